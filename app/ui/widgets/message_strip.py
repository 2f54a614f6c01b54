"""One message in the window: an icon, a sentence, and what can be done about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.ui import theme as look
from app.ui.icons import SIZE, Icons
from app.ui.messages import Kind, Message, Remedy
from app.ui.theme import Theme

_ICONS: Final = {Kind.INFO: "info", Kind.WARNING: "warning", Kind.DANGER: "failed"}


class MessageStrip(QFrame):
    """Shows a message; its text can be selected, its details copied."""

    dismissed = Signal()
    remedy_chosen = Signal(object)

    def __init__(
        self, message: Message, theme: Theme, icons: Icons, *, can_dismiss: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.message = message
        self._theme = theme
        self._icons = icons
        self._icon = QLabel(self)
        self._text = QLabel(message.text, self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._text.setAccessibleName(message.text)
        policy = self._text.sizePolicy()  # with its height for a width, which word wrap has set
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self._text.setSizePolicy(policy)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(look.M, look.S, look.S, look.S)
        self._layout.setSpacing(look.S)
        self._layout.addWidget(self._icon)
        self._layout.addWidget(self._text, 1)
        remedies = {
            Remedy.ADD_MODEL: (self.tr("A&dd a model…"), self.tr("Add a speech model from a folder")),
            Remedy.RESUME_ALL: (self.tr("Resume a&ll"), self.tr("Go on with everything that was interrupted")),
            Remedy.SHOW_DUE: (self.tr("Show what is d&ue…"), self.tr("Show what the rules would delete")),
            Remedy.SHOW_ERRORS: (self.tr("S&how details…"), self.tr("Show the recent errors")),
            Remedy.SHOW_ITEM: (self.tr("Show i&t"), self.tr("Show it in the library")),
            Remedy.TAKE_BACK: (self.tr("Take &back"), self.tr("Take out of the trash what was moved there")),
            Remedy.TAKE_BACK_MARKS: (self.tr("Take &back"), self.tr("Remove the marks that were made")),
        }
        if message.remedy in remedies:
            self._add_button(*remedies[message.remedy]).clicked.connect(self._on_remedy_clicked)
        if message.details:
            self._add_button(
                self.tr("Copy de&tails"), self.tr("Copy the details of this message")
            ).clicked.connect(self._on_copy_clicked)
        self._close_button: QPushButton | None = None
        if can_dismiss:
            self._close_button = self._add_button("", self.tr("Dismiss this message"))
            self._close_button.clicked.connect(self.dismissed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _add_button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("isQuiet", "true")
        button.setAccessibleName(name)
        button.setToolTip(name)
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def _colors(self) -> tuple[str, str]:
        """Return ground and mark."""
        colors = self._theme.colors
        return {
            Kind.INFO: (colors.info_ground, colors.accent),
            Kind.WARNING: (colors.warning_ground, colors.warning),
            Kind.DANGER: (colors.danger_ground, colors.danger),
        }[self.message.kind]

    @Slot()
    def _on_theme_changed(self) -> None:
        mark = self._colors()[1]
        self._icon.setPixmap(
            self._icons.pixmap(_ICONS[self.message.kind], mark, SIZE + 2, self.devicePixelRatioF())
        )
        if self._close_button is not None:
            self._close_button.setIcon(self._icons.icon("close"))

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.message.text}\n\n{self.message.details}")

    @Slot()
    def _on_remedy_clicked(self) -> None:
        self.remedy_chosen.emit(self.message.remedy)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ground with a mark at its edge."""
        del event
        ground, mark = self._colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(QColor(ground))
        area = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, look.RADIUS, look.RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mark))
        painter.drawRoundedRect(area.adjusted(0, 0, 3 - area.width(), 0), 1.5, 1.5)
        painter.end()
