"""PKG102: 개정문의 조사."""

from __future__ import annotations

from ordinance.amend import Tolerated
from ordinance.check.basis import convention
from ordinance.check.model import DossierRule, Example, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import tolerating

RULE = DossierRule(
    "PKG102",
    "따옴표 다음의 조사가 앞말의 소리에 맞는다",
    Group.PACKAGE,
    Severity.ERROR,
    convention("C-3"),
    checks="“ ” 다음의 을ㆍ를, 으로ㆍ로가 따옴표 안 마지막 글자의 소리에 맞는지, 따옴표에 붙여 썼는지 봅니다. 읽는 법을 알 수 없는 글자로 끝나면 보지 않습니다.",
    wrong=Example((LAW,), amendment=OPENING + "제1조 중 “복지국장”를 “돌봄국장”로 한다."),
    right=Example((LAW,), amendment=OPENING + "제1조 중 “복지국장”을 “돌봄국장”으로 한다."),
    look=tolerating({Tolerated.PARTICLE: "마지막 글자의 소리에 맞는 조사를 따옴표에 붙여 쓰십시오."}),
)
