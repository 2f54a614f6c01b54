"""From bytes to characters: by a byte order mark, by what the document says, else UTF-8, else Windows-1252."""

from __future__ import annotations

import codecs
import re
from typing import Final

from app.core.errors import Code, InputError, WarningCode
from app.worker.documents.manuscript import Manuscript

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before the one that begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_TEXT_ENCODINGS: Final = re.compile(
    r"utf-?(8|16|32)|utf-?(16|32)-?[lb]e|us-ascii|(iso-?8859|windows|cp|koi8|big5|gb|euc|shift|x-sjis|mac|tis)[\w-]*"
)
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROLS: Final = 0.02
_SAMPLE_BYTES: Final = 4096


def decoded(data: bytes, manuscript: Manuscript, *, declared: str = "") -> str:
    """Return the characters, with newlines of one kind, and note what was guessed; InputError if it is no text."""
    text = _decoded(data, manuscript, declared)
    # Bytes that are no text at all are full of controls, whatever they are taken for.
    if len(_CONTROLS.findall(text)) > _MOST_CONTROLS * len(text):
        raise InputError(Code.INPUT_NOT_DOCUMENT)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes, manuscript: Manuscript, declared: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _replaced(data[len(mark) :], encoding, manuscript)
    if _is_text_encoding(declared):
        return _replaced(data, declared, manuscript)
    if encoding := _by_zeros(data[:_SAMPLE_BYTES]):
        return _replaced(data, encoding, manuscript)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _without_utf8(data, manuscript)


def _without_utf8(data: bytes, manuscript: Manuscript) -> str:
    """Tell a damaged UTF-8 text, with more whole letters than broken ones, from one that never was UTF-8."""
    attempt = data.decode("utf-8", "replace")
    broken = attempt.count("\ufffd")
    foreign = sum(len(run) for run in re.findall(r"[^\x00-\x7f]+", attempt))
    if foreign - broken > broken:
        manuscript.note(WarningCode.DAMAGED_LETTERS, count=broken)
        return attempt
    manuscript.note(WarningCode.ENCODING_GUESSED, encoding="Windows-1252")
    # Five bytes stand for nothing there; the controls of Latin-1 that they would be are left out later.
    return data.decode("cp1252", "replace")


def _replaced(data: bytes, encoding: str, manuscript: Manuscript) -> str:
    text = data.decode(encoding, "replace")
    if count := text.count("\ufffd") - (data.count(b"\xef\xbf\xbd") if encoding == "utf-8" else 0):
        manuscript.note(WarningCode.DAMAGED_LETTERS, count=count)
    return text


def _is_text_encoding(name: str) -> bool:
    if not _TEXT_ENCODINGS.fullmatch(name.lower()):
        return False
    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return True


def _by_zeros(sample: bytes) -> str:
    """Recognise UTF-16 without a mark: in most scripts with spaces, every second byte of many is zero."""
    half = max(1, len(sample) // 2)
    first, second = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if second > 0.4 and first < 0.05:
        return "utf-16-le"
    if first > 0.4 and second < 0.05:
        return "utf-16-be"
    return ""
