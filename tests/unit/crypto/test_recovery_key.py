"""The recovery key on paper: read as people type it, and every slip of the pen is seen."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import Code, LibraryError
from app.crypto import recovery_key
from app.crypto.recovery_key import GROUP_CHARS, GROUPS, groups_to_confirm, parsed, shown
from app.crypto.secret import Secret

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KEYS = st.binary(min_size=32, max_size=32).map(Secret)


def refused(text: str) -> bool:
    try:
        parsed(text)
    except LibraryError as error:
        return error.code is Code.LIBRARY_WRONG_KEY
    return False


def test_a_new_key_is_random_and_shown_in_eight_groups() -> None:
    one, other = recovery_key.new(), recovery_key.new()
    assert one != other
    assert len(one) == 32
    assert re.fullmatch(rf"([{ALPHABET}]{{7}}-){{7}}[{ALPHABET}]{{7}}", shown(one))


def test_the_checksum_is_the_published_crc24() -> None:
    """CRC-24/OPENPGP of "123456789" in the catalogue of CRCs is 21cf02."""
    assert recovery_key._crc24(memoryview(b"123456789")) == 0x21CF02


def test_two_keys_are_written_like_this_for_ever() -> None:
    assert shown(Secret(bytes(32))) == "0000000-0000000-0000000-0000000-0000000-0000000-0000000-007FE2G"
    assert shown(Secret(bytes(range(32)))) == "000G40R-40M30E2-09185GR-38E1W81-24GK2GA-HC5RR34-D1P70X3-RFT5WF7"


@settings(max_examples=100, deadline=None)
@given(KEYS, st.data())
def test_what_was_shown_is_read_however_it_is_typed(key: Secret, data: st.DataObject) -> None:
    text = shown(key)
    assert parsed(text) == key
    spoken = {"0": "0oO", "1": "1iIlL", "-": ("", "-", " ", "\u2013", "\n", " - ", "\u00a0")}
    typed = [data.draw(st.sampled_from(spoken.get(char, (char, char.lower())))) for char in text]
    assert parsed("  " + "".join(typed) + "\n") == key


@pytest.mark.parametrize("key", [bytes(32), b"\xff" * 32, bytes(range(32))], ids=["zeros", "ones", "counting"])
def test_every_wrong_character_is_seen(key: bytes) -> None:
    text = shown(Secret(key)).replace("-", "")
    for at, right in enumerate(text):
        for wrong in ALPHABET.replace(right, ""):
            assert refused(text[:at] + wrong + text[at + 1 :])


@given(KEYS)
def test_every_swap_of_neighbours_is_seen(key: Secret) -> None:
    text = shown(key).replace("-", "")
    for at in range(len(text) - 1):
        swapped = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
        assert swapped == text or refused(swapped)


def test_no_key_hides_a_slip() -> None:
    """Prove it for all keys: a CRC is linear, so an error goes unseen if and only if its own remainder is 0.

    The errors are all patterns of up to 10 neighbouring bits, which one wrong character and two swapped
    neighbours are, at every place of the 280 bits.
    """

    def remainder(error: int) -> int:
        while error.bit_length() > 24:
            error ^= recovery_key._CRC_POLYNOMIAL << error.bit_length() - 25
        return error

    # Shifting a pattern never makes its remainder 0: the polynomial has a constant term, so no factor x.
    assert recovery_key._CRC_POLYNOMIAL & 1
    for pattern in range(1, 1 << 10):
        assert all(remainder(pattern << place) for place in (0, 1, 23, 24, 135, 269, 270))
    # And the code as it is written is that linear one: an error changes the checksum by its remainder.
    base = recovery_key._crc24(memoryview(bytes(32)))
    for place in range(256):
        changed = recovery_key._crc24(memoryview((1 << place).to_bytes(32, "big")))
        assert changed ^ base == remainder(1 << place + 24)


@settings(max_examples=100, deadline=None)
@given(KEYS, st.text(max_size=80))
def test_other_text_is_refused(key: Secret, text: str) -> None:
    assert refused(text)
    whole = shown(key)
    for other in (whole[:-1], whole + "0", whole[8:], whole.replace("-", "*"), whole.replace("-", "U", 1)):
        assert refused(other)


def test_letters_that_only_become_ours_in_upper_case_are_refused() -> None:
    text = shown(Secret(bytes(32)))
    assert refused(text.replace("0", "\u0660", 1))  # an Arabic zero
    assert refused(text.replace("0", "\u0131", 1))  # a dotless i


def test_two_different_groups_are_confirmed() -> None:
    drawn = {groups_to_confirm() for _ in range(500)}
    assert all(1 <= first < second <= GROUPS for first, second in drawn)
    assert len(drawn) > 10
    assert {number for pair in drawn for number in pair} == set(range(1, GROUPS + 1))


def test_confirming_compares_the_groups_that_were_asked_for() -> None:
    key = recovery_key.new()
    groups = shown(key).split("-")
    assert all(len(group) == GROUP_CHARS for group in groups)
    recovery_key.confirm(key, {2: f" {groups[1].lower()}", 8: groups[7]})
    for typed in ({2: groups[1], 8: groups[7][:-1]}, {2: ""}, {2: "!"}, {1: groups[0] + "0"}):
        with pytest.raises(LibraryError) as caught:
            recovery_key.confirm(key, typed)
        assert caught.value.code is Code.LIBRARY_WRONG_KEY
