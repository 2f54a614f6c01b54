"""Speech from the real voice in its real worker: what is made, and how it ends."""

from __future__ import annotations

import dataclasses
import queue
from collections.abc import Iterator

import numpy as np
import psutil
import pytest

from app.core.errors import Code, EngineError, OptionError
from app.core.speakable import Piece, Utterance
from app.core.voices import Delivery, in_language
from app.engine import tts_protocol as protocol
from app.engine.roles import Role
from app.engine.tts_client import TtsClient, TtsEvent
from app.services.speaking import Made, Speaker, speaker

WAIT_S = 20.0
PLAIN = Delivery(voice="gmw/en-US")


@pytest.fixture(scope="module")
def voice() -> Iterator[Speaker]:
    with speaker() as one:
        yield one


def said(text: str, language: str = "en") -> Utterance:
    return Utterance(0, len(text), language, (Piece(0, len(text), text),))


def made(voice: Speaker, text: str, delivery: Delivery = PLAIN) -> Made:
    (one,) = voice.made([said(text)], delivery)
    return one


def seconds(one: Made, voice: Speaker) -> float:
    return len(one.data) / 2 / voice.rate_hz


def test_a_sentence_has_sound_and_its_words_in_order(voice: Speaker) -> None:
    text = "The quick brown fox jumps over the lazy dog."
    one = made(voice, text)
    assert [text[word.start : word.end].strip(".") for word in one.words] == text.strip(".").split()
    frames = [word.frame for word in one.words]
    assert frames == sorted(frames)
    assert 2.0 < seconds(one, voice) < 4.0
    assert frames[-1] < len(one.data) // 2
    assert np.abs(np.frombuffer(one.data, "<i2")).max() > 5000


def test_a_word_sounds_as_it_is_told_and_is_found_in_the_text(voice: Speaker) -> None:
    text = "Say SQL, [[not]] now."

    def pieces(phonemes: str) -> tuple[Piece, ...]:
        return (Piece(0, 4, "Say "), Piece(4, 7, "SQL", "dictionary", phonemes), Piece(7, 21, text[7:]))

    told, plain = (
        next(voice.made([Utterance(0, 21, "en", pieces(phonemes))], PLAIN)) for phonemes in ("h@l'oU", "")
    )
    hello = made(voice, "Say hello, ((not)) now.")
    assert [text[word.start : word.end].strip("[],.") for word in told.words] == ["Say", "SQL", "not", "now"]
    assert seconds(told, voice) == pytest.approx(seconds(hello, voice), abs=0.02)
    assert abs(seconds(plain, voice) - seconds(hello, voice)) > 0.1


def test_workers_take_turns_and_what_they_say_stays_in_order(voice: Speaker) -> None:
    texts = ["No data leaves this machine.", "Good.", "This is a test.", "One.", "The quick brown fox jumps."]
    alone = list(voice.made(map(said, texts), PLAIN))
    before = workers()
    with speaker(workers=2) as several:
        assert len(workers() - before) == 2
        together = list(several.made(map(said, texts), PLAIN))
        assert [one.utterance.text for one in together] == texts
        assert [seconds(one, several) for one in together] == pytest.approx(
            [seconds(one, voice) for one in alone], rel=0.01
        )
        (last,) = workers() - before - {several.pid}
        psutil.Process(last).kill()
        with pytest.raises(EngineError) as caught:
            list(several.made(map(said, texts), PLAIN))
        assert caught.value.code is Code.ENGINE_DIED
    assert workers() == before


def test_who_says_what_hangs_on_the_text_alone_and_no_more_is_asked_for_than_is_soon_said() -> None:
    texts = [
        "One.",
        "The quick brown fox jumps over the lazy dog, and nobody minds. " * 2,
        "Two.",
        "Why not?",
    ] * 40
    pulled = 0

    def asked() -> Iterator[Utterance]:
        nonlocal pulled
        for text in texts:
            pulled += len(text)
            yield said(text)

    heard = []
    for _ in range(2):
        with speaker(workers=2) as several:
            coming = several.made(asked(), PLAIN)
            heard.append([next(coming).data])
            assert pulled < 2_500
            heard[-1] += [one.data for one in coming]
            assert pulled == sum(map(len, texts))
        pulled = 0
    assert heard[0] == heard[1]


def workers() -> set[int]:
    return {child.pid for child in psutil.Process().children() if child.cmdline()[-1:] == [Role.TTS]}


def test_words_beside_marks_and_other_scripts_are_found(voice: Speaker) -> None:
    text = "Hello wörld, this — is 日本 test. “Quoted” words."
    one = made(voice, text)
    heard = [text[word.start : word.end] for word in one.words]
    assert {"Hello", "wörld", "日本", "test"} <= set(heard)
    assert any("Quoted" in word for word in heard)
    assert all(heard), "a word without a letter"


def test_it_speaks_faster_higher_louder(voice: Speaker) -> None:
    text = "No data leaves this machine."
    usual = made(voice, text)
    fast = made(voice, text, dataclasses.replace(PLAIN, rate=2.0))
    assert 0.4 < seconds(fast, voice) / seconds(usual, voice) < 0.65

    def loudness(one: Made) -> float:
        return float(np.sqrt(np.mean(np.frombuffer(one.data, "<i2").astype(float) ** 2)))

    quiet = made(voice, text, dataclasses.replace(PLAIN, volume=0.5))
    assert 0.4 < loudness(quiet) / loudness(usual) < 0.6
    high = made(voice, text, dataclasses.replace(PLAIN, pitch=2.0))
    assert high.data != usual.data
    assert made(voice, text).data != b""


def test_the_text_chooses_a_voice_of_its_language(voice: Speaker) -> None:
    text = "Guten Morgen, das ist ein Test."
    by_language = next(iter(voice.made([said(text, "de")], Delivery())))
    german = made(voice, text, Delivery(voice="gmw/de"))
    english = made(voice, text)
    assert abs(seconds(by_language, voice) - seconds(german, voice)) < 0.01
    assert abs(seconds(by_language, voice) - seconds(english, voice)) > 0.01


@pytest.mark.parametrize(("language", "voice_id"), [("en", "gmw/en"), ("fr", "roa/fr"), ("pt", "roa/pt")])
def test_a_language_is_spoken_without_a_regional_accent_unless_one_is_chosen(
    language: str, voice_id: str, voice: Speaker
) -> None:
    assert in_language(voice.voices, language)[0].id == voice_id


def test_voices_are_found_by_language(voice: Speaker) -> None:
    assert in_language(voice.voices, "en-GB")[0].languages[0] == "en-gb"
    assert in_language(voice.voices, "de_AT")[0].id == "gmw/de"
    assert in_language(voice.voices, "xx") == ()
    assert len(voice.voices) > 100


@pytest.mark.parametrize(
    "text",
    [
        "<speak><break time='9s'/>word</speak>",
        "[[h@'loU]] word",
        "<audio src='file:///etc/passwd'/> word",
        "a < b > c & d &amp; word",
        "[[slnc 5000]] word",
    ],
)
def test_nothing_in_a_text_is_markup(text: str, voice: Speaker) -> None:
    one = made(voice, text)
    heard = " ".join(text[word.start : word.end] for word in one.words)
    letters = [part for part in ("speak", "break", "audio", "slnc", "amp", "word") if part in text]
    assert all(part in heard for part in letters)
    assert seconds(one, voice) < 9.0


def test_a_text_without_a_word_makes_no_trouble(voice: Speaker) -> None:
    for text in ("", " ", "\0", "...", "\u202e\u200b", "😀", "\ud800"):
        assert seconds(made(voice, text), voice) < 3.0


def test_an_unknown_voice_is_said_and_the_next_one_speaks(voice: Speaker) -> None:
    with pytest.raises(OptionError) as caught:
        made(voice, "Hello.", Delivery(voice="nobody"))
    assert caught.value.code is Code.VOICE_UNKNOWN
    assert made(voice, "Hello.").data


def test_many_utterances_come_in_order(voice: Speaker) -> None:
    texts = [f"Number {number}." for number in range(40)]
    found = list(voice.made(map(said, texts), PLAIN))
    assert [one.utterance.text for one in found] == texts
    assert all(one.data for one in found)


class Listening:
    """A client whose replies are kept."""

    def __init__(self) -> None:
        self.replies: queue.SimpleQueue[TtsEvent] = queue.SimpleQueue()
        self.client = TtsClient(self.replies.put)
        self.client.start()

    def next(self) -> TtsEvent:
        return self.replies.get(timeout=WAIT_S)


@pytest.fixture
def listening() -> Iterator[Listening]:
    one = Listening()
    yield one
    one.client.close()


def test_it_is_silent_within_one_piece(listening: Listening) -> None:
    text = "The quick brown fox jumps over the lazy dog. " * 80
    listening.client.speak(1, text, PLAIN)
    first = listening.next()
    assert isinstance(first, protocol.Speech)
    listening.client.hush(1)
    frames = 0
    while isinstance(reply := listening.next(), protocol.Speech):
        frames += len(reply.data) // 2
    assert reply == protocol.Spoken(utterance=1, was_hushed=True)
    assert frames < 22_050 * 200, "all of it was said"
    listening.client.speak(2, "Hello.", PLAIN)
    assert isinstance(listening.next(), protocol.Speech)


def test_what_waits_is_hushed_too(listening: Listening) -> None:
    for number in (1, 2, 3):
        listening.client.speak(number, "The quick brown fox jumps over the lazy dog. " * 80, PLAIN)
    listening.client.hush(3)
    ends = []
    while len(ends) < 3:
        reply = listening.next()
        if isinstance(reply, protocol.Spoken):
            ends.append((reply.utterance, reply.was_hushed))
    assert ends == [(1, True), (2, True), (3, True)]


def test_a_worker_that_is_killed_is_told_of(listening: Listening) -> None:
    psutil.Process(listening.client.pid).kill()
    reply = listening.next()
    assert isinstance(reply, EngineError)
    assert reply.code is Code.ENGINE_DIED


def test_the_worker_is_locked() -> None:
    client = TtsClient(lambda _: None)
    try:
        report = client.start().sandbox
    finally:
        client.close()
    assert report.level == "full", report
    assert report.network_denied
    assert report.files_restricted
