"""What a screen reader is told: run by the system's own Python, which has the bindings of AT-SPI.

    /usr/bin/python3 accessible_tree.py PROGRAM              prints what shows as JSON, a node a line
    /usr/bin/python3 accessible_tree.py PROGRAM ROLE NAME    does the first action of one, as a screen reader would

Exits with 3 where there is no such program on the bus, with 4 where there is nothing of that role and name.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 (the version has to be chosen before)

_STATES = ("FOCUSABLE", "FOCUSED", "SHOWING", "ENABLED", "SELECTED", "CHECKED", "EDITABLE", "ACTIVE")
_CHILDREN = 200  # of a list with thousands of rows, the first are enough


def main() -> int:
    """Print or act."""
    Atspi.init()
    program = next((found for found in _children(Atspi.get_desktop(0)) if found.get_name() == sys.argv[1]), None)
    if program is None:
        return 3
    if len(sys.argv) > 2:
        return _act(program, *sys.argv[2:4])
    for depth, node in _walk(program, 0):
        print(json.dumps(_told(node) | {"depth": depth}, ensure_ascii=False))
    return 0


def _act(program: Any, role: str, name: str) -> int:
    for _, node in _walk(program, 0):
        if node.get_role_name() == role and node.get_name() == name:
            action = node.get_action_iface()
            return 0 if action is not None and action.do_action(0) else 4
    return 4


def _walk(node: Any, depth: int) -> Iterator[tuple[int, Any]]:
    yield depth, node
    if depth and not node.get_state_set().contains(Atspi.StateType.SHOWING):
        return
    for child in _children(node):
        yield from _walk(child, depth + 1)


def _children(node: Any) -> Iterator[Any]:
    for number in range(min(node.get_child_count(), _CHILDREN)):
        child = node.get_child_at_index(number)
        if child is not None:
            yield child


def _label(node: Any) -> str:
    """Return the name of what labels a node, as screen readers say it before the value of a combo box."""
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name() or ""
    return ""


def _told(node: Any) -> dict[str, Any]:
    states = node.get_state_set()
    component = node.get_component_iface()
    place = component.get_extents(Atspi.CoordType.SCREEN) if component is not None else None
    text = node.get_text_iface()
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": [name.lower() for name in _STATES if states.contains(getattr(Atspi.StateType, name))],
        "place": [place.x, place.y, place.width, place.height] if place is not None else None,
        "label": _label(node),
        "text": Atspi.Text.get_text(text, 0, min(2000, text.get_character_count())) if text is not None else "",
    }


if __name__ == "__main__":
    sys.exit(main())
