"""Writing in the service's layout: what is written reads back as the same law."""

from __future__ import annotations

import dataclasses
import json
import lzma
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from ordinance.errors import InputError
from ordinance.formats.lawgo import from_values, read_lawgo, write_lawgo_json, write_lawgo_xml
from ordinance.law import tree
from ordinance.law.numbers import Number
from ordinance.law.read import read
from ordinance.law.source import source_text
from ordinance.law.tree import Instrument
from tests.formats.lawgo.responses import article, ordinance, read_file
from tests.formats.lawgo.responses import read as read_values
from tests.law.strategies import instruments

WRITERS = [write_lawgo_json, write_lawgo_xml]
PLAIN = """가람시 나무 심기 조례

제1장 숲

제1조(목적) 이 조례는 나무를 심는 일을 정한다.

제2조(나무) ① 나무는 다음 각 호와 같다. <개정 2024. 1. 5.>
1. 소나무 “<큰 것>”
가. 솔숲
② 물을 준다.

제3조 삭제 <2024. 1. 5.>

부칙 <제77호, 2024. 1. 5.>

제1조(시행일) 이 조례는 공포한 날부터 시행한다.

[별표 1] 나무(제2조 관련)

┌──┬──┐
│나무│그루│
├──┼──┤
│소나│3   │
└──┴──┘

[별지 제2호의3서식] 대장
"""


def unread(law: Instrument) -> Instrument:
    """The same law as if it had been made, not read: no node knows its source."""

    def made(node: Any) -> Any:
        return dataclasses.replace(node, source=None)

    return dataclasses.replace(
        law,
        body=tree.mapped(law.body, made),
        addenda=tuple(dataclasses.replace(made(one), body=tree.mapped(one.body, made)) for one in law.addenda),
        annexes=tuple(map(made, law.annexes)),
        source=None,
    )


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("origin", [lambda law: law, unread], ids=["read", "made"])
def test_what_is_written_reads_back(
    tmp_path: Path, write: Callable[[Instrument], bytes], origin: Callable[[Instrument], Instrument]
) -> None:
    law = origin(read(PLAIN))
    assert law.body[0].children[1].children[0].notes
    assert read_file(tmp_path, write(law)) == law


@pytest.mark.parametrize("write", WRITERS)
@given(law=instruments)
@settings(max_examples=60, deadline=None)
def test_any_well_formed_law_is_written_and_reads_back(write: Callable[[Instrument], bytes], law: Instrument) -> None:
    assert write(law)  # the writer itself reads back and compares


def test_identity_kind_and_links_survive(tmp_path: Path) -> None:
    unit = {
        "별표번호": "0001",
        "별표제목": "나무",
        "별표첨부파일명": "https://www.law.go.kr/flDownload.do?flSeq=1&gubun=ELIS",
    }
    law = read_values(ordinance(별표={"별표단위": unit}))
    for write in WRITERS:
        again = read_file(tmp_path, write(law))
        assert (again.identity, again.kind) == (law.identity, law.kind)
        assert [one.link for one in again.annexes] == [unit["별표첨부파일명"]]


@pytest.mark.parametrize("write", WRITERS)
def test_same_law_same_bytes(write: Callable[[Instrument], bytes]) -> None:
    assert write(read(PLAIN)) == write(read(PLAIN))


def test_a_law_that_the_layout_cannot_hold_is_refused() -> None:
    law = read(PLAIN)
    far = dataclasses.replace(law.body[0].children[0], number=Number(1, (100,)))
    with pytest.raises(InputError):
        write_lawgo_json(dataclasses.replace(law, body=(far,)))


@pytest.mark.slow
def test_every_instrument_of_the_corpus_is_kept_to_the_letter_and_goes_there_and_back(
    shared: Path, tmp_path: Path
) -> None:
    path = tmp_path / "law.xml"
    count = 0
    with lzma.open(shared / "corpus" / "ordinances.jsonl.xz", "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            law = from_values("LawService", as_delivered(record))
            texts = [record["title"], *(row["text"] for row in record["articles"])]
            assert source_text(law) == "".join(f"{text}\n" for text in texts)
            assert write_lawgo_json(law)
            path.write_bytes(write_lawgo_xml(law))
            assert read_lawgo(path) == law
            count += 1
    assert count == 422


def as_delivered(record: dict[str, Any]) -> dict[str, Any]:
    """A record of the corpus in the service's layout."""
    rows = [
        article(row["no"], row["text"]) | {"조문여부": "Y" if row["is_article"] else "N"} for row in record["articles"]
    ]
    return {**ordinance(*rows), "자치법규기본정보": {"자치법규명": record["title"], "자치법규일련번호": record["mst"]}}


@pytest.mark.parametrize("write", WRITERS)
def test_real_responses_are_written_and_read_back(
    shared: Path, tmp_path: Path, write: Callable[[Instrument], bytes]
) -> None:
    paths = sorted((shared / "corpus" / "lawgo-json").glob("*.json"))
    assert len(paths) == 4
    for path in paths:
        law = read_lawgo(path)
        assert read_file(tmp_path, write(law)) == law
