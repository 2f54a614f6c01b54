"""Cloud voices in the reader, from the list to what is heard, against a vendor on this computer."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.bootstrap import Services
from app.core import settings
from app.core.cloud import CloudProfile, CloudVendor, Endpoint
from app.core.voices import Voice
from app.library.records import MarkKind
from app.services.reading_service import ReadingService
from app.services.reading_status import Phase
from app.ui.panels.reader_panel import ReaderPanel
from app.ui.widgets.voice_list import CloudChoice, VoiceList
from app.ui.windows.cloud_speech import CloudSpeech
from app.ui.wiring import Wiring
from tests.fakes.keychain import MemoryKeychain
from tests.support.mute import MutePlayer
from tests.support.vendor_contracts import deepgram
from tests.support.vendor_server import VendorServer
from tests.ui.library import dialog_of, everything_said, played

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

VENDOR = CloudVendor.DEEPGRAM
SECRET = "canary0123456789abcdef0123456789abcdef01"
TEXT = "Good morning.\nMy card number is 4111 1111 1111 1111.\nThe train leaves at seven."
PASSAGES = ["Good morning.", "My card number is [card number].", "The train leaves at seven."]
VOICES = (
    Voice(id="gmw/en-US", name="English (America)", languages=("en-us", "en")),
    Voice(id="gmw/de", name="German", languages=("de",)),
)


class StepPlayer(MutePlayer):
    """Has heard, of what it was fed, as much as a test says."""

    heard = bytearray()
    most_s = math.inf

    def __init__(self, rate_hz: int) -> None:
        super().__init__(rate_hz)
        self._fed = 0
        self.last_rate = rate_hz

    @property
    def room_bytes(self) -> int:
        return 2 * round(min(1.0, max(0.0, StepPlayer.most_s - self.position_s)) * self.rate_hz)

    @property
    def is_drained(self) -> bool:
        return True

    @property
    def position_s(self) -> float:
        return self._fed / self.rate_hz

    def feed(self, at_s: float, speed: float, data: bytes | memoryview) -> None:
        del speed
        self._fed = round(at_s * self.rate_hz) + len(data) // 2
        StepPlayer.heard += data

    def drop(self, position_s: float) -> None:
        self._fed = round(position_s * self.rate_hz)


@pytest.fixture
def services(keychain: MemoryKeychain, own_home: Path) -> Iterator[Services]:
    assert not own_home.exists()
    StepPlayer.heard, StepPlayer.most_s = bytearray(), math.inf
    with played(keychain) as made:
        reading = ReadingService(made.preparation, StepPlayer)
        yield dataclasses.replace(made, reading=reading)
        reading.close()


@pytest.fixture
def server() -> Iterator[VendorServer]:
    with VendorServer(deepgram.contract()).running() as server:
        yield server


@dataclasses.dataclass
class Desk:
    window: Wiring
    server: VendorServer
    qtbot: QtBot

    @property
    def panel(self) -> ReaderPanel:
        return self.window.library.reading.panel

    @property
    def list(self) -> VoiceList:
        return self.panel.voice.voices

    @property
    def phase(self) -> Phase:
        return self.window.services.reading.status.phase

    @property
    def offered(self) -> list[str]:
        return [
            self.list.itemText(place)
            for place in range(self.list.count())
            if isinstance(self.list.itemData(place), CloudChoice)
        ]

    @property
    def spoken(self) -> list[str]:
        return [seen.json()["text"] for seen in self.server.seen if seen.path == "/v1/speak"]

    def switch_on(self) -> None:
        cloud = self.window.services.cloud
        endpoint = Endpoint(host=self.server.host, ca_pem=self.server.ca_pem)
        cloud.set_profile(CloudProfile(vendor=VENDOR, endpoint=endpoint))
        cloud.enable(VENDOR)
        cloud.add_key(VENDOR, SECRET)

    def show(self) -> None:
        self.window.commands.do("reader.show")
        self.panel.voice.show_voices(VOICES)
        self.panel.view.setPlainText(TEXT)

    def choose_language(self, code: str) -> None:
        box = self.panel.voice.languages
        box.setCurrentIndex(box.findData(code))
        box.activated.emit(box.currentIndex())

    def choose(self, text: str) -> None:
        self.list.setCurrentIndex(self.list.findText(text))
        self.list.activated.emit(self.list.currentIndex())

    def preview(self) -> CloudSpeech:
        self.qtbot.waitUntil(lambda: not self.window.library.reading.reader.is_reading)
        self.panel.play_button.click()
        dialog = dialog_of(self.window, CloudSpeech, self.qtbot)
        self.qtbot.waitUntil(dialog.hear_button.isEnabled)
        return dialog

    def read(self) -> None:
        """Choose the voice that is offered first, and agree."""
        self.qtbot.waitUntil(lambda: bool(self.offered))
        self.choose(self.offered[0])
        self.preview().hear_button.click()
        self.qtbot.waitUntil(lambda: self.phase is not Phase.PAUSED and bool(self.spoken))

    def marked(self) -> str:
        stretch = self.panel.view.marked
        return "" if stretch is None else self.panel.view.places.text[slice(*stretch)]


@pytest.fixture
def desk(filled: Wiring, server: VendorServer, qtbot: QtBot) -> Desk:
    return Desk(filled, server, qtbot)


def test_there_is_no_trace_of_them_until_a_vendor_is_on_and_has_a_key(desk: Desk) -> None:
    desk.show()
    cloud = desk.window.services.cloud
    cloud.enable(VENDOR)
    desk.choose_language("en")
    desk.window.bridge.run(lambda: None, lambda _: None, lambda _: None)
    desk.qtbot.wait(50)
    said = everything_said(desk.panel)
    assert "sent to" not in said.lower()
    assert "Deepgram" not in said
    desk.switch_on()
    desk.window.library.reading.cloud.changed.emit()
    desk.qtbot.waitUntil(lambda: desk.offered == ["Any voice · sent to Deepgram"])
    assert not desk.panel.notice.isVisible()
    asked = len(desk.server.seen)
    place = desk.list.findText(desk.offered[0])
    assert not desk.list.itemIcon(place).isNull()
    told = desk.list.itemData(place, Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Any voice, cloud voice: the text is sent to Deepgram"
    desk.choose(desk.offered[0])
    assert desk.panel.notice.isVisible()
    assert "Sent to Deepgram" in desk.panel.notice.text.text()
    assert len(desk.server.seen) == asked, "looking contacts nobody"
    cloud.disable(VENDOR)
    desk.qtbot.waitUntil(lambda: desk.offered == [])
    assert not desk.panel.notice.isVisible()
    assert "Deepgram" not in everything_said(desk.panel)


def test_what_is_cancelled_is_read_by_a_voice_of_this_computer(desk: Desk) -> None:
    desk.switch_on()
    desk.show()
    desk.choose_language("en")
    desk.qtbot.waitUntil(lambda: bool(desk.offered))
    desk.choose("English (America)")
    desk.choose(desk.offered[-1])
    desk.preview().reject()
    assert desk.list.currentText() == "English (America)"
    assert not desk.panel.notice.isVisible()
    assert desk.spoken == []
    kept = desk.window.services.settings
    desk.qtbot.waitUntil(lambda: kept.get(settings.READING_VOICE) == "gmw/en-US")


def test_a_transcript_that_is_marked_as_sensitive_goes_only_where_contracts_cover_it(desk: Desk) -> None:
    desk.switch_on()
    window, qtbot = desk.window, desk.qtbot
    row = window.job_list.current
    assert row is not None
    browsing = window.library.browse.browsing
    browsing.menu.sensitivity_chosen.emit(True)  # noqa: FBT003 (a signal)
    qtbot.waitUntil(lambda: row.is_sensitive)
    window.commands.do("reader.transcript")
    qtbot.waitUntil(lambda: "ebra" in desk.panel.view.toPlainText())
    asked = len(desk.server.seen)
    window.library.reading.speak_by_cloud()
    dialog = dialog_of(window, CloudSpeech, qtbot)
    assert dialog.sensitive.isChecked()
    assert not dialog.sensitive.isEnabled()
    qtbot.waitUntil(dialog.hear_button.isEnabled)
    dialog.hear_button.click()
    qtbot.waitUntil(lambda: "This text is marked as sensitive" in everything_said(dialog))
    assert all(one.body == b"" for one in desk.server.seen[asked:])
    dialog.reject()
    desk.panel.view.setPlainText(TEXT)
    window.library.reading.reader.show_text(TEXT)
    window.library.reading.speak_by_cloud()
    assert dialog_of(window, CloudSpeech, qtbot).sensitive.isEnabled()


def test_what_is_marked_for_redaction_is_not_read(desk: Desk) -> None:
    window, view = desk.window, desk.panel.view
    row = window.job_list.current
    assert row is not None
    item = row.item
    assert item is not None
    first = window.segments.lines[0]
    window.services.session.call(
        lambda library: library.marks.add(item.id, MarkKind.REDACTION, first.start_s, first.end_s, "animal")
    )
    window.commands.do("reader.transcript")
    desk.qtbot.waitUntil(lambda: "[redacted: animal]" in view.toPlainText())
    assert first.text.strip() not in view.toPlainText()
    assert window.segments.lines[1].text.strip() in view.toPlainText()


def test_what_was_shown_is_sent_and_heard_and_marked_passage_by_passage(desk: Desk) -> None:
    desk.switch_on()
    desk.show()
    desk.choose_language("en")
    desk.qtbot.waitUntil(lambda: bool(desk.offered))
    desk.choose(desk.offered[-1])
    dialog = desk.preview()
    known = ["Thalia · sent to Deepgram", "Any voice · sent to Deepgram"]
    desk.qtbot.waitUntil(lambda: desk.offered == known)
    assert dialog.state.vendor is VENDOR
    shown = dialog.request.toPlainText()
    assert desk.spoken == []
    marks: list[str] = []
    reader = desk.window.library.reading.reader
    reader.following.word_changed.connect(lambda _: marks.append(desk.marked()))
    StepPlayer.most_s = 0.05  # no farther than the window sees
    dialog.hear_button.click()
    assert not dialog.isVisible()
    desk.qtbot.waitUntil(lambda: any(marks))
    StepPlayer.most_s = math.inf
    desk.qtbot.waitUntil(lambda: desk.phase is Phase.ENDED)
    desk.qtbot.waitUntil(lambda: not desk.panel.view.isReadOnly())
    assert desk.spoken == PASSAGES
    for seen in desk.server.seen:
        assert seen.path != "/v1/speak" or seen.body.decode() in shown
        assert "4111" not in json.dumps(seen.json())
    assert marks[-1] == ""
    assert {mark for mark in marks if mark} <= set(TEXT.split("\n"))
    assert len(StepPlayer.heard) > 2 * 24_000 * 3
    assert desk.list.currentText() == "Thalia · sent to Deepgram", "the voice that was chosen in the preview"
    asked, once = len(desk.server.seen), len(StepPlayer.heard)
    desk.panel.play_button.click()
    desk.qtbot.waitUntil(lambda: len(StepPlayer.heard) == 2 * once and desk.phase is Phase.ENDED)
    assert len(desk.server.seen) == asked, "what was heard once is kept, and paid for once"


def test_a_voice_of_the_list_is_the_one_of_the_preview_and_of_the_text_from_there(desk: Desk) -> None:
    desk.switch_on()
    desk.show()
    desk.choose_language("de")
    desk.qtbot.waitUntil(lambda: bool(desk.offered))
    desk.choose(desk.offered[-1])
    desk.preview().reject()  # the voices are known from now on
    desk.qtbot.waitUntil(lambda: len(desk.offered) == 2)
    desk.choose("Fabian · sent to Deepgram")
    desk.panel.view.put_caret(TEXT.index("The train"))
    desk.window.library.reading.reader.read_from_caret()
    dialog = dialog_of(desk.window, CloudSpeech, desk.qtbot)
    desk.qtbot.waitUntil(dialog.hear_button.isEnabled)
    assert dialog.voice.currentData().id == "aura-2-fabian-de"
    assert "Good morning" not in dialog.request.toPlainText()
    assert "aura-2-fabian-de" in dialog.request.toPlainText()
    assert "The train leaves at seven." in dialog.request.toPlainText()


def test_another_speed_is_agreed_to_anew_and_another_text_too(desk: Desk) -> None:
    desk.switch_on()
    desk.show()
    StepPlayer.most_s = 0.0
    desk.read()
    desk.panel.voice.rate.setValue(150)
    desk.qtbot.waitUntil(lambda: desk.phase is Phase.PAUSED)
    sent = len(desk.spoken)
    dialog = desk.preview()
    assert "speed=1.5" in dialog.request.toPlainText()
    dialog.reject()
    assert len(desk.spoken) == sent


@pytest.mark.parametrize("what", ["offline", "disable", "lock"])
def test_a_switch_a_consent_taken_back_and_a_lock_are_obeyed_at_once(desk: Desk, what: str) -> None:
    desk.switch_on()
    desk.show()
    desk.panel.view.setPlainText("\n".join(f"Line {number} is long enough to be read." for number in range(60)))
    StepPlayer.most_s = 0.0
    desk.read()
    assert desk.phase is Phase.READING
    if what == "offline":
        desk.window.services.settings.set(settings.OFFLINE, value=True)
    elif what == "disable":
        desk.window.services.cloud.disable(VENDOR)
    else:
        desk.window.gate.lock()
    desk.qtbot.waitUntil(lambda: desk.phase in {Phase.PAUSED, Phase.EMPTY})
    sent = len(desk.spoken)
    desk.qtbot.waitUntil(lambda: desk.offered == [])
    StepPlayer.most_s = math.inf
    desk.qtbot.wait(100)
    assert len(desk.spoken) == sent < 60
    assert desk.phase is not Phase.READING, "no other voice goes on by itself"
