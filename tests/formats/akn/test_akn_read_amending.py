"""Bills of partial amendment from their documents: the same operations and text as they were written from."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from ordinance.amend import Amendment, RefusedError, write
from ordinance.formats.akn import (
    AkomaNtosoError,
    prove_bill,
    prove_law,
    read_amendment,
    read_sentences,
    write_bill,
    write_law,
)
from tests.amendments import AMENDMENT, LAW, RAW, REPEAL, bill, real


@pytest.mark.parametrize("amendment", [AMENDMENT, REPEAL], ids=["all kinds", "repeal"])
def test_a_bill_is_read_back_as_the_amendment_it_was_written_from(amendment: Amendment) -> None:
    again = read_amendment(write_bill(bill(amendment)))
    assert again.instructions == amendment.instructions
    assert (again.title, again.addenda, again.annexes) == (amendment.title, amendment.addenda, amendment.annexes)


def test_its_text_is_what_the_amendment_prints() -> None:
    said = read_sentences(write_bill(bill(AMENDMENT)))
    assert "".join(said.split()) in "".join(write(AMENDMENT).split())


def test_lines_of_an_annex_keep_their_ends() -> None:
    assert read_amendment(write_bill(bill(RAW))).instructions == RAW.instructions


def test_a_law_holds_no_sentences() -> None:
    with pytest.raises(AkomaNtosoError, match="일부개정안이 아니어서"):
        read_sentences(write_law(LAW, "11380"))


def test_a_document_that_says_something_else_is_not_given_out() -> None:
    document = write_bill(bill(AMENDMENT))
    prove_bill(document, bill(AMENDMENT))
    with pytest.raises(AkomaNtosoError, match="개정문의 뜻이 처음과 다릅니다"):
        prove_bill(document, bill(RAW))
    with pytest.raises(AkomaNtosoError, match="글이 처음과 다릅니다"):
        prove_law(write_law(LAW, "11380"), dataclasses.replace(LAW, body=LAW.body[:-1]))


def test_real_amendments_are_read_back_from_their_documents(shared: Path) -> None:
    read = different = 0
    for law, amendment, _ in real(shared, every=20):
        try:
            document = write_bill(bill(amendment, law))
        except (AkomaNtosoError, RefusedError):
            continue
        read += 1
        different += read_amendment(document).operations != amendment.operations
    assert read > 200
    assert different == 0
