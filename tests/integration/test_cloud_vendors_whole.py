"""Every vendor from consent to receipt: the real service, the real library, and a server that speaks TLS."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from app.core import settings
from app.core.cloud import CloudProfile, CloudVendor, Endpoint
from app.core.errors import CloudError, Code
from app.egress.stopping import Stop
from app.services.cloud_facts import CloudFacts
from app.services.cloud_ports import cloud_vendor
from app.services.cloud_service import CloudService
from app.services.library_service import LibraryService
from app.services.library_session import LibrarySession
from app.services.settings_service import SettingsService
from tests.fakes.keychain import MemoryKeychain
from tests.support.cloud_door import CANARY, CASES, SHEETS, TEXT, Case, contract_of, text_of
from tests.support.vendor_server import Reply, VendorServer, seen_of

HISTORY_ITEM = "VW7YKqPnjY4h39yTbx2L"


@pytest.fixture(scope="module")
def own_settings(tmp_path_factory: pytest.TempPathFactory) -> SettingsService:
    return SettingsService(tmp_path_factory.mktemp("settings") / "settings.json")


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory, own_settings: SettingsService) -> Iterator[CloudService]:
    folder: Path = tmp_path_factory.mktemp("cloud")
    session = LibrarySession(LibraryService(folder / "library", MemoryKeychain()))
    session.create((), in_keychain=True)
    service = CloudService(session, own_settings, facts=CloudFacts(SHEETS), vendor=cloud_vendor)
    yield service
    service.close()
    session.close()


@pytest.fixture(params=CASES, ids=lambda case: case.vendor.value)
def case(request: pytest.FixtureRequest) -> Case:
    return request.param


@pytest.fixture
def server(case: Case) -> Iterator[VendorServer]:
    with VendorServer(contract_of(case.vendor)).running() as server:
        yield server
        assert server.faulty == []


def test_a_vendor_is_agreed_to_keyed_heard_written_down_and_left(
    cloud: CloudService, case: Case, server: VendorServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    endpoint = Endpoint(host=server.host, ca_pem=server.ca_pem)
    cloud.set_profile(
        CloudProfile(vendor=case.vendor, region=case.region, account=case.account, endpoint=endpoint)
    )
    with pytest.raises(CloudError) as caught:
        cloud.voices(case.vendor)
    assert caught.value.code is Code.CLOUD_NOT_ENABLED
    assert not server.seen
    cloud.enable(case.vendor)
    assert not cloud.add_key(case.vendor, f"  {case.key}\r\n").is_wide
    assert cloud.voices(case.vendor)

    preview = cloud.preview(case.vendor, text_of(TEXT), case.manner)
    assert preview.characters == len(TEXT)
    assert preview.cost_micros > 0
    (spoken,) = cloud.speak(case.vendor, text_of(TEXT), case.manner)
    assert len(spoken.pcm) > spoken.rate_hz
    assert server.seen[-1].body == preview.requests[0].wire.body

    ended = [entry for entry in cloud.entries() if entry.deed == "cloud.returned"]
    assert len(ended) >= len(server.seen)
    assert cloud.digest(TEXT) in str(cloud.entries(4))
    (use,) = (use for use in cloud.uses() if use.vendor is case.vendor)
    assert use.characters == len(TEXT)

    cloud.purge(case.vendor)
    assert not [one for one in cloud.deletions(case.vendor) if one.confirmed_ms is None]
    cloud.disable(case.vendor)
    count = len(server.seen)
    with pytest.raises(CloudError) as caught:
        list(cloud.speak(case.vendor, text_of(TEXT), case.manner))
    assert caught.value.code is Code.CLOUD_NOT_ENABLED
    assert len(server.seen) == count
    assert cloud.state(case.vendor).key is None

    kept = cloud.signed_ledger().decode() + caplog.text
    secret = case.key.rpartition(":")[2]
    assert not [word for word in (*CANARY.split(), secret) if word.lower() in kept.lower()]
    assert not [seen for seen in server.seen if CANARY.split()[0] in f"{seen.path}{seen.query}{seen.headers}"]


def test_what_elevenlabs_kept_against_our_word_is_deleted_with_a_receipt(cloud: CloudService) -> None:
    case = next(case for case in CASES if case.vendor is CloudVendor.ELEVENLABS)
    contract = contract_of(case.vendor)
    with VendorServer(contract).running() as server:
        endpoint = Endpoint(host=server.host, ca_pem=server.ca_pem)
        cloud.set_profile(CloudProfile(vendor=case.vendor, endpoint=endpoint))
        cloud.enable(case.vendor)
        cloud.add_key(case.vendor, case.key)
        (planned,) = cloud.preview(case.vendor, text_of(TEXT), case.manner).requests
        route = contract.route(seen_of(planned.request))
        assert route is not None
        good = route.answer(seen_of(planned.request))
        server.next_replies.append(replace(good, headers=(*good.headers, ("history-item-id", HISTORY_ITEM))))
        with pytest.raises(CloudError) as caught:
            list(cloud.speak(case.vendor, text_of(TEXT), case.manner))
        assert caught.value.code is Code.CLOUD_PRIVACY_REFUSED
        assert cloud.state(case.vendor).open_deletions == 1

        assert cloud.purge(case.vendor).confirmed == 1
        assert (server.seen[-1].method, server.seen[-1].path) == ("DELETE", f"/v1/history/{HISTORY_ITEM}")
        (receipt,) = cloud.deletions(case.vendor)
        assert (receipt.customer, receipt.status) == (HISTORY_ITEM, 200)
        assert receipt.confirmed_ms
        cloud.disable(case.vendor)


@pytest.mark.parametrize(
    ("way", "code"), [("offline", Code.CLOUD_OFF), ("disabled", Code.CLOUD_CONSENT_ENDED), ("stopped", None)]
)
def test_what_is_under_way_ends_at_once_when_it_may_not_be_any_more(
    cloud: CloudService, own_settings: SettingsService, way: str, code: Code | None
) -> None:
    case = next(case for case in CASES if case.vendor is CloudVendor.DEEPGRAM)
    under_way, never, stop = threading.Event(), threading.Event(), Stop()

    def pieces() -> Iterator[bytes]:
        yield bytes(1000)
        under_way.set()
        never.wait(20)

    with VendorServer(contract_of(case.vendor)).running() as server, ThreadPoolExecutor(1) as reader:
        cloud.set_profile(
            CloudProfile(vendor=case.vendor, endpoint=Endpoint(host=server.host, ca_pem=server.ca_pem))
        )
        cloud.enable(case.vendor)
        cloud.add_key(case.vendor, case.key)
        headers = (("content-type", "audio/l16"), ("content-length", "900000"))
        server.next_replies.append(Reply(headers=headers, pieces=pieces))
        speaking = reader.submit(lambda: list(cloud.speak(case.vendor, text_of(TEXT), case.manner, stop=stop)))
        assert under_way.wait(10)
        if way == "offline":
            own_settings.set(settings.OFFLINE, True)  # noqa: FBT003 -- a setting takes its value
        elif way == "disabled":
            cloud.disable(case.vendor)
        else:
            stop()
        error = speaking.exception(timeout=10)
        never.set()
        own_settings.set(settings.OFFLINE, False)  # noqa: FBT003 -- same
        cloud.disable(case.vendor)
    assert (error.code if isinstance(error, CloudError) else error) == code
    if error is None:
        assert speaking.result() == []
    ended = [entry for entry in cloud.entries(20) if entry.deed == "cloud.returned"]
    assert ended[0].facts["outcome"] == (code.value if code else "stopped")
