"""A vendor of voices on this computer: TLS, and a published contract that every request is held against.

A contract judges requests as data, so that most tests need no socket; `VendorServer` puts one behind TLS.
"""

from __future__ import annotations

import json
import re
import socketserver
import ssl
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import trustme

from app.egress.messages import Answer, Outgoing, Pairs

TRANSPORT_HEADERS = frozenset({"host", "user-agent", "accept", "accept-encoding", "connection", "content-length"})
"""What any client sends; everything else has to be in the contract."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A request as it arrived; header names are in lower case, the path and the query decoded."""

    method: str
    path: str
    query: Pairs
    headers: Mapping[str, str]
    body: bytes = b""

    def json(self) -> Any:
        """Return the body's JSON, None where it is none."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What is answered; `pieces` instead of `body` is sent as it comes and decides itself when to end."""

    status: int = 200
    headers: Pairs = ()
    body: bytes = b""
    pieces: Callable[[], Iterable[bytes]] | None = None

    def answer(self) -> Answer:
        """Return it as the program gets it."""
        return Answer(status=self.status, headers=self.headers, body=self.body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One operation: what it takes, and what it answers to a request without fault.

    `query` and `headers` name what is known there, each with a pattern for its value, `required` what must be
    among them. `body` gives the faults of a body, and no body may be sent where there is none.
    """

    method: str
    path: str  # a pattern
    answer: Callable[[Seen], Reply]
    query: Mapping[str, str] = field(default_factory=dict)  # name: pattern
    headers: Mapping[str, str] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    body: Callable[[Seen], Iterable[str]] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """The operations of a vendor, and how it says no."""

    routes: tuple[Route, ...]
    refuse: Callable[[int, str], Reply]

    def faults(self, seen: Seen) -> list[str]:
        """Return everything that is wrong with a request."""
        route = self.route(seen)
        return [f"no operation {seen.method} {seen.path}"] if route is None else list(_faults(route, seen))

    def route(self, seen: Seen) -> Route | None:
        """Return the operation that was asked for."""
        matching = (r for r in self.routes if r.method == seen.method and re.fullmatch(r.path, seen.path))
        return next(matching, None)

    def reply(self, seen: Seen) -> Reply:
        """Answer a request as the vendor would."""
        faults = self.faults(seen)
        route = self.route(seen)
        return self.refuse(400, "; ".join(faults)) if faults or route is None else route.answer(seen)


def _faults(route: Route, seen: Seen) -> Iterator[str]:
    for kind, known, given in (
        ("parameter", route.query, seen.query),
        ("header", route.headers, seen.headers.items()),
    ):
        names = [name for name, _ in given]
        yield from (f"{kind} {name} twice" for name in set(names) if names.count(name) > 1)
        for name, value in given:
            if name in known:
                if re.fullmatch(known[name], value) is None:
                    yield f"{kind} {name} may not be {value!r}"
            elif kind == "parameter" or name not in TRANSPORT_HEADERS:
                yield f"unknown {kind} {name}"
    given_names = {name for name, _ in seen.query} | set(seen.headers)
    yield from (f"{name} is missing" for name in sorted(route.required - given_names))
    if route.body is not None:
        yield from route.body(seen)
    elif seen.body:
        yield "a body where none belongs"


def seen_of(request: Outgoing) -> Seen:
    """Return what arrives when a request is sent."""
    headers = dict((*request.headers, *request.secret_headers))
    return Seen(
        method=request.method,
        path=request.path,
        query=request.query,
        headers={"host": request.host, **headers},
        body=request.body,
    )


def object_faults(
    value: object, shape: Mapping[str, Any], required: Iterable[str] = (), at: str = ""
) -> Iterator[str]:
    """Return what is wrong with a JSON object.

    `shape` gives each known member a type, a pattern for strings, a set of values, a shape of its own, or a list
    of one of these for lists.
    """
    if not isinstance(value, dict):
        yield f"{at or 'body'} is no object"
        return
    yield from (f"{at}{name} is missing" for name in required if name not in value)
    for name, item in value.items():
        if name not in shape:
            yield f"unknown member {at}{name}"
        else:
            yield from _value_faults(item, shape[name], f"{at}{name}")


def _value_faults(item: object, wanted: Any, at: str) -> Iterator[str]:
    if isinstance(wanted, Mapping):
        yield from object_faults(item, wanted, at=f"{at}.")
    elif isinstance(wanted, list):
        if isinstance(item, list):
            for one in item:
                yield from _value_faults(one, wanted[0], at)
        else:
            yield f"{at} is no list"
    elif isinstance(wanted, str):
        if not isinstance(item, str) or re.fullmatch(wanted, item, re.DOTALL) is None:
            yield f"{at} may not be {item!r}"
    elif isinstance(wanted, (set, frozenset)):
        if item not in wanted:
            yield f"{at} may not be {item!r}"
    elif not isinstance(item, wanted) or (isinstance(item, bool) and wanted is not bool):
        yield f"{at} is no {wanted}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # heads and bodies go out as they are written, not 40 ms apart
    server: _TlsServer

    def handle_one_request(self) -> None:
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline:
            self.close_connection = True
            return
        if self.parse_request():
            self._answer()

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        seen = Seen(
            method=self.command,
            path=unquote(parts.path),
            query=tuple(parse_qsl(parts.query, keep_blank_values=True)),
            headers={name.lower(): value for name, value in self.headers.items()},
            body=self.rfile.read(int(self.headers.get("content-length", 0))),
        )
        reply = self.server.vendor.take(seen)
        self.send_response_only(reply.status)
        for name, value in reply.headers:
            self.send_header(name, value)
        if reply.pieces is None:
            self.send_header("content-length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)
            return
        self.end_headers()
        for piece in reply.pieces():
            self.wfile.write(piece)
        self.close_connection = True


class _TlsServer(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    vendor: VendorServer
    context: ssl.SSLContext

    def finish_request(self, request: Any, client_address: Any) -> None:
        # In the connection's own thread: whoever does not greet holds up nobody else.
        with self.context.wrap_socket(request, server_side=True) as wrapped:
            super().finish_request(wrapped, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Let a client that hangs up or does not trust the certificate go without a word."""


class VendorServer:
    """A contract behind TLS on the loopback interface.

    `seen` is what came, in order, and `faulty` what was wrong with it. Replies put into `next_replies` are given
    before those of the contract, to faulty requests too.
    """

    def __init__(self, contract: Contract, *, names: tuple[str, ...] = ("127.0.0.1",)) -> None:
        self.seen: list[Seen] = []
        self.faulty: list[str] = []
        self.next_replies: deque[Reply] = deque()
        self._contract = contract
        authority = trustme.CA()
        self.ca_pem = authority.cert_pem.bytes()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        authority.issue_cert(*names).configure_cert(context)
        self._server = _TlsServer(("127.0.0.1", 0), _Handler)
        self._server.vendor = self
        self._server.context = context
        self.port = self._server.server_address[1]
        self.host = f"127.0.0.1:{self.port}"

    def take(self, seen: Seen) -> Reply:
        """Keep a request and return what is answered."""
        self.seen.append(seen)
        self.faulty += self._contract.faults(seen)
        return self.next_replies.popleft() if self.next_replies else self._contract.reply(seen)

    @contextmanager
    def hangs(self) -> Iterator[threading.Event]:
        """Let the next answer begin, which sets the event, and not go on until the block ends."""
        begun, over = threading.Event(), threading.Event()

        def pieces() -> Iterator[bytes]:
            begun.set()
            yield b""
            over.wait()

        self.next_replies.append(Reply(headers=(("content-length", "9999"),), pieces=pieces))
        try:
            yield begun
        finally:
            over.set()

    @contextmanager
    def running(self) -> Iterator[VendorServer]:
        """Serve until the block ends."""
        thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
            thread.join()

    def ca_file(self, folder: Path) -> Path:
        """Write the authority's certificate for clients that want a file."""
        path = folder / "authority.pem"
        path.write_bytes(self.ca_pem)
        return path


def url_of(request: Outgoing) -> str:
    """Return the address of a request, encoded."""
    query = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in request.query)
    return f"https://{request.host}{quote(request.path)}{'?' if query else ''}{query}"
