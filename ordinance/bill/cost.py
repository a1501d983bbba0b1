"""비용추계서, or the statement why there is none (F-4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ordinance.korean import grouped


@dataclass(frozen=True, slots=True)
class CostEstimate:
    """The extra cost of a change: what causes it, assumptions, thousands of won by year, funds, who estimated it.

    「지방자치법」 제78조제1항; for these ordinances also 규정 제36조제1항, without a least amount.
    """

    cause: str
    assumptions: tuple[str, ...]
    by_year: Mapping[int, int]
    funds: str
    author: str

    @property
    def total(self) -> int:
        """Thousands of won over all years."""
        return sum(self.by_year.values())

    @property
    def summary(self) -> str:
        """One sentence for the notice."""
        first, last = min(self.by_year), max(self.by_year)
        mean = self.total / len(self.by_year)
        return (
            f"{self.cause}: {first}년부터 {last}년까지 모두 {grouped(self.total)}천원"
            f"(연평균 {grouped(round(mean))}천원), 재원은 {self.funds}."
        )


@dataclass(frozen=True, slots=True)
class NoEstimate:
    """Why no estimate is attached (비용추계서 미첨부 사유서)."""

    reason: str
    basis: str
    author: str


Cost = CostEstimate | NoEstimate
