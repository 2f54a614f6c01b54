"""Read pages of HTML, which those of EPUB and rendered Markdown are too: from elements to blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lxml import etree

from app.core.document import BlockKind
from app.worker.documents.manuscript import Manuscript
from app.worker.documents.markup import local_name, parsed_html

if TYPE_CHECKING:
    from lxml.etree import _Element

# fmt: off
_IGNORED: Final = frozenset({
    "script", "style", "template", "head", "noscript", "svg", "object", "iframe", "canvas", "audio", "video",
    "select", "button", "textarea", "input", "rp", "rt", "datalist", "dialog", "map",
})
_BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
    "hr", "html", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
    "tfoot", "th", "thead", "tr", "ul",
})
# fmt: on
_KINDS: Final = {
    **{f"h{level}": BlockKind.HEADING for level in range(1, 7)},
    "li": BlockKind.ITEM,
    "dt": BlockKind.ITEM,
    "blockquote": BlockKind.QUOTE,
    "caption": BlockKind.TABLE,
    "pre": BlockKind.CODE,
    "nav": BlockKind.HEADER,
}
_WINS: Final = frozenset({BlockKind.NOTE, BlockKind.HEADER, BlockKind.FOOTER})
_NOTES: Final = re.compile(r"\b(?:doc-)?(?:footnotes?|endnotes?|rearnotes?)\b")
_WHITE: Final = re.compile(r"[ \t\r\n\f]+")
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")


def read_html(text: str, manuscript: Manuscript) -> None:
    """Write down a page of HTML."""
    read_root(parsed_html(text.encode("utf-8", "replace"), "utf-8"), manuscript)


def read_root(root: _Element | None, manuscript: Manuscript) -> None:
    """Write down a page that was parsed."""
    if root is None:
        return
    manuscript.title = manuscript.title or title_of(root)
    manuscript.language = manuscript.language or language_of(root)
    Page(manuscript).read(root)


def title_of(root: _Element) -> str:
    """Return what the head of a page names as its title."""
    for element in root.iter("{*}title"):
        return "".join(element.itertext())
    return ""


def language_of(root: _Element) -> str:
    """Return the language that a page says it is in."""
    return str(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "")


@dataclass(slots=True)
class _Open:
    """A block element that is open; an ordered list counts its items."""

    name: str
    kind: BlockKind | None
    number: int | None = None


class Page:
    """Walks over the elements of one page; `anchors` tells at which block each id of the page stands."""

    def __init__(self, manuscript: Manuscript) -> None:
        self.anchors: dict[str, int] = {}
        self._manuscript = manuscript
        self._open: list[_Open] = []
        self._text: list[str] = []
        self._prefix = ""

    def read(self, root: _Element) -> None:
        """Write the page down."""
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                self._leave(element, is_root=element is root)
            elif self._is_left_out(element):
                walk.skip_subtree()
            else:
                self._enter(element)
                if self._is_row(element):
                    self._add_row(element)
                    walk.skip_subtree()
        self._flush()

    def _enter(self, element: _Element) -> None:
        name = local_name(element.tag)
        if name in _BLOCKS:
            self._flush()
            self._open.append(_Open(name, _kind_of(name, element), _first_number(name, element)))
            if name == "li":
                self._prefix = self._next_number()
        elif name == "br":
            self._text.append("\n")
        elif name == "img":
            self._text.append(f" {element.get('alt') or ''} ")
        for attribute in ("id", "name"):
            if anchor := element.get(attribute):
                self.anchors.setdefault(anchor, self._manuscript.count)
        self._take(element.text)

    def _leave(self, element: _Element, *, is_root: bool) -> None:
        name = local_name(element.tag)
        # An element that was left out, or whose cells were read as a row, was not opened or is the last one open.
        if name in _BLOCKS and self._open and not self._is_left_out(element):
            self._flush()
            self._open.pop()
        if not is_root:
            self._take(element.tail)

    def _take(self, text: str | None) -> None:
        if text:
            self._text.append(text if self._is_in("pre") else _WHITE.sub(" ", text))

    def _is_in(self, name: str) -> bool:
        return any(one.name == name for one in self._open)

    def _flush(self) -> None:
        text = "".join(self._text)
        self._text.clear()
        if text.strip():
            kind, level = self._kind()
            self._manuscript.add(
                kind, self._prefix + (text if kind is BlockKind.CODE else text.strip()), level=level
            )
            self._prefix = ""

    def _kind(self) -> tuple[BlockKind, int]:
        """Say what the open elements make of a text: the innermost counts, but a note is all note."""
        kinds = [one for one in self._open if one.kind is not None]
        if not kinds:
            return BlockKind.PARAGRAPH, 0
        inner = kinds[-1]
        level = 0
        if inner.kind is BlockKind.HEADING:
            level = int(inner.name[1])
        elif inner.kind is BlockKind.ITEM:
            level = sum(one.name in {"ul", "ol"} for one in self._open)
        outer = next((one for one in kinds if one.kind in _WINS), inner)
        if outer.name == "header" and inner.kind is BlockKind.HEADING:  # the title of the page
            outer = inner
        assert outer.kind is not None  # noqa: S101 (only such are in the list)
        return outer.kind, level

    def _next_number(self) -> str:
        """Return what an item begins with: its number in an ordered list."""
        for one in reversed(self._open):
            if one.number is not None:
                one.number += 1
                return f"{one.number - 1}. "
            if one.name == "ul":
                break
        return ""

    @staticmethod
    def _is_left_out(element: _Element) -> bool:
        name = local_name(element.tag)
        return (
            name in _IGNORED
            or element.get("hidden") is not None
            or element.get("aria-hidden") == "true"
            or _HIDDEN.search(element.get("style") or "") is not None
        )

    @staticmethod
    def _is_row(element: _Element) -> bool:
        """Say whether an element is a row of data rather than of a page's layout."""
        if local_name(element.tag) != "tr":
            return False
        inside = [local_name(one.tag) for one in element.iterdescendants()]
        return not any(name in _BLOCKS - {"td", "th", "p"} for name in inside)

    def _add_row(self, row: _Element) -> None:
        cells = [_WHITE.sub(" ", "".join(cell.itertext())).strip() for cell in row]
        for anchored in row.iterdescendants():
            if anchor := anchored.get("id"):
                self.anchors.setdefault(anchor, self._manuscript.count)
        self._text = ["; ".join(cell for cell in cells if cell)]
        self._open.append(_Open("td", BlockKind.TABLE))
        self._flush()
        self._open.pop()


def _kind_of(name: str, element: _Element) -> BlockKind | None:
    said = " ".join(str(element.get(attribute) or "") for attribute in ("role", "class", "epub:type"))
    said += f" {element.get('{http://www.idpf.org/2007/ops}type') or ''}"
    if _NOTES.search(said) and name in {"aside", "div", "section", "li", "p", "ol"}:
        return BlockKind.NOTE
    parent = element.getparent()
    if name in {"header", "footer"} and parent is not None and local_name(parent.tag) == "body":
        return BlockKind.HEADER if name == "header" else BlockKind.FOOTER
    return _KINDS.get(name)


def _first_number(name: str, element: _Element) -> int | None:
    if name != "ol":
        return None
    start = str(element.get("start") or "1")
    return int(start) if re.fullmatch(r"\d{1,6}", start) else 1
