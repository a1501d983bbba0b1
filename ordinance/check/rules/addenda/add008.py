"""ADD008: 종전의 규정."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.model import Example, Group, LawRule, Severity
from ordinance.check.phrases import Phrase
from ordinance.check.rules.addenda.phrases import in_addenda

RULE = LawRule(
    "ADD008",
    "‘종전의 규정에 따른다’로 쓴다",
    Group.ADDENDA,
    Severity.WARNING,
    convention("D-4, H"),
    checks="부칙에 ‘종전의 규정에 의한다’, ‘종전의 예에 의한다’라고 썼는지 봅니다. ‘종전의 규정에 따른다’로 씁니다. ‘에 의하여’는 STY001과 STY005가 봅니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(경과조치) 위원의 임기는 종전의 규정에 의한다.",
        )
    ),
    right=Example(
        (
            "한빛광역시 새솔구 위원회 조례\n제1조(목적) 목적을 정한다.\n제2조(구성) 위원회를 둔다.\n부칙\n제1조(시행일) 이 조례는 공포한 날부터 시행한다.\n제2조(경과조치) 위원의 임기는 종전의 규정에 따른다.",
        )
    ),
    look=in_addenda(
        Phrase(
            r"종전의?\s?(?:규정|예|조례|규칙)에\s?의(?:한다|하되|하며|하도록|할)",
            needs=("종전",),
            write="‘종전의 규정에 따른다’처럼 ‘따르다’로 적습니다.",
        )
    ),
)
