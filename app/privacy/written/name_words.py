"""The words by which names are told: lists of names, and what stands before a name and what never is one."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import Final

_PARTICLE_WORDS: Final = "von vom van der den de del la las los du da dos di le zu zum zur bin ibn al el mac san"
_OTHER_WORDS: Final = (
    "i the a an and or monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december montag dienstag mittwoch donnerstag freitag samstag "
    "sonntag street road avenue bank hospital university he she it we they you my your his her our their mr mrs ms "
    "dr world customer customers accounts payable receivable valued hiring status team all everyone colleagues support friends sirs inc ltd gmbh ag sa plc llc corp "
    "is was has will can but so if when then there here what who how why ich er sie es wir ihr mein dein der die das "
    "merci danke gracias und aber je il elle nous vous mon ton son yo tu usted nosotros si pues id nr signature documentation badge notes "
    "servicio complejo unidad departamento seccion facultad consultorio ambulatorio edificio centro direccion domicilio "
    "telefono poblacion provincia localidad varon adolescente boulevard bulevar ayer anoche excmo excma ilmo ilma "
    "vorname nachname familienname geburtsname lizenz eur usd chf cpf cnpj curp thank thanks discharge summary medical record admission information income insurance national secure message address counsel association housing homes ssn itin iban dob mrn nhs otp url number numbers num born okay ok please address nice meine meinen meiner ihre ihren ihrer unsere unser tel ipp nda gsm peuple ii iii iv vii viii ix xii"
)
_SMALL_WORDS: Final = (
    "and but for not the this that with from on in at of to by as so very spelled spelt written now also still too "
    "wrong right correct secret important my your our mine here there all none nobody required unknown hidden new old good fine "
    "sorry sure glad happy ready calling going just only about because when where what who how why which really "
    "und oder aber nicht der die das den dem ein eine mit von auf fur aus bei auch noch schon nur sehr hier falsch "
    "oui non voila attendez et ou mais pas le la les un une avec de du des dans sur pour par aussi tres bien ici faux "
    "y o pero no el los las una con del en por para tambien muy aqui mal"
)
# What has a name as well, is spelled and is nobody: "company name", "street name".
_THING_WORDS: Final = (
    "company business brand product firm street road avenue lane city town village country word words model drug "
    "medication medicine reference booking confirmation code codes plate registration reg licence license postcode zip "
    "email mail address website site domain url username user handle password passphrase login server file folder "
    "flight ticket locator pnr acronym abbreviation school hotel ship vessel dog cat "
    "firma unternehmen marke straße strasse ort stadt dorf land wort worter medikament kennzeichen nummernschild passwort "
    "adresse webseite benutzername nutzername buchung buchungscode schiff hund "
    "societe entreprise marque rue ville village pays mot medicament plaque immatriculation dossier passe courriel "
    "identifiant pseudo reservation vol navire "
    "empresa marca calle ciudad pueblo pais palabra medicamento matricula placa contrasena clave correo usuario "
    "reserva localizador vuelo codigo direccion barco"
)
NAMED_THINGS: Final = frozenset(_THING_WORDS.split())
SAINTS: Final = frozenset({"st", "saint", "sainte", "ste", "san", "santa", "santo", "sankt", "sao"})
PARTICLES: Final = frozenset(_PARTICLE_WORDS.split())
NOT_NAMES: Final = frozenset(_OTHER_WORDS.split())
FUNCTION_WORDS: Final = frozenset(_SMALL_WORDS.split())

Phrases = dict[str, tuple[tuple[str, ...], ...]]  # by their last word: the words before it, backwards


@dataclass(frozen=True, slots=True)
class Lists:
    """The names of all languages together, and what announces them."""

    given: frozenset[str]
    ambiguous: frozenset[str]
    sure: frozenset[str]  # given names that are hardly a word as well
    family: frozenset[str]
    family_words: frozenset[str]  # that are words as well: of a name only behind a given one
    common: frozenset[str]  # family names that are words of French in small letters
    titles: frozenset[str]
    own: Phrases
    named: Phrases
    labels: Phrases
    marked: Phrases  # labels where a colon stands behind them
    greetings: Phrases
    introduced: Phrases
    roles: frozenset[str]
    offices: frozenset[str]  # of whom one tells by the family name alone
    closings: frozenset[str]


@functools.cache
def lists() -> Lists:
    """Return the lists, read once."""
    from app.privacy.gazetteer import (  # noqa: PLC0415 -- large tables
        english,
        english_names,
        french,
        french_names,
        german,
        german_names,
        spanish,
        spanish_names,
    )

    names = (english_names, german_names, french_names, spanish_names)
    tables = (english, german, french, spanish)
    given = frozenset(" ".join(f"{table.GIVEN} {table.AMBIGUOUS}" for table in names).split())
    ambiguous = frozenset(" ".join(table.AMBIGUOUS for table in names).split())
    return Lists(
        given=given,
        ambiguous=ambiguous,
        sure=given - ambiguous,
        family=_family(" ".join(table.FAMILY for table in names)),
        family_words=_family(" ".join(table.FAMILY_WORDS for table in names)),
        common=frozenset(french.WORDS.split()),
        titles=frozenset(" ".join(table.TITLES for table in tables).split()),
        own=_by_last_word(",".join(table.SELF for table in tables)),
        named=_by_last_word(",".join(f"{table.NAMED}, {table.SELF}" for table in tables)),
        labels=_by_last_word(",".join(table.LABELS for table in tables)),
        marked=_by_last_word(",".join(table.MARKED for table in tables)),
        greetings=_by_last_word(",".join(table.GREETINGS for table in tables)),
        introduced=_by_last_word(",".join(table.INTRODUCED for table in tables)),
        roles=frozenset(" ".join(table.ROLES for table in tables).split()),
        offices=frozenset(german.OFFICES.split()),
        closings=frozenset(phrase.strip() for table in tables for phrase in table.CLOSINGS.split(",")),
    )


def _family(names: str) -> frozenset[str]:
    """Return the parts of family names by which they are known: of O'Brien the last."""
    return frozenset(re.split(r"[ '-]", names)) - PARTICLES - {"o", "d", "l"}


def _by_last_word(phrases: str) -> Phrases:
    found: Phrases = {}
    for phrase in phrases.split(","):
        *rest, last = re.findall(r"[^\W\d_]+", phrase)
        found[last] = (*found.get(last, ()), tuple(reversed(rest)))
    return found
