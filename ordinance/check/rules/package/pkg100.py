"""PKG100: 개정문을 읽고 적용할 수 있는가."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity

_LAW = "한빛광역시 새솔구 위원회 조례\n\n제1조(위원) 복지국장이 위원이 된다."
_OPENING = "한빛광역시 새솔구 위원회 조례 일부를 다음과 같이 개정한다.\n"


def look(dossier: Dossier) -> Looked:
    """Amending sentences read, and apply to the law in force where it is at hand (C)."""
    if not (dossier.amendments or dossier.refusals):
        return NotChecked("개정문이 주어지지 않음")
    return tuple(Found(one.place, one.reason, one.sentence, document=one.document) for one in dossier.refusals)


RULE = DossierRule(
    "PKG100",
    "개정문은 현행에 그대로 적용된다",
    Group.PACKAGE,
    Severity.ERROR,
    convention("C"),
    checks="개정문을 읽을 수 있는지, 함께 준 현행 조례에 한 글자도 어긋나지 않게 적용되는지 봅니다. 현행 조례가 주어지지 않은 개정문은 읽을 수 있는지만 봅니다.",
    wrong=Example((_LAW,), amendment=_OPENING + "제1조 중 “돌봄국장”을 “돌봄정책국장”으로 한다."),
    right=Example((_LAW,), amendment=_OPENING + "제1조 중 “복지국장”을 “돌봄국장”으로 한다."),
    look=look,
)
