<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ApplicationWiring</name>
    <message>
        <source>Soundlock did not end properly the last time. What was finished is kept, and what was cut off can be resumed. A report stays on this computer; nothing was sent.</source>
        <translation>Soundlock wurde beim letzten Mal nicht richtig beendet. Was fertig war, ist noch da, und was abgebrochen wurde, kann fortgesetzt werden. Ein Bericht bleibt auf diesem Computer; gesendet wurde nichts.</translation>
    </message>
</context>
<context>
    <name>AuthorityField</name>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Choose a certificate, or drop one here</source>
        <translation>Ein Zertifikat wählen oder hier ablegen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Ihm nicht mehr trauen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>gültig bis {day}</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Tag the selected recordings</source>
        <translation>Ausgewählte Aufnahmen verschlagworten</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Verschlagworten</translation>
    </message>
    <message>
        <source>Put the tag on the selected recordings</source>
        <translation>Den ausgewählten Aufnahmen das Schlagwort geben</translation>
    </message>
    <message>
        <source>Put the selected recordings into a collection</source>
        <translation>Ausgewählte Aufnahmen in eine Sammlung legen</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>&amp;Put there</source>
        <translation>&amp;Hineinlegen</translation>
    </message>
    <message>
        <source>Put the selected recordings into this collection</source>
        <translation>Ausgewählte Aufnahmen in diese Sammlung legen</translation>
    </message>
    <message>
        <source>A recording that is being transcribed stays in the list. Cancel it first.</source>
        <translation>Eine Aufnahme, die gerade transkribiert wird, bleibt in der Liste. Brechen Sie das zuerst ab.</translation>
    </message>
    <message numerus="yes">
        <source>Moved to the trash: %n.</source>
        <translation>
            <numerusform>%n Aufnahme in den Papierkorb verschoben.</numerusform>
            <numerusform>%n Aufnahmen in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back in the library: %n.</source>
        <translation>
            <numerusform>%n Aufnahme ist wieder in der Bibliothek.</numerusform>
            <numerusform>%n Aufnahmen sind wieder in der Bibliothek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkExporting</name>
    <message>
        <source>Choose the folder for the transcripts; they are not encrypted there</source>
        <translation>Ordner für die Transkripte auswählen; dort sind sie nicht verschlüsselt</translation>
    </message>
    <message numerus="yes">
        <source>Transcripts written to “{name}”: %n.</source>
        <translation>
            <numerusform>%n Transkript nach „{name}“ geschrieben.</numerusform>
            <numerusform>%n Transkripte nach „{name}“ geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings without a text were left out: %n.</source>
        <translation>
            <numerusform>%n Aufnahme ohne Text wurde ausgelassen.</numerusform>
            <numerusform>%n Aufnahmen ohne Text wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Casting</name>
    <message>
        <source>Nobody is named in this transcript. Name its speakers first.</source>
        <translation>In diesem Transkript ist niemand benannt. Benennen Sie zuerst die Sprecher.</translation>
    </message>
</context>
<context>
    <name>ChapterList</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Chan&amp;ge keys…</source>
        <translation>Tasten än&amp;dern…</translation>
    </message>
    <message>
        <source>Choose other keys in the settings</source>
        <translation>Andere Tasten in den Einstellungen festlegen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this sheet</source>
        <translation>Diese Übersicht schließen</translation>
    </message>
</context>
<context>
    <name>ChoosingVoices</name>
    <message>
        <source>{voice} reads from now on.</source>
        <translation>{voice} liest ab jetzt vor.</translation>
    </message>
    <message>
        <source>Choose the folder of a voice</source>
        <translation>Den Ordner einer Stimme wählen</translation>
    </message>
    <message>
        <source>Delete the voice “{name}”?</source>
        <translation>Die Stimme „{name}“ löschen?</translation>
    </message>
    <message>
        <source>Its files are deleted from Soundlock&apos;s own folder, with all speakers that it has.</source>
        <translation>Ihre Dateien werden aus dem eigenen Ordner von Soundlock gelöscht, mit allen Sprechern, die sie hat.</translation>
    </message>
    <message>
        <source>The folder that it came from is not touched.</source>
        <translation>Der Ordner, aus dem sie kam, wird nicht angerührt.</translation>
    </message>
    <message>
        <source>&amp;Delete the voice</source>
        <translation>Die Stimme &amp;löschen</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>CloudConsent</name>
    <message>
        <source>Let texts go to {vendor}?</source>
        <translation>Texte an {vendor} schicken lassen?</translation>
    </message>
    <message>
        <source>Nobody has checked these facts for half a year. Read the vendor&apos;s own pages, too.</source>
        <translation>Diese Angaben hat seit einem halben Jahr niemand geprüft. Lesen Sie auch die Seiten des Anbieters.</translation>
    </message>
    <message>
        <source>What the vendor does with texts</source>
        <translation>Was der Anbieter mit Texten macht</translation>
    </message>
    <message>
        <source>Where texts are worked on</source>
        <translation>Wo Texte verarbeitet werden</translation>
    </message>
    <message>
        <source>Where texts are worked on:</source>
        <translation>Wo Texte verarbeitet werden:</translation>
    </message>
    <message>
        <source>Number of your instance at the vendor</source>
        <translation>Nummer Ihrer Instanz beim Anbieter</translation>
    </message>
    <message>
        <source>Texts that are marked as sensitive need all of these contracts.</source>
        <translation>Texte, die als vertraulich gelten, brauchen alle diese Verträge.</translation>
    </message>
    <message>
        <source>You agree for a year, or until these facts change, and can take it back at any time.</source>
        <translation>Sie stimmen für ein Jahr zu, oder bis sich diese Angaben ändern, und können das jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Let nothing leave</source>
        <translation>Nichts hinauslassen</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>Ich stimme &amp;zu</translation>
    </message>
    <message>
        <source>Switch the voices of this vendor on</source>
        <translation>Die Stimmen dieses Anbieters einschalten</translation>
    </message>
</context>
<context>
    <name>CloudDialog</name>
    <message>
        <source>Cloud voices</source>
        <translation>Cloud-Stimmen</translation>
    </message>
    <message>
        <source>Every voice that you hear speaks on this computer. If you want, voices of a vendor on the net speak, too. Then the text leaves this computer, never sound, and only after what identifies people was taken out of it and you saw what is left.</source>
        <translation>Jede Stimme, die Sie hören, spricht auf diesem Computer. Wenn Sie möchten, sprechen auch Stimmen eines Anbieters im Netz. Dann verlässt der Text diesen Computer, nie Ton, und nur, nachdem daraus entfernt wurde, was Menschen kenntlich macht, und Sie gesehen haben, was übrig ist.</translation>
    </message>
    <message>
        <source>The offline switch is on in the settings: nothing leaves.</source>
        <translation>In den Einstellungen ist „offline“ eingeschaltet: Nichts geht hinaus.</translation>
    </message>
    <message>
        <source>&amp;Show the vendors</source>
        <translation>Anbieter &amp;zeigen</translation>
    </message>
    <message>
        <source>List the vendors that can be used</source>
        <translation>Die Anbieter auflisten, die sich nutzen lassen</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Switch &amp;on…</source>
        <translation>&amp;Einschalten…</translation>
    </message>
    <message>
        <source>Switch the chosen vendor&apos;s voices on or off</source>
        <translation>Die Stimmen des gewählten Anbieters ein- oder ausschalten</translation>
    </message>
    <message>
        <source>&amp;Key…</source>
        <translation>&amp;Schlüssel…</translation>
    </message>
    <message>
        <source>Add the key of your account, or replace it</source>
        <translation>Den Schlüssel Ihres Kontos hinzufügen oder ersetzen</translation>
    </message>
    <message>
        <source>&amp;Test the key</source>
        <translation>Schlüssel &amp;prüfen</translation>
    </message>
    <message>
        <source>Try the key by requests that cost nothing</source>
        <translation>Den Schlüssel mit Anfragen prüfen, die nichts kosten</translation>
    </message>
    <message>
        <source>Re&amp;move the key…</source>
        <translation>Schlüssel en&amp;tfernen…</translation>
    </message>
    <message>
        <source>Remove the key from this computer</source>
        <translation>Den Schlüssel von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>&amp;Have it deleted</source>
        <translation>&amp;Löschen lassen</translation>
    </message>
    <message>
        <source>Have the vendor delete what it may still keep of you</source>
        <translation>Den Anbieter löschen lassen, was er von Ihnen noch haben kann</translation>
    </message>
    <message>
        <source>&amp;Private connection…</source>
        <translation>Pri&amp;vate Verbindung…</translation>
    </message>
    <message>
        <source>Reach the vendor by a host or a proxy of your own</source>
        <translation>Den Anbieter über einen eigenen Host oder Proxy erreichen</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <source>Choose what is taken out of a text before it leaves</source>
        <translation>Wählen, was aus einem Text genommen wird, bevor er geht</translation>
    </message>
    <message>
        <source>Show to where each vendor is sent what, by the code that sends it</source>
        <translation>Zeigen, was jeder Anbieter wohin gesendet bekommt, nach dem Programmteil, der es sendet</translation>
    </message>
    <message>
        <source>What is s&amp;ent…</source>
        <translation>Was &amp;gesendet wird …</translation>
    </message>
    <message>
        <source>&amp;What left…</source>
        <translation>&amp;Was hinausging…</translation>
    </message>
    <message>
        <source>Show what left this computer</source>
        <translation>Zeigen, was diesen Computer verlassen hat</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>A&amp;usschalten</translation>
    </message>
</context>
<context>
    <name>CloudKey</name>
    <message>
        <source>Key for {vendor}</source>
        <translation>Schlüssel für {vendor}</translation>
    </message>
    <message>
        <source>Paste the key of your account. It is tried first, by requests without cost, and kept in the keychain of this computer or encrypted in the library. An old key stays until the new one works.</source>
        <translation>Fügen Sie den Schlüssel Ihres Kontos ein. Er wird zuerst geprüft, mit Anfragen ohne Kosten, und im Schlüsselbund dieses Computers oder verschlüsselt in der Bibliothek aufbewahrt. Ein alter Schlüssel bleibt, bis der neue funktioniert.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>Read the key from a file</source>
        <translation>Den Schlüssel aus einer Datei lesen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles so lassen, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Try and keep</source>
        <translation>&amp;Prüfen und behalten</translation>
    </message>
    <message>
        <source>Try the key, and keep it if it works</source>
        <translation>Den Schlüssel prüfen und behalten, wenn er funktioniert</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Fügen Sie zuerst einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Key file of the vendor</source>
        <translation>Schlüsseldatei des Anbieters</translation>
    </message>
</context>
<context>
    <name>CloudNotice</name>
    <message>
        <source>Sent to {vendor}: “Read” shows exactly what would leave, and nothing does before you agree. Passages are marked, not words: the vendor does not tell when each is heard.</source>
        <translation>Geht an {vendor}: „Vorlesen“ zeigt genau, was den Computer verließe, und nichts davon geht, bevor Sie zustimmen. Markiert werden Abschnitte, nicht Wörter: Der Anbieter sagt nicht, wann welches zu hören ist.</translation>
    </message>
</context>
<context>
    <name>CloudRecord</name>
    <message>
        <source>What left this computer</source>
        <translation>Was diesen Computer verlassen hat</translation>
    </message>
    <message>
        <source>Far more left today than usual. Look at what it was.</source>
        <translation>Heute ging weit mehr hinaus als sonst. Sehen Sie nach, was es war.</translation>
    </message>
    <message>
        <source>Which vendor</source>
        <translation>Welcher Anbieter</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Export, &amp;signed…</source>
        <translation>&amp;Signiert exportieren…</translation>
    </message>
    <message>
        <source>Write the whole record to a file, signed by the library</source>
        <translation>Das ganze Protokoll in eine Datei schreiben, von der Bibliothek signiert</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Characters: {characters}, {cost}.</source>
        <translation>Zeichen: {characters}, {cost}.</translation>
    </message>
    <message>
        <source>Nothing left for this vendor.</source>
        <translation>Zu diesem Anbieter ging nichts hinaus.</translation>
    </message>
    <message>
        <source>Nothing ever left this computer by cloud voices.</source>
        <translation>Durch Cloud-Stimmen hat noch nie etwas diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Where to write the record</source>
        <translation>Wohin das Protokoll geschrieben wird</translation>
    </message>
</context>
<context>
    <name>CloudRules</name>
    <message>
        <source>What is taken out of a text</source>
        <translation>Was aus einem Text genommen wird</translation>
    </message>
    <message>
        <source>Before a text goes to a cloud voice, this becomes of what identifies people:</source>
        <translation>Bevor ein Text an eine Cloud-Stimme geht, geschieht dies mit dem, was Personen erkennbar macht:</translation>
    </message>
    <message>
        <source>Kinds of personal data</source>
        <translation>Arten persönlicher Daten</translation>
    </message>
    <message>
        <source>In &amp;ordinary texts</source>
        <translation>In &amp;gewöhnlichen Texten</translation>
    </message>
    <message>
        <source>In &amp;sensitive texts</source>
        <translation>In &amp;vertraulichen Texten</translation>
    </message>
    <message>
        <source>Your own terms, whatever their case: they are found in texts and in transcripts. Only your library knows them, encrypted.</source>
        <translation>Ihre eigenen Begriffe, groß oder klein geschrieben: Sie werden in Texten und Transkripten gefunden. Nur Ihre Bibliothek kennt sie, verschlüsselt.</translation>
    </message>
    <message>
        <source>A model that was trained to find names finds more than the lists do. It comes as a folder, and works on this computer. Nothing is fetched from anywhere.</source>
        <translation>Ein Modell, das Namen zu finden gelernt hat, findet mehr als die Listen. Es kommt als Ordner und arbeitet auf diesem Computer. Nichts wird irgendwoher geholt.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Ordinary: {ordinary} · Sensitive: {sensitive}</source>
        <translation>Gewöhnlich: {ordinary} · Vertraulich: {sensitive}</translation>
    </message>
</context>
<context>
    <name>CloudSent</name>
    <message>
        <source>What each vendor is sent</source>
        <translation>Was jeder Anbieter bekommt</translation>
    </message>
    <message>
        <source>Hosts, requests and promises of each vendor</source>
        <translation>Adressen, Anfragen und Zusagen jedes Anbieters</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
</context>
<context>
    <name>CloudSpeaking</name>
    <message>
        <source>This vendor offers no voice to your account.</source>
        <translation>Dieser Anbieter bietet Ihrem Konto keine Stimme an.</translation>
    </message>
    <message>
        <source>Kept in the library as “{title}”.</source>
        <translation>In der Bibliothek als „{title}“ aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>CloudSpeech</name>
    <message>
        <source>Speak with a cloud voice</source>
        <translation>Mit einer Cloud-Stimme sprechen</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Model of the voice</source>
        <translation>Modell der Stimme</translation>
    </message>
    <message>
        <source>This text is se&amp;nsitive</source>
        <translation>Dieser Text ist &amp;vertraulich</translation>
    </message>
    <message>
        <source>It goes only where contracts cover it, and more of it is taken out</source>
        <translation>Er geht nur dorthin, wo Verträge ihn decken, und mehr wird daraus entfernt</translation>
    </message>
    <message>
        <source>Say what is taken out with a &amp;voice of this computer</source>
        <translation>Was herausgenommen wird, sagt eine &amp;Stimme dieses Computers</translation>
    </message>
    <message>
        <source>It is heard as it was written, and never leaves</source>
        <translation>Es ist zu hören, wie es da steht, und geht nie hinaus</translation>
    </message>
    <message>
        <source>Exactly what is sent</source>
        <translation>Genau das, was geschickt wird</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Was hinausginge</translation>
    </message>
    <message>
        <source>This text is se&amp;nsitive, as its recording is marked</source>
        <translation>Dieser Text ist &amp;vertraulich, denn seine Aufnahme ist so gekennzeichnet</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Send nothing, or stop speaking</source>
        <translation>Nichts senden oder aufhören zu sprechen</translation>
    </message>
    <message>
        <source>Send and &amp;keep</source>
        <translation>Senden und &amp;behalten</translation>
    </message>
    <message>
        <source>Send it, and keep the sound in the library</source>
        <translation>Senden und den Ton in der Bibliothek aufbewahren</translation>
    </message>
    <message>
        <source>Send and &amp;hear</source>
        <translation>Senden und &amp;hören</translation>
    </message>
    <message>
        <source>Send it, and hear it now</source>
        <translation>Senden und jetzt hören</translation>
    </message>
    <message>
        <source>Asking {vendor} for its voices…</source>
        <translation>{vendor} wird nach seinen Stimmen gefragt…</translation>
    </message>
    <message>
        <source>Your rules want you to decide about this before anything is sent:</source>
        <translation>Nach Ihren Regeln entscheiden Sie hierüber, bevor etwas gesendet wird:</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
</context>
<context>
    <name>CloudVendors</name>
    <message>
        <source>It still stands in “{name}”, too: delete that file if you do not need it.</source>
        <translation>Er steht auch noch in „{name}“: Löschen Sie diese Datei, wenn Sie sie nicht brauchen.</translation>
    </message>
    <message>
        <source>At the vendor it stays valid until you revoke it there.</source>
        <translation>Beim Anbieter bleibt er gültig, bis Sie ihn dort widerrufen.</translation>
    </message>
    <message numerus="yes">
        <source>What {vendor} still has to delete takes the key: %n</source>
        <translation>
            <numerusform>Was {vendor} noch löschen muss, braucht den Schlüssel: %n</numerusform>
            <numerusform>Was {vendor} noch löschen muss, braucht den Schlüssel: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the key of {vendor}?</source>
        <translation>Schlüssel für {vendor} entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the key from this computer</source>
        <translation>Den Schlüssel von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Leave the key where it is</source>
        <translation>Den Schlüssel lassen, wo er ist</translation>
    </message>
    <message>
        <source>The key was removed here. Revoke it at {vendor}, too.</source>
        <translation>Der Schlüssel wurde hier entfernt. Widerrufen Sie ihn auch bei {vendor}.</translation>
    </message>
    <message>
        <source>The key works, but it can do more than speak. Make one that can do nothing else, and add that.</source>
        <translation>Der Schlüssel funktioniert, kann aber mehr als sprechen lassen. Machen Sie einen, der sonst nichts kann, und fügen Sie den hinzu.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>The key stays until the vendor has deleted what it may still keep.</source>
        <translation>Der Schlüssel bleibt, bis der Anbieter gelöscht hat, was er noch haben kann.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted and confirmed by the vendor: %n</source>
        <translation>
            <numerusform>Vom Anbieter gelöscht und bestätigt: %n</numerusform>
            <numerusform>Vom Anbieter gelöscht und bestätigt: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off the list?</source>
        <translation>Von der Liste nehmen?</translation>
    </message>
    <message numerus="yes">
        <source>On the list of what is to be deleted there: %n</source>
        <translation>
            <numerusform>Auf der Liste dessen, was dort zu löschen ist: %n</numerusform>
            <numerusform>Auf der Liste dessen, was dort zu löschen ist: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>Von der Liste &amp;nehmen</translation>
    </message>
    <message>
        <source>Ask once more, and no longer wait for what the vendor knows nothing of</source>
        <translation>Noch einmal fragen, und nicht länger auf das warten, wovon der Anbieter nichts weiß</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Auf der Liste lassen</translation>
    </message>
    <message>
        <source>Ask again another time</source>
        <translation>Ein anderes Mal wieder fragen</translation>
    </message>
</context>
<context>
    <name>CloudVoices</name>
    <message>
        <source>The record was written, signed by the library. It is not encrypted.</source>
        <translation>Das Protokoll wurde geschrieben, von der Bibliothek signiert. Es ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Far more text left this computer today than usual. Look at what it was, under Cloud voices.</source>
        <translation>Heute hat weit mehr Text als üblich diesen Computer verlassen. Sehen Sie unter „Cloud-Stimmen“ nach, was es war.</translation>
    </message>
</context>
<context>
    <name>CloudWay</name>
    <message>
        <source>Private connection to {vendor}</source>
        <translation>Private Verbindung zu {vendor}</translation>
    </message>
    <message>
        <source>How the vendor is reached</source>
        <translation>Wie der Anbieter erreicht wird</translation>
    </message>
    <message>
        <source>A host, an authority for certificates or a proxy of your own, as a company or a rented private link has them. What is left empty stays as usual.</source>
        <translation>Ein eigener Host, eine eigene Zertifizierungsstelle oder ein eigener Proxy, wie eine Firma oder eine gemietete private Leitung sie hat. Was leer bleibt, bleibt wie üblich.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>The vendor&apos;s own</source>
        <translation>Der des Anbieters</translation>
    </message>
    <message>
        <source>Trusted &amp;authority</source>
        <translation>Zertifizierungs&amp;stelle</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Die, denen dieser Computer traut</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>Benutzer&amp;name</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Authority &amp;of the proxy</source>
        <translation>Stelle des Pro&amp;xys</translation>
    </message>
    <message>
        <source>P&amp;inned key</source>
        <translation>An&amp;gehefteter Schlüssel</translation>
    </message>
    <message>
        <source>Any that the authority vouches for</source>
        <translation>Jeder, für den die Stelle bürgt</translation>
    </message>
    <message>
        <source>Another way than now needs your consent anew.</source>
        <translation>Ein anderer Weg als jetzt braucht Ihre Zustimmung von Neuem.</translation>
    </message>
    <message>
        <source>&amp;Vendor&apos;s own hosts</source>
        <translation>&amp;Eigene Hosts des Anbieters</translation>
    </message>
    <message>
        <source>Do away with this connection</source>
        <translation>Diese Verbindung aufgeben</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Reach the vendor by this connection, and send it nothing</source>
        <translation>Den Anbieter über diese Verbindung erreichen und ihm nichts senden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Reach the vendor by this connection</source>
        <translation>Den Anbieter über diese Verbindung erreichen</translation>
    </message>
    <message>
        <source>Reaching it…</source>
        <translation>Wird erreicht …</translation>
    </message>
</context>
<context>
    <name>CloudWays</name>
    <message>
        <source>“{host}” was reached over {tls}, and proved who it is.</source>
        <translation>„{host}“ wurde über {tls} erreicht und hat sich ausgewiesen.</translation>
    </message>
    <message>
        <source>“{host}” was reached by the proxy {proxy} over {tls}, and proved who it is.</source>
        <translation>„{host}“ wurde über den Proxy {proxy} und {tls} erreicht und hat sich ausgewiesen.</translation>
    </message>
    <message>
        <source>Vouched for by {issuer}, until {day}.</source>
        <translation>Dafür bürgt {issuer}, bis {day}.</translation>
    </message>
    <message>
        <source>Its key: {pin}</source>
        <translation>Sein Schlüssel: {pin}</translation>
    </message>
    <message>
        <source>Nothing was sent, neither a text nor a key. The record tells of the connection.</source>
        <translation>Gesendet wurde nichts, weder ein Text noch ein Schlüssel. Im Protokoll steht die Verbindung.</translation>
    </message>
</context>
<context>
    <name>CloudWording</name>
    <message>
        <source>not read at its source</source>
        <translation>nicht an der Quelle gelesen</translation>
    </message>
    <message>
        <source>said by a voice of this computer</source>
        <translation>sagt eine Stimme dieses Computers</translation>
    </message>
    <message>
        <source>{vendor} by {places}</source>
        <translation>{vendor} über {places}</translation>
    </message>
    <message>
        <source>the vendor&apos;s own hosts</source>
        <translation>die Hosts des Anbieters</translation>
    </message>
    <message>
        <source>about US$ {amount}</source>
        <translation>etwa {amount} US-$</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>To be agreed to again: the facts changed or time ran out</source>
        <translation>Neu zuzustimmen: Die Angaben haben sich geändert, oder die Zeit ist um</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>noch kein Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>to be deleted: %n</source>
        <translation>
            <numerusform>zu löschen: %n</numerusform>
            <numerusform>zu löschen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>By your private connection: {places}</source>
        <translation>Über Ihre private Verbindung: {places}</translation>
    </message>
    <message>
        <source>I have a data processing agreement with them.</source>
        <translation>Ich habe mit ihm einen Vertrag zur Auftragsverarbeitung.</translation>
    </message>
    <message>
        <source>I have a business associate agreement with them (HIPAA).</source>
        <translation>Ich habe mit ihm ein Business Associate Agreement (HIPAA).</translation>
    </message>
    <message>
        <source>I have an agreement that they keep nothing.</source>
        <translation>Ich habe eine Vereinbarung, dass er nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>I have an agreement that they train on nothing.</source>
        <translation>Ich habe eine Vereinbarung, dass er mit nichts trainiert.</translation>
    </message>
    <message>
        <source>What is kept of texts:</source>
        <translation>Was von Texten aufbewahrt wird:</translation>
    </message>
    <message>
        <source>What is kept of their use:</source>
        <translation>Was von der Nutzung aufbewahrt wird:</translation>
    </message>
    <message>
        <source>What is kept against abuse:</source>
        <translation>Was gegen Missbrauch aufbewahrt wird:</translation>
    </message>
    <message>
        <source>What lies in backups:</source>
        <translation>Was in Sicherungen liegt:</translation>
    </message>
    <message>
        <source>What is trained on it:</source>
        <translation>Was damit trainiert wird:</translation>
    </message>
    <message>
        <source>Who sees it:</source>
        <translation>Wer es sieht:</translation>
    </message>
    <message>
        <source>How it is deleted:</source>
        <translation>Wie es gelöscht wird:</translation>
    </message>
    <message>
        <source>What Soundlock sets in every request:</source>
        <translation>Was Soundlock in jeder Anfrage setzt:</translation>
    </message>
    <message>
        <source>{count} characters to {place}, {cost} by list prices.</source>
        <translation>{count} Zeichen an {place}, {cost} nach Listenpreis.</translation>
    </message>
    <message numerus="yes">
        <source>old key: %n days</source>
        <translation>
            <numerusform>alter Schlüssel: %n Tag</numerusform>
            <numerusform>alter Schlüssel: %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>key: %n days</source>
        <translation>
            <numerusform>Schlüssel: %n Tag</numerusform>
            <numerusform>Schlüssel: %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked for in this language: {kinds}.</source>
        <translation>In dieser Sprache nicht gesucht: {kinds}.</translation>
    </message>
    <message>
        <source>requests: {requests} · characters: {characters} · {cost}</source>
        <translation>Anfragen: {requests} · Zeichen: {characters} · {cost}</translation>
    </message>
    <message>
        <source>On until {day}</source>
        <translation>Ein bis {day}</translation>
    </message>
    <message>
        <source>{company}. As of {day}.</source>
        <translation>{company}. Stand: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, for nobody sees it or the vendor cannot be given it: %n</source>
        <translation>
            <numerusform>Weggelassen, weil es niemand sieht oder der Anbieter es nicht bekommen kann: %n</numerusform>
            <numerusform>Weggelassen, weil es niemand sieht oder der Anbieter es nicht bekommen kann: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Besides:</source>
        <translation>Außerdem:</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Type a few letters, choose with the arrow keys, and press Enter.</source>
        <translation>Tippen Sie einige Buchstaben, wählen Sie mit den Pfeiltasten und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
</context>
<context>
    <name>CommandTree</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Recent errors</source>
        <translation>Letzte Fehler</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>Was auf diesem Computer bleibt</translation>
    </message>
    <message>
        <source>Go to the sidebar</source>
        <translation>Zur Seitenleiste gehen</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Zur Liste gehen</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Tag the selected recordings</source>
        <translation>Auswahl verschlagworten</translation>
    </message>
    <message>
        <source>Put the selected recordings into a collection</source>
        <translation>Auswahl in eine Sammlung legen</translation>
    </message>
    <message>
        <source>Find and replace in the selected recordings</source>
        <translation>In der Auswahl suchen und ersetzen</translation>
    </message>
    <message>
        <source>Move the selected recordings to the trash</source>
        <translation>Auswahl in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Take the selected recordings out of the trash</source>
        <translation>Auswahl aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Delete the selected recordings for good</source>
        <translation>Auswahl endgültig löschen</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Transcribe the chosen segments again</source>
        <translation>Segmente neu transkribieren</translation>
    </message>
    <message>
        <source>Play quieter</source>
        <translation>Leiser abspielen</translation>
    </message>
    <message>
        <source>Play louder</source>
        <translation>Lauter abspielen</translation>
    </message>
    <message>
        <source>Mute the sound, or do not</source>
        <translation>Ton aus- oder einschalten</translation>
    </message>
    <message>
        <source>Choose the output device</source>
        <translation>Ausgabegerät wählen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Go back some seconds</source>
        <translation>Einige Sekunden zurückspringen</translation>
    </message>
    <message>
        <source>Go forward some seconds</source>
        <translation>Einige Sekunden vorspringen</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Langsamer abspielen</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Schneller abspielen</translation>
    </message>
    <message>
        <source>Repeat a passage, or end that</source>
        <translation>Abschnitt wiederholen ein/aus</translation>
    </message>
    <message>
        <source>Leave out silences, or do not</source>
        <translation>Stille auslassen ein/aus</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Warteschlange anzeigen</translation>
    </message>
    <message>
        <source>Pause or resume the whole queue</source>
        <translation>Warteschlange anhalten/fortsetzen</translation>
    </message>
    <message>
        <source>Pause or resume the chosen recordings</source>
        <translation>Aufnahmen anhalten/fortsetzen</translation>
    </message>
    <message>
        <source>Give up the chosen recordings</source>
        <translation>Aufnahmen abbrechen</translation>
    </message>
    <message>
        <source>Transcribe again with other options</source>
        <translation>Neu transkribieren mit Optionen</translation>
    </message>
    <message>
        <source>Options for the next recordings</source>
        <translation>Optionen der nächsten Aufnahmen</translation>
    </message>
    <message>
        <source>Move the chosen recordings up</source>
        <translation>Aufnahmen nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the chosen recordings down</source>
        <translation>Aufnahmen nach unten verschieben</translation>
    </message>
    <message>
        <source>Read a text aloud, or go back</source>
        <translation>Einen Text vorlesen oder zurückgehen</translation>
    </message>
    <message>
        <source>Read the text aloud, or pause</source>
        <translation>Den Text vorlesen oder anhalten</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Read aloud from the cursor on</source>
        <translation>Ab der Schreibmarke vorlesen</translation>
    </message>
    <message>
        <source>Read the transcript aloud</source>
        <translation>Das Transkript vorlesen</translation>
    </message>
    <message>
        <source>Read the chosen segments aloud</source>
        <translation>Die ausgewählten Segmente vorlesen</translation>
    </message>
    <message>
        <source>Open a document to read it aloud</source>
        <translation>Ein Dokument zum Vorlesen öffnen</translation>
    </message>
    <message>
        <source>Read the selection aloud</source>
        <translation>Die Auswahl vorlesen</translation>
    </message>
    <message>
        <source>Read the clipboard aloud</source>
        <translation>Die Zwischenablage vorlesen</translation>
    </message>
    <message>
        <source>Read slower</source>
        <translation>Langsamer vorlesen</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>Schneller vorlesen</translation>
    </message>
    <message>
        <source>Say where reading aloud is</source>
        <translation>Sagen, wo das Vorlesen steht</translation>
    </message>
    <message>
        <source>Say how words are pronounced</source>
        <translation>Sagen, wie Wörter ausgesprochen werden</translation>
    </message>
    <message>
        <source>Speak the text with a cloud voice, after a look at what leaves</source>
        <translation>Den Text mit einer Cloud-Stimme sprechen, nach einem Blick darauf</translation>
    </message>
    <message>
        <source>Choose voices for the speakers</source>
        <translation>Stimmen für die Sprecher wählen</translation>
    </message>
    <message>
        <source>List, add or remove voices</source>
        <translation>Stimmen auflisten, hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Switch cloud voices on or off</source>
        <translation>Cloud-Stimmen ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Show what left this computer</source>
        <translation>Zeigen, was diesen Computer verlassen hat</translation>
    </message>
    <message>
        <source>Read aloud from the chosen segment on</source>
        <translation>Ab dem gewählten Segment vorlesen</translation>
    </message>
    <message>
        <source>Go to the sentence before</source>
        <translation>Zum Satz davor gehen</translation>
    </message>
    <message>
        <source>Go to the next sentence</source>
        <translation>Zum nächsten Satz gehen</translation>
    </message>
    <message>
        <source>Go to the paragraph before</source>
        <translation>Zum Absatz davor gehen</translation>
    </message>
    <message>
        <source>Go to the next paragraph</source>
        <translation>Zum nächsten Absatz gehen</translation>
    </message>
    <message>
        <source>Keep the text as sound</source>
        <translation>Den Text als Ton behalten</translation>
    </message>
    <message>
        <source>Keep a copy without what is marked for redaction</source>
        <translation>Eine Kopie ohne das behalten, was zum Schwärzen vorgemerkt ist</translation>
    </message>
    <message>
        <source>Listen to doubtful passages</source>
        <translation>Unsichere Stellen anhören</translation>
    </message>
    <message>
        <source>Show bookmarks and comments</source>
        <translation>Lesezeichen und Kommentare anzeigen</translation>
    </message>
    <message>
        <source>Hear the next doubtful passage</source>
        <translation>Nächste unsichere Stelle anhören</translation>
    </message>
    <message>
        <source>The passage is right, hear the next</source>
        <translation>Stelle stimmt, nächste anhören</translation>
    </message>
    <message>
        <source>Correct the passage</source>
        <translation>Stelle berichtigen</translation>
    </message>
    <message>
        <source>Take back that the last passage was right</source>
        <translation>Letztes „Stimmt“ zurücknehmen</translation>
    </message>
    <message>
        <source>Remove the chosen mark</source>
        <translation>Ausgewählte Markierung entfernen</translation>
    </message>
    <message>
        <source>Find personal data and mark it for redaction</source>
        <translation>Persönliche Daten finden und zum Schwärzen vormerken</translation>
    </message>
    <message>
        <source>Take back the marks of the last search for personal data</source>
        <translation>Die Markierungen der letzten Suche nach persönlichen Daten zurücknehmen</translation>
    </message>
    <message>
        <source>Add a bookmark</source>
        <translation>Lesezeichen hinzufügen</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Mark the chosen segments for redaction</source>
        <translation>Segmente zum Schwärzen vormerken</translation>
    </message>
    <message>
        <source>Go to the next mark</source>
        <translation>Zur nächsten Markierung gehen</translation>
    </message>
    <message>
        <source>Go to the mark before</source>
        <translation>Zur Markierung davor gehen</translation>
    </message>
    <message>
        <source>Say what is heard, or do not</source>
        <translation>Ansagen, was zu hören ist, oder nicht</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Dateien einfügen</translation>
    </message>
    <message>
        <source>Close Soundlock</source>
        <translation>Soundlock schließen</translation>
    </message>
    <message>
        <source>Move the borders between panels</source>
        <translation>Die Grenzen zwischen den Bereichen verschieben</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>Bibliothek sperren</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Ways to unlock the library</source>
        <translation>Entsperrmethoden der Bibliothek</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Neuer Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Change the master key</source>
        <translation>Hauptschlüssel ändern</translation>
    </message>
    <message>
        <source>Delete what is due</source>
        <translation>Fälliges löschen</translation>
    </message>
    <message>
        <source>Make a library</source>
        <translation>Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Andere Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Back to your own library</source>
        <translation>Zurück zur eigenen Bibliothek</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>Transkript exportieren</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Den ganzen Text kopieren</translation>
    </message>
    <message>
        <source>Stop this recording</source>
        <translation>Diese Aufnahme abbrechen</translation>
    </message>
    <message>
        <source>Go on with this recording</source>
        <translation>Diese Aufnahme fortsetzen</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare with another transcript</source>
        <translation>Mit einem anderen Transkript vergleichen</translation>
    </message>
    <message>
        <source>The other transcript</source>
        <translation>Das andere Transkript</translation>
    </message>
    <message>
        <source>Transcripts of this recording</source>
        <translation>Transkripte dieser Aufnahme</translation>
    </message>
    <message>
        <source>Case and punctuation count, too</source>
        <translation>Groß- und Kleinschreibung und Satzzeichen zählen auch</translation>
    </message>
    <message>
        <source>Passages that differ</source>
        <translation>Stellen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>How the passage differs</source>
        <translation>Wie sich die Stelle unterscheidet</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>Den Rest lassen, wie er ist</translation>
    </message>
    <message>
        <source>&amp;Hear</source>
        <translation>&amp;Anhören</translation>
    </message>
    <message>
        <source>Hear the chosen passage</source>
        <translation>Ausgewählte Stelle anhören</translation>
    </message>
    <message>
        <source>Take over &amp;all</source>
        <translation>A&amp;lles übernehmen</translation>
    </message>
    <message>
        <source>Put the other transcript&apos;s text in the place of all passages, as one edit</source>
        <translation>Den Text des anderen Transkripts an alle Stellen setzen, als eine Änderung</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Put the other transcript&apos;s text in the place of the chosen passage</source>
        <translation>Den Text des anderen Transkripts an die Stelle des gewählten setzen</translation>
    </message>
    <message>
        <source>As it was transcribed</source>
        <translation>Wie transkribiert</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Passages that differ: {count}</source>
        <translation>Stellen, die sich unterscheiden: {count}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>{time}: {text}</source>
        <translation>{time}: {text}</translation>
    </message>
    <message>
        <source>The other: {text}</source>
        <translation>Das andere: {text}</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>There is no other transcript of this recording, and nothing in this one was edited.</source>
        <translation>Von dieser Aufnahme gibt es kein anderes Transkript, und in diesem wurde nichts bearbeitet.</translation>
    </message>
    <message>
        <source>Taken over. {count}</source>
        <translation>Übernommen. {count}</translation>
    </message>
</context>
<context>
    <name>Cutting</name>
    <message>
        <source>There is nothing to split here: put the cursor inside the text.</source>
        <translation>Hier gibt es nichts zu teilen: Setzen Sie die Einfügemarke in den Text.</translation>
    </message>
    <message>
        <source>Choose segments that follow each other to merge them.</source>
        <translation>Wählen Sie aufeinanderfolgende Segmente, um sie zusammenzuführen.</translation>
    </message>
    <message>
        <source>There is no gap after this segment. Make room first: move its end back, or the start of the next one.</source>
        <translation>Nach diesem Segment ist keine Lücke. Schaffen Sie zuerst Platz: Lassen Sie es früher enden oder das nächste später beginnen.</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>Von {start} bis {end}</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>What you decide about</source>
        <translation>Worüber Sie entscheiden</translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation>Heraus&amp;nehmen</translation>
    </message>
    <message>
        <source>Let something else stand in its place</source>
        <translation>Etwas anderes an seine Stelle setzen</translation>
    </message>
    <message>
        <source>Leave it &amp;in</source>
        <translation>&amp;Drin lassen</translation>
    </message>
    <message>
        <source>Let it leave as it is</source>
        <translation>Es so gehen lassen, wie es ist</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>is taken out</source>
        <translation>wird herausgenommen</translation>
    </message>
    <message>
        <source>is left in</source>
        <translation>bleibt drin</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message numerus="yes">
        <source>Recordings that are transcribed: %n.</source>
        <translation>
            <numerusform>%n Aufnahme ist transkribiert.</numerusform>
            <numerusform>%n Aufnahmen sind transkribiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings that failed: %n. The queue says why.</source>
        <translation>
            <numerusform>%n Aufnahme ist fehlgeschlagen. Die Warteschlange nennt den Grund.</numerusform>
            <numerusform>%n Aufnahmen sind fehlgeschlagen. Die Warteschlange nennt die Gründe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop audio or video here and read what is said.</source>
        <translation>Legen Sie hier Audio oder Video ab und lesen Sie, was gesagt wird.</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Nothing you open here leaves it.</source>
        <translation>Alles geschieht auf diesem Computer. Nichts, was Sie hier öffnen, verlässt ihn.</translation>
    </message>
    <message>
        <source>Files and whole folders, as many as you like. You can also paste files.</source>
        <translation>Dateien und ganze Ordner, so viele Sie möchten. Sie können Dateien auch einfügen.</translation>
    </message>
    <message>
        <source>&amp;Choose recordings…</source>
        <translation>Aufnahmen aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Choose recordings to transcribe</source>
        <translation>Aufnahmen zum Transkribieren auswählen</translation>
    </message>
    <message>
        <source>&amp;Read a text aloud</source>
        <translation>Einen Text &amp;vorlesen</translation>
    </message>
    <message>
        <source>Have a text or a document read aloud</source>
        <translation>Einen Text oder ein Dokument vorlesen lassen</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop to read aloud</source>
        <translation>Zum Vorlesen ablegen</translation>
    </message>
    <message>
        <source>Drop to transcribe and read aloud</source>
        <translation>Zum Transkribieren und Vorlesen ablegen</translation>
    </message>
    <message>
        <source>Drop to transcribe</source>
        <translation>Zum Transkribieren ablegen</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Take the last edit back</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation>Rückgängig gemachte Änderung wiederherstellen</translation>
    </message>
    <message>
        <source>Find and replace in this transcript</source>
        <translation>In diesem Transkript suchen und ersetzen</translation>
    </message>
    <message>
        <source>Show all edits of this transcript</source>
        <translation>Alle Änderungen dieses Transkripts anzeigen</translation>
    </message>
    <message>
        <source>Compare with another transcript of this recording</source>
        <translation>Mit einem anderen Transkript dieser Aufnahme vergleichen</translation>
    </message>
    <message>
        <source>Transcribe the chosen segments again with other options</source>
        <translation>Ausgewählte Segmente mit anderen Optionen neu transkribieren</translation>
    </message>
    <message>
        <source>Take back: {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Make again: {edit}</source>
        <translation>Wiederherstellen: {edit}</translation>
    </message>
    <message>
        <source>Nothing to make again</source>
        <translation>Nichts wiederherzustellen</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>The segment without text was deleted.</source>
        <translation>Das Segment ohne Text wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>EditingCommands</name>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>Segmente zusammenführen</translation>
    </message>
    <message>
        <source>Delete segments</source>
        <translation>Segmente löschen</translation>
    </message>
    <message>
        <source>Insert a segment after this one</source>
        <translation>Segment nach diesem einfügen</translation>
    </message>
    <message>
        <source>Split where it is heard</source>
        <translation>An der Abspielposition teilen</translation>
    </message>
    <message>
        <source>Start earlier</source>
        <translation>Früher beginnen</translation>
    </message>
    <message>
        <source>Start later</source>
        <translation>Später beginnen</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>Früher enden</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Später enden</translation>
    </message>
    <message>
        <source>{move} by a quarter of a second</source>
        <translation>{move}, um eine Viertelsekunde</translation>
    </message>
    <message>
        <source>Nothing is heard just now, so there is no place to split at.</source>
        <translation>Gerade wird nichts abgespielt, daher gibt es keine Position zum Teilen.</translation>
    </message>
</context>
<context>
    <name>EditingWiring</name>
    <message>
        <source>Taken back: {edit}</source>
        <translation>Rückgängig gemacht: {edit}</translation>
    </message>
    <message>
        <source>Made again: {edit}</source>
        <translation>Wiederhergestellt: {edit}</translation>
    </message>
    <message>
        <source>The transcript went to: {edit}</source>
        <translation>Das Transkript ist jetzt auf dem Stand: {edit}</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Make the edit again</source>
        <translation>Änderung wiederherstellen</translation>
    </message>
    <message>
        <source>Show all edits</source>
        <translation>Alle Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Compare with another transcript</source>
        <translation>Mit einem anderen Transkript vergleichen</translation>
    </message>
    <message>
        <source>Find and replace in this transcript</source>
        <translation>In diesem Transkript suchen und ersetzen</translation>
    </message>
    <message>
        <source>Go to the next find</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Go to the find before</source>
        <translation>Zum vorigen Treffer gehen</translation>
    </message>
    <message>
        <source>All edits are saved</source>
        <translation>Alle Änderungen sind gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Segment {row} of {count}, {start} to {end}</source>
        <translation>Segment {row} von {count}, {start} bis {end}</translation>
    </message>
    <message>
        <source>The text can be edited once the recording is transcribed.</source>
        <translation>Der Text kann bearbeitet werden, sobald die Aufnahme transkribiert ist.</translation>
    </message>
    <message>
        <source>Only transcripts that are kept in a library can be edited.</source>
        <translation>Nur Transkripte, die in einer Bibliothek liegen, können bearbeitet werden.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Text edited</source>
        <translation>Text bearbeitet</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translation>Wörter ersetzt</translation>
    </message>
    <message>
        <source>Segment split</source>
        <translation>Segment geteilt</translation>
    </message>
    <message>
        <source>Segments merged</source>
        <translation>Segmente zusammengeführt</translation>
    </message>
    <message>
        <source>Times moved</source>
        <translation>Zeiten verschoben</translation>
    </message>
    <message>
        <source>Speaker named</source>
        <translation>Sprecher benannt</translation>
    </message>
    <message>
        <source>Speaker renamed</source>
        <translation>Sprecher umbenannt</translation>
    </message>
    <message>
        <source>Segment deleted</source>
        <translation>Segment gelöscht</translation>
    </message>
    <message>
        <source>Segments deleted</source>
        <translation>Segmente gelöscht</translation>
    </message>
    <message>
        <source>Segment inserted</source>
        <translation>Segment eingefügt</translation>
    </message>
    <message>
        <source>Passage taken over</source>
        <translation>Stelle übernommen</translation>
    </message>
    <message>
        <source>Passage transcribed again</source>
        <translation>Abschnitt neu transkribiert</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Written, as it stands in a text</source>
        <translation>Geschrieben, wie es in einem Text steht</translation>
    </message>
    <message>
        <source>Nothing: then it is passed over in silence</source>
        <translation>Nichts: dann wird es stumm übergangen</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Language of the entry</source>
        <translation>Sprache des Eintrags</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Upper and lower case &amp;matter</source>
        <translation>&amp;Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Written</source>
        <translation>&amp;Geschrieben</translation>
    </message>
    <message>
        <source>&amp;Said</source>
        <translation>Ge&amp;sprochen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>ErrorsWindow</name>
    <message>
        <source>Recent errors</source>
        <translation>Letzte Fehler</translation>
    </message>
    <message>
        <source>What went wrong since Soundlock was started. No names, titles or texts are in it.</source>
        <translation>Was schiefging, seit Soundlock gestartet wurde. Namen, Titel und Texte stehen nicht darin.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Nichts ging schief.</translation>
    </message>
    <message>
        <source>Co&amp;py all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy all recent errors</source>
        <translation>Alle letzten Fehler kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Forget the recent errors</source>
        <translation>Die letzten Fehler vergessen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The recording as it was taken into the library, with all that can be heard in it, and with what its file says of itself, as a title or a place.</source>
        <translation>Die Aufnahme, wie sie in die Bibliothek übernommen wurde, mit allem, was darin zu hören ist, und mit dem, was die Datei über sich selbst verrät, etwa Titel oder Ort.</translation>
    </message>
    <message>
        <source>Reading copy without times</source>
        <translation>Lesefassung ohne Zeiten</translation>
    </message>
    <message>
        <source>Minutes with times and speakers</source>
        <translation>Protokoll mit Zeiten und Sprechern</translation>
    </message>
    <message>
        <source>Record with line numbers and doubts</source>
        <translation>Niederschrift mit Zeilennummern und unsicheren Stellen</translation>
    </message>
    <message>
        <source>Subtitles for broadcasting</source>
        <translation>Untertitel für den Rundfunk</translation>
    </message>
    <message numerus="yes">
        <source>Subtitles that must be read faster than wished: %n.</source>
        <translation>
            <numerusform>%n Untertitel muss schneller gelesen werden als gewünscht.</numerusform>
            <numerusform>%n Untertitel müssen schneller gelesen werden als gewünscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Subtitles that are shorter than wished: %n.</source>
        <translation>
            <numerusform>%n Untertitel ist kürzer als gewünscht.</numerusform>
            <numerusform>%n Untertitel sind kürzer als gewünscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gaps that are shorter than wished: %n.</source>
        <translation>
            <numerusform>%n Lücke ist kürzer als gewünscht.</numerusform>
            <numerusform>%n Lücken sind kürzer als gewünscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Subtitles with a word that is wider than a line: %n.</source>
        <translation>
            <numerusform>%n Untertitel hat ein Wort, das breiter als eine Zeile ist.</numerusform>
            <numerusform>%n Untertitel haben ein Wort, das breiter als eine Zeile ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound as {form}. Passages that are marked as redactions cannot be heard in it, nor the words that they cut, nor {seconds} seconds before and after. Nothing else of the original file is written.</source>
        <translation>Der Ton als {form}. Zum Schwärzen vorgemerkte Stellen sind darin nicht zu hören, ebenso wenig angeschnittene Wörter und {seconds} Sekunden davor und danach. Sonst wird nichts aus der Originaldatei geschrieben.</translation>
    </message>
    <message>
        <source>The sound as {form}, with all that can be heard in it. Nothing else of the original file is written.</source>
        <translation>Der Ton als {form}, mit allem, was darin zu hören ist. Sonst wird nichts aus der Originaldatei geschrieben.</translation>
    </message>
    <message>
        <source>The sound as a WAV file. Passages that are marked as redactions cannot be heard in it, nor the words that they cut, nor {seconds} seconds before and after. Nothing else of the original file is written. A recording without such passages is written as it is.</source>
        <translation>Der Ton als WAV-Datei. Zum Schwärzen vorgemerkte Stellen sind darin nicht zu hören, ebenso wenig angeschnittene Wörter und {seconds} Sekunden davor und danach. Sonst wird nichts aus der Originaldatei geschrieben. Eine Aufnahme ohne solche Stellen wird geschrieben, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Leave out passages that are marked as redactions: %n</source>
        <translation>
            <numerusform>%n zum Schwärzen vorgemerkte Stelle auslassen</numerusform>
            <numerusform>%n zum Schwärzen vorgemerkte Stellen auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Beginning of the file</source>
        <translation>&amp;Anfang der Datei</translation>
    </message>
    <message>
        <source>What is written here is not encrypted.</source>
        <translation>Was hier geschrieben wird, ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop, or leave without an export</source>
        <translation>Anhalten oder ohne Export verlassen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Choose where to, and write</source>
        <translation>Ziel auswählen und schreiben</translation>
    </message>
    <message>
        <source>&amp;What is written</source>
        <translation>&amp;Was geschrieben wird</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>Transkript exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export transcripts: %n</source>
        <translation>
            <numerusform>%n Transkript exportieren</numerusform>
            <numerusform>%n Transkripte exportieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Choose the folder for the transcripts</source>
        <translation>Ordner für die Transkripte auswählen</translation>
    </message>
    <message>
        <source>Choose the folder for the recordings</source>
        <translation>Ordner für die Aufnahmen auswählen</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>Transkript exportieren</translation>
    </message>
    <message>
        <source>Export the recording</source>
        <translation>Aufnahme exportieren</translation>
    </message>
    <message>
        <source>Replace files that exist?</source>
        <translation>Vorhandene Dateien ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>In that folder are already files with these names: %n.</source>
        <translation>
            <numerusform>In diesem Ordner gibt es bereits %n Datei mit diesem Namen.</numerusform>
            <numerusform>In diesem Ordner gibt es bereits %n Dateien mit diesen Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Write over these files</source>
        <translation>Diese Dateien überschreiben</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>Nichts schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Written before that, and kept: %n.</source>
        <translation>
            <numerusform>Davor geschrieben und behalten: %n.</numerusform>
            <numerusform>Davor geschrieben und behalten: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export was stopped. Written before that, and kept: %n.</source>
        <translation>
            <numerusform>Der Export wurde abgebrochen. Davor geschrieben und behalten: %n.</numerusform>
            <numerusform>Der Export wurde abgebrochen. Davor geschrieben und behalten: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording was written to “{name}”.</source>
        <translation>Die Aufnahme wurde nach „{name}“ geschrieben.</translation>
    </message>
    <message>
        <source>The transcript was written to “{name}”.</source>
        <translation>Das Transkript wurde nach „{name}“ geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Recordings that were written to “{name}”: %n.</source>
        <translation>
            <numerusform>%n Aufnahme wurde nach „{name}“ geschrieben.</numerusform>
            <numerusform>%n Aufnahmen wurden nach „{name}“ geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transcripts that were written to “{name}”: %n.</source>
        <translation>
            <numerusform>%n Transkript wurde nach „{name}“ geschrieben.</numerusform>
            <numerusform>%n Transkripte wurden nach „{name}“ geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Template</source>
        <translation>Vorla&amp;ge</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Keep these choices as a template…</source>
        <translation>Diese Auswahl als Vorlage &amp;behalten…</translation>
    </message>
    <message>
        <source>&amp;Rename the template…</source>
        <translation>Vorlage &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete the template</source>
        <translation>Vorlage &amp;löschen</translation>
    </message>
    <message>
        <source>Manage templates</source>
        <translation>Vorlagen verwalten</translation>
    </message>
    <message>
        <source>&amp;Kind of sound file</source>
        <translation>&amp;Art der Tondatei</translation>
    </message>
    <message>
        <source>As it was taken in</source>
        <translation>Wie übernommen</translation>
    </message>
    <message>
        <source>&amp;In place of redactions</source>
        <translation>Anstelle &amp;der Schwärzungen</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>A soft tone</source>
        <translation>Ein leiser Ton</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>&amp;Paragraphs instead of segments</source>
        <translation>Absä&amp;tze statt Segmente</translation>
    </message>
    <message>
        <source>&amp;Numbers of lines</source>
        <translation>Zeilen&amp;nummern</translation>
    </message>
    <message>
        <source>Tit&amp;le, date and facts</source>
        <translation>Titel, Datum und Ec&amp;kdaten</translation>
    </message>
    <message>
        <source>&amp;Marks at doubtful words</source>
        <translation>&amp;Unsichere Wörter kennzeichnen</translation>
    </message>
    <message>
        <source>Ch&amp;aracters in a line</source>
        <translation>Zeichen &amp;pro Zeile</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>Zei&amp;len</translation>
    </message>
    <message>
        <source>&amp;Reading speed</source>
        <translation>Lesete&amp;mpo</translation>
    </message>
    <message>
        <source> characters a second</source>
        <translation> Zeichen pro Sekunde</translation>
    </message>
    <message>
        <source>As it was spoken</source>
        <translation>Wie gesprochen</translation>
    </message>
    <message>
        <source>&amp;Gap between subtitles</source>
        <translation>Lücke z&amp;wischen Untertiteln</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>S&amp;hortest</source>
        <translation>M&amp;indestdauer</translation>
    </message>
    <message>
        <source>L&amp;ongest</source>
        <translation>&amp;Höchstdauer</translation>
    </message>
</context>
<context>
    <name>ExportTemplates</name>
    <message>
        <source>Keep a template</source>
        <translation>Eine Vorlage behalten</translation>
    </message>
    <message>
        <source>Name of the template; one that has this name already is replaced</source>
        <translation>Name der Vorlage; eine, die schon so heißt, wird ersetzt</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Keep format and choices under this name</source>
        <translation>Format und Auswahl unter diesem Namen behalten</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>New name of the template</source>
        <translation>Neuer Name der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the template this name</source>
        <translation>Der Vorlage diesen Namen geben</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the transcript</source>
        <translation>Transkript exportieren</translation>
    </message>
    <message numerus="yes">
        <source>The text is on the clipboard, from where it goes in %n s.</source>
        <translation>
            <numerusform>Der Text ist in der Zwischenablage und wird dort in %n s gelöscht.</numerusform>
            <numerusform>Der Text ist in der Zwischenablage und wird dort in %n s gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The transcript was written to “{name}”.</source>
        <translation>Das Transkript wurde nach „{name}“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>This page is made of the tables and the code that send. Nothing leaves before you switch a vendor on, agree to what stands here, and see the text as it will go. With the offline switch on, nothing leaves at all.</source>
        <translation>Diese Seite ist aus den Tabellen und dem Code gemacht, die senden. Nichts geht hinaus, bevor Sie einen Anbieter einschalten, dem zustimmen, was hier steht, und den Text sehen, wie er gehen wird. Ist der Offline-Schalter an, geht gar nichts hinaus.</translation>
    </message>
    <message>
        <source>One thing you can ask for before: whether a connection leads to the vendor. Then each of the hosts below, or your own, is reached, by your proxy if you named one, and shows its certificate. It learns the address of your network and by which name it was asked for. It is sent nothing, and the record tells of it.</source>
        <translation>Eines können Sie vorher fragen: ob eine Verbindung zum Anbieter führt. Dann wird jeder der Hosts unten, oder Ihr eigener, erreicht, über Ihren Proxy, wenn Sie einen genannt haben, und zeigt sein Zertifikat. Er erfährt die Adresse Ihres Netzes und unter welchem Namen nach ihm gefragt wurde. Gesendet wird ihm nichts, und es steht im Protokoll.</translation>
    </message>
    <message>
        <source>Below, {text} stands for your text, from which what identifies people was taken out before. Recordings never leave, nor do titles, file names, dates or anything else of your library. The key of your account goes along in a header and is left out here; where it is exchanged for a token first, {key} stands for it. All of it goes over TLS 1.2 or newer. Voices, numbers and the language are examples. A vendor sees the address of your network, as any server does.</source>
        <translation>Unten steht {text} für Ihren Text, aus dem zuvor entfernt wurde, was Personen kenntlich macht. Aufnahmen gehen nie hinaus, auch keine Titel, Dateinamen, Daten oder sonst etwas aus Ihrer Bibliothek. Der Schlüssel Ihres Kontos geht in einer Kopfzeile mit und ist hier weggelassen; wo er zuerst gegen ein Token getauscht wird, steht {key} für ihn. All das geht über TLS 1.2 oder neuer. Stimmen, Nummern und die Sprache sind Beispiele. Ein Anbieter sieht die Adresse Ihres Netzes, wie jeder Server.</translation>
    </message>
    <message>
        <source>To have a text spoken, piece by piece:</source>
        <translation>Um einen Text sprechen zu lassen, Stück für Stück:</translation>
    </message>
    <message>
        <source>To exchange the key for a token, before any of the others:</source>
        <translation>Um den Schlüssel gegen ein Token zu tauschen, vor allen anderen:</translation>
    </message>
    <message>
        <source>To list the voices:</source>
        <translation>Um die Stimmen aufzulisten:</translation>
    </message>
    <message>
        <source>To see that a key works, and whether it may do more than it should:</source>
        <translation>Um zu sehen, dass ein Schlüssel funktioniert, und ob er mehr darf, als er sollte:</translation>
    </message>
    <message>
        <source>To have deleted what is kept:</source>
        <translation>Um löschen zu lassen, was aufbewahrt wird:</translation>
    </message>
    <message>
        <source>Keeps of the text</source>
        <translation>Bewahrt vom Text auf</translation>
    </message>
    <message>
        <source>Keeps about the request</source>
        <translation>Bewahrt über die Anfrage auf</translation>
    </message>
    <message>
        <source>Keeps against abuse</source>
        <translation>Bewahrt gegen Missbrauch auf</translation>
    </message>
    <message>
        <source>Keeps in backups</source>
        <translation>Bewahrt in Sicherungskopien auf</translation>
    </message>
    <message>
        <source>{company}. Facts checked on {day}.</source>
        <translation>{company}. Fakten geprüft am {day}.</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>may go to</source>
        <translation>darf gehen an</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>{region}, unless you choose another</source>
        <translation>{region}, wenn Sie keine andere wählen</translation>
    </message>
    <message>
        <source>What is known of the vendor, and from where:</source>
        <translation>Was man vom Anbieter weiß, und woher:</translation>
    </message>
    <message>
        <source>about</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>says</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{source} (unverified)</source>
        <translation>{source} (nicht geprüft)</translation>
    </message>
    <message>
        <source>Trains on it</source>
        <translation>Trainiert damit</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wer es sehen darf</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Privacy switch</source>
        <translation>Datenschutzschalter</translation>
    </message>
    <message>
        <source>Know first</source>
        <translation>Vorher zu wissen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price, {model}</source>
        <translation>Preis, {model}</translation>
    </message>
    <message>
        <source>{amount} US dollars for a million characters</source>
        <translation>{amount} US-Dollar für eine Million Zeichen</translation>
    </message>
    <message>
        <source>Amazon Web Services, Inc. (USA); Amazon Web Services EMEA SARL for Europe</source>
        <translation>Amazon Web Services, Inc. (USA); für Europa Amazon Web Services EMEA SARL</translation>
    </message>
    <message>
        <source>Amazon Polly does not retain the texts that are sent to it.</source>
        <translation>Amazon Polly bewahrt die Texte, die ihm gesendet werden, nicht auf.</translation>
    </message>
    <message>
        <source>Calls can be recorded in your account&apos;s own trail (CloudTrail) with time, address, key and voice; the text is blotted out there.</source>
        <translation>Aufrufe können im eigenen Protokoll Ihres Kontos (CloudTrail) mit Zeit, Adresse, Schlüssel und Stimme verzeichnet werden; der Text ist dort geschwärzt.</translation>
    </message>
    <message>
        <source>Nothing is published about logs against abuse.</source>
        <translation>Über Protokolle gegen Missbrauch ist nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing is published about backups; texts are said not to be kept at all.</source>
        <translation>Über Sicherungskopien ist nichts veröffentlicht; Texte sollen überhaupt nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>AWS&apos;s services for AI may use and keep what is sent to improve themselves, outside your region too, unless your organisation opts out by a policy. Whether Polly does is not said where it says that it keeps nothing.</source>
        <translation>Die KI-Dienste von AWS dürfen nutzen und aufbewahren, was gesendet wird, um sich zu verbessern, auch außerhalb Ihrer Region, wenn Ihre Organisation dem nicht durch eine Richtlinie widerspricht. Ob Polly es tut, steht dort nicht, wo steht, dass es nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is published about people who look at texts.</source>
        <translation>Über Menschen, die Texte ansehen, ist nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>There is nothing to delete: no text is kept under any name.</source>
        <translation>Es gibt nichts zu löschen: Kein Text wird unter irgendeinem Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>There is none in a request. The opt-out is a policy of your organisation (AISERVICES_OPT_OUT_POLICY).</source>
        <translation>In einer Anfrage gibt es keinen. Der Widerspruch ist eine Richtlinie Ihrer Organisation (AISERVICES_OPT_OUT_POLICY).</translation>
    </message>
    <message>
        <source>Make a user for this alone, and allow it polly:SynthesizeSpeech and polly:DescribeVoices, nothing else.</source>
        <translation>Legen Sie einen Benutzer nur hierfür an, und erlauben Sie ihm polly:SynthesizeSpeech und polly:DescribeVoices, sonst nichts.</translation>
    </message>
    <message>
        <source>Never use the key of the account&apos;s owner (root).</source>
        <translation>Verwenden Sie nie den Schlüssel des Kontoinhabers (root).</translation>
    </message>
    <message>
        <source>Make a new key every 90 days, add it here, then delete the old one.</source>
        <translation>Erzeugen Sie alle 90 Tage einen neuen Schlüssel, fügen Sie ihn hier hinzu und löschen Sie dann den alten.</translation>
    </message>
    <message>
        <source>Protect the account that gives out keys by a second factor.</source>
        <translation>Schützen Sie das Konto, das Schlüssel ausgibt, durch einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>Cape Town</source>
        <translation>Kapstadt</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokio</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>Seoul</translation>
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
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sydney</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>Frankfurt</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zürich</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Stockholm</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>London</source>
        <translation>London</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Paris</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Virginia</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>Ohio</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Kalifornien</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregon</translation>
    </message>
    <message>
        <source>Google LLC (USA); Google Cloud EMEA Limited for Europe</source>
        <translation>Google LLC (USA); für Europa Google Cloud EMEA Limited</translation>
    </message>
    <message>
        <source>Google says that Text-to-Speech keeps no texts and no sound.</source>
        <translation>Google sagt, dass Text-to-Speech weder Texte noch Ton aufbewahrt.</translation>
    </message>
    <message>
        <source>Usage is counted for your bill; with audit logs switched on, calls are recorded in your project.</source>
        <translation>Die Nutzung wird für Ihre Rechnung gezählt; sind Audit-Logs eingeschaltet, werden Aufrufe in Ihrem Projekt verzeichnet.</translation>
    </message>
    <message>
        <source>Nothing is published about backups.</source>
        <translation>Über Sicherungskopien ist nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>By its terms for Cloud, Google does not train on customers&apos; data without being told to.</source>
        <translation>Nach seinen Bedingungen für Cloud trainiert Google nicht mit Daten von Kunden, ohne dazu angewiesen zu sein.</translation>
    </message>
    <message>
        <source>By its terms for Cloud, people look at data only to give support that you ask for, or by law.</source>
        <translation>Nach seinen Bedingungen für Cloud sehen Menschen Daten nur an, um Hilfe zu leisten, um die Sie bitten, oder kraft Gesetzes.</translation>
    </message>
    <message>
        <source>There is no request by which to delete; nothing is said to be kept.</source>
        <translation>Es gibt keine Anfrage zum Löschen; es soll nichts aufbewahrt werden.</translation>
    </message>
    <message>
        <source>There is none in a request.</source>
        <translation>In einer Anfrage gibt es keinen.</translation>
    </message>
    <message>
        <source>At the hosts for the European Union and the United States, texts stay within these borders, in use and at rest.</source>
        <translation>Bei den Hosts für die Europäische Union und die Vereinigten Staaten bleiben Texte innerhalb dieser Grenzen, bei der Verarbeitung wie im Ruhezustand.</translation>
    </message>
    <message>
        <source>Best is a service account of a project for this alone, without any role: Text-to-Speech needs none.</source>
        <translation>Am besten ist ein Dienstkonto eines Projekts nur hierfür, ohne jede Rolle: Text-to-Speech braucht keine.</translation>
    </message>
    <message>
        <source>An API key must be restricted to the Cloud Text-to-Speech API; otherwise it opens every service of the project.</source>
        <translation>Ein API-Schlüssel muss auf die Cloud Text-to-Speech API eingeschränkt sein; sonst öffnet er jeden Dienst des Projekts.</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Wherever Google computes</source>
        <translation>Wo immer Google rechnet</translation>
    </message>
    <message>
        <source>Microsoft Corporation (USA); Microsoft Ireland Operations Limited for Europe</source>
        <translation>Microsoft Corporation (USA); für Europa Microsoft Ireland Operations Limited</translation>
    </message>
    <message>
        <source>With the vendor&apos;s ready-made voices, neither text nor sound is stored in Microsoft&apos;s logs.</source>
        <translation>Bei den fertigen Stimmen des Anbieters wird weder Text noch Ton in Microsofts Protokollen gespeichert.</translation>
    </message>
    <message>
        <source>Usage is counted for your bill; what else is logged of a call is not published.</source>
        <translation>Die Nutzung wird für Ihre Rechnung gezählt; was sonst von einem Aufruf protokolliert wird, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing is published about logs against abuse for ready-made voices.</source>
        <translation>Über Protokolle gegen Missbrauch ist bei fertigen Stimmen nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing is published about backups; text and sound are said not to be stored.</source>
        <translation>Über Sicherungskopien ist nichts veröffentlicht; Text und Ton sollen nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Nothing that is sent to ready-made voices is said to be trained on; Microsoft&apos;s addendum on data protection forbids it.</source>
        <translation>Mit dem, was an fertige Stimmen gesendet wird, soll nicht trainiert werden; Microsofts Nachtrag zum Datenschutz verbietet es.</translation>
    </message>
    <message>
        <source>There is no request by which to delete what is spoken at once; only batch jobs, which are not used here, keep texts.</source>
        <translation>Es gibt keine Anfrage, um zu löschen, was sofort gesprochen wird; nur Stapelaufträge, die hier nicht verwendet werden, bewahren Texte auf.</translation>
    </message>
    <message>
        <source>Texts are processed in the region of your resource, and nowhere else.</source>
        <translation>Texte werden in der Region Ihrer Ressource verarbeitet, und nirgends sonst.</translation>
    </message>
    <message>
        <source>Each Chinese character, Japanese kanji and Korean hanja is billed as two.</source>
        <translation>Jedes chinesische Zeichen, japanische Kanji und koreanische Hanja wird als zwei berechnet.</translation>
    </message>
    <message>
        <source>Make a resource of the kind Speech for this alone: the key of a resource for many services opens them all.</source>
        <translation>Legen Sie eine Ressource der Art Speech nur hierfür an: Der Schlüssel einer Ressource für viele Dienste öffnet sie alle.</translation>
    </message>
    <message>
        <source>A key cannot be limited further: whoever has it can use all of that resource.</source>
        <translation>Ein Schlüssel lässt sich nicht weiter einschränken: Wer ihn hat, kann die ganze Ressource nutzen.</translation>
    </message>
    <message>
        <source>There are two keys: make KEY 2 anew, add it here, then make KEY 1 anew, every 90 days.</source>
        <translation>Es gibt zwei Schlüssel: Erneuern Sie KEY 2, fügen Sie ihn hier hinzu und erneuern Sie dann KEY 1, alle 90 Tage.</translation>
    </message>
    <message>
        <source>International Business Machines Corporation (USA)</source>
        <translation>International Business Machines Corporation (USA)</translation>
    </message>
    <message>
        <source>By default IBM logs texts and sound to improve its services. Every request from here opts out; then no user data is logged and none is written to disk.</source>
        <translation>Standardmäßig protokolliert IBM Texte und Ton, um seine Dienste zu verbessern. Jede Anfrage von hier widerspricht dem; dann werden keine Nutzerdaten protokolliert und keine auf Platte geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is published about backups; what was opted out is said never to be written to disk.</source>
        <translation>Über Sicherungskopien ist nichts veröffentlicht; wo widersprochen wurde, soll nie etwas auf Platte geschrieben werden.</translation>
    </message>
    <message>
        <source>By default yes, to improve the service. The opt-out that every request from here carries forbids it.</source>
        <translation>Standardmäßig ja, um den Dienst zu verbessern. Der Widerspruch, den jede Anfrage von hier mitführt, verbietet es.</translation>
    </message>
    <message>
        <source>Logged texts are said not to be shared or made public; nothing is said of IBM&apos;s own people.</source>
        <translation>Protokollierte Texte sollen nicht geteilt oder veröffentlicht werden; von IBMs eigenen Leuten ist nicht die Rede.</translation>
    </message>
    <message>
        <source>Every request from here carries a random label, and all that is kept under one can be deleted by a request.</source>
        <translation>Jede Anfrage von hier trägt eine zufällige Kennung, und alles, was unter einer aufbewahrt wird, kann durch eine Anfrage gelöscht werden.</translation>
    </message>
    <message>
        <source>X-Watson-Learning-Opt-Out: true stands in every request.</source>
        <translation>X-Watson-Learning-Opt-Out: true steht in jeder Anfrage.</translation>
    </message>
    <message>
        <source>Health information under the law of the United States (HIPAA) is allowed with Premium plans in Washington and Dallas alone.</source>
        <translation>Gesundheitsdaten nach dem Recht der Vereinigten Staaten (HIPAA) sind nur mit Premium-Tarifen in Washington und Dallas erlaubt.</translation>
    </message>
    <message>
        <source>Make a service ID for this alone, with access to this one instance and to nothing else, and a key of that.</source>
        <translation>Legen Sie eine Service-ID nur hierfür an, mit Zugriff auf diese eine Instanz und auf sonst nichts, und dazu einen Schlüssel.</translation>
    </message>
    <message>
        <source>A key of your own user can do all that you can.</source>
        <translation>Ein Schlüssel Ihres eigenen Benutzers kann alles, was Sie können.</translation>
    </message>
    <message>
        <source>Opt out in the account&apos;s privacy settings as well.</source>
        <translation>Widersprechen Sie auch in den Datenschutzeinstellungen des Kontos.</translation>
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
        <translation>OpenAI OpCo, LLC (USA); für Europa OpenAI Ireland Ltd</translation>
    </message>
    <message>
        <source>Speech requests leave nothing behind in your account; what was sent is kept in the abuse logs.</source>
        <translation>Anfragen nach Sprache lassen in Ihrem Konto nichts zurück; was gesendet wurde, wird in den Protokollen gegen Missbrauch aufbewahrt.</translation>
    </message>
    <message>
        <source>Account, billing and usage data are kept to run the service, and may lie outside the region that you chose.</source>
        <translation>Konto-, Abrechnungs- und Nutzungsdaten werden für den Betrieb des Dienstes aufbewahrt und können außerhalb der Region liegen, die Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Logs against abuse may hold the text and are kept up to 30 days, longer where the law or the protection of others asks for it. Approved customers may have the text left out of them.</source>
        <translation>Protokolle gegen Missbrauch können den Text enthalten und werden bis zu 30 Tage aufbewahrt, länger, wo das Recht oder der Schutz anderer es verlangt. Zugelassene Kunden können den Text herauslassen.</translation>
    </message>
    <message>
        <source>Nothing is said about backups of these logs.</source>
        <translation>Über Sicherungskopien dieser Protokolle ist nichts gesagt.</translation>
    </message>
    <message>
        <source>Not trained on, since March 2023, unless you chose to share your data in the settings of your account.</source>
        <translation>Seit März 2023 wird nicht damit trainiert, wenn Sie nicht in den Einstellungen Ihres Kontos gewählt haben, Ihre Daten zu teilen.</translation>
    </message>
    <message>
        <source>Staff and companies working for OpenAI may look at what the abuse logs hold.</source>
        <translation>Mitarbeiter und Firmen, die für OpenAI arbeiten, dürfen ansehen, was die Protokolle gegen Missbrauch enthalten.</translation>
    </message>
    <message>
        <source>There is no request for it: the logs end by themselves.</source>
        <translation>Dafür gibt es keine Anfrage: Die Protokolle enden von selbst.</translation>
    </message>
    <message>
        <source>None on a single request. Zero data retention holds for an account or project, and OpenAI has to approve it first.</source>
        <translation>Keiner an einer einzelnen Anfrage. Zero Data Retention gilt für ein Konto oder Projekt, und OpenAI muss sie erst genehmigen.</translation>
    </message>
    <message>
        <source>OpenAI announced that it shuts down tts-1, tts-1-hd and gpt-4o-mini-tts on 6 January 2027. From then on these voices do not speak.</source>
        <translation>OpenAI hat angekündigt, tts-1, tts-1-hd und gpt-4o-mini-tts am 6. Januar 2027 abzuschalten. Von da an sprechen diese Stimmen nicht mehr.</translation>
    </message>
    <message>
        <source>Make a project for this program alone, with a service account and a monthly budget.</source>
        <translation>Legen Sie ein Projekt nur für dieses Programm an, mit einem Dienstkonto und einem Monatsbudget.</translation>
    </message>
    <message>
        <source>Choose a restricted key: models may be read and model capabilities requested, everything else is none.</source>
        <translation>Wählen Sie einen eingeschränkten Schlüssel: Modelle dürfen gelesen und ihre Fähigkeiten angefragt werden, sonst nichts.</translation>
    </message>
    <message>
        <source>Replace the key every 90 days, and delete the old one.</source>
        <translation>Ersetzen Sie den Schlüssel alle 90 Tage, und löschen Sie den alten.</translation>
    </message>
    <message>
        <source>Turn on multi-factor sign-in for everybody in the organisation.</source>
        <translation>Schalten Sie für alle in der Organisation die Anmeldung mit mehreren Faktoren ein.</translation>
    </message>
    <message>
        <source>Wherever OpenAI computes</source>
        <translation>Wo immer OpenAI rechnet</translation>
    </message>
    <message>
        <source>United States (projects with data residency)</source>
        <translation>Vereinigte Staaten (Projekte mit Datenresidenz)</translation>
    </message>
    <message>
        <source>Europe (projects with data residency)</source>
        <translation>Europa (Projekte mit Datenresidenz)</translation>
    </message>
    <message>
        <source>Eleven Labs Inc. (USA)</source>
        <translation>Eleven Labs Inc. (USA)</translation>
    </message>
    <message>
        <source>Text and sound go into the history of your account. With zero retention, which only Enterprise accounts have, neither is stored.</source>
        <translation>Text und Ton kommen in den Verlauf Ihres Kontos. Mit Zero Retention, die nur Enterprise-Konten haben, wird keines von beiden gespeichert.</translation>
    </message>
    <message>
        <source>Account and usage data are kept. With zero retention the account&apos;s e-mail address is left out of the logs.</source>
        <translation>Konto- und Nutzungsdaten werden aufbewahrt. Mit Zero Retention bleibt die E-Mail-Adresse des Kontos aus den Protokollen heraus.</translation>
    </message>
    <message>
        <source>Without zero retention, logs for debugging and moderation may still hold what was deleted from the history.</source>
        <translation>Ohne Zero Retention können Protokolle für Fehlersuche und Moderation noch enthalten, was aus dem Verlauf gelöscht wurde.</translation>
    </message>
    <message>
        <source>Without zero retention, what was deleted stays in backups for up to 30 days.</source>
        <translation>Ohne Zero Retention bleibt, was gelöscht wurde, bis zu 30 Tage in Sicherungskopien.</translation>
    </message>
    <message>
        <source>Data may be used to improve the service unless a plan or a setting of the account rules it out.</source>
        <translation>Daten dürfen zur Verbesserung des Dienstes genutzt werden, wenn nicht ein Tarif oder eine Einstellung des Kontos es ausschließt.</translation>
    </message>
    <message>
        <source>Staff may look at what is kept, for support and moderation. With zero retention there is nothing to look at.</source>
        <translation>Mitarbeiter dürfen ansehen, was aufbewahrt wird, für Support und Moderation. Mit Zero Retention gibt es nichts anzusehen.</translation>
    </message>
    <message>
        <source>An entry of the history can be deleted by its number; that takes text and sound out of the database at once.</source>
        <translation>Ein Eintrag des Verlaufs kann über seine Nummer gelöscht werden; das nimmt Text und Ton sofort aus der Datenbank.</translation>
    </message>
    <message>
        <source>enable_logging=false goes with every request. Only Enterprise accounts may use it.</source>
        <translation>enable_logging=false geht mit jeder Anfrage mit. Nur Enterprise-Konten dürfen es verwenden.</translation>
    </message>
    <message>
        <source>Customers report that other accounts get an answer as if zero retention were on, while the text is kept all the same. Look into the history of your account to be sure.</source>
        <translation>Kunden berichten, dass andere Konten eine Antwort bekommen, als wäre Zero Retention an, während der Text dennoch aufbewahrt wird. Sehen Sie im Verlauf Ihres Kontos nach, um sicher zu sein.</translation>
    </message>
    <message>
        <source>Give the key text to speech and reading of voices, and nothing else.</source>
        <translation>Geben Sie dem Schlüssel das Recht auf Text to Speech und auf das Lesen der Stimmen, und sonst nichts.</translation>
    </message>
    <message>
        <source>Give the key a limit of credits, and let it be used from your addresses only.</source>
        <translation>Geben Sie dem Schlüssel eine Obergrenze an Guthaben, und lassen Sie ihn nur von Ihren Adressen aus nutzen.</translation>
    </message>
    <message>
        <source>Turn on multi-factor sign-in for everybody in the workspace.</source>
        <translation>Schalten Sie für alle im Arbeitsbereich die Anmeldung mit mehreren Faktoren ein.</translation>
    </message>
    <message>
        <source>Wherever ElevenLabs computes</source>
        <translation>Wo immer ElevenLabs rechnet</translation>
    </message>
    <message>
        <source>Europe (Enterprise, data residency)</source>
        <translation>Europa (Enterprise, Datenresidenz)</translation>
    </message>
    <message>
        <source>India (Enterprise, data residency)</source>
        <translation>Indien (Enterprise, Datenresidenz)</translation>
    </message>
    <message>
        <source>Singapore (Enterprise, data residency)</source>
        <translation>Singapur (Enterprise, Datenresidenz)</translation>
    </message>
    <message>
        <source>Deepgram, Inc. (USA)</source>
        <translation>Deepgram, Inc. (USA)</translation>
    </message>
    <message>
        <source>Requests that are opted out of the Model Improvement Program, as all of this program&apos;s are, are not retained.</source>
        <translation>Anfragen, für die dem Model Improvement Program widersprochen wurde, wie für alle dieses Programms, werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>When a request was made, by which key, with which model and with how many characters is kept for usage and billing.</source>
        <translation>Wann eine Anfrage gestellt wurde, mit welchem Schlüssel, welchem Modell und wie vielen Zeichen, wird für Nutzung und Abrechnung aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is said about logs against abuse.</source>
        <translation>Über Protokolle gegen Missbrauch ist nichts gesagt.</translation>
    </message>
    <message>
        <source>Nothing is said about backups.</source>
        <translation>Über Sicherungskopien ist nichts gesagt.</translation>
    </message>
    <message>
        <source>Requests are trained on unless they are opted out; all of this program&apos;s are.</source>
        <translation>Mit Anfragen wird trainiert, wenn dem nicht widersprochen wurde; bei allen dieses Programms ist das so.</translation>
    </message>
    <message>
        <source>Processed by Deepgram and the companies that it publishes as its sub-processors.</source>
        <translation>Verarbeitet von Deepgram und den Firmen, die es als seine Unterauftragsverarbeiter veröffentlicht.</translation>
    </message>
    <message>
        <source>None is needed for requests that are opted out, since they are not retained.</source>
        <translation>Keine ist nötig bei Anfragen, deren Nutzung widersprochen wurde, denn sie werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>mip_opt_out=true goes with every request.</source>
        <translation>mip_opt_out=true geht mit jeder Anfrage mit.</translation>
    </message>
    <message>
        <source>A region keeps a request inside it only if the request is opted out; all of this program&apos;s are.</source>
        <translation>Eine Region behält eine Anfrage nur dann in sich, wenn ihrer Nutzung widersprochen wurde; bei allen dieses Programms ist das so.</translation>
    </message>
    <message>
        <source>Being opted out may cost more, by your plan.</source>
        <translation>Je nach Tarif kann der Widerspruch mehr kosten.</translation>
    </message>
    <message>
        <source>Make a project for this program alone, and a key with the role of a member.</source>
        <translation>Legen Sie ein Projekt nur für dieses Programm an, und einen Schlüssel mit der Rolle eines Mitglieds.</translation>
    </message>
    <message>
        <source>Give the key a date on which it ends, and replace it every 90 days.</source>
        <translation>Geben Sie dem Schlüssel ein Datum, an dem er endet, und ersetzen Sie ihn alle 90 Tage.</translation>
    </message>
    <message>
        <source>Turn on multi-factor sign-in for everybody in the project.</source>
        <translation>Schalten Sie für alle im Projekt die Anmeldung mit mehreren Faktoren ein.</translation>
    </message>
    <message>
        <source>Wherever Deepgram computes, usually North America</source>
        <translation>Wo immer Deepgram rechnet, meist in Nordamerika</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this transcript</source>
        <translation>In diesem Transkript suchen</translation>
    </message>
    <message>
        <source>Go to the find before</source>
        <translation>Zum vorigen Treffer gehen</translation>
    </message>
    <message>
        <source>Go to the next find</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace this find and go on</source>
        <translation>Diesen Treffer ersetzen und weitergehen</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace all finds as one edit</source>
        <translation>Alle Treffer in einer Änderung ersetzen</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß/klein</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Reg. Ausdruck</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Gefunden: %n</numerusform>
            <numerusform>Gefunden: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>This cannot be looked for</source>
        <translation>Danach kann nicht gesucht werden</translation>
    </message>
    <message numerus="yes">
        <source>Replaced: %n. One undo takes all of them back.</source>
        <translation>
            <numerusform>%n Treffer ersetzt. Einmal „Rückgängig“ nimmt das zurück.</numerusform>
            <numerusform>%n Treffer ersetzt. Einmal „Rückgängig“ nimmt alle zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstModel</name>
    <message>
        <source>Choose the folder of a Whisper model in CTranslate2 format</source>
        <translation>Ordner eines Whisper-Modells im CTranslate2-Format auswählen</translation>
    </message>
    <message>
        <source>The model “{name}” is sound and was taken in.</source>
        <translation>Das Modell „{name}“ ist in Ordnung und wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>What you open is turned into text here, by an engine in a process of its own. Nothing is sent anywhere, and no account is needed.</source>
        <translation>Was Sie öffnen, wird hier zu Text, von einer Spracherkennung in einem eigenen Prozess. Nichts wird irgendwohin gesendet, und Sie brauchen kein Konto.</translation>
    </message>
    <message>
        <source>Your recordings and texts are kept encrypted on this computer. This computer&apos;s keychain opens them, and a recovery key on paper does when all else is lost.</source>
        <translation>Ihre Aufnahmen und Texte liegen verschlüsselt auf diesem Computer. Der Schlüsselbund dieses Computers öffnet sie, und wenn alles andere verloren ist, ein Wiederherstellungsschlüssel auf Papier.</translation>
    </message>
    <message>
        <source>You can start at once with the built-in engine, which is basic and for English. A Whisper model from a folder of yours understands more, and many languages.</source>
        <translation>Sie können sofort mit der eingebauten Spracherkennung beginnen; sie ist einfach und nur für Englisch. Ein Whisper-Modell aus einem Ihrer Ordner versteht mehr, und viele Sprachen.</translation>
    </message>
    <message>
        <source>Choose a model &amp;folder…</source>
        <translation>&amp;Modellordner auswählen…</translation>
    </message>
    <message>
        <source>Check a model folder and take it in</source>
        <translation>Einen Modellordner prüfen und übernehmen</translation>
    </message>
    <message>
        <source>&amp;Without a library</source>
        <translation>&amp;Ohne Bibliothek</translation>
    </message>
    <message>
        <source>Go on for now; nothing is kept when Soundlock closes</source>
        <translation>Vorerst weitermachen; beim Schließen von Soundlock wird nichts behalten</translation>
    </message>
    <message>
        <source>&amp;Make the library</source>
        <translation>Bibliothek &amp;anlegen</translation>
    </message>
    <message>
        <source>Make the encrypted library</source>
        <translation>Die verschlüsselte Bibliothek anlegen</translation>
    </message>
    <message>
        <source>The model is checked and copied. You can go on meanwhile.</source>
        <translation>Das Modell wird geprüft und kopiert. Sie können inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>{reason} A passphrase or a key file opens the library instead; a recovery key is made as well.</source>
        <translation>{reason} Stattdessen öffnet eine Passphrase oder eine Schlüsseldatei die Bibliothek; ein Wiederherstellungsschlüssel wird ebenfalls erzeugt.</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Wird angelegt…</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Locking the library…</source>
        <translation>Bibliothek wird gesperrt…</translation>
    </message>
    <message>
        <source>A library is being opened just now. Try again in a moment.</source>
        <translation>Gerade wird eine Bibliothek geöffnet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Choose recordings to transcribe</source>
        <translation>Aufnahmen zum Transkribieren auswählen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language that is spoken in the next recordings.</source>
        <translation>Die Sprache, die in den nächsten Aufnahmen gesprochen wird.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Erkennungsmodell</translation>
    </message>
    <message>
        <source>What transcribes the next recordings.</source>
        <translation>Was die nächsten Aufnahmen transkribiert.</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Erkennungsmodelle</translation>
    </message>
    <message>
        <source>Best that is installed</source>
        <translation>Bestes installiertes</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a speech model from a folder</source>
        <translation>Erkennungsmodell aus einem Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a speech model</source>
        <translation>Erkennungsmodell hinzufügen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Queue: show what runs and waits, or go back</source>
        <translation>Warteschlange: anzeigen, was läuft und wartet, oder zurückgehen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Read a text aloud, or go back</source>
        <translation>Einen Text vorlesen oder zurückgehen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>What can be done with the library</source>
        <translation>Was mit der Bibliothek getan werden kann</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Weitere Sprachen</translation>
    </message>
    <message numerus="yes">
        <source>Options, %n of them changed</source>
        <translation>
            <numerusform>Optionen, %n davon geändert</numerusform>
            <numerusform>Optionen, %n davon geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>How the next recordings are transcribed</source>
        <translation>Wie die nächsten Aufnahmen transkribiert werden</translation>
    </message>
    <message numerus="yes">
        <source>Queue, %n not done</source>
        <translation>
            <numerusform>Warteschlange, %n nicht fertig</numerusform>
            <numerusform>Warteschlange, %n nicht fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in, basic English</source>
        <translation>Eingebaut, einfaches Englisch</translation>
    </message>
</context>
<context>
    <name>HearingAgain</name>
    <message>
        <source>Choose segments of a finished transcript first.</source>
        <translation>Wählen Sie zuerst Segmente eines fertigen Transkripts aus.</translation>
    </message>
    <message>
        <source>This recording is in the queue already. Wait for it, or give it up.</source>
        <translation>Diese Aufnahme ist bereits in der Warteschlange. Warten Sie darauf oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Transcribe {start} to {end} again</source>
        <translation>{start} bis {end} neu transkribieren</translation>
    </message>
    <message>
        <source>The part is in the queue. Its text stays until all of it is done.</source>
        <translation>Der Teil ist in der Warteschlange. Sein Text bleibt, bis alles fertig ist.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Edits of this transcript</source>
        <translation>Änderungen dieses Transkripts</translation>
    </message>
    <message>
        <source>Choose an edit to see what it changed. Going back can be undone by going forth.</source>
        <translation>Wählen Sie eine Änderung, um zu sehen, was sie bewirkt hat. Wer zurückgeht, kann auch wieder vorgehen.</translation>
    </message>
    <message>
        <source>Edits, the newest first</source>
        <translation>Änderungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation>Was die Änderung bewirkt hat</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Leave the transcript as it is</source>
        <translation>Transkript lassen, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Go to this state</source>
        <translation>&amp;Auf diesen Stand gehen</translation>
    </message>
    <message>
        <source>Make the transcript what it was after the chosen edit</source>
        <translation>Transkript auf den Stand nach der ausgewählten Änderung bringen</translation>
    </message>
    <message>
        <source>the present state</source>
        <translation>aktueller Stand</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>As it was transcribed</source>
        <translation>Wie transkribiert</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>Hinzugefügt:</translation>
    </message>
    <message>
        <source>Taken away:</source>
        <translation>Entfernt:</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand benannt</translation>
    </message>
    <message>
        <source>Speaker:</source>
        <translation>Sprecher:</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Beginn:</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Ende:</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Mark at {time}</source>
        <translation>Markierung bei {time}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>The files are taken in as soon as the library is unlocked.</source>
        <translation>Die Dateien werden übernommen, sobald die Bibliothek entsperrt ist.</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>Audio und Video</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>The clipboard holds no files. Copy some in your file manager first.</source>
        <translation>In der Zwischenablage sind keine Dateien. Kopieren Sie zuerst welche in Ihrer Dateiverwaltung.</translation>
    </message>
    <message>
        <source>Soundlock fetches nothing from the web or from other computers. Copy the file here first.</source>
        <translation>Soundlock holt nichts aus dem Web oder von anderen Computern. Kopieren Sie die Datei zuerst hierher.</translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of this recording, with commas between them.</source>
        <translation>Schlagwörter dieser Aufnahme, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on this recording; they are saved as you write.</source>
        <translation>Notizen zu dieser Aufnahme; sie werden beim Schreiben gespeichert.</translation>
    </message>
    <message>
        <source>What you want to remember about this recording</source>
        <translation>Was Sie sich dazu merken möchten</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Selected recordings</source>
        <translation>Ausgewählte Aufnahmen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Verschlagworten…</translation>
    </message>
    <message>
        <source>To a &amp;new collection…</source>
        <translation>In eine &amp;neue Sammlung…</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>Suchen &amp;und ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Wiederhe&amp;rstellen</translation>
    </message>
    <message>
        <source>Move to the tras&amp;h</source>
        <translation>In den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>Endgültig &amp;löschen…</translation>
    </message>
    <message>
        <source>Remove ta&amp;g</source>
        <translation>Schla&amp;gwort entfernen</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Sammlung</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Sensitive</source>
        <translation>Ver&amp;traulich</translation>
    </message>
    <message>
        <source>A cloud voice may read it only where contracts cover that</source>
        <translation>Eine Cloud-Stimme darf es nur vorlesen, wo Verträge das abdecken</translation>
    </message>
    <message>
        <source>&amp;Export the transcripts</source>
        <translation>Transkripte &amp;exportieren</translation>
    </message>
</context>
<context>
    <name>JobDelegate</name>
    <message>
        <source>New title</source>
        <translation>Neuer Titel</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>Auf&amp;nahmen</translation>
    </message>
    <message>
        <source>Nothing here fulfils the filter.</source>
        <translation>Hier entspricht nichts dem Filter.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Nothing is being transcribed, and nothing waits.</source>
        <translation>Nichts wird transkribiert, und nichts wartet.</translation>
    </message>
    <message>
        <source>Nothing is in here. Drag recordings here, or use the menu of a recording.</source>
        <translation>Hier ist nichts. Ziehen Sie Aufnahmen hierher oder nutzen Sie das Menü einer Aufnahme.</translation>
    </message>
    <message>
        <source>Nothing is in here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>{chosen} of {shown} selected</source>
        <translation>{chosen} von {shown} ausgewählt</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>Recordings are being transcribed, or a text becomes sound.</source>
        <translation>Aufnahmen werden transkribiert, oder ein Text wird zu Ton.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The rule holds from now on. What is due is deleted within the hour.</source>
        <translation>Die Regel gilt ab jetzt. Was fällig ist, wird innerhalb einer Stunde gelöscht.</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message>
        <source>How long is “{name}” kept?</source>
        <translation>Wie lange wird „{name}“ aufbewahrt?</translation>
    </message>
    <message>
        <source>Delete a recording once its transcript is &amp;complete</source>
        <translation>Eine Aufnahme löschen, sobald ihr &amp;Transkript vollständig ist</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Delete &amp;recordings after</source>
        <translation>&amp;Aufnahmen löschen nach</translation>
    </message>
    <message>
        <source>Delete &amp;transcripts after</source>
        <translation>Transkripte &amp;löschen nach</translation>
    </message>
    <message>
        <source>Keep only the &amp;newest recordings</source>
        <translation>Nur die &amp;neuesten Aufnahmen behalten</translation>
    </message>
    <message>
        <source>Keep only the newest transcr&amp;ipts</source>
        <translation>Nur die neuesten Transkr&amp;ipte behalten</translation>
    </message>
    <message>
        <source>What would be deleted</source>
        <translation>Was gelöscht würde</translation>
    </message>
    <message>
        <source>What is due is deleted within the hour, with the keys that open it. This cannot be undone. Anything without a limit is kept until you delete it.</source>
        <translation>Was fällig ist, wird innerhalb einer Stunde gelöscht, samt den Schlüsseln, die es öffnen. Das lässt sich nicht rückgängig machen. Was keine Grenze hat, bleibt, bis Sie es löschen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Leave the rule as it is</source>
        <translation>Die Regel lassen, wie sie ist</translation>
    </message>
    <message>
        <source>&amp;Keep to this</source>
        <translation>&amp;So halten</translation>
    </message>
    <message>
        <source>Let this rule hold from now on</source>
        <translation>Diese Regel ab jetzt gelten lassen</translation>
    </message>
    <message numerus="yes">
        <source>By this rule, due now: %n</source>
        <translation>
            <numerusform>Nach dieser Regel jetzt fällig: %n</numerusform>
            <numerusform>Nach dieser Regel jetzt fällig: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>By this rule, nothing is due now.</source>
        <translation>Nach dieser Regel ist jetzt nichts fällig.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Press the keys that the chosen command should be heard by.</source>
        <translation>Drücken Sie die Tasten, die den ausgewählten Befehl auslösen sollen.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>Diese Tasten ver&amp;wenden</translation>
    </message>
    <message>
        <source>Use these keys for the command</source>
        <translation>Diese Tasten für den Befehl verwenden</translation>
    </message>
    <message>
        <source>De&amp;fault keys</source>
        <translation>&amp;Standardtasten</translation>
    </message>
    <message>
        <source>Give the command its own keys back</source>
        <translation>Dem Befehl seine eigenen Tasten zurückgeben</translation>
    </message>
    <message>
        <source>Keys for “{command}”:</source>
        <translation>Tasten für „{command}“:</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Wählen Sie einen Befehl, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>These keys belong to “{command}” already. Nothing was changed.</source>
        <translation>Diese Tasten gehören bereits zu „{command}“. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Delete the collection “{name}”?</source>
        <translation>Sammlung „{name}“ löschen?</translation>
    </message>
    <message>
        <source>Its recordings stay in the library. Its rule for how long they are kept goes.</source>
        <translation>Ihre Aufnahmen bleiben in der Bibliothek. Ihre Regel, wie lange sie aufbewahrt werden, entfällt.</translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation>Schlagwort „{name}“ löschen?</translation>
    </message>
    <message>
        <source>It is taken off all recordings. The recordings stay in the library.</source>
        <translation>Es wird von allen Aufnahmen entfernt. Die Aufnahmen bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete it; recordings stay</source>
        <translation>Löschen; Aufnahmen bleiben</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Assamesisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>Baschkirisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetisch</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretonisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Färöisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <translation>Hawaiisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Haitianisches Kreolisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
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
        <translation>Latein</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>Malagassi</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>Māori</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepali</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
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
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
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
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Sundanesisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Turkmenisch</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tatarisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Jiddisch</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>Kantonesisch</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>Recordings that are not finished yet: %n. What is finished of them is kept, and the rest goes on at the next start when you say so.</source>
        <translation>
            <numerusform>%n Aufnahme ist noch nicht fertig. Was davon fertig ist, bleibt erhalten, und der Rest geht beim nächsten Start weiter, wenn Sie es wünschen.</numerusform>
            <numerusform>%n Aufnahmen sind noch nicht fertig. Was davon fertig ist, bleibt erhalten, und der Rest geht beim nächsten Start weiter, wenn Sie es wünschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings that are in no library and not finished yet: %n. Closing Soundlock cancels them.</source>
        <translation>
            <numerusform>%n Aufnahme ist in keiner Bibliothek und noch nicht fertig. Wird Soundlock geschlossen, wird sie abgebrochen.</numerusform>
            <numerusform>%n Aufnahmen sind in keiner Bibliothek und noch nicht fertig. Wird Soundlock geschlossen, werden sie abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transcripts neither exported nor copied: %n. Closing Soundlock loses them.</source>
        <translation>
            <numerusform>%n Transkript wurde weder exportiert noch kopiert. Wird Soundlock geschlossen, geht es verloren.</numerusform>
            <numerusform>%n Transkripte wurden weder exportiert noch kopiert. Wird Soundlock geschlossen, gehen sie verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Soundlock?</source>
        <translation>Soundlock schließen?</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>&amp;Passphrase ändern…</translation>
    </message>
    <message>
        <source>&amp;Ways to unlock…</source>
        <translation>&amp;Entsperrmethoden…</translation>
    </message>
    <message>
        <source>Make a new &amp;recovery key…</source>
        <translation>Neuer &amp;Wiederherstellungsschlüssel…</translation>
    </message>
    <message>
        <source>Change the &amp;master key…</source>
        <translation>&amp;Hauptschlüssel ändern…</translation>
    </message>
    <message>
        <source>&amp;Delete what is due…</source>
        <translation>&amp;Fälliges löschen…</translation>
    </message>
    <message>
        <source>M&amp;ake a library…</source>
        <translation>Bibliothek an&amp;legen…</translation>
    </message>
    <message>
        <source>&amp;Open another library…</source>
        <translation>Andere Bibliothek &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Back to your own library</source>
        <translation>&amp;Zurück zur eigenen Bibliothek</translation>
    </message>
</context>
<context>
    <name>LibraryWording</name>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Recording, as its text is complete</source>
        <translation>Aufnahme, weil ihr Text vollständig ist</translation>
    </message>
    <message>
        <source>Recording, by its age</source>
        <translation>Aufnahme, wegen ihres Alters</translation>
    </message>
    <message>
        <source>Recording, as there are newer ones</source>
        <translation>Aufnahme, weil es neuere gibt</translation>
    </message>
    <message>
        <source>Text, by its age</source>
        <translation>Text, wegen seines Alters</translation>
    </message>
    <message>
        <source>Text, as there are newer ones</source>
        <translation>Text, weil es neuere gibt</translation>
    </message>
    <message>
        <source>Together: {things}</source>
        <translation>Zusammen: {things}</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>Seit {date}</translation>
    </message>
    <message>
        <source>used now</source>
        <translation>gerade verwendet</translation>
    </message>
    <message numerus="yes">
        <source>whole entries: %n</source>
        <translation>
            <numerusform>%n ganzer Eintrag</numerusform>
            <numerusform>%n ganze Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recordings: %n</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>texts: %n</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rules deleted for good: {what}. The library has a new master key.</source>
        <translation>Ihre Regeln haben endgültig gelöscht: {what}. Die Bibliothek hat einen neuen Hauptschlüssel.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Diese Liste schließen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Sortieren</translation>
    </message>
    <message>
        <source>Choose the order of the list</source>
        <translation>Reihenfolge der Liste wählen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Empty…</source>
        <translation>&amp;Leeren…</translation>
    </message>
    <message>
        <source>Delete for good what is in the trash</source>
        <translation>Endgültig löschen, was im Papierkorb ist</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Has &amp;notes</source>
        <translation>Hat &amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Alle anzeigen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not transcribed yet</source>
        <translation>Noch nicht transkribiert</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Has notes</source>
        <translation>Hat Notizen</translation>
    </message>
    <message>
        <source>Only: {conditions}</source>
        <translation>Nur: {conditions}</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>{time} left to hear, {share} % of the recording</source>
        <translation>Noch {time} anzuhören, {share} % der Aufnahme</translation>
    </message>
    <message>
        <source>Nothing in this transcript looks doubtful.</source>
        <translation>Nichts in diesem Transkript wirkt unsicher.</translation>
    </message>
    <message>
        <source>Perhaps no speech at all</source>
        <translation>Vielleicht gar keine Sprache</translation>
    </message>
    <message>
        <source>The engine was not sure</source>
        <translation>Die Erkennung war nicht sicher</translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <translation>Unsichere Wörter</translation>
    </message>
    <message numerus="yes">
        <source>{checked} of %n passages checked</source>
        <translation>
            <numerusform>{checked} von %n Stelle geprüft</numerusform>
            <numerusform>{checked} von %n Stellen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
</context>
<context>
    <name>ListeningPanel</name>
    <message>
        <source>Passages that were checked</source>
        <translation>Geprüfte Stellen</translation>
    </message>
    <message>
        <source>Doubtful passages</source>
        <translation>Unsichere Stellen</translation>
    </message>
    <message>
        <source>Passages to listen to, the most doubtful first.</source>
        <translation>Stellen zum Anhören, die unsicherste zuerst.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Ab&amp;spielen</translation>
    </message>
    <message>
        <source>Hear the chosen passage</source>
        <translation>Ausgewählte Stelle anhören</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>S&amp;timmt</translation>
    </message>
    <message>
        <source>It is right as it stands: hear the next</source>
        <translation>Die Stelle stimmt so: nächste anhören</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>Be&amp;richtigen</translation>
    </message>
    <message>
        <source>Write the chosen passage anew</source>
        <translation>Ausgewählte Stelle neu schreiben</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Take back that the last passage was right, and hear it again</source>
        <translation>Zurücknehmen, dass die letzte Stelle stimmt, und sie noch einmal anhören</translation>
    </message>
    <message>
        <source>There is nothing left to listen to.</source>
        <translation>Es gibt nichts mehr anzuhören.</translation>
    </message>
    <message>
        <source>Open a transcript of the library to listen to its doubtful passages.</source>
        <translation>Öffnen Sie ein Transkript der Bibliothek, um seine unsicheren Stellen anzuhören.</translation>
    </message>
    <message>
        <source>Looking for doubtful passages…</source>
        <translation>Unsichere Stellen werden gesucht…</translation>
    </message>
</context>
<context>
    <name>ListeningQueue</name>
    <message>
        <source>All doubtful passages are checked.</source>
        <translation>Alle unsicheren Stellen sind geprüft.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Open the library again</source>
        <translation>Bibliothek wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren…</translation>
    </message>
    <message>
        <source>The library “{name}” is locked.</source>
        <translation>Die Bibliothek „{name}“ ist gesperrt.</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation>Die Bibliothek ist gesperrt.</translation>
    </message>
    <message>
        <source>Your recordings and texts are encrypted on this computer until you unlock them.</source>
        <translation>Ihre Aufnahmen und Texte sind auf diesem Computer verschlüsselt, bis Sie sie entsperren.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Bibliothek wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>LostEnd</name>
    <message>
        <source>The last changes cannot be read</source>
        <translation>Die letzten Änderungen sind nicht lesbar</translation>
    </message>
    <message>
        <source>If you go on, they are lost. Recordings among them are kept apart, in quarantine.</source>
        <translation>Wenn Sie fortfahren, sind sie verloren. Aufnahmen darunter werden gesondert aufbewahrt, in der Quarantäne.</translation>
    </message>
    <message>
        <source>&amp;Go on without them</source>
        <translation>&amp;Ohne sie fortfahren</translation>
    </message>
    <message>
        <source>Open the library without the last changes</source>
        <translation>Die Bibliothek ohne die letzten Änderungen öffnen</translation>
    </message>
    <message>
        <source>&amp;Keep it closed</source>
        <translation>&amp;Geschlossen lassen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>Loudness</name>
    <message>
        <source>Volume {percent} %</source>
        <translation>Lautstärke {percent} %</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Not muted</source>
        <translation>Nicht mehr stumm</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Border between sidebar and list</source>
        <translation>Grenze zwischen Seitenleiste und Liste</translation>
    </message>
    <message>
        <source>Border between list and transcript</source>
        <translation>Grenze zwischen Liste und Transkript</translation>
    </message>
    <message>
        <source>Border between sidebar and queue</source>
        <translation>Grenze zwischen Seitenleiste und Warteschlange</translation>
    </message>
    <message>
        <source>Border between sidebar and reader</source>
        <translation>Grenze zwischen Seitenleiste und Vorleser</translation>
    </message>
    <message>
        <source>Border between transcript and review</source>
        <translation>Grenze zwischen Transkript und Durchsicht</translation>
    </message>
    <message>
        <source>Library: {name}</source>
        <translation>Bibliothek: {name}</translation>
    </message>
</context>
<context>
    <name>MakingStrip</name>
    <message>
        <source>A text becomes sound</source>
        <translation>Ein Text wird zu Ton</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop making the sound; what is not finished is not kept</source>
        <translation>Den Ton nicht weiter herstellen; was nicht fertig ist, wird nicht behalten</translation>
    </message>
    <message>
        <source>Making sound of “{title}”</source>
        <translation>Ton entsteht aus „{title}“</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>There is no mark after this place.</source>
        <translation>Nach dieser Stelle kommt keine Markierung mehr.</translation>
    </message>
    <message>
        <source>There is no mark before this place.</source>
        <translation>Vor dieser Stelle steht keine Markierung.</translation>
    </message>
</context>
<context>
    <name>MarkModel</name>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>To be redacted</source>
        <translation>Zu schwärzen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>{kind} added.</source>
        <translation>Hinzugefügt: {kind}.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Mark this place to come back to it</source>
        <translation>Diese Stelle markieren, um auf sie zurückzukommen</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Write something about this place</source>
        <translation>Etwas zu dieser Stelle schreiben</translation>
    </message>
    <message>
        <source>Re&amp;dact</source>
        <translation>Sch&amp;wärzen</translation>
    </message>
    <message>
        <source>Mark the chosen segments, so that an export can leave them out</source>
        <translation>Ausgewählte Segmente vormerken, damit ein Export sie auslassen kann</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen mark</source>
        <translation>Ausgewählte Markierung entfernen</translation>
    </message>
    <message>
        <source>Find &amp;personal data</source>
        <translation>&amp;Persönliche Daten finden</translation>
    </message>
    <message>
        <source>Mark for redaction whatever identifies a person</source>
        <translation>Zum Schwärzen vormerken, was eine Person erkennen lässt</translation>
    </message>
    <message>
        <source>Bookmarks and comments</source>
        <translation>Lesezeichen und Kommentare</translation>
    </message>
    <message>
        <source>Enter goes there, F2 writes anew, Delete removes.</source>
        <translation>Eingabe springt dorthin, F2 bearbeitet, Entf entfernt.</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Noch ist nichts markiert.</translation>
    </message>
    <message>
        <source>Open a transcript of the library to mark places in it.</source>
        <translation>Öffnen Sie ein Transkript der Bibliothek, um Stellen darin zu markieren.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>A&amp;dd a model…</source>
        <translation>Mo&amp;dell hinzufügen…</translation>
    </message>
    <message>
        <source>Add a speech model from a folder</source>
        <translation>Erkennungsmodell aus einem Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Resume a&amp;ll</source>
        <translation>&amp;Alle fortsetzen</translation>
    </message>
    <message>
        <source>Go on with everything that was interrupted</source>
        <translation>Alles fortsetzen, was unterbrochen wurde</translation>
    </message>
    <message>
        <source>Show what is d&amp;ue…</source>
        <translation>F&amp;älliges anzeigen…</translation>
    </message>
    <message>
        <source>Show what the rules would delete</source>
        <translation>Anzeigen, was die Regeln löschen würden</translation>
    </message>
    <message>
        <source>S&amp;how details…</source>
        <translation>D&amp;etails anzeigen…</translation>
    </message>
    <message>
        <source>Show the recent errors</source>
        <translation>Letzte Fehler anzeigen</translation>
    </message>
    <message>
        <source>Show i&amp;t</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Show it in the library</source>
        <translation>In der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take out of the trash what was moved there</source>
        <translation>Aus dem Papierkorb holen, was dorthin verschoben wurde</translation>
    </message>
    <message>
        <source>Remove the marks that were made</source>
        <translation>Die gesetzten Markierungen entfernen</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>Detai&amp;ls kopieren</translation>
    </message>
    <message>
        <source>Copy the details of this message</source>
        <translation>Details dieser Meldung kopieren</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>NameModelRow</name>
    <message>
        <source>Add a &amp;model…</source>
        <translation>&amp;Modell hinzufügen…</translation>
    </message>
    <message>
        <source>Take in the folder of a model</source>
        <translation>Den Ordner eines Modells aufnehmen</translation>
    </message>
    <message>
        <source>R&amp;emove it</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Find names without this model</source>
        <translation>Namen ohne dieses Modell finden</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Kein Modell ist installiert.</translation>
    </message>
    <message>
        <source>{name} ({size} MB)</source>
        <translation>{name} ({size} MB)</translation>
    </message>
</context>
<context>
    <name>NameModels</name>
    <message>
        <source>Choose the folder of a model that finds names</source>
        <translation>Den Ordner eines Modells wählen, das Namen findet</translation>
    </message>
</context>
<context>
    <name>OlderCopy</name>
    <message>
        <source>An earlier copy of the library</source>
        <translation>Eine frühere Kopie der Bibliothek</translation>
    </message>
    <message>
        <source>What was added after that copy is not in it, and what was deleted since may be there again.</source>
        <translation>Was nach dieser Kopie hinzukam, fehlt darin, und was seitdem gelöscht wurde, kann wieder da sein.</translation>
    </message>
    <message>
        <source>If you did not put it back, somebody or some program did, such as a synchronisation: keep it closed, and look for the newer one.</source>
        <translation>Wenn nicht Sie sie zurückgespielt haben, war es jemand anderes oder ein Programm, etwa eine Synchronisierung: Lassen Sie sie geschlossen und suchen Sie die neuere.</translation>
    </message>
    <message>
        <source>I put this copy back myself: &amp;open it</source>
        <translation>Ich habe sie selbst zurückgespielt: ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the earlier copy</source>
        <translation>Frühere Kopie öffnen</translation>
    </message>
    <message>
        <source>&amp;Keep it closed</source>
        <translation>&amp;Geschlossen lassen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <translation>Alles lassen, wie es war</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Forget the chosen preset</source>
        <translation>Ausgewählte Voreinstellung vergessen</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Name of a new preset</source>
        <translation>Neue Voreinstellung</translation>
    </message>
    <message>
        <source>&amp;Keep as preset</source>
        <translation>Als Voreinstellung &amp;merken</translation>
    </message>
    <message>
        <source>Keep these options under this name</source>
        <translation>Diese Optionen unter diesem Namen merken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Best that is installed</source>
        <translation>Bestes installiertes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>A sentence in the style and spelling that the text should have</source>
        <translation>Ein Satz in Stil und Schreibung des Textes</translation>
    </message>
    <message>
        <source>&amp;Names and terms</source>
        <translation>&amp;Namen und Begriffe</translation>
    </message>
    <message>
        <source>Words to listen for, such as names</source>
        <translation>Wörter, auf die geachtet wird, etwa Namen</translation>
    </message>
    <message>
        <source>&amp;Speech is</source>
        <translation>Sprac&amp;he ist</translation>
    </message>
    <message>
        <source>what sounds like speech</source>
        <translation>was nach Sprache klingt</translation>
    </message>
    <message>
        <source>quiet speech too</source>
        <translation>auch leise Sprache</translation>
    </message>
    <message>
        <source>clear speech only</source>
        <translation>nur deutliche Sprache</translation>
    </message>
    <message>
        <source>everything, silence included</source>
        <translation>alles, auch Stille</translation>
    </message>
    <message>
        <source>T&amp;horoughness</source>
        <translation>&amp;Gründlichkeit</translation>
    </message>
    <message>
        <source>How many readings are followed at once: more is slower.</source>
        <translation>Wie viele Lesarten zugleich verfolgt werden: Mehr ist langsamer.</translation>
    </message>
    <message>
        <source>Audio &amp;track</source>
        <translation>Tonsp&amp;ur</translation>
    </message>
    <message>
        <source>First that can be heard</source>
        <translation>Erste hörbare</translation>
    </message>
    <message>
        <source>Translate into &amp;English</source>
        <translation>Ins &amp;Englische übersetzen</translation>
    </message>
    <message>
        <source>Two speakers, one on &amp;each channel</source>
        <translation>Zwei Sprecher, einer je &amp;Kanal</translation>
    </message>
    <message>
        <source>Times of single &amp;words</source>
        <translation>Zeiten einzelner &amp;Wörter</translation>
    </message>
    <message>
        <source>Use the te&amp;xt before as context</source>
        <translation>Te&amp;xt davor als Kontext nutzen</translation>
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
        <translation>Passwort des Dokuments</translation>
    </message>
    <message>
        <source>“{name}” opens with a password. It is used this once and kept nowhere.</source>
        <translation>„{name}“ öffnet sich mit einem Passwort. Es wird nur dieses Mal verwendet und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Leave the document closed</source>
        <translation>Das Dokument geschlossen lassen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Das Dokument öffnen</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Looking for personal data.</source>
        <translation>Persönliche Daten werden gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>Marked for redaction: %n.</source>
        <translation>
            <numerusform>Zum Schwärzen vorgemerkt: %n.</numerusform>
            <numerusform>Zum Schwärzen vorgemerkt: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the list: Delete removes a mark that is none.</source>
        <translation>Gehen Sie die Liste durch: Entf entfernt eine falsche Markierung.</translation>
    </message>
    <message>
        <source>All personal data that was found is marked already.</source>
        <translation>Alle gefundenen persönlichen Daten sind schon markiert.</translation>
    </message>
    <message>
        <source>No personal data was found.</source>
        <translation>Es wurden keine persönlichen Daten gefunden.</translation>
    </message>
    <message>
        <source>Not looked for in this language: {classes}.</source>
        <translation>In dieser Sprache nicht gesucht: {classes}.</translation>
    </message>
    <message numerus="yes">
        <source>Marks removed: %n.</source>
        <translation>
            <numerusform>Entfernte Markierungen: %n.</numerusform>
            <numerusform>Entfernte Markierungen: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment card</source>
        <translation>Zahlungskarte</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Social Security number (US)</source>
        <translation>Sozialversicherungsnummer (USA)</translation>
    </message>
    <message>
        <source>Taxpayer number (US)</source>
        <translation>Steuernummer (USA)</translation>
    </message>
    <message>
        <source>NHS number (UK)</source>
        <translation>NHS-Nummer (Großbritannien)</translation>
    </message>
    <message>
        <source>National Insurance number (UK)</source>
        <translation>Sozialversicherungsnummer (Großbritannien)</translation>
    </message>
    <message>
        <source>Tax number (Germany)</source>
        <translation>Steuer-ID (Deutschland)</translation>
    </message>
    <message>
        <source>Social security number (France)</source>
        <translation>Sozialversicherungsnummer (Frankreich)</translation>
    </message>
    <message>
        <source>Identity card number (Spain)</source>
        <translation>Ausweisnummer DNI (Spanien)</translation>
    </message>
    <message>
        <source>Number of a foreigner (Spain)</source>
        <translation>Ausländernummer NIE (Spanien)</translation>
    </message>
    <message>
        <source>Tax code (Italy)</source>
        <translation>Codice fiscale (Italien)</translation>
    </message>
    <message>
        <source>Citizen number (Netherlands)</source>
        <translation>Bürgernummer BSN (Niederlande)</translation>
    </message>
    <message>
        <source>Aadhaar number (India)</source>
        <translation>Aadhaar-Nummer (Indien)</translation>
    </message>
    <message>
        <source>Tax number (India)</source>
        <translation>Steuernummer PAN (Indien)</translation>
    </message>
    <message>
        <source>Taxpayer number (Brazil)</source>
        <translation>Steuernummer CPF (Brasilien)</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Web address with a password</source>
        <translation>Internetadresse mit Kennwort</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Hardware-Adresse</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Nummer einer Krankenakte</translation>
    </message>
    <message>
        <source>Vehicle or number plate</source>
        <translation>Fahrzeug oder Kennzeichen</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Passnummer</translation>
    </message>
    <message>
        <source>Password, code or key</source>
        <translation>Kennwort, Code oder Schlüssel</translation>
    </message>
    <message>
        <source>Cryptocurrency address</source>
        <translation>Adresse einer Kryptowährung</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>Word of your own list</source>
        <translation>Wort Ihrer eigenen Liste</translation>
    </message>
    <message>
        <source>A label stands in its place</source>
        <translation>Eine Bezeichnung steht an seiner Stelle</translation>
    </message>
    <message>
        <source>Something invented stands in its place</source>
        <translation>Etwas Erfundenes steht an seiner Stelle</translation>
    </message>
    <message>
        <source>I am asked each time</source>
        <translation>Ich werde jedes Mal gefragt</translation>
    </message>
    <message>
        <source>Nothing of the text leaves</source>
        <translation>Nichts vom Text geht hinaus</translation>
    </message>
    <message>
        <source>It is left in</source>
        <translation>Es bleibt drin</translation>
    </message>
    <message>
        <source>the check digits are right</source>
        <translation>die Prüfziffern stimmen</translation>
    </message>
    <message>
        <source>the words beside it say so</source>
        <translation>die Wörter daneben sagen es</translation>
    </message>
    <message>
        <source>it is on your list</source>
        <translation>es steht auf Ihrer Liste</translation>
    </message>
    <message>
        <source>your model takes it for a name</source>
        <translation>Ihr Modell hält es für einen Namen</translation>
    </message>
    <message>
        <source>its form says so</source>
        <translation>die Form sagt es</translation>
    </message>
    <message>
        <source>spoken, {reason}</source>
        <translation>gesprochen, {reason}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Open the folder of a library, or an empty one to make one there</source>
        <translation>Ordner einer Bibliothek öffnen, oder einen leeren, um dort eine anzulegen</translation>
    </message>
    <message>
        <source>Recordings are being transcribed without a library. Wait for them, or cancel them first.</source>
        <translation>Aufnahmen werden ohne Bibliothek transkribiert. Warten Sie darauf oder brechen Sie sie zuerst ab.</translation>
    </message>
</context>
<context>
    <name>PlaybackTelling</name>
    <message>
        <source>Speed {speed}</source>
        <translation>Tempo {speed}</translation>
    </message>
    <message>
        <source>Repeating from {start} to {end}</source>
        <translation>Wiederholung von {start} bis {end}</translation>
    </message>
    <message>
        <source>The output device “{name}” is not there. The system&apos;s own plays until another is chosen.</source>
        <translation>Das Ausgabegerät „{name}“ ist nicht da. Bis ein anderes gewählt wird, spielt das des Systems.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Tempi</translation>
    </message>
    <message>
        <source>How fast the recording is played, at the same pitch</source>
        <translation>Wie schnell die Aufnahme abgespielt wird, bei gleicher Tonhöhe</translation>
    </message>
    <message>
        <source>{number}x</source>
        <comment>speed</comment>
        <translation>{number}x</translation>
    </message>
    <message numerus="yes">
        <source>Go back %n seconds</source>
        <translation>
            <numerusform>%n Sekunde zurückspringen</numerusform>
            <numerusform>%n Sekunden zurückspringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go forward %n seconds</source>
        <translation>
            <numerusform>%n Sekunde vorspringen</numerusform>
            <numerusform>%n Sekunden vorspringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play or pause the recording</source>
        <translation>Aufnahme abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeat the selected passage, or the segment that is heard</source>
        <translation>Den ausgewählten Abschnitt oder das gerade gehörte Segment wiederholen</translation>
    </message>
    <message>
        <source>Leave out silences</source>
        <translation>Stille auslassen</translation>
    </message>
    <message>
        <source>Leave out long silences</source>
        <translation>Lange Stille auslassen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{place} of {length}</source>
        <translation>{place} von {length}</translation>
    </message>
</context>
<context>
    <name>PrivacyBadge</name>
    <message>
        <source>What stays on this computer, and how that is made sure</source>
        <translation>Was auf diesem Computer bleibt und wie das sichergestellt ist</translation>
    </message>
    <message>
        <source>Checking how the engine is locked away…</source>
        <translation>Abschottung der Spracherkennung wird geprüft…</translation>
    </message>
    <message>
        <source>The engine cannot open a network connection</source>
        <translation>Die Spracherkennung kann keine Netzwerkverbindung öffnen</translation>
    </message>
    <message>
        <source>The speech engine does not start here</source>
        <translation>Die Spracherkennung startet hier nicht</translation>
    </message>
    <message>
        <source>Best effort: this system does not bar the engine from the network</source>
        <translation>Eingeschränkt: Dieses System sperrt die Spracherkennung nicht vom Netzwerk aus</translation>
    </message>
    <message>
        <source>Whether the engine is locked away could not be checked</source>
        <translation>Die Abschottung der Spracherkennung ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>Library unlocked</source>
        <translation>Bibliothek entsperrt</translation>
    </message>
    <message>
        <source>Library locked</source>
        <translation>Bibliothek gesperrt</translation>
    </message>
    <message>
        <source>No library</source>
        <translation>Keine Bibliothek</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Sending to {vendors}…</source>
        <translation>Wird an {vendors} gesendet…</translation>
    </message>
    <message>
        <source>Offline switch on: nothing leaves</source>
        <translation>Offline-Schalter an: nichts geht hinaus</translation>
    </message>
    <message>
        <source>Cloud voice on: {vendors}</source>
        <translation>Cloud-Stimme an: {vendors}</translation>
    </message>
    <message>
        <source>No cloud voice is on</source>
        <translation>Keine Cloud-Stimme ist eingeschaltet</translation>
    </message>
    <message>
        <source>Nothing has left this computer</source>
        <translation>Nichts hat diesen Computer verlassen</translation>
    </message>
</context>
<context>
    <name>PrivacyWindow</name>
    <message>
        <source>What stays on this computer</source>
        <translation>Was auf diesem Computer bleibt</translation>
    </message>
    <message>
        <source>Recordings stay here, and so do texts, in an encrypted library. No account is needed, and nothing is reported to anybody. Files leave only when you export them, and texts only for cloud voices, which are off until you switch one on and see what it is sent.</source>
        <translation>Aufnahmen und Texte bleiben hier, in einer verschlüsselten Bibliothek. Sie brauchen kein Konto, und niemandem wird etwas gemeldet. Dateien gehen nur hinaus, wenn Sie sie exportieren, und Texte nur für Cloud-Stimmen, die ausgeschaltet sind, bis Sie eine einschalten und sehen, was ihr gesendet wird.</translation>
    </message>
    <message>
        <source>Network access: {finding}.</source>
        <translation>Zugriff auf das Netzwerk: {finding}.</translation>
    </message>
    <message>
        <source>Access to files: {finding}.</source>
        <translation>Zugriff auf Dateien: {finding}.</translation>
    </message>
    <message>
        <source>Counting network connections is not possible on this system.</source>
        <translation>Netzwerkverbindungen lassen sich auf diesem System nicht zählen.</translation>
    </message>
    <message numerus="yes">
        <source>Network connections that Soundlock has open now: %n.</source>
        <translation>
            <numerusform>Netzwerkverbindungen, die Soundlock gerade offen hat: %n.</numerusform>
            <numerusform>Netzwerkverbindungen, die Soundlock gerade offen hat: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloud voices: there is no library, and without its record nothing is sent to them.</source>
        <translation>Cloud-Stimmen: Es gibt keine Bibliothek, und ohne deren Verzeichnis wird ihnen nichts gesendet.</translation>
    </message>
    <message>
        <source>Cloud voices: while the library is locked nothing is sent to them. What left before stands in its record; unlock it to see that.</source>
        <translation>Cloud-Stimmen: Solange die Bibliothek gesperrt ist, wird ihnen nichts gesendet. Was vorher hinausging, steht in ihrem Verzeichnis; entsperren Sie sie, um es zu sehen.</translation>
    </message>
    <message>
        <source>By the record of this library, nothing has left this computer.</source>
        <translation>Nach dem Verzeichnis dieser Bibliothek hat nichts diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>By the record of this library, this computer sent requests to {vendors}. Requests: {requests}. Characters of text: {characters}.</source>
        <translation>Nach dem Verzeichnis dieser Bibliothek hat dieser Computer Anfragen an {vendors} gesendet. Anfragen: {requests}. Zeichen Text: {characters}.</translation>
    </message>
    <message>
        <source>No cloud voice is on.</source>
        <translation>Keine Cloud-Stimme ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Cloud voices of {vendors} are on, but the offline switch is on, too: nothing is sent.</source>
        <translation>Cloud-Stimmen von {vendors} sind eingeschaltet, der Offline-Schalter aber auch: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Cloud voices of {vendors} are on. The offline switch is off.</source>
        <translation>Cloud-Stimmen von {vendors} sind eingeschaltet. Der Offline-Schalter ist aus.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
</context>
<context>
    <name>Pronouncing</name>
    <message>
        <source>Nothing is said where this stands: it is passed over.</source>
        <translation>Wo dies steht, wird nichts gesagt: Es wird übergangen.</translation>
    </message>
</context>
<context>
    <name>Pronunciations</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Type what stands in the text.</source>
        <translation>Geben Sie ein, was im Text steht.</translation>
    </message>
    <message>
        <source>The phonetic alphabet is known for English, German, French and Spanish. Choose one of them.</source>
        <translation>Die Lautschrift ist für Englisch, Deutsch, Französisch und Spanisch bekannt. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>These sounds are not known in this language. Try others, or plain text.</source>
        <translation>Diese Laute sind in dieser Sprache nicht bekannt. Versuchen Sie andere oder einfachen Text.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Phonetic alphabet (IPA)</source>
        <translation>Lautschrift (IPA)</translation>
    </message>
    <message>
        <source>Phonemes of espeak-ng</source>
        <translation>Phoneme von espeak-ng</translation>
    </message>
    <message>
        <source>case matters</source>
        <translation>Groß- und Kleinschreibung zählt</translation>
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
        <translation>Aussprachen</translation>
    </message>
    <message>
        <source>Words that are to be said in another way when a text is read aloud. The library keeps them.</source>
        <translation>Wörter, die beim Vorlesen anders gesprochen werden sollen. Die Bibliothek behält sie.</translation>
    </message>
    <message>
        <source>Words that are to be said in another way when a text is read aloud. Without a library they last until the program ends.</source>
        <translation>Wörter, die beim Vorlesen anders gesprochen werden sollen. Ohne Bibliothek gelten sie bis zum Ende des Programms.</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Einen Eintrag finden</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Sa&amp;y it</source>
        <translation>An&amp;hören</translation>
    </message>
    <message>
        <source>Hear the entry with the voice that reads</source>
        <translation>Den Eintrag mit der Vorlesestimme anhören</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Empty the fields for another entry</source>
        <translation>Die Felder für einen weiteren Eintrag leeren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen entry</source>
        <translation>Den gewählten Eintrag entfernen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Keep the entry</source>
        <translation>Den Eintrag behalten</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Än&amp;dern</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>&amp;Queue</source>
        <translation>Wartesch&amp;lange</translation>
    </message>
    <message>
        <source>Pause the whole queue, or go on with it</source>
        <translation>Ganze Warteschlange anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>&amp;Alle anhalten</translation>
    </message>
    <message>
        <source>This computer may fall asleep meanwhile: here Soundlock cannot keep it awake.</source>
        <translation>Dieser Computer kann währenddessen in den Ruhezustand gehen: Hier kann Soundlock ihn nicht wach halten.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Recordings in the order in which they are transcribed.</source>
        <translation>Aufnahmen in der Reihenfolge, in der sie transkribiert werden.</translation>
    </message>
    <message>
        <source>Nothing waits. Recordings that you open or drop stand here until they are transcribed.</source>
        <translation>Nichts wartet. Aufnahmen, die Sie öffnen oder ablegen, stehen hier, bis sie transkribiert sind.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Pause the chosen recordings, or go on with them</source>
        <translation>Ausgewählte Aufnahmen anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Other options…</source>
        <translation>Andere O&amp;ptionen…</translation>
    </message>
    <message>
        <source>Transcribe the chosen recording from its start with another model or other options</source>
        <translation>Ausgewählte Aufnahme von vorn mit einem anderen Modell oder anderen Optionen transkribieren</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Give up the chosen recordings; what was found so far stays</source>
        <translation>Ausgewählte Aufnahmen abbrechen; was bisher erkannt wurde, bleibt</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Clear &amp;finished</source>
        <translation>&amp;Fertige entfernen</translation>
    </message>
    <message>
        <source>Take what is done or given up off this list</source>
        <translation>Fertige und abgebrochene Aufnahmen aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Resume &amp;all</source>
        <translation>&amp;Alle fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>What can be done with the chosen recordings</source>
        <translation>Was mit den ausgewählten Aufnahmen getan werden kann</translation>
    </message>
</context>
<context>
    <name>QueueTelling</name>
    <message numerus="yes">
        <source>Recordings that are transcribed: %n.</source>
        <translation>
            <numerusform>%n Aufnahme ist transkribiert.</numerusform>
            <numerusform>%n Aufnahmen sind transkribiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings that failed: %n.</source>
        <translation>
            <numerusform>%n Aufnahme ist fehlgeschlagen.</numerusform>
            <numerusform>%n Aufnahmen sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings that were interrupted: %n. What was finished is kept.</source>
        <translation>
            <numerusform>%n Aufnahme wurde unterbrochen. Was fertig war, bleibt erhalten.</numerusform>
            <numerusform>%n Aufnahmen wurden unterbrochen. Was fertig war, bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The part was transcribed again. Taking back the last edit brings back what was there.</source>
        <translation>Der Teil wurde neu transkribiert. Wenn Sie die letzte Änderung rückgängig machen, kommt der alte Text zurück.</translation>
    </message>
</context>
<context>
    <name>QueueWiring</name>
    <message numerus="yes">
        <source>Moved to place %n.</source>
        <translation>
            <numerusform>Auf Platz %n verschoben.</numerusform>
            <numerusform>Auf Platz %n verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcribe “{title}” again</source>
        <translation>„{title}“ neu transkribieren</translation>
    </message>
</context>
<context>
    <name>QueueWording</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message numerus="yes">
        <source>Transcribing, %n %</source>
        <translation>
            <numerusform>Wird transkribiert, %n %</numerusform>
            <numerusform>Wird transkribiert, %n %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused at %n %</source>
        <translation>
            <numerusform>Angehalten bei %n %</numerusform>
            <numerusform>Angehalten bei %n %</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypting into the library…</source>
        <translation>Wird in die Bibliothek verschlüsselt…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting to be resumed</source>
        <translation>Wartet auf Fortsetzung</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>Transcribing…</source>
        <translation>Wird transkribiert…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>done in a minute</source>
        <translation>gleich fertig</translation>
    </message>
    <message>
        <source>Best model</source>
        <translation>Bestes Modell</translation>
    </message>
    <message>
        <source>Built-in engine</source>
        <translation>Eingebaute Erkennung</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>beliebige Sprache</translation>
    </message>
    <message numerus="yes">
        <source>Recordings: %n</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>{title}, {start} to {end}</source>
        <translation>{title}, {start} bis {end}</translation>
    </message>
    <message>
        <source>done around {time} on {date}</source>
        <translation>fertig am {date} gegen {time}</translation>
    </message>
    <message>
        <source>into English</source>
        <translation>ins Englische</translation>
    </message>
    <message>
        <source>two speakers by channel</source>
        <translation>zwei Sprecher nach Kanal</translation>
    </message>
    <message>
        <source>hears silence too</source>
        <translation>hört auch Stille</translation>
    </message>
    <message>
        <source>clear speech only</source>
        <translation>nur deutliche Sprache</translation>
    </message>
    <message>
        <source>quiet speech too</source>
        <translation>auch leise Sprache</translation>
    </message>
    <message>
        <source>with a prompt</source>
        <translation>mit Prompt</translation>
    </message>
    <message>
        <source>with names and terms</source>
        <translation>mit Namen und Begriffen</translation>
    </message>
    <message>
        <source>no word times</source>
        <translation>ohne Wortzeiten</translation>
    </message>
    <message numerus="yes">
        <source>beam %n</source>
        <translation>
            <numerusform>Suchbreite %n</numerusform>
            <numerusform>Suchbreite %n</numerusform>
        </translation>
    </message>
    <message>
        <source>without context</source>
        <translation>ohne Kontext</translation>
    </message>
    <message numerus="yes">
        <source>track %n</source>
        <translation>
            <numerusform>Tonspur %n</numerusform>
            <numerusform>Tonspur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>the queue is paused</source>
        <translation>die Warteschlange ist angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, from {start}</source>
        <translation>{title}, ab {start}</translation>
    </message>
    <message>
        <source>done around {time}</source>
        <translation>fertig gegen {time}</translation>
    </message>
    <message>
        <source>done around {time} tomorrow</source>
        <translation>fertig morgen gegen {time}</translation>
    </message>
    <message numerus="yes">
        <source>length not known yet of %n</source>
        <translation>
            <numerusform>Länge von %n noch nicht bekannt</numerusform>
            <numerusform>Länge von %n noch nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>length not known yet</source>
        <translation>Länge noch nicht bekannt</translation>
    </message>
    <message>
        <source>{duration} to hear</source>
        <translation>noch {duration} Ton</translation>
    </message>
    <message>
        <source>more than {duration}</source>
        <translation>mehr als {duration}</translation>
    </message>
    <message>
        <source>more than {duration} to hear</source>
        <translation>noch mehr als {duration} Ton</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>There is no text yet. Write or paste one, then have it read.</source>
        <translation>Es gibt noch keinen Text. Schreiben Sie einen oder fügen Sie einen ein und lassen Sie ihn dann vorlesen.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Speed {percent}</source>
        <translation>Geschwindigkeit {percent}</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst welchen.</translation>
    </message>
    <message>
        <source>Reading goes on where it was left.</source>
        <translation>Das Vorlesen geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Es wird nichts vorgelesen.</translation>
    </message>
    <message>
        <source>{percent} of the text. {sentence}</source>
        <translation>{percent} des Textes. {sentence}</translation>
    </message>
</context>
<context>
    <name>ReaderDocuments</name>
    <message>
        <source>Open a document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>One document is read at a time. The first of them was opened.</source>
        <translation>Es wird immer nur ein Dokument vorgelesen. Das erste davon wurde geöffnet.</translation>
    </message>
</context>
<context>
    <name>ReaderFollowing</name>
    <message>
        <source>The text was read to its end.</source>
        <translation>Der Text wurde bis zum Ende vorgelesen.</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Read the &amp;clipboard</source>
        <translation>&amp;Zwischenablage vorlesen</translation>
    </message>
    <message>
        <source>Read aloud the text that was copied last</source>
        <translation>Den zuletzt kopierten Text vorlesen</translation>
    </message>
    <message>
        <source>Open a &amp;document…</source>
        <translation>&amp;Dokument öffnen…</translation>
    </message>
    <message>
        <source>Choose a document to read aloud: text, web page, Word, OpenDocument, EPUB, PDF</source>
        <translation>Ein Dokument zum Vorlesen wählen: Text, Webseite, Word, OpenDocument, EPUB, PDF</translation>
    </message>
    <message>
        <source>Sound to keep, pronunciations and voices</source>
        <translation>Ton behalten, Aussprachen und Stimmen</translation>
    </message>
    <message>
        <source>&amp;Keep as sound…</source>
        <translation>Als Ton &amp;behalten…</translation>
    </message>
    <message>
        <source>&amp;Pronunciations…</source>
        <translation>&amp;Aussprachen…</translation>
    </message>
    <message>
        <source>&amp;Voices…</source>
        <translation>&amp;Stimmen…</translation>
    </message>
    <message>
        <source>&amp;Speak with a cloud voice…</source>
        <translation>Mit einer Cloud-Stimme &amp;sprechen…</translation>
    </message>
    <message>
        <source>&amp;Cloud voices…</source>
        <translation>&amp;Cloud-Stimmen…</translation>
    </message>
    <message>
        <source>Text to read aloud</source>
        <translation>Text zum Vorlesen</translation>
    </message>
    <message>
        <source>Write or paste a text here, or drop a document, and press “Read”. It is spoken on this computer.</source>
        <translation>Schreiben Sie hier einen Text, fügen Sie einen ein oder legen Sie ein Dokument ab, und drücken Sie „Vorlesen“. Gesprochen wird auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Vorlesen</translation>
    </message>
    <message>
        <source>Read the text aloud, or pause</source>
        <translation>Den Text vorlesen oder anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop and go back to the beginning of the text</source>
        <translation>Beenden und zum Anfang des Textes zurückgehen</translation>
    </message>
    <message>
        <source>Pause by itself after a while</source>
        <translation>Nach einer Weile von selbst anhalten</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Einschlafzeit</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Voriger Absatz</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Nächster Absatz</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Go to the paragraph before</source>
        <translation>Zum Absatz davor gehen</translation>
    </message>
    <message>
        <source>Go to the sentence before</source>
        <translation>Zum Satz davor gehen</translation>
    </message>
    <message>
        <source>Go to the next sentence</source>
        <translation>Zum nächsten Satz gehen</translation>
    </message>
    <message>
        <source>Go to the next paragraph</source>
        <translation>Zum nächsten Absatz gehen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Bis {time}</translation>
    </message>
    <message>
        <source>End of chapter</source>
        <translation>Ende des Kapitels</translation>
    </message>
    <message>
        <source>Write or paste a text here, or drop a document, and press “Read”. You see first what would leave.</source>
        <translation>Schreiben oder fügen Sie hier einen Text ein, oder legen Sie ein Dokument ab, und drücken Sie „Vorlesen“. Sie sehen erst, was den Computer verließe.</translation>
    </message>
    <message>
        <source>No sleep timer</source>
        <translation>Keine Einschlafzeit</translation>
    </message>
    <message>
        <source>Pause at the end of the chapter</source>
        <translation>Am Ende des Kapitels anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Pause after %n minutes</source>
        <translation>
            <numerusform>Nach %n Minute anhalten</numerusform>
            <numerusform>Nach %n Minuten anhalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderSound</name>
    <message>
        <source>A text becomes sound. Closing Soundlock stops that.</source>
        <translation>Ein Text wird gerade zu Ton. Wird Soundlock geschlossen, endet das.</translation>
    </message>
    <message>
        <source>The text is still being opened. Try it again in a moment.</source>
        <translation>Der Text wird noch geöffnet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no text yet. Write or paste one.</source>
        <translation>Es gibt noch keinen Text. Schreiben Sie einen oder fügen Sie einen ein.</translation>
    </message>
</context>
<context>
    <name>ReaderWiring</name>
    <message>
        <source>There is no text yet. Write or paste one.</source>
        <translation>Es gibt noch keinen Text. Schreiben oder fügen Sie einen ein.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on reading aloud, or pause</source>
        <translation>Weiter vorlesen oder anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the text that is read aloud</source>
        <translation>Den Text zeigen, der vorgelesen wird</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>What can be done with the text</source>
        <translation>Was mit dem Text getan werden kann</translation>
    </message>
    <message>
        <source>Read from here</source>
        <translation>Ab hier vorlesen</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Auswahl vorlesen</translation>
    </message>
    <message>
        <source>Pronunciation of “{word}”…</source>
        <translation>Aussprache von „{word}“…</translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <source>Options for the next recordings</source>
        <translation>Optionen für die nächsten Aufnahmen</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Use these options for the next recordings</source>
        <translation>Diese Optionen für die nächsten Aufnahmen verwenden</translation>
    </message>
    <message>
        <source>&amp;Transcribe</source>
        <translation>T&amp;ranskribieren</translation>
    </message>
    <message>
        <source>Transcribe it with these options</source>
        <translation>Mit diesen Optionen transkribieren</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Write down the recovery key</source>
        <translation>Wiederherstellungsschlüssel aufschreiben</translation>
    </message>
    <message>
        <source>It opens the library when everything else is lost, and it is shown this once. Write it on paper and keep it away from this computer.</source>
        <translation>Er öffnet die Bibliothek, wenn alles andere verloren ist, und wird nur dieses eine Mal angezeigt. Schreiben Sie ihn auf Papier und bewahren Sie ihn getrennt von diesem Computer auf.</translation>
    </message>
    <message>
        <source>Type two of its eight groups again, from your paper:</source>
        <translation>Geben Sie zwei seiner acht Gruppen von Ihrem Papier ein:</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Close without the check; the key is not shown again</source>
        <translation>Ohne Prüfung schließen; der Schlüssel wird nicht noch einmal angezeigt</translation>
    </message>
    <message>
        <source>&amp;It is on paper</source>
        <translation>Er steht auf &amp;Papier</translation>
    </message>
    <message>
        <source>Check the two groups</source>
        <translation>Die beiden Gruppen prüfen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Type group {number}, or choose “Later”.</source>
        <translation>Geben Sie Gruppe {number} ein oder wählen Sie „Später“.</translation>
    </message>
    <message>
        <source>Group {number} is not what is shown above.</source>
        <translation>Gruppe {number} ist nicht die, die oben steht.</translation>
    </message>
</context>
<context>
    <name>RedactedCopying</name>
    <message>
        <source>Nothing is marked for redaction here, so there is nothing to leave out.</source>
        <translation>Hier ist nichts zum Schwärzen vorgemerkt, also gibt es nichts wegzulassen.</translation>
    </message>
    <message>
        <source>A copy without what is marked is being made. You can go on meanwhile.</source>
        <translation>Eine Kopie ohne das Vorgemerkte entsteht. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>{title} (redacted)</source>
        <translation>{title} (geschwärzt)</translation>
    </message>
    <message>
        <source>The copy is in the list. The original is as it was; delete it if nobody needs it.</source>
        <translation>Die Kopie steht in der Liste. Das Original ist, wie es war; löschen Sie es, wenn es niemand braucht.</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>The latest transcript of each selected recording is searched: %n.</source>
        <translation>
            <numerusform>Durchsucht wird das neueste Transkript der ausgewählten Aufnahme.</numerusform>
            <numerusform>Durchsucht wird das neueste Transkript jeder ausgewählten Aufnahme (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß/klein beachten</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace everywhere; each transcript can take it back</source>
        <translation>Überall ersetzen; in jedem Transkript lässt es sich rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>Ersetzen &amp;durch</translation>
    </message>
    <message numerus="yes">
        <source>Places that would change: %n.</source>
        <translation>
            <numerusform>%n Stelle würde sich ändern.</numerusform>
            <numerusform>%n Stellen würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings they are in: %n.</source>
        <translation>
            <numerusform>Sie sind in %n Aufnahme.</numerusform>
            <numerusform>Sie sind in %n Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Wird ersetzt…</translation>
    </message>
    <message>
        <source>Find and replace in many transcripts</source>
        <translation>In vielen Transkripten suchen und ersetzen</translation>
    </message>
</context>
<context>
    <name>ReplacedText</name>
    <message>
        <source>Your text, and what stands in it instead</source>
        <translation>Ihr Text und was stattdessen darin steht</translation>
    </message>
    <message>
        <source>What is taken out, and what stands in its place</source>
        <translation>Was entfernt wird und was an seiner Stelle steht</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message numerus="yes">
        <source>Places that were replaced: %n. Each transcript can take it back by itself.</source>
        <translation>
            <numerusform>%n Stelle wurde ersetzt. In ihrem Transkript lässt sich das rückgängig machen.</numerusform>
            <numerusform>%n Stellen wurden ersetzt. In jedem Transkript lässt sich das für sich rückgängig machen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Durchsicht schließen</translation>
    </message>
</context>
<context>
    <name>ReviewWiring</name>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Segments are announced as they are heard.</source>
        <translation>Segmente werden angesagt, sobald sie zu hören sind.</translation>
    </message>
    <message>
        <source>Segments are no longer announced.</source>
        <translation>Segmente werden nicht mehr angesagt.</translation>
    </message>
    <message>
        <source>{speaker}: {text}</source>
        <translation>{speaker}: {text}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Finds words in titles, notes and transcripts.</source>
        <translation>Findet Wörter in Titeln, Notizen und Transkripten.</translation>
    </message>
    <message>
        <source>Search in “{name}”</source>
        <translation>In „{name}“ suchen</translation>
    </message>
    <message>
        <source>Search all texts</source>
        <translation>Alle Texte durchsuchen</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Gefunden: %n</numerusform>
            <numerusform>Gefunden: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger oder kürzere Wörter.</translation>
    </message>
    <message>
        <source>Type at least one letter or digit.</source>
        <translation>Geben Sie mindestens einen Buchstaben oder eine Ziffer ein.</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>&amp;Schlüsseldatei</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>Choose a key file.</source>
        <translation>Wählen Sie eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Very weak: it is guessed at once</source>
        <translation>Sehr schwach: wird sofort erraten</translation>
    </message>
    <message>
        <source>Weak: it is guessed soon</source>
        <translation>Schwach: wird bald erraten</translation>
    </message>
    <message>
        <source>Fair: a few more words would help</source>
        <translation>Mäßig: ein paar Wörter mehr würden helfen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Four or five unrelated words are good.</source>
        <translation>Gut sind vier oder fünf Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Schlüsseldatei auswählen</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Make a new key file</source>
        <translation>Neue Schlüsseldatei erzeugen</translation>
    </message>
    <message>
        <source>A file on a stick that you take with you. Whoever has it can open the library.</source>
        <translation>Eine Datei auf einem Stick, den Sie bei sich tragen. Wer sie hat, kann die Bibliothek öffnen.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>8 groups of 7 characters</source>
        <translation>8 Gruppen zu 7 Zeichen</translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>A &amp;passphrase</source>
        <translation>Eine &amp;Passphrase</translation>
    </message>
    <message>
        <source>A &amp;key file</source>
        <translation>Eine &amp;Schlüsseldatei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>If you like: “the stick in the drawer”</source>
        <translation>Wenn Sie möchten: „der Stick in der Schublade“</translation>
    </message>
    <message>
        <source>&amp;Name it, to tell it from others. The name is not encrypted.</source>
        <translation>Geben Sie einen &amp;Namen, um sie von anderen zu unterscheiden. Der Name ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Choose at least one of the two.</source>
        <translation>Wählen Sie mindestens eine der beiden.</translation>
    </message>
</context>
<context>
    <name>SegmentDelegate</name>
    <message>
        <source>Text at {time}</source>
        <translation>Text bei {time}</translation>
    </message>
    <message>
        <source>Enter keeps the text, Escape takes it back, Tab goes on to the next segment.</source>
        <translation>Eingabe übernimmt den Text, Esc verwirft die Änderung, Tab geht weiter zum nächsten Segment.</translation>
    </message>
</context>
<context>
    <name>SegmentMenu</name>
    <message>
        <source>Name the speaker</source>
        <translation>Sprecher benennen</translation>
    </message>
    <message>
        <source>Name nobody as speaker</source>
        <translation>Keinen Sprecher nennen</translation>
    </message>
    <message>
        <source>Rename the speaker everywhere</source>
        <translation>Sprecher überall umbenennen</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Sprecher {number}</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
</context>
<context>
    <name>SegmentModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand benannt</translation>
    </message>
</context>
<context>
    <name>SegmentTable</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>There is no file “{name}”. Nothing was read. Check the name and the folder.</source>
        <translation>Es gibt keine Datei „{name}“. Nichts wurde gelesen. Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no audio or video. Nothing was read. Name a file or another folder.</source>
        <translation>Der Ordner „{name}“ enthält weder Audio noch Video. Nichts wurde gelesen. Geben Sie eine Datei oder einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>“{name}” is not a file but a {kind}. Nothing was read.</source>
        <translation>„{name}“ ist keine Datei, sondern etwas anderes ({kind}). Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>You may not read “{name}”. Nothing was read. Ask its owner for permission.</source>
        <translation>Sie dürfen „{name}“ nicht lesen. Nichts wurde gelesen. Bitten Sie den Eigentümer um die Berechtigung.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes). There is nothing to transcribe. Copy or record it again.</source>
        <translation>„{name}“ ist leer (0 Bytes). Es gibt nichts zu transkribieren. Kopieren Sie die Datei noch einmal oder nehmen Sie neu auf.</translation>
    </message>
    <message>
        <source>“{name}” is no audio or video that can be read, whatever its name says. The file was left as it is. Try it in a player; if it plays there, convert it to WAV, FLAC or MP3.</source>
        <translation>„{name}“ ist kein lesbares Audio oder Video, was auch immer der Name sagt. Die Datei wurde gelassen, wie sie ist. Versuchen Sie sie in einem Abspielprogramm; läuft sie dort, wandeln Sie sie in WAV, FLAC oder MP3 um.</translation>
    </message>
    <message>
        <source>“{name}” is a playlist or stream description, not a recording: it only points elsewhere, and following it is refused. The file was left as it is. Name the media file itself.</source>
        <translation>„{name}“ ist eine Wiedergabeliste oder Streambeschreibung, keine Aufnahme: Sie verweist nur anderswohin, und dem wird nicht gefolgt. Die Datei wurde gelassen, wie sie ist. Geben Sie die Mediendatei selbst an.</translation>
    </message>
    <message>
        <source>“{name}” has pictures but no sound. Nothing was transcribed. Choose a file with an audio track.</source>
        <translation>„{name}“ hat Bilder, aber keinen Ton. Nichts wurde transkribiert. Wählen Sie eine Datei mit Tonspur.</translation>
    </message>
    <message>
        <source>“{name}” has {tracks} audio track(s), so there is no track {track}. Nothing was transcribed. Choose a track from 1 to {tracks}.</source>
        <translation>„{name}“ hat nur Tonspuren bis Nummer {tracks}, also keine Tonspur {track}. Nichts wurde transkribiert. Wählen Sie eine Tonspur von 1 bis {tracks}.</translation>
    </message>
    <message>
        <source>The header of “{name}” declares {what}, which no recording has. It is damaged or made to do harm and was not decoded. The file was left as it is.</source>
        <translation>Der Dateikopf von „{name}“ nennt Werte, die keine Aufnahme hat ({what}). Die Datei ist beschädigt oder soll Schaden anrichten und wurde nicht dekodiert. Sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>“{name}” starts like a recording, but no sound could be decoded from it. It seems damaged or cut off. The file was left as it is. Try to get a complete copy.</source>
        <translation>„{name}“ beginnt wie eine Aufnahme, aber kein Ton ließ sich daraus dekodieren. Die Datei scheint beschädigt oder abgeschnitten zu sein. Sie wurde gelassen, wie sie ist. Versuchen Sie, eine vollständige Kopie zu bekommen.</translation>
    </message>
    <message>
        <source>Reading “{name}” failed on the disk or network ({reason}). What was finished is kept. Copy the file to another disk and try again.</source>
        <translation>Das Lesen von „{name}“ ist am Datenträger oder am Netzwerk gescheitert ({reason}). Was fertig war, bleibt erhalten. Kopieren Sie die Datei auf einen anderen Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What came through the pipe is larger than {limit} and does not fit into memory. Nothing was kept on disk. Save it as a file and name the file.</source>
        <translation>Was durch die Pipe kam, ist größer als {limit} und passt nicht in den Arbeitsspeicher. Nichts wurde auf dem Datenträger behalten. Speichern Sie es als Datei und geben Sie diese an.</translation>
    </message>
    <message>
        <source>“{name}” is not the file that the unfinished transcript was made from. The transcript was left as it is.</source>
        <translation>„{name}“ ist nicht die Datei, aus der das unfertige Transkript entstand. Das Transkript wurde gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>“{name}” was not removed: {reason}. The file is as it was.</source>
        <translation>„{name}“ wurde nicht entfernt: {reason}. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>“{name}” is no document that can be read, whatever its name says. The file was left as it is. Save it as text, Word, OpenDocument, EPUB, HTML or PDF in the program that it comes from.</source>
        <translation>„{name}“ ist kein Dokument, das gelesen werden kann, gleich wie der Name lautet. Die Datei wurde gelassen, wie sie ist. Speichern Sie sie im Programm, aus dem sie stammt, als Text, Word, OpenDocument, EPUB, HTML oder PDF.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. There is nothing to read aloud.</source>
        <translation>„{name}“ enthält keinen Text. Es gibt nichts vorzulesen.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {limit} million characters of text, more than can be read at once. The file was left as it is. Split it into several files.</source>
        <translation>„{name}“ enthält mehr als {limit} Millionen Zeichen Text, mehr als auf einmal gelesen werden kann. Die Datei wurde gelassen, wie sie ist. Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>“{name}” defines words of its own that can swell without end or fetch other files. It was not read and was left as it is. Save it anew in the program that it comes from, or as plain text.</source>
        <translation>„{name}“ legt eigene Wörter fest, die ohne Ende anschwellen oder andere Dateien holen können. Die Datei wurde nicht gelesen und gelassen, wie sie ist. Speichern Sie sie im Programm, aus dem sie stammt, neu oder als reinen Text.</translation>
    </message>
    <message>
        <source>Reading “{name}” took longer than {seconds} s and was stopped. The file was left as it is. It may be damaged or made to do harm; if you trust it, save it in another format and try that.</source>
        <translation>„{name}“ zu lesen dauerte länger als {seconds} s und wurde beendet. Die Datei wurde gelassen, wie sie ist. Sie ist vielleicht beschädigt oder soll Schaden anrichten; wenn Sie ihr trauen, speichern Sie sie in einem anderen Format und versuchen Sie es damit.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a document is given. Nothing was read, and the file was left as it is. Split it, or save it as plain text.</source>
        <translation>„{name}“ braucht mehr Arbeitsspeicher, als ein Dokument bekommt. Nichts wurde gelesen, und die Datei wurde gelassen, wie sie ist. Teilen Sie sie auf oder speichern Sie sie als reinen Text.</translation>
    </message>
    <message>
        <source>“{name}” begins like a document ({kind}), but is damaged or cut off and could not be read. The file was left as it is. Try to get a complete copy.</source>
        <translation>„{name}“ beginnt wie ein Dokument ({kind}), ist aber beschädigt oder abgeschnitten und konnte nicht gelesen werden. Die Datei wurde gelassen, wie sie ist. Besorgen Sie sich eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password or by the shop that it comes from. Nothing was read. Save a copy without protection in the program that opens it.</source>
        <translation>„{name}“ ist durch ein Passwort geschützt oder durch den Händler, von dem es stammt. Nichts wurde gelesen. Speichern Sie im Programm, das es öffnet, eine Kopie ohne Schutz.</translation>
    </message>
    <message>
        <source>“{name}” opens with a password alone. Nothing was read.</source>
        <translation>„{name}“ öffnet sich nur mit einem Passwort. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The password does not open “{name}”. Nothing was read.</source>
        <translation>Das Passwort öffnet „{name}“ nicht. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text. There is nothing to read aloud. Have its text recognised by a scanning program first.</source>
        <translation>„{name}“ enthält Bilder von Seiten und keinen Text. Es gibt nichts vorzulesen. Lassen Sie den Text zuerst von einem Scanprogramm erkennen.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than a document holds: it is damaged or made to do harm. It was not read, and the file was left as it is.</source>
        <translation>„{name}“ entpackt sich zu weit mehr, als ein Dokument enthält: Die Datei ist beschädigt oder soll Schaden anrichten. Sie wurde nicht gelesen und gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not read ({kind}). The file was left as it is. Save it as Word (DOCX), OpenDocument text, EPUB or PDF in the program that it comes from.</source>
        <translation>„{name}“ ist von einer Art, die nicht gelesen wird ({kind}). Die Datei wurde gelassen, wie sie ist. Speichern Sie sie im Programm, aus dem sie stammt, als Word (DOCX), OpenDocument-Text, EPUB oder PDF.</translation>
    </message>
    <message>
        <source>“{name}” was not read: the process that reads documents stopped ({reason}). Nothing else was touched. Try it again; if it happens again, save it in another format.</source>
        <translation>„{name}“ wurde nicht gelesen: Der Prozess, der Dokumente liest, ist stehen geblieben ({reason}). Sonst wurde nichts berührt. Versuchen Sie es noch einmal; geschieht es wieder, speichern Sie die Datei in einem anderen Format.</translation>
    </message>
    <message>
        <source>The text is no SSML that can be read: {reason}, in line {line}. Nothing was said. Mend that line, or have the text read as plain text.</source>
        <translation>Der Text ist kein lesbares SSML: {reason}, in Zeile {line}. Es wurde nichts gesprochen. Berichtigen Sie diese Zeile oder lassen Sie den Text als einfachen Text vorlesen.</translation>
    </message>
    <message>
        <source>There is nothing in this text that could be said. Give a text with words.</source>
        <translation>In diesem Text gibt es nichts, was man sagen könnte. Geben Sie einen Text mit Wörtern an.</translation>
    </message>
    <message>
        <source>“{name}” is no plain text, no subtitles and no transcript of Soundlock, so nothing can be taken out of it. Nothing was written. Save it as plain text in UTF-8.</source>
        <translation>„{name}“ ist kein einfacher Text, sind keine Untertitel und kein Transkript von Soundlock, darum kann nichts daraus entfernt werden. Es wurde nichts geschrieben. Speichern Sie es als einfachen Text in UTF-8.</translation>
    </message>
    <message>
        <source>The voice “{voice}” knows none of the sounds of a sentence of this text, so reading stopped there. Choose a voice of the text&apos;s language.</source>
        <translation>Die Stimme „{voice}“ kennt keinen Laut eines Satzes dieses Textes, daher endete das Vorlesen dort. Wählen Sie eine Stimme in der Sprache des Textes.</translation>
    </message>
    <message>
        <source>There is no speech model “{name}”. Nothing was transcribed.</source>
        <translation>Es gibt kein Erkennungsmodell „{name}“. Nichts wurde transkribiert.</translation>
    </message>
    <message>
        <source>The model folder “{name}” lacks {what}. It was not loaded and nothing was changed. Get the whole folder of a CTranslate2 Whisper model; a missing file is never fetched from the network.</source>
        <translation>Im Modellordner „{name}“ fehlt {what}. Er wurde nicht geladen und nichts wurde geändert. Besorgen Sie den ganzen Ordner eines Whisper-Modells für CTranslate2; eine fehlende Datei wird nie aus dem Netz geholt.</translation>
    </message>
    <message>
        <source>The model folder “{name}” holds “{what}”, a file type that can run programs. It was not loaded. Use a model in CTranslate2 format from a source that you trust, without that file.</source>
        <translation>Der Modellordner „{name}“ enthält „{what}“, einen Dateityp, der Programme ausführen kann. Er wurde nicht geladen. Verwenden Sie ein Modell im CTranslate2-Format aus einer Quelle, der Sie vertrauen, ohne diese Datei.</translation>
    </message>
    <message>
        <source>The model “{name}” cannot be loaded: {what}. Nothing was transcribed. Get a fresh copy of the folder.</source>
        <translation>Das Modell „{name}“ kann nicht geladen werden: {what}. Nichts wurde transkribiert. Besorgen Sie eine frische Kopie des Ordners.</translation>
    </message>
    <message>
        <source>A model called “{name}” is already installed. It was left as it is.</source>
        <translation>Ein Modell namens „{name}“ ist bereits installiert. Es wurde gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>No voice “{name}” is installed. Nothing was changed.</source>
        <translation>Es ist keine Stimme „{name}“ installiert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder “{name}” is no voice that can be used: it holds no Piper, Kokoro, Matcha or Kitten model in the form of the sherpa-onnx project, or one that needs more than the phonemes of espeak-ng. It was not loaded and nothing was changed.</source>
        <translation>Der Ordner „{name}“ ist keine Stimme, die verwendet werden kann: Er enthält kein Modell von Piper, Kokoro, Matcha oder Kitten in der Form des Projekts sherpa-onnx oder eines, das mehr als die Phoneme von espeak-ng braucht. Er wurde nicht geladen, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The voice “{name}” lacks {what}. It was not loaded and nothing was changed. Get the whole folder; a missing file is never fetched from the network.</source>
        <translation>Der Stimme „{name}“ fehlt {what}. Sie wurde nicht geladen, und nichts wurde geändert. Besorgen Sie den ganzen Ordner; eine fehlende Datei wird nie aus dem Netz geholt.</translation>
    </message>
    <message>
        <source>The voice “{name}” cannot be used: {what}. It was not loaded. Get a fresh copy of the folder.</source>
        <translation>Die Stimme „{name}“ kann nicht verwendet werden: {what}. Sie wurde nicht geladen. Besorgen Sie eine neue Kopie des Ordners.</translation>
    </message>
    <message>
        <source>The voice “{name}” is not safe: {what}. It was not loaded. Get a copy from a source that you trust.</source>
        <translation>Die Stimme „{name}“ ist nicht sicher: {what}. Sie wurde nicht geladen. Besorgen Sie eine Kopie aus einer Quelle, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>The voice “{name}” gave no sound for a sentence of the text, so reading stopped there.</source>
        <translation>Die Stimme „{name}“ ergab für einen Satz des Textes keinen Ton, daher endete das Vorlesen dort.</translation>
    </message>
    <message>
        <source>The model “{name}” does not know the language “{language}”. Nothing was transcribed. Choose one of its languages or another model.</source>
        <translation>Das Modell „{name}“ kennt die Sprache „{language}“ nicht. Nichts wurde transkribiert. Wählen Sie eine seiner Sprachen oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>The speech engine could not start ({reason}). Nothing was transcribed.</source>
        <translation>Die Spracherkennung konnte nicht starten ({reason}). Nichts wurde transkribiert.</translation>
    </message>
    <message>
        <source>The speech engine stopped unexpectedly ({reason}). The finished part is kept, and the job can go on from there.</source>
        <translation>Die Spracherkennung wurde unerwartet beendet ({reason}). Der fertige Teil bleibt erhalten, und der Auftrag kann von dort weitergehen.</translation>
    </message>
    <message>
        <source>The computer has not enough memory for this model. The finished part is kept. Close other programs or choose a smaller model.</source>
        <translation>Der Computer hat nicht genug Arbeitsspeicher für dieses Modell. Der fertige Teil bleibt erhalten. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The speech engine sent something that makes no sense ({reason}) and was stopped. The finished part is kept. Please report this.</source>
        <translation>Die Spracherkennung hat etwas Unsinniges geschickt ({reason}) und wurde beendet. Der fertige Teil bleibt erhalten. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The speech engine did not answer for {seconds} s and was stopped. The finished part is kept. Try again, or choose a smaller model.</source>
        <translation>Die Spracherkennung hat {seconds} s lang nicht geantwortet und wurde beendet. Der fertige Teil bleibt erhalten. Versuchen Sie es noch einmal oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The speech engine could not lock itself away from the network and the disk ({reason}), so it refused to work. Nothing was read.</source>
        <translation>Die Spracherkennung konnte sich nicht von Netzwerk und Datenträger abschotten ({reason}) und hat deshalb die Arbeit verweigert. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The speech engine failed on this input ({reason}). The finished part is kept. Try another model, and please report this.</source>
        <translation>Die Spracherkennung ist an dieser Eingabe gescheitert ({reason}). Der fertige Teil bleibt erhalten. Versuchen Sie ein anderes Modell, und bitte melden Sie das.</translation>
    </message>
    <message>
        <source>“{name}” exists already. It was left as it is, and nothing was written.</source>
        <translation>„{name}“ gibt es bereits. Die Datei wurde gelassen, wie sie ist, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” could not be written. No half-written file was left. Make room and run it again.</source>
        <translation>Der Datenträger ist voll: „{name}“ konnte nicht geschrieben werden. Keine halbe Datei blieb zurück. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You may not write “{name}”. Nothing was written.</source>
        <translation>Sie dürfen „{name}“ nicht schreiben. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). No half-written file was left.</source>
        <translation>„{name}“ konnte nicht geschrieben werden ({reason}). Keine halbe Datei blieb zurück.</translation>
    </message>
    <message>
        <source>There is no sound to write, so no file was made.</source>
        <translation>Es gibt keinen Ton, der geschrieben werden könnte, also wurde keine Datei angelegt.</translation>
    </message>
    <message>
        <source>Sound cannot be written as {form} here: the encoder is missing. Nothing was written. Choose another form, such as WAV or FLAC.</source>
        <translation>Ton kann hier nicht als {form} geschrieben werden: Der Encoder fehlt. Nichts wurde geschrieben. Wählen Sie eine andere Form, etwa WAV oder FLAC.</translation>
    </message>
    <message>
        <source>What makes sound files stopped unexpectedly ({reason}). No half-written file was left. Try again, or choose another form.</source>
        <translation>Was Tondateien schreibt, hat unerwartet aufgehört ({reason}). Keine halbe Datei blieb zurück. Versuchen Sie es noch einmal, oder wählen Sie eine andere Form.</translation>
    </message>
    <message>
        <source>There is no library in “{name}”. Nothing was read or changed.</source>
        <translation>In „{name}“ ist keine Bibliothek. Nichts wurde gelesen oder geändert.</translation>
    </message>
    <message>
        <source>There is a library or something else in “{name}” already. It was left as it is. Choose an empty folder.</source>
        <translation>In „{name}“ ist bereits eine Bibliothek oder etwas anderes. Es wurde gelassen, wie es ist. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>The library “{name}” is open in another Soundlock. Nothing was changed. Close the other one and try again.</source>
        <translation>Die Bibliothek „{name}“ ist in einem anderen Soundlock geöffnet. Nichts wurde geändert. Schließen Sie das andere und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library is locked. What is in it is safe and was not changed.</source>
        <translation>Die Bibliothek ist gesperrt. Was darin ist, ist sicher und wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The {what} does not open the library. Nothing was changed. Check it and try again, or use another way to unlock.</source>
        <translation>Damit lässt sich die Bibliothek nicht öffnen: {what}. Nichts wurde geändert. Prüfen Sie die Angabe und versuchen Sie es noch einmal, oder nehmen Sie eine andere Entsperrmethode.</translation>
    </message>
    <message>
        <source>The library has no “{what}” to unlock it with. Nothing was changed.</source>
        <translation>Die Bibliothek hat diese Entsperrmethode nicht: „{what}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is the last way to open the library, so it was kept: without it, nobody could read the library again. Add another way first.</source>
        <translation>Das ist die letzte Entsperrmethode der Bibliothek, daher wurde sie behalten: Ohne sie könnte niemand die Bibliothek je wieder lesen. Fügen Sie zuerst eine andere hinzu.</translation>
    </message>
    <message>
        <source>The file with the key slots asks for {what}, which no version of Soundlock writes: it is damaged or made to do harm. Nothing was changed. Put back a copy of it from a backup.</source>
        <translation>Die Datei mit den Schlüsselfächern verlangt etwas, das keine Version von Soundlock schreibt ({what}): Sie ist beschädigt oder soll Schaden anrichten. Nichts wurde geändert. Spielen Sie eine Kopie der Datei aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Checking the passphrase needs {needed} of memory, and only {free} are free. Nothing was changed. Close other programs and try again.</source>
        <translation>Das Prüfen der Passphrase braucht {needed} Arbeitsspeicher, und nur {free} sind frei. Nichts wurde geändert. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer offers no keychain that keeps secrets encrypted. Nothing was stored or changed.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund, der Geheimnisse verschlüsselt aufbewahrt. Nichts wurde gespeichert oder geändert.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Nothing was stored or changed.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Nichts wurde gespeichert oder geändert.</translation>
    </message>
    <message>
        <source>The keychain no longer holds the key of this library. The library is kept as it is, and no new key was made.</source>
        <translation>Der Schlüsselbund enthält den Schlüssel dieser Bibliothek nicht mehr. Die Bibliothek bleibt, wie sie ist, und kein neuer Schlüssel wurde erzeugt.</translation>
    </message>
    <message>
        <source>The keychain of this computer failed ({reason}). Nothing was changed.</source>
        <translation>Der Schlüsselbund dieses Computers hat versagt ({reason}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something in the library is damaged or was changed by someone else ({what}). It was not used, and nothing else was touched.</source>
        <translation>Etwas in der Bibliothek ist beschädigt oder wurde von jemand anderem geändert ({what}). Es wurde nicht verwendet, und sonst wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>The key slots of this library were not written by someone who can open it ({what}): someone may have put another library in its place. Nothing was opened or stored. Put back the folder from a backup that you trust.</source>
        <translation>Die Schlüsselfächer dieser Bibliothek hat nicht jemand geschrieben, der sie öffnen kann ({what}): Vielleicht wurde eine andere Bibliothek an ihre Stelle gesetzt. Nichts wurde geöffnet oder gespeichert. Spielen Sie den Ordner aus einer Sicherung zurück, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>The library is older than the last one that this computer saw ({what}): an earlier copy was put back. It was left as it is.</source>
        <translation>Die Bibliothek ist älter als die, die dieser Computer zuletzt gesehen hat ({what}): Eine frühere Kopie wurde zurückgespielt. Sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>What was saved last in the library was damaged on the disk afterwards and cannot be read. What was saved before is there, and everything was left as it is.</source>
        <translation>Was zuletzt in der Bibliothek gespeichert wurde, ist danach auf dem Datenträger beschädigt worden und nicht lesbar. Was davor gespeichert wurde, ist da, und alles wurde gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Soundlock (format {version}). It was left as it is. Update Soundlock.</source>
        <translation>„{name}“ wurde von einem neueren Soundlock geschrieben (Format {version}). Es wurde gelassen, wie es ist. Aktualisieren Sie Soundlock.</translation>
    </message>
    <message>
        <source>The database of the library cannot be read ({reason}). It was left as it is.</source>
        <translation>Die Datenbank der Bibliothek kann nicht gelesen werden ({reason}). Sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>The audio of “{name}” is missing from the library; its text is kept. Put back a backup if you need the audio.</source>
        <translation>Der Ton von „{name}“ fehlt in der Bibliothek; der Text ist noch da. Spielen Sie eine Sicherung zurück, wenn Sie den Ton brauchen.</translation>
    </message>
    <message>
        <source>The library holds nothing called “{name}”. Nothing was changed.</source>
        <translation>In der Bibliothek heißt nichts „{name}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The transcript of “{name}” is not finished, so no part of it can be done again yet. It was left as it is.</source>
        <translation>Das Transkript von „{name}“ ist nicht fertig, daher lässt sich noch kein Teil davon neu transkribieren. Es wurde gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>“{query}” cannot be searched for. Nothing was changed. Use at least one letter or digit.</source>
        <translation>Nach „{query}“ kann nicht gesucht werden. Nichts wurde geändert. Verwenden Sie mindestens einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be written. What was saved before is kept, and nothing half-written was left. Make room and try again.</source>
        <translation>Der Datenträger ist voll, daher konnte die Bibliothek nicht geschrieben werden. Was vorher gespeichert war, bleibt erhalten, und nichts halb Geschriebenes blieb zurück. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library “{name}” may not be written or read by you. Nothing was changed. Check the owner and the rights of its folder.</source>
        <translation>Sie dürfen die Bibliothek „{name}“ nicht lesen oder nicht schreiben. Nichts wurde geändert. Prüfen Sie Eigentümer und Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The drive that “{name}” lies on cannot keep two programs from changing the library at the same time. Nothing was changed. Keep the library on a disk of this computer.</source>
        <translation>Das Laufwerk, auf dem „{name}“ liegt, kann nicht verhindern, dass zwei Programme die Bibliothek zugleich ändern. Nichts wurde geändert. Legen Sie die Bibliothek auf einen Datenträger dieses Computers.</translation>
    </message>
    <message>
        <source>The clock says {now}, but the library was last used on {last}: the rules would delete what may not be due yet. Nothing was deleted. Check the date of this computer.</source>
        <translation>Die Uhr zeigt {now}, aber die Bibliothek wurde zuletzt am {last} benutzt: Die Regeln würden löschen, was vielleicht noch nicht fällig ist. Nichts wurde gelöscht. Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>The library could not be read or written ({reason}). What was saved before is kept. Check the disk and try again.</source>
        <translation>Die Bibliothek konnte nicht gelesen oder geschrieben werden ({reason}). Was vorher gespeichert war, bleibt erhalten. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The process that reads the recording stopped unexpectedly ({reason}). The recording is as it was, and its place is kept. Play again to start it anew.</source>
        <translation>Der Prozess, der die Aufnahme liest, wurde unerwartet beendet ({reason}). Die Aufnahme ist, wie sie war, und die Position bleibt erhalten. Spielen Sie weiter ab, um ihn neu zu starten.</translation>
    </message>
    <message>
        <source>The offline switch is on, so nothing may leave this computer, and nothing did.</source>
        <translation>Der Offline-Schalter ist an, also darf nichts diesen Computer verlassen, und nichts hat ihn verlassen.</translation>
    </message>
    <message>
        <source>The voices of {vendor} are not switched on. Nothing left this computer.</source>
        <translation>Die Stimmen von {vendor} sind nicht eingeschaltet. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>You have not agreed to what {vendor} does with texts, or it has changed since. Nothing left this computer.</source>
        <translation>Sie haben dem, was {vendor} mit Texten macht, nicht zugestimmt, oder es hat sich seither geändert. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>What would leave for {vendor} is no longer what you saw: your rules, or the way to it, changed meanwhile. Nothing left but what you had seen.</source>
        <translation>Was jetzt an {vendor} ginge, ist nicht mehr das, was Sie gesehen haben: Ihre Regeln oder der Weg dorthin haben sich inzwischen geändert. Nichts hat den Computer verlassen, was Sie nicht gesehen hatten.</translation>
    </message>
    <message>
        <source>Your agreement with sending texts to {vendor} has run out or was taken back. What was not sent before stayed on this computer.</source>
        <translation>Ihre Zustimmung, Texte an {vendor} zu senden, ist abgelaufen oder wurde zurückgezogen. Was vorher nicht gesendet wurde, ist auf diesem Computer geblieben.</translation>
    </message>
    <message>
        <source>This text is marked as sensitive, and such texts go to {vendor} only if you say that a contract with them covers this ({missing}). Nothing left this computer.</source>
        <translation>Dieser Text ist als vertraulich markiert, und solche gehen nur dann an {vendor}, wenn Sie angeben, dass ein Vertrag das abdeckt ({missing}). Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>There is no key for {vendor}. Nothing left this computer.</source>
        <translation>Es gibt keinen Schlüssel für {vendor}. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>This is no key for {vendor}: {reason}. It was not kept. Copy it again from the vendor&apos;s own page.</source>
        <translation>Das ist kein Schlüssel für {vendor}: {reason}. Er wurde nicht behalten. Kopieren Sie ihn noch einmal von der Seite des Anbieters.</translation>
    </message>
    <message>
        <source>{vendor} has no region “{region}” that is known here. Nothing left this computer. Choose one of those listed.</source>
        <translation>{vendor} hat keine Region „{region}“, die hier bekannt ist. Nichts hat diesen Computer verlassen. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>“{host}” is not among the addresses that texts may go to. Nothing left this computer.</source>
        <translation>„{host}“ gehört nicht zu den Adressen, an die Texte gehen dürfen. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>“{host}” is no host. Nothing was changed. Write its name alone, as “tts.example.com”, or with a port, as “tts.example.com:8443”.</source>
        <translation>„{host}“ ist kein Host. Nichts wurde geändert. Schreiben Sie nur den Namen, etwa „tts.example.com“, oder mit einem Port, etwa „tts.example.com:8443“.</translation>
    </message>
    <message>
        <source>“{name}” cannot say whom to trust: {reason}. Nothing was changed.</source>
        <translation>„{name}“ kann nicht sagen, wem zu trauen ist: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. Nothing was changed. Write it as “http://proxy.example.com:8080”, or with “https://” where the proxy itself is reached by TLS.</source>
        <translation>Das ist keine Adresse eines Proxys. Nichts wurde geändert. Schreiben Sie sie wie „http://proxy.example.com:8080“, oder mit „https://“, wo der Proxy selbst über TLS erreicht wird.</translation>
    </message>
    <message>
        <source>The text holds what may not leave this computer by your own rules ({what}). Nothing did. Take it out, have it spoken by a voice of this computer, or change the rules.</source>
        <translation>Der Text enthält etwas, das diesen Computer nach Ihren eigenen Regeln nicht verlassen darf ({what}). Nichts hat ihn verlassen. Nehmen Sie es heraus, lassen Sie es von einer Stimme dieses Computers sprechen oder ändern Sie die Regeln.</translation>
    </message>
    <message>
        <source>The text holds what you are to decide about first ({what}). Nothing left this computer.</source>
        <translation>Der Text enthält etwas, worüber Sie erst entscheiden müssen ({what}). Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>What identifies people is not recognised well enough in texts of this language ({language}), so they are not sent. Nothing left this computer. Use a voice of this computer.</source>
        <translation>Was Personen erkennbar macht, wird in Texten dieser Sprache ({language}) nicht gut genug erkannt, daher werden sie nicht gesendet. Nichts hat diesen Computer verlassen. Verwenden Sie eine Stimme dieses Computers.</translation>
    </message>
    <message>
        <source>This text would go over what you allow for a day ({reason}). What was sent before is counted; the rest stayed on this computer. Try again tomorrow, or allow more in the settings.</source>
        <translation>Dieser Text würde überschreiten, was Sie für einen Tag erlauben ({reason}). Was vorher gesendet wurde, ist gezählt; der Rest ist auf diesem Computer geblieben. Versuchen Sie es morgen wieder, oder erlauben Sie in den Einstellungen mehr.</translation>
    </message>
    <message>
        <source>A word or a stretch without any pause is longer than {vendor} takes at once, and words are not cut. Nothing of it left this computer. Shorten it.</source>
        <translation>Ein Wort oder eine Stelle ohne jede Pause ist länger, als {vendor} auf einmal annimmt, und Wörter werden nicht zerschnitten. Nichts davon hat diesen Computer verlassen. Kürzen Sie die Stelle.</translation>
    </message>
    <message>
        <source>“{host}” did not finish its answer in time ({seconds} s). What had come was thrown away. Try again later.</source>
        <translation>„{host}“ hat die Antwort nicht rechtzeitig beendet ({seconds} s). Was schon da war, wurde verworfen. Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from that of {vendor} by {minutes} min, so the request was refused. Set the date and time, and try again.</source>
        <translation>Die Uhr dieses Computers weicht von der bei {vendor} um {minutes} min ab, daher wurde die Anfrage abgelehnt. Stellen Sie Datum und Uhrzeit, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>{vendor} did not take the request ({answer}). No sound came of it. Try another voice or a shorter text; if that does not help, please report this.</source>
        <translation>{vendor} hat die Anfrage nicht angenommen ({answer}). Es kam kein Ton zustande. Versuchen Sie eine andere Stimme oder einen kürzeren Text; hilft das nicht, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>{vendor} does not accept the key. No sound came of it. Check that the key is still valid, or add a new one.</source>
        <translation>{vendor} akzeptiert den Schlüssel nicht. Es kam kein Ton zustande. Prüfen Sie, ob er noch gültig ist, oder fügen Sie einen neuen hinzu.</translation>
    </message>
    <message>
        <source>{vendor} does not allow this to the key or the account ({answer}). No sound came of it. Give the key the right to make speech, and no other.</source>
        <translation>{vendor} erlaubt das dem Schlüssel oder dem Konto nicht ({answer}). Es kam kein Ton zustande. Geben Sie dem Schlüssel das Recht, Sprache zu erzeugen, und kein anderes.</translation>
    </message>
    <message>
        <source>{vendor} does not know the voice, the region or the instance ({answer}). No sound came of it. Choose another.</source>
        <translation>{vendor} kennt die Stimme, die Region oder die Instanz nicht ({answer}). Es kam kein Ton zustande. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{vendor} does not offer your account the strictest privacy setting, and without it nothing more is sent. Use another vendor, another plan, or a voice of this computer.</source>
        <translation>{vendor} bietet Ihrem Konto die strengste Datenschutz-Einstellung nicht an, und ohne sie wird nichts weiter gesendet. Verwenden Sie einen anderen Anbieter, einen anderen Tarif oder eine Stimme dieses Computers.</translation>
    </message>
    <message>
        <source>“{host}” could not be reached ({reason}). Nothing came of it. Check the connection and try again.</source>
        <translation>„{host}“ war nicht zu erreichen ({reason}). Es ist nichts daraus geworden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No voice can be called “{name}”: a name begins with no dot and holds no slash, backslash or #. Nothing was changed.</source>
        <translation>Keine Stimme kann „{name}“ heißen: Ein Name beginnt nicht mit einem Punkt und enthält keinen Schrägstrich, keinen umgekehrten Schrägstrich und kein #. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder “{name}” is no model that finds names: none of the labels in its config.json, or all of them, stand for names of people. Nothing was changed.</source>
        <translation>Der Ordner „{name}“ ist kein Modell, das Namen findet: Keine oder alle Bezeichnungen in seiner config.json stehen für Namen von Menschen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder “{name}” lacks {what}. A model that finds names is a token classifier in ONNX format, as model.onnx with its tokenizer.json and config.json. It was not loaded; a missing file is never fetched from the network.</source>
        <translation>Dem Ordner „{name}“ fehlt {what}. Ein Modell, das Namen findet, ist ein Token-Klassifikator im ONNX-Format, als model.onnx mit tokenizer.json und config.json. Es wurde nicht geladen; eine fehlende Datei wird nie aus dem Netz geholt.</translation>
    </message>
    <message>
        <source>The model “{name}”, which finds names, cannot be used: {what}. Nothing was searched, and nothing left. Get a fresh copy of its folder, or remove it.</source>
        <translation>Das Modell „{name}“, das Namen findet, kann nicht verwendet werden: {what}. Nichts wurde durchsucht, und nichts hat den Computer verlassen. Besorgen Sie den Ordner neu, oder entfernen Sie das Modell.</translation>
    </message>
    <message>
        <source>The model “{name}”, which finds names, is not safe: {what}. It was not loaded. Get a copy from a source that you trust.</source>
        <translation>Das Modell „{name}“, das Namen findet, ist nicht sicher: {what}. Es wurde nicht geladen. Besorgen Sie eine Kopie aus einer Quelle, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>The model “{name}” finds names already. It was left as it is. Remove it first.</source>
        <translation>Das Modell „{name}“ findet schon Namen. Es wurde gelassen, wie es ist. Entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>No model can be called “{name}”: a name begins with no dot and holds no slash or backslash. Nothing was changed.</source>
        <translation>Kein Modell kann „{name}“ heißen: Ein Name beginnt nicht mit einem Punkt und enthält keinen Schrägstrich und keinen umgekehrten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No model that finds names is installed. Nothing was changed.</source>
        <translation>Kein Modell ist installiert, das Namen findet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Sound cannot be played, because the PortAudio library is missing ({reason}). Nothing was lost. Install the package libportaudio2 and start Soundlock again.</source>
        <translation>Ton kann nicht abgespielt werden, weil die Programmbibliothek PortAudio fehlt ({reason}). Nichts ging verloren. Installieren Sie das Paket libportaudio2 und starten Sie Soundlock neu.</translation>
    </message>
    <message>
        <source>No sound device can be used ({reason}). Nothing was lost.</source>
        <translation>Kein Audiogerät ist nutzbar ({reason}). Nichts ging verloren.</translation>
    </message>
    <message>
        <source>The sound device does not answer any more, so nothing more is heard. Nothing was lost.</source>
        <translation>Das Audiogerät antwortet nicht mehr, daher ist nichts mehr zu hören. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>There is no library yet. What you agree to, the keys and the record of what left are kept in it, so nothing can be sent. Nothing was changed.</source>
        <translation>Es gibt noch keine Bibliothek. In ihr liegen Ihre Einwilligungen, die Schlüssel und das Protokoll dessen, was hinausging; ohne sie kann nichts gesendet werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is no pin. Nothing was changed. It is the SHA-256 of the certificate&apos;s public key: 64 hexadecimal digits, or 44 characters of Base64. Between several stand semicolons.</source>
        <translation>Das ist kein Pin. Nichts wurde geändert. Er ist der SHA-256-Wert des öffentlichen Schlüssels im Zertifikat: 64 hexadezimale Ziffern oder 44 Zeichen Base64. Zwischen mehreren stehen Strichpunkte.</translation>
    </message>
    <message>
        <source>“{host}” did not prove that it is who it should be ({reason}). Nothing was sent to it. Someone may be listening in, or your private connection is not set up for it. Try another network.</source>
        <translation>„{host}“ hat nicht bewiesen, dass er der ist, der er sein soll ({reason}). Ihm wurde nichts gesendet. Vielleicht hört jemand mit, oder Ihre private Verbindung ist nicht dafür eingerichtet. Versuchen Sie es in einem anderen Netz.</translation>
    </message>
    <message>
        <source>“{host}” answered that what was sent should go elsewhere. It did not go there, and the answer was thrown away.</source>
        <translation>„{host}“ hat geantwortet, das Gesendete solle anderswohin gehen. Es ging nicht dorthin, und die Antwort wurde verworfen.</translation>
    </message>
    <message>
        <source>“{host}” sent far more than its answer can be. It was cut off and thrown away.</source>
        <translation>„{host}“ hat weit mehr gesendet, als seine Antwort sein kann. Es wurde abgeschnitten und verworfen.</translation>
    </message>
    <message>
        <source>What your account at {vendor} may use is used up ({answer}). Nothing more was sent. Look at your account there.</source>
        <translation>Was Ihr Konto bei {vendor} verbrauchen darf, ist verbraucht ({answer}). Mehr wurde nicht gesendet. Sehen Sie dort nach Ihrem Konto.</translation>
    </message>
    <message>
        <source>{vendor} is too busy, and asked to wait several times or for long. Nothing more was sent. Try again later.</source>
        <translation>{vendor} ist überlastet und hat mehrmals oder für lange um Geduld gebeten. Mehr wurde nicht gesendet. Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>Something failed at {vendor} ({answer}). Nothing more was sent. Try again later.</source>
        <translation>Bei {vendor} ist etwas fehlgeschlagen ({answer}). Mehr wurde nicht gesendet. Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>What {vendor} sent back is not what was asked for ({answer}). It was thrown away. Try again; if it was to speak, choose another voice.</source>
        <translation>Was {vendor} zurückgesendet hat, ist nicht das Verlangte ({answer}). Es wurde verworfen. Versuchen Sie es noch einmal; sollte gesprochen werden, wählen Sie eine andere Stimme.</translation>
    </message>
    <message>
        <source>The answer of {vendor} broke off before its end. It was thrown away. Try again.</source>
        <translation>Die Antwort von {vendor} brach vor ihrem Ende ab. Sie wurde verworfen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{vendor} has no voice “{voice}” that can be used. Nothing was sent.</source>
        <translation>{vendor} hat keine Stimme „{voice}“, die verwendet werden kann. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>{vendor} may still keep something of yours ({count}), and having it deleted takes the key. The key was left where it is.</source>
        <translation>{vendor} hat möglicherweise noch etwas von Ihnen ({count}), und um es löschen zu lassen, braucht es den Schlüssel. Der Schlüssel ist geblieben, wo er war.</translation>
    </message>
    <message>
        <source>{vendor} knows nothing under the number that was to be deleted there: it is gone, or it belongs to another account than the key. It stays on the list.</source>
        <translation>{vendor} kennt nichts unter der Nummer, die dort gelöscht werden sollte: Es ist schon weg, oder es gehört zu einem anderen Konto als der Schlüssel. Es bleibt auf der Liste.</translation>
    </message>
    <message>
        <source>What is known of {vendor} cannot be read ({reason}), so nothing is sent to it. Install Soundlock again.</source>
        <translation>Was über {vendor} bekannt ist, kann nicht gelesen werden ({reason}), daher wird nichts dorthin gesendet. Installieren Sie Soundlock neu.</translation>
    </message>
    <message>
        <source>The value “{value}” does not fit the option {option}. Nothing was done.</source>
        <translation>Der Wert „{value}“ passt nicht zur Option {option}. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>There is no voice “{voice}”. Nothing was said.</source>
        <translation>Es gibt keine Stimme „{voice}“. Es wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”. Nothing was changed.</source>
        <translation>Es gibt keine Einstellung „{name}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{pattern}” is no regular expression: {reason}. Nothing was searched or changed.</source>
        <translation>„{pattern}“ ist kein regulärer Ausdruck: {reason}. Nichts wurde gesucht oder geändert.</translation>
    </message>
    <message>
        <source>Looking for “{pattern}” took longer than {seconds} s and was stopped. Nothing was changed. A simpler expression, without one repetition inside another, is faster.</source>
        <translation>Die Suche nach „{pattern}“ dauerte länger als {seconds} s und wurde beendet. Nichts wurde geändert. Ein einfacherer Ausdruck, ohne eine Wiederholung in einer anderen, ist schneller.</translation>
    </message>
    <message>
        <source>The replacement names the group “{group}”, which the expression does not have. Nothing was changed. Write “$$” for a dollar sign.</source>
        <translation>Die Ersetzung nennt die Gruppe „{group}“, die der Ausdruck nicht hat. Nichts wurde geändert. Schreiben Sie „$$“ für ein Dollarzeichen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Soundlock ({reason}). What was finished is kept. Please report this.</source>
        <translation>In Soundlock ging etwas schief ({reason}). Was fertig war, bleibt erhalten. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The file says that it lasts {declared}, but only {decoded} could be decoded: it was probably cut off.</source>
        <translation>Laut Datei dauert sie {declared}, aber nur {decoded} ließen sich dekodieren: Wahrscheinlich wurde sie abgeschnitten.</translation>
    </message>
    <message>
        <source>The file says that it lasts {declared}, but {decoded} were decoded. All of it was transcribed.</source>
        <translation>Laut Datei dauert sie {declared}, aber {decoded} wurden dekodiert. Alles davon wurde transkribiert.</translation>
    </message>
    <message>
        <source>{count} damaged part(s) of the file were skipped; words may be missing there.</source>
        <translation>Beschädigte Teile der Datei wurden übersprungen ({count}); dort können Wörter fehlen.</translation>
    </message>
    <message>
        <source>{count} sample(s) of the recording were not numbers and were taken as silence.</source>
        <translation>Einige Abtastwerte der Aufnahme waren keine Zahlen ({count}) und wurden als Stille gewertet.</translation>
    </message>
    <message>
        <source>The two channels cancel each other out when mixed, so only the first was used.</source>
        <translation>Die beiden Kanäle löschen sich beim Mischen gegenseitig aus, daher wurde nur der erste verwendet.</translation>
    </message>
    <message>
        <source>No speech was found in this file.</source>
        <translation>In dieser Datei wurde keine Sprache gefunden.</translation>
    </message>
    <message>
        <source>The built-in engine is basic: US English only, and about every third word may be wrong.</source>
        <translation>Die eingebaute Spracherkennung ist einfach: nur amerikanisches Englisch, und etwa jedes dritte Wort kann falsch sein.</translation>
    </message>
    <message>
        <source>The option {option} has no effect here: {reason}.</source>
        <translation>Die Option {option} hat hier keine Wirkung: {reason}.</translation>
    </message>
    <message>
        <source>The graphics card could not be used ({reason}); the work was done on the processor.</source>
        <translation>Die Grafikkarte ließ sich nicht verwenden ({reason}); die Arbeit hat der Prozessor erledigt.</translation>
    </message>
    <message>
        <source>The speech engine stopped unexpectedly ({reason}) and was started again at {position}. Nothing was lost.</source>
        <translation>Die Spracherkennung wurde unerwartet beendet ({reason}) und bei {position} neu gestartet. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>The folder of the library is open to other users of this computer, as on a drive that knows no owners. They can read nothing in it, but they could destroy it. Keep a backup.</source>
        <translation>Der Ordner der Bibliothek ist für andere Benutzer dieses Computers zugänglich, wie auf einem Laufwerk, das keine Eigentümer kennt. Sie können darin nichts lesen, könnten ihn aber zerstören. Halten Sie eine Sicherung bereit.</translation>
    </message>
    <message>
        <source>{count} recording(s) in the folder of the library are not known to its database and were put apart, in “quarantine”. They may belong to a newer copy of the database: put back, it takes them in again.</source>
        <translation>Im Ordner der Bibliothek liegen Aufnahmen, die ihre Datenbank nicht kennt ({count}); sie wurden in „quarantine“ beiseitegelegt. Vielleicht gehören sie zu einer neueren Kopie der Datenbank: Wird diese zurückgespielt, nimmt sie die Aufnahmen wieder auf.</translation>
    </message>
    <message>
        <source>This system offers no full sandbox ({missing}), so the engine&apos;s isolation is best effort.</source>
        <translation>Dieses System bietet keine vollständige Sandbox ({missing}), daher ist die Spracherkennung nur so gut abgeschottet, wie es hier geht.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored; they were taken for {encoding}. If some look wrong, save it as UTF-8.</source>
        <translation>Die Datei sagt nicht, wie ihre Buchstaben gespeichert sind; sie wurden als {encoding} gelesen. Wenn welche falsch aussehen, speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>{count} damaged letter(s) could not be read; “�” stands in their place.</source>
        <translation>{count} beschädigte(s) Zeichen konnte(n) nicht gelesen werden; an ihrer Stelle steht „�“.</translation>
    </message>
    <message>
        <source>{count} invisible character(s) that steer a screen or turn a line around were left out.</source>
        <translation>{count} unsichtbare(s) Zeichen, die einen Bildschirm steuern oder eine Zeile umkehren, wurde(n) weggelassen.</translation>
    </message>
    <message>
        <source>{count} damaged or missing page(s) or part(s) could not be read.</source>
        <translation>{count} beschädigte oder fehlende Seite(n) oder Teil(e) konnte(n) nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{count} page(s) hold pictures and no text, and are passed over.</source>
        <translation>{count} Seite(n) enthalten Bilder und keinen Text und werden übergangen.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind, or laid out in a way, whose tags are not all known: what it tells about itself, such as names, places and dates, may be in the library with it, encrypted, and is exported with it.</source>
        <translation>„{name}“ ist von einer Art oder so aufgebaut, dass nicht alle Metadaten bekannt sind: Was die Datei über sich selbst verrät, etwa Namen, Orte und Daten, liegt womöglich verschlüsselt mit ihr in der Bibliothek und wird mit ihr exportiert.</translation>
    </message>
    <message>
        <source>Choose an audio or video file.</source>
        <translation>Wählen Sie eine Audio- oder Videodatei.</translation>
    </message>
    <message>
        <source>Open the document again, and type it.</source>
        <translation>Öffnen Sie das Dokument noch einmal, und geben Sie es ein.</translation>
    </message>
    <message>
        <source>Upper and lower case matter. Try again.</source>
        <translation>Groß- und Kleinschreibung zählt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Drop the original file, or start again.</source>
        <translation>Legen Sie die Originaldatei ab oder beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Choose an installed model, or add one with “Add…”.</source>
        <translation>Wählen Sie ein installiertes Modell oder fügen Sie mit „Hinzufügen…“ eines hinzu.</translation>
    </message>
    <message>
        <source>Rename the folder, or remove the old model first.</source>
        <translation>Benennen Sie den Ordner um oder entfernen Sie zuerst das alte Modell.</translation>
    </message>
    <message>
        <source>Choose another voice.</source>
        <translation>Wählen Sie eine andere Stimme.</translation>
    </message>
    <message>
        <source>Rename the folder, then add it again.</source>
        <translation>Benennen Sie den Ordner um und fügen Sie ihn dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Search for it in the settings.</source>
        <translation>Suchen Sie danach in den Einstellungen.</translation>
    </message>
    <message>
        <source>Start Soundlock again; if that does not help, “soundlock doctor” in a terminal says what is missing.</source>
        <translation>Starten Sie Soundlock neu; hilft das nicht, sagt „soundlock doctor“ in einem Terminal, was fehlt.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <source>Make one, or choose another folder.</source>
        <translation>Legen Sie eine an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase, a key file or the recovery key.</source>
        <translation>Entsperren Sie mit Ihrer Passphrase, einer Schlüsseldatei oder dem Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or use your passphrase, a key file or the recovery key.</source>
        <translation>Entsperren Sie den Schlüsselbund oder nehmen Sie Ihre Passphrase, eine Schlüsseldatei oder den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase, a key file or the recovery key, and add the keychain again.</source>
        <translation>Entsperren Sie mit Ihrer Passphrase, einer Schlüsseldatei oder dem Wiederherstellungsschlüssel und fügen Sie den Schlüsselbund wieder hinzu.</translation>
    </message>
    <message>
        <source>Check the library to see what is hurt, and put back a backup.</source>
        <translation>Prüfen Sie die Bibliothek, um zu sehen, was beschädigt ist, und spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Put back a backup.</source>
        <translation>Spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>If you put back a backup yourself, say so to go on.</source>
        <translation>Wenn Sie selbst eine Sicherung zurückgespielt haben, bestätigen Sie das, um fortzufahren.</translation>
    </message>
    <message>
        <source>Put back a backup, or go on without what was saved last.</source>
        <translation>Spielen Sie eine Sicherung zurück, oder fahren Sie ohne das zuletzt Gespeicherte fort.</translation>
    </message>
    <message>
        <source>Choose another item.</source>
        <translation>Wählen Sie einen anderen Eintrag.</translation>
    </message>
    <message>
        <source>Go on with it first, or transcribe the whole recording again.</source>
        <translation>Setzen Sie es zuerst fort oder transkribieren Sie die ganze Aufnahme neu.</translation>
    </message>
    <message>
        <source>If it is right, say so to go on.</source>
        <translation>Wenn es stimmt, bestätigen Sie das, um fortzufahren.</translation>
    </message>
    <message>
        <source>Choose another way to unlock.</source>
        <translation>Wählen Sie eine andere Entsperrmethode.</translation>
    </message>
    <message>
        <source>The place is kept: plug in or switch on a device, then play again.</source>
        <translation>Die Position bleibt erhalten: Schließen Sie ein Gerät an oder schalten Sie eines ein und spielen Sie dann weiter ab.</translation>
    </message>
    <message>
        <source>The place is kept: check the device, then play again.</source>
        <translation>Die Position bleibt erhalten: Prüfen Sie das Gerät und spielen Sie dann weiter ab.</translation>
    </message>
    <message>
        <source>Turn it off in the settings, if you want cloud voices.</source>
        <translation>Schalten Sie ihn in den Einstellungen aus, wenn Sie Cloud-Stimmen möchten.</translation>
    </message>
    <message>
        <source>Make a library first: Ctrl+Shift+P finds the command.</source>
        <translation>Legen Sie zuerst eine Bibliothek an: Strg+Umschalt+P findet den Befehl.</translation>
    </message>
    <message>
        <source>Switch them on on the page of cloud voices.</source>
        <translation>Schalten Sie sie auf der Seite der Cloud-Stimmen ein.</translation>
    </message>
    <message>
        <source>Ask whoever runs the endpoint or the proxy for the certificate of their authority, as a PEM file.</source>
        <translation>Bitten Sie die Betreiber des Endpunkts oder des Proxys um das Zertifikat ihrer Zertifizierungsstelle, als PEM-Datei.</translation>
    </message>
    <message>
        <source>Read it again on the page of cloud voices, and agree if you want to.</source>
        <translation>Lesen Sie es auf der Seite der Cloud-Stimmen noch einmal, und stimmen Sie zu, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>Choose the voice again, and look at what would leave now.</source>
        <translation>Wählen Sie die Stimme noch einmal, und sehen Sie sich an, was jetzt gesendet würde.</translation>
    </message>
    <message>
        <source>Add one on the page of cloud voices.</source>
        <translation>Fügen Sie auf der Seite der Cloud-Stimmen einen hinzu.</translation>
    </message>
    <message>
        <source>If it kept the text, have it deleted on the page of cloud voices.</source>
        <translation>Wenn er den Text behalten hat, lassen Sie ihn auf der Seite der Cloud-Stimmen löschen.</translation>
    </message>
    <message>
        <source>Have it deleted first.</source>
        <translation>Lassen Sie es zuerst löschen.</translation>
    </message>
    <message>
        <source>Add the key of that account and try again, or take it off the list.</source>
        <translation>Fügen Sie den Schlüssel jenes Kontos hinzu und versuchen Sie es noch einmal, oder nehmen Sie es von der Liste.</translation>
    </message>
    <message>
        <source>For much better text, take in a Whisper model.</source>
        <translation>Für viel besseren Text übernehmen Sie ein Whisper-Modell.</translation>
    </message>
    <message>
        <source>named pipe</source>
        <translation>benannte Pipe</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>disk device</source>
        <translation>Datenträgergerät</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>Spezialdatei</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>pipe, which only Linux can take,</source>
        <translation>Pipe, was nur unter Linux geht</translation>
    </message>
    <message>
        <source>file in memory, which only Linux can take,</source>
        <translation>Datei im Arbeitsspeicher, die nur Linux nehmen kann,</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>sie ist keine Datei</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>sie wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>Lesefehler</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>Schreibfehler</translation>
    </message>
    <message>
        <source>more than {hours} hours of sound</source>
        <translation>mehr als {hours} Stunden Ton</translation>
    </message>
    <message>
        <source>a sample rate of {rate} Hz</source>
        <translation>eine Abtastrate von {rate} Hz</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <translation>{count} Kanäle</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>er kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{file} has {size} bytes</source>
        <translation>{file} hat {size} Bytes</translation>
    </message>
    <message>
        <source>{file} is no list of words</source>
        <translation>{file} ist keine Liste von Wörtern</translation>
    </message>
    <message>
        <source>model.bin is no Whisper model in CTranslate2 format</source>
        <translation>model.bin ist kein Whisper-Modell im CTranslate2-Format</translation>
    </message>
    <message>
        <source>config.json is not that of a Whisper model</source>
        <translation>config.json ist nicht die eines Whisper-Modells</translation>
    </message>
    <message>
        <source>config.json names words that the vocabulary lacks</source>
        <translation>config.json nennt Wörter, die dem Vokabular fehlen</translation>
    </message>
    <message>
        <source>{file} does not belong to the model</source>
        <translation>{file} gehört nicht zum Modell</translation>
    </message>
    <message>
        <source>{file} is a link</source>
        <translation>{file} ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} ist leer</translation>
    </message>
    <message>
        <source>{file} is no list of phonemes</source>
        <translation>{file} ist keine Liste von Phonemen</translation>
    </message>
    <message>
        <source>{file} is of version {number} of its format</source>
        <translation>{file} hat die Version {number} seines Formats</translation>
    </message>
    <message>
        <source>{file} reads other files</source>
        <translation>{file} liest andere Dateien</translation>
    </message>
    <message>
        <source>it holds more than one model</source>
        <translation>er enthält mehr als ein Modell</translation>
    </message>
    <message>
        <source>its {name} makes no sense</source>
        <translation>{name} ergibt darin keinen Sinn</translation>
    </message>
    <message>
        <source>its JSON file cannot be read</source>
        <translation>ihre JSON-Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its JSON file is not that of a voice</source>
        <translation>ihre JSON-Datei ist nicht die einer Stimme</translation>
    </message>
    <message>
        <source>its files do not belong together</source>
        <translation>ihre Dateien gehören nicht zusammen</translation>
    </message>
    <message>
        <source>its vocoder, such as vocos-22khz-univ.onnx</source>
        <translation>der Vocoder, etwa vocos-22khz-univ.onnx</translation>
    </message>
    <message>
        <source>what sherpa-onnx notes in a model for itself</source>
        <translation>was sherpa-onnx für sich in einem Modell vermerkt</translation>
    </message>
    <message>
        <source>it is longer than {count} characters</source>
        <translation>er ist länger als {count} Zeichen</translation>
    </message>
    <message>
        <source>not well-formed</source>
        <translation>nicht wohlgeformt</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>falsche Reihenfolge</translation>
    </message>
    <message>
        <source>no answer for {seconds} s</source>
        <translation>{seconds} s lang keine Antwort</translation>
    </message>
    <message>
        <source>it closed its output</source>
        <translation>sie hat ihre Ausgabe geschlossen</translation>
    </message>
    <message>
        <source>exit status {number}</source>
        <translation>Exit-Status {number}</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>Signal {number}</translation>
    </message>
    <message>
        <source>killed by the system, often for want of memory</source>
        <translation>vom System beendet, oft weil der Speicher nicht reicht</translation>
    </message>
    <message>
        <source>it crashed: segmentation fault</source>
        <translation>Absturz: Speicherzugriffsfehler</translation>
    </message>
    <message>
        <source>it crashed: this processor lacks an instruction that the engine needs</source>
        <translation>Absturz: diesem Prozessor fehlt ein Befehl, den die Spracherkennung braucht</translation>
    </message>
    <message>
        <source>it crashed: aborted</source>
        <translation>Absturz: abgebrochen</translation>
    </message>
    <message>
        <source>it crashed: bus error</source>
        <translation>Absturz: Busfehler</translation>
    </message>
    <message>
        <source>the graphics card refused the model</source>
        <translation>die Grafikkarte hat das Modell abgelehnt</translation>
    </message>
    <message>
        <source>no usable card was found</source>
        <translation>keine brauchbare Karte gefunden</translation>
    </message>
    <message>
        <source>the recording has one channel</source>
        <translation>die Aufnahme hat nur einen Kanal</translation>
    </message>
    <message>
        <source>the built-in engine does not know it</source>
        <translation>die eingebaute Spracherkennung kennt sie nicht</translation>
    </message>
    <message>
        <source>the model knows English only</source>
        <translation>das Modell kann nur Englisch</translation>
    </message>
    <message>
        <source>the batched path does not know it</source>
        <translation>die gebündelte Verarbeitung kennt sie nicht</translation>
    </message>
    <message>
        <source>it needs word times</source>
        <translation>sie braucht Wortzeiten</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>er ist zu groß</translation>
    </message>
    <message>
        <source>denied to the engine by the kernel (seccomp)</source>
        <translation>der Spracherkennung vom Kernel verwehrt (seccomp)</translation>
    </message>
    <message>
        <source>not denied by the system</source>
        <translation>vom System nicht verwehrt</translation>
    </message>
    <message>
        <source>the engine reads only itself and its model, writes nothing (Landlock ABI {number})</source>
        <translation>die Spracherkennung liest nur sich selbst und ihr Modell und schreibt nichts (Landlock ABI {number})</translation>
    </message>
    <message>
        <source>not restricted by the system</source>
        <translation>vom System nicht beschränkt</translation>
    </message>
    <message>
        <source>keychain secret</source>
        <translation>Geheimnis im Schlüsselbund</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>Kombination</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>key slots</source>
        <translation>Schlüsselfächer</translation>
    </message>
    <message>
        <source>blob</source>
        <translation>verschlüsselte Datei</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>rotation journal</source>
        <translation>Protokoll des Schlüsselwechsels</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Verlaufsbuch</translation>
    </message>
    <message>
        <source>ledger entry {number}</source>
        <translation>Eintrag {number} im Verlaufsbuch</translation>
    </message>
    <message>
        <source>ledger entry {number}, changed</source>
        <translation>Eintrag {number} im Verlaufsbuch, geändert</translation>
    </message>
    <message>
        <source>ledger entry {number}, moved</source>
        <translation>Eintrag {number} im Verlaufsbuch, verschoben</translation>
    </message>
    <message>
        <source>ledger entry {number}, cut short</source>
        <translation>Eintrag {number} im Verlaufsbuch, abgeschnitten</translation>
    </message>
    <message>
        <source>more than {count} key slots</source>
        <translation>mehr als {count} Schlüsselfächer</translation>
    </message>
    <message>
        <source>a name that is no text of {count} characters</source>
        <translation>ein Name, der kein Text von {count} Zeichen ist</translation>
    </message>
    <message>
        <source>a salt of {count} bytes</source>
        <translation>ein Salt von {count} Bytes</translation>
    </message>
    <message>
        <source>{count} KiB of memory</source>
        <translation>{count} KiB Speicher</translation>
    </message>
    <message>
        <source>{count} passes</source>
        <translation>{count} Durchgänge</translation>
    </message>
    <message>
        <source>{count} lanes</source>
        <translation>{count} Bahnen</translation>
    </message>
    <message>
        <source>the entry is damaged</source>
        <translation>der Eintrag ist beschädigt</translation>
    </message>
    <message>
        <source>it does not give back what was stored</source>
        <translation>er gibt nicht zurück, was gespeichert wurde</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>keine Antwort in {seconds} s</translation>
    </message>
    <message>
        <source>it holds line breaks or other characters that no key has</source>
        <translation>er enthält Zeilenumbrüche oder andere Zeichen, die kein Schlüssel hat</translation>
    </message>
    <message>
        <source>it has another form</source>
        <translation>er hat eine andere Form</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} fehlt</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>it would cost about {cost}</source>
        <translation>es würde etwa {cost} kosten</translation>
    </message>
    <message>
        <source>its name cannot be found</source>
        <translation>sein Name ist nicht zu finden</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>der Proxy lehnte ab</translation>
    </message>
    <message>
        <source>the proxy found no way to it</source>
        <translation>der Proxy fand keinen Weg dorthin</translation>
    </message>
    <message>
        <source>the proxy asks for a name and password, or for others than it was given</source>
        <translation>der Proxy verlangt Namen und Passwort, oder andere, als er bekam</translation>
    </message>
    <message>
        <source>no connection within {seconds} s</source>
        <translation>keine Verbindung innerhalb von {seconds} s</translation>
    </message>
    <message>
        <source>it does not speak HTTP</source>
        <translation>es spricht kein HTTP</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>sein Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>sein Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation>sein Zertifikat ist von ihm selbst unterschrieben</translation>
    </message>
    <message>
        <source>nobody known vouches for its certificate</source>
        <translation>niemand Bekanntes bürgt für sein Zertifikat</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>sein Zertifikat ist nicht gültig</translation>
    </message>
    <message>
        <source>a data processing agreement</source>
        <translation>ein Vertrag zur Auftragsverarbeitung</translation>
    </message>
    <message>
        <source>a business associate agreement</source>
        <translation>ein Vertrag für Gesundheitsdaten (BAA)</translation>
    </message>
    <message>
        <source>an agreement that nothing is kept</source>
        <translation>eine Vereinbarung, dass nichts behalten wird</translation>
    </message>
    <message>
        <source>an agreement that nothing is trained on</source>
        <translation>eine Vereinbarung, dass mit nichts trainiert wird</translation>
    </message>
    <message>
        <source>it does not speak TLS 1.2 or newer</source>
        <translation>es spricht kein TLS 1.2 oder neuer</translation>
    </message>
    <message>
        <source>its key is not the one that you pinned</source>
        <translation>sein Schlüssel ist nicht der, den Sie festgelegt haben</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is larger than a megabyte</source>
        <translation>sie ist größer als ein Megabyte</translation>
    </message>
    <message>
        <source>a private key is in it, which nobody else may have</source>
        <translation>ein privater Schlüssel steht darin, den sonst niemand haben darf</translation>
    </message>
    <message>
        <source>no certificate is in it</source>
        <translation>kein Zertifikat steht darin</translation>
    </message>
    <message>
        <source>it is no certificate of an authority</source>
        <translation>es ist kein Zertifikat einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Gerät nicht gefunden</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keines</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>veralteter Dateizugriff</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>nicht genug Speicher</translation>
    </message>
</context>
<context>
    <name>SessionLock</name>
    <message>
        <source>The library is locked first.</source>
        <translation>Die Bibliothek wird zuerst gesperrt.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Give “{setting}” its default back</source>
        <translation>„{setting}“ auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Cloud voices</source>
        <translation>Cloud-Stimmen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>“As the system” follows its colours, and its wish for high contrast.</source>
        <translation>„Wie das System“ folgt dessen Farben und dessen Wunsch nach hohem Kontrast.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>In proportion to the text size of the system.</source>
        <translation>Im Verhältnis zur Textgröße des Systems.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Nothing blinks, slides or fades.</source>
        <translation>Nichts blinkt, gleitet oder blendet über.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Gesprochene Sprache</translation>
    </message>
    <message>
        <source>What the choice at the top of the window begins with.</source>
        <translation>Womit die Auswahl oben im Fenster beginnt.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Erkennungsmodell</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Models for English alone cannot translate.</source>
        <translation>Modelle nur für Englisch können nicht übersetzen.</translation>
    </message>
    <message>
        <source>What counts as speech</source>
        <translation>Was als Sprache gilt</translation>
    </message>
    <message>
        <source>Quiet speech finds more noise, too, that is none.</source>
        <translation>Mit leiser Sprache werden auch mehr Geräusche gefunden, die keine sind.</translation>
    </message>
    <message>
        <source>Thoroughness</source>
        <translation>Gründlichkeit</translation>
    </message>
    <message>
        <source>How many readings are followed at once. More takes longer and is a little better.</source>
        <translation>Wie viele Lesarten zugleich verfolgt werden. Mehr dauert länger und ist etwas besser.</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>What the reader begins with, like all of this page.</source>
        <translation>Womit der Vorleser beginnt, wie mit allem auf dieser Seite.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Geschwindigkeit der Stimme</translation>
    </message>
    <message>
        <source>Pitch of the voice</source>
        <translation>Tonhöhe der Stimme</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Go back when playing on</source>
        <translation>Beim Weiterspielen zurückspringen</translation>
    </message>
    <message>
        <source>After a pause, so that the sentence is heard again from before where it stopped.</source>
        <translation>Nach dem Anhalten, damit der Satz von vor der Haltestelle an noch einmal zu hören ist.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>Ausgabegerät</translation>
    </message>
    <message>
        <source>While it is not there, the system&apos;s own is used.</source>
        <translation>Solange es nicht da ist, spielt das des Systems.</translation>
    </message>
    <message>
        <source>Lock after this time without input</source>
        <translation>Ohne Eingabe sperren nach</translation>
    </message>
    <message>
        <source>While a recording is transcribed, the library stays open.</source>
        <translation>Während eine Aufnahme transkribiert wird, bleibt die Bibliothek offen.</translation>
    </message>
    <message>
        <source>Lock with the session and before sleep</source>
        <translation>Mit der Sitzung und vor dem Ruhezustand sperren</translation>
    </message>
    <message>
        <source>When the screen is locked, and before the computer sleeps.</source>
        <translation>Wenn der Bildschirm gesperrt wird und bevor der Computer in den Ruhezustand geht.</translation>
    </message>
    <message>
        <source>Empty the clipboard after</source>
        <translation>Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>Text that was copied is taken back if it is still there. 0 leaves it.</source>
        <translation>Kopierter Text wird gelöscht, wenn er noch dort ist. Bei 0 bleibt er.</translation>
    </message>
    <message>
        <source>Tell when the queue is done</source>
        <translation>Melden, wenn die Warteschlange fertig ist</translation>
    </message>
    <message>
        <source>A note of the desktop says how many, and never what.</source>
        <translation>Eine Benachrichtigung sagt, wie viele, und nie, welche.</translation>
    </message>
    <message>
        <source>Stay awake while there is work</source>
        <translation>Wach bleiben, solange es Arbeit gibt</translation>
    </message>
    <message>
        <source>Recordings to transcribe, or a text that becomes sound. The screen still goes dark.</source>
        <translation>Aufnahmen, die transkribiert werden, oder ein Text, der zu Ton wird. Der Bildschirm wird trotzdem dunkel.</translation>
    </message>
    <message>
        <source>Let nothing leave this computer</source>
        <translation>Nichts diesen Computer verlassen lassen</translation>
    </message>
    <message>
        <source>This wins over everything else, and ends at once what is under way.</source>
        <translation>Das geht allem anderen vor und beendet sofort, was gerade läuft.</translation>
    </message>
    <message>
        <source>Characters that may leave in a day</source>
        <translation>Zeichen, die an einem Tag hinausgehen dürfen</translation>
    </message>
    <message>
        <source>For all cloud voices together. 0 sets no bound.</source>
        <translation>Für alle Cloud-Stimmen zusammen. 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>What cloud voices may cost in a day</source>
        <translation>Was Cloud-Stimmen an einem Tag kosten dürfen</translation>
    </message>
    <message>
        <source>As estimated by published prices. 0 sets no bound.</source>
        <translation>Geschätzt nach veröffentlichten Preisen. 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>Length of a jump back or forward</source>
        <translation>Sprungweite zurück und vor</translation>
    </message>
    <message>
        <source>Say what is heard</source>
        <translation>Ansagen, was zu hören ist</translation>
    </message>
    <message>
        <source>A screen reader is told each segment, and who speaks, as playback reaches it.</source>
        <translation>Ein Screenreader erfährt jedes Segment und wer spricht, sobald die Wiedergabe dort ist.</translation>
    </message>
    <message>
        <source>Show an icon in the system tray</source>
        <translation>Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>It shows and locks the window.</source>
        <translation>Es zeigt und sperrt das Fenster.</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Tasten der Befehle</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Best that is installed</source>
        <translation>Bestes installiertes</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>A translation into English</source>
        <translation>Eine Übersetzung ins Englische</translation>
    </message>
    <message>
        <source>Everything, silence included</source>
        <translation>Alles, auch Stille</translation>
    </message>
    <message>
        <source>Clear speech only</source>
        <translation>Nur deutliche Sprache</translation>
    </message>
    <message>
        <source>What sounds like speech</source>
        <translation>Was nach Sprache klingt</translation>
    </message>
    <message>
        <source>Quiet speech, too</source>
        <translation>Auch leise Sprache</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Best for the language</source>
        <translation>Beste für die Sprache</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>No setting fits.</source>
        <translation>Keine Einstellung passt.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This recording is being transcribed. Cancel that before you delete it.</source>
        <translation>Diese Aufnahme wird gerade transkribiert. Brechen Sie das ab, bevor Sie sie löschen.</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>„{title}“ endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these recordings for good: %n?</source>
        <translation>
            <numerusform>%n Aufnahme endgültig löschen?</numerusform>
            <numerusform>%n Aufnahmen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound and text are deleted with the keys that open them. This cannot be undone. Copies of the library that were made before, such as backups, still hold it.</source>
        <translation>Ton und Text werden mit den Schlüsseln gelöscht, die sie öffnen. Das lässt sich nicht rückgängig machen. Früher angelegte Kopien der Bibliothek, etwa Sicherungen, enthalten sie weiterhin.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted with their keys: %n. The library has a new master key.</source>
        <translation>
            <numerusform>%n Aufnahme samt Schlüssel gelöscht. Die Bibliothek hat einen neuen Hauptschlüssel.</numerusform>
            <numerusform>%n Aufnahmen samt Schlüsseln gelöscht. Die Bibliothek hat einen neuen Hauptschlüssel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Make a collection to keep recordings together</source>
        <translation>Eine Sammlung anlegen, um Aufnahmen zusammenzuhalten</translation>
    </message>
    <message>
        <source>New c&amp;ollection</source>
        <translation>Neue Samml&amp;ung</translation>
    </message>
    <message>
        <source>Collection or tag</source>
        <translation>Sammlung oder Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <translation>&amp;Aufbewahrung…</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>Papierkorb l&amp;eeren…</translation>
    </message>
    <message>
        <source>&amp;New collection</source>
        <translation>&amp;Neue Sammlung</translation>
    </message>
    <message>
        <source>Librar&amp;y</source>
        <translation>Bibli&amp;othek</translation>
    </message>
</context>
<context>
    <name>SidebarDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>{name}, collection</source>
        <translation>{name}, Sammlung</translation>
    </message>
    <message>
        <source>{name}, tag</source>
        <translation>{name}, Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>recordings: %n</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundControls</name>
    <message>
        <source>Mute the sound, or do not</source>
        <translation>Ton aus- oder einschalten</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>How loud the recording is played, in percent</source>
        <translation>Wie laut die Aufnahme abgespielt wird, in Prozent</translation>
    </message>
    <message>
        <source>Choose the device on which it is heard</source>
        <translation>Gerät wählen, auf dem es zu hören ist</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>Ausgabegerät</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Lautstärke {percent} %</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>The whole text is spoken as it is read: with this voice, language, speed, pitch and these pronunciations.</source>
        <translation>Der ganze Text wird gesprochen, wie er vorgelesen wird: mit dieser Stimme, Sprache, Geschwindigkeit, Tonhöhe und diesen Aussprachen.</translation>
    </message>
    <message>
        <source>Each speaker is heard in the voice that reads for them.</source>
        <translation>Jeder Sprecher ist mit der Stimme zu hören, die für ihn liest.</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wohin</translation>
    </message>
    <message>
        <source>In the library, encrypted</source>
        <translation>In die Bibliothek, verschlüsselt</translation>
    </message>
    <message>
        <source>In a file, not encrypted</source>
        <translation>In eine Datei, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Art der Datei</translation>
    </message>
    <message>
        <source>&amp;Chapters</source>
        <translation>&amp;Kapitel</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Eine Datei</translation>
    </message>
    <message numerus="yes">
        <source>A file for each chapter: %n</source>
        <translation>
            <numerusform>Eine Datei je Kapitel: %n</numerusform>
            <numerusform>Eine Datei je Kapitel: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subtitles beside it</source>
        <translation>&amp;Untertitel daneben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tite&amp;l</translation>
    </message>
    <message>
        <source>&amp;Even loudness ({lufs} LUFS)</source>
        <translation>&amp;Gleichmäßige Lautstärke ({lufs} LUFS)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Leave without keeping anything</source>
        <translation>Schließen, ohne etwas zu behalten</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Be&amp;halten</translation>
    </message>
    <message>
        <source>Keep sound and text in the library</source>
        <translation>Ton und Text in der Bibliothek behalten</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Choose where to, and begin</source>
        <translation>Wählen, wohin, und beginnen</translation>
    </message>
    <message>
        <source>Nothing is written into the file</source>
        <translation>In die Datei wird keiner geschrieben</translation>
    </message>
    <message>
        <source>Keep the text as sound</source>
        <translation>Den Text als Ton behalten</translation>
    </message>
</context>
<context>
    <name>SoundMaking</name>
    <message>
        <source>One text becomes sound at a time. Wait until that is done.</source>
        <translation>Es wird immer nur ein Text zu Ton. Warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>Choose the folder for the chapters</source>
        <translation>Den Ordner für die Kapitel wählen</translation>
    </message>
    <message>
        <source>Keep the text as a sound file</source>
        <translation>Den Text als Tondatei behalten</translation>
    </message>
    <message>
        <source>“{title}” is in the library, sound and text.</source>
        <translation>„{title}“ ist in der Bibliothek, Ton und Text.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>Chapters that were written to “{folder}”, not encrypted: %n.</source>
        <translation>
            <numerusform>Kapitel, die nach „{folder}“ geschrieben wurden, nicht verschlüsselt: %n.</numerusform>
            <numerusform>Kapitel, die nach „{folder}“ geschrieben wurden, nicht verschlüsselt: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound was written to “{name}” in “{folder}”. It is not encrypted.</source>
        <translation>Der Ton wurde in „{name}“ im Ordner „{folder}“ geschrieben. Er ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing of it was kept.</source>
        <translation>Es wurde gestoppt, und nichts davon wurde behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Chapters that were written before that, and kept: %n.</source>
        <translation>
            <numerusform>Kapitel, die vorher geschrieben und behalten wurden: %n.</numerusform>
            <numerusform>Kapitel, die vorher geschrieben und behalten wurden: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what exists?</source>
        <translation>Ersetzen, was es schon gibt?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Write over files of these names</source>
        <translation>Dateien mit diesen Namen überschreiben</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>Nichts schreiben</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Name of the speaker</source>
        <translation>Name des Sprechers</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation>Diesen Namen &amp;verwenden</translation>
    </message>
    <message>
        <source>Give this name</source>
        <translation>Diesen Namen geben</translation>
    </message>
    <message>
        <source>Type a name, or cancel.</source>
        <translation>Geben Sie einen Namen ein oder brechen Sie ab.</translation>
    </message>
</context>
<context>
    <name>SpeakerVoicesDialog</name>
    <message>
        <source>Voices of the speakers</source>
        <translation>Stimmen der Sprecher</translation>
    </message>
    <message>
        <source>Who reads for whom when this transcript is read aloud.</source>
        <translation>Wer für wen liest, wenn dieses Transkript vorgelesen wird.</translation>
    </message>
    <message>
        <source>There is one voice for this language. Speakers differ in pitch until more are added.</source>
        <translation>Für diese Sprache gibt es eine Stimme. Die Sprecher unterscheiden sich in der Tonhöhe, bis weitere hinzukommen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>&amp;Use these voices</source>
        <translation>Diese Stimmen &amp;verwenden</translation>
    </message>
    <message>
        <source>Keep the voices</source>
        <translation>Die Stimmen behalten</translation>
    </message>
    <message>
        <source>Voice of {speaker}</source>
        <translation>Stimme von {speaker}</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>One that nobody else has</source>
        <translation>Eine, die sonst niemand hat</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>Speaker: {name}</source>
        <translation>Sprecher: {name}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand benannt</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>Wer spricht hier?</translation>
    </message>
    <message numerus="yes">
        <source>The name is given to all segments that are chosen: %n.</source>
        <translation>
            <numerusform>Das ausgewählte Segment (%n) bekommt diesen Namen.</numerusform>
            <numerusform>Alle ausgewählten Segmente (%n) bekommen diesen Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named in this segment.</source>
        <translation>In diesem Segment ist niemand benannt.</translation>
    </message>
    <message>
        <source>Rename this speaker</source>
        <translation>Diesen Sprecher umbenennen</translation>
    </message>
    <message>
        <source>The name changes in the whole transcript. A name that another speaker has joins the two.</source>
        <translation>Der Name ändert sich im ganzen Transkript. Hat ein anderer Sprecher den Namen schon, werden beide zu einem.</translation>
    </message>
</context>
<context>
    <name>Sweeping</name>
    <message>
        <source>Nothing is deleted while recordings are transcribed. Wait for them, or cancel them.</source>
        <translation>Solange Aufnahmen transkribiert werden, wird nichts gelöscht. Warten Sie darauf oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Nothing is due: no collection has a rule that says to delete anything now.</source>
        <translation>Nichts ist fällig: Keine Sammlung hat eine Regel, nach der jetzt etwas zu löschen ist.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Fälliges</translation>
    </message>
    <message>
        <source>Delete what is due?</source>
        <translation>Fälliges löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Due by the rules of your collections: %n</source>
        <translation>
            <numerusform>Fällig nach den Regeln Ihrer Sammlungen: %n</numerusform>
            <numerusform>Fällig nach den Regeln Ihrer Sammlungen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is deleted with the keys that open it. This cannot be undone. Copies of the library that were made before, such as backups, still hold it.</source>
        <translation>Es wird mit den Schlüsseln gelöscht, die es öffnen. Das lässt sich nicht rückgängig machen. Früher angelegte Kopien der Bibliothek, etwa Sicherungen, enthalten es weiterhin.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete what is listed for good</source>
        <translation>Aufgelistetes endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Leave everything as it is for now</source>
        <translation>Vorerst alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Is the date of this computer right?</source>
        <translation>Stimmt das Datum dieses Computers?</translation>
    </message>
    <message>
        <source>It is right: &amp;delete it</source>
        <translation>Es stimmt: &amp;löschen</translation>
    </message>
    <message>
        <source>Delete what was listed for good</source>
        <translation>Was aufgelistet war, endgültig löschen</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tags that there are</source>
        <translation>Vorhandene Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Your own terms</source>
        <translation>Ihre eigenen Begriffe</translation>
    </message>
    <message>
        <source>A name, a project or a place</source>
        <translation>Ein Name, ein Projekt oder ein Ort</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Keep this term back from now on</source>
        <translation>Diesen Begriff von jetzt an zurückhalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen term</source>
        <translation>Den gewählten Begriff entfernen</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Abbr&amp;echen</translation>
    </message>
    <message>
        <source>Stop this recording</source>
        <translation>Diese Aufnahme abbrechen</translation>
    </message>
    <message>
        <source>Transcribe what is still missing of this recording</source>
        <translation>Transkribieren, was von dieser Aufnahme noch fehlt</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>Go through doubtful passages, bookmarks and comments</source>
        <translation>Unsichere Stellen, Lesezeichen und Kommentare durchgehen</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Den ganzen Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Save the transcript as a file</source>
        <translation>Transkript als Datei speichern</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>&amp;With choices and preview…</source>
        <translation>Mit Aus&amp;wahl und Vorschau…</translation>
    </message>
    <message>
        <source>&amp;Transcribe</source>
        <translation>&amp;Transkribieren</translation>
    </message>
    <message>
        <source>The recording is being encrypted into the library.</source>
        <translation>Die Aufnahme wird in die Bibliothek verschlüsselt.</translation>
    </message>
    <message>
        <source>This recording is kept in the library. Nothing of it was transcribed yet.</source>
        <translation>Diese Aufnahme liegt in der Bibliothek. Davon wurde noch nichts transkribiert.</translation>
    </message>
    <message>
        <source>This recording was interrupted. “Resume” goes on with it.</source>
        <translation>Diese Aufnahme wurde unterbrochen. Mit „Fortsetzen“ geht es weiter.</translation>
    </message>
    <message>
        <source>This recording waits for its turn.</source>
        <translation>Diese Aufnahme wartet, bis sie an der Reihe ist.</translation>
    </message>
    <message>
        <source>Cancelled before any text was found.</source>
        <translation>Abgebrochen, bevor Text erkannt wurde.</translation>
    </message>
    <message>
        <source>This recording is paused. “Resume” goes on with it.</source>
        <translation>Diese Aufnahme ist angehalten. Mit „Fortsetzen“ geht es weiter.</translation>
    </message>
    <message>
        <source>Text appears here as it is heard.</source>
        <translation>Hier erscheint der Text, sobald er erkannt wird.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show Soundlock</source>
        <translation>Soundlock &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Lock the library</source>
        <translation>Bibliothek &amp;sperren</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock the library</source>
        <translation>Bibliothek entsperren</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Leave the library locked</source>
        <translation>Bibliothek gesperrt lassen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
</context>
<context>
    <name>VoiceForm</name>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>The language that is read; left to itself, it is found out for each paragraph</source>
        <translation>Die Sprache, die vorgelesen wird; sich selbst überlassen, wird sie für jeden Absatz herausgefunden</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Who reads, once a language is chosen</source>
        <translation>Wer vorliest, sobald eine Sprache gewählt ist</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>How fast it is read</source>
        <translation>Wie schnell vorgelesen wird</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>How high the voice is</source>
        <translation>Wie hoch die Stimme ist</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>How loud the voice is</source>
        <translation>Wie laut die Stimme ist</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>&amp;Stimme</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Geschwindigkeit</translation>
    </message>
    <message>
        <source>Pitc&amp;h</source>
        <translation>&amp;Tonhöhe</translation>
    </message>
    <message>
        <source>Vol&amp;ume</source>
        <translation>&amp;Lautstärke</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
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
        <translation>Beste für die Sprache</translation>
    </message>
    <message>
        <source>By the language of the text</source>
        <translation>Nach der Sprache des Textes</translation>
    </message>
    <message>
        <source>Any voice</source>
        <translation>Beliebige Stimme</translation>
    </message>
    <message>
        <source>{voice} · sent to {vendor}</source>
        <translation>{voice} · geht an {vendor}</translation>
    </message>
    <message>
        <source>{voice}, cloud voice: the text is sent to {vendor}</source>
        <translation>{voice}, Cloud-Stimme: Der Text geht an {vendor}</translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>These voices speak on this computer. Better ones come as folders of the sherpa-onnx project (Piper, Kokoro, Matcha, Kitten), or as Piper&apos;s own two files in a folder. Nothing is fetched from anywhere.</source>
        <translation>Diese Stimmen sprechen auf diesem Computer. Bessere kommen als Ordner des Projekts sherpa-onnx (Piper, Kokoro, Matcha, Kitten) oder als Pipers eigene zwei Dateien in einem Ordner. Nichts wird von irgendwoher geholt.</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <translation>Sprache der Stimmen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Hear</source>
        <translation>&amp;Anhören</translation>
    </message>
    <message>
        <source>Hear a sentence of the chosen voice</source>
        <translation>Einen Satz der gewählten Stimme anhören</translation>
    </message>
    <message>
        <source>&amp;Read with it</source>
        <translation>Damit &amp;vorlesen</translation>
    </message>
    <message>
        <source>Let the chosen voice read aloud</source>
        <translation>Die gewählte Stimme vorlesen lassen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Take in the folder of a voice</source>
        <translation>Den Ordner einer Stimme aufnehmen</translation>
    </message>
    <message>
        <source>Delete the chosen voice</source>
        <translation>Die gewählte Stimme löschen</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>No voice is here yet. “Add…” takes one in.</source>
        <translation>Hier ist noch keine Stimme. „Hinzufügen…“ nimmt eine auf.</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>des Systems</translation>
    </message>
</context>
<context>
    <name>WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Click to go to a place, drag to select a passage. The wheel zooms, + and - do too; 0 shows all.</source>
        <translation>Klicken springt zu einer Position, Ziehen wählt einen Abschnitt aus. Das Mausrad zoomt, + und - ebenso; 0 zeigt alles.</translation>
    </message>
    <message>
        <source>The arrow keys go one second back and forth, with Shift they select a passage. Plus and minus zoom, 0 shows all.</source>
        <translation>Die Pfeiltasten springen eine Sekunde zurück und vor, mit der Umschalttaste wählen sie einen Abschnitt aus. Plus und Minus zoomen, 0 zeigt alles.</translation>
    </message>
</context>
<context>
    <name>WayDialogs</name>
    <message>
        <source>Add a passphrase</source>
        <translation>Passphrase hinzufügen</translation>
    </message>
    <message>
        <source>Add a key file</source>
        <translation>Schlüsseldatei hinzufügen</translation>
    </message>
    <message>
        <source>Copies of the library that were made before still open by the old one.</source>
        <translation>Früher angelegte Kopien der Bibliothek lassen sich weiterhin mit der alten öffnen.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>From then on the library opens only by this computer&apos;s keychain and what you choose here, all of it together. Every other way is removed but the recovery key.</source>
        <translation>Von da an öffnet sich die Bibliothek nur mit dem Schlüsselbund dieses Computers und dem, was Sie hier wählen, alles zusammen. Alle anderen Entsperrmethoden außer dem Wiederherstellungsschlüssel werden entfernt.</translation>
    </message>
    <message>
        <source>Require several things together</source>
        <translation>Mehreres zusammen verlangen</translation>
    </message>
    <message>
        <source>Remove this way to unlock?</source>
        <translation>Diese Entsperrmethode entfernen?</translation>
    </message>
    <message>
        <source>Change the master key?</source>
        <translation>Hauptschlüssel ändern?</translation>
    </message>
    <message>
        <source>Its key file is needed, too; it may be the same as before.</source>
        <translation>Ihre Schlüsseldatei wird ebenfalls gebraucht; es darf dieselbe sein wie bisher.</translation>
    </message>
    <message>
        <source>There is no recovery key: if one of these things is lost, so is the library. Add one first.</source>
        <translation>Es gibt keinen Wiederherstellungsschlüssel: Geht eines davon verloren, ist auch die Bibliothek verloren. Fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>A keychain that holds its secret no longer opens the library.</source>
        <translation>Ein Schlüsselbund, der ihr Geheimnis enthält, öffnet die Bibliothek nicht mehr.</translation>
    </message>
    <message>
        <source>It no longer opens the library. Copies that were made before still open by it.</source>
        <translation>Die Bibliothek lässt sich damit nicht mehr öffnen. Früher angelegte Kopien lassen sich weiterhin damit öffnen.</translation>
    </message>
    <message>
        <source>Then there is no recovery key: if the other ways are lost, so is the library.</source>
        <translation>Dann gibt es keinen Wiederherstellungsschlüssel: Gehen die anderen Methoden verloren, ist auch die Bibliothek verloren.</translation>
    </message>
    <message>
        <source>The library is encrypted under a new key, and opens as before. Copies of it that were made before, such as backups, no longer open by the keychain; they still open by a passphrase, a recovery key or a key file.</source>
        <translation>Die Bibliothek wird mit einem neuen Schlüssel verschlüsselt und öffnet sich wie bisher. Früher angelegte Kopien, etwa Sicherungen, lassen sich nicht mehr mit dem Schlüsselbund öffnen; mit Passphrase, Wiederherstellungsschlüssel oder Schlüsseldatei weiterhin.</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Let it open the library from now on</source>
        <translation>Sie von jetzt an die Bibliothek öffnen lassen</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>Use it, and change the master key</source>
        <translation>Verwenden und den Hauptschlüssel ändern</translation>
    </message>
    <message>
        <source>&amp;Require them</source>
        <translation>&amp;Verlangen</translation>
    </message>
    <message>
        <source>Remove the other ways, and change the master key</source>
        <translation>Andere Methoden entfernen und den Hauptschlüssel ändern</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove it, and change the master key</source>
        <translation>Entfernen und den Hauptschlüssel ändern</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Encrypt the library under a new key</source>
        <translation>Bibliothek mit einem neuen Schlüssel verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Nicht ändern</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>The library has a new master key.</source>
        <translation>Die Bibliothek hat einen neuen Hauptschlüssel.</translation>
    </message>
    <message>
        <source>No passphrase opens this library. “Ways to unlock…” in the menu of the library adds one.</source>
        <translation>Keine Passphrase öffnet diese Bibliothek. „Entsperrmethoden…“ im Bibliotheksmenü fügt eine hinzu.</translation>
    </message>
    <message>
        <source>The ways to unlock the library were changed.</source>
        <translation>Die Entsperrmethoden der Bibliothek wurden geändert.</translation>
    </message>
</context>
<context>
    <name>WaysDialog</name>
    <message>
        <source>Ways to unlock the library</source>
        <translation>Entsperrmethoden der Bibliothek</translation>
    </message>
    <message>
        <source>Each of these opens the library.</source>
        <translation>Jede davon öffnet die Bibliothek.</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Entsperrmethoden</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>Entsperrmethode hinzufügen</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;keychain</source>
        <translation>Schlüssel&amp;bund dieses Computers</translation>
    </message>
    <message>
        <source>A &amp;passphrase…</source>
        <translation>&amp;Passphrase…</translation>
    </message>
    <message>
        <source>A key &amp;file…</source>
        <translation>Schlüssel&amp;datei…</translation>
    </message>
    <message>
        <source>A &amp;recovery key…</source>
        <translation>&amp;Wiederherstellungsschlüssel…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>Change the passphrase of the chosen way</source>
        <translation>Passphrase der ausgewählten Methode ändern</translation>
    </message>
    <message>
        <source>Remove the chosen way</source>
        <translation>Ausgewählte Methode entfernen</translation>
    </message>
    <message>
        <source>Re&amp;quire together…</source>
        <translation>&amp;Zusammen verlangen…</translation>
    </message>
    <message>
        <source>Let the library open only by several things together</source>
        <translation>Bibliothek nur mit mehreren Dingen zusammen öffnen lassen</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Export with choices and preview</source>
        <translation>Mit Auswahl und Vorschau exportieren</translation>
    </message>
    <message numerus="yes">
        <source>{border}, at %n %</source>
        <translation>
            <numerusform>{border}, bei %n %</numerusform>
            <numerusform>{border}, bei %n %</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a Whisper model in CTranslate2 format</source>
        <translation>Ordner eines Whisper-Modells im CTranslate2-Format auswählen</translation>
    </message>
    <message>
        <source>The model “{name}” was added and is chosen for the next recordings.</source>
        <translation>Das Modell „{name}“ wurde hinzugefügt und ist für die nächsten Aufnahmen ausgewählt.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Transcribing, %n %</source>
        <translation>
            <numerusform>Wird transkribiert, %n %</numerusform>
            <numerusform>Wird transkribiert, %n %</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>has notes</source>
        <translation>hat Notizen</translation>
    </message>
    <message>
        <source>built-in engine</source>
        <translation>eingebaute Erkennung</translation>
    </message>
    <message>
        <source>Finished, no speech found</source>
        <translation>Fertig, keine Sprache gefunden</translation>
    </message>
    <message>
        <source>Transcribing…</source>
        <translation>Wird transkribiert…</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch einige Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n s</numerusform>
            <numerusform>noch etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>SubRip-Untertitel</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>WebVTT-Untertitel</translation>
    </message>
    <message>
        <source>LRC, text for music players</source>
        <translation>LRC, Text für Musikplayer</translation>
    </message>
    <message>
        <source>JSON with every detail</source>
        <translation>JSON mit allen Einzelheiten</translation>
    </message>
    <message>
        <source>Table of times and text</source>
        <translation>Tabelle mit Zeiten und Text</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>Tabelle für Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Advanced SubStation subtitles</source>
        <translation>Advanced-SubStation-Untertitel</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>PDF zum Drucken</translation>
    </message>
    <message>
        <source>Recording, as sound</source>
        <translation>Aufnahme, als Ton</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month of this year, as Qt writes dates</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Cancelled, the finished part is kept</source>
        <translation>Abgebrochen, der fertige Teil bleibt</translation>
    </message>
    <message>
        <source>Paused, the finished part is kept</source>
        <translation>Angehalten, der fertige Teil bleibt</translation>
    </message>
    <message>
        <source>Failed, the finished part is kept</source>
        <translation>Fehlgeschlagen, der fertige Teil bleibt</translation>
    </message>
    <message>
        <source>Finished, {duration}</source>
        <translation>Fertig, {duration}</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>noch etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Repeated text</source>
        <translation>Wiederholter Text</translation>
    </message>
    <message>
        <source>Text where no speech was heard</source>
        <translation>Text, wo keine Sprache zu hören war</translation>
    </message>
    <message>
        <source>Faster than anyone speaks</source>
        <translation>Schneller, als jemand spricht</translation>
    </message>
    <message>
        <source>Text that goes round in circles</source>
        <translation>Text, der sich im Kreis dreht</translation>
    </message>
    <message>
        <source>Phrase that engines make up</source>
        <translation>Floskel, die Erkennungen erfinden</translation>
    </message>
    <message>
        <source>The engine was unsure</source>
        <translation>Die Erkennung war unsicher</translation>
    </message>
    <message>
        <source>This computer offers no keychain that keeps secrets encrypted.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund, der Geheimnisse verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not hold the key of the library.</source>
        <translation>Der Schlüsselbund dieses Computers enthält den Schlüssel der Bibliothek nicht.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not work.</source>
        <translation>Der Schlüsselbund dieses Computers funktioniert nicht.</translation>
    </message>
    <message>
        <source>The library does not open by this computer&apos;s keychain.</source>
        <translation>Die Bibliothek lässt sich nicht mit dem Schlüsselbund dieses Computers öffnen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Encrypting into the library…</source>
        <translation>Wird in die Bibliothek verschlüsselt…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Interrupted, the finished part is kept</source>
        <translation>Unterbrochen, der fertige Teil bleibt</translation>
    </message>
    <message>
        <source>Not transcribed yet</source>
        <translation>Noch nicht transkribiert</translation>
    </message>
    <message>
        <source>Transcribing, {heard} heard</source>
        <translation>Wird transkribiert, {heard} gehört</translation>
    </message>
</context>
</TS>
