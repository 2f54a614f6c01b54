"""Tell what stands on every page of a PDF from its text: running heads, running feet, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from app.core.document import BlockKind
from app.worker.documents.pdf_lines import Line

_ZONE: Final = 0.12
"""Furniture stands in this part of the page at its top, and at its foot."""
_HEIGHTS_PT: Final = 4.0
_NUMBER: Final = re.compile(
    r"[\W_]*(?:p\.|page|pg\.|seite|s\.|página|pág\.|p[aá]g\.)?\s*(?:\d{1,5}|[ivxlcdm]{1,7})"
    r"(?:\s*(?:/|of|von|de|sur)\s*\d{1,5})?[\W_]*",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d+")

_Place = tuple[bool, str, int]


def furniture(lines: Sequence[Line], pages: int) -> dict[int, BlockKind]:
    """Return which lines are furniture, by their places in the list.

    That is a number alone, and a text that, its numbers aside, comes back at the same height on three pages; in a
    document of few pages, on two.
    """
    at_edge = {at: is_top for at, line in enumerate(lines) if (is_top := _edge(line)) is not None}
    seen: dict[_Place, set[int]] = {}
    for at, is_top in at_edge.items():
        for place in _places(lines[at], is_top=is_top):
            seen.setdefault(place, set()).add(lines[at].page)
    counts = Counter({place: len(on) for place, on in seen.items()})
    enough = 2 if pages <= 4 else 3
    found: dict[int, BlockKind] = {}
    for at, is_top in at_edge.items():
        if _NUMBER.fullmatch(lines[at].text):
            found[at] = BlockKind.PAGE_NUMBER
        elif max(counts[place] for place in _places(lines[at], is_top=is_top)) >= enough:
            found[at] = BlockKind.HEADER if is_top else BlockKind.FOOTER
    return found


def _edge(line: Line) -> bool | None:
    """Say whether a line is at the top of its page (True) or at its foot (False), None for neither."""
    middle = (line.top + line.bottom) / 2
    if middle > line.page_height * (1 - _ZONE):
        return True
    return False if middle < line.page_height * _ZONE else None


def _places(line: Line, *, is_top: bool) -> tuple[_Place, _Place]:
    """Return the text without its numbers at two rasters of height, one of which two neighbours share."""
    text = _DIGITS.sub("#", line.text).casefold()
    raster = line.bottom / _HEIGHTS_PT
    return (is_top, text, 2 * int(raster)), (is_top, text, 2 * int(raster + 0.5) + 1)
