"""Packed linear layers: the same numbers but for float16's rounding, and only where they are of use."""

import pytest
import torch
from torch import nn
from transformers import PreTrainedModel, PreTrainedTokenizerBase
from transformers.pytorch_utils import Conv1D

from models.machine import Machine
from models.packed import PackedLinear, pack
from models.sampling import draw

PLAIN = Machine("cpu", torch.float32, 1)

needs_fbgemm = pytest.mark.skipif(
    "fbgemm" not in torch.backends.quantized.supported_engines, reason="this machine has no FBGEMM"
)


def packed_layers(model: PreTrainedModel) -> list[str]:
    return [name for name, module in model.named_modules() if isinstance(module, PackedLinear)]


@needs_fbgemm
@pytest.mark.parametrize("layer", [nn.Linear(24, 40), nn.Linear(24, 40, bias=False), Conv1D(40, 24)])
def test_a_layer_computes_the_same(layer: nn.Linear | Conv1D) -> None:
    x = torch.randn(2, 3, 24, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        expected, packed = layer(x), PackedLinear(layer)(x)
    assert packed.shape == expected.shape
    torch.testing.assert_close(packed, expected, atol=5e-3, rtol=5e-3)


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
@pytest.mark.parametrize("bias", [False, True])
def test_layers_of_the_same_input_compute_together(bias: bool) -> None:  # noqa: FBT001
    class Block(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.q_proj, self.k_proj, self.v_proj = (nn.Linear(24, width, bias=bias) for width in (40, 8, 16))

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return torch.cat([self.q_proj(x), self.k_proj(x), self.v_proj(x)], dim=-1)

    block = Block()
    inputs = [torch.randn(2, 3, 24, generator=torch.Generator().manual_seed(seed)) for seed in (1, 2)]
    with torch.no_grad():
        expected = [block(x) for x in inputs]
        pack(block, PLAIN)
        computed = [block(x) for x in inputs]
        alone = [part(inputs[0]) for part in (block.v_proj, block.q_proj, block.v_proj)]
    assert not isinstance(block.q_proj, PackedLinear)
    assert not [one for one in block.modules() if isinstance(one, nn.Linear)]
    torch.testing.assert_close(computed, expected, atol=5e-3, rtol=5e-3)
    v, q = expected[0][..., 48:], expected[0][..., :40]
    torch.testing.assert_close(alone, [v, q, v], atol=5e-3, rtol=5e-3)


@needs_fbgemm
def test_layers_of_different_shape_are_packed_alone() -> None:
    block = nn.Module()
    block.gate_proj, block.up_proj = nn.Linear(24, 8), nn.Linear(24, 8, bias=False)
    pack(block, PLAIN)
    assert isinstance(block.gate_proj, PackedLinear)
    assert isinstance(block.up_proj, PackedLinear)


@needs_fbgemm
def test_a_packed_model_writes(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase) -> None:
    pack(model, PLAIN)
    texts = [one.text for one in draw(model, tokenizer, "My garden", count=3, most_tokens=8, seed=1)]
    assert all(text.startswith("My garden") for text in texts)


@pytest.mark.parametrize("machine", [Machine("cuda", torch.bfloat16, 1), Machine("cpu", torch.bfloat16, 1)])
def test_other_machines_have_something_better(model: PreTrainedModel, machine: Machine) -> None:
    pack(model.to(machine.dtype), machine)  # type: ignore[arg-type]
    assert packed_layers(model) == []
