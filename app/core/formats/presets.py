"""Ways to write a transcript under names: a format and what is shown in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from app.core.formats.options import Layout, SubtitleLayout, TextLayout


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPreset:
    """What a user chose once and wants again; plain data that can be kept as JSON."""

    name: str
    form: str
    text: TextLayout = field(default_factory=TextLayout)
    subtitles: SubtitleLayout = field(default_factory=SubtitleLayout)

    @property
    def layout(self) -> Layout:
        """Return the layout, without the title and date of any one recording."""
        return Layout(text=self.text, subtitles=self.subtitles)


BROADCAST: Final = SubtitleLayout(max_chars_per_s=17, min_gap_s=0.083, min_duration_s=0.833)
"""Two frames between subtitles, five sixths of a second at least: what large services ask of their subtitlers."""

BUILT_IN: Final = (
    ExportPreset(name="reading", form="docx", text=TextLayout(times=False)),
    ExportPreset(name="minutes", form="docx", text=TextLayout(paragraphs=True)),
    ExportPreset(
        name="record", form="pdf", text=TextLayout(paragraphs=False, numbers=True, header=True, doubts=True)
    ),
    ExportPreset(name="broadcast", form="srt", subtitles=BROADCAST),
)
"""What is there from the start; surfaces name them in their own language."""
