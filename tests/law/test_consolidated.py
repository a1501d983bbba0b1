"""Consolidated text: the drafting lines with the notes of databases; it reads back as the same tree with the same notes."""

from __future__ import annotations

from pathlib import Path

import pytest

from ordinance.law.consolidated import print_consolidated
from ordinance.law.printer import print_law
from ordinance.law.read import Pieces, read, read_pieces
from ordinance.law.tree import without_notes
from tests.law.test_lossless import corpus

TEXT = """\
가온구 조례

제1장 총칙 <개정 2020. 1. 1.>

제1조(목적) 목적을 정한다. <개정 2020. 1. 1.>

제2조 삭제 <2021. 2. 3.>

제3조 [종전 제3조는 제5조로 이동 <2021. 2. 3.>]

제4조(국) <개정 2021. 2. 3.>
① 다음 각 호의 국을 둔다. <신설 2020. 1. 1., 2021. 2. 3.>
1. 행정국 (개정 2021. 2. 3.)
2. 삭제 <2021. 2. 3.>
② 삭제 <2020. 1. 1.>
[본조신설 2020. 1. 1.]
[제목개정 2021. 2. 3.]

제5조(과) ① 과를 둔다.
② 팀을 둔다.
[제3조에서 이동 <2021. 2. 3.>]

부칙 <제1호, 2020. 1. 1.>

제1조(시행일) 공포한 날부터 시행한다. <개정 2021. 2. 3.>

[별표 1] 정원(제4조 관련) <개정 2021. 2. 3.>

행정국 9명

[별표 2] 삭제 <2021. 2. 3.>
"""


def test_notes_stand_where_databases_print_them() -> None:
    law = read(TEXT)
    assert print_consolidated(law) == TEXT
    assert [[note.text for note in annex.notes] for annex in law.annexes] == [["<개정 2021. 2. 3.>"], ["<2021. 2. 3.>"]]


def test_without_notes_it_is_the_drafting_text() -> None:
    law = without_notes(read(TEXT))
    assert print_consolidated(law) == print_law(law)
    assert not any(annex.notes for annex in law.annexes)


@pytest.mark.slow
def test_real_instruments_read_back_with_all_their_notes(shared: Path) -> None:
    """Those that read back at all: seven have defects that only the rows of a database show."""
    same = 0
    for title, rows in corpus(shared):
        law = read_pieces(Pieces(title, rows))
        if without_notes(read(print_law(law))).body == without_notes(law).body:
            assert read(print_consolidated(law)).body == law.body, title
            same += 1
    assert same >= 415
