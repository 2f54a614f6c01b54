"""Cloud voices in the window, from the empty page to what was kept, against a vendor on this computer."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from app.core import settings
from app.core.cloud import CloudProfile, CloudVendor, Endpoint
from app.core.egress import Allowance, Leaving, Purpose
from app.library.cloud_use import CloudUse
from app.library.library import Library
from app.library.records import now_ms
from app.privacy.classes import PiiClass
from app.privacy.policy import Action, Sensitivity
from app.services.cloud_ways import authority_file
from app.ui.cloud_voices import CloudVoices
from app.ui.windows.cloud_consent import CloudConsent
from app.ui.windows.cloud_dialog import CloudDialog
from app.ui.windows.cloud_key import CloudKey
from app.ui.windows.cloud_record import CloudRecord
from app.ui.windows.cloud_rules import CloudRules
from app.ui.windows.cloud_sent import CloudSent
from app.ui.windows.cloud_speech import CloudSpeech
from app.ui.windows.cloud_way import CloudWay
from app.ui.windows.question import Question
from app.ui.wiring import Wiring
from tests.support.vendor_contracts import deepgram, elevenlabs
from tests.support.vendor_server import Reply, VendorServer
from tests.ui.library import dialog_of, everything_said, titles
from tests.ui.test_accessibility import _unnamed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

VENDOR = CloudVendor.DEEPGRAM
NAME_MODEL = Path(__file__).parents[1] / "fixtures" / "name-models" / "five-names"
SECRET = "canary0123456789abcdef0123456789abcdef01"
CARD = "4111 1111 1111 1111"
TEXT = f"Good morning. My card number is {CARD}. The train leaves at seven."


@pytest.fixture
def server(filled: Wiring) -> Iterator[VendorServer]:
    with VendorServer(deepgram.contract()).running() as server:
        endpoint = Endpoint(host=server.host, ca_pem=server.ca_pem)
        filled.services.cloud.set_profile(CloudProfile(vendor=VENDOR, endpoint=endpoint))
        yield server


@pytest.fixture
def cloud(filled: Wiring) -> CloudVoices:
    return filled.library.reading.cloud


def ready(wiring: Wiring) -> None:
    wiring.services.cloud.enable(VENDOR)
    wiring.services.cloud.add_key(VENDOR, SECRET)


def spoken(wiring: Wiring, qtbot: QtBot) -> CloudSpeech:
    wiring.library.reading.cloud.speak(TEXT)
    dialog = dialog_of(wiring, CloudSpeech, qtbot)
    qtbot.waitUntil(dialog.hear_button.isEnabled)
    return dialog


def drop_on(widget: QWidget, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(QPoint(5, 5), copy, mime, left, none),
        QDropEvent(QPointF(5, 5), copy, mime, left, none),
    ):
        QApplication.sendEvent(widget, event)
        assert event.isAccepted()


@pytest.mark.usefixtures("own_home")
def test_without_a_library_it_says_what_is_missing_and_lists_nothing(wiring: Wiring, qtbot: QtBot) -> None:
    wiring.library.reading.cloud.show()
    dialog = dialog_of(wiring, CloudDialog, qtbot)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert "There is no library yet." in everything_said(dialog)
    assert not dialog.show_button.isEnabled()
    assert dialog.list.isHidden()
    assert dialog.offline.isHidden()
    dialog.record_button.click()
    record = dialog_of(wiring, CloudRecord, qtbot)
    qtbot.waitUntil(lambda: "There is no library yet." in record.problem)
    assert record.list.isHidden()
    assert record.vendor.isHidden()
    assert not record.export_button.isEnabled()


def test_a_vendor_that_is_on_is_chosen_at_first(filled: Wiring, cloud: CloudVoices, qtbot: QtBot) -> None:
    filled.services.cloud.enable(VENDOR)
    cloud.show()
    dialog = dialog_of(filled, CloudDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.chosen is not None)
    assert dialog.chosen is not None
    assert dialog.chosen.vendor is VENDOR
    assert not dialog.list.isHidden()


def test_it_is_empty_until_asked_for_and_a_vendor_is_switched_on_with_its_facts_in_sight(
    filled: Wiring, cloud: CloudVoices, server: VendorServer, qtbot: QtBot
) -> None:
    cloud.show()
    dialog = dialog_of(filled, CloudDialog, qtbot)
    qtbot.waitUntil(lambda: len(dialog.states) == len(CloudVendor))
    assert dialog.list.isHidden()
    dialog.show_button.click()
    dialog.list.setCurrentIndex(dialog.list.lines.index([one.vendor for one in dialog.states].index(VENDOR)))
    assert not dialog.key_button.isEnabled()
    dialog.switch_button.click()
    consent = dialog_of(filled, CloudConsent, qtbot)
    assert dialog.chosen is not None
    assert dialog.chosen.facts.keeps["content"].says in consent.text.toPlainText()
    assert server.host in consent.way.text()
    consent.agree_button.click()
    qtbot.waitUntil(lambda: dialog.chosen is not None and dialog.chosen.is_agreed)
    assert dialog.chosen is not None
    assert dialog.chosen.profile.endpoint is not None
    dialog.key_button.click()
    asking = dialog_of(filled, CloudKey, qtbot)
    server.next_replies.append(Reply(status=401, body=b"{}"))
    asking.field.setText(SECRET)
    asking.act_button.click()
    qtbot.waitUntil(lambda: "does not accept the key" in asking.problem)
    assert asking.field.text() == ""
    asking.field.setText(SECRET)
    asking.act_button.click()
    qtbot.waitUntil(lambda: dialog.chosen is not None and dialog.chosen.key is not None)
    assert SECRET not in everything_said(dialog)
    dialog.switch_button.click()
    qtbot.waitUntil(lambda: dialog.chosen is not None and dialog.chosen.consent is None)
    assert filled.services.cloud.state(VENDOR).key is None


def test_what_is_shown_is_what_is_sent_and_it_is_kept_and_written_down(
    filled: Wiring, cloud: CloudVoices, server: VendorServer, qtbot: QtBot
) -> None:
    ready(filled)
    dialog = spoken(filled, qtbot)
    shown = dialog.request.toPlainText()
    assert CARD not in shown
    assert CARD in str(dialog.replaced.list.lines.index(0).data())
    asked = len(server.seen)
    dialog.keep_button.click()
    qtbot.waitUntil(lambda: len(titles(filled)) == 3)
    (sent,) = server.seen[asked:]
    assert sent.body.decode() in shown
    assert "4111" not in json.dumps(sent.json())
    assert server.faulty == []
    cloud.show_record()
    record = dialog_of(filled, CloudRecord, qtbot)
    qtbot.waitUntil(lambda: record.days.lines.rowCount() == 1)
    assert "Deepgram" in str(record.days.lines.index(0).data())
    record.vendor.setCurrentIndex(record.vendor.findData(CloudVendor.POLLY.value))
    record.vendor.activated.emit(record.vendor.currentIndex())
    assert record.days.isHidden()
    assert "Nothing left for this vendor." in everything_said(record)


@pytest.mark.usefixtures("server")
def test_each_replacement_is_shown_where_it_stood_and_stepped_to_by_key(filled: Wiring, qtbot: QtBot) -> None:
    ready(filled)
    filled.library.reading.cloud.speak(f"{TEXT} Write to 🦊 jane@example.com today.\nGood night.")
    dialog = dialog_of(filled, CloudSpeech, qtbot)
    qtbot.waitUntil(dialog.hear_button.isEnabled)
    shown = dialog.replaced
    assert shown.text.toPlainText() == (
        f"Good morning. My card number is [\N{MINUS SIGN}{CARD}][+[card number]]. The train leaves at seven. "
        "Write to 🦊 [\N{MINUS SIGN}jane@example.com][+[e-mail address]] today.\nGood night."
    )
    assert shown.text.textCursor().selectedText() == f"[\N{MINUS SIGN}{CARD}][+[card number]]"
    read_out = Qt.ItemDataRole.AccessibleTextRole
    assert "Payment card · the check digits are right (card.luhn)" in shown.list.currentIndex().data(read_out)
    shown.list.setFocus()
    qtbot.keyClick(shown.list, Qt.Key.Key_Down)
    assert shown.text.textCursor().selectedText() == "[\N{MINUS SIGN}jane@example.com][+[e-mail address]]"
    assert "E-mail address" in shown.list.currentIndex().data(read_out)


@pytest.mark.usefixtures("server")
def test_the_preview_stays_on_the_screen_whatever_there_is_to_show(filled: Wiring, qtbot: QtBot) -> None:
    ready(filled)
    ask = [PiiClass.PAYMENT_CARD, PiiClass.EMAIL]
    for pii_class in ask:
        filled.services.cloud.change_rules(
            lambda rules, one=pii_class: rules.with_action(one, Sensitivity.ORDINARY, Action.ASK)
        )
    filled.library.reading.cloud.speak(f"{TEXT} Write to jane@example.com today.")
    dialog = dialog_of(filled, CloudSpeech, qtbot)
    qtbot.waitUntil(dialog.decisions.isVisible)
    assert not dialog.shown.verticalScrollBar().isVisible(), "there is room for all of it"
    dialog.decisions.list.selectAll()
    dialog.decisions.out_button.click()
    qtbot.waitUntil(dialog.hear_button.isEnabled)
    screen = dialog.screen().availableGeometry()
    room = screen.height()
    assert dialog.height() < room
    dialog.move(10, room - 200)  # where a low dialog may stand before it has much to show
    dialog.fit()
    assert screen.contains(dialog.frameGeometry())
    inside = dialog.shown.widget().heightForWidth(dialog.shown.viewport().width())
    is_scrolled = inside > dialog.shown.height()
    assert dialog.shown.verticalScrollBar().isVisible() is is_scrolled
    assert (dialog.shown.focusPolicy() is Qt.FocusPolicy.StrongFocus) is is_scrolled
    dialog.kept.setText("\n".join(["Much is kept."] * 200))
    dialog.fit()
    assert dialog.height() < room
    qtbot.waitUntil(dialog.shown.verticalScrollBar().isVisible)


@pytest.mark.usefixtures("server")
def test_a_pause_of_the_reader_parts_no_number(filled: Wiring, qtbot: QtBot) -> None:
    ready(filled)
    reading = filled.library.reading
    reading.panel.view.setPlainText("My card number is 4111 {pause 1s} 1111 {pause 1s} 1111 1111. Good day.")
    reading.speak_by_cloud()
    dialog = dialog_of(filled, CloudSpeech, qtbot)
    qtbot.waitUntil(dialog.hear_button.isEnabled)
    assert "1111" not in dialog.request.toPlainText()
    assert "pause" not in dialog.request.toPlainText()


def test_a_vendor_that_fails_is_told_of_and_nothing_is_kept(
    filled: Wiring, server: VendorServer, qtbot: QtBot
) -> None:
    ready(filled)
    dialog = spoken(filled, qtbot)
    server.next_replies.append(Reply(headers=(("content-type", "text/html"),), body=b"<html>" * 90))
    dialog.keep_button.click()
    qtbot.waitUntil(lambda: bool(dialog.problem))
    assert not dialog.keep_button.isEnabled(), "what is shown is to be seen again first"
    assert len(titles(filled)) == 2


def test_the_offline_switch_and_a_lock_let_nothing_out(filled: Wiring, server: VendorServer, qtbot: QtBot) -> None:
    ready(filled)
    dialog = spoken(filled, qtbot)
    asked = len(server.seen)

    filled.services.settings.set(settings.OFFLINE, value=True)
    dialog.hear_button.click()
    qtbot.waitUntil(lambda: "offline switch" in dialog.problem)
    filled.gate.lock()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert len(server.seen) == asked


def test_without_a_vendor_the_vendors_are_offered(filled: Wiring, cloud: CloudVoices, qtbot: QtBot) -> None:
    cloud.speak(TEXT)
    assert dialog_of(filled, CloudDialog, qtbot).isVisible()


def test_the_page_of_what_leaves_is_shown_before_anything_is_switched_on(
    filled: Wiring, cloud: CloudVoices, qtbot: QtBot
) -> None:
    cloud.show()
    vendors = dialog_of(filled, CloudDialog, qtbot)
    qtbot.waitUntil(vendors.sent_button.isEnabled)
    vendors.sent_button.click()
    text = dialog_of(filled, CloudSent, qtbot).text
    page = text.toPlainText()
    for vendor in CloudVendor:
        facts = filled.services.cloud.facts(vendor)
        assert facts.title in page
        assert all(host in page for host in facts.hosts_in(facts.default_region))
    assert "mip_opt_out=true" in page
    assert "|" not in page, "tables are tables"
    assert text.horizontalScrollBar().maximum() == 0, "no request is wider than the window"


def way_of(wiring: Wiring, qtbot: QtBot, *, is_shown: bool) -> tuple[CloudDialog, CloudWay]:
    """Open the dialog of a private connection from the page of cloud voices."""
    wiring.library.reading.cloud.show()
    dialog = dialog_of(wiring, CloudDialog, qtbot)
    qtbot.waitUntil(lambda: len(dialog.states) == len(CloudVendor))
    if not is_shown:
        dialog.show_button.click()
    dialog.list.setCurrentIndex(dialog.list.lines.index([one.vendor for one in dialog.states].index(VENDOR)))
    dialog.way_button.click()
    return dialog, dialog_of(wiring, CloudWay, qtbot)


def test_a_private_connection_is_checked_at_each_field(
    filled: Wiring, server: VendorServer, qtbot: QtBot, tmp_path: Path
) -> None:
    kept = filled.services.cloud
    kept.set_profile(CloudProfile(vendor=VENDOR))
    _, way = way_of(filled, qtbot, is_shown=False)
    assert not way.clear_button.isVisible()
    way.proxy.field.setText("https://proxy.example")  # so that everything is there
    without, count = _unnamed(way)
    assert without == []
    assert count > 8
    way.proxy.field.clear()
    way.host.field.setText(f"https://{server.host}")
    way.host.field.editingFinished.emit()
    assert "is no host" in way.host.problem
    way.pin.field.setText("abc")
    way.act_button.click()
    assert way.isVisible()
    assert "64 hexadecimal" in way.pin.problem
    bad = tmp_path / "key.pem"
    bad.write_bytes(b"-----BEGIN PRIVATE KEY-----")
    way.authority.file_given.emit(bad)
    qtbot.waitUntil(lambda: "a private key is in it" in way.authority.problem)
    drop_on(way.authority, server.ca_file(tmp_path))
    qtbot.waitUntil(lambda: "trustme" in way.authority.text.text())
    assert way.authority.problem == ""
    way.host.field.setText(server.host)
    way.pin.field.clear()
    way.act_button.click()
    ca_pem = authority_file(server.ca_file(tmp_path)).pem
    qtbot.waitUntil(lambda: kept.state(VENDOR).profile.endpoint == Endpoint(host=server.host, ca_pem=ca_pem))


def test_a_connection_is_tested_before_it_is_kept_and_nothing_is_sent(
    filled: Wiring, server: VendorServer, qtbot: QtBot
) -> None:
    kept = filled.services.cloud
    _, way = way_of(filled, qtbot, is_shown=False)
    way.test_button.click()
    assert not way.act_button.isEnabled(), "what is tested stays as it is until then"
    qtbot.waitUntil(lambda: f"“{server.host}” was reached over TLS 1.3" in way.problem)
    assert "Vouched for by trustme" in way.problem
    pin = way.problem.partition("Its key: ")[2].partition("\n")[0]
    way.pin.field.setText("ab" * 32)
    way.test_button.click()
    qtbot.waitUntil(lambda: "its key is not the one that you pinned" in way.problem)
    way.pin.field.setText(pin)
    way.test_button.click()
    qtbot.waitUntil(lambda: "was reached" in way.problem)
    filled.services.settings.set(settings.OFFLINE, value=True)
    way.test_button.click()
    qtbot.waitUntil(lambda: "offline switch" in way.problem)
    assert way.act_button.isEnabled()
    assert not kept.state(VENDOR).profile.endpoint.spki_sha256, "nothing was kept of it"  # type: ignore[union-attr]
    outcomes = [entry.facts["outcome"] for entry in kept.entries() if entry.deed == "cloud.returned"]
    assert outcomes == ["ok", "cloud.certificate", "ok"]
    assert server.seen == []


def test_another_connection_asks_for_another_consent_and_is_shown_wherever_texts_go(
    filled: Wiring, server: VendorServer, qtbot: QtBot
) -> None:
    kept = filled.services.cloud
    ready(filled)
    speech = spoken(filled, qtbot)
    assert f"By your private connection: {server.host}" in speech.outlook.text()
    speech.reject()
    dialog, way = way_of(filled, qtbot, is_shown=True)
    assert way.host.field.text() == server.host
    assert "trustme" in way.authority.text.text()
    way.act_button.click()
    assert kept.state(VENDOR).is_agreed, "it is as it was"
    assert server.host in str(dialog.list.currentIndex().data())
    dialog.way_button.click()
    way = dialog_of(filled, CloudWay, qtbot)
    way.host.field.setText("tts.example:8443")
    way.act_button.click()
    consent = dialog_of(filled, CloudConsent, qtbot)
    assert kept.state(VENDOR).consent is None, "another way was not agreed to"
    assert "By your private connection: tts.example:8443" in consent.way.text()
    consent.agree_button.click()
    qtbot.waitUntil(lambda: dialog.chosen is not None and dialog.chosen.is_agreed)
    dialog.way_button.click()
    dialog_of(filled, CloudWay, qtbot).clear_button.click()
    consent = dialog_of(filled, CloudConsent, qtbot)
    assert consent.way.text() == ""
    consent.cancel_button.click()
    assert kept.state(VENDOR).profile.endpoint is None
    assert not kept.state(VENDOR).is_agreed


def test_the_name_and_password_for_a_proxy_are_kept_apart_from_its_address(filled: Wiring, qtbot: QtBot) -> None:
    kept = filled.services.cloud
    before = Endpoint(proxy="https://me:s%40fe@proxy.example:3128")
    kept.set_profile(CloudProfile(vendor=VENDOR, endpoint=before))
    dialog, way = way_of(filled, qtbot, is_shown=False)
    assert "Deepgram by proxy.example:3128" in str(dialog.list.currentIndex().data())
    assert (way.proxy.field.text(), way.user.text()) == ("https://proxy.example:3128", "me")
    assert way.password.echoMode() is QLineEdit.EchoMode.Password
    assert way.proxy_authority.isVisible()
    way.proxy.field.setText("http://other.example:80")
    assert not way.proxy_authority.isVisible()
    way.act_button.click()
    qtbot.waitUntil(
        lambda: kept.state(VENDOR).profile.endpoint == Endpoint(proxy="http://me:s%40fe@other.example:80")
    )


@pytest.mark.parametrize("kind", [CloudDialog, CloudRecord])
def test_nothing_left_is_said(filled: Wiring, cloud: CloudVoices, qtbot: QtBot, kind: type) -> None:
    (cloud.show if kind is CloudDialog else cloud.show_record)()
    dialog = dialog_of(filled, kind, qtbot)
    if isinstance(dialog, CloudRecord):
        qtbot.waitUntil(lambda: "Nothing ever left" in everything_said(dialog))
        assert dialog.list.isHidden()
    else:
        qtbot.waitUntil(lambda: not dialog.is_busy)
        assert "never sound" in everything_said(dialog)


def test_the_users_rules_and_terms_are_kept_as_soon_as_they_are_chosen(
    filled: Wiring, cloud: CloudVoices, qtbot: QtBot
) -> None:
    cloud.show()
    vendors = dialog_of(filled, CloudDialog, qtbot)
    qtbot.waitUntil(vendors.rules_button.isEnabled)
    vendors.rules_button.click()
    dialog = dialog_of(filled, CloudRules, qtbot)
    qtbot.waitUntil(dialog.list.isEnabled)
    dialog.list.setCurrentIndex(dialog.list.lines.index(dialog.classes.index(PiiClass.PHONE)))
    box = dialog.boxes[Sensitivity.SENSITIVE]
    assert box.currentData() == Action.MASK
    box.setCurrentIndex(box.findData(Action.BLOCK))
    box.activated.emit(box.currentIndex())
    kept = filled.services.cloud
    qtbot.waitUntil(lambda: kept.rules.sensitive == {PiiClass.PHONE: Action.BLOCK})
    told = Qt.ItemDataRole.ToolTipRole
    qtbot.waitUntil(lambda: "Nothing of the text leaves" in dialog.list.currentIndex().data(told))
    dialog.terms.field.setText("Blue Heron")
    dialog.terms.field.returnPressed.emit()
    qtbot.waitUntil(lambda: kept.rules.terms == ("Blue Heron",))
    qtbot.waitUntil(lambda: dialog.terms.field.text() == "")
    dialog.terms.field.setText("!!")
    dialog.terms.add_button.click()
    qtbot.waitUntil(lambda: bool(dialog.problem))
    dialog.terms.view.setCurrentIndex(dialog.terms.view.model().index(0, 0))
    dialog.terms.remove_button.click()
    qtbot.waitUntil(lambda: kept.rules.terms == ())


def test_a_model_of_names_is_taken_in_and_removed(
    filled: Wiring, cloud: CloudVoices, qtbot: QtBot, tmp_path: Path
) -> None:
    cloud.show_rules()
    dialog = dialog_of(filled, CloudRules, qtbot)
    row = dialog.model
    qtbot.waitUntil(row.isEnabled)
    assert "No model is installed." in everything_said(dialog)
    row.add_button.setFocus()
    row.add_button.click()
    chooser = dialog.findChild(QFileDialog, "name-model-dialog")
    assert chooser is not None
    (tmp_path / "empty").mkdir()
    chooser.fileSelected.emit(str(tmp_path / "empty"))
    chooser.reject()
    qtbot.waitUntil(lambda: "lacks model.onnx" in dialog.problem)
    row.add_button.click()
    chooser = dialog.findChildren(QFileDialog)[-1]
    chooser.fileSelected.emit(str(NAME_MODEL))
    chooser.reject()
    qtbot.waitUntil(lambda: "five-names" in row.label.text())
    assert (dialog.problem, row.add_button.isHidden()) == ("", True)
    assert filled.services.names.names("hello Quorra") == [(6, 12)]
    row.remove_button.click()
    qtbot.waitUntil(lambda: not row.add_button.isHidden())
    assert filled.services.names.installed() is None


def test_what_the_rules_ask_about_is_decided_before_anything_can_be_sent(
    filled: Wiring, cloud: CloudVoices, server: VendorServer, qtbot: QtBot
) -> None:
    ready(filled)
    filled.services.cloud.change_rules(
        lambda rules: (
            rules.with_terms(["train"])
            .with_action(PiiClass.PAYMENT_CARD, Sensitivity.ORDINARY, Action.ASK)
            .with_action(PiiClass.DICTIONARY, Sensitivity.ORDINARY, Action.ASK)
        )
    )
    cloud.speak(TEXT)
    dialog = dialog_of(filled, CloudSpeech, qtbot)
    qtbot.waitUntil(dialog.decisions.isVisible)
    asked = len(server.seen)
    assert not any(one.isEnabled() for one in dialog.send_buttons)
    dialog.decisions.out_button.click()
    qtbot.waitUntil(lambda: dialog.decisions.list.currentIndex().row() == 1)
    assert not any(one.isEnabled() for one in dialog.send_buttons), "one answer is missing"
    dialog.decisions.in_button.click()
    qtbot.waitUntil(dialog.keep_button.isEnabled)
    assert "[card number]" in dialog.request.toPlainText()
    assert "The train" in dialog.request.toPlainText()
    dialog.decisions.list.selectAll()
    dialog.decisions.out_button.click()
    qtbot.waitUntil(lambda: "[withheld]" in dialog.request.toPlainText())
    dialog.keep_button.click()
    qtbot.waitUntil(lambda: len(titles(filled)) == 3)
    (sent,) = server.seen[asked:]
    assert "train" not in sent.body.decode()
    assert "4111" not in sent.body.decode()


@pytest.mark.usefixtures("server")
def test_no_choice_is_shown_with_the_voices_of_another_vendor(filled: Wiring, qtbot: QtBot) -> None:
    ready(filled)
    dialog = spoken(filled, qtbot)
    dialog.ask_for_voices()
    assert dialog.voice.count() == 0
    dialog.splice.click()
    assert "voices…" in dialog.outlook.text(), "they are still waited for"
    qtbot.waitUntil(dialog.hear_button.isEnabled)
    assert dialog.voice.count() == 2
    assert "[card number]" not in dialog.request.toPlainText()


def test_what_a_vendor_knows_nothing_of_can_be_taken_off_the_list(
    filled: Wiring, cloud: CloudVoices, qtbot: QtBot
) -> None:
    vendor, kept = CloudVendor.ELEVENLABS, filled.services.cloud
    with VendorServer(elevenlabs.contract()).running() as server:
        profile = CloudProfile(vendor=vendor, endpoint=Endpoint(host=server.host, ca_pem=server.ca_pem))
        kept.set_profile(profile)
        kept.enable(vendor)
        filled.services.session.call(
            lambda library: (
                library.cloud.keys.keep(vendor, SECRET),
                library.cloud.deletions.note(profile, "VW7YKqPnjY4h39yTbx2L"),
            )
        )
        cloud.show()
        dialog = dialog_of(filled, CloudDialog, qtbot)
        qtbot.waitUntil(lambda: len(dialog.states) == len(CloudVendor))
        row = [one.vendor for one in dialog.states].index(vendor)
        dialog.list.setCurrentIndex(dialog.list.lines.index(row))
        server.next_replies += [Reply(status=404)] * 2
        dialog.delete_button.click()
        question = dialog_of(filled, Question, qtbot)
        assert "another account than the key" in everything_said(question)
        assert kept.state(vendor).open_deletions == 1
        question.act_button.click()
        qtbot.waitUntil(lambda: dialog.chosen is not None and dialog.chosen.open_deletions == 0)
        assert kept.state(vendor).key is not None, "its voices are on"


def test_a_key_of_a_file_is_told_of_and_a_key_is_removed_by_itself(
    filled: Wiring, cloud: CloudVoices, server: VendorServer, qtbot: QtBot, tmp_path: Path
) -> None:
    kept = filled.services.cloud
    kept.enable(VENDOR)
    cloud.show()
    dialog = dialog_of(filled, CloudDialog, qtbot)
    qtbot.waitUntil(lambda: len(dialog.states) == len(CloudVendor))
    dialog.list.setCurrentIndex(dialog.list.lines.index([one.vendor for one in dialog.states].index(VENDOR)))
    assert not dialog.remove_button.isEnabled()
    dialog.key_button.click()
    (tmp_path / "key.txt").write_text(SECRET)
    dialog_of(filled, CloudKey, qtbot).file_chosen.emit(tmp_path / "key.txt")
    qtbot.waitUntil(lambda: "still stands in “key.txt”" in dialog.problem)
    asked = len(server.seen)
    dialog.remove_button.click()
    dialog_of(filled, Question, qtbot).stay_button.click()
    assert kept.state(VENDOR).key is not None
    dialog.remove_button.click()
    dialog_of(filled, Question, qtbot).act_button.click()
    qtbot.waitUntil(lambda: "Revoke it at" in dialog.problem)
    assert kept.state(VENDOR).key is None
    assert kept.state(VENDOR).is_agreed
    assert len(server.seen) == asked


def test_what_is_taken_out_is_said_here_if_its_user_wants(
    filled: Wiring, server: VendorServer, qtbot: QtBot
) -> None:
    ready(filled)
    dialog = spoken(filled, qtbot)
    assert "[card number]" in dialog.request.toPlainText()
    assert dialog.state.facts.seen_by.says in dialog.kept.text()
    assert "developers.deepgram.com" in dialog.kept.text()
    dialog.splice.click()
    qtbot.waitUntil(lambda: "[card number]" not in dialog.request.toPlainText() and dialog.keep_button.isEnabled())
    shown = dialog.request.toPlainText()
    assert "My card number is" in shown
    assert "voice of this computer" in str(dialog.replaced.list.lines.index(0).data())
    assert f"[\N{MINUS SIGN}{CARD}][+said by a voice of this computer]" in dialog.replaced.text.toPlainText()
    asked = len(server.seen)
    dialog.keep_button.click()
    qtbot.waitUntil(lambda: len(titles(filled)) == 3)
    bodies = [one.body.decode() for one in server.seen[asked:]]
    assert len(bodies) == 2
    for body in bodies:
        assert body in shown
        assert "4111" not in body


def test_far_more_than_usual_is_told_once_a_day(filled: Wiring, server: VendorServer, qtbot: QtBot) -> None:
    del server
    ready(filled)
    now = now_ms()

    def used_before(library: Library) -> None:
        for time_ms, characters in ((now - 48 * 3600 * 1000, 10), (now, 30_000)):
            clock = itertools.repeat(time_ms)
            use = CloudUse(library.database, library.keys, library.ledger, clock.__next__)
            leaving = Leaving(vendor=VENDOR, purpose=Purpose.SPEECH, host="h", text="x" * characters)
            use.leaving(leaving, Allowance())

    filled.services.session.call(used_before)
    told: list[str] = []
    filled.messages.posted.connect(lambda message: told.append(message.text))
    for count in (3, 4):
        dialog = spoken(filled, qtbot)
        dialog.keep_button.click()
        qtbot.waitUntil(partial(_is_kept, filled, count))
        qtbot.waitUntil(lambda: any("than usual" in text for text in told))
    assert sum("than usual" in text for text in told) == 1


def _is_kept(wiring: Wiring, count: int) -> bool:
    return len(titles(wiring)) == count and wiring.gate.dialog is None
