"""Neural voices in the real worker: what is made of a text, when its words are, and what ends it."""

from __future__ import annotations

import queue
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.core.errors import Code, EngineError, InputError, ModelError, OptionError, SoundlockError
from app.core.speakable import Piece, Utterance
from app.core.voices import Delivery
from app.engine import tts_protocol as protocol
from app.engine.tts_client import TtsClient, TtsEvent
from app.services.speaking import Made, Speaker, speaker

VOICES = Path(__file__).parents[1] / "fixtures" / "voices"
WAIT_S = 30.0
PLAIN = Delivery()
TEXT = "The quick brown fox jumps over the lazy dog."
PHONEME_S = 1600 / 22_050
"""Every phoneme, space and mark of these voices is as long as any other; stress has no length."""


@pytest.fixture(scope="module")
def voice() -> Iterator[Speaker]:
    with speaker(model_dir=str(VOICES / "one-speaker")) as one:
        yield one


def said(text: str) -> Utterance:
    return Utterance(0, len(text), "en", (Piece(0, len(text), text),))


def made(voice: Speaker, text: str, delivery: Delivery = PLAIN) -> Made:
    (one,) = voice.made([said(text)], delivery)
    return one


def seconds(one: Made, voice: Speaker) -> float:
    return len(one.data) / 2 / voice.rate_hz


def loudness(one: Made) -> float:
    return float(np.sqrt(np.mean(np.frombuffer(one.data, "<i2").astype(float) ** 2)))


def test_a_sentence_is_as_long_as_its_phonemes(voice: Speaker) -> None:
    one = made(voice, "Hello world.")
    # h ə l o ʊ, a space, w ɜ l d, and the full stop
    assert abs(seconds(one, voice) - 11 * PHONEME_S) < PHONEME_S / 10
    assert np.abs(np.frombuffer(one.data, "<i2")).max() > 5000


def test_the_words_come_in_order_and_where_they_are_heard(voice: Speaker) -> None:
    one = made(voice, TEXT)
    assert [TEXT[word.start : word.end].strip(".") for word in one.words] == TEXT.strip(".").split()
    # The phonemes of each word but the last, as espeak-ng says them, and the space behind it.
    true_s = np.cumsum([0, 3, 5, 6, 5, 7, 5, 3, 6]) * PHONEME_S
    off_s = np.abs(np.array([word.frame for word in one.words]) / voice.rate_hz - true_s)
    assert off_s.max() < 0.3, off_s
    assert off_s.mean() < 0.12, off_s


def test_a_long_sentence_comes_part_by_part_with_all_its_words(voice: Speaker) -> None:
    text = "This is said first, if it is long enough to be said alone; " * 5 + "that was all."
    one = made(voice, text)
    heard = [text[word.start : word.end].strip(" ,;.") for word in one.words]
    # espeak-ng says “to be” as one word.
    assert heard == [word for word in re.findall(r"\w+", text) if word != "to"] or heard == [
        word for word in re.findall(r"\w+", text) if word != "be"
    ], heard
    frames = [word.frame for word in one.words]
    assert frames == sorted(frames)
    assert frames[-1] < len(one.data) // 2


def test_it_speaks_faster_higher_and_softer(voice: Speaker) -> None:
    usual = made(voice, TEXT)
    fast = made(voice, TEXT, Delivery(rate=2.0))
    assert abs(seconds(fast, voice) / seconds(usual, voice) - 0.5) < 0.01
    soft = made(voice, TEXT, Delivery(volume=0.25))
    assert 0.2 < loudness(soft) / loudness(usual) < 0.3
    # This voice goes down as it slows, so its pitch cannot be heard here; how long it is can.
    high = made(voice, TEXT, Delivery(pitch=1.5))
    assert high.data != usual.data
    assert abs(seconds(high, voice) / seconds(usual, voice) - 1) < 0.01


def test_each_speaker_is_a_voice() -> None:
    with speaker(model_dir=str(VOICES / "three-speakers")) as three:
        assert [voice.id for voice in three.voices] == [f"three-speakers#spk{number}" for number in range(3)]
        loud = [loudness(made(three, TEXT, Delivery(voice=voice.id))) for voice in three.voices]
    assert loud[0] > 1.2 * loud[1] > 1.2 * loud[2]


def test_another_engines_voice_is_unknown_and_the_next_one_speaks(voice: Speaker) -> None:
    for name in ("gmw/en-US", "one-speaker#1"):
        with pytest.raises(OptionError) as caught:
            made(voice, "Hello.", Delivery(voice=name))
        assert caught.value.code is Code.VOICE_UNKNOWN
    assert made(voice, "Hello.").data


def test_a_text_without_a_word_makes_no_trouble(voice: Speaker) -> None:
    for text in ("", " ", "\0", "...", "\u202e\u200b", "\ud800", "—", "?!"):
        assert not made(voice, text).data


@pytest.mark.parametrize("text", ["<p>word</p>", "[[h@'loU]] word", "a < b & c word", "(en)word(de)"])
def test_nothing_in_a_text_is_markup(text: str, voice: Speaker) -> None:
    assert any("word" in text[word.start : word.end] for word in made(voice, text).words)


def test_a_word_sounds_as_it_is_told(voice: Speaker) -> None:
    plain = made(voice, "Hello xy.")
    pieces = (Piece(0, 6, "Hello "), Piece(6, 8, "xy", phonemes="a:"), Piece(8, 9, "."))
    utterance = Utterance(0, 9, "en", pieces)
    (short,) = voice.made([utterance], PLAIN)
    assert seconds(short, voice) < seconds(plain, voice) - 2 * PHONEME_S
    assert [(word.start, word.end) for word in short.words] == [(0, 5), (6, 8)]
    assert made(voice, "Hello xy.").data == plain.data


@pytest.mark.parametrize("kind", ["hum-vits", "hum-kokoro", "hum-kitten", "hum-matcha"])
def test_every_kind_is_loaded_and_gives_sound(kind: str) -> None:
    with speaker(model_dir=str(VOICES / kind)) as one:
        first = made(one, TEXT)
        assert loudness(first) > 1000
        assert len(first.words) == 9
        if len(one.voices) == 2:
            quiet = made(one, TEXT, Delivery(voice=one.voices[1].id))
            assert loudness(quiet) < 0.5 * loudness(first)


def lengths(*, is_repeatable: bool) -> list[int]:
    with speaker(model_dir=str(VOICES / "hum-vits"), is_repeatable=is_repeatable) as one:
        return [len(made(one, text).data) for text in (TEXT, TEXT, "Hello world.")]


def test_two_renderings_are_as_long_as_each_other_where_it_matters() -> None:
    by_chance = lengths(is_repeatable=False)
    assert by_chance[0] != by_chance[1]
    first, second = lengths(is_repeatable=True), lengths(is_repeatable=True)
    assert first == second
    assert first[0] == first[1]


def test_silence_is_an_error(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(VOICES / "hum-kitten", tmp_path / "mute"))
    (folder / "voices.bin").write_bytes(bytes((folder / "voices.bin").stat().st_size))
    with speaker(model_dir=str(folder)) as one:
        with pytest.raises(ModelError) as caught:
            made(one, TEXT)
        assert caught.value.code is Code.VOICE_SILENT


def test_sounds_that_it_does_not_have_are_an_error(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(VOICES / "hum-vits", tmp_path / "poor"))
    (folder / "tokens.txt").write_text("_ 0\n^ 1\n$ 2\n. 3\n")
    with speaker(model_dir=str(folder)) as one:
        with pytest.raises(InputError) as caught:
            made(one, TEXT)
        assert caught.value.code is Code.INPUT_UNSAYABLE


def test_a_folder_that_is_damaged_is_told_of_by_the_worker(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(VOICES / "one-speaker", tmp_path / "one"))
    (folder / "tokens.txt").unlink()
    with pytest.raises(ModelError) as caught, speaker(model_dir=str(folder)):
        pass
    assert caught.value.code is Code.VOICE_INCOMPLETE


def test_a_model_that_does_not_load_ends_the_worker_alone(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(VOICES / "hum-vits", tmp_path / "odd"))
    model = folder / "hum.onnx"
    model.write_bytes(model.read_bytes().replace(b"MatMul", b"MatMur"))
    with pytest.raises(SoundlockError) as caught, speaker(model_dir=str(folder)):
        pass
    assert isinstance(caught.value, ModelError | EngineError), caught.value


class Listening:
    """A client whose replies are kept."""

    def __init__(self) -> None:
        self.replies: queue.SimpleQueue[TtsEvent] = queue.SimpleQueue()
        self.client = TtsClient(self.replies.put, model_dir=str(VOICES / "one-speaker"))
        self.sandbox = self.client.start().sandbox

    def next(self) -> TtsEvent:
        return self.replies.get(timeout=WAIT_S)


@pytest.fixture
def listening() -> Iterator[Listening]:
    one = Listening()
    yield one
    one.client.close()


def test_it_is_silent_within_one_part(listening: Listening) -> None:
    text = f"{TEXT} " * 80
    listening.client.speak(1, text, Delivery())
    assert isinstance(listening.next(), protocol.Speech)
    listening.client.hush(1)
    frames = 0
    while isinstance(reply := listening.next(), protocol.Speech):
        frames += len(reply.data) // 2
    assert reply == protocol.Spoken(utterance=1, was_hushed=True)
    assert frames / 22_050 < 80 * 44 * PHONEME_S / 2, "most of it was said"
    listening.client.speak(2, "Hello.", Delivery())
    assert isinstance(listening.next(), protocol.Speech)


def test_the_worker_is_locked(listening: Listening) -> None:
    assert listening.sandbox.level == "full", listening.sandbox
    assert listening.sandbox.network_denied
    assert listening.sandbox.files_restricted
