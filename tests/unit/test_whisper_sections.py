"""Whisper a section at a time: the windows are those over the whole recording, and no sentence is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import ctranslate2
import numpy as np
import pytest
from faster_whisper import WhisperModel
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.core.options import DecodingPath, Device, RecognitionOptions, VadSensitivity
from app.core.transcript import Segment, Word
from app.worker import batched, sectioned_model, sequential, word_places
from app.worker.decode import BLOCK_SAMPLES
from app.worker.recogniser import Listening
from app.worker.samples import SAMPLE_RATE, Samples
from app.worker.sectioned_model import SectionedModel
from app.worker.sections import WINDOW_SAMPLES
from app.worker.speech import GateSettings, Run, SpeechGate
from app.worker.whisper import WhisperRecogniser
from tests.fakes.speech_audio import FIXTURE_MODEL, samples, texts


class Watched:
    """An array that writes down which columns of it are taken, as places in the recording."""

    def __init__(self, features: Any, offset_s: float, seen: list[float]) -> None:
        self._features = features
        self._offset_s = offset_s
        self._seen = seen
        self.shape = features.shape

    def __getitem__(self, key: tuple[slice, slice]) -> Any:
        self._seen.append(round(self._offset_s + key[1].start / 100, 2))
        return self._features[key]


class RawModel(WhisperModel):  # type: ignore[misc]
    """faster-whisper as it is, watched."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.seen: list[float] = []
        self.encoded = 0

    def generate_segments(self, features: Any, *args: Any, **kwargs: Any) -> Any:
        return super().generate_segments(Watched(features, 0.0, self.seen), *args, **kwargs)

    def encode(self, features: Any) -> Any:
        self.encoded += 1
        return super().encode(features)


class WatchedModel(SectionedModel):
    """Ours, watched; `offset_s` is where the section in hand starts in the recording."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.seen: list[float] = []
        self.encoded = 0
        self.audio: Any = None
        self.sections: list[float] = []

    def generate_segments(self, features: Any, *args: Any, **kwargs: Any) -> Any:
        offset_s = self.audio.there_s(0.0)
        self.sections.append(offset_s)
        return super().generate_segments(Watched(features, offset_s, self.seen), *args, **kwargs)

    def encode(self, features: Any) -> Any:
        self.encoded += 1
        return super().encode(features)


@cache
def raw_model() -> RawModel:
    return RawModel(str(FIXTURE_MODEL), device="cpu", compute_type="int8", cpu_threads=2, local_files_only=True)


@cache
def our_model() -> WatchedModel:
    return WatchedModel(
        str(FIXTURE_MODEL), device="cpu", compute_type="int8", cpu_threads=2, local_files_only=True
    )


def listening(audio: Samples, options: RecognitionOptions, *, prompt_tokens: tuple[int, ...] = ()) -> Listening:
    def runs() -> Iterator[Run]:
        gate = SpeechGate(GateSettings(), options.vad)
        for at in range(0, len(audio), BLOCK_SAMPLES):
            yield from gate.push(audio[at : at + BLOCK_SAMPLES])
        yield from gate.finish()

    return Listening(runs(), options, prompt_tokens, threading.Event(), lambda *_: None, lambda _: None)


def ours(audio: Samples, options: RecognitionOptions) -> tuple[list[Segment], WatchedModel]:
    model = our_model()
    model.seen, model.encoded, model.sections = [], 0, []
    decoder = sequential.Sequential(model, listening(audio, options))
    model.audio = decoder.audio
    return list(decoder.segments()), model


def raw(audio: Samples, options: RecognitionOptions) -> tuple[list[Any], RawModel]:
    model = raw_model()
    model.seen, model.encoded = [], 0
    ctranslate2.set_random_seed(options.seed)
    found, _info = model.transcribe(
        audio, language="en", beam_size=options.beam_size, temperature=list(options.temperatures),
        word_timestamps=options.word_times, condition_on_previous_text=options.condition_on_previous_text,
    )  # fmt: skip
    return list(found), model


OPEN = RecognitionOptions(
    language="en", vad=VadSensitivity.OFF, condition_on_previous_text=False, temperatures=(0.0,), beam_size=1
)


@pytest.mark.parametrize(
    ("count", "word_times"),
    [
        *((8, True), (8, False), (14, True), (14, False), (60, True)),
        pytest.param(110, True, marks=pytest.mark.long),
        pytest.param(110, False, marks=pytest.mark.long),
    ],
)
def test_windows_over_dense_talk_are_those_of_faster_whisper(count: int, word_times: bool) -> None:  # noqa: FBT001
    """Recordings of 17 s to 4 min, cut into sections on the way, take the same windows at the same places."""
    audio = samples(count, gap_s=0.3)
    options = RecognitionOptions(
        language="en", vad=VadSensitivity.OFF, condition_on_previous_text=False, temperatures=(0.0,),
        beam_size=1, word_times=word_times,
    )  # fmt: skip
    theirs, raw_watched = raw(audio, options)
    segments, watched = ours(audio, options)
    length_s = len(audio) / SAMPLE_RATE
    # A last window that holds but the air after the last word is left out.
    expected = [at for at in raw_watched.seen if at == 0 or length_s - at >= 0.5]
    assert watched.seen == pytest.approx(expected, abs=0.021)
    assert watched.encoded == len(expected)
    assert watched.seen[0] == 0
    assert all(0 < after - before <= 30.01 for before, after in pairwise(watched.seen)), "a window was lost"
    assert length_s - watched.seen[-1] <= 30.01
    if length_s > 40:
        assert len(watched.sections) > 1, "the recording was one section"
    elif not word_times:  # with them, faster-whisper loses sentences whose alignment collapses
        assert [segment.text for segment in segments] == [segment.text for segment in theirs]


def test_sentences_with_pauses_are_all_there_whatever_the_sections() -> None:
    for count in (1, 7, 18):
        options = RecognitionOptions(language="en", condition_on_previous_text=False)
        segments, watched = ours(samples(count, gap_s=3.0), options)
        assert [segment.text.strip() for segment in segments] == texts(count)
        length_s = len(samples(count, gap_s=3.0)) / SAMPLE_RATE
        assert watched.encoded <= length_s / 30 + 5, "more windows than plain Whisper takes"


def test_the_batched_path_packs_all_sentences() -> None:
    recogniser = WhisperRecogniser(str(FIXTURE_MODEL), "fixture", Device.CPU, 2)
    options = RecognitionOptions(language="en", path=DecodingPath.BATCHED, batch_size=4)
    segments = list(recogniser.recognise(listening(samples(24, gap_s=3.0), options)))
    found = " ".join(segment.text.strip() for segment in segments)
    assert len(segments) >= 20
    for text in set(texts(6)):
        assert found.count(text) >= 2, text
    assert [segment.start_s for segment in segments] == sorted(segment.start_s for segment in segments)


# ---- the tail of a section


@pytest.mark.parametrize(
    ("start", "frames", "is_closed", "is_decoded"),
    [
        (0, 1, True, True),  # the first window always is
        (0, 1, False, True),
        (100, 49, True, False),  # nothing but the air that the gate leaves
        (100, 50, True, True),
        (100, 2999, True, True),
        (100, 2999, False, False),  # talk goes on: the next section takes it
        (100, 3000, False, True),
    ],
)
def test_which_window_is_decoded(start: int, frames: int, is_closed: bool, is_decoded: bool) -> None:  # noqa: FBT001
    model = SimpleNamespace(
        section_is_closed=is_closed, windows=0, feature_extractor=SimpleNamespace(nb_max_frames=3000)
    )
    features = sectioned_model.SectionFeatures(model, np.zeros((80, 6000), np.float32))  # type: ignore[arg-type]
    key = (slice(None), slice(start, start + frames))
    if is_decoded:
        assert features[key].shape == (80, frames)
        assert model.windows == 1
    else:
        with pytest.raises(sectioned_model.SectionEndError) as caught:
            features[key]
        assert caught.value.frame == start
        assert model.windows == 0


# ---- packing into windows


@settings(max_examples=300, deadline=None)
@given(
    st.integers(1, 12 * WINDOW_SAMPLES),
    st.lists(st.integers(1, 12 * WINDOW_SAMPLES), max_size=60),
    st.booleans(),
)
def test_clips_are_whole_and_fit(length: int, cuts: list[int], is_last: bool) -> None:  # noqa: FBT001
    cuts = sorted({cut for cut in cuts if cut < length})
    clips = batched.packed(length, cuts, is_last=is_last)
    assert clips[0][0] == 0
    assert all(0 < end - start <= WINDOW_SAMPLES for start, end in clips)
    assert all(before[1] == after[0] for before, after in pairwise(clips))
    rest = length - clips[-1][1]
    assert rest == 0 if is_last else 0 <= rest <= WINDOW_SAMPLES
    for start, end in clips[:-1]:
        assert end in cuts or end - start == WINDOW_SAMPLES
        assert end - start > WINDOW_SAMPLES // 2 or end == length
        better = [cut for cut in cuts if end < cut <= start + WINDOW_SAMPLES]
        assert end - start == WINDOW_SAMPLES or not better, "a later pause would have fitted"


# ---- words


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 50), st.floats(0, 5)), max_size=20))
def test_words_come_out_in_order_and_apart(times: list[tuple[float, float]]) -> None:
    words = [
        Word(start_s=start, end_s=start + length, text=f" w{at}", probability=0.5)
        for at, (start, length) in enumerate(times)
    ]
    ordered = word_places.in_order(words)
    assert [word.text for word in ordered] == [word.text for word in words]
    assert all(word.start_s <= word.end_s for word in ordered)
    assert all(before.end_s <= after.start_s for before, after in pairwise(ordered))
    if all(before.end_s <= after.start_s for before, after in pairwise(words)):
        assert ordered == tuple(words)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 50), st.floats(0, 5), st.floats(0, 1)), max_size=12))
def test_segments_come_out_in_order(times: list[tuple[float, float, float]]) -> None:
    """Regression: where words were aligned badly, a sentence started before the one before it."""
    segments = [
        Segment(
            start_s=start,
            end_s=start + length,
            text=f" s{at}",
            words=(Word(start_s=start, end_s=start + share * length, text=" w", probability=1.0),),
        )
        for at, (start, length, share) in enumerate(times)
    ]
    ordered = list(word_places.one_after_another(segments))
    assert [segment.text for segment in ordered] == [segment.text for segment in segments]
    assert all(before.start_s <= after.start_s for before, after in pairwise(ordered))
    for segment in ordered:
        (word,) = segment.words
        assert segment.start_s <= word.start_s <= word.end_s <= segment.end_s
    if all(before.start_s <= after.start_s for before, after in pairwise(segments)):
        assert ordered == segments


def test_a_real_recording_that_crossed_comes_in_order() -> None:
    segments = list(word_places.one_after_another(ours(samples(30, gap_s=1.0), OPEN)[0]))
    assert len(segments) > 10  # how many hangs on the processor's arithmetic as well
    assert all(before.start_s <= after.start_s for before, after in pairwise(segments))


# ---- WORKAROUND: alignments that collapse


def _part(text: str, start: float, end: float) -> dict[str, Any]:
    return {"start": start, "end": end, "text": text, "tokens": [1], "words": []}


def test_a_segment_whose_words_collapse_to_one_instant_keeps_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    def collapsed(_self: Any, segments: Any, *_args: Any, **_kwargs: Any) -> float:
        for part in (part for window in segments for part in window):
            part["words"] = [{"word": " a", "start": 3.0, "end": 3.0, "probability": 0.5}]
            part["start"] = part["end"] = 3.0
        return 3.0

    monkeypatch.setattr(WhisperModel, "add_word_timestamps", collapsed)
    parts = [_part(" a", 1.0, 2.5)]
    assert our_model().add_word_timestamps([parts]) == 3.0
    assert (parts[0]["start"], parts[0]["end"]) == (1.0, 2.5)


def test_a_segment_that_is_aligned_well_keeps_what_the_alignment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    def aligned(_self: Any, segments: Any, *_args: Any, **_kwargs: Any) -> float:
        for part in (part for window in segments for part in window):
            part["start"], part["end"] = part["start"] + 0.2, part["end"] - 0.2
        return 2.0

    monkeypatch.setattr(WhisperModel, "add_word_timestamps", aligned)
    parts = [_part(" a", 1.0, 2.5)]
    our_model().add_word_timestamps([parts])
    assert (parts[0]["start"], parts[0]["end"]) == (1.2, 2.3)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.text(max_size=12), min_size=1, max_size=8),
    st.floats(0, 100),
    st.floats(0.1, 20),
    st.floats(0, 1),
)
def test_words_at_one_instant_get_a_share_of_the_segment(
    spellings: list[str], start: float, length: float, at: float
) -> None:
    assume(any(spellings))
    instant = start + at * length
    words = [SimpleNamespace(word=text, start=instant, end=instant) for text in spellings]
    word_places.unfold(SimpleNamespace(words=words, start=start, end=start + length))
    assert words[0].start == start
    assert words[-1].end == pytest.approx(start + length)
    assert all(word.start <= word.end + 1e-9 for word in words)
    assert all(before.end == after.start for before, after in pairwise(words))


def test_words_that_are_spread_are_left_alone() -> None:
    words = [SimpleNamespace(word=" a", start=1.0, end=1.5), SimpleNamespace(word=" b", start=1.5, end=2.0)]
    word_places.unfold(SimpleNamespace(words=words, start=1.0, end=2.0))
    assert [(word.start, word.end) for word in words] == [(1.0, 1.5), (1.5, 2.0)]
