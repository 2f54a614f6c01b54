"""One text under inspection: what no language changes about it is worked out once, whoever asks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.privacy.normal import normalised
from app.privacy.written.candidate import Candidate
from app.privacy.written.page import Page
from app.privacy.written.recognisers import IN_ANY_LANGUAGE, IN_ONE_LANGUAGE, Recogniser

_NO_LANGUAGE: Final = ""


class Reading:
    """A text in its plainest form, `plain`; `others` are recognisers beside those that everybody has."""

    def __init__(self, text: str, others: tuple[Recogniser, ...] = ()) -> None:
        self.text = text
        self.plain = normalised(text)
        self._shared = (*IN_ANY_LANGUAGE, *others)
        self._read: dict[tuple[str, bool], tuple[Page, list[Candidate]]] = {}

    def candidates(self, text: str, language: str, *, is_said: bool = False) -> Iterator[Candidate]:
        """Yield what any recogniser finds on what was made of this text, in a language like `en` or `de-AT`.

        `is_said` tells that it was rewritten from speech.
        """
        read = self._read.get((text, is_said))
        if read is None:
            page = Page(text, _NO_LANGUAGE, is_said=is_said)
            read = page, [found for recogniser in self._shared for found in recogniser(page)]
            self._read[text, is_said] = read
        page, shared = read
        yield from shared
        here = page.in_language(language)
        for recogniser in IN_ONE_LANGUAGE:
            yield from recogniser(here)
