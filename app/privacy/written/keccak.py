"""Keccak-256 as Ethereum uses it: SHA-3 with the padding of before its standard, which hashlib has not."""

from __future__ import annotations

from typing import Final

_RATE_BYTES: Final = 136
_DIGEST_BYTES: Final = 32
_ROUNDS: Final = 24
_MASK: Final = (1 << 64) - 1


def keccak_256(data: bytes) -> bytes:
    """Return the digest of some bytes, 32 bytes."""
    padded = bytearray(data) + b"\x01"
    padded += bytes(-len(padded) % _RATE_BYTES)
    padded[-1] |= 0x80
    lanes = [0] * 25  # lane (x, y) at x + 5 * y
    for start in range(0, len(padded), _RATE_BYTES):
        for lane in range(_RATE_BYTES // 8):
            lanes[lane] ^= int.from_bytes(padded[start + 8 * lane : start + 8 * lane + 8], "little")
        _permute(lanes)
    return b"".join(lane.to_bytes(8, "little") for lane in lanes)[:_DIGEST_BYTES]


def _permute(lanes: list[int]) -> None:
    register = 1
    for _ in range(_ROUNDS):
        parities = [lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20] for x in range(5)]
        for x in range(5):
            mixed = parities[x - 1] ^ _turned(parities[(x + 1) % 5], 1)
            for y in range(0, 25, 5):
                lanes[x + y] ^= mixed
        x, y, moved = 1, 0, lanes[1]
        for step in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            moved, lanes[x + 5 * y] = lanes[x + 5 * y], _turned(moved, (step + 1) * (step + 2) // 2 % 64)
        for y in range(0, 25, 5):
            row = lanes[y : y + 5]
            for x in range(5):
                lanes[x + y] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5] & _MASK)
        for bit in range(7):
            register = (register << 1 ^ (register >> 7) * 0x71) % 256
            if register & 2:
                lanes[0] ^= 1 << ((1 << bit) - 1)


def _turned(lane: int, bits: int) -> int:
    return (lane << bits | lane >> (64 - bits)) & _MASK
