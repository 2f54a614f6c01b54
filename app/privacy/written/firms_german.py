"""What German firms and houses are called: names that stand in them are of nobody."""

from __future__ import annotations

import re
from typing import Final

from app.privacy.written.name_extent import is_upper
from app.privacy.written.page import Page

# What German firms and houses are called, and no person: "Weingut Holm", "Luitpold Gymnasium", "Haustechnik".
FIRM: Final = re.compile(
    r"fa|firma|familienbetrieb|gasthof|gasthaus|wirtshaus|studio|salon|(?:wein|land|reit|hof)gut|[^\W\d_]*(?:gymnasium|schule|kolleg|technik|gmbh|verwaltung|"
    r"handel|service|systeme|backerei|metzgerei|fleischerei|konditorei|brauerei|druckerei|schreinerei|tischlerei|gartnerei|schlosserei|zimmerei|molkerei|kellerei|"
    r"spedition|autohaus|kanzlei|praxis|apotheke|kinderhaus|hotel|restaurant|wohnbau|hochbau|tiefbau|holzbau|metallbau|verlag|akademie|institut|stiftung|werkstatt|"
    r"elektro|sanitar|immobilien|bestattungen|transporte|reisen)"
)
# Right behind a family name: "Müller & Partner".
_BEHIND: Final = re.compile(r" (?:&(?= )|und Partner|u\. Partner|GmbH|AG|KG|OHG|mbB)(?![^\W_])|-[A-ZÄÖÜ]")


def is_firm(page: Page, index: int) -> bool:
    """Say whether a firm is called by a family name, or a word is part of what it is called."""
    return _BEHIND.match(page.text, page.tokens[index].end) is not None or is_of_firm(page, index)


def is_of_firm(page: Page, index: int) -> bool:
    """Say whether a word is part of what a German firm or school is called: "Fa. Blumen Holm", "Luitpold Gymnasium"."""
    if page.language[:2] != "de":
        return False
    tokens = page.tokens
    if index + 1 < len(tokens) and page.text[tokens[index].end : tokens[index + 1].start] == " ":
        behind = tokens[index + 1]
        if is_upper(page, behind) and FIRM.fullmatch(behind.word):
            return True
    for at in (index - 1, index - 2):
        if at < 0 or page.text[tokens[at].end : tokens[at + 1].start] not in {" ", ". "}:
            return False
        if is_upper(page, tokens[at]) and FIRM.fullmatch(tokens[at].word):
            return at == index - 1 or is_upper(page, tokens[at + 1])
    return False
