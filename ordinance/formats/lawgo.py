"""Ordinances as law.go.kr's open service delivers them (`target=ordin`, JSON)."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from ordinance.errors import InputError, OrdinanceError
from ordinance.formats.text import read_text
from ordinance.korean import parse_date
from ordinance.law.numbers import Level, Number, reference
from ordinance.law.read import Pieces, Row, read_pieces
from ordinance.law.tree import Identity, Instrument


def read_lawgo(path: Path) -> Instrument:
    """One ordinance from a JSON file. Raises InputError for other JSON, and for an error the service reported."""
    try:
        data = json.loads(read_text(path))
    except (ValueError, RecursionError):
        raise InputError(
            "JSON으로 읽을 수 없습니다.", where=path.name, advice="law.go.kr에서 다시 받으십시오."
        ) from None
    service = data.get("LawService") if isinstance(data, dict) else None
    if not isinstance(service, dict) or not isinstance(service.get("자치법규기본정보"), dict):
        raise InputError("law.go.kr의 자치법규 본문이 아닙니다.", where=path.name)
    basic = service["자치법규기본정보"]
    rows = _rows(service.get("조문"), "조")
    pieces = Pieces(str(basic.get("자치법규명", "")), tuple(map(_row, rows)), (), tuple(_annexes(service)))
    law = read_pieces(pieces, _identity(basic))
    _check_articles(law, rows, path)
    return law


def _row(row: Mapping[str, object]) -> Row:
    return Row(str(row.get("조내용", "")), _stated_number(row), row.get("조문여부") == "Y")


def _annexes(service: Mapping[str, object]) -> Iterator[str]:
    """Each annex as a text of its own."""
    lines: list[str] = []
    for line in _annex_lines(service):
        if line.startswith("[") and lines:
            yield "\n".join(lines)
            lines = []
        lines.append(line)
    if lines:
        yield "\n".join(lines)


def _check_articles(law: Instrument, rows: Sequence[Mapping[str, object]], path: Path) -> None:
    """Every row that is an article must have become one article, with its number: none may be swallowed."""
    stated = [_stated_number(row) for row in rows if row.get("조문여부") == "Y" and _text(row).strip(".")]
    found = [node.number for _, node in law.articles()]
    if stated != found:
        at = next((i for i, (one, other) in enumerate(zip(stated, found, strict=False)) if one != other), len(found))
        wanted = reference(Level.ARTICLE, stated[at]) if at < len(stated) else "없음"
        raise InputError(
            f"조문을 하나씩 나누어 읽지 못했습니다: {wanted}에서 글과 조문번호가 어긋납니다.", where=path.name
        )


def _stated_number(row: Mapping[str, object]) -> Number:
    """`000302` is 제3조의2 (six digits AAAABB)."""
    raw = row.get("조문번호")
    digits = str(raw[0] if isinstance(raw, list) and raw else raw).zfill(6)
    value, branch = int(digits[:4] or 0), int(digits[4:6] or 0)
    return Number(value, (branch,) if branch else ())


def _rows(section: object, name: str) -> tuple[Mapping[str, object], ...]:
    """The rows of a section: the service gives a list, or a single object when there is one."""
    rows = section.get(name) if isinstance(section, dict) else None
    if isinstance(rows, dict):
        return (rows,)
    return tuple(row for row in rows or () if isinstance(row, dict))


def _text(row: Mapping[str, object]) -> str:
    return html.unescape(str(row.get("조내용", ""))).strip()


def _annex_lines(service: Mapping[str, object]) -> Iterator[str]:
    """Annexes: `[별표 1] 제목`, then their lines. Most are delivered as a file only and stay without content."""
    section = service.get("별표") or service
    for row in _rows(section, "별표단위"):
        title = html.unescape(str(row.get("별표제목", ""))).strip()
        number = str(row.get("별표번호", "")).lstrip("0")
        branch = str(row.get("별표가지번호", "")).lstrip("0")
        if not title.startswith("["):
            title = f"[별표 {number}{f'의{branch}' if branch else ''}] {title}"
        yield title
        yield from _content_lines(row.get("별표내용"))


def _content_lines(content: object) -> Iterator[str]:
    """`별표내용` is a text, or lists of lines nested in lists."""
    if isinstance(content, str):
        yield from html.unescape(content).split("\n")
    elif isinstance(content, list):
        for part in content:
            yield from _content_lines(part)


def _identity(basic: Mapping[str, object]) -> Identity:
    number = str(basic.get("공포번호", ""))
    return Identity(
        jurisdiction=str(basic.get("지자체기관명", "")),
        number=int(number) if number.isdigit() else None,
        promulgated=_date(basic.get("공포일자")),
        effective=_date(basic.get("시행일자")),
        lawgo_mst=str(basic.get("자치법규일련번호", "")),
    )


def _date(value: object) -> date | None:
    try:
        return parse_date(str(value)) if value else None
    except OrdinanceError:
        return None
