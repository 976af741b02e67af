"""A base model's architecture: where its blocks are, and whether it can be trained and written with here.

Knows what is asked of a model, and what is said of one that cannot do it. Knows no list of those that can: transformers
brings new ones with every version, so a model is tried out before its training begins.
"""

import logging

import torch
from torch import nn
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models.errors import BaseModelError
from models.sampling import draw

_log = logging.getLogger(__name__)

_NAMES = ("layers", "h", "blocks", "decoder.layers")  # most architectures, GPT-2, MPT, OPT
_DIMENSIONS = 3  # rows, tokens, width


def blocks_of(model: PreTrainedModel) -> nn.ModuleList:
    """The model's transformer blocks, the lowest first.

    Raises:
        BaseModelError: it keeps them under a name that is not known here.
    """
    parts = dict(model.base_model.named_modules())
    for name in _NAMES:
        blocks = parts.get(name)
        if isinstance(blocks, nn.ModuleList):
            return blocks
    raise _unusable(model)


def try_out(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase) -> None:
    """Write three tokens in rows of which one ends before the others.

    What cannot would fail at a training's first sample else, or after its last step.

    Raises:
        BaseModelError: the architecture cannot be used here.
    """
    shapes: list[torch.Size] = []
    ends = iter([True])
    watch = blocks_of(model)[-1].register_forward_pre_hook(lambda _block, given: shapes.append(given[0].shape))
    try:
        draw(model, tokenizer, "", count=3, most_tokens=3, seed=0, is_enough=lambda _text: next(ends, False))
    except torch.OutOfMemoryError:
        raise  # which says nothing of the architecture
    except (AttributeError, TypeError, ValueError, RuntimeError, LookupError) as error:
        _log.debug("Trying out the base model failed", exc_info=True)
        raise _unusable(model) from error
    finally:
        watch.remove()
    # Of frozen blocks the output is kept for each row: models/lower_blocks.py.
    if any(len(shape) != _DIMENSIONS for shape in shapes):
        raise _unusable(model)


def _unusable(model: PreTrainedModel) -> BaseModelError:
    return BaseModelError(
        f"The base model is a {type(model).__name__}, which can neither be trained nor write here; set BASE_MODEL to "
        "one of the kind of Llama, Mistral, Qwen 2 or 3, Gemma 1 to 3, GPT-2, GPT-NeoX or OPT (the default is "
        "'embedded')."
    )
