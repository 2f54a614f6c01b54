"""What to do where this machine cannot do what a promise is checked with."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def lacking(what: str, *, only_for_root: bool = False) -> NoReturn:
    """Skip where a person's machine cannot do it; a build machine has to, unless it lacks the rights."""
    if os.environ.get("CI") and (os.geteuid() == 0 or not only_for_root):
        pytest.fail(f"{what} does not work here, so the promise was not checked")
    pytest.skip(f"{what} does not work here")
