"""Rows of the library's database as frozen values. Times of day are milliseconds since 1970, in UTC."""

from __future__ import annotations

import enum
import time
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol, TypeVar

import msgspec

from app.core.errors import Code, LibraryError
from app.core.transcript import MediaInfo


class _HasFields(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Any]]


Record = TypeVar("Record", bound=_HasFields)
Packed = TypeVar("Packed")


class ItemKind(enum.StrEnum):
    """Name where an item came from."""

    RECORDING = "recording"
    DICTATION = "dictation"
    SPEECH = "speech"


class ItemState(enum.StrEnum):
    """Name how far an item is in its life."""

    IMPORTING = "importing"
    READY = "ready"
    TRASHED = "trashed"


class Sensitivity(enum.StrEnum):
    """Name how careful the program has to be with an item."""

    NORMAL = "normal"
    SENSITIVE = "sensitive"


class BlobState(enum.StrEnum):
    """Name whether the bytes of a blob are known to be on the disk."""

    WRITING = "writing"
    READY = "ready"


class JobState(enum.StrEnum):
    """Name how far a job is."""

    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class MarkKind(enum.StrEnum):
    """Name what a mark in a recording is for."""

    BOOKMARK = "bookmark"
    COMMENT = "comment"
    REDACTION = "redaction"
    CHECKED = "checked"


class Place(enum.StrEnum):
    """Name what kind of text a search found."""

    TITLE = "title"
    NOTE = "note"
    MARK = "mark"
    SEGMENT = "segment"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """One item; `revision` counts the committed changes to it and to all that hangs on it."""

    id: int
    uid: bytes  # 16 random bytes
    kind: ItemKind
    title: str
    original_name: str
    media: MediaInfo | None
    created_ms: int
    imported_ms: int
    duration_ms: int | None
    language: str
    model: str
    state: ItemState
    trashed_ms: int | None
    collection: int | None
    sensitivity: Sensitivity
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BlobRow:
    """One encrypted file; lengths in bytes and the digest are known once it is ready."""

    id: int
    uid: bytes  # 16 random bytes
    item: int
    kind: str
    revision: int
    state: BlobState
    wrapped_key: bytes
    epoch: int
    true_length: int | None
    stored_length: int | None
    digest: bytes | None
    created_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscriptRow:
    """One transcript of an item without its text; `cursor` is the number of the last revision that is applied."""

    id: int
    item: int
    created_ms: int
    language: str
    is_complete: bool
    cursor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionRow:
    """One edit that was made; numbers count from 1 in each transcript."""

    id: int
    number: int
    created_ms: int
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TagRow:
    """One tag and how many items carry it."""

    id: int
    name: str
    items: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectionRow:
    """One collection, its retention rule as JSON, and how many items lie in it."""

    id: int
    name: str
    retention: str
    items: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRow:
    """One note on an item."""

    id: int
    item: int
    body: str
    created_ms: int
    changed_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkRow:
    """One stretch of a recording that a person marked; a moment starts where it ends."""

    id: int
    item: int
    start_s: float
    end_s: float
    kind: MarkKind
    body: str
    created_ms: int
    changed_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRow:
    """One job of the queue; `next_ms` is the offset in the recording from which it goes on."""

    id: int
    item: int
    kind: str
    state: JobState
    position: int
    model: str
    options: str  # JSON
    next_ms: int
    resume: bytes
    created_ms: int
    started_ms: int | None
    finished_ms: int | None
    error_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One find; `spans` are the parts of `snippet` that matched, as start and end in characters."""

    item: int
    title: str
    place: Place
    row: int  # the id of the item, the note, the mark or the segment
    start_s: float | None
    end_s: float | None
    snippet: str
    spans: tuple[tuple[int, int], ...]


def now_ms() -> int:
    """Return the time of day."""
    return time.time_ns() // 1_000_000


def columns(kind: type[_HasFields]) -> str:
    """List the columns that a record is read from, as SQL."""
    return ", ".join(kind.__dataclass_fields__)


def record(kind: type[Record], row: tuple[Any, ...]) -> Record:
    """Build a record from a row of `columns(kind)`; LibraryError if a value is none that we write."""
    try:
        return msgspec.convert(dict(zip(kind.__dataclass_fields__, row, strict=True)), kind, strict=False)
    except msgspec.ValidationError as error:
        raise LibraryError(Code.LIBRARY_DATABASE, reason="row") from error


def packed(value: object) -> bytes:
    """Return a value as MessagePack."""
    return msgspec.msgpack.encode(value)


def unpacked(kind: type[Packed], data: bytes) -> Packed:
    """Read what `packed` wrote; LibraryError if it is something else."""
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except msgspec.DecodeError as error:
        raise LibraryError(Code.LIBRARY_DATABASE, reason="row") from error
