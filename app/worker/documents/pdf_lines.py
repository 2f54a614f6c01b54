"""Take the lines off the pages of a PDF, in the order that PDFium finds them in, each with its place."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pypdfium2.raw as pdfium

if TYPE_CHECKING:
    from pypdfium2 import PdfPage, PdfTextPage

_HYPHEN: Final = 0x02
"""PDFium's sign for a hyphen at the end of a line, at which it goes on as if there were no end."""
_LIGATURES: Final = str.maketrans(
    {
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
        "\ufb03": "ffi",
        "\ufb04": "ffl",
        "\ufb05": "st",
        "\ufb06": "st",
    }
)
"""One sign for two letters, which is how a page is set and not how a word is spelled."""
_NO_CHARACTERS: Final = frozenset({0x0000, 0xFFFE, 0xFFFF})


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page; places are in points from the lower left corner, `size` is the height of its letters."""

    text: str
    page: int
    left: float
    right: float
    bottom: float
    top: float
    page_height: float
    is_hyphenated: bool

    @property
    def size(self) -> float:
        """Return how high the letters are."""
        return max(self.top - self.bottom, 1.0)


@dataclass(slots=True)
class _Word:
    text: str
    first: int
    letter: int | None
    """Its first letter or figure: signs, such as that of a list, may be of another font and height."""
    last: int
    ends_line: bool
    is_hyphenated: bool


@dataclass(frozen=True, slots=True)
class _Box:
    left: float
    right: float
    bottom: float
    top: float


def lines_of(page: PdfPage, number: int) -> Iterator[Line]:
    """Yield the lines of a page.

    PDFium puts a space rather than a line break between two lines that read on, so words are put together to lines
    by where they stand.
    """
    textpage = page.get_textpage()
    area = _Box(*(page.get_bbox()[at] for at in (0, 2, 1, 3)))
    try:
        words: list[_Word] = []
        start = _Box(0, 0, 0, 0)
        has_letters = False
        for word in _words(textpage):
            box = _box(textpage, word.first)
            if not _is_on(box, area):  # what was cut off at a page's end, and is on the next one
                continue
            if words and (words[-1].ends_line or _is_elsewhere(box, start)):
                yield _line(textpage, words, start, number, area)
                words = []
            if not words:
                start, has_letters = box, False
            if word.letter is not None and not has_letters:
                letter = _box(textpage, word.letter)
                start, has_letters = _Box(start.left, start.right, letter.bottom, letter.top), True
            words.append(word)
        if words:
            yield _line(textpage, words, start, number, area)
    finally:
        textpage.close()


def _words(textpage: PdfTextPage) -> Iterator[_Word]:
    codes: list[int] = []
    first = 0
    pending: _Word | None = None  # it is not known yet whether a line ends behind it
    for index, code in enumerate([*_codes(textpage), 0x0A]):
        if code != _HYPHEN and not chr(code).isspace():
            if not codes:
                first = index
            codes.append(code)
            continue
        if codes:
            if pending:
                yield pending
            letter = next((first + at for at, one in enumerate(codes) if chr(one).isalnum()), None)
            pending = _Word(_text(codes), first, letter, index - 1, ends_line=False, is_hyphenated=code == _HYPHEN)
            codes = []
        if pending and code in {0x0A, 0x0D, _HYPHEN}:
            pending.ends_line = True
    if pending:
        yield pending


def _codes(textpage: PdfTextPage) -> list[int]:
    """Return the number of each character: all at once where PDFium gives as many as it counts."""
    count = pdfium.FPDFText_CountChars(textpage)
    buffer = (ctypes.c_ushort * (count + 1))()
    if pdfium.FPDFText_GetText(textpage, 0, count, buffer) != count + 1:
        return [pdfium.FPDFText_GetUnicode(textpage, index) for index in range(count)]
    # At once, a hyphen at the end of a line is no character; by itself it has a number.
    return [
        pdfium.FPDFText_GetUnicode(textpage, index) if code in _NO_CHARACTERS else code
        for index, code in enumerate(buffer[:count])
    ]


def _text(codes: list[int]) -> str:
    text = "".join([chr(code) for code in codes if code not in _NO_CHARACTERS])
    if text.isascii():
        return text
    # Characters beyond the first plane come in halves.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").translate(_LIGATURES)


def _is_elsewhere(box: _Box, start: _Box) -> bool:
    """Say whether a word stands on another line than the first one of a line, a raised one being on the same."""
    middle = (box.top + box.bottom) / 2
    return not start.bottom <= middle <= start.top or box.left < start.left


def _is_on(box: _Box, area: _Box) -> bool:
    return area.left <= box.right and box.left <= area.right and area.bottom <= box.top and box.bottom <= area.top


def _line(textpage: PdfTextPage, words: list[_Word], start: _Box, number: int, area: _Box) -> Line:
    return Line(
        text=" ".join(word.text for word in words),
        page=number,
        left=start.left,
        right=_box(textpage, words[-1].last).right,
        bottom=start.bottom - area.bottom,
        top=start.top - area.bottom,
        page_height=area.top - area.bottom,
        is_hyphenated=words[-1].is_hyphenated,
    )


def _box(textpage: PdfTextPage, index: int) -> _Box:
    """Return the box of a character that is as high as its font."""
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(textpage.raw, index, box)
    return _Box(box.left, box.right, min(box.bottom, box.top), max(box.bottom, box.top))
