"""National law (`target=law`): 조문단위 with 항, 호 and 목 as objects of their own.

The structure is the service's; only what stands inside a text (a ① in 조문내용, 세목 in lines) is read from it.
A number that cannot be read opens nothing: such a text goes on with the provision before it.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator

from ordinance.errors import InputError
from ordinance.formats.lawgo.addenda import addenda_texts
from ordinance.formats.lawgo.annexes import annex_texts, with_links
from ordinance.formats.lawgo.items import with_own_items
from ordinance.formats.lawgo.values import Row, day, numbered, rows, section, text, whole_number, word
from ordinance.korean import CIRCLED
from ordinance.law import read as law_reader
from ordinance.law.heads import article_head
from ordinance.law.numbers import Level, Number, reference
from ordinance.law.segments import Segment, article_segments, division_segment, line_marks, number_at, split_at
from ordinance.law.tree import Identity, Instrument, InstrumentKind

_KIND = {"법률": InstrumentKind.ACT, "대통령령": InstrumentKind.DECREE, "총리령": InstrumentKind.RULE}
_ENDS = (("규칙", InstrumentKind.RULE), ("령", InstrumentKind.DECREE), ("규정", InstrumentKind.DECREE))
_MARKS = {
    Level.PARAGRAPH: re.compile(rf"\s*([{CIRCLED}])()"),
    Level.SUBPARAGRAPH: re.compile(r"\s*(\d{1,4})((?:의\d{1,3})*)\s*\."),
    Level.ITEM: re.compile(r"\s*([가-힣])((?:의\d{1,3})*)\s*\."),
}
_NAMES = {Level.PARAGRAPH: "항", Level.SUBPARAGRAPH: "호", Level.ITEM: "목"}
_BELOW = {
    Level.ARTICLE: (Level.PARAGRAPH, Level.SUBPARAGRAPH, Level.ITEM),
    Level.PARAGRAPH: (Level.SUBPARAGRAPH, Level.ITEM),
    Level.SUBPARAGRAPH: (Level.ITEM,),
    Level.ITEM: (),
}


def read_national(law: Row) -> Instrument:
    """One act or decree from `법령`. Raises InputError where a row did not become its article."""
    basic = section(law, "기본정보")
    title = text(basic, "법령명_한글") or text(basic, "법령명")
    if not title.strip():
        raise InputError("법령명이 없습니다.", advice="law.go.kr에서 본문을 다시 받으십시오.")
    units = rows(section(law, "조문"), "조문단위")
    if not units:
        raise InputError("조문이 없습니다.", advice="law.go.kr에서 본문을 다시 받으십시오.")
    annexes = annex_texts(law)
    pieces = law_reader.Pieces(title, (), addenda_texts(law), tuple(annex.text for annex in annexes))
    identity = Identity(
        number=whole_number(basic, "공포번호"),
        promulgated=day(basic, "공포일자"),
        effective=day(basic, "시행일자"),
        lawgo_mst=word(basic, "법령일련번호"),
    )
    frame = law_reader.read_pieces(pieces, identity)
    body = law_reader.nested(one for place, unit in enumerate(units, start=1) for one in _unit(unit, place))
    kind = _kind(word(basic, "법종구분"), frame.title)
    return with_links(dataclasses.replace(frame, body=body, kind=kind), annexes)


def read_collected(record: Row) -> Instrument:
    """One act or decree from a collection that keeps the service's rows as `articles` and `annexes`."""
    basic = {
        "법령명": record.get("law_name"),
        "법령일련번호": record.get("mst"),
        "시행일자": record.get("last_amended"),
    }
    law = {"기본정보": basic, "조문": {"조문단위": record.get("articles")}, "별표": {"별표단위": record.get("annexes")}}
    return read_national(law)


def _kind(stated: str, title: str) -> InstrumentKind:
    ends = next((kind for end, kind in _ENDS if title.endswith(end)), InstrumentKind.ACT)
    return _KIND.get(stated, InstrumentKind.RULE if stated.endswith("부령") else ends)


def _unit(unit: Row, place: int) -> Iterator[Segment]:
    try:
        yield from _article(unit) if _is_article(unit) else _division(unit)
    except InputError as error:
        raise InputError(error.problem, where=f"{place}번째 조문", advice=error.advice) from None


def _is_article(unit: Row) -> bool:
    stated = word(unit, "조문여부")
    return stated == "조문" or (stated != "전문" and article_head(text(unit, "조문내용").strip()) is not None)


def _division(unit: Row) -> Iterator[Segment]:
    """A heading. A caption below 관 (민법 has 제1항, 제1속) or a preamble is kept as an unnumbered division."""
    words = text(unit, "조문내용")
    if words.strip():
        source = words + "\n"
        yield division_segment(source) or Segment(Level.SUBSECTION, Number(0), "", source, words)


def _article(unit: Row) -> Iterator[Segment]:
    stated = numbered(unit, "조문번호", "조문가지번호")
    notes = text(unit, "조문참고자료").strip()
    lead = text(unit, "조문내용").rstrip()
    head, *inner = article_segments(f"{lead}\n{notes}\n" if notes else f"{lead}\n", stated)
    if stated is not None and head.number != stated:
        raise InputError(
            f"글과 조문번호가 어긋납니다: 조문번호는 {reference(Level.ARTICLE, stated)}, "
            f"글은 {reference(Level.ARTICLE, head.number)}."
        )
    yield from _continued([head, *inner, *_parts(unit, Level.ARTICLE)])


def _parts(owner: Row, level: Level) -> Iterator[Segment | str]:
    """What stands below an object of the service, in reading order: segments, and texts without a number."""
    nested = with_own_items(owner)
    for below in _BELOW[level]:
        for row in rows(nested, _NAMES[below]):
            yield from _part(row, below, _NAMES[below])


def _part(row: Row, level: Level, name: str) -> Iterator[Segment | str]:
    words = text(row, f"{name}내용")
    yield from _own(words, level, word(row, f"{name}번호"))
    yield from _parts(row, level)


def _own(words: str, level: Level, stated: str) -> Iterator[Segment | str]:
    """The text of one object: its own segment, then 세목 that begin lines inside it."""
    written = _MARKS[level].match(words)
    match = written or _MARKS[level].match(stated if stated.endswith(".") else f"{stated}.")
    number = number_at(level, match[1], match[2]) if match else None
    if number is None:
        if words.strip():
            yield words
        return
    start = written.end() if written else 0
    rest = words[start:] + "\n"
    marks = [mark for mark in line_marks(rest, level) if mark.level > max(level, Level.ITEM)]
    own, below = split_at(rest, marks)
    yield Segment(level, number, "", words[:start] + own, own)
    yield from below


def _continued(parts: Iterable[Segment | str]) -> Iterator[Segment]:
    """Texts without a number joined to the segment before them."""
    last: Segment | None = None
    for part in parts:
        if isinstance(part, Segment):
            if last is not None:
                yield last
            last = part
        elif last is not None:
            last = dataclasses.replace(last, source=f"{last.source}{part}\n", words=f"{last.words}\n{part}")
    if last is not None:
        yield last
