"""Words that stand before and behind names where Spanish is spoken."""

from __future__ import annotations

from typing import Final

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
