"""Read PDF, by PDFium: from lines with their places to paragraphs, headings and what stands on every page."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, BinaryIO, Final

import pypdfium2
import pypdfium2.raw as pdfium

from app.core.document import MAX_CHARS, BlockKind
from app.core.errors import Code, InputError, WarningCode
from app.worker.documents.manuscript import Manuscript
from app.worker.documents.pdf_furniture import furniture
from app.worker.documents.pdf_lines import Line, lines_of

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_PROTECTED: Final = frozenset({pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY})
_ITEM: Final = re.compile(r"(?:[-*•‣▪●–]|\(?\d{1,3}[.)])\s+\S")  # noqa: RUF001 (as lists are written)
_ENDS: Final = re.compile(r"[.!?:;…。！？][\"'”’»)\]]*$")  # noqa: RUF001 (as they are written)
_HEADING_SIZE: Final = 1.15
_MOST_HEADING_CHARS: Final = 200
_MOST_HEADING_LEVELS: Final = 4


def read_pdf(file: BinaryIO, manuscript: Manuscript) -> None:
    """Write down a PDF; InputError if it is protected, damaged or has pictures alone."""
    try:
        pdf = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        is_protected = error.err_code in _PROTECTED
        code = Code.INPUT_ENCRYPTED if is_protected else Code.INPUT_DAMAGED
        raise InputError(code, **({} if is_protected else {"kind": "PDF"})) from error
    manuscript.title = pdf.get_metadata_value("Title")
    manuscript.language = _language(pdf)
    lines = _lines(pdf, manuscript)
    if not lines:
        return
    sizes = _heading_sizes(lines)
    pages: list[tuple[int, str, int]] = []
    for part, kind in _parts(lines, furniture(lines, len(pdf))):
        text = _joined(part)
        level = 0
        if kind is BlockKind.PARAGRAPH:
            level = _heading_level(part, sizes) if len(text) <= _MOST_HEADING_CHARS else 0
            kind = BlockKind.HEADING if level else BlockKind.ITEM if _ITEM.match(text) else kind  # noqa: PLW2901
            pages.append((part[0].page, _plain(text), manuscript.count))
        manuscript.add(kind, text, level=level, page=part[0].page)
    for title, page in _outline(pdf):
        if (block := _beginning(title, page, pages)) is not None:
            manuscript.chapter(title, block)


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


def _parts(lines: Sequence[Line], kinds: dict[int, BlockKind]) -> Iterator[tuple[list[Line], BlockKind]]:
    """Yield paragraphs, and what stands on the pages between them behind the paragraph that it interrupts."""
    pitch = _pitch(lines)
    edges = _right_edges(lines, kinds)
    paragraph: list[Line] = []
    between: list[tuple[list[Line], BlockKind]] = []
    for at, line in enumerate(lines):
        if kind := kinds.get(at):
            between.append(([line], kind))
            continue
        if paragraph and not _goes_on(paragraph, line, pitch, edges[paragraph[-1].page]):
            yield paragraph, BlockKind.PARAGRAPH
            yield from between
            paragraph, between = [], []
        elif not paragraph:
            yield from between
            between = []
        paragraph.append(line)
    if paragraph:
        yield paragraph, BlockKind.PARAGRAPH
    yield from between


def _pitch(lines: Sequence[Line]) -> float:
    """Return how far it is from one line of the text to the next, as a multiple of its letters' height."""
    steps = [
        (before.bottom - line.bottom) / before.size
        for before, line in pairwise(lines)
        if before.page == line.page and 0.5 < (before.bottom - line.bottom) / before.size < 3
    ]
    return statistics.median(steps) if steps else 1.2


def _right_edges(lines: Sequence[Line], kinds: dict[int, BlockKind]) -> dict[int, list[Line]]:
    """Return the lines of the text by their pages."""
    pages: dict[int, list[Line]] = {}
    for at, line in enumerate(lines):
        if at not in kinds:
            pages.setdefault(line.page, []).append(line)
    return pages


def _goes_on(paragraph: list[Line], line: Line, pitch: float, neighbours: list[Line]) -> bool:
    """Say whether a line belongs to the paragraph before it."""
    before = paragraph[-1]
    if abs(line.size - before.size) > 0.12 * before.size or _ITEM.match(line.text):
        return False
    if before.is_hyphenated:
        return True
    has_ended = _ENDS.search(before.text) is not None
    edge = max(one.right for one in neighbours if abs(one.left - before.left) < 5 * before.size)
    is_full = before.right > edge - 0.15 * (edge - before.left)
    step = (before.bottom - line.bottom) / before.size
    if line.page != before.page or step < 0.3:  # another page, or another column
        return is_full and not has_ended
    if step > 1.3 * pitch or (not is_full and (has_ended or before.right < edge - 0.4 * (edge - before.left))):
        return False
    is_indented = line.left > before.left + 0.5 * before.size
    return not is_indented or len(paragraph) == 1 or not has_ended


def _joined(lines: list[Line]) -> str:
    """Put lines together; a hyphen at the end of one goes where the next goes on with a small letter."""
    text = ""
    for line in lines:
        text += line.text
        if line.is_hyphenated:
            following = lines[at + 1].text if (at := lines.index(line)) + 1 < len(lines) else ""
            text += "" if following[:1].islower() else "-"
        else:
            text += " "
    return text.strip()


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
