"""OpenAI: `POST /v1/audio/speech`, a bearer key, voices that are always the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.core.cloud import CloudVendor, CloudVoice
from app.egress import answers
from app.egress.messages import Limits, ProblemKind, VoicePage
from app.egress.plain_vendor import JSON_TYPE, PlainVendor

if TYPE_CHECKING:
    from app.core.cloud import CloudProfile
    from app.egress.messages import Answer, Outgoing, Problem, SpeechWish

HOSTS: Final = {"global": "api.openai.com", "us": "us.api.openai.com", "eu": "eu.api.openai.com"}
_TUNED: Final = "gpt-4o-mini-tts"  # a language model that speaks: it is told to read and nothing else
INSTRUCTIONS: Final = "Read the text aloud exactly as it is written, in a calm and clear voice. Add nothing to it."
_OLDER_MODELS: Final = ("tts-1", "tts-1-hd")
_VOICES: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(
        ("alloy", "ash", "coral", "echo", "fable", "nova", "onyx", "sage", "shimmer"), (_TUNED, *_OLDER_MODELS)
    ),
    **dict.fromkeys(("ballad", "cedar", "marin", "verse"), (_TUNED,)),
}
_LANGUAGES: Final = tuple(
    (  # noqa: SIM905 -- a list of words reads best as words
        "en de fr es it pt nl pl sv da no fi cs sk sl hr sr bs mk bg ro hu el tr uk ru be kk hy az he ar fa ur hi "
        "mr ne ta kn th vi id ms tl zh ja ko et lv lt is cy ca gl sw af mi"
    ).split()
)
_KINDS: Final = {
    "insufficient_quota": ProblemKind.QUOTA,
    "billing_hard_limit_reached": ProblemKind.QUOTA,
    "billing_not_active": ProblemKind.QUOTA,
    "credit_balance_exhausted": ProblemKind.QUOTA,
    "invalid_api_key": ProblemKind.BAD_KEY,
    "missing_scopes": ProblemKind.FORBIDDEN,
    "unsupported_country_region_territory": ProblemKind.FORBIDDEN,
    "model_not_found": ProblemKind.NOT_FOUND,
    "string_above_max_length": ProblemKind.TOO_LONG,
    "rate_limit_exceeded": ProblemKind.BUSY,
    "slow_down": ProblemKind.BUSY,
    "server_is_overloaded": ProblemKind.BUSY,
}


class OpenAI(PlainVendor):
    """Requests to and answers from OpenAI's speech endpoint."""

    name = CloudVendor.OPENAI
    region_hosts = HOSTS
    usual_region = "global"
    key_form = re.compile(r"sk-[A-Za-z0-9_-]{16,512}")
    rates = (0.25, 4.0)
    rate_hz = 24_000
    sound_types = frozenset({"audio/pcm", "audio/l16", "application/octet-stream"})

    def limits(self, model: str) -> Limits:
        """Return 4,096 characters; the tuned model also counts 2,000 tokens, which no 6,000 bytes come to."""
        return Limits(characters=4096, bytes=0 if model in _OLDER_MODELS else 6000)

    def speech(self, wish: SpeechWish, profile: CloudProfile) -> Outgoing:
        """Return the request for one chunk as raw samples; CloudError for a voice that the model does not have."""
        models = _VOICES.get(wish.voice, ())
        model = wish.model or (models[0] if models else "")
        if model not in models:
            raise self.no_voice(wish)
        body: dict[str, str | float] = {
            "model": model,
            "input": self.prepared(wish.text.text, wish.model),
            "voice": wish.voice,
            "response_format": "pcm",
        }
        if model == _TUNED:
            body["instructions"] = INSTRUCTIONS
        if (speed := self.rate(wish)) != 1.0:
            body["speed"] = speed
        headers = (("accept", "application/octet-stream"), JSON_TYPE)
        return self.post(profile, "/v1/audio/speech", body, headers=headers)

    def probes(self, profile: CloudProfile, key: str) -> tuple[Outgoing, ...]:  # noqa: ARG002 -- one for all vendors
        """Return a look at the models, at one stored file, and at one project of the whole organisation."""
        one = (("limit", "1"),)
        looks = (("/v1/models", ()), ("/v1/files", one), ("/v1/organization/projects", one))
        return tuple(self.look(profile, path, query, (("accept", "application/json"),)) for path, query in looks)

    def voices(self, answer: Answer | None) -> VoicePage | Problem:
        """Return the voices that are always there, each for every language."""
        if answer and (problem := self.problem(answer)):
            return problem
        return VoicePage(
            voices=tuple(
                CloudVoice(id=name, name=name.capitalize(), languages=_LANGUAGES, models=models)
                for name, models in sorted(_VOICES.items())
            )
        )

    def problem(self, answer: Answer) -> Problem | None:
        """Return what an answer refuses; a key without the right to do it is told from one that is none."""
        error = answers.member(answers.json_of(answer), "error")
        if "missing scopes" in answers.text(error, "message").lower():
            return answers.refusal(answer, _KINDS, "missing_scopes")
        return answers.refusal(answer, _KINDS, answers.text(error, "code"), answers.text(error, "type"))

    def rate(self, wish: SpeechWish) -> float:
        """Return the speed."""
        return round(super().rate(wish), 2)
