"""The voices that can read aloud: listed, heard, chosen, taken in and removed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from app.core.text import printable
from app.ui.languages import language_name
from app.ui.models.line_model import Line
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.elided_combo_box import ElidedComboBox
from app.ui.windows.list_dialog import ListDialog

if TYPE_CHECKING:
    from app.services.known_voices import KnownVoice

_CHARS: Final = 20


class VoicesDialog(ListDialog):
    """Says what its user wants; nothing is ever fetched from anywhere."""

    hear_requested = Signal(object)
    """A KnownVoice."""
    use_requested = Signal(object)
    """A KnownVoice that is to read from now on."""
    add_requested = Signal()
    remove_requested = Signal(object)
    """A KnownVoice that was installed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(self.tr("Voices"), parent)
        self._voices: tuple[KnownVoice, ...] = ()
        self._listed: tuple[KnownVoice, ...] = ()
        self.add_text(
            self.tr(
                "These voices speak on this computer. Better ones come as folders of the sherpa-onnx project "
                "(Piper, Kokoro, Matcha, Kitten), or as Piper's own two files in a folder. Nothing is fetched "
                "from anywhere."
            )
        )
        self.languages = ElidedComboBox(_CHARS, self)
        self.languages.setAccessibleName(self.tr("Language of the voices"))
        self.languages.view().setAccessibleName(self.tr("Language of the voices"))
        self.languages.setMaxVisibleItems(20)
        self.languages.activated.connect(self._fill)
        label = QLabel(self.tr("&Language"), self)
        label.setBuddy(self.languages)
        self.add_row(label, self.languages)
        self.add_list(self.tr("Voices"), theme)
        self.removal_wanted.connect(self._on_removal_wanted)
        self._make_buttons()
        self.finish()

    def _make_buttons(self) -> None:
        self.hear_button = button(self.tr("&Hear"), self.tr("Hear a sentence of the chosen voice"), "", self)
        self.hear_button.clicked.connect(self._on_hear_clicked)
        self.use_button = button(self.tr("&Read with it"), self.tr("Let the chosen voice read aloud"), "", self)
        self.use_button.clicked.connect(self._on_use_clicked)
        self.add_voice_button = button(self.tr("&Add…"), self.tr("Take in the folder of a voice"), "", self)
        self.add_voice_button.clicked.connect(self.add_requested)
        removing = self.removing(self.tr("Delete the chosen voice"))
        self.add_row(self.hear_button, self.use_button, self.add_voice_button, removing)

    # ---- what others ask

    def show_voices(self, voices: Sequence[KnownVoice], language: str, chosen: str = "") -> None:
        """Show what there is, in one language unless that has none; a voice may be chosen."""
        self._voices = tuple(voices)
        codes = {_short(tag) for one in voices for tag in one.voice.languages[:1]}
        named = sorted(((language_name(code), code) for code in codes), key=lambda one: one[0].casefold())
        self.languages.clear()
        self.languages.addItem(self.tr("All languages"), "")
        for name, code in named:
            self.languages.addItem(name, code)
        self.languages.setCurrentIndex(max(0, self.languages.findData(_short(language))))
        self.show_busy(is_busy=False)
        self._fill()
        place = next((at for at, one in enumerate(self._listed) if one.voice.id == chosen), 0)
        self.list.setCurrentIndex(self.list.lines.index(place))
        self.list.setFocus()

    @property
    def language(self) -> str:
        """Return the language whose voices are shown, empty for all."""
        return str(self.languages.currentData() or "")

    @property
    def chosen(self) -> KnownVoice | None:
        """Return the voice that is chosen in the list."""
        return self.list.chosen_of(self._listed)

    # ---- inside

    @Slot()
    def _fill(self) -> None:
        wanted = self.language
        self._listed = tuple(
            one for one in self._voices if not wanted or wanted in map(_short, one.voice.languages)
        )
        self.list.lines.replace([self._line(one) for one in self._listed])
        self.list.say(self.tr("No voice is here yet. “Add…” takes one in."))
        self.show_what_can_be_done()

    def _line(self, one: KnownVoice) -> Line:
        tags = list(dict.fromkeys(map(_short, one.voice.languages)))
        kind = self.tr("installed") if one.is_installed else self.tr("of the system")
        return Line(printable(one.voice.name), " · ".join([*map(language_name, tags), kind, one.engine]))

    def show_what_can_be_done(self) -> None:
        """Let a voice be heard and used, and one that was installed be removed."""
        one = self.chosen
        can = self.is_free and one is not None
        for control in (self.languages, self.add_voice_button):
            control.setEnabled(self.is_free)
        self.hear_button.setEnabled(can)
        self.use_button.setEnabled(can)
        self.remove_button.setEnabled(can and one is not None and one.is_installed)

    @Slot()
    def _on_hear_clicked(self) -> None:
        self.tell("")
        self.hear_requested.emit(self.chosen)

    @Slot()
    def _on_use_clicked(self) -> None:
        self.use_requested.emit(self.chosen)
        self.accept()

    @Slot()
    def _on_removal_wanted(self) -> None:
        one = self.chosen
        if one is not None and one.is_installed and self.is_free:
            self.remove_requested.emit(one)


def _short(tag: str) -> str:
    return tag.lower().partition("-")[0]
