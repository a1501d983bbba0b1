"""LEG007: 담당관 밑의 과."""

from __future__ import annotations

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.model import Example, Found, Group, LawRule, Looked, Severity
from ordinance.check.rules.statutory.reading import NOT_ORGANISATION, is_organisation
from ordinance.check.rules.statutory.sample import ORGANISATION


def look(document: Document) -> Looked:
    """No division stands under an officer (O08)."""
    if not is_organisation(document):
        return NOT_ORGANISATION
    return tuple(
        Found(str(unit.place), f"{unit.name}: 담당관 밑에는 과를 둘 수 없습니다.", unit.name)
        for unit in document.units
        if unit.owner.endswith("담당관") and unit.name.endswith("과")
    )


RULE = LawRule(
    "LEG007",
    "담당관 밑에는 과를 두지 않는다",
    Group.STATUTORY,
    Severity.ERROR,
    staffing("제6조제4항"),
    checks="담당관에 과를 두었는지 봅니다.",
    wrong=Example((ORGANISATION.replace("감사담당관을 둔다.", "감사담당관을 둔다. 감사담당관에 조사과를 둔다."),)),
    right=Example((ORGANISATION,)),
    look=look,
    duties=("O08",),
)
