"""How long the recordings and transcripts of a collection are kept, and what that would delete now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSpinBox, QWidget

from app.core.text import printable
from app.library.rules import Rule
from app.ui import library_wording
from app.ui import theme as look
from app.ui.theme import Theme
from app.ui.widgets.line_list import LineList
from app.ui.windows.dialog import Dialog

if TYPE_CHECKING:
    from app.library.retention import Due

_DAYS: Final = 30
_NEWEST: Final = 50
_MOST: Final = 100_000
_SETTLE_MS: Final = 250


class KeepingDialog(Dialog):
    """Every limit is off until it is ticked; what is due by them is asked for a moment after each change."""

    rule_chosen = Signal(object)
    """The Rule that is to hold from now on."""
    preview_wanted = Signal(object)
    """What the Rule that is set just now would delete."""

    def __init__(self, name: str, rule: Rule, theme: Theme, parent: QWidget) -> None:
        heading = QCoreApplication.translate("KeepingDialog", "How long is “{name}” kept?")
        super().__init__(heading.format(name=printable(name)), parent)
        self.transcribed = QCheckBox(self.tr("Delete a recording once its transcript is &complete"), self)
        self.transcribed.setChecked(rule.audio_until_transcribed)
        self.transcribed.toggled.connect(self._on_changed)
        self.add_widget(self.transcribed)
        self._limits = QWidget(self)
        self._grid = grid = QGridLayout(self._limits)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.M)
        grid.setVerticalSpacing(look.S)
        grid.setColumnStretch(1, 1)
        days = self.tr(" days")
        self.audio_days = self._limit(self.tr("Delete &recordings after"), days, rule.audio_days, _DAYS)
        self.audio_count = self._limit(self.tr("Keep only the &newest recordings"), "", rule.audio_count, _NEWEST)
        self.transcript_days = self._limit(self.tr("Delete &transcripts after"), days, rule.transcript_days, _DAYS)
        self.transcript_count = self._limit(
            self.tr("Keep only the newest transcr&ipts"), "", rule.transcript_count, _NEWEST
        )
        self.add_widget(self._limits)
        self.outlook = self.add_text("")
        self.due = LineList(self.tr("What would be deleted"), theme, self, rows=3)
        self.add_widget(self.due)
        self.add_text(
            self.tr(
                "What is due is deleted within the hour, with the keys that open it. This cannot be undone. "
                "Anything without a limit is kept until you delete it."
            ),
            is_quiet=True,
        )
        self.close_button = self.add_button(self.tr("&Cancel"), self.tr("Leave the rule as it is"))
        self.close_button.clicked.connect(self.reject)
        self.save_button = self.add_button(
            self.tr("&Keep to this"), self.tr("Let this rule hold from now on"), is_default=True
        )
        self.save_button.clicked.connect(self._on_save_clicked)
        self.finish()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self.ask)
        self.transcribed.setFocus()

    def _limit(self, text: str, unit: str, value: int | None, usual: int) -> tuple[QCheckBox, QSpinBox]:
        """Add a row: whether there is this limit, and which."""
        tick = QCheckBox(text, self._limits)
        number = QSpinBox(self._limits)
        number.setRange(0, _MOST)
        number.setGroupSeparatorShown(True)
        number.setSuffix(unit)
        number.setAccessibleName(text.replace("&", ""))
        number.setValue(usual if value is None else value)
        tick.setChecked(value is not None)
        number.setEnabled(value is not None)
        tick.toggled.connect(number.setEnabled)
        tick.toggled.connect(self._on_changed)
        number.valueChanged.connect(self._on_changed)
        row = self._grid.rowCount()
        self._grid.addWidget(tick, row, 0)
        self._grid.addWidget(number, row, 1)
        return tick, number

    @property
    def rule(self) -> Rule:
        """Return the rule as it is set."""

        def limit(pair: tuple[QCheckBox, QSpinBox]) -> int | None:
            tick, number = pair
            return number.value() if tick.isChecked() else None

        return Rule(
            audio_until_transcribed=self.transcribed.isChecked(),
            audio_days=limit(self.audio_days),
            audio_count=limit(self.audio_count),
            transcript_days=limit(self.transcript_days),
            transcript_count=limit(self.transcript_count),
        )

    def show_due(self, rule: Rule, due: Sequence[Due]) -> None:
        """Say what a rule would delete now, unless another one is set meanwhile."""
        if rule != self.rule:
            return
        if due:
            self.outlook.setText(self.tr("By this rule, due now: %n", "", len(due)))
        else:
            self.outlook.setText(self.tr("By this rule, nothing is due now."))
        self.due.lines.replace([library_wording.due_line(one) for one in due])
        self.due.setVisible(bool(due))
        self.fit()

    @Slot()
    def ask(self) -> None:
        """Ask what the rule would delete."""
        self.preview_wanted.emit(self.rule)

    @Slot()
    def _on_changed(self) -> None:
        self._settling.start()

    @Slot()
    def _on_save_clicked(self) -> None:
        rule = self.rule
        self.accept()
        self.rule_chosen.emit(rule)
