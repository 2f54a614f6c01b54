"""Words for the ways to unlock a library, and for what its rules delete."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.core.text import display_name, printable
from app.crypto.slots_v1 import Slot, SlotKind
from app.ui.models.line_model import Line

if TYPE_CHECKING:
    from app.library.deletion import Receipt
    from app.library.retention import Due

_tr = QCoreApplication.translate


def library_name(folder: Path | None) -> str:
    """Name a library by its folder, the user's own by nothing."""
    return "" if folder is None else display_name(folder, max_chars=40)


def kind_text(way: Slot) -> str:
    """Say what opens the library."""
    names = {
        SlotKind.KEYCHAIN: _tr("LibraryWording", "Keychain"),
        SlotKind.PASSPHRASE: _tr("LibraryWording", "Passphrase"),
        SlotKind.RECOVERY: _tr("LibraryWording", "Recovery key"),
        SlotKind.KEYFILE: _tr("LibraryWording", "Key file"),
    }
    if way.kind is not SlotKind.COMBINED:
        return names[way.kind]
    return _tr("LibraryWording", "Together: {things}").format(things=" + ".join(names[one] for one in way.factors))


def way_line(way: Slot, opened_by: bytes) -> Line:
    """Say of a way to unlock what it is, since when, and whether it opened the library this time."""
    kind = kind_text(way)
    title = f"{kind} “{printable(way.label)}”" if way.label else kind
    date = QLocale().toString(QDateTime.fromMSecsSinceEpoch(way.created_ms).date())
    details = _tr("LibraryWording", "Since {date}").format(date=date)
    if way.id == opened_by:
        details += " · " + _tr("LibraryWording", "used now")
    return Line(title, details)


def due_line(due: Due) -> Line:
    """Say of an item what of it the rules delete, and why."""
    words = {
        "audio: transcribed": _tr("LibraryWording", "Recording, as its text is complete"),
        "audio: age": _tr("LibraryWording", "Recording, by its age"),
        "audio: count": _tr("LibraryWording", "Recording, as there are newer ones"),
        "transcript: age": _tr("LibraryWording", "Text, by its age"),
        "transcript: count": _tr("LibraryWording", "Text, as there are newer ones"),
    }
    return Line(printable(due.item.title), " · ".join(words.get(reason, reason) for reason in due.reasons))


def deleted_text(receipt: Receipt) -> str:
    """Count what was deleted."""
    counts = (
        (receipt.items, _tr("LibraryWording", "whole entries: %n", "", receipt.items)),
        (receipt.files, _tr("LibraryWording", "recordings: %n", "", receipt.files)),
        (receipt.transcripts, _tr("LibraryWording", "texts: %n", "", receipt.transcripts)),
    )
    what = ", ".join(text for count, text in counts if count)
    return _tr("LibraryWording", "Your rules deleted for good: {what}. The library has a new master key.").format(
        what=what
    )
