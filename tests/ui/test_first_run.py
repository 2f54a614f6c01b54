from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from app.bootstrap import Services
from app.ui.windows.first_run import FirstRun
from app.ui.wiring import Wiring
from tests.ui.conftest import Open

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def first(services: Services, shown: Open) -> tuple[Wiring, FirstRun]:
    wiring = shown(services)
    assert isinstance(wiring.gate.dialog, FirstRun)
    return wiring, wiring.gate.dialog


def said(dialog: FirstRun) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def choose(dialog: FirstRun, folder: Path) -> None:
    dialog.model_button.click()
    files = dialog.findChild(QFileDialog, "model-dialog")
    assert files is not None
    files.setDirectory(str(folder.parent))
    files.selectFile(str(folder))
    files.accept()


def test_the_first_page_says_what_stays_here_and_what_listens(first: tuple[Wiring, FirstRun]) -> None:
    text = said(first[1])
    assert "Everything stays on this computer" in text
    assert "Nothing is sent anywhere" in text
    assert "built-in engine" in text
    assert "recovery key" in text


def test_a_model_of_the_user_s_own_is_checked_and_taken_in(
    first: tuple[Wiring, FirstRun], qtbot: QtBot, models_folder: Path
) -> None:
    wiring, dialog = first
    choose(dialog, models_folder / "whisper-fixture.en")
    qtbot.waitUntil(lambda: "is sound and was taken in" in said(dialog))
    assert dialog.model_button.isEnabled()
    assert wiring.header.model == "whisper-fixture.en"
    assert (wiring.services.models.root / "whisper-fixture.en" / "model.bin").is_file()


def test_a_folder_that_is_no_model_is_refused_with_a_sentence(
    first: tuple[Wiring, FirstRun], qtbot: QtBot, tmp_path: Path
) -> None:
    wiring, dialog = first
    (tmp_path / "photos").mkdir()
    choose(dialog, tmp_path / "photos")
    qtbot.waitUntil(lambda: "lacks" in said(dialog))
    assert dialog.make_button.isEnabled()
    assert not wiring.services.models.root.exists()


def test_an_answer_that_comes_after_the_dialog_is_told_by_the_window(
    first: tuple[Wiring, FirstRun], qtbot: QtBot, models_folder: Path
) -> None:
    wiring, dialog = first
    choose(dialog, models_folder / "whisper-fixture.en")
    dialog.reject()
    qtbot.waitUntil(lambda: bool(wiring.message_stack.messages))
    assert "was taken in" in wiring.message_stack.messages[-1].text
