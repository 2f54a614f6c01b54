"""Names in chats: who speaks, who is spoken to, and who signs a message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.folding import folded
from app.privacy.written.name_words import NOT_NAMES, lists
from app.privacy.written.names_laid_out import NAME, named
from app.privacy.written.page import Page

# Who speaks in a chat: "mike: did you push it?", "ana: yeah".
_SPEAKER: Final = re.compile(r"^(?P<name>[a-z]{3,15}): [^\s\d]", re.MULTILINE)
# The same as a messenger writes it out: "01/12/24, 10:08 - Jane:", "[14/08/2023, 09:16:45] Jane Doe:".
_WRITTEN_OUT: Final = re.compile(
    rf"^\u200e?(?:\[[0-9./-]{{6,10}},? [0-9]{{1,2}}:[0-9:]{{2,5}}(?:[ \u202f][AaPp]\.?[Mm]\.?)?\]|[0-9./-]{{6,10}},? [0-9]{{1,2}}:[0-9:]{{2,5}}(?:[ \u202f][AaPp]\.?[Mm]\.?)? [-–])"
    rf" (?P<name>{NAME}(?: {NAME}){{0,2}}):(?= |$)",
    re.MULTILINE,
)
_CHAT_HINT: Final = re.compile(r"[0-9]:[0-9]{2}(?:[ \u202f][AaPp]\.?[Mm]\.?)?(?:\]| [-–]) ")
_WITHIN: Final = re.compile(r"[^\W\d_],? $|[^\W\d_],$|, $")  # where no sentence begins
# The last word of a message: "ta, Jane x", "Thanks, Jane".
_LAST: Final = re.compile(
    rf"(?<![^\W_])(?:ta|thx|thanks|cheers|love|hugs)[,!.]? (?P<name>{NAME})(?P<kiss>,? x{{1,3}})?[.!]?\s*$",
    re.IGNORECASE,
)
_LAST_CHARS: Final = 40
_KIN: Final = frozenset(
    ["mum", "mom", "mummy", "dad", "daddy", "nan", "nana", "gran", "granny", "grandma", "grandad", "me", "all"]
)


def names_in_chats(page: Page) -> Iterator[Candidate]:
    """Yield the names of those who speak in a chat or sign a message."""
    yield from _speakers(page)
    yield from _signed_off(page)


def _speakers(page: Page) -> Iterator[Candidate]:
    """Yield those who speak in turn in a chat, in small letters, if one of them can be nothing but a name."""
    if ":" not in page.text or "\n" not in page.text:
        return
    known = lists()
    if _CHAT_HINT.search(page.text):
        yield from _written_out(page)
    lines = [found for found in _SPEAKER.finditer(page.text) if found["name"] in known.given]
    speakers = {found["name"] for found in lines}
    if len(speakers) > 1 and not speakers.isdisjoint(known.sure):
        yield from (named(page, found, "name.speaker") for found in lines)


def _signed_off(page: Page) -> Iterator[Candidate]:
    """Yield the name with which a message ends."""
    last = _LAST.search(page.text, max(0, len(page.text) - _LAST_CHARS)) if page.language[:2] == "en" else None
    if last is None or not last["name"][0].isupper():
        return
    word = folded(last["name"])
    if (last["kiss"] or word in lists().given) and word not in _KIN and word not in NOT_NAMES:
        yield named(page, last, "name.signed")


def _written_out(page: Page) -> Iterator[Candidate]:
    """Yield those who speak in a chat that was written out to a file, and where they are spoken to."""
    known = lists()
    lines = [
        found
        for found in _WRITTEN_OUT.finditer(page.text)
        if not known.given.isdisjoint(words := folded(found["name"]).split()) and NOT_NAMES.isdisjoint(words)
    ]
    yield from (named(page, found, "name.speaker") for found in lines)
    names = {folded(found["name"]).split()[0] for found in lines} & known.given
    for token in page.tokens if names else ():
        if token.word in names and _WITHIN.search(page.text, max(0, token.start - 2), token.start):
            is_name = page.text[token.start].isupper() and page.text[token.end : token.end + 1] != "-"
            if is_name:
                yield Candidate(
                    token.start, token.end, PiiClass.PERSON_NAME, "name.speaker", token.word, Certainty.GUESSED
                )
