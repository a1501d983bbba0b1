"""What is printed below a sentence, handed out to the steps that ask for it (C-5, C-6)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice, pairwise

from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.operations import (
    Insert,
    InsertHeading,
    InsertPart,
    InsertSpots,
    Operation,
    Rewrite,
    RewritePart,
    RewriteSpots,
)
from ordinance.amend.spots import AnnexSpot, Place, Range, address_of, inside
from ordinance.law.address import ALL_CHILDREN, Address, Part, Step, read_steps
from ordinance.law.boxtable import is_box_line
from ordinance.law.heads import article_head, division_head, plain_article_head
from ordinance.law.numbers import Level, Number, mark
from ordinance.law.read import LawSyntaxError, read_provisions
from ordinance.law.tree import Provision


@dataclass(frozen=True, slots=True)
class Need:
    """A step that waits for printed text: whether a line may open it, and the operation it becomes."""

    opens: Callable[[str], bool]
    build: Callable[[Sequence[str]], Operation]


Draft = Operation | Need


def filled(drafts: Sequence[Draft], lines: Sequence[str], sentence: str) -> tuple[Operation, ...]:
    """The operations of a sentence with the printed lines shared out in step order; raises RefusedError."""
    needs = [draft for draft in drafts if isinstance(draft, Need)]
    if not needs:
        if lines:
            raise _wrong("개정문이 가리키지 않은 조문이 아래에 적혀 있습니다.", sentence)
        return tuple(draft for draft in drafts if not isinstance(draft, Need))
    if not lines:
        raise _wrong("‘다음과 같이’라 하였으나 아래에 적힌 조문이 없습니다.", sentence)
    built = iter(_only(list(islice(_shared_out(needs, lines, sentence), _ENOUGH)), sentence))
    return tuple(next(built) if isinstance(draft, Need) else draft for draft in drafts)


def _wrong(reason: str, sentence: str) -> RefusedError:
    return RefusedError(Code.WRONG_PROVISION, reason, sentence=sentence)


_Built = tuple[Operation, ...]


# A sentence with many steps over many lines may have many ways to share them out; two are enough to know.
_ENOUGH = 20


def _only(found: Sequence[_Built], sentence: str) -> _Built:
    """The one way to share out the lines; of several the one whose numbers ascend. Else the meaning is not known."""
    if len(found) > 1:
        found = [one for one in found if all(_ascends(_provisions(operation)) for operation in one)]
    if len(found) != 1:
        raise RefusedError(
            Code.AMBIGUOUS, "아래에 적힌 조문을 개정문의 어느 부분에 나눌지 알 수 없습니다.", sentence=sentence
        )
    return found[0]


def _provisions(operation: Operation) -> tuple[Provision, ...]:
    match operation:
        case Rewrite(_, provisions) | Insert(provisions, _):
            return provisions
        case RewritePart(_, _, provisions) | InsertPart(_, _, provisions):
            return provisions
        case _:
            return ()


def _ascends(nodes: Sequence[Provision]) -> bool:
    """Whether numbers rise, at every level."""
    rising = all(one.level != other.level or one.number < other.number for one, other in pairwise(nodes))
    return rising and all(_ascends(node.children) for node in nodes)


def _shared_out(needs: Sequence[Need], lines: Sequence[str], sentence: str) -> Iterator[_Built]:
    """Every way to share out the lines: each need takes those up to one that may open the next.

    Raises RefusedError when there is none.
    """
    first, *rest = needs
    if not rest:
        yield (first.build(lines),)
        return
    failure: RefusedError | None = None
    found = False
    for end in range(1, len(lines)):
        if not rest[0].opens(lines[end]):
            continue
        try:
            operation = first.build(lines[:end])
            for tail in _shared_out(rest, lines[end:], sentence):
                found = True
                yield (operation, *tail)
        except RefusedError as error:
            failure = failure or error
    if not found:
        raise failure or _wrong("아래에 적힌 조문이 개정문이 가리키는 조문보다 적습니다.", sentence)


# What a step waits for


def rewriting(places: Sequence[Place], sentence: str) -> Need:
    """`…을 다음과 같이 한다` with whole provisions."""
    steps = _steps_of(places[0])
    return Need(
        partial(_opens_unit, steps[-1]),
        lambda lines: Rewrite(tuple(places), _units(lines, places, sentence)),
    )


def inserting(units: Sequence[Place], parent: Place | None, sentence: str) -> Need:
    """`…을 다음과 같이 신설한다` with whole provisions."""
    steps = _steps_of(units[0])
    return Need(
        partial(_opens_unit, steps[-1]),
        lambda lines: Insert(_units(lines, units, sentence), parent),
    )


def part_rewriting(place: Place, sentence: str) -> Need:
    """`…단서를 다음과 같이 한다`."""
    return Need(partial(_opens_part, place), lambda lines: RewritePart(place, *_part(lines, place, sentence)))


def part_inserting(place: Place, sentence: str) -> Need:
    """`…에 단서를 다음과 같이 신설한다`."""
    return Need(partial(_opens_part, place), lambda lines: InsertPart(place, *_part(lines, place, sentence)))


def spots_rewriting(places: Sequence[Place]) -> Need:
    """`별표 2의 X란을 다음과 같이 한다`: the lines as they are."""
    steps = places[0].steps if isinstance(places[0], AnnexSpot) else ()
    step = steps[-1] if steps else None
    return Need(partial(_opens_spot, step), lambda lines: RewriteSpots(tuple(places), tuple(lines)))


def spots_inserting(parent: Place, named: str, joint: str) -> Need:
    """`별표 2의 X란 다음에 Y란을 다음과 같이 신설한다`: the lines as they are."""
    steps, _ = read_steps(named)
    step = steps[-1] if steps else None
    return Need(partial(_opens_spot, step), lambda lines: InsertSpots(parent, named, tuple(lines), joint))


def heading_inserting(before: Address, sentence: str) -> Need:
    """`제17조 앞에 장 번호 및 제목을 다음과 같이 신설한다`."""
    return Need(lambda line: division_head(line) is not None, lambda lines: _heading(before, lines, sentence))


def _heading(before: Address, lines: Sequence[str], sentence: str) -> InsertHeading:
    head = division_head(lines[0])
    if head is None or len(lines) > 1:
        raise _wrong("아래에 장ㆍ절의 번호와 제목만 한 줄로 적어야 합니다.", sentence)
    return InsertHeading(before, Provision(head.level, head.number, head.heading))


def _opens_unit(step: Step, line: str) -> bool:
    return line.startswith(mark(step.level, step.number))


_MARKED = re.compile(r"[①-⑳㉑-㉟㊱-㊿]|\d+(?:의\d+)*\.|[가-하]\.|(?:\d+|[가-하])\)|제\d+[편장절관조]")


def _opens_spot(step: Step | None, line: str) -> bool:
    """What is printed for a spot of an annex opens with a drawing, with the number of the item, or without any."""
    if is_box_line(line):
        return line.lstrip().startswith(("┌", "┏", "╔"))
    if step:
        return line.startswith(mark(step.level, step.number))
    return _MARKED.match(line) is None and not line.startswith(("다만,", "이 경우"))


def _opens_part(place: Place, line: str) -> bool:
    """A 단서 opens with 다만, all 호 with the first, any other part without a number or with its own (U7)."""
    address = address_of(place)
    part = address.parts[-1] if address else None
    if part is Part.PROVISO:
        return line.startswith("다만")
    if part in ALL_CHILDREN:
        return line.startswith(_FIRST_OF[part])
    if part is Part.BODY:
        return line.startswith("①") or not _opens_otherwise(line)
    own = address.steps[-1] if address and address.steps else None
    return (own is not None and line.startswith(mark(own.level, own.number))) or not _opens_otherwise(line)


_FIRST_OF: dict[Part | None, str] = {Part.SUBPARAGRAPHS: "1.", Part.ITEMS: "가."}
_LEVEL_OF_ALL = {Part.SUBPARAGRAPHS: Level.SUBPARAGRAPH, Part.ITEMS: Level.ITEM}


def _opens_otherwise(line: str) -> bool:
    """Whether a line is a numbered unit or a drawing, and so no words of a part."""
    return is_box_line(line) or _MARKED.match(line) is not None


# Reading


def _steps_of(place: Place) -> tuple[Step, ...]:
    """The steps of the first unit a place names."""
    if isinstance(inner := inside(place), Range):
        return inner.first.steps
    address = address_of(place)
    if address is None or not address.steps:
        raise RefusedError(Code.UNREADABLE, f"조문의 자리가 아닙니다: “{place}”.")
    return address.steps


def _units(lines: Sequence[str], places: Sequence[Place], sentence: str) -> tuple[Provision, ...]:
    """The provisions printed, which must be those the places name."""
    above = _steps_of(places[0])[:-1]
    if _steps_of(places[0])[-1].level is Level.ARTICLE:
        found = tuple(node for chunk in _articles(lines, places) for node in _inside((), chunk, sentence))
    else:
        found = _inside(above, lines, sentence)
    rest = list(found)
    for place in places:
        taken = _taken(place, rest)
        if not taken:
            raise _wrong(f"‘다음과 같이’ 아래에 적힌 조문이 개정문이 가리키는 조문({place})과 다릅니다.", sentence)
        del rest[:taken]
    if rest:
        raise _wrong("개정문이 가리키지 않은 조문이 아래에 적혀 있습니다.", sentence)
    return found


def _articles(lines: Sequence[str], places: Sequence[Place]) -> Iterator[list[str]]:
    """The lines of each article: old articles without heading are known by the numbers that the sentence names."""
    chunk: list[str] = []
    wanted = [*places]
    last = Number(0)
    for line in lines:
        head = article_head(line) or plain_article_head(line)
        if head is not None and wanted and _is_next(head.number, wanted[0], last):
            if chunk:
                yield chunk
            chunk, last = [], head.number
            if not isinstance(wanted[0], Range) or head.number == wanted[0].last.steps[-1].number:
                wanted.pop(0)
        chunk.append(line)
    if chunk:
        yield chunk


def _is_next(number: Number, place: Place, last: Number) -> bool:
    if isinstance(place, Range):
        first, end = place.first.steps[-1].number, place.last.steps[-1].number
        return first <= number <= end and last < number
    return number == _steps_of(place)[-1].number


def _taken(place: Place, rest: Sequence[Provision]) -> int:
    """How many of the printed provisions a place names."""
    if not rest:
        return 0
    if isinstance(inner := inside(place), Range):
        first, last = inner.first.steps[-1], inner.last.steps[-1]
        if (rest[0].level, rest[0].number) != (first.level, first.number):
            return 0
        ends = [index for index, node in enumerate(rest) if (node.level, node.number) == (last.level, last.number)]
        return ends[0] + 1 if ends else 0
    step = _steps_of(place)[-1]
    return 1 if (rest[0].level, rest[0].number) == (step.level, step.number) else 0


def _inside(above: Sequence[Step], lines: Sequence[str], sentence: str) -> tuple[Provision, ...]:
    """Provisions printed without their parents: a 항, 호 or 목 is read inside the address it will stand at."""
    parents = [_shell(step) for step in above if not step.level.is_division]
    try:
        nodes = read_provisions([*parents, *lines])
    except LawSyntaxError as error:
        raise RefusedError(
            Code.UNREADABLE, f"새로 적은 조문을 읽지 못했습니다. {error.problem}", sentence=sentence
        ) from error
    for level in [step.level for step in above if not step.level.is_division]:
        # Lines that open no provision would have become words of the stand-in.
        if len(nodes) != 1 or nodes[0].text != ("" if level == Level.ARTICLE else "x"):
            raise _wrong("‘다음과 같이’ 아래에 적힌 조문이 개정문이 가리키는 조문과 다릅니다.", sentence)
        nodes = nodes[0].children
    return nodes


def _shell(step: Step) -> str:
    """A stand-in for a parent provision, so that the law reader accepts what is printed inside it."""
    head = mark(step.level, step.number)
    return f"{head}(x)" if step.level == Level.ARTICLE else f"{head} x"


def _part(lines: Sequence[str], place: Place, sentence: str) -> tuple[str, tuple[Provision, ...]]:
    """The words of a part, without mark, and the provisions printed below them."""
    address = _own_address(place, sentence)
    part = address.parts[-1]
    if part in ALL_CHILDREN:
        return "", _all_children(part, address.steps, lines, sentence)
    if part is Part.BODY:
        return _body(lines, sentence)
    text = _unmarked(lines[0], address.steps[-1] if address.steps else None)
    if len(lines) > 1 or re.match(r"[①-⑳]|제\d+조\(", text):
        raise _wrong("조문의 일부를 적는 자리에 다른 조문이 적혀 있습니다.", sentence)
    return text, ()


def _all_children(part: Part, steps: Sequence[Step], lines: Sequence[str], sentence: str) -> tuple[Provision, ...]:
    found = _inside(steps, lines, sentence)
    if not found or any(node.level != _LEVEL_OF_ALL[part] for node in found):
        raise _wrong(f"‘다음과 같이’ 아래에 {part}가 아닌 조문이 적혀 있습니다.", sentence)
    return found


def _own_address(place: Place, sentence: str) -> Address:
    address = address_of(place)
    if address is None or not address.parts:
        raise RefusedError(Code.UNREADABLE, "조문의 어느 부분인지 알 수 없습니다.", sentence=sentence)
    return address


def _body(lines: Sequence[str], sentence: str) -> tuple[str, tuple[Provision, ...]]:
    """The whole of an article but its heading, read inside a stand-in article."""
    found = _inside((), [f"제1조(x) {lines[0]}", *lines[1:]], sentence)
    if len(found) != 1:
        raise _wrong("조문의 일부를 적는 자리에 다른 조문이 적혀 있습니다.", sentence)
    return found[0].text, found[0].children


def _unmarked(line: str, step: Step | None) -> str:
    if step is None or step.level <= Level.ARTICLE:
        return line
    return line.removeprefix(mark(step.level, step.number)).lstrip()


__all__ = [
    "Draft",
    "Need",
    "filled",
    "heading_inserting",
    "inserting",
    "part_inserting",
    "part_rewriting",
    "rewriting",
    "spots_inserting",
    "spots_rewriting",
]
