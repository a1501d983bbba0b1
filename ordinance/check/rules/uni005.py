"""UNI005: 소속기관이 조례에 있는가."""

from __future__ import annotations

from ordinance.bill import Drafted
from ordinance.check.model import Found, Group, PackageRule, Severity
from ordinance.korean import mentions
from ordinance.law.locate import every_slot, text_of
from ordinance.org import InstitutionKind


def look(drafted: Drafted) -> tuple[Found, ...]:
    """Every institution but the council is named by the ordinance, in an article or an annex."""
    law = drafted.organisation.result
    texts = [text_of(law, slot) for slot in every_slot(law)]
    return tuple(
        Found(one.name, f"조직에는 있지만 조례에 없는 소속기관입니다: {one.name}.")
        for one in drafted.plan.reorganisation.after.institutions
        if one.kind is not InstitutionKind.COUNCIL and not any(mentions(text, one.name) for text in texts)
    )


RULE = PackageRule(
    "UNI005", "소속기관은 조례에 있다", Group.UNITS, Severity.ERROR, "「지방자치법」 제126조, 제127조, 제134조", look
)
