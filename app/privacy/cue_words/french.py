"""French, as in France, Belgium, Switzerland and Canada."""

from __future__ import annotations

from typing import Final

from app.privacy.written.signs import Sign

PHRASES: Final = {
    Sign.CARD: "carte, cartes, carte bancaire, carte bleue, carte de credit, carte de paiement, cb, carte visa, "
    "numero de carte",
    Sign.IBAN: "iban",
    Sign.ACCOUNT: "n cpt, numero cpt, num cpt, no cpt, n du cpt, et a crediter, et a debiter, et crediter, et debiter, et pour crediter, et pour debiter, compte client banque, compte client bancaire, compte client a la banque, compte perso, cpte perso, solde du livret, mon livret, ton livret, son livret, sur le livret, cpte, cptes, n cpte, n de cpte, num cpte, numero cpte, cpt courant, cpt cheque, cpt cheques, cpt epargne, cpt bancaire, cpt n, n de cpt, ccp, compte postal, compte cheque postal, livret n, livret bleu, livret numero, livret developpement durable, ldd, lep, compte epargne logement, plan epargne logement, compte a vue, compte de cheques, compte de paiement, compte pro, compte professionnel, numerocompte, numcompte, comptebancaire, livret a, livret d epargne, livret jeune, ldds, pel, compte joint, compte titres, compte depot, compte de depot, compte sur livret, compte cheque, "
    "compte cheques, releve d identite, compte n, n de compte, domiciliation bancaire, compte a debiter, compte a crediter, "
    "compte, comptes, compte bancaire, numero de compte, compte courant, rib, compte epargne, "
    "cle rib, releve d identite bancaire, coordonnees bancaires",
    Sign.SORT_CODE: "banque code, code de la banque, code de banque, code agence, code de l agence, code d agence, code du guichet, "
    "code de guichet, code de l etablissement, code etablissement, code guichet, code banque",
    Sign.ROUTING: "transit, transit n, n de transit, no de transit, numero de transit",
    Sign.SSN: "secu americaine, numero de secu, numero de securite sociale, numero social, social americain, securite sociale us, securite sociale americaine, "
    "securite sociale aux etats unis, securite sociale des etats unis, identifiant fiscal americain, nif americain, numero fiscal americain, secu, "
    "social security, securite sociale americain, securite sociale, ssn",
    Sign.NHS: "nhs, numero nhs",
    Sign.NI: "assurance nationale",
    Sign.DE_TAX: "identifiant fiscal allemand, numero fiscal, identifiant fiscal, identification fiscale",
    Sign.NIR: "numero de securite sociale, numero social, "
    "numerosecu, numsecu, numerosecuritesociale, numsecuritesociale, ss, n ss, numero ss, assure, numero d assure social, n d assure, matricule insee, matricule, numero secu, "
    "num secu, secu c est, "
    "securite sociale, secu, nir, insee, numero de secu, carte vitale, numero d assuree, n d assuree, immatriculation sociale, "
    "assure social, numero d assure, assurance maladie",
    Sign.DNI: "dni, nie, nif, identite espagnole",
    Sign.CF: "code fiscal italien, code fiscal",
    Sign.BSN: "bsn",
    Sign.PHONE: "numero de bureau, numero du bureau, ligne du bureau, numero professionnel, numero pro, paylib, compte paylib, compte lydia, compte wero, wero, sur lydia, par lydia, repond au, repondra au, reponds au, repondons au, repondent au, passez le moi au, passez la moi au, passe le moi au, passe la moi au, passez les moi au, transferez le au, transferez la au, transferez au, transfere au, transfere le au, basculez au, renvoyez le au, meme ligne, quelle ligne, sim du, pour la ligne, de la ligne du, la ligne du, carte sim, mon perso, ton perso, son perso, numero perso, num perso, portable perso, port perso, telephone perso, tel perso, gsm perso, mobile perso, ligne perso, fixe perso, appele du, appele depuis, appele au, a telephone, telephone du, rappele, "
    "numero vert, rappel, renseignements, questions, contact, urgence, urgences, accueil, secretariat, cabinet, "
    "standard telephonique, domicile, textoter, telephones, tels, fixes, portables, appels, mon fixe, "
    "joignables, laissez un message, vous m appelez, on me joint, "
    "telephone, tel, portable, mobile, fixe, fax, telecopie, appeler, appelez, appelle, appelle moi, "
    "appelez moi, joindre, joignable, rappeler, rappelez, rappelle, gsm, numero de telephone, contacter, contactez, "
    "composez, appelle le, rappelez le, rappeler au, sms, texto, whatsapp, standard, coup de fil, ligne directe, natel, cellulaire, repondeur, joignez, "
    "contacte",
    Sign.IP: "ip, adresse ip, serveur, hote, machine",
    Sign.MAC: "mac, adresse mac, adresse physique",
    Sign.PLACE: "coordonnees, latitude, longitude, gps, position, coordonnees gps, localisation, situe, "
    "geolocalisation, point de rendez vous",
    Sign.BIRTH: "d n, natif de, native de, natif du, natifs de, naissait, naissaient, ne e, nes prematurement, nes a terme, nes au, nes aux, nes dans, nes chez, nes par, nes sous, nes hors, nes vers, nes d, nes de, nes ce, dates de naissance, venus au monde, venues au monde, vient au monde, vint au monde, vinrent au monde, viennent au monde, mis au monde, mise au monde, mises au monde, vit le jour, voit le jour, virent le jour, vu le jour, es ne, es nee, ne quand, ne quel, ne sous, ne de, ne d, ne par, ne chez, ne dans, ne aux, ne prematurement, ne hors, ne vers, ne ce, ne jumeau, datenaissance, datedenaissance, datenaiss, nees, nes tous, nes toutes, nes les, nes respectivement, nes ensemble, nes jumeaux, est ne, suis ne, etes ne, etait ne, etais ne, etant ne, sont nes, etaient nes, d d n, date nais, nais, ne s le, ne e s le, date et lieu de naissance, lieu et date de naissance, jour et lieu de naissance, "
    "fete son anniversaire, "
    "ne un, nee un, vu le jour, a vu le jour, date naiss, date de naiss, naiss, anniv, anniversaires, nes en, "
    "venu au monde, venue au monde, fete ses, jour de naissance, "
    "ne a, nee a, ne au, nee au, ne en, nes a, nees a, ne le, nee le, ne e le, date de naissance, naissance, anniversaire, ddn, nee, naquit, "
    "naquit le, nes le, nees le",
    Sign.MEDICAL: "i p p, dossier obstetrical, doss med, doss medical, doss patient, doss pat, dos med, num doss, n doss, identifiant de patient, identifiant de patiente, identifiant de la patiente, identifiants patient, dossier radio, numero de dossier radio, numero de dossier irm, numero de dossier scanner, numero de dossier imagerie, "
    "numero de dossier maternite, numero de dossier dialyse, numero de dossier chirurgie, dossier irm, dossier scanner, dossier dialyse, archives medicales, archive medicale, archives hospitalieres, archives de l hopital, archives de la clinique, carte d hopital, carte de l hopital, carte de la clinique, carte hospitaliere, numero d usager, numero d identification du patient, venue n, n de venue, numero de venue, n venue, hospit n, n d hospit, numero d hospit, episode de soins, n d episode, dossier d imagerie, dossier de radiologie, dossier d anesthesie, dossier de maternite, dossier des urgences, numeropatient, numpatient, idpatient, identifiantpatient, dossierpatient, dossiermedical, numerodossierpatient, numero de dossier a l hopital, numero de dossier de l hopital, numero de dossier d hopital, numero de dossier hopital, numero de dossier a la clinique, numero de dossier de la clinique, n de dossier a l hopital, dossier a la clinique, dossier de la clinique, dossier d hopital, dossier hopital, ipps, dossiers medicaux, dossiers patients, dossier d hospitalisation, dossier d admission, dossier de consultation, dossier clinique, n d assure, numero d assure, "
    "numero d assuree, numero assure, n ipp, bracelet, numero du bracelet, bracelet d identification, hospitalisation n, admission n, sejour n, "
    "carte d adherent, carte mutuelle, contrat mutuelle, numero mutuelle, n mutuelle, mutuelle numero, identifiant sante, ins, "
    "identifiant permanent, dossier medical partage, carnet de sante, dossier infirmier, dossier d urgence, dossier de l hopital, "
    "dossier a l hopital, num patient, num dossier, numero de dossier medical, "
    "numero de mutuelle, adherent, n adherent, identifiant national de sante, numero de sejour, "
    "numero de dossier hospitalier, numero de dossier du patient, dossier de soins, id patient, n patient, "
    "n dossier patient, matricule patient, numero d adherent, numero d episode, numero ipp, "
    "dossier de la patiente, dossier de sante, identifiant hospitalier, numero d hopital, numero d entree, "
    "fiche patient, numero de fiche, "
    "dossier medical, dossier patient, ipp, numero patient, nip, identifiant patient, numero de patient, "
    "dossier hospitalier, numero d hospitalisation, numero d admission, nda, iep, numero d admission du patient, numero de dossier medical, "
    "numero de dossier patient, identifiant du patient, numero du patient, dossier du patient",
    Sign.PATIENT: "d admission, de sejour, d hospitalisation, hospitalise sous, etiquette patient, "
    "mutuelle, adherent, patient, patiente, sejour, assurance maladie, numero de dossier, dossier",
    Sign.PLATE: "plaquee, plaquees, plaques mineralogiques, immat, immats, imat, imatriculation, imatricule, imatriculee, immatricul, immatriculaton, imatriculations, plaque d imatriculation, numimmatriculation, numeroimmatriculation, plaqueimmatriculation, numeroplaque, immatriculer, n immatriculation, numero de plaque, "
    "plaque, plaques, immatriculation, immatricule, immatriculee, plaque d immatriculation, "
    "plaque mineralogique, carte grise, immatriculees, immatricules, numero d immatriculation",
    Sign.VEHICLE: "twingo, clio, megane, kangoo, scenic, duster, sandero, berlingo, berline, monospace, deux roues, autocar, corsa, touran, yaris, citroen, camping car, remorque, vehicules, voitures, taxi, utilitaire, fourgon, "
    "voiture, vehicule, camion, moto, auto, camionnette, garee, scooter",
    Sign.CHASSIS: "chassis, numero de chassis, vin, numero d identification du vehicule, numero de serie du vehicule",
    Sign.LICENCE: "permis n, numero du permis, permis de conduire, permis, numero de permis",
    Sign.PASSPORT: "passeport d urgence, paseport, paseports, pasport, passeporte, passepor, passeprot, psseport, passep, passeport francais, numero du passport, pass port, numpasseport, numeropasseport, nopasseport, passeportnumero, document de voyage, passeport biometrique, num passeport, numero passeport, documents de voyage, passeport num, "
    "numero du passeport, numero de passeport, n passeport, passeport n, carte nationale, carte de sejour, "
    "numero de la carte d identite, "
    "passeport, passeports, carte d identite, cni, piece d identite, titre de sejour, "
    "titre de voyage, carte nationale d identite",
    Sign.PASSWORD: "mdp perso, mot de passe perso, motdepasse, mo de passe, mot de pase, mot de pass, mots de pass, mot passe, mot de passe temporaire, mot de passe provisoire, nouveau mot de passe, mdp wifi, code wi fi, "
    "phrase secrete, "
    "mot de passe, mots de passe, mdp, phrase de passe, cle wifi, cle wi fi, cle du wifi, "
    "mot secret, code wifi",
    Sign.PIN: "code de salle, code d invitation, code de reunion, code parental, code de la tele, code tele, code de la box, code du colis, code colis, code du relais, code du point relais, code de la consigne, code consigne, d secure, validation en deux etapes, code perso, mon nip, ton nip, son nip, nip temporaire, nip provisoire, nip initial, nip bancaire, nip de la carte, nip de ma carte, nip du guichet, code nip, code de retrait, code boite a cles, code de la boite a cles, code boite a cle, code de la boite a cle, code casier, code du casier, code du garage, code garage, code du coffre fort, code coffre fort, code coffre, code de coffre, code du minibar, code minibar, code d ouverture, code du parking, code parking, code du vestiaire, code de deblocage, code du local, code de la barriere, codepin, codesecret, codeacces, code portail, code a barre de porte, code recu par sms, code temporaire, code unique, code a six chiffres, code a trois chiffres, code a 3 chiffres, code a 4 chiffres, code a 6 chiffres, "
    "trois chiffres au dos, 3 chiffres au dos, trois chiffres derriere, 3 chiffres derriere, trois chiffres au verso, 3 chiffres au verso, chiffres derriere, chiffres derriere la carte, chiffres derriere ma carte, chiffres au dos, chiffres au verso, trois chiffres au dos de la carte, 3 chiffres au dos de la carte, "
    "code a trois chiffres au dos de la carte, code a 3 chiffres au dos de la carte, code au dos de la carte, "
    "chiffres au dos de ma carte, trois chiffres au dos de ma carte, code au dos de ma carte, cryptogramme visuel, "
    "code a quatre chiffres, interphone, code interphone, code immeuble, code d acces immeuble, "
    "code du cadenas, code carte, code de carte bleue, code de la carte bleue, code du telephone, "
    "code de deverrouillage, code verification, code de verif, otp, "
    "code est, code de la porte, code du portail, code de l alarme, numero secret, code d entree, "
    "code pin, pin, code secret, code de verification, code confidentiel, code de securite, cryptogramme, "
    "code de confirmation, code d acces, code sms, digicode, code a usage unique, cvv, cvc, code de validation, "
    "code recu, code d activation, code d authentification, code porte, code de connexion, code puk, "
    "code de la porte, code du portail, code de la carte, code bancaire, code d entree, code du coffre, code de l immeuble, "
    "code de l alarme, numero secret",
    Sign.KEY: "cle api, cle d api, cle secrete, cle d acces, jeton, jeton d acces, cle privee, token, cle de licence, "
    "cle de chiffrement, secret",
    Sign.WALLET: "portefeuille, bitcoin, crypto, ethereum, adresse bitcoin, wallet",
    Sign.SEED: "phrase de recuperation, phrase secrete, phrase mnemonique, mots de recuperation, phrase seed",
    Sign.VERSION: "passe a, passent a, passera a, version, versions, article, section, alinea, chapitre, micrologiciel, mise a jour, logiciel",
    Sign.OTHER: "ordonnance n, requete n, arrete n, decret n, decision n, jugement n, pourvoi n, solde de tout compte, n da, numero da, declaration d activite, numero de declaration d activite, dossier de seance, plaque de cuisson, plaques de cuisson, plaque a induction, plaques a induction, plaque vitroceramique, plaque chauffante, plaque commemorative, plaque de chocolat, plaque de beurre, plaque de platre, code de circulation, code de reduction, code reduction, code parrainage, code de parrainage, code promotionnel, code a barres, code de la propriete, code du sport, code de la sante, code de l urbanisme, code general, code de deontologie, code moral, code vestimentaire, code couleurs, code informatique, code barre, code morse, code genetique, code d honneur, "
    "code de retour, code retour, code de sortie, code different de, code egal a, "
    "loto, tirage, euromillions, fete d anniversaire, gateau d anniversaire, cadeau d anniversaire, facture d hospitalisation, facture de sejour, "
    "photos de passeport, service des passeports, photo d identite, photos d identite, place de parking, natalite, acte numero, "
    "on compte, compte rendu, comptes rendus, compte tenu, compte plus, compte environ, compte pres, "
    "compte deja, compte aujourd hui, compte quelque, compte parmi, compte a rebours, compte desormais, "
    "compte encore, compte bien, compte moins, se compte, se comptent, prend en compte, tenir compte, "
    "tient compte, compte client, comptes annuels, code civil, code penal, code du travail, code de commerce, "
    "code de la route, code source, code couleur, code iso, code pays, code article, code erreur, "
    "code d erreur, code naf, code ape, code insee, code client, code commune, siret, siren, tva, "
    "numero de tva, rcs, le code compte, lignes de code, abonne, sinistre, numero d abonne, numero de contrat, "
    "numero de lot, carte fidelite, loi, decret, bon n, "
    "commande, commandes, facture, factures, colis, suivi, reference, ref, recu, numero de suivi, bon, "
    "numero de commande, numero de serie, serie, modele, page, pages, produit, lot, vol, billet, reservation, "
    "isbn, issn, ean, prix, total, montant, habitants, chambre, numero client, ticket, numero de client, "
    "devis, contrat, livraison, transaction, code postal, bon de commande, article, chiffre d affaires, "
    "code promo, code barres, code produit, envoi, garantie, compteur, dossier sinistre, piece, salle, "
    "numero de facture, expedition, bordereau, carte de fidelite, carte de visite, carte memoire, voix",
    Sign.NUMBER: "mon numero, son numero, votre numero, ton numero, notre numero, au numero, nouveau numero, leur numero, "
    "numero de ma mere, numero de mon pere, numero de mon mari, numero de ma femme, numero de ma fille, numero de mon fils, "
    "numero de ma soeur, numero de mon frere",
    Sign.DOCUMENT: "numero du document, numero de document, n du document, n de document, document n, document numero",
    Sign.CODE: "code, codes, combinaison",
}
# What would be a cue in another language, as the German plural of Pass: "le code passe à 1234"; and what is of a birth
# or of passwords, but is none: "prime de naissance versée le".
NO_CUES: Final = (
    "passe a, passe au, passe aux, passe de, passe du, passe le, passe la, passe les, passe en, passe par, passe sur, "
    "passe pour, passe vous, passe vers, passe chez, passe dans, passe moi, passe ton, passe ta, passe ce, passe un, "
    "passe une, prime de naissance, prime a la naissance, prime naissance, allocation de naissance, allocation naissance, "
    "conge de naissance, conge naissance, liste de naissance, cadeau de naissance, taux de naissance, "
    "gestionnaire de mots de passe, gestionnaires de mots de passe, gestionnaire de mot de passe"
)
# Words of phrases that many mistype, and what they are not mistyped for: "le comte", "eau potable".
MISTYPED: Final = (
    "naissance anniversaire passeport compte telephone portable numero securite sociale immatriculation bancaire "
    "confidentiel verification activation validation deverrouillage connexion passe"
)
NOT_MISTYPED: Final = (
    "comte copte comptes compta passee pesse pisse pusse posse pacse pases compet passes potable numere numera "
    "passa portables"
)
