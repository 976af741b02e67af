"""The real program, started as a user starts it, and what it is given."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import torch

from tests.models import tiny

ROOT = Path(__file__).parents[2]
LONGEST_RUN = 120.0


@dataclass(frozen=True)
class Ended:
    """What a run left."""

    code: int
    out: str
    err: str

    @property
    def errors(self) -> list[str]:
        """The lines that tell why it failed."""
        return [line for line in self.err.splitlines() if line.startswith("bowerbird: ")]

    @property
    def json(self) -> dict[str, Any]:
        assert self.out.count("\n") == 1, self.out
        return json.loads(self.out)


class Run(Protocol):
    """Runs the command line with these arguments and environment variables, to its end."""

    def __call__(self, *arguments: str | Path, **variables: str | Path) -> Ended: ...


def run(*arguments: str | Path, **variables: str | Path) -> Ended:
    """`python -m bot` with these arguments and environment variables, to its end."""
    return finish(start(*arguments, **variables))


def start(*arguments: str | Path, **variables: str | Path) -> subprocess.Popen[str]:
    return start_command([sys.executable, "-m", "bot", *map(str, arguments)], variables)


def start_command(command: Sequence[str], variables: Mapping[str, str | Path]) -> subprocess.Popen[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore", "COLUMNS": "200"}
    environment |= {name: str(value) for name, value in variables.items()}
    with on_one_core():
        return subprocess.Popen(
            command,
            cwd=existing(variables),
            env=environment,
            text=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )


def finish(process: subprocess.Popen[str]) -> Ended:
    try:
        out, err = process.communicate(timeout=LONGEST_RUN)
    except BaseException:
        process.kill()
        process.communicate()
        raise
    return Ended(process.returncode, out, err)


def files_under(directory: Path) -> dict[str, int]:
    """Every file and its size; empty locks do not count."""
    if not directory.is_dir():
        return {}
    found = {path: path.stat().st_size for path in directory.rglob("*") if path.is_file()}
    return {
        str(path.relative_to(directory)): size
        for path, size in found.items()
        if size or not path.name.endswith(".lock")
    }


def write_posts(path: Path, count: int, seed: int = 1) -> Path:
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in tiny.posts(count, seed)), encoding="utf-8")
    return path


def save_base(directory: Path) -> Path:
    """A tiny base model that has learnt to write whole sentences, so that its tweets come out right."""
    words = tiny.tokenizer()
    model = tiny.model("llama", len(words))
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
    texts = tiny.posts(512, seed=4)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    for step in range(80):
        rows = [torch.tensor([0, *words(text).input_ids, 0]) for text in texts[step % 16 * 32 : (step % 16 + 1) * 32]]
        inputs = torch.nn.utils.rnn.pad_sequence(rows, batch_first=True, padding_value=-100)
        model(input_ids=inputs.clamp(min=0), labels=inputs).loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    torch.set_num_threads(threads)
    model.save_pretrained(directory)
    words.save_pretrained(directory)
    return directory


def existing(variables: Mapping[str, str | Path]) -> Path:
    """Where it is run: in no directory with settings of its own."""
    place = Path(variables.get("DATA_DIR", "/"))
    return next((parent for parent in place.parents if parent.is_dir()), Path("/"))


@contextmanager
def on_one_core() -> Iterator[None]:
    """Children inherit it and compute with one thread: several that share two cores stand in each other's way."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)
