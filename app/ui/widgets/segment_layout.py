"""Texts of segments broken into lines: how high they are, where their characters stand, how they are drawn."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from app.ui.shown_text import is_right_to_left

_KEPT: Final = 256  # a screen holds some forty


class SegmentLayouts:
    """Keeps what is on the screen laid out; all else is laid out, measured and let go."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, int, str], QTextLayout] = OrderedDict()
        self._from_left, self._from_right = QTextOption(), QTextOption(Qt.AlignmentFlag.AlignRight)
        for option in (self._from_left, self._from_right):
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def of(self, text: str, width: int, font: QFont) -> QTextLayout:
        """Return a text in lines of this width."""
        key = (text, width, font.key())
        layout = self._kept.get(key)
        if layout is None:
            layout = self._kept[key] = self._laid_out(text, width, font)
            layout.setCacheEnabled(True)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return layout

    def height(self, text: str, width: int, font: QFont) -> float:
        """Return how high a text is, without keeping it."""
        kept = self._kept.get((text, width, font.key()))
        return (kept or self._laid_out(text, width, font)).boundingRect().height()

    def forget(self) -> None:
        """Keep no text."""
        self._kept.clear()

    def _laid_out(self, text: str, width: int, font: QFont) -> QTextLayout:
        layout = QTextLayout(text, font)
        layout.setTextOption(self._from_right if is_right_to_left(text) else self._from_left)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout


def place_at(layout: QTextLayout, point: QPointF) -> int | None:
    """Return which place in the text, in Qt's units, a point touches; None beside the text."""
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        if line.y() <= point.y() < line.y() + line.height():
            if not line.naturalTextRect().adjusted(-2, 0, 2, 0).contains(point):
                return None
            return _cursor(line.xToCursor(point.x()))
    return None


def rects_of(layout: QTextLayout, first: int, length: int) -> list[QRectF]:
    """Return the boxes around some characters, one in each line that they stand in."""
    boxes: list[QRectF] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start, end = max(first, line.textStart()), min(first + length, line.textStart() + line.textLength())
        if start < end:
            left, right = sorted((_x(line.cursorToX(start)), _x(line.cursorToX(end))))
            boxes.append(QRectF(left, line.y(), right - left, line.height()))
    return boxes


def _cursor(answer: int | tuple[int, ...]) -> int:
    return answer[0] if isinstance(answer, tuple) else answer


def _x(answer: object) -> float:
    """Read a place across: Qt answers with it and the cursor, its stubs speak of one number."""
    match answer:
        case (float() | int() as x, *_) | (float() | int() as x):
            return float(x)
        case _:
            raise TypeError(answer)
