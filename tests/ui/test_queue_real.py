"""The queue with the real engine: what is paused goes on where it was, and nothing is heard twice or left out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.bootstrap import build
from app.core.options import RecognitionOptions
from app.core.presets import PresetBook, Recipe
from app.ui.models.queue_row import Stage
from tests.fakes.keychain import MemoryKeychain
from tests.fakes.speech_audio import speech, texts
from tests.ui.conftest import Open
from tests.ui.test_window import drop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("own_home")


def test_a_real_job_is_paused_and_goes_on_to_the_whole_text(
    shown: Open, qtbot: QtBot, keychain: MemoryKeychain, models_folder: Path, tmp_path: Path
) -> None:
    services = build(keychain)
    services.models.add(models_folder / "whisper-fixture.en")
    services.library.create(None, (), in_keychain=True).close()
    recording = speech(tmp_path / "talk.wav", 8)
    wiring = shown(services)
    qtbot.waitUntil(lambda: services.session.is_open)
    plain = Recipe(options=RecognitionOptions(condition_on_previous_text=False))  # the fixture model wants that
    wiring.library.recipes.book = PresetBook(last=plain)
    drop(wiring, recording)
    model = wiring.queue.model
    qtbot.waitUntil(lambda: bool(wiring.jobs.rows) and len(wiring.jobs.rows[0].segments) >= 1, timeout=30_000)
    wiring.queue.queueing.pause(model.rows)
    qtbot.waitUntil(lambda: model.rows[0].stage in {Stage.PAUSED, Stage.DONE})
    assert model.rows[0].stage is Stage.PAUSED
    kept = len(wiring.jobs.rows[0].segments)
    assert 1 <= kept < len(texts(8))
    wiring.queue.queueing.resume(model.rows)
    qtbot.waitUntil(lambda: model.rows[0].stage is Stage.DONE, timeout=60_000)
    said = [segment.text.strip() for segment in wiring.jobs.rows[0].segments]
    assert said == [text.strip() for text in texts(8)]
    with qtbot.waitSignal(wiring.leaving.left):
        wiring.window.close()
