"""Speak to the person who sets Soundlock up."""

from __future__ import annotations

import sys

SOMETHING_IS_MISSING = 3
SET_UP_FAILED = 4


class SetupError(Exception):
    """Stop the set-up with a sentence for the person and an exit code for the shell."""

    def __init__(self, sentence: str, exit_code: int = SET_UP_FAILED) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.exit_code = exit_code


def say(sentence: str) -> None:
    """Print to standard error: standard output belongs to the program that is started afterwards."""
    print(sentence, file=sys.stderr, flush=True)


def quoted(lines: list[str], count: int = 4) -> str:
    """Return the last lines that another program wrote, indented, for the end of an error message."""
    wanted = [line.rstrip() for line in lines if line.strip()][-count:]
    return "\n".join(f"    {line}" for line in wanted)
