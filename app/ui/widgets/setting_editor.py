"""A control for one setting, made from its declaration."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from app.core.setting_kinds import Choice, Decimal, Toggle, Whole
from app.core.settings import Setting
from app.ui.settings_wording import Words
from app.ui.widgets.elided_combo_box import ElidedComboBox
from app.ui.widgets.form_rows import inset

_LEAST_CHARS: Final = 8
Options = Sequence[tuple[str, str]]
"""Values and what they are called."""


class SettingEditor:
    """Holds a control and knows how to show and read its value."""

    def __init__(self, widget: QWidget, show: Callable[[Any], None]) -> None:
        self.widget = widget
        self.show = show

    def offer(self, options: Options) -> None:
        """Offer more values: what can be chosen was only found out now."""
        if isinstance(self.widget, QComboBox):
            for value, name in options:
                if self.widget.findData(value) < 0:
                    self.widget.addItem(name, value)


def editor_for(
    one: Setting[Any], words: Words, options: Options, changed: Callable[[Any], None], parent: QWidget
) -> SettingEditor:
    """Make the control that fits the kind of a setting; it calls `changed` with what its user chooses."""
    match one.kind:
        case Toggle():
            editor = _check_box(words, changed, parent)
        case Whole() | Decimal():
            editor = _spin_box(one.kind, changed, parent)
        case Choice():
            editor = _combo_box([(value, words.values[value]) for value in one.kind.values], changed, parent)
        case _:
            named = [(value, name) for value, name in words.values.items() if value not in dict(options)]
            editor = _combo_box([*named, *options], changed, parent)
    editor.widget.setAccessibleName(words.title)
    editor.widget.setAccessibleDescription(words.hint)
    return editor


def _check_box(words: Words, changed: Callable[[Any], None], parent: QWidget) -> SettingEditor:
    box = QCheckBox(words.title, parent)
    box.toggled.connect(changed)
    return SettingEditor(box, box.setChecked)


def _combo_box(options: Options, changed: Callable[[Any], None], parent: QWidget) -> SettingEditor:
    box = ElidedComboBox(_LEAST_CHARS, parent)
    for value, name in options:
        box.addItem(name, value)
    box.setMaxVisibleItems(16)
    box.view().setAccessibleName(QCoreApplication.translate("Settings", "Choices"))
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the page, and changes nothing by the way
    box.activated.connect(lambda place: changed(box.itemData(place)))

    def show(value: str) -> None:
        if box.findData(value) < 0:  # what was set is not there any more, such as a model
            box.addItem(value, value)
        box.setCurrentIndex(box.findData(value))

    return SettingEditor(box, show)


def _spin_box(kind: Whole | Decimal, changed: Callable[[Any], None], parent: QWidget) -> SettingEditor:
    box: QSpinBox | QDoubleSpinBox
    if isinstance(kind, Whole):
        box = QSpinBox(parent)
        box.setRange(kind.least, kind.most)
        box.setSingleStep(kind.step)
    else:
        box = QDoubleSpinBox(parent)
        box.setRange(kind.least, kind.most)
        box.setSingleStep(kind.step)
        box.setDecimals(2)
    inset(box)
    box.setGroupSeparatorShown(True)
    box.setSuffix(f" {kind.unit}" if kind.unit else "")
    box.setKeyboardTracking(False)  # a number is taken when it is whole
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.valueChanged.connect(changed)
    return SettingEditor(box, box.setValue)
