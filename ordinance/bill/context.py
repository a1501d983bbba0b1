"""What templates may name: the organisation as Korean words, ready for law text.

The names are documented in `docs/templates.md`; they are part of the public face, as lawyers edit templates.
"""

from __future__ import annotations

from collections.abc import Sequence

from ordinance.org import Duty, Institution, InstitutionKind, Jurisdiction, Organisation, Unit, UnitKind

Context = dict[str, object]


def jurisdiction_context(jurisdiction: Jurisdiction) -> Context:
    """자치단체: 이름, 약칭(구), 장, 부단체장, 의회."""
    return {
        "이름": jurisdiction.name,
        "약칭": jurisdiction.short,
        "장": jurisdiction.head,
        "부단체장": jurisdiction.deputy,
        "의회": jurisdiction.council,
    }


def matter(duties: Sequence[Duty]) -> str:
    """The duties of one division as one 호: `재난 예방, 민방위에 관한 사항`."""
    return f"{', '.join(duty.text for duty in duties)}에 관한 사항"


def _divisions(organisation: Organisation, name: str) -> tuple[Unit, ...]:
    return tuple(unit for unit in organisation.below(name) if unit.kind is not UnitKind.TEAM)


def matters_below(organisation: Organisation, name: str) -> list[str]:
    """One 호 for each division that has duties, in the order of the divisions (O23)."""
    duties = [organisation.duties_of(unit) for unit in _divisions(organisation, name)]
    return [matter(one) for one in duties if one]


def bureau_context(organisation: Organisation, bureau: Unit) -> Context:
    """국: 이름, 장, 제목(조의 제목), 과(이름 목록), 사무(호 목록)."""
    divisions = _divisions(organisation, bureau.name)
    duties = organisation.duties_of(bureau)
    own = [matter(duties)] if duties else []
    return {
        "이름": bureau.name,
        "장": bureau.head_post,
        "과": [unit.name for unit in divisions],
        "제목": _bureau_heading(bureau, divisions),
        "사무": [*own, *matters_below(organisation, bureau.name)],
    }


def _bureau_heading(bureau: Unit, divisions: Sequence[Unit]) -> str:
    if not divisions:
        return f"{bureau.name}의 사무"
    plain = all(unit.kind is UnitKind.DIVISION for unit in divisions)
    return f"{bureau.name}에 두는 {'과' if plain else '과 등'}"


def assisting_units(organisation: Organisation, jurisdiction: Jurisdiction) -> list[Context]:
    """보좌기관: units below the head or the deputy directly, by post, the head first (규정 제6조제6항)."""
    groups = [
        {
            "직위": post,
            "부서": [unit.name for unit in organisation.below(post) if not organisation.is_bureau(unit)],
        }
        for post in (jurisdiction.head, jurisdiction.deputy)
    ]
    return [dict(group) for group in groups if group["부서"]]


_POSTS = {
    UnitKind.BUREAU: "국장", UnitKind.OFFICE: "실장", UnitKind.HEADQUARTERS: "본부장", UnitKind.GROUP: "단장",
    UnitKind.DEPARTMENT: "부장", UnitKind.OFFICER: "담당관", UnitKind.DIVISION: "과장",
}  # fmt: skip


def posts_of_hall(organisation: Organisation) -> list[str]:
    """본청직위: the kinds of heads of units in the hall, highest first: 국장, 담당관, 과장."""
    institutions = {one.name for one in organisation.institutions}
    kinds = {unit.kind for unit in organisation.units if unit.parent not in institutions}
    return [post for kind, post in _POSTS.items() if kind in kinds]


def _rows(institutions: Sequence[Institution]) -> list[list[str]]:
    return [[one.name, one.location, one.area] for one in institutions]


def outpost_context(outpost: Institution) -> Context:
    """사업소: 이름, 약칭, 목적, 위치, 장, 사무."""
    return {
        "이름": outpost.name,
        "약칭": outpost.called,
        "목적": outpost.purpose,
        "위치": outpost.location,
        "장": outpost.head_post,
        "사무": [matter((duty,)) for duty in outpost.duties],
    }


def organisation_context(organisation: Organisation, jurisdiction: Jurisdiction, title: str) -> Context:
    """Everything the templates of the 행정기구 설치 조례 may name, but its chapters and its 부칙."""
    health = organisation.institutions_of(InstitutionKind.HEALTH_CENTRE)
    branches = organisation.institutions_of(InstitutionKind.HEALTH_BRANCH)
    outposts = organisation.institutions_of(InstitutionKind.OUTPOST)
    bureaux = organisation.bureaux
    return {
        "자치단체": jurisdiction_context(jurisdiction),
        "조례": {"이름": title},
        "본청직위": posts_of_hall(organisation),
        "국종류": list(dict.fromkeys(bureau.kind.value for bureau in bureaux)),
        "국": [bureau_context(organisation, bureau) for bureau in bureaux],
        "보좌기관": assisting_units(organisation, jurisdiction),
        "보건지소": [one.name for one in branches],
        "보건소": {
            "과": [unit.name for one in health for unit in _divisions(organisation, one.name)],
            "사무": [line for one in health for line in matters_below(organisation, one.name)],
        },
        "사업소": [outpost_context(one) for one in outposts],
        "동사무": [duty.text for duty in organisation.dong_duties],
        "청사표": [row[:2] for row in _rows(organisation.institutions_of(InstitutionKind.HALL))],
        "보건소표": _rows((*health, *branches)),
        "사업소표": [row[:2] for row in _rows(outposts)],
        "동표": _rows(organisation.institutions_of(InstitutionKind.DONG)),
    }
