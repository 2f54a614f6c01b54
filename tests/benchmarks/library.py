"""How fast a large library opens and is searched, and what the encryption adds to that."""

from __future__ import annotations

import contextlib
import itertools
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from report import Row, verdict
from sqlcipher3 import dbapi2 as sqlcipher

from app.core.transcript import EngineInfo, Segment, Transcript, Word
from app.crypto.secret import Secret
from app.library.database import Database
from app.library.items import Items
from app.library.records import ItemKind, ItemRow, ItemState
from app.library.search import Search
from app.library.transcripts import Transcripts

if TYPE_CHECKING:
    from settings import Bench

_ITEMS: Final = 10_000
_SEGMENTS_EACH: Final = 20
_WORDS_EACH: Final = 12
_VOCABULARY: Final = 30_000
_RARE: Final = "nowhere"  # put into a few segments by hand
_RARE_EVERY: Final = 20_000
_TARGETS_MS: Final = {"open": 300.0, "state root": 60.0, "search, rare word": 1.0, "search, commonest word": 20.0}
_MOST_TIMES_PLAIN: Final = 1.2
_ROUNDS: Final = 30


class Plain:
    """The same content in a database without a key, read through the same calls."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlcipher.connect(str(path), isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA temp_store = 2")

    def execute(self, sql: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        """Run one statement."""
        return list(self._connection.execute(sql, values))

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """Nobody else is there."""
        yield

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def measure(bench: Bench) -> None:
    """Print times of a library of 10,000 items and 200,000 segments, and each by that of plain SQLite."""
    with tempfile.TemporaryDirectory(prefix="soundlock-bench-library-") as folder:
        path = Path(folder) / "library.db"
        key, state_key = Secret.random(), Secret.random()
        sys.stderr.write("… library: writing 200,000 segments\n")
        build_s, common = _build(path, key, state_key)
        plain_path = Path(folder) / "plain.db"
        _export(path, key, plain_path)
        size = path.stat().st_size / 2**20
        bench.report.remark(
            f"{_ITEMS:,} items and {_ITEMS * _SEGMENTS_EACH:,} segments, {size:.0f} MiB,"
            f" written in {build_s:.0f} s with one transaction an item and no flush to the disk."
        )
        opening = [_opened_ms(path, key, state_key) for _ in range(_ROUNDS)]
        database = Database.open(path, key, state_key)
        plain = Plain(plain_path)
        try:
            root = [_ms(database.rows.check_root) for _ in range(_ROUNDS)]
            rows = [_row("open", opening), _row("state root", root)]
            rows += _compared(database, plain, common)
        finally:
            plain.close()
            database.close()
    bench.report.table("library", "Library: 10,000 items, 200,000 segments", rows)


def _build(path: Path, key: Secret, state_key: Secret) -> tuple[float, str]:
    """Make a library of its own file; return seconds and the commonest word."""
    database = Database.open(path, key, state_key, create=True)
    database.execute("PRAGMA synchronous = OFF")
    started = time.perf_counter()
    commonest = fill(database)
    seconds = time.perf_counter() - started
    database.checkpoint()
    database.close()
    return seconds, commonest


def fill(database: Database, with_each: Callable[[ItemRow], object] = lambda _item: None) -> str:
    """Fill a library with words as frequent as their rank tells; return the commonest word."""
    pick = random.Random(1)
    consonants, vowels = "bcdfghklmnprstvw", "aeiou"
    syllables = [consonant + vowel for consonant in consonants for vowel in vowels]
    words = list({"".join(pick.choices(syllables, k=pick.randint(2, 4))): None for _ in range(2 * _VOCABULARY)})
    words = words[:_VOCABULARY]
    weights = list(itertools.accumulate(1 / rank for rank in range(1, _VOCABULARY + 1)))
    items, transcripts = Items(database), Transcripts(database)
    segments = itertools.count()
    for _ in range(_ITEMS):
        with database.transaction():
            title = " ".join(pick.choices(words, cum_weights=weights, k=4))
            item = items.add(kind=ItemKind.RECORDING, title=title, state=ItemState.READY)
            said = (pick.choices(words, cum_weights=weights, k=_WORDS_EACH) for _ in range(_SEGMENTS_EACH))
            spoken = tuple(
                _segment([*text, _RARE] if next(segments) % _RARE_EVERY == 0 else text, 4.0 * at)
                for at, text in enumerate(said)
            )
            transcripts.begin(item.id, _transcript(spoken))
            with_each(item)
    return words[0]


def _segment(text: list[str], start_s: float) -> Segment:
    words = tuple(
        Word(start_s=start_s + at / 4, end_s=start_s + at / 4 + 0.25, text=f" {word}", probability=0.9)
        for at, word in enumerate(text)
    )
    joined = "".join(word.text for word in words)
    return Segment(start_s=start_s, end_s=words[-1].end_s, text=joined, words=words)


def _transcript(segments: tuple[Segment, ...]) -> Transcript:
    engine = EngineInfo(engine="faster-whisper", model="tiny")
    return Transcript(
        source_name="", language="en", language_probability=1.0, duration_s=80.0, engine=engine, segments=segments
    )


def _export(path: Path, key: Secret, plain: Path) -> None:
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.view().hex()}'\"")
    connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.execute("DETACH DATABASE plain")
    connection.close()


def _compared(database: Database, plain: Plain, common: str) -> list[Row]:
    """Run the same calls on both, in turns."""
    reads: dict[str, Callable[[Database], object]] = {
        "search, rare word": lambda at: Search(at).find(_RARE),
        "search, commonest word": lambda at: Search(at).find(common),
        "search, three letters": lambda at: Search(at).find(common[:3]),
        "search, two words": lambda at: Search(at).find(f"{common} {_RARE}"),
        "list of all items": lambda at: Items(at).list(),
        "segments of one item": lambda at: Transcripts(at).segments(_ITEMS // 2),
    }
    rows: list[Row] = []
    for name, read in reads.items():
        ours, theirs = [], []
        for _ in range(_ROUNDS):
            ours.append(_ms(lambda read=read: read(database)))
            theirs.append(_ms(lambda read=read: read(cast("Database", plain))))
        rows.append(_row(name, ours, theirs))
    return rows


def _row(name: str, ours: list[float], plain: list[float] | None = None) -> Row:
    median = statistics.median(ours)
    target = _TARGETS_MS.get(name)
    times = None if plain is None else statistics.median(plain)
    ratio = None if times is None else median / times
    is_met = (target is None or median < target) and (ratio is None or ratio <= _MOST_TIMES_PLAIN)
    return {
        "what": name,
        "median ms": median,
        "min-max ms": f"{min(ours):.3g}-{max(ours):.3g}",
        "target": "" if target is None else f"< {target:g} ms",
        "plain ms": times,
        "by plain": ratio,
        "most": "" if ratio is None else _MOST_TIMES_PLAIN,
        "met": verdict(is_met=is_met),
    }


def _opened_ms(path: Path, key: Secret, state_key: Secret) -> float:
    started = time.perf_counter()
    database = Database.open(path, key, state_key)
    taken = 1000 * (time.perf_counter() - started)
    database.close()
    return taken


def _ms(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return 1000 * (time.perf_counter() - started)


def main() -> None:
    """Run this measurement by itself."""
    from types import SimpleNamespace  # noqa: PLC0415

    import machine  # noqa: PLC0415
    from report import Report  # noqa: PLC0415

    measure(cast("Bench", SimpleNamespace(report=Report(machine.facts()))))


if __name__ == "__main__":
    main()
