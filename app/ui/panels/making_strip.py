"""Below all places of the window: a text that becomes sound, how far it is, and a way to end that."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QWidget

from app.core.text import printable
from app.ui import theme as look
from app.ui.icons import SIZE, Icons
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.wording import eta_text

_STEPS: Final = 1000
_BAR_WIDTH: Final = 160


class MakingStrip(QFrame):
    """One line: what is made, how long that still takes as far as it is known, stop."""

    stop_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.setObjectName("reading-strip")
        self.setAccessibleName(self.tr("A text becomes sound"))
        self._picture = QLabel(self)
        self.title = ElidedLabel(Qt.TextElideMode.ElideRight, self)
        self.left = QLabel(self)
        self.left.setForegroundRole(self.left.palette().ColorRole.PlaceholderText)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setFixedWidth(_BAR_WIDTH)
        self.progress.setRange(0, _STEPS)
        self.stop_button = button(
            self.tr("Stop"), self.tr("Stop making the sound; what is not finished is not kept"), "", self
        )
        self.stop_button.setProperty("isQuiet", "true")
        self.stop_button.clicked.connect(self.stop_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.M, look.XS, look.XS, look.XS)
        row.setSpacing(look.S)
        row.addWidget(self._picture)
        row.addWidget(self.title, 1)
        for one in (self.left, self.progress, self.stop_button):
            row.addWidget(one)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def show_title(self, title: str) -> None:
        """Show what is made; nothing of it is there yet."""
        self.title.set_text(self.tr("Making sound of “{title}”").format(title=printable(title)))
        self.show_progress(0.0, None)
        self.show()

    def show_progress(self, share: float, left_s: float | None) -> None:
        """Show how much is done, and the seconds that it still takes, None while nobody knows."""
        self.progress.setValue(round(share * _STEPS))
        self.left.setText(eta_text(left_s))

    def forget(self) -> None:
        """Show nothing."""
        self.hide()
        self.title.set_text("")
        self.left.clear()

    @Slot()
    def _on_theme_changed(self) -> None:
        color = self._theme.colors.accent
        self._picture.setPixmap(self._icons.pixmap("speak", color, SIZE, self.devicePixelRatioF()))
        self.stop_button.setIcon(self._icons.icon("stop"))
