"""Take media into the library: from the file that was named straight into an encrypted one, without its tags."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from app.core.errors import Code, InputError, WarningCode
from app.core.positioned import read_into, reader
from app.core.transcript import Notice
from app.engine.cancellation import CancelToken
from app.library.deeds import Deed
from app.library.records import ItemKind, ItemRow
from app.services.inputs import MediaSource

if TYPE_CHECKING:
    from app.core import media_tags
    from app.library.library import Library

AUDIO: Final = "audio"
_CHUNK_BYTES: Final = 4 << 20


class ImportService:
    """Copies media into the library; afterwards the original, which is only read, is not needed any more."""

    def take_in(
        self,
        library: Library,
        source: MediaSource,
        token: CancelToken,
        tell: Callable[[Notice], None] | None = None,
    ) -> ItemRow | None:
        """Encrypt an input into the library and return its item, None if it was cancelled.

        Nothing is decoded here. What the recording tells about itself is blanked on the way; where that is not
        known to be all of it, `tell` hears so. InputError or LibraryError: then the library holds nothing of it.
        """
        descriptor = source.open_input()
        try:
            plan = _plan(descriptor, source)
            item = library.items.add(kind=ItemKind.RECORDING, title=source.stem, original_name=source.name)
            try:
                is_whole = self._copy(library, item, descriptor, plan, source, token)
            except BaseException:
                library.discard(item.id)
                raise
        finally:
            os.close(descriptor)
        if not is_whole:
            library.discard(item.id)
            return None
        with library.database.transaction():
            library.items.set_ready(item.id)
            tags = "removed" if plan.is_whole else "kept"
            library.ledger.append(Deed.IMPORTED, item=item.uid.hex(), tags=tags)
        if tell is not None and not plan.is_whole:
            tell(Notice(code=WarningCode.TAGS_KEPT, params={"name": source.name}))
        return library.items.get(item.id)

    @staticmethod
    def _copy(
        library: Library,
        item: ItemRow,
        descriptor: int,
        plan: media_tags.Plan,
        source: MediaSource,
        token: CancelToken,
    ) -> bool:
        from app.core import media_tags  # noqa: PLC0415 (not a part of the start)

        chunk = memoryview(bytearray(_CHUNK_BYTES))
        total = 0
        with library.blobs.writing(item.id, AUDIO) as writer:
            while not token.is_cancelled():
                try:
                    count = read_into(descriptor, chunk, total)
                except OSError as error:
                    raise _unreadable(error, source) from error
                if not count:
                    break
                media_tags.apply(plan.patches, total, chunk[:count])
                writer.write(chunk[:count])
                total += count
            if total == 0 and not token.is_cancelled():
                raise InputError(Code.INPUT_EMPTY, name=source.name)
        return not token.is_cancelled()


def _plan(descriptor: int, source: MediaSource) -> media_tags.Plan:
    from app.core import media_tags  # noqa: PLC0415 (not a part of the start)

    try:
        return media_tags.plan(reader(descriptor), os.fstat(descriptor).st_size)
    except OSError as error:
        raise _unreadable(error, source) from error


def _unreadable(error: OSError, source: MediaSource) -> InputError:
    return InputError(Code.INPUT_UNREADABLE, name=source.name, reason=error.strerror or "read error")
