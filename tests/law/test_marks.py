"""Articles delivered as one string are cut where 항, 호 and 목 begin."""

from __future__ import annotations

import pytest

from ordinance.law.segments import article_segments


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("제1조(목적) 목적을 정한다.", ["제1조(목적) 목적을 정한다."]),
        ("제6조(과)① 과를 둔다.② 국장은 다음 사항을 분장한다.1. 인사2. 예산", ["제6조(과)", "① 과를 둔다.", "② 국장은 다음 사항을 분장한다.", "1. 인사", "2. 예산"]),
        (
            "제2조(총수) 다음과 같다.(개정 2011.3.7, 2024. 1. 4.)1. 집행기관: 2명 (개정 2019.7.18.,2020.5.14.)2. 의회: 1명",
            ["제2조(총수) 다음과 같다.(개정 2011.3.7, 2024. 1. 4.)", "1. 집행기관: 2명 (개정 2019.7.18.,2020.5.14.)", "2. 의회: 1명"],
        ),
        ("제7조(과) 국장은 다음 사항을 분장한다1. 기획2. 1인가구", ["제7조(과) 국장은 다음 사항을 분장한다", "1. 기획", "2. 1인가구"]),
        ("제8조(과) 다음 각 호와 같다.1. 정부242. 예산", ["제8조(과) 다음 각 호와 같다.", "1. 정부24", "2. 예산"]),
        ("제9조(과) 다음 각 호와 같다.1. 인사1의2. 보안2. 예산", ["제9조(과) 다음 각 호와 같다.", "1. 인사", "1의2. 보안", "2. 예산"]),
        ("제9조(과) 다음 각 호와 같다.1. 사무: 가. 인사 나. 예산2. 그 밖의 사항", ["제9조(과) 다음 각 호와 같다.", "1. 사무:", "가. 인사", "나. 예산", "2. 그 밖의 사항"]),
        ("제5조(규격) 무게는 1.5톤, 비율은 2.0으로 한다.", ["제5조(규격) 무게는 1.5톤, 비율은 2.0으로 한다."]),
    ],
)  # fmt: skip
def test_lines_begin_at_the_marks_of_lists(text: str, lines: list[str]) -> None:
    assert [one.source.strip() for one in article_segments(text)] == lines


def test_nothing_is_lost_but_white_space() -> None:
    text = "제6조(과)① 과를 둔다.② 국장은 다음 사항을 분장한다.1. 인사, 예산2. 3ㆍ15의거"
    assert "".join(one.source for one in article_segments(text)) == text
