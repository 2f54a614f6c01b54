"""Piper's own voices, made into the form of sherpa-onnx: notes behind the model, and a table of its phonemes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final

import msgspec

from app.core.errors import Code, ModelError

_NOTE_FIELD: Final = 14  # metadata_props of ONNX's ModelProto
_LENGTH: Final = 2
_Id = Annotated[int, msgspec.Meta(ge=0, lt=100_000)]


class _Audio(msgspec.Struct):
    sample_rate: Annotated[int, msgspec.Meta(ge=8_000, le=48_000)]


class _Espeak(msgspec.Struct):
    voice: Annotated[str, msgspec.Meta(max_length=60)] = ""


class _Language(msgspec.Struct):
    name_english: Annotated[str, msgspec.Meta(max_length=60)] = ""


class _Config(msgspec.Struct):
    """What Piper writes beside a voice."""

    audio: _Audio
    phoneme_id_map: dict[str, list[_Id]]
    num_speakers: Annotated[int, msgspec.Meta(ge=1, le=4_000)] = 1
    espeak: _Espeak = msgspec.field(default_factory=_Espeak)
    language: _Language = msgspec.field(default_factory=_Language)


class PiperVoice:
    """A voice that lacks what sherpa-onnx reads; ModelError for a JSON file that is not Piper's."""

    def __init__(self, name: str, data: bytes) -> None:
        try:
            self._config = msgspec.json.decode(data, type=_Config)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            what = "its JSON file is not that of a Piper voice"
            raise ModelError(Code.VOICE_DAMAGED, name=name, what=what) from error

    def tokens(self) -> str:
        """Return the table of its phonemes."""
        known = self._config.phoneme_id_map.items()
        return "".join(f"{one} {ids[0]}\n" for one, ids in known if len(one) == 1 and ids and one not in "\r\n\t")

    def notes(self) -> bytes:
        """Return what is written behind the model: fields of a message may stand anywhere, so it stays one."""
        return _notes(
            {
                "model_type": "vits",
                "comment": "piper",
                "language": self._config.language.name_english or "unknown",
                "voice": self._config.espeak.voice,
                "has_espeak": "1",
                "n_speakers": str(self._config.num_speakers),
                "sample_rate": str(self._config.audio.sample_rate),
            }
        )


def _notes(notes: Mapping[str, str]) -> bytes:
    return b"".join(_field(_NOTE_FIELD, _field(1, key.encode()) + _field(2, notes[key].encode())) for key in notes)


def _field(number: int, data: bytes) -> bytes:
    return _varint(number << 3 | _LENGTH) + _varint(len(data)) + data


def _varint(value: int) -> bytes:
    found = bytearray()
    while value > 0x7F:
        found.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*found, value))
