"""Tell what a document is, by its content first and its name second, and have it read."""

from __future__ import annotations

import os
import re
from typing import BinaryIO, Final

from lxml import etree

from app.core.document import MAX_CHARS
from app.core.errors import Code, InputError
from app.engine.document_protocol import PDF_MAGIC, PDF_MAGIC_WITHIN
from app.worker.documents.archive import Archive
from app.worker.documents.encodings import decoded
from app.worker.documents.manuscript import Manuscript

_HEAD_BYTES: Final = 4096
_MOST_TEXT_BYTES: Final = 4 * MAX_CHARS
_MARKDOWN: Final = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mkdn"})
_HTML: Final = frozenset({".html", ".htm", ".xhtml", ".xht"})
_PAGE: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?[^>]*>\s*)*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_XML: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml\s")
_MARKUP: Final = re.compile(rb"\s*<(?:\?xml|!DOCTYPE|[A-Za-z][\w:-]*[\s>])")
_CHARSET: Final = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([A-Za-z0-9_:-]{2,40})""", re.IGNORECASE)
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BOOK: Final = "application/epub+zip"
_OPEN_TEXT: Final = ("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template")


def read_document(file: BinaryIO, suffix: str, manuscript: Manuscript, password: str = "") -> None:
    """Write down what a document says; InputError if it cannot be read. A PDF may need a password."""
    file.seek(0)  # wherever the one who opened it was
    head = file.read(_HEAD_BYTES)
    file.seek(0)
    if PDF_MAGIC in head[:PDF_MAGIC_WITHIN]:
        from app.worker.documents.pdf import read_pdf  # noqa: PLC0415 (each format loads its own)

        read_pdf(file, manuscript, password)
    elif head.startswith(b"PK\x03\x04"):
        _read_archive(file, manuscript)
    elif head.startswith(b"{\\rtf"):
        from app.worker.documents.rich_text import read_rich_text  # noqa: PLC0415

        read_rich_text(_whole(file), manuscript)
    elif head.startswith(_OLE):
        # Word keeps an encrypted document in the kind of file that its old documents are.
        if "EncryptedPackage".encode("utf-16-le") in file.read(1 << 20):
            raise InputError(Code.INPUT_ENCRYPTED)
        raise InputError(Code.INPUT_OTHER_DOCUMENT, kind="Word 97-2003")
    else:
        _read_text(_whole(file), suffix, manuscript)


def _whole(file: BinaryIO) -> bytes:
    if os.fstat(file.fileno()).st_size > _MOST_TEXT_BYTES:
        raise InputError(Code.INPUT_TOO_LONG, limit=f"{MAX_CHARS // 1_000_000}")
    return file.read()


def _read_text(data: bytes, suffix: str, manuscript: Manuscript) -> None:
    """Read what is text itself: pages, subtitles, Markdown by its name, or just text."""
    if _XML.match(data):
        _read_xml(data, manuscript)
        return
    is_page = _PAGE.match(data) is not None or (suffix in _HTML and _MARKUP.match(data) is not None)
    charset = _CHARSET.search(data[:_HEAD_BYTES]) if is_page else None
    text = decoded(data, manuscript, declared=charset.group(1).decode("ascii") if charset else "")
    if is_page or _PAGE.match(text[:_HEAD_BYTES].encode("utf-8", "replace")) is not None:
        from app.worker.documents.hypertext import read_html  # noqa: PLC0415

        read_html(text, manuscript)
        return
    from app.worker.documents.subtitles import read_subtitles, subtitle_format  # noqa: PLC0415

    if kind := subtitle_format(text):
        read_subtitles(text, kind, manuscript)
    elif suffix in _MARKDOWN:
        from app.worker.documents.markdown import read_markdown  # noqa: PLC0415

        read_markdown(text, manuscript)
    else:
        from app.worker.documents.plain import read_plain  # noqa: PLC0415

        read_plain(text, manuscript)


def _read_xml(data: bytes, manuscript: Manuscript) -> None:
    """Read XML if it is a page."""
    from app.worker.documents.hypertext import read_root  # noqa: PLC0415
    from app.worker.documents.markup import local_name, parsed_xhtml  # noqa: PLC0415

    root = parsed_xhtml(data)
    if root is not None and (local_name(root.tag) != "html" or _PAGE.match(data) is None):
        raise InputError(Code.INPUT_OTHER_DOCUMENT, kind="XML")
    read_root(root, manuscript)


def _read_archive(file: BinaryIO, manuscript: Manuscript) -> None:
    archive = Archive(file, "ZIP")
    declared = (archive.read_if_there("mimetype") or b"")[:200].decode("ascii", "replace").strip()
    try:
        if "META-INF/container.xml" in archive or declared == _BOOK:
            from app.worker.documents.epub import BookReader  # noqa: PLC0415

            archive.kind = "EPUB"
            BookReader(archive, manuscript).read()
        elif declared in _OPEN_TEXT:
            from app.worker.documents.open_document import OpenDocumentReader  # noqa: PLC0415

            archive.kind = "OpenDocument"
            OpenDocumentReader(archive, manuscript).read()
        elif archive.has_below("word/"):
            from app.worker.documents.word import WordReader  # noqa: PLC0415

            archive.kind = "Word"
            WordReader(archive, manuscript).read()
        else:
            raise InputError(Code.INPUT_OTHER_DOCUMENT, kind=_other(archive, declared))
    except etree.XMLSyntaxError as error:
        raise archive.damaged() from error


def _other(archive: Archive, declared: str) -> str:
    """Say what an archive is that is not read, as well as one glance tells."""
    for part, kind in (("xl/workbook.xml", "Excel"), ("ppt/presentation.xml", "PowerPoint")):
        if part in archive:
            return kind
    return declared.rpartition("/")[2] or "ZIP"
