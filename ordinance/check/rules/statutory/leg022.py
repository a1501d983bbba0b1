"""LEG022: 합의제행정기관."""

from __future__ import annotations

import re

from ordinance.check.basis import staffing
from ordinance.check.document import Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.reading import provisions
from ordinance.check.rules.statutory.sample import HEADCOUNT, ORGANISATION

_BODY = re.compile(r"합의제\s?행정기관")


def look(dossier: Dossier) -> Looked:
    """A collegial body of the organisation ordinance has its own 호 in the headcount ordinance (O28).

    The reverse is not told: an ordinance of its own may set the body up.
    """
    organisation, headcount = dossier.of(Role.ORGANISATION), dossier.of(Role.HEADCOUNT)
    if organisation is None or headcount is None or organisation is headcount:
        return NotChecked("행정기구 조례와 정원 조례가 따로 주어지지 않음")
    if not any(True for _ in provisions(organisation, _BODY)) or any(True for _ in provisions(headcount, _BODY)):
        return ()
    return (Found("", "행정기구 조례에 있는 합의제행정기관의 정원이 정원 조례에 없습니다.", document=headcount.name),)


RULE = DossierRule(
    "LEG022",
    "합의제행정기관은 정원이 따로 있다",
    Group.STATUTORY,
    Severity.ERROR,
    staffing("제30조제1항제5호"),
    checks="행정기구 조례의 합의제행정기관이 정원 조례에 따로 있는지 봅니다. 정원만 있는 것은 다른 조례가 둔 기관일 수 있으므로 보지 않습니다.",
    wrong=Example((ORGANISATION + "제6조(감사위원회) 합의제행정기관으로 감사위원회를 둔다.", HEADCOUNT)),
    right=Example((ORGANISATION, HEADCOUNT)),
    look=look,
    duties=("O28",),
)
