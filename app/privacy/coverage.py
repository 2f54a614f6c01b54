"""Which classes can be found in a language: without its words, only what is told by its form."""

from __future__ import annotations

from typing import Final

from app.privacy.classes import PiiClass

LANGUAGES: Final = frozenset({"de", "en", "es", "fr"})
BY_FORM: Final = frozenset(
    {
        PiiClass.PAYMENT_CARD,
        PiiClass.IBAN,
        PiiClass.UK_NI,
        PiiClass.DE_TAX_ID,
        PiiClass.FR_NIR,
        PiiClass.ES_DNI,
        PiiClass.ES_NIE,
        PiiClass.IT_CF,
        PiiClass.IN_PAN,
        PiiClass.BR_CPF,
        PiiClass.EMAIL,
        PiiClass.URL_CREDENTIALS,
        PiiClass.IP_ADDRESS,
        PiiClass.MAC_ADDRESS,
        PiiClass.COORDINATES,
        PiiClass.CRYPTO_ADDRESS,
        PiiClass.DICTIONARY,
    }
)


def short(language: str) -> str:
    """Return the language of a tag without its region, in small letters."""
    return language.replace("_", "-").partition("-")[0].lower()


def is_known(language: str) -> bool:
    """Say whether the words of a language are known."""
    return short(language) in LANGUAGES


def covered(language: str) -> frozenset[PiiClass]:
    """Return the classes that can be found in texts of a language."""
    return frozenset(PiiClass) if is_known(language) else BY_FORM
