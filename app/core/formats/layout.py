"""The cues of the subtitle formats."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from app.core.formats.cleaning import columns, milliseconds, name_line
from app.core.formats.lines import Room, broken, groups
from app.core.formats.options import SubtitleLayout
from app.core.formats.timing import Cue, retimed
from app.core.formats.units import units_of

if TYPE_CHECKING:
    from app.core.transcript import Transcript


def cues(transcript: Transcript, layout: SubtitleLayout, *, with_names: bool = False) -> list[Cue]:
    """Split a transcript into cues that fit the layout, ordered by start.

    A cue never spans two segments, so never two speakers. Words are never split: a single word that is longer
    than a line stands alone on its line, unbroken, and one that lasts longer than a cue may is cut in time,
    not in text. `with_names` writes the speaker before the first word, within the limits of the line; a name
    longer than half a line is shortened. With only one line, name and first word share it whatever their
    length.
    """
    drafts: list[Cue] = []
    for segment in sorted(transcript.segments, key=lambda one: milliseconds(one.start_s)):
        speaker = name_line(segment.speaker)
        head = _head(speaker, layout) if with_names and speaker else ""
        room = Room(
            columns=layout.max_chars_per_line,
            lines=layout.max_lines,
            ms=round(layout.max_duration_s * 1000),
            head=head,
            head_width=columns(head),
        )
        drafts.extend(
            Cue(
                start_ms=group[0].start_ms,
                end_ms=max(group[0].start_ms + 1, min(group[-1].end_ms, group[0].start_ms + room.ms)),
                lines=broken(group, room),
                speaker=speaker,
            )
            for group in groups(units_of(segment), room)
        )
    return retimed(_untangled(drafts), layout)


def _head(speaker: str, layout: SubtitleLayout) -> str:
    """Shorten a name to half a line, which leaves room for words."""
    limit = layout.max_chars_per_line // 2
    if columns(speaker) + 1 <= limit:
        return f"{speaker}:"
    kept = speaker
    while columns(kept) + 2 > limit:
        kept = kept[:-1]
    return f"{kept}…:"


def _untangled(drafts: list[Cue]) -> list[Cue]:
    """Let no two cues of one speaker overlap: the earlier ends when the later starts, the order stays."""
    done: list[Cue] = []
    latest: dict[str, int] = {}
    for draft in drafts:
        cue = draft
        if draft.speaker in latest:
            at = latest[draft.speaker]
            before = done[at]
            end_ms = max(before.start_ms + 1, min(before.end_ms, draft.start_ms))
            done[at] = dataclasses.replace(before, end_ms=end_ms)
            start_ms = max(draft.start_ms, end_ms)
            cue = dataclasses.replace(draft, start_ms=start_ms, end_ms=max(draft.end_ms, start_ms + 1))
        latest[cue.speaker] = len(done)
        done.append(cue)
    return sorted(done, key=lambda one: one.start_ms)
