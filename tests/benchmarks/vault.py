"""A large library as its user meets it: opened, something deleted for good, a recording taken in."""

from __future__ import annotations

import os
import secrets
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from library import fill
from report import Row, verdict
from settings import Bench

from app.core.errors import Code, LibraryError
from app.crypto.hierarchy import blob_key_aad
from app.crypto.secret import Secret
from app.crypto.wrap import wrap
from app.engine.cancellation import CancelToken
from app.library.library import Library
from app.library.records import ItemRow
from app.services.import_service import AUDIO, ImportService
from app.services.inputs import MediaSource
from tests.support.libraries import Desk

_OPEN_MS: Final = 300.0
_DELETE_MS: Final = 1000.0
_LEAST_OF_COPY: Final = 0.8
_FILE_BYTES: Final = 256 << 20


def measure(bench: Bench) -> None:
    """Print times against their targets."""
    # Beside the checkout rather than in memory: what is forced to the disk has to go there.
    with tempfile.TemporaryDirectory(prefix="soundlock-bench-vault-", dir=bench.cache) as folder:
        desk = Desk(Path(folder))
        sys.stderr.write("… vault: 10,000 items with 200,000 segments\n")
        with desk.make() as library:
            fill(library.database, lambda item: _add_key(library, item))
        rows = [_opened(desk, bench.repeats), _deleted(desk, bench.repeats), _taken_in(desk, bench.repeats)]
    bench.report.table("vault", "A library of 10,000 items and 200,000 segments", rows)
    bench.report.remark("Opening is measured after the key derivation: by a key from the keychain.")


def _add_key(library: Library, item: ItemRow) -> None:
    """Give an item the row of a recording with a real wrapped key; the file is not what is measured."""
    uid = secrets.token_bytes(16)
    aad = blob_key_aad(library.id, item.uid, AUDIO, 1, uid, library.epoch)
    with Secret.random() as dek, library.keys.master_key.wrapping_key() as kwk:
        wrapped = wrap(kwk, dek, aad)
    row = library.blob_rows.add(item.id, uid=uid, kind=AUDIO, revision=1, wrapped_key=wrapped, epoch=library.epoch)
    library.blob_rows.set_ready(row.id, true_length=1, stored_length=1, digest=bytes(32))


def _opened(desk: Desk, repeats: int) -> Row:
    times = []
    for _ in range(max(5, repeats)):
        began = time.perf_counter()
        library = desk.open()
        times.append(1000 * (time.perf_counter() - began))
        library.close()
    return _row("open", times, _OPEN_MS)


def _deleted(desk: Desk, repeats: int) -> Row:
    times = []
    with desk.open() as library:
        for item in library.items.list()[: max(5, repeats)]:
            began = time.perf_counter()
            library.delete([item])
            times.append(1000 * (time.perf_counter() - began))
    return _row("delete one item, with a new master key", times, _DELETE_MS)


def _taken_in(desk: Desk, repeats: int) -> Row:
    """Import a file and copy it, in turns, both forced to the disk."""
    source = desk.folder / "recording.wav"
    source.write_bytes(secrets.token_bytes(1 << 20) * (_FILE_BYTES >> 20))
    ours, theirs = [], []
    imports = ImportService()
    with desk.open() as library:
        for number in range(repeats):
            began = time.perf_counter()
            item = imports.take_in(library, MediaSource(source), CancelToken())
            ours.append(1000 * (time.perf_counter() - began))
            if item is None:
                raise LibraryError(Code.LIBRARY_FAILED, reason="cancelled")
            began = time.perf_counter()
            copy = desk.folder / f"copy {number}"
            with source.open("rb") as reading, copy.open("wb") as writing:
                shutil.copyfileobj(reading, writing, 1 << 20)
                writing.flush()
                os.fsync(writing.fileno())
            theirs.append(1000 * (time.perf_counter() - began))
            copy.unlink()
    ratio = statistics.median(their / our for our, their in zip(ours, theirs, strict=True))
    row = _row(f"take in {_FILE_BYTES >> 20} MiB", ours, None)
    return row | {
        "against": f"copy and fsync: {statistics.median(theirs):.0f} ms",
        "speed by it": ratio,
        "target": f">= {_LEAST_OF_COPY}",
        "met": verdict(is_met=ratio >= _LEAST_OF_COPY),
    }


def _row(what: str, times: list[float], target: float | None) -> Row:
    median = statistics.median(times)
    return {
        "what": what,
        "median ms": median,
        "min-max ms": f"{min(times):.3g}-{max(times):.3g}",
        "against": "",
        "speed by it": None,
        "target": "" if target is None else f"< {target:g} ms",
        "met": "" if target is None else verdict(is_met=median < target),
    }
