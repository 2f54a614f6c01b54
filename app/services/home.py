"""Where the program keeps what: all that is known before anything is built."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from app.library.layout import Layout
from app.services.settings_service import SettingsService

if TYPE_CHECKING:
    from app.library.keychain import Keychain
    from app.services.library_service import LibraryService
    from app.services.models_service import ModelsService
    from app.services.transcribe_service import TranscribeService


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
    package = Path(__file__).parent.parent
    checkout = package.parent / "resources"
    return (
        checkout if checkout.is_dir() and (package.parent / "pyproject.toml").is_file() else package / "_resources"
    )


def has_library() -> bool:
    """Say whether there is a library in the usual place."""
    return Layout(library_folder()).exists()


def library_folder() -> Path:
    """Return the usual place of the library."""
    return data_folder() / "library"


def library(keychain: Keychain | None = None) -> LibraryService:
    """Return the library alone, with the keychain of this computer unless another is given."""
    from app.library.keychain import SystemKeychain  # noqa: PLC0415 (not before there is a library to open)
    from app.services.library_service import LibraryService  # noqa: PLC0415

    return LibraryService(library_folder(), keychain or SystemKeychain())


def models() -> ModelsService:
    """Return the models alone."""
    from app.services.models_service import ModelsService  # noqa: PLC0415 (as above)

    return ModelsService(data_folder() / "models")


def transcribing() -> TranscribeService:
    """Return what turns media into transcripts, alone."""
    from app.services.saving import SavingRunner  # noqa: PLC0415 (as above)
    from app.services.transcribe_service import TranscribeService  # noqa: PLC0415

    return TranscribeService(SavingRunner(), models())
