"""What the next recordings are transcribed with: chosen in the header, in a dialog, or by a preset."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from app.bootstrap import Services
from app.core import settings
from app.core.presets import PresetBook, Recipe
from app.core.settings import recognition_options
from app.services.models_service import Model
from app.services.presets import keep_presets, kept_presets
from app.ui.bridge import Bridge
from app.ui.dialogs import Dialogs
from app.ui.messages import Messages
from app.ui.panels.header import Header
from app.ui.preferences import Preferences
from app.ui.windows.options_dialog import OptionsDialog


class Recipes(QObject):
    """Keeps presets and the options that were used last in the library; without one they last until the end.

    What is a setting as well stands in the settings, which name nobody.
    """

    def __init__(
        self,
        services: Services,
        bridge: Bridge,
        header: Header,
        dialogs: Dialogs,
        messages: Messages,
        preferences: Preferences,
    ) -> None:
        super().__init__(messages)
        self._services = services
        self._bridge = bridge
        self._header = header
        self._dialogs = dialogs
        self._messages = messages
        self._preferences = preferences
        self.book = PresetBook()
        preferences.changed.connect(self._tell)

    @property
    def current(self) -> Recipe:
        """Return what holds for the next recordings; model and language are those of the header."""
        usual = recognition_options(self._services.settings.values)
        options = replace(
            self.book.last.options,
            language=self._header.language,
            task=usual.task,
            vad=usual.vad,
            beam_size=usual.beam_size,
        )
        return Recipe(model=self._header.model, options=options)

    def load(self) -> None:
        """Take what the library keeps."""
        future = self._services.session.submit(kept_presets)
        self._bridge.follow(future, self._on_loaded, self._messages.fail)

    def forget(self) -> None:
        """Know nothing any more."""
        self.book = PresetBook()
        self._tell()

    @Slot()
    def ask(self) -> None:
        """Let the options of the next recordings be chosen."""
        heading = self.tr("Options for the next recordings")
        act = (self.tr("&Use these"), self.tr("Use these options for the next recordings"))
        self._ask(heading, act, self.current, self._use)

    def ask_about(self, heading: str, recipe: Recipe, then: Callable[[Recipe], None]) -> None:
        """Let other options be chosen for one recording."""
        act = (self.tr("&Transcribe"), self.tr("Transcribe it with these options"))
        self._ask(heading, act, recipe, then)

    def _ask(self, heading: str, act: tuple[str, str], recipe: Recipe, then: Callable[[Recipe], None]) -> None:
        installed = self._services.models.installed
        self._bridge.run(installed, partial(self._show, heading, act, recipe, then), self._messages.fail)

    def _show(
        self,
        heading: str,
        act: tuple[str, str],
        recipe: Recipe,
        then: Callable[[Recipe], None],
        models: list[Model],
    ) -> None:
        dialog = OptionsDialog(
            heading,
            act,
            models,
            self.book,
            recipe,
            self._dialogs.owner,
            keeps_presets=self._services.session.is_open,
        )
        dialog.chosen.connect(then)
        dialog.book_changed.connect(self._keep)
        self._dialogs.show(dialog)

    def _use(self, recipe: Recipe) -> None:
        options = recipe.options
        self._preferences.set(settings.SPOKEN_LANGUAGE, options.language)
        self._preferences.set(settings.MODEL, recipe.model)
        self._preferences.set(settings.TASK, options.task.value)
        self._preferences.set(settings.VAD, options.vad.value)
        self._preferences.set(settings.BEAM_SIZE, options.beam_size)
        self._header.choose(options.language, recipe.model)  # also where only the header had another
        self._keep(self.book.used(recipe))

    def _keep(self, book: PresetBook) -> None:
        self.book = book
        self._tell()
        if self._services.session.is_open:
            future = self._services.session.submit(lambda library: keep_presets(library, book))
            self._bridge.follow(future, lambda _: None, self._messages.fail)

    def _on_loaded(self, book: PresetBook) -> None:
        self.book = book
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self._header.show_options(self.current)
