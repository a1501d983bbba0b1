"""LEG031: 일반직과 별정직의 복수직."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.reading import provisions

_BOTH = re.compile(
    r"지방\S+관(?:\([^)]*\))?\s?(?:또는|이나|ㆍ)\s?[^.]{0,20}별정직|별정직[^.]{0,20}(?:또는|이나)\s?지방\S+관"
)
_ALLOWED = re.compile("전문위원|비서|보건진료")


def look(document: Document) -> Looked:
    """No post is both 일반직 and 별정직, but for 전문위원 and where a law allows it (Q17)."""
    if Role.RULE not in document.roles and Role.HEADCOUNT_RULE not in document.roles:
        return NotChecked("시행규칙이나 정원 규칙이 아님")
    return tuple(
        Found(
            str(place),
            "한 자리에 일반직과 별정직을 함께 적었습니다. 전문위원이거나 다른 법령에 근거가 있는지 확인합니다.",
            match[0],
        )
        for place, node, match in provisions(document, _BOTH)
        if not _ALLOWED.search(node.text)
    )


RULE = LawRule(
    "LEG031",
    "한 자리에 일반직과 별정직을 함께 두지 않는다",
    Group.STATUTORY,
    Severity.WARNING,
    staffing("제22조제1항제3호ㆍ제4호"),
    checks="규칙이 한 자리를 일반직 또는 별정직으로 보하는지 봅니다. 전문위원은 보지 않습니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 행정기구 설치 조례 시행규칙\n\n제1조(담당관) 홍보담당관은 지방행정사무관 또는 별정직 5급 상당으로 보한다.",
        )
    ),
    right=Example(
        ("한빛광역시 새솔구 행정기구 설치 조례 시행규칙\n\n제1조(담당관) 홍보담당관은 지방행정사무관으로 보한다.",)
    ),
    look=look,
    duties=("Q17",),
)
