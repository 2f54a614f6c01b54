"""A keychain in a folder, for tests in which the program is killed: what was written is there afterwards."""

from __future__ import annotations

from pathlib import Path

from app.crypto.secret import Secret
from app.library.safe_files import make_folder, remove, write_whole


class FolderKeychain:
    """Keeps each entry in a file, whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        make_folder(folder)

    def read(self, entry: str) -> Secret | None:
        path = self.folder / entry
        return Secret(path.read_bytes()) if path.exists() else None

    def write(self, entry: str, value: Secret) -> None:
        write_whole(self.folder / entry, bytes(value.view()))

    def remove(self, entry: str) -> None:
        remove(self.folder / entry)
