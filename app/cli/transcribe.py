"""`soundlock transcribe`: its options. What it does stands in app.cli.batch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import click

from app.cli.unlocking import Unlocking, unlocking_options
from app.core.formats import FORMATS, Layout, SubtitleLayout, TextLayout
from app.core.options import (
    DEFAULT_TEMPERATURES,
    Channels,
    DecodingPath,
    Device,
    RecognitionOptions,
    Task,
    VadSensitivity,
)
from app.core.text import parse_clock

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


class _Clock(click.ParamType[float]):
    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        if isinstance(value, float):
            return value
        try:
            return parse_clock(value)
        except ValueError:
            self.fail(f"{value!r} is no time; write seconds, MM:SS or HH:MM:SS.", param, ctx)


class _List(click.ParamType[tuple[str, ...]]):
    """A comma-separated list of names."""

    name = "list"

    def __init__(self, allowed: tuple[str, ...]) -> None:
        self.allowed = allowed

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        names = tuple(dict.fromkeys(part.strip().lower() for part in value.split(",") if part.strip()))
        unknown = [name for name in names if name not in self.allowed]
        if unknown or not names:
            self.fail(f"{value!r}: choose from {', '.join(self.allowed)}.", param, ctx)
        return names


class _Temperatures(click.ParamType[tuple[float, ...]]):
    name = "numbers"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[float, ...]:
        if isinstance(value, tuple):
            return value
        try:
            return tuple(float(part) for part in value.split(","))
        except ValueError:
            self.fail(f"{value!r} is no list of numbers like 0,0.2,0.4.", param, ctx)


def _choice(enum: type[Any]) -> click.Choice[str]:
    return click.Choice([member.value for member in enum])


_OUTPUT: Final[tuple[Decorator, ...]] = (
    click.option(
        "--format",
        "-f",
        "formats",
        type=_List(tuple(FORMATS)),
        help="txt, srt, vtt, json, tsv, md; several with commas.",
    ),
    click.option(
        "--output", "-o", type=click.Path(path_type=Path), help="Folder for the files (default: the current one)."
    ),
    click.option(
        "--stdout", is_flag=True, help="Write the one chosen format to standard output instead of files."
    ),
    click.option("--overwrite", is_flag=True, help="Replace files that exist."),
    click.option("--save", is_flag=True, help="Keep recording and transcript in the encrypted library."),
    click.option("--resume", is_flag=True, help="Go on where an interrupted run to the same folder stopped."),
    click.option("--events", is_flag=True, help="Write everything that happens as JSON lines to standard output."),
    click.option("--quiet", "-q", is_flag=True, help="No progress and no notes, only errors."),
    click.option("--times/--no-times", default=True, help="Times in txt, or flowing paragraphs."),
    click.option(
        "--max-line-chars", type=int, default=42, show_default=True, help="Characters in a subtitle line."
    ),
    click.option("--max-lines", type=int, default=2, show_default=True, help="Lines in a subtitle."),
    click.option(
        "--max-cue-seconds", type=float, default=7.0, show_default=True, help="Longest time of a subtitle."
    ),
)

_RECOGNITION: Final[tuple[Decorator, ...]] = (
    click.option("--model", "-m", default="", help="Installed name, a model folder, or “built-in” (default: the largest installed)."),
    click.option("--device", type=_choice(Device), default="auto", show_default=True, help="Where to compute."),
    click.option("--language", "-l", default="", help="Two-letter code (default: detected)."),
    click.option("--task", type=_choice(Task), default="transcribe", show_default=True, help="translate: into English."),
    click.option("--initial-prompt", "--prompt", default="", help="Text that sets style and spelling."),
    click.option("--hotwords", default="", help="Names and terms to listen for."),
    click.option("--beam-size", type=int, default=5, show_default=True),
    click.option("--temperature", "temperatures", type=_Temperatures(), default=",".join(map(str, DEFAULT_TEMPERATURES)),
                 show_default=True, help="Tried in turn when decoding fails; a single 0 turns the fallback off."),
    click.option("--word-times/--no-word-times", default=True, show_default=True, help="Times of single words."),
    click.option("--vad", type=_choice(VadSensitivity), default="normal", show_default=True,
                 help="How readily sound counts as speech; off hears silence too."),
    click.option("--condition-on-previous-text/--no-condition-on-previous-text", default=True, show_default=True,
                 help="Give each window the text before it as context."),
    click.option("--hallucination-silence", "hallucination_silence_s", type=float,
                 help="Skip silences longer than this many seconds around doubtful text."),
    click.option("--path", type=_choice(DecodingPath), default="auto", show_default=True,
                 help="Windows one by one with context, or several at once without."),
    click.option("--batch-size", type=int, default=8, show_default=True, help="Windows at once on the batched path."),
    click.option("--max-new-tokens", type=int, help="Most tokens a window."),
    click.option("--seed", type=click.IntRange(0, 2**32 - 1), default=0, show_default=True, help="Seed of sampling at temperatures above 0."),
    click.option("--channels", type=_choice(Channels), default="mix", show_default=True,
                 help="split: two-channel interviews, each channel a speaker."),
    click.option("--track", "audio_track", type=int, default=0, help="Audio track of a video, from 1 (default: the first)."),
    click.option("--start", "start_s", type=_Clock(), default=0.0, help="Begin at this time (SS, MM:SS, HH:MM:SS)."),
    click.option("--end", "end_s", type=_Clock(), help="Stop at this time."),
)  # fmt: skip


def _all(decorators: tuple[Decorator, ...]) -> Decorator:
    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        for decorator in reversed(decorators):
            function = decorator(function)
        return function

    return decorate


@click.command(no_args_is_help=True)
@click.argument("inputs", metavar="FILE…", nargs=-1, required=True, type=click.UNPROCESSED)
@_all(_OUTPUT)
@_all(_RECOGNITION)
@unlocking_options
def transcribe(unlocking: Unlocking, **values: Any) -> int:
    """Write down what is said in audio or video files, folders, or standard input (-).

    Without --format the transcript is printed with times as it is found. A name that begins with a dash
    goes after “--”.
    """
    from app.cli.batch import Batch, Output  # noqa: PLC0415 (keeps --help fast)

    output = Output(
        formats=values.pop("formats") or (),
        folder=values.pop("output"),
        to_stdout=values.pop("stdout"),
        overwrite=values.pop("overwrite"),
        resume=values.pop("resume"),
        save=unlocking if values.pop("save") else None,
        as_events=values.pop("events"),
        quiet=values.pop("quiet"),
        layout=Layout(
            subtitles=SubtitleLayout(
                max_chars_per_line=values.pop("max_line_chars"),
                max_lines=values.pop("max_lines"),
                max_duration_s=(longest := values.pop("max_cue_seconds")),
                min_duration_s=min(1.0, longest),
            ),
            text=TextLayout(times=values.pop("times")),
        ),
    )
    inputs, model, device = values.pop("inputs"), values.pop("model"), Device(values.pop("device"))
    enums = {"task": Task, "vad": VadSensitivity, "path": DecodingPath, "channels": Channels}
    fields: dict[str, Any] = {
        name: enums[name](value) if name in enums else value for name, value in values.items()
    }
    options = RecognitionOptions(**fields).checked()
    return Batch(output, options, model, device).run(list(inputs))
