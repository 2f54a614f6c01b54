"""A dialog that stays on low screens: its middle is scrolled there, and its buttons are always in sight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from app.ui.widgets.fitting_scroll import FittingScroll
from app.ui.windows.dialog import Dialog

_TITLE_BAR: Final = 48


class ScrolledDialog(Dialog):
    """What is long is put into `shown`, which is added where it belongs."""

    def __init__(self, heading: str, name: str, parent: QWidget) -> None:
        """Begin a dialog; a screen reader calls its middle by `name`."""
        super().__init__(heading, parent)
        self.shown = FittingScroll(name, self)

    def fit(self) -> None:
        """Fit what was said below a field, too, which layouts learn of by events that wait."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        super().fit()
        room = self.screen().availableGeometry().height() - _TITLE_BAR - (self.height() - self.shown.height())
        margins = self._layout.contentsMargins()
        self.shown.fit(self.width() - margins.left() - margins.right(), room)
        super().fit()
