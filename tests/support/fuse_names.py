"""By which numbers the kernel knows the paths of a drive."""

from __future__ import annotations

from typing import Final

_ROOT: Final = 1


class Names:
    """A path keeps its number when it is moved, and loses it when it goes."""

    def __init__(self) -> None:
        self._paths = {_ROOT: ""}
        self._nodes = {"": _ROOT}
        self._last = _ROOT

    def path(self, node: int) -> str:
        return self._paths[node]

    def below(self, node: int, name: str) -> str:
        return f"{self._paths[node]}/{name}".lstrip("/")

    def node(self, path: str) -> int:
        if path not in self._nodes:
            self._last += 1
            self._nodes[path] = self._last
            self._paths[self._last] = path
        return self._nodes[path]

    def gone(self, path: str) -> None:
        self._nodes.pop(path, None)

    def moved(self, old: str, new: str) -> None:
        self.gone(new)
        for path in [path for path in self._nodes if path == old or path.startswith(f"{old}/")]:
            there = new + path[len(old) :]
            self._nodes[there] = self._nodes.pop(path)
            self._paths[self._nodes[there]] = there
