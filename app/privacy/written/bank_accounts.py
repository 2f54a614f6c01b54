"""Account numbers that are no IBAN, with the codes of their banks: by their cues, and by check digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.announced import is_linked
from app.privacy.written.candidate import Candidate, Certainty, cued
from app.privacy.written.cues import Cue
from app.privacy.written.dates import is_date
from app.privacy.written.numbers import MAX_DIGITS, MIN_DIGITS, Window, is_counted
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_RIVALS: Final = (
    Sign.PHONE,
    Sign.CARD,
    Sign.PASSPORT,
    Sign.BIRTH,
    Sign.PIN,
    Sign.ROUTING,
    Sign.SORT_CODE,
    Sign.IBAN,
    Sign.MEDICAL,
)
_AMERICAN: Final = (3, 2, 4)  # of social security numbers
_FRENCH: Final = re.compile(
    r"(?<![^\W_])([0-9]{5})[ -]?([0-9]{5})[ -]?((?:[0-9A-Z][ -]?){11})([0-9]{2})(?![^\W_])"
)
_FRENCH_VALUES: Final = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "12345678912345678923456789")
_SORT: Final = re.compile(
    r"(?<![^\W_])(?:sort|s/c)[ :.#-]{1,3}(?P<code>[0-9]{2}([ -])[0-9]{2}\2[0-9]{2}|(?:(?<=:)|(?<=: ))[0-9]{6}(?! (?!a)[a-z]))(?![\w-])"
)
# "C/C 2483529451", but neither "C/C 5" nor "C.C.", which is of a card of identity in Colombia.
_CURRENT: Final = re.compile(r"(?<![^\W_])c/c(?: ?(?:n[oº°.]{0,3}|num\.?|nro\.?|numero))?[ :.]{1,3}$")
_CURRENT_CHARS: Final = 14
# "Code guichet : 00852, clé RIB : 11", as France has them.
_OFFICE: Final = re.compile(
    r"[ :#=-]{1,3}(?:(?:est|c'est|le|n[°o.]{1,2}) ?:? ?){0,2}(?P<code>[0-9](?: ?[0-9]){4})(?![\w-]|[ .,]?[0-9])"
)
_RIB_KEY: Final = re.compile(
    r"(?<![^\W_])cle(?: (?:du )?rib)?(?: est| c'est)?[ :=]{1,3}(?P<code>[0-9]{2})(?![\w-]|[ .,]?[0-9])"
)
_YEARS: Final = re.compile(r"(?:1[5-9]|20)[0-9]{2}[ ]?[-/][ ]?(?:1[5-9]|20)[0-9]{2}")
_VERB: Final = re.compile(
    r"(?<=[^\W\d_] )(?<!son )(?<!mon )(?<!ton )(?<!votre )(?<!notre )(?<!leur )(?<!le )(?<!du )(?<!de )(?<!au )"
    r"compte(?:nt)?\s$"
)
_NOUN: Final = re.compile(
    r" (?!chez|aupr|bei|beim|from|with|para|dans|pour|avec|sous|over|that|und|oder)[a-zà-ÿ]{4,}"
)
_MANY: Final = ("comptes", "accounts", "konten", "cuentas")
# What only is done with an account, or said of one: "pay me back into 45226041", "the balance on 33608231".
_BANKED: Final = re.compile(
    r"(?<![^\W_])(?:(?:pay|pays|paid|paying|put|deposit\w*|transfer\w*|wire|wired|wiring|send|sent|move|moved|credit|credited|refund\w*|"
    r"remit\w*|go|goes|went|going|land|landed|savings|salary|wages|rent|pension|benefits?|cash|money|funds|payment|paid in|direct debit|eft|ach|neft|imps|rtgs|bacs|chaps|"
    r"standing order)(?![^\W_])(?:[^.!?;:\n]|(?<=[0-9])\.(?=[0-9])){0,40} (?:into|in to|out of|from|to)(?: (?:my|our|his|her|the|their))?"
    r"|(?:balance|overdraft|standing order|direct debit|statement|withdrawals?|savings|interest|payroll|bank)(?: [a-z]+){0,3}(?: (?:on|from|into|for|of|is|was)|:)|(?:debit|credit)(?:ed|ing)?:?|bank (?:is|was|as|with|at) [^.!?;:\n\d]{2,30}(?:,| and| -) (?:the |my |your |his |her |our |their )?number(?: there| with them)?(?: is| as| was|:)?)"
    r"(?::? (?:[a-z]+ ){0,3}[a-z]+[,:])? ?$"  # "to be paid to: Barclays, 45226041"
)
_BANKED_WORD_LIST: Final = (
    "into from balance overdraft standing debit statement withdrawal withdrawals savings interest payroll bank "
    "pay paid sent send transfer transferred wire wired goes go salary wages rent eft ach neft imps rtgs bacs chaps"
)
_BANKED_WORDS: Final = frozenset(_BANKED_WORD_LIST.split())
_OF_BANKS: Final = re.compile(
    r"(?<![^\W_])(?:banks?|savings?|isa|eft|ach|neft|imps|rtgs|bacs|chaps|balance|overdraft|amount|rent|salary|wages|deposit\w*|transfer\w*|wire\w*|pay(?:s|ing|roll|ee)?|paid|pension|"
    r"standing order|direct debit|refund\w*|barclays|hsbc|lloyds|natwest|santander|monzo|starling|halifax|first direct|chase|"
    r"money|funds|wells fargo|citi(?:bank)?|bofa|capital one|chequing|checking|hdfc|icici|sbi|nationwide)(?![^\W_])|[$£€₹]"
)
_BANKED_CHARS, _BANKED_REACH = 70, 60
# "by transfer: Jane Doe, 20-30-40, 12345678": the code of a British bank and the account there.
_WITH_CODE: Final = re.compile(r"(?<![\w./-])[0-9]{2}([ -])[0-9]{2}\1[0-9]{2} ?[,;/|\n] ?(?=[0-9])")
_PAIRS: Final = (2, 2, 2)
_NO_RIVALS: Final = frozenset({Sign.ACCOUNT, Sign.NUMBER, Sign.IBAN})
_ACCOUNT_DIGITS: Final = range(7, 13)
# Of Mexico and Argentina, in whichever groups: longer than what else has digits on a page.
_LATIN: Final = re.compile(r"(?<![\w.,/-])[0-9](?:[ -]?[0-9]){17}(?:(?:[ -]?[0-9]){4})?(?![\w/-]|[.,][0-9])")
_LATIN_WORDS: Final = frozenset({"clabe", "cbu", "cvu"})
_CURRENT_DIGITS: Final = range(8, 21)
# "Usa 448102 para verificar tu cuenta", "use 448102 to sign in to your account": one signs in to it, and no money lies there.
_SIGNED_IN: Final = re.compile(
    r" (?:to|for|and|as [^.!?;:\n\d]{1,30} to) (?:[a-z]+ )?(?:(?:sign|log)(?:ging|ing)?[ -]?(?:in|on)(?:to)?|verify(?:ing)?|confirm(?:ing)?|activat(?:e|ing)|unlock(?:ing)?|"
    r"recover(?:ing)?|restor(?:e|ing)|access(?:ing)?|secur(?:e|ing)|protect|enter|open|link|regain access|finish|complete|reset)(?: [a-z]+){0,4}? accounts?(?![^\W_])"
    r"|[^.!?;:\n\d]{1,50}(?<![^\W_])(?:verific[^\W_]+|activ[^\W_]+|confirm[^\W_]+|valid[^\W_]+|proteg[^\W_]+|recuper[^\W_]+|"
    r"desbloque[^\W_]+|vincul[^\W_]+|(?:acceder|acced[ae]s?|acceso|entra[rs]?|entres?|sesion|registr[^\W_]+) (?:a|en|con))"
    r" (?:tu|su|mi|la|vuestra|una)(?: nueva)? cuenta"
)
_OF_SIGN_IN: Final = frozenset({"cuenta", "account"})
# What has the code that was named before, and what stands between it and the code.
_OWNED: Final = re.compile(
    r" (?:of|for|to|de|del|du|para|pour|der|des|fur|zum|zu)(?: (?:the|my|your|la|mi|tu|su|mon|ton|votre|das|dein|ihr)(?:e[mnrs]?)?)? "
)
_BANKS: Final = frozenset({"banco", "banque"})
_BANKS_LAST: Final = tuple(_BANKS)
_BANK_CHARS: Final = 10
_ACCOUNT_BEHIND: Final = re.compile(r"[,.;]? (?:[^\W\d_]+,? ){0,2}?(?:cuenta|compte)(?![^\W_])")
_OWNED_CHARS: Final = 16
_TOLD_OF: Final = re.compile(r"[,:]")
_WORD_BEHIND: Final = re.compile(r" [^\W\d_]")
_TIME_ENDS: Final = re.compile(r":[0-5][0-9](?![0-9])")  # "7 March 2026, 11:05"
_LONGEST_CODE: Final = 8
_VERB_CHARS: Final = 20
_CODE_REACH: Final = 60
_RECENT: Final = "19"
_ROUTING_STARTS: Final = {*range(13), *range(21, 33), *range(61, 73), 80}


# Amounts in the columns of a row.
_NEXT_COLUMN: Final = re.compile(r",-?[0-9]{1,7}\.[0-9]{2}(?![0-9.])")
_COLUMN: Final = re.compile(r",[0-9]{1,7}\.[0-9]{2}(?![0-9.])")


def bank_accounts(page: Page) -> Iterator[Candidate]:
    """Yield the account numbers and the codes of banks of a page."""
    if not page.has_digits:
        return
    yield from _by_form(page)
    for found in _SORT.finditer(page.folded) if "sort" in page.folded or "s/c" in page.folded else ():
        digits = found["code"].replace("-", "").replace(" ", "")
        yield Candidate(*found.span("code"), PiiClass.BANK_ACCOUNT, "account.sort_code", digits, Certainty.CUED)
    if Sign.SORT_CODE in page.signs or not page.words.isdisjoint(_BANKS):
        yield from _sort_codes(page)
        yield from _french_codes(page)
    if Sign.ROUTING in page.signs:
        yield from _routing_numbers(page)
    if Sign.ACCOUNT in page.signs:
        yield from _accounts(page)
    if "c/c" in page.folded:
        yield from _current(page)
    if not page.words.isdisjoint(_LATIN_WORDS):
        yield from _latin(page)
    if not page.words.isdisjoint(_BANKED_WORDS):
        yield from _banked(page)


def _by_form(page: Page) -> Iterator[Candidate]:
    for window in page.windows.get(14, ()):
        if window.shape in {(2, 2, 2, 8), (2, 2, 2, 4, 4)} and window.is_whole:
            yield _candidate(window, "account.sort_code", Certainty.CUED)
    for window in page.windows.get(20, ()):
        is_one = window.is_whole or page.is_cued(window.start, window.end, Sign.ACCOUNT)
        if window.is_apart and is_one and _is_spanish(window.digits):
            yield _candidate(window, "account.ccc", Certainty.PROVEN)
    for found in _FRENCH.finditer(page.text):
        account = re.sub(r"[ -]", "", found[0])
        if len(account) == 23 and _is_french(account):
            yield Candidate(*found.span(), PiiClass.BANK_ACCOUNT, "account.rib", account, Certainty.PROVEN)


def _routing_numbers(page: Page) -> Iterator[Candidate]:
    for window in page.windows.get(9, ()):
        if _is_routing(window.digits) and page.is_cued(window.start, window.end, Sign.ROUTING):
            yield _candidate(window, "account.aba", Certainty.PROVEN)
        elif window.is_whole and len(window.shape) == 1 and Sign.ACCOUNT in page.signs:
            cue = page.nearest(window.start)  # mistyped, and with an account
            if cue is not None and cue.sign is Sign.ROUTING and is_linked(page, cue, window.start):
                yield _candidate(window, "account.aba", Certainty.CUED)


def _sort_codes(page: Page) -> Iterator[Candidate]:
    for length in (6, 8):
        for window in page.windows.get(length, ()):
            is_told = page.is_cued(window.start, window.end, Sign.SORT_CODE) or _is_of_bank(page, window)
            if window.is_apart and is_told and not _is_column(page, window):
                yield _candidate(window, "account.sort_code", Certainty.CUED)


def _french_codes(page: Page) -> Iterator[Candidate]:
    """Yield the codes of banks and their offices in France, right behind their words, and the keys of accounts."""
    codes = [_OFFICE.match(page.folded, cue.end) for cue in page.cues if cue.sign is Sign.SORT_CODE]
    codes += _RIB_KEY.finditer(page.folded) if "cle" in page.words else ()
    for found in filter(None, codes):
        digits = found["code"].replace(" ", "")
        yield Candidate(*found.span("code"), PiiClass.BANK_ACCOUNT, "account.sort_code", digits, Certainty.CUED)


def _is_of_bank(page: Page, window: Window) -> bool:
    """Say whether a bank is told by its number, and then the account: "banco 095553, cuenta"."""
    before = page.folded[max(0, window.start - _BANK_CHARS) : window.start].rstrip(" :,")
    return before.endswith(_BANKS_LAST) and _ACCOUNT_BEHIND.match(page.folded, window.end) is not None


def _accounts(page: Page) -> Iterator[Candidate]:
    for length in range(MIN_DIGITS, MAX_DIGITS + 1):
        for window in page.windows.get(length, ()):
            if not (window.is_whole or _is_in_row(page, window)) or _is_date(page, window):
                continue
            if "\n" in page.text[window.start : window.end] and _WORD_BEHIND.match(page.text, window.end):
                continue  # a house, and below it the postcode and the town
            is_amount = is_counted(page.folded, window.end) or _YEARS.fullmatch(
                page.text, window.start, window.end
            )
            if (
                not is_amount
                and not _is_column(page, window)
                and _TIME_ENDS.match(page.text, window.end) is None
                and not (window.shape == _AMERICAN and not _is_named(page, window))
                and not _is_verb(page, window)
                and not _is_code(page, window)
                and not _is_of_sign_in(page, window)
                and page.is_cued(window.start, window.end, Sign.ACCOUNT, rivals=_RIVALS)
                and not _is_version(page, window)
            ):
                yield _candidate(window, "account.cue", Certainty.CUED)


def _current(page: Page) -> Iterator[Candidate]:
    """Yield the numbers behind the sign of a current account."""
    for length in _CURRENT_DIGITS:
        for window in page.windows.get(length, ()):
            start = window.start
            if window.is_whole and _CURRENT.search(page.folded, max(0, start - _CURRENT_CHARS), start):
                yield _candidate(window, "account.cue", Certainty.CUED)


def _latin(page: Page) -> Iterator[Candidate]:
    """Yield the accounts of Mexico and Argentina that are called by what they are."""
    for found in _LATIN.finditer(page.text):
        cue = page.nearest(found.start())
        if cue is not None and not _LATIN_WORDS.isdisjoint(page.folded[cue.start : cue.end].split()):
            yield cued(found, PiiClass.BANK_ACCOUNT, "account.cue")


def _banked(page: Page) -> Iterator[Candidate]:
    """Yield the numbers that money goes into or comes from, where nothing says that they are others."""
    yield from _with_codes(page)
    for length in _ACCOUNT_DIGITS:
        for window in page.windows.get(length, ()):
            start, end = window.start, window.end
            if not window.is_whole or window.joint not in " -" or window.shape == _AMERICAN:
                continue
            first = max(0, start - _BANKED_CHARS)
            if (
                all(cue.sign in _NO_RIVALS for cue in page.cues_before(start, _BANKED_REACH))
                and _BANKED.search(page.folded, first, start)
                and _OF_BANKS.search(page.folded, first, end + _BANKED_REACH)
                and not _is_date(page, window)
                and not is_counted(page.folded, end)
            ):
                yield _candidate(window, "account.near", Certainty.CUED)


def _with_codes(page: Page) -> Iterator[Candidate]:
    """Yield codes of banks and the accounts right behind them, where money is spoken of."""
    for code in page.windows.get(6, ()):
        start = code.start
        found = _WITH_CODE.match(page.text, start) if code.shape == _PAIRS else None
        if found is None:
            continue
        first = max(0, start - _BANKED_CHARS)
        if _OF_BANKS.search(page.folded, first, start) is None or any(
            cue.sign not in _NO_RIVALS | {Sign.SORT_CODE} for cue in page.cues_before(start, _BANKED_REACH)
        ):
            continue
        windows = (window for length in _ACCOUNT_DIGITS for window in page.windows.get(length, ()))
        for window in windows:
            if window.start == found.end() and window.is_whole and not is_counted(page.folded, window.end):
                yield _candidate(code, "account.sort_code", Certainty.CUED)
                yield _candidate(window, "account.near", Certainty.CUED)


def _is_in_row(page: Page, window: Window) -> bool:
    """Say whether an amount is in the next column: "Account 12345678,23.40,,2380.42"."""
    return not window.joint and _NEXT_COLUMN.match(page.text, window.end) is not None


def _is_column(page: Page, window: Window) -> bool:
    """Say whether a number is an amount in a row of columns."""
    return window.joint == "." and _COLUMN.fullmatch(page.text, max(0, window.start - 1), window.end) is not None


def _is_named(page: Page, window: Window) -> bool:
    """Say whether a number is called that of an account, and not only one of whoever holds it."""
    cue = page.nearest(window.start)
    return cue is not None and page.folded.startswith("a", cue.start) and is_linked(page, cue, window.start)


def _is_code(page: Page, window: Window) -> bool:
    """Say whether a number is called a code, and no account is spoken of before: "el código 448102 verifica"."""
    cue = page.nearest(window.start)
    if cue is None or cue.sign is not Sign.CODE or not is_linked(page, cue, window.start):
        return cue is not None and len(window.digits) <= _LONGEST_CODE and _has_a_code(page, cue)
    return all(other.sign is not Sign.ACCOUNT for other in page.cues_before(window.start, _CODE_REACH))


def _has_a_code(page: Page, cue: Cue) -> bool:
    """Say whether a cue tells what it is that has a code: "código de confirmación de la cuenta:"."""
    return (page.is_said or _TOLD_OF.match(page.text, cue.end) is not None) and any(
        other.sign is Sign.PIN and _OWNED.fullmatch(page.folded, other.end, cue.start)
        for other in page.cues_before(cue.start, _OWNED_CHARS)
    )


def _is_of_sign_in(page: Page, window: Window) -> bool:
    """Say whether a number is what one signs in with to an account that is spoken of behind it."""
    return (
        not page.words.isdisjoint(_OF_SIGN_IN)
        and len(window.digits) <= _LONGEST_CODE
        and _SIGNED_IN.match(page.folded, window.end) is not None
    )


def _is_date(page: Page, window: Window) -> bool:
    """Say whether a window is a date, and none of long ago that nothing parts: 18531107."""
    return is_date(page.folded, window.start, window.end) and (bool(window.joint) or window.digits >= _RECENT)


def _is_version(page: Page, window: Window) -> bool:
    """Say whether a number is of a version: "la versión 28.25.25 para ver las cuentas"."""
    cue = page.nearest(window.start) if window.joint == "." else None
    return cue is not None and cue.sign is Sign.VERSION and is_linked(page, cue, window.start)


def _is_verb(page: Page, window: Window) -> bool:
    """Say whether the thousands of a window are what something amounts to: il compte 1 234 567, 2 145 906 vues."""
    if len(window.shape) < 2 or window.shape[0] > 3 or set(window.shape[1:]) != {3} or window.joint not in " .":
        return False
    is_verb = _VERB.search(page.text, max(window.start - _VERB_CHARS, 0), window.start) is not None
    cue = page.nearest(window.start)
    is_many = cue is not None and page.folded.endswith(_MANY, cue.start, cue.end)
    return is_verb or is_many or window.joint == "." or _NOUN.match(page.text, window.end) is not None


def _candidate(window: Window, rule: str, certainty: Certainty) -> Candidate:
    return Candidate(window.start, window.end, PiiClass.BANK_ACCOUNT, rule, window.digits, certainty)


def _is_routing(digits: str) -> bool:
    total = sum(int(digit) * weight for digit, weight in zip(digits, (3, 7, 1) * 3, strict=True))
    return total % 10 == 0 and int(digits[:2]) in _ROUTING_STARTS and digits != "000000000"


def _is_spanish(digits: str) -> bool:
    """Say whether both control digits of a Código Cuenta Cliente are right."""

    def control(part: str) -> str:
        rest = sum(int(digit) * 2**place for place, digit in enumerate(part)) % 11
        return str(rest if rest < 2 else 11 - rest)

    return digits[8:10] == control(f"00{digits[:8]}") + control(digits[10:]) and int(digits) > 0


def _is_french(account: str) -> bool:
    """Say whether the key of a relevé d'identité bancaire is right."""
    digits = account.translate(_FRENCH_VALUES)
    bank, branch, number, key = int(digits[:5]), int(digits[5:10]), int(digits[10:21]), int(digits[21:])
    return 97 - (89 * bank + 15 * branch + 3 * number) % 97 == key
