"""PKG106: 옮긴 조문의 이름."""

from __future__ import annotations

from ordinance.amend import Tolerated
from ordinance.check.basis import convention
from ordinance.check.model import DossierRule, Example, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import tolerating

RULE = DossierRule(
    "PKG106",
    "옮긴 조문은 새 번호와 종전의 번호로 부른다",
    Group.PACKAGE,
    Severity.WARNING,
    convention("C-7"),
    checks="번호를 옮긴 조문을 다시 고칠 때 ‘제3항(종전의 제2항)’처럼 적었는지, 고칠 글이 있는 항을 적었는지 봅니다. 현행 조례가 주어졌을 때 봅니다.",
    wrong=Example(
        (LAW,),
        amendment=OPENING
        + "제2조제2항을 제3항으로 하고, 같은 조에 제2항을 다음과 같이 신설하며, 같은 조 제3항 중 “복지과장은”을 “돌봄과장은”으로 한다.\n② 회의는 공개한다.",
    ),
    right=Example(
        (LAW,),
        amendment=OPENING
        + "제2조제2항을 제3항으로 하고, 같은 조에 제2항을 다음과 같이 신설하며, 같은 조 제3항(종전의 제2항) 중 “복지과장은”을 “돌봄과장은”으로 한다.\n② 회의는 공개한다.",
    ),
    look=tolerating(
        {
            Tolerated.NO_FORMER: "새 번호 다음에 ‘(종전의 제2항)’을 적으십시오.",
            Tolerated.NO_PARAGRAPH: "고칠 글이 있는 항을 적으십시오.",
        }
    ),
)
