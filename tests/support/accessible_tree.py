"""What a screen reader is told: run by the system's own Python, which has the bindings of AT-SPI.

    /usr/bin/python3 accessible_tree.py PROGRAM              prints what shows as JSON, a node a line
    /usr/bin/python3 accessible_tree.py PROGRAM TITLE        the same of a window
    /usr/bin/python3 accessible_tree.py PROGRAM ROLE NAME    does the first action of one, as a screen reader would

Exits with 3 where there is no such program on the bus, with 4 where there is nothing of that role and name.
"""

from __future__ import annotations

import itertools
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
    if len(sys.argv) == 4:
        return _act(program, *sys.argv[2:])
    windows = (
        [program] if len(sys.argv) == 2 else [one for one in _children(program) if one.get_name() == sys.argv[2]]
    )
    for depth, node, states in itertools.chain.from_iterable(_walk(window, 0) for window in windows):
        print(json.dumps(_told(node, states) | {"depth": depth}, ensure_ascii=False), flush=True)
    return 0


def _act(program: Any, role: str, name: str) -> int:
    for _, node, _ in _walk(program, 0):
        if node.get_role_name() == role and node.get_name() == name:
            action = node.get_action_iface()
            return 0 if action is not None and action.do_action(0) else 4
    return 4


def _walk(node: Any, depth: int) -> Iterator[tuple[int, Any, Any]]:
    states = node.get_state_set()
    yield depth, node, states
    if depth and not states.contains(Atspi.StateType.SHOWING):
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


def _told(node: Any, states: Any) -> dict[str, Any]:
    """Return what is told of a node; of one that does not show only what it is, for each fact is a question."""
    role, name = node.get_role_name(), node.get_name() or ""
    known = {"role": role, "name": name, "states": [one.lower() for one in _STATES if _has(states, one)]}
    if not _has(states, "SHOWING"):
        return known
    component, text = node.get_component_iface(), node.get_text_iface()
    place = component.get_extents(Atspi.CoordType.SCREEN) if component is not None else None
    return known | {
        "description": node.get_description() or "",
        "place": [place.x, place.y, place.width, place.height] if place is not None else None,
        "label": _label(node) if role == "combo box" else "",
        "text": Atspi.Text.get_text(text, 0, min(2000, text.get_character_count())) if text is not None else "",
    }


def _has(states: Any, name: str) -> bool:
    return bool(states.contains(getattr(Atspi.StateType, name)))


if __name__ == "__main__":
    sys.exit(main())
