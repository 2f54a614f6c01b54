"""`soundlock dictionary`: how words are said, kept in the library."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.tables import AS_JSON, table
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.errors import Code, InputError, LibraryError, OptionError
from app.core.text import display_name

if TYPE_CHECKING:
    from app.core.pronunciation import Entry

_MAX_FILE_BYTES = 8 << 20
_COLUMNS = """
\b
A file is a table of text: language, kind, written, spoken, case; a tab between each.
The kinds are word, pattern, ipa and x-espeak; the case is “case” where it matters.
Two columns are enough: what is written, and what is said.
"""
_LANGUAGE = click.option("--language", "-l", help="The language, such as de (default: all of them).")


@click.group(epilog=_COLUMNS)
def dictionary() -> None:
    """List, add or remove entries that say how a word is read aloud."""


@dictionary.command("list")
@_LANGUAGE
@AS_JSON
@unlocking_options
def list_entries(unlocking: Unlocking, *, language: str | None, as_json: bool) -> None:
    """List what is said in which way."""
    from app.services.pronunciations import kept_pronunciations  # noqa: PLC0415 (keeps --help fast)

    with unlocking.opened() as opened:
        entries = kept_pronunciations(opened).entries
    shown = [entry for entry in entries if language is None or entry.language in {"", language.lower()}]
    if as_json:
        click.echo(json.dumps([_facts(entry) for entry in shown], ensure_ascii=False, indent=2))
    elif shown:
        table(
            ("Written", "Said", "Language", "Kind"),
            [(one.written, one.spoken, one.language or "all", one.kind.value) for one in shown],
        )
    else:
        click.echo("The dictionary is empty.")


@dictionary.command()
@click.argument("written")
@click.argument("spoken")
@_LANGUAGE
@click.option(
    "--pattern", "kind", flag_value="pattern", help="WRITTEN is a regular expression; SPOKEN may have $1."
)
@click.option("--ipa", "kind", flag_value="ipa", help="SPOKEN is in the phonetic alphabet, in en, de, fr or es.")
@click.option("--espeak", "kind", flag_value="x-espeak", help="SPOKEN is in the notation of espeak-ng.")
@click.option("--case", "matches_case", is_flag=True, help="Upper and lower case matter.")
@unlocking_options
def add(unlocking: Unlocking, *, language: str | None, kind: str | None, **values: Any) -> None:
    """Say SPOKEN where WRITTEN stands as a whole word; say nothing where SPOKEN is empty."""
    from app.core.pronunciation import Entry, Kind  # noqa: PLC0415
    from app.services.pronunciations import keep_pronunciations, kept_pronunciations  # noqa: PLC0415

    entry = Entry(language=language or "", kind=Kind(kind or Kind.WORD), **values).checked()
    with unlocking.opened() as opened:
        keep_pronunciations(opened, kept_pronunciations(opened).with_entries([entry]))
    click.echo("Added.")


@dictionary.command()
@click.argument("written")
@_LANGUAGE
@unlocking_options
def remove(unlocking: Unlocking, *, written: str, language: str | None) -> None:
    """Forget what is said where WRITTEN stands."""
    from app.services.pronunciations import keep_pronunciations, kept_pronunciations  # noqa: PLC0415

    with unlocking.opened() as opened:
        book = kept_pronunciations(opened)
        left = book.without(written, language.lower() if language is not None else None)
        count = len(book.entries) - len(left.entries)
        if not count:
            raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=written)
        keep_pronunciations(opened, left)
    click.echo(f"Removed: {count}.")


@dictionary.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Forget all entries that were there before.")
@unlocking_options
def import_entries(unlocking: Unlocking, *, file: Path, replace: bool) -> None:
    """Add the entries of FILE, in place of those for the same words."""
    from app.core.pronunciation import PronunciationBook  # noqa: PLC0415
    from app.services.pronunciations import keep_pronunciations, kept_pronunciations  # noqa: PLC0415

    entries = entries_of(file)
    with unlocking.opened() as opened:
        before = PronunciationBook() if replace else kept_pronunciations(opened)
        book = before.with_entries(entries)
        keep_pronunciations(opened, book)
    click.echo(f"Read {len(entries)} entries from {display_name(file)}; there are {len(book.entries)} now.")


@dictionary.command("export")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--overwrite", is_flag=True, help="Replace a file that exists.")
@unlocking_options
def export_entries(unlocking: Unlocking, *, file: Path, overwrite: bool) -> None:
    """Write all entries to FILE, which is not encrypted."""
    from app.core.pronunciation import as_tsv  # noqa: PLC0415
    from app.services.files import write_whole  # noqa: PLC0415
    from app.services.pronunciations import kept_pronunciations  # noqa: PLC0415

    with unlocking.opened() as opened:
        book = kept_pronunciations(opened)
    write_whole(file, as_tsv(book).encode(), overwrite=overwrite)
    click.echo(f"Wrote {len(book.entries)} entries to {display_name(file)}. It is not encrypted.")


def entries_of(file: Path) -> list[Entry]:
    """Read the entries of a file; InputError, or OptionError that names the line."""
    from app.core.pronunciation import from_tsv  # noqa: PLC0415

    return from_tsv(text_of(file))


def text_of(file: Path) -> str:
    """Read a file of text; InputError, or OptionError if it is too large."""
    name = display_name(file)
    try:
        with file.open("rb") as stream:
            data = stream.read(_MAX_FILE_BYTES + 1)
    except FileNotFoundError as error:
        raise InputError(Code.INPUT_MISSING, name=name) from error
    except OSError as error:
        raise InputError(Code.INPUT_UNREADABLE, name=name, reason=error.strerror or "read error") from error
    if len(data) > _MAX_FILE_BYTES:
        raise OptionError(Code.OPTION_INVALID, option="FILE", value="larger than 8 MiB")
    return data.decode("utf-8-sig", "replace")


def _facts(entry: Entry) -> dict[str, str | bool]:
    return {
        "language": entry.language,
        "kind": entry.kind.value,
        "written": entry.written,
        "spoken": entry.spoken,
        "matches_case": entry.matches_case,
    }
