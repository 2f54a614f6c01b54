"""What stands right before some digits makes them a code, or a year, a time of the day or a price."""

from __future__ import annotations

import re
from typing import Final

from app.privacy.written.page import Page

# "Su clave de un solo uso para la compra de 1301", "le code pour votre paiement de 90": what is paid.
_PAID_WORD_LIST: Final = (
    "compra pago cargo importe transferencia retiro retirada operacion bizum recibo abono giro ingreso reintegro "
    "paiement achat virement prelevement montant debit operation transaction purchase payment transfer "
    "superior inferior superiores inferiores "
    "uberweisung zahlung abbuchung lastschrift uberweisungen betrag preis summe kosten gebuhr"
)
_PAID_WORDS: Final = frozenset(_PAID_WORD_LIST.split())
_PAID: Final = re.compile(
    r"(?<![^\W_])(?:compra|pago|cargo|importe|transferencia|retiro|retirada|operacion|bizum|recibo|abono|giro|ingreso|reintegro|"
    r"paiement|achat|virement|prelevement|montant|debit|operation|transaction|purchase|payment|transfer)"
    r"(?: [^\W\d_]+){0,3}? (?:de|por|of|for) $"
    r"|(?<![^\W_])(?:superior|inferior)(?:es)? a $"
    r"|(?<![^\W_])(?:uberweisung(?:en)?|zahlung|abbuchung|lastschrift)(?: [^\W\d_]+){0,3}? (?:uber|von) $"
    r"|(?<![^\W_])(?:betrag|preis|summe|kosten|gebuhr)(?: [^\W\d_]+){0,2}? (?:ist|war|sind|von|betragt|betragen|lautet)(?: nur| genau)? $"
)
_PAID_CHARS: Final = 50
_TIMED: Final = re.compile(r"(?<![^\W_])(?:at|by|until|till|um|gegen|bis|a las|hasta las|las) $")
_TIME: Final = re.compile(r"(?:[01][0-9]|2[0-3])[0-5][0-9]")
_DATED: Final = re.compile(
    r"(?<![^\W_])(?:[a-z]+ten|(?:ers|zwei|drit|vier|funf|sechs|sieb|ach|neun|zehn|elf|zwolf)ter|(?<!punch )(?<!type )(?<!key )(?<!put )in|en|im|seit|since|depuis|desde|until|hasta|del|bis|am|ab|on|jusqu'en|anno|jahre?s?) $"
)
_YEAR: Final = re.compile(r"(?:19[0-9]|20[0-3])[0-9]")
_YEARS: Final = re.compile(r"(?:19[0-9]|20[0-3])[0-9][ -](?:19[0-9]|20[0-3])[0-9]")
_OLD_YEAR: Final = re.compile(r"(?:1[4-9][0-9]|20[0-3])[0-9]")
LINK_CHARS: Final = 14
_TOLD: Final = re.compile(
    r"(?<![^\W_])(?:[a-z]*(?:code|kode|pin)s?|cod\.?|codigos?\w*|clave|token|nip|tan|puk|otp|combina[a-z]+|kombi\w*|geheimzahl|passcode)(?![^\W_])(?:[^.!?;\n\d]{0,36}"
    r"(?:[:=>\"]|(?<![^\W_])(?:is|was|says|es|era|seria|pone|est|serait|ist|war|ware|lautet|verif\.)(?: (?:el|le|la|der|die|now|ahora))?))?,? ?[\"'(]?$"
)
TOLD_CHARS: Final = 60
_TOLD_BY_COLON: Final = re.compile(
    r"(?<![^\W_])(?:cod\.?|codigo|clave|nip|pin|otp)(?: [^\W\d_]+){1,12}(?: \([^()\d\n]{2,40}\))?\s?: ?[\"'(]?$"
)
_TOLD_FAR_CHARS: Final = 110
# "Code de sécurité, s'il vous plaît ? Euh,"
_ASKED_FOR: Final = re.compile(
    r"(?<![^\W_])[a-z]*(?:code|pin|nip|clave|codigo)(?![^\W_])[^.?!;\n\d]{0,30}(?:\?|(?<=plait))"
    r"(?: {1,2}[^\W\d_]+(?:'[^\W\d_]+)?[,.]?){0,5} {1,2}$"
)


def is_told(page: Page, start: int) -> bool:
    """Say whether what starts at a place is said to be a code in so many words: "PIN: 1984"."""
    line = page.folded[max(0, start - TOLD_CHARS) : start]
    if _TOLD.search(line) is not None:
        return True
    first = max(0, start - _TOLD_FAR_CHARS)
    return line.endswith((":", ": ")) and _TOLD_BY_COLON.search(page.folded, first, start) is not None


def is_asked_for(page: Page, start: int) -> bool:
    """Say whether what starts at a place answers who asked for a code: "vous avez le code ? Oui, c'est 2015"."""
    return _ASKED_FOR.search(page.folded, max(0, start - TOLD_CHARS), start) is not None


def is_paid(page: Page, start: int) -> bool:
    """Say whether the words before digits make them what somebody pays."""
    is_said = not page.words.isdisjoint(_PAID_WORDS)
    return is_said and _PAID.search(page.folded, max(0, start - _PAID_CHARS), start) is not None


def is_time(page: Page, start: int, end: int) -> bool:
    """Say whether digits may be a year, or are put as one or as a time of the day: "at 1650"."""
    digits = page.text[start:end]
    first = max(0, start - LINK_CHARS)
    if _TIME.fullmatch(digits) and _TIMED.search(page.folded, first, start):
        return True
    return is_year(page, start, end) or (
        _YEAR.fullmatch(digits) is not None and not (is_told(page, start) or is_asked_for(page, start))
    )


def is_year(page: Page, start: int, end: int) -> bool:
    """Say whether digits are put as a year, or are two of them: "in 1926", "am 3. Mai 2026", "2003-2022"."""
    before = page.folded[max(0, start - LINK_CHARS) : start]
    if _YEARS.fullmatch(page.text, start, end):
        return not is_told(page, start)
    return _OLD_YEAR.fullmatch(page.text, start, end) is not None and _DATED.search(before) is not None
