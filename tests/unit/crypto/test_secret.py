"""A key in its container is wiped, compared and kept from print, pickle and dictionaries."""

from __future__ import annotations

import copy
import pickle

import pytest

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret

KEY = bytes(range(32))


def test_it_shows_nothing_of_itself() -> None:
    secret = Secret(KEY)
    assert f"{secret} {secret!r} {[secret]}" == "Secret(***) Secret(***) [Secret(***)]"
    for store in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="never pickled"):
            store(secret)
    with pytest.raises(TypeError, match="unhashable"):
        hash(secret)


def test_only_another_secret_can_equal_it() -> None:
    assert Secret(KEY) == Secret(KEY)
    assert Secret(KEY) != Secret(bytes(32))
    assert Secret(KEY) != Secret(KEY[:31])
    other: object = KEY
    assert Secret(KEY) != other


def test_what_was_closed_is_zeros_and_refused() -> None:
    secret = Secret(KEY)
    view, own = secret.view(), secret.copy()
    secret.close()
    assert view == bytes(32)
    assert not secret.is_open
    for use in (secret.view, secret.copy, lambda: secret == own):
        with pytest.raises(LibraryError) as caught:
            use()
        assert caught.value.code is Code.LIBRARY_LOCKED
    assert own == Secret(KEY)


def test_what_is_taken_over_is_wiped_with_it() -> None:
    value = bytearray(KEY)
    with Secret.taking(value) as secret:
        assert secret.view() == KEY
        with pytest.raises(TypeError, match="read-only"):
            secret.view()[0] = 1
    assert value == bytes(32)
