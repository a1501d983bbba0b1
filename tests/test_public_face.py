"""The few names that other programs need, as the README of a program would show them."""

from __future__ import annotations

from pathlib import Path

import ordinance

LAW = """\
가온구 조례

제1조(목적) 목적을 정한다.

제2조(국) 구에 행정국을 둔다.
"""


def test_an_amendment_is_read_applied_and_found_again() -> None:
    law = ordinance.parse(LAW)
    amendment = ordinance.read_amendment(
        "가온구 조례 일부를 다음과 같이 개정한다.\n\n제2조 중 “행정국”을 “기획국”으로 한다.\n"
    )
    changed = ordinance.apply(law, amendment).law
    assert changed.at("제2조").text == "구에 기획국을 둔다."
    assert ordinance.compare(law, changed) == amendment
    assert law.at("제2조").text == "구에 행정국을 둔다."


def test_a_file_is_read_by_its_kind(tmp_path: Path) -> None:
    path = tmp_path / "law.txt"
    path.write_text(LAW, encoding="utf-8")
    assert ordinance.read(path) == ordinance.parse(LAW)
    assert ordinance.read(path).text() == LAW


def test_a_plan_gives_a_package_that_can_be_written(example: Path, tmp_path: Path) -> None:
    package = ordinance.draft(ordinance.read_plan(example))
    assert len(package.write(tmp_path / "out")) == 12
    assert not package.report.has_errors


def test_a_law_a_bill_and_a_plan_are_checked(example: Path) -> None:
    sound, gap = ordinance.parse(LAW), ordinance.parse(LAW.replace("제2조", "제3조"))
    assert ordinance.findings(sound) == []
    assert [finding.code for finding in ordinance.findings([sound, gap])] == ["NUM001"]
    package = ordinance.draft(ordinance.read_plan(example))
    assert [
        finding for bill in package.bills for finding in ordinance.findings(bill) if finding.severity == "오류"
    ] == []
