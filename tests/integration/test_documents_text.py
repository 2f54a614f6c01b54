"""Text and Markdown, read by a real worker."""

from __future__ import annotations

import os
import signal
import stat
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from app.core.document import MAX_BLOCK_CHARS, BlockKind, Chapter
from app.core.errors import Code, InputError
from app.engine.cancellation import CancelToken
from app.engine.document_client import DocumentClient
from app.services.document_service import DocumentService
from tests.support.documents import kinds, notices, read, read_bytes, refused, texts

FRENCH = "Où est l\u2019œuf ?\n\nÀ côté du café.\n"


@pytest.mark.parametrize(
    "data",
    [
        FRENCH.encode(),
        FRENCH.encode("utf-8-sig"),
        FRENCH.encode("utf-16"),
        b"\xfe\xff" + FRENCH.encode("utf-16-be"),
        FRENCH.encode("utf-16-le"),
        FRENCH.encode("utf-32"),
        FRENCH.replace("\n", "\r\n").encode(),
        FRENCH.replace("\n", "\r").encode(),
    ],
    ids=["utf-8", "with a mark", "utf-16", "big endian", "no mark", "utf-32", "windows", "old mac"],
)
def test_text_is_read_in_whatever_way_it_is_stored(tmp_path: Path, data: bytes) -> None:
    document = read_bytes(tmp_path, "a.txt", data)
    assert texts(document) == ["Où est l\u2019œuf ?", "À côté du café."]
    assert document.notices == ()


def test_what_is_no_unicode_is_taken_for_windows_and_said_so(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.txt", FRENCH.encode("cp1252"))
    assert texts(document) == ["Où est l\u2019œuf ?", "À côté du café."]
    assert notices(document) == {"document.encoding_guessed": {"encoding": "Windows-1252"}}


def test_a_damaged_letter_does_not_spoil_the_others(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.txt", FRENCH.encode() + b"\xff.")
    assert texts(document) == ["Où est l\u2019œuf ?", "À côté du café.", "�."]
    assert notices(document) == {"document.damaged_letters": {"count": 1}}


def test_broken_lines_are_put_together_and_poems_are_not(tmp_path: Path) -> None:
    prose = (
        "It was a bright cold day in the month of which nobody\n"
        "speaks, and the clocks had been taken away to be sold;\n"
        "nobody had even asked, and nobody gave any of the well-\n"
        "known reasons, and this is how it went on for some while.\n"
    )
    document = read_bytes(
        tmp_path, "a.txt", f"{prose}\nA rose,\na stone,\nalone.\n\n1. one\n2. two\n\nChapter 2\n\nEnd\n".encode()
    )
    assert kinds(document) == [
        ("paragraph", prose.replace("well-\n", "well-").replace("\n", " ").strip()),
        ("paragraph", "A rose,"),
        ("paragraph", "a stone,"),
        ("paragraph", "alone."),
        ("item", "1. one"),
        ("item", "2. two"),
        ("heading", "Chapter 2"),
        ("paragraph", "End"),
    ]
    assert document.chapters == (Chapter("Chapter 2", 6),)


def test_ten_megabytes_without_a_line_break_become_blocks_and_lose_nothing(tmp_path: Path) -> None:
    words = "seven bridges over a river. And no end " * 260_000
    document = read_bytes(tmp_path, "a.txt", words.encode())
    assert all(len(text) <= MAX_BLOCK_CHARS for text in texts(document))
    assert " ".join(texts(document)) == words.strip()
    assert sum(text.endswith(".") for text in texts(document)) == len(document.blocks) - 1


def test_ten_megabytes_without_a_space_lose_nothing_either(tmp_path: Path) -> None:
    letters = "añ\u0301" * 2_500_000  # 10 MB
    document = read_bytes(tmp_path, "a.txt", letters.encode())
    assert "".join(texts(document)) == letters
    assert not [text for text in texts(document) if text.startswith("\u0301")]


def test_controls_and_overrides_are_left_out_and_counted(tmp_path: Path) -> None:
    text = "Hello \x1b[31mred\x07 and \u202egnorw\u202c. " + "Plain words follow here. " * 9
    document = read_bytes(tmp_path, "a.txt", text.encode())
    assert document.blocks[0].text.startswith("Hello [31mred and gnorw. Plain")
    assert notices(document) == {"document.hidden_left_out": {"count": 4}}


MARKDOWN = """---
title: "Brücken"
lang: de_DE
---
# Brücken

Ein *schöner* [Fluss](https://example.org/a_b_c) mit `Steg`[^1] &amp; <b>Ufer</b>.
Zweite Zeile.

## Bau

3. Stein
4. Holz
   - Eiche

> Wer baut,
> der bleibt.

| Jahr | Ort |
|------|-----|
| 1900 | Ulm |

```python
def steg():
    return "Holz"
```

![Ein Bogen](bogen.png)

<script>alert("x")</script>

[^1]: Weg
"""


def test_markdown_becomes_blocks_of_its_kinds(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, "a.md", MARKDOWN.encode())
    assert (document.title, document.language) == ("Brücken", "de-DE")
    assert kinds(document) == [
        ("heading", "Brücken"),
        ("paragraph", "Ein schöner Fluss mit Steg[1] & Ufer. Zweite Zeile."),
        ("heading", "Bau"),
        ("item", "3. Stein"),
        ("item", "4. Holz"),
        ("item", "Eiche"),
        ("quote", "Wer baut, der bleibt."),
        ("table", "Jahr; Ort"),
        ("table", "1900; Ulm"),
        ("code", 'def steg():\n    return "Holz"'),
        ("paragraph", "Ein Bogen"),
        ("note", "1. Weg"),
    ]
    assert [block.level for block in document.blocks[:6]] == [1, 0, 2, 1, 1, 2]
    assert document.chapters == (Chapter("Brücken", 0), Chapter("Bau", 2))


def test_the_content_decides_and_the_name_only_where_it_does_not(tmp_path: Path) -> None:
    assert kinds(read_bytes(tmp_path, "a.docx", b"# Plain")) == [("paragraph", "# Plain")]
    assert kinds(read_bytes(tmp_path, "no suffix", b"# Plain")) == [("paragraph", "# Plain")]
    assert kinds(read_bytes(tmp_path, "a.MD", b"# Plain")) == [("heading", "Plain")]


# ---- what cannot be read


def _make_nothing(path: Path) -> None:
    path.write_bytes(b"")


def _make_blank(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf \n\t\x00\n" + b" " * 100)


def _make_noise(path: Path) -> None:
    path.write_bytes(os.urandom(65_536))


@pytest.mark.parametrize(
    ("make", "code", "params"),
    [
        (lambda _: None, Code.INPUT_MISSING, {}),
        (Path.mkdir, Code.INPUT_NOT_REGULAR, {"kind": "folder"}),
        (os.mkfifo, Code.INPUT_NOT_REGULAR, {"kind": "named pipe"}),
        (lambda path: path.symlink_to("/dev/zero"), Code.INPUT_NOT_REGULAR, {"kind": "device"}),
        (_make_nothing, Code.INPUT_NO_TEXT, {}),
        (_make_blank, Code.INPUT_NO_TEXT, {}),
        (_make_noise, Code.INPUT_NOT_DOCUMENT, {}),
    ],
    ids=["missing", "folder", "pipe", "zeros", "empty", "blank", "noise"],
)
def test_what_is_no_document_is_told(
    tmp_path: Path, make: Callable[[Path], object], code: Code, params: dict[str, str]
) -> None:
    path = tmp_path / "a\u202e.txt"
    make(path)
    with refused(code, name="a\\u202e.txt", **params):
        read(path)


def test_what_may_not_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("secret")
    path.chmod(0)
    child = os.fork()
    if not child:
        status = 1
        try:
            if os.geteuid() == 0:
                tmp_path.chmod(stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)
                os.setuid(65_534)
            DocumentService().read(path)
        except InputError as error:
            status = 0 if error.code in {Code.INPUT_PERMISSION, Code.INPUT_MISSING} else 2
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_a_text_that_is_too_long_is_told_before_it_is_read_and_after(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    os.truncate(path, 200_000_001)
    with refused(Code.INPUT_TOO_LONG, name="a.txt", limit="50"):
        read(path)
    path.write_bytes(b"a line of many words that go on " * 1_600_000)
    with refused(Code.INPUT_TOO_LONG, name="a.txt", limit="50"):
        read(path)


class _Watched(DocumentClient):
    """Does something to the worker while a document is read."""

    def __init__(self, deed: Callable[[int], object], *, limit_s: float = 60.0) -> None:
        super().__init__(limit_s=limit_s)
        deed(self.pid)


def test_a_worker_that_is_killed_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("word")

    def kill_soon(pid: int) -> None:
        os.kill(pid, signal.SIGSTOP)  # so that it is still at it when it is killed
        threading.Timer(0.05, os.kill, (pid, signal.SIGKILL)).start()

    reason = "killed by the system, often for want of memory"
    with refused(Code.INPUT_READER_STOPPED, name="a.txt", reason=reason):
        DocumentService(partial(_Watched, kill_soon)).read(path)


def test_a_worker_that_does_not_come_to_an_end_is_ended(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("word")
    pids: list[int] = []

    def halt(pid: int) -> None:
        os.kill(pid, signal.SIGSTOP)
        pids.append(pid)

    began = time.monotonic()
    with refused(Code.INPUT_SLOW, name="a.txt", seconds=1):
        DocumentService(partial(_Watched, halt, limit_s=0.6)).read(path)
    assert 0.6 <= time.monotonic() - began < 20
    with pytest.raises(ProcessLookupError):
        os.kill(pids[0], 0)


def test_who_waits_no_longer_gets_nothing_soon(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("word")
    cancel = CancelToken()
    threading.Timer(0.2, cancel.cancel).start()
    began = time.monotonic()
    service = DocumentService(partial(_Watched, lambda pid: os.kill(pid, signal.SIGSTOP)))
    assert service.read(path, cancel) is None
    assert time.monotonic() - began < 20  # not the sixty seconds that it may take
    assert DocumentService().read(path, cancel) is None


def test_an_open_file_is_read_by_its_descriptor_and_stays_open(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Here.")
    with (tmp_path / "a.txt").open("rb") as file:
        (tmp_path / "a.txt").unlink()
        file.seek(3)
        document = DocumentService().read_open(file.fileno(), "b.txt")
        assert document is not None
        assert texts(document, BlockKind.PARAGRAPH) == ["Here."]
        assert not file.closed
        os.fstat(file.fileno())
