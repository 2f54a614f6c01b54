"""Read Word documents (Office Open XML, ECMA-376), in its transitional and its strict form.

By lxml rather than python-docx: that one passes over tracked insertions and content controls, and unpacks whatever
there is without a limit.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lxml import etree

from app.core.document import BlockKind
from app.worker.documents.archive import Archive
from app.worker.documents.manuscript import Manuscript
from app.worker.documents.markup import local_name, parsed_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_HEADING: Final = re.compile(r"heading (\d)")
_SKIPPED: Final = frozenset({"del", "moveFrom", "Fallback", "pPr", "txbxContent", "instrText", "delText"})
_LONG_CELL_CHARS: Final = 300


@dataclass(frozen=True, slots=True)
class _Style:
    kind: BlockKind
    level: int = 0


class WordReader:
    """Reads one document from its parts."""

    def __init__(self, archive: Archive, manuscript: Manuscript) -> None:
        self._archive = archive
        self._manuscript = manuscript
        self._notes: list[tuple[str, str]] = []
        main = next(iter(self._related("", "officeDocument").values()), "word/document.xml")
        self._main = main
        self._styles: dict[str, _Style] = {}

    def read(self) -> None:
        """Write the document down: headers, text, notes, footers."""
        root = parsed_xml(self._archive.read(self._main))
        self._read_styles()
        self._read_properties()
        self._read_edges(root, "header", BlockKind.HEADER)
        self._read_body(root)
        self._read_notes()
        self._read_edges(root, "footer", BlockKind.FOOTER)

    # ---- parts

    def _related(self, part: str, kind: str) -> dict[str, str]:
        """Return the parts of a kind that a part refers to, by the ids that it uses."""
        folder, name = posixpath.split(part)
        data = self._archive.read_if_there(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, str] = {}
        for one in parsed_xml(data) if data else ():
            target = one.get("Target") or ""
            if str(one.get("Type") or "").endswith(f"/{kind}") and one.get("TargetMode") != "External":
                path = target[1:] if target.startswith("/") else posixpath.join(folder, target)
                found[str(one.get("Id"))] = posixpath.normpath(path)
        return found

    def _part(self, kind: str) -> _Element | None:
        path = next(iter(self._related(self._main, kind).values()), None)
        data = self._archive.read_if_there(path) if path else None
        return parsed_xml(data) if data else None

    def _read_properties(self) -> None:
        path = next(iter(self._related("", "core-properties").values()), "docProps/core.xml")
        data = self._archive.read_if_there(path)
        for element in parsed_xml(data).iter("{*}title", "{*}language") if data else ():
            if local_name(element.tag) == "title":
                self._manuscript.title = element.text or ""
            else:
                self._manuscript.language = element.text or self._manuscript.language

    def _read_styles(self) -> None:
        root = self._part("styles")
        if root is None:
            return
        elements = {_value(one, "styleId"): one for one in root.iter("{*}style")}
        for name, element in elements.items():
            self._styles[name] = self._style(element, elements)
        for defaults in root.iter("{*}docDefaults"):
            for language in defaults.iter("{*}lang"):
                self._manuscript.language = _value(language, "val")

    @staticmethod
    def _style(element: _Element, elements: dict[str, _Element]) -> _Style:
        """Say what a style makes of a paragraph, by its own name and outline or those of its bases."""
        seen: set[str] = set()
        current: _Element | None = element
        while current is not None and (name := _child_value(current, "name").lower()) not in seen:
            seen.add(name)
            if (outline := _outline_level(current)) or (_HEADING.match(name)):
                match = _HEADING.match(name)
                return _Style(BlockKind.HEADING, outline or int(match.group(1) if match else 1))
            if kind := _kind_of(name):
                return _Style(kind, 1 if kind in {BlockKind.HEADING, BlockKind.ITEM} else 0)
            if next(current.iter("{*}numPr"), None) is not None:
                return _Style(BlockKind.ITEM, 1)
            current = elements.get(_child_value(current, "basedOn"))
        return _Style(BlockKind.PARAGRAPH)

    # ---- text

    def _read_body(self, root: _Element) -> None:
        walk = etree.iterwalk(root, events=("start",))
        for _, element in walk:
            match _local(element):
                case "p":
                    self._add_paragraph(element)
                case "tr" if (cells := _cells(element)) is not None:
                    self._manuscript.add(BlockKind.TABLE, "; ".join(cell for cell in cells if cell))
                    self._note_references(element)
                    walk.skip_subtree()
                case "Fallback" | "del" | "moveFrom":
                    walk.skip_subtree()

    def _add_paragraph(self, paragraph: _Element) -> None:
        style, is_listed, level = self._styles.get("Normal", _Style(BlockKind.PARAGRAPH)), False, 0
        properties = next((one for one in paragraph if _local(one) == "pPr"), None)
        if properties is not None:
            style = self._styles.get(_child_value(properties, "pStyle"), style)
            number = next((one for one in properties if _local(one) == "numPr"), None)
            is_listed = number is not None and _child_value(number, "numId") != "0"
            depth = _child_value(number, "ilvl") if number is not None else ""
            level = int(depth) + 1 if re.fullmatch(r"\d", depth) else 1
            if outline := _outline_level(properties):
                style = _Style(BlockKind.HEADING, outline)
        if is_listed and style.kind is not BlockKind.HEADING:
            style = _Style(BlockKind.ITEM, level)
        self._manuscript.add(style.kind, _text(paragraph), level=style.level)
        self._note_references(paragraph)

    def _note_references(self, element: _Element) -> None:
        for one in element.iter("{*}footnoteReference", "{*}endnoteReference"):
            note = (_local(one).removesuffix("Reference"), _value(one, "id"))
            if note not in self._notes:
                self._notes.append(note)

    def _read_notes(self) -> None:
        """Write the notes down in the order in which the text refers to them."""
        texts: dict[tuple[str, str], str] = {}
        for kind in ("footnote", "endnote"):
            root = self._part(f"{kind}s")
            for note in root.iter(f"{{*}}{kind}") if root is not None else ():
                texts[kind, _value(note, "id")] = "\n".join(_text(one) for one in note.iter("{*}p"))
        for number, note in enumerate(self._notes, 1):
            if text := texts.get(note, "").strip():
                self._manuscript.add(BlockKind.NOTE, f"{number}. {text}")

    def _read_edges(self, root: _Element, kind: str, block: BlockKind) -> None:
        """Write down each header or footer that a section uses, once."""
        related = self._related(self._main, kind)
        seen: set[str] = set()
        for reference in root.iter(f"{{*}}{kind}Reference"):
            data = self._archive.read_if_there(related.get(_value(reference, "id"), ""))
            for paragraph in parsed_xml(data).iter("{*}p") if data else ():
                text = _text(paragraph).strip()
                if text and text not in seen:
                    seen.add(text)
                    self._manuscript.add(BlockKind.PAGE_NUMBER if text.isdecimal() else block, text)


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _value(element: _Element, name: str) -> str:
    """Return an attribute, in whichever of the two namespaces it is."""
    return next((str(value) for key, value in element.items() if local_name(key) == name.lower()), "")


def _child_value(element: _Element, name: str) -> str:
    return next((_value(child, "val") for child in element if _local(child) == name), "")


def _outline_level(element: _Element) -> int:
    """Return the level in the outline that a style or paragraph asks for, 0 for text."""
    for one in element.iter("{*}outlineLvl"):
        level = _value(one, "val")
        return int(level) + 1 if re.fullmatch(r"[0-8]", level) else 0
    return 0


def _kind_of(style_name: str) -> BlockKind | None:
    if style_name == "title":
        return BlockKind.HEADING
    if "quote" in style_name:
        return BlockKind.QUOTE
    if style_name.startswith(("list ", "toc ")):
        return BlockKind.ITEM
    if any(word in style_name.split() for word in ("code", "preformatted", "source")):
        return BlockKind.CODE
    return BlockKind.NOTE if style_name in {"footnote text", "endnote text"} else None


def _text(element: _Element) -> str:
    return "".join(_pieces(element))


def _pieces(element: _Element) -> Iterator[str]:
    """Yield what a paragraph says, as it is after all tracked changes, without what is hidden in it."""
    walk = etree.iterwalk(element, events=("start",))
    for _, one in walk:
        name = _local(one)
        if name in _SKIPPED or (name == "r" and next(one.iterfind("{*}rPr/{*}vanish"), None) is not None):
            walk.skip_subtree()
        elif name == "t":
            yield one.text or ""
        elif name in {"tab", "ptab"}:
            yield " "
        elif name in {"br", "cr"}:
            yield "\n"
        elif name == "noBreakHyphen":
            yield "\u2011"


def _cells(row: _Element) -> list[str] | None:
    """Return the cells of a row of data, None for one that only lays out a page."""
    cells = [[_text(one).strip() for one in cell.iter("{*}p")] for cell in row.iterfind("{*}tc")]
    filled = [[text for text in cell if text] for cell in cells]
    if any(len(cell) > 1 or sum(map(len, cell)) > _LONG_CELL_CHARS for cell in filled):
        return None
    return [" ".join(cell) for cell in filled]
