"""How well a model knows an author: bits per byte on posts it has not seen.

Knows models and texts. Knows nothing of training, of the store or of where posts come from.

Bits per byte = nats · (1 / ln 2) / bytes: the information the model still needs for each UTF-8 byte of a post, lower is
better. Unlike a loss per token it does not depend on the tokenizer, so bases can be compared. Each post stands alone
behind one boundary token; the end token is not counted, since it is no byte of the post. A post longer than the model
reads is measured in pieces.

Mentions and hashtags repeat, so they are an easy part of what is learned (up to a fifth of the gain:
https://arxiv.org/abs/2407.12850). Measured on the posts without them, the number shows what is left.
"""

import math
import re
from collections.abc import Sequence

import torch
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models.batches import NOTHING, Row, by_length, encode, padded, tokens_in
from models.pretrained import boundary_id, longest_row

_MOST_TOKENS = 512
_TAG = re.compile(r"[@＠][\w.-]*\w|[#＃]\w+")


@torch.inference_mode()
def bits_per_byte(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, texts: Sequence[str]) -> float:
    """Mean over all bytes of `texts`, in the model's own dtype (report in float32).

    Raises:
        ValueError: there is no text.
    """
    total_bytes = sum(len(text.encode()) for text in texts)
    if not total_bytes:
        raise ValueError("bits per byte of no text")
    was_training = model.training
    model.eval()
    device = model.device
    rows = rows_to_measure(tokenizer, texts, longest_row(model, _MOST_TOKENS))
    nats = 0.0
    for batch in by_length(rows, _MOST_TOKENS):
        inputs, targets = padded(batch, boundary_id(tokenizer))
        logits = model(input_ids=inputs.to(device)).logits
        losses = torch.nn.functional.cross_entropy(
            logits.flatten(0, 1).float(), targets.to(device).flatten(), ignore_index=NOTHING, reduction="sum"
        )
        nats += losses.item()
    model.train(was_training)
    return nats / math.log(2) / total_bytes


def rows_to_measure(tokenizer: PreTrainedTokenizerBase, texts: Sequence[str], most_tokens: int) -> list[Row]:
    """The rows of `texts` without end tokens, and without a row that then has nothing to predict."""
    return [row for text in texts for row in _without_end(encode(tokenizer, text, most_tokens))]


def some_of(tokenizer: PreTrainedTokenizerBase, texts: Sequence[str], most_tokens: int) -> list[str]:
    """Every text, or so many of them, evenly spread, that they hold about `most_tokens` to measure."""
    tokens = tokens_in(rows_to_measure(tokenizer, texts, most_tokens))
    wanted = math.ceil(len(texts) * min(1.0, most_tokens / max(1, tokens)))
    return [texts[index * len(texts) // wanted] for index in range(wanted)]


def without_tags(text: str) -> str:
    """A post without its mentions and hashtags; empty where it is nothing else."""
    lines = (" ".join(_TAG.sub(" ", line).split()) for line in text.splitlines())
    return "\n".join(lines).strip()


def _without_end(rows: list[Row]) -> list[Row]:
    *before, last = rows
    return [row for row in (*before, last[:-1]) if len(row) > 1]
