"""Take personal data out of files: text, subtitles, and transcripts as JSON."""

from __future__ import annotations

import codecs
import enum
import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.core.errors import Code, InputError
from app.core.formats import json_format
from app.core.formats.json_reading import transcript_from_json
from app.core.muting import Stretch
from app.core.redaction import Redaction, redacted
from app.core.text import display_name
from app.core.transcript import Transcript
from app.privacy.classes import PiiClass
from app.privacy.every_language import found_in_languages
from app.privacy.finding import Finding
from app.privacy.labels import label as label_of
from app.privacy.policy import Action, Sensitivity
from app.privacy.rules import Rules
from app.privacy.surrogates import Surrogates
from app.privacy.written.model_names import NameModel
from app.services.files import beginning
from app.services.privacy_service import search
from app.services.search_languages import SearchLanguages
from app.services.subtitle_text import FileText

MAX_BYTES: Final = 32 << 20
_GOES_ON: Final = "…"  # of something invented that stands whole before
_SUBTITLES: Final = frozenset({".srt", ".vtt"})
_MARKS: Final = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something was found: a line of the file from 1, or a time of the recording in seconds."""

    finding: Finding
    line: int = 0
    start_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactedFile:
    """What a file becomes, and what was found in it; nothing is written yet."""

    data: bytes
    languages: SearchLanguages
    places: tuple[Place, ...]


class Stead(enum.StrEnum):
    """Name what stands in the place of personal data."""

    MASK = "mask"  # a label that says what was there
    SURROGATE = "surrogate"  # something invented of the same kind, the same for the same


def redact_file(
    path: Path,
    languages: Sequence[str] = (),
    stead: Stead | None = None,
    *,
    kept: Collection[PiiClass] = (),
    rules: Rules | None = None,
    names: NameModel | None = None,
) -> RedactedFile:
    """Read a file and take out all classes but those kept; InputError if it is no text, or too long.

    It is looked for in these languages or, without one, in all known. `rules` bring the user's own terms, leave in
    what they allow, and say without a `stead` what stands in the place of the rest. `names` is their model of
    names. What is invented is new with every call.
    """
    content, encoding = _read(path)
    suffix = path.suffix.lower()
    taking = _Taking(stead, rules, kept, names)
    if suffix == ".json":
        return _redact_transcript(_transcript(path, content), languages, taking)
    text = FileText.subtitles(content) if suffix in _SUBTITLES else FileText.plain(content)
    looked = SearchLanguages.of(text.text, languages)
    findings = [
        finding
        for finding in found_in_languages(text.text, looked.searched, taking.terms, taking.names)
        if finding.pii_class not in taking.kept
    ]
    words = taking.words(looked.main, ((one, text.text[one.start : one.end]) for one in findings))
    return RedactedFile(
        data=_without(content, text, findings, words).encode(encoding),
        languages=looked,
        places=tuple(_places(content, text, findings)),
    )


class _Taking:
    """Says what is taken out of a file beside what every search finds, and what stands in its place."""

    def __init__(
        self, stead: Stead | None, rules: Rules | None, kept: Collection[PiiClass], names: NameModel | None
    ) -> None:
        self.names = names
        self._stead = stead
        self._policy = None if rules is None else rules.policy
        self.terms = () if rules is None else rules.terms
        self.kept = frozenset(kept) | (frozenset() if rules is None else rules.allowed)

    def words(self, language: str, written: Iterable[tuple[Finding, str]]) -> _Words:
        """Return what stands in the place of findings, given with what was written, in a text of this language."""
        return _Words(language, written, self._is_invented)

    def _is_invented(self, pii_class: PiiClass) -> bool:
        """Say whether something invented stands for a class; what the rules ask about or block is masked."""
        if self._stead is not None or self._policy is None:
            return self._stead is Stead.SURROGATE
        return self._policy.action(pii_class, Sensitivity.ORDINARY) is Action.SURROGATE


class _Words:
    """Says what stands in the place of a finding, in the language of the text."""

    def __init__(
        self, language: str, written: Iterable[tuple[Finding, str]], is_invented: Callable[[PiiClass], bool]
    ) -> None:
        self._language = language
        self._is_invented = is_invented
        self._surrogates = Surrogates(secrets.token_bytes(32), language, written)

    def redactions(self, finding: Finding, written: str, pieces: Sequence[Stretch]) -> list[Redaction]:
        """Return one for each piece; an invented identifier stands whole in the first of them."""
        label = label_of(finding.pii_class, self._language)
        invented = self._surrogates.of(finding, written) if self._is_invented(finding.pii_class) else ""
        return [
            Redaction(start_s=start, end_s=end, label=label, instead=_GOES_ON if place and invented else invented)
            for place, (start, end) in enumerate(pieces)
        ]


def _read(path: Path) -> tuple[str, str]:
    """Return a file's text, line ends as they are, and the encoding in which to write it again."""
    name = display_name(path)
    data = beginning(path, MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise InputError(Code.INPUT_TOO_LONG, name=name, limit=MAX_BYTES >> 20)
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(Code.INPUT_NOT_REDACTABLE, name=name) from error
    if "\0" in text:
        raise InputError(Code.INPUT_NOT_REDACTABLE, name=name)
    return text, encoding


def _without(content: str, text: FileText, findings: Sequence[Finding], words: _Words) -> str:
    """Put other words in the place of each finding, on every line that it is on."""
    parts: list[str] = []
    at = 0
    for finding in findings:
        written = text.text[finding.start : finding.end]
        places = text.places(finding.start, finding.end)
        for (start, end), one in zip(places, words.redactions(finding, written, places), strict=True):
            parts += (content[at:start], one.shown)
            at = end
    return "".join((*parts, content[at:]))


def _places(content: str, text: FileText, findings: Sequence[Finding]) -> Iterator[Place]:
    """Yield the line on which each begins, counted on from the one before: a file may have many of both."""
    at, line = 0, 1
    for finding in findings:
        start, _ = text.places(finding.start, finding.end)[0]
        line += content.count("\n", at, start)
        at = start
        yield Place(finding=finding, line=line)


def _transcript(path: Path, content: str) -> Transcript:
    try:
        return transcript_from_json(content)
    except ValueError as error:  # other JSON keeps the same words in places that nobody knows here
        raise InputError(Code.INPUT_NOT_REDACTABLE, name=display_name(path)) from error


def _redact_transcript(transcript: Transcript, languages: Sequence[str], taking: _Taking) -> RedactedFile:
    """Take passages out by their times, as an export of the library does."""
    found = search(transcript, languages, kept=taking.kept, terms=taking.terms, names=taking.names)
    words = taking.words(found.languages.main, ((passage.finding, passage.written) for passage in found.passages))
    redactions = [
        one
        for passage in found.passages
        for one in words.redactions(passage.finding, passage.written, passage.pieces)
    ]
    return RedactedFile(
        data=json_format.render(redacted(transcript, redactions)).encode(),
        languages=found.languages,
        places=tuple(Place(finding=passage.finding, start_s=passage.start_s) for passage in found.passages),
    )
