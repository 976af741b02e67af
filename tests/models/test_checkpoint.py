"""Checkpoints: what a kill at any moment leaves."""

import errno
import os
import tracemalloc
from pathlib import Path

import pytest
import torch
from safetensors import SafetensorError
from torch import Tensor

from models import checkpoint
from models.checkpoint import Position, load_checkpoint, save_checkpoint
from models.errors import BowerbirdError

FILE = "checkpoint.safetensors"


class KilledError(BaseException):
    """Stands for the process ending at this point."""


def killed(*_args: object) -> None:
    raise KilledError


class Training:
    """Two tensors and their optimizer."""

    def __init__(self, seed: int) -> None:
        torch.manual_seed(seed)
        self.weights: list[Tensor] = [torch.randn(3, 2, requires_grad=True), torch.randn(4, requires_grad=True)]
        self.optimizer = torch.optim.AdamW(self.weights, lr=0.1)

    def step(self, times: int = 1) -> None:
        for _ in range(times):
            self.optimizer.zero_grad()
            sum((weight.square().sum() for weight in self.weights), torch.zeros(())).backward()
            self.optimizer.step()

    def values(self) -> list[list[float]]:
        return [weight.detach().flatten().tolist() for weight in self.weights]

    def save(self, directory: Path, position: Position, best: list[Tensor] | None = None) -> None:
        save_checkpoint(directory, position, self.weights, self.optimizer, best or [])

    def load(self, directory: Path, fingerprint: str = "this") -> tuple[Position, list[Tensor]]:
        return load_checkpoint(directory, fingerprint, self.weights, self.optimizer)


@pytest.fixture
def saved(tmp_path: Path) -> Training:
    """A training of three steps with its checkpoint."""
    training = Training(1)
    training.step(3)
    training.save(tmp_path, Position("this", step=3))
    return training


def test_weights_come_back(saved: Training, tmp_path: Path):
    other = Training(2)
    other.load(tmp_path)
    assert other.values() == saved.values()


def test_moments_come_back_so_that_the_next_steps_are_the_same(saved: Training, tmp_path: Path):
    other = Training(2)
    other.load(tmp_path)
    saved.step(3)
    other.step(3)
    assert other.values() == saved.values()


def test_the_position_comes_back_whole(tmp_path: Path):
    training = Training(1)
    training.step()
    position = Position("this", 7, 1.25, 5, 1, 12.5, 900, [{"step": 5, "bits_per_byte": 1.25}])
    training.save(tmp_path, position)
    assert training.load(tmp_path)[0] == position


def test_the_best_weights_come_back(tmp_path: Path):
    training = Training(1)
    training.step()
    best = [weight.detach() + 1 for weight in training.weights]
    training.save(tmp_path, Position("this", step=1), best)
    _, loaded = Training(2).load(tmp_path)
    assert all(torch.equal(one, other) for one, other in zip(loaded, best, strict=True))


def test_before_the_first_validation_there_are_no_best_weights(saved: Training, tmp_path: Path):
    assert saved.load(tmp_path)[1] == []


def test_without_a_checkpoint_a_training_starts_fresh(tmp_path: Path):
    training = Training(2)
    before = training.values()
    assert training.load(tmp_path) == (Position("this"), [])
    assert training.values() == before


def test_the_checkpoint_of_another_training_is_not_resumed(saved: Training, tmp_path: Path):
    training = Training(2)
    before = training.values()
    assert training.load(tmp_path, "another") == (Position("another"), [])
    assert training.values() == before != saved.values()
    assert not training.optimizer.state


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.9, 0.999])
@pytest.mark.usefixtures("saved")
def test_a_truncated_checkpoint_is_not_resumed(tmp_path: Path, share: float):
    content = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(content[: int(len(content) * share)])
    training = Training(2)
    before = training.values()
    assert training.load(tmp_path) == (Position("this"), [])
    assert training.values() == before


@pytest.mark.parametrize("content", [b"garbage", b"\x00" * 100, b"\xff" * 100, b"\x02\0\0\0\0\0\0\0{}", b"\x80\x04."])
def test_garbage_is_not_resumed(tmp_path: Path, content: bytes):
    (tmp_path / FILE).write_bytes(content)
    assert Training(1).load(tmp_path) == (Position("this"), [])


def test_a_checkpoint_of_fewer_tensors_is_not_resumed(tmp_path: Path):
    smaller = Training(1)
    smaller.step()
    save_checkpoint(tmp_path, Position("this", step=1), smaller.weights[:1], smaller.optimizer, [])
    training = Training(2)
    before = training.values()
    assert training.load(tmp_path) == (Position("this"), [])
    assert training.values() == before


@pytest.mark.parametrize("shape", [(3, 1), (5, 2)])
@pytest.mark.usefixtures("saved")
def test_a_checkpoint_of_other_shapes_is_not_resumed(tmp_path: Path, shape: tuple[int, int]):
    training = Training(2)
    training.weights[0] = torch.zeros(shape, requires_grad=True)
    before = training.values()
    assert training.load(tmp_path) == (Position("this"), [])
    assert training.values() == before


@pytest.mark.parametrize("stopped_in", ["fsync", "replace"])
def test_a_kill_while_writing_leaves_the_one_before(
    saved: Training, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stopped_in: str
):
    before = saved.values()
    saved.step(2)
    with monkeypatch.context() as patch:
        patch.setattr(os if stopped_in == "fsync" else Path, stopped_in, killed)
        with pytest.raises(KilledError):
            saved.save(tmp_path, Position("this", step=5))
    other = Training(2)
    assert other.load(tmp_path)[0].step == 3
    assert other.values() == before


def test_what_is_written_is_not_held_in_memory_once_more(tmp_path: Path):
    weight, best = torch.zeros(1 << 20), torch.zeros(1 << 20)
    tracemalloc.start()
    try:
        save_checkpoint(tmp_path, Position("this"), [weight], torch.optim.AdamW([weight]), [best])
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (tmp_path / FILE).stat().st_size > 8 << 20
    assert peak < 1 << 20


def test_a_disk_that_is_full_while_tensors_are_written_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(*_args: object, **_more: object) -> None:
        raise SafetensorError("I/O error: No space left on device (os error 28)")

    monkeypatch.setattr(checkpoint, "save_file", full)
    with pytest.raises(BowerbirdError, match="disk is full"):
        Training(1).save(tmp_path, Position("this"))
    assert not list(tmp_path.iterdir())


def test_a_full_disk_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(*_args: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BowerbirdError, match="disk is full"):
        Training(1).save(tmp_path, Position("this"))
