"""Deepgram as it publishes itself."""

from __future__ import annotations

from tests.support.vendor_contracts.published import json_reply, published, samples_for
from tests.support.vendor_server import Contract, Reply


def contract() -> Contract:
    """Return Deepgram for a key with the role of a member."""

    def no(status: int, message: str) -> Reply:
        return json_reply({"err_code": "Bad Request", "err_msg": message, "request_id": "0"}, status)

    models = {
        "stt": [{"canonical_name": "nova-3"}],
        "tts": [
            {
                "name": "thalia",
                "canonical_name": "aura-2-thalia-en",
                "languages": ["en", "en-US"],
                "metadata": {"tags": ["feminine", "clear"]},
            },
            {"name": "fabian", "canonical_name": "aura-2-fabian-de", "languages": "de", "metadata": None},
            {"canonical_name": "aura-2-x-en&callback=https://evil.example"},
            "nonsense",
        ],
    }
    return published(
        "deepgram",
        {
            "/v1/speak": lambda seen: samples_for(seen.json()["text"], "audio/l16;rate=24000;channels=1"),
            "/v1/models": lambda _: json_reply(models),
            "/v1/auth/token": lambda _: json_reply({"api_key_id": "1", "scopes": ["usage:write"]}),
        },
        no,
    )
