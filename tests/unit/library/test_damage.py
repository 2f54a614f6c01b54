"""A page that was changed on the disk: right answers or an error, also from whatever is asked after it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.edits import ReplaceText
from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret
from app.library.blob_rows import BlobRows
from app.library.database import Database
from app.library.items import Filter, Items, everything
from app.library.jobs import Jobs
from app.library.labels import Collections, Notes, Tags
from app.library.marks import Marks
from app.library.records import MarkKind
from app.library.revisions import Revisions
from app.library.search import Search
from app.library.transcripts import Transcripts
from tests.support.library_database import OTHER_KEY, PAGE, new_item, opened, transcript_of

Reads = dict[str, Callable[[], object]]


def filled(path: Path) -> None:
    """Make a database in which every table and every index has more than a page."""
    database = opened(path, create=True)
    words = [" ".join(f"word{(7 * line + word) % 97}" for word in range(20)) for line in range(12)]
    item = new_item(database, "Talk")
    transcript = Transcripts(database).begin(item, transcript_of(*words))
    first = Transcripts(database).segments(transcript)[3].id
    Revisions(database).apply(transcript, ReplaceText(segment=first, text="other words"))
    Tags(database).add(item, "tag")
    Notes(database).add(item, "note " * 2000)
    Collections(database).put(item, Collections(database).named("collection"))
    for place in range(5):
        Marks(database).add(item, MarkKind.COMMENT, place, place + 1, "comment said here " * 20)
    Jobs(database).enqueue(item, kind="transcribe")
    BlobRows(database).add(item, uid=bytes(16), kind="audio", revision=1, wrapped_key=b"k", epoch=1)
    database.close()


def reads_of(database: Database) -> Reads:
    """Return what can be read, by name; each can be called alone."""
    transcripts, revisions, search = Transcripts(database), Revisions(database), Search(database)
    reads: Reads = {
        "items": lambda: Items(database).list(everything()),
        "titles": lambda: Items(database).list(Filter(text="talk")),
        "jobs": lambda: Jobs(database).list(),
        "tags": lambda: (Tags(database).list(), Tags(database).marks()),
        "collections": lambda: Collections(database).list(),
        "blobs": lambda: BlobRows(database).all(),
        "notes": lambda: Notes(database).of_item(1),
        "marks": lambda: Marks(database).of_item(1),
        "lines": lambda: transcripts.lines(1),
        "whole": lambda: transcripts.load(1),
        "past": lambda: list(map(revisions.told, revisions.list(1))),
    }
    for word in ("word5", "comment", "note", "talk", "other"):
        reads[f"find {word}"] = lambda word=word: search.find(word, limit=1000)  # type: ignore[misc]
    return reads


def damaged(data: bytes, path: Path) -> Iterator[Path]:
    """Yield a copy for each page, in which a bit of that page is another."""
    for number in range(len(data) // PAGE):
        copy = bytearray(data)
        copy[number * PAGE + number * 37 % PAGE] ^= 0x10
        path.write_bytes(copy)
        yield path
        for rest in path.parent.glob(f"{path.name}*"):
            rest.unlink()


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("damage") / "library.db"
    filled(path)
    return path.read_bytes()


@pytest.fixture
def right(data: bytes, tmp_path: Path) -> dict[str, object]:
    (tmp_path / "whole.db").write_bytes(data)
    database = opened(tmp_path / "whole.db")
    found = {name: read() for name, read in reads_of(database).items()}
    database.verify()
    database.close()
    return found


def test_after_a_damaged_page_every_answer_is_right_or_an_error(
    data: bytes, right: dict[str, object], tmp_path: Path
) -> None:
    closed = told = 0
    for path in damaged(data, tmp_path / "damaged.db"):
        try:
            database = opened(path)
        except LibraryError:
            closed += 1
            continue
        failed = set()
        for name, read in reads_of(database).items():
            try:
                assert read() == right[name], name
            except LibraryError as error:
                assert error.code in {Code.LIBRARY_DATABASE, Code.LIBRARY_TAMPERED}, name  # noqa: PT017
                failed.add(name)
        told += bool(failed)
        assert len(failed) < len(right)  # what lies on other pages can still be read
        database.close()
    assert told > 20
    assert closed < 20


def test_what_met_a_damaged_page_is_not_committed(data: bytes, tmp_path: Path) -> None:
    refused = 0
    for path in damaged(data, tmp_path / "damaged.db"):
        try:
            database = opened(path)
        except LibraryError:
            continue
        try:
            with database.transaction():
                Items(database).rename(1, "New")
                for name, read in reads_of(database).items():
                    if name.startswith(("find", "notes", "marks")):
                        _fails(read)
        except LibraryError:
            refused += 1
            assert Items(database).get(1).title == "Talk"
        database.close()
    assert refused > 5


def test_after_a_change_of_the_key_the_file_is_opened_by_the_new_one(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(data)
    database = opened(path)
    with Secret(OTHER_KEY) as key:
        database.rekey(key, epoch=2)
    pages = path.stat().st_size // PAGE
    with path.open("rb+") as stream:
        for number in range(pages // 2, pages):
            stream.seek(number * PAGE + 9)
            stream.write(b"damage")
    failed = {name for name, read in reads_of(database).items() if _fails(read)}
    assert failed
    assert "items" not in failed
    database.close()


def _fails(read: Callable[[], object]) -> bool:
    try:
        read()
    except LibraryError as error:
        assert error.code in {Code.LIBRARY_DATABASE, Code.LIBRARY_TAMPERED}, error.params  # noqa: PT017
        return True
    return False
