"""The composition root: paths, engine and services put together once, for window and command line alike."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from app.core.errors import OutputError
from app.library.keychain import Keychain, SystemKeychain
from app.services.doctor_service import DoctorService
from app.services.export_service import ExportService
from app.services.import_service import ImportService
from app.services.library_service import LibraryService
from app.services.library_session import LibrarySession
from app.services.models_service import ModelsService
from app.services.playback_service import PlaybackService
from app.services.saved_transcription import SavedTranscription
from app.services.saving import SavingRunner
from app.services.settings_service import SettingsService
from app.services.transcribe_service import TranscribeService


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
    resources: Path

    def close(self) -> None:
        """Keep what was set, end what runs in the background, then lock the library that it was saved in."""
        with contextlib.suppress(OutputError):  # the window has told its user when it first failed
            self.settings.save()
        self.playback.close()
        self.transcribe.close()
        self.session.close()


def data_folder() -> Path:
    """Return where the program keeps its data; SOUNDLOCK_HOME moves it."""
    override = os.environ.get("SOUNDLOCK_HOME")
    return Path(override) if override else platformdirs.user_data_path("soundlock", appauthor=False)


def config_folder() -> Path:
    """Return where the user's settings are kept; SOUNDLOCK_HOME moves it along."""
    override = os.environ.get("SOUNDLOCK_HOME")
    return Path(override) if override else platformdirs.user_config_path("soundlock", appauthor=False)


def state_folder() -> Path:
    """Return where the program notes how it ended; SOUNDLOCK_HOME moves it along."""
    override = os.environ.get("SOUNDLOCK_HOME")
    return Path(override) / "state" if override else platformdirs.user_state_path("soundlock", appauthor=False)


def settings() -> SettingsService:
    """Return the settings alone."""
    return SettingsService(config_folder() / "settings.json")


def resources_folder() -> Path:
    """Return the resources, in a checkout and in an installed wheel."""
    package = Path(__file__).parent
    checkout = package.parent / "resources"
    return (
        checkout if checkout.is_dir() and (package.parent / "pyproject.toml").is_file() else package / "_resources"
    )


def build(keychain: Keychain | None = None) -> Services:
    """Put the program together, with the keychain of this computer unless another is given; nothing is started."""
    models = ModelsService(data_folder() / "models")
    transcribe = TranscribeService(SavingRunner(), models)
    library = LibraryService(data_folder() / "library", keychain or SystemKeychain())
    session = LibrarySession(library)
    return Services(
        transcribe=transcribe,
        export=ExportService(),
        models=models,
        doctor=DoctorService(models),
        library=library,
        session=session,
        imports=ImportService(),
        saved=SavedTranscription(transcribe),
        settings=settings(),
        playback=PlaybackService(session),
        resources=resources_folder(),
    )
