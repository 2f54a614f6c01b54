"""Run a child inside a message bus of its own, with a real gnome-keyring, unlocked or locked, or without any."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final, Literal

REPOSITORY: Final = Path(__file__).parents[2]
_START: Final = (
    'printf %s a-login-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"'
)
# Nobody is there to type the password that would open it again.
_LOCK: Final = """
import secretstorage
secretstorage.get_default_collection(secretstorage.dbus_init()).lock()
"""


def run_with_keychain(
    state: Literal["unlocked", "locked", "absent"], folder: Path, code: str, *arguments: str
) -> subprocess.CompletedProcess[str]:
    """Run Python code in a session whose keychain is in this state; nothing of the real one is touched."""
    (folder / "keyrings").mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "XDG_DATA_HOME": str(folder),
        "PYTHONPATH": str(REPOSITORY),
        "LANG": "C.UTF-8",
    }
    python = [sys.executable, "-c", (_LOCK if state == "locked" else "") + code, *arguments]
    session = [] if state == "absent" else ["dbus-run-session", "--", "bash", "-c", _START, "_"]
    return subprocess.run(
        [*session, *python],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=environment,
        cwd=REPOSITORY,
    )
