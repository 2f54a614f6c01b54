"""Spanish, as in Spain and Latin America."""

from __future__ import annotations

from typing import Final

from app.privacy.written.signs import Sign

PHRASES: Final = {
    Sign.CARD: "tarjeta, tarjetas, tarjeta de credito, tarjeta de debito, numero de tarjeta, tarjeta bancaria",
    Sign.IBAN: "iban",
    Sign.ACCOUNT: "kuenta, cuentacargo, cuentaabono, cuentaorigen, cuentadestino, cuentacliente, cuentabeneficiario, cuentaordenante, nrocta, numcta, ctacte, mi cuneta, tu cuneta, su cuneta, numero de cuneta, cuneta bancaria, esta domiciliado en, estan domiciliados en, esta domiciliada en, estan domiciliadas en, tengo domiciliado en, domicilia en, domicilian en, depositar en cuenta, deposite en cuenta, deposito en cuenta, ingresar en cuenta, ingrese en cuenta, ingreso en cuenta, abonar en cuenta, abone en cuenta, "
    "abono en cuenta, cargo en cuenta, cargar en cuenta, adeudo en cuenta, pago en cuenta, transferencia en cuenta, "
    "en cuenta de ahorro, en cuenta de ahorros, en cuenta corriente, en cuenta bancaria, en cuenta nomina, en cuenta n, en cuenta nº, en cuenta numero, "
    "bancolombia ahorros, ahorros bancolombia, davivienda ahorros, ahorros davivienda, cuenta de ahorros, cuenta de cheques, cuenta vista, cuenta sueldo, cuenta clabe, clabe interbancaria, cuenta interbancaria, codigo de cuenta interbancario, cci, cvu, numero de credito, numero del credito, numero de prestamo, numero del prestamo, n de credito, n de prestamo,  cuenta conjunta, cuenta personal, numcuenta, numerocuenta, nrocuenta, cuentabancaria, cuentacorriente, "
    "cuenta n, nro de cuenta, n de cuenta, num de cuenta, cuenta nomina, cuenta ahorro, cuenta vivienda, cuenta de cargo, cuenta de abono, "
    "libreta de ahorro, libreta de ahorros, codigo cuenta cliente, codigo de cuenta cliente, datos bancarios, caja de ahorros, cuenta destino, cuenta de origen, "
    "domiciliacion bancaria, domiciliacion, "
    "cuenta, cuentas, cuenta bancaria, numero de cuenta, cuenta corriente, ccc, cta, clabe, "
    "cuenta de ahorro, caja de ahorro, caja ahorro, caja de ahorro en pesos, ca en pesos, ca pesos, cc en pesos, ca en dolares, cuenta rut, cuentarut, cuenta digital, cuenta remunerada, cuenta de nomina, cuenta de la nomina, "
    "cuenta en pesos, cuenta en dolares, cuenta en soles, cuenta soles, cuenta dolares, cuenta del banco, libreta bancaria, cuenta de deposito, cuenta a la vista, cbu",
    Sign.SORT_CODE: "codigo de banco, codigo del banco, codigo banco, codigo de mi banco, codigo de tu banco, codigo de su banco, "
    "codigo bancario, codigo de entidad, codigo de la entidad, codigo entidad, codigo de entidad bancaria, codigo de oficina, "
    "codigo de agencia, codigo de la sucursal, codigo sucursal, codigo de sucursal",
    Sign.ROUTING: "numero de ruta",
    Sign.SSN: "numero de seguridad social, numero social, social americano, social estadounidense, el social, mi social, su social, tu social, n de seguro social, "
    "nss estadounidense, seguro social estadounidense, seguridad social americana, identificacion fiscal estadounidense, nif estadounidense, tarjeta de seguro social, "
    "seguro social americano, numero de la seguridad social, "
    "seguro social, seguridad social, numero de seguro social, ssn, seguridad social estadounidense",
    Sign.NHS: "nhs",
    Sign.NI: "seguro nacional",
    Sign.DE_TAX: "identificacion fiscal alemana, identificacion fiscal",
    Sign.NIR: "numero de la seguridad social francesa, francesa, seguridad social francesa, seguridad social",
    Sign.DNI: "dni, nif, nie, documento nacional, documento de identidad, documento nacional de identidad, "
    "carnet de identidad, identificacion fiscal, numero de identidad, extranjero, extranjeria",
    Sign.CF: "codigo fiscal italiano, codigo fiscal",
    Sign.BSN: "bsn",
    Sign.CPF: "cpf",
    Sign.PHONE: "cita al, citas al, pedidos al, reserva al, reservas al, reserve al, agenda al, si no contesto, si no contestan, si no contesta, deje recado, dejen recado, deja recado, enviado al, enviada al, enviados al, mandado al, mandada al, enviamos al, mandamos al, mandaremos al, enviaremos al, remitido al, sim del, la linea del, yape, yape al, yapea al, yapear al, yapeame al, plin, plin al, bizum, bizum al, nequi, daviplata, pago movil, "  # money that goes to telephones
    "comprobante al, justificante al, recibo al, captura al, capturas al, pantallazo al, foto al, voucher al, mensaje al, mensajito al, audio al, aviso al, "
    "cosa al, consulta al, escribeme al, escribidme al, escribame al, escribanme al, escribenos al, escribanos al, escribir al, escribe al, escriba al, "
    "avisame al, avisenme al, avisenos al, avisanos al, avisas al, mandalo al, mandala al, mandamelo al, mandamela al, mandenmelo al, envialo al, enviala al, "
    "enviamelo al, enviamela al, envielo al, enviela al, avisame, avisenos, numero gratuito, comuniquese, comunicarse, comunicate, llamenme, llamennos, llamo desde, llamo del, llamo al, llamaron, ha llamado, llamando, "
    "consultas, dudas, preguntas, recepcion, urgencias, emergencias, emergencia, avise, avisar, avisadme, "
    "aviseme, avisenme, localicenme, duda, cualquier duda, cualquier consulta, informacion, incidencias, "
    "atencion al cliente, whatsapp es, mi wasap, fijos, moviles, celulares, llamadas, numero de contacto, "
    "linea directa, deje un mensaje, mensajes, marcando, marcad, me encuentra, me encuentran, me pilla, telf, "
    "tfo, tlfno, telefonico, telefonica, "
    "wasap, guasap, cel, celu, ubicar, ubicarme, prefijo, lada, extension, inalambrico, telefono, tel, tlf, tfno, tfn, movil, celular, fijo, fax, llamar, llama, llame, llamame, llameme, "
    "llamarme, llamen, llamad, llamarle, llamarla, llamarlo, llamarnos, llamadme, numero de telefono, contacto, contactar, whatsapp, sms, localizar, localizarme, localizable, "
    "marque el, marque al, marque la, marque este, marcar, marca el, centralita, llamada, llamanos, llamenos, telefonos, contactame, contacte, buzon de voz",
    Sign.IP: "ip, direccion ip, servidor, equipo",
    Sign.MAC: "mac, direccion mac, direccion fisica",
    Sign.PLACE: "le envio, te envio, os envio, les envio, se lo envio, se la envio, te lo envio, te la envio, "  # no parcel
    "coordenadas, latitud, longitud, gps, ubicacion, posicion, situado, punto de encuentro, "
    "geolocalizacion",
    Sign.BIRTH: "naciera, nacieran, naciese, nace el, nace en, nace por, nace a, nace mediante, nace tras, nace con, nacen el, nacen en, nacen por, nacen a, fechanacimiento, fechadenacimiento, fecnacimiento, fnacimiento, fecnac, fechanac, fec de nac, fec de nacimiento, fecha nto, f nto, f de nto, nacimos, naciste, nacisteis, vine al mundo, vino a este mundo, fecha en que nacio, dia en que nacio, "
    "f de n, f nacimiento, fec nacimiento, f de nacimiento, fecha de nto, f de nac, fecha y lugar de nacimiento, lugar y fecha de nacimiento, "
    "fecha de nacim, nacimto, nacimiento el, nacido en fecha, nacida en fecha, anos el, nacidas, onomastica, "
    "cumplo, cumplo anos, cumplira, cumplia, vino al mundo, vio la luz, fecha nacimiento, f nacim, nacim, "
    "natalicio, dia de nacimiento, cumpleanos es, cumple anos, fec nac, fecha de nac, nacidos, nacieron, nacia, "
    "dio a luz, a este mundo, soy del, somos del, eres del, sois del, "
    "nacido, nacida, naci, nacio, nac, fecha nac, f n, fn, fdn, al mundo, fecha de nacimiento, nacimiento, cumpleanos, f nac, fnac, "
    "recien nacido el, recien nacida el, nacio el, nacido el, nacida el, naci el, cumple",
    Sign.MEDICAL: "sujeto de asistencia, beneficio del plan de salud, beneficiario del plan de salud, beneficiaria del plan de salud, confundieron las historias, confundido las historias, confundi las historias, mezclaron las historias, mezclado las historias, cruzaron las historias, cruzado las historias, cambiaron las historias, cambiado las historias, intercambiaron las historias, intercambiado las historias, unir las historias, unido las historias, fusionar las historias, fusionado las historias, numero del historial, numero de historial, numero de la historia, n de historial, num historial, num de historial, nro historial, nro de historial, numero de la ficha medica, numero del expediente medico, numero del expediente clinico, archivo de historias, archivo de historiales, archivo de fichas, n h, nro h c, num h c, numero h c, n h clinica, nro h clinica, historias clinicas, historias medicas, historiales clinicos, historiales medicos, fichas clinicas, fichas medicas, expedientes medicos, expedientes clinicos, numeros de historia, numeros de historia clinica, hce, n hce, id paciente, id de historia, codigo de historia, registro de paciente, "
    "historia del hospital, historia de la clinica, historia del ambulatorio, historia del centro de salud, historia de urgencias, "
    "historial del hospital, historial de la clinica, historial del ambulatorio, historial del centro de salud, historial de urgencias, "
    "expediente del hospital, expediente de la clinica, expediente del ambulatorio, expediente del centro de salud, expediente de urgencias, "
    "ficha del hospital, ficha de la clinica, ficha del ambulatorio, ficha del centro de salud, ficha de urgencias, ficha de consulta, "
    "ficha de la consulta, ficha del dentista, ficha dental, registro del hospital, numero del hospital, numero de la clinica, carnet del hospital, "
    "tarjeta del hospital, carpeta del hospital, historia dental, historia psiquiatrica, historia pediatrica, historia obstetrica, "
    "nº hª, n hª, h ª clinica, h ª clin, hª clinica, hª clin, hª cl, nº hc, hc nº, num hc, nro hc, numero hc, num hª, numero de hª, hist clin, historia clin, historial clin, h clin, hist med, hist medica, numhistoria, numerohistoria, nrohistoria, nhistoria, historiaclinica, numhistoriaclinica, numerohistoriaclinica, nrohistoriaclinica, idpaciente, codpaciente, codigopaciente, numpaciente, numeropaciente, expedientemedico, expedienteclinico, fichaclinica, fichamedica, tarjetasanitaria, numafiliado, numeroafiliado, numasegurado, exp medico, exp clinico, exp med, registro clinico, registro hospitalario, historial sanitario, historial hospitalario, historia hospitalaria, ficha hospitalaria, ficha sanitaria, carpeta clinica, legajo medico, folio hospitalario, "
    "n de historia, numero historia, hist clinica, h clinica, n h c, historia num, pulsera, numero de la pulsera, n de paciente, cod paciente, "
    "ident paciente, codigo de identificacion personal, n afiliacion, n de afiliacion, num afiliado, n afiliado, n asegurado, n de asegurado, "
    "numero de afiliada, numero de asegurada, carne sanitario, tarjeta de salud, ficha de paciente, expediente hospitalario, expediente sanitario, "
    "expediente de la paciente, historia de la paciente, historia clinica electronica, num historia, nro historia, nro de historia, nro paciente, "
    "nro de paciente, numero de beneficiario, numero de mutualista, historial del paciente, historial de la paciente, "
    "h c, hc n, historia numero, n historia, cip sns, cip autonomico, tarjeta sanitaria individual, "
    "numero de tarjeta sanitaria, numero de la tarjeta sanitaria, n de episodio, numero de episodio, nuss, nss, "
    "numero de la seguridad social, numero de seguridad social, registro medico, numero de registro medico, "
    "numero de seguro medico, numero de ingreso, n de ingreso, ficha del paciente, paciente n, paciente numero, "
    "codigo de paciente, codigo del paciente, poliza de salud, poliza sanitaria, numero de asegurado, "
    "numero de afiliado, cartilla, cartilla sanitaria, expediente de salud, curp, "
    "historial numero, historia del paciente, historial clinico numero, numero de admision, "
    "numero hospitalario, nuhc, codigo sip, clinica n, "
    "historia clinica, historial clinico, historia medica, nhc, numero de paciente, "
    "cipa, nass, numero de afiliacion, ficha clinica, ficha medica, numero de registro del paciente, expediente del paciente, "
    "expediente medico, expediente clinico, tarjeta sanitaria, cip, nuhsa, historial medico, numero de historia, "
    "id de paciente, identificador de paciente, numero de historia clinica, id del paciente, numero del paciente",
    Sign.PATIENT: "hª, hist, ingreso hospitalario, pacientes, hospitalizacion, "
    "sip, tsi, ingreso, admision, asegurado, afiliacion, episodio, seguro medico, imss, issste, "
    "paciente, afiliado, historial, historia, hc, h c",
    Sign.FILE: "expediente, expedientes, ficha, fichas, historia, historias, historial, historiales, registro, carpeta, folio, "
    "legajo, cartilla, carnet, dossier, archivo",
    Sign.PLATE: "matr, matric, matriculavehiculo, nummatricula, numeromatricula, nromatricula, nmatricula, placavehiculo, numplaca, numeroplaca, placa vehicular, placas de circulacion, placa de circulacion, numero de chapa, "
    "numero de matricula, n de matricula, numero de placa, placa numero, patente del auto, matricula n, "
    "matricula, matriculas, placa, placas, patente, matriculado, matriculada, permiso de circulacion",
    Sign.VEHICLE: "mat, dominio, furgo, furgon, grua, ciclomotor, scooter, todoterreno, monovolumen, autobus, "
    "seat, turismo, camioneta, remolque, autocaravana, vehiculos, coches, taxi, motocicleta, utilitario, "
    "coche, vehiculo, camion, moto, furgoneta, carro, auto, aparcado",
    Sign.CHASSIS: "v i n, bastidor, chasis, vin, numero de bastidor, numero de chasis",
    Sign.LICENCE: "brevete, numero de brevete, permiso de conducir n, numero de licencia, "
    "permiso de conducir, carnet de conducir, licencia de conducir, permiso de conduccion",
    Sign.PASSPORT: "numero del documento de viaje, n del documento de viaje, num del documento de viaje, nro del documento de viaje, numero del pasaporte, n del pasaporte, num del pasaporte, nro del pasaporte, n documento de viaje, n de documento de viaje, numero de documento de viaje, numero documento de viaje, num documento de viaje, nro documento de viaje, pasap, nº pasap, n pasap, pasapte, num pasap, nro pasap, numpasaporte, numeropasaporte, nropasaporte, npasaporte, pasaportenumero, pasaportenum, nº de pasaporte, nº pasaporte, pasaporte nº, pasaprote, passaporte, pasporte, pasaorte, pasapote, pasaport, passaport, doc de viaje, doc viaje, docs de viaje, documentacion de viaje, documento viaje, documentoviaje, titulo de viaje, libreta de pasaporte, "
    "n de pasaporte, num pasaporte, nro de pasaporte, numero pasaporte, pasaporte num, pasaporte espanol, documento de identidad o pasaporte, "
    "n pasaporte, pasaporte n, pasaporte numero, documento de identificacion, cedula, cedula de identidad, "
    "numero de cedula, pasaporte mexicano, "
    "pasaporte, pasaportes, documento de viaje, numero de pasaporte",
    Sign.PASSWORD: "la contra es, mi contra es, tu contra es, su contra es, la contra nueva es, psswd, pssword, pswd, psswrd, passw, paswd, pasword, passwrd, pass word, contrasea, contraseya, contrasnea, contarsena, contrsena, contracena, contrasenna, contrasen, "
    "contrasenia, contrasenas, contrasena maestra, contrasena actual, clave maestra, clave actual, nueva clave, clave nueva, contrasena nueva, contrasenawifi, clavewifi, claveacceso, "
    "contrasena temporal, nueva contrasena, red wifi, contrasenya, "
    "contrasena de un solo uso, contrasena de un uso, contrasena unica, contrasena otp, contrasena sms, "
    "palabra de paso, palabras de paso, contrasena, contrasenas, clave, clave de acceso, clave wifi, clave del wifi, palabra clave, "
    "clave secreta, frase de paso",
    Sign.PIN: "tres numeros de detras, tres numeros de detras de la tarjeta, tres numeros del reverso, tres numeros de atras, tres numeros de atras de la tarjeta, "
    "tres digitos de detras, tres digitos del reverso, tres digitos del reverso de la tarjeta, tres digitos de atras, tres cifras de detras, tres cifras del reverso, "
    "numeros de detras de la tarjeta, codigo de tres digitos, codigo de tres cifras, codigo de detras de la tarjeta, codigo del reverso de la tarjeta, pni, mi pni, doble factor, segundo factor, codigo de doble factor, codigo del segundo factor, mi nip, su nip, tu nip, el nip es, nip es, nip de la tarjeta, nip de su tarjeta, nip de tu tarjeta, nip de mi tarjeta, nip del cajero, nip de seguridad, nip de acceso, nuevo nip, nip nuevo, nip bancario, nip actual, nip secreto, "
    "codigo para entrar, codigo para acceder, codigo para abrir, clave para entrar, clave para abrir, codigo del mensaje, codigo del sms, codigo que le ha llegado, codigo que te ha llegado, codigo que le llego, codigo que te llego, codigo que recibio, codigo que recibiste, codigo que ha recibido, codigo que has recibido, codigo que le enviamos, codigo que le hemos enviado, codigo que te hemos enviado, codigo de validacion, codigo de recuperacion, codigo de firma, codigo del candado, codigo del garaje, codigo de la verja, codigo del telefonillo, codigo del movil, clave de firma, clave de operaciones, clave sms, codigo de la reunion, codigo del edificio, codigo de la app, codigoverificacion, codigoacceso, codigoseguridad, "
    "contrasena de un solo uso, contrasena de un uso, contrasena unica, contrasena otp, contrasena sms, "
    "codigo que me ha llegado, codigo recibido, codigo de cuatro digitos, codigo de seis digitos, "
    "codigo por sms, codigo numerico, codigo enviado, codigo de un uso, codigo de la caja, clave de seguridad, "
    "clave del portal, clave de internet, clave telefonica, nip, codigo de la tarjeta, codigo de bloqueo, "
    "codigo de inicio, "
    "codigo es, numero secreto, codigo del portal, codigo de entrada, "
    "clave dinamica, clave numerica, clave temporal, codigo temporal, codigo dinamico, pin, pin secreto, mi clave, clave del cajero, codigo que me llego, codigo pin, codigo de verificacion, codigo de seguridad, codigo secreto, cvv, cvc, clave de un solo uso, "
    "codigo de acceso, codigo sms, codigo de confirmacion, codigo de un solo uso, codigo de activacion, otp, "
    "codigo de autenticacion, codigo de la puerta, codigo de la alarma, codigo puk, codigo de desbloqueo, "
    "numero secreto, mi numero secreto, su numero secreto, tu numero secreto, codigo para la, codigo para el, clave de la puerta, clave de la alarma, codigo de entrada, "
    "codigo de la caja fuerte, clave de la tarjeta, codigo del portal",
    Sign.KEY: "clave api, clave de api, clave secreta, token, clave privada, token de acceso, secreto, llave privada, "
    "llave api, clave de licencia, clave de cifrado",
    Sign.WALLET: "monedero, cartera, billetera, bitcoin, cripto, ethereum, wallet",
    Sign.SEED: "frase semilla, frase de recuperacion, palabras de recuperacion, semilla",
    Sign.VERSION: "version, versiones, seccion, articulo, capitulo, apartado, firmware, actualizacion, programa",
    Sign.OTHER: "siniestro, codigo http, codigo de estado, codigo de respuesta, codigo de circulacion, codigo de plantel, codigo del plantel, codigo de la escuela, codigo del colegio, codigo de trafico, codigo de descuento, codigo descuento, codigo promo, codigo etico, codigo deontologico, codigo laboral, codigo de comercio, codigo de trabajo, codigo genetico, codigo morse, codigo binario, codigo abierto, codigo de vestir, codigo de pedido, codigo de colores, codigo de barra, codigo de honor, clave del exito, clave del partido, "
    "loteria, primitiva, bonoloto, quiniela, fiesta de cumpleanos, tarta de cumpleanos, regalo de cumpleanos, factura hospitalaria, "
    "fotos de pasaporte, foto de pasaporte, oficina de pasaportes, plaza de garaje, plaza de parking, plaza de aparcamiento, natalidad, expediente administrativo, "
    "placa solar, placa fotovoltaica, placas fotovoltaicas, placa de coccion, placa de induccion, placa vitroceramica, placas de coccion, placas de induccion, placa conmemorativa, placas solares, placa base, placas base, cuenta con, en cuenta, cuenta atras, cuenta asciende, "
    "cuenta corriente n, cuenta ya con, cuenta actualmente con, cuenta por, ajuste de cuentas, codigo civil, "
    "codigo penal, codigo fuente, codigo qr, codigo de conducta, codigo pais, codigo iso, codigo de pais, "
    "codigo de articulo, codigo cliente, codigo de reserva, codigo de cliente, codigo de color, codigo de lote, "
    "codigo de vestimenta, codigo swift, codigo bic, nif de la empresa, cif, iva, asiento, palabra clave, "
    "clave de sol, clave de fa, numero clave, lineas de codigo, expedicion, socio, numero de socio, "
    "matricula de honor, matriculas de honor, ley, decreto, real decreto, boe, registro mercantil, "
    "pedido, pedidos, factura, facturas, envio, seguimiento, referencia, ref, recibo, articulo, "
    "numero de pedido, numero de serie, serie, modelo, pagina, paginas, producto, lote, vuelo, billete, reserva, "
    "isbn, issn, ean, precio, total, importe, habitantes, habitacion, numero de cliente, ticket, "
    "presupuesto, contrato, paquete, numero de seguimiento, transaccion, localizador, codigo postal, orden, boleto, "
    "codigo promocional, codigo de barras, codigo de producto, albaran, garantia, contador, sala, guia, votos, "
    "orden de compra, tarjeta de fidelidad, tarjeta de visita, tarjeta de memoria, codigo de error",
    Sign.NUMBER: "apunte el numero, apunta el numero, apunten el numero, apuntad el numero, anote el numero, anota el numero, anoten el numero, le doy el numero, te doy el numero, le paso el numero, te paso el numero, guarda el numero, guarde el numero, el de casa, el de mi casa, el del trabajo, el de la oficina, mi numero, su numero, tu numero, nuestro numero, al numero, nuevo numero, numero de mi madre, "
    "numero de mi padre, numero de mi marido, numero de mi mujer, numero de mi hija, numero de mi hijo, numero de mi hermana, "
    "numero de mi hermano",
    Sign.DOCUMENT: "n doc, num doc, nro doc, doc n, doc num, n documento, n de documento, num documento, nro documento, nro de documento, num de documento, documento num, documento nro, "
    "numero de documento, numero del documento, documento n, documento numero, visado",
    Sign.CODE: "codigo, codigos, clave, combinacion",
}
# What would be a cue but for the word before: of whoever was just born other days are told as well, and not all that
# is social is security.
NO_CUES: Final = (
    "recien nacido, recien nacida, recien nacidos, recien nacidas, "
    "obra social, trabajadora social, trabajador social, red social, razon social, graduado social, centro social"
)
# Words of phrases that many mistype, and what they are not mistyped for: "no cuente con ello", "la cuneta".
MISTYPED: Final = "cuenta nacimiento matricula telefono historia expediente verificacion seguridad"
NOT_MISTYPED: Final = (
    "cuanta cuente cuento cuneta cuent matricule matriculo telefone telefona telefoni histeria historie historio"
)
