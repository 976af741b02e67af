"""Posts of any length one behind the other in one row: nothing is padded, and each is read as if it were alone.

Knows token rows and transformers. Knows nothing of training.

Positions that begin again tell transformers where the next post starts; its attention then stays within each.
"""

from collections.abc import Sequence

import torch
from torch import Tensor
from transformers import PreTrainedModel

from models.batches import Row

_TRIED: list[Row] = [[0, 11, 12, 13, 14, 15], [0, 21, 22, 23, 24, 25, 26]]


def joined(batch: Sequence[Row]) -> tuple[Tensor, Tensor, Tensor]:
    """Inputs, targets and positions, each (1, all tokens but the last of each row)."""
    inputs = [token for row in batch for token in row[:-1]]
    targets = [token for row in batch for token in row[1:]]
    positions = [place for row in batch for place in range(len(row) - 1)]
    return torch.tensor([inputs]), torch.tensor([targets]), torch.tensor([positions])


@torch.no_grad()
def can_join(model: PreTrainedModel) -> bool:
    """Whether the model reads joined rows as it reads each alone; those that take no positions are found by trying."""
    device = model.device
    inputs, _, positions = (tensor.to(device) for tensor in joined(_TRIED))
    try:
        together = model.base_model(input_ids=inputs, position_ids=positions, use_cache=False).last_hidden_state[0]
    except TypeError:
        return False
    apart = [
        model.base_model(input_ids=torch.tensor([row[:-1]], device=device), use_cache=False).last_hidden_state[0]
        for row in _TRIED
    ]
    # Of bf16 the last digits differ with the shape of a product.
    near = 1e-4 if model.dtype == torch.float32 else 0.05
    difference = (together - torch.cat(apart)).float().norm()
    return bool(difference < near * together.float().norm())
