"""Locks between processes; a process of its own holds one here."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from models.errors import BusyError, DiskError
from models.locks import held, lock_of, place_of

_HOLD = "import pathlib, sys, time; from models.locks import held\n"
_HOLD += "with held(pathlib.Path(sys.argv[1]), ''): print('held', flush=True); time.sleep(float(sys.argv[2]))"


def _holder(path: Path, seconds: float) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _HOLD, str(path), str(seconds)]
    holder = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert holder.stdout
    assert holder.stdout.readline() == "held\n"
    return holder


def test_what_another_process_holds_is_busy_until_that_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "new/place.lock"
    with _holder(path, 60) as holder:
        with pytest.raises(BusyError, match=r"^It is taken\.$"), held(path, "It is taken."):
            pytest.fail("two hold it")
        holder.kill()
        holder.wait()
        with held(path, "It is taken."):
            pass


def test_a_directory_s_lock_lies_beside_it(tmp_path: Path) -> None:
    for name in ("wren", "jay-wren", "a.lock"):
        assert lock_of(tmp_path / name).parent == tmp_path
        assert place_of(lock_of(tmp_path / name)) == tmp_path / name


def test_patience_waits_for_it(tmp_path: Path) -> None:
    path = tmp_path / "place.lock"
    with _holder(path, 0.5):
        began = time.monotonic()
        with held(path, "It is taken.", patience=30):
            assert time.monotonic() - began < 20


def test_it_is_let_go_of_whatever_happens(tmp_path: Path) -> None:
    path = tmp_path / "place.lock"
    for _ in range(2):
        with pytest.raises(ValueError, match="inside"), held(path, "It is taken."):
            raise ValueError("inside")


def test_a_place_that_cannot_be_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DiskError) as caught, held(tmp_path / "file/place.lock", "It is taken."):
        pytest.fail("there is no such place")
    assert str(tmp_path / "file") in caught.value.cause
