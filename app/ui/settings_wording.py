"""Words for settings: what each is called, what it does, and what its values are called."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from app.core.settings import Section

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Words:
    """What a user reads of one setting."""

    title: str
    hint: str = ""
    values: dict[str, str] = field(default_factory=dict)


def section_text(section: Section) -> str:
    """Return what a section is called."""
    return {
        Section.APPEARANCE: _tr("Settings", "Appearance"),
        Section.RECOGNITION: _tr("Settings", "Recognition"),
        Section.QUEUE: _tr("Settings", "Queue"),
        Section.PLAYBACK: _tr("Settings", "Playback"),
        Section.READING: _tr("Settings", "Reading aloud"),
        Section.LIBRARY: _tr("Settings", "Library"),
        Section.CLOUD: _tr("Settings", "Cloud voices"),
        Section.WINDOW: _tr("Settings", "Window"),
        Section.SHORTCUTS: _tr("Settings", "Keyboard shortcuts"),
    }[section]


def words(key: str) -> Words:
    """Return the words of a setting."""
    return {**_appearance(), **_recognition(), **_reading(), **_others()}[key]


def _appearance() -> dict[str, Words]:
    return {
        "appearance.theme": Words(
            _tr("Settings", "Theme"),
            _tr("Settings", "“As the system” follows its colours, and its wish for high contrast."),
            {
                "system": _tr("Settings", "As the system"),
                "light": _tr("Settings", "Light"),
                "dark": _tr("Settings", "Dark"),
                "high_contrast": _tr("Settings", "High contrast"),
            },
        ),
        "appearance.text_percent": Words(
            _tr("Settings", "Text size"), _tr("Settings", "In proportion to the text size of the system.")
        ),
        "appearance.reduced_motion": Words(
            _tr("Settings", "Reduce motion"),
            _tr("Settings", "Nothing blinks, slides or fades."),
        ),
        "appearance.language": Words(
            _tr("Settings", "Language of the window"),
            "",
            {"system": _tr("Settings", "As the system")},
        ),
    }


def _recognition() -> dict[str, Words]:
    return {
        "recognition.language": Words(
            _tr("Settings", "Spoken language"),
            _tr("Settings", "What the choice at the top of the window begins with."),
        ),
        "recognition.model": Words(
            _tr("Settings", "Speech model"),
            _tr("Settings", "What the choice at the top of the window begins with."),
            {"": _tr("Settings", "Best that is installed")},
        ),
        "recognition.task": Words(
            _tr("Settings", "What is written"),
            _tr("Settings", "Models for English alone cannot translate."),
            {
                "transcribe": _tr("Settings", "What was said"),
                "translate": _tr("Settings", "A translation into English"),
            },
        ),
        "recognition.vad": Words(
            _tr("Settings", "What counts as speech"),
            _tr("Settings", "Quiet speech finds more noise, too, that is none."),
            {
                "off": _tr("Settings", "Everything, silence included"),
                "low": _tr("Settings", "Clear speech only"),
                "normal": _tr("Settings", "What sounds like speech"),
                "high": _tr("Settings", "Quiet speech, too"),
            },
        ),
        "recognition.beam_size": Words(
            _tr("Settings", "Thoroughness"),
            _tr("Settings", "How many readings are followed at once. More takes longer and is a little better."),
        ),
    }


def _reading() -> dict[str, Words]:
    return {
        "reading.language": Words(
            _tr("Settings", "Language of the text"),
            _tr("Settings", "What the reader begins with, like all of this page."),
            {"": _tr("Settings", "Automatic")},
        ),
        "reading.voice": Words(_tr("Settings", "Voice"), "", {"": _tr("Settings", "Best for the language")}),
        "reading.rate_percent": Words(_tr("Settings", "Speed of the voice")),
        "reading.pitch_percent": Words(_tr("Settings", "Pitch of the voice")),
        "reading.volume_percent": Words(_tr("Settings", "Volume of the voice")),
    }


def _others() -> dict[str, Words]:
    return {
        "playback.rewind_seconds": Words(
            _tr("Settings", "Go back when playing on"),
            _tr("Settings", "After a pause, so that the sentence is heard again from before where it stopped."),
        ),
        "playback.volume": Words(_tr("Settings", "Volume")),
        "playback.muted": Words(_tr("Settings", "Mute")),
        "playback.device": Words(
            _tr("Settings", "Output device"),
            _tr("Settings", "While it is not there, the system's own is used."),
            {"": _tr("Settings", "As the system")},
        ),
        "library.lock_minutes": Words(
            _tr("Settings", "Lock after this time without input"),
            _tr("Settings", "While a recording is transcribed, the library stays open."),
        ),
        "library.lock_with_session": Words(
            _tr("Settings", "Lock with the session and before sleep"),
            _tr("Settings", "When the screen is locked, and before the computer sleeps."),
        ),
        "library.clipboard_seconds": Words(
            _tr("Settings", "Empty the clipboard after"),
            _tr("Settings", "Text that was copied is taken back if it is still there. 0 leaves it."),
        ),
        "queue.notify": Words(
            _tr("Settings", "Tell when the queue is done"),
            _tr("Settings", "A note of the desktop says how many, and never what."),
        ),
        "queue.keep_awake": Words(
            _tr("Settings", "Stay awake while there is work"),
            _tr("Settings", "Recordings to transcribe, or a text that becomes sound. The screen still goes dark."),
        ),
        "cloud.offline": Words(
            _tr("Settings", "Let nothing leave this computer"),
            _tr("Settings", "This wins over everything else, and ends at once what is under way."),
        ),
        "cloud.daily_characters": Words(
            _tr("Settings", "Characters that may leave in a day"),
            _tr("Settings", "For all cloud voices together. 0 sets no bound."),
        ),
        "cloud.daily_cost": Words(
            _tr("Settings", "What cloud voices may cost in a day"),
            _tr("Settings", "As estimated by published prices. 0 sets no bound."),
        ),
        "playback.jump_s": Words(_tr("Settings", "Length of a jump back or forward")),
        "playback.say_segments": Words(
            _tr("Settings", "Say what is heard"),
            _tr("Settings", "A screen reader is told each segment, and who speaks, as playback reaches it."),
        ),
        "window.tray": Words(
            _tr("Settings", "Show an icon in the system tray"),
            _tr("Settings", "It shows and locks the window."),
        ),
        "shortcuts.keys": Words(_tr("Settings", "Keys of commands")),
    }
