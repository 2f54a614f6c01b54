"""Where people read a number, which is none of that place: "steht auf der Karte", "que figura en el contrato"."""

from __future__ import annotations

import re
from typing import Final

from app.privacy.written.cues import Cue
from app.privacy.written.page import Page

# Where a number stands, which is none of that place: "die Patientennummer steht auf der Karte, 123456",
# "la cuenta que figura en el contrato es", "asociada al recibo".
_STANDING: Final = re.compile(
    r"(?<![^\W_])(?:stehe?n?|steht|stand|lese|abgelesen|gefunden|gedruckt|notiert|geschrieben|drauf)(?![^\W_])"
    r"[^.!?;:\d\n]{0,12} (?:auf|in|im|unter|aus|von|vom|hinten|oben|unten)"
    r"(?: (?:de[rmn]|auf|(?:mein|ihr|sein|unser|dies)e[mrn])){0,2} $"
    r"|(?<![^\W_])(?:que|donde|como) (?:(?:me|te|le|se|os|nos|ya|les) ){0,2}"
    r"(?:figur|aparec|vien|venia|const|pon|pus|sale|salia|est[aeo]|escrib|anot|apunt|indi[cq]|registr|di[mo]?|dier|hay|deje|use|leo|veo)"
    r"[^\W\d_]{0,5}(?: [^\W\d_]{2,12})? en(?: (?:el|la|los|las|un|una|mi|tu|su|este|esta|nuestr[oa]))?(?: [^\W\d_]{3,14} (?:de|del|de la|de los))? $"
    r"|(?<![^\W_])(?:asocia|vincula|liga|indica|facilita|refleja|consigna|anota|apunta|da|impres|escrit|adscrit)d?[oa]s? (?:al|a|con|en)"
    r"(?: (?:el|la|los|las|mi|tu|su|este|esta))? $"
    r"|(?<![^\W_])(?:segun|laut|selon|d'apres|according to|as per)(?: (?:el|la|mi|tu|su|der|meine[rm]|ihre[rm]|seine[rm]|le|ma|mon|votre|the|my|your))? $"
    r"|(?<![^\W_])(?:wrong|incorrect(?:ly)?|mistyped|misspel(?:led|t)|falsch|mal|faux) (?:on|in|im|auf|en|sur)(?: (?:the|my|your|de[rmn]|el|la|mi|le))? $"
)
_STANDING_CHARS: Final = 50
# What may stand right before the place: one of these ends all of the above.
_PLACING_WORDS: Final = (
    "to per d'apres the my your segun laut selon on auf in im unter aus von vom hinten oben unten der dem den meinem meiner meinen ihrem ihrer ihren seinem seiner seinen "
    "unserem unserer unseren diesem dieser diesen en el la los las un una mi tu su este esta nuestro nuestra de del al a con sur le ma mon sa son ta ton votre notre"
)
_PLACING: Final = frozenset(_PLACING_WORDS.split())
_READ: Final = re.compile(
    r" (?:(?:ist|war|is|was|est|esta|es) (?:falsch|wrong|incorrect|faux|fausse|mal)|steht|stand|stehen|sehe ich|lese ich|finde ich|hab ich|habe ich|(?:de (?:la |los |las )?[^\W\d_]+ )?(?:viene|figura|aparece|pone|sale|consta)|est ecrit|est marque|il y a|figure|on lit)(?![^\W_])"
)
_READ_ON: Final = re.compile(
    r"(?<![^\W_])(?:on|auf|in|im|unter|laut|hinten auf|vorne? auf|en|sur)(?: (?:the|my|your|de[rmn]|el|la|los|las|mi|tu|su|le|ma|mon|sa|son|ta|ton|votre|notre|einer|einem|(?:mein|dein|ihr|sein|unser|dies)e[mrn]))?"
    r"(?: [^\W\d_]+e[nrm])? $"
)
_READ_CHARS: Final = 35


def is_place_to_read(page: Page, cue: Cue, start: int = 0) -> bool:
    """Say whether a cue is only what a number is read from: "steht auf der Karte", "auf der Karte steht"."""
    word_start = page.folded.rfind(" ", 0, max(0, cue.start - 1)) + 1
    is_placed = page.folded[word_start : max(0, cue.start - 1)] in _PLACING
    if is_placed and _STANDING.search(page.folded, max(start, cue.start - _STANDING_CHARS), cue.start):
        return True
    return (
        page.text[cue.end + 1 : cue.end + 2].isalpha()  # as behind few
        and _READ.match(page.folded, cue.end) is not None
        and _READ_ON.search(page.folded, max(start, cue.start - _READ_CHARS), cue.start) is not None
    )
