"""Heads of columns below which people are named, and what stands there."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from app.privacy.written.name_words import NOT_NAMES, lists
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_GAP: Final = re.compile(r"[\W_]+")  # between the words of a head
# Heads of names; below a plain "name" stands that of a thing, too, unless other heads speak of people.
_NAME_HEAD_WORDS: Final = (
    "name nachname familienname vorname fahrer fahrerin mitarbeiter mitarbeiterin patient patientin kunde "
    "kundin mieter mieterin schuler schulerin teilnehmer teilnehmerin halter halterin ansprechpartner "
    "ansprechpartnerin reisender reisende passagier passagierin inhaber inhaberin kontoinhaber kontoinhaberin "
    "gast besucher besucherin bewohner bewohnerin zeuge zeugin versicherter versicherte antragsteller "
    "antragstellerin bewerber bewerberin student studentin mitglied kind person insasse eigentumer eigentumerin "
    "schuldner schuldnerin spieler spielerin empfanger empfangerin lehrkraft arzt vermieter kaufer betreuer "
    "nom prenom prenoms nom_prenom nom_et_prenom prenom_nom prenom_et_nom nom_complet nom_de_famille nom_famille "
    "nom_usage nom_d_usage nom_usuel nom_naissance nom_de_naissance nom_de_jeune_fille nom_patient nom_du_patient "
    "nom_client nom_du_client nom_eleve nom_salarie nom_conducteur nom_titulaire prenom_usage prenom_usuel "
    "prenom_patient prenom_eleve prenom_client patiente salarie salariee eleve locataire titulaire conducteur "
    "conductrice employe employee assure assuree adherent adherente passager passagere voyageur beneficiaire "
    "candidat candidate etudiant etudiante proprietaire stagiaire participant participante cliente "
    "benutzer nutzer benutzername resident residente login utilisateur identifiant "
    "surname last_name first_name full_name driver passenger traveller traveler guest pupil tenant customer client holder owner "
    "member guardian parent applicant visitor witness account_holder cardholder policyholder insured borrower landlord "
    "contact payee beneficiary student_name pupil_name patient_name employee_name customer_name user "
    "nombre nombres apellido apellidos nombre_y_apellidos apellidos_y_nombre nombre_completo alumno alumna "
    "clienta paciente titular empleado empleada trabajador trabajadora conductor conductora viajero viajera "
    "pasajero pasajera huesped asegurado asegurada socia inquilino inquilina propietario propietaria "
    "proveedor proveedora acreedor acreedora fournisseur fournisseuse "
    "beneficiario beneficiaria usuario usuaria persona vecino vecina"
)
_NAME_HEADS: Final = frozenset(head.replace("_", " ") for head in _NAME_HEAD_WORDS.split())
NAME_WORDS: Final = frozenset(head.partition(" ")[0] for head in _NAME_HEADS)
# What stands below such heads as well: who in the row it is, or of which kind.
_KIND_WORDS: Final = (
    "adulto adulta adultos nino nina menor bebe infante joven jubilado jubilada senior acompanante "
    "invitado invitada administrador administradora cotitular autorizado autorizada tomador tomadora "
    "principal individual doble adult child infant enfant adulte erwachsener erwachsene kind baby"
)
_NO_NAMES: Final = NAME_WORDS | frozenset(_KIND_WORDS.split())
# A head of both sexes or of both names: "Schüler/in", "Teilnehmer:innen", "Name, Vorname".
_OF_EITHER: Final = re.compile(
    r"(?:fahrer|mitarbeiter|patient|kund|mieter|schuler|teilnehmer|halter|ansprechpartner|bewohner|zeug|bewerber|student|"
    r"auszubildende|vertreter|leiter|trainer|versicherte|angehorige)e?r? (?:in|innen|r|n)"
    r"|vor und (?:nach|zu|familien)name|(?:nach|familien)?name,? vorname|vorname (?:nach|familien)?name"
    r"|vollstandiger name|name des kindes|name der person"
)
_OF_FIRMS: Final = frozenset({"proveedor", "proveedora", "acreedor", "acreedora", "fournisseur", "fournisseuse"})
_OF_THINGS_WORDS: Final = (
    "name, customer, client, holder, owner, member, account holder, landlord, contact, payee, "
    "beneficiary, user, customer name, nom, nombre, cliente, titular, propietario, beneficiario, "
    "usuario, persona, login, benutzer, nutzer, benutzername, utilisateur, identifiant, inhaber, "
    "kontoinhaber, gast, mitglied, kind, person, eigentumer, empfanger, vermieter, kaufer, schuldner"
)
_OF_THINGS: Final = _OF_FIRMS | frozenset(_OF_THINGS_WORDS.split(", "))
# Of whom accounts are, but for people.
_FIRM: Final = re.compile(
    r"(?<![^\W_])(?:gmbh|ag|kg|ohg|se|ug|[^\W\d_]*(?:verein|werke|bank|kasse|amt|stiftung|schule|stadt|gemeinde|versicherung|"
    r"verband|betrieb|verwaltung|platz|platze))(?![^\W_])"
)
_PERSONAL: Final = frozenset(
    {
        Sign.PASSPORT,
        Sign.MEDICAL,
        Sign.BIRTH,
        Sign.SSN,
        Sign.DE_TAX,
        Sign.PHONE,
        Sign.IBAN,
        Sign.PLATE,
        Sign.LICENCE,
        Sign.PASSWORD,
        Sign.PIN,
        Sign.ACCOUNT,
    }
)
_PERSONAL_HEAD_WORDS: Final = (
    "paciente alumno alumna empleado empleada apellido apellidos telefono correo nacimiento "
    "mail email personal personalnr adresse anschrift abteilung klasse vorname fahrer prenom prenoms courriel "
    "matricule service classe mobile department"
)
_PERSONAL_HEADS: Final = frozenset(_PERSONAL_HEAD_WORDS.split())
_NAME: Final = re.compile(
    r"[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:[ '-](?:(?:von|van|der|de|zu|und|auch) ){0,2}[A-ZÀ-ÖØ-Þ][^\W\d_]+){0,3}"
)
_GIVEN: Final = ("vorname", "prenom", "first name")


class Cell(NamedTuple):
    """A stretch of a line, without the spaces and quotation marks around it."""

    start: int
    end: int


def heads_of_names(page: Page, cells: list[Cell]) -> dict[int, bool]:
    """Return which cells of a line are heads of names, and whether these can only be of people."""
    heads = [_GAP.sub(" ", page.folded[cell.start : cell.end]) for cell in cells]
    births = {cue.sign for cue in page.cues if cells and cells[0].start <= cue.start < cells[-1].end}
    is_sure = any(head.startswith(_GIVEN) for head in heads) or not births.isdisjoint({Sign.BIRTH, Sign.ACCOUNT})
    named = {
        index: (is_sure and head not in _OF_FIRMS) or head not in _OF_THINGS
        for index, head in enumerate(heads)
        if head in _NAME_HEADS or _OF_EITHER.fullmatch(head)
    }
    if not named or not cells:
        return {}
    words = {word for head in heads for word in head.split()}
    is_personal = any(map(_OF_EITHER.fullmatch, heads)) or not words.isdisjoint(_PERSONAL_HEADS)
    is_personal = is_personal or any(
        cue.sign in _PERSONAL and cells[0].start <= cue.start and cue.end <= cells[-1].end for cue in page.cues
    )
    return named if is_personal else {}


def is_name(page: Page, cell: Cell, *, is_sure: bool) -> bool:
    """Say whether a cell has a name: one of a list where things have names as well."""
    words = re.findall(r"[^\W\d_]+", page.folded[cell.start : cell.end])
    if words and (words[0] in _NO_NAMES or words[0] in NOT_NAMES):
        return False
    is_listed = bool(words) and (words[0] in lists().given or words[-1] in lists().family)
    is_listed = is_listed or (len(words) == 1 and words[0] in lists().family_words)
    is_firm = _FIRM.search(page.folded, *cell) is not None
    return (is_sure or is_listed) and not is_firm and _NAME.fullmatch(page.text, *cell) is not None
