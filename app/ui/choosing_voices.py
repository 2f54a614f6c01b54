"""The voices of this computer: what the window that lists them asks for is done in the background."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from app.bootstrap import Services
from app.core import settings
from app.core.errors import SoundlockError
from app.core.text import printable
from app.core.voice_models import SPEAKER_MARK
from app.core.voices import Delivery
from app.ui.dialogs import Dialogs
from app.ui.parts import Parts
from app.ui.sentences import error_text

if TYPE_CHECKING:
    from app.services.known_voices import KnownVoice
    from app.services.sample_speech import SampleSpeech
    from app.ui.windows.voices_dialog import VoicesDialog

_SAMPLES: Final = {
    "en": "This is how I sound. I read as long as you like, and I never tire.",
    "de": "So klinge ich. Ich lese, solange Sie möchten, und werde nie müde.",
    "fr": "Voici ma voix. Je lis aussi longtemps que vous voulez, sans me fatiguer.",
    "es": "Así sueno yo. Leo todo el tiempo que quiera y nunca me canso.",
}


class ChoosingVoices(QObject):
    """Hears, chooses, takes in and removes."""

    voices_changed = Signal()

    def __init__(self, services: Services, parts: Parts, dialogs: Dialogs) -> None:
        super().__init__(parts.window)
        self._services = services
        self._parts = parts
        self._dialogs = dialogs

    @Slot()
    def show(self) -> None:
        """List the voices."""
        from app.services.sample_speech import SampleSpeech  # noqa: PLC0415 (not a part of the start)
        from app.ui.windows.voices_dialog import VoicesDialog  # noqa: PLC0415 (as above)

        dialog = VoicesDialog(self._dialogs.theme, self._dialogs.owner)
        speech = SampleSpeech(self._services.voices.installed)
        dialog.hear_requested.connect(partial(self._hear, dialog, speech))
        dialog.use_requested.connect(partial(self._use, dialog))
        dialog.add_requested.connect(partial(self._ask_for_folder, dialog))
        dialog.remove_requested.connect(partial(self._ask_to_remove, dialog))
        dialog.finished.connect(partial(self._close, speech))
        self._dialogs.show(dialog)
        get = self._parts.preferences.get
        language = get(settings.READING_LANGUAGE) or self._parts.language.language
        self._list(dialog, lambda: get(settings.READING_VOICE), language)

    def _change(self, dialog: VoicesDialog, work: Callable[[], str], language: str) -> None:
        """Change what there is, then list it; `work` returns the voice to be chosen."""
        dialog.show_busy(is_busy=True)
        self._list(dialog, work, language)

    def _list(self, dialog: VoicesDialog, work: Callable[[], str], language: str) -> None:
        """Do something in the background, then list what there is."""

        def find() -> tuple[str, tuple[KnownVoice, ...]]:
            return work(), self._services.voices.all()

        def show(found: tuple[str, tuple[KnownVoice, ...]]) -> None:
            chosen, voices = found
            if self._dialogs.is_open(dialog):
                dialog.show_voices(voices, language, chosen)
            self.voices_changed.emit()

        self._parts.bridge.run(find, show, partial(self._tell, dialog), survives_lock=True)

    def _hear(self, dialog: VoicesDialog, speech: SampleSpeech, one: KnownVoice) -> None:
        self._services.reading.pause()  # nobody hears two at once
        language = (dialog.language or (*one.voice.languages, "en")[0]).partition("-")[0].lower()
        delivery = Delivery(voice=one.voice.id, language=language)
        work = partial(speech.say, _SAMPLES.get(language, one.voice.name), delivery)
        self._parts.bridge.run(work, lambda _: None, partial(self._tell, dialog), survives_lock=True)

    def _use(self, dialog: VoicesDialog, one: KnownVoice) -> None:
        """Read with a voice from now on, in the language that is listed, else in its own."""
        language = dialog.language or (*one.voice.languages, "")[0].partition("-")[0].lower()
        self._parts.preferences.set(settings.READING_LANGUAGE, language)
        self._parts.preferences.set(settings.READING_VOICE, one.voice.id)
        self._parts.messages.announce(
            self.tr("{voice} reads from now on.").format(voice=printable(one.voice.name))
        )

    def _ask_for_folder(self, dialog: VoicesDialog) -> None:
        from app.ui.windows.folder_dialog import ask_for_folder  # noqa: PLC0415 (as above)

        title = self.tr("Choose the folder of a voice")
        ask_for_folder(title, "voice-dialog", dialog, partial(self.add, dialog))

    def add(self, dialog: VoicesDialog, folder: Path) -> None:
        """Take a voice in; copies up to gigabytes."""
        installed = self._services.voices.installed
        self._change(dialog, lambda: installed.add(folder).model.voices()[0].id, "")

    def _ask_to_remove(self, dialog: VoicesDialog, one: KnownVoice) -> None:
        from app.ui.windows.question import Question  # noqa: PLC0415 (as above)

        name = one.voice.id.partition(SPEAKER_MARK)[0]
        asking = Question(
            self.tr("Delete the voice “{name}”?").format(name=printable(name)),
            [
                self.tr("Its files are deleted from Soundlock's own folder, with all speakers that it has."),
                self.tr("The folder that it came from is not touched."),
            ],
            self._dialogs.owner,
            act=(self.tr("&Delete the voice"), self.tr("Delete it for good")),
            stay=(self.tr("&Keep it"), self.tr("Leave everything as it is")),
        )
        asking.confirmed.connect(partial(self._remove, dialog, name))
        self._dialogs.show(asking)

    def _remove(self, dialog: VoicesDialog, name: str) -> None:
        def work() -> str:
            self._services.voices.installed.remove(name)
            return ""

        self._change(dialog, work, dialog.language)

    def _tell(self, dialog: VoicesDialog, error: SoundlockError) -> None:
        if self._dialogs.is_open(dialog):
            dialog.tell_wrong(error_text(error))
        else:
            self._parts.messages.fail(error)

    def _close(self, speech: SampleSpeech, _result: int) -> None:
        self._parts.bridge.run(speech.close, lambda _: None, self._parts.messages.fail, survives_lock=True)
