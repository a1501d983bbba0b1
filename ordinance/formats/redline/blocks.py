"""Whole stories with tracked changes: paragraphs and tables, row by row and cell by cell."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from ordinance.formats.docx.xml import w
from ordinance.formats.redline.align import Group, Unit, aligned
from ordinance.formats.redline.atoms import Flat, Objects, flat
from ordinance.formats.redline.difference import Status
from ordinance.formats.redline.marks import Marks
from ordinance.formats.redline.paragraphs import Paragraph, changed, element, same, whole
from ordinance.formats.redline.words import TBL, TC, TCPR, TR, TRPR, WRAPPERS, P, bare, canonical, local_name

_Made = Paragraph | etree._Element  # noqa: SLF001  lxml has no public name for it
_TAGS = {Status.INSERTED: "ins", Status.DELETED: "del"}


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a story with what it is compared by; `flat` where it is a paragraph."""

    element: etree._Element
    unit: Unit
    flat: Flat | None


@dataclass(slots=True)
class Story:
    """Both documents' objects, and the marks to make."""

    objects: Objects
    marks: Marks

    def merged(self, old: etree._Element, new: etree._Element) -> list[etree._Element]:
        """The blocks of two bodies or cells as one sequence with tracked changes."""
        olds, news = self._blocks(old), self._blocks(new)
        groups = aligned([one.unit for one in olds], [one.unit for one in news])
        made: list[_Made] = []
        for group in _ends_paired(groups, olds, news):
            made += self._of_group(group, olds, news)
        return [self._element(one) for one in _handed_back(made)]

    def _element(self, one: _Made) -> etree._Element:
        return element(one, self.objects, self.marks) if isinstance(one, Paragraph) else one

    def _blocks(self, story: etree._Element) -> list[Block]:
        return [self._block(child) for child in _content(story)]

    def _block(self, child: etree._Element) -> Block:
        if child.tag == P:
            found = flat(child, self.objects)
            return Block(child, Unit("p", ("p", *found.key), found.text), found)
        if child.tag == TBL:
            return Block(child, Unit("tbl", ("tbl", canonical(bare(child))), self._text(child)), None)
        return Block(child, Unit("other", ("other", canonical(child)), ""), None)

    def _text(self, child: etree._Element) -> str:
        return "\n".join(flat(one, self.objects).text for one in child.iter(P))

    def _of_group(self, group: Group, olds: Sequence[Block], news: Sequence[Block]) -> Iterator[_Made]:
        before, after = [olds[index] for index in group.old], [news[index] for index in group.new]
        if not before:
            yield from (self._whole(one, Status.INSERTED) for one in after)
        elif not after:
            yield from (self._whole(one, Status.DELETED) for one in before)
        elif before[0].flat is None or after[0].flat is None:
            yield self._table(before[0], after[0])
        elif before[0].unit.key == after[0].unit.key and len(before) == len(after) == 1:
            yield same(after[0].flat, after[0].element)
        else:
            yield from changed(_flats(before), _flats(after))

    def _whole(self, block: Block, status: Status) -> _Made:
        if block.flat is not None:
            return whole(block.flat, status)
        if block.element.tag != TBL:
            return copy.deepcopy(block.element)
        table = copy.deepcopy(block.element)
        for row in table.iter(TR):
            _mark_row(row, status, self.marks)
        for paragraph in list(table.iter(P)):
            self._mark_paragraph(paragraph, status)
        return table

    def _mark_paragraph(self, paragraph: etree._Element, status: Status) -> None:
        parent = paragraph.getparent()
        if parent is not None:
            made = element(whole(flat(paragraph, self.objects), status), self.objects, self.marks)
            parent.replace(paragraph, made)

    def _table(self, old: Block, new: Block) -> etree._Element:
        if old.unit.key == new.unit.key or old.element.tag != TBL:
            return copy.deepcopy(new.element)
        table = w("tbl", *(copy.deepcopy(child) for child in new.element if child.tag != TR))
        olds, news = list(old.element.iterchildren(TR)), list(new.element.iterchildren(TR))
        groups = aligned([self._row_unit(row) for row in olds], [self._row_unit(row) for row in news])
        for group in groups:
            table.extend(self._rows([olds[index] for index in group.old], [news[index] for index in group.new]))
        return table

    def _row_unit(self, row: etree._Element) -> Unit:
        shape = str(
            [
                (canonical(cell.find(f"{TCPR}/{_SPAN}")), canonical(cell.find(f"{TCPR}/{_MERGE}")))
                for cell in row.iterchildren(TC)
            ]
        )
        return Unit(f"row {shape}", canonical(bare(row)), self._text(row))

    def _rows(self, olds: Sequence[etree._Element], news: Sequence[etree._Element]) -> Iterator[etree._Element]:
        if olds and news:
            yield self._row(olds[0], news[0])
            return
        status = Status.DELETED if olds else Status.INSERTED
        for row in (*olds, *news):
            made = copy.deepcopy(row)
            _mark_row(made, status, self.marks)
            for paragraph in list(made.iter(P)):
                self._mark_paragraph(paragraph, status)
            yield made

    def _row(self, old: etree._Element, new: etree._Element) -> etree._Element:
        row = w("tr", *(copy.deepcopy(child) for child in new if child.tag != TC))
        for before, after in zip(old.iterchildren(TC), new.iterchildren(TC), strict=True):
            properties = (copy.deepcopy(child) for child in after.iterchildren(TCPR))
            row.append(w("tc", *properties, *self.merged(before, after)))
        return row


_EXCEPTIONS = TRPR.replace("trPr", "tblPrEx")
_SPAN = TCPR.replace("tcPr", "gridSpan")
_MERGE = TCPR.replace("tcPr", "vMerge")


def _content(story: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs, tables and the rest of a story, wrappers opened; properties and the last section aside."""
    for child in story:
        if local_name(child) in WRAPPERS:
            yield from _content(child)
        elif local_name(child) in {"p", "tbl", "altChunk"}:
            yield child


def _flats(blocks: Sequence[Block]) -> list[Flat]:
    return [one.flat for one in blocks if one.flat is not None]


def _mark_row(row: etree._Element, status: Status, marks: Marks) -> None:
    properties = row.find(TRPR)
    if properties is None:
        properties = w("trPr")
        row.insert(len(row.findall(_EXCEPTIONS)), properties)
    properties.append(marks.mark(_TAGS[status]))


def _ends_paired(groups: list[Group], olds: Sequence[Block], news: Sequence[Block]) -> Iterator[Group]:
    """Where paragraphs at the end of a story went and others came, the last of both are one.

    The mark that ends a story, or stands before a table, cannot be tracked.
    """
    pending: list[Group] = []
    for group in groups:
        stands = bool(group.old and group.new)
        if not stands and _is_paragraph(group, olds, news):
            pending.append(group)
            continue
        at_table = stands and olds[group.old[0]].flat is None
        yield from _paired(pending) if at_table or not stands else pending
        pending = []
        yield group
    yield from _paired(pending)


def _is_paragraph(group: Group, olds: Sequence[Block], news: Sequence[Block]) -> bool:
    blocks = [*(olds[index] for index in group.old), *(news[index] for index in group.new)]
    return all(block.flat is not None for block in blocks)


def _paired(pending: Sequence[Group]) -> list[Group]:
    gone = [group for group in pending if group.old]
    come = [group for group in pending if group.new]
    if not gone or not come:
        return list(pending)
    return [*gone[:-1], *come[:-1], Group(gone[-1].old, come[-1].new)]


def _handed_back(made: Sequence[_Made]) -> Iterator[_Made]:
    """The blocks with marks of paragraphs moved where readers of tracked changes need them.

    The mark that ends a story, or stands before a table, cannot be tracked; and LibreOffice loses the mark of a
    paragraph that ends in a change and is followed by paragraphs of the same fate. In both cases the mark before
    them is tracked, and their last one is not: the text is the same either way.
    """
    for index, one in enumerate(made):
        run = _run_behind(made, index)
        if run and isinstance(one, Paragraph) and one.mark is Status.SAME:
            goes_on = bool(one.pieces) and one.pieces[-1].status is run[-1].mark
            if goes_on or not any(isinstance(block, Paragraph) for block in made[index + len(run) + 1 :][:1]):
                _hand_back(one, run[-1])
    yield from made


def _run_behind(made: Sequence[_Made], index: int) -> list[Paragraph]:
    """The paragraphs of one fate that follow a block."""
    run: list[Paragraph] = []
    for one in made[index + 1 :]:
        if not isinstance(one, Paragraph) or not _is_of_one_fate(one) or (run and one.mark is not run[0].mark):
            break
        run.append(one)
    return run


def _is_of_one_fate(one: Paragraph) -> bool:
    """Whether a paragraph came or went as a whole; the first half of one that was split did not."""
    return one.mark is not Status.SAME and all(piece.status is one.mark for piece in one.pieces)


def _hand_back(before: Paragraph, last: Paragraph) -> None:
    """Track the mark before a run of paragraphs in place of its last; the mark that is left decides the look."""
    before.mark, last.mark = last.mark, Status.SAME
    if before.mark is Status.INSERTED:
        last.old, before.old = before.old, before.new
    else:
        last.new, before.new = before.new, before.old
