"""Parse XML and HTML that nobody has checked: no network, no other files, no entities of the document's own."""

from __future__ import annotations

import codecs
import contextlib
import re
from html.entities import html5
from typing import TYPE_CHECKING, Final

from lxml import etree

from app.core.errors import Code, InputError

if TYPE_CHECKING:
    from lxml.etree import _Element

_DECLARES_ENTITIES: Final = re.compile(rb"<!ENTITY\s")
_DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]*\?>")
_NAMED: Final = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,30});")
_OF_XML: Final = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})


def parsed_xml(data: bytes) -> _Element:
    """Return the root of an XML document; InputError if it declares entities, XMLSyntaxError if it is none."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    data = _one_byte(data)
    _refuse_entities(data)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        _check_memory(parser)
        raise
    # In an encoding that is no kin of ASCII, the search above finds nothing.
    internal = root.getroottree().docinfo.internalDTD
    if internal is not None and any(True for _ in internal.iterentities()):
        raise InputError(Code.INPUT_ENTITIES)
    etree.strip_tags(root, etree.Entity)
    return root


def parsed_xhtml(data: bytes) -> _Element | None:
    """Return the root of a page that should be XML, but is taken as HTML where it is not; None if it is empty."""
    data = _one_byte(data)
    try:
        return parsed_xml(_NAMED.sub(_as_number, data))
    except etree.XMLSyntaxError:
        return parsed_html(data, "utf-8")


def parsed_html(data: bytes, encoding: str) -> _Element | None:
    """Return the root of an HTML page, None if it is empty."""
    _refuse_entities(data)
    # Without huge_tree, text behind 10 million characters would be lost without a word.
    parser = etree.HTMLParser(
        encoding=encoding, no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    root = None
    with contextlib.suppress(etree.XMLSyntaxError):  # what is empty has no root
        root = etree.fromstring(data.replace(b"\0", b" "), parser)
    _check_memory(parser)
    # Behind elements that are nested thousands deep, the rest of the page would be lost without a word.
    if etree.ErrorTypes.ERR_RESOURCE_LIMIT in _fatal(parser):
        raise InputError(Code.INPUT_DAMAGED, kind="HTML")
    return root


def local_name(name: object) -> str:
    """Return a tag or attribute without its namespace, lower case; nothing for what is no element."""
    return name.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(name, str) else ""


def _check_memory(parser: etree._FeedParser) -> None:
    """Raise what says so where the memory did not suffice, which lxml takes for a fault of the document."""
    if etree.ErrorTypes.ERR_NO_MEMORY in _fatal(parser):
        raise InputError(Code.INPUT_DEMANDING)


def _fatal(parser: etree._FeedParser) -> set[int]:
    return {error.type for error in parser.error_log if error.level == etree.ErrorLevels.FATAL}


def _one_byte(data: bytes) -> bytes:
    """Return UTF-8 for UTF-16, without the declaration that says otherwise."""
    if not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data
    return _DECLARATION.sub("", data.decode("utf-16", "replace")).encode("utf-8", "replace")


def _refuse_entities(data: bytes) -> None:
    if _DECLARES_ENTITIES.search(data):
        raise InputError(Code.INPUT_ENTITIES)


def _as_number(match: re.Match[bytes]) -> bytes:
    """Write an entity that HTML knows as numbers; XML knows five names alone."""
    name = match.group(1)
    chars = "" if name in _OF_XML else html5.get(f"{name.decode('ascii')};", "")
    return "".join(f"&#{ord(char)};" for char in chars).encode("ascii") or match.group()
