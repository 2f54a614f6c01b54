"""Values under the heads of their columns: rows of people's data, whose first line or command says what stands where."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written import phones
from app.privacy.written.announced import Value
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.columns_of_names import NAME_WORDS, Cell, heads_of_names, is_name
from app.privacy.written.dates import canonical_date
from app.privacy.written.national_numbers import CHECKS
from app.privacy.written.page import Page
from app.privacy.written.passports import PASSPORT
from app.privacy.written.records import RECORD
from app.privacy.written.signs import Sign
from app.privacy.written.vehicles import SHAPED_PLATE

_MARKS: Final = "\t|;,"  # between cells, the rarest in prose first
_LONGEST_HEAD: Final = 40
_ALIGNED: Final = "  "  # columns that spaces part
_IN_COLUMN: Final = re.compile(r"[^ ]+(?: [^ ]+)*")
_DIGIT: Final = re.compile(r"[0-9]")
_RULE: Final = re.compile(r"[\s|:+=-]+")  # a line that is drawn under the heads
_GAPS: Final = re.compile(r"[\s./-]")
_GAP: Final = re.compile(r"[\W_]+")  # between the words of a head
_THOUSANDS: Final = re.compile(
    r"(?<![0-9])([0-9]{1,3}),(?=[0-9]{3}(?:\.[0-9]{2}| ?[€$£]| (?:USD|EUR|GBP|CHF))(?![0-9]))|(?<=[€$£])([0-9]{1,3}),(?=[0-9]{3}(?![0-9]))"
)

_ACCOUNT_DIGITS: Final = range(6, 13)
_DNI: Final = re.compile(r"[0-9]{1,2}\.?[0-9]{3}\.?[0-9]{3}(?:[ -]?[A-Za-z])?")
_NHS_DIGITS: Final = 10
_DEGREES: Final = re.compile(r"-?1?[0-9]{1,2}\.[0-9]{3,15}")  # of latitude, or of longitude in the next column
_PHONE_DIGITS: Final = range(7, 16)
_PHONE: Final = re.compile(r"[+(]?[0-9][0-9 ()./-]*")
_PASSWORD_CHARS: Final = range(5, 65)


# Of the numbers of records, where another head speaks of patients.
# What only whoever is insured or treated has.
_MEMBER_HEAD: Final = re.compile(
    r"(?:insurance_)?(?:member|subscriber|beneficiary|encounter|visit)[_ ]?(?:id|no|number)"
)
_RECORD_HEAD: Final = re.compile(
    r"(?:(?:n[º°]?|n\.º|nro|num|numero|id)\.?(?: de)? )?"
    r"(?:historial?|hc|expediente|ficha|episodio|folio|registro|carpeta|legajo|dossier|fiche|sejour)"
)
_PATIENT_HEAD_WORDS: Final = (
    "paciente pacientes enfermo enferma medico medica doctor doctora dr dra servicio cama diagnostico tratante "
    "especialidad consulta consultorio pediatra cirujano cirugia enfermera planta triaje vacuna tratamiento dosis "
    "medicacion patient patiente patients medecin entree admission hospitalisation diagnostic praticien lit"
)
_PATIENT_HEADS: Final = frozenset(_PATIENT_HEAD_WORDS.split())


# INSERT INTO patients (name, ssn) VALUES ('Jane Doe', '536-90-4399'), ('John Doe', NULL)
_INSERT: Final = re.compile(
    r"(?<![^\W_])insert\s+into\s+[^\s()]+\s*\((?P<heads>[^()]+)\)\s*values\s*", re.IGNORECASE
)
_INSERTED: Final = re.compile(r"\((?:'(?:[^']|'')*'|[^()'])*\)\s*,?\s*")
_BARE_HEAD: Final = re.compile(r"[^\s,\"'`][^,\"'`]*")
_INSERTED_CELL: Final = re.compile(r"'(?P<quoted>(?:[^']|'')*)'|(?P<bare>[^(),'\s]+)")


def _of(value: Value) -> Callable[[Page, Cell], str]:
    def read(page: Page, cell: Cell) -> str:
        found = value.pattern.fullmatch(page.text, *cell)
        return _GAPS.sub("", found[0]).upper() if found is not None and value.fits(found[0]) else ""

    return read


def _ssn(page: Page, cell: Cell) -> str:
    digits = _GAPS.sub("", page.text[cell.start : cell.end])
    return digits if CHECKS[PiiClass.US_SSN](digits) else ""


def _dni(page: Page, cell: Cell) -> str:
    found = _DNI.fullmatch(page.text, *cell)
    return _GAPS.sub("", found[0]).upper() if found is not None else ""


def _account(page: Page, cell: Cell) -> str:
    digits = _GAPS.sub("", page.text[cell.start : cell.end])
    return digits if digits.isdecimal() and len(digits) in _ACCOUNT_DIGITS else ""


def _nhs(page: Page, cell: Cell) -> str:
    digits = _GAPS.sub("", page.text[cell.start : cell.end])
    return digits if digits.isdecimal() and len(digits) == _NHS_DIGITS else ""


def _degrees(page: Page, cell: Cell) -> str:
    found = _DEGREES.fullmatch(page.text, *cell)
    return found[0] if found is not None else ""


def _phone(page: Page, cell: Cell) -> str:
    written = page.text[cell.start : cell.end]
    digits = "".join(filter(str.isdigit, written))
    is_one = _PHONE.fullmatch(written) is not None and len(digits) in _PHONE_DIGITS
    return phones.canonical(written, digits) if is_one else ""


def _password(page: Page, cell: Cell) -> str:
    value = page.text[cell.start : cell.end]
    is_word = value.isalpha() or value.isdecimal()
    return value if len(value) in _PASSWORD_CHARS and not is_word and " " not in value else ""


# What a cell holds, in its canonical form, or "".
_KINDS: Final[dict[Sign, tuple[PiiClass, Callable[[Page, Cell], str]]]] = {
    Sign.SSN: (PiiClass.US_SSN, _ssn),
    Sign.DNI: (PiiClass.ES_DNI, _dni),
    Sign.PASSPORT: (PiiClass.PASSPORT, _of(PASSPORT)),
    Sign.MEDICAL: (PiiClass.MEDICAL_RECORD, _of(RECORD)),
    Sign.PLATE: (PiiClass.VEHICLE, _of(SHAPED_PLATE)),
    Sign.ACCOUNT: (PiiClass.BANK_ACCOUNT, _account),
    Sign.PASSWORD: (PiiClass.SECRET, _password),
    Sign.PHONE: (PiiClass.PHONE, _phone),
    Sign.NHS: (PiiClass.UK_NHS, _nhs),
    Sign.PLACE: (PiiClass.COORDINATES, _degrees),
    Sign.BIRTH: (PiiClass.BIRTH_DATE, lambda page, cell: canonical_date(page.folded, *cell)),
}
_SIGNS: Final = frozenset({*_KINDS, Sign.FILE})


def columns(page: Page) -> Iterator[Candidate]:
    """Yield what stands in the rows of a page under heads that say what it is."""
    has_lines, is_inserted = "\n" in page.text, "insert" in page.words
    if not (has_lines or is_inserted):
        return
    has_names = not page.words.isdisjoint(NAME_WORDS)
    if not (page.has_digits or has_names) or (page.signs.isdisjoint(_SIGNS) and not has_names):
        return
    if is_inserted:
        yield from _inserted(page)
    if has_lines:
        yield from _in_lines(page)


def _inserted(page: Page) -> Iterator[Candidate]:
    """Yield what stands in the rows of a command for a database."""
    for command in _INSERT.finditer(page.text):
        head_cells = [Cell(*found.span()) for found in _BARE_HEAD.finditer(page.text, *command.span("heads"))]
        heads, named = _heads(page, head_cells), heads_of_names(page, head_cells)
        at = command.end()
        while (row := _INSERTED.match(page.text, at)) is not None:
            at = row.end()
            found = _INSERTED_CELL.finditer(page.text, *row.span())
            cells = [Cell(*one.span(one.lastgroup or 0)) for one in found]
            if len(cells) == len(head_cells):
                for candidate in _in_row(page, cells, heads, named):
                    yield candidate._replace(certainty=Certainty.PROVEN)  # whatever stands before the row


def _in_lines(page: Page) -> Iterator[Candidate]:
    """Yield what stands in lines below one of heads."""
    mark, heads, named = "", dict[int, Sign](), dict[int, bool]()
    count = 0
    for line in re.finditer(r"^.*$", page.text, re.MULTILINE):
        cells = _cells(line, mark) if heads or named else []
        if len(cells) > count and mark == ",":
            cells = _cells(line, mark, is_dated=True)
        if len(cells) > count and mark == ",":
            cells = _cells(line, mark, is_dated=True, is_paid=True)
        if (heads or named) and len(cells) == count:
            yield from _in_row(page, cells, heads, named)
        elif not (heads or named) or not _RULE.fullmatch(line[0]):
            mark, cells = _headed(line)
            heads, named, count = {}, {}, len(cells)
            if cells and _has_row_behind(page, line, mark):
                heads, named = _heads(page, cells), heads_of_names(page, cells)


def _headed(line: re.Match[str]) -> tuple[str, list[Cell]]:
    """Return the mark between the cells of a line, and these, if it may be one of heads."""
    bare = line[0].strip()
    mark = next((mark for mark in (*_MARKS, _ALIGNED) if mark in bare), "")
    return mark, _cells(line, mark) if mark and _DIGIT.search(bare) is None else []


def _has_row_behind(page: Page, head: re.Match[str], mark: str) -> bool:
    """Say whether the line behind one of heads is parted by a mark, or drawn under it, and no more heads in bold."""
    end = head.end()
    last = page.text.find("\n", end + 1)
    line = page.text[end + 1 : last if last >= 0 else len(page.text)]
    if "**" in head[0] and "**" in line:
        return False  # the heads stand below one another
    return mark in line or _RULE.fullmatch(line) is not None


def _cells(line: re.Match[str], mark: str, *, is_dated: bool = False, is_paid: bool = False) -> list[Cell]:
    """Return the cells of a line that a mark parts, but where it is part of a day, or of a sum: May 3, 2025; £1,250."""
    if mark == _ALIGNED:
        return [Cell(*found.span()) for found in _IN_COLUMN.finditer(line.string, *line.span())]
    cells, at = [], line.start()
    text = line[0].replace(", ", "\0\0") if is_dated else line[0]
    text = _THOUSANDS.sub(lambda found: f"{found[0][:-1]}\0", text) if is_paid else text
    for masked in text.split(mark):
        part = line.string[at : at + len(masked)]
        bare = part.strip(" \t\"'")
        bare = bare[2:-2] if bare.startswith("**") and bare.endswith("**") else bare  # in bold
        start = at + part.index(bare)
        cells.append(Cell(start, start + len(bare)))
        at += len(part) + 1
    return cells


def _heads(page: Page, cells: list[Cell]) -> dict[int, Sign]:
    """Return which cells of a line are heads of what is looked for."""
    heads = [page.folded[cell.start : cell.end] for cell in cells]
    has_patients = any(not _PATIENT_HEADS.isdisjoint(_GAP.split(head)) for head in heads)
    records = {
        index: Sign.MEDICAL
        for index, head in enumerate(heads)
        if _MEMBER_HEAD.fullmatch(head) or (has_patients and _RECORD_HEAD.fullmatch(head))
    }
    return records | {
        index: cue.sign
        for index, cell in enumerate(cells)
        for cue in page.cues
        if cue.sign in _KINDS
        and cell.start <= cue.start
        and cue.end <= cell.end
        and cell.end - cell.start <= _LONGEST_HEAD
    }


def _name(page: Page, cell: Cell) -> Candidate:
    return Candidate(*cell, PiiClass.PERSON_NAME, "row.head", page.folded[cell.start : cell.end], Certainty.CUED)


def _in_row(page: Page, cells: list[Cell], heads: dict[int, Sign], named: dict[int, bool]) -> Iterator[Candidate]:
    for index, sign in heads.items():
        pii_class, read = _KINDS[sign]
        canonical = read(page, cells[index])
        if canonical:
            yield Candidate(*cells[index], pii_class, "row.head", canonical, Certainty.CUED)
    for index, is_sure in named.items():
        if is_name(page, cells[index], is_sure=is_sure):
            yield _name(page, cells[index])
