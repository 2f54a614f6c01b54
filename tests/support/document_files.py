"""Write documents as other programs do: by python-docx and Qt, by the standards, or byte by byte."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final
from urllib.parse import unquote

import docx

_ODF: Final = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"))
)
_DC: Final = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'


def zipped(parts: Mapping[str, str | bytes], *, mimetype: str = "") -> bytes:
    """Return an archive; the kind of one that names it comes first and is not packed."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype, zipfile.ZIP_STORED)
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def changed(archive: bytes, parts: Mapping[str, str | bytes]) -> bytes:
    """Return an archive with other parts in the place of some."""
    with zipfile.ZipFile(io.BytesIO(archive)) as old:
        return zipped({**{name: old.read(name) for name in old.namelist()}, **parts})


def word(text: str = "Ein Satz.") -> bytes:
    """Return a Word document that has a bit of everything."""
    made = docx.Document()
    made.core_properties.title = "Bericht"
    made.core_properties.language = "de-DE"
    made.sections[0].header.paragraphs[0].text = "Vertraulich"
    made.sections[0].footer.paragraphs[0].text = "3"
    made.add_heading("Eins", 1)
    paragraph = made.add_paragraph(text)
    paragraph.add_run(" Fett.").bold = True
    made.add_paragraph("erstens", style="List Bullet")
    made.add_paragraph("zweitens", style="List Number 2")
    made.add_paragraph("Zitat", style="Intense Quote")
    table = made.add_table(2, 2)
    for at, cell in enumerate(table._cells):
        cell.text = "abcd"[at]
    made.add_page_break()
    made.add_heading("Zwei", 2)
    made.add_paragraph("Ende\nneue Zeile\tTab")
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def open_document(body: str, *, styles: str = "", manifest: str = "") -> bytes:
    """Return an OpenDocument text with these elements in its body."""
    parts = {
        "content.xml": f"<office:document-content {_ODF}><office:automatic-styles><style:style"
        f' style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>'
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {_ODF}><office:master-styles>{styles}</office:master-styles>"
        "</office:document-styles>",
        "meta.xml": f"<office:document-meta {_ODF} {_DC}><office:meta><dc:title>Brief</dc:title>"
        "<dc:language>fr-CA</dc:language></office:meta></office:document-meta>",
        "META-INF/manifest.xml": '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<m:file-entry m:full-path="content.xml">{manifest}</m:file-entry></m:manifest>',
    }
    return zipped(parts, mimetype="application/vnd.oasis.opendocument.text")


def book(pages: Mapping[str, str], *, contents: Mapping[str, str], more: Mapping[str, str] | None = None) -> bytes:
    """Return a book of pages; `contents` are its table of contents and how the package lists it."""
    items = "".join(
        f'<item id="p{at}" href="{name}" media-type="application/xhtml+xml"/>' for at, name in enumerate(pages)
    )
    spine = "".join(f'<itemref idref="p{at}"/>' for at in range(len(pages)))
    package = (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        f"<metadata {_DC}><dc:title>The Book</dc:title><dc:language>en-GB</dc:language></metadata>"
        f"<manifest>{items}{contents.get('item', '')}</manifest><spine>{spine}</spine></package>"
    )
    parts = {
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
        "OEBPS/book.opf": package,
        **{f"OEBPS/{unquote(name)}": page for name, page in pages.items() if page},
        **{f"OEBPS/{name}": data for name, data in contents.items() if name != "item"},
        **(more or {}),
    }
    return zipped(parts, mimetype="application/epub+zip")


def page(body: str, *, doctype: str = "<!DOCTYPE html>") -> str:
    """Return a page of XHTML."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?>{doctype}<html xmlns="http://www.w3.org/1999/xhtml"'
        f' xmlns:epub="http://www.idpf.org/2007/ops" lang="en"><head><title/></head><body>{body}</body></html>'
    )


Run = tuple[float, float, float, str]
"""A piece of a page of PDF: from the left, from the foot, the size of its letters, the text."""


def pdf(pages: Sequence[Sequence[Run]], *, outline: Sequence[tuple[str, int]] = (), trailer: str = "") -> bytes:
    """Return a PDF with text at these places, as small as the standard lets it be."""
    count = len(pages)
    first_mark = 4 + 2 * count
    marks = [f"{first_mark + 1 + at} 0 R" for at in range(len(outline))]
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(count))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R /Lang (en-US) /Outlines {first_mark} 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for at, runs in enumerate(pages):
        drawn = "\n".join(f"BT /F1 {size} Tf {x} {y} Td ({escaped(text)}) Tj ET" for x, y, size, text in runs)
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Resources << /Font << /F1 3 0 R >> >>"
            f" /Contents {5 + 2 * at} 0 R >>"
        )
        drawn = drawn or "0 0 100 100 re f"  # a picture, so to speak
        objects.append(f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}\nendstream")
    ends = f"/First {marks[0]} /Last {marks[-1]}" if marks else ""
    objects.append(f"<< /Type /Outlines /Count {len(marks)} {ends} >>")
    for at, (title, number) in enumerate(outline):
        links = f" /Next {marks[at + 1]}" if at + 1 < len(marks) else ""
        links += f" /Prev {marks[at - 1]}" if at else ""
        target = f"[{4 + 2 * (number - 1)} 0 R /Fit]"
        objects.append(f"<< /Title ({escaped(title)}) /Parent {first_mark} 0 R{links} /Dest {target} >>")
    return file_of(objects, trailer)


def file_of(objects: Sequence[str], trailer: str, encoding: str = "cp1252") -> bytes:
    """Return the file that numbered objects make, with its table."""
    data = b"%PDF-1.7\n"
    places: list[int] = []
    for number, text in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{text}\nendobj\n".encode(encoding)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\n"
    return data + f"{end}startxref\n{len(data)}\n%%EOF\n".encode("cp1252")


PASSWORD_PADDING: Final = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def locked_pdf(text: str, password: str) -> bytes:
    """Return a PDF of one line that opens with a password alone (PDF 1.7, 7.6.3: RC4, revision 2)."""
    padded = (password.encode("cp1252") + PASSWORD_PADDING)[:32]
    owner = rc4(hashlib.md5(padded).digest()[:5], padded)
    rights, name = -4, b"0123456789abcdef"
    key = hashlib.md5(padded + owner + rights.to_bytes(4, "little", signed=True) + name).digest()[:5]
    number = 5
    of_object = hashlib.md5(key + number.to_bytes(3, "little") + bytes(2)).digest()[:10]
    drawn = rc4(of_object, f"BT /F1 12 Tf 20 500 Td ({escaped(text)}) Tj ET".encode("cp1252")).decode("latin-1")
    resources = "/Resources << /Font << /F1 3 0 R >> >>"
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] {resources} /Contents {number} 0 R >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
    )
    user = rc4(key, PASSWORD_PADDING)
    encrypt = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{owner.hex()}> /U <{user.hex()}> /P {rights} >>"
    return file_of(objects, f"{encrypt} /ID [<{name.hex()}> <{name.hex()}>]", "latin-1")


def rc4(key: bytes, data: bytes) -> bytes:
    """Encrypt or decrypt as the first PDFs did."""
    state = list(range(256))
    other = 0
    for at in range(256):
        other = (other + state[at] + key[at % len(key)]) % 256
        state[at], state[other] = state[other], state[at]
    made, first, second = bytearray(), 0, 0
    for byte in data:
        first = (first + 1) % 256
        second = (second + state[first]) % 256
        state[first], state[second] = state[second], state[first]
        made.append(byte ^ state[(state[first] + state[second]) % 256])
    return bytes(made)


def escaped(text: str) -> str:
    """Return a text as it stands between the brackets of a string."""
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


_BY_QT: Final = """
import sys
from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument, QTextDocumentWriter
app = QGuiApplication([])
document = QTextDocument()
document.setHtml(sys.stdin.read())
writer = QPdfWriter(sys.argv[1] + "/qt.pdf")
writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
writer.setTitle("By Qt")
document.print_(writer)
assert QTextDocumentWriter(sys.argv[1] + "/qt.odt", b"odf").write(document)
"""


def write_by_qt(folder: Path, page: str) -> None:
    """Write a page of HTML as `qt.pdf` and `qt.odt`."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(
        [sys.executable, "-c", _BY_QT, str(folder)], input=page, text=True, env=environment, check=True,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
