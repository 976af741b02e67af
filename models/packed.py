"""A model that learns nothing any more, made quick on CPUs that have no instructions for bf16.

Knows which parts of a model there is something quicker for. Knows nothing of what is computed with it.
"""

from collections.abc import Callable
from typing import Any

import torch
from torch import nn
from transformers import PreTrainedModel
from transformers.models.llama.modeling_llama import LlamaDecoderLayer
from transformers.pytorch_utils import Conv1D

from models.architecture import blocks_of
from models.machine import Machine
from models.packed_block import PackedBlock
from models.packed_linear import PackedLinear


@torch.no_grad()
def pack(model: nn.Module, machine: Machine) -> None:
    """Make `model`, of which nothing learns any more, quick on this machine.

    It stays as it is where the machine computes in bf16 or has no FBGEMM.
    """
    if machine.device != "cpu" or machine.dtype != torch.float32:
        return
    if "fbgemm" not in torch.backends.quantized.supported_engines:
        return
    _replace(model, LlamaDecoderLayer, PackedBlock)
    _replace(model, nn.Linear | Conv1D, PackedLinear)


def pack_lowest(model: PreTrainedModel, count: int, machine: Machine) -> None:
    """`pack` the lowest `count` blocks of the model alone."""
    blocks = blocks_of(model)
    lowest = blocks[:count]
    pack(lowest, machine)
    for index, block in enumerate(lowest):
        blocks[index] = block


def _replace(model: nn.Module, kind: Any, packed: Callable[[Any], nn.Module]) -> None:
    for name, module in list(model.named_modules()):
        if isinstance(module, kind):
            model.set_submodule(name, packed(module))
