"""The text of the reader as something to keep: what is said, with which chapters, and by whom."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from app.bootstrap import Services
from app.ui.commands import Group
from app.ui.dialogs import Dialogs
from app.ui.parts import Parts

if TYPE_CHECKING:
    from app.core.document import ReadingText
    from app.services.script import Script
    from app.ui.reader_wiring import ReaderWiring
    from app.ui.sound_making import SoundMaking

_tr = QCoreApplication.translate


class ReaderSound(QObject):
    """Hands over what the reader has now; what makes sound of it is made for the first to ask."""

    item_shown = Signal(object)
    """The row of an item that is to be shown."""

    def __init__(self, services: Services, parts: Parts, dialogs: Dialogs, reading: ReaderWiring) -> None:
        super().__init__(parts.window)
        self._services = services
        self._parts = parts
        self._dialogs = dialogs
        self._reading = reading
        self._making: SoundMaking | None = None
        self._document: tuple[ReadingText, str] | None = None
        parts.commands.add(
            "reader.keep",
            _tr("Commands", "Keep the text as sound"),
            Group.READER,
            self.keep,
            "Ctrl+S",
            within=reading.place,
            is_possible=lambda: reading.is_in_use,
        )

    @property
    def making(self) -> SoundMaking:
        """Return what makes sound, made for the first to ask."""
        if self._making is None:
            from app.ui.sound_making import SoundMaking  # noqa: PLC0415 (most only listen)

            self._making = SoundMaking(self._services, self._parts, self._dialogs)
            self._making.item_shown.connect(self.item_shown)
        return self._making

    @property
    def is_making(self) -> bool:
        """Say whether a text becomes sound."""
        return self._making is not None and self._making.is_making

    def reason_to_stay(self) -> str:
        """Return why the program should not end yet, nothing if it can."""
        return self.tr("A text becomes sound. Closing Soundlock stops that.") if self.is_making else ""

    @Slot(object, str)
    def take_document(self, text: ReadingText, name: str) -> None:
        """Know the chapters of what was opened, as long as its text is the one that is shown."""
        self._document = (text, name)

    @Slot()
    def keep(self) -> None:
        """Ask what becomes of the text, if there is one."""
        view, form, messages = self._reading.panel.view, self._reading.panel.voice, self._parts.messages
        if view.is_loading:
            messages.say(self.tr("The text is still being opened. Try it again in a moment."))
        elif not view.places.text.strip():
            messages.say(self.tr("There is no text yet. Write or paste one."))
            view.setFocus()
        elif form.cloud is not None:
            self._reading.speak_by_cloud()  # where it can be kept, too, after a look at what would leave
        else:
            self.making.ask(self._script(), form.delivery)

    @Slot()
    def show_made(self) -> None:
        """Show the item that was made last."""
        self.making.show_made()

    @Slot()
    def forget(self) -> None:
        """End what is made, and keep nothing of any text."""
        self._document = None
        if self._making is not None:
            self._making.forget()

    def _script(self) -> Script:
        from app.services.script import Script  # noqa: PLC0415 (as above)

        panel = self._reading.panel
        text, language = panel.view.places.text, panel.voice.language
        if self._document is not None and self._document[0].text == text:
            document, name = self._document
            chapters = document.chapters if len(document.chapters) > 1 else ()
            return Script(text=text, language=language, title=name, chapters=chapters)
        plain = Script(text=text, language=language, is_sensitive=self._reading.reader.is_sensitive)
        cast = self._reading.reader.cast
        if cast is not None and cast.text == text:  # as it was edited, nobody knows who says what
            return replace(plain, title=panel.name.accessibleName(), roles=cast.roles)
        return plain
