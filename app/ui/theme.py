"""The look: colours as palettes, so that a switch costs milliseconds, type and spacing."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.colors import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colors

XS: Final = 4
S: Final = 8
M: Final = 12
L: Final = 16
XL: Final = 24
RADIUS: Final = 6

SMALL: Final = 0.9
BODY: Final = 1.0
READING: Final = 1.1
TITLE: Final = 1.25
DISPLAY: Final = 1.6

_MIDDLE: Final = 0.5


class Theme(QObject):
    """Follows the system between light and dark, and in contrast, unless its user wants one of them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, wanted: str = "system") -> None:
        super().__init__(parent)
        self.colors = LIGHT
        self._wanted = wanted
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._on_application_screen_added)
        self._apply()

    @property
    def is_dark(self) -> bool:
        """Say whether text is lighter than its ground."""
        return self.colors in {DARK, CONTRAST_DARK}

    def use(self, wanted: str) -> None:
        """Use one of `app.core.settings.THEMES`; `system` follows the system."""
        self._wanted = wanted
        self._apply()

    def _apply(self) -> None:
        hints = QGuiApplication.styleHints()
        is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        preference = hints.accessibility().property("contrastPreference")  # PySide6 has no getter for it
        match self._wanted:
            case "light":
                self.colors = LIGHT
            case "dark":
                self.colors = DARK
            case "high_contrast":
                self.colors = CONTRAST_DARK if is_dark else CONTRAST_LIGHT
            case _ if preference is Qt.ContrastPreference.HighContrast:
                self.colors = CONTRAST_DARK if is_dark else CONTRAST_LIGHT
            case _:
                self.colors = DARK if is_dark else LIGHT
        QApplication.setPalette(palette(self.colors))
        self.changed.emit()

    @Slot()
    def _on_system_scheme_changed(self) -> None:
        if self._wanted in {"system", "high_contrast"}:
            self._apply()

    @Slot()
    def _on_application_screen_added(self) -> None:
        """Have icons drawn again: they are drawn for the scales of the screens that are there."""
        self.changed.emit()


def palette(colors: Colors) -> QPalette:
    """Build the palette of a scheme."""
    role = QPalette.ColorRole
    values = {
        role.Window: colors.window,
        role.WindowText: colors.text,
        role.Base: colors.base,
        role.AlternateBase: colors.hover,
        role.Text: colors.text,
        role.PlaceholderText: colors.secondary,
        role.Button: colors.base,
        role.ButtonText: colors.text,
        role.BrightText: colors.danger,
        role.ToolTipBase: colors.base,
        role.ToolTipText: colors.text,
        role.Highlight: colors.accent,
        role.HighlightedText: colors.on_accent,
        role.Accent: colors.accent,
        role.Link: colors.accent,
        role.LinkVisited: colors.accent,
        role.Light: colors.base,
        role.Midlight: colors.hover,
        role.Mid: colors.border,
        role.Dark: colors.outline,
        role.Shadow: colors.border,
    }
    result = QPalette()
    for which, value in values.items():
        result.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, which, QColor(colors.disabled))
    result.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colors.border))
    return result


def style_sheet(colors: Colors, icons: Path) -> str:
    """Build the few rules that a palette cannot say; set on the window, not on the application."""
    check = "checked-light.svg" if QColor(colors.on_accent).lightnessF() > _MIDDLE else "checked-dark.svg"
    return f"""
    QComboBox {{ combobox-popup: 0; border: 1px solid {colors.outline}; border-radius: {RADIUS}px;
                 padding: 6px 4px 6px 10px; background: {colors.base}; }}
    QComboBox:hover {{ background: {colors.hover}; }}
    QComboBox:focus {{ border: 2px solid {colors.accent}; padding: 5px 3px 5px 9px; }}
    QComboBox::drop-down {{ border: none; width: 24px; }}
    QComboBox::down-arrow {{ image: url("{(icons / "chevron.svg").as_posix()}"); width: 16px; height: 16px; }}
    QComboBox QAbstractItemView {{ outline: none; padding: {XS}px; }}
    QComboBox QAbstractItemView::item {{ min-height: 26px; padding: 0 6px; color: {colors.text}; }}
    QComboBox QAbstractItemView::item:selected {{ background: {colors.selected}; }}
    QLineEdit {{ border: 1px solid {colors.outline}; border-radius: {RADIUS}px; padding: 6px 8px;
                 background: {colors.base}; }}
    QLineEdit:focus {{ border: 2px solid {colors.accent}; padding: 5px 7px; }}
    QAbstractSpinBox {{ border: 1px solid {colors.outline}; border-radius: {RADIUS}px; padding: 5px 0 4px 0;
                        background: {colors.base}; }}
    QAbstractSpinBox:focus {{ border: 2px solid {colors.accent}; padding: 4px 0 3px 0; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 22px; border: none; }}
    QAbstractSpinBox::up-arrow {{ image: url("{(icons / "step-up.svg").as_posix()}"); width: 14px; height: 14px; }}
    QAbstractSpinBox::down-arrow {{ image: url("{(icons / "step-down.svg").as_posix()}");
                                    width: 14px; height: 14px; }}
    #note, #difference, #preview, #log {{ border: 1px solid {colors.outline}; border-radius: {RADIUS}px;
                                    padding: 2px 4px; background: {colors.base}; }}
    #note:focus, #difference:focus, #preview:focus, #log:focus {{ border: 2px solid {colors.accent};
                                                                 padding: 1px 3px; }}
    QRadioButton {{ spacing: 6px; padding: 2px 4px; border: 2px solid transparent; border-radius: {RADIUS}px; }}
    QRadioButton:focus {{ border-color: {colors.accent}; }}
    QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {colors.outline}; border-radius: 8px;
                               background: {colors.base}; }}
    QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {colors.accent};
                                       background: {colors.on_accent}; }}
    QCheckBox {{ spacing: 6px; padding: 2px 4px; border: 2px solid transparent; border-radius: {RADIUS}px; }}
    QCheckBox:focus {{ border-color: {colors.accent}; }}
    QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {colors.outline}; border-radius: 3px;
                            background: {colors.base}; }}
    QCheckBox::indicator:checked {{ border-color: {colors.accent}; background: {colors.accent};
                                    image: url("{(icons / check).as_posix()}"); }}
    QCheckBox::indicator:disabled {{ border-color: {colors.border}; }}
    QCheckBox::indicator:checked:disabled {{ background: {colors.disabled}; }}
    #line-list {{ background: {colors.base}; border: 1px solid {colors.border}; border-radius: {RADIUS}px;
                  padding: {XS}px 0; }}
    #line-list:focus {{ border-color: {colors.accent}; }}
    #section-list, #command-tree {{ background: {colors.base}; border: 1px solid {colors.border};
                                    border-radius: {RADIUS}px; padding: {XS}px; }}
    #section-list:focus, #command-tree:focus {{ border-color: {colors.accent}; }}
    #section-list::item, #command-tree::item {{ padding: 5px 6px; color: {colors.text}; }}
    #section-list::item:selected, #command-tree::item:selected {{ background: {colors.selected}; }}
    #section-list::item:selected:focus, #command-tree::item:selected:focus {{ background: {colors.accent};
                                                                             color: {colors.on_accent}; }}
    QPushButton {{ border: 1px solid {colors.outline}; border-radius: {RADIUS}px; padding: 6px 13px;
                   background: {colors.base}; }}
    QPushButton:hover {{ background: {colors.hover}; }}
    QPushButton:pressed {{ background: {colors.selected}; }}
    QPushButton:focus {{ border: 2px solid {colors.accent}; padding: 5px 12px; }}
    QPushButton:disabled {{ color: {colors.disabled}; border-color: {colors.border}; }}
    QPushButton[isAccented="true"] {{ background: {colors.accent}; color: {colors.on_accent};
                                      border-color: {colors.accent}; }}
    QPushButton[isAccented="true"]:focus {{ border: 2px solid {colors.text}; }}
    QPushButton[isAccented="true"]:disabled {{ background: {colors.border}; color: {colors.secondary};
                                               border-color: {colors.border}; }}
    #recovery-key {{ background: {colors.base}; border: 1px solid {colors.border}; border-radius: {RADIUS}px; }}
    QPushButton[isQuiet="true"] {{ background: transparent; padding: 4px 8px; }}
    QPushButton[isQuiet="true"]:hover {{ background: {colors.selected}; }}
    QPushButton[isQuiet="true"]:focus {{ border: 2px solid {colors.accent}; padding: 3px 7px; }}
    QPushButton[isFlat="true"] {{ border-color: transparent; background: transparent; padding: 5px 8px; }}
    QPushButton[isFlat="true"]:hover {{ background: {colors.selected}; }}
    QPushButton[isFlat="true"]:focus {{ border: 2px solid {colors.accent}; padding: 4px 7px; }}
    QPushButton[isIcon="true"] {{ padding: 6px 9px; }}
    QPushButton[isIcon="true"]:focus {{ padding: 5px 8px; }}
    QPushButton:checked {{ background: {colors.selected}; border-color: {colors.accent}; }}
    #reading-strip {{ background: {colors.selected}; border: 1px solid {colors.border};
                      border-radius: {RADIUS}px; }}
    #privacy-badge {{ border: 2px solid transparent; padding: 2px 6px; }}
    #privacy-badge:focus {{ border-color: {colors.accent}; padding: 2px 6px; }}
    QPushButton::menu-indicator {{ width: 0px; }}
    QProgressBar {{ border: none; border-radius: 3px; background: {colors.border}; max-height: 6px; }}
    QProgressBar::chunk {{ border-radius: 3px; background: {colors.accent}; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {colors.outline}; }}
    QSlider::sub-page:horizontal {{ border-radius: 2px; background: {colors.accent}; }}
    QSlider::handle:horizontal {{ width: 10px; margin: -5px 0; border: 2px solid {colors.accent};
                                  border-radius: 7px; background: {colors.base}; }}
    QSlider::handle:horizontal:focus {{ background: {colors.accent}; border-color: {colors.text}; }}
    QSlider::groove:horizontal:disabled, QSlider::sub-page:horizontal:disabled {{ background: {colors.border}; }}
    QScrollBar:vertical {{ width: 12px; background: transparent; }}
    QScrollBar::handle:vertical {{ background: {colors.outline}; border-radius: 3px; margin: 2px 3px;
                                   min-height: 36px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0px; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    JobList, PlayerBar, QueuePanel, ReaderPanel, ReviewPane, TranscriptView, ItemDetails {{
        background: {colors.base}; border-radius: {RADIUS + 2}px; }}
    QTabWidget::pane {{ border: none; }}
    QTabBar {{ qproperty-drawBase: 0; }}
    QTabBar::tab {{ padding: 5px 10px; margin: 2px; border: 2px solid transparent; border-radius: {RADIUS}px;
                    color: {colors.secondary}; }}
    QTabBar::tab:hover {{ background: {colors.hover}; }}
    QTabBar::tab:selected {{ background: {colors.selected}; color: {colors.text}; }}
    QTabBar::tab:selected:focus {{ border-color: {colors.accent}; }}
    QStatusBar::item {{ border: none; }}
    QSplitter::handle {{ background: transparent; }}
    """


def scaled(font: QFont, factor: float, *, is_bold: bool = False) -> QFont:
    """Return a font of the type scale."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(round(font.pixelSize() * factor))
    if is_bold:
        result.setWeight(QFont.Weight.DemiBold)
    return result
