"""What the answers of all vendors have in common: refusals, delays, JSON, sound that is none."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from email.utils import parsedate_to_datetime
from typing import Final

from app.core.pcm import SAMPLE_BYTES
from app.egress.messages import Answer, Problem, ProblemKind, Sound, SpeechWish
from app.egress.pace import least_s

KINDS: Final[Mapping[int, ProblemKind]] = {
    401: ProblemKind.BAD_KEY,
    402: ProblemKind.QUOTA,
    403: ProblemKind.FORBIDDEN,
    404: ProblemKind.NOT_FOUND,
    408: ProblemKind.VENDOR_FAULT,
    413: ProblemKind.TOO_LONG,
    429: ProblemKind.BUSY,
}
"""What a status means unless the vendor says something closer; of the rest, 4xx is a bad request."""

_LONGEST_WAIT_S: Final = 24 * 3600.0
_MAGIC: Final = (b"RIFF", b"OggS", b"fLaC", b"ID3", b"\x1f\x8b\x08", b"\x1aE\xdf\xa3")
"""WAV, Ogg, FLAC, MP3 with tags, gzip, Matroska."""
_MP3_FRAME: Final = re.compile(rb"\xff[\xf2\xf3\xfa\xfb][\x10-\xef]")
_TEXT: Final = re.compile(rb"(?:\xef\xbb\xbf)?[\t\r\n\x20-\x7e]{32}")


def refusal(answer: Answer, kinds: Mapping[str, ProblemKind], *codes: str) -> Problem | None:
    """Return the problem of an answer, by the first of the vendor's codes that is among `kinds`; None for a 2xx.

    Of what the vendor says no other word is kept: it might repeat the text.
    """
    if 200 <= answer.status < 300:
        return None
    code = next((code for code in codes if code in kinds), "")
    kind = kinds.get(code) or KINDS.get(answer.status)
    if kind is None:
        classes = {3: ProblemKind.UNREADABLE, 4: ProblemKind.BAD_REQUEST}
        kind = classes.get(answer.status // 100, ProblemKind.VENDOR_FAULT)
    return Problem(kind=kind, vendor_code=code or str(answer.status), retry_after_s=retry_after_s(answer))


def retry_after_s(answer: Answer) -> float | None:
    """Return how long the vendor asks to wait, within a day; a date is taken by the vendor's own clock."""
    value = answer.header("retry-after").strip()
    if re.fullmatch(r"\d{1,9}(?:\.\d{1,6})?", value, re.ASCII):
        return min(_LONGEST_WAIT_S, float(value))
    try:
        wait_s = (parsedate_to_datetime(value) - parsedate_to_datetime(answer.header("date"))).total_seconds()
    except (ValueError, TypeError, OverflowError):  # no date, or one with a time zone and one without
        return None
    return min(_LONGEST_WAIT_S, max(0.0, wait_s))


def media_type(answer: Answer) -> tuple[str, Mapping[str, str]]:
    """Return the type of an answer's body in lower case, and its parameters."""
    kind, *rest = answer.header("content-type").lower().split(";")
    pairs = (part.partition("=") for part in rest)
    return kind.strip(), {name.strip(): value.strip(' "') for name, _, value in pairs}


def json_of(answer: Answer) -> object:
    """Return what an answer's JSON says, None where it is not JSON."""
    if "json" not in media_type(answer)[0]:  # AWS has a type of its own, `application/x-amz-json-1.1`
        return None
    try:
        return json.loads(answer.body)
    except (ValueError, RecursionError):
        return None


def member(value: object, *names: str) -> object:
    """Return what lies under these names in objects of objects, None where one is missing."""
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def text(value: object, *names: str) -> str:
    """Return the text under these names; nothing where there is none."""
    found = member(value, *names)
    return found if isinstance(found, str) else ""


def items(value: object, *names: str) -> Sequence[object]:
    """Return the list under these names; nothing where there is none."""
    found = member(value, *names)
    return found if isinstance(found, list) else ()


def texts(value: object, *names: str) -> tuple[str, ...]:
    """Return the texts of the list under these names."""
    return tuple(item for item in items(value, *names) if isinstance(item, str))


def gender(value: object, *names: str) -> str:
    """Return the gender of a voice under these names, nothing where it is neither `female` nor `male`."""
    found = text(value, *names).lower()
    return found if found in {"female", "male"} else ""


def unreadable(what: str) -> Problem:
    """Return the problem of an answer that is not what was asked for; `what` is a word of ours."""
    return Problem(kind=ProblemKind.UNREADABLE, vendor_code=what)


def sound_of(wish: SpeechWish, rate_hz: int, pcm: bytes) -> Sound | Problem:
    """Return samples as they came, or the problem that they are none, or too few for the text."""
    if len(pcm) % SAMPLE_BYTES:
        return unreadable("odd")
    if pcm.startswith(_MAGIC) or _MP3_FRAME.match(pcm) or _TEXT.match(pcm):
        return unreadable("format")
    if len(pcm) / SAMPLE_BYTES / rate_hz < least_s(wish.text.text, wish.rate):
        return Problem(kind=ProblemKind.CUT_SHORT)
    return Sound(rate_hz=rate_hz, pcm=pcm)
