"""Numbering plans: which telephone numbers may belong to somebody, by the countries of a language."""

from __future__ import annotations

from typing import Final

_REGIONS: Final = {
    "en": ("US", "GB", "IN", "AU", "IE", "NZ", "ZA"),
    "de": ("DE", "AT", "CH"),
    "fr": ("FR", "BE", "CH", "CA"),
    "es": ("ES", "MX", "AR", "CO", "CL"),
    "it": ("IT",),
    "nl": ("NL", "BE"),
    "pt": ("PT", "BR"),
}
_ANYWHERE: Final = ("US", "GB", "DE", "FR", "ES")
_FEWEST_DIGITS: Final = 7


def regions(language: str) -> tuple[str, ...]:
    """Return where a number without a prefix may belong, the region of the language's tag first."""
    short, _, region = language.replace("_", "-").partition("-")
    known = _REGIONS.get(short.lower(), _ANYWHERE)
    return (region.upper(), *known) if len(region) == 2 else known


def is_assigned(written: str, language: str) -> bool:
    """Say whether a number may belong to somebody where a language is spoken."""
    return is_valid(written, regions(language))


def is_valid(written: str, countries: tuple[str, ...]) -> bool:
    """Say whether a number is one of the plan of some of these countries."""
    import phonenumbers  # noqa: PLC0415 -- its tables are large

    if written.startswith("00"):
        written = f"+{written[2:]}"
        if sum(map(str.isdigit, written)) < _FEWEST_DIGITS:
            return False  # to look it up takes long
    for region in countries:
        try:
            number = phonenumbers.parse(written, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(number) and phonenumbers.is_valid_number(number):
            return True
    return False
