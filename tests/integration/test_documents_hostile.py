"""Documents that are damaged, locked or made to do harm, read by a real worker: each is told for what it is."""

from __future__ import annotations

import io
import os
import random
import struct
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from app.core.errors import Code, InputError
from app.engine.document_client import DocumentClient
from app.services.document_service import DocumentService
from tests.support.aes_pdf import CIPHERS, aes_pdf
from tests.support.document_files import book, changed, locked_pdf, open_document, page, pdf, word, zipped
from tests.support.documents import read_bytes, refused, texts

BILLION_LAUGHS = '<!DOCTYPE html [<!ENTITY a0 "ha">' + "".join(
    f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, 10)
) + "]>"  # fmt: skip
OUTSIDE = '<!DOCTYPE html [<!ENTITY secret SYSTEM "{path}">]>'
NUMBERS = random.Random(7)
TALK = [[(40, 300, 12, "Some words that are there.")]]


def blown_up(name: str, archive: bytes, mebibytes: int = 32) -> bytes:
    """Return an archive of which one part swells to so much."""
    return changed(archive, {name: b"<a>" + b" " * (mebibytes << 20)})


def lying(archive: bytes, name: str) -> bytes:
    """Return an archive that declares one part to be 100 bytes long."""
    data = bytearray(archive)
    with zipfile.ZipFile(io.BytesIO(archive)) as made:
        local = made.getinfo(name).header_offset
    central = archive.index(name.encode(), archive.index(b"PK\x01\x02")) - 46
    while archive[central : central + 4] != b"PK\x01\x02":
        central = archive.index(name.encode(), central + 47) - 46
    struct.pack_into("<I", data, local + 22, 100)
    struct.pack_into("<I", data, central + 24, 100)
    return bytes(data)


def book_of(text: str) -> bytes:
    return book({"one.xhtml": text}, contents={})


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.docx", lambda: blown_up("word/document.xml", word())),
        ("a.docx", lambda: blown_up("word/styles.xml", word())),
        ("a.odt", lambda: blown_up("content.xml", open_document(""))),
        ("a.epub", lambda: blown_up("OEBPS/one.xhtml", book_of(page("x")))),
        ("a.zip", lambda: zipped({f"{number}": b"" for number in range(20_001)})),
    ],
    ids=["Word", "styles of Word", "OpenDocument", "EPUB", "many parts"],
)
def test_what_swells_is_stopped(tmp_path: Path, name: str, make: Callable[[], bytes]) -> None:
    data = make()
    assert len(data) < 4_000_000
    with refused(Code.INPUT_BOMB, name=name):
        read_bytes(tmp_path, name, data)


def test_a_part_that_declares_less_than_it_is_gains_nothing_by_it(tmp_path: Path) -> None:
    data = lying(blown_up("word/document.xml", word()), "word/document.xml")
    with refused(Code.INPUT_DAMAGED, name="a.docx", kind="Word"):
        read_bytes(tmp_path, "a.docx", data)


_ODF_NAMES = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'


@pytest.mark.parametrize("doctype", [BILLION_LAUGHS, OUTSIDE], ids=["a billion laughs", "another file"])
@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.xhtml", lambda text: text.encode()),
        ("a.html", lambda text: text.partition("?>")[2].encode()),
        ("a.xml", lambda text: text.encode("utf-16")),
        ("a.xml", lambda text: text.replace("html", "other").encode()),
        ("a.epub", book_of),
        (
            "b.epub",
            lambda text: changed(
                book_of("x"), {"OEBPS/one.xhtml": text.replace("utf-8", "utf-16").encode("utf-16")}
            ),
        ),
        ("a.docx", lambda text: changed(word(), {"word/document.xml": text})),
        ("a.odt", lambda text: changed(open_document(""), {"content.xml": text})),
        ("b.odt", lambda text: changed(open_document(""), {"META-INF/manifest.xml": text})),
    ],
)
def test_entities_of_its_own_are_refused(
    tmp_path: Path, name: str, make: Callable[[str], bytes], doctype: str
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    text = page(
        "<p>&a9;&secret;</p>", doctype=doctype.format(path=secret.as_uri()) if "{path}" in doctype else doctype
    )
    with refused(Code.INPUT_ENTITIES, name=name):
        read_bytes(tmp_path, name, make(text))


def locked_by_a_shop(archive: bytes) -> bytes:
    reference = '<e xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherReference URI="OEBPS/one.xhtml"/></e>'
    return changed(archive, {"META-INF/encryption.xml": reference})


def flagged(archive: bytes) -> bytes:
    """Return an archive whose parts say that they are encrypted."""
    data = bytearray(archive)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := archive.find(mark, at + 1)) >= 0:
            data[at + place] |= 1
    return bytes(data)


def office_encrypted() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000) + "EncryptedPackage".encode("utf-16-le") + bytes(600)


_ENCRYPT = (
    f"/ID [<{'00' * 16}> <{'00' * 16}>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4"
    f" /O <{'11' * 32}> /U <{'22' * 32}> >>"
)


def test_a_pdf_opens_with_its_password_alone(tmp_path: Path) -> None:
    path = tmp_path / "secret.pdf"
    for password in ("open sesame", "Pässwörter"):
        path.write_bytes(locked_pdf("The zebra slept.", password))
        with refused(Code.INPUT_PASSWORD_NEEDED, name="secret.pdf"):
            DocumentService().read(path)
        for wrong in ("Open sesame", "x" * 300):
            with refused(Code.INPUT_PASSWORD_WRONG, name="secret.pdf"):
                DocumentService().read(path, password=wrong)
        document = DocumentService().read(path, password=password)
        assert document is not None
        assert [block.text for block in document.blocks] == ["The zebra slept."]
    path.write_bytes(pdf(TALK))
    assert DocumentService().read(path, password="of another document") is not None


@pytest.mark.parametrize("cipher", CIPHERS)
def test_a_pdf_that_is_encrypted_by_aes_opens_with_its_password_alone(cipher: str, tmp_path: Path) -> None:
    path = tmp_path / "secret.pdf"
    for password in ("open sesame", "Pässwörter"):
        path.write_bytes(aes_pdf("The zebra slept.", password, cipher))
        with refused(Code.INPUT_PASSWORD_NEEDED, name="secret.pdf"):
            DocumentService().read(path)
        with refused(Code.INPUT_PASSWORD_WRONG, name="secret.pdf"):
            DocumentService().read(path, password="Open sesame")
        document = DocumentService().read(path, password=password)
        assert document is not None
        assert ([block.text for block in document.blocks], document.title) == (["The zebra slept."], "Locked")


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.pdf", lambda: pdf(TALK, trailer=_ENCRYPT.replace("/Standard", "/FromAShop"))),
        ("a.docx", office_encrypted),
        ("a.odt", lambda: open_document("", manifest="<m:encryption-data/>")),
        ("a.epub", lambda: locked_by_a_shop(book_of(page("x")))),
        ("b.docx", lambda: flagged(word())),
    ],
)
def test_what_is_locked_is_told(tmp_path: Path, name: str, make: Callable[[], bytes]) -> None:
    with refused(Code.INPUT_ENCRYPTED, name=name):
        read_bytes(tmp_path, name, make())


@pytest.mark.parametrize(
    ("name", "kind", "make"),
    [
        ("a.pdf", "PDF", lambda: b"%PDF-1.7\n" + NUMBERS.randbytes(5_000)),
        ("b.pdf", "PDF", lambda: pdf(TALK)[:60]),
        ("a.docx", "ZIP", lambda: word()[:5_000]),
        ("b.docx", "Word", lambda: changed(word(), {"word/document.xml": "<w:document"})),
        ("a.epub", "EPUB", lambda: zipped({"META-INF/container.xml": "<container/>"})),
        ("b.epub", "EPUB", lambda: zipped({"META-INF/container.xml": '<c><rootfile full-path="gone"/></c>'})),
        ("c.epub", "EPUB", lambda: zipped({"book.opf": "<package/>"}, mimetype="application/epub+zip")),
        ("a.odt", "OpenDocument", lambda: zipped({}, mimetype="application/vnd.oasis.opendocument.text")),
    ],
)
def test_what_is_damaged_is_told(tmp_path: Path, name: str, kind: str, make: Callable[[], bytes]) -> None:
    with refused(Code.INPUT_DAMAGED, name=name, kind=kind):
        read_bytes(tmp_path, name, make())


@pytest.mark.parametrize(
    ("name", "kind", "make"),
    [
        ("a.docx", "Excel", lambda: zipped({"xl/workbook.xml": "<a/>"})),
        ("a.ods", "vnd.oasis.opendocument.spreadsheet",
         lambda: zipped({}, mimetype="application/vnd.oasis.opendocument.spreadsheet")),
        ("a.zip", "ZIP", lambda: zipped({"a.txt": "text"})),
        ("a.doc", "Word 97-2003", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000)),
        ("a.xml", "XML", lambda: b'<?xml version="1.0"?><feed>text</feed>'),
    ],
)  # fmt: skip
def test_what_is_not_read_is_told_by_its_kind(
    tmp_path: Path, name: str, kind: str, make: Callable[[], bytes]
) -> None:
    with refused(Code.INPUT_OTHER_DOCUMENT, name=name, kind=kind):
        read_bytes(tmp_path, name, make())


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.docx", lambda: changed(word(), {"word/document.xml": "<w/>", "word/_rels/document.xml.rels": "<r/>"})),
        ("a.odt", lambda: open_document("<text:p/>")),
        ("a.epub", lambda: book_of(page("<p> </p>"))),
        ("a.rtf", lambda: rb"{\rtf1\ansi }"),
        ("a.html", lambda: b"<!DOCTYPE html><title>x</title>"),
        ("a.vtt", lambda: b"WEBVTT\n"),
    ],
)
def test_what_has_no_text_is_told(tmp_path: Path, name: str, make: Callable[[], bytes]) -> None:
    with refused(Code.INPUT_NO_TEXT, name=name):
        read_bytes(tmp_path, name, make())


def test_a_pdf_of_pictures_is_told(tmp_path: Path) -> None:
    with refused(Code.INPUT_PICTURES, name="a.pdf"):
        read_bytes(tmp_path, "a.pdf", pdf([[], []]))


def test_a_document_under_another_name_is_read_for_what_it_is(tmp_path: Path) -> None:
    for data in (
        pdf(TALK),
        word("Some words."),
        open_document("<text:p>Some words.</text:p>"),
        rb"{\rtf1 Some words}",
    ):
        assert any("Some words" in text for text in texts(read_bytes(tmp_path, "a.txt", data)))


@pytest.mark.parametrize("seed", range(6))
def test_a_document_with_changed_bytes_is_read_or_told(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    whole = [pdf(TALK), word(), open_document("<text:p>x</text:p>"), book_of(page("<p>x</p>"))][seed % 4]
    data = bytearray(whole)
    for _ in range(12):
        data[chance.randrange(8, len(data))] = chance.randrange(256)
    told = {
        Code.INPUT_DAMAGED, Code.INPUT_NO_TEXT, Code.INPUT_ENCRYPTED, Code.INPUT_OTHER_DOCUMENT,
        Code.INPUT_NOT_DOCUMENT, Code.INPUT_PICTURES, Code.INPUT_ENTITIES,
    }  # fmt: skip
    try:
        read_bytes(tmp_path, "a", bytes(data))
    except InputError as error:
        if error.code not in told:
            raise


def test_a_name_with_nothing_to_tell_is_no_reason_to_fail(tmp_path: Path) -> None:
    assert texts(read_bytes(tmp_path, "x." + "y" * 100, b"words")) == ["words"]
    assert os.listdir(tmp_path) == ["x." + "y" * 100]  # noqa: PTH208 (the names are wanted)


def test_what_needs_more_memory_than_a_document_is_given_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"<html>" + b"<b>x</b>" * 2_000_000)
    with refused(Code.INPUT_DEMANDING, name="a.html"):
        DocumentService(partial(DocumentClient, memory_bytes=150 << 20)).read(tmp_path / "a.html")


@pytest.mark.parametrize("place", ["/dev/zero", "/dev/null"])
def test_an_open_device_is_no_document(place: str) -> None:
    with Path(place).open("rb") as file, refused(Code.INPUT_NOT_REGULAR, name="a.txt", kind="device"):
        DocumentService().read_open(file.fileno(), "a.txt")
