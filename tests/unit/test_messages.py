"""Every code has a sentence that a person can read."""

from __future__ import annotations

import string
import unicodedata

import pytest

from app.core.errors import (
    CloudError,
    Code,
    EngineError,
    InputError,
    LibraryError,
    ModelError,
    OptionError,
    OutputError,
    SoundlockError,
    WarningCode,
    error_from_code,
)
from app.core.messages import NOTICES, SENTENCES, notice_sentence, sentence
from app.core.transcript import Notice
from app.core.ways_out import WAYS_OUT, Surface


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def test_every_code_has_a_sentence() -> None:
    assert set(SENTENCES) == set(Code)
    assert set(NOTICES) == set(WarningCode)


@pytest.mark.parametrize("code", Code)
def test_an_error_becomes_whole_sentences(code: Code) -> None:
    names = placeholders(SENTENCES[code])
    said = sentence(error_from_code(code, **{name: f"the-{name}" for name in names}))
    assert all(f"the-{name}" in said for name in names)
    assert said.rstrip("”").endswith(".")
    assert not set("{}?") & set(said)
    assert "  " not in said
    assert said.count("“") == said.count("”")


@pytest.mark.parametrize("code", WarningCode)
def test_a_notice_becomes_whole_sentences(code: WarningCode) -> None:
    names = placeholders(NOTICES[code])
    said = notice_sentence(Notice(code=code, params={name: f"the-{name}" for name in names}))
    assert all(f"the-{name}" in said for name in names)
    assert said.endswith(".")
    assert not set("{}?") & set(said)


@pytest.mark.parametrize("code", WAYS_OUT)
def test_only_the_command_line_is_told_of_commands(code: Code | WarningCode) -> None:
    def said(surface: Surface) -> str:
        if isinstance(code, WarningCode):
            return notice_sentence(Notice(code=code), surface)
        return sentence(error_from_code(code), surface)

    window, document = said(Surface.WINDOW), said(Surface.DOCUMENT)
    assert window.endswith(WAYS_OUT[code][1])
    assert said(Surface.COMMAND_LINE).endswith(WAYS_OUT[code][0])
    assert " --" not in window
    assert "soundlock models" not in window
    assert window.startswith(document)
    assert "soundlock" not in document


@pytest.mark.parametrize("template", [*SENTENCES.values(), *NOTICES.values()])
def test_placeholders_are_plain_names(template: str) -> None:
    fields = [field for field in string.Formatter().parse(template) if field[1] is not None]
    assert all(
        str(name).isidentifier() and not spec and conversion is None for _, name, spec, conversion in fields
    )


def test_parameters_cannot_steer_a_terminal_or_reach_other_placeholders() -> None:
    said = sentence(InputError(Code.INPUT_MISSING, name="\x1b[2J\u202e{reason}"))
    assert "“\\u001b[2J\\u202e{reason}”" in said
    assert not [char for char in said if unicodedata.category(char) in {"Cc", "Cf"}]


def test_a_missing_parameter_is_a_question_mark_not_a_crash() -> None:
    assert sentence(InputError(Code.INPUT_MISSING)).startswith("There is no file “?”.")


@pytest.mark.parametrize(
    ("code", "family", "status"),
    [
        (Code.INPUT_EMPTY, InputError, 3),
        (Code.MODEL_MISSING, ModelError, 4),
        (Code.ENGINE_DIED, EngineError, 5),
        (Code.OUTPUT_FULL, OutputError, 6),
        (Code.LIBRARY_LOCKED, LibraryError, 7),
        (Code.CLOUD_OFF, CloudError, 9),
        (Code.OPTION_INVALID, OptionError, 2),
        (Code.INTERNAL, SoundlockError, 70),
    ],
)
def test_a_code_knows_its_family(code: Code, family: type[SoundlockError], status: int) -> None:
    error = error_from_code(code, reason="x")
    assert type(error) is family
    assert (error.code, error.params, error.exit_status) == (code, {"reason": "x"}, status)
