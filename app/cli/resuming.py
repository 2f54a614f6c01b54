"""Go on with a transcription that lies in the library, in a terminal."""

from __future__ import annotations

import signal
import sys
from types import FrameType

import click

from app.bootstrap import Services
from app.cli.progress import ProgressLine
from app.core import events
from app.core.formats.txt import line_of
from app.core.options import Device
from app.engine.cancellation import CancelToken
from app.library.library import Library
from app.library.records import ItemRow
from app.services.saving import Held

INTERRUPTED = 130


def resumed(services: Services, library: Library, item: ItemRow, device: str) -> int:
    """Run the rest of a transcription, print what is found, and return the exit code."""
    token = CancelToken()

    def stop(_number: int, _frame: FrameType | None) -> None:
        token.cancel()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with ProgressLine(item.title, is_shown=True) as progress:
            job = services.saved.rest(Held(library), item, device=Device(device))
            for event in services.transcribe.run(job, token):
                progress.show(event)
                match event:
                    case events.SegmentReady():
                        sys.stdout.write(f"{line_of(event.segment)}\n")
                        sys.stdout.flush()
                    case events.Failed():
                        raise event.error
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    if token.is_cancelled():
        click.echo("Note: The finished part is in the library.", err=True)
        return INTERRUPTED
    return 0
