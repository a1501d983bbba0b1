"""From two versions to proved sentences, quoted as a drafter would."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordinance.amend import RefusedError, apply, compare, prove, read, write
from ordinance.amend.errors import Code
from ordinance.law.printer import print_law
from ordinance.law.read import read as read_law
from ordinance.law.tree import Instrument, Provision, mapped
from tests.law.strategies import instruments, texts


def sentences(old: str, new: str) -> list[str]:
    lines = write(compare(read_law(f"가온구 조례\n\n{old}\n"), read_law(f"가온구 조례\n\n{new}\n"))).split("\n")
    return [line for line in lines[1:] if line]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "제6조(과) 행정국에 자치과, 스마트정보과 및 민원과를 둔다.",
            "제6조(과) 행정국에 자치과, 인공지능정보과 및 민원과를 둔다.",
            ["제6조 중 “스마트정보과”를 “인공지능정보과”로 한다."],
        ),
        (
            "제5조(보좌) 부구청장 밑에 감사담당관을 둔다.",
            "제5조(보좌) 부구청장 밑에 감사과를 둔다.",
            ["제5조 중 “감사담당관을”을 “감사과를”로 한다."],
        ),
        (
            "제18조(관장) 박물관에 관장을 두며, 관장은 사무를 총괄한다.",
            "제18조(소장) 박물관에 소장을 두며, 소장은 사무를 총괄한다.",
            ["제18조의 제목 “(관장)”을 “(소장)”으로 하고, 같은 조 제목 외의 부분 중 “관장”을 각각 “소장”으로 한다."],
        ),
        (
            "제4조(표) 정원은 별표 3과 같다. 다만, 6급 이하의 정원(직무군을 포함한다)은 규칙으로 정한다.",
            "제4조(표) 정원은 별표 3과 같다. 다만, 6급 이하의 정원(직위군을 포함한다)은 규칙으로 정한다.",
            ["제4조 단서 중 “직무군”을 “직위군”으로 한다."],
        ),
        (
            "제7조(분장) 국장은 다음 각 호의 사항을 분장한다.\n1. 민원서류, 제증명에 관한 사항",
            "제7조(분장) 국장은 다음 각 호의 사항을 분장한다.\n1. 민원서류에 관한 사항",
            ["제7조제1호 중 “민원서류, 제증명”을 “민원서류”로 한다."],
        ),
    ],
)  # fmt: skip
def test_quotations_are_those_of_a_drafter(old: str, new: str, said: list[str]) -> None:
    assert sentences(old, new) == said


def test_a_word_that_stands_twice_is_quoted_with_its_neighbour() -> None:
    (said,) = sentences(
        "제3조(위원) 위원은 복지국장이 추천하고, 간사는 과장이 추천하며, 서기는 팀장이 하되 복지국장이 정한다.",
        "제3조(위원) 위원은 복지국장이 추천하고, 간사는 과장이 추천하며, 서기는 팀장이 하되 안전국장이 정한다.",
    )
    assert said == "제3조 중 “하되 복지국장”을 “하되 안전국장”으로 한다."


def test_a_provision_that_changes_nearly_whole_is_printed_anew() -> None:
    assert sentences(
        "제3조(국) ① 구에 국을 둔다.\n② 옛날의 긴 문장이다.",
        "제3조(국) ① 구에 국을 둔다.\n② 새로 쓴 다른 글을 여기 적는다.",
    ) == ["제3조제2항을 다음과 같이 한다.", "② 새로 쓴 다른 글을 여기 적는다."]


def _reworded(law: Instrument, changes: list[tuple[int, str]]) -> Instrument:
    """The law with the words of some provisions exchanged."""
    nodes = [node for _, node in law.walk() if node.text]
    chosen = {id(nodes[index % len(nodes)]): text for index, text in changes} if nodes else {}
    touched = {node.text: text for node in nodes if (text := chosen.get(id(node)))}

    def change(node: Provision) -> Provision:
        return dataclasses.replace(node, text=touched.get(node.text, node.text))

    return dataclasses.replace(law, body=mapped(law.body, change))


@given(instruments, st.lists(st.tuples(st.integers(0, 50), texts), max_size=4))
def test_whatever_words_change_the_amendment_is_proved(old: Instrument, changes: list[tuple[int, str]]) -> None:
    new = _reworded(old, changes)
    amendment = compare(old, new)
    assert print_law(apply(old, read(write(amendment))).law) == print_law(new)


def test_an_amendment_that_gives_another_text_is_not_proved() -> None:
    old = read_law("가온구 조례\n\n제1조(목적) 가나다라를 정한다.\n")
    new = read_law("가온구 조례\n\n제1조(목적) 마바사아를 정한다.\n")
    other = read_law("가온구 조례\n\n제1조(목적) 자차카타를 정한다.\n")
    with pytest.raises(RefusedError) as caught:
        prove(old, compare(old, new), other)
    assert caught.value.code is Code.NOT_PROVED


def test_a_new_article_is_inserted() -> None:
    old = read_law("가온구 조례\n\n제1조(목적) 가나를 정한다.\n")
    new = read_law("가온구 조례\n\n제1조(목적) 가나를 정한다.\n\n제2조(국) 국을 둔다.\n")
    assert write(compare(old, new)).split("\n")[2] == "제2조를 다음과 같이 신설한다."
