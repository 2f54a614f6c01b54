"""Deepgram Aura: `POST /v1/speak`, never without `mip_opt_out=true` and never with a `callback`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from app.core.cloud import CloudVendor, CloudVoice
from app.egress import answers
from app.egress.messages import Limits, ProblemKind
from app.egress.plain_vendor import PlainVendor

if TYPE_CHECKING:
    from app.core.cloud import CloudProfile
    from app.egress.messages import Answer, Outgoing, Problem, SpeechWish

HOSTS: Final = {
    "global": "api.deepgram.com",
    "eu": "api.eu.deepgram.com",
    "au": "api.au.deepgram.com",
    "in": "api.in.deepgram.com",
}
_VOICE: Final = re.compile(r"(aura(?:-2)?)-([a-z]{2,24})-([a-z]{2})")
_GENDERS: Final = {"feminine": "female", "masculine": "male"}
_LEAST_SCOPES: Final = frozenset({"member", "usage:write", "usage:read", "project:read", "speak", "speak:write"})
_KINDS: Final = {
    "privacy_switch": ProblemKind.PRIVACY_REFUSED,
    "no_such_model": ProblemKind.NOT_FOUND,
    "project_not_found": ProblemKind.NOT_FOUND,
    "invalid_auth": ProblemKind.BAD_KEY,
    "invalid_credentials": ProblemKind.BAD_KEY,
    "insufficient_permissions": ProblemKind.FORBIDDEN,
    "access_denied": ProblemKind.FORBIDDEN,
    "payment_required": ProblemKind.QUOTA,
    "asr_payment_required": ProblemKind.QUOTA,
    "tts_payment_required": ProblemKind.QUOTA,
    "too_many_requests": ProblemKind.BUSY,
    "rate_limit_exceeded": ProblemKind.BUSY,
    "payload_too_large": ProblemKind.TOO_LONG,
}


class Deepgram(PlainVendor):
    """Requests to and answers from Deepgram's Aura voices; the voice names the model."""

    name = CloudVendor.DEEPGRAM
    region_hosts = HOSTS
    usual_region = "global"
    key_form = re.compile(r"[A-Za-z0-9]{32,128}")
    key_header = ("authorization", "Token ")
    voices_path = "/v1/models"
    rates = (0.7, 1.5)
    rate_hz = 24_000
    sound_types = frozenset({"audio/l16", "audio/pcm", "audio/raw", "application/octet-stream"})

    def limits(self, model: str) -> Limits:  # noqa: ARG002 -- one for all vendors
        """Return 2,000 characters, for every voice."""
        return Limits(characters=2000)

    def prepared(self, text: str, model: str) -> str:
        """Return a legible text without the backslashes that make of a brace a mark of pronunciation or pause."""
        return re.sub(r"\\+(?=[{}])", "", super().prepared(text, model))

    def speech(self, wish: SpeechWish, profile: CloudProfile) -> Outgoing:
        """Return the request for one chunk, opted out of training; CloudError for a voice of no known form."""
        if not _VOICE.fullmatch(wish.voice):
            raise self.no_voice(wish)
        speed = self.rate(wish)
        query = (
            ("mip_opt_out", "true"),
            ("container", "none"),
            ("encoding", "linear16"),
            ("model", wish.voice),
            ("sample_rate", str(self.rate_hz)),
            *((("speed", str(speed)),) if speed != 1.0 else ()),
        )
        return self.post(profile, "/v1/speak", {"text": self.prepared(wish.text.text, wish.model)}, query=query)

    def probes(self, profile: CloudProfile, key: str) -> tuple[Outgoing, ...]:  # noqa: ARG002 -- same
        """Return a look at what the key is, twice: the second time for what it may do."""
        look = self.look(profile, "/v1/auth/token")
        return (look, look)

    def problem(self, answer: Answer) -> Problem | None:
        """Return what an answer refuses, from either of the two forms that the vendor's errors have."""
        said = answers.json_of(answer)
        message = f"{answers.text(said, 'err_msg')} {answers.text(said, 'message')}".lower()
        if "mip_opt_out" in message:
            return answers.refusal(answer, _KINDS, "privacy_switch")
        if "no such model" in message:
            return answers.refusal(answer, _KINDS, "no_such_model")
        codes = (answers.text(said, name).lower() for name in ("err_code", "category"))
        return answers.refusal(answer, _KINDS, *codes)

    def is_wide(self, answer: Answer) -> bool:
        """Say whether the key names a scope beyond that of using the voices."""
        scopes = answers.texts(answers.json_of(answer), "scopes")
        return not _LEAST_SCOPES.issuperset(scopes)

    def listed(self, said: object) -> Sequence[object] | None:
        """Return the models that speak, of which each is a voice."""
        voices = answers.member(said, "tts")
        return voices if isinstance(voices, list) else None

    def voice(self, entry: object) -> CloudVoice | None:
        """Return the voice that a model is."""
        found = _VOICE.fullmatch(answers.text(entry, "canonical_name"))
        if found is None:
            return None
        told = sorted(answers.texts(entry, "languages"), key=len, reverse=True)
        genders = [_GENDERS[tag] for tag in answers.texts(entry, "metadata", "tags") if tag in _GENDERS]
        return CloudVoice(
            id=found.group(),
            name=(answers.text(entry, "name") or found[2]).capitalize(),
            languages=tuple(dict.fromkeys((*told, found[3]))),
            gender=genders[0] if genders else "",
            models=(found[1],),
        )

    def rate(self, wish: SpeechWish) -> float:
        """Return the speed; only the second generation of voices has another than the usual."""
        return round(super().rate(wish), 2) if wish.voice.startswith("aura-2-") else 1.0
