"""Words that stand before and behind names where Spanish is spoken."""

from __future__ import annotations

from typing import Final

TITLES: Final = (
    "lic licda ing senor senora senorita sr sra srta don dona dna d dr dra doctor doctora profesor profesora"
)
NAMED: Final = (
    "se llama, dijo llamarse, dice llamarse, decia llamarse, dijeron llamarse, manifesto llamarse, manifiesta llamarse, afirmo llamarse, declaro llamarse, se hace llamar, se hacia llamar, su nombre es, nombre completo, apellido, apellidos, nombre del paciente, "
    "titular, titular de la cuenta, llamado, llamada, atentamente, un saludo, firmado, saludos"
)
SELF: Final = "me llamo, mi nombre es"
LABELS: Final = "usuario, usuaria, viajero, viajera, pasajero, pasajera, apellido, apellidos, primer apellido, segundo apellido, le habla, te habla, hablar con, preguntar por, preguntar x, pregunta por, pregunta x, pregunte por, preguntad por, preguntando por, preguntas por, llamar a, avisar a, representado por, en nombre de, de parte de, resultados de, asistentes, participantes, titular, a la atencion de, nombre, paciente, inquilino, inquilina, cliente, asegurado, contacto de emergencia, contacto, a nombre de"
MARKED: Final = (
    "pasajero, pasajera, comprador, compradora, vendedor, vendedora, arrendador, arrendadora, arrendatario, "
    "arrendataria, empleado, empleada, trabajador, trabajadora, propietario, propietaria, beneficiario, "
    "beneficiaria, destinatario, remitente, candidato, candidata, alumno, alumna, padre, madre, conyuge, "
    "heredero, heredera, difunto, apoderado, tutor, tutora, firma, firmado, fdo, presentes, viajero, viajera, "
    "huesped, clienta, solicitante, interesado, interesada, remite, firmante, autor, autora, redactado por, elaborado por, atendido por, atendida por, informado por, solicitado por, reservado por, reserva de, invitado, invitada, ponente, docente, profesor, profesora, opositor, opositora, aspirante, reclamante, denunciante, denunciado, denunciada, querellante, testigo, perito, letrado, letrada, procurador, procuradora, conductor, conductora, medico, asegurada, tomador, "
    "nombre y apellidos, apellidos y nombre, interlocutor"
)
GREETINGS: Final = "estimado a, estimada o, querido a, querida o, apreciado, apreciada, apreciado a, estimado, estimada, querido, querida, hola"
INTRODUCED: Final = "soy, habla, gracias, con, de, por, y, saludos"
ROLES: Final = (
    "demandante demandado demandada testigo victima acusado acusada abogado abogada juez jueza marido esposa esposo hermano "
    "hermana hijo hija madre padre colega vecino vecina director directora gerente enfermero enfermera suscrito"
)
CLOSINGS: Final = (
    "atentamente, un saludo, saludos, saludos cordiales, cordialmente, un cordial saludo, gracias, un abrazo"
)
