"""Names of the identifiers of other countries in the languages of those countries."""

from __future__ import annotations

from typing import Final

from app.privacy.written.signs import Sign

PHRASES: Final = {
    Sign.CF: "codice fiscale, c f",
    Sign.BSN: "burgerservicenummer, sofinummer, bsn",
    Sign.CPF: "cpf, cadastro de pessoas fisicas",
    Sign.CARD: "carta di credito, creditcard, cartao, cartao de credito, kaart, carta",
    Sign.ACCOUNT: "rekeningnummer, rekening, conto corrente, conta corrente, conta bancaria",
    Sign.PHONE: "telefoon, telefoonnummer, bel, bellen, telefono, cellulare, chiamare, chiama, chiamami, telefone, "
    "telemovel, ligue, ligar, mobiel",
    Sign.PASSPORT: "paspoort, passaporto, passaporte, carta d identita",
    Sign.BIRTH: "geboortedatum, geboren op, data di nascita, nato il, nata il, data de nascimento, nascido em",
    Sign.PASSWORD: "wachtwoord, senha, parola d ordine",
    Sign.PLATE: "kenteken, targa, placa",
    Sign.OTHER: "bestelling, bestelnummer, factuur, ordine, fattura, encomenda, ordernummer",
}
