"""Papers beside a bill: a title and what follows it. Attached to a bill, or a document of its own (F-2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ordinance.formats.docx.blocks import Block, paragraph
from ordinance.formats.docx.looks import Style


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: its name, the title printed, and its content; `title_style` is that of the title."""

    name: str
    title: str
    content: tuple[Block, ...]
    title_style: Style = Style.ATTACHMENT

    def blocks(self) -> Iterator[Block]:
        """Title and content."""
        yield paragraph(self.title_style, self.title)
        yield from self.content
