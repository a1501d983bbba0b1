"""Ordinances as law.go.kr's open service delivers them (`target=ordin`, JSON)."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from ordinance.errors import InputError, OrdinanceError
from ordinance.formats.text import read_text
from ordinance.korean import parse_date
from ordinance.law.read import read
from ordinance.law.split import split_article
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
    lines = [" ".join(str(basic.get("자치법규명", "")).split()), *_lines(_rows(service.get("조문"), "조"))]
    try:
        return read("\n".join(lines), _identity(basic))
    except InputError as error:
        raise InputError(error.problem, where=path.name) from error


def _rows(section: object, name: str) -> tuple[Mapping[str, object], ...]:
    """The rows of a section: the service gives a list, or a single object when there is one."""
    rows = section.get(name) if isinstance(section, dict) else None
    if isinstance(rows, dict):
        return (rows,)
    return tuple(row for row in rows or () if isinstance(row, dict))


def _lines(rows: Iterable[Mapping[str, object]]) -> Iterator[str]:
    for row in rows:
        text = html.unescape(str(row.get("조내용", ""))).strip()
        if row.get("조문여부") == "Y":
            yield from split_article(text)
        elif text:
            yield text


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
