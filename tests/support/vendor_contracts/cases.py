"""Polly, Google, Azure and Watson, each with what it takes to ask it for speech."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from app.core.cloud import CloudProfile, CloudVendor, Endpoint
from app.egress.messages import Answer, Outgoing, SpeechWish, Token
from app.egress.vendor import Vendor
from app.egress.vendor_list import vendor_of
from app.privacy.sanitised import SanitisedText
from tests.support.vendor_contracts import azure, google, polly, watson
from tests.support.vendor_server import Contract, seen_of

NOW_S = 1_780_000_000
TEXT = "Good morning. Zwölf Euro & more."
CUSTOMER = "f3b0c442-98fc-1c14"


@dataclass(frozen=True, kw_only=True)
class Case:
    """One vendor, its contract, and a voice, a key and a profile that it takes."""

    vendor: Vendor
    contract: Contract
    refuse: Any  # (status, message, code) -> Reply, in the vendor's own words
    voice: str
    key: str
    region: str
    account: str = ""
    models: tuple[str, ...] = ("",)

    def profile(self, *, private: str = "") -> CloudProfile:
        """Return the profile, at a private endpoint where one is named."""
        endpoint = Endpoint(host=private) if private else None
        return CloudProfile(vendor=self.vendor.name, region=self.region, account=self.account, endpoint=endpoint)

    def wish(self, text: str = TEXT, **more: Any) -> SpeechWish:
        """Return the wish for a text."""
        fields = {"voice": self.voice, "model": self.models[0], **more}
        return SpeechWish(text=SanitisedText(text=text, language="en"), **fields)

    def sent(self, request: Outgoing, *, private: str = "") -> Outgoing:
        """Return a request with its credential."""
        profile = self.profile(private=private)
        credential = self.credential(private=private)
        return self.vendor.authorised(request, profile, credential, NOW_S)

    def credential(self, *, private: str = "") -> str | Token:
        """Return the key, or the token that the contract gives for it."""
        request = self.vendor.token_request(self.profile(private=private), self.key)
        if request is None:
            return self.vendor.checked_key(self.key)
        token = self.vendor.token(self.asked(request))
        assert isinstance(token, Token)
        return token

    def asked(self, request: Outgoing) -> Answer:
        """Return what the vendor answers to a request without fault."""
        seen = seen_of(request)
        assert self.contract.faults(seen) == []
        return self.contract.reply(seen).answer()


@cache
def private_key() -> rsa.RSAPrivateKey:
    """Return a service account's key."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def service_account() -> str:
    """Return a service account's file as Google hands it out."""
    pem = private_key().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return json.dumps(
        {
            "type": "service_account",
            "project_id": "reading-aloud-1",
            "private_key_id": "0123456789abcdef0123456789abcdef01234567",
            "private_key": pem.decode(),
            "client_email": "speaker@reading-aloud-1.iam.gserviceaccount.com",
            "client_id": "100000000000000000000",
            "auth_uri": "https://accounts.google.com/o/oauth2/auth",
            "token_uri": "https://oauth2.googleapis.com/token",
            "universe_domain": "googleapis.com",
        }
    )


def sign(pem: bytes, message: bytes) -> bytes:
    """Sign as a service account does."""
    key = serialization.load_pem_private_key(pem, None)
    assert isinstance(key, rsa.RSAPrivateKey)
    return key.sign(message, padding.PKCS1v15(), hashes.SHA256())


POLLY = Case(
    vendor=vendor_of(CloudVendor.POLLY),
    contract=polly.contract(),
    refuse=polly.refuse,
    voice="Joanna",
    key="AKIAIOSFODNN7EXAMPLE:wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    region="eu-west-1",
    models=("neural", "standard", "generative", "long-form", ""),
)
GOOGLE = Case(
    vendor=vendor_of(CloudVendor.GOOGLE, sign),
    contract=google.contract(),
    refuse=google.refuse,
    voice="en-US-Wavenet-A",
    key="AIza" + "x" * 35,
    region="eu",
)
AZURE = Case(
    vendor=vendor_of(CloudVendor.AZURE),
    contract=azure.contract(),
    refuse=lambda status, message, _code="": azure.refuse(status, message),
    voice="en-US-AvaMultilingualNeural",
    key="0123456789abcdef0123456789abcdef",
    region="westeurope",
)
WATSON = Case(
    vendor=vendor_of(CloudVendor.WATSON),
    contract=watson.contract(),
    refuse=watson.refuse,
    voice="en-US_MichaelV3Voice",
    key="f5sAznhrKQyvBFFaZbtF60m5tzLbqWhyALQawBg5TjRI",
    region="eu-de",
    account=watson.INSTANCE,
)
CASES = (POLLY, GOOGLE, AZURE, WATSON)
