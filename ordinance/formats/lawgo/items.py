"""목 that the service delivers beside their 호, under the 항 (since July 2026; in JSON the order between is lost)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ordinance.errors import InputError
from ordinance.formats.lawgo.values import Row, rows, text, word

_ANNOUNCES = re.compile(r"(?:각|다음|어느)\s*목|다음과 같")


def with_own_items(owner: Row) -> Row:
    """The 항 with its 목 inside their 호.

    A run of 목 (from 가 to the next 가) belongs to the n-th 호 that announces 목. Raises InputError where the
    numbers of runs and of such 호 differ: nothing is guessed.
    """
    items, subparagraphs = rows(owner, "목"), rows(owner, "호")
    if not items or not subparagraphs:
        return owner
    runs = _runs(items)
    hosts = [place for place, row in enumerate(subparagraphs) if _ANNOUNCES.search(text(row, "호내용"))]
    if len(subparagraphs) == 1:
        hosts = [0]
    if len(runs) != len(hosts):
        raise InputError(
            "목이 어느 호에 속하는지 알 수 없습니다: "
            f"목 묶음은 {len(runs)}개인데 각 목을 예고하는 호는 {len(hosts)}개입니다.",
            advice="같은 법령을 XML로 받으면 순서가 남아 있습니다.",
        )
    own = dict(zip(hosts, runs, strict=True))
    filled = [
        {**row, "목": [*rows(row, "목"), *own[place]]} if place in own else row
        for place, row in enumerate(subparagraphs)
    ]
    return {**owner, "호": filled, "목": None}


def _runs(items: Sequence[Row]) -> list[list[Row]]:
    runs: list[list[Row]] = []
    for row in items:
        first = (word(row, "목번호") or word(row, "목내용")).lstrip().startswith("가.")
        if first or not runs:
            runs.append([])
        runs[-1].append(row)
    return runs
