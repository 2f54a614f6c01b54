"""Where the program keeps what: all that is known before anything is built."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from app.library.layout import Layout
from app.services.settings_service import SettingsService


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
