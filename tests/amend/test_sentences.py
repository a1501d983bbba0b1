"""Sentences are a view of operations: read(write(op)) == op, in the forms of part C."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordinance.amend import (
    Amendment,
    Instruction,
    Pair,
    RefusedError,
    ReplaceAnnexes,
    ReplaceWords,
    Retitle,
    Rewrite,
    read,
    write,
)
from ordinance.amend.write import sentence
from ordinance.law.address import Address, AnnexAddress, Part, Place, Step, TitleAddress, parse
from ordinance.law.numbers import Level, Number
from ordinance.law.tree import Annex, AnnexKind, Provision


def place(text: str) -> Address:
    address = parse(text)
    assert isinstance(address, Address)
    return address


def words(where: list[str], *pairs: tuple[str, str], each: bool = False) -> ReplaceWords:
    return ReplaceWords(tuple(parse(one) for one in where), tuple(Pair(old, new, each) for old, new in pairs))


@pytest.mark.parametrize(
    ("operations", "said"),
    [
        ([words(["제6조제1항"], ("스마트정보과", "인공지능정보과"))], "제6조제1항 중 “스마트정보과”를 “인공지능정보과”로 한다."),
        ([words(["제18조"], ("관장", "소장"), each=True)], "제18조 중 “관장”을 각각 “소장”으로 한다."),
        (
            [words(["제14조제1항", "제14조제2항"], ("보건소장", "소장"), each=True)],
            "제14조제1항 및 제2항 중 “보건소장”을 각각 “소장”으로 한다.",
        ),
        (
            [words(["제7조제2항 각 호 외의 부분", "제13조제2항", "제35조제3항 각 호 외의 부분"], ("주민생활국장", "복지국장"), each=True)],
            "제7조제2항 각 호 외의 부분, 제13조제2항 및 제35조제3항 각 호 외의 부분 중 “주민생활국장”을 각각 “복지국장”으로 한다.",
        ),
        (
            [words(["제5조제3항", "제5조제4항", "제5조제5항 각 호 외의 부분", "제6조제3항"], ("A국", "B국"), each=True)],
            "제5조제3항ㆍ제4항, 같은 조 제5항 각 호 외의 부분 및 제6조제3항 중 “A국”을 각각 “B국”으로 한다.",
        ),
        (
            [
                words(["제6조제2항 각 호 외의 부분"], ("가과장", "나과장"), ("다과장", "라과장")),
                words(["제6조제5항"], ("가과", "나과")),
            ],
            "제6조제2항 각 호 외의 부분 중 “가과장”을 “나과장”으로, “다과장”을 “라과장”으로 하고, "
            "같은 조 제5항 중 “가과”를 “나과”로 한다.",
        ),
        (
            [
                words(["제11조제1항 각 호 외의 부분 본문"], ("A", "B")),
                words(["제11조제1항제2호"], ("C", "D")),
                words(["제11조제4항"], ("A", "B")),
            ],
            "제11조제1항 각 호 외의 부분 본문 중 “A”를 “B”로 하고, 같은 항 제2호 중 “C”를 “D”로 하며, "
            "같은 조 제4항 중 “A”를 “B”로 한다.",
        ),
        ([Retitle(place("제18조의 제목"), "관장", "소장")], "제18조의 제목 “(관장)”을 “(소장)”으로 한다."),
        ([words(["제5조의 제목"], ("보좌기관", "보좌기관 등"))], "제5조의 제목 중 “보좌기관”을 “보좌기관 등”으로 한다."),
        ([Retitle(TitleAddress(), "가나 조례", "다라 조례")], "제명 “가나 조례”를 “다라 조례”로 한다."),
        (
            [
                words(["제2조 각 호 외의 부분"], ("1,535명", "1,552명")),
                words(["제2조제1호"], ("1,497명", "1,512명")),
                words(["제2조제2호"], ("38명", "40명")),
            ],
            "제2조 각 호 외의 부분 중 “1,535명”을 “1,552명”으로 하고, 같은 조 제1호 중 “1,497명”을 “1,512명”으로 하며, "
            "같은 조 제2호 중 “38명”을 “40명”으로 한다.",
        ),
        (
            [words(["제1조"], ("가나관(이하 “나관””", "다라관(이하 “라관””"))],
            None,
        ),
        ([ReplaceAnnexes((AnnexAddress(AnnexKind.ANNEX, Number(3)),))], "별표 3을 별지와 같이 한다."),
        (
            [ReplaceAnnexes(tuple(AnnexAddress(AnnexKind.ANNEX, Number(n)) for n in (1, 3)))],
            "별표 1 및 별표 3을 각각 별지와 같이 한다.",
        ),
        ([words(["별표 1", "별표 2"], ("가과", "나과"), each=True)], "별표 1 및 별표 2 중 “가과”를 각각 “나과”로 한다."),
    ],
)  # fmt: skip
def test_the_worked_examples_of_part_c(operations: list[ReplaceWords], said: str | None) -> None:
    instruction = Instruction(tuple(operations))
    if said is None:
        with pytest.raises(RefusedError):
            read(write(Amendment("가온구 조례", (instruction,))))
        return
    assert sentence(instruction) == said


@pytest.mark.parametrize(
    ("where", "provision", "said"),
    [
        ("제6조", Provision(Level.ARTICLE, Number(6), "국", "국을 둔다."), "제6조를 다음과 같이 한다.\n제6조(국) 국을 둔다."),
        ("제6조제2항", Provision(Level.PARAGRAPH, Number(2), "", "규칙으로 정한다."), "제6조제2항을 다음과 같이 한다.\n② 규칙으로 정한다."),
        ("제8조제3항제1호", Provision(Level.SUBPARAGRAPH, Number(1), "", "인사"), "제8조제3항제1호를 다음과 같이 한다.\n1. 인사"),
        ("제6조제2항제3호나목", Provision(Level.ITEM, Number(2), "", "예산"), "제6조제2항제3호나목을 다음과 같이 한다.\n나. 예산"),
    ],
)  # fmt: skip
def test_a_provision_rewritten_is_printed_below_its_sentence(where: str, provision: Provision, said: str) -> None:
    amendment = Amendment("가온구 조례", (Instruction((Rewrite((place(where),), (provision,)),)),))
    assert said in write(amendment)
    assert read(write(amendment)) == amendment


quotes = st.sampled_from(
    [
        "행정국장",
        "1,535명",
        "국ㆍ과",
        "CCTV",
        "50퍼센트",
        "「지방자치법」 제125조",
        "은평구(이하 “구”라 한다)",
        "둔다.",
        "“구”",
    ]
)
pairs = st.lists(st.builds(Pair, quotes, quotes, st.booleans()), min_size=1, max_size=3).map(tuple)
steps = st.lists(st.integers(1, 40), min_size=1, max_size=3).map(
    lambda numbers: tuple(
        Step(level, Number(number))
        for level, number in zip((Level.ARTICLE, Level.PARAGRAPH, Level.SUBPARAGRAPH), numbers, strict=False)
    )
)
parts = st.sampled_from(
    [(), (Part.MAIN,), (Part.PROVISO,), (Part.SUBPARAGRAPH_CHAPEAU,), (Part.SUBPARAGRAPH_CHAPEAU, Part.LATTER)]
)
addresses: st.SearchStrategy[Place] = st.builds(Address, steps, parts)
annexes = st.builds(lambda n: AnnexAddress(AnnexKind.ANNEX, Number(n)), st.integers(1, 20))
replacements = st.builds(
    ReplaceWords, st.lists(st.one_of(addresses, annexes), min_size=1, max_size=4, unique=True).map(tuple), pairs
)
retitles = st.builds(Retitle, steps.map(lambda s: Address(s[:1], (Part.HEADING,))), quotes, quotes)
operations = st.lists(st.one_of(replacements, retitles), min_size=1, max_size=4).map(tuple)


@given(st.lists(operations.map(Instruction), min_size=1, max_size=3).map(tuple))
def test_every_operation_reads_back_as_it_was_written(instructions: tuple[Instruction, ...]) -> None:
    amendment = Amendment("서울특별시 가온구 조례", instructions)
    assert read(write(amendment)) == amendment


def test_addenda_and_annexes_of_an_amendment_read_back() -> None:
    text = """\
가온구 정원 조례 일부를 다음과 같이 개정한다.

별표 3을 별지와 같이 한다.

부칙

이 조례는 공포한 날부터 시행한다.

[별표 3] 직급별 정원(제4조 관련)

내용
"""
    amendment = read(text)
    assert amendment.annexes == (Annex(AnnexKind.ANNEX, Number(3), "직급별 정원", "(제4조 관련)", ("내용",)),)
    assert write(amendment) == text


@pytest.mark.parametrize(
    "line",
    [
        "제3조 중 “가”를 “나”로 하고",
        "제3조를 고친다 한다.",
        "같은 조 중 “가”를 “나”로 한다.",
        "제3조 중 “가”를 나로 한다.",
        "제3조를 다음과 같이 한다.\n제4조(국) 국을 둔다.",
        "제3조 중 “가”를 “나”로 한다.\n제4조(국) 국을 둔다.",
    ],
)
def test_what_does_not_read_is_refused_with_the_sentence(line: str) -> None:
    with pytest.raises(RefusedError) as caught:
        read(f"가온구 조례 일부를 다음과 같이 개정한다.\n{line}\n")
    assert caught.value.sentence
