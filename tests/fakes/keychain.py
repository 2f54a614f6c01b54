"""A keychain in memory that behaves like a real one, and can be made to fail as real ones do."""

from __future__ import annotations

import threading

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret


class MemoryKeychain:
    """Keeps what it is given; `failure` makes every call fail, `forgets` makes it lose what it was given."""

    def __init__(self) -> None:
        self.entries: dict[str, bytes] = {}
        self.failure: Code | None = None
        self.forgets = False
        self.threads: set[str] = set()

    def read(self, entry: str) -> Secret | None:
        self._called()
        value = self.entries.get(entry)
        return Secret(value) if value is not None else None

    def write(self, entry: str, value: Secret) -> None:
        self._called()
        if self.forgets:
            raise LibraryError(Code.LIBRARY_KEYCHAIN_FAILED, reason="it does not give back what was stored")
        self.entries[entry] = bytes(value.view())

    def remove(self, entry: str) -> None:
        self._called()
        self.entries.pop(entry, None)

    def _called(self) -> None:
        self.threads.add(threading.current_thread().name)
        if self.failure is not None:
            raise LibraryError(self.failure)
