"""The base model in memory: its weights, its tokenizer, and the token that stands between posts.

Knows transformers. Knows nothing of where a base came from. Loads only safetensors and JSON, and never code from a
model's repository.
"""

from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, PreTrainedModel, PreTrainedTokenizerBase

from models.base import Base
from models.errors import BaseModelError
from models.unpack import quiet_transformers

_BOUNDARY = "<|endoftext|>"


def load_tokenizer(base: Base) -> PreTrainedTokenizerBase:
    """The tokenizer, with `pad_token` set to the token that stands between posts."""
    tokenizer = AutoTokenizer.from_pretrained(base.path, local_files_only=True, trust_remote_code=False)
    boundary = boundary_id(tokenizer)
    tokenizer.pad_token = tokenizer.convert_ids_to_tokens(boundary)
    return tokenizer


def load_model(base: Base, dtype: torch.dtype, device: str = "cpu") -> PreTrainedModel:
    """The weights in `dtype`, in evaluation mode."""
    with quiet_transformers():
        model: PreTrainedModel = AutoModelForCausalLM.from_pretrained(
            base.path, dtype=dtype, use_safetensors=True, local_files_only=True, trust_remote_code=False
        )
    model.config.use_cache = False
    return model.to(device).eval()


def longest_row(model: PreTrainedModel, most: int) -> int:
    """How many tokens of a post the model reads at once: `most`, or as many as it has positions where those are fewer.

    A longer post is read in several rows.
    """
    return min(most, getattr(model.config, "max_position_embeddings", None) or most)


def boundary_id(tokenizer: PreTrainedTokenizerBase) -> int:
    """The token that begins and ends a post: `<|endoftext|>` where the vocabulary has it, else the end token."""
    # Asked for every post: building the whole vocabulary for it took 23 ms each, a minute of a training.
    found: Any = tokenizer.convert_tokens_to_ids(_BOUNDARY)
    if found is None or tokenizer.convert_ids_to_tokens(found) != _BOUNDARY:  # what is not there may be "unknown"
        found = tokenizer.eos_token_id
    if found is None:
        raise BaseModelError("The base model's tokenizer has no end token, so it cannot learn where a post ends.")
    return int(found)
