"""E-mail addresses, plain and with their signs put in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.page import Page

_MAX_LOCAL: Final = 64
_LOCAL: Final = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]")
_QUOTED: Final = re.compile(r'"[^"\n]{1,62}"$')
_NOT_FIRST: Final = ".'*=/?&|{}`^!#$%~-"
_DOMAIN: Final = re.compile(
    r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+(?:xn--[a-z0-9-]{2,59}|[^\W\d_]{2,24})(?![\w@]|-\w)|\[[0-9a-f:.]{7,45}\]",
    re.IGNORECASE,
)
_TOP: Final = (
    r"(?-i:com|org|net|edu|gov|info|biz|eu|uk|de|fr|es|it|nl|be|at|ch|pt|us|ca|mx|ar|cl|co|br|in|ie|au|nz|io|me|app)"
    r"(?![\w-])"
)
# As a recogniser of speech or the end of a line parts it; only before an ending that is well known.
_PARTED: Final = re.compile(
    rf"[ ]?\n?[ ]?(?=[^\W_])(?:[^\W_](?:[\w-]{{0,61}}[^\W_])?(?:[ ]\.[ ]|\.[ ]|[ ]\.|\.\n?)){{1,3}}{_TOP}",
    re.IGNORECASE,
)
_PROVIDER: Final = re.compile(
    r"(?:gmail|googlemail|yahoo|outlook|hotmail|live|icloud|proton|gmx|web|t-online|aol|orange|free|laposte)\.",
    re.IGNORECASE,
)
_HIDDEN: Final = re.compile(
    r"[\w.+%-]{1,64}\s?[\[({<]\s?(?:at|@|ät|arroba|arobase|chez)\s?[\])}>]\s?"
    r"(?:[\w-]{1,63}(?:\s?[\[({<]\s?(?:dot|punkt|point|punto|\.)\s?[\])}>]\s?|\.))+[^\W\d_]{2,24}",
    re.IGNORECASE,
)
# What programs call a letter: "Message-ID: <77-1@shop.example>".
_MESSAGE: Final = re.compile(
    r"(?:message-id|in-reply-to|references|content-id)\s*:\s*(?:<[^<>\s]{1,120}>\s+){0,20}<$", re.IGNORECASE
)
_MESSAGE_CHARS: Final = 600
_HIDDEN_HINT: Final = re.compile(r"[\[({<]\s?(?:at|@|ät|arroba|arobase|chez)\s?[\])}>]", re.IGNORECASE)


def emails(page: Page) -> Iterator[Candidate]:
    """Yield the e-mail addresses of a page."""
    text = page.text
    at = text.find("@")
    while at >= 0:
        found = _around(text, at)
        if found is not None:
            yield found
        at = text.find("@", at + 1)
    if _HIDDEN_HINT.search(text):
        for hidden in _HIDDEN.finditer(text):
            canonical = re.sub(r"\s", "", hidden[0]).lower()
            yield Candidate(*hidden.span(), PiiClass.EMAIL, "email.hidden", canonical, Certainty.PROVEN)


def _around(text: str, at: int) -> Candidate | None:
    is_spaced = text[at - 1 : at] == " "
    last = at - 1 if is_spaced else at
    first_of_domain = at + 2 if is_spaced and text[at + 1 : at + 2] == " " else at + 1
    domain = None if is_spaced and first_of_domain == at + 1 else _DOMAIN.match(text, first_of_domain)
    domain = domain or _PARTED.match(text, at + 1)
    if domain is None:
        return None
    start = last
    while start > 0 and last - start < _MAX_LOCAL and _LOCAL.match(text, start - 1):
        start -= 1
    while start < last and text[start] in _NOT_FIRST:
        start += 1
    if text.endswith("://", 0, start):
        return None
    if text[start - 1 : start] == "<" and _MESSAGE.search(text, max(0, start - _MESSAGE_CHARS), start):
        return None
    if start == last:
        quoted = _QUOTED.search(text, max(last - _MAX_LOCAL, 0), last)
        if quoted is None:
            return None
        start = quoted.start()
    is_mention = is_spaced and first_of_domain == at + 1  # "thanks @acme.com"
    if is_mention and text[start:last].isalpha() and not _PROVIDER.match(text, at + 1):
        return None
    canonical = re.sub(r"\s", "", f"{text[start:last]}@{domain[0]}").lower()
    return Candidate(start, domain.end(), PiiClass.EMAIL, "email.form", canonical, Certainty.PROVEN)
