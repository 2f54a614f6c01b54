"""Names of people: after a title, after the words of an introduction, or by a list of common given names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written import name_parts
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.cues import Token
from app.privacy.written.dates import MONTH
from app.privacy.written.folding import folded
from app.privacy.written.name_words import FUNCTION_WORDS, NOT_NAMES, PARTICLES, Lists, Phrases, lists
from app.privacy.written.page import Page

CLASSES: Final = frozenset({PiiClass.PERSON_NAME})
_JOINT: Final = re.compile(r"[ \t]{1,2}|-|'|\.[ ]|[ ]?\n")
_MAX_WORDS: Final = 5
_MAX_GAP: Final = 4
_CALLERS: Final = frozenset(
    {"calling", "speaking", "here", "again", "appareil", "appelle", "llamo", "habla", "apparat", "rufe"}
)
_FROM: Final = frozenset({"from", "von", "vom"})
_NAME: Final = r"[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:[-'][^\W\d_]+){0,3}"
_AGED: Final = re.compile(
    rf"(?<![^\W_])(?P<name>{_NAME} {_NAME})(?:, | \()(?:aged )?[1-9][0-9](?:,|\)| Jahre\b| ans\b| años\b)"
)
_BACKWARDS: Final = re.compile(rf"(?<![^\W_])(?P<label>[^\W\d_]+)\s?: (?P<name>{_NAME}, {_NAME})(?=[\s.,;(]|$)")
_SIGNED: Final = re.compile(
    rf"^(?P<closing>[^\W\d_][^\d\n]{{1,30}}?)[,.!]?\s*\n\s*(?P<name>{_NAME}(?: (?:[A-Z]\. )?{_NAME}){{0,3}})[ ]*$",
    re.MULTILINE,
)
_LAID_OUT: Final = (("name.aged", _AGED, " "), ("name.label", _BACKWARDS, ":"), ("name.signed", _SIGNED, "\n"))
_OF_A_NUMBER: Final = re.compile(rf"(?:[^\W\d_]+(?=[0-9])|{MONTH} [0-9])")  # F07495107, Jul 10
_FIELDS: Final = frozenset({'":"', '": "', "=", '="', ">"})
_OF_PEOPLE: Final = frozenset({"nachname", "vorname", "familienname", "geburtsname"})
_MARKS: Final = frozenset({"", ":", ",", ".", ".:", "?"})
_STOPS: Final = frozenset({"", ",", ".", ";", "\n", "?"})
# Before the office of somebody told by the family name alone; behind an article only where a sentence begins.
_BEFORE_OFFICE: Final = frozenset(
    ["mit", "von", "durch", "bei", "an", "fur", "gegen", "und", "sowie", "uber", "vor", "laut", "nach"]
)
_OF_OFFICES: Final = frozenset(
    ["aussage", "aussagen", "kosten", "mandanten", "termin", "datum", "gesucht", "akten"]
)
_ARTICLES: Final = frozenset({"Der", "Die"})
_ADDRESSED: Final = frozenset({"herrn", "frau", "herr", "familie", "eheleute", "ehepaar"})
_COLLEAGUES: Final = frozenset({"kollege", "kollegin", "kollegen", "nachbar", "nachbarin"})
_SMALL_TITLES: Final = frozenset({"frau", "herr", "herrn", "familie"})  # "frau Gerlach macht heute Dienst"
_POSSESSIVE: Final = re.compile(r"(?:e|er|en|em|es|der|die|das|den|dem|des|ein) $")
_SAINTS: Final = frozenset({"st", "saint", "sainte", "ste", "san", "santa", "santo", "sankt", "sao"})
# In small letters, as recognisers of speech write them.
_TITLE_WORDS: Final = (
    "mister missus officer detective senor senora don dona doctor madame monsieur mademoiselle maitre docteur "
    "professeur gez"
)
_SAID_TITLES: Final = frozenset(_TITLE_WORDS.split())
_SHORT_TITLES: Final = frozenset({"Me", "Pr"})  # French ones that no point ends
_JOINING: Final = frozenset({"and", "und", "et", "y", "e", "sowie"})
_ROWS: Final = frozenset({"name.label", "name.row", "name.said"})
# What the name of a company ends in: "Beneficiario: Gestoría Almenara SL".
_COMPANY: Final = re.compile(
    r",? (?:S\. ?[LA]\.(?: ?[UPL]\.)?|S[LA]U?|SLL|SLP|SAS|GmbH|AG|Ltd|Limited|LLC|Inc|PLC|SARL)"
    r"(?![^\W_])"
)
_ROW: Final = re.compile(r"[,;] |,? (?:and|und|et|y|e|sowie|&) ")
_NOUN: Final = re.compile(
    r".*(?:ung|heit|keit|schaft|tion|ismus|tat|nis|chen|lein|tag|zeit|geld)$|hunger|angst|gluck|hilfe|arbeit|urlaub|post|blumen|wasser|"
    r"recht|fieber|schmerzen|kaffee|tee|brot|bescheid|auto|autos|fußball|klavier|deutsch|englisch|durst|platz|buch|haus|kinder|frau|herr|mann"
)
_GERMAN_FAMILY: Final = re.compile(
    r".{2,}(?:mann|berg|berger|feld|stein|bach|bacher|hardt|meier|meyer|maier|mayer|muller|mueller|huber|hofer|bauer|"
    r"schmidt|schmid|wald|sen|ski|ler|ner|ker|ke|rich|ing|horn|hoff|kamp|oglu)$"
)


def names(page: Page) -> Iterator[Candidate]:
    """Yield the names of people on a page."""
    known = lists()
    yield from _laid_out(page, known)
    tokens = page.tokens
    after = 0
    row = -1
    families: dict[str, Certainty] = {}
    taken: set[int] = set()
    for index, token in enumerate(tokens):
        if index < after:
            continue
        reason = _reason(page, known, index) or (("name.row", Certainty.CUED) if index == row else None)
        if reason is None:
            continue
        rule, certainty = reason
        is_told = certainty is Certainty.CUED and (rule != "name.title" or _is_upper(page, token))
        last = _last(page, known, index, is_sure=is_told)
        if last - index == 0 and rule == "name.title" and len(token.word) < 2:
            continue
        if rule in _ROWS and any(
            _COMPANY.match(page.text, each.end) for each in tokens[max(last - 1, index) : last + 1]
        ):
            continue
        first = index
        if _is_upper(page, token):
            last = name_parts.last_of(page, index, last)
            if index - 1 >= after and token.word in known.given and _is_family_before(page, known, index):
                first -= 1
        start, end = tokens[first].start, tokens[last].end
        if certainty is Certainty.CUED and (rule == "name.title" or last > first):
            families[tokens[first if first < index else last].word] = certainty
        taken.update(range(first, last + 1))
        yield Candidate(start, end, PiiClass.PERSON_NAME, rule, page.folded[start:end], certainty)
        after = last + 1
        row = _next_in_row(page, known, last) if rule in _ROWS and last > first else row
    for index in name_parts.again(page, families.keys(), taken):
        token = tokens[index]
        yield Candidate(token.start, token.end, PiiClass.PERSON_NAME, "name.again", token.word, Certainty.GUESSED)


def _next_in_row(page: Page, known: Lists, last: int) -> int:
    """Return where the next name of a row may begin: "Present: Jane Doe, Jo Roe"; -1 where none does."""
    tokens = page.tokens
    at = last + 1
    is_joined = at < len(tokens) and tokens[at].word in _JOINING
    at += is_joined
    if at + 1 >= len(tokens) or not _ROW.fullmatch(page.text, tokens[last].end, tokens[at].start):
        return -1
    if (
        not _is_upper(page, tokens[at])
        or tokens[at].word in NOT_NAMES
        or tokens[at].word in known.titles
        or not _goes_on(page, at)
    ):
        return -1
    is_name = tokens[at].word in known.given or tokens[at + 1].word in known.family
    return at if is_name or is_joined else -1


def _is_family_before(page: Page, known: Lists, index: int) -> bool:
    """Say whether a family name stands before a given one, with a comma: MÜLLER, Hans."""
    before, token = page.tokens[index - 1], page.tokens[index]
    written = page.text[before.start : before.end]
    if page.text[before.end : token.start] != ", " or not written[0].isupper() or before.word in NOT_NAMES:
        return False
    is_labelled = index > 1 and _ends_with(page.tokens, index - 1, known.labels)
    is_shouted = len(written) > 2 and written.isupper() and page.text[token.start : token.end].isupper()
    return before.word not in known.given and (is_labelled or is_shouted or before.word in known.family)


def _laid_out(page: Page, known: Lists) -> Iterator[Candidate]:
    """Yield the names that punctuation and lines give away: Doe, Jane; Jane Doe, 42; below a closing."""
    for rule, pattern, sign in _LAID_OUT:
        if sign not in page.text:
            continue
        for found in pattern.finditer(page.text):
            start, end = found.span("name")
            words = page.folded[start:end].replace(",", "").split()
            told = found.groupdict()
            if "label" in told:
                is_meant = folded(found["label"]) in known.labels and not known.given.isdisjoint(words)
            elif "closing" in told:
                is_meant = folded(found["closing"]) in known.closings
            else:
                is_meant = not known.given.isdisjoint(words)
            if is_meant and NOT_NAMES.isdisjoint(words):
                yield Candidate(start, end, PiiClass.PERSON_NAME, rule, page.folded[start:end], Certainty.CUED)


def _reason(page: Page, known: Lists, index: int) -> tuple[str, Certainty] | None:
    """Return why a name begins with this word, None if it does not."""
    tokens, token = page.tokens, page.tokens[index]
    is_capital = _is_upper(page, token)
    if token.word in NOT_NAMES or token.word in known.titles:
        return None
    is_given = token.word in known.given
    is_french = page.language[:2] == "fr"
    is_addressed = (
        is_french and index > 0 and tokens[index - 1].word in _SAID_TITLES and token.word in known.family
    )
    if index and (is_capital or is_given or is_addressed or tokens[index - 1].word in known.own):
        reason = _announced(page, known, index)
        if reason is not None:
            return reason
    if not is_capital:
        is_full = is_given and token.word not in known.ambiguous and _is_before_family(page, known, index)
        return ("name.listed", Certainty.GUESSED) if is_full else None
    if _is_born(page, known, index):
        return "name.born", Certainty.CUED
    if not is_given or (token.word in known.ambiguous and not _is_followed(page, known, index)):
        return None
    return None if _is_saint(page, known, index) else ("name.listed", Certainty.GUESSED)


def _is_before_family(page: Page, known: Lists, index: int) -> bool:
    """Say whether a family name follows, in small letters, as recognisers of speech write: "jane doe"."""
    if index + 1 >= len(page.tokens):
        return False
    token, following = page.tokens[index : index + 2]
    if page.text[token.end : following.start] != " " or _is_upper(page, following):
        return False
    if following.word in known.family:
        return following.word not in known.ambiguous
    return following.word in known.family_words and page.text[following.end : following.end + 1] in _STOPS


def _is_saint(page: Page, known: Lists, index: int) -> bool:
    """Say whether a name is that of a town, a church or a school: San Diego, St. Mary's."""
    before, token = page.tokens[max(index - 1, 0)], page.tokens[index]
    is_beside = page.text[before.end : token.start] in {" ", ". "}
    return is_beside and before.word in _SAINTS and not _is_followed(page, known, index)


def _announced(page: Page, known: Lists, index: int) -> tuple[str, Certainty] | None:
    """Return how the words before announce a name."""
    tokens, token = page.tokens, page.tokens[index]
    gap = page.text[tokens[index - 1].end : token.start]
    is_capital, is_given = _is_upper(page, token), token.word in known.sure
    mark = _mark(gap, tokens[index - 1])
    # "nom": "Weiss", nom=Weiss, <nom>Weiss: what is a field has other names than people's as well.
    is_field = mark in _FIELDS and tokens[index - 1].word not in _OF_PEOPLE
    mark = ":" if mark in _FIELDS else mark
    if len(gap) > _MAX_GAP or mark not in _MARKS or ("\n" in gap and not mark):
        return ("name.title", Certainty.CUED) if is_capital and _is_addressed(page, index) else None
    is_code = page.text[token.end : token.end + 1].isdigit()  # MS BN7 2LD
    if (is_capital or is_given or token.word in known.family) and not is_code and _is_titled(page, known, index):
        return "name.title", Certainty.CUED
    if mark == "." or ("\t" in gap and _is_head(page, token.start)):
        return None
    is_full = is_capital and not is_field and index + 1 < len(tokens) and _goes_on(page, index)
    if (
        not is_field
        and _ends_with(tokens, index, known.named)
        and (is_capital or (not mark and _may_be_name(known, token)))
    ):
        return "name.said", Certainty.CUED
    is_family = is_capital and _is_family(known, token, mark) and not _is_backwards(page, known, index)
    is_labelled = (is_full or is_family) and _is_labelled(known, tokens, index, mark)
    if is_labelled or (is_capital and not mark and not is_code and _is_in_office(page, known, index)):
        return "name.label", Certainty.CUED
    if is_full and not mark and _ends_with(tokens, index, known.greetings):
        return "name.greeting", Certainty.CUED
    if not mark and _ends_with(tokens, index, known.introduced) and _may_be_name(known, token):
        is_calling = (
            any(each.word in _CALLERS for each in tokens[index + 1 : index + 3]) and tokens[index - 1].word == "is"
        )
        is_there = token.word in known.sure and index + 1 < len(tokens)
        is_calling = is_calling or (
            is_there and tokens[index + 1].word in _FROM and tokens[index - 1].word == "is"
        )
        is_clear = token.word in known.given and token.word not in known.ambiguous and is_capital
        if is_calling or is_clear or (token.word in known.given and _is_followed(page, known, index)):
            return "name.introduced", Certainty.CUED if is_calling else Certainty.GUESSED
    return None


def _is_head(page: Page, start: int) -> bool:
    """Say whether a place lies in the line of the heads of a table, parted by tabs and without numbers."""
    line_start, line_end = page.text.rfind("\n", 0, start) + 1, page.text.find("\n", start)
    line = page.text[line_start:line_end] if line_end >= 0 else ""
    return line.count("\t") > 1 and not any(map(str.isdigit, line))


def _is_titled_in_small(page: Page, index: int) -> bool:
    """Say whether a title in small letters stands before a name: "frau Gerlach glaub ich"."""
    token, before = page.tokens[index], page.tokens[index - 1]
    is_small = before.word in _SMALL_TITLES and not _is_upper(page, before) and _is_upper(page, token)
    if not is_small or page.language[:2] != "de" or page.text[before.end : token.start] != " ":
        return False
    is_noun = _NOUN.fullmatch(token.word) is not None or token.word in FUNCTION_WORDS | NOT_NAMES
    return not is_noun and _POSSESSIVE.search(page.folded, 0, before.start) is None


def _is_addressed(page: Page, index: int) -> bool:
    """Say whether the line before has a title alone, as in an address: "Herrn", and the name below."""
    before, token = page.tokens[index - 1], page.tokens[index]
    if page.text[before.end : token.start].strip(" ") != "\n" or token.word in FUNCTION_WORDS:
        return False
    line = page.text[page.text.rfind("\n", 0, before.start) + 1 : before.end]
    return before.word in _ADDRESSED and line.strip() == page.text[before.start : before.end]


def _is_in_office(page: Page, known: Lists, index: int) -> bool:
    """Say whether a word is the family name of somebody in an office: "Rechtsanwalt Klemt beantragt".

    German nouns have capitals, too: only where a sentence or a phrase begins no object can stand behind an office.
    """
    tokens = page.tokens
    token, office = tokens[index], tokens[index - 1]
    is_noun = _NOUN.fullmatch(token.word) is not None or token.word in FUNCTION_WORDS | _OF_OFFICES
    if office.word not in known.offices or not _is_upper(page, office) or is_noun or len(token.word) <= _MAX_GAP:
        return False
    if index == 1:
        return True
    before = tokens[index - 2]
    is_first = page.text[before.end : office.start].strip() != ""
    if page.text[before.start : before.end] in _ARTICLES:
        is_first = before.start == 0 or page.text[max(before.start - 2, 0) : before.start].strip(" ") in {
            ".",
            "\n",
            "!",
            "?",
        }
    return is_first or before.word in _BEFORE_OFFICE


def _is_family(known: Lists, token: Token, mark: str) -> bool:
    """Say whether a word is a family name alone: "Applicant Whitehead"; "Suspect: Fletcher"."""
    is_word = token.word in known.family_words and mark == ":"
    return (is_word or (mark in {"", ":"} and token.word in known.family)) and token.word not in known.given


def _is_backwards(page: Page, known: Lists, index: int) -> bool:
    """Say whether a given name follows behind a comma: Doe, Jane."""
    if index + 1 >= len(page.tokens):
        return False
    token, following = page.tokens[index : index + 2]
    return page.text[token.end : following.start] == ", " and following.word in known.given


def _mark(gap: str, before: Token) -> str:
    """Return the punctuation between two words that says something: not what only joins or counts."""
    mark = gap.strip()
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


def _may_be_name(known: Lists, token: Token) -> bool:
    return token.word in known.given or (len(token.word) > 2 and token.word not in FUNCTION_WORDS)


def _goes_on(page: Page, index: int) -> bool:
    """Say whether another word in capitals follows."""
    token, following = page.tokens[index : index + 2]
    joint = page.text[token.end : following.start]
    is_word = following.word not in NOT_NAMES and _is_upper(page, following)
    is_code = page.text[following.end : following.end + 1].isdigit()
    return joint in {" ", "-", ". "} and is_word and not is_code and following.word not in FUNCTION_WORDS


def _is_born(page: Page, known: Lists, index: int) -> bool:
    """Say whether a name stands before a date of birth: Jane Doe (DOB, Patient: Meier, geb."""
    tokens = page.tokens
    if not page.births or () in known.labels.get(tokens[index].word, ()):
        return False
    is_labelled = (
        index > 0
        and () in known.labels.get(tokens[index - 1].word, ())
        and page.text[tokens[index - 1].end : tokens[index].start].strip() in {"", ":", "."}
    )
    last = index + 1 if index + 1 < len(tokens) and _goes_on(page, index) else index
    if last + 1 >= len(tokens) or (last == index and not is_labelled):
        return False
    after = tokens[last + 1]
    gap = page.text[tokens[last].end : after.start]
    return after.start in page.births and gap.strip() in {",", "("} and len(gap) <= _MAX_GAP


def _is_titled(page: Page, known: Lists, index: int) -> bool:
    """Say whether a title stands before a word, past a "von der"."""
    tokens = page.tokens
    if tokens[index].word in _COLLEAGUES:
        return False
    if name_parts.is_ranked(page, index) or _is_titled_in_small(page, index):
        return True
    at = index - 1
    while at > max(index - 4, 0) and _is_particle(page, tokens[at]):
        at -= 1
    if tokens[at].word in name_parts.OFFICES and at > 0 and tokens[at - 1].word in PARTICLES:
        return True  # Monsieur le docteur Lefèvre
    if tokens[at].word in _COLLEAGUES and at > 0:
        at -= 1  # Frau Kollegin Weber
    return _is_title(page, known, tokens[at], page.text[tokens[at].end : tokens[at + 1].start])


def _is_particle(page: Page, token: Token) -> bool:
    """Say whether a word only joins a title to a name, and is none itself, as "D." is."""
    return token.word in PARTICLES or (token.word in {"d", "l"} and not page.text.startswith(".", token.end))


def _is_title(page: Page, known: Lists, before: Token, gap: str) -> bool:
    written = page.text[before.start : before.end]
    if before.word not in known.titles or gap.strip() not in {"", "."}:
        return False
    if written in _SHORT_TITLES and page.language[:2] == "fr" and gap == " ":
        return page.text[before.end + 1].isupper()
    if len(before.word) <= 2 and before.word not in {"mr", "ms", "dr", "sr"}:
        is_word = not page.text[max(before.start - 1, 0) : before.start].strip("( ")
        return is_word and gap.startswith(".") and written[0].isupper()  # M. Dupont, D. Juan, Fr. Weber
    return written[0].isupper() or before.word in _SAID_TITLES


def _ends_with(tokens: list[Token], index: int, phrases: Phrases) -> bool:
    for rest in phrases.get(tokens[index - 1].word, ()):
        words = tuple(token.word for token in tokens[max(index - 1 - len(rest), 0) : index - 1])
        if words[::-1] == rest:
            return True
    return False


def _is_followed(page: Page, known: Lists, index: int) -> bool:
    """Say whether a family name stands right behind, past an initial."""
    tokens = page.tokens
    for ahead in (1, 2):
        if index + ahead >= len(tokens):
            return False
        token = tokens[index + ahead]
        gap = page.text[tokens[index + ahead - 1].end : token.start]
        if len(token.word) == 1 and not _is_upper(page, token):
            return False  # "Merci à Paul"
        if not _JOINT.fullmatch(gap) or (gap == ". " and len(tokens[index + ahead - 1].word) > 1):
            return False  # "Pat. Meier" is a patient
        is_family = token.word in known.family or (token.word in known.family_words and _is_upper(page, token))
        if is_family or (len(token.word) > 1 and _GERMAN_FAMILY.fullmatch(token.word) and _is_upper(page, token)):
            return True
        if len(token.word) > 1 and token.word not in known.given:
            return False
    return False


def _is_upper(page: Page, token: Token) -> bool:
    return page.text[token.start].isupper()


def _last(page: Page, known: Lists, index: int, *, is_sure: bool) -> int:
    """Return the last word of the name that begins at a word."""
    tokens = page.tokens
    last = index
    for at in range(index + 1, min(index + _MAX_WORDS, len(tokens))):
        token = tokens[at]
        gap = page.text[tokens[at - 1].end : token.start]
        is_apart = not _JOINT.fullmatch(gap) or (gap == ". " and len(tokens[at - 1].word) > 1)
        if is_apart or ("\n" in gap and token.word not in known.family):
            break
        if token.word in PARTICLES and _is_upper(page, tokens[index]):
            continue
        if not _belongs(page, known, index, at, is_sure=is_sure):
            break
        last = at
    return last


def _belongs(page: Page, known: Lists, index: int, at: int, *, is_sure: bool) -> bool:
    """Say whether the word `at` belongs to the name that begins at `index`."""
    token = page.tokens[at]
    if token.word in NOT_NAMES or token.word in known.titles or _OF_A_NUMBER.match(page.folded, token.start):
        return False
    is_next = at == index + 1
    if not _is_upper(page, page.tokens[index]):
        return token.word in known.family or (is_sure and is_next and _may_be_name(known, token))
    if not _is_upper(page, token):
        return False
    if (
        page.language[:2] != "de"
        or (is_sure and is_next)
        or token.word in known.family
        or token.word in known.given
    ):
        return True
    if is_next and page.tokens[index].word in known.sure:
        return len(token.word) > 2 and not _NOUN.fullmatch(token.word)
    return _GERMAN_FAMILY.fullmatch(token.word) is not None
