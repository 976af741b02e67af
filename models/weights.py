"""Trained weights as files: taken off a model that was trained, put onto a base model that was just loaded.

Knows adapters, full weights and safetensors. Knows nothing of training or of where the files are kept.
"""

import json
from collections.abc import Mapping

import torch
from safetensors.torch import load, save
from transformers import PreTrainedModel

from models import lora
from models.base import Base

FULL = "model.safetensors"
ADAPTER = "adapter_model.safetensors"
ADAPTER_CONFIG = "adapter_config.json"


def weight_files(model: PreTrainedModel, *, rank: int, alpha: float, base: Base) -> dict[str, bytes]:
    """A trained model's weights in bf16: an adapter in `peft`'s layout where it has one, else all weights."""
    adapter = lora.adapter_weights(model)
    weights = adapter or dict(model.named_parameters())
    content = save(
        {name: tensor.detach().to("cpu", torch.bfloat16).contiguous() for name, tensor in weights.items()},
        metadata={"format": "pt"},
    )
    if not adapter:
        return {FULL: content}
    return {
        ADAPTER: content,
        ADAPTER_CONFIG: lora.adapter_config(model, rank=rank, alpha=alpha, base=base.name).encode(),
    }


@torch.no_grad()
def apply_weights(model: PreTrainedModel, files: Mapping[str, bytes]) -> None:
    """Turn a freshly loaded base model into the trained one, in the dtype it was loaded in.

    Raises:
        KeyError: the files are not those of a trained model for this base.
    """
    if FULL in files:
        weights = load(files[FULL])
        for name, weight in model.named_parameters():
            weight.copy_(weights[name])
        return
    _add_adapter(model, files, 1)


def take_adapter_off(model: PreTrainedModel, files: Mapping[str, bytes]) -> None:
    """Undo `apply_weights` of an adapter, exact but for the last bits of the dtype: meant for float32.

    Raises:
        KeyError: the files are not those of an adapter for this base.
    """
    _add_adapter(model, files, -1)


def _add_adapter(model: PreTrainedModel, files: Mapping[str, bytes], times: int) -> None:
    config = json.loads(files[ADAPTER_CONFIG])
    lora.merge_adapter(model, load(files[ADAPTER]), rank=config["r"], alpha=times * config["lora_alpha"])
