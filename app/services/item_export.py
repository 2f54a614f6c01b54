"""Let a text or a recording leave the library as a file, and write into the ledger that it did."""

from __future__ import annotations

from pathlib import Path

from app.core.muting import Cover
from app.core.sound_forms import SoundForm
from app.library.deeds import Deed
from app.library.records import ItemRow
from app.services.audio_export import Progress, encode_sound, hidden_stretches, write_sound
from app.services.export_service import ExportService
from app.services.saving import Access


def export_text(
    export: ExportService, access: Access, item: ItemRow, form: str, data: bytes, path: Path, *, overwrite: bool
) -> None:
    """Write what a format made of an item's transcript."""
    export.write_encoded(data, path, overwrite=overwrite)
    _note(access, item, form)


def export_recording(
    export: ExportService,
    access: Access,
    item: ItemRow,
    path: Path,
    *,
    is_redacted: bool,
    cover: Cover,
    overwrite: bool,
    form: SoundForm | None = None,
    progress: Progress = lambda _seconds: True,
) -> bool:
    """Write an item's recording in a form; without one as WAV if redactions are covered, else as it was taken in.

    False, and no file, if `progress` ended it before.
    """
    hidden = access.call(lambda library: hidden_stretches(library, item)) if is_redacted else []
    if form is not None:
        encoded = encode_sound(
            access, item, hidden, path, form, cover=cover, overwrite=overwrite, progress=progress
        )
        if not encoded:
            return False
    elif hidden:
        if not write_sound(access, item, hidden, path, cover=cover, overwrite=overwrite, progress=progress):
            return False
    else:
        access.call(lambda library: export.write_audio(library, item, path, overwrite=overwrite))
    _note(access, item, "audio")
    return True


def _note(access: Access, item: ItemRow, form: str) -> None:
    access.call(lambda library: library.ledger.append(Deed.EXPORTED, item=item.uid.hex(), format=form))
