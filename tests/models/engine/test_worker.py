"""The child process alone. What it does for the engine is in test_local.py."""

import io
import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from models import machine, tweet
from models.engine import wire, worker
from models.store import Version
from models.tweets import Tweets


class AllAskedError(Exception):
    """There are no more requests."""


def test_the_three_voices_last_asked_for_stay_in_memory(
    monkeypatch: pytest.MonkeyPatch, plain_machine: machine.Machine
) -> None:
    del plain_machine
    loaded: list[str] = []

    class Voice:
        def __init__(self, version: Version, _data_dir: Path, _on_prepare: object) -> None:
            loaded.append(version.path.name)
            self._name = version.path.name

        def tweets(self, prompt: str, *, count: int, seed: int) -> Tweets:
            return Tweets([f"{self._name} {prompt} {count} {seed}"])

    asked = "abcadab"

    def requests() -> Any:
        for number, name in enumerate(asked):
            version = Version("1", name, "1", Path("/store") / name, "", 0, {})
            yield {
                "id": number, "version": wire.version_message(version), "data_dir": "/data", "prompt": "My",
                "count": 1, "seed": 2, "beside_training": False,
            }  # fmt: skip
        raise AllAskedError

    monkeypatch.setattr(tweet, "Voice", Voice)
    monkeypatch.setattr(machine, "use", lambda *_: None)
    inbox, pipe, waiting = SimpleNamespace(), io.BytesIO(), requests()
    inbox.next = lambda: next(waiting)
    with pytest.raises(AllAskedError):
        worker._generate(cast("worker._Inbox", inbox), pipe)
    answers = [wire.read_tweets(json.loads(line)).texts for line in pipe.getvalue().splitlines()]
    assert answers == [[f"{name} My 1 2"] for name in asked]
    # The second time that a is asked for, b becomes the one that was not for longest.
    assert loaded == ["a", "b", "c", "d", "b"]


@pytest.mark.parametrize("task", ["train", "generate"])
def test_it_ends_with_its_stdin(task: str) -> None:
    """So does a child whose parent was killed."""
    command = [sys.executable, "-m", "models.engine.worker", task]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, b"")


@pytest.mark.parametrize("task", ["train", "generate"])
def test_it_ends_with_a_parent_that_is_killed_in_the_middle_of_a_request(task: str) -> None:
    command = [sys.executable, "-m", "models.engine.worker", task]
    done = subprocess.run(command, input=b'{"corpus": {"tra', capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_what_nobody_foresaw_is_told_and_ends_it() -> None:
    command = [sys.executable, "-m", "models.engine.worker", "train"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as worker:
        assert worker.stdin
        assert worker.stdout
        assert worker.stderr
        worker.stdin.write("{}\n")
        worker.stdin.flush()
        assert worker.wait(timeout=60) == 1  # though its stdin is open
        assert json.loads(worker.stdout.read())["kind"] == "EngineError"
        told = worker.stderr.read()
    assert "KeyError" in told
    assert "Fatal" not in told
