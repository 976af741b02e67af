"""A training that is killed or stopped at any moment: the same command again ends as if nothing had happened."""

import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.process import program

HANDLE = "wrenofglass"


@dataclass(frozen=True)
class Setting:
    """What all these trainings have in common, and what they come to."""

    base: Path
    posts: Path
    adapter: bytes

    def start(self, data: Path) -> subprocess.Popen[str]:
        return program.start(*self.command, DATA_DIR=data, BASE_MODEL=self.base)

    def run(self, data: Path) -> program.Ended:
        return program.run(*self.command, DATA_DIR=data, BASE_MODEL=self.base)

    @property
    def command(self) -> list[str | Path]:
        return ["train", f"@{HANDLE}", "--from", self.posts, "--seed", "5", "--json"]


@pytest.fixture(scope="module")
def setting(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Setting:
    root = tmp_path_factory.mktemp("uninterrupted")
    posts = program.write_posts(root / "posts.jsonl", 700)
    ended = Setting(base, posts, b"").run(root / "data")
    assert ended.code == 0, ended.err
    return Setting(base, posts, _adapter(root / "data"))


def _adapter(data: Path) -> bytes:
    """The only version's weights."""
    (path,) = (data / "store" / "shared" / HANDLE).glob("*/*.safetensors")
    return path.read_bytes()


def _checkpoint(data: Path) -> Path:
    return data / "training" / "shared" / HANDLE / "checkpoint.safetensors"


def _wait_for_line(process: subprocess.Popen[str], starts: tuple[str, ...]) -> None:
    assert process.stderr
    for line in process.stderr:
        if line.startswith(starts):
            return
    raise AssertionError(f"it ended before it said {starts}")


def _while_preparing(process: subprocess.Popen[str], _data: Path) -> None:
    _wait_for_line(process, ("Writing the prepared base model",))


def _before_a_checkpoint(process: subprocess.Popen[str], _data: Path) -> None:
    _wait_for_line(process, ("Loading",))


def _after_a_checkpoint(_process: subprocess.Popen[str], data: Path) -> None:
    until = time.monotonic() + 60
    while not _checkpoint(data).exists():
        assert time.monotonic() < until
        time.sleep(0.001)


def _while_measuring(process: subprocess.Popen[str], _data: Path) -> None:
    _wait_for_line(process, ("Measuring",))


MOMENTS: dict[str, tuple[Callable[[subprocess.Popen[str], Path], None], bool]] = {
    "preparing the base": (_while_preparing, False),
    "before the first checkpoint": (_before_a_checkpoint, False),
    "after the first checkpoint": (_after_a_checkpoint, True),
    "measuring": (_while_measuring, True),
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_killed(moment: str, setting: Setting, tmp_path: Path) -> None:
    wait, has_checkpoint = MOMENTS[moment]
    data = tmp_path / "data"
    process = setting.start(data)
    try:
        wait(process, data)
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()
    assert process.returncode == -signal.SIGKILL
    assert _checkpoint(data).exists() == has_checkpoint
    assert list((data / "store").glob("*/*/[0-9]*")) == []
    again = setting.run(data)
    assert again.code == 0, again.err
    assert ("Going on from the last checkpoint." in again.err) == has_checkpoint
    assert _adapter(data) == setting.adapter
    assert [model["version"] for model in program.run("models", "--json", DATA_DIR=data).json["models"]] == [
        again.json["version"]
    ]
    # Nothing half-written is left, and the checkpoint has served.
    assert not _checkpoint(data).exists()
    assert [name for name in program.files_under(data) if ".writing-" in name] == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped(number: signal.Signals, setting: Setting, tmp_path: Path) -> None:
    data = tmp_path / "data"
    process = setting.start(data)
    try:
        _after_a_checkpoint(process, data)
        process.send_signal(number)
    finally:
        ended = program.finish(process)
    assert ended.code == 130
    assert ended.out == ""
    assert ended.errors == [
        "bowerbird: Stopped; a training or an upload goes on from there when the same command is given again."
    ]
    assert ended.err.splitlines()[-1] == ended.errors[0]
    assert "Traceback" not in ended.err
    # What is left is what a kill leaves: see above.
    assert _checkpoint(data).exists()
    assert [name for name in program.files_under(data) if ".writing-" in name] == []


@pytest.mark.parametrize(("number", "after"), [(signal.SIGTERM, 0.2), (signal.SIGINT, 1.0)])
def test_stopped_before_anything_began(number: signal.Signals, after: float, setting: Setting, tmp_path: Path) -> None:
    """While the libraries are still being loaded, which begins when the posts have been read."""
    process = setting.start(tmp_path / "data")
    _wait_for_line(process, ("note: ",))
    time.sleep(after)
    process.send_signal(number)
    ended = program.finish(process)
    assert ended.code == 130, ended.err
    assert len(ended.errors) == 1
    assert "Traceback" not in ended.err
