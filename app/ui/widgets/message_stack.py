"""Messages below each other, as many as there are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import theme as look
from app.ui.icons import Icons
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.messages import Message
    from app.ui.widgets.message_strip import MessageStrip


class MessageStack(QWidget):
    """Shows a few messages; takes no room while there are none."""

    remedy_chosen = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, *, can_dismiss: bool, at_most: int = 4, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._can_dismiss = can_dismiss
        self._at_most = at_most
        self._strips: list[MessageStrip] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.S)
        self.hide()

    @property
    def messages(self) -> list[Message]:
        """Return what is shown."""
        return [strip.message for strip in self._strips]

    def add(self, message: Message) -> None:
        """Show one more; the oldest goes where there would be too many.

        So does one that says the same, and a piece of good news that asks for nothing makes room for the next.
        """
        from app.ui.widgets.message_strip import MessageStrip  # noqa: PLC0415 (not a part of the first frame)

        for strip in list(self._strips):
            is_older_news = self._can_dismiss and strip.message.is_news and message.is_news
            if strip.message == message or is_older_news:
                self._remove(strip)
        while len(self._strips) >= self._at_most:
            self._remove(self._strips[0])
        strip = MessageStrip(message, self._theme, self._icons, can_dismiss=self._can_dismiss, parent=self)
        strip.remedy_chosen.connect(self.remedy_chosen)
        strip.dismissed.connect(partial(self._remove, strip))
        if self._can_dismiss:
            strip.remedy_chosen.connect(partial(self._on_strip_remedy_chosen, strip))
        self._strips.append(strip)
        self._layout.addWidget(strip)
        self.show()

    def show_all(self, messages: Sequence[Message]) -> None:
        """Show these and no others."""
        if list(messages) == self.messages:
            return
        for strip in list(self._strips):
            self._remove(strip)
        for message in messages:
            self.add(message)

    def _on_strip_remedy_chosen(self, strip: MessageStrip, _remedy: object) -> None:
        """Let a message go whose answer was chosen."""
        self._remove(strip)

    def _remove(self, strip: MessageStrip) -> None:
        if strip in self._strips:
            self._strips.remove(strip)
            self._layout.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        self.setVisible(bool(self._strips))
