"""Shows what each vendor is sent and to where: the page that is made of the tables and the code that send."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget

from app.ui.windows.dialog import Dialog

_HEIGHT: Final = 420
_WIDTH: Final = 640
_FEATURES: Final = QTextDocument.MarkdownFeature
_PLAIN: Final = _FEATURES.MarkdownDialectGitHub | _FEATURES.MarkdownNoHTML
"""With tables; nothing in the page is HTML."""


class CloudSent(Dialog):
    """The page is in the language of the window; requests stand in it to the letter."""

    def __init__(self, page: str, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("CloudSent", "What each vendor is sent"), parent)
        self.text = QTextEdit(self)
        _title, _, rest = page.partition("\n")  # the dialog has one of its own
        self.text.document().setMarkdown(rest, _PLAIN)
        self._let_requests_wrap()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Hosts, requests and promises of each vendor"))
        self.text.setMinimumWidth(_WIDTH)
        self.text.setFixedHeight(_HEIGHT)
        self.add_widget(self.text)
        self.close_button = self.add_button(self.tr("&Close"), self.tr("Close this window"), is_default=True)
        self.close_button.clicked.connect(self.reject)
        self.finish()
        self.text.setFocus()

    def _let_requests_wrap(self) -> None:
        """Let lines break that Markdown keeps whole, so that nothing has to be looked for at the side."""
        cursor = QTextCursor(self.text.document())
        while cursor.movePosition(QTextCursor.MoveOperation.NextBlock):
            form = cursor.blockFormat()
            form.setNonBreakableLines(False)
            cursor.setBlockFormat(form)
