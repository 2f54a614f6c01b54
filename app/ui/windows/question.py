"""Asks before something that cannot be undone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.ui.windows.dialog import Dialog


class Question(Dialog):
    """Enter and Escape leave everything as it is."""

    confirmed = Signal()

    def __init__(
        self,
        heading: str,
        sentences: Sequence[str],
        parent: QWidget,
        *,
        act: tuple[str, str],
        stay: tuple[str, str],
        shown: QWidget | None = None,
    ) -> None:
        """Ask with these buttons, each a text and a tip; `shown` stands below the sentences."""
        super().__init__(heading, parent)
        for sentence in sentences:
            self.add_text(sentence)
        if shown is not None:
            self.add_widget(shown)
        self.act_button = self.add_button(*act)
        self.act_button.clicked.connect(self._on_act_clicked)
        self.stay_button = self.add_button(*stay, is_default=True)
        self.stay_button.clicked.connect(self.reject)
        self.finish()
        self.stay_button.setFocus()

    @Slot()
    def _on_act_clicked(self) -> None:
        self.accept()
        self.confirmed.emit()
