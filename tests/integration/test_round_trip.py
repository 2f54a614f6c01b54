"""Speech that a real recogniser hears before it is kept: what it did not understand is said better, or listed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.document import PlacedChapter
from app.core.errors import Code, ModelError
from app.core.round_trip import placed
from app.core.sound_forms import SoundForm
from app.core.transcript import Transcript
from app.core.voices import Delivery
from app.engine.cancellation import CancelToken
from app.services.models_service import ModelsService
from app.services.narration_service import NarrationService
from app.services.round_trip import RoundTrip, _Take
from app.services.saving import Held, SavingRunner
from app.services.script import Script, Wanted
from app.services.shelf import latest_transcript
from app.services.sound_export import SoundExport
from app.services.text_preparation import SsmlPreparation, TextPreparation
from app.services.transcribe_service import TranscribeService
from tests.support.libraries import Desk

MODEL = Path(__file__).parents[1] / "fixtures" / "models" / "whisper-fixture"
NONSENSE = "Xyqq zzbrt krrp vlist."
HURRIED = "Please call Anna on Monday."
WANTED = Wanted(form=SoundForm.WAV, delivery=Delivery(voice="gmw/en-US", rate=1.6), target=None)


@pytest.fixture(scope="module")
def transcribe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TranscribeService]:
    models = ModelsService(tmp_path_factory.mktemp("models"))
    models.add(MODEL)
    service = TranscribeService(SavingRunner(), models)
    yield service
    service.close()


@pytest.fixture
def trip(transcribe: TranscribeService) -> RoundTrip:
    return RoundTrip(transcribe, CancelToken())


def proven_by(trip: RoundTrip | None) -> NarrationService:
    return NarrationService(TextPreparation(), SoundExport(), proof=trip)


def test_what_was_not_understood_is_said_in_another_way_or_listed(trip: RoundTrip, tmp_path: Path) -> None:
    text = f"No data leaves this machine. {HURRIED} {NONSENSE} Open the green window."
    script = Script(text=text, language="en")
    first = proven_by(None).write(script, tmp_path / "first.wav", WANTED)
    shares: list[float] = []
    done = proven_by(trip).write(script, tmp_path / "better.wav", WANTED, lambda share: not shares.append(share))
    assert first is not None
    assert done is not None
    assert HURRIED in trip.remakes, "the model hears a sentence better that stands alone and is slower"
    assert list(trip.left) == [NONSENSE]
    assert (len(trip.sentences), trip.model) == (4, "whisper-fixture")
    assert done.duration_s > first.duration_s * 1.05
    starts = {segment.text.strip(): segment.start_s for segment in done.segments}
    assert [doubt.start_s for doubt in placed(trip.left.values(), done.segments)] == [starts[NONSENSE]]
    assert done.text == text
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_chapters_and_items_are_proven_alike(trip: RoundTrip, tmp_path: Path) -> None:
    second = f"No data leaves this machine. {HURRIED}"
    text = f"Good morning. {NONSENSE}\n\n{second}"
    chapters = (PlacedChapter("One", 0), PlacedChapter("Two", text.index(second)))
    script = Script(text=text, language="en", chapters=chapters)
    plain = [one.said.duration_s for one in proven_by(None).write_chapters(script, tmp_path, WANTED)]
    wanted = replace(WANTED, overwrite=True)
    files = []
    for one in proven_by(trip).write_chapters(script, tmp_path, wanted):
        files.append(one)
        assert list(trip.left) == [NONSENSE], "its own chapter tells of it"
        assert (HURRIED in trip.remakes) == (len(files) == 2), "no chapter waits for another"
    assert [one.path.name for one in files] == ["01 One.wav", "02 Two.wav"]
    better = [one.said.duration_s for one in files]
    assert better[0] == pytest.approx(plain[0], rel=0.05)
    assert better[1] > plain[1] * 1.05
    assert not placed(trip.left.values(), files[1].said.segments)
    with Desk(tmp_path).make() as library:
        understood = replace(script, remakes=trip.remakes)
        kept = proven_by(None).keep(Held(library), understood, WANTED)
        assert kept is not None
        assert kept.said.duration_s == pytest.approx(sum(better), rel=0.02)
        told = latest_transcript(library, kept.item)
        assert told is not None
        assert told.text == " ".join(text.split())


def test_who_resumes_hears_only_what_was_not_heard(transcribe: TranscribeService, tmp_path: Path) -> None:
    heard: list[str] = []

    class Noting(RoundTrip):
        def _heard(self, take: _Take, heard_share: Callable[[float], None]) -> Transcript:
            heard.extend(one.text for one in take.sentences)
            return super()._heard(take, heard_share)

    titles = ("Good morning.", "No data leaves this machine.", "Hello world. Hello world.")
    text = "\n\n".join(titles)
    chapters = tuple(PlacedChapter(title, text.index(title)) for title in titles)
    script = Script(text=text, language="en", chapters=chapters)
    wanted = replace(WANTED, delivery=Delivery(voice="gmw/en-US"))
    files = proven_by(None).write_chapters(script, tmp_path, wanted)
    next(files)
    files.close()
    trip = Noting(transcribe, CancelToken())
    assert len(list(proven_by(trip).write_chapters(script, tmp_path, wanted, resumes=True))) == 2
    assert heard == ["No data leaves this machine.", "Hello world."]
    with Desk(tmp_path).make() as library:
        kept = proven_by(trip).keep(Held(library), script, wanted)
    assert kept is not None
    assert heard[2:] == ["Good morning."]
    assert len(trip.sentences) == 3


def test_what_was_understood_is_left_alone(trip: RoundTrip, tmp_path: Path) -> None:
    marked = '<speak>No data leaves <sub alias="this">that</sub> machine.</speak>'
    wanted = replace(WANTED, delivery=Delivery(voice="gmw/en-US"))
    narration = NarrationService(SsmlPreparation(), SoundExport(), proof=trip)
    assert narration.write(Script(text=marked, language="en"), tmp_path / "said.wav", wanted) is not None
    assert (trip.remakes, trip.left, len(trip.sentences)) == ({}, {}, 1)


def test_a_language_that_the_engine_does_not_hear_is_told(tmp_path: Path) -> None:
    service = TranscribeService(SavingRunner(), ModelsService(tmp_path / "no models"))
    narration = proven_by(RoundTrip(service, CancelToken()))
    try:
        with pytest.raises(ModelError) as caught:
            narration.write(Script(text="Guten Tag.", language="de"), tmp_path / "none.wav", WANTED)
    finally:
        service.close()
    assert (caught.value.code, caught.value.params["language"]) == (Code.MODEL_LANGUAGE, "de")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("share", [0.0, 0.5])
def test_who_stops_it_is_left_with_nothing(share: float, trip: RoundTrip, tmp_path: Path) -> None:
    script = Script(text=f"Good morning. {NONSENSE}", language="en")
    assert proven_by(trip).write(script, tmp_path / "none.wav", WANTED, lambda done: done <= share) is None
    assert list(tmp_path.iterdir()) == []


def test_who_cancels_is_left_with_nothing(transcribe: TranscribeService, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    script = Script(text="Good morning.", language="en")
    assert proven_by(RoundTrip(transcribe, token)).write(script, tmp_path / "none.wav", WANTED) is None
    assert list(tmp_path.iterdir()) == []
