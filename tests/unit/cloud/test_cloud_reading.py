"""What was agreed to is asked for as it is about to be heard: each passage once, in order, and nothing else."""

from __future__ import annotations

import queue
from array import array
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from app.core.errors import CloudError, Code, SoundlockError
from app.core.voices import Delivery
from app.engine import tts_protocol as protocol
from app.engine.tts_client import TtsEvent
from app.services.cloud_passages import in_passages, passages
from app.services.cloud_reading import AgreedSpeech, CloudReading
from app.services.cloud_text import Treatment, ready
from app.services.text_preparation import TextPreparation
from tests.fakes.cloud_vendor import RATE_HZ, profile_of
from tests.support.vendor_server import VendorServer
from tests.unit.cloud.test_cloud_service import ADA, VENDOR, Desk, running

TEXT = "Good morning.\n\nMy card number is 4111 1111 1111 1111.\nThe train leaves at seven.\nGood day."
BEFORE = "Not read. "

assert running  # the server of that module


@pytest.fixture
def desk(running: VendorServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("SOUNDLOCK_HOME", str(tmp_path))
    desk = Desk(running, tmp_path)
    desk.ready()
    yield desk
    desk.service.close()
    desk.session.close()


class Heard:
    """Asks a reading for passages and waits for what it says."""

    def __init__(self, desk: Desk, *, is_spliced: bool = False) -> None:
        made = ready(
            TEXT, "en", Treatment(is_spliced=is_spliced, prepared=partial(desk.service.prepared, VENDOR, ""))
        )
        found = passages(made, TEXT)
        speech = AgreedSpeech(
            vendor=VENDOR,
            passages=found,
            language="en",
            manner=ADA,
            agreed=desk.service.preview(VENDOR, in_passages(made, found).leaving, ADA),
            is_sensitive=False,
        )
        self.reading = CloudReading(desk.service, speech, TextPreparation(), BEFORE + TEXT, len(BEFORE))
        self.said = list(self.reading.sentences(0))
        self._events: queue.SimpleQueue[TtsEvent | SoundlockError] = queue.SimpleQueue()
        self._number = 0
        self.reading.begin(self._events.put)

    def ask(self, place: int, volume: float = 1.0) -> None:
        self._number += 1
        self.reading.say(self._number, self.said[place], Delivery(volume=volume))

    def event(self) -> TtsEvent | SoundlockError:
        return self._events.get(timeout=30)  # the first word of a local voice takes its time

    def sound(self, place: int, volume: float = 1.0) -> bytes:
        self.ask(place, volume)
        speech = self.event()
        assert isinstance(speech, protocol.Speech), speech
        assert speech.words == (protocol.SpokenWord(start=0, end=1, at=0),)
        assert self.event() == protocol.Spoken(utterance=self._number, was_hushed=False)
        return speech.data


@pytest.fixture
def heard(desk: Desk) -> Iterator[Heard]:
    heard = Heard(desk)
    yield heard
    heard.reading.close()


def bodies(desk: Desk) -> list[str]:
    return [seen.json()["text"] for seen in desk.server.seen if seen.body]


def test_its_passages_are_those_of_the_text_that_is_seen(heard: Heard) -> None:
    text = heard.reading.text
    seen = [text[one.start : one.end] for one in heard.said]
    assert seen == TEXT.replace("\n\n", "\n").split("\n")
    assert [one.pause_s > 0 for one in heard.said] == [True, True, True, False]
    at = text.index("train")
    (train, day) = heard.reading.sentences(at)
    assert train.source_span(0, 1) == (train.start, train.end)
    assert (train.start, day.start) == (text.index("The train"), text.index("Good day"))


def test_each_is_asked_for_when_it_is_its_turn_and_once(desk: Desk, heard: Heard) -> None:
    assert bodies(desk) == []
    first = heard.sound(0)
    assert bodies(desk) == ["Good morning."]
    assert heard.reading.rate_hz == RATE_HZ
    heard.sound(1)
    assert bodies(desk)[1:] == ["My card number is [card number]."]
    assert heard.sound(0) == first
    heard.sound(3)
    assert bodies(desk)[2:] == ["Good day."], "what was jumped over never leaves"
    assert heard.sound(2) != b""
    assert len(bodies(desk)) == 4


def test_it_is_as_loud_as_its_listener_wants(heard: Heard) -> None:
    assert heard.sound(0, 0.0).strip(b"\0") == b""
    usual = array("h", heard.sound(0))
    assert any(usual)
    louder = array("h", heard.sound(0, 1.5))
    assert max(louder) == pytest.approx(min(1.5 * max(usual), 32_767), rel=0.03)


def test_a_switch_ends_it_and_it_can_go_on_once_that_is_off_again(desk: Desk, heard: Heard) -> None:
    heard.sound(0)
    desk.service.disable(VENDOR, keeps_key=True)
    heard.ask(1)
    refused = heard.event()
    assert isinstance(refused, CloudError)
    assert refused.code in {Code.CLOUD_NOT_ENABLED, Code.CLOUD_NO_CONSENT, Code.CLOUD_CONSENT_ENDED}
    assert bodies(desk) == ["Good morning."]
    desk.service.enable(VENDOR)
    heard.sound(1)
    assert len(bodies(desk)) == 2


def test_nothing_but_what_was_agreed_to_leaves_even_where_the_way_changed(desk: Desk, heard: Heard) -> None:
    host = desk.server.host.replace("127.0.0.1", "localhost")
    desk.service.set_profile(profile_of(host, desk.server.ca_pem))
    desk.service.enable(VENDOR)
    heard.ask(0)
    refused = heard.event()
    assert isinstance(refused, CloudError)
    assert refused.code is Code.CLOUD_CHANGED
    assert bodies(desk) == []


def test_what_is_hushed_or_closed_never_leaves(desk: Desk, heard: Heard) -> None:
    heard.reading.hush(1)
    heard.ask(0)
    heard.sound(1)
    assert bodies(desk) == ["My card number is [card number]."]
    heard.reading.close()
    heard.ask(2)
    assert len(bodies(desk)) == 1


def test_what_is_taken_out_is_said_here(desk: Desk) -> None:
    heard = Heard(desk, is_spliced=True)
    try:
        places = [heard.reading.text[one.start : one.end].strip(" .") for one in heard.said]
        card = places.index("4111 1111 1111 1111")
        sounds = [heard.sound(place) for place in range(card + 1)]
        assert all(len(sound) > RATE_HZ // 10 for sound in sounds)
        assert not any("1111" in body or "card number]" in body for body in bodies(desk))
    finally:
        heard.reading.close()
