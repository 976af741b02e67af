"""Packed blocks: what transformers' own compute, for whole texts, token after token, and within a mask."""

import pytest
import torch
from torch import nn
from transformers import LlamaConfig, LlamaForCausalLM
from transformers.models.llama.modeling_llama import LlamaDecoderLayer

from models.packed_block import PackedBlock
from tests.models.fbgemm import needs_fbgemm

TOKENS = torch.randint(0, 50, (3, 9), generator=torch.Generator().manual_seed(1))

pytestmark = needs_fbgemm


def pair(*, keys: int = 2, bias: bool = False) -> tuple[LlamaForCausalLM, LlamaForCausalLM]:
    """Two models of the same weights, the second with packed blocks."""
    config = LlamaConfig(
        vocab_size=50, hidden_size=24, intermediate_size=40, num_hidden_layers=2, num_attention_heads=4,
        num_key_value_heads=keys, attention_bias=bias, mlp_bias=bias, initializer_range=0.3,
    )  # fmt: skip
    torch.manual_seed(2)
    plain = LlamaForCausalLM(config).eval()
    for module in plain.modules():
        if isinstance(module, nn.Linear):  # as rounding leaves it
            module.weight.data = module.weight.data.half().float()
    packed = LlamaForCausalLM(config).eval()
    packed.load_state_dict(plain.state_dict())
    for index, block in enumerate(packed.model.layers):
        packed.model.layers[index] = PackedBlock(block)
    assert not [module for module in packed.modules() if isinstance(module, LlamaDecoderLayer)]
    return plain, packed


def assert_same(found: torch.Tensor, expected: torch.Tensor) -> None:
    torch.testing.assert_close(found, expected, atol=1e-3, rtol=1e-3)


@torch.no_grad()
@pytest.mark.parametrize("keys", [1, 2, 4])
@pytest.mark.parametrize("bias", [False, True])
def test_a_whole_text(keys: int, bias: bool) -> None:  # noqa: FBT001
    plain, packed = pair(keys=keys, bias=bias)
    assert_same(packed(input_ids=TOKENS).logits, plain(input_ids=TOKENS).logits)


@torch.no_grad()
def test_token_after_token() -> None:
    plain, packed = pair()
    whole = plain(input_ids=TOKENS).logits
    made = packed(input_ids=TOKENS[:, :4], use_cache=True)
    assert_same(made.logits, whole[:, :4])
    for place in range(4, TOKENS.shape[1]):
        made = packed(input_ids=TOKENS[:, place : place + 1], past_key_values=made.past_key_values, use_cache=True)
        assert_same(made.logits[:, 0], whole[:, place])


@torch.no_grad()
@pytest.mark.parametrize("attention", ["eager", "sdpa"])
def test_within_a_mask(attention: str) -> None:
    plain, packed = pair()
    mask = torch.ones_like(TOKENS)
    mask[0, :3] = 0
    for model in (plain, packed):
        model.set_attn_implementation(attention)
    found, expected = (model(input_ids=TOKENS, attention_mask=mask).logits for model in (packed, plain))
    assert_same(found[:, 3:], expected[:, 3:])
