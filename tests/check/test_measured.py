"""What we publish of our rules: few false alarms in real law, and planted defects found."""

from __future__ import annotations

from pathlib import Path

import pytest

from ordinance.check import Severity
from tests.check.planting import GROUPS, planted
from tests.check.precision import table

LEAST = {Severity.ERROR: 0.95, Severity.WARNING: 0.85, Severity.INFO: 0.85}
ABOUT = 2_700
FOUND = 0.99


@pytest.mark.slow
def test_precision_of_every_rule_that_fires_is_measured_and_high_enough(shared: Path) -> None:
    rows = list(table(shared))
    assert len(rows) >= 100
    assert [row.code for row in rows if not row.enough] == []
    assert [(row.code, row.precision) for row in rows if row.precision < LEAST[row.severity]] == []


@pytest.mark.slow
@pytest.mark.parametrize("half", [GROUPS[::2], GROUPS[1::2]], ids=["one half of the groups", "the other half"])
def test_planted_defects_are_found_by_the_rule_they_are_planted_for(shared: Path, half: tuple[str, ...]) -> None:
    tally = planted(shared, ABOUT // 2, groups=half)
    assert tally.planted.total() >= 1_000
    assert tally.found.total() / tally.planted.total() >= FOUND, tally.missed
