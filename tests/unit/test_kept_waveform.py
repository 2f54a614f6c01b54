"""A waveform is kept with its recording, and goes with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.core.waveform import Waveform
from app.library.deeds import Deed
from app.library.deletion import Doomed, shred
from app.library.library import Library
from app.library.records import ItemRow
from app.services import kept_waveform
from app.worker.outline import parts
from app.worker.samples import SAMPLE_RATE
from tests.support.libraries import Desk, add_recording


def drawn(seed: int) -> Waveform:
    samples = np.random.default_rng(seed).uniform(-1, 1, 20 * SAMPLE_RATE).astype(np.float32)
    form = Waveform()
    for part in parts(iter([samples])):
        if part is not None:
            form.append(part)
    return form


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Desk(tmp_path).make() as library:
        yield library


@pytest.fixture
def item(library: Library) -> ItemRow:
    return add_recording(library, b"sound")


def loaded(library: Library, item: ItemRow) -> bytes | None:
    form = Waveform()
    return form.packed() if kept_waveform.load(library, item, form) else None


def waveforms(library: Library) -> list[Path]:
    rows = [blob for blob in library.blob_rows.all() if blob.kind == kept_waveform.WAVEFORM]
    return [library.layout.blob(row.uid) for row in rows]


def test_it_comes_back_and_a_newer_one_takes_its_place(library: Library, item: ItemRow) -> None:
    assert loaded(library, item) is None
    for seed in (1, 2):
        kept_waveform.keep(library, item, drawn(seed).packed())
        assert loaded(library, item) == drawn(seed).packed()
        assert len(waveforms(library)) == 1
    assert len(list(library.layout.blob_files())) == 2
    assert library.verify() == []


def test_one_of_another_recording_or_of_nothing_we_know_is_not_taken(library: Library, item: ItemRow) -> None:
    kept_waveform.keep(library, item, b"something else")
    assert loaded(library, item) is None
    with library.blobs.writing(item.id, kept_waveform.WAVEFORM) as writer:
        writer.write(bytes(16) + drawn(1).packed())
    assert loaded(library, item) is None


def test_a_damaged_one_is_not_taken(library: Library, item: ItemRow) -> None:
    kept_waveform.keep(library, item, drawn(1).packed())
    (path,) = waveforms(library)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    assert loaded(library, item) is None
    path.unlink()
    assert loaded(library, item) is None


def test_it_goes_with_the_item_and_with_the_recording_alone(library: Library, item: ItemRow) -> None:
    other = add_recording(library, b"other sound")
    for one in (item, other):
        kept_waveform.keep(library, one, drawn(1).packed())
    library.delete([item])
    assert len(waveforms(library)) == 1
    shred(library, Doomed(blobs=tuple(library.blob_rows.of_item(other.id))))
    assert list(library.layout.blob_files()) == []
    assert [entry.deed for entry in library.ledger.entries()].count(Deed.DELETED) == 2
    assert library.verify() == []
