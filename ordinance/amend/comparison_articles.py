"""Rows of a comparison table for articles and the headings of chapters (E-1)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from ordinance.amend.comparison_cells import OMITTED, Cell, Column, Row, Run, cell, folded, printed, sign, united
from ordinance.amend.comparison_units import one_sided, same_as, unit_rows
from ordinance.amend.comparison_words import words_in_force, words_kept
from ordinance.amend.twins import Twin, article_head, full_text, mark_of
from ordinance.law.printer import first_line, shares_line
from ordinance.law.tree import Provision


def article_rows(twin: Twin) -> tuple[Row, ...]:
    """The rows of a touched article, or the row of a touched heading of a chapter."""
    unit = twin.new if twin.new is not None else twin.old
    if unit is not None and unit.level.is_division:
        return (_division_row(twin),)
    return tuple(_article_rows(twin))


def _article_rows(twin: Twin) -> Iterator[Row]:
    old, new = twin.old, twin.new
    if old is None or new is None or old.deleted or new.deleted:
        yield one_sided(twin)
        return
    heads = (_head(old, twin, Column.LEFT), _head(new, twin, Column.RIGHT))
    if not _changed_beside_number(twin):
        yield Row(_left_out(heads[0], old, OMITTED), _left_out(heads[1], new, same_as((twin,))))
        return
    rows = tuple(unit_rows(twin.below))
    lefts = _headed(heads[0], [row.left for row in rows], old)
    rights = _headed(heads[1], [row.right for row in rows], new)
    yield from map(Row, lefts, rights)


def _changed_beside_number(twin: Twin) -> bool:
    return bool(twin.heading or twin.whole) or any(one.touched for one in twin.below)


def _left_out(head: Sequence[Run], article: Provision, words: str) -> Cell:
    """`제15조(소장) (현행 제14조와 같음)`."""
    rest = full_text(article)[len(article_head(article)) :]
    return cell([*head, Run(f" {words}", rest)])


def _headed(head: Sequence[Run], cells: Sequence[Cell], article: Provision) -> list[Cell]:
    """The head of an article in front of its first unit: every article starts with number and heading (E-1)."""
    first, *rest = cells or [Cell()]
    result = [_behind_head(head, first), *rest]
    if not first.full and (shares_line(article) or article.text):
        # What stood on the line of the head comes in a later row, behind a new 항.
        at = next((at for at, one in enumerate(result) if at and one.full), 0)
        result[at] = dataclasses.replace(result[at], joint=" ")
    return result


def _behind_head(head: Sequence[Run], first: Cell) -> Cell:
    if not head:
        return first
    space = printed(" ") if first.full else sign(" " if first.runs else "")
    runs = (*head, space, *first.runs)
    return cell(folded(runs) if all(run.underlined for run in (*head, *first.runs)) else runs)


def _head(article: Provision, twin: Twin, column: Column) -> list[Run]:
    """Number and heading, the number underlined where it moves, the changed words of the heading too."""
    if twin.whole:
        return [printed(article_head(article), united(twin.moved, twin.whole))] if article_head(article) else []
    if not article_head(article):
        return []
    number = printed(mark_of(article), twin.moved)
    if not article.heading:
        return [number]
    return [number, printed("("), *_heading(twin, column), printed(")")]


def _heading(twin: Twin, column: Column) -> Iterator[Run]:
    heading = twin.old.heading if twin.old is not None else ""
    return words_in_force(heading, twin.heading) if column is Column.LEFT else words_kept(heading, twin.heading)


# Headings of chapters and sections


def _division_row(twin: Twin) -> Row:
    """`제1절 재산분` | `제1절 사업소분`: a row of its own (practice, section 7)."""
    old, new = _alone(twin.old), _alone(twin.new)
    if old is None or new is None or old.deleted or new.deleted:
        return one_sided(dataclasses.replace(twin, old=old, new=new))
    return Row(
        cell(_division_runs(old, twin, Column.LEFT)),
        cell(_division_runs(new, twin, Column.RIGHT)),
    )


def _alone(division: Provision | None) -> Provision | None:
    """The heading line without the articles: those have rows of their own."""
    return dataclasses.replace(division, children=()) if division is not None else None


def _division_runs(division: Provision, twin: Twin, column: Column) -> Iterator[Run]:
    if twin.whole:
        yield printed(first_line(division), united(twin.moved, twin.whole))
        return
    yield printed(mark_of(division), twin.moved)
    yield printed(" ")
    yield from _heading(twin, column)
    yield printed(first_line(division)[len(f"{mark_of(division)} {division.heading}") :])


__all__ = ["article_rows"]
