"""The examples in the rules' own explanations, as dossiers."""

from __future__ import annotations

import dataclasses
from datetime import date

import yaml

from ordinance.check import Document, Dossier, document_of
from ordinance.check.amending import Sentences, with_amendments
from ordinance.check.facts import NOTHING_KNOWN, Facts
from ordinance.check.model import Example
from ordinance.formats.facts import FactsFile, facts_of
from ordinance.law.read import read
from ordinance.org import (
    Announcement,
    Authority,
    Duty,
    GradeRow,
    Headcount,
    Institution,
    InstitutionKind,
    Jurisdiction,
    Organ,
    Organisation,
    Population,
    Reorganisation,
    Spread,
    Unit,
    UnitKind,
)

EFFECTIVE = date(2026, 7, 1)


def dossier(example: Example) -> Dossier:
    """An example as a dossier; what it does not say is empty."""
    upper = {law.title: law for law in map(read, example.upper)}
    explanation = tuple(example.explanation.splitlines())
    documents = tuple(dataclasses.replace(_document(text), explanation=explanation) for text in example.laws)
    given = Dossier("보기", documents, _change(example), _facts(example.facts), upper=upper)
    return with_amendments(given, [Sentences("개정문", example.amendment)] if example.amendment else [])


def _document(text: str) -> Document:
    return document_of(read(text), "보기.txt")


def _facts(text: str) -> Facts:
    return facts_of(FactsFile.model_validate(yaml.safe_load(text))) if text else NOTHING_KNOWN


def _change(example: Example) -> Reorganisation | None:
    if not (example.before or example.after):
        return None
    after = example.after or example.before
    before = example.before or example.after
    residents = yaml.safe_load(after).get("인구", {"수": 0, "기준일": EFFECTIVE})
    population = Population(residents["수"], residents["기준일"])
    jurisdiction = Jurisdiction("한빛광역시 새솔구", "자치구", "99110", "구청장", "부구청장", "새솔구의회", population)
    announced = tuple(map(_announcement, yaml.safe_load(after).get("공표사항", ())))
    return Reorganisation(jurisdiction, _organisation(before), _organisation(after), EFFECTIVE, announced)


def _announcement(data: dict[str, object]) -> Announcement:
    units, duties = ((str(data[key]),) if key in data else () for key in ("부서", "사무"))
    return Announcement(int(str(data["번호"])), str(data["내용"]), (str(data["종류"]),), units, duties)


def _organisation(text: str) -> Organisation:
    data = yaml.safe_load(text)
    return Organisation(
        tuple(map(_unit, data.get("부서", ()))),
        tuple(map(_institution, data.get("소속기관", ()))),
        _headcount(data.get("정원", {})),
        tuple(map(_duty, data.get("동사무", ()))),
    )


def _unit(data: dict[str, object]) -> Unit:
    formerly = data.get("종전", [])
    until = data.get("존속기한")
    assert until is None or isinstance(until, date)
    return Unit(
        str(data["이름"]),
        UnitKind(str(data["종류"])),
        str(data.get("상위", "")),
        str(data.get("장", "")),
        str(data.get("직급", "")),
        _duties(data.get("사무")),
        (formerly,) if isinstance(formerly, str) else _names(formerly),
        until,
    )


def _institution(data: dict[str, object]) -> Institution:
    return Institution(
        str(data["이름"]),
        InstitutionKind(str(data["종류"])),
        str(data.get("위치", "")),
        str(data.get("관할구역", "")),
        duties=_duties(data.get("사무")),
    )


def _names(data: object) -> tuple[str, ...]:
    assert isinstance(data, list)
    return tuple(map(str, data))


def _duties(data: object) -> tuple[Duty, ...]:
    assert data is None or isinstance(data, list)
    return tuple(map(_duty, data or ()))


def _duty(data: object) -> Duty:
    return Duty(str(data["이름"]), str(data.get("종전", ""))) if isinstance(data, dict) else Duty(str(data))


def _headcount(data: dict[str, dict[str, dict[str, int]]]) -> Headcount:
    """`정원: {일반직: {4급: {본청: 3}}}`: category, grade, organ, posts; 6급 이하 is shown as a total."""
    names = dict.fromkeys(name for grades in data.values() for counts in grades.values() for name in counts)
    organs = tuple(Organ(name, Authority.COUNCIL if "의회" in name else Authority.EXECUTIVE) for name in names)
    rows = tuple(
        GradeRow(category, grade, counts, Spread.TOTAL_ONLY if "6급 이하" in grade else Spread.BY_ORGAN)
        for category, grades in data.items()
        for grade, counts in grades.items()
    )
    return Headcount(organs, rows)
