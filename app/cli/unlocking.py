"""How the command line gets to the secrets of a library: the keychain, a prompt, a file, an inherited descriptor."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from app.cli.live import interrupted_when
from app.core.errors import Code, LibraryError, OptionError

if TYPE_CHECKING:
    from app.crypto.slots_v1 import SlotSecret
    from app.library.library import Library
    from app.services.library_service import LibraryService

_MAX_SECRET_BYTES: Final = 1 << 20

_OPTIONS: Final = (
    click.option(
        "--library",
        "library_folder",  # not "folder": commands have arguments of that name
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
_NEW_OPTIONS: Final = (
    click.option(
        "--new-passphrase-fd",
        type=click.IntRange(min=0),
        metavar="N",
        help="Read the new passphrase from descriptor N instead of asking for it.",
    ),
    click.option("--new-key-file", type=click.Path(path_type=Path), help="The new key file."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretSource:
    """Where a secret comes from; it is never an argument itself and never in the environment."""

    asks_passphrase: bool = False
    passphrase_fd: int | None = None
    key_file: Path | None = None
    asks_recovery: bool = False
    recovery_key_fd: int | None = None
    prefix: str = "--"  # of the options, for errors

    def read(self, *, is_new: bool = False) -> SlotSecret | None:
        """Return what was brought, None for nothing; a new passphrase that is typed is asked for twice."""
        from app.crypto.recovery_key import parsed  # noqa: PLC0415 (keeps --help fast)
        from app.crypto.slots_v1 import SlotSecret  # noqa: PLC0415
        from app.services.key_file import read_key_file  # noqa: PLC0415

        passphrase = recovery = keyfile = None
        if self.passphrase_fd is not None:
            passphrase = _from_descriptor(self.passphrase_fd)
        elif self.asks_passphrase:
            what = "New passphrase" if is_new else "Passphrase"
            passphrase = _asked(what, f"{self.prefix}passphrase-fd", confirm=is_new)
        if self.recovery_key_fd is not None:
            recovery = parsed(_from_descriptor(self.recovery_key_fd))
        elif self.asks_recovery:
            recovery = parsed(_asked("Recovery key", f"{self.prefix}recovery-key-fd"))
        if self.key_file is not None:
            keyfile = read_key_file(self.key_file)
        if recovery is not None and (passphrase is not None or keyfile is not None):
            raise OptionError(Code.OPTION_INVALID, option="--recovery-key", value="together with another")
        if passphrase is None and recovery is None and keyfile is None:
            return None
        return SlotSecret(passphrase=passphrase, recovery=recovery, keyfile=keyfile)


@dataclass(frozen=True, slots=True)
class Unlocking:
    """What the options say about which library, and how to unlock it."""

    folder: Path | None
    source: SecretSource

    @property
    def is_given(self) -> bool:
        """Say whether any of the options was used."""
        return self.folder is not None or self.source != SecretSource()

    @contextmanager
    def opened(self, *, accepts_older: bool = False) -> Iterator[Library]:
        """Open the library for the length of a command."""
        from app.services import home  # noqa: PLC0415 (keeps --help fast)

        service = home.library()
        source = self.source
        if source == SecretSource() and sys.stdin.isatty() and _takes_a_passphrase(service, self.folder):
            source = SecretSource(asks_passphrase=True)
        with (
            service.open(self.folder, source.read(), accepts_older=accepts_older) as library,
            interrupted_when(lambda: library.is_asked_to_lock),
        ):
            yield library


def unlocking_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options to a command and hand it an `Unlocking` first."""

    @functools.wraps(command)
    def wrapped(*, library_folder: Path | None, **values: Any) -> Any:  # noqa: ANN401 (click's own signature)
        names = ("asks_passphrase", "passphrase_fd", "key_file", "asks_recovery", "recovery_key_fd")
        source = SecretSource(**{name: values.pop(name) for name in names})
        return command(Unlocking(library_folder, source), **values)

    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return wrapped


def new_secret_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options for a secret that is to open the library from now on, handed over as `new`."""

    @functools.wraps(command)
    def wrapped(
        *args: Any,
        new_passphrase_fd: int | None,
        new_key_file: Path | None,
        **values: Any,
    ) -> Any:  # noqa: ANN401
        new = SecretSource(passphrase_fd=new_passphrase_fd, key_file=new_key_file, prefix="--new-")
        return command(*args, new=new, **values)

    for option in reversed(_NEW_OPTIONS):
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


def _asked(what: str, option: str, *, confirm: bool = False) -> str:
    if not sys.stdin.isatty():
        raise OptionError(Code.OPTION_INVALID, option=option, value="missing, and there is no terminal to ask at")
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
