"""The JSON file beside a Piper voice, range-checked where it is read."""

from __future__ import annotations

import json
from typing import Any

from app.core.errors import Code, ModelError


class VoiceConfig:
    """What is said of a voice; other kinds than Piper's have no such file, and say nothing."""

    def __init__(self, name: str, data: bytes) -> None:
        self._name = name
        try:
            found = json.loads(data)
        except (ValueError, RecursionError) as error:
            raise ModelError(Code.VOICE_DAMAGED, name=name, what="its JSON file cannot be read") from error
        if not isinstance(found, dict):
            raise ModelError(Code.VOICE_DAMAGED, name=name, what="its JSON file is not that of a voice")
        self._found: dict[str, Any] = found

    def mapping(self, key: str) -> dict[str, Any]:
        """Return an object, empty if there is none."""
        value = self._found.get(key, {})
        return value if isinstance(value, dict) else {}

    def text(self, *keys: str) -> str:
        """Return a text by its way through the objects, empty if there is none."""
        value: Any = self._found
        for key in keys:
            value = value.get(key) if isinstance(value, dict) else None
        return value if isinstance(value, str) and len(value) <= 100 else ""

    def scale(self, key: str, usual: float, least: float, most: float) -> float:
        """Return a number of the section “inference”; ModelError outside of what makes sense."""
        value = self.mapping("inference").get(key, usual)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or not least <= value <= most:
            raise ModelError(Code.VOICE_DAMAGED, name=self._name, what=f"its {key} makes no sense")
        return float(value)
