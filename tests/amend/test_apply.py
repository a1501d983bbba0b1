"""An amendment applies whole or is refused with the reason; the law given is never changed."""

from __future__ import annotations

import pytest

from ordinance.amend import Code, RefusedError, apply, read
from ordinance.law.printer import print_law
from ordinance.law.read import read as read_law

LAW = read_law("""\
가온구 조례

제1조(목적) 재무과장과 재무과가 함께 한다.

제2조(국) ① 행정국장은 다음 각 호의 사항을 행정국장이 정한다.
1. 인사
2. 예산
② 그 밖의 사항은 규칙으로 정한다. 다만, 예산은 제외한다.

[별표 1] 표(제2조 관련)

행정국장
""")


def applied(*sentences: str, annex: str = "") -> str:
    text = "\n".join(["가온구 조례 일부를 다음과 같이 개정한다.", *sentences, "", annex])
    return print_law(apply(LAW, read(text)).law)


def test_the_longer_quotation_wins_whatever_the_order_of_pairs() -> None:
    assert "회계과장과 세무과가" in applied("제1조 중 “재무과”를 “세무과”로, “재무과장”을 “회계과장”으로 한다.")


def test_all_quotations_speak_of_the_original_text() -> None:
    text = applied("제2조제1항제1호 중 “인사”를 “예산”으로 하고, 같은 항 제2호 중 “예산”을 “인사”로 한다.")
    assert "1. 예산\n2. 인사" in text


def test_each_changes_every_spot() -> None:
    assert applied("제2조제1항 각 호 외의 부분 중 “행정국장”을 각각 “기획국장”으로 한다.").count("기획국장") == 2


def test_a_proviso_alone_is_changed() -> None:
    assert "다만, 결산은 제외한다." in applied("제2조제2항 단서 중 “예산”을 “결산”으로 한다.")


def test_a_provision_and_an_annex_are_exchanged_whole() -> None:
    text = applied(
        "제1조를 다음과 같이 한다.",
        "제1조(목적) 목적을 정한다.",
        "별표 1을 별지와 같이 한다.",
        annex="[별표 1] 새 표(제2조 관련)\n\n새 내용",
    )
    assert "제1조(목적) 목적을 정한다." in text
    assert "새 내용" in text


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("제9조 중 “가”를 “나”로 한다.", Code.NO_PLACE),
        ("제2조제2항 후단 중 “예산”을 “결산”으로 한다.", Code.NO_PLACE),
        ("제1조 중 “행정국”을 “기획국”으로 한다.", Code.NOT_FOUND),
        ("제2조제1항 중 “행정국장”을 “기획국장”으로 한다.", Code.SEVERAL_FOUND),
        ("제2조제1항제1호 중 “인사”를 각각 “예산”으로 한다.", Code.EACH_WITHOUT_SEVERAL),
        ("제2조의 제목 “(과)”를 “(실)”로 한다.", Code.NOT_FOUND),
        ("제2조제1항제1호 중 “인사”를 “가”로 하고, 같은 항 중 “인사”를 “나”로 한다.", Code.OVERLAP),
        ("별표 1을 별지와 같이 한다.", Code.NO_ANNEX),
        ("별표 2를 별지와 같이 한다.", Code.NO_PLACE),
    ],
)
def test_what_does_not_fit_is_refused_with_its_code(sentence: str, code: Code) -> None:
    before = print_law(LAW)
    with pytest.raises(RefusedError) as caught:
        applied(sentence)
    assert caught.value.code is code
    assert print_law(LAW) == before


def test_words_inside_a_rewritten_provision_are_not_changed_again() -> None:
    with pytest.raises(RefusedError) as caught:
        applied("제1조를 다음과 같이 한다.", "제1조(목적) 목적을 정한다.", "제1조 중 “재무과장”을 “회계과장”으로 한다.")
    assert caught.value.code is Code.OVERLAP


def test_the_words_of_an_article_become_its_first_paragraph_and_a_second_one_follows() -> None:
    text = applied(
        "제1조 제목 외의 부분을 제1항으로 하고, 같은 조에 제2항을 다음과 같이 신설한다.", "② 국장도 함께 한다."
    )
    assert "제1조(목적) ① 재무과장과 재무과가 함께 한다.\n② 국장도 함께 한다." in text


def test_all_subparagraphs_deleted_keep_their_numbers() -> None:
    text = applied("제2조제1항 각 호 외의 부분 중 “다음 각 호의 사항을”을 “인사를”로 하고, 같은 항 각 호를 삭제한다.")
    assert "인사를 행정국장이 정한다.\n1. 삭제\n2. 삭제\n②" in text


def test_a_subparagraph_for_an_article_that_has_paragraphs_is_refused() -> None:
    with pytest.raises(RefusedError) as caught:
        applied("제2조에 제3호를 다음과 같이 신설한다.", "3. 회계")
    assert caught.value.code is Code.WRONG_PROVISION


@pytest.mark.parametrize(
    "line",
    [
        "제1조 중 “재무과장”을 「회계과장」으로 한다.",
        "제1조를 없앤다.",
        "법률 제1호 가온법 부칙 제2조 중 “가”를 “나”로 한다.",
    ],
)
def test_a_sentence_that_does_not_read_never_becomes_text_of_the_law(line: str) -> None:
    with pytest.raises(RefusedError) as caught:
        applied("제2조제1항제2호를 다음과 같이 한다.", "2. 결산", line)
    assert caught.value.code is Code.UNREADABLE
    assert caught.value.sentence == line
