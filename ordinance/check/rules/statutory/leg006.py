"""LEG006: 국장 밑의 담당관."""

from __future__ import annotations

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, Severity
from ordinance.check.rules.statutory.reading import NOT_ORGANISATION, is_organisation
from ordinance.check.rules.statutory.sample import ORGANISATION


def look(document: Document) -> Looked:
    """No officer (담당관) stands under a bureau head (O08)."""
    if not is_organisation(document):
        return NOT_ORGANISATION
    return tuple(
        Found(str(unit.place), f"{unit.name}: 담당관은 국장 밑에 둘 수 없습니다.", unit.name)
        for unit in document.units
        if unit.name.endswith("담당관") and unit.owner.endswith(("국", "국장")) and not unit.owner.startswith("의회")
    )


RULE = LawRule(
    "LEG006",
    "국장 밑에는 담당관을 두지 않는다",
    Group.STATUTORY,
    Severity.ERROR,
    staffing("제6조제4항"),
    checks="국에 담당관을 두었는지 봅니다.",
    wrong=Example((ORGANISATION.replace("회계과 및 민원과를", "회계과, 민원과 및 법무담당관을"),)),
    right=Example((ORGANISATION,)),
    look=look,
    duties=("O08",),
)
