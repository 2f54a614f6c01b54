"""Local speech models: which are installed, is a folder sound, take one in. Nothing is ever downloaded here."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

import msgspec

from app.core.errors import Code, ModelError
from app.core.options import BUILT_IN_MODEL, Device
from app.core.text import display_name
from app.engine.job import ModelChoice
from app.engine.machine import memory_bytes
from app.services.files import is_folder
from app.services.model_folders import is_folder_name, remove_folder, taking_in

_MIB: Final = 1024 * 1024
_SIZES: Final[dict[str, tuple[int, int]]] = {
    "model.bin": (100_000, 20 * 1024 * _MIB),
    "config.json": (2, 10 * _MIB),
    "tokenizer.json": (100, 100 * _MIB),
}
"""Files that a Whisper model in CTranslate2 format has, with the bounds of a sane size in bytes."""

_VOCABULARIES: Final = ("vocabulary.json", "vocabulary.txt")
_MAX_VOCABULARY_BYTES: Final = 50 * _MIB
_OPTIONAL: Final = ("preprocessor_config.json", "README.md", "LICENSE", "generation_config.json")
_UNSAFE_SUFFIXES: Final = frozenset(
    {
        ".pt",
        ".pth",
        ".pkl",
        ".pickle",
        ".ckpt",
        ".npy",
        ".npz",
        ".py",
        ".pyc",
        ".so",
        ".dll",
        ".dylib",
        ".h5",
        ".joblib",
    }
)
_MAGIC: Final = b"WhisperSpec"  # the name of the layout stands in the first bytes of model.bin
_RUNTIME_SHARE: Final = 2  # a model needs about twice its file in memory


_Token = Annotated[int, msgspec.Meta(ge=0)]
_Place = Annotated[int, msgspec.Meta(ge=0, lt=1024)]


class _Config(msgspec.Struct):
    """What the engine takes from config.json without looking at it: wrong values make it read past its buffers."""

    alignment_heads: list[tuple[_Place, _Place]] = []
    lang_ids: list[_Token] = []
    suppress_ids: list[_Token] = []
    suppress_ids_begin: list[_Token] = []


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A model that can be used; the built-in one has no folder and size 0."""

    name: str
    folder: Path | None
    size_bytes: int
    engine: str

    @property
    def is_built_in(self) -> bool:
        """Say whether this is the engine that ships with the program."""
        return self.folder is None


BUILT_IN: Final = Model(name=BUILT_IN_MODEL, folder=None, size_bytes=0, engine="pocketsphinx")


class ModelsService:
    """The models below one folder, and any other folder that a user names."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def installed(self) -> list[Model]:
        """Return what can be used, the built-in engine last; folders that are no sound model are left out."""
        found: list[Model] = []
        if self.root.is_dir():
            for folder in sorted(self.root.iterdir()):
                if folder.is_dir() and not folder.name.startswith("."):
                    try:
                        found.append(verified(folder, folder.name))
                    except ModelError:
                        continue
        return [*found, BUILT_IN]

    def choice(self, name: str, device: Device = Device.AUTO) -> ModelChoice:
        """Choose by name or folder; an empty name takes the largest installed model that fits into memory."""
        model = self._named(name) if name else self._best()
        folder = "" if model.folder is None else str(model.folder.resolve())
        return ModelChoice(engine=model.engine, name=model.name, folder=folder, device=device)

    def add(self, folder: Path, name: str = "") -> Model:
        """Verify a model folder and copy it in; ModelError or OutputError leaves nothing behind."""
        if not is_folder(folder):
            raise ModelError(Code.MODEL_MISSING, name=display_name(folder))
        wanted = name or folder.resolve().name
        model = verified(folder, wanted)
        if not is_folder_name(wanted) or wanted == BUILT_IN_MODEL:
            raise ModelError(Code.MODEL_MISSING, name=display_name(wanted))
        target = self.root / wanted
        if target.exists():
            raise ModelError(Code.MODEL_EXISTS, name=wanted)
        with taking_in(self.root, wanted) as temporary:
            for file in _files_of(folder):
                shutil.copyfile(file, temporary / file.name)
        return Model(name=wanted, folder=target, size_bytes=model.size_bytes, engine=model.engine)

    def remove(self, name: str) -> None:
        """Delete an installed model."""
        folder = self.root / name
        if name not in {model.name for model in self.installed() if not model.is_built_in}:
            raise ModelError(Code.MODEL_MISSING, name=name)
        remove_folder(folder)

    def _named(self, name: str) -> Model:
        if name == BUILT_IN_MODEL:
            return BUILT_IN
        installed = next((model for model in self.installed() if model.name == name), None)
        if installed is not None:
            return installed
        folder = Path(name)
        if is_folder(folder):
            return verified(folder, display_name(folder.resolve()))
        if is_folder(self.root / name):  # installed, but something is wrong with it: say what
            return verified(self.root / name, name)
        raise ModelError(Code.MODEL_MISSING, name=display_name(name))

    def _best(self) -> Model:
        memory = memory_bytes() or 0
        whisper = [model for model in self.installed() if not model.is_built_in]
        fitting = [model for model in whisper if not memory or model.size_bytes * _RUNTIME_SHARE <= memory]
        return max(fitting or whisper or [BUILT_IN], key=lambda model: model.size_bytes)


def verified(folder: Path, name: str) -> Model:
    """Check a folder by names, sizes and its first bytes, without loading it; ModelError says what is wrong.

    A missing tokenizer matters most: the library would fetch one from the network.
    """
    shown = display_name(name)
    if not is_folder(folder):
        raise ModelError(Code.MODEL_MISSING, name=shown)
    try:
        entries = sorted(folder.iterdir())
        for entry in entries:
            is_odd_weights = entry.suffix.lower() == ".bin" and entry.name != "model.bin"
            if entry.suffix.lower() in _UNSAFE_SUFFIXES or is_odd_weights:
                raise ModelError(Code.MODEL_UNSAFE, name=shown, what=display_name(entry))
        for required, (least, most) in _SIZES.items():
            _check_size(folder / required, least, most, shown)
        vocabularies = [folder / vocabulary for vocabulary in _VOCABULARIES if (folder / vocabulary).is_file()]
        if not vocabularies:
            raise ModelError(Code.MODEL_INCOMPLETE, name=shown, what=_VOCABULARIES[0])
        _check_size(vocabularies[0], 2, _MAX_VOCABULARY_BYTES, shown)
        _check_contents(folder, shown)
        size = sum(file.stat().st_size for file in _files_of(folder))
    except OSError as error:
        raise ModelError(Code.MODEL_DAMAGED, name=shown, what=error.strerror or "it cannot be read") from error
    return Model(name=name, folder=folder, size_bytes=size, engine="faster-whisper")


def _files_of(folder: Path) -> list[Path]:
    names = (*_SIZES, *_VOCABULARIES, *_OPTIONAL)
    return [folder / name for name in names if (folder / name).is_file()]


def _check_size(file: Path, least: int, most: int, shown: str) -> None:
    if not file.is_file():
        raise ModelError(Code.MODEL_INCOMPLETE, name=shown, what=file.name)
    size = file.stat().st_size
    if not least <= size <= most:
        raise ModelError(Code.MODEL_DAMAGED, name=shown, what=f"{file.name} has {size:,} bytes")


def _check_contents(folder: Path, shown: str) -> None:
    with (folder / "model.bin").open("rb") as stream:
        if _MAGIC not in stream.read(64):
            raise ModelError(
                Code.MODEL_DAMAGED, name=shown, what="model.bin is no Whisper model in CTranslate2 format"
            )
    try:
        config = msgspec.json.decode((folder / "config.json").read_bytes(), type=_Config)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        what = "config.json is not that of a Whisper model"
        raise ModelError(Code.MODEL_DAMAGED, name=shown, what=what) from error
    words = _vocabulary_size(folder, shown)
    if any(token >= words for token in (*config.lang_ids, *config.suppress_ids, *config.suppress_ids_begin)):
        raise ModelError(Code.MODEL_DAMAGED, name=shown, what="config.json names words that the vocabulary lacks")


def _vocabulary_size(folder: Path, shown: str) -> int:
    name = next(name for name in _VOCABULARIES if (folder / name).is_file())
    data = (folder / name).read_bytes()
    try:
        return len(msgspec.json.decode(data, type=list[str])) if name.endswith(".json") else len(data.splitlines())
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ModelError(Code.MODEL_DAMAGED, name=shown, what=f"{name} is no list of words") from error
