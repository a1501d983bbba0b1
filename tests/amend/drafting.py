"""How often our sentences are those that were promulgated, told from the law before and after alone.

    python -m tests.amend.drafting [EVERY]

prints the share of whole blocks (marks of quotation and spaces aside) by kind of change, and for the others in what
they differ.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from ordinance.amend import Amendment, RefusedError, ReplaceWords, compare, read_all, write
from ordinance.amend.resolve import Resolver
from ordinance.amend.write import sentence
from ordinance.law.locate import NotFoundError
from ordinance.law.tree import Instrument
from tests.amend.corpus_laws import Case, amending_acts, by_addenda, law_of

_ALIKE = str.maketrans("“”·", '""ㆍ')
_QUOTED = re.compile(r'"[^"]*"')
_KINDS = (
    ("신설", re.compile("신설")),
    ("이동", re.compile(r"종전의|[항호목조지](?:로|으로) (?:하고|하며|한다)")),
    ("삭제", re.compile("삭제")),
    ("전문", re.compile("다음과 같이 (?:하|한)")),
    ("제목", re.compile("의 제목")),
    ("자구", re.compile("중 ")),
)
Said = dict[str, list[tuple[str, str]]]


def body_of(text: str) -> str:
    """The sentences without opening, marks of quotation and spaces."""
    said = text.split("개정한다.", 1)[-1]
    return re.sub(r"\s+", "", said.translate(_ALIKE))


def kind_of(sentences: str) -> str:
    """What an amendment does: `신설+자구`."""
    said = _QUOTED.sub("", sentences.split("개정한다.", 1)[-1])
    return "+".join(name for name, pattern in _KINDS if pattern.search(said))


def said_by(amendment: Amendment, law: Instrument) -> Said:
    """The pairs of words at each place, and the other operations by their kind."""
    resolver = Resolver(law.body)
    said: Said = {}
    for operation in amendment.operations:
        if not isinstance(operation, ReplaceWords):
            said.setdefault(type(operation).__name__, []).append(("", ""))
            continue
        for place in operation.places:
            try:
                places = resolver.expanded(place)
            except NotFoundError:
                places = (place,)
            for one in places:
                said.setdefault(str(one), []).extend((body_of(pair.old), body_of(pair.new)) for pair in operation.pairs)
    return said


def difference(ours: Said, theirs: Said) -> str:
    """In what two amendments of one law differ."""
    if ours == theirs:
        return "the same steps, gathered or ordered otherwise"
    if ours.keys() != theirs.keys():
        return _of_steps(ours, theirs)
    place = next((place for place in ours if sorted(ours[place]) != sorted(theirs[place])), None)
    if place is None:
        return "the same steps, gathered or ordered otherwise"
    left = [pair for pair in ours[place] if pair not in theirs[place]]
    right = [pair for pair in theirs[place] if pair not in ours[place]]
    if len(left) == len(right) == 1:
        return _of_quotation(left[0][0], right[0][0])
    return "fewer, longer quotations" if len(left) < len(right) else "more, shorter quotations"


def _of_steps(ours: Said, theirs: Said) -> str:
    if "Rewrite" in theirs and "Rewrite" not in ours:
        return "quoted, where they print the unit anew"
    if "Rewrite" in ours and "Rewrite" not in theirs:
        return "printed anew, where they quote"
    mine, yours = ours.keys() - theirs.keys(), theirs.keys() - ours.keys()
    if yours and all(any(one.startswith(place) for one in mine) for place in yours):
        return "the place named less finely: theirs the unit, ours the part of it that changes"
    return "another place named (part of a unit, heading), or other steps"


def _of_quotation(ours: str, theirs: str) -> str:
    if ours in theirs:
        where = "right" if theirs.startswith(ours) else "left" if theirs.endswith(ours) else "both sides"
        return f"shorter quotation: theirs goes on to the {where}"
    if theirs in ours:
        where = "right" if ours.startswith(theirs) else "left" if ours.endswith(theirs) else "both sides"
        return f"longer quotation: ours goes on to the {where}"
    return "another quotation"


@dataclass(slots=True)
class Share:
    """Blocks by kind, those that are the same, and how the others differ."""

    blocks: Counter[str] = field(default_factory=Counter)
    same: Counter[str] = field(default_factory=Counter)
    others: Counter[str] = field(default_factory=Counter)

    @property
    def share(self) -> float:
        """Share of blocks that are the promulgated ones."""
        return self.same.total() / self.blocks.total()

    def lines(self) -> Iterator[str]:
        """The two tables, as Markdown."""
        yield f"{self.same.total()} of {self.blocks.total()} blocks the same: {self.share:.1%}"
        yield from ("", "| kind of change | blocks | the same | share |", "| --- | ---: | ---: | ---: |")
        for kind, count in self.blocks.most_common():
            yield f"| {kind or '–'} | {count} | {self.same[kind]} | {self.same[kind] / count:.0%} |"
        yield from ("", "| difference | blocks |", "| --- | ---: |")
        yield from (f"| {name} | {count} |" for name, count in self.others.most_common())


def add(share: Share, case: Case) -> None:
    """Draft one case and put it where it belongs."""
    kind = kind_of(case.sentences)
    share.blocks[kind] += 1
    # The database writes the middle dot of headings now so, now so.
    before, after = (law_of(text.replace("·", "ㆍ")) for text in (case.before, case.after))
    try:
        ours = compare(before, after)
    except RefusedError as error:
        share.others[f"refused ({error.code})"] += 1
        return
    if body_of(write(ours)) == body_of(case.sentences):
        share.same[kind] += 1
        return
    share.others[_told_apart(ours, case, before)] += 1


def _told_apart(ours: Amendment, case: Case, before: Instrument) -> str:
    try:
        (theirs,) = read_all(case.sentences)
    except RefusedError:
        return "their sentences do not read"
    return difference(said_by(ours, before), said_by(theirs, before))


def of_acts(shared: Path) -> tuple[int, int]:
    """How many sentences of the whole amending acts are ours to the letter, and how many there are; annexes aside."""
    same = total = 0
    for case in amending_acts(shared):
        try:
            before, after = (law_of(text.replace("·", "ㆍ")) for text in (case.before, case.after))
            ours = compare(before, after)
            (theirs,) = read_all(case.sentences)
        except RefusedError:
            continue
        said = {body_of(sentence(one)) for one in ours.instructions}
        wanted = [body_of(one.said) for one in theirs.instructions if not one.said.startswith(("별표", "별지"))]
        same += sum(one in said for one in wanted)
        total += len(wanted)
    return same, total


def measured(shared: Path, every: int = 1) -> Share:
    """All clean cases of the corpus, or every n-th."""
    share = Share()
    for case in islice((case for case in by_addenda(shared) if case.certain), 0, None, every):
        add(share, case)
    return share


if __name__ == "__main__":
    root = Path(__file__).resolve().parents[3] / "shared"
    sys.stdout.write("amending acts: {} of {} sentences the same\n".format(*of_acts(root)))
    sys.stdout.write("\n".join(measured(root, int(sys.argv[1]) if len(sys.argv) > 1 else 1).lines()) + "\n")
