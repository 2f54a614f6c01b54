"""Speech by a whole worker as it would run on macOS and Windows, with fakes of the two systems' speech in it."""

from __future__ import annotations

import json
import queue
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from click.testing import CliRunner

from app.cli.voices import voices
from app.core.errors import Code, OptionError
from app.core.speakable import Piece, Utterance
from app.core.voices import Delivery
from app.engine import tts_protocol as protocol
from app.engine.tts_client import TtsClient, TtsEvent
from app.services.doctor_service import DoctorService
from app.services.speaking import speaker

WORKER: Final = Path(__file__).parents[1] / "fakes" / "elsewhere_worker.py"
LONG: Final = "The quick brown fox jumps over the lazy dog. " * 40
WAIT_S: Final = 20.0


@pytest.fixture(params=["darwin", "win32"], autouse=True)
def platform(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    """Have such workers, which leave nothing behind."""
    monkeypatch.setenv("TEMP", str(tmp_path))
    monkeypatch.setattr(
        "app.engine.process.worker_command",
        lambda channel: [sys.executable, "-P", "-s", "-B", str(WORKER), request.param, str(channel)],
    )
    yield str(request.param)
    assert not list(tmp_path.iterdir())


def test_texts_are_spoken_with_their_words(platform: str) -> None:
    text = "No data leaves this machine."
    with speaker() as one:
        assert one.engine == {"darwin": "NSSpeech", "win32": "SAPI5"}[platform]
        utterance = Utterance(0, len(text), "en", (Piece(0, len(text), text),))
        (made,) = one.made([utterance], Delivery())
        assert [text[word.start : word.end] for word in made.words][:2] == ["No", "data"]
        assert 1.0 < len(made.data) / 2 / one.rate_hz < 3.0
        with pytest.raises(OptionError) as caught:
            list(one.made([utterance], Delivery(voice="nobody")))
        assert caught.value.code is Code.VOICE_UNKNOWN


def test_doctor_and_the_list_of_voices_say_that_sound_lies_on_the_disk(platform: str) -> None:
    finding = DoctorService.voices()
    assert not finding.is_fine
    assert {"darwin": "3 of NSSpeech", "win32": "2 of SAPI5"}[platform] in finding.value
    assert "private file on the disk" in finding.value
    listed = json.loads(CliRunner().invoke(voices, ["--language", "de", "--json"]).stdout)
    assert [row["trace"] for row in listed if row["engine"] != "sherpa-onnx"] == ["disk"]


def test_it_is_silent_within_one_part_of_a_sentence() -> None:
    replies: queue.SimpleQueue[TtsEvent] = queue.SimpleQueue()
    client = TtsClient(replies.put)
    try:
        client.start()
        client.speak(1, LONG, Delivery())
        assert isinstance(replies.get(timeout=WAIT_S), protocol.Speech)
        client.hush(1)
        frames = 0
        while isinstance(reply := replies.get(timeout=WAIT_S), protocol.Speech):
            frames += len(reply.data) // 2
        assert reply == protocol.Spoken(utterance=1, was_hushed=True)
        assert frames < 22_050 * 100, "all of it was said"
        client.speak(2, "Hello.", Delivery())
        assert isinstance(replies.get(timeout=WAIT_S), protocol.Speech)
    finally:
        client.close()
