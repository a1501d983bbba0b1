"""ADD009: 적용례의 옛 표현."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.model import Example, Group, LawRule, Severity
from ordinance.check.phrases import Phrase
from ordinance.check.rules.addenda.phrases import in_addenda

RULE = LawRule(
    "ADD009",
    "적용례는 ‘시행 이후 …하는 경우부터’로 쓴다",
    Group.ADDENDA,
    Severity.WARNING,
    convention("D-3"),
    checks="부칙에 ‘시행 후 최초로’라고 썼는지 봅니다. ‘이 조례 시행 이후 신청하는 경우부터 적용한다’처럼 씁니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(수당에 관한 적용례) 제2조의 개정규정은 이 조례 시행 후 최초로 여는 회의부터 적용한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(수당에 관한 적용례) 제2조의 개정규정은 이 조례 시행 이후 회의를 여는 경우부터 적용한다.",
        )
    ),
    look=in_addenda(
        Phrase(
            r"시행\s?(?:일\s?)?(?:이후에?|후에?)\s?최초로",
            needs=("최초로",),
            write="옛 표현입니다. ‘시행 이후 …하는 경우부터 적용한다’로 적습니다.",
        )
    ),
)
