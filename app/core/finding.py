"""Find words in texts and put others in their place.

A regular expression can take longer than anybody lives, and Python cannot stop one that runs: whoever takes a
pattern from a person calls this in a process that can be ended (see app.services.finding_service). Plain text is
found in a time that grows with the text alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.core.errors import Code, OptionError

Span = tuple[int, int]
"""Start and end of a find, in characters of the whole text."""

_REFERENCE: Final = re.compile(r"\$(?:(?P<number>\d{1,2})|\{(?P<name>\w+)\}|(?P<sign>\$))|\\(?P<old>\d{1,2}|\\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is looked for; an empty text is found nowhere."""

    text: str
    is_pattern: bool = False
    matches_case: bool = False
    whole_words: bool = False


@dataclass(frozen=True, slots=True)
class Replaced:
    """A text in which something was replaced, by its place in the list of texts."""

    at: int
    text: str
    count: int


def found(query: Query, texts: Sequence[str]) -> list[tuple[int, list[Span]]]:
    """Return where the query stands: the place of each text that has it, and the spans in it. OptionError.

    The space before a text, which joins it to the one before, is no part of it: `^` stands behind it. A match
    without any character is none.
    """
    pattern = compiled(query)
    pairs = ((at, _spans(pattern, text)) for at, text in enumerate(texts))
    return [(at, spans) for at, spans in pairs if spans]


def replaced(query: Query, replacement: str, texts: Sequence[str], *, only: Span | None = None) -> list[Replaced]:
    """Return the texts that are others afterwards; with `only`, the one match there. OptionError.

    In the replacement for a pattern, `$1` and `${name}` stand for groups, `$0` for the whole match, `$$` for a
    dollar; a backslash in the place of the dollar is understood as well.
    """
    pattern = compiled(query)
    parts = list(_template(replacement, pattern)) if query.is_pattern else [replacement]
    made = []
    for at, text in enumerate(texts):
        new, count = _rewritten(text, pattern, parts, only)
        if new != text:
            made.append(Replaced(at, new, count))
    return made


def compiled(query: Query) -> re.Pattern[str]:
    """Return the query as a regular expression; OptionError OPTION_PATTERN if it is none."""
    source = query.text if query.is_pattern else re.escape(query.text)
    if not query.text:
        source = r"(?!)"
    elif query.whole_words:
        source = rf"(?<!\w)(?:{source})(?!\w)"
    flags = re.NOFLAG if query.matches_case else re.IGNORECASE
    try:
        return re.compile(source, flags)
    except (re.error, OverflowError, RecursionError) as error:
        reason = error.msg if isinstance(error, re.error) else "it is too large"
        raise OptionError(Code.OPTION_PATTERN, pattern=query.text[:80], reason=reason) from error


def _matches(pattern: re.Pattern[str], body: str) -> Iterator[re.Match[str]]:
    return (match for match in pattern.finditer(body) if match.group())


def _lead(text: str) -> int:
    """Return how long the space before a text is."""
    return len(text) - len(text.lstrip())


def _spans(pattern: re.Pattern[str], text: str) -> list[Span]:
    lead = _lead(text)
    return [(lead + match.start(), lead + match.end()) for match in _matches(pattern, text[lead:])]


def _rewritten(
    text: str, pattern: re.Pattern[str], parts: Sequence[str | int], only: Span | None
) -> tuple[str, int]:
    lead = _lead(text)
    body = text[lead:]
    pieces = [text[:lead]]
    last = count = 0
    for match in _matches(pattern, body):
        if only is None or only == (lead + match.start(), lead + match.end()):
            pieces.append(body[last : match.start()])
            pieces += (part if isinstance(part, str) else match.group(part) or "" for part in parts)
            last = match.end()
            count += 1
    return "".join((*pieces, body[last:])), count


def _template(replacement: str, pattern: re.Pattern[str]) -> Iterator[str | int]:
    """Cut a replacement into texts and numbers of groups; OPTION_REPLACEMENT if the pattern lacks one of them."""
    last = 0
    for reference in _REFERENCE.finditer(replacement):
        yield replacement[last : reference.start()]
        last = reference.end()
        name, number = reference["name"], reference["number"] or reference["old"]
        if reference["sign"] or number == "\\":
            yield reference.group()[-1]
            continue
        group = int(number) if number else int(name) if name.isdecimal() else pattern.groupindex.get(name, -1)
        if not 0 <= group <= pattern.groups:
            raise OptionError(Code.OPTION_REPLACEMENT, group=reference.group()[:80])
        yield group
    yield replacement[last:]
