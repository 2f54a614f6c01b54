from __future__ import annotations

import pytest

from app.privacy.classes import PiiClass
from app.privacy.detector import Detector

DETECTOR = Detector("en")


def found(text: str) -> list[tuple[PiiClass, str]]:
    return [(finding.pii_class, text[finding.start : finding.end]) for finding in DETECTOR.find(text)]


@pytest.mark.parametrize(
    ("pii_class", "text"),
    [
        (PiiClass.EMAIL, "write to {jane.doe+x@mail.example.co.uk}."),
        (PiiClass.EMAIL, "mailto:{jane@example.com}?subject=x"),
        (PiiClass.EMAIL, "**{o'neil@example.ie}**"),
        (PiiClass.EMAIL, "{jürgen@münchen.de}"),
        (PiiClass.EMAIL, "{jane [at] example [dot] com}"),
        (PiiClass.EMAIL, "{jane@[192.168.0.1]}"),
        (PiiClass.URL_CREDENTIALS, "{https://jane:p@ss@example.com/path}."),
        (PiiClass.URL_CREDENTIALS, "({ftp://jane:secret@example.com})"),
        (PiiClass.URL_CREDENTIALS, "{https://example.com/x?a=1&api_key=abcdef123456}"),
        (PiiClass.IP_ADDRESS, "ping {192.168.1.1}:8080"),
        (PiiClass.IP_ADDRESS, "net {10.0.0.0/8}"),
        (PiiClass.IP_ADDRESS, "[{2001:db8::ff00:42:8329}]"),
        (PiiClass.IP_ADDRESS, "{fe80::1%eth0}"),
        (PiiClass.MAC_ADDRESS, "{00:1B:44:11:3A:B7}"),
        (PiiClass.MAC_ADDRESS, "{00-1b-44-11-3a-b7}"),
        (PiiClass.MAC_ADDRESS, "{001b.4411.3ab7}"),
        (PiiClass.MAC_ADDRESS, "MAC {001b44113ab7}"),
    ],
)
def test_it_is_found_where_it_stands(pii_class: PiiClass, text: str) -> None:
    start, end = text.index("{"), text.index("}")
    assert found(text.replace("{", "").replace("}", "")) == [(pii_class, text[start + 1 : end])]


@pytest.mark.parametrize(
    "text",
    [
        "version 1.2.3.4",
        "256.1.1.1",
        "1.2.3.4.5",
        "std::vector and a::b",
        "at 12:30:45",
        "@jane wrote",
        "5 @ 3",
        "https://example.com/a@b",
        "ssh://git@example.com/x",
        "https://example.com/?page=2",
        "hash 001b44113ab7",
    ],
)
def test_what_is_nobodys_is_left_alone(text: str) -> None:
    assert found(text) == []
