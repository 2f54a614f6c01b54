"""The guard of all tests: nothing reaches outside the machine."""

from __future__ import annotations

import contextlib
import socket

import pytest

OUTSIDE = [("192.0.2.1", 443), ("198.51.100.7", 53)]


@pytest.mark.parametrize("address", OUTSIDE)
def test_a_connection_to_the_outside_fails_its_test(address: tuple[str, int]) -> None:
    with socket.socket() as stream, pytest.raises(pytest.fail.Exception):
        stream.connect(address)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams, pytest.raises(pytest.fail.Exception):
        datagrams.sendto(b"x", address)


def test_a_name_of_the_outside_is_not_looked_up() -> None:
    with pytest.raises(pytest.fail.Exception):
        socket.create_connection(("example.invalid", 443))


def test_what_stays_inside_may_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
        # A bare system may not know the name "localhost"; nothing keeps it from being asked for.
        with contextlib.suppress(socket.gaierror):
            socket.create_connection(("localhost", server.getsockname()[1])).close()
