"""What the status bar says: only what this system has confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui import theme as look
from app.ui.door import Door
from app.ui.icons import SIZE, Icons
from app.ui.theme import Theme
from app.ui.widgets.buttons import button

if TYPE_CHECKING:
    from app.services.doctor_service import Finding


class PrivacyBadge(QWidget):
    """Promises nothing until the doctor has tried a real engine."""

    details_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._is_offline: bool | None = None
        self._door = Door.UNDECIDED
        self.findings: Sequence[Finding] = ()
        self.button = button("", self.tr("What stays on this computer, and how that is made sure"), "", self)
        self.button.setObjectName("privacy-badge")
        self.button.setProperty("isQuiet", "true")
        self.button.clicked.connect(self.details_requested)
        self._sent = QLabel(self.tr("0 bytes sent"), self)
        self._lock = QLabel(self)
        self._library = QLabel(self)
        for label in (self._sent, self._library):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(look.XS, 0, look.S, look.XS)
        layout.setSpacing(look.S)
        layout.addWidget(self.button)
        layout.addWidget(self._sent)
        layout.addSpacing(look.S)
        layout.addWidget(self._lock)
        layout.addWidget(self._library)
        self._say(self.tr("Checking how the engine is locked away…"))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def text(self) -> str:
        """Return what it says of the engine."""
        return self.button.text()

    @property
    def library_text(self) -> str:
        """Return what it says of the library, nothing while there is none."""
        return self._library.text()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Say what the doctor found."""
        by_topic = {finding.topic: finding for finding in findings}
        network, files = by_topic.get("Network"), by_topic.get("Files")
        self.findings = [finding for finding in (network, files) if finding is not None]
        self._is_offline = network is not None and network.is_fine
        if self._is_offline:
            self._say(self.tr("Offline: the engine cannot open a network connection"))
        elif network is None:
            self._say(self.tr("The speech engine does not start here"))
        else:
            self._say(self.tr("Best effort: this system does not bar the engine from the network"))
        self._on_theme_changed()

    def show_unknown(self) -> None:
        """Say that it could not be found out."""
        self._is_offline = False
        self._say(self.tr("Whether the engine is locked away could not be checked"))
        self._on_theme_changed()

    def show_door(self, door: Door) -> None:
        """Say whether the library is open."""
        self._door = door
        self._library.setText(
            {
                Door.OPEN: self.tr("Library unlocked"),
                Door.LOCKED: self.tr("Library locked"),
                Door.WITHOUT: self.tr("No library"),
                Door.UNDECIDED: "",
            }[door]
        )
        self._on_theme_changed()

    def _say(self, text: str) -> None:
        self.button.setText(text)
        self.button.setAccessibleName(text)

    @Slot()
    def _on_theme_changed(self) -> None:
        colors = self._theme.colors
        name, color = {
            None: ("waiting", colors.secondary),
            True: ("locked", colors.good),
            False: ("unlocked", colors.warning),
        }[self._is_offline]
        self.button.setIcon(self._icons.icon(name, color))
        self._lock.setVisible(self._door in {Door.OPEN, Door.LOCKED})
        picture = "unlocked" if self._door is Door.OPEN else "locked"
        self._lock.setPixmap(self._icons.pixmap(picture, colors.secondary, SIZE, self.devicePixelRatioF()))
