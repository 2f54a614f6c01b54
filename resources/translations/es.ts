<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ApplicationWiring</name>
    <message>
        <source>Soundlock did not end properly the last time. What was finished is kept, and what was cut off can be resumed. A report stays on this computer; nothing was sent.</source>
        <translation>Soundlock no se cerró correctamente la última vez. Lo que estaba terminado se ha conservado y lo que se interrumpió puede reanudarse. En este equipo queda un informe; no se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>AuthorityField</name>
    <message>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>Choose a certificate, or drop one here</source>
        <translation>Elegir un certificado o soltar uno aquí</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>No confiar más en él</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>válido hasta el {day}</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Tag the selected recordings</source>
        <translation>Etiquetar las grabaciones seleccionadas</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>E&amp;tiquetar</translation>
    </message>
    <message>
        <source>Put the tag on the selected recordings</source>
        <translation>Poner la etiqueta a las grabaciones seleccionadas</translation>
    </message>
    <message>
        <source>Put the selected recordings into a collection</source>
        <translation>Poner las grabaciones seleccionadas en una colección</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Nombre de la colección</translation>
    </message>
    <message>
        <source>&amp;Put there</source>
        <translation>&amp;Poner ahí</translation>
    </message>
    <message>
        <source>Put the selected recordings into this collection</source>
        <translation>Poner las grabaciones seleccionadas en esta colección</translation>
    </message>
    <message>
        <source>A recording that is being transcribed stays in the list. Cancel it first.</source>
        <translation>Una grabación que se está transcribiendo permanece en la lista. Cancélela primero.</translation>
    </message>
    <message numerus="yes">
        <source>Moved to the trash: %n.</source>
        <translation>
            <numerusform>%n grabación movida a la papelera.</numerusform>
            <numerusform>%n grabaciones movidas a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back in the library: %n.</source>
        <translation>
            <numerusform>%n grabación devuelta a la biblioteca.</numerusform>
            <numerusform>%n grabaciones devueltas a la biblioteca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkExporting</name>
    <message>
        <source>Choose the folder for the transcripts; they are not encrypted there</source>
        <translation>Elija la carpeta para las transcripciones; allí no estarán cifradas</translation>
    </message>
    <message numerus="yes">
        <source>Transcripts written to “{name}”: %n.</source>
        <translation>
            <numerusform>%n transcripción guardada en «{name}».</numerusform>
            <numerusform>%n transcripciones guardadas en «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings without a text were left out: %n.</source>
        <translation>
            <numerusform>Se omitió %n grabación sin texto.</numerusform>
            <numerusform>Se omitieron %n grabaciones sin texto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Casting</name>
    <message>
        <source>Nobody is named in this transcript. Name its speakers first.</source>
        <translation>En esta transcripción no hay nadie nombrado. Nombre primero a los hablantes.</translation>
    </message>
</context>
<context>
    <name>ChapterList</name>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Chan&amp;ge keys…</source>
        <translation>Ca&amp;mbiar atajos…</translation>
    </message>
    <message>
        <source>Choose other keys in the settings</source>
        <translation>Elegir otros atajos en la configuración</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this sheet</source>
        <translation>Cerrar esta hoja</translation>
    </message>
</context>
<context>
    <name>ChoosingVoices</name>
    <message>
        <source>{voice} reads from now on.</source>
        <translation>{voice} lee a partir de ahora.</translation>
    </message>
    <message>
        <source>Choose the folder of a voice</source>
        <translation>Elegir la carpeta de una voz</translation>
    </message>
    <message>
        <source>Delete the voice “{name}”?</source>
        <translation>¿Eliminar la voz «{name}»?</translation>
    </message>
    <message>
        <source>Its files are deleted from Soundlock&apos;s own folder, with all speakers that it has.</source>
        <translation>Sus archivos se eliminan de la carpeta de Soundlock, con todos los hablantes que tiene.</translation>
    </message>
    <message>
        <source>The folder that it came from is not touched.</source>
        <translation>La carpeta de la que procede no se toca.</translation>
    </message>
    <message>
        <source>&amp;Delete the voice</source>
        <translation>&amp;Eliminar la voz</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
</context>
<context>
    <name>CloudConsent</name>
    <message>
        <source>Let texts go to {vendor}?</source>
        <translation>¿Permitir que salgan textos hacia {vendor}?</translation>
    </message>
    <message>
        <source>Nobody has checked these facts for half a year. Read the vendor&apos;s own pages, too.</source>
        <translation>Nadie ha comprobado estos datos desde hace medio año. Lea también las páginas del proveedor.</translation>
    </message>
    <message>
        <source>What the vendor does with texts</source>
        <translation>Qué hace el proveedor con los textos</translation>
    </message>
    <message>
        <source>Where texts are worked on</source>
        <translation>Dónde se procesan los textos</translation>
    </message>
    <message>
        <source>Where texts are worked on:</source>
        <translation>Dónde se procesan los textos:</translation>
    </message>
    <message>
        <source>Number of your instance at the vendor</source>
        <translation>Número de su instancia en el proveedor</translation>
    </message>
    <message>
        <source>Texts that are marked as sensitive need all of these contracts.</source>
        <translation>Los textos marcados como confidenciales requieren todos estos contratos.</translation>
    </message>
    <message>
        <source>You agree for a year, or until these facts change, and can take it back at any time.</source>
        <translation>Su consentimiento vale un año, o hasta que cambien estos datos, y puede retirarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Let nothing leave</source>
        <translation>No dejar salir nada</translation>
    </message>
    <message>
        <source>I &amp;agree</source>
        <translation>&amp;Acepto</translation>
    </message>
    <message>
        <source>Switch the voices of this vendor on</source>
        <translation>Activar las voces de este proveedor</translation>
    </message>
</context>
<context>
    <name>CloudDialog</name>
    <message>
        <source>Cloud voices</source>
        <translation>Voces de la nube</translation>
    </message>
    <message>
        <source>Every voice that you hear speaks on this computer. If you want, voices of a vendor on the net speak, too. Then the text leaves this computer, never sound, and only after what identifies people was taken out of it and you saw what is left.</source>
        <translation>Todas las voces que oye hablan en este equipo. Si quiere, también hablan las voces de un proveedor en la red. Entonces el texto sale de este equipo, nunca el sonido, y solo después de quitar lo que identifica a personas y de que usted haya visto lo que queda.</translation>
    </message>
    <message>
        <source>The offline switch is on in the settings: nothing leaves.</source>
        <translation>El modo sin conexión está activado en los ajustes: no sale nada.</translation>
    </message>
    <message>
        <source>&amp;Show the vendors</source>
        <translation>&amp;Mostrar los proveedores</translation>
    </message>
    <message>
        <source>List the vendors that can be used</source>
        <translation>Enumerar los proveedores que se pueden usar</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Switch &amp;on…</source>
        <translation>&amp;Activar…</translation>
    </message>
    <message>
        <source>Switch the chosen vendor&apos;s voices on or off</source>
        <translation>Activar o desactivar las voces del proveedor elegido</translation>
    </message>
    <message>
        <source>&amp;Key…</source>
        <translation>C&amp;lave…</translation>
    </message>
    <message>
        <source>Add the key of your account, or replace it</source>
        <translation>Añadir la clave de su cuenta o sustituirla</translation>
    </message>
    <message>
        <source>&amp;Test the key</source>
        <translation>&amp;Probar la clave</translation>
    </message>
    <message>
        <source>Try the key by requests that cost nothing</source>
        <translation>Probar la clave con peticiones que no cuestan nada</translation>
    </message>
    <message>
        <source>Re&amp;move the key…</source>
        <translation>&amp;Quitar la clave…</translation>
    </message>
    <message>
        <source>Remove the key from this computer</source>
        <translation>Quitar la clave de este equipo</translation>
    </message>
    <message>
        <source>&amp;Have it deleted</source>
        <translation>&amp;Hacer eliminar</translation>
    </message>
    <message>
        <source>Have the vendor delete what it may still keep of you</source>
        <translation>Hacer que el proveedor elimine lo que aún pueda guardar de usted</translation>
    </message>
    <message>
        <source>&amp;Private connection…</source>
        <translation>Cone&amp;xión privada…</translation>
    </message>
    <message>
        <source>Reach the vendor by a host or a proxy of your own</source>
        <translation>Llegar al proveedor por un host o un proxy propios</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Reglas…</translation>
    </message>
    <message>
        <source>Choose what is taken out of a text before it leaves</source>
        <translation>Elegir qué se quita de un texto antes de que salga</translation>
    </message>
    <message>
        <source>Show to where each vendor is sent what, by the code that sends it</source>
        <translation>Mostrar qué se envía a cada proveedor y adónde, según el código que lo envía</translation>
    </message>
    <message>
        <source>What is s&amp;ent…</source>
        <translation>Qué se &amp;envía…</translation>
    </message>
    <message>
        <source>&amp;What left…</source>
        <translation>Lo que ha &amp;salido…</translation>
    </message>
    <message>
        <source>Show what left this computer</source>
        <translation>Mostrar lo que ha salido de este equipo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Desactivar</translation>
    </message>
</context>
<context>
    <name>CloudKey</name>
    <message>
        <source>Key for {vendor}</source>
        <translation>Clave para {vendor}</translation>
    </message>
    <message>
        <source>Paste the key of your account. It is tried first, by requests without cost, and kept in the keychain of this computer or encrypted in the library. An old key stays until the new one works.</source>
        <translation>Pegue la clave de su cuenta. Primero se prueba, con peticiones sin coste, y se guarda en el llavero de este equipo o cifrada en la biblioteca. La clave antigua permanece hasta que la nueva funcione.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Desde un &amp;archivo…</translation>
    </message>
    <message>
        <source>Read the key from a file</source>
        <translation>Leer la clave de un archivo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejarlo todo como está</translation>
    </message>
    <message>
        <source>&amp;Try and keep</source>
        <translation>&amp;Probar y guardar</translation>
    </message>
    <message>
        <source>Try the key, and keep it if it works</source>
        <translation>Probar la clave y guardarla si funciona</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Pegue primero una clave.</translation>
    </message>
    <message>
        <source>Key file of the vendor</source>
        <translation>Archivo de clave del proveedor</translation>
    </message>
</context>
<context>
    <name>CloudNotice</name>
    <message>
        <source>Sent to {vendor}: “Read” shows exactly what would leave, and nothing does before you agree. Passages are marked, not words: the vendor does not tell when each is heard.</source>
        <translation>Se envía a {vendor}: «Leer» muestra exactamente lo que saldría, y nada sale antes de que usted acepte. Se marcan pasajes, no palabras: el proveedor no dice cuándo se oye cada una.</translation>
    </message>
</context>
<context>
    <name>CloudRecord</name>
    <message>
        <source>What left this computer</source>
        <translation>Lo que ha salido de este equipo</translation>
    </message>
    <message>
        <source>Far more left today than usual. Look at what it was.</source>
        <translation>Hoy ha salido mucho más de lo habitual. Mire qué ha sido.</translation>
    </message>
    <message>
        <source>Which vendor</source>
        <translation>Qué proveedor</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Export, &amp;signed…</source>
        <translation>Exportar, &amp;firmado…</translation>
    </message>
    <message>
        <source>Write the whole record to a file, signed by the library</source>
        <translation>Escribir todo el registro en un archivo, firmado por la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Characters: {characters}, {cost}.</source>
        <translation>Caracteres: {characters}, {cost}.</translation>
    </message>
    <message>
        <source>Nothing left for this vendor.</source>
        <translation>No salió nada hacia este proveedor.</translation>
    </message>
    <message>
        <source>Nothing ever left this computer by cloud voices.</source>
        <translation>Nunca ha salido nada de este equipo por voces de la nube.</translation>
    </message>
    <message>
        <source>Where to write the record</source>
        <translation>Dónde escribir el registro</translation>
    </message>
</context>
<context>
    <name>CloudRules</name>
    <message>
        <source>What is taken out of a text</source>
        <translation>Qué se quita de un texto</translation>
    </message>
    <message>
        <source>Before a text goes to a cloud voice, this becomes of what identifies people:</source>
        <translation>Antes de que un texto vaya a una voz de la nube, esto ocurre con lo que identifica a personas:</translation>
    </message>
    <message>
        <source>Kinds of personal data</source>
        <translation>Tipos de datos personales</translation>
    </message>
    <message>
        <source>In &amp;ordinary texts</source>
        <translation>En textos &amp;ordinarios</translation>
    </message>
    <message>
        <source>In &amp;sensitive texts</source>
        <translation>En textos &amp;sensibles</translation>
    </message>
    <message>
        <source>Your own terms, whatever their case: they are found in texts and in transcripts. Only your library knows them, encrypted.</source>
        <translation>Sus propios términos, en mayúsculas o minúsculas: se encuentran en textos y transcripciones. Solo su biblioteca los conoce, cifrados.</translation>
    </message>
    <message>
        <source>A model that was trained to find names finds more than the lists do. It comes as a folder, and works on this computer. Nothing is fetched from anywhere.</source>
        <translation>Un modelo entrenado para encontrar nombres encuentra más que las listas. Es una carpeta y trabaja en este equipo. No se descarga nada.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Ordinary: {ordinary} · Sensitive: {sensitive}</source>
        <translation>Ordinario: {ordinary} · Sensible: {sensitive}</translation>
    </message>
</context>
<context>
    <name>CloudSent</name>
    <message>
        <source>What each vendor is sent</source>
        <translation>Qué se envía a cada proveedor</translation>
    </message>
    <message>
        <source>Hosts, requests and promises of each vendor</source>
        <translation>Direcciones, peticiones y promesas de cada proveedor</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
</context>
<context>
    <name>CloudSpeaking</name>
    <message>
        <source>This vendor offers no voice to your account.</source>
        <translation>Este proveedor no ofrece ninguna voz a su cuenta.</translation>
    </message>
    <message>
        <source>Kept in the library as “{title}”.</source>
        <translation>Guardado en la biblioteca como «{title}».</translation>
    </message>
</context>
<context>
    <name>CloudSpeech</name>
    <message>
        <source>Speak with a cloud voice</source>
        <translation>Hablar con una voz de la nube</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Model of the voice</source>
        <translation>Modelo de la voz</translation>
    </message>
    <message>
        <source>This text is se&amp;nsitive</source>
        <translation>Este texto es co&amp;nfidencial</translation>
    </message>
    <message>
        <source>It goes only where contracts cover it, and more of it is taken out</source>
        <translation>Solo va adonde lo cubren contratos, y se quita más de él</translation>
    </message>
    <message>
        <source>Say what is taken out with a &amp;voice of this computer</source>
        <translation>Decir lo que se quita con una &amp;voz de este equipo</translation>
    </message>
    <message>
        <source>It is heard as it was written, and never leaves</source>
        <translation>Se oye tal como está escrito y nunca sale</translation>
    </message>
    <message>
        <source>Exactly what is sent</source>
        <translation>Exactamente lo que se envía</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Lo que saldría</translation>
    </message>
    <message>
        <source>This text is se&amp;nsitive, as its recording is marked</source>
        <translation>Este texto es co&amp;nfidencial, como indica su grabación</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Send nothing, or stop speaking</source>
        <translation>No enviar nada o dejar de hablar</translation>
    </message>
    <message>
        <source>Send and &amp;keep</source>
        <translation>Enviar y &amp;guardar</translation>
    </message>
    <message>
        <source>Send it, and keep the sound in the library</source>
        <translation>Enviarlo y guardar el sonido en la biblioteca</translation>
    </message>
    <message>
        <source>Send and &amp;hear</source>
        <translation>Enviar y &amp;escuchar</translation>
    </message>
    <message>
        <source>Send it, and hear it now</source>
        <translation>Enviarlo y oírlo ahora</translation>
    </message>
    <message>
        <source>Asking {vendor} for its voices…</source>
        <translation>Preguntando a {vendor} por sus voces…</translation>
    </message>
    <message>
        <source>Your rules want you to decide about this before anything is sent:</source>
        <translation>Sus reglas le piden decidir sobre esto antes de enviar nada:</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
</context>
<context>
    <name>CloudVendors</name>
    <message>
        <source>It still stands in “{name}”, too: delete that file if you do not need it.</source>
        <translation>También sigue en «{name}»: elimine ese archivo si no lo necesita.</translation>
    </message>
    <message>
        <source>At the vendor it stays valid until you revoke it there.</source>
        <translation>En el proveedor sigue siendo válida hasta que la revoque allí.</translation>
    </message>
    <message numerus="yes">
        <source>What {vendor} still has to delete takes the key: %n</source>
        <translation>
            <numerusform>Lo que {vendor} aún debe eliminar requiere la clave: %n</numerusform>
            <numerusform>Lo que {vendor} aún debe eliminar requiere la clave: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the key of {vendor}?</source>
        <translation>¿Quitar la clave de {vendor}?</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the key from this computer</source>
        <translation>Quitar la clave de este equipo</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Leave the key where it is</source>
        <translation>Dejar la clave donde está</translation>
    </message>
    <message>
        <source>The key was removed here. Revoke it at {vendor}, too.</source>
        <translation>La clave se ha quitado aquí. Revóquela también en {vendor}.</translation>
    </message>
    <message>
        <source>The key works, but it can do more than speak. Make one that can do nothing else, and add that.</source>
        <translation>La clave funciona, pero puede hacer más que hablar. Cree una que no pueda hacer nada más y añádala.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clave funciona.</translation>
    </message>
    <message>
        <source>The key stays until the vendor has deleted what it may still keep.</source>
        <translation>La clave se queda hasta que el proveedor haya borrado lo que aún pueda conservar.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted and confirmed by the vendor: %n</source>
        <translation>
            <numerusform>Eliminado y confirmado por el proveedor: %n</numerusform>
            <numerusform>Eliminados y confirmados por el proveedor: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it off the list?</source>
        <translation>¿Quitarlo de la lista?</translation>
    </message>
    <message numerus="yes">
        <source>On the list of what is to be deleted there: %n</source>
        <translation>
            <numerusform>En la lista de lo que hay que eliminar allí: %n</numerusform>
            <numerusform>En la lista de lo que hay que eliminar allí: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>&amp;Quitarlo</translation>
    </message>
    <message>
        <source>Ask once more, and no longer wait for what the vendor knows nothing of</source>
        <translation>Preguntar una vez más y no esperar ya lo que el proveedor no conoce</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>Ask again another time</source>
        <translation>Preguntar de nuevo otra vez</translation>
    </message>
</context>
<context>
    <name>CloudVoices</name>
    <message>
        <source>The record was written, signed by the library. It is not encrypted.</source>
        <translation>El registro se ha escrito, firmado por la biblioteca. No está cifrado.</translation>
    </message>
    <message>
        <source>Far more text left this computer today than usual. Look at what it was, under Cloud voices.</source>
        <translation>Hoy ha salido de este equipo mucho más texto de lo habitual. Mire qué fue, en Voces de la nube.</translation>
    </message>
</context>
<context>
    <name>CloudWay</name>
    <message>
        <source>Private connection to {vendor}</source>
        <translation>Conexión privada a {vendor}</translation>
    </message>
    <message>
        <source>How the vendor is reached</source>
        <translation>Cómo se llega al proveedor</translation>
    </message>
    <message>
        <source>A host, an authority for certificates or a proxy of your own, as a company or a rented private link has them. What is left empty stays as usual.</source>
        <translation>Un host, una autoridad de certificación o un proxy propios, como los tiene una empresa o un enlace privado contratado. Lo que quede vacío seguirá como de costumbre.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>The vendor&apos;s own</source>
        <translation>El del proveedor</translation>
    </message>
    <message>
        <source>Trusted &amp;authority</source>
        <translation>&amp;Autoridad de confianza</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Aquellas en las que confía este equipo</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>&amp;Nombre de usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Authority &amp;of the proxy</source>
        <translation>Autoridad &amp;del proxy</translation>
    </message>
    <message>
        <source>P&amp;inned key</source>
        <translation>Clave &amp;fijada</translation>
    </message>
    <message>
        <source>Any that the authority vouches for</source>
        <translation>Cualquiera que avale la autoridad</translation>
    </message>
    <message>
        <source>Another way than now needs your consent anew.</source>
        <translation>Una vía distinta de la actual requiere de nuevo su consentimiento.</translation>
    </message>
    <message>
        <source>&amp;Vendor&apos;s own hosts</source>
        <translation>Hosts del pro&amp;veedor</translation>
    </message>
    <message>
        <source>Do away with this connection</source>
        <translation>Prescindir de esta conexión</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Reach the vendor by this connection, and send it nothing</source>
        <translation>Llegar al proveedor por esta conexión, sin enviarle nada</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejarlo todo como está</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Mantener</translation>
    </message>
    <message>
        <source>Reach the vendor by this connection</source>
        <translation>Llegar al proveedor por esta conexión</translation>
    </message>
    <message>
        <source>Reaching it…</source>
        <translation>Conectando…</translation>
    </message>
</context>
<context>
    <name>CloudWays</name>
    <message>
        <source>“{host}” was reached over {tls}, and proved who it is.</source>
        <translation>Se ha llegado a «{host}» por {tls}, y ha demostrado quién es.</translation>
    </message>
    <message>
        <source>“{host}” was reached by the proxy {proxy} over {tls}, and proved who it is.</source>
        <translation>Se ha llegado a «{host}» por el proxy {proxy} y por {tls}, y ha demostrado quién es.</translation>
    </message>
    <message>
        <source>Vouched for by {issuer}, until {day}.</source>
        <translation>Lo avala {issuer}, hasta el {day}.</translation>
    </message>
    <message>
        <source>Its key: {pin}</source>
        <translation>Su clave: {pin}</translation>
    </message>
    <message>
        <source>Nothing was sent, neither a text nor a key. The record tells of the connection.</source>
        <translation>No se ha enviado nada, ni texto ni clave. La conexión consta en el registro.</translation>
    </message>
</context>
<context>
    <name>CloudWording</name>
    <message>
        <source>not read at its source</source>
        <translation>no leído en su fuente</translation>
    </message>
    <message>
        <source>said by a voice of this computer</source>
        <translation>dicho por una voz de este equipo</translation>
    </message>
    <message>
        <source>{vendor} by {places}</source>
        <translation>{vendor} por {places}</translation>
    </message>
    <message>
        <source>the vendor&apos;s own hosts</source>
        <translation>los hosts del proveedor</translation>
    </message>
    <message>
        <source>about US$ {amount}</source>
        <translation>unos {amount} US$</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>To be agreed to again: the facts changed or time ran out</source>
        <translation>Hay que aceptarlo de nuevo: los datos han cambiado o ha pasado el plazo</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>aún sin clave</translation>
    </message>
    <message numerus="yes">
        <source>to be deleted: %n</source>
        <translation>
            <numerusform>por eliminar: %n</numerusform>
            <numerusform>por eliminar: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>By your private connection: {places}</source>
        <translation>Por su conexión privada: {places}</translation>
    </message>
    <message>
        <source>I have a data processing agreement with them.</source>
        <translation>Tengo con él un contrato de encargo de tratamiento.</translation>
    </message>
    <message>
        <source>I have a business associate agreement with them (HIPAA).</source>
        <translation>Tengo con él un acuerdo de socio comercial (HIPAA).</translation>
    </message>
    <message>
        <source>I have an agreement that they keep nothing.</source>
        <translation>Tengo un acuerdo de que no guarda nada.</translation>
    </message>
    <message>
        <source>I have an agreement that they train on nothing.</source>
        <translation>Tengo un acuerdo de que no entrena con nada.</translation>
    </message>
    <message>
        <source>What is kept of texts:</source>
        <translation>Lo que se guarda de los textos:</translation>
    </message>
    <message>
        <source>What is kept of their use:</source>
        <translation>Lo que se guarda de su uso:</translation>
    </message>
    <message>
        <source>What is kept against abuse:</source>
        <translation>Lo que se guarda contra el abuso:</translation>
    </message>
    <message>
        <source>What lies in backups:</source>
        <translation>Lo que queda en copias de seguridad:</translation>
    </message>
    <message>
        <source>What is trained on it:</source>
        <translation>Lo que se entrena con ellos:</translation>
    </message>
    <message>
        <source>Who sees it:</source>
        <translation>Quién lo ve:</translation>
    </message>
    <message>
        <source>How it is deleted:</source>
        <translation>Cómo se elimina:</translation>
    </message>
    <message>
        <source>What Soundlock sets in every request:</source>
        <translation>Lo que Soundlock fija en cada petición:</translation>
    </message>
    <message>
        <source>{count} characters to {place}, {cost} by list prices.</source>
        <translation>{count} caracteres a {place}, {cost} según tarifa.</translation>
    </message>
    <message numerus="yes">
        <source>old key: %n days</source>
        <translation>
            <numerusform>clave antigua: %n día</numerusform>
            <numerusform>clave antigua: %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>key: %n days</source>
        <translation>
            <numerusform>clave: %n día</numerusform>
            <numerusform>clave: %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked for in this language: {kinds}.</source>
        <translation>No se busca en este idioma: {kinds}.</translation>
    </message>
    <message>
        <source>requests: {requests} · characters: {characters} · {cost}</source>
        <translation>peticiones: {requests} · caracteres: {characters} · {cost}</translation>
    </message>
    <message>
        <source>On until {day}</source>
        <translation>Activado hasta el {day}</translation>
    </message>
    <message>
        <source>{company}. As of {day}.</source>
        <translation>{company}. A fecha de {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, for nobody sees it or the vendor cannot be given it: %n</source>
        <translation>
            <numerusform>Omitido, porque nadie lo ve o el proveedor no puede recibirlo: %n</numerusform>
            <numerusform>Omitido, porque nadie lo ve o el proveedor no puede recibirlo: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Besides:</source>
        <translation>Además:</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Type a few letters, choose with the arrow keys, and press Enter.</source>
        <translation>Escriba unas letras, elija con las teclas de dirección y pulse Intro.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>Ningún comando coincide.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y atajos</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus atajos</translation>
    </message>
</context>
<context>
    <name>CommandTree</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Recent errors</source>
        <translation>Errores recientes</translation>
    </message>
    <message>
        <source>What stays on this computer</source>
        <translation>Lo que se queda en este equipo</translation>
    </message>
    <message>
        <source>Go to the sidebar</source>
        <translation>Ir a la barra lateral</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Ir a la lista</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Colección nueva</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Tag the selected recordings</source>
        <translation>Etiquetar las grabaciones seleccionadas</translation>
    </message>
    <message>
        <source>Put the selected recordings into a collection</source>
        <translation>Poner las grabaciones seleccionadas en una colección</translation>
    </message>
    <message>
        <source>Find and replace in the selected recordings</source>
        <translation>Buscar y reemplazar en las grabaciones seleccionadas</translation>
    </message>
    <message>
        <source>Move the selected recordings to the trash</source>
        <translation>Mover a la papelera las grabaciones seleccionadas</translation>
    </message>
    <message>
        <source>Take the selected recordings out of the trash</source>
        <translation>Sacar de la papelera las grabaciones seleccionadas</translation>
    </message>
    <message>
        <source>Delete the selected recordings for good</source>
        <translation>Eliminar definitivamente las grabaciones seleccionadas</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Transcribe the chosen segments again</source>
        <translation>Volver a transcribir los segmentos elegidos</translation>
    </message>
    <message>
        <source>Play quieter</source>
        <translation>Bajar el volumen</translation>
    </message>
    <message>
        <source>Play louder</source>
        <translation>Subir el volumen</translation>
    </message>
    <message>
        <source>Mute the sound, or do not</source>
        <translation>Silenciar el sonido o no</translation>
    </message>
    <message>
        <source>Choose the output device</source>
        <translation>Elegir el dispositivo de salida</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Go back some seconds</source>
        <translation>Retroceder unos segundos</translation>
    </message>
    <message>
        <source>Go forward some seconds</source>
        <translation>Avanzar unos segundos</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>Reproducir más despacio</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>Reproducir más rápido</translation>
    </message>
    <message>
        <source>Repeat a passage, or end that</source>
        <translation>Repetir un pasaje o dejar de repetirlo</translation>
    </message>
    <message>
        <source>Leave out silences, or do not</source>
        <translation>Omitir los silencios o dejar de omitirlos</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <source>Pause or resume the whole queue</source>
        <translation>Pausar o reanudar toda la cola</translation>
    </message>
    <message>
        <source>Pause or resume the chosen recordings</source>
        <translation>Pausar o reanudar las grabaciones elegidas</translation>
    </message>
    <message>
        <source>Give up the chosen recordings</source>
        <translation>Abandonar las grabaciones elegidas</translation>
    </message>
    <message>
        <source>Transcribe again with other options</source>
        <translation>Volver a transcribir con otras opciones</translation>
    </message>
    <message>
        <source>Options for the next recordings</source>
        <translation>Opciones para las próximas grabaciones</translation>
    </message>
    <message>
        <source>Move the chosen recordings up</source>
        <translation>Subir las grabaciones elegidas</translation>
    </message>
    <message>
        <source>Move the chosen recordings down</source>
        <translation>Bajar las grabaciones elegidas</translation>
    </message>
    <message>
        <source>Say how words are pronounced</source>
        <translation>Decir cómo se pronuncian las palabras</translation>
    </message>
    <message>
        <source>Speak the text with a cloud voice, after a look at what leaves</source>
        <translation>Decir el texto con una voz de la nube, tras ver lo que sale</translation>
    </message>
    <message>
        <source>Choose voices for the speakers</source>
        <translation>Elegir voces para los hablantes</translation>
    </message>
    <message>
        <source>Read a text aloud, or go back</source>
        <translation>Leer un texto en voz alta o volver</translation>
    </message>
    <message>
        <source>Read the text aloud, or pause</source>
        <translation>Leer el texto en voz alta o pausar</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Detener la lectura en voz alta</translation>
    </message>
    <message>
        <source>Read aloud from the cursor on</source>
        <translation>Leer en voz alta desde el cursor</translation>
    </message>
    <message>
        <source>Read the transcript aloud</source>
        <translation>Leer la transcripción en voz alta</translation>
    </message>
    <message>
        <source>Read the chosen segments aloud</source>
        <translation>Leer los segmentos elegidos en voz alta</translation>
    </message>
    <message>
        <source>Open a document to read it aloud</source>
        <translation>Abrir un documento para leerlo en voz alta</translation>
    </message>
    <message>
        <source>Read the selection aloud</source>
        <translation>Leer la selección en voz alta</translation>
    </message>
    <message>
        <source>Read the clipboard aloud</source>
        <translation>Leer el portapapeles en voz alta</translation>
    </message>
    <message>
        <source>Read slower</source>
        <translation>Leer más despacio</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>Leer más deprisa</translation>
    </message>
    <message>
        <source>Say where reading aloud is</source>
        <translation>Decir por dónde va la lectura en voz alta</translation>
    </message>
    <message>
        <source>List, add or remove voices</source>
        <translation>Mostrar, añadir o quitar voces</translation>
    </message>
    <message>
        <source>Switch cloud voices on or off</source>
        <translation>Activar o desactivar las voces de la nube</translation>
    </message>
    <message>
        <source>Show what left this computer</source>
        <translation>Mostrar lo que ha salido de este equipo</translation>
    </message>
    <message>
        <source>Read aloud from the chosen segment on</source>
        <translation>Leer en voz alta desde el segmento elegido</translation>
    </message>
    <message>
        <source>Go to the sentence before</source>
        <translation>Ir a la frase anterior</translation>
    </message>
    <message>
        <source>Go to the next sentence</source>
        <translation>Ir a la frase siguiente</translation>
    </message>
    <message>
        <source>Go to the paragraph before</source>
        <translation>Ir al párrafo anterior</translation>
    </message>
    <message>
        <source>Go to the next paragraph</source>
        <translation>Ir al párrafo siguiente</translation>
    </message>
    <message>
        <source>Keep the text as sound</source>
        <translation>Guardar el texto como sonido</translation>
    </message>
    <message>
        <source>Keep a copy without what is marked for redaction</source>
        <translation>Guardar una copia sin lo marcado para censurar</translation>
    </message>
    <message>
        <source>Listen to doubtful passages</source>
        <translation>Escuchar los pasajes dudosos</translation>
    </message>
    <message>
        <source>Show bookmarks and comments</source>
        <translation>Mostrar marcadores y comentarios</translation>
    </message>
    <message>
        <source>Hear the next doubtful passage</source>
        <translation>Oír el siguiente pasaje dudoso</translation>
    </message>
    <message>
        <source>The passage is right, hear the next</source>
        <translation>El pasaje está bien, oír el siguiente</translation>
    </message>
    <message>
        <source>Correct the passage</source>
        <translation>Corregir el pasaje</translation>
    </message>
    <message>
        <source>Take back that the last passage was right</source>
        <translation>Deshacer que el último pasaje estaba bien</translation>
    </message>
    <message>
        <source>Find personal data and mark it for redaction</source>
        <translation>Buscar datos personales y marcarlos para censurar</translation>
    </message>
    <message>
        <source>Take back the marks of the last search for personal data</source>
        <translation>Deshacer las marcas de la última búsqueda de datos personales</translation>
    </message>
    <message>
        <source>Add a bookmark</source>
        <translation>Añadir un marcador</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Añadir un comentario</translation>
    </message>
    <message>
        <source>Mark the chosen segments for redaction</source>
        <translation>Marcar los segmentos elegidos para censurarlos</translation>
    </message>
    <message>
        <source>Remove the chosen mark</source>
        <translation>Quitar la marca elegida</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Go to the next mark</source>
        <translation>Ir a la marca siguiente</translation>
    </message>
    <message>
        <source>Go to the mark before</source>
        <translation>Ir a la marca anterior</translation>
    </message>
    <message>
        <source>Say what is heard, or do not</source>
        <translation>Anunciar lo que se oye, o no</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Pegar archivos</translation>
    </message>
    <message>
        <source>Close Soundlock</source>
        <translation>Cerrar Soundlock</translation>
    </message>
    <message>
        <source>Move the borders between panels</source>
        <translation>Mover los límites entre los paneles</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Abrir grabaciones</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>Exportar la transcripción</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copiar todo el texto</translation>
    </message>
    <message>
        <source>Stop this recording</source>
        <translation>Detener esta grabación</translation>
    </message>
    <message>
        <source>Go on with this recording</source>
        <translation>Continuar con esta grabación</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <translation>Bloquear la biblioteca</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Ways to unlock the library</source>
        <translation>Formas de desbloquear la biblioteca</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Crear una clave de recuperación nueva</translation>
    </message>
    <message>
        <source>Change the master key</source>
        <translation>Cambiar la clave maestra</translation>
    </message>
    <message>
        <source>Delete what is due</source>
        <translation>Eliminar lo vencido</translation>
    </message>
    <message>
        <source>Make a library</source>
        <translation>Crear una biblioteca</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Abrir otra biblioteca</translation>
    </message>
    <message>
        <source>Back to your own library</source>
        <translation>Volver a su propia biblioteca</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare with another transcript</source>
        <translation>Comparar con otra transcripción</translation>
    </message>
    <message>
        <source>The other transcript</source>
        <translation>La otra transcripción</translation>
    </message>
    <message>
        <source>Transcripts of this recording</source>
        <translation>Transcripciones de esta grabación</translation>
    </message>
    <message>
        <source>Case and punctuation count, too</source>
        <translation>Tener en cuenta también mayúsculas y puntuación</translation>
    </message>
    <message>
        <source>Passages that differ</source>
        <translation>Pasajes que difieren</translation>
    </message>
    <message>
        <source>How the passage differs</source>
        <translation>En qué difiere el pasaje</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>Dejar el resto como está</translation>
    </message>
    <message>
        <source>&amp;Hear</source>
        <translation>&amp;Oír</translation>
    </message>
    <message>
        <source>Hear the chosen passage</source>
        <translation>Oír el pasaje elegido</translation>
    </message>
    <message>
        <source>Take over &amp;all</source>
        <translation>Incorporar &amp;todo</translation>
    </message>
    <message>
        <source>Put the other transcript&apos;s text in the place of all passages, as one edit</source>
        <translation>Poner el texto de la otra transcripción en lugar de todos los pasajes, como una sola edición</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>Put the other transcript&apos;s text in the place of the chosen passage</source>
        <translation>Poner el texto de la otra transcripción en lugar del pasaje elegido</translation>
    </message>
    <message>
        <source>As it was transcribed</source>
        <translation>Tal como se transcribió</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Passages that differ: {count}</source>
        <translation>Pasajes que difieren: {count}</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Las dos dicen lo mismo.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>{time}: {text}</source>
        <translation>{time}: {text}</translation>
    </message>
    <message>
        <source>The other: {text}</source>
        <translation>La otra: {text}</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>There is no other transcript of this recording, and nothing in this one was edited.</source>
        <translation>No hay otra transcripción de esta grabación, y en esta no se ha editado nada.</translation>
    </message>
    <message>
        <source>Taken over. {count}</source>
        <translation>Incorporado. {count}</translation>
    </message>
</context>
<context>
    <name>Cutting</name>
    <message>
        <source>There is nothing to split here: put the cursor inside the text.</source>
        <translation>Aquí no hay nada que dividir: ponga el cursor dentro del texto.</translation>
    </message>
    <message>
        <source>Choose segments that follow each other to merge them.</source>
        <translation>Elija segmentos consecutivos para unirlos.</translation>
    </message>
    <message>
        <source>There is no gap after this segment. Make room first: move its end back, or the start of the next one.</source>
        <translation>No hay hueco después de este segmento. Haga sitio primero: adelante su final o retrase el comienzo del siguiente.</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>De {start} a {end}</translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>What you decide about</source>
        <translation>Sobre qué decide</translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Let something else stand in its place</source>
        <translation>Poner otra cosa en su lugar</translation>
    </message>
    <message>
        <source>Leave it &amp;in</source>
        <translation>&amp;Dejar</translation>
    </message>
    <message>
        <source>Let it leave as it is</source>
        <translation>Dejarlo salir tal como está</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>is taken out</source>
        <translation>se quita</translation>
    </message>
    <message>
        <source>is left in</source>
        <translation>se deja</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message numerus="yes">
        <source>Recordings that are transcribed: %n.</source>
        <translation>
            <numerusform>%n grabación transcrita.</numerusform>
            <numerusform>%n grabaciones transcritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings that failed: %n. The queue says why.</source>
        <translation>
            <numerusform>%n grabación ha fallado. En la cola se indica el motivo.</numerusform>
            <numerusform>%n grabaciones han fallado. En la cola se indica el motivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop audio or video here and read what is said.</source>
        <translation>Suelte aquí audio o vídeo y lea lo que se dice.</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Nothing you open here leaves it.</source>
        <translation>Todo ocurre en este equipo. Nada de lo que abra aquí sale de él.</translation>
    </message>
    <message>
        <source>Files and whole folders, as many as you like. You can also paste files.</source>
        <translation>Archivos y carpetas enteras, tantos como quiera. También puede pegar archivos.</translation>
    </message>
    <message>
        <source>&amp;Choose recordings…</source>
        <translation>&amp;Elegir grabaciones…</translation>
    </message>
    <message>
        <source>Choose recordings to transcribe</source>
        <translation>Elegir grabaciones para transcribir</translation>
    </message>
    <message>
        <source>&amp;Read a text aloud</source>
        <translation>&amp;Leer un texto en voz alta</translation>
    </message>
    <message>
        <source>Have a text or a document read aloud</source>
        <translation>Hacer que se lea en voz alta un texto o un documento</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop to read aloud</source>
        <translation>Soltar para leer en voz alta</translation>
    </message>
    <message>
        <source>Drop to transcribe and read aloud</source>
        <translation>Soltar para transcribir y leer en voz alta</translation>
    </message>
    <message>
        <source>Drop to transcribe</source>
        <translation>Soltar para transcribir</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Take the last edit back</source>
        <translation>Deshacer la última edición</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation>Rehacer la edición que se deshizo</translation>
    </message>
    <message>
        <source>Find and replace in this transcript</source>
        <translation>Buscar y reemplazar en esta transcripción</translation>
    </message>
    <message>
        <source>Show all edits of this transcript</source>
        <translation>Mostrar todas las ediciones de esta transcripción</translation>
    </message>
    <message>
        <source>Compare with another transcript of this recording</source>
        <translation>Comparar con otra transcripción de esta grabación</translation>
    </message>
    <message>
        <source>Transcribe the chosen segments again with other options</source>
        <translation>Volver a transcribir los segmentos elegidos con otras opciones</translation>
    </message>
    <message>
        <source>Take back: {edit}</source>
        <translation>Deshacer: {edit}</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Make again: {edit}</source>
        <translation>Rehacer: {edit}</translation>
    </message>
    <message>
        <source>Nothing to make again</source>
        <translation>Nada que rehacer</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>The segment without text was deleted.</source>
        <translation>Se ha eliminado el segmento sin texto.</translation>
    </message>
</context>
<context>
    <name>EditingCommands</name>
    <message>
        <source>Edit the text</source>
        <translation>Editar el texto</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>Unir segmentos</translation>
    </message>
    <message>
        <source>Delete segments</source>
        <translation>Eliminar segmentos</translation>
    </message>
    <message>
        <source>Insert a segment after this one</source>
        <translation>Insertar un segmento después de este</translation>
    </message>
    <message>
        <source>Split where it is heard</source>
        <translation>Dividir donde se está oyendo</translation>
    </message>
    <message>
        <source>Start earlier</source>
        <translation>Adelantar el comienzo</translation>
    </message>
    <message>
        <source>Start later</source>
        <translation>Retrasar el comienzo</translation>
    </message>
    <message>
        <source>End earlier</source>
        <translation>Adelantar el final</translation>
    </message>
    <message>
        <source>End later</source>
        <translation>Retrasar el final</translation>
    </message>
    <message>
        <source>{move} by a quarter of a second</source>
        <translation>{move} un cuarto de segundo</translation>
    </message>
    <message>
        <source>Nothing is heard just now, so there is no place to split at.</source>
        <translation>Ahora mismo no se oye nada, así que no hay dónde dividir.</translation>
    </message>
</context>
<context>
    <name>EditingWiring</name>
    <message>
        <source>Taken back: {edit}</source>
        <translation>Deshecho: {edit}</translation>
    </message>
    <message>
        <source>Made again: {edit}</source>
        <translation>Rehecho: {edit}</translation>
    </message>
    <message>
        <source>The transcript went to: {edit}</source>
        <translation>La transcripción ha pasado a: {edit}</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Deshacer la última edición</translation>
    </message>
    <message>
        <source>Make the edit again</source>
        <translation>Rehacer la edición</translation>
    </message>
    <message>
        <source>Show all edits</source>
        <translation>Mostrar todas las ediciones</translation>
    </message>
    <message>
        <source>Compare with another transcript</source>
        <translation>Comparar con otra transcripción</translation>
    </message>
    <message>
        <source>Find and replace in this transcript</source>
        <translation>Buscar y reemplazar en esta transcripción</translation>
    </message>
    <message>
        <source>Go to the next find</source>
        <translation>Ir a la coincidencia siguiente</translation>
    </message>
    <message>
        <source>Go to the find before</source>
        <translation>Ir a la coincidencia anterior</translation>
    </message>
    <message>
        <source>All edits are saved</source>
        <translation>Todas las ediciones están guardadas</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Segment {row} of {count}, {start} to {end}</source>
        <translation>Segmento {row} de {count}, {start} a {end}</translation>
    </message>
    <message>
        <source>The text can be edited once the recording is transcribed.</source>
        <translation>El texto podrá editarse cuando la grabación esté transcrita.</translation>
    </message>
    <message>
        <source>Only transcripts that are kept in a library can be edited.</source>
        <translation>Solo pueden editarse las transcripciones que se guardan en una biblioteca.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Text edited</source>
        <translation>Texto editado</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translation>Palabras reemplazadas</translation>
    </message>
    <message>
        <source>Segment split</source>
        <translation>Segmento dividido</translation>
    </message>
    <message>
        <source>Segments merged</source>
        <translation>Segmentos unidos</translation>
    </message>
    <message>
        <source>Times moved</source>
        <translation>Tiempos ajustados</translation>
    </message>
    <message>
        <source>Speaker named</source>
        <translation>Hablante indicado</translation>
    </message>
    <message>
        <source>Speaker renamed</source>
        <translation>Nombre de hablante cambiado</translation>
    </message>
    <message>
        <source>Segment deleted</source>
        <translation>Segmento eliminado</translation>
    </message>
    <message>
        <source>Segments deleted</source>
        <translation>Segmentos eliminados</translation>
    </message>
    <message>
        <source>Segment inserted</source>
        <translation>Segmento insertado</translation>
    </message>
    <message>
        <source>Passage taken over</source>
        <translation>Pasaje incorporado</translation>
    </message>
    <message>
        <source>Passage transcribed again</source>
        <translation>Pasaje transcrito de nuevo</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Written, as it stands in a text</source>
        <translation>Escrito, tal como figura en un texto</translation>
    </message>
    <message>
        <source>Nothing: then it is passed over in silence</source>
        <translation>Nada: entonces se pasa por alto en silencio</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>Language of the entry</source>
        <translation>Idioma de la entrada</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Upper and lower case &amp;matter</source>
        <translation>&amp;Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>&amp;Written</source>
        <translation>&amp;Escrito</translation>
    </message>
    <message>
        <source>&amp;Said</source>
        <translation>&amp;Dicho</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>ErrorsWindow</name>
    <message>
        <source>Recent errors</source>
        <translation>Errores recientes</translation>
    </message>
    <message>
        <source>What went wrong since Soundlock was started. No names, titles or texts are in it.</source>
        <translation>Lo que ha fallado desde que se inició Soundlock. No contiene nombres, títulos ni textos.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>No ha fallado nada.</translation>
    </message>
    <message>
        <source>Co&amp;py all</source>
        <translation>Co&amp;piar todo</translation>
    </message>
    <message>
        <source>Copy all recent errors</source>
        <translation>Copiar todos los errores recientes</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Forget the recent errors</source>
        <translation>Olvidar los errores recientes</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The recording as it was taken into the library, with all that can be heard in it, and with what its file says of itself, as a title or a place.</source>
        <translation>La grabación tal como se añadió a la biblioteca, con todo lo que se oye en ella y con lo que su archivo dice de sí mismo, como un título o un lugar.</translation>
    </message>
    <message>
        <source>Reading copy without times</source>
        <translation>Copia de lectura sin tiempos</translation>
    </message>
    <message>
        <source>Minutes with times and speakers</source>
        <translation>Acta con tiempos y hablantes</translation>
    </message>
    <message>
        <source>Record with line numbers and doubts</source>
        <translation>Registro con números de línea y dudas</translation>
    </message>
    <message>
        <source>Subtitles for broadcasting</source>
        <translation>Subtítulos para emisión</translation>
    </message>
    <message numerus="yes">
        <source>Subtitles that must be read faster than wished: %n.</source>
        <translation>
            <numerusform>%n subtítulo debe leerse más rápido de lo deseado.</numerusform>
            <numerusform>%n subtítulos deben leerse más rápido de lo deseado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Subtitles that are shorter than wished: %n.</source>
        <translation>
            <numerusform>%n subtítulo dura menos de lo deseado.</numerusform>
            <numerusform>%n subtítulos duran menos de lo deseado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gaps that are shorter than wished: %n.</source>
        <translation>
            <numerusform>%n separación es más corta de lo deseado.</numerusform>
            <numerusform>%n separaciones son más cortas de lo deseado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Subtitles with a word that is wider than a line: %n.</source>
        <translation>
            <numerusform>%n subtítulo tiene una palabra más ancha que una línea.</numerusform>
            <numerusform>%n subtítulos tienen una palabra más ancha que una línea.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound as {form}. Passages that are marked as redactions cannot be heard in it, nor the words that they cut, nor {seconds} seconds before and after. Nothing else of the original file is written.</source>
        <translation>El sonido como {form}. No se oyen en él los pasajes marcados para censurar, ni las palabras que cortan, ni {seconds} segundos antes y después. No se guarda nada más del archivo original.</translation>
    </message>
    <message>
        <source>The sound as {form}, with all that can be heard in it. Nothing else of the original file is written.</source>
        <translation>El sonido como {form}, con todo lo que se oye en él. No se guarda nada más del archivo original.</translation>
    </message>
    <message>
        <source>The sound as a WAV file. Passages that are marked as redactions cannot be heard in it, nor the words that they cut, nor {seconds} seconds before and after. Nothing else of the original file is written. A recording without such passages is written as it is.</source>
        <translation>El sonido como archivo WAV. No se oyen en él los pasajes marcados para censurar, ni las palabras que cortan, ni {seconds} segundos antes y después. No se guarda nada más del archivo original. Una grabación sin tales pasajes se guarda tal cual.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the transcript</source>
        <translation>Exportar la transcripción</translation>
    </message>
    <message numerus="yes">
        <source>Export transcripts: %n</source>
        <translation>
            <numerusform>Exportar %n transcripción</numerusform>
            <numerusform>Exportar %n transcripciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out passages that are marked as redactions: %n</source>
        <translation>
            <numerusform>Omitir %n pasaje marcado para censurar</numerusform>
            <numerusform>Omitir los %n pasajes marcados para censurar</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Inicio del archivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Beginning of the file</source>
        <translation>Inici&amp;o del archivo</translation>
    </message>
    <message>
        <source>What is written here is not encrypted.</source>
        <translation>Lo que se guarda aquí no está cifrado.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop, or leave without an export</source>
        <translation>Detener o salir sin exportar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Choose where to, and write</source>
        <translation>Elegir el destino y guardar</translation>
    </message>
    <message>
        <source>&amp;What is written</source>
        <translation>L&amp;o que se guarda</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Lo que se guarda</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Choose the folder for the transcripts</source>
        <translation>Elija la carpeta para las transcripciones</translation>
    </message>
    <message>
        <source>Choose the folder for the recordings</source>
        <translation>Elija la carpeta para las grabaciones</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>Exportar la transcripción</translation>
    </message>
    <message>
        <source>Export the recording</source>
        <translation>Exportar la grabación</translation>
    </message>
    <message>
        <source>Replace files that exist?</source>
        <translation>¿Reemplazar los archivos existentes?</translation>
    </message>
    <message numerus="yes">
        <source>In that folder are already files with these names: %n.</source>
        <translation>
            <numerusform>En esa carpeta ya hay %n archivo con el mismo nombre.</numerusform>
            <numerusform>En esa carpeta ya hay %n archivos con los mismos nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Write over these files</source>
        <translation>Sobrescribir estos archivos</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>No guardar nada</translation>
    </message>
    <message numerus="yes">
        <source>Written before that, and kept: %n.</source>
        <translation>
            <numerusform>Antes de eso se guardó y se conserva %n archivo.</numerusform>
            <numerusform>Antes de eso se guardaron y se conservan %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export was stopped. Written before that, and kept: %n.</source>
        <translation>
            <numerusform>Se ha detenido la exportación. Antes se guardó y se conserva %n archivo.</numerusform>
            <numerusform>Se ha detenido la exportación. Antes se guardaron y se conservan %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording was written to “{name}”.</source>
        <translation>La grabación se ha guardado en «{name}».</translation>
    </message>
    <message>
        <source>The transcript was written to “{name}”.</source>
        <translation>La transcripción se ha guardado en «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>Recordings that were written to “{name}”: %n.</source>
        <translation>
            <numerusform>%n grabación guardada en «{name}».</numerusform>
            <numerusform>%n grabaciones guardadas en «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transcripts that were written to “{name}”: %n.</source>
        <translation>
            <numerusform>%n transcripción guardada en «{name}».</numerusform>
            <numerusform>%n transcripciones guardadas en «{name}».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Keep these choices as a template…</source>
        <translation>&amp;Guardar estas opciones como plantilla…</translation>
    </message>
    <message>
        <source>&amp;Rename the template…</source>
        <translation>Cambiar el &amp;nombre de la plantilla…</translation>
    </message>
    <message>
        <source>&amp;Delete the template</source>
        <translation>&amp;Eliminar la plantilla</translation>
    </message>
    <message>
        <source>Manage templates</source>
        <translation>Administrar plantillas</translation>
    </message>
    <message>
        <source>&amp;Kind of sound file</source>
        <translation>Tip&amp;o de archivo de sonido</translation>
    </message>
    <message>
        <source>As it was taken in</source>
        <translation>Tal como se añadió</translation>
    </message>
    <message>
        <source>&amp;In place of redactions</source>
        <translation>En lu&amp;gar de lo censurado</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>A soft tone</source>
        <translation>Un tono suave</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Tiempos</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Hablantes</translation>
    </message>
    <message>
        <source>&amp;Paragraphs instead of segments</source>
        <translation>Pá&amp;rrafos en vez de segmentos</translation>
    </message>
    <message>
        <source>&amp;Numbers of lines</source>
        <translation>&amp;Números de línea</translation>
    </message>
    <message>
        <source>Tit&amp;le, date and facts</source>
        <translation>Tít&amp;ulo, fecha y datos</translation>
    </message>
    <message>
        <source>&amp;Marks at doubtful words</source>
        <translation>&amp;Marcas en las palabras dudosas</translation>
    </message>
    <message>
        <source>Ch&amp;aracters in a line</source>
        <translation>C&amp;aracteres por línea</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Líneas</translation>
    </message>
    <message>
        <source>&amp;Reading speed</source>
        <translation>&amp;Velocidad de lectura</translation>
    </message>
    <message>
        <source> characters a second</source>
        <translation> caracteres por segundo</translation>
    </message>
    <message>
        <source>As it was spoken</source>
        <translation>Tal como se habló</translation>
    </message>
    <message>
        <source>&amp;Gap between subtitles</source>
        <translation>&amp;Separación entre subtítulos</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>S&amp;hortest</source>
        <translation>&amp;Duración mínima</translation>
    </message>
    <message>
        <source>L&amp;ongest</source>
        <translation>Durac&amp;ión máxima</translation>
    </message>
</context>
<context>
    <name>ExportTemplates</name>
    <message>
        <source>Keep a template</source>
        <translation>Guardar una plantilla</translation>
    </message>
    <message>
        <source>Name of the template; one that has this name already is replaced</source>
        <translation>Nombre de la plantilla; la que ya tenga este nombre se reemplaza</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keep format and choices under this name</source>
        <translation>Guardar el formato y las opciones con este nombre</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Cambiar el nombre de la plantilla</translation>
    </message>
    <message>
        <source>New name of the template</source>
        <translation>Nuevo nombre de la plantilla</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar el nombre</translation>
    </message>
    <message>
        <source>Give the template this name</source>
        <translation>Dar este nombre a la plantilla</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the transcript</source>
        <translation>Exportar la transcripción</translation>
    </message>
    <message numerus="yes">
        <source>The text is on the clipboard, from where it goes in %n s.</source>
        <translation>
            <numerusform>El texto está en el portapapeles, de donde se borrará en %n s.</numerusform>
            <numerusform>El texto está en el portapapeles, de donde se borrará en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
    <message>
        <source>The transcript was written to “{name}”.</source>
        <translation>La transcripción se ha guardado en «{name}».</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Qué sale de este equipo</translation>
    </message>
    <message>
        <source>This page is made of the tables and the code that send. Nothing leaves before you switch a vendor on, agree to what stands here, and see the text as it will go. With the offline switch on, nothing leaves at all.</source>
        <translation>Esta página está hecha con las tablas y el código que envían. Nada sale antes de que usted active un proveedor, acepte lo que figura aquí y vea el texto tal como irá. Con el interruptor sin conexión activado, no sale nada en absoluto.</translation>
    </message>
    <message>
        <source>One thing you can ask for before: whether a connection leads to the vendor. Then each of the hosts below, or your own, is reached, by your proxy if you named one, and shows its certificate. It learns the address of your network and by which name it was asked for. It is sent nothing, and the record tells of it.</source>
        <translation>Una cosa puede pedir antes: si una conexión lleva al proveedor. Entonces se llega a cada uno de los hosts de abajo, o al suyo propio, por su proxy si ha indicado uno, y muestra su certificado. Conoce la dirección de su red y con qué nombre se preguntó por él. No se le envía nada, y consta en el registro.</translation>
    </message>
    <message>
        <source>Below, {text} stands for your text, from which what identifies people was taken out before. Recordings never leave, nor do titles, file names, dates or anything else of your library. The key of your account goes along in a header and is left out here; where it is exchanged for a token first, {key} stands for it. All of it goes over TLS 1.2 or newer. Voices, numbers and the language are examples. A vendor sees the address of your network, as any server does.</source>
        <translation>Abajo, {text} representa su texto, del que antes se quitó lo que identifica a personas. Las grabaciones no salen nunca, ni los títulos, nombres de archivo, fechas u otra cosa de su biblioteca. La clave de su cuenta va en una cabecera y aquí se omite; donde antes se cambia por un token, {key} la representa. Todo va por TLS 1.2 o posterior. Las voces, los números y el idioma son ejemplos. Un proveedor ve la dirección de su red, como cualquier servidor.</translation>
    </message>
    <message>
        <source>To have a text spoken, piece by piece:</source>
        <translation>Para que se diga un texto, trozo a trozo:</translation>
    </message>
    <message>
        <source>To exchange the key for a token, before any of the others:</source>
        <translation>Para cambiar la clave por un token, antes que las demás:</translation>
    </message>
    <message>
        <source>To list the voices:</source>
        <translation>Para listar las voces:</translation>
    </message>
    <message>
        <source>To see that a key works, and whether it may do more than it should:</source>
        <translation>Para ver que una clave funciona, y si puede más de lo que debería:</translation>
    </message>
    <message>
        <source>To have deleted what is kept:</source>
        <translation>Para hacer eliminar lo que se conserva:</translation>
    </message>
    <message>
        <source>Keeps of the text</source>
        <translation>Conserva del texto</translation>
    </message>
    <message>
        <source>Keeps about the request</source>
        <translation>Conserva de la solicitud</translation>
    </message>
    <message>
        <source>Keeps against abuse</source>
        <translation>Conserva contra abusos</translation>
    </message>
    <message>
        <source>Keeps in backups</source>
        <translation>Conserva en copias de seguridad</translation>
    </message>
    <message>
        <source>{company}. Facts checked on {day}.</source>
        <translation>{company}. Datos comprobados el {day}.</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>may go to</source>
        <translation>puede ir a</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>{region}, unless you choose another</source>
        <translation>{region}, salvo que elija otra</translation>
    </message>
    <message>
        <source>What is known of the vendor, and from where:</source>
        <translation>Lo que se sabe del proveedor, y de dónde:</translation>
    </message>
    <message>
        <source>about</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>says</source>
        <translation>dice</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{source} (unverified)</source>
        <translation>{source} (sin verificar)</translation>
    </message>
    <message>
        <source>Trains on it</source>
        <translation>Entrena con ello</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Privacy switch</source>
        <translation>Ajuste de privacidad</translation>
    </message>
    <message>
        <source>Know first</source>
        <translation>Conviene saber antes</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price, {model}</source>
        <translation>Precio, {model}</translation>
    </message>
    <message>
        <source>{amount} US dollars for a million characters</source>
        <translation>{amount} dólares estadounidenses por un millón de caracteres</translation>
    </message>
    <message>
        <source>Amazon Web Services, Inc. (USA); Amazon Web Services EMEA SARL for Europe</source>
        <translation>Amazon Web Services, Inc. (EE. UU.); Amazon Web Services EMEA SARL para Europa</translation>
    </message>
    <message>
        <source>Amazon Polly does not retain the texts that are sent to it.</source>
        <translation>Amazon Polly no conserva los textos que se le envían.</translation>
    </message>
    <message>
        <source>Calls can be recorded in your account&apos;s own trail (CloudTrail) with time, address, key and voice; the text is blotted out there.</source>
        <translation>Las llamadas pueden quedar anotadas en el registro de su propia cuenta (CloudTrail) con hora, dirección, clave y voz; el texto aparece tachado allí.</translation>
    </message>
    <message>
        <source>Nothing is published about logs against abuse.</source>
        <translation>No hay nada publicado sobre registros contra abusos.</translation>
    </message>
    <message>
        <source>Nothing is published about backups; texts are said not to be kept at all.</source>
        <translation>No hay nada publicado sobre las copias de seguridad; se dice que los textos no se conservan en absoluto.</translation>
    </message>
    <message>
        <source>AWS&apos;s services for AI may use and keep what is sent to improve themselves, outside your region too, unless your organisation opts out by a policy. Whether Polly does is not said where it says that it keeps nothing.</source>
        <translation>Los servicios de IA de AWS pueden usar y conservar lo que se envía para mejorar, también fuera de su región, salvo que su organización se oponga mediante una política. Si Polly lo hace no se dice allí donde se afirma que no conserva nada.</translation>
    </message>
    <message>
        <source>Nothing is published about people who look at texts.</source>
        <translation>No hay nada publicado sobre personas que miren los textos.</translation>
    </message>
    <message>
        <source>There is nothing to delete: no text is kept under any name.</source>
        <translation>No hay nada que eliminar: ningún texto se conserva bajo ningún nombre.</translation>
    </message>
    <message>
        <source>There is none in a request. The opt-out is a policy of your organisation (AISERVICES_OPT_OUT_POLICY).</source>
        <translation>No hay ninguno en una solicitud. La oposición es una política de su organización (AISERVICES_OPT_OUT_POLICY).</translation>
    </message>
    <message>
        <source>Make a user for this alone, and allow it polly:SynthesizeSpeech and polly:DescribeVoices, nothing else.</source>
        <translation>Cree un usuario solo para esto y permítale polly:SynthesizeSpeech y polly:DescribeVoices, nada más.</translation>
    </message>
    <message>
        <source>Never use the key of the account&apos;s owner (root).</source>
        <translation>No use nunca la clave del propietario de la cuenta (root).</translation>
    </message>
    <message>
        <source>Make a new key every 90 days, add it here, then delete the old one.</source>
        <translation>Cree una clave nueva cada 90 días, añádala aquí y elimine después la antigua.</translation>
    </message>
    <message>
        <source>Protect the account that gives out keys by a second factor.</source>
        <translation>Proteja con un segundo factor la cuenta que emite las claves.</translation>
    </message>
    <message>
        <source>Cape Town</source>
        <translation>Ciudad del Cabo</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Tokio</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>Seúl</translation>
    </message>
    <message>
        <source>Osaka</source>
        <translation>Osaka</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>Bombay</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Sídney</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>Fráncfort</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zúrich</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Estocolmo</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Londres</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>París</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
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
        <translation>California</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregón</translation>
    </message>
    <message>
        <source>Google LLC (USA); Google Cloud EMEA Limited for Europe</source>
        <translation>Google LLC (EE. UU.); Google Cloud EMEA Limited para Europa</translation>
    </message>
    <message>
        <source>Google says that Text-to-Speech keeps no texts and no sound.</source>
        <translation>Google dice que Text-to-Speech no conserva textos ni sonido.</translation>
    </message>
    <message>
        <source>Usage is counted for your bill; with audit logs switched on, calls are recorded in your project.</source>
        <translation>El uso se cuenta para su factura; con los registros de auditoría activados, las llamadas quedan anotadas en su proyecto.</translation>
    </message>
    <message>
        <source>Nothing is published about backups.</source>
        <translation>No hay nada publicado sobre las copias de seguridad.</translation>
    </message>
    <message>
        <source>By its terms for Cloud, Google does not train on customers&apos; data without being told to.</source>
        <translation>Según sus condiciones para Cloud, Google no entrena con datos de clientes sin que se le indique.</translation>
    </message>
    <message>
        <source>By its terms for Cloud, people look at data only to give support that you ask for, or by law.</source>
        <translation>Según sus condiciones para Cloud, las personas solo miran los datos para dar el soporte que usted pida, o por ley.</translation>
    </message>
    <message>
        <source>There is no request by which to delete; nothing is said to be kept.</source>
        <translation>No hay ninguna solicitud para eliminar; se dice que no se conserva nada.</translation>
    </message>
    <message>
        <source>There is none in a request.</source>
        <translation>No hay ninguno en una solicitud.</translation>
    </message>
    <message>
        <source>At the hosts for the European Union and the United States, texts stay within these borders, in use and at rest.</source>
        <translation>En los hosts de la Unión Europea y de los Estados Unidos, los textos permanecen dentro de esas fronteras, en uso y en reposo.</translation>
    </message>
    <message>
        <source>Best is a service account of a project for this alone, without any role: Text-to-Speech needs none.</source>
        <translation>Lo mejor es una cuenta de servicio de un proyecto solo para esto, sin ningún rol: Text-to-Speech no necesita ninguno.</translation>
    </message>
    <message>
        <source>An API key must be restricted to the Cloud Text-to-Speech API; otherwise it opens every service of the project.</source>
        <translation>Una clave de API debe estar restringida a la API Cloud Text-to-Speech; de lo contrario abre todos los servicios del proyecto.</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Wherever Google computes</source>
        <translation>Donde calcule Google</translation>
    </message>
    <message>
        <source>Microsoft Corporation (USA); Microsoft Ireland Operations Limited for Europe</source>
        <translation>Microsoft Corporation (EE. UU.); Microsoft Ireland Operations Limited para Europa</translation>
    </message>
    <message>
        <source>With the vendor&apos;s ready-made voices, neither text nor sound is stored in Microsoft&apos;s logs.</source>
        <translation>Con las voces ya hechas del proveedor, ni el texto ni el sonido se almacenan en los registros de Microsoft.</translation>
    </message>
    <message>
        <source>Usage is counted for your bill; what else is logged of a call is not published.</source>
        <translation>El uso se cuenta para su factura; qué más se registra de una llamada no está publicado.</translation>
    </message>
    <message>
        <source>Nothing is published about logs against abuse for ready-made voices.</source>
        <translation>No hay nada publicado sobre registros contra abusos para las voces ya hechas.</translation>
    </message>
    <message>
        <source>Nothing is published about backups; text and sound are said not to be stored.</source>
        <translation>No hay nada publicado sobre las copias de seguridad; se dice que el texto y el sonido no se almacenan.</translation>
    </message>
    <message>
        <source>Nothing that is sent to ready-made voices is said to be trained on; Microsoft&apos;s addendum on data protection forbids it.</source>
        <translation>Se dice que no se entrena con nada de lo que se envía a las voces ya hechas; el anexo de Microsoft sobre protección de datos lo prohíbe.</translation>
    </message>
    <message>
        <source>There is no request by which to delete what is spoken at once; only batch jobs, which are not used here, keep texts.</source>
        <translation>No hay ninguna solicitud para eliminar lo que se dice al momento; solo los trabajos por lotes, que aquí no se usan, conservan textos.</translation>
    </message>
    <message>
        <source>Texts are processed in the region of your resource, and nowhere else.</source>
        <translation>Los textos se tratan en la región de su recurso, y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Each Chinese character, Japanese kanji and Korean hanja is billed as two.</source>
        <translation>Cada carácter chino, kanji japonés y hanja coreano se factura como dos.</translation>
    </message>
    <message>
        <source>Make a resource of the kind Speech for this alone: the key of a resource for many services opens them all.</source>
        <translation>Cree un recurso de tipo Speech solo para esto: la clave de un recurso para varios servicios los abre todos.</translation>
    </message>
    <message>
        <source>A key cannot be limited further: whoever has it can use all of that resource.</source>
        <translation>Una clave no se puede limitar más: quien la tenga puede usar todo ese recurso.</translation>
    </message>
    <message>
        <source>There are two keys: make KEY 2 anew, add it here, then make KEY 1 anew, every 90 days.</source>
        <translation>Hay dos claves: renueve KEY 2, añádala aquí y renueve después KEY 1, cada 90 días.</translation>
    </message>
    <message>
        <source>International Business Machines Corporation (USA)</source>
        <translation>International Business Machines Corporation (EE. UU.)</translation>
    </message>
    <message>
        <source>By default IBM logs texts and sound to improve its services. Every request from here opts out; then no user data is logged and none is written to disk.</source>
        <translation>De forma predeterminada, IBM registra textos y sonido para mejorar sus servicios. Cada solicitud de aquí se opone; entonces no se registra ningún dato de usuario ni se escribe ninguno en disco.</translation>
    </message>
    <message>
        <source>Nothing is published about backups; what was opted out is said never to be written to disk.</source>
        <translation>No hay nada publicado sobre las copias de seguridad; se dice que aquello a lo que uno se opuso nunca se escribe en disco.</translation>
    </message>
    <message>
        <source>By default yes, to improve the service. The opt-out that every request from here carries forbids it.</source>
        <translation>De forma predeterminada sí, para mejorar el servicio. La oposición que lleva cada solicitud de aquí lo prohíbe.</translation>
    </message>
    <message>
        <source>Logged texts are said not to be shared or made public; nothing is said of IBM&apos;s own people.</source>
        <translation>Se dice que los textos registrados no se comparten ni se publican; nada se dice del personal de la propia IBM.</translation>
    </message>
    <message>
        <source>Every request from here carries a random label, and all that is kept under one can be deleted by a request.</source>
        <translation>Cada solicitud de aquí lleva una etiqueta aleatoria, y todo lo que se conserve bajo una puede eliminarse mediante una solicitud.</translation>
    </message>
    <message>
        <source>X-Watson-Learning-Opt-Out: true stands in every request.</source>
        <translation>X-Watson-Learning-Opt-Out: true figura en cada solicitud.</translation>
    </message>
    <message>
        <source>Health information under the law of the United States (HIPAA) is allowed with Premium plans in Washington and Dallas alone.</source>
        <translation>La información sanitaria según la ley de los Estados Unidos (HIPAA) solo se admite con planes Premium en Washington y Dallas.</translation>
    </message>
    <message>
        <source>Make a service ID for this alone, with access to this one instance and to nothing else, and a key of that.</source>
        <translation>Cree un ID de servicio solo para esto, con acceso a esta única instancia y a nada más, y una clave de él.</translation>
    </message>
    <message>
        <source>A key of your own user can do all that you can.</source>
        <translation>Una clave de su propio usuario puede hacer todo lo que puede usted.</translation>
    </message>
    <message>
        <source>Opt out in the account&apos;s privacy settings as well.</source>
        <translation>Opóngase también en los ajustes de privacidad de la cuenta.</translation>
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
        <translation>OpenAI OpCo, LLC (EE. UU.); OpenAI Ireland Ltd para Europa</translation>
    </message>
    <message>
        <source>Speech requests leave nothing behind in your account; what was sent is kept in the abuse logs.</source>
        <translation>Las solicitudes de voz no dejan nada en su cuenta; lo que se envió se conserva en los registros contra abusos.</translation>
    </message>
    <message>
        <source>Account, billing and usage data are kept to run the service, and may lie outside the region that you chose.</source>
        <translation>Los datos de la cuenta, la facturación y el uso se conservan para prestar el servicio, y pueden estar fuera de la región que usted eligió.</translation>
    </message>
    <message>
        <source>Logs against abuse may hold the text and are kept up to 30 days, longer where the law or the protection of others asks for it. Approved customers may have the text left out of them.</source>
        <translation>Los registros contra abusos pueden contener el texto y se conservan hasta 30 días, o más si la ley o la protección de otros lo exige. Los clientes aprobados pueden hacer que el texto no figure en ellos.</translation>
    </message>
    <message>
        <source>Nothing is said about backups of these logs.</source>
        <translation>No se dice nada sobre copias de seguridad de estos registros.</translation>
    </message>
    <message>
        <source>Not trained on, since March 2023, unless you chose to share your data in the settings of your account.</source>
        <translation>No se entrena con ello desde marzo de 2023, salvo que haya elegido compartir sus datos en los ajustes de su cuenta.</translation>
    </message>
    <message>
        <source>Staff and companies working for OpenAI may look at what the abuse logs hold.</source>
        <translation>El personal y las empresas que trabajan para OpenAI pueden mirar lo que contienen los registros contra abusos.</translation>
    </message>
    <message>
        <source>There is no request for it: the logs end by themselves.</source>
        <translation>No hay ninguna solicitud para ello: los registros terminan por sí solos.</translation>
    </message>
    <message>
        <source>None on a single request. Zero data retention holds for an account or project, and OpenAI has to approve it first.</source>
        <translation>Ninguno en una sola solicitud. La retención cero vale para una cuenta o un proyecto, y OpenAI debe aprobarla antes.</translation>
    </message>
    <message>
        <source>OpenAI announced that it shuts down tts-1, tts-1-hd and gpt-4o-mini-tts on 6 January 2027. From then on these voices do not speak.</source>
        <translation>OpenAI anunció que retira tts-1, tts-1-hd y gpt-4o-mini-tts el 6 de enero de 2027. A partir de entonces estas voces no hablan.</translation>
    </message>
    <message>
        <source>Make a project for this program alone, with a service account and a monthly budget.</source>
        <translation>Cree un proyecto solo para este programa, con una cuenta de servicio y un presupuesto mensual.</translation>
    </message>
    <message>
        <source>Choose a restricted key: models may be read and model capabilities requested, everything else is none.</source>
        <translation>Elija una clave restringida: los modelos se pueden leer y sus capacidades solicitar, y nada más.</translation>
    </message>
    <message>
        <source>Replace the key every 90 days, and delete the old one.</source>
        <translation>Sustituya la clave cada 90 días y elimine la antigua.</translation>
    </message>
    <message>
        <source>Turn on multi-factor sign-in for everybody in the organisation.</source>
        <translation>Active el inicio de sesión con varios factores para todos en la organización.</translation>
    </message>
    <message>
        <source>Wherever OpenAI computes</source>
        <translation>Donde calcule OpenAI</translation>
    </message>
    <message>
        <source>United States (projects with data residency)</source>
        <translation>Estados Unidos (proyectos con residencia de datos)</translation>
    </message>
    <message>
        <source>Europe (projects with data residency)</source>
        <translation>Europa (proyectos con residencia de datos)</translation>
    </message>
    <message>
        <source>Eleven Labs Inc. (USA)</source>
        <translation>Eleven Labs Inc. (EE. UU.)</translation>
    </message>
    <message>
        <source>Text and sound go into the history of your account. With zero retention, which only Enterprise accounts have, neither is stored.</source>
        <translation>El texto y el sonido van al historial de su cuenta. Con retención cero, que solo tienen las cuentas Enterprise, no se almacena ninguno de los dos.</translation>
    </message>
    <message>
        <source>Account and usage data are kept. With zero retention the account&apos;s e-mail address is left out of the logs.</source>
        <translation>Se conservan los datos de la cuenta y del uso. Con retención cero, la dirección de correo de la cuenta no figura en los registros.</translation>
    </message>
    <message>
        <source>Without zero retention, logs for debugging and moderation may still hold what was deleted from the history.</source>
        <translation>Sin retención cero, los registros de depuración y moderación pueden contener aún lo que se eliminó del historial.</translation>
    </message>
    <message>
        <source>Without zero retention, what was deleted stays in backups for up to 30 days.</source>
        <translation>Sin retención cero, lo eliminado permanece hasta 30 días en las copias de seguridad.</translation>
    </message>
    <message>
        <source>Data may be used to improve the service unless a plan or a setting of the account rules it out.</source>
        <translation>Los datos pueden usarse para mejorar el servicio, salvo que un plan o un ajuste de la cuenta lo excluya.</translation>
    </message>
    <message>
        <source>Staff may look at what is kept, for support and moderation. With zero retention there is nothing to look at.</source>
        <translation>El personal puede mirar lo que se conserva, para soporte y moderación. Con retención cero no hay nada que mirar.</translation>
    </message>
    <message>
        <source>An entry of the history can be deleted by its number; that takes text and sound out of the database at once.</source>
        <translation>Una entrada del historial se puede eliminar por su número; eso quita de inmediato el texto y el sonido de la base de datos.</translation>
    </message>
    <message>
        <source>enable_logging=false goes with every request. Only Enterprise accounts may use it.</source>
        <translation>enable_logging=false va con cada solicitud. Solo las cuentas Enterprise pueden usarlo.</translation>
    </message>
    <message>
        <source>Customers report that other accounts get an answer as if zero retention were on, while the text is kept all the same. Look into the history of your account to be sure.</source>
        <translation>Hay clientes que cuentan que otras cuentas reciben una respuesta como si la retención cero estuviera activa, mientras el texto se conserva de todos modos. Mire el historial de su cuenta para estar seguro.</translation>
    </message>
    <message>
        <source>Give the key text to speech and reading of voices, and nothing else.</source>
        <translation>Dé a la clave permiso para texto a voz y para leer las voces, y nada más.</translation>
    </message>
    <message>
        <source>Give the key a limit of credits, and let it be used from your addresses only.</source>
        <translation>Ponga a la clave un límite de créditos y permita que se use solo desde sus direcciones.</translation>
    </message>
    <message>
        <source>Turn on multi-factor sign-in for everybody in the workspace.</source>
        <translation>Active el inicio de sesión con varios factores para todos en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Wherever ElevenLabs computes</source>
        <translation>Donde calcule ElevenLabs</translation>
    </message>
    <message>
        <source>Europe (Enterprise, data residency)</source>
        <translation>Europa (Enterprise, residencia de datos)</translation>
    </message>
    <message>
        <source>India (Enterprise, data residency)</source>
        <translation>India (Enterprise, residencia de datos)</translation>
    </message>
    <message>
        <source>Singapore (Enterprise, data residency)</source>
        <translation>Singapur (Enterprise, residencia de datos)</translation>
    </message>
    <message>
        <source>Deepgram, Inc. (USA)</source>
        <translation>Deepgram, Inc. (EE. UU.)</translation>
    </message>
    <message>
        <source>Requests that are opted out of the Model Improvement Program, as all of this program&apos;s are, are not retained.</source>
        <translation>Las solicitudes excluidas del Model Improvement Program, como todas las de este programa, no se conservan.</translation>
    </message>
    <message>
        <source>When a request was made, by which key, with which model and with how many characters is kept for usage and billing.</source>
        <translation>Cuándo se hizo una solicitud, con qué clave, con qué modelo y con cuántos caracteres se conserva para el uso y la facturación.</translation>
    </message>
    <message>
        <source>Nothing is said about logs against abuse.</source>
        <translation>No se dice nada sobre registros contra abusos.</translation>
    </message>
    <message>
        <source>Nothing is said about backups.</source>
        <translation>No se dice nada sobre copias de seguridad.</translation>
    </message>
    <message>
        <source>Requests are trained on unless they are opted out; all of this program&apos;s are.</source>
        <translation>Se entrena con las solicitudes salvo que queden excluidas; todas las de este programa lo están.</translation>
    </message>
    <message>
        <source>Processed by Deepgram and the companies that it publishes as its sub-processors.</source>
        <translation>Lo tratan Deepgram y las empresas que publica como sus subencargados.</translation>
    </message>
    <message>
        <source>None is needed for requests that are opted out, since they are not retained.</source>
        <translation>No hace falta para las solicitudes excluidas del programa de mejora, pues no se conservan.</translation>
    </message>
    <message>
        <source>mip_opt_out=true goes with every request.</source>
        <translation>mip_opt_out=true va con cada solicitud.</translation>
    </message>
    <message>
        <source>A region keeps a request inside it only if the request is opted out; all of this program&apos;s are.</source>
        <translation>Una región solo mantiene dentro de ella una solicitud si esta queda excluida del programa de mejora; todas las de este programa lo están.</translation>
    </message>
    <message>
        <source>Being opted out may cost more, by your plan.</source>
        <translation>Según su plan, quedar excluido puede costar más.</translation>
    </message>
    <message>
        <source>Make a project for this program alone, and a key with the role of a member.</source>
        <translation>Cree un proyecto solo para este programa y una clave con el rol de miembro.</translation>
    </message>
    <message>
        <source>Give the key a date on which it ends, and replace it every 90 days.</source>
        <translation>Dé a la clave una fecha de caducidad y sustitúyala cada 90 días.</translation>
    </message>
    <message>
        <source>Turn on multi-factor sign-in for everybody in the project.</source>
        <translation>Active el inicio de sesión con varios factores para todos en el proyecto.</translation>
    </message>
    <message>
        <source>Wherever Deepgram computes, usually North America</source>
        <translation>Donde calcule Deepgram, normalmente en Norteamérica</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this transcript</source>
        <translation>Buscar en esta transcripción</translation>
    </message>
    <message>
        <source>Go to the find before</source>
        <translation>Ir a la coincidencia anterior</translation>
    </message>
    <message>
        <source>Go to the next find</source>
        <translation>Ir a la coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace this find and go on</source>
        <translation>Reemplazar esta coincidencia y seguir</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Replace all finds as one edit</source>
        <translation>Reemplazar todas las coincidencias como una sola edición</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Palabras &amp;completas</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>This cannot be looked for</source>
        <translation>Esto no se puede buscar</translation>
    </message>
    <message numerus="yes">
        <source>Replaced: %n. One undo takes all of them back.</source>
        <translation>
            <numerusform>%n reemplazo hecho. Se deshace en un solo paso.</numerusform>
            <numerusform>%n reemplazos hechos. Todos se deshacen en un solo paso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstModel</name>
    <message>
        <source>Choose the folder of a Whisper model in CTranslate2 format</source>
        <translation>Elija la carpeta de un modelo Whisper en formato CTranslate2</translation>
    </message>
    <message>
        <source>The model “{name}” is sound and was taken in.</source>
        <translation>El modelo «{name}» es correcto y se ha añadido.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Todo se queda en este equipo</translation>
    </message>
    <message>
        <source>What you open is turned into text here, by an engine in a process of its own. Nothing is sent anywhere, and no account is needed.</source>
        <translation>Lo que abra se convierte en texto aquí, con un motor que se ejecuta en un proceso propio. No se envía nada a ninguna parte y no hace falta ninguna cuenta.</translation>
    </message>
    <message>
        <source>Your recordings and texts are kept encrypted on this computer. This computer&apos;s keychain opens them, and a recovery key on paper does when all else is lost.</source>
        <translation>Sus grabaciones y textos se guardan cifrados en este equipo. Los abre el llavero de este equipo y, si se pierde todo lo demás, una clave de recuperación en papel.</translation>
    </message>
    <message>
        <source>You can start at once with the built-in engine, which is basic and for English. A Whisper model from a folder of yours understands more, and many languages.</source>
        <translation>Puede empezar enseguida con el motor integrado, que es básico y solo para inglés. Un modelo Whisper de una carpeta suya entiende más, y en muchos idiomas.</translation>
    </message>
    <message>
        <source>Choose a model &amp;folder…</source>
        <translation>Elegir una carpeta de &amp;modelo…</translation>
    </message>
    <message>
        <source>Check a model folder and take it in</source>
        <translation>Comprobar una carpeta de modelo y añadirla</translation>
    </message>
    <message>
        <source>&amp;Without a library</source>
        <translation>&amp;Sin biblioteca</translation>
    </message>
    <message>
        <source>Go on for now; nothing is kept when Soundlock closes</source>
        <translation>Continuar por ahora; no se conservará nada al cerrar Soundlock</translation>
    </message>
    <message>
        <source>&amp;Make the library</source>
        <translation>&amp;Crear la biblioteca</translation>
    </message>
    <message>
        <source>Make the encrypted library</source>
        <translation>Crear la biblioteca cifrada</translation>
    </message>
    <message>
        <source>The model is checked and copied. You can go on meanwhile.</source>
        <translation>El modelo se está comprobando y copiando. Mientras tanto puede continuar.</translation>
    </message>
    <message>
        <source>{reason} A passphrase or a key file opens the library instead; a recovery key is made as well.</source>
        <translation>{reason} En su lugar, la biblioteca se abre con una frase de contraseña o un archivo de clave; también se crea una clave de recuperación.</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Creando la biblioteca…</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Locking the library…</source>
        <translation>Bloqueando la biblioteca…</translation>
    </message>
    <message>
        <source>A library is being opened just now. Try again in a moment.</source>
        <translation>Se está abriendo una biblioteca en este momento. Inténtelo de nuevo en unos instantes.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Choose recordings to transcribe</source>
        <translation>Elegir grabaciones para transcribir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language that is spoken in the next recordings.</source>
        <translation>El idioma que se habla en las próximas grabaciones.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modelo de voz</translation>
    </message>
    <message>
        <source>What transcribes the next recordings.</source>
        <translation>Con qué se transcriben las próximas grabaciones.</translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Modelos de voz</translation>
    </message>
    <message>
        <source>Best that is installed</source>
        <translation>El mejor instalado</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>Add a speech model from a folder</source>
        <translation>Añadir un modelo de voz desde una carpeta</translation>
    </message>
    <message>
        <source>Add a speech model</source>
        <translation>Añadir un modelo de voz</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Queue: show what runs and waits, or go back</source>
        <translation>Cola: mostrar lo que está en curso y en espera, o volver</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Read a text aloud, or go back</source>
        <translation>Leer un texto en voz alta o volver</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>What can be done with the library</source>
        <translation>Lo que se puede hacer con la biblioteca</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Más idiomas</translation>
    </message>
    <message numerus="yes">
        <source>Options, %n of them changed</source>
        <translation>
            <numerusform>Opciones, %n cambiada</numerusform>
            <numerusform>Opciones, %n cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>How the next recordings are transcribed</source>
        <translation>Cómo se transcriben las próximas grabaciones</translation>
    </message>
    <message numerus="yes">
        <source>Queue, %n not done</source>
        <translation>
            <numerusform>Cola, %n pendiente</numerusform>
            <numerusform>Cola, %n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in, basic English</source>
        <translation>Integrado, inglés básico</translation>
    </message>
</context>
<context>
    <name>HearingAgain</name>
    <message>
        <source>Choose segments of a finished transcript first.</source>
        <translation>Elija primero segmentos de una transcripción terminada.</translation>
    </message>
    <message>
        <source>This recording is in the queue already. Wait for it, or give it up.</source>
        <translation>Esta grabación ya está en la cola. Espere a que termine o abandónela.</translation>
    </message>
    <message>
        <source>Transcribe {start} to {end} again</source>
        <translation>Volver a transcribir de {start} a {end}</translation>
    </message>
    <message>
        <source>The part is in the queue. Its text stays until all of it is done.</source>
        <translation>La parte está en la cola. Su texto se conserva hasta que esté hecha por completo.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Edits of this transcript</source>
        <translation>Ediciones de esta transcripción</translation>
    </message>
    <message>
        <source>Choose an edit to see what it changed. Going back can be undone by going forth.</source>
        <translation>Elija una edición para ver qué cambió. Si vuelve atrás, podrá regresar después al estado actual.</translation>
    </message>
    <message>
        <source>Edits, the newest first</source>
        <translation>Ediciones, las más recientes primero</translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation>Lo que cambió la edición</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Leave the transcript as it is</source>
        <translation>Dejar la transcripción como está</translation>
    </message>
    <message>
        <source>&amp;Go to this state</source>
        <translation>&amp;Ir a este estado</translation>
    </message>
    <message>
        <source>Make the transcript what it was after the chosen edit</source>
        <translation>Dejar la transcripción como quedó tras la edición elegida</translation>
    </message>
    <message>
        <source>the present state</source>
        <translation>el estado actual</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>As it was transcribed</source>
        <translation>Tal como se transcribió</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>Añadido:</translation>
    </message>
    <message>
        <source>Taken away:</source>
        <translation>Quitado:</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Speaker:</source>
        <translation>Hablante:</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Comienzo:</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Final:</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Mark at {time}</source>
        <translation>Marca en {time}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>The files are taken in as soon as the library is unlocked.</source>
        <translation>Los archivos se añadirán en cuanto se desbloquee la biblioteca.</translation>
    </message>
    <message>
        <source>Open recordings</source>
        <translation>Abrir grabaciones</translation>
    </message>
    <message>
        <source>Audio and video</source>
        <translation>Audio y vídeo</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>The clipboard holds no files. Copy some in your file manager first.</source>
        <translation>El portapapeles no contiene archivos. Copie primero algunos en el administrador de archivos.</translation>
    </message>
    <message>
        <source>Soundlock fetches nothing from the web or from other computers. Copy the file here first.</source>
        <translation>Soundlock no descarga nada de la web ni de otros equipos. Copie primero el archivo a este equipo.</translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of this recording, with commas between them.</source>
        <translation>Etiquetas de esta grabación, separadas por comas.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes on this recording; they are saved as you write.</source>
        <translation>Notas sobre esta grabación; se guardan mientras escribe.</translation>
    </message>
    <message>
        <source>What you want to remember about this recording</source>
        <translation>Lo que quiera recordar de esta grabación</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Nota&amp;s</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Selected recordings</source>
        <translation>Grabaciones seleccionadas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>E&amp;tiquetar…</translation>
    </message>
    <message>
        <source>To a &amp;new collection…</source>
        <translation>A una colección &amp;nueva…</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Move to the tras&amp;h</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Remove ta&amp;g</source>
        <translation>&amp;Quitar etiqueta</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Colección</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Nin&amp;guna</translation>
    </message>
    <message>
        <source>&amp;Sensitive</source>
        <translation>Con&amp;fidencial</translation>
    </message>
    <message>
        <source>A cloud voice may read it only where contracts cover that</source>
        <translation>Una voz de la nube solo puede leerlo si los contratos lo cubren</translation>
    </message>
    <message>
        <source>&amp;Export the transcripts</source>
        <translation>E&amp;xportar las transcripciones</translation>
    </message>
</context>
<context>
    <name>JobDelegate</name>
    <message>
        <source>New title</source>
        <translation>Título nuevo</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>&amp;Grabaciones</translation>
    </message>
    <message>
        <source>Nothing here fulfils the filter.</source>
        <translation>Nada cumple el filtro.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Nothing is being transcribed, and nothing waits.</source>
        <translation>No se está transcribiendo nada y no hay nada en espera.</translation>
    </message>
    <message>
        <source>Nothing is in here. Drag recordings here, or use the menu of a recording.</source>
        <translation>Aquí no hay nada. Arrastre grabaciones hasta aquí o use el menú de una grabación.</translation>
    </message>
    <message>
        <source>Nothing is in here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>{chosen} of {shown} selected</source>
        <translation>{chosen} de {shown} seleccionadas</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>Recordings are being transcribed, or a text becomes sound.</source>
        <translation>Se están transcribiendo grabaciones, o un texto se convierte en sonido.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The rule holds from now on. What is due is deleted within the hour.</source>
        <translation>La regla vale desde ahora. Lo que haya vencido se eliminará antes de una hora.</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message>
        <source>How long is “{name}” kept?</source>
        <translation>¿Cuánto tiempo se conserva «{name}»?</translation>
    </message>
    <message>
        <source>Delete a recording once its transcript is &amp;complete</source>
        <translation>Eliminar una grabación en cuanto su transcripción esté &amp;completa</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Delete &amp;recordings after</source>
        <translation>Eliminar las &amp;grabaciones tras</translation>
    </message>
    <message>
        <source>Delete &amp;transcripts after</source>
        <translation>Eliminar las &amp;transcripciones tras</translation>
    </message>
    <message>
        <source>Keep only the &amp;newest recordings</source>
        <translation>Conservar solo las grabaciones más &amp;recientes</translation>
    </message>
    <message>
        <source>Keep only the newest transcr&amp;ipts</source>
        <translation>Conservar solo las transcr&amp;ipciones más recientes</translation>
    </message>
    <message>
        <source>What would be deleted</source>
        <translation>Lo que se eliminaría</translation>
    </message>
    <message>
        <source>What is due is deleted within the hour, with the keys that open it. This cannot be undone. Anything without a limit is kept until you delete it.</source>
        <translation>Lo vencido se elimina antes de una hora, junto con las claves que lo abren. No se puede deshacer. Lo que no tiene límite se conserva hasta que usted lo elimine.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Leave the rule as it is</source>
        <translation>Dejar la regla como está</translation>
    </message>
    <message>
        <source>&amp;Keep to this</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Let this rule hold from now on</source>
        <translation>Que esta regla valga desde ahora</translation>
    </message>
    <message numerus="yes">
        <source>By this rule, due now: %n</source>
        <translation>
            <numerusform>Según esta regla, vencido ahora: %n</numerusform>
            <numerusform>Según esta regla, vencidos ahora: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>By this rule, nothing is due now.</source>
        <translation>Según esta regla, ahora no ha vencido nada.</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>New keys</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>Press the keys that the chosen command should be heard by.</source>
        <translation>Pulse las teclas que activarán el comando elegido.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Usar este atajo</translation>
    </message>
    <message>
        <source>Use these keys for the command</source>
        <translation>Usar este atajo para el comando</translation>
    </message>
    <message>
        <source>De&amp;fault keys</source>
        <translation>Atajo prede&amp;terminado</translation>
    </message>
    <message>
        <source>Give the command its own keys back</source>
        <translation>Devolver al comando su propio atajo</translation>
    </message>
    <message>
        <source>Keys for “{command}”:</source>
        <translation>Atajo de «{command}»:</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Elija un comando para cambiar su atajo.</translation>
    </message>
    <message>
        <source>These keys belong to “{command}” already. Nothing was changed.</source>
        <translation>Este atajo ya pertenece a «{command}». No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Delete the collection “{name}”?</source>
        <translation>¿Eliminar la colección «{name}»?</translation>
    </message>
    <message>
        <source>Its recordings stay in the library. Its rule for how long they are kept goes.</source>
        <translation>Sus grabaciones permanecen en la biblioteca. Su regla de conservación desaparece.</translation>
    </message>
    <message>
        <source>Delete the tag “{name}”?</source>
        <translation>¿Eliminar la etiqueta «{name}»?</translation>
    </message>
    <message>
        <source>It is taken off all recordings. The recordings stay in the library.</source>
        <translation>Se quita de todas las grabaciones. Las grabaciones permanecen en la biblioteca.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete it; recordings stay</source>
        <translation>Eliminarla; las grabaciones permanecen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikáans</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amárico</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>Asamés</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaiyano</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>Baskir</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Bielorruso</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetano</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretón</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnio</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalán</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Galés</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonio</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Euskera</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Feroés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Gallego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Guyaratí</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <translation>Hawaiano</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Criollo haitiano</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenio</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandés</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Javanés</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazajo</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Jemer</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Canarés</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latín</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgués</translation>
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
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letón</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>Malgache</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>Maorí</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedonio</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayálam</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Maratí</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malayo</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltés</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmano</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalí</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Noruego nynorsk</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Noruego bokmål</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Occitano</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Panyabí</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pastún</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>Sánscrito</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>Sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Cingalés</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>Shona</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalí</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanés</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbio</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Sundanés</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suajili</translation>
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
        <translation>Tayiko</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Turcomano</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tártaro</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Uzbeko</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Yidis</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>Cantonés</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>Recordings that are not finished yet: %n. What is finished of them is kept, and the rest goes on at the next start when you say so.</source>
        <translation>
            <numerusform>%n grabación aún no está terminada. Lo ya hecho se conserva y el resto continuará en el próximo inicio cuando usted lo indique.</numerusform>
            <numerusform>%n grabaciones aún no están terminadas. Lo ya hecho se conserva y el resto continuará en el próximo inicio cuando usted lo indique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings that are in no library and not finished yet: %n. Closing Soundlock cancels them.</source>
        <translation>
            <numerusform>%n grabación no está en ninguna biblioteca y aún no ha terminado. Si cierra Soundlock, se cancelará.</numerusform>
            <numerusform>%n grabaciones no están en ninguna biblioteca y aún no han terminado. Si cierra Soundlock, se cancelarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transcripts neither exported nor copied: %n. Closing Soundlock loses them.</source>
        <translation>
            <numerusform>%n transcripción no se ha exportado ni copiado. Si cierra Soundlock, se perderá.</numerusform>
            <numerusform>%n transcripciones no se han exportado ni copiado. Si cierra Soundlock, se perderán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Soundlock?</source>
        <translation>¿Cerrar Soundlock?</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Mantener abierto</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Cambiar la &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>&amp;Ways to unlock…</source>
        <translation>Formas de &amp;desbloqueo…</translation>
    </message>
    <message>
        <source>Make a new &amp;recovery key…</source>
        <translation>Crear una clave de &amp;recuperación…</translation>
    </message>
    <message>
        <source>Change the &amp;master key…</source>
        <translation>Cambiar la clave &amp;maestra…</translation>
    </message>
    <message>
        <source>&amp;Delete what is due…</source>
        <translation>&amp;Eliminar lo vencido…</translation>
    </message>
    <message>
        <source>M&amp;ake a library…</source>
        <translation>&amp;Crear una biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Open another library…</source>
        <translation>&amp;Abrir otra biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Back to your own library</source>
        <translation>&amp;Volver a su propia biblioteca</translation>
    </message>
</context>
<context>
    <name>LibraryWording</name>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>Together: {things}</source>
        <translation>Juntos: {things}</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>Desde el {date}</translation>
    </message>
    <message>
        <source>used now</source>
        <translation>en uso ahora</translation>
    </message>
    <message>
        <source>Recording, as its text is complete</source>
        <translation>Grabación: su texto está completo</translation>
    </message>
    <message>
        <source>Recording, by its age</source>
        <translation>Grabación: por su antigüedad</translation>
    </message>
    <message>
        <source>Recording, as there are newer ones</source>
        <translation>Grabación: hay otras más recientes</translation>
    </message>
    <message>
        <source>Text, by its age</source>
        <translation>Texto: por su antigüedad</translation>
    </message>
    <message>
        <source>Text, as there are newer ones</source>
        <translation>Texto: hay otros más recientes</translation>
    </message>
    <message numerus="yes">
        <source>whole entries: %n</source>
        <translation>
            <numerusform>%n elemento completo</numerusform>
            <numerusform>%n elementos completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recordings: %n</source>
        <translation>
            <numerusform>%n grabación</numerusform>
            <numerusform>%n grabaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>texts: %n</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rules deleted for good: {what}. The library has a new master key.</source>
        <translation>Eliminado definitivamente según sus reglas: {what}. La biblioteca tiene una clave maestra nueva.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Cerrar esta lista</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Ordenar</translation>
    </message>
    <message>
        <source>Choose the order of the list</source>
        <translation>Elegir el orden de la lista</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Limitar la lista</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>&amp;Empty…</source>
        <translation>&amp;Vaciar…</translation>
    </message>
    <message>
        <source>Delete for good what is in the trash</source>
        <translation>Eliminar definitivamente el contenido de la papelera</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Has &amp;notes</source>
        <translation>Con &amp;notas</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Not transcribed yet</source>
        <translation>Sin transcribir</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>Has notes</source>
        <translation>Con notas</translation>
    </message>
    <message>
        <source>Only: {conditions}</source>
        <translation>Solo: {conditions}</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Perhaps no speech at all</source>
        <translation>Quizá no haya voz</translation>
    </message>
    <message>
        <source>The engine was not sure</source>
        <translation>El motor no estaba seguro</translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <translation>Palabras dudosas</translation>
    </message>
    <message>
        <source>Nothing in this transcript looks doubtful.</source>
        <translation>Nada en esta transcripción parece dudoso.</translation>
    </message>
    <message numerus="yes">
        <source>{checked} of %n passages checked</source>
        <translation>
            <numerusform>{checked} de %n pasaje comprobado</numerusform>
            <numerusform>{checked} de %n pasajes comprobados</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left to hear, {share} % of the recording</source>
        <translation>Quedan {time} por oír, el {share} % de la grabación</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
</context>
<context>
    <name>ListeningPanel</name>
    <message>
        <source>Passages that were checked</source>
        <translation>Pasajes comprobados</translation>
    </message>
    <message>
        <source>Doubtful passages</source>
        <translation>Pasajes dudosos</translation>
    </message>
    <message>
        <source>Passages to listen to, the most doubtful first.</source>
        <translation>Pasajes por escuchar, los más dudosos primero.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Hear the chosen passage</source>
        <translation>Oír el pasaje elegido</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Válido</translation>
    </message>
    <message>
        <source>It is right as it stands: hear the next</source>
        <translation>Está bien tal cual: oír el siguiente</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corregir</translation>
    </message>
    <message>
        <source>Write the chosen passage anew</source>
        <translation>Volver a escribir el pasaje elegido</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Take back that the last passage was right, and hear it again</source>
        <translation>Deshacer que el último pasaje estaba bien y oírlo de nuevo</translation>
    </message>
    <message>
        <source>There is nothing left to listen to.</source>
        <translation>No queda nada por escuchar.</translation>
    </message>
    <message>
        <source>Open a transcript of the library to listen to its doubtful passages.</source>
        <translation>Abra una transcripción de la biblioteca para escuchar sus pasajes dudosos.</translation>
    </message>
    <message>
        <source>Looking for doubtful passages…</source>
        <translation>Buscando pasajes dudosos…</translation>
    </message>
</context>
<context>
    <name>ListeningQueue</name>
    <message>
        <source>All doubtful passages are checked.</source>
        <translation>Todos los pasajes dudosos están comprobados.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Open the library again</source>
        <translation>Volver a abrir la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>De&amp;sbloquear…</translation>
    </message>
    <message>
        <source>The library “{name}” is locked.</source>
        <translation>La biblioteca «{name}» está bloqueada.</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation>La biblioteca está bloqueada.</translation>
    </message>
    <message>
        <source>Your recordings and texts are encrypted on this computer until you unlock them.</source>
        <translation>Sus grabaciones y textos están cifrados en este equipo hasta que los desbloquee.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
</context>
<context>
    <name>LostEnd</name>
    <message>
        <source>The last changes cannot be read</source>
        <translation>Los últimos cambios no se pueden leer</translation>
    </message>
    <message>
        <source>If you go on, they are lost. Recordings among them are kept apart, in quarantine.</source>
        <translation>Si continúa, se pierden. Las grabaciones que haya entre ellos se guardan aparte, en cuarentena.</translation>
    </message>
    <message>
        <source>&amp;Go on without them</source>
        <translation>&amp;Continuar sin ellos</translation>
    </message>
    <message>
        <source>Open the library without the last changes</source>
        <translation>Abrir la biblioteca sin los últimos cambios</translation>
    </message>
    <message>
        <source>&amp;Keep it closed</source>
        <translation>&amp;Mantener cerrada</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
</context>
<context>
    <name>Loudness</name>
    <message>
        <source>Volume {percent} %</source>
        <translation>Volumen {percent} %</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Not muted</source>
        <translation>Ya no está silenciado</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Border between sidebar and list</source>
        <translation>Límite entre la barra lateral y la lista</translation>
    </message>
    <message>
        <source>Border between list and transcript</source>
        <translation>Límite entre la lista y la transcripción</translation>
    </message>
    <message>
        <source>Border between sidebar and queue</source>
        <translation>Límite entre la barra lateral y la cola</translation>
    </message>
    <message>
        <source>Border between sidebar and reader</source>
        <translation>Límite entre la barra lateral y la lectura</translation>
    </message>
    <message>
        <source>Border between transcript and review</source>
        <translation>Límite entre la transcripción y la revisión</translation>
    </message>
    <message>
        <source>Library: {name}</source>
        <translation>Biblioteca: {name}</translation>
    </message>
</context>
<context>
    <name>MakingStrip</name>
    <message>
        <source>A text becomes sound</source>
        <translation>Un texto se convierte en sonido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop making the sound; what is not finished is not kept</source>
        <translation>Detener la creación del sonido; lo que no esté terminado no se guarda</translation>
    </message>
    <message>
        <source>Making sound of “{title}”</source>
        <translation>Creando el sonido de «{title}»</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>There is no mark after this place.</source>
        <translation>No hay ninguna marca después de este punto.</translation>
    </message>
    <message>
        <source>There is no mark before this place.</source>
        <translation>No hay ninguna marca antes de este punto.</translation>
    </message>
</context>
<context>
    <name>MarkModel</name>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>To be redacted</source>
        <translation>Por censurar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
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
        <translation>Añadido: {kind}.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Marca quitada.</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Mar&amp;cador</translation>
    </message>
    <message>
        <source>Mark this place to come back to it</source>
        <translation>Marcar este punto para volver a él</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Comen&amp;tario</translation>
    </message>
    <message>
        <source>Write something about this place</source>
        <translation>Escribir algo sobre este punto</translation>
    </message>
    <message>
        <source>Re&amp;dact</source>
        <translation>Censu&amp;rar</translation>
    </message>
    <message>
        <source>Mark the chosen segments, so that an export can leave them out</source>
        <translation>Marcar los segmentos elegidos para que una exportación pueda omitirlos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen mark</source>
        <translation>Quitar la marca elegida</translation>
    </message>
    <message>
        <source>Find &amp;personal data</source>
        <translation>Buscar datos &amp;personales</translation>
    </message>
    <message>
        <source>Mark for redaction whatever identifies a person</source>
        <translation>Marcar para censurar todo lo que identifica a una persona</translation>
    </message>
    <message>
        <source>Bookmarks and comments</source>
        <translation>Marcadores y comentarios</translation>
    </message>
    <message>
        <source>Enter goes there, F2 writes anew, Delete removes.</source>
        <translation>Intro lleva al punto, F2 permite reescribir y Suprimir quita la marca.</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Todavía no hay nada marcado.</translation>
    </message>
    <message>
        <source>Open a transcript of the library to mark places in it.</source>
        <translation>Abra una transcripción de la biblioteca para marcar puntos en ella.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>A&amp;dd a model…</source>
        <translation>Aña&amp;dir un modelo…</translation>
    </message>
    <message>
        <source>Add a speech model from a folder</source>
        <translation>Añadir un modelo de voz desde una carpeta</translation>
    </message>
    <message>
        <source>Resume a&amp;ll</source>
        <translation>Reanudar &amp;todo</translation>
    </message>
    <message>
        <source>Go on with everything that was interrupted</source>
        <translation>Continuar con todo lo interrumpido</translation>
    </message>
    <message>
        <source>Show what is d&amp;ue…</source>
        <translation>Mostrar lo &amp;vencido…</translation>
    </message>
    <message>
        <source>Show what the rules would delete</source>
        <translation>Mostrar lo que eliminarían las reglas</translation>
    </message>
    <message>
        <source>S&amp;how details…</source>
        <translation>M&amp;ostrar detalles…</translation>
    </message>
    <message>
        <source>Show the recent errors</source>
        <translation>Mostrar los errores recientes</translation>
    </message>
    <message>
        <source>Show i&amp;t</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>Show it in the library</source>
        <translation>Mostrarlo en la biblioteca</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Take out of the trash what was moved there</source>
        <translation>Sacar de la papelera lo que se movió allí</translation>
    </message>
    <message>
        <source>Remove the marks that were made</source>
        <translation>Quitar las marcas puestas</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>Copiar de&amp;talles</translation>
    </message>
    <message>
        <source>Copy the details of this message</source>
        <translation>Copiar los detalles de este mensaje</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
</context>
<context>
    <name>NameModelRow</name>
    <message>
        <source>Add a &amp;model…</source>
        <translation>Añadir un &amp;modelo…</translation>
    </message>
    <message>
        <source>Take in the folder of a model</source>
        <translation>Añadir la carpeta de un modelo</translation>
    </message>
    <message>
        <source>R&amp;emove it</source>
        <translation>Qui&amp;tarlo</translation>
    </message>
    <message>
        <source>Find names without this model</source>
        <translation>Encontrar nombres sin este modelo</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>No hay ningún modelo instalado.</translation>
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
        <translation>Elija la carpeta de un modelo que encuentra nombres</translation>
    </message>
</context>
<context>
    <name>OlderCopy</name>
    <message>
        <source>An earlier copy of the library</source>
        <translation>Una copia anterior de la biblioteca</translation>
    </message>
    <message>
        <source>What was added after that copy is not in it, and what was deleted since may be there again.</source>
        <translation>Lo que se añadió después de esa copia no está en ella, y lo que se eliminó desde entonces puede estar otra vez.</translation>
    </message>
    <message>
        <source>If you did not put it back, somebody or some program did, such as a synchronisation: keep it closed, and look for the newer one.</source>
        <translation>Si no la ha restaurado usted, lo ha hecho otra persona o un programa, por ejemplo de sincronización: manténgala cerrada y busque la más reciente.</translation>
    </message>
    <message>
        <source>I put this copy back myself: &amp;open it</source>
        <translation>He restaurado yo esta copia: &amp;abrirla</translation>
    </message>
    <message>
        <source>Open the earlier copy</source>
        <translation>Abrir la copia anterior</translation>
    </message>
    <message>
        <source>&amp;Keep it closed</source>
        <translation>&amp;Mantener cerrada</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <translation>Dejar todo como estaba</translation>
    </message>
    <message>
        <source>P&amp;reset</source>
        <translation>&amp;Preajuste</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Forget the chosen preset</source>
        <translation>Olvidar el preajuste elegido</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Eliminar el preajuste</translation>
    </message>
    <message>
        <source>Name of a new preset</source>
        <translation>Nombre de un preajuste nuevo</translation>
    </message>
    <message>
        <source>&amp;Keep as preset</source>
        <translation>&amp;Guardar como preajuste</translation>
    </message>
    <message>
        <source>Keep these options under this name</source>
        <translation>Guardar estas opciones con este nombre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Best that is installed</source>
        <translation>El mejor instalado</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>I&amp;ndicación</translation>
    </message>
    <message>
        <source>A sentence in the style and spelling that the text should have</source>
        <translation>Una frase con el estilo y la ortografía deseados</translation>
    </message>
    <message>
        <source>&amp;Names and terms</source>
        <translation>N&amp;ombres y términos</translation>
    </message>
    <message>
        <source>Words to listen for, such as names</source>
        <translation>Palabras a las que prestar atención, como nombres</translation>
    </message>
    <message>
        <source>&amp;Speech is</source>
        <translation>Se considera &amp;voz</translation>
    </message>
    <message>
        <source>what sounds like speech</source>
        <translation>lo que suena a voz</translation>
    </message>
    <message>
        <source>quiet speech too</source>
        <translation>también la voz baja</translation>
    </message>
    <message>
        <source>clear speech only</source>
        <translation>solo la voz clara</translation>
    </message>
    <message>
        <source>everything, silence included</source>
        <translation>todo, incluido el silencio</translation>
    </message>
    <message>
        <source>T&amp;horoughness</source>
        <translation>Min&amp;uciosidad</translation>
    </message>
    <message>
        <source>How many readings are followed at once: more is slower.</source>
        <translation>Cuántas lecturas se siguen a la vez: más es más lento.</translation>
    </message>
    <message>
        <source>Audio &amp;track</source>
        <translation>Pista de &amp;audio</translation>
    </message>
    <message>
        <source>First that can be heard</source>
        <translation>La primera audible</translation>
    </message>
    <message>
        <source>Translate into &amp;English</source>
        <translation>Traducir a&amp;l inglés</translation>
    </message>
    <message>
        <source>Two speakers, one on &amp;each channel</source>
        <translation>&amp;Dos hablantes, uno en cada canal</translation>
    </message>
    <message>
        <source>Times of single &amp;words</source>
        <translation>Tiempos de cada pala&amp;bra</translation>
    </message>
    <message>
        <source>Use the te&amp;xt before as context</source>
        <translation>Usar el te&amp;xto anterior como contexto</translation>
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
        <translation>Contraseña del documento</translation>
    </message>
    <message>
        <source>“{name}” opens with a password. It is used this once and kept nowhere.</source>
        <translation>«{name}» se abre con una contraseña. Se usa solo esta vez y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Leave the document closed</source>
        <translation>Dejar cerrado el documento</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Abrir el documento</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Looking for personal data.</source>
        <translation>Buscando datos personales.</translation>
    </message>
    <message numerus="yes">
        <source>Marked for redaction: %n.</source>
        <translation>
            <numerusform>Marcados para censurar: %n.</numerusform>
            <numerusform>Marcados para censurar: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the list: Delete removes a mark that is none.</source>
        <translation>Repase la lista: Supr quita una marca que sobra.</translation>
    </message>
    <message>
        <source>All personal data that was found is marked already.</source>
        <translation>Todos los datos personales encontrados ya están marcados.</translation>
    </message>
    <message>
        <source>No personal data was found.</source>
        <translation>No se encontraron datos personales.</translation>
    </message>
    <message>
        <source>Not looked for in this language: {classes}.</source>
        <translation>No se buscan en este idioma: {classes}.</translation>
    </message>
    <message numerus="yes">
        <source>Marks removed: %n.</source>
        <translation>
            <numerusform>Marcas quitadas: %n.</numerusform>
            <numerusform>Marcas quitadas: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment card</source>
        <translation>Tarjeta de pago</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>Social Security number (US)</source>
        <translation>Número de seguro social (EE. UU.)</translation>
    </message>
    <message>
        <source>Taxpayer number (US)</source>
        <translation>Número de contribuyente (EE. UU.)</translation>
    </message>
    <message>
        <source>NHS number (UK)</source>
        <translation>Número del NHS (Reino Unido)</translation>
    </message>
    <message>
        <source>National Insurance number (UK)</source>
        <translation>Número de la seguridad social (Reino Unido)</translation>
    </message>
    <message>
        <source>Tax number (Germany)</source>
        <translation>Identificación fiscal (Alemania)</translation>
    </message>
    <message>
        <source>Social security number (France)</source>
        <translation>Número de la seguridad social (Francia)</translation>
    </message>
    <message>
        <source>Identity card number (Spain)</source>
        <translation>DNI (España)</translation>
    </message>
    <message>
        <source>Number of a foreigner (Spain)</source>
        <translation>NIE (España)</translation>
    </message>
    <message>
        <source>Tax code (Italy)</source>
        <translation>Código fiscal (Italia)</translation>
    </message>
    <message>
        <source>Citizen number (Netherlands)</source>
        <translation>Número de ciudadano BSN (Países Bajos)</translation>
    </message>
    <message>
        <source>Aadhaar number (India)</source>
        <translation>Número Aadhaar (India)</translation>
    </message>
    <message>
        <source>Tax number (India)</source>
        <translation>Número fiscal PAN (India)</translation>
    </message>
    <message>
        <source>Taxpayer number (Brazil)</source>
        <translation>CPF (Brasil)</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Web address with a password</source>
        <translation>Dirección web con contraseña</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Dirección de hardware</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Número de historia clínica</translation>
    </message>
    <message>
        <source>Vehicle or number plate</source>
        <translation>Vehículo o matrícula</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Número de pasaporte</translation>
    </message>
    <message>
        <source>Password, code or key</source>
        <translation>Contraseña, código o clave</translation>
    </message>
    <message>
        <source>Cryptocurrency address</source>
        <translation>Dirección de criptomoneda</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nombre de una persona</translation>
    </message>
    <message>
        <source>Word of your own list</source>
        <translation>Palabra de su propia lista</translation>
    </message>
    <message>
        <source>A label stands in its place</source>
        <translation>Una etiqueta ocupa su lugar</translation>
    </message>
    <message>
        <source>Something invented stands in its place</source>
        <translation>Algo inventado ocupa su lugar</translation>
    </message>
    <message>
        <source>I am asked each time</source>
        <translation>Se me pregunta cada vez</translation>
    </message>
    <message>
        <source>Nothing of the text leaves</source>
        <translation>Nada del texto sale</translation>
    </message>
    <message>
        <source>It is left in</source>
        <translation>Se deja</translation>
    </message>
    <message>
        <source>the check digits are right</source>
        <translation>los dígitos de control son correctos</translation>
    </message>
    <message>
        <source>the words beside it say so</source>
        <translation>lo dicen las palabras de al lado</translation>
    </message>
    <message>
        <source>it is on your list</source>
        <translation>está en su lista</translation>
    </message>
    <message>
        <source>your model takes it for a name</source>
        <translation>su modelo lo toma por un nombre</translation>
    </message>
    <message>
        <source>its form says so</source>
        <translation>lo dice su forma</translation>
    </message>
    <message>
        <source>spoken, {reason}</source>
        <translation>dicho en voz alta, {reason}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Open the folder of a library, or an empty one to make one there</source>
        <translation>Abra la carpeta de una biblioteca, o una vacía para crear una allí</translation>
    </message>
    <message>
        <source>Recordings are being transcribed without a library. Wait for them, or cancel them first.</source>
        <translation>Se están transcribiendo grabaciones sin biblioteca. Espere a que terminen o cancélelas primero.</translation>
    </message>
</context>
<context>
    <name>PlaybackTelling</name>
    <message>
        <source>Speed {speed}</source>
        <translation>Velocidad {speed}</translation>
    </message>
    <message>
        <source>Repeating from {start} to {end}</source>
        <translation>Repitiendo de {start} a {end}</translation>
    </message>
    <message>
        <source>The output device “{name}” is not there. The system&apos;s own plays until another is chosen.</source>
        <translation>El dispositivo de salida «{name}» no está disponible. Hasta que elija otro, suena el del sistema.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Velocidades</translation>
    </message>
    <message>
        <source>How fast the recording is played, at the same pitch</source>
        <translation>A qué velocidad se reproduce la grabación, sin cambiar el tono</translation>
    </message>
    <message>
        <source>{number}x</source>
        <comment>speed</comment>
        <translation>{number}x</translation>
    </message>
    <message numerus="yes">
        <source>Go back %n seconds</source>
        <translation>
            <numerusform>Retroceder %n segundo</numerusform>
            <numerusform>Retroceder %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go forward %n seconds</source>
        <translation>
            <numerusform>Avanzar %n segundo</numerusform>
            <numerusform>Avanzar %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retroceder</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause the recording</source>
        <translation>Reproducir o pausar la grabación</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat the selected passage, or the segment that is heard</source>
        <translation>Repetir el pasaje seleccionado o el segmento que se oye</translation>
    </message>
    <message>
        <source>Leave out silences</source>
        <translation>Omitir silencios</translation>
    </message>
    <message>
        <source>Leave out long silences</source>
        <translation>Omitir los silencios largos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>{place} of {length}</source>
        <translation>{place} de {length}</translation>
    </message>
</context>
<context>
    <name>PrivacyBadge</name>
    <message>
        <source>What stays on this computer, and how that is made sure</source>
        <translation>Lo que se queda en este equipo y cómo se garantiza</translation>
    </message>
    <message>
        <source>Checking how the engine is locked away…</source>
        <translation>Comprobando el aislamiento del motor…</translation>
    </message>
    <message>
        <source>The engine cannot open a network connection</source>
        <translation>El motor no puede abrir ninguna conexión de red</translation>
    </message>
    <message>
        <source>The speech engine does not start here</source>
        <translation>El motor de voz no se inicia aquí</translation>
    </message>
    <message>
        <source>Best effort: this system does not bar the engine from the network</source>
        <translation>Protección parcial: este sistema no impide al motor acceder a la red</translation>
    </message>
    <message>
        <source>Whether the engine is locked away could not be checked</source>
        <translation>No se pudo comprobar si el motor está aislado</translation>
    </message>
    <message>
        <source>Library unlocked</source>
        <translation>Biblioteca desbloqueada</translation>
    </message>
    <message>
        <source>Library locked</source>
        <translation>Biblioteca bloqueada</translation>
    </message>
    <message>
        <source>No library</source>
        <translation>Sin biblioteca</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>Sending to {vendors}…</source>
        <translation>Enviando a {vendors}…</translation>
    </message>
    <message>
        <source>Offline switch on: nothing leaves</source>
        <translation>Interruptor sin conexión activado: no sale nada</translation>
    </message>
    <message>
        <source>Cloud voice on: {vendors}</source>
        <translation>Voz de la nube activada: {vendors}</translation>
    </message>
    <message>
        <source>No cloud voice is on</source>
        <translation>Ninguna voz de la nube está activada</translation>
    </message>
    <message>
        <source>Nothing has left this computer</source>
        <translation>Nada ha salido de este equipo</translation>
    </message>
</context>
<context>
    <name>PrivacyWindow</name>
    <message>
        <source>What stays on this computer</source>
        <translation>Lo que se queda en este equipo</translation>
    </message>
    <message>
        <source>Recordings stay here, and so do texts, in an encrypted library. No account is needed, and nothing is reported to anybody. Files leave only when you export them, and texts only for cloud voices, which are off until you switch one on and see what it is sent.</source>
        <translation>Las grabaciones y los textos se quedan aquí, en una biblioteca cifrada. No hace falta ninguna cuenta y no se informa de nada a nadie. Los archivos solo salen cuando usted los exporta, y los textos solo para las voces de la nube, que están desactivadas hasta que usted activa una y ve lo que se le envía.</translation>
    </message>
    <message>
        <source>Network access: {finding}.</source>
        <translation>Acceso a la red: {finding}.</translation>
    </message>
    <message>
        <source>Access to files: {finding}.</source>
        <translation>Acceso a los archivos: {finding}.</translation>
    </message>
    <message>
        <source>Counting network connections is not possible on this system.</source>
        <translation>En este sistema no se pueden contar las conexiones de red.</translation>
    </message>
    <message numerus="yes">
        <source>Network connections that Soundlock has open now: %n.</source>
        <translation>
            <numerusform>Conexiones de red que Soundlock tiene abiertas ahora: %n.</numerusform>
            <numerusform>Conexiones de red que Soundlock tiene abiertas ahora: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloud voices: there is no library, and without its record nothing is sent to them.</source>
        <translation>Voces de la nube: no hay ninguna biblioteca, y sin su registro no se les envía nada.</translation>
    </message>
    <message>
        <source>Cloud voices: while the library is locked nothing is sent to them. What left before stands in its record; unlock it to see that.</source>
        <translation>Voces de la nube: mientras la biblioteca está bloqueada no se les envía nada. Lo que salió antes consta en su registro; desbloquéela para verlo.</translation>
    </message>
    <message>
        <source>By the record of this library, nothing has left this computer.</source>
        <translation>Según el registro de esta biblioteca, nada ha salido de este equipo.</translation>
    </message>
    <message>
        <source>By the record of this library, this computer sent requests to {vendors}. Requests: {requests}. Characters of text: {characters}.</source>
        <translation>Según el registro de esta biblioteca, este equipo envió solicitudes a {vendors}. Solicitudes: {requests}. Caracteres de texto: {characters}.</translation>
    </message>
    <message>
        <source>No cloud voice is on.</source>
        <translation>Ninguna voz de la nube está activada.</translation>
    </message>
    <message>
        <source>Cloud voices of {vendors} are on, but the offline switch is on, too: nothing is sent.</source>
        <translation>Las voces de {vendors} están activadas, pero el interruptor sin conexión también: no se envía nada.</translation>
    </message>
    <message>
        <source>Cloud voices of {vendors} are on. The offline switch is off.</source>
        <translation>Las voces de {vendors} están activadas. El interruptor sin conexión está desactivado.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
</context>
<context>
    <name>Pronouncing</name>
    <message>
        <source>Nothing is said where this stands: it is passed over.</source>
        <translation>Donde está esto no se dice nada: se pasa por alto.</translation>
    </message>
</context>
<context>
    <name>Pronunciations</name>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Type what stands in the text.</source>
        <translation>Escriba lo que figura en el texto.</translation>
    </message>
    <message>
        <source>The phonetic alphabet is known for English, German, French and Spanish. Choose one of them.</source>
        <translation>El alfabeto fonético se conoce para inglés, alemán, francés y español. Elija uno de ellos.</translation>
    </message>
    <message>
        <source>These sounds are not known in this language. Try others, or plain text.</source>
        <translation>Estos sonidos no se conocen en este idioma. Pruebe otros, o texto simple.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simple</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Phonetic alphabet (IPA)</source>
        <translation>Alfabeto fonético (AFI)</translation>
    </message>
    <message>
        <source>Phonemes of espeak-ng</source>
        <translation>Fonemas de espeak-ng</translation>
    </message>
    <message>
        <source>case matters</source>
        <translation>distingue mayúsculas</translation>
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
        <translation>Pronunciaciones</translation>
    </message>
    <message>
        <source>Words that are to be said in another way when a text is read aloud. The library keeps them.</source>
        <translation>Palabras que deben decirse de otro modo al leer en voz alta. La biblioteca las conserva.</translation>
    </message>
    <message>
        <source>Words that are to be said in another way when a text is read aloud. Without a library they last until the program ends.</source>
        <translation>Palabras que deben decirse de otro modo al leer en voz alta. Sin biblioteca duran hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Buscar una entrada</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Sa&amp;y it</source>
        <translation>&amp;Oír</translation>
    </message>
    <message>
        <source>Hear the entry with the voice that reads</source>
        <translation>Oír la entrada con la voz que lee</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>Empty the fields for another entry</source>
        <translation>Vaciar los campos para otra entrada</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen entry</source>
        <translation>Quitar la entrada elegida</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Keep the entry</source>
        <translation>Conservar la entrada</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>Pause the whole queue, or go on with it</source>
        <translation>Pausar toda la cola o continuar con ella</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Pausar &amp;todo</translation>
    </message>
    <message>
        <source>This computer may fall asleep meanwhile: here Soundlock cannot keep it awake.</source>
        <translation>Este equipo puede suspenderse mientras tanto: aquí Soundlock no puede mantenerlo activo.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Recordings in the order in which they are transcribed.</source>
        <translation>Grabaciones en el orden en que se transcriben.</translation>
    </message>
    <message>
        <source>Nothing waits. Recordings that you open or drop stand here until they are transcribed.</source>
        <translation>No hay nada en espera. Las grabaciones que abra o suelte aparecerán aquí hasta que estén transcritas.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Pause the chosen recordings, or go on with them</source>
        <translation>Pausar las grabaciones elegidas o continuar con ellas</translation>
    </message>
    <message>
        <source>&amp;Other options…</source>
        <translation>&amp;Otras opciones…</translation>
    </message>
    <message>
        <source>Transcribe the chosen recording from its start with another model or other options</source>
        <translation>Transcribir la grabación elegida desde el principio con otro modelo u otras opciones</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>A&amp;bandonar</translation>
    </message>
    <message>
        <source>Give up the chosen recordings; what was found so far stays</source>
        <translation>Abandonar las grabaciones elegidas; lo obtenido hasta ahora se conserva</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Clear &amp;finished</source>
        <translation>&amp;Limpiar terminadas</translation>
    </message>
    <message>
        <source>Take what is done or given up off this list</source>
        <translation>Quitar de esta lista lo terminado o abandonado</translation>
    </message>
    <message>
        <source>Resume &amp;all</source>
        <translation>Reanudar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>What can be done with the chosen recordings</source>
        <translation>Lo que se puede hacer con las grabaciones elegidas</translation>
    </message>
</context>
<context>
    <name>QueueTelling</name>
    <message numerus="yes">
        <source>Recordings that are transcribed: %n.</source>
        <translation>
            <numerusform>%n grabación transcrita.</numerusform>
            <numerusform>%n grabaciones transcritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings that failed: %n.</source>
        <translation>
            <numerusform>%n grabación ha fallado.</numerusform>
            <numerusform>%n grabaciones han fallado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings that were interrupted: %n. What was finished is kept.</source>
        <translation>
            <numerusform>%n grabación se interrumpió. Lo ya terminado se conserva.</numerusform>
            <numerusform>%n grabaciones se interrumpieron. Lo ya terminado se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>The part was transcribed again. Taking back the last edit brings back what was there.</source>
        <translation>La parte se ha transcrito de nuevo. Si deshace la última edición, volverá lo que había.</translation>
    </message>
</context>
<context>
    <name>QueueWiring</name>
    <message numerus="yes">
        <source>Moved to place %n.</source>
        <translation>
            <numerusform>Movida al puesto %n.</numerusform>
            <numerusform>Movida al puesto %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcribe “{title}” again</source>
        <translation>Volver a transcribir «{title}»</translation>
    </message>
</context>
<context>
    <name>QueueWording</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>{title}, from {start}</source>
        <translation>{title}, desde {start}</translation>
    </message>
    <message>
        <source>{title}, {start} to {end}</source>
        <translation>{title}, {start} a {end}</translation>
    </message>
    <message>
        <source>Encrypting into the library…</source>
        <translation>Cifrando y guardando en la biblioteca…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting to be resumed</source>
        <translation>En espera de reanudarse</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Transcribing…</source>
        <translation>Transcribiendo…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>done in a minute</source>
        <translation>termina en un minuto</translation>
    </message>
    <message>
        <source>done around {time}</source>
        <translation>fin previsto: {time}</translation>
    </message>
    <message>
        <source>done around {time} tomorrow</source>
        <translation>fin previsto: mañana, {time}</translation>
    </message>
    <message>
        <source>done around {time} on {date}</source>
        <translation>fin previsto: {date}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>Transcribing, %n %</source>
        <translation>
            <numerusform>Transcribiendo, %n %</numerusform>
            <numerusform>Transcribiendo, %n %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused at %n %</source>
        <translation>
            <numerusform>En pausa al %n %</numerusform>
            <numerusform>En pausa al %n %</numerusform>
        </translation>
    </message>
    <message>
        <source>Best model</source>
        <translation>Mejor modelo</translation>
    </message>
    <message>
        <source>Built-in engine</source>
        <translation>Motor integrado</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>cualquier idioma</translation>
    </message>
    <message numerus="yes">
        <source>Recordings: %n</source>
        <translation>
            <numerusform>%n grabación</numerusform>
            <numerusform>%n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>into English</source>
        <translation>al inglés</translation>
    </message>
    <message>
        <source>two speakers by channel</source>
        <translation>dos hablantes por canal</translation>
    </message>
    <message>
        <source>hears silence too</source>
        <translation>escucha también el silencio</translation>
    </message>
    <message>
        <source>clear speech only</source>
        <translation>solo la voz clara</translation>
    </message>
    <message>
        <source>quiet speech too</source>
        <translation>también la voz baja</translation>
    </message>
    <message>
        <source>with a prompt</source>
        <translation>con indicación</translation>
    </message>
    <message>
        <source>with names and terms</source>
        <translation>con nombres y términos</translation>
    </message>
    <message>
        <source>no word times</source>
        <translation>sin tiempos por palabra</translation>
    </message>
    <message numerus="yes">
        <source>beam %n</source>
        <translation>
            <numerusform>haz %n</numerusform>
            <numerusform>haz %n</numerusform>
        </translation>
    </message>
    <message>
        <source>without context</source>
        <translation>sin contexto</translation>
    </message>
    <message numerus="yes">
        <source>track %n</source>
        <translation>
            <numerusform>pista %n</numerusform>
            <numerusform>pista %n</numerusform>
        </translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>unos {size}</translation>
    </message>
    <message numerus="yes">
        <source>length not known yet of %n</source>
        <translation>
            <numerusform>%n de duración aún desconocida</numerusform>
            <numerusform>%n de duración aún desconocida</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {duration}</source>
        <translation>más de {duration}</translation>
    </message>
    <message>
        <source>length not known yet</source>
        <translation>duración aún desconocida</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>No hay nada en espera.</translation>
    </message>
    <message>
        <source>{duration} to hear</source>
        <translation>{duration} por oír</translation>
    </message>
    <message>
        <source>more than {duration} to hear</source>
        <translation>más de {duration} por oír</translation>
    </message>
    <message>
        <source>the queue is paused</source>
        <translation>la cola está en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>There is no text yet. Write or paste one, then have it read.</source>
        <translation>Todavía no hay texto. Escriba o pegue uno y haga que se lea.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Speed {percent}</source>
        <translation>Velocidad {percent}</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy some first.</source>
        <translation>El portapapeles no contiene texto. Copie primero alguno.</translation>
    </message>
    <message>
        <source>Reading goes on where it was left.</source>
        <translation>La lectura continúa donde se dejó.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>No se está leyendo nada.</translation>
    </message>
    <message>
        <source>{percent} of the text. {sentence}</source>
        <translation>{percent} del texto. {sentence}</translation>
    </message>
</context>
<context>
    <name>ReaderDocuments</name>
    <message>
        <source>Open a document</source>
        <translation>Abrir un documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>One document is read at a time. The first of them was opened.</source>
        <translation>Se lee un documento cada vez. Se ha abierto el primero.</translation>
    </message>
</context>
<context>
    <name>ReaderFollowing</name>
    <message>
        <source>The text was read to its end.</source>
        <translation>El texto se ha leído hasta el final.</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Read the &amp;clipboard</source>
        <translation>Leer el &amp;portapapeles</translation>
    </message>
    <message>
        <source>Read aloud the text that was copied last</source>
        <translation>Leer en voz alta el último texto copiado</translation>
    </message>
    <message>
        <source>Open a &amp;document…</source>
        <translation>Abrir un &amp;documento…</translation>
    </message>
    <message>
        <source>Choose a document to read aloud: text, web page, Word, OpenDocument, EPUB, PDF</source>
        <translation>Elegir un documento para leer en voz alta: texto, página web, Word, OpenDocument, EPUB, PDF</translation>
    </message>
    <message>
        <source>Sound to keep, pronunciations and voices</source>
        <translation>Sonido que guardar, pronunciaciones y voces</translation>
    </message>
    <message>
        <source>&amp;Keep as sound…</source>
        <translation>&amp;Guardar como sonido…</translation>
    </message>
    <message>
        <source>&amp;Pronunciations…</source>
        <translation>&amp;Pronunciaciones…</translation>
    </message>
    <message>
        <source>&amp;Voices…</source>
        <translation>&amp;Voces…</translation>
    </message>
    <message>
        <source>&amp;Speak with a cloud voice…</source>
        <translation>&amp;Hablar con una voz de la nube…</translation>
    </message>
    <message>
        <source>&amp;Cloud voices…</source>
        <translation>Voces de la &amp;nube…</translation>
    </message>
    <message>
        <source>Text to read aloud</source>
        <translation>Texto para leer en voz alta</translation>
    </message>
    <message>
        <source>Write or paste a text here, or drop a document, and press “Read”. It is spoken on this computer.</source>
        <translation>Escriba o pegue un texto aquí, o suelte un documento, y pulse «Leer». Se lee en este ordenador.</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>Read the text aloud, or pause</source>
        <translation>Leer el texto en voz alta o pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop and go back to the beginning of the text</source>
        <translation>Detener y volver al principio del texto</translation>
    </message>
    <message>
        <source>Pause by itself after a while</source>
        <translation>Pausar automáticamente al cabo de un rato</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Temporizador de apagado</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Párrafo anterior</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Párrafo siguiente</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Go to the paragraph before</source>
        <translation>Ir al párrafo anterior</translation>
    </message>
    <message>
        <source>Go to the sentence before</source>
        <translation>Ir a la frase anterior</translation>
    </message>
    <message>
        <source>Go to the next sentence</source>
        <translation>Ir a la frase siguiente</translation>
    </message>
    <message>
        <source>Go to the next paragraph</source>
        <translation>Ir al párrafo siguiente</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Hasta las {time}</translation>
    </message>
    <message>
        <source>End of chapter</source>
        <translation>Fin del capítulo</translation>
    </message>
    <message>
        <source>Write or paste a text here, or drop a document, and press “Read”. You see first what would leave.</source>
        <translation>Escriba o pegue aquí un texto, o suelte un documento, y pulse «Leer». Antes verá lo que saldría.</translation>
    </message>
    <message>
        <source>No sleep timer</source>
        <translation>Sin temporizador de apagado</translation>
    </message>
    <message>
        <source>Pause at the end of the chapter</source>
        <translation>Pausar al final del capítulo</translation>
    </message>
    <message numerus="yes">
        <source>Pause after %n minutes</source>
        <translation>
            <numerusform>Pausar después de %n minuto</numerusform>
            <numerusform>Pausar después de %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderSound</name>
    <message>
        <source>A text becomes sound. Closing Soundlock stops that.</source>
        <translation>Un texto se está convirtiendo en sonido. Si cierra Soundlock, se detiene.</translation>
    </message>
    <message>
        <source>The text is still being opened. Try it again in a moment.</source>
        <translation>El texto todavía se está abriendo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>There is no text yet. Write or paste one.</source>
        <translation>Todavía no hay texto. Escriba uno o péguelo.</translation>
    </message>
</context>
<context>
    <name>ReaderWiring</name>
    <message>
        <source>There is no text yet. Write or paste one.</source>
        <translation>Aún no hay texto. Escriba o pegue uno.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on reading aloud, or pause</source>
        <translation>Seguir leyendo en voz alta o pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Detener la lectura en voz alta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the text that is read aloud</source>
        <translation>Mostrar el texto que se lee en voz alta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>What can be done with the text</source>
        <translation>Qué se puede hacer con el texto</translation>
    </message>
    <message>
        <source>Read from here</source>
        <translation>Leer desde aquí</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Leer la selección</translation>
    </message>
    <message>
        <source>Pronunciation of “{word}”…</source>
        <translation>Pronunciación de «{word}»…</translation>
    </message>
</context>
<context>
    <name>Recipes</name>
    <message>
        <source>Options for the next recordings</source>
        <translation>Opciones para las próximas grabaciones</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estas</translation>
    </message>
    <message>
        <source>Use these options for the next recordings</source>
        <translation>Usar estas opciones para las próximas grabaciones</translation>
    </message>
    <message>
        <source>&amp;Transcribe</source>
        <translation>&amp;Transcribir</translation>
    </message>
    <message>
        <source>Transcribe it with these options</source>
        <translation>Transcribir con estas opciones</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Write down the recovery key</source>
        <translation>Anote la clave de recuperación</translation>
    </message>
    <message>
        <source>It opens the library when everything else is lost, and it is shown this once. Write it on paper and keep it away from this computer.</source>
        <translation>Abre la biblioteca cuando se ha perdido todo lo demás y solo se muestra esta vez. Escríbala en papel y guárdela lejos de este equipo.</translation>
    </message>
    <message>
        <source>Type two of its eight groups again, from your paper:</source>
        <translation>Escriba de nuevo dos de sus ocho grupos, copiándolos del papel:</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Close without the check; the key is not shown again</source>
        <translation>Cerrar sin la comprobación; la clave no volverá a mostrarse</translation>
    </message>
    <message>
        <source>&amp;It is on paper</source>
        <translation>&amp;Está en papel</translation>
    </message>
    <message>
        <source>Check the two groups</source>
        <translation>Comprobar los dos grupos</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Type group {number}, or choose “Later”.</source>
        <translation>Escriba el grupo {number} o elija «Más tarde».</translation>
    </message>
    <message>
        <source>Group {number} is not what is shown above.</source>
        <translation>El grupo {number} no coincide con lo que se muestra arriba.</translation>
    </message>
</context>
<context>
    <name>RedactedCopying</name>
    <message>
        <source>Nothing is marked for redaction here, so there is nothing to leave out.</source>
        <translation>Aquí no hay nada marcado para censurar, así que no hay nada que quitar.</translation>
    </message>
    <message>
        <source>A copy without what is marked is being made. You can go on meanwhile.</source>
        <translation>Se está haciendo una copia sin lo marcado. Mientras tanto puede seguir.</translation>
    </message>
    <message>
        <source>{title} (redacted)</source>
        <translation>{title} (censurado)</translation>
    </message>
    <message>
        <source>The copy is in the list. The original is as it was; delete it if nobody needs it.</source>
        <translation>La copia está en la lista. El original sigue igual; bórrelo si nadie lo necesita.</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>The latest transcript of each selected recording is searched: %n.</source>
        <translation>
            <numerusform>Se busca en la última transcripción de la grabación seleccionada.</numerusform>
            <numerusform>Se busca en la última transcripción de cada una de las %n grabaciones seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>P&amp;alabras completas</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace everywhere; each transcript can take it back</source>
        <translation>Reemplazar en todas partes; se puede deshacer en cada transcripción</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>Reemplazar &amp;por</translation>
    </message>
    <message numerus="yes">
        <source>Places that would change: %n.</source>
        <translation>
            <numerusform>Cambiaría %n coincidencia.</numerusform>
            <numerusform>Cambiarían %n coincidencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recordings they are in: %n.</source>
        <translation>
            <numerusform>Están en %n grabación.</numerusform>
            <numerusform>Están en %n grabaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Reemplazando…</translation>
    </message>
    <message>
        <source>Find and replace in many transcripts</source>
        <translation>Buscar y reemplazar en varias transcripciones</translation>
    </message>
</context>
<context>
    <name>ReplacedText</name>
    <message>
        <source>Your text, and what stands in it instead</source>
        <translation>Su texto y lo que figura en su lugar</translation>
    </message>
    <message>
        <source>What is taken out, and what stands in its place</source>
        <translation>Lo que se quita y lo que queda en su lugar</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message numerus="yes">
        <source>Places that were replaced: %n. Each transcript can take it back by itself.</source>
        <translation>
            <numerusform>%n coincidencia reemplazada. Se puede deshacer en su transcripción.</numerusform>
            <numerusform>%n coincidencias reemplazadas. Se puede deshacer en cada transcripción por separado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Cerrar la revisión</translation>
    </message>
</context>
<context>
    <name>ReviewWiring</name>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Segments are announced as they are heard.</source>
        <translation>Los segmentos se anuncian cuando se oyen.</translation>
    </message>
    <message>
        <source>Segments are no longer announced.</source>
        <translation>Los segmentos ya no se anuncian.</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Finds words in titles, notes and transcripts.</source>
        <translation>Busca palabras en títulos, notas y transcripciones.</translation>
    </message>
    <message>
        <source>Search in “{name}”</source>
        <translation>Buscar en «{name}»</translation>
    </message>
    <message>
        <source>Search all texts</source>
        <translation>Buscar en todos los textos</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>No se ha encontrado nada. Pruebe con menos palabras o más cortas.</translation>
    </message>
    <message>
        <source>Type at least one letter or digit.</source>
        <translation>Escriba al menos una letra o una cifra.</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Archivo de c&amp;lave</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>Clave de &amp;recuperación</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Escriba una frase de contraseña.</translation>
    </message>
    <message>
        <source>Choose a key file.</source>
        <translation>Elija un archivo de clave.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Escriba la clave de recuperación.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>Very weak: it is guessed at once</source>
        <translation>Muy débil: se adivina al instante</translation>
    </message>
    <message>
        <source>Weak: it is guessed soon</source>
        <translation>Débil: se adivina pronto</translation>
    </message>
    <message>
        <source>Fair: a few more words would help</source>
        <translation>Aceptable: convendría añadir unas palabras más</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muy buena</translation>
    </message>
    <message>
        <source>Four or five unrelated words are good.</source>
        <translation>Cuatro o cinco palabras sin relación entre sí son una buena elección.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Elegir el archivo de clave</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>Make a new key file</source>
        <translation>Crear un archivo de clave nuevo</translation>
    </message>
    <message>
        <source>A file on a stick that you take with you. Whoever has it can open the library.</source>
        <translation>Un archivo en una memoria USB que lleva consigo. Quien lo tenga puede abrir la biblioteca.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>8 groups of 7 characters</source>
        <translation>8 grupos de 7 caracteres</translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>A &amp;passphrase</source>
        <translation>Una &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>A &amp;key file</source>
        <translation>Un archivo de c&amp;lave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>If you like: “the stick in the drawer”</source>
        <translation>Si lo desea: «la memoria USB del cajón»</translation>
    </message>
    <message>
        <source>&amp;Name it, to tell it from others. The name is not encrypted.</source>
        <translation>N&amp;ombre para distinguirlo de otros. El nombre no se cifra.</translation>
    </message>
    <message>
        <source>Choose at least one of the two.</source>
        <translation>Elija al menos una de las dos cosas.</translation>
    </message>
</context>
<context>
    <name>SegmentDelegate</name>
    <message>
        <source>Text at {time}</source>
        <translation>Texto en {time}</translation>
    </message>
    <message>
        <source>Enter keeps the text, Escape takes it back, Tab goes on to the next segment.</source>
        <translation>Intro conserva el texto, Escape lo descarta y Tabulador pasa al segmento siguiente.</translation>
    </message>
</context>
<context>
    <name>SegmentMenu</name>
    <message>
        <source>Name the speaker</source>
        <translation>Indicar el hablante</translation>
    </message>
    <message>
        <source>Name nobody as speaker</source>
        <translation>No indicar ningún hablante</translation>
    </message>
    <message>
        <source>Rename the speaker everywhere</source>
        <translation>Cambiar el nombre del hablante en todas partes</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Hablante {number}</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
</context>
<context>
    <name>SegmentModel</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>SegmentTable</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>There is no file “{name}”. Nothing was read. Check the name and the folder.</source>
        <translation>No existe el archivo «{name}». No se ha leído nada. Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no audio or video. Nothing was read. Name a file or another folder.</source>
        <translation>La carpeta «{name}» no contiene audio ni vídeo. No se ha leído nada. Indique un archivo u otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is not a file but a {kind}. Nothing was read.</source>
        <translation>«{name}» no es un archivo normal ({kind}). No se ha leído nada.</translation>
    </message>
    <message>
        <source>You may not read “{name}”. Nothing was read. Ask its owner for permission.</source>
        <translation>No tiene permiso para leer «{name}». No se ha leído nada. Pida permiso a su propietario.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes). There is nothing to transcribe. Copy or record it again.</source>
        <translation>«{name}» está vacío (0 bytes). No hay nada que transcribir. Vuelva a copiarlo o a grabarlo.</translation>
    </message>
    <message>
        <source>“{name}” is no audio or video that can be read, whatever its name says. The file was left as it is. Try it in a player; if it plays there, convert it to WAV, FLAC or MP3.</source>
        <translation>«{name}» no es un audio ni un vídeo que se pueda leer, diga lo que diga su nombre. El archivo se ha dejado como estaba. Pruébelo en un reproductor; si ahí funciona, conviértalo a WAV, FLAC o MP3.</translation>
    </message>
    <message>
        <source>“{name}” is a playlist or stream description, not a recording: it only points elsewhere, and following it is refused. The file was left as it is. Name the media file itself.</source>
        <translation>«{name}» es una lista de reproducción o la descripción de una emisión, no una grabación: solo remite a otro lugar, y Soundlock no la sigue. El archivo se ha dejado como estaba. Indique el propio archivo multimedia.</translation>
    </message>
    <message>
        <source>“{name}” has pictures but no sound. Nothing was transcribed. Choose a file with an audio track.</source>
        <translation>«{name}» tiene imágenes, pero no sonido. No se ha transcrito nada. Elija un archivo con una pista de audio.</translation>
    </message>
    <message>
        <source>“{name}” has {tracks} audio track(s), so there is no track {track}. Nothing was transcribed. Choose a track from 1 to {tracks}.</source>
        <translation>«{name}» tiene {tracks} pista(s) de audio, así que no existe la pista {track}. No se ha transcrito nada. Elija una pista de 1 a {tracks}.</translation>
    </message>
    <message>
        <source>The header of “{name}” declares {what}, which no recording has. It is damaged or made to do harm and was not decoded. The file was left as it is.</source>
        <translation>La cabecera de «{name}» declara algo que ninguna grabación tiene ({what}). Está dañada o se hizo para causar daño, y no se ha descodificado. El archivo se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>“{name}” starts like a recording, but no sound could be decoded from it. It seems damaged or cut off. The file was left as it is. Try to get a complete copy.</source>
        <translation>«{name}» empieza como una grabación, pero no se ha podido descodificar ningún sonido. Parece dañado o cortado. El archivo se ha dejado como estaba. Intente conseguir una copia completa.</translation>
    </message>
    <message>
        <source>Reading “{name}” failed on the disk or network ({reason}). What was finished is kept. Copy the file to another disk and try again.</source>
        <translation>La lectura de «{name}» ha fallado en el disco o la red ({reason}). Lo ya terminado se conserva. Copie el archivo a otro disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What came through the pipe is larger than {limit} and does not fit into memory. Nothing was kept on disk. Save it as a file and name the file.</source>
        <translation>Lo que ha llegado por la tubería ocupa más de {limit} y no cabe en la memoria. No se ha guardado nada en el disco. Guárdelo como archivo e indique ese archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not the file that the unfinished transcript was made from. The transcript was left as it is.</source>
        <translation>«{name}» no es el archivo del que procede la transcripción inacabada. La transcripción se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>“{name}” was not removed: {reason}. The file is as it was.</source>
        <translation>«{name}» no se ha eliminado: {reason}. El archivo sigue como estaba.</translation>
    </message>
    <message>
        <source>“{name}” is no document that can be read, whatever its name says. The file was left as it is. Save it as text, Word, OpenDocument, EPUB, HTML or PDF in the program that it comes from.</source>
        <translation>«{name}» no es un documento que se pueda leer, diga lo que diga su nombre. El archivo se dejó como está. Guárdelo como texto, Word, OpenDocument, EPUB, HTML o PDF en el programa del que procede.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. There is nothing to read aloud.</source>
        <translation>«{name}» no contiene texto. No hay nada que leer en voz alta.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {limit} million characters of text, more than can be read at once. The file was left as it is. Split it into several files.</source>
        <translation>«{name}» contiene más de {limit} millones de caracteres de texto, más de lo que se puede leer de una vez. El archivo se dejó como está. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>“{name}” defines words of its own that can swell without end or fetch other files. It was not read and was left as it is. Save it anew in the program that it comes from, or as plain text.</source>
        <translation>«{name}» define palabras propias que pueden crecer sin fin o traer otros archivos. No se leyó y se dejó como está. Guárdelo de nuevo en el programa del que procede, o como texto sin formato.</translation>
    </message>
    <message>
        <source>Reading “{name}” took longer than {seconds} s and was stopped. The file was left as it is. It may be damaged or made to do harm; if you trust it, save it in another format and try that.</source>
        <translation>Leer «{name}» tardó más de {seconds} s y se detuvo. El archivo se dejó como está. Puede que esté dañado o hecho para causar daño; si confía en él, guárdelo en otro formato y pruebe con ese.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory than a document is given. Nothing was read, and the file was left as it is. Split it, or save it as plain text.</source>
        <translation>«{name}» necesita más memoria de la que recibe un documento. No se leyó nada, y el archivo se dejó como está. Divídalo, o guárdelo como texto sin formato.</translation>
    </message>
    <message>
        <source>“{name}” begins like a document ({kind}), but is damaged or cut off and could not be read. The file was left as it is. Try to get a complete copy.</source>
        <translation>«{name}» empieza como un documento ({kind}), pero está dañado o cortado y no se pudo leer. El archivo se dejó como está. Intente conseguir una copia completa.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password or by the shop that it comes from. Nothing was read. Save a copy without protection in the program that opens it.</source>
        <translation>«{name}» está protegido por una contraseña o por la tienda de la que procede. No se leyó nada. Guarde una copia sin protección en el programa que lo abre.</translation>
    </message>
    <message>
        <source>“{name}” opens with a password alone. Nothing was read.</source>
        <translation>«{name}» solo se abre con una contraseña. No se ha leído nada.</translation>
    </message>
    <message>
        <source>The password does not open “{name}”. Nothing was read.</source>
        <translation>La contraseña no abre «{name}». No se ha leído nada.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text. There is nothing to read aloud. Have its text recognised by a scanning program first.</source>
        <translation>«{name}» contiene imágenes de páginas y ningún texto. No hay nada que leer en voz alta. Haga primero que un programa de escaneo reconozca su texto.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than a document holds: it is damaged or made to do harm. It was not read, and the file was left as it is.</source>
        <translation>«{name}» se desempaqueta en mucho más de lo que contiene un documento: está dañado o hecho para causar daño. No se leyó, y el archivo se dejó como está.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not read ({kind}). The file was left as it is. Save it as Word (DOCX), OpenDocument text, EPUB or PDF in the program that it comes from.</source>
        <translation>«{name}» es de un tipo que no se lee ({kind}). El archivo se dejó como está. Guárdelo como Word (DOCX), texto OpenDocument, EPUB o PDF en el programa del que procede.</translation>
    </message>
    <message>
        <source>“{name}” was not read: the process that reads documents stopped ({reason}). Nothing else was touched. Try it again; if it happens again, save it in another format.</source>
        <translation>«{name}» no se ha leído: el proceso que lee documentos se ha detenido ({reason}). No se ha tocado nada más. Inténtelo de nuevo; si vuelve a ocurrir, guárdelo en otro formato.</translation>
    </message>
    <message>
        <source>The text is no SSML that can be read: {reason}, in line {line}. Nothing was said. Mend that line, or have the text read as plain text.</source>
        <translation>El texto no es SSML legible: {reason}, en la línea {line}. No se dijo nada. Corrija esa línea o haga leer el texto como texto sin formato.</translation>
    </message>
    <message>
        <source>There is nothing in this text that could be said. Give a text with words.</source>
        <translation>No hay nada en este texto que se pueda decir. Indique un texto con palabras.</translation>
    </message>
    <message>
        <source>“{name}” is no plain text, no subtitles and no transcript of Soundlock, so nothing can be taken out of it. Nothing was written. Save it as plain text in UTF-8.</source>
        <translation>«{name}» no es texto simple, ni subtítulos, ni una transcripción de Soundlock, así que no se le puede quitar nada. No se escribió nada. Guárdelo como texto simple en UTF-8.</translation>
    </message>
    <message>
        <source>The voice “{voice}” knows none of the sounds of a sentence of this text, so reading stopped there. Choose a voice of the text&apos;s language.</source>
        <translation>La voz «{voice}» no conoce ninguno de los sonidos de una frase de este texto, así que la lectura se ha detenido ahí. Elija una voz del idioma del texto.</translation>
    </message>
    <message>
        <source>There is no speech model “{name}”. Nothing was transcribed.</source>
        <translation>No existe el modelo de voz «{name}». No se ha transcrito nada.</translation>
    </message>
    <message>
        <source>The model folder “{name}” lacks {what}. It was not loaded and nothing was changed. Get the whole folder of a CTranslate2 Whisper model; a missing file is never fetched from the network.</source>
        <translation>A la carpeta de modelo «{name}» le falta {what}. No se ha cargado y no se ha cambiado nada. Consiga la carpeta completa de un modelo Whisper de CTranslate2; los archivos que faltan nunca se descargan de la red.</translation>
    </message>
    <message>
        <source>The model folder “{name}” holds “{what}”, a file type that can run programs. It was not loaded. Use a model in CTranslate2 format from a source that you trust, without that file.</source>
        <translation>La carpeta de modelo «{name}» contiene «{what}», un tipo de archivo que puede ejecutar programas. No se ha cargado. Use un modelo en formato CTranslate2 de una fuente de confianza, sin ese archivo.</translation>
    </message>
    <message>
        <source>The model “{name}” cannot be loaded: {what}. Nothing was transcribed. Get a fresh copy of the folder.</source>
        <translation>No se puede cargar el modelo «{name}»: {what}. No se ha transcrito nada. Consiga una copia nueva de la carpeta.</translation>
    </message>
    <message>
        <source>A model called “{name}” is already installed. It was left as it is.</source>
        <translation>Ya hay instalado un modelo llamado «{name}». Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>No voice “{name}” is installed. Nothing was changed.</source>
        <translation>No hay instalada ninguna voz «{name}». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The folder “{name}” is no voice that can be used: it holds no Piper, Kokoro, Matcha or Kitten model in the form of the sherpa-onnx project, or one that needs more than the phonemes of espeak-ng. It was not loaded and nothing was changed.</source>
        <translation>La carpeta «{name}» no es una voz que se pueda usar: no contiene ningún modelo Piper, Kokoro, Matcha o Kitten en la forma del proyecto sherpa-onnx, o contiene uno que necesita más que los fonemas de espeak-ng. No se ha cargado y no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The voice “{name}” lacks {what}. It was not loaded and nothing was changed. Get the whole folder; a missing file is never fetched from the network.</source>
        <translation>A la voz «{name}» le falta {what}. No se ha cargado y no se ha cambiado nada. Consiga la carpeta completa; un archivo que falta nunca se busca en la red.</translation>
    </message>
    <message>
        <source>The voice “{name}” cannot be used: {what}. It was not loaded. Get a fresh copy of the folder.</source>
        <translation>La voz «{name}» no se puede usar: {what}. No se ha cargado. Consiga una copia nueva de la carpeta.</translation>
    </message>
    <message>
        <source>The voice “{name}” is not safe: {what}. It was not loaded. Get a copy from a source that you trust.</source>
        <translation>La voz «{name}» no es segura: {what}. No se ha cargado. Consiga una copia de una fuente en la que confíe.</translation>
    </message>
    <message>
        <source>The voice “{name}” gave no sound for a sentence of the text, so reading stopped there.</source>
        <translation>La voz «{name}» no ha dado sonido para una frase del texto, así que la lectura se ha detenido ahí.</translation>
    </message>
    <message>
        <source>The model “{name}” does not know the language “{language}”. Nothing was transcribed. Choose one of its languages or another model.</source>
        <translation>El modelo «{name}» no conoce el idioma «{language}». No se ha transcrito nada. Elija uno de sus idiomas u otro modelo.</translation>
    </message>
    <message>
        <source>The speech engine could not start ({reason}). Nothing was transcribed.</source>
        <translation>El motor de voz no ha podido iniciarse ({reason}). No se ha transcrito nada.</translation>
    </message>
    <message>
        <source>The speech engine stopped unexpectedly ({reason}). The finished part is kept, and the job can go on from there.</source>
        <translation>El motor de voz se ha detenido inesperadamente ({reason}). La parte terminada se conserva y el trabajo puede continuar desde ahí.</translation>
    </message>
    <message>
        <source>The computer has not enough memory for this model. The finished part is kept. Close other programs or choose a smaller model.</source>
        <translation>El equipo no tiene memoria suficiente para este modelo. La parte terminada se conserva. Cierre otros programas o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The speech engine sent something that makes no sense ({reason}) and was stopped. The finished part is kept. Please report this.</source>
        <translation>El motor de voz ha enviado algo sin sentido ({reason}) y se ha detenido. La parte terminada se conserva. Por favor, informe de este problema.</translation>
    </message>
    <message>
        <source>The speech engine did not answer for {seconds} s and was stopped. The finished part is kept. Try again, or choose a smaller model.</source>
        <translation>El motor de voz no ha respondido durante {seconds} s y se ha detenido. La parte terminada se conserva. Inténtelo de nuevo o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The speech engine could not lock itself away from the network and the disk ({reason}), so it refused to work. Nothing was read.</source>
        <translation>El motor de voz no ha podido aislarse de la red y del disco ({reason}), así que se ha negado a trabajar. No se ha leído nada.</translation>
    </message>
    <message>
        <source>The speech engine failed on this input ({reason}). The finished part is kept. Try another model, and please report this.</source>
        <translation>El motor de voz ha fallado con esta entrada ({reason}). La parte terminada se conserva. Pruebe con otro modelo y, por favor, informe de este problema.</translation>
    </message>
    <message>
        <source>“{name}” exists already. It was left as it is, and nothing was written.</source>
        <translation>«{name}» ya existe. Se ha dejado como estaba y no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” could not be written. No half-written file was left. Make room and run it again.</source>
        <translation>El disco está lleno: no se ha podido guardar «{name}». No ha quedado ningún archivo a medias. Libere espacio y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>You may not write “{name}”. Nothing was written.</source>
        <translation>No tiene permiso para escribir en «{name}». No se ha guardado nada.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). No half-written file was left.</source>
        <translation>No se ha podido guardar «{name}» ({reason}). No ha quedado ningún archivo a medias.</translation>
    </message>
    <message>
        <source>There is no sound to write, so no file was made.</source>
        <translation>No hay sonido que guardar, así que no se ha creado ningún archivo.</translation>
    </message>
    <message>
        <source>Sound cannot be written as {form} here: the encoder is missing. Nothing was written. Choose another form, such as WAV or FLAC.</source>
        <translation>Aquí no se puede guardar sonido como {form}: falta el codificador. No se ha escrito nada. Elija otra forma, como WAV o FLAC.</translation>
    </message>
    <message>
        <source>What makes sound files stopped unexpectedly ({reason}). No half-written file was left. Try again, or choose another form.</source>
        <translation>Lo que crea los archivos de sonido se ha detenido de forma inesperada ({reason}). No ha quedado ningún archivo a medias. Inténtelo de nuevo o elija otra forma.</translation>
    </message>
    <message>
        <source>There is no library in “{name}”. Nothing was read or changed.</source>
        <translation>No hay ninguna biblioteca en «{name}». No se ha leído ni cambiado nada.</translation>
    </message>
    <message>
        <source>There is a library or something else in “{name}” already. It was left as it is. Choose an empty folder.</source>
        <translation>En «{name}» ya hay una biblioteca u otra cosa. Se ha dejado como estaba. Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>The library “{name}” is open in another Soundlock. Nothing was changed. Close the other one and try again.</source>
        <translation>La biblioteca «{name}» está abierta en otro Soundlock. No se ha cambiado nada. Cierre el otro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library is locked. What is in it is safe and was not changed.</source>
        <translation>La biblioteca está bloqueada. Su contenido está a salvo y no ha cambiado.</translation>
    </message>
    <message>
        <source>The {what} does not open the library. Nothing was changed. Check it and try again, or use another way to unlock.</source>
        <translation>Lo indicado no abre la biblioteca ({what}). No se ha cambiado nada. Compruébelo e inténtelo de nuevo, o use otra forma de desbloqueo.</translation>
    </message>
    <message>
        <source>The library has no “{what}” to unlock it with. Nothing was changed.</source>
        <translation>La biblioteca no tiene «{what}» como forma de desbloqueo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is the last way to open the library, so it was kept: without it, nobody could read the library again. Add another way first.</source>
        <translation>Esta es la última forma de abrir la biblioteca, así que se ha conservado: sin ella nadie podría volver a leer la biblioteca. Añada antes otra forma.</translation>
    </message>
    <message>
        <source>The file with the key slots asks for {what}, which no version of Soundlock writes: it is damaged or made to do harm. Nothing was changed. Put back a copy of it from a backup.</source>
        <translation>El archivo con las ranuras de claves pide algo que ninguna versión de Soundlock escribe ({what}): está dañado o se hizo para causar daño. No se ha cambiado nada. Restaure una copia de ese archivo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Checking the passphrase needs {needed} of memory, and only {free} are free. Nothing was changed. Close other programs and try again.</source>
        <translation>Para comprobar la frase de contraseña hacen falta {needed} de memoria y solo hay {free} libres. No se ha cambiado nada. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer offers no keychain that keeps secrets encrypted. Nothing was stored or changed.</source>
        <translation>Este equipo no ofrece ningún llavero que guarde secretos cifrados. No se ha guardado ni cambiado nada.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Nothing was stored or changed.</source>
        <translation>El llavero de este equipo está bloqueado. No se ha guardado ni cambiado nada.</translation>
    </message>
    <message>
        <source>The keychain no longer holds the key of this library. The library is kept as it is, and no new key was made.</source>
        <translation>El llavero ya no contiene la clave de esta biblioteca. La biblioteca se conserva como está y no se ha creado ninguna clave nueva.</translation>
    </message>
    <message>
        <source>The keychain of this computer failed ({reason}). Nothing was changed.</source>
        <translation>El llavero de este equipo ha fallado ({reason}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something in the library is damaged or was changed by someone else ({what}). It was not used, and nothing else was touched.</source>
        <translation>Algo en la biblioteca está dañado o lo ha modificado otra persona ({what}). No se ha usado, y no se ha tocado nada más.</translation>
    </message>
    <message>
        <source>The key slots of this library were not written by someone who can open it ({what}): someone may have put another library in its place. Nothing was opened or stored. Put back the folder from a backup that you trust.</source>
        <translation>Las ranuras de claves de esta biblioteca no las escribió alguien que pueda abrirla ({what}): es posible que alguien haya puesto otra biblioteca en su lugar. No se ha abierto ni guardado nada. Restaure la carpeta desde una copia de seguridad de confianza.</translation>
    </message>
    <message>
        <source>The library is older than the last one that this computer saw ({what}): an earlier copy was put back. It was left as it is.</source>
        <translation>La biblioteca es más antigua que la última que vio este equipo ({what}): se ha restaurado una copia anterior. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>What was saved last in the library was damaged on the disk afterwards and cannot be read. What was saved before is there, and everything was left as it is.</source>
        <translation>Lo último que se guardó en la biblioteca se dañó después en el disco y no se puede leer. Lo que se guardó antes está ahí, y todo se ha dejado como está.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer Soundlock (format {version}). It was left as it is. Update Soundlock.</source>
        <translation>«{name}» se escribió con un Soundlock más nuevo (formato {version}). Se ha dejado como estaba. Actualice Soundlock.</translation>
    </message>
    <message>
        <source>The database of the library cannot be read ({reason}). It was left as it is.</source>
        <translation>No se puede leer la base de datos de la biblioteca ({reason}). Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The audio of “{name}” is missing from the library; its text is kept. Put back a backup if you need the audio.</source>
        <translation>Falta en la biblioteca el audio de «{name}»; su texto se conserva. Restaure una copia de seguridad si necesita el audio.</translation>
    </message>
    <message>
        <source>The library holds nothing called “{name}”. Nothing was changed.</source>
        <translation>En la biblioteca no hay nada llamado «{name}». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The transcript of “{name}” is not finished, so no part of it can be done again yet. It was left as it is.</source>
        <translation>La transcripción de «{name}» no está terminada, así que todavía no se puede rehacer ninguna parte. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>“{query}” cannot be searched for. Nothing was changed. Use at least one letter or digit.</source>
        <translation>No se puede buscar «{query}». No se ha cambiado nada. Use al menos una letra o una cifra.</translation>
    </message>
    <message>
        <source>The disk is full, so the library could not be written. What was saved before is kept, and nothing half-written was left. Make room and try again.</source>
        <translation>El disco está lleno, así que no se ha podido guardar la biblioteca. Lo guardado antes se conserva y no ha quedado nada a medio escribir. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library “{name}” may not be written or read by you. Nothing was changed. Check the owner and the rights of its folder.</source>
        <translation>No tiene permiso para leer o escribir la biblioteca «{name}». No se ha cambiado nada. Compruebe el propietario y los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The drive that “{name}” lies on cannot keep two programs from changing the library at the same time. Nothing was changed. Keep the library on a disk of this computer.</source>
        <translation>La unidad en la que está «{name}» no puede impedir que dos programas modifiquen la biblioteca a la vez. No se ha cambiado nada. Guarde la biblioteca en un disco de este equipo.</translation>
    </message>
    <message>
        <source>The clock says {now}, but the library was last used on {last}: the rules would delete what may not be due yet. Nothing was deleted. Check the date of this computer.</source>
        <translation>El reloj marca {now}, pero la biblioteca se usó por última vez el {last}: las reglas eliminarían cosas que quizá aún no han vencido. No se ha eliminado nada. Compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The library could not be read or written ({reason}). What was saved before is kept. Check the disk and try again.</source>
        <translation>No se ha podido leer o escribir la biblioteca ({reason}). Lo guardado antes se conserva. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The process that reads the recording stopped unexpectedly ({reason}). The recording is as it was, and its place is kept. Play again to start it anew.</source>
        <translation>El proceso que lee la grabación se ha detenido inesperadamente ({reason}). La grabación sigue como estaba y se conserva la posición. Vuelva a reproducir para iniciarlo de nuevo.</translation>
    </message>
    <message>
        <source>The offline switch is on, so nothing may leave this computer, and nothing did.</source>
        <translation>El interruptor sin conexión está activado: nada puede salir de este equipo, y nada ha salido.</translation>
    </message>
    <message>
        <source>The voices of {vendor} are not switched on. Nothing left this computer.</source>
        <translation>Las voces de {vendor} no están activadas. Nada ha salido de este equipo.</translation>
    </message>
    <message>
        <source>You have not agreed to what {vendor} does with texts, or it has changed since. Nothing left this computer.</source>
        <translation>No ha aceptado lo que {vendor} hace con los textos, o ha cambiado desde entonces. Nada ha salido de este equipo.</translation>
    </message>
    <message>
        <source>What would leave for {vendor} is no longer what you saw: your rules, or the way to it, changed meanwhile. Nothing left but what you had seen.</source>
        <translation>Lo que saldría hacia {vendor} ya no es lo que usted vio: sus reglas, o el camino hasta allí, han cambiado entretanto. No ha salido nada que no hubiera visto.</translation>
    </message>
    <message>
        <source>Your agreement with sending texts to {vendor} has run out or was taken back. What was not sent before stayed on this computer.</source>
        <translation>Su acuerdo para enviar textos a {vendor} ha vencido o se ha retirado. Lo que no se había enviado se ha quedado en este equipo.</translation>
    </message>
    <message>
        <source>This text is marked as sensitive, and such texts go to {vendor} only if you say that a contract with them covers this ({missing}). Nothing left this computer.</source>
        <translation>Este texto está marcado como delicado, y un texto así solo va a {vendor} si usted declara que un contrato lo cubre ({missing}). Nada ha salido de este equipo.</translation>
    </message>
    <message>
        <source>There is no key for {vendor}. Nothing left this computer.</source>
        <translation>No hay ninguna clave para {vendor}. Nada ha salido de este equipo.</translation>
    </message>
    <message>
        <source>This is no key for {vendor}: {reason}. It was not kept. Copy it again from the vendor&apos;s own page.</source>
        <translation>Esto no es una clave de {vendor}: {reason}. No se ha guardado. Cópiela de nuevo de la página del proveedor.</translation>
    </message>
    <message>
        <source>{vendor} has no region “{region}” that is known here. Nothing left this computer. Choose one of those listed.</source>
        <translation>{vendor} no tiene ninguna región «{region}» conocida aquí. Nada ha salido de este equipo. Elija una de la lista.</translation>
    </message>
    <message>
        <source>“{host}” is not among the addresses that texts may go to. Nothing left this computer.</source>
        <translation>«{host}» no está entre las direcciones a las que pueden ir textos. Nada ha salido de este equipo.</translation>
    </message>
    <message>
        <source>“{host}” is no host. Nothing was changed. Write its name alone, as “tts.example.com”, or with a port, as “tts.example.com:8443”.</source>
        <translation>«{host}» no es un host. No se ha cambiado nada. Escriba solo su nombre, como «tts.example.com», o con un puerto, como «tts.example.com:8443».</translation>
    </message>
    <message>
        <source>“{name}” cannot say whom to trust: {reason}. Nothing was changed.</source>
        <translation>«{name}» no puede decir en quién confiar: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is no address of a proxy. Nothing was changed. Write it as “http://proxy.example.com:8080”, or with “https://” where the proxy itself is reached by TLS.</source>
        <translation>Esta no es la dirección de un proxy. No se ha cambiado nada. Escríbala como «http://proxy.example.com:8080», o con «https://» si al propio proxy se llega por TLS.</translation>
    </message>
    <message>
        <source>The text holds what may not leave this computer by your own rules ({what}). Nothing did. Take it out, have it spoken by a voice of this computer, or change the rules.</source>
        <translation>El texto contiene algo que no puede salir de este equipo según sus propias reglas ({what}). Nada ha salido. Quítelo, haga que lo diga una voz de este equipo o cambie las reglas.</translation>
    </message>
    <message>
        <source>The text holds what you are to decide about first ({what}). Nothing left this computer.</source>
        <translation>El texto contiene algo sobre lo que usted debe decidir antes ({what}). Nada ha salido de este equipo.</translation>
    </message>
    <message>
        <source>What identifies people is not recognised well enough in texts of this language ({language}), so they are not sent. Nothing left this computer. Use a voice of this computer.</source>
        <translation>Lo que identifica a las personas no se reconoce lo bastante bien en los textos de este idioma ({language}), por eso no se envían. Nada ha salido de este equipo. Use una voz de este equipo.</translation>
    </message>
    <message>
        <source>This text would go over what you allow for a day ({reason}). What was sent before is counted; the rest stayed on this computer. Try again tomorrow, or allow more in the settings.</source>
        <translation>Este texto superaría lo que permite para un día ({reason}). Lo enviado antes está contado; el resto se ha quedado en este equipo. Vuelva a intentarlo mañana o permita más en los ajustes.</translation>
    </message>
    <message>
        <source>A word or a stretch without any pause is longer than {vendor} takes at once, and words are not cut. Nothing of it left this computer. Shorten it.</source>
        <translation>Una palabra o un pasaje sin ninguna pausa es más largo de lo que {vendor} admite de una vez, y las palabras no se cortan. Nada de ello ha salido de este equipo. Acórtelo.</translation>
    </message>
    <message>
        <source>“{host}” did not finish its answer in time ({seconds} s). What had come was thrown away. Try again later.</source>
        <translation>«{host}» no ha terminado su respuesta a tiempo ({seconds} s). Lo que había llegado se ha desechado. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from that of {vendor} by {minutes} min, so the request was refused. Set the date and time, and try again.</source>
        <translation>El reloj de este equipo difiere en {minutes} min del de {vendor}, por eso se ha rechazado la petición. Ajuste la fecha y la hora y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{vendor} did not take the request ({answer}). No sound came of it. Try another voice or a shorter text; if that does not help, please report this.</source>
        <translation>{vendor} no ha aceptado la petición ({answer}). No ha producido ningún sonido. Pruebe con otra voz o un texto más corto; si no sirve, comuníquelo.</translation>
    </message>
    <message>
        <source>{vendor} does not accept the key. No sound came of it. Check that the key is still valid, or add a new one.</source>
        <translation>{vendor} no acepta la clave. No ha producido ningún sonido. Compruebe que siga siendo válida o añada una nueva.</translation>
    </message>
    <message>
        <source>{vendor} does not allow this to the key or the account ({answer}). No sound came of it. Give the key the right to make speech, and no other.</source>
        <translation>{vendor} no permite esto a la clave o a la cuenta ({answer}). No ha producido ningún sonido. Dé a la clave el derecho a generar voz, y ningún otro.</translation>
    </message>
    <message>
        <source>{vendor} does not know the voice, the region or the instance ({answer}). No sound came of it. Choose another.</source>
        <translation>{vendor} no conoce la voz, la región o la instancia ({answer}). No ha producido ningún sonido. Elija otra.</translation>
    </message>
    <message>
        <source>{vendor} does not offer your account the strictest privacy setting, and without it nothing more is sent. Use another vendor, another plan, or a voice of this computer.</source>
        <translation>{vendor} no ofrece a su cuenta el ajuste de privacidad más estricto, y sin él no se envía nada más. Use otro proveedor, otro plan o una voz de este equipo.</translation>
    </message>
    <message>
        <source>“{host}” could not be reached ({reason}). Nothing came of it. Check the connection and try again.</source>
        <translation>No se ha podido llegar a «{host}» ({reason}). No ha salido nada de ello. Compruebe la conexión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No voice can be called “{name}”: a name begins with no dot and holds no slash, backslash or #. Nothing was changed.</source>
        <translation>Ninguna voz puede llamarse «{name}»: un nombre no empieza por un punto ni contiene barras, barras invertidas ni #. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The folder “{name}” is no model that finds names: none of the labels in its config.json, or all of them, stand for names of people. Nothing was changed.</source>
        <translation>La carpeta «{name}» no es un modelo que encuentre nombres: ninguna de las etiquetas de su config.json, o todas, corresponden a nombres de personas. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The folder “{name}” lacks {what}. A model that finds names is a token classifier in ONNX format, as model.onnx with its tokenizer.json and config.json. It was not loaded; a missing file is never fetched from the network.</source>
        <translation>A la carpeta «{name}» le falta {what}. Un modelo que encuentra nombres es un clasificador de tokens en formato ONNX: model.onnx, con su tokenizer.json y su config.json. No se ha cargado; un archivo que falta nunca se descarga de la red.</translation>
    </message>
    <message>
        <source>The model “{name}”, which finds names, cannot be used: {what}. Nothing was searched, and nothing left. Get a fresh copy of its folder, or remove it.</source>
        <translation>El modelo «{name}», que encuentra nombres, no se puede usar: {what}. No se ha examinado nada y no ha salido nada. Consiga una copia nueva de su carpeta o quítelo.</translation>
    </message>
    <message>
        <source>The model “{name}”, which finds names, is not safe: {what}. It was not loaded. Get a copy from a source that you trust.</source>
        <translation>El modelo «{name}», que encuentra nombres, no es seguro: {what}. No se ha cargado. Consiga una copia de una fuente de confianza.</translation>
    </message>
    <message>
        <source>The model “{name}” finds names already. It was left as it is. Remove it first.</source>
        <translation>El modelo «{name}» ya encuentra los nombres. Se ha dejado como está. Quítelo primero.</translation>
    </message>
    <message>
        <source>No model can be called “{name}”: a name begins with no dot and holds no slash or backslash. Nothing was changed.</source>
        <translation>Ningún modelo puede llamarse «{name}»: un nombre no empieza por un punto ni contiene barras ni barras invertidas. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No model that finds names is installed. Nothing was changed.</source>
        <translation>No hay instalado ningún modelo que encuentre nombres. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Sound cannot be played, because the PortAudio library is missing ({reason}). Nothing was lost. Install the package libportaudio2 and start Soundlock again.</source>
        <translation>No se puede reproducir sonido porque falta la biblioteca PortAudio ({reason}). No se ha perdido nada. Instale el paquete libportaudio2 y vuelva a iniciar Soundlock.</translation>
    </message>
    <message>
        <source>No sound device can be used ({reason}). Nothing was lost.</source>
        <translation>No se puede usar ningún dispositivo de sonido ({reason}). No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The sound device does not answer any more, so nothing more is heard. Nothing was lost.</source>
        <translation>El dispositivo de sonido ya no responde, así que no se oye nada más. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>There is no library yet. What you agree to, the keys and the record of what left are kept in it, so nothing can be sent. Nothing was changed.</source>
        <translation>Todavía no hay ninguna biblioteca. En ella se guardan sus consentimientos, las claves y el registro de lo que ha salido; sin ella no se puede enviar nada. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is no pin. Nothing was changed. It is the SHA-256 of the certificate&apos;s public key: 64 hexadecimal digits, or 44 characters of Base64. Between several stand semicolons.</source>
        <translation>Esto no es un pin. No se ha cambiado nada. Es el SHA-256 de la clave pública del certificado: 64 dígitos hexadecimales o 44 caracteres en Base64. Varios se separan con punto y coma.</translation>
    </message>
    <message>
        <source>“{host}” did not prove that it is who it should be ({reason}). Nothing was sent to it. Someone may be listening in, or your private connection is not set up for it. Try another network.</source>
        <translation>«{host}» no ha demostrado ser quien debe ser ({reason}). No se le ha enviado nada. Puede que alguien esté escuchando, o que su conexión privada no esté preparada para él. Pruebe otra red.</translation>
    </message>
    <message>
        <source>“{host}” answered that what was sent should go elsewhere. It did not go there, and the answer was thrown away.</source>
        <translation>«{host}» ha contestado que lo enviado debía ir a otro sitio. No ha ido allí, y la respuesta se ha desechado.</translation>
    </message>
    <message>
        <source>“{host}” sent far more than its answer can be. It was cut off and thrown away.</source>
        <translation>«{host}» ha enviado mucho más de lo que puede ser su respuesta. Se ha cortado y desechado.</translation>
    </message>
    <message>
        <source>What your account at {vendor} may use is used up ({answer}). Nothing more was sent. Look at your account there.</source>
        <translation>Lo que su cuenta en {vendor} puede gastar está agotado ({answer}). No se ha enviado nada más. Consulte allí su cuenta.</translation>
    </message>
    <message>
        <source>{vendor} is too busy, and asked to wait several times or for long. Nothing more was sent. Try again later.</source>
        <translation>{vendor} está demasiado ocupado y ha pedido esperar varias veces o mucho tiempo. No se ha enviado nada más. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Something failed at {vendor} ({answer}). Nothing more was sent. Try again later.</source>
        <translation>Algo ha fallado en {vendor} ({answer}). No se ha enviado nada más. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>What {vendor} sent back is not what was asked for ({answer}). It was thrown away. Try again; if it was to speak, choose another voice.</source>
        <translation>Lo que {vendor} ha devuelto no es lo que se pedía ({answer}). Se ha desechado. Vuelva a intentarlo; si debía hablar, elija otra voz.</translation>
    </message>
    <message>
        <source>The answer of {vendor} broke off before its end. It was thrown away. Try again.</source>
        <translation>La respuesta de {vendor} se ha interrumpido antes de su final. Se ha desechado. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{vendor} has no voice “{voice}” that can be used. Nothing was sent.</source>
        <translation>{vendor} no tiene ninguna voz «{voice}» que se pueda usar. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>{vendor} may still keep something of yours ({count}), and having it deleted takes the key. The key was left where it is.</source>
        <translation>Puede que {vendor} aún guarde algo suyo ({count}), y para que se elimine hace falta la clave. La clave se ha quedado donde estaba.</translation>
    </message>
    <message>
        <source>{vendor} knows nothing under the number that was to be deleted there: it is gone, or it belongs to another account than the key. It stays on the list.</source>
        <translation>{vendor} no conoce nada con el número que debía eliminarse allí: ya no está, o pertenece a otra cuenta que la de la clave. Se queda en la lista.</translation>
    </message>
    <message>
        <source>What is known of {vendor} cannot be read ({reason}), so nothing is sent to it. Install Soundlock again.</source>
        <translation>Lo que se sabe de {vendor} no se puede leer ({reason}), por eso no se le envía nada. Vuelva a instalar Soundlock.</translation>
    </message>
    <message>
        <source>The value “{value}” does not fit the option {option}. Nothing was done.</source>
        <translation>El valor «{value}» no es adecuado para la opción {option}. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>There is no voice “{voice}”. Nothing was said.</source>
        <translation>No hay ninguna voz «{voice}». No se ha dicho nada.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”. Nothing was changed.</source>
        <translation>No existe la opción de configuración «{name}». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{pattern}” is no regular expression: {reason}. Nothing was searched or changed.</source>
        <translation>«{pattern}» no es una expresión regular: {reason}. No se ha buscado ni cambiado nada.</translation>
    </message>
    <message>
        <source>Looking for “{pattern}” took longer than {seconds} s and was stopped. Nothing was changed. A simpler expression, without one repetition inside another, is faster.</source>
        <translation>La búsqueda de «{pattern}» ha tardado más de {seconds} s y se ha detenido. No se ha cambiado nada. Una expresión más sencilla, sin una repetición dentro de otra, es más rápida.</translation>
    </message>
    <message>
        <source>The replacement names the group “{group}”, which the expression does not have. Nothing was changed. Write “$$” for a dollar sign.</source>
        <translation>El reemplazo menciona el grupo «{group}», que la expresión no tiene. No se ha cambiado nada. Escriba «$$» para obtener un signo de dólar.</translation>
    </message>
    <message>
        <source>Something went wrong inside Soundlock ({reason}). What was finished is kept. Please report this.</source>
        <translation>Algo ha fallado dentro de Soundlock ({reason}). Lo ya terminado se conserva. Por favor, informe de este problema.</translation>
    </message>
    <message>
        <source>The file says that it lasts {declared}, but only {decoded} could be decoded: it was probably cut off.</source>
        <translation>El archivo indica que dura {declared}, pero solo se han podido descodificar {decoded}: probablemente se cortó.</translation>
    </message>
    <message>
        <source>The file says that it lasts {declared}, but {decoded} were decoded. All of it was transcribed.</source>
        <translation>El archivo indica que dura {declared}, pero se han descodificado {decoded}. Se ha transcrito todo.</translation>
    </message>
    <message>
        <source>{count} damaged part(s) of the file were skipped; words may be missing there.</source>
        <translation>Se han omitido {count} parte(s) dañada(s) del archivo; ahí pueden faltar palabras.</translation>
    </message>
    <message>
        <source>{count} sample(s) of the recording were not numbers and were taken as silence.</source>
        <translation>{count} muestra(s) de la grabación no eran números y se han tomado como silencio.</translation>
    </message>
    <message>
        <source>The two channels cancel each other out when mixed, so only the first was used.</source>
        <translation>Los dos canales se anulan al mezclarlos, así que solo se ha usado el primero.</translation>
    </message>
    <message>
        <source>No speech was found in this file.</source>
        <translation>No se ha encontrado voz en este archivo.</translation>
    </message>
    <message>
        <source>The built-in engine is basic: US English only, and about every third word may be wrong.</source>
        <translation>El motor integrado es básico: solo inglés de EE. UU., y aproximadamente una de cada tres palabras puede estar mal.</translation>
    </message>
    <message>
        <source>The option {option} has no effect here: {reason}.</source>
        <translation>La opción {option} no tiene efecto aquí: {reason}.</translation>
    </message>
    <message>
        <source>The graphics card could not be used ({reason}); the work was done on the processor.</source>
        <translation>No se ha podido usar la tarjeta gráfica ({reason}); el trabajo se ha hecho con el procesador.</translation>
    </message>
    <message>
        <source>The speech engine stopped unexpectedly ({reason}) and was started again at {position}. Nothing was lost.</source>
        <translation>El motor de voz se ha detenido inesperadamente ({reason}) y se ha vuelto a iniciar en {position}. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>The folder of the library is open to other users of this computer, as on a drive that knows no owners. They can read nothing in it, but they could destroy it. Keep a backup.</source>
        <translation>La carpeta de la biblioteca está abierta a otros usuarios de este equipo, como ocurre en una unidad que no distingue propietarios. No pueden leer nada de ella, pero podrían destruirla. Guarde una copia de seguridad.</translation>
    </message>
    <message>
        <source>{count} recording(s) in the folder of the library are not known to its database and were put apart, in “quarantine”. They may belong to a newer copy of the database: put back, it takes them in again.</source>
        <translation>En la carpeta de la biblioteca hay {count} grabación o grabaciones que su base de datos no conoce; se han apartado en «quarantine». Quizá pertenezcan a una copia más reciente de la base de datos: si se restaura, volverá a incorporarlas.</translation>
    </message>
    <message>
        <source>This system offers no full sandbox ({missing}), so the engine&apos;s isolation is best effort.</source>
        <translation>Este sistema no ofrece un aislamiento completo ({missing}), así que el motor se aísla en la medida de lo posible.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored; they were taken for {encoding}. If some look wrong, save it as UTF-8.</source>
        <translation>El archivo no dice cómo están guardadas sus letras; se tomaron como {encoding}. Si alguna se ve mal, guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>{count} damaged letter(s) could not be read; “�” stands in their place.</source>
        <translation>No se pudieron leer {count} letra(s) dañada(s); en su lugar está «�».</translation>
    </message>
    <message>
        <source>{count} invisible character(s) that steer a screen or turn a line around were left out.</source>
        <translation>Se dejaron fuera {count} carácter(es) invisible(s) que controlan una pantalla o dan la vuelta a una línea.</translation>
    </message>
    <message>
        <source>{count} damaged or missing page(s) or part(s) could not be read.</source>
        <translation>No se pudieron leer {count} página(s) o parte(s) dañada(s) o ausente(s).</translation>
    </message>
    <message>
        <source>{count} page(s) hold pictures and no text, and are passed over.</source>
        <translation>{count} página(s) contienen imágenes y ningún texto, y se pasan por alto.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind, or laid out in a way, whose tags are not all known: what it tells about itself, such as names, places and dates, may be in the library with it, encrypted, and is exported with it.</source>
        <translation>«{name}» es de un tipo, o tiene una estructura, cuyos metadatos no se conocen todos: lo que dice de sí mismo, como nombres, lugares y fechas, puede quedar con él en la biblioteca, cifrado, y se exporta con él.</translation>
    </message>
    <message>
        <source>Choose an audio or video file.</source>
        <translation>Elija un archivo de audio o vídeo.</translation>
    </message>
    <message>
        <source>Open the document again, and type it.</source>
        <translation>Abra de nuevo el documento y escríbala.</translation>
    </message>
    <message>
        <source>Upper and lower case matter. Try again.</source>
        <translation>Se distinguen mayúsculas y minúsculas. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Drop the original file, or start again.</source>
        <translation>Suelte el archivo original o empiece de nuevo.</translation>
    </message>
    <message>
        <source>Choose an installed model, or add one with “Add…”.</source>
        <translation>Elija un modelo instalado o añada uno con «Añadir…».</translation>
    </message>
    <message>
        <source>Rename the folder, or remove the old model first.</source>
        <translation>Cambie el nombre de la carpeta o quite primero el modelo antiguo.</translation>
    </message>
    <message>
        <source>Choose another voice.</source>
        <translation>Elija otra voz.</translation>
    </message>
    <message>
        <source>Rename the folder, then add it again.</source>
        <translation>Cambie el nombre de la carpeta y vuelva a añadirla.</translation>
    </message>
    <message>
        <source>Search for it in the settings.</source>
        <translation>Búsquela en la configuración.</translation>
    </message>
    <message>
        <source>Start Soundlock again; if that does not help, “soundlock doctor” in a terminal says what is missing.</source>
        <translation>Vuelva a iniciar Soundlock; si eso no ayuda, «soundlock doctor» en una terminal indica qué falta.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Elija otro valor.</translation>
    </message>
    <message>
        <source>Make one, or choose another folder.</source>
        <translation>Cree una o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase, a key file or the recovery key.</source>
        <translation>Desbloquee la biblioteca con su frase de contraseña, un archivo de clave o la clave de recuperación.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or use your passphrase, a key file or the recovery key.</source>
        <translation>Desbloquee el llavero o use su frase de contraseña, un archivo de clave o la clave de recuperación.</translation>
    </message>
    <message>
        <source>Unlock with your passphrase, a key file or the recovery key, and add the keychain again.</source>
        <translation>Desbloquee la biblioteca con su frase de contraseña, un archivo de clave o la clave de recuperación, y vuelva a añadir el llavero.</translation>
    </message>
    <message>
        <source>Check the library to see what is hurt, and put back a backup.</source>
        <translation>Compruebe la biblioteca para ver qué está dañado y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Put back a backup.</source>
        <translation>Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>If you put back a backup yourself, say so to go on.</source>
        <translation>Si ha restaurado usted una copia de seguridad, confírmelo para continuar.</translation>
    </message>
    <message>
        <source>Put back a backup, or go on without what was saved last.</source>
        <translation>Restaure una copia de seguridad, o continúe sin lo último que se guardó.</translation>
    </message>
    <message>
        <source>Choose another item.</source>
        <translation>Elija otro elemento.</translation>
    </message>
    <message>
        <source>Go on with it first, or transcribe the whole recording again.</source>
        <translation>Continúe primero con ella o vuelva a transcribir toda la grabación.</translation>
    </message>
    <message>
        <source>If it is right, say so to go on.</source>
        <translation>Si es correcta, confírmelo para continuar.</translation>
    </message>
    <message>
        <source>Choose another way to unlock.</source>
        <translation>Elija otra forma de desbloqueo.</translation>
    </message>
    <message>
        <source>The place is kept: plug in or switch on a device, then play again.</source>
        <translation>Se conserva la posición: conecte o encienda un dispositivo y vuelva a reproducir.</translation>
    </message>
    <message>
        <source>The place is kept: check the device, then play again.</source>
        <translation>Se conserva la posición: compruebe el dispositivo y vuelva a reproducir.</translation>
    </message>
    <message>
        <source>Turn it off in the settings, if you want cloud voices.</source>
        <translation>Desactívelo en los ajustes si quiere voces de la nube.</translation>
    </message>
    <message>
        <source>Make a library first: Ctrl+Shift+P finds the command.</source>
        <translation>Cree primero una biblioteca: Ctrl+Mayús+P encuentra la orden.</translation>
    </message>
    <message>
        <source>Switch them on on the page of cloud voices.</source>
        <translation>Actívelas en la página de las voces de la nube.</translation>
    </message>
    <message>
        <source>Ask whoever runs the endpoint or the proxy for the certificate of their authority, as a PEM file.</source>
        <translation>Pida a quienes gestionan el punto de conexión o el proxy el certificado de su autoridad, como archivo PEM.</translation>
    </message>
    <message>
        <source>Read it again on the page of cloud voices, and agree if you want to.</source>
        <translation>Vuelva a leerlo en la página de las voces de la nube y acéptelo si lo desea.</translation>
    </message>
    <message>
        <source>Choose the voice again, and look at what would leave now.</source>
        <translation>Elija de nuevo la voz y mire qué saldría ahora.</translation>
    </message>
    <message>
        <source>Add one on the page of cloud voices.</source>
        <translation>Añada una en la página de las voces de la nube.</translation>
    </message>
    <message>
        <source>If it kept the text, have it deleted on the page of cloud voices.</source>
        <translation>Si ha guardado el texto, haga que se elimine en la página de las voces de la nube.</translation>
    </message>
    <message>
        <source>Have it deleted first.</source>
        <translation>Haga primero que se elimine.</translation>
    </message>
    <message>
        <source>Add the key of that account and try again, or take it off the list.</source>
        <translation>Añada la clave de esa cuenta e inténtelo de nuevo, o quítelo de la lista.</translation>
    </message>
    <message>
        <source>For much better text, take in a Whisper model.</source>
        <translation>Para obtener un texto mucho mejor, añada un modelo Whisper.</translation>
    </message>
    <message>
        <source>named pipe</source>
        <translation>tubería con nombre</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>disk device</source>
        <translation>dispositivo de disco</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>archivo especial</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <source>pipe, which only Linux can take,</source>
        <translation>tubería, algo que solo admite Linux</translation>
    </message>
    <message>
        <source>file in memory, which only Linux can take,</source>
        <translation>archivo en memoria, que solo Linux acepta,</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>se ha modificado entretanto</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>error de lectura</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>error de escritura</translation>
    </message>
    <message>
        <source>more than {hours} hours of sound</source>
        <translation>más de {hours} horas de sonido</translation>
    </message>
    <message>
        <source>a sample rate of {rate} Hz</source>
        <translation>una frecuencia de muestreo de {rate} Hz</translation>
    </message>
    <message>
        <source>{count} channels</source>
        <translation>{count} canales</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>{file} has {size} bytes</source>
        <translation>{file} tiene {size} bytes</translation>
    </message>
    <message>
        <source>{file} is no list of words</source>
        <translation>{file} no es una lista de palabras</translation>
    </message>
    <message>
        <source>model.bin is no Whisper model in CTranslate2 format</source>
        <translation>model.bin no es un modelo Whisper en formato CTranslate2</translation>
    </message>
    <message>
        <source>config.json is not that of a Whisper model</source>
        <translation>config.json no es el de un modelo Whisper</translation>
    </message>
    <message>
        <source>config.json names words that the vocabulary lacks</source>
        <translation>config.json nombra palabras que faltan en el vocabulario</translation>
    </message>
    <message>
        <source>{file} does not belong to the model</source>
        <translation>{file} no pertenece al modelo</translation>
    </message>
    <message>
        <source>{file} is a link</source>
        <translation>{file} es un enlace</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} está vacío</translation>
    </message>
    <message>
        <source>{file} is no list of phonemes</source>
        <translation>{file} no es una lista de fonemas</translation>
    </message>
    <message>
        <source>{file} is of version {number} of its format</source>
        <translation>{file} es de la versión {number} de su formato</translation>
    </message>
    <message>
        <source>{file} reads other files</source>
        <translation>{file} lee otros archivos</translation>
    </message>
    <message>
        <source>it holds more than one model</source>
        <translation>contiene más de un modelo</translation>
    </message>
    <message>
        <source>its {name} makes no sense</source>
        <translation>su {name} no tiene sentido</translation>
    </message>
    <message>
        <source>its JSON file cannot be read</source>
        <translation>su archivo JSON no se puede leer</translation>
    </message>
    <message>
        <source>its JSON file is not that of a voice</source>
        <translation>su archivo JSON no es el de una voz</translation>
    </message>
    <message>
        <source>its files do not belong together</source>
        <translation>sus archivos no van juntos</translation>
    </message>
    <message>
        <source>its vocoder, such as vocos-22khz-univ.onnx</source>
        <translation>su vocoder, como vocos-22khz-univ.onnx</translation>
    </message>
    <message>
        <source>what sherpa-onnx notes in a model for itself</source>
        <translation>lo que sherpa-onnx anota para sí en un modelo</translation>
    </message>
    <message>
        <source>it is longer than {count} characters</source>
        <translation>tiene más de {count} caracteres</translation>
    </message>
    <message>
        <source>not well-formed</source>
        <translation>mal formado</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>fuera de orden</translation>
    </message>
    <message>
        <source>no answer for {seconds} s</source>
        <translation>sin respuesta durante {seconds} s</translation>
    </message>
    <message>
        <source>it closed its output</source>
        <translation>ha cerrado su salida</translation>
    </message>
    <message>
        <source>exit status {number}</source>
        <translation>código de salida {number}</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>señal {number}</translation>
    </message>
    <message>
        <source>killed by the system, often for want of memory</source>
        <translation>detenido por el sistema, a menudo por falta de memoria</translation>
    </message>
    <message>
        <source>it crashed: segmentation fault</source>
        <translation>fallo: violación de segmento</translation>
    </message>
    <message>
        <source>it crashed: this processor lacks an instruction that the engine needs</source>
        <translation>fallo: a este procesador le falta una instrucción que el motor necesita</translation>
    </message>
    <message>
        <source>it crashed: aborted</source>
        <translation>fallo: interrumpido</translation>
    </message>
    <message>
        <source>it crashed: bus error</source>
        <translation>fallo: error de bus</translation>
    </message>
    <message>
        <source>the graphics card refused the model</source>
        <translation>la tarjeta gráfica ha rechazado el modelo</translation>
    </message>
    <message>
        <source>no usable card was found</source>
        <translation>no se ha encontrado ninguna tarjeta utilizable</translation>
    </message>
    <message>
        <source>the recording has one channel</source>
        <translation>la grabación tiene un solo canal</translation>
    </message>
    <message>
        <source>the built-in engine does not know it</source>
        <translation>el motor integrado no la conoce</translation>
    </message>
    <message>
        <source>the model knows English only</source>
        <translation>el modelo solo sabe inglés</translation>
    </message>
    <message>
        <source>the batched path does not know it</source>
        <translation>el procesamiento por lotes no la conoce</translation>
    </message>
    <message>
        <source>it needs word times</source>
        <translation>necesita los tiempos de las palabras</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>denied to the engine by the kernel (seccomp)</source>
        <translation>denegado al motor por el núcleo (seccomp)</translation>
    </message>
    <message>
        <source>not denied by the system</source>
        <translation>no denegado por el sistema</translation>
    </message>
    <message>
        <source>the engine reads only itself and its model, writes nothing (Landlock ABI {number})</source>
        <translation>el motor solo lee sus propios archivos y su modelo, y no escribe nada (Landlock ABI {number})</translation>
    </message>
    <message>
        <source>not restricted by the system</source>
        <translation>no restringido por el sistema</translation>
    </message>
    <message>
        <source>keychain secret</source>
        <translation>secreto del llavero</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>clave de recuperación</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>archivo de clave</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>combinación</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>key slots</source>
        <translation>ranuras de claves</translation>
    </message>
    <message>
        <source>blob</source>
        <translation>archivo cifrado</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>rotation journal</source>
        <translation>registro del cambio de clave</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>libro de registro</translation>
    </message>
    <message>
        <source>ledger entry {number}</source>
        <translation>entrada {number} del libro de registro</translation>
    </message>
    <message>
        <source>ledger entry {number}, changed</source>
        <translation>entrada {number} del libro de registro, modificada</translation>
    </message>
    <message>
        <source>ledger entry {number}, moved</source>
        <translation>entrada {number} del libro de registro, movida</translation>
    </message>
    <message>
        <source>ledger entry {number}, cut short</source>
        <translation>entrada {number} del libro de registro, truncada</translation>
    </message>
    <message>
        <source>more than {count} key slots</source>
        <translation>más de {count} ranuras de claves</translation>
    </message>
    <message>
        <source>a name that is no text of {count} characters</source>
        <translation>un nombre que no es un texto de {count} caracteres</translation>
    </message>
    <message>
        <source>a salt of {count} bytes</source>
        <translation>una sal de {count} bytes</translation>
    </message>
    <message>
        <source>{count} KiB of memory</source>
        <translation>{count} KiB de memoria</translation>
    </message>
    <message>
        <source>{count} passes</source>
        <translation>{count} pasadas</translation>
    </message>
    <message>
        <source>{count} lanes</source>
        <translation>{count} carriles</translation>
    </message>
    <message>
        <source>the entry is damaged</source>
        <translation>la entrada está dañada</translation>
    </message>
    <message>
        <source>it does not give back what was stored</source>
        <translation>no devuelve lo que se guardó</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>sin respuesta en {seconds} s</translation>
    </message>
    <message>
        <source>it holds line breaks or other characters that no key has</source>
        <translation>contiene saltos de línea u otros caracteres que ninguna clave tiene</translation>
    </message>
    <message>
        <source>it has another form</source>
        <translation>tiene otra forma</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>falta {field}</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
    <message>
        <source>it would cost about {cost}</source>
        <translation>costaría unos {cost}</translation>
    </message>
    <message>
        <source>its name cannot be found</source>
        <translation>no se encuentra su nombre</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>se ha rechazado la conexión</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>la conexión se ha cortado</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>el proxy lo ha rechazado</translation>
    </message>
    <message>
        <source>the proxy found no way to it</source>
        <translation>el proxy no ha encontrado cómo llegar a él</translation>
    </message>
    <message>
        <source>the proxy asks for a name and password, or for others than it was given</source>
        <translation>el proxy pide un nombre y una contraseña, u otros que los que ha recibido</translation>
    </message>
    <message>
        <source>no connection within {seconds} s</source>
        <translation>sin conexión en {seconds} s</translation>
    </message>
    <message>
        <source>it does not speak HTTP</source>
        <translation>no habla HTTP</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>su certificado es de otro nombre</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>su certificado ha caducado</translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation>su certificado está firmado por él mismo</translation>
    </message>
    <message>
        <source>nobody known vouches for its certificate</source>
        <translation>nadie conocido responde de su certificado</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>su certificado no es válido</translation>
    </message>
    <message>
        <source>a data processing agreement</source>
        <translation>un acuerdo de tratamiento de datos</translation>
    </message>
    <message>
        <source>a business associate agreement</source>
        <translation>un acuerdo para datos de salud (BAA)</translation>
    </message>
    <message>
        <source>an agreement that nothing is kept</source>
        <translation>un acuerdo de que no se conserva nada</translation>
    </message>
    <message>
        <source>an agreement that nothing is trained on</source>
        <translation>un acuerdo de que no se entrena con nada</translation>
    </message>
    <message>
        <source>it does not speak TLS 1.2 or newer</source>
        <translation>no habla TLS 1.2 o posterior</translation>
    </message>
    <message>
        <source>its key is not the one that you pinned</source>
        <translation>su clave no es la que usted ha fijado</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is larger than a megabyte</source>
        <translation>ocupa más de un megabyte</translation>
    </message>
    <message>
        <source>a private key is in it, which nobody else may have</source>
        <translation>contiene una clave privada, que nadie más debe tener</translation>
    </message>
    <message>
        <source>no certificate is in it</source>
        <translation>no contiene ningún certificado</translation>
    </message>
    <message>
        <source>it is no certificate of an authority</source>
        <translation>no es el certificado de una autoridad</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>su certificado aún no es válido</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>no existe el dispositivo</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>acceso al archivo caducado</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>memoria insuficiente</translation>
    </message>
</context>
<context>
    <name>SessionLock</name>
    <message>
        <source>The library is locked first.</source>
        <translation>Antes se bloqueará la biblioteca.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Give “{setting}” its default back</source>
        <translation>Restablecer «{setting}» a su valor predeterminado</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>“As the system” follows its colours, and its wish for high contrast.</source>
        <translation>«Como el sistema» sigue sus colores y su preferencia de alto contraste.</translation>
    </message>
    <message>
        <source>Stay awake while there is work</source>
        <translation>Seguir despierto mientras haya trabajo</translation>
    </message>
    <message>
        <source>Recordings to transcribe, or a text that becomes sound. The screen still goes dark.</source>
        <translation>Grabaciones por transcribir, o un texto que se convierte en sonido. La pantalla se apaga igualmente.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>In proportion to the text size of the system.</source>
        <translation>En proporción al tamaño del texto del sistema.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Nothing blinks, slides or fades.</source>
        <translation>Nada parpadea, se desliza ni se desvanece.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Idioma hablado</translation>
    </message>
    <message>
        <source>What the choice at the top of the window begins with.</source>
        <translation>El valor inicial del selector en la parte superior de la ventana.</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modelo de voz</translation>
    </message>
    <message>
        <source>Best that is installed</source>
        <translation>El mejor instalado</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Lo que se escribe</translation>
    </message>
    <message>
        <source>Models for English alone cannot translate.</source>
        <translation>Los modelos que son solo para inglés no pueden traducir.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>A translation into English</source>
        <translation>Una traducción al inglés</translation>
    </message>
    <message>
        <source>Thoroughness</source>
        <translation>Minuciosidad</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Cloud voices</source>
        <translation>Voces de la nube</translation>
    </message>
    <message>
        <source>What counts as speech</source>
        <translation>Lo que cuenta como voz</translation>
    </message>
    <message>
        <source>Quiet speech finds more noise, too, that is none.</source>
        <translation>Con la voz baja también se toma más ruido por voz.</translation>
    </message>
    <message>
        <source>How many readings are followed at once. More takes longer and is a little better.</source>
        <translation>Cuántas lecturas se siguen a la vez. Más tarda más y es un poco mejor.</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>What the reader begins with, like all of this page.</source>
        <translation>Con lo que empieza el lector, como todo en esta página.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocidad de la voz</translation>
    </message>
    <message>
        <source>Pitch of the voice</source>
        <translation>Tono de la voz</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Go back when playing on</source>
        <translation>Retroceder al reanudar la reproducción</translation>
    </message>
    <message>
        <source>After a pause, so that the sentence is heard again from before where it stopped.</source>
        <translation>Después de una pausa, para volver a oír la frase desde antes de donde se detuvo.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>Dispositivo de salida</translation>
    </message>
    <message>
        <source>While it is not there, the system&apos;s own is used.</source>
        <translation>Mientras no esté disponible, se usa el del sistema.</translation>
    </message>
    <message>
        <source>Lock after this time without input</source>
        <translation>Bloquear tras este tiempo sin actividad</translation>
    </message>
    <message>
        <source>While a recording is transcribed, the library stays open.</source>
        <translation>Mientras se transcribe una grabación, la biblioteca permanece abierta.</translation>
    </message>
    <message>
        <source>Lock with the session and before sleep</source>
        <translation>Bloquear con la sesión y antes de suspender</translation>
    </message>
    <message>
        <source>When the screen is locked, and before the computer sleeps.</source>
        <translation>Cuando se bloquea la pantalla y antes de que el equipo se suspenda.</translation>
    </message>
    <message>
        <source>Empty the clipboard after</source>
        <translation>Vaciar el portapapeles tras</translation>
    </message>
    <message>
        <source>Text that was copied is taken back if it is still there. 0 leaves it.</source>
        <translation>El texto copiado se borra si sigue ahí. Con 0 se deja.</translation>
    </message>
    <message>
        <source>Tell when the queue is done</source>
        <translation>Avisar cuando termine la cola</translation>
    </message>
    <message>
        <source>A note of the desktop says how many, and never what.</source>
        <translation>Una notificación del escritorio dice cuántas, nunca cuáles.</translation>
    </message>
    <message>
        <source>Let nothing leave this computer</source>
        <translation>No dejar que nada salga de este equipo</translation>
    </message>
    <message>
        <source>This wins over everything else, and ends at once what is under way.</source>
        <translation>Prevalece sobre todo lo demás y pone fin de inmediato a lo que esté en curso.</translation>
    </message>
    <message>
        <source>Characters that may leave in a day</source>
        <translation>Caracteres que pueden salir en un día</translation>
    </message>
    <message>
        <source>For all cloud voices together. 0 sets no bound.</source>
        <translation>Para todas las voces de la nube juntas. 0 no pone límite.</translation>
    </message>
    <message>
        <source>What cloud voices may cost in a day</source>
        <translation>Lo que pueden costar las voces de la nube en un día</translation>
    </message>
    <message>
        <source>As estimated by published prices. 0 sets no bound.</source>
        <translation>Estimado según los precios publicados. 0 no pone límite.</translation>
    </message>
    <message>
        <source>Length of a jump back or forward</source>
        <translation>Duración de un salto atrás o adelante</translation>
    </message>
    <message>
        <source>Say what is heard</source>
        <translation>Anunciar lo que se oye</translation>
    </message>
    <message>
        <source>A screen reader is told each segment, and who speaks, as playback reaches it.</source>
        <translation>Un lector de pantalla recibe cada segmento, y quién habla, cuando la reproducción llega a él.</translation>
    </message>
    <message>
        <source>Show an icon in the system tray</source>
        <translation>Mostrar un icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>It shows and locks the window.</source>
        <translation>Muestra y bloquea la ventana.</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Atajos de los comandos</translation>
    </message>
    <message>
        <source>Everything, silence included</source>
        <translation>Todo, incluido el silencio</translation>
    </message>
    <message>
        <source>Clear speech only</source>
        <translation>Solo la voz clara</translation>
    </message>
    <message>
        <source>What sounds like speech</source>
        <translation>Lo que suena a voz</translation>
    </message>
    <message>
        <source>Quiet speech, too</source>
        <translation>También la voz baja</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Best for the language</source>
        <translation>La mejor para el idioma</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Valores posibles</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>No setting fits.</source>
        <translation>Ninguna opción coincide.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>This recording is being transcribed. Cancel that before you delete it.</source>
        <translation>Esta grabación se está transcribiendo. Cancele la transcripción antes de eliminarla.</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>¿Eliminar definitivamente?</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>¿Eliminar «{title}» definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these recordings for good: %n?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %n grabación?</numerusform>
            <numerusform>¿Eliminar definitivamente %n grabaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound and text are deleted with the keys that open them. This cannot be undone. Copies of the library that were made before, such as backups, still hold it.</source>
        <translation>El sonido y el texto se eliminan junto con las claves que los abren. Esto no se puede deshacer. Las copias de la biblioteca hechas antes, como las copias de seguridad, aún los contienen.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Deleted with their keys: %n. The library has a new master key.</source>
        <translation>
            <numerusform>%n elemento eliminado junto con sus claves. La biblioteca tiene una clave maestra nueva.</numerusform>
            <numerusform>%n elementos eliminados junto con sus claves. La biblioteca tiene una clave maestra nueva.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Make a collection to keep recordings together</source>
        <translation>Crear una colección para agrupar grabaciones</translation>
    </message>
    <message>
        <source>New c&amp;ollection</source>
        <translation>&amp;Nueva colección</translation>
    </message>
    <message>
        <source>Collection or tag</source>
        <translation>Colección o etiqueta</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ca&amp;mbiar el nombre</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>How long it is &amp;kept…</source>
        <translation>&amp;Conservación…</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>&amp;Vaciar la papelera…</translation>
    </message>
    <message>
        <source>&amp;New collection</source>
        <translation>&amp;Nueva colección</translation>
    </message>
    <message>
        <source>Librar&amp;y</source>
        <translation>Bib&amp;lioteca</translation>
    </message>
</context>
<context>
    <name>SidebarDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>{name}, collection</source>
        <translation>{name}, colección</translation>
    </message>
    <message>
        <source>{name}, tag</source>
        <translation>{name}, etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>recordings: %n</source>
        <translation>
            <numerusform>%n grabación</numerusform>
            <numerusform>%n grabaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundControls</name>
    <message>
        <source>Mute the sound, or do not</source>
        <translation>Silenciar el sonido o no</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>How loud the recording is played, in percent</source>
        <translation>A qué volumen se reproduce la grabación, en porcentaje</translation>
    </message>
    <message>
        <source>Choose the device on which it is heard</source>
        <translation>Elegir el dispositivo en el que se oye</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>Dispositivo de salida</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Volumen {percent} %</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>The whole text is spoken as it is read: with this voice, language, speed, pitch and these pronunciations.</source>
        <translation>Se dice todo el texto tal como se lee: con esta voz, este idioma, esta velocidad, este tono y estas pronunciaciones.</translation>
    </message>
    <message>
        <source>Each speaker is heard in the voice that reads for them.</source>
        <translation>A cada hablante se le oye con la voz que lee por él.</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>In the library, encrypted</source>
        <translation>En la biblioteca, cifrado</translation>
    </message>
    <message>
        <source>In a file, not encrypted</source>
        <translation>En un archivo, sin cifrar</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;Chapters</source>
        <translation>&amp;Capítulos</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un solo archivo</translation>
    </message>
    <message numerus="yes">
        <source>A file for each chapter: %n</source>
        <translation>
            <numerusform>Un archivo por capítulo: %n</numerusform>
            <numerusform>Un archivo por capítulo: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Subtitles beside it</source>
        <translation>&amp;Subtítulos al lado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <source>&amp;Even loudness ({lufs} LUFS)</source>
        <translation>Volumen &amp;homogéneo ({lufs} LUFS)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Leave without keeping anything</source>
        <translation>Cerrar sin guardar nada</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keep sound and text in the library</source>
        <translation>Guardar el sonido y el texto en la biblioteca</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>Elegir la &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Elegir el &amp;archivo…</translation>
    </message>
    <message>
        <source>Choose where to, and begin</source>
        <translation>Elegir dónde y empezar</translation>
    </message>
    <message>
        <source>Nothing is written into the file</source>
        <translation>No se escribe nada en el archivo</translation>
    </message>
    <message>
        <source>Keep the text as sound</source>
        <translation>Guardar el texto como sonido</translation>
    </message>
</context>
<context>
    <name>SoundMaking</name>
    <message>
        <source>One text becomes sound at a time. Wait until that is done.</source>
        <translation>Solo un texto a la vez se convierte en sonido. Espere a que termine.</translation>
    </message>
    <message>
        <source>Choose the folder for the chapters</source>
        <translation>Elegir la carpeta para los capítulos</translation>
    </message>
    <message>
        <source>Keep the text as a sound file</source>
        <translation>Guardar el texto como archivo de sonido</translation>
    </message>
    <message>
        <source>“{title}” is in the library, sound and text.</source>
        <translation>«{title}» está en la biblioteca, sonido y texto.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se ha detenido.</translation>
    </message>
    <message numerus="yes">
        <source>Chapters that were written to “{folder}”, not encrypted: %n.</source>
        <translation>
            <numerusform>Capítulos escritos en «{folder}», sin cifrar: %n.</numerusform>
            <numerusform>Capítulos escritos en «{folder}», sin cifrar: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound was written to “{name}” in “{folder}”. It is not encrypted.</source>
        <translation>El sonido se ha escrito en «{name}», en la carpeta «{folder}». No está cifrado.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing of it was kept.</source>
        <translation>Se ha detenido y no se ha guardado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Chapters that were written before that, and kept: %n.</source>
        <translation>
            <numerusform>Capítulos escritos antes y conservados: %n.</numerusform>
            <numerusform>Capítulos escritos antes y conservados: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what exists?</source>
        <translation>¿Reemplazar lo que ya existe?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Write over files of these names</source>
        <translation>Sobrescribir los archivos con esos nombres</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>No escribir nada</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Name of the speaker</source>
        <translation>Nombre del hablante</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation>&amp;Usar este nombre</translation>
    </message>
    <message>
        <source>Give this name</source>
        <translation>Poner este nombre</translation>
    </message>
    <message>
        <source>Type a name, or cancel.</source>
        <translation>Escriba un nombre o cancele.</translation>
    </message>
</context>
<context>
    <name>SpeakerVoicesDialog</name>
    <message>
        <source>Voices of the speakers</source>
        <translation>Voces de los hablantes</translation>
    </message>
    <message>
        <source>Who reads for whom when this transcript is read aloud.</source>
        <translation>Quién lee por quién cuando esta transcripción se lee en voz alta.</translation>
    </message>
    <message>
        <source>There is one voice for this language. Speakers differ in pitch until more are added.</source>
        <translation>Hay una sola voz para este idioma. Los hablantes se distinguen por el tono hasta que se añadan más.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
    <message>
        <source>&amp;Use these voices</source>
        <translation>&amp;Usar estas voces</translation>
    </message>
    <message>
        <source>Keep the voices</source>
        <translation>Conservar las voces</translation>
    </message>
    <message>
        <source>Voice of {speaker}</source>
        <translation>Voz de {speaker}</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>One that nobody else has</source>
        <translation>Una que nadie más tenga</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>Speaker: {name}</source>
        <translation>Hablante: {name}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Who speaks here?</source>
        <translation>¿Quién habla aquí?</translation>
    </message>
    <message numerus="yes">
        <source>The name is given to all segments that are chosen: %n.</source>
        <translation>
            <numerusform>El nombre se pondrá al segmento elegido.</numerusform>
            <numerusform>El nombre se pondrá a todos los segmentos elegidos: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named in this segment.</source>
        <translation>En este segmento no se indica ningún hablante.</translation>
    </message>
    <message>
        <source>Rename this speaker</source>
        <translation>Cambiar el nombre de este hablante</translation>
    </message>
    <message>
        <source>The name changes in the whole transcript. A name that another speaker has joins the two.</source>
        <translation>El nombre cambia en toda la transcripción. Si otro hablante ya tiene ese nombre, los dos se unen.</translation>
    </message>
</context>
<context>
    <name>Sweeping</name>
    <message>
        <source>Nothing is deleted while recordings are transcribed. Wait for them, or cancel them.</source>
        <translation>No se elimina nada mientras se transcriben grabaciones. Espere a que terminen o cancélelas.</translation>
    </message>
    <message>
        <source>Nothing is due: no collection has a rule that says to delete anything now.</source>
        <translation>No hay nada vencido: ninguna colección tiene una regla que mande eliminar algo ahora.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo vencido</translation>
    </message>
    <message>
        <source>Delete what is due?</source>
        <translation>¿Eliminar lo vencido?</translation>
    </message>
    <message numerus="yes">
        <source>Due by the rules of your collections: %n</source>
        <translation>
            <numerusform>%n elemento ha vencido según las reglas de sus colecciones</numerusform>
            <numerusform>%n elementos han vencido según las reglas de sus colecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>It is deleted with the keys that open it. This cannot be undone. Copies of the library that were made before, such as backups, still hold it.</source>
        <translation>Se elimina junto con las claves que lo abren. Esto no se puede deshacer. Las copias de la biblioteca hechas antes, como las copias de seguridad, aún lo contienen.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete what is listed for good</source>
        <translation>Eliminar definitivamente lo que aparece en la lista</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Leave everything as it is for now</source>
        <translation>Dejar todo como está por ahora</translation>
    </message>
    <message>
        <source>Is the date of this computer right?</source>
        <translation>¿Es correcta la fecha de este equipo?</translation>
    </message>
    <message>
        <source>It is right: &amp;delete it</source>
        <translation>Es correcta: &amp;eliminar</translation>
    </message>
    <message>
        <source>Delete what was listed for good</source>
        <translation>Eliminar definitivamente lo que aparecía en la lista</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Tags that there are</source>
        <translation>Etiquetas existentes</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Your own terms</source>
        <translation>Sus propios términos</translation>
    </message>
    <message>
        <source>A name, a project or a place</source>
        <translation>Un nombre, un proyecto o un lugar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Keep this term back from now on</source>
        <translation>Retener este término desde ahora</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Remove the chosen term</source>
        <translation>Eliminar el término elegido</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop this recording</source>
        <translation>Detener esta grabación</translation>
    </message>
    <message>
        <source>Transcribe what is still missing of this recording</source>
        <translation>Transcribir lo que aún falta de esta grabación</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Go through doubtful passages, bookmarks and comments</source>
        <translation>Recorrer los pasajes dudosos, los marcadores y los comentarios</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>Copiar todo el texto</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Save the transcript as a file</source>
        <translation>Guardar la transcripción como archivo</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>&amp;With choices and preview…</source>
        <translation>&amp;Con opciones y vista previa…</translation>
    </message>
    <message>
        <source>&amp;Transcribe</source>
        <translation>&amp;Transcribir</translation>
    </message>
    <message>
        <source>The recording is being encrypted into the library.</source>
        <translation>La grabación se está cifrando y guardando en la biblioteca.</translation>
    </message>
    <message>
        <source>This recording is kept in the library. Nothing of it was transcribed yet.</source>
        <translation>Esta grabación está guardada en la biblioteca. Todavía no se ha transcrito nada de ella.</translation>
    </message>
    <message>
        <source>This recording was interrupted. “Resume” goes on with it.</source>
        <translation>Esta grabación se interrumpió. «Reanudar» continúa con ella.</translation>
    </message>
    <message>
        <source>This recording waits for its turn.</source>
        <translation>Esta grabación espera su turno.</translation>
    </message>
    <message>
        <source>Cancelled before any text was found.</source>
        <translation>Cancelada antes de obtener ningún texto.</translation>
    </message>
    <message>
        <source>This recording is paused. “Resume” goes on with it.</source>
        <translation>Esta grabación está en pausa. «Reanudar» continúa con ella.</translation>
    </message>
    <message>
        <source>Text appears here as it is heard.</source>
        <translation>El texto aparece aquí a medida que se oye.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Show Soundlock</source>
        <translation>&amp;Mostrar Soundlock</translation>
    </message>
    <message>
        <source>&amp;Lock the library</source>
        <translation>&amp;Bloquear la biblioteca</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock the library</source>
        <translation>Desbloquear la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>Leave the library locked</source>
        <translation>Dejar la biblioteca bloqueada</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
</context>
<context>
    <name>VoiceForm</name>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>The language that is read; left to itself, it is found out for each paragraph</source>
        <translation>El idioma que se lee; si no se elige, se averigua para cada párrafo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Who reads, once a language is chosen</source>
        <translation>Quién lee, una vez elegido el idioma</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How fast it is read</source>
        <translation>A qué velocidad se lee</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>How high the voice is</source>
        <translation>Lo aguda que es la voz</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>How loud the voice is</source>
        <translation>Lo fuerte que es la voz</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Voice</source>
        <translation>&amp;Voz</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>Pitc&amp;h</source>
        <translation>&amp;Tono</translation>
    </message>
    <message>
        <source>Vol&amp;ume</source>
        <translation>Vol&amp;umen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
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
        <translation>La mejor para el idioma</translation>
    </message>
    <message>
        <source>By the language of the text</source>
        <translation>Según el idioma del texto</translation>
    </message>
    <message>
        <source>Any voice</source>
        <translation>Cualquier voz</translation>
    </message>
    <message>
        <source>{voice} · sent to {vendor}</source>
        <translation>{voice} · se envía a {vendor}</translation>
    </message>
    <message>
        <source>{voice}, cloud voice: the text is sent to {vendor}</source>
        <translation>{voice}, voz de la nube: el texto se envía a {vendor}</translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>These voices speak on this computer. Better ones come as folders of the sherpa-onnx project (Piper, Kokoro, Matcha, Kitten), or as Piper&apos;s own two files in a folder. Nothing is fetched from anywhere.</source>
        <translation>Estas voces hablan en este equipo. Las mejores vienen como carpetas del proyecto sherpa-onnx (Piper, Kokoro, Matcha, Kitten), o como los dos archivos de Piper en una carpeta. No se descarga nada.</translation>
    </message>
    <message>
        <source>Language of the voices</source>
        <translation>Idioma de las voces</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Hear</source>
        <translation>&amp;Oír</translation>
    </message>
    <message>
        <source>Hear a sentence of the chosen voice</source>
        <translation>Oír una frase de la voz elegida</translation>
    </message>
    <message>
        <source>&amp;Read with it</source>
        <translation>&amp;Leer con ella</translation>
    </message>
    <message>
        <source>Let the chosen voice read aloud</source>
        <translation>Hacer que lea la voz elegida</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Take in the folder of a voice</source>
        <translation>Incorporar la carpeta de una voz</translation>
    </message>
    <message>
        <source>Delete the chosen voice</source>
        <translation>Eliminar la voz elegida</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>No voice is here yet. “Add…” takes one in.</source>
        <translation>Aún no hay ninguna voz. «Añadir…» incorpora una.</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalada</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>del sistema</translation>
    </message>
</context>
<context>
    <name>WaveformView</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Click to go to a place, drag to select a passage. The wheel zooms, + and - do too; 0 shows all.</source>
        <translation>Haga clic para ir a un punto o arrastre para seleccionar un pasaje. La rueda amplía y reduce, igual que + y -; 0 muestra todo.</translation>
    </message>
    <message>
        <source>The arrow keys go one second back and forth, with Shift they select a passage. Plus and minus zoom, 0 shows all.</source>
        <translation>Las teclas de dirección avanzan y retroceden un segundo; con Mayúsculas seleccionan un pasaje. Más y menos amplían y reducen; 0 muestra todo.</translation>
    </message>
</context>
<context>
    <name>WayDialogs</name>
    <message>
        <source>Add a passphrase</source>
        <translation>Añadir una frase de contraseña</translation>
    </message>
    <message>
        <source>Add a key file</source>
        <translation>Añadir un archivo de clave</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Let it open the library from now on</source>
        <translation>Permitir que abra la biblioteca a partir de ahora</translation>
    </message>
    <message>
        <source>Copies of the library that were made before still open by the old one.</source>
        <translation>Las copias de la biblioteca hechas antes aún se abren con la anterior.</translation>
    </message>
    <message>
        <source>Its key file is needed, too; it may be the same as before.</source>
        <translation>También hace falta su archivo de clave; puede ser el mismo que antes.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
    <message>
        <source>Use it, and change the master key</source>
        <translation>Usarla y cambiar la clave maestra</translation>
    </message>
    <message>
        <source>From then on the library opens only by this computer&apos;s keychain and what you choose here, all of it together. Every other way is removed but the recovery key.</source>
        <translation>A partir de entonces la biblioteca solo se abre con el llavero de este equipo y lo que elija aquí, todo junto. Se quitan todas las demás formas salvo la clave de recuperación.</translation>
    </message>
    <message>
        <source>There is no recovery key: if one of these things is lost, so is the library. Add one first.</source>
        <translation>No hay clave de recuperación: si se pierde una de estas cosas, también se pierde la biblioteca. Añada una primero.</translation>
    </message>
    <message>
        <source>Require several things together</source>
        <translation>Exigir varias cosas juntas</translation>
    </message>
    <message>
        <source>&amp;Require them</source>
        <translation>&amp;Exigir</translation>
    </message>
    <message>
        <source>Remove the other ways, and change the master key</source>
        <translation>Quitar las demás formas y cambiar la clave maestra</translation>
    </message>
    <message>
        <source>A keychain that holds its secret no longer opens the library.</source>
        <translation>Un llavero que guarda su secreto ya no abrirá la biblioteca.</translation>
    </message>
    <message>
        <source>It no longer opens the library. Copies that were made before still open by it.</source>
        <translation>Ya no abrirá la biblioteca. Las copias hechas antes aún se abrirán así.</translation>
    </message>
    <message>
        <source>Then there is no recovery key: if the other ways are lost, so is the library.</source>
        <translation>Entonces no queda clave de recuperación: si se pierden las demás formas, también se pierde la biblioteca.</translation>
    </message>
    <message>
        <source>Remove this way to unlock?</source>
        <translation>¿Quitar esta forma de desbloqueo?</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove it, and change the master key</source>
        <translation>Quitarla y cambiar la clave maestra</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Change the master key?</source>
        <translation>¿Cambiar la clave maestra?</translation>
    </message>
    <message>
        <source>The library is encrypted under a new key, and opens as before. Copies of it that were made before, such as backups, no longer open by the keychain; they still open by a passphrase, a recovery key or a key file.</source>
        <translation>La biblioteca se cifra con una clave nueva y se abre como antes. Las copias hechas antes, como las copias de seguridad, ya no se abren con el llavero; siguen abriéndose con una frase de contraseña, una clave de recuperación o un archivo de clave.</translation>
    </message>
    <message>
        <source>Encrypt the library under a new key</source>
        <translation>Cifrar la biblioteca con una clave nueva</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejar como está</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>The library has a new master key.</source>
        <translation>La biblioteca tiene una clave maestra nueva.</translation>
    </message>
    <message>
        <source>No passphrase opens this library. “Ways to unlock…” in the menu of the library adds one.</source>
        <translation>Ninguna frase de contraseña abre esta biblioteca. «Formas de desbloqueo…», en el menú de la biblioteca, permite añadir una.</translation>
    </message>
    <message>
        <source>The ways to unlock the library were changed.</source>
        <translation>Se han cambiado las formas de desbloquear la biblioteca.</translation>
    </message>
</context>
<context>
    <name>WaysDialog</name>
    <message>
        <source>Ways to unlock the library</source>
        <translation>Formas de desbloquear la biblioteca</translation>
    </message>
    <message>
        <source>Each of these opens the library.</source>
        <translation>Cada una de estas abre la biblioteca.</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Formas de desbloqueo</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Add a way to unlock</source>
        <translation>Añadir una forma de desbloqueo</translation>
    </message>
    <message>
        <source>This computer&apos;s &amp;keychain</source>
        <translation>El &amp;llavero de este equipo</translation>
    </message>
    <message>
        <source>A &amp;passphrase…</source>
        <translation>Una &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>A key &amp;file…</source>
        <translation>Un &amp;archivo de clave…</translation>
    </message>
    <message>
        <source>A &amp;recovery key…</source>
        <translation>Una clave de &amp;recuperación…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Change the passphrase of the chosen way</source>
        <translation>Cambiar la frase de contraseña de la forma elegida</translation>
    </message>
    <message>
        <source>Remove the chosen way</source>
        <translation>Quitar la forma elegida</translation>
    </message>
    <message>
        <source>Re&amp;quire together…</source>
        <translation>&amp;Exigir juntas…</translation>
    </message>
    <message>
        <source>Let the library open only by several things together</source>
        <translation>Hacer que la biblioteca solo se abra con varias cosas juntas</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Export with choices and preview</source>
        <translation>Exportar con opciones y vista previa</translation>
    </message>
    <message numerus="yes">
        <source>{border}, at %n %</source>
        <translation>
            <numerusform>{border}, al %n %</numerusform>
            <numerusform>{border}, al %n %</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a Whisper model in CTranslate2 format</source>
        <translation>Elija la carpeta de un modelo Whisper en formato CTranslate2</translation>
    </message>
    <message>
        <source>The model “{name}” was added and is chosen for the next recordings.</source>
        <translation>El modelo «{name}» se ha añadido y está elegido para las próximas grabaciones.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>has notes</source>
        <translation>con notas</translation>
    </message>
    <message>
        <source>built-in engine</source>
        <translation>motor integrado</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month of this year, as Qt writes dates</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Cancelled, the finished part is kept</source>
        <translation>Cancelada, la parte terminada se conserva</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Paused, the finished part is kept</source>
        <translation>En pausa, la parte terminada se conserva</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Failed, the finished part is kept</source>
        <translation>Fallida, la parte terminada se conserva</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Encrypting into the library…</source>
        <translation>Cifrando y guardando en la biblioteca…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Interrupted, the finished part is kept</source>
        <translation>Interrumpida, la parte terminada se conserva</translation>
    </message>
    <message>
        <source>Not transcribed yet</source>
        <translation>Sin transcribir</translation>
    </message>
    <message>
        <source>Finished, no speech found</source>
        <translation>Terminada, sin voz</translation>
    </message>
    <message>
        <source>Finished, {duration}</source>
        <translation>Terminada, {duration}</translation>
    </message>
    <message>
        <source>Transcribing…</source>
        <translation>Transcribiendo…</translation>
    </message>
    <message>
        <source>Transcribing, {heard} heard</source>
        <translation>Transcribiendo, {heard} oídos</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>Transcribing, %n %</source>
        <translation>
            <numerusform>Transcribiendo, %n %</numerusform>
            <numerusform>Transcribiendo, %n %</numerusform>
        </translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>confidencial</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>queda %n s</numerusform>
            <numerusform>quedan unos %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>queda aproximadamente %n min</numerusform>
            <numerusform>quedan unos %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>LRC, text for music players</source>
        <translation>LRC, texto para reproductores de música</translation>
    </message>
    <message>
        <source>Recording, as sound</source>
        <translation>Grabación, como sonido</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>quedan unas {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Repeated text</source>
        <translation>Texto repetido</translation>
    </message>
    <message>
        <source>Text where no speech was heard</source>
        <translation>Texto donde no se oyó voz</translation>
    </message>
    <message>
        <source>Faster than anyone speaks</source>
        <translation>Más rápido de lo que habla nadie</translation>
    </message>
    <message>
        <source>Text that goes round in circles</source>
        <translation>Texto que da vueltas en círculo</translation>
    </message>
    <message>
        <source>Phrase that engines make up</source>
        <translation>Frase que los motores se inventan</translation>
    </message>
    <message>
        <source>The engine was unsure</source>
        <translation>El motor no estaba seguro</translation>
    </message>
    <message>
        <source>This computer offers no keychain that keeps secrets encrypted.</source>
        <translation>Este equipo no ofrece ningún llavero que guarde secretos cifrados.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>El llavero de este equipo está bloqueado.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not hold the key of the library.</source>
        <translation>El llavero de este equipo no contiene la clave de la biblioteca.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not work.</source>
        <translation>El llavero de este equipo no funciona.</translation>
    </message>
    <message>
        <source>The library does not open by this computer&apos;s keychain.</source>
        <translation>La biblioteca no se abre con el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>Subtítulos SubRip</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>Subtítulos WebVTT</translation>
    </message>
    <message>
        <source>JSON with every detail</source>
        <translation>JSON con todos los detalles</translation>
    </message>
    <message>
        <source>Table of times and text</source>
        <translation>Tabla de tiempos y texto</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>Tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Advanced SubStation subtitles</source>
        <translation>Subtítulos Advanced SubStation</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>PDF para imprimir</translation>
    </message>
</context>
</TS>
