"""Words for edits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_tr = QCoreApplication.translate


def kind_text(kind: str) -> str:
    """Name a kind of edit, nothing for none."""
    texts = {
        "ReplaceText": _tr("Edits", "Text edited"),
        "ReplaceTexts": _tr("Edits", "Words replaced"),
        "Split": _tr("Edits", "Segment split"),
        "Merge": _tr("Edits", "Segments merged"),
        "MergeMany": _tr("Edits", "Segments merged"),
        "Retime": _tr("Edits", "Times moved"),
        "AssignSpeaker": _tr("Edits", "Speaker named"),
        "RenameSpeaker": _tr("Edits", "Speaker renamed"),
        "Delete": _tr("Edits", "Segment deleted"),
        "DeleteMany": _tr("Edits", "Segments deleted"),
        "Insert": _tr("Edits", "Segment inserted"),
        "ReplaceSegments": _tr("Edits", "Passage taken over"),
        "ReplaceRange": _tr("Edits", "Passage transcribed again"),
    }
    return texts.get(kind, kind)
