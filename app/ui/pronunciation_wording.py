"""Words for the dictionary."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core.errors import Code, OptionError
from app.core.normalisation.rule import MAX_SPOKEN_CHARS
from app.core.pronunciation import MAX_WRITTEN_CHARS, Entry, Kind
from app.core.text import printable
from app.ui.languages import language_name
from app.ui.models.line_model import Line
from app.ui.sentences import error_text

_tr = QCoreApplication.translate
_WITH_ALPHABET = ("en", "de", "fr", "es")


def kind_text(kind: Kind) -> str:
    """Return what a kind of entry is called."""
    return {
        Kind.WORD: _tr("Pronunciations", "Plain text"),
        Kind.PATTERN: _tr("Pronunciations", "Regular expression"),
        Kind.IPA: _tr("Pronunciations", "Phonetic alphabet (IPA)"),
        Kind.ESPEAK: _tr("Pronunciations", "Phonemes of espeak-ng"),
    }[kind]


def entry_line(entry: Entry) -> Line:
    """Return an entry as a list shows it."""
    said = printable(entry.spoken) or _tr("Pronunciations", "(nothing)")
    language = language_name(entry.language) if entry.language else _tr("Pronunciations", "All languages")
    details = [language, kind_text(entry.kind)]
    if entry.matches_case:
        details.append(_tr("Pronunciations", "case matters"))
    title = _tr("Pronunciations", "{written} → {said}").format(written=printable(entry.written), said=said)
    return Line(title, " · ".join(details))


def problem_text(entry: Entry, error: OptionError) -> str:
    """Say why an entry cannot be used, and what would help."""
    if error.code is not Code.OPTION_INVALID:
        return error_text(error)
    if not entry.written.strip():
        return _tr("Pronunciations", "Type what stands in the text.")
    if len(entry.written) > MAX_WRITTEN_CHARS or len(entry.spoken) > MAX_SPOKEN_CHARS:
        return error_text(error)
    if entry.kind is Kind.IPA and entry.language not in _WITH_ALPHABET:
        return _tr(
            "Pronunciations",
            "The phonetic alphabet is known for English, German, French and Spanish. Choose one of them.",
        )
    if entry.kind in {Kind.IPA, Kind.ESPEAK}:
        return _tr("Pronunciations", "These sounds are not known in this language. Try others, or plain text.")
    return error_text(error)
