"""The 정원 조례: its text from a headcount, and the partial amendment of the law in force."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from pathlib import Path as FilePath

from ordinance.amend import Amendment, compare
from ordinance.bill.context import jurisdiction_context
from ordinance.bill.grades import HEADING, table_of_grades
from ordinance.bill.organisation import read_back
from ordinance.bill.plan import Plan
from ordinance.bill.render import render
from ordinance.errors import OrdinanceError
from ordinance.korean import grouped
from ordinance.law import boxtable
from ordinance.law.address import Address, AnnexAddress, Step, read_annex
from ordinance.law.numbers import Level
from ordinance.law.read import read_addenda
from ordinance.law.tree import Addenda, Annex, Instrument, Path, Provision, mapped, node_at, replaced
from ordinance.org import Authority, Headcount, Jurisdiction


class UnexpectedLawError(OrdinanceError):
    """The 정원 조례 in force lacks what every such ordinance has, so its numbers cannot be placed."""


_COUNT = re.compile(r"[\d,]+(?=\s*명)")
_AUTHORITY_WORDS = {
    Authority.EXECUTIVE: ("집행기관",),
    Authority.COUNCIL: ("의회사무", "의회"),
    Authority.COLLEGIAL: ("합의제",),
}


def draft_law(headcount: Headcount, jurisdiction: Jurisdiction, title: str, templates: FilePath) -> Instrument:
    """A 정원 조례 in our own words for a headcount: how an example or a new government states its law in force."""
    table = boxtable.draw(table_of_grades(headcount))
    context = {
        "자치단체": jurisdiction_context(jurisdiction),
        "조례": {"이름": title},
        "총수": grouped(headcount.total),
        "기관구분": [
            {"이름": one.value, "인원": grouped(headcount.of_authority(one))} for one in headcount.authorities
        ],
        "직급별정원표": {"제목": HEADING, "그림": "\n".join(table)},
    }
    text, _ = render(templates, "headcount.txt.j2", context)
    return read_back(text, "headcount.txt.j2")


@dataclass(frozen=True, slots=True)
class TotalArticle:
    """Where the ordinance states the total: the path of the provision, and of each authority's 호."""

    path: Path
    address: Address
    items: dict[Authority, Path]


def find_total(law: Instrument) -> TotalArticle:
    """The article on 정원의 총수 with its 호; raises UnexpectedLawError."""
    for path, node in law.walk():
        if node.level == Level.ARTICLE and ("총수" in node.heading or "정원의 총수" in node.text):
            carrier = next((p for p in (path, *_below(law, path)) if "총수" in node_at(law.body, p).text), None)
            if carrier and _COUNT.search(node_at(law.body, carrier).text):
                items = _authority_items(law, carrier)
                return TotalArticle(carrier, Address((Step(node.level, node.number),)), items)
    raise UnexpectedLawError("현행 정원 조례에서 ‘정원의 총수’와 ‘○○○명’을 적은 조문을 찾지 못했습니다.")


def _below(law: Instrument, path: Path) -> tuple[Path, ...]:
    return tuple((*path, index) for index in range(len(node_at(law.body, path).children)))


def _authority_items(law: Instrument, path: Path) -> dict[Authority, Path]:
    items: dict[Authority, Path] = {}
    for item in _below(law, path):
        text = node_at(law.body, item).text
        authority = next((a for a, words in _AUTHORITY_WORDS.items() if any(word in text for word in words)), None)
        if authority and authority not in items and _COUNT.search(text):
            items[authority] = item
    return items


def find_grade_annex(law: Instrument) -> AnnexAddress:
    """The annex that the ordinance cites for 직급별 정원; raises UnexpectedLawError."""
    for _, node in law.walk():
        match = re.search(r"직급별\s?(?:정원)?[은는의]?[^.]*?(별표\s*\d*(?:의\d+)?)[과와]?\s*같다", node.text)
        if match and "책정기준" not in node.text[: match.end()]:
            address = read_annex(match[1])
            if address:
                return address
    raise UnexpectedLawError("현행 정원 조례에서 ‘직급별 정원은 별표 ○과 같다’는 조문을 찾지 못했습니다.")


def _with_count(law: Instrument, path: Path, count: int) -> Instrument:
    node = node_at(law.body, path)
    text = _COUNT.sub(grouped(count), node.text, count=1)
    return dataclasses.replace(law, body=replaced(law.body, path, dataclasses.replace(node, text=text)))


def _with_correction(law: Instrument, old: str, new: str) -> Instrument:
    def corrected(node: Provision) -> Provision:
        return dataclasses.replace(node, text=node.text.replace(old, new))

    return dataclasses.replace(law, body=mapped(law.body, corrected))


def _with_annex(law: Instrument, annex: Annex) -> Instrument:
    """The annex exchanged, or added where the source gave no annexes at all (law.go.kr serves most as files)."""
    kept = [one for one in law.annexes if (one.kind, one.number) != (annex.kind, annex.number)]
    order = sorted([*kept, annex], key=lambda one: (one.kind, one.number is not None, one.number))
    return dataclasses.replace(law, annexes=tuple(order))


def amended(law: Instrument, headcount: Headcount, corrections: tuple[tuple[str, str], ...]) -> Instrument:
    """The ordinance in force with the new numbers, the new table of grades, and words put right."""
    total = find_total(law)
    if missing := [one.value for one in headcount.authorities if one not in total.items]:
        raise UnexpectedLawError(f"현행 정원 조례 {total.address}에 {', '.join(missing)}의 정원을 적은 호가 없습니다.")
    law = _with_count(law, total.path, headcount.total)
    for authority, path in total.items.items():
        law = _with_count(law, path, headcount.of_authority(authority))
    for old, new in corrections:
        law = _with_correction(law, old, new)
    return _with_annex(law, _grade_annex(law, headcount))


def _grade_annex(law: Instrument, headcount: Headcount) -> Annex:
    place = find_grade_annex(law)
    old = next((one for one in law.annexes if (one.kind, one.number) == (place.kind, place.number)), None)
    heading = old.heading if old and old.heading else HEADING
    return Annex(place.kind, place.number, heading, _relation(law, place, old), (table_of_grades(headcount),))


def _relation(law: Instrument, place: AnnexAddress, old: Annex | None) -> str:
    if old and old.relation:
        return old.relation
    citing = next(node for _, node in law.articles() if str(place) in node.text)
    return f"({Step(Level.ARTICLE, citing.number)} 관련)"


def in_force(law: Instrument) -> Instrument:
    """The law in force with a stand-in for the table of grades where the source does not give its content."""
    place = find_grade_annex(law)
    if any((one.kind, one.number) == (place.kind, place.number) for one in law.annexes):
        return law
    return _with_annex(law, Annex(place.kind, place.number, ""))


def amendment(current: Instrument, result: Instrument) -> Amendment:
    """The proved sentences that turn the law in force into the result."""
    return compare(current, result)


def draft_addenda(plan: Plan, current: Instrument) -> Addenda:
    """The 부칙 of the partial amendment: effective date, and posts above the new numbers (D-4)."""
    context = {"시행일": plan.reorganisation.effective, "총수조문": str(find_total(current).address)}
    text, _ = render(plan.templates, "headcount/부칙.txt.j2", context)
    _, *lines = text.strip().split("\n")
    return read_addenda(lines)
