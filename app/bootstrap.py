"""The composition root: engine and services put together once, for window and command line alike."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import OutputError
from app.library.keychain import Keychain, SystemKeychain
from app.services.cloud_facts import CloudFacts
from app.services.cloud_ports import cloud_vendor
from app.services.cloud_service import CloudService
from app.services.doctor_service import DoctorService
from app.services.export_service import ExportService
from app.services.home import library, models, resources_folder, settings
from app.services.import_service import ImportService
from app.services.known_voices import KnownVoices
from app.services.library_service import LibraryService
from app.services.library_session import LibrarySession
from app.services.models_service import ModelsService
from app.services.name_model_service import NameModelService, own_name_model
from app.services.playback_service import PlaybackService
from app.services.reading_service import ReadingService
from app.services.saved_transcription import SavedTranscription
from app.services.saving import Access, SavingRunner
from app.services.settings_service import SettingsService
from app.services.text_preparation import TextPreparation
from app.services.transcribe_service import TranscribeService
from app.services.voices_service import installed_voices


@dataclass(frozen=True, slots=True)
class Services:
    """Everything that a user can ask of the program."""

    transcribe: TranscribeService
    export: ExportService
    models: ModelsService
    doctor: DoctorService
    library: LibraryService
    session: LibrarySession
    imports: ImportService
    saved: SavedTranscription
    settings: SettingsService
    playback: PlaybackService
    preparation: TextPreparation
    reading: ReadingService
    voices: KnownVoices
    cloud: CloudService
    names: NameModelService
    resources: Path

    def close(self) -> None:
        """Keep what was set, end what runs in the background, then lock the library that it was saved in."""
        with contextlib.suppress(OutputError):  # the window has told its user when it first failed
            self.settings.save()
        self.playback.close()
        self.reading.close()
        self.cloud.close()
        self.transcribe.close()
        self.names.close()
        self.cloud.settle()
        self.session.close()


def cloud_of(access: Access, own_settings: SettingsService | None = None) -> CloudService:
    """Put together what stands between an open library and the vendors of cloud voices."""
    facts = CloudFacts(resources_folder() / "cloud")
    return CloudService(access, own_settings or settings(), facts=facts, vendor=cloud_vendor)


def build(keychain: Keychain | None = None, own_settings: SettingsService | None = None) -> Services:
    """Put the program together, with the keychain of this computer unless another is given; nothing is started."""
    own_models = models()
    transcribe = TranscribeService(SavingRunner(), own_models)
    own_library = library(keychain or SystemKeychain())
    session = LibrarySession(own_library)
    preparation = TextPreparation()
    installed = installed_voices()
    in_force = own_settings or settings()
    return Services(
        transcribe=transcribe,
        export=ExportService(),
        models=own_models,
        doctor=DoctorService(own_models),
        library=own_library,
        session=session,
        imports=ImportService(),
        saved=SavedTranscription(transcribe),
        settings=in_force,
        playback=PlaybackService(session),
        preparation=preparation,
        reading=ReadingService(preparation, installed=installed),
        voices=KnownVoices(installed),
        cloud=cloud_of(session, in_force),
        names=own_name_model(),
        resources=resources_folder(),
    )
