"""Find in a text whose language is not sure, or that is in several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.privacy.by_windows import found_by_windows
from app.privacy.coverage import LANGUAGES, short
from app.privacy.detector import Detector, beside
from app.privacy.finding import Finding
from app.privacy.reading import Reading
from app.privacy.written.model_names import NameModel


def every_language(language: str) -> tuple[str, ...]:
    """Return all known languages, behind the one that a text seems to be in."""
    return (language, *sorted(LANGUAGES - {short(language)}))


def found_in_every_language(
    text: str, language: str, terms: Sequence[str] = (), names: NameModel | None = None
) -> tuple[Finding, ...]:
    """Return what is found by the words of any known language, sorted and without overlaps.

    `language` is the one that the text seems to be in: what it knows a finding as, stands. `terms` are the user's,
    and so is the model of names.
    """
    return found_in_languages(text, every_language(language), terms, names)


def found_in_languages(
    text: str, languages: Sequence[str], terms: Sequence[str] = (), names: NameModel | None = None
) -> tuple[Finding, ...]:
    """Return what is found by the words of these languages; what the first of them knows a finding as, stands."""
    detectors = [Detector(tag) for tag in languages]
    own = beside(terms, names)
    return found_by_windows(text, lambda part: _together(Reading(part, own), detectors))


def _together(reading: Reading, detectors: Sequence[Detector]) -> tuple[Finding, ...]:
    ranked = [(rank, one) for rank, detector in enumerate(detectors) for one in detector.find_in(reading)]
    found: list[tuple[int, Finding]] = []
    for rank, one in sorted(ranked, key=lambda pair: (pair[1].start, pair[0])):
        if found and one.start < found[-1][1].end:
            before, known = found[-1]
            kept = one if rank < before else known
            both = replace(kept, start=known.start, end=max(known.end, one.end))
            found[-1] = (min(rank, before), both)
        else:
            found.append((rank, one))
    return tuple(one for _, one in found)
