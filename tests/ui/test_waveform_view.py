"""The waveform under mouse, wheel, keys and screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication

from app.core.waveform import FACTOR, LEVELS, PART_BINS, Waveform
from app.ui.theme import Theme
from app.ui.widgets.time_view import TimeView
from app.ui.widgets.waveform import WaveformView
from app.ui.widgets.waveform_scene import Edge

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDTH, HEIGHT = 1000, 80
SECONDS = 100.0


@pytest.fixture
def view(application: QApplication, qtbot: QtBot) -> WaveformView:
    """Return a view of 100 s, ten pixels a second."""
    view = WaveformView(Theme(application))
    qtbot.addWidget(view)
    form = Waveform()
    loud = tuple((bytes([60]) * (PART_BINS // FACTOR**level), bytes([190]) * (PART_BINS // FACTOR**level))
                 for level in range(LEVELS))  # fmt: skip
    for _ in range(7):
        form.append(loud)
    view.resize(WIDTH, HEIGHT)
    view.show_waveform(form)
    view.show_duration(SECONDS)
    view.show_segments([(7, 10.0, 20.0), (8, 22.0, 30.0)])
    view.show()
    return view


def at(seconds: float) -> QPoint:
    return QPoint(round(seconds * 10), HEIGHT // 2)


def turn(view: WaveformView, seconds: float, steps: int, keys: Qt.KeyboardModifier) -> None:
    place = QPointF(at(seconds))
    event = QWheelEvent(
        place,
        place,
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 (Qt's own signature)
    )
    QApplication.sendEvent(view, event)


def test_a_click_goes_to_its_place(view: WaveformView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.place_chosen) as chosen:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at(42))
    assert chosen.args == [pytest.approx(42)]
    assert view.selection is None


def test_dragging_selects_a_passage_either_way(view: WaveformView, qtbot: QtBot) -> None:
    for first, last in ((40, 50), (50, 40)):
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at(first))
        qtbot.mouseMove(view, at(last))
        with qtbot.waitSignal(view.place_chosen) as chosen:
            qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(last))
        assert view.selection == pytest.approx((40, 50))
        assert chosen.args == [pytest.approx(40)]


def test_borders_stay_where_they_are_until_somebody_listens(view: WaveformView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.border_dragged):
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at(20))
        qtbot.mouseMove(view, at(21))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(21))


@pytest.mark.parametrize(
    ("taken", "put", "told"),
    [(20, 21, [7, Edge.END, 21]), (22, 21, [8, Edge.START, 21]), (10, 25, [7, Edge.START, 19.95])],
)
def test_a_border_is_dragged_but_not_past_the_other_one(
    view: WaveformView, qtbot: QtBot, taken: int, put: int, told: list[object]
) -> None:
    view.let_borders_move(can_move=True)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at(taken))
    qtbot.mouseMove(view, at(put))
    with qtbot.waitSignal(view.border_dragged) as dragged, qtbot.assertNotEmitted(view.place_chosen):
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(put))
    assert dragged.args == pytest.approx(told)


def test_the_wheel_zooms_around_the_mouse_and_moves_with_shift(view: WaveformView) -> None:
    turn(view, 60, 3, Qt.KeyboardModifier.NoModifier)
    assert view.view.span_s < SECONDS / 3
    assert view.view.x_of(60, WIDTH) == pytest.approx(600)
    before = view.view.start_s
    turn(view, 60, -1, Qt.KeyboardModifier.ShiftModifier)
    assert view.view.start_s > before
    turn(view, 60, -20, Qt.KeyboardModifier.NoModifier)
    assert view.view.shows_all


def test_keys_move_select_and_zoom(view: WaveformView, qtbot: QtBot) -> None:
    places: list[float] = []
    view.place_chosen.connect(places.append)
    view.place_chosen.connect(lambda place: view.show_position(place, follows=False))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert places == pytest.approx([1, 100, 0])
    qtbot.keyClick(view, Qt.Key.Key_Right)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection == pytest.approx((1, 4))
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert not view.view.shows_all
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.view.shows_all


def test_the_page_turns_with_what_is_heard(view: WaveformView) -> None:
    view.zoom(10, 5)
    view.show_position(50, follows=True)
    assert view.view.start_s <= 50 < view.view.end_s


def test_a_screen_reader_finds_a_slider_that_it_can_move(view: WaveformView, qtbot: QtBot) -> None:
    view.show_position(33.3, follows=False)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.role() is QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Waveform"
    value = interface.valueInterface()
    assert value.currentValue() == 333
    assert value.maximumValue() == 1000
    with qtbot.waitSignal(view.place_chosen) as chosen:
        value.setCurrentValue(500)
    assert chosen.args == [50.0]


def test_what_is_drawn_is_where_it_is_loud(view: WaveformView) -> None:
    picture = view.grab().toImage()
    area = view._picture._wave_area()
    colors = view._picture._theme.colors
    assert picture.pixelColor(555, round(area.center().y())).name() == colors.outline
    assert picture.pixelColor(555, round(area.top() + 0.1 * area.height())).name() == colors.base
    view.show_waveform(None)
    assert view._picture._drawn is None


@given(
    duration=st.floats(0, 1e6),
    deeds=st.lists(st.tuples(st.sampled_from(["zoom", "move", "follow"]), st.floats(-1e6, 1e6), st.floats(0, 1))),
)
def test_the_window_never_leaves_the_recording(duration: float, deeds: list[tuple[str, float, float]]) -> None:
    view = TimeView()
    view.set_duration(duration)
    for what, number, share in deeds:
        match what:
            case "zoom":
                view.zoom(2.0 ** (number / 1e5), view.start_s + share * view.span_s)
            case "move":
                view.move(number)
            case "follow":
                view.follow(min(duration, abs(number)))
        assert view.start_s >= 0
        assert view.span_s <= duration
        assert view.end_s <= duration * (1 + 1e-9)
        assert 0 <= view.place_at(123, 1000) <= duration
        assert view.tick_s(1000, 80) > 0
