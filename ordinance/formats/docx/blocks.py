"""What stands in a document, before it is XML: paragraphs and tables in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ordinance.amend.comparison_cells import Row
from ordinance.formats.docx.looks import CharacterStyle, Style
from ordinance.law.table import Table


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one character style; None is the paragraph's own."""

    text: str
    style: CharacterStyle | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a named style."""

    style: Style
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The words of the paragraph."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class NumberBox:
    """The box of the bill number on the cover."""

    label: str
    number: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A comparison table of law in force and new law."""

    rows: tuple[Row, ...]


Block = Paragraph | Table | NumberBox | Comparison


def paragraph(style: Style, text: str) -> Paragraph:
    """A paragraph of plain text."""
    return Paragraph(style, (Run(text),))


def paragraphs(first: Style, further: Style, text: str) -> Iterator[Paragraph]:
    """One paragraph for each line of a text that is not blank; layout is no business of spaces."""
    style = first
    for line in text.split("\n"):
        if line.strip():
            yield paragraph(style, line.strip())
            style = further
