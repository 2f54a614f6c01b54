"""PINs, one-time codes and what opens a lock, farther from the word that says so: digits with no other meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from app.privacy.classes import PiiClass
from app.privacy.written.addresses import ENGLISH_ADDRESS
from app.privacy.written.announced import is_linked
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.code_contexts import (
    LINK_CHARS,
    TOLD_CHARS,
    is_asked_for,
    is_paid,
    is_time,
    is_told,
    is_year,
)
from app.privacy.written.codes_at_locks import SENTENCE, opens_something, speaks_of_locks
from app.privacy.written.cues import Cue
from app.privacy.written.numbers import is_attached_before, is_attached_behind, is_counted
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

# The first digit is looked for first, as few places have one; and then what stands before it.
_CODE: Final = re.compile(
    r"[0-9](?<!\w[0-9])(?:(?<![0-9][.,:/ -][0-9])|(?<=[A-Za-z][12][: ][0-9]))(?<![#§+/-][0-9])"
    r"(?:[0-9]{2}[ -][0-9]{3}|[0-9]{3}[ -][0-9]{4}|[0-9]{3,4}[AB]|[0-9]{3,7})"
    r"(?!\w|[-.,:/][0-9]|[-/][^\W\d_]| ?[%€$£°×]| ?x ?[0-9]| [0-9]| ?\(0\))"
)
_CORRECTED: Final = re.compile(
    rf"{_CODE.pattern}|(?<![\w.,:/+-])[0-9]{{9,16}}(?![\w-]|[.,:/ ][0-9])"
)  # said twice: "no, sorry,"
_MOST_DIGITS: Final = 8  # of a code, if it is said once
_CODE_WORD_LIST: Final = (
    "code codes kode cod codigo codigos clave claves pin pins pincode nip tan tans mtan itan pushtan otp puk passcode passcodes cvv cvc "
    "combination combinacion combinaison combi combo combos kombination kombi zahlenkombination geheimzahl geheimnummer digicode keycode token jeton "
    "codesms codeacces codepin codesecret handypin kartenpin simpin telefonpin onlinepin entsperrpin "
    "cdoe ocde coed ccode codgio codiog coidgo codgo cdigo codig codiggo"
)
_CODE_WORDS: Final = frozenset(_CODE_WORD_LIST.split())
_CODE_BEGINNING: Final = "codigo"
_CODE_ENDINGS: Final = ("code", "codes", "kode", "kombi", "kombination", "geheimzahl")
_NO_CODE_LIST: Final = (
    "barcode barcodes zipcode zipcodes postcode postcodes unicode quellcode sourcecode rabattcode rabattcodes gutscheincode promocode "
    "fehlercode strichcode farbcode dresscode bytecode geocode opcode errorcode artikelcode landercode bestellcode decode encode "
    "postalcode postalcodes productcode areacode countrycode statuscode aktionscode geocodes programmcode qrcode"
)
_NO_CODES: Final = frozenset(_NO_CODE_LIST.split())
# Of these a word stands before that only an ordinary "pin" or "code" follows: "bois de pin".
_PLAIN_BEFORE: Final = re.compile(
    r"(?<![^\W_])(?:planches?|bois|pommes?|forets?|meubles?|tables?|lits?|lames?|etageres?|parquet|lambris) (?:de|en) $"
)
_KIND_CHARS: Final = 18
_CODE_BEFORE, _CODE_BEHIND = 110, 70
_MOST_SENTENCES: Final = 3
_RIVALS: Final = frozenset(
    {
        Sign.OTHER,
        Sign.SORT_CODE,
        Sign.ROUTING,
        Sign.ACCOUNT,
        Sign.MEDICAL,
        Sign.BIRTH,
        Sign.PASSPORT,
        Sign.DNI,
        Sign.NHS,
        Sign.BSN,
        Sign.SSN,
        Sign.PLATE,
        Sign.LICENCE,
    }
)
_PHONE_DIGITS: Final = 7
# "PIN for the account", "código del paquete": what the code belongs to.
_OWNED: Final = re.compile(
    r"(?<![^\W_])(?:for|of|to|on|in|at|from|per|via|with|de|du|des|del|d'|pour|para|sur|fur|furs|von|vom|zum|zur|am|an|auf|im|der|a|por|al)"
    r"(?: (?:the|my|your|our|his|her|this|that|le|la|les|l'|mon|ma|ton|ta|votre|notre|ce|cette|el|los|las|mi|tu|su|este|esta|"
    r"un|une|una|a|den|dem|die|das|der|mein\w*|dein\w*|ihr\w*|unser\w*|dies\w*))?(?: [^\W\d_]+(?:'s)?){0,2}[ ]?$"
)
_OWNED_CHARS: Final = 32
# What is entered with a code or has one, where its number is not meant: "code d'accès à la salle : 313233".
_ENTERED: Final = frozenset({"salle", "chambre", "piece", "badge", "place", "sala", "habitacion"})
_FEW: Final = re.compile(r" (?:n[°o] ?)?[0-9]{1,3}(?![0-9]) ?[:,;)=-]")
_OF_ITS_OWN: Final = re.compile(
    r" (?:(?:[^\W\d_]+ ){0,2}(?:a|al|au|aux|de|del|du|des|d'|para|pour|sur|dans)(?: (?:la|le|les|ce|cette|mon|ma|ton|ta|tu|mi|votre|notre))? ?(?:l')?)?"
)
_MOST_WORDS: Final = 2
_TIED: Final = re.compile(r"[\s:#.=-]{0,3}(?:(?:number|no|nr|nummer|numero|num|n)[°º.:]{0,2}\s?)?[:#]?\s?")
_LEADS_ON: Final = re.compile(r"[\s:=#.(-]{0,4}(?:[^\W\d_]{1,8}[\s:.'’]{1,2}){0,3}[0-9]{4}")
_STATE: Final = re.compile(r"[a-z], [A-Z]{2} $")
_STATE_CHARS: Final = 6
# What stands right before a number of something else, or of some things.
_LABELLED: Final = re.compile(
    r"(?<![^\W_])(?:p\.? ?o\.? ?box|room|zimmer|raum|chambre|salle|habitacion|sala|bus|line|linie|ligne|linea|page|pages|seite|pagina|art|article|articulo|artikel|"
    r"ext|extension|durchwahl|poste|flight|flug|vol|vuelo|train|zug|tren|chapter|kapitel|street|calle|rue|hausnummer|about|around|over|nearly|almost|etwa|"
    r"rund|uber|fast|circa|ca|environ|presque|unos|unas|casi|mas de|plus de|more than|less than|moins de|menos de|mehr als|"
    r"endung|endend auf|endet auf|endziffern|ending(?: in)?|ends (?:in|with)|terminad[ao] en|termina en|terminacion|finissant par|se terminant par|"
    r"quantite|quantity|cantidad|menge|anzahl|total|precio|price|prix|preis|year|jahr|ano|annee|minute|minuto|count|time|zeit|temps|tiempo|fee|\w*gebuhr|score|size|level|\w*stufe|since|seit|depuis|desde|model|modell|"
    r"modelo|modele|order|ticket|pedido|commande|bestellung|auftrag|vorgang|version|error|fehler|erreur|iso|din|rfc|bug|issue)"
    r"s?\.?[ :#]{1,3}$|(?<![^\W_])(?:eur|usd|gbp|chf|(?:montant|importe|suma|amount|betrag|summe|hohe)(?: total)?(?: of| de| von)?|"
    r"combina(?:tion|cion|ison) (?:of|de)|kombination (?:aus|von)|paid|pays?|costs?|sold|bought|earns?|earned|"
    r"weighs?|costo|costaron|cuestan?|pague|pago|pagamos|pagaron|vendi\w*|vendieron|compr\w+|factur\w+|gan\w+|pesa|coute|coutent|coutait|"
    r"vendus?|paye|payons|pese|gagne|kosten?|kostete|kostet|verkauft|verkauften|bezahlt|zahlte|zahlten|zahlt|verdient|wiegt) $"
)
_LABELLED_CHARS: Final = 22
# "The code on the invoice": what a code stands on, which has nothing to hide.
_STANDS_ON: Final = re.compile(
    r" (?:on|in|of|from|de|del|du|sur|en|auf|aus|von|der|des)(?: (?:the|this|your|la|le|el|der|die|dem|su|tu|votre))? (?:l')?"
)
# "4500 coins", "1200 Fenster", "28013 Madrid": digits that count what stands behind them, or say where it is.
_COUNTS: Final = re.compile(
    r" (?:(?!(?:opens|unlocks|disarms|works|expires|puis|alors|dans|sous|vous|nous|apres|sans|entonces|luego|despues|antes|always|unless|tres|mais|press)(?![^\W_]))"
    r"[a-z]{4,}s|[A-ZÀ-Þ][^\W\d_]{2,})(?![^\W_])"
)
_SEVERAL: Final = re.compile(r"(?<![^\W_])[a-z]*(?:codes|kodes|pins|tans|codigos|claves)(?![^\W_])[^.?!;\n\d]*$")
_THINGS: Final = re.compile(
    r" (?:intentos?|attempts|tries|versuche|tentatives|essais|visitors|visites|besucher|visitantes|members|mitglieder|membres|miembros|"
    r"accounts|konten|comptes|cuentas|employees|orders|tickets|stores|shops|reset|resets|requests|anfragen|euro|uhr|hrs|h|o'clock|"
    r"street|road|avenue|ave|st|rd|lines|rows|ms|sq|square|were|are|waren|sind|sont|fueron|gekostet|bezahlt|ausgegeben|files|archivos|fichiers|dateien|words)(?![^\W_])"
)
_AT_END: Final = re.compile(r"[\"'»”)\]*#]{0,2}(?:[.,;!?…)]|\s*(?:\n|$|[-–—<|]))")
_CODE_TOLD: Final = re.compile(  # "the numbers in the text", and then they come
    r"(?<![^\W_])(?:numbers?|digits|numeros?|cifras|digitos|chiffres|zahlen|ziffern|nummer)(?![^\W_])[^.?!\n]{0,24}"
    r"(?<![^\W_])(?:sms|text|texted|texto|mensaje|message|nachricht|app|aplicacion|application|appli|authenticator|just sent|geschickt)(?![^\W_])"
    r"|(?<![^\W_])(?:2 ?fa|mfa|(?:2|zwei|two)[ -]?fa[ck]tor)[^\W\d_]*(?![^\W_])"
    r"|(?<![^\W_])(?:verification|authentication|pass) number|numero (?:de |d')(?:verific|autentic|authentif)\w+"
)
_TOLD_WORDS: Final = frozenset(
    (
        "number",
        "numbers",
        "digits",
        "numero",
        "numeros",
        "cifras",
        "digitos",
        "chiffres",
        "zahlen",
        "ziffern",
        "nummer",
        "fa",
        "mfa",
        "faktor",
        "factor",
    )
)
# "4821. That's mom's pin."
_POINTS_BACK: Final = re.compile(
    r"(?:that's|that is|that was|it's|those are|these are|das ist|das war|das sind|c'est|ce sont|es|era|esos? (?:es|son)|esa es|son)"
    r"(?: [^\W\d_]+(?:'s)?){0,4} "
)


class _Word(NamedTuple):
    """A word of codes at [start, end)."""

    start: int
    end: int


def codes_nearby(page: Page) -> Iterator[Candidate]:
    """Yield the digits of a page that are a code, by the words around them."""
    if not page.has_digits:
        return
    words, has_locks = _code_words(page), speaks_of_locks(page)
    if not (words or has_locks):
        return
    for found in (_CORRECTED if page.is_said else _CODE).finditer(page.text):
        start, end = found.span()
        near = [word for word in words if start - _CODE_BEFORE <= word.end and word.start <= end + _CODE_BEHIND]
        if not (near or has_locks) or (_is_long(page, start, end) and not _is_told_at_length(page, start)):
            continue
        is_named = near and _is_announced(page, near, start, end) and not is_time(page, start, end)
        is_one = is_named or (has_locks and not is_year(page, start, end) and opens_something(page, start, end))
        if is_one and not _is_of_something(page, start, end):
            canonical = re.sub(r"[ -]", "", found[0])
            yield Candidate(start, end, PiiClass.SECRET, "secret.near", canonical, Certainty.FORMED)


def _is_long(page: Page, start: int, end: int) -> bool:
    """Say whether digits are more than those of a code that is said once."""
    return end - start > _MOST_DIGITS and sum(map(str.isalnum, page.text[start:end])) > _MOST_DIGITS


def _is_told_at_length(page: Page, start: int) -> bool:
    """Say whether digits are said to be a code in so many words, or several are, said one behind the other."""
    if is_told(page, start) or is_asked_for(page, start):
        return True
    return _SEVERAL.search(page.folded, max(0, start - TOLD_CHARS), start) is not None


def _is_of_something(page: Page, start: int, end: int) -> bool:
    """Say whether what stands right beside digits makes them a price, a quantity or the number of a thing."""
    return (
        is_attached_before(page.text, start)
        or is_attached_behind(page.text, end)
        or is_counted(page.folded, end)
        or _THINGS.match(page.folded, end) is not None
        or (_is_labelled(page, start) and not _is_entered_with(page, start))
        or _is_printed(page, end)
        or is_paid(page, start)
        or (
            (_COUNTS.match(page.text, end) is not None or _is_of_address(page, start, end))
            and not is_told(page, start)
        )
    )


def _is_of_address(page: Page, start: int, end: int) -> bool:
    """Say whether digits are those of a house or behind a state: "666 Daniels Way", "Lynchfurt, MI 40128"."""
    if _STATE.search(page.text, max(0, start - _STATE_CHARS), start):
        return True
    is_named = page.text[end : end + 1] == " " and page.text[end + 1 : end + 2].isupper()
    return is_named and ENGLISH_ADDRESS.match(page.text, start) is not None


def _is_labelled(page: Page, start: int) -> bool:
    return _LABELLED.search(page.folded, max(0, start - _LABELLED_CHARS), start) is not None


def _is_entered_with(page: Page, start: int) -> bool:
    """Say whether what stands right before digits is the place that they are the code for."""
    nearest = next(iter(page.cues_before(start, _LABELLED_CHARS)), None)
    return nearest is not None and any(
        _is_headed(page, _Word(cue.start, cue.end), nearest)
        for cue in page.cues_before(nearest.start, _OWNED_CHARS)
        if cue.sign is Sign.PIN
    )


def _is_printed(page: Page, end: int) -> bool:
    """Say whether digits stand on something that names nobody: "the code 1234 on the invoice"."""
    found = _STANDS_ON.match(page.folded, end)
    return found is not None and any(
        cue.sign is Sign.OTHER and cue.start == found.end() for cue in page.cues_behind(end, LINK_CHARS)
    )


def _code_words(page: Page) -> list[_Word]:
    """Return the words of a page that speak of codes, but for those of shops, laws and programs."""
    known = set(filter(_is_code_word, page.words))
    others = [cue for cue in page.cues if cue.sign is Sign.OTHER] if known else []
    words = [
        _Word(token.start, token.end)
        for token in (page.tokens if known else ())
        if token.word in known
        and not any(cue.start <= token.start < cue.end for cue in others)
        and not _PLAIN_BEFORE.search(page.folded, max(0, token.start - _KIND_CHARS), token.start)
    ]
    if not page.words.isdisjoint(_TOLD_WORDS):
        words += [_Word(*found.span()) for found in _CODE_TOLD.finditer(page.folded)]
    if Sign.PIN in page.signs:
        words += [_Word(cue.start, cue.end) for cue in page.cues if cue.sign is Sign.PIN]
    return sorted(set(words))


def _is_code_word(word: str) -> bool:
    if word in _CODE_WORDS or word.startswith(_CODE_BEGINNING):
        return True
    return word.endswith(_CODE_ENDINGS) and word not in _NO_CODES


def _is_announced(page: Page, words: list[_Word], start: int, end: int) -> bool:
    """Say whether a word of codes stands before digits, or behind them in the same sentence."""
    before = max((word for word in words if word.end <= start), default=None)
    if before is not None and start - before.end <= _CODE_BEFORE and not _is_hidden(page, before, start, end):
        between = page.text[before.end : start]
        breaks = len(SENTENCE.findall(between))
        if "\n\n" not in between and (
            not breaks or (breaks < _MOST_SENTENCES and (_is_answer(between) or _AT_END.match(page.text, end)))
        ):
            return True
    behind = next((word for word in words if word.start >= end), None)
    if behind is None or behind.start - end > _CODE_BEHIND:
        return False
    stop = SENTENCE.search(page.text, end, behind.start)
    is_one = stop is None or _POINTS_BACK.match(page.folded, stop.end(), behind.start) is not None
    return is_one and not _LEADS_ON.match(page.folded, behind.end) and not _is_tied_to_another(page, start)


def _is_answer(between: str) -> bool:
    """Say whether a sentence begins with digits, but for some words: "It was 4821 last time"."""
    return len(SENTENCE.split(between)[-1].split()) <= _MOST_WORDS


def _is_hidden(page: Page, word: _Word, start: int, end: int) -> bool:
    """Say whether another word that stands nearer to digits announces them as something else."""
    rivals = _RIVALS | {Sign.PHONE} if sum(map(str.isdigit, page.text[start:end])) >= _PHONE_DIGITS else _RIVALS
    return any(
        cue.sign in rivals
        and cue.start >= word.end
        and not _has_its_own(page, cue, start)
        and not _is_headed(page, word, cue)
        and (_is_tied(page, cue, start) or not (_is_owner(page, cue) or _is_far(page, cue, start)))
        for cue in page.cues_before(start, start - word.end)
    )


def _has_its_own(page: Page, cue: Cue, start: int) -> bool:
    """Say whether a cue has a number of few digits already: "code du boîtier, salle 3 : 4512"."""
    return _FEW.match(page.folded, cue.end, start) is not None


def _is_headed(page: Page, word: _Word, cue: Cue) -> bool:
    """Say whether a cue is only the place or the thing that a code is for: "code d'accès à la salle", "PIN badge"."""
    if page.folded[cue.start : cue.end] not in _ENTERED:
        return False
    if _OF_ITS_OWN.fullmatch(page.folded, word.end, cue.start) is None:
        return False
    return any(one.sign is Sign.PIN and one.end == word.end for one in page.cues_before(cue.start, _OWNED_CHARS))


def _is_tied_to_another(page: Page, start: int) -> bool:
    before = page.cues_before(start, _LABELLED_CHARS)
    return any(cue.sign in _RIVALS and is_linked(page, cue, start) for cue in before)


def _is_tied(page: Page, cue: Cue, start: int) -> bool:
    return _TIED.fullmatch(page.folded, cue.end, start) is not None


def _is_far(page: Page, cue: Cue, start: int) -> bool:
    """Say whether so much stands between a cue and a number that it hardly announces that one."""
    between = page.text[cue.end : start]
    return len(between.split()) > _MOST_WORDS and not is_linked(page, cue, start)


def _is_owner(page: Page, cue: Cue) -> bool:
    return _OWNED.search(page.folded, max(0, cue.start - _OWNED_CHARS), cue.start) is not None
