"""Ordinances and rules of local government (`target=ordin`): each article one text, its parts not marked."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from ordinance.errors import InputError
from ordinance.formats.lawgo.addenda import addenda_texts
from ordinance.formats.lawgo.annexes import annex_texts, with_links
from ordinance.formats.lawgo.values import Row, day, rows, section, six_digits, text, whole_number, word
from ordinance.law import read as law_reader
from ordinance.law.heads import division_head
from ordinance.law.numbers import Level, Number, reference
from ordinance.law.tree import Identity, Instrument, InstrumentKind

BASIC = "자치법규기본정보"
_MOST_LETTERS = 100_000  # the longest real article has 15,772
_IS_ARTICLE = {"Y": True, "N": False, "조문": True, "전문": False}
_KIND = {
    "C0002": InstrumentKind.RULE,
    "C0011": InstrumentKind.RULE,
    "의회규칙": InstrumentKind.RULE,
    "C0001": InstrumentKind.ORDINANCE,
    **{kind.value: kind for kind in InstrumentKind},
}


def read_ordinance(service: Row) -> Instrument:
    """One instrument from `LawService`. Raises InputError, naming the row, where a row did not become its article."""
    basic = section(service, BASIC)
    title = text(basic, "자치법규명")
    if not title.strip():
        raise InputError("자치법규명이 없습니다.", advice="law.go.kr에서 본문을 다시 받으십시오.")
    body = section(service, "조문")
    delivered = tuple(_row(row, place) for place, row in enumerate(_rows(body), start=1))
    if not delivered:
        raise InputError(
            "조문이 없습니다.", advice="첨부 파일로만 제공되는 자치법규는 그 파일을 글로 저장하여 쓰십시오."
        )
    annexes = annex_texts(service)
    pieces = law_reader.Pieces(title, delivered, addenda_texts(service), tuple(annex.text for annex in annexes))
    law = law_reader.read_pieces(pieces, _identity(basic))
    check_articles(law, delivered)
    kind = _KIND.get(word(basic, "자치법규종류"), law.kind)
    return with_links(dataclasses.replace(law, kind=kind), annexes)


def _rows(body: Row) -> tuple[Row, ...]:
    """The rows of the body; some old responses call them 조문단위."""
    return rows(body, "조") or rows(body, "조문단위")


def _row(row: Row, place: int) -> law_reader.Row:
    try:
        content = text(row, "조내용" if "조내용" in row else "조문내용")
        number = six_digits(row, "조문번호")
        is_article = _IS_ARTICLE.get(word(row, "조문여부"))
    except InputError as error:
        raise InputError(error.problem, where=f"{place}번째 조문", advice=error.advice) from None
    if len(content) > _MOST_LETTERS:
        raise InputError(f"조문 하나가 너무 깁니다({_MOST_LETTERS:,}자까지).", where=f"{place}번째 조문")
    if is_article is None:
        is_article = division_head(content.strip().split("\n", 1)[0]) is None
    return law_reader.Row(content, number, is_article)


def check_articles(law: Instrument, delivered: Sequence[law_reader.Row]) -> None:
    """Every row that is an article is one article with its number: none may be swallowed. Raises InputError.

    Where the data lack a branch that the text has (a real 제6조 의2 under 000600), the text is right.
    """
    wanted = [(place, row.number) for place, row in enumerate(delivered, start=1) if row.is_article]
    found = [node.number for _, node in law.articles()]
    for (place, number), other in zip(wanted, found, strict=False):
        if number is not None and not _agree(number, other):
            raise InputError(
                f"글과 조문번호가 어긋납니다: 조문번호는 {reference(Level.ARTICLE, number)}, "
                f"글은 {reference(Level.ARTICLE, other)}.",
                where=f"{place}번째 조문",
            )
    if len(wanted) != len(found):
        raise InputError(f"조문을 하나씩 나누어 읽지 못했습니다: {len(wanted)}개 가운데 {len(found)}개.")


def _agree(stated: Number, found: Number) -> bool:
    return stated.value == found.value and stated.branches in {(), found.branches, found.branches[:1]}


def _identity(basic: Row) -> Identity:
    return Identity(
        jurisdiction=word(basic, "지자체기관명"),
        number=whole_number(basic, "공포번호"),
        promulgated=day(basic, "공포일자"),
        effective=day(basic, "시행일자"),
        lawgo_mst=word(basic, "자치법규일련번호"),
    )
