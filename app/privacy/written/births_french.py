"""Dates of birth in French by who comes to the world then, far from a word that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.written.births import dated
from app.privacy.written.candidate import Candidate
from app.privacy.written.dates import day_of, is_past
from app.privacy.written.page import Page

# Who comes to the world: "la petite est arrivée le", "notre fils a poussé son premier cri le".
_CHILD: Final = (
    r"(?:bebes?|petite?s?|filles?|fils|garcons?|fillettes?|jumeaux|jumelles|triple(?:s|ttes?)|puces?|enfants?|cadette?|ainee?|"
    r"benjamine?|poupons?|niece|neveu|nourrissons?|nouveau-nes?|tresor|merveille|premier-ne|princesse|prince|bout de chou)"
)
_KIN: Final = (
    rf"(?:{_CHILD}|mere|pere|maman|papa|mari|femme|epouse|epoux|conjointe?|frere|soeur|sœur|oncle|tante|cousine?|mamie|papi|papy|"
    r"grand-mere|grand-pere|copine|copain|compagne|compagnon|patiente?|client|cliente|eleve|assuree?|salariee?|voisine?)"
)
_BORN: Final = re.compile(
    r"(?<![^\W_])(?:premiers? cris?|(?:a|ai|as|avait|ont|avons|j'ai) (?:[^\W\d_]+ )?accouchee?s?|(?:mis|mise|mises|mettre|met|mit) au monde|"
    r"(?:donne|donna|donner|donnait) (?:la vie|le jour|naissance)|pointe (?:le bout|son nez)|"
    r"naissent|naissait|naquirent|naitre [^\W\d_ ]+|(?:vint|vient|vinrent|viennent|venue?s?|venir|viendra) au monde)"
    r"[^.!?;\n0-9]{0,60}?(?:,? (?:le|ce|un|du|l'|au|en date du)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?)? $"
    r"|(?<![^\W_])(?:nee?s?|dn) ?:? ?$"
    r"|(?<![^\W_])natifs? d[eu'] ?[^\W\d_]+(?:-[^\W\d_]+)*,? (?:le|du) $|(?<![^\W_])natives? d[eu'] ?[^\W\d_]+(?:-[^\W\d_]+)*,? (?:le|du) $"
)
_ARRIVED: Final = re.compile(
    r"(?<![^\W_])(?:le|la|l'|un|une|ma|mon|mes|notre|nos|votre|vos|leurs?|sa|son|ses|ta|ton|tes|les|deux|petite?s?)"
    rf"(?: petite?s?| premiere?| deuxieme| second[e]?)? ?{_CHILD}(?:,? [^\W_]+){{0,2}},? (?:est|sont|etait|etaient|nous a|nous ont|a|ont) "
    r"(?:enfin |deja |bien |vite )?(?:arrivee?s?|debarquee?s?|rejoints?|decide de (?:venir|sortir)|montre)[^.!?;\n0-9]{0,30} (?:le|ce|un) $"
)
# "On l'a eue le 19 octobre 1990".
_HAD: Final = re.compile(r"(?<![^\W_])l'(?:a|ai|avons|ont) eue?(?: [^\W\d_]+){0,3},? (?:le|un) $")
# "Enfants à charge : Zoé 3/5/2001, Tom 4/6/2004".
_CHILDREN: Final = re.compile(
    r"(?<![^\W_])(?:enfants?|fratrie|anniversaires?|ayants? droit|conjointe?|famille|composition)(?![^\W_])[^.!?]{0,70}$"
)
_NAMED: Final = re.compile(
    r"(?<![^\W_])[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:[ -][A-ZÀ-ÖØ-Þ][^\W\d_]+)?(?: \(|,? |\s?: |, (?:le )?)$"
)
_OF_BIRTHS: Final = re.compile(r"(?<![^\W_])(?:naissances|jours? de naissance)(?![^\W_])")
_OF_DAY: Final = re.compile(r" d[ue'] ?[0-9]")
_IS_OF: Final = re.compile(
    r"(?<![^\W_])(?:je suis|j'suis|chuis|(?:tu|t') ?es|vous etes|nous sommes|on est|etant"
    rf"|{_KIN}(?: [^\W\d_]+){{0,2}},? (?:est|sont|etait|etaient|(?:elle|il|elles|ils|lui) (?:est|sont))|elle est|il est|ils sont|elles sont|qui est|c'est une?)"
    r"(?: (?:bien|aussi|donc|lui|elle|moi|tous|toutes|deux|les deux)){0,2} (?:du|de|d') ?(?:jour du )?$"
)
_SOMEBODY: Final = re.compile(
    rf"(?<![^\W_])(?:je|tu|vous|nous|etant|{_KIN}|anniversaire|naissances?|dates?|age|ans)(?![^\W_])"
)
_BORN_CHARS, _SOMEBODY_CHARS = 130, 90
_BORN_WORDS: Final = (
    "arrive arrivee arrives arrivees debarque debarquee rejoints rejoint pointe cri cris accouche accouchee "
    "monde vie jour naissance naissances enfant enfants fratrie anniversaire anniversaires ayants conjoint "
    "conjointe nes dn naitre naissent naissait naquirent eue natif native natifs natives sortir"
)
_COMING: Final = frozenset(_BORN_WORDS.split())
_SENTENCE: Final = re.compile(r"[^\W\d_]{3,}[.!?]\s|\n")


def births_french(page: Page) -> Iterator[Candidate]:
    """Yield the days on which somebody came to the world, or that somebody "is of", as French says."""
    if not page.has_digits or page.language[:2] != "fr":
        return
    is_labelled = "ne :" in page.folded or "ne:" in page.folded or "né " in page.text
    if not is_labelled and page.words.isdisjoint(_COMING) and not _OF_DAY.search(page.folded):
        return
    for found in page.dates:
        start = found.start()
        first = max(start - _BORN_CHARS, 0)
        if _BORN.search(page.folded, first, start) or (
            is_past(day_of(found)) and _is_birth(page, first, *found.span())
        ):
            yield from dated(found)


def _is_birth(page: Page, first: int, start: int, end: int) -> bool:
    """Say whether a day of long ago is that on which a child arrived, or that somebody is of."""
    if _ARRIVED.search(page.folded, first, start) or _HAD.search(page.folded, first, start):
        return True
    if _NAMED.search(page.text, first, start) and _CHILDREN.search(page.folded, first, start):
        return True
    if _OF_BIRTHS.search(page.folded, end, end + _SOMEBODY_CHARS):
        return _SENTENCE.search(page.text, end, end + _SOMEBODY_CHARS) is None
    is_of = _IS_OF.search(page.folded, first, start)
    return (
        is_of is not None
        and _SOMEBODY.search(page.folded, max(is_of.start() - _SOMEBODY_CHARS, 0), start) is not None
    )
