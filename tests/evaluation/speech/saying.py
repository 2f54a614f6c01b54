"""Say identifiers as people do and as a recogniser of speech writes it down."""

from __future__ import annotations

import datetime as dt
import random
import re
from collections.abc import Callable
from itertools import pairwise

from tests.evaluation.identifiers.making import Said
from tests.evaluation.speech.english import ENGLISH
from tests.evaluation.speech.french import FRENCH
from tests.evaluation.speech.german import GERMAN
from tests.evaluation.speech.spanish import SPANISH
from tests.evaluation.speech.words import NATO

LANGUAGES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}


class Sayer:
    """Says identifiers in one language, with one speaker's habits for each of them."""

    def __init__(self, language: str, chance: random.Random) -> None:
        self._words, self._language, self._chance = LANGUAGES[language], language, chance
        self._numerals = False
        self._ways: dict[str, Callable[[tuple[str, ...]], str]] = {
            "groups": self._groups, "phone": self._phone, "email": self._email, "dotted": self._dotted, "mac": self._mac,
            "place": self._place, "date": self._date, "plain": lambda parts: parts[0], "address": self._address,
            "number": lambda parts: self._words.cardinal(int(parts[0])), "year": self._year, "time": self._time,
            "score": lambda parts: self._words.score(int(parts[0]), int(parts[1])),
            "version": lambda parts: f" {self._words.point} ".join(self._words.cardinal(int(part)) for part in parts),
            "counting": lambda parts: ", ".join(self._words.cardinal(int(part)) for part in parts),
        }  # fmt: skip

    def say(self, said: Said) -> str:
        """Return the words of an identifier; commas stand where the speaker paused and it was written down."""
        return self._ways[said.kind](said.parts)

    def _likely(self, share: float) -> bool:
        return self._chance.random() < share

    def _one(self, *options: str) -> str:
        return self._chance.choice(options)

    def _digit(self, digit: str) -> str:
        if self._numerals:
            return digit
        return self._one(*self._words.digits[int(digit)])

    def _single(self, digits: str, doubling: float) -> list[str]:
        """Say digits one by one, runs of the same digit as double or triple by chance."""
        said: list[str] = []
        for run in (match[0] for match in re.finditer(r"(\d)\1*", digits)):
            if len(run) in {2, 3} and self._likely(doubling):
                said.append(
                    f"{self._one(*(self._words.doubled if len(run) == 2 else self._words.tripled))} {self._digit(run[0])}"
                )
            else:
                said += [self._digit(digit) for digit in run]
        return said

    def _paired(self, digits: str) -> list[str] | None:
        """Say digits by twos; nothing where two of them in a row might be heard as one number."""
        numbers: list[tuple[int, str]] = []
        place = 0
        if len(digits) % 2:
            numbers.append((int(digits[0]), self._digit(digits[0])))
            place = 1
        for start in range(place, len(digits), 2):
            pair = digits[start : start + 2]
            if pair[0] == "0":
                numbers += [(0, self._digit("0")), (int(pair[1]), self._digit(pair[1]))]
            else:
                word = self._words.cardinal(int(pair))
                numbers.append(
                    (int(pair), word.replace("-", " ") if self._language == "en" and self._likely(0.5) else word)
                )
        if any(self._words.runs_together(first[0], second[0]) for first, second in pairwise(numbers)):
            return None
        return [word for _, word in numbers]

    def _letters(self, letters: str, style: str) -> list[str]:
        words = self._words
        match style:
            case "nato":
                return [NATO[letter] for letter in letters]
            case "named":
                link = self._one(*words.as_in)
                return [f"{letter} {link} {words.alphabet[letter]}" for letter in letters]
            case "table":
                return [words.alphabet[letter] for letter in letters]
            case "lower":
                return [letter.lower() for letter in letters]
            case _:
                return list(letters)

    def _groups(self, groups: tuple[str, ...]) -> str:
        """Say a number by its groups: digit by digit, doubled, or by twos, with or without pauses and fillers."""
        # Some recognisers write each digit that they heard as a numeral.
        self._numerals = self._likely(0.06)
        how = 1.0 if self._numerals else self._chance.random()
        by_twos, doubling = how < self._words.pairs, 0.8 if how > 0.7 else 0.0
        style = self._chance.choice(
            ("upper", "upper", "lower", "nato", "named", "table" if self._language == "de" else "upper")
        )
        spoken = [self._group(group, style, doubling, by_twos=by_twos) for group in groups]
        if by_twos and any(self._meets(first, second) for first, second in pairwise(groups)):
            spoken = [self._group(group, style, doubling, by_twos=False) for group in groups]
        pause = self._one(" ", " ", ", ", ", ", " - " if self._likely(0.1) else ", ")
        text = spoken[0]
        for group in spoken[1:]:
            if self._likely(0.08):
                text += self._one(", {}, ", " {} ").format(self._one(*self._words.fillers)) + group
            else:
                text += pause + group
        self._numerals = False
        return text

    def _meets(self, first: str, second: str) -> bool:
        """Say whether the end of one group and the start of the next might be heard as one number."""
        if not (first[-2:].isdigit() and second[:1].isdigit()):
            return False
        head = second[:2] if len(second) % 2 == 0 and second[:2].isdigit() and second[0] != "0" else second[0]
        return self._words.runs_together(int(first[-2:]), int(head)) or self._words.runs_together(
            int(first[-1]), int(head)
        )

    def _group(self, group: str, style: str, doubling: float, *, by_twos: bool) -> str:
        said: list[str] = []
        for part in re.findall(r"\d+|[A-Z]+", group):
            if part.isdigit():
                said += (self._paired(part) if by_twos and len(part) > 1 else None) or self._single(part, doubling)
            else:
                said += self._letters(part, style)
        return " ".join(said)

    def _phone(self, groups: tuple[str, ...]) -> str:
        code = groups[0]
        country = (
            self._words.cardinal(int(code))
            if len(code) == 2 and self._likely(0.5)
            else " ".join(self._single(code, 0))
        )
        text = " ".join(" ".join(self._single(group, 0.3)) for group in groups[1:])
        return f"{self._words.plus} {country}{self._one(' ', ', ')}{text}"

    def _email(self, parts: tuple[str, ...]) -> str:
        words = self._words
        names = {".": self._one(*words.dot), "-": self._one(*words.dash), "_": self._one(*words.underscore)}
        spelled = self._likely(0.12)
        said: list[str] = []
        for piece in re.findall(r"[a-z]+|\d+|[._-]", parts[0]):
            if piece.isdigit():
                said.append(self._tail(piece))
            elif piece in names:
                said.append(names[piece])
            else:
                said.append(" ".join(piece) if spelled or len(piece) == 1 else piece)
        domain = f" {names['.']} ".join(self._domain_part(part) for part in parts[1].split("."))
        return f"{' '.join(said)} {self._one(*words.at)} {domain}".replace("-", f" {names['-']} ")

    def _domain_part(self, part: str) -> str:
        if len(part) == 2 and part not in {"co", "me"} and self._likely(0.6):
            return " ".join(part)  # d e, u k, i o
        return part

    def _tail(self, digits: str) -> str:
        if len(digits) == 4:
            return self._one(*(year.replace("-", " ") for year in self._words.year(int(digits))))
        if len(digits) == 2 and self._likely(0.6):
            return self._words.cardinal(int(digits)).replace("-", " ")
        return " ".join(self._single(digits, 0))

    def _dotted(self, parts: tuple[str, ...]) -> str:
        dot = self._one(
            self._words.dot[0],
            self._words.dot[0],
            self._words.point if self._language == "en" else self._words.dot[0],
        )
        whole = self._likely(0.4)
        said = [
            self._words.cardinal(int(part))
            if whole and (len(part) < 3 or self._language != "en")
            else " ".join(self._single(part, 0))
            for part in parts
        ]
        return f" {dot} ".join(said)

    def _mac(self, parts: tuple[str, ...]) -> str:
        style = self._one("upper", "lower", "nato")
        link = self._one(" ", ", ", f" {self._words.colon} ", f" {self._words.dash[0]} ")
        return link.join(self._group(part, style, 0, by_twos=False) for part in parts)

    def _place(self, parts: tuple[str, ...]) -> str:
        latitude, north, longitude, east = parts

        def decimal(text: str) -> str:
            whole, fraction = text.split(".")
            return f"{self._words.cardinal(int(whole))} {self._words.point} {' '.join(self._single(fraction, 0))}"

        named = self._words.directions
        degrees = (
            {"en": "degrees ", "de": "Grad ", "fr": "degrés ", "es": "grados "}[self._language]
            if self._likely(0.4)
            else ""
        )
        return f"{decimal(latitude)} {degrees}{named[north]}{self._one(' ', ', ')}{decimal(longitude)} {degrees}{named[east]}"

    def _date(self, parts: tuple[str, ...]) -> str:
        day = dt.date.fromisoformat(parts[0])
        said = self._one(*self._words.date(day.year, day.month, day.day))
        return said.replace("-", " ") if self._language == "en" and self._likely(0.5) else said

    def _year(self, parts: tuple[str, ...]) -> str:
        return self._one(*self._words.year(int(parts[0])))

    def _time(self, parts: tuple[str, ...]) -> str:
        return self._words.hour(int(parts[0]), int(parts[1]))

    def _address(self, parts: tuple[str, ...]) -> str:
        street, number = parts
        said = self._words.cardinal(int(number))
        return f"{said} {street}" if self._words.number_first else f"{street} {said}"
