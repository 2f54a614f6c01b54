"""A program that does everything with a library, over and over, and says what it has finished; made to be killed.

    python -m tests.support.library_life FOLDER SEED

Each line on standard output is one finished deed: what it tells has been promised to last.
"""

from __future__ import annotations

import hashlib
import random
import sys
from pathlib import Path

from app.core.transcript import Segment
from app.crypto.slots_v1 import SlotKind, SlotSecret
from app.library.library import Library
from app.library.opening import open_library
from app.library.records import ItemRow
from tests.fakes.folder_keychain import FolderKeychain
from tests.support.libraries import add_recording, add_transcript


def content(title: str) -> bytes:
    """Return the recording that belongs to a title, 0 to 300 kB."""
    seed = random.Random(title)
    return seed.randbytes(1000) * seed.randrange(300)


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def one_deed(library: Library, chance: random.Random) -> None:
    items = library.items.list()
    match chance.choice(("import", "import", "transcribe", "edit", "rotate", "delete", "way")):
        case "import":
            title = f"{chance.getrandbits(64):016x}"
            add_recording(library, content(title), title)
            say("imported", title)
        case "transcribe" if items:
            transcribe(library, chance.choice(items), chance)
        case "edit" if items:
            item = chance.choice(items)
            library.notes.add(item.id, f"note {chance.random()}")
        case "rotate":
            library.rotate()
            say("rotated", library.epoch)
        case "way":
            secret = f"{chance.getrandbits(64):016x}"
            say("changing", secret)
            change_key_file(library, secret.encode())
            say("changed", secret)
        case "delete" if len(items) > 3:
            some = chance.sample(items, 2)
            say("deleting", *(item.title for item in some))
            library.delete(some)
            say("deleted", *(item.title for item in some))


def change_key_file(library: Library, content: bytes) -> None:
    """Let another key file open the library, and the one from before no more."""
    former = [slot for slot in library.ways if slot.kind is SlotKind.KEYFILE]
    if former:
        library.replace_slot(former[0].id, SlotSecret(keyfile=content), label="")
    else:
        library.add_slot(SlotSecret(keyfile=content), label="")


def transcribe(library: Library, item: ItemRow, chance: random.Random) -> None:
    number = add_transcript(library, item)
    for at in range(chance.randrange(1, 10)):
        library.transcripts.append_segments(number, [Segment(start_s=at, end_s=at + 1, text=f" word{at}")])
        say("heard", item.title, number, at + 1)


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def main() -> None:
    folder, chance = Path(sys.argv[1]), random.Random(sys.argv[2])
    with open_library(folder / "library", FolderKeychain(folder / "keychain")) as library:
        say("open")
        while True:
            one_deed(library, chance)


if __name__ == "__main__":
    main()
