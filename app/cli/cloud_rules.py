"""`soundlock cloud rules|terms`: what becomes of identifiers before a text leaves, and the user's own terms."""

from __future__ import annotations

import json
import sys
from typing import Final

import click

from app.cli.cloud import cloud, opened_cloud
from app.cli.tables import AS_JSON, table
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.errors import Code, OptionError
from app.core.text import printable
from app.privacy.classes import PiiClass
from app.privacy.policy import STANDARD, Action, Sensitivity

_MAX_CHARS: Final = 1_000_000


@cloud.group(invoke_without_command=True)
@AS_JSON
@unlocking_options
def rules(unlocking: Unlocking, *, as_json: bool) -> None:
    """Show what becomes of each class of identifier before a text leaves.

    mask puts a label in its place, surrogate something invented, ask lets you decide in the window, block lets
    nothing of the text leave, allow lets it go.
    """
    if click.get_current_context().invoked_subcommand is not None:
        return
    with opened_cloud(unlocking) as service:
        kept = service.rules
    policy = kept.policy
    actions = {
        pii_class: [policy.action(pii_class, label) for label in (Sensitivity.ORDINARY, Sensitivity.SENSITIVE)]
        for pii_class in PiiClass
    }
    if as_json:
        facts = {
            "classes": {
                pii_class.value: {
                    "ordinary": ordinary.value,
                    "sensitive": sensitive.value,
                    "changed": pii_class in kept.ordinary or pii_class in kept.sensitive,
                }
                for pii_class, (ordinary, sensitive) in actions.items()
            },
            "terms": len(kept.terms),
        }
        click.echo(json.dumps(facts, indent=2))
        return
    rows = [
        (
            pii_class.value,
            _shown(ordinary, is_changed=pii_class in kept.ordinary),
            _shown(sensitive, is_changed=pii_class in kept.sensitive),
        )
        for pii_class, (ordinary, sensitive) in actions.items()
    ]
    table(("Class", "In ordinary texts", "In sensitive texts"), rows)
    click.echo(f"\nYour own terms: {len(kept.terms)}. What you changed has a star.")


def _shown(action: Action, *, is_changed: bool) -> str:
    return f"{action.value} *" if is_changed else action.value


@rules.command("set")
@click.argument("pii_class", metavar="CLASS", type=click.Choice([one.value for one in PiiClass]))
@click.argument("action", type=click.Choice([*(one.value for one in Action), "standard"]))
@click.option("--sensitive", is_flag=True, help="For sensitive texts (default: for ordinary ones).")
@unlocking_options
def set_rule(unlocking: Unlocking, *, pii_class: str, action: str, sensitive: bool) -> None:
    """Choose what becomes of CLASS; “standard” takes your choice back."""
    kind = PiiClass(pii_class)
    label = Sensitivity.SENSITIVE if sensitive else Sensitivity.ORDINARY
    chosen = STANDARD.action(kind, label) if action == "standard" else Action(action)
    with opened_cloud(unlocking) as service:
        service.change_rules(lambda kept: kept.with_action(kind, label, chosen))
    click.echo(f"{kind.value} in {label.value} texts: {chosen.value}.")


@cloud.group(no_args_is_help=True)
def terms() -> None:
    """Keep your own terms, such as names, projects and places: they are found in every text and transcript.

    They lie encrypted in the library. A term given to a command may stay in the history of your shell; “-” reads
    them from standard input, one on each line.
    """


_TERMS = click.argument("words", metavar="TERM... | -", nargs=-1, required=True)


@terms.command("add")
@_TERMS
@unlocking_options
def add_terms(unlocking: Unlocking, *, words: tuple[str, ...]) -> None:
    """Add terms, whatever their case only once."""
    given = _given(words)
    before, after = _changed(unlocking, given, is_added=True)
    click.echo(f"Added: {after - before}. Your own terms: {after}.")


@terms.command("remove")
@_TERMS
@unlocking_options
def remove_terms(unlocking: Unlocking, *, words: tuple[str, ...]) -> None:
    """Remove terms."""
    given = _given(words)
    before, after = _changed(unlocking, given, is_added=False)
    click.echo(f"Removed: {before - after}. Your own terms: {after}.")


@terms.command("list")
@AS_JSON
@unlocking_options
def list_terms(unlocking: Unlocking, *, as_json: bool) -> None:
    """Print the terms."""
    with opened_cloud(unlocking) as service:
        kept = service.rules.terms
    if as_json:
        click.echo(json.dumps(kept, ensure_ascii=False, indent=2))
        return
    for term in kept:
        click.echo(printable(term))


def _changed(unlocking: Unlocking, given: list[str], *, is_added: bool) -> tuple[int, int]:
    """Change the terms and return how many there were and are."""
    with opened_cloud(unlocking) as service:
        before = len(service.rules.terms)
        after = service.change_rules(
            lambda kept: kept.with_terms(given) if is_added else kept.without_terms(given)
        )
    return before, len(after.terms)


def _given(words: tuple[str, ...]) -> list[str]:
    if words != ("-",):
        return list(words)
    text = sys.stdin.read(_MAX_CHARS + 1)
    if len(text) > _MAX_CHARS:
        raise OptionError(Code.OPTION_INVALID, option="-", value="more than a million characters")
    return [line for line in text.splitlines() if line.strip()]
