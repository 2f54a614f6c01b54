"""Read PDF, by PDFium: from lines with their places to paragraphs, headings and what stands on every page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, BinaryIO, Final

import pypdfium2
import pypdfium2.raw as pdfium

from app.core.document import MAX_CHARS, BlockKind
from app.core.errors import Code, InputError, WarningCode
from app.worker.documents.manuscript import Manuscript
from app.worker.documents.pdf_furniture import furniture
from app.worker.documents.pdf_lines import Line, lines_of
from app.worker.documents.pdf_paragraphs import is_item, joined, parts

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_HEADING_SIZE: Final = 1.15
_MOST_HEADING_CHARS: Final = 200
_MOST_HEADING_LEVELS: Final = 4


def read_pdf(file: BinaryIO, manuscript: Manuscript, password: str = "") -> None:
    """Write down a PDF; InputError if it is protected, damaged or has pictures alone."""
    try:
        pdf = pypdfium2.PdfDocument(file, password=password or None)
    except pypdfium2.PdfiumError as error:
        raise _refused(error, has_password=bool(password)) from error
    manuscript.title = pdf.get_metadata_value("Title")
    manuscript.language = _language(pdf)
    lines = _lines(pdf, manuscript)
    if not lines:
        return
    sizes = _heading_sizes(lines)
    pages: list[tuple[int, str, int]] = []
    for part, kind in parts(lines, furniture(lines, len(pdf))):
        text = joined(part)
        level = 0
        if kind is BlockKind.PARAGRAPH:
            level = _heading_level(part, sizes) if len(text) <= _MOST_HEADING_CHARS else 0
            kind = BlockKind.HEADING if level else BlockKind.ITEM if is_item(text) else kind  # noqa: PLW2901
            pages.append((part[0].page, _plain(text), manuscript.count))
        manuscript.add(kind, text, level=level, page=part[0].page)
    for title, page in _outline(pdf):
        if (block := _beginning(title, page, pages)) is not None:
            manuscript.chapter(title, block)


def _refused(error: pypdfium2.PdfiumError, *, has_password: bool) -> InputError:
    """Say why a PDF does not open."""
    match error.err_code:
        case pdfium.FPDF_ERR_PASSWORD:
            return InputError(Code.INPUT_PASSWORD_WRONG if has_password else Code.INPUT_PASSWORD_NEEDED)
        case pdfium.FPDF_ERR_SECURITY:
            return InputError(Code.INPUT_ENCRYPTED)
        case _:
            return InputError(Code.INPUT_DAMAGED, kind="PDF")


def _language(pdf: PdfDocument) -> str:
    length = pdfium.FPDFCatalog_GetLanguage(pdf, None, 0)
    if not 2 < length < 200:
        return ""
    buffer = (pdfium.FPDF_WCHAR * (length // 2))()
    pdfium.FPDFCatalog_GetLanguage(pdf, buffer, length)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")


def _lines(pdf: PdfDocument, manuscript: Manuscript) -> list[Line]:
    """Return the lines of all pages; note pages that cannot be read or hold pictures alone."""
    lines: list[Line] = []
    damaged = pictures = chars = 0
    for number in range(len(pdf)):
        try:
            page = pdf[number]
        except pypdfium2.PdfiumError:
            damaged += 1
            continue
        found = list(lines_of(page, number + 1))
        pictures += not found and pdfium.FPDFPage_CountObjects(page) > 0
        page.close()
        lines += found
        chars += sum(len(line.text) for line in found)
        if chars > MAX_CHARS:
            raise InputError(Code.INPUT_TOO_LONG, limit=f"{MAX_CHARS // 1_000_000}")
    if not lines and damaged:
        raise InputError(Code.INPUT_DAMAGED, kind="PDF")
    if not lines and pictures:
        raise InputError(Code.INPUT_PICTURES)
    if damaged:
        manuscript.note(WarningCode.PARTS_MISSING, count=damaged)
    if pictures:
        manuscript.note(WarningCode.PAGES_WITHOUT_TEXT, count=pictures)
    return lines


def _heading_sizes(lines: Sequence[Line]) -> list[float]:
    """Return the sizes of letters that only headings have, the largest first."""
    chars: dict[float, int] = {}
    for line in lines:
        size = round(line.size * 2) / 2
        chars[size] = chars.get(size, 0) + len(line.text)
    body = max(chars, key=lambda size: chars[size])
    return sorted((size for size in chars if size >= body * _HEADING_SIZE), reverse=True)[:_MOST_HEADING_LEVELS]


def _heading_level(lines: list[Line], sizes: list[float]) -> int:
    size = round(lines[0].size * 2) / 2
    return sizes.index(size) + 1 if size in sizes else 0


def _outline(pdf: PdfDocument) -> Iterator[tuple[str, int]]:
    """Yield title and page of each bookmark."""
    for bookmark in pdf.get_toc():
        destination = bookmark.get_dest()
        page = destination.get_index() if destination is not None else None
        if page is not None:
            yield bookmark.get_title(), page + 1


def _beginning(title: str, page: int, blocks: list[tuple[int, str, int]]) -> int | None:
    """Return the block that a bookmark means: what has its title on its page, or the first from there on."""
    wanted = _plain(title)
    first = None
    for on, text, block in blocks:
        if on >= page and first is None:
            first = block
        if on == page and wanted and text.startswith(wanted):
            return block
    return first


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))[:100]
