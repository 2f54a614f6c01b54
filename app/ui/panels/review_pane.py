"""What stands beside a transcript while it is gone through: doubtful passages, and marks."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QTabWidget, QVBoxLayout, QWidget

from app.ui import theme as look
from app.ui.icons import Icons
from app.ui.theme import Theme
from app.ui.widgets.buttons import button


class ReviewPane(QFrame):
    """Pages under tabs, with a way to close them all."""

    closed = Signal()
    page_shown = Signal()
    """Another page is in front, or the pane has just appeared."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Review"))
        self.close_button = button("", self.tr("Close the review"), "", self)
        self.close_button.setProperty("isFlat", "true")
        self.close_button.clicked.connect(self.closed)
        self.tabs.setCornerWidget(self.close_button)
        self.tabs.currentChanged.connect(self._on_tabs_current_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.XS, look.XS, look.XS, 0)
        layout.addWidget(self.tabs)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def add_page(self, page: QWidget, title: str) -> None:
        """Take in a page under a tab."""
        page.setAccessibleName(title.replace("&", ""))
        self.tabs.addTab(page, title)

    def is_in_front(self, page: QWidget) -> bool:
        """Say whether a page can be seen."""
        return self.isVisible() and self.tabs.currentWidget() is page

    def bring_forward(self, page: QWidget) -> None:
        """Show a page."""
        self.tabs.setCurrentWidget(page)
        self.show()
        self.page_shown.emit()

    @Slot(int)
    def _on_tabs_current_changed(self, _at: int) -> None:
        if self.isVisible():
            self.page_shown.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.close_button.setIcon(self._icons.icon("close"))
