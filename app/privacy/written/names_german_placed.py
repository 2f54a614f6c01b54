"""Names of people that German gives away by their places: in answers, cases, rows, lists and below letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.gazetteer.german import OFFICE_ENDINGS, PROSE, VERBS
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.name_words import PARTICLES, Lists, lists
from app.privacy.written.names_german import is_noun, is_word
from app.privacy.written.names_german_paired import PLACES, is_given_name, sounds_given
from app.privacy.written.page import Page

# "In der Sache Kaul gegen Trubin", "im Fall Wilmsen".
_CASE: Final = re.compile(
    r"(?<![^\W_])(?:sachen?|fall|causa|rechtssachen?|strafsachen?|nachlasssachen?|familiensachen?|verfahren|"
    r"rechtsstreits?|prozess|scheidung|nachlass|erbsache|mietsache|akte) (?:(?:van|von|de|zu|der|den) ){0,2}"
    r"(?P<one>[^\W\d_]{3,})(?P<against>,? (?:gegen|contra|vs\.?|\./\.|/) (?:(?:van|von|de|zu|der|den) ){0,2}"
    r"(?P<two>[^\W\d_]{3,}))?(?![^\W_-])"
)
_CASE_WORD_LIST: Final = (
    "sache sachen fall causa rechtssache rechtssachen strafsache strafsachen nachlasssache familiensache "
    "verfahren rechtsstreit rechtsstreits prozess scheidung nachlass erbsache mietsache akte"
)
_CASE_WORDS: Final = frozenset(_CASE_WORD_LIST.split())
# What is asked for who somebody is, and the answer: "Wie heißen Sie bitte? Ähm, Drewes."
_ASKED: Final = re.compile(
    r"(?<![^\W_])(?:(?:nach|familien|vor|geburts)?namen?s?|hei(?:ß|ss)en|hei(?:ß|ss)t|apparat|wem|zustandig|"
    r"wer (?:war|ist|spricht|hat|kommt)|ansprechpartner(?:in)?)(?![^\W_])[^?\n.!]{0,60}\?\s+(?:[-–—>]{1,2}\s?)?"
    r"(?:(?:ah|ahm|hm|ja|also|moment|das ist|das war|das|auf|unter|von|mit|mein name ist|ich bin|ich|es war|war|"
    r"na|klar|gerne?|und zwar|sicher|naturlich|dem|den|hier ist)(?:[ ,.]+|…\s)){0,4}"
    r"(?P<name>[^\W\d_]{3,}(?:-[^\W\d_]+)?(?: [^\W\d_]{3,})?)(?=[.,;!?]|\s*$|\n| (?:fur|mit|aus|wie)(?![^\W_]))"
)
# The same as recognisers of speech write it, without any question mark.
_BOOKED: Final = re.compile(
    r"(?<![^\W_])(?:(?:welchen|welchem) namen [^.!?\n]{3,40}[?.]?(?: (?:ja|also|ah|ahm)[,.]?)* (?:auf|unter)"
    r"(?: den namen)?|(?:nach)?namen? (?:bitte )?(?:noch ?(?:ein)?mal )?(?:bitte )?"
    r"(?:sagen|buchstabieren|wiederholen|nennen|angeben)[?.]?"
    r"(?: (?:ja|also|ah|ahm)[,.]?)*) (?P<name>[^\W\d_]{3,}(?:-[^\W\d_]+)?)(?![^\W_-])"
)
# Who is asked for, and not what: "Wie heißen Sie?", "Wie heißt der neue Trainer?".
_OF_PERSON: Final = re.compile(
    r"(?<![^\W_])(?:sie|du|er|wir|(?<!von )ihr|ihre[nrms]?|deine?[nrms]?|eure?[nrms]?|"
    r"meine?[nrms]?|herrn?|frau|wer (?:war|ist|spricht)|wem|apparat|"
    r"(?:nach|familien|vor)namen?|ansprechpartner(?:in)?|zustandig|mann|vater|mutter|tochter|sohn|reserviert|"
    r"[^\W\d_]*(?:arzt|lehrer|trainer|patient|kollege|nachbar|chef|kunde|mieter)(?:in)?)(?![^\W_])"
)
_ASKED_WORD_LIST: Final = (
    "name namen namens nachname nachnamen familienname familiennamen vorname vornamen heißen heissen heißt heisst "
    "apparat wer wem ansprechpartner ansprechpartnerin zustandig"
)
_ASKED_WORDS: Final = frozenset(_ASKED_WORD_LIST.split())
# One label and one name: "Vertretung: Holsten", "Etikett: Käster | PID".
_LABEL: Final = re.compile(
    r"(?:^|(?<=[\n|;,.] ))(?P<label>[^\W\d_]{3,24}(?:[ -][^\W\d_]{3,20})?)\s?: "
    r"(?P<name>[A-ZÄÖÜ][^\W\d_]{2,}(?:-[A-ZÄÖÜ][^\W\d_]+)?)(?=\s*(?:[|;,(\n]|$|\.\s*$))",
    re.MULTILINE,
)
_LABEL_WORDS: Final = (
    "vertretung etikett betreuung ansprechpartner leitung patient patientin klassenleitung bearbeitung dienst "
    "name dienstarzt nachtdienst fahrer fahrerin befund anfrage klingel klingelschild briefkasten nachname"
)
_MORE_LABELS: Final = frozenset(_LABEL_WORDS.split())
# "heute Trubin, Kaul und Siering": one of them is known for a family name.
_ROW: Final = re.compile(
    r"(?<![^\W_])[A-ZÄÖÜ][^\W\d_]{2,}(?:, [A-ZÄÖÜ][^\W\d_]{2,}){1,8},? (?:und|sowie|oder) "
    r"[A-ZÄÖÜ][^\W\d_]{2,}(?![\w-])"
)
# On whose name a paper is made out: "der auf Weimer ausgestellte Pass", "die auf Anna Trubin zugelassenen Autos".
_MADE_OUT: Final = re.compile(
    r"(?<![^\W_])auf (?:(?:den|ihren|seinen) Namen )?(?P<name>[A-ZÄÖÜ][^\W\d_]{2,}(?:-[A-ZÄÖÜ][^\W\d_]+)?"
    r"(?: (?:(?:von|van|de|zu|der) ){0,2}[A-ZÄÖÜ][^\W\d_]+(?:-[A-ZÄÖÜ][^\W\d_]+)?)?) "
    r"(?:(?:aus|um|über)gestellte|lautende|zugelassene|eingetragene|angemeldete|registrierte|gebuchte|gemeldete|"
    r"abgeschlossene|laufende|geführte)[nrms]? (?:[a-zäöüß]+ )?(?=[A-ZÄÖÜ])"
)
_MADE_OUT_WORD_LIST: Final = (
    "ausgestellte umgestellte lautende zugelassene eingetragene angemeldete registrierte gebuchte gemeldete "
    "abgeschlossene laufende gefuhrte uberstellte"
)
_MADE_OUT_WORDS: Final = tuple(_MADE_OUT_WORD_LIST.split())
_NO_OWNERS: Final = frozenset(
    ["deutsch", "euro", "dollar", "franken", "papier", "basis", "inhaber", "antrag", "wunsch", "rechnung", "zeit"]
)
# From whom something comes, which only people make: "Der Antrag von Annita Krein".
_FROM: Final = re.compile(
    r"(?<![^\W_])(?:[A-ZÄÖÜ][^\W\d_]*)?(?:[Aa]ntrag|[Ss]chreiben|[Bb]rief|[Mm]ail|[Aa]nruf|[Nn]achricht|[Aa]ussage|"
    r"[Bb]eschwerde|"
    r"[Kk]lage|[Ww]iderspruch|[Ee]inspruch|[Uu]nterschrift|[Bb]ewerbung|[Aa]nfrage|[Kk]ündigung|[Kk]rankmeldung|[Ee]ltern|"
    r"[Mm]utter|[Vv]ater|[Ee]hefrau|[Ee]hemann|[Ss]ohn|[Tt]ochter|[Ww]itwe|[Gg]eburtstag|[Hh]ochzeit|[Bb]eerdigung|[Tt]od|"
    r"[Vv]ollmacht|[Zz]eugnis|[Aa]kte|[Aa]ngaben|[Aa]nwalt|[Vv]ertreter|[Nn]achfolger(?:in)?|[Ww]ohnung|[Nn]achlass|[Ff]ragen)"
    r"(?:s|es|en|n)? von (?P<name>[A-ZÄÖÜ][^\W\d_]{2,}(?:-[A-ZÄÖÜ][^\W\d_]+)? "
    r"(?:(?:von|van|de|zu|der) ){0,2}[A-ZÄÖÜ][^\W\d_]{2,}(?:-[A-ZÄÖÜ][^\W\d_]+)?)(?![\w&-]| [A-ZÄÖÜ&])"
)
# At the end of a message, on the same line: "Gruß, Holm Hornig".
_CLOSED: Final = re.compile(
    r"(?<![^\W_])(?:[Gg]r(?:u|ü|ue)(?:ß|ss)e?n?|Herzlichst|Hochachtungsvoll|LG|VG|MfG|lg|vg|mfg)"
    r"(?: (?:von|vom|Ihre?|Deine?|Eure?))?"
    r"[,.!]? (?P<name>[A-ZÄÖÜ][^\W\d_]{2,}(?:-[A-ZÄÖÜ][^\W\d_]+)?(?: (?:(?:von|van|de|zu|der) ){0,2}"
    r"[A-ZÄÖÜ][^\W\d_]{2,}(?:-[A-ZÄÖÜ][^\W\d_]+)?)?)(?=\s*(?:$|\n|,))"
)
_OF_LETTERS: Final = frozenset(["geehrte", "geehrter", "geehrten", "lieber", "hallo", "hiermit", "anbei"])
_CLOSINGS: Final = frozenset(
    ["gruß", "gruße", "grußen", "gruss", "grusse", "grussen", "grueße", "gruesse", "herzlichst", "lg", "vg", "mfg"]
)
_FIRM: Final = re.compile(
    r"(?:[^\W\d_]*(?:bank|kasse|werke?|amt|verein|gruppe|haus|team|land|stadt|burg|berg|hausen|heim))"
)
_NOBODY_WORDS: Final = "vorstand betriebsrat privat folgt keine keiner siehe offen unbekannt intern extern vakant entfallt anbei stationar ambulant"
_NOBODY: Final = frozenset(_NOBODY_WORDS.split())
_LONGEST_PARTY: Final = 11
_NAME: Final = re.compile(r"[^\W\d_]+")


# Who was there: "Anwesend: Anna Müller (Leitung), Thu Trang Pham, Frau Dr. Huber und Chidi Obi".
_ATTENDING: Final = re.compile(
    r"(?<![^\W_])(?:Anwesende?|Teilnehmer(?:innen)?|Teilnehmende|Entschuldigt|Abwesende?|Es fehlten?|Beisitzer|Schöffen|Neu im Team)"
    r"(?: (?:sind|waren))?\*{0,2}\s?:\*{0,2}\s{1,2}(?P<row>[^\n:]{5,500})"
)
_ATTENDING_WORDS: Final = frozenset(
    ["anwesend", "anwesende", "teilnehmer", "teilnehmerinnen", "teilnehmende", "entschuldigt", "abwesend", "abwesende",
     "fehlt", "fehlten", "beisitzer", "schoffen", "team"]
)  # fmt: skip
_ATTENDANT: Final = re.compile(
    r"(?:^|[,;]|(?<= )und|(?<= )sowie)\s*(?:(?:Herrn?|Frau|Dr\.|Prof\.|Ing\.|Dipl\.-Ing\.) ){0,3}"
    r"(?P<name>[^\W\d_]{2,}(?:[-'][^\W\d_]+){0,2}(?: [^\W\d_]{2,}(?:[-'][^\W\d_]+){0,2}){0,3})(?=\s*(?:[,;.(]|$)| und | sowie )"
)
# "A. Muster, Assistenzarzt", but no "z. B. Muster".
_INITIAL: Final = re.compile(
    r"(?<![\w.-])(?<![\s(][a-zA-Z]\. )(?P<name>(?:[A-ZÄÖÜ]\. ){1,2}(?P<family>[A-ZÄÖÜ][^\W\d_]{2,})(?:-[A-ZÄÖÜ][^\W\d_]+)?)"
    r"(?= (?P<verb>[a-zäöü]+)|[,;)\n]|$)"
)
# The family name in capitals, and the given one behind it.
_LOUD: Final = re.compile(
    r"(?<![\w-])(?P<name>(?P<family>[A-ZÄÖÜ]{3,20}(?:[-'][A-ZÄÖÜ]{2,20}){0,2}) (?P<given>[A-ZÄÖÜ][a-zäöüéèë]{2,15})"
    r"(?:[- ][A-ZÄÖÜ][a-zäöüéèë]{2,15})?)(?=[,.;)\n|]| [a-zäöü(]|$)"
)


def names_placed(page: Page) -> Iterator[Candidate]:
    """Yield the names of a page in German that their places give away."""
    if page.language[:2] != "de":
        return
    known = lists()
    if not page.words.isdisjoint(_CASE_WORDS):
        yield from _in_cases(page, known)
    if not page.words.isdisjoint(_ASKED_WORDS):
        yield from _answers(page, known)
    if ":" in page.text:
        yield from _labelled(page, known)
    if " und " in page.text:
        yield from _rows(page, known)
    if any(word.startswith(_MADE_OUT_WORDS) for word in page.words):
        yield from _told(page, known, _MADE_OUT, "name.owner")
    if " von " in page.text:
        yield from _told(page, known, _FROM, "name.from", is_listed=True)
    if ":" in page.text and not page.words.isdisjoint(_ATTENDING_WORDS):
        yield from _attending(page, known)
    yield from _behind_initials(page, known)
    yield from _loud(page, known)
    if not page.words.isdisjoint(_CLOSINGS):
        yield from _told(page, known, _CLOSED, "name.signed")


def _in_cases(page: Page, known: Lists) -> Iterator[Candidate]:
    """Yield whom a case is called by: both parties, or one who is known for a family name."""
    for found in _CASE.finditer(page.folded):
        is_dispute = found["two"] is not None
        if max(len(found["one"]), len(found["two"] or "")) > _LONGEST_PARTY:
            continue
        for name in ("one", "two") if is_dispute else ("one",):
            word = found[name]
            is_plain = is_noun(known, word) if page.text[found.start(name)].isupper() else is_word(known, word)
            is_plain = is_plain or word in known.titles or word in known.roles
            if not is_plain and (is_dispute or (word in known.family and word not in PROSE)):
                yield _candidate(page, *found.span(name), "name.case")


def _answers(page: Page, known: Lists) -> Iterator[Candidate]:
    """Yield what is answered to who somebody is."""
    for found in (found for pattern in (_ASKED, _BOOKED) for found in pattern.finditer(page.folded)):
        words = list(_NAME.finditer(page.folded, found.start("name"), found.end("name")))
        is_known = any(each[0] in known.given or each[0] in known.family for each in words)
        is_known = is_known or _OF_PERSON.search(page.folded, found.start(), found.start("name")) is not None
        if is_known and all(_is_name(page, known, each) for each in words):
            yield _candidate(page, *found.span("name"), "name.answer")


def _is_name(page: Page, known: Lists, found: re.Match[str]) -> bool:
    """Say whether a word may be a name, by its case."""
    if found[0].endswith(OFFICE_ENDINGS):
        return False
    if found[0] in known.given and found[0] not in PROSE:
        return True
    return not (is_noun(known, found[0]) if page.text[found.start()].isupper() else is_word(known, found[0]))


def _labelled(page: Page, known: Lists) -> Iterator[Candidate]:
    for found in _LABEL.finditer(page.text):
        label = page.folded[found.start("label") : found.end("label")].split()[-1]
        word = page.folded[found.start("name") : found.end("name")].partition("-")[0]
        is_label = label in _MORE_LABELS or () in known.marked.get(label, ()) or () in known.labels.get(label, ())
        if is_label and not is_noun(known, word) and word not in _NOBODY:
            yield _candidate(page, *found.span("name"), "name.label")


def _rows(page: Page, known: Lists) -> Iterator[Candidate]:
    """Yield the family names of a row of them."""
    for row in _ROW.finditer(page.text):
        words = [
            found for found in _NAME.finditer(page.text, *row.span()) if found[0] not in {"und", "sowie", "oder"}
        ]
        plain = [page.folded[found.start() : found.end()] for found in words]
        if sum(word in known.family for word in plain) * 2 >= len(plain) and not any(
            is_noun(known, word) for word in plain
        ):
            for found in words:
                yield _candidate(page, *found.span(), "name.row")


def _attending(page: Page, known: Lists) -> Iterator[Candidate]:
    """Yield who is listed behind a word for who was there: full names, and family names among such as are known."""
    for listed in _ATTENDING.finditer(page.text):
        found = [
            each
            for each in _ATTENDANT.finditer(page.text, *listed.span("row"))
            if _are_names(page, known, each.start("name"), each.end("name"))
        ]
        alone = [page.folded[each.start("name") : each.end("name")] for each in found if " " not in each["name"]]
        is_known = sum(word in known.family for word in alone) * 2 >= len(alone)
        for each in found:
            if " " in each["name"] or is_known:
                yield _candidate(page, *each.span("name"), "name.row")


def _are_names(page: Page, known: Lists, start: int, end: int) -> bool:
    """Say whether all words have capitals, but for particles, and none is another noun."""
    words = [found for found in _NAME.finditer(page.text, start, end) if found[0] not in PARTICLES]
    plain = [page.folded[found.start() : found.end()] for found in words]
    return (
        bool(words)
        and all(found[0][0].isupper() for found in words)
        and not any(is_noun(known, word) for word in plain)
        and (plain[-1] in known.family or _FIRM.fullmatch(plain[-1]) is None)
    )


def _behind_initials(page: Page, known: Lists) -> Iterator[Candidate]:
    """Yield the family names behind an initial that are known, told with the given name, or below a letter."""
    for found in _INITIAL.finditer(page.text) if ". " in page.text else ():
        family = page.folded[found.start("family") : found.end("family")]
        is_said = found["verb"] is None or found["verb"] in VERBS
        is_meant = family in known.family or _is_told_in_full(page, known, found) or _ends_letter(page, found)
        if is_said and is_meant and not is_noun(known, family):
            yield _candidate(page, *found.span("name"), "name.initial")


def _is_told_in_full(page: Page, known: Lists, found: re.Match[str]) -> bool:
    """Say whether a given name that begins so stands before the family name elsewhere on the page."""
    full = re.search(rf"(?<![\w-])({found['name'][0]}[^\W\d_]+) {found['family']}(?![\w-])", page.text)
    return full is not None and full[1].lower() in known.given


def _ends_letter(page: Page, found: re.Match[str]) -> bool:
    """Say whether a name stands alone in the last line of a letter."""
    is_alone = page.text[: found.start()].endswith("\n") and not page.text[found.end() :].strip()
    return is_alone and not page.words.isdisjoint(_OF_LETTERS)


def _loud(page: Page, known: Lists) -> Iterator[Candidate]:
    """Yield the names whose family name stands first, in capitals: "HUBER-MEIER Vreni"."""
    for found in _LOUD.finditer(page.text):
        given = page.folded[found.start("given") : found.end("given")]
        parts = re.split("[-']", page.folded[found.start("family") : found.end("family")])
        if given in known.given and given not in PROSE and any(part in known.family for part in parts):
            yield _candidate(page, *found.span("name"), "name.loud")


def _told(
    page: Page, known: Lists, pattern: re.Pattern[str], rule: str, *, is_listed: bool = False
) -> Iterator[Candidate]:
    """Yield the names that a pattern leads to, none of whose words is another noun or a place."""
    for found in pattern.finditer(page.text):
        name = page.folded[found.start("name") : found.end("name")].replace("-", " ")
        words = [word for word in name.split() if word not in PARTICLES]
        first, last = words[0], words[-1]
        if rule == "name.signed" and len(words) == 1 and not is_given_name(known, first):
            continue
        if any(is_noun(known, word) or word in _NO_OWNERS or word in PLACES for word in words):
            continue
        is_given = first in known.given or sounds_given(known, first)
        is_firm = last not in known.family and _FIRM.fullmatch(last) is not None
        is_adjective = first not in known.family and first.endswith(("sche", "schen", "scher"))
        if not (is_firm or is_adjective) and (is_given or last in known.family or not is_listed):
            yield _candidate(page, *found.span("name"), rule)


def _candidate(page: Page, start: int, end: int, rule: str) -> Candidate:
    return Candidate(start, end, PiiClass.PERSON_NAME, rule, page.folded[start:end], Certainty.CUED)
