"""Every version of the database that was ever written opens, and says what it said."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.core.cloud import CloudVendor
from app.crypto.secret import Secret
from app.library.blob_rows import BlobRows
from app.library.cloud import Cloud
from app.library.database import Database
from app.library.items import Items, Order, everything
from app.library.jobs import Jobs
from app.library.labels import Collections, Notes, Tags
from app.library.ledger import Ledger
from app.library.marks import Marks
from app.library.revisions import Revisions
from app.library.schema import SCHEMA_VERSION
from app.library.search import Search
from app.library.transcripts import Transcripts
from tests.support.cloud_keys import Ring
from tests.support.library_database import opened

VECTORS = Path(__file__).parents[2] / "vectors"


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_a_database_of_this_version_opens(version: int, path: Path) -> None:
    folder = VECTORS / f"database-v{version}"
    shutil.copy(folder / "library.db", path)
    expected = json.loads(folder.joinpath("content.json").read_text("utf-8"))
    key, state_key = (bytes.fromhex(expected.pop(name)) for name in ("key", "state_key"))
    state = expected.pop("state")
    marks = expected.pop("marks", [])
    cloud = expected.pop("cloud", None)
    database = opened(path, key=key, state_key=state_key)
    database.verify()
    assert database.execute("PRAGMA user_version") == [(SCHEMA_VERSION,)]
    if version == SCHEMA_VERSION:
        found = database.state
        assert {"generation": found.generation, "root": found.root.hex()} == state
    assert content(database) == expected
    assert marks_of(database) == marks
    if cloud:
        assert cloud_of(database) == cloud
    latest = Transcripts(database).latest(1)
    assert latest is not None
    before = Transcripts(database).load(latest.id)
    assert Revisions(database).undo(latest.id) is not None
    assert Transcripts(database).load(latest.id) != before
    assert Revisions(database).redo(latest.id) is not None
    assert Transcripts(database).load(latest.id) == before
    database.close()


def cloud_of(database: Database) -> dict[str, Any]:
    """Return what is kept for cloud voices; since version 4."""
    ring: Any = Ring()
    cloud = Cloud(database, ring, Ledger(database, Secret(bytes(32))))
    profile, consent = (read(CloudVendor.WATSON) for read in (cloud.vendors.profile, cloud.vendors.consent))
    kept = cloud.keys.kept(CloudVendor.WATSON)
    assert profile.endpoint is not None
    assert consent is not None
    assert kept is not None
    assert cloud.vendors.consent(CloudVendor.POLLY) is None
    return {
        "account": profile.account,
        "proxy": profile.endpoint.proxy,
        "attestations": sorted(consent.attestations),
        "expires_ms": consent.expires_ms,
        "key": cloud.keys.key(CloudVendor.WATSON),
        "added_ms": kept.added_ms,
        "days": [[use.vendor, use.day, use.requests, use.characters, use.cost_micros] for use in cloud.use.days()],
        "deletions": [[one.customer, one.confirmed_ms, one.status] for one in cloud.deletions.all()],
    }


def marks_of(database: Database) -> list[Any]:
    """Return what is marked in all items; there are marks since version 3."""
    return [
        [mark.item, mark.kind, mark.start_s, mark.end_s, mark.body, mark.created_ms, mark.changed_ms]
        for item in Items(database).list(everything(), order=Order.OLDEST)
        for mark in Marks(database).of_item(item.id)
    ]


def content(database: Database) -> dict[str, Any]:
    """Return what the database says, in words that no later version changes."""
    return {
        "epoch": database.epoch,
        "items": [_item(database, item) for item in Items(database).list(everything(), order=Order.OLDEST)],
        "collections": [[row.name, row.retention, row.items] for row in Collections(database).list()],
        "jobs": [
            [job.item, job.kind, job.state, job.model, job.options, job.next_ms, job.resume.hex()]
            for job in Jobs(database).list()
        ],
        "found": [[hit.item, hit.place, hit.snippet] for hit in Search(database).find("fox")],
    }


def _item(database: Database, item: Any) -> dict[str, Any]:
    latest = Transcripts(database).latest(item.id)
    talk = None if latest is None else Transcripts(database).load(latest.id)
    return {
        "uid": item.uid.hex(),
        "kind": item.kind,
        "title": item.title,
        "original_name": item.original_name,
        "times": [item.created_ms, item.imported_ms, item.duration_ms, item.trashed_ms],
        "language": item.language,
        "state": item.state,
        "sensitivity": item.sensitivity,
        "container": None if item.media is None else item.media.container,
        "tags": Tags(database).of_item(item.id),
        "notes": [note.body for note in Notes(database).of_item(item.id)],
        "blobs": [
            [row.uid.hex(), row.kind, row.revision, row.state, row.wrapped_key.hex(), row.epoch, row.true_length]
            for row in BlobRows(database).of_item(item.id)
        ],
        "transcript": None
        if talk is None
        else {
            "language": talk.language,
            "engine": talk.engine.model,
            "notices": [[notice.code, notice.params] for notice in talk.notices],
            "segments": [
                [
                    segment.start_s,
                    segment.end_s,
                    segment.text,
                    segment.speaker,
                    list(segment.flags),
                    [[word.start_s, word.end_s, word.text, word.probability] for word in segment.words],
                ]
                for segment in talk.segments
            ],
        },
    }
