"""What a worker can be started as, beside the recogniser of speech that it is without a role."""

from __future__ import annotations

import enum
from typing import Final

GIVES_WAY: Final = "SOUNDLOCK_ENGINES_GIVE_WAY"
"""Set in the environment by a program with a window, whose engines stand behind it."""


class Role(enum.StrEnum):
    """Stands on the command line of a worker; each has a protocol of its own in this room."""

    MEDIA = "media"
    FINDING = "finding"
    DOCUMENT = "document"
    ENCODE = "encode"
    TTS = "tts"
    NAMES = "names"
