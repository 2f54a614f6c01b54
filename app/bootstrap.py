"""The composition root: paths, engine and services put together once, for window and command line alike."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from app.engine.runner import JobRunner
from app.services.doctor_service import DoctorService
from app.services.export_service import ExportService
from app.services.models_service import ModelsService
from app.services.transcribe_service import TranscribeService


@dataclass(frozen=True, slots=True)
class Services:
    """Everything that a user can ask of the program."""

    transcribe: TranscribeService
    export: ExportService
    models: ModelsService
    doctor: DoctorService
    resources: Path

    def close(self) -> None:
        """End what runs in the background."""
        self.transcribe.close()


def data_folder() -> Path:
    """Return where the program keeps its data; SOUNDLOCK_HOME moves it."""
    override = os.environ.get("SOUNDLOCK_HOME")
    return Path(override) if override else platformdirs.user_data_path("soundlock", appauthor=False)


def resources_folder() -> Path:
    """Return the resources, in a checkout and in an installed wheel."""
    package = Path(__file__).parent
    checkout = package.parent / "resources"
    return (
        checkout if checkout.is_dir() and (package.parent / "pyproject.toml").is_file() else package / "_resources"
    )


def build() -> Services:
    """Put the program together; nothing is started yet."""
    models = ModelsService(data_folder() / "models")
    return Services(
        transcribe=TranscribeService(JobRunner(), models),
        export=ExportService(),
        models=models,
        doctor=DoctorService(models),
        resources=resources_folder(),
    )
