"""Linear layers for writing alone, with packed weights, on CPUs that have no instructions for bf16.

Knows torch's kernels. Knows nothing of what is written, or of training: what is packed cannot learn.

A step of writing reads every weight once for a few rows. MKL reads and rearranges them in float32 each time; FBGEMM has
them arranged beforehand and in half the bytes. The arithmetic stays float32 (see docs/decisions.md for what it gives).
"""

from typing import Any

import torch
from torch import Tensor, nn
from transformers.pytorch_utils import Conv1D

from models.machine import Machine


class PackedLinear(nn.Module):
    """What `layer` computes, from weights rounded to float16."""

    def __init__(self, layer: nn.Linear | Conv1D) -> None:
        super().__init__()
        weight = layer.weight.detach().T if isinstance(layer, Conv1D) else layer.weight.detach()
        self._packed: Any = torch.ops.quantized.linear_prepack_fp16(weight.float().contiguous(), layer.bias)

    def forward(self, x: Tensor) -> Tensor:
        """(..., in) to (..., out), float32."""
        packed: Tensor = torch.ops.quantized.linear_dynamic_fp16(x, self._packed)
        return packed


@torch.no_grad()
def pack(model: nn.Module, machine: Machine) -> None:
    """Make `model` quick at writing on this machine; it stays as it is where it computes in bf16 or has no FBGEMM."""
    if machine.device != "cpu" or machine.dtype != torch.float32:
        return
    if "fbgemm" not in torch.backends.quantized.supported_engines:
        return
    for name, layer in list(model.named_modules()):
        if isinstance(layer, nn.Linear | Conv1D):
            parent, _, attribute = name.rpartition(".")
            setattr(model.get_submodule(parent), attribute, PackedLinear(layer))
