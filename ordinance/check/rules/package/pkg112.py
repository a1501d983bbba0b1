"""PKG112: 현행과 다른 글."""

from __future__ import annotations

from ordinance.amend import Tolerated
from ordinance.check.basis import convention
from ordinance.check.model import DossierRule, Example, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import tolerating

RULE = DossierRule(
    "PKG112",
    "따온 글은 현행과 글자까지 같다",
    Group.PACKAGE,
    Severity.WARNING,
    convention("C-2, W-b"),
    checks="따옴표 안의 현행 글이 현행 조례와 문자나 띄어쓰기까지 같은지, 머리문장의 제명이 현행과 같은지 봅니다. 현행 조례가 주어졌을 때 보며, 가운뎃점처럼 문자만 다른 것은 현행 글의 출처도 확인합니다.",
    wrong=Example((LAW,), amendment=OPENING + "제1조 중 “복지국장이  위원이”를 “돌봄국장이 위원이”로 한다."),
    right=Example((LAW,), amendment=OPENING + "제1조 중 “복지국장이 위원이”를 “돌봄국장이 위원이”로 한다."),
    look=tolerating(
        {Tolerated.CHARACTERS: "현행 조례의 글을 그대로 따오십시오.", Tolerated.TITLE: "현행 제명을 그대로 적으십시오."}
    ),
)
