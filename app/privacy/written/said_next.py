"""What leads from one number to the next: it is said again or taken back, or another of its kind follows."""

from __future__ import annotations

import re
from typing import Final

from app.privacy.written.page import Page

# What goes on from one value to the next of the same kind: "and my old one was", "; Jane Doe:".
_ON: Final = re.compile(r"(?:[ ,;:/&]{1,3}[^\W\d_]+(?:['.’][^\W\d_]*)?){0,6}[ ,;:/&]{1,3}")
_LISTED: Final = re.compile(
    r"(?:[ \t,;:/&|()]{1,4}(?:[^\W\d_]+(?:['.’][^\W\d_]*)?|[0-9](?![0-9]))){0,6}[ \t,;:/&|()]{1,4}"
    r"|[ ,;]?\n[ *-]{0,3}"
)
_AND: Final = re.compile(
    r"[ ,]{1,2}(?:and|or|or maybe|or possibly|und|oder|et|y|ou|puis) (?:le |la |the |die |el )?"
)
# What was said before was wrong: "... ? Non, pardon, c'est le", "..., nein, die".
_TAKEN_BACK: Final = re.compile(
    r"\s?[?.!,;…]{1,3} (?:(?:ah|euh|oh|mais|ach|ay)[, ]{1,2})?(?:non|pardon|excusez-moi|nein|entschuldigung|no|sorry|perdon)"
    r"(?:[,. ]{1,2}(?:non|pardon|excusez-moi|attendez|plutot|c'est|c'etait|nein|entschuldigung|es ist|das ist|no|sorry|it's|perdon|es)"
    r"(?![^\W_])){0,3}[,. ]{1,2}(?:(?:le|la|l'|die|der|das|el|the)(?: numero)? )?"
)
# What is said a second time may have been said wrong the first time.
_REPEATED: Final = re.compile(
    r"(?<![^\W_])(?:repete|redis|reprends|repeat|again|wiederhole|nochmals?|noch einmal|repito)(?![^\W_])"
)
# The same number a second time, in a sentence of its own: "¿Me lo repite? Sí,", ". Repito,", "¿Cómo dice?", ". Je répète,".
_SAID_AGAIN: Final = re.compile(
    r"[.,;]?\s¿?(?:(?:se|me|te|lo|la|le|os|puede|puedes|podria|por favor|si|vale|y|je|vous|donc|oui|alors)[ ,]{1,2}){0,5}"
    r"(?:repetez|repete|redis|redites|reprends|redonne|confirme|repit[oae]\w{0,4}|repetim\w+|repetir\w{0,4}|¿?(?:como|perdone?|perdona|disculpe|dice)(?: (?:dice|has dicho|ha dicho))?\?)"
    r"(?:[ ,]{1,2}(?:por favor|el numero|la cuenta|la matricula|de nuevo|otra vez))?[?.,:]{0,2}\s"
    r"(?:(?:si|claro|es|era|el|la|numero|vale|a ver|oui|donc|alors|c'est|le)[ ,.:]{1,2}){0,4}"
)
# The next of the same kind is asked for: "¿Y la de su marido? Es la", "¿Y la otra?".
_NEXT_ASKED: Final = re.compile(
    r"[.,;]?\s¿?y (?:la|el) (?:otr[oa]|segund[oa]|nuev[oa]|(?:de|del)(?: [^\W\d_]{2,}){1,3})\s?\?\s"
    r"(?:(?:la|el|es|si|a|pues|eh|de)[ ,.]{1,2}){0,4}"
)
# The same again, as it was read out to be confirmed, or the next: "? Correct, ", ". And your husband's? It's ".
_ASKED_CHARS: Final = 70
_CONFIRMED: Final = re.compile(
    r"(?:[.,;]? (?:(?:i'm sorry|sorry|pardon(?: me)?|excuse me)[,.]? )?(?:i (?:didn't|did not) (?:catch|get) (?:that|it)[,.]? )?"
    r"(?:could|can|would) you (?:please )?(?:repeat|say) (?:that|it)(?: again| once more)?(?:,? please)?\?"
    r"|\? (?:yes|yeah|yep|yup|correct|right|exactly|no|that's (?:right|correct|it))"
    r"|[.,;]? (?:(?:and|what about|how about) )?(?:(?:the|your|my|his|her) )?(?:other|second|next|new|old|[a-z]+'s)(?: one| number)?\?)[,.:]?\s"
    r"(?:(?:it's|it is|that's|that is|that one's|yes|yeah|again|um|uh|so|okay|hers|his|is)[,.:]? ){0,3}"
)
_MOST_APART: Final = 2  # characters that one number of letters and digits may have more than another
_SHORTEST_MORE: Final = 6


def said_again(page: Page, end: int) -> re.Match[str] | None:
    """Return what stands behind a number that ends there, if it leads to the same number again or to the next."""
    again = _SAID_AGAIN.match(page.folded, end)
    if again is not None or "?" not in page.text[end : end + _ASKED_CHARS]:
        return again
    return _NEXT_ASKED.match(page.folded, end) or _CONFIRMED.match(page.folded, end)


def leads_on(page: Page, end: int) -> re.Match[str] | None:
    """Return what may lead from a number that ends there to another: that it was wrong, or some words."""
    return _TAKEN_BACK.match(page.folded, end) or _ON.match(page.folded, end)


def goes_on(page: Page, end: int, found: re.Match[str]) -> bool:
    """Say whether a value is told together with the last one, or in its place: it need not look like it."""
    if any(link.fullmatch(page.folded, end, found.start()) for link in (_AND, _TAKEN_BACK)):
        return sum(map(str.isalnum, found[0])) >= _SHORTEST_MORE
    return _REPEATED.search(page.folded, end, found.start()) is not None


def is_listed(page: Page, start: int, end: int) -> bool:
    """Say whether only words stand between two numbers, and none of them announces another."""
    return _LISTED.fullmatch(page.folded, start, end) is not None and not any(
        start <= cue.start < end for cue in page.cues
    )


def is_alike(first: str, second: str) -> bool:
    """Say whether two values have about as many characters, and more than some year or amount has."""
    lengths = [sum(map(str.isalnum, each)) for each in (first, second)]
    difference = _MOST_APART if any(map(str.isalpha, first + second)) else 0
    return min(lengths) >= _SHORTEST_MORE and abs(lengths[0] - lengths[1]) <= difference
