"""Whether `compare` keeps its promise, told without its own proof: pairs of versions, an independent check, a tally.

    python -m tests.amend.proving pairs|mutated|others [--from N] [--count N] [--kind KIND] [--show N]

runs one of the three collections and prints what was proved, refused and wrong, and the slowest.
"""

from __future__ import annotations

import argparse
import collections
import dataclasses
import functools
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice, pairwise
from pathlib import Path

from ordinance.amend import Amendment, RefusedError, apply, compare, read, write
from ordinance.law.printer import print_law
from ordinance.law.read import LawSyntaxError
from ordinance.law.read import read as read_law
from ordinance.law.tree import Instrument, Provision
from tests.amend.mutations import KINDS, mutation, with_annexes
from tests.corpus import drafting_text, ordinance_of, records

Compare = Callable[[Instrument, Instrument], Amendment]


@dataclass(frozen=True, slots=True)
class Versions:
    """An old and a new version, under a name that finds the pair again."""

    name: str
    old: Instrument
    new: Instrument


# The collections


@functools.cache
def ordinances(shared: Path) -> tuple[tuple[str, str, Instrument], ...]:
    """Kind, local government and text of every ordinance of the corpus; read once."""
    return tuple((one["kind"], one["jurisdiction"], ordinance_of(one)) for one in records(shared, "ordinances"))


def version_pairs(shared: Path) -> Iterator[Versions]:
    """Consecutive versions of organisation decrees and acts; 366 of 367, one new text being `… 폐지한다`."""
    for record in records(shared, "version-pairs"):
        old, new = (f"{record['law']}\n{record[key]}" for key in ("old", "new"))
        try:
            new_law = read_law(new)
        except LawSyntaxError:
            continue
        yield Versions(f"{record['id']} {record['law']}", drafting_text(read_law(old)), drafting_text(new_law))


def mutated_pairs(shared: Path, seeds: Iterable[int], kind: str = "") -> Iterator[Versions]:
    """Mutations of real ordinances, one for each seed; every third law has invented annexes, and all for their kinds."""
    laws = [law for _, _, law in ordinances(shared)]
    for seed in seeds:
        old = laws[seed * 131 % len(laws)]  # 131 and 422 have no common divisor: every law comes in turn
        old = with_annexes(old, seed) if seed % 3 == 0 or kind.startswith("annex") else old
        try:
            result = mutation(old, seed, kind)
        except ValueError:
            continue
        yield Versions(f"{seed} {old.title} {'+'.join(result.kinds)}", old, result.law)


def neighbours(shared: Path, count: int) -> Iterator[Versions]:
    """Ordinances of one kind of different local governments: everything differs."""
    by_kind: dict[str, list[tuple[str, Instrument]]] = {}
    for kind, jurisdiction, law in ordinances(shared):
        by_kind.setdefault(kind, []).append((jurisdiction, law))
    share = -(-count // len(by_kind))
    pairs = (
        Versions(f"{kind} {old.title} → {new.title}", old, new)
        for kind, laws in sorted(by_kind.items())
        for (one, old), (other, new) in islice(pairwise(laws), share * 2)
        if one != other
    )
    yield from islice(pairs, count)


# The independent check


def in_force(nodes: tuple[Provision, ...]) -> tuple[Provision, ...]:
    """Provisions without those of which only the number is left."""
    return tuple(dataclasses.replace(node, children=in_force(node.children)) for node in nodes if not node.deleted)


def promised(law: Instrument) -> str:
    """What two versions are held against each other by: title, body and annexes in force, as printed."""
    annexes = tuple(annex for annex in law.annexes if not annex.deleted)
    return print_law(dataclasses.replace(law, body=in_force(law.body), addenda=(), annexes=annexes))


def broken_promise(old: Instrument, new: Instrument, amendment: Amendment) -> str:
    """What is wrong with an amendment from `old` to `new`; empty when nothing is.

    Its text must read as the same amendment, and that, applied to `old`, must give `new`. Deleted numbers may stay.
    """
    text = write(amendment)
    again = read(text)
    if again != amendment:
        return f"reads as another amendment: {text[:300]}"
    if write(again) != text:
        return "is written otherwise the second time"
    before = print_law(old)
    applied = apply(old, again).law
    if print_law(old) != before:
        return "changes the law in force"
    return difference(promised(applied), promised(new)) or _lost_stubs(old, applied, new)


def difference(got: str, wanted: str) -> str:
    """The first line in which two texts differ; empty when they are equal."""
    if got == wanted:
        return ""
    lines = zip([*got.split("\n"), "(end)"], [*wanted.split("\n"), "(end)"], strict=False)
    one, other = next(pair for pair in lines if pair[0] != pair[1])
    return f"gives “{one[:150]}” for “{other[:150]}”"


def _lost_stubs(old: Instrument, got: Instrument, wanted: Instrument) -> str:
    """An article that the law in force has and the new version marks as deleted must keep its number."""
    had = {node.number for _, node in old.articles()}
    kept = {node.number for _, node in got.articles()}
    lost = [node.number for _, node in wanted.articles() if node.deleted and node.number in had - kept]
    return f"loses the deleted article {lost[0]}" if lost else ""


# The tally


@dataclass(slots=True)
class Tally:
    """What became of a collection of pairs."""

    proved: int = 0
    refused: dict[str, list[str]] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    seconds: list[tuple[float, str]] = field(default_factory=list)
    sentences: int = 0

    @property
    def total(self) -> int:
        """All pairs that were tried."""
        return self.proved + len(self.wrong) + sum(map(len, self.refused.values()))

    def __str__(self) -> str:
        refused = ", ".join(f"{code} {len(names)}" for code, names in sorted(self.refused.items())) or "none"
        spent = sum(one for one, _ in self.seconds)
        slowest = "; ".join(f"{one:.2f} s {name}" for one, name in sorted(self.seconds, reverse=True)[:3])
        return (
            f"{self.total} pairs: {self.proved} proved, {len(self.wrong)} wrong, refused: {refused}\n"
            f"{self.sentences} sentences, {spent:.1f} s to compare; slowest: {slowest}"
        )

    def examples(self, count: int = 3) -> str:
        """The first wrong ones, and the first refused by each code."""
        firsts = [f"{code}: {name}" for code, names in sorted(self.refused.items()) for name in names[:count]]
        return "\n".join([*self.wrong[:count], *firsts])


def tally(pairs: Iterable[Versions], comparing: Compare = compare) -> Tally:
    """Every pair compared and checked."""
    result = Tally()
    for pair in pairs:
        start = time.perf_counter()
        try:
            amendment = comparing(pair.old, pair.new)
        except RefusedError as error:
            result.refused.setdefault(error.code.value, []).append(f"{pair.name}: {str(error)[:300]}")
            continue
        finally:
            result.seconds.append((time.perf_counter() - start, pair.name))
        result.sentences += len(amendment.instructions)
        try:
            wrong = broken_promise(pair.old, pair.new, amendment)
        except RefusedError as error:
            wrong = f"is refused: {str(error)[:300]}"
        if wrong:
            result.wrong.append(f"{pair.name}: {wrong}")
        else:
            result.proved += 1
    return result


def main() -> None:
    """Run one collection."""
    parser = argparse.ArgumentParser()
    parser.add_argument("collection", choices=("pairs", "mutated", "others"))
    parser.add_argument("--from", type=int, default=0, dest="start")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--kind", default="", choices=("", *KINDS))
    parser.add_argument("--show", type=int, default=3)
    asked = parser.parse_args()
    shared = Path(__file__).parents[2].parent / "shared"
    seeds = range(asked.start, asked.start + asked.count)
    collections_: dict[str, Callable[[], Iterator[Versions]]] = {
        "pairs": lambda: islice(version_pairs(shared), asked.start, asked.start + asked.count),
        "mutated": lambda: mutated_pairs(shared, seeds, asked.kind),
        "others": lambda: islice(neighbours(shared, asked.start + asked.count), asked.start, None),
    }
    result = tally(collections_[asked.collection]())
    sys.stdout.write(f"{result}\n{result.examples(asked.show)}\n")
    if asked.collection == "mutated":
        failed = [*result.wrong, *(name for names in result.refused.values() for name in names)]
        kinds = collections.Counter(kind for name in failed for kind in name.split(": ")[0].split(" ")[-1].split("+"))
        sys.stdout.write(f"failed by kinds: {dict(kinds.most_common(12))}\n")


if __name__ == "__main__":
    main()
