"""Names that are common where French is spoken."""

from __future__ import annotations

from typing import Final

GIVEN: Final = (
    "jean pierre michel andre philippe rene louis alain jacques bernard marcel daniel roger robert paul claude "
    "christian henri georges nicolas francois patrick gerard christophe joseph julien maurice laurent frederic eric "
    "david stephane pascal sebastien alexandre thierry olivier antoine bruno didier thomas guillaume maxime lucas "
    "hugo mathieu matthieu vincent jerome anthony kevin quentin romain florian benjamin clement valentin adrien arthur "
    "raphael gabriel leo nathan theo enzo baptiste etienne yves yann loic gilles serge herve benoit fabrice cedric "
    "gregory arnaud damien emmanuel marc denis dominique franck ludovic luc remi remy simon tristan xavier mickael "
    "marie jeanne francoise monique catherine nathalie isabelle jacqueline anne sylvie martine madeleine nicole "
    "suzanne helene christine louise marguerite denise christiane yvonne valerie sophie sandrine stephanie veronique "
    "marcelle chantal brigitte germaine celine patricia julie aurelie emilie laura camille manon lea chloe emma ines "
    "juliette alice charlotte pauline mathilde margaux clara lucie sarah agathe eva jade zoe romane elise audrey "
    "caroline virginie florence laetitia delphine corinne annie colette simone genevieve therese josephine solange "
    "odile agnes claire cecile beatrice estelle amandine melanie elodie amelie anais marion justine noemie oceane "
    "mohamed karim rachid fatima nadia samira youssef mehdi "
    "auguste augusta abel adelaide adeline adrienne albertine alexandrine alexia aline alix alphonse anatole andree "
    "angele angelique annick anouk antoinette apolline ariane aristide armand armelle arlette arsene aude augustin "
    "augustine aurelien axelle aymeric bastien benedicte berengere berthe bertrand blandine brice brieuc calixte "
    "capucine carine carole cassandre celestine christelle claudette claudine clarisse claudie clemence clotilde "
    "coline coralie coraline cyprien cyrille danny desiree donatien edgard edmond edouard eleonore eliane eliette "
    "elisa eloise emeline emeric emile emilien emmanuelle ernestine erwan eugenie eulalie evelyne fabien fanny "
    "felicie felicien felicite fernand fernande firmin flavie francine francis frederique gabin gabrielle gael gaelle "
    "gaetan gaston gautier geoffroy georgette germain ghislain ghislaine gilberte gisele godefroy gontran guenole "
    "guilhem gwenaelle gwendoline hadrien heloise hippolyte honore honorine hortense huguette hugues isaure ismael "
    "jacky jacinthe jeannine jeannot jeremie jocelyne joelle johan josee josette josiane jules julienne julietta "
    "karine katia killian laurence laurene laure laureline lauriane leana leandre leontine liliane lilian lilou loane "
    "louane louison lucette lucien lucienne lucile ludivine lydie lyse maelle maelys magali maite malo marceau "
    "marcelline margaud marielle mariette marise marthe maryline maryse maryvonne mathis maurane mauricette maxence "
    "melodie mireille morgane murielle myriam nadege natacha nelly nestor ninon noa noe noella octavie olympe oriane "
    "pascale pascaline patrice paule perrine philibert philippine priscilla raymonde regis rejane renaud reynald "
    "rodolphe rodrigue rolande romuald roselyne rosine roxane salome segolene severine sidonie simeon solene suzette "
    "suzon sylvain sylvaine sylvestre sylviane sylvette tanguy thais theophile theotime thibaud thibault thibaut "
    "timothee tiphaine titouan ugo ulysse ursule valere valery valentine vianney victorine viviane virgile xaviere "
    "yael yannis yasmina yoann yolande yvan zacharie zelie abdel abdelkader adel aicha amine amira anissa assia aziz "
    "brahim djamila driss farida farid fatou hakim imane jamila kader kamel khadija lamia latifa malika mamadou "
    "mounir mourad nabil nadir naima nasser nawel noura ousmane rania rayan reda rim sabri safia salim salima sofiane "
    "soraya tarik wassim yacine zohra"
)
AMBIGUOUS: Final = (
    "pierre jean rose marguerite claire aurore france florence marine olive ange aime desire parfait prudence clement "
    "constant victoire fleur jade perle violette gentil luc eve romane franck marc roger valentin florian dominique "
    "camille daniel christian martin leo lea eva bernard "
    "ambre basile cesar colombe come flore gaspard hilaire lambert leone line lise luce marin martial modeste noel "
    "octave prosper toussaint urbain"
)
FAMILY: Final = (
    "martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia david "
    "bertrand roux vincent fournier morel girard andre lefevre mercier dupont lambert bonnet francois martinez legrand "
    "garnier faure rousseau blanc guerin muller henry roussel nicolas perrin morin mathieu clement gauthier dumont "
    "lopez fontaine chevalier robin masson sanchez gerard nguyen boyer denis lemaire duval joly gautier roger roche "
    "roy noel meyer lucas meunier jean perez marchand dufour blanchard marie barbier brun dumas brunet schmitt leroux "
    "colas fernandez renard arnaud rolland caron aubert giraud leclerc vidal bourgeois renaud lemoine picard gaillard "
    "philippe leclercq lacroix fabre dupuis olivier rodriguez da-silva hubert louis charles guillot riviere le-gall"
)
TITLES: Final = "monsieur madame mademoiselle mme mlle m dr docteur pr professeur maitre me mr mgr"
NAMED: Final = (
    "s'appelle, son nom est, nom de famille, prenom, nomme, nommee, nom complet, "
    "nom du patient, titulaire, titulaire du compte, cordialement, nom de jeune fille, bien a vous, amicalement"
)
SELF: Final = "je m'appelle, m'appelle, mon nom est, mon nom c'est"
LABELS: Final = "vous parlez a, parler a, a prevenir, personne a prevenir, represente par, de la part de, au nom de, resultats de, participants, titulaire, bail, a l attention de, nom, patient, patiente, locataire, assure, assuree, cliente, contact en cas d'urgence, contact, bulletin de paie de"
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
