"""What a worker that speaks sends of an utterance, and in how many pieces."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from app.core.voices import Delivery
from app.engine import tts_protocol as protocol
from app.engine.frames import read_body
from app.worker.outgoing import Outgoing
from app.worker.pipes import Pipes

WORDS = tuple(protocol.SpokenWord(start=at, end=at + 1, at=at) for at in range(3))


def sent(folder: Path, added: list[tuple[bytes, int]], *, in_one_piece: bool) -> list[protocol.TtsReply]:
    """Return what arrives of pieces of sound, each with the number of a word."""
    request = protocol.Speak(utterance=7, text="x", delivery=Delivery(), in_one_piece=in_one_piece)
    with (folder / "frames").open("w+b", buffering=0) as file:
        outgoing = Outgoing(Pipes(file.fileno()), request)
        for data, word in added:
            outgoing.add(data, WORDS[word : word + 1])
        outgoing.end(was_hushed=False)
        file.seek(0)
        stream = io.BytesIO(file.read())
    bodies = iter(lambda: read_body(stream.read), None)
    return [protocol.decode_tts_reply(body) for body in bodies if body is not None]


SPOKEN = protocol.Spoken(utterance=7, was_hushed=False)


def test_sound_comes_as_it_is_made(tmp_path: Path) -> None:
    assert sent(tmp_path, [(b"ab", 0), (b"cd", 1)], in_one_piece=False) == [
        protocol.Speech(utterance=7, data=b"ab", words=WORDS[:1]),
        protocol.Speech(utterance=7, data=b"cd", words=WORDS[1:2]),
        SPOKEN,
    ]


def test_sound_comes_in_one_piece_where_nobody_waits_for_its_beginning(tmp_path: Path) -> None:
    assert sent(tmp_path, [(b"ab", 0), (b"", 1), (b"cd", 2)], in_one_piece=True) == [
        protocol.Speech(utterance=7, data=b"abcd", words=WORDS),
        SPOKEN,
    ]
    assert sent(tmp_path, [], in_one_piece=True) == [SPOKEN]


@pytest.mark.parametrize("size", [1 << 14, 88_200])
def test_no_piece_grows_with_the_text(size: int, tmp_path: Path) -> None:
    count = 3 * protocol.MAX_SOUND_BYTES // size
    *speech, last = sent(tmp_path, [(bytes(size), 0)] * count, in_one_piece=True)
    assert last == SPOKEN
    sizes = [len(one.data) for one in speech if isinstance(one, protocol.Speech)]
    assert sum(sizes) == count * size
    assert len(sizes) == len(speech) <= 7
    assert max(sizes) < protocol.MAX_SOUND_BYTES
