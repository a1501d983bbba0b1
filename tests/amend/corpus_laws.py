"""Real amendments of the corpus as law before, sentences, and law after; and what became of each."""

from __future__ import annotations

import dataclasses
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Any

from ordinance.amend import Amendment, RefusedError, Scope, apply, read_all
from ordinance.law.numbers import mark
from ordinance.law.printer import provision_lines
from ordinance.law.read import LawSyntaxError, read_annex
from ordinance.law.read import read as read_law
from ordinance.law.table import Cell, Table
from ordinance.law.tree import Annex, Instrument, Provision, without_notes
from tests.corpus import article_text, records

# Characters that the database writes now so, now so; and spaces: neither is text of law.
_ALIKE = str.maketrans({"·": "ㆍ", "“": '"', "”": '"'})


class Verdict(StrEnum):
    """What applying the sentences to the law before gave."""

    EXACT = "exact"
    REFUSED = "refused"
    DIFFERENT = "different"
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class Case:
    """One amendment of the corpus. `certain` means: law before + sentences = law after, as an independent applier found."""

    identity: str
    sentences: str
    before: str
    after: str
    scope: Scope = Scope.WHOLE
    certain: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """An article that came out otherwise than promulgated; spaces taken out."""

    article: str
    got: str
    wanted: str


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a case."""

    identity: str
    verdict: Verdict
    code: str = ""
    reason: str = ""
    differences: tuple[Difference, ...] = ()


def _text(articles: Iterable[Mapping[str, Any]]) -> str:
    return "\n\n".join(map(article_text, articles))


def by_addenda(shared: Path, every: int = 1) -> Iterator[Case]:
    """The 6,000 amendments of national law by 부칙; annexes are not at hand."""
    for one in islice(records(shared, "amendments"), 0, None, every):
        certain = one["baseline"] == "exact"
        scope = Scope.WHOLE if certain else Scope.ARTICLES
        before, after = (_text(one[when].values()) for when in ("old", "new"))
        yield Case(one["id"], one["amendment"], before, after, scope, certain)


def amending_acts(shared: Path) -> Iterator[Case]:
    """The 21 whole amending acts of 2026."""
    for one in records(shared, "amending-acts"):
        yield Case(one["id"], one["amendment"], _text(one["old"]), _text(one["new"]), Scope.ARTICLES)


def of_the_flagship(shared: Path) -> Iterator[Case]:
    """The 12 consequential amendments of 은평구 of which both texts are known."""
    for one in json.loads((shared / "corpus" / "eunpyeong-consequential.json").read_text(encoding="utf-8")):
        yield Case(one["id"], one["amendment"], one["old"], one["new"], certain=True)


def law_of(text: str) -> Instrument:
    """A law from some of its articles; a case may know none before or after."""
    return read_law(text) if text else Instrument("")


def amendment_of(case: Case) -> Amendment:
    """The sentences as an amendment of the law of the case, which bears no title."""
    (amendment,) = read_all(case.sentences)
    return dataclasses.replace(amendment, title="")


def result_of(case: Case) -> Result:
    """Apply the sentences and compare article by article, without notes and spaces."""
    try:
        before, after = law_of(case.before), law_of(case.after)
    except LawSyntaxError:  # two cases, whose articles are empty or cut off in the corpus
        return Result(case.identity, Verdict.UNUSABLE)
    try:
        law = apply(before, amendment_of(case), case.scope).law
    except RefusedError as error:
        return Result(case.identity, Verdict.REFUSED, error.code.value, str(error))
    differences = tuple(_differences(articles(law), articles(after)))
    return Result(case.identity, Verdict.DIFFERENT if differences else Verdict.EXACT, differences=differences)


def _differences(got: Mapping[str, Provision], wanted: Mapping[str, Provision]) -> Iterator[Difference]:
    for name, node in wanted.items():
        have = plain(got[name]) if name in got else ""
        if have != plain(node):
            yield Difference(name, have, plain(node))
    for name, node in got.items():
        if name not in wanted and not node.deleted:
            yield Difference(name, plain(node), "")


def articles(law: Instrument) -> dict[str, Provision]:
    """The articles by number, notes taken off."""
    return {mark(node.level, node.number): node for _, node in without_notes(law).articles()}


def plain(node: Provision) -> str:
    """A provision as one string without spaces."""
    return re.sub(r"\s+", "", "\n".join(provision_lines(node)).translate(_ALIKE))


def summary(results: Iterable[Result]) -> Counter[str]:
    """How many cases came out how."""
    return Counter(result.verdict.value for result in results)


# Tables of headcount (정원표)


@dataclass(frozen=True, slots=True)
class TableCase:
    """A sentence that changes numbers in a 정원표, with the table before and after."""

    identity: str
    sentences: str
    before: Annex
    after: Annex


def headcount_tables(shared: Path) -> Iterator[TableCase]:
    """The 10 real changes of 정원표; the table before is the one after with the old numbers put back."""
    for one in json.loads((shared / "corpus" / "headcount-tables.json").read_text(encoding="utf-8")):
        labels = [label for label, _, _ in one["pairs"]]
        after = [(_label(name, labels), number) for name, number in one["new_rows"]]
        old = {label: before for label, before, _ in one["pairs"]}
        before = [(name, old.get(name, number)) for name, number in after]
        yield TableCase(one["id"], one["sentence"], _annex(one, before), _annex(one, after))


def _label(name: str, labels: Iterable[str]) -> str:
    """The extraction glued the end of a wrapped name to the next one: `5급 상당(비서)행정사무관ㆍ…`."""
    return next((label for label in labels if len(label) > 20 and name.endswith(")" + label)), name)


def _annex(one: Mapping[str, Any], rows: Iterable[tuple[str, str]]) -> Annex:
    annex = read_annex([f"[{one['annex']}] {one['title']}"])
    assert annex is not None
    return dataclasses.replace(annex, content=(Table(tuple((Cell(name), Cell(number)) for name, number in rows)),))
