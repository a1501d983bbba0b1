"""Whatever an operation prints below its sentence is laid out, in step order, and proved."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from ordinance.amend import Amendment, Instruction, RewritePart
from ordinance.amend.write import body_lines
from ordinance.bill import Bill
from ordinance.formats.docx import DocumentNotProvedError, prove, write_bill
from tests.amendments import ALL_KINDS, AMENDMENT, RAW, REPEAL, WHOLE, bill, kinds, real
from tests.formats.docx.bills import W, body, style_of, text_of

ALL = {"all": AMENDMENT, "raw": RAW, "repeal": REPEAL}


def _laid_out(amendment: Amendment) -> list[tuple[str, str]]:
    """Style and text of what stands behind the title of the bill's text."""
    return _laid_out_bill(bill(amendment))


def _laid_out_bill(one: Bill) -> list[tuple[str, str]]:
    root = body(write_bill(one))
    found = [(style_of(one), text_of(one)) for one in root.iter(f"{W}p")]
    at = [style for style, _ in found].index("BillTextTitle")
    return [(style, text) for style, text in found[at + 1 :] if text]


def test_the_example_holds_every_kind_of_operation() -> None:
    assert kinds(*ALL.values(), WHOLE) == ALL_KINDS


def test_a_law_printed_anew_is_proved() -> None:
    whole = dataclasses.replace(bill(WHOLE), opening=f"{WHOLE.title} 전부를 다음과 같이 개정한다.")
    texts = [text for _, text in _laid_out_bill(whole)]
    lines = list(body_lines(WHOLE))
    assert texts[: len(lines)] == lines
    prove(write_bill(whole), whole)


@pytest.mark.parametrize("amendment", ALL.values(), ids=ALL)
def test_every_kind_of_operation_is_printed_line_by_line_and_proved(amendment: Amendment) -> None:
    lines = list(body_lines(amendment))
    texts = [text for _, text in _laid_out(amendment)]
    assert texts[: len(lines)] == lines
    prove(write_bill(bill(amendment)), bill(amendment))


@pytest.mark.parametrize(
    ("start", "style"),
    [
        ("가. 구청장이 위촉한 주민", "Item"),
        ("4. 분과란", "Subparagraph"),
        ("5. 회의란", "SubparagraphBeforeList"),
        ("나. 임시회의", "Item"),
        ("다만, 규칙으로", "ArticleContinued"),
        ("제3조의2(분과) ①", "Article"),
        ("1. 분과장", "Subparagraph"),
        ("③ 위촉은", "Paragraph"),
        ("다만, 급한 때에는", "ParagraphContinued"),
        ("제4장 사무", "Chapter"),
        ("│간사장", "AnnexDrawing"),
        ("│서기", "AnnexDrawing"),
    ],
)
def test_what_is_printed_stands_at_its_level(start: str, style: str) -> None:
    assert [found for found, text in _laid_out(AMENDMENT) if text.startswith(start)] == [style]


def test_lines_of_an_annex_stand_by_the_numbers_they_open_with() -> None:
    assert [style for style, _ in _laid_out(RAW)][2:] == [
        "ArticleContinued",
        "Subparagraph",
        "Item",
        "ItemContinued",
        "AmendingSentence",
        "Subitem",
    ]


def test_a_repeal_is_one_sentence_without_opening() -> None:
    texts = [text for _, text in _laid_out(REPEAL)]
    assert texts == [f"{REPEAL.title}는 폐지한다.", "부칙", "이 조례는 공포한 날부터 시행한다."]


def test_a_printed_part_that_is_missing_is_found() -> None:
    (part,) = [one for one in AMENDMENT.operations if isinstance(one, RewritePart) and one.text]
    fuller = Amendment(AMENDMENT.title, (Instruction((dataclasses.replace(part, text=f"{part.text} 빠진 말"),)),))
    with pytest.raises(DocumentNotProvedError, match="빠진말"):
        prove(write_bill(bill(Amendment(AMENDMENT.title, (Instruction((part,)),)))), bill(fuller))


@pytest.mark.slow
def test_real_amendments_are_proved(shared: Path) -> None:
    proved = 0
    for law, amendment, _ in real(shared, every=20):
        prove(write_bill(bill(amendment, law)), bill(amendment, law))
        proved += 1
    assert proved >= 240
