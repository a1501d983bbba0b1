"""Places that tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real law beside the project; a test that needs it is skipped without it."""
    if not SHARED.is_dir():
        pytest.skip("needs the corpus folder `shared` beside the project")
    return SHARED


@pytest.fixture(scope="session")
def example() -> Path:
    """The flagship example."""
    return ROOT / "examples" / "eunpyeong-2025"
