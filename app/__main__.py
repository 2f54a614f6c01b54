"""Start the program: the window without arguments, else the command line."""

from __future__ import annotations

import gc
import os
import sys

# Before any import of a library that might phone home; workers get the same by their environment.
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
os.environ.setdefault("DO_NOT_TRACK", "1")


def main() -> None:
    """Hand over to the window or the command line; never returns."""
    if len(sys.argv) == 1 or sys.argv[1] == "window":
        gc.disable()  # until the first frame: what is made before it stays, to look through it only takes time
        from app.ui.app import run  # noqa: PLC0415 (only what is needed is loaded)

        sys.exit(run(sys.argv[2:]))
    from app.cli.main import run_command_line  # noqa: PLC0415

    sys.exit(run_command_line(sys.argv[1:]))


if __name__ == "__main__":
    main()
