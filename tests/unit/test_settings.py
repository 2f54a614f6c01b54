from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import example, given
from hypothesis import strategies as st

from app.cli.main import soundlock
from app.core import settings as declared
from app.core.errors import Code, OptionError, OutputError
from app.core.messages import sentence
from app.core.options import Task, VadSensitivity
from app.core.setting_kinds import Decimal
from app.core.settings import SETTINGS, Section, Setting, Values, recognition_options, setting
from app.services.settings_service import SettingsService

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=80),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


@pytest.fixture
def service(tmp_path: Path) -> SettingsService:
    return SettingsService(tmp_path / "config" / "settings.json")


def again(service: SettingsService) -> SettingsService:
    """Return what the next start of the program reads."""
    return SettingsService(service.file)


@pytest.mark.parametrize("one", SETTINGS.values(), ids=SETTINGS)
def test_a_declaration_is_whole(one: Setting[Any]) -> None:
    assert one.section in Section
    assert one.read(one.default) == one.default
    assert Values({})[one] == one.default
    with pytest.raises(OptionError) as refused:
        one.read(object())
    assert refused.value.code is Code.OPTION_INVALID
    assert one.key in sentence(refused.value)


@given(raw=ANYTHING)
@example(raw=10**400)
def test_whatever_a_file_holds_is_a_value_or_refused(raw: object) -> None:
    for one in (*SETTINGS.values(), Setting("window.number", Decimal(0.0, 1.0), 0.5)):
        try:
            value = one.read(raw)
        except OptionError:
            assert Values({one.key: raw})[one] == (one.default if one.cautious is None else one.cautious)
        else:
            assert one.read(value) == value == Values({one.key: raw})[one]


@given(text=st.text(max_size=100))
def test_whatever_is_typed_is_a_value_or_refused(text: str) -> None:
    for one in SETTINGS.values():
        try:
            value = one.parse(text)
        except OptionError:
            continue
        assert one.read(value) == value


def test_a_number_has_to_be_one() -> None:
    number = Decimal(0.5, 3.0)
    assert number.parse("1.5") == 1.5
    for wrong in ("nan", "inf", "-1", "3.1", "", "true"):
        with pytest.raises(ValueError):  # noqa: PT011 (float's own or ours)
            number.parse(wrong)
    with pytest.raises(TypeError, match="True"):
        number.read(raw=True)


def test_what_is_set_is_told_at_once_and_found_at_the_next_start(service: SettingsService) -> None:
    told: list[str] = []
    let_go = service.subscribe(lambda one: told.append(one.key))
    service.set(declared.THEME, "dark")
    service.set(declared.THEME, "dark")
    service.set(declared.LOCK_MINUTES, 5)
    assert told == ["appearance.theme", "library.lock_minutes"]
    service.save()
    assert again(service).get(declared.THEME) == "dark"
    assert again(service).get(declared.LOCK_MINUTES) == 5
    let_go()
    service.reset(declared.THEME)
    service.save()
    assert len(told) == 2
    assert again(service).get(declared.THEME) == "system"
    assert "appearance.theme" not in service.file.read_text("utf-8")


def test_the_file_is_its_owners_alone(service: SettingsService) -> None:
    service.set(declared.THEME, "dark")
    service.save()
    assert stat.S_IMODE(service.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(service.file.parent.stat().st_mode) == 0o700
    assert [path.name for path in service.file.parent.iterdir()] == ["settings.json"]


def test_a_value_that_makes_no_sense_is_refused_and_nothing_changes(service: SettingsService) -> None:
    with pytest.raises(OptionError):
        service.set(declared.LOCK_MINUTES, 100_000)
    assert service.get(declared.LOCK_MINUTES) == 15
    service.save()
    assert not service.file.exists()


def test_what_a_newer_version_wrote_is_kept(service: SettingsService) -> None:
    service.file.parent.mkdir()
    newer = {
        "version": 7,
        "written_by": "9.0",
        "values": {"appearance.theme": "sepia", "hologram.depth": [1, 2], "library.lock_minutes": 3},
    }
    service.file.write_text(json.dumps(newer), "utf-8")
    assert service.get(declared.THEME) == "system"
    assert service.get(declared.LOCK_MINUTES) == 3
    assert service.bad_keys() == ["appearance.theme"]
    service.set(declared.TEXT_PERCENT, 120)
    service.save()
    newer["values"]["appearance.text_percent"] = 120  # type: ignore[index]
    assert json.loads(service.file.read_text("utf-8")) == newer
    service.reset(declared.THEME)
    service.save()
    assert again(service).bad_keys() == []


@pytest.mark.parametrize("junk", ["", "{", "[]", "null", '"x"', "\x00\xff", "[" * 100_000])
def test_a_file_that_cannot_be_understood_counts_as_none_and_is_kept_aside(
    service: SettingsService, junk: str
) -> None:
    service.file.parent.mkdir()
    service.file.write_text(junk, "utf-8")
    assert service.get(declared.THEME) == "system"
    service.set(declared.THEME, "light")
    service.save()
    assert again(service).get(declared.THEME) == "light"
    assert service.file.with_suffix(".damaged.json").read_text("utf-8") == junk


@pytest.mark.parametrize(
    "content",
    [
        '{"values": {"cloud.offl',
        '{"values": []}',
        '{"values": {"cloud.offline": 1}}',
        '{"values": {"cloud.offline": "no"}}',
    ],
)
def test_whoever_cannot_tell_whether_to_be_offline_is(service: SettingsService, content: str) -> None:
    service.file.parent.mkdir()
    service.file.write_text(content, "utf-8")
    assert service.get(declared.OFFLINE) is True
    assert service.current(declared.OFFLINE) is True
    service.set(declared.THEME, "dark")
    service.save()
    assert again(service).get(declared.OFFLINE) is True  # what was damaged is not forgotten by the next save
    service.set(declared.OFFLINE, value=False)
    service.save()
    assert again(service).get(declared.OFFLINE) is False
    assert again(service).get(declared.THEME) == "dark"


def test_a_file_that_cannot_be_read_is_no_leave_to_go_online(service: SettingsService) -> None:
    service.file.mkdir(parents=True)  # reading it fails for everybody, the administrator included
    assert service.get(declared.OFFLINE) is True


def test_a_running_program_follows_what_another_wrote(service: SettingsService) -> None:
    other = again(service)
    assert service.current(declared.OFFLINE) is False
    for wanted in (True, False, True):
        other.set(declared.OFFLINE, value=wanted)
        other.save()
        assert service.current(declared.OFFLINE) is wanted
        assert service.get(declared.OFFLINE) is wanted
    service.set(declared.OFFLINE, value=False)
    assert service.current(declared.OFFLINE) is False  # what was chosen here last, though it is not written yet
    service.save()
    assert other.current(declared.OFFLINE) is False
    service.set(declared.OFFLINE, value=True)
    service.save()
    service.file.unlink()
    assert service.current(declared.OFFLINE) is True


def test_two_programs_do_not_undo_each_others_changes(service: SettingsService) -> None:
    other = again(service)
    assert other.get(declared.THEME) == "system"
    service.set(declared.THEME, "dark")
    service.save()
    other.set(declared.LOCK_MINUTES, 30)
    other.save()
    assert again(service).get(declared.THEME) == "dark"
    assert again(service).get(declared.LOCK_MINUTES) == 30


def test_what_could_not_be_written_stays_in_force_and_is_written_later(service: SettingsService) -> None:
    service.file.parent.write_text("a file where the folder should be", "utf-8")
    service.set(declared.THEME, "dark")
    with pytest.raises(OutputError):
        service.save()
    assert service.get(declared.THEME) == "dark"
    service.file.parent.unlink()
    service.save()
    assert again(service).get(declared.THEME) == "dark"


def test_recognition_gets_what_is_set(service: SettingsService) -> None:
    service.set(declared.SPOKEN_LANGUAGE, "de")
    service.set(declared.VAD, "high")
    service.set(declared.TASK, "translate")
    service.set(declared.BEAM_SIZE, 2)
    options = recognition_options(service.values)
    assert (options.language, options.vad, options.task, options.beam_size) == (
        "de",
        VadSensitivity.HIGH,
        Task.TRANSLATE,
        2,
    )


def test_own_keys_are_kept(service: SettingsService) -> None:
    service.set(declared.OWN_KEYS, {"file.open": ("Ctrl+K", "F2"), "file.quit": ()})
    service.save()
    assert again(service).get(declared.OWN_KEYS) == {"file.open": ("Ctrl+K", "F2"), "file.quit": ()}
    assert again(service).bad_keys() == []


def test_there_is_no_setting_by_another_name() -> None:
    with pytest.raises(OptionError) as refused:
        setting("appearance.flavour")
    assert "appearance.flavour" in sentence(refused.value)


def test_the_command_line_lists_reads_changes_and_gives_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOUNDLOCK_HOME", str(tmp_path))

    def run(*arguments: str) -> str:
        return CliRunner().invoke(soundlock, ["settings", *arguments], catch_exceptions=False).output

    assert "appearance.theme" in run()
    run("set", "appearance.theme", "high_contrast")
    run("set", "shortcuts.keys", "file.open=Ctrl+K,F2; file.quit=")
    run("set", "library.lock_with_session", "off")
    assert run("get", "appearance.theme") == "high_contrast\n"
    assert run("get", "shortcuts.keys") == "file.open=Ctrl+K,F2; file.quit=\n"
    assert json.loads(run("list", "--json"))["library.lock_with_session"] is False
    assert "high_contrast  (changed)" in run("list")
    with pytest.raises(OptionError):
        run("set", "library.lock_minutes", "soon")
    run("reset", "appearance.theme")
    assert run("get", "appearance.theme") == "system\n"
    run("reset", "--all")
    assert "(changed)" not in run("list")
    assert "Name the settings" in run("reset")
