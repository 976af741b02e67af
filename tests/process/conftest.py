"""A tiny base model and a data directory in which @wrenofglass has been trained, made once a session."""

import shutil
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli import main
from models import machine
from tests.process import program

HANDLE = "wrenofglass"


@dataclass(frozen=True)
class Trained:
    """Where everything is, and what the training printed."""

    data: Path
    base: Path
    posts: Path
    ended: program.Ended

    def run(self, *arguments: str | Path, by: program.Run = program.run, **variables: str | Path) -> program.Ended:
        return by(*arguments, **{"DATA_DIR": self.data, "BASE_MODEL": self.base} | variables)

    def start(self, *arguments: str | Path, **variables: str | Path):
        return program.start(*arguments, **{"DATA_DIR": self.data, "BASE_MODEL": self.base} | variables)


@pytest.fixture
def run_here(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Iterator[program.Run]:
    """As `program.run`, but within this process: starting one takes a second, most of it for imports."""
    monkeypatch.setattr(machine, "probe", machine.probe.__wrapped__)  # what one test finds, no other has found
    answers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}

    def run(*arguments: str | Path, **variables: str | Path) -> program.Ended:
        for name, value in {"COLUMNS": 200, **variables}.items():
            monkeypatch.setenv(name, str(value))
        monkeypatch.chdir(program.existing(variables))
        capfd.readouterr()
        try:
            with program.on_one_core():
                code: object = main([str(argument) for argument in arguments])
        except SystemExit as ended:
            code = ended.code
        assert isinstance(code, int)
        return program.Ended(code, *capfd.readouterr())

    yield run
    for number, answer in answers.items():
        signal.signal(number, answer)


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return program.save_base(tmp_path_factory.mktemp("base") / "tiny")


@pytest.fixture(scope="session")
def trained_once(tmp_path_factory: pytest.TempPathFactory, base: Path) -> Trained:
    root = tmp_path_factory.mktemp("trained")
    posts = program.write_posts(root / "posts.jsonl", 200)
    data = root / "data"
    ended = program.run("train", f"@{HANDLE}", "--from", posts, "--json", DATA_DIR=data, BASE_MODEL=base)
    assert ended.code == 0, ended.err
    return Trained(data, base, posts, ended)


@pytest.fixture
def with_base(trained_once: Trained, tmp_path: Path) -> Path:
    """A data directory with nothing but the prepared base model, which takes eight seconds to make."""
    shutil.copytree(trained_once.data / "base", tmp_path / "data" / "base")
    return tmp_path / "data"


@pytest.fixture
def trained(trained_once: Trained, tmp_path: Path) -> Trained:
    """A copy to change."""
    shutil.copytree(trained_once.data, tmp_path / "data")
    return Trained(tmp_path / "data", trained_once.base, trained_once.posts, trained_once.ended)
