"""Wall time of a whole run, process start and model load included, against plain faster-whisper."""

from __future__ import annotations

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

    @property
    def is_ours(self) -> bool:
        """Say whether this is Soundlock."""
        return self.name == "soundlock"


@dataclass(frozen=True, slots=True)
class Group:
    """Two sides that run in turns."""

    title: str
    entries: tuple[Entry, Entry]


_PLAIN: Final[Options] = {"path": "sequential", "condition_on_previous_text": False}
_OFF: Final[Options] = {"vad": "off"}
_NO_WORDS: Final[Options] = {"word_times": False}
_BATCHED: Final[Options] = {"path": "batched", "batch_size": _BATCH}


def _pair(title: str, theirs: Options, ours: Options) -> Group:
    return Group(title, (Entry("raw", theirs), Entry("soundlock", ours, "raw")))


# The first two and the last give both sides the same options. The two in between set what Soundlock does when
# nothing is asked against what plain faster-whisper does when nothing is asked: no voice detection.
GROUPS: Final[dict[str, Group]] = {
    "plain": _pair("plain, no VAD", _PLAIN | _OFF, _PLAIN | _OFF),
    "vad": _pair("plain, VAD", _PLAIN, _PLAIN),
    "default": _pair("default, words", _OFF, {}),
    "no-words": _pair("default, no words", _OFF | _NO_WORDS, _NO_WORDS),
    "batched": _pair(f"batched, {_BATCH}", _BATCHED, _BATCHED),
}


def measure(bench: Bench) -> None:
    """Print a table a model."""
    for model in bench.prepared_models():
        audio = bench.recording(model, bench.minutes)
        rows: list[Row] = []
        for name in bench.groups:
            rows += _rows(bench, model, audio, GROUPS[name])
        length = f"{audio.seconds / 60:.1f} min of {audio.source}"
        title = f"Speed: {model.name}, {length}, {bench.repeats} rounds, {_limit(model)}"
        bench.report.table("speed", title, rows)
    bench.report.remark(
        f"Target: time ratio at most {TARGET}, like with like. A ratio is taken within each round; all options "
        "are the same on both sides but for what a row names. Temperature 0 only, int8, equal threads. Random "
        "weights write random times, by which windows advance: where counts differ, look at the ratio a window."
    )


def _limit(model: BenchModel) -> str:
    return f"at most {model.max_new_tokens} tokens a window" if model.max_new_tokens else "no limit of tokens"


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
        "target": verdict(is_met=ratio.median <= TARGET) if ratio else "",
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
