"""How loud it is, and where it is heard: a mute button, a slider, and a menu of devices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QSlider, QWidget

from app.core.text import printable
from app.ui import theme as look
from app.ui.icons import Icons
from app.ui.theme import Theme
from app.ui.widgets.buttons import button

VOLUME_STEP: Final = 5
_PAGE: Final = 20
_SLIDER_WIDTH: Final = 84
_LEAST_SLIDER: Final = 40
_BUTTON_WIDTH: Final = 34


class SoundControls(QWidget):
    """Says what the user wants; knows nothing of sound."""

    mute_toggled = Signal(bool)
    volume_chosen = Signal(int)
    """In percent."""
    devices_requested = Signal()
    """Somebody wants to choose among the devices that are there now."""
    device_chosen = Signal(str)
    """A device by its name, or nothing for the system's own."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._is_muted = False
        self.menu: QMenu | None = None
        self.mute_button = button("", self.tr("Mute the sound, or do not"), "", self)
        self.mute_button.setAccessibleName(self.tr("Mute"))
        self.mute_button.setCheckable(True)
        self.mute_button.clicked.connect(self.mute_toggled)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(VOLUME_STEP)
        self.slider.setPageStep(_PAGE)
        self.slider.setMinimumWidth(_LEAST_SLIDER)
        self.slider.setMaximumWidth(_SLIDER_WIDTH)
        self.slider.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.slider.setAccessibleName(self.tr("Volume"))
        self.slider.setAccessibleDescription(self.tr("How loud the recording is played, in percent"))
        self.slider.valueChanged.connect(self._on_slider_value_changed)
        self.device_button = button("", self.tr("Choose the device on which it is heard"), "", self)
        self.device_button.setAccessibleName(self.tr("Output device"))
        self.device_button.clicked.connect(self.devices_requested)
        for one in (self.mute_button, self.device_button):
            one.setProperty("isFlat", "true")
            one.setFixedWidth(_BUTTON_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.XS)
        for widget in (self.mute_button, self.slider, self.device_button):
            layout.addWidget(widget)
        theme.changed.connect(self._on_theme_changed)
        self.show_volume(100, is_muted=False)

    def show_volume(self, percent: int, *, is_muted: bool) -> None:
        """Show how loud it is."""
        self._is_muted = is_muted
        self.slider.blockSignals(True)  # noqa: FBT003 (Qt's signature)
        self.slider.setValue(percent)
        self.slider.blockSignals(False)  # noqa: FBT003 (as above)
        self.slider.setToolTip(self.tr("Volume {percent} %").format(percent=percent))
        self.mute_button.setChecked(is_muted)
        self._on_theme_changed()

    def offer(self, names: Sequence[str], chosen: str) -> None:
        """Let one of some devices be chosen; the one that is chosen is offered even while it is not there."""
        menu = QMenu(self)
        menu.setAccessibleName(self.device_button.accessibleName())
        group = QActionGroup(menu)
        for name in ["", *names, *([chosen] if chosen and chosen not in names else [])]:
            text = printable(name).replace("&", "&&") if name else self.tr("As the system")
            action = menu.addAction(text)
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name == chosen)
            group.addAction(action)
        menu.triggered.connect(self._on_menu_triggered)
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(self.device_button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    @Slot(int)
    def _on_slider_value_changed(self, percent: int) -> None:
        self.volume_chosen.emit(percent)

    @Slot(QAction)
    def _on_menu_triggered(self, action: QAction) -> None:
        self.device_chosen.emit(str(action.data()))

    @Slot()
    def _on_theme_changed(self) -> None:
        is_silent = self._is_muted or self.slider.value() == 0
        self.mute_button.setIcon(self._icons.icon("muted" if is_silent else "volume"))
        self.device_button.setIcon(self._icons.icon("device"))
