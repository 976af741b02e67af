"""A tiny base model and a data directory in which @wrenofglass has been trained, made once for all workers."""

import json
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest
from filelock import FileLock

from bot import terminal
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
    for console in (terminal.out, terminal.err):
        monkeypatch.setattr(console, "_width", 200)  # as COLUMNS is of a process; a console reads that when it is made
    answers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}

    def run(*arguments: str | Path, **variables: str | Path) -> program.Ended:
        for name, value in variables.items():
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


def _made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A directory that the first worker of this run who asks for it fills, while the others wait."""
    here = factory.getbasetemp()
    root = here.parent if "PYTEST_XDIST_WORKER" in os.environ else here
    made = root / name
    with FileLock(root / f".{name}.lock"):
        if not made.exists():
            # In its own place, whose path is written into what is made; named as made when it is whole.
            place = root / f"{name}-by-{here.name}"
            place.mkdir()
            make(place)
            made.symlink_to(place.name)
    return made.resolve()


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _made_once(tmp_path_factory, "base", lambda place: program.save_base(place / "tiny")) / "tiny"


@pytest.fixture(scope="session")
def trained_once(tmp_path_factory: pytest.TempPathFactory, base: Path) -> Trained:
    def train(place: Path) -> None:
        posts = program.write_posts(place / "posts.jsonl", 200)
        ended = program.run("train", f"@{HANDLE}", "--from", posts, "--json", DATA_DIR=place / "data", BASE_MODEL=base)
        assert ended.code == 0, ended.err
        (place / "ended.json").write_text(json.dumps(asdict(ended)), encoding="utf-8")

    root = _made_once(tmp_path_factory, "trained", train)
    ended = program.Ended(**json.loads((root / "ended.json").read_text(encoding="utf-8")))
    return Trained(root / "data", base, root / "posts.jsonl", ended)


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
