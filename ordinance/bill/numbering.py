"""Numbers that templates take as they go: 장, 조, 별표, and the names used after a first mention.

A template is rendered twice. The first pass learns every number, so that the second can cite an article or
annex that only comes later.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from ordinance.errors import OrdinanceError
from ordinance.korean import Particle, attach, particle


class UnknownLabelError(OrdinanceError):
    """A template cites an article that no template numbers."""


@dataclass(slots=True)
class Numbering:
    """Counters of one rendering; `known` holds what the pass before learned."""

    known: Numbering | None = None
    chapters: int = 0
    articles: dict[str, int] = field(default_factory=dict)
    annexes: dict[str, int] = field(default_factory=dict)
    mentions: Counter[str] = field(default_factory=Counter)

    def chapter(self) -> str:
        """The next `제2장`."""
        self.chapters += 1
        return f"제{self.chapters}장"

    def article(self, label: str) -> str:
        """The next `제3조`, remembered under a label."""
        if label in self.articles:
            raise UnknownLabelError(f"서식에서 조의 이름 “{label}”을 두 번 썼습니다.")
        self.articles[label] = len(self.articles) + 1
        return f"제{self.articles[label]}조"

    def cited_article(self, label: str) -> str:
        """`제3조` for a label, wherever the article stands."""
        number = (self.known or self).articles.get(label)
        if number is None and self.known is not None:
            raise UnknownLabelError(f"서식이 가리키는 조 “{label}”이 없습니다.")
        return f"제{number or 0}조"

    def annex(self, label: str) -> str:
        """`별표 3`, numbered in the order of first mention; a single annex is just `별표` (O26)."""
        self.annexes.setdefault(label, len(self.annexes) + 1)
        if self.known is not None and len(self.known.annexes) == 1:
            return "별표"
        return f"별표 {self.annexes[label]}"

    def annex_labels(self) -> tuple[str, ...]:
        """Labels of all annexes in the order of their numbers."""
        return tuple(self.annexes)

    def abbreviated(self, name: str, short: str) -> str:
        """`「지방자치법」(이하 “법”이라 한다)` at the first mention, `법` later; none for a single use (A-7)."""
        self.mentions[name] += 1
        if self.known is not None and self.known.mentions[name] == 1:
            return name
        if self.mentions[name] > 1:
            return short
        return f"{name}(이하 “{short}”{particle(short, Particle.IRA)} 한다)"


def listed(names: list[str] | tuple[str, ...]) -> str:
    """`A, B 및 C` (A-8)."""
    *rest, last = names
    return f"{', '.join(rest)} 및 {last}" if rest else last


def paired(names: list[str] | tuple[str, ...]) -> str:
    """`A와 B`, `A, B와 C`: names in explanatory prose."""
    *rest, last = names
    if not rest:
        return last
    return f"{', '.join([*rest[:-1], attach(rest[-1], Particle.GWA)])} {last}"
