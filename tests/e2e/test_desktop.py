"""The window at a real desk: keys, pointer, and what a screen reader is told, from start to finish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.speech_audio import FIXTURE_MODEL, speech, texts
from tests.support.screen import Screen, named, screen


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Screen]:
    with screen(tmp_path) as made:
        made.command_line("models", "add", str(FIXTURE_MODEL))
        yield made


def make_library(desk: Screen) -> None:
    """Make the library with Enter, and write its recovery key down as it was read out."""
    desk.wait_for(named("push button", "Make the library"))
    desk.keys("Return")
    key = desk.wait_for(lambda node: re.fullmatch(r"[0-9A-Z]{7}( [0-9A-Z]{7}){7}", node.description) is not None)
    groups = key.description.split()
    first = desk.wait_for(lambda node: node.role == "text" and node.name.startswith("Group "))
    number = int(first.name.removeprefix("Group "))
    desk.write(groups[number - 1])
    desk.keys("Tab")
    second = desk.wait_for(
        lambda node: node.role == "text" and node.name.startswith("Group ") and "focused" in node.states
    )
    desk.write(groups[int(second.name.removeprefix("Group ")) - 1])
    desk.keys("Return")


def test_a_recording_becomes_text_that_a_screen_reader_reads_by_keys_alone(desk: Screen, tmp_path: Path) -> None:
    speech(tmp_path / "work" / "talk.wav", 3)
    desk.start("window", str(tmp_path / "work" / "talk.wav"))
    make_library(desk)
    for sentence in texts(3):
        desk.wait_for(lambda node, wanted=sentence: wanted.strip() in node.name, timeout_s=60)
