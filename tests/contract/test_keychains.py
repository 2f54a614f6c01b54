"""What every keychain keeps to: the one in memory that tests use, and a real gnome-keyring."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret
from app.library.keychain import Keychain, SystemKeychain
from tests.fakes.keychain import MemoryKeychain
from tests.support.secret_service import run_with_keychain


def keeps_secrets(keychain: Keychain) -> None:
    one, other = Secret.random(), Secret.random()
    assert keychain.read("one") is None
    keychain.write("one", one)
    keychain.write("other", other)
    assert keychain.read("one") == one
    assert keychain.read("other") == other
    keychain.write("one", other)
    assert keychain.read("one") == other
    keychain.remove("one")
    keychain.remove("one")
    assert keychain.read("one") is None
    assert keychain.read("other") == other
    keychain.remove("other")


_REAL = """
from app.library.keychain import SystemKeychain
from tests.contract.test_keychains import keeps_secrets
keeps_secrets(SystemKeychain(answer_s=30))
print("kept")
"""

_REFUSED = """
from app.core.errors import LibraryError
from app.library.keychain import SystemKeychain
try:
    SystemKeychain(answer_s=3).read("one")
    print("answered")
except LibraryError as error:
    print(error.code)
"""


def test_the_keychain_in_memory() -> None:
    keeps_secrets(MemoryKeychain())


def test_a_real_keychain(tmp_path: Path) -> None:
    done = run_with_keychain("unlocked", tmp_path, _REAL)
    assert done.stdout == "kept\n", done.stderr


def test_a_secret_stays_until_the_next_session(tmp_path: Path) -> None:
    write = (
        "from app.library.keychain import *; SystemKeychain(answer_s=30).write('kept', Secret(bytes(range(32))))"
    )
    read = "from app.library.keychain import *; print(SystemKeychain(answer_s=30).read('kept').view().hex())"
    assert run_with_keychain("unlocked", tmp_path, write).returncode == 0
    assert run_with_keychain("unlocked", tmp_path, read).stdout.strip() == bytes(range(32)).hex()
    assert bytes(range(32)) not in b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())


def test_without_a_keychain_it_says_so(tmp_path: Path) -> None:
    done = run_with_keychain("absent", tmp_path, _REFUSED)
    assert done.stdout.strip() == Code.LIBRARY_KEYCHAIN_ABSENT, done.stderr


def test_a_locked_keychain_holds_nobody_up(tmp_path: Path) -> None:
    """Nobody is there to type its password: the answer is an error, in time."""
    done = run_with_keychain("locked", tmp_path, _REFUSED)
    assert done.stdout.strip() in {Code.LIBRARY_KEYCHAIN_LOCKED, Code.LIBRARY_KEYCHAIN_FAILED}, done.stderr


def test_a_backend_that_keeps_plain_files_or_nothing_is_never_used(tmp_path: Path) -> None:
    """The environment and a configuration file can make keyring choose such a backend; not ours."""
    (tmp_path / ".config" / "python_keyring").mkdir(parents=True)
    (tmp_path / ".config" / "python_keyring" / "keyringrc.cfg").write_text(
        "[backend]\ndefault-keyring=keyring.backends.null.Keyring\n"
    )
    code = "import os; os.environ['PYTHON_KEYRING_BACKEND'] = 'keyring.backends.null.Keyring'" + _REFUSED
    done = run_with_keychain("absent", tmp_path, code)
    assert done.stdout.strip() == Code.LIBRARY_KEYCHAIN_ABSENT, done.stderr


def test_a_keychain_that_is_stuck_is_given_up_on(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.library import keychain as module  # noqa: PLC0415

    released = threading.Event()

    class Stuck:
        def get_password(self, _service: str, _account: str) -> str:
            released.wait()
            return ""

    monkeypatch.setattr(module, "_backend", Stuck)
    with pytest.raises(LibraryError, match="no answer within 0 s") as caught:
        SystemKeychain(answer_s=0.05).read("one")
    released.set()
    assert caught.value.code is Code.LIBRARY_KEYCHAIN_FAILED
