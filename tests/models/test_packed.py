"""Packed models: the same numbers but for float16's rounding, and only where they are of use."""

import pytest
import torch
from torch import nn
from transformers import PreTrainedModel, PreTrainedTokenizerBase
from transformers.pytorch_utils import Conv1D

from models.architecture import blocks_of
from models.machine import Machine
from models.packed import pack, pack_lowest
from models.packed_linear import PackedLinear
from models.sampling import draw
from tests.models.fbgemm import needs_fbgemm

PLAIN = Machine("cpu", torch.float32, 1)


def packed_layers(model: PreTrainedModel) -> list[str]:
    return [name for name, module in model.named_modules() if isinstance(module, PackedLinear)]


@needs_fbgemm
def test_a_model_predicts_the_same(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase) -> None:
    inputs = torch.tensor([tokenizer("My garden wants a song", add_special_tokens=False).input_ids])
    with torch.no_grad():
        before = model(input_ids=inputs).logits.log_softmax(-1)
        pack(model, PLAIN)
        after = model(input_ids=inputs).logits.log_softmax(-1)
    assert packed_layers(model)
    assert not [name for name, module in model.named_modules() if isinstance(module, nn.Linear | Conv1D)]
    torch.testing.assert_close(after, before, atol=0.02, rtol=0)


@needs_fbgemm
def test_a_packed_model_writes(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase) -> None:
    pack(model, PLAIN)
    texts = [one.text for one in draw(model, tokenizer, "My garden", count=3, most_tokens=8, seed=1)]
    assert all(text.startswith("My garden") for text in texts)


@needs_fbgemm
def test_the_lowest_blocks_alone_are_packed(model: PreTrainedModel) -> None:
    pack_lowest(model, 1, PLAIN)
    lowest, next_one = blocks_of(model)
    assert any(isinstance(one, PackedLinear) for one in lowest.modules())
    assert not any(isinstance(one, PackedLinear) for one in next_one.modules())
    assert isinstance(model.get_output_embeddings(), nn.Linear)


@pytest.mark.parametrize("machine", [Machine("cuda", torch.bfloat16, 1), Machine("cpu", torch.bfloat16, 1)])
def test_other_machines_have_something_better(model: PreTrainedModel, machine: Machine) -> None:
    pack(model.to(machine.dtype), machine)  # type: ignore[arg-type]
    assert packed_layers(model) == []
