"""Shows exactly what would leave for a cloud voice; then it is sent and heard, kept, or not sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton, QWidget

from app.core.text import printable
from app.core.voices import in_language
from app.ui import cloud_wording
from app.ui import theme as look
from app.ui.theme import Theme
from app.ui.widgets.decision_list import DecisionList
from app.ui.widgets.elided_combo_box import ElidedComboBox
from app.ui.widgets.replaced_text import ReplacedText
from app.ui.windows.scrolled_dialog import ScrolledDialog

if TYPE_CHECKING:
    from app.core.cloud import CloudVendor, CloudVoice
    from app.privacy.finding import Finding
    from app.privacy.policy import Action
    from app.services.cloud_speech import Preview
    from app.services.cloud_states import VendorState
    from app.services.cloud_text import Question, ReadyText

_REQUEST_LINES: Final = 5
_CHARS: Final = 14, 18, 8
"""Room for a vendor, a voice and a model; what is longer is cut with dots."""


class CloudSpeech(ScrolledDialog):
    """Nothing can be sent before it is shown; every change of a choice shows it anew."""

    vendor_chosen = Signal(object)
    """A VendorState whose voices are wanted."""
    preview_wanted = Signal()
    hear_requested = Signal()
    keep_requested = Signal()
    stop_requested = Signal()

    def __init__(
        self,
        states: Sequence[VendorState],
        theme: Theme,
        parent: QWidget,
        *,
        vendor: CloudVendor | None = None,
        voice: str = "",
        language: str = "",
        is_sensitive: bool = False,
    ) -> None:
        """Show them; a text that is marked as sensitive where it comes from stays so here."""
        heading = QCoreApplication.translate("CloudSpeech", "Speak with a cloud voice")
        super().__init__(heading, QCoreApplication.translate("CloudSpeech", "What would leave"), parent)
        self.is_speaking = False
        self._wanted = vendor, voice, language  # chosen before, as far as it is there
        self.vendor, self.voice, self.model = (ElidedComboBox(chars, self) for chars in _CHARS)
        names = self.tr("Vendor"), self.tr("Voice"), self.tr("Model of the voice")
        for box, name in zip((self.vendor, self.voice, self.model), names, strict=True):
            box.setAccessibleName(name)
            box.setToolTip(name)
        for state in states:
            self.vendor.addItem(state.facts.title, state)
        self.vendor.setCurrentIndex([state.vendor for state in states].index(vendor) if vendor else 0)
        self.add_row(self.vendor, self.voice, self.model)
        self.sensitive = QCheckBox(self.tr("This text is se&nsitive"), self)
        self.sensitive.setToolTip(self.tr("It goes only where contracts cover it, and more of it is taken out"))
        if is_sensitive:
            self.sensitive.setText(self.tr("This text is se&nsitive, as its recording is marked"))
            self.sensitive.setChecked(True)
            self.sensitive.setEnabled(False)
        self.add_widget(self.sensitive)
        self.splice = QCheckBox(self.tr("Say what is taken out with a &voice of this computer"), self)
        self.splice.setToolTip(self.tr("It is heard as it was written, and never leaves"))
        self.add_widget(self.splice)
        self.outlook = self.add_text("")
        self.decisions = DecisionList(theme, self)
        self.replaced = ReplacedText(theme, self)
        self.missing = self.add_text("", is_quiet=True)
        self.request = QPlainTextEdit(self)
        self.request.setReadOnly(True)
        self.request.setTabChangesFocus(True)
        self.request.setObjectName("log")
        self.request.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.request.setAccessibleName(self.tr("Exactly what is sent"))
        self.request.setFixedHeight(_REQUEST_LINES * self.request.fontMetrics().lineSpacing() + 2 * (look.S + 1))
        self.kept = self.add_text("", is_quiet=True)
        self.shown.add(self.outlook, self.decisions, self.replaced, self.missing, self.request, self.kept)
        self.add_widget(self.shown)
        self.stop_button = self.add_button(
            self.tr("&Cancel"), self.tr("Send nothing, or stop speaking"), is_default=True
        )
        self.stop_button.clicked.connect(self._on_stop_clicked)
        self.keep_button = self.add_button(
            self.tr("Send and &keep"), self.tr("Send it, and keep the sound in the library")
        )
        self.hear_button = self.add_button(self.tr("Send and &hear"), self.tr("Send it, and hear it now"))
        self.keep_button.clicked.connect(self.keep_requested)
        self.hear_button.clicked.connect(self.hear_requested)
        self.finish()
        self.vendor.activated.connect(self.ask_for_voices)
        self.voice.activated.connect(self._on_voice_activated)
        self.model.activated.connect(self.preview_wanted)
        self.sensitive.toggled.connect(self.preview_wanted)
        self.splice.toggled.connect(self.preview_wanted)
        self.show_nothing("")

    @property
    def send_buttons(self) -> tuple[QPushButton, QPushButton]:
        """Return the buttons that let a text leave."""
        return self.keep_button, self.hear_button

    @property
    def state(self) -> VendorState:
        """Return the vendor that is chosen."""
        state: VendorState = self.vendor.currentData()
        return state

    @Slot()
    def ask_for_voices(self) -> None:
        """Ask which voices the chosen vendor has."""
        self.show_nothing(self.tr("Asking {vendor} for its voices…").format(vendor=self.state.facts.title))
        self.voice.clear()
        self._show_models()
        self.vendor_chosen.emit(self.state)

    def show_voices(self, voices: Sequence[CloudVoice]) -> None:
        """Let one be chosen."""
        self.voice.clear()
        for one in voices:
            languages = ", ".join(one.languages[:3])
            self.voice.addItem(printable(f"{one.name} · {languages}" if languages else one.name), one)
        self.voice.setCurrentIndex(self._place(voices))
        self._show_models()
        self.preview_wanted.emit()

    def _place(self, voices: Sequence[CloudVoice]) -> int:
        """Return which voice was chosen before, else the first for the language."""
        vendor, voice, language = self._wanted
        ids = [one.id for one in voices]
        if vendor is self.state.vendor and voice in ids:
            return ids.index(voice)
        fitting = in_language(voices, language) if language else ()
        return ids.index(fitting[0].id) if fitting else 0

    def show_question(self, question: Question, answers: Mapping[Finding, Action]) -> None:
        """Let the user decide what the rules ask about; nothing can be sent before."""
        self.show_nothing(self.tr("Your rules want you to decide about this before anything is sent:"))
        self.tell("")
        self.decisions.show_asked(question.original, question.asked, answers)
        self.decisions.list.setFocus()
        self.fit()

    def show_nothing(self, why: str) -> None:
        """Show that nothing can be sent now, and why."""
        self.outlook.setText(why)
        self.request.clear()
        self.replaced.show_runs((), ())
        for one in (self.request, self.replaced, self.missing, self.kept, self.decisions):
            one.hide()
        for button in self.send_buttons:
            button.setEnabled(False)
        self.fit()

    def show_preview(self, planned: Preview, made: ReadyText, answers: Mapping[Finding, Action]) -> None:
        """Show what would leave; from now on it can be sent."""
        self.tell("")
        self.outlook.setText(cloud_wording.outlook_text(planned))
        self.decisions.show_asked(made.original, made.asked, answers)
        self.request.setPlainText(cloud_wording.requests_text(planned))
        self.replaced.show_runs(cloud_wording.shown_runs(made), cloud_wording.replaced_lines(made))
        self.missing.setText(cloud_wording.besides_text(made))
        self.missing.setVisible(bool(self.missing.text()))
        self.kept.setText(cloud_wording.promises_text(planned.facts))
        self.request.show()
        self.kept.show()
        for button in self.send_buttons:
            button.setEnabled(True)
        self.fit()

    def show_speaking(self, *, is_speaking: bool) -> None:
        """Let nothing be changed while it speaks; the first button ends it then."""
        self.is_speaking = is_speaking
        choices = (self.vendor, self.voice, self.model, self.sensitive, self.splice, self.decisions)
        for one in (*choices, *self.send_buttons):
            one.setEnabled(not is_speaking)
        self.stop_button.setText(self.tr("&Stop") if is_speaking else self.tr("&Cancel"))

    def tell_wrong(self, text: str) -> None:
        """Say what went wrong; nothing can be sent until a choice changes."""
        self.show_speaking(is_speaking=False)
        self.show_nothing("")
        self.tell(text)

    def _show_models(self) -> None:
        voice: CloudVoice | None = self.voice.currentData()
        self.model.clear()
        self.model.addItems(list(voice.models) if voice else [])
        self.model.setVisible(self.model.count() > 0)

    @Slot()
    def _on_voice_activated(self) -> None:
        self._show_models()
        self.preview_wanted.emit()

    @Slot()
    def _on_stop_clicked(self) -> None:
        if self.is_speaking:
            self.stop_requested.emit()
        else:
            self.reject()

    def reject(self) -> None:
        """Stop what is heard before the window goes."""
        if self.is_speaking:
            self.stop_requested.emit()
        super().reject()
