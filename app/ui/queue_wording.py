"""Words for the queue."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.core.options import BUILT_IN_MODEL
from app.core.presets import Recipe
from app.core.text import clock, display_name, human_duration, printable
from app.ui.languages import language_name
from app.ui.models.queue_row import QueueRow, Stage
from app.ui.recipe_wording import unusual_texts
from app.ui.sentences import error_text

if TYPE_CHECKING:
    from app.services.preflight import Preflight

_tr = QCoreApplication.translate
_DAY_S: Final = 86_400


def title(row: QueueRow) -> str:
    """Name a job; a part says where it lies."""
    name = printable(row.title) or _tr("QueueWording", "Recording")
    if not row.is_part:
        return name
    end = row.recipe.options.end_s
    start_text = clock(row.start_s, millis=False)
    if end is None:
        return _tr("QueueWording", "{title}, from {start}").format(title=name, start=start_text)
    times = {"start": start_text, "end": clock(end, millis=False)}
    return _tr("QueueWording", "{title}, {start} to {end}").format(title=name, **times)


def stage_text(row: QueueRow) -> str:
    """Say in a few words where a job stands."""
    share = row.share
    if row.stage is Stage.LISTENING and share is not None:
        return _tr("QueueWording", "Transcribing, %n %", "", int(100 * share))
    if row.stage is Stage.PAUSED and share:
        return _tr("QueueWording", "Paused at %n %", "", int(100 * share))
    texts = {
        Stage.TAKING_IN: _tr("QueueWording", "Encrypting into the library…"),
        Stage.WAITING: _tr("QueueWording", "Waiting"),
        Stage.PARKED: _tr("QueueWording", "Waiting to be resumed"),
        Stage.LOADING: _tr("QueueWording", "Loading the model…"),
        Stage.LISTENING: _tr("QueueWording", "Transcribing…"),
        Stage.STOPPING: _tr("QueueWording", "Stopping…"),
        Stage.PAUSED: _tr("QueueWording", "Paused"),
        Stage.FAILED: _tr("QueueWording", "Failed"),
        Stage.DONE: _tr("QueueWording", "Done"),
        Stage.CANCELLED: _tr("QueueWording", "Cancelled"),
    }
    return texts[row.stage]


def end_text(row: QueueRow, now: float) -> str:
    """Say when a job will be done; nothing where that would be a guess."""
    if row.ends_in_s is None or row.has_ended:
        return ""
    return done_around(row.ends_in_s, now)


def done_around(seconds: float, now: float) -> str:
    """Say at what time of day something ends that takes so long from now."""
    if seconds < 60:
        return _tr("QueueWording", "done in a minute")
    end = QDateTime.fromSecsSinceEpoch(round(now + seconds))
    locale = QLocale()
    time = locale.toString(end.time(), QLocale.FormatType.ShortFormat)
    days = QDateTime.fromSecsSinceEpoch(round(now)).date().daysTo(end.date())
    if days == 0:
        return _tr("QueueWording", "done around {time}").format(time=time)
    if days == 1:
        return _tr("QueueWording", "done around {time} tomorrow").format(time=time)
    date = locale.toString(end.date(), QLocale.FormatType.ShortFormat)
    return _tr("QueueWording", "done around {time} on {date}").format(time=time, date=date)


def reason_text(row: QueueRow) -> str:
    """Say why a job failed and what to do about it; nothing where it did not."""
    return error_text(row.error) if row.error is not None else ""


def model_name(model: str) -> str:
    """Name a model as people know it."""
    if not model:
        return _tr("QueueWording", "Best model")
    if model == BUILT_IN_MODEL:
        return _tr("QueueWording", "Built-in engine")
    return display_name(model, max_chars=40)


def options_text(recipe: Recipe) -> str:
    """List in one line the model, the language, and what differs from the usual."""
    language = language_name(recipe.options.language) or _tr("QueueWording", "any language")
    return " · ".join((model_name(recipe.model), language, *unusual_texts(recipe.options)))


def size_text(size_bytes: int) -> str:
    """Say how large something is, roughly."""
    return _tr("QueueWording", "about {size}").format(
        size=QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    )


def ahead_text(ahead: Preflight, end_s: float | None, now: float) -> str:
    """Say in one line what was taken into the queue: how many, how long, how large, and when it will be done."""
    parts = [_tr("QueueWording", "Recordings: %n", "", ahead.count)]
    length = human_duration(ahead.known_s)
    if not ahead.unknown:
        parts.append(length)
    elif ahead.unknown < ahead.count:
        parts.append(_tr("QueueWording", "more than {duration}").format(duration=length))
        parts.append(_tr("QueueWording", "length not known yet of %n", "", ahead.unknown))
    else:
        parts.append(_tr("QueueWording", "length not known yet"))
    parts.append(size_text(ahead.size_bytes))
    if end_s is not None:
        parts.append(done_around(end_s, now))
    return " · ".join(parts)


def summary(rows: Sequence[QueueRow], now: float, *, is_held: bool) -> str:
    """Say in one line how much is left to do and when it will be done."""
    left = [row for row in rows if not row.has_ended]
    if not left:
        return _tr("QueueWording", "Nothing waits.")
    parts = [_tr("QueueWording", "Recordings: %n", "", len(left))]
    lengths = [_left_s(row) for row in left]
    heard = human_duration(sum(length or 0.0 for length in lengths))
    known = [length for length in lengths if length is not None]
    if known and len(known) == len(lengths):
        parts.append(_tr("QueueWording", "{duration} to hear").format(duration=heard))
    elif known:
        parts.append(_tr("QueueWording", "more than {duration} to hear").format(duration=heard))
    else:
        parts.append(_tr("QueueWording", "length not known yet"))
    counted = [row for row in left if row.stage not in {Stage.PAUSED, Stage.FAILED}]
    if is_held:
        parts.append(_tr("QueueWording", "the queue is paused"))
    elif counted and counted[-1].ends_in_s is not None:
        parts.append(done_around(counted[-1].ends_in_s, now))
    failed = sum(row.stage is Stage.FAILED for row in left)
    if failed:
        parts.append(_tr("QueueWording", "%n failed", "", failed))
    return " · ".join(parts)


def _left_s(row: QueueRow) -> float | None:
    return None if row.end_s is None else max(0.0, row.end_s - max(row.start_s, row.done_s))
