"""ADD015: 초과 현원."""

from __future__ import annotations

from collections import Counter

from ordinance.check.basis import convention
from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.needs import needs_text
from ordinance.org import Headcount, Reorganisation


@needs_text(Role.HEADCOUNT)
def look(dossier: Dossier, document: Document) -> Looked:
    """The total or a grade falls, and no clause covers officials beyond it (D-4, Q21)."""
    change = dossier.change
    if change is None or not change.before.headcount.rows or not change.after.headcount.rows:
        return NotChecked("개편 전과 후의 정원이 주어지지 않음")
    if not document.addenda:
        return NotChecked("정원 조례의 부칙이 주어지지 않음")
    fallen = _fallen(change)
    if not fallen or any("현원" in one.text for matters in document.addenda for one in matters):
        return ()
    said = f"정원이 줄었는데({', '.join(fallen)}) 초과 현원에 관한 경과조치가 없습니다. 초과하는 현원이 있는지 확인하고, 있으면 부칙에 두십시오."
    return (Found("부칙", said, document=document.name),)


def _fallen(change: Reorganisation) -> tuple[str, ...]:
    before, after = _posts(change.before.headcount), _posts(change.after.headcount)
    return tuple(f"{name} {count:,}명→{after[name]:,}명" for name, count in before.items() if after[name] < count)


def _posts(headcount: Headcount) -> Counter[str]:
    posts = Counter({"총수": headcount.total})
    for row in headcount.rows:
        posts[f"{row.category} {row.grade}"] += row.total
    return posts


RULE = DossierRule(
    "ADD015",
    "정원이 줄면 초과 현원에 관한 경과조치를 둔다",
    Group.ADDENDA,
    Severity.WARNING,
    convention("D-4, Q21"),
    checks="정원의 총수나 어느 직급의 정원이 줄었는데 정원 조례의 부칙에 초과 현원에 관한 경과조치가 없는지 봅니다. 개편 전과 후의 정원이 주어졌을 때만 봅니다.",
    wrong=Example(
        (
            "한빛광역시 새솔구 지방공무원 정원 조례\n제1조(목적) 목적을 정한다.\n제2조(정원의 총수) 공무원의 정원의 총수는 99명으로 한다.\n부칙\n이 조례는 2026년 7월 1일부터 시행한다.",
        ),
        before="정원:\n  일반직:\n    4급: {본청: 3}\n    5급: {본청: 97}\n",
        after="정원:\n  일반직:\n    4급: {본청: 2}\n    5급: {본청: 97}\n",
    ),
    right=Example(
        (
            "한빛광역시 새솔구 지방공무원 정원 조례\n제1조(목적) 목적을 정한다.\n제2조(정원의 총수) 공무원의 정원의 총수는 99명으로 한다.\n부칙\n제1조(시행일) 이 조례는 2026년 7월 1일부터 시행한다.\n제2조(정원에 관한 경과조치) 이 조례 시행 당시 정원을 초과하는 현원이 있는 경우에는 그 초과 현원이 해소될 때까지 그에 상응하는 정원이 따로 있는 것으로 본다.",
        ),
        before="정원:\n  일반직:\n    4급: {본청: 3}\n    5급: {본청: 97}\n",
        after="정원:\n  일반직:\n    4급: {본청: 2}\n    5급: {본청: 97}\n",
    ),
    look=look,
    duties=("Q21",),
)
