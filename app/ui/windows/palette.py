"""Find a command by a few letters and do it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme as look
from app.ui.commands import Commands
from app.ui.models.command_model import CommandModel
from app.ui.theme import Theme
from app.ui.widgets.command_delegate import CommandDelegate

_TO_LIST: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_SIZE: Final = (560, 420)


class CommandPalette(QDialog):
    """Offers what is possible now; one types, and the arrows go through what fits."""

    def __init__(self, commands: Commands, theme: Theme, announce: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("command-palette")
        self.setWindowTitle(self.tr("Find a command"))
        self._announce = announce
        self.model = CommandModel(commands.possible())
        self._delegate = CommandDelegate(theme)  # the view does not own it
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.field.setAccessibleDescription(
            self.tr("Type a few letters, choose with the arrow keys, and press Enter.")
        )
        self.view = QListView(self)
        self.view.setObjectName("command-list")
        self.view.setAccessibleName(self.tr("Commands"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps it, and its arrows move here
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._nothing = QLabel(self.tr("No command fits."), self)
        self._nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.M, look.M, look.M, look.M)
        layout.setSpacing(look.S)
        layout.addWidget(self.field)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._nothing, 1)
        self.resize(*_SIZE)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_field_text_changed)
        self.field.returnPressed.connect(self._do)
        self.view.clicked.connect(self._do)
        self._choose(0)
        self.field.setFocus()

    def _choose(self, row: int) -> None:
        self.view.setCurrentIndex(self.model.index(row))

    @Slot(str)
    def _on_field_text_changed(self, text: str) -> None:
        self.model.search(text)
        has_any = self.model.rowCount() > 0
        self.view.setVisible(has_any)
        self._nothing.setVisible(not has_any)
        self._choose(0)
        self._tell()

    def _tell(self) -> None:
        index = self.view.currentIndex()
        said = index.data(Qt.ItemDataRole.AccessibleTextRole)
        self._announce(str(said) if said else self._nothing.text())

    @Slot()
    def _do(self) -> None:
        """Close first: what is done may open a dialog of its own."""
        command = self.model.command_at(self.view.currentIndex())
        if command is not None:
            self.accept()
            command.action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the arrows of the field go through the list."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            count, row = self.model.rowCount(), self.view.currentIndex().row()
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
            if event.key() in _TO_LIST and count:
                step = steps[Qt.Key(event.key())]
                is_one = abs(step) == 1
                self._choose((row + step) % count if is_one else min(max(row + step, 0), count - 1))
                self._tell()
                return True
        return super().eventFilter(watched, event)
