"""The explanation in front of a bill: 의결주문, 제안이유, 주요내용, 참고사항 (F-2)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ordinance.bill.carriers import addressed, cited
from ordinance.bill.headcount_law import find_grade_annex, find_total
from ordinance.bill.main_points import main_points
from ordinance.bill.model import Line
from ordinance.bill.plan import Plan
from ordinance.bill.render import render
from ordinance.korean import grouped
from ordinance.law.address import Address, Step
from ordinance.law.tree import Instrument
from ordinance.org import Headcount, derive

_MARKS = (
    (1, re.compile(r"(\d{1,2}\.)\s+(?!\d)(.*)$")),
    (2, re.compile(r"([가-힣]\.)\s+(.*)$")),
    (3, re.compile(r"(\d+\))\s+(.*)$")),
    (4, re.compile(r"([가-힣]\))\s+(.*)$")),
)


def outline(text: str) -> tuple[Line, ...]:
    """Lines of text with their depth, told by their marks (A-11)."""
    return tuple(_line(line.strip()) for line in text.split("\n") if line.strip())


def _line(text: str) -> Line:
    for depth, pattern in _MARKS:
        if match := pattern.match(text):
            return Line(depth, match[1], match[2])
    return Line(0, "", text)


def _references(plan: Plan) -> list[dict[str, str]]:
    return [{"항목": one.label, "내용": one.text, "출처": one.source.value} for one in plan.references]


def of_organisation(plan: Plan, law: Instrument, consequential: int) -> tuple[Line, ...]:
    """The explanation of the whole amendment; main points are written from the derived changes."""
    change = plan.reorganisation
    points = main_points(change, derive(change.before, change.after), law)
    context = {
        "조례": {"이름": plan.organisation.title},
        "제안이유": list(plan.purpose),
        "직위": [change.jurisdiction.head, change.jurisdiction.deputy],
        "주요내용": [point.context() for point in points],
        "부칙조문": addenda_cited(law),
        "다른조례수": consequential,
        "참고사항": _references(plan),
        "가정수": len(plan.assumptions),
    }
    return outline(render(plan.templates, "organisation/설명.txt.j2", context)[0])


def addenda_cited(law: Instrument) -> str:
    """`안 부칙 제1조부터 제4조까지`, or `안 부칙` for a 부칙 of one sentence (F-2)."""
    articles = [Address((Step(node.level, node.number),)) for one in law.addenda for node in one.body]
    return cited(articles, lead="안 부칙") if articles else "안 부칙"


def _delta(name: str, before: int, after: int) -> dict[str, str]:
    difference = after - before
    word = (
        f"증 {grouped(difference)}명"
        if difference > 0
        else f"감 {grouped(-difference)}명"
        if difference
        else "변동 없음"
    )
    return {"이름": name, "종전": grouped(before), "개정": grouped(after), "증감": word}


def _grades(before: Headcount, after: Headcount) -> list[dict[str, str]]:
    """Grades whose number changes, in the order of the table."""
    old = {(row.category, row.grade): row.total for row in before.rows}
    new = {(row.category, row.grade): row.total for row in after.rows}
    keys = dict.fromkeys((*new, *old))
    return [
        _delta(f"{category} {grade}", old.get((category, grade), 0), new.get((category, grade), 0))
        for category, grade in keys
        if old.get((category, grade), 0) != new.get((category, grade), 0)
    ]


def of_headcount(plan: Plan, law: Instrument) -> tuple[Line, ...]:
    """The explanation of the headcount amendment: each number before and after, with its difference (Q20)."""
    before, after = plan.reorganisation.before.headcount, plan.reorganisation.after.headcount
    authorities = dict.fromkeys((*before.authorities, *after.authorities))
    context = {
        "조례": {"이름": plan.headcount.title},
        "시행일": plan.reorganisation.effective,
        "총수": _delta("총수", before.total, after.total),
        "총수조문": f"안 {find_total(law).address}",
        "기관구분": [_delta(one.value, before.of_authority(one), after.of_authority(one)) for one in authorities],
        "표바뀜": before.rows != after.rows,
        "직급": _grades(before, after),
        "별표조문": f"안 {find_grade_annex(law)}",
        "부칙조문": addenda_cited(law),
        "자구정비": _corrections(plan.headcount.corrections, plan.headcount.current),
        "참고사항": _references(plan),
        "가정수": len(plan.assumptions),
    }
    return outline(render(plan.templates, "headcount/설명.txt.j2", context)[0])


def _corrections(corrections: Sequence[tuple[str, str]], law: Instrument) -> list[dict[str, str]]:
    """Words put right, each with the provisions that held them; a word that stands nowhere is no correction."""
    found = [(old, new, [place for place, node in addressed(law) if old in node.text]) for old, new in corrections]
    return [{"종전": old, "개정": new, "조문": cited(places)} for old, new, places in found if places]
