"""Where the templates and schemas that ship with the program are found."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _root() -> Path:
    """Folder that holds `templates/` and `schemas/`: the checkout, or inside an installed wheel."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent


def templates() -> Path:
    """Folder of the ordinance templates."""
    return _root() / "templates"


def schemas() -> Path:
    """Folder of the XML and JSON schemas."""
    return _root() / "schemas"
