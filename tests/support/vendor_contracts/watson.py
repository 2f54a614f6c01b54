"""IBM Watson Text to Speech, and the tokens of IBM Cloud, by IBM's SDK `ibm_watson` and its pages."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Iterable
from urllib.parse import parse_qsl

from tests.support.vendor_contracts.samples import pcm_of
from tests.support.vendor_server import Contract, Reply, Route, Seen, object_faults

INSTANCE = "0a1b2c3d-0000-4000-8000-0123456789ab"
SECRETS = {"authorization": r"Basic [A-Za-z0-9+/=]+|Bearer [!-~]+"}
OPT_OUT = {"x-watson-learning-opt-out": "true|1"}
L16 = r"audio/l16;rate=22050;endianness=little-endian"
TOKEN = ".".join(
    urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")
    for part in (
        {"alg": "RS256"},
        {"iam_id": "iam-ServiceId-1", "iat": 1_780_000_000, "exp": 4_000_000_000},
        "signed",
    )
)
GRANT = [("grant_type", "urn:ibm:params:oauth:grant-type:apikey")]
VOICES = {
    "voices": [
        {
            "name": "en-US_MichaelV3Voice", "language": "en-US", "gender": "male", "customizable": True,
            "description": "Michael: American English male voice. Dnn technology.", "url": "https://example.com",
            "supported_features": {"custom_pronunciation": True, "voice_transformation": False},
        },
        {"name": "de-DE_BirgitV3Voice", "language": "de-DE", "gender": "female", "description": "Birgit: German."},
    ]
}  # fmt: skip


def contract() -> Contract:
    """Return the operations that are needed; what IBM itself takes is wider."""
    in_instance = f"/instances/{INSTANCE}/v1"
    looks = {"accept": ".*json.*|\\*/\\*", **SECRETS, **OPT_OUT}
    return Contract(
        routes=(
            Route(
                method="POST",
                path=f"{in_instance}/synthesize",
                answer=_speak,
                query={
                    "voice": r"[a-z]{2}-[A-Z]{2}_[A-Za-z0-9]+",
                    "rate_percentage": r"[+-]?\d{1,3}",
                    "pitch_percentage": r"[+-]?\d{1,3}",
                    "customization_id": r"[0-9a-f-]+",
                    "spell_out_mode": "default|singles|pairs|triples",
                },
                headers={
                    **SECRETS,
                    **OPT_OUT,
                    "accept": L16,
                    "content-type": "application/json",
                    "x-watson-metadata": r"customer_id=[^;=]+",
                },
                required=frozenset({"authorization", "accept", "content-type", "voice", *OPT_OUT}),
                body=_faults,
            ),
            Route(
                method="GET",
                path=f"{in_instance}/voices",
                answer=lambda _: _json(200, VOICES),
                headers=looks,
                required=frozenset({"authorization", *OPT_OUT}),
            ),
            Route(
                method="DELETE",
                path=f"{in_instance}/user_data",
                answer=lambda _: _json(200, {}),
                query={"customer_id": r"[^;=]+"},
                headers=looks,
                required=frozenset({"authorization", "customer_id", *OPT_OUT}),
            ),
            Route(
                method="GET",
                path="/identity/userinfo",
                answer=lambda _: _json(200, {"active": True, "iam_id": "iam-ServiceId-1", "sub": "ServiceId-1"}),
                headers=looks,
                required=frozenset({"authorization"}),
            ),
            Route(
                method="POST",
                path="/identity/token",
                answer=lambda _: _json(200, {"access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600}),
                headers={"content-type": "application/x-www-form-urlencoded"},
                required=frozenset({"content-type"}),
                body=_token_faults,
            ),
        ),
        refuse=refuse,
    )


def refuse(status: int, message: str, description: str = "Bad Request") -> Reply:
    """Return a refusal as the service words it."""
    return _json(status, {"error": message, "code": status, "code_description": description})


def _faults(seen: Seen) -> Iterable[str]:
    if len(seen.body) > 5120:
        yield "the body is longer than 5 KB"
    yield from object_faults(seen.json(), {"text": ".+"}, ("text",))


def _token_faults(seen: Seen) -> Iterable[str]:
    pairs = parse_qsl(seen.body.decode())
    named = [pair for pair in pairs if pair[0] not in {"apikey", "response_type"}]
    if named != GRANT or not dict(pairs).get("apikey"):
        yield f"not the exchange of a key: {[name for name, _ in pairs]}"


def _speak(seen: Seen) -> Reply:
    return Reply(headers=(("content-type", seen.headers["accept"]),), body=pcm_of(seen.json()["text"], 22_050))


def _json(status: int, value: object) -> Reply:
    return Reply(status=status, headers=(("content-type", "application/json"),), body=json.dumps(value).encode())
