"""What is told by the words beside it, in four languages; what is to be found stands in braces."""

from __future__ import annotations

import re

import pytest

from app.privacy.classes import PiiClass
from app.privacy.detector import Detector

DETECTORS = {language: Detector(language) for language in ("en", "de", "fr", "es")}
GUESSED = {PiiClass.PERSON_NAME, PiiClass.STREET_ADDRESS}

CASES = [
    ("en", PiiClass.PHONE, "call me at {415-555-2671}, {(415) 555-2671 x123} or {+44 20 7946 0958}"),
    ("en", PiiClass.PHONE, "ring {07911 123456} tomorrow"),
    ("en", PiiClass.PHONE, "My number is {4155552671}"),
    ("de", PiiClass.PHONE, "Ruf an: {030 1234567}, {0176 12345678} oder {+49 (0)89 / 12 34 56-78}"),
    ("de", PiiClass.PHONE, "Tel.: {089/123456}, Handynummer {015112345678}"),
    ("fr", PiiClass.PHONE, "Appelez-moi au {06 12 34 56 78} ou au {01.42.68.53.00}, {0033 6 12 34 56 78}"),
    ("es", PiiClass.PHONE, "Llámame al {612 345 678} o al {91 234 56 78}, {+34 612 34 56 78}"),
    ("en", PiiClass.BANK_ACCOUNT, "Account number: {12345678}, sort code {12-34-56}; routing number {021000021}"),
    ("de", PiiClass.BANK_ACCOUNT, "Kontonummer {1234567890}, BLZ {100 500 00}"),
    ("fr", PiiClass.BANK_ACCOUNT, "RIB {20041 01005 0500013M026 06}"),
    ("es", PiiClass.BANK_ACCOUNT, "en la {2100 0418 4502 0005 1332}"),
    ("en", PiiClass.BIRTH_DATE, "I was born on {March 7, 1984} in Leeds. DOB {07/03/1984}"),
    ("en", PiiClass.BIRTH_DATE, "{1984-03-07} is my birthday. Born in Berlin on the {7th of March 1984}"),
    ("de", PiiClass.BIRTH_DATE, "Geboren am {07.03.1984} in Köln, geb. {7.3.84}, *{07.03.1984}"),
    ("de", PiiClass.BIRTH_DATE, "Geburtsdatum: {7. März 1984}"),
    ("fr", PiiClass.BIRTH_DATE, "Né le {7 mars 1984} à Lyon, date de naissance : {07/03/1984}"),
    ("es", PiiClass.BIRTH_DATE, "Nacido el {7 de marzo de 1984}, fecha de nacimiento: {07/03/1984}"),
    ("en", PiiClass.MEDICAL_RECORD, "MRN {12345678}, medical record number {MR-2024-00123}; patient {99123}"),
    ("de", PiiClass.MEDICAL_RECORD, "Patientennummer {12345678}. Versichertennummer {A123456780}"),
    ("fr", PiiClass.MEDICAL_RECORD, "IPP {00123456}, dossier médical n° {445566}"),
    ("es", PiiClass.MEDICAL_RECORD, "historia clínica {123456}"),
    ("en", PiiClass.PASSPORT, "My passport number is {512345678}, passport {C01X00T47}"),
    ("de", PiiClass.PASSPORT, "Reisepassnummer {C01X00T47}"),
    ("fr", PiiClass.PASSPORT, "Passeport n° {12AB34567}"),
    ("es", PiiClass.PASSPORT, "pasaporte {AAA123456}"),
    ("en", PiiClass.VEHICLE, "plate {AB12 CDE}, license plate {7ABC123}, VIN {1HGCM82633A004352}"),
    ("en", PiiClass.VEHICLE, "driver's license {D1234567}, his car {AB12 CDE}"),
    ("de", PiiClass.VEHICLE, "Kennzeichen {B-MW 1234}, mein Auto {M-AB 123}. FIN {WVWZZZ1JZ3W386752}"),
    ("fr", PiiClass.VEHICLE, "plaque {AB-123-CD}"),
    ("es", PiiClass.VEHICLE, "matrícula {1234 BCD}"),
    ("en", PiiClass.COORDINATES, "coordinates {48.8566, 2.3522} or {40.7128° N, 74.0060° W}"),
    ("en", PiiClass.COORDINATES, "at {48°51'24\"N 2°21'03\"E}"),
    ("de", PiiClass.COORDINATES, "Koordinaten {48,1374; 11,5755}"),
    ("en", PiiClass.SECRET, 'password is {hunter2}; Password: {correcthorse}, passphrase "{open sesame}"'),
    ("en", PiiClass.SECRET, "my pin is {4821}, verification code {123 456}. {654321} is your login code"),
    ("en", PiiClass.SECRET, "use {AKIAIOSFODNN7EXAMPLE} and {ghp_abcdefghijklmnopqrstuvwxyz0123456789}"),
    ("en", PiiClass.SECRET, "aws_secret_access_key = {wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY}"),
    ("en", PiiClass.SECRET, "{-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----}"),
    (
        "en",
        PiiClass.SECRET,
        "seed phrase: {legal winner thank year wave sausage worth useful legal winner thank yellow}",
    ),
    ("de", PiiClass.SECRET, "Passwort: {geheim123}, das Kennwort lautet {Sommer2024!} Die TAN lautet {123456}."),
    ("fr", PiiClass.SECRET, "le mot de passe est « {Azerty123} », le code PIN est {4821}"),
    ("es", PiiClass.SECRET, "La contraseña es {Sol2024!}, clave: {abc123}"),
    ("en", PiiClass.CRYPTO_ADDRESS, "{1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa}"),
    ("en", PiiClass.CRYPTO_ADDRESS, "{bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq}"),
    ("en", PiiClass.CRYPTO_ADDRESS, "{0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed}"),
    ("en", PiiClass.CRYPTO_ADDRESS, "{rEb8TK3gBgk5auZkwc6sHnwrGVJH8DuaLh}"),
    (
        "en",
        PiiClass.PERSON_NAME,
        "My name is {Jane Doe} and this is Dr. {John H. Watson}. Mr {Smith} met {Anna Karenina}",
    ),
    ("en", PiiClass.PERSON_NAME, "my name is {jane doe} and i like it"),
    (
        "de",
        PiiClass.PERSON_NAME,
        "Herr {Müller} und Frau Dr. {Anna-Lena Schmidt-Weber} kommen, {Peter} kauft Autos",
    ),
    ("fr", PiiClass.PERSON_NAME, "Je m'appelle {Marie Dupont}. M. {Durand} et Mme {Claire Lefèvre} viennent"),
    ("es", PiiClass.PERSON_NAME, "Me llamo {María García López}. El señor {Pérez} y Dña. {Carmen Ruiz}"),
    ("en", PiiClass.STREET_ADDRESS, "at {12 Oak Street, London SW1A 2AA} or {350 5th Ave, New York, NY 10118}"),
    ("en", PiiClass.STREET_ADDRESS, "{Flat 3, 12 High Street, Leeds LS1 4AP}, {PO Box 123}"),
    ("de", PiiClass.STREET_ADDRESS, "wohnhaft {Hauptstraße 12a, 10115 Berlin}, bald {Am Markt 5, 50667 Köln}"),
    ("fr", PiiClass.STREET_ADDRESS, "au {12 bis rue de la Paix, 75002 Paris}"),
    ("es", PiiClass.STREET_ADDRESS, "en {Calle Mayor 5, 3º B, 28013 Madrid}. {C/ de Alcalá, 42}"),
]


@pytest.mark.parametrize(("language", "pii_class", "text"), CASES)
def test_it_is_found_where_it_stands(language: str, pii_class: PiiClass, text: str) -> None:
    wanted = re.findall(r"\{(.*?)\}", text, re.DOTALL)
    plain = text.replace("{", "").replace("}", "")
    found = DETECTORS[language].find(plain)
    assert [plain[one.start : one.end] for one in found if one.pii_class is pii_class] == wanted
    assert {one.pii_class for one in found} <= {pii_class} | GUESSED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The order number is 4155552671 and costs 1.000.000"),
        ("en", "routing number 021000022"),
        ("en", "The meeting is on 12/03/2024, the invoice is 20240115-0001"),
        ("en", "the patient was admitted on 12 March 2024"),
        ("en", "the password is incorrect and must be changed. Pin 3 of the plug"),
        ("en", "scores 0.9312, 0.8841; prices 12.34, 56.78; 3.14159265"),
        ("en", "ISBN 0-306-40615-2, IMEI 490154203237518, 1990-2000, version 10.2.3"),
        ("en", "In 2023, 45 678 people of 8,336,817 visited 12 345 places"),
        ("en", "I will go in may. The rose is red, and grace is hard to mark"),
        ("en", "the position of 65,520 bytes, a passphrase (Argon2id) or a secret (one of DO_NOT_TRACK_ANY=1)"),
        ("en", "2 miles down the road, 5 different streets"),
        ("en", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"),
        ("en", "commit 9fceb02d0ae598e95dc970b74767f19372d61af8, 123e4567-e89b-12d3-a456-426614174000"),
        ("de", "Bestellnummer 1234567890. Rechnungsnr. 2024-001234. Kundennummer 0301234567"),
        ("de", "Die Sitzung ist am 12.03.2024. Das Passwort ist falsch. Preis 1.234.567 Euro"),
        ("de", "Im Jahr 2024, in Heidelberg 2024"),
        ("fr", "Il ne vient pas le 12 mars 2024. Rendez-vous le 12/03/2024 à 14h30. Commande 0612345678"),
        ("fr", "prix 1 234 567 €. facture 2024-00123. En 2024, 12 345 678 habitants"),
        ("es", "Pedido 612345678. La reunión es el 12/03/2024. precio 1.234.567 €. Una rosa y un pilar"),
    ],
)
def test_what_is_nobodys_is_left_alone(language: str, text: str) -> None:
    assert DETECTORS[language].find(text) == ()
