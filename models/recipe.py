"""What decides the result of a training beside its options: numbers that nobody has had a reason to change.

Knows the numbers, and what computes. models/finetune.py goes by them; a version's card tells them.
"""

from typing import Any

import torch
import transformers

from models.machine import Machine

BETAS = (0.9, 0.99)
"""Of AdamW."""
MOST_NORM = 1.0
"""Of a step's gradients."""
LONGEST_ROW = 384
"""Tokens; only long posts and dense scripts are longer."""
PATIENCE = 2
"""Validations in a row that are no better than the one before each, after which a training ends."""
VALIDATION_TOKENS = 1_500
"""Of more validation posts, so many are enough to tell when to stop."""
TOKEN_BYTES = 3.5
"""Of text. English has more a token; where there are fewer, more are learned: see `models.choice.stretched`."""
LEAST_STEPS = 40
"""Of fewer tokens the batches are smaller, down to a half, so that there are so many steps."""


def recipe(validations: int, longest_row: int, here: Machine) -> dict[str, Any]:
    """All of it as what JSON takes; `validations` is into how many parts the training is divided by them, and
    `longest_row` what `LONGEST_ROW` came to with the base model."""
    return {
        "betas": list(BETAS),
        "gradient_norm": MOST_NORM,
        "longest_row": longest_row,
        "validations": validations,
        "patience": PATIENCE,
        "least_steps": LEAST_STEPS,
        "token_bytes": TOKEN_BYTES,
        "validation_tokens": VALIDATION_TOKENS,
        "arithmetic": str(here.dtype).removeprefix("torch."),
        "device": here.device,
        "torch": str(torch.__version__),
        "transformers": transformers.__version__,
    }
