"""조문 대조: which article became which (B-5)."""

from __future__ import annotations

from ordinance.amend import Fate, Pairing, pairings, table_text, whole_rows
from ordinance.law.read import read

OLD = read("""가온구 조례

제1장 총칙

제1조(목적) 이 조례는 목적이 있다.

제2조(위원회) 위원회를 둔다.

제3조(수당) 수당을 지급할 수 있다.

제4조(회의록) 회의록을 작성하여 10년간 보존한다.
""")
NEW = read("""가온구 조례

제1장 총칙

제1조(목적) 이 조례는 목적이 있다.

제2조(수당) 수당을 지급할 수 있다.

제3조(회의록(전자문서)) 회의록을 작성하여 20년간 보존한다.

제4조(전산망 구축) 통합 자료 저장소는 따로 운영한다.
""")


def test_each_article_faces_what_it_was_made_from() -> None:
    assert pairings(whole_rows(OLD, NEW)) == (
        Pairing("제1조(목적)", "제1조(목적)", Fate.KEPT),
        Pairing("제3조(수당)", "제2조(수당)", Fate.RENUMBERED),
        Pairing("제4조(회의록)", "제3조(회의록(전자문서))", Fate.CHANGED),
        Pairing("", "제4조(전산망 구축)", Fate.NEW),
        Pairing("제2조(위원회)", "", Fate.DELETED),
    )


def test_only_the_words_that_differ_are_underlined() -> None:
    lines = table_text(whole_rows(OLD, NEW)).splitlines()
    assert "제1조(목적) 이 조례는 목적이 있다. | 제1조(목적) 이 조례는 목적이 있다." in lines
    assert "__제3조__(수당) 수당을 지급할 수 있다. | __제2조__(수당) 수당을 지급할 수 있다." in lines
    assert next(line for line in lines if "__20년간__" in line).startswith(
        "__제4조__(회의록) 회의록을 작성하여 __10년간__"
    )
