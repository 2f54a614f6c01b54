"""What every recogniser keeps to, whichever it is; a new one is added to RECOGNISERS and nothing else."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Final

import pytest

from app.core.options import DecodingPath, Device, RecognitionOptions, Task, VadSensitivity
from app.core.transcript import Segment
from app.worker.decode import BLOCK_SAMPLES
from app.worker.recogniser import Listening, Recogniser
from app.worker.samples import SAMPLE_RATE, Samples
from app.worker.speech import Run, SpeechGate
from app.worker.sphinx import SphinxRecogniser
from app.worker.whisper import WhisperRecogniser
from tests.fakes.speech_audio import FIXTURE_MODEL, samples


def _whisper() -> Recogniser:
    return WhisperRecogniser(str(FIXTURE_MODEL), "fixture", Device.CPU, 2)


def _sphinx() -> Recogniser:
    return SphinxRecogniser()


RECOGNISERS: Final[dict[str, tuple[Callable[[], Recogniser], RecognitionOptions]]] = {
    "whisper": (_whisper, RecognitionOptions(condition_on_previous_text=False)),
    "whisper batched": (_whisper, RecognitionOptions(path=DecodingPath.BATCHED)),
    "whisper without words": (
        _whisper,
        RecognitionOptions(condition_on_previous_text=False, word_times=False),
    ),
    "pocketsphinx": (_sphinx, RecognitionOptions()),
}
TOLERANCE_S: Final = 0.02


@dataclass(slots=True)
class Heard:
    """What one listening brought."""

    segments: list[Segment] = field(default_factory=list)
    positions: list[float] = field(default_factory=list)
    languages: list[tuple[str, float | None]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Ear:
    """A recogniser with the options that it is to be tried with."""

    recogniser: Recogniser
    options: RecognitionOptions

    @property
    def is_slow(self) -> bool:
        return self.recogniser.info.engine == "pocketsphinx"

    def runs(self, audio: Samples) -> list[Run]:
        """Let audio through the gate in blocks, as the pipeline does."""
        gate = SpeechGate(self.recogniser.gate(self.options), self.options.vad)
        blocks = (audio[at : at + BLOCK_SAMPLES] for at in range(0, len(audio), BLOCK_SAMPLES))
        return [*(run for block in blocks for run in gate.push(block)), *gate.finish()]

    def speech(self, count: int, *, gap_s: float = 3.0) -> Samples:
        """Give sentences, fewer to an engine that is slow."""
        return samples(max(1, count // 4) if self.is_slow else count, gap_s=gap_s)

    def hear(
        self,
        runs: Iterator[Run],
        *,
        heard: Heard | None = None,
        is_cancelled: threading.Event | None = None,
        on_segment: Callable[[Segment], None] = lambda _segment: None,
    ) -> Heard:
        heard = heard or Heard()
        listening = Listening(
            runs,
            self.options,
            (),
            is_cancelled or threading.Event(),
            lambda language, probability: heard.languages.append((language, probability)),
            heard.positions.append,
        )
        for segment in self.recogniser.recognise(listening):
            heard.segments.append(segment)
            on_segment(segment)
        return heard


@dataclass(frozen=True, slots=True)
class Listened:
    """A whole listening, to be looked at from several sides."""

    runs: list[Run]
    length_s: float
    heard: Heard
    late: list[tuple[float, str]]  # segments that came after a position beyond them
    languages_before: list[int]  # how many had been named when a segment came


@cache
def _loaded(make: Callable[[], Recogniser]) -> Recogniser:
    return make()


def _ear(name: str) -> Ear:
    make, options = RECOGNISERS[name]
    return Ear(_loaded(make), options)


@cache
def _listened(name: str, kind: str) -> Listened:
    ear = _ear(name)
    if kind == "pauses":
        audio = ear.speech(10, gap_s=1.2)
    elif kind == "dense":
        audio = samples(7 if ear.is_slow else 22, gap_s=0.35)  # more than one section, more than one utterance
    else:
        audio = samples(2 if ear.is_slow else 5, gap_s=9.0, lead_s=12.0)
    runs = ear.runs(audio)
    late: list[tuple[float, str]] = []
    languages_before: list[int] = []

    def on_segment(segment: Segment) -> None:
        languages_before.append(len(heard.languages))
        if heard.positions and segment.end_s < heard.positions[-1] - TOLERANCE_S:
            late.append((heard.positions[-1], segment.text))

    heard = Heard()
    ear.hear(iter(runs), heard=heard, on_segment=on_segment)
    return Listened(runs, len(audio) / SAMPLE_RATE, heard, late, languages_before)


@pytest.fixture(params=RECOGNISERS)
def ear(request: pytest.FixtureRequest) -> Ear:
    return _ear(request.param)


@pytest.fixture(params=RECOGNISERS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["pauses", "dense", "long silences"])
def listened(request: pytest.FixtureRequest, name: str) -> Listened:
    return _listened(name, request.param)


def test_segments_are_in_order_and_inside_the_audio_and_words_inside_their_segment(listened: Listened) -> None:
    segments = listened.heard.segments
    assert segments
    for segment in segments:
        assert 0 <= segment.start_s <= segment.end_s <= listened.length_s + TOLERANCE_S
        assert segment.end_s - segment.start_s < 40
        assert segment.text.strip()
        for word in segment.words:
            assert segment.start_s - TOLERANCE_S <= word.start_s
            assert word.start_s <= word.end_s <= segment.end_s + TOLERANCE_S
            assert 0 <= word.probability <= 1
        for before, after in pairwise(segment.words):
            assert before.start_s <= after.start_s
            assert before.end_s <= after.end_s
        assert not segment.flags  # they are the pipeline's
        assert not segment.speaker
    for earlier, later in pairwise(segments):
        assert earlier.start_s <= later.start_s, f"{earlier.text} {later.text}"


def test_positions_rise_and_end_at_the_end_of_speech(listened: Listened) -> None:
    positions = listened.heard.positions
    assert positions
    assert positions == sorted(positions)
    last = listened.runs[-1]
    assert positions[-1] == pytest.approx((last.start + len(last.samples)) / SAMPLE_RATE, abs=0.5)


def test_no_segment_comes_after_a_position_beyond_it(listened: Listened) -> None:
    assert not listened.late


def test_segments_lie_where_speech_is(name: str) -> None:
    listened = _listened(name, "long silences")
    spoken: list[tuple[float, float]] = []
    for first, last in (stretch for run in listened.runs for stretch in run.heard):
        start, end = first / SAMPLE_RATE - 0.6, last / SAMPLE_RATE + 0.6
        if spoken and start <= spoken[-1][1]:
            start = spoken.pop()[0]
        spoken.append((start, end))
    assert len(spoken) == (2 if _ear(name).is_slow else 5)
    assert listened.heard.segments
    for segment in listened.heard.segments:
        assert any(first <= segment.start_s and segment.end_s <= last for first, last in spoken), segment


def test_a_language_is_named_once_before_the_first_segment(name: str, listened: Listened) -> None:
    assert set(listened.languages_before) == {1}
    ((language, _probability),) = listened.heard.languages
    assert language in _ear(name).recogniser.languages


def test_no_runs_give_nothing(ear: Ear) -> None:
    heard = ear.hear(iter(()))
    assert not heard.segments
    assert not heard.positions


@pytest.mark.parametrize("ends", [True, False])
def test_runs_without_samples_give_nothing(ear: Ear, *, ends: bool) -> None:
    empty = Run(SAMPLE_RATE, samples(1)[:0], ends_speech=ends)
    assert not ear.hear(iter([empty, empty])).segments


def test_a_run_of_a_few_samples_does_no_harm(ear: Ear) -> None:
    for count in (1, 159, 161, 1600):
        short = Run(0, samples(1)[:count], ends_speech=True)
        for segment in ear.hear(iter([short])).segments:
            assert segment.end_s <= 1


def told(heard: Heard) -> list[tuple[object, ...]]:
    """Return text and times, and chances as they are kept but for the last digit.

    Those of the built-in engine differ a little from run to run of one process.
    """
    segments = [segment.rounded() for segment in heard.segments]
    return [
        (word.text, word.start_s, word.end_s, pytest.approx(word.probability, abs=0.05))
        for segment in segments
        for word in segment.words
    ]


@cache
def _undisturbed(name: str) -> Heard:
    """Return what a few sentences are, heard before anything that could leave a trace in them."""
    ear = Ear(RECOGNISERS[name][0](), RECOGNISERS[name][1])
    return ear.hear(iter(ear.runs(ear.speech(4, gap_s=2.5))))


def test_jobs_after_each_other_do_not_know_each_other(name: str) -> None:
    ear = _ear(name)
    assert _listened(name, "dense").heard.segments  # a job before it, by the same recogniser
    again = ear.hear(iter(ear.runs(ear.speech(4, gap_s=2.5))))
    assert told(again) == told(_undisturbed(name))


def test_a_job_after_a_cancelled_one_does_not_know_it(name: str) -> None:
    ear = _ear(name)
    is_cancelled = threading.Event()
    ear.hear(
        iter(ear.runs(ear.speech(8, gap_s=2.5))),
        is_cancelled=is_cancelled,
        on_segment=lambda _segment: is_cancelled.set(),
    )
    again = ear.hear(iter(ear.runs(ear.speech(4, gap_s=2.5))))
    assert told(again) == told(_undisturbed(name))


def test_cancelling_stops_after_what_is_in_hand(ear: Ear) -> None:
    is_cancelled = threading.Event()
    everything = ear.runs(samples(30, gap_s=2.5))
    taken: list[int] = []

    def runs() -> Iterator[Run]:
        for run in everything:
            taken.append(run.start)
            yield run

    def on_segment(_segment: Segment) -> None:
        is_cancelled.set()

    heard = ear.hear(runs(), is_cancelled=is_cancelled, on_segment=on_segment)
    # What one utterance or window was split into may still come, nothing of the next.
    assert 1 <= len(heard.segments) <= 8
    assert heard.segments[-1].end_s < 40
    assert len(taken) < len(everything) / 2


def test_a_job_that_is_cancelled_before_it_starts_yields_nothing_much(ear: Ear) -> None:
    is_cancelled = threading.Event()
    is_cancelled.set()
    assert len(ear.hear(iter(ear.runs(samples(2))), is_cancelled=is_cancelled).segments) <= 1


def test_an_error_of_the_source_comes_out(ear: Ear) -> None:
    def runs() -> Iterator[Run]:
        yield from ear.runs(samples(1))
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        ear.hear(runs())


def test_what_it_says_of_itself_holds(ear: Ear) -> None:
    recogniser = ear.recogniser
    assert recogniser.info.engine
    assert recogniser.info_for(ear.options).path in {"sequential", "batched"}
    assert "en" in recogniser.languages
    settings = recogniser.gate(ear.options)
    assert 0 < 2 * settings.pad_s < settings.min_silence_s
    assert not recogniser.ignored(ear.options)
    assert "task" in {name for name, _ in recogniser.ignored(RecognitionOptions(task=Task.TRANSLATE))}


def test_with_the_detector_off_everything_is_still_inside_the_audio(ear: Ear) -> None:
    audio = ear.speech(6, gap_s=1.5)
    open_ear = Ear(ear.recogniser, RecognitionOptions(vad=VadSensitivity.OFF, path=ear.options.path,
                                                      condition_on_previous_text=False))  # fmt: skip
    heard = open_ear.hear(iter(open_ear.runs(audio)))
    assert len(heard.segments) >= 1
    assert all(
        0 <= segment.start_s <= segment.end_s <= len(audio) / SAMPLE_RATE + 0.02 for segment in heard.segments
    )
