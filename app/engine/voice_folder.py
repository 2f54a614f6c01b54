"""Look through the folder of a neural voice without loading it: the program first, the worker again."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.core.errors import Code
from app.core.text import display_name
from app.core.voice_models import CONFIG_SUFFIX, MODEL_SUFFIX, STYLES, TOKENS, VoiceModel, recognised, token_table
from app.engine.onnx_folder import MIB, OnnxFolder

_MOST_BYTES: Final = {
    MODEL_SUFFIX: 2048 * MIB,
    CONFIG_SUFFIX: 4 * MIB,
    TOKENS: MIB,
    STYLES: 512 * MIB,
}


def voice_model(folder: Path, name: str = "", *, is_trusted: bool = False) -> VoiceModel:
    """Say what a folder holds; ModelError if a voice of it cannot be used.

    Folders in it are passed over: what older voices brought for espeak-ng comes with the program. Of models in a
    folder that is trusted, because it was looked through before, only the top is read.
    """
    shown = display_name(name or folder.name)
    files = OnnxFolder(folder=folder, shown=shown, unsafe=Code.VOICE_UNSAFE, damaged=Code.VOICE_DAMAGED)
    try:
        found = recognised(
            shown,
            files.sizes(_MOST_BYTES),
            lambda file: files.header(file, is_trusted=is_trusted),
            lambda file: (folder / file).read_bytes(),
        )
        token_table(shown, (folder / TOKENS).read_text("utf-8"))
    except OSError as error:
        raise files.is_damaged(error.strerror or "it cannot be read") from error
    except UnicodeDecodeError as error:
        raise files.is_damaged(f"{TOKENS} is no list of phonemes") from error
    return found
