"""The keychain of the operating system, and no other place that calls itself one."""

from __future__ import annotations

import base64
import binascii
import importlib
import queue
import threading
from collections.abc import Callable
from typing import Any, Final, Protocol, TypeVar

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret

SERVICE: Final = "soundlock"
_ACCOUNT: Final = "library"
_ANSWER_S: Final = 60.0  # a locked keychain asks its owner for a password, who may take a while

# Chosen by class, never by keyring.get_keyring(): environment and configuration can make that load other code,
# keep secrets in plain files, or drop them.
_BACKENDS: Final = (
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.libsecret", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)

_Result = TypeVar("_Result")


class Keychain(Protocol):
    """Keeps short secrets under names, outside the library."""

    def read(self, entry: str) -> Secret | None:
        """Return what is kept under a name, or None."""
        ...

    def write(self, entry: str, value: Secret) -> None:
        """Keep a value, and make sure that it can be read back."""
        ...

    def remove(self, entry: str) -> None:
        """Forget a value, one that is not there included."""
        ...


class SystemKeychain:
    """The real one. Calls may take as long as a person needs to unlock it: never on a window's thread."""

    def __init__(self, *, answer_s: float = _ANSWER_S) -> None:
        self._answer_s = answer_s

    def read(self, entry: str) -> Secret | None:
        """Return what is kept under a name, or None; LibraryError LIBRARY_KEYCHAIN_… without a keychain."""
        text = self._ask(lambda backend: backend.get_password(_service(entry), _ACCOUNT))
        if text is None:
            return None
        try:
            return Secret.taking(bytearray(base64.b64decode(text, validate=True)))
        except (binascii.Error, ValueError) as error:
            raise LibraryError(Code.LIBRARY_KEYCHAIN_FAILED, reason="the entry is damaged") from error

    def write(self, entry: str, value: Secret) -> None:
        """Keep a value; a keychain that does not give it back has failed."""
        text = base64.b64encode(value.view()).decode("ascii")
        self._ask(lambda backend: backend.set_password(_service(entry), _ACCOUNT, text))
        with self.read(entry) or Secret(b"") as kept:
            if kept != value:
                raise LibraryError(Code.LIBRARY_KEYCHAIN_FAILED, reason="it does not give back what was stored")

    def remove(self, entry: str) -> None:
        """Forget a value, one that is not there included."""
        from keyring.errors import PasswordDeleteError  # noqa: PLC0415 (keyring looks for plugins; only when needed)

        def delete(backend: Any) -> None:  # noqa: ANN401 (as below)
            try:
                backend.delete_password(_service(entry), _ACCOUNT)
            except PasswordDeleteError:
                if backend.get_password(_service(entry), _ACCOUNT) is not None:
                    raise

        self._ask(delete)

    def _ask(self, question: Callable[[Any], _Result]) -> _Result:
        """Put a question to the backend in a thread of its own, so that a stuck service cannot hold us up."""
        answers: queue.SimpleQueue[tuple[_Result | None, LibraryError | None]] = queue.SimpleQueue()

        def work() -> None:
            try:
                answers.put((question(_backend()), None))
            except LibraryError as error:
                answers.put((None, error))
            except Exception as error:  # noqa: BLE001 (backends raise errors of the libraries below them)
                answers.put((None, _in_our_words(error)))

        threading.Thread(target=work, name="keychain", daemon=True).start()
        try:
            result, error = answers.get(timeout=self._answer_s)
        except queue.Empty:
            reason = f"no answer within {self._answer_s:.0f} s"
            raise LibraryError(Code.LIBRARY_KEYCHAIN_FAILED, reason=reason) from None
        if error is not None:
            raise error
        return result  # type: ignore[return-value]  # None only where the question answers None


def _service(entry: str) -> str:
    """Name one entry; each has a service of its own, as some backends list all entries of a service together."""
    return f"{SERVICE}/{entry}"


def _backend() -> Any:  # noqa: ANN401 (keyring's classes share no useful type)
    for module, name in _BACKENDS:
        try:
            found = getattr(importlib.import_module(module), name)
            if found.priority > 0:
                backend = found()
                if name == "WinVaultKeyring":
                    backend.persist = "local machine"
                return backend
        except Exception:  # noqa: BLE001, S112 (a backend that is not of this system fails in many ways)
            continue
    raise LibraryError(Code.LIBRARY_KEYCHAIN_ABSENT)


def _in_our_words(error: Exception) -> LibraryError:
    from keyring.errors import KeyringLocked, NoKeyringError  # noqa: PLC0415 (as above)

    if isinstance(error, KeyringLocked):
        told = LibraryError(Code.LIBRARY_KEYCHAIN_LOCKED)
    elif isinstance(error, NoKeyringError):
        told = LibraryError(Code.LIBRARY_KEYCHAIN_ABSENT)
    else:
        told = LibraryError(Code.LIBRARY_KEYCHAIN_FAILED, reason=type(error).__name__)
    told.__cause__ = error
    return told
