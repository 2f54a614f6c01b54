"""Errors and speed of the built-in engine on real speech."""

from __future__ import annotations

import wave
from pathlib import Path
from typing import Final

import numpy as np
from audio import SPEECH_FOLDERS, Recording, Spoken, utterances
from compare import say
from faster_whisper.audio import decode_audio
from report import Row
from settings import Bench
from sides import services
from truth import WordErrors, word_errors

from tests.support.speech import RATE_HZ as SAMPLE_RATE

_BUILT_IN: Final = "built-in"


def measure(bench: Bench) -> None:
    """Print a row for each set of recordings, each recording transcribed on its own; and the start of one run."""
    rows: list[Row] = []
    for folder in SPEECH_FOLDERS:
        sets: dict[str, list[Spoken]] = {}
        for spoken in utterances(folder):
            sets.setdefault(spoken.path.parent.name, []).append(spoken)
        if not sets:
            bench.report.remark(f"Skipped {folder}: no recordings with reference texts there.")
        for name, group in sets.items():
            rows.append(_row(bench, name, group))
    if rows:
        bench.report.table("wer", "Built-in engine", rows)


def _row(bench: Bench, name: str, group: list[Spoken]) -> Row:
    errors = WordErrors()
    seconds = listening_s = 0.0
    for at, spoken in enumerate(group, 1):
        if at % 10 == 1:
            say(f"wer, {name} ({at}/{len(group)})")
        run = services("built-in", _BUILT_IN, Recording(spoken.path, 0.0), {"language": "en"}).run()
        errors += word_errors(spoken.reference, run.facts["text"])
        listening_s += run.facts["listening_s"]
        seconds += len(decode_audio(str(spoken.path), sampling_rate=SAMPLE_RATE)) / SAMPLE_RATE
    joined = _joined(bench, name, group)
    whole = services("built-in", _BUILT_IN, joined, {"language": "en"}).run()
    return {
        "set": name,
        "files": len(group),
        "seconds": seconds,
        "words": errors.words,
        "WER % each": 100 * errors.rate,
        "RTF each": listening_s / seconds,
        "WER % as one": 100 * word_errors(joined.truth, whole.facts["text"]).rate,
        "RTF as one": whole.facts["listening_s"] / joined.seconds,
    }


def _joined(bench: Bench, name: str, group: list[Spoken]) -> Recording:
    """Put the recordings of a set behind each other, as in a real file, in the folder that goes away."""
    pause = np.zeros(SAMPLE_RATE, np.float32)
    parts = [part for spoken in group for part in (decode_audio(str(spoken.path)), pause)]
    samples = np.concatenate(parts)
    path = bench.studio.path(f"joined-{Path(name).name}.wav")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
    return Recording(path, len(samples) / SAMPLE_RATE, " ".join(spoken.reference for spoken in group))
