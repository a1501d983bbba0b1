"""Units and duties: how the words of law are read, against a witness, and what is planted in drafted packages."""

from __future__ import annotations

import dataclasses
import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from ordinance.bill import draft
from ordinance.check import Document, Dossier, Settings, Severity, check_dossier, document_of
from ordinance.check.document import Role
from ordinance.check.dossier import dossier_of
from ordinance.check.model import Example
from ordinance.check.rules.units.sample import AFTER, LAW
from ordinance.check.rules.units.uni017 import lost
from ordinance.formats.plan import read_plan
from ordinance.korean import fold_dots
from ordinance.law.printer import print_law
from ordinance.law.read import read
from ordinance.org import Duty
from tests.check.examples import dossier
from tests.check.plant_units import witness
from tests.check.planting import finds
from tests.check.real import dossiers
from tests.plans import write_plan

TITLE = "한빛광역시 새솔구 행정기구 설치 조례"


def set_up(text: str) -> list[tuple[str, str]]:
    """Units with owners, as a text of law sets them up."""
    return [(unit.name, unit.owner) for unit in document_of(read(f"{TITLE}\n\n{text}")).units]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("제1조(과) 행정국에 총무과ㆍ세무1과 및 생활보장과를 둔다.", [("총무과", "행정국"), ("세무1과", "행정국"), ("생활보장과", "행정국")]),
        ("제1조(행정국) ① 총무과, 세무과를 둔다.", [("총무과", "행정국"), ("세무과", "행정국")]),
        ("제1조(과) ① 미래도시단은 한시기구로 하며 도로과, 하천과를 둔다.", [("도로과", "미래도시단"), ("하천과", "미래도시단")]),
        ("제1조(과) 청사를 짓기 위하여 행정국에 한시적으로 청사건립과를 둔다.", [("청사건립과", "행정국")]),
        ("제1조(과) 문화국에 문화과, 나루도서관 및 어르신ㆍ장애인과를 둔다.", [("문화과", "문화국"), ("나루도서관", "문화국"), ("어르신ㆍ장애인과", "문화국")]),
        ("제1조(보좌) 구청장 밑에 대변인, 부구청장 밑에 감사담당관을 둔다.", [("대변인", "구청장"), ("감사담당관", "부구청장")]),
        ("제1조(보좌) 구청장을 보좌하기 위하여 소통담당관을, 부구청장을 보좌하기 위하여 감사관을 둔다.", [("소통담당관", "구청장"), ("감사관", "부구청장")]),
        ("제1조(과) 복지국에복지과, 돌봄과를 둔다.", [("복지과", ""), ("돌봄과", "")]),
        ("제1조(위원) 행정국장과 복지국장을 위원으로 둔다.", []),
    ],
)  # fmt: skip
def test_units_are_read_with_what_they_are_under(text: str, units: list[tuple[str, str]]) -> None:
    assert set_up(text) == units


def test_heads_are_read_one_by_one_and_not_those_of_any_unit() -> None:
    text = (
        f"{TITLE}\n\n제1조(장) 총무과장ㆍ세무과장은 소속과장과 가람구 민원과장을 돕고, 감사담당관은 각 과장을 돕는다."
    )
    assert [head.unit for head in document_of(read(text)).heads] == ["총무과", "세무과", "감사담당관"]


@pytest.mark.slow
def test_units_agree_with_the_witness(shared: Path) -> None:
    """All bureaux, and 99.5 % of the divisions with their bureau, as two other programs read 156 governments."""
    bureaux = divisions = owners = missed = 0
    for one_of in dossiers(shared):
        known = witness()[one_of.name]
        document = next(one for one in one_of.documents if one.law.title == known["ordinance"])
        read_units = {(unit.name, unit.owner) for unit in document.units}
        names = {name for name, _ in read_units}
        assert {fold_dots(name) for name in known["guk"]} == {
            name for name in names if name.endswith("국") and "의회" not in name and not name.endswith("사무국")
        }
        bureaux += len(known["guk"])
        theirs = {
            (fold_dots(name), fold_dots(owner)) for owner, all_of in known["gwa_by_unit"].items() for name in all_of
        }
        divisions += len(theirs)
        missed += len({name for name, _ in theirs} - names)
        owners += len(theirs & read_units)
    assert bureaux > 800
    assert missed < divisions * 0.005
    assert owners > divisions * 0.995


def test_a_duty_is_lost_when_neither_words_nor_like_words_remain() -> None:
    before = "제1조(행정국) 행정국장은 다음 각 호의 사항을 분장한다.\n1. 인사, 예산, 송무에 관한 사항\n2. 야시장 육성\n3. 청소년 수련 시설의 운영\n4. 하천 정비"
    after = "제1조(행정국) 행정국장은 다음 각 호의 사항을 분장한다.\n1. 인사와 예산에 관한 사항\n2. 청소년 수련시설 운영 및 지원\n3. 하천 정비"
    told = [(str(place), tuple(matters)) for place, _, matters in lost(read(before), read(after))]
    assert told == [("제1조제1호", ("송무",)), ("제1조제2호", ("야시장 육성",))]


def test_a_duty_that_moves_to_another_bureau_is_not_lost() -> None:
    article = "제{}조({}국) {}국장은 다음 각 호의 사항을 분장한다.\n1. {}\n2. {}"
    before = "\n".join(
        [article.format(1, "행정", "행정", "인사", "하천 정비"), article.format(2, "도시", "도시", "도로", "주차")]
    )
    after = "\n".join(
        [article.format(1, "행정", "행정", "인사", "주차"), article.format(2, "도시", "도시", "도로", "하천정비")]
    )
    assert not list(lost(read(before), read(after)))


def test_a_unit_may_be_set_up_by_its_head() -> None:
    law = LAW + "제5조(보좌기관) 부구청장 밑에 기획예산실장을 둔다.\n"
    after = AFTER.replace("소속기관:", "- {이름: 기획예산실, 종류: 실, 상위: 부구청장}\n소속기관:")
    assert not finds(dossier(Example((law,), after=after)), "UNI001")
    assert finds(dossier(Example((LAW,), after=after)), "UNI001")


# Drafted packages


@pytest.fixture(scope="module", params=["example", "invented"])
def drafted(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    example = Path(__file__).parents[2] / "examples" / "eunpyeong-2025"
    folder = example if request.param == "example" else write_plan(tmp_path_factory.mktemp("plan"))
    return dossier_of(draft(read_plan(folder)))


def test_a_drafted_package_is_sound(drafted: Dossier) -> None:
    results = check_dossier(drafted, Settings(select=("UNI", "PKG0")))
    said = [
        finding.message for result in results for finding in result.findings if finding.severity is not Severity.INFO
    ]
    assert not said


def _with_text(dossier: Dossier, text: str) -> Dossier:
    old = dossier.of(Role.ORGANISATION)
    assert old is not None
    new = Document(old.name, read(text), in_force=old.in_force)
    return dataclasses.replace(dossier, documents=tuple(new if one is old else one for one in dossier.documents))


def _text(dossier: Dossier) -> str:
    document = dossier.of(Role.ORGANISATION)
    assert document is not None
    return print_law(document.law)


def _units(dossier: Dossier) -> list[str]:
    assert dossier.organisation is not None
    text = _text(dossier)
    return [
        one.name for one in dossier.organisation.units if re.search(rf"(?<![가-힣]){one.name}(?:,|ㆍ| 및|[을를])", text)
    ]


def _renamed_in_law(dossier: Dossier, chance: random.Random) -> Dossier:
    name = chance.choice([one for one in _units(dossier) if one.endswith("과")])
    return _with_text(dossier, re.sub(rf"(?<![가-힣]){name}", "야간경제과", _text(dossier)))


def _duty_left_out(dossier: Dossier, chance: random.Random) -> Dossier:
    assert dossier.change is not None
    document = dossier.of(Role.ORGANISATION)
    assert document is not None
    text = _text(dossier)
    under = {
        unit.name
        for unit in dossier.change.after.units
        if unit.parent in {one.name for one in dossier.change.after.bureaux}
    }
    duties = [
        duty.text for owner, duty in dossier.change.after.all_duties() if owner in under and text.count(duty.text) == 1
    ]
    return _with_text(dossier, text.replace(chance.choice(duties), "보물찾기"))


def _lost_before(dossier: Dossier, chance: random.Random) -> Dossier:
    assert dossier.change is not None
    before = dossier.change.before
    unit = chance.choice(before.units)
    more = dataclasses.replace(unit, duties=(*unit.duties, Duty("보물찾기의 진흥")))
    units = tuple(more if one is unit else one for one in before.units)
    change = dataclasses.replace(dossier.change, before=dataclasses.replace(before, units=units))
    return dataclasses.replace(dossier, change=change)


def _doubled_after(dossier: Dossier, chance: random.Random) -> Dossier:
    assert dossier.change is not None
    after = dossier.change.after
    owner, duty = chance.choice(
        [one for one in after.all_duties() if not re.search("종합기획|조정|서무|소관|그 밖", one[1].text)]
    )
    unit = chance.choice([one for one in after.units if one.name != owner])
    more = dataclasses.replace(unit, duties=(*unit.duties, duty))
    units = tuple(more if one is unit else one for one in after.units)
    change = dataclasses.replace(dossier.change, after=dataclasses.replace(after, units=units))
    return dataclasses.replace(dossier, change=change)


def _old_name_kept(dossier: Dossier, chance: random.Random) -> Dossier:
    """The successor of a unit stands under the old name somewhere in the new text."""
    assert dossier.change is not None
    after = {one.name for one in dossier.change.after.members}
    gone = [one.name for one in dossier.change.before.units if one.name not in after]
    lines = _text(dossier).splitlines()
    items = [index for index, line in enumerate(lines) if re.match(r"\d+\. ", line)]
    at = chance.choice(items)
    lines[at] += chance.choice([" ({}의 사무는 제외한다)", ", {}장이 정하는 사항"]).format(chance.choice(gone))
    return _with_text(dossier, "\n".join(lines))


@pytest.mark.parametrize(
    ("code", "plant"),
    [
        ("UNI001", _renamed_in_law),
        ("UNI002", _renamed_in_law),
        ("UNI004", _duty_left_out),
        ("UNI013", _old_name_kept),
        ("UNI015", _lost_before),
        ("UNI016", _doubled_after),
    ],
)
def test_what_is_planted_in_a_drafted_package_is_found(
    drafted: Dossier, code: str, plant: Callable[[Dossier, random.Random], Dossier]
) -> None:
    missed = [seed for seed in range(12) if not finds(plant(drafted, random.Random(seed)), code)]
    assert not missed
