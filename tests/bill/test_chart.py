"""The organisation before and after side by side."""

from __future__ import annotations

from pathlib import Path

import pytest

from ordinance.bill.chart import ChartRow, Entry, chart, posts
from ordinance.formats.plan import read_plan


@pytest.fixture(scope="module")
def rows(example: Path) -> dict[str, ChartRow]:
    found = chart(read_plan(example).reorganisation)
    return {row.after.head.name: row for row in found if row.after}


def test_a_renamed_bureau_faces_what_it_was(rows: dict[str, ChartRow]) -> None:
    row = rows["기획재정국"]
    assert row.before is not None
    assert row.before.head == Entry("재정경제국", ("명칭 변경", "순위 조정"))
    assert Entry("사회적경제과", ("폐지",)) in row.before.units
    assert row.after is not None
    assert row.after.head == Entry("기획재정국", ("명칭 변경", "순위 조정"), ("재정경제국",))
    assert Entry("기획예산과", ("소속 변경",)) in row.after.units


def test_a_bureau_split_off_faces_nothing_twice(rows: dict[str, ChartRow]) -> None:
    assert rows["안전도시국"].before is not None
    assert rows["공간혁신국"].before is None


def test_no_unit_is_lost(example: Path) -> None:
    change = read_plan(example).reorganisation
    found = chart(change)
    for state, side in ((change.before, "before"), (change.after, "after")):
        groups = [group for row in found if (group := getattr(row, side))]
        shown = [one.name for group in groups for one in (group.head, *group.units)]
        units = [unit.name for unit in state.units if unit.kind != "팀"]
        assert sorted(name for name in shown if name in units) == sorted(units)


def test_posts_are_told_by_authority_and_changed_grade(example: Path) -> None:
    change = read_plan(example).reorganisation
    told = posts(change.before.headcount, change.after.headcount)
    assert [(row.name, row.difference) for row in told[:3]] == [("총수", 12), ("집행기관", 12), ("의회사무기구", 0)]
    assert sum(row.difference for row in told[3:]) == 12
