"""Azure Speech by Microsoft's page "Text to speech REST API" (learn.microsoft.com)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from xml.etree import ElementTree as ET

from tests.support.vendor_contracts.samples import pcm_of
from tests.support.vendor_server import Contract, Reply, Route, Seen

KEYED = {"ocp-apim-subscription-key": r"[A-Za-z0-9]{32}|[A-Za-z0-9]{84}"}
SPEAK = "{http://www.w3.org/2001/10/synthesis}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
CUT_OFF_S = 600
VOICES = [
    {
        "Name": "Microsoft Server Speech Text to Speech Voice (en-US, JennyMultilingualNeural)",
        "DisplayName": "Jenny Multilingual", "LocalName": "Jenny Multilingual",
        "ShortName": "en-US-JennyMultilingualNeural", "Gender": "Female", "Locale": "en-US",
        "LocaleName": "English (United States)", "SecondaryLocaleList": ["de-DE", "en-US"],
        "SampleRateHertz": "24000", "VoiceType": "Neural", "Status": "GA", "WordsPerMinute": "190",
    },
    {
        "DisplayName": "Ava HD", "ShortName": "en-US-Ava:DragonHDLatestNeural", "Gender": "Female",
        "Locale": "en-US", "VoiceType": "NeuralHD", "Status": "Preview",
    },
    {"ShortName": "zh-CN-liaoning-XiaobeiNeural", "Gender": "Female", "Locale": "zh-CN-liaoning", "Status": "GA"},
    {"ShortName": "en-US-OldNeural", "Gender": "Male", "Locale": "en-US", "Status": "Deprecated"},
]  # fmt: skip


def contract() -> Contract:
    """Return the two operations, at the region's host and at a private endpoint, and another service's."""
    return Contract(
        routes=(
            Route(
                method="POST",
                path=r"(?:/tts)?/cognitiveservices/v1",
                answer=_speak,
                headers={
                    **KEYED,
                    "content-type": r"application/ssml\+xml",
                    "x-microsoft-outputformat": "raw-24khz-16bit-mono-pcm",
                },
                required=frozenset({"content-type", "x-microsoft-outputformat", *KEYED}),
                body=_faults,
            ),
            Route(
                method="GET",
                path=r"(?:/tts)?/cognitiveservices/voices/list",
                answer=lambda _: _json(200, VOICES),
                headers=KEYED,
                required=frozenset(KEYED),
            ),
            Route(
                method="GET",
                path="/vision/v3.2/models",
                answer=lambda _: refuse(401, "Access denied due to invalid subscription key."),
                headers=KEYED,
                required=frozenset(KEYED),
            ),
        ),
        refuse=refuse,
    )


def refuse(status: int, message: str) -> Reply:
    """Return a refusal as Azure's gateway words it."""
    return _json(status, {"error": {"code": str(status), "message": message}})


def _faults(seen: Seen) -> Iterable[str]:
    try:
        speak = ET.fromstring(seen.body.decode())
    except (ET.ParseError, UnicodeDecodeError) as error:
        yield f"no SSML: {error}"
        return
    if speak.tag != f"{SPEAK}speak" or speak.get("version") != "1.0" or not speak.get(LANGUAGE):
        yield "no speak with version and language"
    if [voice.tag for voice in speak] != [f"{SPEAK}voice"] or (speak.text or "").strip():
        yield "not one voice"
    for element in speak.iter():
        known = {"speak": {"version", LANGUAGE}, "voice": {"name"}, "prosody": {"rate", "pitch"}}
        name = element.tag.removeprefix(SPEAK)
        if name not in known or not set(element.attrib) <= known[name]:
            yield f"unknown element or attribute: {name} {element.attrib}"


def _speak(seen: Seen) -> Reply:
    text = "".join(ET.fromstring(seen.body.decode()).itertext())
    pcm = pcm_of(text, 24_000)[: CUT_OFF_S * 48_000]
    return Reply(headers=(("content-type", "audio/x-wav"),), body=pcm)


def _json(status: int, value: object) -> Reply:
    headers = (("content-type", "application/json; charset=utf-8"),)
    return Reply(status=status, headers=headers, body=json.dumps(value).encode())
