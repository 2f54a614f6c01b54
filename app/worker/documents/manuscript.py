"""Take a document down block by block, clean and in measure, and send it in frames that are not too large."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Final

from app.core.document import MAX_BLOCK_CHARS, MAX_BLOCKS, MAX_CHARS, Block, BlockKind, Chapter
from app.core.errors import Code, InputError, Param, WarningCode
from app.core.legible import legible
from app.core.transcript import Notice
from app.engine import document_protocol as protocol
from app.engine.frames import MAX_PARAMS, Frame

_SPACES: Final = re.compile(r"  +|\t[ \t]*")
_SPACE_AROUND_BREAKS: Final = re.compile(r" ?\n\s*")
_END_OF_SENTENCE: Final = re.compile(r"[.!?…。！？][\"'”’»)\]]*\s")  # noqa: RUF001 (as they are written)


class Manuscript:
    """What a reader writes to. Chapters are what it names, or where it names none, the highest headings."""

    def __init__(self, send: Callable[[Frame], None]) -> None:
        self._send = send
        self.title = ""
        self.language = ""
        self.page: int | None = None
        """The page that blocks are on from here."""
        self.count = 0
        """How many blocks there are, and the place of the next."""
        self._waiting: list[Block] = []
        self._waiting_chars = 0
        self._chars = 0
        self._left_out = 0
        self._chapters: list[Chapter] = []
        self._headings: list[tuple[int, Chapter]] = []
        self._notices: list[Notice] = []

    def add(
        self,
        kind: BlockKind,
        text: str,
        *,
        level: int = 0,
        page: int | None = None,
        times: tuple[float, float] | None = None,
    ) -> None:
        """Write a block down; a newline in it stays, other white space becomes a space unless it is code."""
        text, left_out = legible(text)
        self._left_out += left_out
        if kind is BlockKind.CODE:
            text = text.strip("\n").rstrip()
        else:
            text = _SPACES.sub(" ", text).strip()
            if "\n" in text:
                text = _SPACE_AROUND_BREAKS.sub("\n", text)
        if not text:
            return
        if kind is BlockKind.HEADING:
            self._headings.append((level, Chapter(_titled(text), self.count)))
        for piece in _pieces(text):
            level = min(level, protocol.MAX_LEVEL)
            self._append(Block(kind, piece, level, page or self.page, *(times or (None, None))))

    def chapter(self, title: str, first_block: int | None = None) -> None:
        """Begin a chapter at the next block, or at one that was written down."""
        self._chapters.append(Chapter(_titled(title), self.count if first_block is None else first_block))

    def note(self, code: WarningCode, **params: Param) -> None:
        """Say something about the result that its reader should know."""
        notice = Notice(code=code, params=params)
        if notice not in self._notices and len(self._notices) < MAX_PARAMS - 1:
            self._notices.append(notice)

    def finish(self) -> None:
        """Send what is left; InputError if there was no text at all."""
        if not self.count:
            raise InputError(Code.INPUT_NO_TEXT)
        self._flush()
        chapters = self._in_order()
        for first in range(0, len(chapters), protocol.MAX_FRAME_CHAPTERS):
            part = chapters[first : first + protocol.MAX_FRAME_CHAPTERS]
            self._send(protocol.Chapters(chapters=tuple(part)))
        if self._left_out:
            self.note(WarningCode.HIDDEN_LEFT_OUT, count=self._left_out)
        language = self.language.strip().replace("_", "-")
        if not protocol.LANGUAGE.fullmatch(language):
            language = ""
        self._send(
            protocol.DocumentRead(title=_titled(self.title), language=language, notices=tuple(self._notices))
        )

    def _append(self, block: Block) -> None:
        self._chars += len(block.text)
        self.count += 1
        if self._chars > MAX_CHARS or self.count > MAX_BLOCKS:
            raise InputError(Code.INPUT_TOO_LONG, limit=f"{MAX_CHARS // 1_000_000}")
        full = self._waiting_chars + len(block.text) > protocol.MAX_FRAME_CHARS
        if full or len(self._waiting) == protocol.MAX_FRAME_BLOCKS:
            self._flush()
        self._waiting.append(block)
        self._waiting_chars += len(block.text)

    def _flush(self) -> None:
        if self._waiting:
            self._send(protocol.Blocks(blocks=tuple(self._waiting)))
        self._waiting = []
        self._waiting_chars = 0

    def _in_order(self) -> list[Chapter]:
        """Return the chapters, without such as begin behind the end of the text or have no title."""
        named = [one for one in self._chapters if one.title and one.first_block < self.count]
        chapters = sorted(named, key=lambda one: one.first_block) or _from_headings(self._headings)
        return chapters[: protocol.MAX_CHAPTERS]


def _from_headings(headings: list[tuple[int, Chapter]]) -> list[Chapter]:
    """Take the headings of the highest level, and where that is the title alone, of the next one too."""
    chapters: list[Chapter] = []
    for top in sorted({level for level, _ in headings}):
        chapters = [chapter for level, chapter in headings if level <= top]
        if len(chapters) > 1:
            break
    return chapters


def _titled(text: str) -> str:
    return " ".join(legible(text)[0].split())[: protocol.MAX_TITLE_CHARS]


def _pieces(text: str) -> Iterator[str]:
    """Cut a text that is too long for one block: after a line, a sentence, a word, or where it must be."""
    start = 0
    while len(text) - start > MAX_BLOCK_CHARS:
        end = _cut(text, start)
        yield text[start:end].rstrip()
        start = end
        while start < len(text) and text[start] in " \n":
            start += 1
    if start < len(text):
        yield text[start:]


def _cut(text: str, start: int) -> int:
    earliest, latest = start + MAX_BLOCK_CHARS * 3 // 4, start + MAX_BLOCK_CHARS
    line = text.rfind("\n", earliest, latest)
    if line > 0:
        return line
    sentences = [match.end() for match in _END_OF_SENTENCE.finditer(text, earliest, latest)]
    if sentences:
        return sentences[-1]
    space = text.rfind(" ", earliest, latest)
    if space > 0:
        return space
    while latest > earliest and _belongs_to_the_one_before(text[latest]):
        latest -= 1
    return latest if latest > earliest else start + MAX_BLOCK_CHARS


def _belongs_to_the_one_before(char: str) -> bool:
    return unicodedata.category(char).startswith("M") or char == "\u200d"
