"""The beginning of a file, as text, before it is written."""

from __future__ import annotations

import dataclasses
from typing import Final

from app.core.formats import Layout, cues, render
from app.core.formats.timing import strains
from app.services.exportable import Exportable
from app.ui.export_wording import strain_text
from app.ui.window_formats import WINDOW_FORMATS

SUBTITLES: Final = frozenset({"srt", "vtt", "ass"})
FOR_READING: Final = frozenset({"txt", "md", "html", "docx", "pdf"})
_PAGES: Final = frozenset({"html", "docx", "pdf"})
_MAX_SEGMENTS: Final = 60
_MAX_CHARS: Final = 6_000


def preview(exportable: Exportable, form: str, layout: Layout, *, is_redacted: bool) -> tuple[str, str]:
    """Return how a file begins, and what of the wishes for its subtitles cannot be kept in this part.

    Pages are shown as the plain text that they hold. Only the first segments are looked at, so that the longest
    transcript takes no longer than a short one.
    """
    first = tuple(exportable.transcript.segments[:_MAX_SEGMENTS])
    beginning = dataclasses.replace(exportable.transcript, segments=first)
    shown = dataclasses.replace(exportable, transcript=beginning).shown(is_redacted=is_redacted)
    titled = exportable.titled(layout)
    told = strain_text(strains(cues(shown, layout.subtitles), layout.subtitles)) if form in SUBTITLES else ""
    if form in _PAGES:
        options = layout.text
        text = dataclasses.replace(
            options, paragraphs=options.paragraphs is not False, header=options.header is not False
        )
        return render("txt", shown, dataclasses.replace(titled, text=text))[:_MAX_CHARS], told
    data = WINDOW_FORMATS[form].encode(shown, titled)
    return data.decode("utf-8", "replace").removeprefix("\ufeff")[:_MAX_CHARS], told
