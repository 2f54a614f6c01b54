"""The one door: a sanitised text, a profile and a consent go in, sound comes out, and all of it is written down.

In this order, for each request: offline switch, consent, host, budget and ledger on the disk, the first byte, the
answer, the ledger again. Whatever stops holding on the way ends the request at once.
"""

from __future__ import annotations

import contextlib
import secrets
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.core.cloud import CloudProfile, CloudVendor, CloudVoice, Consent
from app.core.egress import Leaving, Purpose
from app.core.errors import CloudError, Code, LibraryError
from app.core.vendor_facts import VendorFacts
from app.egress.call import SMALL_BYTES, Call, Ports
from app.egress.gate import Gate
from app.egress.identity import Identity
from app.egress.listed_voices import presentable
from app.egress.messages import Answer, Problem, Sound, VoicePage
from app.egress.preview import Manner, Planned, plan
from app.egress.refusals import refusal
from app.egress.stopping import Stop, StoppedError
from app.egress.tokens import Tokens
from app.egress.transport import TRIAL, Times, Transport
from app.privacy.sanitised import SanitisedText

_SOUND_BYTES_PER_S: Final = 2 * 2 * 48_000  # twice what 48 kHz takes, for sound that is wrapped in text
_PAGES: Final = 50
_LIST: Final = Answer(status=200, headers=(), body=b"")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyTest:
    """What a key turned out to be: it works, and may be able to do more than it should."""

    is_wide: bool


class Broker:
    """Sends what may be sent. Calls wait for the network, so none belongs on a window's thread."""

    def __init__(self, ports: Ports, *, times: Times | None = None) -> None:
        self._ports = ports
        self._times = times
        self._lock = threading.Lock()
        self._calls: set[Call] = set()
        self._tokens = Tokens()
        self._is_closed = False

    def speak(
        self,
        text: SanitisedText | Sequence[SanitisedText],
        profile: CloudProfile,
        consent: Consent,
        *,
        manner: Manner,
        is_sensitive: bool = False,
        stop: Stop | None = None,
        customer: Callable[[], str] = lambda: secrets.token_hex(16),
    ) -> Generator[tuple[Planned, Sound]]:
        """Yield the sound of each piece of a text, or of several, in order; CloudError, LibraryError.

        All requests are made before the first is sent, so that a text that cannot be sent whole is not begun.
        `stop` ends the iteration without an error. `customer` gives a number by which the vendor can delete.
        """
        gate = self._gate(profile, consent, is_sensitive=is_sensitive)
        gate.check()
        number = customer()
        planned = tuple(
            replace(one, part=part)
            for part, of in enumerate((text,) if isinstance(text, SanitisedText) else text)
            for one in self.plan(of, profile, manner, customer=lambda: number)
        )
        characters, cost_micros = (
            sum(len(one.wish.text.text) for one in planned),
            sum(one.cost_micros for one in planned),
        )
        self._ports.ledger.check(characters, cost_micros, self._ports.allowance())
        with self._call(gate) as call, contextlib.suppress(StoppedError):
            if stop is not None:
                stop.bind(call)
            for one in planned:
                yield one, self._spoken(call, one)

    def plan(
        self,
        text: SanitisedText,
        profile: CloudProfile,
        manner: Manner,
        *,
        customer: Callable[[], str] = lambda: "0" * 32,
    ) -> Iterator[Planned]:
        """Yield what would be sent for a text, exactly, but for the number by which it can be deleted."""
        vendor, facts = self._ports.vendor(profile.vendor), self._ports.facts(profile.vendor)
        with _titled(facts):
            yield from plan(text, profile, manner, vendor=vendor, facts=facts, customer=customer)

    def voices(self, profile: CloudProfile, consent: Consent) -> tuple[CloudVoice, ...]:
        """Return the voices that the vendor offers; nothing leaves where it has no list of them."""
        found: list[CloudVoice] = []
        page = ""
        with self._call(self._gate(profile, consent)) as call:
            for _ in range(_PAGES):
                request = call.vendor.voices_request(profile, page)
                if request is None:
                    listed = self._constant(call, profile)
                else:
                    listed = call.look(request, Purpose.VOICES, call.vendor.voices)
                found += map(presentable, listed.voices)
                page = listed.next_page
                if not page:
                    break
        return tuple(found)

    def test_key(self, profile: CloudProfile, consent: Consent, key: str) -> KeyTest:
        """Try a key by requests that cost nothing; CloudError CLOUD_BAD_KEY, and others, if it does not work."""
        with self._call(self._gate(profile, consent), key=key) as call:
            self._tokens.forget(profile.vendor)  # what was got for the key may outlive it
            first, *others = call.vendor.probes(profile, key)
            call.look(first, Purpose.PROBE, lambda answer: call.vendor.problem(answer) or answer)
            wide = [call.look(one, Purpose.PROBE, call.vendor.is_wide) for one in others]
        return KeyTest(is_wide=any(wide))

    def prove(self, profile: CloudProfile) -> tuple[Identity, ...]:
        """Have each host of a profile prove who it is, and send it nothing, so that no consent is needed.

        CloudError says what is wrong with the first that does not; it is not tried again.
        """
        with self._call(self._gate(profile, None), is_trial=True) as call:
            return tuple(call.prove(host) for host in call.vendor.hosts(profile))

    def delete(self, profile: CloudProfile, customer: str) -> int:
        """Have the vendor delete what it keeps under a number and return its status, 0 where it keeps nothing.

        This needs no consent: one that was taken back must not keep anybody from deleting. That nothing was found
        is no receipt but an error: the key may be another account's.
        """
        with self._call(self._gate(profile, None)) as call:
            request = call.vendor.deletion(profile, customer)
            if request is None:
                return 0
            return call.look(
                request, Purpose.DELETION, lambda answer: call.vendor.problem(answer) or answer
            ).status

    def recheck(self) -> None:
        """End whatever is under way and may not be any more; to be called when a switch or a consent changed."""
        for call in self._under_way():
            try:
                call.gate.check()
            except CloudError as error:
                call.cancel(error)

    def close(self) -> None:
        """End whatever is under way by LIBRARY_LOCKED, begin nothing more, and forget the tokens."""
        with self._lock:
            self._is_closed = True
            calls = tuple(self._calls)
        for call in calls:
            call.cancel(LibraryError(Code.LIBRARY_LOCKED))
        self._tokens.forget()

    def reopen(self) -> None:
        """Let calls begin again: there is a library that is open."""
        with self._lock:
            self._is_closed = False

    def forget_tokens(self, vendor: CloudVendor) -> None:
        """Forget what was got for the keys of a vendor."""
        self._tokens.forget(vendor)

    def _spoken(self, call: Call, one: Planned) -> Sound:
        def judge(answer: Answer) -> Sound | Problem:
            return call.vendor.sound(one.wish, answer)

        leaving = Leaving(
            vendor=call.gate.profile.vendor,
            purpose=Purpose.SPEECH,
            host=one.request.host,
            region=call.gate.region,
            proxy=call.gate.proxy,
            model=one.wish.model,
            text=one.wish.text.text,
            replaced=len(one.wish.text.replacements),
            body_bytes=len(one.request.body),
            cost_micros=one.cost_micros,
        )
        cap_bytes = SMALL_BYTES + round(2 * one.most_s) * _SOUND_BYTES_PER_S
        return call.ask(one.request, leaving, judge, cap_bytes=cap_bytes)

    def _constant(self, call: Call, profile: CloudProfile) -> VoicePage:
        listed = call.vendor.voices(None)
        if isinstance(listed, Problem):
            title = self._ports.facts(profile.vendor).title
            raise refusal(listed, _LIST, title=title, now_s=self._ports.now_ms() / 1000)
        return listed

    def _gate(self, profile: CloudProfile, consent: Consent | None, *, is_sensitive: bool = False) -> Gate:
        return Gate(
            profile,
            consent,
            facts=self._ports.facts(profile.vendor),
            consents=self._ports.consents,
            is_offline=self._ports.is_offline,
            now_ms=self._ports.now_ms,
            is_sensitive=is_sensitive,
        )

    @contextlib.contextmanager
    def _call(self, gate: Gate, *, key: str = "", is_trial: bool = False) -> Iterator[Call]:
        """Give a call that `recheck` and `close` know of, for as long as it takes."""
        gate.check()
        facts = self._ports.facts(gate.profile.vendor)
        times = self._times or (TRIAL if is_trial else None)
        transport = Transport(gate.profile.endpoint, title=facts.title, times=times, is_trial=is_trial)
        call = Call(self._ports, gate, transport, self._tokens, key=key)
        with self._lock:
            is_closed = self._is_closed
            if not is_closed:
                self._calls.add(call)
        if is_closed:
            transport.close()
            raise LibraryError(Code.LIBRARY_LOCKED)
        try:
            with _titled(facts):
                yield call
        finally:
            with self._lock:
                self._calls.discard(call)
            transport.close()

    def _under_way(self) -> tuple[Call, ...]:
        with self._lock:
            return tuple(self._calls)


@contextlib.contextmanager
def _titled(facts: VendorFacts) -> Iterator[None]:
    """Have errors call the vendor by the name that people know."""
    try:
        yield
    except CloudError as error:
        if "vendor" in error.params:
            error.params["vendor"] = facts.title
        raise
