"""Read books (EPUB 2 and 3): the pages of the spine in their order, chapters by the table of contents."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from lxml import etree

from app.core.errors import Code, InputError, WarningCode
from app.worker.documents.archive import Archive
from app.worker.documents.hypertext import Page
from app.worker.documents.manuscript import Manuscript
from app.worker.documents.markup import local_name, parsed_xhtml, parsed_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_PAGES: Final = frozenset({"application/xhtml+xml", "text/html", "application/xml", "text/x-oeb1-document"})
_ESCAPE: Final = re.compile(rb"%([0-9A-Fa-f]{2})")
_CONTENTS: Final = "application/x-dtbncx+xml"


class BookReader:
    """Reads one book from its parts."""

    def __init__(self, archive: Archive, manuscript: Manuscript) -> None:
        self._archive = archive
        self._manuscript = manuscript
        self._places: dict[str, int] = {}
        self._anchors: dict[str, dict[str, int]] = {}
        self._missing = 0

    def read(self) -> None:
        """Write the book down."""
        path = self._package_path()
        package = parsed_xml(self._archive.read(path))
        self._read_properties(package)
        items = {str(item.get("id")): item for item in package.iter("{*}item")}
        folder = posixpath.dirname(path)
        spine = [items[str(one.get("idref"))] for one in package.iter("{*}itemref") if one.get("idref") in items]
        pages = [_resolved(folder, item)[0] for item in spine if item.get("media-type") in _PAGES]
        if not self._encrypted().isdisjoint(pages):
            raise InputError(Code.INPUT_ENCRYPTED)
        for page in pages:
            self._read_page(page)
        if self._missing:
            self._manuscript.note(WarningCode.PARTS_MISSING, count=self._missing)
        for title, target, anchor in self._contents(folder, items):
            place = self._anchors.get(target, {}).get(anchor, self._places.get(target))
            if place is not None:
                self._manuscript.chapter(title, place)

    def _package_path(self) -> str:
        for rootfile in parsed_xml(self._archive.read("META-INF/container.xml")).iter("{*}rootfile"):
            return str(rootfile.get("full-path"))
        raise self._archive.damaged()

    def _encrypted(self) -> set[str]:
        """Return the parts that only a shop's own program can open; fonts are not looked at."""
        data = self._archive.read_if_there("META-INF/encryption.xml")
        references = parsed_xml(data).iter("{*}CipherReference") if data else ()
        return {posixpath.normpath(_unescaped(str(one.get("URI")))) for one in references}

    def _read_properties(self, package: _Element) -> None:
        for element in package.iter("{*}title", "{*}language"):
            text = "".join(element.itertext())
            if local_name(element.tag) == "title":
                self._manuscript.title = self._manuscript.title or text
            else:
                self._manuscript.language = self._manuscript.language or text

    def _read_page(self, path: str) -> None:
        data = self._archive.read_if_there(path)
        root = parsed_xhtml(data) if data else None
        if root is None:
            self._missing += 1
            return
        page = Page(self._manuscript)
        self._places.setdefault(path, self._manuscript.count)
        page.read(root)
        self._anchors.setdefault(path, page.anchors)

    def _contents(self, folder: str, items: dict[str, _Element]) -> Iterator[tuple[str, str, str]]:
        """Yield title, page and anchor of each entry of the table of contents, the newer kind if there are two."""
        for item in items.values():
            if "nav" in str(item.get("properties") or "").split():
                path = _resolved(folder, item)[0]
                root = self._parsed(path)
                if root is not None:
                    yield from _navigation(root, posixpath.dirname(path))
                    return
        for item in items.values():
            if item.get("media-type") == _CONTENTS:
                path = _resolved(folder, item)[0]
                root = self._parsed(path)
                for point in root.iter("{*}navPoint") if root is not None else ():
                    label = next(point.iterfind("{*}navLabel/{*}text"), None)
                    content = next(point.iterfind("{*}content"), None)
                    if label is not None and content is not None:
                        yield ("".join(label.itertext()), *_resolved(posixpath.dirname(path), content, "src"))
                return

    def _parsed(self, path: str) -> _Element | None:
        """Return a table of contents, None if it cannot be read: the book can."""
        data = self._archive.read_if_there(path)
        try:
            return parsed_xhtml(data) if data else None
        except etree.XMLSyntaxError:
            return None


def _navigation(root: _Element, folder: str) -> Iterator[tuple[str, str, str]]:
    navs = list(root.iter("{*}nav"))
    kinds = ("{http://www.idpf.org/2007/ops}type", "epub:type", "role")
    contents = [nav for nav in navs if any(nav.get(kind) in {"toc", "doc-toc"} for kind in kinds)]
    for nav in (contents or navs)[:1]:
        for link in nav.iter("{*}a"):
            if link.get("href"):
                yield ("".join(link.itertext()), *_resolved(folder, link))


def _resolved(folder: str, element: _Element, attribute: str = "href") -> tuple[str, str]:
    """Return the path in the archive that an element refers to, and the anchor there."""
    path, _, anchor = str(element.get(attribute) or "").partition("#")
    return posixpath.normpath(posixpath.join(folder, _unescaped(path))), _unescaped(anchor)


def _unescaped(path: str) -> str:
    """Return a path without the escapes of addresses (RFC 3986, section 2.1)."""
    data = _ESCAPE.sub(
        lambda match: bytes.fromhex(match.group(1).decode("ascii")), path.encode("utf-8", "replace")
    )
    return data.decode("utf-8", "replace")
