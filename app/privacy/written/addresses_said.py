"""Street addresses as they are said, the number in words, and those without any number behind a cue."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.addresses_by_cue import NUMBERS, WORD
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.page import Page

# Where the sentence ends or goes on with a town or a floor: "calle" and "platz" are words of prose too.
_END: Final = r"(?=\s*(?:$|[.,;:!?)\n])|\s(?:in|en|a|und|and|y|et|bitte|please|por favor|s'il|piso|gezogen|umgezogen|eingezogen|gemeldet|wohne|wohnt|kommen|fahren|schicken|liefern|bringen|wohnen|right now|today|near|next to|opposite|across|behind|is|was|for|at|second|first|top|zweiter|erster|dritter)\b)"
_NO_STREET: Final = (
    r"(?!(?:park|arbeits|sitz|steh|stell|spiel|flug|lehr|heim|ruck|um|schul|unter|markt|start|lager|bahn|ge|bolz|zelt|camping|rast|"
    r"tennis|fussball|golf|liege|steck|speicher|fenster|seiten|mittel|ehren|bau)(?:platz|weg|ring)|(?:rad|fuss|fuß|hin|rück|ruck|aus|ab|um|heim|dienst|kreuz)weg|auto\w*|bundesstra)"
)
_JOINT: Final = r"(?:[ -]|, (?=[a-z]{3,5}ty [a-z]{3,5}(?:th|st|nd|rd) ))"  # "nine ninety two, fifty eighth Street"
_PATTERNS: Final = {
    "en": re.compile(
        rf"(?<![^\W_])(?P<address>(?:(?![0-9]|(?:one|oh)\b){NUMBERS['en']}{_JOINT})(?:(?![0-9]){NUMBERS['en']}{_JOINT}){{0,4}}"
        rf"(?!(?:way|lane|of|on|in|at|to|and|from|by|more|different|other|the|a|main|dead|new|long|wide|empty|busy|quiet|small|and) ){WORD} "
        rf"(?:(?!(?:of|the|on|in|to|and|down|up) ){WORD} )?(?:street|avenue|road|lane|drive|boulevard|crescent|terrace|close)(?:,? (?:(?:north|south)(?:east|west)?|east|west))?){_END}"
    ),
    "de": re.compile(
        rf"(?<![^\W_])(?P<address>(?:am (?:alten |neuen )?markt|{_NO_STREET}[a-zß-]{{3,30}}"
        rf"(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|damm|ufer|ring|graben|steig))"
        rf" (?:nummer |hausnummer )?(?![0-9]|(?:ein|zwei)\b (?:und|oder)\b){NUMBERS['de']}\b(?: [a-h]\b)?){_END}"
    ),
    "fr": re.compile(
        rf"(?<![^\W_])(?P<address>(?:(?![0-9]|(?:un|et)\b){NUMBERS['fr']}[ -]?)(?:(?![0-9]){NUMBERS['fr']}[ -]?){{0,5}} ?"
        rf"(?:rue|avenue|boulevard|chemin|impasse|allee|quai|place|route)"
        rf"(?: (?:de la|de l'|des|du|de|d'))? ?(?!(?:numero|en|de|est|la|plus|du|des|et)\b){WORD}"
        rf"(?: (?!(?:a|en|et|depuis|avec|au|est|sur|pour|dans)\b){WORD}){{0,2}})(?![^\W_])"
    ),
    "es": re.compile(
        rf"(?<![^\W_])(?P<address>(?:calle|avenida|plaza|paseo|camino|carretera|ronda|travesia|callejon|rambla|glorieta)"
        rf"(?: (?:de la|de los|de las|del|de))?(?: (?!(?:con|por|que|hay|tiene|desde|a|en|numero|nacional|comarcal|garaje)\b){WORD}){{1,3}}?,? (?:numero )?"
        rf"(?![0-9]){NUMBERS['es']}(?: y {NUMBERS['es']})?){_END}"
    ),
}
_FEWEST_WORDS: Final = (
    "street avenue road lane drive boulevard crescent terrace close rue chemin impasse allee quai place route calle "
    "avenida plaza paseo camino carretera ronda travesia callejon rambla glorieta"
)
_FEWEST: Final = frozenset(_FEWEST_WORDS.split())
_GERMAN_HINT: Final = re.compile(
    r"(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|damm|ufer|ring|graben|steig|markt) "
)
_PART: Final = r"[A-ZÀ-Þ][\w'-]+"
_NUMBERLESS: Final = re.compile(
    rf"(?i:habit\w*|emménag\w*|adresse\w*|livr\w*|domicili\w*|demeur\w*|résid\w*|(?:dossier|courrier|colis|papiers)s? à [^,\n]{{3,40}},)"
    rf"[^.\n\d]{{0,20}}?(?P<address>(?<![^\W_])(?:rue|avenue|boulevard|chemin|impasse|allée|quai|place|route)"
    rf"(?: (?:de la|de l'|des|du|de|d'))? ?(?:(?:Le|La|Les) )?{_PART}(?:[ -](?:(?:de|du|la) )?{_PART}){{0,3}})"
)


def addresses_said(page: Page) -> Iterator[Candidate]:
    """Yield the street addresses of a page that hold no digit."""
    language = page.language[:2]
    pattern = _PATTERNS.get(language)
    if pattern is None:
        return
    hinted = _GERMAN_HINT.search(page.folded) if language == "de" else not page.words.isdisjoint(_FEWEST)
    if hinted:
        for found in pattern.finditer(page.folded):
            yield _candidate(page, *found.span("address"), "address.said")
    if language == "fr" and hinted:
        for found in _NUMBERLESS.finditer(page.text):
            yield _candidate(page, *found.span("address"), "address.cue")


def _candidate(page: Page, start: int, end: int, rule: str) -> Candidate:
    canonical = " ".join(page.folded[start:end].split())
    return Candidate(start, end, PiiClass.STREET_ADDRESS, rule, canonical, Certainty.GUESSED)
