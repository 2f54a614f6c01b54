"""National ids, passports, medical records and vehicles."""

from __future__ import annotations

from tests.evaluation.identifiers import check_digits
from tests.evaluation.identifiers.making import Identifier, Making, coded, grouped

_CONSONANTS = "BCDFGLMNPRSTVZ"
_VIN_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"


def us_ssn(making: Making) -> Identifier:
    area = making.chance.choice([*range(1, 666), *range(667, 900)])
    groups = (f"{area:03d}", f"{making.chance.randint(1, 99):02d}", f"{making.chance.randint(1, 9999):04d}")
    return coded(making.separator("-", "-", "-", " ").join(groups), *groups)


def us_ssn_plain(making: Making) -> Identifier:
    """Make one without any separator: only its cue gives it away."""
    made = us_ssn(making)
    assert made.said is not None
    return Identifier("".join(made.said.parts), made.said)


def us_itin(making: Making) -> Identifier:
    middle = making.chance.choice([*range(50, 66), *range(70, 89), 90, 91, 92, *range(94, 100)])
    groups = (f"9{making.digits(2)}", str(middle), making.digits(4))
    return coded(making.separator("-", "-", "-", " ").join(groups), *groups)


def uk_nhs(making: Making) -> Identifier:
    check = None
    while check is None:
        body = making.digits(9, "467")
        check = check_digits.nhs(body)
    groups = grouped(body + check, (3, 3))
    return coded(making.separator(" ", " ", "-", "").join(groups), *groups)


def uk_ni(making: Making) -> Identifier:
    prefix = making.one_of("AB", "CE", "HK", "JP", "LR", "MS", "NA", "PX", "SG", "TW", "YZ", "EH")
    groups = (prefix, *grouped(making.digits(6), (2, 2)), making.one_of(*"ABCD"))
    return coded(making.separator(" ", " ", "").join(groups), *groups)


def de_tax_id(making: Making) -> Identifier:
    # Of the first ten digits one stands twice, one nowhere.
    chosen = making.chance.sample("0123456789", 9)
    digits = [*chosen, chosen[0]]
    making.chance.shuffle(digits)
    while digits[0] == "0":
        making.chance.shuffle(digits)
    number = "".join(digits) + check_digits.german_tax("".join(digits))
    groups = grouped(number, (2, 3, 3))
    return coded(making.separator(" ", " ", "").join(groups), *groups)


def fr_nir(making: Making) -> Identifier:
    place = making.chance.choice(("75", "69", "13", "33", "59", "92", "34", "2A", "2B", "06"))
    groups = (
        making.one_of("1", "2"), f"{making.chance.randint(0, 99):02d}", f"{making.chance.randint(1, 12):02d}", place,
        f"{making.chance.randint(1, 990):03d}", f"{making.chance.randint(1, 999):03d}",
    )  # fmt: skip
    groups = (*groups, check_digits.nir("".join(groups)))
    return coded(making.separator(" ", " ", "").join(groups), *groups)


def es_dni(making: Making) -> Identifier:
    number = making.digits(8)
    letter = check_digits.spanish(int(number))
    dotted = f"{number[:2]}.{number[2:5]}.{number[5:]}"
    written = making.one_of(f"{number}{letter}", f"{number}-{letter}", f"{dotted}-{letter}", f"{number} {letter}")
    return coded(written, *grouped(number, (2, 3, 3)), letter)


def es_nie(making: Making) -> Identifier:
    first, number = making.one_of(*"XYZ"), making.digits(7)
    letter = check_digits.spanish(int(str("XYZ".index(first)) + number))
    written = making.one_of(f"{first}{number}{letter}", f"{first}-{number}-{letter}", f"{first} {number} {letter}")
    return coded(written, first, *grouped(number, (3, 2)), letter)


def it_cf(making: Making) -> Identifier:
    day = making.chance.randint(1, 28) + making.chance.choice((0, 40))
    body = (
        making.letters(3, _CONSONANTS) + making.letters(2, _CONSONANTS) + making.letters(1, _CONSONANTS + "A")
        + making.digits(2) + making.one_of(*"ABCDEHLMPRST") + f"{day:02d}"
        + making.one_of("H501", "F205", "L219", "F839", "D612", "A944")
    )  # fmt: skip
    number = body + check_digits.codice_fiscale(body)
    groups = grouped(number, (3, 3, 5, 4))
    return coded(making.one_of(number, number, " ".join(groups)), *groups)


def nl_bsn(making: Making) -> Identifier:
    check = None
    while check is None:
        body = making.digits(8, "123456789")
        check = check_digits.bsn(body)
    groups = grouped(body + check, making.chance.choice(((3, 3), (4, 2))))
    return coded(making.separator("", "", " ", ".").join(groups), *groups)


def in_aadhaar(making: Making) -> Identifier:
    body = making.digits(11, "23456789")
    groups = grouped(body + check_digits.verhoeff(body), (4, 4))
    return coded(making.separator(" ", " ", "-", "").join(groups), *groups)


def in_pan(making: Making) -> Identifier:
    groups = (making.letters(3) + "P" + making.letters(1), making.digits(4, "123456789"), making.letters(1))
    return coded("".join(groups), *groups)


def br_cpf(making: Making) -> Identifier:
    body = making.digits(9)
    check = check_digits.cpf(body)
    first, second, third = grouped(body, (3, 3))
    written = making.one_of(f"{first}.{second}.{third}-{check}", f"{first}.{second}.{third}-{check}", body + check)
    return coded(written, first, second, third, check)


def medical_record(making: Making) -> Identifier:
    if making.chance.random() < 0.3:
        letters, number = making.letters(making.chance.choice((1, 2))), making.digits(6)
        return coded(making.one_of(letters + number, f"{letters}-{number}"), letters, *grouped(number, (3,)))
    number = making.digits(making.chance.choice((6, 7, 8)), "123456789")
    return coded(making.one_of(number, number, f"{number[:3]}-{number[3:]}"), *grouped(number, (3, 3)))


def passport(making: Making) -> Identifier:
    """Make the number of a passport of the country: only its cue gives it away."""
    number = {
        "en": lambda: making.one_of(making.digits(9, "123456"), making.letters(1) + making.digits(8)),
        "de": lambda: making.one_of(*"CFGHJK") + making.letters(8, "CFGHJKLMNPRTVWXYZ0123456789"),
        "fr": lambda: making.digits(2) + making.letters(2) + making.digits(5),
        "es": lambda: making.letters(3) + making.digits(6),
    }[making.language]()
    if making.language == "de" and not any(character.isdigit() for character in number):
        number = number[:4] + making.digits(5)
    return coded(number, *grouped(number, (3, 3)))


def vin(making: Making) -> Identifier:
    number = making.one_of("1HG", "2T1", "3VW", "5YJ", "JH4", "WBA", "WVW", "WDB", "VF1", "VSS", "ZFA")
    number = check_digits.vin(number + making.letters(8, _VIN_LETTERS) + making.digits(6))
    return coded(number, *grouped(number, (3, 6)))


def plate(making: Making) -> Identifier:
    """Make a number plate of the country: only its cue gives it away."""
    letters = "BCDFGHJKLMNPRSTVWXYZ"
    match making.language:
        case "en":
            groups = (making.letters(2, letters) + making.digits(2, "1256"), making.letters(3, letters))
            return coded(" ".join(groups), *groups)
        case "de":
            town = making.one_of("B", "M", "HH", "K", "S", "F", "KA", "MTK", "DD", "HB")
            groups = (town, making.letters(2, letters), making.digits(making.chance.choice((3, 4)), "123456789"))
            return coded(f"{groups[0]}{making.one_of('-', ' ')}{groups[1]} {groups[2]}", *groups)
        case "fr":
            groups = (making.letters(2, letters), making.digits(3), making.letters(2, letters))
            return coded("-".join(groups), *groups)
        case _:
            groups = (making.digits(4), making.letters(3, letters))
            return coded(making.one_of("", " ", "-").join(groups), *groups)
