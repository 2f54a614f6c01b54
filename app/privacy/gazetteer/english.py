"""Words that stand before and behind names where English is spoken."""

from __future__ import annotations

from typing import Final

TITLES: Final = (
    "mr mrs ms miss mx dr prof professor sir lady lord dame rev reverend doctor nurse sergeant captain "
    "mister missus officer detective inspector constable lieutenant colonel corporal superintendent senator judge justice coach messrs sgt capt lt cpl det insp supt pvt cmdr ofc councilman congressman congresswoman councillor cllr cllrs councilwoman alderman revd"
)
NAMED: Final = (
    "name is, name was, full name, first name, last name, surname, maiden name, family name, maiden name is, "
    "maiden name was, last name is, last name was, surname is, surname was, first name is, family name is, "
    "everyone calls me, everybody calls me, friends call me, people call me, they call me, nicknamed, lastname, firstname, fullname, "
    "named, signed by, yours sincerely, kind regards, best regards, name of the patient, patient name, customer name, "
    "account holder, cardholder, cardholder name, name on the card, best regards, regards, sincerely, best wishes, many thanks"
)
SELF: Final = "my name is, my name's, his name is, her name is, his name's, her name's"
LABELS: Final = "infant of, baby of, newborn of, child of, children of, son of, daughter of, mother of, father of, parent of, parents of, wife of, widow of, husband of, guardian of, ssn for, social for, dob for, birthday for, chart for, record for, file for, appointment for, prescription for, refill for, referral for, payslip for, pay slip for, paystub for, pay stub for, payroll for, married to, divorced from, engaged to, c o, care of, standing order from, paycheck for, timesheet for, lab results for, tenant upstairs, tenant downstairs, neighbor upstairs, neighbour upstairs, neighbor downstairs, neighbour downstairs, neighbor next door, neighbour next door, man next door, woman next door, lady next door, guy next door, lady upstairs, guy upstairs, guy downstairs, speaking with, speaking to, speak to, talk to, call back, ring back, packet for, paperwork for, dictated by, prepared by, reviewed by, approved by, witnessed by, tax return of, estate of, on behalf of, message for, records of, results for, attendees, participants, holder, visa holder, account holder is, attention, signed, patient, pt, tenant, new starter, name, client, employee, passenger, guest, attn, emergency contact, next of kin, contact"
MARKED: Final = (
    "debtor, creditor, buyer, seller, purchaser, vendor, landlord, lessee, lessor, payee, payer, beneficiary, "
    "borrower, applicant, insured, policyholder, subscriber, decedent, deceased, executor, guardian, carer, "
    "donor, recipient, bearer, payee added, new payee, requested by, reported by, written by, referred by, signature, printed name, print "
    "name, accused, offender, complainant, petitioner, heir, trustee, spouse, partner, child, pupil, parent, "
    "member, owner, keeper, traveller, traveler, travelling party, pay to, payable to, deliver to, ship to, bill "
    "to, mother, father, passport details, cardholder, resident, candidate, mother's name, father's name, "
    "consultant, gp, doctor, physician, surgeon, interpreter, contractor, supplier contact, sender, addressee, "
    "present"
)
GREETINGS: Final = "dear, hello, hi, hey"
INTRODUCED: Final = "speaking with, spoke with, spoke to, talked to, i am, i'm, this is, it's, regards, thanks, cheers, sincerely, with, from, by, and, ask for, speak to"
ROLES: Final = (
    "plaintiff defendant witness claimant respondent appellant victim suspect detective officer attorney lawyer judge justice "
    "husband wife brother sister daughter mother father uncle aunt cousin colleague neighbour neighbor boss spokesman "
    "spokeswoman spokesperson author driver resident teacher coach founder analyst reporter manager secretary senator "
    "nurse surgeon midwife solicitor barrister counsel caller tenant landlord cc attn signed said told asked"
)
CLOSINGS: Final = (
    "best, kind regards, best regards, warm regards, regards, sincerely, yours sincerely, yours truly, best wishes, many thanks, "
    "thanks, cheers, all the best, respectfully, love, take care"
)
