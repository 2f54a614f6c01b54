"""Libraries for tests: opened by a keychain in memory or by a recovery key, which take no time to derive."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from app.core.transcript import EngineInfo, Segment, Transcript, Word
from app.crypto.secret import Secret
from app.crypto.slots_v1 import SlotSecret
from app.library.library import Library
from app.library.opening import Way, create, open_library
from app.library.records import ItemKind, ItemRow
from tests.fakes.keychain import MemoryKeychain


@dataclass
class Desk:
    """A folder, a keychain and a recovery key: all that is needed to make a library and open it again."""

    folder: Path
    keychain: MemoryKeychain = field(default_factory=MemoryKeychain)
    recovery: bytes = bytes(range(32))

    @property
    def root(self) -> Path:
        return self.folder / "library"

    @property
    def recovery_secret(self) -> SlotSecret:
        return SlotSecret(recovery=Secret(self.recovery))

    def make(self) -> Library:
        return create(self.root, self.keychain, [Way(secret=self.recovery_secret)], in_keychain=True)

    def open(self, secret: SlotSecret | None = None) -> Library:
        return open_library(self.root, self.keychain, secret)

    def open_by_recovery(self) -> Library:
        return open_library(self.root, self.keychain, self.recovery_secret)

    def copy(self, name: str) -> Path:
        """Copy the files as a backup or a thief would."""
        target = self.folder / name
        shutil.copytree(self.root, target)
        return target

    def put_back(self, copy: Path) -> None:
        shutil.rmtree(self.root)
        shutil.copytree(copy, self.root)


def add_recording(library: Library, content: bytes, title: str = "A talk") -> ItemRow:
    """Put bytes into a library as the recording of a new item."""
    item = library.items.add(kind=ItemKind.RECORDING, title=title)
    with library.blobs.writing(item.id, "audio") as writer:
        writer.write(content)
    library.items.set_ready(item.id)
    return library.items.get(item.id)


def content_of(library: Library, item: ItemRow) -> bytes:
    """Return the bytes of an item's recording."""
    (blob,) = library.blob_rows.of_item(item.id)
    with library.blobs.reading(blob) as reader:
        return reader.read() or b""


def add_transcript(library: Library, item: ItemRow, *texts: str) -> int:
    """Give an item a complete transcript of one second for each text."""
    segments = tuple(
        Segment(
            start_s=at,
            end_s=at + 1,
            text=f" {text}",
            words=(Word(start_s=at, end_s=at + 1, text=f" {text}", probability=0.9),),
        )
        for at, text in enumerate(texts)
    )
    made = Transcript(
        source_name=item.title,
        language="en",
        language_probability=1.0,
        duration_s=len(texts),
        engine=EngineInfo(engine="faster-whisper", model="test"),
        segments=segments,
    )
    number = library.transcripts.begin(item.id, made)
    library.transcripts.finish(number, made)
    return number
