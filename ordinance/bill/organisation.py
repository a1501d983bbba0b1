"""The 행정기구 설치 조례 from the organisation: its whole text, and the 부칙 of the amendment."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from ordinance.bill.context import organisation_context, posts_of_hall
from ordinance.bill.numbering import Numbering
from ordinance.bill.plan import Plan
from ordinance.bill.render import render
from ordinance.errors import OrdinanceError
from ordinance.law.printer import addenda_lines, print_law
from ordinance.law.read import LawSyntaxError, read, read_addenda
from ordinance.law.tree import Addenda, Instrument
from ordinance.org import Jurisdiction, Organisation


class NotLawError(OrdinanceError):
    """What a template gave does not read as law."""


def read_back(text: str, template: str) -> Instrument:
    """Read rendered law text; raises NotLawError unless printing the tree gives the text back."""
    try:
        law = read(text)
    except LawSyntaxError as error:
        raise NotLawError(f"서식 {template}의 결과를 조문으로 읽지 못했습니다. {error}") from error
    for got, wanted in zip(_words(print_law(law)), _words(text), strict=False):
        if got != wanted:
            raise NotLawError(f"서식 {template}의 결과를 읽은 뒤 다시 쓰니 글이 달라집니다: “{wanted}” → “{got}”.")
    return law


def _words(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def read_addenda_back(text: str, template: str) -> Addenda:
    """Read a rendered 부칙; raises NotLawError unless its articles are 제1조, 제2조 … and it prints as it was."""
    heading, *lines = text.strip().split("\n")
    if heading.replace(" ", "") != "부칙":
        raise NotLawError(f"서식 {template}는 ‘부칙’으로 시작해야 합니다.")
    addenda = read_addenda(lines)
    if _words("\n".join(addenda_lines(addenda))) != _words(text):
        raise NotLawError(f"서식 {template}의 결과를 읽은 뒤 다시 쓰니 글이 달라집니다.")
    return addenda


def draft_law(
    organisation: Organisation, jurisdiction: Jurisdiction, title: str, chapters: Sequence[str], templates: Path
) -> tuple[Instrument, Numbering]:
    """The ordinance that sets up this organisation, without 부칙, and the numbers its articles took."""
    context = organisation_context(organisation, jurisdiction, title)
    context["조례"] = {"이름": title, "장": list(chapters)}
    text, numbering = render(templates, "organisation.txt.j2", context)
    return read_back(text, "organisation.txt.j2"), numbering


def draft_addenda(plan: Plan, numbering: Numbering, consequential: Sequence[str]) -> Addenda:
    """The 부칙 of the whole amendment (D): effective date, end of temporary units, transition, other ordinances."""
    after = plan.reorganisation.after
    temporary = [
        {"이름": unit.name, "기한": unit.until, "조문": _article_of(unit.name, unit.parent, numbering)}
        for unit in after.units
        if unit.until
    ]
    context = {
        "시행일": plan.reorganisation.effective,
        "한시기구": temporary,
        "종전직위": posts_of_hall(plan.reorganisation.before),
        "본청직위": posts_of_hall(after),
        "다른조례": list(consequential),
    }
    text, _ = render(plan.templates, "organisation/부칙.txt.j2", context)
    return read_addenda_back(text, "organisation/부칙.txt.j2")


def _article_of(name: str, parent: str, numbering: Numbering) -> str:
    """The article that sets up a unit: its own, its bureau's, or that of the assisting units."""
    for label in (name, parent, "보좌기관", "국"):
        if label in numbering.articles:
            return numbering.cited_article(label)
    raise NotLawError(f"{name}을 두는 조문이 서식에 없습니다.")


def with_addenda(law: Instrument, addenda: Addenda) -> Instrument:
    """The instrument with one 부칙 in place of all others: a whole amendment ends the old ones (B-3)."""
    return dataclasses.replace(law, addenda=(addenda,))
