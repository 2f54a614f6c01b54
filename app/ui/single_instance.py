"""One window for one library: a second start raises the first window and hands its files over.

The one place in the window that may use sockets: a local one, in a folder and with a mode that keep others out.
"""

from __future__ import annotations

import contextlib
import os
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QLockFile, QObject, QThread, Signal, Slot

from app.library.safe_files import make_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS: Final = 2000
_PAUSE_MS: Final = 50
_MAX_BYTES: Final = 1 << 20
_LENGTH: Final = struct.Struct("!I")
_DONE: Final = b"ok"


class SingleInstance(QObject):
    """The first process of a user with this data listens; the ones after it speak and end."""

    called = Signal(object)
    """Another start happened, with these files."""

    def __init__(self, data: Path, state: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        runtime = os.environ.get("XDG_RUNTIME_DIR")  # asked for by Qt, it is made up where there is none
        self._place = Path(runtime) if runtime else state
        name = os.fsencode(os.path.abspath(data))  # noqa: PTH100 (links are kept)
        digest = QCryptographicHash.hash(name, QCryptographicHash.Algorithm.Sha256)
        mark = bytes(digest.data()).hex()[:16]
        self._address = str(self._place / f"soundlock-{mark}.socket")
        self._lock = QLockFile(str(self._place / f"soundlock-{mark}.lock"))
        self._lock.setStaleLockTime(0)  # held until its process is gone, however long that takes
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Say whether no other window is open, and be that window from now on."""
        with contextlib.suppress(OSError):
            make_folder(self._place)
        return self._lock.tryLock(0)

    @Slot()
    def listen(self) -> None:
        """Hear of other starts.

        Where that is not possible the window works all the same: the lock of the library keeps two apart.
        """
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 (takes long, and the window is shown first)

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._address)  # what a crash left; the lock says that nobody listens
        server.newConnection.connect(self._on_server_new_connection)
        if server.listen(self._address):
            self._server = server

    def hand_over(self, files: list[Path]) -> bool:
        """Give these files to the window that is open, which comes to the front; False if it does not answer."""
        names = [os.fsencode(os.path.abspath(file)) for file in files]  # noqa: PTH100 (as above)
        return all(self._tell(told) for told in _portions(names))

    def _tell(self, told: bytes) -> bool:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 (as above)

        connection = QLocalSocket()
        patience = QDeadlineTimer(_WAIT_MS)  # the other one may have started just now
        while not (_is_our_own(self._address) and _connects(connection, self._address)):
            if patience.hasExpired():
                return False
            QThread.msleep(_PAUSE_MS)
        connection.write(_LENGTH.pack(len(told)) + told)
        answer = b""
        while len(answer) < len(_DONE) and connection.waitForReadyRead(_WAIT_MS):
            answer += connection.readAll().data()
        return answer == _DONE

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    @Slot()
    def _on_server_new_connection(self) -> None:
        while self._server is not None and (connection := self._server.nextPendingConnection()) is not None:
            connection.disconnected.connect(connection.deleteLater)
            if _is_same_user(connection):
                _Listener(connection, self)
            else:
                connection.abort()


class _Listener(QObject):
    """Reads what one start has to say; what is too long or odd is dropped."""

    def __init__(self, connection: QLocalSocket, owner: SingleInstance) -> None:
        super().__init__(connection)
        self._connection = connection
        self._owner = owner
        self._untrusted = b""
        connection.readyRead.connect(self._on_ready_read)
        self._on_ready_read()

    @Slot()
    def _on_ready_read(self) -> None:
        self._untrusted += self._connection.readAll().data()
        if len(self._untrusted) < _LENGTH.size:
            return
        (length,) = _LENGTH.unpack_from(self._untrusted)
        told = self._untrusted[_LENGTH.size :]
        if length > _MAX_BYTES or len(told) > length:
            self._connection.abort()
        elif len(told) == length:
            files = [Path(os.fsdecode(name)) for name in told.split(b"\0") if name]
            self._connection.write(_DONE)
            self._connection.flush()
            self._connection.disconnectFromServer()
            self._owner.called.emit([file for file in files if file.is_absolute()])


def _portions(names: list[bytes]) -> Iterator[bytes]:
    """Yield what is to be told, in parts none of which is too long; one for no names at all."""
    portion = bytearray()
    for name in names:
        if portion and len(portion) + 1 + len(name) > _MAX_BYTES:
            yield bytes(portion)
            portion.clear()
        portion += (b"\0" if portion else b"") + name
    yield bytes(portion)


def _is_our_own(address: str) -> bool:
    """Say whether what listens there was made by this user."""
    if sys.platform == "win32":
        return True
    with contextlib.suppress(OSError):
        return os.stat(address).st_uid == os.geteuid()  # noqa: PTH116 (the address is no path of the program)
    return False


def _connects(connection: QLocalSocket, address: str) -> bool:
    connection.connectToServer(address)
    return connection.waitForConnected(_WAIT_MS)


def _is_same_user(connection: QLocalSocket) -> bool:
    """Say whether who speaks is this user; elsewhere than on Linux the mode of the socket has to do."""
    if not sys.platform.startswith("linux"):
        return True
    import socket  # noqa: PLC0415 (not a part of the start)

    descriptor = os.dup(int(connection.socketDescriptor()))
    with socket.socket(fileno=descriptor) as peer:
        credentials = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", credentials)
    return bool(user == os.geteuid())
