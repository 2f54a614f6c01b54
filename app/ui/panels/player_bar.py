"""Below the transcript: the waveform, the keys of a player, and what is wrong with the sound."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.core.pcm import Manner
from app.core.text import clock
from app.ui import theme as look
from app.ui.icons import Icons
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.sound_controls import SoundControls
from app.ui.widgets.waveform import WaveformView

JUMP_S: Final = 5
_BUTTON_WIDTH: Final = 34
_ONE_ROW: Final = 74  # in the width of a figure
SPEEDS: Final = (0.5, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class PlayerBar(QFrame):
    """Says what the user wants; knows nothing of sound."""

    toggle_requested = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    speed_chosen = Signal(float)
    loop_toggled = Signal(bool)
    silences_toggled = Signal(bool)

    def __init__(self, theme: Theme, icons: Icons, jump_s: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._is_playing = False
        self.setAccessibleName(QCoreApplication.translate("Commands", "Playback"))
        self._duration_s: float | None = None
        self._shown_second = -1
        self._make_buttons(jump_s)
        self.speed = QComboBox(self)
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.view().setAccessibleName(self.tr("Speeds"))
        self.speed.setAccessibleDescription(self.tr("How fast the recording is played, at the same pitch"))
        self.speed.setToolTip(self.speed.accessibleDescription())
        for speed in SPEEDS:
            self.speed.addItem(self._speed_text(speed), speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self.speed.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._speed_label = QLabel(self.tr("Speed"), self)
        self._speed_label.setBuddy(self.speed)
        self.speed.activated.connect(self._on_speed_activated)
        self.sound = SoundControls(theme, icons, self)
        self.time = ElidedLabel(Qt.TextElideMode.ElideRight, self)
        self.waveform = WaveformView(theme, self)
        self.trouble = QLabel(self)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self.trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.trouble.hide()
        self._place()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_position(0.0)

    def say_again(self) -> None:
        """Say in another language what is put together of numbers."""
        for place, speed in enumerate(SPEEDS):
            self.speed.setItemText(place, self._speed_text(speed))
        self._show_time()

    def _speed_text(self, speed: float) -> str:
        return self.tr("{number}x", "speed").format(number=QLocale().toString(speed, "g", 3))

    def show_jump(self, jump_s: int) -> None:
        """Say how far the buttons jump."""
        back, forward = self.tr("Go back %n seconds", "", jump_s), self.tr("Go forward %n seconds", "", jump_s)
        self.back_button.setAccessibleDescription(back)
        self.forward_button.setAccessibleDescription(forward)

    def _make_buttons(self, jump_s: int) -> None:
        def made(text: str, tip: str) -> QPushButton:
            result = button("", tip, "", self)
            result.setAccessibleName(text)
            result.setProperty("isFlat", "true")
            result.setFixedWidth(_BUTTON_WIDTH)
            return result

        self.back_button = made(self.tr("Back"), "")
        self.play_button = made(self.tr("Play"), self.tr("Play or pause the recording"))
        self.forward_button = made(self.tr("Forward"), "")
        self.show_jump(jump_s)
        self.loop_button = made(
            self.tr("Repeat"), self.tr("Repeat the selected passage, or the segment that is heard")
        )
        self.silence_button = made(self.tr("Leave out silences"), self.tr("Leave out long silences"))
        self.back_button.clicked.connect(self.back_requested)
        self.play_button.clicked.connect(self.toggle_requested)
        self.forward_button.clicked.connect(self.forward_requested)
        for one, toggled in (
            (self.loop_button, self.loop_toggled),
            (self.silence_button, self.silences_toggled),
        ):
            one.setCheckable(True)
            one.clicked.connect(toggled)

    def _place(self) -> None:
        moving, manner = QHBoxLayout(), QHBoxLayout()
        for row in (moving, manner):
            row.setSpacing(look.XS)
        for one in (self.back_button, self.play_button, self.forward_button):
            moving.addWidget(one)
        moving.addSpacing(look.XS)
        moving.addWidget(self.time, 1)
        manner.addWidget(self.silence_button)
        manner.addWidget(self.loop_button)
        manner.addSpacing(look.XS)
        manner.addWidget(self._speed_label)
        manner.addWidget(self.speed)
        manner.addSpacing(look.S)
        manner.addWidget(self.sound)
        manner.addStretch()
        self._keys = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._keys.setSpacing(look.XS)
        self._keys.addLayout(moving, 1)
        self._keys.addLayout(manner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.S, look.S, look.S, look.S)
        layout.setSpacing(look.XS)
        layout.addWidget(self.waveform)
        layout.addWidget(self.trouble)
        layout.addLayout(self._keys)

    def show_playing(self, *, is_playing: bool) -> None:
        """Show whether it plays."""
        if is_playing != self._is_playing:
            self._is_playing = is_playing
            self.play_button.setAccessibleName(self.tr("Pause") if is_playing else self.tr("Play"))
            self._on_theme_changed()

    def show_duration(self, duration_s: float | None) -> None:
        """Show how long the recording is, as far as that is known."""
        self._duration_s = duration_s
        self._shown_second = -1
        self.waveform.show_duration(duration_s or 0.0)

    def show_position(self, position_s: float) -> None:
        """Show the place that is heard."""
        self.waveform.show_position(position_s, follows=self._is_playing)
        if int(position_s) != self._shown_second:
            self._shown_second = int(position_s)
            self._show_time()

    def _show_time(self) -> None:
        place = clock(max(0, self._shown_second), millis=False)
        if self._duration_s is None:
            self.time.set_text(place)
        else:
            length = clock(self._duration_s, millis=False)
            self.time.set_text(self.tr("{place} of {length}").format(place=place, length=length), place)

    def show_manner(self, manner: Manner) -> None:
        """Show speed, loop and silences as they are in force."""
        nearest = min(range(len(SPEEDS)), key=lambda place: abs(SPEEDS[place] - manner.speed))
        self.speed.setCurrentIndex(nearest)
        self.loop_button.setChecked(manner.loop is not None)
        self.silence_button.setChecked(manner.skips_silences)
        self.waveform.show_loop(manner.loop)

    def show_trouble(self, text: str) -> None:
        """Say what is wrong, or that nothing is any more."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    @Slot(int)
    def _on_speed_activated(self, place: int) -> None:
        self.speed_chosen.emit(SPEEDS[place])

    @Slot()
    def _on_theme_changed(self) -> None:
        names = {
            self.back_button: "back",
            self.play_button: "pause" if self._is_playing else "play",
            self.forward_button: "forward",
            self.loop_button: "loop",
            self.silence_button: "silence",
        }
        for one, name in names.items():
            one.setIcon(self._icons.icon(name))
        palette = self.trouble.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colors.danger)
        self.trouble.setPalette(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the keys in two rows where one would cut them off."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= _ONE_ROW * self.fontMetrics().horizontalAdvance("0")
        direction = QBoxLayout.Direction
        self._keys.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
