"""A text is cut into parts that a neural voice says one after the other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.worker.pitch import raised
from app.worker.spoken_parts import LEAST_CHARS, MOST_CHARS, MOST_PHONEMES, parts, phonemes
from app.worker.word_times import placed, stretches

KNOWN = set("abcdefghijklmnopqrstuvwxyz ,.;:!?-ˈ\u0303")
RATE_HZ = 16_000


@given(st.text(alphabet=st.sampled_from("ab ,.;—\n"), max_size=700))
def test_the_parts_are_the_text(text: str) -> None:
    found = list(parts(text))
    assert "".join(text[part.start : part.end] for part in found) == text
    assert all(0 < part.end - part.start <= max(MOST_CHARS, LEAST_CHARS) for part in found)


def test_it_is_cut_behind_marks() -> None:
    text = "When the first part is long enough, it ends at its mark; a short one, though, stays with the next one here."
    assert [text[part.start : part.end].strip() for part in parts(text)] == [
        "When the first part is long enough, it ends at its mark;",
        "a short one, though, stays with the next one here.",
    ]


def test_marks_stay_between_the_phonemes() -> None:
    assert list(phonemes("One, two — three… Four!", str.lower, KNOWN)) == ["one, two , three. four!"]
    assert list(phonemes("3.5 is e.g. much", str.lower, KNOWN | set("35"))) == ["3.5 is e.g. much"]


def test_what_the_model_does_not_know_is_left_out() -> None:
    assert list(phonemes("a日b", str.lower, KNOWN)) == ["ab"]
    assert list(phonemes("x", lambda _: "(en)wˈɔd(de)", KNOWN)) == ["wˈd"]
    assert list(phonemes("x", lambda _: "ã", KNOWN)) == ["a\u0303"]
    assert list(phonemes("日本 ...", str.lower, KNOWN)) == []


def test_no_more_phonemes_than_a_model_takes() -> None:
    found = list(phonemes("x", lambda _: "abcd " * 300, KNOWN))
    assert all(len(one) <= MOST_PHONEMES for one in found)
    assert " ".join(found).split() == ["abcd"] * 300
    assert all(len(one) <= MOST_PHONEMES for one in phonemes("x", lambda _: "a" * 900, KNOWN))


def sound(*lengths_s: float) -> np.ndarray:
    """Sound and silence in turn, sound first."""
    rng = np.random.default_rng(1)
    found = [
        (rng.standard_normal(round(length * RATE_HZ)) * (3000 if number % 2 == 0 else 1)).astype(np.int16)
        for number, length in enumerate(lengths_s)
    ]
    return np.concatenate(found)


def test_words_are_laid_from_silence_to_silence() -> None:
    told = sound(0.5, 0.3, 0.5)
    heard = sound(1.0, 0.2, 1.2, 0.4)
    frames = [0, RATE_HZ // 4, round(0.8 * RATE_HZ), round(1.05 * RATE_HZ)]
    found = [frame / RATE_HZ for frame in placed(frames, told, RATE_HZ, heard, RATE_HZ)]
    assert np.allclose(found, [0.0, 0.5, 1.2, 1.8], atol=0.03)


def test_silences_elsewhere_are_no_landmarks() -> None:
    told, heard = sound(0.3, 0.2, 1.5), sound(1.4, 0.2, 0.4)
    assert np.isclose(placed([RATE_HZ], told, RATE_HZ, heard, RATE_HZ)[0] / RATE_HZ, 1.0, atol=0.03)
    told, heard = sound(1.0), sound(0.9, 0.2, 0.9)
    assert len(stretches(heard, RATE_HZ)) == 2
    assert np.isclose(placed([RATE_HZ // 2], told, RATE_HZ, heard, RATE_HZ)[0] / RATE_HZ, 1.0, atol=0.03)


def test_silence_has_no_places() -> None:
    nothing = np.zeros(RATE_HZ, np.int16)
    assert stretches(nothing, RATE_HZ) == []
    assert stretches(nothing[:0], RATE_HZ) == []
    assert placed([0, 2 * RATE_HZ], nothing, RATE_HZ, nothing, RATE_HZ) == [0, RATE_HZ]


@pytest.mark.parametrize("factor", [0.5, 1.0, 1.25, 2.0])
def test_a_pitch_is_raised_by_playing_faster(factor: float) -> None:
    tone = np.sin(2 * np.pi * 400 * np.arange(2 * RATE_HZ) / RATE_HZ).astype(np.float32)
    found = raised(tone, RATE_HZ, factor)
    assert abs(len(found) / (len(tone) / factor) - 1) < 0.01
    crossings = np.count_nonzero(np.diff(np.signbit(found[100:-100]))) / 2
    assert abs(crossings / ((len(found) - 200) / RATE_HZ) / (400 * factor) - 1) < 0.01
