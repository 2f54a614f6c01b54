"""Asks what is replaced in many transcripts, and says how much that is before anything is changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from app.core.finding import Query
from app.ui import theme as look
from app.ui.widgets.form_rows import label_for
from app.ui.windows.dialog import Dialog

_tr = QCoreApplication.translate
_DEBOUNCE_MS = 300
_LONGEST = 1000


class ReplaceDialog(Dialog):
    """Tells what to count once its user pauses; Enter replaces what was counted, Escape leaves all as it is."""

    count_requested = Signal(object, str)
    """A query and what takes its place."""
    replace_requested = Signal(object, str)

    def __init__(self, recordings: int, parent: QWidget) -> None:
        super().__init__(_tr("ReplaceDialog", "Find and replace in many transcripts"), parent)
        self.add_text(self.tr("The latest transcript of each selected recording is searched: %n.", "", recordings))
        self.field, self.replacement = QLineEdit(self), QLineEdit(self)
        self.case = QCheckBox(self.tr("Match &case"), self)
        self.words = QCheckBox(self.tr("&Whole words"), self)
        self.pattern = QCheckBox(self.tr("Regular e&xpression"), self)
        self._place()
        self.count = self.add_text("", is_quiet=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        for field in (self.field, self.replacement):
            field.textChanged.connect(self._on_changed)
        for box in (self.case, self.words, self.pattern):
            box.toggled.connect(self._on_changed)
        cancel = self.add_button(self.tr("&Cancel"), self.tr("Leave everything as it is"))
        cancel.clicked.connect(self.reject)
        self.act_button = self.add_button(
            self.tr("&Replace"), self.tr("Replace everywhere; each transcript can take it back"), is_default=True
        )
        self.act_button.clicked.connect(self._on_act_clicked)
        self.act_button.setEnabled(False)
        self.finish()
        self.field.setFocus()

    def _place(self) -> None:
        holder = QWidget(self)
        form = QFormLayout(holder)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(look.S)
        for label, field in (
            (self.tr("&Find"), self.field),
            (self.tr("Replace wit&h"), self.replacement),
        ):
            field.setMaxLength(_LONGEST)
            field.setAccessibleName(label.replace("&", ""))
            form.addRow(label_for(field, label, holder), field)
        self.add_widget(holder)
        self.add_row(self.case, self.words, self.pattern)

    @property
    def query(self) -> Query:
        """Return what is looked for."""
        return Query(
            text=self.field.text(),
            is_pattern=self.pattern.isChecked(),
            matches_case=self.case.isChecked(),
            whole_words=self.words.isChecked(),
        )

    def show_count(self, matches: int, recordings: int) -> None:
        """Say what would be replaced."""
        places = self.tr("Places that would change: %n.", "", matches)
        where = self.tr("Recordings they are in: %n.", "", recordings)
        self.count.setText(f"{places} {where}" if matches else self.tr("Nothing would change."))
        self.act_button.setEnabled(matches > 0)
        self.tell("")

    def show_problem(self, text: str) -> None:
        """Say why it cannot be looked for."""
        self.count.setText("")
        self.is_busy = False
        self.tell(text)

    @Slot()
    def _on_changed(self) -> None:
        self.act_button.setEnabled(False)
        self.count.setText("")
        self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        if self.field.text():
            self.count.setText(self.tr("Counting…"))
            self.count_requested.emit(self.query, self.replacement.text())

    @Slot()
    def _on_act_clicked(self) -> None:
        self.is_busy = True
        self.act_button.setEnabled(False)
        self.count.setText(self.tr("Replacing…"))
        self.replace_requested.emit(self.query, self.replacement.text())
