"""Every vendor of voices behind its server, and a broker that reaches it."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from app.core.cloud import CloudProfile, CloudVendor, Consent, Endpoint
from app.core.egress import Allowance, Leaving, Returned
from app.core.vendor_facts import VendorFacts, facts_of
from app.egress.broker import Broker
from app.egress.call import Ports
from app.egress.messages import Sound
from app.egress.preview import Manner
from app.egress.transport import Times
from app.egress.vendor import Vendor
from app.egress.vendor_list import vendor_of
from app.privacy.sanitised import SanitisedText
from tests.fakes.cloud_vendor import FakeLibrary
from tests.support.vendor_contracts.watson import INSTANCE
from tests.support.vendor_server import Contract, Reply, VendorServer, seen_of

SHEETS = Path(__file__).parent.parent.parent / "resources" / "cloud"
CANARY = "Zanarkand Querplex"  # stands in the text, and nowhere else in a request or what is kept of it
TEXT = f"Good morning, {CANARY}. The train leaves at seven, and there is tea."
DAY_MS = 24 * 3600 * 1000


def text_of(text: str) -> SanitisedText:
    """Return a text as the sanitiser leaves one in which it finds nothing."""
    return SanitisedText(text=text, language="en-GB")


@dataclass(frozen=True, kw_only=True)
class Case:
    """One vendor with what it takes to be spoken to; the key is a canary."""

    vendor: CloudVendor
    key: str
    manner: Manner
    switch: str = ""  # what has to be in every request for speech
    account: str = ""
    region: str = ""


CASES = (
    Case(
        vendor=CloudVendor.POLLY,
        key="AKIACANARY0123456789:canary0123456789canary0123456789canary01",
        manner=Manner(voice="Joanna", model="neural"),
        region="eu-west-1",
    ),
    Case(
        vendor=CloudVendor.GOOGLE, key="AIza" + "canary0" * 5, manner=Manner(voice="en-US-Wavenet-A"), region="eu"
    ),
    Case(
        vendor=CloudVendor.AZURE,
        key="ca0a0001ca0a0001ca0a0001ca0a0001",
        manner=Manner(voice="en-US-AvaMultilingualNeural"),
        region="westeurope",
    ),
    Case(
        vendor=CloudVendor.WATSON,
        key="canary0123456789canary0123456789canary012345",
        manner=Manner(voice="en-US_MichaelV3Voice"),
        switch="'x-watson-learning-opt-out': 'true'",
        region="eu-de",
        account=INSTANCE,
    ),
    Case(vendor=CloudVendor.OPENAI, key="sk-canary-0123456789abcdef", manner=Manner(voice="alloy", model="tts-1")),
    Case(
        vendor=CloudVendor.ELEVENLABS,
        key="canary0123456789abcdef0123456789",
        manner=Manner(voice="21m00Tcm4TlvDq8ikWAM"),
        switch="('enable_logging', 'false')",
    ),
    Case(
        vendor=CloudVendor.DEEPGRAM,
        key="canary0123456789abcdef0123456789abcdef01",
        manner=Manner(voice="aura-2-thalia-en"),
        switch="('mip_opt_out', 'true')",
    ),
)
assert {case.vendor for case in CASES} == {*CloudVendor}


class Door:
    """A vendor's server, a broker that reaches it, and what was written down."""

    def __init__(self, case: Case, server: VendorServer, *, times: Times | None = None) -> None:
        self.case = case
        self.server = server
        self.vendor: Vendor = vendor_of(case.vendor)
        self.facts: VendorFacts = facts_of((SHEETS / f"{case.vendor}.json").read_bytes(), case.vendor)
        self.library = FakeLibrary(secret=case.key)
        self.profile = CloudProfile(
            vendor=case.vendor,
            region=case.region,
            account=case.account,
            endpoint=Endpoint(host=server.host, ca_pem=server.ca_pem),
        )
        self.consent = Consent(
            vendor=case.vendor,
            facts_sha256=self.facts.sha256,
            given_ms=self.library.now,
            expires_ms=self.library.now + DAY_MS,
        )
        self.library.in_force = self.consent
        ports = Ports(
            vendor=lambda _: self.vendor,
            facts=lambda _: self.facts,
            consents=self.library,
            credentials=self.library,
            ledger=self.library,
            allowance=Allowance,
            is_offline=lambda: self.library.offline,
            now_ms=lambda: self.library.now,
        )
        self.broker = Broker(ports, times=times)

    def speak(self, text: str = TEXT) -> list[Sound]:
        """Return the sound of a text, all of it or an error."""
        spoken = self.broker.speak(text_of(text), self.profile, self.consent, manner=self.case.manner)
        return [sound for _, sound in spoken]

    def good(self, contract: Contract) -> Reply:
        """Return what the vendor answers where nothing is wrong."""
        (planned,) = self.broker.plan(text_of(TEXT), self.profile, self.case.manner)
        seen = seen_of(planned.request)
        route = contract.route(seen)
        assert route is not None
        return route.answer(seen)

    def outcomes(self) -> list[tuple[Leaving, Returned]]:
        """Return each request with how it ended; all have to have ended."""
        written = self.library.written
        pairs = list(zip(written[::2], written[1::2], strict=True))
        assert all(isinstance(out, Leaving) and isinstance(back, Returned) for out, back in pairs)
        return pairs  # type: ignore[return-value]


def contract_of(vendor: CloudVendor) -> Contract:
    return import_module(f"tests.support.vendor_contracts.{vendor}").contract()
