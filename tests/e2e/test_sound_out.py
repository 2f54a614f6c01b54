"""Sound that is made into files: it is in the file that was asked for, and nowhere else in the clear."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.support.sound_out import noise
from tests.support.write_trace import file_writes, writing_to

REPOSITORY = Path(__file__).parents[2]


def test_sound_is_in_the_clear_in_the_file_alone_that_was_asked_for(tmp_path: Path) -> None:
    folder, temporary, trace = tmp_path / "out", tmp_path / "tmp", tmp_path / "trace"
    folder.mkdir()
    temporary.mkdir()
    done = subprocess.run(
        [*writing_to(trace), sys.executable, "-B", "-m", "tests.support.sound_out", str(folder)],
        capture_output=True,
        text=True,
        cwd=REPOSITORY,
        env={**os.environ, "TMPDIR": str(temporary), "HOME": str(temporary), "PYTHONPATH": str(REPOSITORY)},
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    samples, kept = noise().tobytes(), bytes.fromhex(done.stdout.strip())
    assert len(kept) > 50_000
    plain = [samples[at : at + 32] for at in range(1_000, len(samples) - 64, 5_000)]
    sealed = [kept[at : at + 32] for at in range(1_000, len(kept) - 64, 5_000)]
    seen = file_writes(trace)
    exported = {path for path, data in seen if any(marker in data for marker in plain)}
    assert len(exported) == 1, exported
    (part,) = exported
    assert Path(part).parent == folder
    assert any("/blobs/" in path for path, _ in seen)
    for path, data in seen:
        assert not [marker for marker in sealed if marker in data], f"sound in the clear was written to {path}"
    out = folder / "out.wav"
    assert samples in out.read_bytes()
    for file in folder.rglob("*"):
        if file.is_file() and file != out:
            assert not [marker for marker in (*plain, *sealed) if marker in file.read_bytes()], file
    assert list(temporary.iterdir()) == []
