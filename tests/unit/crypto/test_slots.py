"""Key slots: every way in opens, every change keeps the others, and nothing that a stranger writes opens."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import Code, LibraryError
from app.crypto import slots_v1
from app.crypto.hierarchy import MasterKey, blob_key_aad
from app.crypto.kdf import MIN_MEMORY_KIB, Argon2Params, hkdf
from app.crypto.library_keys import LibraryKeys
from app.crypto.secret import Secret
from app.crypto.signing import public_key
from app.crypto.slot_file_v1 import MAX_FILE_BYTES, Payload, Slot, encode
from app.crypto.slot_secret import SlotKeys, seal
from app.crypto.slots_v1 import NewSlot, SlotFile, SlotKind, SlotSecret, Unlocked, parse, unlock

LIBRARY = bytes(range(16))
KDF = Argon2Params(b"salt of 16 bytes", MIN_MEMORY_KIB, 1, 4)
SECRETS = {
    SlotKind.KEYCHAIN: SlotSecret(keychain=Secret(b"k" * 32)),
    SlotKind.PASSPHRASE: SlotSecret(passphrase="a cup of tea"),
    SlotKind.RECOVERY: SlotSecret(recovery=Secret(b"r" * 32)),
    SlotKind.KEYFILE: SlotSecret(keyfile=b"any file"),
    SlotKind.COMBINED: SlotSecret(keychain=Secret(b"k" * 32), passphrase="a cup of tea", keyfile=b"any file"),
}
FAST = (SlotKind.KEYCHAIN, SlotKind.RECOVERY, SlotKind.KEYFILE)


def new_slot(kind: SlotKind, secret: SlotSecret | None = None) -> NewSlot:
    secret = secret or SECRETS[kind]
    return NewSlot(
        secret=secret,
        label=f"my {kind}",
        created_ms=1_700_000_000_000,
        entry="an entry" if secret.keychain is not None else "",
        kdf=KDF,
    )


def made(*kinds: SlotKind, library_id: bytes = LIBRARY, epoch: int = 1) -> tuple[bytes, Unlocked]:
    return slots_v1.create(library_id, MasterKey.new(epoch), [new_slot(kind) for kind in kinds])


@contextmanager
def refused(*codes: Code) -> Iterator[None]:
    with pytest.raises(LibraryError) as caught:
        yield
    assert caught.value.code in codes, caught.value


def same(one: Unlocked, other: Unlocked) -> bool:
    return one.mk.secret == other.mk.secret and all(
        getattr(one.keys, name) == getattr(other.keys, name)
        for name in ("signing", "audit", "credential", "state")
    )


@dataclass(frozen=True)
class Victim:
    data: bytes
    state: Unlocked


@pytest.fixture(scope="module")
def victim() -> Victim:
    """Return a library with a slot of every kind."""
    data, state = made(*SlotKind)
    return Victim(data, state)


# ---- ways in


@pytest.mark.parametrize("kind", SlotKind)
def test_every_kind_of_slot_opens_the_same_library(victim: Victim, kind: SlotKind) -> None:
    file = parse(victim.data)
    opened = unlock(file, kind, SECRETS[kind])
    assert same(opened, victim.state)
    assert (file.library_id, file.epoch, file.generation) == (LIBRARY, 1, 1)
    slot = next(slot for slot in file.slots if slot.kind is kind)
    assert opened.slot_id == slot.id
    assert slot.label == f"my {kind}"


def test_the_keys_of_a_library_are_all_different_and_wiped_when_it_is_closed() -> None:
    _, state = made(SlotKind.RECOVERY)
    database, wrapping = state.mk.database_key(), state.mk.wrapping_key()
    keys = [state.mk.secret, database, wrapping, *(getattr(state.keys, n) for n in LibraryKeys.__slots__)]
    assert len({bytes(key.view()) for key in keys}) == len(keys) == 7
    state.close()
    assert [key for key in keys if key.is_open] == [database, wrapping]


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        (SlotKind.KEYCHAIN, SlotSecret(keychain=Secret(b"K" * 32))),
        (SlotKind.KEYCHAIN, SlotSecret(keychain=Secret(b"k" * 31))),
        (SlotKind.KEYCHAIN, SlotSecret(recovery=Secret(b"k" * 32))),
        (SlotKind.RECOVERY, SlotSecret(recovery=Secret(b"k" * 32))),
        (SlotKind.PASSPHRASE, SlotSecret(passphrase="a cup of coffee")),
        (SlotKind.PASSPHRASE, SlotSecret(passphrase="")),
        (SlotKind.KEYFILE, SlotSecret(keyfile=b"any  file")),
        (SlotKind.KEYFILE, SlotSecret(keyfile=b"")),
        (SlotKind.COMBINED, SlotSecret(keychain=Secret(b"k" * 32), keyfile=b"any file")),
        (SlotKind.COMBINED, replace(SECRETS[SlotKind.COMBINED], keyfile=b"any  file")),
    ],
)
def test_a_wrong_or_missing_secret_is_a_wrong_key(victim: Victim, kind: SlotKind, wrong: SlotSecret) -> None:
    with refused(Code.LIBRARY_WRONG_KEY):
        unlock(parse(victim.data), kind, wrong)


def test_one_factor_of_a_combined_slot_is_not_its_seed() -> None:
    parts = SlotSecret(keychain=Secret(b"k" * 32), keyfile=b"any file")
    seeds = [
        SlotKeys.derived(parts, needed, None, bytes(32)).public()
        for needed in (
            (SlotKind.KEYCHAIN,),
            (SlotKind.KEYFILE,),
            (SlotKind.KEYCHAIN, SlotKind.KEYFILE),
            (SlotKind.KEYFILE, SlotKind.KEYCHAIN),
        )
    ]
    assert len(set(seeds)) == 4


def test_of_several_slots_of_a_kind_the_one_that_fits_opens() -> None:
    data, state = made(SlotKind.RECOVERY)
    other = SlotSecret(recovery=Secret(b"o" * 32))
    data, state = slots_v1.add(state, new_slot(SlotKind.RECOVERY, other))
    first, second = parse(data).slots
    assert unlock(parse(data), SlotKind.RECOVERY, SECRETS[SlotKind.RECOVERY]).slot_id == first.id
    assert unlock(parse(data), SlotKind.RECOVERY, other).slot_id == second.id
    assert unlock(parse(data), second.id, other).slot_id == second.id
    with refused(Code.LIBRARY_WRONG_KEY):
        unlock(parse(data), first.id, other)


def test_a_slot_that_is_not_there_is_named() -> None:
    data, state = made(SlotKind.RECOVERY)
    for which in (SlotKind.KEYCHAIN, bytes(16)):
        with refused(Code.LIBRARY_NO_SUCH_SLOT):
            unlock(parse(data), which, SECRETS[SlotKind.KEYCHAIN])
    with refused(Code.LIBRARY_NO_SUCH_SLOT):
        slots_v1.remove(state, bytes(16))


def test_the_secret_says_what_kind_of_slot_it_makes() -> None:
    for kind, secret in SECRETS.items():
        assert secret.kind is kind
        assert "tea" not in repr(secret)
        assert "any file" not in repr(secret)
    assert SECRETS[SlotKind.COMBINED].factors == (SlotKind.KEYCHAIN, SlotKind.PASSPHRASE, SlotKind.KEYFILE)
    assert SECRETS[SlotKind.KEYFILE].factors == ()
    for nonsense in (SlotSecret(), SlotSecret(recovery=Secret(b"r" * 32), keyfile=b"any file")):
        with pytest.raises(ValueError, match="recovery key"):
            assert nonsense.kind


# ---- changes


def test_slots_come_and_go_and_the_others_still_open() -> None:
    data, state = made(SlotKind.RECOVERY)
    data, state = slots_v1.add(state, new_slot(SlotKind.KEYFILE))
    data, state = slots_v1.add(state, new_slot(SlotKind.KEYCHAIN))
    assert parse(data).generation == 3
    for kind in FAST:
        assert same(unlock(parse(data), kind, SECRETS[kind]), state)
    keyfile = parse(data).slots[1]
    data, state = slots_v1.remove(state, keyfile.id)
    assert parse(data).generation == 4
    assert [slot.kind for slot in parse(data).slots] == [SlotKind.RECOVERY, SlotKind.KEYCHAIN]
    with refused(Code.LIBRARY_NO_SUCH_SLOT):
        unlock(parse(data), SlotKind.KEYFILE, SECRETS[SlotKind.KEYFILE])


def test_the_last_slot_stays() -> None:
    _, state = made(SlotKind.RECOVERY)
    with refused(Code.LIBRARY_LAST_SLOT):
        slots_v1.remove(state, state.slot_id)
    with refused(Code.LIBRARY_LAST_SLOT):
        slots_v1.create(LIBRARY, MasterKey.new(), [])


def test_a_replaced_slot_opens_by_the_new_secret_alone() -> None:
    data, state = made(SlotKind.KEYCHAIN, SlotKind.RECOVERY)
    fresh = SlotSecret(keychain=Secret(b"n" * 32))
    old_id, other_id = (slot.id for slot in state.file.slots)
    data, state = slots_v1.replace(state, old_id, new_slot(SlotKind.KEYCHAIN, fresh))
    assert old_id not in {slot.id for slot in parse(data).slots}
    assert state.slot_id == parse(data).slots[0].id
    assert same(unlock(parse(data), SlotKind.KEYCHAIN, fresh), state)
    with refused(Code.LIBRARY_WRONG_KEY):
        unlock(parse(data), SlotKind.KEYCHAIN, SECRETS[SlotKind.KEYCHAIN])
    _, after = slots_v1.replace(state, other_id, new_slot(SlotKind.KEYFILE))
    assert after.slot_id == state.slot_id  # another slot was replaced than the one it was opened with


def test_a_rotation_needs_no_secret_and_keeps_every_way_in() -> None:
    before, state = made(*FAST)
    old_mk = bytes(state.mk.secret.view())
    state = unlock(parse(before), SlotKind.KEYCHAIN, SECRETS[SlotKind.KEYCHAIN])
    after, rotated = slots_v1.rotate(state, MasterKey.new(2))
    assert (parse(after).epoch, parse(after).generation) == (2, 2)
    for kind in FAST:
        opened = unlock(parse(after), kind, SECRETS[kind])
        assert same(opened, rotated)
        assert bytes(opened.mk.secret.view()) != old_mk
        assert opened.keys.audit == state.keys.audit
        # What the receipt of a deletion says: a secret that was valid then opens the file of then.
        assert bytes(unlock(parse(before), kind, SECRETS[kind]).mk.secret.view()) == old_mk
    with pytest.raises(ValueError, match="next epoch"):
        slots_v1.rotate(rotated, MasterKey.new(2))


def test_a_change_that_was_not_written_leaves_the_old_state_usable() -> None:
    data, state = made(SlotKind.RECOVERY)
    slots_v1.rotate(state, MasterKey.new(2))
    again, _ = slots_v1.add(state, new_slot(SlotKind.KEYFILE))
    assert same(unlock(parse(again), SlotKind.KEYFILE, SECRETS[SlotKind.KEYFILE]), state)
    assert same(unlock(parse(data), SlotKind.RECOVERY, SECRETS[SlotKind.RECOVERY]), state)


def test_what_the_file_cannot_hold_is_refused_before_anything_is_made() -> None:
    _, state = made(SlotKind.RECOVERY)
    for name in ("x" * 101, "\udcff"):
        with refused(Code.LIBRARY_KEY_LIMITS):
            slots_v1.add(state, replace(new_slot(SlotKind.KEYFILE), label=name))
    with refused(Code.LIBRARY_KEY_LIMITS):
        slots_v1.add(state, replace(new_slot(SlotKind.KEYCHAIN), entry="x" * 201))
    with pytest.raises(ValueError, match="entry"):
        slots_v1.add(state, replace(new_slot(SlotKind.KEYCHAIN), entry=""))
    for no_secret in (SlotSecret(recovery=Secret(b"r" * 31)), SlotSecret(keyfile=b""), SlotSecret(passphrase="")):
        with refused(Code.LIBRARY_WRONG_KEY):
            slots_v1.add(state, new_slot(no_secret.kind, no_secret))
    with refused(Code.LIBRARY_KEY_LIMITS):
        slots_v1.create(LIBRARY, MasterKey.new(), [new_slot(SlotKind.RECOVERY)] * 65)
    with pytest.raises(ValueError, match="epoch"):
        MasterKey.new(0)
    with pytest.raises(ValueError, match="32 bytes"):
        MasterKey(Secret(b"short"), 1)


def test_a_passphrase_without_figures_gets_the_usual_ones() -> None:
    new = NewSlot(secret=SECRETS[SlotKind.PASSPHRASE], label="", created_ms=0)
    data, _ = slots_v1.create(LIBRARY, MasterKey.new(), [new])
    (slot,) = parse(data).slots
    assert slot.kdf is not None
    assert slot.kdf.checked().passes == 3


def test_the_same_secret_in_two_libraries_shows_two_public_keys() -> None:
    one, other = made(SlotKind.RECOVERY)[1], made(SlotKind.RECOVERY, library_id=bytes(16))[1]
    assert one.file.slots[0].public_key != other.file.slots[0].public_key


# ---- forgers


def forged_by(attack: Callable[[Victim, Payload, LibraryKeys, MasterKey], Payload], victim: Victim) -> bytes:
    """Make what somebody can who reads and writes the file but knows no secret: his keys, the victim's slots."""
    keys, mk = LibraryKeys.new(), MasterKey.new(1)
    payload = msgspec.structs.replace(victim.state.file.payload, keys=keys.wrapped(mk, LIBRARY))
    return encode(attack(victim, payload, keys, mk), keys.signing)


def _sealed_to_the_victim(payload: Payload, mk: MasterKey) -> tuple[Slot, ...]:
    return tuple(
        msgspec.structs.replace(
            slot,
            sealed=seal(
                slot.public_key, mk.secret, slot.seal_info(LIBRARY, payload.epoch, payload.signing_public)
            ),
        )
        for slot in payload.slots
    )


def _own_signing_key(_: Victim, payload: Payload, keys: LibraryKeys, mk: MasterKey) -> Payload:
    payload = msgspec.structs.replace(payload, signing_public=public_key(keys.signing))
    return msgspec.structs.replace(payload, slots=_sealed_to_the_victim(payload, mk))


def _victims_signing_key(_: Victim, payload: Payload, __: LibraryKeys, mk: MasterKey) -> Payload:
    return msgspec.structs.replace(payload, slots=_sealed_to_the_victim(payload, mk))


@pytest.mark.parametrize("kind", SlotKind)
def test_a_library_forged_for_the_victims_public_keys_is_refused(victim: Victim, kind: SlotKind) -> None:
    """HPKE alone would open it: the sealed master key is in order, only it is the forger's."""
    data = forged_by(_own_signing_key, victim)
    file = parse(data)
    slot = next(slot for slot in file.slots if slot.kind is kind)
    info = slot.seal_info(LIBRARY, file.epoch, file.payload.signing_public)
    with SlotKeys.derived(SECRETS[kind], slot.needed, slot.kdf, LIBRARY + slot.id) as keys:
        assert keys.opened(slot.sealed, info) != victim.state.mk.secret
    with refused(Code.LIBRARY_FORGED):
        unlock(file, kind, SECRETS[kind])


@pytest.mark.parametrize("kind", FAST)
def test_the_victims_signing_key_does_not_help_who_cannot_sign(victim: Victim, kind: SlotKind) -> None:
    with refused(Code.LIBRARY_TAMPERED):
        unlock(parse(forged_by(_victims_signing_key, victim)), kind, SECRETS[kind])


def test_a_slot_from_another_library_is_refused(victim: Victim) -> None:
    """Same secret, other library: whether the forger keeps the ids or adapts them."""
    other_data, other = made(*FAST, library_id=b"another library!")
    for kind in FAST:
        taken = next(slot for slot in other.file.slots if slot.kind is kind)
        payload = msgspec.structs.replace(victim.state.file.payload, slots=(taken,))
        with refused(Code.LIBRARY_WRONG_KEY):
            unlock(parse(encode(payload, other.keys.signing)), kind, SECRETS[kind])
        swapped = msgspec.structs.replace(other.file.payload, library_id=LIBRARY)
        with refused(Code.LIBRARY_WRONG_KEY):
            unlock(parse(encode(swapped, other.keys.signing)), kind, SECRETS[kind])
    assert same(unlock(parse(other_data), SlotKind.KEYFILE, SECRETS[SlotKind.KEYFILE]), other)


def test_a_slot_brought_back_or_taken_away_is_refused() -> None:
    """Without the signing key nobody mixes the slots of two generations."""
    old, state = made(SlotKind.RECOVERY, SlotKind.KEYFILE)
    new, state = slots_v1.remove(state, state.file.slots[1].id)
    mixed = msgspec.structs.replace(parse(new).payload, slots=parse(old).slots)
    forger = Secret.random(32)
    for kind in (SlotKind.RECOVERY, SlotKind.KEYFILE):
        with refused(Code.LIBRARY_TAMPERED):
            unlock(parse(encode(mixed, forger)), kind, SECRETS[kind])


@pytest.mark.parametrize(
    ("first", "step"), [(3, 7), *(pytest.param(first, 4, marks=pytest.mark.long) for first in range(4))]
)
def test_every_flipped_bit_is_an_error(first: int, step: int) -> None:
    """All bits of the file, a quarter at a time; by default one or two of each byte, by turns."""
    data, state = made(SlotKind.RECOVERY)
    secret = SECRETS[SlotKind.RECOVERY]
    assert same(unlock(parse(data), SlotKind.RECOVERY, secret), state)
    flipped = bytearray(data)
    for bit in range(first, len(data) * 8, step):
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(LibraryError):
            unlock(parse(bytes(flipped)), SlotKind.RECOVERY, secret)
        flipped[bit // 8] ^= 1 << bit % 8


# ---- form


@pytest.mark.parametrize(
    "kdf",
    [
        Argon2Params(b"s" * 16, MIN_MEMORY_KIB - 1, 3, 4),
        Argon2Params(b"s" * 16, 2**40, 1, 1),
        Argon2Params(b"s" * 16, -1, 1, 1),
        Argon2Params(b"s" * 16, MIN_MEMORY_KIB, 0, 4),
        Argon2Params(b"s" * 16, MIN_MEMORY_KIB, 1, 2**31),
        Argon2Params(b"", MIN_MEMORY_KIB, 3, 4),
    ],
)
def test_figures_out_of_bounds_are_refused_before_memory_is_taken(victim: Victim, kdf: Argon2Params) -> None:
    slots = tuple(
        msgspec.structs.replace(slot, kdf=kdf) if slot.kdf else slot for slot in victim.state.file.payload.slots
    )
    payload = msgspec.structs.replace(victim.state.file.payload, slots=slots)
    file = parse(encode(payload, victim.state.keys.signing))
    for kind in (SlotKind.PASSPHRASE, SlotKind.COMBINED):
        with refused(Code.LIBRARY_KEY_LIMITS):
            unlock(file, kind, SECRETS[kind])


def test_what_a_holder_of_the_keys_wrote_wrongly_is_tampered_not_opened() -> None:
    _, state = made(SlotKind.RECOVERY)
    payload, secret = state.file.payload, SECRETS[SlotKind.RECOVERY]
    elsewhere = msgspec.structs.replace(payload, keys=state.keys.wrapped(state.mk, bytes(16)))
    with pytest.raises(LibraryError) as caught:
        unlock(parse(encode(elsewhere, state.keys.signing)), SlotKind.RECOVERY, secret)
    assert caught.value.code is Code.LIBRARY_TAMPERED
    (master_key,) = [entry.frame.f_locals["mk"] for entry in caught.traceback if entry.name == "_opened"]
    assert not master_key.secret.is_open
    other_epoch = msgspec.structs.replace(payload, epoch=2)
    with refused(Code.LIBRARY_TAMPERED):
        unlock(parse(encode(other_epoch, state.keys.signing)), SlotKind.RECOVERY, secret)


def _kinds_without_their_fields(slot: Slot) -> list[Slot]:
    change = msgspec.structs.replace
    return [
        change(slot, kind=SlotKind.KEYCHAIN),
        change(slot, entry="an entry"),
        change(slot, kind=SlotKind.PASSPHRASE),
        change(slot, kdf=KDF),
        change(slot, factors=(SlotKind.KEYFILE,)),
        change(slot, kind=SlotKind.COMBINED),
        change(slot, kind=SlotKind.COMBINED, factors=(SlotKind.KEYFILE,)),
        change(slot, kind=SlotKind.COMBINED, factors=(SlotKind.KEYFILE, SlotKind.KEYFILE)),
        change(slot, kind=SlotKind.COMBINED, factors=(SlotKind.KEYFILE, SlotKind.RECOVERY)),
        change(slot, kind=SlotKind.COMBINED, factors=(SlotKind.KEYFILE, SlotKind.KEYCHAIN), entry="an entry"),
        change(slot, id=b"short"),
        change(slot, label="x" * 101),
        change(slot, created_ms=-1),
        change(slot, public_key=b""),
        change(slot, sealed=slot.sealed + b"\0"),
        change(slot, mac=b""),
    ]


def test_a_slot_that_we_would_not_write_is_not_read() -> None:
    _, state = made(SlotKind.RECOVERY)
    payload = state.file.payload
    (slot,) = payload.slots
    change = msgspec.structs.replace
    payloads = [change(payload, slots=(bad,)) for bad in _kinds_without_their_fields(slot)]
    payloads += [
        change(payload, slots=()),
        change(payload, slots=(slot, slot)),
        change(payload, slots=tuple(change(slot, id=os.urandom(16)) for _ in range(65))),
        change(payload, library_id=b""),
        change(payload, epoch=0),
        change(payload, generation=2**63),
        change(payload, signing_public=b""),
        change(payload, keys=change(payload.keys, audit=b"")),
    ]
    for bad in payloads:
        with refused(Code.LIBRARY_TAMPERED):
            parse(encode(bad, state.keys.signing))


def test_other_forms_are_refused() -> None:
    data, _ = made(SlotKind.RECOVERY)
    longer = data[:10] + (len(data) - 77).to_bytes(4, "big") + data[14:]
    for bad in (b"", data[:77], data[:-1], data + b"\0", b"X" + data[1:], bytes(MAX_FILE_BYTES + 1), longer):
        with refused(Code.LIBRARY_TAMPERED):
            parse(bad)
    with refused(Code.LIBRARY_VERSION):
        parse(data[:8] + b"\0\2" + data[10:])
    fields = msgspec.msgpack.decode(data[14:-64])
    fields["more"] = 1
    body = msgspec.msgpack.encode(fields)
    with refused(Code.LIBRARY_TAMPERED):
        parse(data[:10] + len(body).to_bytes(4, "big") + body + bytes(64))


@settings(max_examples=100, deadline=None)
@given(
    st.binary(max_size=300)
    | st.recursive(st.none() | st.integers(-5, 5) | st.text(), st.lists).map(msgspec.msgpack.encode)
)
def test_any_payload_is_read_or_refused(body: bytes) -> None:
    data = b"SLOKSLOT\0\1" + len(body).to_bytes(4, "big") + body + bytes(64)
    with refused(Code.LIBRARY_TAMPERED):
        parse(data)


def test_a_text_that_is_no_utf8_is_refused() -> None:
    data, _ = made(SlotKind.RECOVERY)
    at = data.index(b"my recovery")
    with refused(Code.LIBRARY_TAMPERED):
        parse(data[:at] + b"\xff" + data[at + 1 :])


# ---- hierarchy


def test_the_key_of_a_blob_is_bound_to_its_place() -> None:
    places = {
        blob_key_aad(bytes(16), bytes(16), "audio", 1, bytes(16), 1),
        blob_key_aad(b"1" * 16, bytes(16), "audio", 1, bytes(16), 1),
        blob_key_aad(bytes(16), b"1" * 16, "audio", 1, bytes(16), 1),
        blob_key_aad(bytes(16), bytes(16), "video", 1, bytes(16), 1),
        blob_key_aad(bytes(16), bytes(16), "audio", 2, bytes(16), 1),
        blob_key_aad(bytes(16), bytes(16), "audio", 1, b"1" * 16, 1),
        blob_key_aad(bytes(16), bytes(16), "audio", 1, bytes(16), 2),
    }
    assert len(places) == 7


def test_the_derived_keys_are_hkdf_of_the_master_key() -> None:
    with MasterKey(Secret(b"m" * 32), 7) as mk:
        assert mk.epoch == 7
        assert mk.database_key() == hkdf(memoryview(b"m" * 32), b"soundlock/v1/database-key", 32)
        assert mk.wrapping_key() == hkdf(memoryview(b"m" * 32), b"soundlock/v1/key-wrapping-key", 32)
    with refused(Code.LIBRARY_LOCKED):
        mk.database_key()


def test_a_state_is_a_file_that_was_read_back() -> None:
    data, state = made(SlotKind.RECOVERY)
    assert isinstance(state.file, SlotFile)
    assert state.file.signed + state.file.signature == data
