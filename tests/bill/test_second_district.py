"""Another district drafts without touching code or templates."""

from __future__ import annotations

from pathlib import Path

import pytest

from ordinance.amend import write
from ordinance.bill import Drafted, draft
from ordinance.bill.grades import table_of_grades
from ordinance.check import check_package
from ordinance.formats.plan import read_plan
from ordinance.law import boxtable
from ordinance.law.printer import print_law
from tests.plans import HEADCOUNT, HEADCOUNT_LAW, replaced, write_plan


@pytest.fixture(scope="module")
def drafted(tmp_path_factory: pytest.TempPathFactory) -> Drafted:
    return draft(read_plan(write_plan(tmp_path_factory.mktemp("saesol"))))


@pytest.fixture(scope="module")
def text(drafted: Drafted) -> str:
    return print_law(drafted.organisation.result)


def test_what_is_found_is_what_the_invented_district_lacks(drafted: Drafted) -> None:
    report = check_package(drafted)
    assert not report.has_errors
    assert {finding.code for finding in report.findings} == {"LEG003", "LEG035"}  # few divisions, no word on own posts


def test_chapters_stand_in_the_order_of_the_plan(text: str) -> None:
    chapters = [line for line in text.split("\n") if line.startswith("제") and "장 " in line[:5]]
    assert chapters == ["제1장 총칙", "제2장 동", "제3장 구 본청", "제4장 보건소"]


def test_annexes_are_numbered_in_the_order_of_their_citation(text: str) -> None:
    heads = [line for line in text.split("\n") if line.startswith("[별표")]
    assert [head.split("]")[0] for head in heads] == ["[별표 1", "[별표 2", "[별표 3"]
    assert "동 주민센터" in heads[0]
    assert "청의 위치" in heads[1]


def test_an_abbreviation_is_defined_where_it_is_first_used(text: str) -> None:
    first, _, rest = text.partition("「지방자치법」(이하 “법”이라 한다)")
    assert "제3조제3항" in rest[:12]
    assert " 법 제" not in first


def test_units_below_head_and_deputy_have_a_paragraph_each(text: str) -> None:
    assert "① 구청장 밑에 소통담당관을 둔다.\n② 부구청장 밑에 감사과를 둔다." in text


def test_a_temporary_unit_ends_in_the_addenda(text: str) -> None:
    assert (
        "제2조(한시기구의 존속기한) 제11조에 따라 설치되는 미래도시단의 존속기한은 2028년 6월 30일까지로 한다." in text
    )
    assert "제11조(미래도시단에 두는 과)" in text


def test_a_group_with_divisions_is_listed_with_the_bureaux(text: str) -> None:
    assert "(국ㆍ단의 설치)" in text
    assert "행정국, 돌봄국 및 미래도시단을 둔다." in text


def test_there_is_no_chapter_on_outposts(text: str) -> None:
    assert "사업소" not in text


def test_the_headcount_bill_changes_numbers_and_the_single_annex(drafted: Drafted) -> None:
    assert drafted.headcount is not None
    amendment = drafted.headcount.amendment
    assert amendment is not None
    said = write(amendment)
    assert (
        "제1조 각 호 외의 부분 중 “99명”을 “112명”으로 하고, 같은 조 제1호 중 “88명”을 “100명”으로 하며, "
        "같은 조 제2호 중 “11명”을 “12명”으로 한다." in said
    )
    assert "별표를 별지와 같이 한다." in said


def test_the_explanation_names_every_change(drafted: Drafted) -> None:
    told = " ".join(line.text for line in drafted.organisation.explanation)
    for words in (
        "복지국의 명칭을 돌봄국으로",
        "미래도시단을 신설함",
        "감사과를 신설함",
        "도로과의 소속을 행정국에서 미래도시단으로",
    ):
        assert words in told


def test_a_reorganisation_without_a_change_of_posts_has_one_bill(tmp_path: Path) -> None:
    before = HEADCOUNT.split("종전:\n")[1].split("개정:\n")[0]
    table = "\n".join(
        boxtable.draw(table_of_grades(read_plan(write_plan(tmp_path / "a")).reorganisation.before.headcount))
    )
    plan = write_plan(
        tmp_path / "b",
        headcount=HEADCOUNT.split("개정:\n")[0] + "개정:\n" + before,
        headcount_law=replaced(HEADCOUNT_LAW, "옛 표", table),
    )
    drafted = draft(read_plan(plan))
    assert drafted.headcount is None
    assert [bill.kind.value for bill in drafted.bills] == ["전부개정"]
    assert not check_package(drafted).has_errors
