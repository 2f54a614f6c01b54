"""Google Cloud Text-to-Speech: JSON out, a WAV file in base64 back.

The published model is the discovery document `texttospeech.v1.json`.
"""

from __future__ import annotations

import binascii
import math
import re
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.core.cloud import CloudVendor, CloudVoice
from app.egress import answers, service_account
from app.egress.messages import Limits, ProblemKind
from app.egress.plain_vendor import PlainVendor, within
from app.egress.riff import samples_of

if TYPE_CHECKING:
    from app.core.cloud import CloudProfile
    from app.egress.messages import Answer, Outgoing, Problem, SpeechWish, Token
    from app.egress.service_account import Sign

HOSTS: Final = {
    "global": "texttospeech.googleapis.com",
    "eu": "eu-texttospeech.googleapis.com",
    "us": "us-texttospeech.googleapis.com",
}
_AUDIENCE: Final = f"https://{HOSTS['global']}/"  # at regional hosts too: it names the service
_SEMITONES: Final = (-20.0, 20.0)
_PITCHED: Final = frozenset({"Standard", "Wavenet", "Neural2", "News", "Polyglot"})
_TAGS: Final = {"cmn-CN": "zh-CN", "cmn-TW": "zh-TW", "yue-HK": "yue-HK"}
_VOICE: Final = re.compile(r"([a-z]{2,3}-[A-Za-z0-9]{2,4})-([A-Za-z0-9-]{1,60})")
_DELAY: Final = re.compile(r"(\d{1,6}(?:\.\d{1,9})?)s", re.ASCII)
_KINDS: Final[Mapping[str, ProblemKind]] = {
    "API_KEY_INVALID": ProblemKind.BAD_KEY,  # with status 400
    "ACCESS_TOKEN_EXPIRED": ProblemKind.CLOCK,  # it was signed a moment ago
    "UNAUTHENTICATED": ProblemKind.BAD_KEY,
    "PERMISSION_DENIED": ProblemKind.FORBIDDEN,
    "BILLING_DISABLED": ProblemKind.QUOTA,
    "RATE_LIMIT_EXCEEDED": ProblemKind.BUSY,
    "RESOURCE_EXHAUSTED": ProblemKind.BUSY,
    "UNAVAILABLE": ProblemKind.BUSY,
    "TEXT_TOO_LONG": ProblemKind.TOO_LONG,
    "VOICE_NOT_FOUND": ProblemKind.NOT_FOUND,
}
_SAID: Final = (
    (re.compile(r"longer than the limit"), "TEXT_TOO_LONG"),
    (
        re.compile(r"Voice '[^']*' does not exist|does not match any voice|not supported for this voice"),
        "VOICE_NOT_FOUND",
    ),
)
"""Google has one code, INVALID_ARGUMENT, for these; the codes here are ours."""


class Google(PlainVendor):
    """Requests to and answers from Google Cloud Text-to-Speech; a key is an API key or a service account."""

    name = CloudVendor.GOOGLE
    region_hosts = HOSTS
    usual_region = "eu"
    key_form = re.compile(r"AIza[A-Za-z0-9_-]{35}|AQ\.[A-Za-z0-9_-]{20,200}")
    key_header = ("x-goog-api-key", "")
    voices_path = "/v1/voices"
    rates = (0.25, 2.0)
    rate_hz = 24_000

    def __init__(self, sign: Sign | None = None) -> None:
        self._sign = sign

    def limits(self, model: str) -> Limits:  # noqa: ARG002 -- the same for all
        """Return the limit, which is in bytes."""
        return Limits(bytes=5000)

    def checked_key(self, pasted: str) -> str:
        """Return an API key, or what is needed of a service account's file."""
        pasted = pasted.strip()
        if pasted.startswith("{"):
            return service_account.checked(self.name, pasted)
        return super().checked_key(pasted)

    def speech(self, wish: SpeechWish, profile: CloudProfile) -> Outgoing:
        """Return the request for one chunk; the newest voices speak at their own pitch only."""
        voice = _VOICE.fullmatch(wish.voice)
        if voice is None:
            raise self.no_voice(wish)
        audio: dict[str, str | int | float] = {"audioEncoding": "LINEAR16", "sampleRateHertz": self.rate_hz}
        if wish.rate != 1:
            audio["speakingRate"] = self.rate(wish)
        if wish.pitch != 1 and model_of(wish.voice) in _PITCHED:
            audio["pitch"] = round(within(_SEMITONES, 12 * math.log2(wish.pitch)), 2)
        body = {
            "audioConfig": audio,
            "input": {"text": self.prepared(wish.text.text, wish.model)},
            "voice": {"languageCode": voice[1], "name": wish.voice},
        }
        return self.post(profile, "/v1/text:synthesize", body)

    def probes(self, profile: CloudProfile, key: str) -> tuple[Outgoing, ...]:
        """Return a look at the voices, and at the project's long jobs, which speaking does not need."""
        voices = self.look(profile, self.voices_path)
        if not key.startswith("{"):
            return (voices,)  # an API key names no project
        path = f"/v1/projects/{service_account.project_of(key)}/locations/global/operations"
        return voices, self.look(profile, path, (("pageSize", "1"),))

    def authorised(
        self, request: Outgoing, profile: CloudProfile, credential: str | Token, now_s: int
    ) -> Outgoing:
        """Return a request with the API key, or with a token that the service account signs for ten minutes."""
        key = str(credential)
        if not key.startswith("{"):
            return super().authorised(request, profile, key, now_s)
        if self._sign is None:
            raise RuntimeError("a service account needs somebody who signs")
        token = service_account.token(key, self._sign, _AUDIENCE, now_s)
        return replace(request, secret_headers=(("authorization", f"Bearer {token}"),))

    def samples(self, answer: Answer) -> bytes | Problem:
        """Return what lies in a WAV file, which lies in base64, which lies in JSON."""
        said = answers.json_of(answer)
        if not isinstance(said, dict):
            return answers.unreadable("json")
        try:
            wav = b64decode(answers.text(said, "audioContent"), validate=True)
        except (binascii.Error, ValueError):
            return answers.unreadable("base64")
        return samples_of(wav, self.rate_hz)

    def problem(self, answer: Answer) -> Problem | None:
        """Return what an answer refuses: by the reason in its details, by what it says, by its status."""
        error = answers.member(answers.json_of(answer), "error")
        details = answers.items(error, "details")
        reasons = (answers.text(detail, "reason") for detail in details)
        message = answers.text(error, "message")
        ours = (code for form, code in _SAID if form.search(message))
        found = answers.refusal(answer, _KINDS, *reasons, *ours, answers.text(error, "status"))
        delays = [m for detail in details if (m := _DELAY.fullmatch(answers.text(detail, "retryDelay")))]
        if found is not None and found.retry_after_s is None and delays:
            return replace(found, retry_after_s=float(delays[0][1]))
        return found

    def voice(self, entry: object) -> CloudVoice | None:
        """Return a voice; its model is a part of its name."""
        voice_id = answers.text(entry, "name")
        tags = answers.texts(entry, "languageCodes")
        if not _VOICE.fullmatch(voice_id) or not tags:
            return None
        return CloudVoice(
            id=voice_id,
            name=voice_id,
            languages=tuple(_TAGS.get(tag, tag) for tag in tags),
            gender=answers.gender(entry, "ssmlGender"),
            models=(model_of(voice_id),),
        )


def model_of(voice: str) -> str:
    """Return the model that a voice is of, by which it is billed: `en-US-Chirp3-HD-Kore` is of `Chirp3-HD`."""
    found = _VOICE.fullmatch(voice)
    return found[2].rpartition("-")[0] if found else ""
