"""The languages that a user can choose from."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

_COMMON: Final = "en de fr es it pt nl pl ru uk tr ar hi zh ja ko"
_OTHERS: Final = (
    "af am as az ba be bg bn bo br bs ca cs cy da el et eu fa fi fo gl gu ha haw he hr ht hu hy id is jw ka kk "
    "km kn la lb ln lo lt lv mg mi mk ml mn mr ms mt my ne nn no oc pa ps ro sa sd si sk sl sn so sq sr su sv "
    "sw ta te tg th tk tl tt ur uz vi yi yo yue"
)
"""What Whisper models know, by its own codes."""

SOURCE_LANGUAGE: Final = "en"
"""What the texts of the window are written in."""

COMMON: Final = tuple(_COMMON.split())
OTHERS: Final = tuple(_OTHERS.split())
_OLD_CODES: Final = {"jw": "jv"}


CONTEXT: Final = "Languages"
"""Qt names languages in English or in their own; packaging/translations.py hands the names to its tools."""


@lru_cache(maxsize=256)
def language_name(code: str) -> str:
    """Name a language by its code, in the language of the window; kept until `forget_names`."""
    return QCoreApplication.translate(CONTEXT, english_name(code))


def forget_names() -> None:
    """Name languages anew: the window speaks another one."""
    language_name.cache_clear()


def english_name(code: str) -> str:
    """Name a language by its code, in English."""
    if not code:
        return ""
    language = QLocale.codeToLanguage(_OLD_CODES.get(code, code))
    return code if language is QLocale.Language.AnyLanguage else QLocale.languageToString(language)
