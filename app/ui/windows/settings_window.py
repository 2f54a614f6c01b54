"""All settings, by their sections or by what is searched for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.settings import LANGUAGE, OUTPUT_DEVICE, OWN_KEYS, SETTINGS, Section, Setting
from app.ui import theme as look
from app.ui.commands import Commands
from app.ui.preferences import Preferences
from app.ui.settings_wording import section_text
from app.ui.widgets.keys_editor import KeysEditor
from app.ui.widgets.setting_editor import Options
from app.ui.widgets.setting_row import SettingRow

_SIZE: Final = (780, 560)
_LIST_WIDTH: Final = 180


class SettingsWindow(QDialog):
    """Every change acts at once, so there is nothing to confirm."""

    devices_wanted = Signal()
    """Somebody is about to choose a device of sound; said once, for asking takes a moment."""

    def __init__(
        self,
        preferences: Preferences,
        commands: Commands,
        options: Mapping[str, Callable[[], Options]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings-window")
        self.setWindowTitle(self.tr("Settings"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search the settings"))
        self.field.setAccessibleName(self.tr("Search the settings"))
        self.field.textChanged.connect(self._on_field_text_changed)
        self.sections = QListView(self)
        self.sections.setObjectName("section-list")
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.sections.setModel(QStringListModel([section_text(section) for section in Section], self))
        self.sections.setFixedWidth(max(_LIST_WIDTH, self.sections.sizeHintForColumn(0) + look.XL))
        self.rows: dict[str, SettingRow] = {}
        self._heads: dict[Section, QLabel] = {}
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._page(preferences, options))
        self.keys = KeysEditor(commands, preferences, self)
        self._pages.addWidget(self.keys)
        self._place()
        self._has_asked = False
        self.rows[OUTPUT_DEVICE.key].editor.widget.installEventFilter(self)
        preferences.changed.connect(self._on_preferences_changed)
        self.sections.selectionModel().currentChanged.connect(self._on_sections_current_changed)
        self.sections.clicked.connect(
            self._on_sections_current_changed
        )  # also the one that was shown before a search
        self.show_section(Section.APPEARANCE)
        self.sections.setFocus()

    def _page(self, preferences: Preferences, options: Mapping[str, Callable[[], Options]]) -> QWidget:
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, look.M, 0)
        layout.setSpacing(look.S)
        for section in Section:
            head = QLabel(section_text(section), inside)
            head.setFont(look.scaled(self.font(), look.TITLE, is_bold=True))
            self._heads[section] = head
            layout.addWidget(head)
            for one in SETTINGS.values():
                offered = options.get(one.key, list)()
                has_choice = one is not LANGUAGE or len(offered) > 1
                if one.section is section and one is not OWN_KEYS and has_choice:
                    row = SettingRow(one, preferences, offered, inside)
                    self.rows[one.key] = row
                    layout.addWidget(row)
        self._nothing = QLabel(self.tr("No setting fits."), inside)
        self._nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout.addWidget(self._nothing)
        layout.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        return scroll

    def _place(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(look.L)
        beside.addWidget(self.sections)
        beside.addWidget(self._pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.L, look.L, look.L, look.L)
        layout.setSpacing(look.M)
        layout.addWidget(self.field)
        layout.addLayout(beside, 1)
        self.resize(*_SIZE)

    def show_section(self, section: Section) -> None:
        """Show the settings of one section."""
        self.sections.setCurrentIndex(self.sections.model().index(list(Section).index(section), 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ask for devices as soon as the pointer or the focus comes to where one is chosen."""
        if not self._has_asked and event.type() in {QEvent.Type.Enter, QEvent.Type.FocusIn}:
            self._has_asked = True
            self.devices_wanted.emit()
        return super().eventFilter(watched, event)

    def say_again(self) -> None:
        """Name the sections in another language."""
        model = self.sections.model()
        for row, section in enumerate(Section):
            model.setData(model.index(row, 0), section_text(section))

    def offer(self, one: Setting[Any], options: Options) -> None:
        """Offer more values of a setting than were known when the window opened."""
        self.rows[one.key].editor.offer(options)

    def _show_rows(self, fits: Callable[[SettingRow], bool]) -> None:
        shown = {key for key, row in self.rows.items() if fits(row)}
        for key, row in self.rows.items():
            row.setVisible(key in shown)
        for section, head in self._heads.items():
            head.setVisible(any(SETTINGS[key].section is section for key in shown))
        self._nothing.setVisible(not shown)
        self._pages.setCurrentIndex(0)

    @Slot()
    def _on_sections_current_changed(self) -> None:
        section = list(Section)[self.sections.currentIndex().row()]
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.sections.selectionModel().select(self.sections.currentIndex(), select)
        if self.field.text():
            self.field.clear()
        self._show_rows(lambda row: row.setting.section is section)
        if section is Section.SHORTCUTS:
            self._pages.setCurrentIndex(1)

    @Slot(str)
    def _on_field_text_changed(self, text: str) -> None:
        """Show what fits of all sections; without a text, the section that was shown before."""
        if text.strip():
            self.sections.clearSelection()
            self._show_rows(lambda row: row.fits(text.strip()))
        else:
            self._on_sections_current_changed()

    @Slot(object)
    def _on_preferences_changed(self, changed: Setting[Any]) -> None:
        if changed.key in self.rows:
            self.rows[changed.key].show_value()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Lay the sections out once their style is known."""
        super().showEvent(event)
        self.sections.doItemsLayout()
