"""HED012: 구청장과 부구청장의 정원."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.basis import autonomy_decree
from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import DossierRule, Example, Found, Group, Looked, NotChecked, Severity
from ordinance.check.needs import needs_text
from ordinance.check.posts import GradeTable, grade_table
from ordinance.check.rules.headcount.sample import LAW

_HEADS = ("정무직계", "구청장", "시장", "군수")
_DEPUTIES = ("2급", "3급", "2ㆍ3급", "지방이사관", "지방부이사관")
_LARGE = 500_000


@needs_text(Role.HEADCOUNT)
def look(dossier: Dossier, document: Document) -> Looked:
    """One elected head, and one deputy of the grade that the population gives (Q12, Q13)."""
    table = grade_table(document)
    if table is None:
        return NotChecked("직급별 정원표가 없거나 그 꼴을 알 수 없음")
    return (*_heads(table), *_deputy(table, dossier.facts.population))


def _heads(table: GradeTable) -> Iterator[Found]:
    for label in _HEADS:
        row = table.row(label)
        if row is not None and row.total != 1:
            yield Found(table.place, f"‘{label}’ {row.total}명: 정무직은 지방자치단체의 장 1명입니다.", label)
            return


def _deputy(table: GradeTable, population: int | None) -> Iterator[Found]:
    rows = [row for label in _DEPUTIES if (row := table.row(label)) is not None]
    if sum(row.total for row in rows) > 1:
        yield Found(
            table.place, "3급 이상이 둘 이상입니다. 부단체장 말고 3급 한시기구가 있으면 협의를 거쳤는지 확인합니다."
        )
    if population is None:
        return
    wrong = "3급" if population >= _LARGE else "2급"
    row = table.row(wrong)
    if row is not None and row.total:
        right = "지방이사관(2급)" if population >= _LARGE else "지방부이사관(3급)"
        yield Found(table.place, f"‘{wrong}’: 인구 {population:,}명인 자치구의 부구청장은 {right}입니다.", wrong)


RULE = DossierRule(
    "HED012",
    "정무직은 1명이고 부구청장의 직급은 인구에 맞는다",
    Group.HEADCOUNT,
    Severity.WARNING,
    autonomy_decree("제71조제7항ㆍ제8항"),
    checks="정원표의 정무직이 1명인지, 3급 이상이 부단체장 1명인지, 인구가 주어지면 부구청장의 직급이 맞는지(50만 이상 2급, 미만 3급) 봅니다.",
    wrong=Example(
        (
            LAW.replace("│구청장    │1   │1   │          │", "│구청장    │2   │2   │          │")
            .replace("│정무직 계 │1   │1   │          │", "│정무직 계 │2   │2   │          │")
            .replace("│일반직 계 │111 │", "│일반직 계 │110 │")
            .replace("│6급 이하  │100 │", "│6급 이하  │99  │"),
        )
    ),
    right=Example((LAW,)),
    look=look,
    duties=("Q12", "Q13"),
)
