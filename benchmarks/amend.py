"""Speed of applying, comparing and proving amendments, with the targets that must be met.

    python benchmarks/amend.py [CORPUS FOLDER]

Three parts: real amendments a second, the reading of law and sentences included; the largest decree compared and
proved; how the cost of ten edits grows with the length of a document. CPU seconds of one core; each figure stands
beside a floor measured in the same run (reading the same text, or the shorter document). Exit code 1 where a target
is missed. Without the corpus (by default `../shared/corpus`) the first two parts are left out.
"""

from __future__ import annotations

import dataclasses
import json
import lzma
import math
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from ordinance.amend import Amendment, RefusedError, apply, compare, prove, read, read_all
from ordinance.law.read import LawSyntaxError
from ordinance.law.read import read as read_law
from ordinance.law.tree import Instrument, without_notes

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
AMENDMENTS_A_SECOND = 200
SECONDS_FOR_THE_LARGEST_DECREE = 1.0
SIZES = (100, 400, 1600)
# Measured times waver; growth may be this much above n log n before it counts as more.
SLACK = 1.25


def cpu(run: Callable[[], object], times: int = 1) -> float:
    """CPU seconds of the quickest of some runs."""
    best = math.inf
    for _ in range(times):
        start = time.process_time()
        run()
        best = min(best, time.process_time() - start)
    return best


def records(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    """The records of a file of the corpus."""
    with lzma.open(folder / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def verdict(*, met: bool) -> str:
    """How a target is said to be met or missed."""
    return "met" if met else "MISSED"


# Real amendments


def article_text(article: dict[str, Any]) -> str:
    """An article of the corpus as text."""
    label = article.get("no") or article["label"]
    heading = f"({article['title']})" if article["title"] else ""
    return f"{label}{heading} " + "\n".join(article["lines"])


def law_text(articles: dict[str, Any]) -> str:
    """The articles of a record as the text of a law without title."""
    return "\n\n".join(map(article_text, articles.values()))


def amended(law: str, sentences: str) -> bool:
    """Whether one amendment applies: law and sentences read from text."""
    try:
        (amendment,) = read_all(sentences)
        old = read_law(law) if law else Instrument("")
        apply(old, dataclasses.replace(amendment, title=""))
    except (RefusedError, LawSyntaxError, ValueError):
        return False
    return True


def real_amendments(folder: Path) -> bool:
    """At least 200 real amendments a second."""
    cases = [
        (law_text(one["old"]), one["amendment"])
        for one in records(folder, "amendments")
        if one["baseline"] == "exact"
    ]  # fmt: skip
    done: list[bool] = []
    spent = cpu(lambda: done.extend(amended(law, sentences) for law, sentences in cases))
    floor = cpu(lambda: [read_law(law) for law, _ in cases if law])
    rate = len(cases) / spent
    met = rate >= AMENDMENTS_A_SECOND
    print(
        f"apply    {len(cases)} real amendments ({sum(done)} applied) in {spent:.2f} s = {rate:.0f} a second; "
        f"{spent / floor:.2f} x reading the articles alone; target {AMENDMENTS_A_SECOND}: {verdict(met=met)}"
    )
    return met


# The largest decree


def law_of(record: dict[str, Any], version: str) -> Instrument:
    """One version of a law, without notes."""
    return without_notes(read_law(f"{record['law']}\n{record[version]}"))


def largest_decree(folder: Path) -> bool:
    """The largest decree, and the one that changes most, compared and proved within a second; the largest act too."""
    pairs = [one for one in records(folder, "version-pairs") if len(one["new"]) > 100]
    decrees = [one for one in pairs if not one["law"].endswith("법")]
    largest = [
        max(decrees, key=lambda one: len(one["old"]) + len(one["new"])),
        max(decrees, key=lambda one: len(one["changed_articles"])),
    ]
    act = max(pairs, key=lambda one: len(one["old"]) + len(one["new"]))
    _compared(act, math.inf)
    met = [_compared(one, SECONDS_FOR_THE_LARGEST_DECREE) for one in largest]
    return all(met)


def _compared(record: dict[str, Any], target: float) -> bool:
    old, new = law_of(record, "old"), law_of(record, "new")
    name = f"{record['law']} {record['date']}, {len(record['old']):,} characters, {len(list(old.articles()))} articles"
    floor = cpu(lambda: (law_of(record, "old"), law_of(record, "new")), 3)
    try:
        amendment = compare(old, new)
    except RefusedError as error:
        print(f"compare  {name}: REFUSED {error}")
        return target == math.inf
    spent = cpu(lambda: compare(old, new), 3)
    proof = cpu(lambda: prove(old, amendment, new), 3)
    met = spent <= target
    aim = "" if target == math.inf else f"; target {target:.1f} s: {verdict(met=met)}"
    print(
        f"compare  {name}: {len(amendment.instructions)} sentences in {spent:.3f} s, {proof:.3f} s of it the proof; "
        f"{spent / floor:.2f} x reading both{aim}"
    )
    return met


# Growth


def document(count: int) -> str:
    """An invented law of so many articles, ten to a chapter."""
    return "가온구 조례\n" + "\n".join(_article_lines(count))


def _article_lines(count: int) -> Iterator[str]:
    for number in range(1, count + 1):
        if number % 10 == 1:
            yield f"\n제{number // 10 + 1}장 제{number}부서"
        if number % 2:
            yield f"\n제{number}조(사무 {number}) 부서 {number}의 장은 사무 {number}을 맡는다. 다만, 긴급하면 미룬다."
            continue
        yield f"\n제{number}조(분장 {number}) ① 국장 {number}은 다음 각 호의 사항을 분장한다."
        yield from (f"{item}. 사무 {number}의 {item}번째 운영ㆍ관리에 관한 사항" for item in range(1, 7))
        yield f"② 그 밖에 국장 {number}이 맡을 사항은 규칙으로 정한다."


def ten_edits(count: int) -> str:
    """Ten edits of each kind that there is, spread evenly over the document."""
    step = count // 10
    at = [2 * (index * step // 2) for index in range(1, 11)]  # even: the articles with lists
    added = "같은 항에 제4호를 다음과 같이 신설한다."
    return "\n".join(
        [
            "가온구 조례 일부를 다음과 같이 개정한다.",
            f"제{at[0]}조제1항제3호 중 “운영ㆍ관리”를 “점검”으로 한다.",
            f"제{at[1]}조의 제목 “(분장 {at[1]})”을 “(새 분장)”으로 한다.",
            f"제{at[2] + 1}조 단서를 다음과 같이 한다.\n다만, 따로 정한다.",
            f"제{at[3]}조제2항을 다음과 같이 한다.\n② 새로 정한 사항을 둔다.",
            f"제{at[4]}조에 제3항을 다음과 같이 신설한다.\n③ 새로운 사항을 둔다.",
            f"제{at[5]}조제1항제4호부터 제6호까지를 각각 제5호부터 제7호까지로 하고, {added}",
            "4. 새로운 사무에 관한 사항",
            f"제{at[6]}조의2를 다음과 같이 신설한다.\n제{at[6]}조의2(새 조) 새로운 사항을 정한다.",
            f"제{at[7] + 1}조를 삭제한다.",
            f"제{at[8]}조제1항제2호를 삭제한다.",
            f"제{at[9] - 1}조 중 “사무 {at[9] - 1}”을 “새 사무”로 한다.",
        ]
    )


def growth() -> bool:
    """Ten edits in 100, 400 and 1,600 articles cost no more than n log n, to apply and to compare."""
    laws = [read_law(document(count)) for count in SIZES]
    amendments = [read(ten_edits(count)) for count in SIZES]
    amended_laws = [apply(law, amendment).law for law, amendment in zip(laws, amendments, strict=True)]
    triples = list(zip(laws, amendments, amended_laws, strict=True))
    applying = _grows("apply", [_applying(law, amendment) for law, amendment, _ in triples])
    try:
        comparing = _grows("compare", [_comparing(law, new) for law, _, new in triples])
    except RefusedError as error:
        print(f"compare  ten edits: REFUSED {error}")
        return False
    return applying and comparing


def _applying(law: Instrument, amendment: Amendment) -> Callable[[], object]:
    return lambda: apply(law, amendment)


def _comparing(law: Instrument, new: Instrument) -> Callable[[], object]:
    return lambda: compare(law, new)


def _grows(name: str, runs: list[Callable[[], object]]) -> bool:
    """Print the time of each size and its growth over the one before; whether it stays within n log n."""
    times = [cpu(run, 7) for run in runs]
    met = True
    print(f"{name:<8} ten edits in {SIZES[0]:>5} articles: {times[0] * 1000:8.2f} ms")
    for (shorter, least), (size, spent) in pairwise(zip(SIZES, times, strict=True)):
        allowed = size * math.log(size) / (shorter * math.log(shorter))
        within = spent / least <= allowed * SLACK
        met = met and within
        print(
            f"{name:<8} ten edits in {size:>5} articles: {spent * 1000:8.2f} ms, {spent / least:4.1f} x the time for "
            f"{shorter}; n log n is {allowed:.1f} x: {verdict(met=within)}"
        )
    return met


def main() -> int:
    """Measure, print, and tell whether every target is met."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    results = [growth()]
    if folder.is_dir():
        results += [real_amendments(folder), largest_decree(folder)]
    else:
        print(f"no corpus at {folder}: real law is left out")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
