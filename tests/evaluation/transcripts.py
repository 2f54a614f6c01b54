"""Read real texts and transcripts: .txt, .srt, .vtt, and .jsonl with a reference in each line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

_CUE = re.compile(r"^(WEBVTT.*|\d+|[\d:.,]+ --> .*)$")


def read_transcripts(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of every transcript in a folder and those below it."""
    for path in sorted(folder.rglob("*")):
        if path.suffix not in {".txt", ".srt", ".vtt", ".jsonl"}:
            continue
        text = path.read_text("utf-8", errors="replace")
        if path.suffix == ".jsonl":
            lines = [json.loads(line) for line in text.splitlines() if line.strip()]
            yield from (
                (f"{path.name}:{place}", line["reference"])
                for place, line in enumerate(lines, 1)
                if "reference" in line
            )
        elif path.suffix == ".txt":
            yield path.name, text
        else:
            yield (
                path.name,
                " ".join(line for line in text.splitlines() if line.strip() and not _CUE.match(line.strip())),
            )
