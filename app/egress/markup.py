"""SSML out of a tree: text and values are escaped here and nowhere else, so that no text can become markup."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.core.legible import is_legible

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z-]*(?::[A-Za-z][A-Za-z-]*)?", re.ASCII)
_IN_TEXT: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_IN_VALUE: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", "\t": "&#9;", "\n": "&#10;"}
)


@dataclass(frozen=True, slots=True)
class Element:
    """An element, its attributes and what it holds."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple[Element | str, ...] = ()


def rendered(node: Element | str) -> str:
    """Return the markup of a tree; ValueError for a name that is none, and for text that XML cannot hold."""
    if isinstance(node, str):
        return _legible(node).translate(_IN_TEXT)
    names = (node.name, *(name for name, _ in node.attributes))
    if not all(_NAME.fullmatch(name) for name in names):
        raise ValueError(f"not the name of an element or attribute: {names}")
    attributes = "".join(f' {name}="{_legible(value).translate(_IN_VALUE)}"' for name, value in node.attributes)
    return f"<{node.name}{attributes}>{''.join(map(rendered, node.children))}</{node.name}>"


def spoken(text: str, *, rate: float = 1.0, pitch: float = 1.0) -> Element | str:
    """Return a text at another rate and pitch, multiples of the usual; the bare text where both are."""
    attributes = []
    if rate != 1:
        attributes.append(("rate", f"{rate:.0%}"))
    if pitch != 1:
        attributes.append(("pitch", f"{pitch - 1:+.0%}"))
    return Element("prosody", tuple(attributes), (text,)) if attributes else text


def _legible(text: str) -> str:
    if not is_legible(text):
        raise ValueError("the text holds characters that no markup can carry")
    return text
