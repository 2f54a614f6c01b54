"""Telephone numbers, e-mail, people and places."""

from __future__ import annotations

import unicodedata

from tests.evaluation.identifiers.making import Identifier, Making, Said, coded

# Area codes and how many digits follow; n is any digit, N one from 2 to 9.
_US_AREAS = (
    "212",
    "415",
    "312",
    "617",
    "206",
    "303",
    "404",
    "512",
    "702",
    "808",
    "916",
    "503",
    "305",
    "214",
    "619",
)
_GB_LANDLINES = ("020 7N", "0161 4N", "0121 2N", "0131 2N", "0113 2N", "0117 9N")
_DE_LANDLINES = ("030", "040", "089", "069", "0221", "0711", "0341", "0351")
_AT_MOBILES = ("0664", "0676", "0699", "0650")
_FREE_MAIL = {
    "en": ("gmail.com", "yahoo.com", "outlook.com", "hotmail.co.uk", "icloud.com", "proton.me"),
    "de": ("gmx.de", "web.de", "t-online.de", "gmail.com", "posteo.de", "freenet.de"),
    "fr": ("orange.fr", "free.fr", "laposte.net", "gmail.com", "wanadoo.fr", "sfr.fr"),
    "es": ("gmail.com", "hotmail.es", "yahoo.es", "telefonica.net", "outlook.es", "correo.es"),
}
_HOSTS = (
    "example.com",
    "intranet.firma.de",
    "files.acme.org",
    "10.0.3.7",
    "db.internal",
    "repo.northwind.co.uk",
    "ftp.example.fr",
)


def _national(making: Making) -> tuple[str, ...]:
    """Make a national number as groups, the first with the trunk prefix where the country has one."""
    digits, one_of = making.digits, making.one_of
    match making.language:
        case "en" if making.chance.random() < 0.6:
            return (one_of(*_US_AREAS), digits(3, "23456789"), digits(4))
        case "en" if making.chance.random() < 0.6:
            return (
                one_of("07712", "07725", "07747", "07812", "07834", "07850", "07990"),
                digits(3, "23456"),
                digits(3),
            )
        case "en":
            area, lead = one_of(*_GB_LANDLINES).split()
            lead = lead[0] + digits(1, "23456789")
            return (area, lead + digits(2), digits(4)) if area == "020" else (area, lead + digits(1), digits(4))
        case "de" if making.chance.random() < 0.5:
            area = one_of("0151", "0176", "0160", "0170", "0171", "0172", "0175")
            return (area, *_cut(digits(8 if area in {"0151", "0176"} else 7, "23456")))
        case "de" if making.chance.random() < 0.15:
            return (one_of(*_AT_MOBILES), *_cut(digits(7, "123456789")))
        case "de":
            return (one_of(*_DE_LANDLINES), *_cut(digits(making.chance.choice((6, 7, 8)), "23456789")))
        case "fr":
            start = one_of("01 4", "02 3", "03 8", "04 7", "05 5", "06 1", "06 2", "06 8", "07 6", "09 7").split()
            return (start[0], start[1] + digits(1, "012345"), digits(2), digits(2), digits(2))
        case _:
            if making.chance.random() < 0.5:
                return (one_of("61", "62", "64", "65", "66") + digits(1, "0567"), *_three(making))
            return (one_of("91", "93"), digits(3, "234"), digits(2), digits(2))


def _three(making: Making) -> tuple[str, ...]:
    return making.chance.choice(
        ((making.digits(3), making.digits(3)), (making.digits(2), making.digits(2), making.digits(2)))
    )


def _cut(number: str) -> tuple[str, ...]:
    return (number[:3], number[3:5], number[5:]) if len(number) > 6 else (number[:3], number[3:])


def phone(making: Making) -> Identifier:
    groups = _national(making)
    if making.chance.random() < 0.3:
        return _international(making, groups)
    one_of, area, rest = making.one_of, groups[0], groups[1:]
    match making.language:
        case "en" if not area.startswith("0"):
            written = one_of(
                f"({area}) {'-'.join(rest)}", "-".join(groups), ".".join(groups), " ".join(groups), "".join(groups)
            )
        case "de":
            glued = "".join(rest)
            written = one_of(
                f"{area} {glued}",
                f"{area}/{glued}",
                f"({area}) {' '.join(rest)}",
                f"{area}-{glued}",
                " ".join(groups),
            )
        case "fr":
            written = making.separator(" ", " ", " ", ".", "-", "").join(groups)
        case _:
            written = making.separator(" ", " ", "", "-" if making.language == "es" else " ").join(groups)
    return coded(written, *groups)


def _international(making: Making, groups: tuple[str, ...]) -> Identifier:
    code = {"en": "44" if groups[0].startswith("0") else "1", "de": "49", "fr": "33", "es": "34"}[making.language]
    if groups[0] in _AT_MOBILES and making.language == "de":
        code = "43"
    bare = (groups[0].removeprefix("0"), *groups[1:])
    lead = making.one_of(f"+{code}", f"+{code}", f"00{code}") if code != "1" else "+1"
    trunk = "(0)" if groups[0].startswith("0") and making.chance.random() < 0.2 else ""
    separator = making.separator(" ", " ", "-" if making.language == "en" else " ")
    return Identifier(lead + " " + trunk + separator.join(bare), Said("phone", (code, *bare)))


def _plain(text: str, language: str) -> str:
    if language == "de":
        for letter, two in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
            text = text.replace(letter, two)
    bare = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return "".join(letter for letter in bare if letter.isalnum())


def email(making: Making) -> Identifier:
    first = _plain(making.people.first_name().lower(), making.language)
    last = _plain(making.people.last_name().lower(), making.language)
    number = str(
        making.chance.choice(
            (making.chance.randint(1, 9), making.chance.randint(60, 99), making.chance.randint(1970, 2009))
        )
    )
    local = making.one_of(
        f"{first}.{last}", f"{first}.{last}", f"{first}_{last}", f"{first}-{last}", f"{first[0]}{last}", f"{first}{number}",
        f"{first}.{last}{number}", f"{last}", f"{first[0]}.{last}",
    )  # fmt: skip
    domain = making.one_of(
        *_FREE_MAIL[making.language],
        *_FREE_MAIL[making.language],
        f"{last}.{making.one_of('org', 'net', 'eu', 'io')}",
    )
    written = f"{local}@{domain}"
    return Identifier(
        written.title() if making.chance.random() < 0.03 else written, Said("email", (local, domain))
    )


def url_credentials(making: Making) -> Identifier:
    user = making.one_of("admin", "root", "deploy", _plain(making.people.first_name().lower(), making.language))
    password = making.one_of(
        making.letters(8, "abcdefghkmnpqrstuvwxyz0123456789"),
        "Winter" + making.digits(4),
        "p%40ss" + making.digits(3),
    )
    scheme = making.one_of("https", "https", "ftp", "postgres", "ssh", "mongodb", "http")
    path = making.one_of("", "/", "/backup/" + making.digits(4) + ".zip", "/share", ":8443/api/v2")
    return Identifier(f"{scheme}://{user}:{password}@{making.one_of(*_HOSTS)}{path}")


def url_token(making: Making) -> Identifier:
    """Make an address whose query holds the key."""
    token = making.letters(28, "abcdefghijklmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789")
    key = making.one_of("access_token", "api_key", "token", "sig", "password")
    return Identifier(
        f"https://{making.one_of('api', 'cdn', 'files')}.example.{making.one_of('com', 'org', 'de')}/v1/get?{key}={token}"
    )


def person_name(making: Making) -> Identifier:
    name = f"{making.people.first_name()} {making.people.last_name()}"
    return Identifier(name, Said("plain", (name,)))


def last_name(making: Making) -> Identifier:
    name = making.people.last_name()
    return Identifier(name, Said("plain", (name,)))


def street_address(making: Making) -> Identifier:
    street = making.people.street_address().replace("\n", ", ")
    if making.chance.random() < 0.5:
        return Identifier(street)
    place = f"{making.people.postcode()} {making.people.city()}"
    if making.language == "en":
        place = f"{making.people.city()}, {making.people.state_abbr()} {making.people.postcode()}"
    return Identifier(f"{street}, {place}")


_STREETS = {
    "en": (
        "Oak Street",
        "Elm Avenue",
        "Church Road",
        "Maple Drive",
        "Station Road",
        "Victoria Lane",
        "Sunset Boulevard",
    ),
    "de": (
        "Hauptstraße",
        "Gartenweg",
        "Lindenallee",
        "Bahnhofstraße",
        "Goethestraße",
        "Am Markt",
        "Schillerplatz",
    ),
    "fr": (
        "rue de la République",
        "avenue Victor Hugo",
        "boulevard Voltaire",
        "rue des Lilas",
        "place de la Gare",
    ),
    "es": ("calle Mayor", "avenida de la Constitución", "calle del Prado", "plaza de España", "paseo de Gracia"),
}


def spoken_address(making: Making) -> Identifier:
    """Make a street with its number, as it is said."""
    street, number = making.one_of(*_STREETS[making.language]), str(making.chance.randint(2, 140))
    written = f"{number} {street}" if making.language in {"en", "fr"} else f"{street} {number}"
    return Identifier(written, Said("address", (street, number)))
