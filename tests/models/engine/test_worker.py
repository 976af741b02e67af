"""The child process alone. What it does for the engine is in test_local.py."""

import json
import subprocess
import sys

import pytest


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
