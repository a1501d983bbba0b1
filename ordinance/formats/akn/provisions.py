"""Provisions and 부칙 as hierarchical elements (mapping: `docs/akn-kr.md`)."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.formats.akn.eids import Eids, Placed, Run, Scope, intro_eid, joined, place
from ordinance.formats.akn.xml import Content, Element, block, make, optional
from ordinance.law.address import Part
from ordinance.law.numbers import Level, mark
from ordinance.law.sentences import part_spans
from ordinance.law.tree import Addenda, Note

_ELEMENTS = {
    Level.PART: "part", Level.CHAPTER: "chapter", Level.SECTION: "section", Level.SUBSECTION: "subsection",
    Level.ARTICLE: "article", Level.PARAGRAPH: "paragraph",
}  # fmt: skip
_CLASSES = {Level.SUBPARAGRAPH: "ho", Level.ITEM: "mok", Level.SUBITEM: "semok", Level.SUBITEM_2: "semok"}
_PART_NAMES = {
    Part.MAIN: "main", Part.PROVISO: "proviso", Part.FIRST: "formerPart", Part.LATTER: "latterPart",
}  # fmt: skip
REMOVED = "삭제"


def provision(placed: Placed) -> Element:
    """One provision with all that is below it."""
    node = placed.node
    attributes = {"eId": placed.eid, "class": _CLASSES.get(node.level, ""), "status": "removed" if node.deleted else ""}
    return make(
        _ELEMENTS.get(node.level, "point"),
        attributes,
        block("num", mark(node.level, node.number)),
        *_heading(placed),
        *_inside(placed),
    )


def _heading(placed: Placed) -> Iterator[Element]:
    """The heading; notes of a provision without words of its own stand behind it."""
    node = placed.node
    if node.heading and not node.deleted:
        yield block("heading", node.heading, *(() if node.text else _remarks(node.notes)))


def _inside(placed: Placed) -> Iterator[Element]:
    node = placed.node
    if node.deleted:
        return holding(placed.eid, REMOVED, node.notes, ())
    notes = () if node.heading and not node.text else node.notes
    return holding(placed.eid, node.text, notes, placed.runs)


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


def paragraphs(text: str, notes: tuple[Note, ...], eid: str) -> Iterator[Element]:
    """One `p` for each line, the notes behind the last.

    본문, 단서, 전단, 후단 (A-6) are marked in a text of one line only: several lines are printed matter, such as
    the sentences of a 다른 조례의 개정 (D-5), and no parts of one provision.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    contents: list[list[Content]] = [list(_parts(lines[0], eid))] if len(lines) == 1 else [[line] for line in lines]
    if notes:
        contents = contents or [[]]
        contents[-1] += _remarks(notes) if contents[-1] else list(_remarks(notes))[1:]
    return (block("p", *content) for content in contents)


def _parts(line: str, eid: str) -> Iterator[Content]:
    at = 0
    for index, (part, (start, end)) in enumerate(part_spans(line).items(), start=1):
        yield line[at:start]
        yield make("inline", {"eId": joined(eid, f"inline_{index}"), "name": _PART_NAMES[part]}, line[start:end])
        at = end
    yield line[at:]


def _remarks(notes: tuple[Note, ...]) -> Iterator[Content]:
    """Notes of amendment, a space before each: matter of the consolidator, not of the law (A-10)."""
    for note in notes:
        yield " "
        yield make("remark", {"status": "editorial", "class": "amendmentNote"}, note.text.strip())


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
