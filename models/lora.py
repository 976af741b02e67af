"""Low-rank adapters on the linear layers of a transformer (LoRA, https://arxiv.org/abs/2106.09685).

Knows how to put adapters on, take their weights off, and add them into the base. Reads and writes the file layout of
the `peft` library, so an adapter made here loads there. Knows nothing of posts, of training or of the store.
"""

import json
import math
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel
from transformers.pytorch_utils import Conv1D

from models.architecture import blocks_of

_PREFIX = "base_model.model."


class LoraLinear(nn.Module):
    """A frozen linear layer plus `scale · B(A x)`; A and B are trained in float32 and used in the input's dtype.

    Takes `nn.Linear` (weight out x in) and GPT-2's `Conv1D` (weight in x out) alike.
    """

    def __init__(self, base: nn.Linear | Conv1D, rank: int, alpha: float, generator: torch.Generator) -> None:
        super().__init__()
        self.base, self.rank = base, rank
        self.scale = alpha / rank
        fan_in, fan_out = _shape(base)
        # The original initialisation: A random, B zero, so that training starts from the base model exactly.
        bound = 1 / math.sqrt(fan_in)
        lora_a = torch.empty(rank, fan_in, dtype=torch.float32).uniform_(-bound, bound, generator=generator)
        device = base.weight.device
        self.lora_a = nn.Parameter(lora_a.to(device))
        self.lora_b = nn.Parameter(torch.zeros(fan_out, rank, dtype=torch.float32, device=device))

    def forward(self, x: Tensor) -> Tensor:
        """(..., in) to (..., out)."""
        low = nn.functional.linear(x, self.lora_a.to(x.dtype))
        return self.base(x) + nn.functional.linear(low, (self.scale * self.lora_b).to(x.dtype))


def add_adapter(
    model: PreTrainedModel, *, rank: int, alpha: float, seed: int, above: int = 0, head_rank: int = 0
) -> None:
    """Freeze the model and put an adapter on every linear layer of its blocks, but for the lowest `above` of them.

    The vocabulary's layer gets one of `head_rank` of the same scale, or stays as it is where that is 0.

    Raises:
        BaseModelError: its blocks are not found; see `models.architecture.blocks_of`.
    """
    model.requires_grad_(requires_grad=False)
    generator = torch.Generator().manual_seed(seed)
    for name, layer in _linear_layers(model):
        if _block_of(name) >= above:
            _replace(model, name, LoraLinear(layer, rank, alpha, generator))
    head = model.get_output_embeddings()
    if head_rank and isinstance(head, nn.Linear):
        model.set_output_embeddings(LoraLinear(head, head_rank, alpha * head_rank / rank, generator))


@torch.no_grad()
def load_adapter(model: PreTrainedModel, weights: Mapping[str, Tensor]) -> None:
    """Put saved weights into the adapters that `add_adapter` made, so that a training goes on from them.

    Raises:
        ValueError: they were made for other layers or with another rank; nothing is changed then.
    """
    adapters = {
        f"{_PREFIX}{name}.{letter}.weight": weight
        for name, module in model.named_modules()
        if isinstance(module, LoraLinear)
        for letter, weight in (("lora_A", module.lora_a), ("lora_B", module.lora_b))
    }
    theirs = {name: weight.shape for name, weight in weights.items()}
    if theirs != {name: weight.shape for name, weight in adapters.items()}:
        raise ValueError("the adapter is one for other layers")
    for name, weight in adapters.items():
        weight.copy_(weights[name])


def adapter_weights(model: PreTrainedModel) -> dict[str, Tensor]:
    """The adapter's tensors under `peft`'s names, on the CPU, in the dtype they are trained in."""
    weights = {}
    for name, module in model.named_modules():
        if isinstance(module, LoraLinear):
            weights[f"{_PREFIX}{name}.lora_A.weight"] = module.lora_a.detach().cpu().clone()
            weights[f"{_PREFIX}{name}.lora_B.weight"] = module.lora_b.detach().cpu().clone()
    return weights


def adapter_config(model: PreTrainedModel, *, rank: int, alpha: float, base: str) -> str:
    """`adapter_config.json` as `peft` reads it."""
    adapted = {name: module for name, module in model.named_modules() if isinstance(module, LoraLinear)}
    head = {name: module for name, module in adapted.items() if module is model.get_output_embeddings()}
    names = [name for name in adapted if name not in head]
    pattern = next(part for part, after in pairwise(names[0].split(".")) if after.isdecimal())
    blocks, layers = sorted(set(map(_block_of, names))), sorted({name.rsplit(".", 1)[-1] for name in names})
    config: dict[str, Any] = {
        "base_model_name_or_path": base,
        "bias": "none",
        "fan_in_fan_out": any(isinstance(module.base, Conv1D) for module in adapted.values()),
        "inference_mode": True,
        "layers_pattern": pattern,
        "layers_to_transform": blocks,
        "lora_alpha": alpha,
        "lora_dropout": 0.0,
        "peft_type": "LORA",
        "r": rank,
        "target_modules": layers,
        "task_type": "CAUSAL_LM",
    }
    if head:
        # `layers_to_transform` would leave out what is in no block, so an expression says all of it.
        (name, module), numbers = *head.items(), "|".join(map(str, blocks))
        config |= {
            "layers_pattern": None,
            "layers_to_transform": None,
            # OPT has layers directly in its blocks.
            "target_modules": rf".*\.{pattern}\.({numbers})\.(.*\.)?({'|'.join(layers)})|{name}",
            "rank_pattern": {name: module.rank},
            "alpha_pattern": {name: module.scale * module.rank},
        }
    return json.dumps(config, indent=2)


@torch.no_grad()
def merge_adapter(model: PreTrainedModel, weights: Mapping[str, Tensor], *, rank: int, alpha: float) -> None:
    """Add an adapter into the base model's own weights (W += scale · B A): nothing of it is left to compute.

    A vocabulary's layer that has one is no longer the embedding, should it have been tied to it.

    Raises:
        KeyError: the adapter was made for another architecture.
    """
    head = _head_of(model)
    layers = dict(_linear_layers(model)) | head
    for name in {name.removeprefix(_PREFIX).rsplit(".", 2)[0] for name in weights}:
        layer = layers[name]
        if name in head:
            _untie(model)
        lora_a = weights[f"{_PREFIX}{name}.lora_A.weight"].float()
        lora_b = weights[f"{_PREFIX}{name}.lora_B.weight"].float()
        delta = (alpha / rank) * (lora_b @ lora_a)
        if isinstance(layer, Conv1D):
            delta = delta.T
        layer.weight.copy_(layer.weight.float() + delta.to(layer.weight.device))


def _linear_layers(model: PreTrainedModel) -> list[tuple[str, nn.Linear | Conv1D]]:
    """Those of the blocks; around them some architectures have projections of their own."""
    blocks = blocks_of(model)
    (place,) = (name for name, module in model.named_modules() if module is blocks)
    return [
        (f"{place}.{name}", module) for name, module in blocks.named_modules() if isinstance(module, nn.Linear | Conv1D)
    ]


def _head_of(model: PreTrainedModel) -> dict[str, nn.Linear]:
    """The vocabulary's layer under its name, where it is a linear one."""
    head = model.get_output_embeddings()
    return {name: module for name, module in model.named_modules() if module is head and isinstance(module, nn.Linear)}


def _untie(model: PreTrainedModel) -> None:
    head: Any = model.get_output_embeddings()
    embedding: Any = model.get_input_embeddings()
    if head.weight is embedding.weight:
        head.weight = nn.Parameter(head.weight.detach().clone(), requires_grad=embedding.weight.requires_grad)
        model.config.tie_word_embeddings = False


def _block_of(name: str) -> int:
    """The number of the block that a layer belongs to: 3 for `model.layers.3.mlp.up_proj`."""
    return next(int(part) for part in name.split(".") if part.isdecimal())


def _shape(layer: nn.Linear | Conv1D) -> tuple[int, int]:
    rows, columns = layer.weight.shape
    return (rows, columns) if isinstance(layer, Conv1D) else (columns, rows)


def _replace(model: nn.Module, name: str, new: nn.Module) -> None:
    parent, _, attribute = name.rpartition(".")
    setattr(model.get_submodule(parent), attribute, new)
