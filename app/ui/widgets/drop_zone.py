"""Files dropped anywhere on a window."""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QSysInfo, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui import theme as look
from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Dropped:
    """What a drag or the clipboard holds: files and folders of this computer, and how much lies elsewhere."""

    paths: tuple[Path, ...]
    elsewhere: int


def dropped(mime: QMimeData) -> Dropped:
    """Tell what is here from what is elsewhere; some file managers name this computer in their addresses."""
    paths = [path for url in mime.urls() if (path := _local(url)) is not None]
    return Dropped(tuple(paths), len(mime.urls()) - len(paths))


def _local(url: QUrl) -> Path | None:
    here = {"", "localhost", QSysInfo.machineHostName().lower()}
    if not url.isLocalFile() or (sys.platform != "win32" and url.host().lower() not in here):
        return None
    name = url.toLocalFile() if sys.platform == "win32" else url.path(QUrl.ComponentFormattingOption.FullyDecoded)
    return Path(name) if name else None


class DropZone(QObject):
    """Watches a window for files, and shows while they hover that they would be taken."""

    files_dropped = Signal(object)
    """A list of paths."""
    refused = Signal()
    """Something was dropped that lies on another computer or in the web."""

    def __init__(self, window: QWidget, theme: Theme, documents: Collection[str]) -> None:
        """Watch a window; files that end like `documents` (`.txt`) are said to be read aloud."""
        super().__init__(window)
        self._window = window
        self._documents = documents
        self._veil = _Veil(window, theme)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take drags and drops of the window, leave everything else alone."""
        if watched is not self._window:
            return False
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            if not event.mimeData().urls():
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._veil.cover(self._promise(dropped(event.mimeData()).paths))
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._veil.hide()
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._veil.hide()
            found = dropped(event.mimeData())
            if found.paths or found.elsewhere:
                event.setDropAction(Qt.DropAction.CopyAction)  # a move would make the sender delete the file
                event.accept()
            if found.elsewhere:
                self.refused.emit()
            if found.paths:
                self.files_dropped.emit(list(found.paths))
            return event.isAccepted()
        return False

    def _promise(self, paths: Sequence[Path]) -> str:
        """Say what becomes of what hovers."""
        are_documents = {path.suffix.lower() in self._documents for path in paths}
        if are_documents == {True}:
            return self.tr("Drop to read aloud")
        if are_documents == {True, False}:
            return self.tr("Drop to transcribe and read aloud")
        return self.tr("Drop to transcribe")


class _Veil(QWidget):
    """Lies over the window while files hover."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, promise: str) -> None:
        """Show over everything what becomes of what is dropped."""
        self.setAccessibleName(promise)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw a frame and one line."""
        del event
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(colors.selected)
        ground.setAlphaF(0.94)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(QColor(colors.accent), 2, Qt.PenStyle.DashLine))
        frame = self.rect().toRectF().adjusted(look.L, look.L, -look.L, -look.L)
        painter.drawRoundedRect(frame, 2 * look.RADIUS, 2 * look.RADIUS)
        painter.setPen(QColor(colors.text))
        painter.setFont(look.scaled(self.font(), look.DISPLAY, is_bold=True))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.accessibleName())
        painter.end()
