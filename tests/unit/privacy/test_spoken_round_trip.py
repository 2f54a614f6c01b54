"""Digits said in any of the ways that people say them come back, each at its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.privacy.spoken import rewrite

_DIGITS = {
    "en": "zero one two three four five six seven eight nine",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve",
}
_TEENS = {
    "en": "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "de": "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "fr": "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
    "es": "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
}
_FILLERS = {
    "en": ["um", "uh", "then"],
    "de": ["äh", "ähm", "und dann"],
    "fr": ["euh", "puis"],
    "es": ["eh", "este", "luego"],
}
_DOUBLE = {"en": "double", "de": "doppel", "fr": "deux fois", "es": "doble"}


def _pair(language: str, value: int) -> str:
    """Return a number from 10 to 99 in words."""
    digits, teens, tens = (table[language].split() for table in (_DIGITS, _TEENS, _TENS))
    ten, unit = divmod(value, 10)
    if ten == 1:
        return teens[unit]
    word = tens[ten - 2]
    if language == "fr" and ten in {7, 9}:
        return "soixante et onze" if value == 71 else f"{word}-{teens[unit]}"
    if unit == 0:
        return "quatre-vingts" if value == 80 else word
    if language == "en":
        return f"{word} {digits[unit]}"
    if language == "de":
        return f"{'ein' if unit == 1 else digits[unit]}und{word}"
    if language == "fr":
        return f"{word} et un" if unit == 1 and ten < 7 else f"{word}-{digits[unit]}"
    accented = {22: "veintidós", 23: "veintitrés", 26: "veintiséis"}
    if ten == 2:
        return accented.get(value, f"veinti{digits[unit]}")
    return f"{word} y {digits[unit]}"


@st.composite
def _said(draw: st.DrawFn, language: str) -> tuple[str, list[tuple[str, str]]]:
    """Return a sentence, and the groups of digits in it with the words of each."""
    groups: list[tuple[str, str]] = []
    sentence = ""
    for _ in range(draw(st.integers(3, 9))):
        way = draw(st.sampled_from(["digit", "pair", "double", "written"]))
        digit = draw(st.integers(0, 9))
        if way == "pair":
            digits = str(draw(st.integers(10, 99)))
            words = _pair(language, int(digits))
        elif way == "double":
            digits, words = str(digit) * 2, f"{_DOUBLE[language]} {_DIGITS[language].split()[digit]}"
        else:
            digits = str(digit)
            words = digits if way == "written" else _DIGITS[language].split()[digit]
        groups.append((digits, words))
        # After a round number a pause keeps "twenty, one" from being 21.
        joints = [", ", f", {draw(st.sampled_from(_FILLERS[language]))}, ", "\n"]
        sentence += words + (joints[0] if way == "pair" else draw(st.sampled_from([" ", *joints])))
    return sentence.rstrip(" ,\n"), groups


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@given(data=st.data())
def test_digits_come_back_at_their_words(language: str, data: st.DataObject) -> None:
    sentence, groups = data.draw(_said(language))
    text = f"x: {sentence}."
    mapped = rewrite(text, language)
    digits = "".join(group for group, _ in groups)
    bare = [(char, at) for at, char in enumerate(mapped.text) if char.isdigit()]
    assert "".join(char for char, _ in bare) == digits
    at = 0
    for group, words in groups:
        for _ in group:
            start, end = mapped.source(bare[at][1], bare[at][1] + 1)
            assert text[start:end].strip(",") in words or words in text[start:end]
            at += 1


_WORDS = """
one two hundred thousand and twenty oh double at dot com jane . , ? - @ : / 4 41 B I a alpha mike as in of march
seventh born point minus north degrees capital zeros times x' ü ﬁ \u200b \U0001f600 null eins und vier vingt
quatre cent mil y de arroba punto gmail
"""
_TEXT = st.lists(st.sampled_from(_WORDS.split()) | st.text(max_size=3), max_size=25)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@given(words=_TEXT, joint=st.sampled_from([" ", "", "\n"]))
def test_places_never_decrease_and_stay_in_the_text(language: str, words: list[str], joint: str) -> None:
    text = joint.join(words)
    mapped = rewrite(text, language)
    assert len(mapped.text) == len(mapped.starts) == len(mapped.ends)
    assert list(mapped.starts) == sorted(mapped.starts)
    assert list(mapped.ends) == sorted(mapped.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(mapped.starts, mapped.ends, strict=True))
