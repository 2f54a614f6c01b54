"""Services that do nothing by themselves, so that a test says what happens and when."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from app.bootstrap import Services
from app.core import events
from app.core.options import BUILT_IN_MODEL, RecognitionOptions
from app.core.transcript import EngineInfo, Flag, Notice, Segment, Transcript
from app.engine.job import Job, ModelChoice
from app.services.cloud_facts import CloudFacts
from app.services.cloud_ports import cloud_vendor
from app.services.cloud_service import CloudService
from app.services.doctor_service import Finding
from app.services.export_service import ExportService
from app.services.home import resources_folder
from app.services.import_service import ImportService
from app.services.inputs import MediaSource
from app.services.known_voices import KnownVoices
from app.services.library_service import LibraryService
from app.services.library_session import LibrarySession
from app.services.models_service import BUILT_IN, Model
from app.services.name_model_service import NameModelService
from app.services.playback_service import PlaybackService
from app.services.reading_service import ReadingService
from app.services.saved_transcription import SavedTranscription
from app.services.settings_service import SettingsService
from app.services.text_preparation import TextPreparation
from app.services.voices_service import VoicesService
from tests.fakes.keychain import MemoryKeychain

Subscriber = Callable[[events.JobEvent], None]
LOCKED = [
    Finding(topic="Network", value="denied to the engine by the kernel (seccomp)"),
    Finding(topic="Files", value="the engine reads only itself"),
]


class FakeTranscribe:
    """Takes jobs and remembers what it was asked."""

    def __init__(self) -> None:
        self.submitted: list[Job] = []
        self.cancelled: list[int] = []
        self.models: list[str] = []
        self.is_closed = False
        self.is_held = False
        self.order: list[int] = []
        self._subscribers: list[Subscriber] = []
        self._ids = itertools.count(1)

    def job(
        self, source: MediaSource, options: RecognitionOptions, *, model: str = "", kept: Transcript | None = None
    ) -> Job:
        self.models.append(model)
        choice = ModelChoice(engine="pocketsphinx", name=model or BUILT_IN_MODEL)
        return Job(
            id=next(self._ids),
            source_name=source.name,
            open_input=source.open_input,
            model=choice,
            options=options,
            kept=kept.segments if kept is not None else (),
        )

    def submit(self, job: Job) -> None:
        self.submitted.append(job)

    def cancel(self, job_id: int) -> None:
        self.cancelled.append(job_id)

    def hold(self) -> None:
        self.is_held = True

    def go_on(self) -> None:
        self.is_held = False

    def arrange(self, order: Sequence[int]) -> None:
        self.order = list(order)

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)

    def close(self) -> None:
        self.is_closed = True

    def tell(self, *happened: events.JobEvent) -> None:
        for event in happened:
            for subscriber in self._subscribers:
                subscriber(event)


class FakeDoctor:
    def __init__(self, findings: list[Finding]) -> None:
        self._findings = findings

    def findings(self) -> list[Finding]:
        return self._findings


class FakeModels:
    def __init__(self) -> None:
        self.added: list[Path] = []

    def installed(self) -> list[Model]:
        taken_in = [
            Model(name=path.name, folder=path, size_bytes=1, engine="faster-whisper") for path in self.added
        ]
        return [*taken_in, BUILT_IN]

    def add(self, folder: Path) -> Model:
        self.added.append(folder)
        return self.installed()[-2]


class UnsavedSettings(SettingsService):
    """Keeps what is set in memory alone."""

    def save(self) -> None:
        pass


def fake_services(findings: list[Finding] | None = None) -> Services:
    parts: dict[str, Any] = {
        "transcribe": FakeTranscribe(),
        "models": FakeModels(),
        "doctor": FakeDoctor(LOCKED if findings is None else findings),
    }
    library = LibraryService(Path("/nonexistent/library"), MemoryKeychain())
    session = LibrarySession(library)
    preparation = TextPreparation()
    own_settings = UnsavedSettings(Path("/nonexistent/settings.json"))
    facts = CloudFacts(resources_folder() / "cloud")
    return Services(
        export=ExportService(),
        resources=resources_folder(),
        library=library,
        session=session,
        playback=PlaybackService(session),
        preparation=preparation,
        reading=ReadingService(preparation),
        voices=KnownVoices(VoicesService(Path("/nonexistent/voices"))),
        imports=ImportService(),
        saved=SavedTranscription(parts["transcribe"]),
        settings=own_settings,
        names=NameModelService(Path("/nonexistent/name-model")),
        cloud=CloudService(session, own_settings, facts=facts, vendor=cloud_vendor),
        **parts,
    )


def segment(number: int, text: str = "", *, speaker: str = "", flags: tuple[Flag, ...] = ()) -> Segment:
    return Segment(
        start_s=4.0 * number,
        end_s=4.0 * number + 3,
        text=text or f" This is sentence number {number}.",
        speaker=speaker,
        flags=flags,
    )


def transcript(
    segments: tuple[Segment, ...] = (), *, notices: tuple[Notice, ...] = (), is_complete: bool = True
) -> Transcript:
    return Transcript(
        source_name="talk.wav",
        language="en",
        language_probability=None,
        duration_s=segments[-1].end_s if segments else 1.0,
        engine=EngineInfo(engine="pocketsphinx", model=BUILT_IN_MODEL),
        segments=segments,
        notices=notices,
        is_complete=is_complete,
    )
