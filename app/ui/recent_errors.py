"""What went wrong lately, without what it went wrong with: codes and numbers, never names or words."""

from __future__ import annotations

import time
from collections import deque
from typing import Final

from PySide6.QtCore import QObject, Signal

from app import __version__
from app.core.errors import Param, SoundlockError

_MOST: Final = 100
_SAFE: Final = frozenset({"reason", "kind", "limit"})
"""Parameters whose text comes from the program or the system; names of files and people come in others."""


class RecentErrors(QObject):
    """Keeps the last errors of this run in memory alone."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: deque[str] = deque(maxlen=_MOST)

    @property
    def count(self) -> int:
        """Return how many there are."""
        return len(self._lines)

    @property
    def report(self) -> str:
        """Return them all, the newest first, as text that can be passed on."""
        return "\n".join((f"Soundlock {__version__}", *reversed(self._lines))) if self._lines else ""

    def add(self, error: SoundlockError) -> None:
        """Keep one more."""
        self._keep(" ".join((error.code.value, *safe_facts(error.params))))

    def add_report(self, text: str) -> None:
        """Keep what is left of a run that ended badly; it is redacted already."""
        self._keep("program.crashed\n" + "\n".join(f"    {line}" for line in text.splitlines()))

    def clear(self) -> None:
        """Forget them."""
        self._lines.clear()
        self.changed.emit()

    def _keep(self, line: str) -> None:
        self._lines.append(f"{time.strftime('%H:%M:%S')}  {line}")
        self.changed.emit()


def safe_facts(params: dict[str, Param]) -> list[str]:
    """Return the parameters that hold nothing of what was open; of the others only that they are there."""
    return [
        f"{key}={value}" if key in _SAFE or isinstance(value, int | float) else f"{key}=…"
        for key, value in params.items()
    ]
