"""Where a text is read aloud: the text itself, who reads it and how, and the keys of a player."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt, QTime, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.services.reading_steps import Unit
from app.ui import theme as look
from app.ui.icons import Icons
from app.ui.theme import Theme
from app.ui.widgets.buttons import button, rename
from app.ui.widgets.chapter_list import ChapterList
from app.ui.widgets.cloud_notice import CloudNotice
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.reading_view import ReadingView
from app.ui.widgets.voice_form import VoiceForm

_BUTTON_WIDTH: Final = 38
END_OF_CHAPTER: Final = "chapter"
_MIRRORED: Final = {
    f"{unit}-{way}": f"{unit}-{other}"
    for unit in ("paragraph", "sentence")
    for way, other in (("back", "forward"), ("forward", "back"))
}
"""Who reads from the right goes back to the right."""


class ReaderPanel(QFrame):
    """Says what its user wants; knows nothing of voices."""

    toggle_requested = Signal()
    stop_requested = Signal()
    step_requested = Signal(object, int)
    """A Unit, and how many of them, with a sign."""
    clipboard_requested = Signal()
    open_requested = Signal()
    sound_requested = Signal()
    pronunciations_requested = Signal()
    voices_requested = Signal()
    cloud_speech_requested = Signal()
    cloud_requested = Signal()
    sleep_chosen = Signal(object)
    """A number of minutes, END_OF_CHAPTER, or 0."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._is_reading = False
        self._sleep: QTime | str | None = None
        self._title = QLabel(self.tr("Read aloud"), self)
        self._title.setFont(look.scaled(self.font(), look.TITLE, is_bold=True))
        self.name = ElidedLabel(Qt.TextElideMode.ElideMiddle, self)
        self.name.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.clipboard_button = button(
            self.tr("Read the &clipboard"), self.tr("Read aloud the text that was copied last"), "", self
        )
        self.clipboard_button.clicked.connect(self.clipboard_requested)
        self.open_button = button(
            self.tr("Open a &document…"),
            self.tr("Choose a document to read aloud: text, web page, Word, OpenDocument, EPUB, PDF"),
            "",
            self,
        )
        self.open_button.clicked.connect(self.open_requested)
        self.more_button = button("", self.tr("Sound to keep, pronunciations and voices"), "", self)
        self.more_button.setProperty("isIcon", "true")
        self.more_menu = QMenu(self)
        self.more_menu.setAccessibleName(self.tr("Sound to keep, pronunciations and voices"))
        self.more_menu.addAction(self.tr("&Keep as sound…"), self.sound_requested.emit)
        self.more_menu.addSeparator()
        self.more_menu.addAction(self.tr("&Pronunciations…"), self.pronunciations_requested.emit)
        self.more_menu.addAction(self.tr("&Voices…"), self.voices_requested.emit)
        self.more_menu.addSeparator()
        self.more_menu.addAction(self.tr("&Speak with a cloud voice…"), self.cloud_speech_requested.emit)
        self.more_menu.addAction(self.tr("&Cloud voices…"), self.cloud_requested.emit)
        self.more_button.setMenu(self.more_menu)
        self.chapters = ChapterList(self)
        self.view = ReadingView(theme, self)
        self.view.setAccessibleName(self.tr("Text to read aloud"))
        self.trouble = QLabel(self)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self.trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.trouble.hide()
        self.voice = VoiceForm(self)
        self.notice = CloudNotice(self)
        self.show_vendor("")
        self._make_buttons()
        self._place()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _make_buttons(self) -> None:
        self.play_button = button(
            self.tr("&Read"), self.tr("Read the text aloud, or pause"), "", self, is_accented=True
        )
        self.play_button.clicked.connect(self.toggle_requested)
        self.stop_button = self._flat(self.tr("Stop"), self.tr("Stop and go back to the beginning of the text"))
        self.stop_button.clicked.connect(self.stop_requested)
        self.sleep_button = self._flat("", self.tr("Pause by itself after a while"))
        self.sleep_menu = QMenu(self)
        self.sleep_menu.setAccessibleName(self.tr("Sleep timer"))
        self.sleep_button.setMenu(self.sleep_menu)
        self.sleep_menu.aboutToShow.connect(self._on_sleep_menu_about_to_show)
        self.show_sleep(None)
        self._steps: dict[QPushButton, str] = {}
        sentence, paragraph = Unit.SENTENCE, Unit.PARAGRAPH
        back, on = self.tr("Previous paragraph"), self.tr("Next paragraph")
        before, after = self.tr("Previous sentence"), self.tr("Next sentence")
        for name, text, tip, unit, by in (
            ("paragraph-back", back, self.tr("Go to the paragraph before"), paragraph, -1),
            ("sentence-back", before, self.tr("Go to the sentence before"), sentence, -1),
            ("sentence-forward", after, self.tr("Go to the next sentence"), sentence, 1),
            ("paragraph-forward", on, self.tr("Go to the next paragraph"), paragraph, 1),
        ):
            made = self._flat(text, tip)
            made.clicked.connect(lambda _=False, unit=unit, by=by: self.step_requested.emit(unit, by))
            self._steps[made] = name

    def _flat(self, text: str, tip: str) -> QPushButton:
        made = button("", tip, "", self)
        made.setAccessibleName(text)
        made.setProperty("isFlat", "true")
        made.setMinimumWidth(_BUTTON_WIDTH)
        return made

    @property
    def step_buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons for the paragraph and the sentence before, the next sentence and paragraph."""
        return tuple(self._steps)

    def _place(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(look.M)
        top.addWidget(self._title)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        top.addWidget(self.name, 1)
        top.addWidget(self.clipboard_button)
        top.addWidget(self.open_button)
        top.addWidget(self.more_button)
        keys = QHBoxLayout()
        keys.setSpacing(look.XS)
        back, forward = self.step_buttons[:2], self.step_buttons[2:]
        keys.addStretch(1)
        for one in (*back, self.play_button, *forward, self.stop_button, self.sleep_button):
            keys.addWidget(one)
        keys.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(look.S)
        body.addWidget(self.chapters, 1)
        body.addWidget(self.view, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.L, look.M, look.L, look.M)
        layout.setSpacing(look.S)
        layout.addLayout(top)
        layout.addLayout(body, 1)
        layout.addWidget(self.trouble)
        layout.addLayout(keys)
        layout.addWidget(self.voice)
        layout.addWidget(self.notice)

    def show_reading(self, *, is_reading: bool) -> None:
        """Show whether it reads."""
        self._is_reading = is_reading
        self.view.show_reading(is_reading=is_reading)
        rename(self.play_button, self.tr("&Pause") if is_reading else self.tr("&Read"))
        self._on_theme_changed()

    def show_begun(self, *, has_begun: bool) -> None:
        """Show whether there is a place to go on from."""
        for one in (*self.step_buttons, self.stop_button):
            one.setEnabled(has_begun)

    def show_sleep(self, end: QTime | str | None) -> None:
        """Show until when it reads: a time, END_OF_CHAPTER, or None for as long as there is text."""
        self._sleep = end
        if isinstance(end, QTime):
            time = QLocale().toString(end, QLocale.FormatType.ShortFormat)
            until = self.tr("Until {time}").format(time=time)
        else:
            until = self.tr("End of chapter") if end == END_OF_CHAPTER else ""
        self.sleep_button.setText(until)
        name = self.tr("Sleep timer")
        self.sleep_button.setAccessibleName(f"{name}, {until}" if until else name)

    def show_vendor(self, title: str) -> None:
        """Say to whom the text is sent that is read; to nobody without a title."""
        self.notice.show_vendor(title)
        self.view.setPlaceholderText(
            self.tr(
                "Write or paste a text here, or drop a document, and press “Read”. You see first what would leave."
            )
            if title
            else self.tr(
                "Write or paste a text here, or drop a document, and press “Read”. It is spoken on this computer."
            )
        )

    def say_again(self) -> None:
        """Say until when it reads, and who, in the language of now."""
        self.show_sleep(self._sleep)
        self.show_vendor(self.notice.title)

    @Slot()
    def _on_sleep_menu_about_to_show(self) -> None:
        self.sleep_menu.clear()
        choices: list[tuple[str, object]] = [(self.tr("No sleep timer"), 0)]
        if self.chapters.isVisible():
            choices.append((self.tr("Pause at the end of the chapter"), END_OF_CHAPTER))
        choices += [(self.tr("Pause after %n minutes", "", minutes), minutes) for minutes in (15, 30, 60)]
        for text, value in choices:
            self.sleep_menu.addAction(text, partial(self.sleep_chosen.emit, value))

    def show_trouble(self, text: str) -> None:
        """Say what is wrong, or that nothing is any more."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    @Slot()
    def _on_theme_changed(self) -> None:
        colors = self._theme.colors
        self.play_button.setIcon(self._icons.icon("pause" if self._is_reading else "play", colors.on_accent))
        self.stop_button.setIcon(self._icons.icon("stop"))
        self.clipboard_button.setIcon(self._icons.icon("clipboard"))
        self.open_button.setIcon(self._icons.icon("open"))
        self.sleep_button.setIcon(self._icons.icon("timer"))
        self.more_button.setIcon(self._icons.icon("options"))
        self.voice.voices.show_icon(self._icons.icon("cloud"))
        self.notice.show_icon(self._icons.icon("cloud"))
        for one, name in self._steps.items():
            one.setIcon(self._icons.icon(_MIRRORED[name] if self.isRightToLeft() else name))
        palette = self.trouble.palette()
        palette.setColor(QPalette.ColorRole.WindowText, colors.danger)
        self.trouble.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Point the other way where the window turns round."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._on_theme_changed()
