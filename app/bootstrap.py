"""The composition root: engine and services put together once, for window and command line alike."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import OutputError
from app.library.keychain import Keychain, SystemKeychain
from app.services.doctor_service import DoctorService
from app.services.export_service import ExportService
from app.services.home import data_folder, library_folder, resources_folder, settings
from app.services.import_service import ImportService
from app.services.library_service import LibraryService
from app.services.library_session import LibrarySession
from app.services.models_service import ModelsService
from app.services.playback_service import PlaybackService
from app.services.reading_service import ReadingService
from app.services.saved_transcription import SavedTranscription
from app.services.saving import SavingRunner
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
    resources: Path

    def close(self) -> None:
        """Keep what was set, end what runs in the background, then lock the library that it was saved in."""
        with contextlib.suppress(OutputError):  # the window has told its user when it first failed
            self.settings.save()
        self.playback.close()
        self.reading.close()
        self.transcribe.close()
        self.session.close()


def build(keychain: Keychain | None = None, own_settings: SettingsService | None = None) -> Services:
    """Put the program together, with the keychain of this computer unless another is given; nothing is started."""
    models = ModelsService(data_folder() / "models")
    transcribe = TranscribeService(SavingRunner(), models)
    library = LibraryService(library_folder(), keychain or SystemKeychain())
    session = LibrarySession(library)
    preparation = TextPreparation()
    return Services(
        transcribe=transcribe,
        export=ExportService(),
        models=models,
        doctor=DoctorService(models),
        library=library,
        session=session,
        imports=ImportService(),
        saved=SavedTranscription(transcribe),
        settings=own_settings or settings(),
        playback=PlaybackService(session),
        preparation=preparation,
        reading=ReadingService(preparation, installed=installed_voices()),
        resources=resources_folder(),
    )
