"""A person's own pronunciations: words, patterns that cannot hang, sounds; kept in the library, as a table outside."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.main import run_command_line
from app.core import finding
from app.core.errors import Code, LibraryError, OptionError
from app.core.pronunciation import MAX_ENTRIES, Entry, Kind, PronunciationBook, as_tsv, from_tsv
from app.crypto.slots_v1 import SlotSecret
from app.engine.finding_client import FindingClient
from app.library.opening import Way, create, open_library
from app.services.finding_service import Finder
from app.services.pronunciations import PatternSearch, Pronunciations, keep_pronunciations, kept_pronunciations
from app.services.text_preparation import TextPreparation

KEY = b"the content of a key file"


def book(*entries: Entry) -> PronunciationBook:
    return PronunciationBook().with_entries(entries)


def said(text: str, *entries: Entry, language: str = "en") -> str:
    preparation = TextPreparation(())
    preparation.take_up(book(*entries))
    return "".join(one.text for one in preparation.utterances(text, language=language, is_fixed=True))


SQL = Entry(written="SQL", spoken="sequel")


@pytest.mark.parametrize(
    ("text", "entries", "spoken"),
    [
        ("I use SQL and sql.", [SQL], "I use sequel and sequel."),
        (
            "I use SQL and sql.",
            [Entry(written="SQL", spoken="sequel", matches_case=True)],
            "I use sequel and sql.",
        ),
        ("NoSQL, SQL2, SQL_x, SQL-x", [SQL], "NoSQL, SQL2, SQL_x, sequel-x"),
        (
            "New York City and New York",
            [Entry(written="New York", spoken="NY"), Entry(written="New York City", spoken="NYC")],
            "NYC and NY",
        ),
        (
            "C++ or C#",
            [Entry(written="C++", spoken="see plus plus"), Entry(written="C#", spoken="see sharp")],
            "see plus plus or see sharp",
        ),
        ("Dr. Smith", [Entry(written="Dr.", spoken="Doc")], "Doc Smith"),
        ("a 5 km run", [Entry(written="5 km", spoken="five K")], "a five K run"),
        ("Straße STRASSE", [Entry(written="straße", spoken="Weg")], "Weg STRASSE"),
        ("uh I uh mean", [Entry(written="uh", spoken="")], " I  mean"),
    ],
)
def test_words_are_said_as_their_entry_has_it(text: str, entries: list[Entry], spoken: str) -> None:
    assert said(text, *entries) == spoken


def test_entries_are_for_their_language_or_for_all() -> None:
    entries = [Entry(written="Chat", spoken="Schat", language="fr"), SQL]
    assert said("Chat SQL", *entries, language="fr-be") == "Schat sequel"
    assert said("Chat SQL", *entries, language="en-gb") == "Chat sequel"


def test_sounds_are_handed_on_beside_the_word() -> None:
    preparation = TextPreparation(())
    preparation.take_up(book(Entry(written="Lego", spoken="lˈeːɡoː", language="de", kind=Kind.IPA)))
    (one,) = preparation.utterances("Das Lego ist bunt.", language="de", is_fixed=True)
    (sounds,) = one.phonemes
    assert one.text[sounds.start : sounds.end] == "Lego"
    assert sounds.notation == "l'e:go:"


def test_patterns_take_groups_and_are_looked_for_in_a_process_of_their_own() -> None:
    entries = [
        Entry(written=r"\bv(\d+)\.(\d+)\b", spoken="version $1 point $2", kind=Kind.PATTERN),
        Entry(written=r"(?<=ticket )#?\d+", spoken="number", kind=Kind.PATTERN),
    ]
    assert (
        said("Use v2.10 or V3.0. See ticket #77.", *entries)
        == "Use version 2 point 10 or version 3 point 0. See ticket number."
    )


def test_a_pattern_that_never_ends_is_stopped_with_a_reason() -> None:
    @contextmanager
    def short() -> Iterator[Finder]:
        with FindingClient(limit_s=0.5) as client:
            yield client

    endless = book(Entry(written="(a+)+$", spoken="x", kind=Kind.PATTERN))
    began = time.monotonic()
    with pytest.raises(OptionError) as caught, PatternSearch(Pronunciations(endless), short) as search:
        search.claims("a" * 60 + "!", "en")
    assert caught.value.code is Code.OPTION_PATTERN_SLOW
    assert time.monotonic() - began < 20


def test_a_process_is_started_only_where_there_is_a_pattern() -> None:
    started = []

    @contextmanager
    def watched() -> Iterator[Finder]:
        started.append(True)
        yield finding

    with PatternSearch(Pronunciations(book(SQL)), watched) as search:
        assert search.claims("SQL", "en") == []
    with PatternSearch(Pronunciations(book(Entry(written="x", spoken="y", kind=Kind.PATTERN))), watched) as search:
        assert [claim.spoken for claim in search.claims("x x", "en")] == ["y", "y"]
    assert started == [True]


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (Entry(written=" ", spoken="x"), Code.OPTION_INVALID),
        (Entry(written="x" * 300, spoken="x"), Code.OPTION_INVALID),
        (Entry(written="x", spoken="x" * 400), Code.OPTION_INVALID),
        (Entry(written="x", spoken="x", language="de/../"), Code.OPTION_INVALID),
        (Entry(written="(", spoken="x", kind=Kind.PATTERN), Code.OPTION_PATTERN),
        (Entry(written="x", spoken="$5", kind=Kind.PATTERN), Code.OPTION_REPLACEMENT),
        (Entry(written="x", spoken="ǃ", language="en", kind=Kind.IPA), Code.OPTION_INVALID),
        (Entry(written="x", spoken="a", language="pl", kind=Kind.IPA), Code.OPTION_INVALID),
        (Entry(written="x", spoken="]] x", kind=Kind.ESPEAK), Code.OPTION_INVALID),
    ],
)
def test_what_nobody_could_say_is_refused(entry: Entry, code: Code) -> None:
    with pytest.raises(OptionError) as caught:
        book(entry)
    assert caught.value.code is code


def test_an_entry_takes_the_place_of_the_one_for_the_same_word() -> None:
    both = book(SQL, Entry(written="sql", spoken="S Q L"), Entry(written="SQL", spoken="eskuel", language="es"))
    assert [entry.spoken for entry in both.entries] == ["S Q L", "eskuel"]
    assert both.without("Sql", "es") == book(Entry(written="sql", spoken="S Q L"))
    assert both.without("Sql") == PronunciationBook()
    with pytest.raises(OptionError):
        book(*(Entry(written=f"w{number}", spoken="x") for number in range(MAX_ENTRIES + 1)))


def test_many_entries_cost_little() -> None:
    rules = book(*(Entry(written=f"word{number} of mine", spoken="x") for number in range(5_000))).rules("en")
    text = "word77 of mine and word78 of yours " * 1000
    began = time.thread_time()
    assert sum(1 for rule in rules for _ in rule(text)) == 1000
    assert time.thread_time() - began < 1.0


ENTRIES = st.builds(
    Entry,
    written=st.text("abc \"'\téß#", min_size=1, max_size=12).filter(
        lambda text: text.strip() and not text.startswith("#")
    ),
    spoken=st.text("xyz \"'\n$\\", max_size=12),
    language=st.sampled_from(["", "de", "en"]),
    matches_case=st.booleans(),
)


@given(st.lists(ENTRIES, max_size=8))
def test_a_table_holds_what_the_book_holds(entries: list[Entry]) -> None:
    whole = book(*entries)
    assert book(*from_tsv(as_tsv(whole))) == whole


def test_a_table_by_hand() -> None:
    table = "\ufeff# my words\n\nSQL\tsequel\nde\tword\tChat\tTschätt\tcase\r\n\tx-espeak\tfoo\tf'u:\n".lstrip(
        "\ufeff"
    )
    assert from_tsv(table) == [
        SQL,
        Entry(written="Chat", spoken="Tschätt", language="de", matches_case=True),
        Entry(written="foo", spoken="f'u:", kind=Kind.ESPEAK),
    ]


@pytest.mark.parametrize("line", ["alone", "a\tb\tc", "en\tnonsense\ta\tb", "en\tword\t\tb", "\tpattern\t(\tb"])
def test_a_wrong_line_is_named(line: str) -> None:
    with pytest.raises(OptionError) as caught:
        from_tsv(f"good\tone\n{line}\n")
    assert "line 2" in str(caught.value.params["option"])


class Shell:
    """Runs `soundlock dictionary` on a new library."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        (folder / "key").write_bytes(KEY)
        create(folder / "library", None, [Way(secret=SlotSecret(keyfile=KEY))], in_keychain=False).close()

    def run(self, *arguments: str) -> tuple[int, str, str]:
        options = ["--library", str(self.folder / "library"), "--key-file", str(self.folder / "key")]
        status = run_command_line(["dictionary", *arguments, *options])
        said = self._capsys.readouterr()
        return status, said.out, said.err


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    monkeypatch.setenv("SOUNDLOCK_HOME", str(tmp_path / "home"))
    return Shell(tmp_path, capsys)


def test_the_command_line_keeps_lists_writes_and_reads(shell: Shell, tmp_path: Path) -> None:
    assert shell.run("list")[1] == "The dictionary is empty.\n"
    assert shell.run("add", "SQL", "sequel")[0] == 0
    assert shell.run("add", "Lego", "lˈeːɡoː", "--language", "de", "--ipa")[0] == 0
    assert shell.run("add", r"v(\d)", "version $1", "--pattern", "--case")[0] == 0
    rows = json.loads(shell.run("list", "--json")[1])
    assert [(row["written"], row["kind"], row["language"]) for row in rows] == [
        ("Lego", "ipa", "de"), ("SQL", "word", ""), (r"v(\d)", "pattern", ""),
    ]  # fmt: skip
    assert "sequel" in shell.run("list")[1]

    file = tmp_path / "words.tsv"
    assert "not encrypted" in shell.run("export", str(file))[1]
    assert shell.run("export", str(file))[0] == 6
    assert shell.run("remove", "sql")[1] == "Removed: 1.\n"
    assert shell.run("remove", "sql")[0] == 7
    assert "there are 3 now" in shell.run("import", str(file))[1]
    file.write_text("one\tuno\n", "utf-8")
    assert "there are 1 now" in shell.run("import", str(file), "--replace")[1]


def test_the_library_keeps_them_encrypted_and_says_when_it_cannot_read_them(shell: Shell, tmp_path: Path) -> None:
    shell.run("add", "Xylophon", "Quetzalcoatl")
    files = [file for file in (tmp_path / "library").rglob("*") if file.is_file()]
    assert files
    assert not any(b"Quetzalcoatl" in file.read_bytes() for file in files)
    with open_library(tmp_path / "library", None, SlotSecret(keyfile=KEY)) as opened:
        assert kept_pronunciations(opened) == book(Entry(written="Xylophon", spoken="Quetzalcoatl"))
        opened.database.execute("UPDATE meta SET value = ? WHERE key = 'pronunciations'", (b"[]",))
        with pytest.raises(LibraryError) as caught:
            kept_pronunciations(opened)
        assert caught.value.code is Code.LIBRARY_DATABASE
        keep_pronunciations(opened, PronunciationBook())
        assert kept_pronunciations(opened) == PronunciationBook()


def test_the_command_line_refuses_with_a_reason(shell: Shell, tmp_path: Path) -> None:
    status, _, error = shell.run("add", "(", "x", "--pattern")
    assert (status, "regular expression" in error) == (2, True)
    assert shell.run("import", str(tmp_path / "none"))[0] == 3
    assert shell.run("import", str(tmp_path))[0] == 3
    (tmp_path / "bad").write_bytes(b"\xff\xfe\x00")
    assert shell.run("import", str(tmp_path / "bad"))[0] == 2
    assert json.loads(shell.run("list", "--json")[1]) == []
