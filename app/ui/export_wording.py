"""Words for what the export dialog shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.formats.timing import Strain
from app.core.muting import EDGE_S
from app.core.sound_forms import SoundForm

_tr = QCoreApplication.translate


def preset_text(name: str) -> str:
    """Name a way to export that is there from the start."""
    names = {
        "reading": _tr("Export", "Reading copy without times"),
        "minutes": _tr("Export", "Minutes with times and speakers"),
        "record": _tr("Export", "Record with line numbers and doubts"),
        "broadcast": _tr("Export", "Subtitles for broadcasting"),
    }
    return names.get(name, name)


def strain_text(strains: Sequence[tuple[int, Strain]]) -> str:
    """Say what of the wishes for subtitles could not be kept; nothing where all were."""
    counts = {kind: sum(one is kind for _, one in strains) for kind in Strain}
    texts = {
        Strain.FAST: _tr("Export", "Subtitles that must be read faster than wished: %n.", "", counts[Strain.FAST]),
        Strain.SHORT: _tr("Export", "Subtitles that are shorter than wished: %n.", "", counts[Strain.SHORT]),
        Strain.NO_GAP: _tr("Export", "Gaps that are shorter than wished: %n.", "", counts[Strain.NO_GAP]),
        Strain.WIDE: _tr(
            "Export", "Subtitles with a word that is wider than a line: %n.", "", counts[Strain.WIDE]
        ),
    }
    return " ".join(text for kind, text in texts.items() if counts[kind])


def sound_text(*, is_covered: bool, form: SoundForm | None) -> str:
    """Say what is written as sound."""
    if form is not None and is_covered:
        return _tr(
            "Export",
            "The sound as {form}. Passages that are marked as redactions cannot be heard in it, nor the words "
            "that they cut, nor {seconds} seconds before and after. Nothing else of the original file is written.",
        ).format(form=form.label, seconds=QLocale().toString(EDGE_S))
    if form is not None:
        return _tr(
            "Export",
            "The sound as {form}, with all that can be heard in it. Nothing else of the original file is written.",
        ).format(form=form.label)
    if is_covered:
        return _tr(
            "Export",
            "The sound as a WAV file. Passages that are marked as redactions cannot be heard in it, nor the words "
            "that they cut, nor {seconds} seconds before and after. Nothing else of the original file is written. "
            "A recording without such passages is written as it is.",
        ).format(seconds=QLocale().toString(EDGE_S))
    return _tr(
        "Export",
        "The recording as it was taken into the library, with all that can be heard in it, and with what its file "
        "says of itself, as a title or a place.",
    )
