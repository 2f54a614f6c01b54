"""Rules by which recordings and transcripts of a collection are deleted by themselves."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from msgspec import Meta

from app.core.errors import Code, OptionError

_Count = Annotated[int, Meta(ge=0, le=100_000)]


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a user wants kept, and how long; None keeps for ever. It lies as JSON in the collection."""

    audio_until_transcribed: bool = False  # the recording goes when a complete transcript was read back
    audio_days: _Count | None = None
    audio_count: _Count | None = None  # the newest so many recordings stay
    transcript_days: _Count | None = None
    transcript_count: _Count | None = None

    @classmethod
    def read(cls, text: str) -> Rule:
        """Read a rule; OptionError if it is none."""
        try:
            return msgspec.json.decode(text, type=cls)
        except msgspec.MsgspecError as error:
            raise OptionError(Code.OPTION_INVALID, option="retention", value=text[:80]) from error

    def changed(self, given: dict[str, Any]) -> Rule:
        """Return the rule with some parts replaced; OptionError if that is none."""
        return Rule.read(msgspec.json.encode(msgspec.structs.asdict(self) | given).decode())

    def written(self) -> str:
        """Return the JSON."""
        return msgspec.json.encode(self).decode()
