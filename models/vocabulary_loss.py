"""The loss over a frozen vocabulary layer, some tokens at a time.

Knows one thing: cross-entropy of `head(hidden)` and its gradient, for `hidden` and for an adapter that the layer may
have, without ever holding a logit of every token for every word of the vocabulary; or an estimate of it, from a part of
the words. Knows nothing of posts or of training.

The gradient of a softmax's cross-entropy is p - 1[target], so it is computed beside the loss, and nothing is kept for a
backward pass through 49,152 logits a token.
"""

from typing import Any

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from models.likely_words import Words
from models.lora import LoraLinear

_TOKENS_AT_ONCE = 256  # 50 MB of float32 for 49,152 words
_WORDS_AT_ONCE = 1_024
"""Of a float32 product on a CPU: what is read of the layer then stays in the cache until it is done with."""


def has_plain_frozen_head(model: PreTrainedModel) -> bool:
    """Whether `frozen_vocabulary_loss` gives what `model` itself would: its logits are a frozen `head(hidden)`, or one
    with an adapter.

    Some architectures scale or cap their logits; they are found out by trying.
    """
    head = model.get_output_embeddings()
    layer = head.base if isinstance(head, LoraLinear) else head
    if not isinstance(layer, nn.Linear) or layer.weight.requires_grad or layer.bias is not None:
        return False
    probe = torch.arange(8, device=model.device)[None]
    with torch.no_grad():
        ours, theirs = head(_hidden(model, probe)), model(input_ids=probe).logits
    return ours.shape == theirs.shape and torch.allclose(ours, theirs, atol=1e-3, rtol=1e-2)


def frozen_vocabulary_loss(
    model: PreTrainedModel,
    inputs: Tensor,
    targets: Tensor,
    words: Words | None = None,
    **where: Tensor,
) -> Tensor:
    """Mean nats a token; `inputs` and `targets` are (rows, tokens), targets below 0 where there is nothing to predict.

    `where` may hold `position_ids`, (rows, tokens): needed where the inputs do not count from each row's start.

    With `words`, which must hold all targets, it is estimated from these.
    """
    head: Any = model.get_output_embeddings()
    hidden, targets = _hidden(model, inputs, **where).flatten(0, 1), targets.flatten()
    adapter = head if isinstance(head, LoraLinear) else None
    weight, bonus, low, up = (adapter.base if adapter else head).weight, None, None, None
    if adapter:
        low = nn.functional.linear(hidden, adapter.lora_a.to(hidden.dtype))
        up = (adapter.scale * adapter.lora_b).to(hidden.dtype)
    if words:
        weight, bonus = nn.functional.embedding(words.numbers, weight), words.bonus
        up = None if up is None else _of_words(up, words)
        targets = torch.where(targets >= 0, words.places[targets.clamp_min(0)], targets)
    return _FrozenHeadLoss.apply(hidden, weight, targets, bonus, low, up)


def _of_words(up: Tensor, words: Words) -> Tensor:
    """The rows of these words, and for those at their turn the mean of all their peers' rows.

    What an author never wrote becomes less likely, and a step with a twentieth of it tells so of all. Each by itself
    would be told once in twenty steps.
    """
    certain = nn.functional.embedding(words.numbers[: len(words.numbers) - len(words.among)], up)
    if not len(words.among):
        return certain
    together = torch.stack([nn.functional.embedding(some, up).mean(0) for some in words.peers])
    return torch.cat([certain, together[words.among]])


def _hidden(model: PreTrainedModel, inputs: Tensor, **where: Tensor) -> Tensor:
    return model.base_model(input_ids=inputs, use_cache=False, **where).last_hidden_state


class _FrozenHeadLoss(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any,
        hidden: Tensor,
        weight: Tensor,
        targets: Tensor,
        bonus: Tensor | None,
        low: Tensor | None,
        up: Tensor | None,
    ) -> Tensor:
        """`hidden` (tokens, width), `weight` (words, width), `targets` (tokens), `bonus` (words).

        Of an adapter `low` (tokens, rank) and `up` (words, rank): `low @ up.T` is added to the logits.
        """
        predicted = (targets >= 0).nonzero().squeeze(1)
        gradient = torch.zeros_like(hidden)
        adapter = None if low is None or up is None else (low, up)
        of_adapter = [torch.zeros_like(one) for one in adapter or ()]
        nats = torch.zeros((), device=hidden.device)
        for some in predicted.split(_TOKENS_AT_ONCE):
            target = targets[some][:, None]
            logits = _logits(hidden[some], weight)
            if adapter:
                logits.addmm_(adapter[0][some], adapter[1].T)
            p = torch.softmax(logits if bonus is None else logits + bonus, dim=1, dtype=torch.float32)
            nats -= p.gather(1, target).clamp_min(1e-37).log().sum()
            if not ctx.needs_input_grad[0]:
                continue
            p.scatter_add_(1, target, p.new_full((len(some), 1), -1.0))
            of_logits = p.to(weight.dtype)
            gradient[some] = _mixed(of_logits, weight) / len(predicted)
            if adapter:
                of_adapter[0][some] = (of_logits @ adapter[1]) / len(predicted)
                of_adapter[1].addmm_(of_logits.T, adapter[0][some], alpha=1 / len(predicted))
        ctx.save_for_backward(gradient, *of_adapter)
        return nats / len(predicted)

    @staticmethod
    def backward(ctx: Any, *of_loss: Tensor) -> tuple[Tensor | None, ...]:
        gradient, *of_adapter = (one * of_loss[0].to(one.dtype) for one in ctx.saved_tensors)
        of_low, of_up = of_adapter or (None, None)
        return gradient, None, None, None, of_low, of_up


def _logits(hidden: Tensor, weight: Tensor) -> Tensor:
    """`hidden` (tokens, width) @ `weight.T` (width, words)."""
    if not _goes_in_pieces(weight):
        return hidden @ weight.T
    logits = hidden.new_empty(len(hidden), len(weight))
    for words, piece in zip(weight.split(_WORDS_AT_ONCE), logits.split(_WORDS_AT_ONCE, dim=1), strict=True):
        torch.mm(hidden, words.T, out=piece)
    return logits


def _mixed(p: Tensor, weight: Tensor) -> Tensor:
    """`p` (tokens, words) @ `weight` (words, width)."""
    if not _goes_in_pieces(weight):
        return p @ weight
    total = p.new_zeros(len(p), weight.shape[1])
    for words, piece in zip(weight.split(_WORDS_AT_ONCE), p.split(_WORDS_AT_ONCE, dim=1), strict=True):
        total.addmm_(piece, words)
    return total


def _goes_in_pieces(weight: Tensor) -> bool:
    return weight.device.type == "cpu" and weight.dtype == torch.float32
