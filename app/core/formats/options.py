"""How a transcript is laid out in a file: what a user can choose, with the bounds that hold everywhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from app.core.errors import Code, OptionError


@dataclass(frozen=True, slots=True, kw_only=True)
class SubtitleLayout:
    """What one subtitle may hold; a value out of bounds raises OptionError.

    A cue shorter than `min_duration_s`, or faster to read than `max_chars_per_s`, stays on longer as far as the
    silence after it allows; 0 keeps the times as they were heard. `min_gap_s` takes from the end of a cue.
    """

    max_chars_per_line: int = 42  # columns: wide East Asian characters count two
    max_lines: int = 2
    max_duration_s: float = 7.0
    min_duration_s: float = 1.0
    max_chars_per_s: float = 0.0  # columns a second, 0: whatever the speaker's speed is
    min_gap_s: float = 0.0

    def __post_init__(self) -> None:
        bounds = (
            ("max_chars_per_line", 8 <= self.max_chars_per_line <= 200),
            ("max_lines", 1 <= self.max_lines <= 6),
            ("max_duration_s", 0.5 <= self.max_duration_s <= 60),
            ("min_duration_s", 0 <= self.min_duration_s <= self.max_duration_s),
            ("max_chars_per_s", self.max_chars_per_s == 0 or 5 <= self.max_chars_per_s <= 100),
            ("min_gap_s", 0 <= self.min_gap_s <= 2),
        )
        for name, is_fine in bounds:
            if not is_fine:
                raise OptionError(Code.OPTION_INVALID, option=name, value=str(getattr(self, name))[:80])


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLayout:
    """What the formats for reading show; None is what the format does by itself.

    By itself, plain text has one timed line per segment, or paragraphs without times, and no header; the others
    have paragraphs and a header.
    """

    times: bool = True
    speakers: bool = True
    paragraphs: bool | None = None
    numbers: bool = False
    header: bool | None = None
    doubts: bool = False  # a mark after each word that the engine was unsure of


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The layout options of all formats, each of which looks at its own, and what a header says."""

    subtitles: SubtitleLayout = field(default_factory=SubtitleLayout)
    text: TextLayout = field(default_factory=TextLayout)
    title: str = ""  # instead of the name of the source
    date: str = ""


DEFAULT_LAYOUT: Final = Layout()
