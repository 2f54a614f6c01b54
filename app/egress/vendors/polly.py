"""Amazon Polly: JSON out, samples in, each request signed by Signature Version 4.

The published model is botocore's `polly/2016-06-10/service-2.json`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from app.core.cloud import CloudVendor, CloudVoice
from app.core.errors import CloudError, Code
from app.egress import answers, sigv4
from app.egress.markup import Element, rendered, spoken
from app.egress.messages import Limits, ProblemKind
from app.egress.plain_vendor import PlainVendor

if TYPE_CHECKING:
    from app.core.cloud import CloudProfile
    from app.egress.messages import Answer, Outgoing, Problem, SpeechWish, Token

DEFAULT_REGION: Final = "eu-central-1"
HOSTS: Final = {
    region: f"polly.{region}.amazonaws.com"
    for region in (
        "af-south-1", "ap-east-1", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1",
        "ap-southeast-1", "ap-southeast-2", "ap-southeast-5", "ap-southeast-7", "ca-central-1", "eu-central-1",
        "eu-central-2", "eu-north-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "me-south-1",
        "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2",
    )
}  # fmt: skip
_ENGINES: Final = ("generative", "long-form", "neural", "standard")  # the best first
_TAGS: Final = {"arb": "ar", "cmn-CN": "zh-CN", "en-GB-WLS": "en-GB"}
"""Where Polly calls a language otherwise than most."""
_VOICE: Final = re.compile(r"[A-Za-z]{2,32}")
_KEY: Final = re.compile(r"((?:AKIA|ASIA)[A-Z0-9]{12,124}):([A-Za-z0-9/+]{40})(?::([A-Za-z0-9/+=]{16,4096}))?")
_LABELS: Final = re.compile(
    r"^\[[\w .-]+\]$|\bexport\b"
    r"|\b(?:aws_)?(?:access[_ ]?key[_ ]?id|secret[_ ]?access[_ ]?key|session[_ ]?token)\b\"?\s*[=:]?",
    re.IGNORECASE | re.MULTILINE,
)
_KINDS: Final[Mapping[str, ProblemKind]] = {
    "ThrottlingException": ProblemKind.BUSY,  # with status 400
    "ServiceQuotaExceededException": ProblemKind.QUOTA,
    "TextLengthExceededException": ProblemKind.TOO_LONG,
    "LanguageNotSupportedException": ProblemKind.NOT_FOUND,
    "EngineNotSupportedException": ProblemKind.NOT_FOUND,
    "UnrecognizedClientException": ProblemKind.BAD_KEY,
    "InvalidSignatureException": ProblemKind.BAD_KEY,
    "IncompleteSignatureException": ProblemKind.BAD_KEY,
    "MissingAuthenticationTokenException": ProblemKind.BAD_KEY,
    "ExpiredTokenException": ProblemKind.BAD_KEY,
    "RequestExpired": ProblemKind.CLOCK,
    "RequestTimeTooSkewed": ProblemKind.CLOCK,
}
_CLOCK: Final = re.compile(r"Signature (?:expired|not yet current)")


class Polly(PlainVendor):
    """Requests to and answers from Amazon Polly."""

    name = CloudVendor.POLLY
    region_hosts = HOSTS
    usual_region = DEFAULT_REGION
    key_form = _KEY
    voices_path = "/v1/voices"
    rates = (0.2, 2.0)
    rate_hz = 16_000  # the most that Polly has for samples
    sound_types = frozenset({"audio/pcm"})

    def limits(self, model: str) -> Limits:  # noqa: ARG002 -- the same for all
        """Return the limit on what is billed, which tags are not."""
        return Limits(characters=3000)

    def hosts(self, profile: CloudProfile) -> tuple[str, ...]:
        """Return the region's host; at a private endpoint too the region has to be listed, for it is signed."""
        if (profile.region or DEFAULT_REGION) not in HOSTS:
            raise CloudError(Code.CLOUD_REGION, vendor=self.name.public_name, region=profile.region)
        return super().hosts(profile)

    def checked_key(self, pasted: str) -> str:
        """Return `ID:SECRET[:SESSION TOKEN]` out of a pair, a downloaded table or a credentials file."""
        parts = re.split(r"[\s,:\"'{}]+", _LABELS.sub(" ", pasted))
        return super().checked_key(":".join(part for part in parts if part))

    def speech(self, wish: SpeechWish, profile: CloudProfile) -> Outgoing:
        """Return the request for one chunk; only the standard engine speaks at another pitch."""
        if not _VOICE.fullmatch(wish.voice) or wish.model not in {"", *_ENGINES}:
            raise self.no_voice(wish)
        pitch = wish.pitch if wish.model == "standard" else 1.0
        inner = spoken(self.prepared(wish.text.text, wish.model), rate=self.rate(wish), pitch=pitch)
        is_plain = isinstance(inner, str)
        body = {
            "Engine": wish.model or "neural",
            "OutputFormat": "pcm",
            "SampleRate": str(self.rate_hz),
            "Text": inner if is_plain else rendered(Element("speak", (), (inner,))),
            "TextType": "text" if is_plain else "ssml",
            "VoiceId": wish.voice,
        }
        return self.post(profile, "/v1/speech", body)

    def voices_request(self, profile: CloudProfile, page: str = "") -> Outgoing | None:
        """Return the request for a page of voices."""
        return self.look(profile, self.voices_path, (("NextToken", page),) if page else ())

    def probes(self, profile: CloudProfile, key: str) -> tuple[Outgoing, ...]:  # noqa: ARG002 -- one for all vendors
        """Return a look at the voices, and at lexicons, which speaking does not need."""
        return self.look(profile, self.voices_path), self.look(profile, "/v1/lexicons")

    def authorised(
        self, request: Outgoing, profile: CloudProfile, credential: str | Token, now_s: int
    ) -> Outgoing:
        """Return the request signed for the profile's region."""
        key_id, secret, session_token = (*str(credential).split(":"), "")[:3]
        key = sigv4.AwsKey(id=key_id, secret=secret, session_token=session_token)
        return sigv4.signed(request, key, region=profile.region or DEFAULT_REGION, service="polly", now_s=now_s)

    def problem(self, answer: Answer) -> Problem | None:
        """Return what an answer refuses: the exception is named in a header, or in the body."""
        said = answers.json_of(answer)
        code = (
            answer.header("x-amzn-errortype").partition(":")[0] or answers.text(said, "__type").rpartition("#")[2]
        )
        message = answers.text(said, "message") or answers.text(said, "Message")
        if code == "InvalidSignatureException" and _CLOCK.match(message):
            code = "RequestExpired"
        return answers.refusal(answer, _KINDS, code)

    def listed(self, said: object) -> Sequence[object] | None:
        """Return the voices of a page."""
        return answers.items(said, "Voices") if isinstance(said, dict) else None

    def next_page(self, said: object) -> str:
        """Return the token of the next page."""
        return answers.text(said, "NextToken")

    def voice(self, entry: object) -> CloudVoice | None:
        """Return a voice with the engines that speak with it."""
        voice_id = answers.text(entry, "Id")
        tags = (answers.text(entry, "LanguageCode"), *answers.texts(entry, "AdditionalLanguageCodes"))
        engines = answers.texts(entry, "SupportedEngines")
        if not _VOICE.fullmatch(voice_id) or not all(tags):
            return None
        return CloudVoice(
            id=voice_id,
            name=answers.text(entry, "Name"),
            languages=tuple(_TAGS.get(tag, tag) for tag in tags),
            gender=answers.gender(entry, "Gender"),
            models=tuple(engine for engine in _ENGINES if engine in engines),
        )
