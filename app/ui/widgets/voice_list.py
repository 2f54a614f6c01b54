"""Who can read: the voices of this computer and, apart from them, those to which the text would be sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.cloud import CloudVendor
from app.core.text import printable
from app.core.voices import Voice, in_language
from app.services.cloud_voice_lists import CloudOffer
from app.ui.widgets.elided_combo_box import ElidedComboBox

_CHARS: Final = 14
_MOST_SHOWN: Final = 20
_WIDEST_POPUP: Final = 80  # in the width of a figure


class CloudChoice(NamedTuple):
    """A voice of a vendor, by its id; without one it is chosen where its user sees what would leave."""

    vendor: CloudVendor
    title: str
    voice: str = ""


class VoiceList(ElidedComboBox):
    """A cloud voice is told by a picture and by words, in the list and when it is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_CHARS, parent)
        self._offers: Sequence[CloudOffer] = ()
        self._icon = QIcon()
        self._local = ""  # the voice of this computer that was chosen last
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)

    @property
    def local(self) -> str:
        """Return the voice of this computer that reads, or would if no cloud voice were chosen."""
        data = self.currentData()
        return data if isinstance(data, str) else self._local

    @property
    def cloud(self) -> CloudChoice | None:
        """Return the cloud voice that is chosen."""
        data = self.currentData()
        return data if isinstance(data, CloudChoice) else None

    def show_voices(self, voices: tuple[Voice, ...], language: str, chosen: str) -> None:
        """List the voices for a language, if one is chosen; a cloud voice stays chosen."""
        cloud = self.cloud
        self._local = chosen
        self.clear()
        self.addItem(self.tr("Best for the language") if language else self.tr("By the language of the text"), "")
        for voice in in_language(voices, language) if language else ():
            self.addItem(printable(voice.name), voice.id)
        count = self.count()
        for offer in self._offers:
            self._add_offer(offer, language)
        if self.count() > count:
            self.insertSeparator(count)
        self.setCurrentIndex(max(0, self._place(cloud or chosen)))
        self.setEnabled(self.count() > 1)
        self._widen()

    def show_offers(self, offers: Sequence[CloudOffer]) -> None:
        """Know these vendors from now on; what is listed follows with the next `show_voices`."""
        self._offers = tuple(offers)

    def show_icon(self, icon: QIcon) -> None:
        """Tell cloud voices by this picture."""
        self._icon = icon
        for place in range(self.count()):
            if isinstance(self.itemData(place), CloudChoice):
                self.setItemIcon(place, icon)

    def choose(self, choice: CloudChoice | str) -> None:
        """Choose a voice; if it is not listed, the vendor's entry for any, else the one for the language."""
        place = self._place(choice)
        if place < 0 and isinstance(choice, CloudChoice):
            place = self._place(choice._replace(voice=""))
        self.setCurrentIndex(max(0, place))

    def _add_offer(self, offer: CloudOffer, language: str) -> None:
        everywhere = (one for one in offer.voices if not one.languages)
        fitting = (*in_language(offer.voices, language), *everywhere) if language else ()
        for voice in fitting:
            self._add_cloud(voice.name, CloudChoice(offer.vendor, offer.title, voice.id))
        self._add_cloud(self.tr("Any voice"), CloudChoice(offer.vendor, offer.title))

    def _add_cloud(self, name: str, choice: CloudChoice) -> None:
        text = self.tr("{voice} · sent to {vendor}").format(voice=printable(name), vendor=choice.title)
        self.addItem(self._icon, text, choice)
        place = self.count() - 1
        said = self.tr("{voice}, cloud voice: the text is sent to {vendor}")
        said = said.format(voice=printable(name), vendor=choice.title)
        self.setItemData(place, said, Qt.ItemDataRole.AccessibleTextRole)
        self.setItemData(place, said, Qt.ItemDataRole.ToolTipRole)

    @Slot()
    def _on_activated(self) -> None:
        self._local = self.local

    def _place(self, choice: CloudChoice | str) -> int:
        """Return where a choice is listed, -1 if it is not; Qt compares no tuples."""
        return next((place for place in range(self.count()) if self.itemData(place) == choice), -1)

    def _widen(self) -> None:
        """Let the list be as wide as what is in it, within reason: names are cut in the field alone."""
        hint = self.view().sizeHintForColumn(0) if self.count() else 0
        most = _WIDEST_POPUP * self.fontMetrics().horizontalAdvance("0")
        self.view().setMinimumWidth(min(hint + self.view().verticalScrollBar().sizeHint().width(), most))
