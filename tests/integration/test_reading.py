"""A text read aloud: real voice, real worker, real sound server, and what arrives there."""

from __future__ import annotations

import dataclasses
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
import psutil
import pytest
from numpy.typing import NDArray

from app.core.errors import Code
from app.core.speakable import Piece, Utterance, from_place
from app.core.voices import Delivery
from app.services.reading_service import ReadingService
from app.services.reading_status import Phase, Place
from app.services.reading_steps import Unit
from app.services.speaking import speaker
from tests.support.listening import Listener
from tests.support.media import wav_bytes
from tests.support.mute import MutePlayer
from tests.support.scoring import words
from tests.support.sound import RATE_HZ, SoundServer, running_sound

VOICE: Final = Delivery(voice="gmw/en-US")
WAIT_S: Final = 20.0
TEXT: Final = "No data leaves this machine. Please read this text aloud."


class Sentences:
    """Cuts a text at its full stops, and counts how many sentences were taken."""

    def __init__(self) -> None:
        self.taken = 0

    def utterances(
        self, text: str, *, language: str, is_fixed: bool = False, start: int = 0
    ) -> Iterator[Utterance]:
        del is_fixed
        for match in re.finditer(r"[^.]+\.?\s*", text):
            if match.end() > start:
                self.taken += 1
                piece = Piece(match.start(), match.end(), match.group())
                yield Utterance(match.start(), match.end(), language, (piece,))


def wait_until(condition: Callable[[], bool], what: str) -> None:
    give_up_at = time.monotonic() + WAIT_S
    while not condition():
        assert time.monotonic() < give_up_at, what
        time.sleep(0.002)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with running_sound(tmp_path, monkeypatch) as server:
        yield server


@pytest.fixture
def sentences() -> Sentences:
    return Sentences()


@pytest.fixture
def reading(sentences: Sentences, server: SoundServer) -> Iterator[ReadingService]:
    assert server
    service = ReadingService(sentences)
    service.deliver(VOICE)
    yield service
    service.close()


def test_the_worker_ends_after_one_long_rest_and_not_after_many_short_ones(
    sentences: Sentences, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.reading_sound._DEVICE_IDLE_S", 0.1)
    monkeypatch.setattr("app.services.reading_voices._IDLE_S", 1.0)
    players: list[MutePlayer] = []

    def player(rate_hz: int) -> MutePlayer:
        players.append(MutePlayer(rate_hz))
        return players[0]

    reading = ReadingService(sentences, player)
    try:
        reading.deliver(VOICE)
        reading.open(TEXT)
        for _ in range(4):
            reading.play()
            wait_until(lambda: reading.status.phase is Phase.READING, "it does not read")
            reading.pause()
            wait_until(lambda: not players[0].is_open, "the device is kept")
            worker = reading.worker_pid
            time.sleep(0.4)
            assert worker is not None
            assert reading.worker_pid == worker
        wait_until(lambda: reading.worker_pid is None, "the worker is kept")
    finally:
        reading.close()


def word(place: Place | None, text: str) -> str:
    assert place is not None
    return text[place.start : place.end].strip(". ")


def reach(reading: ReadingService, wanted: str) -> None:
    """Wait until a word of `TEXT`, once or many times over, is heard."""
    long_text = TEXT * 20
    wait_until(
        lambda: reading.status.phase is Phase.READING and word(reading.place, long_text) == wanted,
        f"“{wanted}” is not reached",
    )


def read_to_end(reading: ReadingService, text: str) -> list[tuple[float, str]]:
    """Read a text; return when each word was said to be heard."""
    reading.open(text)
    reading.play()
    wait_until(lambda: reading.status.phase is Phase.READING, "it does not read")
    seen: list[tuple[float, str]] = []
    last: Place | None = None
    while reading.status.phase is Phase.READING:
        place = reading.place
        if place != last and place is not None and place.end > place.start:
            seen.append((time.monotonic(), word(place, text)))
        last = place
        time.sleep(0.002)
    assert reading.status.phase is Phase.ENDED, reading.status
    return seen


def heard_part(take: NDArray[np.int16]) -> NDArray[np.int16]:
    loud = np.nonzero(np.abs(take) > 100)[0]
    return take[loud[0] : loud[-1] + 1]


def rendered(text: str) -> NDArray[np.float64]:
    """Return what the voice makes of a text, at the rate of the sound server."""
    with speaker() as voice:
        data = b"".join(one.data for one in voice.made(Sentences().utterances(text, language="en"), VOICE))
        rate = voice.rate_hz
    samples = np.frombuffer(data, "<i2").astype(np.float64)
    places = np.arange(int(len(samples) * RATE_HZ / rate)) * rate / RATE_HZ
    return np.interp(places, np.arange(len(samples)), samples)


def correlation(heard: NDArray[np.int16], made: NDArray[np.float64]) -> float:
    """Return how alike two sounds are at the lag where they are most so."""
    size = 1 << (len(heard) + len(made)).bit_length()
    heard_64 = heard.astype(np.float64)
    product = np.fft.irfft(np.fft.rfft(heard_64, size) * np.conj(np.fft.rfft(made, size)), size)
    return float(product.max() / np.sqrt((heard_64**2).sum() * (made**2).sum()))


TAKES: Final = 6
"""A virtual sound server passes over samples when its machine is busy: one good take is enough."""


@pytest.mark.alone
def test_the_samples_that_arrive_are_those_that_were_made(sentences: Sentences, server: SoundServer) -> None:
    made, alike = rendered(TEXT), 0.0
    for _ in range(TAKES):
        service = ReadingService(sentences)
        try:
            service.deliver(VOICE)
            with server.recorded() as takes:
                seen = read_to_end(service, TEXT)
                time.sleep(0.3)  # the last of it is on its way through the server
        finally:
            service.close()
        assert [one for _, one in seen] == TEXT.replace(".", "").split()
        alike = max(alike, correlation(heard_part(takes[0]), made))
        if alike > 0.97:
            break
        server.stop()  # one that began badly goes on so
        server.start()
    assert alike > 0.97


@pytest.mark.alone
def test_what_is_heard_is_understood_word_for_word(
    reading: ReadingService, server: SoundServer, english: Listener, tmp_path: Path
) -> None:
    heard: list[str] = []
    path = tmp_path / "heard.wav"
    quiet = np.zeros(RATE_HZ // 2, np.int16)
    for _ in range(TAKES):
        with server.recorded() as takes:
            read_to_end(reading, "This is a test.")
            time.sleep(0.3)
        take = np.concatenate([quiet, heard_part(takes[0]), quiet]).tobytes()
        path.write_bytes(wav_bytes(take, rate_hz=RATE_HZ))
        heard = words(english.hear(path).text)
        if heard == words("This is a test."):
            break
        reading.forget()
        server.stop()
        server.start()
    assert heard == words("This is a test.")


@pytest.mark.alone
def test_it_pauses_at_a_sample_and_goes_on_there(reading: ReadingService, server: SoundServer) -> None:
    with server.recorded() as takes:
        reading.open(TEXT)
        reading.play()
        wait_until(
            lambda: reading.status.phase is Phase.READING and "leaves" in word(reading.place, TEXT), "no word"
        )
        reading.pause()
        wait_until(lambda: reading.status.phase is Phase.PAUSED, "it does not pause")
        place = reading.place
        time.sleep(0.5)
        assert reading.place == place
        reading.toggle()
        wait_until(lambda: reading.status.phase is Phase.ENDED, "it does not end")
        time.sleep(0.3)
    heard = takes[0]
    loud = np.nonzero(np.abs(heard) > 100)[0]
    gap = int(np.argmax(np.diff(loud)))
    assert (loud[gap + 1] - loud[gap]) / RATE_HZ > 0.4
    joined = np.concatenate([heard[loud[0] : loud[gap]], heard[loud[gap + 1] : loud[-1]]])
    made = rendered(TEXT)
    assert len(joined) / RATE_HZ == pytest.approx(len(heard_made(made)) / RATE_HZ, abs=0.25)


def heard_made(made: NDArray[np.float64]) -> NDArray[np.float64]:
    loud = np.nonzero(np.abs(made) > 100)[0]
    return made[loud[0] : loud[-1]]


def test_it_begins_anywhere_and_changes_while_it_speaks(reading: ReadingService) -> None:
    reading.open(TEXT)
    reading.play(TEXT.index("leaves"))
    wait_until(lambda: reading.status.phase is Phase.READING, "it does not read")
    wait_until(lambda: word(reading.place, TEXT) == "leaves", "it does not begin at the word")
    wait_until(lambda: word(reading.place, TEXT) == "text", "it does not go on")
    reading.deliver(dataclasses.replace(VOICE, rate=2.0))
    wait_until(lambda: reading.status.delivery.rate == 2.0, "it does not change")
    assert word(reading.place, TEXT) in {"text", "aloud"}
    begun_at = time.monotonic()
    wait_until(lambda: reading.status.phase is Phase.ENDED, "it does not end")
    assert time.monotonic() - begun_at < 3.0


def test_it_steps_from_sentence_to_sentence_and_says_which_voices_there_are(reading: ReadingService) -> None:
    text = "One is long. Two is longer. Three ends it."
    reading.open(text)
    wait_until(lambda: reading.is_settled, "it does not settle")
    reading.step(Unit.SENTENCE, 1)
    wait_until(lambda: word(reading.place, text) == "Two", "no step")
    assert reading.status.phase is Phase.PAUSED
    reading.play()
    wait_until(lambda: reading.status.phase is Phase.READING, "it does not read")
    assert any(voice.id == VOICE.voice for voice in reading.status.voices)
    reading.step(Unit.SENTENCE, 1)
    wait_until(lambda: word(reading.place, text) == "Three", "no step")
    reading.stop()
    wait_until(lambda: reading.is_settled, "it does not settle")
    assert reading.place == Place(0, 0, 0, 0)


def test_it_pauses_where_it_is_to(reading: ReadingService) -> None:
    text = "One. Two. Three."
    reading.open(text)
    reading.read_until(text.index("Three"))
    reading.play()
    wait_until(lambda: reading.status.phase is Phase.READING, "it does not read")
    wait_until(lambda: reading.status.phase is Phase.PAUSED, "it does not pause")
    assert word(reading.place, text) == "Three"
    reading.play()
    wait_until(lambda: reading.status.phase is Phase.ENDED, "it does not end")


def test_pressing_play_often_reads_once(reading: ReadingService, server: SoundServer) -> None:
    with server.recorded() as takes:
        reading.open("Good morning.")
        for _ in range(50):
            reading.play()
        wait_until(lambda: reading.status.phase is Phase.ENDED, "it does not end")
        time.sleep(0.3)
    assert len(heard_part(takes[0])) / RATE_HZ < 1.5
    reading.pause()
    reading.pause()
    reading.play()
    wait_until(lambda: reading.status.phase is Phase.READING, "it does not read again")


def test_a_long_text_is_taken_as_it_is_read(reading: ReadingService, sentences: Sentences) -> None:
    reading.open("This is one more sentence of many. " * 100_000)
    reading.play()
    wait_until(lambda: reading.status.phase is Phase.READING, "it does not read")
    time.sleep(1.0)
    assert 3 <= sentences.taken < 12


def test_a_text_without_anything_to_say_is_told(reading: ReadingService) -> None:
    reading.open("")
    reading.play()
    reading.open(".")
    assert reading.status.error is None


def test_a_text_of_which_nothing_is_heard_is_told(reading: ReadingService) -> None:
    for text in ("“…!”", "♪"):
        reading.open(text)
        reading.play()
        wait_until(lambda: reading.status.error is not None, "nothing is said of it")
        assert reading.status.error is not None
        assert reading.status.error.code is Code.INPUT_NOTHING_TO_SAY
        assert reading.status.phase is Phase.PAUSED
    reading.open(f"{TEXT} …")
    reading.play(TEXT.index("aloud"))
    wait_until(lambda: reading.status.phase is Phase.ENDED, "it does not end")
    assert reading.status.error is None


def test_who_turned_the_volume_down_to_nothing_knows_why_nothing_is_heard(reading: ReadingService) -> None:
    reading.deliver(Delivery(volume=0.0))
    reading.open("Go.")
    reading.play()
    wait_until(lambda: reading.status.phase is Phase.ENDED, "it does not end")
    assert reading.status.error is None


def test_a_worker_that_dies_is_told_and_the_place_is_kept(reading: ReadingService) -> None:
    reading.open(TEXT * 20)
    reading.play()
    wait_until(
        lambda: reading.status.phase is Phase.READING and "leaves" in word(reading.place, TEXT * 20), "no word"
    )
    assert reading.worker_pid is not None
    psutil.Process(reading.worker_pid).kill()
    wait_until(lambda: reading.status.error is not None, "nobody says that the voice is gone")
    assert reading.status.error is not None
    assert reading.status.error.code is Code.ENGINE_DIED
    assert reading.status.phase is Phase.PAUSED
    place = reading.place
    assert place is not None
    assert place.start > 0
    reading.play()
    wait_until(lambda: reading.status.phase is Phase.READING, "it does not go on")
    wait_until(lambda: (now := reading.place) is not None and now.start > place.start, "no word follows")


def test_a_sound_server_that_dies_pauses_and_a_later_try_says_that_there_is_none(
    reading: ReadingService, server: SoundServer
) -> None:
    reading.open(TEXT * 20)
    reading.play()
    wait_until(
        lambda: reading.status.phase is Phase.READING and "leaves" in word(reading.place, TEXT * 20), "no word"
    )
    server.stop()
    wait_until(lambda: reading.status.error is not None, "nobody says that the device is gone")
    assert reading.status.error is not None
    assert reading.status.error.code is Code.AUDIO_DEVICE_LOST
    assert reading.status.phase is Phase.PAUSED
    reading.play()
    wait_until(lambda: reading.status.error.code is Code.AUDIO_NO_DEVICE, "it is not said")  # type: ignore[union-attr]


@pytest.mark.alone
def test_a_sound_server_that_does_not_answer_holds_nothing_up(
    reading: ReadingService, server: SoundServer
) -> None:
    reading.open(TEXT * 20)
    reading.play()
    reach(reading, "leaves")
    server.freeze()
    begun_at = time.monotonic()
    reading.pause()
    wait_until(lambda: reading.status.phase is Phase.PAUSED, "it does not pause")
    assert time.monotonic() - begun_at < 2.0
    assert reading.status.error is None
    place = reading.place
    assert place is not None
    server.thaw()
    reading.play()
    wait_until(lambda: (now := reading.place) is not None and now.start > place.start, "it does not go on")


def test_what_is_forgotten_is_gone(reading: ReadingService) -> None:
    reading.open(TEXT)
    reading.play()
    wait_until(lambda: reading.status.phase is Phase.READING, "it does not read")
    pid = reading.worker_pid
    reading.forget()
    wait_until(lambda: reading.status.phase is Phase.EMPTY, "it does not forget")
    assert reading.place is None
    assert pid is not None
    assert not psutil.pid_exists(pid)


def test_an_utterance_is_cut_at_a_word_but_not_within_what_a_rule_made() -> None:
    pieces = (Piece(0, 6, "Meet "), Piece(6, 11, "doctor ", "abbreviation"), Piece(11, 16, "Smith"))
    whole = Utterance(0, 16, "en", pieces)
    assert from_place(whole, 0) is whole
    assert from_place(whole, 8).text == "doctor Smith"
    assert from_place(whole, 13).text == "ith"
    assert from_place(whole, 13).source_span(0, 3) == (13, 16)
