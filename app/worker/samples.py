"""What decoding yields: 16 kHz mono float32, and what was noticed on the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.errors import Param, WarningCode

SAMPLE_RATE: Final = 16_000
MIN_RATE_HZ: Final = 2_000
MAX_RATE_HZ: Final = 768_000

Samples = NDArray[np.float32]


@dataclass(slots=True)
class DecodeReport:
    """What was noticed while decoding; complete when the stream has ended."""

    decoded_samples: int = 0
    damaged_packets: int = 0
    bad_samples: int = 0
    anti_phase_blocks: int = 0
    was_cut: bool = False
    notices: list[tuple[WarningCode, dict[str, Param]]] = field(default_factory=list)
