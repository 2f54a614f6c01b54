"""Addresses of the internet, telephone numbers, tags: said in a short way."""

from __future__ import annotations

import re

from app.core.normalisation.rule import FIGURE, Rule, Where, by_pattern
from app.core.normalisation.wording import Wording

_TLDS = "com|org|net|edu|gov|info|eu|io|app|dev|de|at|ch|fr|be|es|mx|ar|uk|us|ca|it|nl|pl|pt|se|dk|fi|no|jp|cn"
_HOST = rf"(?:[\w-]{{1,63}}\.){{1,6}}(?:{_TLDS})"
_CAMEL = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])|_+|(?<=[^\W\d])(?=\d)")
_PHONE = r"(?:\+\d{1,3}[ \u00a0()./-]{0,2}(?:\d[ \u00a0()./-]{0,2}){5,13}\d|\(\d{2,5}\)[ \u00a0-]?\d{3,5}(?:[ -]?\d{2,4}){1,3}|(?<!\d)\d{3}-\d{3}-\d{4}|(?<!\d)0\d(?:[ .\u00a0]\d\d){4})(?!\d)"


def address_rules(wording: Wording) -> list[Rule]:
    """Return the rules about addresses; they go before those about figures."""

    def dotted(text: str) -> str:
        return text.replace(".", f" {wording.dot} ")

    def url(match: re.Match[str]) -> str:
        return dotted(match["host"].removeprefix("www."))

    def mail(match: re.Match[str]) -> str:
        name = dotted(match["name"]).replace("-", f" {wording.dash} ").replace("+", f" {wording.plus} ")
        return f"{name.replace('_', ' ')} {wording.at} {dotted(match['host'])}"

    def phone(match: re.Match[str]) -> str:
        plus = f"{wording.plus} " if match.group().startswith("+") else ""
        return plus + ", ".join(" ".join(digits) for digits in re.findall(r"\d+", match.group()))

    def tag(match: re.Match[str]) -> str:
        return f"{wording.hashtag} {_CAMEL.sub(' ', match['tag']).strip()}"

    host = r"(?P<host>[\w-]{1,63}(?:\.[\w-]{1,63}){0,8})"
    tail = r"(?:[/?#][^\s<>\"'»”)\]]{0,2000}(?<![.,;:!?]))?"
    return [
        Where("://", by_pattern("url", rf"(?:https?|ftp)://(?:[\w.-]+@)?{host}(?::\d+)?{tail}/?", url)),
        Where(
            "@", by_pattern("email", rf"(?<![\w.+-])(?P<name>[\w.+-]{{1,64}})@(?P<host>{_HOST})(?![\w-])", mail)
        ),
        Where(
            r"\.\w",
            by_pattern(
                "url",
                rf"(?<![\w.@/-])(?P<host>(?:www\.(?:[\w-]{{1,63}}\.){{1,6}}\w{{2,20}}|{_HOST}))(?![\w@-]){tail}",
                url,
            ),
        ),
        Where(FIGURE, by_pattern("phone", rf"(?<![\w+.]){_PHONE}", phone)),
        Where(
            "#",
            by_pattern("hashtag", r"(?<![\w&#])#(?P<tag>[^\W\d]\w{0,100})", tag),
            by_pattern("number", r"(?<![\w&#])#[ ]?(?=\d)", f"{wording.number} "),
        ),
        Where("@", by_pattern("mention", r"(?<![\w.@])@(?=\w)", f"{wording.at} ")),
    ]
