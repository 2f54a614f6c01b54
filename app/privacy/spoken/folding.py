"""Words without their accents and capitals, character by character, so that places stay."""

from __future__ import annotations

import re

_ACCENTED = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿß’"
_PLAIN = dict(zip(_ACCENTED, "aaaaaaceeeeiiiinoooooouuuuyys'", strict=True))
_TO_FOLD = re.compile(f"[{_ACCENTED}]")


def folded(text: str) -> str:
    """Return the text in lower case and without the accents of Western Europe, character for character."""
    lower = text.lower()
    if lower.isascii():
        return lower
    if len(lower) != len(text):
        lower = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return _TO_FOLD.sub(lambda found: _PLAIN[found[0]], lower)
