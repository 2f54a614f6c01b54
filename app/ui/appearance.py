"""Applies what is set of the looks: theme, text size, motion."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from app.core import settings
from app.core.settings import Setting
from app.services.settings_service import SettingsService
from app.ui.theme import Theme, scaled

_EFFECTS: Final = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
_SIZE_RESOLVED: Final = 0x0002  # QFont::SizeResolved, which PySide6 does not name


class Appearance(QObject):
    """Shows what is set when it is made, and what is changed when it is told."""

    def __init__(self, service: SettingsService, theme: Theme) -> None:
        super().__init__(theme)
        self._settings = service
        self._theme = theme
        self._flash_ms = QGuiApplication.styleHints().cursorFlashTime()
        self._apply_text_size()
        self._apply_motion()

    def _apply_text_size(self) -> None:
        """Scale the font of the system, and with it every font that some widget made of it."""
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        wanted = scaled(system, self._settings.get(settings.TEXT_PERCENT) / 100)
        factor = _size(wanted) / _size(QApplication.font())
        if abs(factor - 1) < 0.001:
            return  # as long as it is not set, what the system changes is followed
        QApplication.setFont(wanted)
        for widget in QApplication.allWidgets():
            if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and _has_own_size(widget):
                widget.setFont(scaled(widget.font(), factor))
        self._theme.changed.emit()  # what is drawn by hand is drawn again
        for widget in QApplication.allWidgets():
            if isinstance(widget, QAbstractItemView):
                widget.scheduleDelayedItemsLayout()

    def _apply_motion(self) -> None:
        is_reduced = self._settings.get(settings.REDUCED_MOTION)
        QGuiApplication.styleHints().setCursorFlashTime(0 if is_reduced else self._flash_ms)
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, not is_reduced)

    @Slot(object)
    def apply(self, changed: Setting[Any]) -> None:
        """Show what was changed, if it is a matter of the looks."""
        if changed is settings.THEME:
            self._theme.use(self._settings.get(settings.THEME))
        elif changed is settings.TEXT_PERCENT:
            self._apply_text_size()
        elif changed is settings.REDUCED_MOTION:
            self._apply_motion()


def _size(font: QFont) -> float:
    return font.pointSizeF() if font.pointSizeF() > 0 else float(font.pixelSize())


def _has_own_size(widget: QWidget) -> bool:
    return bool(widget.font().resolveMask() & _SIZE_RESOLVED)
