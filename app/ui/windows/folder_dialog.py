"""The dialog that chooses one folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_folder(title: str, name: str, parent: QWidget, then: Callable[[Path], None]) -> None:
    """Show the dialog; `then` gets the folder unless its user cancels, `name` is the object name."""
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(name)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda folder: then(Path(folder)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
