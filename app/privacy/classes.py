"""The classes of identifiers that the sanitiser knows."""

from __future__ import annotations

import enum


class PiiClass(enum.StrEnum):
    """One class of identifier; values never change once published: policies and ledgers name them."""

    PAYMENT_CARD = "payment_card"
    IBAN = "iban"
    BANK_ACCOUNT = "bank_account"  # account and sort or routing numbers, by cue
    US_SSN = "us_ssn"
    US_ITIN = "us_itin"
    UK_NHS = "uk_nhs"
    UK_NI = "uk_ni"
    DE_TAX_ID = "de_tax_id"
    FR_NIR = "fr_nir"
    ES_DNI = "es_dni"
    ES_NIE = "es_nie"
    IT_CF = "it_cf"
    NL_BSN = "nl_bsn"
    IN_AADHAAR = "in_aadhaar"
    IN_PAN = "in_pan"
    BR_CPF = "br_cpf"
    PHONE = "phone"
    EMAIL = "email"
    URL_CREDENTIALS = "url_credentials"
    IP_ADDRESS = "ip_address"
    MAC_ADDRESS = "mac_address"
    COORDINATES = "coordinates"
    BIRTH_DATE = "birth_date"
    MEDICAL_RECORD = "medical_record"
    VEHICLE = "vehicle"  # number plates by cue, vehicle identification numbers
    PASSPORT = "passport"
    SECRET = "secret"  # noqa: S105 -- the name of a class: API keys, passwords, private keys, one-time codes
    CRYPTO_ADDRESS = "crypto_address"
    STREET_ADDRESS = "street_address"
    PERSON_NAME = "person_name"
    DICTIONARY = "dictionary"  # what the user listed

    @property
    def is_structured(self) -> bool:
        """Say whether its form alone gives it away, so that the promises about recall hold for it."""
        return self not in {PiiClass.STREET_ADDRESS, PiiClass.PERSON_NAME, PiiClass.DICTIONARY}


class Form(enum.StrEnum):
    """How an identifier stands in the text."""

    WRITTEN = "written"  # 4111 1111 1111 1111
    SPOKEN = "spoken"  # four one one one ...
