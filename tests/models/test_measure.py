"""What a trained model is worth: the numbers of its files, whatever was measured before them."""

from typing import cast

import pytest
import torch

from models import lora, machine, measure
from models.base import Base
from models.evaluate import bits_per_byte, some_of
from models.measure import Measure
from models.pretrained import load_model, load_tokenizer
from models.weights import apply_weights, weight_files
from tests.models import tiny

RANK, ALPHA = 4, 8.0
CORPUS = tiny.corpus()

pytestmark = pytest.mark.usefixtures("plain_machine")


@torch.no_grad()
def files_of(base: Base, seed: int) -> dict[str, bytes]:
    """An adapter on the upper blocks."""
    model = load_model(base, torch.float32)
    lora.add_adapter(model, rank=RANK, alpha=ALPHA, seed=1, above=1, head_rank=2)
    generator = torch.Generator().manual_seed(seed)
    for weight in model.parameters():
        if weight.requires_grad:
            weight.add_(torch.empty_like(weight).normal_(0, 0.1, generator=generator))
    return weight_files(model, rank=RANK, alpha=ALPHA, base=base)


def measured_apart(base: Base, files: dict[str, bytes]) -> float:
    model = load_model(base, torch.float32)
    if files:
        apply_weights(model, files)
    return bits_per_byte(model, load_tokenizer(base), CORPUS.test)


def test_each_number_is_that_of_its_own_weights(base: Base):
    start, made = files_of(base, 2), files_of(base, 3)
    numbers = Measure(CORPUS, base, machine.probe(), 1).bits_per_byte(made, start)
    apart = [measured_apart(base, files) for files in ({}, start, made)]
    assert len({round(number, 4) for number in apart}) == 3
    names = ("base_bits_per_byte", "start_bits_per_byte", "bits_per_byte")
    assert [numbers[name] for name in names] == pytest.approx(apart, rel=1e-5)


def test_without_a_start_there_is_no_number_of_it(base: Base):
    numbers = Measure(CORPUS, base, machine.probe(), 1).bits_per_byte(files_of(base, 3), {})
    assert set(numbers) == {"base_bits_per_byte", "bits_per_byte", "test_posts"}


def test_of_many_posts_some_are_measured(base: Base, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(measure, "TEST_TOKENS", 60)
    numbers = Measure(CORPUS, base, machine.probe(), 1).bits_per_byte(files_of(base, 3), {})
    some = some_of(load_tokenizer(base), CORPUS.test, 60)
    assert 1 < len(some) == numbers["test_posts"] < len(CORPUS.test)
    model = load_model(base, torch.float32)
    assert numbers["base_bits_per_byte"] == pytest.approx(bits_per_byte(model, load_tokenizer(base), some), rel=1e-5)


def test_copies_and_tweets_are_of_the_trained_model(base: Base, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(measure, "copy_metrics", lambda model, *_more: {"copy_rate": model.get_input_embeddings()})
    monkeypatch.setattr(measure, "first_tweets", lambda model, *_more: [model])
    one = Measure(CORPUS, base, machine.probe(), 1)
    one.bits_per_byte(files_of(base, 3), {})
    copied, (model,) = one.as_written(1, set(), "é")
    assert copied["copy_rate"] is cast("torch.nn.Module", model).get_input_embeddings()
