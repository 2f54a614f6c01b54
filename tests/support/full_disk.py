"""A program that uses a library on a small disk with less and less room, and says what came of it.

    python -m tests.support.full_disk FOLDER STEP_BYTES

FOLDER is on a file system of its own, of a few megabytes.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from app.core.errors import Code, LibraryError
from app.core.transcript import EngineInfo, Segment, Transcript
from app.library.items import everything
from app.library.library import Library
from app.library.records import ItemRow
from app.services.saving import Held
from app.services.shelf import latest_transcript
from app.services.sound_keeping import keep_sound
from tests.support.libraries import Desk, add_recording, add_transcript, content_of
from tests.support.spoken import RATE_HZ, decoded, in_blocks, spoken

SPOKEN = spoken(2, level=0.4)
ALLOWED = {Code.LIBRARY_FULL, Code.LIBRARY_LOCKED}


def deeds(desk: Desk) -> dict[str, Callable[[Library], object]]:
    def kept(library: Library) -> ItemRow:
        return library.items.find("kept")

    return {
        "import": lambda library: add_recording(library, b"new" * 30_000, "new"),
        "transcribe": lambda library: add_transcript(library, kept(library), *(f"word {n}" for n in range(300))),
        "speak": speak,
        "note": lambda library: library.notes.add(kept(library).id, "n" * 20_000),
        "slot": lambda library: library.add_slot(desk.recovery_secret, label="again"),
        "rotate": lambda library: library.rotate(),
        "delete": lambda library: library.delete([library.items.find("victim")]),
    }


def speak(library: Library) -> None:
    """Keep sound with many words, as the encoder hands it over."""
    told = [f"word {number}" for number in range(300)]
    segments = tuple(
        Segment(start_s=at / 150, end_s=(at + 1) / 150, text=f" {text}") for at, text in enumerate(told)
    )

    def said(length_s: float) -> Transcript:
        return Transcript(
            source_name="spoken",
            language="en",
            language_probability=None,
            duration_s=length_s,
            engine=EngineInfo(engine="espeak-ng", model=""),
            segments=segments,
        )

    assert keep_sound(Held(library), in_blocks(SPOKEN), RATE_HZ, "spoken", said=said) is not None


def fill(folder: Path, free: int) -> Path:
    """Leave this much room on the disk."""
    filler = folder / "filler"
    room = os.statvfs(folder)
    size = room.f_bavail * room.f_frsize - free
    with filler.open("wb") as stream:
        if size > 0:
            os.posix_fallocate(stream.fileno(), 0, size)
    return filler


def try_out(desk: Desk, name: str, deed: Callable[[Library], object], free: int, counts: Counter[str]) -> None:
    library = desk.open()
    filler = fill(desk.folder, free)
    try:
        deed(library)
        counts[f"{name} done"] += 1
    except LibraryError as error:
        if error.code not in ALLOWED:
            raise
        counts[f"{name} refused"] += 1
    try:
        library.close()
    finally:
        filler.unlink()
    with desk.open() as library:
        assert library.verify() == []
        assert content_of(library, library.items.find("kept")) == b"kept" * 5000
        for item in library.items.list():
            if item.title == "new":
                assert content_of(library, item) == b"new" * 30_000
                library.delete([item])
            if item.title == "spoken":
                assert (decoded(content_of(library, item))[0][:, 0] == SPOKEN).all()
                transcript = latest_transcript(library, item)
                assert transcript is not None
                assert transcript.is_complete
                assert transcript.segments[-1].text == " word 299"
                library.delete([item])
        assert {item.title for item in library.items.list(everything())} <= {"kept", "victim"}
        assert len(list(library.layout.blob_files())) == len(library.items.list())
        if all(item.title != "victim" for item in library.items.list()):
            add_recording(library, b"victim", "victim")
        for way in library.ways[2:]:
            library.remove_slot(way.id)


def main() -> None:
    folder, step = Path(sys.argv[1]), int(sys.argv[2])
    desk, counts = Desk(folder), Counter[str]()
    with desk.make() as library:
        add_recording(library, b"kept" * 5000, "kept")
        add_recording(library, b"victim", "victim")
    for name, deed in deeds(desk).items():
        # A change of key writes the whole database anew; speaking starts a worker each time.
        most = 1_600_000 if name in {"rotate", "delete"} else 400_000
        for free in range(0, most, step * (4 if most > 400_000 else 3 if name == "speak" else 1)):
            try_out(desk, name, deed, free, counts)
    for key, count in sorted(counts.items()):
        print(f"{key}: {count}")


if __name__ == "__main__":
    main()
