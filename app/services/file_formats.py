"""The formats in which a transcript becomes a file, by name, for the window and the command line alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Final

from app.core.formats import FORMATS, Layout, render
from app.core.transcript import Transcript


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFormat:
    """One kind of file; `suffix` has the dot, `encode` gives its bytes. Only text can be printed."""

    name: str
    suffix: str
    encode: Callable[[Transcript, Layout], bytes]
    is_text: bool = True


def _text(name: str, transcript: Transcript, layout: Layout) -> bytes:
    return render(name, transcript, layout).encode("utf-8", "replace")


def _substation(transcript: Transcript, layout: Layout) -> bytes:
    from app.services.writers import substation  # noqa: PLC0415 (loads pysubs2)

    return substation.encode(transcript, layout)


def _word(transcript: Transcript, layout: Layout) -> bytes:
    from app.services.writers import word  # noqa: PLC0415 (loads python-docx and lxml)

    return word.encode(transcript, layout)


FILE_FORMATS: Final[Mapping[str, FileFormat]] = MappingProxyType(
    {
        **{
            one.name: FileFormat(name=one.name, suffix=one.suffix, encode=partial(_text, one.name))
            for one in FORMATS.values()
        },
        "ass": FileFormat(name="ass", suffix=".ass", encode=_substation),
        "docx": FileFormat(name="docx", suffix=".docx", encode=_word, is_text=False),
    }
)
TEXT_FORMATS: Final = tuple(one.name for one in FILE_FORMATS.values() if one.is_text)
PORTABLE_FORMATS: Final = ("txt", "vtt", "json")
"""What everything is exported in unless other formats are asked for: to read, to watch, to go on with."""
