"""Box drawing characters: the strokes they are made of, and how many columns text takes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from ordinance.errors import OrdinanceError

LIGHT, HEAVY = 1, 2
# Marks in the outer border for a grid line that no cell shows (every cell spans it).
HIDDEN_COLUMN = {LIGHT: "┄", HEAVY: "┅"}
HIDDEN_ROW = {LIGHT: "┆", HEAVY: "┇"}
# Stands for an empty first or last line of a cell, which blank padding would swallow.
EMPTY_LINE = "\u00a0"

_WEIGHTS = {"LIGHT": LIGHT, "SINGLE": LIGHT, "HEAVY": HEAVY, "DOUBLE": HEAVY}
_DIRECTIONS = {
    "UP": ("up",),
    "RIGHT": ("right",),
    "DOWN": ("down",),
    "LEFT": ("left",),
    "VERTICAL": ("up", "down"),
    "HORIZONTAL": ("right", "left"),
}


class NotATable(OrdinanceError):  # noqa: N818 - the name states the finding, as the callers read it
    """Lines that do not make up a grid, or a table that cannot be drawn; the message says why."""


class Arms(NamedTuple):
    """Weight of the four strokes of a box character: 0 none, 1 light, 2 heavy or double."""

    up: int = 0
    right: int = 0
    down: int = 0
    left: int = 0


def _arms(name: str) -> Arms:
    """Strokes as the Unicode name tells them: DOWN LIGHT AND RIGHT HEAVY, LIGHT VERTICAL AND LEFT."""
    strokes: dict[str, int] = {}
    weight = 0
    for part in name.removeprefix("BOX DRAWINGS ").split(" AND "):
        words = part.split()
        weight = next((_WEIGHTS[word] for word in words if word in _WEIGHTS), weight)
        strokes.update((arm, weight) for word in words for arm in _DIRECTIONS.get(word, ()))
    return Arms(**strokes)


def _box_characters() -> dict[str, Arms]:
    """Strokes of every character of the block Box Drawings (U+2500 to U+257F) but the diagonals."""
    names = {chr(code): unicodedata.name(chr(code)) for code in range(0x2500, 0x2580)}
    return {char: _arms(name) for char, name in names.items() if "DIAGONAL" not in name}


ARMS = _box_characters()
# The first character with given strokes: plain ones come before dashed, rounded and double ones.
_GLYPHS = {arms: char for char, arms in reversed(ARMS.items()) if char < "┄" or "┌" <= char <= "╋"}


def glyph(arms: Arms) -> str:
    """The character with these strokes; the empty string for none."""
    return _GLYPHS[arms] if any(arms) else ""


def is_box(char: str) -> bool:
    """Whether the character is of the block Box Drawings."""
    return "\u2500" <= char <= "\u257f"


def is_border(char: str) -> bool:
    """Whether the character has a vertical stroke: it bounds cells to the left or right of it."""
    arms = ARMS.get(char, Arms())
    return bool(arms.up or arms.down)


def is_horizontal(char: str) -> bool:
    """Whether the character is a piece of a horizontal line."""
    return char in ARMS and not is_border(char)


def char_width(char: str) -> int:
    """Columns of one character in law.go.kr's drawings: 2 for wide, full-width and ambiguous ones, else 1."""
    return 2 if is_box(char) or unicodedata.east_asian_width(char) in {"W", "F", "A"} else 1


def width(text: Iterable[str]) -> int:
    """Columns the characters take side by side."""
    return sum(map(char_width, text))


def is_box_line(line: str) -> bool:
    """Whether the line may be one of a drawing: apart from blanks, it begins and ends with a border."""
    bare = line.strip()
    return len(bare) > 1 and is_border(bare[0]) and is_border(bare[-1])


def is_drawing(text: str) -> bool:
    """Whether any line of the text may be one of a drawing."""
    return any(map(is_box_line, text.split("\n")))
