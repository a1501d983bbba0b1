"""What the examples of the numbering rules cannot show: shapes that are sound, and each defect told once."""

from __future__ import annotations

import pytest

from ordinance.check import Outcome, check_law
from ordinance.check.rules.numbering import RULES
from ordinance.law.read import Pieces, Row, read, read_pieces
from ordinance.law.tree import Instrument


def codes(law: Instrument) -> list[str]:
    """Codes of all findings of the group, in order."""
    return [finding.code for result in check_law(law, RULES) for finding in result.findings]  # type: ignore[arg-type]


def rows(*texts: str) -> Instrument:
    """A law as a database delivers it: one string for each article."""
    return read_pieces(
        Pieces("새솔구 조례", tuple(Row(one, is_article=not one.startswith(("제1장", "제2장"))) for one in texts))
    )


@pytest.mark.parametrize(
    "text",
    [
        "제1조(가) 가.\n제1조의2(나) 나.\n제1조의3(다) 다.\n제2조(라) 라.",
        "제1조(가) 가.\n제2조 삭제 <2024. 1. 4.>\n제3조(나) 나.",
        "제1조(가) ① 가.\n② 삭제 <2024. 1. 4.>",
        "제1편 총칙\n제1장 가\n제1조(가) 가.\n제2편 각칙\n제1장 나\n제2조(나) 나.",
        "제1편 총칙\n제1장 가\n제1조(가) 가.\n제2편 각칙\n제2장 나\n제2조(나) 나.",
        "제1장 가\n제1조(가) 가.\n제2장 삭제 <2024. 1. 4.>\n제3장 나\n제2조(나) 나.",
        "제1조(가) 다음과 같다.\n1. 1인가구 지원\n2. 119항공대 운영\n2의2. 정부24 운영\n3. 1.5톤 화물",
        "제1조(가) 가.\n부칙 <제1호, 2020. 1. 1.>\n제1조(시행일) 나.\n제3조(경과조치) 다.",
        "제1조(가) 가.\n부칙\n제1조(시행일) 나.\n제2조(다른 조례의 개정) 새솔구 회의 조례 일부를 다음과 같이 개정한다.\n"
        "제5조제3항을 다음과 같이 한다.\n③ 회의를 연다.",
        "제1조(가) 별표 1 및 별표 2와 같다.\n[별표 1] 표\n글\n[별표 2] 삭제 <2024. 1. 4.>",
    ],
)  # fmt: skip
def test_sound_numbering_is_not_accused(text: str) -> None:
    assert codes(read(f"새솔구 조례\n{text}")) == []


def test_items_run_on_behind_the_fourteenth_letter() -> None:
    letters = "가나다라마바사아자차카타파하거너"
    items = "\n".join(f"{letter}. 사무" for letter in letters)
    assert codes(read(f"새솔구 조례\n제1조(가) 다음과 같다.\n1. 다음 각 목의 사무\n{items}")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("제1조(가) 다음과 같다.\n1. 가\n2. 삭제 <2024. 1. 4.>\n2. 나\n3. 다", ["NUM008"]),
        ("제1장 가\n제1조(가) 가.\n제2장 삭제 <2024. 1. 4.>\n제3장 삭제 <2024. 1. 4.>\n제2장 나\n제2조(나) 나.\n제3장 다\n제3조(다) 다.", ["NUM008", "NUM008"]),
        ("제1조(가) 다음과 같다.\n1. 가\n2. 나\n2. 다\n2. 라", ["NUM007"]),
        ("제1조(가) 다음과 같다.\n1. 가\n2. 나\n3. 다\n2. 라\n4. 마", ["NUM003", "NUM003"]),
        ("제1조(가) ① 가.\n② 나.\n제1조 의2(나) 나.", ["NUM018"]),
        ("제 1 장 총 칙\n제1조(가) 가.", ["NUM018", "NUM019"]),
        ("제1조(가) 가.\n제2조(나)제2조(나) 나.\n제3조(다) 다.", ["NUM001", "NUM020"]),
        ("제1조(가) 다음과 같다.\n1. 가\n2 나\n3. 다", ["NUM003", "NUM025"]),
        ("제1조(가) 별표와 같다.\n[별표] 표\n글\n[별표 1] 표\n글", ["NUM016"]),
        ("제1조(가) 별지 제2호서식에 따른다.\n[별지 제2호서식] 신청서\n글", ["NUM015"]),
        ("제1조(가) 별표 2와 같다.\n[별표 2] 표\n글\n[별표 1] 표\n글", ["NUM013", "NUM013"]),
    ],
)  # fmt: skip
def test_each_defect_is_told_once_by_its_rule(text: str, expected: list[str]) -> None:
    assert codes(read(f"새솔구 조례\n{text}")) == expected


def test_what_the_reader_makes_sound_is_seen_in_the_text_as_read() -> None:
    assert codes(rows("제1조(국) ⓛ 국을 둔다.② 과를 둔다.")) == ["NUM017"]
    assert codes(rows("제1조(국) 국을 둔다.", "제2조(과) 제2조(과) 과를 둔다.")) == ["NUM020"]
    assert codes(rows("제1조(국<개정 2024. 1. 4.>) 국을 둔다.")) == ["NUM021"]
    assert codes(rows("제1조(국) 국을 둔다.", "제2조(과) 삭제 <2024. 1. 4.>")) == ["NUM023"]
    assert codes(rows("제1조(국) 국을 둔다.", "제2조[종전 제2조는 제5조로 이동 <2024. 1. 4.>]")) == ["NUM024"]


def test_an_amending_sentence_left_in_the_body_is_no_article() -> None:
    law = rows("제1조(국) 국을 둔다.", "제2조(과) 과를 둔다.", "제2조 제2항 중 “홍보과장”을 “총무과장”으로 한다.")
    assert codes(law) == ["NUM022"]


def test_annexes_that_are_not_at_hand_are_not_checked() -> None:
    results = {one.code: one for one in check_law(read("새솔구 조례\n제1조(가) 별표 3과 같다."), RULES)}  # type: ignore[arg-type]
    for code in ("NUM013", "NUM014", "NUM015", "NUM016"):
        assert results[code].outcome is Outcome.NOT_CHECKED
        assert "내용이 없음" in results[code].reason
