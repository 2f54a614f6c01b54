"""Words for what models and panels show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.core.errors import Code, SoundlockError
from app.core.options import BUILT_IN_MODEL
from app.core.text import display_name, human_duration, printable
from app.core.transcript import Flag, Segment, Transcript
from app.ui.languages import language_name
from app.ui.models.job_row import JobRow, State
from app.ui.sentences import error_text

if TYPE_CHECKING:
    from app.library.segment_cells import Doubts

_tr = QCoreApplication.translate
_MOST_OF_TITLE: Final = 300
_UNSURE_BELOW: Final = -1.0  # the mean log-probability below which Whisper itself tries again


def name_text(row: JobRow) -> str:
    """Return a title as it is shown: one line of a length that can be painted, in which nothing steers."""
    return title_text(row.name)


def title_text(title: str) -> str:
    """Return the title of a recording as it is shown."""
    return printable(title[:_MOST_OF_TITLE]) or _tr("Wording", "Recording")


def read_out(row: JobRow) -> str:
    """Say all that a line of the list shows, its title, date and length first, and that what is done is done."""
    item = row.item
    parts = [name_text(row)]
    if item is not None:
        length = "" if item.duration_ms is None else human_duration(item.duration_ms / 1000)
        parts += [date_text(item.created_ms), length]
    if item is not None and item.duration_ms is not None and row.state is State.FINISHED:
        parts += [
            _tr("Wording", "Finished"),
            language_name(item.language),
            model_text(item.model) if item.model else "",
        ]
    else:
        parts += [phase_text(row), eta_text(row.remaining_s)]
    if row.is_sensitive:
        parts.append(_tr("Wording", "sensitive"))
    if row.has_notes:
        parts.append(_tr("Wording", "has notes"))
    return ", ".join(part for part in parts if part)


def details_text(row: JobRow) -> str:
    """Say where a job stands, and of an item what made it and what a person put on it."""
    model = row.item.model if row.item is not None and row.state is State.FINISHED else ""
    label = _tr("Wording", "sensitive") if row.is_sensitive else ""
    notes = _tr("Wording", "has notes") if row.has_notes else ""
    parts = (phase_text(row), model_text(model) if model else "", label, notes)
    return " · ".join(part for part in parts if part)


def model_text(name: str) -> str:
    """Name a model."""
    return _tr("Wording", "built-in engine") if name == BUILT_IN_MODEL else display_name(name, max_chars=40)


def date_text(time_ms: int) -> str:
    """Say when something was, by the hour today, by the day this year."""
    locale, then, now = QLocale(), QDateTime.fromMSecsSinceEpoch(time_ms), QDateTime.currentDateTime()
    if then.date() == now.date():
        return locale.toString(then.time(), QLocale.FormatType.ShortFormat)
    if then.date().year() == now.date().year():
        return locale.toString(
            then.date(), _tr("Wording", "d MMM", "day and month of this year, as Qt writes dates")
        )
    return locale.toString(then.date(), QLocale.FormatType.ShortFormat)


def phase_text(row: JobRow) -> str:
    """Say in a few words where a job stands."""
    match row.state:
        case State.LISTENING:
            return _listening_text(row)
        case State.FINISHED:
            return _finished_text(row)
        case State.CANCELLED:
            kept = _tr("Wording", "Cancelled, the finished part is kept")
            return kept if row.segments else _tr("Wording", "Cancelled")
        case State.PAUSED:
            kept = _tr("Wording", "Paused, the finished part is kept")
            return kept if row.segments else _tr("Wording", "Paused")
        case State.FAILED:
            kept = _tr("Wording", "Failed, the finished part is kept")
            return kept if row.segments else _tr("Wording", "Failed")
        case _:
            texts = {
                State.IMPORTING: _tr("Wording", "Encrypting into the library…"),
                State.WAITING: _tr("Wording", "Waiting"),
                State.LOADING: _tr("Wording", "Loading the model…"),
                State.CANCELLING: _tr("Wording", "Cancelling…"),
                State.INTERRUPTED: _tr("Wording", "Interrupted, the finished part is kept"),
                State.UNTOUCHED: _tr("Wording", "Not transcribed yet"),
            }
            return texts[row.state]


def _finished_text(row: JobRow) -> str:
    if row.item is not None and row.item.duration_ms is not None:
        parts = (human_duration(row.item.duration_ms / 1000), language_name(row.item.language))
        return " · ".join(part for part in parts if part)
    if not row.segments or row.transcript is None:
        return _tr("Wording", "Finished, no speech found")
    return _tr("Wording", "Finished, {duration}").format(duration=human_duration(row.transcript.duration_s))


def _listening_text(row: JobRow) -> str:
    if not row.shows_progress:
        return _tr("Wording", "Transcribing…")
    share = row.share
    if share is None:
        return _tr("Wording", "Transcribing, {heard} heard").format(heard=human_duration(row.done_s))
    return _tr("Wording", "Transcribing, %n %", "", int(share * 100))


def eta_text(remaining_s: float | None) -> str:
    """Say how long something still takes, no more exactly than is known; nothing where it is not."""
    if remaining_s is None:
        return ""
    if remaining_s < 8:
        return _tr("Wording", "a few seconds left")
    if remaining_s < 90:
        return _tr("Wording", "about %n s left", "", 5 * round(remaining_s / 5))
    if remaining_s < 5400:
        return _tr("Wording", "about %n min left", "", round(remaining_s / 60))
    hours, minutes = divmod(round(remaining_s / 60), 60)
    return _tr("Wording", "about {hours} h {minutes} min left").format(hours=hours, minutes=minutes)


def flag_text(flag: Flag) -> str:
    """Say why a segment should be doubted."""
    match flag:
        case Flag.REPEATED:
            return _tr("Wording", "Repeated text")
        case Flag.OVER_SILENCE:
            return _tr("Wording", "Text where no speech was heard")
        case Flag.WORD_RATE:
            return _tr("Wording", "Faster than anyone speaks")
        case Flag.COMPRESSIBLE:
            return _tr("Wording", "Text that goes round in circles")
        case Flag.PHANTOM:
            return _tr("Wording", "Phrase that engines make up")


def doubts_text(segment: Doubts | Segment) -> str:
    """Say in one line why a segment should be heard again, nothing if it need not."""
    doubts = [flag_text(flag) for flag in segment.flags]
    if segment.avg_logprob is not None and segment.avg_logprob < _UNSURE_BELOW:
        doubts.append(_tr("Wording", "The engine was unsure"))
    return " · ".join(doubts)


def closed_text(error: SoundlockError) -> str:
    """Say in one sentence why the keychain does not open the library; nothing where it was never to."""
    match error.code:
        case Code.LIBRARY_KEYCHAIN_ABSENT:
            return _tr("Wording", "This computer offers no keychain that keeps secrets encrypted.")
        case Code.LIBRARY_KEYCHAIN_LOCKED:
            return _tr("Wording", "This computer's keychain is locked.")
        case Code.LIBRARY_KEYCHAIN_ENTRY:
            return _tr("Wording", "This computer's keychain does not hold the key of the library.")
        case Code.LIBRARY_KEYCHAIN_FAILED:
            return _tr("Wording", "This computer's keychain does not work.")
        case Code.LIBRARY_NO_SUCH_SLOT:
            return _tr("Wording", "The library does not open by this computer's keychain.")
        case _:
            return error_text(error)


def format_text(name: str) -> str:
    """Name an export format."""
    names = {
        "txt": _tr("Wording", "Plain text"),
        "srt": _tr("Wording", "SubRip subtitles"),
        "vtt": _tr("Wording", "WebVTT subtitles"),
        "lrc": _tr("Wording", "LRC, text for music players"),
        "json": _tr("Wording", "JSON with every detail"),
        "tsv": _tr("Wording", "Table of times and text"),
        "csv": _tr("Wording", "Table for spreadsheets"),
        "md": _tr("Wording", "Markdown"),
        "html": _tr("Wording", "Web page"),
        "ass": _tr("Wording", "Advanced SubStation subtitles"),
        "docx": _tr("Wording", "Word document"),
        "pdf": _tr("Wording", "PDF for printing"),
        "audio": _tr("Wording", "Recording, as sound"),
    }
    return names.get(name, name.upper())


def made_by(transcript: Transcript) -> str:
    """Say in one line which language a transcript is in and what made it."""
    parts = (language_name(transcript.language), model_text(transcript.engine.model))
    return " · ".join(part for part in parts if part)
