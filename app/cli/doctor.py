"""`soundlock doctor`: try everything and say what is missing."""

from __future__ import annotations

import dataclasses
import json

import click

PROBLEM_STATUS = 3


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Write JSON for other programs.")
def doctor(*, as_json: bool) -> int:
    """Check this computer: engine, sandbox, models, window, voices. Exits with 3 if something is missing."""
    from app import bootstrap  # noqa: PLC0415 (keeps --help fast)

    examined = bootstrap.build().doctor
    findings = [*examined.findings(), examined.voices()]
    status = 0 if all(finding.is_fine for finding in findings) else PROBLEM_STATUS
    if as_json:
        click.echo(json.dumps([dataclasses.asdict(finding) for finding in findings], ensure_ascii=False, indent=2))
        return status
    width = max(len(finding.topic) for finding in findings)
    for finding in findings:
        mark = click.style("ok", fg="green") if finding.is_fine else click.style("!!", fg="red", bold=True)
        click.echo(f"{mark}  {finding.topic:<{width}}  {finding.value}")
        if finding.hint:
            click.echo(f"    {'':<{width}}  {finding.hint}")
    return status
