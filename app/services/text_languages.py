"""Which language each paragraph is in, of those that there are voices for."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

MIN_LETTERS: Final = 40
"""A paragraph with fewer keeps the language of the one before."""

_SURE: Final = 0.8
_SAMPLE_CHARS: Final = 1000


class LanguageDetector:
    """Tells languages apart by one small model, which takes a second or two to load: see `get_ready`."""

    def __init__(self, languages: Iterable[str]) -> None:
        self._languages = tuple(dict.fromkeys(language.partition("-")[0] for language in languages))
        self._identifier: LanguageIdentifier | None = None
        self._lock = threading.Lock()

    def get_ready(self) -> None:
        """Load the model unless it is there; callable in the background while a person still looks at a text."""
        with self._lock:
            if self._identifier is None and len(self._languages) > 1:
                self._identifier = self._loaded()

    def language(self, paragraph: str, before: str) -> str:
        """Return the language of a paragraph: the one before it where this one is short, or could be either."""
        sample = paragraph[:_SAMPLE_CHARS]
        if len(self._languages) < 2 or sum(char.isalpha() for char in sample) < MIN_LETTERS:
            return before
        self.get_ready()
        if self._identifier is None:
            return before
        found, confidence = self._identifier.classify(sample)
        is_other = found != before.partition("-")[0] and confidence >= _SURE
        return str(found) if is_other else before

    def _loaded(self) -> LanguageIdentifier | None:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 (heavy)

        identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        known = set(identifier.labels) & set(self._languages)
        if len(known) < 2:
            return None
        identifier.set_languages(sorted(known))
        return identifier
