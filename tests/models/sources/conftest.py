"""Where tests of sources find real data."""

import os
from pathlib import Path

import pytest


@pytest.fixture
def real_data() -> Path:
    root = Path(__file__).parents[3]
    folder = (root / os.environ.get("BOWERBIRD_TEST_DATA", "../shared/data")).resolve()
    if not folder.is_dir():
        pytest.skip("BOWERBIRD_TEST_DATA names no folder of real data")
    return folder
