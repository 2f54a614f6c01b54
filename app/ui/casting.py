"""Who reads for whom: each speaker of a transcript gets a voice, chosen by its user or found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.bootstrap import Services
from app.core import settings
from app.core.cast import Cast, cast_of
from app.core.voices import Voice
from app.library.lines import Line
from app.library.records import ItemRow
from app.ui.dialogs import Dialogs
from app.ui.parts import Parts

if TYPE_CHECKING:
    from app.library.library import Library
    from app.services.known_voices import KnownVoice

Known = tuple[Sequence["KnownVoice"], dict[str, str]]


class Casting(QObject):
    """Looks in the background which voices there are, and what was chosen for the recording."""

    def __init__(self, services: Services, parts: Parts, dialogs: Dialogs) -> None:
        super().__init__(parts.window)
        self._services = services
        self._parts = parts
        self._dialogs = dialogs

    def cast(self, lines: Sequence[Line], then: Callable[[Cast], None]) -> None:
        """Call back with what some lines are as they are read; at once where nobody is named."""
        said = [(line.speaker, line.text) for line in lines]
        speakers = list(self._parts.segments.voices)
        if not speakers:
            then(cast_of(said))
            return
        item, language = self._item, self._language()

        def tell(known: Known) -> None:
            from app.services.conversation import cast_in_voices  # noqa: PLC0415 (loaded with the voices)

            voices, chosen = known
            preferred = self._parts.preferences.get(settings.READING_VOICE)
            then(cast_in_voices(said, speakers, voices, language=language, preferred=preferred, chosen=chosen))

        work = partial(_known, self._services, item)
        self._parts.bridge.run(work, tell, self._parts.messages.fail)

    def ask(self) -> None:
        """Let voices be chosen for the speakers of the transcript that is shown."""
        speakers, item = list(self._parts.segments.voices), self._item
        if not speakers:
            self._parts.messages.say(self.tr("Nobody is named in this transcript. Name its speakers first."))
            return
        language = self._language()
        work = partial(_known, self._services, item)
        show = partial(self._show, speakers, item, language)
        self._parts.bridge.run(work, show, self._parts.messages.fail)

    def _show(self, speakers: list[str], item: ItemRow | None, language: str, known: Known) -> None:
        from app.ui.windows.speaker_voices_dialog import SpeakerVoicesDialog  # noqa: PLC0415 (not part of the start)

        dialog = SpeakerVoicesDialog(speakers, self._pool(known, language), known[1], self._dialogs.owner)
        if item is not None:
            dialog.chosen.connect(partial(self._keep, item))
        self._dialogs.show(dialog)

    def _keep(self, item: ItemRow, voices: dict[str, str]) -> None:
        future = self._services.session.submit(partial(_kept, item=item.id, voices=voices))
        self._parts.bridge.follow(future, lambda _: None, self._parts.messages.fail)

    @property
    def _item(self) -> ItemRow | None:
        row = self._parts.job_list.current
        return row.item if row is not None else None

    def _language(self) -> str:
        """Return the language that is read: as chosen, as transcribed, or as the text looks."""
        from app.services.conversation import language_of  # noqa: PLC0415 (loaded with the voices)

        item = self._item
        chosen = self._parts.preferences.get(settings.READING_LANGUAGE)
        known = chosen or (item.language if item is not None else "")
        return known or language_of(line.text for line in self._parts.segments.lines)

    def _pool(self, known: Known, language: str) -> tuple[Voice, ...]:
        from app.services.known_voices import beside  # noqa: PLC0415 (loaded with the voices)

        if not language:
            return ()
        return beside(known[0], language, self._parts.preferences.get(settings.READING_VOICE))


def _known(services: Services, item: ItemRow | None) -> Known:
    """Return the voices there are and those that were chosen for an item; starts a worker."""
    from app.services.speaker_voices import kept_voices  # noqa: PLC0415 (not part of the start)

    voices = services.voices.all()
    if item is None or not services.session.is_open:
        return voices, {}
    return voices, services.session.call(lambda library: kept_voices(library, item.id))


def _kept(library: Library, item: int, voices: dict[str, str]) -> None:
    from app.services.speaker_voices import keep_voices  # noqa: PLC0415 (not part of the start)

    keep_voices(library, item, voices)
