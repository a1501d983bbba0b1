"""입법예고: the notice of a bill, its period and what it must say (F-5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ordinance.bill.cost import CostEstimate
from ordinance.bill.model import Bill, BillKind, Line
from ordinance.errors import InputError
from ordinance.korean import Particle, attach, ganada, long_date

# 「행정절차법」 제43조: at least 20 days unless there are special reasons.
SHORTEST = 20
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Office:
    """Who receives opinions (「행정절차법」 제44조제2항): the post, and how it is reached."""

    post: str
    address: str = ""
    telephone: str = ""
    fax: str = ""
    mail: str = ""

    @property
    def reached(self) -> str:
        """`행정지원과장, 전화 …, 팩스 …`: what is known of it."""
        named = (("주소", self.address), ("전화", self.telephone), ("팩스", self.fax), ("전자우편", self.mail))
        return ", ".join([self.post, *(f"{name} {value}" for name, value in named if value)])


@dataclass(frozen=True, slots=True)
class NoticePlan:
    """What a plan says of its notice: the day, days of the period, basis, office; why it is shorter than 20 days."""

    day: date
    office: Office
    days: int = SHORTEST
    basis: str = "「행정절차법」 제41조"
    number: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice ready to be laid out: number, preamble, day, who gives it, title, its numbered text, and the bill."""

    number: str
    preamble: str
    day: str
    giver: str
    title: str
    lines: tuple[Line, ...]
    bill: str
    last_day: date


def last_day(plan: NoticePlan) -> date:
    """The last day for opinions: the day of the notice is not counted, and an end on a weekend moves to Monday.

    Public holidays are not known here. Raises InputError for a period below 20 days without a reason
    (「행정절차법」 제43조; 「민법」 제157조, 제161조).
    """
    if plan.days < SHORTEST and not plan.reason:
        raise InputError(
            f"입법예고기간이 {plan.days}일입니다. 특별한 사정이 없으면 20일 이상이어야 합니다(「행정절차법」 제43조).",
            where="plan.yaml 입법예고",
            advice="기간을 20일 이상으로 하거나 ‘단축사유’를 적으십시오.",
        )
    end = plan.day + timedelta(days=plan.days)
    return end + timedelta(days=max(0, 7 - end.weekday()) if end.weekday() >= _SATURDAY else 0)


def notice(bill: Bill, plan: NoticePlan, head: str, cost: CostEstimate | None) -> Notice:
    """The notice of one bill; `head` is the post that gives it (구청장)."""
    giver = f"{bill.jurisdiction_name}{head.removeprefix(bill.jurisdiction_name[-1])}"
    residents = f"{bill.jurisdiction_name[-1]}민"
    doing = {BillKind.WHOLE: "전부개정", BillKind.PARTIAL: "일부개정"}[bill.kind]
    end = last_day(plan)
    return Notice(
        number=f"{bill.jurisdiction_name} 공고 제{plan.number or f'{plan.day.year}-      '}호",
        preamble=(
            f"{attach(bill.ordinance_title, Particle.EUL)} {doing}하는 데에 그 입법 취지와 주요 내용을 "
            f"{residents}에게 널리 알려 의견을 듣고자 {plan.basis}에 따라 다음과 같이 입법예고합니다."
        ),
        day=long_date(plan.day),
        giver=giver,
        title=f"{bill.title} 입법예고",
        lines=tuple(_lines(bill, plan, cost, f"{giver}(참조: {plan.office.reached})", long_date(end))),
        bill=bill.title,
        last_day=end,
    )


def _lines(bill: Bill, plan: NoticePlan, cost: CostEstimate | None, receiver: str, until: str) -> list[Line]:
    sections = [
        ("개정이유", section(bill.explanation, "제안이유")),
        ("주요내용", section(bill.explanation, "주요내용")),
        *_cost(cost),
        ("의견제출", _opinions(receiver, until)),
        *([("예고기간을 줄인 사유", [Line(0, "", plan.reason)])] if plan.days < SHORTEST else []),
    ]
    return [
        line for number, (name, content) in enumerate(sections, 1) for line in (Line(1, f"{number}.", name), *content)
    ]


def _cost(cost: CostEstimate | None) -> list[tuple[str, list[Line]]]:
    """The extra cost must stand in the notice of these ordinances, whatever its amount (규정 제38조제2항)."""
    return [("기구와 정원의 조정으로 추가로 드는 경비", [Line(0, "", cost.summary)])] if cost is not None else []


def section(lines: tuple[Line, ...], name: str) -> list[Line]:
    """The lines below a heading of the explanation, as far as the next."""
    found: list[Line] = []
    inside = False
    for line in lines:
        if line.depth == 1:
            inside = line.text == name
        elif inside:
            found.append(line)
    return found


def _opinions(receiver: str, until: str) -> list[Line]:
    asked = (
        "입법예고 사항에 대한 의견(찬성ㆍ반대 여부와 그 이유)",
        "성명(단체의 경우에는 단체명과 그 대표자의 성명), 주소 및 전화번호",
        "그 밖의 참고 사항",
    )
    return [
        Line(
            0,
            "",
            f"이 조례안에 대하여 의견이 있는 단체 또는 개인은 {until}까지 다음 사항을 적은 의견서를 "
            f"{receiver}에게 제출하여 주시기 바랍니다.",
        ),
        *(Line(2, f"{ganada(index)}.", text) for index, text in enumerate(asked, 1)),
    ]


def without_resolution(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The explanation without 의결주문, the rest numbered anew: councils differ (F-2)."""
    result: list[Line] = []
    number = 0
    left_out = False
    for line in lines:
        if line.depth == 1:
            left_out = line.text == "의결주문"
            number += not left_out
        if not left_out:
            result.append(Line(1, f"{number}.", line.text) if line.depth == 1 else line)
    return tuple(result)
