"""Who speaks which part of a text, where what is sensitive is spoken by a voice of this computer."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Final

from app.privacy.sanitised import SanitisedText

_WORD: Final = re.compile(r"\w")


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalText:
    """A part of a text that never leaves."""

    text: str = field(repr=False)
    language: str


def spliced(text: str, made: SanitisedText) -> tuple[SanitisedText | LocalText, ...]:
    """Part a text into what a cloud voice may speak and what stays, in the order of speaking.

    `made` is what the sanitiser made of it: what it replaced stays, and only the rest of it leaves. Stretches
    without a word, as the comma between two numbers, stay with what is sensitive beside them.
    """
    parts: list[SanitisedText | LocalText] = []
    kept = ""
    at = 0
    for one in made.replacements:
        between = made.text[at : one.start]
        if has_word(between):
            parts += (*_local(kept, made.language), _leaving(between, made))
            kept = ""
        else:
            kept += between
        kept += text[one.source_start : one.source_end]
        at = one.end
    rest = made.text[at:]
    if has_word(rest):
        return (*parts, *_local(kept, made.language), _leaving(rest, made))
    return (*parts, *_local(kept + rest, made.language))


def has_word(text: str) -> bool:
    """Say whether a stretch that nothing was done to has a word for a cloud voice to say."""
    return _WORD.search(text) is not None


def _leaving(text: str, made: SanitisedText) -> SanitisedText:
    return replace(made, text=text, replacements=())


def _local(text: str, language: str) -> list[LocalText]:
    return [LocalText(text=text, language=language)] if text else []
