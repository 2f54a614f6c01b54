"""Words that stand before and behind names where German is spoken."""

from __future__ import annotations

from typing import Final

TITLES: Final = "herr herrn frau familie eheleute ehepaar fraulein dr prof professor professorin doktor hr fr gez mag magister magistra ddr dkfm ing dipl"
NAMED: Final = (
    "name ist, heisst, heißt, heiße, namens, vorname, nachname, familienname, geburtsname, "
    "mit freundlichen grußen, mit freundlichen grussen, name des patienten, karteninhaber, kontoinhaber, kontoinhaberin, "
    "karteninhaberin, sein name ist, ihr name ist, viele grusse, viele gruße, beste gruße, beste grusse"
)
SELF: Final = "mein name ist, ich heisse, ich heiße"
LABELS: Final = "abschied von, trauern um, nachruf auf, strafsache gegen, strafverfahren gegen, mailbox von, anrufbeantworter von, mutter von, vater von, eltern von, tochter von, sohn von, bruder von, schwester von, oma von, opa von, unterschrift von, testament von, patientenakte von, krankenakte von, akte von, anwalt von, anwaltin von, vollmacht von, hier spricht, sie sprechen mit, sprechen mit, verbinden mit, arztbrief zu, befund von, befund zu, im auftrag von, vertreten durch, diktat zu, teilnehmer, teilnehmerin, inhaber, inhaberin, zu handen, ansprechpartnerin ist, ansprechpartner ist, name, patient, patientin, pat, person, kind, mieter, mieterin, kunde, kundin, versicherter, notfallkontakt, ansprechpartner, ansprechpartnerin, kontakt"
MARKED: Final = (
    "gezeichnet, schuler in, patient in, mieter in, vermieter in, bewerber in, teilnehmer in, antragsteller in, empfanger in, kunde in, kunde kundin, "
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
# Finite verbs, which stand right behind the subject of a sentence.
_VERB_WORDS: Final = (
    "hat hatte ist war wird wurde kommt kam kann konnte muss musste will wollte soll sollte darf mochte sagt sagte meint meinte "
    "halt hielt ruft rief bittet bat geht ging macht machte steht stand liegt sitzt bleibt gibt gab nimmt nahm bringt brachte holt "
    "fragt fragte schreibt schrieb schickt schickte arbeitet arbeitete wohnt wohnte lebt lebte leitet leitete unterrichtet betreut "
    "behandelt untersucht operiert ubernimmt ubernahm vertritt vertrat erklart erklarte berichtet berichtete bestatigt bestatigte "
    "erinnert fehlt fahrt fuhr lasst liess ließ weiß wusste braucht brauchte sucht suchte zahlt zahlte kauft kaufte bestellt "
    "bestellte unterschrieb unterschreibt kundigt kundigte beantragt beantragte verlangt fordert gewinnt gewann trifft traf spielt "
    "spielte heißt hort sieht sah findet fand wartet wartete kennt kannte freut feiert heiratet zieht zog bekommt bekam erhalt "
    "erhielt tritt trat beginnt begann hilft half meldet meldete versucht vermietet mietet verkauft hatten haben sind waren werden"
)
VERBS: Final = frozenset(_VERB_WORDS.split())
# Words that may stand behind a title, an office or a given name in small letters and are no name.
_PROSE_WORDS: Final = (
    "aber alle allem allen aller alles als also am an anders andere anderen auch auf aus bald bei beide beim bereits besser bestimmt "
    "bin bis bist bitte da dabei dafur daher damit dann darauf darum das dass dazu dem den denn der deren des deshalb dich die dies "
    "diese diesem diesen dieser dir doch dort du durch eben ein eine einem einen einer eines einfach einmal endlich entweder er erst "
    "es etwas euch fast ganz gar gegen gehen gern gerne gestern genau genug gerade gleich gut guten habe haben hab hast heute hier hin "
    "hinten ich ihm ihn ihnen ihr ihre im immer in ins irgendwie ja je jede jeden jeder jetzt kein keine keinen klar kurz lange leider "
    "lieber los mal man mehr mein meine meinen meinem meiner meines deinem deiner deines seinem seiner seines ihrem ihrer ihres unserem unserer euer eurem nebenan druben mich mir mit morgen muss nach nachher nachmittag nein neben nicht nichts nie noch nun nur "
    "ob oben oder ohne online sehr seid sein seine seit selbst sich sie sind so sofort sogar sollen sonst spater tschuss uber uberhaupt "
    "um und uns unser unten unter viel viele vielen vielleicht voll vom von vor vorhin vorne wann warum was weg wegen weil weiter welche "
    "wenn wer wie wieder wir wirklich wo wohl ziemlich zu zum zur zuruck zusammen zwar zwischen danke dank hallo komma punkt doppelpunkt strich "
    "bindestrich unterstrich schragstrich minus plus slash klammeraffe sankt saint drauf dran rein raus "
    "absatz zeile diktat ende neue neuer neues absender frage nummer adresse termin zimmer uhr euro tag tage woche wochen monat jahr jahre "
    "kaffee fieber schmerzen hunger urlaub besuch post geld zeit recht angst lust schuld arbeit kinder kind mann frau herr damen herren "
    "kollege kollegin kollegen richter richterin prasident prasidentin minister ministerin kanzler kanzlerin burgermeister burgermeisterin "
    "vorsitzender vorsitzende direktor direktorin rektor rektorin pfarrer pfarrerin pastor pastorin anwalt anwaltin rechtsanwalt "
    "rechtsanwaltin staatsanwalt staatsanwaltin notar notarin lehrer lehrerin chef chefin nachbar nachbarin doktor professor ober wirt "
    "gott gemahlin mutter vater schwester bruder sohn tochter oma opa onkel tante freundin freund familie leute jemand niemand "
    "bekannt wichtig richtig falsch krank gesund tot alt jung neu schon schlecht gross groß klein sauer bose nett lieb mude fertig "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli august september oktober "
    "november dezember null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwo erste zweite dritte "
    "firma gmbh verein gemeinde stadt stadtwerke bank sparkasse versicherung praxis klinik krankenhaus schule hotel amt gericht polizei "
    "radio redaktion service kundenservice team abteilung gruppe haus eingang ausgang tor tur konto karte pass reisepass ausweis code pin "
    "kennwort passwort rezept befund auto wagen fahrzeug kennzeichen wohnung miete vertrag rechnung paket brief mail email handy telefon "
    "kanzlei dienststelle artikel betreff anlage anlagen absage zusage hinweis achtung wichtige liebe lieber beste besten freundliche herzliche viele"
)
PROSE: Final = frozenset(_PROSE_WORDS.split())
# Offices and relations before a family name in small letters, as recognisers of speech write them.
_SAID_ROLE_WORDS: Final = (
    "kollege kollegin kollegen schwester pfleger pflegerin zeuge zeugin richter richterin rechtsanwalt rechtsanwaltin anwalt anwaltin trainer "
    "trainerin lehrer lehrerin burgermeister burgermeisterin hausmeister hausmeisterin polizist polizistin kommissar kommissarin pastor "
    "pastorin pfarrer pfarrerin notar notarin nachbar nachbarin patient patientin mandant mandantin arzt arztin oberarzt oberarztin "
    "chefarzt chefarztin hebamme erzieher erzieherin staatsanwalt staatsanwaltin steuerberater steuerberaterin minister ministerin "
    "kanzler kanzlerin direktor direktorin rektor rektorin angeklagter angeklagte angeklagten klager klagerin beklagte beklagter "
    "sachbearbeiter sachbearbeiterin therapeut therapeutin physiotherapeut physiotherapeutin hausarzt hausarztin zahnarzt zahnarztin "
    "kapitan schiedsrichter schiedsrichterin moderator moderatorin reporter reporterin korrespondent korrespondentin "
    "bezirksrichter kellner kellnerin fahrer fahrerin mieter mieterin vermieter vermieterin praktikant praktikantin azubi"
)
SAID_ROLES: Final = frozenset(_SAID_ROLE_WORDS.split())
# Given names that lists of other languages doubt, and German has no such word.
_CLEAR_WORDS: Final = (
    "lea lela lia lilly lilo lily lina linus lis lisette lou luis luise emma ella kim kai kay karl konrad knut kuno kurt ole ira ida ina inga "
    "inka ali alma alea albin anisa arian bella bernd bodo boris carlo carola chris christian clara curt dakota dina dino diva elvis ernestine "
    "fabian florin frank franco georg georgia gordana harun helios herbert herbst iris iva jack jan jasper jeannette jette jordan jost juli juno "
    "kaya lasse laurina leman lene leonidas levent levin liana lion lore ludwig luna mads magret malin marco marie marion marius martin mats max "
    "maxi mete milan milla milo mina mira mirko nele nick nike oda oktavia oliva paris pat paul pavo peer pit rafal raja rana ray regina remo "
    "rico rio rob robin roman romana romeo ron rosi sama samia siena silvan silvano silvester sina siri sissy sonja sonny suse tabea taha tamer "
    "tibor tilde tillo tim timon tine tino titus trine uli ulla umut urban ursina uta ute valentino valon vico victoria viola walter wiebe wolf "
    "wolfi wulf zora klare melina felix viktor selma mia leon noah finn jonas lukas"
)
CLEAR: Final = frozenset(_CLEAR_WORDS.split())
