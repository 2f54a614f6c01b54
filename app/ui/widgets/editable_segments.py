"""The table of segments in which texts are edited in their place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from app.ui.models.segment_model import SegmentModel, SegmentRole
from app.ui.models.segment_rows import Column
from app.ui.theme import Theme
from app.ui.widgets.segment_delegate import SegmentDelegate
from app.ui.widgets.segment_editor import Leave, SegmentEditor
from app.ui.widgets.segment_table import SegmentTable


class EditableSegments(SegmentTable):
    """Opens one field at a time; what it holds is kept whenever it closes, unless that is taken back."""

    split_requested = Signal(int, int)
    """A segment's number, and before which character of its shown text."""
    merge_requested = Signal(int)
    """The number of the segment that the next one is to be joined to."""
    editing_begun = Signal()
    editing_refused = Signal()
    """Somebody wanted to edit what cannot be edited now."""

    def __init__(
        self, model: SegmentModel, delegate: SegmentDelegate, theme: Theme, parent: QWidget | None = None
    ) -> None:
        self._editor: SegmentEditor | None = None
        self._edited = QPersistentModelIndex()
        self._before = ""  # what stood there when the editing began
        super().__init__(model, delegate, theme, parent)

    @property
    def is_editing(self) -> bool:
        """Say whether a text is being edited."""
        return self._editor is not None

    def edit_segment(self, number: int, at_char: int = -1) -> None:
        """Edit the text of a segment, the cursor before a character, -1 for the end."""
        row = self.segments.place(number)
        if row is None:
            return
        self.choose(row)
        self._edit(at_char)

    def edit_current(self) -> None:
        """Edit the segment that has the focus."""
        if not self.is_editing:
            self._edit(-1)

    def edit_again(self, number: int, text: str) -> None:
        """Offer once more what was written and could not be kept, unless something else is edited now."""
        if not self.is_editing:
            self.edit_segment(number)
            if self._editor is not None:
                self._editor.load(text.strip(), -1)

    def finish_editing(self) -> None:
        """Keep what is written in the open field, and close it."""
        if self._editor is not None:
            self._leave(Leave.DONE)

    def _edit(self, at_char: int, event: QEvent | None = None) -> bool:
        index = self.segments.index(self.currentIndex().row(), Column.TEXT)
        if not index.isValid():
            return False
        if not self.segments.is_stored:
            self.editing_refused.emit()
            return False
        self.finish_editing()
        self.delegate.begin_at = at_char
        self._edited = QPersistentModelIndex(index)
        self._before = index.data(SegmentRole.TEXT)
        if not self.edit(index, QAbstractItemView.EditTrigger.AllEditTriggers, event or QEvent(QEvent.Type.None_)):
            return False
        editor = self.indexWidget(index)
        if not isinstance(editor, SegmentEditor):
            return False
        self._editor = editor
        editor.left.connect(self._on_editor_left)
        editor.paused.connect(self._on_editor_paused)
        editor.height_changed.connect(self._on_editor_height_changed)
        self._on_editor_height_changed()
        self.editing_begun.emit()
        return True

    def _leave(self, way: Leave) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        row, at_char = self._edited.row(), editor.at_char
        if way is not Leave.TAKEN_BACK:
            self.commitData(editor)
        elif row >= 0 and self.segments.index(row, Column.TEXT).data(SegmentRole.TEXT) != self._before:
            self.segments.setData(self.segments.index(row, Column.TEXT), self._before)
        has_focus = editor.hasFocus()
        self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if row < 0:
            return
        self.heights.change([row])
        if has_focus:
            self.setFocus()
        self._go_on(way, row, at_char)

    def _go_on(self, way: Leave, row: int, at_char: int) -> None:
        """Do what leaving the field was for."""
        lines = self.segments.lines
        match way:
            case Leave.NEXT | Leave.PREVIOUS:
                following = row + (1 if way is Leave.NEXT else -1)
                if 0 <= following < len(lines):
                    self.edit_segment(lines[following].id, 0)
            case Leave.SPLIT:
                self.split_requested.emit(lines[row].id, at_char)
            case Leave.MERGE_BEFORE if row > 0:
                self.merge_requested.emit(lines[row - 1].id)
            case Leave.MERGE_AFTER if row + 1 < len(lines):
                self.merge_requested.emit(lines[row].id)
            case Leave.MERGE_BEFORE | Leave.MERGE_AFTER:
                self._edit(0 if way is Leave.MERGE_BEFORE else -1)
            case Leave.DONE | Leave.TAKEN_BACK:
                pass

    @Slot(object)
    def _on_editor_left(self, way: Leave) -> None:
        if self.sender() is self._editor:
            self._leave(way)

    @Slot()
    def _on_editor_paused(self) -> None:
        """Save what is written so far; the field stays."""
        if self._editor is not None:
            self.commitData(self._editor)

    @Slot()
    def _on_editor_height_changed(self) -> None:
        if self._editor is not None and self._edited.isValid():
            index = self.segments.index(self._edited.row(), Column.TEXT)
            height = self.delegate.height_around(index, self._editor.needed_height, self.font())
            self.verticalHeader().resizeSection(index.row(), height)
            self.updateEditorGeometries()

    def height_of(self, row: int) -> int:
        """Return how high a row has to be; one that is edited is as high as its field wants."""
        if self._editor is not None and row == self._edited.row():
            return self.rowHeight(row)
        return super().height_of(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Edit by Enter, F2 or simply typing."""
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        is_plain = modifiers == Qt.KeyboardModifier.NoModifier
        if is_plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._edit(-1)
        elif is_plain and event.key() != Qt.Key.Key_Space and event.text().isprintable() and event.text():
            if self._edit(-1) and self._editor is not None:
                self._editor.insertPlainText(event.text())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Edit the text where it was clicked twice."""
        self._pressed = None
        row = self.rowAt(round(event.position().y()))
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            found = self.char_at(event.position())
            self.choose(row)
            self._edit(found[1] if found is not None else -1)
