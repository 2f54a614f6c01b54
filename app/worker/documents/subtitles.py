"""Read subtitles (SRT, WebVTT), by pysubs2: lines put together to the sentences that they are cut from."""

from __future__ import annotations

import re
from typing import Final

from app.core.document import BlockKind
from app.core.errors import Code, InputError
from app.worker.documents.manuscript import Manuscript

_SRT: Final = re.compile(r"\s*\d+[ \t]*\n\s*\d{1,2}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->")
_TAG: Final = re.compile(r"</?[a-z][^<>]{0,200}>|<\d[\d:.]{0,20}>", re.IGNORECASE)
_ENDS: Final = re.compile(r"[.!?…。！？♪][\"'”’»)\]]*$")  # noqa: RUF001 (as they are written)
_PAUSE_MS: Final = 2_000


def subtitle_format(text: str) -> str | None:
    """Return which kind of subtitles a text is, None if it is none."""
    if text.startswith("WEBVTT"):
        return "vtt"
    return "srt" if _SRT.match(text) else None


def read_subtitles(text: str, kind: str, manuscript: Manuscript) -> None:
    """Write down subtitles: a paragraph ends with a sentence, a pause of two seconds or another speaker's dash."""
    import pysubs2  # noqa: PLC0415 (needed for this format alone)

    try:
        events = list(pysubs2.SSAFile.from_string(text, format_=kind))
    except (pysubs2.Pysubs2Error, ValueError, OverflowError) as error:
        raise InputError(Code.INPUT_DAMAGED, kind=kind.upper()) from error
    paragraph: list[str] = []
    first_ms = last_ms = 0

    def end_paragraph() -> None:
        times = (max(0, first_ms) / 1000, max(0, first_ms, last_ms) / 1000)
        manuscript.add(BlockKind.PARAGRAPH, " ".join(paragraph), times=times)
        paragraph.clear()

    for event in events:
        line = " ".join(_TAG.sub("", event.plaintext).split())
        is_new = event.start - last_ms >= _PAUSE_MS or line.startswith(("-", "–"))  # noqa: RUF001 (a dash, too)
        if paragraph and (is_new or _ENDS.search(paragraph[-1])):
            end_paragraph()
        if line:
            first_ms = first_ms if paragraph else event.start
            paragraph.append(line)
        last_ms = event.end
    end_paragraph()
