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

NOTHING = -100
"""The target where there is nothing to predict."""


def encode(tokenizer: PreTrainedTokenizerBase, text: str, most_tokens: int | None) -> list[Row]:
    """A post as boundary + tokens + boundary; in several rows where it is longer than `most_tokens`.

    Only the first row starts with a boundary and only the last ends with one, so that the model learns neither to
    stop nor to start in the middle of a post.
    """
    boundary = boundary_id(tokenizer)
    wordless = _wordless(tokenizer, boundary)
    tokens = [token for token in tokenizer(text, add_special_tokens=False).input_ids if token not in wordless]
    whole = [boundary, *tokens, boundary]
    if most_tokens is None or len(whole) <= most_tokens:
        return [whole]
    # Each row repeats the last token of the one before: it is context there, never predicted twice.
    return [whole[start : start + most_tokens] for start in range(0, len(whole) - 1, most_tokens - 1)]


def _wordless(tokenizer: PreTrainedTokenizerBase, boundary: int) -> set[int]:
    """The special tokens that stand for no text. One for unknown text does, unless it is also the end, as GPT-2's is:
    left out, the bytes of that text would count as predicted for nothing."""
    special = set(tokenizer.all_special_ids)
    if tokenizer.unk_token_id not in {boundary, tokenizer.bos_token_id, tokenizer.eos_token_id}:
        special.discard(tokenizer.unk_token_id)
    return special


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


def epoch(rows: Sequence[Row], tokens: int, seed: int) -> list[list[Row]]:
    """All rows once, in an order by `seed`, in batches of about `tokens`, and of two rows or more but for the last.

    The same every time for the same seed. Of one long row alone, a second process would have nothing to do.

    Posts of any length are together. Where short ones had batches of their own, a short post's end was in few of them,
    and AdamW, for whom a batch that differs from the others counts for less than they do, learned too little of it.
    """
    shuffled = list(rows)
    random.Random(seed).shuffle(shuffled)  # noqa: S311  (an order, not a secret)
    batches: list[list[Row]] = []
    for row in shuffled:
        now = batches[-1] if batches else []
        if len(now) == 1 or (now and tokens_in([*now, row]) - tokens <= tokens - tokens_in(now)):
            now.append(row)
        else:
            batches.append([row])
    return batches


def shared_out(batch: Sequence[Row], parts: int) -> list[list[Row]]:
    """A batch of at least as many rows in so many parts of nearly as many tokens: the longest first, each to the part
    with the fewest (Graham, "Bounds on multiprocessing timing anomalies", 1969: https://doi.org/10.1137/0117039)."""
    shares: list[list[Row]] = [[] for _ in range(parts)]
    for row in sorted(batch, key=len, reverse=True):
        min(shares, key=tokens_in).append(row)
    return shares


def padded(batch: Sequence[Row], pad: int) -> tuple[Tensor, Tensor]:
    """Inputs and targets, each (rows, longest - 1); targets are `NOTHING` where there is nothing to predict.

    Padding is on the right and the models are causal: no token sees it, so no attention mask is needed.
    """
    longest = max(len(row) for row in batch)
    inputs = torch.tensor([row[:-1] + [pad] * (longest - len(row)) for row in batch])
    targets = torch.tensor([row[1:] + [NOTHING] * (longest - len(row)) for row in batch])
    return inputs, targets
