"""A document as it is read aloud: blocks of text in their order, and the one string that a reader goes through."""

from __future__ import annotations

import bisect
import enum
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from app.core.transcript import Notice

MAX_CHARS: Final = 50_000_000
"""So long may the text of a document be: ten times the Bible."""
MAX_BLOCKS: Final = 1_000_000
MAX_BLOCK_CHARS: Final = 20_000
"""Longer paragraphs are cut where a sentence, or at least a word, ends."""
BETWEEN_BLOCKS: Final = "\n\n"


class BlockKind(enum.StrEnum):
    """Name what a block is to its document; the values are stable."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    TABLE = "table"  # one row
    CODE = "code"
    NOTE = "note"  # at the foot or the end of the text
    HEADER = "header"  # at the top of each page
    FOOTER = "footer"
    PAGE_NUMBER = "page_number"


PAGE_FURNITURE: Final = frozenset({BlockKind.HEADER, BlockKind.FOOTER, BlockKind.PAGE_NUMBER})
"""What stands on every page and is no part of the text."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text; `level` is that of a heading from 1, or how deep an item lies; `page` counts from 1.

    What stands in subtitles has its times, in seconds.
    """

    kind: BlockKind
    text: str
    level: int = 0
    page: int | None = None
    start_s: float | None = None
    end_s: float | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """Where a chapter begins, as a place in the blocks of its document."""

    title: str
    first_block: int


@dataclass(frozen=True, slots=True)
class Document:
    """What was read; title and language (BCP 47) are empty where the document does not say."""

    title: str
    language: str
    blocks: tuple[Block, ...]
    chapters: tuple[Chapter, ...] = ()
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A block and where it begins in the reading text; `index` is its place in the document."""

    block: Block
    index: int
    start: int

    @property
    def end(self) -> int:
        """Return where it ends."""
        return self.start + len(self.block.text)


@dataclass(frozen=True, slots=True)
class PlacedChapter:
    """A chapter and where it begins in the reading text."""

    title: str
    start: int


_Placed = TypeVar("_Placed", PlacedBlock, PlacedChapter)


@dataclass(frozen=True, slots=True)
class ReadingText:
    """One string of all that is shown and spoken. Places are offsets into `text`."""

    text: str
    blocks: tuple[PlacedBlock, ...]
    chapters: tuple[PlacedChapter, ...]

    def block_at(self, place: int) -> PlacedBlock | None:
        """Return the block at a place, or the one before it between two; None if there is none."""
        return _at_or_before(self.blocks, place)

    def chapter_at(self, place: int) -> PlacedChapter | None:
        """Return the chapter that a place lies in; None before the first."""
        return _at_or_before(self.chapters, place)


def readable_text(document: Document, *, skipping: frozenset[BlockKind] = frozenset()) -> ReadingText:
    """Join the blocks of a document, but for kinds to be skipped, by blank lines."""
    placed: list[PlacedBlock] = []
    start = 0
    for index, block in enumerate(document.blocks):
        if block.kind not in skipping:
            placed.append(PlacedBlock(block, index, start))
            start += len(block.text) + len(BETWEEN_BLOCKS)
    text = BETWEEN_BLOCKS.join(one.block.text for one in placed)
    return ReadingText(text, tuple(placed), _placed_chapters(document.chapters, placed))


def _placed_chapters(chapters: Sequence[Chapter], placed: Sequence[PlacedBlock]) -> tuple[PlacedChapter, ...]:
    """Place each chapter at its first block that is not skipped; one without any is left out."""
    found: list[PlacedChapter] = []
    for number, chapter in enumerate(chapters):
        at = bisect.bisect_left(placed, chapter.first_block, key=lambda one: one.index)
        ends = chapters[number + 1].first_block if number + 1 < len(chapters) else None
        if at < len(placed) and (ends is None or ends <= chapter.first_block or placed[at].index < ends):
            found.append(PlacedChapter(chapter.title, placed[at].start))
    return tuple(found)


def _at_or_before(placed: Sequence[_Placed], place: int) -> _Placed | None:
    at = bisect.bisect_right(placed, place, key=lambda one: one.start)
    return placed[at - 1] if at else None
