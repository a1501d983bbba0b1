"""ADD013: 두 번 개정한 조례."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ordinance.check.addenda import Matter, amended_others
from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.korean import Particle, attach


def look(document: Document) -> tuple[Found, ...]:
    """The same ordinance twice in one 부칙 (I.5, no. 75)."""
    return tuple(
        Found("부칙", _said(titles), titles[0])
        for matters in document.addenda
        for titles in _same(matters)
        if len(titles) > 1
    )


def _same(matters: Sequence[Matter]) -> Iterator[list[str]]:
    """The titles amended, those together that differ in white space only."""
    by_letters: dict[str, list[str]] = {}
    for one in amended_others(matters):
        by_letters.setdefault("".join(one.title.split()), []).append(one.title)
    yield from by_letters.values()


def _said(titles: Sequence[str]) -> str:
    title = attach(f"‘{titles[0]}’", Particle.I)
    return f"{title} {len(titles)}번 나옵니다. 한 항목에 모아 개정하십시오."


RULE = LawRule(
    "ADD013",
    "한 조례를 부칙에서 두 번 개정하지 않는다",
    Group.ADDENDA,
    Severity.ERROR,
    convention("D-5, I.5"),
    checks="부칙의 ‘다른 조례의 개정’에 같은 조례가 두 번 나오는지 봅니다. 개정할 것은 한 항목에 모읍니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(다른 조례의 개정) ① 한빛광역시 새솔구 광고물 조례 일부를 다음과 같이 개정한다.\n제3조 중 “홍보과장”을 “기획과장”으로 한다.\n② 한빛광역시 새솔구 광고물 조례 일부를 다음과 같이 개정한다.\n제3조 중 “복지과장”을 “돌봄과장”으로 한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(다른 조례의 개정) ① 한빛광역시 새솔구 광고물 조례 일부를 다음과 같이 개정한다.\n제3조 중 “홍보과장”을 “기획과장”으로 한다.\n② 한빛광역시 새솔구 위원회 조례 일부를 다음과 같이 개정한다.\n제3조 중 “복지과장”을 “돌봄과장”으로 한다.",
        )
    ),
    look=look,
)
