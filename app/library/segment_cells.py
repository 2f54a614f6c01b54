"""A segment as a row: what is searched and sorted has a column, all else is packed into one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from app.core.errors import Code, LibraryError
from app.core.transcript import Flag, Segment, SegmentRow, Word
from app.library.records import packed, unpacked
from app.library.tables import Row

Cells = dict[str, float | str | bytes]
SEGMENT_COLUMNS: Final = "id, start_s, end_s, text, speaker, detail"
_FIGURES_BELOW: Final = 1e12


class _Detail(msgspec.Struct, frozen=True, array_like=True):
    """What a segment says beside its place, text and speaker; a new field goes to the end, with a default.

    Words that the segment's text is made of, with rounded figures, are four numbers each in `places`: pause before
    and length in milliseconds, characters, probability in percent. Others stand in `words` as they are.
    """

    words: tuple[tuple[float, float, str, float], ...] = ()
    avg_logprob: float | None = None
    no_speech_prob: float | None = None
    compression_ratio: float | None = None
    temperature: float | None = None
    tokens: tuple[int, ...] = ()
    seek: int = 0
    flags: tuple[Flag, ...] = ()
    places: tuple[int, ...] = ()  # since schema version 2


class Doubts(msgspec.Struct, frozen=True, array_like=True):
    """What of `_Detail` says whether a segment should be heard again; all that is long is passed over."""

    words: msgspec.Raw
    avg_logprob: float | None
    no_speech_prob: float | None
    compression_ratio: float | None
    temperature: float | None
    tokens: msgspec.Raw
    seek: int
    flags: tuple[Flag, ...]


def segment_values(segment: Segment) -> Cells:
    """Return the columns of a segment."""
    places = _places(segment)
    is_packed = tuple(_words(places, segment.start_s, segment.text)) == segment.words
    plain = () if is_packed else segment.words
    detail = _Detail(
        words=tuple((word.start_s, word.end_s, word.text, word.probability) for word in plain),
        avg_logprob=segment.avg_logprob,
        no_speech_prob=segment.no_speech_prob,
        compression_ratio=segment.compression_ratio,
        temperature=segment.temperature,
        tokens=segment.tokens,
        seek=segment.seek,
        flags=segment.flags,
        places=places if is_packed else (),
    )
    return {
        "start_s": segment.start_s,
        "end_s": segment.end_s,
        "text": segment.text,
        "speaker": segment.speaker,
        "detail": packed(detail),
    }


def segment_row(row: Row) -> SegmentRow:
    """Read a row of SEGMENT_COLUMNS."""
    number, start_s, end_s, text, speaker, content = row
    detail = unpacked(_Detail, content)
    if len(detail.places) % 4:
        raise LibraryError(Code.LIBRARY_DATABASE, reason="row")
    segment = Segment(
        start_s=start_s,
        end_s=end_s,
        text=text,
        words=(
            *(Word(start_s=a, end_s=b, text=word, probability=p) for a, b, word, p in detail.words),
            *_words(detail.places, start_s, text),
        ),
        speaker=speaker,
        avg_logprob=detail.avg_logprob,
        no_speech_prob=detail.no_speech_prob,
        compression_ratio=detail.compression_ratio,
        temperature=detail.temperature,
        tokens=detail.tokens,
        seek=detail.seek,
        flags=detail.flags,
    )
    return SegmentRow(id=number, segment=segment)


def _places(segment: Segment) -> tuple[int, ...]:
    figures = (figure for word in segment.words for figure in (word.start_s, word.end_s, word.probability))
    if not all(abs(figure) < _FIGURES_BELOW for figure in (segment.start_s, *figures)):  # nor is a NaN
        return ()
    places: list[int] = []
    at_ms = round(1000 * segment.start_s)
    for word in segment.words:
        start_ms, end_ms = round(1000 * word.start_s), round(1000 * word.end_s)
        places += (start_ms - at_ms, end_ms - start_ms, len(word.text), round(100 * word.probability))
        at_ms = end_ms
    return tuple(places)


def _words(places: tuple[int, ...], start_s: float, text: str) -> Iterator[Word]:
    if not places:
        return
    at_ms, at = round(1000 * start_s), 0
    for pause_ms, length_ms, characters, percent in _fours(places):
        start_ms = at_ms + pause_ms
        at_ms = start_ms + length_ms
        word = text[at : at + characters]
        at += characters
        yield Word(start_s=start_ms / 1000, end_s=at_ms / 1000, text=word, probability=percent / 100)


def _fours(places: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    return zip(*[iter(places)] * 4, strict=True)
