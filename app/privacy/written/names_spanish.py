"""Names of people in Spanish by the words before them, in any case: "dile a", "la alcaldesa", "gracias,"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.gazetteer import spanish_people as people
from app.privacy.written import name_parts
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.cues import Token
from app.privacy.written.name_extent import is_spelling, is_upper, last_word
from app.privacy.written.name_words import (
    FUNCTION_WORDS,
    NOT_NAMES,
    PARTICLES,
    SAINTS,
    Lists,
    lists,
)
from app.privacy.written.no_names_spanish import CALLED, COMPLEMENT, is_of_thing, is_place_or_day
from app.privacy.written.page import Page

_ROLES: Final = frozenset(people.PEOPLE.split())
_TITLES: Final = frozenset(people.BEFORE_FAMILY.split())
_VOCATIVE_WORDS: Final = (
    "senor senora senorita doctor doctora profesor profesora licenciado licenciada ingeniero ingeniera inspector "
    "inspectora comisario comisaria sargento teniente coronel comandante seno profe"
)
_VOCATIVES: Final = frozenset(_VOCATIVE_WORDS.split())
_FAMILY_IN_ERA: Final = re.compile(r".*[^iu]era")  # Ferrera, but neither dijera nor fuera
# How somebody is, behind a given name: "lucas cansado".
_QUALITY: Final = re.compile(
    r".*(?:[ai]d[oa]s?|os[oa]s?|[ai]bles?|ic[oa]s?|istas?|cion|dad|it[oa]s?|isim[oa]|iendo)"
)
_ARTICLE_WORDS: Final = (
    "el la al del los las mi mis tu tus su sus nuestro nuestra nuestros nuestras un una otro otra este esta "
    "ese esa"
)
_ARTICLES: Final = frozenset(_ARTICLE_WORDS.split())
_ANY_WORDS: Final = "un una otro otra algun alguna ningun ninguna cualquier cada aquel este ese"
_ANY: Final = frozenset(_ANY_WORDS.split())
_STOPS: Final = frozenset(people.STOPS.split()) | FUNCTION_WORDS | NOT_NAMES | _ROLES | _TITLES | name_parts.KINDS
# Verbs, adverbs and the like: what else may stand behind a given name in small letters.
_ENDING: Final = re.compile(
    r".*(?:mente|ndo|ndose|aba|aban|abas|ian|ara|aran|era|eran|ira|iran|aria|arian|ieron|aron|imos|amos|emos"
    r"|arse|erse|irse|arle|arlo|arla|arnos)$"
)
# explicó, llegué, vendrá, siéntese
_PAST: Final = re.compile(
    r".+(?:ó|é|í|á|án)$|.*[áéíóú].*(?:[aei]se|[ae]me|[ae]te|[aei]nos|[mst]el[oa]s?|[aei]l[aeo]s?)$"
)
# Of hardly any other word the last "ez" is unstressed.
_PATRONYMIC: Final = re.compile(r"(?!alf)[^\W\d_]*[áéíóú](?:[^\W\d_]{1,3}ez|e?nz)")
_WORD_FIRST: Final = frozenset(people.WORDS_AS_WELL.split())
_PLAIN_GAP: Final = frozenset({" ", "  "})
_CALL_GAPS: Final = frozenset({" ", ", ", "\n", ",\n", ",\n\n"})
_ROLE_GAPS: Final = frozenset({" ", ", ", ": "})
_LEAD_GAPS: Final = frozenset({" ", ", ", ": ", ". ", "? ", "?\n", ":\n"})
_SAID_WORDS: Final = "si claro pues eh a ver es son soy"
_ANSWERS: Final = frozenset(_SAID_WORDS.split())
_ENDS: Final = re.compile(r"[ ]?(?:[,.;:!?)\n]|$)")
_PREPOSITIONS: Final = frozenset({"a", "con", "de", "para", "por", "segun", "entre", "sobre"})
_VERB_WORDS: Final = (
    "me te se lo le les nos os es era fue esta estaba estuvo ha habia tiene tenia quiere viene va dice y e o "
    "ni que no si por para en con a al"
)
_VERBS: Final = frozenset(_VERB_WORDS.split())
_PHRASES_BEFORE: Final = frozenset(map(str.strip, people.BEFORE_NAMES.split(",")))
_PHRASES_CALLED: Final = frozenset(map(str.strip, people.CALLED.split(",")))
_IN_ROW: Final = re.compile(
    r"(?:,|;)?(?: (?:y|e))?(?: (?:el|la|los|las|mi|su|nuestro|nuestra))?(?: [^\W\d_]+){0,2},? "
)
_MOST_SAID: Final = 5
_MOST_LINKS: Final = 5
_MOST_PARTICLES: Final = 3
_MOST_WORDS: Final = 5
_PLACES: Final = frozenset(people.OF_PLACES.split())
_NEVER: Final = frozenset({"santa", "santo", "san", "real", "feliz", "buenos"})
_NO_GIVEN: Final = _PLACES | _NEVER
_SHORTEST: Final = 3
_MOST_IN_ROW: Final = 12
_NAMES_TOLD: Final = frozenset({"apellido", "apellidos", "apellida", "apellidaba", "apellidado", "apellidada"})
_TOLD_BY_WORDS: Final = "es era correcto bueno real paterno materno son de soltera soltero"
_IN_NAME_OF: Final = frozenset({"a nombre de", "de parte de"})
# "El apellido de soltera de mi madre es"
_FAMILY_OF: Final = re.compile(
    r"(?<![^\W_])apellidos?(?: (?:de (?:soltera|casada)|materno|paterno))?(?: de (?:mi|tu|su|la|el) [a-z]+| del [a-z]+)? (?:es|era|son) $"
)
_FAMILY_OF_CHARS: Final = 80
_COPULAS: Final = frozenset({"es", "era", "son"})
# Behind two family names with which a sentence begins: "Pérez Gómez remitió".
_TELLING_WORDS: Final = (
    "remite declara manifiesta solicita interpone alega presenta recurre reclama niega firma pide dice afirma sostiene "
    "ha no esta tiene"
)
_TELLING: Final = frozenset(_TELLING_WORDS.split())
_FIRST_OF_SENTENCE: Final = frozenset({"", ".", "!", "?", "\n", '"', "«", "“"})
_TOLD_BY: Final = frozenset(_TOLD_BY_WORDS.split())
_ASKED_BY: Final = frozenset({"por", "x"})
_ASKING: Final = frozenset({"preguntar", "pregunta", "pregunte", "preguntad", "preguntando", "preguntas"})
_NO_FAMILY: Final = frozenset(people.NO_FAMILY.split())


# Behind which a well-known family name stands alone where a phrase ends: "póliza a todo riesgo, tomador Palomar".
_HOLDER_WORDS: Final = (
    "paciente tomador tomadora titular asegurado asegurada suscriptor suscriptora arrendatario arrendataria "
    "conductor conductora propietario propietaria comprador compradora vendedor vendedora apellido"
)
_HOLDERS: Final = frozenset(_HOLDER_WORDS.split()) | CALLED
_ALONE: Final = _TITLES | _TOLD_BY | _NAMES_TOLD | _HOLDERS | {"los", "no"}
_NOT_OF_PEOPLE: Final = _PLACES | NOT_NAMES | _ROLES
# A word that is no given name is none behind any other.
_LEADS: Final = (
    _ROLES
    | _ALONE
    | _ANSWERS
    | _PREPOSITIONS
    | _ASKED_BY
    | name_parts.KINDS
    | {phrase.rpartition(" ")[2] for phrase in _PHRASES_BEFORE | _PHRASES_CALLED}
)


def names_spanish(page: Page) -> Iterator[Candidate]:
    """Yield the names on a Spanish page that the words before them announce."""
    if page.language[:2] != "es":
        return
    known = lists()
    tokens = page.tokens
    after = 0
    for index in range(1, len(tokens)):
        word = tokens[index].word
        if tokens[index - 1].word in known.family and _are_families(page, known, index):
            yield _candidate(page, index - 1, index, "name.listed")
            after = index + 1
        if index < after or (word not in known.given and (tokens[index - 1].word not in _LEADS or word in _STOPS)):
            continue
        is_none = (
            is_spelling(page, index) or is_place_or_day(page, known, index) or tokens[index - 1].word in SAINTS
        )
        last = -1 if is_none else _led(page, known, index)
        rule = "name.led"
        if last < index and (
            tokens[index - 1].word in _ALONE or _is_in_name_of(tokens, index) or _is_asked_for(tokens, index)
        ):
            last, rule = _family_alone(page, known, index), "name.title"
        if last < index:
            last, rule = _in_small(page, known, index), "name.listed"
        if last < index and not is_none and _is_relative(page, known, index):
            last = index
        if last < index:
            continue
        for first, end in ((index, last), *(_row(page, known, last) if rule == "name.led" else ())):
            yield _candidate(page, first, end, rule)
            after = end + 1


def _is_relative(page: Page, known: Lists, index: int) -> bool:
    """Say whether a given name that is a word as well stands alone behind whose it is: "su hermana Carmen"."""
    tokens, token = page.tokens, page.tokens[index]
    is_given = token.word in known.ambiguous and token.word not in _NO_GIVEN and is_upper(page, token)
    role = tokens[index - 1]
    if not is_given or index < 2 or role.word not in _ROLES or tokens[index - 2].word not in _ARTICLES:
        return False
    is_small = not is_upper(page, role) and page.text[role.end : token.start] == " "
    return is_small and _ENDS.match(page.text, token.end) is not None


def _are_families(page: Page, known: Lists, index: int) -> bool:
    """Say whether two family names begin a sentence, before what somebody did: "Pérez Gómez remitió"."""
    first, second = page.tokens[index - 1 : index + 1]
    text = page.text
    if index + 1 >= len(page.tokens) or text[first.end : second.start] != " ":
        return False
    is_family = second.word in known.family or (first.word.endswith("ez") and second.word not in _STOPS)
    if not (is_family and is_upper(page, first) and is_upper(page, second)):
        return False
    if first.word in known.given or not {first.word, second.word}.isdisjoint(_NOT_OF_PEOPLE):
        return False
    verb = page.tokens[index + 1]
    is_verb = verb.word in _TELLING or text.endswith("ó", 0, verb.end)
    before = text[max(first.start - 2, 0) : first.start].strip(" ")[-1:]
    return is_verb and before in _FIRST_OF_SENTENCE and text[second.end : verb.start] == " "


def _led(page: Page, known: Lists, index: int) -> int:
    """Return the last word of the name that begins at a word and is announced, or -1."""
    tokens = page.tokens
    gap = page.text[tokens[index - 1].end : tokens[index].start]
    is_called = gap in _CALL_GAPS and _ends_with(tokens, index, _PHRASES_CALLED)
    is_prepared = gap == " " and tokens[index - 1].word in _PREPOSITIONS and tokens[index].word not in SAINTS
    if _is_before_name(page, index, gap) or _is_role(page, index, gap):
        return _last(page, known, index, is_strong=True)
    if is_called or is_prepared:
        last = _last(page, known, index, is_strong=is_called and is_upper(page, tokens[index]) and "," in gap)
        is_small = last >= index and not is_upper(page, tokens[index])
        return -1 if is_small and not _is_clear(page, known, last, is_called=is_called) else last
    is_clear = is_upper(page, tokens[index]) and tokens[index].word not in _WORD_FIRST
    return _last(page, known, index, is_strong=False) if is_clear and tokens[index].word in known.ambiguous else -1


def _is_clear(page: Page, known: Lists, last: int, *, is_called: bool) -> bool:
    """Say whether a name in small letters has a known family name, or ends where a phrase does."""
    if page.tokens[last].word in known.family:
        return True
    return is_called and (page.tokens[last].word in known.family_words or _ends_there(page, last))


def _is_before_name(page: Page, index: int, gap: str) -> bool:
    """Say whether a phrase stands before a word that names follow, past the first words of an answer."""
    tokens = page.tokens
    if gap == " " and _ends_with(tokens, index, _PHRASES_BEFORE):
        return True
    at = index
    while at > max(index - _MOST_SAID, 1) and tokens[at - 1].word in _ANSWERS:
        at -= 1
    lead = page.text[tokens[at - 1].end : tokens[at].start]
    is_open = lead in _LEAD_GAPS and tokens[at - 1].word not in _PREPOSITIONS
    return is_open and gap in _LEAD_GAPS and _ends_with(tokens, at, _PHRASES_BEFORE)


def _is_role(page: Page, index: int, gap: str) -> bool:
    """Say whether what somebody is stands before a word: "la alcaldesa", "mi jefe,", "médico de guardia:"."""
    if gap not in _ROLE_GAPS:
        return False
    tokens = page.tokens
    at = index - 1
    if tokens[at].word in name_parts.KINDS and at and tokens[at - 1].word in _ROLES:
        at -= 1
    for back in (2, 3):
        if at < back or tokens[at].word in _ROLES:
            break
        if tokens[at - back + 1].word in COMPLEMENT and tokens[at - back].word in _ROLES:
            at -= back
    if tokens[at].word not in _ROLES or "\n" in page.text[tokens[at].start : tokens[index].start]:
        return False
    return gap != ", " or at == 0 or tokens[at - 1].word in _ARTICLES


def _last(page: Page, known: Lists, index: int, *, is_strong: bool) -> int:
    """Return the last word of the name that may begin at a word, or -1; a known name is in it."""
    tokens, token = page.tokens, page.tokens[index]
    is_capital = is_upper(page, token)
    stops = _stops_of_capitals() if is_capital else _STOPS
    at = _family_at(page, known, index)
    if at < 0 or token.word in stops or len(token.word) < _SHORTEST:
        return -1
    family = tokens[at].word
    is_family = family in known.family or family in known.family_words or _is_patronymic(page, tokens[at])
    if family in _VERBS or (family in stops and not is_family):
        return -1
    if token.word in _PLACES and (at > index + 1 or token.word not in known.given):
        return -1  # Mar del Plata, Costa Rica
    if token.word not in known.given:
        is_clear = is_family if is_capital else _is_clear_family(page, known, at)
        is_name = is_strong and is_clear and at == index + 1 and (is_capital or not _may_be_word(page, token))
    elif is_capital:
        is_name = is_family or (is_strong and token.word not in _NEVER) or token.word not in _PLACES
    else:
        is_word = token.word in _WORD_FIRST or at > index + 1 or token.word not in _spanish_given()
        is_name = is_family or not (is_word or _may_be_word(page, tokens[at]))
    if not is_name:
        return -1
    if is_capital:
        return name_parts.last_of(page, index, max(at, last_word(page, known, index, is_sure=True)))
    return _further(page, known, at)


def _family_at(page: Page, known: Lists, index: int) -> int:
    """Return where the family name behind a given one would be, past particles and in letters of the same kind."""
    tokens = page.tokens
    at = index + 1
    while at < min(len(tokens), index + _MOST_PARTICLES) and tokens[at].word in PARTICLES - known.given:
        at += 1
    if at >= len(tokens) or is_upper(page, tokens[at]) != is_upper(page, tokens[index]):
        return -1
    gaps = {page.text[tokens[each].end : tokens[each + 1].start] for each in range(index, at)}
    return at if gaps <= _PLAIN_GAP else -1


@functools.cache
def _stops_of_capitals() -> frozenset[str]:
    return (_STOPS - lists().given) | (_STOPS & FUNCTION_WORDS)  # "UNA PARTE", though Una is a name elsewhere


@functools.cache
def _spanish_given() -> frozenset[str]:
    from app.privacy.gazetteer import spanish_names  # noqa: PLC0415 -- a large table

    return frozenset(f"{spanish_names.GIVEN} {spanish_names.AMBIGUOUS}".split())


def _is_clear_family(page: Page, known: Lists, index: int) -> bool:
    """Say whether a word in small letters can hardly be but a part of a name."""
    word = page.tokens[index].word
    is_name = word in known.family or word in known.sure or _is_patronymic(page, page.tokens[index])
    return is_name and word not in _WORD_FIRST and (word not in known.given or _ends_there(page, index))


def _further(page: Page, known: Lists, last: int) -> int:
    """Return the last word of a name in small letters, with a second family name."""
    tokens = page.tokens
    if last + 1 < len(tokens) and page.text[tokens[last].end : tokens[last + 1].start] == " ":
        word = tokens[last + 1].word
        is_second = word in known.family or _is_patronymic(page, tokens[last + 1])
        if is_second or (word in known.family_words and word not in _STOPS and _ends_there(page, last + 1)):
            return last + 1
    return last


def _row(page: Page, known: Lists, last: int) -> Iterator[tuple[int, int]]:
    """Yield the names that go on from one: "Ana Gil, Luis Ricart y la secretaria, Marta Sanz"."""
    tokens = page.tokens
    for _ in range(_MOST_IN_ROW):
        at = last + 1
        if at < len(tokens) and tokens[at].word in {"y", "e"}:
            at += 1
        while (
            at < len(tokens)
            and at - last < _MOST_LINKS
            and (tokens[at].word in _ROLES or (tokens[at].word in _ARTICLES and not is_upper(page, tokens[at])))
        ):
            at += 1
        if at >= len(tokens) or not _IN_ROW.fullmatch(page.text, tokens[last].end, tokens[at].start):
            return
        first, last = at, _last(page, known, at, is_strong=True)
        if last < first:
            return
        yield first, last


def _family_alone(page: Page, known: Lists, index: int) -> int:
    """Return the last word of a family name that stands alone behind a title, "los" or "el apellido es", or -1."""
    tokens, token = page.tokens, page.tokens[index]
    before = tokens[index - 1]
    gap = page.text[before.end : token.start]
    if gap not in _ROLE_GAPS or len(token.word) < _SHORTEST or token.word in _STOPS or token.word in _NO_FAMILY:
        return -1
    is_capital = is_upper(page, token)
    is_family = token.word in known.family or _is_patronymic(page, token)
    is_known = is_family or token.word in known.family_words
    if gap == " " and before.word == "los":
        # No town and no verb: Los Navarro, but not Los Pinos, nor "los mata".
        is_one = (is_family or (is_known and is_capital)) and not token.word.endswith("s")
        is_clear = is_family and is_capital and token.word not in known.given
        return index if is_one or is_clear or _is_patronymic(page, token) else -1
    if _is_asked_for(tokens, index):
        return index if gap == " " and is_known and (is_capital or _ends_there(page, index)) else -1
    if _is_in_name_of(tokens, index):
        is_small = is_family and not is_capital and _ends_there(page, index)
        is_alone = is_capital and is_known and _ENDS.match(page.text, token.end) is not None
        is_name = is_small or is_capital if token.word not in _PLACES else is_alone
        return index if gap == " " and is_name else -1
    if _is_told(page, index):
        is_name = is_capital or is_known or (_ends_there(page, index) and not _may_be_word(page, token))
        return _further(page, known, index) if is_name else -1
    if gap == " " and before.word in _HOLDERS:
        is_one = is_family if before.word in CALLED else is_known
        is_name = (
            is_one
            and token.word not in known.given
            and token.word not in _WORD_FIRST
            and not is_of_thing(page, index)
        )
        return index if is_name and _ends_there(page, index) else -1
    if gap != " " or before.word not in _TITLES or (index > 1 and tokens[index - 2].word in _ANY):
        return -1
    if is_capital:
        is_clear = is_known or not (token.word in _PLACES or token.word in known.given)
        return index if is_clear and page.text[before.start].islower() else -1
    is_called = before.word in _VOCATIVES and not _may_be_word(page, token)
    is_given = token.word in known.sure and token.word not in _WORD_FIRST
    if is_family or ((is_known or is_called or is_given) and _ends_there(page, index)):
        return _further(page, known, index)
    return -1


def _is_in_name_of(tokens: list[Token], index: int) -> bool:
    """Say whether "a nombre de" or "de parte de" stands before a word."""
    return " ".join(each.word for each in tokens[max(index - 3, 0) : index]) in _IN_NAME_OF


def _is_asked_for(tokens: list[Token], index: int) -> bool:
    """Say whether "preguntar por" stands before a word, which some write as "preguntar x"."""
    return index > 1 and tokens[index - 1].word in _ASKED_BY and tokens[index - 2].word in _ASKING


def _is_told(page: Page, index: int) -> bool:
    """Say whether a word is told as a family name: "el apellido correcto es", or "no ..., el apellido es"."""
    tokens = page.tokens
    at = index - 1
    while at > max(index - _MOST_SAID, 0) and tokens[at].word in _TOLD_BY:
        at -= 1
    if at < index - 1 and tokens[at].word in _NAMES_TOLD:
        return True
    start = tokens[index].start
    if tokens[index - 1].word in _COPULAS and _FAMILY_OF.search(
        page.folded, max(0, start - _FAMILY_OF_CHARS), start
    ):
        return True
    if tokens[index - 1].word != "no" or not any(
        each.word in _NAMES_TOLD for each in tokens[index + 1 : index + 3]
    ):
        return False
    word = tokens[index].word
    return page.text.startswith(", ", tokens[index].end) or word in lists().family or word in lists().family_words


def _in_small(page: Page, known: Lists, index: int) -> int:
    """Return the last word of a well-known given name and a family name that is a word as well, or -1."""
    tokens, token = page.tokens, page.tokens[index]
    is_given = token.word in known.sure or token.word in _spanish_given()
    if is_upper(page, token) or not is_given or token.word in _WORD_FIRST or index + 1 >= len(tokens):
        return -1
    following = tokens[index + 1]
    is_beside = page.text[token.end : following.start] == " " and not is_upper(page, following)
    is_sure = following.word in known.family or _is_patronymic(page, following)
    is_family = is_sure or (following.word in known.family_words and following.word not in _STOPS)
    if token.word not in known.sure:
        is_family = is_sure or (is_family and _ends_there(page, index + 1))
    # "herminia pera,": of a name by its place alone.
    elif token.word in _spanish_given() and _ends_there(page, index + 1):
        is_word = _may_be_word(page, following) and _FAMILY_IN_ERA.fullmatch(following.word) is None
        is_family = is_family or not (is_word or following.word in _STOPS or _QUALITY.fullmatch(following.word))
    return _further(page, known, index + 1) if is_family and is_beside else -1


def _is_patronymic(page: Page, token: Token) -> bool:
    """Say whether a word is a family name by its end: Sáenz, Ferrández."""
    return token.word.endswith(("ez", "enz", "aez")) and bool(
        _PATRONYMIC.fullmatch(page.text[token.start : token.end].lower())
    )


def _may_be_word(page: Page, token: Token) -> bool:
    """Say whether a word in small letters rather goes on with the sentence than with a name."""
    if token.word in _STOPS or len(token.word) < _SHORTEST or _ENDING.fullmatch(token.word):
        return True
    return _PAST.fullmatch(page.text[token.start : token.end]) is not None


def _ends_there(page: Page, last: int) -> bool:
    """Say whether a phrase ends behind a word, or goes on with one that is part of no name."""
    tokens = page.tokens
    if _ENDS.match(page.text, tokens[last].end):
        return True
    return last + 1 < len(tokens) and _may_be_word(page, tokens[last + 1])


def _ends_with(tokens: list[Token], index: int, phrases: frozenset[str]) -> bool:
    words = tokens[index - 1].word
    for at in range(index - 2, max(index - _MOST_WORDS, 0) - 1, -1):
        if words in phrases:
            return True
        words = f"{tokens[at].word} {words}"
    return words in phrases


def _candidate(page: Page, first: int, last: int, rule: str) -> Candidate:
    start, end = page.tokens[first].start, page.tokens[last].end
    return Candidate(start, end, PiiClass.PERSON_NAME, rule, page.folded[start:end], Certainty.GUESSED)
