"""ADD007: 시행 당시의 띄어쓰기."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.model import Example, Group, LawRule, Severity
from ordinance.check.phrases import Phrase
from ordinance.check.rules.addenda.phrases import in_addenda

RULE = LawRule(
    "ADD007",
    "‘시행 당시’는 띄어 쓴다",
    Group.ADDENDA,
    Severity.WARNING,
    convention("D-4"),
    checks="부칙에 ‘시행당시’, ‘시행전에’, ‘시행이후’, ‘시행후’라고 붙여 썼는지 봅니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(경과조치) 이 조례 시행당시의 위원은 이 조례에 따른 위원으로 본다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(경과조치) 이 조례 시행 당시의 위원은 이 조례에 따른 위원으로 본다.",
        )
    ),
    look=in_addenda(
        Phrase(
            r"시행(?:당시|이후|이전|전에|후(?=에?\s))",
            needs=("시행당시", "시행이후", "시행이전", "시행전에", "시행후"),
            write="‘시행’ 다음을 띄어 씁니다.",
        )
    ),
)
