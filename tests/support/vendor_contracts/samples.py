"""Sound as a vendor would give it for a text: as long, though nobody would listen to it."""

from __future__ import annotations

LETTERS_PER_S = 15.0
_TONE = b"\x10\x00\x90\x01\xf0\xff\x70\xfe"


def pcm_of(text: str, rate_hz: int, *, speed: float = 1.0) -> bytes:
    """Return s16le samples that last as long as the text would."""
    seconds = max(0.1, len(text) / LETTERS_PER_S) / speed
    return _TONE * max(1, int(seconds * rate_hz) // 4)


def wav_of(pcm: bytes, rate_hz: int) -> bytes:
    """Return samples with the head that Google puts before them."""
    sizes = len(pcm)
    return b"".join(
        (
            b"RIFF", (36 + sizes).to_bytes(4, "little"), b"WAVEfmt ", (16).to_bytes(4, "little"),
            (1).to_bytes(2, "little"), (1).to_bytes(2, "little"), rate_hz.to_bytes(4, "little"),
            (2 * rate_hz).to_bytes(4, "little"), (2).to_bytes(2, "little"), (16).to_bytes(2, "little"),
            b"data", sizes.to_bytes(4, "little"), pcm,
        )
    )  # fmt: skip
