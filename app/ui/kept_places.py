"""How far documents were read: kept in the open library, for this run of the program where there is none."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from app.services.library_session import LibrarySession
from app.services.reading_places import Places, keep_place, kept_places, name_of, with_place
from app.ui.bridge import Bridge

if TYPE_CHECKING:
    from app.library.library import Library


class KeptPlaces:
    """A place that cannot be kept or found again is no reason to bother anybody."""

    def __init__(self, session: LibrarySession, bridge: Bridge) -> None:
        self._session = session
        self._bridge = bridge
        self._own: Places = {}

    def keep(self, text: str, at: int) -> None:
        """Keep how far a text was read."""
        if self._session.is_open:
            self._session.submit(partial(_keep, text=text, at=at))  # goes before a lock that is asked for next
        else:
            self._own = with_place(self._own, name_of(text), at)

    def find(self, text: str, then: Callable[[int], None]) -> None:
        """Call back with how far a text was read, if it was begun."""

        def tell(at: int) -> None:
            if 0 < at < len(text):
                then(at)

        if self._session.is_open:
            self._bridge.run(partial(_find, self._session, text), tell, lambda _: None)
        else:
            tell(self._own.get(name_of(text), 0))

    def forget(self) -> None:
        """Keep nothing of what was read without a library."""
        self._own = {}


def _keep(library: Library, text: str, at: int) -> None:
    keep_place(library, name_of(text), at)


def _find(session: LibrarySession, text: str) -> int:
    return session.call(kept_places).get(name_of(text), 0)
