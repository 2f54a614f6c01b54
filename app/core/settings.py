"""Every setting, declared once: where it belongs, what it may be, and what it is until a user says otherwise.

Settings hold nothing of what was said: no titles, no words to listen for, no names.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final, Generic, TypeVar

from app.core.errors import Code, OptionError
from app.core.options import RecognitionOptions, Task, VadSensitivity
from app.core.setting_kinds import Choice, Keys, KeyTable, Kind, Toggle, Whole, Word

T = TypeVar("T")


class Section(enum.StrEnum):
    """What a setting is about."""

    APPEARANCE = "appearance"
    RECOGNITION = "recognition"
    QUEUE = "queue"
    LIBRARY = "library"
    CLOUD = "cloud"
    PLAYBACK = "playback"
    READING = "reading"
    WINDOW = "window"
    SHORTCUTS = "shortcuts"


@dataclass(frozen=True, slots=True, eq=False)
class Setting(Generic[T]):
    """One declaration; its key begins with its section and never changes once published.

    `cautious`, where there is one, is in force while nobody can tell what the user chose.
    """

    key: str
    kind: Kind[T]
    default: T
    cautious: T | None = None

    @property
    def section(self) -> Section:
        """Return what it is about."""
        return Section(self.key.partition(".")[0])

    def read(self, raw: object) -> T:
        """Return a value of this setting from one of JSON; OptionError refuses it."""
        try:
            return self.kind.read(raw)
        except (ValueError, TypeError, OverflowError) as error:
            raise OptionError(Code.OPTION_INVALID, option=self.key, value=str(raw)[:80]) from error

    def parse(self, text: str) -> T:
        """Return a value of this setting from what a user typed; OptionError refuses it."""
        try:
            return self.kind.parse(text)
        except (ValueError, TypeError, OverflowError) as error:
            raise OptionError(Code.OPTION_INVALID, option=self.key, value=text[:80]) from error


THEMES: Final = ("system", "light", "dark", "high_contrast")

THEME: Final = Setting("appearance.theme", Choice(THEMES), "system")
TEXT_PERCENT: Final = Setting("appearance.text_percent", Whole(80, 250, "%", 10), 100)
REDUCED_MOTION: Final = Setting("appearance.reduced_motion", Toggle(), default=False)
LANGUAGE: Final = Setting("appearance.language", Word("system|[a-z]{2,3}"), "system")

SPOKEN_LANGUAGE: Final = Setting("recognition.language", Word("|[a-z]{2,3}"), "")
MODEL: Final = Setting("recognition.model", Word(r"[^\x00-\x1f/\\]{0,120}"), "")
TASK: Final = Setting("recognition.task", Choice(tuple(Task)), Task.TRANSCRIBE.value)
VAD: Final = Setting("recognition.vad", Choice(tuple(VadSensitivity)), VadSensitivity.NORMAL.value)
BEAM_SIZE: Final = Setting("recognition.beam_size", Whole(1, 20), 5)

LOCK_MINUTES: Final = Setting("library.lock_minutes", Whole(1, 240, "min"), 15)
LOCK_WITH_SESSION: Final = Setting("library.lock_with_session", Toggle(), default=True)
CLIPBOARD_SECONDS: Final = Setting("library.clipboard_seconds", Whole(0, 3600, "s", 10), 60)

OFFLINE: Final = Setting("cloud.offline", Toggle(), default=False, cautious=True)
DAILY_CHARACTERS: Final = Setting("cloud.daily_characters", Whole(0, 10_000_000, "", 10_000), 100_000)
DAILY_COST: Final = Setting("cloud.daily_cost", Whole(0, 10_000, "US$"), 5)

NOTIFY: Final = Setting("queue.notify", Toggle(), default=True)
KEEP_AWAKE: Final = Setting("queue.keep_awake", Toggle(), default=True)

REWIND_SECONDS: Final = Setting("playback.rewind_seconds", Whole(0, 10, "s"), 1)
VOLUME: Final = Setting("playback.volume", Whole(0, 100, "%", 5), 100)
MUTED: Final = Setting("playback.muted", Toggle(), default=False)
OUTPUT_DEVICE: Final = Setting("playback.device", Word(r"[^\x00-\x1f]{0,200}"), "")
JUMP_S: Final = Setting("playback.jump_s", Whole(1, 60, "s"), 5)

SAY_SEGMENTS: Final = Setting("playback.say_segments", Toggle(), default=False)

READING_LANGUAGE: Final = Setting("reading.language", Word("|[a-z]{2,8}"), "")
READING_VOICE: Final = Setting("reading.voice", Word(r"[^\x00-\x1f]{0,300}"), "")
READING_RATE: Final = Setting("reading.rate_percent", Whole(40, 400, "%", 10), 100)
READING_PITCH: Final = Setting("reading.pitch_percent", Whole(50, 200, "%", 10), 100)
READING_VOLUME: Final = Setting("reading.volume_percent", Whole(0, 200, "%", 10), 100)

TRAY: Final = Setting("window.tray", Toggle(), default=False)

OWN_KEYS: Final[Setting[Keys]] = Setting("shortcuts.keys", KeyTable(), MappingProxyType({}))

SETTINGS: Final[Mapping[str, Setting[Any]]] = MappingProxyType(
    {one.key: one for one in list(globals().values()) if isinstance(one, Setting)}
)
"""All of them by their keys, in the order in which they stand above."""


def setting(key: str) -> Setting[Any]:
    """Return a setting by its key; OptionError if there is none."""
    if key not in SETTINGS:
        raise OptionError(Code.SETTING_UNKNOWN, name=key[:80])
    return SETTINGS[key]


@dataclass(frozen=True, slots=True)
class Values:
    """What is set: values that differ from the defaults, and entries that this version does not know or take."""

    entries: Mapping[str, object]

    def __getitem__(self, wanted: Setting[T]) -> T:
        """Return the value in force: a bad entry counts as none, or as the cautious value where there is one."""
        try:
            return wanted.read(self.entries[wanted.key])
        except KeyError:
            return wanted.default
        except OptionError:
            return wanted.default if wanted.cautious is None else wanted.cautious

    def bad(self) -> Iterator[str]:
        """Yield the keys of settings whose entry is not used because it makes no sense."""
        for key in self.entries.keys() & SETTINGS.keys():
            try:
                SETTINGS[key].read(self.entries[key])
            except OptionError:
                yield key

    def with_value(self, changed: Setting[T], value: T) -> Values:
        """Return these with one more; a default is not kept, so that a better one can come with a new version."""
        entries = {key: entry for key, entry in self.entries.items() if key != changed.key}
        if changed.read(value) != changed.default:
            entries[changed.key] = value
        return Values(entries)


def cautious_values() -> Values:
    """Return what is in force where nobody can tell what the user chose."""
    return Values({one.key: one.cautious for one in SETTINGS.values() if one.cautious is not None})


def recognition_options(values: Values) -> RecognitionOptions:
    """Return the options that a recording gets unless it is given others."""
    return RecognitionOptions(
        language=values[SPOKEN_LANGUAGE],
        task=Task(values[TASK]),
        vad=VadSensitivity(values[VAD]),
        beam_size=values[BEAM_SIZE],
    ).checked()
