"""Codes and passwords by the words beside them: PINs, codes that were sent, what goes with a login."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.announced import Value, announced
from app.privacy.written.answers import answer_at
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.codes_nearby import is_year
from app.privacy.written.numbers import is_counted
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

CLASSES: Final = frozenset({PiiClass.SECRET})
_CODE: Final = Value(
    re.compile(
        r"(?!(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])(?<![0-9]-)(?:[A-Z]{1,2}-)?[0-9](?:[ -]?[0-9]){2,7}(?![\w-]|[.,:/][0-9]| ?[x×] ?[0-9])|(?=[A-Z]{0,7}[0-9])[A-Z0-9]{5,8}(?![\w-])"
    )
)
# A word that is no year, said to be one or after a comma: passwords of digits alone.
_DIGITS: Final = re.compile(
    r"(?:[:,]|,?\s(?:(?:for|für|pour|para|of|von|de|du|del|zum|zur)(?:\s[\w-]{1,20}){1,3}\s)?(?:is|ist|lautet|est|c'est|es|was|war|:))\s"
    r"(?P<bare>(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9](?:[ -]?[0-9]){3,11})(?![\w-]|[.,:/][0-9]|[ ]?[%€$£]|\s[^\W\d_]{4,}(?:s|en|er)\b)"
)
_SENT_WORDS: Final = (
    "texted sent sms got received came gave llego llegado mando mandaron enviado enviaron envio recibi recibido recu "
    "envoye donne bekommen erhalten geschickt bekam dieron"
)
_SENDS: Final = frozenset(_SENT_WORDS.split())
_SENT: Final = re.compile(
    r"(?<![^\W_])(?:code|codigo|clave|pin|token|jeton)\b,? (?:[^\W\d_]+,? |j'ai |m'a ){0,3}?"
    rf"(?:{'|'.join(_SENT_WORDS.split())})\b[^.;\d\n]{{0,30}}?"
    r"(?P<bare>[0-9](?:[ -]?[0-9]){3,7})(?![\w-]|[.,:/][0-9]|[ ]?[%€$£])"
)
# The message with it: "j'ai reçu un sms avec le code 8710", "elle m'a envoyé le code 4821".
_SENT_WITH: Final = re.compile(
    r"(?<![^\W_])(?:recu|recois|envoye|envoie|sms|texto|message|mail|notification)(?: [^\W\d_]+){0,6} (?:le|un|mon|ton|son|votre|ce|du) code"
    r"(?: (?:de|d'|du) ?[^\W\d_]+)?(?: suivant)?[ :]{1,3}(?P<bare>[0-9](?:[ -]?[0-9]){3,7})(?![\w-]|[.:/][0-9]|,[0-9]|[ ]?[%€$£])"
)
# What is to be typed in: "enter 448102 to sign in", "tapez le 448102 pour confirmer".
_TYPED: Final = re.compile(
    r"(?<![^\W_])(?:enter|use|type(?: in)?|key in|punch in|press|dial|introduzca|introduce|ingrese|ingresa|teclee|marque|use|usa|saisissez|saisis|entrez|"
    r"tapez|utilisez|geben sie|gib|verwenden sie|nutzen sie|tippen sie)(?: (?:the|this|le|el|los|den|die|das|ce|code|codigo|numbers|digits|pin|tan|einmal)){0,3}[ :]{1,2}"
    r"(?P<bare>[0-9](?:[ -]?[0-9]){3,7})(?![\w-]|[.,:/][0-9]|[ ]?[%€$£])[ ,]{1,2}(?:to|as|pour|como|para|um|zum|als|ein)(?: \w+){0,4}? ?"
    r"(?:sign|log|verif|confirm|connect|valid|access|acced|accede|authenti|autenti|anmeld|bestatig|iniciar|entrar|continu|ouvr|open|offn|abrir|deverr|pay|zahl|pagar|fortfahr|unlock|entsperr)"
)
_ON: Final = r"(?:at|on|into|in|an|am|auf|sur|dans|a|au|en)(?: (?:the|der|die|den|das|le|la|el|los))? ?"
_LOCKS: Final = (
    r"(?:gate|door|front door|keypad|key pad|alarm|safe|lock|barrier|garage|portail|porte|digicode|l'entree|entree|tur|tor|"
    r"haustur|schranke|puerta|portal|alarma|cerradura|verja)"
)
_AT_A_LOCK: Final = re.compile(
    rf"(?<![^\W_])(?:enter|use|type(?: in)?|key in|punch in|press|tapez|composez|entrez|marque|marca|marcas|teclee|teclea|pulsa|pulse|introduce|introduzca|gib|geben sie|tippen sie)"
    rf"(?: [^\W\d_]+)? (?P<bare>[0-9](?:[ -]?[0-9]){{3,7}}) (?:{_ON}{_LOCKS}|ein)(?![^\W_])"
)
# Whose it is, and then the code: "code for the front door, 4481", "the code, it was 448102".
_OWNED: Final = re.compile(
    r"(?<![^\W_])(?:code|codigo|clave|pin)(?: (?:for|of|to|de|du|des|del|para|pour|fur|furs|der|vom|von|zum|zur)(?: [^\W\d_]+){1,4}?)?"
    r"(?:,|:| is| was| est| es| ist| lautet|,? (?:it|that|c|das|es)(?:'?s| is| was|'est| ist| war| era)?):? "
    r"(?P<bare>[0-9](?:[ -]?[0-9]){3,7})(?![\w-]|[.,:/][0-9]|[ ]?[%€$£])"
)
_TYPED_WORDS: Final = (
    "marca marcas teclea pulsa pulse enter use type key punch press dial composez introduzca introduce ingrese ingresa teclee marque usa saisissez saisis entrez tapez "
    "utilisez geben gib verwenden nutzen tippen"
)
# Who logs in, and with what: "login: jdoe / Tulip2291", "wifi: Tulip2291".
_LOGIN: Final = re.compile(
    r"(?<![^\W_])(?:(?:log|sign)(?:ged|ging|ing|ed)?[ -]?in with|(?:anmelden|angemeldet) mit|connecter avec|(?:entrar|acceder) con|log-?in|zugang(?:sdaten)?|credentials|credenciales|"
    r"acceso|wi-?fi|wlan|pass|pw|pwd|mdp|psw|(?:user(?:name)?|benutzer(?:name)?|identifiants?|utilisateur|usuario)(?=\s?[:=]?\s[\w.@+-]{2,40}\s?[/|,;:]))(?: (?:is|ist|est|es|le|la|el|pon|ponle|pones|usa|use|mete|metes|teclea))?\s?[:=]?\s"
    r"(?:[\w.@+-]{2,40}\s?[/|,;:]\s?(?:(?:pass|pw|pwd|mdp|psw|password|passwort|kennwort|clave|contrasena)\s?[:=]?\s)?)?(?P<bare>[^\s\"'<>\[\],;/|:]{6,64})(?=[\s,;.]|$)"
)
_LOGIN_WORDS: Final = (
    "log login sign logged logging signed anmelden angemeldet connecter entrar acceder user username benutzer benutzername zugang zugangsdaten identifiant identifiants utilisateur "
    "usuario credentials credenciales acceso wifi wi wlan pass pw pwd mdp psw"
)
_TYPED_HINTS: Final = frozenset(_TYPED_WORDS.split())
_LOGIN_HINTS: Final = frozenset(_LOGIN_WORDS.split())
_TOKEN_OF_ANY: Final = re.compile(r"(?P<bare>[^\s\"'<>]{5,64})(?=[\s\"'<>]|$)")
_LINE_BELOW: Final = re.compile(r"[^\n\d]{0,60}\n\s?(?P<bare>[^\s\"'<>;|,]{5,64})[ \t]*(?=\n|$)")
# Somebody is told what to do with a password, and none is given.
_UNKNOWN: Final = re.compile(
    r"[^\n?!.]{0,40}(?:vergessen|andern|zurucksetzen|forgotten|reset|change|oublie|olvidad)"
)
_FEWEST_DIGITS: Final = 2
_SHORTEST, _LONG, _LINK_CHARS = 4, 8, 12
_EXPIRES: Final = re.compile(
    r",? (?:expire|is valid|will expire|est valable|est valide|gilt|lauft|ist gultig|caduca|vence|es valido|verifica|confirma|activa|accede|inicia|desbloquea|abre|ne le|do not|don't|no lo)"
)
_LABEL: Final = re.compile(r"[^\W\d_]+ ")
_STATED: Final = re.compile(r"(?:[:=?]|[\s'](?:is|was|ist|war|est|es|lautet|s))[\s\"'(]*$")
# "Marcas el código 4481", "¿El código? Sí, 4481": said to be one without a verb that says so.
_ENTERED: Final = re.compile(
    r"(?<![^\W_])(?:marc|tecle|introdu|ingres|digit|puls|pon|met|us)[a-z]{1,6} (?:en [^\W\d_]+ [^\W\d_]+ )?"
    r"(?:el|la|este|esta) (?:codigo|clave|combinacion)(?: numero)?[ :]{1,2}$"
    r"|\?\s(?:[^\W\d_]{1,9}[,.:]? ){0,4}$"
)
_ENTERED_CHARS: Final = 50
_YEAR: Final = re.compile(r"(?:19|20)[0-9]{2}")
_CODES: Final = frozenset({"code", "codigo", "clave", "pin", "token", "jeton"})
_TOKEN: Final = Value(re.compile(r"[0-9]{4,8}(?![\w-]|[.,:/][0-9])|[0-9]{3}[ -][0-9]{3}(?![\w-]|[ .,:/][0-9])"))


def access_codes(page: Page) -> Iterator[Candidate]:
    """Yield the codes and the passwords with digits of a page."""
    if not page.has_digits:
        return
    for start, end in _codes(page):
        canonical = re.sub(r"[ -]", "", page.text[start:end])
        yield Candidate(start, end, PiiClass.SECRET, "secret.code", canonical, Certainty.CUED)
    if Sign.PASSWORD in page.signs:
        yield from _answered(page)
    if not page.words.isdisjoint(_LOGIN_HINTS):
        for found in _LOGIN.finditer(page.folded):
            start, end = found.start("bare"), found.start("bare") + len(found["bare"].rstrip(".!?)"))
            password = page.text[start:end]
            if _is_mixed(password):
                yield Candidate(start, end, PiiClass.SECRET, "secret.login", password, Certainty.CUED)


def _answered(page: Page) -> Iterator[Candidate]:
    """Yield the passwords that answer a question for one, or have the line below to themselves."""
    for cue in page.cues:
        if cue.sign is not Sign.PASSWORD or _UNKNOWN.match(page.folded, cue.end):
            continue
        answer = answer_at(page, cue.end)
        is_asked = answer is not None and "?" in page.text[cue.end : answer]
        found = _TOKEN_OF_ANY.match(page.text, answer) if answer is not None and is_asked else None
        found = found or _LINE_BELOW.match(page.text, cue.end)
        if found is not None and (password := found["bare"].rstrip(".,;!?)")) and _has_both(password):
            start = found.start("bare")
            end = start + len(password)
            yield Candidate(start, end, PiiClass.SECRET, "secret.answer", password, Certainty.CUED)


def _has_both(token: str) -> bool:
    """Say whether letters and digits stand in a token that is no address."""
    has_letter = any(map(str.isalpha, token))
    return (
        has_letter
        and sum(map(str.isdigit, token)) >= _FEWEST_DIGITS
        and "://" not in token
        and len(token) > _SHORTEST
    )


def _codes(page: Page) -> Iterator[tuple[int, int]]:
    """Yield the places of what is made of digits, and may have a few letters."""
    for found in announced(page, Sign.PIN, _CODE):
        if not is_counted(page.folded, found.end()) and not is_year(page, *found.span()):
            yield found.span()
    yield from (found.span() for found in announced(page, Sign.KEY, _TOKEN, close=True))
    for found in announced(page, Sign.CODE, _TOKEN, close=True):
        before = page.folded[max(found.start() - _LINK_CHARS, 0) : found.start()]
        line = page.folded[page.folded.rfind("\n", 0, found.start()) + 1 : found.start()]
        is_stated = (
            _EXPIRES.match(page.folded, found.end()) is not None
            or _STATED.search(before) is not None
            or _LABEL.fullmatch(line) is not None
            or _ENTERED.search(page.folded[max(found.start() - _ENTERED_CHARS, 0) : found.start()]) is not None
        )
        if (len(found[0]) > _SHORTEST or is_stated) and _may_be_code(page, found):
            yield found.span()
    if Sign.PASSWORD in page.signs:
        told = (_DIGITS.match(page.text, cue.end) for cue in page.cues if cue.sign is Sign.PASSWORD)
        yield from (found.span("bare") for found in told if found is not None)
    if not page.words.isdisjoint(_CODES):
        yield from _told(page)
    if not page.words.isdisjoint(_TYPED_HINTS):
        for pattern in (_TYPED, _AT_A_LOCK):
            yield from (found.span("bare") for found in pattern.finditer(page.folded))


def _told(page: Page) -> Iterator[tuple[int, int]]:
    """Yield the codes that were sent, or are said to be somebody's or of some lock."""
    if not page.words.isdisjoint(_SENDS):
        yield from (found.span("bare") for found in _SENT.finditer(page.folded))
    for found in _SENT_WITH.finditer(page.folded):
        if _may_be_code(page, found, "bare"):
            yield found.span("bare")
    yield from (found.span("bare") for found in _OWNED.finditer(page.folded) if _may_be_code(page, found, "bare"))


def _may_be_code(page: Page, found: re.Match[str], group: str | int = 0) -> bool:
    """Say whether digits are no year, no count, and no number of a thing."""
    nearest = page.nearest(found.start(group))
    is_other = nearest is not None and nearest.sign is Sign.OTHER
    return not is_other and not _YEAR.fullmatch(found[group]) and not is_counted(page.folded, found.end(group))


def _is_mixed(token: str) -> bool:
    """Say whether small letters and digits stand in a token as in no word, address or number of a form."""
    has_small, has_digit = any(map(str.islower, token)), any(map(str.isdigit, token))
    is_word = token[0].isdigit() or "@" in token or "." in token[1:-1]
    return (
        has_small
        and has_digit
        and not is_word
        and (not token.isalnum() or (len(token) >= _LONG and any(map(str.isupper, token))))
    )
