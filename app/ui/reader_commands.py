"""What keys and the palette do in the reader, and with a transcript that is read aloud."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from app.services.reading_steps import Unit
from app.ui.commands import Commands, Group
from app.ui.parts import Parts

if TYPE_CHECKING:
    from app.ui.panels.reader_panel import ReaderPanel
    from app.ui.reader_wiring import ReaderWiring

_tr = QCoreApplication.translate


def add_reader_commands(reading: ReaderWiring, parts: Parts) -> None:
    """Add them all; the reader itself is made by the first that is used."""
    is_open = parts.header.reader_button.isEnabled
    add = partial(_add, parts.commands)

    def in_use() -> bool:
        return reading.is_in_use

    def begun() -> bool:
        return reading.has_begun

    text, button = _tr("Commands", "Read a text aloud, or go back"), parts.header.reader_button
    add("show", text, reading.toggle_page, "Ctrl+Shift+A", when=is_open, button=button)
    add("toggle", _tr("Commands", "Read the text aloud, or pause"), reading.toggle, "F11", when=in_use)
    add("stop", _tr("Commands", "Stop reading aloud"), reading.stop, "Shift+F11", when=begun)
    add("open", _tr("Commands", "Open a document to read it aloud"), reading.ask_for_document, when=is_open)
    text = _tr("Commands", "Say how words are pronounced")
    add("pronunciations", text, reading.show_pronunciations, when=is_open)
    add("voices", _tr("Commands", "List, add or remove voices"), reading.show_voices, when=is_open)
    text = _tr("Commands", "Speak the text with a cloud voice, after a look at what leaves")
    add("cloud", text, reading.speak_by_cloud, when=in_use)
    add("cloud_voices", _tr("Commands", "Switch cloud voices on or off"), reading.cloud.show, when=is_open)
    add("cloud_record", _tr("Commands", "Show what left this computer"), reading.cloud.show_record, when=is_open)
    text = _tr("Commands", "Read the clipboard aloud")
    add("clipboard", text, reading.read_clipboard, "Ctrl+Shift+V", when=is_open)
    add("say_place", _tr("Commands", "Say where reading aloud is"), reading.say_place, "Ctrl+F11", when=in_use)
    _add_transcript(reading, parts)
    _add_within(reading, parts, is_open, begun)


def _add_transcript(reading: ReaderWiring, parts: Parts) -> None:
    add, table, whole = partial(_add, parts.commands), parts.transcript.table, reading.transcripts

    def is_there() -> bool:
        return parts.transcript.isVisible() and bool(parts.segments.lines)

    text = _tr("Commands", "Read the transcript aloud")
    add("transcript", text, whole.read_all, "Ctrl+Shift+F11", when=is_there)

    def has_speakers() -> bool:
        return is_there() and bool(parts.segments.voices)

    text = _tr("Commands", "Choose voices for the speakers")
    add("speaker_voices", text, reading.choose_voices, when=has_speakers)

    def is_chosen() -> bool:
        return table.selectionModel().hasSelection()

    for name, text, slot, keys in (
        (
            "segments",
            _tr("Commands", "Read the chosen segments aloud"),
            whole.read_chosen,
            "Alt+F11",
        ),
        (
            "from_segment",
            _tr("Commands", "Read aloud from the chosen segment on"),
            whole.read_from_chosen,
            "Alt+Shift+F11",
        ),
    ):
        add(name, text, slot, keys, within=table, when=is_chosen)


def _add_within(
    reading: ReaderWiring, parts: Parts, is_open: Callable[[], bool], begun: Callable[[], bool]
) -> None:
    add = partial(_add, parts.commands, within=reading.place)
    text = _tr("Commands", "Read aloud from the cursor on")
    add("from_caret", text, reading.read_from_caret, "Ctrl+Return", "Ctrl+Enter", when=is_open)
    text = _tr("Commands", "Read the selection aloud")
    add("selection", text, reading.read_selection, "Ctrl+Shift+Return", "Ctrl+Shift+Enter", when=is_open)
    for name, text, keys, unit, by in (
        ("previous_sentence", _tr("Commands", "Go to the sentence before"), "Alt+Left", Unit.SENTENCE, -1),
        ("next_sentence", _tr("Commands", "Go to the next sentence"), "Alt+Right", Unit.SENTENCE, 1),
        ("previous_paragraph", _tr("Commands", "Go to the paragraph before"), "Alt+Up", Unit.PARAGRAPH, -1),
        ("next_paragraph", _tr("Commands", "Go to the next paragraph"), "Alt+Down", Unit.PARAGRAPH, 1),
    ):
        add(name, text, partial(reading.step, unit, by), keys, when=begun)
    slower, faster = partial(reading.change_rate, -1), partial(reading.change_rate, 1)
    add("slower", _tr("Commands", "Read slower"), slower, "Alt+-", when=is_open)
    add("faster", _tr("Commands", "Read faster"), faster, "Alt++", "Alt+=", when=is_open)


def _add(
    commands: Commands,
    name: str,
    text: str,
    slot: Callable[[], object],
    *keys: str,
    when: Callable[[], bool],
    within: QWidget | None = None,
    button: QWidget | None = None,
) -> None:
    commands.add(
        f"reader.{name}",
        text,
        Group.READER,
        slot,
        *keys,
        within=within,
        is_possible=when,
        repeats=within is not None,
        button=button,
    )


def tell_reader_keys(commands: Commands, panel: ReaderPanel) -> None:
    """Let the tooltips of the reader's buttons tell their keys."""
    back, before, after, forward = panel.step_buttons
    buttons: dict[str, QPushButton] = {
        "toggle": panel.play_button,
        "stop": panel.stop_button,
        "clipboard": panel.clipboard_button,
        "open": panel.open_button,
        "previous_paragraph": back,
        "previous_sentence": before,
        "next_sentence": after,
        "next_paragraph": forward,
    }
    for name, one in buttons.items():
        commands.show_on(f"reader.{name}", one)
