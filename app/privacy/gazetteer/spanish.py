"""Names that are common where Spanish is spoken."""

from __future__ import annotations

from typing import Final

GIVEN: Final = (
    "antonio jose manuel francisco juan david javier daniel carlos jesus alejandro miguel rafael pedro angel pablo "
    "fernando sergio luis jorge alberto alvaro diego adrian raul ivan ruben enrique oscar ramon vicente andres joaquin "
    "santiago eduardo victor roberto mario jaime ignacio marcos alfonso jordi salvador ricardo hugo emilio julian "
    "guillermo gabriel tomas agustin gonzalo nicolas felipe lucas mateo martin leonardo bruno esteban rodrigo hector "
    "arturo ernesto gerardo gustavo hernan joel leandro lorenzo mauricio maximo octavio patricio ramiro rogelio "
    "maria carmen ana isabel laura cristina marta dolores lucia pilar elena rosario francisca antonia paula mercedes "
    "sara raquel beatriz rosa teresa julia silvia patricia irene alba andrea encarnacion montserrat rocio monica "
    "alicia marina sonia sandra angela susana yolanda natalia margarita claudia eva josefa sofia carla inmaculada "
    "nuria ines esther noelia lorena veronica ainhoa valeria daniela martina carolina gloria gabriela camila valentina "
    "ximena guadalupe fernanda alejandra adriana mariana luisa juana catalina lourdes amparo consuelo esperanza "
    "concepcion manuela miriam olga virginia celia gemma leticia tamara itziar nerea leire "
    "maricruz maristela isaura leocadio natividad abelardo abraham adela adelaida adelina adolfo agata agueda "
    "agustina aida aina ainara ainoa aitana aitor albina aldo alejo alfonsa alfredo almudena alonso amada amadeo "
    "amador amalia amaya amaro anabel angeles angelica angelita anibal anselmo antonella aquilino araceli arantxa "
    "aranzazu arcadio ariadna ariel armando arsenio atanasio augusto aurelia aurelio azahara azucena baldomero "
    "baltasar bartolome basilio baudelio begona belen beltran benigno benita benito bernabe bernarda bernardino "
    "bernardo blas bonifacio borja brigida buenaventura calisto calixta camilo candelaria candelas candido carlota "
    "carmela carmelo casandra casimiro cayetana cayetano cecilio celestina celestino celso charo chema chelo cintia "
    "cipriano claudio clementina clemente conchita conrado constanza cornelio cosme crescencia crisanto cristian "
    "cristobal dafne dalia dani dario debora delfina delfin demetrio dimas dionisio dorotea edelmira edmundo eduarda "
    "efrain eladio eleonor eleuterio elisabet elodia eloisa eloy emelina emiliana emiliano enriqueta epifanio ernesta "
    "espiridion estefania estela ester etelvina eufemia eugenio eulalia eulogio eusebio eustaquio eutimio evangelina "
    "evaristo evelia ezequiel fabiana fabio fabiola fabricio faustino fausto fede federico feliciano felicia felipa "
    "felisa fermin fidel filomena fito flavia flavio florencio florentina florentino florinda froilan gabino gaspar "
    "gema genaro genoveva geronimo gertrudis gervasio gilberto glauco godofredo goyo graciano graciela gregorio "
    "griselda guillermina haroldo haydee heliodoro heriberto herminia herminio hernando hilario hipolito homero "
    "horacio hortensia humberto ibai ignacia iker ildefonso imelda imma inigo iria isaias isidora isidoro isidro izan "
    "jacinta jacinto jacobo jairo javi javiera jenaro jeremias jeronimo jesica jimena joana joaquina jonatan josefina "
    "josep josue jovita juanjo juanma judit julio justino kike kiko laia laureano leandra leocadia leoncio leonel "
    "leonor leopoldo lidia ligia lilia liliana lisandro lorenza luana luciana luciano lucio lucrecia ludovico luisina "
    "macarena macario malena manola manolo manu marcela marcelina marcelino marcelo marcial marciano mariano maribel "
    "maricarmen marisa marisol matias matilde maxima maximiliano maximino melania melchor melisa micaela miguela "
    "mikel mireia moises nacho nahia natanael nando nazaret nelida nelson nereida nicanor nicasio nicolasa nidia "
    "nilda noemi norberto obdulia ofelia olalla olegario olimpia ona onofre oriana oriol osvaldo oswaldo ovidio "
    "pancho paola pascual pascuala paulina paulino pelayo pepe pepita petrona plinio poncio porfirio priscila "
    "prudencio purificacion quintin quique rafa rafaela raimundo rebeca regulo reinaldo renata ricarda rigoberto "
    "rodolfo rolando romina romualdo ronaldo roque rosalia rosalina rosalinda rosana rosaura rosendo roxana rufina "
    "rufino ruperto sabina salomon samanta sancho santi saray saturnino severino silvestre silvio susanita tadeo "
    "telmo teo teodora teodoro teodosio teofilo tere teresita tiburcio timoteo tomasa toribio tono ulises uriel "
    "valerio vanesa vasco venancio vicenta victoriano vilma virgilio viviana wilfredo xenia yaiza yago yamila yoel "
    "yesenia zacarias zaira zoraida zulema"
)
AMBIGUOUS: Final = (
    "rosa pilar dolores mercedes rocio alba angel jesus salvador maximo esperanza consuelo amparo concepcion victor "
    "marina sol luz paz gloria mar bruno lucas marcos carmen rosario mario lourdes guadalupe encarnacion martin eva "
    "domingo leon santiago cruz margarita celia julia olga andres cordoba virginia soledad "
    "encarna abril ada adoracion america anunciacion ascension asuncion blanca candela caridad custodia elba "
    "emperatriz estrella felicidad florencia fortunato gala galo german gil gracia inocencio justa justo lazaro lope "
    "loreto lupe milagros modesto morena moreno nacio narciso nieves nino paca paco paloma pastora pepa perla piedad "
    "placido primitivo reina remedios reyes severo tito trinidad urbano ventura vidal violeta visitacion vito"
)
FAMILY: Final = (
    "garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno "
    "munoz alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina "
    "morales suarez ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo santos "
    "lozano guerrero cano prieto mendez cruz calvo gallego vidal leon marquez herrera pena flores cabrera campos vega "
    "fuentes carrasco diez caballero reyes nieto aguilar pascual santana herrero lorenzo montero hidalgo gimenez "
    "ibanez ferrer duran santiago benitez mora vicente vargas arias carmona crespo roman pastor soto saez velasco "
    "moya soler parra esteban bravo gallardo rojas mendoza silva rios acosta espinoza contreras"
)
TITLES: Final = "senor senora senorita sr sra srta don dona dna d dr dra doctor doctora profesor profesora"
NAMED: Final = (
    "se llama, su nombre es, nombre completo, apellido, apellidos, nombre del paciente, "
    "titular, titular de la cuenta, llamado, llamada, atentamente, un saludo, firmado, saludos"
)
SELF: Final = "me llamo, mi nombre es"
LABELS: Final = "le habla, te habla, hablar con, llamar a, avisar a, representado por, en nombre de, de parte de, resultados de, asistentes, participantes, titular, a la atencion de, nombre, paciente, inquilino, inquilina, cliente, asegurado, contacto de emergencia, contacto, a nombre de"
MARKED: Final = (
    "pasajero, pasajera, comprador, compradora, vendedor, vendedora, arrendador, arrendadora, arrendatario, "
    "arrendataria, empleado, empleada, trabajador, trabajadora, propietario, propietaria, beneficiario, "
    "beneficiaria, destinatario, remitente, candidato, candidata, alumno, alumna, padre, madre, conyuge, "
    "heredero, heredera, difunto, apoderado, tutor, tutora, firma, firmado, fdo, presentes, viajero, viajera, "
    "huesped, clienta, solicitante, interesado, interesada, conductor, conductora, medico, asegurada, tomador, "
    "nombre y apellidos, apellidos y nombre, interlocutor"
)
GREETINGS: Final = "estimado, estimada, querido, querida, hola"
INTRODUCED: Final = "soy, habla, gracias, con, de, por, y, saludos"
ROLES: Final = (
    "demandante demandado demandada testigo victima acusado acusada abogado abogada juez jueza marido esposa esposo hermano "
    "hermana hijo hija madre padre colega vecino vecina director directora gerente enfermero enfermera suscrito"
)
CLOSINGS: Final = (
    "atentamente, un saludo, saludos, saludos cordiales, cordialmente, un cordial saludo, gracias, un abrazo"
)
