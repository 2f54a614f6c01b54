"""Keep a copy of an item in which what is marked for redaction is neither read nor heard."""

from __future__ import annotations

import contextlib
import itertools
from dataclasses import replace

from app.core.errors import Code, OptionError
from app.core.muting import Cover, Muting, Stretch
from app.core.pcm import RATE_HZ
from app.core.transcript import Transcript
from app.library.deeds import Deed
from app.library.library import Library
from app.library.records import ItemRow, Sensitivity
from app.services.audio_export import Progress, hidden_stretches
from app.services.exportable import exportable_of
from app.services.redacting import redactions_of
from app.services.saving import Access
from app.services.sound_keeping import keep_sound
from app.services.sound_stream import sound_of


def has_redactions(library: Library, item: ItemRow) -> bool:
    """Say whether something in an item is marked to be left out."""
    return bool(redactions_of(library, item))


def keep_redacted_copy(
    access: Access,
    item: ItemRow,
    title: str,
    *,
    cover: Cover = Cover.SILENCE,
    progress: Progress = lambda _seconds: True,
) -> ItemRow | None:
    """Make an item of the sound and the text that others may have, None if `progress` ended it.

    Nothing else of the original comes along: no tags, notes, edits or file name. OptionError if nothing is marked.
    """
    transcript, hidden = access.call(lambda library: _redacted(library, item))
    kept = replace(transcript, source_name=title, media=None)
    with contextlib.closing(sound_of(access, item)) as blocks:
        channels, first = next(blocks)  # what holds no sound is an error already
        muting = Muting(hidden, channels, cover)
        return keep_sound(
            access,
            (muting.covered(data) for _, data in itertools.chain([(channels, first)], blocks)),
            RATE_HZ,
            title,
            said=lambda _length_s: kept,
            channels=channels,
            progress=progress,
            kind=item.kind,
            is_sensitive=item.sensitivity is Sensitivity.SENSITIVE,
            deed=Deed.REDACTED,
        )


def _redacted(library: Library, item: ItemRow) -> tuple[Transcript, list[Stretch]]:
    hidden = hidden_stretches(library, item)
    if not hidden:
        raise OptionError(Code.OPTION_INVALID, option="ITEM", value=f"{item.title} (nothing in it is marked)")
    return exportable_of(library, item).shown(), hidden
