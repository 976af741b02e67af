"""Drawing texts from a model: tokens only, no judgement.

Knows models and decoding. Knows nothing of tweets' rules (models/generate.py filters) or of the store.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models.alphabet import Alphabet
from models.errors import CameApartError, PromptError
from models.pretrained import boundary_id

TOP_P = 0.97
"""Chosen on validation posts: docs/decisions.md."""
TEMPERATURE = 1.0

_LOOK_EVERY = 2  # tokens
_LEAST_ROOM = 16
"""Tokens behind a prompt in which something can be said."""


@dataclass(frozen=True, slots=True)
class Draw:
    """One text as the model wrote it: the prompt, then what follows."""

    text: str
    ended: bool
    """The model ended it itself; otherwise it was cut at the token limit."""


@torch.inference_mode()
def draw(  # noqa: PLR0913  (what is asked may be said in one word each)
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    prompt: str,
    *,
    count: int,
    most_tokens: int,
    seed: int,
    alphabet: Alphabet | None = None,
    is_enough: Callable[[str], bool] = lambda _text: False,
    are_enough: Callable[[list[Draw]], bool] = lambda _draws: False,
) -> list[Draw]:
    """`count` continuations of `prompt` (may be empty) out of the nucleus of `TOP_P`, at most `most_tokens` long.

    What follows the prompt has characters of `alphabet` alone (None: any). A text of which `is_enough` says so (asked
    every few tokens) is not continued. The first texts alone are returned where `are_enough` says so of them, as soon
    as they have ended: they were not chosen for being short. The same seed gives the same texts on the same machine;
    torch's global random state is left as it was.

    Raises:
        PromptError: the model cannot read so long a prompt.
        CameApartError: what the model computes are no numbers.
    """
    # A trailing space would be a token that the author's posts never have there.
    prompt_ids = tokenizer(prompt.rstrip(), add_special_tokens=False).input_ids
    room = getattr(model.config, "max_position_embeddings", math.inf) - 1 - len(prompt_ids)
    if room < _LEAST_ROOM:
        raise PromptError("The prompt is longer than this voice's base model can read; give a shorter one.")
    most_tokens = int(min(most_tokens, room))
    was_training = model.training
    model.eval()
    device = model.device
    boundary = boundary_id(tokenizer)

    def decoded(tokens: list[int]) -> str:
        return str(tokenizer.decode(tokens, skip_special_tokens=True, clean_up_tokenization_spaces=False))

    read = decoded(prompt_ids)

    def text_of(tokens: list[int]) -> str:
        # Of the whole: some tokenizers drop the space that a text begins with, which here stands behind the prompt.
        whole = decoded([*prompt_ids, *tokens])
        return prompt.rstrip() + (whole.removeprefix(read) if whole.startswith(read) else decoded(tokens))

    def is_done(tokens: list[int]) -> bool:
        return tokens[-1] == boundary or (len(tokens) % _LOOK_EVERY == 0 and is_enough(text_of(tokens)))

    def drawn(rows: list[list[int]]) -> list[Draw]:
        ended = [row[-1:] == [boundary] for row in rows]
        return [Draw(text_of(row[:-1] if end else row), end) for row, end in zip(rows, ended, strict=True)]

    devices = [device] if device.type == "cuda" else []
    with torch.random.fork_rng(devices=devices):
        torch.manual_seed(seed)
        rows = _continue(
            [boundary, *prompt_ids], model, count=count, most_tokens=most_tokens, is_done=is_done, alphabet=alphabet,
            are_enough=lambda rows: are_enough(drawn(rows)),
        )  # fmt: skip
    model.train(was_training)
    return drawn(rows)


def _continue(
    start: list[int],
    model: PreTrainedModel,
    *,
    count: int,
    most_tokens: int,
    is_done: Callable[[list[int]], bool],
    alphabet: Alphabet | None = None,
    are_enough: Callable[[list[list[int]]], bool] = lambda _rows: False,
) -> list[list[int]]:
    """`count` rows of tokens after `start`, each until it `is_done` or `most_tokens` long, or the first that suffice.

    A loop of our own: a row that has ended leaves the batch, and nothing is sorted.
    `generate` computes ended rows to the last, and sorts the whole vocabulary for every token (docs/decisions.md).
    """
    rows: list[list[int]] = [[] for _ in range(count)]
    begun = [b""] * count  # so much of a character each ends on
    alive = list(range(count))
    end = start[0]  # what begins a post ends it, too
    inputs = torch.tensor([start], device=model.device)
    cache: Any = None
    for step in range(most_tokens):
        output = model(input_ids=inputs, past_key_values=cache, use_cache=True, logits_to_keep=1)
        cache, logits = output.past_key_values, output.logits[:, -1].float()
        if step == 0:  # the rows begin alike
            cache.batch_repeat_interleave(count)
            logits = logits.repeat(count, 1)
        if alphabet:
            forbidden = torch.stack([alphabet.forbidden(begun[row]) for row in alive]).to(logits.device)
            logits = logits.masked_fill(forbidden, -torch.inf)
        chosen = _sample(logits / TEMPERATURE, end)
        for row, token in zip(alive, chosen.tolist(), strict=True):
            rows[row].append(token)
            if alphabet:
                begun[row] = alphabet.after(begun[row], token) or b""
        staying = [place for place, row in enumerate(alive) if not is_done(rows[row])]
        if not staying:
            break
        if len(staying) < len(alive):
            index = torch.tensor(staying, device=model.device)
            cache.batch_select_indices(index)
            chosen = chosen[index]
            alive = [alive[place] for place in staying]
            if are_enough(rows[: alive[0]]):
                return rows[: alive[0]]
        inputs = chosen[:, None]
    return rows


def _sample(logits: Tensor, end: int) -> Tensor:
    """One token a row (rows, words) → (rows): the end as likely as it is, else one of the likeliest that hold `TOP_P`.

    The end is no part of the nucleus: seldom likely, it would be cut off for short texts, and more likely than it is
    for long ones, so that all become alike in length.

    Drawn from all words, and again where words that are likelier than the drawn one hold `TOP_P` already: the same
    distribution, and no need to sort the vocabulary to know the set.
    """
    probabilities = logits.softmax(-1)
    shape = (len(logits), 1)
    is_end = torch.rand(shape, device=logits.device) < probabilities[:, end, None]
    tokens = torch.where(is_end, end, -1)
    probabilities[:, end] = 0
    cumulative = probabilities.cumsum(-1)
    whole = cumulative[:, -1:]
    if whole.isnan().any():  # of which none would ever be drawn
        raise CameApartError(
            "The model came apart: what it computes are no numbers any more; "
            "train it again with a lower learning rate, or on another base model."
        )
    while (missing := tokens < 0).any():
        place = torch.rand(shape, device=logits.device) * whole
        drawn = torch.searchsorted(cumulative, place).clamp_max(logits.shape[-1] - 1)
        likelier = torch.where(probabilities > probabilities.gather(-1, drawn), probabilities, 0.0).sum(
            -1, keepdim=True
        )
        tokens = torch.where(missing & (likelier < TOP_P * whole), drawn, tokens)
    return tokens.squeeze(-1)
