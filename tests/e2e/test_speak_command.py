"""Text becomes sound by the command line: heard, written, kept, and never in a file that nobody asked for."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import av
import numpy as np
import psutil
import pytest
from click.testing import CliRunner

from app.cli.speak import speak
from app.core.edits import AssignSpeaker
from app.core.errors import OptionError
from app.crypto.slots_v1 import SlotSecret
from app.library.opening import Way, create
from app.library.records import ItemKind, MarkKind
from tests.fakes.command_line import KEY, PROGRAM, Computer, ended
from tests.fakes.speech_audio import FIXTURE_MODEL
from tests.support.aes_pdf import CIPHERS, aes_pdf
from tests.support.document_files import locked_pdf, word
from tests.support.libraries import add_transcript
from tests.support.sound import RATE_HZ, SoundServer, running_sound
from tests.support.write_trace import file_writes, writing_to

VOICES: Final = Path(__file__).parents[1] / "fixtures" / "voices"
MARKER: Final = "Zyzzyva"
MOMENT_S: Final = 2.5  # a second, on a computer that has nothing else to do
LISTENER: Final = FIXTURE_MODEL.parent / "whisper-fixture"
NONSENSE: Final = "Xyqq zzbrt krrp vlist."
Speak = Callable[[str], subprocess.Popen[str]]
TEXT: Final = f"{MARKER} is the last word. No data leaves this machine."


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer.with_key_file(tmp_path)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with running_sound(tmp_path, monkeypatch) as server:
        yield server


@pytest.fixture
def say(computer: Computer, server: SoundServer) -> Iterator[Speak]:  # noqa: ARG001 (it has to run)
    """Return a function that starts the command where it finds the sound server of the test."""
    names = ("PULSE_SERVER", "ALSA_CONFIG_PATH")
    found = computer.environment | {name: os.environ[name] for name in names}
    started: list[subprocess.Popen[str]] = []

    def start(text: str) -> subprocess.Popen[str]:
        started.append(computer.start("speak", text, "-l", "en", env=found))
        return started[-1]

    yield start
    for process in started:
        if process.poll() is None:  # the test has failed
            process.kill()
            process.communicate()


@pytest.mark.alone
def test_a_text_is_heard(say: Speak, server: SoundServer) -> None:
    with server.recorded() as takes:
        ran = ended(say("No data leaves this machine."), 0)
    loud = np.nonzero(np.abs(takes[0]) > 200)[0]
    assert 1.0 < (loud[-1] - loud[0]) / RATE_HZ < 4.0
    assert ran.stdout == ""


def test_silence_has_a_reason(say: Speak, server: SoundServer) -> None:
    assert "[input.nothing_to_say]" in ended(say("“…!”"), 3).stderr
    server.stop()
    assert "(there is none)" in ended(say("Good morning."), 8).stderr


def test_a_device_that_vanishes_is_told_in_one_sentence(say: Speak, server: SoundServer) -> None:
    speaking = say("This goes on. " * 500)
    server.wait_until_played()
    server.stop()
    (line,) = ended(speaking, 8).stderr.splitlines()
    assert line.startswith("soundlock: ")
    assert "Nothing was lost." in line


@pytest.mark.alone
@pytest.mark.parametrize("is_frozen", [False, True], ids=["", "although the sound server does not answer"])
def test_an_interrupt_ends_it_in_a_moment(say: Speak, server: SoundServer, *, is_frozen: bool) -> None:
    speaking = say("This goes on. " * 500)
    server.wait_until_played()
    if is_frozen:
        server.freeze()
    speaking.send_signal(signal.SIGINT)
    begun_at = time.monotonic()
    ended(speaking, 130)
    assert time.monotonic() - begun_at < MOMENT_S


@pytest.mark.alone
def test_an_interrupt_ends_it_before_a_sound_server_answered(say: Speak, server: SoundServer) -> None:
    server.freeze()
    speaking = say("This goes on. " * 500)
    worker = wait_for_worker(speaking.pid)
    speaking.send_signal(signal.SIGINT)
    begun_at = time.monotonic()
    ended(speaking, 130)
    assert time.monotonic() - begun_at < MOMENT_S
    worker.wait(30)


def wait_for_worker(pid: int) -> psutil.Process:
    """Wait until the program has a worker that rests: its voices are loaded, and a device is looked for.

    An ordinary user sees no more of a worker than what it is called and how long it has computed.
    """
    give_up_at, spent_s = time.monotonic() + 60, dict[int, float]()
    while True:
        assert time.monotonic() < give_up_at, "there is no worker"
        for child in psutil.Process(pid).children():
            with contextlib.suppress(psutil.Error):  # a library looks for another by a program that ends soon
                now_s = sum(child.cpu_times()[:2])
                if "python" in child.name() and now_s > 0 and spent_s.get(child.pid) == now_s:
                    return child
                spent_s[child.pid] = now_s
        time.sleep(0.3)


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


@pytest.mark.parametrize(
    "data", ["Grüße aus Köln.".encode("latin-1"), word("Grüße aus Köln.")], ids=["text", "Word"]
)
def test_standard_input_is_read_whatever_it_is(data: bytes, computer: Computer) -> None:
    process = computer.start("speak", "-", "-o", "said.wav", "--subtitles", "txt", stdin=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.buffer.write(data)
    process.stdin.close()
    process.stdin = None
    ended(process, 0)
    assert "Grüße aus Köln." in (computer.work / "said.txt").read_text()


def test_parts_of_a_document_are_left_out_when_asked(computer: Computer) -> None:
    (computer.work / "book.md").write_text("Good morning.\n\n    x = 1\n\n> A quote.\n\n| a |\n|---|\n| b |\n")
    said = {}
    for options in ((), ("--skip", "code", "--skip", "tables"), ("--skip", "nothing")):
        computer.run(
            "speak", "book.md", "-l", "en", "-o", "said.wav", "--subtitles", "txt", "--overwrite", *options
        )
        said[options] = (computer.work / "said.txt").read_text()
    assert ["x = 1" in text for text in said.values()] == [True, False, True]
    assert all("A quote." in text for text in said.values())


def test_a_pdf_is_opened_with_the_password_in_a_file(computer: Computer) -> None:
    (computer.work / "secret.pdf").write_bytes(locked_pdf("Good morning.", "sesame"))
    ran = computer.run("speak", "secret.pdf", "-o", "said.wav", status=3)
    assert "[input.password_needed" in ran.stderr
    assert "--password-file" in ran.stderr
    (computer.work / "password").write_text("sesame\nand what else stands there")
    computer.run("speak", "secret.pdf", "--password-file", "password", "-o", "said.wav")
    assert (computer.work / "said.wav").stat().st_size > 20_000
    (computer.work / "password").write_text("guess")
    ran = computer.run("speak", "secret.pdf", "--password-file", "password", "-o", "other.wav", status=3)
    assert "[input.password_wrong" in ran.stderr


def test_a_password_is_asked_for_at_a_terminal_and_not_shown(computer: Computer) -> None:
    (computer.work / "secret.pdf").write_bytes(aes_pdf("Good morning.", "sésame", CIPHERS[-1]))
    leader, follower = pty.openpty()
    at_a_terminal = "import os, sys; os.login_tty(0); os.execv(sys.argv[1], sys.argv[1:])"
    speaking = subprocess.Popen(
        [sys.executable, "-c", at_a_terminal, *PROGRAM, "speak", "secret.pdf", "-o", "said.wav"],
        cwd=computer.work, env=computer.environment, stdin=follower,
    )  # fmt: skip
    os.close(follower)
    shown = typed(leader, {b"Password of secret.pdf: ": b"Sesame\n"})
    assert shown.count(b"Password") == 1
    shown = typed(leader, {b"does not open it.": b"", b"Password of secret.pdf: ": "sésame\n".encode()})
    shown += typed(leader, {b"It is not encrypted.": b""})
    assert speaking.wait(60) == 0
    os.close(leader)
    assert "sésame".encode() not in shown
    assert (computer.work / "said.wav").stat().st_size > 20_000


def typed(terminal: int, answers: dict[bytes, bytes]) -> bytes:
    """Wait for each text at a terminal and type an answer; return what was shown."""
    shown = b""
    for text, answer in answers.items():
        while text not in shown:
            assert select.select([terminal], [], [], 60)[0], f"nothing more is shown: {shown!r}"
            shown += os.read(terminal, 4096)
        os.write(terminal, answer)
    return shown


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (("",), 3, "input.nothing_to_say"),
        (("?!", "-o", "x.wav"), 3, "input.nothing_to_say"),
        (("“…!”", "-o", "x.wav"), 3, "input.nothing_to_say"),
        (("Hello.", "-o", "x.doc"), 2, "option.invalid"),
        (("Hello.", "-o", "nowhere/x.wav"), 6, "output."),
        (("Hello.", "--voice", "nobody", "-o", "x.wav"), 2, "option.voice_unknown"),
        ((".",), 3, "input.not_regular"),
        (("missing.epub", "-o", "x.wav"), 3, "input.missing"),
        (("Hello.", "-l", "tlh", "-o", "x.wav"), 2, "option.invalid"),
        (("x" * 300, "-o", "nowhere/x.wav"), 6, "output."),
        (("-",), 3, "input.no_text"),
        (("Hello.", "--fit", "-o", "x.wav"), 2, "option.invalid"),
    ],
)
def test_what_cannot_be_said_is_told(
    arguments: tuple[str, ...], status: int, code: str, computer: Computer
) -> None:
    ran = computer.run("speak", *arguments, status=status)
    assert f"[{code}" in ran.stderr
    assert {path.name for path in computer.work.iterdir()} == {"stick"}


def test_what_was_not_understood_is_listed(computer: Computer) -> None:
    computer.run("models", "add", str(LISTENER))
    ran = computer.run("speak", NONSENSE, "-l", "en", "-o", "said.wav", "--verify", status=1)
    assert "Not understood in said.wav:" in ran.stdout
    assert f"0.0 s  said: {NONSENSE}" in ran.stdout
    assert "1 of 1 sentences were not understood by the model whisper-fixture" in ran.stderr


def test_chapters_are_verified_and_so_is_what_is_kept(computer: Computer) -> None:
    computer.run("models", "add", str(LISTENER))
    computer.run("library", "init", "--no-keychain", *KEY)
    (computer.work / "book.md").write_text(f"# One\n\n{NONSENSE}\n\n# Two\n\nGood morning.\n")
    words = ("-l", "en", "-o", "book", "--chapters", "flac", "--subtitles", "srt", "--verify", "--save")
    ran = computer.run("speak", "book.md", *words, "--title", "A book", *KEY, status=1)
    names = ["01 One.flac", "01 One.srt", "02 Two.flac", "02 Two.srt"]
    assert sorted(path.name for path in (computer.work / "book").iterdir()) == names
    assert NONSENSE in (computer.work / "book" / "01 One.srt").read_text()
    lines = ran.stdout.splitlines()
    place = lines.index("Not understood in 01 One.flac:")
    assert any(f"said: {NONSENSE}" in line for line in lines[place : place + 4])
    assert "of 4 sentences" in ran.stderr
    assert NONSENSE in computer.run("library", "show", "A book", *KEY).stdout


def add_talk(computer: Computer) -> None:
    """Put a talk of two into a new library, of which a number is marked to be redacted."""
    key = SlotSecret(keyfile=(computer.work / KEY[1]).read_bytes())
    lines = [("Ada", "Good morning."), ("Ben", "Hello, my number is 5551234 now."), ("", "A door.")]
    with create(computer.work / "library", None, [Way(secret=key)], in_keychain=False) as library:
        item = library.items.add(kind=ItemKind.RECORDING, title="Talk")
        number = add_transcript(library, item, *(text for _, text in lines))
        rows = library.transcripts.segments(number)
        for row, (speaker, _) in zip(rows, lines, strict=True):
            library.revisions.apply(number, AssignSpeaker(segments=(row.id,), speaker=speaker))
        library.marks.add(item.id, MarkKind.REDACTION, 1.0, 2.0, "phone")
        library.items.set_ready(item.id)


def test_an_item_is_read_by_a_voice_for_each_of_its_speakers(computer: Computer) -> None:
    add_talk(computer)
    opened = ("--library", "library", *KEY)
    ran = computer.run("speak", "--item", "Talk", *opened, "-o", "talk.wav", "--subtitles", "txt", "--as-it-is")
    assert "Wrote talk.wav, talk.txt (" in ran.stderr
    text = (computer.work / "talk.txt").read_text()
    assert "Ada: Good morning." in text
    assert "Ben: [redacted: phone]" in text
    assert "5551234" not in text
    computer.ask("library", "sensitive", "Talk", *opened)
    chosen = ("--voice-of", "Ben=gmw/en-GB-scotland", "--save", "--title", "Read", "--as-it-is")
    ran = computer.run("speak", "--item", "Talk", *chosen, *opened)
    assert "Kept in the library as “Read”." in ran.stderr
    shown = computer.ask("library", "show", "Read", *opened).stdout
    assert "Ben: [redacted: phone]" in shown
    (read, _) = json.loads(computer.ask("library", "list", "--json", *opened).stdout)
    assert read["is_sensitive"], "as what it was read from"
    first, second = read["model"].split(", ")
    assert (first != second, second) == (True, "gmw/en-GB-scotland")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("Talk", "--voice-of", "Cy=gmw/en"), "Cy (the speakers are Ada, Ben)"),
        (("Talk", "--voice-of", "Ada"), "Ada (not SPEAKER=VOICE)"),
        (("Talk", "--voice-of", "Ada=nobody"), "no voice “nobody”"),
        (("Talk", "--voice", "nobody"), "no voice “nobody”"),
        (("Talk", "--voice-of", "Ada=gmw/en", "--voice-of", "Ben=kitty#loud"), "they cannot take turns"),
        (("Nothing",), "nothing called “Nothing”"),
    ],
)
def test_what_an_item_lacks_is_told(options: tuple[str, ...], told: str, computer: Computer) -> None:
    add_talk(computer)
    computer.ask("voices", "add", str(VOICES / "hum-kitten"), "--name", "kitty")
    arguments = ("speak", "--item", *options, "-o", "talk.wav", "--library", "library", *KEY)
    assert told in computer.ask(*arguments, status=7 if "Nothing" in options else 2).stderr
    assert not (computer.work / "talk.wav").exists()


def test_a_text_or_an_item_is_needed_and_not_both() -> None:
    for arguments in (["Hello.", "--item", "Talk"], ["--rate", "2"]):
        ran = CliRunner().invoke(speak, arguments)
        assert ran.exit_code == 2
        assert "a text or --item" in ran.stderr


@pytest.mark.parametrize(
    ("options", "option"),
    [
        (("--voice-of", "Ada=gmw/en"), "--voice-of"),
        (("--verify",), "--verify"),
        (("--loudness=-16",), "--loudness"),
        (("--save", "--chapters", "mp3"), "--chapters"),
        (("-o", "x.wav", "--resume"), "--resume"),
        (("-o", "x.wav", "--loudness=-16", "--as-it-is"), "--loudness"),
        (("-o", "x.wav", "--loudness=-13"), "--loudness"),
        (("-o", "x.wav", "--splice"), "--splice"),
        (("-o", "x.wav", "--ssml", "--fit"), "--fit"),
        (("-o", "x.wav", "--cloud", "openai", "--verify"), "--verify"),
        (("-o", "x.wav", "--cloud", "openai", "--save"), "--save"),
    ],
)
def test_options_that_do_not_fit_together_are_refused(options: tuple[str, ...], option: str) -> None:
    ran = CliRunner().invoke(speak, ["Hello.", *options], standalone_mode=False)
    assert isinstance(ran.exception, OptionError)
    assert ran.exception.params["option"] == option


def test_what_is_kept_is_in_no_file_and_in_no_write(computer: Computer) -> None:
    computer.run("library", "init", "--no-keychain", *KEY)
    trace = computer.root / "trace"
    done = subprocess.run(
        [*writing_to(trace), *PROGRAM, "speak", TEXT, "-l", "en", "--save", "--title", "A title", *KEY],
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


@pytest.mark.parametrize("option", ["--rate=nan", "--pitch=nan", "--volume=0", "--loudness=nan", "--rate=inf"])
def test_numbers_that_nobody_can_speak_by_are_refused(option: str) -> None:
    ran = CliRunner().invoke(speak, ["Hello.", "-o", "x.wav", option])
    assert ran.exit_code == 2
    assert f"Invalid value for '{option.partition('=')[0]}'" in ran.stderr


def test_who_goes_on_where_nothing_is_left_to_do_is_told(computer: Computer) -> None:
    words = ("speak", "Good morning.", "-l", "en", "-o", "book", "--chapters", "flac", "--resume", "--as-it-is")
    assert "Wrote 01 Good morning.flac" in computer.ask(*words).stderr
    assert "All chapters were there already." in computer.ask(*words).stderr


def test_voices_are_listed(computer: Computer) -> None:
    rows = json.loads(computer.run("voices", "--language", "de", "--json").stdout)
    assert [row["id"] for row in rows][:1] == ["gmw/de"]
    assert rows[0]["engine"] == "espeak-ng"
    assert rows[0]["trace"] == "none"
    assert "English (America)" in computer.run("voices").stdout
    assert computer.ask("voices", "-l", "xx").stdout == "No voice speaks “xx”.\n"


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
