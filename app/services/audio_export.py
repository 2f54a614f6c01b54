"""Write the sound of an item as a file that others may hear: without what is marked to be taken out."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.muting import Cover, Muting, Stretch, stretches
from app.core.pcm import RATE_HZ, SAMPLE_BYTES
from app.core.sound_forms import SoundForm
from app.core.wav import HEAD_BYTES, wav_head
from app.library.records import ItemRow
from app.services.files import writing_whole
from app.services.redacting import redactions_of
from app.services.saving import Access
from app.services.shelf import latest_transcript
from app.services.sound_export import SoundExport, refuse_existing
from app.services.sound_stream import sound_of

if TYPE_CHECKING:
    from app.library.library import Library

SOUND_SUFFIX: Final = ".wav"

Progress = Callable[[float], bool]
"""Called with the seconds that are written; False ends the export."""


def encode_sound(
    access: Access,
    item: ItemRow,
    hidden: Sequence[Stretch],
    path: Path,
    form: SoundForm,
    *,
    cover: Cover = Cover.SILENCE,
    overwrite: bool,
    progress: Progress = lambda _seconds: True,
) -> bool:
    """Write a file of another form with hidden stretches covered; False, and no file, if it was ended before.

    One worker decodes, another one encodes, and nothing of the sound is anywhere else.
    """
    refuse_existing(path, overwrite=overwrite)
    with contextlib.closing(sound_of(access, item)) as blocks:
        channels, first = next(blocks)  # what holds no sound is an error already
        muting = Muting(hidden, channels, cover)
        pcm = (muting.covered(data) for _, data in itertools.chain([(channels, first)], blocks))
        return SoundExport().write(
            pcm, RATE_HZ, path, form, channels=channels, overwrite=overwrite, progress=progress
        )


class _StoppedError(Exception):
    """Leaves the file that was begun, so that nothing of it stays."""


def hidden_stretches(library: Library, item: ItemRow) -> list[Stretch]:
    """Return what nobody else may hear of an item; nothing where nothing is marked."""
    redactions = redactions_of(library, item)
    return stretches(redactions, latest_transcript(library, item)) if redactions else []


def write_sound(
    access: Access,
    item: ItemRow,
    hidden: Sequence[Stretch],
    path: Path,
    *,
    cover: Cover = Cover.SILENCE,
    overwrite: bool,
    progress: Progress = lambda _seconds: True,
) -> bool:
    """Write a WAV file with hidden stretches covered; False, and no file, if it was ended before.

    What FFmpeg decodes goes through the program in blocks and into the file, so that the length does not matter.
    Nothing but sound is written: no title, no name, no picture of the original.
    """
    with (
        contextlib.suppress(_StoppedError),
        contextlib.closing(sound_of(access, item)) as blocks,
        writing_whole(path, overwrite=overwrite) as stream,
    ):
        stream.write(bytes(HEAD_BYTES))
        muting: Muting | None = None
        channels = frames = 0
        for channels, data in blocks:
            muting = muting or Muting(hidden, channels, cover)
            stream.write(muting.covered(data))
            frames += len(data) // (channels * SAMPLE_BYTES)
            if not progress(frames / RATE_HZ):
                raise _StoppedError
        stream.seek(0)
        stream.write(wav_head(channels, frames * channels * SAMPLE_BYTES))
        return True
    return False
