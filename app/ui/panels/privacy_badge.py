"""What the status bar says: only what this system has confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui import theme as look
from app.ui.door import Door
from app.ui.icons import SIZE, Icons
from app.ui.theme import Theme
from app.ui.widgets.elided_button import ElidedButton
from app.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from app.core.cloud import CloudVendor
    from app.services.cloud_watch import CloudStanding
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
        self.button = ElidedButton(self)
        tip = self.tr("What stays on this computer, and how that is made sure")
        self.button.setIconSize(QSize(SIZE, SIZE))
        self.button.setAccessibleDescription(tip)
        self.button.setToolTip(tip)
        self.button.setObjectName("privacy-badge")
        self.button.setProperty("isQuiet", "true")
        self.button.clicked.connect(self.details_requested)
        self._standing: CloudStanding | None = None
        self._sending: AbstractSet[CloudVendor] = frozenset()
        self._cloud = QLabel(self)
        self._leaving = ElidedLabel(Qt.TextElideMode.ElideRight, self)
        self._lock = QLabel(self)
        self._library = QLabel(self)
        self._library.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._library.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(look.XS, 0, look.S, look.XS)
        layout.setSpacing(look.S)
        layout.addWidget(self.button)
        layout.addWidget(self._cloud)
        layout.addWidget(self._leaving)
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

    @property
    def door(self) -> Door:
        """Return how the window stands to a library."""
        return self._door

    @property
    def leaving_text(self) -> str:
        """Return what it says of cloud voices."""
        return self._leaving.accessibleName()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Say what the doctor found."""
        by_topic = {finding.topic: finding for finding in findings}
        network, files = by_topic.get("Network"), by_topic.get("Files")
        self.findings = [finding for finding in (network, files) if finding is not None]
        self._is_offline = network is not None and network.is_fine
        if self._is_offline:
            self._say(self.tr("The engine cannot open a network connection"))
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

    def show_standing(self, standing: CloudStanding | None) -> None:
        """Say what may leave and what left, None while nobody knows."""
        self._standing = standing
        self._on_theme_changed()

    def show_sending(self, vendors: AbstractSet[CloudVendor]) -> None:
        """Say where something is on its way to just now."""
        self._sending = vendors
        self._on_theme_changed()

    def say_again(self) -> None:
        """Say what is put together of names in the language of now."""
        self._on_theme_changed()

    def _of_leaving(self) -> str:
        standing = self._standing
        if self._door in {Door.LOCKED, Door.WITHOUT}:
            return self.tr("Nothing leaves this computer")  # all of it needs an open library
        if self._sending:
            return self.tr("Sending to {vendors}…").format(vendors=_names(self._sending))
        if standing is None:
            return ""
        if standing.on and standing.is_offline:
            return self.tr("Offline switch on: nothing leaves")
        if standing.on:
            return self.tr("Cloud voice on: {vendors}").format(vendors=_names(standing.on))
        if standing.requests:
            return self.tr("No cloud voice is on")
        return self.tr("Nothing has left this computer")

    @property
    def _may_leave(self) -> bool:
        standing = self._standing
        is_on = standing is not None and bool(standing.on) and not standing.is_offline
        return self._door is Door.OPEN and (is_on or bool(self._sending))

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
        self._cloud.setVisible(self._may_leave)
        self._cloud.setPixmap(self._icons.pixmap("cloud", colors.warning, SIZE, self.devicePixelRatioF()))
        text = self._of_leaving()
        self._leaving.set_text(text)
        self._leaving.setToolTip(text)
        quiet, plain = QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.WindowText
        self._leaving.setForegroundRole(plain if self._may_leave else quiet)


def _names(vendors: Iterable[CloudVendor]) -> str:
    return ", ".join(sorted(vendor.public_name for vendor in vendors))
