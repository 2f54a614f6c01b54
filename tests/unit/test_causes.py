"""The words in the sentences of errors: what is listed is what the code says."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from app.core.causes import CAUSES, NAMES_OF_CAUSES, as_pattern, told
from app.core.errors import Code, InputError
from app.core.messages import sentence

ROOT = Path(__file__).parent.parent.parent
INSIDE = {"Code.INTERNAL", "Code.ENGINE_PROTOCOL", "Code.LIBRARY_DATABASE"}
"""Errors of the program itself: what they name is for whoever mends it."""
UNTOLD = {"no wal", "transaction ended", "the log stays", "exec", "HTML", "PDF", "XML", "Word 97-2003", ""}


def causes_in_the_code() -> Iterator[tuple[str, str]]:
    """Yield what is written as a cause of an error, and where; what is put together has 7 in its places."""
    for path in (ROOT / "app").rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                not isinstance(call, ast.Call)
                or not call.args
                or not ast.unparse(call.args[0]).startswith("Code.")
            ):
                continue
            for keyword in call.keywords:
                if keyword.arg in NAMES_OF_CAUSES and ast.unparse(call.args[0]) not in INSIDE:
                    for text in texts(keyword.value):
                        yield text, f"{path.name}:{call.lineno}"


def texts(value: ast.expr) -> Iterator[str]:
    match value:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr():
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "7" for part in value.values)
        case ast.BoolOp():
            for one in value.values:
                yield from texts(one)


def test_every_cause_that_the_code_gives_is_listed() -> None:
    found = list(causes_in_the_code())
    assert len(found) > 40
    unknown = [(text, where) for text, where in found if told(text, lambda _: "known") != "known"]
    assert {text for text, _ in unknown} - UNTOLD == {"job is 7"}


def test_what_was_put_into_a_cause_stays_in_it() -> None:
    german = {
        "more than {hours} hours of sound": "mehr als {hours} Stunden Ton",
        "ledger entry {number}": "Eintrag {number}",
        "ledger entry {number}, moved": "Eintrag {number}, verschoben",
    }
    assert told("more than 12 hours of sound", german.__getitem__) == "mehr als 12 Stunden Ton"
    assert told("ledger entry 3", german.__getitem__) == "Eintrag 3"
    assert told("ledger entry 3, moved", german.__getitem__) == "Eintrag 3, verschoben"
    assert told("a name of a file {with} marks.wav", german.__getitem__) == "a name of a file {with} marks.wav"


def test_what_is_named_by_a_user_is_never_translated() -> None:
    error = InputError(Code.INPUT_NOT_REGULAR, name="folder", kind="folder")
    assert sentence(error, translated=lambda text: {"folder": "Ordner"}.get(text, text)) == (
        "“folder” is not a file but a Ordner. Nothing was read. To read from a pipe, use “-” as the name."
    )


def test_no_cause_is_listed_twice_and_each_fits_itself() -> None:
    assert len(set(CAUSES)) == len(CAUSES)
    assert all(told(cause, str.upper) == cause.upper() for cause in CAUSES)
    assert as_pattern("{count} (Hz)") == r"(?P<count>.*)\ \(Hz\)"
