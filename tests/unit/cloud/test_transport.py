"""The way out against servers that mean ill: nothing of the text leaves before they proved who they are."""

from __future__ import annotations

import datetime as dt
import gzip
import hashlib
import select
import socket
import ssl
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from app.core.cloud import Endpoint
from app.core.errors import CloudError, Code
from app.egress.connection import tls_context
from app.egress.identity import Identity
from app.egress.messages import Answer, Outgoing
from app.egress.patience import delay_s
from app.egress.spki import spki_sha256
from app.egress.transport import Times, Transport
from app.egress.wire import wire

CANARY = b"canary words"
TIMES = Times(connect_s=1.0, read_s=0.5, total_s=1.0)
"""For those that are to run out."""
PATIENT = Times(connect_s=10.0, read_s=10.0, total_s=30.0)
"""For all that a busy machine may take."""
OK = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok"
CAP = 50_000

Talk = Callable[[Any], None]


class Villain:
    """A server of TLS, or of none, that does one thing; `heard` is all that it could read."""

    def __init__(self, talk: Talk, context: ssl.SSLContext | None) -> None:
        self.heard = b""
        self.connections = 0
        self._talk = talk
        self._context = context
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                raw, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            with suppress(OSError), ExitStack() as stack:
                raw.settimeout(60)
                stack.enter_context(raw)
                stream = self._context.wrap_socket(raw, server_side=True) if self._context else raw
                stack.enter_context(stream)
                self._talk(Heard(stream, self))

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)  # which `accept` notices; only then is the descriptor free again
        self._thread.join()
        self._socket.close()


class Heard:
    """A stream whose input is noted."""

    def __init__(self, stream: Any, villain: Villain) -> None:
        self.stream = stream
        self._villain = villain

    def request(self) -> bytes:
        """Read one request whole."""
        data = b""
        while b"\r\n\r\n" not in data:
            data += self._more()
        head, _, body = data.partition(b"\r\n\r\n")
        size = next(
            (int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
        )
        while len(body) < size:
            body += self._more()
        return head

    def _more(self) -> bytes:
        data = self.stream.recv(65536)
        self._villain.heard += data
        if not data:
            raise OSError("gone")
        return bytes(data)

    def send(self, data: bytes) -> None:
        self.stream.sendall(data)


def answering(answer: bytes) -> Talk:
    def talk(heard: Heard) -> None:
        while True:
            heard.request()
            heard.send(answer)

    return talk


AUTHORITY = trustme.CA()


def certified(*names: str, authority: trustme.CA = AUTHORITY, **more: Any) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*(names or ("127.0.0.1",)), **more).configure_cert(context)
    return context


GOOD = certified()


@contextmanager
def villain(talk: Talk, context: ssl.SSLContext | None = GOOD) -> Iterator[Villain]:
    server = Villain(talk, context)
    try:
        yield server
    finally:
        server.close()


def request(host: str) -> Outgoing:
    return Outgoing(
        method="POST", host=host, path="/v1/speak", body=CANARY, secret_headers=(("x-key", "canary-key"),)
    )


def sent(server: Villain, *, times: Times = PATIENT, **endpoint: Any) -> Answer:
    trust = {"ca_pem": AUTHORITY.cert_pem.bytes(), **endpoint}
    transport = Transport(Endpoint(**trust), title="Fake", times=times)
    try:
        return transport.send(request(f"127.0.0.1:{server.port}"), body_cap_bytes=CAP)
    finally:
        transport.close()


def refusal(server: Villain, **endpoint: Any) -> CloudError:
    with pytest.raises(CloudError) as error:
        sent(server, **endpoint)
    assert "canary" not in f"{error.value!r} {error.value.__cause__!r} {error.value.__context__!r}"
    return error.value


def old_tls() -> ssl.SSLContext:
    context = certified()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    return context


def self_signed() -> ssl.SSLContext:
    """Return a server whose certificate is its own authority."""
    own = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    own.private_key_pem.bytes()
    with own.cert_pem.tempfile() as certificate, own.private_key_pem.tempfile() as key:
        context.load_cert_chain(certificate, key)
    return context


PAST = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("context", "reason"),
    [
        (certified("example.org"), "its certificate is for another name"),
        (certified("127.0.0.2"), "its certificate is for another name"),
        (certified("127.0.0.1", not_after=PAST), "its certificate has expired"),
        (certified(authority=trustme.CA()), "nobody known vouches for its certificate"),
        (self_signed(), "its certificate is signed by itself"),
        (old_tls(), "it does not speak TLS 1.2 or newer"),
    ],
    ids=["other name", "other address", "expired", "unknown authority", "self-signed", "TLS 1.1"],
)
def test_a_server_that_does_not_prove_itself_reads_nothing(context: ssl.SSLContext, reason: str) -> None:
    with villain(answering(OK), context) as server:
        error = refusal(server)
    assert (error.code, error.params["reason"]) == (Code.CLOUD_CERTIFICATE, reason)
    assert server.heard == b""


def test_a_server_without_tls_reads_nothing_that_can_be_read() -> None:
    with villain(answering(OK), None) as server:
        error = refusal(server, times=TIMES)
    assert error.code in {Code.CLOUD_CERTIFICATE, Code.CLOUD_UNREACHABLE, Code.CLOUD_TIMEOUT}
    assert b"canary" not in server.heard


def test_the_systems_authorities_do_not_vouch_for_our_own() -> None:
    with villain(answering(OK)) as server:
        assert refusal(server, ca_pem=b"").code is Code.CLOUD_CERTIFICATE
    assert server.heard == b""


def test_tls_is_never_weaker_than_it_should_be(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    for context in (tls_context(), tls_context(AUTHORITY.cert_pem.bytes())):
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.check_hostname
        assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    with villain(answering(OK)) as server:
        sent(server)
    assert not list(tmp_path.iterdir())


def test_what_the_environment_says_of_proxies_is_not_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with villain(answering(OK)) as server:
        assert sent(server).body == b"ok"


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the system checks certificates there")
def test_certificates_that_the_environment_names_are_not_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own.pem"
    AUTHORITY.cert_pem.write_to_path(own)
    monkeypatch.setenv("SSL_CERT_FILE", str(own))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trusting.set_default_verify_paths()
    assert AUTHORITY.cert_pem.bytes() in {
        ssl.DER_cert_to_PEM_cert(one).encode() for one in trusting.get_ca_certs(binary_form=True)
    }  # the variables do what they say
    with villain(answering(OK)) as server:
        transport = Transport(times=PATIENT)
        with pytest.raises(CloudError) as error:
            transport.send(request(f"127.0.0.1:{server.port}"), body_cap_bytes=CAP)
        transport.close()
    assert error.value.code is Code.CLOUD_CERTIFICATE
    assert server.heard == b""


def test_exactly_what_the_wire_says_is_sent_and_no_more() -> None:
    heads = []

    def talk(heard: Heard) -> None:
        heads.append(heard.request())
        heard.send(OK)

    with villain(talk) as server:
        sent(server)
        host = f"127.0.0.1:{server.port}"
    line, *headers = heads[0].decode().split("\r\n")
    expected = wire(request(host), with_secrets=True)
    assert line == "POST /v1/speak HTTP/1.1"
    assert tuple(tuple(header.split(": ", 1)) for header in headers) == expected.headers


def pin_of(context_names: trustme.LeafCert) -> bytes:
    certificate = x509.load_pem_x509_certificate(context_names.cert_chain_pems[0].bytes())
    key = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(key).digest()


def test_a_pinned_key_is_compared_before_a_byte_is_sent() -> None:
    leaf = AUTHORITY.issue_cert("127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    with villain(answering(OK), context) as server:
        for pins in (pin_of(leaf), bytes(32) + pin_of(leaf)):
            assert sent(server, spki_sha256=pins).body == b"ok"
    with villain(answering(OK), context) as server:
        error = refusal(server, spki_sha256=bytes(32))
    assert (error.code, error.params["reason"]) == (
        Code.CLOUD_CERTIFICATE,
        "its key is not the one that you pinned",
    )
    assert server.heard == b""


@given(st.binary(max_size=300) | st.integers(0, 500).map(lambda size: CERTIFICATE[:size]))
def test_what_is_no_certificate_has_no_key(data: bytes) -> None:
    with pytest.raises(ValueError, match="not a certificate"):
        spki_sha256(data)


CERTIFICATE = x509.load_pem_x509_certificate(
    AUTHORITY.issue_cert("a.example").cert_chain_pems[0].bytes()
).public_bytes(Encoding.DER)


def chunked(pieces: Iterator[bytes]) -> Talk:
    def talk(heard: Heard) -> None:
        heard.request()
        heard.send(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
        for piece in pieces:
            heard.send(b"%x\r\n%b\r\n" % (len(piece), piece))

    return talk


def endless() -> Iterator[bytes]:
    while True:
        yield bytes(8192)


def slow_loris(heard: Heard) -> None:
    heard.request()
    for char in b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n" + b"x-slow: 1\r\n" * 999:
        heard.send(bytes([char]))
        time.sleep(0.05)


def silent(heard: Heard) -> None:
    heard.request()
    heard.stream.recv(1)


ELSEWHERE = b"HTTP/1.1 %b\r\nlocation: https://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n"
PACKED = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: %d\r\n\r\n%b"
GZIP = gzip.compress(bytes(10_000_000))


@pytest.mark.parametrize(
    ("talk", "code"),
    [
        (answering(ELSEWHERE % b"302 Found"), Code.CLOUD_REDIRECT),
        (answering(ELSEWHERE % b"307 Temporary Redirect"), Code.CLOUD_REDIRECT),
        (answering(PACKED % (len(GZIP), GZIP)), Code.CLOUD_UNREADABLE),
        (chunked(endless()), Code.CLOUD_TOO_BIG),
        (answering(b"HTTP/1.1 200 OK\r\ncontent-length: 999999\r\n\r\n" + bytes(999_999)), Code.CLOUD_TOO_BIG),
        (answering(b"HTTP/1.1 200 OK\r\n" + b"x-more: 1\r\n" * 40_000), Code.CLOUD_UNREACHABLE),
        (answering(b"HTTP/1.1 100 Continue\r\n\r\n" * 40_000), Code.CLOUD_TOO_BIG),
        (slow_loris, Code.CLOUD_TIMEOUT),
        (silent, Code.CLOUD_TIMEOUT),
        (lambda heard: heard.request(), Code.CLOUD_UNREACHABLE),
        (answering(b"220 mail.example ESMTP\r\n"), Code.CLOUD_TIMEOUT),
        (answering(b"\x00\xff" * 99 + b"\r\n\r\n"), Code.CLOUD_UNREACHABLE),
    ],
    ids=[
        "redirect", "redirect of the body", "gzip", "endless", "too long", "endless headers", "endless promises",
        "slow loris", "silence", "hung up", "not HTTP", "noise",
    ],
)  # fmt: skip
def test_an_answer_that_means_ill_is_thrown_away(talk: Talk, code: Code) -> None:
    with villain(talk) as server:
        began = time.monotonic()
        assert refusal(server, times=TIMES if code is Code.CLOUD_TIMEOUT else PATIENT).code is code
        assert time.monotonic() - began < PATIENT.total_s
        assert server.connections == 1


def cut(answer: bytes) -> Talk:
    def talk(heard: Heard) -> None:
        heard.request()
        heard.send(answer)

    return talk


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n",
        b"HTTP/1.1 200 OK\r\n\r\nall, or is it?",
        b"HTTP/1.1 206 Partly\r\n\r\nall, or is it?",
    ],
    ids=["length", "chunks", "no end", "no end of a part"],
)
def test_an_answer_that_breaks_off_is_never_taken_for_whole(answer: bytes) -> None:
    with villain(cut(answer)) as server:
        assert refusal(server).code is Code.CLOUD_CUT_SHORT


def test_nobody_there_is_said_as_it_is() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    transport = Transport(Endpoint(ca_pem=AUTHORITY.cert_pem.bytes()), title="Fake", times=PATIENT)
    with pytest.raises(CloudError) as error:
        transport.send(request(f"127.0.0.1:{port}"), body_cap_bytes=CAP)
    assert (error.value.code, error.value.params["reason"]) == (
        Code.CLOUD_UNREACHABLE,
        "the connection was refused",
    )


def test_a_connection_is_used_again() -> None:
    with villain(answering(OK)) as server:
        transport = Transport(Endpoint(ca_pem=AUTHORITY.cert_pem.bytes()), title="Fake", times=PATIENT)
        for _ in range(3):
            transport.send(request(f"127.0.0.1:{server.port}"), body_cap_bytes=CAP)
        transport.close()
        assert server.connections == 1


def test_cancelling_ends_a_request_at_once_and_all_later_ones() -> None:
    reached = threading.Event()

    def hold(heard: Heard) -> None:
        heard.request()
        reached.set()
        heard.stream.recv(1)

    class TakenBackError(Exception):
        pass

    with villain(hold) as server:
        transport = Transport(
            Endpoint(ca_pem=AUTHORITY.cert_pem.bytes()), title="Fake", times=Times(read_s=30, total_s=30)
        )

        def cancel() -> None:
            reached.wait(30)
            transport.cancel(TakenBackError())
            transport.cancel(ValueError("too late"))

        threading.Thread(target=cancel).start()
        began = time.monotonic()
        for _ in range(2):
            with pytest.raises(TakenBackError):
                transport.send(request(f"127.0.0.1:{server.port}"), body_cap_bytes=CAP)
        assert time.monotonic() - began < 10  # not the thirty seconds of a read
        transport.close()
        assert server.connections == 1


# ---- proxies


def tunnel(heard: Heard, target_port: int) -> None:
    """Do as a proxy does: connect, then carry bytes both ways, in one thread: one TLS stream cannot serve two."""
    head = heard.request()
    assert head.startswith(b"CONNECT 127.0.0.1:")
    with socket.create_connection(("127.0.0.1", target_port)) as onward:
        heard.send(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            ready, _, _ = select.select([heard.stream, onward], [], [], 60)
            if heard.stream in ready:
                onward.sendall(heard._more())  # a whole record: none of it stays behind
            if onward in ready:
                data = onward.recv(65536)
                if not data:
                    return
                heard.send(data)
            if not ready:
                return


@pytest.mark.parametrize("is_secure", [False, True])
def test_a_proxy_carries_what_it_cannot_read(is_secure: bool) -> None:  # noqa: FBT001
    own = trustme.CA()
    with villain(answering(OK)) as server:
        context = certified(authority=own) if is_secure else None
        with villain(lambda heard: tunnel(heard, server.port), context) as proxy:
            scheme = "https" if is_secure else "http"
            url = f"{scheme}://user:pass@127.0.0.1:{proxy.port}"
            answer = sent(server, proxy=url, proxy_ca_pem=own.cert_pem.bytes() if is_secure else b"")
            assert answer.body == b"ok"
        assert b"canary" not in proxy.heard
        assert b"Proxy-Authorization: Basic dXNlcjpwYXNz" in proxy.heard
        assert CANARY in server.heard
        assert b"roxy" not in server.heard


def test_a_pinned_key_is_compared_behind_a_proxy_too() -> None:
    leaf = AUTHORITY.issue_cert("127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    with villain(answering(OK), context) as server:
        for pin, is_right in ((pin_of(leaf), True), (bytes(32), False)):
            with villain(lambda heard: tunnel(heard, server.port), None) as proxy:
                url = f"http://127.0.0.1:{proxy.port}"
                if is_right:
                    assert sent(server, proxy=url, spki_sha256=pin).body == b"ok"
                    server.heard = b""
                else:
                    assert refusal(server, proxy=url, spki_sha256=pin).code is Code.CLOUD_CERTIFICATE
        assert server.heard == b""


def test_a_proxy_that_listens_in_is_found_out_unless_its_authority_is_trusted() -> None:
    middle = trustme.CA()
    with villain(answering(OK)) as server:

        def listen_in(heard: Heard) -> None:
            heard.request()
            heard.send(b"HTTP/1.1 200 OK\r\n\r\n")
            with certified(authority=middle).wrap_socket(heard.stream, server_side=True) as inside:
                answering(OK)(Heard(inside, proxy))

        with villain(listen_in, None) as proxy:
            url = f"http://127.0.0.1:{proxy.port}"
            assert refusal(server, proxy=url).code is Code.CLOUD_CERTIFICATE
            assert CANARY not in proxy.heard
        with villain(listen_in, None) as proxy:
            url = f"http://127.0.0.1:{proxy.port}"
            assert sent(server, proxy=url, ca_pem=middle.cert_pem.bytes()).body == b"ok"


def test_an_authority_that_another_vouches_for_is_enough_and_vouches_for_its_own_alone() -> None:
    below = AUTHORITY.create_child_ca()
    with villain(answering(OK), certified(authority=below)) as server:
        assert sent(server, ca_pem=below.cert_pem.bytes()).body == b"ok"
    with villain(answering(OK)) as server:
        assert refusal(server, ca_pem=below.cert_pem.bytes()).code is Code.CLOUD_CERTIFICATE
        assert server.heard == b""


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (b"407 Who are you", "the proxy asks for a name and password, or for others than it was given"),
        (b"502 Bad Gateway", "the proxy found no way to it"),
        (b"403 Not there", "the proxy refused"),
    ],
)
def test_a_proxy_that_opens_no_way_is_told_as_such(answer: bytes, reason: str) -> None:
    said = b"HTTP/1.1 " + answer + b"\r\ncontent-length: 0\r\n\r\n"
    with villain(answering(OK)) as server, villain(answering(said), None) as proxy:
        error = refusal(server, proxy=f"http://127.0.0.1:{proxy.port}")
    assert (error.code, error.params["reason"]) == (Code.CLOUD_UNREACHABLE, reason)
    assert delay_s(error, 1) is None, "it is not asked again"
    assert server.connections == 0


@pytest.mark.parametrize(
    ("talk", "code"),
    [
        (lambda heard: heard.request() and time.sleep(1), Code.CLOUD_TIMEOUT),
        (lambda heard: heard.request(), Code.CLOUD_UNREACHABLE),
    ],
    ids=["silent", "gone"],
)
def test_what_a_proxy_does_is_not_blamed_on_the_vendor(talk: Talk, code: Code) -> None:
    with villain(talk, None) as proxy:
        way = Endpoint(proxy=f"http://127.0.0.1:{proxy.port}", ca_pem=AUTHORITY.cert_pem.bytes())
        transport = Transport(way, times=TIMES)
        with pytest.raises(CloudError) as error:
            transport.send(request("vendor.example"), body_cap_bytes=10_000)
        transport.close()
    assert error.value.code is code
    assert error.value.params["host"] == "127.0.0.1"
    assert (delay_s(error.value, 1) is not None) is (code is Code.CLOUD_UNREACHABLE)


# ---- trials


def proved(server: Villain, **endpoint: Any) -> Identity:
    trust = {"ca_pem": AUTHORITY.cert_pem.bytes(), **endpoint}
    transport = Transport(Endpoint(**trust), title="Fake", times=PATIENT, is_trial=True)
    try:
        return transport.prove(f"127.0.0.1:{server.port}")
    finally:
        transport.close()


@pytest.mark.parametrize("scheme", ["", "http", "https"])
def test_a_trial_tells_who_proved_themselves_and_sends_them_nothing(scheme: str) -> None:
    leaf = AUTHORITY.issue_cert("127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    with ExitStack() as stack:
        server = stack.enter_context(villain(answering(OK), context))
        way: dict[str, Any] = {"spki_sha256": pin_of(leaf)}
        if scheme:
            own = trustme.CA()
            context = certified(authority=own) if scheme == "https" else None  # type: ignore[assignment]
            proxy = stack.enter_context(villain(lambda heard: tunnel(heard, server.port), context))
            way["proxy"] = f"{scheme}://user:pass@127.0.0.1:{proxy.port}"
            way["proxy_ca_pem"] = own.cert_pem.bytes() if scheme == "https" else b""
        found = proved(server, **way)
    assert (found.host, found.tls, found.spki_sha256) == (f"127.0.0.1:{server.port}", "TLS 1.3", pin_of(leaf))
    assert "trustme" in found.issuer
    certificate = x509.load_pem_x509_certificate(leaf.cert_chain_pems[0].bytes())
    assert found.ends_ms == certificate.not_valid_after_utc.timestamp() * 1000
    assert server.heard == b""
    if scheme:
        assert b"CONNECT 127.0.0.1:" in proxy.heard
        assert b"GET" not in proxy.heard


def test_a_trial_finds_what_a_request_would_and_a_way_for_requests_tries_nothing() -> None:
    with villain(answering(OK), certified("example.org")) as server:
        with pytest.raises(CloudError) as error:
            proved(server)
        assert error.value.params["reason"] == "its certificate is for another name"
        with pytest.raises(CloudError) as error:
            proved(server, ca_pem=trustme.CA().cert_pem.bytes())
        assert error.value.code is Code.CLOUD_CERTIFICATE
        with pytest.raises(RuntimeError, match="would be sent"):
            Transport().prove(f"127.0.0.1:{server.port}")
    assert server.heard == b""


@pytest.mark.parametrize(
    "url",
    [
        "socks5://127.0.0.1:1",
        "127.0.0.1:1",
        "http://",
        "http://h/path",
        "file:///etc/passwd",
        "http://h:99999",
        "http://[::1",
    ],
)
def test_what_is_no_proxy_is_refused(url: str) -> None:
    with pytest.raises(CloudError) as error:
        Transport(Endpoint(proxy=url))
    assert error.value.code is Code.CLOUD_WAY_PROXY


# ---- the wire

TEXTS = st.text(max_size=20)


@given(TEXTS, TEXTS, TEXTS)
def test_no_value_becomes_part_of_the_requests_frame(path: str, name: str, value: str) -> None:
    made = Outgoing(
        method="GET", host="a.example", path=f"/{path}", query=((name, value),), headers=(("x-one", value),)
    )
    try:
        encoded = wire(made)
    except CloudError as error:
        assert error.code is Code.CLOUD_REFUSED  # noqa: PT017
        return
    assert encoded.target.isascii()
    assert encoded.target.isprintable()
    assert encoded.target.count("?") == 1
    assert not set(encoded.target) & set(" #\\")
    assert all(text.isascii() and text.isprintable() for pair in encoded.headers for text in pair)


@pytest.mark.parametrize(
    "changed",
    [
        {"path": "speak"},
        {"path": "/a/../b"},
        {"path": "//evil.example"},
        {"path": "/a\r\nhost: evil"},
        {"method": "TRACE"},
        {"headers": (("host", "evil.example"),)},
        {"headers": (("cookie", "a"),)},
        {"headers": (("accept-encoding", "gzip"),)},
        {"headers": (("x-a", "1\r\nx-b: 2"),)},
        {"headers": (("x-a", "1"), ("x-a", "2"))},
        {"secret_headers": (("authorization", "key\r\n"),)},
        {"headers": (("X-Upper", "1"),)},
    ],
)
def test_a_request_that_could_be_read_otherwise_is_not_made(changed: dict[str, Any]) -> None:
    with pytest.raises(CloudError) as error:
        wire(Outgoing(**({"method": "POST", "host": "a.example", "path": "/"} | changed)))
    assert error.value.code is Code.CLOUD_REFUSED
