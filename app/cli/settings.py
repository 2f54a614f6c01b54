"""`soundlock settings`: what is set, and change it."""

from __future__ import annotations

import json
from typing import Any

import click


@click.group(invoke_without_command=True)
@click.pass_context
def settings(context: click.Context) -> None:
    """List the settings, read one, change one, or give defaults back."""
    if context.invoked_subcommand is None:
        context.invoke(list_settings)


@settings.command("list")
@click.option("--json", "as_json", is_flag=True, help="Write JSON for other programs.")
def list_settings(*, as_json: bool = False) -> None:
    """List all settings with their values."""
    from app.core.settings import SETTINGS  # noqa: PLC0415
    from app.services import home  # noqa: PLC0415 (keeps --help fast)

    service = home.settings()
    rows = {key: service.get(one) for key, one in SETTINGS.items()}
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2, default=dict))
        return
    width = max(map(len, rows))
    for key, value in rows.items():
        mark = "" if value == SETTINGS[key].default else "  (changed)"
        click.echo(f"{key:<{width}}  {_written(value)}{mark}")
    for key in service.bad_keys():
        click.echo(f"The entry “{key}” in {service.file} makes no sense; the default is used.", err=True)
    click.echo(f"\nChanges are kept in {service.file}", err=True)


@settings.command("get")
@click.argument("key")
def get_setting(key: str) -> None:
    """Print the value of KEY."""
    from app.core.settings import setting  # noqa: PLC0415
    from app.services import home  # noqa: PLC0415

    click.echo(_written(home.settings().get(setting(key))))


@settings.command("set")
@click.argument("key")
@click.argument("value")
def set_setting(key: str, value: str) -> None:
    """Change KEY to VALUE."""
    from app.core.settings import setting  # noqa: PLC0415
    from app.services import home  # noqa: PLC0415

    service, one = home.settings(), setting(key)
    service.set(one, one.parse(value))
    service.save()


@settings.command("reset")
@click.argument("keys", nargs=-1)
@click.option("--all", "all_of_them", is_flag=True, help="All settings.")
def reset_settings(keys: tuple[str, ...], *, all_of_them: bool) -> None:
    """Give KEYS their defaults back."""
    from app.core.settings import SETTINGS, setting  # noqa: PLC0415
    from app.services import home  # noqa: PLC0415

    if not keys and not all_of_them:
        raise click.UsageError("Name the settings, or use --all.")
    service = home.settings()
    for key in SETTINGS if all_of_them else keys:
        service.reset(setting(key))
    service.save()


def _written(value: Any) -> str:  # noqa: ANN401 (whatever a setting can be)
    """Write a value as `set` reads it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, str | int | float):
        return str(value)
    return "; ".join(f"{command}={','.join(keys)}" for command, keys in value.items())
