"""Which words of a vocabulary each step of a training compares with what was written.

Knows token rows and numbers of words. Knows nothing of models.

Of 49,152 words an author uses some thousands, and a step's product with all of them was a third of its time. So a step
takes the words of its training rows, those that are common everywhere, and a part of the others that stands for all of
them: their share of the softmax's sum is estimated by it (importance sampling, https://aclanthology.org/P15-1001/).
Every other word has its turn once in a while; what is measured is always measured over the whole vocabulary.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import torch
from torch import Tensor

from models.batches import Row

COMMON = 4_096
"""The first words of a vocabulary: pieces are numbered in the order they were joined in, the commonest first."""
OTHERS_AT_ONCE = 2_048
_PEERS = 64
"""Groups of the other words."""


@dataclass(frozen=True, slots=True)
class Words:
    """A part of the vocabulary that stands for all of it."""

    numbers: Tensor
    """(words), each once."""
    bonus: Tensor
    """(words), added to their logits: the logarithm of how many words each stands for."""
    places: Tensor
    """(whole vocabulary), where in `numbers` a word is; -1 where it is not."""
    peers: tuple[Tensor, ...]
    """Those of whom only a part has its turn, the last of `numbers`: all of them, by how common they are everywhere."""
    among: Tensor
    """(words at their turn), in which of `peers` each is."""


class LikelyWords:
    """The words of a training on `rows`."""

    def __init__(self, rows: Iterable[Row], vocabulary: int, *, seed: int) -> None:
        certain = torch.zeros(vocabulary, dtype=torch.bool)
        certain[:COMMON] = True
        for row in rows:
            certain[row] = True
        self._certain = certain.nonzero().flatten()
        others = (~certain).nonzero().flatten()
        shuffled = torch.randperm(len(others), generator=torch.Generator().manual_seed(seed))
        self._parts = shuffled.tensor_split(max(1, math.ceil(len(others) / OTHERS_AT_ONCE)))
        self._vocabulary, self._others = vocabulary, others
        self._in_a_group = max(1, math.ceil(len(others) / _PEERS))

    def of_step(self, step: int, device: torch.device) -> Words:
        """The same for every part of a step, and every time it is asked for."""
        part = self._parts[step % len(self._parts)]
        numbers = torch.cat([self._certain, self._others[part]])
        bonus = torch.zeros(len(numbers))
        if len(part):
            bonus[len(self._certain) :] = math.log(len(self._others) / len(part))
        places = torch.full((self._vocabulary,), -1)
        places[numbers] = torch.arange(len(numbers))
        peers = self._others.to(device).split(self._in_a_group)
        among = part // self._in_a_group
        return Words(numbers.to(device), bonus.to(device), places.to(device), peers, among.to(device))
