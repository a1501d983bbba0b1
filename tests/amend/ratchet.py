"""The list of real amendments that once came out exact, so that none ever fails again unnoticed.

`python -m tests.amend.ratchet [folder of the shared files]` applies the whole corpus, prints the figures and adds what
is newly exact. It never takes an id off the list: that is done by hand, with the reason in the commit.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.amend.corpus_laws import Result, Verdict, amending_acts, by_addenda, of_the_flagship, result_of, summary
from tests.conftest import SHARED

LIST = Path(__file__).with_name("matched.txt")
HOW_TO_EXTEND = "python -m tests.amend.ratchet"


def matched() -> frozenset[str]:
    """The ids of the amendments that must come out exact."""
    return frozenset(LIST.read_text(encoding="utf-8").split())


def lost(results: Iterable[Result]) -> list[str]:
    """Those of the results that must be exact and are not."""
    known = matched()
    return [
        f"{result.identity} {result.verdict} {result.reason}"
        for result in results
        if result.identity in known and result.verdict is not Verdict.EXACT
    ]


def gained(results: Iterable[Result]) -> list[str]:
    """Those that are exact and not yet on the list."""
    known = matched()
    return [one.identity for one in results if one.verdict is Verdict.EXACT and one.identity not in known]


def _figures(groups: Iterable[tuple[str, list[Result]]]) -> Iterator[str]:
    for name, results in groups:
        said = ", ".join(f"{verdict} {count}" for verdict, count in sorted(summary(results).items()))
        yield f"{name}: {len(results)}: {said}"


def main(shared: Path) -> int:
    """Apply everything, print the figures, extend the list; 1 when a listed amendment is lost."""
    cases = list(by_addenda(shared))
    groups = [
        ("by addenda, certain", [result_of(case) for case in cases if case.certain]),
        ("by addenda, others", [result_of(case) for case in cases if not case.certain]),
        ("amending acts", [result_of(case) for case in amending_acts(shared)]),
        ("consequential, 은평구", [result_of(case) for case in of_the_flagship(shared)]),
    ]
    results = [result for _, group in groups for result in group]
    missing, new = lost(results), gained(results)
    LIST.write_text("".join(f"{one}\n" for one in sorted(matched() | set(new))), encoding="utf-8")
    lines = [*_figures(groups), *(f"lost: {one}" for one in missing), f"added {len(new)} to {LIST.name}"]
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED))
