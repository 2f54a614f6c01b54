"""What is said in each language, and how it is written."""

from __future__ import annotations

import pytest

from app.privacy.spoken import passages, rewrite

_ENGLISH = {
    "card four one one one, one one one one, um, one one one one thanks": "card 411111111111 thanks",
    "card forty one eleven, eleven eleven, eleven eleven. Eleven eleven.": "card 4111111111111111.",
    "4 one 1 double 1 one": "411111",
    "four, one, one, one.": "4111.",
    "double four, triple one. Double-oh seven": "44111007",
    "two fives and then three zeros": "55000",
    "eight hundred five five five one two three four": "8005551234",
    "eight hundred and five": "805",
    "plus four nine three oh one two three four": "+49301234",
    "one twenty-three dash forty-five dash six seven eight nine": "123-45-6789",
    "one ninety two dot one sixty eight dot one dot one": "192.168.1.1",
    "one hundred ninety two dot one hundred and sixty eight dot zero dot two hundred fifty five": "192.168.0.255",
    "zero zero colon one A colon two B colon three C": "00:1A:2B:3C",
    "two thousand and one colon d b eight colon colon one": "2001:DB8::1",
    "jane dot doe at gmail dot com": "jane.doe@gmail.com",
    "my email is j a n e dot d o e forty two at g mail dot co dot uk": "my email is jane.doe42@gmail.co.uk",
    "mail me, jane underscore doe, at outlook, dot com": "mail me, jane_doe@outlook.com",
    "my address is jane doe at example dot org": "my address is janedoe@example.org",
    "jane.doe at gmail.com": "jane.doe@gmail.com",
    "h t t p s colon slash slash admin colon hunter2 at db dot example dot com": "https://admin:hunter2@db.example.com",
    "born on the seventh of March nineteen eighty four in Bath": "born on the 1984-03-07 in Bath",
    "born March seventh, nineteen eighty-four": "born 1984-03-07",
    "born on the twenty-first of June two thousand and five": "born on the 2005-06-21",
    "date of birth oh three oh seven nineteen eighty four": "date of birth 1984-03-07",
    "date of birth, three slash seven slash eighty four": "date of birth, 1984-03-07",
    "the third of May twenty twelve": "the 2012-05-03",
    "D E eighty nine, three seven zero four": "DE893704",
    "delta echo eight nine three seven zero four": "DE893704",
    "GB twenty nine NWBK six oh one six": "GB29NWBK6016",
    "S S N one two three four five six seven eight nine": "SSN 123456789",
    "SSN one two three four": "SSN 1234",
    "A as in Alpha, B for bravo, capital C one two": "abC12",
    "A as in Alpha, B for bravo, C like Charlie one two": "ABC12",
    "Q Q one two three four five six Charlie": "QQ123456C",
    "A K I A I O S F O D N N seven": "AKIAIOSFODNN7",
    "capital S u m m e r two zero two four exclamation mark": "Summer2024!",
    "J-A-N-E": "JANE",
    "fifty two point five two zero zero north, thirteen point four zero five zero east": "52.5200 N, 13.4050 E",
    "fifty two point five two, minus thirteen point four": "52.52, -13.4",
    "twelve Baker Street": "12 Baker Street",
    "the years nineteen eighty four, nineteen ninety two": "the years 1984, 1992",
    "My PIN is four five six seven. Two people know it.": "My PIN is 4567. 2 people know it.",
    "five five five and one two three four": "5551234",
}
_GERMAN = {
    "vier eins eins eins, eins eins eins eins, äh, eins eins": "4111111111",
    "null eins sieben sechs, zwölf vierunddreißig": "01761234",
    "zwo zwo fünf, zweimal die drei, dreimal null": "22533000",
    "doppel null sieben, ein und zwanzig": "00721",
    "geboren am siebten März vierundachtzig": "geboren am 1984-03-07",
    "geboren am siebten dritten neunzehnhundertvierundachtzig": "geboren am 1984-03-07",
    "siebter März neunzehnhundert vier und achtzig": "1984-03-07",
    "7. März zweitausendfünf": "2005-03-07",
    "hundertzweiundneunzig Punkt hundertachtundsechzig Punkt eins Punkt eins": "192.168.1.1",
    "max Punkt mustermann at gmx Punkt de": "max.mustermann@gmx.de",
    "max Bindestrich mustermann Klammeraffe web Punkt de": "max-mustermann@web.de",
    "max Unterstrich muster ät t-online Punkt de": "max_muster@t-online.de",
    "D wie Dora, E wie Emil achtundneunzig": "DE98",
    "Anton Berta Cäsar eins zwei": "ABC12",
    "zweiundfünfzig Komma fünf zwei null Nord, dreizehn Komma vier Ost": "52.520 N, 13.4 E",
    "plus neunundvierzig dreißig": "+4930",
}
_FRENCH = {
    "zéro six douze trente-quatre cinquante-six soixante-dix-huit": "0612345678",
    "quatre-vingt-dix-sept quatre-vingts dix soixante et onze vingt et un": "9780107121",
    "quatre vingt dix sept": "97",
    "nonante-sept septante et un huitante-deux": "977182",
    "né le sept mars mille neuf cent quatre-vingt-quatre à Paris": "né le 1984-03-07 à Paris",
    "née le premier avril deux mille cinq": "née le 2005-04-01",
    "jean point dupont arobase orange point fr": "jean.dupont@orange.fr",
    "jean tiret bas dupont arobase free point f r": "jean_dupont@free.fr",
    "F R soixante-seize, trois zéro zéro, B comme Bernard": "FR76300B",
    "cent quatre-vingt-douze point cent soixante-huit point un point un": "192.168.1.1",
    "deux fois trois, euh, double zéro, C majuscule": "3300C",
    "quarante-huit virgule huit cinq, deux virgule trois cinq": "48.85, 2.35",
}
_SPANISH = {
    "seis uno dos, treinta y cuatro, este, cincuenta y seis, setenta y ocho": "612345678",
    "más treinta y cuatro seis uno dos tres cuatro": "+3461234",
    "siete de marzo de mil novecientos ochenta y cuatro": "1984-03-07",
    "nací el uno de abril del dos mil cinco": "nací el 2005-04-01",
    "ana punto garcia arroba gmail punto com": "ana.garcia@gmail.com",
    "ana guion bajo garcia arroba correo punto es": "ana_garcia@correo.es",
    "uno dos tres cuatro cinco seis siete ocho zeta": "12345678Z",
    "equis uno dos tres cuatro cinco seis siete, ele": "X1234567L",
    "B de Barcelona, doble cero veintiuno": "B0021",
    "ciento noventa y dos punto ciento sesenta y ocho punto uno punto uno": "192.168.1.1",
    "cuarenta coma cuatro uno seis ocho, menos tres coma siete cero": "40.4168, -3.70",
}
_FRENCH |= {
    "a majuscule b minuscule trois c": "Ab3c",
    "le sept sept huit un zéro deux ne le notez pas": "le 778102 ne le notez pas",
    "soixante et onze quarante quatre-vingt-cinq": "714085",
    "il y a un cinq neuf": "il y a 159",
    "i b a n foxtrot romeo soixante-seize": "IBAN FR76",
    "Mon NIE, c'est Y, alors, cinq dix-sept": "Mon NIE, c'est Y517",
    "aimee point morvan at free point fr": "aimee.morvan@free.fr",
}
_SPANISH |= {
    "cero cero, cuatro dos cero, cinco tres cinco, A y nací": "00420535A y nací",
    "v f uno dos x c m noventa y seis cinco y ochenta y cuatro": "VF12XCM965Y84",
    "nueve cuatro seis cero seis cero cuatro tres mike y nací": "94606043M y nací",
    "mi dni es siete nueve tres ocho cero siete tres cinco z y nací el doce": "mi dni es 79380735Z y nací el 12",
    "transferencia a E S uno cuatro tres": "transferencia a ES143",
    "transferencia a e s uno cuatro tres": "transferencia a ES143",
    "transferencia a echo sierra tres uno": "transferencia a ES31",
    "El NIE es Y, nueve dos cero, P.": "El NIE es Y920P.",
    "el nie es y nueve dos cero p": "el nie es Y920P",
    "Mi DNI es cero uno, seis cero nueve, cuatro seis cero, november.": "Mi DNI es 01609460N.",
}
_GERMAN |= {
    "Die N I E Nummer lautet Zacharias - null neununddreißig - Samuel.": "Die NIE Nummer lautet Z039S.",
    "Ich bin am dritten fünften neunzehnhundertfünfunddreißig geboren.": "Ich bin am 1935-05-03 geboren.",
    "null eins acht ein roter Ford": "018 ein roter Ford",
    "null eins sieben eins, nein, null eins sieben zwei, drei vier": "017234",
    "null vier zwei eins, drei, nein, fünf, sechs": "042156",
    "tragen Sie drei vier fünf sechs ein.": "tragen Sie 3456 ein.",
    "drei vier fünf sechs, E-Mail folgt": "3456, E-Mail folgt",
    "geboren am zehnten vierten sechzig Tel null drei vier eins neun zwo zwo": "geboren am 1960-04-10 Tel 0341922",
    "(null vier null, drei vier, doppel eins)": "(0403411)",
    "null eins sieben eins... zwei drei vier": "0171234",
    "sondern neun, also null eins sieben neun vier fünf sechs sieben acht": "sondern 9, also 017945678",
    "siebenundvierzig ähm null acht sechs drei fünf eins drei neun sechs": "47086351396",
    "0171, 23, 45, 67": "0171234567",
    "12, 23, 45, 67": "12, 23, 45, 67",
    "wählen Sie drei vier fünf sechs sieben acht neun und dann die eins": "wählen Sie 3456789 und dann die eins",
    "drei vier fünf sechs sieben acht neun und dann die eins": "34567891",
    "die Passnummer ist golf null romeo Moment drei": "die Passnummer ist G0R3",
}
_FRENCH |= {
    "Nous sommes à cinquante-quatre virgule huit nord": "Nous sommes à 54.8 N",
    "soixante-quinze cent quinze trois cent quatre": "75115304",
    "zéro six, non, zéro sept, vingt-cinq": "0725",
}
_SPANISH |= {
    "cinco y de yegua j de josé": "5YJ",
    "seis cinco cuatro, no, seis cinco cinco, doce": "65512",
    "copia a r o s e n d o punto b a y o n arroba correo punto es": "copia arosendo.bayon@correo.es",
    "es c h a m o r r o nueve arroba correo punto es": "es chamorro9@correo.es",
    "marque nueve uno cuatro cinco seis siete ocho y luego uno": "marque 9145678 y luego uno",
    "ocho cuatro dos x w h un coche azul": "842XWH un coche azul",
}
_ENGLISH |= {
    "oh six um fifty seven thirty five - seventy three that's it": "06573573 that's it",
    "code four five, two people": "code 45, 2 people",
    "reads oh charlie colon oh two colon foxtrot seven": "reads 0C:02:F7",
    "f 7 colon 9 4 colon 1 8 colon oh a colon six f colon f a that's it": "F7:94:18:0A:6F:FA that's it",
    "eight alpha dash charlie charlie that's the printer": "8A-CC that's the printer",
    "Q J T P A, one two two eight, O.": "QJTPA1228O.",
    "four o five o": "4050",
    "My name is Mike, five five five.": "My name is Mike, 555.",
    "D.O.B. twelve eleven seventy-nine": "DOB 1979-12-11",
    "my password is hunter two exclamation mark": "my password is hunter2!",
    "my password is required by ten people": "my password is required by 10 people",
    "send it to accounts at big dash corp dot io": "send it to accounts@big-corp.io",
    "four two four two and the last four are four two four two": "42424242",
    "my V I N is one H G": "my VIN is 1HG",
    "I B A N: G B two nine N W B K": "IBAN: GB29NWBK",
    "born the third of the seventh nineteen eighty four": "born the 1984-07-03",
    "F E 80 double colon one": "FE80::1",
    "M as in Mary N as in Nancy": "MN",
    "send it to bob at acme dot io": "send it to bob@acme.io",
    "capital P at s s w zero r d": "P@ssw0rd",
    "forty degrees twenty six minutes forty six seconds north": "40°26'46\" N",
    "4-1-1-1, 1-1-1-1": "41111111",
    "plus one, four one five, two six": "+141526",
    "one two three four let me see two oh it's from": "123420 it's from",
    "four seven one november": "471N",
}
_PROSE = {
    "en": [
        "Look at amazon dot com, at home, I was born to run.",
        "He works at Booking dot com and I am at one with it.",
        "One of us, a plan, and the first of many: I said no.",
        "Oh, one more thing. At this point I may go.",
        "The key hf_KaMZju42Pxu9RGgaIlI8W35eLaD1wvrgNO is on the page and one of us has it.",
        "My number is 4111 1111 1111 1111, born on 7 March 1984.",
    ],
    "de": ["Ich bin um eins da, an einem Punkt.", "Essen ist fertig, und einer fehlt."],
    "fr": ["Un point de plus, et une fois.", "C'est un plus."],
    "es": ["Una vez, y otra más.", "Un punto menos."],
}


@pytest.mark.parametrize(
    ("language", "spoken", "written"),
    [
        (language, spoken, written)
        for language, table in (("en", _ENGLISH), ("de", _GERMAN), ("fr", _FRENCH), ("es", _SPANISH))
        for spoken, written in table.items()
    ],
)
def test_what_is_said_is_written(language: str, spoken: str, written: str) -> None:
    assert rewrite(spoken, language).text == written


@pytest.mark.parametrize(("language", "prose"), [(tag, prose) for tag, every in _PROSE.items() for prose in every])
def test_prose_stays_as_it_is(language: str, prose: str) -> None:
    assert rewrite(prose, language).text == prose


def test_a_language_without_vocabulary_is_left_alone() -> None:
    assert rewrite("quattro uno uno uno four one one one", "it").text == "quattro uno uno uno four one one one"


def test_passages_are_what_is_rewritten_with_the_words_around_it() -> None:
    prose = "Nothing happened on that day, and nobody came to see us either. " * 4
    text = f"{prose}My code is four one double seven. {prose}"
    (passage,) = passages(text, "en")
    start = passage.text.index("4177")
    assert passage.source(start, start + 4) == (text.index("four"), text.index("seven") + len("seven"))
    assert "My code is" in passage.text
    assert len(passage.text) < len(text) / 2


def test_the_tag_may_name_a_country() -> None:
    assert rewrite("zwo zwo null", "de-AT").text == "220"


def test_each_digit_stands_for_its_word() -> None:
    text = "it is four, um, double one twenty-two"
    mapped = rewrite(text, "en")
    start = mapped.text.index("41122")
    sources = [text[slice(*mapped.source(at, at + 1))] for at in range(start, start + 5)]
    assert sources == ["four", "double one", "double one", "twenty-two", "twenty-two"]
    assert mapped.source(start, start + 5) == (text.index("four"), len(text))
