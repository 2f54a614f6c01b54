"""Speech laid end to end: the way back is right for every sample, before and after parts are dropped."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.core.transcript import Word
from app.worker.compact import CompactAudio, split_at_gaps
from app.worker.samples import SAMPLE_RATE
from app.worker.speech import Run


@dataclass(frozen=True, slots=True)
class Laid:
    """A buffer with the same told sample by sample."""

    audio: CompactAudio
    runs: list[Run]
    places: NDArray[np.int64]  # the place in the recording of each sample here


def laid(runs: list[Run]) -> Laid:
    audio = CompactAudio()
    for run in runs:
        audio.append(run)
    parts = [np.arange(run.start, run.start + len(run.samples)) for run in runs]
    return Laid(audio, runs, np.concatenate([np.zeros(0, np.int64), *parts]))


@st.composite
def _runs(draw: st.DrawFn) -> list[Run]:
    runs: list[Run] = []
    at = draw(st.integers(0, 5_000))
    for _ in range(draw(st.integers(1, 7))):
        length = draw(st.integers(0, 6_000) | st.just(0))
        end = at + length
        inside = st.integers(at + 1, end - 1) if length > 2 else st.nothing()
        pauses = draw(st.lists(inside, max_size=3, unique=True)) if length > 2 else []
        edges = sorted(draw(st.lists(st.integers(at, end), max_size=4, unique=True)))
        heard = tuple((a, b) for a, b in zip(edges[::2], edges[1::2], strict=False) if a < b)
        ends = draw(st.booleans())
        runs.append(Run(at, np.arange(at, end, dtype=np.float32), tuple(sorted(pauses)), heard, ends))
        at = end + (draw(st.integers(0, 50_000)) if ends else 0)
    return runs


BUFFERS = _runs().map(laid)


@given(BUFFERS, st.data())
def test_every_sample_knows_its_place(buffer: Laid, data: st.DataObject) -> None:
    assume(len(buffer.places))
    assert len(buffer.audio) == len(buffer.places)
    count = data.draw(st.integers(0, len(buffer.places) + 5))
    assert np.array_equal(buffer.audio.samples(count), buffer.places[:count].astype(np.float32))
    at = data.draw(st.integers(0, len(buffer.places) - 1))
    assert buffer.audio.there_s(at / SAMPLE_RATE) * SAMPLE_RATE == pytest.approx(buffer.places[at], abs=0.01)
    # As an end, the same place belongs to the sample before it.
    end = buffer.audio.there_s((at + 1) / SAMPLE_RATE, is_end=True)
    assert end * SAMPLE_RATE == pytest.approx(buffer.places[at] + 1, abs=0.01)


@given(BUFFERS, st.lists(st.floats(0, 4), min_size=2, max_size=20), st.booleans())
def test_later_here_is_never_earlier_there(buffer: Laid, times: list[float], is_end: bool) -> None:  # noqa: FBT001
    assume(len(buffer.places))
    there = [buffer.audio.there_s(here, is_end=is_end) for here in sorted(times)]
    assert all(before <= after for before, after in pairwise(there))
    first, last = buffer.places[0] / SAMPLE_RATE, (buffer.places[-1] + 1) / SAMPLE_RATE
    assert all(first <= place <= last + 1e-9 for place in there)


@given(BUFFERS, st.data())
def test_dropping_a_head_changes_nothing_for_the_rest(buffer: Laid, data: st.DataObject) -> None:
    assume(len(buffer.places) > 1)
    dropped = data.draw(st.integers(0, len(buffer.places) - 1))
    cuts, joints = buffer.audio.cuts(), buffer.audio.joints()
    ends = [joint - dropped for joint in joints if joint > dropped]
    buffer.audio.drop(dropped)
    rest = buffer.places[dropped:]
    assert len(buffer.audio) == len(rest)
    assert np.array_equal(buffer.audio.samples(len(rest)), rest.astype(np.float32))
    at = data.draw(st.integers(0, len(rest) - 1))
    assert buffer.audio.there_s(at / SAMPLE_RATE) * SAMPLE_RATE == pytest.approx(rest[at], abs=0.01)
    assert [cut for cut in buffer.audio.cuts() if cut > 0] == [cut - dropped for cut in cuts if cut > dropped]
    assert [joint for joint in buffer.audio.joints() if joint > 0] == ends


@given(BUFFERS)
def test_dropping_in_two_steps_is_dropping_at_once(buffer: Laid) -> None:
    once = laid(buffer.runs).audio
    length = len(buffer.places)
    buffer.audio.drop(length // 3)
    buffer.audio.drop(length // 2 - length // 3)
    once.drop(length // 2)
    assert np.array_equal(buffer.audio.samples(length), once.samples(length))
    assert buffer.audio.cuts() == once.cuts()
    assert buffer.audio.joints() == once.joints()
    buffer.audio.drop(length)
    assert len(buffer.audio) == 0


@given(BUFFERS)
def test_cuts_are_pauses_and_joints_are_dropped_silences(buffer: Laid) -> None:
    cuts, joints = buffer.audio.cuts(), buffer.audio.joints()
    length = len(buffer.places)
    assert cuts == sorted(set(cuts))
    assert all(0 < cut < length for cut in cuts)
    assert joints == sorted(joints)
    assert all(0 <= joint <= length for joint in joints)
    allowed = {pause for run in buffer.runs for pause in run.pauses}
    for cut in cuts:
        assert cut in joints or buffer.places[cut] in allowed
    # Wherever the place jumps, there is a joint.
    jumps = np.flatnonzero(np.diff(buffer.places) != 1) + 1
    assert set(jumps.tolist()) <= set(joints)


@given(BUFFERS, st.floats(0, 3), st.floats(0, 2))
def test_a_word_stays_inside_the_recording_and_does_not_grow(
    buffer: Laid, start_s: float, length_s: float
) -> None:
    assume(len(buffer.places))
    start, end = buffer.audio.word_there_s(start_s, start_s + length_s)
    first, last = buffer.places[0] / SAMPLE_RATE, (buffer.places[-1] + 1) / SAMPLE_RATE
    assert first - 1e-9 <= start <= end
    assert start <= last + 1e-9
    assert end - start <= length_s + 1e-6


def test_a_word_that_starts_in_the_piece_before_goes_to_where_its_middle_is() -> None:
    """A minute was dropped between two sentences; the second one's first word was aligned to the first's end."""
    one, two = SAMPLE_RATE, 61 * SAMPLE_RATE
    runs = [
        Run(0, np.zeros(one, np.float32), heard=((1600, 14_400),), ends_speech=True),
        Run(two, np.zeros(one, np.float32), heard=((two + 3200, two + 14_400),), ends_speech=True),
    ]
    audio = laid(runs).audio
    start, end = audio.word_there_s(0.95, 1.5)
    assert 61.0 <= start < end < 61.6
    start, end = audio.word_there_s(0.92, 0.98)  # wholly in the air after the first sentence
    assert start == pytest.approx(61.2)


def test_the_end_of_a_sentence_is_moved_to_the_end_of_its_speech_only_if_that_is_near() -> None:
    audio = laid([Run(0, np.zeros(48_000, np.float32), heard=((1600, 32_000),), ends_speech=True)]).audio
    assert audio.speech_end_s(1.5) == 2.0
    assert audio.speech_end_s(1.0) == 1.0
    assert audio.speech_end_s(2.5) == 2.5
    assert audio.is_silent(2.1, 2.9)
    assert not audio.is_silent(1.9, 2.9)


def _words(*times: tuple[float, float]) -> tuple[Word, ...]:
    return tuple(Word(start_s=start, end_s=end, text=" w", probability=1.0) for start, end in times)


@given(st.lists(st.tuples(st.floats(0, 3), st.floats(0, 2)), max_size=10), st.floats(0.1, 2))
def test_splitting_at_gaps_loses_no_word(gaps: list[tuple[float, float]], gap_s: float) -> None:
    times: list[tuple[float, float]] = []
    at = 0.0
    for gap, length in gaps:
        times.append((at + gap, at + gap + length))
        at += gap + length
    words = _words(*times)
    groups = list(split_at_gaps(words, gap_s))
    assert tuple(word for group in groups for word in group) == words
    assert all(groups)
    for group in groups:
        assert all(after.start_s - before.end_s < gap_s for before, after in pairwise(group))
    for group, following in pairwise(groups):
        assert following[0].start_s - group[-1].end_s >= gap_s
