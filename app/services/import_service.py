"""Take media into the library: from the file that was named straight into an encrypted one."""

from __future__ import annotations

import os
from typing import Final

from app.core.errors import Code, InputError
from app.engine.cancellation import CancelToken
from app.library.ledger import Deed
from app.library.library import Library
from app.library.records import ItemKind, ItemRow
from app.services.inputs import MediaSource

AUDIO: Final = "audio"
_CHUNK_BYTES: Final = 4 << 20


class ImportService:
    """Copies media into the library; afterwards the original is not needed any more."""

    def take_in(self, library: Library, source: MediaSource, token: CancelToken) -> ItemRow | None:
        """Encrypt an input into the library and return its item, None if it was cancelled.

        Nothing is decoded here. InputError or LibraryError: then the library holds nothing of it.
        """
        descriptor = source.open_input()
        try:
            item = library.items.add(kind=ItemKind.RECORDING, title=source.stem, original_name=source.name)
            try:
                is_whole = self._copy(library, item, descriptor, source, token)
            except BaseException:
                library.items.remove(item.id)
                raise
        finally:
            os.close(descriptor)
        if not is_whole:
            library.items.remove(item.id)
            return None
        with library.database.transaction():
            library.items.set_ready(item.id)
            library.ledger.append(Deed.IMPORTED, item=item.uid.hex())
        return library.items.get(item.id)

    @staticmethod
    def _copy(library: Library, item: ItemRow, descriptor: int, source: MediaSource, token: CancelToken) -> bool:
        chunk = memoryview(bytearray(_CHUNK_BYTES))
        total = 0
        with library.blobs.writing(item.id, AUDIO) as writer:
            while not token.is_cancelled():
                try:
                    count = os.readv(descriptor, [chunk])
                except OSError as error:
                    reason = error.strerror or "read error"
                    raise InputError(Code.INPUT_UNREADABLE, name=source.name, reason=reason) from error
                if not count:
                    break
                writer.write(chunk[:count])
                total += count
            if total == 0 and not token.is_cancelled():
                raise InputError(Code.INPUT_EMPTY, name=source.name)
        return not token.is_cancelled()
