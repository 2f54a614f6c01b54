"""How the command line gets to the secrets of a library: the keychain, a prompt, a file, an inherited descriptor."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from app.core.errors import Code, LibraryError, OptionError

if TYPE_CHECKING:
    from app.crypto.slots_v1 import SlotSecret
    from app.library.library import Library
    from app.services.library_service import LibraryService

_MAX_SECRET_BYTES: Final = 1 << 20

_OPTIONS: Final = (
    click.option(
        "--library",
        "folder",
        type=click.Path(path_type=Path),
        help="The library's folder (default: your own library).",
    ),
    click.option("--passphrase", "asks_passphrase", is_flag=True, help="Unlock with the passphrase; asks for it."),
    click.option(
        "--passphrase-fd",
        type=click.IntRange(min=0),
        metavar="N",
        help="Read the passphrase from open descriptor N.",
    ),
    click.option("--key-file", type=click.Path(path_type=Path), help="Unlock with this key file."),
    click.option(
        "--recovery-key", "asks_recovery", is_flag=True, help="Unlock with the recovery key; asks for it."
    ),
    click.option(
        "--recovery-key-fd",
        type=click.IntRange(min=0),
        metavar="N",
        help="Read the recovery key from descriptor N.",
    ),
)


class Unlocking:
    """What the options say about how to unlock; a secret is never an argument and never in the environment."""

    def __init__(
        self,
        *,
        folder: Path | None,
        asks_passphrase: bool,
        passphrase_fd: int | None,
        key_file: Path | None,
        asks_recovery: bool,
        recovery_key_fd: int | None,
    ) -> None:
        self.folder = folder
        self._asks_passphrase = asks_passphrase
        self._passphrase_fd = passphrase_fd
        self._key_file = key_file
        self._asks_recovery = asks_recovery
        self._recovery_key_fd = recovery_key_fd

    @contextmanager
    def opened(self, *, accepts_older: bool = False) -> Iterator[Library]:
        """Open the library for the length of a command."""
        from app import bootstrap  # noqa: PLC0415 (keeps --help fast)
        from app.crypto.slots_v1 import SlotSecret  # noqa: PLC0415

        service = bootstrap.build().library
        secret = self._secret()
        if secret is None and sys.stdin.isatty() and _takes_a_passphrase(service, self.folder):
            secret = SlotSecret(passphrase=_asked("Passphrase"))
        with service.open(self.folder, secret, accepts_older=accepts_older) as library:
            yield library

    def secret_for_new(self) -> SlotSecret | None:
        """Return what a new library or slot is to be opened with; a typed passphrase is asked for twice."""
        return self._secret(is_new=True)

    def _secret(self, *, is_new: bool = False) -> SlotSecret | None:
        from app.crypto.recovery_key import parsed  # noqa: PLC0415
        from app.crypto.slots_v1 import SlotSecret  # noqa: PLC0415
        from app.services.key_file import read_key_file  # noqa: PLC0415

        passphrase = recovery = keyfile = None
        if self._passphrase_fd is not None:
            passphrase = _from_descriptor(self._passphrase_fd)
        elif self._asks_passphrase:
            passphrase = _asked("Passphrase", confirm=is_new)
        if self._recovery_key_fd is not None:
            recovery = parsed(_from_descriptor(self._recovery_key_fd))
        elif self._asks_recovery:
            recovery = parsed(_asked("Recovery key"))
        if self._key_file is not None:
            keyfile = read_key_file(self._key_file)
        if recovery is not None and (passphrase is not None or keyfile is not None):
            raise OptionError(Code.OPTION_INVALID, option="--recovery-key", value="together with another")
        if passphrase is None and recovery is None and keyfile is None:
            return None
        return SlotSecret(passphrase=passphrase, recovery=recovery, keyfile=keyfile)


def unlocking_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options to a command and hand it an `Unlocking` first."""

    @functools.wraps(command)
    def wrapped(**values: Any) -> Any:  # noqa: ANN401 (click's own signature)
        names = ("folder", "asks_passphrase", "passphrase_fd", "key_file", "asks_recovery", "recovery_key_fd")
        return command(Unlocking(**{name: values.pop(name) for name in names}), **values)

    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return wrapped


def _takes_a_passphrase(service: LibraryService, folder: Path | None) -> bool:
    """Say whether a passphrase should be asked for unbidden: it opens the library, and no keychain does."""
    from app.crypto.slots_v1 import SlotKind  # noqa: PLC0415

    try:
        ways = service.ways(folder)
    except LibraryError:
        return False  # opening it says what is wrong
    return SlotKind.PASSPHRASE in ways and SlotKind.KEYCHAIN not in ways


def _asked(what: str, *, confirm: bool = False) -> str:
    if not sys.stdin.isatty():
        name = "--passphrase-fd" if what == "Passphrase" else "--recovery-key-fd"
        raise OptionError(Code.OPTION_INVALID, option=name, value="missing, and there is no terminal to ask at")
    text: str = click.prompt(what, hide_input=True, confirmation_prompt=confirm, err=True)
    return text


def _from_descriptor(descriptor: int) -> str:
    """Read up to the end of the line or of the stream."""
    try:
        with os.fdopen(os.dup(descriptor), "rb") as stream:
            data = stream.read(_MAX_SECRET_BYTES)
        return data.decode().removesuffix("\n").removesuffix("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise OptionError(Code.OPTION_INVALID, option="descriptor", value=descriptor) from error
