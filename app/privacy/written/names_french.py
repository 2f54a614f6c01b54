"""Names of people by what French puts before them: a rank, a family, a maiden name, whoever is spoken to."""

from __future__ import annotations

import functools
import re
from typing import Final

from app.privacy.gazetteer import french
from app.privacy.written.cues import Token
from app.privacy.written.name_extent import goes_on, is_upper
from app.privacy.written.name_titles import SAID_TITLES
from app.privacy.written.name_words import FUNCTION_WORDS, NOT_NAMES, PARTICLES, Lists, lists
from app.privacy.written.no_names_french import WAYS
from app.privacy.written.page import Page

_RANKS: Final = frozenset(french.RANKS.split())
_OFFICES: Final = _RANKS | frozenset(french.OFFICES.split())
_OF_RANKS: Final = tuple(phrase.strip() for phrase in french.OF_RANKS.split(","))
_LAST_OF_RANKS: Final = _OFFICES | {phrase.split()[-1] for phrase in _OF_RANKS}
_ARTICLE: Final = (
    r"(?<![^\W_])(?:l'|(?:le|la|du|au|un|une|cet?|cette|mon|ma|ton|ta|son|sa|notre|votre|leur|aux?) )?"
)
_BEHIND: Final = "|".join(phrase.replace(" ", ".") for phrase in _OF_RANKS)
_RANKED: Final = re.compile(
    rf"(?P<article>{_ARTICLE})(?P<rank>{'|'.join(_OFFICES)})(?:[ -](?:{_BEHIND})){{0,2}} $"
)
_KIN: Final = frozenset(["oncle", "tante", "tonton", "tata", "tatie", "papi", "papy", "mamie"])
_RANK_CHARS: Final = 60
_BEGINS: Final = re.compile(r"(?:\A|\n|[.!?:«,]\s|[-–—] )\Z")
_BEGIN_CHARS: Final = 3
# What is said to somebody, also where a recogniser of speech leaves the comma out.
_SPOKEN_TO: Final = re.compile(
    r",| ?[?!]| (?:qu'|d'ou|(?:que|quel|quelle|quels|quelles|vous|votre|vos|combien|ou|pourquoi|comment|"
    r"quand|est-ce|avez|etes|pouvez|confirmez|merci|c'est|je|j'ai|nous)(?![^\W_]))"
)
_OF_A_FAMILY: Final = frozenset(french.OF_A_FAMILY.split())
_AFFAIRS: Final = frozenset(french.AFFAIRS.split())
_CALLED: Final = frozenset(french.CALLED.split())
_FIRST: Final = frozenset(french.FIRST.split())
# Given names that are countries or what firms and authorities are called as well: "France TRAVAIL".
_FIRMS_WORDS: Final = frozenset(
    ["france", "paris", "bretagne", "normandie", "martinique", "citroen", "jour", "art", "or"]
)
# Of what people say that they are: "Je suis Data Scientist".
_NO_OWN_WORDS: Final = (
    "data product full web lead business community stack owner scientist analyst manager developer designer "
    "freelance scrum master marketing coach chef chargee charge responsable consultante consultant etudiante etudiant "
    "client cliente francais francaise membre expert experte charlie premium admin support officer junior senior "
    "software engineer back front end team project sales key account head cloud devops architect head"
)
_TRADE_ENDS: Final = (
    "eur",
    "eure",
    "euse",
    "ier",
    "iere",
    "trice",
    "iste",
    "ien",
    "ienne",
    "ant",
    "ante",
    "aire",
    "logue",
    "ais",
    "aise",
)
_NO_OWN: Final = frozenset(_NO_OWN_WORDS.split())
# Of whom a paper tells: "AUDITION DE", "fille de".
_HEARD: Final = frozenset(
    [
        "audition",
        "interrogatoire",
        "deposition",
        "plainte",
        "interpellation",
        "confrontation",
        "fils",
        "fille",
        "et",
        "enfant",
    ]
)
_GREETINGS: Final = frozenset({"cher", "chere", "bonjour", "bonsoir", "salut", "coucou", "allo"})
_SPOKEN_OF: Final = frozenset(french.SPOKEN_OF.split())
_TITLES_OF_SEVERAL: Final = frozenset(french.SEVERAL.split())
_TRADES: Final = frozenset(french.TRADES.split())
_BRANDS: Final = frozenset(french.BRANDS.split())
_SEVERAL: Final = frozenset({"les", "aux", "des"})
_BORN: Final = frozenset({"née", "Née", "nee"})
_TITLES: Final = SAID_TITLES | {"mme", "mlle", "dr"}
_NOT_BEHIND_TITLES: Final = frozenset(
    ["bon", "bonne", "trouve", "gentil", "gros", "cher", "constant", "court", "general", "noel"]
)
# Whoever does something, by the end of the word: "l'échevine Léger", "la bourgmestre Dubois", "le préposé Morel".
_AGENT: Final = re.compile(
    r"(?:l'|(?:le|la|du|au|une?|cet?|cette|mon|ma|notre|votre|son|sa) )"
    r"(?P<agent>[^\W\d_]+(?:euse|[tgnsvlu]eur|ier|trice|ienne?|iste|iere|logue|iatre|iaire|mestre|chevine?|posee?|"
    r"argee?|ante?|ente|ere|ecin|aine))(?:[ -](?:chef|adjointe?))? $"
)
_NO_AGENTS: Final = frozenset(french.NO_AGENTS.split())
# Of such a person, and no name: le directeur Général, le chanteur Breton.
_ADJECTIVES: Final = frozenset(french.ADJECTIVES.split())
_AGENT_CHARS: Final = 50
_NAMED: Final = frozenset({"nom", "ordre", "part"})  # au nom de, à l'ordre de, de la part de
_PAPERS: Final = frozenset({"grise", "passeport"})  # of whom they are: "la carte grise de Vidal"
_WISHES: Final = frozenset(
    ["anniversaire", "fete", "felicitations", "bravo", "merci", "bienvenue", "hommage", "bonjour", "chapeau"]
)
_NAMED_BY: Final = frozenset({"au", "l", "la"})
_BEARING: Final = frozenset({"et", "porte", "portant", "sous"})  # "il porte le nom huet"
_NOT_ITS_OWN: Final = frozenset({"la", "le", "du"})  # madame le juge
_PLURALS: Final = ("s", "x", "z")
_SHORTEST: Final = 3
# What stands above or before a name, and is none: "BILAN Sophie".
_HEADING_WORDS: Final = (
    "objet bilan suivi rendu consultation note rappel lettre courrier fiche rapport resume synthese examen visite message "
    "ordonnance facture devis reunion appel point salon equipe groupe classe binome projet compte hospitalisation "
    "attention urgent rendez vous relance annexe copie photo anniversaire secteur chambre salle bureau agence"
)
_HEADINGS: Final = frozenset(_HEADING_WORDS.split())
_LEAD_CHARS: Final = 3
_CELL_STOPS: Final = re.compile(r" ?(?:[\n|;(]|$)|[, \n]{1,2}nee?s? ")
_CALLED_ENDS: Final = re.compile(r"\s?(?:[,!.?…;]|$)|\n", re.MULTILINE)
_CALLING: Final = re.compile(r" (?:a l'appareil|au telephone|au bout du fil)(?![^\W_])")
# "P / 40AE73282 / Valette (passeport)": alone between two strokes.
_CELL_BEFORE: Final = re.compile(r"[0-9] ?/ ?$")
_CELL_ENDS: Final = re.compile(r" ?(?:[/(,;\n]|$)")
_ROW_ENDS: Final = re.compile(r"\s?(?:[,.;)(]|et |$)|\n", re.MULTILINE)
# "Vous êtes monsieur ? Prévost, comme mon père."
_ASKED: Final = re.compile(
    r"(?<![^\W_])(?:nom|appareil|appelle|appelez|appeler|appelait|prenom|qui|monsieur|madame|mademoiselle|docteur)"
    r"(?:[ ,'-][^?.!]{0,40})? ?\?\s{1,2}"
    r"(?:(?:oui|alors|euh|attendez|bien sur|donc|c'est|ce sera|au nom de|monsieur|madame|le nom de)[ ,.:…]{1,3})"
    r"{0,4}$"
)
# "Nom de famille ? merle.", as recognisers of speech write it.
_ASKED_FOR_NAME: Final = re.compile(
    r"(?<![^\W_])nom(?: de famille| de jeune fille| de naissance)?(?:,? s'il (?:vous|te) plait)? ?\? {1,2}"
    r"(?:(?:oui|alors|euh|c'est|le nom c'est)[ ,.:…]{1,3}){0,3}(?:d[aeiu] |le |la |van |von |ben )?$"
)
_ASKED_CHARS: Final = 100


@functools.cache
def _given() -> frozenset[str]:
    """Return the given names of France that are hardly a word as well."""
    from app.privacy.gazetteer import french_names  # noqa: PLC0415 -- large tables

    return frozenset(french_names.GIVEN.split())


@functools.cache
def _families() -> frozenset[str]:
    """Return the family names of France that are no given names as well: these are names in small letters, too."""
    from app.privacy.gazetteer import french_names  # noqa: PLC0415 -- large tables

    given = frozenset(f"{french_names.GIVEN} {french_names.AMBIGUOUS}".split())
    return frozenset(re.split(r"[ -]", french_names.FAMILY)) - PARTICLES - given - lists().common


def is_told(page: Page, known: Lists, index: int) -> bool:
    """Say whether the words before tell that a name begins at a word, as only French has them."""
    token, before = page.tokens[index], page.tokens[index - 1]
    gap = page.text[before.end : token.start]
    if gap == " " or (gap == "'" and before.word == "d"):
        if not is_upper(page, token):
            return _is_told_in_small(page, known, index)
        rules = (_is_of_a_family, _is_ranked, _is_called)
        return any(rule(page, known, index) for rule in rules)
    if is_upper(page, token) and gap == ", " and _is_borne(page, index):
        return _is_family(known, _name_at(page, index))
    if is_upper(page, token) and gap in {", ", " ! "} and before.word in _CALLED:
        return _is_called(page, known, index)
    if is_upper(page, token) and _CALLING.match(page.folded, token.end):
        return token.word in _families() and token.word not in _BRANDS
    if gap.endswith("/ ") and is_upper(page, token) and _CELL_BEFORE.search(gap) is not None:
        return (
            token.word in _families()
            and token.word not in _BRANDS
            and _CELL_ENDS.match(page.text, token.end) is not None
        )
    is_answer = "?" in gap or (gap.strip() in {"", ",", ".", ":"} and "?" in page.text)
    return is_answer and _is_answer(page, known, index)


def is_of_several(page: Page, index: int) -> bool:
    """Say whether a name is the first of several behind one title: "Mesdames Delmas et Roux"."""
    return index > 0 and page.tokens[index - 1].word in _TITLES_OF_SEVERAL and page.language[:2] == "fr"


def is_family_first(page: Page, index: int) -> bool:
    """Say whether a family name stands before a given one, as lists have them: "DELMAS Julie"."""
    before, token = page.tokens[index - 1], page.tokens[index]
    written = page.text[before.start : before.end]
    if page.text[before.end : token.start] != " " or before.word in _BRANDS or not written[0].isupper():
        return False
    lead = page.text[max(before.start - _LEAD_CHARS, 0) : before.start].rstrip(" ")
    is_shouted = written.isupper() and page.text[token.start : token.end].isupper()
    is_begun = not lead or lead[-1] in "\n|;:\t" or (is_shouted and lead[-1] == ",")
    led = [each.word for each in page.tokens[max(index - 3, 0) : index - 1]]
    is_child = len(led) > 1 and led[1] in {"de", "d"} and led[0] in _HEARD
    if before.word in _families():
        return written.isupper() or is_begun
    is_placed = is_child or (is_begun and _ends_cell(page, token))
    if not is_placed or token.word not in lists().given:
        return False
    return written.isupper() and _may_be_family(page, before)


def _ends_cell(page: Page, token: Token) -> bool:
    """Say whether a name ends with a word, as it does in lists and heads: before a line's end, a stroke, a birth."""
    return _CELL_STOPS.match(page.folded, token.end) is not None


def _may_be_family(page: Page, token: Token) -> bool:
    """Say whether a word in capitals may be a family name that is on no list: none that says who or what follows."""
    known = lists()
    if len(token.word) <= _SHORTEST or token.word in NOT_NAMES or token.word in FUNCTION_WORDS:
        return False
    is_label = token.word in known.titles or token.word in known.roles or token.word in known.labels
    is_led = token.word in known.marked or token.word in known.named or token.word in known.greetings
    is_other = (
        token.word in _HEADINGS
        or token.word in _OFFICES
        or token.word in WAYS
        or token.word in _CALLED
        or token.word in known.given
    )
    return not (is_label or is_led or is_other or any(cue.start <= token.start < cue.end for cue in page.cues))


def is_own_name(page: Page, known: Lists, index: int) -> bool:
    """Say whether two words on no list are whoever says "je suis": neither is what somebody does or is."""
    tokens = page.tokens
    if tokens[index - 1].word != "suis" or page.language[:2] != "fr" or index + 1 >= len(tokens):
        return False
    names = tokens[index : index + 2]
    if page.text[names[0].end : names[1].start] != " " or _CALLED_ENDS.match(page.text, names[1].end) is None:
        return False
    return all(_is_word_in_capitals(page, token) and not _says_what(known, token) for token in names)


def _says_what(known: Lists, token: Token) -> bool:
    """Say whether a word is what somebody does: "Je suis Ingénieur Logiciel"."""
    is_told = token.word in known.roles or token.word in known.titles or token.word in known.labels
    return is_told or token.word in _NO_OWN or token.word.endswith(_TRADE_ENDS)


def is_before_shouted(page: Page, index: int) -> bool:
    """Say whether a given name that is a word as well stands before a family name in capitals: "Camille ARZANO"."""
    tokens = page.tokens
    if page.language[:2] != "fr" or index + 1 >= len(tokens) or tokens[index].word in _FIRMS_WORDS:
        return False
    token, behind = tokens[index : index + 2]
    written, family = page.text[token.start : token.end], page.text[behind.start : behind.end]
    if page.text[token.end : behind.start] != " " or not family.isupper() or not _may_be_family(page, behind):
        return False
    if written.isupper():  # "AUDITION DE CAMILLE ARZANO"
        return index > 1 and tokens[index - 1].word == "de" and tokens[index - 2].word in _HEARD
    return True


def is_before_family(page: Page, known: Lists, index: int) -> bool:
    """Say whether a family name in small letters follows a given one, past the particles of it: "luc le gall"."""
    tokens = page.tokens
    at = index + 1
    while at < len(tokens) and at < index + 3 and tokens[at].word in PARTICLES:
        at += 1
    if at >= len(tokens) or page.text[tokens[at - 1].end : tokens[at].start] not in {" ", "-", "'"}:
        return False
    word = tokens[at].word
    if is_upper(page, tokens[at]):
        return False
    if _is_wished(page, index):
        return word in known.family_words or word in known.family
    if word in known.common or word in _BORN:
        return False
    is_titled = index > 0 and tokens[index - 1].word in _TITLES
    if tokens[index].word in known.sure or tokens[index].word in _FIRST or is_titled:
        return word in known.family_words or word in known.family
    return word in _families()


def _is_wished(page: Page, index: int) -> bool:
    """Say whether somebody is greeted, thanked or booked for at a word: "bon anniversaire à", "au nom de"."""
    tokens = page.tokens
    if index < 2 or page.text[tokens[index - 1].end : tokens[index].start] not in {" ", "'"}:
        return False
    led = tokens[index - 2].word, tokens[index - 1].word
    return (led[0] in _WISHES and led[1] == "a") or (led[0] in _NAMED and led[1] in {"de", "d"})


def is_in_row(page: Page, known: Lists, index: int) -> bool:
    """Say whether a word is the family name of one more of those present: "Weber, Laroche et Clément."."""
    token = page.tokens[index]
    if page.language[:2] != "fr" or not _is_family(known, token):
        return False
    if page.tokens[index - 1].word == "et":
        return True
    return token.word not in known.common and _ROW_ENDS.match(page.text, token.end) is not None


def _is_family(known: Lists, token: Token) -> bool:
    return (token.word in known.family or token.word in known.family_words) and token.word not in _BRANDS


def _name_at(page: Page, index: int) -> Token:
    """Return the word by which a name in capitals is known: of "Da Silva" and "Le Goff" the second."""
    token = page.tokens[index]
    if token.word not in PARTICLES or index + 1 >= len(page.tokens):
        return token
    behind = page.tokens[index + 1]
    is_one = page.text[token.end : behind.start] in {" ", "'"} and is_upper(page, behind)
    return behind if is_one else token


def _is_word_in_capitals(page: Page, token: Token) -> bool:
    """Say whether a word may be any family name: Title, of some length, and not one that never is one."""
    written = page.text[token.start : token.end]
    is_word = token.word in NOT_NAMES or token.word in FUNCTION_WORDS
    is_word = is_word or token.word in _OFFICES or token.word in WAYS
    return written[1:].islower() and len(written) >= _SHORTEST and not is_word


def _ranked(page: Page, last: Token) -> re.Match[str] | None:
    return _RANKED.search(page.folded, max(last.end - _RANK_CHARS, 0), last.end + 1)


def _is_ranked(page: Page, known: Lists, index: int) -> bool:
    """Say whether a rank stands before: behind an article, or before a name that is well known."""
    token, before = _name_at(page, index), page.tokens[index - 1]
    if before.word not in _LAST_OF_RANKS:
        return _is_agent(page, known, index)
    ranked = _ranked(page, before)
    if ranked is None or token.word in _OFFICES:
        return False
    is_sure = ranked["rank"] in _RANKS and (ranked["article"] != "" or _is_spoken_to(page, ranked, token))
    return _is_family(known, token) or (is_sure and _is_word_in_capitals(page, token))


def _is_spoken_to(page: Page, ranked: re.Match[str], name: Token) -> bool:
    """Say whether a sentence begins with a rank and a name: "Inspecteur Labbé, que savez-vous ?"."""
    is_first = _BEGINS.search(page.text, max(ranked.start() - _BEGIN_CHARS, 0), ranked.start()) is not None
    return is_first and _SPOKEN_TO.match(page.folded, name.end) is not None


def _is_agent(page: Page, known: Lists, index: int) -> bool:
    """Say whether a family name that is nothing else stands behind somebody who is told by what he or she does."""
    token = _name_at(page, index)
    if (
        not _is_family(known, token)
        or token.word in _given() | _ADJECTIVES
        or not _is_word_in_capitals(page, token)
    ):
        return False
    start = page.tokens[index].start
    agent = _AGENT.search(page.folded, max(start - _AGENT_CHARS, 0), start)
    return agent is not None and agent["agent"] not in _NO_AGENTS


def _is_of_a_family(page: Page, known: Lists, index: int) -> bool:
    """Say whether several people are told by their name, or somebody by that of birth."""
    token, before = _name_at(page, index), page.tokens[index - 1]
    if page.text[before.start : before.end] in _BORN or before.word in _OF_A_FAMILY:
        return _is_word_in_capitals(page, token) or _is_family(known, token)
    is_named = before.word in {"de", "d"} and index > 1 and page.tokens[index - 2].word in _NAMED
    if _is_borne(page, index):
        return _is_word_in_capitals(page, token)
    if before.word == "de" and index > 1 and page.tokens[index - 2].word in _PAPERS:
        return token.word in _families() and token.word not in _BRANDS
    if before.word in _AFFAIRS or is_named:
        return _is_family(known, token)
    is_joined = page.text.startswith("-", token.end)
    if before.word not in _SEVERAL or page.text[before.end - 1].isupper() or is_joined:
        return False
    if token is not page.tokens[index]:
        return _is_family(known, token)
    is_alone = index + 1 >= len(page.tokens) or not goes_on(page, index)
    return is_alone and _is_family(known, token) and _is_word_in_capitals(page, token)


def _is_borne(page: Page, index: int) -> bool:
    """Say whether a paper or somebody has the name that begins at a word: "il porte le nom huet"."""
    before = [each.word for each in page.tokens[max(index - 3, 0) : index]]
    return (before[1:] == ["le", "nom"] and before[0] in _BEARING) or before == ["de", "jeune", "fille"]


def _is_called(page: Page, known: Lists, index: int) -> bool:
    """Say whether somebody is spoken to or of by the family name: "merci Teixeira, tu gères"."""
    token, before = _name_at(page, index), page.tokens[index - 1]
    is_there = before.word == "est" and page.text.endswith("'est", 0, before.end)  # c'est Delmas
    if before.word in _SPOKEN_OF or is_there:
        return token.word in _families() and token.word not in _BRANDS
    if before.word == "chez" and token.word in _families() - _BRANDS:
        return _CALLED_ENDS.match(page.text, token.end) is not None
    is_name = before.word in _CALLED and _is_family(known, token) and token.word not in known.common
    return is_name and _CALLED_ENDS.match(page.text, token.end) is not None


def _is_answer(page: Page, known: Lists, index: int) -> bool:
    """Say whether a family name answers the question who somebody is."""
    token = _name_at(page, index)
    if not _is_family(known, token) or token.word in known.titles:
        return False
    start = page.tokens[index].start
    if not is_upper(page, token) and token.word in known.common:
        return False
    asked = _ASKED if is_upper(page, token) else _ASKED_FOR_NAME
    is_short = _CALLED_ENDS.match(page.text, token.end) is not None
    return is_short and asked.search(page.folded, max(start - _ASKED_CHARS, 0), start) is not None


def _is_told_in_small(page: Page, known: Lists, index: int) -> bool:
    """Say whether a title, a rank or a family stands before a well-known name in small letters."""
    tokens = page.tokens
    token, before = tokens[index], tokens[index - 1]
    name = token
    if before.word in _TITLES and token.word in known.given and is_before_family(page, known, index):
        return True
    if token.word in PARTICLES:
        if index + 1 >= len(tokens) or page.text[token.end : tokens[index + 1].start] != " ":
            return False
        name = tokens[index + 1]
        if token.word in _NOT_ITS_OWN and (name.word not in _families() or name.word in _TRADES):
            return False
    if before.word in _GREETINGS and token.word in known.sure and token.word in _given():
        return True
    if name.word not in known.family and name.word not in known.family_words:
        return False
    if before.word in _TITLES:
        return name.word not in _NOT_BEHIND_TITLES
    if name.word in known.common:
        return False
    return before.word in _OF_A_FAMILY or (name.word not in _TRADES and _is_led_in_small(page, index, name))


def _is_led_in_small(page: Page, index: int, name: Token) -> bool:
    """Say whether words that stand before much else as well, too, stand before a name in small letters."""
    tokens = page.tokens
    before = tokens[index - 1]
    if before.word == "de" and index > 1 and tokens[index - 2].word in _NAMED:
        return index > 2 and tokens[index - 3].word in _NAMED_BY
    is_on_paper = before.word == "de" and index > 1 and tokens[index - 2].word in _PAPERS
    if is_on_paper or _is_borne(page, index):
        return name.word in _families()
    if before.word == "les":
        return name.word in _families() and not name.word.endswith(_PLURALS)
    if before.word in _KIN and tokens[index].word in PARTICLES:
        return False  # "la tante de Jean"
    ranked = _ranked(page, before) if before.word in _LAST_OF_RANKS else None
    return ranked is not None and (ranked["article"] != "" or _is_spoken_to(page, ranked, name))
