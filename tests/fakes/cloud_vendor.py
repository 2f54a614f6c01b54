"""A vendor of voices that is none of the real ones, with all that a vendor can have, and the ports around it."""

from __future__ import annotations

import json
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from app.core.cloud import Attestation, CloudProfile, CloudVendor, CloudVoice, Consent, Endpoint
from app.core.egress import Allowance, Leaving, Returned
from app.core.errors import CloudError, Code
from app.core.vendor_facts import Claim, Price, VendorFacts
from app.egress import answers
from app.egress.call import Ports
from app.egress.messages import (
    Answer,
    Limits,
    Outgoing,
    Problem,
    ProblemKind,
    Sound,
    SpeechWish,
    Token,
    VoicePage,
)
from tests.support.vendor_server import Contract, Reply, Route, Seen

KEY: Final = "canary-key-3c9d7e"
RATE_HZ: Final = 16_000
HASH: Final = bytes(range(32))
_CLAIM: Final = Claim(says="Nothing.", source="https://example.com", verified=True)

FACTS: Final = VendorFacts(
    vendor=CloudVendor.DEEPGRAM,
    title="Fake Voices",
    company="Fake Inc.",
    checked=date(2026, 11, 1),
    regions={"here": "This computer"},
    default_region="here",
    hosts=("api.fake.example",),
    prices=(Price(model="", micros_per_million=16_000_000, source="https://example.com", verified=True),),
    keeps=dict.fromkeys(("content", "metadata", "abuse_logs", "backups"), _CLAIM),
    trains_on=_CLAIM,
    seen_by=_CLAIM,
    deletion=_CLAIM,
    privacy_switch=_CLAIM,
    attestations=frozenset({Attestation.DPA}),
    key_advice=(),
    notices=(),
    sha256=HASH,
)


class FakeVendor:
    """Speaks JSON; sends samples in proportion to the text."""

    name: Final = CloudVendor.DEEPGRAM

    def __init__(self, *, has_token: bool = False, limits: Limits | None = None) -> None:
        self._has_token = has_token
        self._limits = limits or Limits(characters=200)

    def limits(self, model: str) -> Limits:
        del model
        return self._limits

    def hosts(self, profile: CloudProfile) -> tuple[str, ...]:
        return (profile.endpoint.host if profile.endpoint else "api.fake.example",)

    def checked_key(self, pasted: str) -> str:
        if not pasted.strip().isprintable() or " " in pasted.strip():
            raise CloudError(Code.CLOUD_KEY_FORM, vendor=self.name, reason="it has another form")
        return pasted.strip()

    def token_request(self, profile: CloudProfile, key: str) -> Outgoing | None:
        if not self._has_token:
            return None
        request = Outgoing(method="POST", host=self.hosts(profile)[0], path="/token")
        return replace(request, secret_headers=(("x-key", key),))

    def token(self, answer: Answer) -> Token | Problem:
        return self.problem(answer) or Token(text=answers.text(answers.json_of(answer), "token"), seconds=3600)

    def prepared(self, text: str, model: str) -> str:
        del model
        return text

    def speech(self, wish: SpeechWish, profile: CloudProfile) -> Outgoing:
        body = {"text": wish.text.text, "voice": wish.voice, "rate": wish.rate, "customer": wish.customer}
        return Outgoing(
            method="POST",
            host=self.hosts(profile)[0],
            path="/v1/speak:now",
            query=(("mip_opt_out", "true"),),
            headers=(("content-type", "application/json"),),
            body=json.dumps(body, ensure_ascii=False).encode(),
        )

    def voices_request(self, profile: CloudProfile, page: str = "") -> Outgoing | None:
        return Outgoing(method="GET", host=self.hosts(profile)[0], path="/v1/voices", query=(("page", page),))

    def probes(self, profile: CloudProfile, key: str) -> tuple[Outgoing, ...]:
        del key
        host = self.hosts(profile)[0]
        return (
            Outgoing(method="GET", host=host, path="/v1/me"),
            Outgoing(method="GET", host=host, path="/v1/everything"),
        )

    def deletion(self, profile: CloudProfile, customer: str) -> Outgoing | None:
        return Outgoing(method="DELETE", host=self.hosts(profile)[0], path=f"/v1/data/{customer}")

    def authorised(
        self, request: Outgoing, profile: CloudProfile, credential: str | Token, now_s: int
    ) -> Outgoing:
        del profile, now_s
        secret = credential.text if isinstance(credential, Token) else credential
        return replace(request, secret_headers=(("x-key", secret),))

    def sound(self, wish: SpeechWish, answer: Answer) -> Sound | Problem:
        if problem := self.problem(answer):
            return problem
        if answers.media_type(answer)[0] != "audio/l16":
            return answers.unreadable("format")
        return answers.sound_of(wish, RATE_HZ, answer.body)

    def voices(self, answer: Answer | None) -> VoicePage | Problem:
        if answer is None or (problem := self.problem(answer)):
            return answers.unreadable("voices") if answer is None else problem  # type: ignore[return-value]
        said = answers.json_of(answer)
        voices = (CloudVoice(id=name, name=name, languages=("en",)) for name in answers.texts(said, "voices"))
        return VoicePage(voices=tuple(voices), next_page=answers.text(said, "next"))

    def problem(self, answer: Answer) -> Problem | None:
        code = answers.text(answers.json_of(answer), "error")
        return answers.refusal(answer, {"privacy": ProblemKind.PRIVACY_REFUSED}, code)

    def is_wide(self, answer: Answer) -> bool:
        return answer.status == 200


def samples(seen: Seen) -> Reply:
    """Return a tone-free wave as long as the text needs, never mistaken for a text or a header."""
    characters = len(seen.json()["text"])
    return Reply(headers=(("content-type", "audio/l16"),), body=b"\x00\x01\x00\xff" * (characters * 800))


def _json(value: object) -> Reply:
    return Reply(headers=(("content-type", "application/json"),), body=json.dumps(value).encode())


def _voices(seen: Seen) -> Reply:
    pages = {"": {"voices": ["ada"], "next": "2"}, "2": {"voices": ["bob"]}}
    return _json(pages[dict(seen.query)["page"]])


_KEYED: Final = {"headers": {"x-key": ".+", "content-type": "application/json"}, "required": frozenset({"x-key"})}
CONTRACT: Final = Contract(
    routes=(
        Route(
            method="POST", path="/v1/speak:now", query={"mip_opt_out": "true"}, answer=samples,
            body=lambda seen: [] if seen.json() else ["no JSON"], **_KEYED,
        ),
        Route(method="POST", path="/token", answer=lambda _: _json({"token": "canary-token"}), **_KEYED),
        Route(method="GET", path="/v1/voices", query={"page": ".*"}, answer=_voices, **_KEYED),
        Route(method="GET", path="/v1/me", answer=lambda _: _json({}), **_KEYED),
        Route(method="GET", path="/v1/everything", answer=lambda _: Reply(status=403), **_KEYED),
        Route(method="DELETE", path="/v1/data/[0-9a-f]+", answer=lambda _: Reply(status=204), **_KEYED),
    ),
    refuse=lambda status, why: Reply(status=status, body=why.encode()),
)  # fmt: skip


@dataclass
class FakeLibrary:
    """Consent, keys and ledger in memory; `written` is what the ledger has, in order."""

    in_force: Consent | None = None
    secret: str = KEY
    written: list[Leaving | Returned] = field(default_factory=list)
    offline: bool = False
    now: int = 1_800_000_000_000
    refuse_next: deque[Exception] = field(default_factory=deque)

    def consent(self, vendor: CloudVendor) -> Consent | None:
        del vendor
        return self.in_force

    def key(self, vendor: CloudVendor) -> str:
        del vendor
        return self.secret

    def check(self, characters: int, cost_micros: int, allowance: Allowance) -> None:
        assert characters >= 0
        assert cost_micros >= 0
        assert allowance == Allowance()

    def leaving(self, leaving: Leaving, allowance: Allowance) -> int:
        del allowance
        if self.refuse_next:
            raise self.refuse_next.popleft()
        self.written.append(leaving)
        return len(self.written)

    def returned(self, number: int, leaving: Leaving, returned: Returned) -> None:
        assert 0 < number <= len(self.written)
        assert leaving in self.written
        self.written.append(returned)

    def ports(self, vendor: FakeVendor) -> Ports:
        """Return the ports of a broker."""
        return Ports(
            vendor=lambda _: vendor,
            facts=lambda _: FACTS,
            consents=self,
            credentials=self,
            ledger=self,
            allowance=Allowance,
            is_offline=lambda: self.offline,
            now_ms=lambda: self.now,
        )


def agreed(library: FakeLibrary, *attestations: Attestation) -> Consent:
    """Let the user agree for a year."""
    consent = Consent(
        vendor=CloudVendor.DEEPGRAM,
        facts_sha256=HASH,
        given_ms=library.now,
        expires_ms=library.now + 365 * 24 * 3600 * 1000,
        attestations=frozenset(attestations),
    )
    library.in_force = consent
    return consent


def profile_of(host: str, ca_pem: bytes, **more: object) -> CloudProfile:
    """Return a profile that leads to a server of the tests."""
    endpoint = Endpoint(host=host, ca_pem=ca_pem, **more)  # type: ignore[arg-type]
    return CloudProfile(vendor=CloudVendor.DEEPGRAM, endpoint=endpoint)
