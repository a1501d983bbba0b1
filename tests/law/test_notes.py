"""Amendment notes are told apart from the words of the law, whatever they look like."""

from __future__ import annotations

import json
import lzma
import re
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordinance.law.notes import is_deleted, note_spans, read_note, take_notes
from ordinance.law.tree import NoteKind

WORDS = "구청장 소속으로 나무과를 둔다."

# One note of each family of shapes; every one of these brackets, closers and spellings occurs in law in force.
NOTES = (
    "<개정 2024. 1. 4.>",
    "<2023.12.31.>",
    "〈신설 2013.12.12〉",
    "＜개정 2013. 12. 12.＞",
    "[본조신설 2021. 5. 28.]",
    "［본조신설 2021.5.28.］",
    "〔전문개정 2019ㆍ8ㆍ12〕",
    "【본호신설 2023. 12. 29.】",
    "(개정 2009.9.24, 2016.12.06)",
    "<개정'07.12.31,'08.3.6, '16.05.16.>",
    "<개정 2010·10·1, 2009-10-05>",
    "<신설 2015．1．12>",
    "<개정 2015년 1월 12일>",
    "<개정, 2020. 7. 15.>",
    "<개정 : 2011.5.16.>",
    "<개정 2011. 7. 50>",
    "<개정 2020.6.26. 조례 제2524호, 2022.11.10.>",
    "(일부개정2020.10.20.)",
    "(타조례개정 2024.3.20. 2024.12.31.)",
    "<다른 조례의 개정 2024.3.20.>",
    "<제목 개정 2013.07.26.>",
    "<단서신설 2015.01.09>",
    "<호번호 이동 2015.01.09>",
    "<별표 1 개정 2025. 12. 31.>",
    "[전부개정 2016.12.19]",
    "[시행일:2022.1.13.] 제8조제1항",
    "[제5조에서 이동 <2021. 7. 7.>]",
    "[제16조에서 이동, 종전 제13조는 제19조의2로 이동 <2022.12.30.>]",
    "[제8조에서 이동(2019.12.20.), 종전 제2조는 삭제(2022.8.1.)]",
    "[종전 제2호부터 제4호까지는 각각 제3호부터 제5호까지로 이동 <2023.12.26.>]",
    "[제15조에서 이동]",
    "<종전 라목에서 이동 2019.6.28>",
    "<삭 제>",
    "(삭제)",
    "(2022.12.28.)",
    "(조례 제2931호 2025.5.7.)",
    # brackets that do not match, or are closed twice, or not at all
    "[본조신설 2021. 1. 15.>",
    "[제목개정 2023.1.18.}",
    "〔제4항에서 이동 <2017. 12. 27.>］",
    "〔제9호에서 이동 <2017. 12. 27.>〕〕",
    "<개정 2022.8.4.>>",
    "<개정 2024. 6. 25.> >",
    "[제목개정 2023. 5. 25.>]",
    "<개정 2022.12.28.)>",
    "< <개정 2021.12.30., 2024.1.2.>",
    "[제17호에서 이동 <2017. 12. 27.>",
    "<개정 2021.12.31.",
    "<개정 2021.12.31.<",
    # as national law tells what the courts and addenda did to a provision
    "[헌법불합치, 2099헌마1, 2099.1.1, 나무법 제3조는 2099.12.31.까지 계속 적용된다]",
    "[법률 제1호의 부칙 제2조에 따라 이 조는 2099년까지 유효함]",
)

CONTENT = (
    "명칭과 위치는 〈별표 1〉과 같다.",
    "분장사무는 【별표 2】와 같다.",
    "직급은 [별표]와 같다.",
    "나무시(이하 “시”라 한다)를 둔다.",
    "정원(지방전문경력관의 직위군 포함)을 정한다.",
    "하수도(신설, 증설) 사업에 관한 사항",
    "협의(과속방지턱, 보도 신설)에 관한 사항",
    "정비(삭제 대상을 포함한다)에 관한 사항",
    "사업(2021.5.11. 협약 사항)에 관한 사항",
    "화개정원사업소의 소장(이하 “화개정원사업소장”이라 한다)",
    "나무법(2020. 12. 31. 법률 제4311호 개정) 제35조에 따른다.",
    "「나무법(시행 2015.11.19.)」 제14조에 따른다.",
    "나무법(시행 2015.11.19.) 제14조에 따른다.",
    "광복절(1945. 8. 15.)을 기린다.",
    "존속기한(2026. 6. 30.까지)을 둔다.",
    "부칙 <제1803호, 2024. 1. 4.>",
    "부 칙(2016.06.27 규칙 제1343호)이 규칙은 공포한 날부터 시행한다.",
    "제2조(다른 조례의 개정) 나무시 조례 일부를 다음과 같이 개정한다.",
    '배치는 다음과 같다. <img src="/a?no=2024" alt="나무">',
    "제1호(신설)와 같다.",
    "개인정보(삭제)에 관한 사항",
    "[시행일] 제6조",
    "[일부개정]",
    "①<21> 나무법 일부를 다음과 같이 개정한다.",
)


@pytest.mark.parametrize("note", NOTES)
def test_what_the_consolidator_wrote_is_a_note_and_nothing_else_is_taken(note: str) -> None:
    text, notes = take_notes(f"{WORDS}{note}")
    assert (text, [one.text for one in notes]) == (WORDS, [note])


@pytest.mark.parametrize("note", [one for one in NOTES if not one.startswith("[시행일")])
def test_a_note_ends_where_the_next_paragraph_begins(note: str) -> None:
    text = f"① {WORDS} {note}② 나무과에 둔다."
    start, end = note_spans(text)[0]
    assert (text[:start], text[end:]) == (f"① {WORDS} ", "② 나무과에 둔다.")


@pytest.mark.parametrize("content", CONTENT)
def test_brackets_that_belong_to_the_law_stay(content: str) -> None:
    assert take_notes(content) == (content, ())


def test_notes_inside_a_note_belong_to_it() -> None:
    text = "[제5조에서 이동 <2021. 7. 7.>][제목개정 2021. 7. 7.]"
    assert [text[start:end] for start, end in note_spans(text)] == [
        "[제5조에서 이동 <2021. 7. 7.>]",
        "[제목개정 2021. 7. 7.]",
    ]


def test_the_bracket_around_a_note_stays_whole() -> None:
    assert take_notes("면장(동장 <개정 2008.5.23>)은 나무를 심는다.")[0] == "면장(동장)은 나무를 심는다."
    assert take_notes("관(과장(2급) <개정 2008.5.23>)")[0] == "관(과장(2급))"
    assert take_notes("1) 나무 2) 숲(동산 <개정 2008.5.23>)")[0] == "1) 나무 2) 숲(동산)"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("나무를 심는다. <개정 2024. 1. 4.> 다만, 숲은 제외한다.", "나무를 심는다. 다만, 숲은 제외한다."),
        ("나무를 심는다.<개정 2024. 1. 4.> 다만, 숲은 제외한다.", "나무를 심는다. 다만, 숲은 제외한다."),
        ("나무를  심는다. <개정 2024. 1. 4.>", "나무를  심는다."),
        ("나무 <개정 2024. 1. 4.>\n숲 [본조신설 2024. 1. 4.]", "나무\n숲"),
        ("심는다.[본조신설 2024. 6. 27.],[제6조의3에서 이동 <2025. 1. 1.>]", "심는다."),
        ("심는다.<개정 2024. 6. 27.>.", "심는다."),
        ("심는다.<개정 2024. 6. 27.> <신설 2025. 1. 1.>다만, 숲은 제외한다.", "심는다. 다만, 숲은 제외한다."),
        ("심는다.<개정 2024. 6. 27.>ㆍ 나무를 둔다.", "심는다.ㆍ 나무를 둔다."),
        ("<신설 2023.7.1.>, 삭제 <2025. 8. 1.>", "삭제"),
        ("나무<개정 2024. 1. 4.>, 숲", "나무, 숲"),
    ],
)
def test_the_cut_is_closed_up_and_the_words_stay_as_they_are(before: str, after: str) -> None:
    assert take_notes(before)[0] == after


@pytest.mark.parametrize(
    ("raw", "kinds"),
    [
        ("<개정 2024. 1. 4.>", (NoteKind.AMENDED,)),
        ("<신설 2020. 6. 25., 개정 2024. 6. 27.>", (NoteKind.ADDED, NoteKind.AMENDED)),
        ("<단서신설 2015.01.09>", (NoteKind.ADDED,)),
        ("[본 조 신설 2024. 12. 19.]", (NoteKind.ARTICLE_ADDED,)),
        ("(조전부개정 2022.12.28.)", (NoteKind.WHOLLY_AMENDED,)),
        ("[전문 개정 2024. 1. 4.]", (NoteKind.WHOLLY_AMENDED,)),
        ("[조 제목 개정 2024. 1. 4.]", (NoteKind.HEADING_AMENDED,)),
        ("[조문제목 및 전문개정 2023. 12. 28.]", (NoteKind.HEADING_AMENDED, NoteKind.WHOLLY_AMENDED)),
        ("<삭  제 2024. 1. 4.>", (NoteKind.DELETED,)),
        ("[제6조에서 이동, 종전 제5조는 삭제 <2023.12.29.>]", (NoteKind.MOVED, NoteKind.DELETED)),
        ("<제4호에서 옮김 2022.12.30.>", (NoteKind.MOVED,)),
        ("<개정 2013. 12. 13., 시행 2013. 12. 12.>", (NoteKind.AMENDED, NoteKind.EFFECTIVE)),
        ("<2023.12.31.>", (NoteKind.OTHER,)),
    ],
)
def test_a_note_says_what_was_done(raw: str, kinds: tuple[NoteKind, ...]) -> None:
    assert read_note(raw).kinds == kinds


@pytest.mark.parametrize(
    ("raw", "days"),
    [
        ("<개정 2024. 1. 4.>", [date(2024, 1, 4)]),
        ("<개정 '98.12.30, '16 .05.16.>", [date(1998, 12, 30), date(2016, 5, 16)]),
        ("(개정2005.3.17,05.6.30)", [date(2005, 3, 17), date(2005, 6, 30)]),
        ("<개정 2010·10·1, 2011ㆍ1ㆍ2>", [date(2010, 10, 1), date(2011, 1, 2)]),
        ("<개정 2009-10-05, 2009/11/6>", [date(2009, 10, 5), date(2009, 11, 6)]),
        ("<개정 2015．1．12, 2016년 2월 3일>", [date(2015, 1, 12), date(2016, 2, 3)]),
        ("<개정 2017.12 29., 2020 1. 6.>", [date(2017, 12, 29), date(2020, 1, 6)]),
        ("<개정 2016. 9. 52016.12.29, 2018.1.8.2018.4.19>", [date(2016, 9, 5), date(2016, 12, 29), date(2018, 1, 8), date(2018, 4, 19)]),
        ("<개정 2009. 10. 7/시행 2009. 11. 1 규칙 제547호>", [date(2009, 10, 7), date(2009, 11, 1)]),
        ("<개정 2003.12.30 조례1653 2004.07.01>", [date(2003, 12, 30), date(2004, 7, 1)]),
        ("[종전 제23조는 제24조로 이동 <2024. 1. 4.>]", [date(2024, 1, 4)]),
        ("<삭 제>", []),
    ],
)  # fmt: skip
def test_dates_are_read_in_every_spelling(raw: str, days: list[date]) -> None:
    assert [one.day for one in read_note(raw).dates] == days


@pytest.mark.parametrize("text", ["2011. 7. 50", "2008.09.00", "2011.2.29", "20118.8.23.", "2105.07.02.", "202.10.5."])
def test_a_date_that_is_no_day_is_kept_as_written(text: str) -> None:
    (one,) = read_note(f"<개정 {text}>").dates
    assert (one.text, one.day) == (text, None)


@pytest.mark.parametrize(
    "words",
    [
        "삭제",
        "삭 제",
        "삭제.",
        "삭제 <2020. 1. 1.>",
        "<삭제 2020. 1. 1.>",
        "(삭제) <2020. 1. 1.>",
        "삭제(2020. 1. 1.)",
        "<삭 제> 2020. 1. 1.",
        "~ 15. 삭제 <2020. 1. 1.>",
        "18. 삭제 <2020. 1. 1.>",
        "제4호부터 제15호까지 삭제 <2020. 1. 1.>",
        "[제23조로 이동 <2020. 1. 1.>]",
        "[종전 제5조의2는 제12조로 이동 <2020. 1. 1.>]",
        "<개정 2019. 1. 3., 삭제 2020. 1. 1.>",
    ],
)
def test_a_provision_of_which_only_its_number_is_left_is_deleted(words: str) -> None:
    assert is_deleted(*take_notes(words))


@pytest.mark.parametrize(
    "words",
    [
        "나무를 심는다.",
        "나무를 심는다. <삭제 2020. 1. 1.>",
        "개인정보의 삭제 <개정 2020. 1. 1.>",
        "나무를 심는다. [제6조에서 이동, 종전 제5조는 삭제 <2023.12.29.>]",
        "<개정 2020. 1. 1.>",
        "",
    ],
)
def test_a_provision_with_words_or_without_such_a_note_is_not_deleted(words: str) -> None:
    assert not is_deleted(*take_notes(words))


_PIECES = st.sampled_from(
    [*"<>〈〉[]()〔〕【】{}①2.,'」\n ", "개정", "삭제", "이동", "제3조에서", "2024. 1. 4.", "20", "나무", "별표 1", "종전", "부칙"]
)  # fmt: skip


@given(st.lists(_PIECES).map("".join))
def test_spans_are_apart_in_order_and_begin_with_a_bracket(text: str) -> None:
    done = 0
    for start, end in note_spans(text):
        assert done <= start < end <= len(text)
        assert text[start] in "<〈[(〔【{"
        done = end


@given(st.lists(_PIECES).map("".join))
def test_no_letter_of_the_law_is_lost(text: str) -> None:
    kept, notes = take_notes(text)
    letters = Counter(re.findall(r"[가-힣\d]", kept)) + Counter(
        re.findall(r"[가-힣\d]", "".join(n.text for n in notes))
    )
    assert letters == Counter(re.findall(r"[가-힣\d]", text))


@pytest.mark.parametrize(
    "piece",
    ["<", "<개정 2024. 1. 4.", "[(1)", "<개정 2024. 1. 4.>>", "[1로", "[개정 . ", "(2024. ", "[위헌 ", "제    ", "<개", "[시행일 2024. 1. 4.] 제1조 "],
)  # fmt: skip
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    started = time.perf_counter()
    note_spans("[종전" + piece * (400_000 // len(piece)))
    assert time.perf_counter() - started < 5


def _articles(shared: Path) -> Iterator[str]:
    with lzma.open(shared / "corpus" / "ordinances.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield from (article["text"] for article in json.loads(line)["articles"])


# Dates in brackets that are law: a label of 부칙 inside an article, an agreement's date, an edition of another law.
_LAW_WITH_DATE = re.compile(r"부\s*칙\s*\(|협약 사항|\(시행 2015\.11\.19\.\)」")
_DATE_IN_BRACKETS = re.compile(
    r".{0,6}[<〈＜\[［〔【(][^<>〈〉\[\]()〔〕【】]*\d{2}\s?[.·ㆍ．-]\s?\d{1,2}\s?[.·ㆍ．-]\s?\d{1,2}[^<>〈〉\[\]()〔〕【】]*.{0,2}", re.DOTALL
)  # fmt: skip


@pytest.mark.slow
def test_no_dated_bracket_is_left_in_the_words_of_real_law(shared: Path) -> None:
    left = [one for text in _articles(shared) for one in _DATE_IN_BRACKETS.findall(take_notes(text)[0])]
    assert [one for one in left if not _LAW_WITH_DATE.search(one)] == []


@pytest.mark.slow
def test_no_annex_named_in_brackets_is_taken_from_real_law(shared: Path) -> None:
    named = re.compile(r"[〈【\[]\s*별표\s*\d*\s*[〉】\]]")
    for text in _articles(shared):
        assert len(named.findall(take_notes(text)[0])) == len(named.findall(text))


@pytest.mark.slow
def test_notes_of_real_law_are_typed_and_dated(shared: Path) -> None:
    notes = [read_note(text[start:end]) for text in _articles(shared) for start, end in note_spans(text)]
    kinds = Counter(kind for note in notes for kind in note.kinds)
    assert len(notes) == 18_030
    assert sum(note.kinds == (NoteKind.OTHER,) and not note.dates for note in notes) == 0
    assert sum(day.day is None for note in notes for day in note.dates) == 16
    assert kinds[NoteKind.AMENDED] > kinds[NoteKind.MOVED] > kinds[NoteKind.ADDED] > kinds[NoteKind.DELETED] > 800
