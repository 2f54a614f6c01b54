"""Words that stand before and behind names where French is spoken."""

from __future__ import annotations

from typing import Final

TITLES: Final = "monsieur madame mademoiselle mme mlle m dr docteur pr professeur maitre me mr mgr mesdames messieurs mesdemoiselles mmes mlles mm sieur dames"
SEVERAL: Final = "mesdames messieurs mesdemoiselles mmes mlles mm"
NAMED: Final = (
    "s'appelle, son nom est, nom de famille, prenom, nomme, nommee, nom complet, "
    "nom de l'eleve, nom de la patiente, nom du salarie, nom de la salariee, nom du client, nom de la cliente, "
    "nom du titulaire, nom du conducteur, nom de la conductrice, nom du locataire, nom de l'assure, nom de l'assuree, "
    "nom de naissance, nom d'usage, nom patronymique, nom marital, nom de l'enfant, nom du medecin, nom de la mere, "
    "nom du pere, nom du conjoint, nom du beneficiaire, nom de l'employe, nom du passager, "
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
    "interlocutrice, assure principal, vu par, valide par, verifie par, relu par, prepare par, saisi par, cree par, "
    "recu par, remis a, suivi par, equipe, absents, absentes, absent, absente, excuses, excuse, excusee, invites, "
    "intervenant, intervenante, intervenants, rapporteur, rapporteuse, secretaire de seance, president de seance, "
    "presidente de seance, referent, referente, auteur, autrice, auteurs, nom d'usage, nom d'epouse, "
    "nom marital, nom patronymique, nom usuel, cc, temoin, temoins, greffier, greffiere, juge, "
    "notaire, huissier, expert, chauffeur, livreur, livreuse, animateur, animatrice, formateur, formatrice, "
    "locataires, proprietaires, demandeurs, defendeurs, requerant, requerante, plaignant, plaignante, mis en cause, "
    "mise en examen, suspect, suspecte, victime, praticien, praticienne, chirurgien, anesthesiste, infirmier, "
    "infirmiere, demande par, demandeur, adresse par, operateur, operatrice, abonne, abonnee, souscripteur, "
    "souscriptrice, stagiaire, resident, residente, tutrice, curateur, curatrice, parrain, marraine, garant, garante"
)
GREETINGS: Final = "cher, chere, bonjour, salut"
INTRODUCED: Final = "je suis, c'est, ici, merci, et, avec, de, par, chez"
ROLES: Final = (
    "demandeur demanderesse defendeur prevenu victime temoin soussigne soussignee avocat avocate juge mari epouse epoux frere sœur fils fille mere pere "
    "collegue voisin voisine gerant gerante directeur directrice infirmier infirmiere medecin"
)
CLOSINGS: Final = "cordialement, bien cordialement, bien a vous, salutations, sinceres salutations, amicalement, bonne journee, respectueusement"

# Of whom one tells by the family name alone, behind an article: "l'adjudant Bernier", "la juge Perrin".
RANKS: Final = (
    "adjudant adjudante sergent sergente caporal caporale brigadier brigadiere lieutenant lieutenante capitaine "
    "commandant commandante colonel colonelle general generale major marechal gendarme commissaire inspecteur "
    "inspectrice enqueteur enquetrice agent agente officier officiere gardien gardienne policier policiere soldat "
    "amiral aspirant aspirante surveillant surveillante "
    "juge procureur procureure avocat avocate greffier greffiere substitut huissier huissiere notaire batonnier "
    "batonniere magistrat magistrate president presidente mediateur mediatrice "
    "infirmier infirmiere medecin chirurgien chirurgienne interne kine kinesitherapeute osteopathe dentiste "
    "anesthesiste psychologue psychiatre cardiologue dermatologue pediatre radiologue gynecologue ophtalmologue "
    "pharmacien pharmacienne orthophoniste veterinaire ambulancier ambulanciere soignant soignante "
    "depute deputee senateur senatrice prefet prefete "
    "instituteur institutrice prof proviseur proviseure doyen doyenne recteur rectrice "
    "abbe pasteur cure eveque cardinal rabbin imam "
    "oncle tante tonton tata tatie papi papy mamie"
)
# Before a name that is well known: others stand behind these, too, as in "la directrice Marketing".
OFFICES: Final = (
    "souscripteur souscriptrice titulaire assure assuree emprunteur emprunteuse coemprunteur matelot marin acheteur acheteuse vendeur vendeuse "
    "directeur directrice architecte journaliste geometre syndic concierge gerant gerante arbitre entraineur coach "
    "prevenu prevenue temoin suspect suspecte accuse accusee plaignant plaignante detenu detenue defendeur "
    "demandeur defenderesse demanderesse requerant requerante intime appelant appelante soussigne soussignee "
    "conducteur conductrice passager passagere locataire proprietaire bailleur bailleresse client cliente patient "
    "patiente eleve etudiant etudiante candidat candidate salarie salariee employe employee collegue voisin voisine "
    "stagiaire technicien technicienne facteur factrice cousin cousine neveu niece confrere consoeur ministre maire "
    "principal principale secretaire conseiller conseillere expert experte"
)
# What may follow a rank before the name: "le juge d'instruction Perrin", "l'adjudant-chef Bernier".
OF_RANKS: Final = (
    "chef, major, principal, principale, divisionnaire, adjoint, adjointe, general, generale, liberal, liberale, "
    "stagiaire, referent, referente, traitant, traitante, des logis, de la paix, d instruction, des enfants, "
    "de la republique, de police, de gendarmerie, de justice, de garde, aux affaires familiales, "
    "d ecole, de l hopital, du labo, d astreinte, de permanence, colonel, commis d office, regionale, regional, "
    "municipal, municipale, en chef, de bord, de sante, de recherche, des ventes, de la mairie, civil, civile, communale, communal, departementale, departemental, federale, federal, nationale, national, cantonale, cantonal, provinciale, provincial, sociale, social, commerciale, commercial, pedagogique, technique, scolaire, executive, executif, bancaire, clientele, fiscale, fiscal, sportif, sportive, artistique, juridique, financiere, financier"
)
# Of several people of one name, or of what is called by one: "la famille Robin", "l'affaire Delmas".
OF_A_FAMILY: Final = "denomme denommee prenomme surnomme famille epoux consorts veuve couple freres soeurs indivision succession menage"
AFFAIRS: Final = "affaire proces dossier cas heritiers enfants parents fratrie"
# Before the name of somebody who is spoken to: "merci Teixeira, tu gères".
CALLED: Final = (
    "merci bravo desole desolee ok salut bonjour bonsoir coucou allo dis ecoute oui non tiens he eh felicitations "
    "bienvenue adieu hello courage ciao dac parfait super"
)
# Before the name of somebody who is spoken of: "selon Delmas", "rappelle Delmas".
SPOKEN_OF: Final = (
    "certain certaine ici selon apres rappelle rappeler rappelez appelle appeler previens prevenir prevenez contacte contacter interroge "
    "interroger entendu confie dixit remercie remercier convoquer convoque relancer relance preciser repond "
    "explique affirme declare ajoute conclut"
)
# What things are called by as well: les Renault.
BRANDS: Final = (
    "renault peugeot citroen champagne bourgogne picard carrefour leclerc michelin pages vosges paris noel avril "
    "janvier boulanger darty gaumont lacoste bouygues casino hug chanel dior ricard pernod hermes cartier"
)
# Family names that behind a given name, in small letters, may be any word of the sentence as well.
WORDS: Final = (
    "bon bonne trouve page pages janvier mignon gentil belle gros gris rouge violet sage courtois constant "
    "content parent parents voisin cousin paris normand neveu tardif vilain servant combe combes marchais begue "
    "petit blanc brun roux blond grand court noel avril mai mars ville fontaine bourgeois champion coutant "
    "croix cros faucon faux haut bas beau bel rival rivale suisse lange cher juste vrai clair long dur sol real "
    "costas van den der franc noble vaillant sauvage romain rebours trouver rose dore durant saint porte pastor "
    "nord dix sera strong key price mesa casa toro luna rico cruz blanco general union suite sire sow bah barry "
    "donner font perdue tait piquer raucher borner grande grosse gal main marin harder forte humble lent malin "
    "machin gay leu mur mure muse royal rogner roder rader ray sauter senior sonne tan thon crane bras bosse cretin "
    "breton catalan chauvin chretien golden lance laine lever milan neveux nobles pole porter ragot roman rosse "
    "temple travers vitale vives fichet bader venter justice case parant barre barbe begum appel allais ames gant "
    "gage mach massa mari mares negro preux pries ries risse roll saura sommer tolle villa eden iles islam look card "
    "cash rock smart styles short stock stocker ring king green carton lamas legal honore self rush fox carter "
    "winter santos tardy signe lard serre serres salles "
)
# Family names that are trades as well: a rank may be one's, too, as in "le chef cuisinier".
TRADES: Final = (
    "marchand chevalier boucher boulanger charpentier cuisinier fournier masson meunier mercier pecheur "
    "forestier messager carrier potier tailleur couturier vacher berger vigneron tisserand tissier tavernier "
    "granger portier cavalier guerrier valet clerc moine pasteur comte duc prieur maitre page jardinier marin "
    "pelletier menager tournier marechal forgeron prevost sellier faucheux chapelier templier procureur charron "
    "cellier "
)
# Given names that are words of other languages, or family names as well, and in French hardly anything else.
FIRST: Final = (
    "bernard daniel franck guy jean leon luc lucas marc martin paul roger victor aimee alexandria charlotte claire "
    "marguerite marie camille dominique tristan isaac denis benjamin christian clement florence julien philippe "
    "valerie valentin noemie gaspard mathis leo lea eva nina lola anna emma rose louise robin romain simon hugo oscar "
    "sacha solene yan jade ines chris alexandrie olivie nath"
)
# Before the name of a street, a school or a station, which is somebody's of long ago.
WAYS: Final = (
    "rue avenue boulevard place chemin impasse quai allee lycee ecole college gare hopital metro stade square pont "
    "saint sainte residence station clinique musee theatre universite prix cite villa route bd av"
)
# What ends as words for people do, and has the name of somebody behind it as well: le secteur Martin.
NO_AGENTS: Final = (
    "quartier chantier papier atelier escalier sentier dossier cahier clavier courrier fichier metier levier gravier palier "
    "panier acier laurier calendrier fevrier janvier dernier premier particulier regulier entier mobilier immobilier hier "
    "lier tablier bouclier collier clocher pilier terrier etrier beaujolais prunier pommier cerisier olivier figuier "
    "voilier petrolier evier gibier luminaire vulgaire plumier cendrier bourbier damier foyer vivier bustier pallier pompier-volontaire "
    "lueur sueur vigueur rigueur longueur langueur liqueur masseur-cadre classeur "
    "moteur secteur valeur couleur hauteur longueur largeur chaleur douleur odeur fleur tracteur "
    "ordinateur aspirateur refrigerateur congelateur radiateur televiseur serveur moniteur lecteur "
    "compteur facteur vecteur transporteur constructeur editeur fournisseur rumeur faveur saveur vapeur "
    "erreur ampleur grandeur profondeur ascenseur interrupteur detecteur capteur accelerateur croiseur "
    "fontaine semaine domaine douzaine centaine quinzaine chaine plaine haine laine veine peine migraine "
    "scene lumiere matiere riviere frontiere carriere maniere barriere priere croisiere poussiere biere "
    "cafetiere affaire commune etude question enquete liste piste revue marque gente vente rente tente "
    "attente entente plante pente fente dialogue catalogue langue vague digue ligue fatigue drogue vogue "
    "figue orgue salaire bestiaire imprimerie biscuiterie pere mere galere colere misere croisere "
    "atmosphere sphere critere caractere mystere ministere cimetiere ere fougere notoriete brasserie "
    "variante constante tolerante suivante restaurant carburant montant instant enseignante soixante "
    "quarante cinquante trente ambiance detente patente mercante italienne parisienne europeenne antienne "
    "ancienne cardinale indienne "
)
ADJECTIVES: Final = (
    "general generale principal adjoint breton bretonne normand catalan romain flamand picard lorrain allemand portugais rouge vert "
    "royal national lombard bourguignon champenois provencal savoyard gascon suisse francais belge espagnol langevin noir noire "
    "blanche junior senior marketing clientele etoile commercial commun moderne"
)
# What is called as somebody is, and sells something.
FIRMS: Final = (
    "leroy merlin, yves rocher, louis vuitton, nina ricci, guy hoquet, franck provost, camille albane, jacques dessange, "
    "christian dior, marie blachere, guy degrenne, daniel wellington, jean coutu, louis pion, "
    "yves thuries, marc orian, alain afflelou, jeff bruges, thierry mugler, "
    "paul ricard, calvin klein, tommy hilfiger, ralph lauren, hugo boss, "
    "etienne aigner, claudie pierlot, gerard darel, stephane plaza"
)
