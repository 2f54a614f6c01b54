"""All recognisers of written identifiers, in no particular order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from app.privacy.written import (
    access_codes,
    accounts_nearby,
    addresses,
    addresses_by_cue,
    addresses_said,
    addresses_spanish,
    bank_accounts,
    births,
    births_french,
    births_nearby,
    births_of_people,
    cards,
    codes_nearby,
    columns,
    coordinates,
    credentials,
    documents,
    emails,
    ibans,
    identity_cards,
    insurance,
    last_four,
    name_places,
    names,
    names_english,
    names_german,
    names_german_placed,
    names_laid_out,
    names_spanish,
    names_spelled,
    national_codes,
    national_numbers,
    network,
    numbers_french,
    papers_nearby,
    passwords_nearby,
    phones,
    plates_nearby,
    records_german,
    records_nearby,
    wallets,
)
from app.privacy.written.candidate import Candidate
from app.privacy.written.page import Page

Recogniser = Callable[[Page], Iterator[Candidate]]
IN_ANY_LANGUAGE: Final[tuple[Recogniser, ...]] = (
    emails.emails,
    network.network,
    cards.cards,
    ibans.ibans,
    national_numbers.national_numbers,
    last_four.last_four,
    national_codes.national_codes,
    bank_accounts.bank_accounts,
    births.birth_dates,
    births_of_people.births_of_people,
    coordinates.coordinates,
    documents.documents,
    papers_nearby.papers_nearby,
    births_nearby.births_nearby,
    plates_nearby.plates_nearby,
    records_nearby.records_nearby,
    accounts_nearby.accounts_nearby,
    columns.columns,
    insurance.insurance_numbers,
    credentials.credentials,
    access_codes.access_codes,
    passwords_nearby.passwords_nearby,
    codes_nearby.codes_nearby,
    wallets.wallets,
    addresses.addresses,
    addresses_spanish.addresses_spanish,
    names_spelled.names_spelled,
)
"""What they find is the same whatever the language of the page."""

IN_ONE_LANGUAGE: Final[tuple[Recogniser, ...]] = (
    numbers_french.numbers_french,
    births_french.births_french,
    identity_cards.identity_cards,
    phones.phones,
    plates_nearby.plates_spelled,
    records_german.records_german,
    addresses_by_cue.addresses_by_cue,
    addresses_said.addresses_said,
    name_places.name_places,
    names_laid_out.names_laid_out,
    names_english.names_in_answers,
    names.names,
    names_spanish.names_spanish,
    names_german.german_names,
    names_german_placed.names_placed,
)
"""What they find hangs on the language of the page."""
