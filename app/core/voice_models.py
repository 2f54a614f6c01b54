"""Folders of neural voices: which kind one is, which files make it, who speaks and in which language.

The kinds and their files are those of the voices that the sherpa-onnx project publishes. The library ends the
whole process on a file that it does not like, so everything that it asks for is looked at here first.
"""

from __future__ import annotations

import enum
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.core.errors import Code, ModelError
from app.core.onnx_header import OnnxHeader
from app.core.voice_config import VoiceConfig
from app.core.voices import Voice

TOKENS: Final = "tokens.txt"
STYLES: Final = "voices.bin"
MODEL_SUFFIX: Final = ".onnx"
CONFIG_SUFFIX: Final = ".onnx.json"
MOST_SPEAKERS: Final = 4_000
SPEAKER_MARK: Final = "#"

_RATES_HZ: Final = (8_000, 48_000)
_OLDEST_OPSET: Final = 7
_NEWEST_OPSET: Final = 30
_MOST_TOKENS: Final = 100_000
_FLOAT_BYTES: Final = 4
_STYLE_DIMENSIONS: Final = {"kokoro": 3, "kitten": 2}
_SPOKEN_VITS: Final = ("piper", "coqui", "icefall", "inflect")
"""Makers of VITS voices that take phonemes; the others bring a front end for one language."""


_KOKORO_NAME: Final = re.compile(r"(?P<language>[a-z])[fm]_\w+")
_KOKORO_LANGUAGES: Final = {
    "a": "en-us", "b": "en-gb", "e": "es", "f": "fr-fr", "h": "hi", "i": "it", "p": "pt-br",
}  # fmt: skip
"""What the first letter of a speaker of Kokoro stands for. Japanese and Chinese have phonemes of their own."""


class Kind(enum.StrEnum):
    """Name a family of models."""

    VITS = "vits"  # Piper's are of this kind
    KOKORO = "kokoro"
    MATCHA = "matcha"
    KITTEN = "kitten"


@dataclass(frozen=True, slots=True)
class ModelSpeaker:
    """One who speaks, by the number that the model knows."""

    number: int
    name: str
    languages: tuple[str, ...]
    phonemes_of: str  # the espeak-ng voice of the training; empty where letters are the phonemes


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceModel:
    """A folder that was looked through; files by their names in it."""

    name: str
    kind: Kind
    model: str
    vocoder: str  # Matcha's second half; empty for the others
    rate_hz: int
    speakers: tuple[ModelSpeaker, ...]  # who can be used
    speaker_count: int  # of the model
    noise_scale: float
    noise_scale_w: float
    length_scale: float

    @property
    def files(self) -> tuple[str, ...]:
        """Return the names of the files that it needs."""
        styles = (STYLES,) if self.kind in (Kind.KOKORO, Kind.KITTEN) else ()
        return (self.model, *((self.vocoder,) if self.vocoder else ()), TOKENS, *styles)

    def voices(self) -> tuple[Voice, ...]:
        """Return its speakers as voices: by the name of the folder, and where there are several, by theirs."""
        if self.speaker_count == 1:
            return (Voice(id=self.name, name=self.name, languages=self.speakers[0].languages),)
        return tuple(
            Voice(
                id=f"{self.name}{SPEAKER_MARK}{one.name}",
                name=f"{self.name}, {one.name}",
                languages=one.languages,
            )
            for one in self.speakers
        )


def recognised(
    name: str,
    sizes: Mapping[str, int],
    header: Callable[[str], OnnxHeader],
    config: Callable[[str], bytes],
) -> VoiceModel:
    """Look at a folder by the sizes of its files; ModelError says what is missing or wrong.

    `header` and `config` read a file of it, and may raise ModelError themselves.
    """
    models = sorted(file for file in sizes if file.endswith(MODEL_SUFFIX))
    if not models:
        raise ModelError(Code.VOICE_KIND, name=name)
    headers = {model: header(model) for model in models}
    for model, found in headers.items():
        _check_header(name, model, found)
    main, kind = _main(name, headers, has_styles=STYLES in sizes)
    notes = headers[main].notes
    others = [model for model in models if model != main]
    vocoder = _vocoder(name, others) if kind is Kind.MATCHA else ""
    if others and not vocoder:
        raise ModelError(Code.VOICE_DAMAGED, name=name, what="it holds more than one model")
    if TOKENS not in sizes:
        raise ModelError(Code.VOICE_INCOMPLETE, name=name, what=TOKENS)
    count = _number(name, notes, "n_speakers", 0, MOST_SPEAKERS)
    if kind in (Kind.KOKORO, Kind.KITTEN):
        _check_styles(name, kind, notes, sizes, count)
    said = VoiceConfig(name, config(f"{main}.json") if f"{main}.json" in sizes else b"{}")
    speakers = tuple(_speakers(kind, said, notes, max(1, count)))
    if notes.get("has_espeak", "1") != "1" or not speakers:
        raise ModelError(Code.VOICE_KIND, name=name)
    return VoiceModel(
        name=name,
        kind=kind,
        model=main,
        vocoder=vocoder,
        rate_hz=_number(name, notes, "sample_rate", *_RATES_HZ),
        speakers=speakers,
        speaker_count=max(1, count),
        noise_scale=said.scale("noise_scale", 0.667, 0.0, 2.0),
        noise_scale_w=said.scale("noise_w", 0.8, 0.0, 2.0),
        length_scale=said.scale("length_scale", 1.0, 0.2, 5.0),
    )


def token_table(name: str, text: str) -> dict[str, int]:
    """Read which phoneme has which number; a line is a phoneme, a space and a number, and a space may be one."""
    found: dict[str, int] = {}
    for line in text.splitlines():
        symbol, _, number = line.rpartition(" ")
        if not line.strip():
            continue
        if not number.isdecimal() or int(number) >= _MOST_TOKENS or len(found) >= _MOST_TOKENS:
            raise ModelError(Code.VOICE_DAMAGED, name=name, what=f"{TOKENS} is no list of phonemes")
        found[symbol or " "] = int(number)
    if not found:
        raise ModelError(Code.VOICE_DAMAGED, name=name, what=f"{TOKENS} is empty")
    return found


def _check_header(name: str, model: str, found: OnnxHeader) -> None:
    if not _OLDEST_OPSET <= found.opset <= _NEWEST_OPSET:
        raise ModelError(Code.VOICE_DAMAGED, name=name, what=f"{model} is of version {found.opset} of its format")


def _main(name: str, headers: Mapping[str, OnnxHeader], *, has_styles: bool) -> tuple[str, Kind]:
    for model, found in headers.items():
        kind = _kind(found.notes, has_styles=has_styles)
        if kind is not None:
            return model, kind
    if all("sample_rate" not in found.notes for found in headers.values()):
        raise ModelError(Code.VOICE_INCOMPLETE, name=name, what="what sherpa-onnx notes in a model for itself")
    raise ModelError(Code.VOICE_KIND, name=name)


def _kind(notes: Mapping[str, str], *, has_styles: bool) -> Kind | None:
    stated = notes.get("model_type", "").lower()
    maker = notes.get("comment", "").lower()
    if "sample_rate" not in notes:
        return None
    if stated.startswith("matcha"):
        return Kind.MATCHA
    if has_styles and stated.startswith("kokoro"):
        return Kind.KOKORO
    if has_styles and stated.startswith("kitten"):
        return Kind.KITTEN
    if stated == "vits" and any(one in maker for one in _SPOKEN_VITS):
        return Kind.VITS
    return None


def _vocoder(name: str, others: Sequence[str]) -> str:
    if len(others) != 1:
        raise ModelError(Code.VOICE_INCOMPLETE, name=name, what="its vocoder, such as vocos-22khz-univ.onnx")
    return others[0]


def _number(name: str, notes: Mapping[str, str], key: str, least: int, most: int) -> int:
    stated = notes.get(key, "")
    value = int(stated) if stated.isascii() and stated.isdecimal() and len(stated) < 10 else -1
    if not least <= value <= most:
        raise ModelError(Code.VOICE_DAMAGED, name=name, what=f"its {key} makes no sense")
    return value


def _check_styles(
    name: str, kind: Kind, notes: Mapping[str, str], sizes: Mapping[str, int], speakers: int
) -> None:
    parts = notes.get("style_dim", "").split(",")
    is_sane = len(parts) == _STYLE_DIMENSIONS[kind] and all(part.strip().isdecimal() for part in parts)
    if not is_sane or sizes[STYLES] != math.prod(map(int, parts)) * max(1, speakers) * _FLOAT_BYTES:
        raise ModelError(Code.VOICE_DAMAGED, name=name, what=f"{STYLES} does not belong to the model")


def _speakers(kind: Kind, said: VoiceConfig, notes: Mapping[str, str], count: int) -> Iterator[ModelSpeaker]:
    spoken = said.text("espeak", "voice") or notes.get("voice", "")
    languages = _languages(said, notes, spoken)
    phonemes_of = "" if said.text("phoneme_type") == "text" else spoken or "en-us"
    for number, name in enumerate(_names(said, notes, count)):
        own = _KOKORO_NAME.fullmatch(name) if kind is Kind.KOKORO else None
        if own is None:
            yield ModelSpeaker(number, name, languages, phonemes_of)
        elif own["language"] in _KOKORO_LANGUAGES:
            language = _KOKORO_LANGUAGES[own["language"]]
            yield ModelSpeaker(number, name, (language,), language)


def _names(said: VoiceConfig, notes: Mapping[str, str], count: int) -> tuple[str, ...]:
    """Return a name for each speaker: a number where nobody says a better one."""
    names = [str(number) for number in range(count)]
    listed = [part.strip() for part in notes.get("speaker_names", "").split(",")]
    if len(listed) == count:
        names = listed
    for speaker, number in said.mapping("speaker_id_map").items():
        if isinstance(number, int) and 0 <= number < count:
            names[number] = speaker
    plain = [_plain(one) for one in names]
    return (
        tuple(one or str(number) for number, one in enumerate(plain))
        if len(set(plain)) == count
        else tuple(str(number) for number in range(count))
    )


def _languages(said: VoiceConfig, notes: Mapping[str, str], spoken: str) -> tuple[str, ...]:
    found = [said.text("language", "code").replace("_", "-"), spoken.replace("_", "-")]
    if not any(found):
        found = [notes.get("language", "")[:2].lower()]
    return tuple({one.lower(): one for one in map(_plain, reversed(found)) if one}.values())[::-1]


def _plain(text: str) -> str:
    return "".join(mark for mark in text if mark.isprintable() and mark != SPEAKER_MARK)[:60].strip()
