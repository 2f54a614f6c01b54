"""A real worker whose libraries print all the time, to standard output and standard error."""

from __future__ import annotations

import os
import signal
import sys

from app.worker.__main__ import main


def _print(_number: int, _frame: object) -> None:
    os.write(1, b"[library] 100% done\x00\xff\n" * 4)
    os.write(2, b"[library] a warning\n" * 4)


signal.signal(signal.SIGALRM, _print)
# Not before main() has moved standard output away, as it does first of all.
signal.setitimer(signal.ITIMER_REAL, 0.2, 0.005)
sys.argv = ["app.worker", sys.argv[-1]]
main()
