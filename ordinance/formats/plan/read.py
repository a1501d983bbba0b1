"""Reading a plan folder: plan.yaml, before.yaml, after.yaml, headcount.yaml and the law they name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from ordinance import resources
from ordinance.bill.cost import Cost, CostEstimate, NoEstimate
from ordinance.bill.notice import NoticePlan, Office
from ordinance.bill.plan import (
    Assumption,
    HeadcountOrdinance,
    OfficeChange,
    OrganisationOrdinance,
    Plan,
    Reference,
)
from ordinance.errors import InputError
from ordinance.formats.law import READABLE, read_law
from ordinance.formats.plan import schema
from ordinance.formats.plan.messages import explained
from ordinance.formats.plan.yaml_lines import DataPath, Document, load
from ordinance.formats.upper import read_upper
from ordinance.law.tree import Instrument
from ordinance.org import (
    Announcement,
    Duty,
    GradeRow,
    Headcount,
    Institution,
    Jurisdiction,
    Organ,
    Organisation,
    Population,
    Reorganisation,
    Source,
    Unit,
)
from ordinance.org.validate import (
    Problem,
    problems_of_end_dates,
    problems_of_headcount,
    problems_of_organisation,
    problems_of_succession,
)

_M = TypeVar("_M", bound=BaseModel)


def read_plan(folder: Path) -> Plan:
    """The plan in a folder. Raises InputError, with file and line, for the first thing that is wrong."""
    if not folder.is_dir():
        raise InputError("계획 폴더가 없습니다.", where=str(folder), advice="plan.yaml이 들어 있는 폴더를 적으십시오.")
    documents, plan, reorganisation = _read(folder)
    others = _others(folder, documents["plan"], plan.others)
    return Plan(
        name=folder.resolve().name,
        reorganisation=reorganisation,
        organisation=OrganisationOrdinance(
            plan.organisation.title,
            _law(folder, plan.organisation.current, documents["plan"], ("행정기구조례", "현행")),
            tuple(plan.organisation.chapters),
        ),
        headcount=HeadcountOrdinance(
            plan.headcount.title,
            _law(folder, plan.headcount.current, documents["plan"], ("정원조례", "현행")),
            tuple((one.old, one.new) for one in plan.headcount.corrections),
        ),
        templates=resources.templates(),
        proposer=plan.submission.proposer,
        submitted=plan.submission.submitted,
        promulgated=plan.submission.promulgated,
        purpose=tuple(plan.purpose),
        references=tuple(Reference(one.label, one.text, one.source) for one in plan.references),
        others=others,
        office_changes=_office_changes(plan.others),
        notice=_notice(plan.notice),
        cost=_cost(plan.cost),
        upper=_upper(folder, plan.upper, documents["plan"]),
        form=folder / plan.form if plan.form else None,
        assumptions=tuple(_assumptions(documents.values())),
    )


def _notice(file: schema.NoticeFile | None) -> NoticePlan | None:
    if file is None:
        return None
    one = file.office
    office = Office(one.post, one.address, one.telephone, one.fax, one.mail)
    return NoticePlan(file.day, office, file.days, file.basis, file.number, file.reason)


def _cost(file: schema.CostFile | None) -> Cost | None:
    if file is None:
        return None
    if file.reason:
        return NoEstimate(file.reason, file.basis, file.author)
    return CostEstimate(
        file.cause, tuple(file.assumptions), dict(sorted(file.by_year.items())), file.funds, file.author
    )


def _upper(folder: Path, name: str, document: Document) -> dict[str, Instrument]:
    if not name:
        return {}
    try:
        return read_upper(folder / name)
    except InputError as error:
        raise InputError(f"상위법령을 읽지 못했습니다. {error}", where=document.where(("상위법령",))) from error


def read_reorganisation(folder: Path) -> tuple[schema.PlanFile, Reorganisation]:
    """The plan file and the two states of the organisation, without the law in force; raises InputError."""
    _, plan, reorganisation = _read(folder)
    return plan, reorganisation


def _read(folder: Path) -> tuple[dict[str, Document], schema.PlanFile, Reorganisation]:
    documents = {name: load(folder / f"{name}.yaml") for name in ("plan", "before", "after", "headcount")}
    plan = _validated(documents["plan"], schema.PlanFile)
    return documents, plan, _reorganisation(documents, plan)


def _validated(document: Document, model: type[_M]) -> _M:
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        first = error.errors()[0]
        path: DataPath = tuple(part for part in first["loc"] if part in _keys(document))
        raise InputError(explained(first), where=document.where(path)) from None


def _keys(document: Document) -> set[str | int]:
    return {part for path in document.lines for part in path}


def _law(folder: Path, name: str, document: Document, path: DataPath) -> Instrument:
    try:
        return read_law(folder / name)
    except InputError as error:
        raise InputError(f"현행 조례를 읽지 못했습니다. {error}", where=document.where(path)) from error


def _reorganisation(documents: dict[str, Document], plan: schema.PlanFile) -> Reorganisation:
    jurisdiction = _jurisdiction(plan.jurisdiction)
    posts = _validated(documents["headcount"], schema.HeadcountFile)
    organs = tuple(Organ(one.name, one.authority) for one in posts.organs)
    states = {}
    for name, state, key in (("before", posts.before, "종전"), ("after", posts.after, "개정")):
        headcount = Headcount(organs, tuple(_row(row, state.source) for row in state.rows))
        _raise_first(problems_of_headcount(headcount, state.total), documents["headcount"], (key,))
        organisation = _organisation(_validated(documents[name], schema.OrganisationFile), headcount)
        _raise_first(problems_of_organisation(organisation, jurisdiction), documents[name])
        states[name] = organisation
    _raise_first(problems_of_end_dates(states["after"], plan.effective), documents["after"])
    _raise_first(problems_of_succession(states["before"], states["after"]), documents["after"])
    announcements = tuple(
        Announcement(one.number, one.text, tuple(one.kinds), tuple(one.units), tuple(one.duties), one.source)
        for one in plan.announcements
    )
    return Reorganisation(jurisdiction, states["before"], states["after"], plan.effective, announcements)


_KEY_OF = {
    "units": "부서", "institutions": "소속기관", "name": "이름", "parent": "상위", "formerly": "종전",
    "duties": "사무", "until": "존속기한", "rows": "직급별", "counts": "인원", "total": "총수",
}  # fmt: skip


def _raise_first(problems: Iterable[Problem], document: Document, above: DataPath = ()) -> None:
    for problem in problems:
        path = tuple(_KEY_OF.get(part, part) if isinstance(part, str) else part for part in problem.path)
        raise InputError(problem.message, where=document.where((*above, *path)))


def _jurisdiction(file: schema.JurisdictionFile) -> Jurisdiction:
    population = Population(file.population.count, file.population.on, file.population.source)
    return Jurisdiction(file.name, file.kind, file.code, file.head, file.deputy, file.council, population, file.source)


def _duties(files: Sequence[schema.DutyFile], source: Source) -> tuple[Duty, ...]:
    return tuple(Duty(file.text, file.formerly, file.source or source) for file in files)


def _organisation(file: schema.OrganisationFile, headcount: Headcount) -> Organisation:
    units = tuple(
        Unit(
            one.name, one.kind, one.parent, one.head, one.grade,
            _duties(one.duties, one.source), tuple(one.formerly), one.until, one.source,
        )
        for one in file.units
    )  # fmt: skip
    institutions = tuple(
        Institution(
            one.name, one.kind, one.location, one.area, one.head, one.short, one.purpose,
            _duties(one.duties, one.source), tuple(one.formerly), one.source,
        )
        for one in file.institutions
    )  # fmt: skip
    return Organisation(units, institutions, headcount, _duties(file.dong_duties, file.dong_duties_source))


def _row(file: schema.GradeFile, source: Source) -> GradeRow:
    return GradeRow(file.category, file.grade, dict(file.counts), file.spread, file.source or source)


def _others(folder: Path, document: Document, file: schema.OthersFile | None) -> tuple[Instrument, ...]:
    if file is None:
        return ()
    path = folder / file.folder
    if not path.is_dir():
        raise InputError(f"다른 조례의 폴더가 없습니다: {file.folder}.", where=document.where(("다른조례", "폴더")))
    return read_others(path)


def read_others(folder: Path) -> tuple[Instrument, ...]:
    """Every ordinance in a folder, in the order of their titles (D-5)."""
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in READABLE)
    return tuple(sorted((read_law(path) for path in files), key=lambda law: law.title))


def _office_changes(file: schema.OthersFile | None) -> tuple[OfficeChange, ...]:
    changes = file.office_changes if file else []
    return tuple(OfficeChange(one.ordinance, one.old, one.new, one.source) for one in changes)


def _assumptions(documents: Iterable[Document]) -> Iterable[Assumption]:
    """Every place of the files that is marked 가정, named by what stands beside the mark."""
    for document in documents:
        for path in sorted(document.lines, key=lambda path: document.lines[path]):
            if (
                path
                and path[-1] in {"출처", "시행일출처", "동사무출처"}
                and _value(document.data, path) == Source.ASSUMED
            ):
                yield Assumption(_described(document.data, path), document.where(path))


def _value(data: object, path: DataPath) -> object:
    for part in path:
        data = data[part] if isinstance(data, dict | list) else None  # type: ignore[index]
    return data


def _described(data: object, path: DataPath) -> str:
    beside = _value(data, path[:-1])
    names = [
        str(beside[key])
        for key in ("이름", "항목", "조례", "직급", "제출자")
        if isinstance(beside, dict) and key in beside
    ]
    trail = [str(part) for part in path[:-1] if isinstance(part, str)]
    return " ".join([*trail, *names[:1]]) or str(path[-1]).removesuffix("출처")
