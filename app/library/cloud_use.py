"""The record of all that leaves for the cloud: entries in the ledger, and what a day has cost so far."""

from __future__ import annotations

import hmac
import statistics
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from app.core.cloud import CloudVendor
from app.core.egress import Allowance, Leaving, Purpose, Returned
from app.core.errors import CloudError, Code, LibraryError
from app.crypto.wrap import context
from app.library.deeds import Deed
from app.library.records import now_ms

if TYPE_CHECKING:
    from app.library.database import Database
    from app.library.key_ring import KeyRing
    from app.library.ledger import Ledger

_MICROS: Final = 1_000_000
_USUAL_DAYS: Final = 30
_UNUSUAL_TIMES: Final = 5
_UNUSUAL_CHARACTERS: Final = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """What left for a vendor on a day (`2026-11-22`, by this computer's clock); cost in millionths of a dollar."""

    vendor: CloudVendor
    day: str
    requests: int
    characters: int
    cost_micros: int


class CloudUse:
    """Counts and writes down each request before it leaves and after; content is kept as a keyed hash alone."""

    def __init__(
        self, database: Database, keys: KeyRing, ledger: Ledger, clock: Callable[[], int] = now_ms
    ) -> None:
        self._database = database
        self._keys = keys
        self._ledger = ledger
        self._clock = clock
        self._is_checked = False
        self._begun: dict[int, str] = {}  # on which day, by their number

    def check(self, characters: int, cost_micros: int, allowance: Allowance) -> None:
        """Raise CloudError CLOUD_BUDGET if that is more than may still leave today; counts nothing."""
        rows = self._database.execute(
            "SELECT coalesce(sum(characters), 0), coalesce(sum(cost_micros), 0) FROM cloud_days WHERE day = ?",
            (self.today,),
        )
        used, spent = rows[0]
        if characters and allowance.characters and used + characters > allowance.characters:
            raise CloudError(Code.CLOUD_BUDGET, reason=f"{used + characters} characters")
        if cost_micros and allowance.cost_micros and spent + cost_micros > allowance.cost_micros:
            cost = f"{(spent + cost_micros) / _MICROS:.2f} US$"
            raise CloudError(Code.CLOUD_BUDGET, reason=f"it would cost about {cost}")

    def leaving(self, leaving: Leaving, allowance: Allowance) -> int:
        """Count and write down what is about to leave, on the disk before this returns.

        CloudError CLOUD_BUDGET if the day's allowance does not cover it; LIBRARY_TAMPERED if somebody changed what
        was written down before.
        """
        self._check_ledger()
        characters = len(leaving.text)
        day = _day(self._clock())
        with self._database.transaction():
            self.check(characters, leaving.cost_micros, allowance)
            self._count(day, leaving, requests=1, characters=characters, cost_micros=leaving.cost_micros)
            self._ledger.append(
                Deed.CLOUD_LEAVING,
                vendor=leaving.vendor.value,
                purpose=leaving.purpose.value,
                host=leaving.host,
                region=leaving.region,
                proxy=leaving.proxy,
                model=leaving.model,
                attempt=leaving.attempt,
                characters=characters,
                replaced=leaving.replaced,
                bytes=leaving.body_bytes,
                cost_micros=leaving.cost_micros,
                text=self.digest(leaving.text) if leaving.purpose is Purpose.SPEECH else "",
            )
            number = self._ledger.place[0]
        self._begun[number] = day
        return number

    def returned(self, number: int, leaving: Leaving, returned: Returned) -> None:
        """Write down how a request ended, and take off the day on which it began what did not come about.

        What the vendor refused was not paid for, and what stayed here did not leave.
        """
        day = self._begun.pop(number, self.today)
        with self._database.transaction():
            if not returned.has_left:
                self._count(day, leaving, characters=-len(leaving.text), cost_micros=-leaving.cost_micros)
            elif returned.status >= 400:
                self._count(day, leaving, cost_micros=-leaving.cost_micros)
            self._ledger.append(
                Deed.CLOUD_RETURNED,
                request=number,
                outcome=returned.outcome,
                status=returned.status,
                bytes=returned.answer_bytes,
                took_ms=returned.took_ms,
                sent=int(returned.has_left),
            )

    def digest(self, text: str) -> str:
        """Return what the ledger keeps of a text: whoever has the text and the library can look it up."""
        label = context(b"soundlock/v1/cloud-text", text)
        return hmac.digest(self._keys.others.credential.view(), label, "sha256").hex()

    def days(self, since: str = "") -> tuple[Use, ...]:
        """Return what was used on each day from `since` on, the latest first."""
        rows = self._database.execute(
            "SELECT vendor, day, requests, characters, cost_micros FROM cloud_days"
            " WHERE day >= ? ORDER BY day DESC, vendor",
            (since,),
        )
        return tuple(
            Use(vendor=CloudVendor(vendor), day=day, requests=requests, characters=characters, cost_micros=cost)
            for vendor, day, requests, characters, cost in rows
        )

    @property
    def today(self) -> str:
        """Return which day it is."""
        return _day(self._clock())

    def is_unusual(self) -> bool:
        """Say whether far more left today than on the days before: a key, or the program, may be misused."""
        totals: dict[str, int] = {}
        for use in self.days():
            totals[use.day] = totals.get(use.day, 0) + use.characters
        today = totals.pop(self.today, 0)
        before = list(totals.values())[:_USUAL_DAYS]
        usual = statistics.median(before) if before else 0
        return today > max(_UNUSUAL_CHARACTERS, _UNUSUAL_TIMES * usual) and bool(before)

    def _check_ledger(self) -> None:
        """Look through the ledger once while the library is open."""
        if not self._is_checked:
            flaw = self._ledger.flaw()
            if flaw is not None:
                raise LibraryError(Code.LIBRARY_TAMPERED, what=f"ledger entry {flaw.index + 1}, {flaw.kind}")
            self._is_checked = True

    def _count(
        self, day: str, leaving: Leaving, *, requests: int = 0, characters: int = 0, cost_micros: int = 0
    ) -> None:
        vendor = leaving.vendor.value
        rows = self._database.execute(
            "SELECT id, requests, characters, cost_micros FROM cloud_days WHERE vendor = ? AND day = ?",
            (vendor, day),
        )
        row_id, *before = rows[0] if rows else (0, 0, 0, 0)
        values = {
            "requests": before[0] + requests,
            "characters": max(0, before[1] + characters),
            "cost_micros": max(0, before[2] + cost_micros),
        }
        if rows:
            self._database.rows.update("cloud_days", row_id, **values)
        else:
            self._database.rows.insert("cloud_days", vendor=vendor, day=day, **values)


def _day(time_ms: int) -> str:
    return datetime.fromtimestamp(time_ms / 1000).astimezone().date().isoformat()
