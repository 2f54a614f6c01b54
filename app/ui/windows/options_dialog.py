"""Asks how recordings are to be transcribed; options can be kept under a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from app.core.presets import MAX_NAME_CHARS, PresetBook, Recipe
from app.services.models_service import Model
from app.ui.widgets.buttons import button
from app.ui.widgets.options_form import OptionsForm
from app.ui.windows.dialog import Dialog


class OptionsDialog(Dialog):
    """Enter takes what the form says, Escape leaves everything as it was."""

    chosen = Signal(object)
    """A recipe."""
    book_changed = Signal(object)
    """A book of presets, with one more or one less."""

    def __init__(
        self,
        heading: str,
        act: tuple[str, str],
        models: Sequence[Model],
        book: PresetBook,
        recipe: Recipe,
        parent: QWidget,
        *,
        keeps_presets: bool,
    ) -> None:
        super().__init__(heading, parent)
        self._book = book
        self.form = OptionsForm(models, self)
        self.presets = QComboBox(self)
        self.name = QLineEdit(self)
        if keeps_presets:
            self._add_presets()
        else:
            self.presets.hide()
            self.name.hide()
        self.add_widget(self.form)
        if keeps_presets:
            self._add_saving()
        leave = self.add_button(self.tr("&Cancel"), self.tr("Leave everything as it was"))
        leave.clicked.connect(self.reject)
        self.act_button = self.add_button(*act, is_default=True)
        self.act_button.clicked.connect(self._on_act_clicked)
        self.finish()
        self.form.edited.connect(self._on_form_edited)
        self._fill()
        self.form.show_recipe(recipe)
        self._on_form_edited()

    def _add_presets(self) -> None:
        label = QLabel(self.tr("P&reset"), self)
        label.setBuddy(self.presets)
        self.presets.setAccessibleName(self.tr("Preset"))
        self.presets.view().setAccessibleName(self.tr("Presets"))
        self.presets.setMinimumContentsLength(24)
        self.presets.activated.connect(self._on_presets_activated)
        self.delete_button = button(self.tr("&Delete"), self.tr("Forget the chosen preset"), "", self)
        self.delete_button.setAccessibleName(self.tr("Delete the preset"))
        self.delete_button.clicked.connect(self._on_delete_clicked)
        self.add_row(label, self.presets, self.delete_button)

    def _add_saving(self) -> None:
        self.name.setMaxLength(MAX_NAME_CHARS)
        self.name.setAccessibleName(self.tr("Name of a new preset"))
        self.name.setPlaceholderText(self.tr("Name of a new preset"))
        self.name.setMinimumWidth(220)
        self.save_button = button(
            self.tr("&Keep as preset"), self.tr("Keep these options under this name"), "", self
        )
        self.save_button.clicked.connect(self._on_save_clicked)
        self.save_button.setEnabled(False)
        self.name.textChanged.connect(self._on_name_text_changed)
        self.add_row(self.name, self.save_button)

    def _fill(self) -> None:
        self.presets.clear()
        self.presets.addItem(self.tr("None"))
        for name in self._book.names:
            self.presets.addItem(name, name)

    @Slot()
    def _on_form_edited(self) -> None:
        """Show the preset that the form is like."""
        recipe = self.form.recipe
        like = next((name for name, one in self._book.named if one == recipe), None)
        self.presets.setCurrentIndex(max(0, self.presets.findData(like)) if like is not None else 0)
        if hasattr(self, "delete_button"):
            self.delete_button.setEnabled(self.presets.currentIndex() > 0)

    @Slot()
    def _on_presets_activated(self) -> None:
        recipe = self._book.find(str(self.presets.currentData()))
        if recipe is not None:
            self.form.show_recipe(recipe)
        self._on_form_edited()

    @Slot(str)
    def _on_name_text_changed(self, text: str) -> None:
        """Let Enter keep the preset while a name is being typed."""
        has_name = bool(text.strip())
        self.save_button.setEnabled(has_name)
        (self.save_button if has_name else self.act_button).setDefault(True)

    @Slot()
    def _on_save_clicked(self) -> None:
        self._change(self._book.with_preset(self.name.text(), self.form.recipe))
        self.name.clear()

    @Slot()
    def _on_delete_clicked(self) -> None:
        self._change(self._book.without(str(self.presets.currentData())))

    def _change(self, book: PresetBook) -> None:
        self._book = book
        self._fill()
        self._on_form_edited()
        self.book_changed.emit(book)

    @Slot()
    def _on_act_clicked(self) -> None:
        recipe = self.form.recipe
        self.accept()
        self.chosen.emit(recipe)
