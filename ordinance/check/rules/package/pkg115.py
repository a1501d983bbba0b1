"""PKG115: 따옴표 안의 빈칸."""

from __future__ import annotations

from ordinance.check.basis import convention
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Severity
from ordinance.check.rules.package.amending_example import LAW, OPENING
from ordinance.check.tolerances import needs_amendments, pairs_of, place_of


@needs_amendments
def look(dossier: Dossier) -> tuple[Found, ...]:
    """Quotations with white space at an edge (I.5, no. 70)."""
    return tuple(
        Found(
            place_of(sentence, amendment),
            f"따옴표 안이 빈칸으로 시작하거나 끝납니다: “{words}”. 빈칸을 빼십시오.",
            sentence[:60],
            document=name,
        )
        for name, amendment, sentence, pair in pairs_of(dossier)
        for words in (pair.old, pair.new)
        if words and words != words.strip()
    )


RULE = DossierRule(
    "PKG115",
    "따옴표 안의 글은 빈칸으로 시작하거나 끝나지 않는다",
    Group.PACKAGE,
    Severity.ERROR,
    convention("C-2, I.5"),
    checks="새로 넣는 글이나 따온 현행 글이 빈칸으로 시작하거나 끝나는지 봅니다.",
    wrong=Example((LAW,), amendment=OPENING + "제1조 중 “복지국장”을 “ 돌봄국장”으로 한다."),
    right=Example((LAW,), amendment=OPENING + "제1조 중 “복지국장”을 “돌봄국장”으로 한다."),
    look=look,
)
