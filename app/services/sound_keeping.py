"""Take sound into the library as it is made: sealed part by part, an item of its own with what is said in it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Final

from app.core.errors import Code, LibraryError, OutputError
from app.core.sound_forms import SoundChapter, SoundForm
from app.core.transcript import Transcript
from app.engine import encode_protocol as protocol
from app.engine.encode_client import EncodeClient
from app.library.deeds import Deed
from app.library.records import ItemKind, ItemRow, Sensitivity
from app.library.safe_files import told_as_library_errors
from app.services.import_service import AUDIO
from app.services.saving import Access
from app.services.sound_export import Progress, StoppedError, telling

if TYPE_CHECKING:
    from app.crypto.blob_v1 import BlobWriter
    from app.library.library import Library

KEPT_AS: Final = SoundForm.OGA
"""Keeps every sample, says how long it is without being told before, and can be written from front to back."""

Said = Callable[[float], Transcript]
"""Called once all sound is there, with its length in seconds; returns the words with their times."""


def keep_sound(
    access: Access,
    pcm: Iterable[bytes],
    rate_hz: int,
    title: str,
    *,
    said: Said | None = None,
    channels: int = 1,
    chapters: Sequence[SoundChapter] = (),
    gain_db: float = 0.0,
    ceiling_dbtp: float | None = None,
    collection: int | None = None,
    progress: Progress = lambda _seconds: True,
    kind: ItemKind = ItemKind.SPEECH,
    is_sensitive: bool = False,
    deed: Deed = Deed.SPOKEN,
) -> ItemRow | None:
    """Make an item of sound in blocks and return it, None if `progress` ended it; then nothing is left of it.

    What is made of something sensitive `is_sensitive` itself.

    The library is touched for moments only, so that it can be used meanwhile. LibraryError: LIBRARY_LOCKED if it
    was locked meanwhile, LIBRARY_FULL, …
    """
    sensitivity = Sensitivity.SENSITIVE if is_sensitive else Sensitivity.NORMAL
    order = protocol.Encode(
        form=KEPT_AS,
        rate_hz=rate_hz,
        channels=channels,
        gain_db=gain_db,
        ceiling_dbtp=ceiling_dbtp,
        chapters=tuple(chapter.cleaned() for chapter in chapters),
    )
    with contextlib.suppress(StoppedError), EncodeClient() as client:
        growing = access.call(lambda library: _GrowingItem(library, title, collection, kind, sensitivity))
        try:
            length_s = client.encode(
                order,
                pcm,
                lambda offset, data: access.call(lambda library: growing.put(library, offset, data)),
                telling(progress),
            )
            transcript = None if said is None else said(length_s)
            return access.call(lambda library: growing.finish(library, length_s, transcript, deed))
        except BaseException:
            growing.give_up(access)
            raise
    return None


class _GrowingItem:
    """An item whose recording is being written. It belongs to the library that it was begun in."""

    def __init__(
        self, library: Library, title: str, collection: int | None, kind: ItemKind, sensitivity: Sensitivity
    ) -> None:
        self._library = library
        self._item = library.items.add(
            kind=kind,
            title=title,
            original_name=f"{title}{KEPT_AS.suffix}",
            collection=collection,
            sensitivity=sensitivity,
        )
        self._size = 0
        self._writing = contextlib.ExitStack()
        try:
            self._writer: BlobWriter = self._writing.enter_context(library.blobs.writing(self._item.id, AUDIO))
        except BaseException:
            library.discard(self._item.id)
            raise

    def put(self, library: Library, offset: int, data: bytes) -> None:
        """Seal the next bytes."""
        self._check(library)
        if offset != self._size:
            raise OutputError(Code.OUTPUT_ENCODER_STOPPED, reason="out of order")
        with told_as_library_errors(library.layout.root):
            self._size += self._writer.write(data)

    def finish(self, library: Library, length_s: float, transcript: Transcript | None, deed: Deed) -> ItemRow:
        """Let the recording be there for good, with what is said in it.

        The words go first: a recording that is whole is taken for all of the item, should the disk be full then.
        """
        self._check(library)
        with library.database.transaction():
            if transcript is not None:
                number = library.transcripts.begin(self._item.id, transcript)
                library.transcripts.finish(number, transcript)
            library.items.describe(
                self._item.id,
                duration_ms=round(length_s * 1000),
                language="" if transcript is None else transcript.language,
                model="" if transcript is None else transcript.engine.model,
                media=None,
            )
        self._writing.close()
        with library.database.transaction():
            library.items.set_ready(self._item.id)
            library.ledger.append(deed, item=self._item.uid.hex())
        return library.items.get(self._item.id)

    def give_up(self, access: Access) -> None:
        """Leave nothing; of a library that was locked meanwhile, the next opening clears away the rest."""
        try:
            access.call(self._forget)
        except LibraryError:
            self._leave()

    def _forget(self, library: Library) -> None:
        self._leave()
        if library is self._library:
            library.discard(self._item.id)

    def _leave(self) -> None:
        """End the writing as what fails, which removes the file."""
        with contextlib.suppress(StoppedError, OSError, LibraryError):
            self._writing.__exit__(StoppedError, StoppedError(), None)

    def _check(self, library: Library) -> None:
        """Refuse another library, or the same that was locked and opened again: it has cleared away the file."""
        if library is not self._library:
            raise LibraryError(Code.LIBRARY_LOCKED)
