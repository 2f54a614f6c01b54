"""English, as in Britain, North America, India and elsewhere."""

from __future__ import annotations

from typing import Final

from app.privacy.written.signs import Sign

PHRASES: Final = {
    Sign.CARD: "card, cards, credit card, debit card, card number, cc, visa, mastercard, amex, american express, "
    "diners, discover, maestro, jcb, unionpay, ccn, payment card",
    Sign.IBAN: "iban, international bank account",
    Sign.ACCOUNT: "bank number, bank no, bankacct, bankaccount, bank acct, account part, accounts part, acc, accnt, acnt, accunt, acount, accout, accont, acct nr, accnt nr, accnt no, acccount, acocunt, acount no, acount number, acc number, acc no, acc nr, accno, acct no, bank acc, bank ac, bank a c, "
    "bank details, banking details, bacs details, bacs, payment details, accounts, chequing, isa, "
    "money market account, share draft account, building society account, roll number, trust account, escrow account, "
    "direct deposit, standing order, standing orders, paycheck into, paycheque into, wages into, salary into, deposit it into, wire it to, deposit to, pay into, paid into, "
    "account, acct, a c, ac no, bank account, checking, savings account, account number, beneficiary, "
    "current account, clabe, bsb",
    Sign.SORT_CODE: "bsb, bsb number, bsb no, bank code, bank s code, sort code, sortcode, sort codes",
    Sign.ROUTING: "routing, aba, rtn, routing transit, transit number",
    Sign.SSN: "soical, socail, scoial, soical security, socail security, my tin, your tin, his tin, her tin, tin is, tin no, payee tin, payee s tin, recipient tin, recipient s tin, employee tin, ssns, s s ns, tin, tin number, social id, soc no, soc number, social insurance number, ssn last, tax payer, tax payers, tax payer s, ss account, social security number, social security claim, socialsecurity, social security claim number, social security account number, security number, security no, ssn number, socials number, ssan, ssno, ssnr, s s, social securty, social sec, "
    "social security no, social security num, ssn tin, tin ssn, ss no, ss card, socsec, us social, employee s social, "
    "tax form, tax return, irs, full number, full ssn, nine digits, nine digit number, without dashes, "
    "background check, credit check, taxpayer id, soc sec no, s s number, s s no, social number, "
    "ssn, social security, social, soc sec, soc, ss, ss number, ssa, socials, social insurance",
    Sign.ITIN: "itin, individual taxpayer, taxpayer, tax identification, tax id, tin",
    Sign.NHS: "nhs, nhs number, national health service, health service number",
    Sign.NI: "national insurance, ni number, nino, ni no, insurance number",
    Sign.DE_TAX: "tax id, tax identification, german tax, tax number, idnr",
    Sign.NIR: "french social security, nir, insee, social security",
    Sign.DNI: "dni, nif, nie, spanish id, spanish tax, foreigner id, national identity, national id",
    Sign.CF: "italian tax code, fiscal code, tax code, codice fiscale",
    Sign.BSN: "bsn, citizen service number, dutch social security, sofi number, sofi, burgerservicenummer",
    Sign.AADHAAR: "adhar, adhaar, aadhar, addhar, adhar card, aadhaar, aadhar, adhaar, uidai, uid",
    Sign.PAN: "pan, permanent account number, pan card",
    Sign.CPF: "cpf, brazilian tax, brazilian id",
    Sign.PHONE: "viber, msisdn, wats app, whats app, caller id, fone, fone no, fone number, telefone, phne, phoen, celphone, cell fone, mobil no, moblie, mobile nr, area code, called, rang, phoned, texted, next of kin, calls from, "
    "emergency, emergencies, "
    "questions, queries, enquiries, inquiries, get in touch, freephone, toll free, switchboard number, "
    "leave a message, answers at, direct dial, main line, home number, work number, phone no, cells, mobiles, "
    "dial in, dialling, hunt group, reception, front desk, night desk, care line, "
    "phone, telephone, tel, mobile, cell, cellphone, call, calling, dial, ring, text, sms, fax, whatsapp, "
    "contact, reach, landline, hotline, helpline, voicemail, callback, ph, mob, signal, telegram, extension, "
    "switchboard, contact number, phones, "
    "direct line, line, numbers, bell, buzz, pager, area code, help desk, service desk",
    Sign.IP: "ip, ip address, ipv, host, server, subnet, gateway, client, dns",
    Sign.MAC: "mac, mac address, hardware address, physical address, bssid, ethernet, hwaddr, bluetooth",
    Sign.PLACE: "coordinates, coordinate, coords, latitude, longitude, lat, lon, lng, long, gps, location, located, "
    "position, geo, geolocation, waypoint, pin dropped",
    Sign.BIRTH: "came into this world, come into this world, comes into this world, came to this world, brought into this world, into this world on, into the world on, entered life, "
    "drew first breath, drew breath, took my first breath, took his first breath, took her first breath, drew my first breath, drew his first breath, drew her first breath, made my entrance, debut in the world, debut in this world, ve been alive since, on this planet since, on this earth since, on earth since, circling the sun since, around the sun since, "
    "dbo, birt, date of birt, date ob birth, data of birth, date off birth, date of birh, date of brth, birthdat, birtdate, brithdate, burthday, brithday, birtday, birhtday, birthdy, birth dy, bithday, brn, bornn, borne on, "
    "eldest arrived, youngest arrived, baby came, twins arrived, twins came, saw the light of day, see the light of day, entered this world, entered the world, baby arrived, baby girl arrived, baby boy arrived, arrived in this world, arrived in the world, arrived into the world, arrived into this world, natal chart, birth chart, birth horoscope, had our first baby, had our baby, had a baby, had her baby, had the baby, had twins, had our son, had our daughter, had her first baby, had our second baby, had our first child, welcomed a son, welcomed a daughter, welcomed a baby, welcomed a boy, welcomed a girl, welcomed a healthy, welcomed our son, welcomed our daughter, welcomed our baby, welcomed our little, welcomed our first, welcomed our second, welcomed our third, welcomed their son, welcomed their daughter, welcomed their baby, welcomed their first, welcomed their second, welcomed twins, our son arrived, our daughter arrived, son was delivered, daughter was delivered, birthday girl, birthday boy, natus, nata, born at, d of birth, dt of birth, date of birthday, bdt, birthdate, dobs, dates of birth, date of births, date of berth, date of brith, date of bith, date of birht, date birth, birthdte, baby delivered, baby was delivered, birth dates, dateofbirth, "
    "date born, bdate, b date, birthed, natal day, "
    "came into the world, was delivered, brought into the world, date of b, dofb, year of birth, birthdays, "
    "christened, gave birth, birthplace and date, "
    "born, born on, dob, d o b, date of birth, birth date, birthdate, birthday, bday, b day, birth, "
    "d of b, date of birth is",
    Sign.MEDICAL: "notes number, hospital registration number, hospital registration no, medicalrecordnumber, medicalrecordno, medrecno, patientid, patientnumber, hospitalnumber, chartnumber, med record, med records, med rec no, health plan beneficiary number, health plan beneficiary, health plan number, health plan id, merge two charts, merge the charts, merge both charts, merge these charts, merged two charts, merging two charts, duplicate chart, duplicate charts, hospital label, hospital sticker, patient label, patient sticker, medcal record, medcial record, medicla record, mediacl record, medical recrod, medical recod, medical rekord, hospital s card, clinic s card, surgery s card, doctor s card, hospital card, hospital card number, hospital case number, patient card, clinic card, medical rec, medical rec no, medical rec number, number at the clinic, number at the hospital, number at the surgery, hospital has me as, hospital has me down as, hospital has me under, clinic has me as, clinic has me down as, clinic has me under, clinic knows me as, hospital knows me as, record numbers, medical record numbers, medical records number, medical records no, medical records numbers, patient numbers, patient ids, hospital numbers, chart numbers, health records number, records number, ehr record, emr record, admission record, duplicate record, duplicate records, merged record, patient record, health record, medical card number, kaiser number, kaiser id, blue cross id, blue cross number, "
    "patient identification number, patient identification, patient s identification number, "
    "hosp number, record no, rec no, wristband, wrist band, wristband number, ur number, ur no, urn no, crn, hrn, mr num, "
    "record open, records are filed under, records are under, record is under, chart is filed under, hospital chart, hospital chart number, clinic chart, clinic chart number, patient chart number, ehr id, chart id, medicaid id, medicare id, medicare beneficiary, "
    "hospital identifier, hospital identification number, admission no, episode no, donor number, donor id, "
    "x ray reference, xray reference, imaging reference, radiology reference, scan reference, x ray number, x ray no, xray no, "
    "insurance card number, immunisation record, immunization record, vaccination record, clinic no, clinic id, "
    "hospital reference, clinic reference, patient key, case note number, case notes number, patient s chart, "
    "patient s number, patient s id, patient s record, patient s file, emr, emr no, case notes, casenotes, "
    "patient s mrn, hospital file, file at the clinic, pt id, pt no, pt number, patient code, patient ref, "
    "patient reference, encounter number, encounter no, encounter id, admission number, visit number, "
    "episode number, medicare card, medicare number, medicaid number, chi no, hospital id number, "
    "nhs wales number, h c n, health number, healthcare number, health care number, insurance member id, "
    "subscriber id, mychart id, hospital record, file number of the patient, patient file, patient file number, "
    "clinic number, case file of the patient, medical history number, acct mrn, account no for patient, "
    "patient account number, patient account, hospital record number, beneficiary identifier, dossier number, "
    "mrn, mrns, medical record, medical record number, medical record no, patient id, patient number, "
    "chart number, health record, hospital number, medicare, medicaid, health card, health insurance number, "
    "health insurance id, medical id, nhi, mbi, hicn, patient identifier, patient no, medical number, hospital id, "
    "med rec, hosp no, hospital no, uhid, unit no, unit number, mr no, mr number, health id, casenote number, chi number, "
    "emr number, ehr number, medical file number, medical chart number, patient record, health card number, record number",
    Sign.PATIENT: "health plan id, health plan ids, health plan number, health plan beneficiary, insurance plan, "
    "hosp, insurance number, insurance card, group plan member, plan member, member number, "
    "patients, charts, medical records, health records, "
    "chart for, file for patient, notes for patient, records for patient, inpatient, outpatient, subscriber, "
    "health insurance policy, member number, encounter, chi, "
    "patient, chart, medical, member id, health plan, health insurance, insurance id, medical file, "
    "medical chart, hospital",
    Sign.FILE: "accession, accession number, accession no",
    Sign.PLATE: "vehicle reg, vehicle regn, vehicle regn no, tag is, tag was, tags are, tag reads, tag comes back, reg no, registration no, registration number, reg plate, licence plates, car tag, vehicle tag, index mark, "
    "rego, car reg, "
    "plate, plates, license plate, licence plate, number plate, car registration, license plates, "
    "vehicle registration, tag number, vrn, vrm, reg number, registration mark, registration plate, license tag",
    Sign.VEHICLE: "tag no, tag nr, my tag, your tag, his tag, her tag, their tag, our tag, mot, mot due, towed, tow, towing, impounded, clamped, congestion charge, ulez charge, dart charge, toll charge, parking permit for, parking fine, penalty charge notice, pcn, car tax, road tax, bmw, audi, mercedes, volkswagen, vw, toyota, honda, ford, renault, peugeot, citroen, opel, fiat, skoda, "
    "nissan, hyundai, kia, mazda, volvo, tesla, dacia, porsche, subaru, suzuki, lexus, jeep, chevrolet, dodge, "
    "vauxhall, land rover, range rover, minivan, hatchback, pickup, vehicles, scooter, motor, trailer, caravan, "
    "registration, reg, registered, car, van, vehicle, truck, parked, lorry, motorbike, motorcycle, "
    "driving, taxi, suv, sedan",
    Sign.CHASSIS: "vin, chassis, vehicle identification, chassis number, frame number",
    Sign.LICENCE: "driver s licence number, drivers license number, driver license number, dl number, dl no, learner permit, "
    "provisional licence, "
    "driver license, drivers license, driver s license, driving licence, driving license, "
    "driver licence, dl, drivers licence, driver s licence, licence number, license number, dln",
    Sign.PASSPORT: "pport, psprt, pssprt, passprot, pasaport, passp, psspt, p port, pass no, pass number, passport serial number, passport serial no, travel id, laissez passer, passport id card, passpt, passprt, pasport, passpost, passaport, pass port, past port, traveldoc, travel doc number, "
    "passport details, passport nr, pp no, pp number, passport s number, alien no, a number, uscis no, travel papers, "
    "green card, residence permit, permanent resident card, alien number, alien registration number, "
    "uscis number, ppt, passport no, passeport, travel document number, travel document no, passport details, "
    "passport id, "
    "passport, passports, passport number, passport card, passport book, ppt no, travel doc, travel document, identity card, id card, "
    "identity document, id number, national id, identification number",
    Sign.PASSWORD: "temporary password, new password, old password, current password, pass word, pass phrase, "
    "network password, guest password, router password, "
    "password, passwords, passcode, passphrase, pwd, passwd, pw, login password, credentials, "
    "wifi key, wi fi key, network key, wpa",
    Sign.PIN: "second factor, second factor code, 2nd factor, two step code, code we texted, code we sent, code they texted, code they sent, code i got, code i received, keypad code, two factor code, fa code, twofactor code, passcode is, authentication pin, temporary code, "
    "mfa code, authenticator code, sign in code, signin code, sms pin, locker code, security pin, card pin, "
    "voicemail pin, voicemail code, voicemail password, key safe number, keysafe number, key safe code, lockbox number, passnumber, pass code, pass codes, lockbox code, otc, "
    "code is, code was, "
    "pin, pin code, pin number, pins, otp, verification code, verification codes, security code, one time code, "
    "one time password, one time passcode, authentication code, access code, confirmation code, login code, cvv, "
    "cvc, cvv2, csc, card verification, unlock code, door code, alarm code, passcode, activation code, two factor, "
    "login pin, sms code, recovery code, backup code, backup codes, recovery codes, emergency codes, scratch codes, gate code, entry code, puk, "
    "code for the door, code to the door, code for the gate, code for the safe, code for the alarm, safe code, garage code, "
    "secret number, code to the safe, code for the lock, lock code",
    Sign.KEY: "api key, apikey, api keys, secret, secret key, access key, private key, token, auth token, "
    "access token, bearer, client secret, refresh token, license key, api token, api secret, encryption key, "
    "session cookie, session cookie sid, cookie sid, auth cookie, csrf token, phpsessid, jsessionid, sessionid, session key, webhook secret, authorization, shared key, signing key, auth key, secret access key, sas token",
    Sign.WALLET: "cryptocurrency, wallet, bitcoin, btc, eth, ethereum, crypto, usdt, wallet address, solana, sol, monero, xmr, litecoin, "
    "ltc, xrp, ripple, dogecoin, cardano, ada wallet, ada address, ada coins, tron, trx, donations, coins",
    Sign.SEED: "seed phrase, recovery phrase, mnemonic, backup phrase, secret phrase, wallet words, seed words, "
    "recovery words, mnemonic phrase",
    Sign.VERSION: "version, versions, ver, v, release, build, section, clause, chapter, rev, revision, "
    "paragraph, kernel, driver, upgrade, upgraded, update, updated, patch, sdk, rfc",
    Sign.OTHER: "cpt, hcpcs, drg, expiration is, expiry is, expiration date is, expiry date is, pin pads, pin pad terminal, pin pad terminals, no code needed, no code required, no code necessary, no pin needed, no pin required, price tag, price tag is, name tag, name tag is, dog tag, dog tag is, employer identification number, employer identification, birth plan, p n, case no, confirmation, cat no, drawing number, stock number, po, apn, asset tag, badge, badge number, form number, "
    "fire code, code blue, code red, promotional code, referral code, gift code, offer code, coupon code, voucher code, flight code, stock code, cheat code, python code, machine code, code snippet, code freeze, code name, code share, module code, colour codes, color codes, da vinci code, health code, moral code, honor code, honour code, "
    "quoting, "
    "baby shower, had a baby shower, birthday party, birthday card, birthday cake, birthday dinner, birthday present, birthday gift, hospital bill, "
    "birth rate, birth rates, birth control, birth weight, birth order, passport office, passport agency, passport authority, passport service, passport services, passport helpline, "
    "passport hotline, passport fee, passport fees, passport control, passport photo, birthday sale, birthday offer, birthday discount, birthday voucher, "
    "passport photos, patient care, patient safety, parking space, parking bay, "
    "dial code, dialling code, dialing code, calling code, country dialling code, http code, status code, status codes, error codes, exit codes, "
    "exit code, building code, tax code, source code, dress code, color code, colour code, bar code, qr code, "
    "swift code, bic code, ifsc code, ifsc, bic, swift, class code, course code, state code, language code, "
    "currency code, cost code, charge code, procedure code, diagnosis code, icd code, cpt code, billing code, "
    "article code, sku code, vendor code, project code, department code, airport code, code of conduct, "
    "code of ethics, code review, code base, code section, code line, lines of code, line of code, "
    "reference code, booking code, penal code, civil code, criminal code, internal revenue code, morse code, "
    "country calling code, production code, lot code, batch code, tariff code, hs code, commodity code, "
    "response code, return code, account executive, account manager, report number, membership number, "
    "record label, fax machine, vat, vat number, vat no, charity number, company number, registered charity, "
    "order, orders, order number, invoice, receipt, ticket, tracking, shipment, parcel, reference, ref, "
    "serial, sku, part, model, article, item, product, isbn, issn, ean, upc, gtin, doi, page, pages, chapter, "
    "booking, reservation, confirmation number, case number, flight, gate, lot, batch, catalogue, catalog, "
    "imei, asset, job, transaction, build, commit, revision, issue, ticket number, customer number, "
    "customer id, po number, purchase order, quote, docket, barcode, warranty, bill number, grid, room, population, "
    "total, price, revenue, votes, score, order id, transaction id, tracking number, tracking id, "
    "error code, postcode, postcodes, zip, zips, zip code, zip codes, postal codes, postal code, country code, error code is, postalcode, zipcode, site id, site number, facility id, promo code, discount code, voucher, coupon, product code, "
    "item number, part number, model number, serial number, edition, permit, meter, claim, delivery, dispatch, "
    "consignment, waybill, timestamp, unix time, hash, checksum, sequence, row, sensor, counter, gift card, "
    "loyalty card, library card, membership card, business card, score card, report card, sim card, sd card, "
    "graphics card, memory card, social media, social network, social networks, social program",
    Sign.NUMBER: "plumber s number, electrician s number, builder s number, landlord s number, landlady s number, neighbour s number, neighbor s number, babysitter s number, dentist s number, vet s number, mechanic s number, my number, his number, her number, your number, their number, our number, new number, best number",
    Sign.DOCUMENT: "document number, document no, document id, doc number, doc no, visa application, id document, immigration",
    Sign.CODE: "code, codes, combination",
}
# Of what is named so, and no number.
NO_CUES: Final = "medical center, medical centre, medical group, medical school, medical college, medical practice, medical office"
