"""A progress line with an honest estimate on standard error, only where a person is looking."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from app.core import events
from app.core.estimate import Estimate
from app.core.text import human_duration

if TYPE_CHECKING:
    from rich.progress import Progress

_PHASES: Final = {
    events.Phase.WAITING: "waiting",
    events.Phase.STARTING: "starting the engine",
    events.Phase.LOADING: "loading the model",
    events.Phase.LISTENING: "listening",
    events.Phase.CANCELLING: "cancelling…",
}


class ProgressLine:
    """Shows one job; does nothing where standard error is no terminal."""

    def __init__(self, name: str, *, is_shown: bool) -> None:
        self._name = name
        self._is_shown = is_shown and sys.stderr.isatty()
        self._progress: Progress | None = None
        self._estimate = Estimate(time.monotonic())
        self._phase = ""
        self._eta = ""

    def __enter__(self) -> Self:
        if self._is_shown:
            from rich.console import Console  # noqa: PLC0415 (only a terminal needs it)
            from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn  # noqa: PLC0415

            self._progress = Progress(
                TextColumn("{task.description}", markup=False),
                BarColumn(bar_width=24),
                TaskProgressColumn(),
                TextColumn("{task.fields[eta]}", markup=False),
                console=Console(stderr=True),
                transient=True,
                redirect_stdout=sys.stdout.isatty(),
            )
            self._progress.add_task(self._name, total=None, eta="")
            self._progress.start()
        return self

    def show(self, event: events.JobEvent) -> None:
        """Take an event of the job."""
        if self._progress is None:
            return
        task = self._progress.task_ids[0]
        match event:
            case events.PhaseChanged():
                self._progress.update(task, eta=_PHASES[event.phase])
            case events.Progressed():
                remaining = self._estimate.update(time.monotonic(), event.done_s, event.total_s)
                text = "" if remaining is None else f"about {human_duration(remaining)} left"
                self._progress.update(task, completed=event.done_s, total=event.total_s, eta=text)
            case _:
                pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._progress is not None:
            self._progress.stop()
