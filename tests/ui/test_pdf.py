"""Pages for printing: the text that is fed to them, their ink, their number, and what the file says of itself."""

from __future__ import annotations

import ctypes
import dataclasses
import re
import zlib
from contextlib import closing

import pypdfium2.raw as pdfium
import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication

from app.core.formats import Layout, TextLayout
from app.core.formats.blocks import blocks
from app.core.formats.facts import facts_of
from app.core.redaction import Redaction, redacted
from app.ui.pdf import encode, paragraphs_of
from app.ui.pdf_pages import Kind, Pages, Paragraph
from app.ui.theme import DARK, palette
from tests.ui.fakes import segment, transcript

pytestmark = pytest.mark.usefixtures("application")

APART = TextLayout(paragraphs=False)
LONG = " This is a sentence that goes on for so long that a page of paper needs a second line for all of it."


def pages(data: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", data))


def drawn(data: bytes) -> bytes:
    """Return the commands that draw the pages."""
    streams = re.findall(rb"/FlateDecode[^>]*>>\s*stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL)
    return b"".join(_inflated(stream) for stream in streams)


def glyphs(data: bytes) -> list[bytes]:
    """Return what stands on the pages in its order, the number of each line behind the line."""
    return re.findall(rb"<([0-9A-F]+)> Tj", drawn(data))


def _inflated(stream: bytes) -> bytes:
    return zlib.decompressobj().decompress(stream)


def test_the_document_has_title_facts_and_all_that_was_said() -> None:
    talk = transcript((segment(0, " <b>Hello</b> & {you}.", speaker="Anna"), segment(5, " مرحبا بالعالم")))
    layout = Layout(title="A talk", date="2026-05-01")
    lines = [one.text.replace("\u2066", "").replace("\u2069", "") for one in paragraphs_of(talk, layout)]
    assert lines[0] == "A talk"
    assert lines[1 : 1 + len(facts_of(talk, layout))] == [
        f"{name}: {value}" for name, value in facts_of(talk, layout)
    ]
    said = [f"{one.times}  {one.label}{one.text}" for one in blocks(talk, layout.text)]
    assert lines[-2:] == said


def test_without_a_header_the_first_line_is_what_was_said() -> None:
    talk = transcript((segment(0, " Hello."),))
    layout = Layout(text=TextLayout(header=False, times=False))
    assert [one.text for one in paragraphs_of(talk, layout)] == ["Hello."]


def test_many_paragraphs_become_many_pages() -> None:
    lines = Layout(text=TextLayout(paragraphs=False, numbers=True))
    short = encode(transcript((segment(0),)), lines)
    long = encode(transcript(tuple(segment(n, LONG) for n in range(60))), lines)
    assert short.startswith(b"%PDF-")
    assert pages(short) == 1
    assert pages(long) > 2


def test_a_paragraph_without_end_is_broken_as_if_it_were_set_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "".join(f" word{n} \N{GRINNING FACE} of it" for n in range(900))

    def set_in_pieces_of(chars: int) -> bytes:
        monkeypatch.setattr("app.ui.pdf_pages._PIECE_CHARS", chars)
        return encode(transcript((segment(0, words, speaker="Anna"),)), Layout(text=TextLayout(numbers=True)))

    whole = set_in_pieces_of(10**6)
    assert pages(whole) > 2
    assert glyphs(set_in_pieces_of(1_000)) == glyphs(whole)


def test_a_text_without_width_comes_to_an_end() -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    unseen = Paragraph([("\u200b" * 20_000, Kind.TEXT)], below_mm=1, is_body=True)
    found = Pages(QPdfWriter(buffer), has_numbers=True)
    assert len(list(found.put_all([unseen]))) == 10
    assert found.count == 1


def test_parts_of_a_long_transcript_make_the_paragraphs_of_the_whole() -> None:
    said = (f" Part {n}." if n % 5 else " " for n in range(700))
    talk = transcript(tuple(segment(n, text, speaker="AB"[n // 150 % 2]) for n, text in enumerate(said)))
    for is_flowing in (True, False):
        layout = Layout(text=TextLayout(paragraphs=is_flowing, header=False, times=False, speakers=False))
        assert [one.text for one in paragraphs_of(talk, layout)] == [one.text for one in blocks(talk, layout.text)]


def test_work_that_is_ended_gives_nothing_and_says_how_far_it_is() -> None:
    talk = transcript(tuple(segment(n, LONG) for n in range(200)))
    shares: list[float] = []
    assert encode(talk, Layout(), lambda share: not shares.append(share))
    assert shares == sorted(shares)
    assert 0 <= shares[0] < 0.5 < shares[-1] <= 1
    assert encode(talk, Layout(), lambda share: share < 0.3) == b""
    assert encode(talk, Layout(), lambda share: share < 0.7) == b""


def test_the_ink_is_black_whatever_the_window_looks_like(application: QApplication) -> None:
    talk = transcript((segment(0, LONG),))
    bright = encode(talk, Layout())
    before = application.palette()
    application.setPalette(palette(DARK))
    try:
        dark = encode(talk, Layout())
    finally:
        application.setPalette(before)
    assert drawn(bright) == drawn(dark) != b""


def test_the_file_names_its_title_and_nobody() -> None:
    data = encode(transcript((segment(0),)), Layout(title="A talk"))
    assert "A talk".encode("utf-16-be") in data
    assert re.findall(rb"/Author (.*?)\n", data) in ([], [b"()"], [b"(\xfe\xff)"])


def test_pages_hold_no_trace_of_what_is_redacted() -> None:
    said = redacted(
        transcript((segment(0, " Xanthippe Quux"), segment(5, " Hello."))), [Redaction(start_s=1, end_s=2)]
    )
    text = "\n".join(one.text for one in paragraphs_of(said, Layout(title="Talk")))
    data = encode(said, Layout(title="Talk"))
    assert "[redacted]" in text
    assert "Xanthippe" not in text
    for held in (data, drawn(data)):
        assert b"Xanthippe" not in held
        assert "Xanthippe".encode("utf-16-be") not in held


def test_the_file_tells_its_language_and_where_in_time_its_pages_are() -> None:
    talk = transcript(tuple(segment(number, f" Satz {number}. {LONG}") for number in range(100)))
    talk = dataclasses.replace(talk, language="de", duration_s=400.0)
    with closing(PdfDocument(encode(talk, Layout(title="Käse (1) \\", text=APART)))) as document:
        language = (ctypes.c_ushort * 8)()
        assert pdfium.FPDFCatalog_GetLanguage(document.raw, language, 16) == 6
        assert language[:2] == [ord("d"), ord("e")]
        assert document.get_metadata_dict()["Title"] == "Käse (1) \\"
        marks = [(one.get_title(), one.get_dest()) for one in document.get_toc()]
        assert [text for text, _ in marks] == [f"00:0{minute}:00" for minute in range(7)]
        for text, place in marks:
            page = document[place.get_index()]
            x, top = place.get_view()[1][:2]
            line = page.get_textpage().get_text_bounded(left=0, bottom=top - 16, right=300, top=top + 2)
            assert text in line, (text, x, top)
    short = encode(dataclasses.replace(talk, segments=talk.segments[:3]), Layout(text=APART))
    with closing(PdfDocument(short)) as document:
        assert list(document.get_toc()) == []
    timeless = encode(talk, Layout(text=TextLayout(times=False, paragraphs=False)))
    with closing(PdfDocument(timeless)) as document:
        assert list(document.get_toc()) == []
