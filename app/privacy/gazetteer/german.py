"""Words that stand before and behind names where German is spoken."""

from __future__ import annotations

from typing import Final

TITLES: Final = "herr herrn frau familie eheleute fraulein dr prof professor doktor hr fr"
NAMED: Final = (
    "name ist, heisst, heißt, heiße, namens, vorname, nachname, familienname, geburtsname, "
    "mit freundlichen grußen, mit freundlichen grussen, name des patienten, karteninhaber, kontoinhaber, kontoinhaberin, "
    "karteninhaberin, sein name ist, ihr name ist, viele grusse, viele gruße, beste gruße, beste grusse"
)
SELF: Final = "mein name ist, ich heisse, ich heiße"
LABELS: Final = "hier spricht, sie sprechen mit, sprechen mit, verbinden mit, arztbrief zu, befund von, befund zu, im auftrag von, vertreten durch, diktat zu, teilnehmer, teilnehmerin, inhaber, inhaberin, zu handen, ansprechpartnerin ist, ansprechpartner ist, name, patient, patientin, pat, person, kind, mieter, mieterin, kunde, kundin, versicherter, notfallkontakt, ansprechpartner, ansprechpartnerin, kontakt"
MARKED: Final = (
    "gast, reisender, reisende, passinhaber, passinhaberin, beschuldigter, beschuldigte, kontoinhaber, anwesend, "
    "anwesende, abwesend, entschuldigt, schuldner, schuldnerin, glaubiger, kaufer, kauferin, verkaufer, "
    "verkauferin, vermieter, vermieterin, passdaten, mutter, vater, ehegatte, empfanger, empfangerin, absender, "
    "absenderin, bewerber, bewerberin, schuler, schulerin, mitarbeiter, mitarbeiterin, arbeitnehmer, "
    "arbeitnehmerin, eigentumer, eigentumerin, halter, halterin, fahrer, fahrerin, erblasser, erbe, betreuer, "
    "betreuerin, bevollmachtigter, unterzeichner, unterschrift, gez, versicherte person, mitversichert, arzt, "
    "arztin, gutachter, gutachterin, auftraggeber, mandant, mandantin, gemeldet durch"
)
GREETINGS: Final = "liebe, lieber, hallo, hi"
INTRODUCED: Final = "ich bin, hier ist, hier spricht, gruße, gruß, hi, von, mit, bei, und"
ROLES: Final = (
    "klager klagerin beklagter beklagte beklagten zeuge zeugin zeugen angeklagter angeklagte angeklagten opfer anwalt "
    "anwaltin rechtsanwalt rechtsanwaltin richter richterin pfleger schwester bruder ehefrau ehemann tochter sohn mutter vater onkel tante kollege kollegin "
    "kollegen nachbar nachbarin chef chefin geschaftsfuhrer geschaftsfuhrerin sprecher sprecherin burgermeister "
    "burgermeisterin lehrer lehrerin bewohner bewohnerin antragsteller antragstellerin versicherte versicherter klientin "
    "klient hausarzt hausarztin oberarzt oberarztin notar notarin gez"
)
CLOSINGS: Final = (
    "mit besten grußen, mit besten grussen, mit freundlichen grußen, mit freundlichen grussen, freundliche gruße, viele gruße, beste gruße, liebe gruße, herzliche gruße, "
    "mfg, vg, lg, bg, hochachtungsvoll, gruß, schone gruße"
)
