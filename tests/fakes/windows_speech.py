"""SAPI5 as pyttsx3's driver sees it by comtypes, after its published documentation; espeak-ng speaks."""

from __future__ import annotations

import re
import wave
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.worker.espeak import Espeak
from tests.fakes.rendered_speech import installed, module, rendered

_NO_DEVICE = -2147200966
_IS_NOT_XML = 16
_KEY = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Speech\\Voices\\Tokens\\"


class COMError(Exception):
    """What comtypes raises."""


@dataclass
class Token:
    """A voice; comtypes names its members as SAPI5 does."""

    Id: str
    name: str
    speaks: str  # as espeak-ng
    attributes: dict[str, str]

    def GetDescription(self) -> str:  # noqa: N802
        return self.name

    def GetAttribute(self, name: str) -> str:  # noqa: N802
        if name not in self.attributes:
            raise COMError(-2147200966, name)
        return self.attributes[name]


DAVID = Token(
    _KEY + "TTS_MS_EN-US_DAVID_11.0", "Microsoft David Desktop - English (United States)", "en-us",
    {"Language": "409", "Gender": "Male", "Age": "Adult"},
)  # fmt: skip
HEDDA = Token(
    _KEY + "TTS_MS_DE-DE_HEDDA_11.0", "Microsoft Hedda Desktop - German", "de",
    {"Language": "407", "Gender": "Female", "Age": "Adult"},
)  # fmt: skip
OF_TWO_LANGUAGES = Token(_KEY + "Other", "Other", "en-us", {"Language": "409;9", "Gender": "Male", "Age": "Adult"})


class _Com:
    """Members are found whatever the case of their letters, as comtypes does."""

    def __getattr__(self, name: str) -> Any:
        for one in dir(type(self)):
            if one.lower() == name.lower() and one != name:
                return getattr(self, one)
        raise AttributeError(name)


class FileStream(_Com):
    def Open(self, name: str, mode: int) -> None:  # noqa: N802
        assert mode == 3
        self.handle = Path(name).open("wb")  # noqa: SIM115

    def Write(self, data: bytes) -> None:  # noqa: N802
        with wave.open(self.handle) as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(22_050)
            file.writeframes(data)

    def Close(self) -> None:  # noqa: N802
        self.handle.close()

    def __del__(self) -> None:  # as COM does when nobody refers to it any more
        self.handle.close()


@dataclass
class Windows:
    """A computer with Windows: its voices, its sound device, and what was asked of it."""

    espeak: Espeak
    tokens: list[Token] = field(default_factory=lambda: [HEDDA, DAVID])
    has_device: bool = True
    said: list[str] = field(default_factory=list)
    parsed_as_xml: list[str] = field(default_factory=list)
    rates: list[int] = field(default_factory=list)
    voices: list[str] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    modes: list[int] = field(default_factory=list)
    events: deque[Callable[[], None]] = field(default_factory=deque)

    def pump(self) -> None:
        while self.events:
            self.events.popleft()()


class SpVoice(_Com):
    def __init__(self, windows: Windows) -> None:
        self._windows = windows
        self._rate = 0
        self._volume = 100
        self._stream: FileStream | None = None
        self.sink: Any = None
        self.EventInterests = 0
        self.Voice = next((one for one in windows.tokens if one is DAVID), windows.tokens[0])

    @property
    def Rate(self) -> int:  # noqa: N802
        return self._rate

    @Rate.setter
    def Rate(self, value: int) -> None:  # noqa: N802
        if not -10 <= value <= 10:
            raise COMError(-2147024809, "rate")
        self._rate = value

    @property
    def AudioOutputStream(self) -> object:  # noqa: N802
        if self._stream is None and not self._windows.has_device:
            raise COMError(_NO_DEVICE, None)
        return self._stream

    @AudioOutputStream.setter
    def AudioOutputStream(self, stream: FileStream | None) -> None:  # noqa: N802
        self._stream = stream

    def GetVoices(self) -> list[Token]:  # noqa: N802
        return self._windows.tokens

    def Speak(self, text: str, flags: int = 0) -> None:  # noqa: N802
        windows = self._windows
        assert self._stream is not None, "to a device"
        assert not flags, "not at once"
        path = Path(str(self._stream.handle.name))
        windows.files.append(path)
        windows.modes.append(path.parent.stat().st_mode & 0o777)
        windows.rates.append(self._rate)
        windows.voices.append(self.Voice.Id)
        if text.startswith("<"):
            windows.parsed_as_xml.append(text)
            text = re.sub(r"<[^>]*>", "", text)
        windows.said.append(text)
        sound = rendered(windows.espeak, text, self.Voice.speaks, 175 * 3 ** (self._rate / 10))
        self._stream.Write(sound.tobytes())
        windows.events.append(lambda: self.sink._ISpeechVoiceEvents_StartStream(1, 0))
        windows.events.append(lambda: self.sink._ISpeechVoiceEvents_Word(1, 0, 0, 1))
        windows.events.append(lambda: self.sink._ISpeechVoiceEvents_EndStream(1, len(sound)))


@contextmanager
def windows_speech(espeak: Espeak) -> Iterator[Windows]:
    """Be such a computer, as far as pyttsx3's driver can tell."""
    windows = Windows(espeak)

    def create(name: str) -> object:
        return {"SAPI.SPVOICE": lambda: SpVoice(windows), "SAPI.SPFILESTREAM": FileStream}[name.upper()]()

    def get_events(voice: SpVoice, sink: object) -> object:
        voice.sink = sink
        return sink

    client = module("comtypes.client", CreateObject=create, GetEvents=get_events)
    gen = module("comtypes.gen", SpeechLib=module("comtypes.gen.SpeechLib", SSFMCreateForWrite=3))
    comtypes = module("comtypes", client=client, gen=gen)
    pythoncom = module("pythoncom", PumpWaitingMessages=windows.pump)
    with installed("sapi5", comtypes, client, gen, pythoncom):
        yield windows
