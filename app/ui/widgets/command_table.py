"""All commands and their keys, with a field that searches them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from app.ui import theme as look
from app.ui.commands import Commands
from app.ui.models.command_tree import COMMAND_ID, CommandTree


class CommandTable(QWidget):
    """Shows them by groups."""

    command_chosen = Signal(str)
    """The id, or nothing where a group stands."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self.tree = CommandTree(commands, self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search commands and keys"))
        self.field.setAccessibleName(self.tr("Search commands and keys"))
        self.field.textChanged.connect(self.tree.search)
        self.view = QTreeView(self)
        self.view.setObjectName("command-tree")
        self.view.setAccessibleName(self.tr("Commands and their keys"))
        self.view.setModel(self.tree)
        self.view.setRootIsDecorated(False)
        self.view.setItemsExpandable(False)
        self.view.setUniformRowHeights(True)
        self.view.setAllColumnsShowFocus(True)
        self.view.setTabKeyNavigation(False)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.S)
        layout.addWidget(self.field)
        layout.addWidget(self.view, 1)
        self.tree.modelAboutToBeReset.connect(self._on_tree_model_about_to_be_reset)
        self.tree.modelReset.connect(self.view.expandAll)
        self.view.selectionModel().currentChanged.connect(self._on_view_current_changed)
        self.view.ensurePolished()  # the height of its rows is asked once
        self.view.expandAll()

    @property
    def chosen(self) -> str:
        """Return the id of the command that is chosen, or nothing."""
        return str(self.view.currentIndex().data(COMMAND_ID) or "")

    def choose(self, command_id: str) -> None:
        """Choose a command, if it is shown."""
        found = self.tree.match(
            self.tree.index(0, 0), COMMAND_ID, command_id, 1,
            Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
        )  # fmt: skip
        if found:
            self.view.setCurrentIndex(found[0])

    @Slot()
    def _on_tree_model_about_to_be_reset(self) -> None:
        self.view.setCurrentIndex(QModelIndex())  # a reset does not tell that nothing is chosen any more

    @Slot()
    def _on_view_current_changed(self) -> None:
        self.command_chosen.emit(self.chosen)
