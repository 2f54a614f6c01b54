"""What an empty window shows: what to do, and that nothing leaves this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui import theme as look
from app.ui.icons import Icons
from app.ui.theme import Theme
from app.ui.widgets.buttons import button

_PICTURE = 56


class DropArea(QWidget):
    """Invites; the drop itself is taken anywhere on the window."""

    open_requested = Signal()
    read_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = QLabel(self.tr("Drop audio or video here and read what is said."), self)
        title.setFont(look.scaled(self.font(), look.DISPLAY, is_bold=True))
        promise = QLabel(self.tr("Everything happens on this computer. Nothing you open here leaves it."), self)
        promise.setFont(look.scaled(self.font(), look.TITLE))
        promise.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        more = QLabel(self.tr("Files and whole folders, as many as you like. You can also paste files."), self)
        more.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.choose_button = button(
            self.tr("&Choose recordings…"), self.tr("Choose recordings to transcribe"), "Ctrl+O", self
        )
        self.choose_button.clicked.connect(self.open_requested)
        self.read_button = button(
            self.tr("&Read a text aloud"), self.tr("Have a text or a document read aloud"), "", self
        )
        self.read_button.setProperty("isFlat", "true")
        self.read_button.clicked.connect(self.read_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.XL, look.XL, look.XL, look.XL)
        layout.setSpacing(look.M)
        layout.addStretch(3)
        layout.addWidget(self._picture)
        layout.addSpacing(look.S)
        for label in (title, promise, more):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(look.M)
        layout.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.read_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(4)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        color = self._theme.colors.accent
        self._picture.setPixmap(self._icons.pixmap("drop", color, _PICTURE, self.devicePixelRatioF()))
        self.choose_button.setIcon(self._icons.icon("open"))
        self.read_button.setIcon(self._icons.icon("speak"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the frame that says where to drop."""
        del event
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.outline), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(colors.base))
        frame = self.rect().toRectF().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, 2 * look.RADIUS, 2 * look.RADIUS)
        painter.end()
