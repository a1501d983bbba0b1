"""Real amendments as XML: valid by both schemas, every reference resolved, the sentences to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from ordinance.amend import Amendment
from ordinance.amend.write import instruction_lines, sentence
from ordinance.formats.akn import write_bill
from ordinance.law.tree import Instrument
from tests.amendments import bill, kinds, real
from tests.formats.akn.examples import check_both, squeezed, words
from tests.formats.akn.test_akn_operations import dangling, first_paragraph, instructions, said


def _holds(root: etree._Element, law: Instrument, amendment: Amendment, after: Instrument) -> None:
    assert not dangling(root, law, after)
    for element, instruction in zip(instructions(root), amendment.instructions, strict=True):
        assert said(first_paragraph(element)) == sentence(instruction)
        assert squeezed(words(element)) == squeezed("".join(instruction_lines(instruction)))


@pytest.mark.slow
def test_real_amendments_are_valid_and_lead_nowhere_wrong(shared: Path) -> None:
    written = operations = 0
    found: set[type] = set()
    for law, amendment, after in real(shared, every=20):
        _holds(check_both(write_bill(bill(amendment, law))), law, amendment, after)
        written += 1
        operations += len(amendment.operations)
        found |= kinds(amendment)
    assert written >= 240
    assert operations > 350
    assert len(found) >= 6
