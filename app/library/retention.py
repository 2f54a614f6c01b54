"""What the rules of the collections would delete, and the sweep that does it.

Ages are told by the clock, and clocks jump. So the times in the ledger, which nobody can change unseen, are looked
at first: after a gap that is longer than anybody leaves a library alone, nothing is deleted for its age until a
person has said that the clock is right.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.errors import Code, LibraryError
from app.library.deeds import Deed
from app.library.deletion import Doomed, Receipt, shred
from app.library.items import Filter
from app.library.records import BlobRow, ItemRow, ItemState, TranscriptRow
from app.library.rules import Rule

if TYPE_CHECKING:
    from app.library.library import Library

_DAY_MS: Final = 86_400_000
_GAP_MS: Final = 60 * _DAY_MS
_AGE: Final = "age"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What the rules say about one item: what goes, and why."""

    item: ItemRow
    blobs: tuple[BlobRow, ...] = ()
    transcripts: tuple[TranscriptRow, ...] = ()
    reasons: tuple[str, ...] = ()

    @property
    def is_by_age(self) -> bool:
        """Say whether the clock had a say in it."""
        return any(reason.endswith(_AGE) for reason in self.reasons)


def set_rule(library: Library, collection: str, given: dict[str, int | bool], *, keeps_others: bool) -> None:
    """Change a collection's rule, made if it is new; OptionError if that is no rule."""
    with library.database.transaction():
        number = library.collections.named(collection)
        row = next(row for row in library.collections.list() if row.id == number)
        before = Rule.read(row.retention) if keeps_others else Rule()
        library.collections.set_retention(number, before.changed(given).written())


def due(library: Library, now_ms: int) -> list[Due]:
    """Return what the rules of all collections would delete at this time; nothing is changed."""
    rules = {row.id: Rule.read(row.retention) for row in library.collections.list()}
    found: list[Due] = []
    for collection, rule in rules.items():
        found += _of_collection(library, _in_collection(library, collection), rule, now_ms)
    return found


def preview(library: Library, collection: int, rule: Rule, now_ms: int) -> list[Due]:
    """Return what a rule would delete at this time if the collection had it; nothing is changed."""
    return list(_of_collection(library, _in_collection(library, collection), rule, now_ms))


def sweep(library: Library, now_ms: int, *, trusts_clock: bool = False) -> Receipt | None:
    """Delete what is due, with one change of the master key for all of it; None if nothing is.

    LibraryError LIBRARY_CLOCK if something is due by its age and the clock has jumped; `trusts_clock` says that a
    person looked at it, which is remembered.
    """
    all_due = due(library, now_ms)
    if not all_due:
        return None
    last_ms = jumped_from(library, now_ms)
    if last_ms is not None and any(one.is_by_age for one in all_due):
        if not trusts_clock:
            raise LibraryError(Code.LIBRARY_CLOCK, now=_day(now_ms), last=_day(last_ms))
        library.ledger.append(Deed.CLOCK_TRUSTED)
    doomed = [_doomed(library, one) for one in all_due]
    return shred(
        library,
        Doomed(
            items=tuple(item for one in doomed for item in one.items),
            blobs=tuple(blob for one in doomed for blob in one.blobs),
            transcripts=tuple(row for one in doomed for row in one.transcripts),
        ),
    )


def jumped_from(library: Library, now_ms: int) -> int | None:
    """Return the time before the first jump of the clock that nobody has confirmed; None if there is none.

    A clock that was put right again takes its jump back. After one that went back, the jump is its way to the
    present: what was taken in meanwhile only looks old.
    """
    steps = [*((entry.time_ms, entry.deed) for entry in library.ledger.entries()), (now_ms, "")]
    before: int | None = None
    last_ms, _ = steps[0]
    for time_ms, deed in steps:
        if deed == Deed.CLOCK_TRUSTED:
            before = None
        elif before is None:
            before = last_ms if time_ms - last_ms > _GAP_MS else None
        elif time_ms - before <= _GAP_MS:
            before = None
        last_ms = time_ms
    return before


def _day(time_ms: int) -> str:
    """Write a day as all people read it the same way; a clock that is out of its mind has none."""
    try:
        return dt.datetime.fromtimestamp(time_ms / 1000, dt.UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        return "?"


def _in_collection(library: Library, collection: int) -> list[ItemRow]:
    everything = library.items.list(Filter(state=None, collection=collection))
    return [item for item in everything if item.state is not ItemState.IMPORTING]


def _of_collection(library: Library, items: list[ItemRow], rule: Rule, now_ms: int) -> Iterator[Due]:
    """Go through the items of a collection, first the one that was taken in last, whatever the clock said then."""
    recordings = texts = 0
    for item in sorted(items, key=lambda item: item.id, reverse=True):
        age_days = (now_ms - item.created_ms) / _DAY_MS
        blobs = tuple(library.blob_rows.of_item(item.id))
        transcripts = tuple(library.transcripts.of_item(item.id))
        recordings += bool(blobs)
        texts += bool(transcripts)
        audio = [
            reason
            for reason, holds in (
                ("transcribed", rule.audio_until_transcribed and _is_transcribed(library, transcripts)),
                (_AGE, rule.audio_days is not None and age_days >= rule.audio_days),
                ("count", rule.audio_count is not None and recordings > rule.audio_count),
            )
            if holds and blobs
        ]
        text = [
            reason
            for reason, holds in (
                (_AGE, rule.transcript_days is not None and age_days >= rule.transcript_days),
                ("count", rule.transcript_count is not None and texts > rule.transcript_count),
            )
            if holds and transcripts
        ]
        if audio or text:
            yield Due(
                item=item,
                blobs=blobs if audio else (),
                transcripts=transcripts if text else (),
                reasons=(*(f"audio: {reason}" for reason in audio), *(f"transcript: {reason}" for reason in text)),
            )


def _is_transcribed(library: Library, transcripts: tuple[TranscriptRow, ...]) -> bool:
    """Say whether a complete transcript is there and can be read; loading it checks it against the state root."""
    return any(row.is_complete and library.transcripts.load(row.id).is_complete for row in transcripts)


def _doomed(library: Library, one: Due) -> Doomed:
    """Delete the whole item where nothing of it would be left."""
    keeps_audio = len(one.blobs) < len(library.blob_rows.of_item(one.item.id))
    keeps_text = len(one.transcripts) < len(library.transcripts.of_item(one.item.id))
    if not keeps_audio and not keeps_text:
        return Doomed(items=(one.item,))
    return Doomed(blobs=one.blobs, transcripts=one.transcripts)
