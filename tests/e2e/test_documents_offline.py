"""Documents are read without the network, and nothing of what they say is written anywhere: seen from outside."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.document_files import book, open_document, page, pdf, word

MARK = "zebrafishatdawn"
_READ = """
import sys
from pathlib import Path
from app.services.document_service import DocumentService
service = DocumentService()
for name in sys.argv[1:]:
    document = service.read(Path(name))
    print(name, any(%r in block.text for block in document.blocks))
"""
_WATCHED = "%file,%network,write,writev,pwrite64,pwritev,pwritev2,ftruncate,memfd_create,execve,clone,clone3"
_CHANGES = re.compile(
    r"^(?:(?:open|openat|openat2|creat)\(.*(?:O_WRONLY|O_RDWR|O_CREAT|O_TRUNC)"
    r"|(?:rename|mkdir|unlink|rmdir|link|symlink|truncate|ftruncate|memfd_create|mknod|chmod|chown)\w*\()"
)


def documents(folder: Path) -> list[str]:
    made = {
        "a.txt": MARK.encode(),
        "a.md": f"# {MARK}".encode(),
        "a.html": f"<!DOCTYPE html><p>{MARK}".encode(),
        "a.docx": word(MARK),
        "a.odt": open_document(f"<text:p>{MARK}</text:p>"),
        "a.epub": book({"one.xhtml": page(f"<p>{MARK}</p>")}, contents={}),
        "a.pdf": pdf([[(40, 300, 12, MARK)]]),
        "a.rtf": rf"{{\rtf1 {MARK}}}".encode(),
        "a.srt": f"1\n00:00:01,000 --> 00:00:02,000\n{MARK}\n".encode(),
    }
    for name, data in made.items():
        (folder / name).write_bytes(data)
    return list(made)


def test_no_kind_of_document_is_written_anywhere_or_sent(tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.fail("strace is missing, so the promise was not checked")
    work, home = tmp_path / "work", tmp_path / "home"
    work.mkdir()
    home.mkdir()
    names = documents(work)
    trace = tmp_path / "trace"
    tracer = [
        "strace",
        "-f",
        "-y",
        "-s",
        "100000",
        "-e",
        f"trace={_WATCHED}",
        "-e",
        "signal=none",
        "-o",
        str(trace),
    ]
    environment = {**os.environ, "HOME": str(home), "TMPDIR": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [*tracer, sys.executable, "-P", "-c", _READ % MARK, *names], cwd=work, env=environment,
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines() == [f"{name} True" for name in names]
    calls = [match.groups() for line in trace.read_text("utf-8", "replace").splitlines()
             if (match := re.match(r"^(\d+) +(.*)$", line))]  # fmt: skip
    workers = {thread for thread, call in calls if call.startswith("execve") and "app.worker" in call}
    for thread, call in calls:
        if (
            started := re.search(r"^(?:clone|clone3|<\.\.\. clone3? resumed>).*= (\d+)$", call)
        ) and thread in workers:
            workers.add(started.group(1))
    assert len({thread for thread, call in calls if call.startswith("execve") and "app.worker" in call}) == len(
        names
    )
    changed = [call for _, call in calls if _CHANGES.match(call) and not re.search(r"= -1 E|\"/dev/", call)]
    assert changed == []
    # The words go over pipes alone: what a worker tells, and what this program prints.
    written = [call for _, call in calls if re.match(r"p?writev?\d*\(", call) and MARK in call]
    if os.geteuid() == 0:  # the kernel lets nobody else see what a worker, which may not be looked into, writes
        assert len(written) >= len(names)
    assert [call for call in written if not re.match(r"\w+\(\d+<pipe:", call)] == []
    assert [call for _, call in calls if "AF_INET" in call] == []
    opened = [re.findall(r'"([^"]*)"', call)[0] for thread, call in calls
              if thread in workers and call.startswith("open") and '"' in call]  # fmt: skip
    assert opened
    assert [path for path in opened if tmp_path in Path(work, path).parents] == []
    assert sorted(path.name for path in work.iterdir()) == sorted(names)
    assert not list(home.iterdir())
