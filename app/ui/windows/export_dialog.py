"""Asks how transcripts are to be written, and shows how the file will begin."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme as look
from app.ui.widgets.export_form import ExportForm
from app.ui.windows.dialog import Dialog

_tr = QCoreApplication.translate

_FORM_WIDTH: Final = 370
_PREVIEW_SIZE: Final = (420, 380)
_QUIET_MS: Final = 120
_STEPS: Final = 1000


class ExportDialog(Dialog):
    """Stays open until everything is written, so that what went wrong can be tried again."""

    preview_requested = Signal()
    export_requested = Signal()
    stop_requested = Signal()

    def __init__(self, form: ExportForm, count: int, redactions: int, parent: QWidget) -> None:
        heading = _tr("ExportDialog", "Export the transcript")
        if count > 1:
            heading = _tr("ExportDialog", "Export transcripts: %n", "", count)
        super().__init__(heading, parent)
        self.setObjectName("export-form")
        self.form = form
        self.form.setMinimumWidth(_FORM_WIDTH)
        self.redacts = QCheckBox(
            self.tr("Leave out passages that are marked as redactions: %n", "", redactions), self
        )
        self.redacts.setChecked(True)
        self.redacts.setVisible(redactions > 0)
        self.preview = QPlainTextEdit(self)
        self.preview.setObjectName("preview")
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setMinimumSize(*_PREVIEW_SIZE)
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        self._place()
        self.show_preview(("", ""))
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_QUIET_MS)
        self._waiting.timeout.connect(self.preview_requested)
        self.form.edited.connect(self._waiting.start)
        self.redacts.clicked.connect(self._waiting.start)

    def _place(self) -> None:
        left, right, both = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(self.form)
        left.addWidget(self.redacts)
        left.addStretch(1)
        self._shows = QLabel(self)
        self._shows.setBuddy(self.preview)
        self._shows.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        right.addWidget(self._shows)
        right.addWidget(self.preview, 1)
        right.addWidget(self._told)
        left.setSpacing(look.M)
        right.setSpacing(look.S)
        both.setSpacing(look.XL)
        both.addLayout(left)
        both.addLayout(right, 1)
        body = QWidget(self)
        both.setContentsMargins(0, 0, 0, 0)
        body.setLayout(both)
        self.add_widget(body)
        self.add_text(self.tr("What is written here is not encrypted."), is_quiet=True)
        self.add_widget(self.progress)
        self.leave_button = self.add_button(self.tr("&Cancel"), self.tr("Stop, or leave without an export"))
        self.leave_button.clicked.connect(self._on_leave_clicked)
        self.act_button = self.add_button(
            self.tr("&Export…"), self.tr("Choose where to, and write"), is_default=True
        )
        self.act_button.clicked.connect(self._on_act_clicked)
        self.finish()

    def show_preview(self, shown: tuple[str, str]) -> None:
        """Show how the file begins, and what of the wishes for subtitles cannot be kept."""
        text, told = shown
        self._shows.setText(self.tr("&Beginning of the file"))
        self.preview.setAccessibleName(self.tr("Beginning of the file"))
        self.preview.setPlainText(text)
        self._told.setText(told)

    def show_sound(self, told: str) -> None:
        """Say what becomes of sound, which has no beginning to read."""
        self._shows.setText(self.tr("&What is written"))
        self.preview.setAccessibleName(self.tr("What is written"))
        self.preview.setPlainText(told)
        self._told.clear()

    def show_progress(self, done: int, of: int, share: float) -> None:
        """Show how many are written and how much of the next; nothing but cancelling is possible meanwhile."""
        is_known = of > 1 or share > 0
        self.progress.setRange(0, of * _STEPS if is_known else 0)
        self.progress.setValue(round((done + share) * _STEPS))
        if self.is_busy:
            return
        self.is_busy = True
        self.progress.show()
        for widget in (self.form, self.redacts, self.act_button):
            widget.setEnabled(False)
        self.fit()

    def show_end(self, problem: str) -> None:
        """Let everything be changed and tried again."""
        self.is_busy = False
        self.progress.hide()
        for widget in (self.form, self.redacts, self.act_button):
            widget.setEnabled(True)
        self.tell(problem)

    @Slot()
    def _on_act_clicked(self) -> None:
        self.tell("")
        self.export_requested.emit()

    @Slot()
    def _on_leave_clicked(self) -> None:
        if self.is_busy:
            self.stop_requested.emit()
        else:
            self.reject()
