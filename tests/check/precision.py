"""How many findings in real law are right, by hand-written labels.

    python -m tests.check.precision fires [CODE]      how often each rule fires over the 422 instruments
    python -m tests.check.precision sample CODE [N]   a fixed random sample of its findings, with the words around
    python -m tests.check.precision brief CODE [N]    the same for all rules whose code begins so, one line each
    python -m tests.check.precision label CODE [1,4]  write labels for the sample just read: all right but these numbers
    python -m tests.check.precision table             precision by rule, from the labels

Labels stand in `labels/CODE.jsonl`: `document`, `place`, `nth` (which of the findings at that place), `right` and `why`
where it is not obvious; no text of law.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ordinance.check import Dossier, Finding, Severity
from ordinance.check.rules import RULES
from tests.check.real import findings, provision_text

LABELS = Path(__file__).parent / "labels"
ENOUGH = 15


@dataclass(frozen=True, slots=True)
class Key:
    """Which finding of a rule is meant."""

    document: str
    place: str
    nth: int

    @property
    def order(self) -> str:
        """A fixed random order that does not move when other findings come or go."""
        return hashlib.sha256(f"{self.document}|{self.place}|{self.nth}".encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Keyed:
    """A finding with its key and where it was found."""

    key: Key
    dossier: Dossier
    finding: Finding


def keyed(shared: Path, code: str = "") -> dict[str, list[Keyed]]:
    """All findings by rule, in the fixed random order."""
    seen: Counter[tuple[str, str, str]] = Counter()
    by_code: dict[str, list[Keyed]] = {}
    for dossier, finding in findings(shared, code):
        at = (finding.code, finding.subject, finding.place)
        by_code.setdefault(finding.code, []).append(
            Keyed(Key(finding.subject, finding.place, seen[at]), dossier, finding)
        )
        seen[at] += 1
    return {code: sorted(found, key=lambda one: one.key.order) for code, found in by_code.items()}


def labels(code: str) -> dict[Key, bool]:
    """The labels of a rule."""
    path = LABELS / f"{code}.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {Key(one["document"], one["place"], one["nth"]): one["right"] for one in map(json.loads, lines)}


@dataclass(frozen=True, slots=True)
class Row:
    """What the labels say of one rule."""

    code: str
    severity: Severity
    fires: int
    labelled: int
    right: int

    @property
    def enough(self) -> bool:
        """Whether 15 findings, or all, bear a label."""
        return self.labelled >= min(ENOUGH, self.fires)

    @property
    def precision(self) -> float:
        """Share of the labelled findings that are right."""
        return self.right / self.labelled if self.labelled else 0.0


def table(shared: Path) -> Iterator[Row]:
    """A row for each rule that fires. Labels count as long as what they speak of is still found."""
    by_code = keyed(shared)
    for rule in RULES:
        found = by_code.get(rule.code, [])
        given = labels(rule.code)
        verdicts = [given[one.key] for one in found if one.key in given]
        if found:
            yield Row(rule.code, rule.severity, len(found), len(verdicts), sum(verdicts))


def _show_sample(shared: Path, code: str, count: int) -> Iterator[str]:
    given = labels(code)
    for one in keyed(shared, code).get(code, [])[:count]:
        known = given.get(one.key)
        verdict = "" if known is None else f"   [labelled {known}]"
        yield (
            json.dumps({"document": one.key.document, "place": one.key.place, "nth": one.key.nth}, ensure_ascii=False)
            + verdict
        )
        yield f"    {one.finding.message}"
        yield f"    … {one.finding.excerpt}"
        yield from (f"    | {line}" for line in provision_text(one.dossier, one.finding).splitlines()[:12])


def _brief(shared: Path, code: str, count: int) -> Iterator[str]:
    for found_code, found in keyed(shared, code).items():
        yield f"== {found_code} ({len(found)})"
        for number, one in enumerate(found[:count], 1):
            excerpt = " ".join(one.finding.excerpt.split())
            yield f"{number:>2} {one.key.place} | {excerpt} | {one.finding.message}"


def label(shared: Path, code: str, wrong: frozenset[int]) -> None:
    """Write the verdicts of a person who has read the sample; earlier labels of other findings stay."""
    given = labels(code)
    for number, one in enumerate(keyed(shared, code).get(code, [])[:ENOUGH], 1):
        given[one.key] = number not in wrong
    LABELS.mkdir(exist_ok=True)
    lines = (
        json.dumps({"document": key.document, "place": key.place, "nth": key.nth, "right": right}, ensure_ascii=False)
        for key, right in sorted(given.items(), key=lambda item: item[0].order)
    )
    (LABELS / f"{code}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Run one of them."""
    shared = Path(__file__).resolve().parents[3] / "shared"
    what, *rest = sys.argv[1:] or ["table"]
    if what == "fires":
        for code, found in sorted(keyed(shared, rest[0] if rest else "").items()):
            sys.stdout.write(f"{code} {len(found)} in {len({one.key.document for one in found})} documents\n")
    elif what == "brief":
        sys.stdout.write("\n".join(_brief(shared, rest[0], int(rest[1]) if len(rest) > 1 else ENOUGH)) + "\n")
    elif what == "label":
        label(shared, rest[0], frozenset(map(int, rest[1].split(","))) if len(rest) > 1 else frozenset())
    elif what == "sample":
        count = int(rest[1]) if len(rest) > 1 else ENOUGH
        sys.stdout.write("\n".join(_show_sample(shared, rest[0], count)) + "\n")
    else:
        sys.stdout.write("| rule | severity | findings | labelled | right | precision |\n")
        sys.stdout.write("| --- | --- | ---: | ---: | ---: | ---: |\n")
        for row in table(shared):
            lacking = "" if row.enough else " (too few labels)"
            sys.stdout.write(
                f"| {row.code} | {row.severity} | {row.fires} | {row.labelled} | {row.right} | {row.precision:.0%}{lacking} |\n"
            )


if __name__ == "__main__":
    main()
