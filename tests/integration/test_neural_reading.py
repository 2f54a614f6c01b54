"""Reading and narrating with neural voices: the right worker for each voice, and files that fit themselves."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import av
import psutil
import pytest

from app.core.document import PlacedChapter
from app.core.errors import Code
from app.core.loudness import SPEECH
from app.core.sound_forms import SoundForm
from app.core.speakable import Piece, Utterance
from app.core.voices import Delivery
from app.services.narration_service import NarrationService, Script, Wanted
from app.services.reading_service import Phase, ReadingService
from app.services.sound_export import SoundExport
from app.services.speaking import speaker
from app.services.text_preparation import TextPreparation
from app.services.voices_service import VoicesService
from tests.support.sound import SoundServer, need_sound

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
    need_sound()
    folder = tmp_path / "sound"
    folder.mkdir()
    server = SoundServer(folder, monkeypatch)
    service = ReadingService(TextPreparation(), installed=installed)
    try:
        server.start()
        yield service
        service.close()
    finally:
        server.stop()


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
