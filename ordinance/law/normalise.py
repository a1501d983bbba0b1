"""Clean drafting text from consolidated text, and what was changed to get it (A-9, A-10).

Only characters and white space change, never words: notes are taken out, middle dots and quotes made one kind, spaces
closed up where the guide wants none. Each kind of change is counted, with the place of its first occurrence.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ordinance.korean import fold_dots
from ordinance.law.address import Address, Step
from ordinance.law.tree import Instrument, Provision, reworded


@dataclass(frozen=True, slots=True)
class Change:
    """A kind of normalisation, how often it was made, and where first."""

    kind: str
    count: int
    first: str


@dataclass(frozen=True, slots=True)
class _Rule:
    kind: str
    change: Callable[[str], str]


def _curly(text: str) -> str:
    """Straight quotes by turns: opening, closing. An odd number is left as it is."""
    if text.count('"') % 2:
        return text
    turn = iter("“”" * text.count('"'))
    return re.sub('"', lambda _: next(turn), text)


_RULES = (
    _Rule("가운뎃점을 ‘ㆍ’로 통일", fold_dots),
    _Rule("곧은따옴표를 굽은따옴표로", _curly),
    _Rule("겹친 빈칸을 하나로", lambda text: re.sub(r"[ \t\u3000\xa0]{2,}|[\t\u3000\xa0]", " ", text)),
    _Rule("법 이름과 조 사이를 띄움", lambda text: re.sub(r"」(?=제\d)", "」 ", text)),
    _Rule("쌍점 앞을 붙임", lambda text: re.sub(r"(?<=[가-힣]) +:", ":", text)),
    _Rule("‘별표’와 번호 사이를 띄움", lambda text: re.sub(r"별표(?=\d)", "별표 ", text)),
)


def normalised(law: Instrument) -> tuple[Instrument, tuple[Change, ...]]:
    """The instrument as clean drafting text, and what was changed, by kind in the order of the rules."""
    counts: dict[str, list[str]] = {}
    body = tuple(_provision(node, (), counts) for node in law.body)
    changes = tuple(Change(kind, len(places), places[0]) for kind, places in counts.items())
    return dataclasses.replace(law, body=body), changes


def _provision(node: Provision, above: tuple[Step, ...], counts: dict[str, list[str]]) -> Provision:
    steps = above if node.level.is_division else (*above, Step(node.level, node.number))
    place = str(Address(steps)) if steps else f"{node.number}"
    if node.notes:
        counts.setdefault("개정 이력 표시를 뺌", []).extend([place] * len(node.notes))
    text, heading = node.text, node.heading
    for rule in _RULES:
        before = (text, heading)
        text, heading = map(rule.change, before)
        changed = sum(old != new for old, new in zip(before, (text, heading), strict=True))
        if changed:
            counts.setdefault(rule.kind, []).extend([place] * changed)
    children = tuple(_provision(child, steps, counts) for child in node.children)
    clean = reworded(node, text=text, heading=heading)
    return dataclasses.replace(clean, children=children, notes=() if not node.deleted else node.notes)


def described(changes: tuple[Change, ...]) -> Iterator[str]:
    """One Korean line for each kind of change."""
    for one in changes:
        yield f"{one.kind}: {one.count:,}곳(처음 {one.first})"
