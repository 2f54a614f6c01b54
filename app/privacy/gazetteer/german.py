"""Words that stand before and behind names where German is spoken."""

from __future__ import annotations

from typing import Final

TITLES: Final = "herr herrn frau familie eheleute ehepaar fraulein dr prof professor professorin doktor hr fr gez"
NAMED: Final = (
    "name ist, heisst, heißt, heiße, namens, vorname, nachname, familienname, geburtsname, "
    "mit freundlichen grußen, mit freundlichen grussen, name des patienten, karteninhaber, kontoinhaber, kontoinhaberin, "
    "karteninhaberin, sein name ist, ihr name ist, viele grusse, viele gruße, beste gruße, beste grusse"
)
SELF: Final = "mein name ist, ich heisse, ich heiße"
LABELS: Final = "abschied von, trauern um, nachruf auf, strafsache gegen, strafverfahren gegen, mailbox von, anrufbeantworter von, mutter von, vater von, eltern von, tochter von, sohn von, bruder von, schwester von, oma von, opa von, unterschrift von, testament von, patientenakte von, krankenakte von, akte von, anwalt von, anwaltin von, vollmacht von, hier spricht, sie sprechen mit, sprechen mit, verbinden mit, arztbrief zu, befund von, befund zu, im auftrag von, vertreten durch, diktat zu, teilnehmer, teilnehmerin, inhaber, inhaberin, zu handen, ansprechpartnerin ist, ansprechpartner ist, name, patient, patientin, pat, person, kind, mieter, mieterin, kunde, kundin, versicherter, notfallkontakt, ansprechpartner, ansprechpartnerin, kontakt"
MARKED: Final = (
    "schuler in, patient in, mieter in, vermieter in, bewerber in, teilnehmer in, antragsteller in, empfanger in, kunde in, kunde kundin, "
    "mandant in, mitarbeiter in, arbeitnehmer in, kaufer in, verkaufer in, klient in, fahrer in, halter in, ansprechpartner in, "
    "versicherte r, inhaber in, bearbeiter in, sachbearbeiter in, arzt arztin, erziehungsberechtigte, erziehungsberechtigter, "
    "sachbearbeiter, sachbearbeiterin, bearbeiter, bearbeiterin, anrufer, anruferin, besteller, bestellerin, rechnungsempfanger, "
    "lieferadresse, rechnungsadresse, trauzeuge, trauzeugin, verstorbener, verstorbene, geschadigter, geschadigte, verletzter, "
    "verletzte, bewohner, bewohnerin, betreuter, betreute, unterzeichnerin, erbin, ehegattin, ehepartner, lebenspartner, "
    "protokollfuhrer, protokollfuhrerin, protokoll, verfasser, verfasserin, autor, autorin, referent, referentin, moderation, "
    "pruflinge, prufling, kandidat, kandidatin, student, studentin, azubi, praktikant, praktikantin, leitung, "
    "gast, reisender, reisende, passinhaber, passinhaberin, beschuldigter, beschuldigte, kontoinhaber, anwesend, "
    "anwesende, abwesend, entschuldigt, schuldner, schuldnerin, glaubiger, kaufer, kauferin, verkaufer, "
    "verkauferin, vermieter, vermieterin, passdaten, mutter, vater, ehegatte, empfanger, empfangerin, absender, "
    "absenderin, bewerber, bewerberin, schuler, schulerin, mitarbeiter, mitarbeiterin, arbeitnehmer, "
    "arbeitnehmerin, eigentumer, eigentumerin, halter, halterin, fahrer, fahrerin, erblasser, erbe, betreuer, "
    "betreuerin, bevollmachtigter, unterzeichner, unterschrift, gez, versicherte person, mitversichert, arzt, "
    "arztin, gutachter, gutachterin, auftraggeber, mandant, mandantin, gemeldet durch"
)
# Of whom one tells by the family name alone: "Rechtsanwalt Klemt beantragt".
OFFICES: Final = (
    "rechtsanwalt rechtsanwaltin staatsanwalt staatsanwaltin notarin oberarzt oberarztin chefarzt chefarztin assistenzarzt "
    "assistenzarztin stationsarzt stationsarztin angeklagte angeklagter beschuldigte beschuldigter bearbeiter bearbeiterin "
    "kommissar kommissarin hauptkommissar hauptkommissarin polizeiobermeister polizeihauptmeister polizeimeister "
    "burgermeisterin burgermeister zeuge zeugin klager klagerin beklagte beklagter gerichtsvollzieher gerichtsvollzieherin "
    "steuerberater steuerberaterin richterin pfarrerin pastorin antragsteller antragstellerin nebenklager nebenklagerin"
)
GREETINGS: Final = "liebe, lieber, hallo, hi"
INTRODUCED: Final = "ich bin, hier ist, hier spricht, gruße, gruß, hi, von, mit, bei, und"
ROLES: Final = (
    "rechtsanwalte patentanwalt steuerberater steuerberaterin staatsanwalt staatsanwaltin hebamme "
    "assistenzarzt assistenzarztin chefarzt chefarztin "
    "stationsarzt stationsarztin facharzt facharztin kinderarzt zahnarzt zahnarztin tierarzt physiotherapeut physiotherapeutin therapeut "
    "therapeutin psychologe psychologin pfarrer pfarrerin pastor pastorin kommissar kommissarin hauptkommissar hauptkommissarin "
    "polizeimeister polizeiobermeister polizeihauptmeister gerichtsvollzieher gerichtsvollzieherin erblasserin erblasser mandant mandantin "
    "abgeordnete abgeordneter "
    "stadtrat stadtratin gemeinderat landrat landratin "
    "gutachter gutachterin sachverstandiger sachverstandige cousin cousine neffe nichte enkel enkelin "
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
