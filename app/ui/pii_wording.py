"""Words for personal data: what each class is called, and why something was taken for it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.privacy.classes import Form, PiiClass
from app.privacy.policy import Action
from app.privacy.reasons import Reason, reason_of

_tr = QCoreApplication.translate


def class_text(pii_class: PiiClass) -> str:
    """Name a class of identifiers."""
    return {
        PiiClass.PAYMENT_CARD: _tr("PersonalData", "Payment card"),
        PiiClass.IBAN: _tr("PersonalData", "IBAN"),
        PiiClass.BANK_ACCOUNT: _tr("PersonalData", "Bank account"),
        PiiClass.US_SSN: _tr("PersonalData", "Social Security number (US)"),
        PiiClass.US_ITIN: _tr("PersonalData", "Taxpayer number (US)"),
        PiiClass.UK_NHS: _tr("PersonalData", "NHS number (UK)"),
        PiiClass.UK_NI: _tr("PersonalData", "National Insurance number (UK)"),
        PiiClass.DE_TAX_ID: _tr("PersonalData", "Tax number (Germany)"),
        PiiClass.FR_NIR: _tr("PersonalData", "Social security number (France)"),
        PiiClass.ES_DNI: _tr("PersonalData", "Identity card number (Spain)"),
        PiiClass.ES_NIE: _tr("PersonalData", "Number of a foreigner (Spain)"),
        PiiClass.IT_CF: _tr("PersonalData", "Tax code (Italy)"),
        PiiClass.NL_BSN: _tr("PersonalData", "Citizen number (Netherlands)"),
        PiiClass.IN_AADHAAR: _tr("PersonalData", "Aadhaar number (India)"),
        PiiClass.IN_PAN: _tr("PersonalData", "Tax number (India)"),
        PiiClass.BR_CPF: _tr("PersonalData", "Taxpayer number (Brazil)"),
        PiiClass.PHONE: _tr("PersonalData", "Telephone number"),
        PiiClass.EMAIL: _tr("PersonalData", "E-mail address"),
        PiiClass.URL_CREDENTIALS: _tr("PersonalData", "Web address with a password"),
        PiiClass.IP_ADDRESS: _tr("PersonalData", "IP address"),
        PiiClass.MAC_ADDRESS: _tr("PersonalData", "Hardware address"),
        PiiClass.COORDINATES: _tr("PersonalData", "Coordinates"),
        PiiClass.BIRTH_DATE: _tr("PersonalData", "Date of birth"),
        PiiClass.MEDICAL_RECORD: _tr("PersonalData", "Medical record number"),
        PiiClass.VEHICLE: _tr("PersonalData", "Vehicle or number plate"),
        PiiClass.PASSPORT: _tr("PersonalData", "Passport number"),
        PiiClass.SECRET: _tr("PersonalData", "Password, code or key"),
        PiiClass.CRYPTO_ADDRESS: _tr("PersonalData", "Cryptocurrency address"),
        PiiClass.STREET_ADDRESS: _tr("PersonalData", "Street address"),
        PiiClass.PERSON_NAME: _tr("PersonalData", "Name of a person"),
        PiiClass.DICTIONARY: _tr("PersonalData", "Word of your own list"),
    }[pii_class]


def classes_text(classes: Iterable[PiiClass]) -> str:
    """Name several classes in the order of the alphabet."""
    return ", ".join(sorted((class_text(pii_class) for pii_class in classes), key=str.casefold))


def action_text(action: Action) -> str:
    """Say what becomes of an identifier."""
    return {
        Action.MASK: _tr("PersonalData", "A label stands in its place"),
        Action.SURROGATE: _tr("PersonalData", "Something invented stands in its place"),
        Action.ASK: _tr("PersonalData", "I am asked each time"),
        Action.BLOCK: _tr("PersonalData", "Nothing of the text leaves"),
        Action.ALLOW: _tr("PersonalData", "It is left in"),
    }[action]


def reason_text(rule: str, form: Form) -> str:
    """Say why something was taken for an identifier."""
    reason = {
        Reason.CHECK_DIGITS: _tr("PersonalData", "the check digits are right"),
        Reason.WORDS: _tr("PersonalData", "the words beside it say so"),
        Reason.DICTIONARY: _tr("PersonalData", "it is on your list"),
        Reason.MODEL: _tr("PersonalData", "your model takes it for a name"),
        Reason.FORM: _tr("PersonalData", "its form says so"),
    }[reason_of(rule)]
    if form is Form.WRITTEN:
        return reason
    return _tr("PersonalData", "spoken, {reason}").format(reason=reason)
