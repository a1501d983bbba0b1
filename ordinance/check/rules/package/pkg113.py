"""PKG113: 뚜렷하지 않은 자리."""

from __future__ import annotations

from ordinance.amend import Tolerated
from ordinance.check.basis import convention
from ordinance.check.model import DossierRule, Example, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import tolerating

RULE = DossierRule(
    "PKG113",
    "고칠 자리가 현행에 뚜렷하다",
    Group.PACKAGE,
    Severity.WARNING,
    convention("C-4"),
    checks="본문ㆍ단서ㆍ전단ㆍ후단처럼 현행에 뚜렷하지 않은 부분이나 삭제된 조문을 가리키는지 봅니다. 현행 조례가 주어졌을 때 봅니다.",
    wrong=Example((LAW,), amendment=OPENING + "제1조 본문 중 “복지국장”을 “돌봄국장”으로 한다."),
    right=Example((LAW,), amendment=OPENING + "제1조 중 “복지국장”을 “돌봄국장”으로 한다."),
    look=tolerating(
        {
            Tolerated.PART: "현행에 그 부분이 있는지 확인하고 자리를 고쳐 적으십시오.",
            Tolerated.STUB: "삭제된 조문입니다. 번호를 확인하고, 그 번호를 다시 쓰는 것이면 새로 적으십시오.",
        }
    ),
)
