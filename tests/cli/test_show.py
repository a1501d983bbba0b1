"""`ordinance show`: a place of the law with what stands above it, or why there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_bad_input import run

LAW = """\
가온구 행정기구 설치 조례

제1장 총칙

제1조(목적) 이 조례는 행정기구를 정한다. <개정 2024. 1. 4.>

제2조 삭제 <2023. 5. 1.>

제2장 구 본청

제3조(국의 설치) ① 구에 행정국을 둔다. 다만, 필요하면 단을 둘 수 있다.
② 행정국장은 다음 각 호의 사항을 분장한다.
1. 인사
가. 정원
나. 교육
2. 예산

제3조의2(위치) 구청의 위치는 별표 1과 같다.

제4조(단) 단을 둔다.

제4조(팀) 팀을 둔다.

부칙 <제1호, 2023. 5. 1.>

이 조례는 공포한 날부터 시행한다.

부칙 <제2호, 2024. 1. 4.>

제1조(시행일) 이 조례는 2024년 2월 1일부터 시행한다.

제2조(경과조치) 종전의 예에 따른다.

[별표 1] 구청의 위치(제3조의2 관련)

가온로 1
"""


@pytest.fixture
def law(tmp_path: Path) -> str:
    path = tmp_path / "조례.txt"
    path.write_text(LAW, encoding="utf-8")
    return str(path)


def _shown(law: str, *place: str) -> list[str]:
    code, said = run("show", law, *place)
    assert code == 0, said
    return said.splitlines()


def test_a_paragraph_is_shown_with_all_below_it_and_its_way_down(law: str) -> None:
    assert _shown(law, "제3조제2항") == [
        "가온구 행정기구 설치 조례",
        "자리: 제2장 구 본청 > 제3조(국의 설치) > 제2항",
        "",
        "② 행정국장은 다음 각 호의 사항을 분장한다.",
        "1. 인사",
        "가. 정원",
        "나. 교육",
        "2. 예산",
    ]


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (["제3조제1항", "단서"], ["다만, 필요하면 단을 둘 수 있다."]),
        (["제3조제1항 본문"], ["구에 행정국을 둔다."]),
        (["제3조제2항 각 호 외의 부분"], ["행정국장은 다음 각 호의 사항을 분장한다."]),
        (["제3조의 제목"], ["국의 설치"]),
        (["제3조제2항제1호나목"], ["나. 교육"]),
        (["제3조", "제2항", "제1호", "나목"], ["나. 교육"]),
        (["별표 1"], ["[별표 1] 구청의 위치(제3조의2 관련)", "", "가온로 1"]),
    ],
)
def test_just_the_words_of_a_place_are_shown(place: list[str], words: list[str], law: str) -> None:
    lines = _shown(law, *place)
    assert lines[lines.index("") + 1 :] == words


def test_a_chapter_is_shown_with_its_articles(law: str) -> None:
    lines = _shown(law, "제2장")
    assert "제2장 구 본청" in lines
    assert "제3조의2(위치) 구청의 위치는 별표 1과 같다." in lines
    assert not any(line.startswith("제1조") for line in lines)


def test_a_deleted_article_says_so(law: str) -> None:
    lines = _shown(law, "제2조")
    assert any(line.startswith("상태: 삭제") for line in lines)
    assert "제2조 삭제" in lines


def test_notes_stand_below_the_text_with_their_place(law: str) -> None:
    lines = _shown(law, "제1조")
    assert "제1조(목적) 이 조례는 행정기구를 정한다." in lines
    assert any("제1조" in line and "<개정 2024. 1. 4.>" in line for line in lines[lines.index("개정 이력:") :])


def test_a_number_borne_twice_is_shown_twice(law: str) -> None:
    lines = _shown(law, "제4조")
    assert "같은 번호가 2곳에 있어 모두 보입니다." in lines
    assert {"제4조(단) 단을 둔다.", "제4조(팀) 팀을 둔다."} <= set(lines)


def test_addenda_are_shown_whole_or_by_article(law: str) -> None:
    assert {"부칙 <제1호, 2023. 5. 1.>", "부칙 <제2호, 2024. 1. 4.>"} <= set(_shown(law, "부칙"))
    lines = _shown(law, "부칙", "제2조")
    assert "부칙 <제2호, 2024. 1. 4.>" in lines
    assert "부칙 <제1호, 2023. 5. 1.>" not in lines
    assert lines[-1] == "제2조(경과조치) 종전의 예에 따른다."


def test_without_a_place_the_contents_are_listed(law: str) -> None:
    assert _shown(law) == [
        "가온구 행정기구 설치 조례",
        "  제1장 총칙",
        "    제1조(목적)",
        "    제2조 삭제",
        "  제2장 구 본청",
        "    제3조(국의 설치)",
        "    제3조의2(위치)",
        "    제4조(단)",
        "    제4조(팀)",
        "  부칙 <제1호, 2023. 5. 1.>",
        "  부칙 <제2호, 2024. 1. 4.>",
        "  [별표 1] 구청의 위치(제3조의2 관련)",
    ]


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("제9조", ["제9조: 없는 조문입니다.", "제3조의2", "제4조"]),
        ("제3조제9항", ["제3조제9항: 없는 조문입니다.", "제3조제1항, 제3조제2항"]),
        ("제3조제2항제3호", ["제3조제2항제1호, 제3조제2항제2호"]),
        ("제3조의2 단서", ["없는 부분"]),
        ("제4조 단서", ["같은 번호가 둘 이상"]),
        ("제2조 단서", ["삭제된 조문"]),
        ("별표 3", ["별표 3: 없는 조문입니다.", "별표 1"]),
        ("부칙 제7조", ["제7조: 없는 조문입니다."]),
        ("세 번째 조", ["조문의 자리로 읽을 수 없습니다"]),
    ],
)
def test_a_place_that_does_not_exist_says_why_and_what_is_near(place: str, said: list[str], law: str) -> None:
    code, message = run("show", law, place)
    assert code == 2
    for part in said:
        assert part in message


def test_the_help_is_korean_and_shows_an_example() -> None:
    code, said = run("show", "--help")
    assert code == 0
    assert "ordinance show" in said
    assert "차례" in said
