"""Trackers beside the bot and the command line: they are started, minded and never waited for."""

import asyncio
import json
import logging
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bot import commands, tracking
from bot.settings import Settings
from bot.tracking import Tracking, problems_of_tracker, record, words_for_tracker
from models.store import Version
from models.tracking import Tracker
from models.tracking import launch as launching
from models.tracking.place import place_of
from tests.models import tiny
from tests.models.tracking.conftest import ROOT, add_version


@pytest.fixture
def settings(data_dir: Path) -> Settings:
    return Settings(data_dir=data_dir, tracker=Tracker("wandb"))


@pytest.fixture
def minded(monkeypatch: pytest.MonkeyPatch) -> list[Version]:
    """Which versions would have been recorded; the process that minds them ends as `minded_code` says."""
    versions: list[Version] = []

    def launch(version: Version, _data_dir: Path, _tracker: Tracker) -> subprocess.Popen[bytes]:
        versions.append(version)
        return subprocess.Popen([sys.executable, "-c", f"raise SystemExit({version.version.endswith('f') + 0})"])

    monkeypatch.setattr(tracking, "launch", launch)
    monkeypatch.setattr(tracking, "_POLL", 0.01)
    return versions


async def _told(settings: Settings, version: Version, caplog: pytest.LogCaptureFixture) -> logging.LogRecord:
    caplog.set_level(logging.INFO, "bot.tracking")
    Tracking(settings).begin(version)
    while not caplog.records:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    return caplog.records[0]


async def test_what_became_of_it_is_logged(
    settings: Settings, stored: Version, minded: list[Version], caplog: pytest.LogCaptureFixture
) -> None:
    told = await _told(settings, replace(stored, version="1-a"), caplog)
    assert (told.levelname, told.getMessage(), told.__dict__["tracker"]) == ("INFO", "recorded", "wandb")
    assert [version.version for version in minded] == ["1-a"]


@pytest.mark.usefixtures("minded")
async def test_a_failure_is_a_warning_that_names_the_log(
    settings: Settings, stored: Version, caplog: pytest.LogCaptureFixture
) -> None:
    told = await _told(settings, replace(stored, version="1-f"), caplog)
    assert (told.levelname, told.getMessage()) == ("WARNING", "recording failed")
    assert told.__dict__["log"] == settings.data_dir / "tracking" / "shared" / "wren" / "log.txt"


async def test_no_process_to_be_had_is_a_warning(
    settings: Settings, stored: Version, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def launch(*_args: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(tracking, "launch", launch)
    assert "Resource temporarily" in (await _told(settings, stored, caplog)).getMessage()


async def test_nobody_is_told_by_default(data_dir: Path, stored: Version, minded: list[Version]) -> None:
    Tracking(Settings(data_dir=data_dir)).begin(stored)
    await asyncio.sleep(0.05)
    assert record(stored, Settings(data_dir=data_dir)) is None
    assert minded == []


def test_the_command_line_says_where_to_look(
    settings: Settings, stored: Version, minded: list[Version], capsys: pytest.CaptureFixture[str]
) -> None:
    process = record(stored, settings)
    assert process is not None
    process.wait()
    assert minded == [stored]
    told = capsys.readouterr()
    assert told.out == ""
    assert "wandb is being told of it" in told.err


def test_the_key_is_in_no_argument(
    data_dir: Path, stored: Version, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Everybody on the machine can see those."""
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\necho "$@" > arguments\nenv > variables\ncat > input\n')
    python.chmod(0o755)
    monkeypatch.setattr(launching.sys, "executable", str(python))
    launching.launch(stored, data_dir, Tracker("wandb", api_key="very-secret")).wait()
    assert "very-secret" not in (tmp_path / "arguments").read_text() + (tmp_path / "variables").read_text()
    assert "very-secret" in (tmp_path / "input").read_text()


def test_a_tracker_that_hangs_holds_no_training_up(
    run, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command has ended, with its result, while the tracker hangs; the process that minds it is there still."""
    version = add_version(data_dir)
    monkeypatch.setattr(commands, "_train", lambda *_args: (version, True))
    launched: list[subprocess.Popen[bytes]] = []
    monkeypatch.setattr(tracking, "launch", lambda *args: launched.append(launching.launch(*args)) or launched[0])
    pid = tmp_path / "pid"
    stand_in = f"import os, time; open({str(pid)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "wandb.py").write_text(stand_in)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path / "broken"), str(ROOT)]))
    monkeypatch.setenv("TRACKER", "wandb")
    posts = tmp_path / "posts.txt"
    posts.write_text("\n".join(tiny.posts(160)))
    before = version.files()
    assert run("train", "@wren", "--from", posts, "--json") == 0
    assert json.loads(capsys.readouterr().out)["version"] == version.version
    (minder,) = launched
    while not (pid.exists() and pid.read_text()):
        assert minder.poll() is None, "the tracker was never begun"
        time.sleep(0.02)
    os.killpg(int(pid.read_text()), signal.SIGKILL)
    assert minder.wait() == 1
    assert version.files() == before


def test_a_recording_outlives_whoever_asked(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    version = add_version(data_dir)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    code = (
        "import pathlib, sys; from models.store import Store; from models.tracking import Tracker\n"
        "from models.tracking.launch import launch\n"
        "data_dir = pathlib.Path(sys.argv[1])\n"
        "launch(Store(data_dir / 'store').current('wren'), data_dir, Tracker('trackio'))"
    )
    subprocess.run([sys.executable, "-W", "ignore", "-c", code, str(data_dir)], check=True)
    log = place_of(data_dir, version.scope, version.key) / "log.txt"
    deadline = time.monotonic() + 60
    while not log.exists():
        assert time.monotonic() < deadline, "never recorded"
        time.sleep(0.05)
    assert f" trackio recorded: version {version.version}" in log.read_text()


# What is missing


@pytest.mark.parametrize("name", ["wandb", "trackio"])
def test_a_tracker_that_is_not_installed(
    data_dir: Path, stored: Version, monkeypatch: pytest.MonkeyPatch, minded: list[Version], name: str
) -> None:
    settings = Settings(data_dir=data_dir, tracker=Tracker(name))
    assert problems_of_tracker(settings) == []
    monkeypatch.setattr(tracking, "is_installed", lambda _name: False)
    (problem,) = problems_of_tracker(settings)
    assert problem == f"TRACKER is {name}, which is not installed: pip install 'bowerbird[{name}]'."
    assert record(stored, settings) is None
    assert minded == []


def test_the_dashboard_is_an_extra(run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(tracking, "is_installed", lambda _name: False)
    assert run("dashboard") == 1
    assert "trackio's, which is not installed; pip install 'bowerbird[trackio]'" in capsys.readouterr().err


def test_a_dashboard_of_nothing(run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("dashboard") == 1
    assert "trackio was told of no training yet" in capsys.readouterr().err


def test_the_dashboard_is_for_this_machine_alone(
    run, data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[dict[str, Any]] = []
    closed: list[bool] = []

    def show(**options: Any) -> tuple[Any, str, None, str]:
        print("Anybody with this token may write: secret")  # noqa: T201  (as the real one does)
        asked.append(options)
        place = {name: os.environ[name] for name in ("TRACKIO_DIR", "HF_HUB_OFFLINE")}
        assert place == {"TRACKIO_DIR": str(data_dir / "trackio"), "HF_HUB_OFFLINE": "1"}
        return SimpleNamespace(close=lambda: closed.append(True)), "http://127.0.0.1:7860/", None, "?token=secret"

    def interrupted() -> None:
        raise KeyboardInterrupt

    for name in ("TRACKIO_DIR", "HF_HUB_OFFLINE"):
        monkeypatch.setenv(name, "")  # to be put back as it was
    monkeypatch.setitem(sys.modules, "trackio", SimpleNamespace(show=show))
    monkeypatch.setattr(tracking, "is_installed", lambda _name: True)
    monkeypatch.setattr(tracking, "threading", SimpleNamespace(Event=lambda: SimpleNamespace(wait=interrupted)))
    (data_dir / "trackio").mkdir(parents=True)
    (data_dir / "trackio" / "wren.db").touch()
    assert run("dashboard", "--port", "7860", "--no-browser") == 0
    (options,) = asked
    assert (options["host"], options["share"], options["server_port"]) == ("127.0.0.1", False, 7860)
    assert not options["open_browser"]
    assert closed == [True]
    said = capsys.readouterr().out
    assert "http://127.0.0.1:7860/" in said
    assert "secret" not in said


@pytest.mark.parametrize("port", ["0", "65536", "-1", "http"])
def test_what_is_no_port(run, port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run("dashboard", "--port", port)
    assert "a port is a number from 1 to 65535" in capsys.readouterr().err


# For people


@pytest.mark.parametrize(
    ("tracker", "words"),
    [
        (None, "none is told"),
        (Tracker("trackio"), "trackio, on this machine"),
        (Tracker("wandb"), "W&B, offline: project bowerbird"),
        (Tracker("wandb", mode="online", project="birds"), "W&B, online: project birds"),
    ],
)
def test_doctor_s_words(data_dir: Path, tracker: Tracker | None, words: str) -> None:
    assert words in words_for_tracker(Settings(data_dir=data_dir, tracker=tracker))


def test_trackers_are_not_loaded_by_the_bot() -> None:
    code = "import sys, bot.serve; print(sorted({'wandb', 'trackio'} & set(sys.modules)))"
    ended = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], capture_output=True, check=True, env=os.environ
    )
    assert ended.stdout.strip() == b"[]"
