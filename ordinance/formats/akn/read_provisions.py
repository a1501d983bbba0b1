"""Provisions and 부칙 from hierarchical elements: the inverse of `ordinance.formats.akn.provisions`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ordinance.errors import OrdinanceError
from ordinance.formats.akn.provisions import CLASSES, ELEMENTS, MOVED, REMOVED
from ordinance.formats.akn.words import read_line, read_paragraphs
from ordinance.formats.akn.xml import AkomaNtosoError, Element, local_name, tag
from ordinance.law.numbers import VALUE_OF, Level, Number, mark
from ordinance.law.tree import Addenda, Note, Provision, Status

_LEVELS = {name: level for level, name in ELEMENTS.items()}
_POINTS = {name: level for level, name in CLASSES.items() if level < Level.SUBITEM}
_NUM = re.compile(r"(?:제\s?)?(?P<value>\d{1,9}|\D)[편장절관조]?(?P<branches>(?:의\d{1,9})*)[.)]?")
_STATUS = {"": Status.DELETED, f"#{MOVED}": Status.MOVED}
_STUBS = frozenset({"", REMOVED, "이동"})


def read_provision(element: Element, above: Level | None = None) -> Provision:
    """One provision with all that is below it, standing below one of level `above`; raises AkomaNtosoError."""
    number_text = element.findtext(tag("num")) or ""
    level = _level(element, number_text)
    if above is not None and level <= above:
        raise _fault(element, f"{level.korean} 단위가 {above.korean} 단위의 안에 있습니다")
    number = _number(element, level, number_text)
    heading, heading_notes = _heading(element)
    text, notes = read_words(element)
    notes = (*heading_notes, *notes)
    if not element.get("status"):
        return Provision(level, number, heading, text, tuple(read_below(element, level)), notes)
    if text not in _STUBS or any(True for _ in _members(element)):
        raise _fault(element, "삭제되거나 이동된 조문에 내용이 남아 있습니다")
    return Provision(level, number, heading, notes=notes, status=_STATUS[element.get("refersTo", "")])


def _fault(element: Element, problem: str) -> AkomaNtosoError:
    return AkomaNtosoError(f"{problem}.", where=f"{element.sourceline}번째 줄({element.get('eId', '')})")


def _level(element: Element, number: str) -> Level:
    name = local_name(element)
    if name in _LEVELS:
        return _LEVELS[name]
    semok = Level.SUBITEM if number[:1].isdecimal() else Level.SUBITEM_2
    return _POINTS.get(element.get("class", ""), semok)


def _number(element: Element, level: Level, text: str) -> Number:
    """The number a mark shows: the mark of no other number."""
    match = _NUM.fullmatch(text)
    try:
        if match:
            value = VALUE_OF.get(level, int)(match["value"])
            number = Number(value, tuple(int(branch) for branch in re.findall(r"\d+", match["branches"])))
            if mark(level, number) == text:
                return number
    except (OrdinanceError, ValueError):
        pass
    raise _fault(element, f"{level.korean} 번호로 읽을 수 없습니다: “{text[:20]}”")


def _heading(element: Element) -> tuple[str, tuple[Note, ...]]:
    found = element.find(tag("heading"))
    text, notes = (None, ()) if found is None else read_line(found)
    return text or "", notes


def read_words(element: Element) -> tuple[str, tuple[Note, ...]]:
    """The element's own words: its `content`, or the `intro` before what stands below it."""
    places = [child for child in element if local_name(child) in {"content", "intro"}]
    lists = element.findall(tag("list"))
    leads = [(one, one.find(tag("intro"))) for one in lists]
    for one, lead in leads:
        if lead is not None:
            if places or one is not next(_blocks(element)):
                raise _fault(lead, "목록의 앞글(intro)이 첫 목록의 앞에 있지 않습니다")
            places.append(lead)
    return read_paragraphs(p for place in places for p in place)


def _blocks(element: Element) -> Iterator[Element]:
    """What stands below a provision: other provisions, and lists of them."""
    return (child for child in element if local_name(child) not in {"num", "heading", "subheading", "content", "intro"})


def _members(element: Element) -> Iterator[Element]:
    for child in _blocks(element):
        if local_name(child) == "list":
            yield from child.iterchildren(tag("point"))
        else:
            yield child


def read_below(element: Element, level: Level | None) -> Iterator[Provision]:
    """The provisions below an element in reading order, 부칙 left out."""
    return (read_provision(one, level) for one in _members(element) if local_name(one) != "hcontainer")


def read_addenda(elements: Iterable[Element]) -> Iterator[Addenda]:
    """Each 부칙; raises AkomaNtosoError."""
    for element in elements:
        text, notes = read_words(element)
        if notes:
            raise _fault(element, "부칙의 글에 개정 이력 표시(remark)가 있습니다")
        label = element.findtext(tag("subheading")) or ""
        yield Addenda(text, tuple(read_below(element, None)), label)
