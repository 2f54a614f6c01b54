"""The settings of this user: read from one small file, told to whoever wants to know, written back whole."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

from app.core.settings import Setting, Values, cautious_values
from app.library.safe_files import make_folder
from app.services.files import output_error, write_whole

_VERSION: Final = 1
_MAX_BYTES: Final = 1 << 20

T = TypeVar("T")
Listener = Callable[[Setting[Any]], None]
_State = tuple[int, ...] | None


class SettingsService:
    """What is set now. Reading is a look into memory; `save` touches the disk and may be called in the background.

    Another process may write the same file: only what was changed here is changed there.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._values: Values | None = None
        self._seen: _State = None
        self._unsaved: dict[str, Setting[Any]] = {}
        self._listeners: list[Listener] = []

    @property
    def values(self) -> Values:
        """Return all that is set; the file is read at the first time."""
        with self._lock:
            if self._values is None:
                self._seen = _state(self.file)
                self._values = _values_of(_read(self.file))
            return self._values

    def get(self, wanted: Setting[T]) -> T:
        """Return the value in force."""
        return self.values[wanted]

    def current(self, wanted: Setting[T]) -> T:
        """Return the value in force, and take in before what another program wrote of it, which is not told.

        A file that is gone changes nothing; one that cannot be read any more makes the value a cautious one.
        """
        before = self.values
        with self._lock:
            state = _state(self.file)
            if state is not None and state != self._seen and wanted.key not in self._unsaved:
                self._seen = state
                self._values = before.with_value(wanted, _values_of(_read(self.file))[wanted])
        return self.values[wanted]

    def set(self, changed: Setting[T], value: T) -> None:
        """Change a value and tell it; OptionError refuses it, and nothing changes. It is kept by `save`."""
        before = self.values
        after = before.with_value(changed, value)
        with self._lock:
            self._values = after
            self._unsaved[changed.key] = changed
        if before[changed] != after[changed]:
            for listener in tuple(self._listeners):
                listener(changed)

    def reset(self, changed: Setting[T]) -> None:
        """Give a setting its default back."""
        self.set(changed, changed.default)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear of every change, in the thread in which it is made; call what is returned to hear no more."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def save(self) -> None:
        """Write what was changed; OutputError says why not; the values stay in force for now."""
        with self._writing:
            with self._lock:
                unsaved = dict(self._unsaved)
                values = self._values
            if values is None or not unsaved:
                return
            document = _read(self.file)
            kept = _values_of(document)
            for changed in unsaved.values():
                kept = kept.with_value(changed, values[changed])
            written = {"version": _VERSION, **(document or {}), "values": dict(kept.entries)}
            self._write(written, moves_aside=document is None)
            with self._lock:
                for key, changed in unsaved.items():
                    if self._values is not None and self._values[changed] == values[changed]:
                        del self._unsaved[key]  # unless it was changed once more in the meantime

    def bad_keys(self) -> list[str]:
        """Return the settings whose entry in the file is not used because it makes no sense."""
        return sorted(self.values.bad())

    def _write(self, document: dict[str, object], *, moves_aside: bool) -> None:
        text = json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True, default=dict) + "\n"
        try:
            make_folder(self.file.parent)
            if moves_aside:  # what cannot be understood may have been written by hand
                self.file.replace(self.file.with_suffix(".damaged.json"))
        except OSError as error:
            raise output_error(error, self.file.name) from error
        write_whole(self.file, text.encode(), overwrite=True)


def _read(file: Path) -> dict[str, object] | None:
    """Return what the file holds, nothing if there is none; None says that it cannot be understood."""
    try:
        with file.open("rb") as stream:
            document = json.loads(stream.read(_MAX_BYTES))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        return None
    is_understood = isinstance(document, dict) and isinstance(document.get("values", {}), dict)
    return document if is_understood else None


def _values_of(document: dict[str, object] | None) -> Values:
    entries = None if document is None else document.get("values", {})
    return Values(dict(entries)) if isinstance(entries, dict) else cautious_values()


def _state(file: Path) -> _State:
    """Return what changes whenever the file is written; None if there is none."""
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    except OSError:
        return ()
    return found.st_ino, found.st_mtime_ns, found.st_size, found.st_mode
