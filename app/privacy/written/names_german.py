"""Names of people as German puts them: behind ranks, closings and thanks, and in small letters.

Every noun has a capital there, so that capitals alone tell little, and recognisers of speech may write none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.gazetteer.german import CLEAR, PROSE, SAID_ROLES, VERBS
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.cues import Token
from app.privacy.written.firms_german import FIRM
from app.privacy.written.name_extent import NOUN, is_upper
from app.privacy.written.name_words import FUNCTION_WORDS, NOT_NAMES, PARTICLES, Lists, lists
from app.privacy.written.page import Page

_PART: Final = r"[A-ZÄÖÜÀ-Þ][^\W\d_]+(?:[-'][A-ZÄÖÜÀ-Þ][^\W\d_]*)?"
_FULL: Final = rf"{_PART} (?:(?:von der|von|van der|van|zu|de|di|del|el|al) )?{_PART}"
_ANY: Final = rf"{_PART}(?: (?:(?:von der|von|van der|van|zu|de|di|del|el|al) )?{_PART})?"
_DOORS: Final = rf"{_ANY}(?: ?[/+&] ?{_PART})?"
_RANK: Final = (
    r"(?:E?[PK]HK|EKHK|EPHK|[PK]OK|PHM|POM|PHMA|OStA|StA|RA|RiAG|RiLG|VRiLG|RiOLG|OTL|HptFw|StUffz|OFw|OLt|Hptm|ObstLt|"
    r"BrInsp|GrInsp|RevInsp|AbtInsp|KontrInsp|ChefInsp|OBM|LBD|Kpl|Gfr|Obgfr|Wm|Oblt|Wm mbV|Fw|HFw|Uffz|Sgt|Adj|Asp)(?:in|'in)?"
)
# Behind these a family name may stand alone.
_ALONE: Final = re.compile(
    rf"(?:(?<![^\W_])(?:[iI]\. ?[AV]\.|ppa\.|gez\.|[zZ]\. ?Hdn?\.(?: v\.)?|[zZ]u Händen(?: von)?|c/o|{_RANK}|auf (?:den|meinen|ihren|seinen|unseren) Namen|"
    rf"namens|im Namen von|gezeichnet)|(?<=[Hh]allo, )|(?<=[Jj]a, )|^) (?P<name>(?:[A-ZÄÖÜ]\. ?){{0,2}}{_ANY})(?! ?[:/])"
)
# Behind these nothing but a full name tells that it is one.
_BESIDE: Final = re.compile(
    rf"(?<![^\W_])(?:lautend auf|ausgestellt auf|zugelassen auf|eingetragen auf|angemeldet auf|registriert auf|gebucht auf|läuft auf|"
    rf"(?:bevollmächtige|ermächtige|beauftrage|ernenne|bestimme|benenne|enterbe|vertrete)n? (?:ich|wir)(?: hiermit)?|"
    rf"(?:[Dd]anke(?:schön)?|[Dd]ank(?: an)?|[Tt]schüss|[Ww]illkommen|[Mm]oin|[Ss]ervus|[Gg]rüezi|[Gg]rüß Gott|Guten (?:Tag|Abend|Morgen)|[Bb]itte|[Hh]ier ist|"
    rf"[Hh]ier spricht|[Hh]ier meldet sich|[Dd]a ist|[Mm]it freundlichen Grüßen|lg|vg|glg|mfg|hdl|LG|VG|MfG|Herzlichst|[Gg]rüße von|[Gg]ruß an)[,:]?|(?:einen?|einem|einer|eines) gewisse[nrms]?|gewisse[nrs]?"
    r"|[A-ZÄÖÜ][a-zäöüß]*(?:kommissar|meister|anwalt|anwältin|arzt|ärztin|leiter|lehrer|richter|trainer|berater|pfleger|schwester|therapeut|sprecher|minister|präsident|direktor|inspektor)(?:in)?) "
    rf"(?P<name>{_FULL})(?=\s*(?:[,.!?;:\n]|$)|\s(?:[a-zäöü]))"
)
# At whose door one rings: "klingeln bei Kaczmarek/Ott", "bitte bei Holm läuten".
_AT_DOOR: Final = re.compile(
    rf"(?<![^\W_])(?:(?:[Kk]lingeln?|geklingelt|[Ll]äuten?|geläutet|[Kk]lingel)(?: (?:bitte|Sie|einfach|kurz))? bei:? (?P<name>{_DOORS})(?![\w-])"
    rf"|[Bb]ei (?P<before>{_DOORS}) (?:bitte )?(?:klingeln|läuten|anläuten|schellen)(?![^\W_]))"
)
_DOOR_WORDS: Final = frozenset(
    ["klingeln", "klingel", "klingelt", "geklingelt", "lauten", "laute", "gelautet", "anlauten", "schellen"]
)
_NO_DOOR_WORDS: Final = (
    "ankunft eintreffen bedarf nachbarn notfall notfallen problemen fragen abholung lieferung anlieferung besuch gelegenheit "
    "dunkelheit beginn abwesenheit ruckkehr alarm feuer sturm familie hausverwaltung"
)
_NO_DOORS: Final = frozenset(_NO_DOOR_WORDS.split())
_HEADER: Final = re.compile(
    rf"^(?:An|Von|Cc|CC|Bcc|BCC|Kopie|Kopie an|Absender|Empfänger|Gesendet von|Weiterleitung an) ?: ?(?P<name>{_FULL})(?= ?[<(\[,;]| ?$)",
    re.MULTILINE,
)
# Whose life it is: the name alone in a line below the head.
_HEADED: Final = re.compile(
    rf"^[#*_ ]*(?:Lebenslauf|Tabellarischer Lebenslauf|Curriculum Vitae|Personalbogen)[*_: ]*\n\s*[#*_ ]*(?P<name>{_FULL})[*_ ]*(?=\n|$)",
    re.MULTILINE,
)
_HEADED_WORDS: Final = frozenset(["lebenslauf", "vitae", "personalbogen"])
_SIGNED: Final = re.compile(rf"\n\s*(?:Ihre?|Deine?|Eure?|Euer) (?P<name>{_ANY})\s*(?=\n|$)")
_GREETED: Final = re.compile(
    rf"(?<![^\W_])[Gg]r(?:ü|ue)(?:ß|ss)e?n?[^\n:]{{0,24}}\n\s*(?P<name>{_ANY})[ ]*(?=\n|$)"
)
_SPEAKER: Final = re.compile(
    rf"^(?:\[?[0-9][^\]\n]{{3,20}}\]?[ ,-]{{1,3}})?(?P<name>{_FULL}): (?=\S)", re.MULTILINE
)
_AT_PHONE: Final = re.compile(
    r"(?<![^\W_])(?P<name>[^\W\d_]{3,20}(?: [^\W\d_]{3,20})?) am (?:apparat|telefon)(?![^\W_])"
)
# Before a caller who says no more than the name: "hallo, pechel am apparat".
_ADJECTIVE: Final = re.compile(r"[^\W\d_]{3,}(?:e|er|es|en|em) ")  # "Deutsche Bahn"
_GREETING_WORDS: Final = "hallo ja tag guten morgen abend gott moin servus gruezi hier grußgott"
_GREETINGS: Final = frozenset(_GREETING_WORDS.split())
_TITLES: Final = frozenset(
    {
        "frau",
        "herr",
        "herrn",
        "doktor",
        "professor",
        "professorin",
        "magister",
        "prof",
        "dr",
        "fraulein",
        "familie",
    }
)
_ARTICLE: Final = re.compile(
    r"(?:^|[\s(])(?:der|die|das|den|dem|des|eine?[rmns]?|[mds]eine?[rmns]?|ihre?[rmns]?|unsere?[rmns]?|eure?[rmns]?|keine?[rmns]?|zum|beim|vom|im|am|"
    r"diese[rmns]?|jede[rmns]?|alte[rmns]?|junge[rmns]?|neue[rmns]?|als|[^\W\d_]{3,}(?:ige|liche|ische|isch)[rmns]?) $"
)
_SOMEBODY: Final = ("ein ", "einem ", "einen ")  # "am Telefon ist ein herr junitz"
_ARTICLE_CHARS: Final = 24
# What no name looks like: "geschickt", "bekommen", "bezahlt".
_VERB: Final = re.compile(
    r"(?:an|ab|auf|aus|ein|vor|zu|mit|weg|zurück|her|hin|nach)?ge[^\W\d_]{2,}(?:t|en)|(?:be|ver|er|ent|zer)[^\W\d_]{3,}(?:t|en|te|ten)|[^\W\d_]{3,}(?:iert|ieren|igt|igen|lich|isch|bar|los|sam|weise|mals|wärts)"
)
_CLAUSE: Final = frozenset(
    [
        "dass",
        "weil",
        "wenn",
        "ob",
        "obwohl",
        "damit",
        "nachdem",
        "bevor",
        "falls",
        "sobald",
        "solange",
        "während",
        "bis",
        "wo",
        "wie",
        "was",
    ]
)
_LEADS: Final = (
    "termin fur, reservierung fur, reifenwechsel fur, tisch fur, buchung fur, rezept fur, nachricht fur, paket fur, ruckruf fur, anmeldung fur, untersuchung fur, krankmeldung fur, zimmer fur, taxi fur, "
    "hier ist, hier spricht, hier meldet sich, da ist, ich bin, ich bin nicht, mein name ist, ich heiße, ich heisse, heißt, heisst, heißen sie denn, heißen sie, "
    "namens, gewissen, gewisser, gewisse, ihr name, name bitte, auf den namen, unter dem namen, verbinde sie mit, verbinden mit, sprechen mit, spreche mit, anwesend sind, "
    "freundlichen grußen, besten grußen, herzlichen grußen, vielen grußen, danke, dank, burgermeister, burgermeisterin, trainerin, trainer, rufe an fur, "
    "gehort, lautend auf, wohnt bei, gruße an, gruß an, mit dabei sind, es fehlen, entschuldigt ist, entschuldigt sind, gast ist, gaste sind, neben mir steht, begrußt sie, begrußt euch, absender, am mikrofon, am mikrofon war, moderiert von, gewonnen hat"
)
_LED: Final = tuple(tuple(reversed(lead.split())) for lead in _LEADS.split(","))
_LED_BY_LAST: Final = {
    last: tuple(lead[1:] for lead in _LED if lead[0] == last) for last in {lead[0] for lead in _LED}
}
_ENDS: Final = (".", ",", "!", "?")
_OF_PURPOSE: Final = frozenset({"zu", "zum", "zur"})  # "dem Mieter zu Wohnzwecken"
_SHORTEST: Final = 3
_SHORTEST_UNKNOWN: Final = 4
_MOST_NAMES: Final = 6


def german_names(page: Page) -> Iterator[Candidate]:
    """Yield the names of a page in German that ranks, closings, thanks and the like give away."""
    if page.language[:2] != "de":
        return
    known = lists()
    yield from _in_capitals(page, known)
    yield from _in_small(page, known)


def _in_capitals(page: Page, known: Lists) -> Iterator[Candidate]:
    text = page.text
    for found in _ALONE.finditer(text):
        if found.start() != found.start("name") - 1 and _may_be_name(page, known, found):
            yield _candidate(page, *found.span("name"), "name.rank")
    for found in _BESIDE.finditer(text):
        is_stranger = not _is_last_of_line(page, found) and _ADJECTIVE.match(found["name"]) is None
        if _may_be_name(page, known, found) and (_is_listed(page, known, found) or is_stranger):
            yield _candidate(page, *found.span("name"), "name.beside")
    for found in _AT_DOOR.finditer(text) if not page.words.isdisjoint(_DOOR_WORDS) else ():
        start, end = found.span("name" if found["name"] else "before")
        words = set(re.findall(r"[^\W\d_]+", page.folded[start:end]))
        if _NO_DOORS.isdisjoint(words) and not any(is_noun(known, word) for word in words - PARTICLES):
            yield _candidate(page, start, end, "name.door")
    if "\n" in text or ":" in text:
        yield from _in_lines(page, known)


def _in_lines(page: Page, known: Lists) -> Iterator[Candidate]:
    """Yield the names in the heads and below the closings of letters, and those of who speaks in a chat."""
    text = page.text
    for pattern in (_HEADER, _SIGNED, _GREETED):
        for found in pattern.finditer(text):
            if _may_be_name(page, known, found) and _is_listed(page, known, found):
                yield _candidate(page, *found.span("name"), "name.signed")
    for found in _HEADED.finditer(text) if not page.words.isdisjoint(_HEADED_WORDS) else ():
        is_stranger = _ADJECTIVE.match(found["name"]) is None
        if _may_be_name(page, known, found) and (_is_listed(page, known, found) or is_stranger):
            yield _candidate(page, *found.span("name"), "name.signed")
    speakers = [found for found in _SPEAKER.finditer(text) if _may_be_name(page, known, found)]
    if len(speakers) > 1 and any(_is_listed(page, known, found) for found in speakers):
        for found in speakers:
            yield _candidate(page, *found.span("name"), "name.speaker")


def _may_be_name(page: Page, known: Lists, found: re.Match[str]) -> bool:
    """Say whether none of the words in capitals is a title, a label or another noun that is known."""
    words = re.findall(r"[^\W\d_]+", page.folded[found.start("name") : found.end("name")])
    return not any(is_noun(known, word) for word in words if word not in PARTICLES)


def is_noun(known: Lists, word: str) -> bool:
    """Say whether a word in capitals is a title, a label, an office or another noun that is known."""
    if word in known.given or word in known.family:
        return False
    return (
        word in NOT_NAMES
        or word in FUNCTION_WORDS
        or word in known.titles
        or word in known.roles
        or word in known.offices
        or word in PROSE
        or () in known.labels.get(word, ())
        or () in known.marked.get(word, ())
        or NOUN.fullmatch(word) is not None
        or FIRM.fullmatch(word) is not None
    )


def _is_listed(page: Page, known: Lists, found: re.Match[str]) -> bool:
    """Say whether a name begins or ends as names on the lists do."""
    words = page.folded[found.start("name") : found.end("name")].split()
    first, last = words[0].partition("-")[0], words[-1].rpartition("-")[2]
    return first in known.given or (len(words) > 1 and (last in known.family or last in known.family_words))


def _is_last_of_line(page: Page, found: re.Match[str]) -> bool:
    return page.text[found.end("name") : found.end("name") + 1].strip() == ""


def _in_small(page: Page, known: Lists) -> Iterator[Candidate]:
    """Yield the names in small letters: behind a title, an office, or a given name where somebody is named."""
    tokens = page.tokens
    for found in _AT_PHONE.finditer(page.folded):
        words = found["name"].split()
        is_single = words[0] in _GREETINGS or len(words) == 1
        name = words[-1:] if is_single else words
        if not any(is_word(known, word) and (word not in known.family_words or word in PROSE) for word in name):
            yield _candidate(page, found.end("name") - len(" ".join(name)), found.end("name"), "name.caller")
    after = 0
    for index, token in enumerate(tokens):
        if index < after or is_upper(page, token) or not index:
            continue
        if _is_titled(page, known, index) or _is_in_office(page, known, index):
            is_longer = _goes_on(page, index) and _is_family(known, tokens[index + 1].word)
            last = index + is_longer
            yield _candidate(page, token.start, tokens[last].end, "name.title")
            after = last + 1
        elif _is_led(tokens, index) and page.text[tokens[index - 1].end : token.start] in {" ", ", ", "? ", ": "}:
            for first, last in _row(page, known, index):
                yield _candidate(page, tokens[first].start, tokens[last].end, "name.led")
                after = last + 1
            is_booked = tokens[index - 1].word == "namen" and not is_word(known, token.word)
            is_meant = (
                tokens[index - 1].word == "fur" and _is_family(known, token.word) and token.word not in VERBS
            )
            if after <= index and (is_booked or is_meant):
                yield _candidate(page, token.start, token.end, "name.led")
    yield from _in_office(page, known)
    yield from _subjects(page, known)


def _is_titled(page: Page, known: Lists, index: int) -> bool:
    """Say whether a title without an article stands before a word in small letters: "danke frau wähner"."""
    token, before = page.tokens[index], page.tokens[index - 1]
    if (
        before.word not in _TITLES
        or is_upper(page, before)
        or page.text[before.end : token.start] not in {" ", ". "}
    ):
        return False
    if len(token.word) < _SHORTEST or token.word in _TITLES or token.word in PARTICLES:
        return False
    if _ARTICLE.search(page.folded, max(before.start - _ARTICLE_CHARS, 0), before.start):
        is_somebody = before.word in {"herr", "herrn"} and page.folded.endswith(_SOMEBODY, 0, before.start)
        return _is_family(known, token.word) or (is_somebody and not is_word(known, token.word))
    if token.word in known.family or token.word in known.given:
        return token.word not in VERBS
    is_family = token.word in known.family_words and token.word not in PROSE and token.word not in VERBS
    return is_family or not is_word(known, token.word)


def _is_in_office(page: Page, known: Lists, index: int) -> bool:
    """Say whether an office stands before a family name in small letters: "laut pfleger mangold hat"."""
    token, before = page.tokens[index], page.tokens[index - 1]
    if before.word not in SAID_ROLES or page.text[before.end : token.start] != " " or is_upper(page, before):
        return False
    if token.word in PROSE or token.word in VERBS or len(token.word) < _SHORTEST:
        return False
    if token.word in known.family:
        return True
    following = page.tokens[index + 1].word if index + 1 < len(page.tokens) else ""
    is_told = following in VERBS or following == "bitte"
    if not is_told or is_word(known, token.word):
        return is_told and token.word in known.family_words
    return _begins_clause(page, index - 1)


def _is_family(known: Lists, word: str) -> bool:
    return word in known.family and word not in PROSE


def _in_office(page: Page, known: Lists) -> Iterator[Candidate]:
    """Yield the family names in capitals behind an office: "erzieherin Bender hat", "Der Kollege Holm ist"."""
    tokens = page.tokens
    for index in range(1, len(tokens)):
        token, before = tokens[index], tokens[index - 1]
        if before.word not in SAID_ROLES or page.text[before.end : token.start] != " ":
            continue
        first = index
        while index + 1 < len(tokens) and tokens[index].word in PARTICLES and _goes_on(page, index):
            index += 1  # noqa: PLW2901 -- Rechtsanwalt van der Heide
        last = tokens[index]
        is_noble = index > first and not is_word(known, last.word) and len(last.word) >= _SHORTEST_UNKNOWN
        is_noble = is_noble and (is_upper(page, last) or token.word == "van" or last.word in known.family)
        is_noble = is_noble and (token.word not in _OF_PURPOSE or last.word in known.family)
        if is_noble and (is_upper(page, last) or not is_upper(page, before)):
            yield _candidate(page, token.start, last.end, "name.office")
        if index > first or not is_upper(page, token) or is_noun(known, token.word) or len(token.word) < _SHORTEST:
            continue
        following = tokens[index + 1].word if index + 1 < len(tokens) else ""
        is_ended = before.word == "kollegen" and page.text[token.end : token.end + 1] in _ENDS
        if not is_upper(page, before) or following in VERBS or is_ended:
            yield _candidate(page, token.start, token.end, "name.office")


def _begins_clause(page: Page, index: int) -> bool:
    """Say whether the text or a sentence begins with a word, past an article and the like."""
    tokens = page.tokens
    at = index
    while at and tokens[at - 1].word in {"der", "die", "laut", "also", "und", "unser", "unsere", "mein", "meine"}:
        at -= 1
    return at == 0 or page.text[tokens[at - 1].end : tokens[at].start].strip() in {".", "!", "?", ":"}


def _is_led(tokens: Sequence[Token], index: int) -> bool:
    """Say whether the words before lead to a name: "hier ist", "ich verbinde sie mit"."""
    for rest in _LED_BY_LAST.get(tokens[index - 1].word, ()):
        words = tuple(token.word for token in tokens[max(index - 1 - len(rest), 0) : index - 1])
        if words[::-1] == rest:
            return True
    return False


def _row(page: Page, known: Lists, index: int) -> Iterator[tuple[int, int]]:
    """Yield the first and last words of one name or of several: "anwesend sind jan kraus, eva rot und ute holm"."""
    tokens = page.tokens
    for _ in range(_MOST_NAMES):
        last = _last_of_pair(page, known, index)
        if last is None:
            return
        yield index, last
        index = last + 1
        if index < len(tokens) and tokens[index].word in {"und", "sowie", "oder"}:
            index += 1
        if index >= len(tokens) or len(page.text[tokens[last].end : tokens[index].start]) > len(" sowie "):
            return


def _last_of_pair(page: Page, known: Lists, index: int) -> int | None:
    """Return the last word of a given and a family name in small letters that begin here, None where none do."""
    tokens = page.tokens
    first = tokens[index].word
    if is_upper(page, tokens[index]) or first in PROSE or (first not in known.given and is_word(known, first)):
        return None
    at = index
    while at + 1 < len(tokens) and page.text[tokens[at].end : tokens[at + 1].start] == "-":
        at += 1  # klaus-dieter
    while at + 1 < len(tokens) and tokens[at + 1].word in PARTICLES:
        at += 1
    if at + 1 >= len(tokens) or page.text[tokens[at].end : tokens[at + 1].start] != " ":
        return None
    word = tokens[at + 1].word
    is_name = word in known.family or (
        first in known.given and (word in known.family_words or not is_word(known, word))
    )
    return at + 1 if is_name and word not in PROSE and word not in VERBS else None


def _subjects(page: Page, known: Lists) -> Iterator[Candidate]:
    """Yield the names that a sentence begins with: "salvatore roht hat den mietvertrag unterschrieben"."""
    tokens = page.tokens
    for index in range(len(tokens) - 2):
        if tokens[index + 2].word not in VERBS or not _begins_clause(page, index):
            continue
        if is_upper(page, tokens[index]):
            if _is_full_subject(page, known, index):
                yield _candidate(page, tokens[index].start, tokens[index + 1].end, "name.subject")
        elif tokens[index].word in known.sure and _last_of_pair(page, known, index) == index + 1:
            yield _candidate(page, tokens[index].start, tokens[index + 1].end, "name.subject")


def _is_full_subject(page: Page, known: Lists, index: int) -> bool:
    """Say whether a given name that may be a word, too, and another word in capitals stand before a verb."""
    token, following = page.tokens[index : index + 2]
    return (
        token.word in CLEAR
        and _goes_on(page, index)
        and is_upper(page, following)
        and len(following.word) >= _SHORTEST_UNKNOWN
        and not is_noun(known, following.word)
        and token.word not in PROSE
    )


def _goes_on(page: Page, index: int) -> bool:
    tokens = page.tokens
    return index + 1 < len(tokens) and page.text[tokens[index].end : tokens[index + 1].start] == " "


def is_word(known: Lists, word: str) -> bool:
    """Say whether a word in small letters is likely no name."""
    if word in known.family or word in known.sure:
        return False
    return (
        len(word) < _SHORTEST_UNKNOWN
        or word in PROSE
        or word in VERBS
        or word in _CLAUSE
        or word in NOT_NAMES
        or word in FUNCTION_WORDS
        or word in known.titles
        or word in known.roles
        or word in known.family_words
        or _VERB.fullmatch(word) is not None
        or NOUN.fullmatch(word) is not None
    )


def _candidate(page: Page, start: int, end: int, rule: str) -> Candidate:
    return Candidate(start, end, PiiClass.PERSON_NAME, rule, page.folded[start:end], Certainty.CUED)
