"""A learner: the same gradient and the same bits, however many compute them."""

from collections.abc import Callable, Sequence

import pytest
import torch
from torch import Tensor

from models import likely_words, lora
from models.base import Base
from models.batches import Row, encode
from models.evaluate import bits_per_byte, rows_to_measure
from models.learner import Learner
from models.likely_words import LikelyWords
from models.pretrained import boundary_id, load_model, load_tokenizer
from tests.models import tiny


def learner_of(base: Base, monkeypatch: pytest.MonkeyPatch, *, size: int, frozen: int = 1) -> tuple[Learner, list[Row]]:
    monkeypatch.setattr("models.learner.crew_size", lambda _machine: size)
    model, tokenizer = load_model(base, torch.float32), load_tokenizer(base)
    lora.add_adapter(model, rank=4, alpha=8.0, seed=1, above=frozen, head_rank=2)
    generator = torch.Generator().manual_seed(2)
    for name, weight in model.named_parameters():
        if name.endswith(".lora_b"):
            weight.data.normal_(0, 0.1, generator=generator)
    rows = [row for text in tiny.posts(9) for row in encode(tokenizer, text, None)]
    return Learner(model, boundary=boundary_id(tokenizer), frozen_blocks=frozen), rows


@pytest.mark.parametrize("size", [2, 3])
@pytest.mark.parametrize("rows", [1, 2, 9])
def test_several_give_the_gradient_of_one(base: Base, monkeypatch: pytest.MonkeyPatch, size: int, rows: int):
    alone, batch = learner_of(base, monkeypatch, size=1)
    several, _ = learner_of(base, monkeypatch, size=size)
    with alone.at_work(batch):
        loss, tokens = alone.differentiate(batch[:rows])
    with several.at_work(batch):
        several.differentiate(batch)  # what is left of another batch does no harm
        assert several.differentiate(batch[:rows]) == (pytest.approx(loss, rel=1e-5), tokens)
    assert tokens == sum(len(row) - 1 for row in batch[:rows])
    for ours, theirs in zip(several.weights, alone.weights, strict=True):
        assert ours.grad is not None
        assert theirs.grad is not None
        assert torch.allclose(ours.grad, theirs.grad, atol=1e-6)


def test_the_gradient_is_that_of_the_model_itself(base: Base, monkeypatch: pytest.MonkeyPatch):
    learner, batch = learner_of(base, monkeypatch, size=2)
    whole, _ = learner_of(base, monkeypatch, size=1, frozen=0)
    with learner.at_work(batch):
        learner.differentiate(batch)
    ours = {name: weight.grad for name, weight in learner.model.named_parameters() if weight.requires_grad}
    for name, weight in whole.model.named_parameters():
        if name in ours:
            weight.data.copy_(dict(learner.model.named_parameters())[name])
        elif name.endswith(".lora_b"):
            weight.data.zero_()
    with whole.at_work(batch):
        whole.differentiate(batch)
    theirs = {name: weight.grad for name, weight in whole.model.named_parameters() if name in ours}
    for name, gradient in ours.items():
        other = theirs[name]
        assert gradient is not None
        assert other is not None
        assert torch.allclose(gradient, other, atol=1e-5), name


def test_joined_posts_give_the_gradient_of_padded_ones(base: Base, monkeypatch: pytest.MonkeyPatch):
    joining, batch = learner_of(base, monkeypatch, size=2)
    monkeypatch.setattr("models.learner.can_join", lambda _model: False)
    padding, _ = learner_of(base, monkeypatch, size=2)
    with joining.at_work(batch), padding.at_work(batch):
        assert joining.differentiate(batch)[0] == pytest.approx(padding.differentiate(batch)[0], rel=1e-5)
    for ours, theirs in zip(joining.weights, padding.weights, strict=True):
        assert ours.grad is not None
        assert theirs.grad is not None
        assert torch.allclose(ours.grad, theirs.grad, atol=1e-6)


def test_several_are_compared_with_the_same_words(base: Base, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(likely_words, "COMMON", 40)
    monkeypatch.setattr(likely_words, "OTHERS_AT_ONCE", 30)
    alone, batch = learner_of(base, monkeypatch, size=1)
    several, _ = learner_of(base, monkeypatch, size=2)
    words = LikelyWords(batch, alone.model.config.vocab_size, seed=1)
    losses = set()
    with alone.at_work(batch, words), several.at_work(batch, words):
        for step in range(2):
            loss, _ = alone.differentiate(batch, step)
            assert several.differentiate(batch, step)[0] == pytest.approx(loss, rel=1e-5)
            losses.add(loss)
        assert several.bits(batch) == pytest.approx(alone.bits(batch), rel=1e-5)
    assert len(losses) == 2
    with alone.at_work(batch):
        assert alone.differentiate(batch)[0] not in losses


def test_a_step_is_seen_by_all(base: Base, monkeypatch: pytest.MonkeyPatch):
    learner, batch = learner_of(base, monkeypatch, size=2)
    optimizer = torch.optim.AdamW(learner.weights, lr=1e-2)
    with learner.at_work(batch):
        before = learner.bits(batch)
        for _ in range(5):
            learner.differentiate(batch)
            optimizer.step()
        assert learner.bits(batch) < before


def test_bits_are_those_of_the_evaluation(base: Base, monkeypatch: pytest.MonkeyPatch):
    learner, _ = learner_of(base, monkeypatch, size=2)
    tokenizer, texts = load_tokenizer(base), tiny.posts(5, seed=3)
    rows = rows_to_measure(tokenizer, texts, 512)
    with learner.at_work(rows):
        bits = learner.bits(rows)
    assert bits / sum(len(text.encode()) for text in texts) == pytest.approx(
        bits_per_byte(learner.model, tokenizer, texts), rel=1e-5
    )


def test_nobody_computes_before_work_begins(base: Base, monkeypatch: pytest.MonkeyPatch):
    learner, batch = learner_of(base, monkeypatch, size=2)
    with pytest.raises(RuntimeError, match="at_work"):
        learner.differentiate(batch)


class Played:
    """A record without a GPU."""

    made = 0

    def __init__(self, compute: Callable[..., Sequence[Tensor]], inputs: Sequence[Tensor]) -> None:
        Played.made += 1
        self._compute, self._like = compute, [(tensor.shape, tensor.dtype) for tensor in inputs]

    def __call__(self, inputs: Sequence[Tensor]) -> Sequence[Tensor]:
        assert [(tensor.shape, tensor.dtype) for tensor in inputs] == self._like
        return self._compute(*inputs)


@pytest.mark.parametrize("frozen", [0, 1])
def test_a_record_for_several_batches_gives_the_gradient_of_each(
    base: Base, monkeypatch: pytest.MonkeyPatch, frozen: int
):
    usual, rows = learner_of(base, monkeypatch, size=1, frozen=frozen)
    monkeypatch.setattr("models.learner.can_record", lambda _device: True)
    monkeypatch.setattr("models.learner.Recorded", Played)
    recording, _ = learner_of(base, monkeypatch, size=1, frozen=frozen)
    before = Played.made
    with usual.at_work(rows), recording.at_work(rows):
        for batch in (rows[:2], rows[2:4], rows[:1]):
            loss, tokens = usual.differentiate(batch)
            assert recording.differentiate(batch) == (pytest.approx(loss, rel=1e-5), tokens)
            for ours, theirs in zip(recording.weights, usual.weights, strict=True):
                assert ours.grad is not None
                assert theirs.grad is not None
                assert torch.allclose(ours.grad, theirs.grad, atol=1e-6)
    assert Played.made - before < 3


def test_what_cannot_be_recorded_is_computed_all_the_same(base: Base, monkeypatch: pytest.MonkeyPatch):
    usual, rows = learner_of(base, monkeypatch, size=1)

    def refused(*_asked: object) -> None:
        raise RuntimeError("operation not permitted when stream is capturing")

    monkeypatch.setattr("models.learner.can_record", lambda _device: True)
    monkeypatch.setattr("models.learner.Recorded", refused)
    recording, _ = learner_of(base, monkeypatch, size=1)
    with usual.at_work(rows), recording.at_work(rows):
        for batch in (rows[:2], rows[2:4]):
            loss, tokens = usual.differentiate(batch)
            assert recording.differentiate(batch) == (pytest.approx(loss, rel=1e-5), tokens)
