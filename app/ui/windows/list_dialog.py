"""What dialogs about a list have in common: it is read in the background, and changed row by row."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.line_list import LineList
from app.ui.windows.dialog import Dialog

_tr = QCoreApplication.translate


class ListDialog(Dialog):
    """Nothing but closing can be pressed while the list is read, and nothing at all while it is changed."""

    removal_wanted = Signal()
    """By the button or the Delete key, whatever is chosen."""

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(heading, parent)
        self._is_reading = False

    def add_list(self, name: str, theme: Theme) -> None:
        """Add the list."""
        self.list = LineList(name, theme, self)
        self.list.row_chosen.connect(self._on_list_row_chosen)
        self.add_widget(self.list)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.removal_wanted)

    def removing(self, tip: str) -> QPushButton:
        """Make the button that removes what is chosen."""
        self.remove_button = button(_tr("ListDialog", "Re&move…"), tip, "Del", self)
        self.remove_button.clicked.connect(self.removal_wanted)
        return self.remove_button

    def finish(self) -> None:
        """Add the button that closes, and say that the list is being read."""
        self.close_button = self.add_button(
            _tr("ListDialog", "&Close"), _tr("ListDialog", "Close this list"), is_default=True
        )
        self.close_button.clicked.connect(self.reject)
        super().finish()
        self.show_reading()

    @property
    def is_free(self) -> bool:
        """Say whether what is listed can be acted on."""
        return not self.is_busy and not self._is_reading

    def show_reading(self) -> None:
        """Say that the list is being read; whoever does not want to wait can close it."""
        self.list.say(_tr("ListDialog", "Looking…"))
        self._show(is_reading=True, is_busy=False)

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be pressed while what is listed is changed."""
        self._show(is_reading=False, is_busy=is_busy)

    def tell_wrong(self, text: str) -> None:
        """Say why nothing came of it."""
        self.list.say("")
        self.show_busy(is_busy=False)
        self.list.setFocus()
        self.tell(text)

    def show_what_can_be_done(self) -> None:
        """Let be pressed what fits what is chosen; each dialog has its own."""
        raise NotImplementedError

    def _show(self, *, is_reading: bool, is_busy: bool) -> None:
        self._is_reading = is_reading
        self.is_busy = is_busy
        self.list.setEnabled(self.is_free)
        self.close_button.setEnabled(not is_busy)
        self.show_what_can_be_done()

    @Slot()
    def _on_list_row_chosen(self) -> None:
        self.tell("")
        self.show_what_can_be_done()
