"""What the simulated Discord shares with the place that it lies in, and what it does not say."""

import subprocess
import sys
from pathlib import Path

from bot.simulated import _share

IMPORT = """
import logging
logging.basicConfig(level=logging.WARNING)
from bot.simulated import _simcord
_simcord()
logging.getLogger("bot").warning("heard")
"""


def test_the_base_model_is_not_prepared_twice(tmp_path: Path) -> None:
    base, place = tmp_path / "base", tmp_path / "simulated" / "base"
    (place / "embedded").mkdir(parents=True)
    _share(base, place)
    _share(base, place)
    (base / "embedded").mkdir()
    assert [path.name for path in place.iterdir()] == ["embedded"]
    tmp_path = tmp_path.rename(tmp_path.with_name("moved"))
    assert (tmp_path / "simulated" / "base" / "embedded").is_dir()


def test_its_library_warns_of_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True, check=True)
    assert done.stderr == "WARNING:bot:heard\n"
