"""Reads a text as items: its words by a language's vocabulary, its digits, its punctuation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.privacy.spoken.items import Item, Kind
from app.privacy.spoken.lexicon import Entry, Lexicon

# In figures, so no part of a number; with two digits of the year only before a time, as in exported chats.
_DAY = r"(?:\d{1,2}/\d{1,2}/(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d\d(?=,? \d{1,2}:\d\d))(?!\d)"
_TOKEN = re.compile(rf"[^\W\d_]++(?:'[^\W\d_]++)*+(?!\d)|{_DAY}|[^\W_]+|[^\w\s]|_")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|re|º|ª)")
_TIED_WORD = re.compile(r"-([^\W\d_]{2,})")
_TIED = frozenset({Kind.NUMBER, Kind.AND, Kind.ORDINAL, Kind.REPEAT, Kind.TIMES, Kind.PLURAL})
_JOINTS = frozenset("._/:+\\=")
_PAUSES = frozenset(",;…–—:-")
_ENGLISH_ENDINGS = frozenset({"s", "m", "re", "ll", "ve", "t"})
_MOST_DIGITS_OF_A_VALUE = 4


class Reader:
    """One reading of [start, end) of a text; `plain` is the text folded."""

    def __init__(self, text: str, plain: str, start: int, end: int, lexicon: Lexicon) -> None:
        self._text = text
        self._plain = plain
        self._lexicon = lexicon
        self._tokens = [
            (found.group(), found.start(), found.end()) for found in _TOKEN.finditer(plain, start, end)
        ]
        self._shouted = text[start:end].isupper()

    def items(self) -> list[Item]:
        """Return the items of the text in order."""
        items: list[Item] = []
        at, tight = 0, False
        tokens = self._tokens
        words, phrases = self._lexicon.words, self._lexicon.phrases
        while at < len(tokens):
            word, start, end = tokens[at]
            count, entry = 1, words.get(word)
            if word in phrases:
                count, entry = self._phrase(at, entry)
                end = tokens[at + count - 1][2]
            if entry is not None:
                item = Item(entry.kind, entry.text, start, end, entry.value, True, entry.weak)  # noqa: FBT003 -- by place is faster
            elif word[-1].isalpha():
                item = self._word(word, start, end)
            elif word[-1].isdigit():
                item = self._digits(word, start, end)
            else:
                item = self._mark(word, start, end)
                if item.kind is Kind.HYPHEN and self._ties(items, at + 1):
                    tight = True
                    at += 1
                    continue
            items.append(item._replace(tight=True) if tight else item)
            tight = False
            at += count
        return items

    def _phrase(self, at: int, entry: Entry | None) -> tuple[int, Entry | None]:
        """Return how many tokens the longest phrase at a token takes, and what it stands for."""
        for rest, meaning in self._lexicon.phrases[self._tokens[at][0]]:
            next_at = at + 1
            for word in rest:
                if next_at < len(self._tokens) and self._tokens[next_at][0] == "-":
                    next_at += 1
                if next_at >= len(self._tokens) or self._tokens[next_at][0] != word:
                    break
                next_at += 1
            else:
                return next_at - at, meaning
        return 1, entry

    def _word(self, word: str, start: int, end: int) -> Item:
        if len(word) == 1:
            kind = Kind.WORD if self._begins_a_word(end) else Kind.LETTER
            return Item(kind, self._text[start:end], start, end)
        if not word.isalpha() and "'" not in word:
            return self._digits(word, start, end)
        value = self._lexicon.compound(word)
        if value >= 0:
            return Item(Kind.NUMBER, str(value), start, end, value, spoken=True)
        if "'" in word and word[word.rindex("'") + 1 :] not in _ENGLISH_ENDINGS:
            start += word.rindex("'") + 1
            entry = self._lexicon.words.get(self._plain[start:end])
            if entry is not None and entry.kind is Kind.AT:
                return Item(entry.kind, entry.text, start, end, entry.value, spoken=True)
            if end - start == 1 and not self._shouted and self._text[start:end].isupper():
                return Item(Kind.LETTER, self._text[start:end], start, end)  # l'I P P
        elif not self._shouted and "'" not in word and self._text[start:end].isupper():
            return Item(Kind.CAPITALS, word, start, end)
        return Item(Kind.WORD, self._text[start:end], start, end)

    def _begins_a_word(self, end: int) -> bool:
        """Say whether a hyphen ties a letter to an ordinary word: E-Mail, S-Bahn."""
        tied = _TIED_WORD.match(self._plain, end)
        return tied is not None and tied[1] not in self._lexicon.words

    def _digits(self, word: str, start: int, end: int) -> Item:
        """Return what has digits in it: 41, 7th, DE89."""
        if word.isdecimal():
            value = int(word) if len(word) <= _MOST_DIGITS_OF_A_VALUE else -1
            return Item(Kind.NUMBER, word, start, end, value)
        if not word.isalnum():
            return Item(Kind.WORD, word, start, end)
        ordinal = _ORDINAL.fullmatch(word)
        if ordinal is not None:
            return Item(Kind.ORDINAL, ordinal[1], start, end, int(ordinal[1]))
        return Item(Kind.CODE, self._text[start:end], start, end)

    def _mark(self, mark: str, start: int, end: int) -> Item:
        before, after = self._plain[start - 1 : start], self._plain[end : end + 1]
        inside = bool(before.strip() and after.strip())
        if mark == "." in {before, after}:  # an ellipsis
            return Item(Kind.PAUSE, mark, start, end)
        if mark == "@":
            return Item(Kind.AT, mark, start, end, 1)
        if mark == "-" and inside:
            return Item(Kind.HYPHEN, mark, start, end)
        if mark in "+_" or (mark in _JOINTS and inside):
            return Item(Kind.SYMBOL, mark, start, end)
        if mark in _PAUSES and not (inside and before.isdigit() and after.isdigit()):
            return Item(Kind.PAUSE, mark, start, end)
        if mark in ".!?":
            return Item(Kind.STOP, mark, start, end)
        return Item(Kind.WORD, mark, start, end)

    def _ties(self, items: Sequence[Item], next_at: int) -> bool:
        """Say whether a hyphen stands within a number: quatre-vingt."""
        if not items or items[-1].kind not in _TIED or not items[-1].spoken or next_at >= len(self._tokens):
            return False
        entry = self._lexicon.words.get(self._tokens[next_at][0])
        return entry is not None and entry.kind in _TIED
