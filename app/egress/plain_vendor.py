"""What the vendors' modules have in common: each overrides what is particular about its vendor."""

from __future__ import annotations

import abc
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, Final

from app.core.errors import CloudError, Code
from app.core.legible import legible
from app.egress import answers, keys
from app.egress.messages import Outgoing, VoicePage

if TYPE_CHECKING:
    import re

    from app.core.cloud import CloudProfile, CloudVendor, CloudVoice
    from app.egress.messages import Answer, Pairs, Problem, Sound, SpeechWish, Token

JSON_TYPE: Final = ("content-type", "application/json")


class PlainVendor(abc.ABC):
    """A vendor that is sent JSON with its key in a header, answers with samples, and keeps nothing to be deleted.

    It is as `app.egress.vendor.Vendor` says; what is said there of each method is not said again.
    """

    name: ClassVar[CloudVendor]
    region_hosts: ClassVar[Mapping[str, str]]
    usual_region: ClassVar[str]
    key_form: ClassVar[re.Pattern[str]]
    key_header: ClassVar[tuple[str, str]] = ("authorization", "Bearer ")
    """The header that takes the key, and what stands there before it."""
    voices_path: ClassVar[str] = ""
    """Where the list of voices lies; nothing where there is none."""
    rates: ClassVar[tuple[float, float]]
    """The slowest and the fastest, as multiples of the usual."""
    rate_hz: ClassVar[int]
    sound_types: ClassVar[frozenset[str]] = frozenset()
    """By what media types the vendor calls its samples."""

    def hosts(self, profile: CloudProfile) -> tuple[str, ...]:
        """Return the region's host, or the private endpoint."""
        return (keys.host(profile, self.region_hosts, self.usual_region),)

    def checked_key(self, pasted: str) -> str:
        """Return a key of the one form that the vendor gives out."""
        return keys.checked(self.name, pasted, self.key_form)

    def token_request(self, profile: CloudProfile, key: str) -> Outgoing | None:  # noqa: ARG002 -- one for all vendors
        """Return None: the key is used itself."""
        return None

    def token(self, answer: Answer) -> Token | Problem:
        """Report that nobody asked for a token."""
        return self.problem(answer) or answers.unreadable("token")

    def prepared(self, text: str, model: str) -> str:  # noqa: ARG002 -- the same for all models
        """Return the text without what no request can carry."""
        return legible(text)[0]

    def voices_request(self, profile: CloudProfile, page: str = "") -> Outgoing | None:  # noqa: ARG002 -- one page
        """Return the request for all voices at once."""
        return self.look(profile, self.voices_path) if self.voices_path else None

    def deletion(self, profile: CloudProfile, customer: str) -> Outgoing | None:  # noqa: ARG002 -- same
        """Return None: nothing is kept that could be deleted by an id."""
        return None

    def authorised(
        self,
        request: Outgoing,
        profile: CloudProfile,  # noqa: ARG002 -- same
        credential: str | Token,
        now_s: int,  # noqa: ARG002 -- same
    ) -> Outgoing:
        """Return a request with the key in its header."""
        header, before = self.key_header
        return replace(request, secret_headers=((header, f"{before}{credential}"),))

    def sound(self, wish: SpeechWish, answer: Answer) -> Sound | Problem:
        """Return the samples of an answer, or what is wrong with it."""
        if problem := self.problem(answer):
            return problem
        samples = self.samples(answer)
        if not isinstance(samples, bytes):
            return samples
        return answers.sound_of(replace(wish, rate=self.rate(wish)), self.rate_hz, samples)

    def voices(self, answer: Answer | None) -> VoicePage | Problem:
        """Return the voices that are listed, without those of no known form."""
        if answer is None:
            return answers.unreadable("voices")
        if problem := self.problem(answer):
            return problem
        said = answers.json_of(answer)
        listed = self.listed(said)
        if listed is None:
            return answers.unreadable("voices")
        found = (self.voice(entry) for entry in listed)
        voices = {voice.id: voice for voice in found if voice is not None}
        return VoicePage(voices=tuple(voices.values()), next_page=self.next_page(said))

    def is_wide(self, answer: Answer) -> bool:
        """Say whether the key got what a key for speaking alone would not get."""
        return self.problem(answer) is None

    # ---- what a vendor's module says of its vendor

    @abc.abstractmethod
    def problem(self, answer: Answer) -> Problem | None:
        """Return what an answer refuses."""

    def samples(self, answer: Answer) -> bytes | Problem:
        """Return what may be s16le samples of an answer that grants them."""
        if answers.media_type(answer)[0] in self.sound_types:
            return answer.body
        return answers.unreadable("format")

    def rate(self, wish: SpeechWish) -> float:
        """Return the rate at which the vendor is asked to speak: the nearest one that it has."""
        return within(self.rates, wish.rate)

    def listed(self, said: object) -> Sequence[object] | None:
        """Return the voices that an answer's JSON lists, None where it is no such list."""
        return answers.items(said, "voices") if isinstance(said, dict) else None

    def next_page(self, said: object) -> str:  # noqa: ARG002 -- one page
        """Return by what to ask for the next page."""
        return ""

    def voice(self, entry: object) -> CloudVoice | None:  # noqa: ARG002 -- not all vendors have a list
        """Return a voice as it is listed, None for one that cannot be asked for."""
        return None

    # ---- requests and errors

    def look(self, profile: CloudProfile, path: str, query: Pairs = (), headers: Pairs = ()) -> Outgoing:
        """Return a request that only looks at something."""
        return Outgoing(method="GET", host=self.hosts(profile)[0], path=path, query=query, headers=headers)

    def post(
        self,
        profile: CloudProfile,
        path: str,
        body: Mapping[str, object],
        *,
        query: Pairs = (),
        headers: Pairs = (JSON_TYPE,),
    ) -> Outgoing:
        """Return a request that sends JSON, written so that a person can read it in the preview."""
        return Outgoing(
            method="POST",
            host=self.hosts(profile)[0],
            path=path,
            query=query,
            headers=headers,
            body=json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode(),
        )

    def no_voice(self, wish: SpeechWish) -> CloudError:
        """Return the error of a voice, or of a model, that the vendor does not have."""
        voice = f"{wish.voice} · {wish.model}" if wish.model else wish.voice
        return CloudError(Code.CLOUD_VOICE, vendor=self.name.public_name, voice=voice)


def within(bounds: tuple[float, float], value: float) -> float:
    """Return a value, or the bound that it lies beyond."""
    least, most = bounds
    return min(most, max(least, value))
