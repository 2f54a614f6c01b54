"""Make the Python environment in .venv from a lock file, once, and know cheaply that it is current."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from setup_reporting import SetupError, quoted, say

if TYPE_CHECKING:
    from setup_lock import SetupLock

Profile = Literal["runtime", "development"]

_FORMAT: Final = "soundlock environment 1"
# Everything of the smaller profile is in the larger one, at the same versions.
_SATISFIED_BY: Final[dict[Profile, tuple[Profile, ...]]] = {
    "runtime": ("runtime", "development"),
    "development": ("development",),
}
_PIP_TROUBLES: Final = (
    ("No space left on device", "The disk is full."),
    ("DO NOT MATCH THE HASHES", "A downloaded package is not the one that was locked; it was not installed."),
    ("CERTIFICATE_VERIFY_FAILED", "The package index showed a certificate that this computer does not trust."),
    ("certificate verify failed", "The package index showed a certificate that this computer does not trust."),
    ("Failed to establish a new connection", "The package index cannot be reached; check the network connection."),
    ("NameResolutionError", "The package index cannot be reached; check the network connection."),
    ("timed out", "The package index does not answer; check the network connection."),
    ("No matching distribution found", "A package is not available for this computer or this Python version."),
)


class PythonEnvironment:
    """Own the .venv folder of one checkout."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self._stamp = self.folder / "soundlock-stamp.txt"

    @property
    def python(self) -> Path:
        """Return the environment's interpreter."""
        return self.script("python")

    def script(self, name: str) -> Path:
        """Return the path of a program that a package brought along."""
        return self.folder / "Scripts" / f"{name}.exe" if os.name == "nt" else self.folder / "bin" / name

    def lock_file(self, profile: Profile) -> Path:
        """Return the lock file that the profile is installed from."""
        return self.root / "packaging" / "locks" / f"{profile}.txt"

    def is_current(self, profile: Profile) -> bool:
        """Return whether the last set-up finished and nothing it was made from has changed since."""
        try:
            stamp = self._stamp.read_text(encoding="utf-8").splitlines()
        except OSError:
            return False
        expected = self._identity()
        is_ours = stamp[: len(expected)] == expected and self.python.exists()
        return is_ours and any(self._digest(other) in stamp for other in _SATISFIED_BY[profile])

    def make_current(self, profile: Profile, lock: SetupLock) -> None:
        """Install the profile; the lock remembers an attempt that was killed half way."""
        if not self.lock_file(profile).is_file():
            raise SetupError(f"The lock file {self.lock_file(profile)} is not there; the checkout is incomplete.")
        is_sound = not lock.is_unfinished() and self._is_sound()
        lock.mark(unfinished=True)
        if not is_sound:
            self._create(lock)
        # From here to the end the stamp names the interpreter only, so that nobody takes this for finished.
        self._write_stamp([])
        say(f"Installing Python packages into {self.folder} (minutes the first time, seconds later).")
        requirements = ["--require-hashes", "--only-binary", ":all:", "-r", str(self.lock_file(profile))]
        self._pip(requirements, lock)
        # Offline by design: hatchling is in the lock file, so nothing unhashed is fetched to build with.
        project = ["--no-index", "--no-deps", "--no-build-isolation", "--editable", str(self.root)]
        self._pip(project, lock)
        self.compile_program(lock)
        self._write_stamp([self._digest(profile)])
        lock.mark(unfinished=False)

    def compile_program(self, lock: SetupLock) -> None:
        """Write the bytecode of the program beside it, as pip does for packages that it copies.

        Workers write nothing, so they would compile what only they load at every start, 40 ms of it before a voice
        speaks. Where it cannot be written, they do.
        """
        _run([str(self.python), "-I", "-m", "compileall", "-q", str(self.root / "app")], lock)

    def _identity(self) -> list[str]:
        """Name what an environment can't survive a change of: its Python, and its place (scripts name it)."""
        base = os.path.realpath(getattr(sys, "_base_executable", None) or sys.executable)
        return [_FORMAT, f"{sys.implementation.cache_tag} {base}", str(self.root)]

    def _digest(self, profile: Profile) -> str:
        """Hash the files that the packages are installed from."""
        digest = hashlib.sha256()
        for path in (self.lock_file(profile), self.root / "pyproject.toml"):
            content = path.read_bytes() if path.is_file() else b""
            digest.update(len(content).to_bytes(8, "big") + content)
        return f"{profile} {digest.hexdigest()}"

    def _write_stamp(self, digests: list[str]) -> None:
        """Replace the stamp in one step."""
        temporary = self._stamp.with_suffix(".new")
        temporary.write_text("\n".join([*self._identity(), *digests, ""]), encoding="utf-8")
        temporary.replace(self._stamp)

    def _is_sound(self) -> bool:
        """Return whether the environment, ours or one made by hand, runs this Python and has pip."""
        import subprocess  # noqa: PLC0415 - a start with a current environment shall not pay for it

        if not self.python.exists():
            return False
        if self._stamp.is_file() and self._stamp.read_text(encoding="utf-8").splitlines()[:3] != self._identity():
            return False
        question = [str(self.python), "-I", "-c", "import pip, sys; print(sys.implementation.cache_tag)"]
        try:
            answer = subprocess.run(question, capture_output=True, text=True, check=False)
        except OSError:
            return False
        return answer.returncode == 0 and answer.stdout.strip() == sys.implementation.cache_tag

    def _create(self, lock: SetupLock) -> None:
        """Make the environment anew; what was there is broken or belongs to another Python."""
        if self.folder.is_dir() and not self._may_remove(lock):
            raise SetupError(f"{self.folder} is not a Python environment. Move it away, then start again.")
        self._empty_folder()
        say(f"Making a Python environment in {self.folder}.")
        base = getattr(sys, "_base_executable", None) or sys.executable
        code, lines = _run([base, "-I", "-m", "venv", str(self.folder)], lock)
        if code != 0:
            raise SetupError(f"The Python environment could not be made. Python said:\n{quoted(lines)}")

    def _empty_folder(self) -> None:
        """Remove what is in the folder, not the folder: it may be a mount or a link that somebody wants."""
        import shutil  # noqa: PLC0415 - as above

        if not self.folder.is_dir():
            self.folder.unlink(missing_ok=True)
            return
        for entry in self.folder.iterdir():
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            else:
                entry.unlink()

    def _may_remove(self, lock: SetupLock) -> bool:
        """Return whether the folder is an environment, empty, or what a killed attempt of ours left."""
        is_environment = (self.folder / "pyvenv.cfg").is_file()
        return is_environment or lock.was_unfinished or not any(self.folder.iterdir())

    def _pip(self, arguments: list[str], lock: SetupLock) -> None:
        """Run the environment's own pip; -I keeps the person's PYTHONPATH and user packages out of it."""
        quiet = ["--no-input", "--disable-pip-version-check", "--no-color", "--progress-bar", "off"]
        command = [str(self.python), "-I", "-m", "pip", "install", *quiet, "--no-warn-script-location"]
        code, lines = _run([*command, *arguments], lock)
        if code == 0:
            return
        text = "\n".join(lines)
        lines = [line for line in lines if not line.startswith("WARNING: Retrying")]
        if "Installing collected packages" not in text:
            lock.mark(unfinished=False)  # pip gave up before it touched anything: no reason to start from scratch
        reason = next((sentence for sign, sentence in _PIP_TROUBLES if sign in text), "pip stopped with an error.")
        raise SetupError(f"The Python packages could not be installed. {reason}\npip said:\n{quoted(lines)}")


def _run(command: list[str], lock: SetupLock) -> tuple[int, list[str]]:
    """Run a child and return its exit code and its lines.

    The child inherits the lock: if this process is killed, the next set-up waits for the orphan.
    """
    import subprocess  # noqa: PLC0415 - as above

    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
        env={**os.environ, "PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"},
        pass_fds=lock.inheritable,
    )
    return done.returncode, done.stdout.splitlines()
