"""Make the recordings that are measured, in a folder that goes away with the run."""

from __future__ import annotations

import json
import random
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from faster_whisper.audio import decode_audio

from tests.support.speech import RATE_HZ as SAMPLE_RATE
from tests.support.speech import Samples, speak
from tests.support.vocabulary import COLOURS, DAYS, FIXED, NAMES

ROOT: Final = Path(__file__).resolve().parents[2]
SPEECH_FOLDERS: Final = (ROOT.parent / "shared" / "data" / "speech", ROOT / "resources" / "samples")
_SEED: Final = 20_260
_VOICES: Final = ("gmw/en-US", "gmw/en-US", "gmw/en", "gmw/en-US+m3", "gmw/en-US+f2", "gmw/en+f4")
_BLOCK_S: Final = 600.0
"""Synthetic speech repeats after so long: hours of it need not be spoken anew."""

_DIGITS: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


@dataclass(frozen=True, slots=True)
class Recording:
    """A file, how long it is, and what is said in it where that is known."""

    path: Path
    seconds: float
    truth: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One real utterance with its reference text."""

    path: Path
    reference: str


class Studio:
    """Writes recordings of any length to one folder, each but once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[str, Recording] = {}

    def fixture(self, seconds: float) -> Recording:
        """Speak sentences of the fixture's vocabulary with pauses of 0.6 to 4 s; the truth is known."""
        return self._once(f"fixture-{seconds:.0f}", seconds, is_fixture=True)

    def speech(self, seconds: float) -> Recording:
        """Tile real speech where there is some, else the fixture's sentences."""
        return self._once(f"speech-{seconds:.0f}", seconds, is_fixture=not real_speech())

    def path(self, name: str) -> Path:
        """Return where another file of the run may be written."""
        return self._folder / name

    def for_model(self, model: str, seconds: float) -> Recording:
        """Return what a model is measured on."""
        return self.fixture(seconds) if model == "fixture" else self.speech(seconds)

    def _once(self, name: str, seconds: float, *, is_fixture: bool) -> Recording:
        if name not in self._made:
            path = self._folder / f"{name}.wav"
            parts = _sentences(min(seconds, _BLOCK_S)) if is_fixture else _tiles()
            truth, written_s = _write(path, list(parts), seconds)
            source = "espeak-ng" if is_fixture else "real speech, tiled"
            self._made[name] = Recording(path, written_s, truth, source)
        return self._made[name]


def real_speech() -> list[Spoken]:
    """Return the utterances with references of the folders that are here."""
    return [spoken for folder in SPEECH_FOLDERS for spoken in utterances(folder)]


def utterances(folder: Path) -> list[Spoken]:
    """Read a folder's manifest.jsonl, or its media that have a text file of the same name beside them."""
    manifest = folder / "manifest.jsonl"
    if manifest.is_file():
        lines = [json.loads(line) for line in manifest.read_text("utf-8").splitlines() if line.strip()]
        return [
            Spoken(folder / line["file"], line["reference"])
            for line in lines
            if line.get("lang", "en") == "en" and line.get("reference") and (folder / line["file"]).is_file()
        ]
    return [
        Spoken(media, text.read_text("utf-8"))
        for text in sorted(folder.rglob("*.txt"))
        for media in sorted(text.parent.glob(f"{text.stem}.*"))
        if media.suffix.lower() in {".wav", ".flac", ".mp3", ".ogg", ".opus", ".m4a"}
    ]


def _tiles() -> Iterator[tuple[str, Samples]]:
    pick = random.Random(_SEED)
    for spoken in real_speech():
        samples: Samples = decode_audio(str(spoken.path), sampling_rate=SAMPLE_RATE)
        yield "", np.concatenate([samples, np.zeros(round(pick.uniform(0.2, 0.8) * SAMPLE_RATE), np.float32)])


def _sentences(seconds: float) -> Iterator[tuple[str, Samples]]:
    pick = random.Random(_SEED)
    total_s = 0.0
    while total_s < seconds:
        text = _phrase(pick)
        spoken = speak(text, pick.choice(_VOICES), round(pick.triangular(140, 200, 170)))
        pause = np.zeros(round(pick.uniform(0.6, 4.0) * SAMPLE_RATE), np.float32)
        total_s += (len(spoken) + len(pause)) / SAMPLE_RATE
        yield text, np.concatenate([spoken, pause])


def _phrase(pick: random.Random) -> str:
    def digits(least: int, most: int) -> str:
        return " ".join(pick.choice(_DIGITS) for _ in range(pick.randint(least, most)))

    kinds = (
        lambda: pick.choice(FIXED),
        lambda: pick.choice(FIXED),
        lambda: f"{digits(1, 6).capitalize()}.",
        lambda: f"My phone number is {digits(4, 6)}.",
        lambda: f"The secret code is {digits(4, 4)}.",
        lambda: f"My name is {pick.choice(NAMES)}.",
        lambda: f"Please call {pick.choice(NAMES)} on {pick.choice(DAYS)}.",
        lambda: f"The meeting starts on {pick.choice(DAYS)}.",
        lambda: f"{pick.choice(('Open', 'Close'))} the {pick.choice(COLOURS)} {pick.choice(('file', 'window'))}.",
    )
    return pick.choice(kinds)()


def _write(path: Path, parts: list[tuple[str, Samples]], seconds: float) -> tuple[str, float]:
    """Write parts again and again until the length is reached; return the text and the length."""
    wanted = round(seconds * SAMPLE_RATE)
    written = 0
    texts: list[str] = []
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        pcm = [(text, (np.clip(samples, -1, 1) * 32767).astype("<i2")) for text, samples in parts]
        while written < wanted:
            for text, samples in pcm:
                if written >= wanted:
                    break
                file.writeframesraw(samples.tobytes())
                written += len(samples)
                texts.append(text)
    return " ".join(text for text in texts if text), written / SAMPLE_RATE
