"""ElevenLabs as it publishes itself."""

from __future__ import annotations

from tests.support.vendor_contracts.published import json_reply, published, samples_for
from tests.support.vendor_server import Contract, Reply, Seen


def contract() -> Contract:
    """Return ElevenLabs for an Enterprise account and a key for speech and voices."""

    def no(status: int, message: str) -> Reply:
        return json_reply({"detail": {"status": "invalid_parameters", "message": message}}, status)

    def lacking(_: Seen) -> Reply:
        return json_reply({"detail": {"status": "missing_permissions", "message": "user_read"}}, 401)

    voice = {
        "voice_id": "21m00Tcm4TlvDq8ikWAM",
        "name": "Rachel",
        "labels": {"language": "en", "gender": "female"},
        "verified_languages": [{"language": "de", "model_id": "eleven_multilingual_v2"}],
    }
    return published(
        "elevenlabs",
        {
            "/v1/text-to-speech/[A-Za-z0-9]+": lambda seen: samples_for(seen.json()["text"], "audio/pcm"),
            "/v2/voices": lambda seen: json_reply(_page(seen, voice)),
            "/v1/user": lacking,
            "/v1/history": lacking,
            "/v1/history/[A-Za-z0-9]+": lambda _: json_reply({"status": "ok"}),
        },
        no,
    )


def _page(seen: Seen, voice: dict[str, object]) -> dict[str, object]:
    if ("next_page_token", "second") in seen.query:
        return {"voices": [{"voice_id": "../evil"}, {}, None], "has_more": False, "next_page_token": None}
    return {"voices": [voice], "has_more": True, "next_page_token": "second"}
