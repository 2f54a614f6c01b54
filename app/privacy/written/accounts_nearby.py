"""Numbers of bank accounts farther from the word that says so, where they can be nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.dates import is_date
from app.privacy.written.numbers import Window, is_counted
from app.privacy.written.page import Page
from app.privacy.written.said_next import said_again
from app.privacy.written.signs import Sign
from app.privacy.written.spoken_of import is_spoken_of, joins_clearly

# What says that money lies at a bank, where a verb may say no more than "tells".
_BARE_ACCOUNT: Final = frozenset({"cuenta", "compte", "konto", "account"})
_OF_ACCOUNT: Final = re.compile(
    r"(?<![^\W_])(?:la|mi|su|tu|una|esta|esa|otra|misma|nuestra|vuestra|cuya|de|le|mon|son|votre|notre|un|ce|"
    r"the|my|your|his|her|our|"
    r"das|mein|ihr|dein|sein|unser|euer|dieses|dem|meinem|ihrem|deinem|seinem|unserem|diesem) $"
)
_ARTICLE_CHARS: Final = 10
_ACCOUNT_DIGITS: Final = range(10, 21)
_STATED_DIGITS: Final = range(7, 10)  # where nothing but "is" stands right before
_STATED: Final = re.compile(r"(?<![^\W_])(?:is|was):? $")
_STATED_CHARS: Final = 6
_SHAPES: Final = frozenset({(3, 3, 3, 1), (3, 3, 4), (4, 4, 2), (4, 4, 4)})
# Money on its way, or where it lies, and then an account that is not called so: "gira a la 3880615726".
_BANK: Final = re.compile(
    r"(?<![^\W_])(?:banc[oa]\w*|ahorros?|transf(?:er|ier)\w+|deposit\w+|consign\w+|"
    r"gir(?:a|e|o|en|ar|as|ame|eme|aste)|"
    r"abon(?:a|e|o|ar|en|ame|enme|eme)|nomina|sueldo|pension|alquiler|reembols\w+|titular\w*|beneficiari[oa]s?|"
    r"destinatari[oa]s?|dinero|plata|saldo|fondos|"
    r"embarg\w+|bbva|santander|caixabank|sabadell|bankinter|unicaja|ibercaja|kutxabank|bancolombia|davivienda|"
    r"banorte|libretas?|caja rural|cajas? de ahorros?|cajamar|cajasur|"
    r"uberw[ei]\w+|uberweis\w+|gutschr\w+|gutgeschrieben|einzahl\w*|eingezahlt|abgebucht|abbuch\w+|lastschrift\w*|sparkasse\w*|"
    r"volksbank|raiffeisen\w*|commerzbank|postbank|geld|geldes|gehalt|kontoinhaber\w*|zahlungsempfanger\w*|dauerauftrag|"
    r"miete|spenden?|kaution|"
    r"banamex|bancomer|interbank|bcp|scotiabank|bancoestado)(?![^\W_])"
)
_BANK_BEGINNING_LIST: Final = (
    "banc ahor transf depo consi gir abon caja nomina sueldo pension alquiler reembols titular bene destin dinero plata saldo "
    "fondos embarg bbva sant caixa saba bankinter uni iber kutxa banco davi banor libret uberw gut einz einge abge abbu "
    "last spark volks raiff commerz postbank geld gehalt kontoi zahlungs dauer miete spende kaution bana inter bcp scotia"
)
_BANK_BEGINNINGS: Final = tuple(_BANK_BEGINNING_LIST.split())
_BANK_CHARS: Final = 80
_NUMBERED: Final = re.compile(
    r"(?<![^\W_])(?:(?:a|en|de|desde|es|era|con|sea)? ?la|(?:a|en|al|el) (?:este|esta|siguiente)(?: numero)?|aqui|en|"
    r"(?:ahorros?|corriente|a la vista|nomina)[,:]|numero|num\.?|nro\.?|n[.º° ]{0,2}|(?:auf|an|von)(?: die)?|nummer|nr\.?):? $"
)
_NUMBERED_CHARS: Final = 22
_NO_RIVALS: Final = frozenset(
    {Sign.NUMBER, Sign.ACCOUNT, Sign.PLACE, Sign.DOCUMENT, Sign.PATIENT, Sign.FILE, Sign.VEHICLE}
)
_SENTENCE: Final = re.compile(r"[.!?;]\s|\n")


def accounts_nearby(page: Page) -> Iterator[Candidate]:
    """Yield what by its form may be an account, and by the nearest word of any class or by money on its way is."""
    if Sign.ACCOUNT in page.signs:
        for window in _of_lengths(page, _ACCOUNT_DIGITS):
            if _is_account(page, window):
                yield _candidate(window, "account.near")
        for window in _of_lengths(page, _STATED_DIGITS):
            if _is_stated(page, window) and _is_account(page, window):
                yield _candidate(window, "account.near")
        for window in _said_again(page):
            yield _candidate(window, "account.again")
    if page.has_digits and any(word.startswith(_BANK_BEGINNINGS) for word in page.words):
        for window in _of_lengths(page, _ACCOUNT_DIGITS):
            if _is_paid_to(page, window):
                yield _candidate(window, "account.near")


def _of_lengths(page: Page, lengths: Iterable[int]) -> Iterator[Window]:
    return (window for length in lengths for window in page.windows.get(length, ()))


def _candidate(window: Window, rule: str) -> Candidate:
    span = (window.start, window.end)
    return Candidate(*span, PiiClass.BANK_ACCOUNT, rule, window.digits, Certainty.CUED)


def _is_stated(page: Page, window: Window) -> bool:
    return _STATED.search(page.folded, max(0, window.start - _STATED_CHARS), window.start) is not None


def _said_again(page: Page) -> Iterator[Window]:
    """Yield the numbers that repeat the one of an account in a sentence of their own."""
    lengths = (*_STATED_DIGITS, *_ACCOUNT_DIGITS) if "?" in page.text else _ACCOUNT_DIGITS
    found = [window for window in _of_lengths(page, lengths) if window.is_whole]
    starts = {window.start: window for window in found}
    for window in found:
        again = said_again(page, window.end)
        repeated = starts.get(again.end()) if again is not None else None
        if repeated is not None and page.is_cued(window.start, window.end, Sign.ACCOUNT):
            yield repeated


def _is_account(page: Page, window: Window) -> bool:
    """Say whether digits that stand alone are of an account, by the nearest word of any class before or behind."""
    start, end = window.start, window.end
    is_one = window.is_whole and (not window.joint or window.shape in _SHAPES)
    if not is_one or is_date(page.folded, start, end) or is_counted(page.folded, end):
        return False
    return is_spoken_of(page, start, end, Sign.ACCOUNT, _joins_account)


def _is_paid_to(page: Page, window: Window) -> bool:
    """Say whether money goes to a number, or lies there, that no word near calls anything else."""
    start, end = window.start, window.end
    is_one = window.is_whole and (not window.joint or window.shape in _SHAPES)
    if not is_one or not _NUMBERED.search(page.folded, max(0, start - _NUMBERED_CHARS), start):
        return False
    near = (*page.cues_before(start, _BANK_CHARS), *page.cues_behind(end, _NUMBERED_CHARS))
    if any(cue.sign not in _NO_RIVALS for cue in near) or is_date(page.folded, start, end):
        return False
    *_, first = (max(0, start - _BANK_CHARS), *(one.end() for one in _SENTENCE.finditer(page.folded, 0, start)))
    stop = _SENTENCE.search(page.folded, end)
    last = min(end + _BANK_CHARS, stop.start() if stop else len(page.folded))
    return _BANK.search(page.folded, first, start) is not None or _BANK.search(page.folded, end, last) is not None


def _joins_account(page: Page, start: int, end: int) -> bool:
    """Say whether the cue between which and a number a stretch lies is a noun, and no number stands between."""
    cue = next(
        (cue for cue in page.cues if cue.sign is Sign.ACCOUNT and (cue.end == start or cue.start == end)), None
    )
    if cue is None or (
        page.folded[cue.start : cue.end] in _BARE_ACCOUNT
        and not _OF_ACCOUNT.search(page.folded, max(0, cue.start - _ARTICLE_CHARS), cue.start)
    ):
        return False
    return joins_clearly(page, start, end)
