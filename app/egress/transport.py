"""The one way out: HTTP/1.1 over verified TLS, one request at a time, ended at once by whoever wants to.

No redirects, no cookies, no compression, no proxy or certificate from the environment. What is sent is exactly
what `app.egress.wire` made. The request runs in a thread of its own, so that the caller's wait can be ended at any
moment; the socket is shut down then, and no later byte leaves.
"""

from __future__ import annotations

import logging
import queue
import threading
from dataclasses import dataclass, replace
from typing import Final

import httpcore2

from app.core.cloud import Endpoint
from app.core.errors import CloudError, Code
from app.egress.connection import Backend, tls_context
from app.egress.faults import proxy_refusal, unreachable
from app.egress.identity import Identity, ProvedError
from app.egress.messages import Answer, Outgoing
from app.egress.private_way import proxy_of
from app.egress.wire import Wire, wire

# At DEBUG it writes into the log what stands in the headers of answers.
logging.getLogger("httpcore2").setLevel(logging.CRITICAL)

_HEADER_CAP_BYTES: Final = 256 * 1024
_LEAVE_S: Final = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """How long to wait, in seconds: for a connection, for the next bytes, for the whole answer."""

    connect_s: float = 15.0
    read_s: float = 60.0
    total_s: float = 300.0


TRIAL: Final = Times(read_s=15.0, total_s=40.0)
"""For a connection that is only to be tried, which somebody waits for."""


class Transport:
    """A way to the hosts of one profile. Once cancelled, nothing more goes through it.

    Through one for a trial nothing is sent at all: it ends where a host has proved who it is.
    """

    def __init__(
        self,
        endpoint: Endpoint | None = None,
        *,
        title: str = "",
        times: Times | None = None,
        is_trial: bool = False,
    ) -> None:
        self._times = times or Times()
        self._title = title
        self._is_trial = is_trial
        self._outcomes: queue.SimpleQueue[Answer | Exception] = queue.SimpleQueue()
        self._sending = threading.Lock()
        self._backend = Backend(endpoint or Endpoint(), is_trial=is_trial)
        self._pool = httpcore2.ConnectionPool(
            ssl_context=self._backend.context,
            proxy=_proxy(endpoint),
            max_connections=1,
            keepalive_expiry=20.0,
            network_backend=self._backend,
        )

    def send(self, request: Outgoing, *, body_cap_bytes: int) -> Answer:
        """Send a request with its credential and return the answer, whole; CloudError says why there is none."""
        with self._sending:
            ended = self._backend.begin(body_cap_bytes + _HEADER_CAP_BYTES)
            if ended is not None:
                raise ended
            sent = wire(request, with_secrets=True)
            outcomes = self._outcomes
            worker = threading.Thread(
                target=lambda: outcomes.put(self._outcome(sent, body_cap_bytes)), name="cloud", daemon=True
            )
            worker.start()
            try:
                outcome = outcomes.get(timeout=self._times.total_s)
            except queue.Empty:
                outcome = self._timeout(self._peer(sent.host), self._times.total_s)
                self.cancel(outcome)
            worker.join(_LEAVE_S)  # at once, unless it waits for a name to be looked up
            if isinstance(outcome, Exception):
                raise outcome
            return outcome

    def prove(self, host: str) -> Identity:
        """Have a host prove who it is, and send it nothing; only by a way for a trial. CloudError says why not."""
        if not self._is_trial:
            raise RuntimeError("a request would be sent")
        try:
            self.send(Outgoing(method="GET", host=host, path="/"), body_cap_bytes=0)
        except ProvedError as proved:
            return replace(proved.identity, host=host)
        raise RuntimeError("a request was sent")

    @property
    def has_sent(self) -> bool:
        """Say whether anything of the request that was sent last may have left."""
        return self._backend.has_sent

    def cancel(self, reason: Exception) -> None:
        """End what is under way, from any thread; it and all that comes later raises the reason."""
        if self._backend.end(reason):
            self._outcomes.put(reason)

    def close(self) -> None:
        """Close the connections."""
        self._pool.close()

    def _outcome(self, sent: Wire, body_cap_bytes: int) -> Answer | Exception:
        """Return what came of a request, an error of any kind included: another thread raises it."""
        try:
            return self._exchanged(sent, body_cap_bytes)
        except Exception as error:  # noqa: BLE001 (raised by the caller's thread)
            return self._backend.ended or error

    def _exchanged(self, sent: Wire, body_cap_bytes: int) -> Answer:
        has_answer = False
        try:
            with self._pool.stream(
                sent.method,
                f"https://{sent.host}{sent.target}",
                headers=[(name.encode("ascii"), value.encode("ascii")) for name, value in sent.headers],
                content=sent.body or None,
                extensions={"timeout": self._timeouts()},
            ) as response:
                has_answer = True
                headers = tuple(
                    (name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in response.headers
                )
                answer = Answer(status=response.status, headers=headers, body=b"")
                self._check(answer, sent.host)
                body = bytearray()
                for piece in response.iter_stream():
                    body += piece
                    if len(body) > body_cap_bytes:
                        raise CloudError(Code.CLOUD_TOO_BIG, host=sent.host)
                return Answer(status=answer.status, headers=headers, body=bytes(body))
        except httpcore2.ConnectTimeout:
            reason = f"no connection within {self._times.connect_s:g} s"
            raise CloudError(Code.CLOUD_UNREACHABLE, host=self._peer(sent.host), reason=reason) from None
        except httpcore2.TimeoutException:
            raise self._timeout(self._peer(sent.host), self._times.read_s) from None
        except httpcore2.ProxyError as error:
            raise proxy_refusal(error, sent.host) from None
        except (httpcore2.NetworkError, httpcore2.ProtocolError) as error:
            if has_answer:
                raise CloudError(Code.CLOUD_CUT_SHORT, vendor=self._title) from None
            raise unreachable(error, self._peer(sent.host)) from None

    def _check(self, answer: Answer, host: str) -> None:
        """Refuse answers of which nothing good can come, before their body is read."""
        if 300 <= answer.status < 400:
            raise CloudError(Code.CLOUD_REDIRECT, host=host)
        if answer.header("content-encoding").strip().lower() not in {"", "identity"}:
            raise CloudError(Code.CLOUD_UNREADABLE, vendor=self._title, answer="content-encoding")
        has_end = answer.header("content-length") or answer.header("transfer-encoding")
        if 200 <= answer.status < 300 and not has_end:  # whether it is whole, nobody could say
            raise CloudError(Code.CLOUD_CUT_SHORT, vendor=self._title)

    def _peer(self, host: str) -> str:
        """Return who did not do its part of a request for a host: the proxy, before the way to it was open."""
        peer = self._backend.peer
        return host if peer in {"", host.partition(":")[0]} else peer

    def _timeouts(self) -> dict[str, float]:
        return {"connect": self._times.connect_s, "read": self._times.read_s, "write": self._times.read_s}

    def _timeout(self, host: str, seconds: float) -> CloudError:
        return CloudError(Code.CLOUD_TIMEOUT, host=host, seconds=round(seconds))


def _proxy(endpoint: Endpoint | None) -> httpcore2.Proxy | None:
    """Return the proxy of a profile; CLOUD_WAY_PROXY for one that is no plain `http` or `https` address."""
    if endpoint is None or not endpoint.proxy:
        return None
    proxy = proxy_of(endpoint.proxy)
    url = httpcore2.URL(scheme=proxy.scheme, host=proxy.host, port=proxy.port, target="/")
    auth = (proxy.user.encode(), proxy.password.encode()) if proxy.user else None
    context = tls_context(endpoint.proxy_ca_pem) if proxy.scheme == "https" else None
    return httpcore2.Proxy(url, auth=auth, ssl_context=context)
