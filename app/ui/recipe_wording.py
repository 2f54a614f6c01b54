"""Words for how recordings are transcribed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.options import Channels, RecognitionOptions, Task, VadSensitivity

_tr = QCoreApplication.translate
_DEFAULTS: Final = RecognitionOptions()


def unusual_texts(options: RecognitionOptions) -> list[str]:
    """Name the options that are not the usual ones, language apart."""
    unusual = (
        (options.task is Task.TRANSLATE, _tr("QueueWording", "into English")),
        (options.channels is Channels.SPLIT, _tr("QueueWording", "two speakers by channel")),
        (options.vad is VadSensitivity.OFF, _tr("QueueWording", "hears silence too")),
        (options.vad is VadSensitivity.LOW, _tr("QueueWording", "clear speech only")),
        (options.vad is VadSensitivity.HIGH, _tr("QueueWording", "quiet speech too")),
        (bool(options.initial_prompt), _tr("QueueWording", "with a prompt")),
        (bool(options.hotwords), _tr("QueueWording", "with names and terms")),
        (not options.word_times, _tr("QueueWording", "no word times")),
        (options.beam_size != _DEFAULTS.beam_size, _tr("QueueWording", "beam %n", "", options.beam_size)),
        (not options.condition_on_previous_text, _tr("QueueWording", "without context")),
        (bool(options.audio_track), _tr("QueueWording", "track %n", "", options.audio_track)),
    )
    return [text for is_so, text in unusual if is_so]
