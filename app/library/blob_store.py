"""Encrypted files of the library: a row with the key first, then the bytes, then the word that they are there."""

from __future__ import annotations

import contextlib
import hmac
import io
import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from app.core.errors import Code, LibraryError
from app.crypto.blob_v1 import BlobContext, BlobReader, BlobSeal, BlobWriter, digest_of, verify
from app.crypto.hierarchy import MasterKey, blob_key_aad
from app.crypto.secret import Secret
from app.crypto.wrap import Wrapping, unwrap, wrap
from app.library.blob_rows import BlobRows, WrappedKey
from app.library.items import Items
from app.library.key_ring import KeyRing
from app.library.layout import Layout
from app.library.quarantine import Quarantine
from app.library.records import BlobRow
from app.library.safe_files import (
    PART,
    forget_time,
    make_folder,
    new_file,
    remove,
    sync_file,
    sync_folder,
    told_as_library_errors,
)

ID_BYTES = 16


class BlobStore:
    """Write, open, check and remove blobs. The master key is that of the open library, whichever it is now."""

    def __init__(self, layout: Layout, keys: KeyRing, rows: BlobRows, items: Items) -> None:
        self._layout = layout
        self._keys = keys
        self._library_id = keys.library_id
        self._rows = rows
        self._items = items
        self.quarantine = Quarantine(layout)
        self._lent: list[Secret] = []  # the keys of readers that are open

    def close(self) -> None:
        """Wipe the keys of all open readers; what they are asked for next is LIBRARY_LOCKED."""
        while self._lent:
            self._lent.pop().close()

    @contextlib.contextmanager
    def writing(self, item: int, kind: str) -> Iterator[BlobWriter]:
        """Give a writer for a new blob of an item; when the block ends well, the blob is there for good.

        A revision that exists already is followed by the next. LibraryError: LIBRARY_FULL, LIBRARY_FAILED, …;
        then nothing is left of it, or a row and a part that `repair` clears away.
        """
        mk = self._keys.master_key
        revision = 1 + max((row.revision for row in self._rows.of_item(item) if row.kind == kind), default=0)
        uid = secrets.token_bytes(ID_BYTES)
        item_uid = self._items.get(item).uid
        path = self._layout.blob(uid)
        part = path.with_name(path.name + PART)
        with Secret.random() as dek:
            aad = blob_key_aad(self._library_id, item_uid, kind, revision, uid, mk.epoch)
            with mk.wrapping_key() as kwk:
                wrapped = wrap(kwk, dek, aad)
            row = self._rows.add(item, uid=uid, kind=kind, revision=revision, wrapped_key=wrapped, epoch=mk.epoch)
            try:
                with told_as_library_errors(self._layout.root):
                    make_folder(path.parent)
                    with os.fdopen(new_file(part), "wb", buffering=0) as stream:
                        context = BlobContext(self._library_id, item_uid, kind, revision, uid)
                        with BlobWriter(stream, dek, context) as writer:
                            yield writer
                            seal = writer.finish()
                        # The time of a file tells when something was recorded.
                        forget_time(stream.fileno())
                        sync_file(stream.fileno())
                    part.replace(path)
                    sync_folder(path.parent)
            except BaseException:
                with contextlib.suppress(OSError, LibraryError):
                    part.unlink(missing_ok=True)
                    path.unlink(missing_ok=True)
                    self._rows.remove(row.id)
                raise
        self._rows.set_ready(
            row.id, true_length=seal.true_length, stored_length=seal.stored_length, digest=seal.digest
        )

    def key(self, blob: BlobRow) -> tuple[Secret, BlobContext]:
        """Unwrap the key of one blob and say what the blob is bound to; the caller closes the key."""
        context = self._context(blob)
        aad = blob_key_aad(self._library_id, context.item_id, blob.kind, blob.revision, blob.uid, blob.epoch)
        with self._keys.master_key.wrapping_key() as kwk:
            return unwrap(kwk, blob.wrapped_key, aad), context

    def file(self, blob: BlobRow) -> io.FileIO:
        """Open the encrypted file, checked to be the one that was written; the caller closes it.

        Without a buffer: what is read is a segment or a tag, and a segment needs none.
        """
        path = self._layout.blob(blob.uid)
        try:
            with told_as_library_errors(self._layout.root):
                stream = path.open("rb", buffering=0)
        except LibraryError as error:
            if isinstance(error.__cause__, FileNotFoundError):
                raise LibraryError(Code.LIBRARY_BLOB_MISSING, name=self._items.get(blob.item).title) from error
            raise
        try:
            with told_as_library_errors(self._layout.root):
                _check_digest(stream, blob)
                stream.seek(0)
        except BaseException:
            stream.close()
            raise
        return stream

    @contextlib.contextmanager
    def reading(self, blob: BlobRow) -> Iterator[BlobReader]:
        """Give the content as a file that can seek."""
        dek, context = self.key(blob)
        self._lent.append(dek)
        try:
            with self.file(blob) as stream, BlobReader(stream, dek, context, _seal(blob).true_length) as reader:
                yield reader
        finally:
            dek.close()
            self._lent[:] = [key for key in self._lent if key is not dek]

    def verify(self, blob: BlobRow) -> None:
        """Read and authenticate all of a blob; LibraryError says what is wrong with it."""
        dek, context = self.key(blob)
        with dek, self.file(blob) as stream, told_as_library_errors(self._layout.root):
            verify(stream, dek, context, _seal(blob))

    @contextlib.contextmanager
    def rewrapping(self, old: MasterKey, new: MasterKey) -> Iterator[Callable[[], None]]:
        """Wrap every key for the new master key beside whatever goes on; the call that is given stores them."""
        keys = self._rows.wrapped_keys()
        with old.wrapping_key() as old_kwk, new.wrapping_key() as new_kwk, ThreadPoolExecutor(1) as aside:
            before, after = Wrapping(old_kwk), Wrapping(new_kwk)

            def rewrapped(key: WrappedKey) -> tuple[bytes, int]:
                place = (self._library_id, key.item_uid, key.kind, key.revision, key.uid)
                with before.unwrap(key.wrapped_key, blob_key_aad(*place, key.epoch)) as dek:
                    return after.sealed(dek.view(), blob_key_aad(*place, new.epoch)), key.id

            made = aside.submit(lambda: list(map(rewrapped, keys)))
            yield lambda: self._rows.put_keys(made.result(), epoch=new.epoch)

    def doom(self, blobs: Iterable[BlobRow]) -> None:
        """Note, with what destroys their keys, that the files of blobs have to go."""
        self._rows.doom(blob.uid for blob in blobs)

    def remove_doomed(self) -> int:
        """Remove the files of blobs whose keys are gone for good, and count them."""
        doomed = self._rows.doomed()
        for uid in doomed:
            path = self._layout.blob(uid)
            with told_as_library_errors(path):
                if path.parent.is_dir():
                    remove(path)
        self._rows.forget_doomed()
        return len(doomed)

    def repair(self) -> int:
        """Clear away what a crash left, keep apart what nobody knows, put back what is known again; count it."""
        self._rows.drop_unfinished()
        known = self._rows.uids()
        count = self.remove_doomed() + self.quarantine.give_back(known)
        for path in self._blob_files():
            uid = _uid(path)
            if uid is None:  # the part of a file that never took its name
                with told_as_library_errors(path):
                    remove(path)
            elif uid not in known:
                self.quarantine.take(uid, path)
            count += uid not in known
        return count

    def _blob_files(self) -> list[Path]:
        with told_as_library_errors(self._layout.root):
            return list(self._layout.blob_files())

    def _context(self, blob: BlobRow) -> BlobContext:
        return BlobContext(self._library_id, self._items.get(blob.item).uid, blob.kind, blob.revision, blob.uid)


def _check_digest(stream: io.FileIO, blob: BlobRow) -> None:
    """Refuse an older file, or another's, in the place of the one that was written."""
    if not hmac.compare_digest(digest_of(stream), _seal(blob).digest):
        raise LibraryError(Code.LIBRARY_TAMPERED, what="blob")


def _seal(blob: BlobRow) -> BlobSeal:
    """Return what the row keeps of a finished blob."""
    if blob.true_length is None or blob.stored_length is None or blob.digest is None:
        raise LibraryError(Code.LIBRARY_BLOB_MISSING, name=blob.uid.hex())
    return BlobSeal(blob.true_length, blob.stored_length, blob.digest)


def _uid(path: Path) -> bytes | None:
    """Return the blob that a file is, None for a part of one."""
    try:
        return bytes.fromhex(path.parent.name + path.name)
    except ValueError:
        return None
