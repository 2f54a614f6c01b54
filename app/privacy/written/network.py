"""Addresses of networks and machines: IP, MAC, and URLs that carry a password."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_V4: Final = re.compile(
    r"[0-9](?<![\w.][0-9])[0-9]{0,2}\.(?:[0-9]{1,3}\.){2}[0-9]{1,3}(?:/[0-9]{1,2}\b)?(?![\w]|\.[0-9])"
)
_V6: Final = re.compile(
    r"(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}(?:(?:[0-9]{1,3}\.){3}[0-9]{1,3}|[0-9a-f]{0,4})"
    r"(?:%\w{1,16})?(?:/[0-9]{1,3}\b)?(?![\w:]|\.[0-9])",
    re.IGNORECASE | re.ASCII,
)
_MAC: Final = re.compile(
    r"(?<![\w:.-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?:\1[0-9a-f]{2}\1[0-9a-f]{2})?"
    r"|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}|[0-9a-f]{2}(?: [0-9a-f]{2}){5}|[0-9a-f]{12})(?![\w:-]|\.[0-9])",
    re.IGNORECASE | re.ASCII,
)
_MAC_HINT: Final = re.compile(
    r"[:.-](?:[0-9a-f]{2}[:-][0-9a-f]{2}[:-]|(?<=\.)[0-9a-f]{4}\.)", re.IGNORECASE | re.ASCII
)
_BARE_MAC: Final = 12
_LARGE: Final = 3  # digits
_MIN_HEX_WORDS: Final = 3
_USER: Final = re.compile(r"[a-z][a-z0-9+.-]{1,20}://[^\s/?#\"'<>]+@[^\s\"'<>]+", re.IGNORECASE | re.ASCII)
_WITH_PASSWORD: Final = re.compile(r"://(?:[^\s/?#]*:[^\s/?#]+|[^\s/?#:]{16,})@")
_ANY: Final = re.compile(r"[a-z][a-z0-9+.-]{1,20}://[^\s\"'<>]+", re.IGNORECASE | re.ASCII)
_QUERY: Final = re.compile(
    r"[?&#;](?:access_?token|id_?token|refresh_?token|auth_?token|token|api_?key|"
    r"apikey|key|sig|signature|password|passwd|pwd|pass|secret|client_?secret|auth|x-amz-signature|x-amz-credential|"
    r"x-goog-signature|session_?id|session|sid|jwt|otp|code)=[^\s&\"'<>]{6,}",
    re.IGNORECASE | re.ASCII,
)
_END: Final = ".,;:!?)]}»"


def network(page: Page) -> Iterator[Candidate]:
    """Yield the addresses of machines of a page, and the URLs with credentials."""
    text = page.text
    if "://" in text:
        yield from _urls(text)
    if page.has_digits and text.count(".") > 2:
        yield from _v4(page)
    if text.count(":") > 1:
        yield from _v6(text)
    if page.has_digits and (Sign.MAC in page.signs or _MAC_HINT.search(text)):
        yield from _macs(page)


def _urls(text: str) -> Iterator[Candidate]:
    for found in _USER.finditer(text):
        if _WITH_PASSWORD.search(found[0]):
            yield _url(found, "url.password")
    for found in _ANY.finditer(text):
        if _QUERY.search(found[0]):
            yield _url(found, "url.key")


def _url(found: re.Match[str], rule: str) -> Candidate:
    url = found[0].rstrip(_END)
    return Candidate(
        found.start(), found.start() + len(url), PiiClass.URL_CREDENTIALS, rule, url, Certainty.PROVEN
    )


def _v4(page: Page) -> Iterator[Candidate]:
    for found in _V4.finditer(page.text):
        address = found[0].partition("/")[0]
        if not _is_address(address):
            continue
        start, end = found.span()
        is_cued = page.is_cued(start, end, Sign.IP, rivals=(Sign.VERSION,))
        if is_cued or _is_usual(address) or not page.is_cued(start, end, Sign.VERSION, Sign.OTHER):
            certainty = Certainty.PROVEN if is_cued else Certainty.CUED
            yield Candidate(start, end, PiiClass.IP_ADDRESS, "ip.v4", address, certainty)


def _is_usual(address: str) -> bool:
    """Say whether an address has numbers larger than versions have: one in a private network, two elsewhere."""
    large = sum(len(part) == _LARGE for part in address.split("."))
    return large > (0 if ipaddress.ip_address(address).is_private else 1)


def _v6(text: str) -> Iterator[Candidate]:
    for found in _V6.finditer(text):
        address = found[0].partition("/")[0].partition("%")[0]
        words = [word for word in address.split(":") if word]
        is_meant = len(words) >= _MIN_HEX_WORDS or any(char.isdigit() for char in address)
        if words and is_meant and _is_address(address):
            canonical = str(ipaddress.ip_address(address))
            yield Candidate(*found.span(), PiiClass.IP_ADDRESS, "ip.v6", canonical, Certainty.PROVEN)


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _macs(page: Page) -> Iterator[Candidate]:
    for found in _MAC.finditer(page.text):
        start, end = found.span()
        is_parted = len(found[0]) > _BARE_MAC and " " not in found[0]
        if is_parted or page.is_cued(start, end, Sign.MAC):
            canonical = re.sub(r"[^0-9a-f]", "", found[0].lower())
            yield Candidate(start, end, PiiClass.MAC_ADDRESS, "mac.form", canonical, Certainty.PROVEN)
