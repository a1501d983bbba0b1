"""HED004: 정원표의 기관."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.posts import grade_table
from ordinance.check.rules.headcount.sample import LAW

# 정원관리기관, by class or by a proper name of the class (보건소, 도서관).
_ORGAN = re.compile("본청|의회|합의제|위원회|직속|보건|농업|소방|교육|출장소|사업소|센터|관$|원$|소$|구$|구청|읍|면|동")


def look(document: Document) -> Looked:
    """The columns of the table are organs that the decree knows (Q05)."""
    if Role.HEADCOUNT not in document.roles:
        return NotChecked("정원 조례가 아님")
    table = grade_table(document)
    if table is None:
        return NotChecked("직급별 정원표가 없거나 그 꼴을 알 수 없음")
    return tuple(
        Found(
            table.place,
            f"‘{organ}’: 정원관리기관이 아닙니다. 본청, 의회사무국, 직속기관, 사업소, 동 등으로 나눕니다.",
            organ,
        )
        for organ in table.organs
        if organ and not _ORGAN.search(organ)
    )


RULE = LawRule(
    "HED004",
    "정원표는 정원관리기관별로 나눈다",
    Group.HEADCOUNT,
    Severity.ERROR,
    staffing("제22조제2항제2호"),
    checks="직급별 정원표의 칸이 본청, 의회사무국ㆍ과, 합의제행정기관, 직속기관, 출장소, 사업소, 동과 그 이름인지 봅니다.",
    wrong=Example((LAW.replace("│본청│의회사무국│", "│총무│의회사무국│"),)),
    right=Example((LAW,)),
    look=look,
    duties=("Q05",),
)
