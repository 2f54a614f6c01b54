"""The page on the sanitiser names what the code looks for, no more and no less."""

from __future__ import annotations

import re
from pathlib import Path

from app.privacy.classes import PiiClass
from app.privacy.coverage import BY_FORM

PAGE = Path(__file__).parents[3] / "resources" / "docs" / "sanitiser.md"


def test_the_page_lists_every_class_and_what_is_found_in_any_language() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (yes )?\|", PAGE.read_text("utf-8"), re.MULTILINE)
    assert [name for name, _ in rows] == list(PiiClass)
    assert {name for name, is_by_form in rows if is_by_form} == BY_FORM
