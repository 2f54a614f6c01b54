"""Values that a cue announces: what stands behind "passport number is", or before "is my passport number"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from app.privacy.written.answers import answer_at
from app.privacy.written.cues import Cue
from app.privacy.written.page import Page
from app.privacy.written.read_from import is_place_to_read
from app.privacy.written.said_next import goes_on, is_alike, leads_on, said_again
from app.privacy.written.signs import Sign

_WEAK: Final = frozenset({Sign.PATIENT, Sign.VEHICLE, Sign.NUMBER, Sign.CODE, Sign.DOCUMENT})
_TIED_NUMBER: Final = re.compile(r"(?<![^\W_])[Nn][roº°]$")
_TIED_ENDS: Final = frozenset("roº")
# Whose papers they are, between the word and the number: "Patient: Jane Doe (123456)", "Patient: Jane Doe, 55 M, 123456".
_NAMED: Final = re.compile(
    r"\s?:\s?(?:[A-ZÀ-ÖØ-Þ][^\W\d_]+[ ,'-]{1,2}){1,4}(?:[1-9][0-9]? ?(?:[MFmf]|y/?o|yrs?)?, )?\(?"
)
# Whose record it is: "la historia del niño es", "la historia de mi madre, la".
_OF_SOMEBODY: Final = re.compile(
    r" (?:del|de (?:la|los|las|mi|mis|tu|su|sus)) "
    r"(?:nin[oa]s?|crio|cria|bebe|recien nacid[oa]|pacientes?|enferm[oa]|senora?|senores|gemel[oa]s|melliz[oa]s|"
    r"hij[oa]s?|madre|padre|mama|papa|marido|mujer|esposa|esposo|abuel[oa]s?|herman[oa]s?|suegr[oa]|ti[oa]|prim[oa]|"
    r"sobrin[oa]|niet[oa]|pareja)"
    r"(?:,? (?:es|son|era|eran|no es|lleva el|tiene el))?[,:]?(?: el| la| las| los)?(?: numero)? "
)
_MAX_GAP: Final = 45
_MAX_BEHIND: Final = 62
# Where a sentence or a line ends between the two; an abbreviated word or a colon does not end it.
_STOP: Final = re.compile(
    r"(?<![\W_]no)(?<!nr)(?<![\W_]n)(?<!num)(?<!kennz)(?<!amtl)(?<!ausw)(?<!reisep)(?<!bish)[.!?;]\s|(?<![:\s])\s*\n|\n\s*\n|[0-9]"
)
_LINK: Final = re.compile(
    r"[\s:=#.\-(\"'°º]*(?:(?:numbers?|no|nr|num|nro|nummer|numero|id|is|was|the|ist|lautet|die|der|est|le|la|es|el|de|du|"
    r"n[oº°]{0,2}|c'est|that's|it's|lists|shows|code|lauten|bleibt|has|with|mit|a|record|file|plate|card|identifier|reads|are|y|del|please|ok|okay|yes|sure|um|uh)\b[\s:=#.\-(\"'°º]*){0,5}"
)
# What is said while the number is looked for: "is, let me look here,", "is, hold on a second,".
_SOUGHT: Final = re.compile(
    r",? (?:let me|hold on|hang on|one sec|one second|one moment|just a|wait|give me|where did|uh|um)(?![^\W_])[^.!?;:\d\n]{0,40}?[,.…]{1,3} "
)
# "The code of the card is": the card is what it belongs to.
_OWNER: Final = re.compile(
    r"(?:\s(?:number|no\.?))?\s(?:of|for|to|on|in|de|del|du|der|des|fur|furs|von|vom|bei|beim|zur|zum|para)(?:\s(?:the|my|his|her|your|la|el|l'|ma|mon|mi|su|tu|die|das|den|dem|der"
    r"|(?:mein|dein|sein|ihr|unser|euer|eur)(?:e[mnrs]?)?))?\s?"
)
# "Rückrufnummer des Patienten (123456):", but no "(0341 2233445)".
_OWN_IN_BRACKETS: Final = re.compile(r" \((?![0+])")
# "My passport for the booking: C1234567" is no number of the booking.
_PURPOSE: Final = re.compile(
    r"\s(?:for|to|on|in|with|of|at|from|by)(?:\s(?:the|my|your|our|his|her|this|that|a))?\s$"
)
_PURPOSE_CHARS: Final = 12
_ENDS: Final = re.compile(r"\s?[,:;)?]|\s(?:is|was|shows|reads|says)(?![^\W_])")
# What is said of a number in brackets before it: "Passport number (9 digits):".
_ASIDE: Final = re.compile(r"(?: (?:number|no\.?))?\s?\([^()\n]{2,40}\)")
# "His passport, issued on 3 May 2019 in Leeds, has the number": farther away, but said again.
_AGAIN: Final = re.compile(
    r"(?<![^\W_])(?:number|no|nr|nummer|numero|num|id|n[°º])(?![^\W_])[\s.:#]{0,3}"
    r"(?:(?:[^\W\d_]{1,9} ){0,4}?(?:is|was|ist|war|lautet|est|etait|es|era)(?![^\W_])[\s:]{0,2})?"
)
# "My PIN, I know I should not say it, is": behind what was put in, the sentence goes on with the value.
_RESUMED: Final = re.compile(
    r"(?<=, )(?:je crois que |je pense que )?(?:c'est|c'etait|ce serait)(?: bien| donc)?(?: le| la)? "
    r"|(?<= )(?:la|el) (?:de (?:mi|tu|su) [^\W\d_]{3,12}|buen[ao]|correct[ao]|nuev[ao]|otr[ao]|mi[ao]) es "
    r"(?:la |el )?"
)
_REMARK: Final = re.compile(
    r", (?:that is|that's|that being|which is|this is) (?:the|my|your|his|her|their|our) $"
)
_REMARK_CHARS: Final = 22
_MAX_FAR: Final = 90
_END: Final = re.compile(r"[^\W\d_]{3,}[.!?;]\s|\n")
_WORD: Final = re.compile(r"(?<![^\W_])[^\W_]+")
# "Bestellung 4711 (Hülle für Reisepass)": what something nobody's is for.
_MEANT_FOR: Final = re.compile(r"(?<![^\W_])(?:fur|for|pour|para)(?: [^\W\d_]+){0,2} $")
# What a password opens: "clave de acceso al portal del paciente".
_SECRETS: Final = frozenset({Sign.PASSWORD, Sign.PIN})
_FOR_SECRET: Final = re.compile(
    r"(?: [^\W\d_]+){0,6} (?:de|del|de la|al|para|para el|para la|a la|of|for|the|der|des|fur|du|au|aux|a)"
    r"(?: [^\W\d_]+)? "
)
# "PIN des neuen Personalausweises", "PIN für den Online-Ausweis": the paper says only what the PIN is for.
_OF_PAPER: Final = re.compile(
    r"(?: (?:number|nummer|code))? (?:of|for|to|von|vom|zum|zur|des|der|fur|furs|im|auf|(?:mein|dein|sein|ihr|unser)es)(?: [^\W\d_]+){0,2}[ -]"
)
_MOST_MORE: Final = 4
# What parts a cue from a value before it; "Le patient" begins many a line.
_ABOVE: Final = ("\n\n", "\n")
# Where a patient lies, which is no number of the record.
_BED: Final = re.compile(r"(?:chambre|salle|zimmer|room|habitacion)s?(?![^\W_])(?!.{0,4}[0-9]{4})")
_PREFIX: Final = re.compile(r"(?<![^\W_])[A-Z]{1,2}[0-9]$")  # letters before the digits of one number
_PREFIX_CHARS: Final = 2
_BACK_LINK: Final = re.compile(
    r"[\s,\-–—()\"'.:]*(?:(?:lautet|lautete|lauten|heisst|heißt|hieß|musste|durfte|bleibt|ware|jetzt|nun|wohl|namlich|also|noch|mal|dann|da|dies|so|neue[nsrm]?|alte[nsrm]?|aktuelle[nsrm]?|gultige[nsrm]?|vorlaufige[nsrm]?|deutsche[nsrm]?|schweizer|osterreichische[nsrm]?|abgelaufene[nsrm]?|hier|oben|unten|als|auf|aus|vom|am|zum|zur|"
    r"meiner|deine[nsrm]|seine[nsrm]|ihre[nsrm]|unsere[nsrm]|dem|den|des|einem|einer|richtige|vollstandige|genaue|in|a|an|as|from|off|valid|current|[a-z]{2,9}(?:ish|ian|ean|ese)|us|uk|eu|she|he|i|they|we|er|wir|ich|elle|il|je|wurde|wurden|british|german|french|spanish|indian|american|canadian|swiss|of|on|de|du|del|von|meines|meinem|that's|thats|it's|that|it|this|das|es|eso|ese|esa|ca|is|was|are|as|ist|war|est|es|my|your|his|her|our|their|the|mein|meine|dein|deine|ihr|ihre|"
    r"sein|seine|unser|unsere|die|der|das|mon|ma|votre|ton|ta|notre|son|sa|le|la|l|comme|mi|tu|su|el|nuestro|for|his|google|"
    r"number|nummer|numero|num|que|sale|salia|aparece|aparecia|figura|figuraba|pone|ponia|viene|venia|consta|constaba|lleva|llevaba|tiene|tenia|"
    r"corresponde|corresponden|son|era|fue|seria|sera|y|en|al|los|las|este|esta|aquel|aquella|nuevo|nueva|viejo|vieja|antiguo|antigua|actual|vigente|caducado|"
    r"primera|ultima|segunda|pagina|hoja|portada|tapa|dorso|reverso|parte|arriba|abajo|debajo|encima|impreso|impresa|escrito|escrita|dentro|mismo|propio|completo|"
    r"in|im|dans|en|steht|stand|bears|which|another|someone|somebody|else|patients?|wrong|"
    r"right|correct|incorrect|old|new|previous|current|s|bin|bist|hab|habe|hat|one|c'est|c|what|when|says|whole|full|day|at|top|bottom|front|page|inside|first|used|have|gave|given)\b[\s,\-(\"']*){0,11}"
)
# What ends the sentence first, and then says what the number was: "X abzeichnen, das ist die".
_EXPLAINED: Final = re.compile(r"(?: [^\W\d_]+){1,4}, (?:das|dies) (?:ist|war|ware) ")


_STATE_CODE: Final = re.compile(r"(?:(?<=, )[A-Z]{2} |(?<=\^)[A-Z]{2}\^)[0-9]{5}(?:-[0-9]{4})?")
_LABEL_CHARS: Final = 8
_TO_LABELLED: Final = re.compile(r"[ :#.]{0,3}(?:[A-Z]{1,4}-)?")
_TO_VALUE: Final = re.compile(r"[ :#.=(]{1,4}")
_IS: Final = re.compile(r"(?<![^\W_])(?:is|was|ist|war|lautet|heißt|est|c'est|es|era|son|are|as|als)(?![^\W_])")
_LABEL_MARK: Final = re.compile(r"\s?[:=]\s?|\n")


_SHOUTED: Final = ("IS ", "IST ", "EST ")  # "MY PASSPORT NUMBER IS 533380006"


@dataclass(frozen=True, slots=True)
class Value:
    """What an announced value looks like, from its first character on, and what else must hold of it."""

    pattern: re.Pattern[str]
    fits: Callable[[str], bool] = lambda _: True

    def at(self, text: str, start: int) -> re.Match[str] | None:
        """Return the value that starts there, at the start of a word, or tied to the word "no"."""
        before = text[start - 1 : start]
        if before.isalnum():  # as most of a text is
            if before not in _TIED_ENDS or _TIED_NUMBER.search(text, max(start - 3, 0), start) is None:
                return None
        elif before in {"-", "/"} and text[max(start - 2, 0) : start - 1].isdigit():
            return None  # the month of a day: 2024-03-11, 10/22/1982
        found = None if text.startswith(_SHOUTED, start) else self.pattern.match(text, start)
        is_one = found is not None and self.fits(found[0]) and not is_postal_code(text, *found.span())
        return found if is_one else None


def is_postal_code(text: str, start: int, end: int) -> bool:
    """Say whether digits stand behind a town and a state of the USA, or with the state: "Boston, MA 02114"."""
    at = start if text[start].isalpha() else start - len("MA ")
    return at > 0 and _STATE_CODE.fullmatch(text, at, end) is not None


def announced(page: Page, sign: Sign, value: Value, *, close: bool = False) -> Iterator[re.Match[str]]:
    """Yield the values behind the cues of this sign, or else before them.

    In between there may be some words of the same sentence, where `close` only such as "number is".
    """
    for index in page.cues_of.get(sign, ()):
        cue = page.cues[index]
        if cue.start in page.bracketed:
            yield from _bracketed(page, cue, value)
        elif not _owns_another(page, index):
            if _is_remark(page, cue) and (found := _before(page, cue, value)) is not None:
                yield found
                continue
            found = _behind(page, index, value, close=close) or _before(page, cue, value)
            if found is None and (not close or sign is Sign.PATIENT):
                found = _farther_on(page, index, value)
            if found is not None:
                yield found
                yield from _more(page, index, found, value)


def _is_remark(page: Page, cue: Cue) -> bool:
    """Say whether it is put in what the number before is: "445201, that is the MRN, to"."""
    return (
        page.text.startswith(",", cue.end)
        and _REMARK.search(page.folded, max(0, cue.start - _REMARK_CHARS), cue.start) is not None
    )


def _more(page: Page, index: int, first: re.Match[str], value: Value) -> Iterator[re.Match[str]]:
    """Yield the values like the first that follow it in the same sentence: "her passport is A and his B"."""
    last = first
    for _ in range(_MOST_MORE):
        again = said_again(page, last.end())
        on = again or leads_on(page, last.end())
        if on is None or _next_cue(page, index, on.end(), behind=last.end()) < on.end():
            return
        # A value may begin with what could be a word as well: AB 302 922.
        words = (word.start() for word in _WORD.finditer(page.folded, last.end() + 1, on.end()))
        found = next(filter(None, (value.at(page.text, at) for at in (*words, on.end()))), None)
        if found is None or not (again or goes_on(page, last.end(), found) or is_alike(first[0], found[0])):
            return
        if found.end() in page.bracketed.values() or _is_labelled(page, last.end(), found.start()):
            return
        yield found
        last = found


def _bracketed(page: Page, cue: Cue, value: Value) -> Iterator[re.Match[str]]:
    """Yield the value that a cue in brackets stands right behind."""
    end = page.bracketed[cue.start]
    if _MEANT_FOR.search(page.folded, end, cue.start) and page.is_other(end):
        return
    values = (value.at(page.text, at) for at in range(max(end - _MAX_BEHIND, 0), end))
    yield from [found for found in values if found is not None and found.end() == end][:1]


def _is_labelled(page: Page, start: int, end: int) -> bool:
    """Say whether a label of its own stands right before a value: "and code: 4471"."""
    return any(
        start <= cue.start
        and cue.end <= end
        and cue.sign is not Sign.NUMBER
        and _LABEL_MARK.fullmatch(page.text, cue.end, end)
        for cue in page.cues_before(end, _MAX_BEHIND)
    )


def _behind(page: Page, index: int, value: Value, *, close: bool) -> re.Match[str] | None:
    cue = page.cues[index]
    if close:
        link = _LINK.match(page.folded, cue.end)
        found = value.at(page.text, link.end() if link else cue.end)
        if found is None and cue.sign is Sign.PATIENT and (owner := _OF_SOMEBODY.match(page.folded, cue.end)):
            found = value.at(page.text, owner.end())
        if found is None and cue.sign is Sign.PATIENT and (named := _NAMED.match(page.text, cue.end)):
            is_next = _next_cue(page, index, named.end()) == named.end()
            found = value.at(page.text, named.end()) if is_next else None
        if found is None and (sought := _SOUGHT.match(page.folded, link.end() if link else cue.end)):
            found = value.at(page.text, sought.end())
        if found is None and (answer := answer_at(page, cue.end)) and "?" in page.text[cue.end : answer]:
            is_next = _next_cue(page, index, answer) == answer
            found = value.at(page.text, answer) if is_next else None
        return found
    limit = min(len(page.text), cue.end + _MAX_GAP)
    stop = _STOP.search(page.folded, cue.end, limit)
    if stop is not None and (aside := _ASIDE.match(page.folded, cue.end)) and stop.end() <= aside.end():
        stop = _STOP.search(page.folded, aside.end(), limit)
    limit = min(limit, stop.end() if stop else limit, _next_cue(page, index, limit))
    found = next(filter(None, (value.at(page.text, at) for at in range(cue.end, limit + 1))), None)
    if found is not None or stop is None:
        return found
    answer = answer_at(page, cue.end)
    return value.at(page.text, answer) if answer and _next_cue(page, index, answer) == answer else None


def _farther_on(page: Page, index: int, value: Value) -> re.Match[str] | None:
    """Return the value behind the word "number" in the same paragraph, past a date or a place."""
    cue = page.cues[index]
    line_end = page.text.find("\n\n", cue.end)
    limit = min(len(page.text) if line_end < 0 else line_end, cue.end + _MAX_FAR)
    if cue.sign is Sign.PATIENT:  # patients do much: only in the same sentence
        stop = _END.search(page.folded, cue.end, limit)
        limit = stop.start() if stop else limit
    limit = _next_cue(page, index, limit)
    for pattern in (_AGAIN, _RESUMED):
        for again in pattern.finditer(page.folded, cue.end, limit):
            found = value.at(page.text, again.end())
            is_told = pattern is _AGAIN or _END.search(page.folded, cue.end, again.end()) is None
            if found is not None and is_told:
                return found
    return None


def is_linked(page: Page, cue: Cue, start: int) -> bool:
    """Say whether only words such as "number is" stand between a cue and what starts behind it."""
    return _LINK.fullmatch(page.folded, cue.end, start) is not None


def _next_cue(page: Page, index: int, limit: int, behind: int = 0) -> int:
    """Return where another cue begins, from a place on, that announces something else; or else the limit."""
    own = page.cues[index]
    for other in page.cues[index + 1 :]:
        if other.start >= limit:
            break
        if other.start < behind:
            continue
        # "A. C1234567" is no a/c.
        if other.start < own.end or other.end > limit or other.sign is own.sign or other.sign in _WEAK:
            continue
        if _is_within(page, own, other):
            continue
        if other.sign is Sign.VERSION and page.folded.startswith("stand", other.start):
            continue  # "auf dem Schild stand"
        if is_place_to_read(page, other, own.end) or _is_of_paper(page, own, other):
            continue
        if other.sign is Sign.OTHER:
            is_beside = is_aside(page, other, own.end)
        else:
            is_beside = _OWNER.fullmatch(page.folded, own.end, other.start) is not None
        if not is_beside:
            return other.start
    return limit


def _is_of_paper(page: Page, pin: Cue, paper: Cue) -> bool:
    """Say whether a PIN is that of a paper or card that proves who somebody is."""
    is_pair = pin.sign is Sign.PIN and paper.sign is Sign.PASSPORT
    return is_pair and _OF_PAPER.fullmatch(page.folded, pin.end, paper.start) is not None


def _is_within(page: Page, own: Cue, other: Cue) -> bool:
    """Say whether a cue is only part of a number, as in SS839157, or of where a patient lies."""
    if own.sign is Sign.MEDICAL and _BED.match(page.folded, other.start):
        return True
    is_led = page.text[other.end : other.end + 1].isdigit()
    return (
        is_led
        and _PREFIX.search(page.text, max(other.start, other.end - _PREFIX_CHARS), other.end + 1) is not None
    )


def is_aside(page: Page, cue: Cue, start: int = 0) -> bool:
    """Say whether a cue only says what a number is for: "for the booking:"."""
    return (
        _ENDS.match(page.folded, cue.end) is not None
        and _PURPOSE.search(page.folded, max(start, cue.start - _PURPOSE_CHARS), cue.start) is not None
    )


def _owns_another(page: Page, index: int) -> bool:
    """Say whether a weak cue says whose number another announces: "the telephone number of the patient"."""
    cue = page.cues[index]
    if cue.sign not in {Sign.PATIENT, Sign.PASSPORT}:
        return False
    before = next((one for one in reversed(page.cues[:index]) if one.end <= cue.start), None)
    if cue.sign is Sign.PASSPORT:
        return before is not None and _is_of_paper(page, before, cue)
    if (
        before is not None
        and before.sign in _SECRETS
        and _FOR_SECRET.fullmatch(page.folded, before.end, cue.start)
    ):
        return True
    return (
        before is not None
        and before.sign not in {Sign.OTHER, Sign.MEDICAL, *_WEAK}
        and _OWN_IN_BRACKETS.match(page.text, cue.end) is None
        and _OWNER.fullmatch(page.folded, before.end, cue.start) is not None
    )


def leads_back(page: Page, end: int, start: int) -> bool:
    """Say whether only words such as "is my" stand between a value that ends and a cue that starts."""
    explained = _EXPLAINED.match(page.folded, end, start)
    return _BACK_LINK.fullmatch(page.folded, explained.end() if explained else end, start) is not None


def _is_of_other(page: Page, found: re.Match[str], cue: Cue) -> bool:
    """Say whether a value is labelled as that of nobody, and a cue goes on from there: "Vorgang 4711: Ihr Pass"."""
    label = next(iter(page.cues_before(found.start(), _LABEL_CHARS)), None)
    if label is not None and cue.sign in _WEAK and label.sign not in {cue.sign, Sign.OTHER, *_WEAK}:
        return _TO_VALUE.fullmatch(page.text, label.end, found.start()) is not None  # "Passkopie (...) zur Akte"
    if (
        label is None
        or label.sign is not Sign.OTHER
        or not _TO_LABELLED.fullmatch(page.text, label.end, found.start())
    ):
        return False
    return _IS.search(page.folded, found.end(), cue.start) is None


def _before(page: Page, cue: Cue, value: Value) -> re.Match[str] | None:
    for at in range(max(cue.start - _MAX_BEHIND, 0), cue.start):
        found = value.at(page.text, at)
        if (
            found is not None
            and found.end() < cue.start
            and not _is_of_other(page, found, cue)
            and leads_back(page, found.end(), cue.start)
            and _ABOVE[cue.sign is Sign.PATIENT] not in page.text[found.end() : cue.start]
            and not _is_in_line_of_another(page, cue, found)
        ):
            return found
    return None


def _is_in_line_of_another(page: Page, cue: Cue, found: re.Match[str]) -> bool:
    """Say whether a value above the line of a cue has a label in its own: "Pasaporte: C1234567", then "CURP:"."""
    line = page.text.rfind("\n", 0, found.start()) + 1
    if page.text.find("\n", found.end(), cue.start) < 0:
        return False
    return any(
        other.start >= line and other.sign not in {cue.sign, *_WEAK}
        for other in page.cues_before(found.start(), found.start() - line)
    )
