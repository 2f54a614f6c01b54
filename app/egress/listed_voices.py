"""Voices as vendors list them, made fit to be shown: a list is the vendor's word, and may hold anything."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from app.core.cloud import CloudVoice
from app.core.legible import legible

_TAG: Final = re.compile(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,4}", re.ASCII)
_MOST_TAGS: Final = 100
_MOST_NAME: Final = 80
_GENDERS: Final = frozenset({"female", "male"})


def presentable(voice: CloudVoice) -> CloudVoice:
    """Return a voice with a name of one short line, tags that are tags, and a gender that is known, or none.

    What it is chosen by stays as it is: the vendor's module took it for sound.
    """
    return replace(
        voice,
        name=" ".join(legible(voice.name[: 4 * _MOST_NAME])[0].split())[:_MOST_NAME] or voice.id,
        languages=tuple(tag for tag in voice.languages[:_MOST_TAGS] if _TAG.fullmatch(tag)),
        gender=voice.gender if voice.gender in _GENDERS else "",
    )
