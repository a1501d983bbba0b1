"""LEG014: 지난 기한."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ordinance.check.basis import staffing
from ordinance.check.document import Document
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.rules.statutory.reading import dates, provisions
from ordinance.check.rules.statutory.sample import ORGANISATION

_TEMPORARY = re.compile("한시기구|한시정원|존속기한|존속기간")


def look(dossier: Dossier) -> Looked:
    """No end of a temporary unit or post lies before the day on which the text takes effect (O27, Q23)."""
    effective = dossier.change.effective if dossier.change else dossier.facts.schedule.effective
    if effective is None:
        return NotChecked("시행일이 주어지지 않음")
    in_texts = (found for document in dossier.documents for found in _past(document, effective))
    in_model = (
        Found(
            unit.name,
            f"{unit.name}: 존속기한 {unit.until:%Y-%m-%d}이 시행일 {effective:%Y-%m-%d}보다 앞섭니다.",
            unit.name,
        )
        for unit in (dossier.change.after.units if dossier.change else ())
        if unit.until is not None and unit.until < effective
    )
    return (*in_texts, *in_model)


def _past(document: Document, effective: date) -> Iterator[Found]:
    for place, node, _ in provisions(document, _TEMPORARY):
        for day in dates(node.text):
            if day < effective:
                yield Found(
                    str(place),
                    f"{day:%Y-%m-%d}은 시행일 {effective:%Y-%m-%d}보다 앞섭니다.",
                    node.text[:60],
                    document=document.name,
                )


RULE = DossierRule(
    "LEG014",
    "한시기구와 한시정원의 기한은 지나지 않았다",
    Group.STATUTORY,
    Severity.ERROR,
    staffing("제8조제4항, 제28조제2항"),
    checks="한시기구와 한시정원의 존속기한이 시행일보다 앞서지 않는지 봅니다.",
    wrong=Example(
        (ORGANISATION + "제6조(한시기구) 한시기구로 미래전략단을 두며, 존속기한은 2025년 12월 31일까지로 한다.",),
        facts="일정: {시행: 2026-07-01}",
    ),
    right=Example(
        (ORGANISATION + "제6조(한시기구) 한시기구로 미래전략단을 두며, 존속기한은 2027년 12월 31일까지로 한다.",),
        facts="일정: {시행: 2026-07-01}",
    ),
    look=look,
    duties=("O27", "Q23"),
)
