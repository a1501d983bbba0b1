"""LEG012: 한시기구의 기한."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.reading import all_words, provisions
from ordinance.check.rules.statutory.sample import ORGANISATION

_TEMPORARY = re.compile("한시기구|한시적으로 (?:두|설치)")
_END = re.compile(r"\d{4}년|존속기한|존속기간|유효기간")


def look(dossier: Dossier) -> Looked:
    """A temporary unit has its end in an ordinance: body, 부칙, or another one (O12)."""
    document = dossier.of(Role.ORGANISATION)
    if document is None:
        return NotChecked("행정기구 조례가 주어지지 않음")
    named = list(provisions(document, _TEMPORARY))
    if not named or any(_END.search(node.text) for _, node, _ in named):
        return ()
    if not document.law.addenda:
        return NotChecked("한시기구의 기한이 있을 부칙이 주어지지 않음")
    if any(re.search(r"존속|까지 둔다|까지로 한다", all_words(one)) for one in dossier.documents):
        return ()
    place, node, _ = named[0]
    return (
        Found(
            str(place),
            "한시기구의 존속기한을 정한 곳이 없습니다. 3년의 범위에서 조례로 정합니다.",
            node.text[:60],
            document=document.name,
        ),
    )


RULE = DossierRule(
    "LEG012",
    "한시기구에는 기한이 있다",
    Group.STATUTORY,
    Severity.ERROR,
    staffing("제8조제3항ㆍ제4항"),
    checks="한시기구를 둔 조례가 그 존속기한을 본문, 부칙, 함께 준 다른 조례에 정했는지 봅니다. 부칙이 없는 자료는 점검하지 않습니다.",
    wrong=Example(
        (ORGANISATION + "제6조(한시기구) 한시기구로 미래전략단을 둔다.\n부칙\n이 조례는 공포한 날부터 시행한다.",)
    ),
    right=Example(
        (
            ORGANISATION
            + "제6조(한시기구) 한시기구로 미래전략단을 두며, 존속기한은 2027년 12월 31일까지로 한다.\n부칙\n이 조례는 공포한 날부터 시행한다.",
        )
    ),
    look=look,
    duties=("O12",),
)
