"""Annexes as an amendment leaves them: words, rows, whole ones replaced, new, deleted or renumbered (C-11)."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from ordinance.amend.annex_spots import Piece, labelled, pieces, same_name, spot_pieces
from ordinance.amend.changes import Edit, check_overlaps, edited
from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.operations import Amendment, InsertSpots, Pair, RewriteSpots
from ordinance.amend.spots import AnnexSpot, Place
from ordinance.amend.words_found import Source
from ordinance.law.address import AnnexAddress
from ordinance.law.locate import NotFoundError, find_annex
from ordinance.law.read import read_annex
from ordinance.law.table import Cell, Table
from ordinance.law.tree import Annex, AnnexKind, Instrument


@dataclass(slots=True)
class AnnexPlan:
    """The changes of the annexes of one law while they are gathered."""

    law: Instrument
    printed: dict[tuple[AnnexKind, object], Annex]
    edits: list[Edit] = field(default_factory=list)
    whole: dict[int, Annex] = field(default_factory=dict)
    moved: dict[int, AnnexAddress] = field(default_factory=dict)
    added: list[Annex] = field(default_factory=list)
    rows: dict[tuple[int, int], list[tuple[int, int, tuple[tuple[Cell, ...], ...]]]] = field(default_factory=dict)
    sentence: str = ""

    def index(self, annex: AnnexAddress) -> int:
        """Where an annex stands; raises RefusedError."""
        try:
            return find_annex(self.law, annex)
        except NotFoundError as error:
            raise RefusedError(Code.NO_PLACE, str(error), sentence=self.sentence, place=str(annex)) from error

    def source(self, place: AnnexAddress | AnnexSpot, pairs: Sequence[Pair]) -> Source:
        """The text that a place of an annex covers; that of the rows named before the quotations, if any."""
        annex_address = place.annex if isinstance(place, AnnexSpot) else place
        index = self.index(annex_address)
        annex = self.law.annexes[index]
        found = spot_pieces(annex, index, place) if isinstance(place, AnnexSpot) else pieces(annex, index)
        if not found:
            raise RefusedError(
                Code.NO_PLACE, f"{place}: 별표에서 찾지 못한 자리입니다.", sentence=self.sentence, place=str(place)
            )
        labels = {pair.label for pair in pairs if pair.label}
        if len(labels) == 1:
            found = self._labelled(annex, found, next(iter(labels)), place)
        return Source(str(place), tuple(found))

    def _labelled(self, annex: Annex, found: Sequence[Piece], label: str, place: Place) -> tuple[Piece, ...]:
        rows = labelled(annex, found, label)
        if not rows:
            raise RefusedError(
                Code.NO_PLACE, f"{place}: “{label}” 줄이 없습니다.", sentence=self.sentence, place=str(place)
            )
        return rows

    def replace(self, place: Place) -> int:
        """`별표 3을 별지와 같이 한다`."""
        if not isinstance(place, AnnexAddress):
            raise RefusedError(
                Code.UNSUPPORTED,
                "서식의 한쪽만 별지와 같이 하는 개정은 적용하지 못합니다.",
                sentence=self.sentence,
                place=str(place),
            )
        index = self.index(place)
        self._whole(index, self._printed(place), place)
        return 1

    def insert(self, place: AnnexAddress) -> int:
        """`별표 4를 별지와 같이 신설한다`."""
        same = [
            index
            for index, annex in enumerate(self.law.annexes)
            if (annex.kind, annex.number) == (place.kind, place.number) and index not in self.moved
        ]
        new = self._printed(place)
        if same and not self.law.annexes[same[0]].deleted:
            raise RefusedError(Code.NUMBER_TAKEN, f"{place}: 이미 있습니다.", sentence=self.sentence, place=str(place))
        if same:
            self._whole(same[0], new, place)
        else:
            self.added.append(new)
        return 1

    def _printed(self, place: AnnexAddress) -> Annex:
        new = self.printed.pop((place.kind, place.number), None)
        if new is None:
            raise RefusedError(
                Code.NO_ANNEX,
                f"새 내용(별지)이 붙어 있지 않습니다: {place}.",
                sentence=self.sentence,
                place=str(place),
            )
        return new

    def _whole(self, index: int, new: Annex, place: Place) -> None:
        if index in self.whole:
            raise RefusedError(Code.OVERLAP, "같은 별표를 두 번 바꿉니다.", sentence=self.sentence, place=str(place))
        self.whole[index] = new

    def delete(self, place: AnnexAddress | AnnexSpot) -> int:
        """`별표 2를 삭제한다`, `별표 2의 X란을 삭제한다`."""
        if isinstance(place, AnnexAddress):
            index = self.index(place)
            old = self.law.annexes[index]
            self._whole(index, Annex(old.kind, old.number, "", deleted=True), place)
            return 1
        self._exchange_rows(place, ())
        return 1

    def move_all(self, sources: Sequence[Place], targets: Sequence[Place]) -> int:
        """`별표 1 및 별표 2를 각각 별표 2 및 별표 3으로 한다`, all at the same time."""
        if len(sources) != len(targets):
            raise RefusedError(
                Code.WRONG_PROVISION, "옮길 별표의 수와 새 번호의 수가 다릅니다.", sentence=self.sentence
            )
        return sum(map(self.move, sources, targets))

    def move(self, source: Place, target: Place) -> int:
        """`별표를 별표 1로 한다`."""
        if not isinstance(source, AnnexAddress) or not isinstance(target, AnnexAddress):
            raise RefusedError(Code.UNSUPPORTED, "별표 안에서 옮기는 개정은 적용하지 못합니다.", sentence=self.sentence)
        index = self.index(source)
        if index in self.moved:
            raise RefusedError(Code.OVERLAP, "같은 별표를 두 번 옮깁니다.", sentence=self.sentence, place=str(source))
        self.moved[index] = target
        return 1

    def rewrite(self, operation: RewriteSpots) -> int:
        """`별표 1을 다음과 같이 한다`, `별표 2의 X란을 다음과 같이 한다`."""
        if len(operation.places) != 1:
            raise RefusedError(
                Code.UNSUPPORTED, "별표의 여러 자리를 함께 새로 적는 개정은 적용하지 못합니다.", sentence=self.sentence
            )
        place = operation.places[0]
        if isinstance(place, AnnexAddress):
            self._whole(self.index(place), self._read(place, operation.lines), place)
        elif isinstance(place, AnnexSpot):
            self._exchange_rows(place, self._printed_rows(operation.lines, place))
        return 1

    def _read(self, place: AnnexAddress, lines: Sequence[str]) -> Annex:
        """The annex printed, with its head or without."""
        printed = read_annex(lines)
        if printed is not None:
            return printed
        old = self.law.annexes[self.index(place)]
        headed = read_annex([f"[{place}] {old.heading}{old.relation}", *lines])
        if headed is None or "<img" in "".join(lines):
            raise self._unreadable(place)
        return headed

    def _unreadable(self, place: Place) -> RefusedError:
        return RefusedError(
            Code.NO_ANNEX, "새로 적은 별표의 내용을 읽지 못했습니다.", sentence=self.sentence, place=str(place)
        )

    def insert_rows(self, operation: InsertSpots) -> int:
        """`별표 2의 X란 다음에 Y란을 다음과 같이 신설한다`."""
        place = operation.parent
        if not isinstance(place, AnnexSpot) or operation.joint == "에":
            raise RefusedError(
                Code.UNSUPPORTED, "별표에 항목을 신설하는 개정은 적용하지 못합니다.", sentence=self.sentence
            )
        new = self._printed_rows(operation.lines, place)
        index, number, first, last = self._row_span(place)
        at = first if operation.joint == "앞에" else last
        self.rows.setdefault((index, number), []).append((at, at, new))
        return 1

    def _printed_rows(self, lines: Sequence[str], place: Place) -> tuple[tuple[Cell, ...], ...]:
        printed = read_annex(["[별표] x", *lines])
        tables = [part for part in printed.content if isinstance(part, Table)] if printed else []
        if len(tables) != 1 or printed is None or len(printed.content) != 1:
            raise self._unreadable(place)
        return tables[0].rows

    def _exchange_rows(self, place: AnnexSpot, new: tuple[tuple[Cell, ...], ...]) -> None:
        index, number, first, last = self._row_span(place)
        table = self.law.annexes[index].content[number]
        if isinstance(table, Table) and new and sum(cell.colspan for cell in new[0]) != table.width:
            raise self._unreadable(place)
        self.rows.setdefault((index, number), []).append((first, last, new))

    def _row_span(self, place: AnnexSpot) -> tuple[int, int, int, int]:
        """Annex, part, first row and the row behind the last of a named row; the row must stand by itself."""
        index = self.index(place.annex)
        annex = self.law.annexes[index]
        name = place.label.removesuffix("란")
        for number, part in enumerate(annex.content):
            if not isinstance(part, Table):
                continue
            for row, cells in enumerate(part.rows):
                for cell in cells[:1]:
                    if same_name(cell.text, name) and _stands_alone(part, row, row + cell.rowspan):
                        return index, number, row, row + cell.rowspan
        raise RefusedError(
            Code.NO_PLACE, f"{place}: 별표에서 찾지 못한 자리입니다.", sentence=self.sentence, place=str(place)
        )

    # The new annexes

    def finished(self) -> tuple[Annex, ...]:
        """The annexes with all changes made; raises RefusedError for printed ones that no sentence names."""
        if self.printed:
            extra = next(iter(self.printed.values()))
            raise RefusedError(
                Code.NO_ANNEX, f"붙어 있지만 이를 바꾸는 개정문이 없습니다: {extra.name}.", place=extra.name
            )
        self._check()
        annexes = [self._changed(index, annex) for index, annex in enumerate(self.law.annexes)]
        for annex in self.added:
            annexes.insert(_place_of(annexes, annex), annex)
        self._check_names(annexes)
        return tuple(annexes)

    def _check_names(self, annexes: Sequence[Annex]) -> None:
        """No annex may come to bear a number that another bears."""
        before = Counter((annex.kind, annex.number) for annex in self.law.annexes)
        for (kind, number), count in Counter((annex.kind, annex.number) for annex in annexes).items():
            if count > max(1, before[kind, number]):
                name = str(AnnexAddress(kind, number))
                raise RefusedError(Code.NUMBER_TAKEN, f"{name}: 이미 있습니다.", sentence=self.sentence, place=name)

    def _check(self) -> None:
        worded = {edit.path[0] for edit in self.edits} | {index for index, _ in self.rows}
        for index in worded & set(self.whole):
            name = self.law.annexes[index].name
            raise RefusedError(Code.OVERLAP, f"별지와 같이 바꾸는 별표의 글을 따로 또 고칩니다: {name}.", place=name)
        check_overlaps(self.edits)

    def _changed(self, index: int, annex: Annex) -> Annex:
        if index in self.whole:
            annex = self.whole[index]
        content = tuple(self._part(index, number, part) for number, part in enumerate(annex.content))
        if content != annex.content:
            annex = dataclasses.replace(annex, content=content, source=None)
        if index in self.moved:
            target = self.moved[index]
            annex = dataclasses.replace(annex, kind=target.kind, number=target.number, source=None)
        return annex

    def _part(self, index: int, number: int, part: Table | str) -> Table | str:
        own = [edit for edit in self.edits if edit.path[:2] == (index, number)]
        if isinstance(part, str):
            return edited(part, own)
        if not own and (index, number) not in self.rows:
            return part
        rows = [
            tuple(
                dataclasses.replace(cell, text=edited(cell.text, [e for e in own if e.path[2:] == (row, column)]))
                for column, cell in enumerate(cells)
            )
            for row, cells in enumerate(part.rows)
        ]
        for first, last, new in sorted(self.rows.get((index, number), ()), reverse=True):
            rows[first:last] = new
        return dataclasses.replace(part, rows=tuple(rows))


def _stands_alone(table: Table, first: int, last: int) -> bool:
    """Whether no cell from above reaches into the rows, and none of theirs below."""
    return all(
        (row >= first or row + cell.rowspan <= first) and (row >= last or row < first or row + cell.rowspan <= last)
        for row, _, cell in table.grid()
    )


def _place_of(annexes: Sequence[Annex], new: Annex) -> int:
    """별표 before 별지, each by number (C-13)."""
    order = [AnnexKind.ANNEX, AnnexKind.FORM]
    for index, annex in enumerate(annexes):
        if order.index(annex.kind) > order.index(new.kind):
            return index
        if annex.kind is new.kind and annex.number and new.number and annex.number > new.number:
            return index
    return len(annexes)


def annex_plan(law: Instrument, amendment: Amendment) -> AnnexPlan:
    """A plan for the annexes of a law, with the annexes that the amendment prints."""
    return AnnexPlan(law, {(annex.kind, annex.number): annex for annex in amendment.annexes})


__all__ = ["AnnexPlan", "annex_plan"]
