"""What is asked before the ways to unlock a library are changed, and before its master key is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.crypto.slots_v1 import Slot, SlotKind
from app.ui import library_wording
from app.ui.windows.question import Question
from app.ui.windows.secrets_dialog import SecretsDialog

_tr = QCoreApplication.translate


def for_a_new_one(kind: SlotKind, parent: QWidget) -> SecretsDialog:
    """Ask for a passphrase or a key file that is to open the library, too."""
    headings = {
        SlotKind.PASSPHRASE: _tr("WayDialogs", "Add a passphrase"),
        SlotKind.KEYFILE: _tr("WayDialogs", "Add a key file"),
    }
    return SecretsDialog(
        headings[kind],
        (),
        (kind,),
        parent,
        act=(_tr("WayDialogs", "&Add it"), _tr("WayDialogs", "Let it open the library from now on")),
        has_name=True,
    )


def for_another_passphrase(way: Slot, parent: QWidget) -> SecretsDialog:
    """Ask for the passphrase that takes the place of an old one, with all that belongs to it."""
    sentences = [_tr("WayDialogs", "Copies of the library that were made before still open by the old one.")]
    kinds = [SlotKind.PASSPHRASE]
    if SlotKind.KEYFILE in way.factors:
        kinds.append(SlotKind.KEYFILE)
        sentences.append(_tr("WayDialogs", "Its key file is needed, too; it may be the same as before."))
    return SecretsDialog(
        _tr("WayDialogs", "Change the passphrase"),
        sentences,
        kinds,
        parent,
        act=(_tr("WayDialogs", "&Change it"), _tr("WayDialogs", "Use it, and change the master key")),
    )


def for_all_together(ways: Iterable[Slot], parent: QWidget) -> SecretsDialog:
    """Ask for what the keychain is to open the library with from now on."""
    sentences = [
        _tr(
            "WayDialogs",
            "From then on the library opens only by this computer's keychain and what you choose here, all of it "
            "together. Every other way is removed but the recovery key.",
        )
    ]
    if not _has_recovery_key(ways):
        sentences.append(
            _tr(
                "WayDialogs",
                "There is no recovery key: if one of these things is lost, so is the library. Add one first.",
            )
        )
    return SecretsDialog(
        _tr("WayDialogs", "Require several things together"),
        sentences,
        (SlotKind.PASSPHRASE, SlotKind.KEYFILE),
        parent,
        act=(
            _tr("WayDialogs", "&Require them"),
            _tr("WayDialogs", "Remove the other ways, and change the master key"),
        ),
        is_choice=True,
    )


def before_removing(way: Slot, ways: Iterable[Slot], parent: QWidget) -> Question:
    """Ask whether a way should go."""
    sentences = [
        library_wording.way_line(way, b"").title,
        _tr("WayDialogs", "A keychain that holds its secret no longer opens the library.")
        if way.kind is SlotKind.KEYCHAIN
        else _tr("WayDialogs", "It no longer opens the library. Copies that were made before still open by it."),
    ]
    if not _has_recovery_key(one for one in ways if one.id != way.id):
        sentences.append(
            _tr("WayDialogs", "Then there is no recovery key: if the other ways are lost, so is the library.")
        )
    return Question(
        _tr("WayDialogs", "Remove this way to unlock?"),
        sentences,
        parent,
        act=(_tr("WayDialogs", "&Remove it"), _tr("WayDialogs", "Remove it, and change the master key")),
        stay=(_tr("WayDialogs", "&Keep it"), _tr("WayDialogs", "Leave everything as it is")),
    )


def before_rotating(parent: QWidget) -> Question:
    """Ask whether the master key should change."""
    return Question(
        _tr("WayDialogs", "Change the master key?"),
        (
            _tr(
                "WayDialogs",
                "The library is encrypted under a new key, and opens as before. Copies of it that were made "
                "before, such as backups, no longer open by the keychain; they still open by a passphrase, a "
                "recovery key or a key file.",
            ),
        ),
        parent,
        act=(_tr("WayDialogs", "&Change it"), _tr("WayDialogs", "Encrypt the library under a new key")),
        stay=(_tr("WayDialogs", "&Leave it"), _tr("WayDialogs", "Leave everything as it is")),
    )


def _has_recovery_key(ways: Iterable[Slot]) -> bool:
    return any(way.kind is SlotKind.RECOVERY for way in ways)
