"""Street addresses as Spanish, Catalan, Galician and Basque write them: way, name, number, and then floor, quarter, town."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.cues import Token
from app.privacy.written.numbers import is_counted
from app.privacy.written.page import Page

_UPPER: Final = "A-ZÀ-ÖØ-Þ"
_LOWER: Final = "a-zß-öø-ÿ"
_GAP: Final = r"(?: |\n {0,10})"  # a line may end within a name
_WAY_WORDS: Final = (
    "calle c cl avenida avda avd av avinguda plaza pza plza pl placa paseo passeig pg p pº camino cami carretera ctra ronda "
    "travesia travessera glorieta pasaje pje psje pasadizo passatge urbanizacion urb via callejon cuesta rambla alameda acceso "
    "canada vial carrer rua boulevard bulevar calzada calz prolongacion jiron jr costanilla corredera autopista sendero kale poligono pol"
)
_WAYS: Final = frozenset(_WAY_WORDS.split())
# What has a number for its name, as in Colombia: "Carrera 15 #45-67", "calle 14 N° 655".
_GRID_WORDS: Final = (
    "calle cll cl avenida av carrera cra cr kra kr diagonal diag dg transversal transv tv circular ak ac"
)
_GRID: Final = frozenset(_GRID_WORDS.split())
_BASQUE: Final = frozenset({"kalea", "pasealekua", "etorbidea", "hiribidea"})
_CUED_WORDS: Final = "domicilio domiciliado domiciliada domiciliados domiciliadas direccion residencia"
_CUED: Final = frozenset(_CUED_WORDS.split())
_ANY: Final = _WAYS | _GRID | _BASQUE | _CUED

# What also is walked and celebrated.
_FEASTS: Final = frozenset(
    {"camino", "via", "boulevard", "bulevar", "paseo", "plaza", "rambla", "ronda", "acceso", "alameda"}
)
_YEAR: Final = re.compile(r"(?:19|20)[0-9]{2}")
_ATTACHED: Final = frozenset("-@/_")
_NO_PLAZA: Final = r"(?!(?i: de (?:garaje|garage|parking|aparcamiento|estacionamiento|trabajo)\b))"
_MARK: Final = r"(?i:n[º°o.]{1,3}|n[uú]m(?:ero|\.)?)"
_LINKS: Final = (
    rf"(?:(?:(?:de{_GAP})?(?:la|las|los|les|els)|de|del|el|y|i|do|da|dos|das){_GAP}|d['’]|de l['’]|l['’])*"
)
_WORD: Final = rf"(?!{_MARK} ?[0-9]|(?i:s/n|t[eé]l\b|fax\b|km\b|kil[oó]metro))(?:[{_UPPER}]\w{{0,4}}\.|[{_UPPER}][\w'’·-]*+|[0-9]{{1,2}}(?= de [{_UPPER}]))"
_NAME: Final = rf"{_LINKS}{_WORD}(?:{_GAP}{_LINKS}{_WORD}){{0,5}}"
_NUMBER: Final = (
    rf"(?:,? ?(?:{_MARK} ?|# ?)?|\n(?=[0-9]{{1,4}}, ?(?:[Cc]\.? ?[Pp]|[0-9]{{5}})))"
    r"(?P<number>[0-9]{1,5}(?![0-9]|[./][0-9]|,[0-9]{3}| de (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)[a-z]+)(?: ?[A-Z]\b(?!\.[A-Za-z])|(?: (?![aeouy]\b))?[a-z]\b)?(?:-[0-9]{1,4}\b)?)"
    r"|,? ?(?i:s/ ?n\b|s\.n\.|sin n[uú]mero)"
)
# "parcela 27", "km 12": what has no houses is counted so, and says where only with what follows.
_LOT: Final = r",? (?i:(?:c(?:/|alle) ?[A-Z0-9]{1,2}, )?(?:parcela|parc\.|nave|lote|chalet|casa|finca|n[uú]m\.)|km\.?|kil[oó]metro) ?(?:n[º°] ?)?(?P<lot>[0-9]{1,4}(?:[.,][0-9]{1,3}\b)?(?:-?[A-Z]\b)?)(?![0-9])"
_LABELS: Final = r"(?!(?i:e-?mail|mail|correo|telf?|tlf|tfno|tel[eé]fonos?|fax|m[oó]vil|cel|celular|dni|nif|cif|cp|c\.p|web|y)\b)"
_PLACE: Final = rf"{_LABELS}[{_UPPER}][{_LOWER}{_UPPER}'’-]+"
_TOWN: Final = rf"{_PLACE}(?:(?:[ -]| (?:de|del|de la|de los|la|el|las|los|y|i|do|da|d['’]) ?){_PLACE}){{0,3}}"
_POST: Final = rf"(?:(?i:c\.? ?p\.?|c[oó]digo postal):? ?)[0-9]{{4,5}}\b(?:,? (?:en )?{_TOWN})?|[0-9]{{5}}(?:,? | ?- ?){_TOWN}|(?:CH-)?[1-9][0-9]{{3}} {_TOWN}"
_SIDE: Final = r"(?i:izq|iz|dch|dcha|derecha|izquierda|izda|der|ctro|centro|ext|int)\b\.?"
_FLOOR: Final = (
    rf"[0-9]{{1,2}}(?: ?[.]?[ºª°]|\.[oa]|[anrt]\b)(?:(?: ?(?:piso|planta))|,? ?-? ?(?:{_SIDE}|[0-9]{{1,2}}(?:ª|\.?º|a\b)|[A-Z]\b(?!\.)))?"
    rf"|[0-9]{{1,2}}[ -]?(?:[A-Z]\b|{_SIDE})|[0-9]{{1,2}}\.?[ºª°]? (?:ezk|esk|dreta|esquerra|dereita|esquerda)(?:erra|uina?)?\b\.?|(?:[0-9]{{1,2}}|[A-Z])(?=[,;\n]|\.(?![0-9])|$)"
    r"|(?i:primer|segund|tercer|cuart|quint)[oa]? (?i:piso|planta)|(?i:planta baja|bajos?(?: (?:der|dcha|dch|izq|izda)\b)?|pral|principal|entlo|entresuelo|[aá]tico)\b\.?"
)
_UNIT: Final = (
    r"(?i:piso|planta|puerta|pta|apto?|apartamento|depto|dpto|dto|departamento|oficina|of|local|bloque|blq|bl|edificio|edif|torre|"
    r"escalera|esc|portal|casa|lote|manzana|mza?|interior|nave|parcela|letra)\b\.? ?(?:n[º°.o]{1,2} ?)?(?:[0-9]{1,4}[A-Za-z]?|[A-Z][0-9]{0,3})\b[ºª]?"
)
_QUARTER: Final = (
    r"(?i:col|colonia|urb|urbanizaci[oó]n|barrio|poblaci[oó]n|villa|sector|fracc|fraccionamiento|alcald[ií]a|delegaci[oó]n|"
    rf"comuna|distrito|municipio|localidad|edificio|edif|pol[ií]gono|t[eé]rmino municipal|finca|paraje|partida|pago|cortijo|mas[ií]a|caser[ií]o|hacienda|vereda|corregimiento)\b\.?{_GAP}(?:de )?{_TOWN}"
)
_TAIL: Final = rf"(?:(?: ?[,;.]| -)?{_GAP}?(?:{_POST})|(?: ?,| -)?{_GAP}?(?:{_FLOOR}|{_UNIT}|{_QUARTER})|,{_GAP}(?:en )?{_TOWN}|,? (?:de|en) (?:(?:la|el) )?(?i:ciudad|localidad|villa|municipio) de {_TOWN}| \([^\W\d_]{{1,10}}\)){{0,7}}"
_ON_WAY: Final = re.compile(
    rf"(?!(?i:c(?: |/c|\. ?[A-Z]\.)|p(?![a-z]|º|\.º)|placa))[^\W\d_]++(?:(?<=[Cc])/\.?|\.º|[.:])?{_NO_PLAZA}{_GAP}?{_NAME}(?:(?:{_LOT})(?P<rest>{_TAIL})|(?:{_NUMBER})(?P<tail>{_TAIL}))"
)
_ON_GRID: Final = re.compile(
    r"[^\W\d_]++\.? ?[0-9]{1,3} ?[A-Za-z]?\b(?: ?(?i:bis|sur|norte|este|oeste)\b)?,? ?"
    rf"(?P<number>(?:#|{_MARK}) ?[0-9]{{1,4}} ?[A-Za-z]?\b(?: ?[-–] ?[0-9]{{1,4}}\b)?|[0-9]{{1,3}}[A-Za-z]? ?- ?[0-9]{{1,3}}\b)(?P<tail>{_TAIL})"
)
_ON_BASQUE: Final = re.compile(rf"[^\W\d_]++(?:{_NUMBER})(?P<tail>{_TAIL})")
_BASQUE_NAME: Final = re.compile(rf"(?:{_WORD} ){{1,3}}$")
_BASQUE_CHARS: Final = 50
# Behind "domicilio en" a street needs no word for it: "domicilio legal en Urquiza N° 768".
_AT_HOME: Final = re.compile(
    r"\w+(?:/[oa]|\([oa]\))?(?: (?:legal|habitual|actual|fiscal|particular|social|postal|completa|real|especial)){0,2}(?: ?:| (?:en|es)(?: (?:la|el))?:?)[ *]{1,3}"
    rf"(?P<address>(?:B[º°] ?)?{_NAME}(?! 20[0-3][0-9]\b)(?:{_NUMBER})(?P<tail>{_TAIL}))"
)
_BY_ITSELF: Final = re.compile(rf"(?:{'|'.join(_WAYS | _GRID)})(?![^\W_])")
_ROAD: Final = re.compile(r"(?<![^\W_])(?i:km|kil[oó]metro)[. ]{0,2}$")
# What is behind the place of a house on a road: a post code, or what the house is called.
_HOUSED: Final = re.compile(r"[0-9]|(?<![^\W_])(?i:finca|cortijo|mas[ií]a|caser[ií]o|hacienda|urb)")
# "Hermanos Falcó, s/n - 02006 Albacete": the end of one gives it away.
_UNNUMBERED: Final = re.compile(rf",? ?s/n\b(?: ?[,.]| -)?{_GAP}[0-9]{{5}},? {_TOWN}", re.IGNORECASE)
_UNNUMBERED_NAME: Final = re.compile(rf"{_WORD}(?: {_LINKS}{_WORD})?$")
_UNNUMBERED_CHARS: Final = 60


def addresses_spanish(page: Page) -> Iterator[Candidate]:
    """Yield the street addresses of a page that are written as in Spain and Latin America."""
    if "s/n" in page.folded:
        yield from _unnumbered(page)
    if page.words.isdisjoint(_ANY):
        return
    after = 0
    for token in page.tokens:
        if token.word not in _ANY or token.start < after:
            continue
        before = page.text[token.start - 1 : token.start]
        if before.isalnum() or before in _ATTACHED:
            continue
        start, found = _at(page, token)
        if found is not None and not (
            _is_year(token.word, found) or _is_on_road(found) or _is_counted(page, found)
        ):
            after = found.end()
            yield _candidate(page, start, after)


def _at(page: Page, token: Token) -> tuple[int, re.Match[str] | None]:
    """Return where the address begins to which a word belongs, and what there is of it from the word on."""
    text, start, word = page.text, token.start, token.word
    found = _ON_GRID.match(text, start) if word in _GRID else None
    if found is not None or word in _WAYS:
        return start, found or _ON_WAY.match(text, start)
    if word in _BASQUE:
        name = _BASQUE_NAME.search(text[max(0, start - _BASQUE_CHARS) : start])
        return (start - len(name[0]), _ON_BASQUE.match(text, start)) if name else (start, None)
    found = _AT_HOME.match(text, start) if word in _CUED else None
    if found is None or _BY_ITSELF.match(page.folded, found.start("address")):
        return start, None
    return found.start("address"), found


def _is_counted(page: Page, found: re.Match[str]) -> bool:
    return found["number"] is not None and is_counted(page.folded, found.end("number"))


def _is_on_road(found: re.Match[str]) -> bool:
    """Say whether a place is one of a road, and no house stands there: "Autopista Norte Km 45"."""
    lot = found.groupdict().get("lot")
    is_measured = lot is not None and _ROAD.search(found.string[found.start() : found.start("lot")]) is not None
    return is_measured and _HOUSED.search(found.string, *found.span("rest")) is None


def _is_year(way: str, found: re.Match[str]) -> bool:
    """Say whether a year ends what may be no street at all: "el Camino de Santiago 2023"."""
    return way in _FEASTS and not found["tail"] and _YEAR.fullmatch(found["number"] or "") is not None


def _unnumbered(page: Page) -> Iterator[Candidate]:
    for found in _UNNUMBERED.finditer(page.text):
        shift = max(0, found.start() - _UNNUMBERED_CHARS)
        name = _UNNUMBERED_NAME.search(page.text[shift : found.start()])
        if name is not None:
            yield _candidate(page, shift + name.start(), found.end())


def _candidate(page: Page, start: int, end: int) -> Candidate:
    end = start + len(page.text[start:end].rstrip(" ,.\n"))
    canonical = " ".join(page.folded[start:end].split())
    return Candidate(start, end, PiiClass.STREET_ADDRESS, "address.form", canonical, Certainty.GUESSED)
