"""Addresses of crypto currencies, and the private keys that are written like them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.coin_checks import RIPPLE, base58_payload, is_bech32, is_ethereum
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_LONG: Final = re.compile(r"[A-Za-z0-9]{25}")
_TOKEN: Final = re.compile(r"(?<![^\W_])[A-Za-z0-9]{25,120}(?![^\W_])", re.ASCII)
_ETHEREUM: Final = re.compile(r"0[xX][0-9a-fA-F]{40}")
_BASE58_FIRST: Final = frozenset("123LMDAXTtmn79rKQ")
_BASE58_LENGTHS: Final = range(26, 36)
_KEY_LENGTHS: Final = range(51, 53)
_EXTENDED_KEY: Final = 111
_BECH32: Final = re.compile(
    r"(?:bc|tb|ltc|addr|stake|cosmos|osmo|terra|inj|bnb|celo|kava|juno|lnbc)[a-z0-9]*1[ac-hj-np-z02-9]{6,}",
    re.IGNORECASE,
)
_MONERO: Final = re.compile(r"[48][1-9A-HJ-NP-Za-km-z]{94}")
_NAMED: Final = re.compile(r"[A-Za-z0-9]{26,44}")


def wallets(page: Page) -> Iterator[Candidate]:
    """Yield the addresses and keys of crypto currencies of a page."""
    if not page.has_digits or not _LONG.search(page.text):
        return
    for found in _TOKEN.finditer(page.text):
        verdict = _verdict(page, found)
        if verdict is not None:
            pii_class, rule = verdict
            yield Candidate(*found.span(), pii_class, rule, found[0], Certainty.PROVEN)


def _verdict(page: Page, found: re.Match[str]) -> tuple[PiiClass, str] | None:
    token = found[0]
    if not any(map(str.isdigit, token)):
        return None
    if _ETHEREUM.fullmatch(token):
        return (PiiClass.CRYPTO_ADDRESS, "coin.eip55") if is_ethereum(token) else _cued(page, found)
    if _BECH32.fullmatch(token):
        return (PiiClass.CRYPTO_ADDRESS, "coin.bech32") if is_bech32(token) else None
    if _MONERO.fullmatch(token):
        return PiiClass.CRYPTO_ADDRESS, "coin.monero"
    if len(token) in _KEY_LENGTHS or len(token) == _EXTENDED_KEY:
        return (PiiClass.SECRET, "secret.coin_key") if base58_payload(token) else None
    if len(token) in _BASE58_LENGTHS and token[0] in _BASE58_FIRST:
        if base58_payload(token) or (token[0] == "r" and base58_payload(token, RIPPLE)):
            return PiiClass.CRYPTO_ADDRESS, "coin.base58"
        return _cued(page, found)
    return _cued(page, found) if len(token) > _BASE58_LENGTHS[-1] else None


def _cued(page: Page, found: re.Match[str]) -> tuple[PiiClass, str] | None:
    """Return what a word beside it calls an address, whatever its check says, if its letters are mixed."""
    token = found[0]
    is_formed = _ETHEREUM.fullmatch(token) or _NAMED.fullmatch(token)
    if not is_formed or token.islower() or token.isupper():
        return None
    return (PiiClass.CRYPTO_ADDRESS, "coin.cue") if page.is_cued(*found.span(), Sign.WALLET) else None
