"""The gate: what it lets through, in whatever pieces the recording comes."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Final

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.core.options import VadSensitivity
from app.worker.samples import SAMPLE_RATE, Samples
from app.worker.speech import FRAME, GateSettings, Run, SpeechDetector, SpeechGate, SpeechLog
from tests.fakes.speech_audio import recording, samples

SETTINGS: Final = GateSettings(min_silence_s=2.0, pad_s=0.4)
PAD: Final = round(0.4 * SAMPLE_RATE / FRAME)  # frames
SILENCE: Final = round(2.0 * SAMPLE_RATE / FRAME)


class ScriptedDetector:
    """Says what it was told to say, frame by frame, in the place of the model."""

    def __init__(self, probabilities: list[float]) -> None:
        self._probabilities = probabilities
        self._at = 0

    def probabilities(self, frames: Samples) -> Samples:
        count = len(frames) // FRAME
        told = self._probabilities[self._at : self._at + count]
        self._at += count
        return np.asarray(told + [0.0] * (count - len(told)), np.float32)


def scripted(
    probabilities: list[float],
    *,
    vad: VadSensitivity = VadSensitivity.NORMAL,
    settings: GateSettings = SETTINGS,
    offset: int = 0,
) -> SpeechGate:
    gate = SpeechGate(settings, vad, offset=offset)
    gate._detector = ScriptedDetector(probabilities)  # type: ignore[assignment]
    return gate


def numbered(length: int) -> Samples:
    """Give audio in which each sample tells its own place (float32 counts exactly to 16 million)."""
    return np.arange(length, dtype=np.float32)


def passed(gate: SpeechGate, audio: Samples, sizes: list[int] | None = None) -> list[Run]:
    """Push audio in pieces of these sizes, the last one over and over, and take the end."""
    runs: list[Run] = []
    at = 0
    sizes = list(sizes or [len(audio) or 1])
    while at < len(audio):
        size = sizes.pop(0) if len(sizes) > 1 else sizes[0]
        runs.extend(gate.push(audio[at : at + size]))
        at += size
    return [*runs, *gate.finish()]


def stretches(runs: list[Run]) -> list[tuple[int, int]]:
    """Join runs that follow each other directly."""
    joined: list[tuple[int, int]] = []
    for run in runs:
        end = run.start + len(run.samples)
        if joined and joined[-1][1] == run.start:
            joined[-1] = (joined[-1][0], end)
        elif len(run.samples):
            joined.append((run.start, end))
    return joined


def spoken(runs: list[Run]) -> list[tuple[int, int]]:
    """Join stretches of speech that follow each other directly."""
    joined: list[tuple[int, int]] = []
    for first, last in (stretch for run in runs for stretch in run.heard):
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined


def assert_sound(runs: list[Run], *, offset: int = 0) -> None:
    """Check what holds of any runs over `numbered` audio."""
    for run in runs:
        end = run.start + len(run.samples)
        expected = np.arange(run.start - offset, end - offset, dtype=np.float32)
        assert np.array_equal(run.samples, expected)
        assert all(run.start < pause < end for pause in run.pauses)
        assert list(run.pauses) == sorted(set(run.pauses))
        assert all(run.start <= first < last <= end for first, last in run.heard)
        assert all(before[1] <= after[0] for before, after in pairwise(run.heard))
    for run, following in pairwise(runs):
        end = run.start + len(run.samples)
        assert end <= following.start
        assert run.ends_speech or end == following.start, "a silence was dropped and not told"


PROBABILITIES = st.lists(
    st.tuples(st.sampled_from([0.0, 0.05, 0.2, 0.4, 0.6, 1.0]), st.integers(1, 90)), max_size=14
).map(lambda parts: [value for value, count in parts for _ in range(count)])
SIZES = st.lists(st.integers(1, 40_000), min_size=1, max_size=8)


@settings(max_examples=20, deadline=None)
@given(PROBABILITIES, SIZES, st.integers(0, FRAME - 1), st.sampled_from(VadSensitivity))
def test_pieces_of_any_size_let_the_same_through_as_one_piece(
    probabilities: list[float], sizes: list[int], rest: int, vad: VadSensitivity
) -> None:
    audio = numbered(max(0, len(probabilities) * FRAME - rest))
    whole = passed(scripted(probabilities, vad=vad), audio)
    pieces = passed(scripted(probabilities, vad=vad), audio, sizes)
    for runs in (whole, pieces):
        assert_sound(runs)
    assert stretches(pieces) == stretches(whole)
    ends = [[run.start + len(run.samples) for run in runs if run.ends_speech] for runs in (pieces, whole)]
    assert ends[0] == ends[1]


@settings(max_examples=15, deadline=None)
@given(PROBABILITIES, SIZES)
def test_all_that_is_surely_speech_goes_through_and_is_named(probabilities: list[float], sizes: list[int]) -> None:
    audio = numbered(len(probabilities) * FRAME)
    runs = passed(scripted(probabilities), audio, sizes)
    through, named = stretches(runs), spoken(runs)
    for at, probability in enumerate(probabilities):
        if probability >= 0.5:
            first, last = at * FRAME, (at + 1) * FRAME
            assert any(start <= first and last <= end for start, end in through)
            assert any(start <= first and last <= end for start, end in named)


@settings(max_examples=15, deadline=None)
@given(PROBABILITIES, SIZES)
def test_with_the_detector_off_everything_goes_through(probabilities: list[float], sizes: list[int]) -> None:
    audio = numbered(len(probabilities) * FRAME + 17)
    runs = passed(scripted(probabilities, vad=VadSensitivity.OFF), audio, sizes)
    assert_sound(runs)
    assert np.array_equal(np.concatenate([run.samples for run in runs]), audio)
    assert [run.ends_speech for run in runs].count(True) == 1
    assert runs[-1].ends_speech


def test_speech_gets_air_on_both_sides_and_the_silence_is_told() -> None:
    runs = passed(scripted([0.0] * 100 + [1.0] * 50 + [0.0] * 150), numbered(300 * FRAME), [4096])
    assert stretches(runs) == [((100 - PAD) * FRAME, (150 + PAD) * FRAME)]
    assert spoken(runs) == [(100 * FRAME, 150 * FRAME)]
    assert [run.ends_speech for run in runs if run.ends_speech] == [True]


def test_the_onset_before_speech_is_certain_counts_as_speech() -> None:
    rising = [0.0] * 100 + [0.2] * 6 + [1.0] * 50 + [0.0] * 150
    runs = passed(scripted(rising), numbered(len(rising) * FRAME))
    assert spoken(runs) == [(100 * FRAME, 156 * FRAME)]
    assert stretches(runs)[0][0] == (100 - PAD) * FRAME


def test_an_onset_that_rises_for_long_is_bounded() -> None:
    rising = [0.2] * 100 + [1.0] * 50 + [0.0] * 100
    runs = passed(scripted(rising), numbered(len(rising) * FRAME))
    assert spoken(runs)[0][0] == 85 * FRAME


@pytest.mark.parametrize(("quiet", "parts"), [(SILENCE - 1, 1), (SILENCE, 2)])
def test_silence_is_dropped_from_its_length_on(quiet: int, parts: int) -> None:
    probabilities = [1.0] * 30 + [0.0] * quiet + [1.0] * 30 + [0.0] * 90
    runs = passed(scripted(probabilities), numbered(len(probabilities) * FRAME), [1000])
    assert len(stretches(runs)) == parts
    assert sum(run.ends_speech for run in runs) == parts


def test_speech_at_the_very_start_and_end_is_whole() -> None:
    audio = numbered(60 * FRAME + 100)
    runs = passed(scripted([1.0] * 61), audio, [777])
    assert np.array_equal(np.concatenate([run.samples for run in runs]), audio)
    assert spoken(runs) == [(0, len(audio))]
    assert runs[-1].ends_speech


def test_speech_that_goes_on_may_wane_below_the_threshold_but_not_start_so() -> None:
    wane = [0.0] * 60 + [0.4] * 30 + [0.0] * 80
    assert not stretches(passed(scripted(wane), numbered(len(wane) * FRAME)))
    wane[60] = 0.6
    assert spoken(passed(scripted(wane), numbered(len(wane) * FRAME))) == [(60 * FRAME, 90 * FRAME)]


def test_places_count_from_the_offset() -> None:
    offset = 123_456
    probabilities = [0.0] * 80 + [1.0] * 30 + [0.0] * 80
    here = passed(scripted(probabilities), numbered(190 * FRAME))
    there = passed(scripted(probabilities, offset=offset), numbered(190 * FRAME))
    assert_sound(there, offset=offset)
    assert stretches(there) == [(start + offset, end + offset) for start, end in stretches(here)]
    assert spoken(there) == [(start + offset, end + offset) for start, end in spoken(here)]
    assert there[0].pauses == tuple(pause + offset for pause in here[0].pauses)


def test_a_pause_inside_speech_is_a_place_to_cut() -> None:
    probabilities = [1.0] * 20 + [0.0] * 20 + [1.0] * 20 + [0.0] * 90
    runs = passed(scripted(probabilities), numbered(len(probabilities) * FRAME))
    (pause, *_) = [pause for run in runs for pause in run.pauses]
    assert 20 * FRAME < pause < 40 * FRAME


def test_only_what_is_undecided_is_held_back() -> None:
    """An hour of silence must not pile up, and talk must not wait for its end."""
    gate = scripted([0.0] * 10_000)
    for _ in range(10):
        assert not list(gate.push(np.zeros(SAMPLE_RATE * 10, np.float32)))
        assert len(gate._held) < SAMPLE_RATE
    gate = scripted([1.0] * 10_000)
    for _ in range(5):
        assert sum(len(run.samples) for run in gate.push(np.ones(SAMPLE_RATE * 10, np.float32))) > 9 * SAMPLE_RATE


# ---- with the real detector


@cache
def talk() -> Samples:
    """Give six sentences with pauses short and long, and noise between some."""
    random = np.random.default_rng(5)
    parts: list[NDArray[np.float32]] = [np.zeros(20_000, np.float32)]
    for name, gap_s in zip(
        ("fox", "data", "test", "call", "code", "meeting"), (0.3, 2.6, 1.0, 4.0, 0.6, 3.0), strict=True
    ):
        parts.append((recording(name) / 32768).astype(np.float32))
        parts.append((random.standard_normal(round(gap_s * SAMPLE_RATE)) * 0.001).astype(np.float32))
    return np.concatenate(parts)


def test_the_real_detector_hears_every_sentence_and_the_long_pauses() -> None:
    runs = passed(SpeechGate(SETTINGS, VadSensitivity.NORMAL), talk(), [16_000])
    assert len(stretches(runs)) == 3
    assert runs[-1].ends_speech
    heard_s = sum(last - first for first, last in spoken(runs)) / SAMPLE_RATE
    said_s = sum(len(recording(name)) for name in ("fox", "data", "test", "call", "code", "meeting")) / SAMPLE_RATE
    assert heard_s == pytest.approx(said_s, rel=0.2)


@settings(max_examples=6, deadline=None)
@given(st.lists(st.integers(100, 90_000), min_size=1, max_size=6))
def test_the_real_detector_hears_the_same_in_pieces_of_any_size(sizes: list[int]) -> None:
    whole = passed(SpeechGate(SETTINGS, VadSensitivity.NORMAL), talk())
    pieces = passed(SpeechGate(SETTINGS, VadSensitivity.NORMAL), talk(), sizes)
    assert stretches(pieces) == stretches(whole)


def test_the_detector_gives_the_same_frame_by_frame() -> None:
    audio = talk()[: 100 * FRAME]
    at_once = SpeechDetector().probabilities(audio)
    one_by_one = SpeechDetector()
    parts = [one_by_one.probabilities(audio[at * FRAME : (at + 1) * FRAME]) for at in range(100)]
    assert np.allclose(at_once, np.concatenate(parts), atol=1e-4)
    assert ((at_once >= 0) & (at_once <= 1)).all()


@pytest.mark.parametrize("vad", [VadSensitivity.LOW, VadSensitivity.NORMAL, VadSensitivity.HIGH])
def test_silence_and_faint_noise_give_nothing(vad: VadSensitivity) -> None:
    noise = (np.random.default_rng(1).standard_normal(20 * SAMPLE_RATE) * 0.001).astype(np.float32)
    for audio in (np.zeros(20 * SAMPLE_RATE, np.float32), noise, noise[:0], noise[:5]):
        assert not passed(SpeechGate(SETTINGS, vad), audio, [48_000])


def test_a_higher_sensitivity_never_hears_less() -> None:
    heard = [
        sum(last - first for first, last in spoken(passed(SpeechGate(SETTINGS, vad), talk() * 0.05)))
        for vad in (VadSensitivity.LOW, VadSensitivity.NORMAL, VadSensitivity.HIGH)
    ]
    assert heard == sorted(heard)
    assert heard[-1] > 0


# ---- the log


def test_the_log_knows_how_much_of_a_stretch_was_silent() -> None:
    log = SpeechLog()
    runs = passed(SpeechGate(SETTINGS, VadSensitivity.NORMAL), samples(3, gap_s=4.0))
    assert list(log.watch(iter(runs))) == runs
    first = spoken(runs)[0]
    start_s, end_s = first[0] / SAMPLE_RATE, first[1] / SAMPLE_RATE
    assert log.silent_share(start_s, end_s) == pytest.approx(0.0, abs=0.01)
    assert log.silent_share(end_s + 1, end_s + 2) == 1.0
    assert log.silent_share(start_s, end_s + (end_s - start_s)) == pytest.approx(0.5, abs=0.01)
    assert log.silent_share(1.0, 1.0) == 0.0


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 50_000), st.integers(1, 50_000)), max_size=10),
    st.floats(0, 40),
    st.floats(0, 40),
)
def test_the_share_is_a_share(gaps: list[tuple[int, int]], start_s: float, length_s: float) -> None:
    heard: list[tuple[int, int]] = []
    at = 0
    for gap, length in gaps:
        heard.append((at + gap, at + gap + length))
        at += gap + length
    log = SpeechLog()
    list(log.watch(iter([Run(0, np.zeros(at, np.float32), heard=tuple(heard))])))
    end_s = start_s + length_s
    marks = np.zeros(1_300_000, bool)
    for first, last in heard:
        marks[first:last] = True
    share = log.silent_share(start_s, end_s)
    assert 0.0 <= share <= 1.0
    if length_s > 0.1:
        window = marks[round(start_s * SAMPLE_RATE) : round(end_s * SAMPLE_RATE)]
        assert share == pytest.approx(1.0 - window.mean(), abs=0.01)
