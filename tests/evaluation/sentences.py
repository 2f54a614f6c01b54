"""Make the sentences on which the sanitiser is measured, from templates, by a seed."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from faker import Faker

from app.privacy.classes import Form, PiiClass
from tests.evaluation.identifiers.making import Identifier, Making
from tests.evaluation.identifiers.slots import SLOTS
from tests.evaluation.speech.saying import Sayer

TEMPLATES = Path(__file__).parent / "templates"
PARTS = ("development", "held_out", "others", "read")
"""Both halves of the first author, what others wrote, and what whoever tunes has read of it."""
SEALED = ("held_out", "others")
"""The parts that are never read by whoever tunes."""
LANGUAGES = ("en", "de", "fr", "es")
_PEOPLE = {"en": ["en_US", "en_GB"], "de": ["de_DE"], "fr": ["fr_FR"], "es": ["es_ES"]}
_PUNCTUATION = re.compile(r"[.,;:?!¿¡]+(?=\s|$)|[¿¡]")


@dataclass(frozen=True, slots=True)
class Truth:
    """One identifier at [start, end) of the sentence."""

    start: int
    end: int
    pii_class: PiiClass


@dataclass(frozen=True, slots=True)
class Template:
    """One line of a file of templates."""

    part: str
    language: str
    form: Form
    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A template with its places filled, and the truth about it."""

    template: Template
    text: str
    truths: tuple[Truth, ...]


def templates(part: str, language: str) -> Iterator[Template]:
    """Yield the templates of a part; a heading says whether those below it are written or spoken."""
    form = Form.WRITTEN
    for line in (TEMPLATES / part / f"{language}.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            form = Form(line.split()[1])
        elif line:
            yield Template(part, language, form, line.replace("\\n", "\n").replace("\\t", "\t"))


class Maker:
    """Fills templates of one language; what it makes hangs on the seed and on the order of calls alone."""

    def __init__(self, language: str, seed: str) -> None:
        chance = random.Random(seed)
        people = Faker(_PEOPLE[language], use_weighting=False)
        people.seed_instance(chance.getrandbits(32))
        self._chance, self._making, self._sayer = chance, Making(chance, people, language), Sayer(language, chance)

    def sentence(self, template: Template) -> Sentence:
        """Fill a template; what is spoken is now and then without any punctuation, as some recognisers leave it."""
        bare = template.form is Form.SPOKEN and self._chance.random() < 0.45
        text, truths = "", []
        for place, piece in enumerate(re.split(r"\{(\w+)\}", template.text)):
            pii_class = None
            said = piece
            if place % 2:
                maker, pii_class = SLOTS[piece]
                said = self._filled(maker(self._making), template.form)
            if bare:
                said = _PUNCTUATION.sub("", said).lower()
            if pii_class is not None:
                truths.append(Truth(len(text), len(text) + len(said), pii_class))
            text += said
        return Sentence(template, text, tuple(truths))

    def _filled(self, made: Identifier, form: Form) -> str:
        if form is Form.WRITTEN:
            return made.written
        if made.said is None:
            message = "nobody says this aloud: no place for it in a spoken template"
            raise ValueError(message)
        return self._sayer.say(made.said)


def sentences(part: str, language: str, *, each: int, seed: int = 1, every: int = 1) -> Iterator[Sentence]:
    """Yield `each` sentences of every template, or of one template in `every`."""
    maker = Maker(language, f"{seed} {part} {language}")
    for template in list(templates(part, language))[::every]:
        for _ in range(each):
            yield maker.sentence(template)
