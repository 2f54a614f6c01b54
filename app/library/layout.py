"""Where a library keeps what, inside its one folder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.library.safe_files import PART

_FOLDER: Final = re.compile("[0-9a-f]{2}")
_FILE: Final = re.compile(f"[0-9a-f]{{30}}({re.escape(PART)})?")


@dataclass(frozen=True, slots=True)
class Layout:
    """The paths of a library; every name below the folder is fixed or random, so that none tells a title."""

    root: Path

    @property
    def slots(self) -> Path:
        """Return the key slots: what opens the library."""
        return self.root / "library.slots"

    @property
    def database(self) -> Path:
        """Return the encrypted database."""
        return self.root / "library.db"

    @property
    def lock(self) -> Path:
        """Return the file that one instance at a time holds."""
        return self.root / "library.lock"

    @property
    def rotation(self) -> Path:
        """Return the journal of a change of the master key, there only while one is under way."""
        return self.root / "rotation.journal"

    @property
    def blobs(self) -> Path:
        """Return the folder of encrypted recordings."""
        return self.root / "blobs"

    @property
    def quarantine(self) -> Path:
        """Return the folder of recordings that the database does not know."""
        return self.root / "quarantine"

    def blob(self, blob_id: bytes) -> Path:
        """Return the path of a blob: two levels deep, so that no folder grows huge."""
        name = blob_id.hex()
        return self.blobs / name[:2] / name[2:]

    def blob_files(self) -> Iterator[Path]:
        """Yield the files of blobs and parts of them; what file managers leave among them is not ours."""
        for folder in self.blobs.iterdir() if self.blobs.is_dir() else ():
            if _FOLDER.fullmatch(folder.name):
                yield from (path for path in folder.iterdir() if _FILE.fullmatch(path.name))

    def exists(self) -> bool:
        """Say whether a library was made here."""
        return self.slots.is_file()
