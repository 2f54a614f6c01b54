"""Text becomes sound by the command line: heard, written, kept, and never in a file that nobody asked for."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path
from typing import Final

import av
import numpy as np
import pytest

from tests.fakes.command_line import KEY, PROGRAM, Computer, ended
from tests.support.sound import RATE_HZ, SoundServer, need_sound
from tests.support.write_trace import file_writes, writing_to

VOICES: Final = Path(__file__).parents[1] / "fixtures" / "voices"
MARKER: Final = "Zyzzyva"
TEXT: Final = f"{MARKER} is the last word. No data leaves this machine."


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer.with_key_file(tmp_path)


@pytest.mark.alone
def test_a_text_is_heard(computer: Computer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need_sound()
    folder = tmp_path / "sound"
    folder.mkdir()
    server = SoundServer(folder, monkeypatch)
    try:
        server.start()
        sound = dict.fromkeys(("PULSE_SERVER",), f"unix:{folder}/native")
        sound["ALSA_CONFIG_PATH"] = str(folder / "asoundrc")
        with server.recorded() as takes:
            speaking = computer.start(
                "speak", "No data leaves this machine.", env={**computer.environment, **sound}
            )
            ran = ended(speaking, 0)
            time.sleep(0.3)
        loud = np.nonzero(np.abs(takes[0]) > 200)[0]
        assert 1.0 < (loud[-1] - loud[0]) / RATE_HZ < 4.0
        assert ran.stdout == ""
        endless = computer.start("speak", "This goes on. " * 500, env={**computer.environment, **sound})
        time.sleep(2.0)
        endless.send_signal(signal.SIGINT)
        begun_at = time.monotonic()
        ended(endless, 130)
        assert time.monotonic() - begun_at < 3.0
    finally:
        server.stop()


def test_a_document_becomes_a_book_with_subtitles(computer: Computer) -> None:
    (computer.work / "book.md").write_text("# One\n\nGood morning.\n\n# Two\n\nThis is a test.\n")
    ran = computer.run("speak", "book.md", "-o", "book.m4b", "--subtitles", "srt,json", "--title", "A book")
    assert "It is not encrypted." in ran.stderr
    assert {path.name for path in computer.work.iterdir()} == {
        "stick",
        "book.md",
        "book.m4b",
        "book.srt",
        "book.json",
    }
    with av.open(str(computer.work / "book.m4b")) as container:
        assert [chapter["metadata"]["title"] for chapter in container.chapters()] == ["One", "Two"]
        assert container.metadata["title"] == "A book"
    segments = json.loads((computer.work / "book.json").read_text())["segments"]
    assert [segment["text"].strip() for segment in segments] == ["One", "Good morning.", "Two", "This is a test."]
    refused = computer.run("speak", "book.md", "-o", "book.m4b", status=6)
    assert "[output.exists]" in refused.stderr


def test_standard_input_is_read(computer: Computer) -> None:
    with (computer.work / "in").open("wb+") as stream:
        stream.write(b"Good morning.")
        stream.seek(0)
        computer.run("speak", "-", "-o", "said.wav", stdin=stream)
    assert (computer.work / "said.wav").stat().st_size > 20_000


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (("",), 3, "input.nothing_to_say"),
        (("?!", "-o", "x.wav"), 3, "input.nothing_to_say"),
        (("Hello.", "-o", "x.doc"), 2, "option.invalid"),
        (("Hello.", "-o", "nowhere/x.wav"), 6, "output."),
        (("Hello.", "--voice", "nobody", "-o", "x.wav"), 2, "option.voice_unknown"),
        ((".",), 3, "input.not_regular"),
        (("x" * 300, "-o", "nowhere/x.wav"), 6, "output."),
    ],
)
def test_what_cannot_be_said_is_told(
    arguments: tuple[str, ...], status: int, code: str, computer: Computer
) -> None:
    ran = computer.run("speak", *arguments, status=status)
    assert f"[{code}" in ran.stderr
    assert {path.name for path in computer.work.iterdir()} == {"stick"}


def test_what_was_not_understood_is_listed(computer: Computer) -> None:
    ran = computer.run("speak", "Xyqq zzbrt krrp vlist.", "-l", "en", "-o", "said.wav", "--verify", status=1)
    assert "said: Xyqq zzbrt krrp vlist." in ran.stdout
    assert "1 of 1 sentences" in ran.stderr


def test_what_is_kept_is_in_no_file_and_in_no_write(computer: Computer) -> None:
    computer.run("library", "init", "--no-keychain", *KEY)
    trace = computer.root / "trace"
    done = subprocess.run(
        [*writing_to(trace), *PROGRAM, "speak", TEXT, "--save", "--title", "A title", *KEY],
        cwd=computer.work, env={**computer.environment, "PYTHONDONTWRITEBYTECODE": "1"},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    computer.run("library", "export", "A title", "--audio", "-o", "again.oga", *KEY)
    sound = (computer.work / "again.oga").read_bytes()
    (computer.work / "again.oga").unlink()
    assert MARKER in computer.run("library", "show", "A title", *KEY).stdout
    markers = [text.encode(code) for text in (MARKER, "leaves this") for code in ("utf-8", "utf-16-le")]
    markers += [sound[at : at + 32] for at in range(2000, len(sound) - 64, len(sound) // 20)]
    seen = file_writes(trace)
    assert any("library.db" in path for path, _ in seen)
    assert any("/blobs/" in path for path, _ in seen)
    for path, data in seen:
        assert not [marker for marker in markers if marker in data], f"plaintext was written to {path}"
    for file in computer.root.rglob("*"):
        if file.is_file() and file != trace:
            content = file.read_bytes()
            assert not [marker for marker in markers if marker in content], f"plaintext is in {file}"


def test_voices_are_listed(computer: Computer) -> None:
    rows = json.loads(computer.run("voices", "--language", "de", "--json").stdout)
    assert [row["id"] for row in rows][:1] == ["gmw/de"]
    assert rows[0]["engine"] == "espeak-ng"
    assert "English (America)" in computer.run("voices").stdout


def test_a_neural_voice_is_taken_in_speaks_and_is_let_go(computer: Computer) -> None:
    ran = computer.run("voices", "add", str(VOICES / "hum-kitten"), "--name", "kitty")
    assert ran.stdout == "“kitty#loud” to “kitty#quiet” (2 voices) can speak now (0 MB).\n"
    rows = json.loads(computer.run("voices", "--language", "en-us", "--json").stdout)
    assert {row["engine"] for row in rows} == {"espeak-ng", "sherpa-onnx"}
    assert "kitty#loud" in {row["id"] for row in rows}
    computer.run("speak", "Good morning.", "--voice", "kitty#quiet", "-o", "said.wav")
    with av.open(str(computer.work / "said.wav")) as container:
        assert container.streams.audio[0].rate == 24_000
    computer.run("speak", "Good morning.", "--voice", "kitty#nobody", "-o", "not.wav", status=2)
    assert not (computer.work / "not.wav").exists()
    computer.run("voices", "add", str(VOICES), status=4)
    computer.run("voices", "remove", "kitty")
    assert "kitty" not in computer.run("voices").stdout
