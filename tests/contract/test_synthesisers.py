"""What every engine that speaks keeps to, whichever it is; a new one is added to SYNTHESISERS and nothing else.

Those of Windows and macOS run through pyttsx3's own drivers, which find fakes of their systems below them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from app.core.errors import Code, OptionError
from app.core.isolation import SandboxReport
from app.core.phonetics import Phonemes
from app.core.voices import Delivery, in_language
from app.engine import tts_protocol as protocol
from app.engine.frames import encode
from app.worker.espeak import Espeak
from app.worker.file_drivers import NSSPEECH, SAPI5
from app.worker.file_voices import FileVoices
from app.worker.neural_voices import NeuralVoices
from app.worker.synthesiser import Synthesiser
from app.worker.system_voices import SystemVoices
from tests.fakes.mac_speech import mac_speech
from tests.fakes.windows_speech import windows_speech

VOICES: Final = Path(__file__).parents[1] / "fixtures" / "voices"
TEXT: Final = "The quick brown fox jumps over the lazy dog."
LONG: Final = "Here is a sentence that is said in parts, since it is long; " * 5 + "that was all."


@contextmanager
def _espeak() -> Iterator[Synthesiser]:
    yield SystemVoices()


@contextmanager
def _neural() -> Iterator[Synthesiser]:
    yield NeuralVoices(str(VOICES / "one-speaker"), 2)


@contextmanager
def _sapi5() -> Iterator[Synthesiser]:
    espeak = Espeak()
    with windows_speech(espeak):
        yield FileVoices(SAPI5, espeak)


@contextmanager
def _nsspeech() -> Iterator[Synthesiser]:
    espeak = Espeak()
    with mac_speech(espeak):
        yield FileVoices(NSSPEECH, espeak)


SYNTHESISERS: Final = {"espeak-ng": _espeak, "sherpa-onnx": _neural, "SAPI5": _sapi5, "NSSpeech": _nsspeech}


@dataclass(slots=True)
class Heard:
    """What one utterance brought, piece by piece."""

    rate_hz: int
    pieces: list[bytes] = field(default_factory=list)
    words: list[protocol.SpokenWord] = field(default_factory=list)

    @property
    def samples(self) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
        return np.frombuffer(b"".join(self.pieces), "<i2")

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate_hz

    @property
    def loudness(self) -> float:
        return float(np.sqrt(np.mean(self.samples.astype(float) ** 2)))


def said(
    synthesiser: Synthesiser,
    text: str,
    *,
    most: int = 1_000_000,
    phonemes: tuple[Phonemes, ...] = (),
    **delivery: str | float,
) -> Heard:
    heard = Heard(synthesiser.rate_hz)

    def emit(data: bytes, words: tuple[protocol.SpokenWord, ...]) -> bool:
        heard.pieces.append(data)
        heard.words += words
        return len(heard.pieces) < most

    synthesiser.speak(text, Delivery(**delivery), emit, phonemes)  # type: ignore[arg-type]
    return heard


def longest_plateau(samples: np.ndarray[tuple[int], np.dtype[np.int16]]) -> int:
    """Return how many samples in a row are at their loudest, as where they were cut off."""
    edges = np.diff(np.pad(np.abs(samples.astype(int)) == np.abs(samples.astype(int)).max(), 1).astype(int))
    return int((np.flatnonzero(edges == -1) - np.flatnonzero(edges == 1)).max())


@pytest.fixture(scope="module", params=SYNTHESISERS)
def one(request: pytest.FixtureRequest) -> Iterator[Synthesiser]:
    """One at a time: they share the espeak-ng of this process."""
    make: AbstractContextManager[Synthesiser] = SYNTHESISERS[request.param]()
    with make as synthesiser:
        assert synthesiser.engine == request.param
        yield synthesiser


def test_the_words_come_in_order_and_inside_the_sound(one: Synthesiser) -> None:
    heard = said(one, TEXT)
    assert [TEXT[word.start : word.end].strip(".") for word in heard.words] == TEXT.strip(".").split()
    places = [word.at for word in heard.words]
    assert places == sorted(places)
    assert places[0] >= 0
    assert places[-1] < len(heard.samples)
    assert 1.5 < heard.seconds < 5.0
    assert np.abs(heard.samples).max() > 5_000


def test_a_long_text_is_said_to_its_end_in_pieces_of_a_fitting_size(one: Synthesiser) -> None:
    heard = said(one, LONG)
    assert LONG[heard.words[-1].start : heard.words[-1].end].strip(".") == "all"
    assert all(before.start < after.start and before.at <= after.at for before, after in pairwise(heard.words))
    assert len(heard.pieces) > 1
    for piece in heard.pieces:
        assert len(piece) % 2 == 0
        assert len(piece) <= protocol.MAX_SOUND_BYTES
    parts = said(one, LONG[: len(LONG) // 2]).seconds + said(one, LONG[len(LONG) // 2 :]).seconds
    assert heard.seconds == pytest.approx(parts, rel=0.15)


def test_what_it_says_of_itself_passes_the_check_of_the_program(one: Synthesiser) -> None:
    report = SandboxReport(platform="", level="full", network_denied=True, files_restricted=True, landlock_abi=1)
    ready = protocol.VoicesReady(
        protocol=protocol.TTS_PROTOCOL_VERSION,
        engine=one.engine,
        rate_hz=one.rate_hz,
        voices=one.voices(),
        trace=one.trace,
        sandbox=report,
    )
    assert protocol.decode_tts_reply(encode(ready)[4:]) == ready
    ids = [voice.id for voice in one.voices()]
    assert ids
    assert len(set(ids)) == len(ids)
    assert in_language(one.voices(), "en")


def test_it_speaks_faster_and_slower(one: Synthesiser) -> None:
    usual = said(one, TEXT).seconds
    assert 0.4 < said(one, TEXT, rate=2.0).seconds / usual < 0.65
    assert 1.5 < said(one, TEXT, rate=0.5).seconds / usual < 2.3


def test_it_speaks_softer_and_louder(one: Synthesiser) -> None:
    usual = said(one, TEXT).loudness
    assert 0.4 < said(one, TEXT, volume=0.5).loudness / usual < 0.6
    assert 1.2 < said(one, TEXT, volume=2.0).loudness / usual < 2.1
    assert said(one, TEXT, volume=0.0).loudness < 1


@pytest.mark.parametrize("volume", [1.0, 2.0])
def test_peaks_are_held_below_full_scale_and_not_cut_off(one: Synthesiser, volume: float) -> None:
    assert longest_plateau(said(one, TEXT, volume=volume).samples) < 3


def test_a_pitch_takes_no_other_time(one: Synthesiser) -> None:
    usual = said(one, TEXT)
    for pitch in (0.6, 1.7):
        other = said(one, TEXT, pitch=pitch)
        assert other.seconds / usual.seconds == pytest.approx(1, abs=0.1)
        assert other.pieces != usual.pieces


def test_each_voice_speaks(one: Synthesiser) -> None:
    for voice in one.voices()[:3]:
        assert said(one, "No data leaves this machine.", voice=voice.id).loudness > 500


def test_an_unknown_voice_is_said_and_the_next_one_speaks(one: Synthesiser) -> None:
    with pytest.raises(OptionError) as caught:
        said(one, TEXT, voice="nobody")
    assert caught.value.code is Code.VOICE_UNKNOWN
    assert said(one, TEXT).pieces


def test_it_stops_when_it_is_told_to(one: Synthesiser) -> None:
    assert len(said(one, LONG, most=1).pieces) == 1
    assert said(one, TEXT).seconds > 1.5


def test_what_its_listener_raises_comes_out(one: Synthesiser) -> None:
    def emit(_data: bytes, _words: tuple[protocol.SpokenWord, ...]) -> bool:
        raise BufferError

    with pytest.raises(BufferError):
        one.speak(TEXT, Delivery(), emit)
    assert said(one, TEXT).pieces


@pytest.mark.parametrize("text", ["", " ", "\0", "...", "\u202e\u200b", "\ud800", "—", "?!", "\x1b[0m", "\n\t"])
def test_a_text_without_a_word_makes_no_trouble(one: Synthesiser, text: str) -> None:
    assert said(one, text).seconds < 3.0


@pytest.mark.parametrize(
    "text",
    [
        "<silence msec='9000'/>word",
        "<speak><break time='9s'/>word</speak>",
        "[[slnc 9000]] word",
        "[[[slnc 9000]]] word",
        "[[h@'loU]] word",
        "a < b > c & d &amp; word",
    ],
)
def test_nothing_in_a_text_is_markup(one: Synthesiser, text: str) -> None:
    heard = said(one, text)
    told = " ".join(text[word.start : word.end] for word in heard.words)
    letters = [part for part in ("silence", "speak", "break", "slnc", "amp", "word") if part in text]
    assert all(part in told for part in letters)
    assert heard.seconds < 8.0


def test_words_with_sounds_of_their_own_are_found_as_they_are_written(one: Synthesiser) -> None:
    text = "Say SQL now."
    heard = said(one, text, phonemes=(Phonemes(4, 7, "h@l'oU"),))
    assert [text[word.start : word.end].strip(".") for word in heard.words] == ["Say", "SQL", "now"]
