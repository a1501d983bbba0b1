"""별표 and 서식 of a response: number, heading, tables, the address of the file."""

from __future__ import annotations

from typing import Any

from ordinance.law.numbers import Number
from ordinance.law.table import Table
from ordinance.law.tree import AnnexKind
from tests.formats.lawgo.responses import ordinance, read

DRAWN = ["┌──┬──┐", "│나무│그루│", "├──┼──┤", "│소나│3   │", "└──┴──┘"]


def annex(title: str, content: object = "", **data: str) -> dict[str, Any]:
    """One 별표단위."""
    return {
        "별표번호": "0001",
        "별표가지번호": "00",
        "별표구분": "별표",
        "별표제목": title,
        "별표내용": content,
        **data,
    }


def read_annex(unit: dict[str, Any]) -> Any:
    """The single annex of an ordinance."""
    (one,) = read(ordinance(별표={"별표단위": unit})).annexes
    return one


def test_a_drawing_is_a_table_and_the_rest_is_text() -> None:
    one = read_annex(annex("[별표 1] 나무(제2조 관련)", [["", *DRAWN, "비고: 해마다 고친다."]]))
    assert (one.name, one.heading, one.relation) == ("별표 1", "나무", "(제2조 관련)")
    assert [type(part) for part in one.content] == [Table, str]


def test_a_drawing_that_is_no_grid_stays_as_drawn() -> None:
    broken = ["┌──┬──┐", "│나무│그루│", "└──┴──┘", "┌──┐"]
    assert read_annex(annex("[별표 1] 나무", [broken])).content == ("\n".join(broken),)


def test_the_title_is_right_where_the_data_call_an_annex_a_form() -> None:
    one = read_annex(annex("[별표 24] 나무", 별표구분="서식", 별표번호="0023"))
    assert (one.kind, one.number) == (AnnexKind.ANNEX, Number(24))


def test_a_bare_title_takes_kind_and_number_from_the_data() -> None:
    assert (
        read_annex(annex("나무 대장", 별표구분="서식", 별표번호="0003", 별표가지번호="02")).name == "별지 제3호의2서식"
    )
    assert read_annex(annex("나무", 별표번호="0003")).name == "별표 3"
    assert read_annex(annex("나무", 별표번호="0000")).name == "별표"


def test_head_and_title_are_not_said_twice() -> None:
    content = [["■ 가람시 나무 심기 조례 [별표 2] <개정 2024. 1.   ", "  5.>  ", " 나무?풀 (제2조 관련) ", *DRAWN]]
    one = read_annex(annex("나무ㆍ풀(제2조 관련)", content))
    assert (one.name, one.heading) == ("별표 2", "나무ㆍ풀")
    assert [type(part) for part in one.content] == [Table]
    assert "[별표 2] 나무ㆍ풀(제2조 관련) <개정 2024. 1. 5.>" in one.source


def test_a_deleted_annex_keeps_its_number_only() -> None:
    one = read_annex(annex("삭제 &lt;2024. 1. 5.&gt;", "■ 가람시 나무 심기 조례 [별표 1] 삭제 <2024. 1. 5.>"))
    assert (one.name, one.deleted, one.content) == ("별표 1", True, ())


def test_the_address_of_the_file_is_kept_without_the_key_of_its_fetcher() -> None:
    link = "http://www.law.go.kr/flDownload.do?OC=someone&gubun=ELIS&flSeq=1"
    assert (
        read_annex(annex("나무", 별표첨부파일명=link)).link == "http://www.law.go.kr/flDownload.do?gubun=ELIS&flSeq=1"
    )
    assert read_annex(annex("나무", 별표첨부파일명="나무.hwp")).link == ""
    assert read_annex(annex("나무", 별표서식파일링크="/LSW/flDownload.do?flSeq=1")).link == (
        "https://www.law.go.kr/LSW/flDownload.do?flSeq=1"
    )


def test_annexes_beside_the_articles_are_found_as_for_seoul() -> None:
    assert [one.name for one in read({**ordinance(), "별표단위": [annex("[별표 1] 나무")]}).annexes] == ["별표 1"]
