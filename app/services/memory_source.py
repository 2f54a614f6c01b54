"""Sound that was just made as the recogniser takes its input: a WAV file that is in memory and nowhere else."""

from __future__ import annotations

import io
import os
import sys
import wave

from app.core.errors import Code, InputError
from app.core.pcm import SAMPLE_BYTES
from app.services.inputs import read_only


class MemorySource:
    """16-bit samples, one channel."""

    def __init__(self, name: str, rate_hz: int, pcm: bytes) -> None:
        self._name = name
        file = io.BytesIO()
        with wave.open(file, "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(SAMPLE_BYTES)
            out.setframerate(rate_hz)
            out.writeframes(pcm)
        self._data = file.getvalue()

    @property
    def name(self) -> str:
        """Return what it is called."""
        return self._name

    def open_input(self) -> int:
        """Return a descriptor that can only be read; InputError where the system keeps no files in memory."""
        if sys.platform != "linux":
            raise InputError(
                Code.INPUT_NOT_REGULAR, name=self._name, kind="file in memory, which only Linux can take,"
            )
        memory = os.memfd_create("soundlock-sound", os.MFD_CLOEXEC)
        try:
            left = memoryview(self._data)
            while left:
                left = left[os.write(memory, left) :]
            return read_only(memory)
        finally:
            os.close(memory)
