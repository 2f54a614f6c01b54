"""What the way out costs for each request, beside a bare client that sends the same bytes."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import httpx2
from report import Row, verdict
from settings import Bench

from app.core.settings import DAILY_CHARACTERS, DAILY_COST
from app.crypto.secret import Secret
from app.crypto.slots_v1 import SlotSecret
from app.egress.broker import Broker
from app.egress.connection import tls_context
from app.egress.messages import Limits
from app.egress.preview import Manner
from app.library.opening import Way
from app.privacy.sanitised import SanitisedText
from app.services.cloud_service import CloudService
from app.services.library_service import LibraryService
from app.services.library_session import LibrarySession
from app.services.settings_service import SettingsService
from tests.fakes.cloud_vendor import CONTRACT, FACTS, KEY, FakeLibrary, FakeVendor, agreed, profile_of
from tests.fakes.keychain import MemoryKeychain
from tests.support.vendor_server import VendorServer

_TARGET_MS: Final = 5.0
_REQUESTS: Final = 40
_ROUNDS: Final = 7
_ADA: Final = Manner(voice="ada")
_SENTENCE: Final = "The street was wet again. "
_TEXT: Final = SanitisedText(text=_SENTENCE * _REQUESTS, language="en")


class _ShortVendor(FakeVendor):
    """Takes one sentence at a time."""

    def __init__(self) -> None:
        super().__init__(limits=Limits(characters=len(_SENTENCE) + 1))


def measure(bench: Bench) -> None:
    """Print times for each request against the target."""
    sys.stderr.write(f"… cloud: {_REQUESTS} requests in a row, {_ROUNDS} rounds by turns\n")
    with VendorServer(CONTRACT).running() as server, _kept(server, bench.cache) as kept:
        ways: dict[str, Callable[[], object]] = {
            "bare httpx2": lambda: _bare(server),
            "broker, ledger in memory": lambda: _broker(server),
            "service, library on the disk": lambda: sum(1 for _ in kept.speak(FACTS.vendor, _TEXT, _ADA)),
        }
        times: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(_ROUNDS):
            for name, way in ways.items():
                began = time.perf_counter()
                way()
                times[name].append(1000 * (time.perf_counter() - began) / _REQUESTS)
    base = statistics.median(times["bare httpx2"])
    bench.report.table(
        "cloud", "One request of a text in 40 pieces", [_row(*each, base) for each in times.items()]
    )
    bench.report.remark(
        "The last line adds two entries of the ledger for each request, each forced to the disk, and the easing "
        "of the sound; the target leaves that aside."
    )


def _row(name: str, times: list[float], base: float) -> Row:
    middle = statistics.median(times)
    is_bare = middle == base
    has_target = "memory" in name
    return {
        "way": name,
        "ms a request": round(middle, 2),
        "over bare": "" if is_bare else round(middle - base, 2),
        "target": f"< {_TARGET_MS:g}" if has_target else "",
        "": verdict(is_met=middle - base < _TARGET_MS) if has_target else "",
    }


def _bare(server: VendorServer) -> None:
    profile = profile_of(server.host, server.ca_pem)
    planned = tuple(Broker(FakeLibrary().ports(_ShortVendor())).plan(_TEXT, profile, _ADA))
    with httpx2.Client(verify=tls_context(server.ca_pem), trust_env=False) as client:
        for one in planned:
            wire = one.wire
            headers = {**dict(wire.headers), "x-key": KEY}
            client.post(f"https://{wire.host}{wire.target}", content=wire.body, headers=headers).raise_for_status()


def _broker(server: VendorServer) -> None:
    library = FakeLibrary()
    broker = Broker(library.ports(_ShortVendor()))
    profile = profile_of(server.host, server.ca_pem)
    assert sum(1 for _ in broker.speak(_TEXT, profile, agreed(library), manner=_ADA)) == _REQUESTS


@contextmanager
def _kept(server: VendorServer, cache: Path) -> Iterator[CloudService]:
    """Give the service over a library of its own, beside the checkout rather than in memory."""
    with tempfile.TemporaryDirectory(prefix="soundlock-bench-cloud-", dir=cache) as name:
        folder = Path(name)
        session = LibrarySession(LibraryService(folder / "library", MemoryKeychain()))
        session.create([Way(secret=SlotSecret(recovery=Secret(bytes(32))))], in_keychain=True)
        own = SettingsService(folder / "settings.json")
        own.set(DAILY_CHARACTERS, 0)
        own.set(DAILY_COST, 0)
        service = CloudService(session, own, facts=lambda _: FACTS, vendor=lambda _: _ShortVendor())
        service.set_profile(profile_of(server.host, server.ca_pem))
        service.enable(FACTS.vendor)
        service.add_key(FACTS.vendor, KEY)
        try:
            yield service
        finally:
            service.close()
            session.close()
