"""Consolidated text tells of an amendment as databases do, in the way the law tells of earlier ones (A-10, C-9)."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from ordinance.amend import apply, noted, read
from ordinance.law.consolidated import print_consolidated
from ordinance.law.read import read as read_law
from ordinance.law.tree import Instrument, InstrumentKind, NoteKind, without_notes

DAY = date(2026, 1, 5)
LAW = """\
가온구 조례

제1장 총칙

제1조(목적) 이 조례는 구의 행정을 정한다.

제2조(국) 구에 다음 각 호의 국을 둔다.
1. 행정국
2. 복지국
3. 안전국

제3조(과) ① 행정국에 총무과를 둔다. <개정 2020. 3. 2., 2024. 7. 15.>
② 복지국에 다음 각 호의 과를 둔다.
1. 복지과
가. 팀 하나
2. 돌봄과
③ 과의 일은 규칙으로 정한다. <신설 2024. 7. 15.>
[본조신설 2020. 3. 2.]

제4조(위임) 나머지는 규칙으로 정한다.

제5조(동) 동을 둔다.

부칙

제1조(시행일) 공포한 날부터 시행한다.

제2조(특례) 특례를 둔다.

[별표 1] 정원(제2조 관련)

행정국 9명

[별표 2] 위치

가온로
"""


def consolidated(*sentences: str, law: str = LAW, annex: str = "", day: date = DAY) -> str:
    """The text with notes; it always reads back as the tree that was printed, and only notes were added."""
    before = read_law(law)
    amendment = read("\n".join(["가온구 조례 일부를 다음과 같이 개정한다.", *sentences, "", annex]))
    applied = apply(before, amendment)
    after = noted(applied, day)
    assert without_notes(after) == without_notes(applied.law)
    assert before == read_law(law)
    text = print_consolidated(after)
    again = read_law(text)
    assert _told(again) == _told(after)
    return text


def _told(law: Instrument) -> tuple[object, ...]:
    """All that is compared of a law, and the notes of annexes with it."""
    return law.title, law.body, law.addenda, law.annexes, [annex.notes for annex in law.annexes]


CASES: list[tuple[str, list[str], str]] = [
    (
        "a changed article bears the note",
        ["제1조 중 “행정”을 “조직”으로 한다."],
        "제1조(목적) 이 조례는 구의 조직을 정한다. <개정 2026. 1. 5.>\n",
    ),
    (
        "a note that is there takes the new date",
        ["제3조제1항 중 “총무과”를 “행정과”로 한다."],
        "① 행정국에 행정과를 둔다. <개정 2020. 3. 2., 2024. 7. 15., 2026. 1. 5.>\n",
    ),
    (
        "a new 항 that is changed later says both",
        ["제3조제3항 중 “규칙으로”를 “조례로”로 한다."],
        "③ 과의 일은 조례로 정한다. <신설 2024. 7. 15., 개정 2026. 1. 5.>\n",
    ),
    (
        "a change of a 호 is noted at the words before it",
        ["제2조제2호 중 “복지”를 “돌봄”으로 한다."],
        "구에 다음 각 호의 국을 둔다. <개정 2026. 1. 5.>\n1. 행정국\n2. 돌봄국\n",
    ),
    (
        "a change of a 목 is noted at its 항",
        ["제3조제2항제1호가목 중 “하나”를 “둘”로 한다."],
        "② 복지국에 다음 각 호의 과를 둔다. <개정 2026. 1. 5.>\n1. 복지과\n가. 팀 둘\n",
    ),
    ("a new 항", ["제3조에 제4항을 다음과 같이 신설한다.", "④ 일을 나눈다."], "④ 일을 나눈다. <신설 2026. 1. 5.>\n"),
    (
        "a new 호 changes its 항",
        ["제2조에 제4호를 다음과 같이 신설한다.", "4. 도시국"],
        "각 호의 국을 둔다. <개정 2026. 1. 5.>\n1. 행정국\n2. 복지국\n3. 안전국\n4. 도시국\n",
    ),
    (
        "a deleted 호 tells of itself alone",
        ["제2조제3호를 삭제한다."],
        "구에 다음 각 호의 국을 둔다.\n1. 행정국\n2. 복지국\n3. 삭제 <2026. 1. 5.>\n",
    ),
    (
        "all 호 deleted",
        ["제2조 각 호 외의 부분 중 “다음 각 호의 국을”을 “국을”로 하고, 같은 조 각 호를 삭제한다."],
        "구에 국을 둔다. <개정 2026. 1. 5.>\n1. 삭제 <2026. 1. 5.>\n2. 삭제 <2026. 1. 5.>\n3. 삭제 <2026. 1. 5.>\n",
    ),
    ("a deleted 항", ["제3조제1항을 삭제한다."], "제3조(과) ① 삭제 <2026. 1. 5.>\n"),
    ("a deleted article", ["제4조를 삭제한다."], "\n제4조 삭제 <2026. 1. 5.>\n"),
    (
        "a 항 printed anew",
        ["제3조제1항을 다음과 같이 한다.", "① 과를 둔다."],
        "① 과를 둔다. <개정 2020. 3. 2., 2024. 7. 15., 2026. 1. 5.>\n",
    ),
    (
        "an article printed anew says so once",
        ["제3조를 다음과 같이 한다.", "제3조(과) ① 과를 둔다.", "② 팀을 둔다."],
        "제3조(과) ① 과를 둔다.\n② 팀을 둔다.\n[전문개정 2026. 1. 5.]\n\n제4조",
    ),
    (
        "a new article",
        ["제5조의2를 다음과 같이 신설한다.", "제5조의2(통) 다음 각 호를 둔다.", "1. 통", "2. 반"],
        "1. 통\n2. 반\n[본조신설 2026. 1. 5.]\n",
    ),
    (
        "another heading",
        ["제2조의 제목 “(국)”을 “(국의 설치)”로 한다."],
        "3. 안전국\n[제목개정 2026. 1. 5.]\n",
    ),
    (
        "a chapter's title",
        ["제1장의 제목 “총칙”을 “목적”으로 한다."],
        "제1장 목적 <개정 2026. 1. 5.>\n",
    ),
    (
        "the note of an article stays behind its last line",
        ["제3조에 제4항을 다음과 같이 신설한다.", "④ 일을 나눈다."],
        "④ 일을 나눈다. <신설 2026. 1. 5.>\n[본조신설 2020. 3. 2.]\n",
    ),
    (
        "renumbered 항 are changed",
        ["제3조제3항을 제4항으로 하고, 같은 조에 제3항을 다음과 같이 신설한다.", "③ 새로 둔다."],
        "③ 새로 둔다. <신설 2026. 1. 5.>\n④ 과의 일은 규칙으로 정한다. <신설 2024. 7. 15., 개정 2026. 1. 5.>\n",
    ),
    (
        "the words of an article that become its first 항 take their notes along",
        ["제5조 제목 외의 부분을 제1항으로 하고, 같은 조에 제2항을 다음과 같이 신설한다.", "② 통을 둔다."],
        "제5조(동) ① 동을 둔다. <개정 2026. 1. 5.>\n② 통을 둔다. <신설 2026. 1. 5.>\n",
    ),
    (
        "what is changed twice is noted once",
        ["제2조제1호 중 “행정”을 “기획”으로 하고, 같은 조 제2호 중 “복지”를 “돌봄”으로 한다."],
        "국을 둔다. <개정 2026. 1. 5.>\n",
    ),
    (
        "an article that moves, and the one that comes in its place",
        ["제5조를 제6조로 하고, 제4조를 제5조로 하며, 제4조를 다음과 같이 신설한다.", "제4조(통) 통을 둔다."],
        (
            "제4조(통) 통을 둔다.\n[본조신설 2026. 1. 5.]\n[종전 제4조는 제5조로 이동 <2026. 1. 5.>]\n\n"
            "제5조(위임) 나머지는 규칙으로 정한다.\n[제4조에서 이동, 종전 제5조는 제6조로 이동 <2026. 1. 5.>]\n\n"
            "제6조(동) 동을 둔다.\n[제5조에서 이동 <2026. 1. 5.>]\n"
        ),
    ),
    (
        "a number that an article left empty",
        ["제4조를 제6조로 한다."],
        "제4조 [종전 제4조는 제6조로 이동 <2026. 1. 5.>]\n",
    ),
    ("words of an annex", ["별표 1 중 “9명”을 “10명”으로 한다."], "[별표 1] 정원(제2조 관련) <개정 2026. 1. 5.>\n"),
    ("a deleted annex", ["별표 2를 삭제한다."], "[별표 2] 삭제 <2026. 1. 5.>\n"),
    (
        "an article of 부칙",
        ["부칙 제2조 중 “특례”를 “예외”로 한다."],
        "제2조(특례) 예외를 둔다. <개정 2026. 1. 5.>\n",
    ),
]


@pytest.mark.parametrize(("sentences", "shown"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_noted_and_where(sentences: list[str], shown: str) -> None:
    assert shown in consolidated(*sentences)


def test_an_article_in_the_place_of_a_deleted_one_is_new() -> None:
    law = LAW.replace("제4조(위임) 나머지는 규칙으로 정한다.", "제4조 삭제 <2022. 1. 3.>")
    text = consolidated("제4조를 다음과 같이 한다.", "제4조(통) 통을 둔다.", law=law)
    assert "제4조(통) 통을 둔다.\n[본조신설 2026. 1. 5.]\n" in text


def test_annexes_printed_below_are_changed_or_new() -> None:
    text = consolidated(
        "별표 1을 별지와 같이 한다.",
        "별표 3을 별지와 같이 신설한다.",
        annex="[별표 1] 정원(제2조 관련)\n\n행정국 12명\n\n[별표 3] 구역\n\n온 구역\n",
    )
    assert "[별표 1] 정원(제2조 관련) <개정 2026. 1. 5.>\n" in text
    assert "[별표 3] 구역 <신설 2026. 1. 5.>\n" in text
    assert "[별표 2] 위치\n" in text


@pytest.mark.parametrize(
    ("written", "new"),
    [
        ("2024. 7. 15.", "2026. 1. 5."),
        ("2024.7.15.", "2026.1.5."),
        ("2024.7.15", "2026.1.5"),
        ("2024.07.05.", "2026.01.05."),
        ("2024ㆍ7ㆍ15", "2026ㆍ1ㆍ5"),
        ("2024.11.15.", "2026.1.5."),
    ],
)
def test_dates_are_written_as_the_law_writes_them(written: str, new: str) -> None:
    law = LAW.replace("2020. 3. 2.", "2019. 3. 2.").replace("2024. 7. 15.", written)
    assert f", {written}, {new}>" in consolidated("제3조제1항 중 “총무과”를 “행정과”로 한다.", law=law)


def test_a_law_without_notes_gets_spaced_dates() -> None:
    law = "가온구 조례\n\n제1조(목적) 구를 둔다.\n"
    assert consolidated("제1조 중 “구”를 “시”로 한다.", law=law).endswith("시를 둔다. <개정 2026. 1. 5.>\n")


def test_a_law_that_notes_its_subparagraphs_notes_them_again() -> None:
    law = LAW.replace("1. 행정국\n", "1. 행정국 <개정 2023. 1. 2.>\n").replace(
        "2. 복지국\n", "2. 복지국 <신설 2023. 1. 2.>\n"
    )
    text = consolidated(
        "제2조제1호 중 “행정”을 “기획”으로 하고, 같은 조 제3호를 제4호로 하며, 같은 조에 제3호를 다음과 같이 신설한다.",
        "3. 도시국",
        law=law,
    )
    assert "국을 둔다.\n1. 기획국 <개정 2023. 1. 2., 2026. 1. 5.>\n" in text
    assert "3. 도시국 <신설 2026. 1. 5.>\n4. 안전국 <제3호에서 이동 2026. 1. 5.>\n" in text


@pytest.mark.parametrize(
    ("law", "note"),
    [
        ("③ 둔다. <신설 2020. 3. 2., 2021. 3. 2.>", "<신설 2024. 7. 15., 2026. 1. 5.>"),
        ("③ 둔다. <신설 2020. 3. 2.> <개정 2021. 3. 2.>", "<신설 2024. 7. 15.> <개정 2026. 1. 5.>"),
        ("③ 둔다. <신설 2020. 3. 2., 개정 2021. 3. 2.>", "<신설 2024. 7. 15., 개정 2026. 1. 5.>"),
    ],
)
def test_a_change_of_what_was_new_is_noted_as_elsewhere_in_the_law(law: str, note: str) -> None:
    shown = LAW.replace("제4조(위임) ", f"제4조(위임) ① 하나.\n② 둘.\n{law}\n④ ")
    assert f"정한다. {note}\n" in consolidated("제3조제3항 중 “규칙”을 “조례”로 한다.", law=shown)


def test_national_law_appends_the_date_to_a_note_of_what_was_new() -> None:
    act = dataclasses.replace(read_law(LAW), kind=InstrumentKind.ACT)
    amendment = read("가온구 조례 일부를 다음과 같이 개정한다.\n제3조제3항 중 “규칙”을 “조례”로 한다.")
    law = noted(apply(act, amendment), DAY)
    assert "<신설 2024. 7. 15., 2026. 1. 5.>" in print_consolidated(law)


def test_an_older_form_of_a_note_is_kept_and_dated() -> None:
    law = LAW.replace("<개정 2020. 3. 2., 2024. 7. 15.>", "(타조례 개정 2020. 3. 2.)")
    shown = "(타조례 개정 2020. 3. 2., 2026. 1. 5.)"
    assert shown in consolidated("제3조제1항 중 “총무과”를 “행정과”로 한다.", law=law)


def test_a_heading_changed_again_is_dated_again() -> None:
    once = consolidated("제2조의 제목 “(국)”을 “(국의 설치)”로 한다.")
    twice = consolidated("제2조의 제목 “(국의 설치)”를 “(국)”으로 한다.", law=once, day=date(2027, 2, 3))
    assert "[제목개정 2026. 1. 5., 2027. 2. 3.]\n" in twice


def test_the_same_day_is_noted_once() -> None:
    once = consolidated("제1조 중 “행정”을 “조직”으로 한다.")
    assert consolidated("제1조 중 “조직”을 “행정”으로 한다.", law=once).count("<개정 2026. 1. 5.>") == 1


def test_a_note_knows_its_kind_and_day() -> None:
    law = noted(apply(read_law(LAW), read("가온구 조례 일부를 다음과 같이 개정한다.\n제4조를 삭제한다.")), DAY)
    (note,) = law.at("제4조").notes
    assert note.dates[0].day == DAY
    article = noted(
        apply(read_law(LAW), read("가온구 조례 일부를 다음과 같이 개정한다.\n제1조 중 “행정”을 “조직”으로 한다.")), DAY
    )
    assert article.at("제1조").notes[0].kinds == (NoteKind.AMENDED,)


def test_what_was_not_changed_keeps_its_letters() -> None:
    law = read_law(LAW)
    after = noted(apply(law, read("가온구 조례 일부를 다음과 같이 개정한다.\n제1조 중 “행정”을 “조직”으로 한다.")), DAY)
    assert after.at("제3조").source == law.at("제3조").source
    assert after.at("제3조제3항").source == law.at("제3조제3항").source


def test_a_repealed_law_has_no_notes() -> None:
    applied = apply(read_law(LAW), read("가온구 조례는 폐지한다."))
    assert noted(applied, DAY).body == ()
