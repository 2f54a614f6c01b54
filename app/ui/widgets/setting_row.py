"""One setting: its name, its control, what it does, and the way back."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from app.core.fuzzy import score
from app.core.setting_kinds import Toggle
from app.core.settings import Setting
from app.ui import theme as look
from app.ui.preferences import Preferences
from app.ui.settings_wording import section_text, words
from app.ui.widgets.buttons import button
from app.ui.widgets.setting_editor import Options, editor_for


class SettingRow(QWidget):
    """Changes its setting as soon as its user does, and shows what others change."""

    def __init__(self, one: Setting[Any], preferences: Preferences, options: Options, parent: QWidget) -> None:
        super().__init__(parent)
        self.setting = one
        self._preferences = preferences
        self.words = words(one.key)
        self.editor = editor_for(one, self.words, options, partial(preferences.set, one), self)
        self.editor.widget.setObjectName(one.key)
        tip = self.tr("Give “{setting}” its default back").format(setting=self.words.title)
        self.reset_button = button(self.tr("Default"), tip, "", self)
        self.reset_button.setAccessibleName(tip)
        self.reset_button.setProperty("isQuiet", "true")
        policy = self.reset_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(policy)
        self.reset_button.clicked.connect(partial(preferences.reset, one))
        self._place()
        self.show_value()

    def _place(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, look.S)
        layout.setHorizontalSpacing(look.M)
        layout.setVerticalSpacing(look.XS)
        layout.setColumnStretch(0, 1)
        if isinstance(self.setting.kind, Toggle):
            layout.addWidget(self.editor.widget, 0, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        else:
            label = QLabel(self.words.title, self)
            label.setWordWrap(True)
            label.setBuddy(self.editor.widget)
            layout.addWidget(label, 0, 0)
            layout.setColumnStretch(1, 1)  # all controls are as wide, however long their values are
            layout.addWidget(self.editor.widget, 0, 1)
        layout.addWidget(self.reset_button, 0, 2)
        if self.words.hint:
            hint = QLabel(self.words.hint, self)
            hint.setWordWrap(True)
            hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            hint.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            layout.addWidget(hint, 1, 0, 1, 2)

    def show_value(self) -> None:
        """Show the value in force."""
        with QSignalBlocker(self.editor.widget):
            self.editor.show(self._preferences.get(self.setting))
        had_focus = self.reset_button.hasFocus()
        self.reset_button.setVisible(self._preferences.is_changed(self.setting))
        if had_focus:
            self.editor.widget.setFocus()

    def fits(self, query: str) -> bool:
        """Say whether a search finds it."""
        told = (self.words.title, self.words.hint, section_text(self.setting.section), *self.words.values.values())
        return any(score(query, one) is not None and query.casefold()[:3] in one.casefold() for one in told)
