"""English names in small letters, as recognisers of speech and hasty people write them: "jane doe", "mr doe"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.name_words import FUNCTION_WORDS, NOT_NAMES, Lists, lists
from app.privacy.written.page import Page

# Given names that everybody uses as words: of a name only before a family name that is no word.
_WORDLY_WORDS: Final = (
    "ace alpha amen angel april archer aria art ash aspen august autumn bar basil beat belle bonita boss boy "
    "brook bud buddy buster cal can candy chance charity charm chase cherish cherry chip christ clay cliff "
    "coco cola colon colt come coral coy crystal dai dakota deacon dee dell delta demi desire destiny diamond "
    "dick dimple dolly dove drake duke dulce dusty earl echo ember emerald eve fae faith fawn fern flora "
    "forest foster fox gage gale garland garnet garrison gay genesis ginger grace grant gray grey gunner guy "
    "gypsy hal harmony haven hawk heath heaven hem herb hone honey honor hope hunter ike ima indigo iris "
    "ivory ivy jet jewel jin journey joy judge jun june junior juniper juno justice kale karma kit laurel lea "
    "legacy liberty luck lucky lyric mac magnolia mai major man marina mark marvel mason maverick max may "
    "meadow mercury mercy merry miles mina misty mose neva norm novia olive oran ova pansy pat patience paz "
    "pearl pepper phoenix piper polo poppy porter precious primrose prudence punit rab rain red rich river "
    "rocky roman rose rosy royal ruby rusty saffron sage said salem sander scarlet scout see serenity shad "
    "shandy sierra sine sky soo sparkle star sterling summer sunny tad tag talon tan tansy tate teal tempest "
    "tiger topaz tory trey trinity tucker twinkle unity venus verity viola violet welcome wilder will willow "
    "win winter woody wren ying young"
)
_WORDLY: Final = frozenset(_WORDLY_WORDS.split())
# Given names that are words of another language only, and those of other languages that are words of English.
_EUROPEAN: Final = "andres carmen cesar chris dominique kimberley kurt leon lucas marc marco mario marion martin"
_NO_WORDS: Final = frozenset(_EUROPEAN.split())
_FOREIGN_WORDS: Final = frozenset({"else", "till", "rim", "nadir", "elif", "marten", "maxima"})
# Family names that may well follow a given one otherwise: "did anna cook", "ask peter early".
_LOOSE_WORDS: Final = (
    "best cash close early first for given gone good hand head help high hurt just light link long love low "
    "main may mean means money more most much must new next off on once only out pack park past person play "
    "post rather read reading rest right rule rush self sessions short sick still stock strange such time "
    "price towards wait walk way week well why wish with work worth worthy yet"
)
_LOOSE: Final = frozenset(_LOOSE_WORDS.split())
# And those that make a place of a given name that is one as well: "austin west", "victoria park".
_OF_PLACES_WORDS: Final = (
    "beach bridge bridges castle chapel church city county court east field fields flower flowers ford forest "
    "garden gardens gate green grove hall heath heights hill hills house lake lane north park parks plant "
    "river road south square street town towne valley west wood woods"
)
_OF_PLACES: Final = frozenset(_OF_PLACES_WORDS.split())
# Family names that are such plain words that no list has them.
_PLAIN_WORDS: Final = (
    "alexander archer ashley austin ball banks barber bass bean beard bell berry best bird bishop black bond "
    "brand brewer bridges brown bull bush chase cherry church day drake field good gray green ho house king "
    "lane le li lin little long lord love may michael moon page park power prince small snow white wu young "
    "yu"
)
_PLAIN: Final = frozenset(_PLAIN_WORDS.split())
# Before any name, and before one of the lists.
_ADDRESSED: Final = frozenset({"mr", "mrs", "mister", "missus"})
_TITLES_WORDS: Final = (
    "captain coach congressman constable councillor deputy detective doctor dr inspector judge lieutenant "
    "miss missus mister mr mrs ms mx nurse officer pastor prof professor rev reverend senator sergeant "
    "sheriff"
)
TITLES: Final = frozenset(_TITLES_WORDS.split())
_NO_NOUNS: Final = frozenset({"ms", "mx", "dr"})  # "thank you ms doe"
_OFFICES: Final = frozenset(
    {"president", "speaker", "chairman", "chair", "mayor", "ambassador", "secretary", "right"}
)
# What follows a title that is a noun, though families are called so, too: "doctor first".
_NO_FAMILY_WORDS: Final = (
    "best cash early first for given good high just long low main may means past post rest self sessions short "
    "time work"
)
_NO_FAMILY: Final = frozenset(_NO_FAMILY_WORDS.split())
# Before a title that is no more than a noun or a verb: "the judge may rule", "i miss long days".
_NOUNS_WORDS: Final = (
    "a always an and another any d didn doesn don each every he her his i it its ll my never no not our "
    "really she some still t that the their they this to we what which will won would you your"
)
_NOUNS: Final = frozenset(_NOUNS_WORDS.split())
# Before the family name: of one letter "I" and "A" are words without a point.
_INITIALS: Final = re.compile(r"(?<![\w.])(?:(?:[A-Z]\. ?){1,3}|(?![AI] )[A-Z] )$")
_INITIAL_CHARS: Final = 9
_INITIALED: Final = re.compile(r"(?<![\w.])(?:[A-Z]\. ?){1,3}(?<=[. ])(?=[A-Z][^\W\d_])")
_LETTERED_WORDS: Final = (
    "vitamin plan hepatitis type class grade group section exhibit part option unit apt suite building block figure "
    "appendix schedule team room gate level category phase article wing ward bay point item question answer"
)
_LETTERED: Final = frozenset(_LETTERED_WORDS.split())  # "Hepatitis B. Smith says"
_STATES: Final = ("U.S.", "U. S.", "U.K.", "D.C.")
_TOLD: Final = frozenset({"to", "from", "by"})
_OF_MAPS: Final = "NSEWCU"  # "from N. Ireland"
_SHOP: Final = re.compile(
    r"(?:['’]s (?:[A-Z][\w&]+ ){0,2}(?:Towing|Auto|Garage|Motors|Tyres|Tires|Pizza|Pizzeria|Diner|Bar|Grill|Caf[eé]|Coffee|Kitchen|Restaurant|"
    r"Bistro|Tavern|Pub|Deli|Bakery|Salon|Barbers?|Nails|Gym|Plumbing|Electric|Roofing|Landscaping|Cleaners|Cleaning|Laundry|"
    r"Florist|Flowers|Market|Store|Shop|Books|Hardware|Pharmacy|Hospital|Hospice|Church|School|College|Academy|Nursery|"
    r"Cathedral|Court|House|Place)"
    r"| (?i:(?:high|middle|elementary|primary|grammar) school|county))(?![^\W_])"
)
_TEAM: Final = re.compile(
    r"(?: (?:[A-Z][\w&'-]*|of|and|&)){1,4} (?:Team|Support|Crew|Staff|Department|Desk|Office)(?![^\W_])"
)
_HERE: Final = re.compile(r" here(?: from| at| again| in| with|[,.!-]| -| –)(?![^\W_])")
_GREETED: Final = frozenset({"hi", "hello", "hey", "hiya", "morning", "afternoon", "evening"})
_ENDS: Final = frozenset({"", ",", ".", ";", "\n", "?", "!", ":"})
_NAMES: Final = frozenset({"name", "names", "surname"})
# "The reservation is under doe", "a table for doe", "the Doe family".
_UNDER: Final = re.compile(
    r"(?<![^\W_])(?:(?:it's|booked|listed|registered|reservation|appointment|booking"
    r"|account|order|prescription) under(?: the)?(?: last| first)?(?: name)?(?: of)?"
    r"|(?:table|reservation|booking) for) (?P<name>[^\W\d_]{3,20})(?![^\W_])"
)
_ASKED_FOR: Final = re.compile(
    r"(?<![^\W_])ask(?:ed|ing)? for (?P<name>[^\W\d_]{3,20})(?= (?:at|in|on|or|from|by|when|if)(?![^\W_])|[,.;!?]|$)"
)
_HOUSE: Final = re.compile(
    r"(?<![^\W_])the (?P<name>(?!royal|noble)[^\W\d_]{3,20}) (?:family|household|residence)(?![^\W_])"
)
_BOOKED: Final = (
    ((" under ", "table for ", "reservation for ", "booking for "), _UNDER),
    (("ask for ", "asked for ", "asking for "), _ASKED_FOR),
    ((" family", " household", " residence"), _HOUSE),
)
# Who is asked for the own name, and what comes before it in the answer.
_ASKED: Final = re.compile(
    r"(?<![^\W_])(?:(?:your|the|her|his|their|last|first|full|family|maiden|legal) (?:last |full |first |own )?"
    r"names?|surname)(?:,? (?:please|again|then|sir|ma'am|madam|for me|for the record"
    r"|on the (?:account|booking|reservation|card|policy)))* ?[?.,!]?(?:\n(?:[^\W\d_]{2,12}: )?| )"
    r"(?:(?:sure|yes|yeah|yep|yup|okay|ok|of course|certainly|it's|it is|that's|that is|that would be|that'd be"
    r"|this is|i'm|uh|um|well|hi|so|absolutely|please|thanks|thank you|oh|no problem|is|was|the last name is"
    r"|the name is|my name is|name's|my last name is|last name)[,.!]? ){0,5}"
    r"(?P<name>[^\W\d_]{2,20})(?: (?P<next>[^\W\d_]{2,20}))?(?![^\W_])"
)


def is_full_name(page: Page, known: Lists, index: int) -> bool:
    """Say whether a given name and a family name stand side by side in small letters."""
    tokens = page.tokens
    token = tokens[index]
    if page.language[:2] != "en" or index + 1 >= len(tokens) or token.word not in _given()[1]:
        return False
    following = tokens[index + 1]
    if page.text[token.end : following.start] != " ":
        return False
    if page.text[token.start].isupper() or page.text[following.start].isupper():
        return False
    family, end = following.word, following.end
    if family == "o" and index + 2 < len(tokens) and page.text[end : tokens[index + 2].start] in {"'", "’"}:
        family, end = tokens[index + 2].word, tokens[index + 2].end
    if family in NOT_NAMES or family in FUNCTION_WORDS:
        return False
    is_sure = family in known.family and family not in _LOOSE
    if token.word in _WORDLY:
        return is_sure and family not in known.ambiguous and family not in _PLAIN
    is_family = is_sure or family in known.family_words or family in _PLAIN
    if token.word not in _given()[0]:
        return is_family and family not in _LOOSE and family not in _OF_PLACES
    return is_family and (family not in _LOOSE or page.text[end : end + 1] in _ENDS)


@functools.cache
def _given() -> tuple[frozenset[str], frozenset[str]]:
    """Return the given names that are hardly an English word, and these with the other ones of English."""
    from app.privacy.gazetteer import english_names  # noqa: PLC0415 -- a large table

    sure = lists().sure | frozenset(english_names.GIVEN.split()) | _NO_WORDS
    sure -= _FOREIGN_WORDS
    return sure, sure | frozenset(english_names.AMBIGUOUS.split())


def is_plain_family(page: Page, word: str) -> bool:
    """Say whether a word in capitals that no list has may be a family name behind an English given one."""
    return page.language[:2] == "en" and word in _PLAIN and word not in _LOOSE and word not in _OF_PLACES


def reason(page: Page, known: Lists, index: int) -> tuple[str, Certainty] | None:
    """Return why a name begins with a word in English, but for what every language has: a title, initials, "here"."""
    if is_titled(page, known, index):
        return "name.title", Certainty.CUED
    if not page.text[page.tokens[index].start].isupper():
        return None
    if _is_here(page, known, index):
        return "name.introduced", Certainty.CUED
    return ("name.initials", Certainty.GUESSED) if _is_behind_initials(page, known, index) else None


def initials_before(page: Page, start: int) -> int:
    """Return where the initials before a family name begin, or the family name: "J.M. Doe", "V Doe"."""
    found = _INITIALS.search(page.text, max(0, start - _INITIAL_CHARS), start)
    return start if found is None else found.start()


def _is_behind_initials(page: Page, known: Lists, index: int) -> bool:
    """Say whether a word is the first of some initials with points, and a family name that is no word behind them."""
    tokens = page.tokens
    first = tokens[index].start
    if page.language[:2] != "en" or len(tokens[index].word) > 1:
        return False
    found = _INITIALED.match(page.text, first)
    if found is None or (index and tokens[index - 1].word in _LETTERED):
        return False
    last = next((token for token in tokens[index + 1 : index + 5] if token.start == found.end()), None)
    if last is None or last.word in NOT_NAMES or found[0].startswith(_STATES):
        return False
    is_told = index > 0 and tokens[index - 1].word in _TOLD and found[0][0] not in _OF_MAPS
    is_family = last.word in known.family or (is_told and last.word not in FUNCTION_WORDS)
    before = page.text[max(0, first - 2) : first].rstrip(" ")
    return is_family and before[-1:] not in {"", "\n", *"0123456789."}


def _is_here(page: Page, known: Lists, index: int) -> bool:
    """Say whether somebody says who speaks: "Hi, Jane here from flat 9"."""
    token = page.tokens[index]
    if page.language[:2] != "en" or not _HERE.match(page.text, token.end) or token.word in FUNCTION_WORDS:
        return False
    before = page.text[: token.start].rstrip(" ")
    is_first = not before or before[-1] in ".!?\n:"
    return (is_first and token.word in known.given) or (
        index > 0
        and page.tokens[index - 1].word in _GREETED
        and page.text[page.tokens[index - 1].end : token.start].strip(" ,!") == ""
    )


def is_of_firm(page: Page, index: int) -> bool:
    """Say whether a shop, a school or a county is called after somebody: "Jim's Towing", "Lincoln High School"."""
    token = page.tokens[index]
    return page.language[:2] == "en" and _SHOP.match(page.text, token.end) is not None


def is_team(page: Page, index: int) -> bool:
    """Say whether many are greeted, as those who work for a firm: "Hi Northgate Support Team"."""
    return page.language[:2] == "en" and _TEAM.match(page.text, page.tokens[index].end) is not None


def is_titled(page: Page, known: Lists, index: int) -> bool:
    """Say whether a title stands before a family name, one of them or both in small letters."""
    tokens = page.tokens
    if page.language[:2] != "en" or not index or tokens[index - 1].word not in TITLES:
        return False
    title, token = tokens[index - 1 : index + 1]
    if page.text[title.end : token.start] not in {" ", ". "} or token.word in FUNCTION_WORDS:
        return False
    if page.text[title.start].isupper() and page.text[token.start].isupper():
        return False
    if title.word in _ADDRESSED:
        return token.word not in _OFFICES and (
            len(token.word) > 2 or token.word in known.family or token.word in _PLAIN
        )
    is_noun = index > 1 and tokens[index - 2].word in _NOUNS and title.word not in _NO_NOUNS
    if is_noun and page.text[tokens[index - 2].end : title.start] == " ":
        return False
    if page.text[token.start].isupper():
        return len(token.word) > 1
    is_name = token.word in known.family or token.word in known.family_words or token.word in _PLAIN
    return (is_name and token.word not in _NO_FAMILY) or token.word in known.sure


def names_in_answers(page: Page) -> Iterator[Candidate]:
    """Yield the names that answer to "your last name, please", and what is booked under one, in any letters."""
    if page.language[:2] != "en":
        return
    known = lists()
    for hints, pattern in _BOOKED:
        for found in pattern.finditer(page.folded) if any(hint in page.folded for hint in hints) else ():
            word, is_capital = found["name"], page.text[found.start("name")].isupper()
            is_family = word in known.family or (word in known.family_words and word not in _LOOSE)
            if pattern is _ASKED_FOR and not is_capital:
                is_family = is_family and not (word in _LOOSE or word in _OF_PLACES or word in _PLAIN)
            if is_family and (is_capital or pattern is _UNDER or word in known.family):
                yield _candidate(page, found.start("name"), found.end("name"), "name.family")
    for asked in _ASKED.finditer(page.folded) if not page.words.isdisjoint(_NAMES) else ():
        words = [asked[group] for group in ("name", "next") if asked[group] is not None]
        if words[0] in NOT_NAMES or words[0] in FUNCTION_WORDS:
            continue
        is_capital = page.text[asked.start("name")].isupper()
        is_family = words[0] in known.family or words[0] in known.family_words
        is_full = words[0] in known.given and len(words) > 1 and _may_be_family(page, known, asked)
        if is_full or words[0] in known.sure or (is_family and (is_capital or words[0] not in _LOOSE)):
            yield _candidate(page, asked.start("name"), asked.end("next" if is_full else "name"), "name.answer")


def _may_be_family(page: Page, known: Lists, asked: re.Match[str]) -> bool:
    """Say whether the second word of an answer is a family name."""
    word, is_capital = asked["next"], page.text[asked.start("next")].isupper()
    if word in NOT_NAMES or word in FUNCTION_WORDS or word in _LOOSE:
        return False
    return is_capital or word in known.family or word in known.family_words or word in _PLAIN


def _candidate(page: Page, start: int, end: int, rule: str) -> Candidate:
    return Candidate(start, end, PiiClass.PERSON_NAME, rule, page.folded[start:end], Certainty.CUED)
