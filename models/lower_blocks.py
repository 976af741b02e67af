"""The blocks of a transformer below the first that is trained: what they make of a row is computed once and kept.

They are frozen, so it never changes (AutoFreeze does so too: https://arxiv.org/abs/2102.01386). Knows transformers and
token rows. Knows nothing of posts or of training.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel

from models.batches import Row, padded

_NAMES = ("layers", "h")  # most architectures, GPT-2


class LowerBlocks:
    """The lowest `count` blocks of a model, which from now on can be left out where their output is known.

    Several threads may use the model at once: what one of them has entered, the others do not see.
    """

    def __init__(self, model: PreTrainedModel, count: int, pad: int) -> None:
        self.count = count
        self._model, self._pad = model, pad
        self._kept: dict[tuple[int, ...], Tensor] = {}
        self._here = _Here()
        if count:
            blocks = blocks_of(model)
            for block in blocks[:count]:
                _leave_out_where_known(block, self._here)
            blocks[count].register_forward_pre_hook(self._at_the_first_above)

    @torch.no_grad()
    def keep(self, rows: Sequence[Row]) -> None:
        """Compute and keep what the blocks make of these rows, all at once; best of like length."""
        if not self.count:
            return
        inputs, _ = padded(rows, self._pad)
        self._here.caught = []
        try:
            self._model.base_model(input_ids=inputs.to(self._model.device), use_cache=False)
        except _Caught:
            (hidden,) = self._here.caught
        finally:
            self._here.caught = None
        for row, made in zip(rows, hidden, strict=True):
            self._kept[tuple(row)] = made[: len(row) - 1].clone()

    def unknown(self, rows: Sequence[Row]) -> list[Row]:
        """Those of the rows that nothing is kept of, each once."""
        return [list(row) for row in dict.fromkeys(map(tuple, rows)) if row not in self._kept] if self.count else []

    @contextmanager
    def known(self, rows: Sequence[Row]) -> Iterator[None]:
        """Within, the model computes only the blocks above, for these rows, which were kept before.

        The model's inputs must be those that `models.batches.padded` makes of the rows.
        """
        if not self.count:
            yield
            return
        self._here.hidden = nn.utils.rnn.pad_sequence([self._kept[tuple(row)] for row in rows], batch_first=True)
        try:
            yield
        finally:
            self._here.hidden = None

    def _at_the_first_above(self, _block: nn.Module, given: tuple[Any, ...]) -> tuple[Any, ...]:
        if self._here.caught is not None:
            self._here.caught.append(given[0])
            raise _Caught
        return given if self._here.hidden is None else (self._here.hidden, *given[1:])


def blocks_of(model: PreTrainedModel) -> nn.ModuleList:
    """The model's transformer blocks, the lowest first.

    Raises:
        ValueError: it keeps them under a name that is not known here.
    """
    for name in _NAMES:
        blocks = getattr(model.base_model, name, None)
        if isinstance(blocks, nn.ModuleList):
            return blocks
    raise ValueError(f"the blocks of {type(model).__name__} are neither of {' or '.join(_NAMES)}")


class _Here(threading.local):
    """What is going on in this thread."""

    hidden: Tensor | None = None
    caught: list[Tensor] | None = None


class _Caught(Exception):  # noqa: N818  (no error: the way out of a model in the middle)
    """The lower blocks are done."""


def _leave_out_where_known(block: nn.Module, here: _Here) -> None:
    whole: Callable[..., Any] = block.forward

    def forward(hidden: Tensor, *others: Any, **more: Any) -> Any:
        return whole(hidden, *others, **more) if here.hidden is None else hidden

    block.forward = forward
