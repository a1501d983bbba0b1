"""조문 대조: which article of the law in force became which of the new law, one line each (B-5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from ordinance.amend.comparison_cells import Row, Subject


class Fate(StrEnum):
    """What becomes of an article."""

    NEW = "신설"
    DELETED = "삭제"
    KEPT = "같음"
    RENUMBERED = "번호만 바뀜"
    CHANGED = "개정"


@dataclass(frozen=True, slots=True)
class Pairing:
    """Articles that face each other, each with its heading as printed; empty where there is none."""

    old: str
    new: str
    fate: Fate


def pairings(rows: Iterable[Row]) -> tuple[Pairing, ...]:
    """One line for each article and annex that the rows of a comparison table are about, in their order."""
    return tuple(
        _pairing(subject, list(found))
        for subject, found in groupby(rows, key=lambda row: row.subject)
        if _is_unit(subject)
    )


def _is_unit(subject: Subject) -> bool:
    """Titles and the heading lines of chapters are not listed."""
    name = subject.new or subject.old
    return (name.startswith("제") and "조" in name.split("(")[0].split()[-1]) or name.startswith(("별표", "별지"))


def _pairing(subject: Subject, rows: list[Row]) -> Pairing:
    left, right = ([row.left for row in rows], [row.right for row in rows])
    old = _headed(subject.old, left[0].text)
    new = _headed(subject.new, right[0].text)
    bodies = ["\n".join(cell.full for cell in cells) for cells in (left, right)]
    return Pairing(old, new, _fate(subject, *bodies))


def _headed(name: str, text: str) -> str:
    """`제6조(행정국에 두는 과)`: the name with what stands in brackets right behind it."""
    head = text.partition("\n")[0]
    if not name or not head.startswith(f"{name}("):
        return name
    return "".join(_bracketed(head))


def _bracketed(head: str) -> Iterator[str]:
    depth = 0
    for char in head:
        yield char
        depth += {"(": 1, ")": -1}.get(char, 0)
        if char == ")" and depth == 0:
            return


def _fate(subject: Subject, old: str, new: str) -> Fate:
    if not subject.old:
        return Fate.NEW
    if not subject.new:
        return Fate.DELETED
    if old == new:
        return Fate.KEPT
    same = old.replace(subject.old, "", 1) == new.replace(subject.new, "", 1)
    return Fate.RENUMBERED if same else Fate.CHANGED


__all__ = ["Fate", "Pairing", "pairings"]
