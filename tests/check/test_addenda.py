"""What the examples of the rules on addenda cannot show."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

import pytest

from ordinance.check import Dossier, Settings, check_dossier, document_of
from ordinance.check.facts import Facts, Schedule
from ordinance.law.read import read
from ordinance.law.tree import Identity
from tests.check.real_addenda import found, national, of_district

BODY = "새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(회의) 회의를 연다.\n"
ADD = Settings(select=("ADD",))


def codes(dossier: Dossier) -> list[str]:
    """Codes of all findings of the group."""
    return [finding.code for result in check_dossier(dossier, ADD) for finding in result.findings]


def of(text: str) -> Dossier:
    """One ordinance with addenda."""
    return Dossier("새솔구", (document_of(read(f"{BODY}{text}")),))


@pytest.mark.parametrize(
    "text",
    [
        "부칙 <제3호, 2001. 2. 3.>\n① (시행일) 이 규칙은 공포일부터 시행한다.\n② (경과조치) 시행당시의 위원은 종전의 규정에 의한다.",
        "부칙\n제1조(시행일) 이 조례는 공포일부터 시행한다.\n부칙\n이 조례는 공포한 날부터 시행한다.",
        "부칙\n제1조(시행일) 이 조례는 2027년 1월 1일부터 시행한다.\n제2조(다른 조례의 개정) ① 새솔구 가로수 조례 일부를 다음과 같이 개정한다.\n"
        "제9조 중 “이 규칙”을 “이 조례”로 한다.\n② 새솔구 나눔 조례 일부를 다음과 같이 개정한다.\n제3조를 다음과 같이 한다.\n제3조(회의) 회의를 연다.\n"
        "제3조(다른 조례와의 관계) 다른 조례에서 종전의 조례를 인용하면 이 조례를 인용한 것으로 본다.",
        "부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다. 다만, 「지방자치법」 제99조의 개정규정은 그 법의 시행일부터 시행한다.\n"
        "제2조(한시기구의 존속기한) 기획단은 2027년 12월 31일까지 둔다.",
        "부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(다른 조례의 개정) ① 새솔구 가로수 조례 일부를 다음과 같이 개정한다.\n"
        "제9조를 삭제한다.\n② 부터 ④까지 생략",
    ],
)  # fmt: skip
def test_sound_or_earlier_addenda_are_not_accused(text: str) -> None:
    assert codes(of(text)) == []


def test_texts_without_own_addenda_are_not_compared() -> None:
    results = {one.code: one.reason for one in check_dossier(of(""), ADD)}
    assert results["ADD001"] == "시행일을 견줄 글이 둘 이상 주어지지 않음"
    assert results["ADD006"] == "공포일이 주어지지 않음"
    assert results["ADD015"] == "정원 조례가 주어지지 않음"


def test_the_same_day_in_two_forms_is_the_same_day() -> None:
    texts = (
        "새솔구 행정기구 설치 조례\n제1조(목적) 정한다.\n부칙\n이 조례는 2027년 1월 1일부터 시행한다.",
        "새솔구 지방공무원 정원 조례\n제1조(목적) 정한다.\n부칙\n이 조례는 2027. 1. 1.부터 시행한다.",
    )
    assert codes(Dossier("새솔구", tuple(document_of(read(text)) for text in texts))) == []


def test_the_day_of_promulgation_may_stand_with_the_text_or_in_the_schedule() -> None:
    dossier = of("부칙\n이 조례는 2027년 1월 1일부터 시행한다.")
    (document,) = dossier.documents
    known = dataclasses.replace(document.law, identity=Identity(promulgated=date(2027, 1, 2)))
    assert codes(dataclasses.replace(dossier, documents=(document_of(known),))) == ["ADD006"]
    assert codes(dataclasses.replace(dossier, facts=Facts(schedule=Schedule(promulgated=date(2027, 1, 2))))) == [
        "ADD006"
    ]
    assert codes(dataclasses.replace(dossier, facts=Facts(schedule=Schedule(promulgated=date(2027, 1, 1))))) == []


def test_real_addenda_are_sound_but_for_the_order_of_one_list(shared: Path) -> None:
    assert len([*national(shared), *of_district(shared)]) == 22
    assert [finding.code for _, finding in found(shared)] == ["ADD010"]
