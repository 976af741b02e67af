"""A tracker that fails, hangs or outlives its version: what becomes of it, and what becomes of nothing else."""

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from models.links import read_links
from models.store import Store, Version
from models.tracking import Tracker, supervisor
from models.tracking.place import LOG, place_of, trackio_dir
from models.tracking.supervisor import environment, supervise
from tests.models.tracking.conftest import record, request_of

Broken = Callable[[str, str], None]


def log_of(version: Version, data_dir: Path) -> str:
    return (place_of(data_dir, version.scope, version.key) / LOG).read_text()


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("wandb", "real.init = fail"),
        ("wandb", "real.Run.log = fail"),
        ("trackio", "real.init = fail"),
        ("trackio", "real.Run.log = fail"),
    ],
)
def test_a_tracker_that_fails(version: Version, data_dir: Path, broken: Broken, name: str, where: str) -> None:
    broken(name, where)
    before = version.files()
    assert not record(version, data_dir, Tracker(name))
    head, _, output = log_of(version, data_dir).partition("\n")
    assert f" {name} failed: version {version.version}" in head
    assert "the tracker is out of order" in output
    assert Store(data_dir / "store").current("wren").files() == before


@pytest.mark.parametrize(("name", "where"), [("wandb", "real.Run.log = hang"), ("trackio", "real.init = hang")])
def test_a_tracker_that_hangs_is_ended(
    version: Version,
    data_dir: Path,
    broken: Broken,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    where: str,
) -> None:
    pid = tmp_path / "pid"

    class Impatient(subprocess.Popen[bytes]):
        """Its time is over as soon as the tracker hangs, however long that one took to load."""

        def wait(self, timeout: float | None = None) -> int:
            while timeout and not pid.exists() and self.poll() is None:
                time.sleep(0.02)
            return super().wait(timeout and 0.1)

    broken(name, f"hangs = lambda *a, **n: (open({str(pid)!r}, 'w').write(str(os.getpid())), hang())\n{where}s")
    monkeypatch.setattr(supervisor.subprocess, "Popen", Impatient)
    before = version.files()
    assert not record(version, data_dir, Tracker(name))
    assert f" {name} ended after 60 seconds: " in log_of(version, data_dir)
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)
    assert Store(data_dir / "store").current("wren").files() == before


def test_a_tracker_that_ends_the_process(version: Version, data_dir: Path, instead: Broken) -> None:
    instead("trackio", "import os; os._exit(0)")
    assert not record(version, data_dir, Tracker("trackio"))
    assert " trackio failed: " in log_of(version, data_dir)


def test_what_it_is_not_told_it_cannot_tell(version: Version, data_dir: Path, instead: Broken) -> None:
    """The key reaches the tracker, and no log."""
    instead("wandb", "import os; print('key:', os.environ['WANDB_API_KEY']); raise RuntimeError")
    record(version, data_dir, Tracker("wandb", api_key="very-secret"))
    assert "key: ***" in log_of(version, data_dir)
    assert "very-secret" not in log_of(version, data_dir)


def test_the_run_is_linked_beside_the_version(version: Version, data_dir: Path, instead: Broken) -> None:
    url = "https://wandb.ai/somebody/bowerbird/runs/1"
    run = f"from unittest.mock import MagicMock; run = MagicMock(url={url!r}); run.__enter__.return_value = run"
    others = "Run = Artifact = Table = Settings = lambda *_, **__: MagicMock(); Error = OSError"
    instead("wandb", f"{run}; {others}; init = lambda **_: run")
    assert record(version, data_dir, Tracker("wandb", mode="online"))
    assert read_links(version.path) == {"Training run in W&B": url}


def test_a_version_that_is_gone_is_not_recorded(version: Version, data_dir: Path) -> None:
    request = request_of(version, data_dir, Tracker("trackio"))
    Store(data_dir / "store").forget("wren")
    assert not supervise(request)
    assert not trackio_dir(data_dir).exists()
    assert not (data_dir / "tracking").exists()


def test_of_a_version_that_is_forgotten_meanwhile_nothing_stays(
    version: Version, data_dir: Path, broken: Broken
) -> None:
    forget = f"shutil.rmtree({str(version.path.parent)!r}, ignore_errors=True)"
    broken("trackio", f"import shutil; finish = real.finish; real.finish = lambda: (finish(), {forget})")
    assert not record(version, data_dir, Tracker("trackio"))
    assert not list((data_dir / "trackio").rglob("*.db"))
    left = [path for path in data_dir.rglob("*") if path.is_file() and "store" not in path.parts]
    assert [path for path in left if "wren" in str(path) or b"wren" in path.read_bytes()] == []


def test_everything_that_a_tracker_writes_lies_under_the_data_directory(data_dir: Path) -> None:
    place = place_of(data_dir, "shared", "wren")
    given = {"TRACKIO_SPACE_ID": "somebody/space", "TRACKIO_SERVER_URL": "https://x.y", "WANDB_DIR": "/", "HOME": "/h"}
    variables = environment(given, data_dir, place)
    assert {name: value for name, value in variables.items() if name.startswith("TRACKIO_")} == {
        "TRACKIO_DIR": str(data_dir / "trackio")
    }
    assert variables["WANDB_DIR"] == variables["WANDB_DATA_DIR"] == variables["WANDB_CACHE_DIR"] == str(place)
    assert variables["HOME"] == "/h"
