"""The tables of the database, version by version; described in resources/docs/database.md."""

from __future__ import annotations

from typing import Final

ROWS_OF_ITEMS: Final = ("revisions", "segments", "transcripts", "blobs", "notes", "marks", "item_tags")
"""Tables whose rows hang on an item and count in its digest, in an order in which they can be deleted."""

SHARED_ROWS: Final = ("tags", "collections", "cloud_vendors", "cloud_keys", "cloud_days", "cloud_deletions")
"""Tables whose rows hang on no item and count in the state root themselves."""

_SEARCHED_V1: Final = (
    ("segments_fts", "segments", "text"),
    ("titles_fts", "items", "title"),
    ("notes_fts", "notes", "body"),
)
_MARKS_SEARCHED: Final = ("marks_fts", "marks", "body")
SEARCH_INDEXES: Final = tuple(name for name, _, _ in (*_SEARCHED_V1, _MARKS_SEARCHED))

_TABLES_V1: Final = (
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID",
    "INSERT INTO meta(key, value) VALUES ('epoch', 1)",
    """CREATE TABLE collections(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        retention TEXT NOT NULL CHECK(json_valid(retention))
    ) STRICT""",
    # An id is never given twice: an edit that is undone puts its segments back under their old ids.
    """CREATE TABLE items(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
        kind TEXT NOT NULL CHECK(kind IN ('recording', 'dictation', 'speech')),
        title TEXT NOT NULL,
        original_name TEXT NOT NULL,
        media BLOB,
        created_ms INTEGER NOT NULL,
        imported_ms INTEGER NOT NULL,
        duration_ms INTEGER,
        language TEXT NOT NULL,
        model TEXT NOT NULL,
        state TEXT NOT NULL CHECK(state IN ('importing', 'ready', 'trashed')),
        trashed_ms INTEGER CHECK((trashed_ms IS NOT NULL) = (state = 'trashed')),
        collection INTEGER REFERENCES collections(id),
        sensitivity TEXT NOT NULL CHECK(sensitivity IN ('normal', 'sensitive')),
        revision INTEGER NOT NULL DEFAULT 0,
        digest BLOB NOT NULL DEFAULT (zeroblob(32)) CHECK(length(digest) = 32)
    ) STRICT""",
    "CREATE INDEX items_by_collection ON items(collection)",
    """CREATE TABLE blobs(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid BLOB NOT NULL UNIQUE CHECK(length(uid) = 16),
        item INTEGER NOT NULL REFERENCES items(id),
        kind TEXT NOT NULL,
        revision INTEGER NOT NULL,
        state TEXT NOT NULL CHECK(state IN ('writing', 'ready')),
        wrapped_key BLOB NOT NULL,
        epoch INTEGER NOT NULL,
        true_length INTEGER,
        stored_length INTEGER,
        digest BLOB,
        created_ms INTEGER NOT NULL,
        CHECK(state = 'writing' OR (true_length >= 0 AND stored_length >= 0 AND length(digest) = 32))
    ) STRICT""",
    "CREATE INDEX blobs_by_item ON blobs(item)",
    """CREATE TABLE transcripts(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        item INTEGER NOT NULL REFERENCES items(id),
        created_ms INTEGER NOT NULL,
        language TEXT NOT NULL,
        is_complete INTEGER NOT NULL CHECK(is_complete IN (0, 1)),
        head BLOB NOT NULL,
        cursor INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    "CREATE INDEX transcripts_by_item ON transcripts(item)",
    """CREATE TABLE segments(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        item INTEGER NOT NULL REFERENCES items(id),
        transcript INTEGER NOT NULL REFERENCES transcripts(id),
        start_s REAL NOT NULL,
        end_s REAL NOT NULL,
        text TEXT NOT NULL,
        speaker TEXT NOT NULL,
        detail BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX segments_in_order ON segments(item, transcript, start_s, id)",
    # The foreign key's own check when a transcript is deleted.
    "CREATE INDEX segments_by_transcript ON segments(transcript)",
    """CREATE TABLE revisions(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        item INTEGER NOT NULL REFERENCES items(id),
        transcript INTEGER NOT NULL REFERENCES transcripts(id),
        number INTEGER NOT NULL,
        created_ms INTEGER NOT NULL,
        kind TEXT NOT NULL,
        change BLOB NOT NULL,
        UNIQUE(transcript, number)
    ) STRICT""",
    "CREATE INDEX revisions_by_item ON revisions(item)",
    "CREATE TABLE tags(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE) STRICT",
    """CREATE TABLE item_tags(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        item INTEGER NOT NULL REFERENCES items(id),
        tag INTEGER NOT NULL REFERENCES tags(id),
        UNIQUE(item, tag)
    ) STRICT""",
    "CREATE INDEX item_tags_by_tag ON item_tags(tag)",
    """CREATE TABLE notes(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        item INTEGER NOT NULL REFERENCES items(id),
        body TEXT NOT NULL,
        created_ms INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX notes_by_item ON notes(item)",
    """CREATE TABLE jobs(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        item INTEGER NOT NULL REFERENCES items(id),
        kind TEXT NOT NULL,
        state TEXT NOT NULL CHECK(state IN ('queued', 'running', 'paused', 'done', 'failed', 'cancelled')),
        position INTEGER NOT NULL,
        model TEXT NOT NULL,
        options TEXT NOT NULL CHECK(json_valid(options)),
        next_ms INTEGER NOT NULL DEFAULT 0,
        resume BLOB NOT NULL DEFAULT (x''),
        created_ms INTEGER NOT NULL,
        started_ms INTEGER,
        finished_ms INTEGER,
        error_code TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    # Entries are chained by their own key (app.library.ledger).
    "CREATE TABLE ledger(number INTEGER PRIMARY KEY, entry BLOB NOT NULL, mac BLOB NOT NULL) STRICT",
    "CREATE INDEX jobs_in_order ON jobs(state, position)",
    "CREATE INDEX jobs_by_item ON jobs(item)",
)

_TABLES_V3: Final = (
    """CREATE TABLE marks(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        item INTEGER NOT NULL REFERENCES items(id),
        start_s REAL NOT NULL,
        end_s REAL NOT NULL,
        kind TEXT NOT NULL CHECK(kind IN ('bookmark', 'comment', 'redaction', 'checked')),
        body TEXT NOT NULL,
        created_ms INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL,
        CHECK(0 <= start_s AND start_s <= end_s)
    ) STRICT""",
    "CREATE INDEX marks_in_order ON marks(item, start_s, id)",
)

_TABLES_V4: Final = (
    # They count in the state root: a consent that was taken back must not come back with an old page.
    """CREATE TABLE cloud_vendors(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        vendor TEXT NOT NULL UNIQUE,
        profile BLOB NOT NULL,
        consent BLOB
    ) STRICT""",
    """CREATE TABLE cloud_keys(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        vendor TEXT NOT NULL,
        state TEXT NOT NULL CHECK(state IN ('writing', 'ready', 'leaving')),
        entry TEXT NOT NULL,
        sealed BLOB NOT NULL,
        added_ms INTEGER NOT NULL,
        CHECK((entry = '') = (length(sealed) > 0))
    ) STRICT""",
    """CREATE TABLE cloud_days(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        vendor TEXT NOT NULL,
        day TEXT NOT NULL,
        requests INTEGER NOT NULL,
        characters INTEGER NOT NULL,
        cost_micros INTEGER NOT NULL,
        UNIQUE(day, vendor)
    ) STRICT""",
    """CREATE TABLE cloud_deletions(
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        vendor TEXT NOT NULL,
        profile BLOB NOT NULL,
        customer TEXT NOT NULL UNIQUE,
        asked_ms INTEGER NOT NULL,
        confirmed_ms INTEGER,
        status INTEGER NOT NULL
    ) STRICT""",
)


def _search_index(name: str, table: str, column: str, *, prefixes: str = "") -> tuple[str, ...]:
    """Return a full-text index over one column; deleted words leave its pages at once."""
    options = "tokenize='unicode61 remove_diacritics 2'" + prefixes
    return (
        f"CREATE VIRTUAL TABLE {name} USING fts5({column}, content='{table}', content_rowid='id', {options})",
        f"INSERT INTO {name}({name}, rank) VALUES ('secure-delete', 1)",  # noqa: S608
    )


def _search_triggers(name: str, table: str, column: str) -> tuple[str, ...]:
    """Return what keeps a full-text index in step with its column."""
    old = f"INSERT INTO {name}({name}, rowid, {column}) VALUES ('delete', old.id, old.{column});"  # noqa: S608
    new = f"INSERT INTO {name}(rowid, {column}) VALUES (new.id, new.{column});"  # noqa: S608
    return (
        f"CREATE TRIGGER {name}_insert AFTER INSERT ON {table} BEGIN {new} END",
        f"CREATE TRIGGER {name}_delete AFTER DELETE ON {table} BEGIN {old} END",
        f"CREATE TRIGGER {name}_update AFTER UPDATE OF {column} ON {table} BEGIN {old} {new} END",
    )


def _without_prefixes(name: str, table: str, column: str) -> tuple[str, ...]:
    """Make an index anew without prefixes: they took two thirds of it, and searches are as fast without."""
    return (
        f"DROP TABLE {name}",
        *_search_index(name, table, column),
        f"INSERT INTO {name}({name}) VALUES ('rebuild')",  # noqa: S608
    )


MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (
    (
        *_TABLES_V1,
        *(statement for place in _SEARCHED_V1 for statement in _search_index(*place, prefixes=", prefix='2 3'")),
        *(statement for place in _SEARCHED_V1 for statement in _search_triggers(*place)),
    ),
    # Words are packed tighter in segments.detail as well; older rows are read as they are.
    tuple(statement for place in _SEARCHED_V1 for statement in _without_prefixes(*place)),
    (*_TABLES_V3, *_search_index(*_MARKS_SEARCHED), *_search_triggers(*_MARKS_SEARCHED)),
    _TABLES_V4,
)
"""Statements that bring a database from version n to n + 1; once published, a version is never edited."""

SCHEMA_VERSION: Final = len(MIGRATIONS)
