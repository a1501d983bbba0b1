"""Mending changes words and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from ordinance.check import document_of
from ordinance.check.fixing import fixed
from ordinance.check.model import Found, LawRule
from ordinance.check.rules import LAW_RULES
from ordinance.law.read import read
from ordinance.law.source import source_text
from tests.check.real import instruments


def mended(text: str) -> str:
    return fixed(document_of(read(text))).text


def test_notes_spaces_and_line_ends_stay_where_they_are() -> None:
    text = (
        "가온구 조례\n제1조(목적)  당해 사무를 정한다.  <개정 2024.1.4., 2025. 2. 3.>\n\n\n제2조(국) 구에 국을 둔다.\n"
    )
    assert mended(text) == text.replace("당해", "해당")


def test_words_that_end_in_a_note_and_begin_again_are_mended_on_both_sides() -> None:
    text = "제1조(목적) 당해 사무를 정한다. <개정 2024. 1. 4.> 다만 긴급한 경우에는 그러하지 아니하다.\n"
    assert mended(text) == "제1조(목적) 해당 사무를 정한다. <개정 2024. 1. 4.> 다만, 긴급한 경우에는 그렇지 않다.\n"


def test_quotations_are_left_alone() -> None:
    text = "제1조(목적) “당해”라는 말과 「당해 사무에 관한 법률」을 고친다.\n"
    assert mended(text) == text


@pytest.mark.parametrize("rule", LAW_RULES, ids=[rule.code for rule in LAW_RULES])
def test_a_mended_example_is_found_no_more(rule: LawRule) -> None:
    (text,) = rule.wrong.laws
    result = fixed(document_of(read(text)))
    if any(found.fixes for found in _looked(rule, text)):
        assert result.count
        assert not any(found.fixes for found in _looked(rule, result.text))


def _looked(rule: LawRule, text: str) -> tuple[Found, ...]:
    looked = rule.look(document_of(read(text)))
    return looked if isinstance(looked, tuple) else ()


@pytest.mark.slow
def test_real_law_keeps_its_provisions_and_a_second_time_changes_nothing(shared: Path) -> None:
    changed = 0
    for _, law in instruments(shared)[::4]:
        document = document_of(read(source_text(law)))
        once = fixed(document)
        assert [node.number for _, node in once.law.walk()] == [node.number for _, node in document.law.walk()]
        assert fixed(document_of(read(once.text))).text == once.text
        changed += once.count
    assert changed > 500
