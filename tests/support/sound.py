"""A sound server of its own with a virtual speaker and a virtual microphone; no hardware, no desktop."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from numpy.typing import NDArray

RATE_HZ: Final = 48_000
_NEEDED: Final = ("pulseaudio", "pactl", "parec", "pacat")
_ALSA: Final = """</usr/share/alsa/alsa.conf>
pcm.!default { type pulse hint { show on description "Default" } }
ctl.!default { type pulse }
"""
_START_S: Final = 15.0


class SoundServer:
    """PulseAudio with a speaker that nobody hears but whoever records it."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self._folder = folder
        self._address = f"unix:{folder}/native"
        self._children: list[subprocess.Popen[bytes]] = []
        self._server: subprocess.Popen[bytes] | None = None
        config = folder / "asoundrc"
        config.write_text(_ALSA)
        patch.setenv("PULSE_SERVER", self._address)
        patch.setenv("ALSA_CONFIG_PATH", str(config))

    def start(self) -> None:
        own = {
            name: str(self._folder)
            for name in ("HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH")
        }
        names = ("daemonize", "use-pid-file", "realtime", "high-priority")
        options = ("--exit-idle-time=-1", "--disable-shm=yes", *(f"--{name}=no" for name in names))
        modules = (
            f"module-native-protocol-unix socket={self._folder}/native auth-anonymous=1",
            f"module-null-sink sink_name=speaker rate={RATE_HZ} channels=2",
        )
        self._server = subprocess.Popen(
            ["pulseaudio", "-n", *options, *(part for module in modules for part in ("-L", module))],
            env={**os.environ, **own},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        give_up_at = time.monotonic() + _START_S
        while subprocess.run(["pactl", "info"], capture_output=True, check=False).returncode:
            assert self._server.poll() is None, "the sound server ended"
            assert time.monotonic() < give_up_at, "the sound server does not answer"
            time.sleep(0.02)
        self.command("set-default-sink", "speaker")
        self._listen("speaker")

    def _listen(self, device: str) -> None:
        """Listen closely before a speaker wakes: it would take the first two seconds at once, unheard."""
        self.command("suspend-sink", device, "1")
        before = self.command("list", "short", "source-outputs")
        self._start_child(["parec", "-d", f"{device}.monitor", "--latency-msec=20", "--raw"], subprocess.DEVNULL)
        give_up_at = time.monotonic() + _START_S
        while self.command("list", "short", "source-outputs") == before:
            assert time.monotonic() < give_up_at, "nobody listens"
            time.sleep(0.01)
        self.command("suspend-sink", device, "0")

    def command(self, *words: str) -> str:
        """Tell the server something."""
        return subprocess.run(["pactl", *words], capture_output=True, text=True, check=True).stdout

    def add_device(self, name: str) -> None:
        """Plug in another speaker, which is chosen by its name alone."""
        self.command("load-module", "module-null-sink", f"sink_name={name}", f"rate={RATE_HZ}", "channels=2")
        self._listen(name)
        with (self._folder / "asoundrc").open("a") as config:
            config.write(f'pcm.{name} {{ type pulse device "{name}" hint {{ show on description "{name}" }} }}\n')

    def remove_device(self, name: str) -> None:
        """Unplug a speaker."""
        modules = self.command("list", "short", "modules").splitlines()
        self.command("unload-module", next(line.split()[0] for line in modules if f"sink_name={name} " in line))

    def vanish(self) -> None:
        """Take the speaker away."""
        self.command("unload-module", "module-null-sink")

    def wait_until_played(self) -> None:
        """Wait until somebody plays something."""
        give_up_at = time.monotonic() + _START_S
        while "Corked: no" not in self.command("list", "sink-inputs"):
            assert time.monotonic() < give_up_at, "nothing is played"
            time.sleep(0.02)

    def freeze(self) -> None:
        """Let the server answer nobody any more, until it thaws."""
        assert self._server is not None
        self._server.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        if self._server is not None:
            self._server.send_signal(signal.SIGCONT)

    @contextmanager
    def recorded(self, device: str = "speaker") -> Iterator[list[NDArray[np.int16]]]:
        """Record what a speaker plays, in mono; the list has one array when the block is left."""
        path = self._folder / f"heard-{device}"
        found: list[NDArray[np.int16]] = []
        with path.open("wb") as file:
            words = ["parec", "-d", f"{device}.monitor", "--latency-msec=20", "--raw", "--format=s16le"]
            child = self._start_child([*words, f"--rate={RATE_HZ}", "--channels=1"], file.fileno())
            give_up_at = time.monotonic() + _START_S
            while not path.stat().st_size:
                assert time.monotonic() < give_up_at, "nothing is recorded"
                time.sleep(0.01)
            yield found
            child.terminate()
            child.wait(30)
        found.append(np.fromfile(path, "<i2"))
        path.unlink()

    def stop(self) -> None:
        self.thaw()
        for child in (*self._children, self._server):
            if child is not None and child.poll() is None:
                child.terminate()
                try:
                    child.wait(3)
                except subprocess.TimeoutExpired:
                    child.kill()
                    child.wait()
        self._children.clear()

    def _start_child(self, command: list[str], output: int) -> subprocess.Popen[bytes]:
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL)
        self._children.append(child)
        return child


@contextmanager
def running_sound(folder: Path, patch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """Give a sound server that runs, with its things in a folder below; skip the test where there is none."""
    need_sound()
    own = folder / "sound"
    own.mkdir()
    server = SoundServer(own, patch)
    try:
        server.start()
        yield server
    finally:
        server.stop()


def need_sound() -> None:
    """Skip a test where there is no sound server to be had; in continuous integration there has to be one."""
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if missing:
        reason = f"no sound can be played: {', '.join(missing)} missing"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)


def pitch_hz(samples: NDArray[np.int16]) -> float:
    """Return the strongest frequency."""
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.argmax(spectrum) * RATE_HZ / len(samples))
