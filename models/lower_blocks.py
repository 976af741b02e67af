"""The blocks of a transformer below the first that is trained: what they make of a row that comes again can be kept.

They are frozen, so it never changes (AutoFreeze does so too: https://arxiv.org/abs/2102.01386). Knows transformers and
token rows. Knows nothing of posts or of training.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from models.architecture import blocks_of
from models.batches import Row, padded
from models.crew import shared_tensor


class LowerBlocks:
    """The lowest `count` blocks of a model, which from now on are left out where their output is known."""

    def __init__(self, model: PreTrainedModel, count: int, pad: int) -> None:
        self._model, self._pad, self._count = model, pad, count
        self._places: dict[tuple[int, ...], Tensor] = {}
        self._now = _Now()
        if count:
            blocks = blocks_of(model)
            for block in blocks[:count]:
                _leave_out_where_known(block, self._now)
            blocks[count].register_forward_pre_hook(self._at_the_first_above)

    def make_room(self, rows: Iterable[Row]) -> list[Row]:
        """Room for the output of these rows, which copies of the process share. Returns those that `keep` wants."""
        if not self._count:
            return []
        new = [row for row in dict.fromkeys(map(tuple, rows)) if row not in self._places]
        lengths = [len(row) - 1 for row in new]
        shape, dtype = (sum(lengths), self._model.config.hidden_size), self._model.dtype
        on_cpu = self._model.device.type == "cpu"
        room = shared_tensor(shape, dtype) if on_cpu else torch.empty(shape, dtype=dtype, device=self._model.device)
        self._places |= zip(new, room.split(lengths), strict=True)
        return [list(row) for row in new]

    @torch.no_grad()
    def keep(self, rows: Sequence[Row]) -> None:
        """Compute and keep what the blocks make of these rows, all at once; best of like length."""
        inputs, _ = padded(rows, self._pad)
        self._now.caught = []
        try:
            self._model.base_model(input_ids=inputs.to(self._model.device), use_cache=False)
        except _Caught:
            (hidden,) = self._now.caught
        finally:
            self._now.caught = None
        for row, made in zip(rows, hidden, strict=True):
            self._places[tuple(row)].copy_(made[: len(row) - 1])

    def kept(self, rows: Sequence[Row], *, are_joined: bool = False) -> Tensor | None:
        """What was kept of these rows, as the model needs it for what `models.batches.padded` makes of them, or
        `models.joined.joined`: (rows, tokens, width). None where it was not, and the whole model is needed."""
        kept = [self._places[key] for row in rows if (key := tuple(row)) in self._places]
        if len(kept) < len(rows):
            return None
        return torch.cat(kept)[None] if are_joined else nn.utils.rnn.pad_sequence(kept, batch_first=True)

    @contextmanager
    def known(self, hidden: Tensor | None) -> Iterator[None]:
        """Within, the model computes only the blocks above, from their output `hidden`; the whole model from None."""
        self._now.hidden = hidden
        try:
            yield
        finally:
            self._now.hidden = None

    def _at_the_first_above(self, _block: nn.Module, given: tuple[Any, ...]) -> tuple[Any, ...]:
        if self._now.caught is not None:
            self._now.caught.append(given[0])
            raise _Caught
        return given if self._now.hidden is None else (self._now.hidden, *given[1:])


def blocks_in(model: PreTrainedModel, share: float) -> int:
    """How many blocks the share of them is, rounded down."""
    return int(len(blocks_of(model)) * share)


@dataclass(slots=True)
class _Now:
    """What the model is asked for at the moment."""

    hidden: Tensor | None = None
    caught: list[Tensor] | None = None


class _Caught(Exception):  # noqa: N818  (no error: the way out of a model in the middle)
    """The lower blocks are done."""


def _leave_out_where_known(block: nn.Module, now: _Now) -> None:
    whole: Callable[..., Any] = block.forward

    def forward(hidden: Tensor, *others: Any, **more: Any) -> Any:
        return whole(hidden, *others, **more) if now.hidden is None else hidden

    block.forward = forward
