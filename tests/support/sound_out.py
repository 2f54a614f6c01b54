"""A program that keeps noise in a library and writes it as a file: what of it reaches the disk, strace sees.

python -m tests.support.sound_out FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from app.core.sound_forms import SoundForm
from app.services.saving import Held
from app.services.sound_export import SoundExport
from app.services.sound_keeping import keep_sound
from tests.support.libraries import Desk, content_of
from tests.support.spoken import RATE_HZ, in_blocks

SECONDS = 3


def noise() -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    return np.random.default_rng(11).integers(-9000, 9000, SECONDS * RATE_HZ).astype("<i2")


def main() -> None:
    folder = Path(sys.argv[1])
    with Desk(folder).make() as library:
        item = keep_sound(Held(library), in_blocks(noise()), RATE_HZ, "Noise")
        assert item is not None
        print(content_of(library, item).hex())
    export = SoundExport()
    loudness = export.measure(in_blocks(noise()), RATE_HZ)
    assert loudness is not None
    assert export.write(in_blocks(noise()), RATE_HZ, folder / "out.wav", SoundForm.WAV, overwrite=False)


if __name__ == "__main__":
    main()
