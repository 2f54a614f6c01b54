"""Copies of a library, as encrypted as itself, and the way back."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import Code, LibraryError
from app.core.text import display_name
from app.library.layout import Layout
from app.library.safe_files import keep_for_owner, make_folder, sync_file, sync_folder, told_as_library_errors

if TYPE_CHECKING:
    from app.library.library import Library

_PARTIAL = ".partial"


def back_up(library: Library, target: Path) -> int:
    """Copy an open library into a folder that does not exist yet; return how many recordings were copied.

    Nothing is decrypted. The folder takes its name when everything is on the disk. LIBRARY_EXISTS also for one
    inside the library: it would go with it.
    """
    if target.exists() or library.layout.root.resolve() in target.resolve().parents:
        raise LibraryError(Code.LIBRARY_EXISTS, name=display_name(target))
    partial = target.with_name(target.name + _PARTIAL)
    with told_as_library_errors(target):
        shutil.rmtree(partial, ignore_errors=True)
        make_folder(partial)
        try:
            with library.database.turn():  # nobody writes while the files are copied
                library.database.checkpoint()
                count = _copy(library.layout, Layout(partial))
            partial.rename(target)
            sync_folder(target.parent)
        except BaseException:
            shutil.rmtree(partial, ignore_errors=True)
            raise
    return count


def put_back(backup: Path, root: Path) -> None:
    """Copy a backup to where a library should be; LIBRARY_EXISTS if anything is there."""
    source = Layout(backup)
    with told_as_library_errors(backup):
        if not source.exists():
            raise LibraryError(Code.LIBRARY_MISSING, name=display_name(backup))
    with told_as_library_errors(root):
        if root.exists() and any(root.iterdir()):
            raise LibraryError(Code.LIBRARY_EXISTS, name=display_name(root))
    partial = root.with_name(root.name + _PARTIAL)
    with told_as_library_errors(root):
        shutil.rmtree(partial, ignore_errors=True)
        make_folder(partial)
        try:
            _copy(source, Layout(partial))
            if root.exists():
                root.rmdir()
            partial.rename(root)
            sync_folder(root.parent)
        except BaseException:
            shutil.rmtree(partial, ignore_errors=True)
            raise


def _copy(source: Layout, target: Layout) -> int:
    """Copy the files of a library, the slots last: without them the copy is none."""
    blobs = list(source.blob_files())
    for file in blobs:
        _copy_file(file, target.root / file.relative_to(source.root))
    _copy_file(source.database, target.database)
    _copy_file(source.slots, target.slots)
    return len(blobs)


def _copy_file(source: Path, target: Path) -> None:
    make_folder(target.parent)
    with source.open("rb") as reading, target.open("xb") as writing:
        keep_for_owner(target, 0o600)
        shutil.copyfileobj(reading, writing, 1 << 20)
        writing.flush()
        sync_file(writing.fileno())
