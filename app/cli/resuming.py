"""Go on with a transcription that lies in the library, in a terminal."""

from __future__ import annotations

import click

from app.bootstrap import Services
from app.cli.live import INTERRUPTED, calling_on_signals, print_live
from app.cli.progress import ProgressLine
from app.core import events
from app.core.formats.txt import line_of
from app.core.options import Device
from app.core.text import printable
from app.engine.cancellation import CancelToken
from app.library.library import Library
from app.library.records import ItemRow
from app.services.saving import Held


def resumed(services: Services, library: Library, item: ItemRow, device: str) -> int:
    """Run the rest of a transcription, print what is found, and return the exit code."""
    token = CancelToken()

    with calling_on_signals(token.cancel), ProgressLine(printable(item.title), is_shown=True) as progress:
        job = services.saved.rest(Held(library), item, device=Device(device))
        for event in services.transcribe.run(job, token):
            progress.show(event)
            match event:
                case events.SegmentReady():
                    print_live(line_of(event.segment))
                case events.Failed():
                    raise event.error
    if token.is_cancelled():
        click.echo("Note: The finished part is in the library.", err=True)
        return INTERRUPTED
    return 0
