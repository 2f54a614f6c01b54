"""Patterns are looked for in a process that can be ended, and every transcript that changes can be taken back."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.edits import ReplaceText
from app.core.errors import Code, EngineError, OptionError
from app.core.finding import Query, Replaced
from app.engine.finding_client import FindingClient
from app.engine.finding_protocol import (
    MAX_REQUEST_CHARS,
    Find,
    Finds,
    Replacements,
    decode_finding_reply,
)
from app.engine.frames import Frame, encode
from app.library.library import Library
from app.library.records import ItemRow
from app.services.finding_service import FindingService, Planned
from app.services.library_service import LibraryService
from app.services.library_session import LibrarySession
from tests.fakes.keychain import MemoryKeychain
from tests.support.libraries import add_recording, add_transcript


def pattern(text: str) -> Query:
    return Query(text=text, is_pattern=True)


@pytest.fixture(scope="module")
def client() -> Iterator[FindingClient]:
    with FindingClient() as client:
        yield client


def test_the_process_finds_and_replaces_as_the_function_does(client: FindingClient) -> None:
    texts = [" the the cat", " no", " a cat"]
    assert client.found(pattern(r"\b(\w+) \1\b"), texts) == [(0, [(1, 8)])]
    assert client.replaced(pattern(r"(\w+) cat"), "$1 dog", texts) == [
        Replaced(0, " the the dog", 1),
        Replaced(2, " a dog", 1),
    ]
    assert client.replaced(pattern("the"), "a", texts, only=(5, 8)) == [Replaced(0, " the a cat", 1)]


def test_long_transcripts_go_in_parts(client: FindingClient) -> None:
    texts = ["x" * 1000 + " end"] * (2 * MAX_REQUEST_CHARS // 1000)
    finds = client.found(pattern("END$"), texts)
    assert [at for at, _ in finds] == list(range(len(texts)))
    assert {tuple(spans) for _, spans in finds} == {((1001, 1004),)}
    made = client.replaced(pattern("end"), "", texts)
    assert [one.at for one in made] == list(range(len(texts)))


def test_what_is_wrong_with_a_pattern_is_told_and_the_next_one_works(client: FindingClient) -> None:
    with pytest.raises(OptionError) as error:
        client.found(pattern("(a"), ["a"])
    assert error.value.code is Code.OPTION_PATTERN
    with pytest.raises(OptionError) as other:
        client.replaced(pattern("a"), "$7", ["a"])
    assert other.value.code is Code.OPTION_REPLACEMENT
    assert client.found(pattern("a"), ["a"]) == [(0, [(0, 1)])]


def test_a_pattern_that_takes_for_ever_is_ended() -> None:
    client = FindingClient(limit_s=0.5)
    client.found(pattern("a"), ["a"])
    began = time.monotonic()
    with pytest.raises(OptionError) as error:
        client.found(pattern("(a+)+$"), ["a" * 60 + "b"])
    took_s = time.monotonic() - began
    assert error.value.code is Code.OPTION_PATTERN_SLOW
    assert error.value.params == {"pattern": "(a+)+$", "seconds": 0.5}
    assert 0.5 <= took_s < 5
    with pytest.raises(EngineError):
        client.found(pattern("a"), ["a"])
    client.close()


@pytest.mark.parametrize(
    "reply",
    [
        Finds(finds=((1, ((0, 1),)),)),
        Finds(finds=((0, ((0, 4),)),)),
        Finds(finds=((0, ((2, 2),)),)),
        Replacements(texts=(Replaced(-1, "", 1),)),
        Find(query=pattern("a"), texts=()),
    ],
)
def test_what_the_process_says_is_checked(reply: Frame) -> None:
    with pytest.raises(EngineError):
        decode_finding_reply(encode(reply)[4:], ("abc",))


# ---- across transcripts


@pytest.fixture
def session(tmp_path: Path) -> Iterator[LibrarySession]:
    session = LibrarySession(LibraryService(tmp_path / "library", MemoryKeychain()))
    session.create((), in_keychain=True)
    yield session
    session.close()


def talk(session: LibrarySession, title: str, *texts: str) -> ItemRow:
    def make(library: Library) -> ItemRow:
        item = add_recording(library, b"sound", title)
        add_transcript(library, item, *texts)
        return item

    return session.call(make)


def texts_of(session: LibrarySession, item: ItemRow) -> list[str]:
    def read(library: Library) -> list[str]:
        latest = library.transcripts.latest(item.id)
        assert latest is not None
        return [text for _, text in library.transcripts.texts(latest.id)]

    return session.call(read)


@pytest.mark.parametrize("query", [Query(text="smith", whole_words=True), pattern(r"\bsmith\b")])
def test_many_transcripts_are_counted_first_then_changed_by_one_edit_each(
    session: LibrarySession, query: Query
) -> None:
    first = talk(session, "A", "Mr Smith and Smith", "nobody", "Smith")
    other = talk(session, "B", "Smithson")
    last = talk(session, "C", "smith")
    bare = session.call(lambda library: add_recording(library, b"sound", "D"))
    service = FindingService(session)
    seen: list[tuple[int, int]] = []
    items = [first, other, last, bare]
    plan = service.planned(query, "Smyth", items, lambda done, of: seen.append((done, of)))
    assert [(one.item.title, one.segments, one.matches) for one in plan] == [("A", 2, 3), ("C", 1, 1)]
    assert seen == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    assert texts_of(session, first) == [" Mr Smith and Smith", " nobody", " Smith"]
    done = service.replace(query, "Smyth", items)
    assert done == plan
    assert texts_of(session, first) == [" Mr Smyth and Smyth", " nobody", " Smyth"]
    assert texts_of(session, other) == [" Smithson"]
    assert texts_of(session, last) == [" Smyth"]
    _undo(session, plan[0])
    assert texts_of(session, first) == [" Mr Smith and Smith", " nobody", " Smith"]
    assert texts_of(session, last) == [" Smyth"]


def _undo(session: LibrarySession, planned: Planned) -> None:
    undone = session.call(lambda library: library.revisions.undo(planned.transcript))
    assert undone is not None
    assert undone.kind == "ReplaceTexts"
    assert session.call(lambda library: library.revisions.undo(planned.transcript)) is None


def test_what_was_edited_meanwhile_is_left_as_it_is(session: LibrarySession) -> None:
    item = talk(session, "A", "one fish", "two fish")

    class Meddler(FindingClient):
        """Edits the first segment while the texts are searched."""

        def replaced(self, *args: Any, **options: Any) -> list[Replaced]:
            made = super().replaced(*args, **options)
            session.call(_meddle)
            return made

    def _meddle(library: Library) -> None:
        latest = library.transcripts.latest(item.id)
        assert latest is not None
        number = library.transcripts.texts(latest.id)[0][0]
        library.revisions.apply(latest.id, ReplaceText(number, "my fish"))

    (done,) = FindingService(session, Meddler).replace(pattern("fish"), "cat", [item])
    assert (done.segments, done.matches) == (1, 1)
    assert texts_of(session, item) == [" my fish", " two cat"]


def test_a_slow_pattern_changes_nothing(session: LibrarySession) -> None:
    item = talk(session, "A", "a" * 60 + "b")
    service = FindingService(session, lambda: FindingClient(limit_s=0.3))
    with pytest.raises(OptionError) as error:
        service.replace(pattern("(a+)+$"), "x", [item])
    assert error.value.code is Code.OPTION_PATTERN_SLOW
    assert texts_of(session, item) == [" " + "a" * 60 + "b"]


def test_texts_of_a_window_are_searched_without_a_library(session: LibrarySession) -> None:
    service = FindingService(session)
    assert service.found(Query(text="B"), ["ab"]) == [(0, [(1, 2)])]
    assert service.replaced(pattern("b"), "c", ["ab", "bb"], only=(1, 2)) == [
        Replaced(0, "ac", 1),
        Replaced(1, "bc", 1),
    ]
