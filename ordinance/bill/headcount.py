"""The 정원 조례: its text from a headcount, and the partial amendment of the law in force."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from ordinance.amend import Amendment, compare_in_part
from ordinance.bill.carriers import addressed
from ordinance.bill.context import jurisdiction_context
from ordinance.bill.grades import HEADING, table_of_grades
from ordinance.bill.headcount_law import CountPlace, UnexpectedLawError, find_grade_annex, find_total
from ordinance.bill.organisation import read_addenda_back, read_back
from ordinance.bill.plan import Plan
from ordinance.bill.render import render
from ordinance.korean import find_name, grouped, replaced_before
from ordinance.law import boxtable
from ordinance.law.address import AnnexAddress
from ordinance.law.citations import own_citations
from ordinance.law.tree import Addenda, Annex, Instrument, Provision, mapped, node_at, replaced, reworded
from ordinance.org import Headcount, Jurisdiction


def draft_law(headcount: Headcount, jurisdiction: Jurisdiction, title: str, templates: Path) -> Instrument:
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


def _with_count(law: Instrument, place: CountPlace, count: int) -> Instrument:
    node = node_at(law.body, place.path)
    text = node.text[: place.start] + grouped(count) + node.text[place.end :]
    return dataclasses.replace(law, body=replaced(law.body, place.path, reworded(node, text=text)))


def exchanged_words(text: str, old: str, new: str) -> str:
    """The text with a word exchanged where it stands on its own; the particle behind it is put right (C-3)."""
    for at in reversed(list(find_name(text, old))):
        text = text[:at] + replaced_before(new, text[at + len(old) :])
    return text


def _with_correction(law: Instrument, old: str, new: str) -> Instrument:
    def corrected(node: Provision) -> Provision:
        return reworded(node, text=exchanged_words(node.text, old, new))

    return dataclasses.replace(law, body=mapped(law.body, corrected))


def _with_annex(law: Instrument, annex: Annex) -> Instrument:
    """The annex exchanged, or added where the source gave no annexes at all (law.go.kr serves most as files)."""
    kept = [one for one in law.annexes if (one.kind, one.number) != (annex.kind, annex.number)]
    order = sorted([*kept, annex], key=lambda one: (one.kind, one.number is not None, one.number))
    return dataclasses.replace(law, annexes=tuple(order))


def amended(law: Instrument, headcount: Headcount, corrections: tuple[tuple[str, str], ...]) -> Instrument:
    """The ordinance in force with the new numbers, the new table of grades, and words put right."""
    total = find_total(law)
    if missing := [one.value for one in headcount.authorities if one not in total.parts]:
        raise UnexpectedLawError(f"현행 정원 조례 {total.address}에 {', '.join(missing)}의 정원을 적은 호가 없습니다.")
    if gone := [one.value for one in total.parts if one not in headcount.authorities]:
        raise UnexpectedLawError(
            f"현행 정원 조례 {total.address}의 {', '.join(gone)}에 해당하는 기관이 계획에 없습니다."
        )
    for place in total.totals:
        law = _with_count(law, place, headcount.total)
    for authority, place in total.parts.items():
        law = _with_count(law, place, headcount.of_authority(authority))
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
    citing = next(at for at, node in addressed(law) for one in own_citations(node.text, at) if one.target == place)
    return f"({citing} 관련)"


def in_force(law: Instrument) -> Instrument:
    """The law in force with a stand-in for the table of grades where the source does not give its content."""
    place = find_grade_annex(law)
    if any((one.kind, one.number) == (place.kind, place.number) for one in law.annexes):
        return law
    return _with_annex(law, Annex(place.kind, place.number, ""))


def amendment(current: Instrument, result: Instrument) -> Amendment:
    """The proved sentences that turn the law in force into the result."""
    return compare_in_part(current, result)


def draft_addenda(plan: Plan, current: Instrument) -> Addenda:
    """The 부칙 of the partial amendment: effective date, and posts above the new numbers (D-4)."""
    context = {"시행일": plan.reorganisation.effective, "총수조문": str(find_total(current).address)}
    text, _ = render(plan.templates, "headcount/부칙.txt.j2", context)
    return read_addenda_back(text, "headcount/부칙.txt.j2")
