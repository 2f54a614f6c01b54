"""The options of recognition, the same for every command that recognises speech."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import click

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


@dataclass(frozen=True, slots=True)
class Recognition:
    """What the options say."""

    options: RecognitionOptions
    model: str
    device: Device


class _Clock(click.ParamType[float]):
    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        if isinstance(value, float):
            return value
        try:
            return parse_clock(value)
        except ValueError:
            self.fail(f"{value!r} is no time; write seconds, MM:SS or HH:MM:SS.", param, ctx)


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


DEVICE: Final = click.option(
    "--device", type=_choice(Device), default="auto", show_default=True, help="Where to compute."
)

_OPTIONS: Final[tuple[Decorator, ...]] = (
    click.option("--model", "-m", default="", help="Installed name, a model folder, or “built-in” (default: the largest installed)."),
    DEVICE,
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
)  # fmt: skip

PART_TO_HEAR: Final[tuple[Decorator, ...]] = (
    click.option(
        "--start", "start_s", type=_Clock(), default=0.0, help="Begin at this time (SS, MM:SS, HH:MM:SS)."
    ),
    click.option("--end", "end_s", type=_Clock(), help="Stop at this time."),
)
PART_TO_HEAR_AGAIN: Final[tuple[Decorator, ...]] = (
    click.option(
        "--from",
        "start_s",
        type=_Clock(),
        default=0.0,
        help="Do only the part from this time (SS, MM:SS, HH:MM:SS).",
    ),
    click.option("--to", "end_s", type=_Clock(), help="Do only the part up to this time."),
)

_ENUMS: Final[dict[str, type[Any]]] = {
    "task": Task,
    "vad": VadSensitivity,
    "path": DecodingPath,
    "channels": Channels,
}


def recognition_options(part: tuple[Decorator, ...]) -> Decorator:
    """Add the options to a command, with those for a part of the recording, and hand it a `recognition`."""

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(command)
        def wrapped(*, model: str, device: str, **values: Any) -> Any:
            given = {name: values.pop(name) for name in RecognitionOptions.__slots__}
            fields: dict[str, Any] = {
                name: _ENUMS[name](value) if name in _ENUMS else value for name, value in given.items()
            }
            options = RecognitionOptions(**fields).checked()
            return command(recognition=Recognition(options, model, Device(device)), **values)

        return with_options((*_OPTIONS, *part))(wrapped)

    return decorate


def with_options(decorators: tuple[Decorator, ...]) -> Decorator:
    """Add options to a command, in the order in which its help lists them."""

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        for decorator in reversed(decorators):
            function = decorator(function)
        return function

    return decorate
