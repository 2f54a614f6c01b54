"""A text that is read aloud: written and pasted while nobody reads, marked word by word while somebody does."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from app.ui import theme as look
from app.ui.shown_text import is_right_to_left, one_line
from app.ui.text_places import TextPlaces, with_short_lines
from app.ui.theme import Theme
from app.ui.widgets.drop_zone import dropped
from app.ui.widgets.following_scroll import FollowingScroll
from app.ui.widgets.piecewise_text import PIECE_CHARS, PiecewiseText
from app.ui.widgets.reading_marks import ReadingMarks

_LONGEST_WORD: Final = 40
_WORD: Final = re.compile(r"\w[\w'\u2019-]*")
_LOOKED_AT_CHARS: Final = 200
Stretch = tuple[int, int]


class ReadingView(QPlainTextEdit):
    """Marks by what is drawn over the text alone, so that a book costs no more than a line."""

    place_chosen = Signal(int)
    """A character of the text that somebody clicked while it is read or paused."""
    read_requested = Signal(object)
    """A character of the text from which somebody wants to hear it."""
    selection_requested = Signal()
    word_requested = Signal(str)
    """A word whose pronunciation somebody wants to change."""
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
        self._long = PiecewiseText(self)
        self._long.ended.connect(self._on_long_ended)
        self._marks = ReadingMarks(self, theme)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # files are taken by the window
        self.document().setDocumentMargin(look.L)
        self.setFont(look.scaled(self.font(), look.READING))
        self._scroll = FollowingScroll(self)
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
        self._long.end()
        self.setReadOnly(self._is_reading)
        self.setPlainText(text[:PIECE_CHARS])
        self.verticalScrollBar().setValue(0)
        if len(text) > PIECE_CHARS:
            cursor = QTextCursor(self.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            self._load(text[PIECE_CHARS:], cursor)

    @property
    def is_loading(self) -> bool:
        """Say whether more of the text is to come."""
        return self._long.is_loading

    def _load(self, text: str, cursor: QTextCursor) -> None:
        self._long.begin(text, cursor)
        self.setReadOnly(True)

    @Slot()
    def _on_long_ended(self) -> None:
        self.setReadOnly(self._is_reading)
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
        self._scroll.begin()
        flags = Qt.TextInteractionFlag
        self.setReadOnly(is_reading or self.is_loading)
        if is_reading:
            self.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_reading else Qt.CursorShape.IBeamCursor)

    def use_motion(self, *, is_smooth: bool) -> None:
        """Scroll smoothly, or jump."""
        self._scroll.is_smooth = is_smooth

    def mark(self, word: Stretch | None, sentence: Stretch | None, *, has_words: bool = True) -> None:
        """Mark a word and the sentence around it, or a passage alone, and keep the place in sight."""
        self._marks.has_words = has_words
        self._marks.set(self._cursor(word), self._cursor(sentence))
        if self._marks.word is not None:
            self._scroll.follow(self._marks.word)

    @property
    def marked(self) -> Stretch | None:
        """Return the word that is marked; it moves with what is typed before it."""
        return self._stretch(self._marks.word)

    @property
    def marked_sentence(self) -> Stretch | None:
        """Return the sentence that is marked."""
        return self._stretch(self._marks.sentence)

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

    @Slot(int)
    def _on_user_scrolled(self, _action: int) -> None:
        """Let people look elsewhere until the word comes by again."""
        self._scroll.let_go()

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
        self._marks.show()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Let people look elsewhere."""
        self._on_user_scrolled(0)
        super().wheelEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose a place by a click once reading has begun; what was drawn over is a selection."""
        super().mouseReleaseEvent(event)
        is_click = event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        if is_click and (self._is_reading or self._marks.word is not None):
            self.place_chosen.emit(self._word_start(self.cursorForPosition(event.position().toPoint())))

    def _word_start(self, cursor: QTextCursor) -> int:
        cursor.movePosition(QTextCursor.MoveOperation.StartOfWord)
        return self.places.character(cursor.position())

    def _word_at(self, start: int) -> str:
        """Return what is selected if it is short, else the word that begins at a character."""
        text, selection = self.places.text, self.selection
        if selection is not None and selection[1] - selection[0] <= _LONGEST_WORD:
            return one_line(text[slice(*selection)])
        found = _WORD.match(text, start)
        return found.group() if found is not None and len(found.group()) <= _LONGEST_WORD else ""

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
            word = self._word_at(start)
            if word:
                shown = word.replace("&", "&&")
                say = menu.addAction(
                    self.tr("Pronunciation of “{word}”…").format(word=shown),
                    lambda: self.word_requested.emit(word),
                )
                menu.insertAction(first, say)
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
        if len(text) <= PIECE_CHARS:
            self.insertPlainText(text)
        elif not self.is_loading:
            cursor = self.textCursor()
            cursor.removeSelectedText()
            self._load(text, cursor)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw what is heard over the text."""
        super().paintEvent(event)
        self._marks.paint(event)
