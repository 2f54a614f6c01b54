"""The window at a real desk: keys, pointer, and what a screen reader is told, from start to finish."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.fakes.speech_audio import FIXTURE_MODEL, speech, texts
from tests.support.screen import Node, Screen, named, screen

INTERACTIVE = {
    "push button", "check box", "combo box", "text", "spin button", "slider", "list", "list item", "table",
    "table cell", "page tab", "page tab list", "menu item", "link", "progress bar", "tree", "dialog", "frame",
}  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Screen]:
    with screen(tmp_path) as made:
        made.command_line("models", "add", str(FIXTURE_MODEL))
        yield made


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """Give a desk on which the program shows a library with one talk of two sentences."""
    folder = tmp_path_factory.mktemp("desk")
    with screen(folder) as made:
        made.command_line("models", "add", str(FIXTURE_MODEL))
        speech(folder / "work" / "talk.wav", 2)
        made.start("window", str(folder / "work" / "talk.wav"))
        make_library(made)
        made.wait_for(says(texts(2)[1]), timeout_s=60)
        made.wait_for(lambda node: node.role == "table cell" and node.name.startswith("talk, "))
        yield made


def says(text: str, *states: str) -> Callable[[Node], bool]:
    """Tell a segment of the transcript by what it says."""
    return lambda node: node.role == "table cell" and text.strip() in node.name and node.states >= set(states)


def segments(desk: Screen) -> list[str]:
    """Return the lines of the transcript as they are read out."""
    nodes = [node for node in desk.nodes() if node.role == "table cell" and "showing" in node.states]
    return [node.name for node in nodes if re.search(r" \d\d:\d\d:\d\d$", node.name)]


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


def without_name(desk: Screen) -> list[Node]:
    """Return what a screen reader could only call by its role; choices are called by what labels them."""
    shown = [node for node in desk.nodes() if node.role in INTERACTIVE and "showing" in node.states]
    assert len(shown) > 20
    return [node for node in shown if not (node.label if node.role == "combo box" else node.name).strip()]


def stops_of(desk: Screen, title: str) -> list[Node]:
    """Return the controls of a dialog that can have the focus."""
    dialog, *inside = desk.nodes(title)
    assert dialog.role == "dialog"
    stops = {"push button", "check box", "combo box", "text", "spin button", "list", "tree", "table"}
    return [node for node in inside if node.role in stops and node.states >= {"focusable", "showing", "enabled"}]


def reached_by_tab(desk: Screen, title: str) -> set[str]:
    """Press Tab until the focus is where it was, and return the names of where it was."""
    reached: list[str] = []
    while len(reached) < 20:
        focus = [node.name for node in stops_of(desk, title) if "focused" in node.states]
        assert len(focus) == 1, f"the focus is on {focus} after {reached}"
        if focus[0] in reached:
            break
        reached += focus
        desk.keys("Tab")
    return set(reached)


def test_everything_that_a_screen_reader_meets_has_a_name(home: Screen) -> None:
    assert without_name(home) == []
    for keys, title in (
        ("ctrl+comma", "Settings — Soundlock"),
        ("ctrl+shift+e", "Export the transcript — Soundlock"),
        ("ctrl+shift+o", "Options for the next recordings — Soundlock"),
        ("F1", "Keyboard shortcuts — Soundlock"),
    ):
        home.keys(keys)
        home.wait_for(named("dialog", title))
        assert without_name(home) == []
        if keys == "F1":
            assert {node.name for node in stops_of(home, title)} == reached_by_tab(home, title)
        home.keys("Escape")
        home.wait_for(lambda node: node.role == "frame" and "active" in node.states)
    home.keys("ctrl+j")
    home.wait_for(lambda node: node.role == "list" and node.name == "Queue" and "focused" in node.states)
    assert without_name(home) == []
    home.keys("ctrl+j", "ctrl+shift+l")
    home.wait_for(named("page tab", "Listen"))
    assert without_name(home) == []
    assert home.act("push button", "Close the review")
    home.wait_for(lambda node: node.role == "slider" and node.name == "Waveform")


def test_from_open_to_export(home: Screen) -> None:
    speech(home.folder / "work" / "meeting.wav", 1)
    home.keys("ctrl+o")
    home.wait_for(lambda node: node.role == "text" and "focused" in node.states)
    home.write(str(home.folder / "work" / "meeting.wav"))
    home.keys("Return")
    home.wait_for(
        lambda node: node.role == "table cell" and node.name.startswith("meeting, ") and ", 6 s, " in node.name,
        timeout_s=60,
    )
    home.wait_for(says(texts(1)[0]))
    home.keys("ctrl+shift+e")
    home.wait_for(lambda node: node.name == "Beginning of the file" and texts(1)[0].strip() in node.text)
    home.keys("Return")
    home.wait_for(lambda node: node.role == "text" and "focused" in node.states)
    written = home.folder / "work" / "minutes.txt"
    home.keys("ctrl+a")
    home.write(str(written))
    home.keys("Return")
    home.wait_for(lambda node: "minutes.txt" in node.name)
    assert texts(1)[0].strip() in written.read_text("utf-8")


def clear_the_search(desk: Screen) -> None:
    """Go to the field of the search from wherever one is, and empty it."""
    desk.keys("ctrl+1", "ctrl+f")
    desk.wait_for(lambda node: node.role == "text" and node.name == "Search" and "focused" in node.states)
    desk.keys("Escape")
    desk.wait_for(lambda node: node.role == "table cell" and node.name.startswith("talk, "))


def go_to_the_word(desk: Screen) -> None:
    """Search, and go on in the text where the word was found."""
    clear_the_search(desk)
    desk.write("machine")
    desk.wait_for(lambda node: node.role == "list item" and "machine" in node.name)
    desk.keys("Return")
    desk.wait_for(says("leaves this machine", "selected"))
    desk.keys("Return")
    desk.wait_for(lambda node: node.role == "table" and {"focused"} <= node.states and node.name == "Transcript")


def can(desk: Screen, beginning: str) -> Node:
    """Wait for a button whose name begins so and that can be pressed."""
    return desk.wait_for(
        lambda node: node.role == "push button" and node.name.startswith(beginning) and "enabled" in node.states
    )


def test_from_a_search_to_the_word(home: Screen) -> None:
    go_to_the_word(home)
    assert any(says("leaves this machine", "focused", "selected")(node) for node in home.nodes())


def test_edit_undo_and_restart(home: Screen) -> None:
    go_to_the_word(home)
    home.keys("F2", "End")
    home.write(" Really.")
    home.keys("Return")
    home.wait_for(says("leaves this machine. Really."))
    can(home, "Take back: ")
    home.keys("ctrl+z")
    can(home, "Make again: ")
    assert not any("Really" in line for line in segments(home))
    home.keys("ctrl+shift+z")
    home.wait_for(says("leaves this machine. Really."))
    can(home, "Take back: ")
    home.keys("ctrl+q")
    assert home.programs[-1].wait(20) == 0

    home.start("window")
    home.wait_for(lambda node: node.role == "table cell" and node.name.startswith("talk, "))
    go_to_the_word(home)
    home.wait_for(says("leaves this machine. Really."))
    home.keys("ctrl+z")
    can(home, "Make again: ")
    assert not any("Really" in line for line in segments(home))


def test_lock_and_unlock_during_a_job(home: Screen) -> None:
    speech(home.folder / "work" / "long.wav", 24)
    clear_the_search(home)
    home.keys("ctrl+o")
    home.wait_for(lambda node: node.role == "text" and "focused" in node.states and node.name != "Search")
    home.write(str(home.folder / "work" / "long.wav"))
    home.keys("Return")
    home.wait_for(named("panel", "long"))
    home.wait_for(says(texts(1)[0]))
    can(home, "Cancel")
    home.keys("ctrl+l")
    home.wait_for(lambda node: node.role == "push button" and node.name == "Unlock" and "focused" in node.states)
    for node in home.nodes():
        told = f"{node.name} {node.description} {node.text}"
        assert not any(word in told for word in ("fox", "machine", "talk", "meeting")), told
    home.keys("Return")
    home.wait_for(  # by itself, for the lock was not its user's wish to stop it
        lambda node: (
            node.role == "table cell"
            and re.match(r"long, [^,]+, 1 min 5\d s, Finished, English", node.name) is not None
        ),
        timeout_s=90,
    )
