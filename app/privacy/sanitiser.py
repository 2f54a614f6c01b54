"""Make the text that may leave out of a text and what was found in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.core.legible import legible
from app.privacy import coverage
from app.privacy.finding import Finding
from app.privacy.labels import label
from app.privacy.normal import UNSEEN
from app.privacy.policy import Action, Policy, Sensitivity
from app.privacy.sanitised import Replacement, SanitisedText
from app.privacy.surrogates import Surrogates

_BREAKS: Final = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """What [start, end) of a sanitised text was; kept encrypted or not at all."""

    start: int
    end: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sanitised:
    """The text that may leave, the way back, and how many characters that nobody sees were dropped from it."""

    text: SanitisedText
    originals: tuple[Original, ...]
    dropped: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Undecided:
    """What somebody has to decide first; `language` says that the language is to be decided on, too."""

    findings: tuple[Finding, ...]
    language: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocked:
    """What keeps the text from leaving; none of them where the language does."""

    findings: tuple[Finding, ...]


def sanitise(
    text: str,
    language: str,
    findings: Sequence[Finding],
    policy: Policy,
    *,
    seed: bytes,
    sensitivity: Sensitivity = Sensitivity.ORDINARY,
    answers: Mapping[Finding, Action] | None = None,
) -> Sanitised | Undecided | Blocked:
    """Replace the findings of a text as the policy says; `findings` are a detector's: sorted, not overlapping.

    `seed` is the document's secret for surrogates, at least 16 bytes. `answers` decide what the policy asks; they
    never undo what it blocks. What nobody sees (controls, directions, zero width) is dropped.
    """
    if not coverage.is_known(language) and policy.unknown_language is not Action.ALLOW:
        asks = policy.unknown_language is Action.ASK
        return Undecided(findings=(), language=True) if asks else Blocked(findings=())
    actions = [_action(finding, policy, sensitivity, answers or {}) for finding in findings]
    blocked = tuple(_having(Action.BLOCK, findings, actions))
    if blocked:
        return Blocked(findings=blocked)
    undecided = tuple(_having(Action.ASK, findings, actions))
    if undecided:
        return Undecided(findings=undecided)
    written = ((finding, text[finding.start : finding.end]) for finding in findings)
    return _replaced(text, language, findings, actions, Surrogates(seed, language, written))


def restored(text: str, originals: Sequence[Original]) -> str:
    """Put back what was replaced; what was dropped stays away."""
    parts: list[str] = []
    at = 0
    for original in originals:
        parts += (text[at : original.start], original.text)
        at = original.end
    return "".join((*parts, text[at:]))


def visible(text: str) -> str:
    """Return a text without what nobody sees, with plain line breaks: legible, so that nobody has to change it."""
    return legible(UNSEEN.sub("", _BREAKS.sub("\n", text)))[0]


def _action(
    finding: Finding, policy: Policy, sensitivity: Sensitivity, answers: Mapping[Finding, Action]
) -> Action:
    action = policy.action(finding.pii_class, sensitivity)
    return answers.get(finding, action) if action is Action.ASK else action


def _having(wanted: Action, findings: Sequence[Finding], actions: Sequence[Action]) -> list[Finding]:
    return [finding for finding, action in zip(findings, actions, strict=True) if action is wanted]


def _replaced(
    text: str, language: str, findings: Sequence[Finding], actions: Sequence[Action], surrogates: Surrogates
) -> Sanitised:
    parts: list[str] = []
    replacements: list[Replacement] = []
    originals: list[Original] = []
    at = length = dropped = 0
    for finding, action in zip(findings, actions, strict=True):
        if action is Action.ALLOW:
            continue
        written = text[finding.start : finding.end]
        plain = visible(text[at : finding.start])
        dropped += finding.start - at - len(plain)
        is_masked = action is Action.MASK
        instead = (
            f"[{label(finding.pii_class, language)}]" if is_masked else surrogates.of(finding, visible(written))
        )
        start = length + len(plain)
        end = start + len(instead)
        replacements.append(
            Replacement(
                start=start,
                end=end,
                source_start=finding.start,
                source_end=finding.end,
                pii_class=finding.pii_class,
                rule=finding.rule,
            )
        )
        originals.append(Original(start=start, end=end, text=written))
        parts += (plain, instead)
        at, length = finding.end, end
    rest = visible(text[at:])
    dropped += len(text) - at - len(rest)
    sanitised = SanitisedText(text="".join((*parts, rest)), language=language, replacements=tuple(replacements))
    return Sanitised(text=sanitised, originals=tuple(originals), dropped=dropped)
