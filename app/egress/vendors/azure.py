"""Azure Speech: SSML out, samples in.

The contract is Microsoft's page "Text to speech REST API". Sound beyond ten minutes is cut off without a word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from app.core.cloud import CloudVendor, CloudVoice
from app.core.pcm import SAMPLE_BYTES
from app.egress import answers, keys
from app.egress.markup import Element, rendered, spoken
from app.egress.messages import Limits, Outgoing, Problem, ProblemKind
from app.egress.plain_vendor import PlainVendor, within

if TYPE_CHECKING:
    from app.core.cloud import CloudProfile
    from app.egress.messages import Answer, SpeechWish

DEFAULT_REGION: Final = "westeurope"
REGIONS: Final = (
    "australiaeast", "brazilsouth", "canadacentral", "canadaeast", "centralindia", "centralus", "eastasia",
    "eastus", "eastus2", "francecentral", "germanywestcentral", "italynorth", "japaneast", "japanwest",
    "koreacentral",
    "northcentralus", "northeurope", "norwayeast", "qatarcentral", "southafricanorth", "southcentralus",
    "southeastasia", "swedencentral", "switzerlandnorth", "switzerlandwest", "uaenorth", "uksouth", "ukwest",
    "westcentralus", "westeurope", "westus", "westus2", "westus3",
)  # fmt: skip
RATE_HZ: Final = 24_000
CUT_OFF_S: Final = 600
_LONGEST_S: Final = 420  # by an estimate for slow voices; some are slower
_HOSTS: Final = {region: f"{region}.tts.speech.microsoft.com" for region in REGIONS}
_OTHER_SERVICES: Final = {region: f"{region}.api.cognitive.microsoft.com" for region in REGIONS}
_PITCHES: Final = (0.5, 1.5)
_NAMESPACE: Final = "http://www.w3.org/2001/10/synthesis"
_VOICE: Final = re.compile(
    r"([a-z]{2,3}-(?:[A-Z][a-z]{3}-)?[A-Z]{2}(?:-[a-z]{2,12})?)-[A-Za-z0-9]{1,60}(?::[A-Za-z0-9]{1,60})?"
)
_COMPRESSED: Final = frozenset(
    {"audio/mpeg", "audio/mp3", "audio/ogg", "audio/webm", "audio/opus", "application/json"}
)
"""The service does not say by which type it calls samples without a head, so they have to show what they are."""
_KINDS: Final[Mapping[str, ProblemKind]] = {"QuotaExceeded": ProblemKind.QUOTA, "OutOfQuota": ProblemKind.QUOTA}
_OUT_OF_QUOTA: Final = re.compile(r"out of call volume quota|quota exceeded", re.IGNORECASE)


class Azure(PlainVendor):
    """Requests to and answers from Azure Speech."""

    name = CloudVendor.AZURE
    region_hosts = _HOSTS
    usual_region = DEFAULT_REGION
    key_form = re.compile(r"[0-9a-f]{32}|[A-Za-z0-9]{84}")  # the old form and the new
    key_header = ("ocp-apim-subscription-key", "")
    voices_path = "/cognitiveservices/voices/list"
    rates = (0.5, 2.0)
    rate_hz = RATE_HZ

    def limits(self, model: str) -> Limits:  # noqa: ARG002 -- the same for all
        """Return the limit, which is on how long the speech is."""
        return Limits(seconds=_LONGEST_S)

    def hosts(self, profile: CloudProfile) -> tuple[str, ...]:
        """Return the region's host, and the one where a probe asks for what is not speech."""
        (speech,) = super().hosts(profile)
        other = keys.host(profile, _OTHER_SERVICES, DEFAULT_REGION)
        return (speech,) if speech == other else (speech, other)

    def speech(self, wish: SpeechWish, profile: CloudProfile) -> Outgoing:
        """Return the request for one chunk."""
        voice = _VOICE.fullmatch(wish.voice)
        if voice is None:
            raise self.no_voice(wish)
        text = self.prepared(wish.text.text, wish.model)
        inner = spoken(text, rate=self.rate(wish), pitch=within(_PITCHES, wish.pitch))
        speak = Element(
            "speak",
            (("version", "1.0"), ("xmlns", _NAMESPACE), ("xml:lang", voice[1])),
            (Element("voice", (("name", wish.voice),), (inner,)),),
        )
        return Outgoing(
            method="POST",
            host=self.hosts(profile)[0],
            path=_path(profile, "/cognitiveservices/v1"),
            headers=(
                ("content-type", "application/ssml+xml"),
                ("x-microsoft-outputformat", f"raw-{RATE_HZ // 1000}khz-16bit-mono-pcm"),
            ),
            body=rendered(speak).encode(),
        )

    def voices_request(self, profile: CloudProfile, page: str = "") -> Outgoing | None:  # noqa: ARG002 -- one page
        """Return the request for all voices of the region."""
        return self._voices_request(profile)

    def probes(self, profile: CloudProfile, key: str) -> tuple[Outgoing, ...]:  # noqa: ARG002 -- one for all vendors
        """Return a look at the voices, and at the models of another service, which a Speech key does not open."""
        host = self.hosts(profile)[-1]
        return self._voices_request(profile), Outgoing(method="GET", host=host, path="/vision/v3.2/models")

    def samples(self, answer: Answer) -> bytes | Problem:
        """Return what is not called anything else than samples; ten minutes of them were cut off."""
        kind, _ = answers.media_type(answer)
        if kind in _COMPRESSED or kind.partition("/")[0] not in {"audio", "application"}:
            return answers.unreadable("format")
        if len(answer.body) >= CUT_OFF_S * RATE_HZ * SAMPLE_BYTES:
            return Problem(kind=ProblemKind.CUT_SHORT)
        return answer.body

    def problem(self, answer: Answer) -> Problem | None:
        """Return what an answer refuses; a free resource that is used up says so with status 403."""
        error = answers.member(answers.json_of(answer), "error")
        is_used_up = answer.status == 403 and _OUT_OF_QUOTA.search(answers.text(error, "message"))
        return answers.refusal(answer, _KINDS, "OutOfQuota" if is_used_up else answers.text(error, "code"))

    def listed(self, said: object) -> Sequence[object] | None:
        """Return the voices, which lie in no object."""
        return said if isinstance(said, list) else None

    def voice(self, entry: object) -> CloudVoice | None:
        """Return a voice that is in use."""
        voice_id = answers.text(entry, "ShortName")
        tags = (answers.text(entry, "Locale"), *answers.texts(entry, "SecondaryLocaleList"))
        is_in_use = answers.text(entry, "Status") in {"GA", "Preview"}
        if not is_in_use or not _VOICE.fullmatch(voice_id) or not all(tags):
            return None
        return CloudVoice(
            id=voice_id,
            name=answers.text(entry, "DisplayName"),
            languages=tuple(dict.fromkeys(tags)),
            gender=answers.gender(entry, "Gender"),
            models=("hd" if ":" in voice_id else "neural",),
        )

    def _voices_request(self, profile: CloudProfile) -> Outgoing:
        return self.look(profile, _path(profile, self.voices_path))


def _path(profile: CloudProfile, path: str) -> str:
    """Return the path, which at private endpoints lies deeper."""
    return f"/tts{path}" if profile.endpoint is not None and profile.endpoint.host else path
