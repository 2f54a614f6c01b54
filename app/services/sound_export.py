"""Write sound that comes block by block, such as speech while it is made, as a file of the form asked for."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

from app.core.errors import Code, OutputError
from app.core.loudness import Loudness
from app.core.sound_forms import SoundChapter, SoundForm, SoundTags
from app.core.text import display_name
from app.engine import encode_protocol as protocol
from app.engine.encode_client import EncodeClient, Tell
from app.services.files import writing_whole

Progress = Callable[[float], bool]
"""Called with the seconds of sound that are worked up; False ends the work."""

NO_TAGS = SoundTags()


class StoppedError(Exception):
    """Leaves the file that was begun, so that nothing of it stays."""


class SoundExport:
    """Measures and writes sound of 16-bit samples in blocks of any size, whatever its length, in little memory.

    A locked worker without a place to write does the work. What it makes comes back in parts, and this program
    writes them where the user asked for.
    """

    def measure(
        self,
        pcm: Iterable[bytes],
        rate_hz: int,
        *,
        channels: int = 1,
        gain_db: float = 0.0,
        ceiling_dbtp: float | None = None,
        progress: Progress = lambda _seconds: True,
    ) -> Loudness | None:
        """Return how loud sound is, None if `progress` ended it; OutputError if that cannot be told.

        With a ceiling, how loud it becomes by a gain and a limiter.
        """
        with contextlib.suppress(StoppedError), EncodeClient() as client:
            order = protocol.Measure(
                rate_hz=rate_hz, channels=channels, gain_db=gain_db, ceiling_dbtp=ceiling_dbtp
            )
            return client.measure(order, pcm, telling(progress))
        return None

    def write(
        self,
        pcm: Iterable[bytes],
        rate_hz: int,
        path: Path,
        form: SoundForm,
        *,
        channels: int = 1,
        chapters: Sequence[SoundChapter] = (),
        metadata: SoundTags = NO_TAGS,
        gain_db: float = 0.0,
        ceiling_dbtp: float | None = None,
        overwrite: bool,
        progress: Progress = lambda _seconds: True,
    ) -> bool:
        """Write a file, whole or not at all; False, and no file, if `progress` ended it before.

        OutputError or what `pcm` raises: then there is no file either.
        """
        refuse_existing(path, overwrite=overwrite)
        order = protocol.Encode(
            form=form,
            rate_hz=rate_hz,
            channels=channels,
            gain_db=gain_db,
            ceiling_dbtp=ceiling_dbtp,
            chapters=tuple(chapter.cleaned() for chapter in chapters),
            tags=metadata.cleaned(),
        )
        with contextlib.suppress(StoppedError), EncodeClient() as client:
            write_file(client, order, pcm, path, overwrite=overwrite, tell=telling(progress))
            return True
        return False


def refuse_existing(path: Path, *, overwrite: bool) -> None:
    """Raise OUTPUT_EXISTS before any work is done for a file that may not be replaced."""
    if not overwrite and os.path.lexists(path):
        raise OutputError(Code.OUTPUT_EXISTS, name=display_name(path))


def write_file(
    client: EncodeClient,
    order: protocol.Encode,
    pcm: Iterable[bytes],
    path: Path,
    *,
    overwrite: bool,
    tell: Tell,
) -> None:
    """Let a worker make one file, which is there as a whole in the end or not at all."""
    with writing_whole(path, overwrite=overwrite) as stream:
        client.encode(order, pcm, _putting(stream), tell)


def _putting(stream: BinaryIO) -> Callable[[int, bytes], None]:
    def put(offset: int, data: bytes) -> None:
        if offset != stream.tell():
            stream.seek(offset)
        stream.write(data)

    return put


def telling(progress: Progress) -> Callable[[float], None]:
    """Make of a progress that may say no what ends the work then, by StoppedError."""

    def tell(seconds: float) -> None:
        if not progress(seconds):
            raise StoppedError

    return tell
