"""A model while it learns: gradients and losses of batches, computed in whichever way is quick on this machine.

Knows which blocks stay frozen, how a batch is shared out between threads, and in which precision. Knows nothing of
posts, of how long to train or of when to stop.
"""

import logging
import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from models import machine
from models.batches import NOTHING, Row, by_length, padded, shared_out, tokens_in
from models.crew import Crew, crew_size, shared_tensor
from models.joined import can_join, joined
from models.likely_words import LikelyWords, Words
from models.lower_blocks import LowerBlocks
from models.recorded import Recorded, can_record
from models.vocabulary_loss import frozen_vocabulary_loss, has_plain_frozen_head

_TOKENS_WITHOUT_GRADIENT = {"cpu": 512, "cuda": 2_048}
"""Computed at once where nothing has to be remembered for a gradient: few enough that a crew's parts end together, and
that a small GPU has the memory."""
_RECORDED_TOKENS = 128
"""Batches of unlike sizes are played by the same record, up to a multiple of so many."""

_log = logging.getLogger(__name__)


class Learner:
    """A model whose weights that require a gradient are learned.

    Everything is computed within `at_work`, which shares it out between copies of this process.

    It never drops anything out: a short training does not need it, and frozen blocks give the same each time.
    """

    def __init__(
        self, model: PreTrainedModel, *, boundary: int, frozen_blocks: int = 0, autocast: bool = False
    ) -> None:
        """With `autocast` weights in float32 are multiplied in the machine's own dtype."""
        self.model = model.eval()
        self.weights: list[Tensor] = [weight for weight in model.parameters() if weight.requires_grad]
        self._boundary, self._autocast = boundary, autocast
        self._can_join = can_join(model)
        self._records = self._can_join and can_record(model.device)
        self._recorded: dict[int, Recorded] = {}
        self._lower = LowerBlocks(model, frozen_blocks, boundary)
        self._head_is_frozen = has_plain_frozen_head(model)
        self._size = crew_size(machine.probe())
        self._at_once = _TOKENS_WITHOUT_GRADIENT[model.device.type]
        self._crew: Crew | None = None
        self._words: LikelyWords | None = None
        self._gradients: list[Tensor] = []
        if self._size > 1:
            for weight in self.weights:
                weight.data = shared_tensor(weight.shape, weight.dtype).copy_(weight.data)

    @contextmanager
    def at_work(self, rows: Iterable[Row], compared_with: LikelyWords | None = None) -> Iterator[None]:
        """Get ready, above all for these rows, which come again and again. Changes of weights that are not learned are
        not seen before the next time.

        A gradient is that of the loss over the whole vocabulary, or its estimate from the words that it is
        `compared_with`; losses without a gradient, and bits, are over the whole vocabulary. On a GPU so is all.
        """
        self._words = compared_with if self._head_is_frozen else None
        new = self._lower.make_room(rows)
        if self._size > 1 and self.weights and not self._gradients:
            numbers = sum(weight.numel() for weight in self.weights)
            self._gradients = [shared_tensor((numbers,), self.weights[0].dtype) for _ in range(self._size)]
        self._crew = Crew(self, self._size)  # before the copies are made: they look into it, too
        with self._crew:
            self._crew.share("keep", by_length(new, self._at_once))
            yield
        self._crew = None

    def differentiate(self, batch: Sequence[Row], step: int = 0) -> tuple[float, int]:
        """Put the mean loss's gradient into the weights. Returns that loss (nats a token) and of how many tokens.

        Which words the `step` takes part with: see `models.likely_words`.
        """
        size = min(self.crew.size, len(batch))
        parts = self.crew.share("gradients_of", [(part, step) for part in shared_out(batch, size)])
        tokens = sum(part_tokens for _, part_tokens in parts)
        if self._gradients:
            # Always added in the same order, so that the same seed gives the same bytes.
            total = self._gradients[0].mul_(parts[0][1] / tokens)
            for gradient, (_, part_tokens) in zip(self._gradients[1:size], parts[1:], strict=True):
                total.add_(gradient, alpha=part_tokens / tokens)
            for weight, gradient in zip(self.weights, total.split([w.numel() for w in self.weights]), strict=True):
                weight.grad = gradient.view_as(weight)
        return sum(loss * part_tokens for loss, part_tokens in parts) / tokens, tokens

    def bits(self, rows: Sequence[Row]) -> float:
        """The information that the model needs for these rows, in bits, in the precision that it learns in."""
        return sum(self.crew.share("nats_of", by_length(rows, self._at_once))) / math.log(2)

    def loss(self, batch: Sequence[Row]) -> float:
        """Mean loss (nats a token), and no gradient."""
        return self.nats_of(batch) / tokens_in(batch)

    @property
    def crew(self) -> Crew:
        """Those at work.

        Raises:
            RuntimeError: nobody is.
        """
        if self._crew is None:
            raise RuntimeError("a learner computes within `at_work`")
        return self._crew

    def arithmetic(self) -> AbstractContextManager[object]:
        """What everything that the model computes must be within."""
        here = machine.probe()
        return torch.autocast(here.device, here.dtype) if self._autocast else nullcontext()

    def keep(self, rows: Sequence[Row]) -> None:
        """A member's part of getting ready."""
        self._lower.keep(rows)

    def gradients_of(self, part: tuple[Sequence[Row], int]) -> tuple[float, int]:
        """A member's part of `differentiate`: its gradient into its place, its loss, its number of tokens."""
        rows, step = part
        loss, *gradients = self._played(rows) if self._records else self._computed(rows, step)
        if self._gradients:
            torch.cat([gradient.flatten() for gradient in gradients], out=self._gradients[self.crew.member])
        else:
            for weight, gradient in zip(self.weights, gradients, strict=True):
                weight.grad = gradient
        return loss.item(), tokens_in(rows)

    @torch.no_grad()
    def nats_of(self, rows: Sequence[Row]) -> float:
        """A member's part of `bits`."""
        with self.arithmetic():
            return self._loss(rows).item() * tokens_in(rows)

    def _computed(self, rows: Sequence[Row], step: int) -> Sequence[Tensor]:
        words = self._words.of_step(step, self.model.device) if self._words else None
        with self.arithmetic():
            loss = self._loss(rows, words, are_joined=self._can_join)
        return loss, *torch.autograd.grad(loss, self.weights)

    def _played(self, rows: Sequence[Row]) -> Sequence[Tensor]:
        """The same from a record, over the whole vocabulary."""
        tokens = tokens_in(rows)
        size = math.ceil(tokens / _RECORDED_TOKENS) * _RECORDED_TOKENS
        # What fills it up are posts of one token, of which nothing is predicted.
        inputs = [
            nn.functional.pad(tensor, (0, size - tokens), value=filling).to(self.model.device)
            for tensor, filling in zip(joined(rows), (self._boundary, NOTHING, 0), strict=True)
        ]
        if size not in self._recorded:
            try:
                self._recorded[size] = Recorded(self._with_gradients, inputs)
            except RuntimeError:
                _log.debug("This model's steps cannot be recorded; each is started by Python.", exc_info=True)
                self._records = False
                return self._with_gradients(*inputs)
        return self._recorded[size](inputs)

    def _with_gradients(self, inputs: Tensor, targets: Tensor, positions: Tensor) -> Sequence[Tensor]:
        with self.arithmetic():
            loss = self._plain_loss(inputs, targets, position_ids=positions)
        return loss, *torch.autograd.grad(loss, self.weights)

    def _loss(self, rows: Sequence[Row], words: Words | None = None, *, are_joined: bool = False) -> Tensor:
        inputs, targets, *positions = joined(rows) if are_joined else padded(rows, self._boundary)
        device = self.model.device
        inputs, targets = inputs.to(device), targets.to(device)
        where = {"position_ids": positions[0].to(device)} if positions else {}
        with self._lower.known(self._lower.kept(rows, are_joined=are_joined)):
            if self._head_is_frozen:
                return frozen_vocabulary_loss(self.model, inputs, targets, words, **where)
            return self._plain_loss(inputs, targets, **where)

    def _plain_loss(self, inputs: Tensor, targets: Tensor, **where: Tensor) -> Tensor:
        logits = self.model(input_ids=inputs, use_cache=False, **where).logits
        return nn.functional.cross_entropy(logits.flatten(0, 1).float(), targets.flatten(), ignore_index=NOTHING)
