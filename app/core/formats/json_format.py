"""JSON as openai/whisper writes it, with our own figures beside; the only format that can be read back.

resources/docs/transcript.schema.json describes the document; app.core.formats.json_reading reads it. Reading
what was written gives the same transcript, save for what other JSON readers refuse and no engine should
yield: lone surrogates become U+FFFD, a figure that is not finite becomes null (a time becomes 0), and a
probability is kept within 0 and 1. What was read once is written and read again without any change.
"""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any, Final

from app.core.formats.json_node import MAX_WHOLE
from app.core.formats.options import DEFAULT_LAYOUT, Layout
from app.core.messages import notice_sentence

if TYPE_CHECKING:
    from app.core.errors import Param
    from app.core.transcript import MediaInfo, Segment, Transcript
from app.core.ways_out import Surface

SCHEMA_VERSION: Final = 1

# C1 controls can steer a terminal, and U+2028 ends a line for some readers; JSON itself leaves them raw.
_RAW: Final = re.compile(r"[\x7f-\x9f\u2028\u2029]")
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")


def render(transcript: Transcript, _layout: Layout = DEFAULT_LAYOUT) -> str:
    """Write the document on one line, times as unrounded seconds."""
    document = {
        "text": _text(transcript.text),
        "segments": [_segment(number, segment) for number, segment in enumerate(transcript.segments)],
        "language": _text(transcript.language),
        "soundlock": _soundlock(transcript),
    }
    raw = json.dumps(document, ensure_ascii=False, allow_nan=False)
    return _RAW.sub(lambda match: f"\\u{ord(match[0]):04x}", raw) + "\n"


def _segment(number: int, segment: Segment) -> dict[str, Any]:
    """Keep the key order of openai/whisper, which leaves out "words" where there are none."""
    document: dict[str, Any] = {
        "id": number,
        "seek": segment.seek,
        "start": _time(segment.start_s),
        "end": _time(segment.end_s),
        "text": _text(segment.text),
        "tokens": list(segment.tokens),
        "temperature": _figure(segment.temperature),
        "avg_logprob": _figure(segment.avg_logprob),
        "compression_ratio": _figure(segment.compression_ratio),
        "no_speech_prob": _share(segment.no_speech_prob),
    }
    if segment.words:
        document["words"] = [
            {
                "word": _text(word.text),
                "start": _time(word.start_s),
                "end": _time(word.end_s),
                "probability": _share(word.probability) or 0.0,
            }
            for word in segment.words
        ]
    return document | {"speaker": _text(segment.speaker), "flags": [flag.value for flag in segment.flags]}


def _soundlock(transcript: Transcript) -> dict[str, Any]:
    engine = transcript.engine
    return {
        "schema_version": SCHEMA_VERSION,
        "source": _text(transcript.source_name),
        "duration": _time(transcript.duration_s),
        "is_complete": transcript.is_complete,
        "task": _text(transcript.task),
        "language_probability": _share(transcript.language_probability),
        "engine": {
            "engine": _text(engine.engine),
            "model": _text(engine.model),
            "device": _text(engine.device),
            "compute_type": _text(engine.compute_type),
            "path": _text(engine.path),
        },
        "media": None if transcript.media is None else _media(transcript.media),
        "notices": [
            {
                "code": notice.code.value,
                "params": {_text(name): _param(value) for name, value in notice.params.items()},
                "sentence": _text(notice_sentence(notice, Surface.DOCUMENT)),
            }
            for notice in transcript.notices
        ],
    }


def _media(media: MediaInfo) -> dict[str, Any]:
    return {
        "container": _text(media.container),
        "declared_duration": _figure(media.duration_s),
        "tracks": [
            {
                "index": track.index,
                "codec": _text(track.codec),
                "sample_rate": track.sample_rate_hz,
                "channels": track.channels,
                "language": _text(track.language),
            }
            for track in media.tracks
        ],
        "chosen_track": media.chosen_track,
    }


def _text(text: str) -> str:
    return _SURROGATE.sub("\ufffd", text)


def _figure(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None


def _time(value: float) -> float:
    return value if math.isfinite(value) else 0.0


def _share(value: float | None) -> float | None:
    figure = _figure(value)
    return None if figure is None else min(max(figure, 0.0), 1.0)


def _param(value: Param) -> Param:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int):
        return int(value) if abs(value) < MAX_WHOLE else str(value)  # a bool becomes 0 or 1
    return value if math.isfinite(value) else str(value)
