"""One visit to a vendor: each request is checked, written down, sent, judged, and made again only as it was."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from app.core.cloud import CloudVendor
from app.core.egress import Allowance, CloudCredentials, ConsentStore, EgressLedger, Leaving, Purpose, Returned
from app.core.errors import CloudError, SoundlockError
from app.core.vendor_facts import VendorFacts
from app.egress.allow_list import check_host
from app.egress.gate import Gate
from app.egress.identity import Identity
from app.egress.messages import Answer, Outgoing, Problem, ProblemKind, Token
from app.egress.patience import delay_s
from app.egress.refusals import refusal
from app.egress.stopping import StoppedError
from app.egress.tokens import Tokens
from app.egress.transport import Transport
from app.egress.vendor import Vendor

T = TypeVar("T")
SMALL_BYTES: Final = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """What the broker is given: vendors and facts by name, and what library, settings and clock say."""

    vendor: Callable[[CloudVendor], Vendor]
    facts: Callable[[CloudVendor], VendorFacts]
    consents: ConsentStore
    credentials: CloudCredentials
    ledger: EgressLedger
    allowance: Callable[[], Allowance]
    is_offline: Callable[[], bool]
    now_ms: Callable[[], int]


@dataclass(slots=True)
class _End:
    """How a request ended, as far as that is known."""

    outcome: str = "ok"
    answer: Answer | None = None
    kept: str = ""  # under what the vendor keeps the text against our word


class Call:
    """A gate, a way out and a credential, for as long as one wish of the user takes."""

    def __init__(self, ports: Ports, gate: Gate, transport: Transport, tokens: Tokens, *, key: str = "") -> None:
        self.gate = gate
        self.vendor = ports.vendor(gate.profile.vendor)
        self._facts = ports.facts(gate.profile.vendor)
        self._ports = ports
        self._transport = transport
        self._tokens = tokens
        self._key = key
        self._cancelled = threading.Event()
        self._reason: Exception = StoppedError()

    def cancel(self, reason: Exception) -> None:
        """End this call at once, from any thread."""
        if not self._cancelled.is_set():
            self._reason = reason
            self._cancelled.set()
            self._transport.cancel(reason)

    def look(self, request: Outgoing, purpose: Purpose, judge: Callable[[Answer], T | Problem]) -> T:
        """Make a request that holds no text of the user's."""
        return self.ask(request, self._leaving(request, purpose), judge, cap_bytes=SMALL_BYTES)

    def prove(self, host: str) -> Identity:
        """Have a host prove who it is and send it nothing, not even a credential; CloudError, StoppedError."""
        nothing = Outgoing(method="GET", host=host, path="/")
        self.gate.check()
        check_host(nothing, self.gate.profile, self._facts, self.vendor)
        with self._written_down(self._leaving(nothing, Purpose.CONNECTION)):
            return self._transport.prove(host)

    def ask(
        self, request: Outgoing, leaving: Leaving, judge: Callable[[Answer], T | Problem], *, cap_bytes: int
    ) -> T:
        """Make a request, again where that may help, and say what its answer means; CloudError, StoppedError."""
        self.gate.check()
        credential = self._credential()
        attempt = 1
        while True:
            result, error = self._once(
                request, credential, replace(leaving, attempt=attempt), judge, cap_bytes=cap_bytes
            )
            if error is None:
                return result  # type: ignore[return-value]  # there is one where there is no error
            wait_s = delay_s(result if isinstance(result, Problem) else error, attempt)
            if wait_s is None:
                raise error
            if self._cancelled.wait(wait_s):
                raise self._reason
            attempt += 1

    def _once(
        self,
        request: Outgoing,
        credential: str | Token | None,
        leaving: Leaving,
        judge: Callable[[Answer], T | Problem],
        *,
        cap_bytes: int,
    ) -> tuple[T | Problem | None, CloudError | None]:
        """Send a request once; a CloudError is returned with what it came of, anything else is raised."""
        self.gate.check()
        check_host(request, self.gate.profile, self._facts, self.vendor)
        sent = request if credential is None else self._authorised(request, credential)
        try:
            with self._written_down(leaving) as end:
                answer = end.answer = self._transport.send(sent, body_cap_bytes=cap_bytes)
                result = judge(answer)
                if isinstance(result, Problem):
                    end.outcome, end.kept = result.kind.value, result.kept
        except CloudError as error:
            return None, error
        if isinstance(result, Problem):
            if result.kind is ProblemKind.BAD_KEY:
                self._tokens.forget(self.gate.profile.vendor)
            return result, refusal(result, answer, title=self._facts.title, now_s=self._ports.now_ms() / 1000)
        return result, None

    @contextmanager
    def _written_down(self, leaving: Leaving) -> Iterator[_End]:
        """Have it in the ledger that something leaves, before it does, and how that ended, however it did."""
        if self._cancelled.is_set():  # then nothing leaves that would have to be written down
            raise self._reason
        number = self._ports.ledger.leaving(leaving, self._ports.allowance())
        began = time.monotonic()
        end = _End()
        try:
            yield end
        except StoppedError:
            end.outcome = "stopped"
            raise
        except BaseException as error:
            end.outcome = error.code.value if isinstance(error, SoundlockError) else type(error).__name__
            raise
        finally:
            returned = Returned(
                outcome=end.outcome,
                status=end.answer.status if end.answer else 0,
                answer_bytes=len(end.answer.body) if end.answer else 0,
                took_ms=round(1000 * (time.monotonic() - began)),
                has_left=self._transport.has_sent,
                kept=end.kept,
                profile=self.gate.profile,
            )
            self._ports.ledger.returned(number, leaving, returned)

    def _authorised(self, request: Outgoing, credential: str | Token) -> Outgoing:
        now_s = self._ports.now_ms() // 1000
        return self.vendor.authorised(request, self.gate.profile, credential, now_s)

    def _credential(self) -> str | Token:
        """Return the key, or the token that was got for it; a token is asked for again before it ends."""
        key = self._key or self._ports.credentials.key(self.gate.profile.vendor)
        exchange = self.vendor.token_request(self.gate.profile, key)
        if exchange is None:
            return key
        token = self._tokens.of(self.gate.profile.vendor, key)
        if token is None:
            leaving = self._leaving(exchange, Purpose.TOKEN)
            answer, error = self._once(exchange, None, leaving, self.vendor.token, cap_bytes=SMALL_BYTES)
            if error is not None:
                raise error
            assert isinstance(answer, Token)  # noqa: S101 (what `token` returns where there is no error)
            token = answer
            if not self._cancelled.is_set():
                self._tokens.keep(self.gate.profile.vendor, key, token)
        return token

    def _leaving(self, request: Outgoing, purpose: Purpose) -> Leaving:
        return Leaving(
            vendor=self.gate.profile.vendor,
            purpose=purpose,
            host=request.host,
            region=self.gate.region,
            proxy=self.gate.proxy,
            body_bytes=len(request.body),
        )
