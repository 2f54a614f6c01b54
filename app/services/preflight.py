"""What is known of recordings before anything is done with them: how many, how long, how large."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass

from app.core.errors import InputError
from app.core.media_length import length_s
from app.core.positioned import reader
from app.services.inputs import MediaSource


@dataclass(frozen=True, slots=True)
class Measure:
    """One recording: its length as its header says, None where it does not, and its size."""

    length_s: float | None
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Preflight:
    """Several recordings together."""

    measures: tuple[Measure, ...]

    @property
    def count(self) -> int:
        """Return how many there are."""
        return len(self.measures)

    @property
    def known_s(self) -> float:
        """Return the length of those whose header says it."""
        return sum(one.length_s for one in self.measures if one.length_s is not None)

    @property
    def unknown(self) -> int:
        """Return how many headers do not say how long they are."""
        return sum(one.length_s is None for one in self.measures)

    @property
    def size_bytes(self) -> int:
        """Return how much all of them take."""
        return sum(one.size_bytes for one in self.measures)


def preflight(sources: Iterable[MediaSource]) -> Preflight:
    """Look at the headers of files; one that cannot be read is unknown here, and says why when it is taken in."""
    return Preflight(tuple(_measured(source) for source in sources))


def _measured(source: MediaSource) -> Measure:
    if source.path is None:
        return Measure(None, 0)
    try:
        descriptor = source.open_input()
    except InputError:
        return Measure(None, 0)
    try:
        size = os.fstat(descriptor).st_size
        return Measure(length_s(reader(descriptor), size), size)
    except OSError:
        return Measure(None, 0)
    finally:
        os.close(descriptor)
