"""What opens something: keys by the prefixes of their makers, passwords and codes by the words beside them."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.answers import answer_at
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.cues import Cue
from app.privacy.written.folding import folded
from app.privacy.written.name_words import FUNCTION_WORDS
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_KEY_BLOCK: Final = re.compile(
    r"-----BEGIN [A-Z0-9 ]{3,40}-----(?:.*?-----END [A-Z0-9 ]{3,40}-----|\s*[A-Za-z0-9+/=\s]{40,})", re.DOTALL
)
_LONG: Final = re.compile(r"[A-Za-z0-9_\-+/=.~]{12,}")
_KNOWN: Final = re.compile(
    r"(?:(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA|AGPA|ANPA)[0-9A-Z]{16}"  # Amazon
    r"|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|gl(?:pat|dt|rt|ptt|cbt|soat)-[\w-]{16,}"  # code hosts
    r"|xox[abeoprs]-[\w-]{10,}|xapp-[\w-]{10,}|[sr]k_(?:live|test)_[A-Za-z0-9]{10,}|pk_(?:live|test)_[A-Za-z0-9]{10,}|whsec_[\w+/=-]{16,}"
    r"|AIza[\w-]{30,}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}|1//0[\w-]{20,}"  # Google
    r"|sk-(?:ant-|proj-|or-)?[\w-]{20,}|hf_[A-Za-z0-9]{20,}|r8_\w{20,}|gsk_\w{20,}|pplx-\w{20,}|xai-\w{20,}"  # language models
    r"|SG\.[\w-]{16,}\.[\w-]{16,}|key-[0-9a-f]{32}|(?:AC|SK)[0-9a-f]{32}|npm_\w{30,}|pypi-[\w-]{30,}|dop_v1_[0-9a-f]{40,}"
    r"|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}|sq0(?:atp|csp|idp)-[\w-]{20,}|EAAC[\w]{20,}|eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?"
    r"|lin_api_\w{20,}|ntn_\w{20,}|secret_\w{30,}|dapi[0-9a-f]{32}|hvs\.[\w-]{20,}|AGE-SECRET-KEY-1[0-9A-Z]{50,}"
    r"|NRAK-[0-9A-Z]{20,}|phc_\w{20,}|glsa_\w{20,}|rubygems_[0-9a-f]{40,}|sbp_[0-9a-f]{40}|tskey-[\w-]{16,}|dckr_pat_[\w-]{16,})"
)
_BOT: Final = re.compile(r"(?<!\d)[0-9]{8,10}:[A-Za-z0-9_-]{35}(?![\w-])")  # Telegram
# "Request 94875813-... failed: API key missing": what a log calls by a number, and is no key.
_LOGGED: Final = re.compile(
    r"(?<![^\W_])(?:request|anfrage|correlation|korrelations?|transaktions?|trace|span|message|event|client|tenant|device|object|user|account|app(?:lication)?)(?:[ _-]?id)?[ :=#\"'(]{1,4}$"
)
_LOGGED_CHARS: Final = 24
_MIN_ENTROPY: Final = 3.0
_QUOTED: Final = r"[\"'`«]\s?(?P<{0}>[^\"'`«»\n]{{3,64}}?)\s?[\"'`»]"
_ASSIGNED: Final = re.compile(
    rf"[\"']?(?:\s\(?(?:provisoire|temporaire|actuel|initial|temporary|temp|current|new|old|default|admin|root|provisional|temporal|"
    rf"actual|nuevo|nueva|neu|alt|vorläufig|wifi|wi-fi|wlan|du wifi|del wifi)\)?)?(?:\s(?:is|ist|lautet|est|es|war|was|number|nummer)\b)?\s*(?::=?|=>?|->)\s*(?:{_QUOTED.format('quoted')}|(?P<bare>[^\s\"'<>\[\]][^\s\"<>\[\]]{{2,63}}))"
)
_STATED: Final = re.compile(
    r"(?:'s\s|(?:\s(?:for|fur|für|pour|para|to|of|von|de|zum|zur|my|the|du|del|der|dem)(?:\s[\w.-]{1,20}){1,3})?,?\s(?:(?:ahora|que|now|jetzt|maintenant|la nueva|el nuevo|ya)\s)?(?:is|ist|lautet|est|c'est|es|sera|será|pasa a ser|sigue siendo|was|war|era|hab(?:e|en)?(?:\s[^\W\d_]{1,20}){1,4}\s(?:auf|in|zu)|are|set to|changed to|"
    rf"reset to|now|to)(?:\s(?:now|jetzt|maintenant|ahora|currently|still))?:?\s)(?:{_QUOTED.format('quoted')}|(?P<bare>[^\s\"'<>\[\]]{{4,64}}))"
)
# "Mot de passe de l'imprimante : fleur77", "Contraseña (correo): flor77".
_OWNED: Final = re.compile(
    r"(?:\s(?:for|fur|für|pour|para|to|of|on|von|vom|de|zum|zur|du|des|del|al|au|der|dem)(?:\s[\w.'’-]{1,20}){1,4}"
    r"|\sd['’][\w-]{1,20}(?:\s[\w.'’-]{1,20}){0,3}|\s\([^()\n]{2,30}\))"
    rf"\s?[:=]\s?(?:{_QUOTED.format('quoted')}|(?P<bare>[^\s\"'<>\[\]]{{6,64}}))"
)
_PLAIN: Final = re.compile(rf"[ ](?:{_QUOTED.format('quoted')}|(?P<bare>[^\s\"'<>(\[\]][^\s\"'<>\[\]]{{5,63}}))")
_TAGGED: Final = re.compile(r"(?P<quoted>(?!))|>\s?(?P<bare>[^\s<>]{4,64})\s?</")  # <mdp>Tulip2291</mdp>
_ASKED: Final = re.compile(r"(?P<quoted>(?!))|(?P<bare>[^\s\"'<>\[\]]{6,64})(?=[\s.,]|$)")
# What stands before the word: "escribe Tulip2291 como contraseña", "Tulip2291 is the password".
_BEFORE: Final = re.compile(
    r"(?:^|(?<=[\s\"'«(:]))(?P<bare>[^\s\"'<>\[\]«»()]{6,64})[\"'»]?,?\s"
    r"(?:como|de|as|als|comme|es|is|ist|est)(?:\s(?:la|su|tu|mi|the|your|my|our|das|mein|dein|ihr|le|votre|mon|ton|nueva|new)){0,2}\s$"
)
_BEFORE_CHARS: Final = 90
_DENIED: Final = re.compile(
    r"(?<![^\W_])(?:not|no|kein|keine|nicht|pas)(?: (?:es|a|an|the|my|your|das|ein|le|un|une|de|la|una|el|mi|su|tu))* $"
)
_DENIED_CHARS: Final = 20
_COUNTED: Final = re.compile(r"[0-9]{1,2}-[^\W\d_]+")  # twenty-three, as some write it
# "sol-y-luna", but no "easy-to-remember"
_JOINED: Final = re.compile(
    r"(?!.*-(?:of|to|the|a|an|in|on|by|for|at|en|de|du|des|la|le|pour|por|para|con|fur|für|zu|um)-)[a-zß-ÿ]{2,}(?:-[a-zß-ÿ]+){2,5}"
)
_SHORTEST_MIXED: Final = 8
# What forms and people say of a password behind a colon: "Mot de passe : voir page 3", "oublié", "ticket 4512".
_REMARK_WORDS: Final = (
    "none null true false required forgotten user username login email name host "
    "voir voyez oublie oubliee perdu demander demandez changer modifier modifiez choisissez choisir inchange obligatoire "
    "siehe unbekannt vergessen andern geandert abgelaufen unverandert folgt folgen gesondert separat telefonisch anfordern erfragen "
    "benutzer benutzername nutzer nutzername login kennung kundennummer kundennr vertragsnummer "
    "ticket demande commande facture page minimum quatre cinq sept huit neuf onze douze quinze seize"
)
_REMARKS: Final = frozenset(_REMARK_WORDS.split())
# "jane@doe.org / 123456 (admin)", "admin / tulip": who signs in, and with what.
_PAIR: Final = re.compile(
    r"(?:@[\w-]+(?:\.[\w-]+)+|(?<![^\W_])(?:admin|administrador|administrator|root|guest))(?: ?/ ?|[ ]?\|[ ]?)"
    r"(?P<bare>(?![0-9]{7})[^\s@/|<>\"'`()]{4,64})(?=\s*$|\s*[(|]|\s{2})",
    re.MULTILINE,
)
# DB_PASS=tulip, JWT_SECRET="tulip": what a program reads from its surroundings.
_VARIABLE: Final = re.compile(
    r"(?<![A-Za-z0-9_])(?:[A-Z0-9]+_)*(?:PASS|PASSWD|PASSPHRASE|SECRET|(?<=_)PWD)(?:_(?:KEY|BASE|TOKEN))?[ ]?=[ ]?[\"']?"
    r"(?P<bare>(?![/.~])[^\s\"'#$<>{}()]{4,64})"
)
_VARIABLES: Final = frozenset({"pass", "passwd", "passphrase", "pwd", "secret"})
_LITERALS: Final = frozenset({"true", "false", "null", "none", "undefined"})
# "contraseña de aplicación: abcd efgh ijkl mnop": as the makers of mail programs hand them out.
_OF_PROGRAM: Final = re.compile(
    r"(?P<quoted>(?!))|[^.;:=\n]{0,30}[:=] ?[\"']?(?P<bare>[a-z]{4}(?: [a-z]{4}){3})(?=[\"']?\s*(?:$|[\n.,;]))"
)
_PAIRED: Final = frozenset({"credenciales", "credencial", "credentials", "creds", "zugangsdaten", "identifiants"})
# What a program calls or reads to learn a password, where a shell stands, and the end of a heading: os.environ.get(,
# PWD=/home/jane, **Password Notification**.
_IN_A_PROGRAM: Final = re.compile(
    r"[A-Za-z_][\w.]*\(\)?|(?:os\.|process\.|system\.|env\.|config\.|settings\.|self\.|this\.|request\.|req\.|args\.|params\.).*"
    r"|\$(?:[({].*|[A-Z_]{3,})|/(?:home|Users|root|var|usr|etc|opt|tmp|srv|mnt|proc|app)(?:/.*)?|[^\W\d_]+\*\*"
)
_WORDS: Final = re.compile(
    r"[\s:\"'(=-]*(?:is|are|ist|sind|est|es|lautet|lauten|son)?[\s:\"'(=-]*(?P<words>(?:[^\W\d_]{3,9}[ ,\n]{1,2}){11,23}[^\W\d_]{3,9})"
)


# "The passphrase is correct horse battery staple": four words and more, of which none makes a sentence of them.
_PHRASE: Final = re.compile(
    r"(?:\s(?:is|was)\s(?:now\s)?|\s?:\s?)(?P<words>[a-z]{3,10}(?:[ -][a-z]{3,10}){3,9})(?=\s*(?:[.,;!?)\n]|$))",
    re.IGNORECASE,
)
_FEWEST_OF_SEED: Final = 6
_PHRASES: Final = frozenset({"passphrase", "passphrases"})
_JOINING: Final = FUNCTION_WORDS - {"correct", "secret", "right", "new", "old", "good", "fine", "happy"}
_OF_SENTENCES: Final = re.compile(
    r"(?:ed|ing|ly)(?![^\W_])|(?<![^\W_])(?:are|was|were|has|have|had|can|cannot|will|must|should|may|never|always|than|any|every|each|one|two|you|your|they|them|least|long)(?![^\W_])"
)


def credentials(page: Page) -> Iterator[Candidate]:
    """Yield the keys, passwords and codes of a page."""
    text = page.text
    if "-----BEGIN" in text:
        for found in _KEY_BLOCK.finditer(text):
            yield _secret(*found.span(), "secret.block", found[0], Certainty.PROVEN)
    yield from _keys(page)
    for sign in (Sign.PASSWORD, Sign.KEY):
        if sign in page.signs:
            yield from _stated(page, sign)
    for words, pattern in ((_PAIRED, _PAIR), (_VARIABLES, _VARIABLE)):
        for found in pattern.finditer(text) if not page.words.isdisjoint(words) else ():
            if found["bare"].lower() not in _LITERALS:
                yield _secret(*found.span("bare"), "secret.cue", found["bare"], Certainty.CUED)
    if Sign.SEED in page.signs or not page.words.isdisjoint(_PHRASES):
        yield from _phrases(page)


def _phrases(page: Page) -> Iterator[Candidate]:
    """Yield the words of a wallet's seed, and those told as a passphrase that say nothing of one."""
    for cue in page.cues:
        if cue.sign is Sign.SEED and (seed := _WORDS.match(page.text, cue.end)):
            yield _secret(*seed.span("words"), "secret.seed", seed["words"], Certainty.CUED)
        elif (cue.sign is Sign.SEED or page.folded[cue.start : cue.end] in _PHRASES) and (
            found := _PHRASE.match(page.text, cue.end)
        ):
            words = folded(found["words"])
            if cue.sign is Sign.SEED and len(words.split()) < _FEWEST_OF_SEED:
                continue  # advice: "store somewhere safe offline"
            if _JOINING.isdisjoint(words.split()) and _OF_SENTENCES.search(words) is None:
                yield _secret(*found.span("words"), "secret.phrase", words, Certainty.CUED)


def _keys(page: Page) -> Iterator[Candidate]:
    for token in _LONG.finditer(page.text):
        found = _KNOWN.search(token[0])
        if found is not None and (found.start() == 0 or not token[0][found.start() - 1].isalnum()):
            start = token.start() + found.start()
            yield _secret(start, start + len(found[0].rstrip(".-")), "secret.prefix", found[0], Certainty.PROVEN)
        elif (
            len(token[0]) >= 16
            and is_random(token[0])
            and page.is_cued(*token.span(), Sign.KEY)
            and not _LOGGED.search(page.folded, max(0, token.start() - _LOGGED_CHARS), token.start())
        ):
            key = token[0].strip(".-=") if "=" not in token[0] else token[0].rstrip(".")
            start = token.start() + token[0].index(key)
            yield _secret(start, start + len(key), "secret.entropy", key, Certainty.CUED)
    if ":" in page.text:
        for found in _BOT.finditer(page.text):
            yield _secret(*found.span(), "secret.prefix", found[0], Certainty.PROVEN)


def is_random(token: str) -> bool:
    """Say whether a token has letters and digits in no order, as words and numbers have not."""
    if sum(map(str.isdigit, token)) < 2 or not any(map(str.isalpha, token)):
        return False
    counts = Counter(token).values()
    return -sum(count / len(token) * math.log2(count / len(token)) for count in counts) >= _MIN_ENTROPY


def _stated(page: Page, sign: Sign) -> Iterator[Candidate]:
    """Yield what is given as a password or a key: by a colon or quotation marks, or because it is no word."""
    text = page.text
    for cue in page.cues:
        if cue.sign is not sign or _DENIED.search(page.folded, max(0, cue.start - _DENIED_CHARS), cue.start):
            continue
        answer = answer_at(page, cue.end) or 0
        is_asked = "?" in text[cue.end : answer]
        for pattern, is_sure in (
            (_OF_PROGRAM, True),
            (_ASSIGNED, True),
            (_TAGGED, True),
            (_STATED, False),
            (_OWNED, False),
            (_PLAIN, False),
            (_ASKED, False),
        ):
            if pattern is _ASKED and not is_asked:
                continue
            found = pattern.match(text, answer if pattern is _ASKED else cue.end)
            if found is None:
                continue
            name = "quoted" if found["quoted"] else "bare"
            start, end = found.span(name)
            while end > start and text[end - 1] in ".,;:?)" and (end == len(text) or not text[end].isalnum()):
                end -= 1
            value = text[start:end]
            if pattern is _OWNED and not _is_owned(page, cue, start, value):
                continue
            if _is_secret(value, is_sure=is_sure or name == "quoted", is_key=sign is Sign.KEY):
                yield _secret(start, end, "secret.cue", value, Certainty.CUED)
                break
        else:
            if sign is Sign.PASSWORD:
                yield from _before(page, cue)


def _is_owned(page: Page, cue: Cue, start: int, value: str) -> bool:
    """Say whether what has a password is no order or page, and the value has small letters as no date or code has."""
    is_other = any(other.sign is Sign.OTHER for other in page.cues_before(start, start - cue.end))
    return not is_other and any(map(str.islower, value)) and "://" not in value


def _before(page: Page, cue: Cue) -> Iterator[Candidate]:
    """Yield a password that stands before the word, if no word or number looks like it."""
    shift = max(cue.start - _BEFORE_CHARS, 0)
    found = _BEFORE.search(page.text[shift : cue.start])
    value = found["bare"].rstrip(".,;:?)") if found is not None else ""
    if found is not None and _is_mixed(value):
        start = shift + found.start("bare")
        yield _secret(start, start + len(value), "secret.cue", value, Certainty.CUED)


def _is_mixed(value: str) -> bool:
    """Say whether small letters and digits stand in a value, and capitals or signs, as in no address or code."""
    has_both = any(map(str.islower, value)) and any(map(str.isdigit, value))
    is_address = "://" in value or "@" in value or "." in value[1:-1]
    is_strong = any(map(str.isupper, value)) or not value.isalnum()
    return has_both and is_strong and not is_address and len(value) >= _SHORTEST_MIXED


def _is_secret(value: str, *, is_sure: bool, is_key: bool) -> bool:
    if (
        len(value) < 4
        or value.endswith("://")
        or _COUNTED.fullmatch(value)
        or (len(set(value)) == 1 and not value.isalnum())  # hidden already: ********
        or _IN_A_PROGRAM.fullmatch(value)
        or (is_key and (len(value) < 8 or " " in value))
    ):
        return False
    kinds = (
        any(map(str.islower, value)),
        any(map(str.isupper, value[1:])),
        any(map(str.isdigit, value)),
        any(not char.isalnum() and char not in "'-" for char in value),
    )
    if is_sure and not is_key:
        return len(value) > 3 and folded(value) not in _REMARKS
    if is_key:
        return kinds[2] and (kinds[0] or kinds[1]) if not is_sure else kinds[2]
    return _JOINED.fullmatch(value) is not None or (
        sum(kinds) >= 2
        and not value.removeprefix("+").replace(".", "").replace(",", "").isdigit()
        and (kinds[2] or kinds[3])
    )


def _secret(start: int, end: int, rule: str, canonical: str, certainty: Certainty) -> Candidate:
    return Candidate(start, end, PiiClass.SECRET, rule, canonical, certainty)
