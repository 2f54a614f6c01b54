"""What a file says about its sound, by the names that FFmpeg has for it, and its chapters."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from app.core.sound_forms import SoundChapter, SoundForm, SoundTags
from app.core.text import clock

if TYPE_CHECKING:
    from av.container.core import Chapter  # exists for type checkers only

_MILLISECOND: Final = Fraction(1, 1000)
# In Vorbis comments chapters are tags, by convention. FFmpeg writes them into Opus alone, and some a second late.
_CHAPTERS_AS_TAGS: Final = frozenset({SoundForm.FLAC, SoundForm.OGA, SoundForm.OPUS})

HAS_LANGUAGE_OF_TRACK: Final = frozenset({SoundForm.M4A, SoundForm.M4B})
"""The forms that say the language of the track, in three letters, and not that of the file."""


def tags_of(form: SoundForm, tags: SoundTags, chapters: Sequence[SoundChapter]) -> dict[str, str]:
    """Return the tags of a file, none of them empty."""
    track = str(tags.track) if tags.track > 0 else ""
    wanted = {
        "title": tags.title,
        "artist": tags.author,
        "album": tags.album,
        "composer": tags.narrator,
        "language": "" if form in HAS_LANGUAGE_OF_TRACK else tags.language,
        "date": tags.year,
        "genre": tags.genre,
        "comment": tags.comment,
        "track": f"{track}/{tags.tracks}" if track and tags.tracks >= tags.track else track,
    }
    if form in _CHAPTERS_AS_TAGS:
        for at, chapter in enumerate(chapters):
            wanted[f"CHAPTER{at:03d}"] = clock(chapter.start_s)
            wanted[f"CHAPTER{at:03d}NAME"] = chapter.title
    return {name: text for name, text in wanted.items() if text}


def chapters_of(form: SoundForm, chapters: Sequence[SoundChapter]) -> list[Chapter]:
    """Return the chapters of a file where its container has a place for them."""
    if form in _CHAPTERS_AS_TAGS or not form.holds_chapters:
        return []
    return [
        {
            "id": at,
            "start": round(chapter.start_s * 1000),
            "end": round(max(chapter.start_s, chapter.end_s) * 1000),
            "time_base": _MILLISECOND,
            "metadata": {"title": chapter.title},
        }
        for at, chapter in enumerate(chapters)
    ]
