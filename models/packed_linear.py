"""A linear layer that learns nothing, with packed weights, for CPUs that have no instructions for bf16.

Knows torch's kernels. Knows nothing of what is computed: a model that writes, or the frozen blocks of one that learns.

A step of writing reads every weight once for a few rows. MKL reads and rearranges them in float32 each time; FBGEMM has
them arranged beforehand and in half the bytes. The arithmetic stays float32 (see docs/decisions.md for what it gives).
"""

from typing import Any

import torch
from torch import Tensor, nn
from transformers.pytorch_utils import Conv1D


class PackedLinear(nn.Module):
    """What `layers` compute of the same input, side by side, from weights rounded to float16."""

    def __init__(self, *layers: nn.Linear | Conv1D) -> None:
        super().__init__()
        weights = [one.weight.detach().T if isinstance(one, Conv1D) else one.weight.detach() for one in layers]
        biases = [one.bias.detach() for one in layers if one.bias is not None]
        weight, bias = torch.cat(weights).float().contiguous(), torch.cat(biases).float() if biases else None
        self._packed: Any = torch.ops.quantized.linear_prepack_fp16(weight, bias)

    def forward(self, x: Tensor) -> Tensor:
        """(..., in) to (..., the sum of the layers' out), float32."""
        packed: Tensor = torch.ops.quantized.linear_dynamic_fp16(x, self._packed)
        return packed
