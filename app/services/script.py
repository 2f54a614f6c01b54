"""A text that is to become sound, and how."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.core.cast import Role
from app.core.document import PAGE_FURNITURE, BlockKind, Document, PlacedChapter, ReadingText, readable_text
from app.core.loudness import LoudnessTarget
from app.core.remaking import Remake
from app.core.sound_forms import SoundForm, SoundTags
from app.core.speakable import Utterance
from app.core.voices import Delivery
from app.services.narration import Cue
from app.services.sound_export import NO_TAGS

_TITLE_WORDS: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """What is to be said; chapters are places in the text.

    Without a language, that of each paragraph is found out; what says nothing of it is in the `assumed` one.
    """

    text: str
    language: str = ""
    assumed: str = ""
    title: str = ""
    chapters: Sequence[PlacedChapter] = ()
    cues: Sequence[Cue] = ()  # to be said at their times; without any, one thing after the other
    remakes: Mapping[str, Remake] = field(default_factory=dict)  # sentences that are said in another way
    roles: tuple[Role, ...] = ()  # whose each part is; without any, one voice says all of it
    is_sensitive: bool = False  # as what it was taken from is marked

    @property
    def shown_title(self) -> str:
        """Return the title, or how the text begins."""
        return self.title.strip() or " ".join(self.text.split()[:_TITLE_WORDS]) or "…"

    @property
    def told_language(self) -> str:
        """Return the language that it says it is in, empty if it says nothing."""
        return self.language or self.assumed

    @property
    def parts(self) -> Sequence[PlacedChapter]:
        """Return the chapters; a script without any is one."""
        return self.chapters or (PlacedChapter(self.shown_title, 0),)

    @classmethod
    def of(
        cls,
        document: Document,
        *,
        language: str = "",
        fits: bool = False,
        skipping: frozenset[BlockKind] = PAGE_FURNITURE,
    ) -> Script:
        """Make a script of a document, without what stands on every page; `fits` keeps the times of subtitles."""
        reading = readable_text(document, skipping=skipping)
        return cls(
            text=reading.text,
            language=language,
            assumed=document.language,
            title=document.title,
            chapters=reading.chapters,
            cues=tuple(_cues(reading)) if fits else (),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """How a script becomes a file; without a target the voice is as loud as it is."""

    form: SoundForm
    delivery: Delivery
    target: LoudnessTarget | None
    tags: SoundTags = NO_TAGS
    overwrite: bool = False


def by_chapter(
    utterances: Iterable[Utterance], chapters: Sequence[PlacedChapter]
) -> Iterator[tuple[PlacedChapter, Iterator[Utterance]]]:
    """Share utterances out to the chapters that they stand in; each is to be taken before the next one.

    What comes before the first belongs to it. A chapter without a word is left out; its silence goes to the next.
    """
    starts = [chapter.start for chapter in chapters]
    begun: list[Utterance] = []
    for at, said in itertools.groupby(utterances, lambda one: bisect.bisect_right(starts, one.start)):
        for one in said:
            begun.append(one)
            if not one.is_silent:
                yield chapters[max(0, at - 1)], itertools.chain(begun, said)  # noqa: B031 (the rest of it)
                begun = []
                break


def _cues(reading: ReadingText) -> Iterator[Cue]:
    for placed in reading.blocks:
        if placed.block.start_s is not None:
            yield Cue(placed.start, placed.end, placed.block.start_s)
