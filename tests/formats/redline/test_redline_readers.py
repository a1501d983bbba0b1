"""Other readers of tracked changes get the same two texts out of redlines of real law."""

from __future__ import annotations

import shutil
from itertools import islice
from pathlib import Path

import pytest

from tests.formats.redline.readers import complaints, invalid, pairs, written

_SHARES = 6
# LibreOffice takes some seconds for a file: every eighth pair here, all by `python -m tests.formats.redline.readers`.
_STEP = 8


def needs(*programs: str) -> None:
    """Skip where a reader is not installed; CI installs them."""
    if missing := [name for name in programs if shutil.which(name) is None]:
        pytest.skip(f"needs {', '.join(missing)}")


@pytest.mark.slow
def test_there_are_at_least_three_hundred_pairs(shared: Path) -> None:
    assert sum(1 for _ in pairs(shared)) >= 300


@pytest.mark.slow
@pytest.mark.parametrize("share", range(_SHARES))
def test_lxml_and_pandoc_give_both_texts_back_and_the_schemas_hold(share: int, shared: Path, tmp_path: Path) -> None:
    needs("pandoc")
    found = written(islice(pairs(shared), share, None, _SHARES), tmp_path)
    assert len(found) >= 300 // _SHARES
    assert complaints(found, ("lxml", "pandoc")) == []
    assert invalid(found, "--no-audit") == []


@pytest.mark.slow
@pytest.mark.parametrize("share", range(2))
def test_libreoffice_gives_both_texts_back_and_the_validator_finds_nothing(
    share: int, shared: Path, tmp_path: Path
) -> None:
    needs("soffice")
    found = written(islice(pairs(shared), _STEP * share, None, 2 * _STEP), tmp_path)
    assert len(found) >= 300 // (2 * _STEP)
    assert complaints(found, ("lo",)) == []
    assert invalid(found) == []
