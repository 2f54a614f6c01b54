"""What is said in the place of a masked identifier, in the language of the text."""

from __future__ import annotations

from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.coverage import short

_ORDER: Final = (
    PiiClass.PAYMENT_CARD,
    PiiClass.IBAN,
    PiiClass.BANK_ACCOUNT,
    PiiClass.PHONE,
    PiiClass.EMAIL,
    PiiClass.URL_CREDENTIALS,
    PiiClass.IP_ADDRESS,
    PiiClass.MAC_ADDRESS,
    PiiClass.COORDINATES,
    PiiClass.BIRTH_DATE,
    PiiClass.MEDICAL_RECORD,
    PiiClass.VEHICLE,
    PiiClass.PASSPORT,
    PiiClass.SECRET,
    PiiClass.CRYPTO_ADDRESS,
    PiiClass.STREET_ADDRESS,
    PiiClass.PERSON_NAME,
    PiiClass.DICTIONARY,
)
_LABELS: Final = {
    "en": "card number, account number, account number, phone number, e-mail address, link, network address, "
    "device address, place, date of birth, record number, vehicle number, passport number, secret, "
    "wallet address, address, name, withheld",
    "de": "Kartennummer, Kontonummer, Kontonummer, Telefonnummer, E-Mail-Adresse, Verweis, Netzadresse, "
    "Geräteadresse, Ort, Geburtsdatum, Aktennummer, Fahrzeugnummer, Passnummer, Geheimnis, Wallet-Adresse, "
    "Anschrift, Name, zurückgehalten",
    "fr": "numéro de carte, numéro de compte, numéro de compte, numéro de téléphone, adresse e-mail, lien, "
    "adresse réseau, adresse d'appareil, lieu, date de naissance, numéro de dossier, numéro de véhicule, "
    "numéro de passeport, secret, adresse de portefeuille, adresse, nom, retenu",
    "es": "número de tarjeta, número de cuenta, número de cuenta, número de teléfono, correo electrónico, enlace, "
    "dirección de red, dirección del dispositivo, lugar, fecha de nacimiento, número de historia, "
    "número de vehículo, número de pasaporte, secreto, dirección de monedero, dirección, nombre, retenido",
}
_IDENTITY: Final = {
    "en": "identity number",
    "de": "Ausweisnummer",
    "fr": "numéro d'identité",
    "es": "número de identidad",
}
_BY_CLASS: Final = {
    language: dict(zip(_ORDER, labels.split(", "), strict=True)) for language, labels in _LABELS.items()
}


def label(pii_class: PiiClass, language: str) -> str:
    """Return the words for a class, in English where the language is not known; national numbers share theirs."""
    known = short(language) if short(language) in _LABELS else "en"
    return _BY_CLASS[known].get(pii_class, _IDENTITY[known])
