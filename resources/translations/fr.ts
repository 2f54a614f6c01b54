<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ApplicationWiring</name>
    <message>
        <source>Soundlock did not end properly the last time. What was finished is kept, and what was cut off can be resumed. A report stays on this computer; nothing was sent.</source>
        <translation>Soundlock ne s’est pas fermé correctement la dernière fois. Ce qui était terminé est conservé, et ce qui a été coupé peut être repris. Un rapport reste sur cet ordinateur&#xa0;; rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>AuthorityField</name>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Choose a certificate, or drop one here</source>
        <translation>Choisir un certificat, ou en déposer un ici</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Ne plus s’y fier</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>valable jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Tag the selected recordings</source>
        <translation>Étiqueter les enregistrements sélectionnés</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiqueter</translation>
    </message>
    <message>
        <source>Put the tag on the selected recordings</source>
        <translation>Mettre l’étiquette sur les enregistrements sélectionnés</translation>
    </message>
    <message>
        <source>Put the selected recordings into a collection</source>
        <translation>Ranger les enregistrements sélectionnés dans une collection</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nom de la collection</translation>
    </message>
    <message>
        <source>&amp;Put there</source>
        <translation>&amp;Ranger</translation>
    </message>
    <message>
        <source>Put the selected recordings into this collection</source>
        <translation>Ranger les enregistrements sélectionnés dans cette collection</translation>
    </message>
    <message>
        <source>A recording that is being transcribed stays in the list. Cancel it first.</source>
        <translation>Un enregistrement en cours de transcription reste dans la liste. Annulez d’abord la transcription.</translation>
    </message>
    <message numerus="yes">
        <source>Moved to the trash: %n.</source>
        <translation>
            <numerusform>%n enregistrement déplacé vers la corbeille.</numerusform>
            <numerusform>%n enregistrements déplacés vers la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back in the library: %n.</source>
        <translation>
            <numerusform>%n enregistrement remis dans la bibliothèque.</numerusform>
            <numerusform>%n enregistrements remis dans la bibliothèque.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkExporting</name>
    <message>
        <source>Choose the folder for the transcripts; they are not encrypted there</source>
        <translation>Choisir le dossier des transcriptions&#xa0;; elles n’y sont pas chiffrées</translation>
    </message>
    <message numerus="yes">
        <source>Transcripts written to “{name}”: %n.</source>
        <translation>
            <numerusform>%n transcription enregistrée dans «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>%n transcriptions enregistrées dans «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings without a text were left out: %n.</source>
        <translation>
            <numerusform>%n enregistrement sans texte a été laissé de côté.</numerusform>
            <numerusform>%n enregistrements sans texte ont été laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Casting</name>
    <message>
        <source>Nobody is named in this transcript. Name its speakers first.</source>
        <translation>Personne n’est nommé dans cette transcription. Nommez d’abord les locuteurs.</translation>
    </message>
</context>
<context>
    <name>ChapterList</name>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Chan&amp;ge keys…</source>
        <translation>&amp;Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Choose other keys in the settings</source>
        <translation>Choisir d’autres raccourcis dans les paramètres</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this sheet</source>
        <translation>Fermer cet aide-mémoire</translation>
    </message>
</context>
<context>
    <name>ChoosingVoices</name>
    <message>
        <source>{voice} reads from now on.</source>
        <translation>{voice} lit désormais.</translation>
    </message>
    <message>
        <source>Choose the folder of a voice</source>
        <translation>Choisir le dossier d’une voix</translation>
    </message>
    <message>
        <source>Delete the voice “{name}”?</source>
        <translation>Supprimer la voix «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its files are deleted from Soundlock&apos;s own folder, with all speakers that it has.</source>
        <translation>Ses fichiers sont supprimés du dossier de Soundlock, avec tous les locuteurs qu’elle contient.</translation>
    </message>
    <message>
        <source>The folder that it came from is not touched.</source>
        <translation>Le dossier d’où elle vient n’est pas touché.</translation>
    </message>
    <message>
        <source>&amp;Delete the voice</source>
        <translation>&amp;Supprimer la voix</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser en l’état</translation>
    </message>
</context>
<context>
    <name>CloudConsent</name>
    <message>
        <source>Let texts go to {vendor}?</source>
        <translation>Laisser partir des textes vers {vendor}&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody has checked these facts for half a year. Read the vendor&apos;s own pages, too.</source>
        <translation>Personne n’a vérifié ces indications depuis six mois. Lisez aussi les pages du fournisseur.</translation>
    </message>
    <message>
        <source>What the vendor does with texts</source>
        <translation>Ce que le fournisseur fait des textes</translation>
    </message>
    <message>
        <source>Where texts are worked on</source>
        <translation>Où les textes sont traités</translation>
    </message>
    <message>
        <source>Where texts are worked on:</source>
        <translation>Où les textes sont traités&#xa0;:</translation>
    </message>
    <message>
        <source>Number of your instance at the vendor</source>
        <translation>Numéro de votre instance chez le fournisseur</translation>
    </message>
    <message>
        <source>Texts that are marked as sensitive need all of these contracts.</source>
        <translation>Les textes marqués comme sensibles exigent tous ces contrats.</translation>
    </message>
    <message>
        <source>You agree for a year, or until these facts change, and can take it back at any time.</source>
        <translation>Votre accord vaut un an, ou jusqu’à ce que ces indications changent, et vous pouvez le retirer à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Let nothing leave</source>
        <translation>Ne rien laisser sortir</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>J’&amp;accepte</translation>
    </message>
    <message>
        <source>Switch the voices of this vendor on</source>
        <translation>Activer les voix de ce fournisseur</translation>
    </message>
</context>
<context>
    <name>CloudDialog</name>
    <message>
        <source>Cloud voices</source>
        <translation>Voix du cloud</translation>
    </message>
    <message>
        <source>Every voice that you hear speaks on this computer. If you want, voices of a vendor on the net speak, too. Then the text leaves this computer, never sound, and only after what identifies people was taken out of it and you saw what is left.</source>
        <translation>Toutes les voix que vous entendez parlent sur cet ordinateur. Si vous le voulez, les voix d’un fournisseur en ligne parlent aussi. Alors le texte quitte cet ordinateur, jamais le son, et seulement une fois retiré ce qui identifie des personnes et après que vous avez vu ce qui reste.</translation>
    </message>
    <message>
        <source>The offline switch is on in the settings: nothing leaves.</source>
        <translation>Le mode hors ligne est activé dans les réglages&#xa0;: rien ne sort.</translation>
    </message>
    <message>
        <source>&amp;Show the vendors</source>
        <translation>&amp;Montrer les fournisseurs</translation>
    </message>
    <message>
        <source>List the vendors that can be used</source>
        <translation>Énumérer les fournisseurs utilisables</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Switch &amp;on…</source>
        <translation>&amp;Activer…</translation>
    </message>
    <message>
        <source>Switch the chosen vendor&apos;s voices on or off</source>
        <translation>Activer ou désactiver les voix du fournisseur choisi</translation>
    </message>
    <message>
        <source>&amp;Key…</source>
        <translation>&amp;Clé…</translation>
    </message>
    <message>
        <source>Add the key of your account, or replace it</source>
        <translation>Ajouter la clé de votre compte, ou la remplacer</translation>
    </message>
    <message>
        <source>&amp;Test the key</source>
        <translation>&amp;Tester la clé</translation>
    </message>
    <message>
        <source>Try the key by requests that cost nothing</source>
        <translation>Essayer la clé par des requêtes gratuites</translation>
    </message>
    <message>
        <source>Re&amp;move the key…</source>
        <translation>Ret&amp;irer la clé…</translation>
    </message>
    <message>
        <source>Remove the key from this computer</source>
        <translation>Retirer la clé de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Have it deleted</source>
        <translation>Faire su&amp;pprimer</translation>
    </message>
    <message>
        <source>Have the vendor delete what it may still keep of you</source>
        <translation>Faire supprimer par le fournisseur ce qu’il peut encore garder de vous</translation>
    </message>
    <message>
        <source>&amp;Private connection…</source>
        <translation>Connexion pri&amp;vée…</translation>
    </message>
    <message>
        <source>Reach the vendor by a host or a proxy of your own</source>
        <translation>Joindre le fournisseur par un hôte ou un proxy à vous</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Règles…</translation>
    </message>
    <message>
        <source>Choose what is taken out of a text before it leaves</source>
        <translation>Choisir ce qui est retiré d’un texte avant son départ</translation>
    </message>
    <message>
        <source>Show to where each vendor is sent what, by the code that sends it</source>
        <translation>Montrer ce qui est envoyé à chaque fournisseur et où, d’après le code qui l’envoie</translation>
    </message>
    <message>
        <source>What is s&amp;ent…</source>
        <translation>Ce qui est &amp;envoyé…</translation>
    </message>
    <message>
        <source>&amp;What left…</source>
        <translation>Ce qui est &amp;sorti…</translation>
    </message>
    <message>
        <source>Show what left this computer</source>
        <translation>Montrer ce qui a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Désactiver</translation>
    </message>
</context>
<context>
    <name>CloudKey</name>
    <message>
        <source>Key for {vendor}</source>
        <translation>Clé pour {vendor}</translation>
    </message>
    <message>
        <source>Paste the key of your account. It is tried first, by requests without cost, and kept in the keychain of this computer or encrypted in the library. An old key stays until the new one works.</source>
        <translation>Collez la clé de votre compte. Elle est d’abord essayée, par des requêtes sans frais, puis conservée dans le trousseau de cet ordinateur ou chiffrée dans la bibliothèque. Une ancienne clé reste jusqu’à ce que la nouvelle fonctionne.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>Read the key from a file</source>
        <translation>Lire la clé dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>&amp;Try and keep</source>
        <translation>&amp;Essayer et garder</translation>
    </message>
    <message>
        <source>Try the key, and keep it if it works</source>
        <translation>Essayer la clé, et la garder si elle fonctionne</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Collez d’abord une clé.</translation>
    </message>
    <message>
        <source>Key file of the vendor</source>
        <translation>Fichier de clé du fournisseur</translation>
    </message>
</context>
<context>
    <name>CloudNotice</name>
    <message>
        <source>Sent to {vendor}: “Read” shows exactly what would leave, and nothing does before you agree. Passages are marked, not words: the vendor does not tell when each is heard.</source>
        <translation>Envoyé à {vendor}&#xa0;: «&#xa0;Lire&#xa0;» montre exactement ce qui partirait, et rien ne part avant votre accord. Ce sont des passages qui sont marqués, pas des mots&#xa0;: le fournisseur ne dit pas quand chacun est entendu.</translation>
    </message>
</context>
<context>
    <name>CloudRecord</name>
    <message>
        <source>What left this computer</source>
        <translation>Ce qui a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>Far more left today than usual. Look at what it was.</source>
        <translation>Bien plus que d’habitude est sorti aujourd’hui. Regardez ce que c’était.</translation>
    </message>
    <message>
        <source>Which vendor</source>
        <translation>Quel fournisseur</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Export, &amp;signed…</source>
        <translation>Exporter, &amp;signé…</translation>
    </message>
    <message>
        <source>Write the whole record to a file, signed by the library</source>
        <translation>Écrire tout le registre dans un fichier, signé par la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Characters: {characters}, {cost}.</source>
        <translation>Caractères&#xa0;: {characters}, {cost}.</translation>
    </message>
    <message>
        <source>Nothing left for this vendor.</source>
        <translation>Rien n’est sorti vers ce fournisseur.</translation>
    </message>
    <message>
        <source>Nothing ever left this computer by cloud voices.</source>
        <translation>Rien n’a jamais quitté cet ordinateur par des voix du cloud.</translation>
    </message>
    <message>
        <source>Where to write the record</source>
        <translation>Où écrire le registre</translation>
    </message>
</context>
<context>
    <name>CloudRules</name>
    <message>
        <source>What is taken out of a text</source>
        <translation>Ce qui est retiré d’un texte</translation>
    </message>
    <message>
        <source>Before a text goes to a cloud voice, this becomes of what identifies people:</source>
        <translation>Avant qu’un texte parte vers une voix du cloud, voici ce que devient ce qui identifie des personnes&#xa0;:</translation>
    </message>
    <message>
        <source>Kinds of personal data</source>
        <translation>Types de données personnelles</translation>
    </message>
    <message>
        <source>In &amp;ordinary texts</source>
        <translation>Dans les textes &amp;ordinaires</translation>
    </message>
    <message>
        <source>In &amp;sensitive texts</source>
        <translation>Dans les textes &amp;sensibles</translation>
    </message>
    <message>
        <source>Your own terms, whatever their case: they are found in texts and in transcripts. Only your library knows them, encrypted.</source>
        <translation>Vos propres termes, en majuscules ou minuscules&#xa0;: ils sont trouvés dans les textes et les transcriptions. Seule votre bibliothèque les connaît, chiffrés.</translation>
    </message>
    <message>
        <source>A model that was trained to find names finds more than the lists do. It comes as a folder, and works on this computer. Nothing is fetched from anywhere.</source>
        <translation>Un modèle entraîné à trouver des noms en trouve plus que les listes. C’est un dossier, et il travaille sur cet ordinateur. Rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Ordinary: {ordinary} · Sensitive: {sensitive}</source>
        <translation>Ordinaire&#xa0;: {ordinary} · Sensible&#xa0;: {sensitive}</translation>
    </message>
</context>
<context>
    <name>CloudSent</name>
    <message>
        <source>What each vendor is sent</source>
        <translation>Ce qui est envoyé à chaque fournisseur</translation>
    </message>
    <message>
        <source>Hosts, requests and promises of each vendor</source>
        <translation>Adresses, requêtes et promesses de chaque fournisseur</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
</context>
<context>
    <name>CloudSpeaking</name>
    <message>
        <source>This vendor offers no voice to your account.</source>
        <translation>Ce fournisseur n’offre aucune voix à votre compte.</translation>
    </message>
    <message>
        <source>Kept in the library as “{title}”.</source>
        <translation>Conservé dans la bibliothèque sous «&#xa0;{title}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CloudSpeech</name>
    <message>
        <source>Speak with a cloud voice</source>
        <translation>Parler avec une voix du cloud</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Model of the voice</source>
        <translation>Modèle de la voix</translation>
    </message>
    <message>
        <source>This text is se&amp;nsitive</source>
        <translation>Ce texte est se&amp;nsible</translation>
    </message>
    <message>
        <source>It goes only where contracts cover it, and more of it is taken out</source>
        <translation>Il ne va que là où des contrats le couvrent, et l’on en retire davantage</translation>
    </message>
    <message>
        <source>Say what is taken out with a &amp;voice of this computer</source>
        <translation>Dire ce qui est retiré avec une &amp;voix de cet ordinateur</translation>
    </message>
    <message>
        <source>It is heard as it was written, and never leaves</source>
        <translation>On l’entend tel qu’il est écrit, et il ne part jamais</translation>
    </message>
    <message>
        <source>Exactly what is sent</source>
        <translation>Exactement ce qui est envoyé</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Ce qui sortirait</translation>
    </message>
    <message>
        <source>This text is se&amp;nsitive, as its recording is marked</source>
        <translation>Ce texte est se&amp;nsible, comme l’indique son enregistrement</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Send nothing, or stop speaking</source>
        <translation>Ne rien envoyer, ou cesser de parler</translation>
    </message>
    <message>
        <source>Send and &amp;keep</source>
        <translation>Envoyer et &amp;garder</translation>
    </message>
    <message>
        <source>Send it, and keep the sound in the library</source>
        <translation>Envoyer, et garder le son dans la bibliothèque</translation>
    </message>
    <message>
        <source>Send and &amp;hear</source>
        <translation>Envoyer et &amp;écouter</translation>
    </message>
    <message>
        <source>Send it, and hear it now</source>
        <translation>Envoyer, et écouter maintenant</translation>
    </message>
    <message>
        <source>Asking {vendor} for its voices…</source>
        <translation>Demande de ses voix à {vendor}…</translation>
    </message>
    <message>
        <source>Your rules want you to decide about this before anything is sent:</source>
        <translation>Vos règles vous demandent de décider de ceci avant tout envoi&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
</context>
<context>
    <name>CloudVendors</name>
    <message>
        <source>It still stands in “{name}”, too: delete that file if you do not need it.</source>
        <translation>Elle figure encore dans «&#xa0;{name}&#xa0;»&#xa0;: supprimez ce fichier si vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>At the vendor it stays valid until you revoke it there.</source>
        <translation>Chez le fournisseur, elle reste valable jusqu’à ce que vous l’y révoquiez.</translation>
    </message>
    <message numerus="yes">
        <source>What {vendor} still has to delete takes the key: %n</source>
        <translation>
            <numerusform>Ce que {vendor} doit encore supprimer exige la clé&#xa0;: %n</numerusform>
            <numerusform>Ce que {vendor} doit encore supprimer exige la clé&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the key of {vendor}?</source>
        <translation>Retirer la clé de {vendor}&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove the key from this computer</source>
        <translation>Retirer la clé de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Leave the key where it is</source>
        <translation>Laisser la clé où elle est</translation>
    </message>
    <message>
        <source>The key was removed here. Revoke it at {vendor}, too.</source>
        <translation>La clé a été retirée ici. Révoquez-la aussi chez {vendor}.</translation>
    </message>
    <message>
        <source>The key works, but it can do more than speak. Make one that can do nothing else, and add that.</source>
        <translation>La clé fonctionne, mais elle peut faire plus que parler. Faites-en une qui ne peut rien d’autre, et ajoutez-la.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clé fonctionne.</translation>
    </message>
    <message>
        <source>The key stays until the vendor has deleted what it may still keep.</source>
        <translation>La clé reste jusqu’à ce que le fournisseur ait supprimé ce qu’il peut encore conserver.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted and confirmed by the vendor: %n</source>
        <translation>
            <numerusform>Supprimé et confirmé par le fournisseur&#xa0;: %n</numerusform>
            <numerusform>Supprimés et confirmés par le fournisseur&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off the list?</source>
        <translation>Le retirer de la liste&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>On the list of what is to be deleted there: %n</source>
        <translation>
            <numerusform>Sur la liste de ce qui est à supprimer là-bas&#xa0;: %n</numerusform>
            <numerusform>Sur la liste de ce qui est à supprimer là-bas&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>Le &amp;retirer</translation>
    </message>
    <message>
        <source>Ask once more, and no longer wait for what the vendor knows nothing of</source>
        <translation>Demander encore une fois, et ne plus attendre ce dont le fournisseur ne sait rien</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Le &amp;laisser</translation>
    </message>
    <message>
        <source>Ask again another time</source>
        <translation>Demander de nouveau une autre fois</translation>
    </message>
</context>
<context>
    <name>CloudVoices</name>
    <message>
        <source>The record was written, signed by the library. It is not encrypted.</source>
        <translation>Le registre a été écrit, signé par la bibliothèque. Il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Far more text left this computer today than usual. Look at what it was, under Cloud voices.</source>
        <translation>Bien plus de texte que d’habitude a quitté cet ordinateur aujourd’hui. Regardez ce que c’était, sous les voix du cloud.</translation>
    </message>
</context>
<context>
    <name>CloudWay</name>
    <message>
        <source>Private connection to {vendor}</source>
        <translation>Connexion privée à {vendor}</translation>
    </message>
    <message>
        <source>How the vendor is reached</source>
        <translation>Comment le fournisseur est joint</translation>
    </message>
    <message>
        <source>A host, an authority for certificates or a proxy of your own, as a company or a rented private link has them. What is left empty stays as usual.</source>
        <translation>Un hôte, une autorité de certification ou un proxy à vous, comme en a une entreprise ou une liaison privée louée. Ce qui reste vide reste comme d’habitude.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>The vendor&apos;s own</source>
        <translation>Celui du fournisseur</translation>
    </message>
    <message>
        <source>Trusted &amp;authority</source>
        <translation>&amp;Autorité de confiance</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Celles auxquelles cet ordinateur se fie</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Authority &amp;of the proxy</source>
        <translation>Autorité &amp;du proxy</translation>
    </message>
    <message>
        <source>P&amp;inned key</source>
        <translation>Clé ép&amp;inglée</translation>
    </message>
    <message>
        <source>Any that the authority vouches for</source>
        <translation>Toute clé dont l’autorité se porte garante</translation>
    </message>
    <message>
        <source>Another way than now needs your consent anew.</source>
        <translation>Une autre voie que maintenant demande de nouveau votre accord.</translation>
    </message>
    <message>
        <source>&amp;Vendor&apos;s own hosts</source>
        <translation>Hôtes du &amp;fournisseur</translation>
    </message>
    <message>
        <source>Do away with this connection</source>
        <translation>Renoncer à cette connexion</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Reach the vendor by this connection, and send it nothing</source>
        <translation>Joindre le fournisseur par cette connexion, sans rien lui envoyer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annule&amp;r</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Reach the vendor by this connection</source>
        <translation>Joindre le fournisseur par cette connexion</translation>
    </message>
    <message>
        <source>Reaching it…</source>
        <translation>Connexion en cours…</translation>
    </message>
</context>
<context>
    <name>CloudWays</name>
    <message>
        <source>“{host}” was reached over {tls}, and proved who it is.</source>
        <translation>«&#xa0;{host}&#xa0;» a été joint par {tls} et a prouvé son identité.</translation>
    </message>
    <message>
        <source>“{host}” was reached by the proxy {proxy} over {tls}, and proved who it is.</source>
        <translation>«&#xa0;{host}&#xa0;» a été joint par le proxy {proxy} et par {tls}, et a prouvé son identité.</translation>
    </message>
    <message>
        <source>Vouched for by {issuer}, until {day}.</source>
        <translation>Garanti par {issuer}, jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Its key: {pin}</source>
        <translation>Sa clé&#xa0;: {pin}</translation>
    </message>
    <message>
        <source>Nothing was sent, neither a text nor a key. The record tells of the connection.</source>
        <translation>Rien n’a été envoyé, ni texte ni clé. La connexion figure dans le registre.</translation>
    </message>
</context>
<context>
    <name>CloudWording</name>
    <message>
        <source>not read at its source</source>
        <translation>non lu à sa source</translation>
    </message>
    <message>
        <source>said by a voice of this computer</source>
        <translation>dit par une voix de cet ordinateur</translation>
    </message>
    <message>
        <source>{vendor} by {places}</source>
        <translation>{vendor} par {places}</translation>
    </message>
    <message>
        <source>the vendor&apos;s own hosts</source>
        <translation>les hôtes du fournisseur</translation>
    </message>
    <message>
        <source>about US$ {amount}</source>
        <translation>environ {amount} $ US</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>To be agreed to again: the facts changed or time ran out</source>
        <translation>À accepter de nouveau&#xa0;: les indications ont changé ou le délai est passé</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>pas encore de clé</translation>
    </message>
    <message numerus="yes">
        <source>to be deleted: %n</source>
        <translation>
            <numerusform>à supprimer&#xa0;: %n</numerusform>
            <numerusform>à supprimer&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>By your private connection: {places}</source>
        <translation>Par votre connexion privée&#xa0;: {places}</translation>
    </message>
    <message>
        <source>I have a data processing agreement with them.</source>
        <translation>J’ai avec lui un contrat de sous-traitance de données.</translation>
    </message>
    <message>
        <source>I have a business associate agreement with them (HIPAA).</source>
        <translation>J’ai avec lui un accord de partenariat (HIPAA).</translation>
    </message>
    <message>
        <source>I have an agreement that they keep nothing.</source>
        <translation>J’ai un accord selon lequel il ne garde rien.</translation>
    </message>
    <message>
        <source>I have an agreement that they train on nothing.</source>
        <translation>J’ai un accord selon lequel il ne s’entraîne sur rien.</translation>
    </message>
    <message>
        <source>What is kept of texts:</source>
        <translation>Ce qui est gardé des textes&#xa0;:</translation>
    </message>
    <message>
        <source>What is kept of their use:</source>
        <translation>Ce qui est gardé de leur usage&#xa0;:</translation>
    </message>
    <message>
        <source>What is kept against abuse:</source>
        <translation>Ce qui est gardé contre les abus&#xa0;:</translation>
    </message>
    <message>
        <source>What lies in backups:</source>
        <translation>Ce qui se trouve dans les sauvegardes&#xa0;:</translation>
    </message>
    <message>
        <source>What is trained on it:</source>
        <translation>Ce qui est entraîné avec&#xa0;:</translation>
    </message>
    <message>
        <source>Who sees it:</source>
        <translation>Qui le voit&#xa0;:</translation>
    </message>
    <message>
        <source>How it is deleted:</source>
        <translation>Comment c’est supprimé&#xa0;:</translation>
    </message>
    <message>
        <source>What Soundlock sets in every request:</source>
        <translation>Ce que Soundlock fixe dans chaque requête&#xa0;:</translation>
    </message>
    <message>
        <source>{count} characters to {place}, {cost} by list prices.</source>
        <translation>{count} caractères vers {place}, {cost} au tarif public.</translation>
    </message>
    <message numerus="yes">
        <source>old key: %n days</source>
        <translation>
            <numerusform>ancienne clé&#xa0;: %n jour</numerusform>
            <numerusform>ancienne clé&#xa0;: %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>key: %n days</source>
        <translation>
            <numerusform>clé&#xa0;: %n jour</numerusform>
            <numerusform>clé&#xa0;: %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked for in this language: {kinds}.</source>
        <translation>Non recherché dans cette langue&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>requests: {requests} · characters: {characters} · {cost}</source>
        <translation>requêtes&#xa0;: {requests} · caractères&#xa0;: {characters} · {cost}</translation>
    </message>
    <message>
        <source>On until {day}</source>
        <translation>Activé jusqu’au {day}</translation>
    </message>
    <message>
        <source>{company}. As of {day}.</source>
        <translation>{company}. État au {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, for nobody sees it or the vendor cannot be given it: %n</source>
        <translation>
            <numerusform>Omis, car personne ne le voit ou le fournisseur ne peut pas le recevoir&#xa0;: %n</numerusform>
            <numerusform>Omis, car personne ne le voit ou le fournisseur ne peut pas le recevoir&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Besides:</source>
        <translation>En outre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Type a few letters, choose with the arrow keys, and press Enter.</source>
        <translation>Tapez quelques lettres, choisissez avec les touches fléchées et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>Aucune commande ne correspond.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher des commandes et des raccourcis</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
</context>
<context>
    <name>CommandTree</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Recent errors</source>
        <translation>Erreurs récentes</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>Ce qui reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Go to the sidebar</source>
        <translation>Aller au panneau latéral</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Aller à la liste</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Tag the selected recordings</source>
        <translation>Étiqueter la sélection</translation>
    </message>
    <message>
        <source>Put the selected recordings into a collection</source>
        <translation>Ranger la sélection dans une collection</translation>
    </message>
    <message>
        <source>Find and replace in the selected recordings</source>
        <translation>Rechercher et remplacer dans la sélection</translation>
    </message>
    <message>
        <source>Move the selected recordings to the trash</source>
        <translation>Mettre la sélection à la corbeille</translation>
    </message>
    <message>
        <source>Take the selected recordings out of the trash</source>
        <translation>Sortir la sélection de la corbeille</translation>
    </message>
    <message>
        <source>Delete the selected recordings for good</source>
        <translation>Supprimer définitivement la sélection</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Transcribe the chosen segments again</source>
        <translation>Transcrire à nouveau les segments sélectionnés</translation>
    </message>
    <message>
        <source>Play quieter</source>
        <translation>Baisser le volume</translation>
    </message>
    <message>
        <source>Play louder</source>
        <translation>Augmenter le volume</translation>
    </message>
    <message>
        <source>Mute the sound, or do not</source>
        <translation>Couper ou rétablir le son</translation>
    </message>
    <message>
        <source>Choose the output device</source>
        <translation>Choisir la sortie audio</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Go back some seconds</source>
        <translation>Reculer de quelques secondes</translation>
    </message>
    <message>
        <source>Go forward some seconds</source>
        <translation>Avancer de quelques secondes</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Lire plus lentement</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Lire plus vite</translation>
    </message>
    <message>
        <source>Repeat a passage, or end that</source>
        <translation>Répéter un passage, ou cesser de le répéter</translation>
    </message>
    <message>
        <source>Leave out silences, or do not</source>
        <translation>Sauter les silences, ou non</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Afficher la file d’attente</translation>
    </message>
    <message>
        <source>Pause or resume the whole queue</source>
        <translation>Suspendre ou reprendre toute la file</translation>
    </message>
    <message>
        <source>Pause or resume the chosen recordings</source>
        <translation>Suspendre ou reprendre la sélection</translation>
    </message>
    <message>
        <source>Give up the chosen recordings</source>
        <translation>Abandonner la sélection</translation>
    </message>
    <message>
        <source>Transcribe again with other options</source>
        <translation>Transcrire à nouveau avec d’autres options</translation>
    </message>
    <message>
        <source>Options for the next recordings</source>
        <translation>Options des prochains enregistrements</translation>
    </message>
    <message>
        <source>Move the chosen recordings up</source>
        <translation>Monter la sélection</translation>
    </message>
    <message>
        <source>Move the chosen recordings down</source>
        <translation>Descendre la sélection</translation>
    </message>
    <message>
        <source>Say how words are pronounced</source>
        <translation>Dire comment les mots se prononcent</translation>
    </message>
    <message>
        <source>Speak the text with a cloud voice, after a look at what leaves</source>
        <translation>Dire le texte avec une voix du cloud, après un regard sur ce qui sort</translation>
    </message>
    <message>
        <source>Choose voices for the speakers</source>
        <translation>Choisir des voix pour les locuteurs</translation>
    </message>
    <message>
        <source>Read a text aloud, or go back</source>
        <translation>Lire un texte à voix haute, ou revenir</translation>
    </message>
    <message>
        <source>Read the text aloud, or pause</source>
        <translation>Lire le texte à voix haute, ou faire une pause</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture à voix haute</translation>
    </message>
    <message>
        <source>Read aloud from the cursor on</source>
        <translation>Lire à voix haute à partir du curseur</translation>
    </message>
    <message>
        <source>Read the transcript aloud</source>
        <translation>Lire la transcription à voix haute</translation>
    </message>
    <message>
        <source>Read the chosen segments aloud</source>
        <translation>Lire les segments choisis à voix haute</translation>
    </message>
    <message>
        <source>Open a document to read it aloud</source>
        <translation>Ouvrir un document pour le lire à voix haute</translation>
    </message>
    <message>
        <source>Read the selection aloud</source>
        <translation>Lire la sélection à voix haute</translation>
    </message>
    <message>
        <source>Read the clipboard aloud</source>
        <translation>Lire le presse-papiers à voix haute</translation>
    </message>
    <message>
        <source>Read slower</source>
        <translation>Lire plus lentement</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>Lire plus vite</translation>
    </message>
    <message>
        <source>Say where reading aloud is</source>
        <translation>Dire où en est la lecture à voix haute</translation>
    </message>
    <message>
        <source>List, add or remove voices</source>
        <translation>Lister, ajouter ou supprimer des voix</translation>
    </message>
    <message>
        <source>Switch cloud voices on or off</source>
        <translation>Activer ou désactiver les voix du cloud</translation>
    </message>
    <message>
        <source>Show what left this computer</source>
        <translation>Montrer ce qui a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>Read aloud from the chosen segment on</source>
        <translation>Lire à voix haute à partir du segment choisi</translation>
    </message>
    <message>
        <source>Go to the sentence before</source>
        <translation>Aller à la phrase précédente</translation>
    </message>
    <message>
        <source>Go to the next sentence</source>
        <translation>Aller à la phrase suivante</translation>
    </message>
    <message>
        <source>Go to the paragraph before</source>
        <translation>Aller au paragraphe précédent</translation>
    </message>
    <message>
        <source>Go to the next paragraph</source>
        <translation>Aller au paragraphe suivant</translation>
    </message>
    <message>
        <source>Keep the text as sound</source>
        <translation>Garder le texte comme son</translation>
    </message>
    <message>
        <source>Keep a copy without what is marked for redaction</source>
        <translation>Garder une copie sans ce qui est marqué à occulter</translation>
    </message>
    <message>
        <source>Listen to doubtful passages</source>
        <translation>Écouter les passages douteux</translation>
    </message>
    <message>
        <source>Show bookmarks and comments</source>
        <translation>Afficher les signets et les commentaires</translation>
    </message>
    <message>
        <source>Hear the next doubtful passage</source>
        <translation>Écouter le passage douteux suivant</translation>
    </message>
    <message>
        <source>The passage is right, hear the next</source>
        <translation>Le passage est correct, écouter le suivant</translation>
    </message>
    <message>
        <source>Correct the passage</source>
        <translation>Corriger le passage</translation>
    </message>
    <message>
        <source>Take back that the last passage was right</source>
        <translation>Ne plus tenir le dernier passage pour correct</translation>
    </message>
    <message>
        <source>Find personal data and mark it for redaction</source>
        <translation>Trouver les données personnelles et les marquer à occulter</translation>
    </message>
    <message>
        <source>Take back the marks of the last search for personal data</source>
        <translation>Retirer les repères de la dernière recherche de données personnelles</translation>
    </message>
    <message>
        <source>Add a bookmark</source>
        <translation>Ajouter un signet</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Mark the chosen segments for redaction</source>
        <translation>Marquer les segments sélectionnés comme à occulter</translation>
    </message>
    <message>
        <source>Remove the chosen mark</source>
        <translation>Supprimer le repère sélectionné</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Go to the next mark</source>
        <translation>Aller au repère suivant</translation>
    </message>
    <message>
        <source>Go to the mark before</source>
        <translation>Aller au repère précédent</translation>
    </message>
    <message>
        <source>Say what is heard, or do not</source>
        <translation>Annoncer ce qu’on entend, ou non</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Coller des fichiers</translation>
    </message>
    <message>
        <source>Close Soundlock</source>
        <translation>Fermer Soundlock</translation>
    </message>
    <message>
        <source>Move the borders between panels</source>
        <translation>Déplacer les limites entre les panneaux</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Ouvrir des enregistrements</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>Exporter la transcription</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copier tout le texte</translation>
    </message>
    <message>
        <source>Stop this recording</source>
        <translation>Arrêter cette transcription</translation>
    </message>
    <message>
        <source>Go on with this recording</source>
        <translation>Reprendre cette transcription</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>Verrouiller la bibliothèque</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Ways to unlock the library</source>
        <translation>Moyens de déverrouiller la bibliothèque</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Créer une nouvelle clé de récupération</translation>
    </message>
    <message>
        <source>Change the master key</source>
        <translation>Changer la clé maîtresse</translation>
    </message>
    <message>
        <source>Delete what is due</source>
        <translation>Supprimer ce qui est échu</translation>
    </message>
    <message>
        <source>Make a library</source>
        <translation>Créer une bibliothèque</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Ouvrir une autre bibliothèque</translation>
    </message>
    <message>
        <source>Back to your own library</source>
        <translation>Revenir à votre propre bibliothèque</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare with another transcript</source>
        <translation>Comparer avec une autre transcription</translation>
    </message>
    <message>
        <source>The other transcript</source>
        <translation>L’autre transcription</translation>
    </message>
    <message>
        <source>Transcripts of this recording</source>
        <translation>Transcriptions de cet enregistrement</translation>
    </message>
    <message>
        <source>Case and punctuation count, too</source>
        <translation>Tenir compte aussi des majuscules et de la ponctuation</translation>
    </message>
    <message>
        <source>Passages that differ</source>
        <translation>Passages qui diffèrent</translation>
    </message>
    <message>
        <source>How the passage differs</source>
        <translation>En quoi le passage diffère</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>Laisser le reste tel quel</translation>
    </message>
    <message>
        <source>&amp;Hear</source>
        <translation>&amp;Écouter</translation>
    </message>
    <message>
        <source>Hear the chosen passage</source>
        <translation>Écouter le passage sélectionné</translation>
    </message>
    <message>
        <source>Take over &amp;all</source>
        <translation>&amp;Tout reprendre</translation>
    </message>
    <message>
        <source>Put the other transcript&apos;s text in the place of all passages, as one edit</source>
        <translation>Mettre le texte de l’autre transcription à la place de tous les passages, en une seule modification</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Put the other transcript&apos;s text in the place of the chosen passage</source>
        <translation>Mettre le texte de l’autre transcription à la place du passage choisi</translation>
    </message>
    <message>
        <source>As it was transcribed</source>
        <translation>Transcription d’origine</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Passages that differ: {count}</source>
        <translation>Passages qui diffèrent&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>{time}: {text}</source>
        <translation>{time}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The other: {text}</source>
        <translation>L’autre&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>There is no other transcript of this recording, and nothing in this one was edited.</source>
        <translation>Il n’y a pas d’autre transcription de cet enregistrement, et rien n’a été modifié dans celle-ci.</translation>
    </message>
    <message>
        <source>Taken over. {count}</source>
        <translation>Repris. {count}</translation>
    </message>
</context>
<context>
    <name>Cutting</name>
    <message>
        <source>There is nothing to split here: put the cursor inside the text.</source>
        <translation>Il n’y a rien à scinder ici&#xa0;: placez le curseur à l’intérieur du texte.</translation>
    </message>
    <message>
        <source>Choose segments that follow each other to merge them.</source>
        <translation>Choisissez des segments qui se suivent pour les fusionner.</translation>
    </message>
    <message>
        <source>There is no gap after this segment. Make room first: move its end back, or the start of the next one.</source>
        <translation>Il n’y a pas d’espace libre après ce segment. Faites d’abord de la place&#xa0;: faites-le finir plus tôt, ou commencer le suivant plus tard.</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>De {start} à {end}</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>What you decide about</source>
        <translation>Ce dont vous décidez</translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Let something else stand in its place</source>
        <translation>Mettre autre chose à sa place</translation>
    </message>
    <message>
        <source>Leave it &amp;in</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>Let it leave as it is</source>
        <translation>Le laisser partir tel quel</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>is taken out</source>
        <translation>est retiré</translation>
    </message>
    <message>
        <source>is left in</source>
        <translation>est laissé</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message numerus="yes">
        <source>Recordings that are transcribed: %n.</source>
        <translation>
            <numerusform>%n enregistrement a été transcrit.</numerusform>
            <numerusform>%n enregistrements ont été transcrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings that failed: %n. The queue says why.</source>
        <translation>
            <numerusform>%n enregistrement a échoué. La file d’attente dit pourquoi.</numerusform>
            <numerusform>%n enregistrements ont échoué. La file d’attente dit pourquoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop audio or video here and read what is said.</source>
        <translation>Déposez ici de l’audio ou de la vidéo et lisez ce qui s’y dit.</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Nothing you open here leaves it.</source>
        <translation>Tout se passe sur cet ordinateur. Rien de ce que vous ouvrez ici n’en sort.</translation>
    </message>
    <message>
        <source>Files and whole folders, as many as you like. You can also paste files.</source>
        <translation>Des fichiers et des dossiers entiers, autant que vous voulez. Vous pouvez aussi coller des fichiers.</translation>
    </message>
    <message>
        <source>&amp;Choose recordings…</source>
        <translation>&amp;Choisir des enregistrements…</translation>
    </message>
    <message>
        <source>Choose recordings to transcribe</source>
        <translation>Choisir des enregistrements à transcrire</translation>
    </message>
    <message>
        <source>&amp;Read a text aloud</source>
        <translation>&amp;Lire un texte à voix haute</translation>
    </message>
    <message>
        <source>Have a text or a document read aloud</source>
        <translation>Faire lire un texte ou un document à voix haute</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop to read aloud</source>
        <translation>Déposez pour faire lire à voix haute</translation>
    </message>
    <message>
        <source>Drop to transcribe and read aloud</source>
        <translation>Déposez pour transcrire et faire lire</translation>
    </message>
    <message>
        <source>Drop to transcribe</source>
        <translation>Déposez pour transcrire</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Take the last edit back</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation>Rétablir la modification annulée</translation>
    </message>
    <message>
        <source>Find and replace in this transcript</source>
        <translation>Rechercher et remplacer dans cette transcription</translation>
    </message>
    <message>
        <source>Show all edits of this transcript</source>
        <translation>Afficher toutes les modifications de cette transcription</translation>
    </message>
    <message>
        <source>Compare with another transcript of this recording</source>
        <translation>Comparer avec une autre transcription de cet enregistrement</translation>
    </message>
    <message>
        <source>Transcribe the chosen segments again with other options</source>
        <translation>Transcrire à nouveau les segments sélectionnés avec d’autres options</translation>
    </message>
    <message>
        <source>Take back: {edit}</source>
        <translation>Annuler&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Make again: {edit}</source>
        <translation>Rétablir&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Nothing to make again</source>
        <translation>Rien à rétablir</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>The segment without text was deleted.</source>
        <translation>Le segment sans texte a été supprimé.</translation>
    </message>
</context>
<context>
    <name>EditingCommands</name>
    <message>
        <source>Edit the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>Fusionner les segments</translation>
    </message>
    <message>
        <source>Delete segments</source>
        <translation>Supprimer les segments</translation>
    </message>
    <message>
        <source>Insert a segment after this one</source>
        <translation>Insérer un segment après celui-ci</translation>
    </message>
    <message>
        <source>Split where it is heard</source>
        <translation>Scinder à la position de lecture</translation>
    </message>
    <message>
        <source>Start earlier</source>
        <translation>Commencer plus tôt</translation>
    </message>
    <message>
        <source>Start later</source>
        <translation>Commencer plus tard</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>Finir plus tôt</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Finir plus tard</translation>
    </message>
    <message>
        <source>{move} by a quarter of a second</source>
        <translation>{move} d’un quart de seconde</translation>
    </message>
    <message>
        <source>Nothing is heard just now, so there is no place to split at.</source>
        <translation>Aucune lecture en cours&#xa0;: il n’y a pas de position où scinder.</translation>
    </message>
</context>
<context>
    <name>EditingWiring</name>
    <message>
        <source>Taken back: {edit}</source>
        <translation>Annulé&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Made again: {edit}</source>
        <translation>Rétabli&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>The transcript went to: {edit}</source>
        <translation>État de la transcription&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Make the edit again</source>
        <translation>Rétablir la modification</translation>
    </message>
    <message>
        <source>Show all edits</source>
        <translation>Afficher toutes les modifications</translation>
    </message>
    <message>
        <source>Compare with another transcript</source>
        <translation>Comparer avec une autre transcription</translation>
    </message>
    <message>
        <source>Find and replace in this transcript</source>
        <translation>Rechercher et remplacer dans cette transcription</translation>
    </message>
    <message>
        <source>Go to the next find</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Go to the find before</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <source>All edits are saved</source>
        <translation>Toutes les modifications sont enregistrées</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement des modifications…</translation>
    </message>
    <message>
        <source>Segment {row} of {count}, {start} to {end}</source>
        <translation>Segment {row} sur {count}, de {start} à {end}</translation>
    </message>
    <message>
        <source>The text can be edited once the recording is transcribed.</source>
        <translation>Le texte pourra être modifié une fois l’enregistrement transcrit.</translation>
    </message>
    <message>
        <source>Only transcripts that are kept in a library can be edited.</source>
        <translation>Seules les transcriptions conservées dans une bibliothèque peuvent être modifiées.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Text edited</source>
        <translation>Texte modifié</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translation>Mots remplacés</translation>
    </message>
    <message>
        <source>Segment split</source>
        <translation>Segment scindé</translation>
    </message>
    <message>
        <source>Segments merged</source>
        <translation>Segments fusionnés</translation>
    </message>
    <message>
        <source>Times moved</source>
        <translation>Temps décalés</translation>
    </message>
    <message>
        <source>Speaker named</source>
        <translation>Locuteur nommé</translation>
    </message>
    <message>
        <source>Speaker renamed</source>
        <translation>Locuteur renommé</translation>
    </message>
    <message>
        <source>Segment deleted</source>
        <translation>Segment supprimé</translation>
    </message>
    <message>
        <source>Segments deleted</source>
        <translation>Segments supprimés</translation>
    </message>
    <message>
        <source>Segment inserted</source>
        <translation>Segment inséré</translation>
    </message>
    <message>
        <source>Passage taken over</source>
        <translation>Passage repris</translation>
    </message>
    <message>
        <source>Passage transcribed again</source>
        <translation>Passage transcrit à nouveau</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Written, as it stands in a text</source>
        <translation>Écrit, comme dans un texte</translation>
    </message>
    <message>
        <source>Nothing: then it is passed over in silence</source>
        <translation>Rien&#xa0;: alors il est passé sous silence</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Type d’entrée</translation>
    </message>
    <message>
        <source>Language of the entry</source>
        <translation>Langue de l’entrée</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Upper and lower case &amp;matter</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Written</source>
        <translation>É&amp;crit</translation>
    </message>
    <message>
        <source>&amp;Said</source>
        <translation>&amp;Dit</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>ErrorsWindow</name>
    <message>
        <source>Recent errors</source>
        <translation>Erreurs récentes</translation>
    </message>
    <message>
        <source>What went wrong since Soundlock was started. No names, titles or texts are in it.</source>
        <translation>Ce qui a échoué depuis le démarrage de Soundlock. Il n’y figure ni nom, ni titre, ni texte.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Aucune erreur.</translation>
    </message>
    <message>
        <source>Co&amp;py all</source>
        <translation>&amp;Copier tout</translation>
    </message>
    <message>
        <source>Copy all recent errors</source>
        <translation>Copier toutes les erreurs récentes</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Forget the recent errors</source>
        <translation>Oublier les erreurs récentes</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The recording as it was taken into the library, with all that can be heard in it, and with what its file says of itself, as a title or a place.</source>
        <translation>L’enregistrement tel qu’il a été ajouté à la bibliothèque, avec tout ce qu’on peut y entendre, et avec ce que son fichier dit de lui-même, comme un titre ou un lieu.</translation>
    </message>
    <message>
        <source>Reading copy without times</source>
        <translation>Copie de lecture sans horodatage</translation>
    </message>
    <message>
        <source>Minutes with times and speakers</source>
        <translation>Compte rendu avec temps et locuteurs</translation>
    </message>
    <message>
        <source>Record with line numbers and doubts</source>
        <translation>Procès-verbal avec numéros de ligne et doutes</translation>
    </message>
    <message>
        <source>Subtitles for broadcasting</source>
        <translation>Sous-titres pour la télédiffusion</translation>
    </message>
    <message numerus="yes">
        <source>Subtitles that must be read faster than wished: %n.</source>
        <translation>
            <numerusform>%n sous-titre doit être lu plus vite que souhaité.</numerusform>
            <numerusform>%n sous-titres doivent être lus plus vite que souhaité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Subtitles that are shorter than wished: %n.</source>
        <translation>
            <numerusform>%n sous-titre est plus court que souhaité.</numerusform>
            <numerusform>%n sous-titres sont plus courts que souhaité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gaps that are shorter than wished: %n.</source>
        <translation>
            <numerusform>%n intervalle est plus court que souhaité.</numerusform>
            <numerusform>%n intervalles sont plus courts que souhaité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Subtitles with a word that is wider than a line: %n.</source>
        <translation>
            <numerusform>%n sous-titre contient un mot plus large qu’une ligne.</numerusform>
            <numerusform>%n sous-titres contiennent un mot plus large qu’une ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound as {form}. Passages that are marked as redactions cannot be heard in it, nor the words that they cut, nor {seconds} seconds before and after. Nothing else of the original file is written.</source>
        <translation>Le son au format {form}. On ne peut y entendre ni les passages marqués comme à occulter, ni les mots qu’ils coupent, ni {seconds} secondes avant et après. Rien d’autre du fichier d’origine n’est exporté.</translation>
    </message>
    <message>
        <source>The sound as {form}, with all that can be heard in it. Nothing else of the original file is written.</source>
        <translation>Le son au format {form}, avec tout ce qu’on peut y entendre. Rien d’autre du fichier d’origine n’est exporté.</translation>
    </message>
    <message>
        <source>The sound as a WAV file. Passages that are marked as redactions cannot be heard in it, nor the words that they cut, nor {seconds} seconds before and after. Nothing else of the original file is written. A recording without such passages is written as it is.</source>
        <translation>Le son dans un fichier WAV. On ne peut y entendre ni les passages marqués comme à occulter, ni les mots qu’ils coupent, ni {seconds} secondes avant et après. Rien d’autre du fichier d’origine n’est exporté. Un enregistrement sans passage de ce genre est exporté tel quel.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the transcript</source>
        <translation>Exporter la transcription</translation>
    </message>
    <message numerus="yes">
        <source>Export transcripts: %n</source>
        <translation>
            <numerusform>Exporter %n transcription</numerusform>
            <numerusform>Exporter %n transcriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out passages that are marked as redactions: %n</source>
        <translation>
            <numerusform>Omettre le passage à occulter (%n)</numerusform>
            <numerusform>Omettre les passages à occulter (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Début du fichier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Beginning of the file</source>
        <translation>&amp;Début du fichier</translation>
    </message>
    <message>
        <source>What is written here is not encrypted.</source>
        <translation>Ce qui est enregistré ici n’est pas chiffré.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Stop, or leave without an export</source>
        <translation>Arrêter, ou quitter sans exporter</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Choose where to, and write</source>
        <translation>Choisir l’emplacement et enregistrer</translation>
    </message>
    <message>
        <source>&amp;What is written</source>
        <translation>&amp;Ce qui est exporté</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est exporté</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Choose the folder for the transcripts</source>
        <translation>Choisir le dossier des transcriptions</translation>
    </message>
    <message>
        <source>Choose the folder for the recordings</source>
        <translation>Choisir le dossier des enregistrements</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>Exporter la transcription</translation>
    </message>
    <message>
        <source>Export the recording</source>
        <translation>Exporter l’enregistrement</translation>
    </message>
    <message>
        <source>Replace files that exist?</source>
        <translation>Remplacer les fichiers existants&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>In that folder are already files with these names: %n.</source>
        <translation>
            <numerusform>Ce dossier contient déjà %n fichier de même nom.</numerusform>
            <numerusform>Ce dossier contient déjà %n fichiers de mêmes noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Write over these files</source>
        <translation>Écraser ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>Ne rien enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>Written before that, and kept: %n.</source>
        <translation>
            <numerusform>%n fichier enregistré auparavant est conservé.</numerusform>
            <numerusform>%n fichiers enregistrés auparavant sont conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export was stopped. Written before that, and kept: %n.</source>
        <translation>
            <numerusform>L’exportation a été arrêtée. %n fichier enregistré auparavant est conservé.</numerusform>
            <numerusform>L’exportation a été arrêtée. %n fichiers enregistrés auparavant sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording was written to “{name}”.</source>
        <translation>L’enregistrement a été exporté vers «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The transcript was written to “{name}”.</source>
        <translation>La transcription a été enregistrée dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Recordings that were written to “{name}”: %n.</source>
        <translation>
            <numerusform>%n enregistrement a été exporté vers «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>%n enregistrements ont été exportés vers «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transcripts that were written to “{name}”: %n.</source>
        <translation>
            <numerusform>%n transcription a été enregistrée dans «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>%n transcriptions ont été enregistrées dans «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Gabarit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Keep these choices as a template…</source>
        <translation>&amp;Conserver ces choix comme gabarit…</translation>
    </message>
    <message>
        <source>&amp;Rename the template…</source>
        <translation>&amp;Renommer le gabarit…</translation>
    </message>
    <message>
        <source>&amp;Delete the template</source>
        <translation>&amp;Supprimer le gabarit</translation>
    </message>
    <message>
        <source>Manage templates</source>
        <translation>Gérer les gabarits</translation>
    </message>
    <message>
        <source>&amp;Kind of sound file</source>
        <translation>T&amp;ype de fichier audio</translation>
    </message>
    <message>
        <source>As it was taken in</source>
        <translation>Tel qu’ajouté</translation>
    </message>
    <message>
        <source>&amp;In place of redactions</source>
        <translation>À la place des &amp;occultations</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>A soft tone</source>
        <translation>Un son doux</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>Te&amp;mps</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>Locuteur&amp;s</translation>
    </message>
    <message>
        <source>&amp;Paragraphs instead of segments</source>
        <translation>&amp;Paragraphes au lieu de segments</translation>
    </message>
    <message>
        <source>&amp;Numbers of lines</source>
        <translation>&amp;Numéros de ligne</translation>
    </message>
    <message>
        <source>Tit&amp;le, date and facts</source>
        <translation>&amp;Titre, date et informations</translation>
    </message>
    <message>
        <source>&amp;Marks at doubtful words</source>
        <translation>Mar&amp;ques sur les mots douteux</translation>
    </message>
    <message>
        <source>Ch&amp;aracters in a line</source>
        <translation>&amp;Caractères par ligne</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>L&amp;ignes</translation>
    </message>
    <message>
        <source>&amp;Reading speed</source>
        <translation>&amp;Vitesse de lecture</translation>
    </message>
    <message>
        <source> characters a second</source>
        <translation> caractères par seconde</translation>
    </message>
    <message>
        <source>As it was spoken</source>
        <translation>Comme à l’oral</translation>
    </message>
    <message>
        <source>&amp;Gap between subtitles</source>
        <translation>Inte&amp;rvalle entre sous-titres</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>S&amp;hortest</source>
        <translation>Durée minima&amp;le</translation>
    </message>
    <message>
        <source>L&amp;ongest</source>
        <translation>Durée ma&amp;ximale</translation>
    </message>
</context>
<context>
    <name>ExportTemplates</name>
    <message>
        <source>Keep a template</source>
        <translation>Conserver un gabarit</translation>
    </message>
    <message>
        <source>Name of the template; one that has this name already is replaced</source>
        <translation>Nom du gabarit&#xa0;; celui qui porte déjà ce nom est remplacé</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Keep format and choices under this name</source>
        <translation>Conserver le format et les choix sous ce nom</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Renommer le gabarit</translation>
    </message>
    <message>
        <source>New name of the template</source>
        <translation>Nouveau nom du gabarit</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Give the template this name</source>
        <translation>Donner ce nom au gabarit</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the transcript</source>
        <translation>Exporter la transcription</translation>
    </message>
    <message numerus="yes">
        <source>The text is on the clipboard, from where it goes in %n s.</source>
        <translation>
            <numerusform>Le texte est dans le presse-papiers, d’où il sera effacé dans %n&#xa0;s.</numerusform>
            <numerusform>Le texte est dans le presse-papiers, d’où il sera effacé dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The transcript was written to “{name}”.</source>
        <translation>La transcription a été enregistrée dans «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui sort de cet ordinateur</translation>
    </message>
    <message>
        <source>This page is made of the tables and the code that send. Nothing leaves before you switch a vendor on, agree to what stands here, and see the text as it will go. With the offline switch on, nothing leaves at all.</source>
        <translation>Cette page est faite des tables et du code qui envoient. Rien ne sort avant que vous n’activiez un fournisseur, n’acceptiez ce qui figure ici et ne voyiez le texte tel qu’il partira. Avec l’interrupteur hors ligne, rien ne sort du tout.</translation>
    </message>
    <message>
        <source>One thing you can ask for before: whether a connection leads to the vendor. Then each of the hosts below, or your own, is reached, by your proxy if you named one, and shows its certificate. It learns the address of your network and by which name it was asked for. It is sent nothing, and the record tells of it.</source>
        <translation>Une chose peut être demandée avant&#xa0;: si une connexion mène au fournisseur. Alors chacun des hôtes ci-dessous, ou le vôtre, est joint, par votre proxy si vous en avez nommé un, et montre son certificat. Il apprend l’adresse de votre réseau et sous quel nom il a été demandé. Rien ne lui est envoyé, et le registre en fait état.</translation>
    </message>
    <message>
        <source>Below, {text} stands for your text, from which what identifies people was taken out before. Recordings never leave, nor do titles, file names, dates or anything else of your library. The key of your account goes along in a header and is left out here; where it is exchanged for a token first, {key} stands for it. All of it goes over TLS 1.2 or newer. Voices, numbers and the language are examples. A vendor sees the address of your network, as any server does.</source>
        <translation>Ci-dessous, {text} tient lieu de votre texte, dont on a d’abord retiré ce qui identifie des personnes. Les enregistrements ne sortent jamais, ni les titres, noms de fichiers, dates ou quoi que ce soit d’autre de votre bibliothèque. La clé de votre compte part dans un en-tête et n’est pas reproduite ici&#xa0;; là où elle est d’abord échangée contre un jeton, {key} en tient lieu. Tout passe par TLS 1.2 ou plus récent. Les voix, les numéros et la langue sont des exemples. Un fournisseur voit l’adresse de votre réseau, comme tout serveur.</translation>
    </message>
    <message>
        <source>To have a text spoken, piece by piece:</source>
        <translation>Pour faire dire un texte, morceau par morceau&#xa0;:</translation>
    </message>
    <message>
        <source>To exchange the key for a token, before any of the others:</source>
        <translation>Pour échanger la clé contre un jeton, avant toutes les autres&#xa0;:</translation>
    </message>
    <message>
        <source>To list the voices:</source>
        <translation>Pour lister les voix&#xa0;:</translation>
    </message>
    <message>
        <source>To see that a key works, and whether it may do more than it should:</source>
        <translation>Pour voir qu’une clé fonctionne, et si elle peut plus qu’elle ne devrait&#xa0;:</translation>
    </message>
    <message>
        <source>To have deleted what is kept:</source>
        <translation>Pour faire supprimer ce qui est conservé&#xa0;:</translation>
    </message>
    <message>
        <source>Keeps of the text</source>
        <translation>Conserve du texte</translation>
    </message>
    <message>
        <source>Keeps about the request</source>
        <translation>Conserve de la requête</translation>
    </message>
    <message>
        <source>Keeps against abuse</source>
        <translation>Conserve contre les abus</translation>
    </message>
    <message>
        <source>Keeps in backups</source>
        <translation>Conserve dans les sauvegardes</translation>
    </message>
    <message>
        <source>{company}. Facts checked on {day}.</source>
        <translation>{company}. Faits vérifiés le {day}.</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>may go to</source>
        <translation>peut aller à</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>{region}, unless you choose another</source>
        <translation>{region}, sauf si vous en choisissez une autre</translation>
    </message>
    <message>
        <source>What is known of the vendor, and from where:</source>
        <translation>Ce que l’on sait du fournisseur, et d’où&#xa0;:</translation>
    </message>
    <message>
        <source>about</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>says</source>
        <translation>dit</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{source} (unverified)</source>
        <translation>{source} (non vérifié)</translation>
    </message>
    <message>
        <source>Trains on it</source>
        <translation>S’entraîne dessus</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut le voir</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Privacy switch</source>
        <translation>Réglage de confidentialité</translation>
    </message>
    <message>
        <source>Know first</source>
        <translation>À savoir d’abord</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price, {model}</source>
        <translation>Prix, {model}</translation>
    </message>
    <message>
        <source>{amount} US dollars for a million characters</source>
        <translation>{amount} dollars US pour un million de caractères</translation>
    </message>
    <message>
        <source>Amazon Web Services, Inc. (USA); Amazon Web Services EMEA SARL for Europe</source>
        <translation>Amazon Web Services, Inc. (États-Unis)&#xa0;; Amazon Web Services EMEA SARL pour l’Europe</translation>
    </message>
    <message>
        <source>Amazon Polly does not retain the texts that are sent to it.</source>
        <translation>Amazon Polly ne conserve pas les textes qui lui sont envoyés.</translation>
    </message>
    <message>
        <source>Calls can be recorded in your account&apos;s own trail (CloudTrail) with time, address, key and voice; the text is blotted out there.</source>
        <translation>Les appels peuvent être consignés dans le journal de votre propre compte (CloudTrail) avec l’heure, l’adresse, la clé et la voix&#xa0;; le texte y est masqué.</translation>
    </message>
    <message>
        <source>Nothing is published about logs against abuse.</source>
        <translation>Rien n’est publié sur des journaux contre les abus.</translation>
    </message>
    <message>
        <source>Nothing is published about backups; texts are said not to be kept at all.</source>
        <translation>Rien n’est publié sur les sauvegardes&#xa0;; il est dit que les textes ne sont pas conservés du tout.</translation>
    </message>
    <message>
        <source>AWS&apos;s services for AI may use and keep what is sent to improve themselves, outside your region too, unless your organisation opts out by a policy. Whether Polly does is not said where it says that it keeps nothing.</source>
        <translation>Les services d’IA d’AWS peuvent utiliser et conserver ce qui est envoyé pour s’améliorer, même hors de votre région, sauf si votre organisation s’y oppose par une politique. Que Polly le fasse ou non n’est pas dit là où il est dit qu’il ne conserve rien.</translation>
    </message>
    <message>
        <source>Nothing is published about people who look at texts.</source>
        <translation>Rien n’est publié sur des personnes qui regardent les textes.</translation>
    </message>
    <message>
        <source>There is nothing to delete: no text is kept under any name.</source>
        <translation>Il n’y a rien à supprimer&#xa0;: aucun texte n’est conservé sous quelque nom que ce soit.</translation>
    </message>
    <message>
        <source>There is none in a request. The opt-out is a policy of your organisation (AISERVICES_OPT_OUT_POLICY).</source>
        <translation>Il n’y en a pas dans une requête. L’opposition est une politique de votre organisation (AISERVICES_OPT_OUT_POLICY).</translation>
    </message>
    <message>
        <source>Make a user for this alone, and allow it polly:SynthesizeSpeech and polly:DescribeVoices, nothing else.</source>
        <translation>Créez un utilisateur réservé à cela, et autorisez-lui polly:SynthesizeSpeech et polly:DescribeVoices, rien d’autre.</translation>
    </message>
    <message>
        <source>Never use the key of the account&apos;s owner (root).</source>
        <translation>N’utilisez jamais la clé du propriétaire du compte (root).</translation>
    </message>
    <message>
        <source>Make a new key every 90 days, add it here, then delete the old one.</source>
        <translation>Créez une nouvelle clé tous les 90 jours, ajoutez-la ici, puis supprimez l’ancienne.</translation>
    </message>
    <message>
        <source>Protect the account that gives out keys by a second factor.</source>
        <translation>Protégez par un second facteur le compte qui délivre les clés.</translation>
    </message>
    <message>
        <source>Cape Town</source>
        <translation>Le Cap</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokyo</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>Séoul</translation>
    </message>
    <message>
        <source>Osaka</source>
        <translation>Osaka</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>Mumbai</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sydney</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>Francfort</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zurich</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Stockholm</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Londres</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Paris</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Virginie</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>Ohio</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Californie</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregon</translation>
    </message>
    <message>
        <source>Google LLC (USA); Google Cloud EMEA Limited for Europe</source>
        <translation>Google LLC (États-Unis)&#xa0;; Google Cloud EMEA Limited pour l’Europe</translation>
    </message>
    <message>
        <source>Google says that Text-to-Speech keeps no texts and no sound.</source>
        <translation>Google dit que Text-to-Speech ne conserve ni textes ni son.</translation>
    </message>
    <message>
        <source>Usage is counted for your bill; with audit logs switched on, calls are recorded in your project.</source>
        <translation>L’utilisation est comptée pour votre facture&#xa0;; si les journaux d’audit sont activés, les appels sont consignés dans votre projet.</translation>
    </message>
    <message>
        <source>Nothing is published about backups.</source>
        <translation>Rien n’est publié sur les sauvegardes.</translation>
    </message>
    <message>
        <source>By its terms for Cloud, Google does not train on customers&apos; data without being told to.</source>
        <translation>Selon ses conditions pour Cloud, Google n’entraîne rien sur les données des clients sans en avoir reçu l’instruction.</translation>
    </message>
    <message>
        <source>By its terms for Cloud, people look at data only to give support that you ask for, or by law.</source>
        <translation>Selon ses conditions pour Cloud, des personnes ne regardent les données que pour l’assistance que vous demandez, ou si la loi l’exige.</translation>
    </message>
    <message>
        <source>There is no request by which to delete; nothing is said to be kept.</source>
        <translation>Aucune requête ne permet de supprimer&#xa0;; il est dit que rien n’est conservé.</translation>
    </message>
    <message>
        <source>There is none in a request.</source>
        <translation>Il n’y en a pas dans une requête.</translation>
    </message>
    <message>
        <source>At the hosts for the European Union and the United States, texts stay within these borders, in use and at rest.</source>
        <translation>Sur les hôtes de l’Union européenne et des États-Unis, les textes restent à l’intérieur de ces frontières, pendant leur traitement et au repos.</translation>
    </message>
    <message>
        <source>Best is a service account of a project for this alone, without any role: Text-to-Speech needs none.</source>
        <translation>Le mieux est un compte de service d’un projet réservé à cela, sans aucun rôle&#xa0;: Text-to-Speech n’en exige aucun.</translation>
    </message>
    <message>
        <source>An API key must be restricted to the Cloud Text-to-Speech API; otherwise it opens every service of the project.</source>
        <translation>Une clé d’API doit être restreinte à l’API Cloud Text-to-Speech&#xa0;; sinon elle ouvre tous les services du projet.</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Wherever Google computes</source>
        <translation>Là où Google calcule</translation>
    </message>
    <message>
        <source>Microsoft Corporation (USA); Microsoft Ireland Operations Limited for Europe</source>
        <translation>Microsoft Corporation (États-Unis)&#xa0;; Microsoft Ireland Operations Limited pour l’Europe</translation>
    </message>
    <message>
        <source>With the vendor&apos;s ready-made voices, neither text nor sound is stored in Microsoft&apos;s logs.</source>
        <translation>Avec les voix prêtes à l’emploi du fournisseur, ni le texte ni le son ne sont stockés dans les journaux de Microsoft.</translation>
    </message>
    <message>
        <source>Usage is counted for your bill; what else is logged of a call is not published.</source>
        <translation>L’utilisation est comptée pour votre facture&#xa0;; ce qui est journalisé d’autre d’un appel n’est pas publié.</translation>
    </message>
    <message>
        <source>Nothing is published about logs against abuse for ready-made voices.</source>
        <translation>Rien n’est publié sur des journaux contre les abus pour les voix prêtes à l’emploi.</translation>
    </message>
    <message>
        <source>Nothing is published about backups; text and sound are said not to be stored.</source>
        <translation>Rien n’est publié sur les sauvegardes&#xa0;; il est dit que le texte et le son ne sont pas stockés.</translation>
    </message>
    <message>
        <source>Nothing that is sent to ready-made voices is said to be trained on; Microsoft&apos;s addendum on data protection forbids it.</source>
        <translation>Il est dit que rien de ce qui est envoyé aux voix prêtes à l’emploi ne sert à l’entraînement&#xa0;; l’avenant de Microsoft sur la protection des données l’interdit.</translation>
    </message>
    <message>
        <source>There is no request by which to delete what is spoken at once; only batch jobs, which are not used here, keep texts.</source>
        <translation>Aucune requête ne permet de supprimer ce qui est dit aussitôt&#xa0;; seuls les travaux par lots, qui ne sont pas utilisés ici, conservent des textes.</translation>
    </message>
    <message>
        <source>Texts are processed in the region of your resource, and nowhere else.</source>
        <translation>Les textes sont traités dans la région de votre ressource, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Each Chinese character, Japanese kanji and Korean hanja is billed as two.</source>
        <translation>Chaque caractère chinois, kanji japonais et hanja coréen est facturé comme deux.</translation>
    </message>
    <message>
        <source>Make a resource of the kind Speech for this alone: the key of a resource for many services opens them all.</source>
        <translation>Créez une ressource de type Speech réservée à cela&#xa0;: la clé d’une ressource pour plusieurs services les ouvre tous.</translation>
    </message>
    <message>
        <source>A key cannot be limited further: whoever has it can use all of that resource.</source>
        <translation>Une clé ne peut pas être limitée davantage&#xa0;: qui la possède peut utiliser toute la ressource.</translation>
    </message>
    <message>
        <source>There are two keys: make KEY 2 anew, add it here, then make KEY 1 anew, every 90 days.</source>
        <translation>Il y a deux clés&#xa0;: renouvelez KEY 2, ajoutez-la ici, puis renouvelez KEY 1, tous les 90 jours.</translation>
    </message>
    <message>
        <source>International Business Machines Corporation (USA)</source>
        <translation>International Business Machines Corporation (États-Unis)</translation>
    </message>
    <message>
        <source>By default IBM logs texts and sound to improve its services. Every request from here opts out; then no user data is logged and none is written to disk.</source>
        <translation>Par défaut, IBM journalise les textes et le son pour améliorer ses services. Chaque requête d’ici s’y oppose&#xa0;; alors aucune donnée d’utilisateur n’est journalisée ni écrite sur disque.</translation>
    </message>
    <message>
        <source>Nothing is published about backups; what was opted out is said never to be written to disk.</source>
        <translation>Rien n’est publié sur les sauvegardes&#xa0;; il est dit que ce à quoi l’on s’est opposé n’est jamais écrit sur disque.</translation>
    </message>
    <message>
        <source>By default yes, to improve the service. The opt-out that every request from here carries forbids it.</source>
        <translation>Par défaut oui, pour améliorer le service. L’opposition que porte chaque requête d’ici l’interdit.</translation>
    </message>
    <message>
        <source>Logged texts are said not to be shared or made public; nothing is said of IBM&apos;s own people.</source>
        <translation>Il est dit que les textes journalisés ne sont ni partagés ni rendus publics&#xa0;; rien n’est dit du personnel d’IBM.</translation>
    </message>
    <message>
        <source>Every request from here carries a random label, and all that is kept under one can be deleted by a request.</source>
        <translation>Chaque requête d’ici porte une étiquette aléatoire, et tout ce qui est conservé sous l’une d’elles peut être supprimé par une requête.</translation>
    </message>
    <message>
        <source>X-Watson-Learning-Opt-Out: true stands in every request.</source>
        <translation>X-Watson-Learning-Opt-Out: true figure dans chaque requête.</translation>
    </message>
    <message>
        <source>Health information under the law of the United States (HIPAA) is allowed with Premium plans in Washington and Dallas alone.</source>
        <translation>Les données de santé au sens du droit des États-Unis (HIPAA) ne sont admises qu’avec les formules Premium à Washington et à Dallas.</translation>
    </message>
    <message>
        <source>Make a service ID for this alone, with access to this one instance and to nothing else, and a key of that.</source>
        <translation>Créez un ID de service réservé à cela, ayant accès à cette seule instance et à rien d’autre, et une clé de celui-ci.</translation>
    </message>
    <message>
        <source>A key of your own user can do all that you can.</source>
        <translation>Une clé de votre propre utilisateur peut tout ce que vous pouvez.</translation>
    </message>
    <message>
        <source>Opt out in the account&apos;s privacy settings as well.</source>
        <translation>Opposez-vous aussi dans les réglages de confidentialité du compte.</translation>
    </message>
    <message>
        <source>Washington, DC</source>
        <translation>Washington, DC</translation>
    </message>
    <message>
        <source>Dallas</source>
        <translation>Dallas</translation>
    </message>
    <message>
        <source>OpenAI OpCo, LLC (USA); OpenAI Ireland Ltd for Europe</source>
        <translation>OpenAI OpCo, LLC (États-Unis)&#xa0;; OpenAI Ireland Ltd pour l’Europe</translation>
    </message>
    <message>
        <source>Speech requests leave nothing behind in your account; what was sent is kept in the abuse logs.</source>
        <translation>Les requêtes vocales ne laissent rien dans votre compte&#xa0;; ce qui a été envoyé est conservé dans les journaux contre les abus.</translation>
    </message>
    <message>
        <source>Account, billing and usage data are kept to run the service, and may lie outside the region that you chose.</source>
        <translation>Les données de compte, de facturation et d’utilisation sont conservées pour faire fonctionner le service, et peuvent se trouver hors de la région que vous avez choisie.</translation>
    </message>
    <message>
        <source>Logs against abuse may hold the text and are kept up to 30 days, longer where the law or the protection of others asks for it. Approved customers may have the text left out of them.</source>
        <translation>Les journaux contre les abus peuvent contenir le texte et sont conservés jusqu’à 30 jours, plus longtemps si la loi ou la protection d’autrui l’exige. Les clients agréés peuvent en faire exclure le texte.</translation>
    </message>
    <message>
        <source>Nothing is said about backups of these logs.</source>
        <translation>Rien n’est dit des sauvegardes de ces journaux.</translation>
    </message>
    <message>
        <source>Not trained on, since March 2023, unless you chose to share your data in the settings of your account.</source>
        <translation>Pas d’entraînement depuis mars 2023, sauf si vous avez choisi de partager vos données dans les réglages de votre compte.</translation>
    </message>
    <message>
        <source>Staff and companies working for OpenAI may look at what the abuse logs hold.</source>
        <translation>Le personnel et des sociétés travaillant pour OpenAI peuvent regarder ce que contiennent les journaux contre les abus.</translation>
    </message>
    <message>
        <source>There is no request for it: the logs end by themselves.</source>
        <translation>Aucune requête n’existe pour cela&#xa0;: les journaux prennent fin d’eux-mêmes.</translation>
    </message>
    <message>
        <source>None on a single request. Zero data retention holds for an account or project, and OpenAI has to approve it first.</source>
        <translation>Aucun pour une requête isolée. La rétention zéro vaut pour un compte ou un projet, et OpenAI doit d’abord l’approuver.</translation>
    </message>
    <message>
        <source>OpenAI announced that it shuts down tts-1, tts-1-hd and gpt-4o-mini-tts on 6 January 2027. From then on these voices do not speak.</source>
        <translation>OpenAI a annoncé l’arrêt de tts-1, tts-1-hd et gpt-4o-mini-tts le 6 janvier 2027. Ensuite, ces voix ne parlent plus.</translation>
    </message>
    <message>
        <source>Make a project for this program alone, with a service account and a monthly budget.</source>
        <translation>Créez un projet réservé à ce logiciel, avec un compte de service et un budget mensuel.</translation>
    </message>
    <message>
        <source>Choose a restricted key: models may be read and model capabilities requested, everything else is none.</source>
        <translation>Choisissez une clé restreinte&#xa0;: les modèles peuvent être lus et leurs capacités demandées, et rien d’autre.</translation>
    </message>
    <message>
        <source>Replace the key every 90 days, and delete the old one.</source>
        <translation>Remplacez la clé tous les 90 jours, et supprimez l’ancienne.</translation>
    </message>
    <message>
        <source>Turn on multi-factor sign-in for everybody in the organisation.</source>
        <translation>Activez la connexion à plusieurs facteurs pour tous les membres de l’organisation.</translation>
    </message>
    <message>
        <source>Wherever OpenAI computes</source>
        <translation>Là où OpenAI calcule</translation>
    </message>
    <message>
        <source>United States (projects with data residency)</source>
        <translation>États-Unis (projets avec résidence des données)</translation>
    </message>
    <message>
        <source>Europe (projects with data residency)</source>
        <translation>Europe (projets avec résidence des données)</translation>
    </message>
    <message>
        <source>Eleven Labs Inc. (USA)</source>
        <translation>Eleven Labs Inc. (États-Unis)</translation>
    </message>
    <message>
        <source>Text and sound go into the history of your account. With zero retention, which only Enterprise accounts have, neither is stored.</source>
        <translation>Le texte et le son vont dans l’historique de votre compte. Avec la rétention zéro, réservée aux comptes Enterprise, ni l’un ni l’autre n’est stocké.</translation>
    </message>
    <message>
        <source>Account and usage data are kept. With zero retention the account&apos;s e-mail address is left out of the logs.</source>
        <translation>Les données de compte et d’utilisation sont conservées. Avec la rétention zéro, l’adresse e-mail du compte est omise des journaux.</translation>
    </message>
    <message>
        <source>Without zero retention, logs for debugging and moderation may still hold what was deleted from the history.</source>
        <translation>Sans rétention zéro, les journaux de débogage et de modération peuvent encore contenir ce qui a été supprimé de l’historique.</translation>
    </message>
    <message>
        <source>Without zero retention, what was deleted stays in backups for up to 30 days.</source>
        <translation>Sans rétention zéro, ce qui a été supprimé reste jusqu’à 30 jours dans les sauvegardes.</translation>
    </message>
    <message>
        <source>Data may be used to improve the service unless a plan or a setting of the account rules it out.</source>
        <translation>Les données peuvent servir à améliorer le service, sauf si une formule ou un réglage du compte l’exclut.</translation>
    </message>
    <message>
        <source>Staff may look at what is kept, for support and moderation. With zero retention there is nothing to look at.</source>
        <translation>Le personnel peut regarder ce qui est conservé, pour l’assistance et la modération. Avec la rétention zéro, il n’y a rien à regarder.</translation>
    </message>
    <message>
        <source>An entry of the history can be deleted by its number; that takes text and sound out of the database at once.</source>
        <translation>Une entrée de l’historique peut être supprimée par son numéro&#xa0;; cela retire aussitôt le texte et le son de la base de données.</translation>
    </message>
    <message>
        <source>enable_logging=false goes with every request. Only Enterprise accounts may use it.</source>
        <translation>enable_logging=false accompagne chaque requête. Seuls les comptes Enterprise peuvent l’utiliser.</translation>
    </message>
    <message>
        <source>Customers report that other accounts get an answer as if zero retention were on, while the text is kept all the same. Look into the history of your account to be sure.</source>
        <translation>Des clients rapportent que d’autres comptes reçoivent une réponse comme si la rétention zéro était active, alors que le texte est conservé malgré tout. Vérifiez l’historique de votre compte pour en être sûr.</translation>
    </message>
    <message>
        <source>Give the key text to speech and reading of voices, and nothing else.</source>
        <translation>Accordez à la clé la synthèse vocale et la lecture des voix, et rien d’autre.</translation>
    </message>
    <message>
        <source>Give the key a limit of credits, and let it be used from your addresses only.</source>
        <translation>Donnez à la clé une limite de crédits, et ne permettez son usage que depuis vos adresses.</translation>
    </message>
    <message>
        <source>Turn on multi-factor sign-in for everybody in the workspace.</source>
        <translation>Activez la connexion à plusieurs facteurs pour tous les membres de l’espace de travail.</translation>
    </message>
    <message>
        <source>Wherever ElevenLabs computes</source>
        <translation>Là où ElevenLabs calcule</translation>
    </message>
    <message>
        <source>Europe (Enterprise, data residency)</source>
        <translation>Europe (Enterprise, résidence des données)</translation>
    </message>
    <message>
        <source>India (Enterprise, data residency)</source>
        <translation>Inde (Enterprise, résidence des données)</translation>
    </message>
    <message>
        <source>Singapore (Enterprise, data residency)</source>
        <translation>Singapour (Enterprise, résidence des données)</translation>
    </message>
    <message>
        <source>Deepgram, Inc. (USA)</source>
        <translation>Deepgram, Inc. (États-Unis)</translation>
    </message>
    <message>
        <source>Requests that are opted out of the Model Improvement Program, as all of this program&apos;s are, are not retained.</source>
        <translation>Les requêtes exclues du Model Improvement Program, comme toutes celles de ce logiciel, ne sont pas conservées.</translation>
    </message>
    <message>
        <source>When a request was made, by which key, with which model and with how many characters is kept for usage and billing.</source>
        <translation>Le moment d’une requête, sa clé, son modèle et son nombre de caractères sont conservés pour l’utilisation et la facturation.</translation>
    </message>
    <message>
        <source>Nothing is said about logs against abuse.</source>
        <translation>Rien n’est dit de journaux contre les abus.</translation>
    </message>
    <message>
        <source>Nothing is said about backups.</source>
        <translation>Rien n’est dit des sauvegardes.</translation>
    </message>
    <message>
        <source>Requests are trained on unless they are opted out; all of this program&apos;s are.</source>
        <translation>Les requêtes servent à l’entraînement sauf si elles en sont exclues&#xa0;; toutes celles de ce logiciel le sont.</translation>
    </message>
    <message>
        <source>Processed by Deepgram and the companies that it publishes as its sub-processors.</source>
        <translation>Traité par Deepgram et par les sociétés qu’il publie comme ses sous-traitants.</translation>
    </message>
    <message>
        <source>None is needed for requests that are opted out, since they are not retained.</source>
        <translation>Aucune n’est nécessaire pour les requêtes exclues du programme d’amélioration, puisqu’elles ne sont pas conservées.</translation>
    </message>
    <message>
        <source>mip_opt_out=true goes with every request.</source>
        <translation>mip_opt_out=true accompagne chaque requête.</translation>
    </message>
    <message>
        <source>A region keeps a request inside it only if the request is opted out; all of this program&apos;s are.</source>
        <translation>Une région ne garde une requête en son sein que si celle-ci est exclue du programme d’amélioration&#xa0;; toutes celles de ce logiciel le sont.</translation>
    </message>
    <message>
        <source>Being opted out may cost more, by your plan.</source>
        <translation>Selon votre formule, l’exclusion peut coûter plus cher.</translation>
    </message>
    <message>
        <source>Make a project for this program alone, and a key with the role of a member.</source>
        <translation>Créez un projet réservé à ce logiciel, et une clé ayant le rôle de membre.</translation>
    </message>
    <message>
        <source>Give the key a date on which it ends, and replace it every 90 days.</source>
        <translation>Donnez à la clé une date de fin, et remplacez-la tous les 90 jours.</translation>
    </message>
    <message>
        <source>Turn on multi-factor sign-in for everybody in the project.</source>
        <translation>Activez la connexion à plusieurs facteurs pour tous les membres du projet.</translation>
    </message>
    <message>
        <source>Wherever Deepgram computes, usually North America</source>
        <translation>Là où Deepgram calcule, d’ordinaire en Amérique du Nord</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this transcript</source>
        <translation>Rechercher dans cette transcription</translation>
    </message>
    <message>
        <source>Go to the find before</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <source>Go to the next find</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace this find and go on</source>
        <translation>Remplacer cette occurrence et continuer</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Replace all finds as one edit</source>
        <translation>Remplacer toutes les occurrences en une seule modification</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>This cannot be looked for</source>
        <translation>Recherche impossible</translation>
    </message>
    <message numerus="yes">
        <source>Replaced: %n. One undo takes all of them back.</source>
        <translation>
            <numerusform>%n occurrence remplacée. Une seule annulation suffit pour revenir en arrière.</numerusform>
            <numerusform>%n occurrences remplacées. Une seule annulation les rétablit toutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstModel</name>
    <message>
        <source>Choose the folder of a Whisper model in CTranslate2 format</source>
        <translation>Choisir le dossier d’un modèle Whisper au format CTranslate2</translation>
    </message>
    <message>
        <source>The model “{name}” is sound and was taken in.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» est intact et a été ajouté.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>What you open is turned into text here, by an engine in a process of its own. Nothing is sent anywhere, and no account is needed.</source>
        <translation>Ce que vous ouvrez est converti en texte ici même, par un moteur qui tourne dans son propre processus. Rien n’est envoyé nulle part, et aucun compte n’est nécessaire.</translation>
    </message>
    <message>
        <source>Your recordings and texts are kept encrypted on this computer. This computer&apos;s keychain opens them, and a recovery key on paper does when all else is lost.</source>
        <translation>Vos enregistrements et vos textes sont conservés chiffrés sur cet ordinateur. Le trousseau de clés de cet ordinateur les ouvre, et une clé de récupération sur papier aussi quand tout le reste est perdu.</translation>
    </message>
    <message>
        <source>You can start at once with the built-in engine, which is basic and for English. A Whisper model from a folder of yours understands more, and many languages.</source>
        <translation>Vous pouvez commencer tout de suite avec le moteur intégré, qui est rudimentaire et prévu pour l’anglais. Un modèle Whisper pris dans un de vos dossiers comprend mieux, et de nombreuses langues.</translation>
    </message>
    <message>
        <source>Choose a model &amp;folder…</source>
        <translation>Choisir un &amp;dossier de modèle…</translation>
    </message>
    <message>
        <source>Check a model folder and take it in</source>
        <translation>Vérifier un dossier de modèle et l’ajouter</translation>
    </message>
    <message>
        <source>&amp;Without a library</source>
        <translation>&amp;Sans bibliothèque</translation>
    </message>
    <message>
        <source>Go on for now; nothing is kept when Soundlock closes</source>
        <translation>Continuer ainsi pour l’instant&#xa0;; rien n’est conservé à la fermeture de Soundlock</translation>
    </message>
    <message>
        <source>&amp;Make the library</source>
        <translation>&amp;Créer la bibliothèque</translation>
    </message>
    <message>
        <source>Make the encrypted library</source>
        <translation>Créer la bibliothèque chiffrée</translation>
    </message>
    <message>
        <source>The model is checked and copied. You can go on meanwhile.</source>
        <translation>Le modèle est en cours de vérification et de copie. Vous pouvez continuer pendant ce temps.</translation>
    </message>
    <message>
        <source>{reason} A passphrase or a key file opens the library instead; a recovery key is made as well.</source>
        <translation>{reason} Une phrase secrète ou un fichier clé ouvrira la bibliothèque à sa place&#xa0;; une clé de récupération est également créée.</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Création…</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Locking the library…</source>
        <translation>Verrouillage de la bibliothèque…</translation>
    </message>
    <message>
        <source>A library is being opened just now. Try again in a moment.</source>
        <translation>Une bibliothèque est en cours d’ouverture. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Choose recordings to transcribe</source>
        <translation>Choisir des enregistrements à transcrire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language that is spoken in the next recordings.</source>
        <translation>La langue parlée dans les prochains enregistrements.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modèle vocal</translation>
    </message>
    <message>
        <source>What transcribes the next recordings.</source>
        <translation>Ce qui transcrit les prochains enregistrements.</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Modèles vocaux</translation>
    </message>
    <message>
        <source>Best that is installed</source>
        <translation>Le meilleur installé</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Add a speech model from a folder</source>
        <translation>Ajouter un modèle vocal depuis un dossier</translation>
    </message>
    <message>
        <source>Add a speech model</source>
        <translation>Ajouter un modèle vocal</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Queue: show what runs and waits, or go back</source>
        <translation>File d’attente&#xa0;: afficher ce qui est en cours et en attente, ou revenir</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Read a text aloud, or go back</source>
        <translation>Lire un texte à voix haute, ou revenir</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>What can be done with the library</source>
        <translation>Actions sur la bibliothèque</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Autres langues</translation>
    </message>
    <message numerus="yes">
        <source>Options, %n of them changed</source>
        <translation>
            <numerusform>Options, dont %n modifiée</numerusform>
            <numerusform>Options, dont %n modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>How the next recordings are transcribed</source>
        <translation>Comment les prochains enregistrements sont transcrits</translation>
    </message>
    <message numerus="yes">
        <source>Queue, %n not done</source>
        <translation>
            <numerusform>File d’attente, %n non terminé</numerusform>
            <numerusform>File d’attente, %n non terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in, basic English</source>
        <translation>Intégré, anglais de base</translation>
    </message>
</context>
<context>
    <name>HearingAgain</name>
    <message>
        <source>Choose segments of a finished transcript first.</source>
        <translation>Choisissez d’abord des segments d’une transcription terminée.</translation>
    </message>
    <message>
        <source>This recording is in the queue already. Wait for it, or give it up.</source>
        <translation>Cet enregistrement est déjà dans la file d’attente. Attendez qu’il soit traité, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Transcribe {start} to {end} again</source>
        <translation>Transcrire à nouveau de {start} à {end}</translation>
    </message>
    <message>
        <source>The part is in the queue. Its text stays until all of it is done.</source>
        <translation>Cette partie est dans la file d’attente. Son texte reste tel quel jusqu’à ce qu’elle soit entièrement transcrite.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Edits of this transcript</source>
        <translation>Modifications de cette transcription</translation>
    </message>
    <message>
        <source>Choose an edit to see what it changed. Going back can be undone by going forth.</source>
        <translation>Choisissez une modification pour voir ce qu’elle a changé. Après un retour en arrière, vous pouvez revenir en avant.</translation>
    </message>
    <message>
        <source>Edits, the newest first</source>
        <translation>Modifications, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation>Ce que la modification a changé</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Leave the transcript as it is</source>
        <translation>Laisser la transcription telle quelle</translation>
    </message>
    <message>
        <source>&amp;Go to this state</source>
        <translation>&amp;Revenir à cet état</translation>
    </message>
    <message>
        <source>Make the transcript what it was after the chosen edit</source>
        <translation>Remettre la transcription dans l’état où elle était après la modification sélectionnée</translation>
    </message>
    <message>
        <source>the present state</source>
        <translation>état actuel</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>As it was transcribed</source>
        <translation>Transcription d’origine</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>Ajouté&#xa0;:</translation>
    </message>
    <message>
        <source>Taken away:</source>
        <translation>Retiré&#xa0;:</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>locuteur non nommé</translation>
    </message>
    <message>
        <source>Speaker:</source>
        <translation>Locuteur&#xa0;:</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Début&#xa0;:</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Fin&#xa0;:</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Mark at {time}</source>
        <translation>Repère à {time}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>The files are taken in as soon as the library is unlocked.</source>
        <translation>Les fichiers seront ajoutés dès que la bibliothèque sera déverrouillée.</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Ouvrir des enregistrements</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>Audio et vidéo</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>The clipboard holds no files. Copy some in your file manager first.</source>
        <translation>Le presse-papiers ne contient aucun fichier. Copiez-en d’abord dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Soundlock fetches nothing from the web or from other computers. Copy the file here first.</source>
        <translation>Soundlock ne va rien chercher sur le Web ni sur d’autres ordinateurs. Copiez d’abord le fichier ici.</translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of this recording, with commas between them.</source>
        <translation>Étiquettes de cet enregistrement, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes on this recording; they are saved as you write.</source>
        <translation>Notes sur cet enregistrement&#xa0;; elles sont enregistrées au fil de la saisie.</translation>
    </message>
    <message>
        <source>What you want to remember about this recording</source>
        <translation>Ce que vous voulez retenir de cet enregistrement</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Selected recordings</source>
        <translation>Enregistrements sélectionnés</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>É&amp;tiqueter…</translation>
    </message>
    <message>
        <source>To a &amp;new collection…</source>
        <translation>Dans une &amp;nouvelle collection…</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>Rechercher et re&amp;mplacer…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Move to the tras&amp;h</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Remove ta&amp;g</source>
        <translation>Retirer l’éti&amp;quette</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Collection</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>&amp;Sensitive</source>
        <translation>Sensib&amp;le</translation>
    </message>
    <message>
        <source>A cloud voice may read it only where contracts cover that</source>
        <translation>Une voix du cloud ne peut le lire que si des contrats le couvrent</translation>
    </message>
    <message>
        <source>&amp;Export the transcripts</source>
        <translation>&amp;Exporter les transcriptions</translation>
    </message>
</context>
<context>
    <name>JobDelegate</name>
    <message>
        <source>New title</source>
        <translation>Nouveau titre</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>&amp;Enregistrements</translation>
    </message>
    <message>
        <source>Nothing here fulfils the filter.</source>
        <translation>Rien ici ne correspond au filtre.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Nothing is being transcribed, and nothing waits.</source>
        <translation>Aucune transcription en cours ni en attente.</translation>
    </message>
    <message>
        <source>Nothing is in here. Drag recordings here, or use the menu of a recording.</source>
        <translation>Il n’y a rien ici. Faites-y glisser des enregistrements, ou utilisez le menu d’un enregistrement.</translation>
    </message>
    <message>
        <source>Nothing is in here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <source>{chosen} of {shown} selected</source>
        <translation>Sélection&#xa0;: {chosen} sur {shown}</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>Recordings are being transcribed, or a text becomes sound.</source>
        <translation>Des enregistrements sont en cours de transcription, ou un texte devient du son.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The rule holds from now on. What is due is deleted within the hour.</source>
        <translation>La règle vaut dès maintenant. Ce qui est échu sera supprimé dans l’heure.</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message>
        <source>How long is “{name}” kept?</source>
        <translation>Combien de temps «&#xa0;{name}&#xa0;» est-il conservé&#xa0;?</translation>
    </message>
    <message>
        <source>Delete a recording once its transcript is &amp;complete</source>
        <translation>Supprimer un enregistrement dès que sa transcription est &amp;complète</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Delete &amp;recordings after</source>
        <translation>Supprimer les &amp;enregistrements après</translation>
    </message>
    <message>
        <source>Delete &amp;transcripts after</source>
        <translation>Supprimer les &amp;transcriptions après</translation>
    </message>
    <message>
        <source>Keep only the &amp;newest recordings</source>
        <translation>Ne garder que les enregistrements les plus &amp;récents</translation>
    </message>
    <message>
        <source>Keep only the newest transcr&amp;ipts</source>
        <translation>Ne garder que les transcr&amp;iptions les plus récentes</translation>
    </message>
    <message>
        <source>What would be deleted</source>
        <translation>Ce qui serait supprimé</translation>
    </message>
    <message>
        <source>What is due is deleted within the hour, with the keys that open it. This cannot be undone. Anything without a limit is kept until you delete it.</source>
        <translation>Ce qui est échu est supprimé dans l’heure, avec les clés qui l’ouvrent. C’est irréversible. Ce qui n’a pas de limite est conservé jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Leave the rule as it is</source>
        <translation>Laisser la règle telle quelle</translation>
    </message>
    <message>
        <source>&amp;Keep to this</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Let this rule hold from now on</source>
        <translation>Faire valoir cette règle dès maintenant</translation>
    </message>
    <message numerus="yes">
        <source>By this rule, due now: %n</source>
        <translation>
            <numerusform>Selon cette règle, échu maintenant&#xa0;: %n</numerusform>
            <numerusform>Selon cette règle, échus maintenant&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>By this rule, nothing is due now.</source>
        <translation>Selon cette règle, rien n’est échu maintenant.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>New keys</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Press the keys that the chosen command should be heard by.</source>
        <translation>Appuyez sur les touches qui doivent déclencher la commande sélectionnée.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Utiliser ce raccourci</translation>
    </message>
    <message>
        <source>Use these keys for the command</source>
        <translation>Utiliser ce raccourci pour la commande</translation>
    </message>
    <message>
        <source>De&amp;fault keys</source>
        <translation>Raccourci par &amp;défaut</translation>
    </message>
    <message>
        <source>Give the command its own keys back</source>
        <translation>Rendre à la commande son raccourci d’origine</translation>
    </message>
    <message>
        <source>Keys for “{command}”:</source>
        <translation>Raccourci pour «&#xa0;{command}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Choisissez une commande pour modifier son raccourci.</translation>
    </message>
    <message>
        <source>These keys belong to “{command}” already. Nothing was changed.</source>
        <translation>Ce raccourci appartient déjà à «&#xa0;{command}&#xa0;». Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Delete the collection “{name}”?</source>
        <translation>Supprimer la collection «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its recordings stay in the library. Its rule for how long they are kept goes.</source>
        <translation>Ses enregistrements restent dans la bibliothèque. Sa règle de durée de conservation disparaît.</translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation>Supprimer l’étiquette «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It is taken off all recordings. The recordings stay in the library.</source>
        <translation>Elle est retirée de tous les enregistrements. Les enregistrements restent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete it; recordings stay</source>
        <translation>Supprimer&#xa0;; les enregistrements restent</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharique</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Assamais</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaïdjanais</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>Bachkir</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Biélorusse</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibétain</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Breton</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosniaque</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Gallois</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Basque</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Féroïen</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicien</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Haoussa</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <translation>Hawaïen</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Créole haïtien</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Arménien</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandais</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanais</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Géorgien</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazakh</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latin</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxembourgeois</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letton</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>Malgache</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>Maori</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macédonien</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malais</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltais</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birman</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Népalais</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Norvégien nynorsk</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norvégien bokmål</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Occitan</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Pendjabi</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pachto</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>Sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Cingalais</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovène</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>Shona</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanais</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbe</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Soundanais</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamoul</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Télougou</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tadjik</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Turkmène</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tatar</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Ouzbek</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Yiddish</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>Cantonais</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>Recordings that are not finished yet: %n. What is finished of them is kept, and the rest goes on at the next start when you say so.</source>
        <translation>
            <numerusform>%n enregistrement n’est pas encore terminé. Ce qui en est terminé est conservé, et le reste reprendra au prochain démarrage quand vous le demanderez.</numerusform>
            <numerusform>%n enregistrements ne sont pas encore terminés. Ce qui en est terminé est conservé, et le reste reprendra au prochain démarrage quand vous le demanderez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings that are in no library and not finished yet: %n. Closing Soundlock cancels them.</source>
        <translation>
            <numerusform>%n enregistrement hors bibliothèque n’est pas encore terminé. Fermer Soundlock l’annule.</numerusform>
            <numerusform>%n enregistrements hors bibliothèque ne sont pas encore terminés. Fermer Soundlock les annule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transcripts neither exported nor copied: %n. Closing Soundlock loses them.</source>
        <translation>
            <numerusform>%n transcription n’a été ni exportée ni copiée. Fermer Soundlock la fait perdre.</numerusform>
            <numerusform>%n transcriptions n’ont été ni exportées ni copiées. Fermer Soundlock les fait perdre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Soundlock?</source>
        <translation>Fermer Soundlock&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Laisser ouvert</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Changer la &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>&amp;Ways to unlock…</source>
        <translation>&amp;Moyens de déverrouillage…</translation>
    </message>
    <message>
        <source>Make a new &amp;recovery key…</source>
        <translation>Créer une nouvelle clé de &amp;récupération…</translation>
    </message>
    <message>
        <source>Change the &amp;master key…</source>
        <translation>Changer la clé m&amp;aîtresse…</translation>
    </message>
    <message>
        <source>&amp;Delete what is due…</source>
        <translation>&amp;Supprimer ce qui est échu…</translation>
    </message>
    <message>
        <source>M&amp;ake a library…</source>
        <translation>&amp;Créer une bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Open another library…</source>
        <translation>&amp;Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Back to your own library</source>
        <translation>Revenir à votre propre &amp;bibliothèque</translation>
    </message>
</context>
<context>
    <name>LibraryWording</name>
    <message>
        <source>Keychain</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier clé</translation>
    </message>
    <message>
        <source>Together: {things}</source>
        <translation>Ensemble&#xa0;: {things}</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>Depuis le {date}</translation>
    </message>
    <message>
        <source>used now</source>
        <translation>utilisé cette fois</translation>
    </message>
    <message>
        <source>Recording, as its text is complete</source>
        <translation>Enregistrement, car son texte est complet</translation>
    </message>
    <message>
        <source>Recording, by its age</source>
        <translation>Enregistrement, en raison de son âge</translation>
    </message>
    <message>
        <source>Recording, as there are newer ones</source>
        <translation>Enregistrement, car il y en a de plus récents</translation>
    </message>
    <message>
        <source>Text, by its age</source>
        <translation>Texte, en raison de son âge</translation>
    </message>
    <message>
        <source>Text, as there are newer ones</source>
        <translation>Texte, car il y en a de plus récents</translation>
    </message>
    <message>
        <source>Your rules deleted for good: {what}. The library has a new master key.</source>
        <translation>Vos règles ont supprimé définitivement&#xa0;: {what}. La bibliothèque a une nouvelle clé maîtresse.</translation>
    </message>
    <message numerus="yes">
        <source>whole entries: %n</source>
        <translation>
            <numerusform>%n entrée entière</numerusform>
            <numerusform>%n entrées entières</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recordings: %n</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>texts: %n</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Fermer cette liste</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>&amp;Sort</source>
        <translation>T&amp;rier</translation>
    </message>
    <message>
        <source>Choose the order of the list</source>
        <translation>Choisir l’ordre de la liste</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Restreindre la liste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>&amp;Empty…</source>
        <translation>&amp;Vider…</translation>
    </message>
    <message>
        <source>Delete for good what is in the trash</source>
        <translation>Supprimer définitivement le contenu de la corbeille</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Has &amp;notes</source>
        <translation>Avec &amp;notes</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Tout &amp;afficher</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not transcribed yet</source>
        <translation>Pas encore transcrit</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Has notes</source>
        <translation>Avec notes</translation>
    </message>
    <message>
        <source>Only: {conditions}</source>
        <translation>Seulement&#xa0;: {conditions}</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Perhaps no speech at all</source>
        <translation>Peut-être pas de parole du tout</translation>
    </message>
    <message>
        <source>The engine was not sure</source>
        <translation>Le moteur n’était pas sûr</translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <translation>Mots douteux</translation>
    </message>
    <message>
        <source>Nothing in this transcript looks doubtful.</source>
        <translation>Rien ne paraît douteux dans cette transcription.</translation>
    </message>
    <message numerus="yes">
        <source>{checked} of %n passages checked</source>
        <translation>
            <numerusform>Passages vérifiés&#xa0;: {checked} sur %n</numerusform>
            <numerusform>Passages vérifiés&#xa0;: {checked} sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left to hear, {share} % of the recording</source>
        <translation>Encore {time} à écouter, {share}&#xa0;% de l’enregistrement</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
</context>
<context>
    <name>ListeningPanel</name>
    <message>
        <source>Passages that were checked</source>
        <translation>Passages vérifiés</translation>
    </message>
    <message>
        <source>Doubtful passages</source>
        <translation>Passages douteux</translation>
    </message>
    <message>
        <source>Passages to listen to, the most doubtful first.</source>
        <translation>Passages à écouter, les plus douteux en premier.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Hear the chosen passage</source>
        <translation>Écouter le passage sélectionné</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>E&amp;xact</translation>
    </message>
    <message>
        <source>It is right as it stands: hear the next</source>
        <translation>C’est correct ainsi&#xa0;: écouter le suivant</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>Write the chosen passage anew</source>
        <translation>Réécrire le passage sélectionné</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Take back that the last passage was right, and hear it again</source>
        <translation>Ne plus tenir le dernier passage pour correct, et le réécouter</translation>
    </message>
    <message>
        <source>There is nothing left to listen to.</source>
        <translation>Il ne reste rien à écouter.</translation>
    </message>
    <message>
        <source>Open a transcript of the library to listen to its doubtful passages.</source>
        <translation>Ouvrez une transcription de la bibliothèque pour écouter ses passages douteux.</translation>
    </message>
    <message>
        <source>Looking for doubtful passages…</source>
        <translation>Recherche des passages douteux…</translation>
    </message>
</context>
<context>
    <name>ListeningQueue</name>
    <message>
        <source>All doubtful passages are checked.</source>
        <translation>Tous les passages douteux sont vérifiés.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Open the library again</source>
        <translation>Rouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Déverrouiller…</translation>
    </message>
    <message>
        <source>The library “{name}” is locked.</source>
        <translation>La bibliothèque «&#xa0;{name}&#xa0;» est verrouillée.</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation>La bibliothèque est verrouillée.</translation>
    </message>
    <message>
        <source>Your recordings and texts are encrypted on this computer until you unlock them.</source>
        <translation>Vos enregistrements et vos textes sont chiffrés sur cet ordinateur jusqu’à ce que vous les déverrouilliez.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
</context>
<context>
    <name>LostEnd</name>
    <message>
        <source>The last changes cannot be read</source>
        <translation>Les dernières modifications sont illisibles</translation>
    </message>
    <message>
        <source>If you go on, they are lost. Recordings among them are kept apart, in quarantine.</source>
        <translation>Si vous continuez, elles sont perdues. Les enregistrements qui en font partie sont gardés à part, en quarantaine.</translation>
    </message>
    <message>
        <source>&amp;Go on without them</source>
        <translation>&amp;Continuer sans elles</translation>
    </message>
    <message>
        <source>Open the library without the last changes</source>
        <translation>Ouvrir la bibliothèque sans les dernières modifications</translation>
    </message>
    <message>
        <source>&amp;Keep it closed</source>
        <translation>La &amp;laisser fermée</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser en l’état</translation>
    </message>
</context>
<context>
    <name>Loudness</name>
    <message>
        <source>Volume {percent} %</source>
        <translation>Volume {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Not muted</source>
        <translation>Son rétabli</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Border between sidebar and list</source>
        <translation>Limite entre la barre latérale et la liste</translation>
    </message>
    <message>
        <source>Border between list and transcript</source>
        <translation>Limite entre la liste et la transcription</translation>
    </message>
    <message>
        <source>Border between sidebar and queue</source>
        <translation>Limite entre la barre latérale et la file d’attente</translation>
    </message>
    <message>
        <source>Border between sidebar and reader</source>
        <translation>Limite entre la barre latérale et la lecture</translation>
    </message>
    <message>
        <source>Border between transcript and review</source>
        <translation>Limite entre la transcription et la relecture</translation>
    </message>
    <message>
        <source>Library: {name}</source>
        <translation>Bibliothèque&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>MakingStrip</name>
    <message>
        <source>A text becomes sound</source>
        <translation>Un texte devient du son</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop making the sound; what is not finished is not kept</source>
        <translation>Arrêter la création du son&#xa0;; ce qui n’est pas terminé n’est pas gardé</translation>
    </message>
    <message>
        <source>Making sound of “{title}”</source>
        <translation>Création du son de «&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>There is no mark after this place.</source>
        <translation>Il n’y a plus de repère après cet endroit.</translation>
    </message>
    <message>
        <source>There is no mark before this place.</source>
        <translation>Il n’y a pas de repère avant cet endroit.</translation>
    </message>
</context>
<context>
    <name>MarkModel</name>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>To be redacted</source>
        <translation>À occulter</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>{kind} added.</source>
        <translation>Ajouté&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Si&amp;gnet</translation>
    </message>
    <message>
        <source>Mark this place to come back to it</source>
        <translation>Marquer cet endroit pour y revenir</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;Commentaire</translation>
    </message>
    <message>
        <source>Write something about this place</source>
        <translation>Écrire une remarque sur cet endroit</translation>
    </message>
    <message>
        <source>Re&amp;dact</source>
        <translation>Occ&amp;ulter</translation>
    </message>
    <message>
        <source>Mark the chosen segments, so that an export can leave them out</source>
        <translation>Marquer les segments sélectionnés, pour qu’une exportation puisse les omettre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen mark</source>
        <translation>Supprimer le repère sélectionné</translation>
    </message>
    <message>
        <source>Find &amp;personal data</source>
        <translation>Données &amp;personnelles</translation>
    </message>
    <message>
        <source>Mark for redaction whatever identifies a person</source>
        <translation>Marquer à occulter tout ce qui identifie une personne</translation>
    </message>
    <message>
        <source>Bookmarks and comments</source>
        <translation>Signets et commentaires</translation>
    </message>
    <message>
        <source>Enter goes there, F2 writes anew, Delete removes.</source>
        <translation>Entrée y va, F2 permet de réécrire, Suppr supprime.</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Rien n’est encore marqué.</translation>
    </message>
    <message>
        <source>Open a transcript of the library to mark places in it.</source>
        <translation>Ouvrez une transcription de la bibliothèque pour y marquer des endroits.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>A&amp;dd a model…</source>
        <translation>A&amp;jouter un modèle…</translation>
    </message>
    <message>
        <source>Add a speech model from a folder</source>
        <translation>Ajouter un modèle vocal depuis un dossier</translation>
    </message>
    <message>
        <source>Resume a&amp;ll</source>
        <translation>&amp;Tout reprendre</translation>
    </message>
    <message>
        <source>Go on with everything that was interrupted</source>
        <translation>Reprendre tout ce qui a été interrompu</translation>
    </message>
    <message>
        <source>Show what is d&amp;ue…</source>
        <translation>Afficher ce qui est é&amp;chu…</translation>
    </message>
    <message>
        <source>Show what the rules would delete</source>
        <translation>Afficher ce que les règles supprimeraient</translation>
    </message>
    <message>
        <source>S&amp;how details…</source>
        <translation>Affic&amp;her les détails…</translation>
    </message>
    <message>
        <source>Show the recent errors</source>
        <translation>Afficher les erreurs récentes</translation>
    </message>
    <message>
        <source>Show i&amp;t</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Show it in the library</source>
        <translation>L’afficher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Take out of the trash what was moved there</source>
        <translation>Sortir de la corbeille ce qui y a été mis</translation>
    </message>
    <message>
        <source>Remove the marks that were made</source>
        <translation>Retirer les repères posés</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message>
        <source>Copy the details of this message</source>
        <translation>Copier les détails de ce message</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
</context>
<context>
    <name>NameModelRow</name>
    <message>
        <source>Add a &amp;model…</source>
        <translation>Ajouter un &amp;modèle…</translation>
    </message>
    <message>
        <source>Take in the folder of a model</source>
        <translation>Ajouter le dossier d’un modèle</translation>
    </message>
    <message>
        <source>R&amp;emove it</source>
        <translation>En&amp;lever</translation>
    </message>
    <message>
        <source>Find names without this model</source>
        <translation>Trouver les noms sans ce modèle</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Aucun modèle n’est installé.</translation>
    </message>
    <message>
        <source>{name} ({size} MB)</source>
        <translation>{name} ({size} Mo)</translation>
    </message>
</context>
<context>
    <name>NameModels</name>
    <message>
        <source>Choose the folder of a model that finds names</source>
        <translation>Choisir le dossier d’un modèle qui trouve des noms</translation>
    </message>
</context>
<context>
    <name>OlderCopy</name>
    <message>
        <source>An earlier copy of the library</source>
        <translation>Une copie antérieure de la bibliothèque</translation>
    </message>
    <message>
        <source>What was added after that copy is not in it, and what was deleted since may be there again.</source>
        <translation>Ce qui a été ajouté après cette copie n’y figure pas, et ce qui a été supprimé depuis peut y réapparaître.</translation>
    </message>
    <message>
        <source>If you did not put it back, somebody or some program did, such as a synchronisation: keep it closed, and look for the newer one.</source>
        <translation>Si ce n’est pas vous qui l’avez remise en place, c’est quelqu’un d’autre ou un programme, par exemple une synchronisation&#xa0;: laissez-la fermée et cherchez la plus récente.</translation>
    </message>
    <message>
        <source>I put this copy back myself: &amp;open it</source>
        <translation>J’ai remis cette copie moi-même&#xa0;: l’&amp;ouvrir</translation>
    </message>
    <message>
        <source>Open the earlier copy</source>
        <translation>Ouvrir la copie antérieure</translation>
    </message>
    <message>
        <source>&amp;Keep it closed</source>
        <translation>La &amp;laisser fermée</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <translation>Tout laisser comme avant</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>Pré&amp;réglage</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Forget the chosen preset</source>
        <translation>Oublier le préréglage sélectionné</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Name of a new preset</source>
        <translation>Nom d’un nouveau préréglage</translation>
    </message>
    <message>
        <source>&amp;Keep as preset</source>
        <translation>&amp;Garder comme préréglage</translation>
    </message>
    <message>
        <source>Keep these options under this name</source>
        <translation>Garder ces options sous ce nom</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Best that is installed</source>
        <translation>Le meilleur installé</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Invite</translation>
    </message>
    <message>
        <source>A sentence in the style and spelling that the text should have</source>
        <translation>Phrase ayant le style et l’orthographe voulus</translation>
    </message>
    <message>
        <source>&amp;Names and terms</source>
        <translation>&amp;Noms et termes</translation>
    </message>
    <message>
        <source>Words to listen for, such as names</source>
        <translation>Mots à reconnaître, comme des noms</translation>
    </message>
    <message>
        <source>&amp;Speech is</source>
        <translation>Par&amp;ole retenue</translation>
    </message>
    <message>
        <source>what sounds like speech</source>
        <translation>ce qui ressemble à de la parole</translation>
    </message>
    <message>
        <source>quiet speech too</source>
        <translation>la parole à voix basse aussi</translation>
    </message>
    <message>
        <source>clear speech only</source>
        <translation>la parole nette seulement</translation>
    </message>
    <message>
        <source>everything, silence included</source>
        <translation>tout, silences compris</translation>
    </message>
    <message>
        <source>T&amp;horoughness</source>
        <translation>Mi&amp;nutie</translation>
    </message>
    <message>
        <source>How many readings are followed at once: more is slower.</source>
        <translation>Nombre d’hypothèses suivies à la fois&#xa0;: plus il y en a, plus c’est lent.</translation>
    </message>
    <message>
        <source>Audio &amp;track</source>
        <translation>&amp;Piste audio</translation>
    </message>
    <message>
        <source>First that can be heard</source>
        <translation>Première piste audible</translation>
    </message>
    <message>
        <source>Translate into &amp;English</source>
        <translation>Traduire en an&amp;glais</translation>
    </message>
    <message>
        <source>Two speakers, one on &amp;each channel</source>
        <translation>&amp;Deux locuteurs, un par canal</translation>
    </message>
    <message>
        <source>Times of single &amp;words</source>
        <translation>Temps de chaque mo&amp;t</translation>
    </message>
    <message>
        <source>Use the te&amp;xt before as context</source>
        <translation>Utiliser le te&amp;xte précédent comme contexte</translation>
    </message>
</context>
<context>
    <name>PassageModel</name>
    <message>
        <source>{start}. {reasons}. {text}</source>
        <translation>{start}. {reasons}. {text}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password of the document</source>
        <translation>Mot de passe du document</translation>
    </message>
    <message>
        <source>“{name}” opens with a password. It is used this once and kept nowhere.</source>
        <translation>«&#xa0;{name}&#xa0;» s’ouvre avec un mot de passe. Il ne sert que cette fois et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Leave the document closed</source>
        <translation>Laisser le document fermé</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Looking for personal data.</source>
        <translation>Recherche de données personnelles.</translation>
    </message>
    <message numerus="yes">
        <source>Marked for redaction: %n.</source>
        <translation>
            <numerusform>Marqués à occulter&#xa0;: %n.</numerusform>
            <numerusform>Marqués à occulter&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the list: Delete removes a mark that is none.</source>
        <translation>Parcourez la liste&#xa0;: Suppr retire un repère de trop.</translation>
    </message>
    <message>
        <source>All personal data that was found is marked already.</source>
        <translation>Toutes les données personnelles trouvées sont déjà marquées.</translation>
    </message>
    <message>
        <source>No personal data was found.</source>
        <translation>Aucune donnée personnelle n’a été trouvée.</translation>
    </message>
    <message>
        <source>Not looked for in this language: {classes}.</source>
        <translation>Non recherchés dans cette langue&#xa0;: {classes}.</translation>
    </message>
    <message numerus="yes">
        <source>Marks removed: %n.</source>
        <translation>
            <numerusform>Repères retirés&#xa0;: %n.</numerusform>
            <numerusform>Repères retirés&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment card</source>
        <translation>Carte de paiement</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Social Security number (US)</source>
        <translation>Numéro de sécurité sociale (États-Unis)</translation>
    </message>
    <message>
        <source>Taxpayer number (US)</source>
        <translation>Numéro de contribuable (États-Unis)</translation>
    </message>
    <message>
        <source>NHS number (UK)</source>
        <translation>Numéro NHS (Royaume-Uni)</translation>
    </message>
    <message>
        <source>National Insurance number (UK)</source>
        <translation>Numéro d’assurance nationale (Royaume-Uni)</translation>
    </message>
    <message>
        <source>Tax number (Germany)</source>
        <translation>Identifiant fiscal (Allemagne)</translation>
    </message>
    <message>
        <source>Social security number (France)</source>
        <translation>Numéro de sécurité sociale (France)</translation>
    </message>
    <message>
        <source>Identity card number (Spain)</source>
        <translation>Numéro de carte d’identité DNI (Espagne)</translation>
    </message>
    <message>
        <source>Number of a foreigner (Spain)</source>
        <translation>Numéro d’étranger NIE (Espagne)</translation>
    </message>
    <message>
        <source>Tax code (Italy)</source>
        <translation>Code fiscal (Italie)</translation>
    </message>
    <message>
        <source>Citizen number (Netherlands)</source>
        <translation>Numéro de citoyen BSN (Pays-Bas)</translation>
    </message>
    <message>
        <source>Aadhaar number (India)</source>
        <translation>Numéro Aadhaar (Inde)</translation>
    </message>
    <message>
        <source>Tax number (India)</source>
        <translation>Numéro fiscal PAN (Inde)</translation>
    </message>
    <message>
        <source>Taxpayer number (Brazil)</source>
        <translation>Numéro de contribuable CPF (Brésil)</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Web address with a password</source>
        <translation>Adresse web avec mot de passe</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Adresse matérielle</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Numéro de dossier médical</translation>
    </message>
    <message>
        <source>Vehicle or number plate</source>
        <translation>Véhicule ou immatriculation</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Numéro de passeport</translation>
    </message>
    <message>
        <source>Password, code or key</source>
        <translation>Mot de passe, code ou clé</translation>
    </message>
    <message>
        <source>Cryptocurrency address</source>
        <translation>Adresse de cryptomonnaie</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nom d’une personne</translation>
    </message>
    <message>
        <source>Word of your own list</source>
        <translation>Mot de votre propre liste</translation>
    </message>
    <message>
        <source>A label stands in its place</source>
        <translation>Une étiquette prend sa place</translation>
    </message>
    <message>
        <source>Something invented stands in its place</source>
        <translation>Une invention prend sa place</translation>
    </message>
    <message>
        <source>I am asked each time</source>
        <translation>On me demande chaque fois</translation>
    </message>
    <message>
        <source>Nothing of the text leaves</source>
        <translation>Rien du texte ne part</translation>
    </message>
    <message>
        <source>It is left in</source>
        <translation>On le laisse</translation>
    </message>
    <message>
        <source>the check digits are right</source>
        <translation>les chiffres de contrôle sont justes</translation>
    </message>
    <message>
        <source>the words beside it say so</source>
        <translation>les mots voisins le disent</translation>
    </message>
    <message>
        <source>it is on your list</source>
        <translation>il est sur votre liste</translation>
    </message>
    <message>
        <source>your model takes it for a name</source>
        <translation>votre modèle y voit un nom</translation>
    </message>
    <message>
        <source>its form says so</source>
        <translation>sa forme le dit</translation>
    </message>
    <message>
        <source>spoken, {reason}</source>
        <translation>dit à voix haute, {reason}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Open the folder of a library, or an empty one to make one there</source>
        <translation>Ouvrir le dossier d’une bibliothèque, ou un dossier vide pour en créer une</translation>
    </message>
    <message>
        <source>Recordings are being transcribed without a library. Wait for them, or cancel them first.</source>
        <translation>Des enregistrements sont en cours de transcription sans bibliothèque. Attendez qu’ils soient terminés, ou annulez-les d’abord.</translation>
    </message>
</context>
<context>
    <name>PlaybackTelling</name>
    <message>
        <source>Speed {speed}</source>
        <translation>Vitesse {speed}</translation>
    </message>
    <message>
        <source>Repeating from {start} to {end}</source>
        <translation>Répétition de {start} à {end}</translation>
    </message>
    <message>
        <source>The output device “{name}” is not there. The system&apos;s own plays until another is chosen.</source>
        <translation>La sortie audio «&#xa0;{name}&#xa0;» n’est pas là. Celle du système la remplace jusqu’à ce qu’une autre soit choisie.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Vitesses</translation>
    </message>
    <message>
        <source>How fast the recording is played, at the same pitch</source>
        <translation>Vitesse de lecture de l’enregistrement, à hauteur de son égale</translation>
    </message>
    <message>
        <source>{number}x</source>
        <comment>speed</comment>
        <translation>{number}×</translation>
    </message>
    <message numerus="yes">
        <source>Go back %n seconds</source>
        <translation>
            <numerusform>Reculer de %n seconde</numerusform>
            <numerusform>Reculer de %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go forward %n seconds</source>
        <translation>
            <numerusform>Avancer de %n seconde</numerusform>
            <numerusform>Avancer de %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play or pause the recording</source>
        <translation>Lire l’enregistrement ou le mettre en pause</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Repeat the selected passage, or the segment that is heard</source>
        <translation>Répéter le passage sélectionné, ou le segment en cours de lecture</translation>
    </message>
    <message>
        <source>Leave out silences</source>
        <translation>Sauter les silences</translation>
    </message>
    <message>
        <source>Leave out long silences</source>
        <translation>Sauter les longs silences</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{place} of {length}</source>
        <translation>{place} / {length}</translation>
    </message>
</context>
<context>
    <name>PrivacyBadge</name>
    <message>
        <source>What stays on this computer, and how that is made sure</source>
        <translation>Ce qui reste sur cet ordinateur, et comment c’est garanti</translation>
    </message>
    <message>
        <source>Checking how the engine is locked away…</source>
        <translation>Vérification de l’isolement du moteur…</translation>
    </message>
    <message>
        <source>The engine cannot open a network connection</source>
        <translation>Le moteur ne peut ouvrir aucune connexion réseau</translation>
    </message>
    <message>
        <source>The speech engine does not start here</source>
        <translation>Le moteur vocal ne démarre pas ici</translation>
    </message>
    <message>
        <source>Best effort: this system does not bar the engine from the network</source>
        <translation>Au mieux&#xa0;: ce système n’interdit pas le réseau au moteur</translation>
    </message>
    <message>
        <source>Whether the engine is locked away could not be checked</source>
        <translation>L’isolement du moteur n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>Library unlocked</source>
        <translation>Bibliothèque déverrouillée</translation>
    </message>
    <message>
        <source>Library locked</source>
        <translation>Bibliothèque verrouillée</translation>
    </message>
    <message>
        <source>No library</source>
        <translation>Pas de bibliothèque</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Sending to {vendors}…</source>
        <translation>Envoi à {vendors}…</translation>
    </message>
    <message>
        <source>Offline switch on: nothing leaves</source>
        <translation>Interrupteur hors ligne activé&#xa0;: rien ne sort</translation>
    </message>
    <message>
        <source>Cloud voice on: {vendors}</source>
        <translation>Voix du cloud activée&#xa0;: {vendors}</translation>
    </message>
    <message>
        <source>No cloud voice is on</source>
        <translation>Aucune voix du cloud n’est activée</translation>
    </message>
    <message>
        <source>Nothing has left this computer</source>
        <translation>Rien n’a quitté cet ordinateur</translation>
    </message>
</context>
<context>
    <name>PrivacyWindow</name>
    <message>
        <source>What stays on this computer</source>
        <translation>Ce qui reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Recordings stay here, and so do texts, in an encrypted library. No account is needed, and nothing is reported to anybody. Files leave only when you export them, and texts only for cloud voices, which are off until you switch one on and see what it is sent.</source>
        <translation>Les enregistrements et les textes restent ici, dans une bibliothèque chiffrée. Aucun compte n’est nécessaire, et rien n’est signalé à personne. Les fichiers ne sortent que si vous les exportez, et les textes que pour des voix du cloud, qui sont inactives tant que vous n’en activez pas une et ne voyez pas ce qui lui est envoyé.</translation>
    </message>
    <message>
        <source>Network access: {finding}.</source>
        <translation>Accès au réseau&#xa0;: {finding}.</translation>
    </message>
    <message>
        <source>Access to files: {finding}.</source>
        <translation>Accès aux fichiers&#xa0;: {finding}.</translation>
    </message>
    <message>
        <source>Counting network connections is not possible on this system.</source>
        <translation>Il n’est pas possible de compter les connexions réseau sur ce système.</translation>
    </message>
    <message numerus="yes">
        <source>Network connections that Soundlock has open now: %n.</source>
        <translation>
            <numerusform>Connexions réseau que Soundlock a ouvertes en ce moment&#xa0;: %n.</numerusform>
            <numerusform>Connexions réseau que Soundlock a ouvertes en ce moment&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloud voices: there is no library, and without its record nothing is sent to them.</source>
        <translation>Voix du cloud&#xa0;: il n’y a pas de bibliothèque, et sans son registre rien ne leur est envoyé.</translation>
    </message>
    <message>
        <source>Cloud voices: while the library is locked nothing is sent to them. What left before stands in its record; unlock it to see that.</source>
        <translation>Voix du cloud&#xa0;: tant que la bibliothèque est verrouillée, rien ne leur est envoyé. Ce qui est sorti avant figure dans son registre&#xa0;; déverrouillez-la pour le voir.</translation>
    </message>
    <message>
        <source>By the record of this library, nothing has left this computer.</source>
        <translation>D’après le registre de cette bibliothèque, rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>By the record of this library, this computer sent requests to {vendors}. Requests: {requests}. Characters of text: {characters}.</source>
        <translation>D’après le registre de cette bibliothèque, cet ordinateur a envoyé des requêtes à {vendors}. Requêtes&#xa0;: {requests}. Caractères de texte&#xa0;: {characters}.</translation>
    </message>
    <message>
        <source>No cloud voice is on.</source>
        <translation>Aucune voix du cloud n’est activée.</translation>
    </message>
    <message>
        <source>Cloud voices of {vendors} are on, but the offline switch is on, too: nothing is sent.</source>
        <translation>Des voix de {vendors} sont actives, mais l’interrupteur hors ligne l’est aussi&#xa0;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Cloud voices of {vendors} are on. The offline switch is off.</source>
        <translation>Des voix de {vendors} sont actives. L’interrupteur hors ligne est désactivé.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
</context>
<context>
    <name>Pronouncing</name>
    <message>
        <source>Nothing is said where this stands: it is passed over.</source>
        <translation>Là où ceci se trouve, rien n’est dit&#xa0;: c’est passé sous silence.</translation>
    </message>
</context>
<context>
    <name>Pronunciations</name>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Type what stands in the text.</source>
        <translation>Saisissez ce qui figure dans le texte.</translation>
    </message>
    <message>
        <source>The phonetic alphabet is known for English, German, French and Spanish. Choose one of them.</source>
        <translation>L’alphabet phonétique est connu pour l’anglais, l’allemand, le français et l’espagnol. Choisissez l’une de ces langues.</translation>
    </message>
    <message>
        <source>These sounds are not known in this language. Try others, or plain text.</source>
        <translation>Ces sons ne sont pas connus dans cette langue. Essayez-en d’autres, ou du texte simple.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte simple</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Phonetic alphabet (IPA)</source>
        <translation>Alphabet phonétique (API)</translation>
    </message>
    <message>
        <source>Phonemes of espeak-ng</source>
        <translation>Phonèmes d’espeak-ng</translation>
    </message>
    <message>
        <source>case matters</source>
        <translation>la casse compte</translation>
    </message>
    <message>
        <source>{written} → {said}</source>
        <translation>{written} → {said}</translation>
    </message>
</context>
<context>
    <name>PronunciationsDialog</name>
    <message>
        <source>Pronunciations</source>
        <translation>Prononciations</translation>
    </message>
    <message>
        <source>Words that are to be said in another way when a text is read aloud. The library keeps them.</source>
        <translation>Mots à dire autrement lors de la lecture à voix haute. La bibliothèque les conserve.</translation>
    </message>
    <message>
        <source>Words that are to be said in another way when a text is read aloud. Without a library they last until the program ends.</source>
        <translation>Mots à dire autrement lors de la lecture à voix haute. Sans bibliothèque, ils durent jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Trouver une entrée</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Sa&amp;y it</source>
        <translation>Éco&amp;uter</translation>
    </message>
    <message>
        <source>Hear the entry with the voice that reads</source>
        <translation>Écouter l’entrée avec la voix qui lit</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>Empty the fields for another entry</source>
        <translation>Vider les champs pour une autre entrée</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen entry</source>
        <translation>Supprimer l’entrée choisie</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Keep the entry</source>
        <translation>Conserver l’entrée</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>&amp;Queue</source>
        <translation>File d’&amp;attente</translation>
    </message>
    <message>
        <source>Pause the whole queue, or go on with it</source>
        <translation>Suspendre toute la file d’attente, ou la reprendre</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>&amp;Tout suspendre</translation>
    </message>
    <message>
        <source>This computer may fall asleep meanwhile: here Soundlock cannot keep it awake.</source>
        <translation>Cet ordinateur peut se mettre en veille entre-temps&#xa0;: ici, Soundlock ne peut pas l’en empêcher.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Recordings in the order in which they are transcribed.</source>
        <translation>Enregistrements dans l’ordre de leur transcription.</translation>
    </message>
    <message>
        <source>Nothing waits. Recordings that you open or drop stand here until they are transcribed.</source>
        <translation>Rien en attente. Les enregistrements que vous ouvrez ou déposez restent ici jusqu’à leur transcription.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Pause the chosen recordings, or go on with them</source>
        <translation>Suspendre les enregistrements sélectionnés, ou les reprendre</translation>
    </message>
    <message>
        <source>&amp;Other options…</source>
        <translation>Autres o&amp;ptions…</translation>
    </message>
    <message>
        <source>Transcribe the chosen recording from its start with another model or other options</source>
        <translation>Transcrire l’enregistrement sélectionné depuis le début avec un autre modèle ou d’autres options</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>Aban&amp;donner</translation>
    </message>
    <message>
        <source>Give up the chosen recordings; what was found so far stays</source>
        <translation>Abandonner les enregistrements sélectionnés&#xa0;; le texte déjà obtenu reste</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Clear &amp;finished</source>
        <translation>E&amp;ffacer les terminés</translation>
    </message>
    <message>
        <source>Take what is done or given up off this list</source>
        <translation>Retirer de cette liste ce qui est terminé ou abandonné</translation>
    </message>
    <message>
        <source>Resume &amp;all</source>
        <translation>&amp;Tout reprendre</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>What can be done with the chosen recordings</source>
        <translation>Actions sur les enregistrements sélectionnés</translation>
    </message>
</context>
<context>
    <name>QueueTelling</name>
    <message numerus="yes">
        <source>Recordings that are transcribed: %n.</source>
        <translation>
            <numerusform>%n enregistrement a été transcrit.</numerusform>
            <numerusform>%n enregistrements ont été transcrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings that failed: %n.</source>
        <translation>
            <numerusform>%n enregistrement a échoué.</numerusform>
            <numerusform>%n enregistrements ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings that were interrupted: %n. What was finished is kept.</source>
        <translation>
            <numerusform>%n enregistrement a été interrompu. Ce qui était terminé est conservé.</numerusform>
            <numerusform>%n enregistrements ont été interrompus. Ce qui était terminé est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The part was transcribed again. Taking back the last edit brings back what was there.</source>
        <translation>Cette partie a été transcrite à nouveau. Annulez la dernière modification pour retrouver ce qui s’y trouvait.</translation>
    </message>
</context>
<context>
    <name>QueueWiring</name>
    <message numerus="yes">
        <source>Moved to place %n.</source>
        <translation>
            <numerusform>Déplacé en position %n.</numerusform>
            <numerusform>Déplacé en position %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcribe “{title}” again</source>
        <translation>Transcrire à nouveau «&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>QueueWording</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>{title}, from {start}</source>
        <translation>{title}, à partir de {start}</translation>
    </message>
    <message>
        <source>{title}, {start} to {end}</source>
        <translation>{title}, de {start} à {end}</translation>
    </message>
    <message>
        <source>Encrypting into the library…</source>
        <translation>Chiffrement dans la bibliothèque…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting to be resumed</source>
        <translation>En attente de reprise</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Transcribing…</source>
        <translation>Transcription…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>done in a minute</source>
        <translation>fin d’ici une minute</translation>
    </message>
    <message>
        <source>done around {time}</source>
        <translation>fin vers {time}</translation>
    </message>
    <message>
        <source>done around {time} tomorrow</source>
        <translation>fin demain vers {time}</translation>
    </message>
    <message>
        <source>done around {time} on {date}</source>
        <translation>fin le {date} vers {time}</translation>
    </message>
    <message>
        <source>Best model</source>
        <translation>Meilleur modèle</translation>
    </message>
    <message>
        <source>Built-in engine</source>
        <translation>Moteur intégré</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>toute langue</translation>
    </message>
    <message>
        <source>into English</source>
        <translation>vers l’anglais</translation>
    </message>
    <message>
        <source>two speakers by channel</source>
        <translation>deux locuteurs, un par canal</translation>
    </message>
    <message>
        <source>hears silence too</source>
        <translation>silences compris</translation>
    </message>
    <message>
        <source>clear speech only</source>
        <translation>parole nette seulement</translation>
    </message>
    <message>
        <source>quiet speech too</source>
        <translation>voix basse aussi</translation>
    </message>
    <message>
        <source>with a prompt</source>
        <translation>avec une invite</translation>
    </message>
    <message>
        <source>with names and terms</source>
        <translation>avec noms et termes</translation>
    </message>
    <message>
        <source>no word times</source>
        <translation>sans temps des mots</translation>
    </message>
    <message>
        <source>without context</source>
        <translation>sans contexte</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>more than {duration}</source>
        <translation>plus de {duration}</translation>
    </message>
    <message>
        <source>length not known yet</source>
        <translation>durée encore inconnue</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien en attente.</translation>
    </message>
    <message>
        <source>{duration} to hear</source>
        <translation>{duration} à transcrire</translation>
    </message>
    <message>
        <source>more than {duration} to hear</source>
        <translation>plus de {duration} à transcrire</translation>
    </message>
    <message>
        <source>the queue is paused</source>
        <translation>la file d’attente est suspendue</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transcribing, %n %</source>
        <translation>
            <numerusform>Transcription, %n&#xa0;%</numerusform>
            <numerusform>Transcription, %n&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused at %n %</source>
        <translation>
            <numerusform>Suspendu à %n&#xa0;%</numerusform>
            <numerusform>Suspendu à %n&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings: %n</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>beam %n</source>
        <translation>
            <numerusform>faisceau %n</numerusform>
            <numerusform>faisceau %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>track %n</source>
        <translation>
            <numerusform>piste %n</numerusform>
            <numerusform>piste %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>length not known yet of %n</source>
        <translation>
            <numerusform>durée encore inconnue pour %n</numerusform>
            <numerusform>durée encore inconnue pour %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>There is no text yet. Write or paste one, then have it read.</source>
        <translation>Il n’y a pas encore de texte. Écrivez-en ou collez-en un, puis faites-le lire.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Speed {percent}</source>
        <translation>Vitesse {percent}</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez-en d’abord.</translation>
    </message>
    <message>
        <source>Reading goes on where it was left.</source>
        <translation>La lecture reprend là où elle s’était arrêtée.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Rien n’est en train d’être lu.</translation>
    </message>
    <message>
        <source>{percent} of the text. {sentence}</source>
        <translation>{percent} du texte. {sentence}</translation>
    </message>
</context>
<context>
    <name>ReaderDocuments</name>
    <message>
        <source>Open a document</source>
        <translation>Ouvrir un document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>One document is read at a time. The first of them was opened.</source>
        <translation>Un seul document est lu à la fois. Le premier a été ouvert.</translation>
    </message>
</context>
<context>
    <name>ReaderFollowing</name>
    <message>
        <source>The text was read to its end.</source>
        <translation>Le texte a été lu jusqu’à la fin.</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Read the &amp;clipboard</source>
        <translation>Lire le presse-&amp;papiers</translation>
    </message>
    <message>
        <source>Read aloud the text that was copied last</source>
        <translation>Lire à voix haute le dernier texte copié</translation>
    </message>
    <message>
        <source>Open a &amp;document…</source>
        <translation>Ouvrir un &amp;document…</translation>
    </message>
    <message>
        <source>Choose a document to read aloud: text, web page, Word, OpenDocument, EPUB, PDF</source>
        <translation>Choisir un document à lire à voix haute&#xa0;: texte, page web, Word, OpenDocument, EPUB, PDF</translation>
    </message>
    <message>
        <source>Sound to keep, pronunciations and voices</source>
        <translation>Son à garder, prononciations et voix</translation>
    </message>
    <message>
        <source>&amp;Keep as sound…</source>
        <translation>&amp;Garder comme son…</translation>
    </message>
    <message>
        <source>&amp;Pronunciations…</source>
        <translation>&amp;Prononciations…</translation>
    </message>
    <message>
        <source>&amp;Voices…</source>
        <translation>&amp;Voix…</translation>
    </message>
    <message>
        <source>&amp;Speak with a cloud voice…</source>
        <translation>&amp;Parler avec une voix du cloud…</translation>
    </message>
    <message>
        <source>&amp;Cloud voices…</source>
        <translation>Voix en &amp;ligne…</translation>
    </message>
    <message>
        <source>Text to read aloud</source>
        <translation>Texte à lire à voix haute</translation>
    </message>
    <message>
        <source>Write or paste a text here, or drop a document, and press “Read”. It is spoken on this computer.</source>
        <translation>Écrivez ou collez un texte ici, ou déposez un document, et appuyez sur «&#xa0;Lire&#xa0;». Il est lu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Read the text aloud, or pause</source>
        <translation>Lire le texte à voix haute, ou faire une pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop and go back to the beginning of the text</source>
        <translation>Arrêter et revenir au début du texte</translation>
    </message>
    <message>
        <source>Pause by itself after a while</source>
        <translation>Faire une pause automatiquement après un moment</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Minuterie de sommeil</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Paragraphe précédent</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Paragraphe suivant</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Go to the paragraph before</source>
        <translation>Aller au paragraphe précédent</translation>
    </message>
    <message>
        <source>Go to the sentence before</source>
        <translation>Aller à la phrase précédente</translation>
    </message>
    <message>
        <source>Go to the next sentence</source>
        <translation>Aller à la phrase suivante</translation>
    </message>
    <message>
        <source>Go to the next paragraph</source>
        <translation>Aller au paragraphe suivant</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Jusqu’à {time}</translation>
    </message>
    <message>
        <source>End of chapter</source>
        <translation>Fin du chapitre</translation>
    </message>
    <message>
        <source>Write or paste a text here, or drop a document, and press “Read”. You see first what would leave.</source>
        <translation>Écrivez ou collez un texte ici, ou déposez un document, et appuyez sur «&#xa0;Lire&#xa0;». Vous voyez d’abord ce qui partirait.</translation>
    </message>
    <message>
        <source>No sleep timer</source>
        <translation>Pas de minuterie de sommeil</translation>
    </message>
    <message>
        <source>Pause at the end of the chapter</source>
        <translation>Faire une pause à la fin du chapitre</translation>
    </message>
    <message numerus="yes">
        <source>Pause after %n minutes</source>
        <translation>
            <numerusform>Faire une pause après %n minute</numerusform>
            <numerusform>Faire une pause après %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderSound</name>
    <message>
        <source>A text becomes sound. Closing Soundlock stops that.</source>
        <translation>Un texte est en train de devenir du son. Fermer Soundlock l’interrompt.</translation>
    </message>
    <message>
        <source>The text is still being opened. Try it again in a moment.</source>
        <translation>Le texte est encore en cours d’ouverture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is no text yet. Write or paste one.</source>
        <translation>Il n’y a pas encore de texte. Écrivez-en un ou collez-en un.</translation>
    </message>
</context>
<context>
    <name>ReaderWiring</name>
    <message>
        <source>There is no text yet. Write or paste one.</source>
        <translation>Il n’y a pas encore de texte. Écrivez-en ou collez-en un.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on reading aloud, or pause</source>
        <translation>Reprendre la lecture à voix haute, ou faire une pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture à voix haute</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the text that is read aloud</source>
        <translation>Afficher le texte qui est lu à voix haute</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>What can be done with the text</source>
        <translation>Ce que l’on peut faire du texte</translation>
    </message>
    <message>
        <source>Read from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Lire la sélection</translation>
    </message>
    <message>
        <source>Pronunciation of “{word}”…</source>
        <translation>Prononciation de «&#xa0;{word}&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <source>Options for the next recordings</source>
        <translation>Options des prochains enregistrements</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Use these options for the next recordings</source>
        <translation>Utiliser ces options pour les prochains enregistrements</translation>
    </message>
    <message>
        <source>&amp;Transcribe</source>
        <translation>&amp;Transcrire</translation>
    </message>
    <message>
        <source>Transcribe it with these options</source>
        <translation>Transcrire avec ces options</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Write down the recovery key</source>
        <translation>Notez la clé de récupération</translation>
    </message>
    <message>
        <source>It opens the library when everything else is lost, and it is shown this once. Write it on paper and keep it away from this computer.</source>
        <translation>Elle ouvre la bibliothèque quand tout le reste est perdu, et elle n’est affichée que cette fois. Notez-la sur papier et gardez-la loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Type two of its eight groups again, from your paper:</source>
        <translation>Saisissez deux de ses huit groupes en les relisant sur votre papier&#xa0;:</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Close without the check; the key is not shown again</source>
        <translation>Fermer sans vérifier&#xa0;; la clé ne sera plus affichée</translation>
    </message>
    <message>
        <source>&amp;It is on paper</source>
        <translation>Elle est &amp;notée</translation>
    </message>
    <message>
        <source>Check the two groups</source>
        <translation>Vérifier les deux groupes</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Type group {number}, or choose “Later”.</source>
        <translation>Saisissez le groupe {number}, ou choisissez «&#xa0;Plus tard&#xa0;».</translation>
    </message>
    <message>
        <source>Group {number} is not what is shown above.</source>
        <translation>Le groupe {number} ne correspond pas à ce qui est affiché ci-dessus.</translation>
    </message>
</context>
<context>
    <name>RedactedCopying</name>
    <message>
        <source>Nothing is marked for redaction here, so there is nothing to leave out.</source>
        <translation>Rien n’est marqué à occulter ici&#xa0;: il n’y a rien à retirer.</translation>
    </message>
    <message>
        <source>A copy without what is marked is being made. You can go on meanwhile.</source>
        <translation>Une copie sans ce qui est marqué est en cours. Vous pouvez continuer pendant ce temps.</translation>
    </message>
    <message>
        <source>{title} (redacted)</source>
        <translation>{title} (occulté)</translation>
    </message>
    <message>
        <source>The copy is in the list. The original is as it was; delete it if nobody needs it.</source>
        <translation>La copie est dans la liste. L’original est inchangé&#xa0;; supprimez-le si personne n’en a besoin.</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>The latest transcript of each selected recording is searched: %n.</source>
        <translation>
            <numerusform>La dernière transcription de %n enregistrement sélectionné est parcourue.</numerusform>
            <numerusform>La dernière transcription de chacun des %n enregistrements sélectionnés est parcourue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace everywhere; each transcript can take it back</source>
        <translation>Remplacer partout&#xa0;; chaque transcription permet d’annuler</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>Remplacer &amp;par</translation>
    </message>
    <message numerus="yes">
        <source>Places that would change: %n.</source>
        <translation>
            <numerusform>%n occurrence serait remplacée.</numerusform>
            <numerusform>%n occurrences seraient remplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings they are in: %n.</source>
        <translation>
            <numerusform>%n enregistrement est concerné.</numerusform>
            <numerusform>%n enregistrements sont concernés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Remplacement…</translation>
    </message>
    <message>
        <source>Find and replace in many transcripts</source>
        <translation>Rechercher et remplacer dans plusieurs transcriptions</translation>
    </message>
</context>
<context>
    <name>ReplacedText</name>
    <message>
        <source>Your text, and what stands in it instead</source>
        <translation>Votre texte, et ce qui y figure à la place</translation>
    </message>
    <message>
        <source>What is taken out, and what stands in its place</source>
        <translation>Ce qui est retiré, et ce qui le remplace</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message numerus="yes">
        <source>Places that were replaced: %n. Each transcript can take it back by itself.</source>
        <translation>
            <numerusform>%n occurrence a été remplacée. Chaque transcription permet de l’annuler séparément.</numerusform>
            <numerusform>%n occurrences ont été remplacées. Chaque transcription permet de l’annuler séparément.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Fermer la relecture</translation>
    </message>
</context>
<context>
    <name>ReviewWiring</name>
    <message>
        <source>Listen</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Repères</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Segments are announced as they are heard.</source>
        <translation>Les segments sont annoncés dès qu’on les entend.</translation>
    </message>
    <message>
        <source>Segments are no longer announced.</source>
        <translation>Les segments ne sont plus annoncés.</translation>
    </message>
    <message>
        <source>{speaker}: {text}</source>
        <translation>{speaker}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Finds words in titles, notes and transcripts.</source>
        <translation>Trouve des mots dans les titres, les notes et les transcriptions.</translation>
    </message>
    <message>
        <source>Search in “{name}”</source>
        <translation>Rechercher dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Search all texts</source>
        <translation>Rechercher dans tous les textes</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>Rien n’a été trouvé. Essayez avec des mots moins nombreux ou plus courts.</translation>
    </message>
    <message>
        <source>Type at least one letter or digit.</source>
        <translation>Saisissez au moins une lettre ou un chiffre.</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>&amp;Fichier clé</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>Clé de &amp;récupération</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Saisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>Choose a key file.</source>
        <translation>Choisissez un fichier clé.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Saisissez la clé de récupération.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Very weak: it is guessed at once</source>
        <translation>Très faible&#xa0;: devinée aussitôt</translation>
    </message>
    <message>
        <source>Weak: it is guessed soon</source>
        <translation>Faible&#xa0;: vite devinée</translation>
    </message>
    <message>
        <source>Fair: a few more words would help</source>
        <translation>Moyenne&#xa0;: quelques mots de plus seraient utiles</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Très bonne</translation>
    </message>
    <message>
        <source>Four or five unrelated words are good.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète à nouveau</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier clé</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier clé</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Make a new key file</source>
        <translation>Créer un nouveau fichier clé</translation>
    </message>
    <message>
        <source>A file on a stick that you take with you. Whoever has it can open the library.</source>
        <translation>Un fichier sur une clé USB que vous emportez avec vous. Quiconque l’a en sa possession peut ouvrir la bibliothèque.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>8 groups of 7 characters</source>
        <translation>8 groupes de 7 caractères</translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>A &amp;passphrase</source>
        <translation>Une &amp;phrase secrète</translation>
    </message>
    <message>
        <source>A &amp;key file</source>
        <translation>Un &amp;fichier clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>If you like: “the stick in the drawer”</source>
        <translation>Si vous voulez&#xa0;: «&#xa0;la clé USB du tiroir&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Name it, to tell it from others. The name is not encrypted.</source>
        <translation>&amp;Nommez-le pour le distinguer des autres. Le nom n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Choose at least one of the two.</source>
        <translation>Choisissez au moins l’un des deux.</translation>
    </message>
</context>
<context>
    <name>SegmentDelegate</name>
    <message>
        <source>Text at {time}</source>
        <translation>Texte à {time}</translation>
    </message>
    <message>
        <source>Enter keeps the text, Escape takes it back, Tab goes on to the next segment.</source>
        <translation>Entrée garde le texte, Échap annule la saisie, Tab passe au segment suivant.</translation>
    </message>
</context>
<context>
    <name>SegmentMenu</name>
    <message>
        <source>Name the speaker</source>
        <translation>Nommer le locuteur</translation>
    </message>
    <message>
        <source>Name nobody as speaker</source>
        <translation>Retirer le locuteur</translation>
    </message>
    <message>
        <source>Rename the speaker everywhere</source>
        <translation>Renommer le locuteur partout</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Locuteur {number}</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
</context>
<context>
    <name>SegmentModel</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Aucun locuteur nommé</translation>
    </message>
</context>
<context>
    <name>SegmentTable</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>There is no file “{name}”. Nothing was read. Check the name and the folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;». Rien n’a été lu. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no audio or video. Nothing was read. Name a file or another folder.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» ne contient ni audio ni vidéo. Rien n’a été lu. Indiquez un fichier ou un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” is not a file but a {kind}. Nothing was read.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier ordinaire ({kind}). Rien n’a été lu.</translation>
    </message>
    <message>
        <source>You may not read “{name}”. Nothing was read. Ask its owner for permission.</source>
        <translation>Vous n’êtes pas autorisé à lire «&#xa0;{name}&#xa0;». Rien n’a été lu. Demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes). There is nothing to transcribe. Copy or record it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide (0 octet). Il n’y a rien à transcrire. Copiez-le ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is no audio or video that can be read, whatever its name says. The file was left as it is. Try it in a player; if it plays there, convert it to WAV, FLAC or MP3.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni un fichier audio ni une vidéo lisible, quoi que dise son nom. Le fichier a été laissé tel quel. Essayez-le dans un lecteur&#xa0;; s’il y est lu, convertissez-le en WAV, FLAC ou MP3.</translation>
    </message>
    <message>
        <source>“{name}” is a playlist or stream description, not a recording: it only points elsewhere, and following it is refused. The file was left as it is. Name the media file itself.</source>
        <translation>«&#xa0;{name}&#xa0;» est une liste de lecture ou une description de flux, pas un enregistrement&#xa0;: il ne fait que renvoyer ailleurs, et suivre ce renvoi est refusé. Le fichier a été laissé tel quel. Indiquez le fichier multimédia lui-même.</translation>
    </message>
    <message>
        <source>“{name}” has pictures but no sound. Nothing was transcribed. Choose a file with an audio track.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des images mais pas de son. Rien n’a été transcrit. Choisissez un fichier avec une piste audio.</translation>
    </message>
    <message>
        <source>“{name}” has {tracks} audio track(s), so there is no track {track}. Nothing was transcribed. Choose a track from 1 to {tracks}.</source>
        <translation>Le nombre de pistes audio de «&#xa0;{name}&#xa0;» est {tracks}&#xa0;: il n’y a donc pas de piste {track}. Rien n’a été transcrit. Choisissez une piste de 1 à {tracks}.</translation>
    </message>
    <message>
        <source>The header of “{name}” declares {what}, which no recording has. It is damaged or made to do harm and was not decoded. The file was left as it is.</source>
        <translation>L’en-tête de «&#xa0;{name}&#xa0;» annonce une valeur qu’aucun enregistrement n’atteint ({what}). Il est endommagé ou conçu pour nuire et n’a pas été décodé. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“{name}” starts like a recording, but no sound could be decoded from it. It seems damaged or cut off. The file was left as it is. Try to get a complete copy.</source>
        <translation>«&#xa0;{name}&#xa0;» commence comme un enregistrement, mais aucun son n’a pu en être décodé. Il semble endommagé ou tronqué. Le fichier a été laissé tel quel. Essayez d’en obtenir une copie complète.</translation>
    </message>
    <message>
        <source>Reading “{name}” failed on the disk or network ({reason}). What was finished is kept. Copy the file to another disk and try again.</source>
        <translation>La lecture de «&#xa0;{name}&#xa0;» a échoué sur le disque ou le réseau ({reason}). Ce qui était terminé est conservé. Copiez le fichier sur un autre disque et réessayez.</translation>
    </message>
    <message>
        <source>What came through the pipe is larger than {limit} and does not fit into memory. Nothing was kept on disk. Save it as a file and name the file.</source>
        <translation>Ce qui est arrivé par le tube dépasse {limit} et ne tient pas en mémoire. Rien n’a été conservé sur le disque. Enregistrez-le dans un fichier et indiquez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not the file that the unfinished transcript was made from. The transcript was left as it is.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas le fichier à partir duquel la transcription inachevée a été faite. La transcription a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>“{name}” was not removed: {reason}. The file is as it was.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été supprimé&#xa0;: {reason}. Le fichier est tel qu’il était.</translation>
    </message>
    <message>
        <source>“{name}” is no document that can be read, whatever its name says. The file was left as it is. Save it as text, Word, OpenDocument, EPUB, HTML or PDF in the program that it comes from.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un document lisible, quoi que dise son nom. Le fichier a été laissé tel quel. Enregistrez-le en texte, Word, OpenDocument, EPUB, HTML ou PDF dans le programme dont il vient.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. There is nothing to read aloud.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas de texte. Il n’y a rien à lire à voix haute.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {limit} million characters of text, more than can be read at once. The file was left as it is. Split it into several files.</source>
        <translation>«&#xa0;{name}&#xa0;» contient plus de {limit} millions de caractères de texte, plus que ce qui peut être lu en une fois. Le fichier a été laissé tel quel. Partagez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>“{name}” defines words of its own that can swell without end or fetch other files. It was not read and was left as it is. Save it anew in the program that it comes from, or as plain text.</source>
        <translation>«&#xa0;{name}&#xa0;» définit des mots à lui qui peuvent enfler sans fin ou aller chercher d’autres fichiers. Il n’a pas été lu et a été laissé tel quel. Enregistrez-le à nouveau dans le programme dont il vient, ou en texte brut.</translation>
    </message>
    <message>
        <source>Reading “{name}” took longer than {seconds} s and was stopped. The file was left as it is. It may be damaged or made to do harm; if you trust it, save it in another format and try that.</source>
        <translation>La lecture de «&#xa0;{name}&#xa0;» a pris plus de {seconds} s et a été arrêtée. Le fichier a été laissé tel quel. Il est peut-être abîmé ou fait pour nuire&#xa0;; si vous lui faites confiance, enregistrez-le dans un autre format et essayez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a document is given. Nothing was read, and the file was left as it is. Split it, or save it as plain text.</source>
        <translation>«&#xa0;{name}&#xa0;» demande plus de mémoire qu’un document n’en reçoit. Rien n’a été lu, et le fichier a été laissé tel quel. Partagez-le, ou enregistrez-le en texte brut.</translation>
    </message>
    <message>
        <source>“{name}” begins like a document ({kind}), but is damaged or cut off and could not be read. The file was left as it is. Try to get a complete copy.</source>
        <translation>«&#xa0;{name}&#xa0;» commence comme un document ({kind}), mais il est abîmé ou coupé et n’a pas pu être lu. Le fichier a été laissé tel quel. Essayez d’en obtenir une copie complète.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password or by the shop that it comes from. Nothing was read. Save a copy without protection in the program that opens it.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe ou par la boutique dont il vient. Rien n’a été lu. Enregistrez une copie sans protection dans le programme qui l’ouvre.</translation>
    </message>
    <message>
        <source>“{name}” opens with a password alone. Nothing was read.</source>
        <translation>«&#xa0;{name}&#xa0;» ne s’ouvre qu’avec un mot de passe. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>The password does not open “{name}”. Nothing was read.</source>
        <translation>Le mot de passe n’ouvre pas «&#xa0;{name}&#xa0;». Rien n’a été lu.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text. There is nothing to read aloud. Have its text recognised by a scanning program first.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des images de pages et pas de texte. Il n’y a rien à lire à voix haute. Faites d’abord reconnaître son texte par un programme de numérisation.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than a document holds: it is damaged or made to do harm. It was not read, and the file was left as it is.</source>
        <translation>«&#xa0;{name}&#xa0;» se déballe en bien plus que ce que contient un document&#xa0;: il est abîmé ou fait pour nuire. Il n’a pas été lu, et le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not read ({kind}). The file was left as it is. Save it as Word (DOCX), OpenDocument text, EPUB or PDF in the program that it comes from.</source>
        <translation>«&#xa0;{name}&#xa0;» est d’un genre qui n’est pas lu ({kind}). Le fichier a été laissé tel quel. Enregistrez-le en Word (DOCX), texte OpenDocument, EPUB ou PDF dans le programme dont il vient.</translation>
    </message>
    <message>
        <source>“{name}” was not read: the process that reads documents stopped ({reason}). Nothing else was touched. Try it again; if it happens again, save it in another format.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été lu&#xa0;: le processus qui lit les documents s’est arrêté ({reason}). Rien d’autre n’a été touché. Réessayez&#xa0;; si cela se reproduit, enregistrez-le dans un autre format.</translation>
    </message>
    <message>
        <source>The text is no SSML that can be read: {reason}, in line {line}. Nothing was said. Mend that line, or have the text read as plain text.</source>
        <translation>Le texte n’est pas du SSML lisible&#xa0;: {reason}, à la ligne {line}. Rien n’a été dit. Corrigez cette ligne ou faites lire le texte comme texte simple.</translation>
    </message>
    <message>
        <source>There is nothing in this text that could be said. Give a text with words.</source>
        <translation>Il n’y a rien dans ce texte qui puisse être dit. Donnez un texte avec des mots.</translation>
    </message>
    <message>
        <source>“{name}” is no plain text, no subtitles and no transcript of Soundlock, so nothing can be taken out of it. Nothing was written. Save it as plain text in UTF-8.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni un texte simple, ni des sous-titres, ni une transcription de Soundlock&#xa0;: rien ne peut en être retiré. Rien n’a été écrit. Enregistrez-le comme texte simple en UTF-8.</translation>
    </message>
    <message>
        <source>The voice “{voice}” knows none of the sounds of a sentence of this text, so reading stopped there. Choose a voice of the text&apos;s language.</source>
        <translation>La voix «&#xa0;{voice}&#xa0;» ne connaît aucun son d’une phrase de ce texte&#xa0;; la lecture s’est donc arrêtée là. Choisissez une voix de la langue du texte.</translation>
    </message>
    <message>
        <source>There is no speech model “{name}”. Nothing was transcribed.</source>
        <translation>Il n’y a pas de modèle vocal «&#xa0;{name}&#xa0;». Rien n’a été transcrit.</translation>
    </message>
    <message>
        <source>The model folder “{name}” lacks {what}. It was not loaded and nothing was changed. Get the whole folder of a CTranslate2 Whisper model; a missing file is never fetched from the network.</source>
        <translation>Il manque {what} dans le dossier de modèle «&#xa0;{name}&#xa0;». Il n’a pas été chargé et rien n’a été modifié. Procurez-vous le dossier complet d’un modèle Whisper CTranslate2&#xa0;; un fichier manquant n’est jamais cherché sur le réseau.</translation>
    </message>
    <message>
        <source>The model folder “{name}” holds “{what}”, a file type that can run programs. It was not loaded. Use a model in CTranslate2 format from a source that you trust, without that file.</source>
        <translation>Le dossier de modèle «&#xa0;{name}&#xa0;» contient «&#xa0;{what}&#xa0;», un type de fichier capable d’exécuter des programmes. Il n’a pas été chargé. Utilisez un modèle au format CTranslate2 provenant d’une source de confiance, sans ce fichier.</translation>
    </message>
    <message>
        <source>The model “{name}” cannot be loaded: {what}. Nothing was transcribed. Get a fresh copy of the folder.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» ne peut pas être chargé&#xa0;: {what}. Rien n’a été transcrit. Procurez-vous une nouvelle copie du dossier.</translation>
    </message>
    <message>
        <source>A model called “{name}” is already installed. It was left as it is.</source>
        <translation>Un modèle nommé «&#xa0;{name}&#xa0;» est déjà installé. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>No voice “{name}” is installed. Nothing was changed.</source>
        <translation>Aucune voix «&#xa0;{name}&#xa0;» n’est installée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder “{name}” is no voice that can be used: it holds no Piper, Kokoro, Matcha or Kitten model in the form of the sherpa-onnx project, or one that needs more than the phonemes of espeak-ng. It was not loaded and nothing was changed.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» n’est pas une voix utilisable&#xa0;: il ne contient aucun modèle Piper, Kokoro, Matcha ou Kitten sous la forme du projet sherpa-onnx, ou un modèle qui a besoin de plus que les phonèmes d’espeak-ng. Il n’a pas été chargé et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The voice “{name}” lacks {what}. It was not loaded and nothing was changed. Get the whole folder; a missing file is never fetched from the network.</source>
        <translation>Il manque {what} à la voix «&#xa0;{name}&#xa0;». Elle n’a pas été chargée et rien n’a été modifié. Procurez-vous le dossier entier&#xa0;; un fichier manquant n’est jamais cherché sur le réseau.</translation>
    </message>
    <message>
        <source>The voice “{name}” cannot be used: {what}. It was not loaded. Get a fresh copy of the folder.</source>
        <translation>La voix «&#xa0;{name}&#xa0;» ne peut pas être utilisée&#xa0;: {what}. Elle n’a pas été chargée. Procurez-vous une nouvelle copie du dossier.</translation>
    </message>
    <message>
        <source>The voice “{name}” is not safe: {what}. It was not loaded. Get a copy from a source that you trust.</source>
        <translation>La voix «&#xa0;{name}&#xa0;» n’est pas sûre&#xa0;: {what}. Elle n’a pas été chargée. Procurez-vous une copie d’une source de confiance.</translation>
    </message>
    <message>
        <source>The voice “{name}” gave no sound for a sentence of the text, so reading stopped there.</source>
        <translation>La voix «&#xa0;{name}&#xa0;» n’a donné aucun son pour une phrase du texte&#xa0;; la lecture s’est donc arrêtée là.</translation>
    </message>
    <message>
        <source>The model “{name}” does not know the language “{language}”. Nothing was transcribed. Choose one of its languages or another model.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» ne connaît pas la langue «&#xa0;{language}&#xa0;». Rien n’a été transcrit. Choisissez une de ses langues ou un autre modèle.</translation>
    </message>
    <message>
        <source>The speech engine could not start ({reason}). Nothing was transcribed.</source>
        <translation>Le moteur vocal n’a pas pu démarrer ({reason}). Rien n’a été transcrit.</translation>
    </message>
    <message>
        <source>The speech engine stopped unexpectedly ({reason}). The finished part is kept, and the job can go on from there.</source>
        <translation>Le moteur vocal s’est arrêté inopinément ({reason}). La partie terminée est conservée, et la tâche peut reprendre à partir de là.</translation>
    </message>
    <message>
        <source>The computer has not enough memory for this model. The finished part is kept. Close other programs or choose a smaller model.</source>
        <translation>L’ordinateur n’a pas assez de mémoire pour ce modèle. La partie terminée est conservée. Fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The speech engine sent something that makes no sense ({reason}) and was stopped. The finished part is kept. Please report this.</source>
        <translation>Le moteur vocal a envoyé quelque chose qui n’a pas de sens ({reason}) et a été arrêté. La partie terminée est conservée. Veuillez signaler ce problème.</translation>
    </message>
    <message>
        <source>The speech engine did not answer for {seconds} s and was stopped. The finished part is kept. Try again, or choose a smaller model.</source>
        <translation>Le moteur vocal n’a pas répondu pendant {seconds}&#xa0;s et a été arrêté. La partie terminée est conservée. Réessayez, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The speech engine could not lock itself away from the network and the disk ({reason}), so it refused to work. Nothing was read.</source>
        <translation>Le moteur vocal n’a pas pu s’isoler du réseau et du disque ({reason}) et a donc refusé de travailler. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>The speech engine failed on this input ({reason}). The finished part is kept. Try another model, and please report this.</source>
        <translation>Le moteur vocal a échoué sur ce contenu ({reason}). La partie terminée est conservée. Essayez un autre modèle et veuillez signaler ce problème.</translation>
    </message>
    <message>
        <source>“{name}” exists already. It was left as it is, and nothing was written.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà. Il a été laissé tel quel, et rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” could not be written. No half-written file was left. Make room and run it again.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;{name}&#xa0;» n’a pas pu être écrit. Aucun fichier à moitié écrit n’a été laissé. Libérez de l’espace et recommencez.</translation>
    </message>
    <message>
        <source>You may not write “{name}”. Nothing was written.</source>
        <translation>Vous n’êtes pas autorisé à écrire «&#xa0;{name}&#xa0;». Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). No half-written file was left.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être écrit ({reason}). Aucun fichier à moitié écrit n’a été laissé.</translation>
    </message>
    <message>
        <source>There is no sound to write, so no file was made.</source>
        <translation>Il n’y a pas de son à écrire&#xa0;: aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>Sound cannot be written as {form} here: the encoder is missing. Nothing was written. Choose another form, such as WAV or FLAC.</source>
        <translation>Le son ne peut pas être écrit ici au format {form}&#xa0;: l’encodeur manque. Rien n’a été écrit. Choisissez une autre forme, comme WAV ou FLAC.</translation>
    </message>
    <message>
        <source>What makes sound files stopped unexpectedly ({reason}). No half-written file was left. Try again, or choose another form.</source>
        <translation>Ce qui crée les fichiers audio s’est arrêté de façon inattendue ({reason}). Aucun fichier à moitié écrit n’a été laissé. Réessayez, ou choisissez une autre forme.</translation>
    </message>
    <message>
        <source>There is no library in “{name}”. Nothing was read or changed.</source>
        <translation>Il n’y a pas de bibliothèque dans «&#xa0;{name}&#xa0;». Rien n’a été lu ni modifié.</translation>
    </message>
    <message>
        <source>There is a library or something else in “{name}” already. It was left as it is. Choose an empty folder.</source>
        <translation>«&#xa0;{name}&#xa0;» contient déjà une bibliothèque ou autre chose. Le contenu a été laissé tel quel. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>The library “{name}” is open in another Soundlock. Nothing was changed. Close the other one and try again.</source>
        <translation>La bibliothèque «&#xa0;{name}&#xa0;» est ouverte dans un autre Soundlock. Rien n’a été modifié. Fermez l’autre et réessayez.</translation>
    </message>
    <message>
        <source>The library is locked. What is in it is safe and was not changed.</source>
        <translation>La bibliothèque est verrouillée. Son contenu est en sûreté et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The {what} does not open the library. Nothing was changed. Check it and try again, or use another way to unlock.</source>
        <translation>Ce moyen n’ouvre pas la bibliothèque ({what}). Rien n’a été modifié. Vérifiez et réessayez, ou utilisez un autre moyen de déverrouillage.</translation>
    </message>
    <message>
        <source>The library has no “{what}” to unlock it with. Nothing was changed.</source>
        <translation>La bibliothèque n’a pas ce moyen de déverrouillage («&#xa0;{what}&#xa0;»). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is the last way to open the library, so it was kept: without it, nobody could read the library again. Add another way first.</source>
        <translation>C’est le dernier moyen d’ouvrir la bibliothèque, il a donc été conservé&#xa0;: sans lui, plus personne ne pourrait lire la bibliothèque. Ajoutez d’abord un autre moyen.</translation>
    </message>
    <message>
        <source>The file with the key slots asks for {what}, which no version of Soundlock writes: it is damaged or made to do harm. Nothing was changed. Put back a copy of it from a backup.</source>
        <translation>Le fichier des emplacements de clés demande ce qu’aucune version de Soundlock n’écrit ({what})&#xa0;: il est endommagé ou conçu pour nuire. Rien n’a été modifié. Remettez-en une copie à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Checking the passphrase needs {needed} of memory, and only {free} are free. Nothing was changed. Close other programs and try again.</source>
        <translation>La vérification de la phrase secrète demande {needed} de mémoire, et il n’y a que {free} de libre. Rien n’a été modifié. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>This computer offers no keychain that keeps secrets encrypted. Nothing was stored or changed.</source>
        <translation>Cet ordinateur n’offre pas de trousseau de clés qui conserve les secrets chiffrés. Rien n’a été enregistré ni modifié.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Nothing was stored or changed.</source>
        <translation>Le trousseau de clés de cet ordinateur est verrouillé. Rien n’a été enregistré ni modifié.</translation>
    </message>
    <message>
        <source>The keychain no longer holds the key of this library. The library is kept as it is, and no new key was made.</source>
        <translation>Le trousseau de clés ne contient plus la clé de cette bibliothèque. La bibliothèque est conservée telle quelle, et aucune nouvelle clé n’a été créée.</translation>
    </message>
    <message>
        <source>The keychain of this computer failed ({reason}). Nothing was changed.</source>
        <translation>Le trousseau de clés de cet ordinateur a échoué ({reason}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something in the library is damaged or was changed by someone else ({what}). It was not used, and nothing else was touched.</source>
        <translation>Un élément de la bibliothèque est endommagé ou a été modifié par quelqu’un d’autre ({what}). Il n’a pas été utilisé, et rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>The key slots of this library were not written by someone who can open it ({what}): someone may have put another library in its place. Nothing was opened or stored. Put back the folder from a backup that you trust.</source>
        <translation>Les emplacements de clés de cette bibliothèque n’ont pas été écrits par quelqu’un qui peut l’ouvrir ({what})&#xa0;: on a peut-être mis une autre bibliothèque à sa place. Rien n’a été ouvert ni enregistré. Remettez le dossier à partir d’une sauvegarde de confiance.</translation>
    </message>
    <message>
        <source>The library is older than the last one that this computer saw ({what}): an earlier copy was put back. It was left as it is.</source>
        <translation>La bibliothèque est plus ancienne que la dernière vue par cet ordinateur ({what})&#xa0;: une copie antérieure a été remise en place. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>What was saved last in the library was damaged on the disk afterwards and cannot be read. What was saved before is there, and everything was left as it is.</source>
        <translation>Ce qui a été enregistré en dernier dans la bibliothèque a été endommagé ensuite sur le disque et est illisible. Ce qui l’avait été auparavant est là, et tout a été laissé en l’état.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Soundlock (format {version}). It was left as it is. Update Soundlock.</source>
        <translation>«&#xa0;{name}&#xa0;» a été écrit par un Soundlock plus récent (format {version}). Il a été laissé tel quel. Mettez Soundlock à jour.</translation>
    </message>
    <message>
        <source>The database of the library cannot be read ({reason}). It was left as it is.</source>
        <translation>La base de données de la bibliothèque ne peut pas être lue ({reason}). Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The audio of “{name}” is missing from the library; its text is kept. Put back a backup if you need the audio.</source>
        <translation>L’audio de «&#xa0;{name}&#xa0;» manque dans la bibliothèque&#xa0;; son texte est conservé. Remettez une sauvegarde en place si vous avez besoin de l’audio.</translation>
    </message>
    <message>
        <source>The library holds nothing called “{name}”. Nothing was changed.</source>
        <translation>La bibliothèque ne contient rien qui se nomme «&#xa0;{name}&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The transcript of “{name}” is not finished, so no part of it can be done again yet. It was left as it is.</source>
        <translation>La transcription de «&#xa0;{name}&#xa0;» n’est pas terminée, aucune partie ne peut donc encore en être refaite. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>“{query}” cannot be searched for. Nothing was changed. Use at least one letter or digit.</source>
        <translation>«&#xa0;{query}&#xa0;» ne peut pas être recherché. Rien n’a été modifié. Utilisez au moins une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be written. What was saved before is kept, and nothing half-written was left. Make room and try again.</source>
        <translation>Le disque est plein, la bibliothèque n’a donc pas pu être écrite. Ce qui a été enregistré auparavant est conservé, et rien n’est resté à moitié écrit. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The library “{name}” may not be written or read by you. Nothing was changed. Check the owner and the rights of its folder.</source>
        <translation>Vous n’êtes pas autorisé à lire ou à écrire la bibliothèque «&#xa0;{name}&#xa0;». Rien n’a été modifié. Vérifiez le propriétaire et les droits de son dossier.</translation>
    </message>
    <message>
        <source>The drive that “{name}” lies on cannot keep two programs from changing the library at the same time. Nothing was changed. Keep the library on a disk of this computer.</source>
        <translation>Le lecteur où se trouve «&#xa0;{name}&#xa0;» ne peut pas empêcher deux programmes de modifier la bibliothèque en même temps. Rien n’a été modifié. Gardez la bibliothèque sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The clock says {now}, but the library was last used on {last}: the rules would delete what may not be due yet. Nothing was deleted. Check the date of this computer.</source>
        <translation>L’horloge indique {now}, mais la bibliothèque a été utilisée pour la dernière fois le {last}&#xa0;: les règles supprimeraient ce qui n’est peut-être pas encore échu. Rien n’a été supprimé. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The library could not be read or written ({reason}). What was saved before is kept. Check the disk and try again.</source>
        <translation>La bibliothèque n’a pas pu être lue ou écrite ({reason}). Ce qui a été enregistré auparavant est conservé. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>The process that reads the recording stopped unexpectedly ({reason}). The recording is as it was, and its place is kept. Play again to start it anew.</source>
        <translation>Le processus qui lit l’enregistrement s’est arrêté inopinément ({reason}). L’enregistrement est tel qu’il était, et sa position est conservée. Relancez la lecture pour le redémarrer.</translation>
    </message>
    <message>
        <source>The offline switch is on, so nothing may leave this computer, and nothing did.</source>
        <translation>L’interrupteur hors ligne est activé&#xa0;: rien ne peut quitter cet ordinateur, et rien ne l’a quitté.</translation>
    </message>
    <message>
        <source>The voices of {vendor} are not switched on. Nothing left this computer.</source>
        <translation>Les voix de {vendor} ne sont pas activées. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>You have not agreed to what {vendor} does with texts, or it has changed since. Nothing left this computer.</source>
        <translation>Vous n’avez pas accepté ce que {vendor} fait des textes, ou cela a changé depuis. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>What would leave for {vendor} is no longer what you saw: your rules, or the way to it, changed meanwhile. Nothing left but what you had seen.</source>
        <translation>Ce qui partirait pour {vendor} n’est plus ce que vous avez vu&#xa0;: vos règles, ou le chemin qui y mène, ont changé entre-temps. Rien n’est parti que vous n’ayez vu.</translation>
    </message>
    <message>
        <source>Your agreement with sending texts to {vendor} has run out or was taken back. What was not sent before stayed on this computer.</source>
        <translation>Votre accord pour envoyer des textes à {vendor} a expiré ou a été retiré. Ce qui n’avait pas encore été envoyé est resté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This text is marked as sensitive, and such texts go to {vendor} only if you say that a contract with them covers this ({missing}). Nothing left this computer.</source>
        <translation>Ce texte est marqué comme sensible, et un tel texte ne part vers {vendor} que si vous déclarez qu’un contrat le couvre ({missing}). Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no key for {vendor}. Nothing left this computer.</source>
        <translation>Il n’y a pas de clé pour {vendor}. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>This is no key for {vendor}: {reason}. It was not kept. Copy it again from the vendor&apos;s own page.</source>
        <translation>Ce n’est pas une clé pour {vendor}&#xa0;: {reason}. Elle n’a pas été conservée. Copiez-la de nouveau depuis la page du fournisseur.</translation>
    </message>
    <message>
        <source>{vendor} has no region “{region}” that is known here. Nothing left this computer. Choose one of those listed.</source>
        <translation>{vendor} n’a pas de région «&#xa0;{region}&#xa0;» connue ici. Rien n’a quitté cet ordinateur. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>“{host}” is not among the addresses that texts may go to. Nothing left this computer.</source>
        <translation>«&#xa0;{host}&#xa0;» ne fait pas partie des adresses auxquelles des textes peuvent aller. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>“{host}” is no host. Nothing was changed. Write its name alone, as “tts.example.com”, or with a port, as “tts.example.com:8443”.</source>
        <translation>«&#xa0;{host}&#xa0;» n’est pas un hôte. Rien n’a été changé. Écrivez seulement son nom, comme «&#xa0;tts.example.com&#xa0;», ou avec un port, comme «&#xa0;tts.example.com:8443&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” cannot say whom to trust: {reason}. Nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas dire à qui se fier&#xa0;: {reason}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. Nothing was changed. Write it as “http://proxy.example.com:8080”, or with “https://” where the proxy itself is reached by TLS.</source>
        <translation>Ce n’est pas l’adresse d’un proxy. Rien n’a été changé. Écrivez-la comme «&#xa0;http://proxy.example.com:8080&#xa0;», ou avec «&#xa0;https://&#xa0;» si le proxy lui-même est joint par TLS.</translation>
    </message>
    <message>
        <source>The text holds what may not leave this computer by your own rules ({what}). Nothing did. Take it out, have it spoken by a voice of this computer, or change the rules.</source>
        <translation>Le texte contient ce qui ne peut pas quitter cet ordinateur selon vos propres règles ({what}). Rien ne l’a quitté. Retirez-le, faites-le dire par une voix de cet ordinateur ou changez les règles.</translation>
    </message>
    <message>
        <source>The text holds what you are to decide about first ({what}). Nothing left this computer.</source>
        <translation>Le texte contient des éléments sur lesquels vous devez d’abord décider ({what}). Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>What identifies people is not recognised well enough in texts of this language ({language}), so they are not sent. Nothing left this computer. Use a voice of this computer.</source>
        <translation>Ce qui identifie des personnes n’est pas assez bien reconnu dans les textes de cette langue ({language}), ils ne sont donc pas envoyés. Rien n’a quitté cet ordinateur. Utilisez une voix de cet ordinateur.</translation>
    </message>
    <message>
        <source>This text would go over what you allow for a day ({reason}). What was sent before is counted; the rest stayed on this computer. Try again tomorrow, or allow more in the settings.</source>
        <translation>Ce texte dépasserait ce que vous autorisez pour un jour ({reason}). Ce qui a déjà été envoyé est compté&#xa0;; le reste est resté sur cet ordinateur. Réessayez demain, ou autorisez davantage dans les réglages.</translation>
    </message>
    <message>
        <source>A word or a stretch without any pause is longer than {vendor} takes at once, and words are not cut. Nothing of it left this computer. Shorten it.</source>
        <translation>Un mot ou un passage sans aucune pause est plus long que ce que {vendor} accepte en une fois, et les mots ne sont pas coupés. Rien n’en a quitté cet ordinateur. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>“{host}” did not finish its answer in time ({seconds} s). What had come was thrown away. Try again later.</source>
        <translation>«&#xa0;{host}&#xa0;» n’a pas terminé sa réponse à temps ({seconds} s). Ce qui était arrivé a été rejeté. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from that of {vendor} by {minutes} min, so the request was refused. Set the date and time, and try again.</source>
        <translation>L’horloge de cet ordinateur diffère de {minutes} min de celle de {vendor}, la demande a donc été refusée. Réglez la date et l’heure, puis réessayez.</translation>
    </message>
    <message>
        <source>{vendor} did not take the request ({answer}). No sound came of it. Try another voice or a shorter text; if that does not help, please report this.</source>
        <translation>{vendor} n’a pas accepté la demande ({answer}). Aucun son n’en est venu. Essayez une autre voix ou un texte plus court&#xa0;; si cela n’aide pas, merci de le signaler.</translation>
    </message>
    <message>
        <source>{vendor} does not accept the key. No sound came of it. Check that the key is still valid, or add a new one.</source>
        <translation>{vendor} n’accepte pas la clé. Aucun son n’en est venu. Vérifiez qu’elle est encore valable, ou ajoutez-en une nouvelle.</translation>
    </message>
    <message>
        <source>{vendor} does not allow this to the key or the account ({answer}). No sound came of it. Give the key the right to make speech, and no other.</source>
        <translation>{vendor} ne le permet pas à la clé ou au compte ({answer}). Aucun son n’en est venu. Donnez à la clé le droit de synthétiser la parole, et aucun autre.</translation>
    </message>
    <message>
        <source>{vendor} does not know the voice, the region or the instance ({answer}). No sound came of it. Choose another.</source>
        <translation>{vendor} ne connaît pas la voix, la région ou l’instance ({answer}). Aucun son n’en est venu. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{vendor} does not offer your account the strictest privacy setting, and without it nothing more is sent. Use another vendor, another plan, or a voice of this computer.</source>
        <translation>{vendor} n’offre pas à votre compte le réglage de confidentialité le plus strict, et sans lui rien de plus n’est envoyé. Utilisez un autre fournisseur, une autre offre ou une voix de cet ordinateur.</translation>
    </message>
    <message>
        <source>“{host}” could not be reached ({reason}). Nothing came of it. Check the connection and try again.</source>
        <translation>«&#xa0;{host}&#xa0;» n’a pas pu être joint ({reason}). Rien n’en est sorti. Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>No voice can be called “{name}”: a name begins with no dot and holds no slash, backslash or #. Nothing was changed.</source>
        <translation>Aucune voix ne peut s’appeler «&#xa0;{name}&#xa0;»&#xa0;: un nom ne commence pas par un point et ne contient ni barre oblique, ni barre oblique inverse, ni #. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder “{name}” is no model that finds names: none of the labels in its config.json, or all of them, stand for names of people. Nothing was changed.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» n’est pas un modèle qui trouve des noms&#xa0;: aucune étiquette de son config.json, ou toutes, désignent des noms de personnes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder “{name}” lacks {what}. A model that finds names is a token classifier in ONNX format, as model.onnx with its tokenizer.json and config.json. It was not loaded; a missing file is never fetched from the network.</source>
        <translation>Il manque {what} au dossier «&#xa0;{name}&#xa0;». Un modèle qui trouve des noms est un classificateur de jetons au format ONNX&#xa0;: model.onnx, avec son tokenizer.json et son config.json. Il n’a pas été chargé&#xa0;; un fichier manquant n’est jamais téléchargé.</translation>
    </message>
    <message>
        <source>The model “{name}”, which finds names, cannot be used: {what}. Nothing was searched, and nothing left. Get a fresh copy of its folder, or remove it.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;», qui trouve des noms, ne peut pas être utilisé&#xa0;: {what}. Rien n’a été examiné et rien n’est parti. Procurez-vous une nouvelle copie de son dossier, ou enlevez-le.</translation>
    </message>
    <message>
        <source>The model “{name}”, which finds names, is not safe: {what}. It was not loaded. Get a copy from a source that you trust.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;», qui trouve des noms, n’est pas sûr&#xa0;: {what}. Il n’a pas été chargé. Procurez-vous une copie auprès d’une source de confiance.</translation>
    </message>
    <message>
        <source>The model “{name}” finds names already. It was left as it is. Remove it first.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» trouve déjà les noms. Il a été laissé tel quel. Enlevez-le d’abord.</translation>
    </message>
    <message>
        <source>No model can be called “{name}”: a name begins with no dot and holds no slash or backslash. Nothing was changed.</source>
        <translation>Aucun modèle ne peut s’appeler «&#xa0;{name}&#xa0;»&#xa0;: un nom ne commence pas par un point et ne contient ni barre oblique ni barre oblique inverse. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No model that finds names is installed. Nothing was changed.</source>
        <translation>Aucun modèle qui trouve des noms n’est installé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sound cannot be played, because the PortAudio library is missing ({reason}). Nothing was lost. Install the package libportaudio2 and start Soundlock again.</source>
        <translation>Le son ne peut pas être lu, car la bibliothèque logicielle PortAudio manque ({reason}). Rien n’a été perdu. Installez le paquet libportaudio2 et redémarrez Soundlock.</translation>
    </message>
    <message>
        <source>No sound device can be used ({reason}). Nothing was lost.</source>
        <translation>Aucun périphérique audio n’est utilisable ({reason}). Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The sound device does not answer any more, so nothing more is heard. Nothing was lost.</source>
        <translation>Le périphérique audio ne répond plus, on n’entend donc plus rien. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>There is no library yet. What you agree to, the keys and the record of what left are kept in it, so nothing can be sent. Nothing was changed.</source>
        <translation>Il n’y a pas encore de bibliothèque. Vos accords, les clés et le registre de ce qui est sorti y sont conservés&#xa0;: sans elle, rien ne peut être envoyé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is no pin. Nothing was changed. It is the SHA-256 of the certificate&apos;s public key: 64 hexadecimal digits, or 44 characters of Base64. Between several stand semicolons.</source>
        <translation>Ce n’est pas une épingle. Rien n’a été changé. C’est le SHA-256 de la clé publique du certificat&#xa0;: 64 chiffres hexadécimaux, ou 44 caractères en Base64. Plusieurs sont séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>“{host}” did not prove that it is who it should be ({reason}). Nothing was sent to it. Someone may be listening in, or your private connection is not set up for it. Try another network.</source>
        <translation>«&#xa0;{host}&#xa0;» n’a pas prouvé qu’il est celui qu’il doit être ({reason}). Rien ne lui a été envoyé. Quelqu’un écoute peut-être, ou votre connexion privée n’est pas réglée pour lui. Essayez un autre réseau.</translation>
    </message>
    <message>
        <source>“{host}” answered that what was sent should go elsewhere. It did not go there, and the answer was thrown away.</source>
        <translation>«&#xa0;{host}&#xa0;» a répondu que l’envoi devait aller ailleurs. Il n’y est pas allé, et la réponse a été rejetée.</translation>
    </message>
    <message>
        <source>“{host}” sent far more than its answer can be. It was cut off and thrown away.</source>
        <translation>«&#xa0;{host}&#xa0;» a envoyé bien plus que ne peut faire sa réponse. L’envoi a été coupé et rejeté.</translation>
    </message>
    <message>
        <source>What your account at {vendor} may use is used up ({answer}). Nothing more was sent. Look at your account there.</source>
        <translation>Ce que votre compte chez {vendor} peut consommer est épuisé ({answer}). Rien de plus n’a été envoyé. Consultez votre compte là-bas.</translation>
    </message>
    <message>
        <source>{vendor} is too busy, and asked to wait several times or for long. Nothing more was sent. Try again later.</source>
        <translation>{vendor} est trop sollicité et a demandé d’attendre plusieurs fois ou longtemps. Rien de plus n’a été envoyé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Something failed at {vendor} ({answer}). Nothing more was sent. Try again later.</source>
        <translation>Quelque chose a échoué chez {vendor} ({answer}). Rien de plus n’a été envoyé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What {vendor} sent back is not what was asked for ({answer}). It was thrown away. Try again; if it was to speak, choose another voice.</source>
        <translation>Ce que {vendor} a renvoyé n’est pas ce qui était demandé ({answer}). La réponse a été rejetée. Réessayez&#xa0;; s’il s’agissait de parler, choisissez une autre voix.</translation>
    </message>
    <message>
        <source>The answer of {vendor} broke off before its end. It was thrown away. Try again.</source>
        <translation>La réponse de {vendor} s’est interrompue avant sa fin. Elle a été rejetée. Réessayez.</translation>
    </message>
    <message>
        <source>{vendor} has no voice “{voice}” that can be used. Nothing was sent.</source>
        <translation>{vendor} n’a pas de voix «&#xa0;{voice}&#xa0;» utilisable. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>{vendor} may still keep something of yours ({count}), and having it deleted takes the key. The key was left where it is.</source>
        <translation>{vendor} garde peut-être encore quelque chose de vous ({count}), et il faut la clé pour le faire supprimer. La clé est restée où elle était.</translation>
    </message>
    <message>
        <source>{vendor} knows nothing under the number that was to be deleted there: it is gone, or it belongs to another account than the key. It stays on the list.</source>
        <translation>{vendor} ne connaît rien sous le numéro qui devait y être supprimé&#xa0;: c’est déjà parti, ou cela appartient à un autre compte que celui de la clé. Cela reste sur la liste.</translation>
    </message>
    <message>
        <source>What is known of {vendor} cannot be read ({reason}), so nothing is sent to it. Install Soundlock again.</source>
        <translation>Ce qui est connu de {vendor} ne peut pas être lu ({reason}), rien n’y est donc envoyé. Réinstallez Soundlock.</translation>
    </message>
    <message>
        <source>The value “{value}” does not fit the option {option}. Nothing was done.</source>
        <translation>La valeur «&#xa0;{value}&#xa0;» ne convient pas à l’option {option}. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>There is no voice “{voice}”. Nothing was said.</source>
        <translation>Il n’y a pas de voix «&#xa0;{voice}&#xa0;». Rien n’a été dit.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”. Nothing was changed.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;{name}&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{pattern}” is no regular expression: {reason}. Nothing was searched or changed.</source>
        <translation>«&#xa0;{pattern}&#xa0;» n’est pas une expression régulière&#xa0;: {reason}. Rien n’a été recherché ni modifié.</translation>
    </message>
    <message>
        <source>Looking for “{pattern}” took longer than {seconds} s and was stopped. Nothing was changed. A simpler expression, without one repetition inside another, is faster.</source>
        <translation>La recherche de «&#xa0;{pattern}&#xa0;» a duré plus de {seconds}&#xa0;s et a été arrêtée. Rien n’a été modifié. Une expression plus simple, sans répétition imbriquée dans une autre, est plus rapide.</translation>
    </message>
    <message>
        <source>The replacement names the group “{group}”, which the expression does not have. Nothing was changed. Write “$$” for a dollar sign.</source>
        <translation>Le remplacement cite le groupe «&#xa0;{group}&#xa0;», que l’expression n’a pas. Rien n’a été modifié. Écrivez «&#xa0;$$&#xa0;» pour un signe dollar.</translation>
    </message>
    <message>
        <source>Something went wrong inside Soundlock ({reason}). What was finished is kept. Please report this.</source>
        <translation>Une erreur interne s’est produite dans Soundlock ({reason}). Ce qui était terminé est conservé. Veuillez signaler ce problème.</translation>
    </message>
    <message>
        <source>The file says that it lasts {declared}, but only {decoded} could be decoded: it was probably cut off.</source>
        <translation>Le fichier annonce une durée de {declared}, mais seulement {decoded} ont pu être décodées&#xa0;: il a sans doute été tronqué.</translation>
    </message>
    <message>
        <source>The file says that it lasts {declared}, but {decoded} were decoded. All of it was transcribed.</source>
        <translation>Le fichier annonce une durée de {declared}, mais {decoded} ont été décodées. Tout a été transcrit.</translation>
    </message>
    <message>
        <source>{count} damaged part(s) of the file were skipped; words may be missing there.</source>
        <translation>Parties endommagées du fichier qui ont été ignorées&#xa0;: {count}&#xa0;; des mots peuvent y manquer.</translation>
    </message>
    <message>
        <source>{count} sample(s) of the recording were not numbers and were taken as silence.</source>
        <translation>Échantillons de l’enregistrement qui n’étaient pas des nombres et ont été pris pour du silence&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The two channels cancel each other out when mixed, so only the first was used.</source>
        <translation>Les deux canaux s’annulent l’un l’autre une fois mélangés, seul le premier a donc été utilisé.</translation>
    </message>
    <message>
        <source>No speech was found in this file.</source>
        <translation>Aucune parole n’a été trouvée dans ce fichier.</translation>
    </message>
    <message>
        <source>The built-in engine is basic: US English only, and about every third word may be wrong.</source>
        <translation>Le moteur intégré est rudimentaire&#xa0;: anglais américain seulement, et environ un mot sur trois peut être faux.</translation>
    </message>
    <message>
        <source>The option {option} has no effect here: {reason}.</source>
        <translation>L’option {option} est sans effet ici&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The graphics card could not be used ({reason}); the work was done on the processor.</source>
        <translation>La carte graphique n’a pas pu être utilisée ({reason})&#xa0;; le travail a été fait sur le processeur.</translation>
    </message>
    <message>
        <source>The speech engine stopped unexpectedly ({reason}) and was started again at {position}. Nothing was lost.</source>
        <translation>Le moteur vocal s’est arrêté inopinément ({reason}) et a été relancé à {position}. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The folder of the library is open to other users of this computer, as on a drive that knows no owners. They can read nothing in it, but they could destroy it. Keep a backup.</source>
        <translation>Le dossier de la bibliothèque est ouvert aux autres utilisateurs de cet ordinateur, comme sur un lecteur qui ne connaît pas de propriétaires. Ils ne peuvent rien y lire, mais ils pourraient le détruire. Gardez une sauvegarde.</translation>
    </message>
    <message>
        <source>{count} recording(s) in the folder of the library are not known to its database and were put apart, in “quarantine”. They may belong to a newer copy of the database: put back, it takes them in again.</source>
        <translation>Enregistrements du dossier de la bibliothèque que sa base de données ne connaît pas et qui ont été mis à part, dans «&#xa0;quarantine&#xa0;»&#xa0;: {count}. Ils appartiennent peut-être à une copie plus récente de la base de données&#xa0;: une fois remise en place, elle les reprendra.</translation>
    </message>
    <message>
        <source>This system offers no full sandbox ({missing}), so the engine&apos;s isolation is best effort.</source>
        <translation>Ce système n’offre pas de bac à sable complet ({missing}), l’isolement du moteur est donc assuré au mieux.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored; they were taken for {encoding}. If some look wrong, save it as UTF-8.</source>
        <translation>Le fichier ne dit pas comment ses lettres sont enregistrées&#xa0;; elles ont été lues comme {encoding}. Si certaines semblent fausses, enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{count} damaged letter(s) could not be read; “�” stands in their place.</source>
        <translation>{count} lettre(s) abîmée(s) n’ont pas pu être lues&#xa0;; «&#xa0;�&#xa0;» est à leur place.</translation>
    </message>
    <message>
        <source>{count} invisible character(s) that steer a screen or turn a line around were left out.</source>
        <translation>{count} caractère(s) invisible(s) qui commandent un écran ou retournent une ligne ont été laissés de côté.</translation>
    </message>
    <message>
        <source>{count} damaged or missing page(s) or part(s) could not be read.</source>
        <translation>{count} page(s) ou partie(s) abîmée(s) ou manquante(s) n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>{count} page(s) hold pictures and no text, and are passed over.</source>
        <translation>{count} page(s) contiennent des images et pas de texte, et sont passées.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind, or laid out in a way, whose tags are not all known: what it tells about itself, such as names, places and dates, may be in the library with it, encrypted, and is exported with it.</source>
        <translation>«&#xa0;{name}&#xa0;» est d’un type, ou organisé d’une manière, dont les métadonnées ne sont pas toutes connues&#xa0;: ce qu’il dit de lui-même, comme des noms, des lieux et des dates, est peut-être dans la bibliothèque avec lui, chiffré, et sera exporté avec lui.</translation>
    </message>
    <message>
        <source>Choose an audio or video file.</source>
        <translation>Choisissez un fichier audio ou vidéo.</translation>
    </message>
    <message>
        <source>Open the document again, and type it.</source>
        <translation>Ouvrez de nouveau le document, et saisissez-le.</translation>
    </message>
    <message>
        <source>Upper and lower case matter. Try again.</source>
        <translation>La casse compte. Réessayez.</translation>
    </message>
    <message>
        <source>Drop the original file, or start again.</source>
        <translation>Déposez le fichier d’origine, ou recommencez.</translation>
    </message>
    <message>
        <source>Choose an installed model, or add one with “Add…”.</source>
        <translation>Choisissez un modèle installé, ou ajoutez-en un avec «&#xa0;Ajouter…&#xa0;».</translation>
    </message>
    <message>
        <source>Rename the folder, or remove the old model first.</source>
        <translation>Renommez le dossier, ou supprimez d’abord l’ancien modèle.</translation>
    </message>
    <message>
        <source>Choose another voice.</source>
        <translation>Choisissez une autre voix.</translation>
    </message>
    <message>
        <source>Rename the folder, then add it again.</source>
        <translation>Renommez le dossier, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Search for it in the settings.</source>
        <translation>Cherchez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>Start Soundlock again; if that does not help, “soundlock doctor” in a terminal says what is missing.</source>
        <translation>Redémarrez Soundlock&#xa0;; si cela ne suffit pas, «&#xa0;soundlock doctor&#xa0;» dans un terminal dit ce qui manque.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Choisissez une autre valeur.</translation>
    </message>
    <message>
        <source>Make one, or choose another folder.</source>
        <translation>Créez-en une, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-la et réessayez.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase, a key file or the recovery key.</source>
        <translation>Déverrouillez avec votre phrase secrète, un fichier clé ou la clé de récupération.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or use your passphrase, a key file or the recovery key.</source>
        <translation>Déverrouillez le trousseau de clés, ou utilisez votre phrase secrète, un fichier clé ou la clé de récupération.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase, a key file or the recovery key, and add the keychain again.</source>
        <translation>Déverrouillez avec votre phrase secrète, un fichier clé ou la clé de récupération, puis ajoutez à nouveau le trousseau de clés.</translation>
    </message>
    <message>
        <source>Check the library to see what is hurt, and put back a backup.</source>
        <translation>Vérifiez la bibliothèque pour voir ce qui est touché, et remettez une sauvegarde en place.</translation>
    </message>
    <message>
        <source>Put back a backup.</source>
        <translation>Remettez une sauvegarde en place.</translation>
    </message>
    <message>
        <source>If you put back a backup yourself, say so to go on.</source>
        <translation>Si vous avez vous-même remis une sauvegarde en place, dites-le pour continuer.</translation>
    </message>
    <message>
        <source>Put back a backup, or go on without what was saved last.</source>
        <translation>Restaurez une sauvegarde, ou continuez sans ce qui a été enregistré en dernier.</translation>
    </message>
    <message>
        <source>Choose another item.</source>
        <translation>Choisissez un autre élément.</translation>
    </message>
    <message>
        <source>Go on with it first, or transcribe the whole recording again.</source>
        <translation>Terminez-la d’abord, ou transcrivez à nouveau tout l’enregistrement.</translation>
    </message>
    <message>
        <source>If it is right, say so to go on.</source>
        <translation>Si elle est juste, dites-le pour continuer.</translation>
    </message>
    <message>
        <source>Choose another way to unlock.</source>
        <translation>Choisissez un autre moyen de déverrouillage.</translation>
    </message>
    <message>
        <source>The place is kept: plug in or switch on a device, then play again.</source>
        <translation>La position est conservée&#xa0;: branchez ou allumez un périphérique, puis relancez la lecture.</translation>
    </message>
    <message>
        <source>The place is kept: check the device, then play again.</source>
        <translation>La position est conservée&#xa0;: vérifiez le périphérique, puis relancez la lecture.</translation>
    </message>
    <message>
        <source>Turn it off in the settings, if you want cloud voices.</source>
        <translation>Désactivez-le dans les réglages si vous voulez des voix du cloud.</translation>
    </message>
    <message>
        <source>Make a library first: Ctrl+Shift+P finds the command.</source>
        <translation>Créez d’abord une bibliothèque&#xa0;: Ctrl+Maj+P trouve la commande.</translation>
    </message>
    <message>
        <source>Switch them on on the page of cloud voices.</source>
        <translation>Activez-les sur la page des voix du cloud.</translation>
    </message>
    <message>
        <source>Ask whoever runs the endpoint or the proxy for the certificate of their authority, as a PEM file.</source>
        <translation>Demandez à ceux qui gèrent le point de terminaison ou le proxy le certificat de leur autorité, sous forme de fichier PEM.</translation>
    </message>
    <message>
        <source>Read it again on the page of cloud voices, and agree if you want to.</source>
        <translation>Relisez-le sur la page des voix du cloud, et donnez votre accord si vous le souhaitez.</translation>
    </message>
    <message>
        <source>Choose the voice again, and look at what would leave now.</source>
        <translation>Choisissez de nouveau la voix, et regardez ce qui partirait maintenant.</translation>
    </message>
    <message>
        <source>Add one on the page of cloud voices.</source>
        <translation>Ajoutez-en une sur la page des voix du cloud.</translation>
    </message>
    <message>
        <source>If it kept the text, have it deleted on the page of cloud voices.</source>
        <translation>S’il a gardé le texte, faites-le supprimer sur la page des voix du cloud.</translation>
    </message>
    <message>
        <source>Have it deleted first.</source>
        <translation>Faites-le d’abord supprimer.</translation>
    </message>
    <message>
        <source>Add the key of that account and try again, or take it off the list.</source>
        <translation>Ajoutez la clé de ce compte et réessayez, ou retirez-le de la liste.</translation>
    </message>
    <message>
        <source>For much better text, take in a Whisper model.</source>
        <translation>Pour un bien meilleur texte, ajoutez un modèle Whisper.</translation>
    </message>
    <message>
        <source>named pipe</source>
        <translation>tube nommé</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>disk device</source>
        <translation>périphérique de stockage</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>fichier spécial</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <source>pipe, which only Linux can take,</source>
        <translation>tube, ce que seul Linux permet</translation>
    </message>
    <message>
        <source>file in memory, which only Linux can take,</source>
        <translation>fichier en mémoire, que seul Linux accepte,</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>il a été modifié entre-temps</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>erreur de lecture</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>erreur d’écriture</translation>
    </message>
    <message>
        <source>more than {hours} hours of sound</source>
        <translation>plus de {hours} heures de son</translation>
    </message>
    <message>
        <source>a sample rate of {rate} Hz</source>
        <translation>une fréquence d’échantillonnage de {rate} Hz</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <translation>{count} canaux</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>{file} has {size} bytes</source>
        <translation>{file} fait {size} octets</translation>
    </message>
    <message>
        <source>{file} is no list of words</source>
        <translation>{file} n’est pas une liste de mots</translation>
    </message>
    <message>
        <source>model.bin is no Whisper model in CTranslate2 format</source>
        <translation>model.bin n’est pas un modèle Whisper au format CTranslate2</translation>
    </message>
    <message>
        <source>config.json is not that of a Whisper model</source>
        <translation>config.json n’est pas celui d’un modèle Whisper</translation>
    </message>
    <message>
        <source>config.json names words that the vocabulary lacks</source>
        <translation>config.json cite des mots absents du vocabulaire</translation>
    </message>
    <message>
        <source>{file} does not belong to the model</source>
        <translation>{file} n’appartient pas au modèle</translation>
    </message>
    <message>
        <source>{file} is a link</source>
        <translation>{file} est un lien</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} est vide</translation>
    </message>
    <message>
        <source>{file} is no list of phonemes</source>
        <translation>{file} n’est pas une liste de phonèmes</translation>
    </message>
    <message>
        <source>{file} is of version {number} of its format</source>
        <translation>{file} est de la version {number} de son format</translation>
    </message>
    <message>
        <source>{file} reads other files</source>
        <translation>{file} lit d’autres fichiers</translation>
    </message>
    <message>
        <source>it holds more than one model</source>
        <translation>il contient plus d’un modèle</translation>
    </message>
    <message>
        <source>its {name} makes no sense</source>
        <translation>son {name} n’a pas de sens</translation>
    </message>
    <message>
        <source>its JSON file cannot be read</source>
        <translation>son fichier JSON ne peut pas être lu</translation>
    </message>
    <message>
        <source>its JSON file is not that of a voice</source>
        <translation>son fichier JSON n’est pas celui d’une voix</translation>
    </message>
    <message>
        <source>its files do not belong together</source>
        <translation>ses fichiers ne vont pas ensemble</translation>
    </message>
    <message>
        <source>its vocoder, such as vocos-22khz-univ.onnx</source>
        <translation>son vocodeur, par exemple vocos-22khz-univ.onnx</translation>
    </message>
    <message>
        <source>what sherpa-onnx notes in a model for itself</source>
        <translation>ce que sherpa-onnx note pour lui-même dans un modèle</translation>
    </message>
    <message>
        <source>it is longer than {count} characters</source>
        <translation>il dépasse {count} caractères</translation>
    </message>
    <message>
        <source>not well-formed</source>
        <translation>mal formé</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>dans le désordre</translation>
    </message>
    <message>
        <source>no answer for {seconds} s</source>
        <translation>aucune réponse pendant {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>it closed its output</source>
        <translation>il a fermé sa sortie</translation>
    </message>
    <message>
        <source>exit status {number}</source>
        <translation>code de sortie {number}</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>signal {number}</translation>
    </message>
    <message>
        <source>killed by the system, often for want of memory</source>
        <translation>arrêté par le système, souvent faute de mémoire</translation>
    </message>
    <message>
        <source>it crashed: segmentation fault</source>
        <translation>plantage&#xa0;: erreur de segmentation</translation>
    </message>
    <message>
        <source>it crashed: this processor lacks an instruction that the engine needs</source>
        <translation>plantage&#xa0;: il manque à ce processeur une instruction dont le moteur a besoin</translation>
    </message>
    <message>
        <source>it crashed: aborted</source>
        <translation>plantage&#xa0;: abandon</translation>
    </message>
    <message>
        <source>it crashed: bus error</source>
        <translation>plantage&#xa0;: erreur de bus</translation>
    </message>
    <message>
        <source>the graphics card refused the model</source>
        <translation>la carte graphique a refusé le modèle</translation>
    </message>
    <message>
        <source>no usable card was found</source>
        <translation>aucune carte utilisable trouvée</translation>
    </message>
    <message>
        <source>the recording has one channel</source>
        <translation>l’enregistrement n’a qu’un canal</translation>
    </message>
    <message>
        <source>the built-in engine does not know it</source>
        <translation>le moteur intégré ne la connaît pas</translation>
    </message>
    <message>
        <source>the model knows English only</source>
        <translation>le modèle ne connaît que l’anglais</translation>
    </message>
    <message>
        <source>the batched path does not know it</source>
        <translation>le traitement par lots ne la connaît pas</translation>
    </message>
    <message>
        <source>it needs word times</source>
        <translation>elle nécessite les temps des mots</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>elle est trop grande</translation>
    </message>
    <message>
        <source>denied to the engine by the kernel (seccomp)</source>
        <translation>refusé au moteur par le noyau (seccomp)</translation>
    </message>
    <message>
        <source>not denied by the system</source>
        <translation>non refusé par le système</translation>
    </message>
    <message>
        <source>the engine reads only itself and its model, writes nothing (Landlock ABI {number})</source>
        <translation>le moteur ne lit que lui-même et son modèle, et n’écrit rien (Landlock ABI {number})</translation>
    </message>
    <message>
        <source>not restricted by the system</source>
        <translation>non restreint par le système</translation>
    </message>
    <message>
        <source>keychain secret</source>
        <translation>secret du trousseau de clés</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>clé de récupération</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>fichier clé</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>combinaison</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>key slots</source>
        <translation>emplacements de clés</translation>
    </message>
    <message>
        <source>blob</source>
        <translation>fichier chiffré</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>rotation journal</source>
        <translation>journal du changement de clé</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>ledger entry {number}</source>
        <translation>entrée {number} du registre</translation>
    </message>
    <message>
        <source>ledger entry {number}, changed</source>
        <translation>entrée {number} du registre, modifiée</translation>
    </message>
    <message>
        <source>ledger entry {number}, moved</source>
        <translation>entrée {number} du registre, déplacée</translation>
    </message>
    <message>
        <source>ledger entry {number}, cut short</source>
        <translation>entrée {number} du registre, tronquée</translation>
    </message>
    <message>
        <source>more than {count} key slots</source>
        <translation>plus de {count} emplacements de clés</translation>
    </message>
    <message>
        <source>a name that is no text of {count} characters</source>
        <translation>un nom qui n’est pas un texte de {count} caractères</translation>
    </message>
    <message>
        <source>a salt of {count} bytes</source>
        <translation>un sel de {count} octets</translation>
    </message>
    <message>
        <source>{count} KiB of memory</source>
        <translation>{count} Kio de mémoire</translation>
    </message>
    <message>
        <source>{count} passes</source>
        <translation>{count} passes</translation>
    </message>
    <message>
        <source>{count} lanes</source>
        <translation>{count} voies</translation>
    </message>
    <message>
        <source>the entry is damaged</source>
        <translation>l’entrée est endommagée</translation>
    </message>
    <message>
        <source>it does not give back what was stored</source>
        <translation>il ne rend pas ce qui a été enregistré</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>pas de réponse en {seconds} s</translation>
    </message>
    <message>
        <source>it holds line breaks or other characters that no key has</source>
        <translation>elle contient des sauts de ligne ou d’autres caractères qu’aucune clé n’a</translation>
    </message>
    <message>
        <source>it has another form</source>
        <translation>elle a une autre forme</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} manque</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
    <message>
        <source>it would cost about {cost}</source>
        <translation>cela coûterait environ {cost}</translation>
    </message>
    <message>
        <source>its name cannot be found</source>
        <translation>son nom est introuvable</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la connexion a été refusée</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>la connexion s’est interrompue</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>le proxy a refusé</translation>
    </message>
    <message>
        <source>the proxy found no way to it</source>
        <translation>le proxy n’a trouvé aucun chemin vers lui</translation>
    </message>
    <message>
        <source>the proxy asks for a name and password, or for others than it was given</source>
        <translation>le proxy demande un nom et un mot de passe, ou d’autres que ceux qu’il a reçus</translation>
    </message>
    <message>
        <source>no connection within {seconds} s</source>
        <translation>pas de connexion en {seconds} s</translation>
    </message>
    <message>
        <source>it does not speak HTTP</source>
        <translation>il ne parle pas HTTP</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>son certificat est pour un autre nom</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>son certificat a expiré</translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation>son certificat est signé par lui-même</translation>
    </message>
    <message>
        <source>nobody known vouches for its certificate</source>
        <translation>personne de connu ne garantit son certificat</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>son certificat n’est pas valable</translation>
    </message>
    <message>
        <source>a data processing agreement</source>
        <translation>un accord de traitement des données</translation>
    </message>
    <message>
        <source>a business associate agreement</source>
        <translation>un accord pour les données de santé (BAA)</translation>
    </message>
    <message>
        <source>an agreement that nothing is kept</source>
        <translation>un accord selon lequel rien n’est conservé</translation>
    </message>
    <message>
        <source>an agreement that nothing is trained on</source>
        <translation>un accord selon lequel rien ne sert à l’entraînement</translation>
    </message>
    <message>
        <source>it does not speak TLS 1.2 or newer</source>
        <translation>il ne parle pas TLS 1.2 ou plus récent</translation>
    </message>
    <message>
        <source>its key is not the one that you pinned</source>
        <translation>sa clé n’est pas celle que vous avez fixée</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is larger than a megabyte</source>
        <translation>il dépasse un mégaoctet</translation>
    </message>
    <message>
        <source>a private key is in it, which nobody else may have</source>
        <translation>il contient une clé privée, que personne d’autre ne doit avoir</translation>
    </message>
    <message>
        <source>no certificate is in it</source>
        <translation>il ne contient aucun certificat</translation>
    </message>
    <message>
        <source>it is no certificate of an authority</source>
        <translation>ce n’est pas le certificat d’une autorité</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>son certificat n’est pas encore valable</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>erreur d’entrée-sortie</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>périphérique introuvable</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>accès au fichier périmé</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
</context>
<context>
    <name>SessionLock</name>
    <message>
        <source>The library is locked first.</source>
        <translation>La bibliothèque est d’abord verrouillée.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Give “{setting}” its default back</source>
        <translation>Rétablir la valeur par défaut de «&#xa0;{setting}&#xa0;»</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>“As the system” follows its colours, and its wish for high contrast.</source>
        <translation>«&#xa0;Comme le système&#xa0;» suit ses couleurs et son éventuel contraste élevé.</translation>
    </message>
    <message>
        <source>Stay awake while there is work</source>
        <translation>Rester éveillé tant qu’il y a du travail</translation>
    </message>
    <message>
        <source>Recordings to transcribe, or a text that becomes sound. The screen still goes dark.</source>
        <translation>Des enregistrements à transcrire, ou un texte qui devient du son. L’écran s’éteint quand même.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>In proportion to the text size of the system.</source>
        <translation>Par rapport à la taille du texte du système.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Nothing blinks, slides or fades.</source>
        <translation>Rien ne clignote, ne glisse ni ne s’estompe.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Langue parlée</translation>
    </message>
    <message>
        <source>What the choice at the top of the window begins with.</source>
        <translation>Le choix proposé au départ en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modèle vocal</translation>
    </message>
    <message>
        <source>Best that is installed</source>
        <translation>Le meilleur installé</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Texte produit</translation>
    </message>
    <message>
        <source>Models for English alone cannot translate.</source>
        <translation>Les modèles prévus pour l’anglais seul ne peuvent pas traduire.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>A translation into English</source>
        <translation>Une traduction en anglais</translation>
    </message>
    <message>
        <source>Thoroughness</source>
        <translation>Minutie</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Cloud voices</source>
        <translation>Voix du cloud</translation>
    </message>
    <message>
        <source>What counts as speech</source>
        <translation>Ce qui compte comme parole</translation>
    </message>
    <message>
        <source>Quiet speech finds more noise, too, that is none.</source>
        <translation>Avec la parole à voix basse, plus de bruits sont aussi pris pour de la parole.</translation>
    </message>
    <message>
        <source>How many readings are followed at once. More takes longer and is a little better.</source>
        <translation>Nombre d’hypothèses suivies à la fois. Plus il y en a, plus c’est long, mais un peu meilleur.</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>What the reader begins with, like all of this page.</source>
        <translation>Ce par quoi le lecteur commence, comme tout sur cette page.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Vitesse de la voix</translation>
    </message>
    <message>
        <source>Pitch of the voice</source>
        <translation>Hauteur de la voix</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>Go back when playing on</source>
        <translation>Recul à la reprise de la lecture</translation>
    </message>
    <message>
        <source>After a pause, so that the sentence is heard again from before where it stopped.</source>
        <translation>Après une pause, pour réentendre la phrase depuis un peu avant l’arrêt.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>While it is not there, the system&apos;s own is used.</source>
        <translation>Tant qu’elle n’est pas là, celle du système est utilisée.</translation>
    </message>
    <message>
        <source>Lock after this time without input</source>
        <translation>Verrouiller après ce temps d’inactivité</translation>
    </message>
    <message>
        <source>While a recording is transcribed, the library stays open.</source>
        <translation>Pendant la transcription d’un enregistrement, la bibliothèque reste ouverte.</translation>
    </message>
    <message>
        <source>Lock with the session and before sleep</source>
        <translation>Verrouiller avec la session et avant la mise en veille</translation>
    </message>
    <message>
        <source>When the screen is locked, and before the computer sleeps.</source>
        <translation>Lorsque l’écran est verrouillé, et avant que l’ordinateur se mette en veille.</translation>
    </message>
    <message>
        <source>Empty the clipboard after</source>
        <translation>Vider le presse-papiers après</translation>
    </message>
    <message>
        <source>Text that was copied is taken back if it is still there. 0 leaves it.</source>
        <translation>Le texte copié en est retiré s’il s’y trouve encore. 0 l’y laisse.</translation>
    </message>
    <message>
        <source>Tell when the queue is done</source>
        <translation>Prévenir quand la file d’attente est terminée</translation>
    </message>
    <message>
        <source>A note of the desktop says how many, and never what.</source>
        <translation>Une notification du bureau indique combien, et jamais quoi.</translation>
    </message>
    <message>
        <source>Let nothing leave this computer</source>
        <translation>Ne rien laisser quitter cet ordinateur</translation>
    </message>
    <message>
        <source>This wins over everything else, and ends at once what is under way.</source>
        <translation>Cela l’emporte sur tout le reste et met fin aussitôt à ce qui est en cours.</translation>
    </message>
    <message>
        <source>Characters that may leave in a day</source>
        <translation>Caractères pouvant sortir en un jour</translation>
    </message>
    <message>
        <source>For all cloud voices together. 0 sets no bound.</source>
        <translation>Pour toutes les voix du cloud ensemble. 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>What cloud voices may cost in a day</source>
        <translation>Ce que les voix du cloud peuvent coûter en un jour</translation>
    </message>
    <message>
        <source>As estimated by published prices. 0 sets no bound.</source>
        <translation>Estimé d’après les prix publiés. 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>Length of a jump back or forward</source>
        <translation>Durée d’un saut en arrière ou en avant</translation>
    </message>
    <message>
        <source>Say what is heard</source>
        <translation>Annoncer ce qu’on entend</translation>
    </message>
    <message>
        <source>A screen reader is told each segment, and who speaks, as playback reaches it.</source>
        <translation>Un lecteur d’écran reçoit chaque segment, et qui parle, dès que la lecture l’atteint.</translation>
    </message>
    <message>
        <source>Show an icon in the system tray</source>
        <translation>Afficher une icône dans la zone de notification</translation>
    </message>
    <message>
        <source>It shows and locks the window.</source>
        <translation>Elle permet d’afficher et de verrouiller la fenêtre.</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Raccourcis des commandes</translation>
    </message>
    <message>
        <source>Everything, silence included</source>
        <translation>Tout, silences compris</translation>
    </message>
    <message>
        <source>Clear speech only</source>
        <translation>La parole nette seulement</translation>
    </message>
    <message>
        <source>What sounds like speech</source>
        <translation>Ce qui ressemble à de la parole</translation>
    </message>
    <message>
        <source>Quiet speech, too</source>
        <translation>Aussi la parole à voix basse</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Best for the language</source>
        <translation>La meilleure pour la langue</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>No setting fits.</source>
        <translation>Aucun paramètre ne correspond.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This recording is being transcribed. Cancel that before you delete it.</source>
        <translation>Cet enregistrement est en cours de transcription. Annulez-la avant de le supprimer.</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Supprimer définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>Supprimer définitivement «&#xa0;{title}&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these recordings for good: %n?</source>
        <translation>
            <numerusform>Supprimer définitivement %n enregistrement&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement ces %n enregistrements&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound and text are deleted with the keys that open them. This cannot be undone. Copies of the library that were made before, such as backups, still hold it.</source>
        <translation>Le son et le texte sont supprimés avec les clés qui les ouvrent. Cette action est irréversible. Les copies de la bibliothèque faites auparavant, comme les sauvegardes, les contiennent toujours.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Deleted with their keys: %n. The library has a new master key.</source>
        <translation>
            <numerusform>%n enregistrement supprimé avec ses clés. La bibliothèque a une nouvelle clé maîtresse.</numerusform>
            <numerusform>%n enregistrements supprimés avec leurs clés. La bibliothèque a une nouvelle clé maîtresse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Make a collection to keep recordings together</source>
        <translation>Créer une collection pour regrouper des enregistrements</translation>
    </message>
    <message>
        <source>New c&amp;ollection</source>
        <translation>Nouvelle c&amp;ollection</translation>
    </message>
    <message>
        <source>Collection or tag</source>
        <translation>Collection ou étiquette</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <translation>&amp;Conservation…</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>&amp;New collection</source>
        <translation>&amp;Nouvelle collection</translation>
    </message>
    <message>
        <source>Librar&amp;y</source>
        <translation>B&amp;ibliothèque</translation>
    </message>
</context>
<context>
    <name>SidebarDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>{name}, collection</source>
        <translation>{name}, collection</translation>
    </message>
    <message>
        <source>{name}, tag</source>
        <translation>{name}, étiquette</translation>
    </message>
    <message numerus="yes">
        <source>recordings: %n</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundControls</name>
    <message>
        <source>Mute the sound, or do not</source>
        <translation>Couper ou rétablir le son</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>How loud the recording is played, in percent</source>
        <translation>Le volume de lecture de l’enregistrement, en pour cent</translation>
    </message>
    <message>
        <source>Choose the device on which it is heard</source>
        <translation>Choisir l’appareil sur lequel on écoute</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Volume {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>The whole text is spoken as it is read: with this voice, language, speed, pitch and these pronunciations.</source>
        <translation>Tout le texte est dit comme il est lu&#xa0;: avec cette voix, cette langue, cette vitesse, cette hauteur et ces prononciations.</translation>
    </message>
    <message>
        <source>Each speaker is heard in the voice that reads for them.</source>
        <translation>Chaque locuteur est entendu avec la voix qui lit pour lui.</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>In the library, encrypted</source>
        <translation>Dans la bibliothèque, chiffré</translation>
    </message>
    <message>
        <source>In a file, not encrypted</source>
        <translation>Dans un fichier, non chiffré</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Type de fichier</translation>
    </message>
    <message>
        <source>&amp;Chapters</source>
        <translation>&amp;Chapitres</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un seul fichier</translation>
    </message>
    <message numerus="yes">
        <source>A file for each chapter: %n</source>
        <translation>
            <numerusform>Un fichier par chapitre&#xa0;: %n</numerusform>
            <numerusform>Un fichier par chapitre&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subtitles beside it</source>
        <translation>&amp;Sous-titres à côté</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>&amp;Even loudness ({lufs} LUFS)</source>
        <translation>Volume &amp;homogène ({lufs} LUFS)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Leave without keeping anything</source>
        <translation>Fermer sans rien garder</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Keep sound and text in the library</source>
        <translation>Garder le son et le texte dans la bibliothèque</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>Choisir le &amp;dossier…</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Choisir le &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose where to, and begin</source>
        <translation>Choisir où, et commencer</translation>
    </message>
    <message>
        <source>Nothing is written into the file</source>
        <translation>Rien n’est écrit dans le fichier</translation>
    </message>
    <message>
        <source>Keep the text as sound</source>
        <translation>Garder le texte comme son</translation>
    </message>
</context>
<context>
    <name>SoundMaking</name>
    <message>
        <source>One text becomes sound at a time. Wait until that is done.</source>
        <translation>Un seul texte devient du son à la fois. Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>Choose the folder for the chapters</source>
        <translation>Choisir le dossier des chapitres</translation>
    </message>
    <message>
        <source>Keep the text as a sound file</source>
        <translation>Garder le texte comme fichier son</translation>
    </message>
    <message>
        <source>“{title}” is in the library, sound and text.</source>
        <translation>«&#xa0;{title}&#xa0;» est dans la bibliothèque, son et texte.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>La création a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>Chapters that were written to “{folder}”, not encrypted: %n.</source>
        <translation>
            <numerusform>Chapitres écrits dans «&#xa0;{folder}&#xa0;», non chiffrés&#xa0;: %n.</numerusform>
            <numerusform>Chapitres écrits dans «&#xa0;{folder}&#xa0;», non chiffrés&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound was written to “{name}” in “{folder}”. It is not encrypted.</source>
        <translation>Le son a été écrit dans «&#xa0;{name}&#xa0;», dossier «&#xa0;{folder}&#xa0;». Il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing of it was kept.</source>
        <translation>La création a été arrêtée, et rien n’en a été gardé.</translation>
    </message>
    <message numerus="yes">
        <source>Chapters that were written before that, and kept: %n.</source>
        <translation>
            <numerusform>Chapitres écrits avant cela et gardés&#xa0;: %n.</numerusform>
            <numerusform>Chapitres écrits avant cela et gardés&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what exists?</source>
        <translation>Remplacer ce qui existe&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Write over files of these names</source>
        <translation>Écraser les fichiers portant ces noms</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>Ne rien écrire</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Name of the speaker</source>
        <translation>Nom du locuteur</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation>&amp;Utiliser ce nom</translation>
    </message>
    <message>
        <source>Give this name</source>
        <translation>Donner ce nom</translation>
    </message>
    <message>
        <source>Type a name, or cancel.</source>
        <translation>Saisissez un nom, ou annulez.</translation>
    </message>
</context>
<context>
    <name>SpeakerVoicesDialog</name>
    <message>
        <source>Voices of the speakers</source>
        <translation>Voix des locuteurs</translation>
    </message>
    <message>
        <source>Who reads for whom when this transcript is read aloud.</source>
        <translation>Qui lit pour qui lorsque cette transcription est lue à voix haute.</translation>
    </message>
    <message>
        <source>There is one voice for this language. Speakers differ in pitch until more are added.</source>
        <translation>Il y a une seule voix pour cette langue. Les locuteurs diffèrent par la hauteur jusqu’à ce que d’autres soient ajoutées.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>&amp;Use these voices</source>
        <translation>&amp;Utiliser ces voix</translation>
    </message>
    <message>
        <source>Keep the voices</source>
        <translation>Conserver les voix</translation>
    </message>
    <message>
        <source>Voice of {speaker}</source>
        <translation>Voix de {speaker}</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>One that nobody else has</source>
        <translation>Une que personne d’autre n’a</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>Speaker: {name}</source>
        <translation>Locuteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>locuteur non nommé</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>Qui parle ici&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>The name is given to all segments that are chosen: %n.</source>
        <translation>
            <numerusform>Le nom est donné au segment sélectionné.</numerusform>
            <numerusform>Le nom est donné aux %n segments sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named in this segment.</source>
        <translation>Aucun locuteur n’est nommé dans ce segment.</translation>
    </message>
    <message>
        <source>Rename this speaker</source>
        <translation>Renommer ce locuteur</translation>
    </message>
    <message>
        <source>The name changes in the whole transcript. A name that another speaker has joins the two.</source>
        <translation>Le nom change dans toute la transcription. Si un autre locuteur porte déjà ce nom, les deux sont réunis.</translation>
    </message>
</context>
<context>
    <name>Sweeping</name>
    <message>
        <source>Nothing is deleted while recordings are transcribed. Wait for them, or cancel them.</source>
        <translation>Rien n’est supprimé pendant la transcription d’enregistrements. Attendez qu’elle soit terminée, ou annulez-la.</translation>
    </message>
    <message>
        <source>Nothing is due: no collection has a rule that says to delete anything now.</source>
        <translation>Rien n’est échu&#xa0;: aucune collection n’a de règle demandant une suppression maintenant.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui est échu</translation>
    </message>
    <message>
        <source>Delete what is due?</source>
        <translation>Supprimer ce qui est échu&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Due by the rules of your collections: %n</source>
        <translation>
            <numerusform>Échu d’après les règles de vos collections&#xa0;: %n</numerusform>
            <numerusform>Échus d’après les règles de vos collections&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is deleted with the keys that open it. This cannot be undone. Copies of the library that were made before, such as backups, still hold it.</source>
        <translation>Tout cela est supprimé avec les clés qui l’ouvrent. Cette action est irréversible. Les copies de la bibliothèque faites auparavant, comme les sauvegardes, le contiennent toujours.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete what is listed for good</source>
        <translation>Supprimer définitivement ce qui est dans la liste</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Leave everything as it is for now</source>
        <translation>Tout laisser tel quel pour l’instant</translation>
    </message>
    <message>
        <source>Is the date of this computer right?</source>
        <translation>La date de cet ordinateur est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>It is right: &amp;delete it</source>
        <translation>Elle est juste&#xa0;: &amp;supprimer</translation>
    </message>
    <message>
        <source>Delete what was listed for good</source>
        <translation>Supprimer définitivement ce qui était dans la liste</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Tags that there are</source>
        <translation>Étiquettes existantes</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Your own terms</source>
        <translation>Vos propres termes</translation>
    </message>
    <message>
        <source>A name, a project or a place</source>
        <translation>Un nom, un projet ou un lieu</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Keep this term back from now on</source>
        <translation>Retenir ce terme désormais</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen term</source>
        <translation>Supprimer le terme choisi</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Stop this recording</source>
        <translation>Arrêter la transcription de cet enregistrement</translation>
    </message>
    <message>
        <source>Transcribe what is still missing of this recording</source>
        <translation>Transcrire ce qui manque encore de cet enregistrement</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Go through doubtful passages, bookmarks and comments</source>
        <translation>Parcourir les passages douteux, les signets et les commentaires</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copier tout le texte</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Save the transcript as a file</source>
        <translation>Enregistrer la transcription dans un fichier</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>&amp;With choices and preview…</source>
        <translation>&amp;Avec choix et aperçu…</translation>
    </message>
    <message>
        <source>&amp;Transcribe</source>
        <translation>&amp;Transcrire</translation>
    </message>
    <message>
        <source>The recording is being encrypted into the library.</source>
        <translation>L’enregistrement est en cours de chiffrement dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This recording is kept in the library. Nothing of it was transcribed yet.</source>
        <translation>Cet enregistrement est conservé dans la bibliothèque. Rien n’en a encore été transcrit.</translation>
    </message>
    <message>
        <source>This recording was interrupted. “Resume” goes on with it.</source>
        <translation>Cet enregistrement a été interrompu. «&#xa0;Reprendre&#xa0;» permet de continuer.</translation>
    </message>
    <message>
        <source>This recording waits for its turn.</source>
        <translation>Cet enregistrement attend son tour.</translation>
    </message>
    <message>
        <source>Cancelled before any text was found.</source>
        <translation>Annulé avant qu’un texte ait été obtenu.</translation>
    </message>
    <message>
        <source>This recording is paused. “Resume” goes on with it.</source>
        <translation>Cet enregistrement est suspendu. «&#xa0;Reprendre&#xa0;» permet de continuer.</translation>
    </message>
    <message>
        <source>Text appears here as it is heard.</source>
        <translation>Le texte apparaît ici au fil de l’écoute.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show Soundlock</source>
        <translation>&amp;Afficher Soundlock</translation>
    </message>
    <message>
        <source>&amp;Lock the library</source>
        <translation>&amp;Verrouiller la bibliothèque</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock the library</source>
        <translation>Déverrouiller la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Pas &amp;maintenant</translation>
    </message>
    <message>
        <source>Leave the library locked</source>
        <translation>Laisser la bibliothèque verrouillée</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
</context>
<context>
    <name>VoiceForm</name>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>The language that is read; left to itself, it is found out for each paragraph</source>
        <translation>La langue qui est lue&#xa0;; laissée à elle-même, elle est déterminée pour chaque paragraphe</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Who reads, once a language is chosen</source>
        <translation>Qui lit, une fois la langue choisie</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How fast it is read</source>
        <translation>À quelle vitesse le texte est lu</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>How high the voice is</source>
        <translation>À quelle hauteur est la voix</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>How loud the voice is</source>
        <translation>À quel volume est la voix</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>&amp;Voix</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>Vitess&amp;e</translation>
    </message>
    <message>
        <source>Pitc&amp;h</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>Vol&amp;ume</source>
        <translation>Vol&amp;ume</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Best for the language</source>
        <translation>La meilleure pour la langue</translation>
    </message>
    <message>
        <source>By the language of the text</source>
        <translation>Selon la langue du texte</translation>
    </message>
    <message>
        <source>Any voice</source>
        <translation>N’importe quelle voix</translation>
    </message>
    <message>
        <source>{voice} · sent to {vendor}</source>
        <translation>{voice} · envoyé à {vendor}</translation>
    </message>
    <message>
        <source>{voice}, cloud voice: the text is sent to {vendor}</source>
        <translation>{voice}, voix du cloud&#xa0;: le texte est envoyé à {vendor}</translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>These voices speak on this computer. Better ones come as folders of the sherpa-onnx project (Piper, Kokoro, Matcha, Kitten), or as Piper&apos;s own two files in a folder. Nothing is fetched from anywhere.</source>
        <translation>Ces voix parlent sur cet ordinateur. De meilleures se présentent comme des dossiers du projet sherpa-onnx (Piper, Kokoro, Matcha, Kitten), ou comme les deux fichiers de Piper dans un dossier. Rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <translation>Langue des voix</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Hear</source>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>Hear a sentence of the chosen voice</source>
        <translation>Écouter une phrase de la voix choisie</translation>
    </message>
    <message>
        <source>&amp;Read with it</source>
        <translation>&amp;Lire avec elle</translation>
    </message>
    <message>
        <source>Let the chosen voice read aloud</source>
        <translation>Faire lire la voix choisie</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Take in the folder of a voice</source>
        <translation>Intégrer le dossier d’une voix</translation>
    </message>
    <message>
        <source>Delete the chosen voice</source>
        <translation>Supprimer la voix choisie</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>No voice is here yet. “Add…” takes one in.</source>
        <translation>Il n’y a pas encore de voix. «&#xa0;Ajouter…&#xa0;» en prend une.</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installée</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>du système</translation>
    </message>
</context>
<context>
    <name>WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Click to go to a place, drag to select a passage. The wheel zooms, + and - do too; 0 shows all.</source>
        <translation>Cliquez pour aller à un endroit, faites glisser pour sélectionner un passage. La molette zoome, + et - aussi&#xa0;; 0 affiche tout.</translation>
    </message>
    <message>
        <source>The arrow keys go one second back and forth, with Shift they select a passage. Plus and minus zoom, 0 shows all.</source>
        <translation>Les touches fléchées reculent et avancent d’une seconde&#xa0;; avec Maj, elles sélectionnent un passage. Plus et moins zooment, 0 affiche tout.</translation>
    </message>
</context>
<context>
    <name>WayDialogs</name>
    <message>
        <source>Add a passphrase</source>
        <translation>Ajouter une phrase secrète</translation>
    </message>
    <message>
        <source>Add a key file</source>
        <translation>Ajouter un fichier clé</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Let it open the library from now on</source>
        <translation>Lui permettre d’ouvrir la bibliothèque désormais</translation>
    </message>
    <message>
        <source>Copies of the library that were made before still open by the old one.</source>
        <translation>Les copies de la bibliothèque faites auparavant s’ouvrent toujours avec l’ancienne.</translation>
    </message>
    <message>
        <source>Its key file is needed, too; it may be the same as before.</source>
        <translation>Son fichier clé est également nécessaire&#xa0;; il peut être le même qu’avant.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>C&amp;hanger</translation>
    </message>
    <message>
        <source>Use it, and change the master key</source>
        <translation>L’utiliser et changer la clé maîtresse</translation>
    </message>
    <message>
        <source>From then on the library opens only by this computer&apos;s keychain and what you choose here, all of it together. Every other way is removed but the recovery key.</source>
        <translation>Dès lors, la bibliothèque ne s’ouvre plus qu’avec le trousseau de clés de cet ordinateur et ce que vous choisissez ici, le tout ensemble. Tous les autres moyens sont supprimés, sauf la clé de récupération.</translation>
    </message>
    <message>
        <source>There is no recovery key: if one of these things is lost, so is the library. Add one first.</source>
        <translation>Il n’y a pas de clé de récupération&#xa0;: si l’un de ces éléments est perdu, la bibliothèque l’est aussi. Ajoutez-en d’abord une.</translation>
    </message>
    <message>
        <source>Require several things together</source>
        <translation>Exiger plusieurs éléments ensemble</translation>
    </message>
    <message>
        <source>&amp;Require them</source>
        <translation>&amp;Exiger</translation>
    </message>
    <message>
        <source>Remove the other ways, and change the master key</source>
        <translation>Supprimer les autres moyens et changer la clé maîtresse</translation>
    </message>
    <message>
        <source>A keychain that holds its secret no longer opens the library.</source>
        <translation>Un trousseau de clés qui en contient le secret n’ouvre plus la bibliothèque.</translation>
    </message>
    <message>
        <source>It no longer opens the library. Copies that were made before still open by it.</source>
        <translation>Ce moyen n’ouvre plus la bibliothèque. Les copies faites auparavant s’ouvrent toujours avec lui.</translation>
    </message>
    <message>
        <source>Then there is no recovery key: if the other ways are lost, so is the library.</source>
        <translation>Il n’y a alors plus de clé de récupération&#xa0;: si les autres moyens sont perdus, la bibliothèque l’est aussi.</translation>
    </message>
    <message>
        <source>Remove this way to unlock?</source>
        <translation>Supprimer ce moyen de déverrouillage&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remove it, and change the master key</source>
        <translation>Le supprimer et changer la clé maîtresse</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Change the master key?</source>
        <translation>Changer la clé maîtresse&#xa0;?</translation>
    </message>
    <message>
        <source>The library is encrypted under a new key, and opens as before. Copies of it that were made before, such as backups, no longer open by the keychain; they still open by a passphrase, a recovery key or a key file.</source>
        <translation>La bibliothèque est chiffrée avec une nouvelle clé et s’ouvre comme avant. Les copies faites auparavant, comme les sauvegardes, ne s’ouvrent plus avec le trousseau de clés&#xa0;; elles s’ouvrent toujours avec une phrase secrète, une clé de récupération ou un fichier clé.</translation>
    </message>
    <message>
        <source>Encrypt the library under a new key</source>
        <translation>Chiffrer la bibliothèque avec une nouvelle clé</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Ne &amp;pas changer</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>The library has a new master key.</source>
        <translation>La bibliothèque a une nouvelle clé maîtresse.</translation>
    </message>
    <message>
        <source>No passphrase opens this library. “Ways to unlock…” in the menu of the library adds one.</source>
        <translation>Aucune phrase secrète n’ouvre cette bibliothèque. «&#xa0;Moyens de déverrouillage…&#xa0;» dans le menu de la bibliothèque permet d’en ajouter une.</translation>
    </message>
    <message>
        <source>The ways to unlock the library were changed.</source>
        <translation>Les moyens de déverrouiller la bibliothèque ont été modifiés.</translation>
    </message>
</context>
<context>
    <name>WaysDialog</name>
    <message>
        <source>Ways to unlock the library</source>
        <translation>Moyens de déverrouiller la bibliothèque</translation>
    </message>
    <message>
        <source>Each of these opens the library.</source>
        <translation>Chacun de ces moyens ouvre la bibliothèque.</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Moyens de déverrouillage</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>Ajouter un moyen de déverrouillage</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;keychain</source>
        <translation>Le &amp;trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>A &amp;passphrase…</source>
        <translation>Une &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>A key &amp;file…</source>
        <translation>Un &amp;fichier clé…</translation>
    </message>
    <message>
        <source>A &amp;recovery key…</source>
        <translation>Une clé de &amp;récupération…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>Change the passphrase of the chosen way</source>
        <translation>Changer la phrase secrète du moyen sélectionné</translation>
    </message>
    <message>
        <source>Remove the chosen way</source>
        <translation>Supprimer le moyen sélectionné</translation>
    </message>
    <message>
        <source>Re&amp;quire together…</source>
        <translation>&amp;Exiger ensemble…</translation>
    </message>
    <message>
        <source>Let the library open only by several things together</source>
        <translation>N’ouvrir la bibliothèque qu’avec plusieurs éléments ensemble</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Export with choices and preview</source>
        <translation>Exporter avec choix et aperçu</translation>
    </message>
    <message numerus="yes">
        <source>{border}, at %n %</source>
        <translation>
            <numerusform>{border}, à %n %</numerusform>
            <numerusform>{border}, à %n %</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a Whisper model in CTranslate2 format</source>
        <translation>Choisir le dossier d’un modèle Whisper au format CTranslate2</translation>
    </message>
    <message>
        <source>The model “{name}” was added and is chosen for the next recordings.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» a été ajouté et est sélectionné pour les prochains enregistrements.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>has notes</source>
        <translation>avec notes</translation>
    </message>
    <message>
        <source>built-in engine</source>
        <translation>moteur intégré</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month of this year, as Qt writes dates</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Cancelled, the finished part is kept</source>
        <translation>Annulé, la partie terminée est conservée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Paused, the finished part is kept</source>
        <translation>Suspendu, la partie terminée est conservée</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Failed, the finished part is kept</source>
        <translation>Échec, la partie terminée est conservée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Encrypting into the library…</source>
        <translation>Chiffrement dans la bibliothèque…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Interrupted, the finished part is kept</source>
        <translation>Interrompu, la partie terminée est conservée</translation>
    </message>
    <message>
        <source>Not transcribed yet</source>
        <translation>Pas encore transcrit</translation>
    </message>
    <message>
        <source>Finished, no speech found</source>
        <translation>Terminé, aucune parole trouvée</translation>
    </message>
    <message>
        <source>Finished, {duration}</source>
        <translation>Terminé, {duration}</translation>
    </message>
    <message>
        <source>Transcribing…</source>
        <translation>Transcription…</translation>
    </message>
    <message>
        <source>Transcribing, {heard} heard</source>
        <translation>Transcription, {heard} traitées</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>LRC, text for music players</source>
        <translation>LRC, texte pour lecteurs de musique</translation>
    </message>
    <message>
        <source>Recording, as sound</source>
        <translation>Enregistrement sonore</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>encore {hours}&#xa0;h {minutes}&#xa0;min environ</translation>
    </message>
    <message>
        <source>Repeated text</source>
        <translation>Texte répété</translation>
    </message>
    <message>
        <source>Text where no speech was heard</source>
        <translation>Texte là où aucune parole n’a été entendue</translation>
    </message>
    <message>
        <source>Faster than anyone speaks</source>
        <translation>Plus rapide qu’un débit humain</translation>
    </message>
    <message>
        <source>Text that goes round in circles</source>
        <translation>Texte qui tourne en rond</translation>
    </message>
    <message>
        <source>Phrase that engines make up</source>
        <translation>Formule que les moteurs inventent</translation>
    </message>
    <message>
        <source>The engine was unsure</source>
        <translation>Le moteur hésitait</translation>
    </message>
    <message>
        <source>This computer offers no keychain that keeps secrets encrypted.</source>
        <translation>Cet ordinateur n’offre pas de trousseau de clés qui conserve les secrets chiffrés.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>Le trousseau de clés de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not hold the key of the library.</source>
        <translation>Le trousseau de clés de cet ordinateur ne contient pas la clé de la bibliothèque.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not work.</source>
        <translation>Le trousseau de clés de cet ordinateur ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The library does not open by this computer&apos;s keychain.</source>
        <translation>La bibliothèque ne s’ouvre pas avec le trousseau de clés de cet ordinateur.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>Sous-titres SubRip</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>Sous-titres WebVTT</translation>
    </message>
    <message>
        <source>JSON with every detail</source>
        <translation>JSON avec tous les détails</translation>
    </message>
    <message>
        <source>Table of times and text</source>
        <translation>Tableau des temps et du texte</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>Tableau pour tableurs</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page Web</translation>
    </message>
    <message>
        <source>Advanced SubStation subtitles</source>
        <translation>Sous-titres Advanced SubStation</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>PDF pour impression</translation>
    </message>
    <message numerus="yes">
        <source>Transcribing, %n %</source>
        <translation>
            <numerusform>Transcription, %n&#xa0;%</numerusform>
            <numerusform>Transcription, %n&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>encore %n&#xa0;s environ</numerusform>
            <numerusform>encore %n&#xa0;s environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>encore %n&#xa0;min environ</numerusform>
            <numerusform>encore %n&#xa0;min environ</numerusform>
        </translation>
    </message>
</context>
</TS>
