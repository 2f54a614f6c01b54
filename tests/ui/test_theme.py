from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from app.bootstrap import resources_folder
from app.ui.icons import Icons
from app.ui.theme import DARK, LIGHT, Colors, Theme, contrast

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
    ("warning", "warning_ground"),
    ("danger", "danger_ground"),
    ("accent", "info_ground"),
]


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_can_be_read(colors: Colors, text: str, ground: str) -> None:
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_borders_of_controls_can_be_seen(colors: Colors) -> None:
    assert contrast(colors.outline, colors.base) >= 3
    assert contrast(colors.outline, colors.window) >= 3


def test_contrast_is_what_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_a_scheme_can_be_forced_and_given_back(application: QApplication) -> None:
    theme = Theme()
    changes: list[None] = []
    theme.changed.connect(lambda: changes.append(None))
    theme.force(Qt.ColorScheme.Dark)
    assert theme.is_dark
    assert application.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    theme.force(Qt.ColorScheme.Light)
    assert application.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window
    theme.force(None)
    assert len(changes) == 3


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
