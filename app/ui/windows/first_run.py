"""The first thing that a new user sees: what stays here, what listens, what the library is; Enter makes it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.crypto.slots_v1 import SlotKind
from app.ui.widgets.buttons import button, rename
from app.ui.widgets.secret_form import SecretForm
from app.ui.windows.dialog import Dialog


class FirstRun(Dialog):
    """Offers the keychain; where there is none, a passphrase or a key file. Rejected: on without a library."""

    make_requested = Signal(object)
    """What opens the library besides its recovery key, None for the keychain."""
    model_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("FirstRun", "Everything stays on this computer"), parent)
        self.add_text(
            self.tr(
                "What you open is turned into text here, by an engine in a process of its own. Nothing is sent "
                "anywhere, and no account is needed."
            )
        )
        self._words = self.add_text(
            self.tr(
                "Your recordings and texts are kept encrypted on this computer. This computer's keychain opens "
                "them, and a recovery key on paper does when all else is lost."
            )
        )
        self._model = self.add_text(
            self.tr(
                "You can start at once with the built-in engine, which is basic and for English. A Whisper model "
                "from a folder of yours understands more, and many languages."
            )
        )
        self.model_button = button(
            self.tr("Choose a model &folder…"), self.tr("Check a model folder and take it in"), "", self
        )
        self.model_button.clicked.connect(self.model_requested)
        self.add_row(self.model_button)
        self.form = SecretForm((SlotKind.PASSPHRASE, SlotKind.KEYFILE), is_new=True, parent=self)
        self.form.hide()
        self.form.kind_chosen.connect(self._on_form_kind_chosen)
        self.add_widget(self.form)
        self.without_button = self.add_button(
            self.tr("&Without a library"), self.tr("Go on for now; nothing is kept when Soundlock closes")
        )
        self.without_button.clicked.connect(self.reject)
        self.make_button = self.add_button(
            self.tr("&Make the library"), self.tr("Make the encrypted library"), is_default=True
        )
        self.make_button.clicked.connect(self._on_make_clicked)
        self.finish()
        self.make_button.setFocus()

    def show_model_checked(self, text: str) -> None:
        """Say what became of the model that was chosen; an empty text says that it is being looked at."""
        self.model_button.setEnabled(bool(text))
        self._model.setText(text or self.tr("The model is checked and copied. You can go on meanwhile."))
        self.fit()

    def ask_secret(self, reason: str) -> None:
        """Offer what works without a keychain, and say why."""
        self._words.setText(
            self.tr(
                "{reason} A passphrase or a key file opens the library instead; a recovery key is made as well."
            ).format(reason=reason)
        )
        self.form.show()
        self.show_busy(is_busy=False)
        self.fit()
        self.form.field.setFocus()

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be pressed while the library is made."""
        self.is_busy = is_busy
        for one in (self.form, self.without_button):
            one.setEnabled(not is_busy)
        self.make_button.setEnabled(not is_busy)
        rename(self.make_button, self.tr("Making it…") if is_busy else self.tr("&Make the library"))

    @Slot()
    def _on_form_kind_chosen(self) -> None:
        self.tell("")

    @Slot()
    def _on_make_clicked(self) -> None:
        if self.form.isHidden():
            self.tell("")
            self.make_requested.emit(None)
            return
        problem = self.form.problem()
        self.tell(problem)
        if not problem:
            self.make_requested.emit(self.form.brought())
