"""Find out which system packages are missing, and install them where apt may do so."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from setup_reporting import SOMETHING_IS_MISSING, SetupError, quoted, say

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

Kind = Literal["library", "program", "python module", "fonts", "file"]


@dataclass(frozen=True)
class Need:
    """Name one thing the computer must have, and the Debian packages that can bring it, newest name first."""

    kind: Kind
    name: str
    packages: tuple[str, ...]


def _library(soname: str, *packages: str) -> Need:
    return Need("library", soname, packages)


def _program(command: str, package: str) -> Need:
    return Need("program", command, (package,))


def _file(pattern: str, package: str) -> Need:
    return Need("file", pattern, (package,))


def _environment_package() -> str:
    """Return the package with ensurepip for this Python, which need not be the system's own."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    is_system_python = os.path.realpath("/usr/bin/python3") == os.path.realpath(sys.executable)
    return "python3-venv" if is_system_python else f"{version}-venv"


# To make the Python environment. pip's own certificates come with this package on Debian.
PYTHON_NEEDS = (Need("python module", "ensurepip", (_environment_package(),)),)

# What Qt loads to open a window. The command line loads none of it, and is not asked for it.
WINDOW_NEEDS = (
    _library("libGL.so.1", "libgl1"),
    _library("libEGL.so.1", "libegl1"),
    _library("libglib-2.0.so.0", "libglib2.0-0t64", "libglib2.0-0"),
    _library("libxkbcommon.so.0", "libxkbcommon0"),
    _library("libfontconfig.so.1", "libfontconfig1"),
    _library("libdbus-1.so.3", "libdbus-1-3"),
    _library("libxcb-cursor.so.0", "libxcb-cursor0"),
    _library("libxcb-icccm.so.4", "libxcb-icccm4"),
    _library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    _library("libxcb-shape.so.0", "libxcb-shape0"),
    _library("libxcb-xkb.so.1", "libxcb-xkb1"),
    _library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    _library("libportaudio.so.2", "libportaudio2"),
    Need("fonts", "a font", ("fonts-dejavu-core",)),
)

# What the tests start: a desk with a screen, hands, sound and the door of screen readers; a system call tracer;
# network and namespace tools.
TEST_NEEDS = (
    *WINDOW_NEEDS,
    _program("Xvfb", "xvfb"),
    _program("openbox", "openbox"),
    _program("xdotool", "xdotool"),
    _program("/usr/libexec/at-spi-bus-launcher", "at-spi2-core"),
    _file("/usr/lib/*/girepository-1.0/Atspi-2.0.typelib", "gir1.2-atspi-2.0"),
    _file("/usr/lib/python3/dist-packages/gi/__init__.py", "python3-gi"),
    _program("pulseaudio", "pulseaudio"),
    _program("pactl", "pulseaudio-utils"),
    _file("/usr/lib/*/alsa-lib/libasound_module_pcm_pulse.so", "libasound2-plugins"),
    _program("dbus-run-session", "dbus-daemon"),
    _program("gnome-keyring-daemon", "gnome-keyring"),
    _program("strace", "strace"),
    _program("ip", "iproute2"),
    _program("unshare", "util-linux"),
)


class Machine(Protocol):
    """Answer what is there; the tests give answers of their own."""

    def unloadable(self, sonames: Sequence[str]) -> set[str]:
        """Return those libraries that do not load."""

    def has_program(self, command: str) -> bool:
        """Return whether the program is there."""

    def has_python_module(self, name: str) -> bool:
        """Return whether this Python can find a top-level module."""

    def has_file(self, pattern: str) -> bool:
        """Return whether a file is there whose absolute path fits the pattern."""

    def has_fonts(self) -> bool:
        """Return whether there is one font at least."""


_LOAD_EACH = """
import ctypes, sys
for soname in sys.argv[1:]:
    print(soname, end=" ", flush=True)
    try:
        ctypes.CDLL(soname)
    except OSError:
        print("missing", flush=True)
    else:
        print("present", flush=True)
"""


class ThisMachine:
    """Look at the computer that this runs on."""

    def unloadable(self, sonames: Sequence[str]) -> set[str]:
        """Return the libraries that do not load, tried in a child process that a bad one may crash."""
        import subprocess  # noqa: PLC0415 - a start that needs no library shall not pay for it

        missing: set[str] = set()
        waiting = list(sonames)
        while waiting:
            child = [sys.executable, "-I", "-S", "-c", _LOAD_EACH, *waiting]
            answer = subprocess.run(child, stdout=subprocess.PIPE, text=True, check=False).stdout
            words = [line.split() for line in answer.splitlines()]
            missing |= {line[0] for line in words if line[1:] != ["present"]}
            # An answer that stops early means that its last library ended the child; go on behind it.
            waiting = waiting[max(len(words), 1) :]
        return missing

    def has_program(self, command: str) -> bool:
        """Return whether the program is there; an ordinary user's PATH may lack the sbin folders."""
        path = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"])
        return shutil.which(command, path=path) is not None

    def has_python_module(self, name: str) -> bool:
        """Return whether this Python can find a top-level module."""
        import importlib.util  # noqa: PLC0415 - as above

        return importlib.util.find_spec(name) is not None

    def has_file(self, pattern: str) -> bool:
        """Return whether a file is there whose absolute path fits the pattern."""
        return any(Path("/").glob(pattern.removeprefix("/")))

    def has_fonts(self) -> bool:
        """Return whether one font file lies where fontconfig looks."""
        home = Path.home()
        folders = (
            Path("/usr/share/fonts"),
            Path("/usr/local/share/fonts"),
            home / ".fonts",
            home / ".local/share/fonts",
        )
        return any(
            name.lower().endswith((".ttf", ".otf", ".ttc", ".pfb"))
            for folder in folders
            for _, _, names in os.walk(folder)
            for name in names
        )


def missing(needs: Iterable[Need], machine: Machine) -> list[Need]:
    """Return what is not there, in the given order; only Linux leaves such things to the system."""
    needs = list(needs)
    if not sys.platform.startswith("linux") or not needs:
        return []
    sonames = [need.name for need in needs if need.kind == "library"]
    unloadable = machine.unloadable(sonames) if sonames else set()

    def is_missing(need: Need) -> bool:
        if need.kind == "library":
            return need.name in unloadable
        if need.kind == "program":
            return not machine.has_program(need.name)
        if need.kind == "python module":
            return not machine.has_python_module(need.name)
        if need.kind == "file":
            return not machine.has_file(need.name)
        return not machine.has_fonts()

    return [need for need in needs if is_missing(need)]


def packages_for(lacking: Iterable[Need], installable: Callable[[Sequence[str]], Collection[str]]) -> list[str]:
    """Return one package per need: the newest name that apt can install, else the oldest one."""
    lacking = list(lacking)
    known = installable([package for need in lacking for package in need.packages])
    chosen = [next((name for name in need.packages if name in known), need.packages[-1]) for need in lacking]
    return list(dict.fromkeys(chosen))


def apt_candidates(packages: Sequence[str]) -> set[str]:
    """Return those packages that apt could install; a package that was renamed has no candidate."""
    import subprocess  # noqa: PLC0415 - as above

    policy = subprocess.run(
        ["apt-cache", "policy", *packages],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    ).stdout
    found: set[str] = set()
    package = ""
    for line in policy.splitlines():
        if line and not line[0].isspace():
            package = line.rstrip(":")
        elif line.strip().startswith("Candidate:") and "(none)" not in line:
            found.add(package)
    return found


def install_command(packages: Sequence[str]) -> str:
    """Return the line to type; without sudo it is one for root's own shell."""
    sudo = "sudo " if shutil.which("sudo") else ""
    return f"{sudo}apt-get update && {sudo}apt-get install --no-install-recommends -y {' '.join(packages)}"


def _administrator() -> list[str] | None:
    """Return what to put before a command to run it as root without a question, or None."""
    import subprocess  # noqa: PLC0415 - as above

    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    question = ["sudo", "-n", "true"]
    answer = subprocess.run(
        question,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return ["sudo", "-n"] if answer.returncode == 0 else None


def _apt_get(administrator: Sequence[str], *arguments: str) -> tuple[int, list[str]]:
    """Run apt-get without questions and return its exit code and its lines."""
    import subprocess  # noqa: PLC0415 - as above

    # `env`, because sudo hands no variables on; the timeout waits for another apt on this computer.
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    done = subprocess.run(
        [*administrator, *quiet, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return done.returncode, done.stdout.splitlines()


def provide(needs: Iterable[Need], machine: Machine) -> None:
    """Install what is missing, or stop with the command that does."""
    lacking = missing(needs, machine)
    if not lacking:
        return
    if shutil.which("apt-get") is None:
        raise SetupError(_without_apt(lacking), SOMETHING_IS_MISSING)
    administrator = _administrator()
    if administrator is None:
        raise SetupError(_without_rights(packages_for(lacking, apt_candidates)), SOMETHING_IS_MISSING)
    # A failed update is no reason to stop: the lists that are there may do.
    _apt_get(administrator, "update")
    packages = packages_for(lacking, apt_candidates)
    say(f"Installing system packages: {' '.join(packages)}")
    code, lines = _apt_get(administrator, "install", "--no-install-recommends", "-y", *packages)
    still = missing(lacking, machine)
    if code != 0 or still:
        raise SetupError(
            "The system packages could not be installed. To see why, run this command:\n\n"
            f"    {install_command(packages)}\n\napt-get said:\n{quoted(lines)}",
            SOMETHING_IS_MISSING,
        )


def _without_rights(packages: Sequence[str]) -> str:
    return (
        f"Soundlock needs these system packages, and this account may not install them: {' '.join(packages)}\n"
        f"Run this command as an administrator, then start again:\n\n    {install_command(packages)}\n"
    )


def _without_apt(lacking: Sequence[Need]) -> str:
    lines = [f"    {need.name} ({need.kind}; on Debian in {need.packages[-1]})" for need in lacking]
    return "Install these with this system's package manager, then start again:\n\n" + "\n".join(lines) + "\n"
