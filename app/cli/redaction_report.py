"""What a search for personal data tells, whether in a file or in the library."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from app.cli.tables import table
from app.core.errors import Code, OptionError
from app.core.language_codes import is_language
from app.core.text import printable
from app.privacy.classes import PiiClass

if TYPE_CHECKING:
    from app.privacy.finding import Finding
    from app.services.search_languages import SearchLanguages


def _checked(_context: click.Context, _option: click.Parameter, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return the languages if there are such; OptionError, for no words are known of one that is misspelt."""
    for language in languages:
        if not is_language(language):
            value = f"{printable(language)} (no code of a language, such as de or en-GB)"
            raise OptionError(Code.OPTION_INVALID, option="--language", value=value)
    return languages


LANGUAGES = click.option(
    "--language",
    "-l",
    "languages",
    multiple=True,
    callback=_checked,
    help="Look by the words of this language only, such as de; can be given more than once (default: found out, "
    "and all known languages are looked through).",
)
KEEP = click.option(
    "--keep",
    type=click.Choice([pii_class.value for pii_class in PiiClass]),
    multiple=True,
    metavar="CLASS",
    help="Leave this class in, such as person_name; can be given more than once.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What was found and where, and in whose words it was looked for."""

    languages: SearchLanguages
    places: Sequence[tuple[str, Finding]]  # where, for a person

    def facts(self) -> dict[str, Any]:
        """Return it for other programs, without places."""
        return {
            "language": self.languages.main,
            "searched": list(self.languages.searched),
            "found": self._counts,
            "not_covered": self._not_covered,
        }

    def list_places(self) -> None:
        """Tell a person where what was found is."""
        if self.places:
            rows = [(where, one.pii_class.value, one.form.value, one.rule) for where, one in self.places]
            table(("At", "Class", "Form", "Why"), rows)

    def say(self) -> None:
        """Tell a person how much was found."""
        found = ", ".join(f"{name} {count}" for name, count in self._counts.items())
        click.echo(f"Found: {found}." if found else "No personal data was found.")
        if self._not_covered:
            told = ", ".join(self.languages.told)
            click.echo(f"Not looked for in this language ({told}): {', '.join(self._not_covered)}.")

    @property
    def _counts(self) -> dict[str, int]:
        return dict(sorted(Counter(one.pii_class.value for _, one in self.places).items()))

    @property
    def _not_covered(self) -> list[str]:
        return sorted(one.value for one in self.languages.not_covered)


def finding_facts(finding: Finding) -> dict[str, str]:
    """Return what kind something is and why it was taken for that, never what it is."""
    return {"class": finding.pii_class.value, "form": finding.form.value, "rule": finding.rule}
