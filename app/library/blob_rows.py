"""What the library knows about its encrypted files: whose they are, their wrapped keys, lengths and digests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from app.core.errors import Code, LibraryError
from app.library.records import BlobRow, BlobState, columns, now_ms, packed, record, unpacked
from app.library.tables import Row, Value

if TYPE_CHECKING:
    from app.library.database import Database

_COLUMNS: Final = columns(BlobRow)
_DOOMED: Final = "doomed"


class WrappedKey(NamedTuple):
    """What a wrapped key says and is bound to; a tuple, because a change of the master key takes all of them."""

    id: int
    item_uid: bytes
    kind: str
    revision: int
    uid: bytes
    wrapped_key: bytes
    epoch: int


class BlobRows:
    """Add a row before the first byte of a blob, and complete it after the last."""

    def __init__(self, database: Database, clock: Callable[[], int] = now_ms) -> None:
        self._database = database
        self._clock = clock

    def add(self, item: int, *, uid: bytes, kind: str, revision: int, wrapped_key: bytes, epoch: int) -> BlobRow:
        """Add the row of a blob that is about to be written."""
        with self._database.transaction():
            blob = self._database.rows.insert(
                "blobs",
                uid=uid,
                item=item,
                kind=kind,
                revision=revision,
                state=BlobState.WRITING,
                wrapped_key=wrapped_key,
                epoch=epoch,
                created_ms=self._clock(),
            )
        return self.get(blob)

    def set_ready(self, blob: int, *, true_length: int, stored_length: int, digest: bytes) -> None:
        """Say that all bytes are on the disk; lengths in bytes, a digest of 32."""
        with self._database.transaction():
            is_known = self._database.rows.update(
                "blobs",
                blob,
                state=BlobState.READY,
                true_length=true_length,
                stored_length=stored_length,
                digest=digest,
            )
            if not is_known:
                raise LibraryError(Code.LIBRARY_BLOB_MISSING, name=str(blob))

    def get(self, blob: int) -> BlobRow:
        """Return a row; LibraryError LIBRARY_BLOB_MISSING."""
        rows = self._where("id = ?", blob)
        if not rows:
            raise LibraryError(Code.LIBRARY_BLOB_MISSING, name=str(blob))
        return rows[0]

    def of_item(self, item: int) -> list[BlobRow]:
        """Return the blobs of an item, the oldest first."""
        return self._where("item = ?", item)

    def all(self) -> list[BlobRow]:
        """Return every blob."""
        return self._where("TRUE")

    def uids(self) -> set[bytes]:
        """Return the names of all blobs, to be compared with the files that are there."""
        return {uid for (uid,) in self._database.execute("SELECT uid FROM blobs")}

    def drop_unfinished(self) -> int:
        """Remove the blobs whose writing never ended, doom their files, and count them."""
        with self._database.transaction():
            unfinished = self._where("state = ?", BlobState.WRITING)
            if unfinished:
                self.doom(row.uid for row in unfinished)
            for row in unfinished:
                self.remove(row.id)
        return len(unfinished)

    def doom(self, uids: Iterable[bytes]) -> None:
        """Note files that have to go once what is done now is done for good."""
        with self._database.transaction():
            self._note_doomed([*self.doomed(), *uids])

    def doomed(self) -> list[bytes]:
        """Return the files that have to go."""
        rows = self._database.execute("SELECT value FROM meta WHERE key = ?", (_DOOMED,))
        return unpacked(list[bytes], rows[0][0]) if rows else []

    def forget_doomed(self) -> None:
        """Note that they are gone."""
        if self.doomed():
            self._note_doomed([])

    def _note_doomed(self, uids: list[bytes]) -> None:
        self._database.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_DOOMED, packed(uids)))

    def remove(self, blob: int) -> None:
        """Destroy a wrapped key, if it is still there; the file can no longer be read."""
        with self._database.transaction():
            self._database.rows.delete("blobs", blob)

    def wrapped_keys(self) -> Iterator[WrappedKey]:
        """Yield the key of every blob as it is at the call; another thread may go through them."""
        rows = self._database.execute(
            "SELECT blobs.id, items.uid, blobs.kind, blobs.revision, blobs.uid, wrapped_key, epoch"
            " FROM blobs JOIN items ON items.id = blobs.item"
        )
        return map(WrappedKey._make, rows)

    def put_keys(self, rewrapped: Iterable[tuple[bytes, int]], *, epoch: int) -> None:
        """Replace the keys of blobs, each given with its row's number; rows that are gone by now stay gone.

        All of them or none: a key that would stay behind under the old master key is an error.
        """
        with self._database.transaction():
            self._database.execute_many(
                "UPDATE blobs SET wrapped_key = ?, epoch = ? WHERE id = ?",
                ((key, epoch, blob) for key, blob in rewrapped),
            )
            if self._database.execute("SELECT 1 FROM blobs WHERE epoch <> ? LIMIT 1", (epoch,)):
                raise RuntimeError("a key came in after all of them were wrapped anew")

    def _where(self, condition: str, *values: Value) -> list[BlobRow]:
        rows: list[Row] = self._database.execute(
            f"SELECT {_COLUMNS} FROM blobs WHERE {condition} ORDER BY id",  # noqa: S608
            values,
        )
        return [record(BlobRow, row) for row in rows]
