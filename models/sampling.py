"""Drawing texts from a model: tokens only, no judgement.

Knows models and decoding. Knows nothing of tweets' rules (models/generate.py filters) or of the store.
"""

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models.base import boundary_id

TOP_P = 0.95
TEMPERATURE = 1.0

_LIKELIEST = 1_000


@dataclass(frozen=True, slots=True)
class Draw:
    """One text as the model wrote it: the prompt, then what follows."""

    text: str
    ended: bool
    """The model ended it itself; otherwise it was cut at the token limit."""


@torch.inference_mode()
def draw(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, prompt: str, *, count: int, most_tokens: int, seed: int
) -> list[Draw]:
    """`count` continuations of `prompt` (may be empty), top-p .95 at temperature 1, at most `most_tokens` long.

    The same seed gives the same texts on the same machine; torch's global random state is left as it was.
    """
    was_training = model.training
    model.eval()
    device = model.device
    boundary = boundary_id(tokenizer)
    # A trailing space would be a token that the author's posts never have there.
    prompt_ids = tokenizer(prompt.rstrip(), add_special_tokens=False).input_ids
    devices = [device] if device.type == "cuda" else []
    with torch.random.fork_rng(devices=devices):
        torch.manual_seed(seed)
        rows = _continue([boundary, *prompt_ids], model, count=count, most_tokens=most_tokens, end=boundary)
    model.train(was_training)
    draws = []
    for row in rows:
        ended = row[-1:] == [boundary]
        tokens = row[:-1] if ended else row
        rest = str(tokenizer.decode(tokens, skip_special_tokens=True, clean_up_tokenization_spaces=False))
        draws.append(Draw(prompt.rstrip() + rest, ended))
    return draws


def _continue(start: list[int], model: PreTrainedModel, *, count: int, most_tokens: int, end: int) -> list[list[int]]:
    """`count` rows of tokens after `start`, each up to and with `end` or `most_tokens` long.

    A loop of our own: a row that has ended leaves the batch, and the nucleus is found among the likeliest tokens.
    `generate` computes ended rows to the last, and sorts the whole vocabulary for every token (docs/decisions.md).
    """
    rows: list[list[int]] = [[] for _ in range(count)]
    alive = list(range(count))
    inputs = torch.tensor([start] * count, device=model.device)
    cache: Any = None
    for _ in range(most_tokens):
        output = model(input_ids=inputs, past_key_values=cache, use_cache=True)
        cache = output.past_key_values
        chosen = _sample(output.logits[:, -1].float() / TEMPERATURE)
        for row, token in zip(alive, chosen.tolist(), strict=True):
            rows[row].append(token)
        staying = [place for place, row in enumerate(alive) if rows[row][-1] != end]
        if not staying:
            break
        if len(staying) < len(alive):
            index = torch.tensor(staying, device=model.device)
            cache.batch_select_indices(index)
            chosen = chosen[index]
            alive = [alive[place] for place in staying]
        inputs = chosen[:, None]
    return rows


def _sample(logits: Tensor) -> Tensor:
    """One token a row (rows, words) → (rows), from the smallest set that holds `TOP_P` of the probability.

    The likeliest `_LIKELIEST` tokens nearly always hold that much; where they do not, the whole vocabulary is sorted.
    """
    probabilities = logits.softmax(-1)
    likeliest, tokens = probabilities.topk(min(_LIKELIEST, probabilities.shape[-1]))
    if bool((likeliest.sum(-1) < TOP_P).any()):
        likeliest, tokens = probabilities.sort(descending=True)
    before = likeliest.cumsum(-1) - likeliest
    nucleus = likeliest.masked_fill(before >= TOP_P, 0.0)
    return tokens.gather(-1, torch.multinomial(nucleus, 1)).squeeze(-1)
