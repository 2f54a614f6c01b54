"""What the rules of the collections would delete, and the sweep that does it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.library.items import Filter
from app.library.library import Doomed, Library, Receipt
from app.library.records import BlobRow, ItemRow, ItemState, TranscriptRow
from app.library.rules import Rule

_DAY_MS: Final = 86_400_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What the rules say about one item: what goes, and why."""

    item: ItemRow
    blobs: tuple[BlobRow, ...] = ()
    transcripts: tuple[TranscriptRow, ...] = ()
    reasons: tuple[str, ...] = ()


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
        everything = library.items.list(Filter(state=None, collection=collection))
        items = [item for item in everything if item.state is not ItemState.IMPORTING]
        found += _of_collection(library, items, rule, now_ms)
    return found


def sweep(library: Library, now_ms: int) -> Receipt | None:
    """Delete what is due, with one change of the master key for all of it; None if nothing is."""
    all_due = due(library, now_ms)
    if not all_due:
        return None
    doomed = [_doomed(library, one) for one in all_due]
    return library.shred(
        Doomed(
            items=tuple(item for one in doomed for item in one.items),
            blobs=tuple(blob for one in doomed for blob in one.blobs),
            transcripts=tuple(row for one in doomed for row in one.transcripts),
        )
    )


def _of_collection(library: Library, items: list[ItemRow], rule: Rule, now_ms: int) -> Iterator[Due]:
    """Go through the items of a collection, the newest first."""
    recordings = texts = 0
    for item in sorted(items, key=lambda item: (item.created_ms, item.id), reverse=True):
        age_days = (now_ms - item.created_ms) / _DAY_MS
        blobs = tuple(library.blob_rows.of_item(item.id))
        transcripts = tuple(library.transcripts.of_item(item.id))
        recordings += bool(blobs)
        texts += bool(transcripts)
        audio = [
            reason
            for reason, holds in (
                ("transcribed", rule.audio_until_transcribed and _is_transcribed(library, transcripts)),
                ("age", rule.audio_days is not None and age_days >= rule.audio_days),
                ("count", rule.audio_count is not None and recordings > rule.audio_count),
            )
            if holds and blobs
        ]
        text = [
            reason
            for reason, holds in (
                ("age", rule.transcript_days is not None and age_days >= rule.transcript_days),
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
