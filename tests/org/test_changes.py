"""What changed between two organisations follows from `formerly` alone."""

from __future__ import annotations

import pytest

from ordinance.org import (
    Change,
    ChangeKind,
    Duty,
    Headcount,
    Institution,
    InstitutionKind,
    Organisation,
    Unit,
    UnitKind,
    derive,
)

NOBODY = Headcount((), ())


def state(*units: Unit, institutions: tuple[Institution, ...] = (), dong: tuple[Duty, ...] = ()) -> Organisation:
    return Organisation(units, institutions, NOBODY, dong)


def bureau(name: str, *formerly: str) -> Unit:
    return Unit(name, UnitKind.BUREAU, formerly=formerly)


def division(name: str, parent: str, *formerly: str, duties: tuple[Duty, ...] = ()) -> Unit:
    return Unit(name, UnitKind.DIVISION, parent, formerly=formerly, duties=duties)


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ((), (bureau("가국"),), Change(ChangeKind.CREATED, (), ("가국",))),
        ((bureau("가국"),), (), Change(ChangeKind.ABOLISHED, ("가국",), ())),
        ((bureau("가국"),), (bureau("나국", "가국"),), Change(ChangeKind.RENAMED, ("가국",), ("나국",))),
        (
            (bureau("가국"),),
            (bureau("나국", "가국"), bureau("다국", "가국")),
            Change(ChangeKind.SPLIT, ("가국",), ("나국", "다국")),
        ),
        (
            (bureau("가국"), bureau("나국")),
            (bureau("다국", "가국", "나국"),),
            Change(ChangeKind.MERGED, ("가국", "나국"), ("다국",)),
        ),
        (
            (bureau("가국"), bureau("나국"), division("다과", "가국")),
            (bureau("가국"), bureau("나국"), division("다과", "나국")),
            Change(ChangeKind.MOVED, ("가국", "다과"), ("나국", "다과")),
        ),
        (
            (bureau("가국"), bureau("나국"), bureau("다국")),
            (bureau("다국"), bureau("가국"), bureau("나국")),
            Change(ChangeKind.REORDERED, ("다국",), ("다국",)),
        ),
    ],
)
def test_each_kind_of_change_of_units(before: tuple[Unit, ...], after: tuple[Unit, ...], change: Change) -> None:
    assert derive(state(*before), state(*after)) == (change,)


def test_nothing_changes_when_nothing_changed() -> None:
    same = state(bureau("가국"), division("나과", "가국", duties=(Duty("예산"),)))
    assert derive(same, same) == ()


def test_a_division_that_follows_its_renamed_bureau_does_not_move() -> None:
    before = state(bureau("가국"), division("나과", "가국"))
    after = state(bureau("다국", "가국"), division("나과", "다국"))
    assert [change.kind for change in derive(before, after)] == [ChangeKind.RENAMED]


def test_the_parts_of_a_split_bureau_do_not_count_as_reordered() -> None:
    before = state(bureau("가국"), bureau("나국"))
    after = state(bureau("가국"), bureau("다국", "나국"), bureau("라국", "나국"))
    assert [change.kind for change in derive(before, after)] == [ChangeKind.SPLIT]


def test_duties_are_conserved_moved_added_or_ended() -> None:
    before = state(bureau("가국"), division("나과", "가국", duties=(Duty("예산"), Duty("통계"), Duty("감사"))))
    after = state(
        bureau("가국"),
        division("나과", "가국", duties=(Duty("예산 편성", formerly="예산"), Duty("평가"))),
        division("다과", "가국", duties=(Duty("통계"),)),
    )
    assert set(derive(before, after)) == {
        Change(ChangeKind.CREATED, (), ("다과",)),
        Change(ChangeKind.DUTIES_MOVED, ("나과",), ("다과",), ("통계",)),
        Change(ChangeKind.DUTIES_ADDED, (), ("나과",), ("평가",)),
        Change(ChangeKind.DUTIES_ENDED, ("나과",), (), ("감사",)),
    }


def test_a_group_is_a_bureau_only_with_divisions_below() -> None:
    organisation = state(
        Unit("미래단", UnitKind.GROUP), division("가과", "미래단"), Unit("신속단", UnitKind.GROUP, "부구청장")
    )
    assert [unit.name for unit in organisation.bureaux] == ["미래단"]


def test_teams_lend_their_duties_to_the_division_above() -> None:
    team = Unit("나팀", UnitKind.TEAM, "가과", duties=(Duty("고독대응"),))
    organisation = state(bureau("국"), division("가과", "국", duties=(Duty("돌봄"),)), team)
    unit = organisation.unit("가과")
    assert unit is not None
    assert [duty.text for duty in organisation.duties_of(unit)] == ["돌봄", "고독대응"]


def test_a_hall_is_no_outpost() -> None:
    hall = Institution("구청", InstitutionKind.HALL)
    assert state(institutions=(hall,)).institutions_of(InstitutionKind.OUTPOST) == ()
