"""One text for a cloud voice: its voices, its preview, and the sending, or the reader that reads it."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.bootstrap import Services
from app.core.errors import SoundlockError
from app.core.ssml.values import PAUSE
from app.core.text import printable
from app.core.voices import Delivery
from app.egress.preview import Manner
from app.egress.stopping import Stop
from app.privacy.policy import Action, Sensitivity
from app.services.cloud_narration import CloudNarration
from app.services.cloud_passages import Passage, in_passages, passages
from app.services.cloud_reading import AgreedSpeech
from app.services.cloud_text import Question, ReadyText, Treatment, examined
from app.services.cloud_voice_lists import list_voices
from app.ui.parts import Parts
from app.ui.sentences import error_text
from app.ui.windows.cloud_speech import CloudSpeech

if TYPE_CHECKING:
    from app.core.cloud import CloudVoice
    from app.library.records import ItemRow
    from app.privacy.finding import Finding
    from app.services.cloud_speech import Preview
    from app.services.cloud_states import VendorState

_TITLE_WORDS = 8
Take = Callable[[AgreedSpeech], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """What its user sees; what is sent is this, and nothing else."""

    text: ReadyText
    passages: tuple[Passage, ...]  # of a text that the reader reads, in which it leaves
    planned: Preview
    manner: Manner


class CloudSpeaking(QObject):
    """Lives as long as its dialog."""

    kept = Signal()
    listed = Signal()
    """The voices of a vendor are known."""
    spoke = Signal()
    """Something was heard or kept, or was begun to be."""

    def __init__(
        self,
        services: Services,
        parts: Parts,
        dialog: CloudSpeech,
        text: str,
        *,
        delivery: Delivery | None = None,
        take: Take | None = None,
    ) -> None:
        """Prepare a text; with `take`, what is agreed to is read by whoever that is, not by this."""
        super().__init__(dialog)
        self._cloud = services.cloud
        self._names = services.names
        self._preparation = services.preparation
        self._parts = parts
        self._dialog = dialog
        self._text = text
        self._delivery = delivery or Delivery()
        self._take = take
        self._seed = secrets.token_bytes(32)  # the same invented names in every preview of this text
        self._answers: dict[Finding, Action] = {}
        self._asked = 0
        self._is_without_voices = True
        self._shown: _Shown | None = None
        self._stop = Stop()
        dialog.vendor_chosen.connect(self._on_vendor_chosen)
        dialog.preview_wanted.connect(self._on_preview_wanted)
        dialog.decisions.decided.connect(self._on_decided)
        dialog.hear_requested.connect(self._on_hear_requested)
        dialog.keep_requested.connect(self._on_keep_requested)
        dialog.stop_requested.connect(self._on_stop_requested)

    def start(self) -> None:
        """Ask for the voices of the first vendor."""
        self._dialog.ask_for_voices()

    @Slot(object)
    def _on_vendor_chosen(self, state: VendorState) -> None:
        self._asked += 1
        self._shown = None
        self._is_without_voices = True
        show = partial(self._on_voices, self._asked)
        self._parts.bridge.run(
            partial(list_voices, self._cloud, state.vendor), show, partial(self._fail, self._asked)
        )

    def _on_voices(self, asked: int, voices: tuple[CloudVoice, ...]) -> None:
        self.listed.emit()
        if asked == self._asked and self._dialog.isVisible():
            self._is_without_voices = False
            self._dialog.show_voices(voices)

    @Slot()
    def _on_preview_wanted(self) -> None:
        if self._is_without_voices:  # those that stand there are another vendor's; it is shown when these come
            return
        self._asked += 1
        self._shown = None
        dialog = self._dialog
        voice: CloudVoice | None = dialog.voice.currentData()
        if voice is None:
            dialog.show_nothing(self.tr("This vendor offers no voice to your account."))
            return
        vendor = dialog.state.vendor
        delivery = self._delivery
        manner = Manner(voice=voice.id, model=dialog.model.currentText(), rate=delivery.rate, pitch=delivery.pitch)
        label = Sensitivity.SENSITIVE if dialog.sensitive.isChecked() else Sensitivity.ORDINARY
        answers, is_spliced = dict(self._answers), dialog.splice.isChecked()

        def work() -> Question | _Shown:
            treatment = Treatment(
                rules=self._cloud.rules,
                sensitivity=label,
                answers=answers,
                seed=self._seed,
                prepared=partial(self._cloud.prepared, vendor, manner.model),
                is_spliced=is_spliced,
                names=self._names,
            )
            # The text tells its language: it need not be what is read aloud.
            made = examined(PAUSE.sub(" ", self._text), how=treatment)
            if isinstance(made, Question):
                return made
            found = () if self._take is None else passages(made, self._text)
            leaves = in_passages(made, found) if found else made
            planned = self._cloud.preview(vendor, leaves.leaving, manner, rules=made.rules)
            return _Shown(text=leaves, passages=found, planned=planned, manner=manner)

        self._parts.bridge.run(work, partial(self._on_previewed, self._asked), partial(self._fail, self._asked))

    def _on_previewed(self, asked: int, found: Question | _Shown) -> None:
        if asked != self._asked or not self._dialog.isVisible():
            return
        if isinstance(found, Question):
            self._dialog.show_question(found, self._answers)
            return
        self._shown = found
        self._dialog.show_preview(found.planned, found.text, self._answers)

    @Slot(object, object)
    def _on_decided(self, findings: tuple[Finding, ...], action: Action) -> None:
        self._answers.update(dict.fromkeys(findings, action))
        self._on_preview_wanted()

    @Slot()
    def _on_hear_requested(self) -> None:
        shown = self._shown
        if shown is None:
            return
        if self._take is None:
            narration = self._narration(shown)
            self._parts.bridge.run(narration.aloud, self._on_heard, partial(self._fail, self._asked))
            return
        self._take(
            AgreedSpeech(
                vendor=self._dialog.state.vendor,
                passages=shown.passages,
                language=shown.text.sanitised.language,
                manner=shown.manner,
                agreed=shown.planned,
                is_sensitive=self._dialog.sensitive.isChecked(),
            )
        )
        self._dialog.accept()
        self.spoke.emit()

    @Slot()
    def _on_keep_requested(self) -> None:
        shown = self._shown
        if shown is not None:
            title = " ".join(shown.text.sanitised.text.split()[:_TITLE_WORDS])
            work = partial(self._narration(shown).keep, self._cloud.access, title, lambda _share: True)
            self._parts.bridge.run(work, self._on_kept, partial(self._fail, self._asked))

    def _narration(self, shown: _Shown) -> CloudNarration:
        dialog = self._dialog
        self._stop = Stop()
        dialog.show_speaking(is_speaking=True)
        return CloudNarration(
            self._cloud,
            dialog.state.vendor,
            shown.text,
            shown.manner,
            agreed=shown.planned,
            is_sensitive=dialog.sensitive.isChecked(),
            stop=self._stop,
            preparation=self._preparation,
            volume=self._delivery.volume,
        )

    def _on_heard(self, _nothing: None) -> None:
        if self._dialog.isVisible():
            self._dialog.show_speaking(is_speaking=False)
        self.spoke.emit()

    def _on_kept(self, item: ItemRow | None) -> None:
        if item is not None:
            said = self.tr("Kept in the library as “{title}”.").format(title=printable(item.title))
            self._parts.messages.say(said)
            self.kept.emit()
        if self._dialog.isVisible():
            self._dialog.show_speaking(is_speaking=False)
            if item is not None:
                self._dialog.accept()
        self.spoke.emit()

    @Slot()
    def _on_stop_requested(self) -> None:
        self._stop()

    def _fail(self, asked: int, error: SoundlockError) -> None:
        if asked == self._asked and self._dialog.isVisible():
            self._shown = None
            self._dialog.tell_wrong(error_text(error))
