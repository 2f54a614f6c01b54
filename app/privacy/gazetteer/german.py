"""Words that stand before and behind names where German is spoken."""

from __future__ import annotations

from typing import Final

TITLES: Final = "herr herrn frau familie eheleute ehepaar fraulein dr prof professor professorin doktor hr fr gez mag magister magistra ddr dkfm ing dipl bmst komm komrat kommerzialrat hofrat"
NAMED: Final = (
    "nachname ist, familienname ist, vorname ist, nachname lautet, name lautet, name ware, nachname ware, name ist, heisst, heißt, heiße, namens, vorname, nachname, familienname, geburtsname, "
    "mit freundlichen grußen, mit freundlichen grussen, name des patienten, karteninhaber, kontoinhaber, kontoinhaberin, "
    "karteninhaberin, sein name ist, ihr name ist, viele grusse, viele gruße, beste gruße, beste grusse"
)
SELF: Final = "mein name ist, ich heisse, ich heiße"
LABELS: Final = "termin fur, reservierung fur, reifenwechsel fur, tisch fur, buchung fur, rezept fur, nachricht fur, paket fur, ruckruf fur, anmeldung fur, untersuchung fur, krankmeldung fur, zimmer fur, taxi fur, abschied von, trauern um, nachruf auf, strafsache gegen, strafverfahren gegen, mailbox von, anrufbeantworter von, mutter von, vater von, eltern von, tochter von, sohn von, bruder von, schwester von, oma von, opa von, unterschrift von, testament von, patientenakte von, krankenakte von, akte von, anwalt von, anwaltin von, vollmacht von, hier spricht, sie sprechen mit, sprechen mit, verbinden mit, arztbrief zu, befund von, befund zu, im auftrag von, vertreten durch, diktat zu, teilnehmer, teilnehmerin, inhaber, inhaberin, zu handen, ansprechpartnerin ist, ansprechpartner ist, name, patient, patientin, pat, person, kind, mieter, mieterin, kunde, kundin, versicherter, notfallkontakt, ansprechpartner, ansprechpartnerin, kontakt"
MARKED: Final = (
    "gezeichnet, schuler in, patient in, mieter in, vermieter in, bewerber in, teilnehmer in, antragsteller in, empfanger in, kunde in, kunde kundin, "
    "benutzer, nutzer, benutzername, nutzername, mandant in, mitarbeiter in, arbeitnehmer in, kaufer in, verkaufer in, klient in, fahrer in, halter in, ansprechpartner in, "
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
    "mfg, vg, lg, bg, hochachtungsvoll, gruß, schone gruße, freundliche grusse, viele grusse, beste grusse, liebe grusse, herzliche grusse, gruss, schone grusse"
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
# Words by which letters are spelled, many of them given names.
_SPELLING_WORDS: Final = (
    "anton albert arger berta bernhard casar charlotte dora david emil emilie friedrich fritz gustav gottfried heinrich heinz ida isidor "
    "julius jakob jot kaufmann konrad karl ludwig leopold martha marie martin nordpol nathan norbert niklaus otto okonom ola paula peter "
    "quelle richard rosa samuel siegfried sophie schule theodor ulrich ubermut viktor wilhelm wilhelmine xanthippe xaver ypsilon yverdon "
    "zacharias zeppelin zurich alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar "
    "papa quebec romeo sierra tango uniform victor whiskey whisky xray ray yankee zulu null eins zwei zwo drei vier funf sechs sieben acht neun"
)
SPELLING: Final = frozenset(_SPELLING_WORDS.split())
# What people are, by the ends of the words: "Hausverwalterin", "Oberarzt", "Bäckermeister".
_OFFICE_ENDING_WORDS: Final = (
    "meister meisterin lehrer lehrerin leiter leiterin arzt arztin anwalt anwaltin wart wartin pfleger pflegerin trainer trainerin verwalter "
    "verwalterin backer backerin metzger metzgerin friseur friseurin fahrer fahrerin richter richterin betreuer betreuerin berater beraterin "
    "mieter mieterin wirt wirtin polizist polizistin techniker technikerin installateur gartner gartnerin makler maklerin handler handlerin "
    "minister ministerin prasident prasidentin sprecher sprecherin therapeut therapeutin direktor direktorin inspektor inspektorin kommissar "
    "kommissarin nachbar nachbarin kollege kollegin kollegen chefin professor professorin patient patientin patienten zeuge zeugin zeugen mandant "
    "mandantin mandanten angeklagte angeklagter angeklagten beschuldigte beschuldigten klager klagerin mitarbeiter mitarbeiterin schuler schulerin "
    "student studentin pfarrer pfarrerin pastor pastorin schaffner schaffnerin notar notarin erzieher erzieherin schwester hebamme "
    "psychologin psychologe optiker optikerin apotheker apothekerin tischler schreiner klempner elektriker bauer bauerin vorsitzender vorsitzende "
    "geschaftsfuhrer geschaftsfuhrerin sekretarin assistentin assistent referentin referent dozent dozentin redakteur redakteurin reporter reporterin "
    "bewohner bewohnerin klient klientin kundin gutachter gutachterin sachbearbeiter sachbearbeiterin praktikant praktikantin turnerin sangerin sanger "
    "autorin autor regisseur regisseurin schauspieler schauspielerin kanzler kanzlerin senator senatorin abgeordnete abgeordneter rentnerin rentner "
    "schuldner schuldnerin glaubiger glaubigerin antragsteller antragstellerin erblasser erblasserin kassierer kassiererin bearbeiter "
    "bearbeiterin inhaber inhaberin spieler spielerin besitzer besitzerin eigentumer eigentumerin kaufer kauferin "
    "verkaufer verkauferin empfanger empfangerin bewerber bewerberin stipendiat stipendiatin absolvent absolventin forscher forscherin "
    "botschafter botschafterin passagierin insasse insassin geschadigte geschadigten verletzte verletzten verstorbene verstorbenen"
)
OFFICE_ENDINGS: Final = tuple(_OFFICE_ENDING_WORDS.split())
# Given names that lists of other languages doubt, and German has no such word.
_CLEAR_WORDS: Final = (
    "lea lela lia lilly lilo lily lina linus lis lisette lou luis luise emma ella kim kai kay karl konrad knut kuno kurt ole ira ida ina inga "
    "inka ali alma alea albin anisa arian bella bernd bodo boris carlo carola chris christian clara curt dakota dina dino diva elvis ernestine "
    "fabian florin frank franco georg georgia gordana harun helios herbert herbst iris iva jack jan jasper jeannette jette jordan jost juli juno "
    "kaya lasse laurina leman lene leonidas levent levin liana lion lore ludwig luna mads magret malin marco marie marion marius martin mats max "
    "maxi mete milan milla milo mina mira mirko nele nick nike oda oktavia oliva paris pat paul pavo peer pit rafal raja rana ray regina remo "
    "rico rio rob robin roman romana romeo ron rosi sama samia siena silvan silvano silvester sina siri sissy sonja sonny suse tabea taha tamer "
    "tibor tilde tillo tim timon tine tino titus trine uli ulla umut urban ursina uta ute valentino valon vico victoria viola walter wiebe wolf "
    "ada adelina alba albert alberta andres ann annis antonina apollonia aria ashley astrid attila aurelia aurora barbie ben bernard "
    "bert blanca blanche bob brad bruni camilla carl carlina carmela carmen caro celeste celine charlie charlotte cheyenne claire "
    "clemens clement clementine colette corina cosima daniel dante daria dean delia demi deniz dennis denver dionisia dominique donna "
    "doria dusty edda eddy eden edita elias elisa ellis elvira emir emma engin enzo erica erma ermine eva eve evelyn fabiana fares "
    "fatma fedor felice fidel fiona flora florence florentine franca francisca franck frankie franklin freimut gaspard giacomo gil gina "
    "giselle gloria grace greta guido gunner gus gustavo hank harris heda hein helena hertha hilda holly horatio ivette ivonne jackson "
    "jaco jade jay jean jesus jim joan joe john jonah jose josef judith julia juliano julien katarina kate ken kenny kent kim kimberley "
    "kira kiran kurt lance lars laura laurel laurin lea lenka lennox leona lexi lieve lila linda linette linus livia lou louise luc "
    "lucas luce lucie lucy ludmila lulu luna mabel maida maja malina malte manuella mara marc marcella marcos margarita marguerite "
    "mariana marica marietta marika marin marina mario marlin marlon marta martial mathurin matt mauro maxim mei melina mercedes "
    "mia mika mike milena miles mimi minna mira miran miro mirza molly mona mose moussa murat nadja nando nastasia ned nell nils noel "
    "noelle nora norma norman olaf olga olivia oscar osman otis paco paloma pam pascal paschal patricia patrick paula pearl penny petra "
    "petula phil pierre pilar pina pino piper rachel rafe ralph ramona randy raquel regine rena renata rex rina rita robbie rocco rolf "
    "roman ronja rosa rosalia rosie roy ruby sabina sabrina saleh sally salvador samir sandro santiago sara savina sean selina senta "
    "serafina serena sevim sheila sibylle sidney silvia simone sina soraya stan stella steve stuart suat susann suzan sybil sylvester "
    "talia tania tara tessa thea theo tilda tina toni tosca trudel valentin valeria vanda vera verena vernon vincent violetta virginia "
    "vita vito wally walt wanda willi xenia ying zelda zoe "
    "isa valentine janus wolfi wulf zora klare melina felix viktor selma mia leon noah finn jonas lukas"
)
CLEAR: Final = frozenset(_CLEAR_WORDS.split())
