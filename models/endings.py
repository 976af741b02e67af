"""How likely a voice thinks a post's end is, held against where its author's posts end.

Knows a model and posts. Knows nothing of training, or of drawing: models/sampling.py takes what is found here.

A base model has hardly seen a text end after a sentence or two, and a short training does not always teach it: the end
stays too unlikely, and tweets come out half as long again as the author's. One number mends that, an intercept for the
log-odds of the end, fitted to posts that the model has not learned (the intercept of Cox, "Two further applications of
a model for binary regression", 1958: https://doi.org/10.1093/biomet/45.3-4.562).
"""

import math
from collections.abc import Sequence
from functools import partial

import torch
from torch import Tensor
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models.batches import Row, by_length, encode, padded
from models.crew import side_by_side
from models.pretrained import boundary_id

_MOST_TOKENS = 512  # at once
_CAUTION = 4.0
"""How many posts must speak for a change before half of it is believed."""
_FARTHEST = 3.0  # of the intercept: twenty times as likely


def end_odds(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, texts: Sequence[str], longest_row: int, *, size: int
) -> float:
    """What the odds of a post's end are to be multiplied by, so that `texts` end as often as the model expects.

    More than 1 where its tweets would go on too long. With few texts closer to 1: the number that is likeliest where
    log-odds are wrong by half as a standard deviation. `size` is how many processes may share the work.

    Raises:
        ValueError: there is no text.
    """
    rows = [row for text in texts for row in encode(tokenizer, text, longest_row)]
    if not rows:
        raise ValueError("the ends of no text")
    parts = [partial(_log_odds, model, rows[first::size], boundary_id(tokenizer)) for first in range(size)]
    return math.exp(_intercept(torch.cat(side_by_side(*parts, size=size)), len(texts)))


@torch.inference_mode()
def _log_odds(model: PreTrainedModel, rows: Sequence[Row], boundary: int) -> Tensor:
    """Of the end, at each place where something is predicted: (places,), float64."""
    found = [torch.empty(0, dtype=torch.float64)]
    for batch in by_length(rows, _MOST_TOKENS):
        inputs, targets = padded(batch, boundary)
        logits = model(input_ids=inputs.to(model.device), use_cache=False).logits.float()
        chance = logits.log_softmax(-1)[..., boundary].cpu().double()[targets >= 0]
        found.append(chance - (-chance.expm1()).clamp_min(1e-12).log())
    return torch.cat(found)


def _intercept(log_odds: Tensor, ends: int) -> float:
    """Where the expected number of ends, and the pull back to 0, come to `ends`; found by halving."""
    low, high = -_FARTHEST, _FARTHEST
    for _ in range(40):
        middle = (low + high) / 2
        if torch.sigmoid(log_odds + middle).sum().item() + _CAUTION * middle < ends:
            low = middle
        else:
            high = middle
    return (low + high) / 2
