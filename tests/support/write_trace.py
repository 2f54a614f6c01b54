"""What a command writes to files, by strace."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Final

import pytest

_WRITES: Final = "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg"


def writing_to(trace: Path) -> tuple[str, ...]:
    """Return what to put before a command, so that all it writes is added to a trace."""
    if shutil.which("strace") is None:
        pytest.fail("strace is missing, so the promise was not checked")
    return (
        "strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s", "100000000", "-e", f"trace={_WRITES}",
        "-e", "signal=none", "-A", "-o", str(trace),
    )  # fmt: skip


def file_writes(trace: Path) -> list[tuple[str, bytes]]:
    """Return what was written to regular files; pipes between our own processes and the terminal are none."""
    call = re.compile(r"^\d+ +(?:write|pwrite64|writev|pwritev2?)\(\d+<([^>]*)>(?:\(deleted\))?, (.*)$")
    found: list[tuple[str, bytes]] = []
    with trace.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            match = call.match(line)
            if match is None:
                continue
            path = _plain(match[1]).decode("utf-8", "replace")
            if path.startswith("/") and not path.startswith("/dev/"):
                found.append((path, b"".join(map(_plain, re.findall(r'"((?:\\x[0-9a-f]{2})*)"', match[2])))))
    return found


def _plain(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", "")) if text.startswith("\\x") else text.encode()
