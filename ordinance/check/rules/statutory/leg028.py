"""LEG028: 주민의 의무와 벌칙."""

from __future__ import annotations

import re

from ordinance.check.basis import autonomy
from ordinance.check.document import Document, Role
from ordinance.check.model import Example, Found, Group, LawRule, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.reading import provisions
from ordinance.check.rules.statutory.sample import ORGANISATION

_BURDEN = re.compile(
    r"(?:주민|구민|시민|군민)[은는] [^.]*(?:하여야|해야) 한다|과태료[를을] 부과한다|벌금에 처한다|과태료에 처한다"
)


def look(document: Document) -> Looked:
    """These two ordinances lay no duty on residents and no penalty (O34)."""
    if not document.roles & {Role.ORGANISATION, Role.HEADCOUNT}:
        return NotChecked("행정기구 조례나 정원 조례가 아님")
    return tuple(
        Found(
            str(place), "조직과 정원의 조례에 주민의 의무나 벌칙이 있습니다. 법률의 위임이 있는지 확인합니다.", match[0]
        )
        for place, _, match in provisions(document, _BURDEN)
    )


RULE = LawRule(
    "LEG028",
    "조직 조례는 주민의 의무와 벌칙을 정하지 않는다",
    Group.STATUTORY,
    Severity.WARNING,
    autonomy("제28조제1항 단서"),
    checks="행정기구 조례와 정원 조례가 주민에게 의무를 지우거나 벌칙을 정하는지 봅니다.",
    wrong=Example((ORGANISATION + "제6조(협조) 구민은 조직 진단에 협조해야 한다.",)),
    right=Example((ORGANISATION + "제6조(협조) 구청장은 조직 진단에 협조를 요청할 수 있다.",)),
    look=look,
    duties=("O34",),
)
