"""Measure the sanitiser: recall and precision of each class, what leaks, and how fast it is.

python tests/evaluation/run.py --part development --language de --class iban --show-misses
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app.privacy.classes import Form, PiiClass
from app.privacy.detector import Detector
from app.privacy.finding import Finding
from tests.evaluation.scoring import Key, Score, score
from tests.evaluation.sentences import LANGUAGES, PARTS, SEALED, sentences
from tests.evaluation.transcripts import read_transcripts


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables that were asked for."""
    asked = _parser().parse_args(arguments)
    if asked.show_misses and asked.part in SEALED:
        sys.exit("Misses of what was held out stay unseen: only --part development and --part read show them.")
    languages = [asked.language] if asked.language else list(LANGUAGES)
    finders = {language: Detector(language).find for language in languages}
    if asked.texts:
        return _report_texts(asked.texts, finders[asked.language or "en"])
    made = [
        sentence
        for language in languages
        for sentence in sentences(asked.part, language, each=asked.each, seed=asked.seed)
    ]
    counted = score(made, finders)
    print(f"{asked.part}: {len(made):,} sentences, seed {asked.seed}")
    classes = [PiiClass(asked.pii_class)] if asked.pii_class else list(PiiClass)
    for form in Form:
        _print_form(counted, form, classes, languages)
    print(f"\nharmless characters masked: {counted.masked_in_vain / max(counted.harmless, 1):.2%}")
    print("\nmilliseconds for 1,000 characters" + "".join(f"{language:>8}" for language in languages))
    prose = (ROOT / "README.md").read_text("utf-8")
    texts = {form: "\n".join(s.text for s in made if s.template.form is form) for form in Form}
    for name, text in (
        ("prose", prose),
        ("written identifiers", texts[Form.WRITTEN]),
        ("spoken ones", texts[Form.SPOKEN]),
    ):
        print(f"  {name:31}" + "".join(f"{_speed(text, finders[language]):8.2f}" for language in languages))
    if asked.show_misses:
        print("", *(words for pii_class, words in counted.misses if pii_class in classes), sep="\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=PARTS, default="development")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--class", dest="pii_class", choices=[str(pii_class) for pii_class in PiiClass])
    parser.add_argument("--show-misses", action="store_true", help="print what was missed and wrongly found")
    parser.add_argument("--each", type=int, default=8, help="sentences of each template")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--texts", type=Path, help="instead, say what is found in the texts and transcripts of a folder"
    )
    return parser


def _print_form(counted: Score, form: Form, classes: Sequence[PiiClass], languages: Sequence[str]) -> None:
    print(
        f"\n{form + ': recall/precision':32}"
        + "".join(f"{language:>12}" for language in languages)
        + "         all   leak     n"
    )
    for pii_class in classes:
        keys: dict[str, list[Key]] = {language: [(pii_class, form, language)] for language in languages}
        whole = [key for chosen in keys.values() for key in chosen]
        count = sum(counted.truths[key] for key in whole)
        if not count and not any(counted.findings[key] for key in whole):
            continue
        cells = "".join(f"{_cell(counted, chosen):>12}" for chosen in (*keys.values(), whole))
        print(f"  {pii_class:30}{cells}{_percent(counted.leak(whole)):>7}{count:>6}")
    for name, chosen in (("structured", [c for c in classes if c.is_structured]), ("all", classes)):
        whole = [(pii_class, form, language) for pii_class in chosen for language in languages]
        row = "".join(
            f"{_cell(counted, [(pii_class, form, language) for pii_class in chosen]):>12}"
            for language in languages
        )
        count = sum(counted.truths[key] for key in whole)
        print(f"  = {name:28}{row}{_cell(counted, whole):>12}{_percent(counted.leak(whole)):>7}{count:>6}")


def _cell(counted: Score, keys: Sequence[Key]) -> str:
    recall, precision = counted.recall(keys), counted.precision(keys)
    return "/".join("-" if value is None else f"{value:.3f}" for value in (recall, precision))


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{value:.1%}"


def _speed(text: str, find: Callable[[str], object]) -> float:
    """Return the milliseconds for 1,000 characters, from the best of three runs over pieces of that length."""
    pieces = [text[place : place + 1000] for place in range(0, len(text), 1000)]
    chosen = random.Random(1).sample(pieces, min(len(pieces), 50))
    best = float("inf")
    for _ in range(3):
        begun = time.perf_counter()
        for piece in chosen:
            find(piece)
        best = min(best, time.perf_counter() - begun)
    return best * 1000 / max(len(chosen), 1)


def _report_texts(folder: Path, find: Callable[[str], Sequence[Finding]]) -> int:
    """Say what is found in real texts, of which nobody knows the truth, for somebody to look at."""
    characters = 0
    texts = list(read_transcripts(folder))
    for name, text in texts:
        characters += len(text)
        for finding in find(text):
            print(f"{name}: {finding.pii_class} by {finding.rule}: {text[finding.start : finding.end]!r}")
    print(
        f"{len(texts)} texts of {characters:,} characters; {_speed(' '.join(text for _, text in texts), find):.2f} ms for 1,000"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
