"""The law in force and the new law side by side, unit by unit, with the operations between them.

A twin is a unit in both columns of a comparison table (part E). Below articles the units are 항, 호 and 목; the words
of an article that has no 항 are a unit without a mark, so that they can face the 항 they become (C-8).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ordinance.amend.ledger import Cause
from ordinance.law.numbers import Level, Number, mark
from ordinance.law.printer import first_line, provision_lines
from ordinance.law.tree import Provision

_NO_MARK = Number(0)


@dataclass(frozen=True, slots=True)
class Wording:
    """Characters `start` to `end` of the old text become `text`, and who asked for it."""

    start: int
    end: int
    text: str
    by: tuple[Cause, ...] = ()


@dataclass(frozen=True, slots=True)
class Twin:
    """One unit in both laws; `old` is None for a new one, `new` for one that nothing is left of.

    `moved`, `whole`: the operations that gave it its number, and that make, delete or rewrite all of it. `former` is
    how the law in force cites a moved unit, `place` its index among its siblings there.
    """

    old: Provision | None
    new: Provision | None
    text: tuple[Wording, ...] = ()
    heading: tuple[Wording, ...] = ()
    moved: tuple[Cause, ...] = ()
    whole: tuple[Cause, ...] = ()
    below: tuple[Twin, ...] = ()
    former: str = ""
    place: int = 0

    @property
    def changed(self) -> bool:
        """Whether more than the number changes in the unit or below it."""
        one_sided = self.old is None or self.new is None
        return one_sided or bool(self.text or self.heading or self.whole) or any(one.touched for one in self.below)

    @property
    def touched(self) -> bool:
        """Whether anything changes in the unit or below it."""
        return bool(self.moved) or self.changed


def unmarked(text: str, children: tuple[Provision, ...]) -> Provision:
    """The words of an article as a unit without a mark."""
    return Provision(Level.PARAGRAPH, _NO_MARK, "", text, children)


def mark_of(node: Provision) -> str:
    """The mark a unit is printed with; none for the words of an article."""
    return "" if node.number == _NO_MARK else mark(node.level, node.number)


def own_text(node: Provision) -> str:
    """What a unit's own line says behind its mark, the space included."""
    if node.number == _NO_MARK:
        return node.text
    return first_line(node)[len(mark_of(node)) :]


def full_text(node: Provision) -> str:
    """A unit with everything below it, line by line."""
    if node.number == _NO_MARK:
        return "\n".join(_unmarked_lines(node))
    return "\n".join(provision_lines(node))


def _unmarked_lines(node: Provision) -> Iterator[str]:
    if node.text:
        yield node.text
    for child in node.children:
        yield from provision_lines(child)


def article_head(article: Provision) -> str:
    """The number and heading of an article, `제2조(국)`, as its first row begins (E-1)."""
    if article.number == _NO_MARK:
        return ""
    number = mark_of(article)
    return f"{number}({article.heading})" if article.heading else number


def own_words(article: Provision) -> Provision | None:
    """The words of an article as a unit, with the 호 right below them; None where its 항 say everything."""
    children = article.children[: first_paragraph(article)]
    return unmarked(article.text, children) if article.text or children else None


def first_paragraph(article: Provision) -> int:
    """The index of an article's first 항, behind its last child where it has none."""
    levels = [child.level for child in article.children]
    return levels.index(Level.PARAGRAPH) if Level.PARAGRAPH in levels else len(levels)


__all__ = [
    "Twin",
    "Wording",
    "article_head",
    "first_paragraph",
    "full_text",
    "mark_of",
    "own_text",
    "own_words",
    "unmarked",
]
