"""The flagship case: what was announced and read in law of 은평구 is in the bills."""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest

from ordinance.amend import apply, read, write
from ordinance.bill import Drafted, draft, headcount
from ordinance.check import Severity, check_package, document_of
from ordinance.formats.law import read_law
from ordinance.formats.plan import read_plan
from ordinance.law.printer import print_law
from ordinance.law.read import read as read_text
from ordinance.law.tree import Instrument


@pytest.fixture(scope="module")
def drafted() -> Drafted:
    return draft(read_plan(Path(__file__).parents[2] / "examples" / "eunpyeong-2025"))


@pytest.fixture(scope="module")
def text(drafted: Drafted) -> str:
    return print_law(drafted.organisation.result)


def test_the_law_in_force_of_the_example_is_printed_from_the_organisation_before(example: Path) -> None:
    script = runpy.run_path(str(example.parent / "law_in_force.py"))
    for name, printed in script["law_in_force"](example).items():
        assert (example / name).read_text(encoding="utf-8") == printed


def test_bureaux_stand_in_the_order_of_the_law(text: str) -> None:
    order = "행정국, 기획재정국, 교육문화국, 돌봄복지국, 교통환경국, 안전도시국 및 공간혁신국을 둔다."
    assert order in text


def test_chapters_are_those_of_a_district(text: str) -> None:
    chapters = [line for line in text.split("\n") if line[:1] == "제" and line[2:4] == "장 "]
    assert chapters == ["제1장 총칙", "제2장 구 본청", "제3장 보건소", "제4장 사업소", "제5장 동"]


def test_particles_agree_with_what_stands_before_them(text: str) -> None:
    for right in (
        "별표 1과 같다",
        "별표 2와 같다",
        "별표 3과 같다",
        "공간혁신국을 둔다",
        "지방소득세과를 둔다",
        "부동산정보과를 둔다",
    ):
        assert right in text


def test_a_bill_has_one_kind_of_dot_curly_quotes_and_no_notes(text: str) -> None:
    articles = text.partition("[별표")[0]
    for wrong in ("·", '"', "『", "<개정", "  ", "을(를)", "..", "\t"):
        assert wrong not in articles


def test_the_explanation_cites_the_provision_of_each_change(drafted: Drafted) -> None:
    points = [line.text for line in drafted.organisation.explanation if "(안 " in line.text]
    assert any(
        "도시안전건설국을 안전도시국과 공간혁신국으로 나눔(안 제4조, 제11조 및 제12조)" in point for point in points
    )
    assert any("돌봄복지국에 통합돌봄과와 청장년희망과를 신설함(안 제9조제1항)" in point for point in points)


def test_every_announced_change_has_its_provision(drafted: Drafted) -> None:
    report = check_package(drafted)
    assert [trace.number for trace in report.traces] == list(range(1, 15))
    assert all(trace.carriers for trace in report.traces)
    assert not [finding for finding in report.findings if finding.severity is not Severity.INFO]


def test_every_assumption_is_listed_with_its_line(drafted: Drafted, example: Path) -> None:
    report = check_package(drafted)
    marks = sum(
        line.split("#")[0].count("출처: 가정") for name in ("plan", "before", "after", "headcount")
        for line in (example / f"{name}.yaml").read_text(encoding="utf-8").split("\n")
    )  # fmt: skip
    assert len(report.assumptions) >= marks > 100
    for assumed in report.assumptions:
        file, _, line = assumed.where.partition(" ")
        stated = (example / file).read_text(encoding="utf-8").split("\n")[int(line.removesuffix("번째 줄")) - 1]
        assert "가정" in stated


def test_the_sentences_of_the_headcount_bill(drafted: Drafted) -> None:
    assert drafted.headcount is not None
    assert drafted.headcount.amendment is not None
    said = write(drafted.headcount.amendment)
    assert "제4조 단서 중 “직무군”을 “직위군”으로 한다." in said
    assert "별표 3을 별지와 같이 한다." in said
    assert (
        print_law(apply(drafted.headcount.current, read(said)).law).split("부칙")[0]
        == print_law(drafted.headcount.result).split("부칙")[0]
    )


def test_the_real_headcount_ordinance_is_amended_and_proved(drafted: Drafted, shared: Path) -> None:
    real = headcount.in_force(read_law(shared / "corpus" / "lawgo-json" / "은평구_지방공무원정원조례.json"))
    posts = drafted.plan.reorganisation.after.headcount
    said = write(headcount.amendment(real, headcount.amended(real, posts, (("직무군", "직위군"),))))
    assert said.split("\n\n")[1:4] == [
        "제2조 각 호 외의 부분 중 “1,535명”을 “1,531명”으로 하고, 같은 조 제1호 중 “1,497명”을 “1,493명”으로 한다.",
        "제4조 단서 중 “직무군”을 “직위군”으로 한다.",
        "별표 3을 별지와 같이 한다.",
    ]


def test_the_bureaux_and_divisions_are_those_of_the_real_ordinance(drafted: Drafted, shared: Path) -> None:
    real = read_law(shared / "corpus" / "lawgo-json" / "은평구_행정기구설치조례.json")

    def names(law: Instrument) -> list[str]:
        return [unit.name for unit in document_of(law).units]

    assert names(drafted.organisation.result) == names(real)


def _articles(text: str) -> Instrument:
    return read_text(f"어느 조례\n\n{text}\n")


def test_the_real_consequential_amendments_apply(shared: Path) -> None:
    cases = json.loads((shared / "corpus" / "eunpyeong-consequential.json").read_text(encoding="utf-8"))
    matched = 0
    for case in cases:
        amendment = read("어느 조례 일부를 다음과 같이 개정한다.\n" + "\n".join(case["sentences"]))
        result = apply(_articles(case["old"]), amendment).law
        assert print_law(result) == print_law(_articles(case["new"])), case["id"]
        matched += 1
    assert matched == 12


def test_the_addenda_amend_the_other_ordinances_as_promulgated(drafted: Drafted, shared: Path) -> None:
    blocks = json.loads((shared / "corpus" / "eunpyeong-addenda-blocks.json").read_text(encoding="utf-8"))
    promulgated = {block["law"]: block["sentences"] for block in blocks}
    ours = {one.law.title: one.text.split("\n")[1:] for one in drafted.consequences.amendments}
    same = [title for title, sentences in ours.items() if promulgated.get(title) == sentences]
    assert len(same) >= 6
    assert set(ours) <= set(promulgated)
