"""A transcript that is read by a voice: the word that is heard is marked in the transcript itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from app.core.cast import Cast, unsqueezed
from app.library.lines import Line
from app.ui.reader import Reader
from app.ui.shown_text import shown
from app.ui.widgets.editable_segments import EditableSegments


class ProofListening(QObject):
    """Follows the reader through the segments it was given; Escape, or editing one of them, ends the reading."""

    def __init__(self, reader: Reader, table: EditableSegments) -> None:
        super().__init__(reader)
        self._reader = reader
        self._table = table
        self._cast: Cast | None = None
        self._lines: Sequence[Line] = ()
        self._rows: Sequence[int] = ()
        self._is_marked = False
        reader.following.word_changed.connect(self._on_following_word_changed)
        table.editing_begun.connect(self._on_table_editing_begun)
        table.installEventFilter(self)

    def read(
        self, rows: Sequence[int], lines: Sequence[Line], cast: Cast, name: str, *, is_sensitive: bool
    ) -> None:
        """Read lines, of which a cast was made, and mark the rows they stand in as they are heard."""
        self._cast, self._rows, self._lines = cast, rows, lines
        self._reader.read_cast(cast, name, is_sensitive=is_sensitive)

    def forget(self) -> None:
        """Hold nothing of any transcript."""
        self._cast, self._lines, self._rows = None, (), ()
        self._unmark()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """End the reading by Escape, which otherwise would end something else."""
        kinds = QEvent.Type
        is_key = event.type() in {kinds.ShortcutOverride, kinds.KeyPress} and isinstance(event, QKeyEvent)
        if not is_key or not self._is_marked or event.key() != Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            return super().eventFilter(watched, event)
        event.accept()
        if event.type() == kinds.KeyPress:
            self._reader.stop()
        return True

    @Slot()
    def _on_table_editing_begun(self) -> None:
        """Be silent: what is heard soon would not be what stands there."""
        if self._is_marked:
            self._reader.stop()

    @Slot(object)
    def _on_following_word_changed(self, stretch: tuple[int, int] | None) -> None:
        cast = self._cast
        if cast is None or stretch is None or self._reader.cast is not cast:
            self._unmark()
            return
        first, last = cast.source(stretch[0]), cast.source(max(stretch[0], stretch[1] - 1))
        if first is None or last is None or first.line != last.line:
            return  # a name, which no segment holds
        line = self._lines[first.line]
        row = self._row_of(first.line)
        if row is None:
            self._unmark()
            return
        text = shown(line.text)
        start, end = unsqueezed(text, first.at), unsqueezed(text, last.at) + 1
        self._is_marked = True
        self._table.mark_word(row, (start, end - start))

    def _row_of(self, number: int) -> int | None:
        """Return where a line stands now, None if it is not shown or says something else."""
        line, segments = self._lines[number], self._table.segments
        row = segments.place(line.id) if line.id else self._rows[number]
        is_there = row is not None and row < segments.rowCount() and segments.lines[row].text == line.text
        return row if is_there else None

    def _unmark(self) -> None:
        if self._is_marked:
            self._is_marked = False
            self._table.mark_word(-1, None)
