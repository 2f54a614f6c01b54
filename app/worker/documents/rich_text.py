"""Read rich text (RTF), by striprtf: a paragraph a line; the format has no headings of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.core.document import BlockKind
from app.worker.documents.manuscript import Manuscript

_TITLE: Final = re.compile(r"\{\\title ([^{}\\]*)\}")
_CODE_PAGE: Final = re.compile(r"\\ansicpg\d{1,5}")
_ASIDE: Final = re.compile(r"\{\s*(?:\\\*)?\\(header|footer|footnote)[lrf]?(?![a-z])")
_BRACE: Final = re.compile(r"\\.|[{}]", re.DOTALL)
_ASIDES: Final = {"header": BlockKind.HEADER, "footer": BlockKind.FOOTER, "footnote": BlockKind.NOTE}
_BULLETS: Final = "\u2022\u00b7\uf0b7"


def read_rich_text(data: bytes, manuscript: Manuscript) -> None:
    """Write down a rich text, then what stands beside it: notes, headers, footers."""
    source = data.decode("cp1252", "replace")
    if match := _TITLE.search(source):
        manuscript.title = match.group(1)
    for line in _plain(source):
        text = line.strip()
        if text.endswith("|"):  # a row of a table
            cells = (cell.strip() for cell in text.split("|"))
            manuscript.add(BlockKind.TABLE, "; ".join(cell for cell in cells if cell))
        elif text.startswith(tuple(_BULLETS)):
            manuscript.add(BlockKind.ITEM, text.lstrip(f"{_BULLETS}\t "), level=1)
        else:
            manuscript.add(BlockKind.PARAGRAPH, text)
    _add_asides(source, manuscript)


def _add_asides(source: str, manuscript: Manuscript) -> None:
    """Write down what striprtf leaves out, each text once."""
    code_page = _CODE_PAGE.search(source)
    before = f"{{\\rtf1\\ansi{code_page.group() if code_page else ''} "
    seen: set[str] = set()
    for kind, inside in _asides(source):
        text = "\n".join(_plain(f"{before}{inside}}}")).strip()
        if text not in seen:
            seen.add(text)
            manuscript.add(_ASIDES[kind], text)


def _asides(source: str) -> Iterator[tuple[str, str]]:
    """Yield the groups beside the text: their kinds, and what is in them."""
    at = 0
    while match := _ASIDE.search(source, at):
        at = match.end()
        depth = 1
        for brace in _BRACE.finditer(source, at):
            depth += {"{": 1, "}": -1}.get(brace.group(), 0)
            if not depth:
                yield match.group(1), source[at : brace.start()]
                at = brace.end()
                break


def _plain(source: str) -> list[str]:
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415 (needed for this format alone)

    return str(rtf_to_text(source, errors="replace")).split("\n")  # type: ignore[no-untyped-call]
