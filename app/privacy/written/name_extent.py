"""How far a name reaches: what goes on with it, what follows, and what is none of it."""

from __future__ import annotations

import re
from typing import Final

from app.privacy.gazetteer.german import PROSE
from app.privacy.written.cues import Token
from app.privacy.written.dates import MONTH
from app.privacy.written.name_words import FUNCTION_WORDS, NOT_NAMES, PARTICLES, Lists, lists
from app.privacy.written.names_english import is_full_name, is_plain_family
from app.privacy.written.page import Page

_JOINT: Final = re.compile(r"[ ]{1,2}|-|'|\.[ ]|[ ]?\n {0,12}")
_MAX_WORDS: Final = 5
_OF_A_NUMBER: Final = re.compile(rf"(?:[^\W\d_]+(?=[0-9])|{MONTH} [0-9])")  # F07495107, Jul 10
_AS_IN: Final = frozenset({"de", "como", "wie", "comme", "as", "for", "in"})
NOUN: Final = re.compile(
    r".*(?:ung|heit|keit|schaft|tion|ismus|tat|nis|chen|(?:frau|kind|buch|tisch|mann|vog|bruder|schwester|stern|blum|engel|bach|haus|glock|eis)lein|tag|zeit|geld)$|hunger|angst|gluck|hilfe|arbeit|urlaub|post|blumen|wasser|"
    r"recht|fieber|schmerzen|kaffee|tee|brot|bescheid|auto|autos|fußball|klavier|deutsch|englisch|durst|platz|buch|haus|kinder|frau|herr|mann"
)
_GERMAN_FAMILY: Final = re.compile(
    r".{2,}(?:mann|berg|berger|feld|stein|bach|bacher|hardt|meier|meyer|maier|mayer|muller|mueller|huber|hofer|bauer|"
    r"schmidt|schmid|wald|sen|ski|ler|ner|ker|ke|rich|ing|horn|hoff|kamp|oglu)$"
)


def is_upper(page: Page, token: Token) -> bool:
    """Say whether a word begins with a capital."""
    return page.text[token.start].isupper()


def is_title_word(page: Page, known: Lists, token: Token) -> bool:
    """Say whether a word is a title; of one letter an initial in English: "Jane M. Doe"."""
    return token.word in known.titles and (len(token.word) > 1 or page.language[:2] != "en")


def is_initial(page: Page, token: Token) -> bool:
    """Say whether a word is the first letter of a name, and no word: "Dr I. Weber"."""
    return len(token.word) == 1 and is_upper(page, token) and page.text.startswith(".", token.end)


def is_spelling(page: Page, index: int) -> bool:
    """Say whether a word only says which letter is meant: "J de José"."""
    if index < 2 or page.tokens[index - 1].word not in _AS_IN:
        return False
    letter = page.tokens[index - 2].word
    if letter == "as" and index > 2:  # "M as in Mary"
        letter = page.tokens[index - 3].word
    return len(letter) == 1 and page.tokens[index].word.startswith(letter)


def may_be_name(known: Lists, token: Token) -> bool:
    """Say whether a word is a given name, or at least none of those that join others."""
    return token.word in known.given or (len(token.word) > 2 and token.word not in FUNCTION_WORDS)


def goes_on(page: Page, index: int) -> bool:
    """Say whether another word in capitals follows."""
    token, following = page.tokens[index : index + 2]
    joint = page.text[token.end : following.start]
    if joint == " " and following.word in PARTICLES and is_upper(page, following) and index + 2 < len(page.tokens):
        behind = page.tokens[index + 2]  # Lucas De Sousa, Anne Le Gall
        is_one = page.text[following.end : behind.start] in {" ", "'"} and is_upper(page, behind)
        return is_one and behind.word in lists().family
    is_word = following.word not in NOT_NAMES or (len(token.word) == 1 and is_initial(page, following))
    is_word = is_word and is_upper(page, following)
    is_letters = joint == "." and len(token.word) == 1 and is_initial(page, following)  # J.M. Doe
    is_code = page.text[following.end : following.end + 1].isdigit()
    return (
        (is_letters or joint in {" ", "-", ". "})
        and is_word
        and not is_code
        and following.word not in FUNCTION_WORDS
    )


def is_followed(page: Page, known: Lists, index: int) -> bool:
    """Say whether a family name stands right behind, past an initial."""
    tokens = page.tokens
    for ahead in (1, 2):
        if index + ahead >= len(tokens):
            return False
        token = tokens[index + ahead]
        gap = page.text[tokens[index + ahead - 1].end : token.start]
        if len(token.word) == 1 and not is_upper(page, token):
            return False  # "Merci à Paul"
        if not _JOINT.fullmatch(gap) or (gap == ". " and len(tokens[index + ahead - 1].word) > 1):
            return False  # "Pat. Meier" is a patient
        is_family = token.word in known.family or (
            is_upper(page, token) and (token.word in known.family_words or is_plain_family(page, token.word))
        )
        if is_family or (len(token.word) > 1 and _GERMAN_FAMILY.fullmatch(token.word) and is_upper(page, token)):
            return True
        if len(token.word) > 1 and token.word not in known.given:
            return False
    return False


def last_word(page: Page, known: Lists, index: int, *, is_sure: bool) -> int:
    """Return the last word of the name that begins at a word."""
    tokens = page.tokens
    last = index
    for at in range(index + 1, min(index + _MAX_WORDS, len(tokens))):
        token = tokens[at]
        gap = page.text[tokens[at - 1].end : token.start]
        is_apart = not _JOINT.fullmatch(gap) or (gap == ". " and len(tokens[at - 1].word) > 1)
        is_apart = is_apart and not (gap == "." and len(tokens[at - 1].word) == 1 and is_initial(page, token))
        if is_apart or ("\n" in gap and token.word not in known.family):
            break
        # In small letters only within a name: "luc le gall", not "luc perrin du service".
        is_within = page.language[:2] == "fr" and (at == index + 1 or tokens[at - 1].word in PARTICLES)
        if token.word in PARTICLES and (is_within or is_upper(page, tokens[index])):
            continue
        if _is_middle_initial(page, at):
            continue  # Karoline M. Brentano
        if "\n" in gap and page.text.startswith("-", token.end):
            break  # Frank Müller, and below it Robert-Koch-Straße
        if not _belongs(page, known, index, at, is_sure=is_sure):
            break
        last = at
    return last


def _is_middle_initial(page: Page, at: int) -> bool:
    """Say whether a word is a letter with a point, and more in capitals follows."""
    token = page.tokens[at]
    if len(token.word) > 1 or page.language[:2] != "de" or not is_upper(page, token) or at + 1 >= len(page.tokens):
        return False
    following = page.tokens[at + 1]
    return page.text[token.end : following.start] == ". " and is_upper(page, following)


def _belongs(page: Page, known: Lists, index: int, at: int, *, is_sure: bool) -> bool:
    """Say whether the word `at` belongs to the name that begins at `index`."""
    token = page.tokens[at]
    is_joined = page.text[token.start - 1] == "-" and token.word in known.given  # "Ernst-August"
    if token.word in FUNCTION_WORDS and page.text[token.start : token.end].isupper() and len(token.word) > 1:
        return token.word in known.family_words  # "MISSUS APPLE THAT IS"
    if (
        (token.word in NOT_NAMES and not is_joined and not is_initial(page, token))
        or is_title_word(page, known, token)
        or _OF_A_NUMBER.match(page.folded, token.start)
    ):
        return False
    is_next = at == index + 1 or (at == index + 2 and _is_middle_initial(page, at - 1) and token.word not in PROSE)
    if not is_upper(page, page.tokens[index]):
        is_linked = is_next or page.tokens[at - 1].word in PARTICLES
        if page.language[:2] == "fr" and not is_linked and token.word in known.given:
            return False  # the next of several people
        is_word = page.language[:2] != "fr" or token.word in known.common or is_upper(page, token)
        is_family = token.word in known.family or (token.word in known.family_words and not is_word)
        is_family = is_family or (is_next and is_full_name(page, known, index))
        return is_family or (is_sure and is_next and may_be_name(known, token))
    if not is_upper(page, token):
        return False
    if (
        page.language[:2] != "de"
        or (is_sure and is_next)
        or token.word in known.family
        or token.word in known.given
    ):
        return True
    if is_next and page.tokens[index].word in known.sure:
        return len(token.word) > 2 and not NOUN.fullmatch(token.word)
    return _GERMAN_FAMILY.fullmatch(token.word) is not None
