"""What the status bar says about the engine's isolation: only what this system has confirmed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.services.doctor_service import Finding
from app.ui import theme as look
from app.ui.icons import SIZE, Icons
from app.ui.theme import Theme


class PrivacyBadge(QWidget):
    """Promises nothing until the doctor has tried a real engine."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._is_offline: bool | None = None
        self._picture = QLabel(self)
        self._label = QLabel(self.tr("Checking how the engine is locked away…"), self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(look.S, look.XS, look.S, look.XS)
        layout.setSpacing(look.XS)
        layout.addWidget(self._picture)
        layout.addWidget(self._label)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def text(self) -> str:
        """Return what it says."""
        return self._label.text()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Say what the doctor found."""
        by_topic = {finding.topic: finding for finding in findings}
        network, files = by_topic.get("Network"), by_topic.get("Files")
        self._is_offline = network is not None and network.is_fine
        if self._is_offline:
            self._label.setText(self.tr("Offline: the engine cannot open a network connection"))
        elif network is None:
            self._label.setText(self.tr("The speech engine does not start here"))
        else:
            self._label.setText(self.tr("Best effort: this system does not bar the engine from the network"))
        facts = [f"{finding.topic}: {finding.value}." for finding in (network, files) if finding is not None]
        self.setToolTip("\n".join(facts))
        self._on_theme_changed()

    def show_unknown(self) -> None:
        """Say that it could not be found out."""
        self._is_offline = False
        self._label.setText(self.tr("Whether the engine is locked away could not be checked"))
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        colors = self._theme.colors
        name, color = {
            None: ("waiting", colors.secondary),
            True: ("locked", colors.good),
            False: ("unlocked", colors.warning),
        }[self._is_offline]
        self._picture.setPixmap(self._icons.pixmap(name, color, SIZE, self.devicePixelRatioF()))
