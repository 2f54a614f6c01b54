"""Strategies for transcripts, as fixtures because test modules do not import each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import strategies as st

from app.core.errors import WarningCode
from app.core.transcript import AudioTrack, EngineInfo, Flag, MediaInfo, Notice, Segment, Transcript, Word

SHARES = st.floats(0, 1)
FIGURES = st.none() | st.floats(allow_nan=False, allow_infinity=False)
WHOLE = st.integers(-(2**63) + 1, 2**63 - 1)
ENGINE = EngineInfo(engine="faster-whisper", model="small", compute_type="int8", path="sequential")

# Pieces that have broken a format somewhere: markup, arrows, breaks, bidi marks, controls, wide characters.
AWKWARD = st.sampled_from(
    [
        *(" -->", " <b>", "</v>", "&amp;", " {\\an8}", " *_`[x](y)", " # 1."),
        *("\n\n", "\r\n", "\t", "\x00", "\x1b[2J", "\x85", "\x9b", "\u2028", "\u202e", "\ufeff", "\xa0", "\u3000"),
        *("语音、", " สวัสดี", "がっこう", " 한국어", "👩\u200d👧", "e\u0301"),
    ]
)


def _texts(*, surrogates: bool) -> st.SearchStrategy[str]:
    words = st.sampled_from([" word", " sentence.", " and,", " unbreakableword" * 4])
    pieces = st.text(max_size=8) | AWKWARD | words  # st.text() yields no surrogates
    if surrogates:
        pieces |= st.sampled_from(["\ud800", "\udce9", "\udfff\ud83d"])
    return st.lists(pieces, max_size=12).map("".join)


def _times(*, wild: bool) -> st.SearchStrategy[float]:
    near = st.floats(0, 40) | st.integers(0, 40).map(float)
    return near | st.floats() if wild else near | st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def _segments(draw: st.DrawFn, *, wild: bool) -> Segment:
    times, texts = _times(wild=wild), _texts(surrogates=wild)
    share = st.floats() if wild else SHARES
    figure = st.none() | st.floats() if wild else FIGURES
    words = tuple(
        Word(start_s=draw(times), end_s=draw(times), text=text, probability=draw(share))
        for text in draw(st.lists(texts, max_size=4))
    )
    # Words mostly spell the text of their segment, but need not.
    text = "".join(word.text for word in words) if draw(st.booleans()) else draw(texts)
    return Segment(
        start_s=draw(times),
        end_s=draw(times),
        text=text,
        words=words,
        speaker=draw(st.sampled_from(["", "Anna", "Bo <b>"]) | texts),
        avg_logprob=draw(figure),
        no_speech_prob=draw(st.none() | share),
        compression_ratio=draw(figure),
        temperature=draw(figure),
        tokens=tuple(draw(st.lists(WHOLE, max_size=3))),
        seek=draw(WHOLE),
        flags=tuple(draw(st.lists(st.sampled_from(Flag), unique=True))),
    )


@st.composite
def _transcripts(draw: st.DrawFn, *, wild: bool) -> Transcript:
    texts = _texts(surrogates=wild)
    share = st.none() | (st.floats() if wild else SHARES)
    param = texts | WHOLE | (st.floats() if wild else st.floats(allow_nan=False, allow_infinity=False))
    tracks = st.builds(AudioTrack, index=WHOLE, codec=texts, sample_rate_hz=WHOLE, channels=WHOLE, language=texts)
    media = st.builds(
        MediaInfo,
        container=texts,
        duration_s=st.none() | st.floats() if wild else FIGURES,
        tracks=st.lists(tracks, max_size=2).map(tuple),
        chosen_track=WHOLE,
    )
    notice = st.builds(Notice, code=st.sampled_from(WarningCode), params=st.dictionaries(texts, param, max_size=2))
    return Transcript(
        source_name=draw(texts),
        language=draw(st.sampled_from(["en", ""]) | texts),
        language_probability=draw(share),
        duration_s=draw(_times(wild=wild)),
        engine=draw(st.just(ENGINE) | st.builds(EngineInfo, engine=texts, model=texts, device=texts, path=texts)),
        segments=tuple(draw(st.lists(_segments(wild=wild), max_size=5))),
        notices=tuple(draw(st.lists(notice, max_size=2))),
        task=draw(st.sampled_from(["transcribe", "translate"])),
        is_complete=draw(st.booleans()),
        media=draw(st.none() | media),
    )


@st.composite
def _spoken(draw: st.DrawFn, *, unit: str) -> Transcript:
    """Draw what an engine yields for ordinary speech: words in order, times that rise, few surprises."""
    now = 0
    segments: list[Segment] = []
    for _ in range(draw(st.integers(0, 4))):
        now += draw(st.integers(0, 3000))
        words: list[Word] = []
        for _ in range(draw(st.integers(1, 40))):
            start = now = now + draw(st.sampled_from([0, 0, 0, 40, 2500]))
            now += draw(st.integers(1, 900))
            text = draw(st.from_regex(unit, fullmatch=True))
            words.append(Word(start_s=start / 1000, end_s=now / 1000, text=text, probability=0.9))
        segments.append(
            Segment(
                start_s=words[0].start_s,
                end_s=words[-1].end_s,
                text="".join(word.text for word in words),
                words=tuple(words) if draw(st.booleans()) else (),
                speaker=draw(st.sampled_from(["", "A", "Bartholomew Longname"])),
            )
        )
    return Transcript(
        source_name="talk.wav",
        language="en",
        language_probability=None,
        duration_s=now / 1000,
        engine=ENGINE,
        segments=tuple(segments),
    )


@pytest.fixture(scope="session")
def any_transcript() -> st.SearchStrategy[Transcript]:
    """Every transcript whose figures are finite and whose text can be written as UTF-8."""
    return _transcripts(wild=False)


@pytest.fixture(scope="session")
def wild_transcript() -> st.SearchStrategy[Transcript]:
    """Transcripts that no engine should yield: lone surrogates, NaN and infinite figures as well."""
    return _transcripts(wild=True)


@pytest.fixture(scope="session")
def english() -> st.SearchStrategy[Transcript]:
    """Speech in words of one to three letters, so that even a narrow line holds a name and a word."""
    return _spoken(unit=r" [a-z]{1,2}[a-z,.]")


@pytest.fixture(scope="session")
def chinese() -> st.SearchStrategy[Transcript]:
    """Speech in wide characters without spaces."""
    return _spoken(unit=r"[一-九语音识别]{1,2}")


@pytest.fixture
def transcript_of() -> Callable[..., Transcript]:
    """Build a transcript from segments."""

    def build(*segments: Segment, **fields: Any) -> Transcript:
        plain: dict[str, Any] = {
            "source_name": "talk.wav",
            "language": "en",
            "language_probability": None,
            "duration_s": 60.0,
            "engine": ENGINE,
        }
        return Transcript(segments=segments, **(plain | fields))

    return build
