"""Which cloud voices can be chosen: those of vendors that may be asked, as they were last time they were listed.

The lists lie in the library, so that nobody contacts a vendor only by looking at what there is to choose from.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec

from app.core.cloud import CloudVendor, CloudVoice

if TYPE_CHECKING:
    from app.library.library import Library
    from app.services.cloud_service import CloudService

_KEY: Final = "cloud_voices"
Lists = dict[CloudVendor, tuple[CloudVoice, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudOffer:
    """A vendor that may be asked, and the voices that are known of it; none before they were listed once."""

    vendor: CloudVendor
    title: str
    voices: tuple[CloudVoice, ...]


def offers(cloud: CloudService) -> tuple[CloudOffer, ...]:
    """Return the vendors that are on and have a key, none while nothing may leave; asks none of them.

    What is known of other vendors is forgotten.
    """
    if cloud.is_offline:
        return ()
    states = [state for state in cloud.vendors() if state.is_agreed and state.key is not None]
    lists = cloud.access.call(partial(_kept_of, vendors=[state.vendor for state in states]))
    return tuple(
        CloudOffer(vendor=state.vendor, title=state.facts.title, voices=lists.get(state.vendor, ()))
        for state in states
    )


def list_voices(cloud: CloudService, vendor: CloudVendor) -> tuple[CloudVoice, ...]:
    """Ask a vendor for its voices, and keep the list; as `CloudService.voices`."""
    voices = cloud.voices(vendor)
    cloud.access.call(lambda library: _change(library, lambda lists: {**lists, vendor: voices}))
    return voices


def _kept_of(library: Library, vendors: Sequence[CloudVendor]) -> Lists:
    return _change(library, lambda lists: {vendor: lists[vendor] for vendor in vendors if vendor in lists})


def _change(library: Library, change: Callable[[Lists], Lists]) -> Lists:
    """Keep what becomes of the lists, and return it; lists that cannot be read count as none."""
    rows = library.database.execute("SELECT value FROM meta WHERE key = ?", (_KEY,))
    try:
        before = msgspec.json.decode(rows[0][0], type=Lists) if rows else {}
    except msgspec.MsgspecError:
        before = {}
    after = change(before)
    if after != before:
        value = msgspec.json.encode(after)
        library.database.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_KEY, value))
    return after
