"""Revision marks: who changed what, when."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from lxml import etree

from ordinance.errors import InputError
from ordinance.formats.docx.xml import w
from ordinance.formats.redline.words import RPR


@dataclass(frozen=True, slots=True)
class Author:
    """The name that the changes bear, and when, as `2026-01-01T00:00:00Z`; without a date they bear none.

    Raises InputError for a name that XML cannot hold.
    """

    name: str
    date: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip() or not self.name.isprintable():
            raise InputError(
                "변경 내용에 적을 이름이 비었거나 쓸 수 없는 글자가 있습니다.",
                where="--author",
                advice="보통 글자로 적으십시오.",
            )


@dataclass(slots=True)
class Marks:
    """Makes marks, each with a number of its own."""

    author: Author
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def mark(self, tag: str, *children: etree._Element) -> etree._Element:
        """`w:ins`, `w:del` or a change of properties."""
        when = {"date": self.author.date} if self.author.date else {}
        return w(tag, *children, id=next(self.numbers), author=self.author.name, **when)

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
