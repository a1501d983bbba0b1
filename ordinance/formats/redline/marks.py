"""Revision marks: who changed what, when."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from lxml import etree

from ordinance.formats.docx.xml import w
from ordinance.formats.redline.words import RPR


@dataclass(frozen=True, slots=True)
class Author:
    """The name that the changes bear, and when, as `2026-01-01T00:00:00Z`."""

    name: str
    date: str


@dataclass(slots=True)
class Marks:
    """Makes marks, each with a number of its own."""

    author: Author
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def mark(self, tag: str, *children: etree._Element) -> etree._Element:
        """`w:ins`, `w:del` or a change of properties."""
        return w(tag, *children, id=next(self.numbers), author=self.author.name, date=self.author.date)

    def changed_run(self, new: etree._Element | None, old: etree._Element | None) -> etree._Element:
        """`w:rPr` that says how the run looked before."""
        properties = copy.deepcopy(new) if new is not None else w("rPr")
        properties.append(self.mark("rPrChange", copy.deepcopy(old) if old is not None else w("rPr")))
        return properties

    def changed_paragraph(self, properties: etree._Element, old: etree._Element | None) -> None:
        """Add to `w:pPr` how the paragraph looked before."""
        properties.append(self.mark("pPrChange", copy.deepcopy(old) if old is not None else w("pPr")))

    def mark_of(self, properties: etree._Element, tag: str) -> None:
        """Track the mark of a paragraph."""
        inner = properties.find(RPR)
        if inner is None:
            inner = w("rPr")
            _place_mark(properties, inner)
        inner.insert(0, self.mark(tag))


def _place_mark(properties: etree._Element, inner: etree._Element) -> None:
    """`w:rPr` stands behind all of `w:pPr` but the section and the change."""
    last = [index for index, child in enumerate(properties) if etree.QName(child).localname in {"sectPr", "pPrChange"}]
    properties.insert(last[0] if last else len(properties), inner)
