"""Our sentences against those that were promulgated, from the law before and after alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.amend.drafting import measured


def test_two_of_three_blocks_are_those_of_the_legislator(shared: Path) -> None:
    share = measured(shared, every=40)
    assert share.share >= 0.62
    assert not any(name.startswith("refused") for name in share.others)


@pytest.mark.slow
def test_the_share_over_all_clean_cases_does_not_fall(shared: Path) -> None:
    share = measured(shared)
    assert share.share >= 0.705
    assert share.blocks.total() == 4000
