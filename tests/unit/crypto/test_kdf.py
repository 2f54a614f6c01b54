"""Derived keys: published vectors, bounds both ways, and one key for one passphrase however it is typed."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.core.errors import Code, LibraryError
from app.crypto.kdf import (
    MAX_MEMORY_KIB,
    MIN_MEMORY_KIB,
    SALT_BYTES,
    Argon2Params,
    free_memory,
    hkdf,
    passphrase_seed,
)
from app.crypto.secret import Secret

SALT = b"salt of 16 bytes"
SMALLEST = Argon2Params(SALT, MIN_MEMORY_KIB, 1, 4)


def test_hkdf_gives_the_published_bytes() -> None:
    """RFC 5869, A.1 and A.3."""
    info = bytes.fromhex("f0f1f2f3f4f5f6f7f8f9")
    derived = hkdf(memoryview(b"\x0b" * 22), info, 42, bytes(range(13)))
    assert derived == Secret(
        bytes.fromhex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")
    )
    derived = hkdf(Secret(b"\x0b" * 22), b"", 42)
    assert derived == Secret(
        bytes.fromhex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8")
    )


def test_argon2id_gives_the_published_bytes() -> None:
    """RFC 9106, 5.3; through the class that `passphrase_seed` uses."""
    argon2 = Argon2id(
        salt=b"\x02" * 16, length=32, iterations=3, lanes=4, memory_cost=32, ad=b"\x04" * 12, secret=b"\x03" * 8
    )
    tag = bytearray(32)
    argon2.derive_into(b"\x01" * 32, tag)
    assert tag.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_a_passphrase_gives_the_bytes_of_another_implementation() -> None:
    """Made once with argon2-cffi 25.1 (the reference implementation in C)."""
    expected = "3f1e63357418ba1c52571ab5836a42a7472b96df2d9c5b364b5e4da891894e01"
    assert bytes(passphrase_seed("caf\u00e9 au lait", SMALLEST).view()).hex() == expected
    # The same letters as other keyboards send them: e and a combining accent.
    assert bytes(passphrase_seed("cafe\u0301 au lait", SMALLEST).view()).hex() == expected


@pytest.mark.parametrize("passphrase", ["", "half a pair \ud800"])
def test_what_is_no_text_is_a_wrong_passphrase(passphrase: str) -> None:
    with pytest.raises(LibraryError) as caught:
        passphrase_seed(passphrase, SMALLEST)
    assert caught.value.code is Code.LIBRARY_WRONG_KEY


@pytest.mark.parametrize(
    ("memory_kib", "passes", "lanes"),
    [(MIN_MEMORY_KIB, 1, 1), (MIN_MEMORY_KIB, 16, 16), (MAX_MEMORY_KIB, 4, 16), (512 * 1024, 16, 4)],
)
def test_figures_at_the_bounds_pass(memory_kib: int, passes: int, lanes: int) -> None:
    params = Argon2Params(SALT, memory_kib, passes, lanes)
    assert params.checked() is params


@pytest.mark.parametrize(
    ("salt", "memory_kib", "passes", "lanes"),
    [
        (SALT, MIN_MEMORY_KIB - 1, 3, 4),
        (SALT, MAX_MEMORY_KIB + 1, 1, 4),
        (SALT, -MIN_MEMORY_KIB, 1, 4),
        (SALT, 2**70, 1, 4),
        (SALT, MIN_MEMORY_KIB, 0, 4),
        (SALT, MIN_MEMORY_KIB, 17, 4),
        (SALT, MIN_MEMORY_KIB, 1, 0),
        (SALT, MIN_MEMORY_KIB, 1, 17),
        (SALT, MAX_MEMORY_KIB, 5, 4),
        (SALT, 512 * 1024 + 1, 16, 4),
        (SALT[:15], MIN_MEMORY_KIB, 1, 4),
        (SALT + b"x", MIN_MEMORY_KIB, 1, 4),
    ],
)
def test_figures_out_of_bounds_are_refused(salt: bytes, memory_kib: int, passes: int, lanes: int) -> None:
    params = Argon2Params(salt, memory_kib, passes, lanes)
    for refuse in (params.checked, lambda: passphrase_seed("a cup of tea", params)):
        with pytest.raises(LibraryError) as caught:
            refuse()
        assert caught.value.code is Code.LIBRARY_KEY_LIMITS
        assert "what" in caught.value.params


def test_never_more_than_half_of_the_free_memory() -> None:
    SMALLEST.check_memory(None)
    SMALLEST.check_memory(128 << 20)
    with pytest.raises(LibraryError) as caught:
        SMALLEST.check_memory((128 << 20) - 1)
    assert caught.value.code is Code.LIBRARY_KEY_MEMORY
    assert caught.value.params == {"needed": "64 MiB", "free": "127 MiB"}
    with pytest.raises(LibraryError) as caught:
        passphrase_seed("a cup of tea", SMALLEST, free=lambda: 100 << 20)
    assert caught.value.params == {"needed": "64 MiB", "free": "100 MiB"}


@pytest.mark.skipif(sys.platform != "linux", reason="the limit on address space is set as Linux knows it")
def test_memory_that_the_system_does_not_give_is_an_error_of_ours() -> None:
    """Overcommitting hides it on most computers; a limit on the address space does not."""
    params = Argon2Params(SALT, MAX_MEMORY_KIB, 1, 1)
    taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (taken + (256 << 20), hard))
    try:
        with pytest.raises(LibraryError) as caught:
            passphrase_seed("a cup of tea", params)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    assert caught.value.code is Code.LIBRARY_KEY_MEMORY
    assert caught.value.params["needed"] == "2048 MiB"


def test_new_figures_fit_the_memory() -> None:
    for free_bytes, memory_kib in ((None, 256 * 1024), (512 << 20, 256 * 1024), ((512 << 20) - 1, 64 * 1024)):
        params = Argon2Params.for_memory(free_bytes).checked()
        assert (params.memory_kib, params.passes, params.lanes) == (memory_kib, 3, 4)
    one, other = Argon2Params.new().checked(), Argon2Params.new().checked()
    assert one.salt != other.salt
    assert len(one.salt) == SALT_BYTES


def test_the_free_memory_is_read_where_the_system_tells_it(tmp_path: Path) -> None:
    figures = tmp_path / "meminfo"
    assert free_memory(figures) is None
    figures.write_text("MemTotal:       16000000 kB\nMemFree:          1000000 kB\n")
    assert free_memory(figures) is None
    figures.write_text("MemTotal:       16000000 kB\nMemAvailable:    2000000 kB\n")
    assert free_memory(figures) == 2_000_000 * 1024
    if sys.platform == "linux":
        assert (free_memory() or 0) > 1 << 20
