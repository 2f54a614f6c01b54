"""Recordings that no row of the database knows: kept apart, since a newer database that does may come back."""

from __future__ import annotations

from pathlib import Path

from app.library.layout import Layout
from app.library.safe_files import make_folder, remove, sync_folder, told_as_library_errors


class Quarantine:
    """A folder of files under their blob's id in hex; nobody can read them as long as no key is known."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout

    def files(self) -> dict[bytes, Path]:
        """Return what lies there."""
        folder = self._layout.quarantine
        with told_as_library_errors(folder):
            paths = list(folder.iterdir()) if folder.is_dir() else []
        return {bytes.fromhex(path.name): path for path in paths if _is_blob(path.name)}

    def take(self, uid: bytes, path: Path) -> None:
        """Put a file there."""
        with told_as_library_errors(path):
            make_folder(self._layout.quarantine)
            self._move(path, self._layout.quarantine / uid.hex())

    def give_back(self, known: set[bytes]) -> int:
        """Put back what the database knows again, and count it."""
        back = {uid: path for uid, path in self.files().items() if uid in known}
        for uid, path in back.items():
            target = self._layout.blob(uid)
            with told_as_library_errors(target):
                make_folder(target.parent)
                self._move(path, target)
        return len(back)

    def empty(self) -> int:
        """Remove what lies there, and count it."""
        files = self.files()
        for path in files.values():
            with told_as_library_errors(path):
                remove(path)
        return len(files)

    @staticmethod
    def _move(path: Path, target: Path) -> None:
        path.replace(target)
        sync_folder(target.parent)
        sync_folder(path.parent)


def _is_blob(name: str) -> bool:
    try:
        return len(bytes.fromhex(name)) == 16
    except ValueError:
        return False
