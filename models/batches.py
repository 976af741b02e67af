"""Posts to token rows, and rows to batches that waste little on padding.

Knows the tokenizer. Knows nothing of models or of training.
"""

import random
from collections.abc import Iterable, Sequence

import torch
from torch import Tensor
from transformers import PreTrainedTokenizerBase

from models.pretrained import boundary_id

Row = list[int]


def encode(tokenizer: PreTrainedTokenizerBase, text: str, most_tokens: int | None) -> list[Row]:
    """A post as boundary + tokens + boundary; in several rows where it is longer than `most_tokens`.

    Only the first row starts with a boundary and only the last ends with one, so that the model learns neither to
    stop nor to start in the middle of a post.
    """
    special = set(tokenizer.all_special_ids)
    tokens = [token for token in tokenizer(text, add_special_tokens=False).input_ids if token not in special]
    boundary = boundary_id(tokenizer)
    whole = [boundary, *tokens, boundary]
    if most_tokens is None or len(whole) <= most_tokens:
        return [whole]
    # Each row repeats the last token of the one before: it is context there, never predicted twice.
    return [whole[start : start + most_tokens] for start in range(0, len(whole) - 1, most_tokens - 1)]


def tokens_in(rows: Iterable[Row]) -> int:
    """How many tokens are predicted in these rows: all but the first of each."""
    return sum(len(row) - 1 for row in rows)


def by_length(rows: Sequence[Row], most_tokens: int) -> list[list[Row]]:
    """Rows of like length together, each batch at most `most_tokens` with its padding (or a single longer row)."""
    batches: list[list[Row]] = []
    for row in sorted(rows, key=len):
        if batches and len(row) * (len(batches[-1]) + 1) <= most_tokens:
            batches[-1].append(row)
        else:
            batches.append([row])
    return batches


def in_pairs(rows: Sequence[Row], tokens: int) -> list[list[Row]]:
    """Rows of like length together, each batch about `tokens` with its padding, in pairs: two halves cost the same.

    Where two processes compute half of a batch each, one of five rows would keep one of them waiting. Of an odd number
    of rows one batch is not even.
    """
    batches: list[list[Row]] = []
    in_order = sorted(rows, key=len)
    for start in range(0, len(in_order), 2):
        pair = in_order[start : start + 2]
        if batches and _size([*batches[-1], *pair]) - tokens <= tokens - _size(batches[-1]):
            batches[-1] += pair
        else:
            batches.append(pair)
    return batches


def _size(batch: Sequence[Row]) -> int:
    """Tokens with padding; the longest row is the last."""
    return len(batch) * len(batch[-1])


def epoch(rows: Sequence[Row], tokens: int, seed: int) -> list[list[Row]]:
    """All rows once, shuffled by `seed`, in batches of about `tokens`; the same every time for the same seed.

    Lengths are grouped within pools of a few hundred rows, so that batches differ from one epoch to the next.
    """
    order = random.Random(seed)  # noqa: S311  (an order, not a secret)
    shuffled = list(rows)
    order.shuffle(shuffled)
    pool = 512
    batches = [
        batch for start in range(0, len(shuffled), pool) for batch in in_pairs(shuffled[start : start + pool], tokens)
    ]
    order.shuffle(batches)
    return batches


def padded(batch: Sequence[Row], pad: int) -> tuple[Tensor, Tensor]:
    """Inputs and targets, each (rows, longest - 1); targets are -100 where there is nothing to predict.

    Padding is on the right and the models are causal: no token sees it, so no attention mask is needed.
    """
    longest = max(len(row) for row in batch)
    inputs = torch.tensor([row[:-1] + [pad] * (longest - len(row)) for row in batch])
    targets = torch.tensor([row[1:] + [-100] * (longest - len(row)) for row in batch])
    return inputs, targets
