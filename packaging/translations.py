"""Bring the files of Qt Linguist up to date with the words of the program.

    python packaging/translations.py update [LANGUAGE…]   all languages that are there, or these, new ones too
    python packaging/translations.py check                say what is not translated; exits with 1 if anything is

Needs the development environment: lupdate comes with PySide6.
"""

from __future__ import annotations

import ast
import importlib.util
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
FOLDER: Final = ROOT / "resources" / "translations"
_UNFINISHED: Final = 'type="unfinished"'
_WITHOUT_NUMBER: Final = 3
"""A call of `_tr` has context, text and comment, and then a number where it counts something."""


def main(arguments: list[str]) -> int:
    """Do what the arguments say; return the exit status."""
    match arguments:
        case ["update", *languages]:
            for language in languages or shipped():
                update(FOLDER / f"{language}.ts", language)
            return 0
        case ["check"]:
            missing = {language: unfinished(language) for language in shipped()}
            for language, count in missing.items():
                print(f"{language}: {count} texts are not translated" if count else f"{language}: complete")
            return 1 if any(missing.values()) else 0
        case _:
            print(__doc__)
            return 2


def shipped() -> list[str]:
    """Return the languages that there are, beside English."""
    return sorted(file.stem for file in FOLDER.glob("*.ts"))


def unfinished(language: str) -> int:
    """Count the texts of the program that a language lacks; its file is left as it is."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / f"{language}.ts"
        shutil.copyfile(FOLDER / copy.name, copy)
        update(copy, language)
        return copy.read_text("utf-8").count(_UNFINISHED)


def update(file: Path, language: str) -> None:
    """Bring one file up to date: new texts come in, those that are gone go out."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        modules = sorted((ROOT / "app" / "ui").rglob("*.py"))
        more = Path(folder) / "more.py"
        more.write_text(
            "\n".join(
                (
                    *_sentences_as_code(),
                    *_facts_as_code(),
                    *_languages_as_code(),
                    *_functions_as_code(modules),
                )
            ),
            "utf-8",
        )
        command = [
            str(_lupdate()), "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
            "-target-language", language, *map(str, modules), str(more), "-ts", str(file),
        ]  # fmt: skip
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _sentences_as_code() -> Iterator[str]:
    """Write the sentences of the core so that lupdate finds them."""
    from app.core.causes import CAUSES  # noqa: PLC0415 (the path is set above)
    from app.core.messages import NOTICES, SENTENCES  # noqa: PLC0415 (the path is set above)
    from app.core.ways_out import WAYS_OUT  # noqa: PLC0415

    endings = [window for _, window in WAYS_OUT.values() if window]
    for text in dict.fromkeys([*SENTENCES.values(), *NOTICES.values(), *endings, *CAUSES]):
        yield f"QCoreApplication.translate('Sentences', {_quoted(text)})"


def _facts_as_code() -> Iterator[str]:
    """Write what is known of vendors, and the words around it on the page of what leaves."""
    from app.core.cloud import CloudVendor  # noqa: PLC0415 (the path is set above)
    from app.services.cloud_facts import CloudFacts  # noqa: PLC0415
    from app.services.what_leaves import WORDS  # noqa: PLC0415

    facts = CloudFacts(ROOT / "resources" / "cloud")
    known = (word for vendor in CloudVendor for word in facts(vendor).words)
    for text in dict.fromkeys([*WORDS, *known]):
        yield f"QCoreApplication.translate('Facts', {_quoted(text)})"


def _languages_as_code() -> Iterator[str]:
    """Write the names of the spoken languages, which Qt knows in English alone."""
    from app.ui.languages import COMMON, OTHERS, english_name  # noqa: PLC0415 (the path is set above)

    for name in dict.fromkeys(map(english_name, (*COMMON, *OTHERS))):
        yield f"QCoreApplication.translate('Languages', {_quoted(name)})"


def _functions_as_code(modules: list[Path]) -> Iterator[str]:
    """Write the calls of `_tr` so that lupdate finds them; it overlooks those whose number is an expression."""
    for code in (module.read_text("utf-8") for module in modules):
        if "_tr(" not in code:
            continue
        for call in ast.walk(ast.parse(code)):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "_tr":
                words, number = call.args[:_WITHOUT_NUMBER], call.args[_WITHOUT_NUMBER:]
                given = [*(_quoted(ast.literal_eval(word)) for word in words), *("1" for _ in number)]
                yield f"QCoreApplication.translate({', '.join(given)})"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _lupdate() -> Path:
    found = importlib.util.find_spec("PySide6")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
