"""Write resources/docs/what-leaves.md anew from the tables and the code that send to cloud vendors."""

from __future__ import annotations

from pathlib import Path

from app.services.what_leaves import document

RESOURCES = Path(__file__).parent.parent / "resources"


def main() -> None:
    """Write the document."""
    (RESOURCES / "docs" / "what-leaves.md").write_text(document(RESOURCES / "cloud"), "utf-8")


if __name__ == "__main__":
    main()
