"""A card number that somebody speaks is found in the transcript and is silence in the sound that is exported."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.cli.main import run_command_line
from app.core.errors import OptionError
from app.core.transcript import EngineInfo, Segment, Transcript, Word
from app.crypto.slots_v1 import SlotSecret
from app.library.library import Library
from app.library.opening import Way, create, open_library
from app.library.records import ItemRow, Sensitivity
from app.privacy.classes import Form, PiiClass
from app.services.audio_export import hidden_stretches, write_sound
from app.services.exportable import exportable_of
from app.services.privacy_service import mark, search_item
from app.services.redacted_copy import keep_redacted_copy
from app.services.saving import Held
from app.services.shelf import Stage, entries
from tests.support.libraries import Desk, add_recording, content_of
from tests.support.media import pcm16, wav_bytes
from tests.support.speech import RATE_HZ, Spoken, Timeline
from tests.support.spoken import decoded

SAID = "the number on my card is four one one one, one one one one, one one one one, one one one one, thank you"
CARD = slice(6, 22)
PER_WORD_S = 0.7


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Desk(tmp_path).make() as library:
        yield library


def spoken() -> Timeline:
    """Return each word as it is said, at a known time."""
    words = SAID.split()
    timeline = Timeline(PER_WORD_S * (len(words) + 1))
    for place, word in enumerate(words):
        timeline.put(PER_WORD_S * (place + 0.5), word)
    return timeline


def heard(truth: list[Spoken], length_s: float) -> Transcript:
    """Return what a recogniser would make of it, in two segments that part the number."""
    words = [Word(start_s=one.start_s, end_s=one.end_s, text=f" {one.text}", probability=1.0) for one in truth]
    halves = (tuple(words[:12]), tuple(words[12:]))
    return Transcript(
        source_name="call.wav",
        language="en",
        language_probability=1.0,
        duration_s=length_s,
        engine=EngineInfo(engine="faster-whisper", model="test"),
        segments=tuple(
            Segment(start_s=half[0].start_s, end_s=half[-1].end_s, text="".join(w.text for w in half), words=half)
            for half in halves
        ),
    )


def add_call(library: Library) -> tuple[ItemRow, list[Spoken]]:
    timeline = spoken()
    item = add_recording(library, wav_bytes(pcm16(timeline.samples), rate_hz=RATE_HZ), "Call")
    transcript = heard(timeline.truth, timeline.length_s)
    library.transcripts.finish(library.transcripts.begin(item.id, transcript), transcript)
    return item, timeline.truth


def assert_only_the_card_is_silent(sound: Path | bytes, truth: list[Spoken]) -> None:
    samples, rate_hz = decoded(sound)

    def loudness(one: Spoken) -> float:
        part = samples[int(one.start_s * rate_hz) : int(one.end_s * rate_hz)].astype(float)
        return float(np.sqrt(np.mean(part**2)))

    assert [loudness(one) for one in truth[CARD]] == [0.0] * 16
    assert all(loudness(one) > 300 for one in (*truth[:6], *truth[22:]))


def test_a_spoken_card_number_is_neither_read_nor_heard(library: Library, tmp_path: Path) -> None:
    item, truth = add_call(library)
    access = Held(library)
    search = search_item(access, item)
    assert [(one.finding.pii_class, one.finding.form) for one in search.passages] == [
        (PiiClass.PAYMENT_CARD, Form.SPOKEN)
    ]
    mark(access, item, search.passages, lambda _: "card")
    shown = exportable_of(library, item).shown().text
    assert shown == "the number on my card is [redacted: card] [redacted: card] thank you"
    out = tmp_path / "call.wav"
    write_sound(access, item, hidden_stretches(library, item), out, overwrite=False)
    assert_only_the_card_is_silent(out, truth)


def test_a_redacted_copy_takes_the_place_of_its_original(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, stick = tmp_path / "library", tmp_path / "stick"
    stick.write_bytes(b"the content of a key file")
    with create(folder, None, [Way(secret=SlotSecret(keyfile=stick.read_bytes()))], in_keychain=False) as made:
        item, truth = add_call(made)
        made.tags.add(item.id, "secret tag")
        made.items.set_sensitivity(item.id, Sensitivity.SENSITIVE)
    command = ["library", "redact", "--library", str(folder), "--key-file", str(stick), "Call"]
    assert run_command_line([*command, "--delete-original"]) == 2
    assert run_command_line([*command, "--copy", " "]) == 2
    assert run_command_line([*command, "--copy", "Shared", "--list"]) == 2
    assert run_command_line([*command, "--copy", "Shared", "--delete-original", "--yes"]) == 0
    assert "The original was deleted for good." in capsys.readouterr().out
    with open_library(folder, None, SlotSecret(keyfile=stick.read_bytes())) as opened:
        (copy,) = opened.items.list()
        assert (copy.title, copy.kind) == ("Shared", item.kind)
        assert copy.sensitivity is Sensitivity.SENSITIVE, "until somebody says that what is left is not"
        assert [entry.stage for entry in entries(opened)] == [Stage.DONE]
        assert opened.tags.of_item(copy.id) == []
        text = exportable_of(opened, copy).transcript.text
        assert text == "the number on my card is [redacted: card number] [redacted: card number] thank you"
        assert_only_the_card_is_silent(content_of(opened, copy), truth)


def test_nothing_is_copied_where_nothing_is_marked(library: Library) -> None:
    item, _ = add_call(library)
    with pytest.raises(OptionError):
        keep_redacted_copy(Held(library), item, "Shared")
    assert [one.title for one in library.items.list()] == ["Call"]
