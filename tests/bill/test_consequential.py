"""Other ordinances: every changed name is changed, nothing else is, and what is uncertain waits for a person."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from ordinance.bill.consequential import Consequences, consequences, exchanged
from ordinance.bill.plan import OfficeChange, Plan
from ordinance.formats.plan import read_plan
from ordinance.law.read import read
from ordinance.org import Source, Unit, UnitKind
from tests.plans import write_plan


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    return read_plan(write_plan(tmp_path_factory.mktemp("plan")))


def changed(
    plan: Plan, units: dict[str, str | None], *articles: str, offices: tuple[OfficeChange, ...] = ()
) -> Consequences:
    """What follows for one ordinance when divisions are renamed as told (None: ended)."""
    before = tuple(Unit(name, UnitKind.DIVISION, "행정국") for name in units)
    after = tuple(Unit(new, UnitKind.DIVISION, "행정국", formerly=(old,)) for old, new in units.items() if new)
    old, new = plan.reorganisation.before, plan.reorganisation.after
    change = dataclasses.replace(
        plan.reorganisation, before=dataclasses.replace(old, units=before), after=dataclasses.replace(new, units=after)
    )
    law = read("새솔구 위원회 조례\n\n" + "\n\n".join(articles) + "\n")
    return consequences(dataclasses.replace(plan, reorganisation=change, others=(law,), office_changes=offices))


def sentences(following: Consequences) -> list[str]:
    assert not following.undecided
    return [line for one in following.amendments for line in one.text.split("\n")[1:]]


@pytest.mark.parametrize(
    ("units", "article", "said"),
    [
        ({"총무과": "행정과"}, "제1조(위원) 복지과장ㆍ총무과장이 위원이 된다.", "제1조 중 “총무과장”을 “행정과장”으로 한다."),
        ({"총무과": "감사담당관"}, "제1조(위원) 총무과를 둔다.", "제1조 중 “총무과를”을 “감사담당관을”로 한다."),
        (
            {"총무과": "복지과", "복지과": "총무과"},
            "제1조(위원) 총무과장은 위원장이 되고, 그 밖의 위원은 구청장이 임명하며, 간사는 복지과장이 된다.",
            "제1조 중 “총무과장”을 “복지과장”으로, “복지과장”을 “총무과장”으로 한다.",
        ),
        (
            {"총무과": "행정과", "행정과": "자치과"},
            "제1조(위원) 총무과장과 행정과장이 위원이 된다.",
            "제1조 중 “총무과장과 행정과장”을 “행정과장과 자치과장”으로 한다.",
        ),
        (
            {"장애인과": "자립과", "어르신ㆍ장애인과": "어르신ㆍ장애인과"},
            "제1조(위원) 어르신·장애인과장, 체육회의 장, 관할 경찰서의 장, 학교의 장과 장애인과장이 위원이 된다.",
            "제1조 중 “장과 장애인과장”을 “장과 자립과장”으로 한다.",
        ),
    ],
)  # fmt: skip
def test_names_are_changed_all_at_once(plan: Plan, units: dict[str, str | None], article: str, said: str) -> None:
    assert sentences(changed(plan, units, article)) == [said]


def test_one_change_in_several_articles_is_said_once(plan: Plan) -> None:
    following = changed(
        plan,
        {"총무과": "행정과"},
        "제1조(위원) 총무과장이 위원이 된다.",
        "제2조(간사) ① 간사는 총무과장이 된다.\n② 서기는 총무과장이 정한다.",
    )
    assert sentences(following) == ["제1조 및 제2조제1항ㆍ제2항 중 “총무과장”을 각각 “행정과장”으로 한다."]


def test_a_name_in_an_annex_is_changed_by_words(plan: Plan) -> None:
    annex = "[별표] 위원(제1조 관련)\n\n┌──┬────┐\n│직위│이름    │\n┝━━┿━━━━┥\n│위원│총무과장│\n└──┴────┘"
    following = changed(plan, {"총무과": "행정과"}, "제1조(위원) 위원은 별표와 같다.", annex)
    assert sentences(following) == ["별표 중 “총무과장”을 “행정과장”으로 한다."]


def test_a_title_in_corner_brackets_is_left_alone() -> None:
    text = "「새솔구 총무과 운영 조례」에 따라 총무과를 둔다."
    assert exchanged(text, {"총무과": "행정과"}) == "「새솔구 총무과 운영 조례」에 따라 행정과를 둔다."


@pytest.mark.parametrize(
    ("units", "article", "reason"),
    [
        ({"총무과": None}, "제1조(위원) 총무과장이 위원이 된다.", "폐지된 부서"),
        ({"총무과": "행정과"}, "제1조(위원) 총무과장직에 있는 사람이 위원이 된다.", "알아보지 못한 쓰임"),
        ({"총무과": "행정복지과", "복지과": "행정복지과"}, "제1조(위원) 총무과장 및 복지과장이 위원이 된다.", "되풀이"),
    ],
)
def test_what_is_uncertain_waits_for_a_person(
    plan: Plan, units: dict[str, str | None], article: str, reason: str
) -> None:
    if "행정복지과" in units.values():
        before = tuple(Unit(name, UnitKind.DIVISION, "행정국") for name in units)
        after = (Unit("행정복지과", UnitKind.DIVISION, "행정국", formerly=tuple(units)),)
        old, new = plan.reorganisation.before, plan.reorganisation.after
        change = dataclasses.replace(
            plan.reorganisation,
            before=dataclasses.replace(old, units=before),
            after=dataclasses.replace(new, units=after),
        )
        law = read(f"새솔구 위원회 조례\n\n{article}\n")
        following = consequences(dataclasses.replace(plan, reorganisation=change, others=(law,)))
    else:
        following = changed(plan, units, article)
    assert any(reason in one.reason for one in following.undecided)


def test_a_stated_change_that_changes_nothing_is_reported(plan: Plan) -> None:
    offices = (
        OfficeChange("새솔구 위원회 조례", "없는과장", "있는과장", Source.LAW),
        OfficeChange("없는 조례", "총무과장", "행정과장", Source.LAW),
    )
    following = changed(plan, {"복지과": "복지과"}, "제1조(위원) 총무과장이 위원이 된다.", offices=offices)
    assert [one.name for one in following.undecided] == ["없는과장", "총무과장"]


def test_a_changed_post_at_the_head_of_the_same_unit_is_changed(plan: Plan, tmp_path: Path) -> None:
    old, new = plan.reorganisation.before, plan.reorganisation.after
    change = dataclasses.replace(
        plan.reorganisation,
        before=dataclasses.replace(old, units=(Unit("총무과", UnitKind.DIVISION, "행정국", head="총무팀장"),)),
        after=dataclasses.replace(new, units=(Unit("총무과", UnitKind.DIVISION, "행정국"),)),
    )
    law = read("새솔구 위원회 조례\n\n제1조(위원) 총무팀장이 위원이 된다.\n")
    following = consequences(dataclasses.replace(plan, reorganisation=change, others=(law,)))
    assert sentences(following) == ["제1조 중 “총무팀장”을 “총무과장”으로 한다."]
