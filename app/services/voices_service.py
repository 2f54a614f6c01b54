"""Neural voices: which are installed, take a folder in, let one go. Nothing is ever downloaded here."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.core.errors import Code, InputError, ModelError
from app.core.text import display_name
from app.core.voice_models import CONFIG_SUFFIX, MODEL_SUFFIX, SPEAKER_MARK, TOKENS, VoiceModel
from app.core.voices import Voice
from app.engine.voice_folder import voice_model
from app.services.files import is_folder
from app.services.home import data_folder
from app.services.model_folders import is_folder_name, remove_folder, taking_in
from app.services.piper_voice import PiperVoice

ENGINE: Final = "sherpa-onnx"
_ALSO_KEPT: Final = ("LICENSE", "LICENSE.txt", "LICENSE.md", "MODEL_CARD", "README.md")
_MOST_CONFIG_BYTES: Final = 4 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class NeuralVoice:
    """A voice folder that can be used."""

    model: VoiceModel
    folder: Path
    size_bytes: int


class VoicesService:
    """The voice folders below one folder. Those of the system are known to their engine alone."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def installed(self) -> list[NeuralVoice]:
        """Return what can be used; folders that are no sound voice are left out."""
        found: list[NeuralVoice] = []
        if self.root.is_dir():
            for folder in sorted(self.root.iterdir()):
                if folder.is_dir() and not folder.name.startswith("."):
                    try:
                        found.append(_installed(folder, voice_model(folder, is_trusted=True)))
                    except ModelError:
                        continue
        return found

    def voices(self) -> tuple[Voice, ...]:
        """Return every speaker of what is installed."""
        return tuple(voice for one in self.installed() for voice in one.model.voices())

    def folder_of(self, voice: str) -> str:
        """Return the folder that a voice comes from, empty for one of the system; the worker looks through it."""
        name = voice.partition(SPEAKER_MARK)[0]
        folder = self.root / name
        return str(folder.resolve()) if _is_name(name) and is_folder(folder) else ""

    def add(self, folder: Path, name: str = "") -> NeuralVoice:
        """Look through a folder and copy it in; ModelError or OutputError leaves nothing behind.

        InputError for a folder that is not there.
        """
        if not os.path.lexists(folder):
            raise InputError(Code.INPUT_MISSING, name=display_name(folder))
        wanted = name or folder.resolve().name
        if not is_folder(folder):
            raise ModelError(Code.VOICE_KIND, name=display_name(wanted))
        if not _is_name(wanted):
            raise ModelError(Code.VOICE_NAME, name=wanted)
        piper = _piper_voice(folder, wanted)
        if piper is None:
            voice_model(folder, wanted)
        target = self.root / wanted
        if os.path.lexists(target):
            raise ModelError(Code.MODEL_EXISTS, name=wanted)
        with taking_in(self.root, wanted) as temporary:
            _copy(folder, temporary, piper)
            model = voice_model(temporary, wanted)  # what was copied, whatever became of the source meanwhile
        return _installed(target, model)

    def remove(self, name: str) -> None:
        """Delete an installed voice, a damaged one too."""
        folder = self.root / name
        if not _is_name(name) or not os.path.lexists(folder):
            raise ModelError(Code.VOICE_MISSING, name=display_name(name))
        remove_folder(folder)


def installed_voices() -> VoicesService:
    """Return the voices in their usual place."""
    return VoicesService(data_folder() / "voices")


def _is_name(name: str) -> bool:
    return is_folder_name(name) and SPEAKER_MARK not in name


def _installed(folder: Path, model: VoiceModel) -> NeuralVoice:
    return NeuralVoice(
        model=model, folder=folder, size_bytes=sum((folder / file).stat().st_size for file in model.files)
    )


def _piper_voice(folder: Path, name: str) -> PiperVoice | None:
    """Return what a voice lacks that comes straight from Piper; None for any other folder."""
    try:
        voice_model(folder, name)
    except ModelError as error:
        configs = sorted(folder.glob(f"*{CONFIG_SUFFIX}"))
        if error.code is not Code.VOICE_INCOMPLETE or len(configs) != 1 or not _is_small(configs[0]):
            return None
        return PiperVoice(display_name(name), configs[0].read_bytes())
    return None


def _is_small(file: Path) -> bool:
    return not file.is_symlink() and file.is_file() and file.stat().st_size <= _MOST_CONFIG_BYTES


def _copy(folder: Path, target: Path, piper: PiperVoice | None) -> None:
    for file in folder.iterdir():
        is_part = file.name.endswith((MODEL_SUFFIX, CONFIG_SUFFIX, ".bin")) or file.name == TOKENS
        if not file.is_symlink() and file.is_file() and (is_part or file.name in _ALSO_KEPT):
            shutil.copyfile(file, target / file.name, follow_symlinks=False)
            if piper is not None and file.name.endswith(MODEL_SUFFIX):
                with (target / file.name).open("ab") as stream:
                    stream.write(piper.notes())
    if piper is not None:
        (target / TOKENS).write_text(piper.tokens(), "utf-8")
