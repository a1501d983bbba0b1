"""Defects of units and duties, planted in real ordinances and in organisations made of them.

The organisations come from the witness beside the corpus (`units.json`), not from the reader under test.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import random
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from ordinance.check import Document, Dossier
from ordinance.check.document import Role
from ordinance.korean import fold_dots
from ordinance.law.printer import print_law
from ordinance.law.read import read
from ordinance.org import (
    Announcement,
    Duty,
    Headcount,
    Institution,
    InstitutionKind,
    Jurisdiction,
    Organisation,
    Population,
    Reorganisation,
    Unit,
    UnitKind,
)
from tests.check.planting import Planter, finds, with_law

WITNESS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "units.json"
DAY = date(2026, 7, 1)
NEW = ("미래전환과", "반려동물과", "야간경제과", "인구전략과", "기후적응과", "청년미래과", "빈집정비과", "외국인정책과")
WORK = ("야간 관광의 진흥", "반려동물 등록", "외국인 주민 정착 지원", "빈집의 조사와 정비", "드론 순찰대 운영")
_LISTED = re.compile(r"[가-힣0-9]+과(?=,|ㆍ| 및 |[을를] 둔다)")
_ITEM = re.compile(r"^\d+(?:의\d+)?\. (.+)$", re.MULTILINE)

ModelPlanter = Callable[[Dossier, random.Random], Dossier | None]


@functools.cache
def witness() -> dict[str, Any]:
    """The units of each local government, as two throw-away programs read them."""
    found: dict[str, Any] = json.loads(WITNESS.read_text(encoding="utf-8"))
    return found


def at_role(dossier: Dossier, role: Role) -> int | None:
    """The index of the first text of a role."""
    return next((index for index, one in enumerate(dossier.documents) if role in one.roles), None)


def in_role(role: Role, change: Callable[[str, random.Random], str | None]) -> Planter:
    """A planter that changes the text of one role."""

    def plant(dossier: Dossier, chance: random.Random) -> Dossier | None:
        index = at_role(dossier, role)
        if index is None:
            return None
        old = print_law(dossier.documents[index].law)
        text = change(old, chance)
        return None if text is None or text == old else with_law(dossier, index, read(text))

    return plant


def organisation(dossier: Dossier) -> Organisation | None:
    """The organisation of a government by the witness, with the duties that its ordinance lists."""
    known = witness().get(dossier.name)
    if known is None or not known["guk"] or not known["gwa_by_unit"]:
        return None
    units = [Unit(fold_dots(name), UnitKind.OFFICER, "부구청장") for name in known["aides"]]
    for name in (*known["guk_other"], *known["guk"]):
        kind = UnitKind.BUREAU if name.endswith("국") else UnitKind.GROUP
        units.append(Unit(fold_dots(name), kind))
        units += [
            Unit(fold_dots(one), UnitKind.DIVISION, fold_dots(name)) for one in known["gwa_by_unit"].get(name, ())
        ]
    return Organisation(tuple({unit.name: unit for unit in units}.values()), (), Headcount((), ()))


def modelled(code: str, plant: Callable[[Dossier, Organisation, random.Random], Dossier | None]) -> Planter:
    """A planter over law and organisation together, where the rule finds nothing without the defect."""

    def planted(dossier: Dossier, chance: random.Random) -> Dossier | None:
        known = organisation(dossier)
        if known is None or finds(with_change(dossier, known, known), code):
            return None
        return plant(dossier, known, chance)

    return planted


def with_change(dossier: Dossier, before: Organisation, after: Organisation) -> Dossier:
    """The dossier with an organisation before and after."""
    jurisdiction = Jurisdiction(dossier.name, "자치구", "99110", "구청장", "부구청장", "의회", Population(0, DAY))
    return dataclasses.replace(dossier, change=Reorganisation(jurisdiction, before, after, DAY))


def with_units(known: Organisation, *units: Unit) -> Organisation:
    """The organisation with further units at its end."""
    return dataclasses.replace(known, units=(*known.units, *units))


def exchanged(known: Organisation, unit: Unit, **changed: Any) -> Organisation:
    """The organisation with one unit changed."""
    units = (dataclasses.replace(one, **changed) if one is unit else one for one in known.units)
    return dataclasses.replace(known, units=tuple(units))


def divisions(known: Organisation) -> list[Unit]:
    """The divisions under bureaux."""
    return [unit for unit in known.units if unit.kind is UnitKind.DIVISION]


def _unknown_unit(dossier: Dossier, known: Organisation, chance: random.Random) -> Dossier | None:
    parent = chance.choice(divisions(known)).parent
    after = with_units(known, Unit(chance.choice(NEW), UnitKind.DIVISION, parent))
    return with_change(dossier, after, after)


def _extra_in_law(dossier: Dossier, known: Organisation, chance: random.Random) -> Dossier | None:
    index = at_role(dossier, Role.ORGANISATION)
    assert index is not None
    text = _added_to_list(print_law(dossier.documents[index].law), chance, chance.choice(NEW), known)
    return None if text is None else with_change(with_law(dossier, index, read(text)), known, known)


def _added_to_list(text: str, chance: random.Random, new: str, known: Organisation) -> str | None:
    names = {unit.name for unit in divisions(known)}
    spots = [match for match in _LISTED.finditer(text) if match[0] in names]
    if not spots:
        return None
    at = chance.choice(spots).start()
    return f"{text[:at]}{new}, {text[at:]}"


def _swapped_in_model(dossier: Dossier, known: Organisation, chance: random.Random) -> Dossier | None:
    siblings = [(a, b) for a, b in zip(known.units, known.units[1:], strict=False) if a.parent == b.parent != ""]
    if not siblings:
        return None
    one, other = chance.choice(siblings)
    swap = {one.name: other, other.name: one}
    after = dataclasses.replace(known, units=tuple(swap.get(unit.name, unit) for unit in known.units))
    return with_change(dossier, after, after)


def _duty_not_in_law(dossier: Dossier, known: Organisation, chance: random.Random) -> Dossier | None:
    after = exchanged(known, chance.choice(divisions(known)), duties=(Duty(chance.choice(WORK)),))
    return with_change(dossier, after, after)


def _institution_not_in_law(dossier: Dossier, known: Organisation, chance: random.Random) -> Dossier | None:
    kind = chance.choice([InstitutionKind.OUTPOST, InstitutionKind.HEALTH_CENTRE, InstitutionKind.DONG])
    one = Institution(chance.choice(["새솔천문대관리소", "한빛제2보건소", "가람새솔동"]), kind)
    after = dataclasses.replace(known, institutions=(one,))
    return with_change(dossier, after, after)


def _other_parent(dossier: Dossier, known: Organisation, chance: random.Random) -> Dossier | None:
    unit = chance.choice(divisions(known))
    others = [one.name for one in known.units if one.kind is UnitKind.BUREAU and one.name != unit.parent]
    after = exchanged(known, unit, parent=chance.choice(others)) if others else None
    return with_change(dossier, after, after) if after else None


def _old_name_in_law(dossier: Dossier, known: Organisation, chance: random.Random) -> Dossier | None:
    """A unit that ends is still named: in a duty, in a proviso, as a head."""
    own = [index for index, one in enumerate(dossier.documents) if one.roles & {Role.ORGANISATION, Role.HEADCOUNT}]
    index = chance.choice(own)
    text = print_law(dossier.documents[index].law)
    items = list(_ITEM.finditer(text))
    old = chance.choice(NEW)
    if not items or old in text:
        return None
    at = chance.choice(items).end()
    said = chance.choice([f" ({old}의 사무는 제외한다)", f" 및 {old} 지원", f", {old}장의 협조 사항"])
    changed = with_law(dossier, index, read(text[:at] + said + text[at:]))
    before = with_units(known, Unit(old, UnitKind.DIVISION, divisions(known)[0].parent))
    return with_change(changed, before, known)


def _lost_duty(dossier: Dossier, known: Organisation, chance: random.Random) -> Dossier | None:
    unit = chance.choice(divisions(known))
    kept, lost = chance.sample(WORK, 2)
    before = exchanged(known, unit, duties=(Duty(kept), Duty(lost)))
    word = chance.choice([kept, f"{kept}과 확대"])
    after = exchanged(known, unit, duties=(Duty(word, kept if word != kept else ""),))
    return with_change(dossier, before, after)


def _doubled_duty(dossier: Dossier, known: Organisation, chance: random.Random) -> Dossier | None:
    one, other = chance.sample(divisions(known), 2)
    work = chance.choice(WORK)
    after = exchanged(
        exchanged(known, one, duties=(Duty(work),)), other, duties=(Duty(chance.choice(WORK)), Duty(work))
    )
    return with_change(dossier, after, after)


def _back_as_outpost(dossier: Dossier, known: Organisation, chance: random.Random) -> Dossier | None:
    unit = chance.choice(divisions(known))
    work = chance.choice(WORK)
    outpost = Institution("새솔관리사업소", InstitutionKind.OUTPOST, duties=(Duty(work),), formerly=())
    before = exchanged(known, unit, duties=(Duty(work),))
    units = tuple(one for one in known.units if one is not unit)
    return with_change(dossier, before, dataclasses.replace(known, units=units, institutions=(outpost,)))


def _bureaux(text: str) -> re.Match[str] | None:
    """The sentence that sets up the bureaux."""
    return re.search(
        r"^.*(?<![가-힣A-Za-z0-9])[가-힣]+국(?:, | 및 |ㆍ)[가-힣]+국.*(?:둔다|설치한다).*$", text, re.MULTILINE
    )


def _bureau_without_article(text: str, chance: random.Random) -> str | None:
    """Among the listed bureaux stands one that has no article."""
    line = _bureaux(text)
    added = chance.choice(["새솔전략국", "새솔균형국", "야간경제국"])
    spots = list(re.finditer(r"(?<= )[가-힣]+국(?=, | 및 |[을를])", line[0])) if line else []
    if line is None or not spots:
        return None
    at = line.start() + chance.choice(spots).start()
    return f"{text[:at]}{added}, {text[at:]}"


def _swapped_bureaux(text: str, chance: random.Random) -> str | None:
    line = _bureaux(text)
    pair = r"(?<= )(?P<one>[가-힣]+국)(?P<joint>, | 및 )(?P<other>[가-힣]+국)(?=,| 및 |[을를])"
    spots = list(re.finditer(pair, line[0])) if line else []
    if line is None or not spots:
        return None
    spot = chance.choice(spots)
    swapped = f"{line[0][: spot.start()]}{spot['other']}{spot['joint']}{spot['one']}{line[0][spot.end() :]}"
    return text.replace(line[0], swapped, 1)


def _other_head(text: str, chance: random.Random) -> str | None:
    heads = list(re.finditer(r"(?<=[가-힣])(?=국장은 다음)", text))
    if not heads:
        return None
    at = chance.choice(heads).start()
    return f"{text[:at]}{chance.choice(['미래', '혁신', '안전'])}{text[at:]}"


def _second_home(text: str, chance: random.Random) -> str | None:
    lines = [line for line in text.splitlines() if re.search(r"국에 .*과[을를] 둔다", line)]
    if len(lines) < 2:
        return None
    giver, taker = chance.sample(lines, 2)
    names = re.findall(r"(?<= )[가-힣]+과(?=,)", giver)
    joint = re.search(r"국에 (?!두는)", taker)
    if not names or joint is None:
        return None
    return text.replace(taker, f"{taker[: joint.end()]}{chance.choice(names)}, {taker[joint.end() :]}")


def _no_mark(text: str, chance: random.Random) -> str | None:
    spots = [
        match.end() - 2
        for line in re.finditer(r"^.*국에 .*과[을를] 둔다.*$", text, re.MULTILINE)
        for match in re.finditer(r"(?<=과), (?=[가-힣]{2,}과(?:,|[을를] 둔다))", text[: line.end()])
        if match.start() > line.start()
    ]
    if not spots:
        return None
    at = chance.choice(spots)
    return text[:at] + text[at + 1 :]


def _renamed_on_one_side(role: Role) -> Planter:
    """A division bears another name in one of the two texts."""

    def plant(dossier: Dossier, chance: random.Random) -> Dossier | None:
        known, both = organisation(dossier), [at_role(dossier, one) for one in (Role.ORGANISATION, Role.RULE)]
        index = at_role(dossier, role)
        if known is None or None in both or index is None:
            return None
        texts = [print_law(dossier.documents[one].law) for one in both if one is not None]
        if any("각 과장" in text for text in texts):
            return None
        names = [
            one.name
            for one in divisions(known)
            if one.name[-1] == "과" and all(_alone(one.name, text) for text in texts)
        ]
        if len(names) < 0.8 * len(divisions(known)):
            return None
        name = chance.choice(names)
        text = print_law(dossier.documents[index].law)
        return with_law(dossier, index, read(re.sub(rf"(?<![가-힣]){name}", chance.choice(NEW), text)))

    return plant


def _alone(name: str, text: str) -> bool:
    return re.search(rf"(?<![가-힣]){name}(?:장|,|[을를])", text) is not None


def _misspelt(dossier: Dossier, chance: random.Random) -> Dossier | None:
    """One letter of a head's title in the rule is another, missing, or there twice."""
    known, index = organisation(dossier), at_role(dossier, Role.RULE)
    if known is None or index is None:
        return None
    text = print_law(dossier.documents[index].law)
    names = {one.name for one in divisions(known) if len(one.name) > 4 and re.fullmatch("[가-힣]+과", one.name)}
    spots = [match for name in sorted(names) for match in re.finditer(rf"(?<![가-힣]){name}(?=장[은ㆍ,])", text)]
    if not spots:
        return None
    spot = chance.choice(spots)
    wrong = _slip(spot[0], chance)
    return (
        None
        if wrong == spot[0] or wrong in text
        else with_law(dossier, index, read(text[: spot.start()] + wrong + text[spot.end() :]))
    )


def _slip(name: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(name) - 1)
    return name[:at] + chance.choice([chr(ord(name[at]) + 1), name[at] * 2, ""]) + name[at + 1 :]


def _duty_lost_from_text(dossier: Dossier, chance: random.Random) -> Dossier | None:
    """The new text leaves a 호 out, or one of the matters of a 호."""
    index = at_role(dossier, Role.ORGANISATION)
    assert index is not None
    law = dossier.documents[index].law
    text = print_law(law)
    blocks = list(re.finditer(r"^.*국장.*(?:분장|관장)한다\.\n(?:\d+\. .*\n?)+", text, re.MULTILINE))
    if not blocks:
        return None
    block = chance.choice(blocks)
    item = chance.choice(list(_ITEM.finditer(block[0])))
    if _said_elsewhere(item[1], text):
        return None
    matters = item[1].split(", ")
    gone = chance.choice(matters[:-1]) if len(matters) > 2 and chance.random() < 0.5 else ""
    left = item[1].replace(f"{gone}, ", "", 1) if gone else "다른 국의 주관에 속하지 않는 사항"
    at = block.start() + item.start(1)
    new = text[:at] + left + text[at + len(item[1]) :]
    document = Document(law.title, read(new), in_force=law)
    documents = (*dossier.documents[:index], document, *dossier.documents[index + 1 :])
    return dataclasses.replace(dossier, documents=documents)


def _said_elsewhere(item: str, text: str) -> bool:
    return text.count(item) > 1 or "그 밖에" in item or "다른 국" in item


def _same_duty_twice(text: str, chance: random.Random) -> str | None:
    blocks = list(re.finditer(r"^.*국장은 .*(?:분장|관장)한다\.\n(?:\d+\. .*\n?)+", text, re.MULTILINE))
    if len(blocks) < 2:
        return None
    giver, taker = chance.sample(blocks, 2)
    items = [str(one) for one in _ITEM.findall(giver[0]) if len(re.sub(r"\s", "", one)) >= 12]
    common = re.compile("종합|조정|서무|소관|그 밖|다른|주무")
    items = [one for one in items if not common.search(one)]
    last = list(_ITEM.finditer(taker[0]))[-1]
    if not items:
        return None
    at = taker.start() + last.start(1)
    return f"{text[:at]}{chance.choice(items)}{text[at + len(last[1]) :]}"


def _few_duties(text: str, chance: random.Random) -> str | None:
    """So many divisions join a bureau that its duties no longer go round."""
    articles = list(
        re.finditer(
            r"국에 (?! *두는)(?P<list>[^\n]*과)[을를] 둔다\.\n+② [^\n]*국장[^\n]*분장한다\.\n(?P<items>(?:\d+\. .*\n)+)(?=\n*제)",
            text,
        )
    )
    if not articles:
        return None
    one = chance.choice(articles)
    short = one["items"].count("\n") + 2 - one["list"].count("과")
    added = "".join(f"새{name}, " for name in (*NEW, *(f"한빛{name}" for name in NEW))[: max(1, short)])
    if short > 2 * len(NEW):
        return None
    at = one.start("list")
    return text[:at] + added + text[at:]


def _announced(dossier: Dossier, known: Organisation, *said: Announcement) -> Dossier:
    changed = with_change(dossier, known, known)
    assert changed.change is not None
    return dataclasses.replace(changed, change=dataclasses.replace(changed.change, announcements=said))


def _announced_not_in_law(dossier: Dossier, known: Organisation, chance: random.Random) -> Dossier | None:
    """A new unit or a new duty is announced and stands in the organisation, but not in the ordinance."""
    if chance.random() < 0.5:
        name = chance.choice(NEW)
        after = with_units(known, Unit(name, UnitKind.DIVISION, divisions(known)[0].parent))
        return _announced(dossier, after, Announcement(1, f"{name}를 새로 둠", ("신설",), (name,)))
    work = chance.choice(WORK)
    after = exchanged(known, chance.choice(divisions(known)), duties=(Duty(work),))
    return _announced(dossier, after, Announcement(1, f"{work}을 새로 맡음", ("사무 신설",), (), (work,)))


def _announced_not_shown(dossier: Dossier, known: Organisation, chance: random.Random) -> Dossier | None:
    """What is announced of a unit did not happen to it."""
    name, kind = (
        chance.choice(known.units).name,
        chance.choice(["신설", "폐지", "명칭 변경", "소속 변경", "분리", "통합"]),
    )
    return _announced(dossier, known, Announcement(1, f"{name} {kind}", (kind,), (name,)))


def _announced_misspelt(dossier: Dossier, known: Organisation, chance: random.Random) -> Dossier | None:
    names = [one.name for one in divisions(known) if len(one.name) > 4 and re.fullmatch("[가-힣]+과", one.name)]
    if not names:
        return None
    name = chance.choice(names)
    wrong = _slip(name, chance)
    if wrong in {one.name for one in known.units}:
        return None
    said = chance.choice(["{}의 사무를 나눔", "{}, 총무과를 합침", "{}를 옮김"]).format(wrong)
    return _announced(dossier, known, Announcement(1, said, ("소속 변경",), (name,)))


def _old_name_elsewhere(dossier: Dossier, known: Organisation, chance: random.Random) -> Dossier | None:
    """The rule, or another ordinance, still names a unit that ends."""
    old = chance.choice(NEW)
    before = with_units(known, Unit(old, UnitKind.DIVISION, divisions(known)[0].parent))
    said = chance.choice(
        [f"위원은 {old}장으로 한다.", f"위원회의 사무는 {old}에서 처리한다.", f"간사는 {old}장이 된다."]
    )
    title = chance.choice(["위원회 조례", "기금 조례", "포상 조례 시행규칙"])
    other = Document(title, read(f"{title}\n\n제1조(목적) 목적을 정한다.\n제2조(구성) {said}"))
    return with_change(dataclasses.replace(dossier, documents=(*dossier.documents, other)), before, known)


def _old_title(dossier: Dossier, chance: random.Random) -> Dossier | None:
    """The ordinance takes a new title, and the rule still cites the old one."""
    index = at_role(dossier, Role.ORGANISATION)
    assert index is not None
    law = dossier.documents[index].law
    cited = any(f"「{law.title}」" in one.prose.text for one in dossier.documents if one.law is not law)
    if not cited:
        return None
    title = law.title.replace("조례", chance.choice(["및 조직 운영 조례", "에 관한 조례", "등에 관한 조례"]))
    document = Document(title, dataclasses.replace(law, title=title), in_force=law)
    documents = (*dossier.documents[:index], document, *dossier.documents[index + 1 :])
    return dataclasses.replace(dossier, documents=documents)


def _with_addenda(text: str, *matters: str) -> str:
    effect = "제1조(시행일) 이 조례는 2026년 7월 1일부터 시행한다."
    return "\n".join([text.rstrip(), "", "부칙", "", effect, *matters])


def _unknown_in_other(text: str, chance: random.Random) -> str | None:
    """부칙 puts a unit into another ordinance that no ordinance sets up."""
    new = chance.choice([one for one in NEW if one not in text] or ["새솔미래과"])
    old, put = chance.choice(
        [("홍보과장", f"{new}장"), ("홍보과", new), ("홍보과장이", f"{new}장이"), ("홍보과 직원", f"{new} 직원")]
    )
    opening = "제2조(다른 조례의 개정) 새솔구 포상 조례 일부를 다음과 같이 개정한다."
    return _with_addenda(text, opening, f"제4조제2항 중 “{old}”을 “{put}”으로 한다.")


def _no_relation(dossier: Dossier, chance: random.Random) -> Dossier | None:
    """A division takes another name, and 부칙 says nothing of other ordinances."""
    index = at_role(dossier, Role.ORGANISATION)
    known = organisation(dossier)
    if index is None or known is None:
        return None
    law = dossier.documents[index].law
    text = print_law(law)
    names = [one.name for one in divisions(known) if one.name[-1] == "과" and _alone(one.name, text)]
    if not names:
        return None
    renamed = re.sub(rf"(?<![가-힣]){chance.choice(names)}", chance.choice(NEW), text)
    document = Document(law.title, read(_with_addenda(renamed)), in_force=law)
    documents = (*dossier.documents[:index], document, *dossier.documents[index + 1 :])
    return dataclasses.replace(dossier, documents=documents)


def _foreign_title(dossier: Dossier, chance: random.Random) -> Dossier | None:
    """One of the titles bears the name of another local government."""
    index = chance.randrange(len(dossier.documents))
    law = dossier.documents[index].law
    own, _, rest = law.title.partition("행정기구") if "행정기구" in law.title else law.title.partition("지방공무원")
    if len(dossier.documents) < 2 or not rest or not own:
        return None
    name = chance.choice(["한빛광역시 새솔구 ", "새솔시 ", "한빛군 "])
    return with_law(dossier, index, dataclasses.replace(law, title=law.title.replace(own, name, 1)))


_ORDINANCE = Role.ORGANISATION
PLANTERS: dict[str, Planter] = {
    "PKG001": modelled("PKG001", _announced_not_in_law),
    "PKG002": modelled("PKG002", _announced_not_shown),
    "PKG003": modelled("PKG003", _old_name_elsewhere),
    "PKG004": _old_title,
    "PKG005": in_role(_ORDINANCE, _unknown_in_other),
    "PKG006": _no_relation,
    "PKG007": _foreign_title,
    "PKG008": modelled("PKG008", _announced_misspelt),
    "UNI001": modelled("UNI001", _unknown_unit),
    "UNI002": modelled("UNI002", _extra_in_law),
    "UNI003": modelled("UNI003", _swapped_in_model),
    "UNI004": modelled("UNI004", _duty_not_in_law),
    "UNI005": modelled("UNI005", _institution_not_in_law),
    "UNI006": in_role(_ORDINANCE, _bureau_without_article),
    "UNI007": in_role(_ORDINANCE, _swapped_bureaux),
    "UNI008": in_role(_ORDINANCE, _other_head),
    "UNI009": in_role(_ORDINANCE, _second_home),
    "UNI010": in_role(_ORDINANCE, _no_mark),
    "UNI011": _renamed_on_one_side(Role.RULE),
    "UNI012": _misspelt,
    "UNI013": modelled("UNI013", _old_name_in_law),
    "UNI014": modelled("UNI014", _other_parent),
    "UNI015": modelled("UNI015", _lost_duty),
    "UNI016": modelled("UNI016", _doubled_duty),
    "UNI017": _duty_lost_from_text,
    "UNI018": in_role(_ORDINANCE, _same_duty_twice),
    "UNI019": in_role(_ORDINANCE, _few_duties),
    "UNI020": modelled("UNI020", _back_as_outpost),
    "UNI021": _renamed_on_one_side(_ORDINANCE),
}
