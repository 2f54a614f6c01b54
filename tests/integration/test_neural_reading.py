"""Reading and narrating with neural voices: the right worker for each voice, and files that fit themselves."""

from __future__ import annotations

import dataclasses
import queue
import threading
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import av
import psutil
import pytest

from app.core.document import PlacedChapter
from app.core.errors import Code, OptionError
from app.core.loudness import SPEECH
from app.core.pronunciation import Entry, PronunciationBook
from app.core.sound_forms import SoundForm
from app.core.speakable import Piece, Prosody, Utterance
from app.core.voices import Delivery
from app.engine import tts_protocol as protocol
from app.engine.tts_client import TtsEvent
from app.services.narration_service import NarrationService
from app.services.reading_service import ReadingService
from app.services.reading_status import Phase
from app.services.sample_speech import SampleSpeech
from app.services.script import Script, Wanted
from app.services.sound_export import SoundExport
from app.services.speaking import speaker
from app.services.text_preparation import TextPreparation
from app.services.voice_clients import VoiceClients
from app.services.voice_sources import folders_beside
from app.services.voices_service import VoicesService
from tests.support.sound import running_sound

VOICES = Path(__file__).parents[1] / "fixtures" / "voices"
WAIT_S = 20.0
SENTENCE = "The quick brown fox jumps over the lazy dog. "


@pytest.fixture
def installed(tmp_path: Path) -> VoicesService:
    service = VoicesService(tmp_path / "voices")
    for name in ("one-speaker", "hum-kokoro", "hum-vits"):
        service.add(VOICES / name)
    return service


@pytest.fixture
def reading(installed: VoicesService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ReadingService]:
    with running_sound(tmp_path, monkeypatch):
        service = ReadingService(TextPreparation(), installed=installed)
        yield service
        service.close()


def wait_until(condition: Callable[[], bool], what: str) -> None:
    give_up_at = time.monotonic() + WAIT_S
    while not condition():
        assert time.monotonic() < give_up_at, what
        time.sleep(0.002)


def heard_at(reading: ReadingService) -> int:
    return reading.place.start if reading.place is not None else -1


def test_the_voice_changes_while_it_reads(reading: ReadingService) -> None:
    reading.deliver(Delivery(voice="one-speaker"))
    reading.open(SENTENCE * 30, language="en")
    reading.play()
    workers = []
    for voice in ("one-speaker", "hum-kokoro#quiet", "gmw/en-US"):
        before = max(0, heard_at(reading))
        reading.deliver(Delivery(voice=voice))
        wait_until(lambda voice=voice: reading.status.delivery.voice == voice, "another voice")
        wait_until(lambda before=before: heard_at(reading) > before, f"{voice} does not read on")
        assert reading.status.phase is Phase.READING, reading.status.error
        workers.append(reading.worker_pid)
    assert len(set(workers)) == len(workers)
    assert not any(psutil.pid_exists(pid) for pid in workers[:-1] if pid is not None)
    ids = [voice.id for voice in reading.status.voices]
    assert {"one-speaker", "hum-kokoro#quiet", "gmw/en-US"} <= set(ids)


def test_speakers_of_a_model_share_a_worker(reading: ReadingService) -> None:
    reading.deliver(Delivery(voice="hum-kokoro#loud"))
    reading.open(SENTENCE * 30, language="en")
    reading.play()
    wait_until(lambda: heard_at(reading) > 0, "it does not read")
    worker = reading.worker_pid
    reading.deliver(Delivery(voice="hum-kokoro#quiet"))
    before = heard_at(reading)
    wait_until(lambda: heard_at(reading) > before, "it does not read on")
    assert reading.worker_pid == worker


def test_a_damaged_voice_is_told_of_and_another_one_reads(
    reading: ReadingService, installed: VoicesService
) -> None:
    (installed.root / "one-speaker" / "tokens.txt").unlink()
    reading.deliver(Delivery(voice="one-speaker"))
    reading.open(SENTENCE * 3, language="en")
    reading.play()
    wait_until(lambda: reading.status.error is not None, "nothing is said of it")
    assert reading.status.error is not None
    assert reading.status.error.code is Code.VOICE_INCOMPLETE
    reading.deliver(Delivery(voice="hum-vits"))
    reading.play()
    wait_until(lambda: heard_at(reading) > 0, "it does not read")
    assert reading.status.error is None


def test_chapters_stand_where_they_are_said_although_it_is_said_twice(
    installed: VoicesService, tmp_path: Path
) -> None:
    narration = NarrationService(TextPreparation(), SoundExport(), installed)
    paragraph = "Good morning. Hello world.\n\n"
    chapters = tuple(PlacedChapter(f"Chapter {number}", number * len(paragraph)) for number in range(3))
    script = Script(text=paragraph * 3, language="en", chapters=chapters)
    wanted = Wanted(form=SoundForm.M4B, delivery=Delivery(voice="hum-vits"), target=SPEECH)
    path = tmp_path / "book.m4b"
    said = narration.write(script, path, wanted)
    assert said is not None
    with av.open(str(path)) as container:
        begin_s = [float(one["start"] * one["time_base"]) for one in container.chapters()]
    told_s = [segment.start_s for segment in said.segments]
    assert len(begin_s) == 3
    for begin in begin_s:
        assert min(abs(begin - one) for one in told_s) < 0.01
    lengths = [later - earlier for earlier, later in pairwise(begin_s)]
    assert max(lengths) - min(lengths) < 0.01, "as long each time"
    once = dataclasses.replace(wanted, form=SoundForm.WAV, target=None)
    lively = narration.write(Script(text=paragraph * 4, language="en"), tmp_path / "book.wav", once)
    assert lively is not None
    sentences = {round(segment.end_s - segment.start_s, 3) for segment in lively.segments}
    assert len(sentences) > 4, "what is said once is as lively as the voice is"


def test_each_part_is_said_by_the_worker_that_has_its_voice(tmp_path: Path) -> None:
    installed = VoicesService(tmp_path / "voices")
    for fixture, name in (("one-speaker", "anna"), ("three-speakers", "bert"), ("hum-kokoro", "other")):
        installed.add(VOICES / fixture, name)
    bert = max(voice.id for voice in installed.voices() if voice.id.startswith("bert"))
    # What has another rate is said by the voice that was chosen.
    parts = {bert: bert, "other#loud": "anna", "gmw/en-US": "gmw/en-US", "anna": "anna"}
    words = Utterance(0, 13, "en", (Piece(0, 13, "Good morning."),))
    said = [dataclasses.replace(words, prosody=Prosody(voice=voice)) for voice in parts]
    beside = folders_beside(installed, "anna", parts)
    with speaker(model_dir=installed.folder_of("anna"), is_repeatable=True, beside=beside) as cast:
        together = [made.data for made in cast.made(said, Delivery(voice="anna"))]
    alone = []
    for voice in parts.values():
        with speaker(model_dir=installed.folder_of(voice), is_repeatable=True) as one:
            alone += [made.data for made in one.made([words], Delivery(voice=voice))]
    assert together == alone
    assert len(set(alone)) == 3


def test_a_voice_straight_from_piper_speaks(installed: VoicesService, tmp_path: Path) -> None:
    folder = tmp_path / "straight"
    folder.mkdir()
    for file in (VOICES / "one-speaker").glob("*.onnx*"):
        data = file.read_bytes()
        notes_at = data.find(b"\x72\x12\x0a\x0amodel_type")
        (folder / file.name).write_bytes(data if notes_at < 0 else data[:notes_at])
    added = installed.add(folder)
    said = []
    for place in (installed.folder_of("one-speaker"), str(added.folder)):
        with speaker(model_dir=place) as one:
            (made,) = one.made([Utterance(0, 13, "en", (Piece(0, 13, "Good morning."),))], Delivery())
            said.append(made.data)
    assert said[0] == said[1]


def test_two_voices_take_turns_and_are_heard_in_the_order_of_the_text(tmp_path: Path) -> None:
    installed = VoicesService(tmp_path / "voices")
    for name in ("anna", "bert"):
        installed.add(VOICES / "one-speaker", name)
    told: queue.SimpleQueue[TtsEvent] = queue.SimpleQueue()
    clients = VoiceClients(told.put, installed.folder_of("anna"), installed.folder_of)
    try:
        clients.start()
        clients.get_ready(["anna", "bert", ""])
        for number, voice in enumerate(["anna", "bert", "bert", "anna", "bert"], 1):
            text = SENTENCE * (4 if number == 1 else 1)  # what follows is made long before this is
            clients.speak(number, text, Delivery(voice=voice, language="en"))
        heard: list[int] = []
        while heard.count(-5) == 0:
            reply = told.get(timeout=WAIT_S)
            assert isinstance(reply, protocol.Speech | protocol.Spoken), reply
            heard.append(reply.utterance if isinstance(reply, protocol.Speech) else -reply.utterance)
        assert [abs(number) for number in heard] == sorted(map(abs, heard))
        assert [number for number in heard if number < 0] == [-1, -2, -3, -4, -5]
        clients.speak(6, SENTENCE * 4, Delivery(voice="anna", language="en"))
        clients.speak(7, SENTENCE, Delivery(voice="bert", language="en"))
        clients.hush(7)
        clients.speak(8, SENTENCE, Delivery(voice="bert", language="en"))
        after = [told.get(timeout=WAIT_S) for _ in range(2)]
        assert {reply.utterance for reply in after if isinstance(reply, protocol.Speech | protocol.Spoken)} == {8}
    finally:
        clients.close()


def test_a_voice_that_fits_no_other_is_spoken_for(installed: VoicesService) -> None:
    told: queue.SimpleQueue[TtsEvent] = queue.SimpleQueue()
    clients = VoiceClients(told.put, installed.folder_of("one-speaker"), installed.folder_of)
    try:
        rate_hz = clients.start().rate_hz
        assert (
            rate_hz != next(one for one in installed.installed() if one.model.name == "hum-kokoro").model.rate_hz
        )
        clients.get_ready(["hum-kokoro#loud"])
        clients.speak(1, "Hello.", Delivery(voice="hum-kokoro#loud", language="en"))
        assert isinstance(told.get(timeout=WAIT_S), protocol.Speech)
    finally:
        clients.close()


def test_a_sample_is_heard_beside_what_is_read_and_gives_way_to_the_next(
    reading: ReadingService, installed: VoicesService
) -> None:
    speech = SampleSpeech(installed)
    reading.deliver(Delivery(voice="gmw/en-US"))
    reading.open(SENTENCE * 30, language="en")
    try:
        book = PronunciationBook((Entry(written="zzz", spoken="one two three four"),))
        begun = time.monotonic()
        speech.say("zzz", Delivery(language="en"), book)
        assert 0.8 < time.monotonic() - begun < WAIT_S
        with pytest.raises(OptionError) as caught:
            speech.say("word", Delivery(voice="nobody", language="en"))
        assert caught.value.code is Code.VOICE_UNKNOWN
        long = threading.Thread(target=speech.say, args=(SENTENCE * 30, Delivery(language="en")))
        long.start()
        speech.say("word", Delivery(language="en"))
        long.join(WAIT_S)
        assert not long.is_alive()
        assert reading.place is not None
        assert reading.place.start == 0
    finally:
        speech.close()
