"""Each rule finds its own defect, and a sound package has none."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest

from ordinance.bill import Bill, Drafted, draft
from ordinance.check import Outcome, check_law, check_package
from ordinance.check.model import Rule
from ordinance.check.rules import DOSSIER_RULES, LAW_RULES
from ordinance.formats.plan import read_plan
from ordinance.law.printer import print_law
from ordinance.law.read import read
from tests.plans import AFTER, PLAN, replaced, write_plan


def found(text: str) -> dict[str, list[str]]:
    """Findings on a law text by rule: place and message."""
    results = check_law(read(text))
    return {
        result.code: [f"{finding.place}: {finding.message}" for finding in result.findings]
        for result in results
        if result.findings
    }


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("제2조(가) 가를 정한다.", "NUM001", "제2조: 제1조부터 시작하지 않습니다. 번호를 제1조부터 차례대로 적으십시오."),
        ("제1조(가) 가.\n제3조(나) 나.", "NUM001", "제3조: 제1조 다음에 제3조: 번호가 빠졌습니다. 번호를 이어 적고, 삭제한 것이면 그 번호에 ‘삭제’를 남기십시오."),
        ("제1조(가) 가.\n제1조(나) 나.", "NUM007", "제1조: 제1조 번호가 2번 잇달아 나옵니다. 하나만 남기고 번호를 고치십시오."),
        ("제1조(가) 가.\n부칙\n제1조(시행일) 나.\n제2조(다) 다.\n③ 라.", "NUM002", "부칙 제2조 ③: ①부터 시작하지 않습니다. 번호를 ①부터 차례대로 적으십시오."),
        ("제1조(가) ① 가.", "NUM006", "제1조: 항이 하나뿐인데 ①을 붙였습니다. ①을 빼십시오."),
        ("제1조(가) ① 가.\n③ 나.", "NUM002", "제1조 ③: ① 다음에 ③: 번호가 빠졌습니다. 번호를 이어 적고, 삭제한 것이면 그 번호에 ‘삭제’를 남기십시오."),
        ("제1조(가) 다음 각 호와 같다.\n1. 가\n3. 나", "NUM003", "제1조 3.: 1. 다음에 3.: 번호가 빠졌습니다. 번호를 이어 적고, 삭제한 것이면 그 번호에 ‘삭제’를 남기십시오."),
        ("제1조(가) 다음 각 호와 같다.\n1. 가\n가. 나\n다. 라", "NUM004", "제1조제1호 다.: 가. 다음에 다.: 번호가 빠졌습니다. 번호를 이어 적고, 삭제한 것이면 그 번호에 ‘삭제’를 남기십시오."),
        ("제1장 가\n제1조(가) 가.\n제3장 나\n제2조(나) 나.", "NUM005", "제3장: 제1장 다음에 제3장: 번호가 빠졌습니다. 번호를 이어 적고, 삭제한 것이면 그 번호에 ‘삭제’를 남기십시오."),
        ("제1조(가) 제9조에 따른다.", "CIT001", "제1조: 인용한 조문이 없습니다: “제9조”(없는 조문)."),
        ("제1조(가) ① 가.\n② 제3항에 따른다.", "CIT001", "제1조제2항: 인용한 조문이 없습니다: “제3항”(없는 조문)."),
        ("제1조(가) 별표 1과 같다.\n[별표 2] 표\n글", "CIT004", "별표 2: 본문에서 인용하지 않은 별표나 서식입니다. 본문에 인용하거나 뺍니다."),
        ("제1조(가) 별표 1과 같다.\n[별표 2] 표\n글", "CIT002", "제1조: 인용한 별표나 서식이 붙어 있지 않습니다: “별표 1”."),
    ],
)  # fmt: skip
def test_a_rule_finds_its_defect(text: str, code: str, said: str) -> None:
    assert said in found(text)[code]


@pytest.mark.parametrize(
    "text",
    [
        "제1조(가) 「지방자치법」 제125조부터 제134조까지 및 「지역보건법」 제10조에 따른다.",
        "제1조(가) 「지방자치법」(이하 “법”이라 한다) 제126조에 따른다.\n제2조(나) 법 제127조 및 제128조에 따른다.",
        "제1조(가) ① 가.\n② 제1항에 따른다. 이 경우 제1조제1항은 제외한다.",
        "제1조(가) 가.\n제1조의2(나) 나.\n제2조(다) 다.",
        "제1조(가) 별표와 같다.\n[별표] 표\n글",
    ],
)
def test_sound_law_is_not_accused(text: str) -> None:
    assert found(text) == {}


def test_annexes_that_were_not_given_are_not_checked() -> None:
    results = {result.code: result for result in check_law(read("제1조(가) 별표 3과 같다."))}
    assert results["CIT002"].outcome is Outcome.NOT_CHECKED
    assert results["CIT002"].reason == "별표 내용이 없음"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Drafted:
    return draft(read_plan(write_plan(tmp_path_factory.mktemp("plan"))))


def _organisation(drafted: Drafted, change: Callable[[str], str]) -> Drafted:
    """The package with the text of the organisation bill changed."""
    bill = drafted.organisation
    law = read(change(print_law(bill.result)))
    return dataclasses.replace(drafted, organisation=dataclasses.replace(bill, result=law))


def _headcount(drafted: Drafted, change: Callable[[str], str]) -> Drafted:
    bill = _headcount_bill(drafted)
    law = read(change(print_law(bill.result)))
    return dataclasses.replace(drafted, headcount=dataclasses.replace(bill, result=law))


def _headcount_bill(drafted: Drafted) -> Bill:
    assert drafted.headcount is not None
    return drafted.headcount


def _with_total(drafted: Drafted, count: str) -> Drafted:
    bill = _headcount_bill(drafted)
    law = read(replaced(print_law(bill.current), "99명", count))
    return dataclasses.replace(drafted, headcount=dataclasses.replace(bill, current=law))


PACKAGE_DEFECTS: list[tuple[str, Callable[[Drafted], Drafted]]] = [
    ("UNI001", lambda d: _organisation(d, lambda text: replaced(text, "돌봄국에 돌봄과를 둔다", "돌봄국에 과를 둘 수 있다"))),
    ("UNI002", lambda d: _organisation(d, lambda text: replaced(text, "돌봄과를 둔다", "돌봄과 및 유령과를 둔다"))),
    ("UNI003", lambda d: _organisation(d, lambda text: replaced(text, "행정국, 돌봄국 및", "돌봄국, 행정국 및"))),
    ("HED001", lambda d: _headcount(d, lambda text: replaced(text, "총수는 112명", "총수는 113명"))),
    ("HED001", lambda d: _headcount(d, lambda text: replaced(text, "집행기관의 정원: 100명", "집행기관의 정원: 99명"))),
    ("HED002", lambda d: _headcount(d, lambda text: replaced(text, "│112 ", "│111 "))),
    ("HED002", lambda d: _headcount(d, lambda text: replaced(text, "│5급           │7   │6", "│5급           │7   │5"))),
    ("HED002", lambda d: _headcount(d, lambda text: replaced(text, "│5급 이상 소계 │10  │9 ", "│5급 이상 소계 │10  │8 "))),
    ("HED009", lambda d: _with_total(d, "98명")),
    ("ADD001", lambda d: _headcount(d, lambda text: replaced(text, "2026년 7월 1일부터 시행", "2026년 7월 2일부터 시행"))),
    ("PKG001", lambda d: _organisation(d, lambda text: text.replace("미래도시단", "미래국"))),
]  # fmt: skip


@pytest.mark.parametrize(("code", "seed"), PACKAGE_DEFECTS, ids=[code for code, _ in PACKAGE_DEFECTS])
def test_a_seeded_defect_is_found(code: str, seed: Callable[[Drafted], Drafted], sound: Drafted) -> None:
    assert code not in {finding.code for finding in check_package(sound).findings}
    report = check_package(seed(sound))
    assert code in {finding.code for finding in report.findings}
    assert report.has_errors


def test_an_announced_change_that_did_not_happen_is_found(tmp_path: Path) -> None:
    announced = PLAN + "  - {번호: 2, 내용: 총무과를 없앰, 종류: 폐지, 부서: 총무과}\n"
    report = check_package(draft(read_plan(write_plan(tmp_path, plan=announced))))
    assert [finding.code for finding in report.findings if finding.severity.value == "오류"] == ["PKG001", "PKG002"]


def test_an_ordinance_that_names_an_ended_unit_waits_for_a_person(tmp_path: Path) -> None:
    others = tmp_path / "others"
    others.mkdir(parents=True)
    (others / "a.txt").write_text(
        "새솔구 위원회 조례\n\n제1조(위원) 복지과장과 환경과장이 위원이 된다.\n", encoding="utf-8"
    )
    before = replaced(
        (write_plan(tmp_path) / "before.yaml").read_text(encoding="utf-8"),
        "소속기관:",
        "  - {이름: 환경과, 종류: 과, 상위: 복지국, 출처: 가정}\n소속기관:",
    )
    plan = PLAN + "다른조례: {폴더: others, 출처: 가정}\n"
    drafted = draft(read_plan(write_plan(tmp_path, plan=plan, before=before)))
    report = check_package(drafted)
    (waiting,) = [finding for finding in report.findings if finding.code == "PKG003"]
    assert waiting.severity.value == "주의"
    assert "환경과장" in waiting.message
    assert "제1조 중 “복지과장과”를 “돌봄과장과”로" not in print_law(drafted.organisation.result)
    assert "제1조 중 “복지과장”을 “돌봄과장”으로 한다." in print_law(drafted.organisation.result)


def test_codes_are_unique_and_every_rule_says_its_basis() -> None:
    rules: tuple[Rule, ...] = (*LAW_RULES, *DOSSIER_RULES)
    assert len({rule.code for rule in rules}) == len(rules)
    assert all(str(rule.basis) and rule.name for rule in rules)


def test_a_missing_unit_of_the_plan_is_no_missing_unit_of_the_ordinance(tmp_path: Path) -> None:
    after = replaced(AFTER, "소속기관:", "  - {이름: 새싹팀, 종류: 팀, 상위: 총무과, 출처: 가정}\n소속기관:")
    report = check_package(draft(read_plan(write_plan(tmp_path, after=after))))
    assert not report.has_errors
