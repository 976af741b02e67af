"""On a GPU: what the CPU learns is learned there too, and the same seed gives the same bytes, cut off or not."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from models import finetune, lora, machine
from models.base import Base
from models.batches import encode
from models.curve import CURVE
from models.finetune import fine_tune
from models.learner import Learner
from models.machine import Machine
from models.pipeline import PIPELINE
from models.pretrained import boundary_id, load_model, load_tokenizer
from models.sampling import draw
from models.training import FineTuned, Method, Progress, TrainingOptions
from tests.models import tiny
from tests.models.test_finetune import MeasuredBefore

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no GPU")

CORPUS = tiny.corpus()
RATES: dict[Method, float] = {"lora": 0.01, "full": 0.003}
METHODS = sorted(RATES)


def trained(
    base: Base, place: Path, method: Method = "lora", on_progress: Callable[[Progress], Any] = lambda _progress: None
) -> FineTuned:
    options = TrainingOptions(
        method=method, learning_rate=RATES[method], batch_tokens=128, most_epochs=2.0, frozen_share=0.5
    )
    return fine_tune(CORPUS, base, options, on_progress, place)


def weights(result: FineTuned) -> dict[str, bytes]:
    return {name: content for name, content in result.files.items() if name not in (CURVE, PIPELINE)}


def learner_on(device: str, base: Base) -> Learner:
    model = load_model(base, torch.float32, device)
    lora.add_adapter(model, rank=4, alpha=8.0, seed=1, above=1, head_rank=2)
    generator = torch.Generator().manual_seed(2)
    for name, weight in model.named_parameters():
        if name.endswith(".lora_b"):
            weight.data.copy_(torch.randn(weight.shape, generator=generator) / 10)
    return Learner(model, boundary=boundary_id(load_tokenizer(base)), frozen_blocks=1)


def gradient_of(weight: torch.Tensor) -> torch.Tensor:
    assert weight.grad is not None
    return weight.grad.flatten().cpu()


def test_it_is_what_is_used() -> None:
    assert machine.probe().device == "cuda"


def test_the_gradient_is_that_of_the_cpu(base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [row for text in tiny.posts(9) for row in encode(load_tokenizer(base), text, None)]
    found = {}
    for device in ("cuda", "cpu"):
        monkeypatch.setattr(machine, "probe", lambda device=device: Machine(device, torch.float32, 1))
        learner = learner_on(device, base)
        with learner.at_work(rows):
            loss, _ = learner.differentiate(rows)
            bits = learner.bits(rows)
        found[device] = loss, bits, torch.cat([gradient_of(weight) for weight in learner.weights])
    loss, bits, gradient = found["cuda"]
    assert loss == pytest.approx(found["cpu"][0], rel=1e-4)
    assert bits == pytest.approx(found["cpu"][1], rel=1e-4)
    assert (gradient - found["cpu"][2]).norm() < 1e-3 * gradient.norm()


@pytest.mark.parametrize("method", METHODS)
def test_what_the_cpu_learns_is_learned(
    base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: Method
) -> None:
    ours = trained(base, tmp_path / "cuda", method).metrics
    monkeypatch.setattr(machine, "probe", lambda: Machine("cpu", torch.float32, 1))
    theirs = trained(base, tmp_path / "cpu", method).metrics
    assert ours["base_bits_per_byte"] == pytest.approx(theirs["base_bits_per_byte"], rel=1e-3)
    assert ours["bits_per_byte"] < 0.9 * ours["base_bits_per_byte"]
    assert ours["bits_per_byte"] == pytest.approx(theirs["bits_per_byte"], rel=0.03)


@pytest.mark.usefixtures("saved_at_any_cost")
@pytest.mark.parametrize("method", METHODS)
def test_a_resumed_training_gives_the_same_bytes(
    base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: Method
) -> None:
    monkeypatch.setattr(finetune, "_SECONDS_BETWEEN_CHECKPOINTS", 0)
    monkeypatch.setattr(finetune, "Measure", MeasuredBefore)
    whole = trained(base, tmp_path / "whole", method)
    assert weights(trained(base, tmp_path / "again", method)) == weights(whole)
    steps = 0

    def stop(progress: Progress) -> None:
        nonlocal steps
        steps += progress.phase == "training"
        if steps == 7:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        trained(base, tmp_path / "cut", method, stop)
    reported: list[Progress] = []
    assert weights(trained(base, tmp_path / "cut", method, reported.append)) == weights(whole)
    assert all(progress.resumed for progress in reported if progress.phase == "training")


def test_the_same_seed_writes_the_same_texts(base: Base) -> None:
    model, tokenizer = load_model(base, torch.bfloat16, "cuda"), load_tokenizer(base)
    state = torch.cuda.get_rng_state()
    drawn = draw(model, tokenizer, "My garden", count=4, most_tokens=12, seed=1)
    assert drawn == draw(model, tokenizer, "My garden", count=4, most_tokens=12, seed=1)
    assert torch.equal(torch.cuda.get_rng_state(), state)
