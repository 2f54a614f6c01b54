"""Below other places of the window: what is being read aloud meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.ui import theme as look
from app.ui.icons import SIZE, Icons
from app.ui.theme import Theme
from app.ui.widgets.buttons import button, rename
from app.ui.widgets.elided_label import ElidedLabel


class ReadingStrip(QFrame):
    """One line: the sentence that is heard, pause, stop, and the way to the text."""

    toggle_requested = Signal()
    stop_requested = Signal()
    show_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._is_reading = False
        self.setObjectName("reading-strip")
        self.setAccessibleName(self.tr("Reading aloud"))
        self._picture = QLabel(self)
        self.sentence = ElidedLabel(Qt.TextElideMode.ElideRight, self)
        self.toggle_button = button(self.tr("Pause"), self.tr("Go on reading aloud, or pause"), "", self)
        self.toggle_button.clicked.connect(self.toggle_requested)
        self.stop_button = button(self.tr("Stop"), self.tr("Stop reading aloud"), "", self)
        self.stop_button.clicked.connect(self.stop_requested)
        self.show_button = button(self.tr("Show"), self.tr("Show the text that is read aloud"), "", self)
        self.show_button.clicked.connect(self.show_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.M, look.XS, look.XS, look.XS)
        row.setSpacing(look.S)
        row.addWidget(self._picture)
        row.addWidget(self.sentence, 1)
        for one in (self.toggle_button, self.stop_button, self.show_button):
            one.setProperty("isQuiet", "true")
            row.addWidget(one)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def show_reading(self, *, is_reading: bool) -> None:
        """Show whether it reads."""
        self._is_reading = is_reading
        rename(self.toggle_button, self.tr("Pause") if is_reading else self.tr("Go on"))
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        color = self._theme.colors.accent
        self._picture.setPixmap(self._icons.pixmap("speak", color, SIZE, self.devicePixelRatioF()))
        self.toggle_button.setIcon(self._icons.icon("pause" if self._is_reading else "play"))
        self.stop_button.setIcon(self._icons.icon("stop"))
        self.show_button.setIcon(self._icons.icon("chapters"))
