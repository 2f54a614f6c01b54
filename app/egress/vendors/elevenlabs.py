"""ElevenLabs: `POST /v1/text-to-speech/{voice_id}`, never without `enable_logging=false`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.core.cloud import CloudVendor, CloudVoice
from app.egress import answers
from app.egress.messages import Limits, Problem, ProblemKind
from app.egress.plain_vendor import PlainVendor

if TYPE_CHECKING:
    from app.core.cloud import CloudProfile
    from app.egress.messages import Answer, Outgoing, Pairs, SpeechWish

HOSTS: Final = {
    "global": "api.elevenlabs.io",
    "us": "api.us.elevenlabs.io",
    "eu": "api.eu.residency.elevenlabs.io",
    "in": "api.in.residency.elevenlabs.io",
    "sg": "api.sg.residency.elevenlabs.io",
}
# The vendor takes up to 40,000 characters for some; an answer is read whole, and half an hour of it is too much.
MOST_CHARACTERS: Final = {
    "eleven_multilingual_v2": 5000,
    "eleven_flash_v2_5": 5000,
    "eleven_flash_v2": 5000,
    "eleven_v4": 5000,
    "eleven_v3": 3000,
}
_USUAL_MODEL: Final = "eleven_multilingual_v2"
_DIRECTED_MODELS: Final = ("eleven_v3", "eleven_v4")  # they take words in brackets for stage directions
_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_HISTORY_ID: Final = re.compile(r"[A-Za-z0-9]{20}")
_LANGUAGES: Final = tuple(
    "en ja zh de hi fr ko pt it es id nl tr fil pl sv bg ro ar cs el fi hr ms sk da ta uk ru".split()  # noqa: SIM905
)
_KINDS: Final = {
    "privacy_switch": ProblemKind.PRIVACY_REFUSED,
    "quota_exceeded": ProblemKind.QUOTA,
    "insufficient_credits": ProblemKind.QUOTA,
    "payment_required": ProblemKind.QUOTA,
    "too_many_concurrent_requests": ProblemKind.BUSY,
    "concurrent_limit_exceeded": ProblemKind.BUSY,
    "rate_limit_exceeded": ProblemKind.BUSY,
    "system_busy": ProblemKind.BUSY,
    "max_character_limit_exceeded": ProblemKind.TOO_LONG,
    "text_too_long": ProblemKind.TOO_LONG,
    "request_too_large": ProblemKind.TOO_LONG,
    "voice_not_found": ProblemKind.NOT_FOUND,
    "voice_does_not_exist": ProblemKind.NOT_FOUND,
    "invalid_voice_id": ProblemKind.NOT_FOUND,
    "model_not_found": ProblemKind.NOT_FOUND,
    "history_item_not_found": ProblemKind.NOT_FOUND,
    "unsupported_model": ProblemKind.NOT_FOUND,
    "missing_permissions": ProblemKind.FORBIDDEN,
    "insufficient_permissions": ProblemKind.FORBIDDEN,
    "feature_not_available": ProblemKind.FORBIDDEN,
    "subscription_required": ProblemKind.FORBIDDEN,
    "voice_access_denied": ProblemKind.FORBIDDEN,
    "model_access_denied": ProblemKind.FORBIDDEN,
    "detected_unusual_activity": ProblemKind.FORBIDDEN,
    "invalid_api_key": ProblemKind.BAD_KEY,
    "workspace_not_found": ProblemKind.BAD_KEY,  # their answer to a missing key
}


class ElevenLabs(PlainVendor):
    """Requests to and answers from ElevenLabs."""

    name = CloudVendor.ELEVENLABS
    region_hosts = HOSTS
    usual_region = "global"
    key_form = re.compile(r"[A-Za-z0-9_]{20,128}")
    key_header = ("xi-api-key", "")
    voices_path = "/v2/voices"
    rates = (0.7, 1.2)
    rate_hz = 24_000  # the best that no plan is too small for
    # Their specification says MPEG whatever is asked for, so the samples have to show what they are.
    sound_types = frozenset({"audio/pcm", "audio/l16", "application/octet-stream", "audio/mpeg"})

    def limits(self, model: str) -> Limits:
        """Return the model's limit, or the least of all for one that is not known."""
        return Limits(characters=MOST_CHARACTERS.get(model or _USUAL_MODEL, min(MOST_CHARACTERS.values())))

    def prepared(self, text: str, model: str) -> str:
        """Return a legible text of the same length in which nothing is a tag or a stage direction."""
        plain = super().prepared(text, model).translate(str.maketrans("<>", "  "))
        directed = (model or _USUAL_MODEL).startswith(_DIRECTED_MODELS)
        return plain.translate(str.maketrans("[]", "()")) if directed else plain

    def speech(self, wish: SpeechWish, profile: CloudProfile) -> Outgoing:
        """Return the request for one chunk without retention; CloudError for a voice or model of no known form."""
        model = wish.model or _USUAL_MODEL
        if not _ID.fullmatch(wish.voice) or model not in MOST_CHARACTERS:
            raise self.no_voice(wish)
        body: dict[str, object] = {"text": self.prepared(wish.text.text, model), "model_id": model}
        if (speed := self.rate(wish)) != 1.0:
            body["voice_settings"] = {"speed": speed}
        query = (("enable_logging", "false"), ("output_format", f"pcm_{self.rate_hz}"))
        return self.post(profile, f"/v1/text-to-speech/{wish.voice}", body, query=query)

    def voices_request(self, profile: CloudProfile, page: str = "") -> Outgoing | None:
        """Return the request for a hundred of the account's voices."""
        return self._voices_request(profile, 100, (("next_page_token", page),) if page else ())

    def probes(self, profile: CloudProfile, key: str) -> tuple[Outgoing, ...]:  # noqa: ARG002 -- one for all vendors
        """Return a look at one voice, at the account, and at one entry of its history."""
        return (
            self._voices_request(profile, 1),
            self.look(profile, "/v1/user"),
            self.look(profile, "/v1/history", (("page_size", "1"),)),
        )

    def deletion(self, profile: CloudProfile, customer: str) -> Outgoing | None:
        """Return the request to delete an entry of the history; None for our own numbers, which name none."""
        if not _HISTORY_ID.fullmatch(customer):
            return None
        return replace(self.look(profile, f"/v1/history/{customer}"), method="DELETE")

    def samples(self, answer: Answer) -> bytes | Problem:
        """Return the samples of an answer; that the switch was passed over is wrong, too."""
        if kept := answer.header("history-item-id"):
            kept = kept if _HISTORY_ID.fullmatch(kept) else ""
            return Problem(kind=ProblemKind.PRIVACY_REFUSED, vendor_code="kept_in_history", kept=kept)
        return super().samples(answer)

    def problem(self, answer: Answer) -> Problem | None:
        """Return what an answer refuses; a refusal of the switch against keeping is told from all others."""
        if re.search(rb"enable_logging|zero[ _-]?retention", answer.body[:4096], re.IGNORECASE):
            return answers.refusal(answer, _KINDS, "privacy_switch")
        detail = answers.member(answers.json_of(answer), "detail")
        return answers.refusal(
            answer, _KINDS, *(answers.text(detail, name) for name in ("code", "status", "type"))
        )

    def listed(self, said: object) -> Sequence[object] | None:
        """Return a page of the account's voices."""
        voices = answers.member(said, "voices")
        return voices if isinstance(voices, list) else None

    def next_page(self, said: object) -> str:
        """Return the token of the next page."""
        return answers.text(said, "next_page_token") if answers.member(said, "has_more") is True else ""

    def voice(self, entry: object) -> CloudVoice | None:
        """Return a voice; each speaks every language of the usual model, its own first."""
        voice_id = answers.text(entry, "voice_id")
        if not _ID.fullmatch(voice_id):
            return None
        own = answers.text(entry, "labels", "language")
        verified = (answers.text(one, "language") for one in answers.items(entry, "verified_languages"))
        return CloudVoice(
            id=voice_id,
            name=answers.text(entry, "name"),
            languages=tuple(dict.fromkeys(tag for tag in (own, *verified, *_LANGUAGES) if tag)),
            gender=answers.gender(entry, "labels", "gender"),
            models=tuple(MOST_CHARACTERS),
        )

    def rate(self, wish: SpeechWish) -> float:
        """Return the speed."""
        return round(super().rate(wish), 2)

    def _voices_request(self, profile: CloudProfile, count: int, page: Pairs = ()) -> Outgoing:
        query = (("page_size", str(count)), ("include_total_count", "false"), *page)
        return self.look(profile, self.voices_path, query)
