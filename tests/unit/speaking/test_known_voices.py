"""app.services.known_voices and the voices of speakers: who can take turns, and what is kept of that."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.cast import voices_for
from app.core.voices import Voice
from app.library.deletion import Doomed, shred
from app.services.known_voices import KnownVoice, KnownVoices, beside
from app.services.speaker_voices import keep_voices, kept_voices
from app.services.voices_service import ENGINE, VoicesService
from tests.support.libraries import Desk, add_recording

VOICES = Path(__file__).parents[2] / "fixtures" / "voices"


def system(name: str, *languages: str) -> KnownVoice:
    return KnownVoice(Voice(id=name, name=name, languages=languages), "espeak-ng", 22_050)


def neural(name: str, *languages: str, rate_hz: int = 22_050) -> KnownVoice:
    return KnownVoice(Voice(id=name, name=name, languages=languages), ENGINE, rate_hz)


SYSTEM = (
    system("gmw/en", "en-gb", "en"),
    system("gmw/en-US", "en-us", "en"),
    system("gmw/en-Shaw", "en-shaw"),
    system("gmw/de", "de"),
)


@pytest.mark.parametrize(
    ("installed", "language", "chosen", "names"),
    [
        ((), "en", "", ["gmw/en", "gmw/en-US"]),
        ((), "en-GB", "gmw/en-US", ["gmw/en-US", "gmw/en"]),
        ((), "de", "", ["gmw/de"]),
        ((), "xx", "", []),
        ((neural("anna", "de-de"),), "de", "", ["gmw/de"]),
        ((neural("anna", "de-de"),), "de", "anna", ["anna"]),
        ((neural("anna", "de-de"), neural("bert", "de-de")), "de", "", ["anna", "bert"]),
        ((neural("anna", "de-de"), neural("bert", "de-de")), "de", "gmw/de", ["gmw/de"]),
        ((neural("anna", "de"), neural("bert", "de", rate_hz=16_000)), "de", "", ["gmw/de"]),
        (
            (neural("anna", "de", rate_hz=16_000), neural("bert", "de", rate_hz=16_000)),
            "de",
            "bert",
            ["bert", "anna"],
        ),
    ],
)
def test_voices_take_turns_that_are_of_one_kind(
    installed: tuple[KnownVoice, ...], language: str, chosen: str, names: list[str]
) -> None:
    assert [voice.id for voice in beside((*installed, *SYSTEM), language, chosen)] == names


def test_speakers_get_what_was_chosen_and_else_what_nobody_has() -> None:
    given = voices_for(["Ada", "Ben", "Cy", "Di", "Eva"], ["one", "two", "three"], {"Ben": "one"})
    assert [given[name].voice for name in ("Ada", "Ben", "Cy", "Di", "Eva")] == [
        "two",
        "one",
        "three",
        "one",
        "two",
    ]
    assert len(set(given.values())) == 5, "those who share a voice sound otherwise"
    assert given["Ada"].pitch == given["Ben"].pitch == given["Cy"].pitch == 1.0


def test_without_voices_they_differ_in_pitch() -> None:
    given = voices_for(["Ada", "Ben"], [], {})
    assert {prosody.voice for prosody in given.values()} == {""}
    assert len({prosody.pitch for prosody in given.values()}) == 2


def test_all_voices_are_found_with_their_engines(tmp_path: Path) -> None:
    service = VoicesService(tmp_path / "voices")
    service.add(VOICES / "one-speaker")
    known = KnownVoices(service)
    found = {one.voice.id: one for one in known.all()}
    assert found["one-speaker"].is_installed
    assert not found["gmw/de"].is_installed
    assert found["gmw/de"].engine == "espeak-ng"
    service.remove("one-speaker")
    assert "one-speaker" not in {one.voice.id for one in known.all()}


def test_chosen_voices_are_kept_with_the_recording_and_go_with_it(tmp_path: Path) -> None:
    with Desk(tmp_path).make() as library:
        item = add_recording(library, b"sound")
        assert kept_voices(library, item.id) == {}
        keep_voices(library, item.id, {"Ada": "one"})
        keep_voices(library, item.id, {"Ada": "two"})
        assert kept_voices(library, item.id) == {"Ada": "two"}
        assert [blob.kind for blob in library.blob_rows.of_item(item.id)].count("voices") == 1
        with library.blobs.writing(item.id, "voices") as writer:
            writer.write(b'{"version":2,"voices":{"Ada":"new"}}')
        assert kept_voices(library, item.id) == {}
        shred(library, Doomed(items=(item,)))
        assert library.blob_rows.of_item(item.id) == []
