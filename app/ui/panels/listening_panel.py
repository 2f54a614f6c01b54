"""The listening queue: doubtful passages one after the other, each heard, accepted or corrected by one key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.risk import Passage
from app.ui import theme as look
from app.ui.icons import Icons
from app.ui.listening_wording import left_text
from app.ui.models.passage_model import PassageModel, PassageRole
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.hinted_list import HintedList
from app.ui.widgets.place_delegate import PlaceDelegate


class ListeningPanel(QFrame):
    """Shows what is left and says what the user wants with the passage that is chosen."""

    play_requested = Signal()
    accepted = Signal()
    edit_requested = Signal()
    back_requested = Signal()

    def __init__(self, model: PassageModel, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._icons = icons
        self._delegate = PlaceDelegate(theme, PassageRole.REASONS, PassageRole.TEXT)  # the view does not own it
        self.left = QLabel(self)
        self.left.setTextFormat(Qt.TextFormat.PlainText)
        self.left.setWordWrap(True)
        self.left.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Passages that were checked"))
        self._make_list()
        self._make_buttons()
        self._place()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_nothing()

    def _make_list(self) -> None:
        self._list = HintedList(self._model, self._delegate, self)
        self.view = self._list.view
        self.view.setAccessibleName(self.tr("Doubtful passages"))
        self.view.setAccessibleDescription(self.tr("Passages to listen to, the most doubtful first."))
        self.view.activated.connect(self._on_view_activated)
        self.view.selectionModel().currentChanged.connect(self._on_view_current_changed)

    def _make_buttons(self) -> None:
        def add(text: str, tip: str, signal: SignalInstance) -> QPushButton:
            made = button(text, tip, "", self)
            made.clicked.connect(signal)
            return made

        self.play_button = add(self.tr("&Play"), self.tr("Hear the chosen passage"), self.play_requested)
        self.accept_button = add(
            self.tr("&Right"), self.tr("It is right as it stands: hear the next"), self.accepted
        )
        self.edit_button = add(self.tr("&Correct"), self.tr("Write the chosen passage anew"), self.edit_requested)
        self.back_button = add(
            self.tr("&Back"),
            self.tr("Take back that the last passage was right, and hear it again"),
            self.back_requested,
        )

    def _place(self) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(look.S)
        for at, one in enumerate((self.play_button, self.accept_button, self.edit_button, self.back_button)):
            buttons.addWidget(one, at // 2, at % 2)
        head = QVBoxLayout()
        head.setContentsMargins(look.M, look.M, look.M, 0)
        head.setSpacing(look.S)
        head.addWidget(self.left)
        head.addWidget(self.progress)
        foot = QVBoxLayout()
        foot.setContentsMargins(look.M, 0, look.M, look.M)
        foot.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.S)
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        layout.addLayout(foot)

    @property
    def chosen(self) -> int | None:
        """Return the place of the passage that is chosen, None if there is none."""
        return self._list.chosen

    @property
    def passage(self) -> Passage | None:
        """Return the passage that is chosen."""
        return None if self.chosen is None else self._model.passages[self.chosen]

    def choose(self, row: int) -> None:
        """Choose a passage by its place."""
        self._list.choose(row)

    def show_left(self, checked: int, passages: int, left_s: float, share: float) -> None:
        """Say how far it is."""
        self.left.setText(left_text(checked, passages, left_s, share))
        self.left.show()
        self.progress.setRange(0, max(1, passages))
        self.progress.setValue(checked)
        self.progress.setVisible(passages > 0)
        if checked == passages:
            self._list.say(self.tr("There is nothing left to listen to.") if passages else "")
        self._show_body()

    def show_nothing(self) -> None:
        """Say that there is no transcript to listen to."""
        self.left.hide()
        self.progress.hide()
        self._list.say(self.tr("Open a transcript of the library to listen to its doubtful passages."))
        self._show_body()

    def show_busy(self) -> None:
        """Say that the passages are being looked for."""
        self.left.hide()
        self.progress.hide()
        self._list.say(self.tr("Looking for doubtful passages…"))
        self._show_body()

    def show_back(self, *, can_go_back: bool) -> None:
        """Offer to go back, or not."""
        self.back_button.setEnabled(can_go_back)

    def _show_body(self) -> None:
        self._list.look_again()
        for one in (self.play_button, self.accept_button, self.edit_button):
            one.setEnabled(self._list.is_filled and self.chosen is not None)

    @Slot(QModelIndex)
    def _on_view_activated(self, _index: QModelIndex) -> None:
        self.play_requested.emit()

    @Slot(QModelIndex, QModelIndex)
    def _on_view_current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_body()

    @Slot()
    def _on_theme_changed(self) -> None:
        for one, name in (
            (self.play_button, "resume"),
            (self.accept_button, "finished"),
            (self.edit_button, "edit"),
            (self.back_button, "again"),
        ):
            one.setIcon(self._icons.icon(name))
