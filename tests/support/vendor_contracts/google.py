"""Google Cloud Text-to-Speech by its discovery document."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from tests.support.vendor_contracts.samples import pcm_of, wav_of
from tests.support.vendor_server import Contract, Reply, Route, Seen, object_faults

DOCUMENT = json.loads(
    (Path(__file__).parents[2] / "fixtures" / "vendors" / "google-texttospeech-v1.json").read_text("utf-8")
)
SECRETS = {"x-goog-api-key": r"[A-Za-z0-9_.-]+", "authorization": r"Bearer [A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+){2}"}
NEVER = {"key", "access_token", "oauth_token", "callback", "quotaUser"}
"""What the document allows and no request of ours may hold: secrets in addresses."""
VOICES = {
    "voices": [
        {
            "languageCodes": ["en-US"], "name": "en-US-Chirp3-HD-Kore", "ssmlGender": "FEMALE",
            "naturalSampleRateHertz": 24000,
        },
        {
            "languageCodes": ["cmn-CN"], "name": "cmn-CN-Wavenet-A", "ssmlGender": "MALE",
            "naturalSampleRateHertz": 24000,
        },
        {"languageCodes": ["de-DE"], "name": "de-DE-Standard-A", "ssmlGender": "NEUTRAL"},
        {"languageCodes": ["en-US"], "name": "Kore"},
    ]
}  # fmt: skip


def contract() -> Contract:
    """Return the operations of the document that are needed."""
    methods = DOCUMENT["methods"]
    return Contract(
        routes=(
            _route(methods["synthesize"], _speak),
            _route(methods["voices"], lambda _: _json(200, VOICES)),
            _route(methods["operations"], lambda _: refuse(403, "no permission", "PERMISSION_DENIED")),
        ),
        refuse=refuse,
    )


def refuse(status: int, message: str, code: str = "INVALID_ARGUMENT", details: tuple[Any, ...] = ()) -> Reply:
    """Return a refusal as Google words it."""
    error = {"code": status, "message": message, "status": code, "details": list(details)}
    return _json(status, {"error": error})


def reason(code: str) -> dict[str, str]:
    """Return a detail that gives the reason of a refusal."""
    return {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": code, "domain": "googleapis.com"}


def _route(method: Mapping[str, Any], answer: Callable[[Seen], Reply]) -> Route:
    known = {**DOCUMENT["parameters"], **method["parameters"]}
    query = {name: _form(p) for name, p in known.items() if p["location"] == "query" and name not in NEVER}
    shape = _shape(method["request"]["$ref"]) if "request" in method else None

    def faults(seen: Seen) -> Iterable[str]:
        if not seen.headers.get("content-type", "").startswith("application/json"):
            yield "content-type is not application/json"
        if not {"x-goog-api-key", "authorization"} & set(seen.headers):
            yield "no credential"
        form_faults = list(object_faults(seen.json(), shape or {}, ("input", "voice", "audioConfig")))
        yield from form_faults or _combination_faults(seen.json())

    return Route(
        method=method["httpMethod"],
        path="/" + re.sub(r"\{[^}]*\}", "[^/]+", method["flatPath"]),
        answer=answer,
        query=query,
        headers={**SECRETS, **({"content-type": r"application/json(?:; charset=utf-8)?"} if shape else {})},
        body=faults if shape else None,
    )


def _combination_faults(asked: Any) -> Iterable[str]:
    if len({"text", "ssml", "markup", "multiSpeakerMarkup"} & set(asked["input"])) != 1:
        yield "input is not one of several kinds"
    if not asked["voice"].get("languageCode"):
        yield "voice.languageCode is missing"
    audio = asked["audioConfig"]
    if not 0.25 <= audio.get("speakingRate", 1) <= 2 or not -20 <= audio.get("pitch", 0) <= 20:
        yield "rate or pitch is out of range"


def _shape(name: str) -> dict[str, Any]:
    return {key: _form(value) for key, value in DOCUMENT["schemas"][name]["properties"].items()}


def _form(value: Mapping[str, Any]) -> Any:
    if "$ref" in value:
        return _shape(value["$ref"])
    if "enum" in value:
        return "|".join(map(re.escape, value["enum"]))
    if value["type"] == "array":
        return [_form(value["items"])]
    in_query = {"integer": r"\d+", "boolean": "true|false", "number": r"[\d.]+"} if "location" in value else {}
    types: dict[str, Any] = {"string": ".*", "integer": int, "number": (int, float), "boolean": bool}
    return in_query.get(value["type"], types[value["type"]])


def _speak(seen: Seen) -> Reply:
    asked = seen.json()
    text = asked["input"]["text"]
    if len(text.encode()) > 5000:
        return refuse(400, "Either `input.text` or `input.ssml` is longer than the limit of 5000 bytes.")
    rate_hz = asked["audioConfig"].get("sampleRateHertz", 24000)
    speed = asked["audioConfig"].get("speakingRate", 1)
    wav = wav_of(pcm_of(text, rate_hz, speed=speed), rate_hz)
    return _json(200, {"audioContent": b64encode(wav).decode()})


def _json(status: int, value: object) -> Reply:
    headers = (("content-type", "application/json; charset=UTF-8"),)
    return Reply(status=status, headers=headers, body=json.dumps(value).encode())
