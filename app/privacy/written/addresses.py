"""Street addresses as they are written where English, German, French and Spanish are spoken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.page import Page

_UPPER: Final = "A-ZÀ-ÖØ-Þ"
_LOWER: Final = "a-zß-öø-ÿ"
NAME: Final = rf"[{_UPPER}][{_LOWER}'][{_LOWER}{_UPPER}'-]*"
CITY: Final = rf"{NAME}(?:(?:[ -]| (?:am|an der|im|ob der|sur|sous|de|del|la|les|le|en|upon) ){NAME}){{0,3}}"
_BRITISH_CODE: Final = r"[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2}\b"
_US_CODE: Final = r"(?:[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:,? {1,2}|,?\n {0,4}|\^)[0-9]{5}(?:-[0-9]{4})?\b"
_CANADIAN_CODE: Final = r"[A-Z]{2},? [A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]\b"

_ENGLISH_WAYS: Final = (
    "street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|terrace|ter|way|circle|cir|"
    "highway|hwy|parkway|pkwy|square|sq|crescent|cres|close|gardens|grove|hill|mews|row|walk|trail|trl|plaza|alley|"
    "loop|route|wharf|quay|green|rise|view|vale|park|bypass|cove|ridge|point|pike|junction|causeway|expressway|"
    "turnpike|manor|meadows|heights|landing|crossing|run|path|bend|glen|mill|mills|motorway|springs|track|estates|"
    "island|islands|isle|forge|fort|forks|haven|harbor|junctions|key|knoll|lake|lakes|lights|lodge|neck|orchard|oval|"
    "overpass|pass|passage|pines|plain|plains|port|prairie|radial|ramp|ranch|rapids|rest|river|shoal|shore|shores|"
    "skyway|spur|views|brooks|bridges|villages|stations|groves|ridges|station|stravenue|stream|summit|throughway|trace|tunnel|union|unions|valley|via|viaduct|village|"
    "ville|vista|well|wells|burg|brook|bluff|branch|bridge|camp|canyon|cape|center|centers|cliff|club|common|corner|"
    "corners|course|courts|creek|crest|curve|dale|dam|divide|drives|extension|fall|falls|ferry|field|fields|flat|flats|ford|fork|forge|forges|light|estate|greens|harbors|inlets|tracks|"
    "forest|freeway|garden|gateway|groves|hills|hollow|inlet|lock|locks|mall|mission|mount|mountain|parks|roads|"
    "squares|streets|underpass|walks|wall|parade|esplanade|embankment|croft|yard|xing|hts|jct|tpke|plz|trce|bnd|crk"
)
# The rest of what the postal service of the USA knows (Publication 28, Appendix C1), of which too much is also said of
# other things to be taken in small letters.
MONTHS: Final = "January|February|March|April|May|June|July|August|September|October|November|December"
_CAPITAL_WAYS: Final = (
    "Burgs|Circles|Cliffs|Commons|Coves|Crossroads?|Extensions|Fords|Glens|Keys|Knolls|Land|Loaf|Manors|Meadow|"
    "Mountains|Parkways|Pine|Points|Ports|Rapid|Rue|Shoals|Spring|Spurs|Trafficway|Valleys|Ways"
)
_CLEAR_WAYS: Final = "street|avenue|road|lane|drive|court|terrace|crescent|close|square"
# In small letters the others are words of prose: "42 AM via", "3 Oak point".
_WAY: Final = rf"(?!PLZ:? ?[0-9]{{4}})(?:(?=[A-Z])(?i:{_ENGLISH_WAYS})|{_CAPITAL_WAYS}|boulevard|{_CLEAR_WAYS}|st|ave|rd|blvd|ln|dr|ct|place|pl|way|hwy|highway)\b"
UNIT: Final = (
    r"(?:(?i:apt|apartment|apartamento|suite|ste|unit|flat|floor|fl|level|room|rm|dorm|building|bldg|block|lot|office)\b\.? ?#?|# ?)"
    r"(?:[0-9A-Za-z-]{0,5}[0-9][0-9A-Za-z-]{0,5}|[A-Z])\b|[0-9]{1,2}(?:st|nd|rd|th) (?i:floor|fl)\b"
)
_SIDES: Final = r"(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.? )"
_SIDE_BEHIND: Final = (
    r"(?:,? (?:[NS]\.? ?[EW]\b\.?|[NSEW]\b\.?(?![A-Za-z])|(?:North|South)(?:[ew]est)?\b|(?:East|West)\b))"
)
COUNTRIES: Final = (
    "USA|U\\.S\\.A\\.|United States(?: of America)?|UK|United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland|Ireland|"
    "Canada|Australia|New Zealand|South Africa|Singapore|India|Germany|Austria|Switzerland|France|Belgium|(?:The )?Netherlands|"
    "Luxembourg|Spain|Portugal|Italy|Greece|Denmark|Sweden|Norway|Finland|Iceland|Estonia|Latvia|Lithuania|Poland|Czech Republic|Czechia|"
    "Slovakia|Slovenia|Croatia|Hungary|Romania|Bulgaria|Cyprus|Malta|Turkey|Israel|Japan|Mexico|Brazil|Argentina|Uruguay|Chile|Tunisia"
)
PARTED: Final = r"(?:\n?,[ \n>]{0,6}|[ \n>]{1,6}|,?<br ?/?>\n?|\^{1,2})"  # also quoted, and as in HL7
_TOWN_WORD: Final = rf"(?:{NAME}|[{_UPPER}]{{2,}}[{_UPPER}'-]*|(?:St|Ft|Mt)\.|on|upon|of|the|le|la|de|[A-Z]{{1,2}} ?[0-9]{{2,5}}[a-z]?\b|[A-Z][a-z]{{1,3}}[0-9][0-9-]{{0,6}}\b)"
_ENDS_IN: Final = (
    rf"(?:(?:[A-Z]{{2,3}},? )?{_BRITISH_CODE}|{_US_CODE}|{_CANADIAN_CODE}|(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT),? [0-9]{{4}}\b"
    rf"|Dublin [0-9]{{1,2}}\b|[-–—]{{0,2}} ?[1-9][0-9]{{2}} ?[0-9]{{3}}\b|(?:{COUNTRIES})(?![\w-])(?: [0-9]{{4,5}}\b)?)"
)
# All lines of an address up to its postal code or country, wherever the unit stands.
TO_ITS_CODE: Final = (
    rf"(?:{PARTED}(?:{UNIT}|{_TOWN_WORD})){{0,8}}?{PARTED}{_ENDS_IN}(?:{PARTED}(?:{COUNTRIES})(?![\w-]))?"
)
_TO_ITS_TOWN: Final = rf"(?:[,\n] ?(?:{NAME}(?: {NAME}){{0,2}}, )?{CITY}(?:, [A-Z]{{2}}\b)?)?"
_STREET: Final = (
    rf"{_SIDES}?(?:(?:(?:[{_UPPER}][\w'.-]*|[0-9]{{1,3}}(?:st|nd|rd|th)) ){{1,4}}?{_WAY}|[a-z]{{4,}} (?:Street|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln)\b)"
    rf"\.?(?: (?=[A-Z]){_WAY}\.?)?{_SIDE_BEHIND}?"
)
_USUAL_WAY_WORDS: Final = f"{_CLEAR_WAYS.replace('|', ' ')} st ave rd boulevard blvd ln dr ct way hwy highway pkwy parkway circle gardens grove mews lodge"
_USUAL_WAYS: Final = frozenset(_USUAL_WAY_WORDS.split())
_GOES_ON: Final = re.compile(r" [a-z]")
_PLACED: Final = re.compile(
    r"(?<![^\W_])(?i:address|at|to|from|near|is|was|live|lives|house|home|flat|property|of|into|by|around|and)[ :]{1,2}$"
)
_PLACED_CHARS: Final = 12
_INDOORS: Final = r"(?=[A-Z])(?i:flat|apartment|apt|unit|suite|studio)"
# "2 Specialists Dr Jones", "Zi. 207 Hr. Dr. Weber"
_NO_HOUSE: Final = (
    r"(?![0-9]{1,2} Safe Harbou?r|[2-9] [A-Z][a-z]+s (?:Dr|St) [A-Z]|[0-9]{1,5},? (?:Hr|Herrn?|Fr|Frau)\b\.? )"
)
ENGLISH_ADDRESS: Final = re.compile(
    rf"(?:{_INDOORS}\.? ?[0-9A-Za-z]{{1,5}},? (?:[0-9]{{1,5}}[A-Za-z]?,? )?|(?:Level|Floor|Room|Shop|Office|Block) [0-9A-Z]{{1,5}}, [0-9]{{1,5}}[A-Za-z]? "
    rf"|(?<![\w.$€£/-])(?<![0-9][,:]){_NO_HOUSE}[0-9]{{1,5}}[A-Za-z]?(?:[-/][0-9]{{1,4}})?,? ){_STREET}"
    rf"(?:{TO_ITS_CODE}|(?:{PARTED}(?:{UNIT}))?{_TO_ITS_TOWN})"
)
# "One American Road, Cleveland, Ohio 44144": in words only where all of an address follows.
_NUMBER_WORDS: Final = "one two three four five six seven eight nine ten"
_WORDED_ADDRESS: Final = re.compile(
    rf"(?<![\w-])(?:{_NUMBER_WORDS.title().replace(' ', '|')}) {_STREET}{TO_ITS_CODE}"
)
_SMALL_ENGLISH: Final = re.compile(
    rf"(?<![\w.$€£/-])(?<![0-9],)[0-9]{{1,5}} (?!(?:of|the|a|an|in|on|at|to|by|more|miles?|minutes?|hours?|days?|years?|percent|people|km|yards|"
    rf"feet|meters|blocks?|way|lanes?|different|other)\b)(?:[a-z']+ )(?:(?!of |the |a |in |on |to |by |down |up )[a-z']+ )?(?:{_CLEAR_WAYS})\b(?:,? (?:apt|apartment|suite|unit|flat) [0-9]{{1,5}}[a-z]?\b)?"
)
# On the continent, in English: "Innovation Boulevard 45, 80331 Munich".
_NUMBERED_WAY: Final = re.compile(
    rf"(?<![\w-])(?:{NAME} ){{1,3}}(?:Street|Avenue|Boulevard|Road|Lane|Square|Court|Terrace) [0-9]{{1,4}}[A-Za-z]?,[ \n](?:[A-Z]{{1,2}}-)?"
    rf"[0-9]{{4,5}}(?: ?[A-Z]{{2}}\b)? {CITY}"
)
# In which flat: ", Whg. 5", ", Stiege 2, Tür 14", ", 2. OG links".
_GERMAN_UNIT: Final = (
    r"(?:,? (?:(?:Whg|Wohnung|App|Apartment|Top|Tür|Stiege|Stg|Zimmer|Zi|Haus|Block|Aufgang)\.?(?: ?Nr\.?)? ?[0-9A-Z]{1,4}\b"
    r"|(?:[0-9]{1,2}\. ?(?:OG|UG|Stock|Etage|Obergeschoss)|EG|DG|Erdgeschoss|Dachgeschoss|Hinterhaus|Vorderhaus|Seitenflügel|HH|VH)\b"
    r"(?:,? (?:links|rechts|Mitte|mitte|li|re)\b\.?)?)|,? \([^()\n]{2,24}\)(?=,? ?\n?(?:D-)?[0-9]{5} [^\W\d_]))"
)
_GERMAN: Final = re.compile(
    rf"(?<![\w-])(?!Markt [0-9]{{4}}|(?:Park|Sitz|Steh|Stell|Spiel|Flug|Steck|Liege|Lager|Arbeits|Rad|Fuß|Rück)(?:platz|weg) |Bundesstraße |Weg [0-9]{{1,2}} (?:Stunden|Minuten|Meter|Kilometer))"
    rf"(?:(?:(?:{NAME}[ -]){{0,2}}(?:[{_UPPER}][{_LOWER}{_UPPER}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer|chaussee|steig|stieg|promenade)"
    rf"|(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Damm|Ufer|Chaussee|Ring|Markt|Promenade)(?: (?:des|der|am|zum|von) {NAME}(?: {NAME})?)?)"
    rf"|(?:Am|Im|An der|An den|Auf der|Auf dem|In der|Zum|Zur|Unter den|Unter der|Hinter der|Vor dem|Bei der) (?!Anfang|Ende|Mitte|Autobahn|Bundesstra|Tag|Gleis|Seite|Kapitel|Raum|Zimmer|Stand|Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Sommer|Winter|Herbst|Frühjahr|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Alter|Durchschnitt|Schnitt)(?:alten |neuen |hohen |Alten |Neuen )?{NAME})"
    rf"(?: |(?<=tr\.))[0-9]{{1,4}}(?: ?[a-hA-H]\b(?:-[a-h]\b)?)?(?:[ ]?[-/][ ]?[0-9]{{1,4}}[a-h]?){{0,3}}(?![\w.]?[0-9]){_GERMAN_UNIT}{{0,3}}"
    rf"(?:,? ?\n?(?:in )?(?:(?:D|A|CH)-)?[0-9]{{4,5}} {CITY}(?: \({NAME}\)|,? OT {NAME})?)?"
    rf"|{NAME}(?:ring|hof|markt|wall|berg|park|graben|tor|winkel|kamp|pfad|brücke|garten|wiese|feld) [0-9]{{1,4}}(?: ?[a-h])?(?:[ ]?[-/][ ]?[0-9]{{1,4}}[a-h]?)?,? ?\n?(?:in )?(?:D-)?[0-9]{{5}} {CITY})"
)
_NO_PLAZA: Final = r"(?!(?i: de (?:garaje|garage|parking|aparcamiento|estacionamiento|trabajo)\b))"
# In small letters, as recognisers of speech write: only where the number is the end, for "calle" is a word of prose too.
_AT_ITS_END: Final = r"(?=\s*(?:$|[.,;:!?)\n]|(?:en|de|piso|puerta|y|bajo|und|in)\b))"
_SMALL_GERMAN: Final = re.compile(
    rf"(?<![\w-])(?:(?:am|an der|im|zum|zur|auf der|unter den) )?(?!(?i:park|arbeits|sitz|steh|stell|spiel|flug|lehr|liege|heim|rück|um|schul|unter)(?:platz|weg))"
    rf"[{_UPPER}{_LOWER}][{_LOWER}]{{2,}}(?:straße|strasse|gasse|allee|platz|weg|damm|ufer|promenade|ring|graben) [0-9]{{1,4}}(?: ?[a-h]\b)?{_AT_ITS_END}"
)
_SMALL_SPANISH: Final = re.compile(
    rf"(?<![\w-])(?i:calle|avenida|av(?:da?)?\.?|plaza|paseo|camino|carretera|ronda|travesía|pasaje|rambla){_NO_PLAZA}(?: (?:de la|de las|de los|del|de|la|las|los|el))*"
    rf"(?: (?!(?:por|ten[ií]a|con|hay|que|desde|hasta|en|hace|mide|tiene|número|es|está|a|el|los|las|cortada|km)\b)[{_UPPER}{_LOWER}]{{2,}}){{1,3}},? (?:número |n[ºo.]{{1,2}} ?)?[0-9]{{1,4}}(?! de (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)[a-z]+){_AT_ITS_END}"
)
_FRENCH_WAYS: Final = (
    r"rue|avenue|av\.?|boulevard|boul\.?|bd\.?|bvd|blvd|place|pl\.|chemin|ch\.|allées?|impasse|quai|cours|route|rte\.?|square|passage|"
    r"faubourg|rond-point|résidence|voie|sentier|ruelle|esplanade|promenade|villa|cité|lotissement|hameau|montée|côte|"
    r"(?-i:Terrasses|Parvis|Venelle|Traverse|Clos)"
)
# No part of a street or town behind which it stands.
_NEXT_FIELD: Final = r"(?!(?:M|Mr|M[ml]e|Madame|Monsieur|Dr|Pr|T[eéEÉ][lL]|F[aA][xX]|Port|Mob|E-?[mM]ail|Mail|IPP|NDA|INS|NIR|RDV|N[ée]e?)\b)"
_FRENCH_NAME: Final = (
    rf"(?:(?:de la|de l'|de|du|des|d'|la|le|les|l'|à|aux|au|saint|sainte)[ ]?)*(?:(?:G\.al|G[ée]n\.|M\.al|Mar\.|Prof?\.|Dr\.|Ste?\.)[ ]?(?:de[ ])?)?[{_UPPER}{_LOWER}][\w'-]*"
    rf"(?:[ ](?:(?:de la|de l'|de|du|des|d'|la|le|les|et|aux|au|sur|en)[ ]?)*{_NEXT_FIELD}[{_UPPER}][\w'-]*){{0,4}}"
)
# In small letters, or on the next line, only where a postcode follows: "5 rue de la vieille forge, 35000 rennes".
_FRENCH_REST: Final = (
    rf"(?:(?:[ ]|\n(?=[{_LOWER}]))[{_UPPER}{_LOWER}][\w'-]+){{1,3}}(?=,?[ ]?\n?[0-9]{{5}},?[ ][^\W\d_])"
)
_FRENCH_PARTS: Final = (
    r"(?:(?:[ ]?[,-])?[ ]?\n?(?:(?i:app(?:artement|t)?|apt|b[âa]t(?:iment)?|[ée]tage|esc(?:alier)?)\.?[ ]?\w{1,4}\b|(?:B\.?P\.?|CS|TSA)[ ]?[0-9]{1,6}\b"
    rf"|(?:ZAC|ZI|ZA|Plateau|Lieu-dit|Résidence|Quartier|Hameau)[ ]{_FRENCH_NAME})){{0,3}}"
)
_FRENCH_CITY: Final = (
    rf"{NAME}(?:(?:[ -]|[ ](?:sur|sous|en|de|du|des|la|le|les|lès|aux?|s/)[ ]){_NEXT_FIELD}{NAME}){{0,3}}"
)
_LOUD_TOWN: Final = (
    rf"(?:(?:LE|LA|LES|L'|SAINTE?|STE?)[ -]?)?[{_UPPER}][{_UPPER}'-]+"
    rf"(?:[ ](?:SUR|SOUS|EN|DE|DU|DES|LES|LÈS|AUX?|D'|L')(?:[ ](?:LA|LE|LES|L'))?[ ]?[{_UPPER}][{_UPPER}'-]+)?"
)
_SMALL_TOWN: Final = (
    r"(?!(?:depuis|dans|pour|avec|est|sont|pas|chez|mais|avant|après|puis|qui|que|jusqu|pendant|et|ou|en|au|à|par|sur|sous|tel|tél|euros?)\b)"
    rf"(?:(?:sainte?|ste?|la|le|les)[ -])?[{_LOWER}][\w'-]{{2,}}"
)
_FRENCH_TOWN: Final = (
    rf"(?:(?:[ ]?[,-])?[ ]?\n?(?:à )?(?:F-)?(?:[0-9]{{2}}[ ]?[0-9]{{3}},?|[0-9]{{4}})[ ](?:{_LOUD_TOWN}(?![{_LOWER}])|{_FRENCH_CITY}|{_SMALL_TOWN})"
    rf"(?:,?[ ](?i:cedex)(?:[ ][0-9]{{1,2}}\b)?)?|,?[ ][0-9]{{5}}(?![\w.-]|[ ]?(?:[0-9€]|eur|k?m\b))|,[ ]{_FRENCH_CITY}(?:[ ]\([^()\n]{{2,20}}\))?,?[ ](?:QC,?[ ])?[A-Z][0-9][A-Z][ ]?[0-9][A-Z][0-9]\b)?"
)
_FRENCH: Final = re.compile(
    rf"(?<![\w.$€£/-])(?<![0-9],)(?:(?<![0-9] )[0-9]{{1,4}}[- ])?[0-9]{{1,4}}(?: ?(?:bis|ter|quater|[A-D]))?,? (?i:{_FRENCH_WAYS}) (?!num[ée]ro|n°|\\d){_FRENCH_NAME}"
    rf"(?:{_FRENCH_REST})?{_FRENCH_PARTS}{_FRENCH_TOWN}"
    rf"|(?<![\w-])(?:Rue|Avenue|Chemin|Place|Boulevard|Route|Quai) {_FRENCH_NAME},? [0-9]{{1,4}}[a-d]?,? ?\n?[0-9]{{4,5}} {CITY}"
    rf"|(?<![\w-])(?i:rue|avenue|boulevard|chemin|impasse|allée|quai) (?:(?:de la|de l'|de|du|des|d')[ ]?)?(?:Le |La )?{NAME}(?:[ -](?:de |du |la )?{NAME}){{0,3}}(?:,?[ \\n][0-9]{{5}} {CITY})?"
)
# A street without a number is an address where somebody lives there, and not where something happened.
_LIVED_IN: Final = re.compile(
    r"(?<![^\W_])(?:adresse|address|adr|domicil|habit|demeur|resid|log[eé]|vi[ts] |viv|sise?(?![^\W_])|livr|envoy|sieg|liv(?:e|es|ing)(?![^\W_]))"
    r"[^.;\n\d]{0,30}$"
)
_LIVED_IN_CHARS: Final = 45
_BOX: Final = re.compile(
    r"(?<![\w-])(?:p\.? ?o\.? ?box|post office box|postfach|boîte postale|b\.?p\.?|apartado(?: de correos| postal))\.? ?(?:n[º°o]?\.? ?)?[0-9]{1,6}\b(?!/)(?: [0-9]{2}\b)*",
    re.IGNORECASE,
)
# Streets that are called what they like: "22 Bishopsgate, London EC2N 4BQ".
_BRITISH: Final = re.compile(
    rf"(?<![\w.$€£/-])(?<![0-9][,:])[0-9]{{1,4}}[A-Za-z]?(?:-[0-9]{{1,4}})?,? (?!(?:{MONTHS}))(?:{NAME}(?:,?[ \n]{{1,3}})){{1,6}}?{_BRITISH_CODE}(?: {NAME}(?![\w:]))?"
)
# And in the USA: "851 Grand Concourse, Bronx, NY 10451".
_AMERICAN: Final = re.compile(
    rf"(?<![\w.$€£/-])(?<![0-9][,:])[0-9]{{1,5}}[A-Za-z]? (?!(?:{MONTHS}|Hours?)\b)(?:(?:{NAME} ){{1,2}}{NAME}|Broadway|Bowery),[ \n](?:{UNIT},?[ \n])?"
    rf"{NAME}(?: {NAME}){{0,2}}, [A-Z]{{2}} [0-9]{{5}}(?:-[0-9]{{4}})?\b"
)
# Of the forces of the USA: "PSC 1234, Box 567, APO AE 09021".
_FORCES: Final = re.compile(
    r"(?<![\w-])(?:unit|psc|cmr) [0-9]{1,5}[A-Z]?,?\s(?:box [0-9]{1,5},?\s)?[adf]po,? a[aep](?:,? [0-9]{5}(?:-[0-9]{4})?)?\b",
    re.IGNORECASE,
)
_CODE: Final = re.compile(
    rf"(?<![\w-])(?:(?!(?:{NAME} ){{0,3}}(?:Ltd|Limited|LLP|PLC|Plc|Inc|Co)\b){CITY},? )?{_BRITISH_CODE}(?!-)|(?<![\w-])[A-Z][a-z]+(?: [A-Z][a-z]+){{0,2}}, [A-Z]{{2}} [0-9]{{5}}(?:-[0-9]{{4}})?\b"
)

_FRENCH_WORDS: Final = (
    "rue rte avenue av boulevard boul bd bvd blvd place pl chemin ch allee allees impasse quai cours route square passage "
    "faubourg rond residence voie sentier ruelle esplanade promenade villa cite lotissement hameau montee cote terrasses parvis venelle traverse clos"
)
_CODE_HINT: Final = re.compile(r"[A-Z,](?:[A-Z]?[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\b|(?<=,) [A-Z]{2} [0-9]{5})")
_GERMAN_HINT: Final = re.compile(r"(?:str\. ?|[a-zß] )[0-9]")
_GERMAN_WORDS: Final = "am im der den dem zum zur"  # one of them, or such an ending, is in each
_GERMAN_LEADS: Final = frozenset(_GERMAN_WORDS.split())
_GERMAN_ENDINGS: Final = (
    "straße strasse str weg platz allee gasse damm ufer chaussee steig stieg promenade ring markt hof wall berg park "
    "graben tor winkel kamp pfad brucke garten wiese feld"
)
_GERMAN_WAYS: Final = tuple(_GERMAN_ENDINGS.split())
_BOX_WORDS: Final = "box postfach postale bp apartado"
# "04109 Leipzig, Nikolaistraße 12": the town stands first.
_TOWN_BEFORE: Final = re.compile(rf"(?<![\w.-])(?:(?:D|A|CH)-)?[0-9]{{4,5}} {CITY}(?:, ?|\n)$")
_TOWN_CHARS: Final = 40
_BY_WORDS: Final = (
    (
        frozenset((*_ENGLISH_WAYS.split("|"), *_CAPITAL_WAYS.lower().replace("?", "").split("|"), "crossroad")),
        ENGLISH_ADDRESS,
    ),
    (frozenset(_CLEAR_WAYS.split("|")), _SMALL_ENGLISH),
    (frozenset(["street", "avenue", "boulevard", "road", "lane", "square", "court", "terrace"]), _NUMBERED_WAY),
    (frozenset(_NUMBER_WORDS.split()), _WORDED_ADDRESS),
    (frozenset(_FRENCH_WORDS.split()), _FRENCH),
    (
        frozenset(
            {
                "calle",
                "avenida",
                "avda",
                "av",
                "plaza",
                "paseo",
                "camino",
                "carretera",
                "ronda",
                "travesia",
                "pasaje",
                "rambla",
            }
        ),
        _SMALL_SPANISH,
    ),
    (frozenset(_BOX_WORDS.split()), _BOX),
    (frozenset({"apo", "dpo", "fpo"}), _FORCES),
)


def addresses(page: Page) -> Iterator[Candidate]:
    """Yield the street addresses of a page."""
    if not page.has_digits:
        return
    text = page.text
    patterns = [pattern for hints, pattern in _BY_WORDS if hints & page.words]
    if _GERMAN_HINT.search(page.folded) and _has_german(page.words):
        patterns += (_GERMAN, _SMALL_GERMAN)
    if _CODE_HINT.search(text):
        patterns += (_CODE, _BRITISH, _AMERICAN)
    for pattern in patterns:
        for found in pattern.finditer(text):
            start, end = found.start(), found.start() + len(found[0].rstrip(" ,.\n"))
            if pattern is ENGLISH_ADDRESS and _is_prose(text, start, end):
                continue
            if pattern is _FRENCH and not (found[0][0].isdigit() or _is_lived_in(page, start, end)):
                continue
            if pattern is _GERMAN and text[start - 1 : start] in {" ", ",", "\n"}:
                town = _TOWN_BEFORE.search(text, max(0, start - _TOWN_CHARS), start)
                start = start if town is None else town.start()
            canonical = " ".join(page.folded[start:end].split())
            yield Candidate(start, end, PiiClass.STREET_ADDRESS, "address.form", canonical, Certainty.GUESSED)


def _is_lived_in(page: Page, start: int, end: int) -> bool:
    """Say whether a street that may have no number is somebody's: with a postcode, or by the words before it."""
    if any(map(str.isdigit, page.text[start:end])):
        return True
    return _LIVED_IN.search(page.folded, max(0, start - _LIVED_IN_CHARS), start) is not None


def _is_prose(text: str, start: int, end: int) -> bool:
    """Say whether a sentence goes on behind what is seldom a street: "made 12 Point Rise in reading"."""
    return (
        _GOES_ON.match(text, end) is not None
        and {",", "\n"}.isdisjoint(text[start:end])
        and text[start:end].rpartition(" ")[2].lower() not in _USUAL_WAYS
        and _PLACED.search(text, max(0, start - _PLACED_CHARS), start) is None
    )


def _has_german(words: frozenset[str]) -> bool:
    """Say whether some words, folded, may be of a German street."""
    return not words.isdisjoint(_GERMAN_LEADS) or any(word.endswith(_GERMAN_WAYS) for word in words)
