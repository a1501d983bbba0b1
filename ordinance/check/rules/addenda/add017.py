"""ADD017: 소급 적용."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.model import Example, Group, LawRule, Severity
from ordinance.check.phrases import Phrase
from ordinance.check.rules.addenda.phrases import in_addenda

RULE = LawRule(
    "ADD017",
    "시행일보다 앞선 날부터 적용하지 않는다",
    Group.ADDENDA,
    Severity.WARNING,
    convention("D-2"),
    checks="부칙에 ‘공포한 날부터 시행하되, 2026년 1월 1일부터 적용한다’처럼 시행일과 적용일을 따로 정했는지 봅니다. 소급 적용은 피하고, 필요하면 적용례로 적습니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n이 조례는 공포한 날부터 시행하되, 2026년 1월 1일부터 적용한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n이 조례는 공포한 날부터 시행한다.",
        )
    ),
    look=in_addenda(
        Phrase(
            r"부터\s?시행하되,?\s?[^.\n]{0,40}?\d\s?일부터\s?(?:소급하여\s?)?적용",
            needs=("시행하되",),
            write="시행일과 따로 적용일을 정했습니다. 소급 적용이 필요한지 확인하고, 필요하면 적용례로 적으십시오.",
        )
    ),
)
