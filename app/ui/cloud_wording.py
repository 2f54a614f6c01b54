"""What the window says of cloud voices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from app.core.cloud import Attestation
from app.core.text import printable
from app.privacy.changes import Fate, Run, runs
from app.ui.models.line_model import Line
from app.ui.pii_wording import class_text, classes_text, reason_text

if TYPE_CHECKING:
    from app.core.cloud import Endpoint
    from app.core.vendor_facts import Claim, VendorFacts
    from app.library.cloud_use import Use
    from app.library.ledger import Entry
    from app.services.cloud_speech import Preview
    from app.services.cloud_states import VendorState
    from app.services.cloud_text import ReadyText

_tr = QCoreApplication.translate
_DAY = QLocale.FormatType.ShortFormat


def dollars(micros: int) -> str:
    """Write an estimated cost."""
    return _tr("CloudWording", "about US$ {amount}").format(amount=QLocale().toString(micros / 1e6, "f", 4))


def vendor_line(state: VendorState) -> Line:
    """Say how things stand with a vendor."""
    title = state.facts.title
    if state.profile.endpoint is not None:
        by = _tr("CloudWording", "{vendor} by {places}")
        title = by.format(vendor=title, places=_places(state.profile.endpoint))
    if state.consent is None:
        return Line(title, _tr("CloudWording", "Off"))
    if not state.is_agreed:
        return Line(title, _tr("CloudWording", "To be agreed to again: the facts changed or time ran out"))
    until = QLocale().toString(QDateTime.fromMSecsSinceEpoch(state.consent.expires_ms).date(), _DAY)
    parts = [_tr("CloudWording", "On until {day}").format(day=until)]
    if state.key is None:
        parts.append(_tr("CloudWording", "no key yet"))
    elif state.is_old_key:
        parts.append(_tr("CloudWording", "old key: %n days", "", state.key_days))
    else:
        parts.append(_tr("CloudWording", "key: %n days", "", state.key_days))
    if state.open_deletions:
        parts.append(_tr("CloudWording", "to be deleted: %n", "", state.open_deletions))
    return Line(title, " · ".join(parts))


def way_text(endpoint: Endpoint | None) -> str:
    """Say by which hosts of the user's own texts go, nothing where it is the vendor's."""
    if endpoint is None:
        return ""
    return _tr("CloudWording", "By your private connection: {places}").format(places=_places(endpoint))


def _places(endpoint: Endpoint) -> str:
    return printable(", ".join(endpoint.places)) or _tr("CloudWording", "the vendor's own hosts")


def fact_text(says: str) -> str:
    """Say a fact of a vendor's sheet in the language of the window; packaging/translations.py finds them."""
    return QCoreApplication.translate("Facts", says)


def contract_text(contract: Attestation) -> str:
    """Name a contract that the user may have with a vendor."""
    return {
        Attestation.DPA: _tr("CloudWording", "I have a data processing agreement with them."),
        Attestation.BAA: _tr("CloudWording", "I have a business associate agreement with them (HIPAA)."),
        Attestation.ZERO_RETENTION: _tr("CloudWording", "I have an agreement that they keep nothing."),
        Attestation.TRAINING_OPT_OUT: _tr("CloudWording", "I have an agreement that they train on nothing."),
    }[contract]


def facts_text(facts: VendorFacts) -> str:
    """Tell all that is known of a vendor, each claim with its source."""
    lines = [_as_of(facts), ""]
    for name, claim in _claims(facts):
        lines += [f"{name} {fact_text(claim.says)}", f"    {_source(claim)}"]
    return "\n".join(lines)


def _claims(facts: VendorFacts) -> Iterator[tuple[str, Claim]]:
    yield _tr("CloudWording", "What is kept of texts:"), facts.keeps["content"]
    yield _tr("CloudWording", "What is kept of their use:"), facts.keeps["metadata"]
    yield _tr("CloudWording", "What is kept against abuse:"), facts.keeps["abuse_logs"]
    yield _tr("CloudWording", "What lies in backups:"), facts.keeps["backups"]
    yield _tr("CloudWording", "What is trained on it:"), facts.trains_on
    yield _tr("CloudWording", "Who sees it:"), facts.seen_by
    yield _tr("CloudWording", "How it is deleted:"), facts.deletion
    yield _tr("CloudWording", "What Soundlock sets in every request:"), facts.privacy_switch
    for notice in facts.notices:
        yield _tr("CloudWording", "Besides:"), notice


def promises_text(facts: VendorFacts) -> str:
    """Tell what becomes of a text at a vendor: what is kept, what is trained on it, and who sees it."""
    claims = (
        (_tr("CloudWording", "What is kept of texts:"), facts.keeps["content"]),
        (_tr("CloudWording", "What is trained on it:"), facts.trains_on),
        (_tr("CloudWording", "Who sees it:"), facts.seen_by),
    )
    return "\n".join(
        (
            *(f"{name} {fact_text(claim.says)} ({_place(claim)})" for name, claim in claims),
            _as_of(facts),
        )
    )


def _as_of(facts: VendorFacts) -> str:
    day = QDate(facts.checked.year, facts.checked.month, facts.checked.day)
    return _tr("CloudWording", "{company}. As of {day}.").format(
        company=fact_text(facts.company), day=QLocale().toString(day, _DAY)
    )


def _place(claim: Claim) -> str:
    """Return on whose pages a claim stands; the facts that are agreed to name the page."""
    host = urlsplit(claim.source).hostname or ""
    return ", ".join(filter(None, (host, "" if claim.verified else _tr("CloudWording", "not read at its source"))))


def _source(claim: Claim) -> str:
    if claim.verified:
        return claim.source
    unread = _tr("CloudWording", "not read at its source")
    return f"{claim.source} ({unread})" if claim.source else f"({unread})"


def outlook_text(planned: Preview) -> str:
    """Say where to, how much, and what it costs."""
    region = fact_text(planned.facts.regions.get(planned.region, planned.region))
    is_own = planned.profile.endpoint is not None and planned.profile.endpoint.host  # which lies where it lies
    place = f"{planned.facts.title} ({region})" if region and not is_own else planned.facts.title
    said = _tr("CloudWording", "{count} characters to {place}, {cost} by list prices.").format(
        count=QLocale().toString(planned.characters), place=place, cost=dollars(planned.cost_micros)
    )
    return "\n".join(filter(None, (said, way_text(planned.profile.endpoint))))


def requests_text(planned: Preview) -> str:
    """Return the requests as they stand on the wire, without the key."""
    parts: list[str] = []
    for one in planned.requests:
        wire = one.wire
        head = [
            f"{wire.method} https://{wire.host}{wire.target}",
            *(f"{name}: {value}" for name, value in wire.headers),
        ]
        body = wire.body.decode(errors="replace")
        parts.append("\n".join(printable(line) for line in (*head, "", *body.splitlines())))
    return "\n\n".join(parts)


def shown_runs(made: ReadyText) -> list[Run]:
    """Return the text with each replacement in its place; who says it where it is not replaced but said here."""
    return [
        replace(run, text=_said_here()) if made.is_spliced and run.fate is Fate.PUT_IN else run
        for run in runs(made.original, made.sanitised, is_spliced=made.is_spliced)
    ]


def replaced_lines(made: ReadyText) -> list[Line]:
    """Tell of each passage that was replaced: by what, and why."""
    text = made.sanitised.text
    forms = {one.start: one.form for one in made.findings}
    return [
        Line(
            printable(
                f"{made.original[one.source_start : one.source_end]} → "
                f"{_said_here() if made.is_spliced else text[one.start : one.end]}"
            ),
            f"{class_text(one.pii_class)} · {reason_text(one.rule, forms[one.source_start])} ({one.rule})",
        )
        for one in made.sanitised.replacements
    ]


def _said_here() -> str:
    return _tr("CloudWording", "said by a voice of this computer")


def besides_text(made: ReadyText) -> str:
    """Count the characters that are left out, and name the classes that nobody looked for; nothing for neither."""
    said = []
    if made.dropped:
        why = _tr(
            "CloudWording", "Left out, for nobody sees it or the vendor cannot be given it: %n", "", made.dropped
        )
        said.append(why)
    if made.not_covered:
        kinds = classes_text(made.not_covered)
        said.append(_tr("CloudWording", "Not looked for in this language: {kinds}.").format(kinds=kinds))
    return "\n".join(said)


def use_line(one: Use) -> Line:
    """Say what left for a vendor on a day."""
    said = _tr("CloudWording", "requests: {requests} · characters: {characters} · {cost}").format(
        requests=QLocale().toString(one.requests),
        characters=QLocale().toString(one.characters),
        cost=dollars(one.cost_micros),
    )
    return Line(f"{one.day} · {one.vendor.public_name}", said)


def entry_line(entry: Entry) -> Line:
    """Show an entry of the ledger without what it says nothing of."""
    when = QLocale().toString(QDateTime.fromMSecsSinceEpoch(entry.time_ms), _DAY)
    told = {name: value for name, value in entry.facts.items() if value not in {"", 0} or name == "sent"}
    facts = " · ".join(f"{name} {value}" for name, value in told.items())
    return Line(f"{entry.number} · {when} · {entry.deed}", printable(facts))
