"""HED001: 정원의 총수."""

from __future__ import annotations

import re

from ordinance.bill import Drafted
from ordinance.bill.headcount import UnexpectedLawError, find_total
from ordinance.check.model import Found, Group, Looked, NotChecked, PackageRule, Severity
from ordinance.law.tree import node_at

_COUNT = re.compile(r"([\d,]+)\s*명")


def _count(text: str) -> int:
    match = _COUNT.search(text)
    return int(match[1].replace(",", "")) if match else 0


def look(drafted: Drafted) -> Looked:
    """총수 = 집행기관 + 의회사무기구 (+ 합의제), in the text as it will stand and against the organisation (Q01)."""
    law = drafted.headcount.result
    try:
        total = find_total(law)
    except UnexpectedLawError as error:
        return NotChecked(str(error))
    stated = _count(node_at(law.body, total.path).text)
    parts = {authority: _count(node_at(law.body, path).text) for authority, path in total.items.items()}
    planned = drafted.plan.reorganisation.after.headcount
    found = []
    if stated != sum(parts.values()):
        found.append(Found(str(total.address), f"총수 {stated:,}명이 각 호의 합 {sum(parts.values()):,}명과 다릅니다."))
    if stated != planned.total:
        found.append(Found(str(total.address), f"총수 {stated:,}명이 조직의 정원 {planned.total:,}명과 다릅니다."))
    found += [
        Found(
            str(total.address),
            f"{authority.value}의 정원 {count:,}명이 조직의 정원 {planned.of_authority(authority):,}명과 다릅니다.",
        )
        for authority, count in parts.items()
        if count != planned.of_authority(authority)
    ]
    return tuple(found)


RULE = PackageRule(
    "HED001",
    "정원의 총수는 각 호의 합과 같다",
    Group.HEADCOUNT,
    Severity.ERROR,
    "「지방자치단체의 행정기구와 정원기준 등에 관한 규정」 제30조제1항",
    look,
)
