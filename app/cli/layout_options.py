"""Which format a transcript is written in and how it is laid out: the same for every command that writes one."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Final

import click

from app.cli.recognition import Decorator, with_options
from app.core.formats import Layout, SubtitleLayout, TextLayout
from app.services.file_formats import FILE_FORMATS

# The window draws its pages with the fonts and the text engine of the desktop. The command line runs where
# neither is installed, and stays small and quick to start without them.
_NO_PDF: Final = "PDF is made in the window. Here, html and docx can be printed to PDF by what opens them."


class FormatName(click.ParamType[str]):
    """The name of one format."""

    name = "format"

    def __init__(self, allowed: tuple[str, ...] = tuple(FILE_FORMATS)) -> None:
        self._allowed = allowed

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ANN401 (click's own signature)
        """Take a name that is known here."""
        chosen = str(value).strip().lower()
        if chosen == "pdf":
            self.fail(_NO_PDF, param, ctx)
        if chosen not in self._allowed:
            self.fail(f"{value!r}: choose from {', '.join(self._allowed)}.", param, ctx)
        return chosen


class FormatNames(click.ParamType[tuple[str, ...]]):
    """Names of formats with commas between them."""

    name = "formats"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:  # noqa: ANN401 (click's own signature)
        """Take names that are known here, each once."""
        if isinstance(value, tuple):
            return value
        one = FormatName()
        names = [part for part in str(value).split(",") if part.strip()]
        return tuple(dict.fromkeys(one.convert(part, param, ctx) for part in names or [""]))


_LAYOUT: Final[tuple[Decorator, ...]] = (
    click.option("--times/--no-times", default=True, help="Times in txt, md, html and docx."),
    click.option("--speakers/--no-speakers", default=True, help="Names of speakers in the same."),
    click.option(
        "--paragraphs/--segments",
        default=None,
        help="Flowing paragraphs, or one line a segment. txt with times has lines unless asked.",
    ),
    click.option("--numbers", is_flag=True, help="Numbers of lines in docx, of paragraphs elsewhere."),
    click.option("--header/--no-header", default=None, help="Title, date and facts. txt has none unless asked."),
    click.option("--doubts", is_flag=True, help="[?] after each word that the engine was unsure of."),
    click.option(
        "--max-line-chars", type=int, default=42, show_default=True, help="Characters in a subtitle line."
    ),
    click.option("--max-lines", type=int, default=2, show_default=True, help="Lines in a subtitle."),
    click.option(
        "--max-cue-seconds", type=float, default=7.0, show_default=True, help="Longest time of a subtitle."
    ),
    click.option(
        "--min-cue-seconds", type=float, default=1.0, show_default=True, help="Shortest, where silence follows."
    ),
    click.option(
        "--max-chars-per-second",
        type=float,
        default=0.0,
        help="Keep subtitles on until they are read at this speed, where silence follows (default: as spoken).",
    ),
    click.option(
        "--min-gap-ms", type=int, default=0, show_default=True, help="Time without text between two subtitles."
    ),
)


def layout_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options of the layout to a command, which gets them as `layout`."""

    @functools.wraps(command)
    def wrapped(*args: Any, **values: Any) -> Any:  # noqa: ANN401 (click's own signature)
        longest = values.pop("max_cue_seconds")
        layout = Layout(
            subtitles=SubtitleLayout(
                max_chars_per_line=values.pop("max_line_chars"),
                max_lines=values.pop("max_lines"),
                max_duration_s=longest,
                min_duration_s=min(values.pop("min_cue_seconds"), longest),
                max_chars_per_s=values.pop("max_chars_per_second"),
                min_gap_s=values.pop("min_gap_ms") / 1000,
            ),
            text=TextLayout(
                times=values.pop("times"),
                speakers=values.pop("speakers"),
                paragraphs=values.pop("paragraphs"),
                numbers=values.pop("numbers"),
                header=values.pop("header"),
                doubts=values.pop("doubts"),
            ),
        )
        return command(*args, layout=layout, **values)

    return with_options(_LAYOUT)(wrapped)
