"""Names that are common where German is spoken."""

from __future__ import annotations

from typing import Final

GIVEN: Final = (
    "peter michael thomas andreas wolfgang klaus jurgen gunter stefan christian uwe werner horst frank dieter manfred "
    "gerhard hans bernd thorsten mathias matthias helmut walter heinz martin jorg rolf jens sven alexander jan rainer "
    "holger karl dirk joachim ralf carsten herbert oliver wilhelm kurt markus heinrich harald paul hermann norbert "
    "siegfried volker olaf marco sebastian florian daniel tobias felix maximilian lukas jonas leon finn elias noah "
    "luis niklas moritz philipp fabian simon tim julian johannes benjamin dominik kevin dennis marcel patrick bjorn "
    "timo lars kai nils torsten detlef udo lothar friedrich ludwig johann georg konrad rudolf ulrich reinhard eberhard "
    "ursula karin helga sabine ingrid renate monika susanne gisela petra birgit andrea brigitte claudia erika christa "
    "elke stefanie gertrud elisabeth maria angelika heike gabriele kathrin ilse nicole anja barbara hildegard martina "
    "jutta silke katharina ulrike marion sandra anna julia lena laura sarah lisa sophie marie leonie hannah mia emma "
    "lea johanna clara luisa charlotte amelie greta frieda ida mathilda nele jana melanie daniela christina christiane "
    "kerstin tanja simone nadine yvonne katja anke antje britta cornelia dagmar doris eva franziska gudrun hannelore "
    "heidi ingeborg irmgard kirsten kristin margarete margit regina rosemarie ruth sigrid silvia sonja svenja ute "
    "adelheid adolf agnes albrecht alfons alfred alois anneliese anselm anton arno artur astrid axel bastian benedikt benno berta "
    "bertram bettina birgit birte bjorn brunhilde burkhard cacilia carsten christa christel clemens corinna cornelia dagmar detlef "
    "detlev dietmar dirk dorothea eberhard eckhard edeltraud egon elfriede elke elmar erhard erika erna ernst erwin eugen eva ewald "
    "felix ferdinand florian franz franziska frieda friederike gabi gerda gerd gerhard gerlinde gertrud gisela gottfried gottlieb "
    "gregor gudrun guido gunnar gunter hanna hannelore hannes harald hartmut hedwig heidrun heiko heiner helga helmut henning "
    "henrike herta hilde hildegard holger horst hubert hugo ilona ilse ines inge ingeborg ingo ingrid irmgard irmtraud isolde jana "
    "jens joachim jochen johanna jorg jorn josef josefine jutta karin karsten katharina kathrin katja klara klaus konstantin korbinian "
    "kornelia kunigunde lars leni leonie leopold liesel lieselotte lothar lukas lutz magdalena manfred manuela margarete margit "
    "margot marianne marlies marlene mathilde matthias mechthild merle mia mirko monika moritz nadine nils norbert olaf ortrud oskar "
    "ottilie ottokar petra pia quirin rainer ralf reiner reinhard reinhold renate roland rosemarie rudi rudolf rudiger sabine sebastian "
    "severin siegfried sieglinde sigrid silke silvia stefan steffen susanne svenja tanja thea theodor theresia thorsten till tilo "
    "timo tobias torben torsten traudl udo ulrich ulrike ursula uschi uwe valentin veit vinzenz volker waldemar waltraud werner "
    "wilfried wilhelm willi winfried wolfgang wolfram xaver yvonne zita "
    "vanessa verena waltraud wiebke annette beate mehmet mustafa ayse fatma emre yusuf elif "
    "constanze enno nuray adriane alexei frida grete edelgard rosmarie dimitri hellmuth heimo janett marlen jolanta "
    "liesbeth elsbeth liesl lisbeth hannelies irmi resi sepp xaverl alina alwin anett annabell annelie annemarie "
    "annett annika ansgar arne armin beatrix bernhard birgitta brigitta carina carolin celina christof christoph "
    "claas claus cordula dietrich dorothee ekkehard else emil emilia engelbert erich erik fabienne felicitas franka "
    "frauke frederik friedemann friedericke friedhelm fritz gebhard gerold gerta gertraud gesa gesine giselher gitta "
    "gretel gunda gunther gustav hartwig hella hellmut hendrik henriette henrik hermine hilmar ilka imke ina isabell "
    "ivonne janina jannik jasmin juliane justus karina karla karolin karoline kathe katrin kilian klemens konstanze "
    "kordula laurenz leander lennard lennart leonhard liane lilli lina liselotte lorenz lotte luca magda maik maike "
    "maja malte mara mareike maren marga margarethe margitta margrit marika marita marlis marten meike meinhard "
    "melina michaela mila mirja nadja natascha niels niko nikolai nikolaus otto regine romy ronja ronny roswitha "
    "sandro sascha sibylle siegbert siegmund sofie steffi susann svea swantje sybille tatjana thilo thorben tilman "
    "traute traudel ulf ursel veronika viktor viktoria volkmar walburga waltraut wendelin wilhelmine yannick ahmet "
    "aleksandra aylin bartosz beata dorota emine enes fatih goran hakan halina hasan hatice huseyin ivana jelena "
    "kamil kemal krzysztof malgorzata marek mehtap meryem milena nermin nikola osman pawel piotr rados sevgi slavica "
    "svetlana tomasz tugba ufuk vesna wojciech yasemin zeynep zoran urs ueli vreni kobi"
)
AMBIGUOUS: Final = (
    "frank ernst wolf august roman mark rose linde heide viola max kai jan tim ulla bernd luis ida nele lea marco "
    "christian martin walter herbert konrad marion marie sonja regina karl kurt emma ute georg paul ludwig "
    "bert bodo falk inga kuno levin linus marius milan mira ole peer sina uli uta can reto beat regula"
)
FAMILY: Final = (
    "muller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter "
    "klein wolf schroder schroeder neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt werner "
    "schmitz krause meier lehmann schmid schulze maier kohler herrmann konig walter mayer huber kaiser fuchs peters "
    "lang scholz moller weiss jung hahn schubert vogel friedrich keller gunther frank berger winkler roth beck "
    "lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus martin schumacher kramer vogt stein "
    "jager otto sommer gross seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kuehn pohl "
    "engel horn busch bergmann thomas voigt sauer arnold wolff pfeiffer mustermann yilmaz kaya demir"
)
TITLES: Final = "herr herrn frau familie eheleute fraulein dr prof professor doktor hr fr"
NAMED: Final = (
    "name ist, heisst, heißt, heiße, namens, vorname, nachname, familienname, geburtsname, "
    "mit freundlichen grußen, mit freundlichen grussen, name des patienten, karteninhaber, kontoinhaber, kontoinhaberin, "
    "karteninhaberin, sein name ist, ihr name ist, viele grusse, viele gruße, beste gruße, beste grusse"
)
SELF: Final = "mein name ist, ich heisse, ich heiße"
LABELS: Final = "hier spricht, sie sprechen mit, sprechen mit, verbinden mit, arztbrief zu, befund von, befund zu, im auftrag von, vertreten durch, diktat zu, teilnehmer, teilnehmerin, inhaber, inhaberin, zu handen, ansprechpartnerin ist, ansprechpartner ist, name, patient, patientin, pat, person, kind, mieter, mieterin, kunde, kundin, versicherter, notfallkontakt, ansprechpartner, ansprechpartnerin, kontakt"
MARKED: Final = (
    "gast, reisender, reisende, passinhaber, passinhaberin, beschuldigter, beschuldigte, kontoinhaber, anwesend, "
    "anwesende, abwesend, entschuldigt, schuldner, schuldnerin, glaubiger, kaufer, kauferin, verkaufer, "
    "verkauferin, vermieter, vermieterin, passdaten, mutter, vater, ehegatte, empfanger, empfangerin, absender, "
    "absenderin, bewerber, bewerberin, schuler, schulerin, mitarbeiter, mitarbeiterin, arbeitnehmer, "
    "arbeitnehmerin, eigentumer, eigentumerin, halter, halterin, fahrer, fahrerin, erblasser, erbe, betreuer, "
    "betreuerin, bevollmachtigter, unterzeichner, unterschrift, gez, versicherte person, mitversichert, arzt, "
    "arztin, gutachter, gutachterin, auftraggeber, mandant, mandantin, gemeldet durch"
)
GREETINGS: Final = "liebe, lieber, hallo, hi"
INTRODUCED: Final = "ich bin, hier ist, hier spricht, gruße, gruß, hi, von, mit, bei, und"
ROLES: Final = (
    "klager klagerin beklagter beklagte beklagten zeuge zeugin zeugen angeklagter angeklagte angeklagten opfer anwalt "
    "anwaltin rechtsanwalt rechtsanwaltin richter richterin pfleger schwester bruder ehefrau ehemann tochter sohn mutter vater onkel tante kollege kollegin "
    "kollegen nachbar nachbarin chef chefin geschaftsfuhrer geschaftsfuhrerin sprecher sprecherin burgermeister "
    "burgermeisterin lehrer lehrerin bewohner bewohnerin antragsteller antragstellerin versicherte versicherter klientin "
    "klient hausarzt hausarztin oberarzt oberarztin notar notarin gez"
)
CLOSINGS: Final = (
    "mit besten grußen, mit besten grussen, mit freundlichen grußen, mit freundlichen grussen, freundliche gruße, viele gruße, beste gruße, liebe gruße, herzliche gruße, "
    "mfg, vg, lg, bg, hochachtungsvoll, gruß, schone gruße"
)
