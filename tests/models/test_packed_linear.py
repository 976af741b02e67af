"""Packed linear layers: the same numbers but for float16's rounding."""

import pytest
import torch
from torch import nn
from transformers.pytorch_utils import Conv1D

from models.packed_linear import PackedLinear
from tests.models.fbgemm import needs_fbgemm

X = torch.randn(2, 3, 24, generator=torch.Generator().manual_seed(1))


@needs_fbgemm
@pytest.mark.parametrize("layer", [nn.Linear(24, 40), nn.Linear(24, 40, bias=False), Conv1D(40, 24)])
def test_a_layer_computes_the_same(layer: nn.Linear | Conv1D) -> None:
    with torch.no_grad():
        expected, packed = layer(X), PackedLinear(layer)(X)
    assert packed.shape == expected.shape
    torch.testing.assert_close(packed, expected, atol=5e-3, rtol=5e-3)


@needs_fbgemm
@pytest.mark.parametrize("bias", [False, True])
def test_layers_of_the_same_input_are_side_by_side(bias: bool) -> None:  # noqa: FBT001
    layers = [nn.Linear(24, width, bias=bias) for width in (40, 8, 16)]
    with torch.no_grad():
        expected, packed = torch.cat([layer(X) for layer in layers], dim=-1), PackedLinear(*layers)(X)
    torch.testing.assert_close(packed, expected, atol=5e-3, rtol=5e-3)
