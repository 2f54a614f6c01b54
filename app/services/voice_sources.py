"""Where voices come from: the system, or the folder of a model that was installed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Protocol

from app.core.voices import Voice


class InstalledVoices(Protocol):
    """The voices that the system does not know; see app.services.voices_service."""

    def voices(self) -> tuple[Voice, ...]:
        """Return what can be chosen beside the voices of the system."""
        ...

    def folder_of(self, voice: str) -> str:
        """Return the model folder that a voice comes from; empty for a voice of the system."""
        ...


class OfTheSystem:
    """Nothing is installed."""

    def voices(self) -> tuple[Voice, ...]:
        """Return nothing."""
        return ()

    def folder_of(self, voice: str) -> str:
        """Say of every voice that it is one of the system."""
        del voice
        return ""


OF_THE_SYSTEM: Final = OfTheSystem()


def folders_beside(installed: InstalledVoices, voice: str, others: Iterable[str]) -> dict[str, str]:
    """Return the folders of those of other voices that do not come from where a voice does."""
    own = installed.folder_of(voice)
    folders = {other: installed.folder_of(other) for other in others if other}
    return {other: folder for other, folder in folders.items() if folder != own}
