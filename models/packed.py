"""Linear layers that learn nothing, with packed weights, on CPUs that have no instructions for bf16.

Knows torch's kernels. Knows nothing of what is computed: a model that writes, or the frozen blocks of one that learns.

A step of writing reads every weight once for a few rows. MKL reads and rearranges them in float32 each time; FBGEMM has
them arranged beforehand and in half the bytes. The arithmetic stays float32 (see docs/decisions.md for what it gives).
"""

from typing import Any

import torch
from torch import Tensor, nn
from transformers.pytorch_utils import Conv1D

from models.machine import Machine

# Layers of a llama-like block that read the same numbers: one product for all costs less than one for each.
_TOGETHER = (("q_proj", "k_proj", "v_proj"), ("gate_proj", "up_proj"))


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


class _Part(nn.Module):
    """One of several layers side by side: whichever is asked first computes for all of them."""

    def __init__(self, whole: "_Whole", index: int) -> None:
        super().__init__()
        self._whole, self._index = whole, index

    def forward(self, x: Tensor) -> Tensor:
        return self._whole.of(x)[self._index]


class _Whole:
    """What several layers last computed, kept until each of them has been asked for its part."""

    def __init__(self, layers: list[nn.Linear]) -> None:
        self._product = PackedLinear(*layers)
        self._widths = [one.out_features for one in layers]
        self._input: Tensor | None = None
        self._parts: tuple[Tensor, ...] = ()
        self._asked = 0

    def of(self, x: Tensor) -> tuple[Tensor, ...]:
        if self._input is not x:
            self._input, self._parts, self._asked = x, self._product(x).split(self._widths, dim=-1), 0
        self._asked += 1
        parts = self._parts
        if self._asked == len(self._widths):
            self._input, self._parts = None, ()
        return parts


@torch.no_grad()
def pack(model: nn.Module, machine: Machine) -> None:
    """Make `model`, of which nothing learns any more, quick on this machine.

    It stays as it is where the machine computes in bf16 or has no FBGEMM.
    """
    if machine.device != "cpu" or machine.dtype != torch.float32:
        return
    if "fbgemm" not in torch.backends.quantized.supported_engines:
        return
    for block in list(model.modules()):
        for names in _TOGETHER:
            _pack_together(block, names)
    for name, layer in list(model.named_modules()):
        if isinstance(layer, nn.Linear | Conv1D):
            parent, _, attribute = name.rpartition(".")
            setattr(model.get_submodule(parent), attribute, PackedLinear(layer))


def _pack_together(block: nn.Module, names: tuple[str, ...]) -> None:
    layers = [getattr(block, name, None) for name in names]
    linear = [one for one in layers if isinstance(one, nn.Linear)]
    if len(linear) < len(names) or len({one.bias is None for one in linear}) > 1:
        return
    whole = _Whole(linear)
    for index, name in enumerate(names):
        setattr(block, name, _Part(whole, index))
