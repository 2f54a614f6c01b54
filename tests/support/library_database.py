"""A database with known keys for tests, and a look at its decrypted pages by other code than ours."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.core.transcript import EngineInfo, Segment, Transcript, Word
from app.crypto.secret import Secret
from app.library.database import Database
from app.library.items import Items
from app.library.records import ItemKind, ItemState

KEY = bytes(range(32))
OTHER_KEY = bytes(range(100, 132))
STATE_KEY = bytes(range(32, 64))
PAGE = 4096
_RESERVED = 80  # at the end of each page: 16 bytes of IV, 64 of HMAC-SHA512
_SALT = 16


def opened(path: Path, *, key: bytes = KEY, state_key: bytes = STATE_KEY, create: bool = False) -> Database:
    with Secret(key) as secret, Secret(state_key) as state:
        return Database.open(path, secret, state, create=create)


def decrypted_pages(path: Path, key: bytes = KEY) -> Iterator[bytes]:
    """Yield the content of every page as AES-256-CBC gives it, free pages included."""
    data = path.read_bytes()
    assert len(data) % PAGE == 0
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        iv = page[-_RESERVED : -_RESERVED + 16]
        decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        yield decryptor.update(page[_SALT if start == 0 else 0 : -_RESERVED])


def spoken(text: str, start_s: float = 0.0) -> Segment:
    """Make a segment of half a second a word, whose words have times."""
    tokens = text.split(" ")
    words = tuple(
        Word(start_s=start_s + at / 2, end_s=start_s + at / 2 + 0.5, text=f" {token}", probability=0.75)
        for at, token in enumerate(tokens)
    )
    end_s = start_s + len(tokens) / 2
    return Segment(start_s=start_s, end_s=end_s, text=f" {text}", words=words, tokens=(1, 2), avg_logprob=-0.25)


def transcript_of(*texts: str, is_complete: bool = True) -> Transcript:
    """Make a transcript of segments ten seconds apart."""
    return Transcript(
        source_name="talk.wav",
        language="en",
        language_probability=0.9,
        duration_s=60.0,
        engine=EngineInfo(engine="faster-whisper", model="tiny"),
        segments=tuple(spoken(text, 10.0 * at) for at, text in enumerate(texts)),
        is_complete=is_complete,
    )


def new_item(database: Database, title: str = "A talk") -> int:
    return Items(database).add(kind=ItemKind.RECORDING, title=title, state=ItemState.READY).id
