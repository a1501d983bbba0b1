"""ADD006: 공포 전의 시행일."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.korean import DateError, long_date, parse_date

_DAY = re.compile(r"(\d{4}\s?년\s?\d{1,2}\s?월\s?\d{1,2}\s?일)\s?부터\s?시행")


def look(dossier: Dossier) -> Looked:
    """No day of 시행 lies before the promulgation (D-2)."""
    known = [(one, _promulgated(dossier, one)) for one in dossier.documents if one.addenda]
    if not any(day for _, day in known):
        return NotChecked("공포일이 주어지지 않음")
    return tuple(found for one, day in known if day for found in _too_early(one, day))


def _promulgated(dossier: Dossier, document: Document) -> date | None:
    schedule = dossier.facts.schedule
    planned = schedule.rule_promulgated if document.law.title.endswith("규칙") else schedule.promulgated
    return planned or document.law.identity.promulgated


def _too_early(document: Document, promulgated: date) -> Iterator[Found]:
    for matters in document.addenda:
        for one in matters:
            for match in _DAY.finditer(one.text):
                day = _day(match[1])
                if day and day < promulgated:
                    said = f"시행일 {match[1]}이 공포일 {long_date(promulgated)}보다 앞섭니다. 시행일을 늦추십시오."
                    yield Found(one.place, said, match[0], document=document.name)


def _day(text: str) -> date | None:
    try:
        return parse_date(text)
    except DateError:
        return None


RULE = DossierRule(
    "ADD006",
    "시행일은 공포일보다 앞서지 않는다",
    Group.ADDENDA,
    Severity.ERROR,
    convention("D-2"),
    checks="부칙이 날짜로 정한 시행일이 공포일(예정일)보다 앞서는지 봅니다. 공포일은 일정이나 글의 정보에 적힌 것을 씁니다.",
    wrong=Example(
        ("한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n부칙\n이 조례는 2027년 1월 1일부터 시행한다.",),
        facts="일정: {공포: 2027-01-15}\n",
    ),
    right=Example(
        ("한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n부칙\n이 조례는 2027년 1월 20일부터 시행한다.",),
        facts="일정: {공포: 2027-01-15}\n",
    ),
    look=look,
)
