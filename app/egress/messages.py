"""What goes to a vendor and what comes back, as plain data."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.cloud import CloudVoice
    from app.privacy.sanitised import SanitisedText

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechWish:
    """One chunk of text to be spoken, within the vendor's limits; rate and pitch are multiples of the usual."""

    text: SanitisedText
    voice: str
    model: str = ""
    rate: float = 1.0
    pitch: float = 1.0
    customer: str = ""  # a random id by which the vendor can be told to delete, where it keeps anything


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One request, whole: what the preview shows is what is sent. Values are not encoded yet.

    The path begins with `/`. Header names are in lower case. `secret_headers` hold the credential and what belongs
    to it, like the time of a signature, and are added last; they are never shown, logged or kept.
    """

    method: str
    host: str
    path: str
    query: Pairs = ()
    headers: Pairs = ()
    secret_headers: Pairs = field(default=(), repr=False)
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What a vendor gave for a credential, and for how long it holds."""

    text: str = field(repr=False)
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back, read whole within the caps; header names are in lower case."""

    status: int
    headers: Pairs
    body: bytes = field(repr=False)

    def header(self, name: str) -> str:
        """Return the first header of that name, or nothing."""
        return next((value for key, value in self.headers if key == name), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """Speech as s16le mono samples."""

    rate_hz: int
    pcm: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class VoicePage:
    """Some voices, and by what to ask for the next page; nothing on the last."""

    voices: tuple[CloudVoice, ...]
    next_page: str = ""


class ProblemKind(enum.StrEnum):
    """What a vendor's refusal means to the user."""

    BAD_REQUEST = "bad_request"
    BAD_KEY = "bad_key"
    FORBIDDEN = "forbidden"  # the key may not do this
    NOT_FOUND = "not_found"  # no such voice, region or instance
    TOO_LONG = "too_long"
    QUOTA = "quota"  # the account's money or characters are used up
    BUSY = "busy"  # asked to wait: worth another try, later
    VENDOR_FAULT = "vendor_fault"  # worth another try
    CLOCK = "clock"  # the time of this computer is not the vendor's
    PRIVACY_REFUSED = "privacy_refused"  # the strictest switch is not to be had: never tried without it
    UNREADABLE = "unreadable"  # not what was asked for: HTML, another kind of sound, a playlist
    CUT_SHORT = "cut_short"  # less sound than the text needs


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A refusal, in our words; `vendor_code` is the vendor's own short code, letters and digits only."""

    kind: ProblemKind
    vendor_code: str = ""
    retry_after_s: float | None = None
    kept: str = ""  # under what the vendor keeps the text against our word; to be deleted there


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one request may hold; 0 where the vendor names no such limit."""

    characters: int = 0
    bytes: int = 0  # of the text in UTF-8, or of the body where `is_whole_body`
    is_whole_body: bool = False
    seconds: int = 0  # of speech, estimated
