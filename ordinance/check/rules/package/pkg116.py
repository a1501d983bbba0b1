"""PKG116: 바뀌지 않는 개정."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import needs_amendments, pairs_of, place_of


@needs_amendments
def look(dossier: Dossier) -> tuple[Found, ...]:
    """Words replaced by the same words."""
    return tuple(
        Found(
            place_of(sentence, amendment),
            f"“{pair.old}”의 앞뒤가 같아 바뀌는 것이 없습니다. 개정할 글을 확인하십시오.",
            sentence[:60],
            document=name,
        )
        for name, amendment, sentence, pair in pairs_of(dossier)
        if pair.old == pair.new
    )


RULE = DossierRule(
    "PKG116",
    "개정문은 글을 바꾼다",
    Group.PACKAGE,
    Severity.ERROR,
    convention("C-4"),
    checks="“가”를 “가”로 한다고 적어 아무것도 바꾸지 않는 문장이 있는지 봅니다.",
    wrong=Example((LAW,), amendment=OPENING + "제1조 중 “복지국장”을 “복지국장”으로 한다."),
    right=Example((LAW,), amendment=OPENING + "제1조 중 “복지국장”을 “돌봄국장”으로 한다."),
    look=look,
)
