"""Digits that open a lock or confirm who somebody is, by what is done with them or a message that brings them."""

from __future__ import annotations

import re
from typing import Final

from app.privacy.written.page import Page

SENTENCE: Final = re.compile(r"(?<=[^\W_])[.!?]+[\s\"'”’)»]+(?=[^\W_]|[¿¡])|\n")
"""Where a sentence or a line ends."""

# "Punch in 4821", "se abre con el 4821", "hat die Zahlen 4821": what does it, right before it.
_WORKED: Final = re.compile(
    r"(?<![^\W_])(?:with|avec|con|mit|enter(?:ing|s)?|type|types|typing|key in|punch(?:es)?|press|dial|hit|compos(?:e|es|ez|er)|tap(?:e|es|ez|er)|"
    r"entr(?:e|es|ez|er)|fai(?:s|tes|re)|saisi(?:s|r|ssez)|met(?:s|tez|tre)|mar(?:c|qu)(?:e|es|a|as|ar|en|o)|us(?:e|es|ing|a|as|ar)|try|put in|utilis(?:e|es|ez)|nimm|nimmst|verwende|prueba|tecle(?:a|e|as|ar|o)|puls(?:a|e|as|ar)|pon(?:er|es|ga|go)?|"
    r"introdu(?:ce|zca|cir|ces)|escrib(?:e|a|es|ir)|met(?:e|es|a|er)|digit(?:a|e|ar)|tipp(?:e|st|en|t)?|gib(?:st)?|geb(?:e|en)|druck(?:e|st|en|t)?|"
    r"wahl(?:e|st|en)|(?:you|just|then|i|we) do|star|hash|pound|asterisk|has|hat|lleva|tiene|il faut|set to|steht auf|esta en)"
    r"(?: (?:sie|du|dann|einfach|bitte|mal|dort|da|erst|zuerst|unten|oben|drau(?:ss|ß)en|vorne|hinten))*"
    r"(?: (?:am|im|beim|an der|an dem|auf der|auf dem|at the|on the|into the|au|sur le|sur la|a la|en el|en la|al) [^\W\d_]+)?"
    r"(?:,? (?:in|en|sur|the|le|la|les|el|los|las|den|die|das|der|sie|du|on|your|tu|su|just|simply|only|then|einfach|dann|nur|mal|bitte|simplement|juste|"
    r"alors|puis|d'abord|luego|solo|entonces|star|hash|pound|al llegar|al entrar|primero|numeros?|numbers?|digits|cifras|chiffres|zahlen|ziffern|ein|a|to|lo|codigo|"
    r"code|kombination|combinacion|combinaison|combination|pin|clave)){0,4}[ :]{1,2}[\"'«„“]?$"
)
_OPENS: Final = re.compile(
    r" (?:opens|unlocks|disarms|ouvre|deverrouille|desarme|abre|desbloquea|desactiva|offnet|entsperrt)(?![^\W_])"
)
_TYPED_IN: Final = re.compile(r" (?:ein(?:geben|gibst|tippen|tippst|tasten)?|tippen|drucken|wahlen)(?![^\W_])")
_WORKED_CHARS: Final = 60
# What is locked, and what is done to it; "*" stands for more letters.
_LOCK_WORDS: Final = (
    "alarm* padlock lock locks locked lockbox unlock unlocks unlocked unlocking locker safe gate keypad keysafe deadbolt doorbell keybox "
    "voicemail open opens verification verify disarm* "
    "candado candados cerradura cerraduras cajita buzon taquilla verja porton portero telefonillo trastero desbloque* desactiv* desarm* abre "
    "verificacion validar confirmar autentic* "
    "clavier boitier verrou barriere sas vestiaire ouvrir deblo* cadenas serrure serrures coffre coffres portail portillon interphone digicode casier deverrouill* ouvre valider validez valide confirmer authenti* "
    "tur turen klingel gegensprechanlage sprechanlage pforte summt knauf garage *schloss *schlosser tresor tresors *tresor entsperr* entscharf* unscharf haustur turoffner schranke schlusselkasten schlusselbox spind "
    "sperrbildschirm tor garagentor hoftor offne* freischalt* verifizierung bestatig*"
)
_LOCK_PHRASES: Final = "key safe|screen lock|caja fuerte|coffre-fort|boite a cles|boite aux lettres|boites aux lettres|boite a lettres"
_LOCKS: Final = "|".join((_LOCK_PHRASES, *_LOCK_WORDS.replace("*", r"[^\W_]*").split()))
_LOCK: Final = re.compile(rf"(?<![^\W_])(?:{_LOCKS})(?![^\W_])")
_TEXTS: Final = "sms text texts messaged duo okta totp guard door doors garage shed lift elevator entrance intercom barrier sent gave received hash pound star enter type submit paste etoile diese asterisque almohadilla asterisco texto texted mensaje message nachricht authenticator"
# By one of these words it is seen that a page may speak of either; looking for the patterns takes far longer.
_WORDS: Final = frozenset(f"{_LOCK_WORDS} {_TEXTS} caja boite".split())
_BEGINNINGS: Final = tuple(word[:-1] for word in _LOCK_WORDS.split() if word.endswith("*"))
_ENDINGS: Final = tuple(word[1:] for word in _LOCK_WORDS.split() if word.startswith("*"))
# Of these a number right behind a comma is their code: of a gate it may be what is delivered there.
_KEPT_BY_CODE: Final = "key ?safe|lock ?box|key ?box|padlock|keypad|combination lock|bike lock|locker|alarm|burglar alarm|safe|intercom"
_LOCK_BEFORE, _LOCK_BEHIND = 90, 60
# "Gate: 4471", "le cadenas de mon casier, c'est 4471".
_LABEL_OF_LOCK: Final = re.compile(
    rf"{_LOCK.pattern}(?: [^\W\d_]+){{0,4}}(?:\s?[:=]|'s(?: now)?|,? (?:is|ist|es|est|c'est)(?: (?:el|le|la|die|now|jetzt))?) ?$"
)
_FOR_LOCK: Final = re.compile(
    rf" (?:for|pour|fur|para|zum|zur|de|del|du)(?: (?:the|my|our|le|la|l'|el|mi|das|den|die|meine?n?))?(?: [^\W\d_]+)? ?{_LOCK.pattern}"
)
_TOLD_BY_TEXT: Final = re.compile(
    r",? [^.!?;\n\d]{0,30}(?<![^\W_])(?:dit|says|said|steht|dice|pone|is|ist|es|est)(?![^\W_])[^.!?;\n\d]{0,16}"
    r"(?<![^\W_])(?:sms|texto|text message|text|nachricht|mensaje de texto|authenticator)(?![^\W_])"
)
_TEXTED: Final = re.compile(
    r"(?<![^\W_])(?:sms|text|texto|mensaje|message|nachricht|texted)(?: [^\W\d_]+){0,2} (?:with|con|avec|mit|says|saying|pone|dice|dit|steht)"
    r"(?: (?:the|le|el|la|los|die|numeros?|numbers|zahlen|chiffres)){0,2}[ :]{1,2}$"
)


# "Set the alarm to 5039", "changed the combination on the bike lock to 4471", "the safe is on 4471".
_SET: Final = re.compile(
    r"(?<![^\W_])(?:(?:re)?set(?:s|ting)?|(?:re)?program(?:m?ed|s|ming)?|chang(?:e|es|ed|ing)|switch(?:es|ed|ing)?|updat(?:e|es|ed|ing))"
    r"(?![^\W_])[^.!?;\n\d]{1,50} to:? $"
    r"|(?<![^\W_])pour (?:deverrouiller|debloquer|ouvrir|desarmer|desactiver|eteindre) (?!un compte|le compte|un livret)[^.!?;\n\d]{1,40}[,:] (?:c'est |(?:vous |tu )?(?:faites|fais|tapez|tapes?|mettez|mets|entrez|composez) )?(?:le |toujours )?$"
)
# "The key safe by the meter box, 4471, then", "it's got a keypad, it's 4471".
_BESIDE_LOCK: Final = re.compile(
    rf"(?<![^\W_])(?:{_KEPT_BY_CODE})(?![^\W_])(?: [^\W\d_]+){{0,5}}(?:, (?:(?:it|that)(?:'s| is| was) |just |use |then )?|,? (?:it|that)(?:'s| is| was) )$"
)
_THEN: Final = re.compile(
    r",? (?:then|and (?:push|press|pull|turn|twist|wait|hit|then))(?![^\W_])|[.!]?\s*$|[.!] |, (?:if|but|in case|so|please|remember|don't|scramble|turn|mind)(?![^\W_])"
)
_CLOCK: Final = re.compile(r"(?:[01][0-9]|2[0-3])[0-5][0-9]")
# "481522: enter this to finish signing in".
_THIS_TYPED: Final = re.compile(
    r"[:.,]?\s(?:[-–—]\s)?(?:please )?(?:enter|use|type|key in|submit|paste|quote|give|input) (?:this|it|that|these|those)(?![^\W_])[^.!?;\n\d]{0,30}"
    r"(?:sign|log|verif|confirm|finish|complet|access|authori|unlock|open|approv|activat|continue|regist)"
)
# "The bank texted 158019", "what did the text say? 4471", "Steam Guard: 187 992".
_SENT: Final = re.compile(
    r"(?<![^\W_])(?:bank|building society|google|amazon|paypal|apple|microsoft|facebook|instagram|whatsapp|uber|revolut|monzo|hmrc|dmv)"
    r"(?: (?:just|has|have|only|already|then)){0,2} (?:sent|texted|messaged|emailed) (?:me|us|him|her|over)(?: (?:this|through))?[,:]? $|"
    r"(?<![^\W_])(?:texted|messaged|texts)(?: (?:me|us|him|her|you|over|through|back|just|it's|it is|this|saying|and it says)){0,3}[,:]? $"
    r"|(?<![^\W_])did (?:they|it|he|she|we|the bank) (?:text|send) (?:you|me|us|him|her)\? (?:(?:it's|it says|um|uh|er|yeah|yes|okay|so)[,.]? ){0,3}$"
    r"|(?<![^\W_])(?:text|sms|message|authenticator|app) (?:say|says|said|read|reads)[?,:]?(?: (?:it says|it said|it's|um|uh|er|just|yeah|yes|okay|so)[,.]?){0,3} $"
    r"|(?<![^\W_])(?:steam guard|authenticator|duo|okta|2fa|mfa|totp)(?: (?:code|app|token|number|prompt))?(?:[:=]| is| says| shows)+ $"
)


# "The gate? It's 1220 and then the bell".
_ASKED_OF_LOCK: Final = re.compile(
    r"(?<![^\W_])(?:gates?|doors?|alarm|safe|entrance|garage|keypad|padlock|lock|lockbox|locker|barrier|intercom|shed|key ?safe|lift|elevator|vault)"
    r"(?: [a-z]+){0,3}[?,]? (?:(?:it's|it is|that's|that one's|just|use|try|yeah|yes|oh|um|uh|er|sure|still|same|so|okay|punch|type|press|in)[,.]? ){1,5}$"
)
# "117473 is what the bank sent me", "4471's the one that opens the shed".
_IS_SENT: Final = re.compile(
    r"(?: is| was|'s|, that's|, that is|, which is) (?:what|the (?:one|number|thing)) (?:[a-z']+ ){1,4}?(?:sent|texted|messaged|gave|got|received|says|said|opens|unlocks|type|enter|press|punch)(?![^\W_])"
)
# "6425 for the front door, 1188 for the flat": where a sentence or a part of one begins.
_FOR_DOOR: Final = re.compile(
    r" (?:for|opens|gets you (?:into|in|through)|lets you (?:into|in|through)|is for|does) (?:the|my|our|your) (?:[a-z]+ ){0,2}?(?:doors?|gates?|flat|garage|shed|office|entrance|building|safe|"
    r"lift|elevator|barrier|alarm|lock|locker|padlock|store ?room|basement|car ?park|bin store|lobby|gym|pool)(?![^\W_])"
)
# "509551 then #", "4471, followed by the star".
_ENTERED: Final = re.compile(
    r",? (?:then|and(?: then)?|followed by) (?:(?:press|hit|push|the|a) )*(?:[#*]|(?:hash|pound|star|enter|asterisk|tick|bell)(?![^\W_]))"
    r"|,? (?:et )?(?:puis|suivi d[eu]) (?:(?:sur|la|le) )*(?:l')?(?:[#*]|(?:touche|etoile|diese|cloche|cle|asterisque)(?![^\W_]))"
    r"|,? (?:y )?(?:luego|despues|seguid[oa] de) (?:(?:pulsas?|marcas?|la|el) )*(?:[#*]|(?:tecla|almohadilla|asterisco|estrella|campana|campanita|numeral)(?![^\W_]))"
)
# "Front gate 4471 back gate 4472".
_NAMED_LOCK: Final = re.compile(
    r"(?<![^\W_])(?:(?:front|back|side|main|garden|outer|inner|rear|garage|shed|driveway|lobby) (?:gate|door|lock|entrance)) $"
)
# And without an article nothing but a code is told of these: "Lockbox 0519".
_BOX_OF_KEYS: Final = re.compile(r"(?<![^\W_])(?:keypad|lock ?box|key ?safe|key ?box|padlock) $")
# "I put 5700 in and the gate did not open", and no money in the safe.
_PUT: Final = re.compile(r"(?<![^\W_])put(?:s|ting)? (?:the (?:code|numbers?|digits) )?$")
_PUT_IN: Final = re.compile(r" in(?: (?:and|but|then|twice|again|as|like)(?![^\W_])|[,.;]|$)")
_BEGINS: Final = re.compile(r"(?:^|[\n,:;.(] ?|(?:it's|use|is|and|then|try) )$")
_BEGIN_CHARS: Final = 8


_BEFORE_CODES: Final = (_TEXTED, _LABEL_OF_LOCK, _SENT, _ASKED_OF_LOCK, _BOX_OF_KEYS)
_BEHIND_CODES: Final = (_THIS_TYPED, _IS_SENT, _TOLD_BY_TEXT, _OPENS, _FOR_LOCK)


def speaks_of_locks(page: Page) -> bool:
    """Say whether a page has any word of what digits open, or of messages that bring them."""
    return not page.words.isdisjoint(_WORDS) or any(
        word.startswith(_BEGINNINGS) or word.endswith(_ENDINGS) for word in page.words
    )


def opens_something(page: Page, start: int, end: int) -> bool:
    """Say whether somebody is told to press digits at a lock, or what they do to it, or that they were texted."""
    first = max(0, start - _WORKED_CHARS)
    if any(pattern.search(page.folded, first, start) for pattern in _BEFORE_CODES):
        return True
    if any(pattern.match(page.folded, end) for pattern in _BEHIND_CODES):
        return True
    if _CLOCK.fullmatch(page.text, start, end) is None and _is_beside_lock(page, start, end):
        return True
    is_put = _PUT_IN.match(page.folded, end) is not None and _PUT.search(page.folded, first, start) is not None
    is_set = is_put or _SET.search(page.folded, first, start) is not None
    if not (is_set or _WORKED.search(page.folded, first, start) or _TYPED_IN.match(page.folded, end)):
        return False
    first = max(0, start - _LOCK_BEFORE)
    *_, first = (first, *(stop.end() for stop in SENTENCE.finditer(page.text, first, start)))
    stop = SENTENCE.search(page.text, end, end + _LOCK_BEHIND)
    last = stop.start() if stop else end + _LOCK_BEHIND
    return _LOCK.search(page.folded, first, start) is not None or _LOCK.search(page.folded, end, last) is not None


def _is_beside_lock(page: Page, start: int, end: int) -> bool:
    """Say whether digits that are no time of the day stand beside a lock, or what is pressed behind them."""
    first = max(0, start - _WORKED_CHARS)
    if _ENTERED.match(page.folded, end) or _NAMED_LOCK.search(page.folded, first, start):
        return True
    if _FOR_DOOR.match(page.folded, end) and _BEGINS.search(page.folded[max(0, start - _BEGIN_CHARS) : start]):
        return True
    return _BESIDE_LOCK.search(page.folded, first, start) is not None and _THEN.match(page.folded, end) is not None
