"""Defects planted in clean law at random: does the designated rule find each?

    python -m tests.check.planting [COUNT] [CODE]

A planter takes a dossier and a source of chance, and gives the dossier with one defect, or None where it finds no room
for it. Each group keeps its planters in `plant_GROUP.py`, as `PLANTERS`: rule code to planter.
"""

from __future__ import annotations

import dataclasses
import importlib
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ordinance.check import Document, Dossier, Settings, check_dossier, document_of
from ordinance.law.printer import print_law
from ordinance.law.read import read
from ordinance.law.tree import Instrument
from tests.check.real import dossiers
from tests.corpus import drafting_text

Planter = Callable[[Dossier, random.Random], Dossier | None]
GROUPS = ("numbering", "citations", "units", "headcount", "statutory", "addenda", "style", "typography", "package")


def planters(groups: Sequence[str] = GROUPS) -> Mapping[str, Planter]:
    """The planters of some groups."""
    found: dict[str, Planter] = {}
    for group in groups:
        if (Path(__file__).parent / f"plant_{group}.py").exists():
            found |= importlib.import_module(f"tests.check.plant_{group}").PLANTERS
    return found


def in_text(change: Callable[[str, random.Random], str | None]) -> Planter:
    """A planter that changes the drafting text of one document at random."""

    def plant(dossier: Dossier, chance: random.Random) -> Dossier | None:
        index = chance.randrange(len(dossier.documents))
        text = change(print_law(dossier.documents[index].law), chance)
        return None if text is None else with_law(dossier, index, read(text))

    return plant


def with_law(dossier: Dossier, index: int, law: Instrument) -> Dossier:
    """The dossier with one text exchanged."""
    documents = dossier.documents
    changed: Document = document_of(law)
    return dataclasses.replace(dossier, documents=(*documents[:index], changed, *documents[index + 1 :]))


def clean(shared: Path) -> tuple[Dossier, ...]:
    """Real dossiers in clean drafting text; a planter is tried where its rule finds nothing before."""
    return tuple(
        dataclasses.replace(one, documents=tuple(document_of(drafting_text(text.law)) for text in one.documents))
        for one in dossiers(shared)
    )


@dataclass(slots=True)
class Tally:
    """Defects planted and found, by rule; what was missed."""

    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)


def planted(shared: Path, count: int, only: str = "", groups: Sequence[str] = GROUPS) -> Tally:
    """Plant about `count` defects, the same number for each rule."""
    tally = Tally()
    chosen = {code: planter for code, planter in planters(groups).items() if code.startswith(only)}
    clean_law = clean(shared)
    for code, planter in chosen.items():
        chance = random.Random(code)
        for dossier in _at_random(clean_law, code, chance):
            if tally.planted[code] * len(chosen) >= count:
                break
            defective = planter(dossier, chance)
            if defective is None:
                continue
            tally.planted[code] += 1
            if finds(defective, code):
                tally.found[code] += 1
            else:
                tally.missed.append(f"{code} {dossier.name}")
    return tally


def _at_random(clean_law: tuple[Dossier, ...], code: str, chance: random.Random) -> Iterator[Dossier]:
    """Dossiers in which the rule finds nothing, again and again, in random order."""
    fitting = [one for one in clean_law if not finds(one, code)]
    for _ in range(50):
        yield from chance.sample(fitting, len(fitting))


def finds(dossier: Dossier, code: str) -> bool:
    """Whether a rule finds something."""
    return any(result.findings for result in check_dossier(dossier, Settings(select=(code,))))


def main() -> None:
    """Plant and print."""
    shared = Path(__file__).resolve().parents[3] / "shared"
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    tally = planted(shared, count, sys.argv[2] if len(sys.argv) > 2 else "")
    for code, number in sorted(tally.planted.items()):
        sys.stdout.write(f"{code} {tally.found[code]}/{number}\n")
    sys.stdout.write(f"{tally.found.total()} of {tally.planted.total()} found\n")
    sys.stdout.write("".join(f"missed: {one}\n" for one in tally.missed[:40]))


if __name__ == "__main__":
    main()
