"""The proof behind every document that we write: read back, it says what it was written from."""

from __future__ import annotations

import dataclasses

from ordinance.bill import Bill
from ordinance.bill.model import BillKind
from ordinance.formats.akn.read import read_law
from ordinance.formats.akn.read_amending import read_amendment
from ordinance.formats.akn.xml import AkomaNtosoError
from ordinance.law.tree import Instrument


def prove_law(document: bytes, law: Instrument) -> None:
    """Raise AkomaNtosoError unless a document gives the text of the law back; days and number are its own."""
    if dataclasses.replace(read_law(document), identity=law.identity) != law:
        raise AkomaNtosoError("만든 XML을 다시 읽으니 조례의 글이 처음과 다릅니다.", where=law.title)


def prove_bill(document: bytes, bill: Bill) -> None:
    """Raise AkomaNtosoError unless a document gives back the operations of a bill, or its new text."""
    if bill.kind is BillKind.WHOLE or bill.amendment is None:
        prove_law(document, bill.result)
    elif read_amendment(document).instructions != bill.amendment.instructions:
        raise AkomaNtosoError("만든 XML을 다시 읽으니 개정문의 뜻이 처음과 다릅니다.", where=bill.title)
