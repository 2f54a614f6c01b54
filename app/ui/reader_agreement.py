"""What a cloud voice may read: the stretch that its user saw before it left, as it was said then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.reading_service import ReadingService
from app.ui.reader_text import ReaderText

if TYPE_CHECKING:
    from app.services.cloud_reading import CloudReading


class ReaderAgreement:
    """Holds what was agreed to last."""

    def __init__(self, service: ReadingService, text: ReaderText) -> None:
        self._service = service
        self._text = text
        self._reading: CloudReading | None = None

    def covers(self, start: int, end: int | None = None) -> bool:
        """Say whether the user agreed to let a cloud voice read that, as it is to be read now."""
        one = self._reading
        return (
            one is not None
            and not self._service.status.has_word_times
            and self._text.is_opened
            and one.text == self._text.text
            and one.start <= start < one.end
            and (end is None or end <= one.end)
        )

    def recite(self, reading: CloudReading) -> None:
        """Let a cloud voice read what its user agrees to."""
        if not self._text.is_opened:
            self._text.hand_over(reading.start)
        self._reading = reading
        self._service.read_until(None)
        self._service.recite(reading, reading.start)

    def dismiss(self) -> None:
        """Let no cloud voice read any more."""
        if self._reading is not None:
            self._reading = None
            self._service.dismiss()

    def forget(self) -> None:
        """Hold nothing; the service forgets by itself."""
        self._reading = None
