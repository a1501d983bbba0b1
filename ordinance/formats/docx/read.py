"""Law from Word documents: our own bills and laws, and any document in which law stands as paragraphs and tables.

The words go through the law reader like any other text; only the tables of annexes are taken as they are.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import dropwhile, groupby, takewhile
from pathlib import Path

from ordinance.errors import InputError
from ordinance.formats.docx.archive import open_parts
from ordinance.formats.docx.content import Block, Grid, Line, blocks
from ordinance.formats.docx.looks import Style
from ordinance.formats.text import check_characters, read_bytes
from ordinance.law import boxtable
from ordinance.law.heads import ADDENDA, ANNEX, article_head, division_head
from ordinance.law.read import read, read_annex
from ordinance.law.table import Table
from ordinance.law.tree import Annex, Instrument

_WHOLE = re.compile(r"전부를 다음과 같이 개정한다\.$|[를을] 다음과 같이 제정한다\.$")
_PARTIAL = re.compile(r"일부를 다음과 같이 개정한다\.$")
_COMPARISON = re.compile(r"신\s*[ㆍ·‧・]?\s*구\s*조문\s*대비표")
_RELATION = re.compile(r"\([^()]*관련\)")


def read_law(source: Path | bytes) -> Instrument:
    """The instrument in a DOCX file: a law, or the new text that a bill of whole amendment brings.

    Insertions count, deletions do not. Raises InputError for a bill of partial amendment, for a file that is not
    safe to open, and for a document with words that its text does not hold (automatic numbers, text boxes).
    """
    name = source.name if isinstance(source, Path) else "DOCX"
    raw = read_bytes(source) if isinstance(source, Path) else source
    try:
        return _law(blocks(open_parts(raw, name)), name)
    except InputError as error:
        raise error.within(name) from error


def _law(found: Sequence[Block], name: str) -> Instrument:
    content = _flattened(_behind_opening(_without_papers(found)))
    _refuse_lost_words(content)
    body, annexes = _cut(content)
    text = "\n".join(_body_lines(body))
    check_characters(text, name)
    law = read(text)
    return dataclasses.replace(law, annexes=tuple(map(_annex, annexes)))


def _without_papers(found: Sequence[Block]) -> Sequence[Block]:
    """The bill without what is attached to it: our own documents mark it with a style."""
    return list(takewhile(lambda block: not (isinstance(block, Line) and block.style == Style.ATTACHMENT), found))


def _behind_opening(found: Sequence[Block]) -> Sequence[Block]:
    """What follows the opening sentence of a bill; everything where there is none before the first article."""
    for index, block in enumerate(found):
        if not isinstance(block, Line):
            continue
        text = block.text.strip()
        if _PARTIAL.search(text):
            raise InputError("일부개정안이어서 조례의 글이 들어 있지 않습니다.", where=f"“{text[:40]}”")
        if _WHOLE.search(text):
            return found[index + 1 :]
        if _opens_body(text):
            break
    return found


def _opens_body(text: str) -> bool:
    return division_head(text) is not None or article_head(text) is not None


def _flattened(found: Iterable[Block]) -> list[Block]:
    """A frame of one column around the text is no table, outside annexes."""
    result: list[Block] = []
    in_annex = False
    for block in found:
        if isinstance(block, Line):
            in_annex = bool(ANNEX.match(block.text.strip())) or (in_annex and not ADDENDA.match(block.text.strip()))
        if isinstance(block, Grid) and block.table.width == 1 and not in_annex:
            lines = (line for text in block.table.texts() for line in text.split("\n"))
            result += [Line(line, problem=block.problem) for line in lines]
        else:
            result.append(block)
    return result


def _words_of(block: Block) -> str:
    if isinstance(block, Line):
        return block.text.strip()
    return " ".join(block.table.texts())


def _refuse_lost_words(content: Sequence[Block]) -> None:
    for block in content:
        if block.problem:
            raise InputError(
                f"글에 들어 있지 않은 것이 있어 그대로 읽을 수 없습니다: {block.problem}.",
                where=f"“{_words_of(block)[:40]}” 자리",
                advice="번호와 글을 본문에 직접 적은 글로 바꾼 뒤 다시 하십시오.",
            )
        if isinstance(block, Line) and _COMPARISON.fullmatch(block.text.strip()):
            raise InputError(
                "조례의 글 뒤에 신ㆍ구조문대비표가 있습니다.",
                where=f"“{block.text.strip()}”",
                advice="조례의 글만 남기고 다시 하십시오.",
            )


def _cut(content: Sequence[Block]) -> tuple[list[Block], list[list[Block]]]:
    """The text of the body and 부칙, and each annex, from its head to the next annex or 부칙."""
    body: list[Block] = []
    annexes: list[list[Block]] = []
    part = body
    for block in content:
        text = block.text.strip() if isinstance(block, Line) else ""
        if ANNEX.match(text):
            part = []
            annexes.append(part)
        elif ADDENDA.match(text):
            part = body
        part.append(block)
    return body, annexes


def _body_lines(body: Iterable[Block]) -> Iterator[str]:
    """The lines of the body, tables drawn; a table before the first provision is no part of a law."""
    begun = False
    for block in body:
        if isinstance(block, Line):
            begun = begun or _opens_body(block.text.strip())
            yield block.text
        elif begun:
            yield from boxtable.draw(block.table)
        else:
            raise InputError(
                "첫 조 앞에 표가 있습니다.",
                where=f"“{_words_of(block)[:40]}” 자리",
                advice="표지를 지우고 제명과 조문만 남기십시오.",
            )


def _annex(content: Sequence[Block]) -> Annex:
    first = content[0]
    title, rest = _title(first, list(dropwhile(_is_blank, content[1:])))
    head = f"{_words_of(first)} {title}".strip()
    parts = (part for table, run in groupby(rest, _table_of) for part in _content(head, table, list(run)))
    annex = read_annex([head, *(_words_of(block) for block in rest if isinstance(block, Line))])
    if annex is None:
        raise InputError("별표의 머리로 읽을 수 없습니다.", where=f"“{head[:40]}”")
    check_characters(head, annex.name)
    return dataclasses.replace(annex, content=tuple(parts), source=None)


def _is_blank(block: Block) -> bool:
    return isinstance(block, Line) and not block.text.strip()


def _title(head: Block, rest: list[Block]) -> tuple[str, list[Block]]:
    """The title of an annex from the line below its head, where the head has none, and what follows.

    Our own documents mark it with a style; elsewhere it is the next line, and `(제4조 관련)` may have its own.
    """
    match = ANNEX.match(_words_of(head))
    if not rest or not isinstance(rest[0], Line) or (match and match["title"]):
        return "", rest
    own = isinstance(head, Line) and head.style == Style.ANNEX_HEAD
    if own:
        count = 1 if rest[0].style == Style.ANNEX_TITLE else 0
    else:
        count = 0 if boxtable.is_box_line(rest[0].text) else 1
        related = len(rest) > 1 and isinstance(rest[1], Line) and _RELATION.fullmatch(rest[1].text.strip())
        count += bool(count and related)
    return "".join(map(_words_of, rest[:count])), rest[count:]


def _table_of(block: Block) -> Table | None:
    return block.table if isinstance(block, Grid) else None


def _content(head: str, table: Table | None, run: list[Block]) -> Iterator[Table | str]:
    """A table, or the lines between two tables as the law reader takes them."""
    if table is not None:
        yield from (block.table for block in run if isinstance(block, Grid))
        return
    lines = [block.text for block in run if isinstance(block, Line)]
    check_characters("\n".join(lines), head)
    annex = read_annex([head, *lines])
    yield from annex.content if annex else ()


def read_sentences(source: Path) -> str:
    """The amending sentences of a bill of partial amendment, from its opening on, up to a comparison table.

    Raises InputError for a file without such an opening, or that is not safe to open.
    """
    try:
        found = blocks(open_parts(read_bytes(source), source.name))
    except InputError as error:
        raise error.within(source.name) from error
    lines = dropwhile(lambda block: not _opens_amendment(block), found)
    text = "\n".join(
        block.text for block in takewhile(_is_sentence, _without_papers(list(lines))) if isinstance(block, Line)
    )
    if not text:
        raise InputError("일부개정의 첫 문장이 없습니다.", where=source.name)
    return text


def _opens_amendment(block: Block) -> bool:
    return isinstance(block, Line) and bool(_PARTIAL.search(block.text.strip()))


def _is_sentence(block: Block) -> bool:
    return not (isinstance(block, Line) and _COMPARISON.fullmatch(block.text.strip()))
