"""Words that stand before and behind names where French is spoken."""

from __future__ import annotations

from typing import Final

TITLES: Final = "monsieur madame mademoiselle mme mlle m dr docteur pr professeur maitre me mr mgr"
NAMED: Final = (
    "s'appelle, son nom est, nom de famille, prenom, nomme, nommee, nom complet, "
    "nom du patient, titulaire, titulaire du compte, cordialement, nom de jeune fille, bien a vous, amicalement"
)
SELF: Final = "je m'appelle, m'appelle, mon nom est, mon nom c'est"
LABELS: Final = "famille, epoux, consorts, veuve, vous parlez a, parler a, a prevenir, personne a prevenir, represente par, de la part de, au nom de, resultats de, participants, titulaire, bail, a l attention de, nom, patient, patiente, locataire, assure, assuree, cliente, contact en cas d'urgence, contact, bulletin de paie de"
MARKED: Final = (
    "acheteur, acheteuse, vendeur, vendeuse, bailleur, preneur, emprunteur, voyageur, voyageuse, passager, "
    "passagere, salarie, salariee, employe, employee, proprietaire, beneficiaire, destinataire, expediteur, "
    "candidat, candidate, eleve, enfant, pere, mere, conjoint, conjointe, heritier, heritiere, defunt, "
    "mandataire, tuteur, signataire, signature, signe, signe par, redige par, presents, conducteur, conductrice, "
    "nom de naissance, adherent, adherente, medecin traitant, medecin, nom et prenom, nom prenom, interlocuteur, "
    "interlocutrice, assure principal"
)
GREETINGS: Final = "cher, chere, bonjour, salut"
INTRODUCED: Final = "je suis, c'est, ici, merci, et, avec, de, par, chez"
ROLES: Final = (
    "demandeur demanderesse defendeur prevenu victime temoin soussigne soussignee avocat avocate juge mari epouse epoux frere sœur fils fille mere pere "
    "collegue voisin voisine gerant gerante directeur directrice infirmier infirmiere medecin"
)
CLOSINGS: Final = "cordialement, bien cordialement, bien a vous, salutations, sinceres salutations, amicalement, bonne journee, respectueusement"
