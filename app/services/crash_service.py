"""Notice at the next start that the program did not end by itself, and know where it was; nothing is ever sent.

What is kept tells places in the program's code, never what was open: frames of the stack and the kind of an
exception, without its words.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import re
import sys
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import IO, Final

from app import __version__
from app.library.safe_files import make_folder, new_file

_MAX_BYTES: Final = 64 * 1024
_OUR_CODE: Final = re.compile(r'File "[^"]*?((?:app|site-packages|lib/python[^/"]*)[/\\][^"]*)"')
_OTHER_FILE: Final = re.compile(r'File "(?:[^"/\\]*[/\\])+([^"/\\]*)"')


class CrashService:
    """One file while the window runs: it is there at the next start only if the last one ended badly."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "running.txt"
        self._stream: IO[bytes] | None = None

    def begin(self) -> str:
        """Note that the program runs; return what is left of the last time if it ended badly, redacted.

        A folder that cannot be written to means that there is nothing to tell at the next start.
        """
        with contextlib.suppress(OSError):
            left = self._left()
            make_folder(self._file.parent)
            self._file.unlink(missing_ok=True)
            self._stream = os.fdopen(new_file(self._file), "wb", buffering=0)
            started = time.strftime("%Y-%m-%d %H:%M")
            self._stream.write(f"Soundlock {__version__}, process {os.getpid()}, started {started}\n".encode())
            faulthandler.enable(self._stream)
            sys.excepthook = self._note
            return left
        return ""

    def end(self) -> None:
        """Note that the program ends as it should."""
        if self._stream is not None:
            sys.excepthook = sys.__excepthook__
            faulthandler.disable()
            self._stream.close()
            self._stream = None
            with contextlib.suppress(OSError):
                self._file.unlink(missing_ok=True)

    def _left(self) -> str:
        try:
            with self._file.open("rb") as stream:
                text = stream.read(_MAX_BYTES).decode("utf-8", "replace")
        except FileNotFoundError:
            return ""
        return "" if _still_runs(text) else redacted(text)

    def _note(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Keep where an exception that nobody caught came from; its words may hold what was open."""
        del error
        if self._stream is not None:
            frames = traceback.extract_tb(trace)
            lines = [f'  File "{frame.filename}", line {frame.lineno} in {frame.name}\n' for frame in frames]
            told = redacted(f"{kind.__name__}\n" + "".join(lines))
            sys.stderr.write(told)
            with contextlib.suppress(OSError):
                self._stream.write(told.encode("utf-8", "replace"))


def redacted(text: str) -> str:
    """Leave of the paths of files only what lies inside the program."""
    short = _OUR_CODE.sub(r'File "\1"', text)
    return "".join(
        line if _OUR_CODE.search(line) else _OTHER_FILE.sub(r'File "\1"', line)
        for line in short.splitlines(keepends=True)
    )


def _still_runs(text: str) -> bool:
    """Say whether the process that wrote this is there; another window with the same data then."""
    found = re.match(r"Soundlock \S+, process (\d{1,9}),", text)
    if found is None or int(found[1]) == os.getpid():
        return False
    try:
        os.kill(int(found[1]), 0)
    except OSError:
        return False
    return True
