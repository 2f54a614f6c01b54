"""Cloud voices as window and command line use them: a real library, a real server, and a vendor of the tests."""

from __future__ import annotations

import contextlib
import logging
import shutil
import threading
import time
import wave
from array import array
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from app.core import settings as declared
from app.core.cloud import Attestation, CloudProfile, CloudVendor
from app.core.errors import CloudError, Code, LibraryError, OptionError
from app.core.messages import sentence
from app.core.sound_forms import SoundForm, SoundTags
from app.core.vendor_facts import VendorFacts
from app.crypto.secret import Secret
from app.crypto.slots_v1 import SlotSecret
from app.egress.messages import Sound
from app.egress.preview import Manner
from app.egress.stopping import Stop
from app.egress.vendor_list import vendor_of
from app.library.opening import Way, open_library
from app.library.records import now_ms
from app.privacy.sanitised import SanitisedText
from app.privacy.splice import LocalText
from app.services.cloud_facts import CloudFacts
from app.services.cloud_narration import CloudNarration
from app.services.cloud_record import of_vendor
from app.services.cloud_service import CloudService
from app.services.cloud_states import DAY_MS
from app.services.cloud_text import ReadyText
from app.services.home import library_folder
from app.services.library_service import LibraryService
from app.services.library_session import LibrarySession
from app.services.settings_service import SettingsService
from app.services.text_preparation import TextPreparation
from tests.fakes.cloud_vendor import CONTRACT, FACTS, HASH, KEY, RATE_HZ, FakeVendor, profile_of
from tests.fakes.keychain import MemoryKeychain
from tests.support.cloud_door import SHEETS
from tests.support.vendor_server import Reply, VendorServer

VENDOR = CloudVendor.DEEPGRAM
ADA = Manner(voice="ada")
TEXT = SanitisedText(text="Canary words leave. " * 12, language="en")


@pytest.fixture(scope="module")
def running() -> Iterator[VendorServer]:
    with VendorServer(CONTRACT).running() as server:
        yield server


class Desk:
    """The service as the program has it, but for the vendor, its sheet and the time."""

    def __init__(self, server: VendorServer, folder: Path) -> None:
        self.server = server
        server.seen.clear()
        server.next_replies.clear()
        self.keychain = MemoryKeychain()
        self.session = LibrarySession(LibraryService(library_folder(), self.keychain))
        self.session.create([Way(secret=SlotSecret(recovery=Secret(bytes(32))))], in_keychain=True)
        self.settings = SettingsService(folder / "settings.json")
        self.now = now_ms()
        self.sheet = FACTS
        self.service = CloudService(
            self.session, self.settings, facts=self.facts, vendor=lambda _: FakeVendor(), now_ms=lambda: self.now
        )

    def facts(self, vendor: CloudVendor) -> VendorFacts:
        return replace(self.sheet, vendor=vendor)

    def ready(self) -> None:
        """Let the user agree, and give a key."""
        self.service.set_profile(profile_of(self.server.host, self.server.ca_pem))
        self.service.enable(VENDOR)
        self.service.add_key(VENDOR, f" {KEY}\n")
        self.server.seen.clear()

    def speak(self, **more: object) -> list[bytes]:
        return [one.pcm for one in self.service.speak(VENDOR, TEXT, ADA, **more)]  # type: ignore[arg-type]

    def refused(self, **more: object) -> Code:
        with pytest.raises(CloudError) as error:
            self.speak(**more)
        return error.value.code


@pytest.fixture
def desk(running: VendorServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("SOUNDLOCK_HOME", str(tmp_path))
    desk = Desk(running, tmp_path)
    yield desk
    desk.service.close()
    desk.session.close()


def test_nothing_is_sent_but_what_was_agreed_to(desk: Desk) -> None:
    desk.ready()
    shown = desk.service.preview(VENDOR, TEXT, ADA)
    others = (
        desk.service.preview(VENDOR, SanitisedText(text="Other words.", language="en"), ADA),
        desk.service.preview(VENDOR, TEXT, replace(ADA, voice="bob")),
        replace(shown, requests=shown.requests[:1]),
    )
    for other in others:
        assert desk.refused(agreed=other) is Code.CLOUD_CHANGED
    assert desk.server.seen == []
    assert len(desk.speak(agreed=shown)) == len(shown.requests)
    assert [seen.body for seen in desk.server.seen] == [one.wire.body for one in shown.requests], "to the letter"
    assert [one.customer for one in desk.service.deletions()] == [shown.customer]


def test_another_way_asks_anew_and_what_was_shown_for_the_old_one_is_not_sent_by_it(desk: Desk) -> None:
    desk.ready()
    shown = desk.service.preview(VENDOR, TEXT, ADA)
    profile = desk.service.state(VENDOR).profile
    assert profile.endpoint is not None
    ways = (
        replace(profile.endpoint, proxy="http://proxy.example:3128"),
        replace(profile.endpoint, spki_sha256=bytes(32)),
        replace(profile.endpoint, host="tts.example"),
        None,
    )
    for way in ways:
        desk.service.set_profile(replace(profile, endpoint=way))
        state = desk.service.state(VENDOR)
        assert (state.consent, state.is_agreed) == (None, False)
        assert desk.refused(agreed=shown) is Code.CLOUD_NOT_ENABLED
        desk.service.enable(VENDOR)
        assert desk.refused(agreed=shown) is Code.CLOUD_CHANGED
    assert desk.server.seen == []
    desk.service.set_profile(profile)
    desk.service.enable(VENDOR)
    assert desk.service.state(VENDOR).private_places == (desk.server.host,)
    assert desk.speak(agreed=shown)


def test_rules_that_changed_since_a_text_was_shown_keep_what_is_left_of_it_here(desk: Desk) -> None:
    desk.ready()
    before = desk.service.rules
    shown = desk.service.preview(VENDOR, TEXT, ADA, rules=before)
    said = desk.service.speak(VENDOR, TEXT, ADA, agreed=shown)
    next(said)
    desk.service.change_rules(lambda rules: rules.with_terms(["Canary"]))
    with pytest.raises(CloudError) as error:
        next(said)
    assert error.value.code is Code.CLOUD_CHANGED
    assert "no longer what you saw" in sentence(error.value)
    assert desk.refused(agreed=shown) is Code.CLOUD_CHANGED
    assert desk.refused(agreed=desk.service.preview(VENDOR, TEXT, ADA, rules=before)) is Code.CLOUD_CHANGED
    assert len(desk.server.seen) == 1
    assert len(desk.speak(agreed=desk.service.preview(VENDOR, TEXT, ADA))) == 2
    assert "Canary" not in repr(shown)


def test_everything_is_off_until_it_is_asked_for(desk: Desk) -> None:
    for state in desk.service.vendors():
        assert (state.consent, state.key, state.is_agreed, state.open_deletions) == (None, None, False, 0)
    assert desk.refused() is Code.CLOUD_NOT_ENABLED
    with pytest.raises(CloudError) as error:
        desk.service.add_key(VENDOR, KEY)
    assert error.value.code is Code.CLOUD_NOT_ENABLED
    desk.service.set_profile(profile_of(desk.server.host, desk.server.ca_pem))
    desk.service.enable(VENDOR)
    assert desk.refused() is Code.CLOUD_NO_KEY
    assert desk.server.seen == []


def test_from_the_consent_to_the_sound(desk: Desk) -> None:
    desk.ready()
    desk.now += 101 * DAY_MS
    state = desk.service.state(VENDOR)
    assert (state.is_agreed, state.key_days, state.is_old_key) == (True, 100, True)
    assert [voice.id for voice in desk.service.voices(VENDOR)] == ["ada", "bob"]
    preview = desk.service.preview(VENDOR, TEXT, ADA)
    assert preview.characters == len(TEXT.text) - 2  # the spaces at the ends of the pieces
    assert preview.cost_micros == 16 * preview.characters
    pieces = list(desk.service.speak(VENDOR, TEXT, ADA))
    assert [one.rate_hz for one in pieces] == [RATE_HZ, RATE_HZ]
    assert " ".join(one.text.text for one in pieces) == TEXT.text.strip()
    (day,) = desk.service.uses()
    assert (day.characters, day.cost_micros) == (preview.characters, preview.cost_micros)
    assert day.requests == 6  # two of the key's test, two of the list, two of the text
    assert desk.service.uses(date(2099, 1, 1)) == ()
    begun = [entry.facts for entry in desk.service.entries() if entry.deed == "cloud.leaving"]
    assert begun[-1]["purpose"] == "probe"
    assert begun[0]["text"] == desk.service.digest(pieces[-1].text.text)


def test_the_record_of_one_vendor_has_the_ends_of_its_requests(desk: Desk) -> None:
    desk.ready()
    desk.speak()
    entries = desk.service.entries()
    requests = [one for one in entries if one.deed in {"cloud.leaving", "cloud.returned"}]
    assert len(requests) == 2 * (2 + 2), "the test of the key, and two pieces"
    ours = of_vendor(entries, VENDOR.value)
    assert [one for one in ours if one in requests] == requests
    assert {one.deed for one in ours} >= {"cloud.agreed", "cloud.key_added"}
    assert of_vendor(entries, CloudVendor.POLLY.value) == ()


def test_who_listens_hears_of_each_request_and_of_each_switch(desk: Desk) -> None:
    watch = desk.service.watch
    heard: list[frozenset[CloudVendor]] = []
    unsubscribe = watch.subscribe(lambda: heard.append(watch.sending_to))
    desk.ready()
    assert heard == [frozenset(), *[frozenset({VENDOR}), frozenset()] * 2]  # the consent, and the test of the key
    heard.clear()
    desk.server.next_replies.append(Reply(status=403))
    assert desk.refused() is Code.CLOUD_FORBIDDEN
    assert heard == [frozenset({VENDOR}), frozenset()]
    standing = desk.service.standing()
    assert (standing.on, standing.used, standing.requests) == ((VENDOR,), (VENDOR,), 3)
    unsubscribe()
    heard.clear()
    desk.service.disable(VENDOR)
    assert not heard
    assert desk.service.standing().on == ()


def test_pieces_are_joined_without_clicks(desk: Desk) -> None:
    desk.ready()
    sound = array("h", b"".join(desk.speak()))
    assert max(map(abs, sound)) > 200
    steps = [abs(after - before) for before, after in pairwise(sound)]
    assert sound[0] == sound[-1] == 0
    joint = len(desk.speak()[0]) // 2
    assert max(steps[joint - 8 : joint + 8]) < max(steps) / 5


def test_the_offline_switch_in_the_settings_ends_what_is_under_way(desk: Desk) -> None:
    desk.ready()

    def throw() -> None:
        begun.wait(10)
        desk.settings.set(declared.OFFLINE, value=True)

    with desk.server.hangs() as begun:
        thrower = threading.Thread(target=throw)
        thrower.start()
        began = time.monotonic()
        assert desk.refused() is Code.CLOUD_OFF
        assert time.monotonic() - began < 3
    thrower.join()
    assert desk.refused() is Code.CLOUD_OFF
    assert len(desk.server.seen) == 1


def test_the_offline_switch_of_another_program_holds_from_the_next_piece_on(desk: Desk) -> None:
    desk.ready()
    said = desk.service.speak(VENDOR, TEXT, ADA)
    next(said)
    other = SettingsService(desk.settings.file)
    other.set(declared.OFFLINE, value=True)
    other.save()
    with pytest.raises(CloudError) as error:
        next(said)
    assert error.value.code is Code.CLOUD_OFF
    other.file.write_text('{"values": {"cloud.off', "utf-8")
    assert desk.refused() is Code.CLOUD_OFF
    assert len(desk.server.seen) == 1


def narration_of(desk: Desk, volume: float = 1.0) -> CloudNarration:
    ready = ReadyText(
        original=TEXT.text,
        sanitised=TEXT,
        findings=(),
        asked=(),
        dropped=0,
        not_covered=frozenset(),
        parts=(TEXT,),
        is_spliced=False,
    )
    return CloudNarration(
        desk.service, VENDOR, ready, ADA, agreed=desk.service.preview(VENDOR, TEXT, ADA),
        is_sensitive=False, stop=Stop(), preparation=TextPreparation(), volume=volume,
    )  # fmt: skip


def test_it_is_written_as_loud_as_was_asked_for_and_the_vendor_is_not_told(desk: Desk, tmp_path: Path) -> None:
    desk.ready()
    peaks: list[int] = []
    for volume in (1.0, 0.5, 1.5):
        file = tmp_path / f"{volume}.wav"
        narration_of(desk, volume).write(
            file, SoundForm.WAV, SoundTags(title=""), overwrite=False, progress=lambda _: True
        )
        with wave.open(str(file)) as sound:
            peaks.append(max(array("h", sound.readframes(sound.getnframes()))))
    usual, softer, louder = peaks
    assert softer == pytest.approx(usual / 2, rel=0.02)
    assert louder == pytest.approx(min(1.5 * usual, 32_767), rel=0.03)
    spoken = [seen.json()["text"] for seen in desk.server.seen if seen.body]
    assert spoken[: len(spoken) // 3] * 3 == spoken


def test_what_close_ends_is_not_kept_for_a_whole(desk: Desk, tmp_path: Path) -> None:
    desk.ready()
    narration = narration_of(desk)
    file = tmp_path / "cut.wav"

    def lock(_share: float) -> bool:
        desk.service.close()
        return True

    with pytest.raises(LibraryError) as error:
        narration.write(file, SoundForm.WAV, SoundTags(title=""), overwrite=False, progress=lock)
    assert error.value.code is Code.LIBRARY_LOCKED
    assert not file.exists()
    with pytest.raises(LibraryError):
        desk.speak()
    desk.service.reopen()
    assert desk.speak()


def test_how_a_request_ended_is_written_down_before_the_library_locks(desk: Desk) -> None:
    desk.ready()
    ended: list[LibraryError] = []

    def speak() -> None:
        try:
            desk.speak()
        except LibraryError as error:
            ended.append(error)

    with desk.server.hangs() as begun:
        speaker = threading.Thread(target=speak)
        speaker.start()
        assert begun.wait(10)
        assert not desk.service.watch.wait_for_ends(0)
        desk.service.close()
        assert desk.service.settle()
        desk.session.lock()
    speaker.join()
    assert [error.code for error in ended] == [Code.LIBRARY_LOCKED]
    desk.session.open()
    last, before = desk.service.entries(2)
    assert (last.deed, last.facts["outcome"]) == ("cloud.returned", "library.locked")
    assert (before.deed, before.number) == ("cloud.leaving", last.facts["request"])


def test_taking_a_consent_back_ends_what_is_under_way_and_removes_the_key(desk: Desk) -> None:
    desk.ready()
    said = desk.service.speak(VENDOR, TEXT, ADA)
    next(said)
    desk.service.disable(VENDOR)
    with pytest.raises(CloudError) as error:
        next(said)
    assert error.value.code is Code.CLOUD_CONSENT_ENDED
    assert len(desk.server.seen) == 1
    assert desk.service.state(VENDOR).key is not None  # without it, nothing could be deleted any more
    assert desk.service.purge(VENDOR).confirmed == 1
    desk.service.disable(VENDOR)
    assert desk.service.state(VENDOR).key is None
    assert KEY.encode() not in desk.keychain.entries.values()


def test_a_consent_in_the_place_of_another_ends_what_is_under_way(desk: Desk) -> None:
    desk.ready()

    def agree() -> None:
        begun.wait(10)
        desk.service.enable(VENDOR, days=1)

    with desk.server.hangs() as begun:
        agreeing = threading.Thread(target=agree)
        agreeing.start()
        assert desk.refused() is Code.CLOUD_NO_CONSENT
    agreeing.join()


def test_facts_that_changed_ask_again(desk: Desk) -> None:
    desk.ready()
    desk.sheet = replace(desk.sheet, sha256=bytes(32))
    assert desk.refused() is Code.CLOUD_NO_CONSENT
    assert not desk.service.state(VENDOR).is_agreed
    desk.sheet = replace(desk.sheet, sha256=HASH)
    desk.now += 366 * DAY_MS
    assert desk.refused() is Code.CLOUD_CONSENT_ENDED


def test_the_days_allowance_is_that_of_the_settings(desk: Desk) -> None:
    desk.ready()
    desk.settings.set(declared.DAILY_CHARACTERS, 200)
    assert desk.refused() is Code.CLOUD_BUDGET
    assert desk.server.seen == []  # not even the first piece, which would have been within it
    desk.settings.set(declared.DAILY_CHARACTERS, 0)
    assert desk.speak()


def test_a_sensitive_text_asks_for_contracts(desk: Desk) -> None:
    desk.ready()
    assert desk.refused(is_sensitive=True) is Code.CLOUD_SENSITIVE
    desk.service.enable(VENDOR, attestations=frozenset({Attestation.DPA}))
    assert desk.speak(is_sensitive=True)


def test_a_key_is_tested_before_the_old_one_goes(desk: Desk) -> None:
    desk.ready()
    desk.server.next_replies.append(Reply(status=401))
    with pytest.raises(CloudError) as error:
        desk.service.add_key(VENDOR, "another-key")
    assert error.value.code is Code.CLOUD_BAD_KEY
    assert desk.session.call(lambda library: library.cloud.keys.key(VENDOR)) == KEY
    assert not desk.service.add_key(VENDOR, "another-key").is_wide
    assert not desk.service.test_key(VENDOR).is_wide
    assert desk.server.seen[-1].headers["x-key"] == "another-key"
    for bad in ("two words", "line\r\nbreak"):
        with pytest.raises(CloudError) as error:
            desk.service.add_key(VENDOR, bad)
        assert error.value.code is Code.CLOUD_KEY_FORM


def test_what_a_key_lacks_is_named() -> None:
    with pytest.raises(CloudError) as error:
        vendor_of(CloudVendor.GOOGLE).checked_key('{"type": "service_account"}')
    assert "client_email is missing" in sentence(error.value)


def test_a_place_that_is_not_listed_is_not_kept(desk: Desk) -> None:
    for bad, code in (
        (CloudProfile(vendor=VENDOR, region="evil.com/"), Code.CLOUD_REGION),
        (profile_of("evil.com/path", b""), Code.CLOUD_WAY_HOST),
        (profile_of("user@evil.com", b""), Code.CLOUD_WAY_HOST),
        (replace(profile_of("tts.example", b""), region="evil.com/"), Code.CLOUD_REGION),
        (profile_of("tts.example", b"words"), Code.CLOUD_WAY_AUTHORITY),
    ):
        with pytest.raises(CloudError) as error:
            desk.service.set_profile(bad)
        assert error.value.code is code
    assert desk.service.state(VENDOR).profile == CloudProfile(vendor=VENDOR)


def test_an_account_that_is_none_is_not_kept(desk: Desk) -> None:
    service = CloudService(desk.session, desk.settings, facts=CloudFacts(SHEETS), vendor=vendor_of)
    for account in ("../../x", "a\r\nb"):
        with pytest.raises(OptionError):
            service.set_profile(CloudProfile(vendor=CloudVendor.WATSON, account=account))
    service.set_profile(CloudProfile(vendor=CloudVendor.WATSON))  # it can be told later
    service.close()


def test_what_a_vendor_keeps_is_deleted_until_it_says_so(desk: Desk) -> None:
    desk.ready()
    desk.speak()
    (noted,) = desk.service.deletions()
    assert noted.customer == desk.server.seen[0].json()["customer"]
    for status in (400, 404):  # that it finds nothing is no receipt: the key may be another account's
        desk.server.next_replies.append(Reply(status=status))
        purge = desk.service.purge()
        assert (purge.confirmed, len(purge.errors)) == (0, 1)
    desk.service.disable(VENDOR, keeps_key=True)  # deleting needs no consent
    assert desk.service.purge(VENDOR).confirmed == 1
    assert desk.service.purge().confirmed == 0
    (receipt,) = desk.service.deletions(VENDOR)
    assert (receipt.status, receipt.confirmed_ms is not None) == (204, True)


def test_what_a_vendor_knows_nothing_of_is_let_go_by_the_user_alone_and_told_in_the_ledger(desk: Desk) -> None:
    desk.ready()
    desk.speak()
    (noted,) = desk.service.deletions()
    desk.server.next_replies += [Reply(status=404)] * 2
    purge = desk.service.purge()
    (error,) = purge.errors
    assert (error.code, purge.is_unknown) == (Code.CLOUD_DELETION_UNKNOWN, True)
    assert "another account" in sentence(error)
    purge = desk.service.purge(lets_go=True)
    assert (purge.confirmed, purge.let_go, purge.errors, purge.is_unknown) == (0, 1, (), False)
    assert desk.service.deletions() == ()
    told = desk.service.entries(1)[0]
    assert (told.deed, told.facts) == ("cloud.let_go", {"vendor": VENDOR.value, "customer": noted.customer})
    desk.speak()
    desk.server.next_replies.append(Reply(status=403))
    purge = desk.service.purge(lets_go=True)
    assert (purge.let_go, [one.code for one in purge.errors]) == (0, [Code.CLOUD_FORBIDDEN])
    assert len(desk.service.deletions()) == 1, "only what nothing is known of goes"


def test_a_key_stays_as_long_as_it_is_needed_to_delete(desk: Desk) -> None:
    desk.ready()
    desk.speak()
    with pytest.raises(CloudError) as error:
        desk.service.remove_key(VENDOR)
    assert (error.value.code, error.value.params["count"]) == (Code.CLOUD_DELETIONS_OPEN, 1)
    assert desk.service.state(VENDOR).key is not None
    desk.service.remove_key(VENDOR, leaves_deletions=True)
    assert desk.service.state(VENDOR).key is None
    assert desk.service.state(VENDOR).open_deletions == 1


def test_a_locked_library_keeps_everything_here(desk: Desk) -> None:
    desk.ready()
    desk.session.lock()
    with pytest.raises(LibraryError) as error:
        desk.speak()
    assert error.value.code is Code.LIBRARY_LOCKED
    with pytest.raises(LibraryError):
        desk.service.vendors()
    assert desk.server.seen == []


def test_a_voice_of_this_computer_says_what_stays(desk: Desk) -> None:
    desk.ready()
    secret = LocalText(text="canary-secret 4111", language="en")
    parts = (
        secret,
        SanitisedText(text="The number was", language="en"),
        secret,
        SanitisedText(text="x", language="en"),
    )
    own = Sound(rate_hz=8000, pcm=b"\x10\x00" * 8000)
    pieces = list(desk.service.speak_parts(VENDOR, parts, ADA, lambda _: own))
    assert [one.text for one in pieces] == list(parts)
    assert {one.rate_hz for one in pieces} == {RATE_HZ}
    assert len(pieces[0].pcm) == 2 * RATE_HZ
    assert not any(b"canary-secret" in seen.body or b"4111" in seen.body for seen in desk.server.seen)
    assert len({seen.json()["customer"] for seen in desk.server.seen}) == 1
    stop = Stop()
    heard = desk.service.speak_parts(VENDOR, parts, ADA, lambda _: own, stop=stop)
    next(heard)
    stop()
    assert list(heard) == []
    (alone,) = desk.service.speak_parts(VENDOR, (secret,), ADA, lambda _: own)
    assert alone.rate_hz == 8000


def test_what_leaves_stands_on_the_disk_before_it_arrives(desk: Desk, tmp_path: Path) -> None:
    desk.ready()

    def pull_the_plug() -> Iterator[bytes]:
        shutil.copytree(tmp_path / "library", tmp_path / "copy")  # as a crash in this moment would leave it
        yield b"x"

    desk.server.next_replies.append(Reply(status=403, headers=(("content-length", "1"),), pieces=pull_the_plug))
    assert desk.refused() is Code.CLOUD_FORBIDDEN
    text = desk.server.seen[0].json()["text"]
    with open_library(tmp_path / "copy", MemoryKeychain(), SlotSecret(recovery=Secret(bytes(32)))) as library:
        last = [entry for entry in library.ledger.entries() if entry.deed.startswith("cloud.")][-1]
        assert (last.deed, last.facts["text"]) == ("cloud.leaving", library.cloud.use.digest(text))
        assert library.verify() == []


def test_no_file_and_no_log_holds_the_text_or_the_key(
    desk: Desk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    desk.ready()
    desk.speak()
    desk.server.next_replies += [Reply(status=500, headers=(("retry-after", "0"),), body=b"Canary words")] * 4
    with contextlib.suppress(CloudError):
        desk.speak()
    exported = desk.service.signed_ledger()
    desk.settings.set(declared.OFFLINE, value=True)
    desk.settings.save()
    desk.session.lock()
    files = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    for told in (files, exported, caplog.text.encode()):
        assert b"canary" not in told.lower()
