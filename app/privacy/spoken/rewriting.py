"""Rewrites what is spoken of identifiers as it is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TypeAlias

from app.privacy.mapped import MappedText
from app.privacy.spoken.addresses import addresses
from app.privacy.spoken.codes import codes
from app.privacy.spoken.dates import dates
from app.privacy.spoken.folding import folded
from app.privacy.spoken.homophones import heard
from app.privacy.spoken.items import Item, Piece, Rewriting
from app.privacy.spoken.letters import spelled
from app.privacy.spoken.lexicon import Lexicon
from app.privacy.spoken.numbers import composed
from app.privacy.spoken.reader import Reader
from app.privacy.spoken.windows import windows

Part: TypeAlias = tuple[int, int, list[Piece]]  # what is written for [start, end) of the text

LANGUAGES = frozenset({"en", "de", "fr", "es"})


def rewrite(text: str, language: str) -> MappedText:
    """Return the text with its spoken identifiers written, each character with its place in the original.

    `language` is a tag like `de` or `en-GB`; text in a language that is not among LANGUAGES stays as it is.
    """
    parts = [part for _, _, parts in _passages(text, language) for part in parts]
    return _mapped(text, 0, len(text), parts) if parts else MappedText.plain(text)


def passages(text: str, language: str) -> Iterator[MappedText]:
    """Yield what `rewrite` changes, with the words around it that say what it is, and leave the rest of the text."""
    for start, end, parts in _passages(text, language):
        if parts:
            yield _mapped(text, start, end, parts)


def _passages(text: str, language: str) -> Iterator[tuple[int, int, list[Part]]]:
    tag = language.lower().replace("_", "-").partition("-")[0]
    if tag not in LANGUAGES:
        return
    lexicon = lexicon_of(tag)
    plain = folded(text)
    for start, end in windows(plain, lexicon):
        items = Reader(text, plain, start, end, lexicon).items()
        if lexicon.homophones:
            items = heard(items, plain, lexicon)
        items = composed(spelled(items, text, plain, lexicon), lexicon)
        yield (
            start,
            end,
            [
                (items[found.first].start, items[found.after - 1].end, found.pieces)
                for found in _rewritings(items, text, plain, lexicon)
            ],
        )


@cache
def lexicon_of(tag: str) -> Lexicon:
    """Return the vocabulary of a language of LANGUAGES; loaded when it is first asked for."""
    match tag:
        case "en":
            from app.privacy.spoken.english import LEXICON  # noqa: PLC0415 -- one language at a time
        case "de":
            from app.privacy.spoken.german import LEXICON  # noqa: PLC0415 -- one language at a time
        case "fr":
            from app.privacy.spoken.french import LEXICON  # noqa: PLC0415 -- one language at a time
        case _:
            from app.privacy.spoken.spanish import LEXICON  # noqa: PLC0415 -- one language at a time
    return LEXICON


def _rewritings(items: Sequence[Item], text: str, plain: str, lexicon: Lexicon) -> Iterator[Rewriting]:
    """Yield addresses, then dates between them, then codes between both; in order."""
    fixed: list[Rewriting] = list(addresses(items, text, plain, lexicon))
    taken = [range(found.first, found.after) for found in fixed]
    fixed += [
        date
        for date in dates(items, plain, lexicon)
        if not any(date.first < t.stop and t.start < date.after for t in taken)
    ]
    at = 0
    for found in sorted(fixed):
        yield from codes(items, at, found.first, plain, lexicon)
        yield found
        at = found.after
    yield from codes(items, at, len(items), plain, lexicon)


def _mapped(text: str, first: int, after: int, parts: Sequence[Part]) -> MappedText:
    """Return [first, after) of the text with pieces in the place of each part."""
    written: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = first
    for start, end, pieces in parts:
        written.append(text[at:start])
        starts.extend(range(at, start))
        ends.extend(range(at + 1, start + 1))
        for piece in pieces:
            written.append(piece.text)
            starts.extend([piece.start] * len(piece.text))
            ends.extend([piece.end] * len(piece.text))
        at = end
    written.append(text[at:after])
    starts.extend(range(at, after))
    ends.extend(range(at + 1, after + 1))
    return MappedText("".join(written), starts, ends)
