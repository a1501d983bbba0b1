"""ADD005: 공포된 날."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.model import Example, Group, LawRule, Severity
from ordinance.check.rules.addenda.phrases import no_phrase

RULE = LawRule(
    "ADD005",
    "‘공포된 날’이라고 쓰지 않는다",
    Group.ADDENDA,
    Severity.ERROR,
    convention("D-2"),
    checks="부칙의 시행일에 ‘공포된 날’, ‘공포 된 날’이라고 썼는지 봅니다. ‘공포한 날부터’가 정한 표현입니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n이 조례는 공포된 날부터 시행한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n이 조례는 공포한 날부터 시행한다.",
        )
    ),
    look=no_phrase("공포\\s?된\\s?날", "공포", "‘{}’은 잘못된 표현입니다. ‘공포한 날’로 고치십시오."),
)
