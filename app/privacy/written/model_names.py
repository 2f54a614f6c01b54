"""Names that a model of the user's finds, which is asked once about each text as it is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.page import BLANK, Page


class NameModel(Protocol):
    """A local model that knows names of people when it reads them, in whatever languages it learned."""

    def names(self, text: str) -> Iterable[tuple[int, int]]:
        """Return the places of names, as [start, end) in characters."""


class ModelNames:
    """Finds what a model takes for names. What was rewritten from speech, or blanked, tells it nothing more."""

    def __init__(self, model: NameModel) -> None:
        self._model = model

    def __call__(self, page: Page) -> Iterator[Candidate]:
        """Yield where the model sees names on a page."""
        if page.is_said or BLANK in page.text or not page.text.strip():
            return
        for start, end in self._model.names(page.text):
            canonical = page.folded[start:end]
            yield Candidate(start, end, PiiClass.PERSON_NAME, "name.model", canonical, Certainty.GUESSED)
