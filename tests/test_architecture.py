"""What the import contracts cannot say about the shape of the house."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
APP = ROOT / "app"
MODULES = sorted(APP.rglob("*.py"))

NEVER = {"pickle", "marshal", "shelve", "sqlite3"}
NETWORK = {
    "socket", "ssl", "http", "requests", "httpx", "httpx2", "httpcore2", "truststore", "huggingface_hub",
    "asyncio",
}  # fmt: skip
MAY_USE_SOCKETS = {
    "app/engine/socket_channel.py",
    "app/ui/single_instance.py",
    "app/egress/authorities.py",  # ssl alone, to read certificates
    "app/egress/connection.py",
    "app/egress/faults.py",
    "app/egress/transport.py",
}
MAY_START_PROCESSES = {"app/engine/child.py"}
HEAVY = {"sounddevice", "faster_whisper", "ctranslate2", "onnxruntime", "av", "numpy", "pocketsphinx", "PySide6"}


def _imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_imports_only_what_its_room_may(path: Path) -> None:
    names = set(_imports(ast.parse(path.read_text("utf-8"))))
    roots = {name.partition(".")[0] for name in names}
    assert not roots & NEVER
    if _name(path) not in MAY_USE_SOCKETS:
        assert not roots & NETWORK
    assert "urllib.request" not in names  # it follows redirects and the proxies of the environment
    if _name(path) not in MAY_START_PROCESSES:
        assert "subprocess" not in roots


@pytest.mark.long
@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_types_hold_on_every_platform(platform: str, tmp_path: Path) -> None:
    """What a system lacks is never called there; code behind a question for the system may be dead."""
    command = [sys.executable, "-m", "mypy", "--platform", platform, "--no-warn-unreachable", "--cache-dir"]
    run = subprocess.run([*command, tmp_path, "app"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout


def test_the_list_of_modules_is_not_empty() -> None:
    assert len(MODULES) > 50


def test_packaging_is_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_top_level_holds_what_the_plan_says() -> None:
    made_by_packaging = {"build", "dist"}
    tops = {entry.name for entry in ROOT.iterdir() if not entry.name.startswith(".")} - made_by_packaging
    allowed = {"pyproject.toml", "README.md", "LICENSE", "SECURITY.md", "app", "resources", "tests", "packaging"}
    assert tops == allowed


@pytest.mark.parametrize("module", ["app.cli.main", "app.bootstrap", "app.engine.runner"])
def test_nothing_heavy_is_imported_before_it_is_needed(module: str) -> None:
    code = f"import sys, {module}; print(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    run = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert not set(run.stdout.split()) & HEAVY


def test_every_sentence_of_the_program_names_no_machine() -> None:
    for path in (*MODULES, ROOT / "README.md", *sorted((ROOT / "packaging").glob("*.py"))):
        text = path.read_text("utf-8")
        assert "/work/" not in text, path
        assert "../shared" not in text, path
