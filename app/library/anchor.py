"""What the keychain remembers of a library, so that an earlier copy put in its place is noticed."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Self

from app.core.errors import Code, LibraryError
from app.crypto.chain import MAC_BYTES, START
from app.crypto.secret import Secret

_FORM = struct.Struct(f">BQQ{MAC_BYTES}s")
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Anchor:
    """How often the database had changed, and where the ledger ended, when this was noted."""

    generation: int = 0
    ledger_count: int = 0
    ledger_head: bytes = START

    @classmethod
    def of(cls, kept: Secret) -> Self:
        """Read what `kept_form` wrote; LibraryError LIBRARY_KEYCHAIN_FAILED if it is something else."""
        view = kept.view()
        if len(view) != _FORM.size or view[0] != _VERSION:
            raise LibraryError(Code.LIBRARY_KEYCHAIN_FAILED, reason="the entry is damaged")
        _, generation, count, head = _FORM.unpack(view)
        return cls(generation, count, head)

    def kept_form(self) -> Secret:
        """Return the bytes to keep."""
        return Secret(_FORM.pack(_VERSION, self.generation, self.ledger_count, self.ledger_head))


def entry_of(library_id: bytes) -> str:
    """Name the keychain's entry of a library's anchor."""
    return f"{library_id.hex()}-state"
