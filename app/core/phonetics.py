"""The International Phonetic Alphabet in the notation of espeak-ng, for English, German, French and Spanish.

espeak-ng names a sound per language; what it has no name for in a language cannot be said there, and is said so
rather than guessed. Tables by espeak-ng 1.52, checked against what it says of words in both notations.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

MAX_NOTATION_CHARS: Final = 200
ALPHABETS: Final = ("ipa", "x-espeak")


@dataclass(frozen=True, slots=True)
class Phonemes:
    """How a stretch of the spoken text sounds, in the notation of espeak-ng, for engines that can be told."""

    start: int
    end: int
    notation: str


_COMMON: Final = {
    "p": "p", "b": "b", "t": "t", "d": "d", "k": "k", "ɡ": "g", "g": "g", "f": "f", "v": "v", "s": "s", "z": "z",
    "m": "m", "n": "n", "l": "l", "j": "j", "ʃ": "S", "ŋ": "N", "ˈ": "'", "ˌ": ",", ".": "", "‿": "", " ": " ",
}  # fmt: skip
_OF_LANGUAGE: Final = {
    "en": {
        "θ": "T", "ð": "D", "ʒ": "Z", "h": "h", "w": "w", "ɹ": "r", "r": "r", "tʃ": "tS", "t͡ʃ": "tS", "dʒ": "dZ",
        "d͡ʒ": "dZ", "i": "i", "iː": "i:", "ɪ": "I", "ɛ": "E", "e": "E", "æ": "a", "ɑː": "A:", "ɑ": "A:", "ɒ": "0",
        "ɔː": "O:", "ɔ": "O:", "ʊ": "U", "uː": "u:", "u": "u:", "ʌ": "V", "ə": "@", "ɜː": "3:", "ɝ": "3:",
        "ɚ": "3",
        "eɪ": "eI", "aɪ": "aI", "ɔɪ": "OI", "aʊ": "aU", "oʊ": "oU", "əʊ": "oU", "x": "x",
        "ɾ": "t#", "ɐ": "a#",
    },
    "de": {
        "x": "x", "ç": "C", "h": "h", "ʁ": "r", "r": "r", "ɐ": "3", "ʒ": "Z", "ts": "ts", "t͡s": "ts", "tʃ": "tS",
        "t͡ʃ": "tS", "pf": "pF", "p͡f": "pF", "a": "a", "aː": "A:", "ɛ": "E", "ɛː": "E:", "eː": "e:", "ə": "@",
        "ɪ": "I", "iː": "i:", "ɔ": "O", "oː": "o:", "ʊ": "U", "uː": "u:", "ʏ": "y", "yː": "y:", "œ": "W",
        "øː": "Y:",
        "aɪ": "aI", "aʊ": "aU", "ɔʏ": "OY", "ɔɪ": "OY", "w": "w", "ʔ": "?",
    },
    "fr": {
        "ʁ": "r", "r": "r", "ʒ": "Z", "ɲ": "n^", "w": "w", "ɥ": "y", "a": "a", "ɑ": "a", "ɛ": "E", "e": "e",
        "i": "i", "ɔ": "O", "o": "o", "u": "u", "y": "y", "ø": "Y", "œ": "W", "ə": "@",
        "ɑ̃": "A~", "ɛ̃": "E~", "ɔ̃": "O~", "œ̃": "W~",
    },
    "es": {
        "β": "B", "ð": "D", "ɣ": "Q", "θ": "T", "x": "x", "ɾ": "R", "r": "R2", "rr": "R2", "ɲ": "n^", "ʎ": "l^",
        "tʃ": "tS", "t͡ʃ": "tS", "w": "w", "ʝ": "j", "a": "a", "e": "e", "i": "i", "o": "o", "u": "u",
    },
}  # fmt: skip
_NOTATION: Final = re.compile(r"[A-Za-z0-9@#'’,.:;!?*|~^=%_/+\-() ]+")


def espeak_notation(sounds: str, alphabet: str, language: str) -> str | None:
    """Return sounds as espeak-ng writes them; None where it lacks one, or the alphabet is unknown."""
    if not sounds.strip() or len(sounds) > MAX_NOTATION_CHARS:
        return None
    if alphabet == "x-espeak":
        return sounds if is_espeak_notation(sounds) else None
    own = _OF_LANGUAGE.get(language.partition("-")[0])
    if alphabet != "ipa" or own is None:
        return None
    table = _COMMON | own
    found = []
    at = 0
    while at < len(sounds):
        size = next((size for size in (3, 2, 1) if sounds[at : at + size] in table), 0)
        if not size:
            return None
        found.append(table[sounds[at : at + size]])
        at += size
    return "".join(found)


def is_espeak_notation(sounds: str) -> bool:
    """Say whether a text can be sounds: it is short, and nothing in it ends the marks around it."""
    return 0 < len(sounds) <= 2 * MAX_NOTATION_CHARS and _NOTATION.fullmatch(sounds) is not None
