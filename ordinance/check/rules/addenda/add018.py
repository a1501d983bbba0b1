"""ADD018: 없는 날짜."""

from __future__ import annotations

import re

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.lists import ADDENDA
from ordinance.check.model import Example, Found, Group, LawRule, Severity
from ordinance.korean import DateError, parse_date

_DAY = re.compile(r"\d{4}\s?년\s?\d{1,2}\s?월\s?\d{1,2}\s?일")


def look(document: Document) -> tuple[Found, ...]:
    """Days of 부칙 that the calendar does not have (A-10)."""
    return tuple(
        Found(one.place, f"{problem} 날짜를 확인하십시오.", match[0])
        for matters in document.addenda
        for one in matters
        for match in _DAY.finditer(one.text)
        if (problem := _problem(match[0]))
    )


def _problem(text: str) -> str:
    try:
        parse_date(text)
    except DateError:
        return f"{ADDENDA}에 적은 ‘{text}’은 없는 날짜입니다."
    return ""


RULE = LawRule(
    "ADD018",
    "부칙의 날짜는 있는 날이다",
    Group.ADDENDA,
    Severity.ERROR,
    convention("A-10"),
    checks="부칙에 적은 ‘2026년 2월 30일’처럼 달력에 없는 날짜가 있는지 봅니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n이 조례는 2027년 2월 30일부터 시행한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n이 조례는 2027년 2월 28일부터 시행한다.",
        )
    ),
    look=look,
)
