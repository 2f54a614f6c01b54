"""Codes and passwords of digits by the words right beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.announced import Value, announced
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.code_contexts import is_paid, is_year
from app.privacy.written.numbers import is_counted
from app.privacy.written.page import BLANK, Page
from app.privacy.written.signs import Sign

_CODE: Final = Value(
    re.compile(
        r"(?<!\+)(?!0(?:033[ .-]?(?:\(0\))?)?[1-9](?:[ .-]?[0-9]{2}){4}(?![0-9]))(?!(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])(?<![0-9][/-])(?<![0-9]\) )(?<![0-9]{3} )(?:[A-Z]{1,2}-)?[0-9](?:[ -]?[0-9]){2,7}(?![\w-]|[.,:/][0-9]| ?[x×] ?[0-9]| [0-9]{3}| [0-9] [0-9]|\) ?[0-9]| (?:[0-9] ){0,5}(?:double|triple) )|(?=[A-Z]{0,7}[0-9])[A-Z0-9]{5,8}(?![\w-]| [0-9]{3})"
    )
)
# A word that is no year, said to be one or after a comma: passwords of digits alone.
_DIGITS: Final = re.compile(
    r"(?:[:,]|,?\s(?:(?:for|fur|pour|para|of|von|de|du|del|zum|zur)(?:\s[\w-]{1,20}){1,3}\s)?(?:is|ist|lautet|est|c'est|es|was|war|:))\s"
    r"(?P<bare>(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9](?:[ -]?[0-9]){3,11})(?![\w-]|[.,:/][0-9]|[ ]?[%€$£]|\s[^\W\d_]{4,}(?:s|en|er)\b)"
)
# What is to be typed in: "enter 448102 to sign in", "tapez le 448102 pour confirmer".
_TYPED: Final = re.compile(
    r"(?<![^\W_])(?:enter|use|type(?: in)?|key in|punch in|press|dial|introduzca|introduce|ingrese|ingresa|teclee|marque|use|usa|saisissez|saisis|entrez|"
    r"tapez|utilisez|geben sie|gib|verwenden sie|nutzen sie|tippen sie)(?: (?:the|this|le|el|los|den|die|das|ce|code|codigo|numbers|digits|pin|tan|einmal)){0,3}[ :]{1,2}"
    r"(?P<bare>[0-9](?:[ -]?[0-9]){3,7})(?![\w-]|[.,:/][0-9]|[ ]?[%€$£])[ ,]{1,2}(?:to|as|pour|como|para|um|zum|als|ein)(?: \w+){0,4}? ?"
    r"(?:sign|log|verif|confirm|connect|valid|access|acced|accede|authenti|autenti|anmeld|bestatig|iniciar|entrar|continu|ouvr|open|offn|abrir|deverr|pay|zahl|pagar|fortfahr|unlock|entsperr)"
)
# "Con el 448102 podrás acceder a tu cuenta", "escribe 448102 en la app para confirmar tu número".
_TYPED_SPANISH: Final = re.compile(
    r"(?<![^\W_])(?:con|us(?:a|as|e|ar|ando)|utili[cz](?:a|e|as|ar|ando)|introdu(?:ce|ces|zca|zcas|cir)|ingres(?:a|e|as|ar)|"
    r"escrib(?:e|a|es|ir)|tecle(?:a|e|as|ar)|mar(?:ca|que|car)|pon|ponga|poner|met(?:e|a|er)|digit(?:a|e|ar)|copi(?:a|e|ar)|"
    r"peg(?:a|ue|ar)|env(?:ia|ie|iar)|respond(?:e|a|er) con)"
    r"(?: (?:el|este|esta|la|los|codigo|clave|numero|digitos|pin)){0,4}[ :]{1,2}"
    r"(?P<bare>[0-9](?:[ -]?[0-9]){3,7})(?![\w-]|[.,:/][0-9]|[ ]?[%€$£])"
    r"(?:,? (?:en|desde|como|donde|cuando) [^.!?;\n\d]{1,40}?)?,? (?:para|podr[^\W_]+|y|puedes?|a fin de|antes de|si)(?: [^\W\d_]+){0,3}? "
    r"(?:verifi|activ|confirm|valid|acced|acceso|autori|autenti|inici|entr[ae]r|restabl|recuper|desbloq|vincul|registr|firmar|"
    r"finaliz|complet|continu|identific|comprob)"
)
_SPANISH_WORDS: Final = frozenset({"para", "podras", "podra", "podreis", "puedes", "puede", "y"})
_ON: Final = r"(?:at|on|into|in|an|am|auf|sur|dans|a|au|en)(?: (?:the|der|die|den|das|le|la|el|los))? ?"
_LOCKS: Final = (
    r"(?:[a-z]+ )?(?:gates?|door|keypad|pad|panel|intercom|entrance|entry|turnstile|copier|photocopier|printer|terminal|kiosk|box|locker|hatch|shutters?|alarm|safe|lock|barrier|garage|portail|porte|digicode|l'entree|entree|tur|tor|"
    r"haustur|schranke|puerta|portal|alarma|cerradura|verja)"
)
_AT_A_LOCK: Final = re.compile(
    rf"(?<![^\W_])(?:enter|use|type(?: in)?|key(?: in)?|punch(?: in)?|press|tap|dial|(?:tell|give) (?:him|her|them|security|reception)|tapez|composez|entrez|marque|marca|marcas|teclee|teclea|pulsa|pulse|introduce|introduzca|gib|geben sie|tippen sie)"
    rf"(?: [^\W\d_]+)? (?P<bare>[0-9](?:[ -]?[0-9]){{3,7}}) (?:{_ON}{_LOCKS}|ein)(?![^\W_])"
)
_TYPED_WORDS: Final = (
    "tap tell give marca marcas teclea pulsa pulse enter use type key punch press dial composez introduzca introduce ingrese ingresa teclee marque usa saisissez saisis entrez tapez "
    "utilisez geben gib verwenden nutzen tippen"
)
_TYPED_HINTS: Final = frozenset(_TYPED_WORDS.split())
# The digits on the back of a card, behind its number or the day it ends, or said to be: "und hinten 417", "Rückseite: 417".
_BACK_WORDS: Final = "hinten ruckseite back front detras atras dorso reverso derriere dos verso"
_BACKS: Final = frozenset(_BACK_WORDS.split())
_DIGIT_WORDS: Final = "digits numbers ziffern zahlen cifras digitos numeros chiffres"
_DIGITS_TOLD: Final = frozenset(_DIGIT_WORDS.split())
_COUNTED_DIGITS: Final = (
    r"(?:three|four|drei|vier|tres|cuatro|trois|quatre|last|letzten|security|[34]) "
    rf"(?:{'|'.join(_DIGIT_WORDS.split())}) "
)
_ON_THE_BACK: Final = re.compile(
    rf"(?:(?:[0-9]{{2}}|{BLANK}{{2}})[\s,.;]{{0,3}}(?:(?:und|dann|and|then|with|y|luego|et|puis|avec)(?![^\W_]),? ){{0,2}}"
    rf"(?:(?:the |die |los |las |les )?{_COUNTED_DIGITS})?|(?P<told>(?<![^\W_]){_COUNTED_DIGITS}))"
    r"(?:(?:auf|an|on|at|in|por|al|el|en|de|au|der|the|la|le|l') ?){0,3}"
    rf"(?:{'|'.join(_BACK_WORDS.split())})(?![^\W_])"
    r"(?: (?:drauf|steht|stehen|lauten|noch|die|der|das|ist|sind|of|it|is|are|says|it's|the|that's|es|son|pone|dice|el|la|c'est|sont|le|les|il|y|a)(?![^\W_])){0,4}"
    r"[ :,]{1,3}(?P<bare>[0-9]{3,4})(?![\w/-]|[.,:][0-9]| [0-9])"
)
_TOKEN: Final = Value(re.compile(r"[0-9]{4,8}(?![\w-]|[.,:/][0-9])|[0-9]{3}[ -][0-9]{3}(?![\w-]|[ .,:/][0-9])"))


# Those to print and keep, of which several stand in a row: "backup codes: 12345 67890, 1a2b3-c4d5e".
_KEPT: Final = re.compile(
    r"(?: (?:are|sind|sont|son))?\s?[:=]?\s{1,2}(?:[0-9.]{1,3}\s)?(?P<codes>(?:(?=[a-z]*[0-9])[0-9a-z]{4,5}[ -][0-9a-z]{4,5}|(?=[a-z]*[0-9])[0-9a-z]{8,10})(?:,?[ \n]{1,2}(?:(?=[a-z]*[0-9])[0-9a-z]{4,5}[ -]?[0-9a-z]{4,5}))*)(?![\w-])"
)


_SHORTEST_AGAIN: Final = 6


def access_codes(page: Page) -> Iterator[Candidate]:
    """Yield what is announced as a PIN or a code, and passwords of digits alone."""
    if not page.has_digits:
        return
    mixed = set()
    for start, end in _codes(page):
        canonical = re.sub(r"[ -]", "", page.text[start:end])
        if len(canonical) >= _SHORTEST_AGAIN and canonical.isalnum() and not canonical.isdecimal():
            mixed.add(canonical)
        yield Candidate(start, end, PiiClass.SECRET, "secret.code", canonical, Certainty.CUED)
    for code in mixed:  # "Code de salle : XYZ789", and below it "entre le code XYZ789"
        for found in re.finditer(rf"(?<![\w-]){re.escape(code)}(?![\w-])", page.text):
            yield Candidate(*found.span(), PiiClass.SECRET, "secret.code", code, Certainty.CUED)


def _codes(page: Page) -> Iterator[tuple[int, int]]:
    """Yield the places of what is made of digits, and may have a few letters."""
    for found in announced(page, Sign.PIN, _CODE):
        is_other = is_counted(page.folded, found.end()) or is_year(page, *found.span())
        if not is_other and not is_paid(page, found.start()):
            yield found.span()
    yield from _kept(page)
    yield from (found.span() for found in announced(page, Sign.KEY, _TOKEN, close=True))
    if Sign.PASSWORD in page.signs:
        told = (_DIGITS.match(page.folded, cue.end) for cue in page.cues if cue.sign is Sign.PASSWORD)
        yield from (found.span("bare") for found in told if found is not None)
    has_card = Sign.CARD in page.signs
    if not page.words.isdisjoint(_BACKS) and (has_card or not page.words.isdisjoint(_DIGITS_TOLD)):
        for found in _ON_THE_BACK.finditer(page.folded):
            if has_card or found["told"]:
                yield found.span("bare")
    if not page.words.isdisjoint(_TYPED_HINTS):
        for pattern in (_TYPED, _AT_A_LOCK):
            yield from (found.span("bare") for found in pattern.finditer(page.folded))
    if not page.words.isdisjoint(_SPANISH_WORDS):
        yield from (found.span("bare") for found in _TYPED_SPANISH.finditer(page.folded))


def _kept(page: Page) -> Iterator[tuple[int, int]]:
    """Yield the places of codes to print and keep, right behind the word."""
    if Sign.PIN not in page.signs or "codes" not in page.words:
        return
    ends = (cue.end for cue in page.cues if cue.sign is Sign.PIN and page.folded.endswith("codes", 0, cue.end))
    yield from (found.span("codes") for end in ends if (found := _KEPT.match(page.text, end)) is not None)
