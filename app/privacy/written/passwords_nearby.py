"""Passwords by their clear form, once a word in their neighbourhood speaks of passwords or of logging in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.page import Page

# What holds a digit, up to where a password would end, whatever else it may hold.
_BORDERS: Final = r"\s\"'`´<>«»„“”‘’()\[\]{}|;,:=/\\"
_RUN: Final = re.compile(rf"[^{_BORDERS}]{{6,}}")
_DIGIT: Final = re.compile(r"[0-9]")
_LETTER: Final = re.compile(r"[^\W\d_]")
_ESCAPED: Final = re.compile(r"\\[nrt]")  # as programs write the end of a line
_RUN_BEFORE: Final = re.compile(r"\S*\Z")
_RUN_BEHIND: Final = re.compile(r"\S*")
_LONGEST_RUN: Final = 200  # characters of an address to either side
_PASSWORD_CHARS: Final = range(6, 65)
_TRAILING: Final = ".!?…"
_SYMBOL: Final = re.compile(r"[#$%&*+@^~§€!?]")
# Tulip2291, tulip-winter-82, fbrz50EPCW, sunset470: each may have a sign at its end.
_CAPITAL: Final = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]{3,}[0-9]{3,6}")
_HYPHENED: Final = re.compile(
    r"(?:[^\W\d_]{3,}[-_.]){2,}[0-9]{2,4}|(?:[^\W\d_]{3,}[-_]){2,}[^\W\d_]{3,}[0-9]{1,4}"
)
_SMALL: Final = re.compile(r"[a-zß-ÿ]{4,}[0-9]{3,6}")
_CHANGES: Final = re.compile(r"[^\W\d_](?=[0-9])|[0-9](?=[^\W\d_])|[a-zß-ÿ](?=[A-ZÀ-Þ])")
_FEWEST_CHANGES, _FEWEST_DIGITS, _LONG = 2, 2, 8
_DIGEST: Final = re.compile(r"[0-9a-f-]{7,}|[0-9A-F-]{7,}|[A-Z0-9_-]+")
# What has letters and digits as well: a file, a site, a version, what something is called that is sold.
_NO_PASSWORD: Final = re.compile(
    r"[#@].*|.*@.*\.[a-z]{2,}|.*@[0-9.]+|[^!#$%&*+@^~§€]*\.[a-z][a-z0-9]{1,4}|v?[0-9]+(?:\.[0-9]+)+.*|[0-9]+(?:st|nd|rd|th|er|e|[a-z]{1,3})"
    r"|(?:iphone|ipad|galaxy|office|microsoft|windows|server|sql|fritz|macbook|thinkpad|pixel|redmi|playstation|xbox|"
    r"covid|1?password|exchange|outlook|excel|autocad|photoshop|schema|python|java|radio|canal|channel|route|agenda|form)[-_]?[a-z]?[0-9].*",
    re.IGNORECASE,
)
_OF_A_PROGRAM: Final = re.compile(r"(?:[A-Z]?[a-z]{2,}[0-9]{0,2})+[A-Z][a-z]{3,}")  # Base64Decoder
# "User: Tulip2291", "Netz Tulip2291": what goes with a password, or with nothing secret at all.
_NAMED: Final = re.compile(
    r"(?<![^\W_])(?:user|users|usr|username|user ?name|login|compte|cuenta|benutzer|benutzername|nutzername|nutzer|kennung|account|konto|usuario|usuaria|"
    r"utilisateur|utilisatrice|identifiant|ssid|network|netz|netzwerk|wlan-name|red|reseau|nom du reseau|host|hostname|server|"
    r"servidor|serveur|rechner|equipo|model|modell|modelo|modele|build|release|branch|commit|hash|checksum|file|datei|archivo|"
    r"fichier|handle|nick|nickname|alias|pseudo|channel|kanal|canal|playlist|hashtag|domain|dominio|domaine)"
    r"(?: (?:name|is|ist|est|es|called|heisst|named))?[ :=\"'«»„“(<-]{1,4}$"
)
_NAMED_CHARS: Final = 26
_OWNER_CHARS: Final = 60
_OWNER_OF_PASSWORD: Final = re.compile(
    r"(?: [^\W\d_]+)*? (?:for|of|to|on|de|del|du|d'|pour|para|fur|furs|von|vom|zum|zur)(?: [^\W\d_'-]+)* "
)
_PASSWORD_WORD: Final = re.compile(
    r"pa?s{1,3}[a-z]{0,2}w[a-z]{0,4}|kenn?w[a-z]{1,6}|pass[ _-]?(?:phrase|code|key|wd)|losungswort|codewort|wachtwoord"
    r"|(?<![^\W_])(?:pw|p/w|pwd|psw|pswd|psk|pass|mdp)[0-9]?(?![^\W_])|(?<![^\W_])(?:la|mi|tu|su|una|otra|nueva|esta) contra(?![^\W_])"
    r"|mots?[ _-]?de?[ _-]?pas{1,2}[a-z]{0,2}|mot secret|phrase (?:de passe|secrete)|frase (?:de (?:paso|acceso)|secreta)"
    r"|(?<![^\W_])con[tracs]{1,7}e?n{1,2}[iy]?as?(?![^\W_])|(?<![^\W_])claves?(?![^\W_])|(?:zugangs|anmelde|login)daten"
    r"|cle (?:de securite|de cryptage|wpa|reseau|(?:du )?wi-?fi)|clave|(?:wlan|wifi|netzwerk|sicherheits)-?(?:schlussel|key|code)"
    r"|(?:network|security|wi-?fi|router|wpa2?) key|(?<![^\W_])creds?(?![^\W_])|credentials|credenciales|zugangscode"
)
_LOGIN_WORD: Final = re.compile(
    r"(?<![^\W_])(?:log(?:ged|ging|s)?[ -]?(?:in|on|ins)|sign(?:ed|ing|s)?[ -]?(?:in|on)|unlock|decrypt|zugang|zugriff|anmeld|angemeldet|"
    r"einlogg|eingeloggt|entsperr|entschlussel|deverrouill|dechiffr|(?:re)?connect(?:e|er|ez|es|ion)(?![^\W_])|connexion|(?:fichier|archive|document|zip|pdf|session)(?![^\W_])[^.!?\n]{0,30} (?:taper|tape[sz]?|saisi[^\W_]*|mets|mettre|mettez|avec) |acces(?![^\W_])|"
    r"acceso|acced|inici\w* (?:de )?sesion|(?:entr(?:a|as|ar|e)|conect\w+) con|entr(?:e|es|ez|er) avec|rein mit|kommst du|get in with|desbloque|descifr|identifiant|wi-?fi|wlan|sudo|vpn|(?:curl|wget|sshpass|sftp|psql|mysql(?:dump)?|ssh|unzip|7z|openssl|net use|smbclient|mongosh?|redis-cli)(?![^\W_])|(?:admin|administrator|root|guest|sysadmin|postgres)(?= ?[/:|])|encrypt|portal|webmail|remember|forg[eo]t|(?:open|opens|opened) (?:it|them|the [a-z]+) (?:with|using)|secret|geheim)"
)
# "Her email and Sunshine1948", "mit Sunshine1948": beside logging in, no name of who does it.
_WITH: Final = re.compile(
    r" -(?:p|k|a|-password) ?[\"']?$|(?<![^\W_])echo [\"']?$|(?<![^\W_])(?:with|using|as|mit|avec|con|and|und|et|y|try|use|type|versuch|probier|taper|tape|tapez|saisir|saisis|saisissez|entrer|mettre|mets|mettez|essaie|essayez|utilise|prueba|usa|escribe|pon|ponga|poner|pongo|mete|meter|teclea|introduce|introduzca) $|[/:=] ?$"
)
_WITH_CHARS: Final = 12
_OPTIONS: Final = ("-p", "-P")  # which programs take with nothing in between: mysql -pTulip2291
# "Tiger1709 - that's what we use for the shared Dropbox login".
_USED: Final = re.compile(
    r"[\s,.–—:-]{1,3}(?:(?:that|this|it)(?:'s| is| was)|is|was) (?:what|the one|how) (?:we|i|you|they|he|she|everyone|everybody) (?:[^\W\d_]+ ){1,8}"
)
# "jane@doe.org / Tulip2291": what stands right behind an address.
_BEHIND_ADDRESS: Final = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+ ?[/:|;,] ?$")
_ADDRESS_CHARS: Final = 60
# "The laptop login is": what only one is asked for there.
_OF_A_DEVICE: Final = re.compile(
    r"(?<![^\W_])(?:laptop|pc|computer|desktop|ipad|tablet|mac|windows|wi-?fi|phone|router) $"
)
_GOES_ON: Final = re.compile(r" [a-zß-ÿ]|[,.;)]")
# What stands alone in its line, below an empty one and no more than a greeting: the body of a letter about it.
_BODY: Final = re.compile(r"\n\n(?:[^\W\d_][^\n\d]{0,30}[,:!.]\n{1,2})?$")
_HEAD_ENDS: Final = re.compile(r"(?: (?:provisoire|temporaire|initial|temporal|provisional|nuev[ao]))?[ :.]{0,2}")
_BODY_CHARS: Final = 40
_BEFORE, _BEHIND = 150, 90  # characters of a password to its word
_LOGIN_BEFORE, _LOGIN_BEHIND = 60, 40


def passwords_nearby(page: Page) -> Iterator[Candidate]:
    """Yield what mixes letters, digits and signs as passwords do, where somebody speaks of these."""
    text = page.text
    if not page.has_digits:
        return
    for run in _RUN.finditer(text):
        start, end = run.span()
        if not (_DIGIT.search(text, start, end) and _LETTER.search(text, start, end)):
            continue
        if start and _ESCAPED.match(text, start - 1):
            start += 1
        elif text.startswith(_OPTIONS, start):
            start += 2
        value = text[start:end].rstrip(_TRAILING)
        if text.startswith(("!", "?"), start + len(value), end):
            value = text[start : start + len(value) + 1]
        end = start + len(value)
        clear = _clarity(value, is_marked=_GOES_ON.match(text, end) is not None)
        if clear and not _is_part_of_address(text, start, end) and _is_spoken_of(page, start, end, clear):
            yield Candidate(start, end, PiiClass.SECRET, "secret.near", value, Certainty.CUED)


def _clarity(value: str, *, is_marked: bool) -> int:
    """Say how clearly a token is a password: 2 beyond doubt, 1 if passwords are spoken of, 0 not at all.

    It `is_marked` if the sentence goes on behind it: a mark at its end is then its own.
    """
    bare = value.rstrip("!?")
    if len(value) not in _PASSWORD_CHARS or not any(map(str.islower, bare)) or _DIGEST.fullmatch(bare):
        return 0
    if _NO_PASSWORD.fullmatch(bare) or _OF_A_PROGRAM.fullmatch(bare):
        return 0
    core = bare.strip("#$%&*+@^~§€!?")
    has_sign = _SYMBOL.search(value if is_marked else bare) is not None
    has_digits = sum(map(str.isdigit, core)) >= _FEWEST_DIGITS
    is_word = core.isalpha() or core.isdecimal()
    if not is_word and (
        (has_sign and len(core) >= _PASSWORD_CHARS.start - 1)
        or (has_digits and len(core) >= _LONG and len(_CHANGES.findall(core)) > _FEWEST_CHANGES)
    ):
        return 2
    is_plain = _HYPHENED.fullmatch(core) or _CAPITAL.fullmatch(core) or _SMALL.fullmatch(core)
    is_mixed = (
        has_digits and core.isalnum() and len(core) >= _LONG and len(_CHANGES.findall(core)) >= _FEWEST_CHANGES
    )
    return int(bool(is_plain) or is_mixed)


def _is_part_of_address(text: str, start: int, end: int) -> bool:
    """Say whether a token stands within a path or the address of a page."""
    before = _RUN_BEFORE.search(text, max(0, start - _LONGEST_RUN), start)
    behind = _RUN_BEHIND.match(text, end, end + _LONGEST_RUN)
    run = _ESCAPED.sub(" ", (before[0] if before else "") + text[start:end] + (behind[0] if behind else ""))
    return "://" in run or "www." in run or run.count("/") > 1 or "\\" in run or run.startswith("/")


def _is_spoken_of(page: Page, start: int, end: int, clear: int) -> bool:
    """Say whether passwords are spoken of around a place, or logging in if what stands there is beyond doubt."""
    folded = page.folded
    named = _NAMED.search(folded, max(0, start - _NAMED_CHARS), start)
    if _BEHIND_ADDRESS.search(folded, max(0, start - _ADDRESS_CHARS), start):
        return True
    if named is not None and _OF_A_DEVICE.search(folded, max(0, named.start() - _NAMED_CHARS), named.start()):
        return True
    if named is not None and not _is_of_named(page, named):
        return False
    if _speaks(page, _PASSWORD_WORD, (start - _BEFORE, start), (end, end + _BEHIND)):
        return True
    if page.text[end : end + 1] in {"", "\n"} and (
        body := _BODY.search(page.text[max(0, start - _BODY_CHARS) : start])
    ):
        line = page.folded.rfind("\n", max(0, start - _BEFORE), start - len(body[0])) + 1
        words = _PASSWORD_WORD.finditer(page.folded, line, start - len(body[0]))
        return any(_HEAD_ENDS.fullmatch(page.folded, word.end(), start - len(body[0])) for word in words)
    is_clear = clear > 1 or _WITH.search(folded, max(0, start - _WITH_CHARS), start) is not None
    used = _USED.match(folded, end)
    is_clear = is_clear or used is not None
    behind = (used.end() if used is not None else end) + _LOGIN_BEHIND
    return is_clear and _speaks(page, _LOGIN_WORD, (start - _LOGIN_BEFORE, start), (end, behind))


def _is_of_named(page: Page, named: re.Match[str]) -> bool:
    """Say whether a password is told of what is named: "PW for the account =", "Contraseña de la red:"."""
    of_it = page.folded[max(0, named.start() - _OWNER_CHARS) : named.start()]
    words = _PASSWORD_WORD.search(of_it)
    return named[0].rstrip(" \"'«„“(<").endswith((":", "=")) and (
        words is not None and _OWNER_OF_PASSWORD.fullmatch(of_it, words.end()) is not None
    )


def _speaks(page: Page, words: re.Pattern[str], before: tuple[int, int], behind: tuple[int, int]) -> bool:
    """Say whether such a word stands in either stretch, with no empty line in between."""
    first, last = max(0, before[0]), min(len(page.text), behind[1])
    first = max(first, page.text.rfind("\n\n", first, before[1]))
    empty = page.text.find("\n\n", behind[0], last)
    last = last if empty < 0 else empty
    return words.search(page.folded, first, before[1]) is not None or (
        words.search(page.folded, behind[0], last) is not None
    )
