"""Street addresses as recognisers write them, in small letters and words behind a cue, and rarer written forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.page import Page

WORD: Final = r"[a-zß][a-zß'-]{0,40}"
_GERMAN_TENS: Final = "zwanzig|drei(?:ß|ss)ig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig"
NUMBERS: Final = {
    "en": r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|oh|[0-9]{1,5}[a-d]?)",
    "de": rf"(?:(?:(?:ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und)?(?:{_GERMAN_TENS})|"
    r"(?:drei|vier|funf|sech|sieb|acht|neun)?zehn|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|elf|zwolf|"
    r"(?:ein|zwei|drei)?hundert[a-zß]*|[0-9]{1,4}[a-h]?)",
    "fr": r"(?:(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|"
    r"trente|quarante|cinquante|soixante|cents?|bis|ter|et|[0-9]{1,4})\b)",
    "es": r"(?:(?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci[a-z]+|"
    r"veint[a-z]+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|[0-9]{1,4}[a-d]?)\b)",
}
_TOWNS: Final = {
    "en": rf"(?:,? in {WORD})?",
    "de": rf"(?:,? (?:in )?[0-9]{{5}} {WORD}|,? in (?!der|die|das|den|dem|einem|einer){WORD})?",
    "fr": rf"(?:,? (?:a )?[0-9]{{5}} {WORD}|,? a {WORD})?",
    "es": rf"(?:,? (?:en )?[0-9]{{5}} {WORD}|,? en (?!el|la|los|las|un|una){WORD})?",
}
_SAID: Final = {
    "en": re.compile(
        rf"\b(?:live|lives|living|lived|reside|resides|residing|address(?: is)?|moved)(?: (?:at|on|to|is|now|over))*[ :]{{1,2}}"
        rf"(?P<address>(?:{NUMBERS['en']}[ -]){{1,8}}(?:[a-d] )?(?:{WORD} ){{1,2}}(?:street|avenue|road|lane|drive|close|court|"
        rf"terrace|crescent|gardens|square|boulevard|place|way)\b{_TOWNS['en']})"
    ),
    "de": re.compile(
        rf"\b(?:wohn(?:e|t|en|haft|st)|leb(?:e|t|en)|adresse(?: ist| lautet)?|anschrift(?: ist| lautet)?|gezogen|ziehe|wohnung)"
        rf"(?: (?:jetzt|nun|hier|zurzeit|seit {WORD}))?(?: (?:in der|in dem|in die|im|in|auf der|an der|am))?[ :]{{1,2}}"
        rf"(?P<address>(?:{WORD} )?{WORD}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|damm|ufer|ring|markt|berg|hof|steig)"
        rf"(?: nummer| hausnummer)? {NUMBERS['de']}\b(?:[-/][0-9]{{1,4}})?(?: [a-h]\b)?{_TOWNS['de']})"
    ),
    "fr": re.compile(
        rf"\b(?:habite|habitons|habitent|vis|vit|vivons|reside|residant|demeure|demeurant|loge|add?resse?(?: est| c'est)?|demenage)"
        rf"(?: (?:au|maintenant|desormais|c'est))*(?: le)?[ :]{{1,3}}"
        rf"(?P<address>(?:(?:numero )?(?:{NUMBERS['fr']}[ -]?){{1,8}},? ?)(?:rue|avenue|boulevard|chemin|impasse|allee|quai|place|route|"
        rf"square|cours)(?: (?:de la|de l'|des|du|de|d'))? ?{WORD}(?: (?!a |en |et |depuis |avec |au ){WORD}){{0,2}}{_TOWNS['fr']})"
    ),
    "es": re.compile(
        rf"\b(?:vivo|vive|vivimos|viven|resido|reside|direccion(?: es)?|domicilio(?: es)?|domiciliado|domiciliada|mudado)"
        rf"(?: (?:ahora|en|a))*(?: (?:la|el))?[ :]{{1,2}}"
        rf"(?P<address>(?:calle|avenida|plaza|paseo|camino|carretera|ronda|travesia|callejon|rambla|glorieta)"
        rf"(?: (?:de la|de los|de las|del|de))?(?: (?!desde |hace |con |cerca |durante ){WORD}){{1,4}}? ?,? ?(?:numero |n\. ?)?{NUMBERS['es']}(?: y {NUMBERS['es']})?"
        rf"(?:,? (?:primer|segund|tercer|cuart|quint|sext|septim|baj)[oa]?(?: (?:izquierda|derecha|[a-h])\b)?)?{_TOWNS['es']})"
    ),
}
_SAYING_WORDS: Final = (
    "live lives living lived reside resides residing address moved "
    "wohne wohnt wohnen wohnhaft wohnst lebe lebt leben adresse anschrift gezogen ziehe wohnung "
    "habite habitons habitent vis vit vivons loge demeure demenage "
    "vivo vive vivimos viven resido direccion domicilio domiciliado domiciliada mudado"
)
_SAYING: Final = frozenset(_SAYING_WORDS.split())  # what each of these begins with
# Behind a cue the name of a street may end in whatever it likes: "1248 Kristie Circles".
_AT_HOME: Final = re.compile(
    r"(?<![^\W_])(?i:home address|postal address|mailing address|address|lives? at|living at|lived at|resid(?:es?|ing|ent) at|residence|"
    r"ship(?:ped)? to|deliver(?:ed)? to|moved (?:from|to)|property at|premises at|house at|flat at|and to)(?i: is| was| now)?[ :]{1,2}"
    r"(?P<address>(?:(?:Flat|Studio|Apartment|Apt|Unit|Suite)\.? [0-9A-Za-z]{1,5},? (?:[0-9]{1,5}[A-Za-z]? )?|[0-9]{1,5}[A-Za-z]? )"
    r"(?:[A-Z][\w'-]*[a-rt-z] in [A-Z][\w'-]+|[A-Z][\w'-]+ in [A-Z][\w'-]+(?=, [A-Z])|[A-Z][\w'-]+(?: (?!(?:Apt|Apartment|Suite|Unit|Flat)\b)[A-Z][\w'-]+){1,2})(?:,? (?:Apt|Apartment|Suite|Unit|Flat)\.? [0-9A-Za-z]{1,5})?"
    r"(?:, [A-Z][\w'-]+(?: [A-Z][a-z]+)?)?(?:,? [A-Z]{2}\b,?)?(?: [A-Z0-9]{2,4} [0-9][A-Z]{2}\b| [0-9]{5}(?:-[0-9]{4})?\b)?)"
)
# Of a house in a quarter, as in India: "Address: M-311, Lake Gardens, Kolkata".
_HOUSE_IN: Final = re.compile(
    r"(?<![^\W_])(?<!Email )(?<!IP )(?<!MAC )(?<!Wallet )Address(?:\*\*)?\s?:(?:\*\*)?[ \t]+"
    r"(?P<address>(?:(?:House|H|Flat|Plot|Door|Shop|Room)\.? ?(?:No\.?)? ?)?[A-Z]{0,3}[-/]?[0-9]{1,5}[A-Z]?(?:[-/][0-9A-Z]{1,5})?, "
    r"[A-Z][\w'.-]*(?:,? [A-Z0-9][\w'.-]*){1,8}(?:[ -]{1,3}[0-9]{3} ?[0-9]{3}\b)?)"
)
_CITY: Final = r"[A-ZÀ-Þ][\w'-]+(?: (?:am|an der|im|ob der|de|del|la) [A-ZÀ-Þ][\w'-]+)?"
# "Anschrift: Weiler 12, 88299 Leutkirch", "wohnhaft Siedlung 3, 24943 Flensburg".
_GERMAN_HOME: Final = re.compile(
    r"(?<![^\W_])(?:(?:[A-Z][a-zäöü]+)?(?:[Aa]dresse|[Aa]nschrift)|wohnhaft|wohnt|Wohnort|Wohnsitz|Straße|Str\.|Straße,? (?:/ ?)?(?:Haus-?)?[Nn]r\.?)"
    r"(?: (?:ist|lautet|in|im|am|der|dem)){0,2}[ :]{1,3}"
    rf"(?P<address>(?:[A-ZÄÖÜ][\w'.-]* ){{1,4}}[0-9]{{1,4}}(?: ?[a-h]\b)?(?:[-/][0-9]{{1,4}})*,?[ \n]{{1,2}}(?:(?:D|A|CH)-)?[0-9]{{4,5}} {_CITY})"
)
_GERMAN_HOMES: Final = ("adresse", "anschrift", "wohnhaft", "wohnt", "wohnort", "wohnsitz", "straße", "str")
# Any street with its house before a postcode and a town: "Hinter den Gärten 6, 38527 Meine", "Oberdorf 9\n88299 Leutkirch".
_GERMAN_TOWN: Final = re.compile(
    rf"(?<![\w.,/-])(?:(?:D-)?(?!(?:[0-9]{{2}}|D-[0-9]{{2}})000)[0-9]{{5}}|(?:A|CH)-[0-9]{{4}}) "
    r"(?!(?:EUR|Euro|Franken|Dollar|Stück|Punkte|Einwohner|[A-Za-z]*[Mm]eter|Zuschauer|Besucher|Menschen|Personen|Exemplare|Zeilen|Seiten|"
    r"Mal|Tonnen|Liter|Teilnehmer|Mitglieder|Kunden|Schritte|Zeichen|Wörter|Tage|Stunden|Minuten|Datensätze|Stimmen|Aufrufe|Nutzer|Fans)(?![^\W_]))"
    rf"{_CITY}"
)
_GERMAN_STREET: Final = re.compile(
    r"(?:^|(?<=[\n,;:|(*])[ ]?|(?<=[a-zß] ))(?P<street>(?:(?:Am|Im|In|An|Auf|Aufm|Hinter|Hinterm|Vor|Vorm|Bei|Beim|Zu|Zum|Zur|Ob|Ober|Oberm|Unter|Unterm|"
    r"Über|Neben|Zwischen) (?:(?:de[nmr]|die|das) )?)?(?!(?:Seite|Kapitel|Level|Stufe|Zimmer|Raum|Gleis|Klasse|Gruppe|Artikel|Nummer|Nr|Version|Tag|"
    r"Woche|Runde|Teil|Band|Abschnitt|Anlage|Tabelle|Punkt|Position|Pos|Los|Tor|Stand|Ebene|Etage|Konto|Kto|Rechnung|Auftrag|Postfach|"
    r"Telefon|Tel|Fax|Durchwahl|Zähler|Zug|ICE|Linie|Bus|Flug|Wagen|Tisch|Bett|Kunde|Vertrag|Blatt|Spalte|Zeile|Modell|Typ|Serie|Spiel|Spieltag|Jahr|Sommer|Winter|Herbst|Frühjahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|"
    r"November|Dezember) )"
    r"[A-ZÄÖÜ][^\W\d_]{2,}(?:[ -][A-ZÄÖÜ][^\W\d_]+){0,2} [0-9]{1,4}(?: ?[a-hA-H])?(?:[-/][0-9]{1,4}[a-h]?){0,2})"
    r"(?: \([^()\n]{2,24}\))?(?:, ?\n?|[ ]?\n|,?[ ]\|?[ ]?)$"
)
_STREET_CHARS: Final = 60
_HOME_WORDS: Final = (
    "address lives live living lived reside resides residing resident residence ship shipped deliver delivered moved "
    "property premises house flat"
)
_HOMES: Final = frozenset(_HOME_WORDS.split())
_FORMED: Final = {
    "de": re.compile(
        rf"\bStra(?:ß|ss)e des [0-9]{{1,2}}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|"
        rf"Dezember)s? [0-9]{{1,4}}[a-h]?(?:, [0-9]{{5}} {_CITY})?"
        rf"|\b(?:[A-ZÄÖÜ][\w-]{{0,40}}(?:str\.|straße|strasse|weg|platz|allee|gasse|damm|ufer)) [0-9]{{1,4}} ?[a-h]?"
        rf"(?:, (?:Hinterhaus|Vorderhaus|Seitenflügel|Haus [0-9A-Z]{{1,3}}|[0-9]{{1,2}}\. (?:OG|Stock|Etage)|EG|DG|UG)){{1,3}}"
        rf"(?:, [0-9]{{5}} {_CITY})?"
    ),
    "fr": re.compile(
        rf"\b(?:Place|Rue|Avenue|Boulevard|Chemin|Quai)(?: (?:de la|de l'|des|du|de|d'))?(?: ?[A-ZÀ-Þ][\w'-]+){{1,3}},? "
        rf"[0-9]{{1,3}}(?![\w.,]*[0-9])(?: (?:bis|ter))?\b"
        rf"|(?i:\blieu-dit) (?:(?:Le|La|Les|L') ?)?[A-ZÀ-Þ][\w'-]+(?: [A-ZÀ-Þ][\w'-]+){{0,2}}(?:, [0-9]{{5}} {_CITY})?"
    ),
}


def addresses_by_cue(page: Page) -> Iterator[Candidate]:
    """Yield the street addresses that stand behind a cue, whatever their case, and forms that need none."""
    language = page.language[:2]
    said, formed = _SAID.get(language), _FORMED.get(language)
    if said is not None and not page.words.isdisjoint(_SAYING):
        for found in said.finditer(page.folded):
            start = found.start("address")
            yield _candidate(page, start, start + len(found["address"].rstrip(" ,-")), "address.cue")
    if language == "en" and page.has_digits and not page.words.isdisjoint(_HOMES):
        for pattern in (_AT_HOME, _HOUSE_IN) if "address" in page.words else (_AT_HOME,):
            for found in pattern.finditer(page.text):
                yield _candidate(page, *found.span("address"), "address.cue")
    if language == "de" and page.has_digits:
        yield from _german(page)
    if formed is not None:
        for found in formed.finditer(page.text):
            yield _candidate(page, found.start(), found.end(), "address.form")


def _german(page: Page) -> Iterator[Candidate]:
    """Yield the streets of whatever name, with their houses, behind a cue or right before a postcode and its town."""
    if any(word.endswith(_GERMAN_HOMES) for word in page.words):
        for found in _GERMAN_HOME.finditer(page.text):
            yield _candidate(page, *found.span("address"), "address.cue")
    for town in _GERMAN_TOWN.finditer(page.text):
        street = _GERMAN_STREET.search(page.text, max(0, town.start() - _STREET_CHARS), town.start())
        if street is not None:
            yield _candidate(page, street.start("street"), town.end(), "address.form")


def _candidate(page: Page, start: int, end: int, rule: str) -> Candidate:
    canonical = " ".join(page.folded[start:end].split())
    return Candidate(start, end, PiiClass.STREET_ADDRESS, rule, canonical, Certainty.GUESSED)
