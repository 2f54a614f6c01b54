"""Letters without case and accents, one for one, so that places stay."""

from __future__ import annotations

from typing import Final

_BARE: Final = str.maketrans("àáâãäåçèéêëìíîïñòóôõöùúûüýÿ", "aaaaaaceeeeiiiinooooouuuuyy")


def folded(text: str) -> str:
    """Return a text of the same length in small letters without the accents of western Europe."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return lower if lower.isascii() else lower.translate(_BARE)
