"""Defects of 부칙. Real ordinances of the corpus come without, so each takes sound addenda first, made at random."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable, Sequence
from datetime import date

from ordinance.check import Document, Dossier, document_of
from ordinance.check.document import Role
from ordinance.check.facts import Facts, Schedule
from ordinance.law.printer import print_law
from ordinance.law.read import read
from ordinance.law.tree import Instrument
from tests.check.examples import dossier as of_example
from tests.check.planting import Planter, with_law

SELF = {True: "이 규칙은", False: "이 조례는"}
OTHERS = (
    "가로수 조례",
    "기금관리 조례",
    "도시계획 조례",
    "민원조정위원회 조례",
    "장애인복지위원회 조례",
    "하수도 사용 조례",
)
UNITS = ("홍보과장", "복지과장", "재무과장", "도로과장")
# What addenda say beside their 시행일, in the order of part D: heading, and words of an ordinance or rule itself.
MATTERS = (
    ("다른 조례의 폐지", "한빛광역시 새솔구 기획단 설치 조례는 폐지한다."),
    ("회의에 관한 적용례", "제2조의 개정규정은 {self} 시행 이후 회의를 여는 경우부터 적용한다."),
    ("수당에 관한 특례", "2028년 12월 31일까지는 수당을 지급하지 않는다."),
    ("처분에 관한 경과조치", "{self} 시행 당시 종전의 규정에 따른 처분은 이에 따른 처분으로 본다."),
)
Made = tuple[str, str]


def _is_rule(law: Instrument) -> bool:
    return law.title.endswith("규칙")


def effect(law: Instrument, chance: random.Random) -> str:
    """A sentence on 시행."""
    day = f"{chance.randint(2026, 2029)}년 {chance.randint(1, 12)}월 {chance.randint(1, 28)}일"
    return f"{SELF[_is_rule(law)]} {chance.choice((day, '공포한 날', '공포 후 3개월이 경과한 날'))}부터 시행한다."


def matters(law: Instrument, chance: random.Random, least: int = 0) -> list[Made]:
    """Sound matters in order, the 시행일 first."""
    chosen = sorted(chance.sample(range(len(MATTERS)), chance.randint(least, len(MATTERS))))
    own = "이 규칙" if _is_rule(law) else "이 조례"
    return [("시행일", effect(law, chance)), *((MATTERS[at][0], MATTERS[at][1].format(self=own)) for at in chosen)]


def printed(made: Sequence[Made]) -> str:
    """Matters as articles, or as a sentence where there is one."""
    if len(made) == 1:
        return made[0][1]
    return "\n".join(f"제{number}조({heading}) {words}" for number, (heading, words) in enumerate(made, start=1))


def amending(titles: Sequence[str], numbers: str = "①②③④⑤⑥⑦⑧⑨") -> str:
    """Items of 다른 조례의 개정."""
    marks = (f"{mark} " for mark in numbers) if numbers else iter([""] * len(titles))
    return "\n".join(
        f"{mark}{title} 일부를 다음과 같이 개정한다.\n제{index + 2}조 중 “{UNITS[index % 4]}”을 “총무과장”으로 한다."
        for index, (mark, title) in enumerate(zip(marks, titles, strict=False))
    )


def planted(make: Callable[[Instrument, random.Random], str | None]) -> Planter:
    """A planter that ends a text with addenda."""

    def plant(dossier: Dossier, chance: random.Random) -> Dossier | None:
        index = chance.randrange(len(dossier.documents))
        law = dossier.documents[index].law
        addenda = make(law, chance)
        return None if addenda is None else with_law(dossier, index, _with(law, addenda))

    return plant


def _with(law: Instrument, addenda: str) -> Instrument:
    return read(f"{print_law(law)}\n\n부칙\n\n{addenda}\n")


def _in_place(words: Callable[[Instrument, random.Random], str]) -> Planter:
    """Words that stand in some matter, or in the only sentence."""

    def make(law: Instrument, chance: random.Random) -> str:
        made = matters(law, chance)
        at = chance.randrange(len(made))
        made[at] = (made[at][0], f"{made[at][1]} {words(law, chance)}")
        return printed(made)

    return planted(make)


def _effect_said(words: Callable[[Instrument, random.Random], str]) -> Planter:
    """Another sentence on 시행."""

    def make(law: Instrument, chance: random.Random) -> str:
        made = matters(law, chance)
        made[0] = ("시행일", words(law, chance))
        return printed(made)

    return planted(make)


def _out_of_order(law: Instrument, chance: random.Random) -> str:
    made = matters(law, chance, 1)
    shuffled = made[:]
    while shuffled == made:
        chance.shuffle(shuffled)
    return printed(shuffled)


def _numbered_alone(law: Instrument, chance: random.Random) -> str:
    return chance.choice(("제1조(시행일) ", "① ", "①(시행일) ", "제1조 (시행일) ")) + effect(law, chance)


def _without_heading(law: Instrument, chance: random.Random) -> str:
    made = matters(law, chance, 1)
    lines = printed(made).split("\n")
    at = chance.randrange(len(lines))
    lines[at] = lines[at].replace(f"({made[at][0]})", "()")
    return "\n".join(lines)


def _all_without_heading(law: Instrument, chance: random.Random) -> str:
    return "\n".join(f"제{at}조 {words}" for at, (_, words) in enumerate(matters(law, chance, 1), start=1))


def _others(titles: Callable[[random.Random], tuple[Sequence[str], str]]) -> Planter:
    """Addenda that amend other ordinances, in an ordinance."""

    def make(law: Instrument, chance: random.Random) -> str | None:
        if _is_rule(law) or not law.title.endswith("조례"):
            return None
        names, numbers = titles(chance)
        with_name = [f"한빛광역시 새솔구 {name}" for name in names]
        return printed([*matters(law, chance), ("다른 조례의 개정", amending(with_name, numbers))])

    return planted(make)


NUMBERS = "①②③④⑤⑥⑦⑧⑨"


def _unsorted(chance: random.Random) -> tuple[Sequence[str], str]:
    names = chance.sample(OTHERS, chance.randint(2, 5))
    return (names if names != sorted(names) else names[::-1]), NUMBERS


def _one_numbered(chance: random.Random) -> tuple[Sequence[str], str]:
    if chance.random() < 0.5:
        return chance.sample(OTHERS, 1), NUMBERS
    return sorted(chance.sample(OTHERS, 2)), ""


def _not_an_ordinance(chance: random.Random) -> tuple[Sequence[str], str]:
    kind = chance.choice(("시행규칙", "규칙", "사무전결 규정", "처리 훈령", "업무 지침"))
    return sorted([*chance.sample(OTHERS, chance.randint(1, 4)), f"회의 {kind}"]), NUMBERS


def _same_twice(chance: random.Random) -> tuple[Sequence[str], str]:
    names = chance.sample(OTHERS, chance.randint(1, 4))
    again = names[0].replace(" ", chance.choice((" ", "")))
    return sorted([*names, again]), NUMBERS


def _impossible(law: Instrument, chance: random.Random) -> str:
    month, day = chance.choice(((2, 30), (4, 31), (13, 1), (6, 31), (2, 29), (9, 31), (11, 31), (7, 32)))
    return f"{SELF[_is_rule(law)]} 2027년 {month}월 {day}일부터 시행한다."


def _by_paragraphs(law: Instrument, chance: random.Random) -> str:
    gap = chance.choice(("", " "))
    made = zip("①②③④⑤", matters(law, chance, 1), strict=False)
    return "\n".join(f"{mark}{gap}({heading}) {words}" for mark, (heading, words) in made)


def _wrong_self(law: Instrument, chance: random.Random) -> str:
    if law.title.rstrip()[-2:] not in {"조례", "규칙"}:
        return ""
    return f"{SELF[not _is_rule(law)]} {chance.choice(('공포한 날', '2027년 1월 1일'))}부터 시행한다."


def _no_effect(law: Instrument, chance: random.Random) -> str:
    return printed(matters(law, chance, 1)[1:])


def other_days(dossier: Dossier, chance: random.Random) -> Dossier | None:
    """Two texts of one government that take effect on different days."""
    fitting = [at for at, one in enumerate(dossier.documents) if Role.OTHER not in one.roles]
    if len(fitting) < 2:
        return None
    days = chance.sample(("2027년 1월 1일", "2027년 1월 2일", "2027년 7월 1일", "공포한 날", "2028. 1. 1."), 2)
    for at, day in zip(chance.sample(fitting, 2), days, strict=True):
        law = dossier.documents[at].law
        dossier = with_law(dossier, at, _with(law, f"{SELF[_is_rule(law)]} {day}부터 시행한다."))
    return dossier


def too_early(dossier: Dossier, chance: random.Random) -> Dossier | None:
    """A day of 시행 before the planned promulgation."""
    at = chance.randrange(len(dossier.documents))
    law = dossier.documents[at].law
    later = date(2027, chance.randint(2, 12), chance.randint(2, 28))
    schedule = Schedule(promulgated=later, rule_promulgated=later)
    day = f"{chance.choice((2026, 2027))}년 1월 {chance.randint(1, 31)}일"
    changed = with_law(dossier, at, _with(law, f"{SELF[_is_rule(law)]} {day}부터 시행한다."))
    return dataclasses.replace(changed, facts=Facts(schedule=schedule))


def _posts(chance: random.Random) -> dict[str, int]:
    return {f"{grade}급": chance.randint(2, 60) for grade in range(3, 10)}


def fewer_posts(dossier: Dossier, chance: random.Random) -> Dossier | None:
    """A grade loses posts and the 부칙 says nothing of officials beyond it."""
    from ordinance.check.model import Example

    headcount = next((one for one in dossier.documents if Role.HEADCOUNT in one.roles), None)
    if headcount is None:
        return None
    before = _posts(chance)
    after = dict(before)
    for grade in chance.sample(sorted(before), chance.randint(1, 3)):
        after[grade] -= chance.randint(1, 2)
    if chance.random() < 0.5:
        after["9급"] += chance.randint(3, 9)
    if all(after[grade] >= count for grade, count in before.items()):
        return None
    organisations = (
        "정원:\n  일반직:\n" + "".join(f"    {grade}: {{본청: {count}}}\n" for grade, count in posts.items())
        for posts in (before, after)
    )
    change = of_example(Example((), before=next(organisations), after=next(organisations))).change
    text: Document = document_of(_with(headcount.law, printed(matters(headcount.law, chance))))
    return Dossier(dossier.name, (text,), change)


PLANTERS: dict[str, Planter] = {
    "ADD001": other_days,
    "ADD002": planted(_out_of_order),
    "ADD003": planted(_numbered_alone),
    "ADD004": planted(lambda law, chance: chance.choice((_without_heading, _all_without_heading))(law, chance)),
    "ADD005": _effect_said(lambda law, chance: f"{SELF[_is_rule(law)]} {chance.choice(('공포일부터', '공포와 동시에'))} 시행한다."),
    "ADD006": too_early,
    "ADD007": _in_place(lambda law, chance: f"이 조례 시행{chance.choice(('당시', '이후', '전에', '이전'))} 한 신청은 그대로 둔다."),
    "ADD008": _in_place(lambda law, chance: f"위원의 임기는 종전의 {chance.choice(('규정', '예'))}에 {chance.choice(('의한다', '의하되, 그 밖에는 따로 정한다'))}."),
    "ADD009": _in_place(lambda law, chance: f"시행 {chance.choice(('후', '이후'))} 최초로 {chance.choice(('신청하는 분', '여는 회의'))}부터 적용한다."),
    "ADD010": _others(_unsorted),
    "ADD011": _others(_one_numbered),
    "ADD012": _others(_not_an_ordinance),
    "ADD013": _others(_same_twice),
    "ADD015": fewer_posts,
    "ADD016": planted(_no_effect),
    "ADD017": _effect_said(
        lambda law, chance: f"{SELF[_is_rule(law)]} {chance.choice(('공포한 날', '2027년 3월 1일'))}부터 시행하되, {chance.choice((2025, 2026))}년 {chance.randint(1, 12)}월 1일부터 적용한다."
    ),
    "ADD018": planted(_impossible),
    "ADD019": planted(_by_paragraphs),
    "ADD020": planted(lambda law, chance: _wrong_self(law, chance) or None),
}  # fmt: skip
