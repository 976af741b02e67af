"""Trained weights as files, and back."""

import json

import pytest
import torch
from safetensors.torch import load
from torch import Tensor
from transformers import PreTrainedModel

from models import lora
from models.base import Base
from models.pretrained import load_model
from models.weights import ADAPTER, ADAPTER_CONFIG, FULL, apply_weights, take_adapter_off, weight_files

RANK, ALPHA = 4, 8.0
TOKENS = torch.tensor([[0, 325, 335, 221, 128, 103, 300, 310]])


@torch.no_grad()
def logits(model: PreTrainedModel) -> Tensor:
    return model(input_ids=TOKENS).logits.float()


@torch.no_grad()
def trained(base: Base, *, full: bool) -> PreTrainedModel:
    """A model whose trainable weights were moved to other values that bf16 holds exactly."""
    model = load_model(base, torch.float32)
    if not full:
        lora.add_adapter(model, rank=RANK, alpha=ALPHA, seed=1, head_rank=2)
    generator = torch.Generator().manual_seed(2)
    for weight in model.parameters():
        if weight.requires_grad or full:
            weight.add_(torch.empty_like(weight).normal_(0, 0.2, generator=generator))
            weight.copy_(weight.bfloat16())
    return model


def test_an_adapter_is_kept_as_two_files(base: Base):
    files = weight_files(trained(base, full=False), rank=RANK, alpha=ALPHA, base=base)
    assert set(files) == {ADAPTER, ADAPTER_CONFIG}
    assert json.loads(files[ADAPTER_CONFIG])["base_model_name_or_path"] == base.name


def test_full_weights_are_kept_as_one_file(base: Base):
    assert set(weight_files(trained(base, full=True), rank=RANK, alpha=ALPHA, base=base)) == {FULL}


@pytest.mark.parametrize("full", [False, True])
def test_weights_are_kept_in_bf16(base: Base, full: bool):  # noqa: FBT001
    files = weight_files(trained(base, full=full), rank=RANK, alpha=ALPHA, base=base)
    assert {tensor.dtype for tensor in load(files[FULL if full else ADAPTER]).values()} == {torch.bfloat16}


@pytest.mark.parametrize("full", [False, True])
def test_files_on_a_fresh_base_give_the_trained_model(base: Base, full: bool):  # noqa: FBT001
    model = trained(base, full=full)
    fresh = load_model(base, torch.float32)
    assert not torch.allclose(logits(fresh), logits(model), atol=0.01)
    apply_weights(fresh, weight_files(model, rank=RANK, alpha=ALPHA, base=base))
    torch.testing.assert_close(logits(fresh), logits(model), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("full", [False, True])
def test_the_dtype_of_the_base_stays(base: Base, full: bool):  # noqa: FBT001
    model = trained(base, full=full)
    fresh = load_model(base, torch.bfloat16)
    apply_weights(fresh, weight_files(model, rank=RANK, alpha=ALPHA, base=base))
    assert {weight.dtype for weight in fresh.parameters()} == {torch.bfloat16}
    torch.testing.assert_close(logits(fresh), logits(model), rtol=0.1, atol=0.1)


def test_the_head_stays_tied_to_the_embedding(base: Base):
    fresh = load_model(base, torch.float32)
    apply_weights(fresh, weight_files(trained(base, full=True), rank=RANK, alpha=ALPHA, base=base))
    assert fresh.get_output_embeddings().weight is fresh.get_input_embeddings().weight


@pytest.mark.parametrize("full", [False, True])
def test_files_of_another_architecture_are_refused(bases: dict[str, Base], full: bool):  # noqa: FBT001
    files = weight_files(trained(bases["llama"], full=full), rank=RANK, alpha=ALPHA, base=bases["llama"])
    with pytest.raises(KeyError):
        apply_weights(load_model(bases["gpt2"], torch.float32), files)


def test_the_same_weights_give_the_same_bytes(base: Base):
    first, second = (weight_files(trained(base, full=False), rank=RANK, alpha=ALPHA, base=base) for _ in range(2))
    assert first == second


def test_an_adapter_that_is_taken_off_leaves_the_base(base: Base):
    files = weight_files(trained(base, full=False), rank=RANK, alpha=ALPHA, base=base)
    model, untouched = load_model(base, torch.float32), load_model(base, torch.float32)
    apply_weights(model, files)
    take_adapter_off(model, files)
    assert torch.allclose(logits(model), logits(untouched), atol=1e-5)
