"""What the examples of the rules on amending sentences cannot show."""

from __future__ import annotations

import pytest

from ordinance.check import Dossier, Settings, check_together, document_of
from ordinance.check.amending import Sentences, with_amendments
from ordinance.law.read import read

LAW = """새솔구 위원회 조례
제1조(목적) 이 조례는 새솔구 위원회의 설치를 정한다.
제2조(위원) ① 위원은 복지국장과 홍보과장이 된다.
② 위원의 임기는 2년으로 한다. 다만, 공무원은 재직하는 동안으로 한다.
제3조(간사) 간사는 복지과장이 된다.
"""
OPENING = "새솔구 위원회 조례 일부를 다음과 같이 개정한다.\n"


def codes(sentences: str, *laws: str) -> list[str]:
    """Codes of all findings on amending sentences beside PKG100."""
    dossier = with_amendments(
        Dossier("새솔구", tuple(document_of(read(law)) for law in laws)), [Sentences("개정안", OPENING + sentences)]
    )
    assert not dossier.refusals
    results = check_together(dossier, Settings(select=("PKG1",)))
    return [finding.code for result in results for finding in result.findings]


@pytest.mark.parametrize(
    "sentences",
    [
        "제2조제1항 중 “복지국장”을 “돌봄국장”으로, “홍보과장”을 “기획과장”으로 하고, 같은 조 제2항 단서 중 “공무원”을 “공무원인 위원”으로 한다.",
        "제1조 및 제2조제2항 본문 중 “위원”을 각각 “의원”으로 한다.",
        "제2조제2항을 제3항으로 하고, 같은 조에 제2항을 다음과 같이 신설한다.\n② 위원장은 호선한다.\n제3조를 다음과 같이 한다.\n제3조(간사) 간사를 둔다.",
        "제3조를 제4조로 하고, 제3조를 다음과 같이 신설한다.\n제3조(회의) 회의를 연다.",
        "법률 제1234호 새솔법 일부개정법률 제3조의 개정규정 중 “가”를 “나”로 한다.",
        "제2조제2항제3호나목1)부터 3)까지 외의 부분 중 “가”를 “나”로 한다.",
    ],
)
def test_sound_sentences_are_not_accused(sentences: str) -> None:
    assert codes(sentences) == []


def test_what_only_the_law_in_force_tells_is_told_where_it_is_at_hand() -> None:
    assert codes("제3조 본문 중 “복지과장”을 “돌봄과장”으로 한다.") == []
    assert codes("제3조 본문 중 “복지과장”을 “돌봄과장”으로 한다.", LAW) == ["PKG113"]
    assert codes("제3조 중 “간사는복지과장이”를 “서기는 복지과장이”로 한다.", LAW) == ["PKG112"]


def test_one_sentence_may_be_loose_in_several_ways() -> None:
    assert sorted(codes("제2조 제1항 중 “복지국장”를 “돌봄국장”으로 한다")) == ["PKG102", "PKG104", "PKG110"]


def test_without_sentences_nothing_is_checked() -> None:
    results = check_together(Dossier("새솔구"), Settings(select=("PKG1",)))
    assert {result.reason for result in results} == {"개정문이 주어지지 않음"}
