"""Compare findings with the truth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from app.privacy.classes import Form, PiiClass
from app.privacy.finding import Finding
from tests.evaluation.sentences import Sentence, Truth

Key = tuple[PiiClass, Form, str]
Find = Callable[[str], Sequence[Finding]]


def _same(finding: Finding, truth: Truth) -> bool:
    """Say whether a finding covers the truth, or shares at least half of what both together span."""
    shared = min(finding.end, truth.end) - max(finding.start, truth.start)
    whole = max(finding.end, truth.end) - min(finding.start, truth.start)
    return (finding.start <= truth.start and finding.end >= truth.end) or shared >= whole / 2


@dataclass(slots=True)
class Score:
    """What was found and missed of each class, form and language, and what was masked or leaked in characters."""

    truths: Counter[Key] = field(default_factory=Counter)
    recalled: Counter[Key] = field(default_factory=Counter)
    findings: Counter[Key] = field(default_factory=Counter)
    right: Counter[Key] = field(default_factory=Counter)
    identifying: Counter[Key] = field(default_factory=Counter)  # characters of identifiers
    leaked: Counter[Key] = field(default_factory=Counter)  # those of them that no finding of any class covers
    harmless: int = 0  # characters that identify nobody
    masked_in_vain: int = 0
    misses: list[tuple[PiiClass, str]] = field(default_factory=list)  # what went wrong, in words

    def add(self, sentence: Sentence, findings: Sequence[Finding]) -> None:
        """Count one sentence."""
        form, language = sentence.template.form, sentence.template.language
        covered = {place for finding in findings for place in range(finding.start, finding.end)}
        identifying = 0
        for truth in sentence.truths:
            key = (truth.pii_class, form, language)
            found = any(finding.pii_class is truth.pii_class and _same(finding, truth) for finding in findings)
            # Spaces and signs between the parts give nothing away.
            places = [place for place in range(truth.start, truth.end) if sentence.text[place].isalnum()]
            identifying += len(places)
            self.truths[key] += 1
            self.recalled[key] += found
            self.identifying[key] += len(places)
            self.leaked[key] += sum(place not in covered for place in places)
            if not found:
                others = ", ".join(sorted({finding.pii_class for finding in findings if _same(finding, truth)}))
                missed = sentence.text[truth.start : truth.end]
                words = f"missed {truth.pii_class} ({others or 'nothing'} found) {missed!r} in {sentence.text!r}"
                self.misses.append((truth.pii_class, words))
        for finding in findings:
            key = (finding.pii_class, form, language)
            right = any(
                finding.pii_class is truth.pii_class and _same(finding, truth) for truth in sentence.truths
            )
            self.findings[key] += 1
            self.right[key] += right
            if not right:
                taken = sentence.text[finding.start : finding.end]
                words = f"wrong {finding.pii_class} by {finding.rule}: {taken!r} in {sentence.text!r}"
                self.misses.append((finding.pii_class, words))
        self._add_harmless(sentence, covered)

    def _add_harmless(self, sentence: Sentence, covered: set[int]) -> None:
        true = {place for truth in sentence.truths for place in range(truth.start, truth.end)}
        rest = [
            place for place, character in enumerate(sentence.text) if character.isalnum() and place not in true
        ]
        self.harmless += len(rest)
        self.masked_in_vain += sum(place in covered for place in rest)

    def recall(self, keys: Iterable[Key]) -> float | None:
        """Return which share of the identifiers was found under its own class."""
        return _share(self.recalled, self.truths, keys)

    def precision(self, keys: Iterable[Key]) -> float | None:
        """Return which share of the findings was right."""
        return _share(self.right, self.findings, keys)

    def leak(self, keys: Iterable[Key]) -> float | None:
        """Return which share of the characters of identifiers no finding of any class covers."""
        return _share(self.leaked, self.identifying, keys)


def _share(part: Counter[Key], whole: Counter[Key], keys: Iterable[Key]) -> float | None:
    chosen = list(keys)
    total = sum(whole[key] for key in chosen)
    return sum(part[key] for key in chosen) / total if total else None


def score(sentences: Iterable[Sentence], finders: dict[str, Find]) -> Score:
    """Count what the finder of each language finds in its sentences."""
    counted = Score()
    for sentence in sentences:
        counted.add(sentence, finders[sentence.template.language](sentence.text))
    return counted
