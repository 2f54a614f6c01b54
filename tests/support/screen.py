"""The program as a person at a desk has it: screen, window manager, message bus, open keychain, and hands."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal

from app.engine.roles import GIVES_WAY
from tests.support.lacking import lacking

_NEEDED: Final = ("Xvfb", "openbox", "xdotool", "dbus-daemon", "gnome-keyring-daemon")
_TREE: Final = Path(__file__).with_name("accessible_tree.py")
_SYSTEM_PYTHON: Final = "/usr/bin/python3"
REPOSITORY: Final = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One thing that a screen reader knows of; `place` is x, y, width and height on the screen."""

    role: str
    name: str
    description: str = ""
    states: frozenset[str] = frozenset()
    place: tuple[int, int, int, int] | None = None
    text: str = ""
    label: str = ""
    depth: int = 0

    @property
    def middle(self) -> tuple[int, int]:
        """Return where a pointer hits it."""
        assert self.place is not None
        x, y, width, height = self.place
        return x + width // 2, y + height // 2


@dataclass(slots=True)
class Screen:
    """Keyboard, pointer, screen reader and camera of a screen; the program that runs there is one of ours."""

    folder: Path
    environment: dict[str, str]
    programs: list[subprocess.Popen[str]] = field(default_factory=list)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start Soundlock's window with these arguments."""
        command = [sys.executable, "-P", "-m", "app", *arguments]
        log = (self.folder / f"program-{len(self.programs)}.log").open("w")
        with log:
            program = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log, text=True)
        self.programs.append(program)
        return program

    def command_line(self, *arguments: str) -> str:
        """Run a command at the same desk to its end, and return what it printed."""
        command = [sys.executable, "-P", "-m", "app", *arguments]
        done = subprocess.run(
            command, env=self.environment, cwd=self.folder / "work", stdin=subprocess.DEVNULL,
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    def said(self, number: int = -1) -> str:
        """Return what a program wrote to its terminal."""
        place = number % len(self.programs)
        lines = (self.folder / f"program-{place}.log").read_text("utf-8").splitlines()
        return "\n".join(line for line in lines if not line.startswith("qt.accessibility.atspi"))

    def keys(self, *keys: str) -> None:
        """Press keys, each a name such as `Return` or `ctrl+f`."""
        self._hand("key", "--delay", "30", *keys)

    def write(self, text: str) -> None:
        """Write on the keyboard."""
        self._hand("type", "--delay", "20", text)

    def click(self, node: Node, button: Literal[1, 3] = 1) -> None:
        """Click on something."""
        x, y = node.middle
        self._hand("mousemove", str(x), str(y), "click", str(button))

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button, as slowly as a hand: the protocol wants its messages between."""
        steps = [(start[0] + (end[0] - start[0]) * at // 12, start[1] + (end[1] - start[1]) * at // 12)
                 for at in range(13)]  # fmt: skip
        words = ["mousemove", *map(str, start), "sleep", "0.2", "mousedown", "1", "sleep", "0.2"]
        for x, y in steps:
            words += ["mousemove", str(x), str(y), "sleep", "0.05"]
        self._hand(*words, "mousemove_relative", "4", "2", "sleep", "0.3", "mouseup", "1")

    def nodes(self, *title: str) -> list[Node]:
        """Return all that a screen reader is told, or only of a window; nothing while that is not there yet."""
        return list(self._told(*title))

    def _told(self, *title: str) -> Iterator[Node]:
        """Yield the same as it comes; whoever has heard enough leaves."""
        with subprocess.Popen(
            [_SYSTEM_PYTHON, str(_TREE), "soundlock", *title],
            env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        ) as reader:  # fmt: skip
            assert reader.stdout is not None
            try:
                yield from (_node(json.loads(line)) for line in reader.stdout)
            finally:
                reader.terminate()

    def act(self, role: str, name: str) -> bool:
        """Do what a control is for, through the screen reader's door."""
        command = [_SYSTEM_PYTHON, str(_TREE), "soundlock", role, name]
        return subprocess.run(command, env=self.environment, check=False, timeout=60).returncode == 0

    def wait_for(self, is_it: Callable[[Node], bool], *, timeout_s: float = 30) -> Node:
        """Wait until something shows, and return it."""
        end = time.monotonic() + timeout_s
        pause_s = 0.05
        while True:
            shown: list[str] = []
            with closing(self._told()) as told:
                for node in told:
                    if "showing" in node.states:
                        if is_it(node):
                            return node
                        shown.append(f"{node.role} {node.name!r}")
            if time.monotonic() > end:
                raise AssertionError("\n".join(("it did not show; there are:", *shown, self.said())))
            # To tell all that it shows costs the program as much as to go on with its work.
            time.sleep(pause_s)
            pause_s = min(2 * pause_s, 1.6)

    def picture(self, path: Path) -> None:
        """Take a picture of the whole screen, where ImageMagick is."""
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True, timeout=30)

    def _hand(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=30)


def named(role: str, name: str) -> Callable[[Node], bool]:
    """Tell a control by its role and name."""
    return lambda node: node.role == role and node.name == name


@contextmanager
def screen(folder: Path, size: str = "1280x860x24") -> Iterator[Screen]:
    """Start all that a person's desk has, for the length of a test; homes and files lie below `folder`."""
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if missing or not _has_bindings():
        lacking(f"a screen with a screen reader ({', '.join(missing) or 'pyatspi'})")
    for name in ("home", "run", "work"):
        (folder / name).mkdir()
    (folder / "run").chmod(0o700)
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as pipe:
        display = f":{pipe.readline().strip()}"
    environment = {
        "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
        "LANG": "C.UTF-8",
        "HOME": str(folder / "home"),
        "TMPDIR": str(folder / "work"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        GIVES_WAY: "",  # beside other tests, engines that stand behind everything else would not get a turn
    }
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert bus.stdout is not None
    environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    keychain = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert keychain.stdin is not None
    keychain.stdin.write(b"a password")
    keychain.stdin.close()
    manager = subprocess.Popen(["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    desk = Screen(folder, environment)
    try:
        yield desk
    finally:
        for program in (*desk.programs, manager, keychain, bus, server):
            program.terminate()
            try:
                program.wait(10)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()
        bus.stdout.close()


def _has_bindings() -> bool:
    command = [_SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def _node(told: dict[str, Any]) -> Node:
    place = told.get("place")
    return Node(**told | {"states": frozenset(told["states"]), "place": tuple(place) if place else None})
