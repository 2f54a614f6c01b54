"""espeak-ng by its C interface: sound in pieces, words with the sample at which they begin, and phonemes.

The library and its data come with the Python package espeakng-loader, so that nothing of the system is needed and
nothing is written anywhere. Constants and structures are those of espeak-ng's speak_lib.h (version 1.52).
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Final, NamedTuple

_AUDIO_OUTPUT_SYNCHRONOUS: Final = 2
_DONT_EXIT: Final = 0x8000  # otherwise a missing file ends the whole process
_CHARS_UTF8: Final = 1
_PHONEMES: Final = 0x100  # what stands in [[ ]] is sounds
_POSITION_CHARACTER: Final = 1
_EVENT_WORD: Final = 1
_IPA: Final = 2
_BUFFER_MS: Final = 2000  # of sound handed over at once, made in three milliseconds
_OK: Final = 0

RATE: Final = 1
VOLUME: Final = 2
PITCH: Final = 3


class _Id(ctypes.Union):
    _fields_: ClassVar = [("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8)]


class _Event(ctypes.Structure):
    """Is read as an array of numbers, for a structure made for each costs ten times as much."""

    _fields_: ClassVar = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),  # in characters, from 1
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),  # in milliseconds
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Id),
    ]


_EVENT_NUMBERS: Final = ctypes.sizeof(_Event) // ctypes.sizeof(ctypes.c_int)
_POSITION, _LENGTH, _SAMPLE = (
    getattr(_Event, name).offset // ctypes.sizeof(ctypes.c_int) for name in ("text_position", "length", "sample")
)


class _Voice(ctypes.Structure):
    _fields_: ClassVar = [
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),  # a priority byte and a tag, again and again, until a zero
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    ]


class EspeakVoice(NamedTuple):
    """A voice as espeak-ng knows it."""

    identifier: str
    name: str
    languages: tuple[str, ...]
    gender: int  # 0 unknown, 1 male, 2 female


class WordEvent(NamedTuple):
    """A word of the text, by characters from 0, and the sample of the utterance at which it begins."""

    start: int
    length: int
    sample: int


_LAST: Final = 255  # of priorities

OnSound = Callable[[bytes, list[WordEvent]], bool]
"""Takes 16-bit samples and words; True goes on, False ends the utterance."""


class Espeak:
    """The library, of which a process has one and which speaks one text at a time."""

    def __init__(self) -> None:
        import espeakng_loader  # noqa: PLC0415 (loaded in the worker, in the order of its lock)

        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        self._on_sound: OnSound | None = None
        self._failure: BaseException | None = None
        self._declare()
        data = os.fsencode(espeakng_loader.get_data_path())
        self.rate_hz: int = self._library.espeak_Initialize(
            _AUDIO_OUTPUT_SYNCHRONOUS, _BUFFER_MS, data, _DONT_EXIT
        )
        if self.rate_hz <= 0:
            raise OSError(f"espeak_Initialize: {self.rate_hz}")
        self._library.espeak_SetSynthCallback(self._callback)

    def voices(self) -> list[EspeakVoice]:
        """Return the voices, those first that espeak-ng takes first for their language."""
        listed = self._library.espeak_ListVoices(None)
        found: list[tuple[int, EspeakVoice]] = []
        while listed[len(found)]:
            voice = listed[len(found)].contents
            tags = dict(_tags(voice.languages))
            known = EspeakVoice(
                identifier=voice.identifier.decode(),
                name=voice.name.decode(),
                languages=tuple(tags),
                gender=voice.gender,
            )
            found.append((max(tags.values(), default=_LAST), known))
        return [voice for _, voice in sorted(found, key=lambda one: one[0])]

    def choose(self, voice: str) -> bool:
        """Speak with a voice from now on; False if there is none of that name, identifier or language."""
        return bool(self._library.espeak_SetVoiceByName(voice.encode()) == _OK)

    def set(self, parameter: int, value: int) -> None:
        """Set a rate in words a minute, a volume (100 is usual) or a pitch (0 to 99, 50 is usual)."""
        self._library.espeak_SetParameter(parameter, value, 0)

    def get(self, parameter: int) -> int:
        """Return what is set."""
        return int(self._library.espeak_GetParameter(parameter, 1))

    def speak(self, text: str, on_sound: OnSound, *, has_marks: bool = False) -> None:
        """Hand over the sound of a text; returns when all of it was, or when `on_sound` ended it.

        Where it `has_marks`, `[[…]]` are sounds in espeak-ng's own notation.

        What `on_sound` raises is raised here. OSError if the library refuses.
        """
        data = text.replace("\0", " ").encode("utf-8", "replace")
        self._on_sound, self._failure = on_sound, None
        flags = _CHARS_UTF8 | (_PHONEMES if has_marks else 0)
        try:
            status = self._library.espeak_Synth(data, len(data) + 1, 0, _POSITION_CHARACTER, 0, flags, None, None)
        finally:
            self._on_sound = None
        if self._failure is not None:
            raise self._failure
        if status != _OK:
            raise OSError(f"espeak_Synth: {status}")

    def phonemes(self, text: str, *, has_marks: bool = False) -> str:
        """Return how a text is said, in the International Phonetic Alphabet, without its commas and full stops.

        WORKAROUND: whether `[[…]]` are sounds is said to espeak_Synth alone, and holds until it is said again.
        """
        self.speak(" ", lambda _data, _words: False, has_marks=has_marks)
        data = ctypes.create_string_buffer(text.replace("\0", " ").encode("utf-8", "replace"))
        place = ctypes.c_void_p(ctypes.addressof(data))
        clauses = []
        while place.value:  # the library moves it on by a clause, and sets it to nothing at the end
            found = self._library.espeak_TextToPhonemes(ctypes.byref(place), _CHARS_UTF8, _IPA)
            clauses.append((found or b"").decode("utf-8", "replace").strip())
        return " ".join(filter(None, clauses))

    def _declare(self) -> None:
        library = self._library
        library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        library.espeak_TextToPhonemes.argtypes = [ctypes.POINTER(ctypes.c_void_p), ctypes.c_int, ctypes.c_int]
        library.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
        library.espeak_ListVoices.argtypes = [ctypes.c_void_p]
        library.espeak_Synth.argtypes = [
            ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int, ctypes.c_uint, ctypes.c_uint,
            ctypes.c_void_p, ctypes.c_void_p,
        ]  # fmt: skip
        numbers = ctypes.POINTER(ctypes.c_int)
        kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, numbers)
        self._callback = kind(self._hear)  # kept: the library holds a bare pointer

    def _hear(self, samples: int | None, count: int, events: Any) -> int:  # noqa: ANN401 (a pointer)
        """Take what the library made; nothing may be raised into it."""
        if self._on_sound is None or self._failure is not None:
            return 1
        try:
            words = []
            place = 0
            while kind := events[place]:
                if kind == _EVENT_WORD:
                    start, length = events[place + _POSITION] - 1, events[place + _LENGTH]
                    words.append(WordEvent(max(0, start), max(0, length), events[place + _SAMPLE]))
                place += _EVENT_NUMBERS
            data = ctypes.string_at(samples, count * 2) if samples and count > 0 else b""
            goes_on = self._on_sound(data, words) if data or words else True
        except BaseException as error:  # noqa: BLE001 (raised again by speak, on the other side of the library)
            self._failure = error
            return 1
        return 0 if goes_on else 1


def _tags(address: int | None) -> Iterator[tuple[str, int]]:
    """Read the language tags behind a pointer, each with its priority, of which the lowest comes first."""
    while address and (priority := ctypes.string_at(address, 1)[0]):
        tag = ctypes.string_at(address + 1)
        yield tag.decode(), priority
        address += 1 + len(tag) + 1
