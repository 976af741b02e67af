"""Drawing texts from a model: tokens only, no judgement.

Knows models and decoding. Knows nothing of tweets' rules (models/generate.py filters) or of the store.
"""

from dataclasses import dataclass

import torch
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models.base import boundary_id

TOP_P = 0.95
TEMPERATURE = 1.0


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
    inputs = torch.tensor([[boundary, *prompt_ids]] * count, device=device)
    devices = [device] if device.type == "cuda" else []
    with torch.random.fork_rng(devices=devices):
        torch.manual_seed(seed)
        outputs = model.generate(  # type: ignore[operator]
            inputs,
            attention_mask=torch.ones_like(inputs),
            do_sample=True,
            top_p=TOP_P,
            top_k=0,
            temperature=TEMPERATURE,
            max_new_tokens=most_tokens,
            eos_token_id=boundary,
            pad_token_id=boundary,
            use_cache=True,
        )
    model.train(was_training)
    draws = []
    for row in outputs[:, inputs.shape[1] :].tolist():
        ended = boundary in row
        tokens = row[: row.index(boundary)] if ended else row
        rest = str(tokenizer.decode(tokens, skip_special_tokens=True, clean_up_tokenization_spaces=False))
        draws.append(Draw(prompt.rstrip() + rest, ended))
    return draws
