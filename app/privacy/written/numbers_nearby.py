"""Numbers of records, plates and accounts farther from the word that says so, where they can be nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.dates import is_date
from app.privacy.written.nearby import announces_another, is_spoken_of, joins_number
from app.privacy.written.numbers import Window, is_attached_before, is_attached_behind, is_counted
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

CLASSES: Final = frozenset({PiiClass.MEDICAL_RECORD, PiiClass.VEHICLE, PiiClass.BANK_ACCOUNT})
_RECORD: Final = re.compile(
    r"(?<![\w./:+#-])(?!PIN|TAN|PUK|NIP|OTP)(?:[A-Z]{1,3}[- ]?[0-9]{5,8}|[0-9]{5,8}|[0-9]{3} [0-9]{3} [0-9]{1,2}|"
    r"[0-9]{3}-[0-9]{3,5})(?![\w/-]|[.,:][0-9]| [0-9])"
)
# Spain, and most of Latin America.
_PLATE: Final = re.compile(
    r"(?<![\w./-])(?:[0-9]{4}[- ]?[BCDFGHJKLMNPRSTVWXYZ]{3}"
    r"|(?!PIN|TAN|PUK|NIP|OTP|EUR|USD|CHF|GBP|MXN|COP|ARS|CLP|DIN|ISO)[A-Z]{3}[- ]?[0-9]{3,4}(?:-?[A-Z])?"
    r"|[A-Z]{2}[- ]?[0-9]{3}[- ]?[A-Z]{2}|[A-Z]{1,2}-[0-9]{4}-[A-Z]{1,2}|[A-Z]{4}-?[0-9]{2}"
    r"|[A-Z][0-9]{2}-?[A-Z]{3})"
    r"(?![\w/-]|\.[0-9])"
)
# Four digits and three consonants, which but for measures and money only plates of Spain have.
_SPANISH_PLATE: Final = re.compile(
    r"[0-9]{4}(?<![\w./-][0-9]{4})[- ]?"
    r"(?!MXN|CLP|GBP|CHF|RPM|PTS|KMS|HRS|MTS|KGS|CRC|BTC|PLN|CZK|HKD|GTS|GTX|RTX|LTR|KWH)"
    r"[BCDFGHJKLMNPRSTVWXYZ]{3}(?![\w/-]|\.[0-9])"
)
_TRAFFIC: Final = re.compile(
    r"(?<![^\W_])(?:multa\w*|aparca\w*|estaciona\w*|parque(?:o|ad[oa]|aron)|conductor\w*|chofer\w*|taxi\w*|uber|"
    r"grua|"
    r"corralon|garaje|cochera|trafico|transito|semaforo|radar|peaje|autopista|itv|soat|carros?|coches?|autos?|"
    r"motos?|camion\w*|furgo\w*|vehiculos?|"
    r"automovil\w*|turismo|turismos|pat|placas?|matricul\w+|patentes?|chapa|bloque\w+|vado|flota|acera|carril|"
    r"arcen|"
    r"doble fila|atropell\w+|choc(?:o|ar|aron)|colision\w*|siniestro|"
    r"parking|conduc\w+|taller|remolque|parabrisas|dgt|seat|renault|toyota|nissan|ford|audi|bmw|opel|"
    r"peugeot|citroen|volkswagen|chevrolet|kia|hyundai|mazda|fiat|honda|yamaha|dacia|skoda|volvo|"
    r"mercedes)(?![^\W_])"
)
_TRAFFIC_CHARS: Final = 70
# What says that money lies at a bank, where a verb may say no more than "tells".
_BARE_ACCOUNT: Final = frozenset({"cuenta", "compte", "konto", "account"})
_OF_ACCOUNT: Final = re.compile(
    r"(?<![^\W_])(?:la|mi|su|tu|una|esta|esa|otra|misma|nuestra|vuestra|cuya|de|le|mon|son|votre|notre|un|ce|"
    r"the|my|your|his|her|our|"
    r"das|mein|ihr|dein|dem|meinem|ihrem) $"
)
_ARTICLE_CHARS: Final = 10
_ACCOUNT_DIGITS: Final = range(10, 21)
_SHAPES: Final = frozenset({(3, 3, 3, 1), (3, 3, 4)})
# Money on its way, or where it lies, and then an account that is not called so: "gira a la 3880615726".
_BANK: Final = re.compile(
    r"(?<![^\W_])(?:banc[oa]\w*|ahorros?|transf(?:er|ier)\w+|deposit\w+|consign\w+|"
    r"gir(?:a|e|o|en|ar|as|ame|eme|aste)|"
    r"abon(?:a|e|o|ar|en|ame|enme|eme)|nomina|sueldo|pension|alquiler|reembols\w+|titular\w*|beneficiari[oa]s?|"
    r"destinatari[oa]s?|dinero|plata|saldo|fondos|"
    r"embarg\w+|bbva|santander|caixabank|sabadell|bankinter|unicaja|ibercaja|kutxabank|bancolombia|davivienda|"
    r"banorte|libretas?|"
    r"uberw[ei]\w+|uberweis\w+|gutschr\w+|gutgeschrieben|einzahl\w*|eingezahlt|abgebucht|abbuch\w+|lastschrift\w*|sparkasse\w*|"
    r"volksbank|raiffeisen\w*|commerzbank|postbank|geld|geldes|gehalt|kontoinhaber\w*|zahlungsempfanger\w*|dauerauftrag|"
    r"miete|spenden?|kaution|"
    r"banamex|bancomer|interbank|bcp|scotiabank|bancoestado)(?![^\W_])"
)
_BANK_CHARS: Final = 80
_NUMBERED: Final = re.compile(
    r"(?<![^\W_])(?:(?:a|en|de|desde|es|era|con|sea)? ?la|(?:a|en|al|el) (?:este|esta|siguiente)(?: numero)?|aqui|"
    r"numero|num\.?|nro\.?|n[.º° ]{0,2}|(?:auf|an|von)(?: die)?|nummer|nr\.?):? $"
)
_NUMBERED_CHARS: Final = 22
_NO_RIVALS: Final = frozenset(
    {Sign.NUMBER, Sign.ACCOUNT, Sign.PLACE, Sign.DOCUMENT, Sign.PATIENT, Sign.FILE, Sign.VEHICLE}
)
_SENTENCE: Final = re.compile(r"[.!?;]\s|\n")
# "28000 camas", "45200 nacimientos": what a number counts.
_COUNTED: Final = re.compile(r" (?:de )?[a-z]{4,}s(?![^\W_])")
_NOT_COUNTED: Final = re.compile(
    r" (?:antes|despues|entonces|tras|unless|apres|alors|dans|sans|puis|vous|nous)(?![^\W_])"
)
_AMOUNT_BEFORE: Final = re.compile(
    r"(?<![^\W_])(?:unos|unas|casi|mas de|menos de|cerca de|alrededor de|hasta|about|over|nearly|rund|etwa|"
    r"fast|uber|environ|presque|plus de|costo|cuesta|coste|vale|pague|pago|pagamos|total|precio|"
    r"extension|ext|interno|anexo|postal|cp|plz|eur|usd)"
    r"\.?:? $"
)
_AMOUNT_CHARS: Final = 18
# "Hemos fusionado 5510049 con 5510412: eran dos historias": both are.
_AND: Final = re.compile(r",? (?:y|e|o|con|por|and|with|und|mit|et|avec) (?:la |el |the |die |le )?")
# A line of a form below the head "Datos del paciente".
_ID_LINE: Final = re.compile(
    r"^[ \t*-]*(?:identificador|identificacion|id|codigo|n[º°.]{1,2}|numero|num|nro|"
    r"registro)\.?[ ]?[:=][ ]?(?=[^ \n])",
    re.MULTILINE,
)
_FORM_CHARS: Final = 120
_MOST_WORDS: Final = 9  # of a sentence on its own before the value: "Un momentito, que busco la libreta."


def numbers_nearby(page: Page) -> Iterator[Candidate]:
    """Yield what by its form may be a record, a plate or an account, and by the nearest word of any class is."""
    if not page.has_digits:
        return
    if Sign.MEDICAL in page.signs and "nip" not in page.words:  # a record in France, the PIN of a card in Mexico
        before: re.Match[str] | None = None
        for found in _RECORD.finditer(page.text):
            start, end = found.span()
            if not _is_amount(page, start, end) and is_spoken_of(page, start, end, Sign.MEDICAL, _joins):
                yield _candidate(found, PiiClass.MEDICAL_RECORD, "record.near")
                if before is not None and _AND.fullmatch(page.folded, before.end(), start):
                    yield _candidate(before, PiiClass.MEDICAL_RECORD, "record.near")
            before = found
    if Sign.PATIENT in page.signs and "\n" in page.text:
        yield from _below_heads(page)
    yield from _plates(page)
    is_named, may_be_paid = Sign.ACCOUNT in page.signs, _BANK.search(page.folded) is not None
    if is_named or may_be_paid:
        for window in (window for length in _ACCOUNT_DIGITS for window in page.windows.get(length, ())):
            if (is_named and _is_account(page, window)) or (may_be_paid and _is_paid_to(page, window)):
                span = (window.start, window.end)
                yield Candidate(*span, PiiClass.BANK_ACCOUNT, "account.near", window.digits, Certainty.CUED)


def _below_heads(page: Page) -> Iterator[Candidate]:
    """Yield the numbers of patients in lines of forms that say only that they are numbers."""
    for line in _ID_LINE.finditer(page.folded):
        found = _RECORD.match(page.text, line.end())
        near = page.cues_before(line.start(), _FORM_CHARS)
        if found is not None and near and near[0].sign in {Sign.PATIENT, Sign.MEDICAL, Sign.FILE}:
            yield _candidate(found, PiiClass.MEDICAL_RECORD, "record.near")


def _plates(page: Page) -> Iterator[Candidate]:
    if Sign.PLATE in page.signs:
        for found in _PLATE.finditer(page.text):
            if is_spoken_of(page, *found.span(), Sign.PLATE, _joins):
                yield _candidate(found, PiiClass.VEHICLE, "plate.near")
    for found in _SPANISH_PLATE.finditer(page.text):
        if _is_in_traffic(page, *found.span()) and not page.is_other(found.start()):
            yield _candidate(found, PiiClass.VEHICLE, "plate.near")


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
    return _joins(page, start, end)


def _joins(page: Page, start: int, end: int) -> bool:
    """Say whether no number stands between, and a cue behind has none of its own to announce."""
    if any(cue.start == end for cue in page.cues):
        return not announces_another(page, end) and joins_number(page, start, end)
    return joins_number(page, start, end, most_words=_MOST_WORDS)


def _is_amount(page: Page, start: int, end: int) -> bool:
    """Say whether digits are a sum, a day, or a count of what stands behind them."""
    if is_date(page.folded, start, end) or is_counted(page.folded, end):
        return True
    if is_attached_before(page.text, start) or is_attached_behind(page.text, end):
        return True
    is_count = _COUNTED.match(page.text, end) is not None and _NOT_COUNTED.match(page.folded, end) is None
    return is_count or _AMOUNT_BEFORE.search(page.folded, max(0, start - _AMOUNT_CHARS), start) is not None


def _is_in_traffic(page: Page, start: int, end: int) -> bool:
    """Say whether cars or what happens to them are spoken of closely before or behind."""
    places = ((max(start - _TRAFFIC_CHARS, 0), start), (end, end + _TRAFFIC_CHARS))
    return any(_TRAFFIC.search(page.folded, *place) for place in places)


def _candidate(found: re.Match[str], pii_class: PiiClass, rule: str) -> Candidate:
    canonical = re.sub(r"[ -]", "", found[0]).upper()
    return Candidate(*found.span(), pii_class, rule, canonical, Certainty.CUED)
