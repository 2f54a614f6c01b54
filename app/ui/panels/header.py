"""The top of the window: open files, choose language and model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from app.core.options import BUILT_IN_MODEL
from app.core.presets import Recipe
from app.core.text import display_name
from app.ui import languages
from app.ui import theme as look
from app.ui.door import Door
from app.ui.icons import Icons
from app.ui.recipe_wording import unusual_texts
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.compact_row import CompactRow, leave_out_words
from app.ui.widgets.elided_combo_box import ElidedComboBox
from app.ui.widgets.library_menu import LibraryMenu

if TYPE_CHECKING:
    from app.services.models_service import Model

_LANGUAGE_CHARS: Final = 14
_MODEL_CHARS: Final = 22
_FEWER_CHARS: Final = 9


class Header(QWidget):
    """Says what the next recordings are transcribed with."""

    open_requested = Signal()
    add_model_requested = Signal()
    queue_requested = Signal()
    reader_requested = Signal()
    options_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._colors = theme
        self._wanted_model = ""
        self.open_button = button(
            self.tr("&Open…"), self.tr("Choose recordings to transcribe"), "Ctrl+O", self, is_accented=True
        )
        self.open_button.clicked.connect(self.open_requested)
        self.languages = ElidedComboBox(_LANGUAGE_CHARS, self)
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.setAccessibleDescription(self.tr("The language that is spoken in the next recordings."))
        self.languages.setToolTip(self.languages.accessibleDescription())
        self.languages.view().setAccessibleName(self.tr("Languages"))
        self._fill_languages()
        self.models = ElidedComboBox(_MODEL_CHARS, self)
        self.models.setAccessibleName(self.tr("Speech model"))
        self.models.setAccessibleDescription(self.tr("What transcribes the next recordings."))
        self.models.setToolTip(self.models.accessibleDescription())
        self.models.view().setAccessibleName(self.tr("Speech models"))
        self.models.addItem(self.tr("Best that is installed"), "")
        self.add_button = button(self.tr("A&dd…"), self.tr("Add a speech model from a folder"), "", self)
        self.add_button.setAccessibleName(self.tr("Add a speech model"))
        self.add_button.clicked.connect(self.add_model_requested)
        self.options_button = button("", self.tr("Options"), "", self)
        self.options_button.clicked.connect(self.options_requested)
        self.show_options(Recipe())
        self.queue_button = button("", self.tr("Queue: show what runs and waits, or go back"), "", self)
        self.queue_button.setAccessibleName(self.tr("Queue"))
        self.queue_button.clicked.connect(self.queue_requested)
        self.reader_button = button("", self.tr("Read a text aloud, or go back"), "", self)
        self.reader_button.setAccessibleName(self.tr("Read aloud"))
        self.reader_button.clicked.connect(self.reader_requested)
        self._for_jobs = (self.options_button, self.queue_button, self.reader_button)
        self.library_button = button(self.tr("Li&brary"), self.tr("What can be done with the library"), "", self)
        self.menu = LibraryMenu(self)
        self.library_button.setMenu(self.menu)
        self.library_button.hide()
        self.settings_button = button("", self.tr("Settings"), "", self)
        for one in (*self._for_jobs, self.settings_button):
            one.setProperty("isIcon", "true")
        self._place()
        self._row = CompactRow(self, lambda: self._columns.minimumSize().width(), self._compact)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _place(self) -> None:
        self._columns = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.S)
        self._labels = (QLabel(self.tr("&Language"), self), QLabel(self.tr("&Model"), self))
        language_label, model_label = self._labels
        language_label.setBuddy(self.languages)
        model_label.setBuddy(self.models)
        layout.addWidget(self.open_button)
        layout.addStretch(1)
        layout.addWidget(language_label)
        layout.addWidget(self.languages)
        layout.addSpacing(look.S)
        layout.addWidget(model_label)
        layout.addWidget(self.models)
        layout.addWidget(self.add_button)
        layout.addWidget(self.options_button)
        layout.addWidget(self.queue_button)
        layout.addWidget(self.reader_button)
        layout.addWidget(self.library_button)
        layout.addWidget(self.settings_button)

    def _compact(self, is_compact: bool) -> None:  # noqa: FBT001
        """Leave out what the tool tips say as well."""
        for label in self._labels:
            label.setHidden(is_compact)
        for one in (self.add_button, self.library_button):
            leave_out_words(one, is_compact)
        self.languages.setMinimumContentsLength(_FEWER_CHARS if is_compact else _LANGUAGE_CHARS)
        self.models.setMinimumContentsLength(_FEWER_CHARS if is_compact else _MODEL_CHARS)

    def _fill_languages(self) -> None:
        self.languages.addItem(self.tr("Automatic"), "")
        for code in languages.COMMON:
            self.languages.addItem(languages.language_name(code), code)
        self.languages.insertSeparator(self.languages.count())
        separator, role = self.languages.count() - 1, Qt.ItemDataRole.AccessibleTextRole
        self.languages.setItemData(separator, self.tr("More languages"), role)
        for code in sorted(languages.OTHERS, key=languages.language_name):
            self.languages.addItem(languages.language_name(code), code)
        self.languages.setMaxVisibleItems(20)

    @property
    def language(self) -> str:
        """Return the code of the language, empty to detect it."""
        return str(self.languages.currentData() or "")

    @property
    def model(self) -> str:
        """Return the name of the model, empty for the best that is installed."""
        return str(self.models.currentData() or "")

    def choose(self, language: str, model: str) -> None:
        """Choose what the next recordings are transcribed with; a model that is not here yet as soon as it is."""
        self.languages.setCurrentIndex(max(0, self.languages.findData(language)))
        self._wanted_model = model
        self.models.setCurrentIndex(max(0, self.models.findData(model)))

    def offered_languages(self) -> list[tuple[str, str]]:
        """Return the languages that can be chosen, code and name."""
        return _offered(self.languages)

    def offered_models(self) -> list[tuple[str, str]]:
        """Return the models that can be chosen, name and what it is called."""
        return _offered(self.models)

    def show_door(self, door: Door, *, is_own: bool) -> None:
        """Offer what goes with an open library, a locked one, or none."""
        for one in (self.open_button, self.languages, self.models, self.add_button, *self._for_jobs):
            one.setEnabled(door is not Door.LOCKED)
        self.library_button.setVisible(door is not Door.UNDECIDED)
        self.queue_button.setVisible(door is Door.WITHOUT)  # a library has it in its sidebar
        self.menu.show_door(door, is_own=is_own)
        self._row.fit()

    def show_options(self, recipe: Recipe) -> None:
        """Say how many options of the next recordings are not the usual ones, and which."""
        unusual = unusual_texts(recipe.options)
        name = self.tr("Options, %n of them changed", "", len(unusual)) if unusual else self.tr("Options")
        tip = " · ".join(unusual) or self.tr("How the next recordings are transcribed")
        self.options_button.setText(str(len(unusual)) if unusual else "")
        self.options_button.setAccessibleName(name)
        self.options_button.setAccessibleDescription(tip)
        self.options_button.setToolTip(tip)

    def show_queue(self, count: int) -> None:
        """Say how many jobs are not done."""
        self.queue_button.setText(str(count) if count else "")
        self.queue_button.setAccessibleName(
            self.tr("Queue, %n not done", "", count) if count else self.tr("Queue")
        )

    def show_models(self, models: Sequence[Model], chosen: str = "") -> None:
        """Offer these models; keeps what was chosen, or chooses one by name."""
        wanted = chosen or self.model or self._wanted_model
        self.models.clear()
        if len(models) > 1:
            self.models.addItem(self.tr("Best that is installed"), "")
        for model in models:
            if model.name == BUILT_IN_MODEL:
                self.models.addItem(self.tr("Built-in, basic English"), model.name)
            else:
                self.models.addItem(display_name(model.name, max_chars=40), model.name)
        self.models.setCurrentIndex(max(0, self.models.findData(wanted)))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.open_button.setIcon(self._icons.icon("open", self._colors.colors.on_accent))
        self.add_button.setIcon(self._icons.icon("add"))
        self.options_button.setIcon(self._icons.icon("options"))
        self.queue_button.setIcon(self._icons.icon("queue"))
        self.reader_button.setIcon(self._icons.icon("speak"))
        self.library_button.setIcon(self._icons.icon("library"))
        self.settings_button.setIcon(self._icons.icon("settings"))


def _offered(box: QComboBox) -> list[tuple[str, str]]:
    places = (place for place in range(box.count()) if box.itemText(place))  # a separator has none
    return [(str(box.itemData(place) or ""), box.itemText(place)) for place in places]
