"""Look through the folder of a model that finds names, without loading it: the program first, the worker again.

It is what the Transformers library exports for token classification: a model in ONNX format, its tokenizer as
tokenizer.json, and config.json, in which `id2label` says what each label stands for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

import msgspec

from app.core.errors import Code, ModelError
from app.core.text import display_name
from app.engine.onnx_folder import MIB, OnnxFolder

MODEL: Final = "model.onnx"
TOKENIZER: Final = "tokenizer.json"
CONFIG: Final = "config.json"
FILES: Final = (MODEL, TOKENIZER, CONFIG)

_MOST_BYTES: Final = {MODEL: 2048 * MIB, TOKENIZER: 100 * MIB, CONFIG: MIB}
_MOST_LABELS: Final = 1_000
_USUAL_TOKENS: Final = 512
_FEWEST_TOKENS: Final = 16
_PAD_PLACES: Final = 2  # models of the RoBERTa family count their places from behind the pad's
_PLACE_IN_NAME: Final = re.compile(r"^[BIOELSU][-_.]")
_NAMES: Final = frozenset({
    "PER", "PERS", "PERSON", "PERSONNAME", "NAME", "FULLNAME", "GIVENNAME", "FIRSTNAME", "MIDDLENAME",
    "SURNAME", "LASTNAME", "FAMILYNAME", "NAMEGIVEN", "NAMEFAMILY", "PATIENT", "PATIENTNAME", "NAMEPATIENT",
    "DOCTOR", "DOCTORNAME", "NAMEDOCTOR", "STAFF",
})  # fmt: skip
"""What labels of names are called in published models, without what tells a name's first word from the rest."""

_Label = Annotated[str, msgspec.Meta(max_length=100)]


class _Config(msgspec.Struct):
    id2label: Annotated[dict[str, _Label], msgspec.Meta(max_length=_MOST_LABELS)] = {}
    max_position_embeddings: int = _USUAL_TOKENS


@dataclass(frozen=True, slots=True, kw_only=True)
class NameModelFolder:
    """A folder that was looked through: which labels are those of names, and how many tokens it reads at once."""

    name: str
    size_bytes: int
    are_names: tuple[bool, ...]
    most_tokens: int


def name_model(folder: Path, name: str = "", *, is_trusted: bool = False) -> NameModelFolder:
    """Say what a folder holds; ModelError if it is no model that finds names.

    Of one that is trusted, because it was looked through before, only the top of the model is read.
    """
    shown = display_name(name or folder.name)
    files = OnnxFolder(folder=folder, shown=shown, unsafe=Code.NAME_MODEL_UNSAFE, damaged=Code.NAME_MODEL_DAMAGED)
    try:
        sizes = files.sizes(_MOST_BYTES)
        for file in FILES:
            if file not in sizes:
                raise ModelError(Code.NAME_MODEL_INCOMPLETE, name=shown, what=file)
        files.header(MODEL, is_trusted=is_trusted)
        config = msgspec.json.decode((folder / CONFIG).read_bytes(), type=_Config)
    except OSError as error:
        raise files.is_damaged(error.strerror or "it cannot be read") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise files.is_damaged(f"{CONFIG} is not that of a model that labels words") from error
    labels = [config.id2label.get(str(number)) for number in range(len(config.id2label))]
    are_names = tuple(label is not None and _is_name(label) for label in labels)
    if not any(are_names) or all(are_names) or None in labels:
        raise ModelError(Code.NAME_MODEL_KIND, name=shown)
    return NameModelFolder(
        name=shown,
        size_bytes=sum(sizes[file] for file in FILES),
        are_names=are_names,
        most_tokens=max(_FEWEST_TOKENS, min(_USUAL_TOKENS, config.max_position_embeddings - _PAD_PLACES)),
    )


def _is_name(label: str) -> bool:
    kind = _PLACE_IN_NAME.sub("", label.upper())
    return "".join(filter(str.isalpha, kind)) in _NAMES
