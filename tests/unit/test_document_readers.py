"""The readers of documents, in this process: nothing that is written is lost, whatever it looks like."""

from __future__ import annotations

import contextlib
import io
import re
from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.core.document import Block, BlockKind, Chapter
from app.core.errors import InputError
from app.core.legible import legible
from app.engine import document_protocol as protocol
from app.engine.frames import Frame, encode
from app.worker.documents import manuscript as writing
from app.worker.documents.encodings import decoded
from app.worker.documents.hypertext import read_html
from app.worker.documents.kinds import read_document
from app.worker.documents.manuscript import Manuscript
from app.worker.documents.markdown import read_markdown
from app.worker.documents.pdf import read_pdf
from app.worker.documents.pdf_furniture import furniture
from app.worker.documents.pdf_lines import Line
from app.worker.documents.plain import read_plain
from app.worker.documents.rich_text import read_rich_text
from app.worker.documents.subtitles import read_subtitles
from tests.support.document_files import Run, pdf


class Sent:
    """What a manuscript sends, checked as the program checks it."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.chapters: list[Chapter] = []
        self.frames = 0

    def __call__(self, frame: Frame) -> None:
        self.frames += 1
        match protocol.decode_document_reply(encode(frame)[4:]):
            case protocol.Blocks(blocks=blocks):
                self.blocks += blocks
            case protocol.Chapters(chapters=chapters):
                self.chapters += chapters

    @property
    def letters(self) -> str:
        return letters("".join(block.text for block in self.blocks))


def letters(text: str) -> str:
    """Return what a text says, white space aside."""
    return "".join(legible(text)[0].split())


def finished(manuscript: Manuscript) -> None:
    if manuscript.count:
        manuscript.finish()


_TEXT = st.text(
    st.sampled_from("ab .,!?\n\t-*1)[]()<>&;#é\u0301\u202e\x1b'\"`~|\\:/^_=+{}"), max_size=200
) | st.text(max_size=50)


@given(_TEXT)
def test_plain_text_is_all_there_and_in_its_order(text: str) -> None:
    sent = Sent()
    manuscript = Manuscript(sent)
    read_plain(text.replace("\r", "\n"), manuscript)
    finished(manuscript)
    assert sent.letters == letters(text)


@given(_TEXT)
def test_what_stands_in_elements_is_all_there(text: str) -> None:
    written = text.replace("&", "&amp;").replace("<", "&lt;").replace("\x00", "")
    sent = Sent()
    manuscript = Manuscript(sent)
    read_html(f"<div>{written}<p>{written}</p>end", manuscript)
    finished(manuscript)
    shown = re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "", letters(text)).replace("\ufffe", "").replace("\uffff", "")
    assert sent.letters == f"{shown}{shown}end"


@given(_TEXT)
@example("[^a]: x\n\n[^a]")
@example("---\ntitle: x\n---\n")
def test_markdown_of_any_kind_is_read(text: str) -> None:
    manuscript = Manuscript(Sent())
    read_markdown(text, manuscript)
    finished(manuscript)


@given(_TEXT)
def test_rich_text_and_subtitles_of_any_kind_are_read(text: str) -> None:
    read_rich_text(b"{\\rtf1" + text.encode("cp1252", "replace"), Manuscript(Sent()))
    for kind, head in (
        ("srt", "1\n00:00:01,000 --> 00:00:02,000\n"),
        ("vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n"),
    ):
        manuscript = Manuscript(Sent())
        read_subtitles(head + text, kind, manuscript)
        finished(manuscript)


_HEADS = [b"", b"%PDF-1.4\n", b"PK\x03\x04", b"{\\rtf1 ", b"<!doctype html><p>", b"<?xml version='1.0'?><html>",
          b"WEBVTT\n\n", b"\xff\xfe", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]  # fmt: skip


@given(st.sampled_from(_HEADS), st.binary(max_size=300), st.sampled_from([".txt", ".md", ".html", ".pdf", ""]))
def test_bytes_of_any_kind_are_read_or_told(head: bytes, data: bytes, suffix: str) -> None:
    class File(io.BytesIO):
        def fileno(self) -> int:
            return 0

    manuscript = Manuscript(Sent())
    try:
        read_document(File(head + data), suffix, manuscript)
    except InputError as error:
        if not error.code.value.startswith("input."):
            raise
    finished(manuscript)


@given(st.binary(max_size=100), st.sampled_from(["", "utf-8", "utf-16", "cp1251", "rot13", "zlib", "x" * 40]))
def test_bytes_of_any_kind_are_characters_or_refused(data: bytes, declared: str) -> None:
    try:
        text = decoded(data, Manuscript(Sent()), declared=declared)
    except InputError:
        return
    assert isinstance(text, str)


def test_frames_stay_small_and_long_blocks_are_cut_where_a_sentence_ends() -> None:
    sent = Sent()
    manuscript = Manuscript(sent)
    sentence = "A sentence that is repeated. "
    manuscript.add(BlockKind.HEADING, "One", level=1)
    manuscript.add(BlockKind.PARAGRAPH, sentence * 60_000)
    for _ in range(protocol.MAX_FRAME_BLOCKS + 1):
        manuscript.add(BlockKind.PARAGRAPH, "x")
    manuscript.chapter("Last", manuscript.count - 1)
    manuscript.chapter("Behind the end")
    manuscript.finish()
    assert sent.frames >= 7
    assert all(block.text.endswith("repeated.") for block in sent.blocks[1 : -protocol.MAX_FRAME_BLOCKS - 1])
    assert sent.chapters == [Chapter("Last", len(sent.blocks) - 1)]


def test_the_text_of_a_document_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "MAX_CHARS", 2_000_000)
    manuscript = Manuscript(lambda _: None)
    manuscript.add(BlockKind.PARAGRAPH, "word " * 399_000)
    with pytest.raises(InputError) as caught:
        manuscript.add(BlockKind.PARAGRAPH, "word " * 3_000)
    assert caught.value.params == {"limit": "2"}


_ROWS = st.lists(st.tuples(st.sampled_from([40, 47, 150]), st.text("ab cD.1-•é", max_size=24)), max_size=30)


@given(st.lists(_ROWS, min_size=1, max_size=3))
def test_every_letter_of_a_pdf_is_there(pages: list[list[tuple[int, str]]]) -> None:
    runs: list[list[Run]] = [
        [(left, 580 - 14 * at, 11, text) for at, (left, text) in enumerate(rows)] for rows in pages
    ]
    sent = Sent()
    manuscript = Manuscript(sent)
    with contextlib.suppress(InputError):  # where there is none at all
        read_pdf(io.BytesIO(pdf(runs)), manuscript)
        manuscript.finish()
    expected = Counter(char for rows in pages for _, text in rows for char in text if char.isalnum())
    assert Counter(char for char in sent.letters if char.isalnum()) == expected


def test_a_table_of_contents_has_a_line_an_entry_and_no_row_of_dots() -> None:
    sent = Sent()
    manuscript = Manuscript(sent)
    rows = [
        "The bridge . . . . . . . . . . . . 3",
        "The river....................... 12",
        "And that was all of it.",
    ]
    read_pdf(io.BytesIO(pdf([[(40, 400 - 12 * at, 10, text) for at, text in enumerate(rows)]])), manuscript)
    manuscript.finish()
    assert [block.text for block in sent.blocks] == ["The bridge … 3", "The river … 12", "And that was all of it."]


def line(text: str, page: int, bottom: float) -> Line:
    return Line(text, page, 40, 200, bottom, bottom + 10, 600, is_hyphenated=False)


def test_furniture_is_what_comes_back_at_the_same_height() -> None:
    lines = [one for page in range(1, 7) for one in (
        line(f"Chapter {page}", page, 570 + 0.3 * page), line("Always here", page, 300),
        line("Moves", page, 30 + 12 * page), line(f"Page {page} of 6", page, 10))]  # fmt: skip
    kinds = {lines[at].text.split()[0]: kind for at, kind in furniture(lines, 6).items()}
    assert kinds == {"Chapter": BlockKind.HEADER, "Page": BlockKind.PAGE_NUMBER}
    assert furniture([line("Once", 1, 570), line("xii", 1, 10)], 1) == {1: BlockKind.PAGE_NUMBER}
