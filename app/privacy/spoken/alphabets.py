"""The spelling alphabets: of aviation, and of each language's telephones and offices."""

from __future__ import annotations

from app.privacy.spoken.lexicon import Entry, alphabet

NATO: dict[str, Entry] = alphabet(
    "alpha alfa bravo delta echo foxtrot kilo quebec sierra tango whiskey whisky x-ray xray yankee zulu",
    weak=False,
) | alphabet("charlie golf hotel india juliet juliett juliette lima mike november oscar papa romeo uniform victor")

GERMAN: dict[str, Entry] = alphabet(
    # DIN 5009 until 2022, the Austrian and Swiss forms, then the cities since 2022.
    "anton ärger berta cäsar dora emil friedrich gustav heinrich ida julius kaufmann konrad ludwig martha "
    "marta nordpol otto ökonom paula quelle richard samuel siegfried schule theodor ulrich übermut viktor wilhelm "
    "xanthippe xaver ypsilon zacharias zeppelin zürich daniel jakob niklaus peter rosa "
    "aachen berlin chemnitz düsseldorf essen frankfurt goslar hamburg ingelheim jena köln leipzig münchen nürnberg "
    "offenbach potsdam quickborn rostock salzwedel tübingen unna völklingen wuppertal xanten zwickau"
)

FRENCH: dict[str, Entry] = alphabet(
    "anatole berthe célestin désiré eugène françois gaston henri irma joseph kléber louis marcel nicolas oscar pierre "
    "quintal raoul suzanne thérèse ursule victor william xavier yvonne zoé"
)

SPANISH: dict[str, Entry] = alphabet(
    "antonio burgos barcelona carmen dolores enrique españa francia francisco gerona inés josé kilo lorenzo "
    "madrid navarra oviedo parís querido ramón sábado sevilla tarragona toledo ulises valencia washington xiquena "
    "yegua zaragoza zamora"
)
