"""Plates of vehicles by their form, farther from the word that says so or beside a car."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, cued
from app.privacy.written.cues import Token
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign
from app.privacy.written.spoken_of import is_spoken_of, joins_clearly, joins_number
from app.privacy.written.vehicles import SHAPED_PLATE

# Of Germany, Austria and Switzerland, whose spaces or hyphens nothing else has.
_PLATE: Final = re.compile(
    r"(?<![\w./-])(?:[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?[1-9][0-9]{1,3}[EH]?"
    r"|[A-Z]{1,2}[- ][0-9]{3,5}[- ]?[A-Z]{2})(?![\w/-]|\.[0-9])"
)
# The same as it is spelled aloud, where nothing tells how its letters are parted.
_SPELLED_PLATE: Final = re.compile(r"(?<![\w./-])[A-ZÄÖÜ]{2,5}[1-9][0-9]{1,3}[EH]?(?![\w/-]|\.[0-9])")
_SAID_WORDS: Final = 9  # of a sentence on its own before the plate: "Einen Moment, ich gehe kurz raus."
_PLATE_WORD: Final = re.compile(r"kennz|nummernschild|kontrollschild|autonummer|autoschild")
# With a hyphen and a space it is one beside any car: "roter Golf, K-LM 4711".
_CAR_PLATE: Final = re.compile(
    r"(?<![\w./-])(?:[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} [1-9][0-9]{0,3}[EH]?|[a-zäöü]{1,3}-[a-z]{1,2} [1-9][0-9]{1,3}[eh]?"
    r"|[A-Z]{1,2}-[0-9]{3,5} ?[A-Z]{1,2}"
    r"|(?!(?:BMW|VW|KIA|DIN|ISO|RS|EN) )[A-ZÄÖÜ]{1,3} [A-Z]{1,2} [1-9][0-9]{1,3})(?![\w/-]|\.[0-9])"
)
_CAR_WORD_LIST: Final = (
    "auto autos wagen wagens pkw lkw kfz fahrzeug fahrzeuge fahrzeugs taxi halter halterin golf polo passat touran tiguan caddy audi "
    "bmw vw volkswagen opel corsa astra mercedes benz skoda octavia fabia ford fiesta focus renault clio twingo peugeot citroen toyota "
    "mazda hyundai kia seat volvo tesla porsche smart fiat dacia nissan suzuki honda sprinter vito bulli parkhaus tiefgarage einfahrt "
    "halteverbot parkverbot geblitzt abgeschleppt stellplatz parkplatz parkt vignette maut verkehrsunfall unfallgegner fahren gefahren "
    "zufahren umfahren wegfahren losfahren vorfahren abfahren umgefahren weggefahren losgefahren vorgefahren abgefahren fahrer fahrerin "
    "fahrerflucht kombi schranke garage ausfahrt zufahrt werkstatt zugelassen reifenwechsel inspektion tuv scheinwerfer unfall gerammt "
    "feuerwehrzufahrt"
)
_CAR_WORDS: Final = frozenset(_CAR_WORD_LIST.split())
_CAR_BEGINNINGS: Final = ("blitzer", "kennz", "kenz", "abschlepp", "zulassung", "rammt")
_CAR_ENDING_LIST: Final = (
    "parken parker parkung parkschein parkkarte parkausweis parkberechtigung parkerlaubnis "
    "wagen wagens fahrzeug fahrzeugs auto autos motorrad motorrads anhanger anhangers roller rollers"
)
_CAR_ENDINGS: Final = tuple(_CAR_ENDING_LIST.split())
# Of Britain and North America, beside a car: "XJ14 TVJ, dark SUV".
_ENGLISH_PLATE: Final = re.compile(
    r"(?<![\w./-])(?:[A-Z]{2}[0-9]{2} ?[A-Z]{3}|[A-Z][0-9]{1,3} ?[A-Z]{3}|[A-Z]{3} ?[0-9]{1,3}[A-Z]|[0-9][A-Z]{3}[0-9]{3}"
    r"|[A-Z]{3}[- ]?[0-9]{3,4})(?![\w/-]|\.[0-9])"
)
_BRITISH_PLATE: Final = re.compile(r"[A-Z]{2}[0-9]{2} ?[A-Z]{3}|[A-Z][0-9]{1,3} ?[A-Z]{3}")
_ENGLISH_CAR_WORDS: Final = (
    "car cars van vans truck trucks lorry suv sedan saloon hatchback pickup estate minivan minibus bus cab taxi uber lyft motorbike motorcycle moped "
    "scooter vehicle vehicles driver drove driving parked parking dashcam anpr driveway speeding "
    "camper campervan motorhome caravan clamped towed blocking windscreen plates numberplate rego reg registration tags honda toyota ford vauxhall bmw audi mercedes volkswagen nissan hyundai kia mazda volvo tesla "
    "subaru jeep chevrolet chevy dodge fiesta focus corsa astra golf polo civic corolla camry prius"
)
_ENGLISH_CARS: Final = frozenset(_ENGLISH_CAR_WORDS.split())
_OF_CARS: Final = frozenset({Sign.VEHICLE, Sign.PLATE})
# Which other things have three letters and then digits: roads, forms, money, models.
_MODEL: Final = re.compile(
    r"(?:BMW|USB|CAT|USD|EUR|GBP|CHF|ISO|DIN|TDI|SKU|REF|ORD|INV|PCN|RTA|CAD|CRN|MRN|SSN|PIN|TEL|FAX|EXT|APT|BOX|LOT|BAY|MAX|MIN|VIN|ULEZ)"
)
_CAR_CHARS: Final = 60
_VAGUE: Final = frozenset({Sign.NUMBER, Sign.PLACE, Sign.PHONE, Sign.VERSION})
_NEAR_CHARS: Final = 40
# Spain, and most of Latin America.
_LATIN_PLATE: Final = re.compile(
    r"[A-Z0-9](?<![\w./-].)(?:(?<=[0-9])[0-9]{3}[- ]?[BCDFGHJKLMNPRSTVWXYZ]{3}"
    r"|(?<=[A-Z])(?:[A-Z]{2}(?<!PIN|TAN|PUK|NIP|OTP|EUR|USD|CHF|GBP|MXN|COP|ARS|CLP|DIN|ISO)[- ]?[0-9]{3,4}(?:-?[A-Z])?"
    r"|[A-Z][- ]?[0-9]{3}[- ]?[A-Z]{2}|[A-Z]?-[0-9]{4}-[A-Z]{1,2}|[A-Z]{3}-?[0-9]{2}"
    r"|[0-9]{2}-?[A-Z]{3}))"
    r"(?![\w/-]|\.[0-9])"
)
# Four digits and three consonants, which but for measures and money only plates of Spain have.
_SPANISH_PLATE: Final = re.compile(
    r"[0-9]{4}(?<![\w./-][0-9]{4})[- ]?"
    r"(?!MXN|CLP|GBP|CHF|RPM|PTS|KMS|HRS|MTS|KGS|CRC|BTC|PLN|CZK|HKD|GTS|GTX|RTX|LTR|KWH)"
    r"[BCDFGHJKLMNPRSTVWXYZ]{3}(?![\w/-]|\.[0-9])"
)
_TRAFFIC: Final = re.compile(
    r"(?<![^\W_])(?:multa\w*|aparca\w*|estaciona\w*|parque(?:o|ad[oa]|aron)|conductor\w*|chofer\w*|taxi\w*|uber|"
    r"grua|"
    r"corralon|garaje|cochera|trafico|transito|semaforo|radar|peaje|autopista|itv|soat|carros?|coches?|autos?|"
    r"motos?|camion\w*|furgo\w*|vehiculos?|"
    r"automovil\w*|turismo|turismos|pat|placas?|matricul\w+|patentes?|chapa|bloque\w+|vado|flota|acera|carril|"
    r"arcen|"
    r"doble fila|atropell\w+|choc(?:o|ar|aron)|colision\w*|siniestro|"
    r"parking|conduc\w+|taller|remolque|parabrisas|dgt|seat|renault|toyota|nissan|ford|audi|bmw|opel|"
    r"peugeot|citroen|volkswagen|chevrolet|kia|hyundai|mazda|fiat|honda|yamaha|dacia|skoda|volvo|"
    r"mercedes)(?![^\W_])"
)
_TRAFFIC_CHARS: Final = 70


def plates_nearby(page: Page) -> Iterator[Candidate]:
    """Yield what looks like a plate of some country, where a word or a car near it says so."""
    if not page.has_digits:
        return
    if Sign.PLATE in page.signs:
        yield from _said(page)
    yield from _by_german_cars(page)
    if not page.words.isdisjoint(_ENGLISH_CARS):
        yield from _by_english_cars(page)
    for found in _SPANISH_PLATE.finditer(page.text):
        if _is_in_traffic(page, *found.span()) and not page.is_other(found.start()):
            yield _plate(found)


def plates_spelled(page: Page) -> Iterator[Candidate]:
    """Yield what is spelled aloud in German as plates are, where a word or a car near it says so."""
    if not (page.is_said and page.has_digits and page.language[:2] == "de"):
        return
    cars = _german_cars(page)
    for found in _SPELLED_PLATE.finditer(page.text):
        start, end = found.span()
        if not SHAPED_PLATE.fits(found[0]) or _MODEL.match(found[0]) or page.is_other(start):
            continue
        is_beside_car = _is_unannounced(page, start) and _is_near(cars, start, end)
        if is_beside_car or is_spoken_of(page, start, end, Sign.PLATE, _joins_said):
            yield _plate(found)


def _joins_said(page: Page, start: int, end: int) -> bool:
    return joins_number(page, start, end, _SAID_WORDS)


def _is_unannounced(page: Page, start: int) -> bool:
    """Say whether no word right before says that letters and digits are something else than a plate."""
    return all(cue.sign in _OF_CARS | _VAGUE for cue in page.cues_before(start, _NEAR_CHARS))


def _said(page: Page) -> Iterator[Candidate]:
    """Yield plates where the nearest word that announces anything speaks of one."""
    if _PLATE_WORD.search(page.folded):
        for found in _PLATE.finditer(page.text):
            if is_spoken_of(page, *found.span(), Sign.PLATE, joins_number):
                yield _plate(found)
    for found in _LATIN_PLATE.finditer(page.text):
        if is_spoken_of(page, *found.span(), Sign.PLATE, joins_clearly):
            yield _plate(found)


def _by_german_cars(page: Page) -> Iterator[Candidate]:
    cars = _german_cars(page)
    for found in _CAR_PLATE.finditer(page.text) if cars else ():
        if _is_near(cars, *found.span()) and not page.is_other(found.start()):
            yield _plate(found)


def _german_cars(page: Page) -> list[Token]:
    """Return the words of a page that speak of cars in German."""
    known = {
        word
        for word in page.words
        if word in _CAR_WORDS or word.startswith(_CAR_BEGINNINGS) or word.endswith(_CAR_ENDINGS)
    }
    return [token for token in page.tokens if token.word in known] if known else []


def _is_near(cars: list[Token], start: int, end: int) -> bool:
    """Say whether a car is spoken of closely before or behind."""
    return any(start - _CAR_CHARS <= car.end and car.start <= end + _CAR_CHARS for car in cars)


def _by_english_cars(page: Page) -> Iterator[Candidate]:
    cars = [token for token in page.tokens if token.word in _ENGLISH_CARS]
    for found in _ENGLISH_PLATE.finditer(page.text):
        start, end = found.span()
        before = [cue for cue in page.cues_before(start, _CAR_CHARS) if cue.sign is not Sign.VERSION]  # "driver"
        near = (*before[:1], *page.cues_behind(end, _CAR_CHARS))
        is_near = any(cue.sign in _OF_CARS for cue in near) or (
            _BRITISH_PLATE.fullmatch(found[0]) is not None and _is_near(cars, start, end)
        )
        if is_near and not page.is_other(start) and SHAPED_PLATE.fits(found[0]) and not _MODEL.match(found[0]):
            yield _plate(found)


def _plate(found: re.Match[str]) -> Candidate:
    return cued(found, PiiClass.VEHICLE, "plate.near")


def _is_in_traffic(page: Page, start: int, end: int) -> bool:
    """Say whether cars or what happens to them are spoken of closely before or behind."""
    places = ((max(start - _TRAFFIC_CHARS, 0), start), (end, end + _TRAFFIC_CHARS))
    return any(_TRAFFIC.search(page.folded, *place) for place in places)
