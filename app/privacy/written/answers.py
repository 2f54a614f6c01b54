"""Answers: what stands behind the end of a question or a request, with no more than "yes, it's" before it."""

from __future__ import annotations

import re
from typing import Final

from app.privacy.written.page import Page

_WORDS: Final = (
    "yes yeah yep sure ok okay right certainly course absolutely gladly well it it's its that that's this is was "
    "the my mine here here's date number day reads says should would be that'd that'll on one sec moment um uh oh "
    "so alright hang hold go ahead please thanks thank you got let me see well a "
    "ja jawohl klar gern gerne naturlich sicher moment also das die der den er sie es ist war lautet meine mein "
    "datum nummer am bitte ah ahm hm hmm na naja warte warten wart sekunde augenblick kurz schnell mal ich "
    "hab habe ihn sie wir haben glaub glaube hier da unter auf gekommen angekommen bekommen gefunden steht "
    "drauf schau schaue sehen ne nein doch halt so muss eben suchen holen nachschauen nachsehen raussuchen "
    "lese lesen vor und zwar folgende genau richtig stimmt alles selbstverstandlich freilich gut danke wenn "
    "nicht irre sag sagen denen ihnen ihm einfach nimm nehmen schreib schreiben gib geben trag notier notieren "
    "wiederhole wiederholen buchstabiere buchstabieren ware einen kleinen kurzen schauen uberlegen "
    "durch dem meiner meinem ihrer ihrem karte kartchen zettel blatt papier brief rezept ausweis armband "
    "bildschirm etikett aufkleber ruckseite vorderseite oben unten rechts links vorn vorne hinten druber "
    "oui bien sur entendu alors donc c'est c le la les elle il est instant un voila euh "
    "si claro supuesto por vale bueno pues el los son fecha numero era a ver "
    "ay perdone perdona perdon disculpe disculpa mio mia de mi padre madre hijo hija marido mujer abuela abuelo "
    "buena bueno correcta correcto nueva nuevo nuestra nuestro otra otro actual dejeme dejame te "
    "eh em ehm este mire mira apunte apunta anote pone dice favor segundo momentito"
)
_ANSWER: Final = "|".join(sorted({re.escape(word) for word in _WORDS.split()}, key=len, reverse=True))
# The rest of what is asked, its end, and the first words of the answer; a dash where somebody else speaks.
_ANSWERED: Final = re.compile(
    rf"(?:[ ,:]{{1,2}}(?:[^\W\d_]+(?:['’][^\W\d_]+)?|[0-9]{{1,3}}(?= ?\?))){{0,9}}\s?[?.!:;]+"
    rf"\s{{0,2}}(?:[-–—>]{{1,2}}\s?)?"
    rf"(?:[^\W\d_]{{3,12}}\s?:\s{{1,2}})?(?:(?:{_ANSWER})(?![^\W_])[,.!?:;\s…]{{0,3}}){{0,7}}"
)
# The same below a question that gives its reason: "tu es né quand ? c'est pour la mutuelle".
_ANSWERED_BELOW: Final = re.compile(
    rf"[^?.!\n0-9]{{0,50}}\?[^\n0-9]{{1,60}}\n\s{{0,2}}(?:[-–—>]{{1,2}}\s?)?"
    rf"(?:[^\W\d_]{{3,12}}\s?:\s{{1,2}})?(?:(?:{_ANSWER})(?![^\W_])[,.!?:;\s…]{{0,3}}){{0,7}}"
)


def answer_at(page: Page, end: int) -> int | None:
    """Return where the answer begins to a sentence in which a cue ends, if its sentence ends soon behind it."""
    found = _ANSWERED.match(page.folded, end)
    return found.end() if found is not None else None


def answer_below(page: Page, end: int) -> int | None:
    """Return where the answer begins in the line below a question in which a cue ends, past why it is asked."""
    found = _ANSWERED_BELOW.match(page.folded, end)
    return found.end() if found is not None else None
