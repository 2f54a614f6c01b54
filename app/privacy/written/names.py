"""Names of people: after a title, after the words of an introduction, or by a list of common given names."""

from __future__ import annotations

import functools
import re
from collections.abc import Container, Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.gazetteer.german import PROSE
from app.privacy.written import name_parts, names_english, names_french, no_names_french
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.cues import Token
from app.privacy.written.firms_german import FIRM, is_of_firm
from app.privacy.written.name_extent import (
    goes_on,
    is_followed,
    is_initial,
    is_spelling,
    is_title_word,
    is_upper,
    last_word,
    may_be_name,
)
from app.privacy.written.name_titles import SAID_TITLES, is_addressed, is_in_office, is_titled
from app.privacy.written.name_words import FUNCTION_WORDS, NAMED_THINGS, NOT_NAMES, SAINTS, Lists, Phrases, lists
from app.privacy.written.no_names_spanish import is_of_office, is_of_thing, is_place_or_day
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_MAX_GAP: Final = 4
_LETTERS_SPELLED: Final = 3
_CALLERS: Final = frozenset(
    {"calling", "speaking", "here", "again", "appareil", "appelle", "llamo", "habla", "apparat", "rufe"}
)
_FROM: Final = frozenset({"from", "von", "vom"})
_FIELDS: Final = frozenset({'":"', '": "', "=", '="', ">", "':'", "': '", ":'", ": '", ': "'})
_OF_PEOPLE: Final = frozenset(
    {"nachname", "vorname", "familienname", "geburtsname", "lastname", "firstname", "surname", "fullname"}
)
_LEADERS: Final = re.compile(r"\s?(?:\.{3,}|…+|_{3,}|-{3,}|·{3,})\s?:?\s?")  # "Apellidos......... Doe"
_MARKS: Final = frozenset({"", ":", ",", ".", ".:", "?"})
_STOPS: Final = frozenset({"", ",", ".", ";", "\n", "?"})
_THEIRS: Final = frozenset({"for", "of"})  # "the chart for Page"
_PARTIES: Final = frozenset(
    {"pt", "defendant", "plaintiff", "claimant", "respondent", "appellant", "officer", "detective"}
)
_USERS_WORDS: Final = "benutzer nutzer benutzername nutzername usuario usuaria viajero viajera pasajero pasajera"
_USERS: Final = frozenset(_USERS_WORDS.split())
# "Geburtsort Bad Tölz, geboren am": what forms say of people besides.
_OF_ORIGIN_WORDS: Final = (
    "geburtsort wohnort heimatort burgerort ort wohnsitz geburtsland herkunft herkunftsland staatsangehorigkeit nationalitat "
    "staatsburgerschaft konfession bekenntnis familienstand zivilstand beruf geschlecht"
)
_OF_ORIGIN: Final = frozenset(_OF_ORIGIN_WORDS.split())
_MAKES: Final = frozenset(
    {"skoda", "ford", "renault", "opel", "vauxhall", "kia", "nissan", "hyundai", "chevrolet"}
)
# "North Carolina", "Bank of America"
_PLACES: Final = frozenset({"carolina", "america", "virginia", "carlton"})
_BEFORE_PLACES: Final = frozenset({"north", "south", "west", "latin", "of", "in", "ritz"})
_PAPERS: Final = frozenset({Sign.PASSPORT, Sign.DNI})
_JOINING: Final = frozenset({"and", "und", "et", "y", "e", "sowie"})
# Given names elsewhere with which Spanish sentences begin.
_SPANISH_WORDS: Final = frozenset(
    {"dale", "come", "mira", "toma", "deja", "nada", "cara", "ella", "esta", "una", "mama", "dado"}
)
_HOUSE: Final = re.compile(r"[0-9][a-zA-Z]? $")  # "of 7252 Raymond Courts, born on"
_HOUSE_CHARS: Final = 3
_HEADS: Final = frozenset({"name", "nachname", "familienname", "vorname", "first", "full"})  # "Vorname, Name:"
_ROWS: Final = frozenset({"name.label", "name.row", "name.said"})
# What the name of a company ends in: "Beneficiario: Gestoría Almenara SL".
_COMPANY: Final = re.compile(
    r",? (?:Group|Trust|Holdings?|Partners|Solutions|Services|Systems|Technologies|Industries|Enterprises|Associates|Consulting|Foundation|"
    r"Logistics|Properties|Ventures|Agency|Corp|Corporation|Company|S\. ?[LA]\.(?: ?[UPL]\.)?|S[LA]U?|SLL|SLP|SAS|GmbH|AG|Ltd|Limited|LLC|Inc|PLC|SARL)"
    r"(?![^\W_])"
)
# "Lambert-Eaton-Syndrom", "Forrest IIa": what is called by a name.
_OF_KIND: Final = re.compile(
    r"(?:-[^\W\d_]+){0,2}-(?:Syndrom|Krankheit|Zeichen|Test|Score|Skala|Index|Klassifikation|Stadium|Typ|Manöver|Phänomen|Effekt|Formel|Methode|"
    r"Institut|Stiftung|Allee|Platz|Weg|Klinik|Universität|Schule|Gymnasium|Preis|Straße|Str)[^\W\d_]*(?![\w-])| [A-ZÄÖÜ][^\W\d_]+ [^\W\d_]*(?:[Gg]ymnasium|[Ss]chule)(?![\w-])| [IVX]{1,3}[a-c]?(?![\w.'])"
)
_ROW: Final = re.compile(r"[,;] |,? (?:and|und|et|y|e|sowie|&) ")


def names(page: Page) -> Iterator[Candidate]:
    """Yield the names of people on a page."""
    known = lists()
    tokens = page.tokens
    after = 0
    row = -1
    families: set[str] = set()
    listed: set[str] = set()  # of people who nothing but a list says are some: again with their initials only
    taken: set[int] = set()
    leads, before = _leads(page.language[:2]), ""
    given, text = known.given, page.text
    for index, token in enumerate(tokens):
        is_led = leads is None or before in leads
        before = token.word
        if not (is_led or before in given or text[token.start].isupper() or index == row) or index < after:
            continue  # most words
        reason = _reason(page, known, index) or (("name.row", Certainty.CUED) if index == row else None)
        if reason is None:
            continue
        rule, certainty = reason
        is_told = certainty is Certainty.CUED and (rule != "name.title" or is_upper(page, token))
        last = last_word(page, known, index, is_sure=is_told)
        if not any(len(each.word) > 1 for each in tokens[index : min(index + _LETTERS_SPELLED, last + 1)]):
            continue  # letters of a number or of a name that is spelled
        if rule in _ROWS and any(
            _COMPANY.match(page.text, each.end) for each in tokens[max(last - 1, index) : last + 1]
        ):
            continue
        first = index
        if is_upper(page, token):
            last = name_parts.last_of(page, index, last)
            if index - 1 >= after and token.word in known.given and _is_family_before(page, known, index):
                first -= 1
        start, end = tokens[first].start, tokens[last].end
        if certainty is Certainty.CUED and (rule == "name.title" or last > first):
            families.add(tokens[first if first < index else last].word)
        elif last > first:
            listed.add(tokens[last].word)
        taken.update(range(first, last + 1))
        yield Candidate(start, end, PiiClass.PERSON_NAME, rule, page.folded[start:end], certainty)
        after = last + 1
        row = (
            _next_in_row(page, known, last)
            if _is_row(page, rule, last - first, is_next=index == row or names_french.is_of_several(page, index))
            else row
        )
    yield from _again(page, families, listed if page.language[:2] == "en" else set(), taken)


def _again(page: Page, families: set[str], listed: set[str], taken: Container[int]) -> Iterator[Candidate]:
    """Yield the family names that are said again, but those that a thing has as well."""
    for index in name_parts.again(page, families | listed, taken):
        token = page.tokens[index]
        start = names_english.initials_before(page, token.start)
        is_listed = token.word in listed and token.word not in families
        is_thing = no_names_french.is_named_after(page, index) or no_names_french.is_of_a_firm(page, index)
        if not is_thing and not (is_listed and start == token.start):
            yield Candidate(start, token.end, PiiClass.PERSON_NAME, "name.again", token.word, Certainty.GUESSED)


@functools.cache
def _leads(language: str) -> frozenset[str] | None:
    """Return the words behind which a name in small letters need be on no list; None where that is not so easy."""
    if language == "fr":
        return None
    own = frozenset(lists().own)
    return own | names_english.TITLES if language == "en" else own


def _is_row(page: Page, rule: str, more: int, *, is_next: bool) -> bool:
    """Say whether a name of so many words more than one may begin a row of names, or goes on with one."""
    return (rule in _ROWS or is_next) and (more > 0 or page.language[:2] == "fr")


def _next_in_row(page: Page, known: Lists, last: int) -> int:
    """Return where the next name of a row may begin: "Present: Jane Doe, Jo Roe"; -1 where none does."""
    tokens = page.tokens
    at = last + 1
    is_joined = at < len(tokens) and tokens[at].word in _JOINING
    at += is_joined
    if at >= len(tokens) or not _ROW.fullmatch(page.text, tokens[last].end, tokens[at].start):
        return -1
    if not is_upper(page, tokens[at]) or tokens[at].word in NOT_NAMES or tokens[at].word in known.titles:
        return -1
    if at + 1 >= len(tokens) or not goes_on(page, at):
        return at if names_french.is_in_row(page, known, at) else -1
    is_name = tokens[at].word in known.given or tokens[at + 1].word in known.family
    return at if is_name or is_joined else -1


def _is_family_before(page: Page, known: Lists, index: int) -> bool:
    """Say whether a family name stands before a given one, with a comma: MÜLLER, Hans."""
    before, token = page.tokens[index - 1], page.tokens[index]
    written = page.text[before.start : before.end]
    if page.language[:2] == "fr" and names_french.is_family_first(page, index):
        return True
    if page.text[before.end : token.start] != ", " or not written[0].isupper() or before.word in NOT_NAMES:
        return False
    is_marked = index > 1 and page.text.startswith(": ", page.tokens[index - 2].end)
    is_labelled = index > 1 and (
        _ends_with(page.tokens, index - 1, known.labels)
        or (is_marked and _ends_with(page.tokens, index - 1, known.marked))
    )
    is_shouted = len(written) > 2 and written.isupper() and page.text[token.start : token.end].isupper()
    return before.word not in known.given and (is_labelled or is_shouted or before.word in known.family)


def _reason(page: Page, known: Lists, index: int) -> tuple[str, Certainty] | None:
    """Return why a name begins with this word, None if it does not."""
    tokens, token = page.tokens, page.tokens[index]
    is_capital = is_upper(page, token)
    if _is_none(page, known, index) or is_place_or_day(page, known, index):
        return None
    is_given = token.word in known.given
    is_french = page.language[:2] == "fr"
    is_addressed = is_french and index > 0 and tokens[index - 1].word in SAID_TITLES and token.word in known.family
    if is_french and index and names_french.is_told(page, known, index):
        return "name.title", Certainty.CUED
    if index and (is_capital or is_given or is_addressed or tokens[index - 1].word in known.own):
        reason = _announced(page, known, index)
        if reason is not None:
            return reason
    reason = names_english.reason(page, known, index)
    if reason is not None:
        return reason
    if not is_capital:
        return ("name.listed", Certainty.GUESSED) if _is_full_in_small(page, known, index) else None
    if token.word in SAINTS:
        return None  # "la parroquia de Santa Ana"
    if _is_born(page, known, index):
        return "name.born", Certainty.CUED
    is_word = token.word in known.ambiguous or (page.language[:2] == "es" and token.word in _SPANISH_WORDS)
    is_led = is_french and is_given and index > 0 and names_french.is_family_first(page, index)
    is_led = is_led or (is_given and names_french.is_before_shouted(page, index))
    if not is_given or (is_word and not is_led and not is_followed(page, known, index)):
        return None
    is_kind = page.language[:2] == "de" and _OF_KIND.match(page.text, token.end) is not None
    is_kind = is_kind or (is_of_firm(page, index) and not is_followed(page, known, index))
    is_thing = is_kind or _is_saint(page, known, index) or no_names_french.is_named_after(page, index)
    is_thing = is_thing or no_names_french.is_of_a_thing(page, index)
    return None if is_thing else ("name.listed", Certainty.GUESSED)


def _is_none(page: Page, known: Lists, index: int) -> bool:
    """Say whether a word begins no name, whatever stands before it."""
    token = page.tokens[index]
    if (token.word in NOT_NAMES and not _is_letter_of_name(page, known, index)) or is_title_word(
        page, known, token
    ):
        return True
    is_of_code = page.text[token.start - 1 : token.start].isdigit()  # S/4HANA
    return (
        is_of_code
        or is_spelling(page, index)
        or names_english.is_of_firm(page, index)
        or (page.language[:2] == "fr" and no_names_french.is_honoured(page, index))
    )


def _is_letter_of_name(page: Page, known: Lists, index: int) -> bool:
    """Say whether a word is the first letter of a name, with a point or behind a title: "Mrs A Doe"."""
    token = page.tokens[index]
    if is_initial(page, token):
        return True
    is_letter = len(token.word) == 1 and is_upper(page, token) and 0 < index < len(page.tokens) - 1
    return is_letter and is_titled(page, known, index) and is_upper(page, page.tokens[index + 1])


def _is_full_in_small(page: Page, known: Lists, index: int) -> bool:
    """Say whether a given and a family name begin with this word, in small letters."""
    if page.language[:2] == "en":
        return names_english.is_full_name(page, known, index)
    word = page.tokens[index].word
    is_french = page.language[:2] == "fr"
    if is_french and no_names_french.is_on_a_way(page, index):
        return False
    if word in known.sure and _is_before_family(page, known, index):
        return True
    return is_french and word in known.given and names_french.is_before_family(page, known, index)


def _is_before_family(page: Page, known: Lists, index: int) -> bool:
    """Say whether a family name follows, in small letters, as recognisers of speech write: "jane doe"."""
    if index + 1 >= len(page.tokens):
        return False
    token, following = page.tokens[index : index + 2]
    if page.text[token.end : following.start] != " " or is_upper(page, following):
        return False
    if following.word in known.family:
        return following.word not in known.ambiguous
    return following.word in known.family_words and page.text[following.end : following.end + 1] in _STOPS


def _is_saint(page: Page, known: Lists, index: int) -> bool:
    """Say whether a name is that of a town, a church, a school or a car: San Diego, St. Mary's, Skoda Octavia."""
    before, token = page.tokens[max(index - 1, 0)], page.tokens[index]
    is_beside = page.text[before.end : token.start] in {" ", ". ", "-"}
    if is_beside and before.word in _BEFORE_PLACES and token.word in _PLACES:
        return True
    return is_beside and (before.word in SAINTS or before.word in _MAKES) and not is_followed(page, known, index)


def _announced(page: Page, known: Lists, index: int) -> tuple[str, Certainty] | None:
    """Return how the words before announce a name."""
    tokens, token = page.tokens, page.tokens[index]
    gap = page.text[tokens[index - 1].end : token.start]
    gap = ": " if len(gap) > _MAX_GAP and _LEADERS.fullmatch(gap) else gap
    is_capital, is_given = is_upper(page, token), token.word in known.sure
    mark = _mark(gap, tokens[index - 1])
    # "nom": "Weiss", nom=Weiss, <nom>Weiss: what is a field has other names than people's as well.
    is_field = mark in _FIELDS and tokens[index - 1].word not in _OF_PEOPLE
    mark = ":" if mark in _FIELDS else mark
    if len(gap) > _MAX_GAP or mark not in _MARKS or ("\n" in gap and not mark):
        return ("name.title", Certainty.CUED) if is_capital and is_addressed(page, index) else None
    is_code = page.text[token.end : token.end + 1].isdigit()  # MS BN7 2LD
    if (is_capital or is_given or token.word in known.family) and not is_code and is_titled(page, known, index):
        return "name.title", Certainty.CUED
    if mark == "." or ("\t" in gap and _is_head(page, token.start)):
        return None
    is_user = tokens[index - 1].word in _USERS  # "Usuario Soporte Técnico"
    is_full = (
        is_capital
        and not (is_field or is_user or is_of_office(page, index))
        and index + 1 < len(tokens)
        and goes_on(page, index)
    )
    if (
        not is_field
        and _ends_with(tokens, index, known.named)
        and (is_capital or (not mark and _may_be_said(page, known, index)))
        and not (mark == "?" and token.word in FUNCTION_WORDS)
        and token.word not in _HEADS
    ):
        is_thing = is_of_thing(page, index) or _is_named_thing(tokens, index) or _is_speaker(page, token, mark)
        is_thing = is_thing or no_names_french.is_signed_by_thing(page, index)
        is_file = page.text.startswith("_", token.end)  # "die Anlage heißt Vertrag_2025"
        return None if is_thing or is_file else ("name.said", Certainty.CUED)
    is_family = _is_family(known, token, mark) or _is_family_of(page, known, index, mark)
    is_family = is_capital and is_family and not _is_backwards(page, known, index)
    is_labelled = (is_full or is_family) and _is_labelled(known, tokens, index, mark)
    if is_labelled and page.language[:2] == "de":
        is_labelled = tokens[index - 1].word != "firma" and not (
            is_full and (token.word in PROSE or FIRM.fullmatch(token.word))
        )
    if is_labelled or (is_capital and not mark and not is_code and is_in_office(page, known, index)):
        return "name.label", Certainty.CUED
    is_greeted = is_full and not mark and not names_english.is_team(page, index)
    if is_greeted and _ends_with(tokens, index, known.greetings):
        return "name.greeting", Certainty.CUED
    is_introduced = not mark and token.word not in SAINTS and _ends_with(tokens, index, known.introduced)
    return _introduced(page, known, index) if is_introduced else None


def _introduced(page: Page, known: Lists, index: int) -> tuple[str, Certainty] | None:
    """Return whether a name follows what stands before others as well: "this is", "je suis", "mit"."""
    tokens, token = page.tokens, page.tokens[index]
    is_capital = is_upper(page, token)
    if is_capital and no_names_french.is_of_a_thing(page, index):
        return None
    if is_capital and names_french.is_own_name(page, known, index):
        return "name.introduced", Certainty.CUED
    if not may_be_name(known, token):
        return None
    is_calling = (
        any(each.word in _CALLERS for each in tokens[index + 1 : index + 3]) and tokens[index - 1].word == "is"
    )
    is_there = token.word in known.sure and index + 1 < len(tokens)
    is_calling = is_calling or (is_there and tokens[index + 1].word in _FROM and tokens[index - 1].word == "is")
    is_clear = token.word in known.sure and is_capital
    if is_calling or is_clear or (token.word in known.given and is_followed(page, known, index)):
        return "name.introduced", Certainty.CUED if is_calling else Certainty.GUESSED
    return None


def _may_be_said(page: Page, known: Lists, index: int) -> bool:
    """Say whether a word in small letters is a name behind "name is": any may be where that is somebody's own."""
    word = page.tokens[index].word
    if page.tokens[index].start in page.births:
        return False  # "el titular nació un"
    if page.text.endswith("ó", 0, page.tokens[index - 1].end):
        return False  # "me llamó ayer"
    if page.language[:2] != "en" or _ends_with(page.tokens, index, known.own):
        return may_be_name(known, page.tokens[index])
    return word in known.given or word in known.family or (word in known.family_words and word not in NOT_NAMES)


def _is_named_thing(tokens: list[Token], index: int) -> bool:
    """Say whether "the company name is" stands before a word: the last word but one or two is the thing's."""
    before = [token.word for token in tokens[max(index - 3, 0) : index]]
    return "name" in before[1:] and before[before.index("name", 1) - 1] in NAMED_THINGS


def _is_speaker(page: Page, token: Token, mark: str) -> bool:
    r"""Say whether a word behind a question only says who answers it: "Last name?\nCaller: ..."."""
    return mark == "?" and page.text.startswith(":", token.end) and page.text[token.start - 1] == "\n"


def _is_head(page: Page, start: int) -> bool:
    """Say whether a place lies in the line of the heads of a table, parted by tabs and without numbers."""
    line_start, line_end = page.text.rfind("\n", 0, start) + 1, page.text.find("\n", start)
    line = page.text[line_start:line_end] if line_end >= 0 else ""
    return line.count("\t") > 1 and not any(map(str.isdigit, line))


def _is_family(known: Lists, token: Token, mark: str) -> bool:
    """Say whether a word is a family name alone: "Applicant Whitehead"; "Suspect: Fletcher"."""
    is_word = token.word in known.family_words and mark == ":"
    return (is_word or (mark in {"", ":"} and token.word in known.family)) and token.word not in known.given


def _is_family_of(page: Page, known: Lists, index: int, mark: str) -> bool:
    """Say whether a word is a family name in its place: "the chart for Page", "the tenant, Page, owes"."""
    token, before = page.tokens[index], page.tokens[index - 1]
    is_aside = mark == "," and page.text.startswith(",", token.end) and not is_upper(page, before)
    is_party = before.word in _PARTIES and index + 1 < len(page.tokens) and not goes_on(page, index)
    is_placed = is_aside or (not mark and (before.word in _THEIRS | _USERS or is_party))
    return is_placed and (token.word in known.family or token.word in known.family_words)


def _is_backwards(page: Page, known: Lists, index: int) -> bool:
    """Say whether a given name follows behind a comma: Doe, Jane."""
    if index + 1 >= len(page.tokens):
        return False
    token, following = page.tokens[index : index + 2]
    is_given = following.word in known.given and following.word not in known.ambiguous
    return page.text[token.end : following.start] == ", " and is_given


def _mark(gap: str, before: Token) -> str:
    """Return the punctuation between two words that says something: not what only joins or counts."""
    mark = gap.strip().replace("**", "").rstrip()  # what is in bold
    if mark == "'" and before.word in {"d", "l"}:
        return ""
    return ":" if mark.endswith(":") and mark[:-1].strip(" .").isdecimal() else mark  # "Passenger 1: Jane Doe"


def _is_labelled(known: Lists, tokens: list[Token], index: int, mark: str) -> bool:
    if () in known.labels.get(tokens[index].word, ()) or tokens[index].word.endswith("nummer"):
        return False  # "Diktat zu Patient Bernward ..."
    return (
        tokens[index - 1].word in known.roles
        or (not mark and tokens[index - 1].word in name_parts.RELATIONS)
        or _ends_with(tokens, index, known.labels)
        or (mark in {":", ".:"} and _ends_with(tokens, index, known.marked))
    )


def _is_born(page: Page, known: Lists, index: int) -> bool:
    """Say whether a name stands before a date of birth: Jane Doe (DOB, Patient: Meier, geb."""
    tokens = page.tokens
    if _HOUSE.search(page.text, max(0, tokens[index].start - _HOUSE_CHARS), tokens[index].start):
        return False
    if not (page.births or _is_spanish_with_papers(page)) or () in known.labels.get(tokens[index].word, ()):
        return False
    if tokens[index].word in _OF_ORIGIN or (index and tokens[index - 1].word in _OF_ORIGIN):
        return False
    is_labelled = (
        index > 0
        and () in known.labels.get(tokens[index - 1].word, ())
        and page.text[tokens[index - 1].end : tokens[index].start].strip() in {"", ":", "."}
    )
    is_family = index > 0 and tokens[index].word in known.family and not is_upper(page, tokens[index - 1])
    last = index + 1 if index + 1 < len(tokens) and goes_on(page, index) else index
    if last > index and tokens[last].word in known.roles:
        return False  # "Meine Mutter (geboren in Graz ..."
    if last + 1 >= len(tokens) or (last == index and not (is_labelled or is_family)):
        return False
    after = tokens[last + 1]
    gap = page.text[tokens[last].end : after.start]
    is_told = after.start in page.births or (
        last == index and is_family and page.language[:2] == "es" and _is_of_papers(page, after)
    )
    return is_told and gap.strip() in {",", "("} and len(gap) <= _MAX_GAP


def _is_spanish_with_papers(page: Page) -> bool:
    return page.language[:2] == "es" and not page.signs.isdisjoint(_PAPERS)


def _is_of_papers(page: Page, token: Token) -> bool:
    """Say whether a word speaks of papers of whoever is named before: "Acevedo, pasaporte", "Gil, natural de"."""
    if token.word in {"natural", "vecino", "vecina"}:
        return page.folded.startswith(" de ", token.end)
    return not _PAPERS.isdisjoint(page.signs_at.get(token.start, ()))


def _ends_with(tokens: list[Token], index: int, phrases: Phrases) -> bool:
    for rest in phrases.get(tokens[index - 1].word, ()):
        words = tuple(token.word for token in tokens[max(index - 1 - len(rest), 0) : index - 1])
        if words[::-1] == rest:
            return True
    return False
