"""A text becomes a sound file: what is in it, when, how loud, and what is left when it goes wrong."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from app.core.cast import cast_of
from app.core.document import Block, BlockKind, Chapter, Document, PlacedChapter
from app.core.errors import Code, InputError, OutputError
from app.core.loudness import MAX_LUFS, SPEECH, LoudnessTarget
from app.core.sound_forms import FILE_FORMS, SoundForm, SoundTags
from app.core.speakable import Prosody
from app.core.transcript import Transcript
from app.core.voices import Delivery
from app.engine.machine import fitting_threads
from app.services import speaking
from app.services.document_service import DocumentService
from app.services.narration import Cue
from app.services.narration_service import NarrationService
from app.services.script import Script, Wanted
from app.services.sound_export import SoundExport
from app.services.text_preparation import SsmlPreparation, TextPreparation
from tests.support.listening import Listener
from tests.support.scoring import words
from tests.support.spoken import decoded

VOICE = Delivery(voice="gmw/en-US")
TEXT = "The quick brown fox jumps over the lazy dog. Good morning.\n\nNo data leaves this machine."


@pytest.fixture
def narration() -> NarrationService:
    return NarrationService(TextPreparation(), SoundExport())


def wanted(form: SoundForm = SoundForm.WAV, *, is_levelled: bool = True, overwrite: bool = False) -> Wanted:
    target = SPEECH if is_levelled else None
    return Wanted(form=form, delivery=VOICE, target=target, tags=SoundTags(title="A title"), overwrite=overwrite)


def samples(data: bytes) -> tuple[NDArray[np.float32], int]:
    with av.open(io.BytesIO(data)) as container:
        stream = container.streams.audio[0]
        resampler = av.AudioResampler(format="flt", layout="mono", rate=stream.rate)
        parts = [
            made.to_ndarray()[0]
            for frame in (*container.decode(stream), None)
            for made in resampler.resample(frame)
        ]
        return np.concatenate(parts), stream.rate


@pytest.mark.parametrize("form", FILE_FORMS)
def test_every_form_holds_all_of_it(form: SoundForm, narration: NarrationService, tmp_path: Path) -> None:
    path = tmp_path / f"said.{form}"
    said = narration.write(Script(text=TEXT, language="en"), path, wanted(form))
    assert said is not None
    sound, rate_hz = samples(path.read_bytes())
    assert len(sound) / rate_hz == pytest.approx(said.duration_s, abs=0.1)
    assert said.text == " ".join(TEXT.split())
    assert list(tmp_path.iterdir()) == [path]
    assert path.stat().st_mode & 0o077 == 0


def test_words_stand_where_they_are_heard(narration: NarrationService, english: Listener, tmp_path: Path) -> None:
    path = tmp_path / "said.wav"
    text = "The quick brown fox jumps over the lazy dog."
    said = narration.write(Script(text=text, language="en"), path, wanted())
    assert said is not None
    heard = english.hear(path)
    assert words(heard.text) == words(text)
    told = [word for segment in said.segments for word in segment.words]
    found = [word for segment in heard.segments for word in segment.words]
    assert [word.text.strip() for word in told] == text.split()
    late = [abs(one.start_s - other.start_s) for one, other in zip(told, found, strict=True)]
    assert max(late) < 0.3
    assert float(np.median(late)) < 0.1


def test_chapters_of_a_document_are_those_of_the_file(narration: NarrationService, tmp_path: Path) -> None:
    blocks = (
        Block(BlockKind.HEADING, "One", level=1),
        Block(BlockKind.PARAGRAPH, "The quick brown fox jumps over the lazy dog."),
        Block(BlockKind.HEADER, "Page of a book"),
        Block(BlockKind.HEADING, "Two", level=1),
        Block(BlockKind.PARAGRAPH, "Good morning."),
    )
    document = Document("A book", "en", blocks, (Chapter("One", 0), Chapter("Two", 3)))
    path = tmp_path / "book.m4b"
    said = narration.write(Script.of(document), path, wanted(SoundForm.M4B))
    assert said is not None
    assert "Page" not in said.text
    with av.open(str(path)) as container:
        chapters = container.chapters()
        assert container.metadata["title"] == "A title"
    assert [chapter["metadata"]["title"] for chapter in chapters] == ["One", "Two"]
    begins_s = float(chapters[1]["start"] * chapters[1]["time_base"])
    two = next(segment for segment in said.segments if segment.text.strip() == "Two")
    assert begins_s == pytest.approx(two.start_s, abs=0.01)


@pytest.mark.parametrize("target", [SPEECH, LoudnessTarget(integrated_lufs=MAX_LUFS)])
def test_it_is_as_loud_as_it_should_be(
    target: LoudnessTarget, narration: NarrationService, tmp_path: Path
) -> None:
    path = tmp_path / "said.wav"
    assert (
        narration.write(Script(text=TEXT * 3, language="en"), path, replace(wanted(), target=target)) is not None
    )
    sound, rate_hz = samples(path.read_bytes())
    blocks = [np.round(sound * 32767).astype("<i2").tobytes()]
    measured = SoundExport().measure(blocks, rate_hz)
    assert measured is not None
    assert measured.integrated_lufs is not None
    assert measured.true_peak_dbtp is not None
    assert measured.integrated_lufs == pytest.approx(target.integrated_lufs, abs=0.3)
    assert measured.true_peak_dbtp <= target.true_peak_dbtp


def test_a_document_speaks_its_language_until_a_paragraph_shows_another(
    narration: NarrationService, tmp_path: Path
) -> None:
    german = "Plan\n\nDer Zug nach Berlin fährt um sieben Uhr, und es gibt Tee."
    english = "The train to London leaves at seven, and there is tea for all of us."
    blocks = (Block(BlockKind.PARAGRAPH, text) for text in (*german.split("\n\n"), english))
    script = Script.of(Document("", "de", tuple(blocks)))
    plain = replace(wanted(is_levelled=False, overwrite=True), delivery=Delivery())
    lengths_s: dict[str, list[float]] = {}
    for chosen in ("", "de", "en"):
        said = narration.write(replace(script, language=chosen), tmp_path / "said.wav", plain)
        assert said is not None
        assert said.language == (chosen or "de")
        lengths_s[chosen] = [one.end_s - one.start_s for one in said.segments]
    assert lengths_s[""] == pytest.approx([*lengths_s["de"][:2], lengths_s["en"][2]], abs=0.02)
    assert abs(lengths_s["de"][2] - lengths_s["en"][2]) > 0.1


@pytest.mark.parametrize("least_chars", [speaking.LONG_CHARS, 0], ids=["one worker", "several"])
def test_the_same_text_gives_the_same_file(
    least_chars: int, narration: NarrationService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaking, "LONG_CHARS", least_chars)
    for name in ("a.flac", "b.flac"):
        said = narration.write(Script(text=TEXT, language="en"), tmp_path / name, wanted(SoundForm.FLAC))
        assert said is not None
        assert said.text == " ".join(TEXT.split())
    assert (tmp_path / "a.flac").read_bytes() == (tmp_path / "b.flac").read_bytes()


def test_several_workers_say_a_long_text() -> None:
    assert speaking.worth_workers("", speaking.LONG_CHARS) == min(fitting_threads(), 4)
    assert speaking.worth_workers("", speaking.LONG_CHARS - 1) == 1
    assert speaking.worth_workers("/a/neural/voice", speaking.LONG_CHARS) == 1


def test_marks_beside_words_are_no_reason_to_refuse_them(narration: NarrationService, tmp_path: Path) -> None:
    said = narration.write(Script(text="“…!” ♪\n\nGood morning.", language="en"), tmp_path / "said.wav", wanted())
    assert said is not None
    assert said.segments[-1].text == " Good morning."


def test_each_speaker_has_a_voice_of_their_own(narration: NarrationService, tmp_path: Path) -> None:
    lines = [("Ada", "Good morning."), ("Ben", "Hello world."), ("Ada", "No data leaves.")]
    voices = {"Ada": Prosody(voice="gmw/en-GB-scotland"), "Ben": Prosody(pitch=0.7, voice="gmw/en-029")}
    cast = cast_of(lines, voices)
    plain = wanted(SoundForm.FLAC, is_levelled=False)
    script = Script(text=cast.text, language="en", roles=cast.roles)
    written = narration.write(script, tmp_path / "cast.flac", plain)
    assert written is not None
    assert [(one.speaker, one.text.strip()) for one in written.segments] == lines
    assert [one.text for one in written.segments[1].words] == [" Hello", " world."]
    assert written.segments[1].words[0].start_s > written.segments[1].start_s, "the name is heard before"
    assert written.engine.model == "gmw/en-GB-scotland, gmw/en-029"
    said = list(TextPreparation().utterances(cast.text, language="en", is_fixed=True))
    assert len(said) == len(lines)
    with speaking.speaker() as voice:
        apart = b"".join(
            made.data
            for one, (name, _) in zip(said, lines, strict=True)
            for made in voice.made([one], replace(VOICE, voice=voices[name].voice, pitch=voices[name].pitch))
        )
    assert decoded(tmp_path / "cast.flac")[0].tobytes() == apart


def test_what_announces_a_speaker_is_no_part_of_the_words(narration: NarrationService, tmp_path: Path) -> None:
    lines = [("Dr. Ben “B” Smith", "“Hello!” Fine."), ("Room 12:30", "12 of us."), ("", "A door."), ("Zoë", "“…”")]
    cast = cast_of(lines)
    plain = wanted(SoundForm.FLAC, is_levelled=False)
    script = Script(text=cast.text, language="en", roles=cast.roles)
    written = narration.write(script, tmp_path / "cast.flac", plain)
    assert written is not None
    said: dict[str, str] = {}
    for one in written.segments:
        said[one.speaker] = f"{said.get(one.speaker, '')} {one.text.strip()}".strip()
        assert "".join(word.text for word in one.words) in {one.text, ""}
        assert all(one.start_s <= word.start_s <= word.end_s <= one.end_s + 0.001 for word in one.words)
    assert list(said.items()) == lines


def test_no_end_of_a_long_word_or_figure_is_dropped() -> None:
    with speaking.speaker() as voice:

        def length(text: str) -> int:
            said = TextPreparation().utterances(text, language="en", is_fixed=True)
            return sum(len(made.data) for made in voice.made(said, Delivery()))

        for part in ("ba", "9", "a1", "é", "ж", "字"):
            assert length(part * 400) == pytest.approx(4 * length(part * 100), rel=0.06), part


def test_subtitles_show_no_marks(narration: NarrationService, tmp_path: Path) -> None:
    plain = wanted(SoundForm.FLAC, is_levelled=False)
    said = narration.write(Script(text="Hello {pause 1s} world.", language="en"), tmp_path / "plain.flac", plain)
    assert said is not None
    assert [one.text for one in said.segments] == [" Hello", " world."]
    marked = NarrationService(SsmlPreparation(), SoundExport())
    text = (
        '<speak>Hello<break time="1s"/> big <emphasis>wide</emphasis> world, A&amp;B. '
        '<sub alias="World Wide Web">WWW</sub> and <say-as interpret-as="characters">abc</say-as></speak>'
    )
    said = marked.write(Script(text=text, language="en"), tmp_path / "marked.flac", plain)
    assert said is not None
    assert [one.text for one in said.segments] == [" Hello", " big", " wide", " world, A&B.", " WWW and abc"]
    for one in said.segments:
        assert "".join(word.text for word in one.words) == one.text


def test_a_volume_of_nothing_is_silence_as_wished_and_nothing_to_what_is_levelled(
    narration: NarrationService, tmp_path: Path
) -> None:
    script = Script(text="Good morning.", language="en")
    for name, is_levelled in (("silent", False), ("levelled", True)):
        mute = replace(wanted(SoundForm.FLAC, is_levelled=is_levelled), delivery=replace(VOICE, volume=0.0))
        assert narration.write(script, tmp_path / f"{name}.flac", mute) is not None
    assert not decoded(tmp_path / "silent.flac")[0].any()
    assert np.abs(decoded(tmp_path / "levelled.flac")[0]).max() > 5_000


@pytest.mark.parametrize("share", [0.0, 0.3, 0.8])
def test_who_stops_it_is_left_with_nothing(share: float, narration: NarrationService, tmp_path: Path) -> None:
    path = tmp_path / "said.wav"
    said = narration.write(Script(text=TEXT * 5, language="en"), path, wanted(), lambda done: done <= share)
    assert said is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["", " \n\n ", "... --- !!!", "\u200b\u202e", "“…!”", "♪"])
def test_a_text_without_a_word_is_told(text: str, narration: NarrationService, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        narration.write(Script(text=text, language="en"), tmp_path / "said.wav", wanted())
    assert caught.value.code is Code.INPUT_NOTHING_TO_SAY
    assert list(tmp_path.iterdir()) == []


def test_what_exists_stays(narration: NarrationService, tmp_path: Path) -> None:
    path = tmp_path / "said.wav"
    path.write_text("mine")
    with pytest.raises(OutputError) as caught:
        narration.write(Script(text=TEXT, language="en"), path, wanted())
    assert caught.value.code is Code.OUTPUT_EXISTS
    assert path.read_text() == "mine"
    assert isinstance(narration.write(Script(text=TEXT, language="en"), path, wanted(overwrite=True)), Transcript)
    assert path.stat().st_size > 10_000


BOOK = Script(
    text="One\n\nGood morning.\n\nTwo\n\nThis is a test.\n\n\u200b\n\nThree\n\nNo data leaves this machine.",
    language="en",
    title="A book",
    chapters=(
        PlacedChapter("One", 0),
        PlacedChapter("Two", 20),
        PlacedChapter("Nothing", 42),
        PlacedChapter("Three", 45),
    ),
)


def lengths(folder: Path) -> dict[str, int]:
    return {path.name: len(samples(path.read_bytes())[0]) for path in sorted(folder.iterdir())}


def test_each_chapter_becomes_a_file(narration: NarrationService, tmp_path: Path) -> None:
    assert [BOOK.text[chapter.start :].split()[0] for chapter in BOOK.chapters] == [
        "One",
        "Two",
        "\u200b",
        "Three",
    ]
    whole = tmp_path / "whole.wav"
    folder = tmp_path / "parts"
    folder.mkdir()
    said = narration.write(BOOK, whole, wanted(SoundForm.WAV))
    assert said is not None
    paths = [one.path for one in narration.write_chapters(BOOK, folder, wanted(SoundForm.WAV))]
    assert [path.name for path in paths] == ["01 One.wav", "02 Two.wav", "03 Three.wav"]
    assert sum(lengths(folder).values()) == len(samples(whole.read_bytes())[0])


def test_chapters_go_on_behind_the_last_one_that_is_there(narration: NarrationService, tmp_path: Path) -> None:
    list(narration.write_chapters(BOOK, tmp_path, wanted()))
    first = lengths(tmp_path)
    for name in ("02 Two.wav", "03 Three.wav"):
        (tmp_path / name).unlink()
    (tmp_path / "01 One.wav").touch()
    before = (tmp_path / "01 One.wav").stat().st_mtime_ns
    files = list(narration.write_chapters(BOOK, tmp_path, wanted(), resumes=True))
    assert [one.path.name for one in files] == ["02 Two.wav", "03 Three.wav"]
    assert [one.said.text for one in files] == ["Two This is a test.", "Three No data leaves this machine."]
    assert files[1].said.segments[0].start_s == 0
    assert lengths(tmp_path) == pytest.approx(first, rel=0.001), (
        "a voice says it a little differently after others"
    )
    assert (tmp_path / "01 One.wav").stat().st_mtime_ns == before
    assert list(narration.write_chapters(BOOK, tmp_path, wanted(), resumes=True)) == []
    (tmp_path / "01 One.wav").unlink()
    with pytest.raises(OutputError):
        list(narration.write_chapters(BOOK, tmp_path, wanted()))
    assert not (tmp_path / "01 One.wav").exists(), "nothing is done where a later chapter is refused"


SUBTITLES = """1
00:00:01,000 --> 00:00:02,500
Good morning.

2
00:00:04,000 --> 00:00:05,000
The quick brown fox jumps over the lazy dog.

3
00:00:06,000 --> 00:00:08,000
No data leaves this machine.
"""


def test_subtitles_are_said_at_their_times(narration: NarrationService, tmp_path: Path) -> None:
    source = tmp_path / "film.srt"
    source.write_text(SUBTITLES)
    document = DocumentService().read(source)
    assert document is not None
    said = narration.write(Script.of(document, language="en", fits=True), tmp_path / "film.wav", wanted())
    assert said is not None
    assert [round(segment.start_s, 2) for segment in said.segments] == [1.0, 4.0, 6.0]
    assert said.segments[1].end_s <= 6.0, "it was not said faster"
    sound, rate_hz = samples((tmp_path / "film.wav").read_bytes())
    assert not sound[: int(0.9 * rate_hz)].any()
    assert not sound[int(3.0 * rate_hz) : int(3.9 * rate_hz)].any()
    for start_s in (1.0, 4.0, 6.0):
        assert np.abs(sound[int(start_s * rate_hz) : int((start_s + 0.4) * rate_hz)]).max() > 0.05


def test_what_cannot_be_said_fast_enough_is_late(narration: NarrationService, tmp_path: Path) -> None:
    cues = (Cue(0, 45, 0.0), Cue(46, 60, 0.5))
    text = "The quick brown fox jumps over the lazy dog.\n\nGood morning."
    said = narration.write(Script(text=text, language="en", cues=cues), tmp_path / "film.wav", wanted())
    assert said is not None
    assert said.segments[1].start_s == pytest.approx(said.segments[0].end_s, abs=0.05)
    assert 1.0 < said.segments[0].end_s < 2.0
