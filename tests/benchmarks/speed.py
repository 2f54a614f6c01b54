"""Wall time of a whole run, process start and model load included, against plain faster-whisper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from audio import Recording
from compare import Rounds, Spread, alternate, say
from models import BenchModel
from report import Row, verdict
from settings import Bench
from sides import Options, Side, base_options, raw, services, soundlock
from truth import word_errors

TARGET: Final = 1.05
_BATCH: Final = 8


@dataclass(frozen=True, slots=True)
class Entry:
    """One side of a group: whose it is, what it is told, and which side of the group it is measured against."""

    name: str
    options: Options
    base: str = ""
    is_target: bool = False

    @property
    def is_ours(self) -> bool:
        """Say whether this is Soundlock."""
        return self.name.startswith("soundlock")


@dataclass(frozen=True, slots=True)
class Group:
    """Sides that run in turns."""

    title: str
    entries: tuple[Entry, ...]


def measure(bench: Bench) -> None:
    """Print a table a model."""
    for model in bench.prepared_models():
        audio = bench.recording(model, bench.minutes)
        rows: list[Row] = []
        for group in _groups(bench.paths):
            rows += _rows(bench, model, audio, group)
        title = f"Speed: {model.name}, {audio.seconds / 60:.1f} min of {audio.source}, {bench.repeats} rounds"
        bench.report.table("speed", title, rows)
    bench.report.remark(
        f"Target: time ratio at most {TARGET}, like with like. A ratio is taken within each round; all options "
        "are the same on both sides but for what a row names. Temperature 0 only, int8, equal threads. Random "
        "weights write random times, by which windows advance: where counts differ, look at the ratio a window."
    )


def _groups(paths: tuple[str, ...]) -> Iterator[Group]:
    if "sequential" in paths:
        plain: Options = {"path": "sequential", "condition_on_previous_text": False}
        off = {**plain, "vad": "off"}
        yield Group(
            "same options",
            (
                Entry("raw, no VAD", off),
                Entry("soundlock, no VAD", off, "raw, no VAD", is_target=True),
                Entry("raw, VAD", plain),
                Entry("soundlock, VAD", plain, "raw, VAD", is_target=True),
            ),
        )
        yield Group(
            "defaults",
            (
                Entry("raw, no VAD, words", {"vad": "off"}),
                Entry("soundlock", {}, "raw, no VAD, words", is_target=True),
                Entry("raw, no VAD, no words", {"vad": "off", "word_times": False}),
                Entry("soundlock, no words", {"word_times": False}, "raw, no VAD, no words", is_target=True),
            ),
        )
    if "batched" in paths:
        batched: Options = {"path": "batched", "batch_size": _BATCH}
        yield Group(
            f"batched, {_BATCH}",
            (
                Entry("raw, batched", batched),
                Entry("soundlock, batched", batched, "raw, batched", is_target=True),
            ),
        )


def _rows(bench: Bench, model: BenchModel, audio: Recording, group: Group) -> list[Row]:
    sides = [side_of(entry, model, audio) for entry in group.entries]
    rounds = alternate(sides, bench.repeats, f"speed, {model.name}, {group.title}")
    return [_row(bench, model, audio, group, entry, rounds) for entry in group.entries]


def side_of(entry: Entry, model: BenchModel, audio: Recording) -> Side:
    """Return the command of an entry."""
    options = base_options(model) | entry.options
    return (
        soundlock(entry.name, model, audio, options) if entry.is_ours else raw(entry.name, model, audio, options)
    )


def _row(
    bench: Bench, model: BenchModel, audio: Recording, group: Group, entry: Entry, rounds: Rounds
) -> dict[str, Any]:
    seconds = rounds.seconds(entry.name)
    ratio: Spread | None = rounds.ratio(entry.name, entry.base) if entry.base else None
    text = rounds.last(entry.name).facts["text"]
    count = _count(bench, model, audio, entry, rounds)
    base_count = next((_count_of_raw(rounds, other) for other in group.entries if other.name == entry.base), None)
    return {
        "model": model.name,
        "group": group.title,
        "side": entry.name,
        "seconds": seconds.median,
        "min-max": seconds.range,
        "RTF": seconds.median / audio.seconds,
        "against": entry.base,
        "ratio": ratio and ratio.median,
        "ratio min-max": ratio and ratio.range,
        "windows": count,
        "ratio a window": ratio.median * base_count / count if ratio and count and base_count else None,
        "WER %": word_error_percent(audio, text),
        "target": verdict(is_met=ratio.median <= TARGET) if ratio and entry.is_target else "",
    }


def _count(bench: Bench, model: BenchModel, audio: Recording, entry: Entry, rounds: Rounds) -> int | None:
    return windows(bench, model, audio, entry.options) if entry.is_ours else _count_of_raw(rounds, entry)


def _count_of_raw(rounds: Rounds, entry: Entry) -> int | None:
    count: int | None = rounds.last(entry.name).facts.get("windows")
    return count


def windows(bench: Bench, model: BenchModel, audio: Recording, options: Options) -> int | None:
    """Count the windows that Soundlock's encoder gets, in a run of its own that is not timed."""
    if not bench.counts_windows:
        return None
    say("counting windows")
    side = services("count", str(model.folder), audio, base_options(model) | options, worker="plain")
    count: int | None = side.run().facts.get("windows")
    return count


def word_error_percent(audio: Recording, text: str) -> float | None:
    """Return the word error rate where the truth is known."""
    return 100 * word_errors(audio.truth, text).rate if audio.truth and text else None
