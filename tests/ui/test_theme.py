from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from app.core.settings import THEMES
from app.services.home import resources_folder
from app.ui.colors import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colors, contrast
from app.ui.icons import Icons
from app.ui.speaker_colors import speaker_color
from app.ui.theme import Theme

TEXT_ON_GROUND = [
    *(
        (text, ground)
        for text in ("text", "secondary", "accent")
        for ground in ("window", "base", "hover", "selected")
    ),
    *(("text", ground) for ground in ("warning_ground", "danger_ground", "info_ground")),
    *(
        (text, ground)
        for text in ("warning", "danger", "good")
        for ground in ("window", "base", "hover", "selected")
    ),
    ("on_accent", "accent"),
    ("text", "info_ground"),
    ("secondary", "info_ground"),
    ("danger", "window"),
    ("warning", "warning_ground"),
    ("danger", "danger_ground"),
    ("accent", "info_ground"),
]

SCHEMES = {"light": LIGHT, "dark": DARK, "contrast light": CONTRAST_LIGHT, "contrast dark": CONTRAST_DARK}


@pytest.mark.parametrize("colors", SCHEMES.values(), ids=SCHEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_can_be_read(colors: Colors, text: str, ground: str) -> None:
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5


# Waveform and frames; focus and the place that is heard; borders of segments; what was found.
DRAWN_ON_GROUND = [
    *(("outline", ground) for ground in ("base", "window", "hover", "selected", "info_ground")),
    *(("accent", ground) for ground in ("base", "window", "hover", "selected", "info_ground")),
    *(("secondary", ground) for ground in ("base", "selected", "info_ground")),
    *((mark, "warning_ground") for mark in ("warning", "text")),
    ("disabled", "base"),  # less than text needs, and not too little to see
]


@pytest.mark.parametrize("colors", SCHEMES.values(), ids=SCHEMES)
@pytest.mark.parametrize(("mark", "ground"), DRAWN_ON_GROUND)
def test_what_is_drawn_can_be_told_from_its_ground(colors: Colors, mark: str, ground: str) -> None:
    assert contrast(getattr(colors, mark), getattr(colors, ground)) >= 3


@pytest.mark.parametrize("colors", SCHEMES.values(), ids=SCHEMES)
@pytest.mark.parametrize("ground", ["base", "hover", "selected"])
def test_names_of_speakers_can_be_read(colors: Colors, ground: str) -> None:
    for voice in range(8):
        assert contrast(speaker_color(colors, voice), getattr(colors, ground)) >= 4.5


@pytest.mark.parametrize("colors", SCHEMES.values(), ids=SCHEMES)
def test_borders_of_controls_can_be_seen(colors: Colors) -> None:
    assert contrast(colors.outline, colors.base) >= 3
    assert contrast(colors.outline, colors.window) >= 3


@pytest.mark.parametrize("colors", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_high_contrast_is_higher(colors: Colors, text: str, ground: str) -> None:
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 7


@pytest.mark.parametrize("colors", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_what_is_disabled_can_still_be_read_in_high_contrast(colors: Colors) -> None:
    assert contrast(colors.disabled, colors.base) >= 4.5
    assert contrast(colors.border, colors.window) >= 7


def test_contrast_is_what_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_a_theme_can_be_chosen_and_given_back(application: QApplication) -> None:
    theme = Theme()
    changes: list[None] = []
    theme.changed.connect(lambda: changes.append(None))
    theme.use("dark")
    assert theme.is_dark
    assert application.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    theme.use("light")
    assert application.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window
    theme.use("high_contrast")
    assert application.palette().color(QPalette.ColorRole.Window).name() == "#ffffff"
    assert application.palette().color(QPalette.ColorRole.Mid).name() == "#000000"
    theme.use("system")
    assert theme.colors is LIGHT  # what the offscreen platform says
    assert len(changes) == 4


@pytest.mark.parametrize("wanted", THEMES)
def test_every_theme_of_the_settings_is_one(application: QApplication, wanted: str) -> None:
    assert application is not None
    assert Theme(wanted=wanted).colors in SCHEMES.values()


def _icon_names() -> set[str]:
    return {path.stem for path in (resources_folder() / "icons").glob("*.svg")}


def test_every_icon_that_is_named_is_there_and_draws_something(application: QApplication) -> None:
    assert application is not None
    icons = Icons(resources_folder() / "icons", Theme())
    code = "".join(path.read_text("utf-8") for path in Path("app/ui").rglob("*.py"))
    named = set(re.findall(r'(?:icon|pixmap)\("([a-z]+)"', code))
    assert named <= _icon_names()
    for name in _icon_names():
        image = icons.pixmap(name, "#ff0000", 24).toImage()
        drawn = [image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)]
        assert max(drawn) > 100, name
