"""From the text of the reader to sound that stays: in the library, or in files that their user asked for."""

from __future__ import annotations

import copy
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from app.bootstrap import Services
from app.core import settings
from app.core.errors import Code, SoundlockError
from app.core.estimate import Estimate
from app.core.loudness import SPEECH
from app.core.sound_forms import SoundTags
from app.core.text import display_name, printable
from app.services.narration_service import NarrationService
from app.services.portable_export import file_name
from app.services.script import Script, Wanted
from app.services.shelf import Entry, Stage
from app.services.sound_export import SoundExport
from app.ui.dialogs import Dialogs
from app.ui.messages import Remedy
from app.ui.panels.making_strip import MakingStrip
from app.ui.parts import Parts
from app.ui.sentences import error_text
from app.ui.shelf import made_rows
from app.ui.sound_run import SoundRun
from app.ui.windows.folder_dialog import ask_for_folder
from app.ui.windows.question import Question
from app.ui.windows.sound_dialog import SoundDialog, SoundWish

if TYPE_CHECKING:
    from app.core.voices import Delivery

_WATCH_MS: Final = 100


class SoundMaking(QObject):
    """Makes one sound at a time in the background; a lock ends it and leaves nothing that is not whole."""

    item_shown = Signal(object)
    """The row of an item that is to be shown."""

    def __init__(self, services: Services, parts: Parts, dialogs: Dialogs) -> None:
        super().__init__(parts.window)
        self._services = services
        self._parts = parts
        self._dialogs = dialogs
        self._folder = Path.home()
        self._run: SoundRun | None = None
        self._made: int | None = None  # the item that was made last
        self._estimate = Estimate(0.0)
        self.strip = MakingStrip(parts.theme, parts.icons)
        parts.window.add_strip(self.strip)
        self.strip.stop_requested.connect(self.stop)
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH_MS)
        self._watch.timeout.connect(self._on_watch_timeout)
        parts.preferences.changed.connect(self._stay_awake)

    @property
    def is_making(self) -> bool:
        """Say whether a text becomes sound."""
        return self._run is not None

    def ask(self, script: Script, delivery: Delivery) -> None:
        """Let its user choose what becomes of a text."""
        if self.is_making:
            self._parts.messages.say(self.tr("One text becomes sound at a time. Wait until that is done."))
            return
        dialog = SoundDialog(
            printable(script.shown_title),
            self._dialogs.owner,
            has_library=self._services.session.is_open,
            chapters=len(script.chapters),
            speakers=len({role.prosody for role in script.roles}),
        )
        dialog.wanted.connect(partial(self._on_wanted, dialog, script, delivery))
        self._dialogs.show(dialog)

    def _on_wanted(self, dialog: SoundDialog, script: Script, delivery: Delivery, wish: SoundWish) -> None:
        run = SoundRun(
            script=replace(script, title=wish.title or script.title),
            wanted=Wanted(
                form=wish.form,
                delivery=delivery,
                target=SPEECH if wish.is_levelled else None,
                tags=SoundTags(title=wish.title),
            ),
            is_by_chapter=wish.is_by_chapter,
            subtitles=wish.subtitles,
        )
        if wish.is_for_library:
            self._begin_from(dialog, run)
        elif wish.is_by_chapter:
            title = self.tr("Choose the folder for the chapters")
            ask_for_folder(title, "sound-folder", dialog, partial(self._begin_at, dialog, run))
        else:
            self._ask_for_file(dialog, run)

    def _ask_for_file(self, dialog: SoundDialog, run: SoundRun) -> None:
        form = run.wanted.form
        chooser = QFileDialog(dialog, self.tr("Keep the text as a sound file"))
        chooser.setObjectName("sound-file")
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)  # what is there is asked about before it begins
        chooser.setNameFilter(f"{form.label} (*{form.suffix})")
        chooser.setDefaultSuffix(form.suffix.removeprefix("."))
        chooser.setDirectory(str(self._folder))
        chooser.selectFile(f"{file_name(run.title)}{form.suffix}")
        chooser.fileSelected.connect(lambda chosen: self._begin_at(dialog, run, Path(chosen)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _begin_at(self, dialog: SoundDialog, run: SoundRun, chosen: Path) -> None:
        suffix = run.wanted.form.suffix
        is_named = run.is_by_chapter or chosen.suffix.lower() == suffix
        run.target = chosen if is_named else chosen.with_name(chosen.name + suffix)
        self._folder = chosen if run.is_by_chapter else chosen.parent
        self._begin_from(dialog, run)

    def _begin_from(self, dialog: SoundDialog, run: SoundRun) -> None:
        dialog.accept()
        self.begin(run)

    def begin(self, run: SoundRun) -> None:
        """Make something, while its user does something else."""
        self._run = run
        self._estimate = Estimate(time.monotonic())
        self.strip.show_title(run.title)
        self._watch.start()
        self._stay_awake()
        self._parts.messages.announce(self.strip.title.accessibleName())
        services = self._services
        # A copy keeps its pronunciations, whatever becomes of the dictionary: all is said twice, and alike.
        preparation = copy.copy(services.preparation)
        narration = NarrationService(preparation, SoundExport(), services.voices.installed)
        work = partial(run.make, narration, services.session)
        self._parts.bridge.run(work, partial(self._on_made, run), partial(self._on_failed, run))

    @Slot()
    def stop(self) -> None:
        """End it at once; the sentence that is being said in the background is the last."""
        if self._run is not None:
            self._run.is_stopped = True
        self._end()

    def forget(self) -> None:
        """Keep nothing of any text: the library is locked, or the program ends."""
        self.stop()
        self._made = None

    def _end(self) -> None:
        self._run = None
        self._watch.stop()
        self._stay_awake()
        self.strip.forget()

    @Slot()
    def _stay_awake(self) -> None:
        """Keep the computer awake while a text becomes sound, if that is set."""
        if self.is_making and self._parts.preferences.get(settings.KEEP_AWAKE):
            self._parts.keep_awake.hold(self)
        else:
            self._parts.keep_awake.let_go(self)

    @Slot()
    def _on_watch_timeout(self) -> None:
        if self._run is not None:
            share = self._run.share
            self.strip.show_progress(share, self._estimate.update(time.monotonic(), share, 1.0))

    def _on_made(self, run: SoundRun, _nothing: None) -> None:
        if run is self._run:
            self._end()
        say = self._parts.messages.say
        if run.item is not None:
            self._made = run.item.id
            self._parts.jobs.put_first(made_rows([Entry(run.item, Stage.DONE)]))
            text = self.tr("“{title}” is in the library, sound and text.")
            say(text.format(title=printable(run.item.title)), Remedy.SHOW_ITEM)
        elif run.is_by_chapter and run.target is not None and run.files:
            stopped = self.tr("It was stopped.") + " " if run.is_stopped else ""
            text = self.tr("Chapters that were written to “{folder}”, not encrypted: %n.", "", len(run.files))
            say(stopped + text.format(folder=printable(str(run.target))))
        elif run.files:
            text = self.tr("The sound was written to “{name}” in “{folder}”. It is not encrypted.")
            (path,) = run.files
            say(text.format(name=display_name(path), folder=printable(str(path.parent))))
        else:
            say(self.tr("It was stopped, and nothing of it was kept."))

    def _on_failed(self, run: SoundRun, error: SoundlockError) -> None:
        if run is not self._run:
            return  # it was stopped: nobody waits for it
        self._end()
        if error.code is Code.OUTPUT_EXISTS and not run.wanted.overwrite:
            self._ask_to_replace(run, error)
            return
        self._parts.messages.fail(error)
        if run.files:
            text = self.tr("Chapters that were written before that, and kept: %n.", "", len(run.files))
            self._parts.messages.say(text)

    def _ask_to_replace(self, run: SoundRun, error: SoundlockError) -> None:
        question = Question(
            self.tr("Replace what exists?"),
            (error_text(error),),
            self._dialogs.owner,
            act=(self.tr("&Replace it"), self.tr("Write over files of these names")),
            stay=(self.tr("&Keep it"), self.tr("Write nothing")),
        )
        again = replace(run, wanted=replace(run.wanted, overwrite=True), share=0.0, files=[])
        question.confirmed.connect(partial(self.begin, again))
        self._dialogs.show(question)

    def show_made(self) -> None:
        """Show the item that was made last, if it is still there."""
        row = self._parts.jobs.of_item(self._made) if self._made is not None else None
        if row is not None:
            self.item_shown.emit(row)
