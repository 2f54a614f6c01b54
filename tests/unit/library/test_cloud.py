"""What the library keeps for cloud voices: consents, keys, the record of what left, and deletions."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.core.cloud import Attestation, CloudProfile, CloudVendor, Consent, Endpoint
from app.core.egress import Allowance, Leaving, Purpose, Returned
from app.core.errors import CloudError, Code, LibraryError
from app.crypto.secret import Secret
from app.library.cloud import Cloud
from app.library.cloud_use import CloudUse
from app.library.library import Library
from app.library.opening import open_library
from app.privacy.classes import PiiClass
from app.privacy.policy import Action, Sensitivity
from app.privacy.rules import Rules
from tests.fakes.keychain import MemoryKeychain
from tests.support.libraries import Desk

POLLY, WATSON = CloudVendor.POLLY, CloudVendor.WATSON
DAY_MS = 24 * 3600 * 1000
LONG_KEY = "canary-" + "k" * 2000


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def leaving(text: str = "hello", cost_micros: int = 80, purpose: Purpose = Purpose.SPEECH) -> Leaving:
    return Leaving(vendor=POLLY, purpose=purpose, host="polly.example", text=text, cost_micros=cost_micros)


def consent(**more: object) -> Consent:
    return Consent(vendor=POLLY, facts_sha256=bytes(32), given_ms=1, expires_ms=2, **more)  # type: ignore[arg-type]


class Clock:
    """Hands that are moved by hand."""

    def __init__(self) -> None:
        self.now = 1_795_000_000_000

    def __call__(self) -> int:
        return self.now


def cloud_of(library: Library, clock: Clock) -> Cloud:
    return Cloud(library.database, library.keys, library.ledger, clock)


def deeds(library: Library) -> list[str]:
    return [entry.deed for entry in library.ledger.entries() if entry.deed.startswith("cloud.")]


def test_profiles_and_consents_outlive_the_session(desk: Desk) -> None:
    endpoint = Endpoint(host="tts.example:8443", ca_pem=b"pem", proxy="http://p:1", spki_sha256=bytes(32))
    profile = CloudProfile(vendor=POLLY, region="eu-west-1", account="7", endpoint=endpoint)
    agreed = consent(attestations=frozenset({Attestation.BAA, Attestation.DPA}))
    with desk.make() as library:
        assert library.cloud.vendors.profile(POLLY) == CloudProfile(vendor=POLLY)
        assert library.cloud.vendors.consent(POLLY) is None
        library.cloud.vendors.set_profile(profile)
        library.cloud.vendors.agree(agreed)
        library.cloud.vendors.set_profile(profile)
    with desk.open() as library:
        assert library.cloud.vendors.profile(POLLY) == profile
        assert library.cloud.vendors.consent(POLLY) == agreed
        assert library.cloud.vendors.consent(WATSON) is None
        library.cloud.vendors.withdraw(POLLY)
        library.cloud.vendors.withdraw(POLLY)
        assert library.cloud.vendors.consent(POLLY) is None
        assert deeds(library) == ["cloud.agreed", "cloud.withdrawn"]
        assert library.verify() == []


def test_a_consent_holds_for_the_way_that_it_was_given_for(desk: Desk) -> None:
    here = CloudProfile(vendor=POLLY, region="eu-west-1")
    private = replace(here, endpoint=Endpoint(host="tts.example", proxy="http://user:canary@p.example:1"))
    with desk.make() as library:
        for profile in (here, private, replace(here, region="us-east-1"), here):
            library.cloud.vendors.set_profile(profile)
            assert library.cloud.vendors.consent(POLLY) is None
            library.cloud.vendors.agree(consent())
        ways = [entry.facts for entry in library.ledger.entries() if entry.deed == "cloud.agreed"]
        assert [one["region"] for one in ways] == ["eu-west-1", "eu-west-1", "us-east-1", "eu-west-1"]
        assert [one["way"] for one in ways] == ["", "tts.example p.example:1", "", ""]


def test_a_consent_cannot_be_brought_back_behind_the_librarys_back(desk: Desk) -> None:
    with desk.make() as library:
        library.cloud.vendors.agree(consent())
        before = library.database.execute("SELECT consent FROM cloud_vendors")[0][0]
        library.cloud.vendors.withdraw(POLLY)
        library.database.execute("UPDATE cloud_vendors SET consent = ?", (before,))
        assert [flaw.code for flaw in library.verify()] == [Code.LIBRARY_TAMPERED]
    with pytest.raises(LibraryError) as error:
        desk.open()
    assert error.value.code is Code.LIBRARY_TAMPERED


def test_the_users_rules_outlive_the_session_and_the_ledger_names_no_term(desk: Desk) -> None:
    with desk.make() as library:
        assert library.cloud.rules.kept() == Rules()
        library.cloud.rules.change(lambda rules: rules.with_terms(["canary term"]))
        library.cloud.rules.change(lambda rules: rules.with_terms(["Canary Term"]))
        kept = library.cloud.rules.change(
            lambda rules: rules.with_action(PiiClass.SECRET, Sensitivity.ORDINARY, Action.BLOCK)
        )
    with desk.open() as library:
        assert library.cloud.rules.kept() == kept
        assert kept.terms == ("canary term",)
        assert kept.ordinary == {PiiClass.SECRET: Action.BLOCK}
        assert deeds(library) == ["cloud.rules"] * 2, "what changes nothing is not written down"
        assert b"canary" not in library.signed_ledger()
        assert library.cloud.vendors.consent(POLLY) is None
        assert library.verify() == []


def test_rules_cannot_be_loosened_behind_the_librarys_back(desk: Desk) -> None:
    with desk.make() as library:
        change = library.cloud.rules.change
        change(lambda rules: rules.with_action(PiiClass.SECRET, Sensitivity.ORDINARY, Action.ALLOW))
        before = library.database.execute("SELECT profile FROM cloud_vendors")[0][0]
        change(lambda rules: rules.with_action(PiiClass.SECRET, Sensitivity.ORDINARY, Action.BLOCK))
        library.database.execute("UPDATE cloud_vendors SET profile = ?", (before,))
        assert [flaw.code for flaw in library.verify()] == [Code.LIBRARY_TAMPERED]


def test_rules_that_cannot_be_read_let_nothing_through(desk: Desk) -> None:
    with desk.make() as library:
        library.cloud.rules.change(lambda rules: rules.with_terms(["a"]))
        with library.database.transaction():
            library.database.rows.update("cloud_vendors", 1, profile=b"\xc1")
        with pytest.raises(LibraryError) as error:
            library.cloud.rules.kept()
        assert error.value.code is Code.LIBRARY_DATABASE


@pytest.mark.parametrize(("key", "is_in_keychain"), [("short-key", True), (LONG_KEY, False)])
def test_a_key_lies_where_it_fits_and_goes_from_everywhere(desk: Desk, key: str, is_in_keychain: bool) -> None:  # noqa: FBT001
    with desk.make() as library:
        entries = set(desk.keychain.entries)
        library.cloud.keys.keep(POLLY, key)
        kept = library.cloud.keys.kept(POLLY)
        assert kept is not None
        assert kept.is_in_keychain is is_in_keychain
        assert library.cloud.keys.key(POLLY) == key
        library.rotate()
        assert library.cloud.keys.key(POLLY) == key
        library.cloud.keys.remove(POLLY)
        assert library.cloud.keys.kept(POLLY) is None
        assert not [entry for entry, value in desk.keychain.entries.items() if value == key.encode()]
        assert len(desk.keychain.entries) == len(entries)
        assert library.database.execute("SELECT count(*) FROM cloud_keys") == [(0,)]
        with pytest.raises(CloudError) as error:
            library.cloud.keys.key(POLLY)
        assert error.value.code is Code.CLOUD_NO_KEY
        assert deeds(library) == ["cloud.key_added", "cloud.key_removed"]


def test_a_new_key_is_there_before_the_old_one_goes(desk: Desk) -> None:
    with desk.make() as library:
        keys = library.cloud.keys
        for key in ("one", LONG_KEY, "two", "three"):
            keys.keep(POLLY, key)
            keys.keep(WATSON, f"{key} of another")
            assert (keys.key(POLLY), keys.key(WATSON)) == (key, f"{key} of another")
            assert library.database.execute("SELECT count(*) FROM cloud_keys") == [(2,)]
        assert len(keys.entries) == 2


def test_without_a_keychain_a_key_is_sealed_in_the_database(desk: Desk) -> None:
    with desk.make() as library:
        desk.keychain.failure = Code.LIBRARY_KEYCHAIN_LOCKED
        library.cloud.keys.keep(POLLY, "a key")
        desk.keychain.failure = None
        kept = library.cloud.keys.kept(POLLY)
        assert kept is not None
        assert not kept.is_in_keychain
        assert library.cloud.keys.key(POLLY) == "a key"
        library.cloud.keys.sweep()  # what was begun in the keychain
        assert library.database.execute("SELECT state FROM cloud_keys") == [("ready",)]


def test_a_key_in_a_keychain_that_is_not_there_now_is_removed_when_it_is(desk: Desk) -> None:
    with desk.make() as library:
        library.cloud.keys.keep(POLLY, "a key")
    with open_library(desk.root, None, desk.recovery_secret) as library:
        library.cloud.keys.remove(POLLY)
        assert library.cloud.keys.kept(POLLY) is None
    with desk.open() as library:
        assert b"a key" in desk.keychain.entries.values()
        library.cloud.keys.sweep()
        assert b"a key" not in desk.keychain.entries.values()
        assert library.cloud.keys.entries == []


@pytest.mark.parametrize("is_written", [False, True])
def test_a_kill_while_a_key_is_added_leaves_the_old_one_and_nothing_else(desk: Desk, is_written: bool) -> None:  # noqa: FBT001
    class Dying(MemoryKeychain):
        def write(self, entry: str, value: Secret) -> None:
            is_last = bytes(value.view()) == b"new"
            if is_written or not is_last:
                super().write(entry, value)
            if is_last:
                raise KeyboardInterrupt

    with desk.make() as library:
        library.cloud.keys.keep(POLLY, "old")
    living = desk.keychain
    dying = Dying()
    dying.entries = living.entries
    desk.keychain = dying
    with desk.open() as library, pytest.raises(KeyboardInterrupt):
        library.cloud.keys.keep(POLLY, "new")
    desk.keychain = living
    with desk.open() as library:
        assert library.cloud.keys.key(POLLY) == "old"
        library.cloud.keys.sweep()
        assert b"new" not in living.entries.values()
        assert library.database.execute("SELECT state FROM cloud_keys") == [("ready",)]
        assert library.verify() == []


def test_a_key_that_the_keychain_lost_is_asked_for_again(desk: Desk) -> None:
    with desk.make() as library:
        library.cloud.keys.keep(POLLY, "a key")
        for entry in library.cloud.keys.entries:
            del desk.keychain.entries[entry]
        with pytest.raises(CloudError) as error:
            library.cloud.keys.key(POLLY)
        assert error.value.code is Code.CLOUD_NO_KEY


def test_destroying_the_library_takes_its_keys_out_of_the_keychain(desk: Desk) -> None:
    library = desk.make()
    library.cloud.keys.keep(POLLY, "a key")
    library.destroy()
    assert desk.keychain.entries == {}


def test_the_ledger_says_what_left_and_nothing_of_what_it_was(desk: Desk) -> None:
    with desk.make() as library:
        use = library.cloud.use
        number = use.leaving(leaving("canary text"), Allowance())
        use.returned(number, leaving("canary text"), Returned(outcome="ok", status=200, answer_bytes=9, took_ms=3))
        began, ended = list(library.ledger.entries())[-2:]
        assert (began.number, began.facts["characters"]) == (number, 11)
        assert began.facts["text"] == use.digest("canary text") != use.digest("canary texts")
        assert ended.facts == {
            "request": number, "outcome": "ok", "status": 200, "bytes": 9, "took_ms": 3, "sent": 1,
        }  # fmt: skip
        assert b"canary" not in library.signed_ledger()


def test_a_ledger_that_was_tampered_with_lets_nothing_leave(desk: Desk) -> None:
    with desk.make() as library:
        library.cloud.use.leaving(leaving(), Allowance())
        library.database.execute("UPDATE ledger SET entry = zeroblob(40) WHERE number = 2")
        fresh = CloudUse(library.database, library.keys, library.ledger)
        with pytest.raises(LibraryError) as error:
            fresh.leaving(leaving(), Allowance())
        assert error.value.params["what"] == "ledger entry 2, changed"


def test_the_allowance_of_a_day_is_for_all_vendors_and_ends_with_it(desk: Desk) -> None:
    with desk.make() as library:
        clock = Clock()
        use = cloud_of(library, clock).use
        allowance = Allowance(characters=12, cost_micros=1000)
        use.leaving(leaving("hello"), allowance)
        use.leaving(Leaving(vendor=WATSON, purpose=Purpose.SPEECH, host="w", text="hello"), allowance)
        before = use.days()
        with pytest.raises(CloudError) as error:
            use.leaving(leaving("hello"), allowance)
        assert (error.value.code, error.value.params["reason"]) == (Code.CLOUD_BUDGET, "15 characters")
        assert use.days() == before  # nothing was counted or written
        with pytest.raises(CloudError) as error:
            use.leaving(leaving("h", cost_micros=950_000), allowance)
        assert error.value.params["reason"] == "it would cost about 0.95 US$"
        use.leaving(leaving("", 0, Purpose.VOICES), allowance)
        clock.now += DAY_MS
        use.leaving(leaving("hello again!"), allowance)
        use.leaving(leaving("hello without bounds", 10**9), Allowance())


def test_what_the_vendor_refused_is_not_paid_for_but_it_left(desk: Desk) -> None:
    with desk.make() as library:
        use = library.cloud.use
        number = use.leaving(leaving(), Allowance())
        use.returned(number, leaving(), Returned(outcome="busy", status=429))
        number = use.leaving(leaving(), Allowance())
        use.returned(number, leaving(), Returned(outcome="ok", status=200))
        (day,) = use.days()
        assert (day.requests, day.characters, day.cost_micros) == (2, 10, 80)


def test_what_was_not_sent_does_not_count_and_goes_off_the_day_on_which_it_began(desk: Desk) -> None:
    with desk.make() as library:
        clock = Clock()
        use = cloud_of(library, clock).use
        stayed, refused = (use.leaving(leaving(), Allowance()) for _ in range(2))
        clock.now += DAY_MS
        use.leaving(leaving("next day"), Allowance())
        use.returned(stayed, leaving(), Returned(outcome="cloud.unreachable", has_left=False))
        use.returned(refused, leaving(), Returned(outcome="busy", status=429))
        today, yesterday = use.days()
        assert (today.characters, today.cost_micros) == (8, 80)
        assert (yesterday.requests, yesterday.characters, yesterday.cost_micros) == (2, 5, 0)
        sent = [entry.facts["sent"] for entry in library.ledger.entries() if entry.deed == "cloud.returned"]
        assert sent == [0, 1]


def test_a_day_ends_at_midnight_also_when_it_has_25_hours(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        with desk.make() as library:
            clock, allowance = Clock(), Allowance(characters=5)
            clock.now = round(datetime(2026, 10, 24, 22, 0, tzinfo=UTC).timestamp() * 1000)
            use = cloud_of(library, clock).use
            use.leaving(leaving(), allowance)
            clock.now += DAY_MS + 59 * 60_000
            with pytest.raises(CloudError):
                use.leaving(leaving(), allowance)
            clock.now += 60_000
            use.leaving(leaving(), allowance)
            assert [one.day for one in use.days()] == ["2026-10-26", "2026-10-25"]
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_day_far_over_the_usual_is_noticed(desk: Desk) -> None:
    with desk.make() as library:
        clock = Clock()
        use = cloud_of(library, clock).use
        use.leaving(leaving("x" * 60_000), Allowance())
        assert not use.is_unusual()  # the first day is like no other
        for _ in range(3):
            clock.now += DAY_MS
            use.leaving(leaving("x" * 5_000), Allowance())
            assert not use.is_unusual()
        use.leaving(leaving("x" * 22_000), Allowance())
        assert use.is_unusual()


def test_the_days_add_up_to_the_ledger(desk: Desk) -> None:
    with desk.make() as library:
        use = library.cloud.use
        requests = [(size, status) for size in (0, 1, 40, 399) for status in (0, 200, 429)]
        for size, status in requests:
            one = leaving("x" * size, size)
            use.returned(use.leaving(one, Allowance()), one, Returned(outcome="", status=status))
        entries = [entry.facts for entry in library.ledger.entries() if entry.deed == "cloud.leaving"]
        (day,) = use.days()
        assert (day.requests, day.characters) == (len(entries), sum(int(facts["characters"]) for facts in entries))
        assert day.cost_micros == sum(size for size, status in requests if status < 400)


def test_deletions_are_kept_until_they_are_confirmed(desk: Desk) -> None:
    profile = CloudProfile(vendor=WATSON, region="eu-de")
    with desk.make() as library:
        for customer in ("ab" * 16, "cd" * 16, "ab" * 16):  # what is said again goes under the same number
            library.cloud.deletions.note(profile, customer)
    with desk.open() as library:
        first, second = library.cloud.deletions.all(WATSON, only_open=True)
        assert (first.profile, first.customer, first.confirmed_ms) == (profile, "ab" * 16, None)
        library.cloud.deletions.confirm(first, 204)
        assert library.cloud.deletions.all(only_open=True) == (second,)
        receipt = library.cloud.deletions.all()[0]
        assert receipt.confirmed_ms is not None
        assert receipt.status == 204
        library.cloud.deletions.note(profile, "ab" * 16)
        assert len(library.cloud.deletions.all(only_open=True)) == 2, "sent again, it has to be deleted again"
        assert library.cloud.deletions.all(POLLY) == ()
        assert deeds(library) == ["cloud.deleted"]
        assert library.verify() == []
