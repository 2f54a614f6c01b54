"""Read a transcript back from JSON, which may come from anywhere: whatever does not fit is refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from app.core.errors import WarningCode
from app.core.formats.json_format import SCHEMA_VERSION
from app.core.formats.json_node import Node
from app.core.options import Task
from app.core.transcript import (
    AudioTrack,
    EngineInfo,
    Flag,
    MediaInfo,
    Notice,
    Segment,
    Transcript,
    Word,
)

if TYPE_CHECKING:
    from app.core.errors import Param

_OWN_KEYS: Final = (
    "schema_version",
    "source",
    "duration",
    "is_complete",
    "task",
    "language_probability",
    "engine",
    "media",
    "notices",
)
_SEGMENT_KEYS: Final = (
    "id",
    "seek",
    "start",
    "end",
    "text",
    "tokens",
    "temperature",
    "avg_logprob",
    "compression_ratio",
    "no_speech_prob",
    "speaker",
    "flags",
)


def transcript_from_json(text: str) -> Transcript:
    """Read a transcript back; ValueError says where the text is not what `render` writes."""
    try:
        document = json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error}") from None
    except RecursionError:
        raise ValueError("not a transcript: too deeply nested") from None
    top = Node(document, "transcript").fields(("text", "segments", "language", "soundlock"))
    top["text"].text()
    version = top["soundlock"].entries().get("schema_version")
    if version is None or version.whole() != SCHEMA_VERSION:
        raise top["soundlock"].wrong(f"schema_version {SCHEMA_VERSION}")
    own = top["soundlock"].fields(_OWN_KEYS)
    engine = own["engine"].fields(("engine", "model", "device", "compute_type", "path"))
    return Transcript(
        source_name=own["source"].text(),
        language=top["language"].text(),
        language_probability=own["language_probability"].or_none(Node.share),
        duration_s=own["duration"].number(),
        engine=EngineInfo(**{name: node.text() for name, node in engine.items()}),
        segments=tuple(_read_segment(number, node) for number, node in enumerate(top["segments"].items())),
        notices=tuple(_read_notice(node) for node in own["notices"].items()),
        task=own["task"].one_of(list(Task)),
        is_complete=own["is_complete"].truth(),
        media=own["media"].or_none(_read_media),
    )


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("not a transcript: an object names a key twice")
    return found


def _refuse_constant(name: str) -> None:
    raise ValueError(f"not JSON: {name} is no JSON number")


def _read_segment(number: int, node: Node) -> Segment:
    fields = node.fields(_SEGMENT_KEYS, ("words",))
    if fields["id"].whole() != number:
        raise fields["id"].wrong(str(number))
    return Segment(
        start_s=fields["start"].number(),
        end_s=fields["end"].number(),
        text=fields["text"].text(),
        words=tuple(_read_word(word) for word in fields["words"].items()) if "words" in fields else (),
        speaker=fields["speaker"].text(),
        avg_logprob=fields["avg_logprob"].or_none(Node.number),
        no_speech_prob=fields["no_speech_prob"].or_none(Node.share),
        compression_ratio=fields["compression_ratio"].or_none(Node.number),
        temperature=fields["temperature"].or_none(Node.number),
        tokens=tuple(token.whole() for token in fields["tokens"].items()),
        seek=fields["seek"].whole(),
        flags=tuple(Flag(flag.one_of(list(Flag))) for flag in fields["flags"].items()),
    )


def _read_word(node: Node) -> Word:
    fields = node.fields(("word", "start", "end", "probability"))
    return Word(
        start_s=fields["start"].number(),
        end_s=fields["end"].number(),
        text=fields["word"].text(),
        probability=fields["probability"].share(),
    )


def _read_notice(node: Node) -> Notice:
    fields = node.fields(("code", "params", "sentence"))
    fields["sentence"].text()
    params = {name: _read_param(param) for name, param in fields["params"].entries().items()}
    return Notice(code=WarningCode(fields["code"].one_of(list(WarningCode))), params=params)


def _read_param(node: Node) -> Param:
    if isinstance(node.value, str):
        return node.value
    return node.whole() if isinstance(node.value, int) else node.number()


def _read_media(node: Node) -> MediaInfo:
    fields = node.fields(("container", "declared_duration", "tracks", "chosen_track"))
    return MediaInfo(
        container=fields["container"].text(),
        duration_s=fields["declared_duration"].or_none(Node.number),
        tracks=tuple(_read_track(track) for track in fields["tracks"].items()),
        chosen_track=fields["chosen_track"].whole(),
    )


def _read_track(node: Node) -> AudioTrack:
    fields = node.fields(("index", "codec", "sample_rate", "channels", "language"))
    return AudioTrack(
        index=fields["index"].whole(),
        codec=fields["codec"].text(),
        sample_rate_hz=fields["sample_rate"].whole(),
        channels=fields["channels"].whole(),
        language=fields["language"].text(),
    )
