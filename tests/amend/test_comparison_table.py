"""The comparison table shows what an amendment does, and nothing else (part E; practice, section 7)."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from pathlib import Path

import pytest

from ordinance.amend import Amendment, RefusedError, Repeal, ReplaceWords, apply, read
from ordinance.amend.comparison_annexes import annex_text
from ordinance.amend.comparison_table import (
    Cause,
    Column,
    Row,
    comparison_rows,
    rebuilt_texts,
    table_text,
)
from ordinance.amend.words_found import alike
from ordinance.law.printer import addenda_lines, first_line, provision_lines
from ordinance.law.read import read as read_law
from ordinance.law.tree import Instrument, Provision, Status, without_notes
from tests.amend.corpus_laws import amendment_of, by_addenda, law_of

LAW = read_law("""\
가온구 조례

제1장 총칙

제1조(목적) 이 조례는 재무과장과 재무과의 일을 정한다. <개정 2020. 1. 1.> 다만, 예산은 제외한다.

제2조(국) ① 행정국장은 다음 각 호의 사항을 정한다.
1. 인사
2. 예산
3. 회계
4. 감사
② 그 밖의 사항은 규칙으로 정한다. 다만, 예산은 제외한다.
③ 시설을 둔다.
④ 사람을 둔다.

제3조(정원의 총수) 서울특별시 가온구에 두는 지방공무원 정원(이하 “정원”이라 한다)의 총수는 1,535명으로 하고, 다음 각 호와 같이 구분한다.
1. 집행기관의 정원 : 1,497명
2. 의회사무기구의 정원 : 38명

제2장 보칙

제4조(소장) 소장을 둔다.

제5조 삭제

제6조(위임) 나머지는 규칙으로 정한다.

부칙 <제100호, 2020. 1. 1.>

제1조(시행일) 이 조례는 공포한 날부터 시행한다.

제2조(기한) 전략기획단은 2025년 12월 31일까지 둔다.

[별표 1] 정원표(제3조 관련)

총계 10
행정국장 1
과장 9

[별표 2] 구역(제4조 관련)

가온동
""")


def rows(*sentences: str, annex: str = "") -> tuple[Row, ...]:
    amendment = read("\n".join(["가온구 조례 일부를 다음과 같이 개정한다.", *sentences, "", annex]))
    found = comparison_rows(LAW, amendment)
    assert faults(LAW, amendment, found) == []
    return found


def table(*sentences: str, annex: str = "") -> list[str]:
    """The rows as text; a run of dashes, whose width is for the eye, as `--`."""
    return re.sub("-+", "--", table_text(rows(*sentences, annex=annex))).splitlines()


# What the left column and the right column stand for


def provision_texts(body: tuple[Provision, ...]) -> Counter[str]:
    found: Counter[str] = Counter()
    for node in body:
        if node.level.is_division:
            found += Counter([first_line(node)]) + provision_texts(node.children)
        elif node.status is not Status.MOVED:
            found["\n".join(provision_lines(node))] += 1
    return found


def texts(law: Instrument) -> Counter[str]:
    """Every article, heading, annex and 부칙 of a law, and its title, as text."""
    law = without_notes(law)
    found = provision_texts(law.body) + Counter([law.title])
    for addenda in law.addenda:
        found += provision_texts(addenda.body) + Counter([next(addenda_lines(addenda))])
    return found + Counter(map(annex_text, law.annexes))


def faults(law: Instrument, amendment: Amendment, table_rows: tuple[Row, ...]) -> list[str]:
    """What a table lacks of its proof; nothing for a sound one."""
    return [*text_faults(law, amendment, table_rows), *underline_faults(amendment, table_rows)]


def text_faults(law: Instrument, amendment: Amendment, table_rows: tuple[Row, ...]) -> list[str]:
    """The columns stand for whole provisions of both laws, and all others are the same in both."""
    old, new = texts(law), texts(apply(law, amendment).law)
    left = Counter(text for text in rebuilt_texts(table_rows, Column.LEFT).values() if text)
    right = Counter(text for text in rebuilt_texts(table_rows, Column.RIGHT).values() if text)
    strange = [f"not in force: {text}" for text in left - old] + [f"not proposed: {text}" for text in right - new]
    beside = Counter({text: count for text, count in (old - left).items() if text})
    return strange or ([] if beside == Counter({t: n for t, n in (new - right).items() if t}) else ["untold change"])


def underline_faults(amendment: Amendment, table_rows: tuple[Row, ...]) -> list[str]:
    """Each underline has its operation, each operation its underline; of words exactly the quotations."""
    operations = {
        Cause(number, index): operation
        for number, instruction in enumerate(amendment.instructions)
        for index, operation in enumerate(instruction.operations)
    }
    shown = {cause for row in table_rows for cell in (row.left, row.right) for run in cell.runs for cause in run.by}
    found = [f"no underline: {operations[cause]}" for cause in operations.keys() - shown]
    for row in table_rows:
        for column in Column:
            for run in row.cell(column).runs:
                words = [one for cause in run.by if isinstance(one := operations[cause], ReplaceWords)]
                if len(run.by) == 1 and words and not any(quoted(run.text, one, column) for one in words):
                    found.append(f"not quoted: {run.text}")
    return found


def quoted(text: str, operation: ReplaceWords, column: Column) -> bool:
    return any(alike(text, pair.old if column is Column.LEFT else pair.new) for pair in operation.pairs)


# Words


def test_the_sample_of_the_conventions() -> None:
    assert table(
        "제3조 각 호 외의 부분 중 “1,535명”을 “1,552명”으로 하고, 같은 조 제1호 중 “1,497명”을 “1,512명”으로 하며, "
        "같은 조 제2호 중 “38명”을 “40명”으로 한다."
    ) == [
        "제3조(정원의 총수) 서울특별시 가온구에 두는 지방공무원 정원(이하 “정원”이라 한다)의 총수는 __1,535명__으로 하고, "
        "다음 각 호와 같이 구분한다. | 제3조(정원의 총수) --__1,552명__--.",
        "1. 집행기관의 정원 : __1,497명__ | 1. --__1,512명__",
        "2. 의회사무기구의 정원 : __38명__ | 2. --__40명__",
    ]


def test_dashes_are_as_wide_as_the_words_and_swallow_commas() -> None:
    (row, *_) = rows("제3조 각 호 외의 부분 중 “1,535명”을 “1,552명”으로 한다.")
    assert row.right.text.endswith(f"1,552명{'-' * 36}.")
    assert row.right.runs[-2].stands_for == "으로 하고, 다음 각 호와 같이 구분한다"


def test_a_second_sentence_is_dashed_with_its_own_full_stop() -> None:
    assert table("제1조 본문 중 “재무과장”을 “회계과장”으로 한다.") == [
        "제1조(목적) 이 조례는 __재무과장__과 재무과의 일을 정한다. 다만, 예산은 제외한다. | 제1조(목적) --__회계과장__--. --."
    ]


def test_the_lead_in_of_a_changed_item_is_printed_and_dashed_and_the_rest_left_out() -> None:
    assert table("제2조제1항제2호 중 “예산”을 “결산”으로 한다.") == [
        "제2조(국) ① 행정국장은 다음 각 호의 사항을 정한다. | 제2조(국) ① --.",
        "1. (생  략) | 1. (현행과 같음)",
        "2. __예산__ | 2. __결산__",
        "3.ㆍ4. (생  략) | 3.ㆍ4. (현행과 같음)",
        "② ∼ ④ (생  략) | ② ∼ ④ (현행과 같음)",
    ]


def test_the_left_column_has_no_amendment_notes() -> None:
    assert "개정 2020" not in table_text(rows("제1조 본문 중 “재무과장”을 “회계과장”으로 한다."))


# Parts of a unit


def test_a_new_proviso_stands_behind_dashes() -> None:
    assert table("제4조에 단서를 다음과 같이 신설한다.", "다만, 부소장을 둘 수 있다.") == [
        "제4조(소장) 소장을 둔다. __<단서 신설>__ | 제4조(소장) --. __다만, 부소장을 둘 수 있다.__"
    ]


def test_a_deleted_proviso_is_underlined_on_the_left() -> None:
    assert table("제2조제2항 단서를 삭제한다.")[1] == (
        "② 그 밖의 사항은 규칙으로 정한다. __다만, 예산은 제외한다.__ | ② --. __<단서 삭제>__"
    )


def test_a_proviso_printed_anew_takes_no_dashes() -> None:
    assert table("제2조제2항 단서를 다음과 같이 한다.", "다만, 법률에 정한 것은 제외한다.")[1] == (
        "② 그 밖의 사항은 규칙으로 정한다. __다만, 예산은 제외한다.__ | ② --. __다만, 법률에 정한 것은 제외한다.__"
    )


# Whole units


def test_a_unit_printed_anew_is_underlined_with_its_mark() -> None:
    assert table("제2조제3항을 다음과 같이 한다.", "③ 시설과 장비를 둔다.") == [
        "제2조(국) ①ㆍ② (생  략) | 제2조(국) ①ㆍ② (현행과 같음)",
        "__③ 시설을 둔다.__ | __③ 시설과 장비를 둔다.__",
        "④ (생  략) | ④ (현행과 같음)",
    ]


def test_an_article_printed_anew_has_a_row_for_each_unit() -> None:
    assert table("제4조를 다음과 같이 한다.", "제4조(소장 등) ① 소장을 둔다.", "② 부소장을 둔다.") == [
        "__제4조(소장) 소장을 둔다.__ | __제4조(소장 등) ① 소장을 둔다.__",
        "__<신  설>__ | __② 부소장을 둔다.__",
    ]


def test_an_article_that_loses_its_paragraphs_faces_the_first_of_them() -> None:
    assert table("제2조를 다음과 같이 한다.", "제2조(국) 국은 규칙으로 정한다.")[0] == (
        "__제2조(국) ① 행정국장은 다음 각 호의 사항을 정한다.__ | __제2조(국) 국은 규칙으로 정한다.__"
    )


def test_items_printed_anew_face_each_other_by_number() -> None:
    assert table("제2조제1항 각 호를 다음과 같이 한다.", "1. 조직", "2. 예산")[1:] == [
        "__1. 인사__ | __1. 조직__",
        "__2. 예산__ | __2. 예산__",
        "__3. 회계__ | __<삭  제>__",
        "__4. 감사__ | __<삭  제>__",
        "② ∼ ④ (생  략) | ② ∼ ④ (현행과 같음)",
    ]


def test_a_new_article_is_underlined_with_its_heading() -> None:
    assert table("제4조의2를 다음과 같이 신설한다.", "제4조의2(부소장) ① 부소장을 둔다.", "② 한 명으로 한다.") == [
        "__<신  설>__ | __제4조의2(부소장) ① 부소장을 둔다. / ② 한 명으로 한다.__"
    ]


def test_what_comes_under_a_deleted_number_is_new() -> None:
    assert table("제5조를 다음과 같이 신설한다.", "제5조(새 조) 새로 정한다.") == [
        "__<신  설>__ | __제5조(새 조) 새로 정한다.__"
    ]


def test_a_deleted_unit_is_underlined_with_its_mark() -> None:
    assert table("제2조제1항제4호 및 같은 조 제4항을 각각 삭제한다.") == [
        "제2조(국) ① 행정국장은 다음 각 호의 사항을 정한다. | 제2조(국) ① --.",
        "1. ∼ 3. (생  략) | 1. ∼ 3. (현행과 같음)",
        "__4. 감사__ | __<삭  제>__",
        "②ㆍ③ (생  략) | ②ㆍ③ (현행과 같음)",
        "__④ 사람을 둔다.__ | __<삭  제>__",
    ]


def test_only_touched_articles_appear() -> None:
    assert [row.subject.old for row in rows("제4조를 삭제한다.")] == ["제4조"]


# Moves


def test_new_units_stand_before_the_units_that_make_room() -> None:
    assert table(
        "제2조제3항 및 제4항을 각각 제4항 및 제5항으로 하고, 같은 조에 제3항을 다음과 같이 신설한다.", "③ 장비를 둔다."
    ) == [
        "제2조(국) ①ㆍ② (생  략) | 제2조(국) ①ㆍ② (현행과 같음)",
        "__<신  설>__ | __③ 장비를 둔다.__",
        "__③__ㆍ__④__ (생  략) | __④__ㆍ__⑤__ (현행 제3항 및 제4항과 같음)",
    ]


def test_a_new_first_paragraph_stands_beside_the_heading() -> None:
    assert table(
        "제2조제1항부터 제4항까지를 각각 제2항부터 제5항까지로 하고, 같은 조에 제1항을 다음과 같이 신설한다.",
        "① 국을 둔다.",
    ) == [
        "제2조(국) __<신  설>__ | 제2조(국) __① 국을 둔다.__",
        "__①__ ∼ __④__ (생  략) | __②__ ∼ __⑤__ (현행 제1항부터 제4항까지와 같음)",
    ]


def test_a_deletion_that_closes_up_stands_behind_what_moves() -> None:
    assert table(
        "제2조제1항제4호를 삭제하고, 같은 항 제1호부터 제3호까지를 각각 제2호부터 제4호까지로 하며, "
        "같은 항에 제1호를 다음과 같이 신설한다.",
        "1. 조직",
    )[1:4] == [
        "__<신  설>__ | __1. 조직__",
        "__1.__ ∼ __3.__ (생  략) | __2.__ ∼ __4.__ (현행 제1호부터 제3호까지와 같음)",
        "__4. 감사__ | __<삭  제>__",
    ]


def test_a_unit_that_moves_and_changes_is_dashed_under_its_new_mark() -> None:
    assert table(
        "제2조제4항을 제5항으로 하고, 같은 조에 제4항을 다음과 같이 신설하며, 같은 조 제5항(종전의 제4항) 중 “사람”을 “직원”으로 한다.",
        "④ 장비를 둔다.",
    )[1:] == ["__<신  설>__ | __④ 장비를 둔다.__", "__④__ __사람__을 둔다. | __⑤__ __직원__--."]


def test_two_units_that_change_places_keep_both_columns_in_order() -> None:
    assert table("제2조제3항 및 제4항을 각각 제4항 및 제3항으로 한다.")[1:] == [
        "__③__ (생  략) | __③__ (현행 제4항과 같음)",
        "__④__ (생  략) | __④__ (현행 제3항과 같음)",
    ]


def test_an_article_that_moves_has_its_number_underlined() -> None:
    assert table("제6조를 제7조로 한다.") == ["__제6조__(위임) (생  략) | __제7조__(위임) (현행 제6조와 같음)"]


def test_words_without_a_mark_become_the_first_paragraph() -> None:
    assert table(
        "제4조 제목 외의 부분을 제1항으로 하고, 같은 조에 제2항을 다음과 같이 신설한다.", "② 부소장을 둔다."
    ) == [
        "제4조(소장) (생  략) | 제4조(소장) __①__ (현행 제목 외의 부분과 같음)",
        "__<신  설>__ | __② 부소장을 둔다.__",
    ]


def test_words_that_become_the_second_paragraph_and_change() -> None:
    assert table(
        "제4조 제목 외의 부분을 제2항으로 하고, 같은 조에 제1항을 다음과 같이 신설하며, "
        "같은 조 제2항(종전의 제목 외의 부분) 중 “소장을”을 “부소장을”로 한다.",
        "① 소장을 둔다.",
    ) == [
        "제4조(소장) __<신  설>__ | 제4조(소장) __① 소장을 둔다.__",
        "__소장을__ 둔다. | __②__ __부소장을__ --.",
    ]


# Headings, title, annexes, 부칙


def test_a_heading_is_kept_in_full_with_its_new_words_underlined() -> None:
    assert table("제4조의 제목 “(소장)”을 “(소장과 부소장)”으로 한다.") == [
        "제4조(__소장__) (생  략) | 제4조(__소장과 부소장__) (현행과 같음)"
    ]


def test_the_title_is_the_first_row() -> None:
    assert table("제명 “가온구 조례”를 “가온구 정원 조례”로 한다.", "제4조를 삭제한다.")[0] == (
        "__가온구 조례__ | __가온구 정원 조례__"
    )


def test_the_title_of_a_chapter_has_a_row_of_its_own() -> None:
    assert table("제2장의 제목 “보칙”을 “잡칙”으로 한다.") == ["제2장 __보칙__ | 제2장 __잡칙__"]


def test_a_deleted_chapter_shows_its_heading_and_its_articles() -> None:
    assert table("제2장(제4조부터 제6조까지)을 삭제한다.") == [
        "__제2장 보칙__ | __<삭  제>__",
        "__제4조(소장) 소장을 둔다.__ | __<삭  제>__",
        "__제6조(위임) 나머지는 규칙으로 정한다.__ | __<삭  제>__",
    ]


def test_a_heading_line_alone_comes_and_goes() -> None:
    assert table("제4조 앞의 “제2장 보칙”을 삭제한다.") == ["__제2장 보칙__ | __<삭  제>__"]


def test_an_annex_replaced_shows_its_head_and_prints_the_rest_apart() -> None:
    found = rows("별표 2를 별지와 같이 한다.", annex="[별표 2] 새 구역(제4조 관련)\n\n나온동")
    assert table_text(found) == (
        "__[별표 2] 구역(제4조 관련)____ / (별지)__ | __[별표 2] 새 구역(제4조 관련)____ / (별지)__\n"
    )
    assert found[0].right.annex is not None


def test_words_of_an_annex_show_their_line() -> None:
    assert table("별표 1 중 “행정국장”을 “기획국장”으로 한다.") == [
        "[별표 1] 정원표(제3조 관련) | [별표 1] 정원표(제3조 관련)",
        "(생  략) | (현행과 같음)",
        "__행정국장__ 1 | __기획국장__ --",
        "(생  략) | (현행과 같음)",
    ]


def test_annexes_come_go_and_move() -> None:
    assert table("별표 2를 삭제한다.") == ["__[별표 2] 구역(제4조 관련)____ / (별지)__ | __<삭  제>__"]
    assert table("별표 3을 별지와 같이 신설한다.", annex="[별표 3] 새 표(제6조 관련)\n\n다온동") == [
        "__<신  설>__ | __[별표 3] 새 표(제6조 관련)____ / (별지)__"
    ]
    assert table("별표 2를 별표 3으로 한다.") == [
        "[__별표 2__] 구역(제4조 관련) | [__별표 3__] 구역(제4조 관련)",
        "(생  략) | (현행 별표 2와 같음)",
    ]


def test_a_row_of_a_table_is_printed_with_its_name() -> None:
    law = read_law(
        """\
가온구 조례

제1조(정원) 정원은 별표와 같다.

[별표] 정원표(제1조 관련)

┌────┬────┐
│직급│정원│
├────┼────┤
│5급 │3   │
├────┼────┤
│6급 │7   │
└────┴────┘
"""
    )
    changed = read("가온구 조례 일부를 다음과 같이 개정한다.\n별표 중 5급 “3”을 “4”로 한다.")
    new = read(
        "가온구 조례 일부를 다음과 같이 개정한다.\n별표의 5급란을 다음과 같이 한다.\n"
        "┌────┬────┐\n│5급 │4   │\n├────┼────┤\n│5급 상당│1   │\n└────┴────┘"
    )
    assert table_text(comparison_rows(law, changed)).splitlines()[2] == "5급\t__3__ | 5급\t__4__"
    assert table_text(comparison_rows(law, new)).splitlines()[2:4] == [
        "__5급__\t__3__ | __5급__\t__4__",
        "__<신  설>__ | __5급 상당__\t__1__",
    ]
    assert faults(law, changed, comparison_rows(law, changed)) == faults(law, new, comparison_rows(law, new)) == []


def test_the_addenda_of_an_earlier_ordinance_have_rows_below_their_heading() -> None:
    assert table("조례 제100호 가온구 조례 전부개정조례 부칙 제2조 중 “2025년”을 “2026년”으로 한다.") == [
        "부칙 <제100호, 2020. 1. 1.> | 부칙 <제100호, 2020. 1. 1.>",
        "제2조(기한) 전략기획단은 __2025년__ 12월 31일까지 둔다. | 제2조(기한) --__2026년__ --.",
    ]


def test_the_one_sentence_of_an_addenda_has_a_row() -> None:
    law = read_law(
        "나온구 조례\n\n제1조(목적) 정한다.\n\n부칙 <제100호, 2020. 1. 1.>\n\n이 조례는 2025년까지 효력을 가진다.\n"
    )
    changed = read(
        "나온구 조례 일부를 다음과 같이 개정한다.\n조례 제100호 나온구 조례 전부개정조례 부칙 중 “2025년”을 “2026년”으로 한다."
    )
    assert "이 조례는 __2025년__까지 효력을 가진다." in table_text(comparison_rows(law, changed))


def test_a_repeal_has_no_table() -> None:
    assert comparison_rows(LAW, Amendment("가온구 조례", ())) == ()
    repeal = read("가온구 조례는 폐지한다.")
    assert repeal.operations == (Repeal(),)
    assert comparison_rows(LAW, repeal) == ()


def test_what_cannot_be_applied_has_no_table() -> None:
    with pytest.raises(RefusedError):
        comparison_rows(LAW, read("가온구 조례 일부를 다음과 같이 개정한다.\n제9조를 삭제한다."))


# Real amendments


def proved(shared: Path, step: int) -> int:
    """How many real amendments have a sound table; those that cannot be applied are passed over."""
    count = 0
    for case in islice((case for case in by_addenda(shared) if case.certain), 0, None, step):
        law, amendment = law_of(case.before), amendment_of(case)
        try:
            found = comparison_rows(law, amendment)
        except RefusedError:
            continue
        assert faults(law, amendment, found) == [], case.identity
        count += 1
    return count


def test_every_twentieth_real_amendment_has_a_sound_table(shared: Path) -> None:
    assert proved(shared, 20) >= 199


@pytest.mark.slow
def test_real_amendments_have_a_sound_table(shared: Path) -> None:
    assert proved(shared, 1) >= 3994
