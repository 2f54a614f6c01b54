"""A message bus of its own with what a desktop says on it: an imitated logind, and screen savers."""

from __future__ import annotations

import itertools
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from tempfile import TemporaryFile
from typing import Final

import pytest
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

LOGIN: Final = "org.freedesktop.login1"
LOGIN_PATH: Final = "/org/freedesktop/login1"
SESSION_PATH: Final = "/org/freedesktop/login1/session/_32"
SCREEN_SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
PORTAL: Final = "org.freedesktop.portal.Desktop"
PORTAL_PATH: Final = "/org/freedesktop/portal/desktop"
_numbers = itertools.count()


class Login(QDBusVirtualObject):
    """Answers as logind does, and hands out what holds sleep back."""

    def __init__(self) -> None:
        super().__init__()
        self.inhibited: list[list[str]] = []
        self.sessions: list[str] = []
        self._readers: list[int] = []

    @property
    def is_held(self) -> bool:
        """Say whether somebody holds sleep back still."""
        return any(_has_writer(reader) for reader in self._readers)

    def close(self) -> None:
        for reader in self._readers:
            os.close(reader)

    def introspect(self, path: str) -> str:
        del path
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802
        reply = message.createReply()
        match message.member(), message.path():
            case "Inhibit", "/org/freedesktop/login1":
                self.inhibited.append(message.arguments())
                reader, writer = os.pipe()
                os.set_blocking(reader, False)
                self._readers.append(reader)
                reply.setArguments([QDBusUnixFileDescriptor(writer)])
                os.close(writer)
            case "Get", "/org/freedesktop/login1/session/auto":
                reply.setArguments([QDBusVariant("c2")])
            case "GetSession", "/org/freedesktop/login1":
                self.sessions += message.arguments()
                reply.setArguments([QDBusObjectPath(SESSION_PATH)])
            case _:
                return False
        return connection.send(reply)


class Portal(QDBusVirtualObject):
    """Takes what the desktop is to show."""

    def introspect(self, path: str) -> str:
        del path
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802
        if message.member() != "AddNotification" or message.signature() != "sa{sv}":
            return False
        return connection.send(message.createReply())


class Desktop:
    """What speaks on the bus; `client` is the connection of whoever listens."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._names = [f"{who}-{next(_numbers)}" for who in ("client", "server")]
        self.client, self._server = (QDBusConnection.connectToBus(address, name) for name in self._names)
        self.login = Login()
        whole = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert self._server.registerVirtualObject(LOGIN_PATH, self.login, whole)
        self.portal = Portal()
        assert self._server.registerVirtualObject(PORTAL_PATH, self.portal, whole)
        for name in (LOGIN, PORTAL, *SCREEN_SAVERS):
            assert self._server.registerService(name)

    def say(self, path: str, interface: str, name: str, *arguments: object) -> None:
        """Send a signal."""
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(arguments))
        assert self._server.send(message)

    def close(self) -> None:
        for name in self._names:
            QDBusConnection.disconnectFromBus(name)
        self.login.close()


def need_a_bus() -> None:
    """Skip a test where there is no message bus to be had; in continuous integration there has to be one."""
    if shutil.which("dbus-daemon") is None:
        reason = "there is no dbus-daemon, so nothing can be said to the window"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)


@contextmanager
def notes(on: Desktop) -> Iterator[Callable[[], list[str]]]:
    """Give a function that returns all texts that the portal was asked to show so far."""
    command = ["dbus-monitor", "--address", on.address, "member='AddNotification'"]
    with TemporaryFile() as heard, subprocess.Popen(command, stdout=heard, stderr=subprocess.DEVNULL) as monitor:

        def said() -> list[str]:
            found = re.findall(rb'variant +string "(.*)"', os.pread(heard.fileno(), 1 << 16, 0))
            return [text.decode() for text in found]

        try:
            while not os.pread(heard.fileno(), 1, 0):  # it tells first that it listens
                time.sleep(0.01)
            yield said
        finally:
            monitor.terminate()


@contextmanager
def desktop() -> Iterator[Desktop]:
    """Start a bus for the length of a test."""
    need_a_bus()
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        try:
            assert daemon.stdout is not None
            on_it = Desktop(daemon.stdout.readline().strip())
            yield on_it
            on_it.close()
        finally:
            daemon.terminate()


def _has_writer(reader: int) -> bool:
    try:
        return bool(os.read(reader, 1))
    except BlockingIOError:
        return True
