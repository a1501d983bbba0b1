"""Provisions and 부칙 as hierarchical elements (mapping: `docs/akn-kr.md`)."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.formats.akn.eids import Eids, Placed, Run, Scope, intro_eid, place
from ordinance.formats.akn.words import paragraphs, remarks
from ordinance.formats.akn.xml import AkomaNtosoError, Element, block, make, optional
from ordinance.law.address import Step
from ordinance.law.numbers import Level, mark
from ordinance.law.tree import Addenda, Note, Provision, Status

ELEMENTS = {
    Level.PART: "part", Level.CHAPTER: "chapter", Level.SECTION: "section", Level.SUBSECTION: "subsection",
    Level.ARTICLE: "article", Level.PARAGRAPH: "paragraph",
}  # fmt: skip
CLASSES = {Level.SUBPARAGRAPH: "ho", Level.ITEM: "mok", Level.SUBITEM: "semok", Level.SUBITEM_2: "semok"}
REMOVED = "삭제"
# The concept that a provision with `refersTo` is about: it stands under another number now.
MOVED = "moved"
_SAID = {Status.DELETED: REMOVED, Status.MOVED: "이동"}
# Levels whose marks have no 의2: such a number cannot be printed, and not be read back.
_BRANCHLESS = frozenset({Level.PARAGRAPH, Level.SUBITEM, Level.SUBITEM_2})


def provision(placed: Placed) -> Element:
    """One provision with all that is below it; raises AkomaNtosoError for one that is not sound."""
    node = placed.node
    _check(node)
    attributes = {
        "eId": placed.eid,
        "class": CLASSES.get(node.level, ""),
        "status": "removed" if node.deleted else "",
        "refersTo": f"#{MOVED}" if node.status is Status.MOVED else "",
    }
    return make(
        ELEMENTS.get(node.level, "point"),
        attributes,
        block("num", mark(node.level, node.number)),
        *_heading(placed),
        *_inside(placed),
    )


def _check(node: Provision) -> None:
    place = Step(node.level, node.number)
    if node.level in _BRANCHLESS and node.number.branches:
        raise AkomaNtosoError(f"{place}: {node.level.korean}에는 가지번호를 붙일 수 없습니다.")
    if node.heading and node.level > Level.ARTICLE:
        raise AkomaNtosoError(f"{place}: 제목은 편ㆍ장ㆍ절ㆍ관ㆍ조에만 붙일 수 있습니다.")
    if node.deleted and (node.text or node.children):
        raise AkomaNtosoError(f"{place}: 삭제되거나 이동된 조문에 내용이 남아 있습니다.")


def _heading_holds_notes(node: Provision) -> bool:
    """Notes of a provision without words of its own stand behind its heading."""
    return bool(node.heading) and not node.text and not node.deleted


def _heading(placed: Placed) -> Iterator[Element]:
    node = placed.node
    if node.heading:
        yield block("heading", node.heading, *(remarks(node.notes) if _heading_holds_notes(node) else ()))


def _inside(placed: Placed) -> Iterator[Element]:
    node = placed.node
    if node.deleted:
        # A note of a move says where to; without one there must be a word.
        said = "" if node.status is Status.MOVED and node.notes else _SAID[node.status]
        return holding(placed.eid, said, node.notes, ())
    return holding(placed.eid, node.text, () if _heading_holds_notes(node) else node.notes, placed.runs)


def holding(eid: str, text: str, notes: tuple[Note, ...], runs: tuple[Run, ...]) -> Iterator[Element]:
    """What stands inside a provision: words in `content`, or in `intro` before the provisions below it."""
    if not runs:
        words = tuple(paragraphs(text, notes, eid))
        if words:
            yield block("content", *words)
        return
    lead = intro_eid(eid, runs)
    words = tuple(paragraphs(text, notes, lead))
    intro = (make("intro", {"eId": lead}, *words),) if words else ()
    first, *rest = runs
    yield from run(first, intro)
    for other in rest:
        yield from run(other, ())


def run(one: Run, intro: tuple[Element, ...]) -> Iterator[Element]:
    """A run of neighbours, the words before them given: a list takes them inside."""
    members = [provision(placed) for placed in one.members]
    if one.eid:
        yield make("list", {"eId": one.eid}, *intro, *members)
    else:
        yield from (*intro, *members)


def addenda(one: Addenda, eid: str, eids: Eids) -> tuple[Element, tuple[Run, ...]]:
    """One 부칙 (D-1) and its provisions as placed."""
    runs = place(one.body, Scope(eid, eids))
    element = make(
        "hcontainer",
        {"eId": eid, "name": "addenda"},
        block("heading", "부칙"),
        *optional("subheading", one.label),
        *holding(eid, one.text, (), runs),
    )
    return element, runs
