"""What is called by a name in Spanish and is no person: a thing, a town, a hospital, a sign, an office."""

from __future__ import annotations

import re
from typing import Final

from app.privacy.written.name_extent import is_upper
from app.privacy.written.name_words import (
    Lists,
    lists,
)
from app.privacy.written.page import Page

CALLED: Final = frozenset({"llama", "llamaba", "llamara"})
_CALLED_THING: Final = re.compile(
    r"(?<![^\W_])(?:el|la|un|una|mi|tu|su|este|esta|nuestra|nuestro|otra|otro) (?:nueva |nuevo )?"
    r"(?:red|wifi|wi-fi|carpeta|archivo|fichero|documento|hoja|app|aplicacion|programa|grupo|canal|lista|base|tabla|equipo|"
    r"servidor|impresora|router|empresa|tienda|bar|restaurante|cafeteria|hotel|hostal|calle|plaza|barrio|pueblo|ciudad|colegio|"
    r"proyecto|plan|curso|modulo|pelicula|serie|cancion|libro|novela|revista|juego|producto|modelo|medicamento|farmaco|jarabe|"
    r"cuenta|usuario|perfil|sala|edificio|enfermedad|banco|marca)(?![^\W_])[^.,;:!?\n]{0,40} "
    r"se llama(?:ba|ra)? [\"'«“]?$"
)
_CALLED_CHARS: Final = 80
COMPLEMENT: Final = frozenset({"de", "del"})
_OF_SANTIAGO_WORDS: Final = "chile compostela cuba cali surco queretaro veraguas estero caballeros chuco"
_OF_SANTIAGO: Final = frozenset(_OF_SANTIAGO_WORDS.split())
_MONTHS: Final = frozenset({"enero", "abril", "junio", "julio"})
# What is called after people, right before their names.
_HOUSE_WORDS: Final = (
    "hospital virgen municipio colegio escuela instituto universidad clinica residencia parroquia presidencia liceo estadio teatro "
    "fundacion premio avenida calle plaza avda barrio reina"
)
_HOUSES: Final = frozenset(_HOUSE_WORDS.split())
_FOUND_WORDS: Final = (
    "signo sindrome maniobra escala indice triada clasificacion fenomeno teorema esofago criterios reflejo anillo sonda "
    "hospital universidad ayuntamiento diputacion"
)
_FOUND: Final = frozenset(_FOUND_WORDS.split())  # by whom it is called
_MOST_GIVEN: Final = 4
_HOUSE_GAPS: Final = frozenset({" ", ' "', " “", " «"})


def is_of_thing(page: Page, index: int) -> bool:
    """Say whether a word is what a thing is called: "la red del consultorio se llama"."""
    if page.tokens[index - 1].word not in CALLED:
        return False
    start = page.tokens[index].start
    return _CALLED_THING.search(page.folded, max(0, start - _CALLED_CHARS), start) is not None


def is_place_or_day(page: Page, known: Lists, index: int) -> bool:
    """Say whether a Spanish page speaks of a town, a house or a month: Santiago de Chile, Hospital José Vidal, 3 de Julio de."""
    if page.language[:2] != "es":
        return False
    tokens, token = page.tokens, page.tokens[index]
    before, behind = tokens[max(index - 1, 0)], [each.word for each in tokens[index + 1 : index + 3]]
    if token.word == "santiago" and behind[:1] == ["de"]:
        return behind[-1] in _OF_SANTIAGO
    if token.word in _MONTHS and before.word in {"de", "dia"}:
        return bool(behind) and behind[0] in COMPLEMENT
    if _is_named_after(page, index):
        return True
    at = index - 1
    while (
        at > index - _MOST_GIVEN and at > 0 and tokens[at].word in known.given and tokens[at].word not in _HOUSES
    ):
        at -= 1
    is_house = at >= 0 and tokens[at].word in _HOUSES and is_upper(page, tokens[at])
    return is_house and all(
        page.text[tokens[each].end : tokens[each + 1].start] in _HOUSE_GAPS for each in range(at, index)
    )


def _is_named_after(page: Page, index: int) -> bool:
    """Say whether a house, or what somebody found, is told by a name: "en el Gregorio Marañón", "signo de Vincent"."""
    tokens = page.tokens
    behind = [each.word for each in tokens[index + 1 : index + 3]]
    if tokens[index].word == "ramon" and behind == ["y", "cajal"]:
        return True
    while index and tokens[index - 1].word in lists().given and is_upper(page, tokens[index - 1]):
        index -= 1
    if index < 2 or page.text[tokens[index - 1].end : tokens[index].start] != " ":
        return False
    lead, before = tokens[index - 2].word, tokens[index - 1].word
    if before == "el" and lead == "en":
        return is_upper(page, tokens[index])
    return before in COMPLEMENT and lead in _FOUND


def is_of_office(page: Page, index: int) -> bool:
    """Say whether an office is told in capitals: "LA DIRECTORA DE TALENTO HUMANO"."""
    token = page.tokens[index]
    is_loud = page.language[:2] == "es" and token.word in COMPLEMENT and page.text[token.start].isupper()
    return is_loud and page.text[page.tokens[index - 1].end : token.start] == " "
