"""The user's own model of names: take one in, let it go, and ask it. Nothing is ever downloaded here."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from app.core.errors import Code, InputError, ModelError
from app.core.finding import Span
from app.core.text import display_name
from app.engine.idle_timer import IdleTimer
from app.engine.name_model_folder import FILES, name_model
from app.engine.names_client import NamesClient
from app.services.files import is_folder
from app.services.home import data_folder
from app.services.model_folders import is_folder_name, remove_folder, taking_in

IDLE_S: Final = 180.0
_ALSO_KEPT: Final = ("LICENSE", "LICENSE.txt", "LICENSE.md", "README.md")


class Asked(Protocol):
    """A model that is loaded, somewhere."""

    def start(self) -> object:
        """Wait until it can be asked; ModelError, EngineError."""

    def names(self, text: str) -> list[Span]:
        """Return where names stand."""

    def close(self) -> None:
        """Let go of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalledModel:
    """The model that is asked; it may be damaged, which it tells when it is."""

    name: str
    folder: Path
    size_bytes: int


class NameModelService:
    """One model at most. It is loaded when it is first asked, and given back some minutes after the last time.

    Whoever searches a text asks it from a thread in the background. A model that cannot be asked is an error: it
    was taken in so that names are found, and a text must not leave as if there were none.
    """

    def __init__(self, root: Path, client: Callable[[str], Asked] = NamesClient, idle_s: float = IDLE_S) -> None:
        self.root = root
        self._start = client
        self._lock = threading.Lock()
        self._client: Asked | None = None
        self._idle = IdleTimer(idle_s, self.close, "names-idle")

    def installed(self) -> InstalledModel | None:
        """Return the model that is asked, if there is one."""
        folders = [one for one in self.root.iterdir() if is_folder_name(one.name)] if self.root.is_dir() else []
        if not folders:
            return None
        folder = min(folders)
        sizes = [(folder / file).stat().st_size for file in FILES if (folder / file).is_file()]
        return InstalledModel(name=folder.name, folder=folder, size_bytes=sum(sizes))

    def add(self, folder: Path, name: str = "") -> InstalledModel:
        """Look through a folder and copy it in; ModelError or OutputError leaves nothing behind.

        InputError for a folder that is not there.
        """
        if not os.path.lexists(folder):
            raise InputError(Code.INPUT_MISSING, name=display_name(folder))
        wanted = name or folder.resolve().name
        if not is_folder(folder):
            raise ModelError(Code.NAME_MODEL_KIND, name=display_name(wanted))
        if not is_folder_name(wanted):
            raise ModelError(Code.NAME_MODEL_NAME, name=display_name(wanted))
        name_model(folder, wanted)
        known = self.installed()
        if known is not None:
            raise ModelError(Code.NAME_MODEL_EXISTS, name=display_name(known.name))
        with taking_in(self.root, wanted) as temporary:
            for file in (*FILES, *_ALSO_KEPT):
                if (folder / file).is_file():
                    shutil.copyfile(folder / file, temporary / file, follow_symlinks=False)
            found = name_model(temporary, wanted)  # what was copied, whatever became of the source meanwhile
        return InstalledModel(name=wanted, folder=self.root / wanted, size_bytes=found.size_bytes)

    def remove(self) -> None:
        """Delete the model, a damaged one too; ModelError if there is none."""
        known = self.installed()
        if known is None:
            raise ModelError(Code.NAME_MODEL_MISSING)
        self.close()
        remove_folder(known.folder)

    def names(self, text: str) -> list[Span]:
        """Return where the model sees names, nothing without a model; ModelError, EngineError."""
        known = self.installed()
        if known is None:
            return []
        with self._lock:
            self._idle.stop()
            client = self._client
            try:
                if client is None:
                    client = self._start(str(known.folder.resolve()))
                    client.start()
                found = client.names(text)
            except BaseException:
                self._client = None
                if client is not None:
                    client.close()
                raise
            self._client = client
            self._idle.start()
        return found

    def close(self) -> None:
        """Give the model's memory back; it is loaded again when it is asked again."""
        with self._lock:
            self._idle.stop()
            client, self._client = self._client, None
        if client is not None:
            client.close()


def own_name_model() -> NameModelService:
    """Return the model in its usual place."""
    return NameModelService(data_folder() / "name-model")
