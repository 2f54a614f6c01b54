"""The formats that the window offers: those of every surface, and pages for printing."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.core.formats import Layout
from app.core.transcript import Transcript
from app.services.file_formats import FILE_FORMATS, FileFormat


def _pdf(transcript: Transcript, layout: Layout) -> bytes:
    from app.ui import pdf  # noqa: PLC0415 (the first page may wait, the window may not)

    return pdf.encode(transcript, layout)


WINDOW_FORMATS: Final[Mapping[str, FileFormat]] = MappingProxyType(
    {**FILE_FORMATS, "pdf": FileFormat(name="pdf", suffix=".pdf", encode=_pdf, is_text=False)}
)
