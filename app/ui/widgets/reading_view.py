"""A text that is read aloud: written and pasted while nobody reads, marked word by word while somebody does."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractAnimation, QMimeData, QPropertyAnimation, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollBar, QTextEdit, QWidget

from app.ui import theme as look
from app.ui.shown_text import is_right_to_left
from app.ui.text_places import TextPlaces, with_short_lines
from app.ui.theme import Theme
from app.ui.widgets.drop_zone import dropped

_SCROLL_MS: Final = 220
_FRAME_PX: Final = 2.0
_LOOKED_AT_CHARS: Final = 200
_PIECE_CHARS: Final = 200_000
"""So much is taken in at once: ten megabytes would hold up the window for seconds."""
Stretch = tuple[int, int]


class ReadingView(QPlainTextEdit):
    """Marks by what is drawn over the text alone, so that a book costs no more than a line."""

    place_chosen = Signal(int)
    """A character of the text that somebody clicked while it is read or paused."""
    read_requested = Signal(object)
    """A character of the text from which somebody wants to hear it."""
    selection_requested = Signal()
    files_pasted = Signal(object)
    edited = Signal()
    loaded = Signal()
    """A long text is there to its end."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places = TextPlaces("")
        self._is_known = True  # whether `_places` is that of what is shown
        self._is_reading = False
        self._follows = True
        self._is_smooth = True
        self._rest = ""  # of a long text that is being taken in
        self._inserting = QTextCursor()
        self._loading = QTimer(self)
        self._loading.setInterval(0)
        self._loading.timeout.connect(self._on_loading_timeout)
        self._word: QTextCursor | None = None
        self._sentence: QTextCursor | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # files are taken by the window
        self.document().setDocumentMargin(look.L)
        self.setFont(look.scaled(self.font(), look.READING))
        self._scrolling = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._scrolling.setDuration(_SCROLL_MS)
        self.textChanged.connect(self._on_text_changed)
        self.verticalScrollBar().actionTriggered.connect(self._on_user_scrolled)
        theme.changed.connect(self._on_theme_changed)

    # ---- the text

    @property
    def places(self) -> TextPlaces:
        """Return the text with the places in it."""
        if not self._is_known:
            self._places, self._is_known = TextPlaces(self.toPlainText()), True
        return self._places

    @property
    def is_empty(self) -> bool:
        """Say whether there is no text."""
        return self.document().isEmpty()

    def show_text(self, text: str) -> None:
        """Show another text; nothing of the one before can be brought back."""
        self.mark(None, None)
        self._end_loading()
        self.setPlainText(text[:_PIECE_CHARS])
        self.verticalScrollBar().setValue(0)
        if len(text) > _PIECE_CHARS:
            cursor = QTextCursor(self.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            self._load(text[_PIECE_CHARS:], cursor)

    @property
    def is_loading(self) -> bool:
        """Say whether more of the text is to come."""
        return bool(self._rest)

    def _load(self, text: str, cursor: QTextCursor) -> None:
        """Take in a long text piece by piece, while the window lives; it cannot be undone."""
        self._rest, self._inserting = text, cursor
        self.setUndoRedoEnabled(False)
        self.setReadOnly(True)
        self._loading.start()

    def _end_loading(self) -> None:
        self._loading.stop()
        self._rest, self._inserting = "", QTextCursor()
        self.setUndoRedoEnabled(True)
        self.setReadOnly(self._is_reading)

    @Slot()
    def _on_loading_timeout(self) -> None:
        piece, self._rest = self._rest[:_PIECE_CHARS], self._rest[_PIECE_CHARS:]
        self._inserting.insertText(piece)
        if not self._rest:
            self._end_loading()
            self.loaded.emit()

    @property
    def caret(self) -> int:
        """Return the character before which the caret stands, or at which the selection begins."""
        return self.places.character(self.textCursor().selectionStart())

    @property
    def selection(self) -> Stretch | None:
        """Return what is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self.places.character(cursor.selectionStart()), self.places.character(cursor.selectionEnd())

    @property
    def word_start(self) -> int:
        """Return where the word at the caret begins, or the selection."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.setPosition(cursor.selectionStart())
        return self._word_start(cursor)

    def put_caret(self, character: int) -> None:
        """Put the caret before a character, and show it."""
        cursor = self.textCursor()
        cursor.setPosition(min(self.places.units(character), self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    # ---- reading

    def show_reading(self, *, is_reading: bool) -> None:
        """Let nothing be typed while it is read; a click then chooses a place."""
        self._is_reading = is_reading
        self._follows = True
        flags = Qt.TextInteractionFlag
        self.setReadOnly(is_reading or self.is_loading)
        if is_reading:
            self.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_reading else Qt.CursorShape.IBeamCursor)

    def use_motion(self, *, is_smooth: bool) -> None:
        """Scroll smoothly, or jump."""
        self._is_smooth = is_smooth

    def mark(self, word: Stretch | None, sentence: Stretch | None) -> None:
        """Mark a word and the sentence around it, and keep the word in sight."""
        self._word = self._cursor(word)
        self._sentence = self._cursor(sentence)
        self._show_marks()
        if self._word is not None:
            self._follow(self._word)

    @property
    def marked(self) -> Stretch | None:
        """Return the word that is marked; it moves with what is typed before it."""
        return self._stretch(self._word)

    @property
    def marked_sentence(self) -> Stretch | None:
        """Return the sentence that is marked."""
        return self._stretch(self._sentence)

    def _cursor(self, stretch: Stretch | None) -> QTextCursor | None:
        if stretch is None:
            return None
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self.places.units(stretch[0]), last))
        cursor.setPosition(min(self.places.units(stretch[1]), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _stretch(self, cursor: QTextCursor | None) -> Stretch | None:
        if cursor is None:
            return None
        return self.places.character(cursor.selectionStart()), self.places.character(cursor.selectionEnd())

    def _show_marks(self) -> None:
        colors = self._theme.colors
        marks = []
        for cursor, ground in ((self._sentence, colors.selected), (self._word, colors.accent)):
            if cursor is None or not cursor.hasSelection():
                continue
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            form = QTextCharFormat()
            form.setBackground(QColor(ground))
            form.setForeground(QColor(colors.text if cursor is self._sentence else colors.on_accent))
            if cursor is self._word:
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            mark.format = form
            marks.append(mark)
        self.setExtraSelections(marks)

    # ---- keeping the word in sight

    def _follow(self, cursor: QTextCursor) -> None:
        bar = self.verticalScrollBar()
        line = self._line(cursor)
        shown = max(1, bar.pageStep())
        first = self._aim if self._is_scrolling else bar.value()
        is_in_sight = first <= line < first + shown
        self._follows = self._follows or is_in_sight
        if self._follows and not first + min(1, line) <= line < first + max(1, shown * 3 // 4):
            self._scroll(bar, line - shown // 4)

    def _line(self, cursor: QTextCursor) -> int:
        """Return the line of the whole text in which a place stands; only its own paragraph is laid out."""
        at = cursor.selectionStart()
        block: QTextBlock = self.document().findBlock(at)
        self.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(at - block.position())
        return block.firstLineNumber() + (line.lineNumber() if line.isValid() else 0)

    @property
    def _is_scrolling(self) -> bool:
        return self._scrolling.state() is QAbstractAnimation.State.Running

    @property
    def _aim(self) -> int:
        return int(self._scrolling.endValue() or 0)

    def _scroll(self, bar: QScrollBar, wanted: int) -> None:
        aim = min(max(wanted, bar.minimum()), bar.maximum())
        self._scrolling.stop()
        if self._is_smooth and abs(aim - bar.value()) <= 3 * bar.pageStep():
            self._scrolling.setStartValue(bar.value())
            self._scrolling.setEndValue(aim)
            self._scrolling.start()
        else:
            bar.setValue(aim)

    @Slot(int)
    def _on_user_scrolled(self, _action: int) -> None:
        """Let people look elsewhere until the word comes by again."""
        self._scrolling.stop()
        self._follows = False

    # ---- changes

    @Slot()
    def _on_text_changed(self) -> None:
        self._is_known = False
        self._align()
        self.edited.emit()

    def _align(self) -> None:
        """Begin lines on the side on which the text begins: Qt does so in rich text alone."""
        is_right = is_right_to_left(self.document().firstBlock().text()[:_LOOKED_AT_CHARS])
        option = self.document().defaultTextOption()
        wanted = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        if option.alignment() != wanted:
            option.setAlignment(wanted)
            self.document().setDefaultTextOption(option)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._show_marks()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Let people look elsewhere."""
        self._on_user_scrolled(0)
        super().wheelEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose a place by a click once reading has begun; what was drawn over is a selection."""
        super().mouseReleaseEvent(event)
        is_click = event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        if is_click and (self._is_reading or self._word is not None):
            self.place_chosen.emit(self._word_start(self.cursorForPosition(event.position().toPoint())))

    def _word_start(self, cursor: QTextCursor) -> int:
        cursor.movePosition(QTextCursor.MoveOperation.StartOfWord)
        return self.places.character(cursor.position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offer to read from there, before what can be done with any text."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        is_at_mouse = by_mouse and not self.textCursor().hasSelection()
        start = self._word_start(self.cursorForPosition(event.pos())) if is_at_mouse else self.word_start
        menu = self.createStandardContextMenu(event.pos())
        menu.setAccessibleName(self.tr("What can be done with the text"))
        first = menu.actions()[0] if menu.actions() else None
        read = menu.addAction(self.tr("Read from here"), lambda: self.read_requested.emit(start))
        read.setEnabled(not self.is_empty)
        if first is not None:
            menu.insertAction(first, read)
            if self.textCursor().hasSelection():
                menu.insertAction(
                    first, menu.addAction(self.tr("Read the selection"), self.selection_requested.emit)
                )
            menu.insertSeparator(first)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Take text and files."""
        return source.hasText() or bool(dropped(source).paths)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Paste text without its looks; files are opened."""
        paths = dropped(source).paths
        if paths:
            self.files_pasted.emit(paths)
            return
        text = with_short_lines(source.text())
        if len(text) <= _PIECE_CHARS:
            self.insertPlainText(text)
        elif not self.is_loading:
            cursor = self.textCursor()
            cursor.removeSelectedText()
            self._load(text, cursor)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw a line under the word that is thick enough to be seen without colours."""
        super().paintEvent(event)
        if self._word is None or not self._word.hasSelection():
            return
        start, end = QTextCursor(self._word), QTextCursor(self._word)
        start.setPosition(self._word.selectionStart())
        end.setPosition(self._word.selectionEnd())
        first, last = self.cursorRect(start), self.cursorRect(end)
        if first.top() != last.top() or not event.rect().intersects(first.united(last)):
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colors.text), _FRAME_PX))
        box = first.united(last).toRectF().adjusted(-1, 0, 1, 0)
        painter.drawRoundedRect(box, 3, 3)
        painter.end()
