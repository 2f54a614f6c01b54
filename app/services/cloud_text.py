"""A text made ready to leave: searched for what identifies people, which is replaced by the user's rules."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.core.errors import CloudError, Code, InputError
from app.core.speakable import can_be_said
from app.privacy.classes import PiiClass
from app.privacy.coverage import covered
from app.privacy.every_language import found_in_every_language
from app.privacy.finding import Finding
from app.privacy.policy import Action, Sensitivity
from app.privacy.rules import Rules
from app.privacy.sanitised import SanitisedText
from app.privacy.sanitiser import Sanitised, Undecided, sanitise, visible
from app.privacy.splice import LocalText, spliced
from app.privacy.written.model_names import NameModel
from app.services.leaving_language import leaving_language

_SEED_BYTES: Final = 32
_SHOWN_CLASSES: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment:
    """How a text is made ready.

    With the same `seed`, the same identifier becomes the same invented one. `prepared` writes the text as the
    vendor can be given it, so that what is searched is what leaves. `is_spliced` leaves what is taken out to a
    voice of this computer. `names` is the user's model of names.
    """

    rules: Rules = field(default_factory=Rules, repr=False)
    sensitivity: Sensitivity = Sensitivity.ORDINARY
    answers: Mapping[Finding, Action] = field(default_factory=dict, repr=False)
    seed: bytes = field(default_factory=lambda: secrets.token_bytes(_SEED_BYTES), repr=False)
    prepared: Callable[[str], str] = str
    is_spliced: bool = False
    names: NameModel | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyText:
    """`leaving` is all that may leave; the rest is for the eyes of the user, or said by a voice of this computer.

    `sanitised` is the text as it would leave if nothing of it were said here.
    """

    original: str = field(repr=False)  # what was searched: as the vendor can be given it
    sanitised: SanitisedText
    parts: tuple[SanitisedText | LocalText, ...]  # what is said in turn, in the cloud and, if spliced, here
    is_spliced: bool
    findings: tuple[Finding, ...]
    asked: tuple[Finding, ...]  # those of them that the user decided about
    dropped: int  # characters that do not leave: nobody sees them, or the vendor cannot be given them
    not_covered: frozenset[PiiClass]  # what nobody looked for in this language
    rules: Rules = field(default_factory=Rules, repr=False)  # by which all of this was decided

    @property
    def leaving(self) -> tuple[SanitisedText, ...]:
        """Return the parts that a cloud voice says."""
        return tuple(part for part in self.parts if isinstance(part, SanitisedText))

    @property
    def counts(self) -> dict[PiiClass, int]:
        """Return how often each class was replaced, the most frequent first."""
        return dict(Counter(one.pii_class for one in self.sanitised.replacements).most_common())


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What the user has to decide, or decided already, before the text is ready."""

    original: str = field(repr=False)
    asked: tuple[Finding, ...]


def ready(text: str, language: str = "", how: Treatment | None = None) -> ReadyText:
    """Make a text ready where nobody can be asked: as `examined`, and CloudError CLOUD_UNDECIDED."""
    made = examined(text, language, how)
    if isinstance(made, Question):
        raise CloudError(Code.CLOUD_UNDECIDED, what=_named(made.asked))
    return made


def examined(text: str, language: str = "", how: Treatment | None = None) -> ReadyText | Question:
    """Make a text ready by the user's rules and answers, or say what they have to decide first.

    The text itself tells its language, of which a given one is only a hint; what identifies people is looked for
    in every known one. CloudError CLOUD_LANGUAGE or CLOUD_BLOCKED where the rules keep it here, InputError for a
    text without a word.
    """
    how = how or Treatment()
    original = how.prepared(visible(text))
    if not can_be_said(original):
        raise InputError(Code.INPUT_NOTHING_TO_SAY)
    tag, policy = leaving_language(original, language), how.rules.policy
    findings = found_in_every_language(original, tag, how.rules.terms, how.names)
    asked = tuple(one for one in findings if policy.action(one.pii_class, how.sensitivity) is Action.ASK)
    made = sanitise(
        original, tag, findings, policy, seed=how.seed, sensitivity=how.sensitivity, answers=how.answers
    )
    if not isinstance(made, Sanitised):
        if not made.findings:
            raise CloudError(Code.CLOUD_LANGUAGE, language=tag)
        if isinstance(made, Undecided):
            return Question(original=original, asked=asked)
        raise CloudError(Code.CLOUD_BLOCKED, what=_named(made.findings))
    return ReadyText(
        original=original,
        sanitised=made.text,
        parts=spliced(original, made.text) if how.is_spliced else (made.text,),
        is_spliced=how.is_spliced,
        findings=findings,
        asked=asked,
        dropped=_dropped(text, original),
        not_covered=frozenset(PiiClass) - covered(tag),
        rules=how.rules,
    )


def _dropped(text: str, original: str) -> int:
    """Count what is not there any more, white space aside, which is only written otherwise."""
    gone = Counter(text) - Counter(original)
    return sum(count for char, count in gone.items() if not char.isspace())


def _named(findings: Sequence[Finding]) -> str:
    """Name classes, never what was found."""
    kinds = list(dict.fromkeys(one.pii_class.value.replace("_", " ") for one in findings))
    return ", ".join(kinds[:_SHOWN_CLASSES]) + (", …" if len(kinds) > _SHOWN_CLASSES else "")
