"""A model while it learns: gradients and losses of batches, computed in whichever way is quick on this machine.

Knows which blocks stay frozen, how a batch is shared out between threads, and in which precision. Knows nothing of
posts, of how long to train or of when to stop.
"""

import math
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from models import machine
from models.batches import Row, by_length, padded
from models.crew import Crew
from models.lower_blocks import LowerBlocks
from models.vocabulary_loss import frozen_vocabulary_loss, has_plain_frozen_head

TOKENS_WITHOUT_GRADIENT = 1_024
"""Computed at once where nothing has to be remembered for a gradient."""


class Learner:
    """A model whose weights that require a gradient are learned.

    It never drops anything out: a short training does not need it, and frozen blocks give the same each time.
    """

    def __init__(
        self, model: PreTrainedModel, crew: Crew, *, boundary: int, frozen_blocks: int = 0, autocast: bool = False
    ) -> None:
        """With `autocast` weights in float32 are multiplied in the machine's own dtype."""
        self.model = model.eval()
        self.weights: list[Tensor] = [weight for weight in model.parameters() if weight.requires_grad]
        self._crew, self._boundary = crew, boundary
        self._lower = LowerBlocks(model, frozen_blocks, boundary)
        self._head_is_frozen = has_plain_frozen_head(model)
        self._autocast = autocast

    def prepare(self, rows: Sequence[Row]) -> None:
        """Compute beforehand what stays the same for these rows; every row must be given once before it is used."""
        self._crew.map(self._lower.keep, by_length(self._lower.unknown(rows), TOKENS_WITHOUT_GRADIENT))

    def differentiate(self, batch: Sequence[Row]) -> tuple[float, int]:
        """Put the mean loss's gradient into the weights. Returns that loss (nats a token) and of how many tokens."""
        size = min(self._crew.size, len(batch))
        parts = self._crew.map(self._gradients, [batch[first::size] for first in range(size)])
        tokens = sum(part.tokens for part in parts)
        for part in parts:  # always in the same order, so that the same seed gives the same bytes
            for weight, gradient in zip(self.weights, part.gradients, strict=True):
                share = gradient.mul_(part.tokens / tokens)
                weight.grad = share if weight.grad is None else weight.grad.add_(share)
        return sum(part.loss * part.tokens for part in parts) / tokens, tokens

    def bits(self, rows: Sequence[Row]) -> float:
        """The information that the model needs for these rows, in bits, in the precision that it learns in."""
        return sum(self._crew.map(self._nats, by_length(rows, TOKENS_WITHOUT_GRADIENT))) / math.log(2)

    def loss(self, batch: Sequence[Row]) -> float:
        """Mean loss (nats a token), and no gradient."""
        return self._nats(batch) / sum(len(row) - 1 for row in batch)

    def arithmetic(self) -> AbstractContextManager[object]:
        """What everything that the model computes must be within."""
        here = machine.probe()
        return torch.autocast(here.device, here.dtype) if self._autocast else nullcontext()

    def _gradients(self, rows: Sequence[Row]) -> "_Part":
        with self.arithmetic():
            loss = self._loss(rows)
        gradients = torch.autograd.grad(loss, self.weights)
        return _Part(gradients, loss.item(), sum(len(row) - 1 for row in rows))

    @torch.no_grad()
    def _nats(self, rows: Sequence[Row]) -> float:
        with self.arithmetic():
            return self._loss(rows).item() * sum(len(row) - 1 for row in rows)

    def _loss(self, rows: Sequence[Row]) -> Tensor:
        inputs, targets = (tensor.to(self.model.device) for tensor in padded(rows, self._boundary))
        with self._lower.known(rows):
            if self._head_is_frozen:
                return frozen_vocabulary_loss(self.model, inputs, targets)
            logits = self.model(input_ids=inputs, use_cache=False).logits
        return nn.functional.cross_entropy(logits.flatten(0, 1).float(), targets.flatten(), ignore_index=-100)


class _Part:
    """What one member of the crew computed."""

    __slots__ = ("gradients", "loss", "tokens")

    def __init__(self, gradients: Sequence[Tensor], loss: float, tokens: int) -> None:
        self.gradients, self.loss, self.tokens = gradients, loss, tokens
