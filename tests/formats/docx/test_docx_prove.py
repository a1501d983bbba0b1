"""A document that does not say what its bill says is not given out."""

from __future__ import annotations

import dataclasses

import pytest

from ordinance.bill.model import Bill, Line
from ordinance.formats.docx import DocumentNotProvedError, prove, write_bill
from ordinance.law.tree import Instrument
from tests.formats.docx.bills import BILLS


@pytest.mark.parametrize("bill", BILLS.values(), ids=BILLS.keys())
def test_what_we_write_is_proved(bill: Bill) -> None:
    prove(write_bill(bill), bill)


def test_a_missing_line_is_found() -> None:
    bill = BILLS["전부개정"]
    fuller = dataclasses.replace(bill, explanation=(*bill.explanation, Line(2, "가.", "빠진 말")))
    with pytest.raises(DocumentNotProvedError, match="빠진말"):
        prove(write_bill(bill), fuller)


def test_an_annex_too_many_is_found() -> None:
    bill = BILLS["전부개정"]
    law = bill.result
    shorter = dataclasses.replace(bill, result=Instrument(law.title, law.body, law.addenda))
    assert law.annexes
    with pytest.raises(DocumentNotProvedError):
        prove(write_bill(bill), shorter)
