"""NSSpeechSynthesizer as pyttsx3's driver sees it by PyObjC, after its documentation; espeak-ng speaks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

import av
import numpy as np
from av.audio.frame import AudioFrame

from app.worker.espeak import Espeak
from tests.fakes.rendered_speech import Sound, installed, module, rendered

_COMMAND = re.compile(r"\[\[.*?\]\]")
ALEX = "com.apple.speech.synthesis.voice.Alex"
_VOICES: dict[str, tuple[str, str, str]] = {
    "com.apple.speech.synthesis.voice.Albert": ("Albert", "en_US", "VoiceGenderNeuter"),
    ALEX: ("Alex", "en_US", "VoiceGenderMale"),
    "com.apple.speech.synthesis.voice.anna": ("Anna", "de_DE", "VoiceGenderFemale"),
}
_SPEAKS = {"de_DE": "de", "en_US": "en-us"}


class ObjcString(str):
    """What PyObjC gives for strings of macOS."""

    __slots__ = ()


class NSObject:
    @classmethod
    def alloc(cls) -> Self:
        return cls.__new__(cls)

    def init(self) -> Self:
        return self


@dataclass
class Mac:
    """A computer with macOS: what waits in its run loop, and what was asked of it."""

    espeak: Espeak
    never_ends: bool = False
    said: list[str] = field(default_factory=list)
    obeyed: list[str] = field(default_factory=list)
    rates: list[float] = field(default_factory=list)
    voices: list[str] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    modes: list[int] = field(default_factory=list)
    waiting: list[Callable[[], None]] = field(default_factory=list)

    def run_mode(self, mode: str, until: float) -> bool:
        del mode, until
        if self.waiting:
            self.waiting.pop(0)()
            return True
        return False


class NSSpeechSynthesizer(NSObject):
    mac: Mac
    _rate = 175.0
    _volume = 1.0
    _voice = ALEX
    _delegate: Any = None

    def initWithVoice_(self, voice: str | None) -> Self:  # noqa: N802
        self._voice = voice or ALEX
        return self

    def setDelegate_(self, delegate: Any) -> None:  # noqa: N802
        self._delegate = delegate

    def setRate_(self, rate: float) -> None:  # noqa: N802
        self._rate = rate

    def rate(self) -> float:
        return self._rate

    def setVolume_(self, volume: float) -> None:  # noqa: N802
        self._volume = volume

    def volume(self) -> float:
        return self._volume

    def setVoice_(self, voice: str) -> bool:  # noqa: N802
        if voice in _VOICES:
            self._voice = voice
        return voice in _VOICES

    def voice(self) -> str:
        return ObjcString(self._voice)

    @staticmethod
    def availableVoices() -> list[str]:  # noqa: N802
        return list(_VOICES)

    @staticmethod
    def attributesForVoice_(voice: str) -> dict[str, object]:  # noqa: N802
        name, locale, gender = _VOICES[voice]
        return {
            "VoiceIdentifier": ObjcString(voice),
            "VoiceName": ObjcString(name),
            "VoiceLocaleIdentifier": ObjcString(locale),
            "VoiceGender": ObjcString(gender),
            "VoiceAge": 35,
        }

    def stopSpeaking(self) -> None:  # noqa: N802
        self.mac.waiting.clear()

    def startSpeakingString_toURL_(self, text: str, path: str) -> bool:  # noqa: N802
        file = Path(path)
        if file.suffix != ".aiff":
            return False  # and nothing is ever called back
        file.write_bytes(bytes(4096))
        self.mac.files.append(file)
        self.mac.modes.append(file.parent.stat().st_mode & 0o777)
        self.mac.rates.append(self._rate)
        self.mac.voices.append(self._voice)
        if not self.mac.never_ends:
            self.mac.waiting += [lambda: self._make(text, file), self._end]
        return True

    def _make(self, text: str, file: Path) -> None:
        self.mac.obeyed += _COMMAND.findall(text)
        self.mac.said.append(_COMMAND.sub("", text))
        speaks = _SPEAKS[_VOICES[self._voice][1]]
        _write_aiff(file, rendered(self.mac.espeak, self.mac.said[-1], speaks, self._rate))

    def _end(self) -> None:
        self._delegate.speechSynthesizer_didFinishSpeaking_(self, True)  # noqa: FBT003


def _write_aiff(path: Path, sound: Sound) -> None:
    """Write it with twice as many samples a second, big-endian."""
    with av.open(str(path), "w", format="aiff") as container:
        stream = container.add_stream("pcm_s16be", rate=44_100, layout="mono")
        frame = AudioFrame.from_ndarray(np.repeat(sound, 2).reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate = 44_100
        container.mux([*stream.encode(frame), *stream.encode(None)])


@contextmanager
def mac_speech(espeak: Espeak) -> Iterator[Mac]:
    """Be such a computer, as far as pyttsx3's driver can tell."""
    mac = Mac(espeak)
    loop = module("loop", runMode_beforeDate_=mac.run_mode)
    foundation = module(
        "Foundation",
        NSURL=module("NSURL", fileURLWithPath_=lambda path: path),
        NSDate=module("NSDate", dateWithTimeIntervalSinceNow_=lambda seconds: seconds),
        NSDefaultRunLoopMode="default",
        NSObject=NSObject,
        NSRunLoop=module("NSRunLoop", currentRunLoop=lambda: loop),
        NSTimer=module("NSTimer"),
    )
    objc = module("objc", super=super, python_method=lambda method: method)
    helper = module("PyObjCTools.AppHelper", PyObjCAppHelperRunLoopStopper=NSObject)
    tools = module("PyObjCTools", AppHelper=helper)
    appkit = module(
        "AppKit", NSSpeechSynthesizer=type("NSSpeechSynthesizer", (NSSpeechSynthesizer,), {"mac": mac})
    )
    with installed("nsss", objc, appkit, foundation, tools, helper):
        yield mac
