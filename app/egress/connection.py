"""Connections under watch: TLS verified, the pinned key compared, bytes counted, all of them ended at once."""

from __future__ import annotations

import contextlib
import socket
import ssl
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import httpcore2

from app.core.cloud import Endpoint
from app.core.errors import CloudError, Code
from app.egress.faults import certificate_fault, unreachable
from app.egress.identity import Identity, ProvedError, subject_of
from app.egress.spki import spki_sha256

# What the packages of certificates of Linux and BSD write; none of it belongs to a user.
_BUNDLES: Final = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch, Gentoo, NixOS
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  # Fedora, RHEL
    "/etc/ssl/ca-bundle.pem",  # SUSE
    "/etc/ssl/cert.pem",  # Alpine, OpenBSD, FreeBSD
)


class Backend(httpcore2.NetworkBackend):
    """Opens connections, counts what comes in, and stops everything when it is told to.

    One for a trial ends each connection by ProvedError as soon as its host has proved who it is. `peer` is who was
    spoken to last: the proxy, as long as the way through it is not open. `has_sent` says that something of the
    request that was begun last may have left for the vendor.
    """

    def __init__(self, endpoint: Endpoint, *, is_trial: bool = False) -> None:
        self.context = tls_context(endpoint.ca_pem)
        self.ended: Exception | None = None
        self.peer = ""
        self.has_sent = False
        self._is_trial = is_trial
        self._pins = endpoint.pins
        self._inner = httpcore2.SyncBackend()
        self._lock = threading.Lock()
        self._streams: set[_Stream] = set()
        self._left_bytes = 0

    def begin(self, cap_bytes: int) -> Exception | None:
        """Allow so many bytes to come in; returns why nothing may go out any more, if so."""
        with self._lock:
            self._left_bytes = cap_bytes
            self.has_sent = False
            return self.ended

    def end(self, reason: Exception) -> bool:
        """Shut every connection down; False if that was done before."""
        with self._lock:
            if self.ended is not None:
                return False
            self.ended = reason
            streams = tuple(self._streams)
        for stream in streams:
            stream.shut()
        return True

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Open a connection."""
        self.check()
        self.peer = host
        try:
            inner = self._inner.connect_tcp(host, port, timeout, local_address, socket_options)
        except httpcore2.ConnectError as error:
            raise unreachable(error, host) from None
        return self.watched(inner, host)

    def watched(self, inner: httpcore2.NetworkStream, host: str, *, is_vendor: bool = False) -> _Stream:
        """Return a connection that ends with all others; one that comes too late is closed at once."""
        stream = _Stream(inner, self, host, is_vendor=is_vendor)
        with self._lock:
            if self.ended is None:
                self._streams.add(stream)
                return stream
        inner.close()
        raise self.ended

    def forget(self, stream: _Stream) -> None:
        """Watch a connection no longer."""
        with self._lock:
            self._streams.discard(stream)

    def check(self) -> None:
        """Let no byte pass once the end was said."""
        if self.ended is not None:
            raise self.ended

    def count(self, size_bytes: int, host: str) -> None:
        """Count what came in; CloudError CLOUD_TOO_BIG over the cap."""
        self._left_bytes -= size_bytes
        if self._left_bytes < 0:
            raise CloudError(Code.CLOUD_TOO_BIG, host=host)

    def check_identity(self, stream: httpcore2.NetworkStream, host: str) -> None:
        """Compare the key of a certificate with those that were pinned, before anything is sent."""
        tls = stream.get_extra_info("ssl_object")
        if self._pins:
            certificate = tls.getpeercert(True)  # noqa: FBT003 (it takes no name)
            if certificate is None or spki_sha256(certificate) not in self._pins:
                reason = "its key is not the one that you pinned"
                raise CloudError(Code.CLOUD_CERTIFICATE, host=host, reason=reason)
        if self._is_trial:
            raise ProvedError(_identity(tls, host))


class _Stream(httpcore2.NetworkStream):
    """A connection under watch."""

    def __init__(self, inner: httpcore2.NetworkStream, backend: Backend, host: str, *, is_vendor: bool) -> None:
        self._inner = inner
        self._backend = backend
        self._host = host
        self._is_vendor = is_vendor

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return the next bytes."""
        self._backend.check()
        data = self._inner.read(max_bytes, timeout)
        self._backend.count(len(data), self._host)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send bytes."""
        self._backend.has_sent |= self._is_vendor  # before the check: whoever ends this reads it afterwards
        self._backend.check()
        self._inner.write(buffer, timeout)

    def close(self) -> None:
        """Close the connection."""
        self._backend.forget(self)
        self._inner.close()

    def shut(self) -> None:
        """Wake whoever waits for this connection, and let nothing more pass; called from another thread."""
        raw = self._inner.get_extra_info("socket")
        with contextlib.suppress(OSError):  # it was not connected any more
            socket.socket.shutdown(raw, socket.SHUT_RDWR)  # not SSLSocket's own, which would forget its TLS

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        """Begin TLS; the certificate is checked before this returns."""
        host = server_hostname or self._host
        self._backend.check()
        self._backend.peer = host
        try:
            secure = self._inner.start_tls(ssl_context, server_hostname, timeout)
        except httpcore2.ConnectError as error:
            self._backend.forget(self)
            self._backend.check()
            raise certificate_fault(error, host) or unreachable(error, host) from None
        self._backend.forget(self)
        is_vendor = ssl_context is self._backend.context
        if is_vendor:
            try:
                self._backend.check_identity(secure, host)
            except (CloudError, ProvedError):
                secure.close()
                raise
        return self._backend.watched(secure, host, is_vendor=is_vendor)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 (as the interface has it)
        """Return what the connection below knows of itself."""
        return self._inner.get_extra_info(info)


def tls_context(ca_pem: bytes = b"") -> ssl.SSLContext:
    """Return TLS 1.2 or newer with certificates verified, by these authorities alone or by the system's.

    Made without `ssl.create_default_context`, which writes the keys of connections where SSLKEYLOGFILE says, and
    without OpenSSL's default paths, which SSL_CERT_FILE and SSL_CERT_DIR change.
    """
    if ca_pem:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        try:
            context.load_verify_locations(cadata=ca_pem.decode("ascii"))
        except (ValueError, ssl.SSLError) as error:
            raise CloudError(Code.CLOUD_CERTIFICATE, host="CA", reason="its certificate is not valid") from error
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN  # it may be one that another authority vouches for
    elif sys.platform in {"win32", "darwin"}:
        import truststore  # noqa: PLC0415 (asks the system; only for vendors' public hosts)

        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    else:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        bundle = next((path for path in _BUNDLES if Path(path).is_file()), None)
        if bundle is not None:  # without one, no certificate is good enough
            context.load_verify_locations(cafile=bundle)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _identity(tls: Any, host: str) -> Identity:  # noqa: ANN401 (one of three classes of the standard library)
    """Return who is at the other end of a connection whose certificate was verified."""
    said = tls.getpeercert(False) or {}  # noqa: FBT003 (it takes no name, as below)
    return Identity(
        host=host,
        tls=tls.version().replace("v", " "),
        issuer=subject_of(said.get("issuer", ())),
        ends_ms=round(ssl.cert_time_to_seconds(said["notAfter"]) * 1000) if said else 0,
        spki_sha256=spki_sha256(tls.getpeercert(True)),  # noqa: FBT003
    )
