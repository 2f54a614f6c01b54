"""How hard a passphrase is to guess."""

from __future__ import annotations

from typing import Final

BEST: Final = 4
_MAX_CHARS: Final = 72  # the library refuses more, and what is longer is not guessed


def strength(passphrase: str) -> int:
    """Return 0, guessed at once, to 4, not guessed by anyone; takes some milliseconds."""
    from zxcvbn import zxcvbn  # type: ignore[import-untyped]  # noqa: PLC0415 (word lists, loaded when they are needed)

    return int(zxcvbn(passphrase[:_MAX_CHARS])["score"]) if passphrase else 0
