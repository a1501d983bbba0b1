"""A law, or one place of it, as text for the screen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ordinance.law.address import Address, AnnexAddress, Place, Step, TitleAddress, parse
from ordinance.law.locate import Missing, NotFoundError, every_path, find_annex, slots, text_of
from ordinance.law.numbers import Level, mark, reference
from ordinance.law.printer import addenda_lines, annex_head, annex_lines, provision_lines
from ordinance.law.tree import Addenda, Instrument, Note, Path, Provision, Status, node_at, walk

_STATUS = {Status.DELETED: "삭제된 자리(번호만 남음)", Status.MOVED: "다른 번호로 옮긴 자리(번호만 남음)"}
_ADDENDA = re.compile(r"부\s*칙\s*(?P<rest>.*)$")
_GAP = re.compile(r"(?<=[편장절관조항호목의\d])\s+(?=제\d|[가-하]목|의\d)")
_NEAR = 6


def outline(law: Instrument) -> str:
    """Title, divisions and articles with their headings, 부칙, annexes: one line each."""
    return _text(_outline(law))


def _outline(law: Instrument) -> Iterator[str]:
    yield law.title
    for path, node in law.walk():
        if node.level <= Level.ARTICLE:
            yield "  " * len(path) + _named(node)
    yield from (f"  부칙 {one.label}".rstrip() for one in law.addenda)
    yield from (f"  {annex_head(annex)}" for annex in law.annexes)


def place(law: Instrument, text: str) -> str:
    """What stands at a place (`제3조제2항`, `제3조 단서`, `별표 3`, `부칙`) and where that is.

    Where a number is borne twice, both are shown. Raises BadAddressError for what is no place, and NotFoundError,
    naming what stands nearby, for a place that is not there.
    """
    if match := _ADDENDA.match(text.strip()):
        return _text(_in_addenda(law, match["rest"]))
    return _text(_at(law, parse(_GAP.sub("", text.strip()))))


class _NearbyError(NotFoundError):
    """A place that does not exist, with what stands nearby."""

    def __init__(self, error: NotFoundError, nearby: tuple[str, ...]) -> None:
        super().__init__(error.place, error.reason)
        self.nearby = nearby

    def __str__(self) -> str:
        said = super().__str__()
        return f"{said} 가까이 있는 것: {', '.join(self.nearby)}." if self.nearby else said


def _text(lines: Iterator[str]) -> str:
    return "\n".join(lines) + "\n"


def _at(law: Instrument, wanted: Place) -> Iterator[str]:
    yield law.title
    if isinstance(wanted, TitleAddress):
        return
    if isinstance(wanted, AnnexAddress):
        yield from _annex(law, wanted)
        return
    paths = every_path(law.body, wanted.steps)
    if not paths:
        raise _NearbyError(NotFoundError(wanted, Missing.NO_PROVISION), tuple(_nearby(law, wanted.steps)))
    if len(paths) > 1:
        yield f"같은 번호가 {len(paths)}곳에 있어 모두 보입니다."
    if wanted.parts:
        yield from _parts(law, wanted, paths[0])
        return
    for path in paths:
        yield from _provision(law, path)


def _nearby(law: Instrument, steps: tuple[Step, ...]) -> Iterator[str]:
    """Numbers of the level at which the way ends, those next to the missing one."""
    for count in range(len(steps)):
        if every_path(law.body, steps[: count + 1]):
            continue
        above, missing = steps[:count], steps[count]
        nodes = [node for path in every_path(law.body, above) for _, node in walk(_below(law, path))]
        numbers = sorted({node.number for node in nodes if node.level == missing.level})
        numbers.sort(key=lambda number: abs(number.value - missing.number.value))
        near = sorted(numbers[:_NEAR])
        yield from ("".join(map(str, above)) + reference(missing.level, number) for number in near)
        return


def _below(law: Instrument, path: Path) -> tuple[Provision, ...]:
    return node_at(law.body, path).children if path else law.body


def _provision(law: Instrument, path: Path) -> Iterator[str]:
    node = node_at(law.body, path)
    yield f"자리: {_way(law, path)}"
    if node.deleted:
        yield f"상태: {_STATUS[node.status]}"
    yield ""
    yield from provision_lines(node)
    yield from _notes(node)


def _way(law: Instrument, path: Path) -> str:
    """`제2장 구 본청 > 제3조(국의 설치) > 제2항`."""
    return " > ".join(_named(node_at(law.body, path[: depth + 1])) for depth in range(len(path)))


def _named(node: Provision) -> str:
    """A provision as it is called: number, and title or heading."""
    if node.level.is_division:
        return f"{mark(node.level, node.number)} {node.heading}".rstrip()
    if node.level == Level.ARTICLE and node.status is not Status.LIVE:
        return f"{mark(node.level, node.number)} {'삭제' if node.status is Status.DELETED else '이동'}"
    return reference(node.level, node.number) + (f"({node.heading})" if node.heading else "")


def _notes(node: Provision) -> Iterator[str]:
    """Editor's notes of the provision and all below it, each with its kinds and the place it stands at."""
    found = [(one, note) for one in (node, *(below for _, below in walk(node.children))) for note in one.notes]
    if found:
        yield ""
        yield "개정 이력:"
    for one, note in found:
        yield f"  {reference(one.level, one.number)} {_note(note)}"


def _note(note: Note) -> str:
    kinds = ", ".join(note.kinds)
    return f"{kinds}: {note.text}" if kinds else note.text


def _parts(law: Instrument, wanted: Address, path: Path) -> Iterator[str]:
    found = slots(law, wanted)
    yield f"자리: {_way(law, path)} {' '.join(wanted.parts)}"
    yield ""
    yield from (text_of(law, slot) for slot in found)


def _annex(law: Instrument, wanted: AnnexAddress) -> Iterator[str]:
    try:
        annex = law.annexes[find_annex(law, wanted)]
    except NotFoundError as error:
        raise _NearbyError(error, tuple(annex.name for annex in law.annexes)) from error
    yield ""
    yield from annex_lines(annex)


def _in_addenda(law: Instrument, rest: str) -> Iterator[str]:
    """Every 부칙, or one place in those that have it."""
    yield law.title
    if not rest:
        for one in law.addenda:
            yield ""
            yield from addenda_lines(one)
        return
    wanted = parse(_GAP.sub("", rest))
    if not isinstance(wanted, Address):
        raise NotFoundError(wanted, Missing.NO_PROVISION)
    found = [one for one in law.addenda if every_path(one.body, wanted.steps)]
    if not found:
        raise NotFoundError(wanted, Missing.NO_PROVISION)
    for one in found:
        yield from _of_addenda(one, wanted)


def _of_addenda(one: Addenda, wanted: Address) -> Iterator[str]:
    yield ""
    yield f"부칙 {one.label}".rstrip()
    yield from list(_at(Instrument("", one.body), wanted))[1:]
