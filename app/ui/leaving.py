"""How the program ends: asked for once, without a freeze, and never without an end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from app.bootstrap import Services
from app.ui.bridge import Bridge
from app.ui.models.job_model import JobModel
from app.ui.windows.main_window import MainWindow

_PATIENCE_MS: Final = 5000


class Leaving(QObject):
    """Asks where something would be lost, hides the window, and ends what runs in the background."""

    leaving = Signal()
    left = Signal()

    def __init__(self, services: Services, bridge: Bridge, jobs: JobModel, window: MainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._bridge = bridge
        self._jobs = jobs
        self._window = window
        self._question: QMessageBox | None = None
        self._more_reasons: list[Callable[[], str]] = []
        self._is_leaving = False
        self._has_left = False

    @property
    def question(self) -> QMessageBox | None:
        """Return the question that is open."""
        return self._question

    def ask_also(self, reason: Callable[[], str]) -> None:
        """Ask before the end, too, if this returns a sentence then."""
        self._more_reasons.append(reason)

    @Slot()
    def leave(self) -> None:
        """End without asking."""
        if self._is_leaving:
            return
        self._is_leaving = True
        self._window.hide()
        self.leaving.emit()
        end = self._services.close
        self._bridge.run(end, lambda _: self._finish(), lambda _: self._finish(), survives_lock=True)
        QTimer.singleShot(_PATIENCE_MS, self, self._finish)

    def _reasons_to_stay(self) -> list[str]:
        rows = self._jobs.rows
        running = sum(not row.has_ended and row.item is None for row in rows)  # no library keeps them
        unsaved = sum(row.has_unsaved_text for row in rows)
        parked = sum(not row.has_ended and row.item is not None for row in rows)
        reasons: list[str] = []
        if parked:
            text = self.tr(
                "Recordings that are not finished yet: %n. What is finished of them is kept, and the rest goes on "
                "at the next start when you say so.",
                "",
                parked,
            )
            reasons.append(text)
        if running:
            text = self.tr(
                "Recordings that are in no library and not finished yet: %n. Closing Soundlock cancels them.",
                "",
                running,
            )
            reasons.append(text)
        if unsaved:
            text = self.tr(
                "Transcripts neither exported nor copied: %n. Closing Soundlock loses them.", "", unsaved
            )
            reasons.append(text)
        reasons += filter(None, (reason() for reason in self._more_reasons))
        return reasons

    def _ask(self, reasons: list[str]) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Close Soundlock?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Close Soundlock?"))
        box.setInformativeText("\n\n".join(reasons))
        stay = box.addButton(self.tr("&Keep it open"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(self.tr("&Close anyway"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.buttonClicked.connect(self._on_question_button_clicked)
        box.finished.connect(self._on_question_finished)
        self._question = box
        box.open()

    @Slot()
    def _finish(self) -> None:
        if self._has_left:
            return
        self._has_left = True
        self._bridge.close()
        self._window.close_for_good()
        self.left.emit()

    @Slot()
    def ask_to_leave(self) -> None:
        """End, after a question where something would be lost."""
        if self._question is not None or self._is_leaving:
            return
        reasons = self._reasons_to_stay()
        if reasons:
            self._ask(reasons)
        else:
            self.leave()

    @Slot(QAbstractButton)
    def _on_question_button_clicked(self, button: QAbstractButton) -> None:
        if self._question is not None and button is not self._question.escapeButton():
            self.leave()

    @Slot()
    def _on_question_finished(self) -> None:
        if self._question is not None:
            self._question.deleteLater()
            self._question = None
