"""Texts on their way to a cloud voice: shown exactly, then spoken piece by piece."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING

from app.core.cloud import CloudProfile, CloudVendor, CloudVoice
from app.core.easing import eased
from app.core.errors import CloudError, Code
from app.core.vendor_facts import VendorFacts
from app.services.cloud_desk import CloudDesk

if TYPE_CHECKING:
    from app.egress.messages import Sound
    from app.egress.preview import Manner, Planned
    from app.egress.stopping import Stop
    from app.privacy.rules import Rules
    from app.privacy.sanitised import SanitisedText
    from app.privacy.splice import LocalText
    from app.services.cloud_splice import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What would be sent, exactly: `requests[n].wire` is the n-th request, its credential aside."""

    facts: VendorFacts
    profile: CloudProfile  # the way that the requests would go
    region: str
    requests: tuple[Planned, ...]
    rules: Rules = field(repr=False)  # by which the text was searched
    customer: str  # the random number that stands in them, by which the vendor can delete
    characters: int
    cost_micros: int  # in millionths of a US dollar, by published prices


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """The sound of one piece: s16le mono, to be played straight after the piece before.

    All pieces of a text have the same rate; a `LocalText` was said by a voice of this computer.
    """

    text: SanitisedText | LocalText
    rate_hz: int
    pcm: bytes


class SpeechDesk(CloudDesk):
    """Sends what was shown and nothing else."""

    def voices(self, vendor: CloudVendor) -> tuple[CloudVoice, ...]:
        """Return the voices that a vendor offers to this account."""
        return self._broker.voices(*self._agreed(vendor))

    def prepared(self, vendor: CloudVendor, model: str, text: str) -> str:
        """Return a text as a vendor can be given it, which is how it has to be searched."""
        return self._vendor(vendor).prepared(text, model)

    def preview(
        self,
        vendor: CloudVendor,
        text: SanitisedText | Sequence[SanitisedText],
        manner: Manner,
        *,
        rules: Rules | None = None,
    ) -> Preview:
        """Return what `speak` would send, or `speak_parts` for several; nothing leaves, and no consent is needed.

        `rules` are those by which the text was searched, if they may have changed since.
        """
        profile, customer = self._profile(vendor), secrets.token_hex(16)
        texts = text if isinstance(text, Sequence) else (text,)
        planned = tuple(
            replace(one, part=number)
            for number, part in enumerate(texts)
            for one in self._broker.plan(part, profile, manner, customer=lambda: customer)
        )
        facts = self.facts(vendor)
        return Preview(
            facts=facts,
            profile=profile,
            region=facts.region_of(profile),
            requests=planned,
            rules=rules or self.rules,
            customer=customer,
            characters=sum(len(one.wish.text.text) for one in planned),
            cost_micros=sum(one.cost_micros for one in planned),
        )

    def speak(
        self,
        vendor: CloudVendor,
        text: SanitisedText,
        manner: Manner,
        *,
        is_sensitive: bool = False,
        stop: Stop | None = None,
        agreed: Preview | None = None,
    ) -> Iterator[Spoken]:
        """Yield the sound of a text, piece by piece, without clicks between; `stop()` ends it from any thread.

        A text of an item that is marked as sensitive goes only where the user attests the contracts of the sheet.
        CLOUD_CHANGED if other requests would be sent than those of `agreed`, which is what the user saw, or if the
        user's rules are others by now.
        """
        yield from self.speak_parts(
            vendor, (text,), manner, _nobody, is_sensitive=is_sensitive, stop=stop, agreed=agreed
        )

    def speak_parts(
        self,
        vendor: CloudVendor,
        parts: Sequence[SanitisedText | LocalText],
        manner: Manner,
        say: Say,
        *,
        is_sensitive: bool = False,
        stop: Stop | None = None,
        agreed: Preview | None = None,
    ) -> Iterator[Spoken]:
        """Yield the sound of a text in whose midst a voice of this computer says what stays here.

        `parts` are what `app.privacy.splice.spliced` makes; `say` is what `app.services.cloud_splice.local_voice`
        gives. Otherwise as `speak`.
        """
        from app.privacy.sanitised import SanitisedText as Leaves  # noqa: PLC0415 (as above)
        from app.services.cloud_splice import woven  # noqa: PLC0415

        profile, consent = self._agreed(vendor)
        leaving = [part for part in parts if isinstance(part, Leaves)]
        if agreed is not None:
            self._check_agreed(leaving, profile, manner, agreed)
        said = self._broker.speak(
            leaving,
            profile,
            consent,
            manner=manner,
            is_sensitive=is_sensitive,
            stop=stop,
            customer=lambda: self._noted(profile, agreed.customer if agreed else secrets.token_hex(16)),
        )

        def is_stopped() -> bool:
            return stop is not None and stop.is_set

        with closing(said):  # its connection too, however this ends
            agreed_to = said if agreed is None else self._still_agreed(said, profile, agreed)
            is_first = True
            for text, sound in woven(parts, agreed_to, say, title=vendor.public_name, is_stopped=is_stopped):
                pcm = eased(sound.pcm, sound.rate_hz, is_first=is_first)
                is_first = False
                yield Spoken(text=text, rate_hz=sound.rate_hz, pcm=pcm)

    def _check_agreed(
        self, leaving: Sequence[SanitisedText], profile: CloudProfile, manner: Manner, agreed: Preview
    ) -> None:
        planned = (
            one.wire
            for part in leaving
            for one in self._broker.plan(part, profile, manner, customer=lambda: agreed.customer)
        )
        is_way = profile == agreed.profile  # what is beside the host, a proxy, stands in no request
        if not is_way or tuple(planned) != tuple(one.wire for one in agreed.requests):
            raise CloudError(Code.CLOUD_CHANGED, vendor=profile.vendor.public_name)

    def _still_agreed(
        self, said: Iterator[tuple[Planned, Sound]], profile: CloudProfile, agreed: Preview
    ) -> Iterator[tuple[Planned, Sound]]:
        """Yield the pieces, none of which is asked for by other rules than the text was searched by."""
        for _ in agreed.requests:
            if self.rules != agreed.rules:
                raise CloudError(Code.CLOUD_CHANGED, vendor=profile.vendor.public_name)
            yield from islice(said, 1)
        yield from said

    def _noted(self, profile: CloudProfile, customer: str) -> str:
        """Return a number that is noted before it is sent, where the vendor can delete by it."""
        if self._vendor(profile.vendor).deletion(profile, customer) is not None:
            self._kept(lambda cloud: cloud.deletions.note(profile, customer))
        return customer


def _nobody(part: LocalText) -> Sound:
    raise ValueError(part)  # a text that leaves whole has no such part
