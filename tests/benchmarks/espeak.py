"""Speak a sentence with espeak-ng, in this process, from the library that espeakng-loader brings."""

from __future__ import annotations

import ctypes
from typing import Any, Final

import av
import espeakng_loader
import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE: Final = 16_000
_SYNCHRONOUS: Final = 2
_DONT_EXIT: Final = 0x8000
_RATE: Final = 1  # espeak's number of the parameter
_UTF8: Final = 1

Samples = NDArray[np.float32]

_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class Espeak:
    """The synthesiser; one a process, because the library is one."""

    def __init__(self) -> None:
        self._library: Any = ctypes.CDLL(espeakng_loader.get_library_path())
        data = espeakng_loader.get_data_path().encode()
        self._rate_hz: int = self._library.espeak_Initialize(_SYNCHRONOUS, 0, data, _DONT_EXIT)
        if self._rate_hz <= 0:
            raise RuntimeError("espeak-ng does not start")
        self._library.espeak_Synth.argtypes = [
            ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int,
            ctypes.c_uint, ctypes.c_uint, ctypes.c_void_p, ctypes.c_void_p,
        ]  # fmt: skip
        self._parts: list[NDArray[np.int16]] = []
        self._callback = _Callback(self._on_samples)  # the library keeps the pointer, so this keeps the object
        self._library.espeak_SetSynthCallback(self._callback)

    def speak(self, text: str, voice: str, words_a_minute: int) -> Samples:
        """Return what is spoken as samples of shape (n,) at 16 kHz, the silence at its end cut off."""
        self._parts = []
        if self._library.espeak_SetVoiceByName(voice.encode()) != 0:
            raise RuntimeError(f"espeak-ng has no voice {voice}")
        self._library.espeak_SetParameter(_RATE, words_a_minute, 0)
        data = text.encode()
        self._library.espeak_Synth(data, len(data) + 1, 0, 1, 0, _UTF8, None, None)
        spoken = np.concatenate(self._parts).astype(np.float32) / 32768
        loud = np.flatnonzero(np.abs(spoken) > 0.004)
        spoken = spoken[: loud[-1] + self._rate_hz // 30]
        return resampled(spoken, self._rate_hz)

    def _on_samples(self, samples: Any, count: int, _events: Any) -> int:
        if samples and count > 0:
            self._parts.append(np.ctypeslib.as_array(samples, (count,)).copy())
        return 0


def resampled(samples: NDArray[Any], rate_hz: int) -> Samples:
    """Bring mono samples to 16 kHz."""
    resampler = av.AudioResampler(format="flt", layout="mono", rate=SAMPLE_RATE)
    frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="flt", layout="mono")
    frame.sample_rate = rate_hz
    frames = [*resampler.resample(frame), *resampler.resample(None)]
    return np.concatenate([part.to_ndarray().reshape(-1) for part in frames]).astype(np.float32)
