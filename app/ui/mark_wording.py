"""Words and icons for marks: what each kind is called, and what one mark says."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.library.records import MarkKind, MarkRow
from app.ui.listening_wording import shown_text

_tr = QCoreApplication.translate

ICONS: Final = {
    MarkKind.BOOKMARK: "bookmark",
    MarkKind.COMMENT: "comment",
    MarkKind.REDACTION: "redact",
    MarkKind.CHECKED: "finished",
}


def kind_text(kind: MarkKind) -> str:
    """Name a kind of mark."""
    return {
        MarkKind.BOOKMARK: _tr("MarkModel", "Bookmark"),
        MarkKind.COMMENT: _tr("MarkModel", "Comment"),
        MarkKind.REDACTION: _tr("MarkModel", "To be redacted"),
        MarkKind.CHECKED: _tr("MarkModel", "Checked"),
    }[kind]


def label_and_reason(mark: MarkRow) -> tuple[str, str]:
    """Part what stands in the place of a redaction from the lines below it, which say why."""
    if mark.kind is not MarkKind.REDACTION:
        return mark.body, ""
    label, _, reason = mark.body.partition("\n")
    return label, reason


def body_text(mark: MarkRow) -> str:
    """Say on one line what somebody wrote, and why something was marked."""
    return ": ".join(filter(None, map(shown_text, label_and_reason(mark))))


def mark_text(mark: MarkRow) -> str:
    """Say a mark on one line: its kind, and what it says."""
    kind, body = kind_text(mark.kind), body_text(mark)
    return _tr("MarkModel", "{kind}: {text}").format(kind=kind, text=body) if body else kind
