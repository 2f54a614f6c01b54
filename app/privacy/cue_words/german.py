"""German; words made with -nummer and -nr are found by what stands before it."""

from __future__ import annotations

from typing import Final

from app.privacy.written.signs import Sign

PHRASES: Final = {
    Sign.CARD: "kreditkarte, kreditkarten, karte, karten, karten nr, visakarte, mastercard, ec karte, girokarte, "
    "debitkarte, bankkarte, zahlungskarte",
    Sign.IBAN: "iban",
    Sign.ACCOUNT: "konto blz, kto blz, kto nr blz, konto nr blz, konto bankleitzahl, konto und bankleitzahl, tagesgeldkonto, festgeldkonto, gehaltskonto, lohnkonto, referenzkonto, verrechnungskonto, unterkonto, gemeinschaftskonto, "
    "privatkonto, geschaftskonto, spendenkonto, anderkonto, treuhandkonto, verwahrkonto, depotkonto, kontokorrentkonto, "
    "depot, depotnummer, zielkonto, belastungskonto, auszahlungskonto, kautionskonto, mietkonto, sparbuch, sparbuch nr, bankdaten, kontodaten, "
    "konto nr, kontos, kontonr, kontnr, kntnr, ktonr, kto nr, postgirokonto, postkonto, pfandungsschutzkonto, p konto, kindergeldkonto, rentenkonto, "
    "konto, konten, kto, kontoverbindung, bankverbindung, girokonto, sparkonto, bankkonto, empfangerkonto",
    Sign.SORT_CODE: "bank leitzahl, blz nr, blz, bankleitzahl, bankleitzahlen",
    Sign.SSN: "amerikanische sv, amerikanische sv nummer, us sv, us sv nummer, "
    "us sozialversicherungs nr, amerikanischen sozialversicherungs, amerikanischen sozialversicherung, us amerikanische sozialversicherungs, "
    "us amerikanische sozialversicherung, sozialversicherungs nr, sozialversicherungsausweis, social security karte, "
    "social security card, social security nr, us social security, us ssn, us steueridentifikations, amerikanische steuer, "
    "amerikanische versicherungs, us steuer, w neun, us sozialversicherungsnr, "
    "us sozialversicherung, amerikanische sozialversicherung, sozialversicherung, us sozialversicherungs, "
    "amerikanische sozialversicherungs, sozialversicherungs, social security, ssn",
    Sign.DE_TAX: "steuerliche id, steuerlichen id, steuerlichen identifikation, steuerlichen identifikations, personliche identifikation, "
    "personlichen identifikation, steueridnr, steuer idnr, steuer ident, steuer identnummer, steueridentifikationsnr, steuerid, stueer id, steur id, "
    "steuer identitats, steueridentitats, steuerlicher identifikation, idnummer, identifikationsnummer, steuer id, steueridentifikation, steueridentifikations, steuerliche identifikation, idnr, "
    "steueridentnummer, steuer identifikations, steuerident, steuer identifikation, id nr, tin, steuer",
    Sign.NHS: "nhs",
    Sign.NI: "britische sozialversicherung",
    Sign.NIR: "sozialversicherungs, franzosische sozialversicherungs, franzosische versicherungs, carte vitale, "
    "franzosischen sozialversicherungs, "
    "franzosische sozialversicherung, sozialversicherung",
    Sign.DNI: "spanische ausweis, spanischer ausweis, dni, nie, nif",
    Sign.BSN: "bsn, burgerservice",
    Sign.PHONE: "rief, angerufen, telefonierte, anrufe, angehorige, "
    "ruckfragen, fragen, erreichbarkeit, notfallkontakt, telefonisch, sprechstunde, praxis, sekretariat, "
    "empfang, notruf, kundenservice, kundendienst, servicenummer, mobilnummer, ortsvorwahl, festnetznummer, "
    "klingeln, klingelt, ruckmeldung, wahlen sie, textet, simsen, telefonnr, rufnummern, "
    "telefon, tel, fon, handy, handynr, mobil, mobilfunk, ruf, rufen, anrufen, ruf an, rufe, anruf, rufst, "
    "fax, telefax, durchwahl, erreichen, erreichbar, erreichst, festnetz, ruckruf, zuruckrufen, hotline, whatsapp, "
    "anrufbeantworter, mobiltelefon, vorwahl, natel, anklingeln, durchstellen, kontakt, melden, melde, wahlen, sms, ruckrufbitte, zentrale",
    Sign.IP: "ip, ip adresse, host, server, rechner",
    Sign.MAC: "mac, mac adresse, hardwareadresse, geratadresse",
    Sign.PLACE: "koordinaten, koordinate, breitengrad, langengrad, breite, lange, gps, standort, position, "
    "treffpunkt, geokoordinaten",
    Sign.BIRTH: "geborem, gebroen, gebroren, gebohren, geborren, geburtsurkunde, geburtsregister, geburtseintrag, geburtenbuch, geburtsanzeige, geburtstage, geburtstagen, gebohren, gebohrene, geborn, gebroen, gebornen, gebohrn, geburtdatum, gebutsdatum, geburtsdaum, geburtsdatm, gerburtsdatum, "
    "gebrutsdatum, geburstdatum, geburtstdatum, geburststag, geburtag, gebutrstag, burtstag, b day, bday, geborenem, geburtstagskind, geburtst, gebtag, geburtsd, "
    "geburtsort und datum, geburtsort und tag, geburtsdatum und ort, geburtsjahr und tag, geburts und, geb tag, geburtsdat, "
    "wiegenfest, geborenen, geborenes, geburtig, tag der geburt, datum der geburt, geburtsdaten, geboren ist, geb datum, "
    "auf die welt, auf die welt gekommen, geburtstags, geb dat, gebdatum, geburt, jahrgang, erblickte, "
    "das licht der welt, geboren wurde, gebor, "
    "geboren, geb, geburtsdatum, geburtstag, geburts, gebdat, geb datum, geb am, kam zur welt, "
    "wurde geboren, geborene, geborener, zur welt",
    Sign.MEDICAL: "patientenkennzeichen, patienten kennzeichen, fallkennzeichen, fallkennziffer, aufnahmenummer, aufnahme id, krankenblattnr, krankenaktennummer, patienten aktenzeichen, patient id, patientid, "
    "patientinnen id, patientin id, patientenakten nr, patienten karte, patientenkarte, patientenbogen, patientendatei, patientenkurve, "
    "krankenkurve, rontgennummer, rontgen nr, labornummer des patienten, patientenstammnummer, patientenstamm, patientenziffer, "
    "patientencode, patienten code, patientenschlussel, patientenarmbandes, falldaten, fallkennung, krankenhausfall, klinikfall, "
    "behandlungsfallnummer, aufnahmefall, stationare aufnahmenummer, ambulanznummer, ambulanz nr, krankenhausakte, klinikakte, patnr, kassen mitglieds, mitgliedsnummer, versicherte person nr, "
    "kliniknummer, klinik nr, kliniknr, krankenhausnummer, krankenhaus nr, spitalnummer, spital nr, patientenausweis, patientenetikett, "
    "patientenarmband, armband, patientenbarcode, fallnr, fallnummer, aufnahmenr, aufnahme nr, behandlungs nr, behandlungsnr, "
    "krankenkassennr, kassen nr, mitgliedsnummer der krankenkasse, patientinnen, "
    "patienten kennung, patientennummern, patientenblatt, impfpass, mutterpass, versichertennr, versicherten nr, kis, "
    "behandlungsfall, sv nummer, patientenkartei, ahv, ahv nummer, ahv nr, patientennr, versicherungsnr, "
    "rentenversicherungs, rv nummer, rvnr, karteikarten, kartei, krankengeschichte, patienten akte, klinik id, "
    "aktenzeichen der krankenakte, krankenversicherung, "
    "pat nr, pat no, pat id, pid, kv nr, kv nummer, egk, svnr, sv nr, fall nr, fall id, patienten, patienten id, patientenkennung, patientenakte, krankenakte, krankenversicherten, "
    "versicherten, kvnr, krankenakten, versichertenkarte, gesundheitskarte, patientenakten, krankenblatt, "
    "krankenversicherungs, krankenkassen, patientenidentifikations, vers nr, versnr, vers id, versicherungs id, versicherungsid, versicherten id, versichertenid, "
    "patid, rontgen id, rontgenid, histologie nr, histologienr, histologienummer, einsendenummer, einsendenr, pathologie nr, praparatenummer, probandennummer, probanden nr, probanden id, versichertenkennung, versicherten kennung, versichertenkennzeichen, versichertenausweis, krankenversichertennr, krankenversicherungsnr",
    Sign.PATIENT: "pat, versicherungs, versicherungsnr, "
    "sv, aufnahmenr, behandlungsfall, "
    "patient, patientin, fall, fallakte, aufnahme, akte, akten, krankenkasse, krankenversicherung, "
    "behandlungs",
    Sign.PLATE: "kennzeichn, kennzeich, kenzeichn, autokennzeichn, kennzeichenschild, autoschild, autoschilds, nummernschilds, nummernschildes, kontrollschilds, kontrollschildes, kontrollschilder, "
    "wechselkennzeichen, saisonkennzeichen, wunschkennzeichen, kurzzeitkennzeichen, anhangerkennzeichen, uberfuhrungskennzeichen, fahrzeugkennzeichen, "
    "pkw kennzeichen, lkw kennzeichen, auto kennzeichen, polizeiliches kennzeichen, polizeilichen kennzeichen, behordliches kennzeichen, "
    "autonr, auto nr, kennzeichne, kennzeihen, kenzeichen, zulassungskennzeichen, nummerntafel, nummerntafeln, nummer am auto, "
    "motorradkennzeichen, autokennzeichens, kfz kz, kfz kennzeichens, nummernschlid, amtlichem kennzeichen, firmenkennzeichen, kennz, amtl kennz, kfz kennz, kontrollschild, autonummer, autokennz, kennzeichens, "
    "kennzeichen, autokennzeichen, kfz kennzeichen, nummernschild, amtliches kennzeichen, "
    "amtlichen kennzeichen, nummernschilder, kfzkennzeichen",
    Sign.VEHICLE: "tankkarte, fahrtenbuch, fahrtenbuchs, reifenwechsel, winterreifen, sommerreifen, hauptuntersuchung, parkkarte, handyparken, schild, schilds, schilder, schildern, halterabfrage, halteranfrage, halterermittlung, halterauskunft, halterfeststellung, fahrzeugabfrage, "
    "fahrzeughalter, fahrzeughalterin, halter, halterin, zulassungsbescheinigung, fahrzeugschein, abgeschleppt, abgestellt, blitzerfoto, strafzettel, knollchen, "
    "beschadigt, angefahren, gerammt, gestreift, karre, mietfahrzeug, lastwagen, lastwagens, lastzug, zugmaschine, auflieger, quad, kz, fahrzeugs, fahrzeuges, fahrzeugen, wagens, dienstwagen, dienstwagens, firmenwagen, firmenwagens, mietwagen, mietwagens, leihwagen, "
    "lieferwagen, lieferwagens, kleinwagen, kleinwagens, gelandewagen, kastenwagen, streifenwagen, rettungswagen, sportwagen, gebrauchtwagen, neuwagen, vorfuhrwagen, "
    "dienstfahrzeug, dienstfahrzeuge, firmenfahrzeug, mietauto, leihauto, firmenauto, pkws, lkws, limousine, cabrio, kleinbus, sattelzug, traktor, "
    "motorrads, moped, mofa, wohnwagen, unfallwagen, unfallfahrzeug, fluchtfahrzeug, fluchtwagen, falschparker, parkausweis, anwohnerparkausweis, kombi, roller, anhanger, wohnmobil, fahrzeuge, autos, taxi, motorroller, "
    "auto, wagen, kfz, fahrzeug, pkw, lkw, zugelassen, zulassung, geparkt, motorrad, transporter",
    Sign.CHASSIS: "fahrgestell, fin, fahrzeugidentifikation, fahrzeugidentifizierungs, fahrzeug identifizierungs, "
    "fahrgestell nummer, fahrzeug ident, fahrzeugident",
    Sign.LICENCE: "fuhrerscheinnr, fuhrerausweis, lenkerberechtigung, "
    "fuhrerschein, fahrerlaubnis, fuhrerschein nummer",
    Sign.PASSPORT: "fundpass, passdaten, bpa, aufenthaltsgenehmigung, aufenthaltserlaubnis, aufenthaltskarte, aufenthaltsgestattung, niederlassungserlaubnis, "
    "fiktionsbescheinigung, duldung, blaue karte eu, auslanderausweis, azr, azr nr, auslanderzentralregister, nationalpass, nationalpasses, heimatpass, heimatpasses, fluchtlingspass, fluchtlingspasses, "
    "konventionspass, konventionspasses, dienstpasses, diplomatenpasses, notpasses, ersatzpasses, "
    "zweitpasses, fremdenpasses, expresspass, expresspasses, passersatzdokument, passersatzes, "
    "passersatzpapiere, eu pass, syrischen passes, turkischen passes, ukrainischen passes, russischen passes, "
    "afghanischen passes, irakischen passes, iranischen passes, polnischen passes, rumanischen passes, "
    "bulgarischen passes, italienischen passes, franzosischen passes, spanischen passes, britischen passes, "
    "amerikanischen passes, indischen passes, chinesischen passes, auslandischen passes, nationalen passes, "
    "schweizerischen passes, ausgestellten passes, verlangerten passes, "
    "passkennzeichen, passkennziffer, passkennung, pass kennung, pass kennzeichen, pass kennziffer, reisepasskennung, reisepass kennung, "
    "ausweiskennung, ausweis kennung, passes nr, passes nummer, passes mit, vorgelegten passes, vorgezeigten passes, ausgestellten passes, "
    "gefalschten passes, gestohlenen passes, verlorenen passes, ungultigen passes, eingezogenen passes, beantragten passes, rp nr, rp nummer, rpnr, reisep, reisep nr, ausw, ausw nr, pers ausw, persausw, perso nr, pa nr, r pass, passverlangerung, reisepassverlangerung, passerneuerung, "
    "passverlust, reisepassverlust, passverlustanzeige, passdiebstahl, passantrag, reisepassantrag, passausstellung, passbeantragung, passwechsel, passabholung, "
    "passersatzpapier, passeintrag, passangaben, reisepassangaben, passinformationen, ausweiskopie, passscan, passvorlage, passprufung, "
    "passinhabers, kinderreisepasse, kinderpasse, notpass, notreisepass, notfallpass, ersatzpass, zweitpass, diplomatenpass, pass id, pass no, passausweis, reisepapiere, "
    "neuen passes, alten passes, ersten passes, zweiten passes, vorlaufigen passes, deutschen passes, schweizer passes, "
    "osterreichischen passes, abgelaufenen passes, gultigen passes, biometrischen passes, unseres passes, deines passes, eures passes, "
    "reisepasse, reisepassdaten, reisepassnummern, reise pass, reisepaß, paß, reisepas, ausweisen, kinderreisepasses, "
    "passkarte, passkopie, reisepasskopie, ausweisdaten, personalausweisdaten, persos, "
    "reiseausweises, kinderausweises, pass und ausweis, ausweispapiere, reisepasses, des passes, meines passes, ihres passes, seines passes, passdaten, pass daten, ausweises, personalausweises, "
    "ausweisdokuments, reisepass nr, pass nr, kinderpass, kinderpasses, reisedokuments, ausweis nr, passersatz, fremdenpass, "
    "kinderreisepass, kinderausweis, reiseausweis, dienstpass, seriennummer des personalausweises, "
    "seriennummer des ausweises, aufenthaltstitel, reisepassnr, ausweisnr, personalausweisnr, identitatskarte, "
    "id karte, nummer des passes, nummer des reisepasses, nummer des ausweises, seriennummer des passes, "
    "reisepass, pass, passe, reisepasse, personalausweis, ausweis, perso, personalausweise, "
    "reisedokument, ausweisdokument, passnr",
    Sign.PASSWORD: "kenncode, kennkode, zugangswort, schlusselwort, kennworter, kennworts, kennwortes, passworts, passwortes, initialpasswort, startpasswort, standardpasswort, masterpasswort, "
    "administratorpasswort, adminpasswort, benutzerpasswort, router passwort, routerpasswort, wlanpasswort, wifi passwort, zugangspasswort, zugangskennwort, "
    "einstiegskennwort, erstkennwort, erstpasswort, db passwort, datenbankpasswort, mailpasswort, email passwort, windows passwort, login passwort, passwrot, "
    "paswort, passwor, passwd, netzwerkpasswort, netzwerkkennwort, neues passwort, altes passwort, wlan code, pw, "
    "passwort, kennwort, passworter, passwort lautet, losungswort, wlan schlussel, zugangsdaten, "
    "passphrase, wlan passwort, netzwerkschlussel, codewort",
    Sign.PIN: "mfa, zwei faktor, pinn, pinnummer, pinnr, anmeldungscode, loginkode, logincode, login code, einmalkennwort, einwahlcode, wiederherstellungscode, ersatzcode, aktivierungscode, "
    "aktivierungs code, authentifizierungscode, authentifizierungs code, bestatigungs code, sicherheits code, freigabecode, freigabe code, "
    "verifizierungs code, verifizierungskode, photo tan, phototan, itan, pushtan, app tan, sim pin, handy pin, karten pin, kartenpin, pins, tans, "
    "geheimzahlen, entsperrpin, bildschirmsperre, telefonpin, telefon pin, garagencode, torcode, schlusselsafe, schlusselkasten, "
    "schlusseltresor, eingangscode, hauscode, turoffnungscode, alarmanlagencode, schlosscode, fahrradschloss, koffercode, kofferschloss, mtan, sms tan, smstan, chiptan, pushtan, schliessfach code, schließfach code, schliessfachcode, "
    "schließfachcode, tresorcode, tresor code, haustur code, haustürcode, tur code, zugangs code, "
    "zahlenschloss, wlan code, anmelde code, code per sms, sperrcode, geratecode, cvv, cvc, ziffern hinten, ziffern auf der ruckseite, stellen auf der ruckseite, zahlen auf der ruckseite, einmal code, "
    "einmalpin, telebanking pin, online pin, "
    "code ist, code lautet, geheimnummer, code der tur, code fur die haustur, code fur das tor, code fur die alarmanlage, code fur die tur, "
    "pin, geheimzahl, tan, bestatigungscode, sicherheitscode, prufziffer, verifizierungscode, kartenprufnummer, "
    "einmalcode, zugangscode, pin code, prufnummer, puk, freischaltcode, entsperrcode, turcode, anmeldecode, "
    "einmalpasswort, kartenpruf, sicherheitsnummer, verifikationscode, smscode, code fur die, "
    "code fur den, code fur das, code zur, code zum, geheimnummer, geheimcode, safecode, alarmcode, zahlencode",
    Sign.KEY: "api schlussel, schlussel, geheimer schlussel, zugriffsschlussel, token, zugangstoken, api token, "
    "geheimschlussel, zugriffstoken, lizenzschlussel",
    Sign.WALLET: "wallet, geldborse, bitcoin, bitcoinadresse, krypto, brieftasche, ethereum",
    Sign.SEED: "seed phrase, wiederherstellungsphrase, wiederherstellungsworter, merkworter, seed worter",
    Sign.VERSION: "version, versionen, abschnitt, ausgabe, kapitel, firmware, ziffer, absatz, stand, software",
    Sign.OTHER: "verwendungszweck, vwz, zahlungsgrund, steuerkennzeichen, kundenkennzeichen, aktenkennzeichen, landerkennzeichen, landeskennzeichen, gutscheincode, gutschein code, aktionscode, rabatt code, programmcode, programm code, code review, steuercode, codes of conduct, code of conduct, maschinencode, ehrenkodex, "
    "lotto, lottozahlen, gewinnzahlen, geburtstags feier, geburtstags party, krankenhausrechnung, "
    "passbild, passbilder, passamt, passfoto, passfotos, geburtenzahl, geburtenrate, parkplatz, stellplatz, patientenzahl, fallzahl, fallzahlen, "
    "artikelcode, postleitcode, bic, qr code, strichcode, farbcode, fehlercode, umsatzsteuer, "
    "ust id, ustid, ust idnr, handelsregister, hrb, vorgangsnummer, bearbeitungs, sitzplatz, kreditvertrag, "
    "versicherungsschein, rechtscode, quellcode, code zeilen, landercode, iso code, "
    "bestell, bestellung, rechnung, rechnungs, rg, auftrag, auftrags, sendung, sendungs, vorgang, "
    "vorgangs, beleg, artikel, artikelnr, serien, seriennr, referenz, aktenzeichen, az, kunden, kundennr, paket, "
    "paketnr, lieferschein, buchung, buchungs, ticket, seite, seiten, modell, teile, kapitel, flug, zug, charge, "
    "los, isbn, issn, ean, preis, umsatz, einwohner, summe, betrag, sendungsverfolgung, tracking, "
    "transaktion, transaktions, vertrag, vertrags, zahler, zahlerstand, postleitzahl, plz, inventar, "
    "material, produkt, bestellcode, rabattcode, gutschein, garantie, lieferung, barcode, reservierung, raum, zimmer, "
    "ik, institutionskennzeichen, kassenkennzeichen, kostentragerkennung, kostentragerkennzeichen, lanr, arztnr, arztnummer, vertragsarzt, bsnr, "
    "betriebsstatten, betriebsnummer, betriebs, pzn, pharmazentral, approbation, approbations, mitglieds, kundenkarte, visitenkarte, speicherkarte, fahrkarte, landkarte, grafikkarte, stimmen, sitzung",
    Sign.NUMBER: "meine nummer, seine nummer, ihre nummer, deine nummer, unsere nummer, unter der nummer, eure nummer, "
    "neue nummer, unsere neue nummer, nummer meiner mutter, nummer meiner frau, nummer meiner tochter, nummer meiner "
    "schwester, nummer meines vaters, nummer meines mannes, nummer meines sohnes, nummer meines bruders",
    Sign.DOCUMENT: "dokument, dokumenten, dokumentennr, dokumentnummer, visumsantrag, visum",
    Sign.CODE: "code, codes, kombination, zahlenkombination",
}
# Where a number is to be written, which is none of that place: "die Kontonummer im Verwendungszweck".
NO_CUES: Final = "im verwendungszweck, als verwendungszweck, in den verwendungszweck, im feld verwendungszweck, beim verwendungszweck"
# Long words that no other word of any language is one letter away from: "Reispassnummer", "Geburstdatum".
MISTYPED: Final = {
    Sign.MEDICAL: "patientennummer, patientenakte, patientenkennung, krankenakte, versichertennummer",
    Sign.PLATE: "autokennzeichen, nummernschild, kontrollschild",
    Sign.PASSPORT: "reisepass, reisepassnummer, passnummer, ausweisnummer, personalausweis, personalausweisnummer",
    Sign.BIRTH: "geburtsdatum, geburtstag, geburtsurkunde",
    Sign.ACCOUNT: "kontonummer, bankverbindung, girokonto, kontoverbindung, bankkonto, sparkonto",
    Sign.SORT_CODE: "bankleitzahl",
    Sign.PHONE: "telefonnummer, handynummer, mobilnummer, rufnummer, telefon, festnetznummer",
    Sign.PASSWORD: "passwort, kennwort, zugangsdaten",
    Sign.PIN: "geheimzahl, bestatigungscode, sicherheitscode, zugangscode, verifizierungscode, freischaltcode, "
    "einmalcode, aktivierungscode, anmeldecode, entsperrcode",
}
