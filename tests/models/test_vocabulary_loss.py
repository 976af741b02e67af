"""The loss in pieces against the loss at once: same value, same gradients."""

import pytest
import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from models import likely_words, lora, vocabulary_loss
from models.base import Base
from models.likely_words import LikelyWords, Words
from models.pretrained import load_model
from models.vocabulary_loss import frozen_vocabulary_loss, has_plain_frozen_head

INPUTS = torch.tensor([[0, 325, 335, 221, 128], [0, 103, 300, 310, 0]])
TARGETS = torch.tensor([[325, 335, 221, 128, 0], [103, 300, 310, -100, -100]])


def at_once(logits: Tensor) -> Tensor:
    return nn.functional.cross_entropy(logits.flatten(0, 1).float(), TARGETS.flatten(), ignore_index=-100)


@torch.no_grad()
def adapted(base: Base, head_rank: int) -> PreTrainedModel:
    """A model that has learned something."""
    model = load_model(base, torch.float32)
    lora.add_adapter(model, rank=4, alpha=8.0, seed=1, head_rank=head_rank)
    generator = torch.Generator().manual_seed(2)
    for name, weight in model.named_parameters():
        if name.endswith(".lora_b"):
            weight.normal_(0, 0.1, generator=generator)
    return model


@pytest.mark.parametrize("head_rank", [0, 2])
@pytest.mark.parametrize("words", [1_024, 100])
def test_value_and_gradients_are_those_of_the_whole_loss(
    base: Base, monkeypatch: pytest.MonkeyPatch, words: int, head_rank: int
):
    monkeypatch.setattr(vocabulary_loss, "_TOKENS_AT_ONCE", 3)
    monkeypatch.setattr(vocabulary_loss, "_WORDS_AT_ONCE", words)
    model = adapted(base, head_rank)
    assert has_plain_frozen_head(model)
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    whole = at_once(model(input_ids=INPUTS).logits)
    expected = torch.autograd.grad(whole, weights)
    ours = frozen_vocabulary_loss(model, INPUTS, TARGETS)
    found = torch.autograd.grad(2 * ours, weights)
    torch.testing.assert_close(ours, whole)
    for one, other in zip(found, expected, strict=True):
        torch.testing.assert_close(one, 2 * other, atol=1e-6, rtol=1e-4)


def with_peers_alike(model: PreTrainedModel, words: Words) -> Tensor:
    """The model's logits, were the rows of each group of peers their mean."""
    changed = {}
    for name, up in model.named_parameters():
        if name == "lm_head.lora_b":
            changed[name] = up.clone()
            for peers in words.peers:
                changed[name][peers] = up[peers].mean(0)
    return torch.func.functional_call(model, changed, kwargs={"input_ids": INPUTS}).logits


@pytest.mark.parametrize("head_rank", [0, 2])
@pytest.mark.parametrize("step", [0, 1, 2])
def test_a_part_of_the_words_stands_for_all(base: Base, monkeypatch: pytest.MonkeyPatch, step: int, head_rank: int):
    """Value and gradient are those of a softmax over these words, each counted as often as it stands for others."""
    monkeypatch.setattr(likely_words, "COMMON", 40)
    monkeypatch.setattr(likely_words, "OTHERS_AT_ONCE", 100)
    monkeypatch.setattr(likely_words, "_PEERS", 7)
    model = adapted(base, head_rank)
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    words = LikelyWords(INPUTS.tolist(), model.config.vocab_size, seed=1).of_step(step, model.device)
    assert len(words.numbers) < model.config.vocab_size
    counted = torch.full((model.config.vocab_size,), -torch.inf)
    counted[words.numbers] = words.bonus
    expected = at_once(with_peers_alike(model, words) + counted)
    ours = frozen_vocabulary_loss(model, INPUTS, TARGETS, words)
    torch.testing.assert_close(ours, expected)
    gradients = zip(torch.autograd.grad(ours, weights), torch.autograd.grad(expected, weights), strict=True)
    for one, other in gradients:
        torch.testing.assert_close(one, other, atol=1e-6, rtol=1e-4)


def test_a_head_that_is_trained_or_scaled_is_not_taken(base: Base):
    model = load_model(base, torch.float32)
    assert not has_plain_frozen_head(model)
    model.requires_grad_(requires_grad=False)
    assert has_plain_frozen_head(model)
    model.register_forward_hook(lambda _model, _inputs, output: setattr(output, "logits", output.logits / 2))
    assert not has_plain_frozen_head(model)
