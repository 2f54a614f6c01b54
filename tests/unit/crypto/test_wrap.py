"""Wrapped keys open for the same key and context alone; signatures verify or raise."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret
from app.crypto.signing import public_key, sign, verify
from app.crypto.wrap import OVERHEAD_BYTES, context, opened, sealed, unwrap, wrap

KWK = Secret(b"w" * 32)


def test_a_wrapped_key_comes_back() -> None:
    key = Secret.random(32)
    wrapped = wrap(KWK, key, b"here")
    assert len(wrapped) == 32 + OVERHEAD_BYTES
    assert unwrap(KWK, wrapped, b"here") == key
    assert wrap(KWK, key, b"here") != wrapped
    assert bytes(key.view()) not in wrapped


@given(st.binary(max_size=200), st.binary(max_size=50))
def test_a_sealed_string_comes_back(data: bytes, aad: bytes) -> None:
    box = sealed(KWK, data, aad)
    assert opened(KWK, box, aad) == data


def test_nothing_else_opens_it() -> None:
    box = sealed(KWK, b"text", b"here")
    flipped = [
        box[:at] + bytes([box[at] ^ 1 << bit]) + box[at + 1 :] for at in range(len(box)) for bit in range(8)
    ]
    cut = [box[:at] for at in range(len(box))]
    attempts = [(KWK, other, b"here") for other in (*flipped, *cut, box + b"\0")]
    for kwk, other, aad in (*attempts, (Secret(b"W" * 32), box, b"here"), (KWK, box, b"there")):
        with pytest.raises(LibraryError) as caught:
            opened(kwk, other, aad)
        assert caught.value.code is Code.LIBRARY_TAMPERED
        assert caught.value.params == {"what": "key"}


def test_a_wiped_key_wraps_nothing() -> None:
    kwk = Secret.random(32)
    kwk.close()
    with pytest.raises(LibraryError) as caught:
        sealed(kwk, b"text", b"")
    assert caught.value.code is Code.LIBRARY_LOCKED


PARTS = st.lists(st.binary(max_size=6) | st.text(max_size=3) | st.integers(0, 2**64 - 1), max_size=4)


def _bytes(part: bytes | str | int) -> bytes:
    return part.to_bytes(8, "big") if isinstance(part, int) else part.encode() if isinstance(part, str) else part


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=6), PARTS, st.binary(max_size=6), PARTS)
def test_two_contexts_are_alike_only_if_all_their_parts_are(
    label: bytes, parts: list[bytes | str | int], other_label: bytes, others: list[bytes | str | int]
) -> None:
    ours, theirs = [label, *map(_bytes, parts)], [other_label, *map(_bytes, others)]
    assert (context(label, *parts) == context(other_label, *others)) == (ours == theirs)


def test_moving_a_boundary_is_another_context() -> None:
    text = b"abcd"
    cuts = [(text[:a], text[a:b], text[b:]) for a, b in itertools.combinations_with_replacement(range(5), 2)]
    assert len({context(*cut) for cut in cuts}) == len(cuts) == 15
    assert context(b"l", 1) == b"\0\0\0\1l\0\0\0\x08" + bytes(7) + b"\1"


def test_a_signature_verifies_for_its_key_and_bytes_alone() -> None:
    seed = Secret.random(32)
    public, signature = public_key(seed), sign(seed, b"text")
    verify(public, signature, b"text")
    other = public_key(Secret.random(32))
    for bad in (
        (other, signature, b"text"),
        (public, signature, b"Text"),
        (public, signature[:-1], b"text"),
        (public, bytes(64), b"text"),
        (public[:-1], signature, b"text"),
    ):
        with pytest.raises(LibraryError) as caught:
            verify(*bad, what="ledger")
        assert caught.value.code is Code.LIBRARY_TAMPERED
        assert caught.value.params == {"what": "ledger"}
