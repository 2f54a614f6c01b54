"""The ledger's chain: every edit, swap, gap and cut is found, at its place, and the kept key cannot go back."""

from __future__ import annotations

import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Code, LibraryError
from app.crypto.chain import START, Chain, Flaw, FlawKind, Link, verify
from app.crypto.secret import Secret

KEY = Secret(b"c" * 32)
ENTRIES = st.lists(st.binary(max_size=20), min_size=2, max_size=12, unique=True)


def ledger(entries: list[bytes]) -> tuple[list[Link], Chain]:
    chain = Chain(KEY)
    return [(entry, chain.append(entry)) for entry in entries], chain


def flaw(links: list[Link], chain: Chain) -> Flaw | None:
    return verify(KEY, links, count=chain.index, head=chain.head)


def test_the_macs_are_these_for_ever() -> None:
    """Computed here step by step, as the module's docstring writes it."""

    def part(data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + data

    key, before, links = b"c" * 32, bytes(32), []
    for index, entry in enumerate((b"one", b"", b"three")):
        fields = (b"soundlock/v1/chain/entry", index.to_bytes(8, "big"), before, entry)
        before = hmac.new(key, b"".join(map(part, fields)), hashlib.sha256).digest()
        key = hmac.new(key, part(b"soundlock/v1/chain/next"), hashlib.sha256).digest()
        links.append((entry, before))
    ours, chain = ledger([b"one", b"", b"three"])
    assert ours == links
    assert bytes(chain.key.view()) == key


@given(ENTRIES)
def test_an_untouched_ledger_is_good_and_goes_on_from_what_was_kept(entries: list[bytes]) -> None:
    links, chain = ledger(entries)
    assert flaw(links, chain) is None
    resumed = Chain(chain.key, chain.index, chain.head)
    links.append((b"later", resumed.append(b"later")))
    assert flaw(links, resumed) is None
    assert flaw(links, chain) is None  # the note may be older than the ledger
    assert verify(KEY, links) is None


@given(ENTRIES, st.data())
def test_an_edit_is_found_where_it_is(entries: list[bytes], data: st.DataObject) -> None:
    links, chain = ledger(entries)
    at = data.draw(st.integers(0, len(links) - 1))
    entry, mac = links[at]
    bit = data.draw(st.integers(0, 255))
    damaged = bytearray(mac)
    damaged[bit // 8] ^= 1 << bit % 8
    for bad in ((entry + b"x", mac), (entry, bytes(damaged)), (entry, b"")):
        changed = [*links[:at], bad, *links[at + 1 :]]
        assert flaw(changed, chain) == Flaw(at, FlawKind.CHANGED)


@given(ENTRIES, st.data())
def test_a_swap_is_told_from_an_edit(entries: list[bytes], data: st.DataObject) -> None:
    links, chain = ledger(entries)
    first = data.draw(st.integers(0, len(links) - 2))
    second = data.draw(st.integers(first + 1, len(links) - 1))
    swapped = list(links)
    swapped[first], swapped[second] = swapped[second], swapped[first]
    assert flaw(swapped, chain) == Flaw(first, FlawKind.MOVED)
    inserted = [*links[:second], links[first], *links[second:]]
    assert flaw(inserted, chain) == Flaw(second, FlawKind.MOVED)


@given(ENTRIES, st.data())
def test_missing_entries_are_found(entries: list[bytes], data: st.DataObject) -> None:
    links, chain = ledger(entries)
    kept = data.draw(st.integers(0, len(links) - 1))
    assert flaw(links[:kept], chain) == Flaw(kept, FlawKind.CUT_SHORT)
    at = data.draw(st.integers(0, len(links) - 2))
    assert flaw([*links[:at], *links[at + 1 :]], chain) == Flaw(at, FlawKind.CHANGED)


def test_a_ledger_written_anew_with_the_initial_key_does_not_fit_the_kept_head() -> None:
    _, chain = ledger([b"one", b"two"])
    anew, _ = ledger([b"one", b"2", b"three"])
    assert verify(KEY, anew) is None
    assert flaw(anew, chain) == Flaw(1, FlawKind.CHANGED)


def test_the_kept_key_adds_but_does_not_rewrite() -> None:
    links, chain = ledger([b"one", b"two"])
    thief = Chain(chain.key, 0, START)
    assert flaw([(b"other", thief.append(b"other")), links[1]], chain) == Flaw(0, FlawKind.CHANGED)
    assert verify(Secret(b"d" * 32), links) == Flaw(0, FlawKind.CHANGED)


def test_keys_that_were_passed_are_wiped() -> None:
    chain = Chain(KEY)
    before = chain.key
    chain.append(b"one")
    assert not before.is_open
    assert KEY.is_open
    chain.close()
    with pytest.raises(LibraryError) as caught:
        chain.append(b"two")
    assert caught.value.code is Code.LIBRARY_LOCKED
