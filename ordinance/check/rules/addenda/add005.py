"""ADD005: 공포일부터."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.model import Example, Group, LawRule, Severity
from ordinance.check.phrases import Phrase
from ordinance.check.rules.addenda.phrases import in_addenda

RULE = LawRule(
    "ADD005",
    "시행일은 ‘공포한 날부터’로 쓴다",
    Group.ADDENDA,
    Severity.WARNING,
    convention("D-2"),
    checks="부칙의 시행일에 ‘공포일부터’, ‘공포와 동시에’라고 썼는지 봅니다. ‘공포된 날’은 STY035가, ‘날로부터’는 STY034가 봅니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n이 조례는 공포일부터 시행한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n이 조례는 공포한 날부터 시행한다.",
        )
    ),
    look=in_addenda(
        Phrase(
            r"공포일로?부터\s?시행|공포와\s?동시에",
            needs=("공포일", "공포와"),
            write="‘공포한 날부터 시행한다’로 적습니다.",
        )
    ),
)
