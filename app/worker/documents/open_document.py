"""Read OpenDocument texts (ODF 1.3)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import etree

from app.core.document import BlockKind
from app.core.errors import Code, InputError
from app.worker.documents.archive import Archive
from app.worker.documents.manuscript import Manuscript
from app.worker.documents.markup import parsed_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_STYLES: Final = {
    "Title": BlockKind.HEADING,
    "Quotations": BlockKind.QUOTE,
    "Preformatted_20_Text": BlockKind.CODE,
    "Header": BlockKind.HEADER,
    "Footer": BlockKind.FOOTER,
    "Footnote": BlockKind.NOTE,
    "Endnote": BlockKind.NOTE,
}
_SKIPPED: Final = frozenset(
    {"tracked-changes", "annotation", "sequence-decls", "forms", "title", "desc", "binary-data"}
)
_MOST_SPACES: Final = 1_000
_LONG_CELL_CHARS: Final = 300


class OpenDocumentReader:
    """Reads one document from its parts."""

    def __init__(self, archive: Archive, manuscript: Manuscript) -> None:
        self._archive = archive
        self._manuscript = manuscript
        self._parents: dict[str, str] = {}
        self._notes: list[str] = []

    def read(self) -> None:
        """Write the document down: headers, text, notes, footers."""
        manifest = self._archive.read_if_there("META-INF/manifest.xml")
        if manifest and any(True for _ in parsed_xml(manifest).iter("{*}encryption-data")):
            raise InputError(Code.INPUT_ENCRYPTED)
        root = parsed_xml(self._archive.read("content.xml"))
        data = self._archive.read_if_there("styles.xml")
        styles = parsed_xml(data) if data else None
        for one in (styles, root):
            for style in one.iter("{*}style") if one is not None else ():
                self._parents[_value(style, "name")] = _value(style, "parent-style-name")
        self._read_properties()
        self._read_edges(styles, "header", BlockKind.HEADER)
        for body in root.iter("{*}body"):
            self._read_body(body)
        for number, note in enumerate(self._notes, 1):
            self._manuscript.add(BlockKind.NOTE, f"{number}. {note}")
        self._read_edges(styles, "footer", BlockKind.FOOTER)

    def _read_properties(self) -> None:
        data = self._archive.read_if_there("meta.xml")
        for element in parsed_xml(data).iter("{*}title", "{*}language") if data else ():
            if _local(element) == "title":
                self._manuscript.title = element.text or ""
            else:
                self._manuscript.language = element.text or ""

    def _read_edges(self, styles: _Element | None, kind: str, block: BlockKind) -> None:
        """Write down each header or footer of the page styles, once."""
        seen: set[str] = set()
        for edge in styles.iter(f"{{*}}{kind}") if styles is not None else ():
            for paragraph in edge.iter("{*}p"):
                text = self._text(paragraph).strip()
                if text and text not in seen:
                    seen.add(text)
                    self._manuscript.add(BlockKind.PAGE_NUMBER if text.isdecimal() else block, text)

    def _read_body(self, body: _Element) -> None:
        depth = 0  # of lists
        walk = etree.iterwalk(body, events=("start", "end"))
        for event, element in walk:
            name = _local(element)
            if name == "list":
                depth += 1 if event == "start" else -1
            elif event == "end":
                continue
            elif name in _SKIPPED or name == "note":
                walk.skip_subtree()
            elif name == "h":
                level = _value(element, "outline-level")
                number = int(level) if re.fullmatch(r"[1-9]\d?", level) else 1
                self._manuscript.add(BlockKind.HEADING, self._text(element, with_notes=True), level=number)
            elif name == "p":
                kind = self._kind(_value(element, "style-name"), depth)
                level_of = {BlockKind.HEADING: 1, BlockKind.ITEM: depth}
                self._manuscript.add(kind, self._text(element, with_notes=True), level=level_of.get(kind, 0))
            elif name == "table-row" and (cells := self._cells(element)) is not None:
                self._manuscript.add(BlockKind.TABLE, "; ".join(cell for cell in cells if cell))
                walk.skip_subtree()

    def _kind(self, style: str, depth: int) -> BlockKind:
        """Say what a paragraph is, by its style or those that it comes from."""
        seen: set[str] = set()
        while style and style not in seen:
            if style in _STYLES:
                return _STYLES[style]
            seen.add(style)
            style = self._parents.get(style, "")
        return BlockKind.ITEM if depth else BlockKind.PARAGRAPH

    def _cells(self, row: _Element) -> list[str] | None:
        """Return the cells of a row of data, None for one that only lays out a page."""
        cells = [[self._text(one).strip() for one in cell.iter("{*}p", "{*}h")] for cell in row]
        filled = [[text for text in cell if text] for cell in cells]
        if any(len(cell) > 1 or sum(map(len, cell)) > _LONG_CELL_CHARS for cell in filled):
            return None
        for note in row.iter("{*}note"):
            self._take_note(note)
        return [" ".join(cell) for cell in filled]

    def _text(self, paragraph: _Element, *, with_notes: bool = False) -> str:
        """Return what a paragraph says; its notes are kept for the end, what is in a text box is not its own."""
        parts: list[str] = []
        walk = etree.iterwalk(paragraph, events=("start", "end"))
        for event, element in walk:
            name = _local(element)
            if event == "end":
                if element is not paragraph:
                    parts.append(_white(element.tail))
            elif name in _SKIPPED or name in {"note", "text-box"}:
                if name == "note" and with_notes:
                    self._take_note(element)
                walk.skip_subtree()
            elif name == "s":
                count = _value(element, "c")
                parts.append(" " * (min(int(count), _MOST_SPACES) if re.fullmatch(r"\d{1,4}", count) else 1))
            elif name in {"tab", "line-break"}:
                parts.append(" " if name == "tab" else "\n")
            else:
                parts.append(_white(element.text))
        return "".join(parts)

    def _take_note(self, note: _Element) -> None:
        for body in note.iter("{*}note-body"):
            self._notes.append("\n".join(self._text(one) for one in body.iter("{*}p", "{*}h")))


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _value(element: _Element, name: str) -> str:
    return next((str(value) for key, value in element.items() if str(key).rpartition("}")[2] == name), "")


def _white(text: str | None) -> str:
    """Take white space as the format does: spaces and lines of the file are one space (section 6.1.2)."""
    return re.sub(r"[ \t\r\n]+", " ", text or "")
