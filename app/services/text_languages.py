"""Which language each paragraph is in, of those that there are voices for."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterable
from types import SimpleNamespace
from typing import TYPE_CHECKING, Final

from app.core.language_guess import guessed

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

MIN_LETTERS: Final = 40
"""A paragraph with fewer keeps the language of the one before."""

_SYSTEM: Final = """
    af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gu he hi hr hu hy id is it ja ka kk kn ko ky
    lt lv mk ml mr ms mt my ne nl no pa pl pt ro ru si sk sl sq sr sv sw ta te tr tt uk ur uz vi zh
"""
SYSTEM_LANGUAGES: Final = tuple(_SYSTEM.split())
"""Those that the voice of the system and the model both know, and that many people write."""

_KIN: Final = {"bs": "hr", "sr": "hr", "nb": "no", "nn": "no", "da": "no", "ms": "id"}
"""Languages so close that a paragraph does not tell them apart."""
_SURE: Final = 0.8
_SAMPLE_CHARS: Final = 1000


class LanguageDetector:
    """Tells languages apart: at once by common words where they leave no doubt, else by a model.

    The model takes a second to load, so that nobody waits for it who need not: see `get_ready`.
    """

    def __init__(self, languages: Iterable[str] = SYSTEM_LANGUAGES, min_letters: int = MIN_LETTERS) -> None:
        self._min_letters = min_letters
        self._languages = tuple(dict.fromkeys(language.partition("-")[0] for language in languages))
        self._identifier: LanguageIdentifier | None = None
        self._lock = threading.Lock()

    @property
    def is_ready(self) -> bool:
        """Say whether the model is loaded."""
        return self._identifier is not None

    def knows(self, language: str) -> bool:
        """Say whether it tells a language from others."""
        return language.partition("-")[0] in self._languages

    def get_ready(self) -> None:
        """Load the model unless it is there; callable in the background while a person still looks at a text."""
        with self._lock:
            if self._identifier is None and len(self._languages) > 1:
                self._identifier = self._loaded()

    def get_ready_for(self, text: str) -> None:
        """Load the model if a text that is about to be read needs it."""
        sample = text[:_SAMPLE_CHARS]
        if self._is_to_be_told(sample) and guessed(sample) not in self._languages:
            self.get_ready()

    def _is_to_be_told(self, sample: str) -> bool:
        return len(self._languages) > 1 and sum(char.isalpha() for char in sample) >= self._min_letters

    def language(self, paragraph: str, before: str) -> str:
        """Return the language of a paragraph: the one before it where this one is short, or could be either."""
        sample = paragraph[:_SAMPLE_CHARS]
        if not self._is_to_be_told(sample):
            return before
        short = before.partition("-")[0]
        likely = guessed(sample)
        if likely in self._languages:
            return before if likely == short else likely
        self.get_ready()
        if self._identifier is None:
            return before
        found, confidence = self._identifier.classify(sample)
        is_other = _KIN.get(found, found) != _KIN.get(short, short) and confidence >= _SURE
        return str(found) if is_other else before

    def _loaded(self) -> LanguageIdentifier | None:
        from py3langid import modelio  # noqa: PLC0415 (heavy)
        from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

        # WORKAROUND: py3langid 0.4 unpacks its model into a temporary file. Nothing here goes by way of a disk.
        modelio.tempfile = SimpleNamespace(TemporaryFile=lambda **_: io.BytesIO())
        identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        known = set(identifier.labels) & set(self._languages)
        if len(known) < 2:
            return None
        identifier.set_languages(sorted(known))
        return identifier
