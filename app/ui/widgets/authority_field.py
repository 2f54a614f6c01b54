"""Whose certificates are trusted: shown by name, end and fingerprint, chosen as a file or dropped."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.text import day_of
from app.ui import theme as look
from app.ui.widgets.buttons import button
from app.ui.widgets.checked_field import problem_label
from app.ui.widgets.drop_zone import dropped

if TYPE_CHECKING:
    from app.egress.authorities import Authority

_MOST_SHOWN: Final = 2
_HALF: Final = 48
"""Sixteen of the 32 pairs of a fingerprint, with their colons."""


class AuthorityField(QWidget):
    """Shows what it is told, and tells which file is wanted; who reads it says what came of that."""

    file_given = Signal(object)
    """A path."""
    resized = Signal()

    def __init__(self, name: str, hint: str, parent: QWidget) -> None:
        """Make an empty field; `hint` says what is trusted without a file."""
        super().__init__(parent)
        self.pem = b""
        self._hint = hint
        self._name = name
        self.text = QLabel(hint, self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setAccessibleName(name)
        self.choose_button = button(
            self.tr("From a file…"), self.tr("Choose a certificate, or drop one here"), "", self
        )
        self.remove_button = button(self.tr("Take it out"), self.tr("Trust it no longer"), "", self)
        self.choose_button.setAccessibleName(f"{name}: {self.choose_button.accessibleName()}")
        self.remove_button.setAccessibleName(f"{name}: {self.remove_button.accessibleName()}")
        self._problem = problem_label(self)
        row = QHBoxLayout()
        row.setSpacing(look.S)
        row.addWidget(self.choose_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, look.S, 0, 0)  # on one line with the label beside it
        layout.setSpacing(look.S)
        layout.addWidget(self.text)
        layout.addLayout(row)
        layout.addWidget(self._problem)
        self.setAcceptDrops(True)
        self.setFocusProxy(self.choose_button)
        self.choose_button.clicked.connect(self._on_choose_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.remove_button.hide()

    @property
    def problem(self) -> str:
        """Return what is wrong with the file that was given last, as it is shown."""
        return self._problem.text()

    def show_authorities(self, pem: bytes, known: Sequence[Authority]) -> None:
        """Show whom to trust from now on; nobody in particular without any."""
        self.pem = pem
        more = len(known) - _MOST_SHOWN
        lines = [*map(_told, known[:_MOST_SHOWN]), *([self.tr("and %n more", "", more)] if more > 0 else [])]
        self.text.setText("\n".join(lines) or self._hint)
        self.remove_button.setVisible(bool(pem))
        self.tell("")

    def tell(self, problem: str) -> None:
        """Say why a file was not taken; what is trusted stays."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.choose_button.setAccessibleDescription(problem or self.choose_button.toolTip())
        self.resized.emit()

    @Slot()
    def _on_choose_clicked(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self._name)
        if name:
            self.file_given.emit(Path(name))

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.show_authorities(b"", ())
        self.choose_button.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take a file of this computer."""
        if len(dropped(event.mimeData()).paths) == 1:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Ask for the file that was dropped."""
        for path in dropped(event.mimeData()).paths:
            event.setDropAction(Qt.DropAction.CopyAction)  # a move would make the sender delete the file
            event.accept()
            self.file_given.emit(path)


def _told(one: Authority) -> str:
    """Tell a certificate by its name, its end, and its fingerprint in two lines, to be compared."""
    until = QCoreApplication.translate("AuthorityField", "valid until {day}").format(day=day_of(one.ends_ms))
    return "\n".join((one.subject, until, one.fingerprint[:_HALF], one.fingerprint[_HALF:]))
