"""Pages for printing: the text that is fed to them, their ink, their number, and what the file says of itself."""

from __future__ import annotations

import re
import zlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication

from app.core.formats import Layout, TextLayout
from app.core.formats.blocks import blocks
from app.core.formats.facts import facts_of
from app.core.redaction import Redaction, redacted
from app.ui.pdf import document_of, encode
from app.ui.theme import DARK, palette
from tests.ui.fakes import segment, transcript

pytestmark = pytest.mark.usefixtures("application")

LONG = " This is a sentence that goes on for so long that a page of paper needs a second line for all of it."


def pages(data: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", data))


def drawn(data: bytes) -> bytes:
    """Return the commands that draw the pages."""
    streams = re.findall(rb"/FlateDecode[^>]*>>\s*stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL)
    return b"".join(_inflated(stream) for stream in streams)


def _inflated(stream: bytes) -> bytes:
    return zlib.decompressobj().decompress(stream)


def test_the_document_has_title_facts_and_all_that_was_said() -> None:
    talk = transcript((segment(0, " <b>Hello</b> & {you}.", speaker="Anna"), segment(5, " مرحبا بالعالم")))
    layout = Layout(title="A talk", date="2026-05-01")
    document = document_of(talk, layout, QPdfWriter("unused"))
    lines = document.toPlainText().replace("\u2066", "").replace("\u2069", "").split("\n")
    assert lines[0] == "A talk"
    assert lines[1 : 1 + len(facts_of(talk, layout))] == [
        f"{name}: {value}" for name, value in facts_of(talk, layout)
    ]
    said = [f"{one.times}  {one.label}{one.text}" for one in blocks(talk, layout.text)]
    assert lines[-2:] == said
    assert document.lastBlock().textDirection() is Qt.LayoutDirection.RightToLeft


def test_without_a_header_the_first_line_is_what_was_said() -> None:
    talk = transcript((segment(0, " Hello."),))
    layout = Layout(text=TextLayout(header=False, times=False))
    assert document_of(talk, layout, QPdfWriter("unused")).toPlainText() == "Hello."


def test_many_paragraphs_become_many_pages() -> None:
    lines = Layout(text=TextLayout(paragraphs=False, numbers=True))
    short = encode(transcript((segment(0),)), lines)
    long = encode(transcript(tuple(segment(n, LONG) for n in range(60))), lines)
    assert short.startswith(b"%PDF-")
    assert pages(short) == 1
    assert pages(long) > 2


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
    text = document_of(said, Layout(title="Talk"), QPdfWriter("unused")).toPlainText()
    data = encode(said, Layout(title="Talk"))
    assert "[redacted]" in text
    assert "Xanthippe" not in text
    for held in (data, drawn(data)):
        assert b"Xanthippe" not in held
        assert "Xanthippe".encode("utf-16-be") not in held
