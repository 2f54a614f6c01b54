"""Above the transcript: what is looked for in it, where one is among what was found, and what takes its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.core.finding import Query
from app.ui import theme as look
from app.ui.icons import Icons
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.compact_row import CompactRow

_DEBOUNCE_MS = 120
_LONGEST = 1000


class FindBar(QFrame):
    """Tells what to look for once its user pauses; Enter goes on, Shift and Enter back, Escape closes it."""

    query_changed = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    replace_requested = Signal()
    replace_all_requested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE_MS)
        self._timer.timeout.connect(self.query_changed)
        self.field = _Field(self.tr("Find in this transcript"), self)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.previous_button = button("", self.tr("Go to the find before"), "", self)
        self.next_button = button("", self.tr("Go to the next find"), "", self)
        self.close_button = button("", self.tr("Close the search"), "Esc", self)
        self.replacement = _Field(self.tr("Replace with"), self)
        self.replace_button = button(self.tr("&Replace"), self.tr("Replace this find and go on"), "", self)
        self.all_button = button(self.tr("Replace a&ll"), self.tr("Replace all finds as one edit"), "", self)
        self.case = QCheckBox(self.tr("Match &case"), self)
        self.words = QCheckBox(self.tr("&Whole words"), self)
        self.pattern = QCheckBox(self.tr("Regular e&xpression"), self)
        self._connect()
        self._place()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._timer.start)
        for box in self._all_boxes:
            box.toggled.connect(self.query_changed)
        for field in (self.field, self.replacement):
            field.closed.connect(self.close_search)
            field.went_back.connect(self.previous_requested)
        self.field.went_on.connect(self.next_requested)
        self.replacement.went_on.connect(self.replace_requested)
        self.previous_button.clicked.connect(self.previous_requested)
        self.next_button.clicked.connect(self.next_requested)
        self.close_button.clicked.connect(self.close_search)
        self.replace_button.clicked.connect(self.replace_requested)
        self.all_button.clicked.connect(self.replace_all_requested)

    def _place(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.XS)
        grid.setVerticalSpacing(look.XS)
        grid.setColumnStretch(0, 1)
        finds = QHBoxLayout()
        finds.setSpacing(look.XS)
        for one in (self.count, self.previous_button, self.next_button, self.close_button):
            finds.addWidget(one)
            one.setProperty("isQuiet", "true")
        replaces = QHBoxLayout()
        replaces.setSpacing(look.XS)
        replaces.addWidget(self.replace_button)
        replaces.addWidget(self.all_button)
        grid.addWidget(self.field, 0, 0)
        grid.addLayout(finds, 0, 1)
        grid.addWidget(self.replacement, 1, 0)
        grid.addLayout(replaces, 1, 1)
        self._boxes = QGridLayout()
        self._boxes.setHorizontalSpacing(look.S)
        self._boxes.setVerticalSpacing(0)
        self._boxes.setColumnStretch(len(self._all_boxes), 1)
        self._place_boxes(is_compact=False)
        self._row = CompactRow(
            self, self._boxes_width, lambda is_compact: self._place_boxes(is_compact=is_compact)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.L, 0, look.L, look.S)
        layout.setSpacing(look.XS)
        layout.addLayout(grid)
        layout.addLayout(self._boxes)

    @property
    def _all_boxes(self) -> tuple[QCheckBox, ...]:
        return self.case, self.words, self.pattern

    def _boxes_width(self) -> int:
        return sum(box.sizeHint().width() + look.S for box in self._all_boxes) + 2 * look.L

    def _place_boxes(self, *, is_compact: bool) -> None:
        columns = 2 if is_compact else len(self._all_boxes)
        for at, box in enumerate(self._all_boxes):
            self._boxes.addWidget(box, at // columns, at % columns)

    @property
    def query(self) -> Query:
        """Return what is looked for."""
        return Query(
            text=self.field.text(),
            is_pattern=self.pattern.isChecked(),
            matches_case=self.case.isChecked(),
            whole_words=self.words.isChecked(),
        )

    def open_search(self, text: str, *, with_replacement: bool, can_replace: bool) -> None:
        """Let something be looked for, beginning with a text if there is one."""
        for one in (self.replacement, self.replace_button, self.all_button):
            one.setVisible(with_replacement and can_replace)
        self.show()
        if text:
            self.field.setText(text)
        self.field.selectAll()
        self.field.setFocus()
        self._timer.start()

    def tell(self, text: str, why: str = "") -> None:
        """Say how much was found, or why it cannot be looked for."""
        self.count.setText(text)
        self.count.setToolTip(why)

    def forget(self) -> None:
        """Hold nothing, and close."""
        for field in (self.field, self.replacement):
            field.setText("")
        self._timer.stop()
        self.tell("")
        self.hide()

    @Slot()
    def close_search(self) -> None:
        """Close the bar."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.previous_button.setIcon(self._icons.icon("up"))
        self.next_button.setIcon(self._icons.icon("down"))
        self.close_button.setIcon(self._icons.icon("close"))


class _Field(QLineEdit):
    went_on = Signal()
    went_back = Signal()
    closed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setMaxLength(_LONGEST)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window's own shortcut."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go on, go back, close."""
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                (self.went_back if is_shifted else self.went_on).emit()
            case Qt.Key.Key_Up:
                self.went_back.emit()
            case Qt.Key.Key_Down:
                self.went_on.emit()
            case _:
                super().keyPressEvent(event)
