"""What leaves this computer for a cloud vendor, told by what makes the requests and decides on the hosts.

Nothing here is written by hand that the program decides: hosts come from the sheet that the allow-list is made of,
requests from the vendor's own module through the encoder that also sends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from textwrap import wrap
from typing import Final

from app.core.cloud import CloudProfile, CloudVendor
from app.core.egress import Purpose
from app.core.vendor_facts import KEPT, Claim, Price, VendorFacts
from app.egress import allow_list
from app.egress.messages import Outgoing, SpeechWish
from app.egress.vendor import Vendor
from app.egress.vendor_list import vendor_of
from app.egress.wire import Wire, wire
from app.privacy.sanitised import SanitisedText
from app.services.cloud_facts import CloudFacts

Said = Callable[[str], str]
TEXT: Final = "THE TEXT"
"""Stands for the text in every request that is shown."""

KEY: Final = "THE-KEY"
"""Stands for a key that is exchanged for a token."""

_SAMPLES: Final[Mapping[CloudVendor, tuple[str, str]]] = {
    # A voice and a model, of the form that the vendor's requests demand.
    CloudVendor.POLLY: ("Joanna", "neural"),
    CloudVendor.GOOGLE: ("en-GB-Neural2-A", ""),
    CloudVendor.AZURE: ("en-GB-SoniaNeural", ""),
    CloudVendor.WATSON: ("en-GB_KateV3Voice", ""),
    CloudVendor.OPENAI: ("alloy", "gpt-4o-mini-tts"),
    CloudVendor.ELEVENLABS: ("THEVOICE", "eleven_multilingual_v2"),
    CloudVendor.DEEPGRAM: ("aura-2-thalia-en", ""),
}
_ACCOUNT: Final = "00000000-0000-0000-0000-000000000000"
_CUSTOMER: Final = "0123456789abcdef0123"
_OWNED_KEY: Final = '{"project_id": "your-project"}'
"""The part of a key, of those that have one, by which it is asked what else the key may do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traffic:
    """Everything that can go to one vendor: to which hosts, and each kind of request as it is sent, keys aside.

    `hosts` are those of each region.
    """

    facts: VendorFacts
    hosts: Mapping[str, tuple[str, ...]]
    requests: tuple[tuple[Purpose, Wire], ...]


def traffic(vendor: Vendor, facts: VendorFacts) -> Traffic:
    """Return what can go to a vendor in its usual region."""
    profile = CloudProfile(vendor=vendor.name, account=_ACCOUNT)
    regions = {region: replace(profile, region=region) for region in facts.regions or ("",)}
    voice, model = _SAMPLES[vendor.name]
    wish = SpeechWish(
        text=SanitisedText(text=TEXT, language="en-GB"), voice=voice, model=model, customer=_CUSTOMER
    )
    made: tuple[tuple[Purpose, Outgoing | None], ...] = (
        (Purpose.SPEECH, vendor.speech(wish, profile)),
        (Purpose.TOKEN, vendor.token_request(profile, KEY)),
        (Purpose.VOICES, vendor.voices_request(profile)),
        *((Purpose.PROBE, probe) for probe in vendor.probes(profile, _OWNED_KEY)),
        (Purpose.DELETION, vendor.deletion(profile, _CUSTOMER)),
    )
    return Traffic(
        facts=facts,
        hosts={region: _allowed(vendor, at, facts) for region, at in regions.items()},
        requests=tuple((purpose, wire(out)) for purpose, out in made if out),
    )


def _allowed(vendor: Vendor, profile: CloudProfile, facts: VendorFacts) -> tuple[str, ...]:
    """Return the hosts that both the sheet and the vendor's own module name: nothing is sent to any other."""
    return tuple(sorted(allow_list.hosts(profile, facts) & {*vendor.hosts(profile)}))


def document(sheets: Path, said: Said = str) -> str:
    """Return what can leave for every vendor whose sheet lies in this folder; CloudError CLOUD_FACTS.

    `said` gives the words in another language, those of `WORDS` and of `VendorFacts.words`.
    """
    facts = CloudFacts(sheets)
    return _Page(said).of(traffic(vendor_of(vendor), facts(vendor)) for vendor in CloudVendor)


_TITLE: Final = "What leaves this computer"
_PROMISE: Final = (
    "This page is made of the tables and the code that send. Nothing leaves before you switch a vendor on, agree "
    "to what stands here, and see the text as it will go. With the offline switch on, nothing leaves at all."
)
_TRIED: Final = (
    "One thing you can ask for before: whether a connection leads to the vendor. Then each of the hosts below, or "
    "your own, is reached, by your proxy if you named one, and shows its certificate. It learns the address of "
    "your network and by which name it was asked for. It is sent nothing, and the record tells of it."
)
_SHOWN: Final = (
    "Below, {text} stands for your text, from which what identifies people was taken out before. Recordings never "
    "leave, nor do titles, file names, dates or anything else of your library. The key of your account goes along "
    "in a header and is left out here; where it is exchanged for a token first, {key} stands for it. All of it "
    "goes over TLS 1.2 or newer. Voices, numbers and the language are examples. A vendor sees the address of your "
    "network, as any server does."
)
_PURPOSES: Final = {
    Purpose.SPEECH: "To have a text spoken, piece by piece:",
    Purpose.TOKEN: "To exchange the key for a token, before any of the others:",
    Purpose.VOICES: "To list the voices:",
    Purpose.PROBE: "To see that a key works, and whether it may do more than it should:",
    Purpose.DELETION: "To have deleted what is kept:",
}
_KEPT_NAMES: Final = {
    "content": "Keeps of the text",
    "metadata": "Keeps about the request",
    "abuse_logs": "Keeps against abuse",
    "backups": "Keeps in backups",
}
_CHECKED: Final = "{company}. Facts checked on {day}."
_KNOWN: Final = "What is known of the vendor, and from where:"
_REGION, _TO, _ALL, _USUAL = "region", "may go to", "all", "{region}, unless you choose another"
_ABOUT, _SAYS, _SOURCE, _NO_SOURCE, _UNREAD = "about", "says", "source", "none", "{source} (unverified)"
_TRAINS, _SEEN, _DELETION, _SWITCH = "Trains on it", "Who may see it", "Deletion", "Privacy switch"
_NOTICE, _PRICE, _PRICE_OF = "Know first", "Price", "Price, {model}"
_COSTS: Final = "{amount} US dollars for a million characters"
WORDS: Final = (
    _TITLE, _PROMISE, _TRIED, _SHOWN, *_PURPOSES.values(), *_KEPT_NAMES.values(), _CHECKED, _REGION, _TO, _ALL,
    _USUAL, _KNOWN, _ABOUT, _SAYS, _SOURCE, _NO_SOURCE, _UNREAD, _TRAINS, _SEEN, _DELETION, _SWITCH, _NOTICE,
    _PRICE, _PRICE_OF, _COSTS,
)  # fmt: skip
"""What the page says beside the facts."""
_WIDTH: Final = 115


class _Page:
    """All of it as one document, in one language."""

    def __init__(self, said: Said) -> None:
        self._said = said

    def of(self, everything: Iterable[Traffic]) -> str:
        """Return the document."""
        return "\n".join(line for part in (self._head(), *map(self._vendor, everything)) for line in part) + "\n"

    def _head(self) -> Iterator[str]:
        yield f"# {self._said(_TITLE)}"
        for paragraph in (_PROMISE, _TRIED, _SHOWN):
            yield from ("", *wrap(self._said(paragraph).format(text=TEXT, key=KEY), _WIDTH))

    def _vendor(self, of: Traffic) -> Iterator[str]:
        facts, said = of.facts, self._said
        checked = said(_CHECKED).format(company=said(facts.company), day=facts.checked)
        yield from ("", f"## {facts.title}", "", checked, "")
        yield from (f"| {said(_REGION)} | {said(_TO)} |", "|---|---|")
        for region, hosts in of.hosts.items():
            name = said(facts.regions.get(region, _ALL))
            is_usual = region == facts.default_region and len(of.hosts) > 1
            place = said(_USUAL).format(region=name) if is_usual else name
            yield f"| {place} | {', '.join(f'`{host}`' for host in hosts)} |"
        for purpose, several in groupby(of.requests, key=itemgetter(0)):
            yield from ("", said(_PURPOSES[purpose]), "", "```http")
            for at, (_, sent) in enumerate(several):
                yield from (*([""] if at else []), *_lines(sent))
            yield "```"
        yield from ("", said(_KNOWN), "", f"| {said(_ABOUT)} | {said(_SAYS)} | {said(_SOURCE)} |", "|---|---|---|")
        yield from (self._row(name, said(claim.says), claim) for name, claim in self._claims(facts))
        for price in facts.prices:
            name = said(_PRICE_OF).format(model=price.model) if price.model else said(_PRICE)
            costs = said(_COSTS).format(amount=f"{price.micros_per_million / 1e6:.2f}")
            yield self._row(name, costs, price)

    def _claims(self, facts: VendorFacts) -> Iterator[tuple[str, Claim]]:
        said = self._said
        yield from ((said(_KEPT_NAMES[name]), facts.keeps[name]) for name in KEPT)
        yield said(_TRAINS), facts.trains_on
        yield said(_SEEN), facts.seen_by
        yield said(_DELETION), facts.deletion
        yield said(_SWITCH), facts.privacy_switch
        yield from ((said(_NOTICE), notice) for notice in facts.notices)

    def _row(self, name: str, says: str, of: Claim | Price) -> str:
        source = of.source or self._said(_NO_SOURCE)
        return f"| {name} | {says} | {source if of.verified else self._said(_UNREAD).format(source=source)} |"


def _lines(sent: Wire) -> Iterator[str]:
    yield f"{sent.method} https://{sent.host}{sent.target}"
    yield from (f"{name}: {value}" for name, value in sent.headers if name not in {"host", "content-length"})
    if sent.body:
        yield from ("", *sent.body.decode().splitlines())
