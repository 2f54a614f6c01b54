"""Cloud voices in the reader: offered where a vendor is on, and heard once their user saw what leaves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.bootstrap import Services
from app.services.cloud_voice_lists import CloudOffer, offers
from app.ui.cloud_voices import CloudVoices
from app.ui.panels.reader_panel import ReaderPanel
from app.ui.parts import Parts
from app.ui.reader import Reader
from app.ui.widgets.voice_list import CloudChoice

if TYPE_CHECKING:
    from app.services.cloud_reading import AgreedSpeech


class ReaderCloud(QObject):
    """Follows every change of what may leave: what may not any more is silent at once, and not offered."""

    _changed = Signal()

    def __init__(
        self, services: Services, parts: Parts, panel: ReaderPanel, reader: Reader, cloud: CloudVoices
    ) -> None:
        super().__init__(panel)
        self._services = services
        self._parts = parts
        self._panel = panel
        self._reader = reader
        self._cloud = cloud
        self._is_asking = self._is_to_ask_again = False
        panel.voice.cloud_chosen.connect(self._on_voice_cloud_chosen)
        reader.agreement_wanted.connect(self._on_reader_agreement_wanted)
        cloud.changed.connect(self.look)
        self._changed.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(services.cloud.watch.subscribe(self._changed.emit))

    @Slot()
    def look(self) -> None:
        """Offer the voices of the vendors that may be asked now; this asks none of them."""
        if not self._services.session.is_open:
            self._show(())
        elif self._is_asking:
            self._is_to_ask_again = True
        else:
            self._is_asking = True
            self._parts.bridge.run(
                partial(offers, self._services.cloud), self._on_found, lambda _: self._on_found(())
            )

    def forget(self) -> None:
        """Offer nothing: the library is locked."""
        self._is_asking = self._is_to_ask_again = False
        self._show(())

    def _on_found(self, found: tuple[CloudOffer, ...]) -> None:
        self._is_asking = False
        self._show(() if self._services.cloud.is_offline else found)  # it may be on since this was asked
        if self._is_to_ask_again:
            self._is_to_ask_again = False
            self.look()

    def _show(self, found: tuple[CloudOffer, ...]) -> None:
        choice = self._panel.voice.cloud
        if choice is not None and choice.vendor not in {one.vendor for one in found}:
            self._reader.pause()  # a voice of this computer goes on when its user wants
        self._panel.voice.show_offers(found)

    @Slot()
    def _on_changed(self) -> None:
        if self._services.cloud.is_offline:
            self._show(())
        elif not self._services.cloud.watch.sending_to:
            self.look()

    @Slot(object)
    def _on_voice_cloud_chosen(self, choice: CloudChoice | None) -> None:
        self._panel.show_vendor("" if choice is None else choice.title)
        if choice is None:
            self._reader.dismiss()
            return
        if self._reader.is_reading:
            self._reader.pause()
        self._parts.messages.announce(self._panel.notice.text.text())

    @Slot(int, int)
    def _on_reader_agreement_wanted(self, start: int, end: int) -> None:
        choice = self._panel.voice.cloud
        if choice is not None:
            text = self._panel.view.places.text
            take, leave = partial(self._take, text, start), self._panel.voice.choose_local
            delivery, is_sensitive = self._panel.voice.delivery, self._reader.is_sensitive
            self._cloud.read(text[start:end], choice, delivery, take, leave, is_sensitive=is_sensitive)

    def _take(self, text: str, start: int, speech: AgreedSpeech) -> None:
        """Read what its user agreed to, by the voice that they chose last."""
        from app.services.cloud_reading import CloudReading  # noqa: PLC0415 (not a part of the start)

        title = self._services.cloud.facts(speech.vendor).title
        self._panel.voice.choose_cloud(CloudChoice(speech.vendor, title, speech.manner.voice))
        services = self._services
        self._reader.recite(CloudReading(services.cloud, speech, services.preparation, text, start))
