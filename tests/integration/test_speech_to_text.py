"""Speech to text as a whole: media of many kinds, a locked worker, models that really transcribe.

The fixture models know a small vocabulary, spoken by espeak-ng: what they write is compared word for word.
"""

from __future__ import annotations

import dataclasses
import itertools
import random
from pathlib import Path
from typing import Any, Final

import numpy as np
import pytest

from app.core import events
from app.core.errors import Code, WarningCode
from app.core.options import Channels, DecodingPath, RecognitionOptions, Task, VadSensitivity
from tests.support import speech
from tests.support.listening import OPTIONS, Heard, Listener, PeakMemory
from tests.support.media import KINDS, Track, write_kind, write_media
from tests.support.vocabulary import COLOURS, DAYS, FIXED, NAMES

_TIME_S: Final = 0.3  # how far a segment's ends may be from the truth


def option(**changes: Any) -> RecognitionOptions:
    return dataclasses.replace(OPTIONS, **changes)


def sentence(rng: random.Random) -> str:
    """Return a sentence of the fixture models' vocabulary."""
    match rng.randrange(5):
        case 0 | 1:
            return rng.choice(FIXED)
        case 2:
            return f"Please call {rng.choice(NAMES)} on {rng.choice(DAYS)}."
        case 3:
            return f"The meeting starts on {rng.choice(DAYS)}."
        case _:
            return f"{rng.choice(['Open', 'Close'])} the {rng.choice(COLOURS)} {rng.choice(['file', 'window'])}."


def long_recording(seed: int, length_s: float) -> speech.Timeline:
    """Return sentences 25 to 50 s apart."""
    rng = random.Random(seed)
    timeline = speech.Timeline(length_s)
    at_s = 2.0
    while at_s < length_s - 10:
        timeline.put(at_s, sentence(rng))
        at_s += rng.uniform(25, 50)
    return timeline


def check_against(heard: Heard, truth: list[speech.Spoken]) -> float:
    """Check text and times of every segment; return the largest error of a time, in seconds."""
    assert heard.is_finished, heard.summary
    assert [segment.text.strip() for segment in heard.segments] == [spoken.text for spoken in truth]
    worst = 0.0
    for segment, spoken in zip(heard.segments, truth, strict=True):
        off = max(abs(segment.start_s - spoken.start_s), abs(segment.end_s - spoken.end_s))
        assert off <= _TIME_S, f"{spoken}: found at {segment.start_s:.2f} to {segment.end_s:.2f}"
        worst = max(worst, off)
    return worst


def check_words(heard: Heard) -> None:
    """Check that words spell the text, in order, inside their segment."""
    for segment in heard.segments:
        assert "".join(word.text for word in segment.words) == segment.text
        assert segment.words[0].start_s >= segment.start_s - 0.001
        assert segment.words[-1].end_s <= segment.end_s + 0.001
        assert all(word.start_s <= word.end_s for word in segment.words)
        assert all(a.end_s <= b.start_s + 0.001 for a, b in itertools.pairwise(segment.words))
        assert all(0 <= word.probability <= 1 for word in segment.words)


# ---- one language, any medium


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_words_come_out_of_every_kind_of_medium(kind: str, english: Listener, tmp_path: Path) -> None:
    said = ("The quick brown fox jumps over the lazy dog.", "Please call Alice on Monday.")
    heard = english.hear(write_kind(tmp_path / f"speech.{kind}", speech.said(*said)), limit_s=20)
    assert heard.text == " ".join(said), heard.summary
    assert heard.notices == set()
    assert heard.transcript.language == "en"
    check_words(heard)


@pytest.mark.parametrize(
    "text", [*FIXED, "One two three four five.", "My name is Maria.", "Open the blue window."]
)
def test_every_sentence_of_the_vocabulary_comes_out_word_for_word(
    text: str, english: Listener, tmp_path: Path
) -> None:
    heard = english.hear(write_kind(tmp_path / "sentence.flac", speech.said(text)))
    assert heard.text == text, heard.summary


@pytest.mark.parametrize(
    ("seed", "minutes"), [(1, 5), *(pytest.param(seed, 30, marks=pytest.mark.long) for seed in (0, 1, 3, 4, 5))]
)
def test_a_long_recording_with_silences_comes_out_word_for_word_at_the_right_times(
    seed: int, minutes: int, english: Listener, tmp_path: Path
) -> None:
    timeline = long_recording(seed, minutes * 60)
    path = write_kind(tmp_path / "long.flac", timeline.samples)
    english.hear(write_kind(tmp_path / "short.wav", speech.said("Hello world.")))  # so that there is a worker
    assert english.worker_pid is not None
    with PeakMemory(english.worker_pid) as peak:
        heard = english.hear(path, limit_s=150)
    worst = check_against(heard, timeline.truth)
    check_words(heard)
    print(
        f"\n{minutes} min, {len(timeline.truth)} sentences: {heard.seconds:.1f} s, worst time {worst:.2f} s off, "
        f"worker at most {peak.bytes / 1e6:.0f} MB"
    )
    assert heard.transcript.duration_s == pytest.approx(minutes * 60, abs=0.1)
    assert peak.bytes < 800e6


def test_events_come_in_order_and_progress_only_grows(english: Listener, tmp_path: Path) -> None:
    timeline = speech.laid_out([(2, "Good morning."), (40, "Hello world."), (75, "Thank you very much.")], 90)
    heard = english.hear(write_kind(tmp_path / "events.mp3", timeline.samples))
    kinds = [type(event) for event in heard.happened]
    assert kinds[-1] is events.Finished
    assert kinds.index(events.MediaOpened) < kinds.index(events.SegmentReady)
    done = [event.done_s for event in heard.happened if isinstance(event, events.Progressed)]
    assert done == sorted(done)
    assert done[-1] >= timeline.truth[-1].end_s - _TIME_S
    totals = {event.total_s for event in heard.happened if isinstance(event, events.Progressed)}
    assert len(totals) == 1
    assert totals.pop() == pytest.approx(90, abs=0.1)
    ready = [event.segment for event in heard.happened if isinstance(event, events.SegmentReady)]
    assert tuple(ready) == heard.segments


# ---- several languages


@pytest.mark.parametrize(
    ("language", "voice", "text", "translation"),
    [
        ("en", "gmw/en-US", "Please call Alice on Monday.", "Please call Alice on Monday."),
        ("de", "de", "Das ist ein Test.", "This is a test."),
        ("de", "de", "Mein Name ist Maria.", "My name is Maria."),
        ("fr", "roa/fr", "Bonjour le monde.", "Hello world."),
        ("fr", "roa/fr", "Merci beaucoup.", "Thank you very much."),
        ("es", "es", "Buenos días.", "Good morning."),
        ("es", "es", "Muchas gracias.", "Thank you very much."),
    ],
)
def test_the_language_is_detected_transcribed_and_translated(
    language: str, voice: str, text: str, translation: str, multilingual: Listener, tmp_path: Path
) -> None:
    path = write_kind(tmp_path / "speech.ogg", speech.said(text, voice=voice))
    heard = multilingual.hear(path)
    assert (heard.text, heard.transcript.language) == (text, language), heard.summary
    assert heard.transcript.language_probability is not None
    assert 0.5 < heard.transcript.language_probability <= 1
    translated = multilingual.hear(path, option(task=Task.TRANSLATE))
    assert (translated.text, translated.transcript.language) == (translation, language), translated.summary
    assert translated.transcript.task == "translate"
    told = multilingual.hear(path, option(language=language))
    assert (told.text, told.transcript.language) == (text, language), told.summary


def test_a_language_that_the_model_does_not_know_is_an_error(
    english: Listener, multilingual: Listener, tmp_path: Path
) -> None:
    path = write_kind(tmp_path / "speech.wav", speech.said("Good morning."))
    for listener, language in ((english, "de"), (multilingual, "xx")):
        heard = listener.hear(path, option(language=language))
        assert heard.code is Code.MODEL_LANGUAGE, heard.summary
        assert listener.hear(path).text == "Good morning."


def test_an_english_model_says_that_it_cannot_translate(english: Listener, tmp_path: Path) -> None:
    path = write_kind(tmp_path / "speech.wav", speech.said("Good morning."))
    heard = english.hear(path, option(task=Task.TRANSLATE))
    assert heard.text == "Good morning."
    assert heard.notices == {WarningCode.OPTION_IGNORED}


# ---- channels, tracks, stretches


@pytest.fixture(scope="module")
def interview(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[tuple[str, speech.Spoken]]]:
    """Return a recording with a speaker on each channel, and what is said by whom, in order."""
    left, right = speech.Timeline(18), speech.Timeline(18)
    truth = [
        ("Speaker 1", left.put(1, "Good morning.")),
        ("Speaker 2", right.put(4, "Good afternoon everyone.", "gmw/en-US+f2")),
        ("Speaker 1", left.put(7, "Please call Alice on Monday.")),
        ("Speaker 2", right.put(10.5, "The meeting starts on Friday.", "gmw/en-US+f2")),
        ("Speaker 1", left.put(14, "Thank you very much.")),
    ]
    track = Track(samples=np.stack([left.samples, right.samples]), codec="flac")
    path = tmp_path_factory.mktemp("interview") / "interview.flac"
    return write_media(path, track, container="flac"), truth


def test_an_interview_on_two_channels_is_told_apart(
    interview: tuple[Path, list[tuple[str, speech.Spoken]]], english: Listener
) -> None:
    path, truth = interview
    heard = english.hear(path, option(channels=Channels.SPLIT))
    check_against(heard, [spoken for _, spoken in truth])
    assert [segment.speaker for segment in heard.segments] == [speaker for speaker, _ in truth]


def test_an_interview_that_is_mixed_has_all_words_and_no_speakers(
    interview: tuple[Path, list[tuple[str, speech.Spoken]]], english: Listener
) -> None:
    path, truth = interview
    heard = english.hear(path)
    assert heard.text == " ".join(spoken.text for _, spoken in truth), heard.summary
    assert {segment.speaker for segment in heard.segments} == {""}


def test_people_who_talk_at_once_are_told_apart(english: Listener, tmp_path: Path) -> None:
    planes = np.zeros((2, 5 * speech.RATE_HZ), np.float32)
    for channel, text in enumerate(
        ("The quick brown fox jumps over the lazy dog.", "Please read this text aloud.")
    ):
        voiced = speech.speak(text)
        planes[channel, speech.RATE_HZ : speech.RATE_HZ + len(voiced)] = voiced
    path = write_media(tmp_path / "both.wav", Track(samples=planes, codec="pcm_s16le"), container="wav")
    heard = english.hear(path, option(channels=Channels.SPLIT))
    assert {segment.speaker: segment.text.strip() for segment in heard.segments} == {
        "Speaker 1": "The quick brown fox jumps over the lazy dog.",
        "Speaker 2": "Please read this text aloud.",
    }


def test_splitting_one_channel_says_that_there_is_but_one(english: Listener, tmp_path: Path) -> None:
    path = write_kind(tmp_path / "mono.wav", speech.said("Good morning."))
    heard = english.hear(path, option(channels=Channels.SPLIT))
    assert heard.text == "Good morning."
    assert heard.notices == {WarningCode.OPTION_IGNORED}


def test_the_second_track_of_a_film_is_heard_when_asked_for(english: Listener, tmp_path: Path) -> None:
    path = write_media(
        tmp_path / "film.mkv",
        Track(samples=speech.said("Good morning."), codec="flac", language="eng"),
        Track(samples=speech.said("Thank you very much."), codec="libopus", rate_hz=48_000, language="fre"),
        container="matroska",
        has_pictures=True,
    )
    assert english.hear(path).text == "Good morning."
    second = english.hear(path, option(audio_track=2))
    assert second.text == "Thank you very much."
    assert second.transcript.media is not None
    assert second.transcript.media.chosen_track == 2


@pytest.fixture(scope="module")
def four(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[speech.Spoken]]:
    """Return four sentences some seconds apart."""
    timeline = speech.laid_out(
        [
            (1, "Good morning."),
            (6, "Please call Alice on Monday."),
            (12, "Thank you very much."),
            (18, "The meeting starts on Friday."),
        ],
        22,
    )
    return write_kind(tmp_path_factory.mktemp("four") / "four.mp3", timeline.samples), timeline.truth


@pytest.mark.parametrize(
    ("start_s", "end_s", "first", "last"),
    [(0.0, None, 0, 4), (5.0, None, 1, 4), (5.0, 10.5, 1, 2), (0.0, 5.0, 0, 1), (11.0, 15.5, 2, 3)],
)
def test_a_stretch_is_heard_alone_at_its_true_times(
    start_s: float,
    end_s: float | None,
    first: int,
    last: int,
    four: tuple[Path, list[speech.Spoken]],
    english: Listener,
) -> None:
    path, truth = four
    check_against(english.hear(path, option(start_s=start_s, end_s=end_s)), truth[first:last])


def test_a_stretch_beyond_the_end_holds_no_speech(
    four: tuple[Path, list[speech.Spoken]], english: Listener
) -> None:
    heard = english.hear(four[0], option(start_s=100.0))
    assert heard.is_finished
    assert (heard.text, heard.notices) == ("", {WarningCode.NO_SPEECH})


# ---- the options of recognition


@pytest.mark.parametrize(
    "changes",
    [
        {"path": DecodingPath.BATCHED},
        {"path": DecodingPath.BATCHED, "batch_size": 2},
        {"path": DecodingPath.SEQUENTIAL},
        {"initial_prompt": "A list of sentences."},
        {"vad": VadSensitivity.HIGH},
        {"vad": VadSensitivity.LOW},
        {"beam_size": 1},
        {"temperatures": (0.0,)},
        {"max_new_tokens": 60},
        {"condition_on_previous_text": True},
        {"hallucination_silence_s": 2.0},
        {"seed": 7},
    ],
    ids=lambda changes: "-".join(f"{name}={value}" for name, value in changes.items()),
)
def test_no_option_costs_a_word_or_a_time(
    changes: dict[str, Any], four: tuple[Path, list[speech.Spoken]], english: Listener
) -> None:
    path, truth = four
    heard = english.hear(path, option(**changes))
    check_against(heard, truth)
    check_words(heard)
    assert heard.notices == set()
    wanted = changes.get("path", DecodingPath.SEQUENTIAL)
    assert heard.transcript.engine.path == wanted.value


@pytest.mark.parametrize("text", ["Good morning.", "Please call Alice on Monday.", FIXED[5], FIXED[11]])
def test_the_batched_path_hears_short_files_too(text: str, english: Listener, tmp_path: Path) -> None:
    path = write_kind(tmp_path / "short.wav", speech.said(text))
    heard = english.hear(path, option(path=DecodingPath.BATCHED))
    assert heard.text == text, heard.summary
    check_words(heard)


def test_hotwords_are_taken(four: tuple[Path, list[speech.Spoken]], english: Listener) -> None:
    # They confuse the fixture model about its first sentence; those after it are as before.
    path, truth = four
    heard = english.hear(path, option(hotwords="Alice Monday"))
    assert heard.is_finished, heard.summary
    assert heard.notices == set()
    assert heard.text.endswith(" ".join(spoken.text for spoken in truth[1:])), heard.summary


def test_without_word_times_there_are_none(four: tuple[Path, list[speech.Spoken]], english: Listener) -> None:
    path, truth = four
    heard = english.hear(path, option(word_times=False))
    assert heard.text == " ".join(spoken.text for spoken in truth), heard.summary
    assert all(segment.words == () for segment in heard.segments)
    for segment, spoken in zip(heard.segments, truth, strict=True):
        assert segment.start_s == pytest.approx(
            spoken.start_s, abs=0.6
        )  # the model's own marks, in the air before
        assert segment.end_s == pytest.approx(spoken.end_s, abs=_TIME_S)


def test_without_voice_detection_the_words_are_heard_too(english: Listener, tmp_path: Path) -> None:
    path = write_kind(tmp_path / "short.wav", speech.said("Please call Alice on Monday.", pause_s=0.2))
    heard = english.hear(path, option(vad=VadSensitivity.OFF))
    assert heard.text == "Please call Alice on Monday.", heard.summary


def test_without_voice_detection_silence_is_listened_to(english: Listener, tmp_path: Path) -> None:
    path = write_kind(tmp_path / "silence.wav", speech.silence(3))
    off = english.hear(path, option(vad=VadSensitivity.OFF))
    assert off.is_finished, off.summary
    on = english.hear(path)
    assert (on.text, on.notices) == ("", {WarningCode.NO_SPEECH})


def test_the_same_job_twice_gives_the_same_transcript(
    four: tuple[Path, list[speech.Spoken]], english: Listener
) -> None:
    first, second = english.hear(four[0]), english.hear(four[0])
    assert first.transcript == second.transcript
